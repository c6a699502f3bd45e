// Words of a draft marked where they stand, without touching the editor: the browser highlights ranges over its text;
// the words of a field, which no range reaches, are drawn over.

import { isField, type Field } from "./boxes";
import { rangesOf } from "../words";
import type { Draft } from "./reading";
import type { Span } from "../../protocol";

/** Fields with more words than this are not drawn over: the drawing is a copy of them. */
const LONGEST_DRAWN = 20_000;
/** What makes words take the same places in the copy as in the field. */
const COPIED = [
  "direction", "box-sizing", "border-top-width", "border-right-width", "border-bottom-width", "border-left-width", "padding-top", "padding-right",
  "padding-bottom", "padding-left", "font-family", "font-size", "font-style", "font-weight", "font-stretch", "font-variant", "font-feature-settings", "line-height",
  "letter-spacing", "word-spacing", "text-align", "text-indent", "text-transform", "text-rendering", "tab-size", "word-break", "hyphens", "unicode-bidi",
] as const;

/** Marks of one draft, shown until they are taken away. */
export class Marks {
  readonly #name: string;
  /** Where copies of fields are drawn: a shadow root of ours. */
  readonly #root: ShadowRoot;
  /** The rule for highlights, in every tree that holds some. */
  readonly #styles = new Map<Document | ShadowRoot, HTMLStyleElement>();
  readonly #copies = new Map<Field, HTMLElement>();

  constructor(root: ShadowRoot) {
    this.#root = root;
    this.#name = randomName();
  }

  /** Marks these stretches of a draft, and nothing else. */
  show(draft: Draft, spans: readonly Span[]): void {
    const ranges: Range[] = [];
    const drawn = new Set<Field>();
    for (const { box, start, end } of draft.boxes) {
      const inside = spans.filter((span) => span.start < end && span.end > start);
      if (inside.length === 0) continue;
      if (isField(box)) {
        if (end - start > LONGEST_DRAWN) continue;
        drawn.add(box);
        this.#draw(box, inside.map((span) => ({ start: Math.max(span.start - start, 0), end: Math.min(span.end, end) - start })));
      } else {
        this.#addStyle(box.getRootNode() as Document | ShadowRoot);
        ranges.push(...inside.flatMap((span) => rangesOf(draft, span.start, span.end)));
      }
    }
    for (const [field, copy] of this.#copies) {
      if (drawn.has(field)) continue;
      copy.remove();
      this.#copies.delete(field);
    }
    if (typeof Highlight === "undefined" || !CSS.highlights) return;
    if (ranges.length > 0) CSS.highlights.set(this.#name, new Highlight(...ranges));
    else CSS.highlights.delete(this.#name);
  }

  /** Brings drawings to where their fields are now. */
  follow(): void {
    for (const [field, copy] of this.#copies) lay(field, copy);
  }

  /** Takes every mark away. */
  clear(): void {
    CSS.highlights?.delete(this.#name);
    for (const copy of this.#copies.values()) copy.remove();
    this.#copies.clear();
    for (const style of this.#styles.values()) style.remove();
    this.#styles.clear();
  }

  #addStyle(place: Document | ShadowRoot): void {
    if (this.#styles.get(place)?.isConnected) return;
    const style = document.createElement("style");
    style.textContent = `::highlight(${this.#name}) { background-color: rgb(255 196 61 / 0.42); color: inherit; text-decoration: underline 2px rgb(194 124 14 / 0.9) }`;
    (place instanceof Document ? (place.head ?? place.documentElement) : place).append(style);
    this.#styles.set(place, style);
  }

  #draw(field: Field, spans: readonly Span[]): void {
    let copy = this.#copies.get(field);
    if (copy === undefined) {
      copy = document.createElement("div");
      copy.className = "copy";
      copy.setAttribute("aria-hidden", "true");
      copy.popover = "manual";
      copy.append(document.createElement("div"));
      this.#root.append(copy);
      copy.showPopover();
      this.#copies.set(field, copy);
    }
    const words = copy.firstElementChild as HTMLElement;
    const parts: (string | HTMLElement)[] = [];
    let at = 0;
    for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
      if (end <= at) continue;
      const marked = document.createElement("mark");
      marked.textContent = field.value.slice(Math.max(start, at), end);
      parts.push(field.value.slice(at, Math.max(start, at)), marked);
      at = end;
    }
    // A last line that is empty takes room in a field, and none in a copy.
    parts.push(`${field.value.slice(at)}\u200b`);
    words.replaceChildren(...parts);
    const computed = getComputedStyle(field);
    for (const name of COPIED) words.style.setProperty(name, computed.getPropertyValue(name));
    words.style.whiteSpace = field instanceof HTMLTextAreaElement ? "pre-wrap" : "pre";
    lay(field, copy);
  }
}

function lay(field: Field, copy: HTMLElement): void {
  const rect = field.getBoundingClientRect();
  const words = copy.firstElementChild as HTMLElement;
  const { style } = copy;
  style.left = `${rect.left}px`;
  style.top = `${rect.top}px`;
  // A bar for scrolling takes its room from the words.
  style.width = `${field.clientWidth + field.clientLeft * 2}px`;
  style.height = `${rect.height}px`;
  words.style.width = field instanceof HTMLTextAreaElement ? "100%" : "max-content";
  words.style.minWidth = "100%";
  const centred = field instanceof HTMLTextAreaElement ? 0 : Math.max(0, (rect.height - words.offsetHeight) / 2);
  words.style.transform = `translate(${-field.scrollLeft}px, ${centred - field.scrollTop}px)`;
}

function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => String.fromCharCode(97 + (byte % 26))).join("");
}
