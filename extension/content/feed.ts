// The feed of one page: finds posts, has them judged, keeps their badges right. Decides nothing about a post.
//
// Work is done in slices of a few milliseconds a frame, what is visible first; a page where nothing happens and a page
// that nobody sees cost nothing. Layout is read while the page has just computed it, and written to after everything
// was read, so that no layout is computed for our sake. Posts that are near but not yet in sight wait for each other a
// little, since a frame with something new in it costs the browser far more than what is new.

import type { Background } from "./background";
import { Badge, badgeIn, type Face, flagsAboveOff, GUARDED, innerTarget, isAbandoned, isSeen, type Size } from "./badge";
import { type Effect, isStyle, keepStyle, mark, removeStyle, stylePosts } from "./page_style";
import { type Account, Panel } from "./panel";
import { measure, places, viewport } from "./place";
import { adapterFor, chosenOf, isPost, isShown, own, parses, type Plan, plansOf, read, type Reading, rootsOf, shadowsOf, wordsOf } from "./site";
import { isDark } from "./theme";
import { fingerprint } from "./words";
import type { Adapter, Choice, FeedView, Health, PostText, Report, Silenced, Verdict } from "../protocol";

/** Main-thread time of one frame, in milliseconds, all callbacks together: 4, of which the post in hand may need the last. */
const SLICE = 3;
/** Length of a frame, in milliseconds. */
const FRAME = 16;
/** How long posts that come near wait for each other, in milliseconds. They come a screen ahead. */
const LULL = 120;
/** Badges looked at for what lies over or under them before the page's habits are known; then no more, until one is in trouble. */
const LOOKS = 24;
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
  /** It came near, and is not yet in sight: it can wait for others. */
  calm: boolean;
  /** Its words may have changed since they were read. */
  stale: boolean;
  /** It was judged under settings that are gone. */
  outdated: boolean;
  /** The badge needs another look, or another place. */
  changed: boolean;
  unplaced: boolean;
  reading: Reading | null;
  state: "pending" | "judged" | "not-assessed" | "muted";
  /** What was asked about it last: generation, id, fingerprint. */
  question: string;
  report: Report | null;
  /** What the user silenced of it. */
  silenced: readonly Silenced[];
  /** The question whose dimming or folding the user has undone. */
  undone: string;
  /** Times that its badge was put back since it holds these words. */
  returns: number;
  /** Index into {@link LIFTS}. */
  lift: number;
  width: number;
  height: number;
}

interface ActivePlan {
  plan: Plan;
  /** Index of the post selector in use; -1 while none matches. */
  chosen: number;
}

/** What a frame will write, once everything was read. */
interface Move {
  post: Post;
  face: Face;
  place: { left: number; top: number } | null;
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
  /** Posts with something to do: to be read, shown or placed. */
  readonly #due = new Set<Post>();
  readonly #verdicts = new Map<string, Verdict>();
  readonly #waiting = new Map<string, Set<Post>>();
  /** The goal and levels that hold, by number: an answer given under earlier ones is not shown. */
  #generation = nextGeneration();

  readonly #mutations = new MutationObserver((records) => this.#mutated(records));
  readonly #appearance = new MutationObserver(() => this.#repainted());
  readonly #nearness: IntersectionObserver;
  /** Tells when a badge that was placed comes into sight, and can be looked at. */
  readonly #sights = new IntersectionObserver((entries) => this.#sighted(entries), { threshold: 0.9 });
  readonly #sizes = new ResizeObserver((entries) => this.#resized(entries));
  readonly #teardown = new AbortController();
  #isRetired = false;

