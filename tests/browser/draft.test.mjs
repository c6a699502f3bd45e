// @ts-check
// The draft page, which is also the side panel, in both browsers.

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { atRest, browsers, closingPages, eventually, focusOn, launch, openOwn, root, runningWorker, screenshot, until } from "./harness.mjs";
import { DEMO, demoAnswers } from "./pages.mjs";

const AXE = readFileSync(path.join(root, "node_modules/axe-core/axe.min.js"), "utf8");

const FERRY =
  "We timed 40 crossings of the harbour ferry last week: 31 minutes on average, and the queue at the pier was the slow part.\n\n" +
  "If you commute, take the 7:10, it left on time every day. The whole table is at https://example.org/ferry\n\n" +
  "Agree? 👇 Repost this to help your network ♻️";

/** Scripts that run both ways, characters of several units, letters with marks, tabs, long words, empty lines. */
const MIXED = [
  "Plain words, then עברית באמצע and back again to plain words that run on until the line has to wrap somewhere.",
  "",
  "עברית ראשונה עם english words ועוד קצת עברית כדי שהשורה תישבר לפחות פעם אחת בתיבה הזאת, 123 ואז סוף.",
  "مرحبا بالعالم مع كلمات أخرى حتى ينكسر السطر في هذا المربع مرة واحدة على الأقل",
  "Families 👩‍👩‍👧‍👦 and flags 🇩🇪🇫🇷, skin 👍🏽👍🏿, e\u0301tude, 𝗯𝗼𝗹𝗱, 日本語の文章はどこでも折り返すことができます。",
  "\ttab\tand  two  blanks  " + "longwordwithoutanyplacetobreak".repeat(6),
  "Agree?",
  "",
].join("\n");

