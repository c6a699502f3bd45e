// @ts-check
/**
 * Drives Upshot in a real Chromium or Firefox, on pages that look to the browser like the sites themselves.
 *
 * A fixture is answered under the site's own address with a policy as strict as the sites use; every request that
 * no fixture answers is refused and remembered, whoever made it: the browser's traffic goes to a proxy of ours that
 * lets nothing through. Errors of the page, of the content script and of the background are collected in
 * `problems`, and `close()` throws when there are any, so no test has to ask for them.
 *
 * The popup is the real one in both browsers. Chromium opens it by `action.openPopup()`; Firefox opens it from the
 * browser's own scope, and a frame script evaluates in it, because WebDriver BiDi does not see popups.
 */

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { afterEach, beforeEach } from "node:test";
import { fileURLToPath } from "node:url";
import puppeteer, { Frame } from "puppeteer-core";

/** Top folder of the repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** Where screenshots go; ignored by git. */
export const screenshots = path.join(root, "dist/screenshots");

/** The browsers that tests run in, or the one named by `UPSHOT_BROWSER`. @type {Kind[]} */
export const browsers = /** @type {Kind[]} */ (["chromium", "firefox"]).filter(
  (kind) => !process.env.UPSHOT_BROWSER || process.env.UPSHOT_BROWSER === kind,
);

/**
 * @typedef {"chromium" | "firefox"} Kind
 *
 * @typedef {object} Mark What the test variant writes on each host.
 * @property {"pending" | "judged" | "not-assessed"} state
 * @property {number | null} score
 * @property {string[]} flags
 *
 * @typedef {object} Answer What a fixture address answers.
 * @property {string} body
 * @property {string} [type] MIME type; HTML when absent.
 * @property {Record<string, string>} [headers]
 *
 * @typedef {object} Popup The extension's popup, open.
 * @property {(code: string) => Promise<any>} evaluate Value of a JavaScript expression in it, awaited; must be JSON.
 * @property {(selector: string) => Promise<void>} click A trusted click at the centre of the element.
 * @property {(selector: string, text: string) => Promise<void>} type Replaces the value of a field as a person would.
 * @property {(name: string) => Promise<string>} screenshot Saves what is seen; returns the path.
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Driver A browser with the extension in it.
 * @property {Kind} kind
 * @property {import("puppeteer-core").Browser} browser
 * @property {string} origin Origin of the extension's own pages, without a slash at the end.
 * @property {string[]} problems Errors so far, of whatever part.
 * @property {string[]} requests Requests so far that no fixture answered.
 * @property {(url: string, answers: Record<string, Answer>, options?: OpenOptions) => Promise<import("puppeteer-core").Page>} open
 * @property {(url: string, answers: Record<string, Answer>) => Promise<import("puppeteer-core").Page>} openPrivate The same in a private window, in which the extension is let run.
 * @property {(page: import("puppeteer-core").Page) => Promise<Popup>} openPopup Opens the popup over this tab.
 * @property {(page: import("puppeteer-core").Page, scheme: "light" | "dark") => Promise<void>} setScheme Shows an open page, of the extension too, in light or dark colours.
 * @property {(page: import("puppeteer-core").Page, scheme: "light" | "dark") => Promise<void>} forceColours Shows an open page in the colours of the system and no others; in Firefox every page from then on.
 * @property {(name: string) => Promise<void>} command Presses the shortcut of a command, as the browser hears it.
 * @property {() => Promise<void>} killBackground Ends the service worker or suspends the event page, as the browser may at any time.
 * @property {() => Promise<boolean>} backgroundRuns Whether the background is running.
 * @property {(ending: string) => Promise<void>} tabShown Waits for a tab that the extension opens itself, by the end of its address.
 * @property {() => Promise<void>} update Loads the extension anew, as an update does.
 * @property {() => Promise<void>} close Ends the browser; throws when there were problems or stray requests.
 *
 * @typedef {object} OpenOptions
 * @property {"light" | "dark"} [scheme]
 * @property {number} [width]
 * @property {number} [height]
 * @property {(page: import("puppeteer-core").Page) => Promise<unknown>} [before] Runs before the address is opened.
 */

/** How long a browser may take to start, to load a page and to answer one question, in milliseconds: an upper bound for slow and busy machines. */
const LAUNCH = 240_000;

/** Of every Firefox with the extension in it, so that its pages have known addresses. */
const FIREFOX_UUID = "6f1d8f5e-6c0a-4f5e-9a53-6d2f3b0c1a11";

/** Firefox programs, first to last. */
const FIREFOX_PROGRAMS = ["firefox", "firefox-esr", "firefox-developer-edition"];
/** Chromium programs, first to last: Chromium proper takes precedence over branded builds. */
const CHROMIUM_PROGRAMS = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];
/** Places outside the search path where installers put browsers. @type {Record<Kind, string[]>} */
const PLACES = {
  chromium: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
  firefox: ["/Applications/Firefox.app/Contents/MacOS/firefox", "C:\\Program Files\\Mozilla Firefox\\firefox.exe"],
};

/**
 * Finds a browser; `CHROMIUM` and `FIREFOX` in the environment name another program.
 *
 * @param {Kind} kind
 * @returns {string | undefined} Path of the program.
 */
export function findBrowser(kind) {
  const named = process.env[kind.toUpperCase()];
  if (named) return named;
  const programs = kind === "chromium" ? CHROMIUM_PROGRAMS : FIREFOX_PROGRAMS;
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = programs.flatMap((program) => folders.map((folder) => path.join(folder, program)));
  return [...candidates, ...PLACES[kind]].find((candidate) => existsSync(candidate));
}

/**
 * Starts a browser with an unpacked extension.
 *
 * @param {Kind} kind
 * @param {string} extension Folder of the unpacked extension.
 * @returns {Promise<Driver>}
 */
export async function launch(kind, extension) {
  const program = findBrowser(kind);
  if (!program) throw new Error(`no ${kind} found; install it or name it in ${kind.toUpperCase()}`);
  if (!existsSync(path.join(extension, "manifest.json"))) {
    throw new Error(`${path.relative(root, extension)} holds no extension; run ./build.sh build --test`);
  }
  const gate = await refuseAll();
  /** @type {import("puppeteer-core").Browser | undefined} */
  let browser;
  try {
    browser = await (kind === "chromium" ? startChromium(program, chromiumBehind(gate)) : startFirefox(program, { prefs: firefoxBehind(gate, extension) }));
    return await (kind === "chromium" ? driveChromium(browser, extension, gate) : driveFirefox(browser, extension, gate));
  } catch (error) {
    // Left running, they would keep the test run from ever ending.
    if (browser) await quit(browser);
    gate.close();
    throw error;
  }
}

