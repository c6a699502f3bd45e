// The account behind the verdict on a draft: score, bait, what would help most, what the site makes of it.

import { closeButton, flagSection, headline, make, notesSection, quoted, reasonFor, remarks, sign, sumSection, text } from "../report_view";
import { direction, say, sayCount, sayWhole } from "../say";
import type { Draft } from "./reading";
import type { DraftVerdict, Flag, Fold, Length, LinkNote, Suggestion } from "../../protocol";

/** What the panel shows. */
export interface Account {
  draft: Draft;
  /** Null while there is none, or none could be had. */
  verdict: DraftVerdict | null;
  failed: boolean;
  /** Drafts are checked here without being asked, which can be ended from the panel. */
  isUnasked: boolean;
  dark: boolean;
}

/** Changes named, at most. */
const MOST_ADVICE = 3;
/** A gain that rounds to nothing is none. */
const LEAST_GAIN = 0.5;
/** Of what shows above the fold, this much is shown; its end and its beginning count most. */
const LONGEST_SHOWN = 260;
/** Of what is hidden, the beginning. */
const LONGEST_HIDDEN = 90;
const GAP = 6;
/** Lower than this a panel is of no use, in pixels. */
const LEAST_HEIGHT = 300;

/** The panel of the pill, in its shadow root. */
export class DraftPanel {
  readonly element = make("div", "panel");
  readonly #said = make("span", "said");
  readonly #offSaid = make("p", "");
  #account: Account;

  constructor(account: Account) {
    this.#account = account;
    this.element.popover = "manual";
    this.element.tabIndex = -1;
    this.element.setAttribute("role", "dialog");
    this.element.setAttribute("aria-labelledby", "title");
    this.#said.setAttribute("role", "status");
    this.#offSaid.setAttribute("role", "alert");
    this.#render();
  }

