// @ts-check
/**
 * What Upshot costs in a browser: `./build.sh bench`. Each figure stands beside what it is compared with, measured in
 * the same run.
 *
 * - Cold start: the background is ended, then asked; the time until the answer, once for verdicts on a post and once
 *   for a question that needs no engine.
 * - A batch of 20 posts through the port, beside an empty one.
 * - Main-thread time of a page while 100 new posts are scrolled through, with the site granted and without (Chromium,
 *   which tells the time its tasks took).
 * - The journey of the simulator through 5,000 posts: time of the thread, our share of a frame, the time from a post in
 *   sight to its badge, memory, and a minute of doing nothing (Chromium; Firefox goes 1,000 posts for the last two times).
 */

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { browsers, launch, root, until } from "./harness.mjs";
import { DEMO, demoAnswers, demoPosts } from "./pages.mjs";
import { journey, MEASURED, taskTime, TRACED } from "./simulator/simulator.mjs";

const COLD_STARTS = 15;
const BATCHES = 200;
const FEEDS = 10;
const NEW_POSTS = 100;
const FRAME = 1000 / 60;
const IDLE = 60_000;

const texts = demoPosts.map(({ text }) => text).filter((text) => text !== "");

/** Bytes of what is shipped. @returns {void} */
function sizes() {
  for (const file of ["chrome/upshot.wasm", "chrome/content.js", "chrome/background.js", "upshot-chrome.zip", "upshot-firefox.zip"]) {
    const full = path.join(root, "dist", file);
    if (!existsSync(full)) continue;
    const bytes = readFileSync(full);
    const compressed = file.endsWith(".zip") ? "" : `, ${kilobytes(gzipSync(bytes, { level: 9 }).length)} compressed`;
    console.log(`size      ${file.padEnd(24)} ${kilobytes(bytes.length)}${compressed}`);
  }
}

/** @param {number} bytes @returns {string} */
function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

/** The native program over many posts, beside its start alone. @returns {void} */
function native() {
  const program = path.join(root, "target/release/upshot");
  const lines = Array.from({ length: 10_000 }, (_, at) => JSON.stringify({ id: String(at), text: texts[at % texts.length] })).join("\n");
  /** @param {string} input */
  const run = (input) => {
    const start = performance.now();
    execFileSync(program, ["check", "--jsonl"], { input, maxBuffer: 1 << 30 });
    return performance.now() - start;
  };
  const rounds = Array.from({ length: 5 }, () => [run(lines), run("")]);
  const all = median(rounds.map(([many = 0]) => many));
  const start = median(rounds.map(([, none = 0]) => none));
  console.log(`native    10,000 posts             ${all.toFixed(0)} ms; start alone ${start.toFixed(1)} ms; ${(((all - start) * 1000) / 10_000).toFixed(1)} µs a post`);
}

/** @param {import("./harness.mjs").Kind} kind @returns {Promise<void>} */
async function inBrowser(kind) {
  const build = kind === "chromium" ? "chrome" : "firefox";
  const driver = await launch(kind, path.join(root, "dist", `${build}-test`));
  const page = await driver.open(DEMO, demoAnswers());
  await until(page, "a first verdict", FIRST_JUDGED);
  // The popup is a page of the extension: it may speak over the port as a feed does. The tab behind it is left blank,
  // or its content script would wake the background before it is asked.
  await page.goto("about:blank");
  const popup = await driver.openPopup(page);

  /** @type {number[]} */
  const judged = [];
  /** @type {number[]} */
  const bare = [];
  for (let round = 0; round < COLD_STARTS; round += 1) {
    await driver.killBackground();
    judged.push(await popup.evaluate(timeOf(texts.slice(0, 1))));
    await driver.killBackground();
    bare.push(await popup.evaluate(TIME_WITHOUT_ENGINE));
  }
  report(kind, "cold start to verdict", judged, "without the engine", bare);

  const { full, empty } = await popup.evaluate(`(async () => {
    const full = [], empty = [];
    for (let round = 0; round < ${BATCHES}; round += 1) {
      full.push(await ${timeOf(texts.slice(0, 20))});
      empty.push(await ${timeOf([])});
    }
    return { full, empty };
  })()`);
  report(kind, "20 posts, new port", full, "no post", empty);
  await popup.close();
  await driver.close();
  if (kind !== "chromium") return;

  report(kind, `main thread, ${NEW_POSTS} new posts`, await mainThreadTimes("chrome-test"), "without Upshot", await mainThreadTimes("chrome"));
}

/**
 * JavaScript for the time in milliseconds from opening a port to the verdicts on these posts.
 *
 * @param {string[]} posts
 * @returns {string}
 */
function timeOf(posts) {
  const questions = posts.map((text, at) => ({ key: String(at), text, platform: "any", truncated: false }));
  return `new Promise((resolve) => {
    const posts = ${JSON.stringify(questions)};
    const start = performance.now();
    const port = chrome.runtime.connect({ name: "feed" });
    port.onMessage.addListener((message) => {
      if (message.kind !== "verdicts") return;
      const time = performance.now() - start;
      port.disconnect();
      resolve(time);
    });
    port.postMessage({ kind: "judge", batch: 1, posts });
  })`;
}

