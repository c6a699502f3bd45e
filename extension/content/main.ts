// The content script: one copy a page, started by the background where the user granted the site.

import { Background, isContextValid } from "./background";
import { ComposeWatch } from "./compose";
import { Feed } from "./feed";
import { reportOn, withLookalikes } from "./health";
import { countCalls } from "./probe";
import { complete } from "./site";
import type { Adapter, FeedView, Health, PageReport, ToTab } from "../protocol";

/** Where a copy leaves word of itself for the next one. Only content scripts of this extension share this world. */
const WORD = Symbol.for("upshot.copy");

interface Copy {
  isAlive(): boolean;
  stop(): void;
}

/** How long the top of a page lets its frames answer first, in milliseconds. */
const FRAMES_FIRST = 60;

const world = globalThis as unknown as Record<symbol, Copy | undefined>;

if (__TEST__) countCalls();

if (world[WORD]?.isAlive()) {
  // Registered and injected at once: the first one stays.
} else {
  world[WORD]?.stop();
  world[WORD] = start();
}

function start(): Copy {
  let feed: Feed | null = null;
  let compose: ComposeWatch | null = null;
  /** The feed of a site that was just turned off here, while it shows the way back. */
  let retired: Feed | null = null;
  let adapters: Adapter[] = [];
  let told = "[]";
  let view: FeedView | null = null;
  let stopped = false;

  const background = new Background({
    welcome(known, current) {
      const isOther = JSON.stringify(known) !== told;
      told = JSON.stringify(known);
      adapters = known.map(complete);
      // The site is read in another way from now on.
      if (isOther) forget();
      follow(current);
    },
    view: follow,
    verdicts: (verdicts) => feed?.judged(verdicts),
    stop,
  });

  function forget(): void {
    feed?.stop();
    compose?.stop();
    feed = compose = null;
  }

  function follow(current: FeedView): void {
    const isSame = JSON.stringify(current) === JSON.stringify(view);
    // What counts as a post has changed: the page is searched anew.
    if (current.comments !== view?.comments) forget();
    view = current;
    if (current.paused) {
      feed?.retire();
      retired = feed ?? retired;
      feed = null;
    } else if (feed === null) {
      retired?.stop();
      feed = new Feed(adapters, current, background);
    } else if (!isSame) {
      feed.setView(current);
    }
    if (current.composers && !current.paused) {
      compose ??= new ComposeWatch(adapters, background);
    } else {
      compose?.stop();
      compose = null;
    }
  }

  function heard(message: ToTab, _sender: chrome.runtime.MessageSender, respond: (answer: Health | PageReport) => void): boolean {
    if (message.kind === "hello-again") background.connect();
    // The shortcut reaches every frame of the tab; the one in focus is meant.
    if (message.kind === "panel" && (window === top || document.hasFocus())) feed?.togglePanel();
    if ((message.kind !== "health" && message.kind !== "report") || feed === null) return false;
    // One answer for the whole tab, from the frame that holds the feed; the top one speaks up where none does.
    const { health } = feed;
    const isTop = window === top;
    if (health.found === 0 && !isTop) return false;
    const answer = () => respond(message.kind === "health" ? withLookalikes(health) : reportOn(health, adapters, view?.comments ?? false));
    if (health.found > 0 || !adapters.some(({ frames }) => frames)) {
      answer();
      return false;
    }
    setTimeout(answer, FRAMES_FIRST);
    return true;
  }

  function stop(): void {
    if (stopped) return;
    stopped = true;
    feed?.stop();
    retired?.stop();
    compose?.stop();
    feed = retired = compose = null;
    background.stop();
    removeEventListener("pageshow", shownAgain);
    if (isContextValid()) chrome.runtime.onMessage.removeListener(heard);
  }

  // Kept for the back button, a page hears of nothing: neither of settings nor of a permission taken back.
  function shownAgain(event: PageTransitionEvent): void {
    if (event.persisted) background.connect();
  }

  chrome.runtime.onMessage.addListener(heard);
  addEventListener("pageshow", shownAgain);
  background.connect();
  return { isAlive: () => background.isAlive, stop };
}
