// The background: a service worker in Chrome, an event page in Firefox. It may be stopped after any event and started
// for the next, so every listener is registered here, before anything is awaited.

import { allCounts, resetCounts } from "./counts";
import { answerDraft, checkFocusedByKey, composersFor, endComposers } from "./drafts";
import { announceAdapters, announceChange, connected, openPanel } from "./feeds";
import { addMenus, menuClicked, openDraft, takeHanded } from "./menus";
import { injectIntoOpenTabs, registerGranted } from "./scripts";
import { forgetCachedSettings, forgetPrivate, PRIVATE, SETTINGS, settingsChanged, SHARED, sharedChanged, togglePause } from "./settings";
import { adapters, allSites, forgetReplacements, REPLACED, siteAt } from "./sites";
import type { ToBackground } from "../protocol";

chrome.runtime.onConnect.addListener(connected);

chrome.runtime.onInstalled.addListener(({ reason }) => {
  done(registerGranted().then(injectIntoOpenTabs));
  done(addMenus());
  // Nothing is granted yet, so nothing would be seen: say how to begin. Tests bring what they need.
  if (reason === "install" && !__TEST__) done(chrome.tabs.create({ url: chrome.runtime.getURL("pages/options.html#welcome") }));
});

chrome.runtime.onStartup.addListener(() => {
  done(registerGranted());
});

chrome.permissions.onAdded.addListener(() => {
  done(registerGranted().then(injectIntoOpenTabs));
});

chrome.permissions.onRemoved.addListener(() => {
  done(Promise.all([registerGranted(), announceChange()]));
});

chrome.storage.onChanged.addListener((changes, area) => {
  const settings = changes[SETTINGS];
  const shared = changes[SHARED];
  if (area === "local" && settings) {
    forgetCachedSettings();
    done(Promise.all([announceChange(), settingsChanged(settings.oldValue, settings.newValue)]));
  }
  if (area === "session" && changes[PRIVATE]) {
    forgetCachedSettings();
    done(announceChange());
  }
  if (area === "local" && changes[REPLACED]) {
    forgetReplacements();
    done(announceAdapters());
  }
  if (area === "sync" && shared) done(sharedChanged(shared.newValue));
});

chrome.windows.onRemoved.addListener(() => {
  // With its last window the browser goes, answers nothing any more, and takes its memory along.
  forgetPrivate().catch(() => undefined);
});

chrome.commands.onCommand.addListener((command, tab) => {
  if (command === "toggle-pause") done(togglePause(tab?.incognito === true));
  if (command === "open-panel") done(openPanel());
  if (command === "open-draft") done(openDraft());
  if (command === "check-field") done(checkFocusedByKey().then((isChecked) => (isChecked ? undefined : openDraft())));
});

chrome.contextMenus.onClicked.addListener((info, tab) => {
  done(menuClicked(info, tab));
});

chrome.runtime.onMessage.addListener((message: ToBackground, sender, respond) => {
  const answer = answerTo(message, sender);
  if (!answer) return false;
  answer.then(respond, (error: unknown) => {
    report(error);
    respond(undefined);
  });
  return true;
});

function answerTo(message: ToBackground, sender: chrome.runtime.MessageSender): Promise<unknown> | undefined {
  switch (message.kind) {
    case "site":
      return siteAt(message.url);
    case "sites":
      return allSites();
    case "adapters":
      return Promise.resolve(adapters);
    case "counts":
      return allCounts();
    case "reset-counts":
      return resetCounts();
    case "composers":
      return composersFor(sender);
    case "draft":
      return answerDraft(sender, message.text, message.platform, message.asked);
    case "composers-off":
      return endComposers(sender);
    case "handed":
      return takeHanded();
    default:
      return undefined;
  }
}

function done(work: Promise<unknown>): void {
  work.catch(report);
}

function report(error: unknown): void {
  console.error("Upshot:", error);
}
