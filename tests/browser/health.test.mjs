// @ts-check
// Knowing when reading fails: every selector broken on purpose, a report that gives nothing away, adapters from files
// and what hostile ones come to.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { browsers, closingPages, eventually, launch, openOwn, readMarks, root, screenshot, strictPage, until } from "./harness.mjs";
import { DEMO, demoAnswers, fixtures } from "./pages.mjs";

const SITES = path.join(root, "extension/sites");

/** @type {any[]} */
const adapters = readdirSync(SITES).map((file) => JSON.parse(readFileSync(path.join(SITES, file), "utf8")));
const demo = adapters.find(({ id }) => id === "demo");

const FIRST_JUDGED = `["p01", "p02"].every((id) =>
  JSON.parse(document.querySelector('[data-post="' + id + '"] > [data-upshot]')?.getAttribute("data-upshot") ?? '{"state":"pending"}').state !== "pending")`;

for (const kind of browsers) {
  describe(`health in ${kind}`, () => {
    /** @type {import("./harness.mjs").Driver} */
    let driver;
    before(async () => {
      driver = await launch(kind, path.join(root, "dist", kind === "chromium" ? "chrome-test" : "firefox-test"));
    });
    after(() => driver?.close());
    closingPages(() => driver);

    it("says so, on every site, when every selector is broken", async () => {
      const settings = await openOptions(driver);
      await settings.evaluate(`chrome.storage.local.set({ adapters: ${JSON.stringify(Object.fromEntries(adapters.map((adapter) => [adapter.id, broken(adapter, everySelector)])))} })`);
      for (const { name, url, answers } of fixtures) {
        const page = await driver.open(url, answers);
        await page.bringToFront();
        const health = await healthOf(settings, url, ({ found }) => found === 0);
        assert.equal(health.found, 0, name);
        await until(page, `${name}: no host`, `document.querySelectorAll("[data-upshot]").length === 0`);
        const blocks = await page.evaluate(`document.querySelectorAll('[data-fixture="post"]').length`);
        // Who is in a server's page only its markup says, so a server is not recognised at all.
        if (health.adapter !== "" && blocks >= 3) assert.ok(health.lookalikes >= 3, `${name}: ${JSON.stringify(health)} of ${blocks}`);
        await page.close();
      }
      await settings.evaluate(`chrome.storage.local.clear()`);
      await settings.close();
    });

    it("says so, on every site, when the words are not found", async () => {
      const settings = await openOptions(driver);
      await settings.evaluate(`chrome.storage.local.set({ adapters: ${JSON.stringify(Object.fromEntries(adapters.map((adapter) => [adapter.id, broken(adapter, wordsOnly)])))} })`);
      for (const { name, url, posts, answers } of fixtures) {
        const page = await driver.open(url, answers);
        await page.bringToFront();
        await until(page, `${name}: hosts`, `document.querySelectorAll("[data-upshot]").length === ${posts}`);
        const health = await healthOf(settings, url, (/** @type {any} */ it) => it.found > 0 && it.read === 0);
        assert.equal(health.read, 0, name);
        assert.ok(health.found > 0, name);
        await page.close();
      }
      await settings.evaluate(`chrome.storage.local.clear()`);
      await settings.close();
    });

    it("tells it in plain words, offers to turn the site off, and makes a report", async () => {
      const settings = await openOptions(driver);
      await settings.evaluate(`chrome.storage.local.set({ adapters: { demo: ${JSON.stringify(broken(demo, everySelector))} } })`);
      const page = await driver.open(DEMO, demoAnswers());
      await healthOf(settings, DEMO, (/** @type {any} */ it) => it.lookalikes >= 3);
      await page.bringToFront();
      const unanswered = await driver.openPopup(page);
      await until(unanswered, "the offer of a report", `document.querySelector("#health-report").checkVisibility()`);
      await unanswered.evaluate(`(chrome.tabs.sendMessage = () => Promise.reject(new Error("nobody listens")), true)`);
      await unanswered.click("#health-report");
      await until(unanswered, "a line where nobody answers", `document.querySelector("#health-unanswered").textContent.startsWith("The page did not answer")`);
      await unanswered.screenshot(`health-unanswered-${kind}`);
      await unanswered.close();
      const popup = await driver.openPopup(page);
      await until(popup, "a line about it", `/^This page looks different from what Upshot knows: 0 of \\d+ posts read\\.$/.test(document.querySelector("#site-state").textContent)`);
      await popup.click("#health-report");
      const report = await until(popup, "a report", `document.querySelector("#health-text").value`);
      await popup.screenshot(`health-${kind}`);
      assert.match(report, /Adapter: demo, from a file\. Layout: none/);
      assert.match(report, /demo demo: .*posts by none/);
      await popup.click("#health-copy");
      await until(popup, "it was copied", `document.querySelector("#health-copied").textContent`);
      await popup.click("#health-off");
      await until(popup, "the site is off", `!document.querySelector("#site-switch").checked && !document.querySelector("#health").checkVisibility()`);
      await popup.close();
      await page.close();
      await settings.evaluate(`chrome.storage.local.clear()`);
      await settings.close();
    });

    it("gives nothing of the page away in a report", async () => {
      const hosts = new Set();
      for (const { name, url, answers } of [...fixtures, { name: "demo", url: DEMO, answers: demoAnswers("") }]) {
        const { hostname } = new URL(url);
        if (hosts.has(hostname)) continue;
        hosts.add(hostname);
        const page = await driver.open(url, answers);
        await until(page, `${name}: a host`, `document.querySelector("[data-upshot]") !== null`);
        const planted = Number(await page.evaluate(plantCanaries));
        assert.ok(planted > 40, `${name}: ${planted} canaries`);
        const popup = await driver.openPopup(page);
        await popup.click("#health-report");
        const text = await until(popup, `${name}: a report`, `document.querySelector("#health-text").value`);
        await popup.close();
        assert.match(text, /Outline/, name);
        assert.match(text, /data-…/, name);
        assert.doesNotMatch(text, /kanari/i, name);
        await page.close();
      }
    });

    it("takes an adapter from a file after a look, uses it in open tabs, and gives the built-in one back", async () => {
      const feed = await driver.open(DEMO, demoAnswers());
      // All that are near the screen: a tab that lies behind another reads no further.
      await until(feed, "every post near judged", `document.querySelectorAll("[data-upshot]").length === 10`);
      const settings = await openOptions(driver);
      const other = structuredClone(demo);
      other.layouts[0].posts = ['article[data-post="p02"]'];
      await choose(settings, JSON.stringify(other));
      await until(settings, "the proposal", `!document.querySelector("#adapter-proposal").hidden`);
      assert.deepEqual(await settings.evaluate(`[...document.querySelectorAll("#adapter-changes tr")].map((row) => [...row.cells].map((cell) => cell.textContent))`), [
        ["demo: what is a post", "1", "1"],
      ]);
      if (kind === "chromium") await screenshot(settings, `adapter-${kind}`);
      assert.equal((await readMarks(feed)).length, 10, "nothing changes before it is accepted");
      await settings.evaluate(`document.querySelector("#adapter-accept").click()`);
      await until(settings, "the site is listed", `document.querySelector("#adapters [data-site=demo]") !== null`);
      await feed.bringToFront();
      await until(feed, "one post is left", `document.querySelectorAll("[data-upshot]").length === 1`);
      assert.ok(await feed.evaluate(`document.querySelector('[data-post="p02"] > [data-upshot]') !== null`));

      await driver.killBackground();
      await settings.bringToFront();
      await settings.evaluate(`document.querySelector("#adapters [data-site=demo]").click()`);
      await until(settings, "no site is listed", `document.querySelector("#adapters").hidden`);
      await feed.bringToFront();
      await until(feed, "every post is back", `document.querySelectorAll("[data-upshot]").length === 10`);
      assert.deepEqual(await settings.evaluate(`chrome.storage.local.get("adapters")`), { adapters: {} });
      await settings.close();
      await feed.close();
    });

    it("refuses files that are no adapters, or that would do harm, and says why", async () => {
      const settings = await openOptions(driver);
      const changed = (/** @type {(adapter: any) => void} */ change) => {
        const adapter = structuredClone(demo);
        change(adapter);
        return JSON.stringify(adapter);
      };
      const own = JSON.stringify(demo);
      /** @type {[string, string, RegExp][]} */
      const files = [
        ["huge", `${own}${" ".repeat(70_000)}`, /larger than 64 KB/],
        ["not JSON", "{", /no file of an adapter/],
        ["deep", "[".repeat(60_000), /no file of an adapter/],
        ["an array", "[1, 2]", /shape of an adapter/],
        ["a number for a list", changed((it) => (it.layouts[0].posts = 7)), /shape of an adapter/],
        ["a list of numbers", changed((it) => (it.layouts[0].posts = [7])), /shape of an adapter/],
        ["no layouts", changed((it) => (it.layouts = [])), /no layouts/],
        ["a prototype", own.replace('"name"', '"__proto__": { "hosts": ["https://bank.example/*"] }, "name"'), /__proto__/],
        ["a constructor", own.replace('"name"', '"constructor": 1, "name"'), /constructor/],
        ["a pattern", changed((it) => (it.layouts[0].pattern = "(a+)+$")), /pattern/],
        ["a pattern deep inside", changed((it) => (it.layouts[0].key[0].regex = ".*")), /regex/],
        ["another site", changed((it) => (it.id = "bank")), /no site with the id/],
        ["another address", changed((it) => it.hosts.push("https://bank.example/*")), /cannot add one/],
        ["a selector that no browser reads", changed((it) => (it.layouts[0].posts = ["article::nonsense(1)"])), /cannot read the selector/],
        ["a way out of the style", changed((it) => (it.layouts[0].posts = ["a</style><script>alert(1)</script>"])), /no selector needs/],
        ["a rule of its own", changed((it) => (it.layouts[0].posts = ["a) { } body { display: none } :is(b"])), /no selector needs/],
        ["a string without end", changed((it) => (it.layouts[0].posts = ['a[b="c'])), /not closed/],
        ["a comment without end", changed((it) => (it.layouts[0].posts = ["a/*"])), /comment/],
        ["nested :has()", changed((it) => (it.layouts[0].posts = ["div:has(div:has(div))"])), /:has\(\) inside :has\(\)/],
        ["many :has()", changed((it) => (it.layouts[0].posts = [`div${":has(div)".repeat(12)}`])), /more than 4/],
        ["many steps", changed((it) => (it.layouts[0].posts = ["* * * * * * * * * * ~ * * * * * * * ~ * * * * * :not(*)"])), /more than 6 steps/],
        ["dear", changed((it) => (it.layouts[0].posts = ["* * * * * *"])), /8192 are the most/],
        ["dear inside", changed((it) => (it.layouts[0].posts = ["body:has(* * * *)"])), /8192 are the most/],
        ["dear together", changed((it) => (it.layouts[0].strip = Array(9).fill("* * * * *"))), /32768 are the most/],
        ["long", changed((it) => (it.layouts[0].posts = [`a${"b".repeat(500)}`])), /too long/],
        ["many", changed((it) => (it.layouts[0].strip = Array.from({ length: 700 }, (_, index) => `a${index}`))), /are the most/],
        ["a slot that is none", changed((it) => (it.layouts[0].badge.slots = ['"] *'])), /no name of a slot/],
      ];
      for (const [name, file, reason] of files) {
        await settings.evaluate(`document.querySelector("#adapter-outcome").textContent = ""`);
        await choose(settings, file);
        const said = await until(settings, `an answer to ${name}`, `document.querySelector("#adapter-outcome").textContent`);
        assert.match(said, reason, name);
        assert.ok(said.length < 2500, `${name}: ${said.length} characters`);
        assert.equal(await settings.evaluate(`document.querySelector("#adapter-proposal").hidden`), true, name);
      }
      assert.deepEqual(await settings.evaluate(`chrome.storage.local.get("adapters").then(({ adapters }) => Object.keys(adapters ?? {}))`), []);
      await choose(settings, own);
      await until(settings, "the built-in one changes nothing", `document.querySelector("#adapter-outcome").textContent.includes("change nothing")`);
      await settings.close();
    });

    it("accepts every adapter that comes with Upshot as a file", async () => {
      const settings = await openOptions(driver);
      for (const adapter of adapters) {
        await settings.evaluate(`document.querySelector("#adapter-outcome").textContent = ""`);
        await choose(settings, JSON.stringify(adapter));
        const said = await until(settings, `an answer to ${adapter.id}`, `document.querySelector("#adapter-outcome").textContent`);
        assert.equal(said, "That would change nothing.", adapter.id);
      }
      await settings.close();
    });

    it("goes by the built-in adapters whatever stands in the store", async () => {
      const settings = await openOptions(driver);
      for (const stored of ["scrambled", 17, [], { demo: 5 }, { demo: { id: "demo" } }, { demo: { ...demo, hosts: ["https://bank.example/*"] } }, { toString: demo }]) {
        await settings.evaluate(`chrome.storage.local.set({ adapters: ${JSON.stringify(stored)} })`);
        const page = await driver.open(DEMO, demoAnswers());
        await until(page, JSON.stringify(stored).slice(0, 40), FIRST_JUDGED);
        await page.close();
      }
      await settings.evaluate(`chrome.storage.local.clear()`);
      await settings.close();
    });

    it("reads posts in open shadow roots, where an adapter says which to enter", async () => {
      const other = structuredClone(demo);
      other.layouts[0] = { ...other.layouts[0], roots: ["x-feed"], shadows: ["x-feed", "x-inner"], exclude: [] };
      const settings = await openOptions(driver);
      await settings.evaluate(`chrome.storage.local.set({ adapters: { demo: ${JSON.stringify(other)} } })`);
      const page = await driver.open(DEMO, { [DEMO]: strictPage(SHADOWS) });
      const marks = `(() => {
        const outer = document.querySelector("x-feed").shadowRoot;
        const inner = outer.querySelector("x-inner").shadowRoot;
        return [...outer.querySelectorAll("[data-upshot]"), ...inner.querySelectorAll("[data-upshot]")].map((host) => JSON.parse(host.getAttribute("data-upshot")));
      })()`;
      await until(page, "verdicts in both shadow roots", `${marks}.filter(({ state }) => state === "judged").length === 2`);
      // Words that change inside are read again.
      await page.evaluate(`document.querySelector("x-feed").shadowRoot.querySelector(".words").textContent = "Type AMEN if you love your mother, and share this with everybody you know!"`);
      await until(page, "the new words", `${marks}.some(({ flags }) => flags.length > 0)`);
      await page.close();
      await settings.evaluate(`chrome.storage.local.clear()`);
      await settings.close();
    });
  });
}

