// The badge of one post: a leaf appended to it, with a shadow root of its own.

import { badgeStyles } from "./styles";
import { type Effect, effects, mark } from "./page_style";
import { direction, say, sayCount, sayList } from "./say";
import type { Band, Density, Flag, Report } from "../protocol";

/** What a badge shows. */
export interface Face {
  state: "pending" | "judged" | "not-assessed";
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
const RADIUS = 6.25;
const AROUND = 2 * Math.PI * RADIUS;

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

/** One badge. Its host is the only node that is ever added to a post. */
export class Badge {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly #button: HTMLButtonElement;
  readonly #meter: SVGElement;
  readonly #score: HTMLElement;
  readonly #bait: HTMLElement;
  readonly #count: HTMLElement;
  readonly #note: HTMLElement;
  readonly #why: HTMLElement;
  readonly #undo: HTMLButtonElement;
  readonly #frame: HTMLElement;
  #shown = "";
  /** Where its top left corner is, in pixels from that of its containing block. */
  left = 0;
  top = 0;

  constructor(slot: string | null) {
    this.host = document.createElement("div");
    this.root = this.host.attachShadow({ mode: __TEST__ ? "open" : "closed" });
    const copy = template().cloneNode(true) as DocumentFragment;
    const part = <Kind extends Element>(name: string) => copy.querySelector(`[data-part="${name}"]`) as Kind;
    this.#frame = part("frame");
    this.#button = part("open");
    this.#meter = part("meter");
    this.#score = part("score");
    this.#bait = part("bait");
    this.#count = part("count");
    this.#note = part("note");
    this.#why = part("why");
    this.#undo = part("undo");
    // Made by this script each time: a cloned one would count as the page's, and Firefox hold the page's policy against it.
    const style = document.createElement("style");
    style.textContent = badgeStyles;
    this.root.append(style, copy);
    if (slot !== null) this.host.slot = slot;
    this.host.setAttribute(mark, effects.none);
    badges.set(this.host, this);
  }

  /** The button that opens the panel. */
  get button(): HTMLButtonElement {
    return this.#button;
  }

  /** Whether anything is to be seen, so that a place is needed. */
  get isVisible(): boolean {
    return this.#frame.dataset["show"] === "yes";
  }

