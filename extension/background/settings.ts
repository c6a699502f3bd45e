// Where the settings are kept. What they mean is the core's business: here they are an opaque object.

import { adopted, sharedPart, withChoice, withPauseToggled } from "./engine";
import type { Choice, Settings } from "../protocol";

/** Key of the settings in `storage.local`. */
export const SETTINGS = "settings";
/** Key of the shared part in `storage.sync`. */
export const SHARED = "shared";

let cached: Promise<unknown> | undefined;
let writing: Promise<unknown> = Promise.resolve();

/** The settings as they are stored, whatever that is. Asked of the browser once, until they change. */
export function storedSettings(): Promise<unknown> {
  cached ??= chrome.storage.local.get(SETTINGS).then((items) => items[SETTINGS]);
  return cached;
}

/** To be called as soon as the store says that the settings changed. */
export function forgetCachedSettings(): void {
  cached = undefined;
}

/** Keeps what the user chose from a post of this site. */
export function keepChoice(choice: Choice, site: string): Promise<void> {
  return change((stored) => withChoice(stored, choice, site));
}

/** Pauses everything, or goes on. */
export function togglePause(): Promise<void> {
  return change(withPauseToggled);
}

/** The user's choices changed on this device: turn to the account's, or hand them on to it. */
export async function settingsChanged(before: unknown, now: unknown): Promise<void> {
  if (!synced(now)) return;
  const { [SHARED]: theirs } = await chrome.storage.sync.get(SHARED);
  if (!synced(before) && theirs !== undefined) return sharedChanged(theirs);
  const ours = await sharedPart(now);
  if (!same(ours, theirs)) await chrome.storage.sync.set({ [SHARED]: ours });
}

/** Another device shared its choices. */
export async function sharedChanged(theirs: unknown): Promise<void> {
  if (theirs === undefined || !synced(await storedSettings())) return;
  await change((stored) => adopted(stored, theirs));
}

// One after the other: two changes that read the same old settings would undo each other.
function change(step: (stored: unknown) => Promise<Settings>): Promise<void> {
  const done = writing.then(async () => {
    const { [SETTINGS]: stored } = await chrome.storage.local.get(SETTINGS);
    const next = await step(stored);
    if (!same(next, stored)) await chrome.storage.local.set({ [SETTINGS]: next });
  });
  writing = done.catch(() => undefined);
  return done;
}

function synced(stored: unknown): boolean {
  return typeof stored === "object" && stored !== null && (stored as Partial<Settings>).sync === true;
}

function same(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other);
}

// Stores hand objects back with their keys in an order of their own.
function sorted(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
