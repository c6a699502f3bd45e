// What a report says, drawn: pieces of a panel, for whoever shows one. They decide nothing and listen to nothing.

import { say, sayCount, sayLanguage, sayNumber, sayPoints } from "./say";
import type { Words } from "./words";
import type { Contribution, Flag, Lens, Report, Results, Span } from "../protocol";

const LENSES: readonly Lens[] = ["value", "audience", "trust", "path", "conversation"];
const NAMESPACE = "http://www.w3.org/2000/svg";
const LONGEST_QUOTE = 140;
/** Share of a bar that is kept for what costs points. */
const ZERO = 0.2;
/** Points that fill a bar, unless a lens brings more. */
const FULL_BAR = 30;
/** Pieces of evidence shown for a lens, the strongest ones. */
const MOST_EVIDENCE = 4;

/** The score as a dial and a sentence; `reason` stands where there is none. Its heading has the id `title`. */
export function headline(results: Results | null, reason: string): HTMLElement[] {
  const dial = make("div", "dial");
  dial.setAttribute("aria-hidden", "true");
  dial.append(ring(results?.score ?? 0), text("b", "", results ? String(results.score) : "–"));
  const words = make("div", "headline");
  const title = text("h2", "", results ? say("panel_title_score", results.score, say(`panel_band_${results.band}`)) : say("panel_title_none"));
  title.id = "title";
  words.append(
    title,
    text("p", "sub", results ? say("panel_range", results.score, results.low, results.high, say(`panel_goal_${results.goal}`)) : reason),
  );
  return [dial, words];
}

/** Why there are no results. */
export function reasonFor(report: Report | null, words: Words): string {
  if (words.text === "") return say("panel_reason_no_text");
  switch (report?.reason) {
    case "too-short":
      return say("panel_reason_too_short");
    case "language":
      return report.language ? say("panel_reason_language_named", sayLanguage(report.language)) : say("panel_reason_language");
    case "cut":
      return say("panel_reason_cut");
    case "no-words":
      return say("panel_reason_no_words");
    default:
      return say(report === null ? "panel_reason_pending" : "panel_reason_failed");
  }
}

/** The button that closes a panel; its id is `close`, its action `close`. */
export function closeButton(): HTMLButtonElement {
  const close = make("button", "close") as HTMLButtonElement;
  close.type = "button";
  close.id = "close";
  close.dataset["action"] = "close";
  close.setAttribute("aria-label", say("panel_close"));
  close.append(drawing("0 0 12 12", "M1.5 1.5l9 9M10.5 1.5l-9 9"));
  return close;
}

/** Sentences about the whole, below the head; `null` when there are none. */
export function remarks(sentences: readonly string[]): HTMLElement | null {
  if (sentences.length === 0) return null;
  const list = make("div", "remarks");
  list.append(...sentences.map((sentence) => text("p", "", sentence)));
  return list;
}

/** The bait found, with its heading; each item is a `li` that `flagCard` made. */
export function flagSection(items: readonly HTMLElement[]): HTMLElement {
  const section = make("section", "");
  const list = make("ul", "flags");
  list.append(...items);
  section.append(text("h3", "", sayCount("panel_bait", items.length)), list);
  return section;
}

/** One flag: what was seen and where, why it matters, what works instead. */
export function flagCard(flag: Flag, words: Words): HTMLElement {
  const item = make("li", "flag");
  const title = make("h4", "");
  title.append(sign(), text("span", "", flag.title));
  item.append(title, text("p", "", flag.what), ...quotes(flag.spans, words));
  const pairs = make("dl", "");
  for (const [name, sentence] of [["panel_why", flag.why], ["panel_instead", flag.instead]] as const) {
    const pair = make("div", "");
    pair.append(text("dt", "", say(name)), text("dd", "", sentence));
    pairs.append(pair);
  }
  item.append(pairs);
  return item;
}

function quotes(spans: readonly Span[], words: Words): HTMLElement[] {
  return spans.slice(0, 2).flatMap((span) => {
    const quote = quoted(words, span);
    if (quote === "") return [];
    const element = text("q", "quote", quote);
    element.dir = "auto";
    return [element];
  });
}

/** How the score adds up, lens by lens. */
export function sumSection(results: Results, words: Words): HTMLElement {
  const section = make("section", "");
  section.append(text("h3", "", say("panel_sum")));
  const rows = make("div", "sum");
  const byLens = LENSES.map((lens) => results.contributions.filter((part) => part.lens === lens));
  const exact = byLens.map((parts) => parts.reduce((sum, part) => sum + part.points, 0));
  const widest = Math.max(FULL_BAR, ...byLens.flatMap((parts) => [plusOf(parts), -minusOf(parts) * ((1 - ZERO) / ZERO)]));
  const [base = 0, ...points] = roundedTogether([results.base, ...exact]);
  const total = [base, ...points].reduce((sum, value) => sum + value, 0);
  rows.append(baseRow(base));
  LENSES.forEach((lens, index) => rows.append(lensRow(lens, byLens[index] ?? [], points[index] ?? 0, widest, words)));
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

function lensRow(lens: Lens, parts: Contribution[], points: number, widest: number, words: Words): HTMLElement {
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
      const quote = part.spans[0] === undefined ? "" : quoted(words, part.spans[0]);
      if (quote !== "") {
        const said = text("q", "", quote);
        said.dir = "auto";
        what.append(" ", said);
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

/** Remarks on form. */
export function notesSection(notes: readonly Flag[]): HTMLElement {
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

/** The words of a span, on one line and not too many of them. */
export function quoted(words: Words, span: Span): string {
  const quote = words.text.slice(span.start, span.end).replace(/\s+/g, " ").trim();
  return quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE).trimEnd()}…` : quote;
}

function baseRow(base: number): HTMLElement {
  const row = make("div", "row");
  row.append(text("span", "name", say("panel_base")), text("span", "points", sayNumber(base)));
  return row;
}

/** An element with a class, or without one. */
export function make(tag: string, name: string): HTMLElement {
  const element = document.createElement(tag);
  if (name !== "") element.className = name;
  return element;
}

/** An element that holds these words. */
export function text(tag: string, name: string, words: string): HTMLElement {
  const element = make(tag, name);
  element.textContent = words;
  return element;
}

/** A line drawing that says nothing. */
export function drawing(box: string, path: string): SVGElement {
  const svg = document.createElementNS(NAMESPACE, "svg");
  svg.setAttribute("viewBox", box);
  svg.setAttribute("aria-hidden", "true");
  const line = document.createElementNS(NAMESPACE, "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}

/** The sign of bait. */
export function sign(): SVGElement {
  const svg = drawing("0 0 12 12", "M6 .9 11.4 10.4a.6.6 0 0 1-.5.9H1.1a.6.6 0 0 1-.5-.9L6 .9Z");
  svg.setAttribute("class", "sign");
  const cut = document.createElementNS(NAMESPACE, "path");
  cut.setAttribute("class", "cut");
  cut.setAttribute("d", "M6 4.4v3.1M6 9.2v.1");
  svg.append(cut);
  return svg;
}

/** A ring, filled as far as the score goes. */
export function ring(score: number): SVGElement {
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
