// Drafts, checked where they are written. The script that reads them comes to a page when somebody begins to write
// there, or when the user asks for it in the context menu; nothing of a draft is remembered here.

import { draftVerdict } from "./engine";
import { checksComposersAt } from "./feeds";
import { keepChoice, settingsIn } from "./settings";
import { adaptersFor, mayRead } from "./sites";
import type { Composers, DraftAnswer, ToTab } from "../protocol";

const FILE = "draft.js";

/** Brings the script that reads drafts to the frame that asks for it. One that is there already stays. */
export async function bringDraftReader(sender: chrome.runtime.MessageSender | undefined): Promise<void> {
  if (sender?.tab?.id === undefined) return;
  // The page may be gone by now, and nobody is left to write in it.
  await inject(sender.tab.id, sender.frameId ?? 0).catch(() => undefined);
}

/**
 * Checks the text box that has the focus in this frame of a tab. For a click in the context menu, which allows it on
 * this page for this once; throws where no extension may run, and where no box that may be read has the focus.
 */
export async function checkFocused(tabId: number, frameId: number): Promise<void> {
  await inject(tabId, frameId);
  const ask: ToTab = { kind: "check-here", byKey: false };
  if (!(await chrome.tabs.sendMessage<ToTab, boolean | undefined>(tabId, ask, { frameId }))) throw new Error("no text box has the focus");
}

/**
 * The same by a key, which does not say in which frame; the verdict takes the focus. Returns whether there was a box to
 * check: none may have the focus, and on the browser's own pages no extension may look.
 */
export async function checkFocusedByKey(): Promise<boolean> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return false;
  const ask: ToTab = { kind: "check-here", byKey: true };
  try {
    await chrome.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, files: [FILE] });
    return (await chrome.tabs.sendMessage<ToTab, boolean | undefined>(tab.id, ask)) === true;
  } catch {
    return false;
  }
}

/** Where posts are written on the page that asks. */
export async function composersFor(sender: chrome.runtime.MessageSender): Promise<Composers> {
  const url = addressOf(sender);
  return { adapters: await adaptersFor(url), open: await isOpen(url, isPrivate(sender)) };
}

/** The answer to a draft. */
export async function answerDraft(sender: chrome.runtime.MessageSender, text: string, platform: string, asked: boolean): Promise<DraftAnswer> {
  if (!asked && !(await isOpen(addressOf(sender), isPrivate(sender)))) return { kind: "closed" };
  try {
    return { kind: "judged", verdict: await draftVerdict(await settingsIn(isPrivate(sender)), text, platform) };
  } catch (error) {
    // The words of an error of the engine's own are about code; a draft stands in none of them.
    console.error("Upshot:", error);
    return { kind: "failed" };
  }
}

/** Ends the checking beside composers, on every site; `true` once that is stored. */
export async function endComposers(sender: chrome.runtime.MessageSender): Promise<true> {
  await keepChoice({ what: "composers", on: false }, "", isPrivate(sender));
  return true;
}

async function isOpen(url: string, isPrivate: boolean): Promise<boolean> {
  return (await mayRead(url)) && (await checksComposersAt(url, isPrivate));
}

function isPrivate({ tab }: chrome.runtime.MessageSender): boolean {
  return tab?.incognito === true;
}

async function inject(tabId: number, frameId: number): Promise<void> {
  await chrome.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [FILE] });
}

// A frame without an address of its own belongs to the page around it.
function addressOf({ url, tab }: chrome.runtime.MessageSender): string {
  return url?.startsWith("http") ? url : (tab?.url ?? "");
}
