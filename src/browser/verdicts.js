// The other side of verdicts.rs: makes objects out of numbers, in the shapes of extension/protocol.ts.

const decoder = new TextDecoder();

/** Words of the module, by their place and length. They are there for good, in a fresh instance as well. */
const known = new Map();

/**
 * @param {Int32Array} numbers What verdicts.rs wrote: a view of the module's memory.
 * @param {string} own The words that are not the module's.
 * @returns {import("../../extension/protocol").Verdict[]}
 */
export function verdicts(numbers, own) {
  let at = 0;
  let taken = 0;
  const number = () => numbers[at++];
  const fraction = () => numbers[at++] / 1e4;
  const truth = () => numbers[at++] === 1;
  const text = () => {
    const start = numbers[at++];
    const length = numbers[at++];
    if (start === 0) return own.slice(taken, (taken += length));
    const place = length * 0x1000000 + start;
    let words = known.get(place);
    if (words === undefined) known.set(place, (words = decoder.decode(new Uint8Array(numbers.buffer, start, length))));
    return words;
  };
  const list = (one) => {
    const items = [];
    for (let left = numbers[at++]; left > 0; left--) items.push(one());
    return items;
  };
  const span = () => ({ start: number(), end: number() });
  const flag = () => ({ rule: text(), title: text(), what: text(), why: text(), instead: text(), spans: list(span) });
  const contribution = () => ({ lens: text(), cue: text(), what: text(), points: fraction(), spans: list(span) });
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
  return list(() => ({ key: text(), report: report(), silenced: list(silenced), authorMuted: truth() }));
}
