// The words of a draft, as they stand in the editor. Read only: nothing here writes to a node that is not ours.

import { isField } from "./boxes";
import type { Piece, Words } from "../words";

/** A draft: its words, and which stretch of them stands in which box. */
export interface Draft extends Words {
  boxes: { box: Element; start: number; end: number }[];
  /** There is more of it than is read. */
  cut: boolean;
}

/** Longer drafts are read up to here, in UTF-16 code units; no site takes longer posts. */
const LONGEST_DRAFT = 100_000;

const BLOCKS = new Set([
  "P", "DIV", "LI", "UL", "OL", "H1", "H2", "H3", "H4", "H5", "H6", "BLOCKQUOTE", "PRE", "SECTION", "ARTICLE", "FIGURE", "FIGCAPTION", "TR", "TABLE", "DT", "DD", "DL", "HR",
]);
const PARAGRAPHS = new Set(["P", "H1", "H2", "H3", "H4", "H5", "H6", "UL", "OL", "BLOCKQUOTE", "PRE"]);
const SKIPPED = new Set(["BUTTON", "SCRIPT", "STYLE", "TEMPLATE", "VIDEO", "AUDIO", "IFRAME", "CANVAS", "OBJECT", "TEXTAREA", "INPUT", "SELECT"]);
/** Signs without width that editors put where they need a place for the cursor. */
const INVISIBLE = /^[\u200b\u200c\u2060\ufeff]*$/;
const LONGEST_ALT = 40;

/** Reads these boxes as one draft, with an empty line between. */
export function readDraft(boxes: readonly Element[]): Draft {
  const draft: Draft = { text: "", pieces: [], boxes: [], cut: false };
  for (const box of boxes) {
    const between = draft.text === "" ? "" : "\n\n";
    const start = draft.text.length + between.length;
    const room = LONGEST_DRAFT - start;
    if (room <= 0) {
      draft.cut = true;
      break;
    }
    const words = isField(box) ? { text: box.value, pieces: [] } : readEditable(box, room);
    if (words.text.trim() === "") continue;
    if (words.text.length > room) {
      draft.cut = true;
      // Not between the halves of a pair.
      const end = isLeading(words.text.charCodeAt(room - 1)) ? room - 1 : room;
      words.text = words.text.slice(0, end);
      words.pieces = words.pieces.filter((piece) => piece.start < end);
    }
    draft.text += between + words.text;
    for (const piece of words.pieces) draft.pieces.push({ ...piece, start: piece.start + start, end: piece.end + start });
    draft.boxes.push({ box, start, end: start + words.text.length });
  }
  return draft;
}

/** The words of an element that is being edited. Reading ends a little after `most` code units. */
function readEditable(box: Element, most: number): Words {
  const pieces: Piece[] = [];
  let text = "";
  /** Line breaks owed before the next words. */
  let owed = 0;
  /** The line holds something, or stands empty on purpose. */
  let used = false;
  let space = false;
  const keeps = /^(pre|break-spaces)/.test(getComputedStyle(box).whiteSpace);
  const apart = standApart(box) ? 2 : 1;

  function nextLine(count: number): void {
    owed += count;
    used = space = false;
  }

  function add(words: string, node: Text | Element, offset: number): void {
    if (text !== "" && owed > 0) text += "\n".repeat(owed);
    else if (space && used) text += " ";
    owed = 0;
    used = true;
    space = false;
    const start = text.length;
    text += words;
    pieces.push({ start, end: text.length, node, offset });
  }

  function addText(node: Text): void {
    const { data } = node;
    if (INVISIBLE.test(data)) return;
    if (keeps) return add(data, node, 0);
    // A space that must not break is what an editor writes where the writer typed one more.
    for (const { 0: word, index } of data.matchAll(/[^ \t\r\n]+/g)) {
      if (index > 0) space = true;
      add(word.replaceAll("\u00a0", " "), node, index);
    }
    if (/[ \t\r\n]$/.test(data)) space = true;
  }

  function walk(parent: Node): void {
    for (let node = parent.firstChild; node && text.length <= most; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) addText(node as Text);
      else if (node.nodeType === Node.ELEMENT_NODE) visit(node as Element);
    }
  }

  function visit(element: Element): void {
    const tag = element.tagName.toUpperCase();
    if (tag === "BR") {
      // One at the end of a block only holds it open: the line it begins stays unused.
      used = true;
      return nextLine(1);
    }
    if (tag === "IMG") {
      const alt = element.getAttribute("alt") ?? "";
      if (alt !== "" && alt.length <= LONGEST_ALT && !alt.includes(" ")) add(alt, element, 0);
      return;
    }
    if (SKIPPED.has(tag) || element instanceof SVGElement || element.hasAttribute("hidden") || isPlaceholder(element)) return;
    if (!BLOCKS.has(tag)) return walk(element);
    const count = PARAGRAPHS.has(tag) ? apart : 1;
    if (used) nextLine(count);
    walk(element);
    if (used) nextLine(count);
  }

  walk(box);
  return { text, pieces };
}

// Where the paragraphs of an editor stand apart, its writer sees an empty line between; elsewhere each is a line.
function standApart(box: Element): boolean {
  const paragraph = box.querySelector("p");
  if (paragraph === null) return false;
  const { marginTop, marginBottom, fontSize } = getComputedStyle(paragraph);
  return parseFloat(marginTop) + parseFloat(marginBottom) >= parseFloat(fontSize) * 0.4;
}

// What stands in an empty editor in place of words. Chips of mentions are not editable either, but are words.
function isPlaceholder(element: Element): boolean {
  if (element.getAttribute("contenteditable") !== "false") return false;
  return element.getAttributeNames().some((name) => name.includes("placeholder")) || /placeholder/i.test(element.getAttribute("class") ?? "");
}

function isLeading(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
