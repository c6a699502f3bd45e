// Starts the draft page, which the compiled core builds. When it cannot, the draft is shown all the same.

import init, { draft_page } from "upshot-core";

/** The same key as in the core. */
const DRAFT = "draft";

try {
  await init({ module_or_path: chrome.runtime.getURL("upshot.wasm") });
  await draft_page();
} catch (error) {
  console.error("Upshot:", error);
  await showWithoutCore();
}

async function showWithoutCore(): Promise<void> {
  const broken = document.querySelector<HTMLElement>("#broken");
  const line = broken?.querySelector("p");
  const field = broken?.querySelector("textarea");
  if (!broken || !line || !field) return;
  line.textContent = chrome.i18n.getMessage("draft_broken");
  field.ariaLabel = chrome.i18n.getMessage("popup_draft_label");
  document.title = chrome.i18n.getMessage("draft_title");
  for (const part of document.querySelectorAll<HTMLElement>("header, main")) part.hidden = true;
  broken.hidden = false;
  document.body.hidden = false;
  const isPrivate = (await chrome.windows.getCurrent()).incognito;
  if (!isPrivate) field.value = String((await chrome.storage.session.get(DRAFT))[DRAFT] ?? "");
  field.addEventListener("input", () => {
    if (!isPrivate) void chrome.storage.session.set({ [DRAFT]: field.value });
  });
}