/** JavaScript for the time in milliseconds of a question that the background answers without its engine. */
const TIME_WITHOUT_ENGINE = `(async () => {
  const start = performance.now();
  await chrome.runtime.sendMessage({ kind: "site", url: "about:blank" });
  return performance.now() - start;
})()`;

/**
 * Time that tasks on the page's main thread took while new posts were scrolled through, in milliseconds, on several pages.
 *
 * @param {string} build Folder in `dist`; the release, with nothing granted, is the page without Upshot.
 * @returns {Promise<number[]>}
 */
async function mainThreadTimes(build) {
  const driver = await launch("chromium", path.join(root, "dist", build));
  /** @type {number[]} */
  const times = [];
  for (let round = 0; round < FEEDS; round += 1) {
    const page = await driver.open(DEMO, { ...demoAnswers(), [`${DEMO}posts.json`]: { body: "[]", type: "application/json" } });
    // The release greets in a tab of its own, and a tab behind another draws no frames.
    await page.bringToFront();
    times.push(await mainThreadTime(page, round));
    if (build.endsWith("-test")) await until(page, "every post judged", ALL_JUDGED);
    await page.close();
  }
  await driver.close();
  return times;
}

/** @param {import("puppeteer-core").Page} page @param {number} round @returns {Promise<number>} */
async function mainThreadTime(page, round) {
  const cdp = await page.createCDPSession();
  // Time of the thread rather than of the clock, so that other work on the machine does not count.
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.evaluate((posts, count, salt) => {
    const feed = document.getElementById("feed");
    for (let at = 0; at < count; at += 1) {
      const post = document.createElement("article");
      post.dataset.post = `new${at}`;
      const words = Object.assign(document.createElement("div"), { className: "words" });
      // No two alike, so that none is judged already.
      words.append(Object.assign(document.createElement("p"), { textContent: `${posts[at % posts.length]} (${salt}.${at})` }));
      post.append(document.createElement("header"), words);
      feed?.append(post);
    }
  }, texts, NEW_POSTS, round);
  const before = await taskTime(cdp);
  // Nothing is looked at on the way: looking would cost time of its own.
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += 200) {
      scrollTo({ top, behavior: "instant" });
      for (let frames = 0; frames < 3; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  return (await taskTime(cdp)) - before;
}

/** The long way through the simulated feed. @param {import("./harness.mjs").Kind} kind @returns {Promise<void>} */
async function simulated(kind) {
  const build = path.join(root, "dist", kind === "chromium" ? "chrome" : "firefox");
  const count = kind === "chromium" ? 5000 : 1000;
  const { findings, own, taskTime: time, heap, idle } = await journey(kind, `${build}-test`, count, true, IDLE);
  /** @param {string} what @param {string} figures */
  const say = (what, figures) => console.log(`${kind.padEnd(9)} ${what.padEnd(24)} ${figures}`);
  if (kind === "chromium") {
    const without = await journey(kind, build, count, false);
    const hundred = MEASURED / 100;
    say("feed, 100 posts", `${(time / hundred).toFixed(0)} ms of the main thread; without Upshot ${(without.taskTime / hundred).toFixed(0)} ms`);
    say("our callbacks", `${((own.total / (own.span * FRAME)) * 100).toFixed(1)} % of the time of ${own.span} frames; in a frame ${spread(own.frames)}, longest ${own.longest.toFixed(1)} ms`);
    say("our callbacks, 100 posts", `${(own.total / (TRACED / 100)).toFixed(0)} ms`);
    const [early = 0, late = 0] = heap.map((bytes) => bytes / 1024);
    const [earlyWithout = 0, lateWithout = 0] = without.heap.map((bytes) => bytes / 1024);
    say("heap, 1,000 to 5,000", `${early.toFixed(0)} to ${late.toFixed(0)} KB; without Upshot ${earlyWithout.toFixed(0)} to ${lateWithout.toFixed(0)} KB`);
    say("layout shift", `${findings.shifts}; without Upshot ${without.findings.shifts}`);
  }
  say("post in sight to badge", `${spread(findings.latencies)} over ${findings.latencies.length} posts`);
  say(`idle for ${IDLE / 1000} s`, `${Object.values(idle).reduce((sum, calls) => sum + calls, 0)} calls`);
  for (const problem of findings.problems) say("wrong", problem);
}

const ALL_JUDGED = `document.querySelectorAll('[data-upshot]:not([data-upshot*="pending"])').length === ${NEW_POSTS}`;

const FIRST_JUDGED = `document.querySelector('[data-upshot]:not([data-upshot*="pending"])') !== null`;

/**
 * @param {string} kind
 * @param {string} what
 * @param {number[]} times
 * @param {string} beside
 * @param {number[]} others
 * @returns {void}
 */
function report(kind, what, times, beside, others) {
  console.log(`${kind.padEnd(9)} ${what.padEnd(24)} ${spread(times)}; ${beside} ${spread(others)}`);
}

/** @param {number[]} times @returns {string} */
function spread(times) {
  return `${median(times).toFixed(1)} ms (p95 ${quantile(times, 0.95).toFixed(1)})`;
}

/** @param {number[]} values @returns {number} */
function median(values) {
  return quantile(values, 0.5);
}

/** @param {number[]} values @param {number} share @returns {number} */
function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

sizes();
native();
for (const kind of browsers) {
  await inBrowser(kind);
  await simulated(kind);
}
