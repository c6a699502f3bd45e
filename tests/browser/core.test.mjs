// @ts-check
// The compiled core behind its glue, without a browser: the shapes that TypeScript expects, input of every kind, and
// the fresh instance that the background takes after a trap.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { root } from "./harness.mjs";

const stage = path.join(root, "target/stage/core");

/** @type {any} */
let core;
/** @type {any} */
let instance;

/** @param {string} text */
const post = (text, platform = "x") => ({ key: "k", text, platform, truncated: false });

before(async () => {
  core = await import(pathToFileURL(path.join(stage, "upshot.js")).href);
  instance = await core.default({ module_or_path: readFileSync(path.join(stage, "upshot.wasm")) });
});

test("a verdict per post, in their order, in the shape of protocol.ts", () => {
  const verdicts = core.judge(undefined, [{ ...post("Agree?"), key: "first" }, { ...post(""), key: "second" }]);
  assert.deepEqual(verdicts.map((/** @type {any} */ verdict) => verdict.key), ["first", "second"]);
  for (const { report } of verdicts) {
    assert.equal(typeof report.assessed, "boolean");
    assert.ok(Array.isArray(report.flags) && Array.isArray(report.notes));
    assert.ok(report.results === null || Number.isInteger(report.results.score));
  }
});

test("spans count as JavaScript counts", () => {
  const text = "😀😀 Please share this with your friends so that everyone sees it!";
  const [{ report }] = core.judge(undefined, [post(text)]);
  const [flag] = report.flags.filter((/** @type {any} */ flag) => flag.rule === "share-bait");
  const [span] = flag.spans;
  assert.match(text.slice(span.start, span.end), /^(Please )?share/);
});

test("no text traps the core", () => {
  const texts = [
    "",
    "\0",
    "\ud83d",
    "\udc00\ud800 lone halves",
    "a\u0301".repeat(5000),
    "\u202e\u2066\u200d\ufeff",
    "👨‍👩‍👧‍👦".repeat(2000),
    "x".repeat(300_000),
    "? ".repeat(50_000),
    "#a ".repeat(20_000),
    "\n".repeat(50_000),
    "🅰️𝗕𝗼𝗹𝗱 ﷽ ".repeat(500),
    "مرحبا שלום こんにちは 你好 ".repeat(200),
  ];
  for (const text of texts) {
    const verdicts = core.judge(undefined, [post(text), post(text, "no such platform")]);
    assert.equal(verdicts.length, 2);
  }
});

test("whatever is stored gives a view", () => {
  const nonsense = [undefined, null, 1, 1n, "text", [], {}, { goal: {} }, { levels: [1] }, () => 1, Symbol("s"), new Map([[1, 2]])];
  for (const stored of nonsense) {
    const view = core.feed_view(stored);
    assert.equal(view.goal, "balanced");
    assert.equal(view.levels["share-bait"], "badge");
  }
  assert.equal(core.feed_view({ version: 99, goal: "trust", levels: 7 }).goal, "trust");
});

test("levels are changed and shared as plain objects", () => {
  const changed = core.with_level({ goal: "leads" }, "share-bait", "off");
  assert.deepEqual(changed.levels, { "share-bait": "off" });
  assert.deepEqual(core.shared(changed), { version: 1, goal: "leads", levels: { "share-bait": "off" } });
  assert.deepEqual(core.adopt({ paused: true }, core.shared(changed)), { ...changed, paused: true });
  assert.throws(() => core.with_level({}, "share-bait", "loud"));
  assert.throws(() => core.judge({}, "no array"));
});

test("after a trap a fresh instance judges on", () => {
  // More memory than there can be.
  assert.throws(() => instance.__wbindgen_malloc(-1, 8), WebAssembly.RuntimeError);
  core.__wbg_reset_state();
  assert.equal(core.judge(undefined, [post("Share if you agree")]).length, 1);
});