const WORDS = "We moved the library's reading hour to Saturday, because the children asked for it. The list of books is on the door, and the first hour is for those who cannot sit still yet.";

/** A feed whose posts stand in open shadow roots, one inside the other. */
const SHADOWS = `<!doctype html><html lang="en"><title>Components</title><body><x-feed></x-feed><script>
  const post = (id) => {
    const article = document.createElement("article");
    article.dataset.post = id;
    const head = document.createElement("header");
    head.append(Object.assign(document.createElement("a"), { className: "author", href: "/@" + id, textContent: id }));
    article.append(head, Object.assign(document.createElement("div"), { className: "words", textContent: ${JSON.stringify(WORDS)} }));
    return article;
  };
  const outer = document.querySelector("x-feed").attachShadow({ mode: "open" });
  outer.append(post("p51"), document.createElement("x-inner"));
  outer.querySelector("x-inner").attachShadow({ mode: "open" }).append(post("p52"));
</script></body></html>`;

/** Selector-bearing fields of an adapter. */
const SELECTORS = ["recognise", "roots", "shadows", "posts", "require", "exclude", "replies", "nested", "strip", "inline", "tags", "find", "avoid", "around", "labels", "near", "boxes", "titles", "holder", "frames"];

const everySelector = () => true;
const wordsOnly = (/** @type {string[]} */ trail) => trail.includes("text") && trail.at(-1) === "find";