for (const kind of browsers) {
  describe(`the draft page in ${kind}`, () => {
    /** @type {import("./harness.mjs").Driver} */
    let driver;
    before(async () => {
      driver = await launch(kind, extension(kind));
    });
    after(() => driver?.close());
    closingPages(() => driver);

    it("judges what is typed, marks the bait, and says what the site makes of it", async () => {
      const page = await openDraft(driver);
      await page.keyboard.type("The ferry to the island runs an hour later from Monday, on weekdays only. Agree?");
      await until(page, "a score", score());
      // The score may be that of the words before the last.
      await until(page, "the bait marked", `${underMark("bait")} === "Agree?"`);
      assert.equal(await hidden(page, "#site-box"), true);
      await choose(page, "#platform", "bluesky");
      await until(page, "the length", `document.querySelector('#site [data-kind="length"]')`);
      assert.match(await text(page, '#site [data-kind="length"] h4'), /^80 of 300/);

      await write(page, FERRY);
      await choose(page, "#platform", "linkedin");
      await until(page, "the fold", `!document.querySelector("#fold-mark").hidden && document.querySelector('#site [data-kind="fold"]')`);
      assert.match(await text(page, '#site [data-kind="fold"] h4'), /^\d+ characters are behind/);
      assert.match(await text(page, '#site [data-kind="link"]'), /below “see more”.*grade C; no part of the score/s);
      // The line stands under the last words that show.
      const measure = () => page.evaluate(`(() => {
        const copy = document.querySelector("#copy").firstChild;
        const range = document.createRange();
        range.setStart(copy, copy.data.indexOf("slow part"));
        range.setEnd(copy, copy.data.indexOf("slow part") + 9);
        return [document.querySelector("#fold-mark").getBoundingClientRect().top, range.getBoundingClientRect().bottom];
      })()`);
      const [line, words] = await eventually(measure, ([mark, last]) => Math.abs(mark - last) < 3);
      assert.ok(Math.abs(line - words) < 3, `${line} and ${words}`);

      await choose(page, "#platform", "x");
      await write(page, `${"word ".repeat(60)}end`);
      await until(page, "too long", `document.querySelector('#site [data-kind="length"][data-over]')`);
      assert.match(await text(page, '#site [data-kind="length"] h4'), /303 of 280 characters: 23 too many/);
      await until(page, "what is too long marked", `${underMark("past")}.length === 23`);
      await page.close();
    });

    it("marks exactly the letters that are meant, in any script and at any width", async () => {
      const page = await openDraft(driver);
      await write(page, MIXED);
      for (const width of [360, 700, 1100]) {
        await resize(page, { width, height: 900 });
        const sizes = await page.evaluate(`(() => {
          const field = document.querySelector("#draft");
          const copy = document.querySelector("#copy");
          return { field: [field.clientWidth, field.scrollHeight], copy: [copy.clientWidth, copy.scrollHeight], sheet: field.clientHeight };
        })()`);
        assert.deepEqual(sizes.field, sizes.copy, `at ${width}`);
        assert.ok(sizes.sheet >= sizes.field[1], "nothing of the field is cut off");
        // A click on a letter of the copy puts the cursor of the field beside that letter.
        const places = MIXED.split("").flatMap((_, at) => (at % 23 === 5 && /\p{L}/u.test(MIXED[at] ?? "") ? [at] : []));
        assert.ok(places.length > 15);
        for (const at of places) {
          const point = await page.evaluate(`(() => {
            const copy = document.querySelector("#copy").firstChild;
            const range = document.createRange();
            range.setStart(copy, ${at});
            range.setEnd(copy, ${at + 1});
            const paper = document.querySelector("#paper");
            let box = range.getBoundingClientRect();
            const seen = paper.getBoundingClientRect();
            paper.scrollTop += box.top - seen.top - seen.height / 2;
            paper.scrollIntoView({ block: "center" });
            box = range.getBoundingClientRect();
            return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
          })()`);
          if (point.width < 2) continue;
          await page.mouse.click(point.x, point.y);
          const cursor = await eventually(() => page.evaluate(`document.querySelector("#draft").selectionStart`), (found) => found === at || found === at + 1);
          assert.ok(cursor === at || cursor === at + 1, `letter ${at} (${MIXED[at]}) at width ${width}: the cursor is at ${cursor}`);
        }
      }
      await page.close();
    });

    it("tries changes before they are written, and takes the bait out when told to", async () => {
      const page = await openDraft(driver);
      await write(page, "Our ferry runs an hour later from Monday, and the queue at the pier is gone. It is calm there now.\n\nAgree?");
      await until(page, "something to try", `document.querySelector('#advice [data-try]')`);
      const before = await text(page, "#verdict-score");
      await focusOn(page, `[...document.querySelectorAll("#advice .advice")].find((item) => item.textContent.includes("next step")).querySelector("button")`);
      await page.keyboard.press("Enter");
      const then = await until(page, "the score with a link", `/With that: (\\d+) \\(\\+/.exec(document.querySelector("#verdict-then").textContent)?.[1]`);
      assert.ok(Number(then) > Number(before), `${before}, then ${then}`);
      assert.equal(await text(page, "#verdict-score"), before);
      await until(page, "it is pressed", `document.activeElement.getAttribute("aria-pressed") === "true"`);
      await page.keyboard.press("Enter");
      await until(page, "taken back", `document.querySelector("#verdict-then").textContent === ""`);

      await press(page, '#improved [data-do="use"]');
      await until(page, "the bait is gone", `(({ value }) => value.startsWith("Our ferry runs an hour later") && !value.includes("Agree?"))(document.querySelector("#draft"))`);
      await focusOn(page, `document.querySelector("#draft")`);
      await undo(page, kind);
      await until(page, "undo brings it back", `document.querySelector("#draft").value.endsWith("Agree?")`);
      await page.close();
    });

    it("keeps the draft while the browser runs, shows it in the popup, and forgets it when cleared", async () => {
      const page = await openDraft(driver);
      await write(page, "A draft about the ferry that must not get lost when a window closes.");
      await until(page, "it is kept", `chrome.storage.session.get("draft").then(({ draft }) => draft?.includes("must not get lost"))`);
      await page.close();
      const again = await openDraft(driver, false);
      await until(again, "the draft that was kept", `document.querySelector("#draft").value.includes("must not get lost")`);
      const feed = await driver.open(DEMO, demoAnswers());
      const popup = await driver.openPopup(feed);
      await until(popup, "the draft in the popup", `document.querySelector("#draft").value.includes("must not get lost")`);
      await popup.type("#draft", "Written in the popup, over the same draft, about the ferry.");
      await until(popup, "it is kept", `chrome.storage.session.get("draft").then(({ draft }) => draft?.startsWith("Written in the popup"))`);
      await popup.close();
      await feed.close();
      await until(again, "the page follows", `document.querySelector("#draft").value.startsWith("Written in the popup")`);
      await again.bringToFront();
      await press(again, "#draft-clear");
      await until(again, "an empty draft", `document.querySelector("#draft").value === "" && chrome.storage.session.get("draft").then(({ draft }) => draft === "")`);
      await again.close();
      const empty = await openDraft(driver, false);
      assert.equal(await value(empty), "");
      await empty.close();
    });

    it("pins a draft only when told to, lists it, opens it and deletes it", async () => {
      const page = await openDraft(driver);
      const pins = () => page.evaluate(`chrome.storage.local.get("pinned-drafts").then((items) => items["pinned-drafts"] ?? [])`);
      await write(page, "A draft to keep: the ferry timetable for spring.");
      await choose(page, "#platform", "mastodon");
      assert.deepEqual(await pins(), []);
      await press(page, "#pin");
      await until(page, "it is pinned", `document.querySelector("#said").textContent.startsWith("Pinned")`);
      const [pin] = await pins();
      assert.deepEqual([pin.text, pin.platform], ["A draft to keep: the ferry timetable for spring.", "mastodon"]);
      await write(page, "Something else.");
      await choose(page, "#platform", "any");
      await press(page, "#pins > summary");
      await press(page, "#pins-list [data-open]");
      await until(page, "the pinned one", `document.querySelector("#draft").value === "A draft to keep: the ferry timetable for spring." && document.querySelector("#platform").value === "mastodon"`);
      await press(page, "#pins-list [data-delete]");
      await until(page, "it is gone", `document.querySelector("#pins-list").childElementCount === 0`);
      await until(page, "nothing is pinned", `chrome.storage.local.get("pinned-drafts").then((items) => (items["pinned-drafts"] ?? []).length === 0)`);
      await page.evaluate(`chrome.storage.local.set({ "pinned-drafts": Array.from({ length: 20 }, (_, at) => ({ text: "Pin " + at, platform: "any", at })) })`);
      await until(page, "twenty pins", `document.querySelector("#pins-list").childElementCount === 20`);
      await press(page, "#pin");
      await until(page, "no more fit", `document.querySelector("#said").textContent.includes("no more fit")`);
      assert.equal((await pins()).length, 20);
      await press(page, "#pins-clear");
      await until(page, "all gone", `document.querySelector("#pins-list").childElementCount === 0`);
      await page.close();
    });

    it("shows two drafts side by side and what differs", async () => {
      const page = await openDraft(driver);
      await write(page, FERRY);
      await press(page, "#two");
      await until(page, "the second draft has the focus", `document.activeElement.id === "draft-b"`);
      await page.keyboard.type("We timed 40 crossings of the island ferry last week: 31 minutes on average.");
      // Compared again after every pause in the typing: the last time counts.
      await until(page, "the differences", `document.querySelector("#words ins") && document.querySelector("#draft-b").value.endsWith("average.") &&
        document.querySelector("#difference-rows [data-part=other]").textContent === document.querySelector("#verdict-score-b").textContent &&
        document.querySelector("#words").textContent.includes("island")`);
      await settle(page);
      const rows = await page.evaluate(`[...document.querySelectorAll("#difference-rows tr")].map((row) => [...row.children].map((cell) => cell.textContent))`);
      assert.deepEqual(rows.map(([name]) => name), ["Score", "Value", "Audience", "Trust", "Path", "Conversation", "Bait patterns", "Length"]);
      assert.equal(rows[0]?.[1], await text(page, "#verdict-score"));
      assert.equal(rows[0]?.[2], await text(page, "#verdict-score-b"));
      assert.deepEqual(rows[6]?.slice(1, 3), ["2", "0"]);
      assert.match(await text(page, "#only-one"), /^Only in the first: /);
      const out = await page.evaluate(`[...document.querySelectorAll("#words del > [data-part]")].map((part) => part.textContent)`);
      assert.ok(out.includes("harbour"), out.join("|"));
      await resize(page, { width: 1100, height: 1500 });
      await screenshot(page, `draft-two-${kind}`);
      await press(page, "#two");
      await until(page, "one draft", `["#side-b", "#differences"].every((part) => !document.querySelector(part).checkVisibility())`);
      await page.close();
    });

    it("goes from the box to the verdict and back by keys alone", async () => {
      const page = await openDraft(driver);
      await write(page, FERRY);
      await until(page, "a score", score());
      await focusOn(page, `document.querySelector("#draft")`);
      await page.keyboard.down("Control");
      await page.keyboard.press("Enter");
      await page.keyboard.up("Control");
      await until(page, "the verdict has the focus", `document.activeElement.id === "verdict-title"`);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await until(page, "the bait is shown in the box", `[...CSS.highlights.get("shown")].join("") !== "" && document.activeElement.id === "draft"`);
      await page.keyboard.press("Tab");
      await until(page, "the box has lost the focus", `document.activeElement.id !== "draft"`);
      await page.keyboard.press("Escape");
      await until(page, "the box has the focus again", `document.activeElement.id === "draft"`);
      await until(page, "the verdict is spoken", `/^Score \\d+, .*bait patterns\\.$/.test(document.querySelector("#draft-spoken").textContent)`);
      await page.close();
    });

    it("answers other languages, lone halves of characters and nothing at all", async () => {
      const page = await openDraft(driver);
      await write(page, "Die Fähre fährt ab Montag eine Stunde später, und die Schlange am Anleger ist seither verschwunden.");
      await until(page, "the language is named", `!document.querySelector("#verdict-none").hidden && document.querySelector("#verdict-none").textContent.includes("language")`);
      const half = String.raw`A half \ud83d of a character in a draft about the ferry. Agree?`;
      await page.evaluate(`document.querySelector("#draft").value = "${half}"; document.querySelector("#draft").dispatchEvent(new InputEvent("input", { bubbles: true }))`);
      await settle(page);
      await until(page, "the bait marked", `${underMark("bait")} === "Agree?"`);
      assert.equal(await page.evaluate(`document.querySelector("#draft").value.charCodeAt(7)`), 0xd83d);
      assert.equal(await page.evaluate(`document.querySelector("#copy").firstChild.data === document.querySelector("#draft").value`), true);
      await write(page, "   \n ");
      await until(page, "an empty draft", `document.querySelector("#verdict").hidden && !document.querySelector("#draft-empty").hidden`);
      await page.close();
    });

    it("is accessible and looks right: wide, at the width of a side panel, at 200 %, from right to left", async () => {
      const page = await openDraft(driver);
      await write(page, FERRY);
      await choose(page, "#platform", "linkedin");
      await until(page, "a score", score());
      const looks = [
        { name: "wide", width: 1100, height: 1300 },
        { name: "panel", width: 360, height: 1400 },
        { name: "zoomed", width: 550, height: 1100 },
      ];
      for (const scheme of kind === "chromium" ? ["light", "dark"] : ["light"]) {
        if (kind === "chromium") await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        for (const { name, width, height } of looks) {
          await resize(page, { width, height, deviceScaleFactor: name === "zoomed" ? 2 : 1 });
          await screenshot(page, `draft-${name}-${scheme}-${kind}`);
          const over = await page.evaluate(`document.documentElement.scrollWidth - document.documentElement.clientWidth`);
          assert.ok(over <= 0, `${name}: ${over} px too wide`);
          assert.deepEqual(await serious(page), [], `${name}, ${scheme}`);
        }
      }
      await resize(page, { width: 1100, height: 1300 });
      await page.evaluate(`document.documentElement.dir = "rtl"`);
      await settle(page);
      await screenshot(page, `draft-rtl-${kind}`);
      assert.ok(await page.evaluate(`document.documentElement.scrollWidth <= document.documentElement.clientWidth`));
      await page.close();
    });

    it("opens by its command, and goes to the page that is open", async () => {
      const page = await openDraft(driver);
      const count = () => page.evaluate(`chrome.tabs.query({}).then((tabs) => tabs.filter(({ url }) => url?.endsWith("/pages/draft.html")).length)`);
      const other = await driver.open(DEMO, demoAnswers());
      await other.bringToFront();
      assert.equal(await count(), 1);
      await until(page, "the page is behind", `document.visibilityState === "hidden"`);
      await driver.command("open-draft");
      await until(page, "the page is in front", `document.visibilityState === "visible"`);
      assert.equal(await count(), 1);
      await page.close();
      await other.close();
    });

    it("opens by the key that checks a text box, where none has the cursor", async () => {
      const page = await openDraft(driver);
      const other = await driver.open(DEMO, demoAnswers());
      await other.bringToFront();
      await until(page, "the page is behind", `document.visibilityState === "hidden"`);
      assert.equal(await other.evaluate(`document.activeElement === document.body`), true);
      await driver.command("check-field");
      await until(page, "the page is in front", `document.visibilityState === "visible"`);
      await page.close();
      await other.close();
    });

    if (kind === "chromium") {
      it("opens beside the page from the popup, with the same draft", async () => {
        const page = await openDraft(driver);
        await write(page, "A draft about the ferry that goes with me to the side panel.");
        await until(page, "it is kept", `chrome.storage.session.get("draft").then(({ draft }) => draft?.endsWith("to the side panel."))`);
        await page.close();
        const feed = await driver.open(DEMO, demoAnswers());
        const popup = await driver.openPopup(feed);
        const opened = driver.browser.waitForTarget((target) => target.url().endsWith("/pages/draft.html"), { timeout: 60_000 });
        await popup.click("#draft-beside");
        const panel = await (await opened).asPage();
        await until(panel, "the draft in the side panel", `document.querySelector("#draft")?.value.endsWith("to the side panel.") && !document.body.hidden`);
        await until(panel, "its width", "innerWidth > 0");
        const [panelWidth, tabs] = await panel.evaluate(`chrome.tabs.query({}).then((tabs) => [innerWidth, tabs.filter(({ url }) => url?.includes("/pages/draft.html")).length])`);
        assert.equal(tabs, 0, "it stands in no tab");
        assert.ok(panelWidth < 700, `${panelWidth} px wide`);
        await panel.evaluate(`window.close()`).catch(() => undefined);
        await feed.close();
      });

      it("takes a selection from the context menu, with its lines, and covers no draft with it", async () => {
        const feed = await driver.open(DEMO, demoAnswers());
        await feed.evaluate(() => {
          const words = document.createElement("p");
          words.append("First line of the ferry post,", document.createElement("br"), "and its second line.");
          document.body.prepend(words);
          const range = document.createRange();
          range.selectNodeContents(words);
          getSelection()?.removeAllRanges();
          getSelection()?.addRange(range);
        });
        const before = await openDraft(driver);
        await write(before, "My own draft about the ferry.");
        await until(before, "it is kept", `chrome.storage.session.get("draft").then(({ draft }) => draft === "My own draft about the ferry.")`);
        await before.close();
        await feed.bringToFront();
        const worker = await runningWorker(driver.browser, driver.origin, "chrome.contextMenus.onClicked.hasListeners()");
        const nextDraft = () => driver.browser.waitForTarget((target) => target.type() === "page" && target.url().includes("/pages/draft.html"), { timeout: 60_000 });
        await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
          chrome.contextMenus.onClicked.dispatch({ menuItemId: "check-selection", selectionText: "First line of the ferry post, and its second line.", frameId: 0, pageUrl: tab.url }, tab))`);
        const page = /** @type {import("puppeteer-core").Page} */ (await (await nextDraft()).page());
        await until(page, "the selection stands beside the draft", `document.querySelector("#draft-b")?.value === "First line of the ferry post,\\nand its second line." && !document.body.hidden`);
        assert.equal(await value(page), "My own draft about the ferry.");
        await until(page, "word of it", `document.querySelector("#said").textContent.includes("stands beside your draft")`);
        await page.close();

        // From a private window it is shown, and kept nowhere.
        const kept = () => worker.evaluate(`chrome.storage.session.get(["draft", "draft-other", "draft-chosen"]).then((items) => JSON.stringify(items))`);
        const keptBefore = await kept();
        await feed.bringToFront();
        await worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
          chrome.contextMenus.onClicked.dispatch({ menuItemId: "check-selection", selectionText: "", frameId: 0, pageUrl: tab.url }, { ...tab, incognito: true }))`);
        const privately = /** @type {import("puppeteer-core").Page} */ (await (await nextDraft()).page());
        await until(privately, "the selection alone", `document.querySelector("#draft")?.value.startsWith("First line of the ferry post") && !document.querySelector("#private").hidden && !document.body.hidden`);
        await write(privately, "Written in private, and kept nowhere.");
        await until(privately, "no pin", `document.querySelector("#pin").disabled`);
        assert.equal(await kept(), keptBefore);
        await privately.close();
        await feed.close();
      });
    }

    it("shows the draft when the core cannot be loaded", async () => {
      const broken = mkdtempSync(path.join(tmpdir(), "upshot-broken-"));
      cpSync(extension(kind), broken, { recursive: true });
      writeFileSync(path.join(broken, "upshot.wasm"), "no module");
      const other = await launch(kind, broken);
      try {
        const page = await openOwn(other, "draft.html");
        await until(page, "a line about it", `!document.querySelector("#broken").hidden`);
        assert.match(await text(page, "#broken p"), /could not be loaded/);
        await page.type("#broken textarea", "Not lost.");
        await until(page, "it is kept", `chrome.storage.session.get("draft").then(({ draft }) => draft === "Not lost.")`);
        await reload(page);
        await until(page, "the draft is there again", `document.querySelector("#broken textarea")?.value === "Not lost."`);
        await page.close();
      } finally {
        // The core that is missing is an error of the page, as it should be.
        await other.close().catch(() => undefined);
        rmSync(broken, { recursive: true, force: true });
      }
    });

    it("is what the side panel or sidebar shows", () => {
      const manifest = JSON.parse(readFileSync(path.join(extension(kind), "manifest.json"), "utf8"));
      const shown = kind === "chromium" ? manifest.side_panel.default_path : manifest.sidebar_action.default_panel;
      assert.equal(shown, "pages/draft.html");
      assert.equal(manifest.permissions.includes("sidePanel"), kind === "chromium");
    });
  });
}

