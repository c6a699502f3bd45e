// @ts-check
/**
 * The pages that tests open: a fixture of each site and the demo feed, and what is watched on them.
 */

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { POLICY } from "./demo.mjs";
import { root, strictPage } from "./harness.mjs";

const FIXTURES = path.join(root, "tests/browser/fixtures");

/**
 * @typedef {object} Fixture
 * @property {string} name File name without ending.
 * @property {string} url Where it is served.
 * @property {number} posts Outer posts on it.
 * @property {Record<string, import("./harness.mjs").Answer>} answers
 */

/** Every fixture; each says in attributes of its `<html>` where it is served and how many outer posts it has. @type {Fixture[]} */
export const fixtures = readdirSync(FIXTURES)
  .filter((file) => file.endsWith(".html"))
  .sort()
  .map((file) => fixture(path.basename(file, ".html"), readFileSync(path.join(FIXTURES, file), "utf8")));

/** @param {string} name @param {string} html @returns {Fixture} */
function fixture(name, html) {
  const url = /<html[^>]*\sdata-url="([^"]+)"/.exec(html)?.[1];
  const posts = Number(/<html[^>]*\sdata-posts="(\d+)"/.exec(html)?.[1]);
  if (!url || !posts) throw new Error(`${name}.html lacks data-url or data-posts on its <html>`);
  return { name, url, posts, answers: { [url]: strictPage(html) } };
}

/** Address of the demo feed in tests. */
export const DEMO = "http://localhost/";

/**
 * The demo feed, as `demo.mjs` serves it.
 *
 * @param {string} [policy] Content security policy.
 * @returns {Record<string, import("./harness.mjs").Answer>}
 */
export function demoAnswers(policy = POLICY) {
  /** @param {string} file */
  const read = (file) => readFileSync(path.join(root, "extension/demo", file), "utf8");
  return {
    [DEMO]: { body: read("index.html"), headers: { "content-security-policy": policy } },
    [`${DEMO}demo.css`]: { body: read("demo.css"), type: "text/css" },
    [`${DEMO}feed.js`]: { body: read("feed.js"), type: "text/javascript" },
    [`${DEMO}posts.json`]: { body: read("posts.json"), type: "application/json" },
  };
}

/**
 * @param {string} margin JavaScript for the pixels above and below the screen that count.
 * @returns {string} Holds when every post of the demo feed this near to the screen has its verdict, and there is one.
 */
export const allJudged = (margin) => `(() => {
  const near = [...document.querySelectorAll("article[data-post]")].filter((post) => {
    const { top, bottom } = post.getBoundingClientRect();
    return bottom > -${margin} && top < innerHeight + ${margin};
  });
  return near.length > 0 && near.every((post) => {
    const host = post.querySelector(":scope > [data-upshot]");
    return host && JSON.parse(host.getAttribute("data-upshot")).state !== "pending";
  });
})()`;

/** Posts of the demo feed, as stored. @type {{ id: string, kind: string, text: string }[]} */
export const demoPosts = JSON.parse(readFileSync(path.join(root, "extension/demo/posts.json"), "utf8"));

/**
 * Remembers the page as it is before Upshot sees it, and everything that happens to it later. For `before`.
 *
 * @param {import("puppeteer-core").Page} page
 * @returns {Promise<unknown>}
 */
export function watch(page) {
  return page.evaluateOnNewDocument(() => {
    /** @type {any} */
    const seen = { records: [], firstStates: [], shifts: [], remember };
    /** @type {any} */ (window).seen = seen;

    function remember() {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
      seen.records = [];
      const isOurs = (/** @type {Node} */ it) => it instanceof Element && it.hasAttribute("data-upshot");
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (isOurs(node)) continue;
        seen.records.push({
          node,
          parent: node.parentNode,
          value: node.nodeValue,
          children: [...node.childNodes].filter((child) => !isOurs(child)),
          attributes: node instanceof Element ? node.getAttributeNames().map((name) => [name, node.getAttribute(name)]) : [],
          box: node instanceof Element ? JSON.stringify(node.getBoundingClientRect()) : "",
          home: homeOf(node),
        });
      }
    }

    /** Where a node stands. @param {Node} node */
    function homeOf(node) {
      if (node instanceof Element) return node.getBoundingClientRect();
      if (!(node instanceof Text)) return null;
      const range = document.createRange();
      range.selectNode(node);
      return range.getBoundingClientRect();
    }

    document.addEventListener("DOMContentLoaded", remember);
    // The record is delivered after the script that added the host has run, and before the next can.
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) {
          if (node instanceof Element && node.hasAttribute("data-upshot")) {
            seen.firstStates.push(JSON.parse(node.getAttribute("data-upshot") ?? "").state);
          }
        }
      }
    }).observe(document, { childList: true, subtree: true });
    if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
      new PerformanceObserver((list) => {
        seen.shifts.push(...list.getEntries());
      }).observe({ type: "layout-shift", buffered: true });
    }
  });
}

/**
 * What happened to the page's own nodes since they were remembered: nothing, if all is well. Hosts are ours, and one
 * style element at the end of the head.
 *
 * @param {import("puppeteer-core").Page} page
 * @returns {Promise<string[]>}
 */
