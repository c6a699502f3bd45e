// The items of the context menu, and the draft page that they and the keyboard command open.

import { checkFocused } from "./drafts";
import { siteAt } from "./sites";
import type { Handed } from "../protocol";

const FIELD = "check-field";
const SELECTION = "check-selection";
const PAGE = "pages/draft.html";

/** Text on its way to a draft page that is opening. It passes through memory only, and is gone once fetched. */
let handed: Handed | undefined;

/** Puts the items into the menu. To be called when the extension is installed or updated: browsers remember them. */
export async function addMenus(): Promise<void> {
  await chrome.contextMenus.removeAll();
  chrome.contextMenus.create({ id: FIELD, title: chrome.i18n.getMessage("app_menu_field"), contexts: ["editable"] });
  chrome.contextMenus.create({ id: SELECTION, title: chrome.i18n.getMessage("app_menu_selection"), contexts: ["selection"] });
}

/** Does what an item of the menu stands for. */
export async function menuClicked(info: chrome.contextMenus.OnClickData, tab: chrome.tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  const frame = { tabId: tab.id, frameIds: [info.frameId ?? 0] };
  if (info.menuItemId === FIELD) {
    // Where no script may draw, the draft page shows the verdict, as far as the text can be read at all.
    await checkFocused(tab.id, info.frameId ?? 0).catch(async () => {
      await hand((await read(frame, wordsOfField)) ?? "", info.pageUrl ?? tab.url ?? "", tab);
    });
  } else if (info.menuItemId === SELECTION) {
    // The browser hands the selection over on one line; the page itself knows its lines.
    const words = await read(frame, wordsSelected);
    await hand(words || (info.selectionText ?? ""), info.pageUrl ?? tab.url ?? "", tab);
  }
}

/** Opens the draft page, or goes to the one that is open. */
export async function openDraft(): Promise<void> {
  const url = chrome.runtime.getURL(PAGE);
  const [open] = await chrome.tabs.query({ url: `${url}*` });
  if (open?.id === undefined) {
    await chrome.tabs.create({ url });
    return;
  }
  await chrome.tabs.update(open.id, { active: true });
  await chrome.windows.update(open.windowId, { focused: true });
}

/** The text that a draft page was opened with; the first to ask gets it. */
export async function takeHanded(): Promise<Handed | null> {
  const text = handed ?? null;
  handed = undefined;
  return text;
}

async function hand(text: string, url: string, tab: chrome.tabs.Tab): Promise<void> {
  handed = { text, platform: (await siteAt(url)).platform, isPrivate: tab.incognito };
  // Chrome shows no page of an extension in a private window, and opens it in another.
  const beside = tab.incognito || tab.id === undefined ? {} : { index: tab.index + 1, openerTabId: tab.id, windowId: tab.windowId };
  await chrome.tabs.create({ url: chrome.runtime.getURL(`${PAGE}#handed`), ...beside });
}

/** Runs a function in a frame; `undefined` where the browser lets no extension in. */
async function read(target: chrome.scripting.InjectionTarget, func: () => string): Promise<string | undefined> {
  const results = await chrome.scripting.executeScript({ target, func }).catch(() => []);
  return results[0]?.result;
}

// These two run in the page and may use nothing from outside of themselves.

function wordsOfField(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    return element.type === "password" ? "" : element.value;
  }
  return element instanceof HTMLElement && element.isContentEditable ? element.innerText : "";
}

function wordsSelected(): string {
  const element = document.activeElement;
  if (element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type !== "password")) {
    const { selectionStart: start, selectionEnd: end } = element;
    if (start !== null && end !== null && end > start) return element.value.slice(start, end);
  }
  return getSelection()?.toString() ?? "";
}
