// The feed of one page: finds posts, has them judged, keeps their badges right. Decides nothing about a post.
//
// Work is done in frames, in slices of a few milliseconds, what is visible first; a page where nothing happens and
// a page that nobody sees cost nothing.

import type { Background } from "./background";
import { Badge, badgeIn, flagsAboveOff, GUARDED, innerTarget, isAbandoned } from "./badge";
import { type Effect, isStyle, keepStyle, mark, removeStyle, stylePosts } from "./page_style";
import { Panel } from "./panel";
import { measure, places } from "./place";
import { adapterFor, chosenOf, isPost, isShown, own, type Plan, plansOf, read, type Reading, rootsOf, shadowsOf } from "./site";
import { isDark } from "./theme";
import { fingerprint } from "./words";
import type { Adapter, FeedView, Health, Level, PostText, Report, Verdict } from "../protocol";

/** Main-thread time of one frame, in milliseconds. */
const SLICE = 4;
/** Verdicts kept for posts that come back; the oldest go first. */
const MOST_VERDICTS = 400;
/** Posts remembered so as not to be counted twice; two entries each. */
const MOST_SEEN = 4000;
/** Times a badge is put back where the page throws it out. A page that insists has its way. */
const MOST_RETURNS = 5;
/** Levels of the stack that a badge climbs, one after the other, while something of its post lies on top. */
const LIFTS = [0, 1, 2, 10, 100];
/** More new nodes than this in one frame, and the page is searched once instead of node by node. */
const MANY_NODES = 120;

interface Post {
  readonly element: Element;
  readonly plan: Plan;
  readonly badge: Badge;
  /** Within a screen of what is visible. */
  near: boolean;
  visible: boolean;
  /** Its words may have changed since they were read. */
  stale: boolean;
  /** It was judged under settings that are gone. */
  outdated: boolean;
  /** The badge needs another look, or another place. */
  changed: boolean;
  unplaced: boolean;
  reading: Reading | null;
  state: "pending" | "judged" | "not-assessed";
  /** What was asked about it last: generation, id, fingerprint. */
  question: string;
  report: Report | null;
  /** The question whose dimming or folding the user has undone. */
  undone: string;
  returns: number;
  lift: number;
  width: number;
  height: number;
}

interface ActivePlan {
  plan: Plan;
  /** Index of the post selector in use; -1 while none matches. */
  chosen: number;
}

/** Reads one page until it is stopped. */
export class Feed {
  readonly #adapters: readonly Adapter[];
  readonly #background: Background;
  #view: FeedView;
  #adapter: Adapter | null = null;
  #plans: Plan[] = [];
  #active: ActivePlan[] = [];
  #roots: Element[] = [];
  /** Shadow roots that are watched. */
  #entered = new Set<ShadowRoot>();

  readonly #posts = new WeakMap<Element, Post>();
  readonly #postOfHost = new WeakMap<Node, Post>();
  /** Posts whose badge the page threw out every time. */
  readonly #givenUp = new WeakSet<Element>();
  /** Posts with something to do: to be read, shown or placed. */
  readonly #due = new Set<Post>();
  readonly #verdicts = new Map<string, Report>();
  readonly #waiting = new Map<string, Set<Post>>();
  /** The goal and levels that hold, by number: an answer given under earlier ones is not shown. */
  #generation = nextGeneration();

  readonly #mutations = new MutationObserver((records) => this.#mutated(records));
  readonly #appearance = new MutationObserver(() => this.#repainted());
  readonly #nearness: IntersectionObserver;
  readonly #sizes = new ResizeObserver((entries) => this.#resized(entries));
  readonly #teardown = new AbortController();

  /** Nodes that may hold posts. */
  readonly #fresh = new Set<Element>();
  /** Elements that match a post selector, not yet looked at. */
  readonly #found = new Map<Element, Plan>();
  #rooting = true;
  #rescan = true;
  #prune = false;
  #frame = 0;
  #dark = false;
  /** Whether the page may have changed its colours since they were looked at. */
  #isRepainted = true;
  /** A post near the viewport, behind which the page's background is looked at. */
  #sample: Post | null = null;
  #panel: { post: Post; panel: Panel } | null = null;
  #seen = new Set<string>();
  #health: Health;