/**
 * The adapter with selectors that match nothing.
 *
 * @param {any} adapter
 * @param {(trail: string[]) => boolean} isMeant Which of them, by the names of the fields that lead there.
 */
function broken(adapter, isMeant) {
  let count = 0;
  /** @param {any} value @param {string[]} trail @returns {any} */
  const visit = (value, trail) => {
    if (typeof value === "string") {
      const isSelector = SELECTORS.includes(trail.at(-1) ?? "") || (trail.includes("composers") && trail.at(-1) === "thread");
      return isSelector && isMeant(trail) ? `gone-${(count += 1)}` : value;
    }
    if (Array.isArray(value)) return value.map((item) => visit(item, trail));
    if (value && typeof value === "object") return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item, [...trail, key])]));
    return value;
  };
  const result = visit(adapter, []);
  assert.ok(count > 0);
  return result;
}

/**
 * Runs in the page: a word that must not be seen again in every text, every value, and every name that a page can make up.
 *
 * @returns {number}
 */
function plantCanaries() {
  let planted = 0;
  const ours = (/** @type {Element} */ element) => element.hasAttribute("data-upshot");
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
  /** @type {Node[]} */
  const nodes = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  for (const node of nodes) {
    if (node.nodeType === Node.TEXT_NODE && node.parentElement?.localName !== "script") {
      node.nodeValue = `${node.nodeValue} kanarietext${planted}`;
      planted += 1;
    }
    if (!(node instanceof Element) || ours(node)) continue;
    for (const name of node.getAttributeNames()) {
      // Of a wrong number, style or address the browser itself complains; these get theirs another way.
      if (["nonce", "style", "src", "width", "height", "viewBox", "d", "data-css"].includes(name)) continue;
      // Links keep leading somewhere, so that what is found by them is found still.
      node.setAttribute(name, `${node.getAttribute(name)}${name === "href" ? "?" : " "}kanarievalue${planted}`);
      planted += 1;
    }
    for (const name of ["kanarieattribute", "data-kanarie-7", "aria-kanarie", `data-user-kanarie${planted}`]) node.setAttribute(name, "kanarie");
    node.classList.add(`kanarieclass${planted}`);
    if (node instanceof HTMLElement) node.style.setProperty("--kanarie", "kanarie");
    if (node.getAttribute("src")?.startsWith("data:")) node.setAttribute("src", `${node.getAttribute("src")}#kanarie`);
    if (!node.id) node.id = `kanarieid${planted}`;
    if (node.localName === "span" || node.localName === "p") node.append(document.createElement("kanarie-element"), document.createElement("kanarieelement"));
  }
  document.title = "kanarie";
  return planted;
}

