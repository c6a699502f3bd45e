// @ts-check
// The demo feed: posts come in as the reader scrolls, as in any feed. Text is only ever set as text.

/**
 * @typedef {object} Post
 * @property {string} id
 * @property {string} kind What the post is an example of; never shown.
 * @property {string} name
 * @property {string} handle
 * @property {number} hue Of the avatar, 0 to 360.
 * @property {number} hours Age.
 * @property {string} text
 * @property {number} [likes]
 * @property {number} [replies]
 * @property {number} [shares]
 * @property {number} [cut] Characters shown before "see more".
 * @property {string} [lang]
 * @property {"rtl"} [dir]
 * @property {string} [picture]
 * @property {boolean} [paid]
 * @property {{ name: string, text: string }} [quote]
 * @property {[string, string][]} [comments]
 */

const BATCH = 10;

const feed = need("feed");
const end = need("end");

/** @type {Post[]} */
const posts = await (await fetch("posts.json")).json();
let shown = 0;

const watcher = new IntersectionObserver((entries) => {
  if (entries.some((entry) => entry.isIntersecting)) showMore();
}, { rootMargin: "600px" });
watcher.observe(end);

followScheme();
takeDrafts();

/** Adds the next posts; the watcher speaks up again if they do not fill the screen. */
function showMore() {
  for (const post of posts.slice(shown, shown + BATCH)) feed.append(article(post));
  shown = Math.min(shown + BATCH, posts.length);
  if (shown === posts.length) {
    watcher.disconnect();
    end.textContent = "That was all. Go and make something.";
    return;
  }
  watcher.unobserve(end);
  watcher.observe(end);
}

/** @param {Post} post @returns {HTMLElement} */
function article(post) {
  const profile = element("a", { class: "author", href: `#/@${post.handle}` }, post.name);
  const header = element(
    "header",
    {},
    avatar(post),
    element("div", { class: "who" }, profile, element("span", { class: "handle" }, `@${post.handle}`)),
    element("a", { class: "time", href: `#/post/${post.id}` }, age(post.hours)),
    element("button", { type: "button", "aria-label": "More about this post", class: "menu" }, "•••"),
  );
  const parts = [header];
  if (post.paid) parts.push(element("p", { class: "paid" }, "Promoted"));
  if (post.text) parts.push(words(post));
  if (post.picture) parts.push(element("div", { class: `picture ${post.picture}`, role: "img", "aria-label": "A picture" }));
  if (post.quote) {
    parts.push(element("blockquote", { class: "quote" }, element("cite", {}, post.quote.name), element("p", {}, post.quote.text)));
  }
  parts.push(
    element(
      "footer",
      {},
      count("Reply", post.replies),
      count("Share", post.shares),
      count("Like", post.likes),
    ),
  );
  if (post.comments) {
    const lines = post.comments.map(([name, text]) => element("li", {}, element("b", {}, name), element("p", {}, text)));
    parts.push(element("ul", { class: "comments", "aria-label": "Comments" }, ...lines));
  }
  return element("article", { "data-post": post.id, "aria-label": `Post by ${post.name}` }, ...parts);
}

/** @param {Post} post @returns {HTMLElement} */
function words(post) {
  const box = element("div", { class: "words" });
  if (post.lang) box.lang = post.lang;
  if (post.dir) box.dir = post.dir;
  if (post.cut === undefined) {
    box.append(...paragraphs(post.text));
    return box;
  }
  const more = element("button", { type: "button", class: "more" }, "see more");
  more.addEventListener("click", () => box.replaceChildren(...paragraphs(post.text)));
  box.append(...paragraphs(`${post.text.slice(0, post.cut)}…`), more);
  return box;
}

/** @param {string} text @returns {HTMLElement[]} */
function paragraphs(text) {
  return text.split("\n\n").map((paragraph) => {
    const lines = paragraph.split("\n").flatMap((line, at) => (at === 0 ? linked(line) : [element("br", {}), ...linked(line)]));
    return element("p", {}, ...lines);
  });
}

/** @param {string} line @returns {(string | HTMLElement)[]} The line with its addresses as links. */
function linked(line) {
  return line.split(/(https:\/\/[^\s)]+)/).map((part) =>
    part.startsWith("https://") ? element("a", { href: part, rel: "noopener" }, part) : part,
  );
}

/** @param {Post} post @returns {HTMLElement} */
function avatar(post) {
  const initials = [...post.name].slice(0, 1).join("");
  const face = element("span", { class: "avatar", "aria-hidden": "true" }, initials);
  face.style.setProperty("--hue", String(post.hue));
  return face;
}

/** @param {string} verb @param {number} [number] @returns {HTMLElement} */
function count(verb, number = 0) {
  const shownNumber = number >= 1000 ? `${(number / 1000).toFixed(1)}k` : String(number);
  return element("button", { type: "button", "aria-label": `${verb}, ${number}` }, `${verb} ${number ? shownNumber : ""}`.trim());
}

/** @param {number} hours @returns {string} */
function age(hours) {
  return hours < 24 ? `${hours} h` : `${Math.floor(hours / 24)} d`;
}

/** The page follows the system until the reader says otherwise. */
function followScheme() {
  const button = need("scheme");
  const system = matchMedia("(prefers-color-scheme: dark)");
  /** @param {boolean} dark */
  const show = (dark) => {
    document.documentElement.dataset.scheme = dark ? "dark" : "light";
    button.setAttribute("aria-pressed", String(dark));
  };
  show(system.matches);
  system.addEventListener("change", () => show(system.matches));
  button.addEventListener("click", () => show(document.documentElement.dataset.scheme !== "dark"));
}

/** What is written in the composer becomes a post, on this page only. */
function takeDrafts() {
  const field = /** @type {HTMLTextAreaElement} */ (need("composer"));
  let written = 0;
  field.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (!text) return;
    written += 1;
    feed.prepend(article({ id: `own${written}`, kind: "own", name: "You", handle: "you", hue: 210, hours: 0, text }));
    field.value = "";
  });
}

/**
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} children
 * @returns {HTMLElement}
 */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** @param {string} id @returns {HTMLElement} */
function need(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page lacks #${id}`);
  return found;
}
