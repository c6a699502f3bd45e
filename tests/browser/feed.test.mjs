// @ts-check
// Upshot in feeds: on a page of every site, in both browsers.

import assert from "node:assert/strict";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { atRest, browsers, closingPages, eventually, focusOn, launch, readMarks, root, screenshot, scrollThrough, until } from "./harness.mjs";
import { judgeNatively } from "./native.mjs";
import { allJudged, changes, DEMO, demoAnswers, demoPosts, fixtures, misplaced, watch } from "./pages.mjs";

const ALL_JUDGED = `(() => {
  const marks = [...document.querySelectorAll("[data-upshot]")].map((host) => JSON.parse(host.getAttribute("data-upshot")));
  return marks.length > 0 && marks.every(({ state }) => state !== "pending");
})()`;

/** @param {string} id @returns {string} JavaScript for the mark on a post of the demo feed, or null. */
const markOn = (id) =>
  `JSON.parse(document.querySelector('[data-post="${id}"] > [data-upshot]')?.getAttribute("data-upshot") ?? "null")`;

for (const kind of browsers) {
  describe(`feeds in ${kind}`, () => {
    /** @type {import("./harness.mjs").Driver} */
    let driver;
    before(async () => {
      driver = await launch(kind, path.join(root, "dist", kind === "chromium" ? "chrome-test" : "firefox-test"));
    });
    after(() => driver?.close());
    closingPages(() => driver);

    for (const { name, url, posts, answers } of fixtures) {
      it(`${name}: a badge on every post, and the page as it was`, async () => {
        const page = await driver.open(url, answers, { before: watch });
        await until(page, "a host on every post", `document.querySelectorAll("[data-upshot]").length >= ${posts}`);
        const firstStates = await page.evaluate(() => /** @type {any} */ (window).seen.firstStates);
        await scrollThrough(page);
        await until(page, "every post judged", ALL_JUDGED);

        const marks = await readMarks(page);
        assert.equal(marks.length, posts, "one host on every outer post and none elsewhere");
        assert.deepEqual(new Set(firstStates), new Set(["pending"]), "a host is there before its verdict");
        marks.forEach(assertMark);
        assert.equal(await page.evaluate(twiceMarked), 0, "no post has two hosts");
        assert.deepEqual(await changes(page), []);
        assert.deepEqual(await misplaced(page), []);
        await page.close();
      });

      for (const scheme of /** @type {const} */ (["light", "dark"])) {
        it(`${name}: the panel by keyboard, ${scheme}`, async () => {
          const page = await driver.open(url, answers, { scheme });
          await until(page, "a verdict", `document.querySelector('[data-upshot*="judged"], [data-upshot*="not-assessed"]') !== null`);
          await screenshot(page, `${name}-${scheme}-${kind}`);
          await tabToBadge(page);
          await page.keyboard.press("Enter");
          await until(page, "the panel has the focus", `${PANEL}?.matches(":focus, :focus-within")`);
          await screenshot(page, `${name}-panel-${scheme}-${kind}`);
          await page.keyboard.press("Escape");
          await until(page, "the panel is gone", `document.activeElement.shadowRoot && !${PANEL}`);
          await until(page, "the focus is back on the badge", `document.activeElement.shadowRoot.activeElement.getAttribute("aria-expanded") === "false"`);
          await page.close();
        });
      }
    }

    it("judges posts that come while scrolling, the worker being killed under way", async () => {
      const page = await driver.open(DEMO, demoAnswers());
      // Those near are asked about a moment after those in sight, and would wake the background at once.
      await until(page, "the posts in sight and near judged", allJudged("innerHeight"));
      // What was counted last may be on its way to the store, and the store's word of it would start another.
      const isEnded = async () => {
        await driver.killBackground();
        return !(await driver.backgroundRuns());
      };
      assert.ok(await eventually(isEnded, Boolean), "the background is ended");
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await until(page, "posts judged after the kill", `document.querySelectorAll("article").length > 10 && ${ALL_SEEN_JUDGED}`);

      // Once more with questions in flight.
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await driver.killBackground();
      await scrollThrough(page);
      await until(page, "the whole feed", `document.querySelectorAll("article").length === ${demoPosts.length}`);
      await scrollThrough(page);
      const marks = await readMarks(page);
      assert.equal(marks.length, demoPosts.length);
      marks.forEach(assertMark);
      await page.close();
    });

    it("says of a post what the command line says", async () => {
      const page = await driver.open(DEMO, demoAnswers());
      await scrollThrough(page);
      await until(page, "the whole feed", `document.querySelectorAll("article").length === ${demoPosts.length}`);
      await scrollThrough(page);
      /** @type {Record<string, import("./harness.mjs").Mark>} */
      const marks = Object.fromEntries(
        await page.evaluate(() =>
          [...document.querySelectorAll("article[data-post]")].map((post) => [
            post.getAttribute("data-post"),
            JSON.parse(post.querySelector("[data-upshot]")?.getAttribute("data-upshot") ?? "null"),
          ]),
        ),
      );
      for (const [id, native] of judgeNatively(demoPosts.filter(({ kind: sort }) => sort !== "cut by see more"))) {
        assert.deepEqual(marks[id], native, id);
      }
      assert.ok(Object.values(marks).some(({ flags }) => flags.length > 0), "bait is found");
      assert.ok(Object.values(marks).some(({ score }) => score !== null && score > 0), "scores are given");
      await page.close();
    });

    it("follows a node that the page uses for another post, and words that change", async () => {
      const page = await driver.open(DEMO, demoAnswers());
      await until(page, "the first posts judged", ALL_SEEN_JUDGED);
      const [[, wanted]] = judgeNatively([{ id: "p99", text: BAIT }]);
      assert.ok(wanted.flags.length > 0);

      await page.evaluate((text) => {
        const post = document.querySelector('[data-post="p01"]');
        post?.setAttribute("data-post", "p99");
        post?.querySelector(".words")?.replaceChildren(Object.assign(document.createElement("p"), { textContent: text }));
      }, BAIT);
      const recycled = await until(page, "the node's new post judged", `(${markOn("p99")}?.flags.length ?? 0) > 0 && ${markOn("p99")}`);
      assert.deepEqual(recycled, wanted);

      await page.evaluate((text) => {
        const words = document.querySelector('[data-post="p03"] .words p')?.firstChild;
        if (words) words.nodeValue = text;
      }, BAIT);
      const changed = await until(page, "the new words judged", `(${markOn("p03")}?.flags.length ?? 0) > 0 && ${markOn("p03")}`);
      assert.deepEqual(changed, wanted);
      assert.equal(await page.evaluate(twiceMarked), 0);
      await page.close();
    });

    it("reads the rest when a cut post is unfolded", async () => {
      const cut = demoPosts.find(({ kind: sort }) => sort === "cut by see more");
      assert.ok(cut);
      const page = await driver.open(DEMO, demoAnswers());
      await until(page, "the cut post", `(scrollBy(0, 600), document.querySelector('[data-post="${cut.id}"]') !== null)`);
      await page.evaluate((id) => document.querySelector(`[data-post="${id}"]`)?.scrollIntoView(), cut.id);
      await until(page, "a verdict on its beginning", `(${markOn(cut.id)}?.state ?? "pending") !== "pending"`);
      const [[, whole]] = judgeNatively([cut]);
      const beginning = await page.evaluate(markOn(cut.id));
      assert.notDeepEqual(beginning, whole);
      const { x, y } = await atRest(page, `document.querySelector('[data-post="${cut.id}"] .more')`);
      await page.mouse.click(x, y);
      await until(page, "a verdict on all of it", `JSON.stringify(${markOn(cut.id)}) === ${JSON.stringify(JSON.stringify(whole))}`);
      await page.close();
    });

    it("comes back a few times when the page throws a badge out, and then lets it be", async () => {
      const page = await driver.open(DEMO, demoAnswers());
      await until(page, "the first posts judged", ALL_SEEN_JUDGED);
      await page.evaluate(() => {
        const post = document.querySelector('[data-post="p01"]');
        let came = 0;
        const throwOut = () => {
          const host = post?.querySelector(":scope > [data-upshot]");
          if (!host) return;
          came += 1;
          post?.setAttribute("aria-setsize", String(came));
          host.remove();
        };
        throwOut();
        if (post) new MutationObserver(throwOut).observe(post, { childList: true });
      });
      await until(page, "the badge came back", `Number(document.querySelector('[data-post="p01"]').getAttribute("aria-setsize")) >= 2`);
      // Whatever is asked for now is answered after the throwing has had its turns.
      await scrollThrough(page, 'article[data-post]:not([data-post="p01"])');
      const came = Number(await page.evaluate(() => document.querySelector('[data-post="p01"]')?.getAttribute("aria-setsize")));
      assert.ok(came >= 2 && came <= 8, `it came ${came} times`);
      assert.equal(await page.evaluate(markOn("p01")), null);
      await page.close();
    });

    it("goes on where it was when the reader comes back to the page", async () => {
      const page = await driver.open(DEMO, demoAnswers());
      await until(page, "the first posts judged", ALL_SEEN_JUDGED);
      await page.goto("about:blank");
      // Not by the driver's way back: it waits for a load that a page out of the cache does not have. And not before the answer to
      // this is given: it would be lost with the page that is left.
      await page.evaluate("setTimeout(() => history.back(), 0); void 0");
      await until(page, "the page is back", ALL_SEEN_JUDGED);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await until(page, "new posts judged", `document.querySelectorAll("article").length > 10 && ${ALL_SEEN_JUDGED}`);
      assert.equal(await page.evaluate(twiceMarked), 0);
      await page.close();
    });

    it("hands over to the new copy after an update", async () => {
      const page = await driver.open(DEMO, demoAnswers());
      await until(page, "the first posts judged", ALL_SEEN_JUDGED);
      await page.evaluate(() => document.querySelectorAll("[data-upshot]").forEach((host) => host.setAttribute("class", "old")));
      await driver.update();
      await until(page, "the old badges gone, new ones there", `document.querySelector(".old") === null && ${ALL_SEEN_JUDGED}`);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await until(page, "new posts judged", `document.querySelectorAll("article").length > 10 && ${ALL_SEEN_JUDGED}`);
      assert.equal(await page.evaluate(twiceMarked), 0);
      await page.close();
    });

    it("shows the words a flag is about, and folds the post when told so, with a way back", async () => {
      const page = await driver.open(DEMO, demoAnswers());
      await until(page, "the first posts judged", ALL_SEEN_JUDGED);
      const host = `document.querySelector('[data-post="p02"] > [data-upshot]')`;
      const shownWords = `document.querySelector('[data-post="p02"] .words').checkVisibility({ opacityProperty: true })`;
      assert.equal(await page.evaluate("CSS.highlights.size"), 0);
      await focusOn(page, `${host}.shadowRoot.querySelector("button")`);
      await page.keyboard.press("Enter");
      const rule = await until(page, "a choice of levels", `${host}.shadowRoot.querySelector("select")?.dataset.rule`);
      await until(page, "the words are marked", "CSS.highlights.size === 1");

      await focusOn(page, `${host}.shadowRoot.querySelector("select")`);
      // The last of off, badge, dim, collapse.
      await page.keyboard.press("End");
      await until(page, "the post is folded", `!${shownWords}`);
      await page.keyboard.press("Escape");
      await until(page, "no words are marked", "CSS.highlights.size === 0");
      const folded = /** @type {import("./harness.mjs").Mark} */ (await page.evaluate(markOn("p02")));
      assert.ok(folded.flags.includes(rule), "a folded post keeps its mark");

      const undo = `${host}.shadowRoot.querySelector('[data-part="undo"]')`;
      const { x, y } = await atRest(page, undo);
      await page.mouse.click(x, y);
      await until(page, "the post is back", shownWords);
      await page.close();
    });

    it("does not mind tabs that are closed at once", async () => {
      for (let round = 0; round < 5; round += 1) {
        const page = await driver.open(DEMO, demoAnswers());
        await until(page, "a host", `document.querySelector("[data-upshot]") !== null`);
        await page.close();
      }
    });

    it("leaves the composer alone", async () => {
      const page = await driver.open(DEMO, demoAnswers());
      await until(page, "the first posts judged", ALL_SEEN_JUDGED);
      await page.type("#composer", "Comment YES below!");
      assert.equal(await page.$eval("#composer", (field) => /** @type {HTMLTextAreaElement} */ (field).value), "Comment YES below!");
      assert.equal(await page.$("form.composer [data-upshot]"), null);
      await page.click("form.composer button");
      const mark = await until(page, "the new post judged", `(${markOn("own1")}?.state ?? "pending") !== "pending" && ${markOn("own1")}`);
      assertMark(mark);
      await page.close();
    });
  });
}

