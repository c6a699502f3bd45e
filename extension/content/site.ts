// An adapter at work: which elements of this page are posts, and what stands in them.

import type { Adapter, Composer, Layout, More, Recipe, TextPart } from "../protocol";
import { LONGEST_TEXT, readWords, type WordRules, type Words } from "./words";

/** A layout whose selectors this browser can parse. */
export interface Plan {
  adapter: Adapter;
  layout: Layout;
  platform: string;
  /** Post selectors in the order of trust. */
  posts: string[];
  exclude: string | null;
  /** Comments and replies; null where they are asked for. */
  replies: string | null;
  /** What stands before the id of a post in the path of its own page; empty where its replies are asked for. */
  thread: string[];
  rules: WordRules;
}

/** What stands in a post. */
export interface Reading {
  words: Words;
  /** The elements that hold the words. */
  elements: Element[];
  /** The page holds more of it than it shows or hands out. */
  truncated: boolean;
  /** The page folds it, but all of it was read. */
  folded: boolean;
  /** The post's own id; empty when the page gives none. */
  key: string;
  author: string;
  promoted: boolean;
}

/**
 * The adapter with every field there. Files leave out what is empty; what they hold is checked when Upshot is built.
 */
export function complete(adapter: Partial<Adapter>): Adapter {
  const layouts = (adapter.layouts ?? []).map((layout: Partial<Layout>) => ({
    ...NO_LAYOUT,
    ...layout,
    text: (layout.text ?? []).map((part: Partial<TextPart>) => ({ ...NO_PART, ...part })),
    more: (layout.more ?? []).map((sign: Partial<More>) => ({ find: "", whole: false, ellipsis: false, ...sign })),
    key: (layout.key ?? []).map((recipe: Partial<Recipe>) => ({ ...NO_RECIPE, ...recipe })),
    author: (layout.author ?? []).map((recipe: Partial<Recipe>) => ({ ...NO_RECIPE, ...recipe })),
    promoted: { ...NO_LAYOUT.promoted, ...layout.promoted },
    badge: { ...NO_LAYOUT.badge, ...layout.badge },
  }));
  const composers = (adapter.composers ?? []).map((composer: Partial<Composer>) => ({ ...NO_COMPOSER, ...composer }));
  return {
    id: "", name: "", platform: "any", confidence: "weak", hosts: [], recognise: [], frames: false, terms: "", notes: "", redirects: [],
    ...adapter, layouts, composers,
  };
}

const NO_COMPOSER: Composer = { id: "", platform: null, boxes: [], titles: [], exclude: [], together: [], holder: [], shadows: [], near: [] };
/** Longer texts are no labels. */
const LONGEST_LABEL = 60;

const NO_RECIPE: Recipe = { find: null, around: null, next: false, first: false, attribute: null, after: null, before: [] };
const NO_PART: TextPart = { find: [], pick: "first", avoid: [], around: null };
const NO_LAYOUT: Layout = {
  id: "",
  platform: null,
  confidence: null,
  comments: false,
  recognise: [],
  roots: [],
  shadows: [],
  posts: [],
  require: [],
  exclude: [],
  replies: [],
  thread: [],
  unique: false,
  nested: [],
  text: [],
  strip: [],
  inline: [],
  tags: [],
  whitespace: "collapse",
  more: [],
  key: [],
  author: [],
  promoted: { find: [], around: [], labels: [], words: [] },
  badge: { near: [], slots: [] },
};

/** The adapter that knows this page; null when none does (yet). */
export function adapterFor(adapters: readonly Adapter[]): Adapter | null {
  return adapters.find((adapter) => adapter.recognise.length === 0 || matchesAny(adapter.recognise)) ?? null;
}

/**
 * The adapter's layouts, ready to use; those for comments and replies only where the reader asks for them. Selectors
 * that this browser cannot parse are passed over.
 */
export function plansOf(adapter: Adapter, comments: boolean): Plan[] {
  return adapter.layouts.filter((layout) => comments || !layout.comments).map((layout) => ({
    adapter,
    layout,
    platform: layout.platform ?? adapter.platform,
    posts: layout.posts.filter(parses),
    exclude: joined(layout.exclude),
    replies: comments ? null : joined(layout.replies),
    thread: comments ? [] : layout.thread,
    rules: {
      strip: joined(layout.strip),
      inline: joined(layout.inline),
      nested: joined(layout.nested),
      tags: joined(layout.tags),
      whitespace: layout.whitespace,
      redirects: adapter.redirects,
    },
  }));
}

