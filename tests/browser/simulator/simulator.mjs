// @ts-check
/** The simulated feed: its posts, its page, and a journey through it. */

import { eventually, launch, strictPage } from "../harness.mjs";
import { judgeNatively } from "../native.mjs";
import { simulate } from "./page.mjs";

/** Where it is served. */
export const SIMULATED = "https://x.com/home";

const PAGE = `<!doctype html><html lang="en"><title>Home</title>
<style>
  body { margin: 0; font: 15px/1.4 sans-serif; color: #222; background: #fff; }
  main { width: 560px; margin-left: 40px; }
  #side { position: fixed; top: 0; right: 20px; width: 400px; height: 100vh; overflow: auto; }
  .list { position: relative; overflow: hidden; }
  .cell { position: absolute; top: 0; left: 0; right: 0; height: 220px; }
  article { box-sizing: border-box; height: 220px; padding: 12px 16px; border-bottom: 1px solid #ddd; }
  .head { display: flex; gap: 8px; height: 28px; } .head [data-testid="User-Name"] { width: 120px; }
  .head button { margin-left: auto; border: 0; background: none; }
  [data-testid="tweetText"] { height: 120px; overflow: hidden; }
  .bar { display: flex; gap: 40px; } .bar button { width: 90px; padding: 0; border: 0; background: none; text-align: start; }
</style>
<body><main role="main"><div id="main"></div><div id="side"></div></main></body></html>`;

const PLAIN = [
  "We moved our letter to {day} morning, and opens went from {n}% to {m}% over eight weeks.",
  "The bus on line {n} now stops at the library until {m} minutes past nine. The timetable is at the door.",
  "Our bakery measured {n} loaves before and after the new oven: {m} grams lighter, ten minutes faster. Notes and photos in the report.",
  "Anyone here who has repaired a {n} litre boiler? Ours stops after {m} minutes and shows no code.",
  "Slow day at the harbour. {n} boats out, {m} back before the rain, and soup for everybody.",
  "How we cut the build from {n} to {m} minutes: one cache for all branches, tests in two lanes, and no work done twice.",
];
const BAIT = [
  "Tag a friend who needs to read this on {day}, and share it with {n} others!",
  "Comment YES below and I will send you the {n} page playbook. Repost so that {m} more people see it!",
  "Like if you agree that {day} is the best day. Share if you love your mother!",
  "{n} followers in {m} days. Most people will scroll past this. Follow me if you want to win.",
];
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

/** Different texts that posts are made of: many more than Upshot keeps verdicts for. */
const TEXTS = 800;

/**
 * Posts drawn from a seed. Their words come again, but not before many others.
 *
 * @param {number} count
 * @param {number} seed
 * @returns {import("./page.mjs").Post[]}
 */
