// @ts-check
// What is seen when a part of Upshot fails: pages without the core that builds them, and posts that it could not judge.

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, it } from "node:test";
import { browsers, focusOn, launch, openOwn, root, screenshot, until } from "./harness.mjs";
import { DEMO, demoAnswers } from "./pages.mjs";

/** Posts that are near as soon as the demo feed is open. */
const FIRST_POSTS = ["p01", "p02"];

for (const kind of browsers) {
  describe(`failures in ${kind}`, () => {
    it("says so on popup and options page when the core cannot be loaded", async () => {
      await withBroken(kind, (folder) => writeFileSync(path.join(folder, "upshot.wasm"), "no module"), async (driver) => {
        for (const [file, title] of [["popup.html", "Upshot"], ["options.html", "Upshot options"]]) {
          const page = await openOwn(driver, String(file));
          const line = await until(page, "a line about it", `document.querySelector("#broken")?.textContent`);
          assert.match(line, /could not start here\. Your settings are kept/);
          assert.equal(await page.evaluate(`document.body.hidden`), false);
          assert.equal(await page.evaluate(`document.body.innerText.trim()`), line, "nothing half made is seen");
          assert.equal(await page.evaluate(`document.title`), title);
          await screenshot(page, `broken-${file}-${kind}`);
          await page.close();
        }
      });
    });

    it("asks the core once more when judging failed", async () => {
      await withBroken(kind, failing(1), async (driver) => {
        const page = await driver.open(DEMO, demoAnswers());
        for (const post of FIRST_POSTS) await until(page, `a verdict on ${post}`, `${mark(post)}?.state === "judged"`);
        await page.close();
      });
    });

    it("leaves no post pending when judging fails for good, and says what happened", async () => {
      await withBroken(kind, failing(Infinity), async (driver) => {
        const page = await driver.open(DEMO, demoAnswers());
        for (const post of FIRST_POSTS) await until(page, `an answer about ${post}`, `${mark(post)}?.state === "not-assessed"`);
        await focusOn(page, `${host("p01")}.shadowRoot.querySelector("button")`);
        await page.keyboard.press("Enter");
        const panel = await until(page, "the panel", `${host("p01")}.shadowRoot.querySelector('[role="dialog"]')?.textContent`);
        assert.match(panel, /Something in Upshot failed, so this post was not judged\./);
        assert.doesNotMatch(panel, /Not judged yet/);
        await screenshot(page, `failed-${kind}`);
        await page.close();
      });
    });
  });
}

/** @param {string} post */
function host(post) {
  return `document.querySelector('[data-post="${post}"] > [data-upshot]')`;
}

/** @param {string} post */
function mark(post) {
  return `JSON.parse(${host(post)}?.getAttribute("data-upshot") ?? "null")`;
}

/**
 * A core whose function that judges posts throws the first times that it is called.
 *
 * @param {number} times
 * @returns {(folder: string) => void}
 */
function failing(times) {
  return (folder) => {
    const file = path.join(folder, "background.js");
    writeFileSync(file, `{
  let left = ${times};
  const load = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (...how) => {
    const { instance, module } = await load.apply(WebAssembly, how);
    const judge = (...question) => {
      left -= 1;
      if (left >= 0) throw new Error("fails because a test says so");
      return instance.exports.judge(...question);
    };
    return { instance: { exports: { ...instance.exports, judge } }, module };
  };
}
${readFileSync(file, "utf8")}`);
  };
}

/**
 * Runs a browser with a copy of the extension in which something is broken.
 *
 * @param {import("./harness.mjs").Kind} kind
 * @param {(folder: string) => void} breaking
 * @param {(driver: import("./harness.mjs").Driver) => Promise<void>} work
 * @returns {Promise<void>}
 */
async function withBroken(kind, breaking, work) {
  const folder = mkdtempSync(path.join(tmpdir(), "upshot-broken-"));
  cpSync(path.join(root, "dist", kind === "chromium" ? "chrome-test" : "firefox-test"), folder, { recursive: true });
  breaking(folder);
  const driver = await launch(kind, folder);
  try {
    await work(driver);
  } finally {
    // What was broken is an error of the extension, as it should be.
    await driver.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  }
}