export function changes(page) {
  return page.evaluate(() => {
    const { records, shifts } = /** @type {any} */ (window).seen;
    const known = new Set(records.map((/** @type {any} */ { node }) => node));
    /** @param {Node} node */
    const name = (node) => (node instanceof Element ? `<${node.localName} class="${node.getAttribute("class") ?? ""}">` : node.nodeName);
    /** @type {string[]} */
    const found = [];
    for (const { node, parent, value, children, attributes, box } of records) {
      if (node.parentNode !== parent) found.push(`moved: ${name(node)}`);
      if (node.nodeValue !== value) found.push(`other text: ${node.nodeValue}`);
      const now = [...node.childNodes].filter((child) => known.has(child));
      if (now.length !== children.length || now.some((child, at) => child !== children[at])) found.push(`other children: ${name(node)}`);
      if (!(node instanceof Element)) continue;
      const attributesNow = node.getAttributeNames().map((attribute) => [attribute, node.getAttribute(attribute)]);
      if (JSON.stringify(attributesNow) !== JSON.stringify(attributes)) found.push(`other attributes: ${name(node)}`);
      if (JSON.stringify(node.getBoundingClientRect()) !== box) found.push(`moved on the screen: ${name(node)}`);
    }
    let styles = 0;
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // What was added inside of something added is told by the latter.
      if (known.has(node) || !known.has(node.parentNode)) continue;
      if (node instanceof Element && node.hasAttribute("data-upshot") && node.childNodes.length === 0) continue;
      if (node.nodeName === "STYLE" && node.parentNode === document.head) styles += 1;
      else found.push(`added: ${name(node)}`);
    }
    if (styles > 1) found.push(`${styles} style elements`);
    // A slow machine may paint a page before its own last script has run: what goes to where the page has it then is not moved by us.
    const homes = new Map(records.map((/** @type {any} */ { node, home }) => [node, home]));
    const place = (/** @type {DOMRect | null | undefined} */ box) => (box ? [box.x, box.y, box.width, box.height].map(Math.round).join(" ") : "nowhere");
    for (const { value, sources } of shifts) {
      const others = sources.filter((/** @type {any} */ { node, currentRect }) => {
        const home = homes.get(node);
        return !home || Math.abs(home.x - currentRect.x) > 2 || Math.abs(home.y - currentRect.y) > 2;
      });
      if (sources.length > 0 && others.length === 0) continue;
      const told = others.map((/** @type {any} */ { node, previousRect, currentRect }) => `${node ? name(node) : "something"} from ${place(previousRect)} to ${place(currentRect)}, at home at ${place(homes.get(node))}`);
      found.push(`layout shifts of ${value}: ${told.join("; ")}`);
    }
    return found;
  });
}

/**
 * What is wrong with how badges lie on the page: one that is not hit at its centre, or lies over a control.
 *
 * @param {import("puppeteer-core").Page} page
 * @returns {Promise<string[]>}
 */
export function misplaced(page) {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const selector = "a[href], button, input, select, textarea, summary, video, [role=button], [role=link], [contenteditable], [tabindex]";
    /** @param {Element} host @returns {string[]} */
    const faults = (host) => {
      /** @type {string[]} */
      const found = [];
      const badge = host.shadowRoot?.querySelector("button");
      const post = host.parentElement;
      if (!badge || !post) return [`no button in ${host.outerHTML}`];
      const box = badge.getBoundingClientRect();
      const words = (post.textContent ?? "").replace(/\s+/g, " ").slice(0, 40);
      const { state } = JSON.parse(host.getAttribute("data-upshot") ?? "");
      if (box.width < 24 || box.height < 24) found.push(`${state} badge of ${box.width} by ${box.height}: ${words}`);
      const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      if (hit !== host) found.push(`${hit?.outerHTML.slice(0, 90)} lies over the badge: ${words}`);
      for (const control of document.querySelectorAll(selector)) {
        if (control.hasAttribute("data-upshot") || control.contains(host)) continue;
        const other = control.getBoundingClientRect();
        const width = Math.min(box.right, other.right) - Math.max(box.left, other.left);
        const height = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
        // A link that fills the card is meant to be clicked anywhere else on it.
        const fillsCard = other.width >= post.getBoundingClientRect().width * 0.9 && other.height > 3 * box.height;
        if (width > 1 && height > 1 && !fillsCard) found.push(`the badge covers ${control.outerHTML.slice(0, 90)}: ${words}`);
      }
      return found;
    };
    /** @type {string[]} */
    const found = [];
    for (const host of document.querySelectorAll("[data-upshot]")) {
      host.scrollIntoView({ block: "center", behavior: "instant" });
      // A badge that comes into sight is looked at, and may move, when a frame has time for it.
      const deadline = performance.now() + 30_000;
      do await frame();
      while (faults(host).length > 0 && performance.now() < deadline);
      found.push(...faults(host));
    }
    scrollTo({ top: 0, behavior: "instant" });
    await frame();
    return found;
  });
}
