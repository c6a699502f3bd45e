// The panel of one post: the account behind its badge, and what the user may change about it. It stands in the badge's
// own shadow root, in the top layer.

import type { Badge } from "./badge";
import { highlightName } from "./page_style";
import { closeButton, drawing, flagCard, flagSection, headline, make, notesSection, quoted, reasonFor, remarks, sumSection, text } from "./report_view";
import { direction, say } from "./say";
import { panelStyles } from "./styles";
import { rangesOf, type Words } from "./words";
import type { Choice, FeedView, Flag, Level, PostText, Report, Silenced } from "../protocol";

/** What a panel shows. */
export interface Account {
  report: Report | null;
  /** What the user silenced of it. */
  silenced: readonly Silenced[];
  authorMuted: boolean;
  /** The post as it was judged. */
  text: PostText;
  /** As the page writes it; empty when unknown. */
  author: string;
  words: Words;
  view: FeedView;
  dark: boolean;
  /** The page shows or hands out only the beginning. */
  truncated: boolean;
  /** The page folds the post, but all of it was read. */
  folded: boolean;
  promoted: boolean;
}

/** Whom a panel tells. */
interface Keeper {
  choose(choice: Choice): void;
  showOptions(): void;
  closed(): void;
}

const LEVELS: readonly Level[] = ["off", "badge", "dim", "collapse"];
const GAP = 6;
/** Of a window too narrow for anything else, the share that a panel takes at its end, and the pixels it needs. */
const SHEET = 0.45;
const LEAST_SHEET = 260;
/** The menu about the post as a whole, among those about its flags. */
const POST = "post";
const LONGEST_NAME = 28;

/** What became of a flag that is not given any more. */
type Silence = "everywhere" | "here" | "wrong";

/** A panel, open. Only one is open at a time. */
export class Panel {
  readonly badge: Badge;
  readonly #element: HTMLElement;
  readonly #style: HTMLStyleElement;
  readonly #keeper: Keeper;
  readonly #follow = (): void => this.#place();
  /** Flags shown since it was opened: one that is switched off stays, to be switched on again. */
  readonly #flags = new Map<string, Flag>();
  /** The last level above off of each rule, to come back to. */
  readonly #levelsBefore = new Map<string, Level>();
  readonly #openedFrom: Element | null;
  #account: Account;
  /** The menu that is open: a rule's, or the post's. */
  #menu: string | null = null;
  /** What came of copying a report, by rule. */
  readonly #copies = new Map<string, "done" | "failed">();
  #isSiteOff = false;
  #height = 0;