  constructor(adapters: readonly Adapter[], view: FeedView, background: Background) {
    this.#adapters = adapters;
    this.#view = view;
    this.#background = background;
    this.#health = noHealth();
    // Scrollers inside the page cut the margin of the viewport; the newer option gives them their own.
    const margins = { rootMargin: "100% 0px", scrollMargin: "100% 0px" };
    this.#nearness = new IntersectionObserver((entries) => this.#moved(entries), margins);
    this.#start();
  }

  /** How reading goes on this page. */
  get health(): Health {
    const shown = this.#active.find((active) => active.chosen >= 0);
    return { ...this.#health, adapter: this.#adapter?.id ?? "", layout: shown?.plan.layout.id ?? "", fallback: Math.max(shown?.chosen ?? 0, 0) };
  }

  /** Other settings: what is shown follows at once, and is judged anew. */
  setView(view: FeedView): void {
    this.#view = view;
    this.#generation = nextGeneration();
    this.#verdicts.clear();
    this.#waiting.clear();
    this.#background.forget();
    for (const post of this.#allPosts()) {
      post.changed = true;
      // What was judged is judged anew wherever it is, for its mark would tell of settings that are gone.
      post.outdated = post.question !== "";
      this.#due.add(post);
    }
    this.#schedule();
  }

  /** Takes verdicts. */
  judged(verdicts: readonly Verdict[]): void {
    for (const { key, report } of verdicts) {
      const waiting = this.#waiting.get(key);
      if (!waiting) continue;
      this.#waiting.delete(key);
      this.#remember(key, report);
      for (const post of waiting) if (post.question === key) this.#apply(post, report);
    }
    this.#schedule();
  }

  /** Leaves the page as it was before. */
  stop(): void {
    this.#teardown.abort();
    cancelAnimationFrame(this.#frame);
    this.#panel?.panel.close();
    this.#mutations.disconnect();
    this.#appearance.disconnect();
    this.#nearness.disconnect();
    this.#sizes.disconnect();
    for (const host of this.#hosts()) host.remove();
    this.#due.clear();
    removeStyle();
  }

  #start(): void {
    const { signal } = this.#teardown;
    for (const type of GUARDED) {
      addEventListener(type, (event) => this.#guard(event), { capture: true, passive: type.startsWith("touch"), signal });
    }
    document.addEventListener("visibilitychange", () => this.#seenOrHidden(), { signal });
    addEventListener("pageshow", () => this.#schedule(), { signal });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.#repainted(), { signal });
    // Pages fade from one scheme to the other.
    document.addEventListener("transitionend", ({ target }) => (target === document.body || target === document.documentElement) && this.#repainted(), { signal });
    const { navigation } = globalThis as { navigation?: EventTarget };
    navigation?.addEventListener("currententrychange", () => this.#navigated(), { signal });
    this.#seenOrHidden();
  }

  #navigated(): void {
    this.#health = noHealth();
    this.#seen = new Set();
    this.#rooting = true;
    this.#schedule();
  }

  #seenOrHidden(): void {
    if (!this.#background.isAlive) return this.stop();
    if (document.hidden) {
      cancelAnimationFrame(this.#frame);
      this.#frame = 0;
      this.#mutations.disconnect();
      this.#appearance.disconnect();
      this.#fresh.clear();
      this.#found.clear();
      return;
    }
    this.#rooting = true;
    this.#schedule();
  }

  #repainted(): void {
    this.#isRepainted = true;
    this.#schedule();
  }

  #schedule(): void {
    if (this.#frame !== 0 || document.hidden || this.#teardown.signal.aborted) return;
    this.#frame = requestAnimationFrame(() => this.#work());
  }

  // One slice. Nodes are written first and measured last, so that layout is computed once.
  #work(): void {
    this.#frame = 0;
    if (!this.#background.isAlive) return this.stop();
    const until = performance.now() + SLICE;
    const hasTime = () => performance.now() < until;
    if (this.#rooting || this.#roots.some((root) => !root.isConnected)) this.#root();
    this.#search(hasTime);
    this.#readDue(hasTime);
    this.#lookAtTheme();
    this.#showDue(hasTime);
    this.#placeDue(hasTime);
    for (const post of this.#due) if (!post.changed && !isToBeRead(post) && !isToBePlaced(post)) this.#due.delete(post);
    if (this.#due.size > 0 || this.#found.size > 0 || this.#rescan) this.#schedule();
  }

  // --- Finding -------------------------------------------------------------------------------------------------

  #root(): void {
    this.#rooting = false;
    this.#rescan = this.#isRepainted = true;
    this.#mutations.disconnect();
    this.#appearance.disconnect();
    this.#appearance.observe(document.documentElement, { attributes: true });
    this.#appearance.observe(document.body, { attributes: true });
    if (this.#adapter === null) {
      this.#adapter = adapterFor(this.#adapters);
      this.#plans = this.#adapter === null ? [] : plansOf(this.#adapter, this.#view.comments);
    }
    this.#active = this.#plans.filter(isShown).map((plan) => ({ plan, chosen: chosenOf(plan) }));
    this.#roots = this.#outermostRoots();
    const everything = { childList: true, subtree: true, characterData: true };
    for (const root of this.#roots) {
      this.#mutations.observe(root, everything);
      // A root that is replaced is noticed by those around it.
      for (let around = root.parentElement; around !== null; around = around.parentElement) this.#mutations.observe(around, { childList: true });
    }
    this.#entered = new Set(this.#shadows());
    for (const shadow of this.#entered) this.#mutations.observe(shadow, everything);
    const selectors = this.#active.flatMap(({ plan }) => plan.posts);
    if (selectors.length > 0) stylePosts(selectors, this.#shadows());
  }

  #outermostRoots(): Element[] {
    if (this.#active.length === 0) return [document.body];
    const roots = this.#active.flatMap(({ plan }) => rootsOf(plan));
    const strays = this.#active.some(({ plan, chosen }) => {
      const selector = plan.posts[chosen];
      return selector !== undefined && [...document.querySelectorAll(selector)].some((post) => !roots.some((root) => root.contains(post)));
    });
    if (strays) return [document.body];
    return roots.filter((root, index) => roots.indexOf(root) === index && !roots.some((other) => other !== root && other.contains(root)));
  }

  #shadows(): ShadowRoot[] {
    return this.#active.flatMap(({ plan }) => shadowsOf(plan));
  }

  #mutated(records: readonly MutationRecord[]): void {
    let relevant = false;
    for (const record of records) {
      const { target } = record;
      for (const node of record.removedNodes) this.#removed(node, target);
      if (record.removedNodes.length > 0) this.#prune = relevant = true;
      let others = record.type === "characterData" || record.removedNodes.length > 0;
      for (const node of record.addedNodes) {
        if (this.#postOfHost.has(node) || isStyle(node)) continue;
        others = relevant = true;
        if (node instanceof Element) this.#fresh.add(node);
      }
      if (!others) continue;
      const post = this.#postAround(target);
      if (post) {
        post.stale = post.unplaced = relevant = true;
        this.#due.add(post);
      } else if (target instanceof Element && this.#active.length > 0) {
        // A shell that is being filled, perhaps.
        this.#fresh.add(target);
        relevant = true;
      }
    }
    if (relevant) this.#schedule();
  }

  #removed(node: Node, from: Node): void {
    const post = this.#postOfHost.get(node);
    if (!post || post.element !== from || !post.element.isConnected || post.badge.host.isConnected || !this.#posts.has(post.element)) return;
    if (post.returns >= MOST_RETURNS) {
      this.#givenUp.add(post.element);
      return this.#forget(post);
    }
    post.returns += 1;
    post.element.append(post.badge.host);
    post.unplaced = true;
    this.#due.add(post);
  }

  #postAround(node: Node): Post | undefined {
    for (let at: Node | null = node; at !== null; at = at.parentNode) {
      const post = at instanceof Element ? this.#posts.get(at) : undefined;
      if (post) return post;
    }
    return undefined;
  }

  #search(hasTime: () => boolean): void {
    if (this.#prune) {
      this.#prune = false;
      if (this.#panel && !this.#panel.post.badge.host.isConnected) this.#panel.panel.close();
    }
    if (this.#active.length < this.#plans.length || this.#adapter === null) {
      // Something known may have appeared: another layout, or the page itself.
      const shown = this.#adapter === null ? adapterFor(this.#adapters) !== null : this.#plans.filter(isShown).length > this.#active.length;
      if (shown && this.#fresh.size > 0) this.#root();
    }
    if (this.#active.length === 0) {
      this.#fresh.clear();
      this.#rescan = false;
      return;
    }
    for (const active of this.#active) {
      if (active.chosen === 0) continue;
      const chosen = chosenOf(active.plan);
      if (chosen === active.chosen) continue;
      active.chosen = chosen;
      this.#rescan = true;
      for (const post of this.#allPosts()) if (post.plan === active.plan) this.#doubt(post);
    }
    // A component may have come since, with posts in its shadow root.
    if (this.#shadows().some((shadow) => !this.#entered.has(shadow))) this.#root();
    keepStyle();
    const everything = this.#rescan || this.#fresh.size > MANY_NODES;
    const places: Iterable<ParentNode> = everything ? [...this.#roots, ...this.#shadows()] : this.#fresh;
    for (const { plan, chosen } of this.#active) {
      const selector = plan.posts[chosen];
      if (selector === undefined) continue;
      for (const place of places) {
        const around = place instanceof Element ? place.closest(selector) : null;
        const inside = place.firstElementChild ? place.querySelectorAll(selector) : [];
        // The first layout that finds a post keeps it.
        for (const element of around ? [around, ...inside] : inside) if (!this.#found.has(element)) this.#found.set(element, plan);
      }
    }
    this.#rescan = false;
    this.#fresh.clear();
    // Each in its turn, when there is time: a view may come with hundreds of posts at once.
    for (const [element, plan] of this.#found) {
      this.#found.delete(element);
      if (element.isConnected) this.#adopt(element, plan);
      if (!hasTime()) return;
    }
  }

  #adopt(element: Element, plan: Plan): void {
    const selector = this.#selectorOf(plan);
    if (selector === undefined) return;
    const known = this.#posts.get(element);
    if (known) return this.#doubt(known);
    if (this.#givenUp.has(element) || !isPost(element, plan, selector)) return;
    // A page that copies a post copies our host with it, without its inside.
    for (const stray of element.querySelectorAll(`[${mark}]`)) if (!this.#postOfHost.has(stray)) stray.remove();
    // Firefox silences the copy of an earlier version before it can clean up.
    for (const child of element.children) if (!this.#postOfHost.has(child) && isAbandoned(child)) child.remove();
    const badge = new Badge(slotFor(element, plan));
    const post: Post = {
      element,
      plan,
      badge,
      near: false,
      visible: false,
      stale: true,
      outdated: false,
      changed: false,
      unplaced: true,
      reading: null,
      state: "pending",
      question: "",
      report: null,
      undone: "",
      returns: 0,
      lift: 0,
      width: 0,
      height: 0,
    };
    this.#posts.set(element, post);
    this.#postOfHost.set(badge.host, post);
    this.#show(post);
    element.append(badge.host);
    this.#nearness.observe(element);
  }

  /** The selector by which a plan's posts are found now; undefined where it is no longer in use. */
  #selectorOf(plan: Plan): string | undefined {
    const active = this.#active.find((candidate) => candidate.plan === plan);
    return active && plan.posts[active.chosen];
  }

  /** Has a post read again. */
  #doubt(post: Post): void {
    post.stale = true;
    this.#due.add(post);
  }

  #forget(post: Post): void {
    this.#left(post);
    this.#due.delete(post);
    if (this.#panel?.post === post) this.#panel.panel.close();
    this.#posts.delete(post.element);
    this.#nearness.unobserve(post.element);
    post.badge.host.remove();
  }

  #left(post: Post): void {
    post.near = post.visible = false;
    this.#sizes.unobserve(post.element);
  }

  #moved(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      const post = this.#posts.get(entry.target);
      if (!post) continue;
      if (!entry.isIntersecting) {
        this.#left(post);
        continue;
      }
      post.near = true;
      post.visible = entry.boundingClientRect.bottom > 0 && entry.boundingClientRect.top < innerHeight;
      post.unplaced = true;
      this.#due.add(post);
      this.#sample = post;
      this.#sizes.observe(post.element);
    }
    this.#schedule();
  }

  #resized(entries: readonly ResizeObserverEntry[]): void {
    for (const { target, contentRect } of entries) {
      const post = this.#posts.get(target);
      if (!post || (post.width === contentRect.width && post.height === contentRect.height)) continue;
      post.width = contentRect.width;
      post.height = contentRect.height;
      post.unplaced = true;
      this.#due.add(post);
      this.#schedule();
    }
  }

  // --- Reading and judging -------------------------------------------------------------------------------------

  #readDue(hasTime: () => boolean): void {
    const questions: PostText[] = [];
    for (const post of [...this.#due].filter(isToBeRead).sort(visibleFirst)) {
      this.#read(post, questions);
      if (!hasTime()) break;
    }
    this.#background.judge(questions);
  }

  #read(post: Post, questions: PostText[]): void {
    post.stale = post.outdated = false;
    const { element, plan } = post;
    if (!element.isConnected) return this.#left(post);
    const chosen = this.#selectorOf(plan);
    if (chosen === undefined || !element.matches(chosen) || !isPost(element, plan, chosen)) return this.#forget(post);
    const reading = read(element, plan, this.#effectOf(post) === "fold");
    const { text } = reading.words;
    const print = fingerprint(text);
    const question = `${this.#generation}.${reading.key}.${print}.${reading.truncated ? 1 : 0}`;
    const isOther = post.reading === null || post.reading.key !== reading.key || post.reading.words.text !== text;
    if (this.#panel?.post === post && post.reading?.key !== reading.key) this.#panel.panel.close();
    post.reading = reading;
    if (isOther) this.#count(`${reading.key}.${print}`, text !== "");
    if (question === post.question) return;
    post.question = question;
    if (isOther) {
      post.state = "pending";
      post.report = null;
      post.changed = true;
    }
    if (text === "") {
      post.state = "not-assessed";
      post.report = null;
      post.changed = true;
      return;
    }
    const known = this.#verdicts.get(question);
    if (known) return this.#apply(post, known);
    const waiting = this.#waiting.get(question);
    if (waiting) {
      waiting.add(post);
      return;
    }
    this.#waiting.set(question, new Set([post]));
    questions.push({ key: question, text, platform: plan.platform, truncated: reading.truncated });
  }

  #apply(post: Post, report: Report): void {
    post.report = report;
    post.state = report.results === null ? "not-assessed" : "judged";
    post.changed = true;
    this.#due.add(post);
    const identity = `=${post.question}`;
    if (this.#seen.has(identity)) return;
    this.#seen.add(identity);
    if (report.results === null) this.#health.notAssessed += 1;
    else this.#health.judged += 1;
  }

  #count(identity: string, isRead: boolean): void {
    if (this.#seen.has(identity)) return;
    // On a page scrolled for hours, one post counted twice is better than a list that only grows.
    if (this.#seen.size >= MOST_SEEN) this.#seen.clear();
    this.#seen.add(identity);
    this.#health.found += 1;
    if (isRead) this.#health.read += 1;
  }

  #remember(key: string, report: Report): void {
    this.#verdicts.set(key, report);
    if (this.#verdicts.size <= MOST_VERDICTS) return;
    for (const oldest of this.#verdicts.keys()) {
      this.#verdicts.delete(oldest);
      return;
    }
  }

  // --- Showing -------------------------------------------------------------------------------------------------

  #lookAtTheme(): void {
    if (!this.#isRepainted || !this.#sample?.element.isConnected) return;
    this.#isRepainted = false;
    const dark = isDark(this.#sample.element);
    if (dark === this.#dark) return;
    this.#dark = dark;
    for (const post of this.#allPosts()) {
      post.changed = true;
      this.#due.add(post);
    }
  }

  #showDue(hasTime: () => boolean): void {
    for (const post of [...this.#due].filter((due) => due.changed).sort(visibleFirst)) {
      this.#show(post);
      if (!hasTime()) return;
    }
  }

  #show(post: Post): void {
    post.changed = false;
    const flags = flagsAboveOff(post.report, this.#view.levels);
    const { results } = post.report ?? { results: null };
    const isDifferent = post.badge.show({
      state: post.state,
      score: results?.score ?? null,
      band: results?.band ?? null,
      flags,
      effect: this.#effectOf(post),
      density: this.#view.density,
      dark: this.#dark,
    });
    if (isDifferent) post.unplaced = true;
    if (this.#panel?.post === post) this.#panel.panel.update(this.#accountOf(post));
  }

  #effectOf(post: Post): Effect {
    if (post.undone !== "" && post.undone === fingerprintOf(post)) return "none";
    const levels = flagsAboveOff(post.report, this.#view.levels).map((flag) => this.#view.levels[flag.rule]);
    if (levels.includes("collapse")) return "fold";
    return levels.includes("dim") ? "dim" : "none";
  }

  #placeDue(hasTime: () => boolean): void {
    const moves: { post: Post; left: number; top: number }[] = [];
    for (const post of [...this.#due].filter(isToBePlaced).sort(visibleFirst)) {
      if (moves.length > 0 && !hasTime()) break;
      post.unplaced = false;
      const place = this.#placeFor(post);
      if (place) moves.push(place);
    }
    for (const { post, left, top } of moves) {
      post.badge.moveTo(left, top);
    }
    for (const { post } of moves) if (this.#isBuried(post)) this.#climb(post);
  }

  #placeFor(post: Post): { post: Post; left: number; top: number } | null {
    const { element, badge, plan } = post;
    if (!badge.isVisible || this.#effectOf(post) === "fold") return null;
    const rect = badge.host.getBoundingClientRect();
    if (rect.width === 0) {
      // A component that had not grown its shadow root yet when the badge came.
      const slot = slotFor(element, plan);
      if (slot !== null && badge.host.slot !== slot) {
        badge.host.slot = slot;
        post.unplaced = true;
      }
      return null;
    }
    const anchor = plan.layout.badge.near.map((selector) => own(element, plan, selector)[0]).find((found) => found !== undefined);
    const candidates = places(measure(element, badge.host, anchor ?? null, post.reading?.elements ?? []), rect.width, rect.height);
    const free = candidates.find(({ left, top }) => !isTaken(element, badge.host, left, top, rect.width, rect.height)) ?? candidates[0];
    if (!free) return null;
    return { post, left: badge.left + free.left - rect.left, top: badge.top + free.top - rect.top };
  }

  #isBuried(post: Post): boolean {
    const rect = post.badge.host.getBoundingClientRect();
    const hit = elementAt(post.element, rect.left + rect.width / 2, rect.top + rect.height / 2);
    return hit !== null && hit !== post.badge.host && post.element.contains(hit);
  }

  #climb(post: Post): void {
    const level = LIFTS[post.lift + 1];
    if (level === undefined) return;
    post.lift += 1;
    post.badge.lift(level);
    post.unplaced = true;
  }

  // --- Panel ---------------------------------------------------------------------------------------------------

  // What is meant for a badge is taken before the page can see it: posts open on clicks, feeds on single keys.
  #guard(event: Event): void {
    const badge = badgeIn(event);
    if (badge && !this.#background.isAlive) return this.stop();
    const open = this.#panel?.panel;
    const escapes = open !== undefined && event instanceof KeyboardEvent && event.key === "Escape";
    if (badge || escapes) event.stopImmediatePropagation();
    if (escapes && event.type === "keydown") return open.close();
    if (!badge) {
      if (event.type === "pointerdown") open?.close();
      return;
    }
    if (event.type !== "click") return;
    const post = this.#postOfHost.get(badge.host);
    if (!post) return;
    const inner = innerTarget(badge.root, event);
    if (open?.badge === badge && inner !== null && open.contains(inner)) return open.clicked(inner);
    event.preventDefault();
    const action = badge.actionAt(inner);
    if (action === "open") this.#toggle(post);
    if (action === "undo") {
      post.undone = fingerprintOf(post);
      this.#show(post);
      this.#due.add(post);
      badge.button.focus({ preventScroll: true });
      this.#schedule();
    }
  }

  #toggle(post: Post): void {
    const was = this.#panel?.post;
    this.#panel?.panel.close();
    if (was === post || post.reading === null) return;
    const panel = new Panel(
      post.badge,
      this.#accountOf(post),
      (rule, level) => this.#setLevel(rule, level),
      () => (this.#panel = null),
    );
    this.#panel = { post, panel };
  }

  // The page follows at once; the background tells again what holds.
  #setLevel(rule: string, level: Level): void {
    this.#background.setLevel(rule, level);
    this.#view = { ...this.#view, levels: { ...this.#view.levels, [rule]: level } };
    for (const post of this.#allPosts()) {
      if (!post.report?.flags.some((flag) => flag.rule === rule)) continue;
      post.changed = true;
      this.#due.add(post);
    }
    if (this.#panel) this.#show(this.#panel.post);
    this.#schedule();
  }

  #accountOf(post: Post): ConstructorParameters<typeof Panel>[1] {
    const reading = post.reading ?? { words: { text: "", pieces: [] }, truncated: false, folded: false, promoted: false };
    const { words, truncated, folded, promoted } = reading;
    return { report: post.report, words, view: this.#view, dark: this.#dark, truncated, folded, promoted };
  }

  #hosts(): Element[] {
    const places: ParentNode[] = [document, ...this.#shadows()];
    return places.flatMap((place) => [...place.querySelectorAll(`[${mark}]`)]);
  }

  #allPosts(): Post[] {
    return this.#hosts().flatMap((host) => this.#postOfHost.get(host) ?? []);
  }
}

let generations = 0;

function nextGeneration(): number {
  generations += 1;
  return generations;
}

// A post far away is read when it comes near; but what was judged under other settings is judged anew wherever it is.
function isToBeRead(post: Post): boolean {
  return post.outdated || (post.stale && post.near);
}

function isToBePlaced(post: Post): boolean {
  return post.unplaced && post.near;
}

function visibleFirst(one: Post, other: Post): number {
  return Number(other.visible) - Number(one.visible);
}

function noHealth(): Health {
  return { found: 0, read: 0, judged: 0, notAssessed: 0, adapter: "", layout: "", fallback: 0 };
}

// An answer under other settings is about the same words: what was undone stays undone.
function fingerprintOf(post: Post): string {
  return post.question.slice(post.question.indexOf("."));
}

/** The slot through which a badge is shown in a web component; null where none is needed. */
function slotFor(element: Element, plan: Plan): string | null {
  const shadow = element.shadowRoot;
  if (shadow === null || shadow.querySelector("slot:not([name])")) return null;
  return plan.layout.badge.slots.find((name) => shadow.querySelector(`slot[name="${name}"]`)) ?? null;
}

/** Whether something of the page that can be clicked lies here, other than the post as a whole: in its middle or at a corner. */
function isTaken(post: Element, host: Element, left: number, top: number, width: number, height: number): boolean {
  const points = [
    [left + width / 2, top + height / 2],
    [left + 2, top + 2],
    [left + width - 2, top + 2],
    [left + 2, top + height - 2],
    [left + width - 2, top + height - 2],
  ] as const;
  return points.some(([x, y]) => {
    const hit = elementAt(post, x, y);
    if (hit === null || hit === host) return false;
    const control = hit.closest("a[href], button, input, select, textarea, summary, video, [role=button], [role=link]");
    if (control === null || control === post || control.contains(post)) return false;
    const area = control.getBoundingClientRect();
    const whole = post.getBoundingClientRect();
    return area.width * area.height < whole.width * whole.height * 0.8;
  });
}

function elementAt(post: Element, x: number, y: number): Element | null {
  return (post.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
}
