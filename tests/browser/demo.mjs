// @ts-check
/**
 * Shows Upshot on the demo feed: `./build.sh demo`.
 *
 * With a display the window stays open until it is closed. Without one, or with `--headless`, it scrolls through the
 * feed, prints a line per post and saves a screenshot.
 */

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { findBrowser, root, screenshot, scrollThrough, startChromium, startFirefox, until } from "./harness.mjs";

const TYPES = /** @type {Record<string, string>} */ ({
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
});

/** Content security policy that the demo feed is served with. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join("; ");

/**
 * Serves the demo feed on a free port of this machine.
 *
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serveDemo() {
  const server = createServer((request, response) => {
    const name = path.basename(new URL(request.url ?? "/", "http://localhost").pathname) || "index.html";
    const type = TYPES[path.extname(name)];
    readFile(path.join(root, "extension/demo", name)).then(
      (body) => response.writeHead(type ? 200 : 404, { "content-type": type ?? "text/plain", "content-security-policy": POLICY }).end(type ? body : ""),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("no free port for the demo feed");
  return {
    url: `http://localhost:${address.port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** @returns {Promise<number>} Exit status. */
async function main() {
  const chromium = findBrowser("chromium");
  const program = chromium ?? findBrowser("firefox");
  if (!program) {
    console.error("The demo needs a browser: install Chromium, Chrome, Edge or Firefox (Debian: apt-get install chromium).");
    return 1;
  }
  const headless = process.argv.includes("--headless") || !hasDisplay();
  const extension = path.join(root, "dist", chromium ? "chrome-test" : "firefox-test");
  const browser = chromium
    ? await startChromium(program, { headless })
    : await startFirefox(program, { headless });
  const demo = await serveDemo();
  try {
    await browser.installExtension(extension);
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    if (headless) await page.setViewport({ width: 1100, height: 900 });
    await page.goto(demo.url, { timeout: 240_000 });
    if (headless) {
      await describe(page);
    } else {
      console.log(`The demo feed is open in ${path.basename(program)}, at ${demo.url}. Close the window when you are done.`);
      await new Promise((resolve) => browser.once("disconnected", resolve));
    }
  } finally {
    if (browser.connected) await browser.close();
    demo.close();
  }
  return 0;
}

/**
 * Prints what the badges say, post by post.
 *
 * @param {import("puppeteer-core").Page} page
 * @returns {Promise<void>}
 */
async function describe(page) {
  await until(page, "a first verdict", `document.querySelector('[data-upshot]:not([data-upshot*="pending"])') !== null`);
  await scrollThrough(page);
  const lines = await page.evaluate(() =>
    [...document.querySelectorAll("article[data-post]")].map((post) => {
      const host = post.querySelector("[data-upshot]");
      const mark = host ? JSON.parse(host.getAttribute("data-upshot") ?? "") : { state: "no badge", score: null, flags: [] };
      const words = [...post.querySelectorAll(".words p")].map((paragraph) => paragraph.textContent).join(" ").slice(0, 60);
      return { ...mark, words };
    }),
  );
  for (const { state, score, flags, words } of lines) {
    const verdict = score === null ? state : String(score);
    console.log(`${verdict.padStart(12)}  ${(flags.join(", ") || "-").padEnd(34)}  ${words}`);
  }
  const flagged = lines.filter(({ flags }) => flags.length > 0).length;
  console.log(`${lines.length} posts, ${flagged} with bait. Picture: ${path.relative(process.cwd(), await screenshot(page, "demo"))}`);
}

/** @returns {boolean} Whether a window could be seen. */
function hasDisplay() {
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

if (process.argv[1] && path.resolve(process.argv[1]) === path.join(root, "tests/browser/demo.mjs")) {
  process.exitCode = await main();
}
