// Where a badge goes: beside what the adapter names, on none of the page's controls, and off its words if it can.

/** A rectangle in the viewport, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What there is in a post: controls that must stay free, and words and pictures that should. */
interface Ground {
  post: Box;
  controls: Box[];
  words: Box[];
  /** What the badge should stand beside. */
  anchor: Box | null;
  rtl: boolean;
}

const CONTROLS = [
  "a[href]", "button", "input", "select", "textarea", "summary", "label", "video", "audio", "iframe", "embed", "object", "[contenteditable]",
  "[role=button]", "[role=link]", "[role=checkbox]", "[role=switch]", "[role=tab]", "[role=menuitem]", "[role=radio]", "[role=slider]",
  "[role=textbox]", "[role=combobox]", "[tabindex]:not([tabindex='-1'])",
].join(", ");
/** A control this much of the post's size is the post itself, made clickable. */
const WHOLE_POST = 0.8;
/** Text nodes looked at: the head of a post comes first, and that is where badges go. */
const MOST_WORDS = 60;
const GAP = 6;
const EDGE = 4;
/** Cost of standing on words or pictures, against the distance in pixels from the place wished for. */
const ON_WORDS = 600;

/**
 * Measures a post. Reads layout; writes nothing.
 *
 * @param texts Elements that hold the post's words: what a page clips there is not seen, and may be stood upon.
 */
export function measure(post: Element, host: Element, anchor: Element | null, texts: readonly Element[]): Ground {
  const rect = boxOf(post.getBoundingClientRect());
  const area = size(rect);
  const controls: Box[] = [];
  const shadow = post.shadowRoot;
  for (const place of shadow === null ? [post] : [post, shadow]) {
    for (const control of place.querySelectorAll(CONTROLS)) {
      if (control === host) continue;
      for (const box of control.getClientRects()) if (box.width > 0 && box.height > 0 && box.width * box.height < area * WHOLE_POST) controls.push(boxOf(box));
    }
  }
  return {
    post: rect,
    controls,
    words: wordsIn(post, host, texts),
    anchor: anchor === null ? null : boxOf(anchor.getBoundingClientRect()),
    rtl: getComputedStyle(post).direction === "rtl",
  };
}

/**
 * Places for a badge of this size, best first, as top left corners in the viewport. The first is free of controls
 * unless the post is full of them; callers may try the next where something else of the page lies on top.
 */
export function places(ground: Ground, width: number, height: number): { left: number; top: number }[] {
  const { post, rtl } = ground;
  const beside = (box: Box, before: boolean) => ({
    left: before === rtl ? box.right + GAP : box.left - GAP - width,
    top: (box.top + box.bottom - height) / 2,
  });
  const corner = { left: rtl ? post.left + EDGE * 2 : post.right - EDGE * 2 - width, top: post.top + EDGE * 2 };
  const wish = ground.anchor === null ? corner : beside(ground.anchor, true);
  const bottom = post.bottom - EDGE * 2 - height;
  const tries = [wish, corner, { left: corner.left, top: bottom }, { left: rtl ? post.right - EDGE * 2 - width : post.left + EDGE * 2, top: bottom }];
  for (const box of [...ground.controls, ...ground.words]) {
    tries.push(beside(box, true), beside(box, false));
    tries.push({ left: rtl ? box.left : box.right - width, top: box.bottom + 2 }, { left: rtl ? box.left : box.right - width, top: box.top - 2 - height });
  }
  // A line of a table is lower than a badge; it may stand out a little, or stand behind the line.
  const slack = Math.max(0, (height - (post.bottom - post.top)) / 2 + 1);
  const inner = { left: post.left + 1, top: post.top + 1 - slack, right: post.right - 1, bottom: post.bottom - 1 + slack };
  const scored: { left: number; top: number; cost: number }[] = [];
  for (const wanted of tries) {
    // On whole pixels, or text and rings are blurred.
    const left = Math.round(wanted.left);
    const top = Math.round(wanted.top);
    const box = { left, top, right: left + width, bottom: top + height };
    if (box.left < inner.left || box.right > inner.right || box.top < inner.top || box.bottom > inner.bottom) continue;
    if (ground.controls.some((control) => overlap(control, box) > 0)) continue;
    const onWords = ground.words.reduce((sum, words) => sum + overlap(words, box), 0);
    const cost = Math.abs(left - wish.left) + 2 * Math.abs(top - wish.top) + (onWords > 0 ? ON_WORDS + onWords : 0);
    scored.push({ left, top, cost });
  }
  scored.sort((one, other) => one.cost - other.cost);
  const good = scored.slice(0, 12).map(({ left, top }) => ({ left, top }));
  const behind = { left: rtl ? post.left - GAP - width : post.right + GAP, top: (post.top + post.bottom - height) / 2 };
  const isOnScreen = behind.left >= 0 && behind.left + width <= viewport().width;
  return good.length > 0 ? good : isOnScreen ? [behind, corner] : [corner];
}

/** The size of what is in sight. A page that is just going has none, and Firefox throws when it is asked. */
export function viewport(): { width: number; height: number } {
  try {
    return { width: innerWidth, height: innerHeight };
  } catch {
    return { width: 0, height: 0 };
  }
}

/** How many square pixels two boxes share. */
export function overlap(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function wordsIn(post: Element, host: Element, texts: readonly Element[]): Box[] {
  const boxes: Box[] = [];
  const windows = texts.map((text) => ({ text, box: boxOf(text.getBoundingClientRect()) }));
  const range = document.createRange();
  const walker = document.createTreeWalker(post, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), seen = 0; node && seen < MOST_WORDS; node = walker.nextNode()) {
    if ((node as Text).data.trim() === "" || node.parentElement === host) continue;
    seen += 1;
    range.selectNodeContents(node);
    const window = windows.find(({ text }) => text.contains(node))?.box;
    for (const box of range.getClientRects()) {
      if (box.width > 1 && box.height > 1 && (window === undefined || box.top < window.bottom)) boxes.push(boxOf(box));
    }
  }
  for (const picture of post.querySelectorAll("img, svg, canvas, picture")) {
    const box = picture.getBoundingClientRect();
    if (box.width > 1 && box.height > 1) boxes.push(boxOf(box));
  }
  return boxes;
}

function boxOf(rect: DOMRect): Box {
  return { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom };
}

function size(box: Box): number {
  return (box.right - box.left) * (box.bottom - box.top);
}
