// The compiled core: loaded once, when first needed, and given a fresh instance if it ever traps.

import init, { __wbg_reset_state, added, adopt, feed_view, judge, inspect_draft, loaded_settings, shared, with_choice, with_pause_toggled, with_replacements } from "upshot-core";
import type { Adapter, Choice, Counts, DraftVerdict, FeedView, PostText, Settings, Shared, Verdict } from "../protocol";

let loading: Promise<unknown> | undefined;

async function call<T>(question: () => unknown): Promise<T> {
  loading ??= init({ module_or_path: chrome.runtime.getURL("upshot.wasm") });
  try {
    await loading;
  } catch (error) {
    loading = undefined;
    throw error;
  }
  try {
    return question() as T;
  } catch (error) {
    // After a trap nothing in the instance can be trusted, its memory least of all.
    if (error instanceof WebAssembly.RuntimeError) __wbg_reset_state();
    throw error;
  }
}

/** Judges posts of one site; a post on which the core fails is answered as not assessed, and the others are judged all the same. */
export async function verdictsFor(stored: unknown, posts: PostText[], site: string): Promise<Verdict[]> {
  try {
    return await call<Verdict[]>(() => judge(stored, posts, site));
  } catch (error) {
    const [post] = posts;
    if (!(error instanceof WebAssembly.RuntimeError) || !post) throw error;
    if (posts.length === 1) return [failed(post)];
    const one_by_one: Verdict[] = [];
    for (const single of posts) one_by_one.push(...(await verdictsFor(stored, [single], site)));
    return one_by_one;
  }
}

/** The answer for a post that could not be judged: not assessed, and no reason that lies in the post. */
export function failed({ key, truncated }: PostText): Verdict {
  const report = { assessed: false, partial: truncated, flags: [], notes: [], results: null };
  return { key, report, silenced: [], authorMuted: false };
}

export const feedView = (stored: unknown, site: string) => call<FeedView>(() => feed_view(stored, site));
export const loadedSettings = (stored: unknown) => call<Settings>(() => loaded_settings(stored));
export const withChoice = (stored: unknown, choice: Choice, site: string) => call<Settings>(() => with_choice(stored, choice, site, today()));
export const withPauseToggled = (stored: unknown) => call<Settings>(() => with_pause_toggled(stored));
export const withReplacements = (stored: unknown, builtIn: readonly Adapter[]) => call<Adapter[]>(() => with_replacements(stored, builtIn));
export const sharedPart = (stored: unknown) => call<Shared>(() => shared(stored));
export const adopted = (stored: unknown, theirs: unknown) => call<Settings>(() => adopt(stored, theirs));
export const draftVerdict = (stored: unknown, draft: string, platform: string) => 
  call<DraftVerdict>(() => inspect_draft(stored, { key: "", text: draft, platform, truncated: false, id: "", author: "", fresh: false }));
export const countsAdded = (stored: unknown, more: unknown) => call<Counts>(() => added(stored, more));

/** The user's day, as `2026-11-22`. */
export function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
