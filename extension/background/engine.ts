// The compiled core: loaded once, when first needed, and given a fresh instance if it ever traps.

import init, { __wbg_reset_state, adopt, feed_view, judge, inspect_draft, shared, with_level, with_pause_toggled } from "upshot-core";
import type { DraftVerdict, FeedView, Level, PostText, Settings, Shared, Verdict } from "../protocol";

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

/** Judges posts; a post on which the core fails is answered as not assessed, and the others are judged all the same. */
export async function verdictsFor(stored: unknown, posts: PostText[]): Promise<Verdict[]> {
  try {
    return await call<Verdict[]>(() => judge(stored, posts));
  } catch (error) {
    const [post] = posts;
    if (!(error instanceof WebAssembly.RuntimeError) || !post) throw error;
    if (posts.length === 1) {
      return [{ key: post.key, report: { assessed: false, partial: post.truncated, flags: [], notes: [], results: null } }];
    }
    const one_by_one: Verdict[] = [];
    for (const single of posts) one_by_one.push(...(await verdictsFor(stored, [single])));
    return one_by_one;
  }
}

export const feedView = (stored: unknown) => call<FeedView>(() => feed_view(stored));
export const withLevel = (stored: unknown, rule: string, level: Level) => call<Settings>(() => with_level(stored, rule, level));
export const withPauseToggled = (stored: unknown) => call<Settings>(() => with_pause_toggled(stored));
export const sharedPart = (stored: unknown) => call<Shared>(() => shared(stored));
export const adopted = (stored: unknown, theirs: unknown) => call<Settings>(() => adopt(stored, theirs));
export const draftVerdict = (stored: unknown, draft: string, platform: string) => 
  call<DraftVerdict>(() => inspect_draft(stored, { key: "", text: draft, platform, truncated: false }));