/** @param {import("./harness.mjs").Kind} kind */
function extension(kind) {
  return path.join(root, "dist", kind === "chromium" ? "chrome-test" : "firefox-test");
}

/** @param {import("./harness.mjs").Driver} driver @param {boolean} [fresh] Whether what was kept is forgotten first. */
async function openDraft(driver, fresh = true) {
  const page = await openOwn(driver, "draft.html");
  await resize(page, { width: 1100, height: 900 });
  if (fresh) {
    await page.evaluate(`chrome.storage.session.clear()`);
    await reload(page);
    await until(page, "the draft page, fresh", `document.readyState === "complete" && !document.body.hidden && document.querySelector("#draft").value === ""`);
  }
  await focusOn(page, `document.querySelector("#draft")`);
  return page;
}

/** By the page itself: Firefox never reports that its own pages are loaded. @param {import("puppeteer-core").Page} page */
async function reload(page) {
  await page.evaluate(`globalThis.isOld = true; setTimeout(() => location.reload(), 0); void 0`);
  await until(page, "another page", `!globalThis.isOld`);
}

/** @param {import("puppeteer-core").Page} page @param {{ width: number, height: number, deviceScaleFactor?: number }} size */
async function resize(page, size) {
  await page.setViewport(size);
  await until(page, `a width of ${size.width}`, `innerWidth === ${size.width}`);
  await settle(page);
}

