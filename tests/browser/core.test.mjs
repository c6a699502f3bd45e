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

test("verdicts come as what JSON would make of them", () => {
  const texts = [
    "Agree?",
    "#one #two #three #four #five #six #seven #eight #nine #ten OUR SHOP IS OPEN TODAY, PLEASE COME",
    "Please share this with your friends 😀 so that everyone sees it! Tag a friend who bakes, and save it for later.",
    "Mañana vamos a la playa con los niños y los abuelos",
    "Our invoices were paid 22 days late, so we rewrote the template and halved it: https://example.org/notes. What would you change?",
    "https://example.org",
    "",
  ];
  for (const goal of ["balanced", "traffic", "leads", "trust", "community"]) {
    for (const truncated of [false, true]) {
      for (const text of texts) {
        const asked = { ...post(text), truncated, id: "", author: "", fresh: false };
        const [{ report }] = core.judge({ goal }, [asked]);
        // What is said of a draft crosses as JSON. Names in another order, or an absent value that is there, would show.
        assert.equal(JSON.stringify(report), JSON.stringify(core.inspect_draft({ goal }, asked).report), text);
      }
    }
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
    const view = core.feed_view(stored, "x");
    assert.equal(view.goal, "balanced");
    assert.equal(view.levels["share-bait"], "badge");
  }
  assert.equal(core.feed_view({ version: 99, goal: "trust", levels: 7 }, "x").goal, "trust");
});

test("choices are kept and shared as plain objects", () => {
  const day = "2026-11-22";
  const changed = core.with_choice({ goal: "leads" }, { what: "level", rule: "share-bait", level: "off" }, "x", day);
  assert.deepEqual(changed.levels, { "share-bait": "off" });
  assert.deepEqual(core.shared(changed), { version: 2, goal: "leads", levels: { "share-bait": "off" } });
  assert.deepEqual(core.adopt({ paused: true }, core.shared(changed)), { ...changed, paused: true });
  assert.throws(() => core.with_choice({}, { what: "level", rule: "share-bait", level: "loud" }, "x", day));
  assert.throws(() => core.judge({}, "no array"));
});

test("what is muted stays silent, and the panel is told", () => {
  const day = "2026-11-22";
  const bait = { ...post("Please share this with all your friends today"), id: "1", author: "@Ada" };
  const flagged = (/** @type {any} */ settings, /** @type {any} */ of = bait) => core.judge(settings, [of], "x")[0];
  assert.deepEqual(flagged(undefined).report.flags.map((/** @type {any} */ flag) => flag.rule), ["share-bait"]);

  const ruleMuted = core.with_choice(undefined, { what: "rule", rule: "share-bait", muted: true }, "x", day);
  assert.deepEqual(flagged(ruleMuted).report.flags, []);
  const [silenced] = flagged(ruleMuted).silenced;
  assert.deepEqual(silenced, { flag: flagged(undefined).report.flags[0], by: "rule", form: silenced.form });
  assert.match(silenced.form, /^[a-z+]+$/);
  assert.equal(core.judge(ruleMuted, [bait], "reddit")[0].report.flags.length, 1);

  const wrong = core.with_choice(undefined, { what: "wrong", rule: "share-bait", post: bait, wrong: true }, "x", day);
  assert.equal(flagged(wrong).silenced[0].by, "wrong");
  assert.equal(flagged(wrong, { ...bait, id: "2" }).silenced.length, 0);

  const authorMuted = core.with_choice(undefined, { what: "author", author: "ADA", muted: true }, "x", day);
  assert.equal(flagged(authorMuted).authorMuted, true);
  assert.equal(flagged(authorMuted, { ...bait, author: "bob" }).authorMuted, false);
  assert.notEqual(core.feed_view(authorMuted, "x").silences, core.feed_view(undefined, "x").silences);
});

test("four hundred muted authors cost a batch of posts next to nothing", () => {
  const posts = Array.from({ length: 20 }, (_, at) => ({ ...post(`Notes on how we moved our reports to one page, part ${at}`), id: `${at}`, author: `someone${at}` }));
  const mutedAuthors = Array.from({ length: 400 }, (_, at) => ({ site: "x", author: `author${at}` }));
  const many = { version: 2, mutedAuthors };
  // The best of many runs, taken in turn, in time of the processor: what a busy machine adds is left out.
  let [plain, with400] = [Infinity, Infinity];
  const timed = (/** @type {any} */ settings) => {
    // They cross the border once, when they come to hold.
    core.judge(settings, [], "x");
    const start = process.cpuUsage();
    core.judge(settings, posts, "x");
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  for (let run = 0; run < 120; run += 1) [plain, with400] = [Math.min(plain, timed(undefined)), Math.min(with400, timed(many))];
  // Settings that cross the border anew with every batch would cost more than the batch itself.
  assert.ok(with400 < plain * 2 + 0.2, `${with400} ms beside ${plain} ms for a batch`);
  assert.equal(core.judge(many, [{ ...post("Hello"), author: "@Author399" }], "x")[0].authorMuted, true);
});

test("counts add up whatever is stored", () => {
  const tally = { version: 1, since: "2026-11-22", read: 2, judged: 1, flags: { hype: 1 } };
  assert.deepEqual(core.added("scrambled", tally), tally);
  assert.deepEqual(core.added(tally, tally), { ...tally, read: 4, judged: 2, flags: { hype: 2 } });
});

test("after a trap a fresh instance judges on", () => {
  // More memory than there can be.
  assert.throws(() => instance.__wbindgen_malloc(-1, 8), WebAssembly.RuntimeError);
  core.__wbg_reset_state();
  assert.equal(core.judge(undefined, [post("Share if you agree")]).length, 1);
});