  /** Shows a verdict. Cheap where nothing changed; returns whether something did. */
  show(face: Face): boolean {
    const { state, score, flags, effect, density, dark } = face;
    const titles = [...new Set(flags.map((flag) => flag.title))];
    const rules = [...new Set(flags.map((flag) => flag.rule))].sort();
    const shown = JSON.stringify([state, score, rules, effect, density, dark]);
    if (shown === this.#shown) return false;
    this.#shown = shown;
    const quiet = density === "quiet" && rules.length === 0 && face.band !== "strong";
    this.#frame.dataset["show"] = state !== "pending" && (!quiet || effect !== "none") ? "yes" : "no";
    this.#frame.dataset["density"] = density === "dot" ? "dot" : "full";
    this.#frame.dataset["band"] = face.band ?? "none";
    this.#frame.dataset["bait"] = rules.length > 0 ? "yes" : "no";
    this.#frame.dataset["effect"] = effect;
    this.#frame.dataset["theme"] = dark ? "dark" : "light";
    this.#frame.dir = direction();
    this.#score.textContent = score === null ? "" : String(score);
    this.#meter.setAttribute("stroke-dasharray", `${((score ?? 0) / 100) * AROUND} ${AROUND}`);
    this.#bait.hidden = rules.length === 0;
    this.#count.dataset["count"] = rules.length > 1 ? String(rules.length) : "";
    this.#button.setAttribute("aria-label", labelOf(face, titles));
    this.#button.title = rules.length > 0 ? sayList(titles) : "";
    this.#note.hidden = effect === "none";
    if (effect !== "none") {
      // A dimmed post is seen, so its note is short; a folded one has a line to itself.
      const [first = "", ...others] = titles;
      const short = others.length > 0 ? say("badge_more", first, others.length) : first;
      this.#why.textContent = effect === "dim" ? short : say("badge_folded", sayList(titles));
      this.#why.title = say(effect === "dim" ? "badge_dimmed" : "badge_folded", sayList(titles));
      this.#undo.textContent = say("badge_undo");
    }
    this.host.setAttribute(mark, effects[effect]);
    if (effect === "fold") {
      this.host.removeAttribute("style");
      this.left = this.top = 0;
    }
    if (__TEST__) this.host.setAttribute("data-upshot", JSON.stringify({ state, score, flags: rules }));
    return true;
  }

  /** Shows that the panel is open. */
  expanded(open: boolean): void {
    this.#button.setAttribute("aria-expanded", String(open));
  }

  /** Puts the badge where its top left corner is at this point of its containing block. */
  moveTo(left: number, top: number): void {
    this.left = left;
    this.top = top;
    // A translation, since browsers count a change of place as a shift of the page's layout.
    this.host.style.setProperty("translate", `${left}px ${top}px`, "important");
    this.#frame.dataset["placed"] = "yes";
  }

  /** Lifts the badge over what the page has put on top of it. */
  lift(level: number): void {
    this.host.style.setProperty("z-index", String(level), "important");
  }

  /** What in the badge was meant. A click that cannot be told, as some assistive technology sends it, opens. */
  actionAt(inner: Element | null): "open" | "undo" | null {
    if (inner === null || this.#button.contains(inner)) return "open";
    return this.#undo.contains(inner) ? "undo" : null;
  }
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

let prepared: DocumentFragment | undefined;

function template(): DocumentFragment {
  if (prepared !== undefined) return prepared;
  const frame = make("div", "frame");
  const button = make("button", "open") as HTMLButtonElement;
  button.type = "button";
  button.setAttribute("aria-haspopup", "dialog");
  button.setAttribute("aria-expanded", "false");
  const ring = document.createElementNS(NAMESPACE, "svg");
  ring.setAttribute("viewBox", "0 0 16 16");
  ring.setAttribute("aria-hidden", "true");
  ring.setAttribute("class", "ring");
  ring.append(circle("track"), circle("meter"));
  const bait = make("span", "bait");
  const sign = document.createElementNS(NAMESPACE, "svg");
  sign.setAttribute("viewBox", "0 0 12 12");
  sign.setAttribute("aria-hidden", "true");
  sign.setAttribute("class", "sign");
  const hook = document.createElementNS(NAMESPACE, "path");
  hook.setAttribute("d", "M6 .9 11.4 10.4a.6.6 0 0 1-.5.9H1.1a.6.6 0 0 1-.5-.9L6 .9Z");
  const stroke = document.createElementNS(NAMESPACE, "path");
  stroke.setAttribute("class", "cut");
  stroke.setAttribute("d", "M6 4.4v3.1M6 9.2v.1");
  sign.append(hook, stroke);
  bait.append(sign, make("span", "count"));
  const score = make("span", "score");
  // What is drawn is in the button's label already, in words.
  for (const drawn of [score, bait]) drawn.setAttribute("aria-hidden", "true");
  button.append(ring, score, bait);
  const note = make("span", "note");
  const undo = make("button", "undo") as HTMLButtonElement;
  undo.type = "button";
  note.append(make("span", "why"), undo);
  frame.append(button, note);
  prepared = document.createDocumentFragment();
  prepared.append(frame);
  return prepared;
}

function make(tag: string, part: string): HTMLElement {
  const element = document.createElement(tag);
  element.dataset["part"] = part;
  element.className = part;
  return element;
}

function circle(part: string): SVGElement {
  const element = document.createElementNS(NAMESPACE, "circle");
  element.setAttribute("cx", "8");
  element.setAttribute("cy", "8");
  element.setAttribute("r", String(RADIUS));
  element.setAttribute("data-part", part);
  element.setAttribute("class", part);
  return element;
}

/**
 * Whether an element is the host of a badge, be it of a copy of Upshot that is no more. Only extensions can look into
 * closed shadow roots.
 */
export function isAbandoned(element: Element): boolean {
  if (!(element instanceof HTMLDivElement) || element.firstChild !== null) return false;
  const root = __FIREFOX__ ? (element as Partial<FirefoxElement>).openOrClosedShadowRoot : chrome.dom.openOrClosedShadowRoot(element);
  return root?.querySelector('[data-part="frame"] > [data-part="open"]') != null;
}

/** What Firefox gives content scripts in place of `chrome.dom`. */
interface FirefoxElement {
  openOrClosedShadowRoot: ShadowRoot | null;
}

/** Whether the report has something to show under the levels that hold now. */
export function flagsAboveOff(report: Report | null, levels: Partial<Record<string, string>>): Flag[] {
  return (report?.flags ?? []).filter((flag) => levels[flag.rule] !== "off");
}