/** Replaces the draft, as a paste does. @param {import("puppeteer-core").Page} page @param {string} words */
async function write(page, words) {
  await page.evaluate(`(() => {
    const field = document.querySelector("#draft");
    field.focus();
    field.select();
    document.execCommand(${JSON.stringify(words === "" ? "delete" : "insertText")}, false, ${JSON.stringify(words)});
  })()`);
  assert.equal(await value(page), words);
  await settle(page);
}

/** @param {import("puppeteer-core").Page} page @param {string} selector @param {string} chosen */
async function choose(page, selector, chosen) {
  await page.select(selector, chosen);
  await settle(page);
}

/** Until the draft is judged, which a page says as soon as it has heard of a change, and drawn. @param {import("puppeteer-core").Page} page */
async function settle(page) {
  await page.evaluate(`new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))`);
  await until(page, "rest", `document.querySelector("[aria-busy]") === null`);
}

/** @param {import("puppeteer-core").Page} page @returns {Promise<string>} */
function value(page) {
  return /** @type {Promise<string>} */ (page.evaluate(`document.querySelector("#draft").value`));
}

/** @param {import("puppeteer-core").Page} page @param {string} selector @returns {Promise<string>} */
function text(page, selector) {
  return /** @type {Promise<string>} */ (page.evaluate(`document.querySelector(${JSON.stringify(selector)}).textContent`));
}

