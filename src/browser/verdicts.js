// The other side of verdicts.rs: makes a string of posts, and objects out of numbers, in the shapes of extension/protocol.ts.

const decoder = new TextDecoder();

/** Words of the module and how long they are, by their place. They are there for good, in a fresh instance as well. */
const known = new Map();

/** What contributions of a kind have in common, by the number of the kind. */
const kinds = new Map();

/**
 * @param {any} posts What should be `PostText`s.
 * @returns {string | undefined} How many there are, and what the engine needs of them, each text behind its length; nothing when
 *   they are no posts.
 */
export function written(posts) {
  if (!Array.isArray(posts)) return undefined;
  let all = `${posts.length}:`;
  for (const { key, text, platform, truncated, id, author, fresh } of posts) {
    const sound =
      typeof key === "string" && typeof text === "string" && typeof platform === "string" && typeof truncated === "boolean";
    if (!sound) return undefined;
    // Not every caller knows these.
    const name = typeof id === "string" ? id : "";
    const by = typeof author === "string" ? author : "";
    const marks = (truncated ? 1 : 0) + (fresh === true ? 2 : 0);
    all += `${marks}:${text.length}:${text}${platform.length}:${platform}${name.length}:${name}${by.length}:${by}`;
  }
  return all;
}

/**
 * @param {Int32Array} numbers What verdicts.rs wrote: a view of the module's memory.
 * @param {string} own The words that are not the module's.
 * @param {import("../../extension/protocol").PostText[]} posts What the verdicts are about, in their order.
 * @returns {import("../../extension/protocol").Verdict[]}
 */
export function verdicts(numbers, own, posts) {
  let at = 0;
  let taken = 0;
  const number = () => numbers[at++];
  const fraction = () => numbers[at++] / 1e4;
  const truth = () => numbers[at++] === 1;
  const text = () => {
    const start = numbers[at++];
    const length = numbers[at++];
    if (start === 0) return own.slice(taken, (taken += length));
    let found = known.get(start);
    if (found?.length !== length) {
      found = { length, words: decoder.decode(new Uint8Array(numbers.buffer, start, length)) };
      known.set(start, found);
    }
    return found.words;
  };
  const list = (one) => {
    const items = [];
    for (let left = numbers[at++]; left > 0; left--) items.push(one());
    return items;
  };
  const spans = () => {
    const items = [];
    for (let left = numbers[at++]; left > 0; left--) items.push({ start: numbers[at++], end: numbers[at++] });
    return items;
  };
  const flag = () => ({ rule: text(), title: text(), what: text(), why: text(), instead: text(), spans: spans() });
  const contribution = () => {
    const kind = numbers[at++];
    let common = kinds.get(kind);
    if (common === undefined) kinds.set(kind, (common = { lens: text(), cue: text(), what: text() }));
    else at += 6;
    return { lens: common.lens, cue: common.cue, what: common.what, points: fraction(), spans: spans() };
  };
  const lenses = () => ({ value: number(), audience: number(), trust: number(), path: number(), conversation: number() });
  const results = () => ({
    score: number(),
    low: number(),
    high: number(),
    band: text(),
    goal: text(),
    base: fraction(),
    lenses: lenses(),
    contributions: list(contribution),
  });
  const report = () => {
    const assessed = truth();
    const reason = text();
    const language = text();
    // What is absent is no property at all.
    return {
      assessed,
      ...(reason && { reason }),
      ...(language && { language }),
      partial: truth(),
      flags: list(flag),
      notes: list(flag),
      results: truth() ? results() : null,
    };
  };
  const silenced = () => ({ flag: flag(), by: text(), form: text() });
  return posts.map(({ key }) => ({ key, report: report(), silenced: list(silenced), authorMuted: truth() }));
}
