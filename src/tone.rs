//! Learned scores for every label of the guide: what a list of forms cannot say.
//!
//! A linear model weighs the words of a post and its form (lines, sentences, marks). It is small: a
//! table of hashed features, each with a whole number from -15 to 15 for the labels it says something of, in
//! `tone/weights.bin`. `upshot-corpus train`
//! makes it, from labelled posts that are no part of the project and from the posts in `tools/corpus/written`.
//!
//! - Names of groups are one word to it ([`features`]), so that naming another group changes no verdict.
//! - The platform is no feature.
//! - Words count in the whole post, and once more in the sentence that says most ([`features::Stretches`]): in a long post,
//!   bait is a sentence or two.
//! - The cues of the results ([`crate::results::cues`]) have weights of their own for each label: they are lists of words that mean
//!   alike, which single words are too rare to tell.
//! - Its reasons are the words that weighed most ([`Tone::reasons`]).
//! - It costs one pass over the tokens; time grows linearly.
//!
//! # In a rule
//!
//! ```text
//! fn detect(reading: &Reading, finds: &mut Finds) {
//!     let tone = reading.tone(Label::Flex);
//!     // Frames stand on their own, or only when the score agrees (`tone.supports()`); the score alone must be sure.
//!     for hit in reading.hits().iter().filter(|_| tone.supports()) { finds.add(hit, "…"); }
//!     if tone.is_sure() { reading.reasons(Label::Flex, finds, "…"); }
//! }
//! ```
//!
//! A rule whose detector has no use for the score itself names it in its definition (`learned`): it then speaks where the
//! detector found nothing, and is asked to agree where it did.
//!
//! Both thresholds are chosen by the trainer on folds that the model had not seen, and stand in the table.

pub mod features;
pub mod layout;

use std::array;
use std::ops::Range;
use std::sync::LazyLock;

use crate::packed::Reader;
use crate::results::cues::Cue;
use crate::text::Text;
use features::{Block, Stretches};
use layout::Features;

/// A label with a learned score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Label {
    /// `leading-question`
    LeadingQuestion,
    /// `trivial-question`
    TrivialQuestion,
    /// `engagement-closer`
    EngagementCloser,
    /// `polarising`
    Polarising,
    /// `hot-take`
    HotTake,
    /// `flex`
    Flex,
    /// `curiosity-gap`
    CuriosityGap,
    /// `hype`
    Hype,
    /// `false-urgency`
    FalseUrgency,
    /// `staged-story`
    StagedStory,
    /// `react-bait`
    ReactBait,
    /// `comment-bait`
    CommentBait,
    /// `keyword-gate`
    KeywordGate,
    /// `share-bait`
    ShareBait,
    /// `tag-bait`
    TagBait,
    /// `follow-bait`
    FollowBait,
    /// `save-bait`
    SaveBait,
    /// `giveaway`
    Giveaway,
    /// `chain-guilt`
    ChainGuilt,
}

impl Label {
    /// Every label, in the order of the table.
    pub const ALL: [Label; LABELS] = [
        Label::LeadingQuestion,
        Label::TrivialQuestion,
        Label::EngagementCloser,
        Label::Polarising,
        Label::HotTake,
        Label::Flex,
        Label::CuriosityGap,
        Label::Hype,
        Label::FalseUrgency,
        Label::StagedStory,
        Label::ReactBait,
        Label::CommentBait,
        Label::KeywordGate,
        Label::ShareBait,
        Label::TagBait,
        Label::FollowBait,
        Label::SaveBait,
        Label::Giveaway,
        Label::ChainGuilt,
    ];

    /// The id of the rule it belongs to.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Label::LeadingQuestion => "leading-question",
            Label::TrivialQuestion => "trivial-question",
            Label::EngagementCloser => "engagement-closer",
            Label::Polarising => "polarising",
            Label::HotTake => "hot-take",
            Label::Flex => "flex",
            Label::CuriosityGap => "curiosity-gap",
            Label::Hype => "hype",
            Label::FalseUrgency => "false-urgency",
            Label::StagedStory => "staged-story",
            Label::ReactBait => "react-bait",
            Label::CommentBait => "comment-bait",
            Label::KeywordGate => "keyword-gate",
            Label::ShareBait => "share-bait",
            Label::TagBait => "tag-bait",
            Label::FollowBait => "follow-bait",
            Label::SaveBait => "save-bait",
            Label::Giveaway => "giveaway",
            Label::ChainGuilt => "chain-guilt",
        }
    }
}

/// How many labels there are.
pub const LABELS: usize = layout::LABELS;

