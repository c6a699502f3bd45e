// @ts-check
// Broken pages: every fixture with seeded damage done to it once Upshot has read it. Nothing of ours may throw, nothing of
// the page may be touched, and what is found is judged or counted as unread.
//
// `UPSHOT_SEEDS` says how many damages each fixture takes.

import assert from "node:assert/strict";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { browsers, closingPages, eventually, launch, openOwn, root, until } from "./harness.mjs";
import { changes, fixtures, watch } from "./pages.mjs";

const SEEDS = Number(process.env.UPSHOT_SEEDS ?? 1);
/** Rounds of damage a page takes under one seed. */
const ROUNDS = 2;

for (const kind of browsers) {
  describe(`broken pages in ${kind}`, () => {
    /** @type {import("./harness.mjs").Driver} */
    let driver;
    /** A page of ours, which may ask tabs. @type {import("puppeteer-core").Page} */
    let own;
    before(async () => {
      driver = await launch(kind, path.join(root, "dist", kind === "chromium" ? "chrome-test" : "firefox-test"));
      own = await openOwn(driver, "options.html");
    });
    // Throws when anything was reported by the page, the content script or the background.
    after(() => driver?.close());
    closingPages(() => driver);

    fixtures.forEach(({ name, url, posts, answers }, index) => {
      it(`${name}: survives damage`, async () => {
        for (let seed = 1; seed <= SEEDS; seed += 1) {
          const page = await driver.open(url, answers, { before: watch });
          await page.bringToFront();
          await until(page, `${name}: every post is found before any damage`, `document.querySelectorAll("[data-upshot]").length === ${posts}`);
          assert.equal(await page.evaluate(settled), "", `${name}, before any damage`);
          const whole = await page.evaluate(counted);
          const begun = await eventually(() => healthOf(own, url), (answer) => Boolean(answer) && holds(whole, answer, true));
          assert.ok(begun && holds(whole, begun, true), `${name}, before any damage: ${JSON.stringify({ whole, begun })}`);
          /** @type {unknown} */
          let address = await page.evaluate("location.href");
          for (let round = 0; round < ROUNDS; round += 1) {
            await page.evaluate(damage, 1000 * index + 10 * seed + round);
            // What the page does to itself is its own business: from here on nothing may change.
            await page.evaluate(() => /** @type {any} */ (window).seen.remember());
            const unsettled = await page.evaluate(settled);
            assert.equal(unsettled, "", `${name}, seed ${seed}, round ${round}`);
            // With another address the record begins anew, and those read before are not read again.
            if ((await page.evaluate("location.href")) !== address) address = null;
            const left = await page.evaluate(counted);
            const health = await eventually(() => healthOf(own, url), (answer) => Boolean(answer) && holds(left, answer, address !== null));
            assert.ok(health && holds(left, health, address !== null), `${name}, seed ${seed}, round ${round}: ${JSON.stringify({ left, health })}`);
            const moved = (await changes(page)).filter((change) => !change.startsWith("layout shifts") && !change.startsWith("moved on the screen"));
            assert.deepEqual(moved, [], `${name}, seed ${seed}, round ${round}`);
          }
          await page.close();
        }
      });
    });
  });
}

/**
 * Whether the record that the content script keeps is true of what stands on the page: who is there was found, and who has a score was
 * read and judged. What was found and not read is the rest.
 *
 * @param {{ hosts: number, judged: number }} left
 * @param {any} health
 * @param {boolean} isWhole Whether the record goes back to the beginning.
 */
function holds(left, { found, read, judged }, isWhole) {
  return read <= found && (!isWhole || ((left.hosts === 0 || found > 0) && (left.judged === 0 || (read > 0 && judged > 0))));
}

/** @param {import("puppeteer-core").Page} own @param {string} url @returns {Promise<any>} */
function healthOf(own, url) {
  // Damage changes what stands behind the path.
  const { origin, pathname } = new URL(url);
  return own.evaluate(`(async () => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((one) => one.url?.split(/[?#]/)[0] === ${JSON.stringify(origin + pathname)});
    return tab ? chrome.tabs.sendMessage(tab.id, { kind: "health" }).catch(() => null) : null;
  })()`);
}

