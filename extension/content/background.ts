// The conversation with the background. It may be ended at any moment: by the browser that stops an idle worker,
// by an update, by the user who takes a permission back. Nothing is kept alive for its own sake.

import { countedMessages } from "./probe";
import type { Adapter, Choice, FeedView, FromFeed, PostText, ToFeed, Verdict } from "../protocol";

/** What the background tells. */
export interface Listener {
  welcome(adapters: Adapter[], view: FeedView): void;
  view(view: FeedView): void;
  verdicts(verdicts: Verdict[]): void;
  /** The site was revoked, or this copy of Upshot is no more. */
  stop(): void;
}

/** Waits between attempts to reach a background that hangs up at once, in milliseconds; then it is left alone until there is something new to ask. */
const PATIENCE = [50, 250, 1000, 4000];
/** Posts in one message: an answer should come within a frame or two. */
const BATCH = 24;

/** Opens the conversation, and opens it again when there is something to ask. */
export class Background {
  #port: chrome.runtime.Port | null = null;
  #welcomed = false;
  #attempts = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #batch = 0;
  #stopped = false;
  /** Posts not yet answered, by key. */
  readonly #open = new Map<string, PostText>();
  readonly #listener: Listener;

  readonly #listening = new AbortController();

  constructor(listener: Listener) {
    this.#listener = listener;
    const { signal } = this.#listening;
    // A page in the back/forward cache keeps no port, and Chromium does not tell the page that its port is gone:
    // hang up when the reader leaves, and ask anew when the reader comes back.
    addEventListener("pagehide", () => this.#close(), { signal });
    addEventListener("pageshow", (event) => {
      if (event.persisted) this.connect();
    }, { signal });
  }

  /** Whether this copy of Upshot can still speak to the extension it came from. */
  get isAlive(): boolean {
    return !this.#stopped && isContextValid();
  }

  /** Whether there is a port open, and with it an extension at its other end. Costs nothing to ask. */
  get isConnected(): boolean {
    return this.#port !== null;
  }

  /** Says hello, unless that was done. */
  connect(): void {
    if (this.#stopped || this.#port !== null) return;
    clearTimeout(this.#retry);
    if (!isContextValid()) return this.#listener.stop();
    let port: chrome.runtime.Port;
    try {
      port = chrome.runtime.connect({ name: "feed" });
    } catch {
      return this.#listener.stop();
    }
    this.#port = port;
    this.#welcomed = false;
    port.onMessage.addListener(
      countedMessages((message: ToFeed) => {
        if (port === this.#port) this.#heard(message);
      }),
    );
    port.onDisconnect.addListener(() => {
      // Reading the error keeps the browser from logging it.
      void chrome.runtime?.lastError;
      if (port === this.#port) this.#hungUp();
    });
    this.#say({ kind: "hello" });
  }

  /** Asks for verdicts. Each comes once, whatever happens to the worker in between. */
  judge(posts: readonly PostText[]): void {
    for (const post of posts) this.#open.set(post.key, post);
    if (posts.length === 0) return;
    this.#attempts = 0;
    if (this.#port === null) this.connect();
    else if (this.#welcomed) this.#ask(posts);
  }

  /** Forgets questions whose answers nobody waits for any more. */
  forget(): void {
    this.#open.clear();
  }

  /** Hands on what the user chose from a post. */
  choose(choice: Choice): void {
    this.connect();
    this.#say({ kind: "choose", choice });
  }

  /** Opens the options page. */
  showOptions(): void {
    this.connect();
    this.#say({ kind: "options" });
  }

  /** Asks for the script that reads drafts. */
  compose(): void {
    this.connect();
    this.#say({ kind: "compose" });
  }

  /** Hangs up for good. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#retry);
    this.#open.clear();
    this.#listening.abort();
    this.#close();
  }

  #close(): void {
    const port = this.#port;
    this.#port = null;
    try {
      port?.disconnect();
    } catch {
      // Of an extension that is gone, not even a port can be closed.
    }
  }

  #heard(message: ToFeed): void {
    switch (message.kind) {
      case "welcome":
        this.#welcomed = true;
        this.#attempts = 0;
        this.#listener.welcome(message.adapters, message.view);
        this.#ask([...this.#open.values()]);
        return;
      case "view":
        return this.#listener.view(message.view);
      case "verdicts":
        for (const verdict of message.verdicts) this.#open.delete(verdict.key);
        return this.#listener.verdicts(message.verdicts);
      case "stop":
        return this.#listener.stop();
    }
  }

  #ask(posts: readonly PostText[]): void {
    for (let at = 0; at < posts.length; at += BATCH) {
      this.#batch += 1;
      this.#say({ kind: "judge", batch: this.#batch, posts: posts.slice(at, at + BATCH) });
    }
  }

  #say(message: FromFeed): void {
    try {
      this.#port?.postMessage(message);
    } catch {
      this.#hungUp();
    }
  }

  #hungUp(): void {
    this.#port = null;
    if (this.#stopped) return;
    if (!isContextValid()) return this.#listener.stop();
    if (this.#open.size === 0) return;
    const wait = PATIENCE[this.#attempts];
    if (wait === undefined) return;
    this.#attempts += 1;
    this.#retry = setTimeout(() => this.connect(), wait);
  }
}

/** False once the extension was updated, disabled or removed: this script is then an orphan. */
export function isContextValid(): boolean {
  try {
    return chrome.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
