// @ts-check
// What a reader may change from the panel of a post, by mouse and by keyboard, and what follows from it: in the open
// page, in another tab, and in what is stored.

import assert from "node:assert/strict";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { atRest, browsers, closingPages, eventually, focusOn, launch, openOwn, readMarks, root, screenshot, scrollThrough, until } from "./harness.mjs";
import { DEMO, demoAnswers, demoPosts } from "./pages.mjs";

/** @typedef {import("puppeteer-core").Page} Page */

/** The first posts of the demo feed are on the screen without scrolling. */
const FIRST_JUDGED = `["p01", "p02"].every((id) =>
  JSON.parse(document.querySelector('[data-post="' + id + '"] > [data-upshot]')?.getAttribute("data-upshot") ?? '{"state":"pending"}').state !== "pending")`;

/** Posts with bait, and what was found in them. */
const BAITED = `[...document.querySelectorAll("[data-upshot]")]
  .map((host) => ({ post: host.parentElement.dataset.post, flags: JSON.parse(host.getAttribute("data-upshot")).flags }))
  .filter(({ flags }) => flags.length > 0)`;

/** Holds while a panel is open. */
const OPEN_PANEL = `[...document.querySelectorAll("[data-upshot]")].some((host) => host.shadowRoot.querySelector('[role="dialog"]') !== null)`;