  constructor(badge: Badge, account: Account, keeper: Keeper) {
    this.badge = badge;
    this.#account = account;
    this.#keeper = keeper;
    this.#openedFrom = document.activeElement;
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
    this.#measure();
    this.#element.focus({ preventScroll: true });
    badge.expanded(true);
    addEventListener("scroll", this.#follow, { capture: true, passive: true });
    addEventListener("resize", this.#follow, { passive: true });
    this.#highlight();
  }

  /** Whether the user turned the site off here: then only the way back is left to show. */
  get isLast(): boolean {
    return this.#isSiteOff;
  }

  /** Shows another verdict on the same post, or the same under other levels. Focus and scroll stay. */
  update(account: Account): void {
    // A stretch of other words says nothing about these.
    if (account.words.text !== this.#account.words.text) this.#flags.clear();
    const isSame = shownOf(account) === shownOf(this.#account);
    this.#account = account;
    // Drawn anew under the pointer, a button would never hear the click that it was pressed for.
    if (!isSame) return this.#renew();
    this.#highlight();
  }

  /** Closes it; focus goes back to where it was. */
  close(): void {
    removeEventListener("scroll", this.#follow, { capture: true });
    removeEventListener("resize", this.#follow);
    CSS.highlights?.delete(highlightName);
    const hadFocus = this.#element.contains(this.badge.root.activeElement);
    this.badge.expanded(false);
    this.#element.remove();
    this.#style.remove();
    if (hadFocus) {
      if (this.badge.button.checkVisibility({ visibilityProperty: true })) this.badge.button.focus({ preventScroll: true });
      else if (this.#openedFrom instanceof HTMLElement) this.#openedFrom.focus({ preventScroll: true });
    }
    this.#keeper.closed();
  }

  /** The key that leaves: first an open menu, then the panel. */
  escape(): void {
    if (this.#menu === null) return this.close();
    const menu = this.#menu;
    this.#menu = null;
    this.#renew(`more-${menu}`);
  }

  /** A click on something in the panel. */
  clicked(inner: Element): void {
    const control = inner.closest<HTMLElement>("[data-action]");
    if (!control || !this.#element.contains(control)) return;
    const rule = control.dataset["rule"] ?? "";
    switch (control.dataset["action"]) {
      case "close":
        return this.close();
      case "menu":
        this.#menu = this.#menu === (rule || POST) ? null : rule || POST;
        return this.#renew(control.id);
      case "here":
        return this.#choose({ what: "rule", rule, muted: true });
      case "everywhere":
        return this.#chooseLevel(rule, "off");
      case "wrong":
        return this.#choose({ what: "wrong", rule, post: this.#account.text, wrong: true });
      case "author":
        return this.#choose({ what: "author", author: this.#account.author, muted: true });
      case "site":
        this.#isSiteOff = true;
        this.#choose({ what: "site", on: false });
        return this.#renew("undo");
      case "options":
        return this.#keeper.showOptions();
      case "copy":
        return void this.#copy(rule);
      case "undo":
        return this.#undo(rule);
    }
  }

  /** Whether this element is part of the panel. */
  contains(element: Element | null): boolean {
    return element !== null && this.#element.contains(element);
  }

  #changed(event: Event): void {
    const select = event.target as HTMLSelectElement;
    const rule = select.dataset["rule"];
    const level = LEVELS.find((known) => known === select.value);
    if (rule !== undefined && level !== undefined) this.#chooseLevel(rule, level);
  }

  #chooseLevel(rule: string, level: Level): void {
    const before = this.#levelOf(rule);
    if (before !== "off") this.#levelsBefore.set(rule, before);
    this.#choose({ what: "level", rule, level });
  }

  #choose(choice: Choice): void {
    this.#menu = null;
    this.#keeper.choose(choice);
  }

  #undo(rule: string): void {
    if (this.#isSiteOff) {
      // The feed that starts again brings badges of its own.
      this.close();
      return this.#keeper.choose({ what: "site", on: true });
    }
    if (this.#account.authorMuted) return this.#choose({ what: "author", author: this.#account.author, muted: false });
    switch (this.#silenceOf(rule)) {
      case "everywhere":
        return this.#choose({ what: "level", rule, level: this.#levelsBefore.get(rule) ?? "badge" });
      case "here":
        return this.#choose({ what: "rule", rule, muted: false });
      case "wrong":
        return this.#choose({ what: "wrong", rule, post: this.#account.text, wrong: false });
    }
  }

  // Only ever at a click, and only to the clipboard: the words of a post are kept nowhere.
  async #copy(rule: string): Promise<void> {
    const { silenced, words, view } = this.#account;
    const disputed = silenced.find(({ flag }) => flag.rule === rule);
    if (!disputed) return;
    const { version } = chrome.runtime.getManifest();
    const quotes = disputed.flag.spans.map((span) => `“${quoted(words, span)}”`).join(" … ");
    const lines = [say("report_title", disputed.flag.title, rule), say("report_form", disputed.form), say("report_site", view.site), say("report_version", version)];
    try {
      await navigator.clipboard.writeText([...lines, say("report_said", disputed.flag.what), say("report_words", quotes), ""].join("\n"));
      this.#copies.set(rule, "done");
    } catch {
      // The page may forbid it to every script in it.
      this.#copies.set(rule, "failed");
    }
    this.#renew();
  }

  #levelOf(rule: string): Level {
    return this.#account.view.levels[rule] ?? "badge";
  }

  #silenceOf(rule: string): Silence | null {
    if (this.#levelOf(rule) === "off") return "everywhere";
    const by = this.#account.silenced.find(({ flag }) => flag.rule === rule)?.by;
    if (by === undefined) return null;
    return by === "wrong" ? "wrong" : "here";
  }

  // Draws everything anew; the focus stays on what has the same id, or goes to the way back from what was just done.
  #renew(wanted?: string): void {
    const focused = wanted ?? this.badge.root.activeElement?.id ?? "";
    const scrolled = this.#element.scrollTop;
    this.#render();
    this.#element.scrollTop = scrolled;
    if (focused !== "") {
      const rule = focused.slice(focused.indexOf("-") + 1);
      const next = [focused, `undo-${rule}`, "undo", `more-${rule}`].map((id) => this.badge.root.getElementById(id)).find((found) => found !== null);
      (next ?? this.#element).focus({ preventScroll: true });
      next?.scrollIntoView({ block: "nearest" });
    }
    this.#measure();
    this.#highlight();
  }

  #render(): void {
    const { report, silenced, words, dark, authorMuted } = this.#account;
    for (const flag of [...(report?.flags ?? []), ...silenced.map(({ flag }) => flag)]) this.#flags.set(flag.rule, flag);
    this.#element.dataset["theme"] = dark ? "dark" : "light";
    this.#element.dataset["band"] = report?.results?.band ?? "none";
    this.#element.dir = direction();
    if (this.#isSiteOff || authorMuted) return this.#element.replaceChildren(...this.#silent());
    const parts: Node[] = [this.#head()];
    const sentences = remarks(this.#remarks());
    if (sentences !== null) parts.push(sentences);
    const flags = [...this.#flags.values()];
    const given = flags.filter((flag) => this.#silenceOf(flag.rule) === null);
    const taken = flags.filter((flag) => this.#silenceOf(flag.rule) !== null);
    if (given.length > 0) parts.push(flagSection(given.map((flag) => this.#flag(flag))));
    if (taken.length > 0) parts.push(this.#silencedSection(taken));
    if (report?.results) parts.push(sumSection(report.results, words));
    if (report && report.notes.length > 0) parts.push(notesSection(report.notes));
    parts.push(text("p", "foot", say("panel_foot")));
    this.#element.replaceChildren(...parts);
  }

  #head(): HTMLElement {
    const { report, words, author, view } = this.#account;
    const head = make("header", "head");
    const more = this.#moreButton(POST, say("panel_more_post"));
    head.append(...headline(report?.results ?? null, reasonFor(report, words)), more, closeButton());
    if (this.#menu === POST) {
      const items: [string, string][] = [["site", say("panel_mute_site", view.site)], ["options", say("panel_options")]];
      if (author !== "") items.unshift(["author", say("panel_mute_author", shortened(author), view.site)]);
      head.append(this.#menuOf(POST, say("panel_more_post"), items));
    }
    return head;
  }

  // Of a site turned off, or an author muted, there is nothing to show but that, and the way back.
  #silent(): Node[] {
    const { author, view } = this.#account;
    const head = make("header", "head");
    const words = make("div", "headline");
    const title = text("h2", "", this.#isSiteOff ? say("panel_site_muted", view.site) : say("panel_author_muted", shortened(author), view.site));
    title.id = "title";
    words.append(title, text("p", "sub", this.#isSiteOff ? say("panel_site_muted_about") : say("panel_author_muted_about")));
    head.append(words, closeButton());
    const bar = make("div", "controls lone");
    bar.append(this.#button("undo", "undo", say("panel_undo"), "pill"), this.#button("options", "options", say("panel_options"), "quiet"));
    return [head, bar, ...this.#privately()];
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
    const { rule, title } = flag;
    const item = flagCard(flag, this.#account.words);
    const controls = make("div", "controls");
    const choice = make("select", "") as HTMLSelectElement;
    choice.id = `level-${rule}`;
    choice.dataset["rule"] = rule;
    const level = this.#levelOf(rule);
    for (const known of LEVELS) choice.add(new Option(say(`panel_level_${known}`), known, false, known === level));
    const label = text("label", "", say("panel_level")) as HTMLLabelElement;
    label.htmlFor = choice.id;
    controls.append(label, choice, this.#moreButton(rule, say("panel_more", title)));
    item.append(controls);
    if (this.#menu === rule) {
      const items: [string, string][] = [
        ["wrong", say("panel_wrong")],
        ["here", say("panel_mute_here", this.#account.view.site)],
        ["everywhere", say("panel_mute_everywhere")],
      ];
      item.append(this.#menuOf(rule, say("panel_more", title), items));
    }
    return item;
  }

  #silencedSection(flags: readonly Flag[]): HTMLElement {
    const section = make("section", "");
    const list = make("ul", "silenced");
    list.append(...flags.map((flag) => this.#silencedItem(flag)));
    section.append(text("h3", "", say("panel_silenced")), list, ...this.#privately());
    return section;
  }

  #silencedItem({ rule, title }: Flag): HTMLElement {
    const item = make("li", "");
    const silence = this.#silenceOf(rule);
    const words = make("div", "");
    const why = text("p", "sub", say(`panel_silenced_${silence ?? "here"}`, this.#account.view.site));
    why.id = `why-${rule}`;
    words.append(text("h4", "", title), why);
    const bar = make("div", "buttons");
    if (silence === "wrong") {
      const copy = this.#button(`copy-${rule}`, "copy", say("panel_copy"), "quiet", rule);
      copy.setAttribute("aria-label", say("panel_copy_label", title));
      bar.append(copy);
      const came = this.#copies.get(rule);
      const outcome = text("p", "sub", came === undefined ? "" : say(`panel_copy_${came}`));
      outcome.setAttribute("role", "status");
      words.append(outcome);
    }
    const undo = this.#button(`undo-${rule}`, "undo", say("panel_undo"), "pill", rule);
    undo.setAttribute("aria-label", say("panel_undo_label", title));
    undo.setAttribute("aria-describedby", why.id);
    bar.append(undo);
    item.append(words, bar);
    return item;
  }

  #privately(): HTMLElement[] {
    return this.#account.view.private ? [text("p", "sub aside", say("panel_private"))] : [];
  }

  // A disclosure: what opens are plain buttons, next in the order of focus.
  #moreButton(menu: string, label: string): HTMLButtonElement {
    const more = this.#button(`more-${menu}`, "menu", "", "more", menu === POST ? undefined : menu);
    more.setAttribute("aria-label", label);
    more.setAttribute("aria-expanded", String(this.#menu === menu));
    more.setAttribute("aria-controls", `menu-${menu}`);
    more.append(drawing("0 0 16 4", "M2 2h.01M8 2h.01M14 2h.01"));
    return more;
  }

  #menuOf(menu: string, label: string, items: readonly (readonly [string, string])[]): HTMLElement {
    const list = make("div", "menu");
    list.id = `menu-${menu}`;
    list.setAttribute("role", "group");
    list.setAttribute("aria-label", label);
    list.append(...items.map(([action, words]) => this.#button(`${action}-${menu}`, action, words, "item", menu === POST ? undefined : menu)));
    return list;
  }

  #button(id: string, action: string, words: string, name: string, rule?: string): HTMLButtonElement {
    const button = text("button", name, words) as HTMLButtonElement;
    button.type = "button";
    button.id = id;
    button.dataset["action"] = action;
    if (rule !== undefined) button.dataset["rule"] = rule;
    return button;
  }

  #measure(): void {
    this.#element.style.maxHeight = "";
    this.#height = this.#element.getBoundingClientRect().height;
    this.#place();
  }

  // Beside the post, so that its words stay in view; else where it covers least of them. Never off the screen.
  #place(): void {
    const { width } = this.#element.getBoundingClientRect();
    // Without the scrollbar of the page.
    const wide = document.documentElement.clientWidth || innerWidth;
    const post = this.badge.host.parentElement?.getBoundingClientRect() ?? new DOMRect();
    const shown = this.badge.button.getBoundingClientRect();
    const badge = shown.width > 0 ? shown : new DOMRect(post.left, Math.max(post.top, 0), post.width, 0);
    const rtl = this.#element.dir === "rtl";
    const sides = [
      { room: wide - post.right, left: post.right + GAP },
      { room: post.left, left: post.left - GAP - width },
    ];
    if (rtl) sides.reverse();
    const beside = sides.find(({ room }) => room >= width + GAP * 2);
    const toEnd = rtl ? badge.left : badge.right - width;
    const left = beside?.left ?? (toEnd < GAP ? badge.left : toEnd);
    const whole = Math.min(this.#height, innerHeight - GAP * 2);
    let place = { top: badge.top - GAP, height: whole };
    if (!beside) {
      const sheet = Math.min(whole, Math.max(innerHeight * SHEET, LEAST_SHEET));
      const below = innerHeight - post.bottom - GAP * 2;
      const above = post.top - GAP * 2;
      const places = [
        { top: badge.bottom + GAP, height: whole },
        { top: badge.top - GAP - whole, height: whole },
        ...(below > sheet ? [{ top: post.bottom + GAP, height: Math.min(whole, below) }] : []),
        ...(above > sheet ? [{ top: post.top - GAP - Math.min(whole, above), height: Math.min(whole, above) }] : []),
        { top: innerHeight - GAP - sheet, height: sheet },
        { top: GAP, height: sheet },
      ].map(({ top, height }) => ({ top: Math.max(GAP, Math.min(top, innerHeight - height - GAP)), height }));
      const covered = ({ top, height }: { top: number; height: number }): number => Math.max(0, Math.min(top + height, post.bottom) - Math.max(top, post.top));
      place = places.reduce((best, next) => (covered(next) < covered(best) - 1 ? next : best));
    }
    this.#element.style.maxHeight = `${place.height}px`;
    this.#element.style.top = `${Math.max(GAP, Math.min(place.top, innerHeight - place.height - GAP))}px`;
    this.#element.style.left = `${Math.max(GAP, Math.min(left, wide - width - GAP))}px`;
  }

  // The words themselves are marked by the browser, without touching a node of the page.
  #highlight(): void {
    if (typeof Highlight === "undefined" || !CSS.highlights) return;
    const { words } = this.#account;
    const spans = [...this.#flags.values()].filter((flag) => this.#silenceOf(flag.rule) === null).flatMap((flag) => flag.spans);
    CSS.highlights.set(highlightName, new Highlight(...spans.flatMap((span) => rangesOf(words, span.start, span.end))));
  }
}

/** Everything of an account that is to be seen. */
function shownOf({ words, ...rest }: Account): string {
  return JSON.stringify(rest);
}

function shortened(name: string): string {
  const whole = name.replace(/\s+/g, " ").trim();
  return whole.length > LONGEST_NAME ? `${whole.slice(0, LONGEST_NAME).trimEnd()}…` : whole;
}