/** Words that are bait by any reading. */
const BAIT = "Type AMEN in the comments if you love your mother, and share this with everybody you know!";

/** The panel of the badge that has the focus. */
const PANEL = `document.activeElement?.shadowRoot?.querySelector('[role="dialog"]')`;

/** Holds when every post on the screen has its verdict, and there is one. */
const ALL_SEEN_JUDGED = allJudged("0");

/** Runs in the page. @returns {number} Posts with more than one host. */
function twiceMarked() {
  const parents = [...document.querySelectorAll("[data-upshot]")].map((host) => host.parentElement);
  return parents.length - new Set(parents).size;
}

/** @param {import("./harness.mjs").Mark} mark @returns {void} */
function assertMark(mark) {
  assert.deepEqual(Object.keys(mark).sort(), ["flags", "score", "state"]);
  assert.ok(["judged", "not-assessed"].includes(mark.state), mark.state);
  if (mark.state === "judged") assert.ok(Number.isInteger(mark.score) && Number(mark.score) >= 0 && Number(mark.score) <= 100, `score ${mark.score}`);
  else assert.equal(mark.score, null);
  assert.deepEqual(mark.flags, [...new Set(mark.flags)].sort());
  for (const flag of mark.flags) assert.match(flag, /^[a-z]+(-[a-z]+)*$/);
}

/**
 * Presses Tab until a badge has the focus.
 *
 * @param {import("puppeteer-core").Page} page
 * @returns {Promise<void>}
 */
async function tabToBadge(page) {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.hasAttribute("data-upshot") ?? false)) return;
  }
  assert.fail("no badge within 80 presses of Tab");
}
