// Conversations with the content scripts, one port each. Nothing is remembered that a new worker would miss.

import { count, keepCounts } from "./counts";
import { bringDraftReader } from "./drafts";
import { failed, feedView, verdictsFor } from "./engine";
import { showState, type State } from "./icon";
import { keepChoice, settingsIn } from "./settings";
import { adaptersFor, mayRead, placeAt, turnedOff } from "./sites";
import type { FeedView, FromFeed, ToFeed, ToTab, Verdict } from "../protocol";

const ports = new Set<chrome.runtime.Port>();

/** Takes up a new port. */
export function connected(port: chrome.runtime.Port): void {
  if (port.name !== "feed") return;
  ports.add(port);
  port.onDisconnect.addListener(() => {
    // A page that goes into the back/forward cache closes its port with an error, which nobody needs to see.
    void chrome.runtime.lastError;
    ports.delete(port);
    // The page may have gone because the browser goes, and the stores with it.
    keepCounts().catch(() => undefined);
  });
  port.onMessage.addListener((message: FromFeed) => {
    done(answer(port, message));
  });
}

/** Has the post in focus of the active tab open its panel. */
export async function openPanel(): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const message: ToTab = { kind: "panel" };
  // Where nothing is read, nobody listens.
  if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, message).catch(() => undefined);
}

/** Tells every feed that settings or permissions changed. */
export async function announceChange(): Promise<void> {
  await Promise.all([...ports].map(renew));
  await knock();
}

// The worker may have been stopped since a feed last spoke, and its port is closed then.
async function knock(): Promise<void> {
  const message: ToTab = { kind: "hello-again" };
  const tabs = await chrome.tabs.query({});
  await Promise.allSettled(tabs.flatMap((tab) => (tab.id === undefined ? [] : [chrome.tabs.sendMessage(tab.id, message)])));
}

/** Tells every feed that sites are read in another way from now on. */
export async function announceAdapters(): Promise<void> {
  await Promise.all([...ports].map((port) => greet(port)));
  await knock();
}

async function answer(port: chrome.runtime.Port, message: FromFeed): Promise<void> {
  switch (message.kind) {
    case "hello":
      return greet(port);
    case "judge": {
      const judge = async () => verdictsFor(await settingsIn(isPrivate(port)), message.posts, placeAt(address(port)).id);
      let verdicts: Verdict[];
      try {
        // What failed may do so no more: the core is loaded anew, and the store asked again.
        verdicts = await judge().catch(judge);
      } catch (error) {
        send(port, { kind: "verdicts", batch: message.batch, verdicts: message.posts.map(failed) });
        throw error;
      }
      send(port, { kind: "verdicts", batch: message.batch, verdicts });
      return isPrivate(port) ? undefined : count(message.posts, verdicts);
    }
    case "choose":
      return keepChoice(message.choice, placeAt(address(port)).id, isPrivate(port));
    case "options":
      return chrome.runtime.openOptionsPage();
    case "compose":
      return bringDraftReader(port.sender);
  }
}

async function greet(port: chrome.runtime.Port): Promise<void> {
  const url = address(port);
  const adapters = await adaptersFor(url);
  // Frames come along where a site's feeds stand in some; one of another site among them is let be.
  const isOutside = port.sender?.frameId !== 0 && !adapters.some(({ frames }) => frames);
  if (isOutside || !(await mayRead(url))) return send(port, { kind: "stop" });
  const { view, state } = await viewFor(port);
  send(port, { kind: "welcome", adapters, view });
  return showState(port.sender, state);
}

async function renew(port: chrome.runtime.Port): Promise<void> {
  if (!(await mayRead(address(port)))) {
    send(port, { kind: "stop" });
    return showState(port.sender, "idle");
  }
  const { view, state } = await viewFor(port);
  send(port, { kind: "view", view });
  return showState(port.sender, state);
}

/** Whether drafts are checked beside the composers at this address, by what the user chose. */
export async function checksComposersAt(url: string, isPrivate: boolean): Promise<boolean> {
  const view = await feedView(await settingsIn(isPrivate), placeAt(url).id);
  return view.composers && !view.paused && !turnedOff(url, view.sitesOff);
}

async function viewFor(port: chrome.runtime.Port): Promise<{ view: FeedView; state: State }> {
  const url = address(port);
  const { id, name } = placeAt(url);
  const view = await feedView(await settingsIn(isPrivate(port)), id);
  const isOff = turnedOff(url, view.sitesOff);
  const state = view.paused ? "paused" : isOff ? "off" : "reading";
  return { view: { ...view, paused: view.paused || isOff, site: name, private: isPrivate(port) }, state };
}

/** Of what is done in a private window, nothing is kept beyond it. */
function isPrivate(port: chrome.runtime.Port): boolean {
  return port.sender?.tab?.incognito === true;
}

function done(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error("Upshot:", error));
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