export function simulatedPosts(count, seed) {
  let state = seed;
  const draw = (/** @type {number} */ below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  const words = (/** @type {string} */ tail) => {
    const from = draw(3) === 0 ? BAIT : PLAIN;
    const pattern = from[draw(from.length)] ?? "";
    const filled = pattern.replace("{day}", DAYS[draw(DAYS.length)] ?? "").replace("{n}", String(2 + draw(90))).replace("{m}", String(2 + draw(90)));
    return `${filled} ${tail}`;
  };
  const texts = Array.from({ length: TEXTS }, (_, index) => words(`No. ${seed}.${index}`));
  return Array.from({ length: count }, (_, index) => ({
    id: String(10_000 * seed + index),
    author: `user${draw(400)}`,
    text: texts[index % TEXTS] ?? "",
    edited: texts[(index + TEXTS / 2) % TEXTS] ?? "",
  }));
}

/**
 * Opens the feed in a new page.
 *
 * @param {import("../harness.mjs").Driver} driver
 * @param {{ count: number, seed?: number, isJudged: boolean, before?: (page: import("puppeteer-core").Page) => Promise<unknown> }} options `isJudged`:
 *   Upshot reads the page.
 * @returns {Promise<import("puppeteer-core").Page>}
 */
export async function openSimulator(driver, { count, seed = 7, isJudged, before }) {
  const posts = simulatedPosts(count, seed);
  const side = simulatedPosts(400, seed + 1);
  const expected = isJudged ? expectedMarks([...posts, ...side]) : null;
  const page = await driver.open(SIMULATED, { [SIMULATED]: strictPage(PAGE) }, before ? { before } : {});
  await page.evaluate(simulate, { posts, side, expected, seed });
  return page;
}

/** What the native program says of each text, as it stands in the mark. @param {import("./page.mjs").Post[]} posts @returns {Record<string, string>} */
function expectedMarks(posts) {
  const texts = [...new Set(posts.flatMap(({ text, edited }) => [text, edited]))];
  const judged = judgeNatively(texts.map((text) => ({ id: text, text, platform: "x" })));
  return Object.fromEntries(judged.map(([text, mark]) => [text, JSON.stringify(mark)]));
}

/**
 * Does something with the simulator of a page.
 *
 * @template T
 * @param {import("puppeteer-core").Page} page
 * @param {string} call JavaScript after `simulator.`
 * @returns {Promise<any>}
 */
export function simulator(page, call) {
  return page.evaluate(`simulator.${call}`);
}

/**
 * What a journey found. Times in milliseconds of the thread, so that other work on the machine does not count.
 *
 * @typedef {object} Travelled
 * @property {import("./page.mjs").Findings} findings
 * @property {number} taskTime Of all tasks on the page's main thread on the way through {@link MEASURED} posts; Chromium only.
 * @property {number[]} taskTimes The same, part by part.
 * @property {number} taskFrames Frames on that way.
 * @property {{ frames: number[], total: number, longest: number, span: number }} own Of our callbacks on the way through {@link TRACED} more posts, by frames
 *   in which there were any; `span` is how many frames there were in all. Chromium only.
 * @property {number[]} heap Bytes after a forced collection: early, and at the end; Chromium only.
 * @property {Record<string, number>} busy Calls of the content script on the way, by what called.
 * @property {Record<string, number>} idle The same, over a while in which nothing happened.
 */

/** Posts on the way that is measured, gone at the pace of a reader who skims. */
export const MEASURED = 300;
/** Parts of that way, equally long. */
const PARTS = 5;
/** Posts on the way on which our callbacks are traced, at the same pace. */
export const TRACED = 150;

/** @typedef {AsyncGenerator<void, Travelled, void>} Way A journey that stops before each part of the stretch that is measured. */

/**
 * Goes through the feed: first slowly and measured, then other views and back, then fast to the end, with a look at what
 * stands on the posts after every frame and a stop every thousand posts.
 *
 * @param {import("../harness.mjs").Kind} kind
 * @param {string} extension Folder of the unpacked extension.
 * @param {number} count Posts.
 * @param {boolean} isJudged Whether Upshot reads the page.
 * @param {number} [idleTime] Milliseconds of doing nothing at the end.
 * @returns {Promise<Travelled>}
 */
export async function journey(kind, extension, count, isJudged, idleTime = 3000) {
  const [travelled] = await journeys(kind, [{ extension, isJudged }], count, idleTime);
  return /** @type {Travelled} */ (travelled);
}

/**
 * Several journeys, each in a browser of its own. They go by turns, from one part of the measured stretch to the next, so that
 * whatever else the machine does in that time falls on all of them.
 *
 * @param {import("../harness.mjs").Kind} kind
 * @param {{ extension: string, isJudged: boolean }[]} ways
 * @param {number} count Posts.
 * @param {number} [idleTime] Milliseconds of doing nothing at the end.
 * @returns {Promise<Travelled[]>} In the order of the ways.
 */
export async function journeys(kind, ways, count, idleTime = 3000) {
  /** @type {import("../harness.mjs").Driver[]} */
  const drivers = [];
  /** @type {Travelled[]} */
  const travelled = [];
  try {
    for (const { extension } of ways) drivers.push(await launch(kind, extension));
    const journeying = drivers.map((driver, at) => travel(driver, count, ways[at]?.isJudged ?? false, idleTime));
    while (travelled.length < ways.length) {
      for (const way of journeying) {
        const { done, value } = await way.next();
        if (done) travelled.push(value);
      }
    }
  } finally {
    // What goes wrong on the page is told when the browser ends; a journey that breaks off must not leave it running.
    const ended = await Promise.allSettled(drivers.map((driver) => driver.close()));
    for (const end of ended) if (end.status === "rejected") throw end.reason;
  }
  return travelled;
}

/** @param {import("../harness.mjs").Driver} driver @param {number} count @param {boolean} isJudged @param {number} idleTime @returns {Way} */
async function* travel(driver, count, isJudged, idleTime) {
  const { kind } = driver;
  const page = await openSimulator(driver, { count, isJudged });
  // The release greets a new user in a tab of its own, and a tab that lies behind another draws no frames.
  if (kind === "chromium" && !isJudged) {
    await driver.tabShown("/pages/options.html#welcome");
    await page.bringToFront();
  }
  const cdp = kind === "chromium" ? await page.createCDPSession() : null;
  await cdp?.send("Performance.enable", { timeDomain: "threadTicks" });
  const settle = () => simulator(page, `settle(${isJudged ? 30_000 : 0})`);

  // Everything has run once before it is measured.
  await settle();
  await simulator(page, "scroll(40, 110)");
  await settle();
  if (isJudged) await probe(page);
  const framesBefore = (await simulator(page, "findings()")).frames;
  /** @type {number[]} */
  const taskTimes = [];
  for (let part = 1; part <= PARTS; part += 1) {
    yield;
    const timeBefore = cdp ? await taskTime(cdp) : 0;
    await simulator(page, `scroll(${40 + (MEASURED * part) / PARTS}, 110)`);
    taskTimes.push(cdp ? (await taskTime(cdp)) - timeBefore : 0);
  }
  const framesAfter = (await simulator(page, "findings()")).frames;
  const busy = isJudged ? await probe(page) : {};
  // Tracing costs time of its own, so our callbacks are traced on another stretch.
  if (cdp && isJudged) await page.tracing.start({ categories: ["devtools.timeline"] });
  await simulator(page, `scroll(${40 + MEASURED + TRACED}, 110)`);
  const times = cdp && isJudged ? ownTimes(await page.tracing.stop()) : { frames: [], total: 0, longest: 0 };
  const own = { ...times, span: (await simulator(page, "findings()")).frames - framesAfter };
  await settle();
  await simulator(page, "compare()");

  await simulator(page, "navigate(5)");
  await settle();
  /** @type {number[]} */
  const heap = [];
  for (let to = 1000; to <= count; to += 1000) {
    await simulator(page, `scroll(${to}, 660)`);
    await settle();
    await simulator(page, "compare()");
    if (cdp && (to === 1000 || to + 1000 > count)) heap.push(await heapUsed(cdp));
  }
  for (const to of [20, count / 2, count - 8]) {
    await simulator(page, `jump(${to})`);
    await settle();
  }
  await simulator(page, "compare()");

  /** @type {Record<string, number>} */
  let idle = {};
  if (isJudged) {
    await quiet(page);
    await new Promise((resolve) => setTimeout(resolve, idleTime));
    idle = await probe(page);
  }
  const findings = await simulator(page, "findings()");
  await page.close();
  return { findings, taskTime: taskTimes.reduce((sum, time) => sum + time, 0), taskTimes, taskFrames: framesAfter - framesBefore, own, heap, busy, idle };
}

/**
 * Calls of the content script since it was asked last, by what called; test builds only.
 *
 * @param {import("puppeteer-core").Page} page
 * @returns {Promise<Record<string, number>>}
 */
export function probe(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener("upshot-probe-answer", (event) => resolve(JSON.parse(/** @type {CustomEvent} */ (event).detail)), { once: true });
        dispatchEvent(new CustomEvent("upshot-probe"));
      }),
  );
}

