// The badge of one post: a leaf appended to it, with a shadow root of its own.

import { badgeStyles } from "./styles";
import { type Effect, effects, mark } from "./page_style";
import { direction, say, sayCount, sayList } from "./say";
import type { Band, Density, Flag, Report } from "../protocol";

/** What a badge shows. */
export interface Face {
  state: "pending" | "judged" | "not-assessed" | "muted";
  score: number | null;
  band: Band | null;
  /** Flags of rules above off. */
  flags: Flag[];
  effect: Effect;
  density: Density;
  dark: boolean;
}

/** Events that must not reach the page when they are meant for a badge. */
export const GUARDED = [
  "click", "dblclick", "auxclick", "contextmenu", "mousedown", "mouseup", "pointerdown", "pointerup", "pointercancel", "touchstart", "touchend", "touchcancel",
  "keydown", "keyup", "keypress", "beforeinput", "input",
] as const;

const NAMESPACE = "http://www.w3.org/2000/svg";
/** Sizes remembered. */
const MOST_SIZES = 200;

const badges = new WeakMap<EventTarget, Badge>();

/** The badge that an event seen by the window is meant for. Posts in an open shadow root hide their badge behind its host. */
export function badgeIn(event: Event): Badge | undefined {
  const { target } = event;
  if (target === null) return undefined;
  const direct = badges.get(target);
  if (direct || !(target instanceof Element) || target.shadowRoot === null) return direct;
  return event
    .composedPath()
    .map((node) => badges.get(node))
    .find((badge) => badge !== undefined);
}

/** Width and height in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** What is inside a badge, once there is something to show. */
interface Inside {
  frame: HTMLElement;
  button: HTMLButtonElement;
  score: HTMLElement;
  bait: HTMLElement | null;
  note: { element: HTMLElement; why: HTMLElement; undo: HTMLButtonElement } | null;
}

/** Sizes of badges by what decides them, so that a badge is placed before it was ever laid out. */
const sizes = new Map<string, Size>();

/** One badge. Its host is the only node that is ever added to a post. Until there is something to show it is empty. */
export class Badge {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  #inside: Inside | null = null;
  #shown = "";
  #shape = "";
  #left = 0;
  #top = 0;
  #lift = 0;
  /** How far it was moved since it appeared. */
  #shift = { x: 0, y: 0 };
  #isShown = false;

  constructor(slot: string | null) {
    this.host = document.createElement("div");
    this.root = this.host.attachShadow({ mode: __TEST__ ? "open" : "closed" });
    if (slot !== null) this.host.slot = slot;
    this.host.setAttribute(mark, effects.none);
    badges.set(this.host, this);
  }

  /** The button that opens the panel. */
  get button(): HTMLButtonElement {
    return this.#filled().button;
  }

  /** Where its top left corner is, in pixels from that of its containing block. */
  get left(): number {
    return this.#left + this.#shift.x;
  }

  get top(): number {
    return this.#top + this.#shift.y;
  }

  /** Whether it takes part in the page's layout, be it seen already or yet to be placed. */
  get isShown(): boolean {
    return this.#isShown;
  }

  /** Whether this face is another than the one shown. */
  isOther(face: Face): boolean {
    return keyOf(face) !== this.#shown;
  }

  /** The size it has with this face; null until a badge like it was measured. */
  sizeWith(face: Face): Size | null {
    return sizes.get(shapeOf(face)) ?? null;
  }

