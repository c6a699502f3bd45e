// The panel of one post: the account behind its badge. It stands in the badge's own shadow root, in the top layer.

import { highlightName } from "./page_style";
import { panelStyles } from "./styles";
import { direction, say, sayCount, sayNumber, sayPoints } from "./say";
import type { Badge } from "./badge";
import { rangesOf, type Words } from "./words";
import type { Contribution, FeedView, Flag, Lens, Level, Report, Results, Span } from "../protocol";

/** What a panel shows. */
export interface Account {
  report: Report | null;
  words: Words;
  view: FeedView;
  dark: boolean;
  /** The page shows or hands out only the beginning. */
  truncated: boolean;
  /** The page folds the post, but all of it was read. */
  folded: boolean;
  promoted: boolean;
}

const LENSES: readonly Lens[] = ["value", "audience", "trust", "path", "conversation"];
const LEVELS: readonly Level[] = ["off", "badge", "dim", "collapse"];
const NAMESPACE = "http://www.w3.org/2000/svg";
const LONGEST_QUOTE = 140;
/** Share of a bar that is kept for what costs points. */
const ZERO = 0.2;
/** Points that fill a bar, unless a lens brings more. */
const FULL_BAR = 30;
const GAP = 6;
/** Pieces of evidence shown for a lens, the strongest ones. */
const MOST_EVIDENCE = 4;

/** A panel, open. Only one is open at a time. */
export class Panel {
  readonly badge: Badge;
  readonly #element: HTMLElement;
  readonly #style: HTMLStyleElement;
  readonly #setLevel: (rule: string, level: Level) => void;
  readonly #closed: () => void;
  readonly #follow = (): void => this.#place();
  /** Flags shown since it was opened: one that is switched off stays, to be switched on again. */
  readonly #flags = new Map<string, Flag>();
  /** The last level above off of each rule, to come back to. */
  readonly #levelsBefore = new Map<string, Level>();
  #account: Account;

