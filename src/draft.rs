//! What a site makes of a draft, apart from its score: what shows before "see more", whether it fits, what its link costs,
//! and the draft with the bait taken out.
//!
//! ```
//! use upshot::draft;
//! use upshot::platform::Platform;
//! use upshot::settings::Settings;
//! use upshot::{Post, Unit};
//!
//! let text = "The harbour ferry runs an hour later from Monday, on weekdays only.\n\nAgree?";
//! let draft = Post { text, platform: Platform::Bluesky, truncated: false };
//! let verdict = draft::inspect(&draft, &Settings::default(), Unit::Bytes);
//! assert_eq!(verdict.preview.length.unwrap().limit, 300);
//! let improved = verdict.improved.unwrap();
//! assert_eq!(improved.text, "The harbour ferry runs an hour later from Monday, on weekdays only.");
//! ```
//!
//! Limits and folds are facts about sites, and sites change: each carries its source and whether it is documented or only
//! reported. A platform about which nothing is known gets nothing. None of it moves the score.

mod clusters;
mod diff;
mod improve;
mod site;

use serde::Serialize;

use crate::platform::Platform;
use crate::report::{Report, Span, Suggestion};
use crate::settings::Settings;
use crate::text::Text;
use crate::{Post, Unit, refusal, results};
pub use diff::{Edit, Stretch, differences};

/// Everything the engine has to say about a draft.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct DraftVerdict {
    /// The same verdict that the feed would get.
    pub report: Report,
    /// What would raise the score, as [`crate::advise`] gives it.
    pub advice: Vec<Suggestion>,
    /// What the site makes of it.
    pub preview: Preview,
    /// The draft with the bait taken out; absent where that takes rewriting.
    pub improved: Option<Improved>,
}

/// What a site shows of a draft. Everything is absent where nothing is known of the site.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Preview {
    /// What the reader sees before "see more".
    pub fold: Option<Fold>,
    /// The length against the limit.
    pub length: Option<Length>,
    /// Where the link sits and what it costs; absent without a link.
    pub link: Option<LinkNote>,
}

/// What the reader sees before "see more".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Fold {
    /// The stretch that shows: from the start of the text, and to its end when nothing is hidden.
    pub shown: Span,
    /// Characters (grapheme clusters) behind "see more"; 0 when everything shows.
    pub hidden: u32,
    /// The site's rule, one plain sentence.
    pub how: &'static str,
    /// Where that is said.
    pub source: &'static str,
    /// How far the figure can be trusted.
    pub basis: Basis,
}

/// The length of a draft as its site counts, against the limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Length {
    /// The length, in the units of the site.
    pub used: u32,
    /// The most that the site takes.
    pub limit: u32,
    /// The stretch that no longer fits; empty and at the end when all of it does.
    pub past: Span,
    /// How the site counts, one plain sentence.
    pub how: &'static str,
    /// Where that is said.
    pub source: &'static str,
    /// How far the figure can be trusted.
    pub basis: Basis,
}

/// Where the link of a draft sits, and what a link costs in reach on that site. No part of the score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct LinkNote {
    /// Where it sits.
    pub place: LinkPlace,
    /// The links, or the words that point elsewhere, in the order of the text.
    pub spans: Vec<Span>,
    /// What that place means for the reader, one plain sentence.
    pub note: &'static str,
    /// What a link costs in reach on this site; empty where nothing is known.
    pub cost: &'static str,
    /// Where that was found; empty where nothing is known.
    pub source: &'static str,
    /// Grade of the evidence: A for experiments, B for large studies with controls, C for uncontrolled data, D for
    /// statements and conventions. Empty where nothing is known.
    pub grade: &'static str,
}

/// Where the link of a draft sits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum LinkPlace {
    /// In the post, where every reader sees it.
    Shown,
    /// In the post, behind "see more".
    BelowFold,
    /// In a comment or a profile, as the post says.
    Elsewhere,
}

/// How far a figure about a site can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The site's own documents or program text say so.
    Documented,
    /// Others measured it and mostly agree; it moves with screen and account.
    Reported,
}

/// A draft with the bait taken out. What is left stands as it was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Improved {
    /// The text that is left.
    pub text: String,
    /// What was taken out, as stretches of the draft in order.
    pub removed: Vec<Span>,
}