  /** Measures what is shown, for this badge and all like it. Reads layout. */
  measure(): Size | null {
    const frame = this.#inside?.frame.getBoundingClientRect();
    if (frame === undefined || frame.width === 0) return null;
    // On a page scrolled for hours titles differ, and with them the notes of dimmed posts.
    if (sizes.size > MOST_SIZES) sizes.clear();
    const size = { width: frame.width, height: frame.height };
    sizes.set(this.#shape, size);
    return size;
  }

  /** Shows a verdict. Cheap where nothing changed; returns whether something did. */
  show(face: Face): boolean {
    const shown = keyOf(face);
    if (shown === this.#shown) return false;
    const before = this.#shown;
    this.#shown = shown;
    this.#shape = shapeOf(face);
    const { state, score, effect, density, dark } = face;
    const rules = rulesOf(face);
    this.#isShown = isSeen(face);
    if (!this.#isShown) {
      if (this.#inside) set(this.#inside.frame, "data-show", "no");
      // It appears anew next time, wherever that will be.
      this.#hide();
    } else {
      const inside = this.#filled();
      const { frame, button, score: number } = inside;
      set(frame, "data-show", "yes");
      set(frame, "data-density", density === "dot" ? "dot" : "full");
      set(frame, "data-band", face.band ?? "none");
      set(frame, "data-bait", rules.length > 0 ? "yes" : "no");
      set(frame, "data-effect", effect);
      set(frame, "data-theme", dark ? "dark" : "light");
      const words = score === null ? "" : String(score);
      if (number.textContent !== words) number.textContent = words;
      frame.style.setProperty("--score", `${score ?? 0}%`);
      this.#showBait(inside, rules.length);
      this.#showNote(inside, face);
      const titles = titlesOf(face);
      set(button, "aria-label", labelOf(face, titles));
      const title = rules.length > 0 ? sayList(titles) : "";
      if (button.title !== title) button.title = title;
    }
    set(this.host, mark, effects[effect]);
    if (effect === "fold") {
      this.host.removeAttribute("style");
      this.#left = this.#top = this.#lift = 0;
      this.#hide();
    }
    if (__TEST__ && before !== shown) this.host.setAttribute("data-upshot", JSON.stringify({ state, score, flags: rules }));
    return true;
  }

  #filled(): Inside {
    if (this.#inside === null) {
      this.#inside = build();
      this.root.append(...styled(this.root), this.#inside.frame);
    }
    return this.#inside;
  }

  #hide(): void {
    this.#shift = { x: 0, y: 0 };
    if (this.#inside) set(this.#inside.frame, "data-placed", "no");
  }

  #showBait(inside: Inside, rules: number): void {
    if (rules === 0) {
      inside.bait?.remove();
      inside.bait = null;
      return;
    }
    if (inside.bait === null) {
      inside.bait = prepared().bait.cloneNode(true) as HTMLElement;
      inside.button.append(inside.bait);
    }
    set(inside.bait.lastElementChild as HTMLElement, "data-count", rules > 1 ? String(rules) : "");
  }

  #showNote(inside: Inside, face: Face): void {
    if (face.effect === "none") {
      inside.note?.element.remove();
      inside.note = null;
      return;
    }
    if (inside.note === null) {
      const element = prepared().note.cloneNode(true) as HTMLElement;
      const [why, undo] = element.children as unknown as [HTMLElement, HTMLButtonElement];
      inside.note = { element, why, undo };
      inside.frame.append(element);
    }
    const titles = titlesOf(face);
    inside.note.why.textContent = noteOf(face);
    inside.note.why.title = say(face.effect === "dim" ? "badge_dimmed" : "badge_folded", sayList(titles));
    inside.note.undo.textContent = say("badge_undo");
  }

  /** Shows that the panel is open. */
  expanded(open: boolean): void {
    this.#inside?.button.setAttribute("aria-expanded", String(open));
  }

  /**
   * Puts the badge where its top left corner is at this point of its containing block.
   *
   * @param appears It was not shown before this turn.
   */
  moveTo(left: number, top: number, appears: boolean): void {
    if (appears) {
      this.#left = left;
      this.#top = top;
    } else {
      // In the layout already: a translation, since browsers count a change of place as a shift of the page's layout.
      this.#shift = { x: left - this.#left, y: top - this.#top };
    }
    this.#write();
    if (this.#inside) set(this.#inside.frame, "data-placed", "yes");
  }

  /** Lifts the badge over what the page has put on top of it. */
  lift(level: number): void {
    this.#lift = level;
    this.#write();
  }

  // Nothing else writes the host's style, so it is set at once rather than property by property.
  #write(): void {
    const { x, y } = this.#shift;
    const shift = x === 0 && y === 0 ? "" : `translate:${x}px ${y}px!important;`;
    const lift = this.#lift === 0 ? "" : `z-index:${this.#lift}!important;`;
    this.host.style.cssText = `left:${this.#left}px!important;top:${this.#top}px!important;${shift}${lift}`;
  }

  /** What in the badge was meant. A click that cannot be told, as some assistive technology sends it, opens. */
  actionAt(inner: Element | null): "open" | "undo" | null {
    const { button, note } = this.#inside ?? {};
    if (inner === null || button?.contains(inner)) return "open";
    return note?.undo.contains(inner) ? "undo" : null;
  }
}

/** Whether there is anything to be seen, so that a place is needed. */
export function isSeen(face: Face): boolean {
  if (face.state !== "judged" && face.state !== "not-assessed") return false;
  const quiet = face.density === "quiet" && face.flags.length === 0 && face.band !== "strong";
  return !quiet || face.effect !== "none";
}

function titlesOf(face: Face): string[] {
  return [...new Set(face.flags.map((flag) => flag.title))];
}

function rulesOf(face: Face): string[] {
  return [...new Set(face.flags.map((flag) => flag.rule))].sort();
}

function keyOf(face: Face): string {
  return [face.state, face.score, rulesOf(face).join(" "), face.effect, face.density, face.dark].join("|");
}

/** What the size of a badge depends on. Digits are all as wide as one another. */
function shapeOf(face: Face): string {
  const digits = face.score === null ? "none" : String(face.score).length;
  const rules = rulesOf(face).length;
  return [digits, face.band === null, rules === 0 ? "" : String(rules > 1 ? rules : "").length, face.density === "dot", face.effect, noteOf(face), devicePixelRatio].join("|");
}

// A dimmed post is seen, so its note is short; a folded one has a line to itself.
function noteOf(face: Face): string {
  if (face.effect === "none") return "";
  const titles = titlesOf(face);
  const [first = "", ...others] = titles;
  if (face.effect === "fold") return say("badge_folded", sayList(titles));
  return others.length > 0 ? say("badge_more", first, others.length) : first;
}

function set(element: Element, attribute: string, value: string): void {
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}

/** The element inside a shadow root that an event is about. From outside a closed root, only its host is told. */
export function innerTarget(root: ShadowRoot, event: Event): Element | null {
  const first = event.composedPath()[0];
  if (first instanceof Element && root.contains(first)) return first;
  if (event instanceof MouseEvent && (event.detail > 0 || event.clientX !== 0 || event.clientY !== 0)) {
    const hit = root.elementFromPoint(event.clientX, event.clientY);
    if (hit !== null && root.contains(hit)) return hit;
  }
  return root.activeElement;
}

function labelOf(face: Face, titles: string[]): string {
  const parts: string[] = [];
  if (face.score !== null && face.band !== null) parts.push(say("badge_score", face.score, say(`panel_band_${face.band}`)));
  else if (face.state === "not-assessed") parts.push(say("badge_not_assessed"));
  if (titles.length > 0) parts.push(`${sayCount("badge_bait", titles.length)}: ${sayList(titles)}.`);
  parts.push(say("badge_open"));
  return parts.join(" ");
}

interface Prepared {
  frame: HTMLElement;
  bait: HTMLElement;
  note: HTMLElement;
}

let patterns: Prepared | undefined;

/** Made once and copied for every badge; what few badges show is apart. */
function prepared(): Prepared {
  if (patterns !== undefined) return patterns;
  const frame = make("div", "frame");
  frame.dataset["show"] = "no";
  frame.dir = direction();
  const button = make("button", "open") as HTMLButtonElement;
  button.type = "button";
  button.setAttribute("aria-haspopup", "dialog");
  button.setAttribute("aria-expanded", "false");
  const score = make("span", "score");
  button.append(score);
  frame.append(button);
  const bait = make("span", "bait");
  const sign = document.createElementNS(NAMESPACE, "svg");
  sign.setAttribute("viewBox", "0 0 12 12");
  sign.setAttribute("class", "sign");
  const hook = document.createElementNS(NAMESPACE, "path");
  hook.setAttribute("d", "M6 .9 11.4 10.4a.6.6 0 0 1-.5.9H1.1a.6.6 0 0 1-.5-.9L6 .9Z");
  const stroke = document.createElementNS(NAMESPACE, "path");
  stroke.setAttribute("class", "cut");
  stroke.setAttribute("d", "M6 4.4v3.1M6 9.2v.1");
  sign.append(hook, stroke);
  bait.append(sign, make("span", "count"));
  // What is drawn is in the button's label already, in words.
  for (const drawn of [score, bait]) drawn.setAttribute("aria-hidden", "true");
  const note = make("span", "note");
  const undo = make("button", "undo") as HTMLButtonElement;
  undo.type = "button";
  note.append(make("span", "why"), undo);
  patterns = { frame, bait, note };
  return patterns;
}

function build(): Inside {
  const frame = prepared().frame.cloneNode(true) as HTMLElement;
  const button = frame.firstElementChild as HTMLButtonElement;
  return { frame, button, score: button.firstElementChild as HTMLElement, bait: null, note: null };
}

let sheet: CSSStyleSheet | null | undefined;

/** Gives a shadow root the styles of a badge: one sheet for all where the browser lets content scripts share one. */
function styled(root: ShadowRoot): HTMLStyleElement[] {
  try {
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(badgeStyles);
    }
    if (sheet !== null) {
      root.adoptedStyleSheets = [sheet];
      if (root.adoptedStyleSheets.length === 1) return [];
    }
  } catch {
    // Firefox keeps its lists of sheets from content scripts.
  }
  sheet = null;
  // Made by this script each time: a cloned one would count as the page's, and Firefox hold the page's policy against it.
  const style = document.createElement("style");
  style.textContent = badgeStyles;
  return [style];
}

