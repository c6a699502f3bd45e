// @ts-check
// Drafts checked where they are written: in real editors and in the composers of the sites, which stay as they were.

import assert from "node:assert/strict";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { editorPage } from "./editors/editors.mjs";
import { editors, sites } from "./editors/sites.mjs";
import { browsers, launch, root, screenshot, until } from "./harness.mjs";

/** Words with bait at both ends, to tell which boxes were read. */
const FIRST = "Tag a friend who needs to read this today.";
const SECOND = "The harbour ferry runs an hour later from Monday, on weekdays only. Share this with everyone you know.";

/** JavaScript that finds the mark of the pill, in open shadow roots too. */
const MARK = `(() => {
  const find = (root) => {
    const found = root.querySelector("[data-upshot-draft]");
    if (found) return found;
    for (const element of root.querySelectorAll("*")) {
      const inside = element.shadowRoot && !element.hasAttribute("data-upshot") ? find(element.shadowRoot) : null;
      if (inside) return inside;
    }
    return null;
  };
  return find(document);
})()`;

/** The mark that the pill bears, or null. */
const SAID = `JSON.parse(${MARK}?.getAttribute("data-upshot-draft") ?? "null")`;

/** @param {string[]} flags @returns {string} Holds when the verdict names exactly this bait. */
const names = (flags) => `JSON.stringify(${SAID}?.flags) === ${JSON.stringify(JSON.stringify(flags))}`;

for (const kind of browsers) {
  const built = (/** @type {boolean} */ on) => path.join(root, "dist", `${kind === "chromium" ? "chrome" : "firefox"}${on ? "-test" : ""}`);

  describe(`composers in ${kind}`, () => {
    /** @type {import("./harness.mjs").Driver} */
    let driver;
    before(async () => {
      driver = await launch(kind, built(true));
    });
    after(() => driver.close());

    for (const fixture of sites) {
      it(`judges what is written on ${fixture.name}`, async () => {
        const page = await driver.open(fixture.url, await editorPage(fixture.url, fixture.body));
        const [first = "", second] = fixture.boxes;
        if (fixture.lead) await typeInto(page, first, fixture.lead);
        await typeInto(page, first, second === undefined ? `${FIRST}${fixture.join ?? "\n"}${SECOND}` : FIRST);
        if (second !== undefined) await typeInto(page, second, SECOND);
        const said = await until(page, "a verdict on the whole draft", `${names(["share-bait", "tag-bait"])} && ${SAID}`);
        assert.equal(said.state, "judged");
        assert.ok(said.score >= 0 && said.score <= 100);
        await isOutsideTheEditor(page);
        await isInSight(page);
        await screenshot(page, `composer/${kind}-${fixture.name.toLowerCase().replace(/[^a-z]+/g, "-")}`);
        await page.close();
      });
    }
  });
}

/**
 * Puts the cursor into a box and types, as a person would.
 *
 * @param {import("puppeteer-core").Page} page
 * @param {string} selector
 * @param {string} words
 * @returns {Promise<void>}
 */
async function typeInto(page, selector, words) {
  const box = await page.waitForSelector(selector);
  await box?.focus();
  await page.keyboard.type(words);
}

/** @param {import("puppeteer-core").Page} page @returns {Promise<void>} */
async function isOutsideTheEditor(page) {
  const where = await page.evaluate(`(() => {
    const host = ${MARK};
    const around = [];
    for (let at = host.parentElement ?? host.getRootNode().host; at; at = at.parentElement ?? at.getRootNode().host) if (at.isContentEditable || at.hasAttribute("data-fixture-editor")) around.push(at.outerHTML.slice(0, 80));
    return around;
  })()`);
  assert.deepEqual(where, []);
}

/** The pill is on the screen, on top, and on no words and no control. @param {import("puppeteer-core").Page} page @returns {Promise<void>} */
async function isInSight(page) {
  const wrong = await page.evaluate(`(() => {
    const host = ${MARK};
    const button = host.shadowRoot.querySelector("button");
    const rect = button.getBoundingClientRect();
    const problems = [];
    if (rect.width < 24 || rect.height < 24) problems.push("too small: " + rect.width + " x " + rect.height);
    if (rect.left < 0 || rect.top < 0 || rect.right > innerWidth || rect.bottom > innerHeight) problems.push("off the screen");
    if (getComputedStyle(button).visibility !== "visible") problems.push("hidden");
    const root = host.getRootNode();
    const [top, ...below] = root.elementsFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
    if (top !== host) problems.push("under " + top?.outerHTML.slice(0, 60));
    const control = below.find((element) => element.matches("button, a, input, textarea, [role=button]"));
    if (control) problems.push("on " + control.outerHTML.slice(0, 60));
    return problems;
  })()`);
  assert.deepEqual(wrong, []);
}