  /** Nodes that may hold posts. */
  readonly #fresh = new Set<Element>();
  /** Elements that match a post selector, not yet looked at. */
  readonly #found = new Map<Element, Plan>();
  #rooting = true;
  #rescan = true;
  #prune = false;
  #frame = 0;
  readonly #afterFrame = new MessageChannel();
  #lull: ReturnType<typeof setTimeout> | undefined;
  /** When the frame began whose time is being spent, and how much was. */
  #frameStart = 0;
  #spent = 0;
  /** The highest level a badge had to climb to on this page: others are likely to need it as well. */
  #usualLift = 0;
  /** How many badges are still to be looked at. */
  #looks = LOOKS;
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
    for (const verdict of verdicts) {
      const { key } = verdict;
      const waiting = this.#waiting.get(key);
      if (!waiting) continue;
      this.#waiting.delete(key);
      this.#remember(key, verdict);
      for (const post of waiting) if (post.question === key) this.#apply(post, verdict);
    }
    this.#schedule();
  }

  /** Opens the panel of the post in focus, or closes the one that is open. */
  togglePanel(): void {
    if (this.#panel) return this.#panel.panel.close();
    const post = this.#postInFocus();
    if (post) this.#toggle(post);
  }

  /** Stops, save for a panel in which the user just turned the site off: it shows the way back until it is closed. */
  retire(): void {
    const last = this.#panel;
    if (!last?.panel.isLast) return this.stop();
    this.#isRetired = true;
    this.#rest();
    for (const host of this.#hosts()) if (host !== last.post.badge.host) host.remove();
  }

  /** Leaves the page as it was before. */
  stop(): void {
    if (this.#teardown.signal.aborted) return;
    this.#teardown.abort();
    this.#panel?.panel.close();
    this.#rest();
    for (const host of this.#hosts()) host.remove();
    removeStyle();
  }

  #rest(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#lull);
    this.#afterFrame.port1.close();
    for (const observer of [this.#mutations, this.#appearance, this.#nearness, this.#sights, this.#sizes]) observer.disconnect();
    this.#due.clear();
  }

  #start(): void {
    const { signal } = this.#teardown;
    this.#afterFrame.port1.onmessage = () => {
      this.#frame = 0;
      if (!document.hidden && !signal.aborted) this.#spend((hasTime) => this.#work(hasTime));
    };
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
    this.#looks = LOOKS;
    this.#rooting = true;
    this.#schedule();
  }

  #seenOrHidden(): void {
    if (!this.#background.isAlive) return this.stop();
    if (document.hidden) {
      cancelAnimationFrame(this.#frame);
      clearTimeout(this.#lull);
      this.#frame = 0;
      this.#lull = undefined;
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

  /** Has the due posts looked at right after the next frame, when layout was just computed and nothing was written since. */
  #schedule(): void {
    if (this.#frame !== 0 || document.hidden || this.#teardown.signal.aborted) return;
    this.#frame = requestAnimationFrame(() => this.#afterFrame.port2.postMessage(null));
  }

  /** Has the posts that can wait looked at, together with those that come until then. */
  #scheduleCalm(): void {
    if (this.#lull !== undefined || document.hidden || this.#teardown.signal.aborted) return;
    this.#lull = setTimeout(() => {
      this.#lull = undefined;
      for (const post of this.#due) post.calm = false;
      this.#ask();
    }, LULL);
  }

  /** Reads due posts at once, for that needs no layout; what is to be shown waits for its frame. */
  #ask(): void {
    if (document.hidden || this.#teardown.signal.aborted) return;
    this.#spend((hasTime) => this.#readDue(hasTime));
    for (const post of this.#due) if (!post.calm && (isToBeRead(post) || isToBeShown(post))) return this.#schedule();
  }

  /** Runs a piece of work against the time that this frame has left. */
  #spend(work: (hasTime: () => boolean) => void): void {
    const start = performance.now();
    if (start - this.#frameStart > FRAME) {
      this.#frameStart = start;
      this.#spent = 0;
    }
    const before = this.#spent;
    work(() => before + performance.now() - start < SLICE);
    this.#spent = before + performance.now() - start;
  }

  // One slice. Everything is measured first and written last.
  #work(hasTime: () => boolean): void {
    if (!this.#background.isConnected && !this.#background.isAlive) return this.stop();
    this.#lookAtTheme();
    this.#readDue(hasTime);
    const moves = this.#measureDue(hasTime);
    if (this.#rooting || this.#roots.some((root) => !root.isConnected)) this.#root();
    this.#search(hasTime);
    for (const move of moves) this.#show(move);
    let urgent = false;
    let calm = false;
    for (const post of this.#due) {
      if (!isToBeShown(post) && !isToBeRead(post)) this.#due.delete(post);
      else if (post.calm) calm = true;
      else urgent = true;
    }
    if (urgent || this.#found.size > 0 || this.#rescan) this.#schedule();
    else if (calm) this.#scheduleCalm();
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
    let urgent = false;
    const touched = new Set<Post>();
    const thrownOut = new Set<Post>();
    for (const record of records) {
      const { target } = record;
      for (const node of record.removedNodes) {
        const post = this.#postOfHost.get(node);
        if (post && this.#posts.get(post.element) === post) thrownOut.add(post);
      }
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
        relevant = true;
        post.unplaced = true;
        this.#due.add(post);
        if (record.type === "characterData" && !isOfWords(target, post)) {
          // Counters tick beside the words; all they can do is to push something under the badge.
          post.calm ||= !isToBeRead(post) && !post.changed;
          continue;
        }
        post.stale = urgent = true;
        post.calm = false;
        touched.add(post);
      } else if (target instanceof Element && this.#active.length > 0) {
        // A shell that is being filled, perhaps.
        this.#fresh.add(target);
        relevant = true;
      }
    }
    if (!relevant) return;
    this.#spend((hasTime) => {
      // Before the browser paints: no badge stands on words that it is not about.
      for (const post of touched) this.#hideIfOther(post);
      for (const post of thrownOut) this.#putBack(post);
      // New posts get their host in the same turn as the page made them, so that style and layout are computed once.
      if (!this.#rooting && !this.#rescan && this.#fresh.size <= MANY_NODES && hasTime()) this.#search(hasTime);
    });
    if (urgent || this.#rooting || this.#rescan || this.#prune || this.#fresh.size > 0 || this.#found.size > 0) this.#schedule();
    else if (this.#due.size > 0) this.#scheduleCalm();
  }

  /** Takes the badge off a post whose words are others now. */
  #hideIfOther(post: Post): void {
    // A verdict that is still on its way is withdrawn as well, or it would come to stand on words that it is not about.
    if (post.reading === null || post.question === "") return;
    if (wordsOf(post.element, post.plan).text === post.reading.words.text) return;
    this.#withdraw(post);
    this.#showFace(post, this.#faceOf(post));
    // Feeds use a node anew somewhere else: where it is now, the browser tells when it knows.
    post.near = false;
    this.#nearness.unobserve(post.element);
    this.#nearness.observe(post.element);
  }

  /** Takes back what was said of a post. */
  #withdraw(post: Post): void {
    post.state = "pending";
    post.report = null;
    // Whatever is still answered about the old words is not about these.
    post.question = "";
    post.changed = true;
  }

  /** Puts a badge back that the page threw out, unless the post is about to be read anew: then that decides. */
  #putBack(post: Post): void {
    const { element, badge } = post;
    if (!element.isConnected || badge.host.parentNode === element || (post.stale && post.state === "pending")) return;
    if (post.returns >= MOST_RETURNS) return;
    post.returns += 1;
    this.#attach(post);
  }

  #attach(post: Post): void {
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
      if (this.#fresh.size > 0 && this.#hasAppeared()) this.#root();
    }
    if (this.#active.length === 0) {
      this.#fresh.clear();
      this.#rescan = false;
      return;
    }
    for (const active of this.#active) {
      if (active.chosen === 0 || (!this.#rescan && !this.#holds(active.plan.posts.slice(0, active.chosen < 0 ? undefined : active.chosen)))) continue;
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

  /** Whether what is new on the page shows an adapter or a layout that was not there before. */
  #hasAppeared(): boolean {
    if (this.#adapter === null) {
      return this.#adapters.some(({ recognise }) => recognise.length === 0 || this.#holds(recognise)) && adapterFor(this.#adapters) !== null;
    }
    const idle = this.#plans.filter((plan) => !this.#active.some((active) => active.plan === plan));
    return idle.some((plan) => this.#holds(plan.layout.recognise) && isShown(plan));
  }

  /** Whether one of these selectors matches something new on the page. Old parts are not searched again and again. */
  #holds(selectors: readonly string[]): boolean {
    const good = selectors.filter(parses);
    if (good.length === 0) return false;
    const any = good.join(", ");
    if (this.#fresh.size > MANY_NODES) return document.querySelector(any) !== null;
    if (document.head?.querySelector(any)) return true;
    for (const node of this.#fresh) if (node.closest(any) !== null || node.querySelector(any) !== null) return true;
    return false;
  }

  #adopt(element: Element, plan: Plan): void {
    const selector = this.#selectorOf(plan);
    if (selector === undefined) return;
    const known = this.#posts.get(element);
    if (known) return this.#doubt(known);
    if (!isPost(element, plan, selector)) return;
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
      calm: false,
      stale: true,
      outdated: false,
      changed: false,
      unplaced: true,
      reading: null,
      state: "pending",
      question: "",
      report: null,
      silenced: [],
      undone: "",
      returns: 0,
      lift: this.#usualLift,
      width: 0,
      height: 0,
    };
    this.#posts.set(element, post);
    this.#postOfHost.set(badge.host, post);
    if (post.lift > 0) badge.lift(LIFTS[post.lift] ?? 0);
    this.#showFace(post, this.#faceOf(post));
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
    post.calm = false;
    this.#due.add(post);
  }

  #forget(post: Post): void {
    this.#left(post);
    this.#sights.unobserve(post.badge.host);
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
    let urgent = false;
    let calm = false;
    for (const entry of entries) {
      const post = this.#posts.get(entry.target);
      if (!post) continue;
      if (!entry.isIntersecting) {
        this.#left(post);
        continue;
      }
      post.near = true;
      post.visible = entry.boundingClientRect.bottom > 0 && entry.boundingClientRect.top < viewport().height;
      post.calm = !post.visible;
      if (post.calm) calm = true;
      else urgent = true;
      this.#due.add(post);
      this.#sample = post;
      if (!post.unplaced) this.#sizes.observe(post.element);
    }
    if (urgent) this.#ask();
    if (calm) this.#scheduleCalm();
  }

  // The browser has just computed where everything is, so that looking costs little.
  #sighted(entries: readonly IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      this.#sights.unobserve(entry.target);
      const post = this.#postOfHost.get(entry.target);
      if (!post || !post.near || post.unplaced || !post.badge.isShown || !post.badge.host.isConnected) continue;
      const trouble = troubleWith(post.element, post.badge.host, post.badge.host.getBoundingClientRect());
      this.#looks = trouble === null ? this.#looks - 1 : LOOKS;
      if (trouble === null) continue;
      if (trouble === "buried" && !this.#climb(post)) continue;
      post.unplaced = true;
      this.#due.add(post);
      this.#schedule();
    }
  }

  #resized(entries: readonly ResizeObserverEntry[]): void {
    for (const { target, contentRect } of entries) {
      const post = this.#posts.get(target);
      if (!post || (post.width === contentRect.width && post.height === contentRect.height)) continue;
      const isFirst = post.width === 0 && post.height === 0;
      post.width = contentRect.width;
      post.height = contentRect.height;
      if (isFirst) continue;
      post.unplaced = true;
      this.#due.add(post);
      this.#schedule();
    }
  }

  // --- Reading and judging -------------------------------------------------------------------------------------

  #readDue(hasTime: () => boolean): void {
    const questions: PostText[] = [];
    for (const post of [...this.#due].filter((due) => isToBeRead(due) && !due.calm).sort(visibleFirst)) {
      if (!hasTime()) break;
      this.#read(post, questions);
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
    const fresh = isOther && this.#count(`${reading.key}.${print}`, text !== "");
    if (isOther) {
      // Another post in the same node, out of which the page may have thrown the badge while making it.
      post.returns = 0;
    }
    this.#putBack(post);
    if (question === post.question) return;
    post.question = question;
    if (isOther) {
      post.state = "pending";
      post.report = null;
      post.silenced = [];
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
    questions.push({ key: question, ...this.#textOf(post, reading), fresh });
  }

  #apply(post: Post, { report, silenced, authorMuted }: Verdict): void {
    post.report = report;
    post.silenced = silenced;
    post.state = authorMuted ? "muted" : report.results === null ? "not-assessed" : "judged";
    post.changed = true;
    post.calm = false;
    this.#due.add(post);
    const identity = `=${post.question}`;
    if (this.#seen.has(identity)) return;
    this.#seen.add(identity);
    if (authorMuted) return;
    if (report.results === null) this.#health.notAssessed += 1;
    else this.#health.judged += 1;
  }

  /** Counts what was not counted before; returns whether it was. */
  #count(identity: string, isRead: boolean): boolean {
    if (this.#seen.has(identity)) return false;
    // On a page scrolled for hours, one post counted twice is better than a list that only grows.
    if (this.#seen.size >= MOST_SEEN) this.#seen.clear();
    this.#seen.add(identity);
    this.#health.found += 1;
    if (isRead) this.#health.read += 1;
    return true;
  }

  #textOf(post: Post, reading: Reading): Omit<PostText, "key" | "fresh"> {
    return { text: reading.words.text, platform: post.plan.platform, truncated: reading.truncated, id: reading.key, author: reading.author };
  }

  #remember(key: string, verdict: Verdict): void {
    this.#verdicts.set(key, verdict);
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

  /** Finds places, reading layout and writing nothing. */
  #measureDue(hasTime: () => boolean): Move[] {
    const moves: Move[] = [];
    for (const post of [...this.#due].filter((due) => isToBeShown(due) && !due.calm).sort(visibleFirst)) {
      if (moves.length > 0 && !hasTime()) break;
      const face = this.#faceOf(post);
      const isOther = post.badge.isOther(face);
      post.changed = false;
      if (!post.element.isConnected) {
        this.#left(post);
        continue;
      }
      if (isOther) post.unplaced = true;
      const needsPlace = post.unplaced && post.near && isSeen(face) && face.effect !== "fold";
      const size = needsPlace ? (post.badge.sizeWith(face) ?? (isOther ? null : post.badge.measure())) : null;
      // One of an unknown size is shown without being seen, and measured in the next frame.
      const place = size === null ? null : this.#placeFor(post, size);
      if (isOther || place !== null) moves.push({ post, face, place });
      if (place !== null) this.#watch(post);
      if (place !== null || (post.near && !needsPlace)) post.unplaced = false;
      else if (needsPlace && !isOther) this.#enslot(post);
    }
    return moves;
  }

  /** Hears of it when a post that has its badge changes its size, and of the first badges when they come into sight. */
  #watch(post: Post): void {
    this.#sizes.observe(post.element);
    this.#sights.unobserve(post.badge.host);
    if (this.#looks > 0) this.#sights.observe(post.badge.host);
  }

  #show({ post, face, place }: Move): void {
    const appears = !post.badge.isShown;
    this.#showFace(post, face);
    if (place === null) return;
    post.badge.moveTo(place.left, place.top, appears);
  }

  #showFace(post: Post, face: Face): void {
    post.badge.show(face);
    if (this.#panel?.post === post) this.#panel.panel.update(this.#accountOf(post));
  }

  #faceOf(post: Post): Face {
    const { results } = post.report ?? { results: null };
    return {
      state: post.state,
      score: results?.score ?? null,
      band: results?.band ?? null,
      flags: flagsAboveOff(post.report, this.#view.levels),
      effect: this.#effectOf(post),
      density: this.#view.density,
      dark: this.#dark,
    };
  }

  #effectOf(post: Post): Effect {
    if (post.undone !== "" && post.undone === fingerprintOf(post)) return "none";
    const levels = flagsAboveOff(post.report, this.#view.levels).map((flag) => this.#view.levels[flag.rule]);
    if (levels.includes("collapse")) return "fold";
    return levels.includes("dim") ? "dim" : "none";
  }

  #placeFor(post: Post, size: Size): { left: number; top: number } | null {
    const { element, badge, plan } = post;
    const origin = badge.host.getClientRects()[0];
    if (origin === undefined) return null;
    const anchor = plan.layout.badge.near.map((selector) => own(element, plan, selector)[0]).find((found) => found !== undefined);
    const candidates = places(measure(element, badge.host, anchor ?? null, post.reading?.elements ?? []), size.width, size.height);
    // Controls of the post were measured; the browser is asked for those inside components, and at first for whatever else there may be.
    const asks = this.#looks > 0 || element.shadowRoot !== null;
    const free = !asks ? candidates[0] : candidates.find(({ left, top }) => !isTaken(element, badge.host, left, top, size.width, size.height)) ?? candidates[0];
    return free ? { left: badge.left + free.left - origin.left, top: badge.top + free.top - origin.top } : null;
  }

  /** Shows and places a badge without waiting for the next frame: one that is not seen cannot have the focus. */
  #placeNow(post: Post): void {
    const face = this.#faceOf(post);
    this.#showFace(post, face);
    const size = post.badge.measure();
    const place = size && this.#placeFor(post, size);
    if (place) this.#show({ post, face, place });
  }

  /** Shows the badge in a component that had not grown its shadow root yet when the badge came. */
  #enslot(post: Post): void {
    const { element, badge, plan } = post;
    post.unplaced = false;
    const slot = slotFor(element, plan);
    if (slot === null || badge.host.slot === slot) return;
    badge.host.slot = slot;
    post.unplaced = true;
  }

  /** Lifts a badge one level; false where it is on the highest. */
  #climb(post: Post): boolean {
    const level = LIFTS[post.lift + 1];
    if (level === undefined) return false;
    post.lift += 1;
    this.#usualLift = Math.max(this.#usualLift, post.lift);
    post.badge.lift(level);
    return true;
  }

  // --- Panel ---------------------------------------------------------------------------------------------------

  // What is meant for a badge is taken before the page can see it: posts open on clicks, feeds on single keys.
  #guard(event: Event): void {
    const badge = badgeIn(event);
    if (badge && !this.#background.isAlive) return this.stop();
    const open = this.#panel?.panel;
    const escapes = open !== undefined && event instanceof KeyboardEvent && event.key === "Escape";
    if (badge || escapes) event.stopImmediatePropagation();
    if (escapes && event.type === "keydown") return open.escape();
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
      this.#placeNow(post);
      badge.button.focus({ preventScroll: true });
    }
  }

  #toggle(post: Post): void {
    const was = this.#panel?.post;
    this.#panel?.panel.close();
    if (was === post || post.reading === null) return;
    const panel = new Panel(post.badge, this.#accountOf(post), {
      choose: (choice) => this.#choose(choice),
      showOptions: () => this.#background.showOptions(),
      closed: () => {
        this.#panel = null;
        if (this.#isRetired) this.stop();
      },
    });
    this.#panel = { post, panel };
  }

  // The background tells what holds from now on, to this page as to all others. Levels do not wait for it.
  #choose(choice: Choice): void {
    this.#background.choose(choice);
    if (choice.what !== "level") return;
    this.#view = { ...this.#view, levels: { ...this.#view.levels, [choice.rule]: choice.level } };
    for (const post of this.#allPosts()) {
      if (!post.report?.flags.some((flag) => flag.rule === choice.rule)) continue;
      post.changed = true;
      this.#due.add(post);
    }
    if (this.#panel) this.#panel.panel.update(this.#accountOf(this.#panel.post));
    this.#schedule();
  }

  // The one that holds the focus, else the one of which most is to be seen.
  #postInFocus(): Post | null {
    for (let at = document.activeElement; at !== null; at = at.shadowRoot?.activeElement ?? null) {
      const around = this.#postAround(at);
      if (around) return around;
    }
    const seen = this.#allPosts().map((post) => {
      const { top, bottom } = post.element.getBoundingClientRect();
      return { post, height: Math.min(bottom, viewport().height) - Math.max(top, 0) };
    });
    const most = seen.reduce((best, next) => (next.height > best.height ? next : best), { post: null as Post | null, height: 0 });
    return most.post;
  }

  #accountOf(post: Post): Account {
    const reading = post.reading ?? NOT_READ;
    const { words, truncated, folded, promoted, author } = reading;
    const { report, silenced, state } = post;
    const text: PostText = { key: "", ...this.#textOf(post, reading), fresh: false };
    return { report, silenced, authorMuted: state === "muted", text, author, words, view: this.#view, dark: this.#dark, truncated, folded, promoted };
  }

  #hosts(): Element[] {
    const places: ParentNode[] = [document, ...this.#shadows()];
    return places.flatMap((place) => [...place.querySelectorAll(`[${mark}]`)]);
  }

  #allPosts(): Post[] {
    return this.#hosts().flatMap((host) => this.#postOfHost.get(host) ?? []);
  }
}