/** Ends a browser, by force if it does not go by itself. @param {import("puppeteer-core").Browser} browser @returns {Promise<void>} */
async function quit(browser) {
  await within(browser.close(), PATIENCE).catch(() => browser.process()?.kill("SIGKILL"));
}

/**
 * The policy that fixtures are served with, as strict as any site uses.
 *
 * @param {string} nonce The one that the fixture's own `<script>` and `<style>` carry.
 * @returns {string}
 */
export function strictPolicy(nonce) {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

/**
 * Answers for one HTML page under the strict policy. The page's `<script>` and `<style>` elements get the nonce.
 *
 * @param {string} html
 * @returns {Answer}
 */
export function strictPage(html) {
  const nonce = createHash("sha256").update(html).digest("hex").slice(0, 16);
  const body = html.replace(/<(script|style)(?=[\s>])/g, `<$1 nonce="${nonce}"`);
  return { body, headers: { "content-security-policy": strictPolicy(nonce) } };
}

/** How long a wait may take before the test fails, in milliseconds: an upper bound for slow and busy machines, never a measure. */
const PATIENCE = 60_000;
/** How long one look into a page lasts before the next begins, in milliseconds. */
const LOOK = 1000;

/**
 * Waits until an expression about a page holds. It is evaluated at every frame within the page, and ten times a second
 * where no frames are drawn, so nothing is missed between looks. While the page is being replaced by another, and as
 * long as the expression throws because something is not there yet, it does not hold.
 *
 * @param {import("puppeteer-core").Page | import("puppeteer-core").Frame | Popup} place
 * @param {string} what For the message when the deadline passes.
 * @param {string} expression JavaScript whose truthy JSON value is returned, awaited.
 * @param {number} [milliseconds]
 * @returns {Promise<any>} The value; `true` for a node of the page.
 */
export async function until(place, what, expression, milliseconds = PATIENCE) {
  const deadline = Date.now() + milliseconds;
  let reason = "";
  do {
    try {
      const look = place.evaluate(looking(expression, Math.min(LOOK, milliseconds)));
      const seen = JSON.parse(String(await within(look, 5 * LOOK)));
      if (seen.holds) return seen.value;
      reason = seen.thrown;
    } catch (error) {
      if (!(error instanceof Error) || error.name === "SyntaxError") throw error;
      if (isGone(place)) throw new Error(`${what}: the page is gone`);
      // Between two documents there is nothing to evaluate in.
      reason = error.message;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  } while (Date.now() < deadline);
  const marks = await within(place.evaluate(`document.querySelectorAll("[data-upshot]").length`), LOOK).catch(() => "?");
  throw new Error(`${what}: not within ${milliseconds} ms (${marks} marks on the page)${reason ? `, last: ${reason}` : ""}`);
}

/**
 * An error of the browser's with what was asked, and where.
 *
 * @param {unknown} error
 * @param {string} where
 * @param {unknown} code A function, or JavaScript.
 * @param {string} [stack] Of whoever asked.
 * @returns {unknown}
 */
function located(error, where, code, stack = "") {
  if (!(error instanceof Error)) return error;
  const asked = String(code).replace(/\s+/g, " ").trim().slice(0, 120);
  const said = new Error(`${error.message.trim()} (in ${where}, asked: ${asked})`, { cause: error });
  said.name = error.name;
  said.stack = `${said.name}: ${said.message}\n${stack.split("\n").slice(1).join("\n")}`;
  return said;
}

// A page's evaluations go through its main frame.
const { evaluate } = Frame.prototype;
Frame.prototype.evaluate = /** @type {any} */ (
  /** @this {Frame} @param {any} code @param {any[]} given */
  async function (code, ...given) {
    const { stack } = new Error();
    try {
      return await evaluate.call(this, code, ...given);
    } catch (error) {
      throw located(error, this.url() || "a page without an address", code, stack);
    }
  }
);

/** @param {import("puppeteer-core").Page | import("puppeteer-core").Frame | Popup} place @returns {boolean} */
function isGone(place) {
  return "isClosed" in place ? place.isClosed() : "detached" in place && place.detached;
}

/**
 * @param {string} expression
 * @param {number} milliseconds
 * @returns {string} JavaScript that looks until the expression holds, for this long at most, and tells as JSON what was seen.
 */
function looking(expression, milliseconds) {
  return `(async () => {
    const end = performance.now() + ${milliseconds};
    for (let thrown = ""; ; ) {
      try {
        const value = await (${expression});
        if (value) return JSON.stringify({ holds: true, value: value instanceof Node ? true : value });
        thrown = "";
      } catch (error) {
        thrown = String(error);
      }
      if (performance.now() >= end) return JSON.stringify({ holds: false, thrown });
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
        setTimeout(resolve, 100);
      });
    }
  })()`;
}

/**
 * Waits until something can be used: it is seen, and has stopped moving.
 *
 * @param {import("puppeteer-core").Page} page
 * @param {string} element JavaScript for it.
 * @param {"nearest" | "center"} [block] Where it is scrolled to.
 * @returns {Promise<{ x: number, y: number }>} Its centre.
 */
export function atRest(page, element, block = "nearest") {
  return until(page, `${element} at rest`, `(async () => {
    const frame = () => new Promise((resolve) => { requestAnimationFrame(resolve); setTimeout(resolve, 100); });
    const element = ${element};
    if (!element.checkVisibility({ visibilityProperty: true })) return null;
    element.scrollIntoView({ block: "${block}", behavior: "instant" });
    const place = () => { const { x, y, width, height } = element.getBoundingClientRect(); return [x, y, width, height].join(); };
    const before = place();
    for (let frames = 0; frames < 3; frames += 1) {
      await frame();
      if (!element.isConnected || place() !== before) return null;
    }
    const { x, y, width, height } = element.getBoundingClientRect();
    return width > 0 && { x: x + width / 2, y: y + height / 2 };
  })()`);
}

/**
 * Gives the focus to something, as soon as it takes it: what is not seen yet cannot have it.
 *
 * @param {import("puppeteer-core").Page} page
 * @param {string} element JavaScript for it.
 * @returns {Promise<void>}
 */
export async function focusOn(page, element) {
  await until(page, `the focus on ${element}`, `((element) => (element.focus(), element.matches(":focus")))(${element})`);
}

/**
 * Opens a page of the extension in a tab of its own.
 *
 * @param {Driver} driver
 * @param {string} file
 * @returns {Promise<import("puppeteer-core").Page>}
 */
export async function openOwn(driver, file) {
  const page = await driver.browser.newPage();
  let reason = "";
  // Firefox never reports that its own pages are loaded.
  page.goto(`${driver.origin}/pages/${file}`).catch((error) => (reason = `; the browser said: ${error.message}`));
  await until(page, file, SHOWN).catch((error) => {
    throw new Error(`${error.message}${reason}`);
  });
  return page;
}

/**
 * Asks again and again until the answer will do.
 *
 * @template T
 * @param {() => Promise<T>} ask
 * @param {(answer: T) => boolean} isEnough
 * @returns {Promise<T>} The last answer, whether or not it will do: what is wrong with it is for an assertion to say.
 */
export async function eventually(ask, isEnough) {
  for (const deadline = Date.now() + PATIENCE; ; ) {
    const answer = await ask();
    if (isEnough(answer) || Date.now() >= deadline) return answer;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/**
 * @template T
 * @param {Promise<T>} work
 * @param {number} milliseconds
 * @returns {Promise<T>} What comes of it, or an error when that takes longer.
 */
async function within(work, milliseconds) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return /** @type {T} */ (await Promise.race([work, late]));
  } finally {
    clearTimeout(timer);
  }
}

/**
 * To be called in a `describe`: after every test, the pages that it opened and left open are closed. One that fails
 * must not stand in the way of the next.
 *
 * @param {() => Driver | undefined} driverOf
 * @returns {void}
 */
export function closingPages(driverOf) {
  /** @type {Set<import("puppeteer-core").Page>} */
  let before = new Set();
  const pages = async () => (await driverOf()?.browser.pages()) ?? [];
  beforeEach(async () => {
    before = new Set(await pages());
  });
  afterEach(async () => {
    for (const page of await pages()) if (!before.has(page)) await within(page.close(), PATIENCE).catch(() => undefined);
  });
}

/**
 * Reads every mark on the page, in document order.
 *
 * @param {import("puppeteer-core").Page} page
 * @returns {Promise<Mark[]>}
 */
export function readMarks(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll("[data-upshot]")].map((host) => JSON.parse(host.getAttribute("data-upshot") ?? "")),
  );
}

