// @ts-check
// Upshot as a guest in a feed that never stands still: five thousand posts, with it and without it, in one run.
//
// Machines differ and are shared, so nothing here is held to a time of the clock: what is compared is the same journey
// with Upshot and without, and the thread's own time of our callbacks.

import assert from "node:assert/strict";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { browsers, closingPages, launch, root, until } from "./harness.mjs";
import { journeys, openSimulator, probe, quiet, simulator } from "./simulator/simulator.mjs";

/** @typedef {import("./simulator/simulator.mjs").Travelled} Travelled */

/** Posts of the long way in Chromium; Firefox goes a part of it, to see the same things stand right. */
const POSTS = { chromium: 5000, firefox: 1000 };
/** Times a badge is put back under the same words, and the first time. */
const MOST_BADGES = 6;
/** Milliseconds of the thread that our callbacks may take of a frame. */
const FRAME_SHARE = 4;
/** Times that the main thread may take of what it takes without Upshot: 2.2 to 2.6 were measured beside much other work. */
const MOST_SHARE = 3;
const MEGABYTE = 1 << 20;

for (const kind of browsers) {
  describe(`a feed of ${POSTS[kind]} posts in ${kind}`, () => {
    /** @type {Travelled} */
    let withUpshot;
    /** @type {Travelled | undefined} */
    let without;
    before(async () => {
      const build = kind === "chromium" ? "chrome" : "firefox";
      // The release reads nothing until it is granted something.
      const bare = { extension: path.join(root, "dist", build), isJudged: false };
      const ways = [{ extension: path.join(root, "dist", `${build}-test`), isJudged: true }, ...(kind === "chromium" ? [bare] : [])];
      [withUpshot, without] = /** @type {[Travelled, Travelled?]} */ (await journeys(kind, ways, POSTS[kind]));
    });

    it("shows every post with the verdict on its present words, never with an older one", () => {
      assert.deepEqual(withUpshot.findings.problems, []);
      assert.ok(withUpshot.findings.shown > POSTS[kind] * 0.8, `only ${withUpshot.findings.shown} posts were shown`);
      assert.ok(withUpshot.findings.latencies.length > 500, `only ${withUpshot.findings.latencies.length} verdicts were seen`);
    });

    it("puts a badge back a few times at most", () => {
      assert.ok(withUpshot.findings.returns > 1, "badges were thrown out");
      assert.ok(withUpshot.findings.returns <= MOST_BADGES, `${withUpshot.findings.returns} badges on one post`);
    });

    it("does nothing on a page where nothing happens", () => {
      assert.ok(Object.values(withUpshot.busy).reduce((sum, count) => sum + count, 0) > 100, "the probe counts");
      assert.deepEqual(withUpshot.idle, {});
    });

    if (kind === "firefox") return;

    it("shifts nothing", () => {
      assert.ok(without);
      assert.equal(without.findings.shifts, 0, "the page shifts nothing itself");
      assert.equal(withUpshot.findings.shifts, 0);
    });

    it("takes a small share of a frame, and never long", () => {
      const { frames, longest } = withUpshot.own;
      assert.ok(frames.length > 100, `${frames.length} frames with something to do`);
      const long = frames.filter((time) => time > FRAME_SHARE).length;
      assert.ok(long <= frames.length * 0.02, `${long} of ${frames.length} frames took more than ${FRAME_SHARE} ms`);
      assert.ok(longest < 50, `a task of ${longest} ms`);
    });

    it("costs the main thread little beside a feed that changes with every frame", () => {
      // The same parts of the way, so that what else the machine did during one or two of them does not count.
      const shares = withUpshot.taskTimes.map((time, part) => time / (without?.taskTimes[part] ?? 0)).sort((one, other) => one - other);
      const share = shares[Math.floor(shares.length / 2)] ?? Infinity;
      assert.ok(share < MOST_SHARE, `${withUpshot.taskTime.toFixed(0)} ms with Upshot, ${without?.taskTime.toFixed(0)} ms without; by parts ${shares.map((part) => part.toFixed(2)).join(", ")}`);
    });

    it("keeps memory flat", () => {
      assert.ok(without);
      const growth = (/** @type {{ heap: number[] }} */ { heap: [early = 0, late = 0] }) => late - early;
      const ours = growth(withUpshot) - growth(without);
      assert.ok(ours < MEGABYTE, `${(ours / MEGABYTE).toFixed(2)} MB more after 4,000 more posts`);
    });
  });

  describe(`an idle page in ${kind}`, () => {
    /** @type {import("./harness.mjs").Driver} */
    let driver;
    before(async () => {
      driver = await launch(kind, path.join(root, "dist", kind === "chromium" ? "chrome-test" : "firefox-test"));
    });
    after(() => driver?.close());
    closingPages(() => driver);

    it("is left alone while its tab is hidden, and is right again when it is seen", async () => {
      const page = await openSimulator(driver, { count: 200, isJudged: true });
      await simulator(page, "settle(30_000)");
      const other = await driver.browser.newPage();
      await other.bringToFront();
      await until(page, "hidden", "document.hidden");
      await quiet(page);
      // No frames pass in a hidden tab, so the words change at once.
      await page.evaluate(() => {
        for (const words of document.querySelectorAll("[data-testid=tweetText]")) if (words.firstChild) words.firstChild.nodeValue += " ";
      });
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.deepEqual(await probe(page), {});
      await other.close();
      await page.bringToFront();
      await simulator(page, "settle(30_000)");
      assert.deepEqual((await simulator(page, "findings()")).problems, []);
      await page.close();
    });
  });
}