/// The table; see [`layout`].
static TABLE: &[u8] = include_bytes!("tone/weights.bin");

/// Where the features stand in it.
const FEATURES: usize = layout::CUES + LABELS * Cue::COUNT;

/// What is worked out from the table when it is first asked for, so that a feature is found and weighed with two looks into
/// memory, and a hash that is none with one.
struct Ready {
    buckets: Box<[Bucket]>,
    /// Weights, each above its label, feature by feature; [`LAST`] is added to the last label of each.
    weights: Box<[i16]>,
    /// What each cue weighs for each label.
    cues: [[f32; LABELS]; Cue::COUNT],
}

#[derive(Clone, Copy, Default)]
struct Bucket {
    /// The keys of its features, one bit each.
    keys: u32,
    /// Where the weights of its features begin; those of one are behind those of another with a lower key.
    start: u32,
}

/// All keys of a bucket are bits of one number.
const _: () = assert!(1 << layout::KEY_BITS == u32::BITS);

/// Added to the last label of a feature.
const LAST: i16 = 32;

/// Sums by label; as many as labels could be told apart, so that none is out of reach.
type Sums = [i32; LAST as usize];

/// The label of a weight in the table, and the weight.
#[inline(always)]
const fn label_and_weight(entry: i16) -> (usize, i32) {
    ((entry & (LAST - 1)) as usize, (entry >> 8) as i32)
}

static READY: LazyLock<Ready> = LazyLock::new(Ready::work_out);

impl Ready {
    fn work_out() -> Self {
        let (head, rest) = TABLE[FEATURES..].split_at(4);
        let length = |at: usize| usize::from(u16::from_le_bytes([head[at], head[at + 1]]));
        let (count, (codes, packed)) = (length(0), rest.split_at(length(2)));
        let mut features = Features::new(Reader::new(layout::CONTEXTS, codes, packed));
        let mut buckets = vec![Bucket::default(); layout::BUCKETS].into_boxed_slice();
        let mut weights: Vec<i16> = Vec::with_capacity(count * 3);
        for _ in 0..count {
            let start = weights.len() as u32;
            let place = features.feature(0, &[], |label, weight| weights.push(i16::from(weight) << 8 | i16::from(label)));
            if let Some(last) = weights.last_mut() {
                *last |= LAST;
            }
            // Features come in the order of their places.
            let bucket = &mut buckets[(place >> layout::KEY_BITS) as usize];
            if bucket.keys == 0 {
                bucket.start = start;
            }
            bucket.keys |= 1 << (place % u32::BITS);
        }
        let cue =
            |cue: usize, label: usize| f32::from(TABLE[layout::CUES + label * Cue::COUNT + cue].cast_signed()) * number(label, 6);
        let cues = array::from_fn(|at| array::from_fn(|label| cue(at, label)));
        Self { buckets, weights: weights.into(), cues }
    }

    /// Whether there is a feature at this place.
    #[inline(always)]
    fn has(&self, place: u32) -> bool {
        self.buckets[(place >> layout::KEY_BITS) as usize].keys >> (place % u32::BITS) & 1 != 0
    }

    /// Where the weights begin of the feature at this place.
    #[inline(always)]
    fn start(&self, place: u32) -> u32 {
        let bucket = &self.buckets[(place >> layout::KEY_BITS) as usize];
        let mut start = bucket.start;
        let mut before = (bucket.keys & ((1 << (place % u32::BITS)) - 1)).count_ones();
        while before > 0 {
            before -= u32::from(self.weights[start as usize] & LAST != 0);
            start += 1;
        }
        start
    }

    /// The labels of the feature whose weights begin here, each with its weight.
    fn weights(&self, start: u32) -> impl Iterator<Item = (usize, i32)> {
        let all = &self.weights[start as usize..];
        let end = all.iter().position(|&entry| entry & LAST != 0).map_or(0, |last| last + 1);
        all[..end].iter().map(|&entry| label_and_weight(entry))
    }

    /// Adds what a feature says of each label.
    fn add(&self, start: u32, sums: &mut Sums) {
        for &entry in &self.weights[start as usize..] {
            let (label, weight) = label_and_weight(entry);
            sums[label] += weight;
            if entry & LAST != 0 {
                break;
            }
        }
    }
}

/// What a feature counts: a word one over the root of how many there are, so that long posts weigh no more than short ones.
#[must_use]
pub fn value(block: Block, count: u32) -> f32 {
    match block {
        Block::Words => 1.0 / (count.max(1) as f32).sqrt(),
        Block::Form => 0.25,
    }
}