/**
 * Scrolls through the whole page, half a screen at a time, as far as it grows; at each stop every post in sight gets
 * its verdict before the journey goes on, and every badge its place.
 *
 * @param {import("puppeteer-core").Page} page
 * @param {string} [posts] Selector of what must bear a host by the time it is in sight; those of the demo feed when absent.
 * @returns {Promise<void>}
 */
export async function scrollThrough(page, posts = "article[data-post]") {
  for (let y = 0; ; y += 400) {
    await page.evaluate((top) => scrollTo({ top, behavior: "instant" }), y);
    const height = await until(page, "every post in sight judged, and every badge at rest", `(async () => {
      const places = () => [...document.querySelectorAll("[data-upshot]")].map((host) => {
        const { x, y } = host.getBoundingClientRect();
        return [x, y, host.shadowRoot.querySelector('[data-part="frame"]')?.dataset.placed];
      }).join();
      const before = places();
      // A feed grows a frame or two after its end came near.
      for (let frames = 0; frames < 3; frames += 1) await new Promise((resolve) => { requestAnimationFrame(resolve); setTimeout(resolve, 100); });
      return places() === before && ${judgedInSight(posts)} && document.documentElement.scrollHeight;
    })()`);
    if (y > height) break;
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
}

/** @param {string} posts @returns {string} Holds when none of these posts on the screen lacks a host, and no host there waits for its verdict. */
const judgedInSight = (posts) => `(() => {
  const isInSight = (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const hosts = [...document.querySelectorAll("[data-upshot]")].filter((host) => isInSight(host.parentElement));
  return hosts.every((host) => JSON.parse(host.getAttribute("data-upshot")).state !== "pending") &&
    [...document.querySelectorAll(${JSON.stringify(posts)})].every((post) => !isInSight(post) || hosts.some((host) => post.contains(host)));
})()`;

/**
 * Saves a picture.
 *
 * @param {import("puppeteer-core").Page} page
 * @param {string} name File name without ending.
 * @param {import("puppeteer-core").ScreenshotClip} [clip]
 * @returns {Promise<string>} Its path.
 */
export async function screenshot(page, name, clip) {
  const file = picturePath(name);
  await page.screenshot({ path: /** @type {`${string}.png`} */ (file), ...(clip ? { clip } : {}) });
  return file;
}

/** @param {string} name @returns {string} */
function picturePath(name) {
  const file = path.join(screenshots, `${name}.png`);
  mkdirSync(path.dirname(file), { recursive: true });
  return file;
}

/**
 * @typedef {object} Gate A proxy that refuses and remembers.
 * @property {number} port
 * @property {string[]} refused
 * @property {() => void} close
 */

/** @returns {Promise<Gate>} */
async function refuseAll() {
  /** @type {string[]} */
  const refused = [];
  const server = createServer((request, response) => {
    refused.push(`${request.method} ${request.url}`);
    response.writeHead(403).end();
  });
  server.on("connect", (request, socket) => {
    refused.push(`CONNECT ${request.url}`);
    // A browser that is being closed hangs up on it.
    socket.on("error", () => undefined);
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("the proxy got no port");
  return { port: address.port, refused, close: () => server.close() };
}

/**
 * Opens a page on which only the given addresses answer.
 *
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} url
 * @param {Record<string, Answer>} answers
 * @param {OpenOptions} options
 * @param {string[]} requests
 * @returns {Promise<import("puppeteer-core").Page>}
 */
async function openIntercepted(browser, url, answers, options, requests) {
  return goIntercepted(await browser.newPage(), url, answers, options, requests);
}

/**
 * The same in a page that is there already.
 *
 * @param {import("puppeteer-core").Page} page
 * @param {string} url
 * @param {Record<string, Answer>} answers
 * @param {OpenOptions} options
 * @param {string[]} requests
 * @returns {Promise<import("puppeteer-core").Page>}
 */
async function goIntercepted(page, url, answers, options, requests) {
  for (const address of Object.keys(answers)) served.add(address);
  page.setDefaultTimeout(LAUNCH);
  await page.setViewport({ width: options.width ?? 1100, height: options.height ?? 900 });
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const wanted = request.url().split("#")[0];
    const answer = answers[wanted];
    // Who leaves a page, or closes it, takes its requests along.
    const ignoreGone = () => undefined;
    if (answer) {
      const { body, type = "text/html; charset=utf-8", headers = {} } = answer;
      request.respond({ status: 200, contentType: type, headers, body }).catch(ignoreGone);
      return;
    }
    // Browsers ask every site for its icon; that is no doing of the page or of the extension.
    if (!wanted.startsWith("data:") && !wanted.endsWith("/favicon.ico")) requests.push(wanted);
    request.abort().catch(ignoreGone);
  });
  await options.before?.(page);
  await page.goto(url, { waitUntil: "load" });
  return page;
}

/** Every address that a fixture answered. @type {Set<string>} */
const served = new Set();

/** @param {string[]} problems @param {string[]} requests @returns {void} */
function throwProblems(problems, requests) {
  const stray = requests.map((request) => `stray request: ${request}`);
  const all = new Set([...problems, ...stray]);
  if (all.size > 0) throw new Error([...all].join("\n"));
}

// Chromium

/** @param {Gate} gate @returns {{ args: string[] }} */
function chromiumBehind(gate) {
  return { args: [`--proxy-server=127.0.0.1:${gate.port}`, "--proxy-bypass-list=<-loopback>"] };
}

/**
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} extension
 * @param {Gate} gate
 * @returns {Promise<Driver>}
 */
async function driveChromium(browser, extension, gate) {
  await browser.installExtension(extension);
  /** @type {string[]} */
  const problems = [];
  /** @type {string[]} */
  const requests = [];
  const target = await browser.waitForTarget(isExtensionWorker, { timeout: PATIENCE });
  const origin = `chrome-extension://${new URL(target.url()).host}`;

  /** Popups follow the scheme of the page they open over. @type {WeakMap<import("puppeteer-core").Page, "light" | "dark">} */
  const schemes = new WeakMap();
  /** A worker that somebody is attached to outlives being closed, so these are let go first. @type {Set<import("puppeteer-core").CDPSession>} */
  const watching = new Set();
  /** Attaching to a worker, which must be over before the worker is ended. @type {Map<import("puppeteer-core").Target, Promise<void>>} */
  const attaching = new Map();
  /** @param {import("puppeteer-core").Target} worker */
  const watchWorker = async (worker) => {
    if (!isExtensionWorker(worker)) return;
    const cdp = await worker.createCDPSession();
    watching.add(cdp);
    await listen(cdp, "background", problems);
    cdp.on("Network.requestWillBeSent", ({ request }) => {
      if (!request.url.startsWith(origin)) requests.push(request.url);
    });
    await cdp.send("Network.enable");
  };
  browser.on("targetcreated", (worker) => {
    attaching.set(worker, watchWorker(worker).catch(ignoreClosed).catch((error) => void problems.push(`attaching to ${worker.url()}: ${error}`)));
  });
  browser.on("targetdestroyed", (worker) => attaching.delete(worker));
  await watchWorker(target);

  return {
    kind: "chromium",
    browser,
    origin,
    problems,
    requests,
    open: (url, answers, options = {}) =>
      openIntercepted(
        browser,
        url,
        answers,
        {
          ...options,
          before: async (page) => {
            await listen(await page.createCDPSession(), "page", problems);
            const scheme = options.scheme ?? "light";
            schemes.set(page, scheme);
            await page.emulateMediaFeatures(mediaFeatures(scheme));
            await options.before?.(page);
          },
        },
        requests,
      ),
    openPrivate: async (url, answers) => {
      const page = await openChromiumPrivately(browser, origin);
      await listen(await page.createCDPSession(), "private page", problems);
      return goIntercepted(page, url, answers, {}, requests);
    },
    setScheme: async (page, scheme) => {
      schemes.set(page, scheme);
      await page.emulateMediaFeatures(mediaFeatures(scheme));
      await until(page, `the ${scheme} scheme`, inScheme(scheme));
    },
    forceColours: async (page, scheme) => {
      // The page's own emulation knows no such feature.
      const cdp = await page.createCDPSession();
      await cdp.send("Emulation.setEmulatedMedia", { features: [...mediaFeatures(scheme), { name: "forced-colors", value: "active" }] });
    },
    openPopup: (page) => openChromiumPopup(browser, page, origin, problems, schemes.get(page) ?? "light"),
    command: async (name) => {
      // Keys sent to a page never reach the browser's own shortcuts.
      const worker = await runningWorker(browser, origin, "chrome.commands.onCommand.hasListeners()");
      await worker.evaluate(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)})`);
    },
    killBackground: async () => {
      // One that was loaded before, and is gone, may still be listed.
      const running = browser.targets().findLast(isExtensionWorker);
      if (!running) return;
      await attaching.get(running);
      for (const cdp of watching) await cdp.detach().catch(ignoreClosed);
      watching.clear();
      // It may end by itself meanwhile.
      await running.worker().then((worker) => worker?.close()).catch(ignoreClosed);
      await targetGone(browser, running);
    },
    backgroundRuns: async () => browser.targets().some(isExtensionWorker),
    tabShown: async (ending) => {
      await browser.waitForTarget((target) => target.type() === "page" && target.url().endsWith(ending), { timeout: PATIENCE });
    },
    update: async () => {
      const before = new Set(browser.targets());
      const started = browser.waitForTarget((created) => isExtensionWorker(created) && !before.has(created), { timeout: PATIENCE });
      await Promise.all([browser.installExtension(extension), started]);
    },
    close: async () => {
      await quit(browser);
      gate.close();
      throwProblems(problems, [...requests, ...gate.refused.filter((request) => !isChromiumOwn(request))]);
    },
  };
}

/**
 * Whether Chromium asked on its own account: its maker's services, or a connection opened ahead of a navigation,
 * over which nothing was sent (what pages and the worker send is seen before it gets to the proxy).
 *
 * @param {string} request
 * @returns {boolean}
 */
function isChromiumOwn(request) {
  return /^\S+ (?:https?:\/\/)?(?:[\w-]+\.)*(?:google|googleapis|gstatic|microsoft|bing)\.com(?:[:/]|$)/.test(request) || request.startsWith("CONNECT ");
}

/**
 * Starts a Chromium, branded or not. The extension is installed by `installExtension` afterwards, over the debugging
 * pipe, since branded builds ignore the switch for that.
 *
 * @param {string} program
 * @param {{ headless?: boolean, args?: string[] }} options
 * @returns {Promise<import("puppeteer-core").Browser>}
 */
export function startChromium(program, { headless = true, args = [] }) {
  return puppeteer.launch({
    executablePath: program,
    pipe: true,
    headless,
    defaultViewport: null,
    enableExtensions: true,
    args: [...chromiumSwitches(), ...args],
    timeout: LAUNCH,
    protocolTimeout: LAUNCH,
  });
}

/** Switches that keep Chromium quiet and let it run where tests run. @returns {string[]} */
function chromiumSwitches() {
  return [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-sync",
    "--disable-features=OptimizationHints,MediaRouter,Translate,OptimizationGuideModelDownloading",
    "--no-first-run",
    // The superuser has no sandbox to run in; anybody else keeps it.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
}

/** @param {import("puppeteer-core").Target} target @returns {boolean} */
function isExtensionWorker(target) {
  return target.type() === "service_worker" && target.url().startsWith("chrome-extension://");
}

/**
 * Waits until a target is no more.
 *
 * @param {import("puppeteer-core").Browser} browser
 * @param {import("puppeteer-core").Target} target
 * @returns {Promise<void>}
 */
async function targetGone(browser, target) {
  const isHere = async () => browser.targets().includes(target);
  if (await eventually(isHere, (here) => !here)) throw new Error(`${target.type()} ${target.url()} does not end`);
}

/**
 * The worker of the extension, which is woken if it sleeps.
 *
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} origin
 * @param {string} ready JavaScript that holds in the worker once it can be used.
 * @returns {Promise<import("puppeteer-core").WebWorker>}
 */
export async function runningWorker(browser, origin, ready = "true") {
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; ) {
    // One that was loaded before, and is gone, may still be listed.
    const target = browser.targets().findLast(isExtensionWorker);
    if (!target) await fromExtension(browser, origin, `chrome.runtime.sendMessage({ kind: "adapters" }).then(() => 0)`);
    try {
      const worker = await target?.worker();
      if (worker && (await within(worker.evaluate(ready), 5 * LOOK))) return worker;
    } catch {
      // It ended under our hands.
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("the background does not run");
}

/** A target may end while it is being attached to. @param {Error} error @returns {void} */
function ignoreClosed(error) {
  if (!/closed|detached|not attached|No target|session with given id/i.test(error.message)) throw error;
}

/**
 * Collects errors of every world of a target: the page's, the content script's, the worker's.
 *
 * @param {import("puppeteer-core").CDPSession} cdp
 * @param {string} where
 * @param {string[]} problems
 * @returns {Promise<void>}
 */
async function listen(cdp, where, problems) {
  // Chromium itself complains where a worker ends between a question about permissions and its answer, and refuses whatever is asked
  // of it while it is being closed.
  const isOwn = (/** @type {string} */ words) => words.includes("extensions::permissions") || words.includes("The browser is shutting down.");
  cdp.on("Runtime.exceptionThrown", ({ exceptionDetails }) => {
    if (isOwn(exceptionDetails.exception?.description ?? exceptionDetails.text)) return;
    problems.push(`${where}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  });
  cdp.on("Runtime.consoleAPICalled", ({ type, args }) => {
    const words = args.map((value) => value.description ?? String(value.value)).join(" ");
    if ((type !== "error" && type !== "assert") || isOwn(words)) return;
    problems.push(`${where}: ${words}`);
  });
  cdp.on("Log.entryAdded", ({ entry }) => {
    if (entry.level !== "error" || entry.url?.endsWith("/favicon.ico") || isOwn(entry.text)) return;
    problems.push(`${where}: ${entry.text} ${entry.url ?? ""}`);
  });
  await Promise.all([cdp.send("Runtime.enable"), cdp.send("Log.enable")]);
}

