// @ts-check
/**
 * How fast the compiled core is, each figure beside what it is compared with and measured in the same run:
 *
 * - a post of 280 characters in batches of 20, strings in, JavaScript objects out, beside `LocalLinter.lint` of the
 *   grammar checker harper.js, and beside the frames of the rules as regular expressions, one alternation a rule, run by
 *   the JavaScript engine (no folding, no guards, no lenses, no learned scores: less than the engine does).
 *   A program wrote these expressions, branch by branch; one written by hand would be shorter and quicker;
 * - the start: from bytes to the first verdict;
 * - how time grows from 50 to 50,000 characters, on prose and on texts made to be slow.
 */

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const root = path.join(import.meta.dirname, "../..");
const LENGTH = 280;
const BATCH = 20;
const BATCHES = 40;

const SENTENCES = [
  "We moved the bakery's oven last week and learned three things about heat, time and patience.",
  "If you bake at home, try a stone on the lowest shelf.",
  "40 minutes at 230 degrees gave us the best crust 🍞",
  "The notes are at https://example.org/oven, with every number we wrote down.",
  "What would you change?",
  "Share this with a friend who bakes on Sundays!",
  "Our invoices were paid 22 days late, so we rewrote the template and halved it.",
  "Here is what nobody told me about renting a market stall.",
  "Comment GUIDE and I'll send you the checklist.",
  "The council votes on the harbour bridge in March, and the plans are public.",
  "Unpopular opinion: a tidy desk is a sign of too few visitors.",
  "Thanks to @mara and @jon for the measurements. #bread #baking",
  "I was wrong about sourdough, and a customer's letter showed me why.",
  "Most of our readers run a shop of one to five people.",
  "Tea or coffee while the dough rises?",
  "Only three places are left on the course of 12 May.",
  "Save this for the next rainy afternoon.",
  "According to the weather service, rain fell on 19 of 30 days.",
  "My grandfather repaired clocks, one at a time, and wrote each one down.",
  "Doors open at seven, the talk starts at half past, and entry is free.",
  "It took us four tries to find a flour that keeps its shape.",
  "Who else is tired of recipes that begin with a life story?",
  "We measured the crumb of 60 loaves; the table is in the post.",
  "Tag someone who still owes you a cake 😂",
];

/** Distinct texts of a length, the same on every run. @param {number} count @param {number} seed @returns {string[]} */
function texts(count, seed, length = LENGTH) {
  let state = seed;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 8;
  return Array.from({ length: count }, (_, at) => {
    let text = `${seed + at} `;
    while (text.length < length) text += `${SENTENCES[next() % SENTENCES.length]}${next() % 4 === 0 ? "\n" : " "}`;
    return text.slice(0, length);
  });
}

/** @param {number[]} values @returns {number} */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** @param {() => unknown} run @returns {number} Microseconds. */
function timed(run) {
  const start = performance.now();
  run();
  return (performance.now() - start) * 1000;
}

/** @param {string} name @param {string} figures @returns {void} */
function line(name, figures) {
  console.log(`${name.padEnd(34)} ${figures}`);
}

const stage = path.join(root, "target/stage/core");
const bytes = readFileSync(path.join(stage, "upshot.wasm"));
const core = await import(pathToFileURL(path.join(stage, "upshot.js")).href);
/** @param {string[]} posts */
const judge = (posts) => core.judge(undefined, posts.map((text, at) => ({ key: String(at), text, platform: "x", truncated: false })));

const beforeStart = performance.now();
await core.default({ module_or_path: bytes });
const instantiated = performance.now();
judge(texts(1, 7));
line("start", `${(instantiated - beforeStart).toFixed(1)} ms to compile and instantiate, ${(performance.now() - instantiated).toFixed(1)} ms to the first verdict`);
line("module", `${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} compressed`);

// Both engines are run in, on other texts, until their hot functions are compiled.
const RUN_IN = 1500;
const beforeRun = performance.now();
for (let seed = 100_000; performance.now() - beforeRun < RUN_IN; seed += BATCH) judge(texts(BATCH, seed));
const measured = texts(BATCHES * BATCH, 1);
const batches = Array.from({ length: BATCHES }, (_, at) => measured.slice(at * BATCH, (at + 1) * BATCH));
const engine = batches.map((batch) => timed(() => judge(batch)) / BATCH);
const ours = median(engine);
line("engine, post of 280 characters", `${ours.toFixed(1)} µs (median of ${BATCHES} batches of ${BATCH}; fastest ${Math.min(...engine).toFixed(1)})`);

const frames = execFileSync("cargo", ["run", "--locked", "--quiet", "-p", "upshot-tables", "--example", "regexes"], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 1 << 26,
});
const regexes = frames.trim().split("\n").filter((frame) => frame.startsWith("upshot::rules::")).map((frame) => new RegExp(frame.slice(frame.indexOf("\t") + 1), "gu"));
/** @param {string} text */
const match = (text) => {
  const lower = text.toLowerCase();
  return regexes.map((regex) => [...lower.matchAll(regex)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })));
};
// They are slow to start, and each post takes long: a few are enough to see by how much.
for (const text of texts(3, 100_000)) match(text);
const matched = median(measured.slice(0, 11).map((text) => timed(() => match(text))));
line("the rules as regular expressions", `${matched.toFixed(0)} µs a post: ${(matched / ours).toFixed(0)} times the engine`);

const { LocalLinter } = await import("harper.js");
const { binaryInlined } = await import("harper.js/binaryInlined");
const linter = new LocalLinter({ binary: binaryInlined });
await linter.setup();
const beforeLints = performance.now();
for (let seed = 100_000; performance.now() - beforeLints < RUN_IN; seed += BATCH) {
  for (const text of texts(BATCH, seed)) await linter.lint(text);
}
/** @type {number[]} */
const linted = [];
for (const text of measured.slice(0, 100)) {
  const start = performance.now();
  await linter.lint(text);
  linted.push((performance.now() - start) * 1000);
}
const harper = median(linted);
line("harper.js, LocalLinter.lint", `${harper.toFixed(0)} µs a post: ${(harper / ours).toFixed(0)} times the engine`);

const lengths = [50, 500, 5_000, 50_000];
/** @param {string} text */
const alone = (text) => median(Array.from({ length: 7 }, () => timed(() => judge([text]))));
for (const length of lengths) {
  const time = alone(texts(1, 3, length)[0] ?? "");
  line(`${length} characters`, `${time.toFixed(0)} µs, ${((time * 1000) / length).toFixed(0)} ns a character`);
}
const long = 50_000;
const traps = {
  "one word": "x".repeat(long),
  "emoji": "😀".repeat(long / 2),
  "different emoji": "😀🚀🔥🍞".repeat(long / 8),
  "quotes that open": "“a ".repeat(long / 3),
  "question marks": "?".repeat(long),
  "questions": "who? ".repeat(long / 5),
  "at signs": "@".repeat(long),
  "mentions": "@a ".repeat(long / 3),
  "hash signs": "#".repeat(long),
  "parts of a word": "1-".repeat(long / 2),
  "parts of an address": "a.".repeat(long / 2),
  "line breaks": "\n".repeat(long),
  "lines of one word": "share\n".repeat(long / 6),
};
const prose = alone(texts(1, 5, long)[0] ?? "");
for (const [name, text] of Object.entries(traps)) {
  const [half, whole] = [alone(text.slice(0, long / 2)), alone(text)];
  line(`50,000 characters: ${name}`, `${(whole / prose).toFixed(2)} times as long as prose; ${(whole / half).toFixed(1)} times its half`);
}
