// @ts-check
/**
 * What Upshot costs while somebody types, beside the same page without it: `node tests/browser/typing.mjs`, a part of
 * `./build.sh bench`. A test holds the difference.
 *
 * A key counts from its `keydown` until everything that follows from it was done (handlers, the editor's own work,
 * observers), and until the next frame. Pauses are made on the way, so that checks fall into the typing.
 */

import { cpSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { editorPage } from "./editors/editors.mjs";
import { editors } from "./editors/sites.mjs";
import { browsers, launch, root, until } from "./harness.mjs";

/** Words in the editor before anything is measured, about 600 characters. */
const LONG = Array.from({ length: 6 }, (_, at) => `Line ${at}: the harbour ferry runs an hour later from Monday, on weekdays only, and the board says why.`).join("\n");
const TYPED = "We asked forty skippers what they would change first, and most of them named the ticket office. ";
const ROUNDS = 2;

/**
 * @typedef {object} Times Milliseconds of every key.
 * @property {number[]} handled Until what follows from it was done.
 * @property {number[]} frame Until the next frame.
 * @property {number[]} verdict From the last key before a pause to the verdict; empty without Upshot.
 *
 * @typedef {Times & { stretches: Times[] }} Typed All of them, and stretch by stretch.
 */

/** @param {import("./harness.mjs").Kind} kind @returns {string} Folder of the extension under test. */
export function extensionFor(kind) {
  return path.join(root, "dist", kind === "chromium" ? "chrome-test" : "firefox-test");
}

/**
 * The same extension without anything that it would do in a page.
 *
 * @param {string} extension
 * @returns {string} Folder of the copy.
 */
export function silenced(extension) {
  const copy = `${extension}-silent`;
  cpSync(extension, copy, { recursive: true });
  for (const file of ["content.js", "draft.js"]) writeFileSync(path.join(copy, file), "");
  return copy;
}

/** What is typed, a stretch at a time, with a pause after each. */
const STRETCHES = [TYPED, "Tag a friend who sails. ", TYPED, "Share this with everyone you know. ", TYPED];

/**
 * Opens an editor with words in it, and begins to measure.
 *
 * @param {import("./harness.mjs").Driver} driver
 * @param {string} name Of the editor.
 * @param {boolean} isOn Whether a verdict is to be waited for.
 * @returns {Promise<import("puppeteer-core").Page>}
 */
async function openMeasured(driver, name, isOn) {
  const fixture = editors.find((editor) => editor.name === name);
  if (!fixture) throw new Error(`no editor is called ${name}`);
  const page = await driver.open(fixture.url, await editorPage(fixture.url, fixture.body));
  await page.focus(fixture.boxes[0] ?? "");
  await page.keyboard.type(LONG);
  if (isOn) await until(page, "a first verdict", `document.querySelector("[data-upshot-draft]") !== null`);
  await page.evaluate(() => {
    const times = { handled: [], frame: [], verdict: [] };
    const channel = new MessageChannel();
    let start = 0;
    let isOpen = false;
    channel.port1.onmessage = () => times.handled.push(performance.now() - start);
    addEventListener("keydown", () => {
      start = performance.now();
      isOpen = true;
    }, { capture: true });
    addEventListener("keyup", () => {
      if (!isOpen) return;
      isOpen = false;
      channel.port2.postMessage(null);
      const from = start;
      requestAnimationFrame(() => times.frame.push(performance.now() - from));
    });
    const host = document.querySelector("[data-upshot-draft]");
    if (host) {
      // Only verdicts that differ are told here; the bait in every second stretch sees to that.
      new MutationObserver(() => times.verdict.push(performance.now() - start)).observe(host, { attributes: true, attributeFilter: ["data-upshot-draft"] });
    }
    Object.assign(window, { times });
  });
  return page;
}

/**
 * With Upshot and without, in two browsers and by turns from one stretch of typing to the next, so that whatever else the
 * machine does falls on both.
 *
 * @param {import("./harness.mjs").Kind} kind
 * @param {string} name Of the editor.
 * @param {number} rounds
 * @returns {Promise<{ on: Typed, off: Typed }>}
 */
export async function compared(kind, name, rounds) {
  /** @type {import("./harness.mjs").Driver[]} */
  const drivers = [];
  /** @type {Typed[]} */
  const all = [{ handled: [], frame: [], verdict: [], stretches: [] }, { handled: [], frame: [], verdict: [], stretches: [] }];
  try {
    drivers.push(await launch(kind, extensionFor(kind)));
    drivers.push(await launch(kind, silenced(extensionFor(kind))));
    for (let round = 0; round < rounds; round += 1) {
      const pages = [];
      for (const [at, driver] of drivers.entries()) pages.push(await openMeasured(driver, name, at === 0));
      for (const words of STRETCHES) {
        for (const [at, page] of pages.entries()) {
          for (const key of words) {
            await page.keyboard.press(/** @type {import("puppeteer-core").KeyInput} */ (key));
            await new Promise((resolve) => setTimeout(resolve, 12));
          }
          await new Promise((resolve) => setTimeout(resolve, 900));
          const times = /** @type {Times} */ (await page.evaluate(() => {
            const { times } = /** @type {any} */ (window);
            return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, values.splice(0)]));
          }));
          all[at]?.stretches.push(times);
          for (const key of /** @type {(keyof Times)[]} */ (["handled", "frame", "verdict"])) all[at]?.[key].push(...times[key]);
        }
      }
      for (const page of pages) await page.close();
    }
  } finally {
    await Promise.all(drivers.map((driver) => driver.close()));
  }
  const [on, off] = /** @type {[Typed, Typed]} */ (all);
  return { on, off };
}

/** @param {number[]} values @param {number} share @returns {number} */
export function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** @param {number[]} times @returns {string} */
function spread(times) {
  return `${quantile(times, 0.5).toFixed(1)} ms (p95 ${quantile(times, 0.95).toFixed(1)})`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const kind of browsers) {
    for (const name of ["TipTap", "Draft.js", "textarea"]) {
      const { on, off } = await compared(kind, name, ROUNDS);
      console.log(`${kind.padEnd(9)} ${`a key in ${name}`.padEnd(24)} ${spread(on.handled)}; without Upshot ${spread(off.handled)}`);
      console.log(`${kind.padEnd(9)} ${"  to the next frame".padEnd(24)} ${spread(on.frame)}; without Upshot ${spread(off.frame)}`);
      if (on.verdict.length > 0) console.log(`${kind.padEnd(9)} ${"  last key to verdict".padEnd(24)} ${spread(on.verdict)}`);
    }
  }
}
