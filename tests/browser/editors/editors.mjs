// @ts-check
/**
 * Pages with real editors in them: Draft.js, Lexical, Quill, ProseMirror, TipTap and Slate from npm, as the composers of
 * the sites are built with them. The packages are of the tests only, locked in this folder; `./build.sh test` installs them.
 */

import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = path.dirname(fileURLToPath(import.meta.url));

/** @type {Promise<string> | undefined} */
let bundled;

/** @returns {Promise<string>} The script that mounts the editors. */
export function editorScript() {
  if (!existsSync(path.join(folder, "node_modules"))) throw new Error("the editors are not installed; run: npm ci --prefix tests/browser/editors");
  bundled ??= build({
    entryPoints: [path.join(folder, "mount.mjs")],
    bundle: true,
    write: false,
    format: "iife",
    minify: true,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? "");
  return bundled;
}

/**
 * Makes a page the same each time it is opened: its clock stands still until it is moved on, and nothing is random.
 * Editors group what can be undone by the clock, and some draw keys at random.
 */
const STEADY = `
  let seed = 11;
  Math.random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  let now = 1800000000000;
  Date.now = () => now;
  window.passTime = (milliseconds) => { now += milliseconds; };
`;

/**
 * Answers for a page with editors at this address.
 *
 * @param {string} url
 * @param {string} body Markup; every \`[data-fixture-editor]\` in it gets its editor.
 * @param {{ dir?: string, dark?: boolean, lang?: string }} [options]
 * @returns {Promise<Record<string, import("../harness.mjs").Answer>>}
 */
export async function editorPage(url, body, { dir = "ltr", lang = "en" } = {}) {
  const script = new URL("/editors-of-the-fixture.js", url).href;
  const nonce = "b1c2d3e4";
  const html = `<!doctype html>
<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>Composer</title><style>${STYLE}</style>
<script nonce="${nonce}">${STEADY}</script></head>
<body>${body}<script nonce="${nonce}" src="${script}"></script></body></html>`;
  // Editors write styles of their own, and some parse markup: sites that use them allow for it.
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-src 'self'`;
  return {
    [url]: { body: html, headers: { "content-security-policy": policy } },
    [script]: { body: await editorScript(), type: "text/javascript; charset=utf-8" },
  };
}

const STYLE = `
  :root { color-scheme: light dark; --paper: #fff; --page: #f3f4f6; --ink: #16191d; --soft: #5d6670; --line: #dfe3e8; --brand: #2458a8; }
  @media (prefers-color-scheme: dark) { :root { --paper: #17191d; --page: #0d0f12; --ink: #e8eaed; --soft: #939ba5; --line: #2f343b; --brand: #7fb0f0; } }
  * { box-sizing: border-box; }
  body { margin: 0; min-height: 100vh; background: var(--page); color: var(--ink); font: 15px/1.45 system-ui, sans-serif; }
  main, [role=dialog], dialog, form.page { display: block; position: static; width: 600px; margin: 40px auto; padding: 18px 20px; border: 1px solid var(--line); border-radius: 14px; background: var(--paper); color: inherit; }
  h1, h2 { margin: 0 0 12px; font-size: 17px; } p { margin: 0; }
  textarea, input { display: block; width: 100%; margin: 0 0 10px; padding: 9px 11px; border: 1px solid var(--line); border-radius: 9px; background: transparent; color: inherit; font: inherit; }
  input[type=file] { display: none; }
  textarea { min-height: 130px; resize: none; }
  [contenteditable=true] { min-height: 120px; outline: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
  [data-fixture-editor] { display: block; max-height: 260px; overflow: auto; padding: 6px 2px; }
  .bar { display: flex; align-items: center; gap: 12px; padding-top: 12px; border-top: 1px solid var(--line); color: var(--soft); }
  .bar .end { margin-inline-start: auto; } .bar button, .bar [role=button], .bar input { width: auto; margin: 0; padding: 7px 16px; border: 0; border-radius: 18px; background: var(--brand); color: #fff; font: inherit; font-weight: 600; }
  @media (prefers-color-scheme: dark) { .bar button, .bar [role=button], .bar input { color: #0d0f12; } }
  .who { display: flex; gap: 10px; align-items: center; margin-bottom: 10px; font-weight: 600; } .who i { width: 34px; height: 34px; border-radius: 50%; background: linear-gradient(135deg, #9bd, #47a); }
`;
