// @ts-check
// The options page, with a feed open beside it, in both browsers.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { browsers, closingPages, eventually, launch, openOwn, readMarks, root, screenshot, until } from "./harness.mjs";
import { DEMO, demoAnswers } from "./pages.mjs";

const AXE = readFileSync(path.join(root, "node_modules/axe-core/axe.min.js"), "utf8");

for (const kind of browsers) {
  describe(`the options page in ${kind}`, () => {
    /** @type {import("./harness.mjs").Driver} */
    let driver;
    before(async () => {
      driver = await launch(kind, path.join(root, "dist", kind === "chromium" ? "chrome-test" : "firefox-test"));
    });
    after(() => driver?.close());
    closingPages(() => driver);

    it("changes a rule's level, and an open feed follows", async () => {
      const feed = await driver.open(DEMO, demoAnswers());
      await until(feed, "a post with a leading question", hasFlag("leading-question"));
      const page = await openOptions(driver);
      await page.evaluate(`choose("#level-leading-question", "off")`);
      await feed.bringToFront();
      await until(feed, "the flag is gone", `!(${hasFlag("leading-question")})`);
      assert.ok((await readMarks(feed)).length > 0);
      await until(page, "the level is stored", `chrome.storage.local.get("settings").then(({ settings }) => settings.levels["leading-question"] === "off")`);
      await page.close();
      await feed.close();
    });

    it("reads another language once told to", async () => {
      const page = await openOptions(driver);
      assert.equal(await page.evaluate(`document.querySelector("#language-es").checked`), false);
      assert.equal(await page.evaluate(`document.querySelector("#languages").innerText.trim()`), "Spanish (not measured)");
      for (const languages of [["es"], []]) {
        await page.evaluate(`document.querySelector("#language-es").click()`);
        await until(page, "the choice is stored", `chrome.storage.local.get("settings").then(({ settings }) => JSON.stringify(settings.languages) === '${JSON.stringify(languages)}')`);
      }
      await page.close();
    });

    it("shows what a file would change, and changes it when told to", async () => {
      const page = await openOptions(driver);
      await page.evaluate(`importFile(${JSON.stringify('{"no":"settings"}')})`);
      await until(page, "the file is refused", `document.querySelector("#outcome").textContent.includes("no settings")`);
      assert.equal(await page.evaluate(`document.querySelector("#proposal").hidden`), true);

      await page.evaluate(`document.querySelector("#outcome").textContent = ""`);
      await page.evaluate(`importFile(${JSON.stringify('{"version":3,"name":"of another program"}')})`);
      await until(page, "a file of another program is refused", `document.querySelector("#outcome").textContent.includes("no settings")`);
      assert.equal(await page.evaluate(`document.querySelector("#proposal").hidden`), true);

      const file = { version: 1, goal: "leads", levels: { "share-bait": "dim" }, density: "dot" };
      await page.evaluate(`importFile(${JSON.stringify(JSON.stringify(file))})`);
      await until(page, "the changes are shown", `!document.querySelector("#proposal").hidden`);
      const changes = await page.evaluate(`[...document.querySelectorAll("#changes tr")].map((row) => row.innerText.trim().split(/\\s*\\t\\s*/).slice(1))`);
      assert.deepEqual(changes, [["Balanced", "Leads"], ["Badge", "Dot"], ["Say nothing", "Say so in the badge"], ["Say so in the badge", "Dim the post"]].sort(byChange(changes)));
      assert.equal(await stored(page, "goal"), "balanced");
      await page.evaluate(`document.querySelector("#accept").click()`);
      await until(page, "the goal is taken over", `document.querySelector("#popup_goal_leads").checked && document.querySelector("#proposal").hidden`);
      // A page shows what was chosen at once, and the store has it a moment later.
      assert.equal(await eventually(() => stored(page, "goal"), (goal) => goal === "leads"), "leads");

      await page.evaluate(`document.querySelector("#reset").click()`);
      await until(page, "the changes back are shown", `!document.querySelector("#proposal").hidden`);
      await page.evaluate(`document.querySelector("#accept").click()`);
      await until(page, "the defaults are back", `document.querySelector("#popup_goal_balanced").checked`);
      assert.deepEqual(await eventually(() => stored(page, "levels"), (levels) => isDeepStrictEqual(levels, {})), {});
      await page.close();
    });

    it("goes back to what is stored when the browser stores nothing, and says so", async () => {
      const page = await openOptions(driver);
      await page.evaluate(`(() => {
        globalThis.set = chrome.storage.local.set;
        chrome.storage.local.set = () => Promise.reject(new Error("fails because a test says so"));
        document.querySelector("#popup_goal_trust").click();
      })()`);
      await until(page, "a line about it", `document.querySelector("#unstored:not([hidden])")?.textContent === "The browser could not store that, so it was not changed."`);
      await until(page, "the goal that holds", `document.querySelector("#popup_goal_balanced").checked`);
      await screenshot(page, `options-unstored-${kind}`);
      // A file is not said to be taken over either.
      await page.evaluate(`importFile(${JSON.stringify('{"version":2,"goal":"leads"}')})`);
      await until(page, "the changes are shown", `!document.querySelector("#proposal").hidden`);
      await page.evaluate(`document.querySelector("#unstored").textContent = ""; document.querySelector("#accept").click()`);
      await until(page, "a line about it again", `document.querySelector("#unstored").textContent !== ""`);
      assert.equal(await page.evaluate(`document.querySelector("#outcome").textContent`), "");
      await page.evaluate(`chrome.storage.local.set = globalThis.set; document.querySelector("#popup_goal_trust").click()`);
      await until(page, "the goal is stored", `chrome.storage.local.get("settings").then(({ settings }) => settings?.goal === "trust")`);
      await until(page, "no line any more", `document.querySelector("#unstored").hidden`);
      await page.evaluate(`chrome.storage.local.clear()`);
      await page.close();
    });

    it("keeps what it cannot read until something is changed", async () => {
      const earlier = await openOptions(driver);
      await earlier.evaluate(`chrome.storage.local.set({ settings: "scrambled" })`);
      await earlier.close();
      const page = await openOptions(driver);
      await until(page, "the goal that holds", `document.querySelector("#popup_goal_balanced").checked`);
      assert.equal(await page.evaluate(`chrome.storage.local.get("settings").then(({ settings }) => settings)`), "scrambled");
      await page.evaluate(`document.querySelector("#popup_goal_trust").click()`);
      await until(page, "the goal is stored", `chrome.storage.local.get("settings").then(({ settings }) => settings.goal === "trust")`);
      await page.evaluate(`chrome.storage.local.clear()`);
      await page.close();
    });

    it("shares goal and levels, and nothing else, once told to", async () => {
      const page = await openOptions(driver);
      await page.evaluate(`chrome.storage.local.set({ settings: { version: 1, goal: "leads", levels: { "share-bait": "dim" }, sitesOff: ["x"] } })`);
      await until(page, "the goal is shown", `document.querySelector("#popup_goal_leads").checked`);
      assert.deepEqual(await page.evaluate(`chrome.storage.sync.get()`), {});
      await page.evaluate(`document.querySelector("#sync").click()`);
      await until(page, "the choices are shared", `chrome.storage.sync.get("shared").then(({ shared }) => shared !== undefined)`);
      assert.deepEqual(await page.evaluate(`chrome.storage.sync.get()`), { shared: { version: 2, goal: "leads", levels: { "share-bait": "dim" } } });

      // Another device chose otherwise.
      await page.evaluate(`chrome.storage.sync.set({ shared: { version: 1, goal: "community", levels: {} } })`);
      await until(page, "its goal holds here", `document.querySelector("#popup_goal_community").checked`);
      assert.deepEqual(await stored(page, "sitesOff"), ["x"]);
      await page.evaluate(`Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()])`);
      await page.close();
    });

    it("lists every site, refuses what is no address, and holds for axe", async () => {
      const page = await openOptions(driver);
      const sites = await page.evaluate(`[...document.querySelectorAll("#sites .site")].map((site) => site.id)`);
      for (const id of ["site-x", "site-linkedin", "site-reddit", "site-bluesky"]) assert.ok(sites.includes(id), `${id} in ${sites}`);
      for (const scheme of /** @type {const} */ (["light", "dark"])) {
        await driver.setScheme(page, scheme);
        await screenshot(page, `options-${scheme}-${kind}`);
        const serious = await page.evaluate(`(async () => {
          ${AXE};
          const { violations, passes } = await window.axe.run(document, { resultTypes: ["violations"] });
          if (passes.length === 0) return ["axe found nothing to look at"];
          return violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => id + ": " + nodes[0].target);
        })()`);
        assert.deepEqual(serious, [], scheme);
      }
      await page.evaluate(`document.querySelector("#server").value = "no address"; document.querySelector("#server-form button").click()`);
      await until(page, "the address is refused", `!document.querySelector("#server-wrong").hidden`);
      await page.close();
    });
  });
}

