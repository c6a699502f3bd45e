//! Upshot: see what a post will do, not how loud it is.

pub mod adapter;
pub mod counts;
pub mod draft;
pub mod frames;
pub mod guards;
pub mod health;
pub mod json;
pub mod languages;
pub mod mutes;
pub mod order;
mod packed;
pub mod platform;
mod programs;
pub mod protocol;
pub mod refusal;
pub mod replacement;
pub mod report;
pub mod results;
pub mod rules;
pub mod settings;
mod spelling;
mod tables;
pub mod text;
pub mod tone;

use platform::Platform;
use report::{Flag, Report, Span, Suggestion};
use results::cues::Cue;
use rules::{Family, Find};
use settings::{Level, Settings};
use text::Text;

/// A post to be judged.
#[derive(Debug, Clone, Copy)]
pub struct Post<'a> {
    /// The post's own words.
    pub text: &'a str,
    /// Where it was found.
    pub platform: Platform,
    /// Whether only its beginning is known.
    pub truncated: bool,
}

/// The unit in which a report counts spans.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Bytes of UTF-8.
    Bytes,
    /// UTF-16 code units, as JavaScript counts.
    Utf16,
}

/// What the rules made of a text, spans in bytes.
struct Heard {
    /// Flags of rules whose level is above off.
    flags: Vec<Flag>,
    /// Formal remarks at their quiet default.
    notes: Vec<Flag>,
    /// Everything heard, whatever the level, as cues of the results.
    cues: Vec<(Cue, (u32, u32))>,
}

fn hear(text: &Text, platform: platform::Platform, settings: &Settings) -> Heard {
    let language = languages::of(text, settings);
    let around = guards::Around::read(text, language);
    let in_english = language.is_none() || text.language().is_none();
    let (mut flags, mut notes, mut cues) = (Vec::new(), Vec::new(), Vec::new());
    for rule in rules::all() {
        let level = settings.levels.get(rule.id).copied().unwrap_or(rule.default_level);
        let silent = level == Level::Off;
        let mut finds = language.map(|language| rule.find_in(language, text, &around)).unwrap_or_default();
        if finds.is_empty() && (in_english || rule.family == Family::Form) {
            finds = rule.find(text, platform, &around);
        }
        let Some(first) = finds.first() else { continue };
        let spans = spans(text, &finds);
        // What a post says does not hang on what the user wants to be told of.
        if let Some(cue) = Cue::of_rule(rule.id) {
            cues.extend(spans.iter().map(|span| (cue, (span.start, span.end))));
        }
        if silent && rule.family != Family::Form {
            continue;
        }
        let what = first.what.clone();
        let spans = spans.into_iter().take(MOST_SPANS).collect();
        let found = Flag { rule: rule.id, title: rule.title, what, why: rule.why, instead: rule.instead, spans };
        if silent { notes.push(found) } else { flags.push(found) }
    }
    for said in [&mut flags, &mut notes] {
        order::sort_by_number(said, |flag| u64::from(flag.spans[0].start) << 32 | u64::from(flag.spans[0].end));
    }
    Heard { flags, notes, cues }
}

/// Judges a post under the user's goal and levels. Deterministic; time grows linearly with the text.
#[must_use]
pub fn check(post: &Post, settings: &Settings, unit: Unit) -> Report {
    let text = Text::read(post.text);
    let heard = hear(&text, post.platform, settings);
    report_on(&text, post, heard, settings, unit)
}

/// The report on a text that was read and heard.
fn report_on(text: &Text, post: &Post, heard: Heard, settings: &Settings, unit: Unit) -> Report {
    let Heard { mut flags, mut notes, cues } = heard;
    let reason = refusal::refusal(text, post);
    let mut results = reason.is_none().then(|| results::assess(text, &cues, settings.goal));
    if unit == Unit::Utf16 {
        let shown = results.iter_mut().flat_map(|results| &mut results.contributions);
        let flagged = flags.iter_mut().chain(&mut notes).flat_map(|flag| &mut flag.spans);
        count_in_utf16(post.text, flagged.chain(shown.flat_map(|contribution| &mut *contribution.spans)));
    }
    Report { assessed: reason.is_none(), reason, language: text.language(), partial: post.truncated, flags, notes, results }
}

/// What would raise the score of a draft most under the user's goal, bait to take out first. Empty when there is nothing
/// worth changing, or too little text to say. Deterministic; time grows linearly with the text.
#[must_use]
pub fn advise(draft: &Post, settings: &Settings, unit: Unit) -> Vec<Suggestion> {
    let text = Text::read(draft.text);
    if refusal::refusal(&text, draft).is_some() {
        return Vec::new();
    }
    let heard = hear(&text, draft.platform, settings);
    let mut suggestions = results::suggest::suggest(&text, &heard.cues, &heard.flags, settings.goal);
    if unit == Unit::Utf16 {
        count_in_utf16(draft.text, suggestions.iter_mut().flat_map(|suggestion| &mut suggestion.spans));
    }
    suggestions
}

/// Most spans that a flag shows: a text may hold hundreds of thousands of a pattern, and a page would mark every one.
pub(crate) const MOST_SPANS: usize = 50;

/// The stretches of the original that finds cover, those that touch joined.
pub(crate) fn spans(text: &Text, finds: &[Find]) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::with_capacity(finds.len());
    for find in finds {
        let bytes = text.bytes_of(find.tokens.clone());
        match spans.last_mut() {
            Some(last) if bytes.start <= last.end => last.end = last.end.max(bytes.end),
            _ => spans.push(Span { start: bytes.start, end: bytes.end }),
        }
    }
    spans
}

/// Turns spans in bytes into spans in UTF-16 code units, in one walk over the text.
fn count_in_utf16<'s>(text: &str, spans: impl Iterator<Item = &'s mut Span>) {
    if text.is_ascii() {
        return;
    }
    // Behind which bytes the units are how many fewer: most texts have few letters of several bytes. Within such a letter, where
    // no span begins or ends, the counts are not right yet.
    let mut fewer: Vec<(u32, u32)> = Vec::new();
    let mut count = 0_u32;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            0x80..0xC0 => {
                count = count.wrapping_add(1);
                fewer.push((at as u32, count));
            }
            // Four bytes, two units.
            0xF0.. => count = count.wrapping_sub(1),
            _ => {}
        }
    }
    let in_units = |place: u32| match fewer.partition_point(|(byte, _)| *byte < place) {
        0 => place,
        behind => place - fewer[behind - 1].1,
    };
    for span in spans {
        *span = Span { start: in_units(span.start), end: in_units(span.end) };
    }
}

#[cfg(test)]
mod tests;