/// What the score would be after some changes, before anything is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Trial {
    /// The score now, 0 to 100.
    pub now: u8,
    /// The score then, 0 to 100.
    pub then: u8,
}

/// Every change that can be tried on a draft: those of [`crate::advise`] and the smaller ones behind them. Empty where
/// there is too little to judge.
#[must_use]
pub fn changes(draft: &Post, settings: &Settings, unit: Unit) -> Vec<Suggestion> {
    let text = Text::read(draft.text);
    if refusal::refusal(&text, draft).is_some() {
        return Vec::new();
    }
    let heard = crate::hear(&text, draft.platform, settings);
    let mut changes = results::suggest::changes(&text, &heard.cues, &heard.flags, settings.goal);
    if unit == Unit::Utf16 {
        crate::count_in_utf16(draft.text, changes.iter_mut().flat_map(|change| &mut change.spans));
    }
    changes
}

/// What the score would be with some of its [`changes`] made: "what if I add a link?". `None` where
/// there is too little to judge. It is the engine's own computation, and no promise of how the words will be found.
#[must_use]
pub fn tried(draft: &Post, settings: &Settings, chosen: &[&Suggestion]) -> Option<Trial> {
    let text = Text::read(draft.text);
    if refusal::refusal(&text, draft).is_some() {
        return None;
    }
    let heard = crate::hear(&text, draft.platform, settings);
    let results = results::assess(&text, &heard.cues, settings.goal);
    let exact: f32 = results.base + results.contributions.iter().map(|contribution| contribution.points).sum::<f32>();
    let gain = results::suggest::gain_of(&text, &heard.cues, chosen, settings.goal);
    Some(Trial { now: results.score, then: (exact + gain).clamp(0.0, 100.0).round() as u8 })
}

/// Says everything about a draft in one reading. Deterministic; time grows linearly with the text.
#[must_use]
pub fn inspect(draft: &Post, settings: &Settings, unit: Unit) -> DraftVerdict {
    let text = Text::read(draft.text);
    let heard = crate::hear(&text, draft.platform, settings);
    let mut advice = match refusal::refusal(&text, draft) {
        Some(_) => Vec::new(),
        None => results::suggest::suggest(&text, &heard.cues, &heard.flags, settings.goal),
    };
    let mut preview = site::preview(&text, draft.platform);
    let mut improved = improve::improve(&text, draft, &heard.flags, settings);
    if unit == Unit::Utf16 {
        let spans = advice.iter_mut().flat_map(|suggestion| &mut suggestion.spans);
        let taken = improved.iter_mut().flat_map(|improved| &mut improved.removed);
        crate::count_in_utf16(draft.text, spans.chain(taken).chain(spans_of(&mut preview)));
    }
    DraftVerdict { report: crate::report_on(&text, draft, heard, settings, unit), advice, preview, improved }
}

/// What a site makes of a text. Linear in the text.
#[must_use]
pub fn preview(text: &str, platform: Platform, unit: Unit) -> Preview {
    let mut preview = site::preview(&Text::read(text), platform);
    if unit == Unit::Utf16 {
        crate::count_in_utf16(text, spans_of(&mut preview));
    }
    preview
}

/// The draft with its bait taken out: whole sentences and lines that are nothing but bait, and the blank lines that they
/// leave. `None` where there is no bait, or none that can go without rewriting. Linear in the text.
#[must_use]
pub fn improved(draft: &Post, settings: &Settings, unit: Unit) -> Option<Improved> {
    let text = Text::read(draft.text);
    let heard = crate::hear(&text, draft.platform, settings);
    let mut improved = improve::improve(&text, draft, &heard.flags, settings)?;
    if unit == Unit::Utf16 {
        crate::count_in_utf16(draft.text, improved.removed.iter_mut());
    }
    Some(improved)
}

/// Which of some [`changes`] [`crate::advise`] would name, in their order.
#[must_use]
pub fn are_advised(changes: &[Suggestion]) -> Vec<bool> {
    results::suggest::are_advised(changes)
}

fn spans_of(preview: &mut Preview) -> impl Iterator<Item = &mut Span> {
    let fold = preview.fold.iter_mut().map(|fold| &mut fold.shown);
    let length = preview.length.iter_mut().map(|length| &mut length.past);
    fold.chain(length).chain(preview.link.iter_mut().flat_map(|link| &mut link.spans))
}

#[cfg(test)]
mod tests;
