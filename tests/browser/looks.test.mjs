// @ts-check
// How popup, options and panel hold at 200 % zoom, in a window as narrow as a phone, and in forced colours.

import assert from "node:assert/strict";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { browsers, closingPages, eventually, launch, openOwn, root, screenshot, until } from "./harness.mjs";
import { DEMO, demoAnswers } from "./pages.mjs";

/** @typedef {import("puppeteer-core").Page} Page */

/** Settings and counts that fill every list. */
const FULL = {
  counts: { version: 1, since: "2026-11-20", read: 1532, judged: 1210, flags: { "share-bait": 31, "leading-question": 12 } },
  settings: {
    version: 2,
    levels: { "share-bait": "dim", hype: "off" },
    sitesOff: ["a-server-with-a-rather-long-name.social.example"],
    mutedRules: [{ site: "x", rule: "hype" }],
    mutedAuthors: [{ site: "x", author: "somebody.whose.handle.is.as.long.as.handles.may.be@a-server-with-a-rather-long-name.example" }],
    disputes: [{ key: "00112233445566ff", site: "linkedin", rule: "hot-take", day: "2026-11-22", engine: "0.1.0", form: "challenge+dare+unpopular" }],
  },
};

/** Sizes in CSS pixels: a window of 1280 by 900 at 200 %, and one of 640 by 900 at 200 %, which is as narrow as phones are. */
const SIZES = [
  { name: "zoomed", width: 640, height: 450 },
  { name: "narrow", width: 320, height: 450 },
];

for (const kind of browsers) {
  describe(`looks in ${kind}`, () => {
    /** @type {import("./harness.mjs").Driver} */
    let driver;
    /** @type {Page} */
    let inside;
    before(async () => {
      driver = await launch(kind, path.join(root, "dist", kind === "chromium" ? "chrome-test" : "firefox-test"));
      inside = await openOwn(driver, "options.html");
      await inside.evaluate(`chrome.storage.local.set(${JSON.stringify(FULL)})`);
    });
    after(() => driver?.close());
    closingPages(() => driver);

    for (const { name, width, height } of SIZES) {
      it(`cuts and covers nothing in the options, ${name}`, async () => {
        const page = await openOwn(driver, "options.html");
        await resize(page, width, height);
        await page.evaluate(`for (const button of document.querySelectorAll(".disclose")) button.click()`);
        await page.evaluate(`document.querySelector("#silences-title").scrollIntoView()`);
        await screenshot(page, `options-${name}-${kind}`);
        assert.deepEqual(await faultless(page, faults("document.body")), []);
        await page.close();
      });

      it(`cuts and covers nothing in the popup, ${name}`, async () => {
        const page = await openOwn(driver, "popup.html");
        await resize(page, width, height);
        await page.evaluate(`(() => {
          const draft = document.querySelector("#draft");
          draft.value = "Please share this with all your friends today so that everybody sees it. Who agrees with me on this one?";
          draft.dispatchEvent(new Event("input", { bubbles: true }));
        })()`);
        await until(page, "a verdict", `!document.querySelector("#verdict").hidden`);
        for (const tab of ["draft", "rules", "more"]) {
          await page.evaluate(`document.querySelector("#tab-${tab}").click()`);
          await screenshot(page, `popup-${tab}-${name}-${kind}`);
          assert.deepEqual(await faultless(page, faults("document.body")), [], tab);
        }
        await page.close();
      });

      it(`cuts and covers nothing in the panel, ${name}`, async () => {
        const page = await driver.open(DEMO, demoAnswers(), { width, height });
        const { host } = await openPanel(page);
        const panel = `${host}.shadowRoot.querySelector('[role="dialog"]')`;
        for (const action of ["menu", "wrong"]) {
          await page.evaluate(`(() => {
            const more = ${panel}.querySelector(".flag .more") ?? ${panel}.querySelector(".more");
            if (more.getAttribute("aria-expanded") === "false") more.click();
          })()`);
          if (action === "wrong") await page.evaluate(`${panel}.querySelector('[data-action="wrong"]').click()`);
          if (action === "wrong") await until(page, "one is silenced", `${panel}.querySelector(".silenced") !== null`);
          await screenshot(page, `panel-${action}-${name}-${kind}`);
          assert.deepEqual(await faultless(page, faults(panel)), [], action);
          const measure = () => page.evaluate(`(() => { const { left, top, right, bottom } = ${panel}.getBoundingClientRect(); return { left, top, right, bottom, innerWidth, innerHeight }; })()`);
          const isWithin = (/** @type {any} */ it) => it.left >= 0 && it.top >= 0 && it.right <= it.innerWidth && it.bottom <= it.innerHeight;
          const box = await eventually(measure, isWithin);
          assert.ok(isWithin(box), JSON.stringify(box));
        }
        await page.evaluate(`${panel}.querySelector('[data-action="undo"]').click()`);
        // The next page is to have the flag again.
        await until(page, "none is silenced", `${panel}.querySelector(".silenced") === null`);
        await page.close();
      });
    }

    it("leaves some of the post in view where there is no room beside it", async () => {
      const page = await driver.open(DEMO, demoAnswers(), { width: 420, height: 800 });
      const { host } = await openPanel(page);
      const measure = () => page.evaluate(`(() => {
        const panel = ${host}.shadowRoot.querySelector('[role="dialog"]').getBoundingClientRect();
        const words = ${host}.parentElement.querySelector(".words").getBoundingClientRect();
        const covered = Math.max(0, Math.min(panel.bottom, words.bottom) - Math.max(panel.top, words.top));
        return 1 - covered / words.height;
      })()`);
      const left = await eventually(measure, (share) => Number(share) > 0.5);
      assert.ok(Number(left) > 0.5, `${left} of the words is in view`);
      await page.close();
    });

    it("holds in forced colours", async () => {
      for (const scheme of /** @type {const} */ (["light", "dark"])) {
        const options = await openOwn(driver, "options.html");
        await forceColours(driver, options, scheme);
        await options.evaluate(`document.querySelector("#rules-title").scrollIntoView()`);
        await screenshot(options, `options-forced-${scheme}-${kind}`);
        assert.deepEqual(await faultless(options, unseen("document.body")), [], `options, ${scheme}`);
        await options.close();

        const popup = await openOwn(driver, "popup.html");
        await forceColours(driver, popup, scheme);
        for (const tab of ["draft", "rules", "more"]) {
          await popup.evaluate(`document.querySelector("#tab-${tab}").click()`);
          await screenshot(popup, `popup-${tab}-forced-${scheme}-${kind}`);
          assert.deepEqual(await faultless(popup, unseen("document.body")), [], `popup, ${tab}, ${scheme}`);
        }
        await popup.close();

        const page = await driver.open(DEMO, demoAnswers());
        await forceColours(driver, page, scheme);
        const { host } = await openPanel(page);
        await page.evaluate(`${host}.shadowRoot.querySelector(".flag .more").click()`);
        await screenshot(page, `panel-forced-${scheme}-${kind}`);
        assert.deepEqual(await faultless(page, unseen(`${host}.shadowRoot`)), [], `panel, ${scheme}`);
        await page.close();
      }
    });
  });
}

