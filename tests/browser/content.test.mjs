// @ts-check
// The parts of the content script that need a page but no feed: reading words, finding a place, adding up.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { build } from "esbuild";
import { browsers, closingPages, launch, root, strictPage } from "./harness.mjs";

const URL_HERE = "https://words.example/";

const RULES = { strip: null, inline: null, nested: null, tags: null, whitespace: "collapse", redirects: [] };

/** What a post's markup reads as. @type {[string, string, string, Partial<typeof RULES>?][]} */
const READINGS = [
  ["runs of white space are one space", "one\n   two <b> three</b>four", "one two threefour"],
  ["paragraphs stand apart, lines below each other", "<p>one</p><p>two<br>three</p><div>four</div>", "one\n\ntwo\nthree\n\nfour"],
  ["two line breaks make a paragraph", "one<br><br>two<br><br><br>three", "one\n\ntwo\n\nthree"],
  ["items of a list are lines", "<ul><li>one</li><li>two</li></ul>three", "one\ntwo\n\nthree"],
  ["literal line breaks, where the site means them", "<span>one\n\ntwo</span>", "one\n\ntwo", { whitespace: "keep" }],
  ["emoji given as images", 'good <img alt="🙂"> morning', "good 🙂 morning"],
  ["pictures are no words", 'see <img alt="A harbour at dusk with boats"> this', "see this"],
  ["controls are no words", 'one<button>more</button> <span role="button">Translate</span>two', "one two"],
  ["nor is what the adapter strips", 'one <i class="label">hashtag</i> two', "one two", { strip: ".label" }],
  ["quotes are somebody else's", 'mine <div class="quote">yours</div>', "mine", { nested: ".quote" }],
  ["a block may run on in the line", "with <div>@somebody</div> there", "with @somebody there", { inline: "div" }],
  ["hidden parts of a link's text belong to it", '<a href="https://a.example/long/path"><s>https://</s>a.example/long<s>/path</s></a>', "https://a.example/long/path"],
  ["a link that is cut is read by its target", '<a href="https://a.example/long/path?x=1">a.example/lo...</a>', "https://a.example/long/path?x=1"],
  ["a link through a shortener keeps what is shown", '<a href="https://t.example/Ab1">a.example/long/pa…</a>', "a.example/long/pa"],
  [
    "a link through a redirect is read by its target",
    '<a href="https://l.example/out?u=https%3A%2F%2Fa.example%2Fpage&amp;h=1">a.example/page</a>',
    "https://a.example/page",
    { redirects: [{ prefix: "l.example/out", parameter: "u" }] },
  ],
  ["words that lead elsewhere tell where", '<a href="https://a.example/notes">my notes</a>, free', "my notes (https://a.example/notes), free"],
  ["words that lead on within the site do not", '<a href="/u/two">Two</a> and <a href="https://words.example/x">x</a>', "Two and x"],
  ["mentions and hashtags are themselves", '<a href="https://b.example/@bo">@bo</a> <a href="https://b.example/t/x">#x</a>', "@bo #x"],
  ["hashtags shown without their sign get it", '<a href="/search?tag=1">maps</a>', "#maps", { tags: 'a[href*="tag="]' }],
  ["nothing but an empty element", "  <p> </p> ", ""],
];

/** A text in pieces, for the way back. */
const PIECES = `<p>  one   two</p>\n<p><b>thr</b>ee <img alt="🙂">, <a href="https://a.example/long/path">a.example/lo...</a> five</p>`;

// Markup comes with the page: its policy lets no script parse any.
const PAGE = `<!doctype html><title>Words</title><body>
${READINGS.map(([, html], index) => `<div id="reading-${index}">${html}</div>`).join("\n")}
<div id="pieces">${PIECES}</div><p id="changing">one two three</p></body>`;