/** @param {import("puppeteer-core").Page} settings @param {string} url @param {(health: any) => boolean} [enough] */
async function healthOf(settings, url, enough = () => true) {
  const health = await eventually(() => ask(settings, url, "health"), (answer) => Boolean(answer) && enough(answer));
  assert.ok(health, `no health of ${url}`);
  return health;
}

/** @param {import("puppeteer-core").Page} settings @param {string} url @param {string} kind @returns {Promise<any>} */
function ask(settings, url, kind) {
  return settings.evaluate(`(async () => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((one) => one.url === ${JSON.stringify(url)});
    return tab ? chrome.tabs.sendMessage(tab.id, { kind: "${kind}" }).catch(() => null) : null;
  })()`);
}

/** @param {import("puppeteer-core").Page} settings @param {string} text */
function choose(settings, text) {
  return settings.evaluate(`chooseAdapter(${JSON.stringify(text)})`);
}

/** @param {import("./harness.mjs").Driver} driver */
async function openOptions(driver) {
  const page = await openOwn(driver, "options.html");
  await page.evaluate(`
    globalThis.chooseAdapter = (text) => {
      const files = new DataTransfer();
      files.items.add(new File([text], "adapter.json", { type: "application/json" }));
      const input = document.querySelector("#adapter-file");
      input.files = files.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    };
  `);
  return page;
}
