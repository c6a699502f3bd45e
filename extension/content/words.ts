// What a reader sees as the words of a post, with the way back from every offset to the page.

import type { Redirect, Whitespace } from "../protocol";

/** The words of a post, and where in the page they stand. */
export interface Words {
  text: string;
  pieces: Piece[];
}

/** A stretch of the text that is copied from one text node, or that stands for one element (an emoji, a link). */
export interface Piece {
  /** Where it starts in the text, in UTF-16 code units. */
  start: number;
  end: number;
  node: Text | Element;
  /** Offset into the text node at which the stretch starts; 0 for an element. */
  offset: number;
}

/** How words are read. Selectors are whole lists, or null for none. */
export interface WordRules {
  strip: string | null;
  inline: string | null;
  nested: string | null;
  tags: string | null;
  whitespace: Whitespace;
  redirects: Redirect[];
}

/** Longer texts are cut here, and count as seen in part: nobody reads on in a feed. */
export const LONGEST_TEXT = 20_000;

const SKIPPED = new Set([
  "BUTTON", "SVG", "SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "TEXTAREA", "INPUT", "SELECT", "VIDEO", "AUDIO", "IFRAME", "CANVAS", "OBJECT",
]);
const PARAGRAPHS = new Set(["P", "H1", "H2", "H3", "H4", "H5", "H6", "BLOCKQUOTE", "PRE", "UL", "OL"]);
const LINES = new Set(["DIV", "LI", "TR", "SECTION", "ARTICLE", "HEADER", "FOOTER", "FIGURE", "DT", "DD", "TABLE", "DETAILS", "SUMMARY"]);
const LONGEST_ALT = 40;

/** Reads the words of these parts: each a paragraph of its own, each element in it a line of its own. */
export function readWords(parts: readonly (readonly Element[])[], rules: WordRules): Words {
  const pieces: Piece[] = [];
  let text = "";
  let breaks = 0;
  let space = false;

  function startLine(count: number): void {
    breaks = Math.max(breaks, count);
    space = false;
  }

  function beforeWords(): void {
    if (text === "") breaks = 0;
    if (breaks > 0) text += "\n".repeat(breaks);
    else if (space && text !== "" && !text.endsWith("\n") && !text.endsWith(" ")) text += " ";
    breaks = 0;
    space = false;
  }

  function add(words: string, node: Text | Element, offset: number): void {
    beforeWords();
    const last = pieces.at(-1);
    const start = text.length;
    text += words;
    // Words of one text node with one space between are one stretch, in the page as in the text.
    if (last?.node === node && node.nodeType === Node.TEXT_NODE && offset - last.offset === start - last.start) last.end = text.length;
    else pieces.push({ start, end: text.length, node, offset });
  }

  function addTextNode(node: Text): void {
    const data = node.data;
    if (rules.whitespace === "keep") {
      if (data !== "") add(data, node, 0);
      return;
    }
    let at = 0;
    while (at < data.length) {
      if (isSpace(data.charCodeAt(at))) {
        space = true;
        at += 1;
        continue;
      }
      let end = at + 1;
      while (end < data.length && !isSpace(data.charCodeAt(end))) end += 1;
      add(data.slice(at, end), node, at);
      at = end;
    }
  }

  function walk(parent: Node): void {
    for (let node = parent.firstChild; node && text.length < LONGEST_TEXT; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) addTextNode(node as Text);
      else if (node.nodeType === Node.ELEMENT_NODE) visit(node as Element);
    }
  }

  function visit(element: Element): void {
    const tag = element.tagName.toUpperCase();
    if (tag === "BR") {
      breaks = Math.min(breaks + 1, 2);
      space = false;
      return;
    }
    if (tag === "IMG") {
      const alt = element.getAttribute("alt") ?? "";
      // Emoji are given as images; descriptions of pictures are no words of the post.
      if (alt !== "" && alt.length <= LONGEST_ALT && !alt.includes(" ")) add(alt, element, 0);
      return;
    }
    if (SKIPPED.has(tag) || element.hasAttribute("hidden") || element.getAttribute("role") === "button") return;
    if (element.hasAttribute("contenteditable")) return;
    if (rules.strip !== null && element.matches(rules.strip)) return;
    if (rules.nested !== null && element.matches(rules.nested)) return;
    const block = (PARAGRAPHS.has(tag) || LINES.has(tag)) && !(rules.inline !== null && element.matches(rules.inline));
    const count = PARAGRAPHS.has(tag) ? 2 : 1;
    if (block) startLine(count);
    if (tag === "A") addLink(element as HTMLAnchorElement);
    else walk(element);
    if (block) startLine(count);
  }

  function addLink(link: HTMLAnchorElement): void {
    const shown = (link.textContent ?? "").trim();
    if (rules.tags !== null && shown !== "" && !shown.startsWith("#") && link.matches(rules.tags)) return add(`#${shown}`, link, 0);
    const target = targetOf(link, rules.redirects);
    if (isAddress(shown)) {
      const whole = target !== null && sameHost(shown, target) ? target.href : withoutEllipsis(shown);
      if (whole === shown) walk(link);
      else add(whole, link, 0);
      return;
    }
    walk(link);
    if (shown === "" || shown.startsWith("@") || shown.startsWith("#") || target === null || !isElsewhere(target)) return;
    // Words that lead out of the site: what they lead to counts as much as what they say.
    space = true;
    add(`(${target.href})`, link, 0);
  }

  for (const part of parts) {
    startLine(2);
    for (const element of part) {
      startLine(PARAGRAPHS.has(element.tagName) ? 2 : 1);
      walk(element);
    }
  }
  return trimmed(text.slice(0, LONGEST_TEXT), pieces);
}

