//! Points of common words: small, fitted, and shown as one sum.

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

/// What all headline words of a text may bring or cost: a cliché in every other word is no better headline.
const MOST_CLICK_POINTS: f32 = 20.0;

/// What the words of a text weigh as headline words.
pub(crate) fn weigh_clicks(words: &[(u32, Range)]) -> f32 {
    // A headline of eleven words is the measure: there each word weighs what the table says.
    let share = word_share(words.len()) * word_share(11).recip();
    let mut seen = [false; CLICK_WORDS.len()];
    let mut sum = 0.0;
    for &(stem, _) in words {
        let Some(entry) = CLICK_STEMS.find(stem) else { continue };
        if !std::mem::replace(&mut seen[entry], true) {
            sum += f32::from(CLICK_POINTS[entry]) * share;
        }
    }
    sum.clamp(-MOST_CLICK_POINTS, MOST_CLICK_POINTS)
}

/// How much one word of so many weighs: the more is said, the less hangs on each word.
#[must_use]
pub fn word_share(words: usize) -> f32 {
    1.0 / (words as f32 + 5.0).sqrt()
}

/// What the words of a text weigh for judged results and the five lenses, each different word and pair of neighbours once.
pub(crate) fn weigh(words: &[(u32, Range)]) -> [f32; 6] {
    let mut out = [0.0; 6];
    let stems = &*STEMS;
    let share = word_share(words.len());
    let mut seen = [0_u64; WORDS.len().div_ceil(64)];
    let mut before = 0;
    for (at, &(stem, _)) in words.iter().enumerate() {
        // The first word has none before it.
        for &hash in &[stem, pair(before, stem)][..=usize::from(at > 0)] {
            let Some(entry) = stems.find(hash) else { continue };
            let (seen, bit) = (&mut seen[entry / 64], 1 << (entry % 64));
            if *seen & bit == 0 {
                *seen |= bit;
                for (sum, point) in out.iter_mut().zip(POINTS[entry]) {
                    *sum += f32::from(point) * share;
                }
            }
        }
        before = stem;
    }
    out
}
