// The one thing Upshot adds to a page besides its badges: a style element, keyed to an attribute that our own
// hosts bear. The attribute's name is drawn anew for every page, so that no page can look for it.

/** Name of the attribute on every host. Its value says what happens to the post: nothing, dimmed or folded. */
export const mark = randomName();

/** Name under which the words of an open panel are highlighted. */
export const highlightName = randomName();

/** What happens to a post, as the value of {@link mark}. */
export const effects = { none: "", dim: "d", fold: "f" } as const;

export type Effect = keyof typeof effects;

/** The style, and a copy for every shadow root that holds posts. */
const copies = new Map<Document | ShadowRoot, HTMLStyleElement>();
let rules = "";

/** Makes the style hold for posts that match these selectors. */
export function stylePosts(selectors: readonly string[], places: readonly ShadowRoot[]): void {
  const posts = `:is(${selectors.join(", ")})`;
  const host = `> [${mark}]`;
  const rest = `> :not([${mark}])`;
  // Said so often that no rule of the page for its own elements outweighs it.
  const ours = `[${mark}]`.repeat(4);
  rules = [
    `:where(${posts}:has(${host})) { position: relative }`,
    `${ours} { all: initial !important; display: block !important; position: absolute !important; width: max-content !important; left: 0 !important; top: 0 !important; z-index: 0 !important }`,
    `${ours}[${mark}="${effects.fold}"] { position: relative !important; width: 100% !important; box-sizing: border-box !important; grid-column: 1 / -1 !important; flex: 1 0 100% !important; left: 0 !important; top: 0 !important }`,
    `${posts}:has(> [${mark}="${effects.dim}"]) ${rest} { opacity: 0.38 !important; filter: saturate(0.6) !important }`,
    `${posts}:has(> [${mark}="${effects.fold}"]) ${rest} { display: none !important }`,
    `${posts}:has(> [${mark}="${effects.fold}"]) { min-height: 0 !important; height: auto !important }`,
    `::highlight(${highlightName}) { background-color: rgb(255 196 61 / 0.42); color: inherit }`,
  ].join("\n");
  for (const place of [document, ...places]) if (!copies.has(place)) copies.set(place, document.createElement("style"));
  for (const copy of copies.values()) if (copy.textContent !== rules) copy.textContent = rules;
  keepStyle();
}

/** Puts the style back where the page threw it out. */
export function keepStyle(): void {
  for (const [place, copy] of copies) {
    if (!copy.isConnected) (place instanceof Document ? (place.head ?? place.documentElement) : place).append(copy);
  }
}

/** Whether this node is a style of ours. */
export function isStyle(node: Node): boolean {
  return node instanceof HTMLStyleElement && [...copies.values()].includes(node);
}

/** Takes the style away. */
export function removeStyle(): void {
  for (const copy of copies.values()) copy.remove();
  copies.clear();
}

function randomName(): string {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => letters[byte % letters.length]).join("");
}