/** @param {string} rule JavaScript for whether a post of the feed carries the flag. */
function hasFlag(rule) {
  return `[...document.querySelectorAll("[data-upshot]")].some((host) => JSON.parse(host.getAttribute("data-upshot")).flags.includes("${rule}"))`;
}

/** Orders expected changes as the page orders them, which follows the registry of rules. @param {string[][]} seen */
function byChange(seen) {
  /** @param {string[]} change */
  const place = (change) => seen.findIndex((other) => other.join() === change.join());
  return (/** @type {string[]} */ one, /** @type {string[]} */ other) => place(one) - place(other);
}

/** @param {import("puppeteer-core").Page} page @param {string} key */
async function stored(page, key) {
  return page.evaluate(`chrome.storage.local.get("settings").then(({ settings }) => settings.${key})`);
}

/** @param {import("./harness.mjs").Driver} driver */
async function openOptions(driver) {
  const page = await openOwn(driver, "options.html");
  await page.evaluate(`
    globalThis.choose = (selector, value) => {
      const select = document.querySelector(selector);
      select.value = value;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    };
    globalThis.importFile = (text) => {
      const files = new DataTransfer();
      files.items.add(new File([text], "settings.json", { type: "application/json" }));
      const input = document.querySelector("#import-file");
      input.files = files.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    };
  `);
  return page;
}