for (const kind of browsers) {
  describe(`content script in ${kind}`, () => {
    /** @type {import("./harness.mjs").Driver} */
    let driver;
    /** @type {import("puppeteer-core").Page} */
    let page;
    before(async () => {
      driver = await launch(kind, path.join(root, "dist", kind === "chromium" ? "chrome-test" : "firefox-test"));
      page = await driver.open(URL_HERE, { [URL_HERE]: strictPage(PAGE) });
      await page.evaluate(await bundled());
    });
    after(() => driver?.close());
    closingPages(() => driver);

    READINGS.forEach(([name, , expected, rules], index) => {
      it(`reads: ${name}`, async () => {
        assert.equal(await page.evaluate(readIn, `reading-${index}`, { ...RULES, ...rules }), expected);
      });
    });

    it("finds the way back from every word to the page", async () => {
      const found = await page.evaluate((rules) => {
        const { readWords, rangesOf } = /** @type {any} */ (window).parts;
        const post = document.getElementById("pieces");
        const words = readWords([[post]], rules);
        return ["one two", "three", "two", "five"].map((word) => {
          const start = words.text.indexOf(word);
          return rangesOf(words, start, start + word.length).map(String).join("|");
        });
      }, RULES);
      // Two spaces between words in the page, one in the text: two ranges.
      assert.deepEqual(found, ["one|two", "thr|ee", "two", "five"]);
    });

    it("forgets the way back where the page has changed", async () => {
      const found = await page.evaluate((rules) => {
        const { readWords, rangesOf } = /** @type {any} */ (window).parts;
        const post = document.getElementById("changing");
        const words = readWords([[post]], rules);
        post?.firstChild?.remove();
        return rangesOf(words, 0, 3).length;
      }, RULES);
      assert.equal(found, 0);
    });

    it("places a badge on no control, and on no words where there is room", async () => {
      const wrong = await page.evaluate(() => {
        const { places, overlap } = /** @type {any} */ (window).parts;
        let seed = 7;
        const random = (/** @type {number} */ most) => (seed = (seed * 48271) % 2147483647) % most;
        /** @type {string[]} */
        const faults = [];
        for (let round = 0; round < 400; round += 1) {
          const post = { left: 20, top: 50, right: 620, bottom: 150 + random(400) };
          const boxes = (/** @type {number} */ count) =>
            Array.from({ length: count }, () => {
              const left = post.left + random(560);
              const top = post.top + random(post.bottom - post.top - 20);
              return { left, top, right: Math.min(left + 10 + random(120), post.right), bottom: top + 20 };
            });
          const ground = { post, controls: boxes(random(14)), words: boxes(random(10)), anchor: null, rtl: round % 2 === 1 };
          const [best] = places(ground, 60, 24);
          const box = { left: best.left, top: best.top, right: best.left + 60, bottom: best.top + 24 };
          if (ground.controls.some((control) => overlap(control, box) > 0)) faults.push(`round ${round}: on a control`);
          const inside = box.left >= post.left && box.right <= post.right && box.top >= post.top && box.bottom <= post.bottom;
          if (!inside) faults.push(`round ${round}: outside the post`);
        }
        return faults;
      });
      assert.deepEqual(wrong, []);
    });

    it("puts the badge before what the adapter names, on either side of the page", async () => {
      const found = await page.evaluate(() => {
        const { places } = /** @type {any} */ (window).parts;
        const post = { left: 0, top: 0, right: 600, bottom: 200 };
        const menu = (/** @type {number} */ left) => ({ left, top: 10, right: left + 30, bottom: 40 });
        return [false, true].map((rtl) => {
          const anchor = menu(rtl ? 10 : 560);
          return places({ post, controls: [anchor], words: [], anchor, rtl }, 60, 24)[0];
        });
      });
      assert.deepEqual(found, [
        { left: 494, top: 13 },
        { left: 46, top: 13 },
      ]);
    });

    it("rounds parts so that they add up", async () => {
      const sums = await page.evaluate(() => {
        const { roundedTogether } = /** @type {any} */ (window).parts;
        return [[22.5, 12.34, 6.16, -9.44, 8.66], [0.04, 0.04, 0.04], [33.333, 33.333, 33.334]].map((parts) => {
          const rounded = roundedTogether(parts);
          const exact = parts.reduce((sum, part) => sum + part, 0);
          return Math.abs(rounded.reduce((/** @type {number} */ sum, /** @type {number} */ part) => sum + part, 0) - exact) < 0.051;
        });
      });
      assert.deepEqual(sums, [true, true, true]);
    });

    it("can parse every selector of every adapter", async () => {
      const refused = await page.evaluate((all) => {
        const place = document.createDocumentFragment();
        return all.filter(({ selector }) => {
          try {
            place.querySelector(selector);
            return false;
          } catch {
            return true;
          }
        });
      }, selectors());
      assert.deepEqual(refused, []);
    });

    it("tells texts apart by their fingerprints", async () => {
      const different = await page.evaluate(() => {
        const { fingerprint } = /** @type {any} */ (window).parts;
        return new Set(Array.from({ length: 5000 }, (_, index) => fingerprint(`post ${index}`))).size;
      });
      assert.equal(different, 5000);
    });
  });
}

/** @param {string} id @param {object} rules @returns {string} */
function readIn(id, rules) {
  const { readWords } = /** @type {any} */ (window).parts;
  return readWords([[document.getElementById(id)]], rules).text;
}

/** @returns {{ site: string, selector: string }[]} Every selector that an adapter holds. */
function selectors() {
  const folder = path.join(root, "extension/sites");
  const lists = ["recognise", "roots", "shadows", "posts", "require", "exclude", "nested", "strip", "inline", "tags", "near", "labels", "avoid", "boxes", "titles", "together", "holder"];
  return readdirSync(folder).flatMap((file) => {
    /** @type {string[]} */
    const found = [];
    const visit = (/** @type {any} */ value, /** @type {string} */ name) => {
      if (typeof value === "string") {
        if (lists.includes(name) || name === "find" || name === "around") found.push(value);
      } else if (Array.isArray(value)) {
        for (const item of value) visit(item, name);
      } else if (value) {
        for (const [key, item] of Object.entries(value)) visit(item, key);
      }
    };
    visit(JSON.parse(readFileSync(path.join(folder, file), "utf8")), "");
    assert.ok(found.length > 3, file);
    return found.map((selector) => ({ site: file, selector }));
  });
}

/** @returns {Promise<string>} A script that leaves the parts under test in `window.parts`. */
async function bundled() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from "./words"; export * from "./place"; export { roundedTogether } from "./report_view";`,
      resolveDir: path.join(root, "extension/content"),
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "parts",
    define: { __TEST__: "true" },
    footer: { js: "window.parts = parts;" },
  });
  return outputFiles[0]?.text ?? "";
}
