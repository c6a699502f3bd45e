//! Learned scores for every label of the guide: what a list of forms cannot say.
//!
//! A linear model weighs the words of a post, its form (lines, sentences, marks) and the hits of all frames. It is small: a
//! table of hashed features, each with a whole number from -127 to 127 for the labels it says something of, in
//! `tone/weights.bin`. `upshot-corpus train`
//! makes it, from labelled posts that are no part of the project and from the posts in `tools/corpus/written`.
//!
//! - Names of groups are one word to it ([`features`]), so that naming another group changes no verdict.
//! - The platform is no feature.
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

use std::ops::Range;

use crate::text::Text;
use features::Block;

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
pub const LABELS: usize = 19;

/// The form of the table, little endian: for each label `scale`, `bias`, `slope`, `offset`, `sure`, `supports` as `f32`;
/// then where the features and the weights of each bucket begin, `u16` each and one more of each at the end; then for each
/// feature the upper half of its hash, `u16`; then how many weights each has, `u8`; then the weights, a label and an `i8`.
/// The lower bits of a hash say the bucket.
pub mod layout {
    use super::LABELS;

    /// Buckets of the hash table; a power of two.
    pub const BUCKETS: usize = 4096;
    /// Features at most.
    pub const FEATURES: usize = 32768;
    /// Numbers per label in the head.
    pub const NUMBERS: usize = 6;
    /// Where the beginnings of the buckets stand: those of features, then those of weights.
    pub const BEGINNINGS: usize = LABELS * NUMBERS * 4;
    /// Where the features stand.
    pub const KEYS: usize = BEGINNINGS + (BUCKETS + 1) * 4;
}

static TABLE: &[u8] = include_bytes!("tone/weights.bin");

/// What a feature counts: a word one over the root of how many there are, so that long posts weigh no more than short ones.
#[must_use]
pub fn value(block: Block, count: u32) -> f32 {
    match block {
        Block::Words => 1.0 / (count.max(1) as f32).sqrt(),
        Block::Form => 0.25,
        Block::Frames => 0.35,
    }
}

fn number(label: usize, which: usize) -> f32 {
    let at = (label * layout::NUMBERS + which) * 4;
    f32::from_le_bytes([TABLE[at], TABLE[at + 1], TABLE[at + 2], TABLE[at + 3]])
}

fn pair(at: usize) -> usize {
    usize::from(u16::from_le_bytes([TABLE[at], TABLE[at + 1]]))
}

/// A feature of the table: its number, and its weights as pairs of a label and an `i8`.
struct Known {
    number: usize,
    weights: &'static [u8],
}

/// Finds a feature, if the table has it.
fn find(hash: u32) -> Option<Known> {
    use layout::{BEGINNINGS, BUCKETS, KEYS};
    let bucket = hash as usize % BUCKETS;
    let features = |bucket: usize| pair(BEGINNINGS + bucket * 2);
    let (first, end) = (features(bucket), features(bucket + 1));
    let key = (hash >> 16) as usize;
    let number = (first..end).find(|&feature| pair(KEYS + feature * 2) == key)?;
    let all = features(BUCKETS);
    let counts = &TABLE[KEYS + all * 2..KEYS + all * 3];
    let skipped: usize = counts[first..number].iter().map(|&count| usize::from(count)).sum();
    let start = KEYS + all * 3 + (pair(BEGINNINGS + (BUCKETS + 1 + bucket) * 2) + skipped) * 2;
    Some(Known { number, weights: &TABLE[start..start + usize::from(counts[number]) * 2] })
}

/// The learned scores of one post.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scores {
    scores: [f32; LABELS],
    /// Too few words for a tone: frames stand on their own.
    too_few: bool,
}

/// Posts of fewer words have no tone: a title, a name, a bare ask.
const FEWEST_WORDS: u32 = 4;

/// Features already counted: each counts once, however often it stands in a post.
struct Seen([u64; layout::FEATURES / 64]);

impl Seen {
    const NOTHING: Seen = Seen([0; layout::FEATURES / 64]);

    fn is_new(&mut self, feature: usize) -> bool {
        let (at, bit) = (feature / 64 % self.0.len(), 1 << (feature % 64));
        let new = self.0[at] & bit == 0;
        self.0[at] |= bit;
        new
    }
}

impl Scores {
    /// Scores a post.
    pub(crate) fn read(text: &Text) -> Self {
        let mut sums = [[0i32; LABELS]; Block::COUNT];
        let mut seen = Seen::NOTHING;
        let mut count = 0u32;
        let says_enough = text.counts.words >= FEWEST_WORDS;
        features::visit(text, |feature| {
            count += u32::from(feature.block == Block::Words);
            let Some(known) = find(feature.hash).filter(|_| says_enough) else { return };
            if !seen.is_new(known.number) {
                return;
            }
            let sums = &mut sums[feature.block as usize];
            for weight in known.weights.chunks_exact(2) {
                sums[usize::from(weight[0])] += i32::from(weight[1].cast_signed());
            }
        });
        let values = [Block::Words, Block::Form, Block::Frames].map(|block| value(block, count));
        let mut scores = [0.0; LABELS];
        for (label, score) in scores.iter_mut().enumerate() {
            let sum: f32 = sums.iter().zip(values).map(|(sums, value)| sums[label] as f32 * value).sum();
            *score = number(label, 1) + sum * number(label, 0);
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
        let mut found: Vec<(i8, Range<usize>)> = Vec::new();
        features::visit(text, |feature| {
            let Some(known) = find(feature.hash).filter(|_| feature.tokens.start < feature.tokens.end) else { return };
            let own = known.weights.chunks_exact(2).find(|weight| weight[0] == self.label as u8);
            let weight = own.map_or(0, |weight| weight[1].cast_signed());
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