/** Whether the page shows this layout now. */
export function isShown(plan: Plan): boolean {
  return plan.layout.recognise.length === 0 || matchesAny(plan.layout.recognise);
}

/** The elements that hold the feed, or the body. */
export function rootsOf(plan: Plan): Element[] {
  for (const selector of plan.layout.roots) {
    const found = select(document, selector);
    if (found.length > 0) return found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
  }
  return [document.body];
}

/** The open shadow roots that may hold posts, outer ones before those inside them. */
export function shadowsOf(plan: Plan): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const places: ParentNode[] = plan.layout.shadows.length > 0 ? [document] : [];
  for (const place of places) {
    for (const { shadowRoot } of plan.layout.shadows.flatMap((selector) => select(place, selector))) {
      if (shadowRoot === null || found.includes(shadowRoot)) continue;
      found.push(shadowRoot);
      places.push(shadowRoot);
    }
  }
  return found;
}

/** Index of the first post selector with a match on the page; -1 while none has one. */
export function chosenOf(plan: Plan): number {
  const places = [document, ...shadowsOf(plan)];
  return plan.posts.findIndex((selector) => places.some((place) => place.querySelector(selector) !== null));
}

/** Everything on the page that matches one of the plan's post selectors. */
export function matchesOf(plan: Plan, selector: string): Element[] {
  return [document, ...shadowsOf(plan)].flatMap((place) => select(place, selector));
}

/** Whether this element, which matches a post selector, is a post and is filled. */
export function isPost(element: Element, plan: Plan, selector: string): boolean {
  if (plan.exclude !== null && element.closest(plan.exclude) !== null) return false;
  if (plan.replies !== null && element.closest(plan.replies) !== null) return false;
  if (plan.rules.nested !== null && element.matches(plan.rules.nested)) return false;
  if (element.parentElement?.closest(selector)) return false;
  return isFilled(element, plan) && !isReplyHere(element, plan) && !isCopy(element, plan, selector);
}

function isFilled(element: Element, plan: Plan): boolean {
  if (plan.layout.require.length > 0) return plan.layout.require.every((required) => parses(required) && element.querySelector(required) !== null);
  return (element.textContent ?? "").trim() !== "" || element.querySelector("img, video, svg, picture") !== null;
}

/** On the page of one post, whether this is another one. A post without an id may be the one that the page is about. */
function isReplyHere(element: Element, plan: Plan): boolean {
  if (plan.thread.length === 0) return false;
  const shown = idInPath(plan.thread);
  if (shown === "") return false;
  const key = valueOf(element, plan, plan.layout.key);
  return key !== "" && key !== shown;
}

function idInPath(marks: readonly string[]): string {
  const { pathname } = location;
  for (const mark of marks) {
    const at = pathname.indexOf(mark);
    if (at >= 0) return pathname.slice(at + mark.length).split("/", 1)[0] ?? "";
  }
  return "";
}

/** Whether an earlier element of the page holds the same post, and is shown where this one is not. */
function isCopy(element: Element, plan: Plan, selector: string): boolean {
  if (!plan.layout.unique) return false;
  const key = valueOf(element, plan, plan.layout.key);
  if (key === "") return false;
  const copies = matchesOf(plan, selector).filter(
    (other) => !other.parentElement?.closest(selector) && isFilled(other, plan) && valueOf(other, plan, plan.layout.key) === key,
  );
  return (copies.find(isVisible) ?? copies[0] ?? element) !== element;
}

/** Reads a post. One that Upshot has folded shows nothing, so what is visible in it cannot be asked for. */
export function read(post: Element, plan: Plan, folded: boolean): Reading {
  const parts = partsOf(post, plan);
  const words = readWords(parts, plan.rules);
  const isCut = /(…|\.\.\.)$/.test(words.text);
  const more = plan.layout.more.filter((sign) => (isCut || !sign.ellipsis) && own(post, plan, sign.find).some((control) => folded || isVisible(control)));
  return {
    words,
    elements: parts.flat(),
    truncated: more.some((sign) => !sign.whole) || words.text.length >= LONGEST_TEXT,
    folded: more.some((sign) => sign.whole),
    key: valueOf(post, plan, plan.layout.key),
    author: valueOf(post, plan, plan.layout.author),
    promoted: isPromoted(post, plan, parts.flat()),
  };
}

/** The words of a post alone; writes nothing and asks nothing of the layout. */
export function wordsOf(post: Element, plan: Plan): Words {
  return readWords(partsOf(post, plan), plan.rules);
}