/**
 * Nothing moves while tests look.
 *
 * @param {"light" | "dark"} scheme
 * @returns {import("puppeteer-core").MediaFeature[]}
 */
function mediaFeatures(scheme) {
  return [
    { name: "prefers-color-scheme", value: scheme },
    { name: "prefers-reduced-motion", value: "reduce" },
  ];
}

/** @param {"light" | "dark"} scheme @returns {string} Holds once a page shows itself in these colours. */
function inScheme(scheme) {
  return `matchMedia("(prefers-color-scheme: ${scheme})").matches`;
}

/** Holds once the extension runs in private windows, and is registered for its pages. */
const IN_PRIVATE = `Promise.all([chrome.extension.isAllowedIncognitoAccess(), chrome.scripting.getRegisteredContentScripts()])
  .then(([allowed, scripts]) => allowed && scripts.length > 0)`;

/**
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} origin
 * @returns {Promise<import("puppeteer-core").Page>} A blank page in a new private window.
 */
async function openChromiumPrivately(browser, origin) {
  const id = new URL(origin).host;
  if (!(await fromExtension(browser, origin, "chrome.extension.isAllowedIncognitoAccess()"))) {
    const page = await browser.newPage();
    await page.goto("chrome://extensions/", { timeout: LAUNCH });
    const before = new Set(browser.targets());
    const loaded = browser.waitForTarget((target) => isExtensionWorker(target) && !before.has(target), { timeout: PATIENCE });
    // Being allowed, the extension is loaded anew, which Chromium does for unpacked ones in developer mode only.
    await page.evaluate(`(async () => {
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${JSON.stringify(id)}, incognitoAccess: true });
    })()`);
    await loaded;
    // While it is being loaded, its pages go as they come.
    const isAllowed = () => fromExtension(browser, origin, IN_PRIVATE, 5 * LOOK).catch(() => false);
    if (!(await eventually(isAllowed, Boolean))) throw new Error("the extension does not run in private windows");
    await page.close();
  }
  const url = `about:blank#private-${performance.now()}`;
  const opened = browser.waitForTarget((target) => target.url() === url, { timeout: PATIENCE });
  await fromExtension(browser, origin, `chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => 0)`);
  return (await opened).asPage();
}

