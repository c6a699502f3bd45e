// @ts-check
// Private windows: everything works there, and nothing of it is kept.

import assert from "node:assert/strict";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { browsers, closingPages, launch, openOwn, root, screenshot, until } from "./harness.mjs";
import { DEMO, demoAnswers } from "./pages.mjs";

/** @typedef {import("puppeteer-core").Page} Page */

/** Posts with bait, and what was found in them. */
const BAITED = `[...document.querySelectorAll("[data-upshot]")]
  .map((host) => ({ post: host.parentElement.dataset.post, flags: JSON.parse(host.getAttribute("data-upshot")).flags }))
  .filter(({ flags }) => flags.length > 0)`;

for (const kind of browsers) {
  describe(`private windows in ${kind}`, () => {
    /** @type {import("./harness.mjs").Driver} */
    let driver;
    /** @type {Page} */
    let hidden;
    before(async () => {
      driver = await launch(kind, path.join(root, "dist", kind === "chromium" ? "chrome-test" : "firefox-test"));
      hidden = await driver.openPrivate(DEMO, demoAnswers());
    });
    after(() => driver?.close());
    closingPages(() => driver);

    it("follows what is chosen in a panel, on that page only, and stores none of it", async () => {
      const inside = await openOwn(driver, "options.html");
      const stores = `Promise.all([chrome.storage.local.get(), chrome.storage.session.get(), chrome.storage.sync.get()])`;
      await inside.evaluate(`Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])`);
      const before = await inside.evaluate(stores);
      assert.deepEqual(before, [{}, {}, {}]);

      await hidden.bringToFront();
      const { post, flags } = await until(hidden, "a post with bait", `(${BAITED})[0]`);
      const [rule] = flags;
      const host = `document.querySelector('[data-post="${post}"] > [data-upshot]')`;
      const panel = (/** @type {string} */ selector) => `(${host}?.shadowRoot.querySelector('[role="dialog"] ${selector}') ?? null)`;
      const has = `JSON.parse(${host}.getAttribute("data-upshot")).flags.includes("${rule}")`;
      const press = async (/** @type {string} */ element) => {
        await until(hidden, element, `${element} !== null`);
        // A window in the background gets no keys; how controls are used is not at stake here.
        await hidden.evaluate(`${element}.click()`);
      };

      // Each way of silencing, and back.
      await press(`${host}.shadowRoot.querySelector("button")`);
      for (const action of ["here", "everywhere", "wrong"]) {
        await press(panel(`#more-${rule}`));
        await press(panel(`#${action}-${rule}`));
        await until(hidden, `${action}: the flag is gone`, `!${has}`);
        const told = await until(hidden, `${action}: what holds where`, `${panel(".aside")}?.textContent`);
        assert.match(told, /private window/);
        if (action === "here") await screenshot(hidden, `panel-private-${kind}`);
        await press(panel(`#undo-${rule}`));
        await until(hidden, `${action}: the flag is back`, has);
      }
      await press(panel("#more-post"));
      await press(panel("#author-post"));
      await until(hidden, "the author is muted", `JSON.parse(${host}.getAttribute("data-upshot")).state === "muted"`);
      await press(panel("#undo"));
      await until(hidden, "the author speaks again", has);

      // The background may be ended at any time: the page tells the next one what was chosen on it.
      await press(panel(`#more-${rule}`));
      await press(panel(`#here-${rule}`));
      await until(hidden, "the flag is gone for longer", `!${has}`);
      await driver.killBackground();
      await inside.evaluate(`chrome.storage.local.set({ settings: { version: 2, goal: "leads" } })`);
      await until(hidden, "judged anew under another goal", `!${has} && ${panel(".sub")}?.textContent.includes("leads")`);
      await inside.evaluate(`chrome.storage.local.remove("settings")`);
      await until(hidden, "judged anew under the first goal", `!${has} && ${panel(".sub")}?.textContent.includes("everything")`);

      // An open window beside it hears of nothing, and what it reads is counted.
      const open = await driver.open(DEMO, demoAnswers());
      await until(open, "the flag in an open window", `(${BAITED}).some(({ post, flags }) => post === "${post}" && flags.includes("${rule}"))`);
      await open.close();
      const counted = /** @type {any} */ (await inside.evaluate(`chrome.runtime.sendMessage({ kind: "reset-counts" })`));
      assert.equal(counted.read, 0);

      // Left and opened anew, the private page has forgotten.
      await hidden.bringToFront();
      await hidden.reload();
      await until(hidden, "the flag is back on a fresh page", `(${BAITED}).some(({ post, flags }) => post === "${post}" && flags.includes("${rule}"))`);
      assert.deepEqual(await inside.evaluate(stores), before);

      // The site is turned off for this page alone.
      await press(`${host}.shadowRoot.querySelector("button")`);
      await press(panel("#more-post"));
      await press(panel("#site-post"));
      await until(hidden, "only the panel is left", `document.querySelectorAll("[data-upshot]").length === 1`);
      await press(panel("#undo"));
      await until(hidden, "the badges are back", `document.querySelectorAll("[data-upshot]").length > 1`);
      assert.deepEqual(await inside.evaluate(stores), before);
    });
  });
}
