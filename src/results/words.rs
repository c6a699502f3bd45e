//! Points of common words: small, fitted, and shown as the very words that weighed.

use std::sync::LazyLock;

use super::detect::Range;
use super::hashes::{self, Hashes};
use super::lexicon::{follow, stem_hash};
use super::weights::{CLICK_WORDS, WORDS};

/// Points for judged results and the five lenses.
type Points = [i8; 6];

const KEYS: [u64; WORDS.len()] = keys(WORDS);

static STEPS: [u8; hashes::length(&KEYS)] = hashes::steps(&KEYS);

/// Hashes of stems.
static STEMS: LazyLock<Hashes> = LazyLock::new(|| Hashes::unpack(&STEPS, KEYS.len()));

/// The points of each.
static POINTS: [Points; WORDS.len()] = points(WORDS, &KEYS, [0; 6]);

/// The hashes of entries in their order, each with the entry's place.
const fn keys<T: Copy, const N: usize>(entries: &[(&str, T)]) -> [u64; N] {
    let (mut keys, mut at) = ([0; N], 0);
    while at < N {
        keys[at] = hashes::key(entry_hash(entries[at].0.as_bytes()), at);
        at += 1;
    }
    hashes::sorted(keys)
}

/// The points of entries in the order of their hashes; `none` is what any points are before they are filled in.
const fn points<T: Copy, const N: usize>(entries: &[(&str, T)], keys: &[u64; N], none: T) -> [T; N] {
    let (mut points, mut at) = ([none; N], 0);
    while at < N {
        points[at] = entries[keys[at] as usize % (1 << 16)].1;
        at += 1;
    }
    points
}

/// Hash of an entry: a word, or two neighbours.
const fn entry_hash(entry: &[u8]) -> u32 {
    let mut at = 0;
    while at < entry.len() {
        if entry[at] == b' ' {
            let (first, rest) = entry.split_at(at);
            let (_, second) = rest.split_at(1);
            return pair(stem_hash(first), stem_hash(second));
        }
        at += 1;
    }
    stem_hash(entry)
}

/// Hash of two neighbouring words, from the hashes of their stems.
#[must_use]
pub const fn pair(first: u32, second: u32) -> u32 {
    follow(first, second)
}

const CLICK_KEYS: [u64; CLICK_WORDS.len()] = keys(CLICK_WORDS);

static CLICK_STEPS: [u8; hashes::length(&CLICK_KEYS)] = hashes::steps(&CLICK_KEYS);

/// Hashes of the stems of headline words.
static CLICK_STEMS: LazyLock<Hashes> = LazyLock::new(|| Hashes::unpack(&CLICK_STEPS, CLICK_KEYS.len()));

/// The points of each.
static CLICK_POINTS: [i8; CLICK_WORDS.len()] = points(CLICK_WORDS, &CLICK_KEYS, 0);

/// What the words of a text weigh as headline words: points, and where those stand that weigh most.
pub(crate) fn weigh_clicks(words: &[(u32, Range)]) -> (f32, Vec<Range>) {
    // A headline of eleven words is the measure: there each word weighs what the table says.
    let share = word_share(words.len()) * word_share(11).recip();
    let mut seen = [false; CLICK_WORDS.len()];
    let (mut sum, mut heavy) = (0.0, Vec::new());
    for &(stem, range) in words {
        let Some(entry) = CLICK_STEMS.find(stem).next() else { continue };
        if !std::mem::replace(&mut seen[entry], true) {
            let points = CLICK_POINTS[entry];
            sum += f32::from(points) * share;
            heavy.push((points.unsigned_abs(), range));
        }
    }
    crate::order::sort_by_number(&mut heavy, |(points, _)| u64::from(!points));
    let mut ranges: Vec<Range> = heavy.into_iter().take(4).map(|(_, range)| range).collect();
    crate::order::sort_by_number(&mut ranges, |range| in_order(*range));
    (sum, ranges)
}

/// Stretches in the order of the text.
fn in_order((start, end): Range) -> u64 {
    u64::from(start) << 32 | u64::from(end)
}

/// How much one word of so many weighs: the more is said, the less hangs on each word.
#[must_use]
pub fn word_share(words: usize) -> f32 {
    1.0 / (words as f32 + 5.0).sqrt()
}

/// The words of one direction.
#[derive(Debug, Default)]
pub(crate) struct Side {
    /// Their points for judged results and the five lenses.
    pub(crate) points: [f32; 6],
    strongest: Vec<([f32; 6], Range)>,
}

impl Side {
    /// Where the words stand that weigh most under a goal, in the order of the text.
    pub(crate) fn spans(&self, mix: &[f32; 6]) -> impl Iterator<Item = Range> {
        let weight = |points: &[f32; 6]| points.iter().zip(mix).map(|(point, share)| point * share).sum::<f32>().abs();
        // The four that weigh most, heaviest first; of those that weigh the same, the first.
        let mut best: Vec<(f32, Range)> = Vec::with_capacity(5);
        for (points, range) in &self.strongest {
            let own = weight(points);
            let place = best.iter().position(|(other, _)| own > *other).unwrap_or(best.len());
            if place < 4 {
                best.insert(place, (own, *range));
                best.truncate(4);
            }
        }
        let mut ranges: Vec<Range> = best.into_iter().map(|(_, range)| range).collect();
        crate::order::sort_by_number(&mut ranges, |range| in_order(*range));
        ranges.into_iter()
    }
}

/// What the words of a text weigh.
#[derive(Debug, Default)]
pub(crate) struct Weighed {
    /// Words that raise judged results.
    pub(crate) helping: Side,
    /// Words that lower them.
    pub(crate) costing: Side,
}

/// Weighs each different word once.
pub(crate) fn weigh(words: &[(u32, Range)]) -> Weighed {
    let mut out = Weighed::default();
    let stems = &*STEMS;
    let share = word_share(words.len());
    let mut seen = [false; WORDS.len()];
    let mut before: Option<(u32, Range)> = None;
    for &(stem, range) in words {
        let both = before.map(|(first, start)| (pair(first, stem), (start.0, range.1)));
        before = Some((stem, range));
        for (hash, range) in [Some((stem, range)), both].into_iter().flatten() {
            let Some(entry) = stems.find(hash).next() else { continue };
            if std::mem::replace(&mut seen[entry], true) {
                continue;
            }
            let points = POINTS[entry];
            let side = if points[0] >= 0 { &mut out.helping } else { &mut out.costing };
            let weighed = points.map(|point| f32::from(point) * share);
            for (sum, point) in side.points.iter_mut().zip(weighed) {
                *sum += point;
            }
            side.strongest.push((weighed, range));
        }
    }
    out
}