for (const kind of browsers) {
  describe(`controls in the panel in ${kind}`, () => {
    /** @type {import("./harness.mjs").Driver} */
    let driver;
    before(async () => {
      driver = await launch(kind, path.join(root, "dist", kind === "chromium" ? "chrome-test" : "firefox-test"));
      await inside(driver, "0");
    });
    after(() => driver?.close());
    closingPages(() => driver);

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
        const marks = await eventually(() => readMarks(page), (all) => all.some(({ state }) => state === "judged"));
        assert.ok(marks.some(({ state }) => state === "judged"), "others are judged as before");
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
        const [dispute] = await eventually(() => stored(driver, "disputes"), (disputes) => disputes?.length > 0);
        assert.match(dispute.key, /^[0-9a-f]{16}$/);
        assert.match(dispute.day, /^\d{4}-\d\d-\d\d$/);
        assert.deepEqual([dispute.site, dispute.rule], ["demo", rule]);
        assert.deepEqual(Object.keys(dispute).sort(), ["day", "engine", "form", "key", "rule", "site"]);

        await until(page, "the way back has the focus", `${focused(post)} === "undo-${rule}"`);
        await use.press(`#copy-${rule}`);
        const copied = await until(page, "word of the copy", `${inPanel(post, '.silenced [role="status"]')}?.textContent`);
        assert.match(copied, /^Copied/);
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

    for (const way of /** @type {const} */ (["mouse", "keyboard"])) {
      it(`takes everything back in the options, by ${way}`, async () => {
        const { page, post, rule } = await openBaited(driver);
        const author = String(demoPosts.find(({ id }) => id === "p01")?.handle).toLowerCase();
        // The verdict is called wrong where it is given; the rest is what panels would have stored.
        const use = user(page, post, way);
        await use.open();
        await use.press(`#more-${rule}`);
        await use.press(`#wrong-${rule}`);
        await until(page, "the flag is gone here", `!${mark(post)}.flags.includes("${rule}")`);
        await inside(driver, `chrome.storage.local.get("settings").then(({ settings }) => chrome.storage.local.set({ settings: {
          ...settings,
          levels: { hype: "off", "curiosity-gap": "dim" },
          mutedRules: [{ site: "x", rule: "hype" }, { site: "demo", rule: ${JSON.stringify(rule)} }],
          mutedAuthors: [{ site: "demo", author: ${JSON.stringify(author)} }, { site: "x", author: "somebody else" }],
          sitesOff: ["x"],
        } }))`);
        await until(page, "the author is muted", `${mark("p01")}.state === "muted"`);

        const options = await openOwn(driver, "options.html");
        const click = clicker(options, way);
        const entries = (/** @type {string} */ list) => options.evaluate(`[...document.querySelectorAll("#${list} .entry")].map((entry) => entry.querySelector(".name").textContent)`);
        // The settings written last may come to the page after those that it opened with.
        await eventually(() => entries("silences-sites"), (sites) => sites.length === 1);
        assert.equal((await entries("silences-here")).length, 2);
        assert.deepEqual(await entries("silences-authors"), ["somebody else", author]);
        assert.equal((await entries("silences-everywhere")).length, 2);
        assert.deepEqual(await entries("silences-sites"), ["X"]);
        assert.equal((await entries("disputes")).length, 1);

        // A line of a report, to paste wherever reports go.
        await click("#disputes .entry button:first-child");
        await until(options, "it was copied", `document.querySelector("#disputes-outcome").textContent === "Copied."`);
        const line = await pasteInto(options, "#search");
        assert.ok(line.includes(`(${rule})`) && line.includes("Demo feed") && /\d{4}-\d\d-\d\d/.test(line), line);

        await click(`#silences-authors .entry:nth-child(2) button`);
        // A tab in the background costs nothing, and so shows nothing, until it is looked at.
        await page.bringToFront();
        await until(page, "the author speaks again", `${mark("p01")}.state !== "muted"`);
        await options.bringToFront();
        await until(options, "the focus goes to the neighbour", `document.activeElement?.getAttribute("aria-label")?.includes("somebody else")`);
        await click("#disputes .entry button:last-child");
        await untilStored(driver, "disputes", []);
        assert.equal(await page.evaluate(`${mark(post)}.flags.includes("${rule}")`), false, "the rule is muted here as well");
        await click("#silences-here .entry:first-child button");
        await page.bringToFront();
        await until(page, "the flag is back", `${mark(post)}.flags.includes("${rule}")`);
        await options.bringToFront();
        for (const [list, left] of /** @type {const} */ ([["silences-here", "mutedRules"], ["silences-authors", "mutedAuthors"], ["silences-everywhere", "levels"], ["silences-sites", "sitesOff"]])) {
          for (let count = (await entries(list)).length; count > 0; count -= 1) {
            await click(`#${list} .entry:first-child button`);
            await until(options, "one less", `document.querySelectorAll("#${list} .entry").length === ${count - 1}`);
          }
          await untilStored(driver, left, left === "levels" ? {} : []);
        }
        await until(options, "it says that nothing is left", `!document.querySelector("#silences-none").hidden && !document.querySelector("#disputes-none").hidden`);
        await options.close();
        await reset(driver);
        await page.close();
      });
    }

    it("carries everything in a file, and shows what it would replace", async () => {
      const key = "00112233445566ff";
      const full = {
        version: 2, goal: "leads", levels: { hype: "off" }, density: "dot", comments: false, composers: false, languages: ["es"], sitesOff: ["x"], paused: false, sync: false,
        mutedRules: [{ site: "x", rule: "hype" }],
        mutedAuthors: Array.from({ length: 400 }, (_, at) => ({ site: "x", author: `somebody with a long name ${at}` })),
        disputes: [{ key, site: "x", rule: "hype", day: "2026-11-22", engine: "0.1.0", form: "tone" }],
      };
      await inside(driver, `chrome.storage.local.set({ settings: ${JSON.stringify(full)} })`);
      const options = await openOwn(driver, "options.html");
      await options.evaluate(`(() => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => ((globalThis.saved = blob.text()), make.call(URL, blob));
      })()`);
      await options.evaluate(`document.querySelector("#export").click()`);
      const file = await until(options, "a file", "globalThis.saved");
      assert.deepEqual(JSON.parse(file), full);
      await options.evaluate(`document.querySelector("#reset").click()`);
      await until(options, "what would change", `!document.querySelector("#proposal").hidden`);
      const changes = () => options.evaluate(`[...document.querySelectorAll("#changes tr")].map((row) => [...row.children].map((cell) => cell.textContent).join(" | "))`);
      assert.ok((await changes()).some((/** @type {string} */ change) => /Authors.* 400 .* 0 \(0 new, 400 gone\)/.test(change)), `${await changes()}`);
      await options.evaluate(`document.querySelector("#accept").click()`);
      await untilStored(driver, "mutedAuthors", []);
      // The next preview must not be taken for this one.
      await until(options, "the preview is gone", `document.querySelector("#proposal").hidden`);

      // Some of it is broken by hand: that part is left out, and the rest is taken.
      const edited = { ...full, mutedAuthors: [...full.mutedAuthors, { site: "x", author: "NOT FOLDED" }, 7, null], disputes: [...full.disputes, { key: "<script>" }] };
      await options.evaluate(`(() => {
        const files = new DataTransfer();
        files.items.add(new File([${JSON.stringify(JSON.stringify(edited))}], "settings.json", { type: "application/json" }));
        const input = document.querySelector("#import-file");
        input.files = files.files;
        input.dispatchEvent(new Event("change", { bubbles: true }));
      })()`);
      await until(options, "the preview", `!document.querySelector("#proposal").hidden`);
      assert.ok((await changes()).some((/** @type {string} */ change) => /Authors.* 0 .* 400 \(400 new, 0 gone\)/.test(change)), `${await changes()}`);
      await untilStored(driver, "mutedAuthors", []);
      await options.evaluate(`document.querySelector("#accept").click()`);
      await untilStored(driver, "mutedAuthors", full.mutedAuthors);
      await untilStored(driver, "disputes", full.disputes);
      await until(options, "the first twelve", `document.querySelectorAll("#silences-authors .entry").length === 12`);
      await options.evaluate(`document.querySelector('#silences-authors [data-part="rest"]').click()`);
      await until(options, "all of them", `document.querySelectorAll("#silences-authors .entry").length === 400`);
      await options.close();
      await reset(driver);
    });

    it("shows what was counted and the shortcuts, and counts anew, in the options", async () => {
      const feed = await openFeed(driver);
      await feed.close();
      const options = await openOwn(driver, "options.html");
      const rows = () => options.evaluate(`Object.fromEntries([...document.querySelectorAll("#counts-rows tr")].map((row) => [row.children[0].textContent, Number(row.children[1].textContent)]))`);
      const seen = await eventually(rows, (shown) => shown["Posts read"] >= 2);
      assert.ok(seen["Posts read"] >= 2 && seen["Posts given a score"] <= seen["Posts read"], JSON.stringify(seen));
      assert.match(await options.evaluate(`document.querySelector("#counts-since").textContent`), /\d{4}-\d\d-\d\d/);
      const keys = await options.evaluate(`[...document.querySelectorAll("#shortcuts .shortcut")].map((row) => row.textContent.replace(/\\s+/g, " ").trim())`);
      assert.ok(keys.some((/** @type {string} */ row) => /panel of the post in focus.*Alt\+Shift\+Y/.test(row)), keys.join("; "));
      await clicker(options, "mouse")("#counts-reset");
      await until(options, "nothing is counted", `document.querySelector("#counts").hidden && !document.querySelector("#counts-none").hidden`);
      await options.close();
    });

    it("copies the words that were flagged, at a click and to the clipboard only", async () => {
      const { page, post, rule } = await openBaited(driver);
      const quote = String(await opened(page, post, `${inPanel(post, `#level-${rule}`)}.closest("li").querySelector("q").textContent`)).slice(0, 8);
      const use = user(page, post, "mouse");
      await use.press(`#more-${rule}`);
      await use.press(`#wrong-${rule}`);
      await use.press(`#copy-${rule}`);
      await until(page, "it was copied", `${inPanel(post, '.silenced [role="status"]')}?.textContent.startsWith("Copied")`);
      await use.press(`#undo-${rule}`);
      await until(page, "the flag is back", `${mark(post)}.flags.includes("${rule}")`);
      await page.keyboard.press("Escape");
      await until(page, "no panel", `!(${OPEN_PANEL})`);
      const pasted = await pasteInto(page, "#composer");
      assert.ok(pasted.includes(quote), `${quote} in ${pasted}`);
      assert.ok(pasted.includes(`(${rule})`) && /Form: \S/.test(pasted) && /Version: \d/.test(pasted) && pasted.includes("Demo feed"), pasted);
      await page.close();
    });

    it("opens the panel of the post in focus by its shortcut, and closes it", async () => {
      const { page, post } = await openBaited(driver);
      await driver.command("open-panel");
      // The first post on the screen, and the highest one on it, need not be the same.
      await until(page, "a panel", OPEN_PANEL);
      await driver.command("open-panel");
      await until(page, "no panel", `!(${OPEN_PANEL})`);

      // A post that holds the focus goes before what is seen most of.
      const last = String(await page.evaluate(`(() => {
        const posts = [...document.querySelectorAll("[data-post]")].filter((post) => post.querySelector("[data-upshot]") && post.getBoundingClientRect().top < innerHeight);
        const last = posts.at(-1);
        last.querySelector("header button, .actions button, button").focus();
        return last.dataset.post;
      })()`));
      assert.notEqual(last, post);
      await until(page, "its verdict", `${mark(last)}.state !== "pending"`);
      await driver.command("open-panel");
      await until(page, "the panel of the post in focus", `${inPanel(last, "#title")} !== null`);
      await page.keyboard.press("Escape");
      await until(page, "no panel again", `!(${OPEN_PANEL})`);
      await page.close();
    });

    it("opens the panel of a muted author's post by the shortcut, with the way back", async () => {
      const { page, post } = await openBaited(driver);
      const use = user(page, post, "mouse");
      await use.open();
      await use.press("#more-post");
      await use.press("#author-post");
      await until(page, "the author is muted", `${mark(post)}.state === "muted"`);
      await page.keyboard.press("Escape");
      await until(page, "no panel", `!(${OPEN_PANEL})`);
      await page.evaluate(`document.querySelector('[data-post="${post}"] header button, [data-post="${post}"] button').focus()`);
      await driver.command("open-panel");
      await until(page, "the panel with the way back", `${inPanel(post, "#undo")} !== null`);
      const measure = () => page.evaluate(`(() => { const { left, top, right, bottom } = ${inPanel(post, "#title")}.closest(".panel").getBoundingClientRect(); return { left, top, right, bottom, innerWidth, innerHeight }; })()`);
      const isWithin = (/** @type {any} */ it) => it.left >= 0 && it.top >= 0 && it.right <= it.innerWidth && it.bottom <= it.innerHeight;
      const box = await eventually(measure, isWithin);
      assert.ok(isWithin(box), JSON.stringify(box));
      await use.press("#undo");
      await until(page, "the author speaks again", `${mark(post)}.flags.length > 0`);
      await page.close();
    });

    it("says in the toolbar whether a site is off", async () => {
      const { page, post } = await openBaited(driver);
      await titled(driver, /reading/);
      const use = user(page, post, "mouse");
      await use.open();
      await use.press("#more-post");
      await use.press("#site-post");
      await until(page, "only the panel is left", `document.querySelectorAll("[data-upshot]").length === 1`);
      await titled(driver, /off on this site/);
      await use.press("#undo");
      await until(page, "the badges are back", FIRST_JUDGED);
      await titled(driver, /reading/);
      await page.close();
    });

    it("has room for four hundred muted authors", async () => {
      const mutedAuthors = Array.from({ length: 400 }, (_, at) => ({ site: at % 2 ? "demo" : "x", author: `somebody.with.a.long.name.${at}` }));
      const author = String(demoPosts.find(({ id }) => id === "p01")?.handle).toLowerCase();
      await inside(driver, `chrome.storage.local.set({ settings: ${JSON.stringify({ version: 2, mutedAuthors: [...mutedAuthors, { site: "demo", author }] })} })`);
      const page = await driver.open(DEMO, demoAnswers());
      await until(page, "the muted one is silent", `${mark("p01")}.state === "muted" && ${mark("p02")}.state === "judged"`);
      const { post, flags } = await until(page, "a post with bait", `(${BAITED})[0]`);
      const use = user(page, post, "keyboard");
      await use.open();
      await use.press("#more-post");
      await use.press("#author-post");
      await until(page, "one more is muted", `${mark(post)}.state === "muted"`);
      assert.ok(flags.length > 0);
      assert.equal((await eventually(() => stored(driver, "mutedAuthors"), (all) => all.length === 402)).length, 402);
      await reset(driver);
      await until(page, "all speak again", `${mark("p01")}.state !== "muted"`);
      await page.close();
    });

    it("counts what is seen once, in few writes, and begins anew when told to", async () => {
      await inside(driver, `chrome.runtime.sendMessage({ kind: "reset-counts" })`);
      await inside(driver, `(() => {
        globalThis.writes = 0;
        chrome.storage.onChanged.addListener((changes, area) => { if (area === "local" && changes.counts) globalThis.writes += 1; });
      })()`);
      const page = await openFeed(driver);
      await scrollThrough(page);
      const marks = await readMarks(page);
      // Settings change: everything is judged anew, and nothing counted anew.
      await inside(driver, `chrome.storage.local.set({ settings: { version: 2, goal: "leads" } })`);
      await until(page, "judged anew", `${mark("p01")}.state === "judged"`);
      await reset(driver);
      const posts = await page.evaluate(`[...document.querySelectorAll("[data-upshot]")].filter((host) => host.parentElement.querySelector(".words")?.textContent.trim()).length`);
      const writes = Math.floor(Number(posts) / 50);
      assert.equal(await eventually(() => inside(driver, "globalThis.writes"), (count) => count >= writes), writes, "one write for fifty posts");
      const counts = await inside(driver, `chrome.runtime.sendMessage({ kind: "counts" })`);
      assert.equal(counts.read, posts);
      assert.equal(counts.judged, marks.filter(({ score }) => score !== null).length);
      const flagged = marks.flatMap(({ flags }) => flags);
      for (const rule of new Set(flagged)) assert.equal(counts.flags[rule], flagged.filter((other) => other === rule).length, rule);
      assert.deepEqual(Object.keys(counts).sort(), ["flags", "judged", "read", "since", "version"]);

      // What was gathered outlives the background, and a page that closes has it written down.
      const again = await openFeed(driver);
      const isGathered = await eventually(() => inside(driver, `chrome.storage.session.get("counts").then(({ counts }) => counts !== undefined)`), Boolean);
      assert.ok(isGathered);
      await driver.killBackground();
      await again.close();
      const more = await inside(driver, `chrome.runtime.sendMessage({ kind: "counts" })`);
      assert.ok(more.read > counts.read, `${more.read} after ${counts.read}`);
      const none = await inside(driver, `chrome.runtime.sendMessage({ kind: "reset-counts" })`);
      assert.deepEqual([none.read, none.flags], [0, {}]);
      await page.close();
    });

    it("closes a menu first and the panel then, and gives the focus back", async () => {
      const { page, post, rule } = await openBaited(driver);
      const use = user(page, post, "keyboard");
      await use.open();
      await use.press(`#more-${rule}`);
      await until(page, "the menu", `${inPanel(post, `#more-${rule}`)}.getAttribute("aria-expanded") === "true"`);
      assert.equal(await page.evaluate(`${inPanel(post, `#menu-${rule}`)}.getAttribute("role")`), "group");
      await page.keyboard.press("Escape");
      await until(page, "the menu is closed", `${inPanel(post, `#menu-${rule}`)} === null && ${focused(post)} === "more-${rule}"`);
      await page.keyboard.press("Escape");
      await until(page, "the panel is closed", `${host(post)}.shadowRoot.querySelector('[role="dialog"]') === null`);
      await until(page, "the focus is back", `${host(post)}.shadowRoot.activeElement === ${button(post)}`);
      await page.close();
    });

    it("reaches every control of the panel with the tab key alone", async () => {
      const { page, post, rule } = await openBaited(driver);
      const use = user(page, post, "keyboard");
      await use.open();
      await use.press(`#more-${rule}`);
      await until(page, "the menu", `${inPanel(post, `#menu-${rule}`)} !== null`);
      await focusOn(page, inPanel(post, "#more-post"));
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
    if (way === "keyboard") {
      await focusOn(page, element);
      await page.keyboard.press("Enter");
      return;
    }
    const point = await atRest(page, element);
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

/** @param {Page} page @param {"mouse" | "keyboard"} way How somebody presses what a selector finds in a page of the extension. */
function clicker(page, way) {
  return async (/** @type {string} */ selector) => {
    const element = `document.querySelector(${JSON.stringify(selector)})`;
    if (way === "keyboard") {
      await focusOn(page, element);
      await page.keyboard.press("Enter");
      return;
    }
    const point = await atRest(page, element, "center");
    await page.mouse.click(point.x, point.y);
  };
}

/** @param {Page} page @param {string} post @param {string} code What comes of an expression once the panel is open. */
async function opened(page, post, code) {
  await user(page, post, "mouse").open();
  return until(page, code, code);
}

/** @param {Page} page @param {string} selector A field. @returns {Promise<string>} What the clipboard holds. */
async function pasteInto(page, selector) {
  await page.evaluate(`document.querySelector(${JSON.stringify(selector)}).value = ""`);
  await focusOn(page, `document.querySelector(${JSON.stringify(selector)})`);
  await page.keyboard.down("Control");
  await page.keyboard.press("v");
  await page.keyboard.up("Control");
  return String(await until(page, "something was pasted", `document.querySelector(${JSON.stringify(selector)}).value`));
}

/** @param {import("./harness.mjs").Driver} driver @param {RegExp} expected What the toolbar says of the demo feed, once it has heard. */
async function titled(driver, expected) {
  const ask = () => inside(driver, `chrome.tabs.query({}).then(async (tabs) => {
    const [tab] = tabs.filter(({ url }) => url === ${JSON.stringify(DEMO)});
    return chrome.action.getTitle({ tabId: tab.id });
  })`);
  assert.match(await eventually(ask, (title) => expected.test(title)), expected);
}

/** One page of the extension for each browser, to look into the stores from. @type {WeakMap<import("./harness.mjs").Driver, Promise<Page>>} */
const insides = new WeakMap();

/** @param {import("./harness.mjs").Driver} driver @param {string} code What comes of an expression in a page of the extension. */
async function inside(driver, code) {
  const known = insides.get(driver) ?? openOwn(driver, "options.html");
  insides.set(driver, known);
  return /** @type {any} */ (await (await known).evaluate(code));
}

/** @param {import("./harness.mjs").Driver} driver @param {string} key A part of the settings as they are stored. */
function stored(driver, key) {
  return inside(driver, `chrome.storage.local.get("settings").then(({ settings }) => settings?.${key})`);
}

/** @param {import("./harness.mjs").Driver} driver @param {string} key @param {unknown} expected Waits until that part is so. */
async function untilStored(driver, key, expected) {
  const found = await eventually(() => stored(driver, key), (value) => isDeepStrictEqual(value, expected));
  assert.deepEqual(found, expected);
}

/** @param {import("./harness.mjs").Driver} driver Forgets every setting. */
function reset(driver) {
  return inside(driver, `chrome.storage.local.remove("settings")`);
}
