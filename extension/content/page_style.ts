// The one thing Upshot adds to a page besides its badges: a style element, keyed to an attribute that our own
// hosts bear. The attribute's name is drawn anew for every page, so that no page can look for it.

/** Name of the attribute on every host. Its value says what happens to the post: nothing, dimmed or folded. */
export const mark = randomName();

/** Name under which the words of an open panel are highlighted. */
export const highlightName = randomName();

/** What happens to a post, as the value of {@link mark}. */
export const effects = { none: "", dim: "d", fold: "f" } as const;

export type Effect = keyof typeof effects;

const element = document.createElement("style");
let rules = "";

/** Makes the style hold for posts that match these selectors. */
export function stylePosts(selectors: readonly string[]): void {
  const posts = `:is(${selectors.join(", ")})`;
  const host = `> [${mark}]`;
  const rest = `> :not([${mark}])`;
  const next = [
    `:where(${posts}:has(${host})) { position: relative }`,
    `${posts}:has(> [${mark}="${effects.dim}"]) ${rest} { opacity: 0.38 !important; filter: saturate(0.6) !important }`,
    `${posts}:has(> [${mark}="${effects.fold}"]) ${rest} { display: none !important }`,
    `${posts}:has(> [${mark}="${effects.fold}"]) { min-height: 0 !important; height: auto !important }`,
    `::highlight(${highlightName}) { background-color: rgb(255 196 61 / 0.42); color: inherit }`,
  ].join("\n");
  if (next !== rules) element.textContent = rules = next;
  keepStyle();
}

/** Puts the style back where the page threw it out. */
export function keepStyle(): void {
  if (!element.isConnected) (document.head ?? document.documentElement).append(element);
}

/** Whether the page's own rules are changed by this node only because it is ours. */
export function isStyle(node: Node): boolean {
  return node === element;
}

/** Takes the style away. */
export function removeStyle(): void {
  element.remove();
}

function randomName(): string {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => letters[byte % letters.length]).join("");
}
