// @ts-check
// What a reader may change from the panel of a post, by mouse and by keyboard, and what follows from it: in the open
// page, in another tab, and in what is stored.

import assert from "node:assert/strict";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { browsers, launch, readMarks, root, screenshot, until } from "./harness.mjs";
import { DEMO, demoAnswers, demoPosts } from "./pages.mjs";

/** @typedef {import("puppeteer-core").Page} Page */

/** The first posts of the demo feed are on the screen without scrolling. */
const FIRST_JUDGED = `["p01", "p02"].every((id) =>
  JSON.parse(document.querySelector('[data-post="' + id + '"] > [data-upshot]')?.getAttribute("data-upshot") ?? '{"state":"pending"}').state !== "pending")`;

/** Posts with bait, and what was found in them. */
const BAITED = `[...document.querySelectorAll("[data-upshot]")]
  .map((host) => ({ post: host.parentElement.dataset.post, flags: JSON.parse(host.getAttribute("data-upshot")).flags }))
  .filter(({ flags }) => flags.length > 0)`;

for (const kind of browsers) {
  describe(`controls in the panel in ${kind}`, () => {
    /** @type {import("./harness.mjs").Driver} */
    let driver;
    before(async () => {
      driver = await launch(kind, path.join(root, "dist", kind === "chromium" ? "chrome-test" : "firefox-test"));
      await inside(driver, "0");
    });
    after(() => driver.close());

    for (const way of /** @type {const} */ (["mouse", "keyboard"])) {
      it(`mutes a rule on this site and takes it back, by ${way}`, async () => {
        const { page, post, rule } = await openBaited(driver);
        const other = await openFeed(driver);
        await page.bringToFront();
        const use = user(page, post, way);
        await use.open();
        await use.press(`#more-${rule}`);
        await use.press(`#here-${rule}`);
        await until(page, "no post carries the flag", `!(${BAITED}).some(({ flags }) => flags.includes("${rule}"))`);
        await until(page, "the panel says so", `${inPanel(post, ".silenced")}?.textContent.includes("localhost") || ${inPanel(post, ".silenced")}?.textContent.includes("Demo feed")`);
        await untilStored(driver, "mutedRules", [{ site: "demo", rule }]);
        await untilStored(driver, "levels", {});
        await screenshot(page, `panel-muted-${way}-${kind}`);
        await other.bringToFront();
        await until(other, "the other tab follows", `!(${BAITED}).some(({ flags }) => flags.includes("${rule}"))`);
        await page.bringToFront();
        await until(page, "the way back has the focus", `${focused(post)} === "undo-${rule}"`);
        await use.press(`#undo-${rule}`);
        await until(page, "the flag is back", `(${BAITED}).some(({ post, flags }) => post === "${post}" && flags.includes("${rule}"))`);
        await untilStored(driver, "mutedRules", []);
        await page.close();
        await other.close();
      });

      it(`sets levels, mutes a rule everywhere and takes it back, by ${way}`, async () => {
        const { page, post, rule } = await openBaited(driver);
        const use = user(page, post, way);
        await use.open();
        await page.evaluate(`(() => {
          const select = ${inPanel(post, `#level-${rule}`)};
          select.value = "dim";
          select.dispatchEvent(new Event("change", { bubbles: true }));
        })()`);
        await until(page, "the post is dimmed", `getComputedStyle(document.querySelector('[data-post="${post}"] > .words')).opacity < 1`);
        await untilStored(driver, "levels", { [rule]: "dim" });
        await use.press(`#more-${rule}`);
        await use.press(`#everywhere-${rule}`);
        await until(page, "the flag is gone", `!(${BAITED}).some(({ flags }) => flags.includes("${rule}"))`);
        await untilStored(driver, "levels", { [rule]: "off" });
        await until(page, "the way back has the focus", `${focused(post)} === "undo-${rule}"`);
        await use.press(`#undo-${rule}`);
        await until(page, "the level from before is back", `getComputedStyle(document.querySelector('[data-post="${post}"] > .words')).opacity < 1`);
        await untilStored(driver, "levels", { [rule]: "dim" });
        await reset(driver);
        await page.close();
      });

      it(`mutes an author and takes it back, by ${way}`, async () => {
        const { page, post } = await openBaited(driver);
        const author = String(await page.evaluate(`document.querySelector('[data-post="${post}"] .author').getAttribute("href").split("/@")[1]`));
        const use = user(page, post, way);
        await use.open();
        await use.press("#more-post");
        if (way === "mouse") await screenshot(page, `panel-menu-${kind}`);
        await use.press("#author-post");
        await until(page, "the badge is gone", `!${button(post)}.checkVisibility({ visibilityProperty: true }) && ${mark(post)}.state === "muted"`);
        await untilStored(driver, "mutedAuthors", [{ site: "demo", author: author.toLowerCase() }]);
        assert.ok((await readMarks(page)).some(({ state }) => state === "judged"), "others are judged as before");
        await until(page, "the way back has the focus", `${focused(post)} === "undo"`);
        await use.press("#undo");
        await until(page, "the badge is back", `${mark(post)}.flags.length > 0 && ${button(post)}.checkVisibility({ visibilityProperty: true })`);
        await untilStored(driver, "mutedAuthors", []);
        await page.close();
      });

      it(`turns the site off and on again, by ${way}`, async () => {
        const { page, post } = await openBaited(driver);
        const use = user(page, post, way);
        await use.open();
        await use.press("#more-post");
        await use.press("#site-post");
        await until(page, "only the panel is left", `document.querySelectorAll("[data-upshot]").length === 1 && ${inPanel(post, "#undo")} !== null`);
        await untilStored(driver, "sitesOff", ["demo"]);
        await use.press("#undo");
        await until(page, "the badges are back", `document.querySelectorAll("[data-upshot]").length > 1 && ${FIRST_JUDGED}`);
        await untilStored(driver, "sitesOff", []);

        // Left alone, the panel goes with everything else.
        const again = user(page, post, way);
        await again.open();
        await again.press("#more-post");
        await again.press("#site-post");
        await until(page, "only the panel is left again", `document.querySelectorAll("[data-upshot]").length === 1`);
        await page.keyboard.press("Escape");
        await until(page, "nothing is left", `document.querySelector("[data-upshot]") === null`);
        await reset(driver);
        await until(page, "the badges are back after that", FIRST_JUDGED);
        await page.close();
      });

      it(`silences a verdict called wrong, keeps no word of it, and takes it back, by ${way}`, async () => {
        const { page, post, rule } = await openBaited(driver);
        const use = user(page, post, way);
        await use.open();
        await use.press(`#more-${rule}`);
        await use.press(`#wrong-${rule}`);
        await until(page, "the flag is gone here", `!${mark(post)}.flags.includes("${rule}")`);
        const [dispute] = await stored(driver, "disputes");
        assert.match(dispute.key, /^[0-9a-f]{16}$/);
        assert.match(dispute.day, /^\d{4}-\d\d-\d\d$/);
        assert.deepEqual([dispute.site, dispute.rule], ["demo", rule]);
        assert.deepEqual(Object.keys(dispute).sort(), ["day", "engine", "form", "key", "rule", "site"]);

        await until(page, "the way back has the focus", `${focused(post)} === "undo-${rule}"`);
        await use.press(`#copy-${rule}`);
        await until(page, "it was copied", `${inPanel(post, '.silenced [role="status"]')}?.textContent !== ""`);
        assert.match(await page.evaluate(`${inPanel(post, '.silenced [role="status"]')}.textContent`), /^Copied/);
        await screenshot(page, `panel-wrong-${way}-${kind}`);

        const words = (demoPosts.find(({ id }) => id === post)?.text ?? "").split(/\W+/).filter((word) => word.length > 4);
        const everything = JSON.stringify(await inside(driver, `Promise.all([chrome.storage.local.get(), chrome.storage.session.get(), chrome.storage.sync.get()])`));
        assert.ok(words.length > 2);
        // Names of rules are words, too.
        const told = words.filter((word) => everything.includes(word) && !rule.includes(word.toLowerCase()));
        assert.deepEqual(told, []);
        await use.press(`#undo-${rule}`);
        await until(page, "the flag is back", `${mark(post)}.flags.includes("${rule}")`);
        await untilStored(driver, "disputes", []);
        await page.close();
      });
    }

    it("closes a menu first and the panel then, and gives the focus back", async () => {
      const { page, post, rule } = await openBaited(driver);
      const use = user(page, post, "keyboard");
      await use.open();
      await use.press(`#more-${rule}`);
      assert.equal(await page.evaluate(`${inPanel(post, `#more-${rule}`)}.getAttribute("aria-expanded")`), "true");
      assert.equal(await page.evaluate(`${inPanel(post, `#menu-${rule}`)}.getAttribute("role")`), "group");
      await page.keyboard.press("Escape");
      await until(page, "the menu is closed", `${inPanel(post, `#menu-${rule}`)} === null && ${focused(post)} === "more-${rule}"`);
      await page.keyboard.press("Escape");
      await until(page, "the panel is closed", `${host(post)}.shadowRoot.querySelector('[role="dialog"]') === null`);
      assert.equal(await page.evaluate(`${host(post)}.shadowRoot.activeElement === ${button(post)}`), true);
      await page.close();
    });

    it("reaches every control of the panel with the tab key alone", async () => {
      const { page, post, rule } = await openBaited(driver);
      const use = user(page, post, "keyboard");
      await use.open();
      await use.press(`#more-${rule}`);
      await page.evaluate(`${inPanel(post, "#more-post")}.focus()`);
      /** @type {string[]} */
      const reached = [];
      for (let presses = 0; presses < 40; presses += 1) {
        reached.push(String(await page.evaluate(focused(post))));
        await page.keyboard.press("Tab");
      }
      for (const id of ["more-post", "close", `level-${rule}`, `more-${rule}`, `wrong-${rule}`, `here-${rule}`, `everywhere-${rule}`]) {
        assert.ok(reached.includes(id), `${id} among ${reached.join()}`);
      }
      assert.ok(reached.indexOf(`more-${rule}`) < reached.indexOf(`wrong-${rule}`));
      await page.close();
    });
  });
}

/** @param {import("./harness.mjs").Driver} driver @returns {Promise<Page>} The demo feed with its first verdicts. */
async function openFeed(driver) {
  const page = await driver.open(DEMO, demoAnswers());
  await until(page, "the first posts judged", FIRST_JUDGED);
  return page;
}

/** @param {import("./harness.mjs").Driver} driver A feed, and a post with bait in its middle. */
async function openBaited(driver) {
  const page = await openFeed(driver);
  const found = await until(page, "a post with bait", `(${BAITED})[0]`);
  await page.evaluate(`document.querySelector('[data-post="${found.post}"]').scrollIntoView({ block: "start", behavior: "instant" })`);
  return { page, post: String(found.post), rule: String(found.flags[0]) };
}

/** @param {string} post */
function host(post) {
  return `document.querySelector('[data-post="${post}"] > [data-upshot]')`;
}

/** @param {string} post */
function mark(post) {
  return `JSON.parse(${host(post)}.getAttribute("data-upshot"))`;
}

/** @param {string} post */
function button(post) {
  return `${host(post)}.shadowRoot.querySelector("button")`;
}

/** @param {string} post @param {string} selector */
function inPanel(post, selector) {
  return `(${host(post)}?.shadowRoot.querySelector('[role="dialog"] ${selector}') ?? null)`;
}

/** @param {string} post JavaScript for the id of what has the focus in the panel. */
function focused(post) {
  return `(${host(post)}?.shadowRoot.activeElement?.id ?? "")`;
}

/**
 * Somebody who uses a panel in one way or the other.
 *
 * @param {Page} page @param {string} post @param {"mouse" | "keyboard"} way
 */
function user(page, post, way) {
  /** @param {string} element JavaScript for it. */
  const act = async (element) => {
    await until(page, `${element} is there`, `${element} !== null`);
    if (way === "keyboard") {
      await page.evaluate(`${element}.focus()`);
      await page.keyboard.press("Enter");
      return;
    }
    const point = await page.evaluate(`(async () => {
      const element = ${element};
      element.scrollIntoView({ block: "nearest", behavior: "instant" });
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`);
    await page.mouse.click(point.x, point.y);
  };
  return {
    open: async () => {
      await act(button(post));
      await until(page, "the panel", `${inPanel(post, "#title")} !== null`);
    },
    /** @param {string} selector */
    press: (selector) => act(inPanel(post, selector)),
  };
}

/** One page of the extension for each browser, to look into the stores from. @type {WeakMap<import("./harness.mjs").Driver, Promise<Page>>} */
const insides = new WeakMap();

/** @param {import("./harness.mjs").Driver} driver @param {string} code What comes of an expression in a page of the extension. */
async function inside(driver, code) {
  const known = insides.get(driver) ?? openInside(driver);
  insides.set(driver, known);
  return /** @type {any} */ (await (await known).evaluate(code));
}

/** @param {import("./harness.mjs").Driver} driver @returns {Promise<Page>} */
async function openInside(driver) {
  const page = await driver.browser.newPage();
  // Firefox never reports that its own pages are loaded.
  void page.goto(`${driver.origin}/pages/options.html`).catch(() => undefined);
  for (let looks = 0; ; looks += 1) {
    // Between two pages there is nothing to evaluate in.
    const shown = await page.evaluate(`location.protocol !== "about:" && document.body?.hidden === false`).catch(() => false);
    if (shown) return page;
    if (looks > 400) throw new Error("the options page stays hidden");
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** @param {import("./harness.mjs").Driver} driver @param {string} key A part of the settings as they are stored. */
function stored(driver, key) {
  return inside(driver, `chrome.storage.local.get("settings").then(({ settings }) => settings?.${key})`);
}

/** @param {import("./harness.mjs").Driver} driver @param {string} key @param {unknown} expected Waits until that part is so. */
async function untilStored(driver, key, expected) {
  /** @type {unknown} */
  let found;
  for (let looks = 0; looks < 80; looks += 1) {
    found = await stored(driver, key);
    if (isDeepStrictEqual(found, expected)) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  assert.deepEqual(found, expected);
}

/** @param {import("./harness.mjs").Driver} driver Forgets every setting. */
function reset(driver) {
  return inside(driver, `chrome.storage.local.remove("settings")`);
}
