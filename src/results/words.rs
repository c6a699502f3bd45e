//! Points of common words: small, fitted, and shown as the very words that weighed.

use super::detect::Range;
use super::lexicon::{follow, stem_hash};
use super::weights::{CLICK_WORDS, WORDS};

/// Slots of the table, a power of two.
const SLOTS: usize = 2048;

/// Points for judged results and the five lenses.
type Points = [i8; 6];

/// Hashes of stems; 0 is an empty slot.
static STEMS: [u32; SLOTS] = TABLE.0;

/// The points of the stem in the same slot.
static POINTS: [Points; SLOTS] = TABLE.1;

const TABLE: ([u32; SLOTS], [Points; SLOTS]) = table();

const fn table() -> ([u32; SLOTS], [Points; SLOTS]) {
    let (mut stems, mut all) = ([0; SLOTS], [[0; 6]; SLOTS]);
    let mut at = 0;
    while at < WORDS.len() {
        let (words, points) = WORDS[at];
        let hash = entry_hash(words.as_bytes());
        let mut slot = hash as usize % SLOTS;
        while stems[slot] != 0 {
            slot = (slot + 1) % SLOTS;
        }
        stems[slot] = hash;
        all[slot] = points;
        at += 1;
    }
    (stems, all)
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

/// The slot of a stem that has points.
fn look_up(stem: u32) -> Option<usize> {
    let mut slot = stem as usize % SLOTS;
    while STEMS[slot] != 0 {
        if STEMS[slot] == stem {
            return Some(slot);
        }
        slot = (slot + 1) % SLOTS;
    }
    None
}

/// Slots of the table of headline words, a power of two.
const CLICK_SLOTS: usize = 2048;

static CLICK_STEMS: [u32; CLICK_SLOTS] = CLICK_TABLE.0;
static CLICK_POINTS: [i8; CLICK_SLOTS] = CLICK_TABLE.1;

const CLICK_TABLE: ([u32; CLICK_SLOTS], [i8; CLICK_SLOTS]) = click_table();

const fn click_table() -> ([u32; CLICK_SLOTS], [i8; CLICK_SLOTS]) {
    let (mut stems, mut all) = ([0; CLICK_SLOTS], [0; CLICK_SLOTS]);
    let mut at = 0;
    while at < CLICK_WORDS.len() {
        let (word, points) = CLICK_WORDS[at];
        let hash = stem_hash(word.as_bytes());
        let mut slot = hash as usize % CLICK_SLOTS;
        while stems[slot] != 0 {
            slot = (slot + 1) % CLICK_SLOTS;
        }
        stems[slot] = hash;
        all[slot] = points;
        at += 1;
    }
    (stems, all)
}

/// What the words of a text weigh as headline words: points, and where those stand that weigh most.
pub(crate) fn weigh_clicks(words: &[(u32, Range)]) -> (f32, Vec<Range>) {
    // A headline of eleven words is the measure: there each word weighs what the table says.
    let share = word_share(words.len()) * word_share(11).recip();
    let mut seen = [false; CLICK_SLOTS];
    let (mut sum, mut heavy) = (0.0, Vec::new());
    for &(stem, range) in words {
        let mut slot = stem as usize % CLICK_SLOTS;
        while CLICK_STEMS[slot] != 0 && CLICK_STEMS[slot] != stem {
            slot = (slot + 1) % CLICK_SLOTS;
        }
        let (hash, points) = (CLICK_STEMS[slot], CLICK_POINTS[slot]);
        if hash != 0 && !std::mem::replace(&mut seen[slot], true) {
            sum += f32::from(points) * share;
            heavy.push((points.unsigned_abs(), range));
        }
    }
    crate::order::sort_by(&mut heavy, |a, b| b.0.cmp(&a.0));
    let mut ranges: Vec<Range> = heavy.into_iter().take(4).map(|(_, range)| range).collect();
    crate::order::sort_by(&mut ranges, Ord::cmp);
    (sum, ranges)
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
        let mut order: Vec<&([f32; 6], Range)> = self.strongest.iter().collect();
        crate::order::sort_by(&mut order, |a, b| weight(&b.0).total_cmp(&weight(&a.0)));
        let mut ranges: Vec<Range> = order.iter().take(4).map(|(_, range)| *range).collect();
        crate::order::sort_by(&mut ranges, Ord::cmp);
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
    let share = word_share(words.len());
    let mut seen = [false; SLOTS];
    let mut before: Option<(u32, Range)> = None;
    for &(stem, range) in words {
        let both = before.map(|(first, start)| (pair(first, stem), (start.0, range.1)));
        before = Some((stem, range));
        for (hash, range) in [Some((stem, range)), both].into_iter().flatten() {
            let Some(slot) = look_up(hash) else { continue };
            if std::mem::replace(&mut seen[slot], true) {
                continue;
            }
            let points = POINTS[slot];
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