function make(tag: string, part: string): HTMLElement {
  const element = document.createElement(tag);
  element.dataset["part"] = part;
  element.className = part;
  return element;
}

/**
 * Whether an element is the host of a badge, be it of a copy of Upshot that is no more. Only extensions can look into
 * closed shadow roots.
 */
export function isAbandoned(element: Element): boolean {
  if (!(element instanceof HTMLDivElement) || element.firstChild !== null) return false;
  const root = __FIREFOX__ ? (element as Partial<FirefoxElement>).openOrClosedShadowRoot : chrome.dom.openOrClosedShadowRoot(element);
  if (root === null || root === undefined) return false;
  // One that never showed anything is known by how bare it is.
  if (root.childNodes.length === 0) return element.getAttributeNames().some((name) => /^[a-z]{10}$/.test(name) && element.getAttribute(name) === "");
  return root.querySelector('[data-part="frame"] > [data-part="open"]') !== null;
}

/** What Firefox gives content scripts in place of `chrome.dom`. */
interface FirefoxElement {
  openOrClosedShadowRoot: ShadowRoot | null;
}

/** Whether the report has something to show under the levels that hold now. */
export function flagsAboveOff(report: Report | null, levels: Partial<Record<string, string>>): Flag[] {
  return (report?.flags ?? []).filter((flag) => levels[flag.rule] !== "off");
}