fn number(label: usize, which: usize) -> f32 {
    let at = (label * layout::NUMBERS + which) * 4;
    f32::from_le_bytes([TABLE[at], TABLE[at + 1], TABLE[at + 2], TABLE[at + 3]])
}

/// The learned scores of one post.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scores {
    scores: [f32; LABELS],
    /// Too few words for a tone: frames stand on their own.
    too_few: bool,
}

/// Posts of fewer words have no tone: a title, a name, a bare ask.
pub const FEWEST_WORDS: u32 = 4;

/// A feature of words that the table has, where it stands in a post.
#[derive(Debug, Clone, Copy)]
struct Met {
    /// Where its weights begin.
    weights: u32,
    /// The first and the last of its tokens; the model reads no more of them than that.
    from: u16,
    last: u16,
}

/// What the model made of a post.
#[derive(Debug)]
pub(crate) struct Reading {
    pub(crate) scores: Scores,
    /// What weighed, in the order of the text.
    met: Vec<Met>,
}

/// How often a feature that was met counts.
enum Counts {
    /// It is new in the post.
    Anew,
    /// It stood in another stretch before.
    Again,
    /// It stood in this stretch before.
    Not,
}

/// A stretch has a token at least.
const _: () = assert!(features::LONGEST < Seen::NOWHERE as usize);

/// Features already counted: each counts once, however often it stands in a post, and once in each stretch.
struct Seen {
    /// At or behind the slot that its place in the table gives, each feature: its place there, above the number of the stretch in
    /// which it stood last, plus one.
    slots: Vec<u32>,
}

/// Bits of a place in the table, and of the number of a stretch.
const PLACE_BITS: u32 = layout::BUCKETS.ilog2() + layout::KEY_BITS;
const STRETCH_BITS: u32 = u32::BITS - PLACE_BITS;

impl Seen {
    /// The stretch of features that have no place in the text.
    const NOWHERE: u32 = (1 << STRETCH_BITS) - 2;

    /// Room for so many features at least.
    fn with_room(features: usize) -> Self {
        Self { slots: vec![0; (features + 1).next_power_of_two()] }
    }

    fn meet(&mut self, place: u32, stretch: u32) -> Counts {
        let slots = &mut *self.slots;
        let last = slots.len() - 1;
        let own = place << STRETCH_BITS | (stretch + 1);
        let mut at = (place >> layout::KEY_BITS) as usize & last;
        loop {
            let slot = slots[at & last];
            if slot == own {
                return Counts::Not;
            }
            if slot == 0 || slot >> STRETCH_BITS == place {
                slots[at & last] = own;
                return if slot == 0 { Counts::Anew } else { Counts::Again };
            }
            at += 1;
        }
    }
}

/// What a stretch of a post says so far.
#[derive(Default)]
struct Stretch {
    number: u32,
    count: u32,
    sums: Sums,
}

impl Stretch {
    /// Keeps what it said of each label, if none before said more, adds it to what the whole post says, and begins anew.
    fn end(&mut self, best: &mut [f32; LABELS], whole: &mut Sums) {
        let value = value(Block::Words, self.count);
        for ((best, whole), sum) in best.iter_mut().zip(whole).zip(&mut self.sums) {
            // No `max`: where numbers may be none, it is a call.
            let said = *sum as f32 * value;
            if said > *best {
                *best = said;
            }
            *whole += *sum;
            *sum = 0;
        }
        self.count = 0;
    }
}

/// What the cues of a post say of each label.
fn of_cues(text: &Text, ready: &Ready) -> [f32; LABELS] {
    let mut sums = [0.0; LABELS];
    // Most cues are not in a post.
    for (&amount, weights) in text.cues().amounts.iter().zip(&ready.cues).filter(|(amount, _)| **amount != 0.0) {
        for (sum, weight) in sums.iter_mut().zip(weights) {
            *sum += amount * weight;
        }
    }
    sums
}