const NOT_READ = { words: { text: "", pieces: [] }, truncated: false, folded: false, promoted: false, key: "", author: "", elements: [] };

let generations = 0;

function nextGeneration(): number {
  generations += 1;
  return generations;
}

// A post far away is read when it comes near; but what was judged under other settings is judged anew wherever it is.
function isToBeRead(post: Post): boolean {
  return post.outdated || (post.stale && post.near);
}

function isToBeShown(post: Post): boolean {
  return post.changed || (post.unplaced && post.near && post.state !== "pending");
}

function visibleFirst(one: Post, other: Post): number {
  return Number(other.visible) - Number(one.visible);
}

function noHealth(): Health {
  return { found: 0, read: 0, judged: 0, notAssessed: 0, adapter: "", layout: "", fallback: 0, lookalikes: 0 };
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

/** Whether text that changed stands among the words of a post, or may. */
function isOfWords(target: Node, { reading }: Post): boolean {
  if (reading === null || reading.words.text === "") return true;
  return reading.elements.some((element) => !element.isConnected || element.contains(target));
}

/** What is wrong with where a badge stands, now that it is in sight: something of its post lies over it, or a control under it. */
function troubleWith(post: Element, host: Element, { left, top, width, height }: DOMRectReadOnly): "buried" | "taken" | null {
  const [x, y] = [left + width / 2, top + height / 2];
  const first = elementAt(post, x, y);
  if (first === null || first === post) return null;
  if (first !== host) return post.contains(first) ? "buried" : null;
  // Controls of a component's parts are out of reach until they can be asked for by place.
  if (post.shadowRoot === null) return null;
  const second = (post.getRootNode() as Document | ShadowRoot).elementsFromPoint(x, y)[1];
  return second !== undefined && isControlOf(post, second) ? "taken" : null;
}

/** Whether something of the page that can be clicked lies here, other than the post as a whole: in its middle or at its ends. */
function isTaken(post: Element, host: Element, left: number, top: number, width: number, height: number): boolean {
  const points = [
    [left + width / 2, top + height / 2],
    [left + 2, top + 2],
    [left + width - 2, top + height - 2],
  ] as const;
  const screen = viewport();
  return points.some(([x, y]) => {
    // What is off the screen cannot be asked for; it is looked at once it is in sight.
    if (x < 0 || y < 0 || x > screen.width || y > screen.height) return false;
    const hit = elementAt(post, x, y);
    if (hit === null || hit === host) return false;
    return isControlOf(post, hit);
  });
}

/** Whether this is part of something that can be clicked, other than the post as a whole. */
function isControlOf(post: Element, hit: Element): boolean {
  const control = hit.closest("a[href], button, input, select, textarea, summary, video, [role=button], [role=link]");
  if (control === null || control === post || control.contains(post)) return false;
  const area = control.getBoundingClientRect();
  const whole = post.getBoundingClientRect();
  return area.width * area.height < whole.width * whole.height * 0.8;
}

function elementAt(post: Element, x: number, y: number): Element | null {
  return (post.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
}
