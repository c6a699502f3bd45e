// The panel of one post: the account behind its badge. It stands in the badge's own shadow root, in the top layer.

import { highlightName } from "./page_style";
import { panelStyles } from "./styles";
import { closeButton, flagCard, flagSection, headline, make, notesSection, reasonFor, remarks, sumSection, text } from "./report_view";
import { direction, say } from "./say";
import type { Badge } from "./badge";
import { rangesOf, type Words } from "./words";
import type { FeedView, Flag, Level, Report } from "../protocol";

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

const LEVELS: readonly Level[] = ["off", "badge", "dim", "collapse"];
const GAP = 6;

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
    const { report, words, dark } = this.#account;
    for (const flag of report?.flags ?? []) this.#flags.set(flag.rule, flag);
    this.#element.dataset["theme"] = dark ? "dark" : "light";
    this.#element.dataset["band"] = report?.results?.band ?? "none";
    this.#element.dir = direction();
    const parts: Node[] = [this.#head()];
    const sentences = remarks(this.#remarks());
    if (sentences !== null) parts.push(sentences);
    if (this.#flags.size > 0) parts.push(flagSection([...this.#flags.values()].map((flag) => this.#flag(flag))));
    if (report?.results) parts.push(sumSection(report.results, words));
    if (report && report.notes.length > 0) parts.push(notesSection(report.notes));
    parts.push(text("p", "foot", say("panel_foot")));
    this.#element.replaceChildren(...parts);
  }

  #head(): HTMLElement {
    const { report, words } = this.#account;
    const head = make("header", "head");
    head.append(...headline(report?.results ?? null, reasonFor(report, words)), closeButton());
    return head;
  }

  #remarks(): string[] {
    const { truncated, folded, promoted } = this.#account;
    const sentences: string[] = [];
    if (truncated) sentences.push(say("panel_truncated"));
    else if (folded) sentences.push(say("panel_folded"));
    if (promoted) sentences.push(say("panel_promoted"));
    return sentences;
  }

  #flag(flag: Flag): HTMLElement {
    const level = this.#levelOf(flag.rule);
    const item = flagCard(flag, this.#account.words);
    item.dataset["off"] = level === "off" ? "yes" : "no";
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
    item.append(controls);
    return item;
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