/**
 * Waits until what is still on its way in the content script has come to rest; test builds only.
 *
 * @param {import("puppeteer-core").Page} page
 * @returns {Promise<void>}
 */
export async function quiet(page) {
  await probe(page);
  const isQuiet = async () => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    return Object.keys(await probe(page)).length === 0;
  };
  await eventually(isQuiet, Boolean);
}

/** @param {import("puppeteer-core").CDPSession} cdp @returns {Promise<number>} Milliseconds of all tasks on the page's main thread so far. */
export async function taskTime(cdp) {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}

/** @param {import("puppeteer-core").CDPSession} cdp @returns {Promise<number>} Bytes of all worlds of the page, after a collection. */
export async function heapUsed(cdp) {
  await cdp.send("HeapProfiler.collectGarbage");
  await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  return usedSize;
}

/**
 * Reads the time of our callbacks out of a trace, with the style and layout that they asked for.
 *
 * @param {Uint8Array | undefined} trace
 * @returns {{ frames: number[], total: number, longest: number }}
 */
export function ownTimes(trace) {
  /** @type {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number, args: any }[]} */
  const events = JSON.parse(Buffer.from(trace ?? []).toString()).traceEvents;
  const isOurs = (/** @type {any} */ { name, ph, args }) => name === "FunctionCall" && ph === "X" && /^(chrome-extension:.*content|.*content)\.js$/.test(args.data?.url ?? "");
  const first = events.find(isOurs);
  if (!first) return { frames: [], total: 0, longest: 0 };
  const thread = events.filter(({ pid, tid, ph }) => pid === first.pid && tid === first.tid && ph === "X").sort((one, other) => one.ts - other.ts);
  /** @type {number[]} */
  const frames = [];
  let [inFrame, total, longest, until] = [0, 0, 0, 0];
  for (const event of thread) {
    if (event.name === "Layerize") {
      if (inFrame > 0) frames.push(inFrame);
      inFrame = 0;
    }
    // What one of our callbacks calls is part of it.
    if (!isOurs(event) || event.ts < until) continue;
    until = event.ts + (event.dur ?? 0);
    const time = (event.tdur ?? event.dur ?? 0) / 1000;
    inFrame += time;
    total += time;
    longest = Math.max(longest, time);
  }
  return { frames, total, longest };
}