/**
 * @param {import("puppeteer-core").Browser} browser
 * @param {import("puppeteer-core").Page} page
 * @param {string} origin
 * @param {string[]} problems
 * @param {"light" | "dark"} scheme
 * @returns {Promise<Popup>}
 */
async function openChromiumPopup(browser, page, origin, problems, scheme) {
  await page.bringToFront();
  for (const target of browser.targets().filter((open) => open.url().startsWith(`${origin}/pages/popup.html`))) {
    await (await target.asPage()).close();
  }
  const opened = browser.waitForTarget(
    (target) => target.url().startsWith(`${origin}/pages/popup.html`) && target.type() !== "service_worker",
    { timeout: PATIENCE },
  );
  const cdp = await page.createCDPSession();
  const { windowId } = await cdp.send("Browser.getWindowForTarget");
  await cdp.detach();
  await fromExtension(browser, origin, `chrome.action.openPopup({ windowId: ${windowId} })`);
  const popup = await (await opened).asPage();
  await listen(await popup.createCDPSession(), "popup", problems);
  await popup.emulateMediaFeatures(mediaFeatures(scheme));
  await until(popup, "the popup", SHOWN);
  return {
    evaluate: (code) => popup.evaluate(code),
    click: async (selector) => {
      const element = await popup.waitForSelector(selector);
      await popup.evaluate(still(selector));
      await element?.click();
    },
    type: async (selector, text) => {
      await popup.evaluate(replaceText(selector, text));
    },
    screenshot: async (name) => {
      const file = picturePath(name);
      await popup.screenshot({ path: /** @type {`${string}.png`} */ (file), captureBeyondViewport: false });
      return file;
    },
    close: async () => {
      await popup.close();
    },
  };
}

