// @ts-check
// Drafts checked where they are written: in real editors and in the composers of the sites, which stay as they were.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { axeFindings } from "./axe.mjs";
import { editorPage } from "./editors/editors.mjs";
import { editors, sites } from "./editors/sites.mjs";
import { atRest, browsers, closingPages, eventually, focusOn, launch, openOwn, screenshot, until } from "./harness.mjs";
import { extensionFor, silenced } from "./typing.mjs";

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
  const built = extensionFor(kind);

  describe(`composers in ${kind}`, () => {
    /** @type {import("./harness.mjs").Driver} */
    let driver;
    before(async () => {
      driver = await launch(kind, built);
    });
    after(() => driver?.close());
    closingPages(() => driver);

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

  describe(`hard cases of composers in ${kind}`, () => {
    /** @type {import("./harness.mjs").Driver} */
    let driver;
    before(async () => {
      driver = await launch(kind, built);
    });
    after(() => driver?.close());
    closingPages(() => driver);

    const TEXTAREA = fixtureOf("textarea");
    const TIPTAP = fixtureOf("TipTap");
    const open = async (/** @type {import("./editors/sites.mjs").Fixture} */ { url, body }, /** @type {object} */ options = {}) => driver.open(url, await editorPage(url, body, options), options);

    it("takes a text of 100,000 characters, and says when it reads no further", async () => {
      const page = await open(TEXTAREA);
      const line = `${SECOND} And on it goes with one plain sentence after the other.\n`;
      await page.focus("textarea");
      const paste = (/** @type {number} */ length) =>
        page.evaluate((words) => {
          const box = /** @type {HTMLTextAreaElement} */ (document.querySelector("textarea"));
          box.select();
          // As a paste does it: one step that can be undone, and the events that come with it.
          document.execCommand("insertText", false, words);
        }, line.repeat(Math.ceil(length / line.length)).slice(0, length));
      await paste(100_000);
      await until(page, "a verdict", `${SAID}?.flags.includes("share-bait")`);
      await clickPill(page);
      await until(page, "the panel", PANEL);
      assert.ok(!(await page.evaluate(`${PANEL}.textContent`)).includes("Only the first"));
      await paste(120_000);
      await until(page, "word of the limit", `${PANEL}.textContent.includes("Only the first 100,000 characters were read.")`);
      await page.keyboard.press("End", { commands: ["MoveToEndOfDocument"] });
      await page.evaluate(`document.querySelector("textarea").setSelectionRange(120000, 120000)`);
      await page.keyboard.type(" more");
      await until(page, "every letter", `document.querySelector("textarea").value.length === 120_005`);
      await page.close();
    });

    it("marks the right words among right-to-left ones, on a page that runs that way", async () => {
      const page = await open(TIPTAP, { dir: "rtl", lang: "he" });
      // Greetings and "thank you", before and after.
      await typeInto(page, ".ProseMirror", `שלום לכולם, ${FIRST} תודה רבה 🙂 ${SECOND}`);
      await until(page, "a verdict", names(["share-bait", "tag-bait"]));
      await isInSight(page);
      await clickPill(page);
      await until(page, "the panel", PANEL);
      const quotes = await until(page, "two quotes", `((found) => found.length === 2 && found.map((quote) => quote.textContent))([...${PANEL}.querySelectorAll(".flag .quote")])`);
      // Whole words from the first one on: an offset in the wrong unit would cut them elsewhere.
      assert.match(quotes[0], /^Tag a friend/);
      assert.match(quotes[1], /^Share this with everyone( you know)?$/);
      await screenshot(page, `composer/${kind}-right-to-left`);
      await page.close();
    });

    for (const scheme of /** @type {const} */ (["light", "dark"])) {
      it(`keeps axe content in pill and panel, ${scheme}`, async () => {
        const page = await open(fixtureOf("Quill"), { scheme, height: 2400 });
        // Every part of the panel: bait, advice, the fold with words below it, the link, the sum, remarks on form.
        await typeInto(page, ".ql-editor", `${FIRST} ${SECOND} The new times are on https://ferry.example/times and on the board at the pier, for both directions. #ferry #harbour #commute #city #travel #boats #winter #times`);
        await until(page, "a verdict", names(["share-bait", "tag-bait"]));
        await clickPill(page);
        await until(page, "the panel", PANEL);
        await page.evaluate(`for (const details of ${PANEL}.querySelectorAll("details")) details.open = true`);
        assert.equal(await page.evaluate(`${PANEL}.dataset.theme`), scheme);
        // Of what is scrolled out of sight axe says nothing.
        await page.evaluate(`Object.assign(${PANEL}.style, { maxHeight: "none" })`);
        for (const part of [".flag", ".advice", ".shown .below", ".facts .source", "details"]) assert.ok(await page.evaluate(`${PANEL}.querySelector("${part}") !== null`), part);
        await screenshot(page, `composer/${kind}-panel-${scheme}`);
        assert.deepEqual(await page.evaluate(axeFindings(MARK)), []);
        await page.close();
      });
    }

    it("says so where a draft is in a language that it cannot judge", async () => {
      const page = await open(TIPTAP);
      await typeInto(page, ".ProseMirror", "Паром в гавани с понедельника ходит на час позже, и только по будним дням. Расписание висит на пристани.");
      await until(page, "an answer", `${SAID}?.state === "not-assessed"`);
      await clickPill(page);
      await until(page, "the reason", `${PANEL}?.textContent.includes("In Russian: the results of posts in this language cannot be judged yet.")`);
      await page.close();
    });

    it("is turned off from its panel, on every site, and on again in the options", async () => {
      const options = await openOwn(driver, "options.html");
      assert.equal(await options.evaluate(`document.querySelector("#composers").checked`), true);
      const page = await open(TEXTAREA);
      await page.bringToFront();
      await typeInto(page, "textarea", FIRST);
      await until(page, "a verdict", names(["tag-bait"]));
      await clickPill(page);
      await until(page, "the panel", PANEL);
      const { x, y } = await atRest(page, `${PANEL}.querySelector("[data-action=off]")`, "center");
      await screenshot(page, `composer/${kind}-off`);
      await page.mouse.click(x, y);
      await until(page, "no pill", `${MARK} === null`);
      await until(options, "the switch follows", `!document.querySelector("#composers").checked && chrome.storage.local.get("settings").then(({ settings }) => settings.composers === false)`);
      // Asked for, a verdict comes all the same; there is nothing to turn off then.
      await checkHere(driver, page);
      await until(page, "a verdict that was asked for", `${names(["tag-bait"])} && ${PANEL} !== null`);
      assert.equal(await page.evaluate(`${PANEL}.querySelector("[data-action=off]") === null`), true);
      const other = await open(TEXTAREA);
      await other.bringToFront();
      await typeInto(other, "textarea", FIRST);
      await options.bringToFront();
      await options.evaluate(`document.querySelector("#composers").click()`);
      await other.bringToFront();
      await until(other, "a verdict once it is on again", names(["tag-bait"]));
      await options.evaluate(`chrome.storage.local.remove("settings")`);
      await other.close();
      await page.close();
      await options.close();
    });

    it("says what is not known of a site, rather than nothing", async () => {
      const page = await open(TEXTAREA);
      await typeInto(page, "textarea", FIRST);
      await until(page, "a verdict", names(["tag-bait"]));
      await clickPill(page);
      await until(page, "a line about it", `${PANEL}?.querySelector(".facts")?.textContent.includes("Where this site cuts a post is not known.")`);
      await page.close();
    });

    it("goes when the draft is empty, and comes back with the next words", async () => {
      const page = await open(TIPTAP);
      await typeInto(page, ".ProseMirror", FIRST);
      await until(page, "a verdict", names(["tag-bait"]));
      await page.keyboard.down("Control");
      await page.keyboard.press("a");
      await page.keyboard.up("Control");
      await page.keyboard.press("Backspace");
      await until(page, "nothing", `${MARK} === null`);
      await page.keyboard.type(SECOND);
      await until(page, "a verdict again", names(["share-bait"]));
      await page.close();
    });

    it("follows an editor that is built anew, and leaves with one that is gone", async () => {
      const page = await open(TIPTAP);
      await typeInto(page, ".ProseMirror", FIRST);
      await until(page, "a verdict", names(["tag-bait"]));
      await page.evaluate(() => {
        const old = /** @type {HTMLElement} */ (document.querySelector("[data-fixture-editor]"));
        const next = /** @type {HTMLElement} */ (old.cloneNode(false));
        old.replaceWith(next);
        /** @type {any} */ (window).mountEditors();
        /** @type {HTMLElement} */ (next.querySelector(".ProseMirror")).focus();
      });
      await page.keyboard.type(SECOND);
      await until(page, "a verdict on the new one", names(["share-bait"]));
      await page.evaluate(() => document.querySelector("[role=dialog]")?.remove());
      await until(page, "nothing", `${MARK} === null`);
      await page.close();
    });

    it("can be pressed where a modal dialog makes the rest of the page inert", async () => {
      const url = "https://substack.com/home";
      const page = await open({ name: "", url, body: `<main><h1>Home</h1></main><dialog aria-label="New note" role="dialog"><div data-fixture-editor="tiptap"></div><div class="bar"><button class="end" type="button" data-testid="composer-post">Post</button></div></dialog>`, boxes: [] });
      await page.evaluate(() => document.querySelector("dialog")?.showModal());
      await typeInto(page, ".ProseMirror", FIRST);
      await until(page, "a verdict", names(["tag-bait"]));
      await isInSight(page);
      await clickPill(page);
      await until(page, "the panel", PANEL);
      // Escape is for the panel first, and for the dialog only then.
      await page.keyboard.press("Escape");
      await until(page, "no panel", `!${PANEL}`);
      await until(page, "the writer goes on", `document.querySelector("dialog").open && document.activeElement.className.includes("ProseMirror")`);
      await page.close();
    });

    it("judges what is written in a frame of the site", async () => {
      const url = "https://www.linkedin.com/feed/";
      const inner = "https://www.linkedin.com/preload/sharebox/";
      const page = await driver.open(url, {
        ...(await editorPage(url, `<main id="workspace"><h1>Feed</h1><iframe src="${inner}" style="width:100%;height:600px;border:0"></iframe></main>`)),
        ...(await editorPage(inner, `<div class="share-box-v2__modal" role="dialog"><div data-fixture-editor="quill"></div><div class="bar"><button class="end share-actions__primary-action" type="button">Post</button></div></div>`)),
      });
      const frame = await (await page.waitForSelector("iframe"))?.contentFrame();
      assert.ok(frame);
      await (await frame.waitForSelector(".ql-editor"))?.focus();
      await page.keyboard.type(FIRST);
      await until(frame, "a verdict in the frame", names(["tag-bait"]));
      await page.close();
    });

    it("asks again when the background is ended in the middle of a check", async () => {
      const page = await open(TEXTAREA);
      await typeInto(page, "textarea", FIRST);
      await until(page, "a verdict", names(["tag-bait"]));
      await page.evaluate((words) => {
        /** @type {HTMLTextAreaElement} */ (document.querySelector("textarea")).select();
        document.execCommand("insertText", false, words);
      }, `${SECOND} `.repeat(700));
      // After the pause the question is out, and the answer to so long a draft takes a while.
      await new Promise((resolve) => setTimeout(resolve, 400));
      await driver.killBackground();
      await until(page, "a verdict from the next one", names(["share-bait"]));
      await page.close();
    });

    it("gives a copy of the text without its bait, and pastes nothing", async () => {
      const page = await open(TEXTAREA);
      await typeInto(page, "textarea", `${SECOND.split(" Share")[0]}\n\n${FIRST}`);
      await until(page, "a verdict", names(["tag-bait"]));
      const before = await stateAtRest(page);
      await clickPill(page);
      await until(page, "the panel", PANEL);
      await screenshot(page, `composer/${kind}-open`);
      const { x, y } = await atRest(page, `${PANEL}.querySelector("[data-action=copy]")`, "center");
      await page.mouse.click(x, y);
      await until(page, "word of it", `${PANEL}.querySelector("[role=status]").textContent.startsWith("Copied.")`);
      assert.deepEqual(await stateAtRest(page), before);
      await page.keyboard.down("Control");
      await page.keyboard.press("a");
      await page.keyboard.press("v");
      await page.keyboard.up("Control");
      await until(page, "what the writer pasted", `document.querySelector("textarea").value === ${JSON.stringify(SECOND.split(" Share")[0])}`);
      await page.close();
    });

    it("marks the words of a field where they stand", async () => {
      const page = await open(TEXTAREA);
      await typeInto(page, "textarea", `${SECOND}\n${"One more line of plain words that is long enough to be broken somewhere in the middle of it, as lines are.\n".repeat(6)}${FIRST}`);
      await until(page, "a verdict", names(["share-bait", "tag-bait"]));
      await clickPill(page);
      await until(page, "words drawn over", `${MARK}.shadowRoot.querySelectorAll(".copy mark").length === 2`);
      const apart = await page.evaluate(`(() => {
        // A copy made by the test, in the page, with the words in the flow: where the field itself puts them.
        const field = document.querySelector("textarea");
        const drawn = ${MARK}.shadowRoot.querySelector(".copy");
        const words = drawn.firstElementChild;
        return { text: words.textContent.replace("\u200b", "") === field.value, height: Math.abs(words.scrollHeight - field.scrollHeight), top: Math.abs(drawn.getBoundingClientRect().top - field.getBoundingClientRect().top) };
      })()`);
      assert.equal(apart.text, true);
      assert.ok(apart.height <= 2, `the copy is ${apart.height} px higher or lower than the words`);
      assert.ok(apart.top <= 1);
      await screenshot(page, `composer/${kind}-field`);
      await page.close();
    });

    it("checks any text box on any page when asked", async () => {
      const url = "https://words.example/write";
      const page = await driver.open(url, await editorPage(url, `<main><h1>Write</h1><input type="password" aria-label="Secret"><div data-fixture-editor="slate"></div><p>Words below it.</p></main>`));
      await typeInto(page, "[contenteditable=true]", FIRST);
      await new Promise((resolve) => setTimeout(resolve, 800));
      assert.equal(await page.evaluate(`${MARK} === null`), true, "nobody asked");
      await checkHere(driver, page);
      await until(page, "a verdict, opened", `${names(["tag-bait"])} && ${PANEL} !== null`);
      await page.focus("[contenteditable=true]");
      await page.keyboard.type(` ${SECOND}`);
      await until(page, "a verdict on more", names(["share-bait", "tag-bait"]));
      await page.close();
    });

    // Only Chromium lets a test open a page of the extension in a tab and listen there.
    it("asks once after a pause, and not at all while nobody types", { skip: kind !== "chromium" }, async () => {
      const listening = await openOwn(driver, "popup.html");
      await listening.evaluate(`globalThis.asked = []; chrome.runtime.onMessage.addListener((message) => { if (message.kind === "draft") asked.push(message.text); })`);
      const asked = () => listening.evaluate("asked");
      const page = await open(TIPTAP);
      await page.bringToFront();
      // A machine that is busy elsewhere makes pauses of its own among the keys.
      await page.evaluate(`(() => {
        let last = performance.now();
        globalThis.pauses = 0;
        addEventListener("keydown", () => {
          const now = performance.now();
          if (now - last > 300) pauses += 1;
          last = now;
        }, { capture: true });
      })()`);
      await typeInto(page, ".ProseMirror", FIRST);
      await until(listening, "the whole draft asked about", `asked.at(-1) === ${JSON.stringify(FIRST)}`);
      await until(page, "a verdict", names(["tag-bait"]));
      const first = await asked();
      const pauses = Number(await page.evaluate("pauses"));
      assert.ok(first.length <= pauses + 2, `asked ${first.length} times about ${FIRST.length} keys, with ${pauses} pauses among them`);
      await page.mouse.click(20, 20);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      assert.equal((await asked()).length, first.length);
      await page.focus(".ProseMirror");
      await page.keyboard.down("Control");
      await page.keyboard.press("a");
      await page.keyboard.up("Control");
      await page.keyboard.press("Backspace");
      await until(page, "nothing", `${MARK} === null`);
      assert.equal((await asked()).length, first.length);
      await page.close();
      await listening.close();
    });

    it("reads no secrets", async () => {
      const url = "https://words.example/write";
      const page = await driver.open(url, await editorPage(url, `<main><h1>Write</h1><input type="password" aria-label="Secret"></main>`));
      await typeInto(page, "input", FIRST);
      await checkHere(driver, page);
      await new Promise((resolve) => setTimeout(resolve, 800));
      assert.equal(await page.evaluate(`${MARK} === null`), true);
      await page.close();
    });
  });

  describe(`editors in ${kind}`, () => {
    /** @type {import("./harness.mjs").Driver} */
    let driver;
    /** @type {import("./harness.mjs").Driver} */
    let bare;
    before(async () => {
      driver = await launch(kind, built);
      bare = await launch(kind, silenced(built));
    });
    after(() => Promise.all([driver?.close(), bare?.close()]));
    closingPages(() => driver);
    closingPages(() => bare);

    for (const fixture of editors) {
      it(`leaves ${fixture.name} as it would be without Upshot`, async () => {
        const [without, withIt] = await Promise.all([written(bare, fixture, false), written(driver, fixture, true)]);
        assert.deepEqual(Object.keys(withIt), Object.keys(without));
        for (const [step, state] of Object.entries(without)) assert.deepEqual(withIt[step], state, step);
      });
    }
  });
}

/** @param {string} name @returns {import("./editors/sites.mjs").Fixture} */
function fixtureOf(name) {
  const found = editors.find((fixture) => fixture.name === name);
  if (!found) throw new Error(`no fixture is called ${name}`);
  return found;
}

/**
 * Asks for a verdict on the box that has the focus, as the item in the context menu does, which no driver can press.
 *
 * @param {import("./harness.mjs").Driver} driver
 * @param {import("puppeteer-core").Page} page
 * @returns {Promise<void>}
 */
async function checkHere(driver, page) {
  const popup = await driver.openPopup(page);
  await popup.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.scripting.executeScript({ target: { tabId: tab.id, frameIds: [0] }, files: ["/draft.js"] });
    await chrome.tabs.sendMessage(tab.id, { kind: "check-here", byKey: false }, { frameId: 0 });
  })()`);
  await popup.close();
}

/**
 * Writes in an editor, with marks shown and the panel opened on the way where Upshot runs, and tells after every step
 * what the editor is: its nodes with all attributes, selection, scroll, focus, and what comes of undoing it all.
 *
 * @param {import("./harness.mjs").Driver} driver
 * @param {import("./editors/sites.mjs").Fixture} fixture
 * @param {boolean} isOn
 * @returns {Promise<Record<string, any>>}
 */
async function written(driver, fixture, isOn) {
  const page = await driver.open(fixture.url, await editorPage(fixture.url, fixture.body));
  const [box = ""] = fixture.boxes;
  /** @type {Record<string, any>} */
  const states = {};
  const take = async (/** @type {string} */ step) => {
    states[step] = await stateAtRest(page);
  };
  const press = async (/** @type {import("puppeteer-core").KeyInput} */ key, /** @type {import("puppeteer-core").KeyInput[]} */ ...held) => {
    for (const hold of held) await page.keyboard.down(hold);
    await page.keyboard.press(key);
    for (const hold of held.reverse()) await page.keyboard.up(hold);
  };
  /**
   * Moves the cursor as a person does, who takes some time and sees where it went. An editor that was drawing when the key
   * came puts back the selection it knew; who sees that presses again.
   */
  const move = async (/** @type {import("puppeteer-core").KeyInput[]} */ ...held) => {
    const before = JSON.stringify(await page.evaluate(SELECTED));
    for (let presses = 0; presses < 5; presses += 1) {
      await press("ArrowLeft", ...held);
      await stateAtRest(page);
      if (JSON.stringify(await page.evaluate(SELECTED)) !== before) return;
    }
    throw new Error("the cursor does not move");
  };
  await typeInto(page, box, FIRST);
  if (isOn) await until(page, "a verdict", names(["tag-bait"]));
  await take("typed");
  await page.evaluate("passTime(5000)");
  await page.keyboard.type(fixture.name === "input" ? ` ${SECOND} ${"And on it goes. ".repeat(6)}` : `\n${SECOND}${"\nAnd on it goes.".repeat(12)}`);
  if (isOn) await until(page, "a verdict on more", names(["share-bait", "tag-bait"]));
  await stateAtRest(page);
  await page.evaluate(`document.querySelector("[data-fixture-editor], textarea, input").scrollTop = 60`);
  await take("written on and scrolled");
  await page.evaluate("passTime(5000)");
  // The cursor is in sight before it moves: where it was not, browser and editor each bring it there in a way of their own,
  // and which of them comes first is chance.
  await page.evaluate(`(() => { const box = document.querySelector("[data-fixture-editor], textarea, input"); box.scrollTop = box.scrollHeight; })()`);
  await stateAtRest(page);
  for (let times = 0; times < 3; times += 1) await move();
  for (let times = 0; times < 4; times += 1) await move("Shift");
  await take("selected");
  if (isOn) {
    await clickPill(page);
    await until(page, "the panel", PANEL);
    if (fixture.name === "input" || fixture.name === "textarea") await until(page, "words drawn over", `${MARK}.shadowRoot.querySelectorAll(".copy mark").length >= 2`);
    // Firefox keeps the highlights of an extension to the extension.
    else if (driver.kind === "chromium") await until(page, "words marked", `[...CSS.highlights.values()].some((marked) => marked.size >= 2)`);
    else await until(page, "words told", `${PANEL}.querySelectorAll(".flag .quote").length >= 2`);
  }
  await take("with the panel open");
  if (isOn) {
    await clickPill(page);
    await until(page, "no panel", `!${PANEL}`);
  }
  await take("with the panel closed");
  await page.evaluate("passTime(5000)");
  await page.keyboard.type("all.");
  await take("typed over the selection");
  for (let times = 1; times <= 8; times += 1) {
    await press("z", "Control");
    await take(`undone ${times}`);
  }
  for (let times = 1; times <= 3; times += 1) {
    await press("y", "Control");
    await take(`redone ${times}`);
  }
  if (isOn) {
    // To the pill by keyboard, in, and back by Escape: the writer goes on in the same place.
    await page.keyboard.type(` ${FIRST}`);
    await until(page, "a verdict", `${SAID}?.flags.includes("tag-bait")`);
    await stateAtRest(page);
    for (let times = 0; times < 4; times += 1) await move("Shift");
    const before = await stateAtRest(page);
    await focusOn(page, `${MARK}.shadowRoot.querySelector("button")`);
    await page.keyboard.press("Enter");
    await until(page, "the panel by keyboard", `${PANEL} && ${MARK}.shadowRoot.activeElement === ${PANEL}`);
    await page.keyboard.press("Escape");
    await until(page, "no panel", `!${PANEL}`);
    assert.deepEqual(await stateAtRest(page), before, "there and back by keyboard");
  }
  await page.close();
  return states;
}

/**
 * What an editor is once it has come to rest: some draw a key's effect a frame later, and hear of a new selection, and of
 * the focus, later still. Some wait by the page's clock, which stands still: until they know, it is told of the time.
 *
 * @param {import("puppeteer-core").Page} page
 * @returns {Promise<any>}
 */
function stateAtRest(page) {
  return until(page, "the editor at rest", `(async () => {
    const before = JSON.stringify(${STATE});
    for (let looks = 0; looks < 3; looks += 1) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
      if (JSON.stringify(${STATE}) !== before) return null;
      if (!editorsKnowSelection()) {
        passTime(100);
        return null;
      }
    }
    return JSON.parse(before);
  })()`);
}

const PANEL = `${MARK}?.shadowRoot.querySelector(".panel")`;

/** A click of the mouse on the pill. @param {import("puppeteer-core").Page} page @returns {Promise<void>} */
async function clickPill(page) {
  const { x, y } = await until(page, "the pill at rest", `(async () => {
    const button = ${MARK}.shadowRoot.querySelector("button");
    const place = () => { const { x, y, width, height } = button.getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 }; };
    const before = JSON.stringify(place());
    for (let frames = 0; frames < 3; frames += 1) {
      await new Promise((resolve) => { requestAnimationFrame(resolve); setTimeout(resolve, 100); });
      if (JSON.stringify(place()) !== before) return null;
    }
    return getComputedStyle(button).visibility === "visible" && place();
  })()`);
  await page.mouse.click(x, y);
}

/** Where the cursor is, in the page and in a field. */
const SELECTED = `(({ anchorNode, anchorOffset, focusNode, focusOffset }, { selectionStart, selectionEnd }) =>
  [anchorNode, focusNode].map((node) => node?.parentElement?.closest("[data-fixture-editor]") ? node.textContent : "").concat(anchorOffset, focusOffset, selectionStart ?? null, selectionEnd ?? null)
)(getSelection(), document.querySelector("textarea, input") ?? {})`;

/** What an editor is, to the last byte. */
const STATE = `(() => {
  const path = (node) => {
    const steps = [];
    for (let at = node; at && at !== document.body; at = at.parentNode) steps.unshift([...(at.parentNode?.childNodes ?? [])].indexOf(at));
    return steps.join("/");
  };
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection();
  const boxes = [...document.querySelectorAll("[data-fixture-editor], textarea, input")].map((box) => ({
    html: box.outerHTML,
    value: box.value,
    selected: box.value === undefined ? null : [box.selectionStart, box.selectionEnd, box.selectionDirection],
    scroll: [box, ...box.querySelectorAll("*")].map(({ scrollTop, scrollLeft }) => [scrollTop, scrollLeft]),
  }));
  return { boxes, selection: [path(anchorNode), anchorOffset, path(focusNode), focusOffset], focus: path(document.activeElement) };
})()`;

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
  // It takes its place in a frame that has time for it.
  const wrong = await eventually(() => page.evaluate(`(() => {
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
  })()`), (problems) => problems.length === 0);
  assert.deepEqual(wrong, []);
}
