// Which site an address belongs to, and what Upshot may read.

import bundled from "upshot-adapters";
import { withReplacements } from "./engine";
import type { Adapter, Site } from "../protocol";

/** Every adapter shipped in this build. */
export const adapters = bundled as unknown as Adapter[];

/** Key of the adapters that the user put in the place of shipped ones, in `storage.local`, by id. */
export const REPLACED = "adapters";

let inUse: Promise<Adapter[]> | undefined;

/** The adapters by which a page may be read: those that name its host, else those that know a server by its markup. */
export async function adaptersFor(url: string): Promise<Adapter[]> {
  const current = await adaptersInUse();
  const named = current.filter((adapter) => names(adapter, url));
  return named.length > 0 ? named : current.filter((adapter) => adapter.hosts.length === 0);
}

/** To be called as soon as the store says that adapters were replaced. */
export function forgetReplacements(): void {
  inUse = undefined;
}

function adaptersInUse(): Promise<Adapter[]> {
  inUse ??= replaced().catch(() => adapters);
  return inUse;
}

async function replaced(): Promise<Adapter[]> {
  const { [REPLACED]: stored } = await chrome.storage.local.get(REPLACED);
  const isEmpty = typeof stored !== "object" || stored === null || Object.keys(stored).length === 0;
  return isEmpty ? adapters : withReplacements(stored, adapters);
}

/** What the popup shows of the page at this address. */
export async function siteAt(address: string): Promise<Site> {
  const url = parsed(address);
  const known = adapters.find((adapter) => names(adapter, address));
  const site = { known: known !== undefined, terms: known?.terms ?? "", platform: known?.platform ?? "any", software: software() };
  if (!url || (url.protocol !== "https:" && !known)) {
    return { ...site, id: "", name: "", granted: false, origins: [] };
  }
  return {
    ...site,
    ...placeAt(address),
    granted: await mayRead(address),
    origins: known?.hosts ?? [pattern(url)],
  };
}

/** Id and name of the site at this address; both empty where there is none. */
export function placeAt(address: string): { id: string; name: string } {
  const known = adapters.find((adapter) => names(adapter, address));
  const host = parsed(address)?.hostname ?? "";
  return { id: known?.id ?? host, name: known?.name ?? host };
}

/** Every site that Upshot knows by its address, and every server that was granted. */
export async function allSites(): Promise<Site[]> {
  const sites = adapters.filter((adapter) => adapter.hosts.length > 0).map(async (adapter) => {
    const granted = await Promise.all(adapter.hosts.map((host) => chrome.permissions.contains({ origins: [host] })));
    return {
      id: adapter.id,
      name: adapter.name,
      known: true,
      granted: granted.includes(true),
      origins: adapter.hosts,
      platform: adapter.platform,
      // A file may leave it out.
      terms: adapter.terms ?? "",
      software: "",
    };
  });
  const servers = (await grantedServers()).map(({ host, origin }) => ({
    id: host,
    name: host,
    known: false,
    granted: true,
    origins: [origin],
    platform: "any",
    terms: "",
    software: "",
  }));
  return [...(await Promise.all(sites)), ...servers];
}

/** Servers granted one by one. Who grants the whole web in the browser's own settings still gets known feeds only. */
export async function grantedServers(): Promise<{ host: string; origin: string }[]> {
  const known = new Set(adapters.flatMap((adapter) => adapter.hosts));
  const granted = (await chrome.permissions.getAll()).origins ?? [];
  return granted.flatMap((origin) => {
    const host = /^https:\/\/([^*/]+)\/\*$/.exec(origin)?.[1];
    return host === undefined || known.has(origin) ? [] : [{ host, origin }];
  });
}

/** Names of what runs on servers of any name: "Lemmy, Mastodon, or Misskey". */
function software(): string {
  const names = adapters.filter((adapter) => adapter.hosts.length === 0).map((adapter) => adapter.name);
  return new Intl.ListFormat(chrome.i18n.getUILanguage(), { type: "disjunction" }).format(names);
}

/** Whether the user lets Upshot read the page at this address. */
export async function mayRead(address: string): Promise<boolean> {
  const url = parsed(address);
  return url !== undefined && chrome.permissions.contains({ origins: [pattern(url)] });
}

/** Whether the site at this address is turned off, by its adapter or by its host name. */
export function turnedOff(address: string, sitesOff: string[]): boolean {
  const host = parsed(address)?.hostname ?? "";
  return sitesOff.includes(host) || adapters.some((adapter) => names(adapter, address) && sitesOff.includes(adapter.id));
}

/** Whether an adapter names the host of this address. */
function names(adapter: Adapter, address: string): boolean {
  const url = parsed(address);
  return url !== undefined && adapter.hosts.some((host) => covers(host, url));
}

/** Match patterns here have the form `scheme://host/*`, where `host` may begin with `*.`; ports do not matter. */
function covers(matchPattern: string, url: URL): boolean {
  const [scheme, rest = ""] = matchPattern.split("://");
  const host = rest.slice(0, rest.indexOf("/"));
  if (`${scheme}:` !== url.protocol) return false;
  return host.startsWith("*.")
    ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1))
    : url.hostname === host;
}

// Without the port, which Firefox does not allow in a pattern.
function pattern(url: URL): string {
  return `${url.protocol}//${url.hostname}/*`;
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