/** @param {import("./harness.mjs").Driver} driver @param {Page} page @param {"light" | "dark"} scheme */
async function forceColours(driver, page, scheme) {
  await driver.forceColours(page, scheme);
  await until(page, "forced colours", `matchMedia("(forced-colors: active) and (prefers-color-scheme: ${scheme})").matches`);
}

/** @param {Page} page @param {number} width @param {number} height Of a page of the extension, as it is at 200 %. */
async function resize(page, width, height) {
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  await until(page, `a width of ${width}`, `innerWidth === ${width}`);
}

/** @param {Page} page @param {string} look JavaScript for what is wrong. @returns {Promise<unknown>} What is wrong once the page is at rest. */
function faultless(page, look) {
  return eventually(() => page.evaluate(look), (/** @type {any} */ found) => found.length === 0);
}

/** @param {Page} page @returns {Promise<{ host: string }>} JavaScript for the host of a post with bait, its panel open. */
async function openPanel(page) {
  const post = await until(
    page,
    "a post with bait",
    `[...document.querySelectorAll("[data-upshot]")].find((host) => JSON.parse(host.getAttribute("data-upshot")).flags.length > 0)?.parentElement.dataset.post`,
  );
  const host = `document.querySelector('[data-post="${post}"] > [data-upshot]')`;
  await page.evaluate(`${host}.parentElement.scrollIntoView({ block: "center", behavior: "instant" })`);
  await until(page, "its badge", `${host}.shadowRoot.querySelector("button")?.checkVisibility({ visibilityProperty: true })`);
  await page.evaluate(`${host}.shadowRoot.querySelector("button").click()`);
  await until(page, "its panel", `${host}.shadowRoot.querySelector('[role="dialog"]') !== null`);
  return { host };
}