  constructor(badge: Badge, account: Account, setLevel: (rule: string, level: Level) => void, closed: () => void) {
    this.badge = badge;
    this.#account = account;
    this.#setLevel = setLevel;
    this.#closed = closed;
    this.#style = document.createElement("style");
    this.#style.textContent = panelStyles;
    this.#element = make("div", "panel");
    this.#element.popover = "manual";
    this.#element.tabIndex = -1;
    this.#element.setAttribute("role", "dialog");
    this.#element.setAttribute("aria-labelledby", "title");
    this.#element.addEventListener("change", (event) => this.#changed(event));
    this.#render();
    badge.root.append(this.#style, this.#element);
    this.#element.showPopover();
    this.#place();
    this.#element.focus({ preventScroll: true });
    badge.expanded(true);
    addEventListener("scroll", this.#follow, { capture: true, passive: true });
    addEventListener("resize", this.#follow, { passive: true });
    this.#highlight();
  }

  /** Shows another verdict on the same post, or the same under other levels. Focus and scroll stay. */
  update(account: Account): void {
    this.#account = account;
    const focused = this.badge.root.activeElement?.id ?? "";
    const scrolled = this.#element.scrollTop;
    this.#render();
    this.#element.scrollTop = scrolled;
    if (focused !== "") this.badge.root.getElementById(focused)?.focus({ preventScroll: true });
    this.#place();
    this.#highlight();
  }

  /** Closes it; focus goes back to the badge where it was in the panel. */
  close(): void {
    removeEventListener("scroll", this.#follow, { capture: true });
    removeEventListener("resize", this.#follow);
    CSS.highlights?.delete(highlightName);
    const hadFocus = this.#element.contains(this.badge.root.activeElement);
    this.badge.expanded(false);
    this.#element.remove();
    this.#style.remove();
    if (hadFocus) this.badge.button.focus({ preventScroll: true });
    this.#closed();
  }

  /** A click on something in the panel. */
  clicked(inner: Element): void {
    const control = inner.closest<HTMLElement>("[data-action]");
    if (!control || !this.#element.contains(control)) return;
    if (control.dataset["action"] === "close") return this.close();
    const rule = control.dataset["rule"] ?? "";
    const on = control.getAttribute("aria-checked") === "true";
    this.#choose(rule, on ? "off" : (this.#levelsBefore.get(rule) ?? "badge"));
  }

  /** Whether this element is part of the panel. */
  contains(element: Element | null): boolean {
    return element !== null && this.#element.contains(element);
  }

  #changed(event: Event): void {
    const select = event.target as HTMLSelectElement;
    const rule = select.dataset["rule"];
    const level = LEVELS.find((known) => known === select.value);
    if (rule !== undefined && level !== undefined) this.#choose(rule, level);
  }

  #choose(rule: string, level: Level): void {
    const before = this.#levelOf(rule);
    if (before !== "off") this.#levelsBefore.set(rule, before);
    this.#setLevel(rule, level);
  }

  #levelOf(rule: string): Level {
    return this.#account.view.levels[rule] ?? "badge";
  }

  #render(): void {
    const { report, dark } = this.#account;
    for (const flag of report?.flags ?? []) this.#flags.set(flag.rule, flag);
    this.#element.dataset["theme"] = dark ? "dark" : "light";
    this.#element.dataset["band"] = report?.results?.band ?? "none";
    this.#element.dir = direction();
    const parts: Node[] = [this.#head(report?.results ?? null)];
    const remarks = this.#remarks();
    if (remarks.length > 0) {
      const list = make("div", "remarks");
      list.append(...remarks.map((remark) => text("p", "", remark)));
      parts.push(list);
    }
    if (this.#flags.size > 0) parts.push(this.#flagList());
    if (report?.results) parts.push(this.#sum(report.results));
    if (report && report.notes.length > 0) parts.push(this.#notes(report.notes));
    parts.push(text("p", "foot", say("panel_foot")));
    this.#element.replaceChildren(...parts);
  }

  #head(results: Results | null): HTMLElement {
    const head = make("header", "head");
    const dial = make("div", "dial");
    dial.setAttribute("aria-hidden", "true");
    dial.append(ring(results?.score ?? 0), text("b", "", results ? String(results.score) : "–"));
    const headline = make("div", "headline");
    const title = text("h2", "", results ? say("panel_title_score", results.score, say(`panel_band_${results.band}`)) : say("panel_title_none"));
    title.id = "title";
    headline.append(title);
    headline.append(
      text("p", "sub", results ? say("panel_range", results.score, results.low, results.high, say(`panel_goal_${results.goal}`)) : this.#reason()),
    );
    const close = make("button", "close") as HTMLButtonElement;
    close.type = "button";
    close.id = "close";
    close.dataset["action"] = "close";
    close.setAttribute("aria-label", say("panel_close"));
    close.append(drawing("0 0 12 12", "M1.5 1.5l9 9M10.5 1.5l-9 9"));
    head.append(dial, headline, close);
    return head;
  }

  #reason(): string {
    const { report, words } = this.#account;
    if (words.text === "") return say("panel_reason_no_text");
    switch (report?.reason) {
      case "too-short":
        return say("panel_reason_too_short");
      case "language":
        return say("panel_reason_language");
      case "cut":
        return say("panel_reason_cut");
      case "no-words":
        return say("panel_reason_no_words");
      default:
        return say("panel_reason_pending");
    }
  }

  #remarks(): string[] {
    const { truncated, folded, promoted } = this.#account;
    const remarks: string[] = [];
    if (truncated) remarks.push(say("panel_truncated"));
    else if (folded) remarks.push(say("panel_folded"));
    if (promoted) remarks.push(say("panel_promoted"));
    return remarks;
  }

  #flagList(): HTMLElement {
    const section = make("section", "");
    section.append(text("h3", "", sayCount("panel_bait", this.#flags.size)));
    const list = make("ul", "flags");
    list.append(...[...this.#flags.values()].map((flag) => this.#flag(flag)));
    section.append(list);
    return section;
  }

  #flag(flag: Flag): HTMLElement {
    const level = this.#levelOf(flag.rule);
    const item = make("li", "flag");
    item.dataset["off"] = level === "off" ? "yes" : "no";
    const title = make("h4", "");
    title.append(sign(), text("span", "", flag.title));
    item.append(title, text("p", "", flag.what));
    item.append(...this.#quotes(flag.spans));
    const pairs = make("dl", "");
    for (const [name, words] of [["panel_why", flag.why], ["panel_instead", flag.instead]] as const) {
      const pair = make("div", "");
      pair.append(text("dt", "", say(name)), text("dd", "", words));
      pairs.append(pair);
    }
    const controls = make("div", "controls");
    const choice = make("select", "") as HTMLSelectElement;
    choice.id = `level-${flag.rule}`;
    choice.dataset["rule"] = flag.rule;
    for (const known of LEVELS) choice.add(new Option(say(`panel_level_${known}`), known, false, known === level));
    const label = text("label", "", say("panel_level")) as HTMLLabelElement;
    label.htmlFor = choice.id;
    const toggle = make("button", "switch") as HTMLButtonElement;
    toggle.type = "button";
    toggle.id = `switch-${flag.rule}`;
    toggle.dataset["action"] = "switch";
    toggle.dataset["rule"] = flag.rule;
    toggle.setAttribute("role", "switch");
    toggle.setAttribute("aria-checked", String(level !== "off"));
    toggle.setAttribute("aria-label", say("panel_switch", flag.title));
    controls.append(label, choice, toggle);
    item.append(pairs, controls);
    return item;
  }

  #quotes(spans: readonly Span[]): HTMLElement[] {
    return spans.slice(0, 2).flatMap((span) => {
      const quote = quoted(this.#account.words, span);
      if (quote === "") return [];
      const element = text("q", "quote", quote);
      element.dir = "auto";
      return [element];
    });
  }

  #sum(results: Results): HTMLElement {
    const section = make("section", "");
    section.append(text("h3", "", say("panel_sum")));
    const rows = make("div", "sum");
    const byLens = LENSES.map((lens) => results.contributions.filter((part) => part.lens === lens));
    const exact = byLens.map((parts) => parts.reduce((sum, part) => sum + part.points, 0));
    const widest = Math.max(FULL_BAR, ...byLens.flatMap((parts) => [plusOf(parts), -minusOf(parts) * ((1 - ZERO) / ZERO)]));
    const [base = 0, ...points] = roundedTogether([results.base, ...exact]);
    const total = [base, ...points].reduce((sum, value) => sum + value, 0);
    rows.append(baseRow(base));
    LENSES.forEach((lens, index) => rows.append(this.#lensRow(lens, byLens[index] ?? [], points[index] ?? 0, widest)));
    const last = make("div", "total");
    const name = text("span", "", say("panel_total"));
    if (Math.abs(total - results.score) >= 0.05) {
      const clamped = total < 0 || total > 100;
      name.append(text("small", "", say(clamped ? "panel_total_clamped" : "panel_total_rounded", sayNumber(total), results.score)));
    }
    last.append(name, text("span", "points", String(results.score)));
    rows.append(last);
    section.append(rows);
    return section;
  }

  #lensRow(lens: Lens, parts: Contribution[], points: number, widest: number): HTMLElement {
    const row = make("div", "row");
    const name = text("span", "name", say(`panel_lens_${lens}`));
    const bar = make("div", "bar");
    bar.setAttribute("aria-hidden", "true");
    const zero = make("i", "zero");
    zero.style.insetInlineStart = `${ZERO * 100}%`;
    const plus = make("i", "plus");
    plus.style.insetInlineStart = `${ZERO * 100}%`;
    plus.style.width = `${(plusOf(parts) / widest) * (1 - ZERO) * 100}%`;
    const minus = make("i", "minus");
    const cost = Math.min((-minusOf(parts) / widest) * (1 - ZERO), ZERO);
    minus.style.insetInlineStart = `${(ZERO - cost) * 100}%`;
    minus.style.width = `${cost * 100}%`;
    bar.append(plus, minus, zero);
    row.append(name, text("span", "points", sayPoints(points)), bar);
    if (parts.length > 0) {
      const list = make("ul", "evidence");
      const strongest = [...parts].sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
      for (const part of strongest.slice(0, MOST_EVIDENCE)) {
        const item = make("li", "");
        const what = text("span", "", part.what);
        const quote = part.spans[0] === undefined ? "" : quoted(this.#account.words, part.spans[0]);
        if (quote !== "") {
          const words = text("q", "", quote);
          words.dir = "auto";
          what.append(" ", words);
        }
        item.append(what, text("span", "", sayPoints(part.points)));
        list.append(item);
      }
      const rest = strongest.slice(MOST_EVIDENCE);
      if (rest.length > 0) {
        const item = make("li", "");
        const sum = rest.reduce((total, part) => total + part.points, 0);
        item.append(text("span", "", sayCount("panel_rest", rest.length)), text("span", "", sayPoints(sum)));
        list.append(item);
      }
      row.append(list);
    }
    return row;
  }

  #notes(notes: readonly Flag[]): HTMLElement {
    const section = make("section", "");
    section.append(text("h3", "", say("panel_notes")));
    const list = make("ul", "notes");
    for (const note of notes) {
      const item = make("li", "");
      item.append(text("b", "", note.title), ` ${note.what} `, note.instead);
      list.append(item);
    }
    section.append(list);
    return section;
  }

  // Beside the post, so that its words stay in view; else below or above the badge. Never off the screen.
  #place(): void {
    const badge = this.badge.button.getBoundingClientRect();
    const panel = this.#element.getBoundingClientRect();
    const post = this.badge.host.parentElement?.getBoundingClientRect() ?? badge;
    const needed = panel.width + GAP * 2;
    const sides = [
      { room: innerWidth - post.right, left: post.right + GAP },
      { room: post.left, left: post.left - GAP - panel.width },
    ];
    if (this.#element.dir === "rtl") sides.reverse();
    const beside = sides.find(({ room }) => room >= needed);
    const below = innerHeight - badge.bottom - GAP * 2;
    const isBelow = panel.height <= below || below >= badge.top - GAP * 2;
    const toEnd = this.#element.dir === "rtl" ? badge.left : badge.right - panel.width;
    const left = beside?.left ?? (toEnd < GAP ? badge.left : toEnd);
    const top = beside ? badge.top - GAP : isBelow ? badge.bottom + GAP : badge.top - GAP - panel.height;
    this.#element.style.top = `${Math.max(GAP, Math.min(top, innerHeight - panel.height - GAP))}px`;
    this.#element.style.left = `${Math.max(GAP, Math.min(left, innerWidth - panel.width - GAP))}px`;
  }

  // The words themselves are marked by the browser, without touching a node of the page.
  #highlight(): void {
    if (typeof Highlight === "undefined" || !CSS.highlights) return;
    const { words } = this.#account;
    const spans = [...this.#flags.values()].filter((flag) => this.#levelOf(flag.rule) !== "off").flatMap((flag) => flag.spans);
    CSS.highlights.set(highlightName, new Highlight(...spans.flatMap((span) => rangesOf(words, span.start, span.end))));
  }
}

/** One decimal each, so that what is shown adds up to what is shown as the sum. */
export function roundedTogether(values: readonly number[]): number[] {
  let exact = 0;
  let shown = 0;
  return values.map((value) => {
    exact += value;
    const part = Math.round(exact * 10) - shown;
    shown += part;
    return part / 10;
  });
}

function plusOf(parts: readonly Contribution[]): number {
  return parts.reduce((sum, part) => sum + Math.max(part.points, 0), 0);
}

function minusOf(parts: readonly Contribution[]): number {
  return parts.reduce((sum, part) => sum + Math.min(part.points, 0), 0);
}

function quoted(words: Words, span: Span): string {
  const quote = words.text.slice(span.start, span.end).replace(/\s+/g, " ").trim();
  return quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE).trimEnd()}…` : quote;
}

function baseRow(base: number): HTMLElement {
  const row = make("div", "row");
  row.append(text("span", "name", say("panel_base")), text("span", "points", sayNumber(base)));
  return row;
}

function make(tag: string, name: string): HTMLElement {
  const element = document.createElement(tag);
  if (name !== "") element.className = name;
  return element;
}

function text(tag: string, name: string, words: string): HTMLElement {
  const element = make(tag, name);
  element.textContent = words;
  return element;
}

function drawing(box: string, path: string): SVGElement {
  const svg = document.createElementNS(NAMESPACE, "svg");
  svg.setAttribute("viewBox", box);
  svg.setAttribute("aria-hidden", "true");
  const line = document.createElementNS(NAMESPACE, "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}

function sign(): SVGElement {
  const svg = drawing("0 0 12 12", "M6 .9 11.4 10.4a.6.6 0 0 1-.5.9H1.1a.6.6 0 0 1-.5-.9L6 .9Z");
  svg.setAttribute("class", "sign");
  const cut = document.createElementNS(NAMESPACE, "path");
  cut.setAttribute("class", "cut");
  cut.setAttribute("d", "M6 4.4v3.1M6 9.2v.1");
  svg.append(cut);
  return svg;
}

function ring(score: number): SVGElement {
  const svg = document.createElementNS(NAMESPACE, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("class", "ring");
  for (const part of ["track", "meter"]) {
    const circle = document.createElementNS(NAMESPACE, "circle");
    circle.setAttribute("cx", "8");
    circle.setAttribute("cy", "8");
    circle.setAttribute("r", "6.9");
    circle.setAttribute("class", part);
    if (part === "meter") circle.setAttribute("stroke-dasharray", `${(score / 100) * 43.354} 43.354`);
    svg.append(circle);
  }
  return svg;
}
