// What was seen, in numbers. Posts come in by the dozen and disks should not hear of every one: numbers gather in
// `storage.session`, which is memory and outlives the worker, and go to `storage.local` in bunches.

import { countsAdded, today } from "./engine";
import type { Counts, PostText, Verdict } from "../protocol";

/** Key in both stores. */
const COUNTS = "counts";
/** Posts that are worth a write. */
const BUNCH = 50;

let working: Promise<unknown> = Promise.resolve();
/** What the session's store holds, once known. */
let gathered: Counts | undefined;

/** Counts posts that a page asked about for the first time. */
export function count(posts: readonly PostText[], verdicts: readonly Verdict[]): Promise<void> {
  const tally = tallied(posts, verdicts);
  if (tally.read === 0) return Promise.resolve();
  return inTurn(async () => {
    gathered = await countsAdded(await gatheredSoFar(), tally);
    if (gathered.read >= BUNCH) await put();
    else await chrome.storage.session.set({ [COUNTS]: gathered });
  });
}

/** Writes down what was gathered: a page is gone, or somebody wants to know. */
export function keepCounts(): Promise<void> {
  return inTurn(async () => {
    if ((await gatheredSoFar()).read > 0) await put();
  });
}

/** Everything counted so far. */
export async function allCounts(): Promise<Counts> {
  await keepCounts();
  const { [COUNTS]: kept } = await chrome.storage.local.get(COUNTS);
  return countsAdded(kept, undefined);
}

/** Begins anew. */
export async function resetCounts(): Promise<Counts> {
  await inTurn(async () => {
    gathered = undefined;
    await Promise.all([chrome.storage.session.remove(COUNTS), chrome.storage.local.remove(COUNTS)]);
  });
  return allCounts();
}

async function gatheredSoFar(): Promise<Counts> {
  gathered ??= await countsAdded((await chrome.storage.session.get(COUNTS))[COUNTS], undefined);
  return gathered;
}

async function put(): Promise<void> {
  const { [COUNTS]: kept } = await chrome.storage.local.get(COUNTS);
  await chrome.storage.local.set({ [COUNTS]: await countsAdded(kept, gathered) });
  gathered = undefined;
  await chrome.storage.session.remove(COUNTS);
}

function tallied(posts: readonly PostText[], verdicts: readonly Verdict[]): Counts {
  const tally: Counts = { version: 1, since: today(), read: 0, judged: 0, flags: {} };
  posts.forEach(({ fresh }, at) => {
    const report = verdicts[at]?.report;
    if (!fresh || report === undefined) return;
    tally.read += 1;
    if (report.results !== null) tally.judged += 1;
    for (const rule of new Set(report.flags.map((flag) => flag.rule))) tally.flags[rule] = (tally.flags[rule] ?? 0) + 1;
  });
  return tally;
}

function inTurn(task: () => Promise<void>): Promise<void> {
  const done = working.then(task);
  working = done.catch(() => undefined);
  return done;
}
