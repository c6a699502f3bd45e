// The content script is registered for what the user granted, and for nothing else.

import { adapters, grantedServers } from "./sites";

type Registration = chrome.scripting.RegisteredContentScript & { matches: string[]; allFrames: boolean };

const FILE = "content.js";

let working: Promise<unknown> = Promise.resolve();

/** Brings the registrations in line with the permissions held now. Chromium forgets them with every update. */
export function registerGranted(): Promise<void> {
  return inTurn(async () => {
    const wanted = await registrations();
    const present = await chrome.scripting.getRegisteredContentScripts();
    const gone = present.filter((script) => !wanted.some((other) => other.id === script.id));
    const changed = wanted.filter((script) => present.some((other) => other.id === script.id && !isSame(other, script)));
    const added = wanted.filter((script) => !present.some((other) => other.id === script.id));
    if (gone.length > 0) await chrome.scripting.unregisterContentScripts({ ids: gone.map((script) => script.id) });
    if (changed.length > 0) await chrome.scripting.updateContentScripts(changed);
    if (added.length > 0) await chrome.scripting.registerContentScripts(added);
  });
}

/** Starts reading in tabs that were open before. A copy that already runs there makes way or stays, as it sees fit. */
export function injectIntoOpenTabs(): Promise<void> {
  return inTurn(async () => {
    for (const { matches, excludeMatches, allFrames } of await registrations()) {
      if (matches.length === 0) continue;
      const tabs = await chrome.tabs.query({ url: matches });
      const others = new Set((excludeMatches ? await chrome.tabs.query({ url: excludeMatches }) : []).map(({ id }) => id));
      // A tab may be asleep, showing an error page or closing: then there is nothing to read in it.
      await Promise.allSettled(
        tabs.flatMap(({ id }) => (id === undefined || others.has(id) ? [] : [chrome.scripting.executeScript({ target: { tabId: id, allFrames }, files: [FILE] })])),
      );
    }
  });
}

async function registrations(): Promise<Registration[]> {
  if (__TEST__) {
    const framed = adapters.filter(({ frames }) => frames).flatMap(({ hosts }) => hosts);
    const rest = registration("test", (await chrome.permissions.getAll()).origins ?? [], false);
    return [{ ...rest, excludeMatches: framed }, registration("test-frames", framed, true)];
  }
  const wanted: Registration[] = [];
  for (const adapter of adapters) {
    const hosts: string[] = [];
    for (const host of adapter.hosts) if (await chrome.permissions.contains({ origins: [host] })) hosts.push(host);
    if (hosts.length > 0) wanted.push(registration(adapter.id, hosts, adapter.frames ?? false));
  }
  for (const { host, origin } of await grantedServers()) wanted.push(registration(`server:${host}`, [origin], false));
  return wanted;
}

function registration(id: string, matches: string[], allFrames: boolean): Registration {
  return { id, matches, allFrames, js: [FILE], runAt: "document_idle", persistAcrossSessions: true };
}

function isSame(one: chrome.scripting.RegisteredContentScript, other: Registration): boolean {
  return (one.allFrames ?? false) === other.allFrames && [...(one.matches ?? [])].sort().join(" ") === [...other.matches].sort().join(" ");
}

// Installing, starting and granting may come at once; each reads what is registered before it writes.
function inTurn(task: () => Promise<void>): Promise<void> {
  const done = working.then(task);
  working = done.catch(() => undefined);
  return done;
}
