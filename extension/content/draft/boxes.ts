// Where a post is being written: the box in use, the others of its thread, and what stands around them.

import { adapterFor, parses } from "../site";
import type { Adapter, Composer } from "../../protocol";

/** A field of a form, as far as it holds words. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

/** A place where a post is written. */
export interface Place {
  /** The box that the cursor was put into. */
  readonly box: Element;
  /** What holds all boxes of the thread; the box itself where it stands alone. */
  readonly thread: Element;
  /** How it was found; null for a box that the user pointed out. */
  readonly composer: Composer | null;
  /** The selector that finds the boxes of this thread. */
  readonly selector: string | null;
  readonly platform: string;
}

/** Fields that hold words of people, and no secrets. */
const FIELDS = new Set(["text", "search", ""]);

/** The place to which this element belongs, by what is known of the site; null where no post is written. */
export function placeOf(target: Element, adapters: readonly Adapter[]): Place | null {
  const adapter = adapterFor(adapters);
  if (adapter === null) return null;
  for (const composer of adapter.composers) {
    if (composer.exclude.some((selector) => closest(target, selector) !== null)) continue;
    const isTitle = matchOf(target, composer.titles) !== null;
    const found = matchOf(target, composer.boxes);
    if (found === null && !isTitle) continue;
    const box = found?.element ?? matchOf(target, composer.titles)?.element ?? target;
    const thread = composer.together.map((selector) => closest(box, selector)).find((element) => element !== null) ?? box;
    const platform = composer.platform ?? adapter.platform;
    return { box, thread, composer, selector: found?.selector ?? null, platform };
  }
  return null;
}

/** The same place after the site has built its editor anew; null where nobody writes any more. */
export function placeAgain(place: Place, adapters: readonly Adapter[]): Place | null {
  const { composer } = place;
  if (composer === null) return null;
  const active = deepActive(document);
  const here = active === null ? null : placeOf(active, adapters);
  if (here?.composer?.id === composer.id) return here;
  const around: ParentNode = place.thread !== place.box && place.thread.isConnected ? place.thread : document;
  for (const selector of composer.boxes.filter(parses)) {
    for (const box of within(around, selector, composer.shadows)) {
      const found = isShown(box) ? placeOf(box, adapters) : null;
      if (found?.composer?.id === composer.id) return found;
    }
  }
  return null;
}

/** The box that has the focus, whatever site this is; null where that is no text of a person's own. */
export function focusedBox(): Element | null {
  const active = deepActive(document);
  if (active === null) return null;
  if (isField(active)) return active;
  if (active.ownerDocument.designMode === "on") return active.ownerDocument.body;
  if (!(active instanceof HTMLElement) || !active.isContentEditable) return null;
  let host: HTMLElement = active;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

/** Every box of the thread with something in it to read: titles first, then boxes in the order of the page. */
export function boxesOf(place: Place): Element[] {
  const { box, thread, composer, selector } = place;
  if (composer === null || thread === box) return [box];
  const shown = (selectors: readonly string[]) =>
    selectors.filter(parses).flatMap((wanted) => within(thread, wanted, composer.shadows)).filter((element, at, all) => all.indexOf(element) === at && isShown(element));
  const titles = shown(composer.titles);
  // In the title, so the boxes are not known by their selector yet: the first that finds some.
  const known = selector === null ? composer.boxes : [selector];
  for (const wanted of known) {
    const boxes = shown([wanted]).filter((element) => !titles.includes(element) && !composer.exclude.some((not) => closest(element, not) !== null));
    const outermost = boxes.filter((element) => !boxes.some((other) => other !== element && other.contains(element)));
    if (outermost.length > 0) return [...titles, ...outermost];
  }
  return titles.length > 0 ? titles : [box];
}

/**
 * What the verdict is appended to: never a part of an editor. A modal dialog makes everything outside of it inert, and
 * others keep the focus inside.
 */
export function holderOf(place: Place): Element {
  const { box, composer } = place;
  const wished = (composer?.holder ?? []).map((selector) => closest(box, selector)).find((element) => element !== null);
  const holder = wished ?? closest(box, "dialog[open], [aria-modal=\"true\"], [role=\"dialog\"]");
  if (holder && !(holder as HTMLElement).isContentEditable && !holder.contains(box.ownerDocument.body)) return holder;
  return box.ownerDocument.documentElement;
}

/** The control of the thread beside which the verdict would like to stand. */
export function anchorOf(place: Place): Element | null {
  const { composer, thread } = place;
  if (composer === null) return null;
  for (const selector of composer.near.filter(parses)) {
    const found = within(thread, selector, composer.shadows).find(isShown);
    if (found) return found;
  }
  return null;
}

/** Whether this is a field of a form whose words may be read. */
export function isField(element: Element): element is Field {
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && FIELDS.has(element.type));
}

/** The nearest element around this one, itself included, that matches; looks out of open shadow roots. */
export function closest(element: Element, selector: string): Element | null {
  if (!parses(selector)) return null;
  for (let at: Element | null = element; at !== null; at = hostOf(at)) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
  }
  return null;
}

/** The element that has the focus, inside whatever shadow roots. */
function deepActive(root: Document | ShadowRoot): Element | null {
  const active = root.activeElement;
  const inside = active === null ? null : shadowOf(active);
  return inside?.activeElement ? deepActive(inside) : active;
}

/** Whether an element is to be seen, apart from scrolling. */
export function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility();
}

function matchOf(target: Element, selectors: readonly string[]): { element: Element; selector: string } | null {
  for (const selector of selectors.filter(parses)) {
    const element = target.closest(selector);
    if (element) return { element, selector };
  }
  return null;
}

function within(place: ParentNode, selector: string, shadows: readonly string[]): Element[] {
  const found = [...place.querySelectorAll(selector)];
  for (const host of shadows.filter(parses).flatMap((wanted) => [...place.querySelectorAll(wanted)])) {
    if (host.shadowRoot) found.push(...host.shadowRoot.querySelectorAll(selector));
  }
  return found;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

// Extensions may look into closed shadow roots; where the user asks for a verdict on what is in one, that is a text box like any other.
function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!(element instanceof HTMLElement)) return null;
  if (__FIREFOX__) return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
  return chrome.dom?.openOrClosedShadowRoot(element) ?? null;
}