/** @param {import("puppeteer-core").Page} page @param {string} selector */
function hidden(page, selector) {
  return page.evaluate(`!document.querySelector(${JSON.stringify(selector)}).checkVisibility()`);
}

function score() {
  return `!document.querySelector("#verdict-results").hidden && /^\\d+$/.test(document.querySelector("#verdict-score").textContent)`;
}

/** @param {string} name @returns {string} JavaScript for the words under a highlight. */
function underMark(name) {
  return `[...CSS.highlights.get("${name}")].map((range) => range.toString()).join("|")`;
}

/** A click of the mouse on something that has come to rest. @param {import("puppeteer-core").Page} page @param {string} selector */
async function press(page, selector) {
  const { x, y } = await atRest(page, `document.querySelector(${JSON.stringify(selector)})`, "center");
  await page.mouse.click(x, y);
}

/** @param {import("puppeteer-core").Page} page @param {import("./harness.mjs").Kind} kind */
async function undo(page, kind) {
  if (kind === "chromium") {
    await page.keyboard.down("Control");
    await page.keyboard.press("z");
    await page.keyboard.up("Control");
  } else {
    await page.evaluate(`document.execCommand("undo")`);
  }
}

/** What axe finds wrong. @param {import("puppeteer-core").Page} page */
function serious(page) {
  return page.evaluate(`(async () => {
    ${AXE};
    const { violations, passes } = await window.axe.run(document, { resultTypes: ["violations"] });
    if (passes.length === 0) return ["axe found nothing to look at"];
    return violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id, nodes }) => id + ": " + nodes[0].target);
  })()`);
}
