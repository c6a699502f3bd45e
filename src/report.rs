//! What the engine answers: the bait found in a post, its results potential, or why it was not assessed.
//!
//! A [`Report`] keeps the two outputs apart. [`Flag`]s name bait and never touch the score; [`Results`] is an
//! additive account whose parts a reader can check: `base` plus every [`Contribution`] gives the score.

use std::borrow::Cow;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize, Serializer};

/// The engine's answer for one post.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Whether the text allowed a verdict on results. Flags may be given all the same.
    pub assessed: bool,
    /// Why the post was not assessed; absent when it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub reason: Option<Reason>,
    /// The language the text seems to be in, as an ISO 639-1 code; absent when the words do not tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub language: Option<&'static str>,
    /// The platform shows only part of the text, and the verdict is about that part.
    pub partial: bool,
    /// Bait found by rules whose level is above off, in the order of the text.
    pub flags: Vec<Flag>,
    /// Formal remarks (hashtags, capitals) by rules at their quiet default: for the panel, never for the badge.
    pub notes: Vec<Flag>,
    /// The results potential; absent when the post was not assessed.
    pub results: Option<Results>,
}

/// Why a post got no verdict on its results.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Too few words to judge.
    TooShort,
    /// A language that no enabled lexicon covers.
    Language,
    /// The visible part ends before anything can be said.
    Cut,
    /// Links, hashtags, mentions or emoji, and no words.
    NoWords,
}

/// A stretch of the original text, half open. UTF-16 code units in the browser; bytes in the native program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
pub struct Span {
    /// Where it starts.
    pub start: u32,
    /// Where it ends, exclusive.
    pub end: u32,
}

/// One bait pattern found in a post: what was seen, why it matters, what to do instead.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Flag {
    /// Id of the rule, kebab-case, never renamed.
    pub rule: &'static str,
    /// Name of the rule for people.
    pub title: &'static str,
    /// What was seen, in one plain sentence about the words.
    pub what: Cow<'static, str>,
    /// Why it costs results.
    pub why: &'static str,
    /// What to do instead.
    pub instead: &'static str,
    /// Where it stands, in the order of the text; never empty.
    pub spans: Vec<Span>,
}

/// The five lenses through which results are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum Lens {
    /// What the reader gets: teaching, inspiration, entertainment.
    Value,
    /// Whether it is for someone in particular.
    Audience,
    /// Whether it earns belief.
    Trust,
    /// Whether there is a next step to something the author owns.
    Path,
    /// Whether it opens a real exchange.
    Conversation,
}

impl Lens {
    /// Every lens, in the order of display.
    pub const ALL: [Lens; 5] = [Lens::Value, Lens::Audience, Lens::Trust, Lens::Path, Lens::Conversation];
}

/// How full each lens is, from 0 to 100. Shown apart from the points that a lens brings to the score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
pub struct LensValues {
    /// [`Lens::Value`], 0 to 100.
    pub value: u8,
    /// [`Lens::Audience`], 0 to 100.
    pub audience: u8,
    /// [`Lens::Trust`], 0 to 100.
    pub trust: u8,
    /// [`Lens::Path`], 0 to 100.
    pub path: u8,
    /// [`Lens::Conversation`], 0 to 100.
    pub conversation: u8,
}

/// The results potential under one goal.
///
/// `base` and the points of all contributions sum to the score before it is clamped to 0..=100 and rounded.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Results {
    /// The score, 0 to 100.
    pub score: u8,
    /// Lower end of the range, 0 to 100.
    pub low: u8,
    /// Upper end of the range, 0 to 100.
    pub high: u8,
    /// The score in a word.
    pub band: Band,
    /// The goal it was computed for.
    pub goal: crate::settings::Goal,
    /// Points that every assessed post starts from under this goal.
    pub base: f32,
    /// How full each lens is.
    pub lenses: LensValues,
    /// What moved the score, strongest first within each lens. Negative points are wordings that cost trust.
    pub contributions: Vec<Contribution>,
}

/// A coarse reading of the score, so that nobody reads false precision into a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum Band {
    /// Below 25: not there to bring results, which is no fault.
    Low,
    /// 25 to 49.
    Some,
    /// 50 to 74.
    Good,
    /// 75 and above.
    Strong,
}

/// One piece of evidence and the points it brings under the chosen goal.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Contribution {
    /// The lens it is read through.
    pub lens: Lens,
    /// Id of the cue in the published table, kebab-case.
    pub cue: &'static str,
    /// What was seen, short enough for a list.
    pub what: &'static str,
    /// Points added to the score; negative where a wording costs trust.
    pub points: f32,
    /// The words it was read off; empty for what is missing or spread over the whole text.
    #[cfg_attr(test, ts(as = "Vec<Span>"))]
    pub spans: FirstSpans,
}

/// Spans of a contribution: the first few of a cue, in the order of the text. They are kept in place, for a report has some fifteen
/// contributions, and to find room for a list takes longer than to fill it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FirstSpans {
    all: [Span; Self::MOST],
    len: usize,
}

impl FirstSpans {
    /// Spans shown for one contribution, at most.
    pub const MOST: usize = 8;

    /// No spans yet.
    pub(crate) const NONE: Self = Self { all: [Span { start: 0, end: 0 }; Self::MOST], len: 0 };

    /// Adds a span while there is room.
    pub(crate) fn add(&mut self, span: Span) {
        if let Some(next) = self.all.get_mut(self.len) {
            *next = span;
            self.len += 1;
        }
    }
}

impl Deref for FirstSpans {
    type Target = [Span];

    fn deref(&self) -> &[Span] {
        &self.all[..self.len]
    }
}

impl DerefMut for FirstSpans {
    fn deref_mut(&mut self) -> &mut [Span] {
        &mut self.all[..self.len]
    }
}

impl Serialize for FirstSpans {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

/// What to do with a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// Say something more.
    Add,
    /// Take words out.
    TakeOut,
}

/// One change to a draft and what it would do to the score.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Suggestion {
    /// Whether to add or to take out.
    pub change: Change,
    /// Id of the cue that it is about, or of the rule where it is about bait.
    pub cue: &'static str,
    /// Whether it is about bait.
    pub is_bait: bool,
    /// What to do, in a few words.
    pub what: String,
    /// How to do it, or what to write instead.
    pub how: &'static str,
    /// Points that the score would gain under the chosen goal; the engine's own computation.
    pub gain: f32,
    /// The words that it is about; empty for what is missing.
    pub spans: Vec<Span>,
}