/** The page's own ranges for a stretch of the text; none where the page has changed since it was read. */
export function rangesOf(words: Words, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  for (const piece of words.pieces) {
    if (piece.end <= start || piece.start >= end || !piece.node.isConnected) continue;
    const range = document.createRange();
    if (piece.node.nodeType === Node.TEXT_NODE) {
      const from = piece.offset + Math.max(0, start - piece.start);
      const to = piece.offset + Math.min(piece.end, end) - piece.start;
      if (to > (piece.node as Text).length) continue;
      range.setStart(piece.node, from);
      range.setEnd(piece.node, to);
    } else {
      range.selectNodeContents(piece.node);
    }
    ranges.push(range);
  }
  return ranges;
}

/** A short fingerprint of a text: 53 bits, enough to tell the posts of a page apart. */
export function fingerprint(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

function trimmed(text: string, pieces: Piece[]): Words {
  const lead = text.length - text.trimStart().length;
  const whole = text.trim();
  if (lead === 0 && whole.length === text.length) return { text, pieces };
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const start = Math.max(piece.start - lead, 0);
    const end = Math.min(piece.end - lead, whole.length);
    if (end <= start) continue;
    const cut = start - (piece.start - lead);
    kept.push({ start, end, node: piece.node, offset: piece.offset + cut });
  }
  return { text: whole, pieces: kept };
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13);
}

/** Whether a link shows an address, whole or cut. */
function isAddress(shown: string): boolean {
  if (shown === "" || /\s/.test(shown)) return false;
  return shown.includes("://") || (/^[\w-]+(\.[\w-]+)+([/?#…]|\.\.\.|$)/.test(shown) && !shown.startsWith("."));
}

function withoutEllipsis(shown: string): string {
  if (shown.endsWith("…")) return shown.slice(0, -1);
  return shown.endsWith("...") ? shown.slice(0, -3) : shown;
}

function targetOf(link: HTMLAnchorElement, redirects: readonly Redirect[]): URL | null {
  const url = parsed(link.getAttribute("href") ?? "", document.baseURI);
  if (url === null) return null;
  const address = `${url.hostname}${url.pathname}`;
  const redirect = redirects.find((known) => address.startsWith(known.prefix));
  return redirect ? parsed(url.searchParams.get(redirect.parameter) ?? "", undefined) : url;
}

function parsed(address: string, base: string | undefined): URL | null {
  if (address === "") return null;
  try {
    const url = new URL(address, base);
    return url.protocol === "https:" || url.protocol === "http:" ? url : null;
  } catch {
    return null;
  }
}

function sameHost(shown: string, target: URL): boolean {
  const bare = shown.slice(shown.includes("://") ? shown.indexOf("://") + 3 : 0).replace(/^www\./, "");
  return bare.toLowerCase().startsWith(target.hostname.replace(/^www\./, ""));
}

function isElsewhere(target: URL): boolean {
  const here = location.hostname.replace(/^www\./, "");
  const there = target.hostname.replace(/^www\./, "");
  return there !== here && !there.endsWith(`.${here}`) && !here.endsWith(`.${there}`);
}