/**
 * Evaluates in a page of the extension that is never seen, so that the worker sleeps on if it sleeps.
 *
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} origin
 * @param {string} code
 * @param {number} [milliseconds] How long the page may take to come.
 * @returns {Promise<any>}
 */
async function fromExtension(browser, origin, code, milliseconds = PATIENCE) {
  const cdp = await browser.target().createCDPSession();
  // The one opened before may still be closing.
  const url = `${origin}/manifest.json?${performance.now()}`;
  const { targetId } = await cdp.send("Target.createTarget", { url, background: true });
  /** @type {import("puppeteer-core").Target | undefined} */
  let target;
  try {
    target = await browser.waitForTarget((created) => created.type() === "page" && created.url() === url, { timeout: milliseconds });
    const page = await target.asPage();
    // A new tab is an empty page of nobody's at first.
    await until(page, "a page of the extension", `location.protocol !== "about:" && document.readyState === "complete" && chrome.runtime.id`, milliseconds);
    return await page.evaluate(code);
  } finally {
    await cdp.send("Target.closeTarget", { targetId }).catch(ignoreClosed);
    await cdp.detach().catch(ignoreClosed);
    // Whoever asks for all pages next must not meet one that is closing.
    if (target) await targetGone(browser, target);
  }
}

/** Holds once a page of the extension shows itself: until then it is hidden, so as not to be seen half made. */
const SHOWN = `location.protocol !== "about:" && document.readyState === "complete" && !document.body.hidden`;

/**
 * A popup grows while it learns about its page, and a click must not land where something was a moment ago.
 *
 * @param {string} selector
 * @returns {string} JavaScript that waits until the element is there and has stopped moving.
 */
function still(selector) {
  return `(async () => {
    const deadline = performance.now() + ${PATIENCE};
    let steady = 0;
    let before = "";
    let box;
    while (steady < 5) {
      if (performance.now() > deadline) throw new Error("no " + ${JSON.stringify(selector)} + " at rest in the popup");
      await new Promise((resolve) => setTimeout(resolve, 16));
      const element = document.querySelector(${JSON.stringify(selector)});
      if (!element) continue;
      element.scrollIntoView({ block: "center", behavior: "instant" });
      box = element.getBoundingClientRect();
      const now = [box.x, box.y, box.width, box.height, innerWidth, innerHeight].join(" ");
      steady = now === before ? steady + 1 : 0;
      before = now;
    }
    return true;
  })()`;
}

/** @param {string} selector @param {string} text @returns {string} JavaScript that replaces the text of a field, with its events. */
function replaceText(selector, text) {
  return `(() => {
    const field = document.querySelector(${JSON.stringify(selector)});
    field.focus();
    field.select();
    document.execCommand(${JSON.stringify(text ? "insertText" : "delete")}, false, ${JSON.stringify(text)});
  })()`;
}

// Firefox

/** @param {string} extension @returns {string} Its id in Firefox. */
function firefoxId(extension) {
  return JSON.parse(readFileSync(path.join(extension, "manifest.json"), "utf8")).browser_specific_settings.gecko.id;
}

/** @param {Gate} gate @param {string} extension @returns {Record<string, unknown>} Preferences. */
function firefoxBehind(gate, extension) {
  return {
    "extensions.webextensions.uuids": JSON.stringify({ [firefoxId(extension)]: FIREFOX_UUID }),
    "extensions.webextOptionalPermissionPrompts": false,
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": gate.port,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": gate.port,
    "network.proxy.allow_hijacking_localhost": true,
  };
}

/**
 * @param {import("puppeteer-core").Browser} browser
 * @param {string} extension
 * @param {Gate} gate
 * @returns {Promise<Driver>}
 */
