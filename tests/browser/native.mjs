// @ts-check
/** What the native program says of posts, in the form of the marks on a page. */

import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { root } from "./harness.mjs";

/**
 * @param {{ id: string, text: string, platform?: string, truncated?: boolean }[]} posts
 * @param {string} [goal]
 * @returns {[string, import("./harness.mjs").Mark][]} A mark for each post, by its id.
 */
export function judgeNatively(posts, goal = "balanced") {
  const input = posts.map(({ id, text, platform, truncated }) => JSON.stringify({ id, text, platform, truncated })).join("\n");
  const output = execFileSync(program(), ["check", "--jsonl", "--goal", goal], { input, encoding: "utf8", maxBuffer: 1 << 28 });
  const reports = output.trim().split("\n").map((line) => JSON.parse(line));
  return reports.map(({ id, assessed, results, flags }) => [
    id,
    {
      state: assessed ? "judged" : "not-assessed",
      score: assessed ? results.score : null,
      flags: [...new Set(flags.map((/** @type {{ rule: string }} */ { rule }) => rule))].sort(),
    },
  ]);
}

/** @returns {string} The program built last. */
function program() {
  const built = ["debug", "release"].map((profile) => path.join(root, "target", profile, "upshot")).filter((file) => existsSync(file));
  const newest = built.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
  if (!newest) throw new Error("there is no native program; run cargo build");
  return newest;
}
