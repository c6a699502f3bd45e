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

use std::ops::Range;
use std::sync::LazyLock;

use crate::packed::Reader;
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

/// What is worked out from the table when it is first asked for.
struct Ready {
    /// Where the features of each bucket begin, and where those of the last one end.
    buckets: Box<[u16]>,
    /// What tells the features of a bucket apart: the upper bits of their hashes.
    keys: Box<[u8]>,
    /// Where the weights of each feature begin, and where those of the last one end.
    starts: Box<[u32]>,
    /// Labels with their weights.
    weights: Box<[(u8, i8)]>,
}

static READY: LazyLock<Ready> = LazyLock::new(Ready::work_out);

impl Ready {
    fn work_out() -> Self {
        let (head, rest) = TABLE[layout::COUNT..].split_at(4);
        let length = |at: usize| usize::from(u16::from_le_bytes([head[at], head[at + 1]]));
        let (count, (codes, packed)) = (length(0), rest.split_at(length(2)));
        let mut features = Features::new(Reader::new(layout::CONTEXTS, codes, packed));
        let mut buckets = vec![0; layout::BUCKETS + 1].into_boxed_slice();
        let (mut keys, mut starts) = (Vec::with_capacity(count), Vec::with_capacity(count + 1));
        let mut weights = Vec::with_capacity(count * 3);
        for _ in 0..count {
            starts.push(weights.len() as u32);
            let place = features.feature(0, &[], |label, weight| weights.push((label, weight)));
            keys.push((place % (1 << layout::KEY_BITS)) as u8);
            buckets[(place >> layout::KEY_BITS) as usize + 1] += 1;
        }
        starts.push(weights.len() as u32);
        for bucket in 0..layout::BUCKETS {
            buckets[bucket + 1] += buckets[bucket];
        }
        // Slices: an index into a `Vec` is a call where the module is compiled for bytes.
        Self { buckets, keys: keys.into(), starts: starts.into(), weights: weights.into() }
    }

    /// Finds a feature by its hash: its number.
    #[inline(always)]
    fn find(&self, hash: u32) -> Option<usize> {
        let place = layout::place(hash);
        let (bucket, key) = ((place >> layout::KEY_BITS) as usize, (place % (1 << layout::KEY_BITS)) as u8);
        let (first, end) = (usize::from(self.buckets[bucket]), usize::from(self.buckets[bucket + 1]));
        let mut feature = first;
        while feature < end {
            if self.keys[feature] == key {
                return Some(feature);
            }
            feature += 1;
        }
        None
    }

    /// Adds what a feature says of each label.
    fn add(&self, feature: usize, sums: &mut [i32; LABELS]) {
        for &(label, weight) in &self.weights[self.starts[feature] as usize..self.starts[feature + 1] as usize] {
            sums[usize::from(label)] += i32::from(weight);
        }
    }

    /// The labels that a feature says something of, each with its weight.
    fn weights(&self, feature: usize) -> impl Iterator<Item = (usize, i8)> {
        let range = self.starts[feature] as usize..self.starts[feature + 1] as usize;
        self.weights[range].iter().map(|&(label, weight)| (usize::from(label), weight))
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

/// Features already counted: each counts once, however often it stands in a post.
struct Seen([u64; layout::FEATURES.div_ceil(64)]);

impl Seen {
    const NOTHING: Seen = Seen([0; layout::FEATURES.div_ceil(64)]);

    fn is_new(&mut self, feature: usize) -> bool {
        let (at, bit) = (feature / 64 % self.0.len(), 1 << (feature % 64));
        let new = self.0[at] & bit == 0;
        self.0[at] |= bit;
        new
    }

    fn forget(&mut self, feature: usize) {
        self.0[feature / 64 % self.0.len()] &= !(1 << (feature % 64));
    }
}

/// What a stretch of a post says so far.
#[derive(Default)]
struct Stretch {
    number: u32,
    count: u32,
    sums: [i32; LABELS],
    /// The features it has, each once.
    features: Vec<usize>,
}

impl Stretch {
    /// Keeps what it said of each label, if none before said more, adds it to what the whole post says, and begins anew.
    fn end(&mut self, best: &mut [f32; LABELS], whole: &mut [i32; LABELS], said: &mut Seen) {
        let value = value(Block::Words, self.count);
        for ((best, whole), sum) in best.iter_mut().zip(whole).zip(&mut self.sums) {
            *best = best.max(*sum as f32 * value);
            *whole += *sum;
            *sum = 0;
        }
        for feature in self.features.drain(..) {
            said.forget(feature);
        }
        self.count = 0;
    }
}

impl Scores {
    /// Scores a post.
    pub(crate) fn read(text: &Text) -> Self {
        let mut sums = [[0i32; LABELS]; Block::COUNT];
        // What was added once a stretch and is to count once a post.
        let mut again = [0i32; LABELS];
        let mut seen = Seen::NOTHING;
        let mut count = 0u32;
        let mut best = [f32::NEG_INFINITY; LABELS];
        let (mut stretches, mut stretch) = (Stretches::of(text), Stretch::default());
        let mut said = Seen::NOTHING;
        let mut token_end = 0;
        let says_enough = text.counts.words >= FEWEST_WORDS;
        let ready = &*READY;
        features::visit(text, &mut |feature| {
            if feature.block == Block::Words {
                count += 1;
                // Features of one token end with it, and lie in one stretch.
                if feature.tokens.end != token_end {
                    token_end = feature.tokens.end;
                    let number = stretches.at(feature.tokens.start);
                    if number != stretch.number {
                        stretch.end(&mut best, &mut sums[Block::Words as usize], &mut said);
                        stretch.number = number;
                    }
                }
                stretch.count += 1;
            }
            let Some(known) = ready.find(feature.hash).filter(|_| says_enough) else { return };
            if feature.block == Block::Form {
                if seen.is_new(known) {
                    ready.add(known, &mut sums[Block::Form as usize]);
                }
            } else if said.is_new(known) {
                stretch.features.push(known);
                ready.add(known, &mut stretch.sums);
                if !seen.is_new(known) {
                    ready.add(known, &mut again);
                }
            }
        });
        stretch.end(&mut best, &mut sums[Block::Words as usize], &mut said);
        for (sum, again) in sums[Block::Words as usize].iter_mut().zip(again) {
            *sum -= again;
        }
        let values = [Block::Words, Block::Form].map(|block| value(block, count));
        let mut scores = [0.0; LABELS];
        for (label, score) in scores.iter_mut().enumerate() {
            let sum: f32 = sums.iter().zip(values).map(|(sums, value)| sums[label] as f32 * value).sum();
            *score = number(label, 1) + (sum + best[label]) * number(label, 0);
        }
        Self { scores, too_few: !says_enough }
    }

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
        let mut found: Vec<(i8, Range<usize>)> = Vec::new();
        features::words(text, &mut |feature| {
            let Some(known) = ready.find(feature.hash) else { return };
            let own = ready.weights(known).find(|&(label, _)| label == self.label as usize);
            let weight = own.map_or(0, |(_, weight)| weight);
            if weight > 0 {
                found.push((weight, feature.tokens.start as usize..feature.tokens.end as usize));
            }
        });
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
