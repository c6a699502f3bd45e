// The toolbar icon of a tab says whether its page is read.

const TITLES = { reading: "app_action_reading", paused: "app_action_paused", idle: "app_action_idle" };

/** Shows the state of a tab. The browser goes back to `idle` by itself when the tab moves on to another page. */
export async function showState(sender: chrome.runtime.MessageSender | undefined, state: keyof typeof TITLES): Promise<void> {
  const tabId = sender?.tab?.id;
  if (tabId === undefined || sender?.frameId !== 0) return;
  const path = { 16: `/icons/${state}-16.png`, 32: `/icons/${state}-32.png` };
  // The tab may be gone by now; then there is no icon to change.
  await Promise.allSettled([
    chrome.action.setIcon({ tabId, path }),
    chrome.action.setTitle({ tabId, title: chrome.i18n.getMessage(TITLES[state]) }),
  ]);
}
