// @ts-check
// The demo, as `./build.sh demo` runs it where there is no display.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import { root, screenshots } from "./harness.mjs";
import { demoPosts } from "./pages.mjs";

const DEMO = path.join(root, "tests/browser/demo.mjs");

describe("the demo", () => {
  it("prints a line per post and saves a picture", () => {
    const picture = path.join(screenshots, "demo.png");
    rmSync(picture, { force: true });
    const { status, stdout, stderr } = spawnSync(process.execPath, [DEMO, "--headless"], { encoding: "utf8" });
    assert.equal(status, 0, stderr);
    const lines = stdout.trim().split("\n");
    const last = lines.pop();
    assert.equal(lines.length, demoPosts.length);
    for (const line of lines) assert.match(line, /^ *(\d{1,3}|not-assessed) {2}(-|[a-z-]+(, [a-z-]+)*) +/);
    assert.match(last ?? "", /^\d+ posts, [1-9]\d* with bait\./);
    assert.ok(existsSync(picture));
  });

  it("says in one line what is missing where there is no browser", () => {
    const { status, stderr } = spawnSync(process.execPath, [DEMO], { encoding: "utf8", env: { PATH: "" } });
    assert.equal(status, 1);
    assert.match(stderr, /^The demo needs a browser: .+\n$/);
  });

  it("has a post of every kind", () => {
    assert.ok(demoPosts.length >= 30);
    const kinds = demoPosts.map(({ kind }) => kind);
    const baits = kinds.filter((kind) => kind.startsWith("bait: ")).map((kind) => kind.slice(6));
    assert.ok(baits.length >= 19, `${baits.length} kinds of bait`);
    for (const bait of baits) assert.ok(kinds.includes(`look-alike: ${bait}`), `a post that only looks like ${bait}`);
  });
});
