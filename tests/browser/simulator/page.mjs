// @ts-check
/**
 * A feed that never stands still, to be run inside a page: it shows a dozen of thousands of posts at a time, uses their
 * nodes again in every way that front ends do, and looks after every frame at what stands on its posts.
 *
 * Everything is drawn from one seed and counted in frames, so a run does the same things in the same order wherever it runs.
 */

/**
 * @typedef {object} Post
 * @property {string} id
 * @property {string} author
 * @property {string} text
 * @property {string} edited What it says after its author changed it.
 *
 * @typedef {object} Shown A post in a node.
 * @property {number} index
 * @property {string} text Empty while the node is a shell.
 * @property {number} likes
 * @property {boolean} fights The page throws out whatever it did not put there itself.
 * @property {number} since When its words came into sight; 0 before.
 * @property {boolean} done Whether the wait for its badge is over.
 *
 * @typedef {object} Findings
 * @property {number} frames Frames that passed.
 * @property {number} shown Posts that were shown with their words.
 * @property {string[]} problems What was wrong, a sentence each; the first few.
 * @property {number[]} latencies Milliseconds from the frame in which a post's words came into sight to the one with its verdict.
 * @property {number} missed Posts in sight that were gone before their verdict came.
 * @property {number} returns Most badges that one post got under the same words.
 * @property {number} shifts Layout shift score.
 * @property {number} longTasks Tasks over 50 ms.
 *
 * @typedef {object} Simulator
 * @property {(to: number, step: number) => Promise<void>} scroll Scrolls on to this post, so many pixels a frame.
 * @property {(to: number) => Promise<void>} jump Goes to this post at once.
 * @property {(visits: number) => Promise<void>} navigate Opens another view and comes back, so many times.
 * @property {(milliseconds: number) => Promise<void>} settle Waits until every post in sight bears its own verdict.
 * @property {() => void} compare Holds the page's own nodes against what the page made of them.
 * @property {() => Findings} findings
 */

/**
 * Makes the feed. Runs in the page, which has to hold `#main` and `#side`; leaves the {@link Simulator} at `window.simulator`.
 *
 * @param {{ posts: Post[], side: Post[], expected: Record<string, string> | null, seed: number }} given `expected` has the mark of each text;
 *   null where nobody judges.
 */