/** Runs in the page: posts with a host of ours, and those of them that show a score. */
function counted() {
  const states = [...document.querySelectorAll("[data-upshot]")].map((host) => JSON.parse(host.getAttribute("data-upshot") ?? "{}").state);
  return { hosts: states.length, judged: states.filter((state) => state === "judged").length };
}

/**
 * Runs in the page: breaks it in ways that pages break, drawn by a seed.
 *
 * @param {number} seed
 */
function damage(seed) {
  let state = (seed * 2654435761) % 2147483647 || 1;
  const random = (/** @type {number} */ most) => (state = (state * 48271) % 2147483647) % most;
  const one = (/** @type {any[]} */ list) => list[random(list.length)];
  const isOurs = (/** @type {Node} */ node) => node instanceof Element && node.hasAttribute("data-upshot");
  const elements = () => [...document.body.querySelectorAll("*")].filter((element) => !isOurs(element) && element.localName !== "script");
  const texts = () => {
    /** @type {Text[]} */
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node.parentElement?.localName !== "script") found.push(/** @type {Text} */ (node));
    return found;
  };
  // An attribute of a wrong kind makes the browser itself complain.
  const delicate = ["style", "src", "width", "height", "viewBox", "d", "nonce", "href"];
  const deeds = [
    () => one(elements())?.remove(),
    () => one(elements())?.replaceChildren(),
    () => {
      const element = one(elements());
      for (const attribute of element?.getAttributeNames() ?? []) if (!delicate.includes(attribute)) element.setAttribute(attribute, "");
    },
    () => {
      const element = one(elements());
      for (const attribute of element?.getAttributeNames() ?? []) element.removeAttribute(attribute);
    },
    () => {
      const [first, second] = [one(texts()), one(texts())];
      if (first && second) [first.data, second.data] = [second.data, first.data];
    },
    () => {
      const text = one(texts());
      if (text) text.data = "half of a pair \ud83d and the other \udc4d\u0000\u202e\ufeff";
    },
    () => {
      const text = one(texts());
      if (text) text.data = "tag a friend ".repeat(4000);
    },
    () => {
      const text = one(texts());
      if (text) text.data = "a".repeat(30_000);
    },
    () => {
      let inner = one(elements());
      for (let depth = 0; inner && depth < 400; depth += 1) inner = inner.appendChild(document.createElement(one(["div", "span", "p", "a"])));
      inner?.append("deep down");
    },
    () => {
      const [what, where] = [one(elements()), one(elements())];
      if (what && where && !what.contains(where)) where.append(what);
    },
    () => {
      const element = one(elements());
      if (element) element.after(element.cloneNode(true));
    },
    () => {
      const element = one(elements());
      element?.setAttribute("data-post", "x".repeat(5000));
      element?.setAttribute("aria-labelledby", ":not(a) ]] \"' \\ no-such-id");
    },
    () => one(elements())?.append(document.createComment("x"), document.createElementNS("http://www.w3.org/1998/Math/MathML", "math"), document.createElementNS("urn:x", "odd")),
    () => history.replaceState(null, "", one(["?x=%", "#/", `?${"q".repeat(2000)}`])),
    () => {
      const link = one([...document.querySelectorAll("a[href]")]);
      link?.setAttribute("href", one(["http://[", "javascript:void 0", "//", "%", "https://a.example/%zz?u=%E0%A4%A", ""]));
    },
  ];
  for (let count = 0; count < 12; count += 1) one(deeds)();
}

/**
 * Runs in the page: waits until nothing in sight is pending.
 *
 * @returns {Promise<string>} What is unsettled after a while; empty when nothing is.
 */
async function settled() {
  const pending = () =>
    [...document.querySelectorAll("[data-upshot]")].filter((host) => {
      const post = host.parentElement;
      if (!post || post.closest("[hidden]")) return false;
      const { top, bottom, width } = post.getBoundingClientRect();
      return width > 0 && bottom > 0 && top < innerHeight && JSON.parse(host.getAttribute("data-upshot") ?? "{}").state === "pending";
    });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const until = performance.now() + 30_000;
  for (let frames = 0; frames < 6 || (pending().length > 0 && performance.now() < until); frames += 1) await frame();
  const twice = [...document.querySelectorAll("[data-upshot]")].filter((host) => host.parentElement?.querySelectorAll(":scope > [data-upshot]").length !== 1);
  return [...pending().map(() => "pending"), ...twice.map(() => "two hosts on a post")].join(", ");
}
