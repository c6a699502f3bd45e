// How reading goes, for the popup: worked out when it is asked for, and only then. Names and counts, never words.

import { adapterFor, chosenOf, isPost, isShown, matchesOf, type Plan, plansOf, read, shadowsOf } from "./site";
import { mark } from "./page_style";
import type { Adapter, Health, Layout, LayoutReport, OutlineLine, PageReport, SelectorReport } from "../protocol";

/** Fewer alike in a row are no feed. */
const FEWEST = 3;
/** Characters that a block holds at least, if it is to look like a post. */
const WORDS = 30;
/** Elements looked at, at most. */
const MOST_ELEMENTS = 30_000;
/** Posts that the outline shows, and posts tried to find those that hold no words. */
const SAMPLES = 2;
const MOST_TRIED = 40;
const DEEPEST = 14;
const MOST_LINES = 160;

interface Stats {
  text: number;
  hasControl: boolean;
  /** Children that look like posts. */
  alike: Element[];
}

/** The longest row of blocks that look like posts, by structure alone: neighbours that each hold words and a control. */
export function lookalikes(): Element[] {
  const all = [...document.body.getElementsByTagName("*")].slice(0, MOST_ELEMENTS);
  const stats = new Map<Element, Stats>();
  const statsOf = (element: Element): Stats => {
    let known = stats.get(element);
    if (!known) stats.set(element, (known = { text: 0, hasControl: false, alike: [] }));
    return known;
  };
  let best: Element[] = [];
  // From the last to the first, so that every element is whole when its turn comes.
  for (const element of all.reverse()) {
    const own = statsOf(element);
    if (own.alike.length >= FEWEST && own.alike.length >= best.length) best = own.alike;
    stats.delete(element);
    if (element.hasAttribute(mark) || element.matches("script, style, template, noscript")) continue;
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) own.text += (node.nodeValue ?? "").trim().length;
    own.hasControl ||= element.matches("a[href], button, [role=button], [role=link]");
    const around = element.parentElement;
    if (around === null) continue;
    const outer = statsOf(around);
    outer.text += own.text;
    outer.hasControl ||= own.hasControl;
    if (own.text >= WORDS && own.hasControl) outer.alike.unshift(element);
  }
  return best;
}

/** The record of this page with what looks like posts, where none was found. */
export function withLookalikes(health: Health): Health {
  return health.found > 0 ? health : { ...health, lookalikes: lookalikes().length };
}

/** All that can be told of a page without telling what it says: our own selectors with their matches, and an outline. */
export function reportOn(health: Health, adapters: readonly Adapter[], comments: boolean): PageReport {
  const adapter = adapterFor(adapters);
  const plans = (adapter === null ? adapters : [adapter]).flatMap((known) => plansOf(known, comments));
  return { health: withLookalikes(health), layouts: plans.map(layoutReport), outline: outlineOf(samples(plans)) };
}

function layoutReport(plan: Plan): LayoutReport {
  const { layout } = plan;
  const places = [document, ...shadowsOf(plan)];
  const selectors = Object.entries(selectorsOf(layout)).flatMap(([part, list]) =>
    list.map((selector): SelectorReport => ({ part, selector, matches: matches(places, selector) })),
  );
  return { id: `${plan.adapter.id} ${layout.id}`, shown: isShown(plan), posts: chosenOf(plan), words: wordsOf(plan), selectors };
}

function selectorsOf(layout: Layout): Record<string, string[]> {
  const { recognise, roots, shadows, posts, require, exclude, replies, nested, text, more, key, author, promoted, badge } = layout;
  return {
    recognise,
    roots,
    shadows,
    posts,
    require,
    exclude,
    replies,
    nested,
    words: text.flatMap(({ find }) => find),
    avoid: text.flatMap(({ avoid }) => avoid),
    more: more.map(({ find }) => find),
    id: key.flatMap(({ find, around }) => [find, around]).filter((selector) => selector !== null),
    author: author.flatMap(({ find, around }) => [find, around]).filter((selector) => selector !== null),
    paid: [...promoted.find, ...promoted.around, ...promoted.labels],
    badge: badge.near,
  };
}

function matches(places: readonly ParentNode[], selector: string): number {
  try {
    return places.reduce((sum, place) => sum + place.querySelectorAll(selector).length, 0);
  } catch {
    return -1;
  }
}

/** Which selector for words hit in the first post that has any; -1 where none did. */
function wordsOf(plan: Plan): number {
  const post = postsOf(plan).find((element) => read(element, plan, false).words.text !== "");
  if (!post) return -1;
  return Math.max(-1, ...plan.layout.text.map(({ find }) => find.findIndex((selector) => matches([post], selector) > 0)));
}

function postsOf(plan: Plan): Element[] {
  const selector = plan.posts[chosenOf(plan)];
  if (selector === undefined || !isShown(plan)) return [];
  return matchesOf(plan, selector).filter((element) => isPost(element, plan, selector)).slice(0, MOST_TRIED);
}

/** Posts for the outline: those without words first, for they are what went wrong. */
function samples(plans: readonly Plan[]): Element[] {
  for (const plan of plans) {
    const posts = postsOf(plan);
    if (posts.length === 0) continue;
    const unread = posts.filter((element) => read(element, plan, false).words.text === "");
    return [...unread, ...posts.filter((element) => !unread.includes(element))].slice(0, SAMPLES);
  }
  // None counts as a post, though some match: what they are built of may say why.
  for (const plan of plans) {
    const selector = plan.posts[chosenOf(plan)];
    if (selector !== undefined) return matchesOf(plan, selector).slice(0, SAMPLES);
  }
  return lookalikes().slice(0, SAMPLES);
}

function outlineOf(elements: readonly Element[]): OutlineLine[] {
  const lines: OutlineLine[] = [];
  for (const element of elements) for (const line of linesOf(element, 0)) if (lines.length < MOST_LINES) lines.push(line);
  return lines;
}

function linesOf(element: Element, depth: number): OutlineLine[] {
  const text = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? "").trim() !== "");
  const line = { depth, tag: element.localName, attributes: element.getAttributeNames(), text, shadow: element.shadowRoot !== null, times: 1 };
  const lines: OutlineLine[] = [line];
  if (depth >= DEEPEST) return lines;
  let last = "";
  let head = line;
  for (const child of element.children) {
    if (lines.length >= MOST_LINES) break;
    if (child.hasAttribute(mark)) continue;
    const inner = linesOf(child, depth + 1);
    const shape = JSON.stringify(inner);
    const [first] = inner;
    if (shape === last) head.times += 1;
    else lines.push(...inner);
    if (shape !== last && first) head = first;
    last = shape;
  }
  return lines;
}