async function driveFirefox(browser, extension, gate) {
  const id = firefoxId(extension);
  const origin = `moz-extension://${FIREFOX_UUID}`;
  /** @type {string[]} */
  const problems = [];
  /** @type {string[]} */
  const requests = [];
  // What scripts say by console.error stays in their processes; told to, Firefox repeats it on its standard output.
  let tail = "";
  browser.process()?.stdout?.on("data", (chunk) => {
    const lines = (tail + chunk).split("\n");
    tail = lines.pop() ?? "";
    problems.push(...lines.filter((line) => line.startsWith("console.error:") && !FIREFOX_SAYS.test(line)));
  });
  const chrome = await chromeScope(browser);
  await browser.installExtension(extension);

  return {
    kind: "firefox",
    browser,
    origin,
    problems,
    requests,
    open: (url, answers, options = {}) =>
      openIntercepted(
        browser,
        url,
        answers,
        {
          ...options,
          before: async (page) => {
            await setFirefoxScheme(chrome, options.scheme ?? "light");
            await options.before?.(page);
          },
        },
        requests,
      ),
    openPrivate: async (url, answers) => goIntercepted(await openFirefoxPrivately(browser, chrome, id), url, answers, {}, requests),
    setScheme: async (page, scheme) => {
      await setFirefoxScheme(chrome, scheme);
      // Preferences reach the processes of pages when they do.
      await until(page, `the ${scheme} scheme`, inScheme(scheme));
    },
    forceColours: async (_page, scheme) => {
      // What a reader chooses under "Colours": these, instead of those of any page. Whether that is dark they say themselves.
      const [paper, ink] = scheme === "dark" ? ["#000000", "#ffffff"] : ["#ffffff", "#000000"];
      await chrome(`
        Services.prefs.setCharPref("browser.display.background_color", "${paper}");
        Services.prefs.setCharPref("browser.display.foreground_color", "${ink}");
        Services.prefs.setIntPref("browser.display.document_color_use", 2);
      `);
    },
    openPopup: (page) => openFirefoxPopup(chrome, page, id),
    command: async (name) => {
      await chrome(`
        const { ExtensionCommon } = ChromeUtils.importESModule("resource://gre/modules/ExtensionCommon.sys.mjs");
        const { shortcuts } = ${firefoxExtension(id)};
        shortcuts.onCommand(${JSON.stringify(name)});
      `);
    },
    killBackground: async () => {
      await chrome(`await ${firefoxExtension(id)}.terminateBackground({ ignoreDevToolsAttached: true })`);
    },
    tabShown: async (ending) => {
      // Not even the driver of Firefox hears of pages of extensions.
      const shown = () => chrome(`
        const { gBrowser } = Services.wm.getMostRecentWindow("navigator:browser");
        return gBrowser.browsers.map(({ currentURI }) => currentURI?.spec);
      `);
      const tabs = await eventually(shown, (/** @type {string[]} */ addresses) => addresses.some((address) => address?.endsWith(ending)));
      if (!tabs.some((/** @type {string} */ address) => address?.endsWith(ending))) throw new Error(`no tab ${ending} among ${tabs.join(", ")}`);
    },
    update: async () => {
      await browser.installExtension(extension);
    },
    backgroundRuns: async () => (await chrome(`return ${firefoxExtension(id)}.backgroundState`)) === "running",
    close: async () => {
      try {
        problems.push(...(await firefoxErrors(chrome)));
      } finally {
        await quit(browser);
        gate.close();
      }
      // Firefox lets go of what was held back for a page when the page is closed before the answer.
      const isStray = (/** @type {string} */ request) => !FIREFOX_OWN.test(request) && !served.has(request.replace(/^GET /, ""));
      throwProblems(problems, [...requests, ...gate.refused.filter(isStray)]);
    },
  };
}

/**
 * @param {import("puppeteer-core").Browser} browser
 * @param {Chrome} chrome
 * @param {string} id
 * @returns {Promise<import("puppeteer-core").Page>} A page in a new private window.
 */
async function openFirefoxPrivately(browser, chrome, id) {
  await chrome(`
    if (${firefoxExtension(id)}.privateBrowsingAllowed) return;
    const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
    const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
    await ExtensionPermissions.add(${JSON.stringify(id)}, { permissions: ["internal:privateBrowsingAllowed"], origins: [] });
    await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();
  `);
  const before = new Set(await browser.pages());
  await chrome(`
    const opened = OpenBrowserWindow({ private: true });
    await new Promise((resolve) => opened.addEventListener("load", resolve, { once: true }));
  `);
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const page = (await browser.pages()).find((open) => !before.has(open) && open.url() === "about:privatebrowsing");
    if (page) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("no private window");
}

/** @param {Chrome} chrome @param {"light" | "dark"} scheme Of every page, for Firefox knows no other way. */
async function setFirefoxScheme(chrome, scheme) {
  const dark = scheme === "dark";
  await chrome(`
    Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${dark ? 0 : 1});
    Services.prefs.setIntPref("ui.systemUsesDarkTheme", ${dark ? 1 : 0});
  `);
}

/** Firefox's own parts say who they are in front; scripts of pages and extensions do not. */
const FIREFOX_SAYS = /^console\.error: (?!\w*Error:)[\w.-]+: /;

/** Hosts that Firefox itself asks whatever its preferences say; Upshot has no business with any of them. */
const FIREFOX_OWN = /\b(?:[\w-]+\.)*(?:mozilla\.(?:com|net|org)|firefox\.com)(?::443)?(?:\/|$)/;

/**
 * Starts a Firefox with a profile of its own. The extension is installed by `installExtension` afterwards.
 *
 * @param {string} program
 * @param {{ headless?: boolean, prefs?: Record<string, unknown> }} options
 * @returns {Promise<import("puppeteer-core").Browser>}
 */
export function startFirefox(program, { headless = true, prefs = {} }) {
  return puppeteer.launch({
    browser: "firefox",
    executablePath: program,
    headless,
    defaultViewport: null,
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: { ...quietFirefox(), ...prefs },
    timeout: LAUNCH,
    protocolTimeout: LAUNCH,
  });
}

/** Preferences that keep Firefox from asking its own services. @returns {Record<string, unknown>} */
function quietFirefox() {
  return {
    "app.normandy.enabled": false,
    "app.update.disabledForTesting": true,
    "browser.safebrowsing.downloads.remote.enabled": false,
    "browser.shell.checkDefaultBrowser": false,
    "datareporting.policy.dataSubmissionEnabled": false,
    "devtools.console.stdout.content": true,
    "extensions.getAddons.cache.enabled": false,
    "extensions.update.enabled": false,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    "services.settings.server": "data:,",
    "toolkit.telemetry.enabled": false,
    // Nothing moves while tests look.
    "ui.prefersReducedMotion": 1,
    // The popup stays open while tests look elsewhere.
    "ui.popup.disable_autohide": true,
  };
}