export function simulate({ posts, side, expected, seed }) {
  const HEIGHT = 220;
  const BEYOND = 3;
  const MOST_PROBLEMS = 12;

  let state = seed;
  /** A number from 0 to 1 (mulberry32). */
  function random() {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** @type {Findings} */
  const found = { frames: 0, shown: 0, problems: [], latencies: [], missed: 0, returns: 0, shifts: 0, longTasks: 0 };
  /** @param {string} problem */
  const complain = (problem) => {
    if (found.problems.length < MOST_PROBLEMS && !found.problems.includes(problem)) found.problems.push(problem);
  };

  /** @param {string} tag @param {Record<string, string>} attributes @param {(Node | string)[]} children */
  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  }

  /** What a post looks like. @param {Post} post @param {string} text @param {number} likes */
  function parts(post, text, likes) {
    return [
      make(
        "div",
        { class: "head" },
        make("div", { "data-testid": "User-Name" }, make("a", { role: "link", href: `/${post.author}` }, post.author)),
        make("a", { href: `/${post.author}/status/${post.id}` }, make("time", {}, "2h")),
        make("button", { "data-testid": "caret", "aria-label": "More" }, "⋯"),
      ),
      make("div", { "data-testid": "tweetText", lang: "en" }, text),
      make("div", { class: "bar" }, make("button", {}, "Reply"), make("button", {}, make("span", { class: "likes" }, String(likes)))),
    ];
  }

  /** @param {Element} article @param {string} selector */
  const textIn = (article, selector) => /** @type {Text} */ (article.querySelector(selector)?.firstChild);
  /** @param {Element} article */
  const hostsOf = (article) => [...article.children].filter((child) => child.hasAttribute("data-upshot"));

  /** Nodes of one list, and the posts in them. */
  class Column {
    /** @type {Map<Element, Shown>} By article. */
    nodes = new Map();
    /** @type {Map<number, Element>} Articles by the post they show. */
    byIndex = new Map();
    /** @type {WeakMap<Element, { text: string, times: number }>} Badges that came, by article. */
    came = new WeakMap();

    /** @param {HTMLElement} list @param {Element} scroller @param {Post[]} posts */
    constructor(list, scroller, posts) {
      this.list = list;
      this.scroller = scroller;
      this.posts = posts;
      list.style.height = `${posts.length * HEIGHT}px`;
      // Removal by anyone is the page's own doing, so it is told apart by the nodes it made.
      this.watch = new MutationObserver((records) => {
        for (const { target, addedNodes } of records) for (const node of addedNodes) this.added(/** @type {Element} */ (target), node);
      });
      this.update();
    }

    /** @param {Element} article @param {Node} node */
    added(article, node) {
      const shown = this.nodes.get(article);
      if (!shown || !(node instanceof Element) || !node.hasAttribute("data-upshot")) return;
      const before = this.came.get(article);
      const text = `${shown.index} ${shown.text}`;
      const times = before?.text === text ? before.times + 1 : 1;
      this.came.set(article, { text, times });
      found.returns = Math.max(found.returns, times);
      if (shown.fights && node.parentNode === article) node.remove();
    }

    /** Posts from and to, in and around what is in sight. */
    range() {
      const top = this.scroller.scrollTop;
      const bottom = top + this.scroller.clientHeight;
      return { first: Math.max(0, Math.floor(top / HEIGHT) - BEYOND), last: Math.min(this.posts.length, Math.ceil(bottom / HEIGHT) + BEYOND) };
    }

    /** Brings the nodes to where the reader is. */
    update() {
      const { first, last } = this.range();
      /** @type {Element[]} */
      const free = [];
      for (const [article, shown] of this.nodes) if (shown.index < first || shown.index >= last) free.push(article);
      for (let index = first; index < last; index += 1) if (!this.byIndex.has(index)) this.place(index, free.pop());
      for (const article of free) this.drop(article);
    }

    /** @param {Element} article */
    leave(article) {
      const shown = this.nodes.get(article);
      if (!shown) return;
      if (shown.since > 0 && !shown.done && !shown.fights) found.missed += 1;
      this.byIndex.delete(shown.index);
      this.nodes.delete(article);
    }

    /** @param {Element} article */
    drop(article) {
      this.leave(article);
      article.parentElement?.remove();
    }

    /** Shows a post in a node that is free, in one of the ways front ends have. @param {number} index @param {Element | undefined} used */
    place(index, used) {
      const post = this.posts[index];
      if (!post) return;
      if (used) this.leave(used);
      const way = random();
      const likes = 1 + (index % 50);
      let article = used;
      let text = post.text;
      if (!article || way < 0.15) {
        // Another node in its place.
        article?.parentElement?.remove();
        article = make("article", { "data-testid": "tweet" }, ...parts(post, text, likes));
        this.list.append(make("div", { class: "cell" }, article));
        this.watch.observe(article, { childList: true });
      } else if (way < 0.55 && article.querySelector("[data-testid=tweetText]")) {
        // The same nodes with other words and addresses.
        article.querySelector("[data-testid=User-Name] a")?.setAttribute("href", `/${post.author}`);
        article.querySelector("a[href*='/status/']")?.setAttribute("href", `/${post.author}/status/${post.id}`);
        textIn(article, "[data-testid=User-Name] a").data = post.author;
        textIn(article, "[data-testid=tweetText]").data = text;
        textIn(article, ".likes").data = String(likes);
      } else if (way < 0.85) {
        // Everything inside made anew; what others put there goes too.
        article.replaceChildren(...parts(post, text, likes));
      } else {
        // A shell, to be filled some frames later.
        article.replaceChildren();
        text = "";
      }
      const shown = { index, text, likes, fights: index % 97 === 96, since: 0, done: false };
      this.nodes.set(article, shown);
      this.byIndex.set(index, article);
      const cell = /** @type {HTMLElement} */ (article.parentElement);
      cell.style.transform = `translateY(${index * HEIGHT}px)`;
      if (text !== "") found.shown += 1;
    }

    /** What happens to posts while they are looked at. */
    live() {
      for (const [article, shown] of this.nodes) {
        const post = this.posts[shown.index];
        if (!post) continue;
        if (shown.text === "") {
          if (random() > 0.25) continue;
          article.append(...parts(post, post.text, shown.likes));
          shown.text = post.text;
          found.shown += 1;
          continue;
        }
        const chance = random();
        if (chance < 0.02) {
          shown.likes += 1;
          textIn(article, ".likes").data = String(shown.likes);
        } else if (chance < 0.025 && shown.text !== post.edited) {
          shown.text = post.edited;
          textIn(article, "[data-testid=tweetText]").data = post.edited;
          shown.since = 0;
          shown.done = false;
        } else if (chance < 0.03) {
          // Part of the post is made anew, and whatever else is in it goes.
          article.replaceChildren(...parts(post, shown.text, shown.likes));
        } else if (chance < 0.032) {
          for (const host of hostsOf(article)) host.remove();
        }
      }
    }

    /** Looks at every post in sight. @param {number} now @returns {boolean} Whether each bears its own verdict. */
    look(now) {
      const frame = this.scroller === document.scrollingElement ? { top: 0, bottom: innerHeight } : this.scroller.getBoundingClientRect();
      let complete = true;
      for (const [article, shown] of this.nodes) {
        const hosts = hostsOf(article);
        if (hosts.length > 1) complain(`two badges on post ${shown.index}`);
        const mark = hosts[0]?.getAttribute("data-upshot");
        const isAnswered = mark != null && !mark.includes('"pending"');
        const wanted = expected?.[shown.text];
        // Whatever way a badge came to stand there, it is about these words.
        if (isAnswered && shown.text !== "" && mark !== wanted) complain(`post ${shown.index} (${shown.text.slice(0, 30)}) bears ${mark} instead of ${wanted}`);
        if (isAnswered && shown.text === "" && !mark.includes('"not-assessed"')) complain(`a shell bears ${mark}`);
        const { top, bottom } = article.getBoundingClientRect();
        if (bottom <= frame.top || top >= frame.bottom || shown.text === "") continue;
        if (shown.since === 0) shown.since = now;
        if (isAnswered && !shown.done) {
          shown.done = true;
          found.latencies.push(now - shown.since);
        }
        if (!isAnswered && !shown.fights) complete = false;
      }
      return complete;
    }

    /** Holds every node against one made anew of what it shows. */
    compare() {
      for (const [article, shown] of this.nodes) {
        const post = this.posts[shown.index];
        if (!post) continue;
        const copy = /** @type {Element} */ (article.cloneNode(true));
        for (const host of hostsOf(copy)) host.remove();
        const fresh = make("article", { "data-testid": "tweet" }, ...(shown.text === "" ? [] : parts(post, shown.text, shown.likes)));
        if (copy.outerHTML !== fresh.outerHTML) complain(`post ${shown.index} is ${copy.outerHTML} instead of ${fresh.outerHTML}`);
        const cell = article.parentElement;
        const before = cell?.getAttributeNames().join(" ");
        if (cell?.childNodes.length !== 1 || before !== "class style" || cell.parentElement !== this.list) complain(`post ${shown.index} stands elsewhere`);
      }
      if (this.list.childElementCount !== this.nodes.size) complain("the list holds something else");
    }

    close() {
      this.watch.disconnect();
      for (const article of this.nodes.keys()) this.leave(article);
    }
  }

  const page = /** @type {HTMLElement} */ (document.scrollingElement);
  const main = /** @type {HTMLElement} */ (document.getElementById("main"));
  const aside = /** @type {HTMLElement} */ (document.getElementById("side"));
  /** @param {Element} parent */
  const list = (parent) => parent.appendChild(make("div", { class: "list" }));
  const shell = { body: document.body.childElementCount, html: String(document.documentElement.getAttributeNames()) };
  let feed = new Column(list(main), page, posts);
  const other = new Column(list(aside), aside, side);

  for (const [type, take] of /** @type {const} */ ([
    ["layout-shift", (/** @type {any} */ entry) => (found.shifts += entry.value)],
    ["longtask", () => (found.longTasks += 1)],
  ])) {
    if (PerformanceObserver.supportedEntryTypes.includes(type)) {
      new PerformanceObserver((entries) => entries.getEntries().forEach(take)).observe({ type });
    }
  }

  const channel = new MessageChannel();
  /**
   * A frame, to its end: what stands on the screen then was painted.
   *
   * @param {() => void} [work] What the page does in it.
   * @returns {Promise<number>} When it began.
   */
  function frame(work) {
    return new Promise((resolve) => {
      requestAnimationFrame((now) => {
        work?.();
        channel.port1.onmessage = () => {
          found.frames += 1;
          resolve(now);
        };
        channel.port2.postMessage(null);
      });
    });
  }

  /** One frame of the feed's life. @param {number} [pixels] How far the reader scrolls. */
  async function step(pixels = 0) {
    const now = await frame(() => {
      page.scrollTop += pixels;
      aside.scrollTop += pixels / 10;
      feed.update();
      other.update();
      feed.live();
      other.live();
    });
    const isComplete = feed.look(now);
    return other.look(now) && isComplete;
  }

  /** @type {Simulator} */
  const simulator = {
    async scroll(to, pixels) {
      while (page.scrollTop < to * HEIGHT && page.scrollTop < page.scrollHeight - page.clientHeight - 1) {
        await step(pixels);
      }
    },
    async jump(to) {
      page.scrollTop = to * HEIGHT;
      await step();
    },
    async navigate(visits) {
      for (let visit = 0; visit < visits; visit += 1) {
        const top = page.scrollTop;
        feed.close();
        history.pushState({}, "", `/explore/${visit}`);
        main.replaceChildren();
        page.scrollTop = 0;
        feed = new Column(list(main), page, side.slice(visit * 20, visit * 20 + 40));
        for (let frames = 0; frames < 12; frames += 1) await step();
        feed.close();
        const back = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
        history.back();
        await back;
        main.replaceChildren();
        feed = new Column(list(main), page, posts);
        page.scrollTop = top;
        await step();
      }
    },
    async settle(milliseconds) {
      const deadline = performance.now() + milliseconds;
      for (;;) {
        const now = await frame();
        // Shells are filled, and nothing else happens.
        for (const column of [feed, other]) {
          for (const [article, shown] of column.nodes) {
            const post = column.posts[shown.index];
            if (shown.text !== "" || !post) continue;
            article.append(...parts(post, post.text, shown.likes));
            shown.text = post.text;
          }
        }
        const isComplete = feed.look(now);
        if (other.look(now) && isComplete) return;
        if (performance.now() < deadline) continue;
        for (const column of [feed, other]) {
          for (const [article, shown] of column.nodes) {
            const { top, bottom } = article.getBoundingClientRect();
            const mark = hostsOf(article)[0]?.getAttribute("data-upshot");
            if (!shown.fights && bottom > 0 && top < innerHeight && mark?.includes('"pending"') !== false) {
              complain(`post ${shown.index} got no verdict in ${milliseconds} ms: ${mark ?? "no badge"}`);
            }
          }
        }
        return;
      }
    },
    compare() {
      feed.compare();
      other.compare();
      const styles = document.querySelectorAll("style").length;
      if (styles !== (expected === null ? 1 : 2)) complain(`${styles} style elements`);
      if (document.body.childElementCount !== shell.body) complain("something was added to the body");
      if (String(document.documentElement.getAttributeNames()) !== shell.html || document.body.attributes.length > 0) complain("the page's root was written to");
    },
    findings: () => found,
  };
  /** @type {any} */ (window).simulator = simulator;
}