/** Matches inside the post that do not belong to a quote or a comment in it. */
export function own(post: Element, plan: Plan, selector: string): Element[] {
  const { nested } = plan.rules;
  return select(post, selector).filter((element) => {
    const quote = nested === null ? null : element.closest(nested);
    return quote === null || quote === post || !post.contains(quote);
  });
}

const parsing = new Map<string, boolean>();

/** Whether this browser can parse the selector. */
export function parses(selector: string): boolean {
  let known = parsing.get(selector);
  if (known === undefined) {
    try {
      document.createDocumentFragment().querySelector(selector);
      known = true;
    } catch {
      known = false;
    }
    parsing.set(selector, known);
  }
  return known;
}

function partsOf(post: Element, plan: Plan): Element[][] {
  return plan.layout.text.map((part) => elementsOf(post, plan, part));
}

function elementsOf(post: Element, plan: Plan, part: TextPart): Element[] {
  const avoid = joined(part.avoid);
  const place = part.around !== null && parses(part.around) ? post.closest(part.around) : post;
  if (place === null) return [];
  for (const selector of part.find) {
    const found = own(place, plan, selector).filter((element) => {
      const avoided = avoid === null ? null : element.closest(avoid);
      return (avoided === null || !place.contains(avoided) || avoided === place) && (element.textContent !== "" || element.querySelector("img[alt]") !== null);
    });
    const outermost = found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
    const first = outermost[0];
    if (first === undefined) continue;
    if (part.pick === "all") return outermost;
    if (part.pick === "first") return [first];
    if (part.pick === "last") return found.filter((element) => !found.some((other) => other !== element && element.contains(other))).slice(-1);
    return [outermost.reduce((best, element) => (lengthOf(element) > lengthOf(best) ? element : best), first)];
  }
  return [];
}

function lengthOf(element: Element): number {
  return element.textContent?.length ?? 0;
}

function valueOf(post: Element, plan: Plan, recipes: readonly Recipe[]): string {
  for (const recipe of recipes) {
    const outer = recipe.around === null ? post : parses(recipe.around) ? post.closest(recipe.around) : null;
    const start = recipe.next ? outer?.nextElementSibling : outer;
    if (!start) continue;
    const places = recipe.find === null ? [start] : own(start, plan, recipe.find);
    for (const place of recipe.first ? places.slice(0, 1) : places) {
      const value = taken((recipe.attribute === null ? place.textContent : place.getAttribute(recipe.attribute)) ?? "", recipe);
      if (value !== "") return value;
    }
  }
  return "";
}

function taken(whole: string, recipe: Recipe): string {
  let value = whole;
  if (recipe.after !== null) {
    const at = value.indexOf(recipe.after);
    if (at < 0) return "";
    value = value.slice(at + recipe.after.length);
  }
  const ends = recipe.before.map((mark) => value.indexOf(mark)).filter((at) => at >= 0);
  return value.slice(0, Math.min(value.length, ...ends)).trim();
}

function isPromoted(post: Element, plan: Plan, parts: readonly Element[]): boolean {
  const signs = plan.layout.promoted;
  if (signs.find.some((selector) => parses(selector) && (post.matches(selector) || own(post, plan, selector).length > 0))) return true;
  if (signs.around.some((selector) => parses(selector) && post.closest(selector) !== null)) return true;
  const words = new Set(signs.words);
  // An author may write the very word.
  const isLabel = (element: Element) => !parts.some((part) => part.contains(element)) && labelsOf(element).some((label) => words.has(label));
  return signs.labels.some((selector) => own(post, plan, selector).some(isLabel));
}

/** What a label says: its own words, without what pads them, or those it refers to. */
function labelsOf(element: Element): string[] {
  const shown = (element.textContent ?? "").trim();
  if (shown.length > LONGEST_LABEL) return [];
  const references = element.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
  const named = references.map((id) => document.getElementById(id)?.textContent?.trim() ?? "");
  return [shown, shown.replace(/[\u200b-\u200f\u2060\ufeff]/g, ""), named.join(" ")].filter((label) => label !== "");
}


// A folded-away control is still there in some front ends; `checkVisibility` does not ask for its place on the screen.
function isVisible(element: Element): boolean {
  return element.checkVisibility();
}

function matchesAny(selectors: readonly string[]): boolean {
  return selectors.some((selector) => parses(selector) && document.querySelector(selector) !== null);
}

function select(place: ParentNode, selector: string): Element[] {
  return parses(selector) ? [...place.querySelectorAll(selector)] : [];
}

function joined(selectors: readonly string[]): string | null {
  const good = selectors.filter(parses);
  return good.length > 0 ? good.join(", ") : null;
}