  /** Shows another verdict. Scroll stays, and the focus where the same control is there. */
  update(account: Account): void {
    const root = this.element.getRootNode() as ShadowRoot;
    const focused = root.activeElement?.id ?? "";
    const scrolled = this.element.scrollTop;
    if (account.draft.text !== this.#account.draft.text) this.#said.textContent = "";
    this.#account = account;
    this.#render();
    this.element.scrollTop = scrolled;
    if (focused !== "") (root.getElementById(focused) ?? this.element).focus({ preventScroll: true });
  }

  /** The text without bait; null where that takes rewriting. */
  get improved(): string | null {
    return this.#account.verdict?.improved?.text ?? null;
  }

  /** Says how the copying went. */
  say(words: string): void {
    this.#said.textContent = words;
  }

  /** Says that the checking could not be ended. */
  sayNotOff(): void {
    this.#offSaid.textContent = say("composer_off_failed");
  }

  /** Beside the composer, so that its words stay in view; else below or above the pill. Never off the screen. */
  place(pill: DOMRect, composer: DOMRect, box: DOMRect): void {
    const { style } = this.element;
    style.maxHeight = "";
    const panel = this.element.getBoundingClientRect();
    const needed = panel.width + GAP * 2;
    const rtl = this.element.dir === "rtl";
    const sides = [
      { room: innerWidth - composer.right, left: composer.right + GAP },
      { room: composer.left, left: composer.left - GAP - panel.width },
    ];
    if (rtl) sides.reverse();
    const beside = sides.find(({ room }) => room >= needed);
    let { height } = panel;
    let top = Math.min(composer.top, pill.top);
    if (beside === undefined) {
      // Below the words too, where the pill stands above them and there is room.
      const low = Math.max(pill.bottom, innerHeight - box.bottom >= LEAST_HEIGHT ? box.bottom : 0);
      const below = innerHeight - low - GAP * 2;
      const above = pill.top - GAP * 2;
      const isBelow = height <= below || below >= Math.min(LEAST_HEIGHT, above);
      // Rather lower than on the words.
      height = Math.min(height, Math.max(isBelow ? below : above, LEAST_HEIGHT));
      top = isBelow ? low + GAP : pill.top - GAP - height;
      style.maxHeight = `${height}px`;
    }
    const left = beside?.left ?? (rtl ? pill.left : pill.right - panel.width);
    style.top = `${Math.max(GAP, Math.min(top, innerHeight - height - GAP))}px`;
    style.left = `${Math.max(GAP, Math.min(left, innerWidth - panel.width - GAP))}px`;
  }

  #render(): void {
    const { draft, verdict, failed, dark } = this.#account;
    const report = verdict?.report ?? null;
    const { dataset } = this.element;
    dataset["theme"] = dark ? "dark" : "light";
    dataset["band"] = report?.results?.band ?? "none";
    this.element.dir = direction();
    const head = make("header", "head");
    head.append(...headline(report?.results ?? null, failed ? say("composer_failed") : reasonFor(report, draft)), closeButton());
    const parts: (Node | null)[] = [head, remarks(draft.cut ? [say("composer_cut", sayWhole(draft.text.length))] : [])];
    if (verdict !== null) {
      const { flags, notes, results } = verdict.report;
      const bait = flags.length > 0 ? flagSection(flags.map((flag) => baitCard(flag, draft))) : null;
      const copy = this.#copy(verdict);
      parts.push(bait, copy, adviceSection(verdict.advice, flags), readerSection(verdict, draft));
      if (results) parts.push(sumSection(results, draft));
      if (notes.length > 0) parts.push(notesSection(notes));
    }
    parts.push(text("p", "foot", say("composer_foot")));
    if (this.#account.isUnasked) parts.push(this.#off());
    this.element.replaceChildren(...parts.filter((part) => part !== null));
  }

  #off(): HTMLElement {
    const section = make("div", "off");
    const button = text("button", "quiet", say("composer_off")) as HTMLButtonElement;
    button.type = "button";
    button.id = button.dataset["action"] = "off";
    const about = text("p", "", say("composer_off_about"));
    about.id = "off-about";
    button.setAttribute("aria-describedby", about.id);
    section.append(button, about, this.#offSaid);
    return section;
  }

  // Nothing is pasted: what the writer does with the text is the writer's business.
  #copy({ improved }: DraftVerdict): HTMLElement | null {
    if (improved === null) return null;
    const section = make("section", "");
    const act = make("div", "act");
    const button = text("button", "copytext", say("composer_copy")) as HTMLButtonElement;
    button.type = "button";
    button.id = "copy";
    button.dataset["action"] = "copy";
    act.append(button, this.#said);
    section.append(act);
    const { draft } = this.#account;
    const taken = make("p", "taken");
    taken.append(say("composer_copy_takes_out"), " ");
    improved.removed.forEach((span, at) => {
      const quote = text("q", "", quoted(draft, span));
      quote.dir = "auto";
      taken.append(...(at > 0 ? [" "] : []), quote);
    });
    section.append(taken);
    return section;
  }
}

// Shorter than in the feed: who writes wants to know what to do; why is there to be opened.
function baitCard(flag: Flag, draft: Draft): HTMLElement {
  const item = make("li", "flag");
  const title = make("h4", "");
  title.append(sign(), text("span", "", flag.title));
  item.append(title);
  for (const span of flag.spans.slice(0, 3)) {
    const words = quoted(draft, span);
    if (words === "") continue;
    const quote = text("q", "quote", words);
    quote.dir = "auto";
    item.append(quote);
  }
  const why = make("details", "");
  const summary = text("summary", "", say("panel_why"));
  summary.id = `why-${flag.rule}`;
  why.append(summary, text("p", "", flag.why));
  item.append(text("p", "", flag.instead), why);
  return item;
}

function adviceSection(advice: readonly Suggestion[], flags: readonly Flag[]): HTMLElement | null {
  // The one thing said without a gain: that nothing needs changing.
  const best = advice.filter(({ gain, cue }) => gain >= LEAST_GAIN || cue === "personal").sort((one, other) => other.gain - one.gain).slice(0, MOST_ADVICE);
  if (best.length === 0) return null;
  const section = make("section", "");
  const list = make("ul", "advice");
  for (const { cue, what, how, gain } of best) {
    const item = make("li", "");
    item.append(text("b", "", what));
    if (gain > 0) item.append(text("span", "gain", say("composer_gain", sayWhole(Math.round(gain)))));
    // How to do without a bait stands beside it already.
    if (!flags.some((flag) => flag.rule === cue)) item.append(text("p", "", how));
    list.append(item);
  }
  section.append(text("h3", "", say("composer_advice")), list);
  return section;
}

// Apart from the score, and told to be so: what a site shows, takes and rewards is not what a post says.
function readerSection({ preview }: DraftVerdict, draft: Draft): HTMLElement {
  const { fold, length, link } = preview;
  const section = make("section", "");
  section.append(text("h3", "", say("composer_reader")));
  if (fold !== null) section.append(foldView(fold, draft));
  const facts = make("ul", "facts");
  facts.append(fold === null ? text("li", "", say("composer_fold_unknown")) : foldFact(fold));
  if (length !== null) facts.append(lengthFact(length));
  if (link !== null) facts.append(linkFact(link));
  section.append(facts);
  return section;
}

function foldView({ shown, hidden }: Fold, draft: Draft): HTMLElement {
  const view = make("div", "shown");
  view.dir = "auto";
  view.setAttribute("role", "group");
  view.setAttribute("aria-label", say("composer_reader"));
  const above = draft.text.slice(shown.start, shown.end);
  const half = LONGEST_SHOWN / 2;
  view.append(above.length > LONGEST_SHOWN ? `${above.slice(0, half).trimEnd()} … ${above.slice(-half).trimStart()}` : above);
  if (hidden > 0) {
    view.append(text("span", "fold", say("composer_fold")), text("span", "below", `${draft.text.slice(shown.end, shown.end + LONGEST_HIDDEN).trim()}…`));
  }
  return view;
}

function foldFact({ hidden, how, source, basis }: Fold): HTMLElement {
  const item = make("li", "");
  item.append(text("b", "", hidden === 0 ? say("composer_fold_none") : sayCount("composer_fold_hidden", hidden)), ` ${how}`, sourceOf(source, say(`composer_basis_${basis}`)));
  return item;
}

function lengthFact({ used, limit, how, source, basis }: Length): HTMLElement {
  const item = make("li", "");
  const over = used - limit;
  const line = text("b", over > 0 ? "over" : "", over > 0 ? say("composer_length_over", sayWhole(used), sayWhole(limit), sayWhole(over)) : say("composer_length", sayWhole(used), sayWhole(limit)));
  item.append(line, ` ${how}`, sourceOf(source, say(`composer_basis_${basis}`)));
  return item;
}

function linkFact({ place, note, cost, source, grade }: LinkNote): HTMLElement {
  const item = make("li", "");
  item.append(text("b", "", say(`composer_link_${place.replaceAll("-", "_")}`)), ` ${note}`);
  if (cost !== "") item.append(` ${cost}`, sourceOf(source, grade === "" ? "" : say("composer_grade", grade)));
  return item;
}

function sourceOf(source: string, trust: string): HTMLElement {
  return text("span", "source", [source === "" ? "" : say("composer_source", source), trust].filter((part) => part !== "").join(" "));
}