impl Reading {
    /// Reads a post.
    pub(crate) fn of(text: &Text) -> Self {
        let mut sums = [Sums::default(); Block::COUNT];
        // What was added once a stretch and is to count once a post.
        let mut again = Sums::default();
        let form = features::form(text);
        let read = text.tokens.len().min(features::LONGEST);
        let mut seen =
            Seen::with_room(read * features::MOST_ENDING + text.lines.len().min(read) * features::OF_LINE + form.hashes().len());
        let mut met = Vec::with_capacity(read * 2);
        let mut count = 0;
        let mut best = [f32::NEG_INFINITY; LABELS];
        let (mut stretches, mut stretch) = (Stretches::of(text), Stretch::default());
        let says_enough = text.counts.words >= FEWEST_WORDS;
        let ready = &*READY;
        features::words(text, |last, ending| {
            // Features that end with one token lie in one stretch.
            let number = stretches.at(last);
            if number != stretch.number {
                count += stretch.count;
                stretch.end(&mut best, &mut sums[Block::Words as usize]);
                stretch.number = number;
            }
            stretch.count += ending.len() as u32;
            // Which of them the table has is as good as chance: no branch hangs on it.
            let mut known = [(0, 0); features::MOST_ENDING];
            let mut end = 0;
            for &(hash, from) in ending {
                let place = layout::place(hash);
                known[end] = (place, from);
                end += usize::from(ready.has(place));
            }
            for &(place, from) in &known[..end] {
                let weights = ready.start(place);
                met.push(Met { weights, from: from as u16, last: last as u16 });
                if !says_enough {
                    continue;
                }
                let counts = seen.meet(place, number);
                if !matches!(counts, Counts::Not) {
                    ready.add(weights, &mut stretch.sums);
                }
                if matches!(counts, Counts::Again) {
                    ready.add(weights, &mut again);
                }
            }
        });
        count += stretch.count;
        stretch.end(&mut best, &mut sums[Block::Words as usize]);
        for (sum, again) in sums[Block::Words as usize].iter_mut().zip(again) {
            *sum -= again;
        }
        for &hash in form.hashes() {
            let place = layout::place(hash);
            if says_enough && ready.has(place) && matches!(seen.meet(place, Seen::NOWHERE), Counts::Anew) {
                ready.add(ready.start(place), &mut sums[Block::Form as usize]);
            }
        }
        let values = [Block::Words, Block::Form].map(|block| value(block, count));
        let cues = if says_enough { of_cues(text, ready) } else { [0.0; LABELS] };
        let mut scores = [0.0; LABELS];
        for (label, score) in scores.iter_mut().enumerate() {
            let sum: f32 = sums.iter().zip(values).map(|(sums, value)| sums[label] as f32 * value).sum();
            *score = number(label, 1) + (sum + best[label]) * number(label, 0) + cues[label];
        }
        Self { scores: Scores { scores, too_few: !says_enough }, met }
    }
}

impl Scores {
    /// What the model says of a label.
    #[must_use]
    pub fn of(&self, label: Label) -> Tone {
        Tone { label, score: self.scores[label as usize], aside: self.too_few }
    }
}

/// What the model says of one label in one post.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tone {
    label: Label,
    score: f32,
    /// Left aside: it agrees with every frame and is never sure.
    aside: bool,
}

impl Tone {
    /// The same, left aside: it agrees with every frame and is never sure. So the trainer sees what a rule says without it.
    #[must_use]
    pub(crate) const fn left_aside(self) -> Self {
        Self { aside: true, ..self }
    }

    /// The raw score: bias plus weights. Zero is even odds before calibration.
    #[must_use]
    pub const fn score(self) -> f32 {
        self.score
    }

    /// The probability of the label, 0 to 1, calibrated on folds that the model had not seen.
    #[must_use]
    pub fn probability(self) -> f32 {
        let label = self.label as usize;
        1.0 / (1.0 + (-(number(label, 2) * self.score + number(label, 3))).exp())
    }

    /// Whether the score says the label without any frame.
    #[must_use]
    pub fn is_sure(self) -> bool {
        !self.aside && self.score >= number(self.label as usize, 4)
    }

    /// Whether the score agrees with a frame that says the label.
    #[must_use]
    pub fn supports(self) -> bool {
        self.aside || self.score >= number(self.label as usize, 5)
    }

    /// The words that weighed most for the label, at most `most` stretches of tokens, heaviest first.
    #[must_use]
    pub fn reasons(self, text: &Text, most: usize) -> Vec<Range<usize>> {
        let ready = &*READY;
        let mut found: Vec<(i32, Range<usize>)> = Vec::new();
        for &Met { weights, from, last } in &text.tone().met {
            let own = ready.weights(weights).find(|&(label, _)| label == self.label as usize);
            let weight = own.map_or(0, |(_, weight)| weight);
            if weight > 0 {
                found.push((weight, usize::from(from)..usize::from(last) + 1));
            }
        }
        crate::order::sort_by_key(&mut found, |(weight, tokens)| (-weight, tokens.start, tokens.end));
        let mut kept: Vec<Range<usize>> = Vec::new();
        for (_, tokens) in found {
            if kept.len() == most {
                break;
            }
            if kept.iter().all(|other| tokens.end <= other.start || other.end <= tokens.start) {
                kept.push(tokens);
            }
        }
        kept
    }
}

#[cfg(test)]
mod tests;
