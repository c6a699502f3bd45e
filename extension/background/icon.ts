// The toolbar icon of a tab says whether its page is read.

const TITLES = { reading: "app_action_reading", paused: "app_action_paused", off: "app_action_off", idle: "app_action_idle" };

export type State = keyof typeof TITLES;

/** Shows the state of a tab. The browser goes back to `idle` by itself when the tab moves on to another page. */
export function showState(sender: chrome.runtime.MessageSender | undefined, state: State): void {
  const tabId = sender?.tab?.id;
  if (tabId === undefined || sender?.frameId !== 0) return;
  const path = { 16: `/icons/${state}-16.png`, 32: `/icons/${state}-32.png` };
  chrome.action.setIcon({ tabId, path }, forgive);
  chrome.action.setTitle({ tabId, title: chrome.i18n.getMessage(TITLES[state]) }, forgive);
}

// The tab may be gone by now; then there is no icon to change. With a promise Chromium complains of it all the same.
function forgive(): void {
  void chrome.runtime.lastError;
}
