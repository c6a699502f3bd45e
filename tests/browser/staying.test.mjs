// @ts-check
// Upshot on a page that never stands still: shells filled later, nodes used again, views replaced, badges thrown out.

import assert from "node:assert/strict";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { browsers, closingPages, launch, root, strictPage, strictPolicy, until } from "./harness.mjs";
import { fixtures } from "./pages.mjs";

const URL_HERE = "https://x.com/home";
const PLAIN = "We moved our letter from Tuesday to Friday morning, and opens went from 31% to 44% over eight weeks.";
const BAIT = "Tag a friend who needs to read this today, and share this post with everyone in your network!";

const PAGE = `<!doctype html><title>Home</title>
<style>body { margin: 0; font: 15px sans-serif } article { padding: 10px; border-bottom: 1px solid #ccc }</style>
<body><div id="app"><main role="main" id="view"></main></div></body>`;

/**
 * @typedef {object} Tools
 * @property {(id: number, text: string) => HTMLElement} post
 * @property {() => HTMLElement} shell
 * @property {() => Element} view
 * @property {(index: number) => ShadowRoot} root
 * @property {(index: number) => HTMLElement} badge
 * @property {(index: number) => Element} words
 * @property {() => string} standing
 */

/** Stands in the page, where the functions that name it run. @type {Tools} */
const tools = /** @type {any} */ (undefined);

