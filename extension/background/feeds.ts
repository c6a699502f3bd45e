// Conversations with the content scripts, one port each. Nothing is remembered that a new worker would miss.

import { bringDraftReader } from "./drafts";
import { feedView, verdictsFor } from "./engine";
import { showState } from "./icon";
import { setLevel, storedSettings } from "./settings";
import { adaptersFor, mayRead, turnedOff } from "./sites";
import type { FeedView, FromFeed, ToFeed, ToTab } from "../protocol";

const ports = new Set<chrome.runtime.Port>();

/** Takes up a new port. */
export function connected(port: chrome.runtime.Port): void {
  if (port.name !== "feed") return;
  ports.add(port);
  port.onDisconnect.addListener(() => {
    // A page that goes into the back/forward cache closes its port with an error, which nobody needs to see.
    void chrome.runtime.lastError;
    ports.delete(port);
  });
  port.onMessage.addListener((message: FromFeed) => {
    answer(port, message).catch((error: unknown) => console.error("Upshot:", error));
  });
}

/** Tells every feed that settings or permissions changed. */
export async function announceChange(): Promise<void> {
  await Promise.all([...ports].map(renew));
  // The worker may have been stopped since a feed last spoke, and its port is closed then: knock at the tabs.
  const knock: ToTab = { kind: "hello-again" };
  const tabs = await chrome.tabs.query({});
  await Promise.allSettled(tabs.flatMap((tab) => (tab.id === undefined ? [] : [chrome.tabs.sendMessage(tab.id, knock)])));
}

async function answer(port: chrome.runtime.Port, message: FromFeed): Promise<void> {
  switch (message.kind) {
    case "hello": {
      const url = address(port);
      const adapters = adaptersFor(url);
      // Frames come along where a site's feeds stand in some; one of another site among them is let be.
      const isOutside = port.sender?.frameId !== 0 && !adapters.some(({ frames }) => frames);
      if (isOutside || !(await mayRead(url))) return send(port, { kind: "stop" });
      const view = await viewFor(url);
      send(port, { kind: "welcome", adapters, view });
      return showState(port.sender, view.paused ? "paused" : "reading");
    }
    case "judge": {
      const verdicts = await verdictsFor(await storedSettings(), message.posts);
      return send(port, { kind: "verdicts", batch: message.batch, verdicts });
    }
    case "set-level":
      return setLevel(message.rule, message.level);
    case "compose":
      return bringDraftReader(port.sender);
  }
}

async function renew(port: chrome.runtime.Port): Promise<void> {
  const url = address(port);
  if (!(await mayRead(url))) {
    send(port, { kind: "stop" });
    return showState(port.sender, "idle");
  }
  const view = await viewFor(url);
  send(port, { kind: "view", view });
  return showState(port.sender, view.paused ? "paused" : "reading");
}

/** What holds at this address. */
export async function viewFor(url: string): Promise<FeedView> {
  const view = await feedView(await storedSettings());
  return { ...view, paused: view.paused || turnedOff(url, view.sitesOff) };
}

function send(port: chrome.runtime.Port, message: ToFeed): void {
  try {
    port.postMessage(message);
  } catch {
    // The page went away while the answer was made: nobody is left to hear it.
    ports.delete(port);
  }
}

function address(port: chrome.runtime.Port): string {
  return port.sender?.url ?? "";
}
