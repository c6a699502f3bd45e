// @ts-check
// The popup over an open feed, and what is accessible of both, in both browsers.

import assert from "node:assert/strict";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { axeFindings } from "./axe.mjs";
import { browsers, closingPages, eventually, focusOn, launch, readMarks, root, screenshot, until } from "./harness.mjs";
import { judgeNatively } from "./native.mjs";
import { allJudged, DEMO, demoAnswers, demoPosts } from "./pages.mjs";

/** The first posts of the demo feed are on the screen without scrolling. */
const FIRST_JUDGED = `["p01", "p02"].every((id) =>
  JSON.parse(document.querySelector('[data-post="' + id + '"] > [data-upshot]')?.getAttribute("data-upshot") ?? '{"state":"pending"}').state !== "pending")`;

/** The first post with bait, and a rule that found it. */
const BAITED = `(() => {
  for (const host of document.querySelectorAll("[data-upshot]")) {
    const [rule] = JSON.parse(host.getAttribute("data-upshot")).flags;
    if (rule) return { post: host.parentElement.dataset.post, rule };
  }
  return null;
})()`;

for (const kind of browsers) {
  describe(`the popup in ${kind}`, () => {
    /** @type {import("./harness.mjs").Driver} */
    let driver;
    before(async () => {
      driver = await launch(kind, path.join(root, "dist", kind === "chromium" ? "chrome-test" : "firefox-test"));
    });
    after(() => driver?.close());
    closingPages(() => driver);

    it("switches a rule off and on, and the open feed follows", async () => {
      const page = await openFeed(driver);
      const baited = await until(page, "a post with bait", BAITED);
      const has = `JSON.parse(document.querySelector('[data-post="${baited.post}"] > [data-upshot]').getAttribute("data-upshot")).flags.includes("${baited.rule}")`;
      const rule = `#switch-${baited.rule}`;

      const popup = await driver.openPopup(page);
      await popup.click("#tab-rules");
      await popup.click(rule);
      await until(popup, "the switch is off", `!document.querySelector("${rule}").checked`);
      await until(page, "the flag is gone", `!${has}`);
      await popup.click(rule);
      await until(page, "the flag is back", has);
      await popup.close();

      // What was chosen outlives the background.
      const again = await driver.openPopup(page);
      await again.click("#tab-rules");
      await again.click(rule);
      await until(page, "the flag is gone again", `!${has}`);
      await again.close();
      await driver.killBackground();
      const last = await driver.openPopup(page);
      await last.click("#tab-rules");
      await until(last, "the switch is off still", `!document.querySelector("${rule}").checked`);
      await last.click(rule);
      await until(page, "the flag is back after the background was killed", has);
      await last.close();
      await page.close();
    });

    it("finds rules by search, and groups what is left", async () => {
      const page = await openFeed(driver);
      const popup = await driver.openPopup(page);
      await popup.click("#tab-rules");
      const all = await popup.evaluate(`document.querySelectorAll(".rule").length`);
      assert.ok(all >= 8, `${all} rules`);
      await popup.type("#search", "repost");
      const shown = await until(popup, "fewer rules", `((shown) => shown.length < ${all} && shown.map((rule) => rule.dataset.rule))([...document.querySelectorAll(".rule")].filter((rule) => rule.checkVisibility()))`);
      assert.ok(shown.includes("share-bait"), shown.join());
      await popup.type("#search", "zzzz");
      await until(popup, "word that there are none", `document.querySelector("#search-nothing").checkVisibility()`);
      await popup.close();
      await page.close();
    });

    it("turns the goal, and the scores turn with it", async () => {
      const page = await openFeed(driver);
      const before = new Map(judgeNatively(demoPosts));
      const under = new Map(judgeNatively(demoPosts, "leads"));
      const post = ["p01", "p02", "p03"].find((id) => before.get(id)?.score !== under.get(id)?.score);
      assert.ok(post, "goals differ on one of the first posts");
      const score = `JSON.parse(document.querySelector('[data-post="${post}"] > [data-upshot]').getAttribute("data-upshot")).score`;
      await until(page, "the score under the balanced goal", `${score} === ${before.get(post)?.score}`);
      const popup = await driver.openPopup(page);
      await popup.click("#popup_goal_leads");
      await until(page, "the score under the goal of leads", `${score} === ${under.get(post)?.score}`);
      await popup.click("#popup_goal_balanced");
      await until(page, "the score as before", `${score} === ${before.get(post)?.score}`);
      await popup.close();
      await page.close();
    });

    it("says of a draft what the feed and the command line say", async () => {
      const page = await openFeed(driver);
      const popup = await driver.openPopup(page);
      await popup.click("#tab-draft");
      for (const id of ["p01", "p02"]) {
        const text = demoPosts.find((post) => post.id === id)?.text ?? "";
        const [[, native]] = judgeNatively([{ id, text }]);
        await popup.type("#draft", text);
        const verdict = await eventually(() => popup.evaluate(`({
          score: document.querySelector("#verdict-results").hidden ? null : Number(document.querySelector("#verdict-score").textContent),
          flags: [...new Set([...document.querySelectorAll("#flags > [data-rule]")].map((flag) => flag.dataset.rule))].sort(),
        })`), (said) => isDeepStrictEqual(said, { score: native.score, flags: native.flags }));
        assert.deepEqual(verdict, { score: native.score, flags: native.flags });
        const mark = await page.evaluate(
          (post) => document.querySelector(`[data-post="${post}"] > [data-upshot]`)?.getAttribute("data-upshot"),
          id,
        );
        assert.deepEqual(JSON.parse(mark ?? ""), native);
      }
      await popup.type("#draft", "");
      await until(popup, "no verdict on nothing", `!document.querySelector("#verdict").checkVisibility()`);
      await popup.close();
      await page.close();
    });

    it("marks every post at every density", async () => {
      const page = await openFeed(driver);
      const popup = await driver.openPopup(page);
      await popup.click("#tab-more");
      const seen = `[...document.querySelectorAll("[data-upshot]")].filter((host) => host.shadowRoot.querySelector("button")?.checkVisibility()).length`;
      // Not only those on the screen: what is near it gets its badge a moment later.
      const full = Number(await until(page, "a badge on every post near", `${allJudged("innerHeight")} && ${seen}`));
      for (const density of ["dot", "quiet", "full"]) {
        await popup.click(`#popup_density_${density}`);
        if (density === "quiet") await until(page, "fewer badges", `${seen} < ${full} && ${seen} > 0`);
        else await until(page, "a badge on every post", `${seen} === ${full}`);
        const marks = await eventually(() => readMarks(page), (all) => all.length === 10 && all.some(({ score }) => score !== null));
        assert.equal(marks.length, 10, density);
        assert.ok(marks.some(({ score }) => score !== null));
      }
      await popup.close();
      await page.close();
    });

    it("says how many posts were read on this page", async () => {
      const page = await openFeed(driver);
      const popup = await driver.openPopup(page);
      await until(popup, "how many", `/\\b[1-9]\\d*\\b/.test(document.querySelector("#site-state").textContent)`);
      await until(popup, "the switch is on", `document.querySelector("#site-switch").checked`);
      await popup.close();
      await page.close();
    });

    it("turns a site off and on without a reload", async () => {
      const page = await openFeed(driver);
      const popup = await driver.openPopup(page);
      await popup.click("#site-switch");
      await until(page, "no badge on the page", `document.querySelector("[data-upshot]") === null`);
      await popup.click("#site-switch");
      await until(page, "the badges are back", FIRST_JUDGED);
      await popup.close();
      await page.close();
    });

    for (const scheme of /** @type {const} */ (["light", "dark"])) {
      it(`keeps axe content in popup and panel, ${scheme}`, async () => {
        const page = await driver.open(DEMO, demoAnswers(""), { scheme });
        await until(page, "the first posts judged", FIRST_JUDGED);
        await page.evaluate(() => document.querySelector('[data-post="p02"]')?.scrollIntoView());
        const popup = await driver.openPopup(page);
        await popup.click("#tab-draft");
        await popup.type("#draft", demoPosts.find(({ id }) => id === "p02")?.text ?? "");
        for (const tab of ["draft", "rules", "more"]) {
          await popup.click(`#tab-${tab}`);
          await popup.screenshot(`popup-${tab}-${scheme}-${kind}`);
          assert.deepEqual(await popup.evaluate(axeFindings("document")), [], `popup, ${tab}`);
        }
        await popup.click("#tab-draft");
        await popup.type("#draft", "");
        await popup.close();

        const host = `document.querySelector('[data-post="p02"] > [data-upshot]')`;
        await focusOn(page, `${host}.shadowRoot.querySelector("button")`);
        await page.keyboard.press("Enter");
        await until(page, "the panel", `${host}.shadowRoot.querySelector('[role="dialog"]') !== null`);
        await screenshot(page, `panel-${scheme}-${kind}`);
        assert.deepEqual(await page.evaluate(axeFindings(host)), [], "badge and panel");
        await page.close();
      });
    }
  });
}

/** @param {import("./harness.mjs").Driver} driver @returns {Promise<import("puppeteer-core").Page>} The demo feed with its first verdicts. */
async function openFeed(driver) {
  const page = await driver.open(DEMO, demoAnswers());
  await until(page, "the first posts judged", FIRST_JUDGED);
  return page;
}
