// @ts-check
// What adapters read: every post of every fixture, word for word, against readings that were checked by hand.
//
// `UPSHOT_GOLDEN=write` writes the readings anew; look at the difference before it is committed. The counts of a run
// are left in `dist/readings.md`.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { build } from "esbuild";
import { browsers, closingPages, launch, root } from "./harness.mjs";
import { fixtures } from "./pages.mjs";

const READINGS = path.join(root, "tests/browser/readings");
const SITES = path.join(root, "extension/sites");

/** @type {any[]} */
const adapters = readdirSync(SITES).map((file) => JSON.parse(readFileSync(path.join(SITES, file), "utf8")));

/**
 * @typedef {object} Found What was read of one post.
 * @property {string} layout
 * @property {number} selector Which post selector found it.
 * @property {string} part What the fixture says it is.
 * @property {string} key
 * @property {string} author
 * @property {boolean} [promoted]
 * @property {boolean} [truncated]
 * @property {boolean} [folded]
 * @property {string[]} text Line by line.
 */

for (const kind of browsers) {
  describe(`reading in ${kind}`, () => {
    /** @type {import("./harness.mjs").Driver} */
    let driver;
    let script = "";
    /** @type {string[]} */
    const rows = [];
    before(async () => {
      driver = await launch(kind, path.join(root, "dist", kind === "chromium" ? "chrome-test" : "firefox-test"));
      script = await bundled();
    });
    after(async () => {
      mkdirSync(path.join(root, "dist"), { recursive: true });
      const head = "| Fixture | Layout | Posts found | With words | With an id | With an author | Cut | Folded | Paid | With comments |\n|---|---|---|---|---|---|---|---|---|---|\n";
      writeFileSync(path.join(root, `dist/readings-${kind}.md`), head + rows.join("\n") + "\n");
      await driver?.close();
    });
    closingPages(() => driver);

    for (const { name, url, posts, answers } of fixtures) {
      it(`${name}: every post, word for word`, async () => {
        const page = await driver.open(url, answers);
        await page.evaluate(script);
        const known = adaptersFor(url);
        const found = /** @type {Found[]} */ (await page.evaluate(readPage, known, false));
        const all = /** @type {Found[]} */ (await page.evaluate(readPage, known, true));
        await page.close();

        assert.equal(found.length, posts, "every post, once, and nothing else");
        for (const { part, text } of found) assert.equal(text.length > 0, part !== "no-text", `${part}: ${text}`);
        const file = path.join(READINGS, `${name}.json`);
        const reading = `${JSON.stringify({ posts: found, comments: all.filter((one) => !found.some((other) => JSON.stringify(other) === JSON.stringify(one))) }, null, 2)}\n`;
        if (process.env.UPSHOT_GOLDEN === "write" || !existsSync(file)) {
          mkdirSync(READINGS, { recursive: true });
          writeFileSync(file, reading);
        }
        assert.equal(reading, readFileSync(file, "utf8"));
        for (const layout of new Set(all.map((one) => one.layout))) {
          const own = found.filter((one) => one.layout === layout);
          const count = (/** @type {(one: Found) => unknown} */ is) => own.filter(is).length;
          rows.push(
            `| ${name} | ${layout} | ${own.length} | ${count(({ text }) => text.length > 0)} | ${count(({ key }) => key)} | ${count(({ author }) => author)} | ` +
              `${count(({ truncated }) => truncated)} | ${count(({ folded }) => folded)} | ${count(({ promoted }) => promoted)} | ${all.filter((one) => one.layout === layout).length} |`,
          );
        }
      });
    }
  });
}

/** The adapters that the background would hand to a page here. @param {string} url */
function adaptersFor(url) {
  const { hostname } = new URL(url);
  const named = adapters.filter(({ hosts }) => hosts.some((/** @type {string} */ host) => new URL(host.replace("*.", "")).hostname === hostname));
  return named.length > 0 ? named : adapters.filter(({ hosts }) => hosts.length === 0);
}

/** Runs in the page. @param {any[]} known @param {boolean} comments @returns {any} */
function readPage(known, comments) {
  const { adapterFor, chosenOf, complete, isPost, isShown, matchesOf, plansOf, read } = /** @type {any} */ (window).parts;
  const adapter = adapterFor(known.map(complete));
  const taken = new Set();
  return plansOf(adapter, comments)
    .filter(isShown)
    .flatMap((/** @type {any} */ plan) => {
      const chosen = chosenOf(plan);
      const selector = plan.posts[chosen];
      if (selector === undefined) return [];
      return matchesOf(plan, selector)
        .filter((/** @type {Element} */ element) => !taken.has(element) && isPost(element, plan, selector))
        .map((/** @type {Element} */ element) => {
          taken.add(element);
          const { key, author, promoted, truncated, folded, words } = read(element, plan, false);
          return {
            layout: plan.layout.id,
            selector: chosen,
            part: element.closest("[data-fixture]")?.getAttribute("data-fixture") ?? element.querySelector("[data-fixture]")?.getAttribute("data-fixture") ?? "",
            key,
            author,
            ...(promoted ? { promoted } : {}),
            ...(truncated ? { truncated } : {}),
            ...(folded ? { folded } : {}),
            text: words.text === "" ? [] : words.text.split("\n"),
          };
        });
    });
}

/** @returns {Promise<string>} A script that leaves the reader in `window.parts`. */
async function bundled() {
  const { outputFiles } = await build({
    stdin: { contents: `export * from "./site";`, resolveDir: path.join(root, "extension/content"), loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "parts",
    define: { __TEST__: "true" },
    footer: { js: "window.parts = parts;" },
  });
  return outputFiles[0]?.text ?? "";
}
