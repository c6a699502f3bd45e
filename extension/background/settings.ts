// Where the settings are kept. What they mean is the core's business: here they are an opaque object.
//
// What is chosen in a private window is laid over them in private windows only. It stands in `storage.session`, which is
// memory and outlives the worker, until the last private window is closed. The popup does the same (`src/browser/store.rs`).

import { adopted, loadedSettings, sharedPart, withChoice, withPauseToggled } from "./engine";
import type { Choice, Settings } from "../protocol";

/** Key of the settings in `storage.local`. */
export const SETTINGS = "settings";
/** Key of the shared part in `storage.sync`. */
export const SHARED = "shared";

/** Key of what was chosen in private windows, in `storage.session`: those parts of the settings that differ there. */
export const PRIVATE = "private";

let cached: Promise<unknown> | undefined;
let cachedPrivate: Promise<unknown> | undefined;
let writing: Promise<unknown> = Promise.resolve();

/** The settings as they are stored, whatever that is. Asked of the browser once, until they change. */
function storedSettings(): Promise<unknown> {
  cached ??= orForgotten(chrome.storage.local.get(SETTINGS).then((items) => items[SETTINGS]));
  return cached;
}

/** The settings that hold in a window of this kind: in private ones the stored settings, under what was chosen there. */
export function settingsIn(isPrivate: boolean): Promise<unknown> {
  if (!isPrivate) return storedSettings();
  cachedPrivate ??= orForgotten(laidOver());
  return cachedPrivate;
}

// An error is not kept: whoever asks next asks the browser again.
function orForgotten<T>(asked: Promise<T>): Promise<T> {
  asked.catch(forgetCachedSettings);
  return asked;
}

/** To be called as soon as a store says that settings changed. */
export function forgetCachedSettings(): void {
  cached = undefined;
  cachedPrivate = undefined;
}

/** Keeps what the user chose from a post of this site. */
export function keepChoice(choice: Choice, site: string, isPrivate: boolean): Promise<void> {
  return change((settings) => withChoice(settings, choice, site), isPrivate);
}

/** Pauses everything, or goes on. */
export function togglePause(isPrivate: boolean): Promise<void> {
  return change(withPauseToggled, isPrivate);
}

/** A window was closed: with the last private one goes what was chosen there. */
export async function forgetPrivate(): Promise<void> {
  const windows = await chrome.windows.getAll();
  if (!windows.some(({ incognito }) => incognito)) await chrome.storage.session.remove(PRIVATE);
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
function change(step: (settings: unknown) => Promise<Settings>, isPrivate = false): Promise<void> {
  const done = writing.then(async () => {
    if (isPrivate) return putPrivate(await step(await laidOver()));
    const { [SETTINGS]: stored } = await chrome.storage.local.get(SETTINGS);
    const next = await step(stored);
    if (!same(next, stored)) await chrome.storage.local.set({ [SETTINGS]: next });
  });
  writing = done.catch(() => undefined);
  return done;
}

async function laidOver(): Promise<object> {
  const [stored, { [PRIVATE]: own }] = await Promise.all([storedSettings(), chrome.storage.session.get(PRIVATE)]);
  return { ...(await loadedSettings(stored)), ...(own as Partial<Settings> | undefined) };
}

async function putPrivate(next: Settings): Promise<void> {
  const stored = new Map(Object.entries(await loadedSettings(await storedSettings())));
  const own = Object.entries(next).filter(([key, value]) => !same(value, stored.get(key)));
  await chrome.storage.session.set({ [PRIVATE]: Object.fromEntries(own) });
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