/**
 * @param {string} within JavaScript for an element.
 * @returns {string} JavaScript for what is cut off or overlaps in it.
 */
function faults(within) {
  return `(() => {
    const found = [];
    const inside = ${within};
    const isSpoken = (element) => element.closest(".spoken") !== null;
    const name = (element) => "<" + element.localName + " id=" + element.id + " class=" + element.getAttribute("class") + "> " + element.textContent.trim().slice(0, 40);
    if (inside.scrollWidth > inside.clientWidth + 1) found.push("scrolls sideways: " + inside.scrollWidth + " in " + inside.clientWidth);
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth + 1) found.push("the page scrolls sideways");
    const frame = inside.getBoundingClientRect();
    const shown = [...inside.querySelectorAll("*")].filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isSpoken(element));
    for (const element of shown) {
      const box = element.getBoundingClientRect();
      const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== "");
      if (hasWords && (box.left < frame.left - 1 || box.right > frame.right + 1)) found.push("sticks out: " + name(element));
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts = (overflow) => overflow === "hidden" || overflow === "clip";
      if (hasWords && cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) found.push("cut at the side: " + name(element));
      if (hasWords && cuts(overflowY) && element.scrollHeight > element.clientHeight + 1) found.push("cut below: " + name(element));
    }
    const controls = shown.filter((element) => element.matches("button, select, textarea, input:not([type=radio]), a[href]"));
    const stuck = (element) => element.closest(".head") !== null;
    for (const [at, one] of controls.entries()) {
      const a = one.getBoundingClientRect();
      if (a.width < 24 && a.height < 24) found.push("too small: " + name(one));
      for (const other of controls.slice(at + 1)) {
        // What stays on top is there for what moves beneath it.
        if (stuck(one) !== stuck(other)) continue;
        const b = other.getBoundingClientRect();
        if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1) {
          found.push("overlap: " + name(one) + " and " + name(other));
        }
      }
    }
    return found;
  })()`;
}

/**
 * @param {string} within JavaScript for an element or a shadow root.
 * @returns {string} JavaScript for controls that cannot be told from what is around them by anything but a colour that
 *   forced colours took away, and for switches and meters that look the same whatever they say.
 */
function unseen(within) {
  return `(() => {
    const found = [];
    const name = (element) => "<" + element.localName + " id=" + element.id + " class=" + element.getAttribute("class") + "> " + element.textContent.trim().slice(0, 40);
    const around = (element) => {
      for (let at = element.parentElement; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/^rgba\\(.*, 0\\)$/.test(backgroundColor)) return backgroundColor;
      }
      return "rgb(255, 255, 255)";
    };
    const shown = (selector) => [...${within}.querySelectorAll(selector)].filter((element) => element.checkVisibility({ visibilityProperty: true }));
    for (const control of shown("button, select, textarea, input:not([type=radio])")) {
      const style = getComputedStyle(control);
      const ground = around(control);
      const hasEdge = parseFloat(style.borderTopWidth) > 0 && style.borderTopColor !== ground;
      const isLink = style.textDecorationLine.includes("underline");
      const isDisclosure = control.matches(".disclose");
      if (!hasEdge && !isLink && !isDisclosure && style.backgroundColor === ground) found.push("no edge: " + name(control));
      if (style.color === style.backgroundColor) found.push("unreadable: " + name(control));
    }
    const switches = shown("input.switch");
    const looks = (on) => new Set(switches.filter(({ checked }) => checked === on).map((element) => getComputedStyle(element).backgroundColor));
    for (const look of looks(true)) if (looks(false).has(look)) found.push("a switch looks the same on and off");
    for (const meter of shown(".bar .plus, .bar .minus, .track i, .scale b")) {
      if (meter.getBoundingClientRect().width < 1) continue;
      if (getComputedStyle(meter).backgroundColor === around(meter) && getComputedStyle(meter).backgroundImage === "none") found.push("an empty meter: " + name(meter));
    }
    for (const choice of shown(".segments input:checked + span")) {
      const other = shown(".segments input:not(:checked) + span")[0];
      if (other && getComputedStyle(other).backgroundColor === getComputedStyle(choice).backgroundColor) found.push("the chosen one looks like the others: " + name(choice));
    }
    return found;
  })()`;
}
