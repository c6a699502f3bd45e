// @ts-check
// Private windows: everything works there, and what is chosen goes with the last of them.

import assert from "node:assert/strict";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { browsers, closingPages, launch, openOwn, root, screenshot, until } from "./harness.mjs";
import { allJudged, DEMO, demoAnswers } from "./pages.mjs";

/** @typedef {import("puppeteer-core").Page} Page */

/** Everything that is stored, but for the counts and for what private windows hold for themselves in memory. */
const KEPT = `Promise.all([chrome.storage.local.get(), chrome.storage.sync.get(), chrome.storage.session.get()])
  .then(([{ counts: kept, ...local }, sync, { private: own, counts, ...session }]) => [local, sync, session])`;

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
    /** A feed in an open window. @type {Page} */
    let open;
    /** A page of the extension, in an open window. @type {Page} */
    let inside;
    before(async () => {
      driver = await launch(kind, path.join(root, "dist", kind === "chromium" ? "chrome-test" : "firefox-test"));
      // Being let into private windows, the extension is loaded anew; and once one is open, Firefox opens everything in it.
      const first = await driver.openPrivate(DEMO, demoAnswers());
      await until(first, "its posts", `document.querySelector("article[data-post]") !== null`);
      await first.close();
      inside = await openOwn(driver, "options.html");
      open = await driver.open(DEMO, demoAnswers());
      hidden = await driver.openPrivate(DEMO, demoAnswers());
    });
    after(() => driver?.close());
    closingPages(() => driver);

    it("follows what is chosen in a panel, in private windows only, and stores none of it", async () => {
      assert.deepEqual(await inside.evaluate(KEPT), [{}, {}, {}]);
      await hidden.bringToFront();
      const { post, flags } = await until(hidden, "a post with bait", `(${BAITED})[0]`);
      const [rule] = flags;
      const host = `document.querySelector('[data-post="${post}"] > [data-upshot]')`;
      const panel = (/** @type {string} */ selector) => `(${host}?.shadowRoot.querySelector('[role="dialog"] ${selector}') ?? null)`;
      const has = `JSON.parse(${host}.getAttribute("data-upshot")).flags.includes("${rule}")`;
      const press = async (/** @type {string} */ element) => {
        // A window in the background gets no keys; how controls are used is not at stake here. Found and clicked in one turn, for
        // panels are drawn anew.
        await until(hidden, element, `((found) => found !== null && (found.click(), true))(${element})`);
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

      // The background may be ended at any time: the next one knows what was chosen.
      await press(panel(`#more-${rule}`));
      await press(panel(`#here-${rule}`));
      await until(hidden, "the flag is gone for longer", `!${has}`);
      await driver.killBackground();
      await inside.evaluate(`chrome.storage.local.set({ settings: { version: 2, goal: "leads" } })`);
      await until(hidden, "judged anew under another goal", `!${has} && ${panel(".sub")}?.textContent.includes("leads")`);
      await inside.evaluate(`chrome.storage.local.remove("settings")`);
      await until(hidden, "judged anew under the first goal", `!${has} && ${panel(".sub")}?.textContent.includes("everything")`);

      // An open window beside it hears of nothing, and what it reads is counted.
      await until(open, "the flag in an open window", `(${BAITED}).some(({ post, flags }) => post === "${post}" && flags.includes("${rule}"))`);
      // Nothing is on its way any more that would be counted later.
      await until(open, "every post near judged", allJudged("innerHeight"));
      const judged = await open.evaluate(`document.querySelectorAll('[data-upshot*="judged"]').length`);
      await until(inside, "its posts counted, and no others", `chrome.runtime.sendMessage({ kind: "counts" }).then(({ read }) => read === ${judged})`);

      // Another private page follows, and so does this one when it is opened anew.
      await hidden.bringToFront();
      const second = await driver.openPrivate(DEMO, demoAnswers());
      const flagOf = (/** @type {string} */ id) => `JSON.parse(document.querySelector('[data-post="${id}"] > [data-upshot]').getAttribute("data-upshot")).flags.includes("${rule}")`;
      await until(second, "judged without the rule", `document.querySelector('[data-post="${post}"] > [data-upshot]').dataset.upshot.includes("judged") && !${flagOf(post)}`);
      await second.close();
      await hidden.bringToFront();
      await hidden.reload();
      await until(hidden, "judged without the rule, on a fresh page", `${host}?.dataset.upshot.includes("judged") && !${has}`);
      assert.deepEqual(await inside.evaluate(KEPT), [{}, {}, {}]);

      // The site is turned off in private windows alone.
      await press(`${host}.shadowRoot.querySelector("button")`);
      await press(panel(`#undo-${rule}`));
      await until(hidden, "the flag is back once more", has);
      await press(panel("#more-post"));
      await press(panel("#site-post"));
      await until(hidden, "only the panel is left", `document.querySelectorAll("[data-upshot]").length === 1`);
      await press(panel("#undo"));
      await until(hidden, "the badges are back", `document.querySelectorAll("[data-upshot]").length > 1`);
      assert.deepEqual(await inside.evaluate(KEPT), [{}, {}, {}]);
    });

    it("follows what is chosen in the popup, in private windows only, until the last of them is closed", async () => {
      const { post, flags: [rule] } = await until(open, "a post with bait", `(${BAITED})[0]`);
      const has = `JSON.parse(document.querySelector('[data-post="${post}"] > [data-upshot]').getAttribute("data-upshot")).flags.includes("${rule}")`;
      await hidden.bringToFront();
      await until(hidden, "the flag in the private window", has);

      const popup = await driver.openPopup(hidden);
      assert.equal(await popup.evaluate(`document.querySelector("#private").checkVisibility()`), true);
      await popup.click("#popup_goal_leads");
      await popup.click("#tab-draft");
      await popup.type("#draft", "Nobody is to know of this draft, which is written in a private window.");
      await popup.screenshot(`popup-private-${kind}`);
      await popup.click("#tab-more");
      assert.equal(await popup.evaluate(`document.querySelector("#sync").checkVisibility()`), false);
      await popup.click("#comments");
      await popup.click("#tab-rules");
      await popup.click(`#switch-${rule}`);
      await until(hidden, "the flag is gone", `!${has}`);
      await popup.click("#site-switch");
      await until(hidden, "no badge on the page", `document.querySelector("[data-upshot]") === null`);
      await popup.click("#site-switch");
      await until(hidden, "the badges are back without the flag", `!${has}`);
      await popup.click("#pause");
      await until(hidden, "no badge while paused", `document.querySelector("[data-upshot]") === null`);
      await popup.close();
      assert.deepEqual(await inside.evaluate(KEPT), [{}, {}, {}]);

      // The open window beside it: nothing of that holds there, in its popup neither.
      await open.bringToFront();
      assert.equal(await open.evaluate(has), true);
      const other = await driver.openPopup(open);
      const shown = `["#private:not([hidden])", "#popup_goal_leads:checked", "#comments:checked", "#pause[aria-pressed=true]", "#switch-${rule}:not(:checked)"]
        .map((selector) => document.querySelector(selector) !== null)`;
      assert.deepEqual(await other.evaluate(shown), [false, false, false, false, false]);
      assert.equal(await other.evaluate(`document.querySelector("#draft").value`), "");
      await other.close();

      // What is chosen in the open window reaches the private one where nothing else was chosen.
      await inside.evaluate(`chrome.storage.local.set({ settings: { version: 2, goal: "trust", density: "dot" } })`);
      const again = await driver.openPopup(hidden);
      await until(again, "the density of all windows", `document.querySelector("#popup_density_dot").checked`);
      assert.deepEqual(await again.evaluate(shown), [true, true, true, true, true]);
      assert.equal(await again.evaluate(`document.querySelector("#draft").value`), "");
      await again.close();

      assert.notDeepEqual(await inside.evaluate(`chrome.storage.session.get("private")`), {});
      await driver.killBackground();
      await hidden.close();
      await until(inside, "nothing is left of the private window", `chrome.storage.session.get("private").then((own) => Object.keys(own).length === 0)`);
    });
  });
}