for (const kind of browsers) {
  describe(`staying in ${kind}`, () => {
    /** @type {import("./harness.mjs").Driver} */
    let driver;
    /** @type {import("puppeteer-core").Page} */
    let page;
    before(async () => {
      driver = await launch(kind, path.join(root, "dist", kind === "chromium" ? "chrome-test" : "firefox-test"));
      page = await driver.open(URL_HERE, { [URL_HERE]: strictPage(PAGE) });
      await page.evaluate(addTools);
    });
    after(() => driver?.close());
    closingPages(() => driver);

    /** Waits until the posts on the page stand like this: `plain`, `bait` or `none`, in their order. @param {string} expected */
    const stands = (expected) => until(page, expected, `tools.standing() === ${JSON.stringify(expected)}`);

    it("finds posts that come after the page", async () => {
      await page.evaluate((plain, bait) => tools.view().append(tools.post(1, plain), tools.post(2, bait)), PLAIN, BAIT);
      await stands("plain bait");
    });

    it("waits for a shell to be filled, and lets go of one that is emptied", async () => {
      await page.evaluate(() => tools.view().append(tools.shell()));
      await page.evaluate((plain) => tools.view().append(tools.post(4, plain)), PLAIN);
      await stands("plain bait none plain");
      await page.evaluate((bait) => tools.view().children[2]?.append(...tools.post(3, bait).childNodes), BAIT);
      await stands("plain bait bait plain");
      await page.evaluate(() => tools.view().children[2]?.replaceChildren());
      await stands("plain bait none plain");
    });

    it("follows a node that is used for another post", async () => {
      await page.evaluate((bait) => {
        const post = tools.view().children[0];
        post?.querySelector("a")?.setAttribute("href", "/u/status/77");
        const words = post?.querySelector("[data-testid=tweetText]")?.firstChild;
        if (words) words.nodeValue = bait;
      }, BAIT);
      await stands("bait bait none plain");
    });

    it("gives a copy of a post a badge of its own", async () => {
      // Firefox and Chromium would refuse the style attribute of the copied host under this policy, and say so.
      await page.evaluate(() => {
        const copy = /** @type {Element} */ (tools.view().children[3]?.cloneNode(false));
        for (const child of tools.view().children[3]?.childNodes ?? []) {
          const host = child instanceof Element && child.hasAttribute("data-upshot");
          const copied = child.cloneNode(!host);
          if (host && copied instanceof Element) copied.removeAttribute("style");
          copy.append(copied);
        }
        tools.view().append(copy);
      });
      await stands("bait bait none plain plain");
    });

    it("comes along when the view is replaced, and when the page navigates in itself", async () => {
      await page.evaluate((plain) => {
        const view = document.createElement("main");
        view.id = "view";
        view.setAttribute("role", "main");
        view.append(tools.post(10, plain));
        tools.view().replaceWith(view);
      }, PLAIN);
      await stands("plain");
      await page.evaluate((bait) => {
        history.pushState({}, "", "/other");
        tools.view().replaceChildren(tools.post(20, bait), tools.post(21, bait));
      }, BAIT);
      await stands("bait bait");
    });

    it("finds a post outside of the feed's root", async () => {
      await page.evaluate((plain) => {
        const dialog = document.createElement("div");
        dialog.id = "dialog";
        dialog.setAttribute("role", "dialog");
        dialog.append(tools.post(30, plain));
        document.body.append(dialog);
      }, PLAIN);
      await stands("bait bait plain");
      await page.evaluate(() => document.getElementById("dialog")?.remove());
    });

    it("closes the panel of a post that goes away", async () => {
      await page.evaluate(() => tools.badge(0).click());
      await until(page, "the panel", `tools.root(0).querySelector("[role=dialog]") !== null`);
      await page.evaluate(() => {
        const [first] = tools.view().children;
        /** @type {any} */ (window).kept = first;
        first?.remove();
      });
      await until(page, "no panel", `kept.querySelector("[data-upshot]").shadowRoot.querySelector("[role=dialog]") === null`);
      await stands("bait");
    });

    it("folds a post by style alone, says why, and unfolds it at one click", async () => {
      await page.evaluate((plain) => tools.view().append(tools.post(40, plain)), PLAIN);
      await stands("bait plain");
      const before = await page.evaluate(() => tools.view().children[0]?.getBoundingClientRect().height ?? 0);
      const markup = await page.evaluate(() => tools.words(0).outerHTML);
      await page.evaluate(() => tools.badge(0).click());
      await until(page, "the panel", `tools.root(0).querySelector("[role=dialog]") !== null`);
      await page.evaluate(() => {
        for (const select of tools.root(0).querySelectorAll("select")) {
          select.value = "collapse";
          select.dispatchEvent(new Event("change", { bubbles: true }));
        }
      });
      await until(page, "the post is folded", `tools.words(0).getBoundingClientRect().height === 0`);
      await page.keyboard.press("Escape");
      await until(page, "why", `/^Folded: ./.test(tools.root(0).querySelector(".why").textContent)`);
      assert.equal(await page.evaluate(() => tools.words(0).outerHTML), markup, "the post's own nodes are untouched");

      await page.evaluate(() => /** @type {HTMLElement} */ (tools.root(0).querySelector(".undo")).click());
      await until(page, "the post is back", `tools.words(0).getBoundingClientRect().height > 0`);
      await until(page, "the post as high as before", `tools.view().children[0].getBoundingClientRect().height === ${before}`);
      await stands("bait plain");
    });

    it("reads a feed in a frame of a site that uses frames, and no frame of another site", async () => {
      const [inner, outside] = ["linkedin-sdui", "x"].map((name) => fixtures.find((fixture) => fixture.name === name));
      assert.ok(inner && outside);
      const framed = await driver.open("https://www.linkedin.com/feed/", {
        "https://www.linkedin.com/feed/": {
          body: `<!doctype html><title>Feed</title><body><iframe src="/preload/" width="700" height="800"></iframe><iframe src="${outside.url}"></iframe>`,
          headers: { "content-security-policy": `${strictPolicy("none")}; frame-src https:` },
        },
        "https://www.linkedin.com/preload/": Object.values(inner.answers)[0] ?? { body: "" },
        ...outside.answers,
      });
      const [preload, other] = ["/preload/", outside.url].map((url) => framed.frames().find((frame) => frame.url().endsWith(url)));
      assert.ok(preload && other);
      await until(preload, "a host on every post", `document.querySelectorAll("[data-upshot]").length === ${inner.posts}`);
      await until(preload, "a verdict", `document.querySelector('[data-upshot*="judged"]') !== null`);
      assert.equal(await other.evaluate(() => document.querySelectorAll("[data-upshot]").length), 0);
      const popup = await driver.openPopup(framed);
      const health = await popup.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => chrome.tabs.sendMessage(tab.id, { kind: "health" })).then(({ adapter, found }) => ({ adapter, found: found > 0 }))`);
      assert.deepEqual(health, { adapter: "linkedin", found: true }, "the popup hears from the frame with the feed");
      await popup.close();
      await framed.close();
    });
  });
}

function addTools() {
  /** @param {string} tag @param {Record<string, string>} attributes @param {(Node | string)[]} children */
  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  }
  const post = (/** @type {number} */ index) => /** @type {Element} */ (document.querySelectorAll("article")[index]);
  const host = (/** @type {number} */ index) => /** @type {Element} */ (post(index).querySelector("[data-upshot]"));
  const root = (/** @type {number} */ index) => /** @type {ShadowRoot} */ (host(index).shadowRoot);
  /** @type {any} */ (window).tools = {
    post: (/** @type {number} */ id, /** @type {string} */ text) =>
      make(
        "article",
        { "data-testid": "tweet" },
        make("div", { "data-testid": "User-Name" }, "Somebody"),
        make("a", { href: `/u/status/${id}` }, make("time", {}, "2h")),
        make("div", { "data-testid": "tweetText" }, text),
      ),
    shell: () => make("article", { "data-testid": "tweet" }),
    view: () => document.getElementById("view"),
    root,
    badge: (/** @type {number} */ index) => root(index).querySelector(".open"),
    words: (/** @type {number} */ index) => post(index).querySelector("[data-testid=tweetText]"),
    standing: () =>
      [...document.querySelectorAll("article")]
        .map((article) => {
          const hosts = [...article.querySelectorAll("[data-upshot]")];
          if (hosts.length === 0) return "none";
          if (hosts.length > 1 || hosts[0]?.parentElement !== article) return "wrong";
          const { state, flags } = JSON.parse(hosts[0].getAttribute("data-upshot") ?? "{}");
          return state === "pending" ? state : flags.length > 0 ? "bait" : "plain";
        })
        .join(" "),
  };
}
