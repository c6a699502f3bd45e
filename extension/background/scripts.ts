// The content script is registered for what the user granted, and for nothing else.

import { adapters, grantedServers } from "./sites";

type Registration = chrome.scripting.RegisteredContentScript & { matches: string[] };

const FILE = "content.js";

let working: Promise<unknown> = Promise.resolve();

/** Brings the registrations in line with the permissions held now. Chromium forgets them with every update. */
export function registerGranted(): Promise<void> {
  return inTurn(async () => {
    const wanted = await registrations();
    const present = await chrome.scripting.getRegisteredContentScripts();
    const gone = present.filter((script) => !wanted.some((other) => other.id === script.id));
    const changed = wanted.filter((script) => present.some((other) => other.id === script.id && !sameMatches(other, script)));
    const added = wanted.filter((script) => !present.some((other) => other.id === script.id));
    if (gone.length > 0) await chrome.scripting.unregisterContentScripts({ ids: gone.map((script) => script.id) });
    if (changed.length > 0) await chrome.scripting.updateContentScripts(changed);
    if (added.length > 0) await chrome.scripting.registerContentScripts(added);
  });
}

/** Starts reading in tabs that were open before. A copy that already runs there makes way or stays, as it sees fit. */
export function injectIntoOpenTabs(): Promise<void> {
  return inTurn(async () => {
    const matches = (await registrations()).flatMap((script) => script.matches);
    if (matches.length === 0) return;
    const tabs = await chrome.tabs.query({ url: matches });
    // A tab may be asleep, showing an error page or closing: then there is nothing to read in it.
    await Promise.allSettled(
      tabs.flatMap((tab) => (tab.id === undefined ? [] : [chrome.scripting.executeScript({ target: { tabId: tab.id }, files: [FILE] })])),
    );
  });
}

async function registrations(): Promise<Registration[]> {
  if (__TEST__) return [registration("test", (await chrome.permissions.getAll()).origins ?? [])];
  const wanted: Registration[] = [];
  for (const adapter of adapters) {
    const hosts: string[] = [];
    for (const host of adapter.hosts) if (await chrome.permissions.contains({ origins: [host] })) hosts.push(host);
    if (hosts.length > 0) wanted.push(registration(adapter.id, hosts));
  }
  for (const { host, origin } of await grantedServers()) wanted.push(registration(`server:${host}`, [origin]));
  return wanted;
}

function registration(id: string, matches: string[]): Registration {
  return { id, matches, js: [FILE], runAt: "document_idle", persistAcrossSessions: true };
}

function sameMatches(one: chrome.scripting.RegisteredContentScript, other: Registration): boolean {
  return [...(one.matches ?? [])].sort().join(" ") === [...other.matches].sort().join(" ");
}

// Installing, starting and granting may come at once; each reads what is registered before it writes.
function inTurn(task: () => Promise<void>): Promise<void> {
  const done = working.then(task);
  working = done.catch(() => undefined);
  return done;
}