/** @param {string} id @returns {string} JavaScript for the extension's object in the browser's own scope. */
function firefoxExtension(id) {
  return `ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs").ExtensionParent.GlobalManager.getExtension(${JSON.stringify(id)})`;
}

/**
 * @typedef {(body: string) => Promise<any>} Chrome Runs the body of an async function in the browser's own scope,
 * where `window` is its window; the value returned must be JSON.
 */

/**
 * @param {import("puppeteer-core").Browser} browser
 * @returns {Promise<Chrome>}
 */
async function chromeScope(browser) {
  // puppeteer has no name for scopes other than the content's, but its connection speaks the whole protocol.
  const connection = /** @type {any} */ (browser).connection;
  const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const context = tree.result.contexts[0].context;
  return async (body) => {
    const expression = `(async () => JSON.stringify(await (async () => { ${body} })()))()`;
    const { result } = await connection.send("script.evaluate", { expression, target: { context }, awaitPromise: true });
    if (result.type === "exception") throw located(new Error(result.exceptionDetails.text), "the browser's own scope", body);
    return result.result.type === "string" ? JSON.parse(result.result.value) : undefined;
  };
}

/**
 * Errors that the console of the browser holds: pages, content scripts and background alike.
 *
 * @param {Chrome} chrome
 * @returns {Promise<string[]>}
 */
async function firefoxErrors(chrome) {
  return chrome(`
    const errors = Services.console.getMessageArray()
      .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
      .filter((error) => /^(moz-extension|https?):/.test(error.sourceName))
      // The icon that browsers ask every site for.
      .filter((error) => !error.errorMessage.includes("/favicon.ico"))
      // A popup that closes takes its open questions with it, and Firefox says so.
      .filter((error) => !/^Promise (?:resolved|rejected) after context unloaded/.test(error.errorMessage))
      .map((error) => error.errorMessage + " (" + error.sourceName + ":" + error.lineNumber + ")");
    return errors;
  `);
}

/** Evaluates in the popup with the popup's own rights, apart from its own scripts. */
const FRAME_SCRIPT = `
  addMessageListener("upshot-test:evaluate", async ({ data }) => {
    try {
      const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const value = await Cu.evalInSandbox("(async () => JSON.stringify(await (" + data.code + ")))()", box);
      sendAsyncMessage("upshot-test:result", { id: data.id, value });
    } catch (error) {
      sendAsyncMessage("upshot-test:result", { id: data.id, error: String(error) });
    }
  });
  addMessageListener("upshot-test:click", ({ data }) => {
    // Where it is now: by the time the question came here it may have moved once more.
    const box = content.document.querySelector(data.selector).getBoundingClientRect();
    for (const type of ["mousemove", "mousedown", "mouseup"]) {
      content.synthesizeMouseEvent(type, box.x + box.width / 2, box.y + box.height / 2, { button: 0, clickCount: 1, inputSource: 1 }, {});
    }
    sendAsyncMessage("upshot-test:result", { id: data.id });
  });
  sendAsyncMessage("upshot-test:result", { id: "ready" });
`;

/**
 * @param {Chrome} chrome
 * @param {import("puppeteer-core").Page} page
 * @param {string} id
 * @returns {Promise<Popup>}
 */
async function openFirefoxPopup(chrome, page, id) {
  await page.bringToFront();
  // Everything about the popup hangs on this object in the browser's own scope.
  await chrome(`
    const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
    const window = Services.wm.getMostRecentWindow("navigator:browser");
    const action = ExtensionParent.apiManager.global.browserActionFor(${firefoxExtension(id)});
    const find = () => window.document.querySelector(".webextension-popup-browser");
    await window.upshotPopup?.close();
    action.openPopup(window);
    const deadline = window.performance.now() + ${PATIENCE};
    const isOpen = () => find()?.closest("panel")?.state === "open";
    while (!find()?.currentURI?.spec.includes("/pages/popup.html") || find().webProgress.isLoadingDocument || !isOpen()) {
      if (window.performance.now() > deadline) throw new Error("the popup did not load");
      await new Promise((resolve) => window.requestAnimationFrame(resolve));
    }
    const browser = find();
    const manager = browser.messageManager;
    let last = 0;
    const waiting = new Map();
    const answer = (id) => new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    manager.addMessageListener("upshot-test:result", ({ data }) => {
      const { resolve, reject } = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.error) reject(new Error(data.error));
      else resolve(data.value);
    });
    const ready = answer("ready");
    manager.loadFrameScript("data:application/javascript," + encodeURIComponent(${JSON.stringify(FRAME_SCRIPT)}), false);
    await ready;
    window.upshotPopup = {
      async ask(name, data) {
        const id = String(++last);
        const answered = answer(id);
        manager.sendAsyncMessage("upshot-test:" + name, { ...data, id });
        return answered;
      },
      async picture() {
        const { width, height } = browser.getBoundingClientRect();
        const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(new window.DOMRect(0, 0, width, height), 1, "white");
        const canvas = window.document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
        canvas.width = bitmap.width;
        canvas.height = bitmap.height;
        canvas.getContext("2d").drawImage(bitmap, 0, 0);
        return canvas.toDataURL().split(",")[1];
      },
      async close() {
        const panel = browser.closest("panel");
        if (!panel || panel.state === "closed") return;
        const hidden = new Promise((resolve) => panel.addEventListener("popuphidden", resolve, { once: true }));
        panel.hidePopup();
        await hidden;
      },
    };
  `);
  const popup = `Services.wm.getMostRecentWindow("navigator:browser").upshotPopup`;
  /** @param {string} code */
  const evaluate = async (code) => {
    const value = await chrome(`return await ${popup}.ask("evaluate", { code: ${JSON.stringify(code)} })`);
    return value === undefined || value === null ? undefined : JSON.parse(value);
  };
  /** @type {Popup} */
  const opened = {
    evaluate,
    click: async (selector) => {
      await evaluate(still(selector));
      await chrome(`await ${popup}.ask("click", ${JSON.stringify({ selector })})`);
    },
    type: async (selector, text) => {
      await evaluate(replaceText(selector, text));
    },
    screenshot: async (name) => {
      const file = picturePath(name);
      writeFileSync(file, Buffer.from(await chrome(`return await ${popup}.picture()`), "base64"));
      return file;
    },
    close: () => chrome(`await ${popup}.close()`),
  };
  await until(opened, "the popup", SHOWN);
  return opened;
}
