//! Takes bait out of a draft where that needs no rewriting.
//!
//! Only whole sentences go, and only those that are nothing but bait: an ask that opens its sentence and carries no link,
//! figure, name or second statement, or a sentence that a flag covers from end to end. What would leave half a thought stays,
//! and the draft is judged once more to make sure that the bait is gone and nothing new came up.

use std::ops::Range;

use super::Improved;
use crate::report::{Flag, Span};
use crate::rules::{self, Family};
use crate::settings::Settings;
use crate::text::{Kind, Sentence, Text, Token, flag};
use crate::{Post, hear};

/// Rules about asks that promise something in return: without the sentence the promise is gone as well.
const PROMISES: [&str; 2] = ["keyword-gate", "giveaway"];

/// A sentence of so few words, right behind one that goes, leans on it.
const LEANS: usize = 5;

/// Most words of its own that an ask may carry beside what was marked.
const MOST_BESIDE: usize = 12;

/// Fewest words that must be left.
const FEWEST_LEFT: u32 = 3;

/// Signs that point at what follows; alone on a line they go with the line that they point from.
const POINTERS: [char; 7] = ['👇', '⬇', '↓', '⤵', '👆', '⬆', '\u{fe0f}'];

pub(super) fn improve(text: &Text, draft: &Post, bait: &[Flag], settings: &Settings) -> Option<Improved> {
    let going = going(text, bait);
    let removed = cuts(text, &going);
    if removed.is_empty() {
        return None;
    }
    let mut left = String::with_capacity(draft.text.len());
    let mut from = 0;
    for cut in &removed {
        left.push_str(&draft.text[from..cut.start]);
        from = cut.end;
    }
    left.push_str(&draft.text[from..]);
    is_better(&left, draft, bait, settings).then(|| {
        let removed = removed.into_iter().map(|cut| Span { start: cut.start as u32, end: cut.end as u32 }).collect();
        Improved { text: left, removed }
    })
}

/// Whether the bait is less, nothing new came up, and something is left.
fn is_better(left: &str, draft: &Post, before: &[Flag], settings: &Settings) -> bool {
    let text = Text::read(left);
    let after = hear(&text, draft.platform, settings).flags;
    let count = |flags: &[Flag]| flags.iter().map(|flag| flag.spans.len()).sum::<usize>();
    let is_known = |flag: &Flag| before.iter().any(|known| known.rule == flag.rule);
    text.counts.words >= FEWEST_LEFT && count(&after) < count(before) && after.iter().all(is_known)
}

/// For every sentence, the tokens that go; an empty range where it stays.
fn going(text: &Text, bait: &[Flag]) -> Vec<Range<usize>> {
    let mut marked = vec![Mark::None; text.tokens.len()];
    for flagged in bait {
        let Some(rule) = rules::by_id(flagged.rule) else { continue };
        // A story without some of its sentences is another story, and form is in no sentence.
        if matches!(rule.family, Family::Form | Family::SelfDisplay) || PROMISES.contains(&rule.id) {
            continue;
        }
        let is_ask = rule.family == Family::Solicitation || rule.id == "engagement-closer";
        for span in &flagged.spans {
            let first = text.tokens.partition_point(|token| token.end <= span.start);
            let covered = text.tokens[first..].iter().take_while(|token| token.start < span.end).count();
            for mark in &mut marked[first..first + covered] {
                *mark = (*mark).max(if is_ask { Mark::Ask } else { Mark::Other });
            }
        }
    }
    // Where a rule that promises something marked a sentence, the sentence stays whatever else is in it.
    let mut promises = vec![false; text.sentences.len()];
    for span in bait.iter().filter(|flag| PROMISES.contains(&flag.rule)).flat_map(|flag| &flag.spans) {
        let first = text.tokens.partition_point(|token| token.end <= span.start);
        for token in text.tokens[first..].iter().take_while(|token| token.start < span.end) {
            promises[token.sentence as usize] = true;
        }
    }
    let goes = |(at, sentence): (usize, &Sentence)| if promises[at] { None } else { goes(text, sentence, &marked) };
    let mut going: Vec<Range<usize>> =
        text.sentences.iter().enumerate().map(|sentence| goes(sentence).unwrap_or_default()).collect();
    // From the end, so that a sentence that stays after all keeps the one before it.
    for at in (1..going.len()).rev() {
        if going[at].is_empty() && leans(text, &text.sentences[at]) {
            going[at - 1] = 0..0;
        }
    }
    going
}

/// Whether a sentence hardly stands without the one before it in its line.
fn leans(text: &Text, sentence: &Sentence) -> bool {
    let words = sentence.range().filter(|&at| text.tokens[at].is_wordlike()).count();
    (1..LEANS).contains(&words) && !text.tokens[sentence.start as usize].has(flag::LINE_START)
}

/// What a flag said of a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    None,
    /// Part of a pattern that lies in what is said.
    Other,
    /// Part of an ask.
    Ask,
}

/// The tokens of a sentence that can go; `None` when it stays.
fn goes(text: &Text, sentence: &Sentence, marked: &[Mark]) -> Option<Range<usize>> {
    let core = sentence.start as usize..sentence.core_end as usize;
    let words = || core.clone().filter(|&at| text.tokens[at].is_wordlike());
    let first_marked = words().find(|&at| marked[at] != Mark::None)?;
    let first_ask = words().find(|&at| marked[at] == Mark::Ask);
    let says = |at: &usize| marked[*at] == Mark::None && !text.is_stop_word(*at);
    let is_covered = !words().any(|at| says(&at));
    // A link, a way to get in touch or a figure is worth more than the sentence costs.
    let has_substance = core.clone().any(|at| {
        let token = &text.tokens[at];
        let is_figure = token.kind == Kind::Number && marked[at] == Mark::None || token.has(flag::MONEY | flag::PERCENT);
        let is_name = token.kind == Kind::Mention && marked[at] == Mark::None;
        let is_quote = token.has(flag::QUOTED | flag::CODE) && !token.has(flag::SHORT_QUOTE);
        is_figure || is_name || is_quote || matches!(token.kind, Kind::Link | Kind::Mail)
    });
    if has_substance {
        return None;
    }
    let opens = |first: usize| words().take_while(|&at| at < first).all(|at| !says(&at));
    let only_asks =
        first_ask.is_some_and(|first| first == first_marked && opens(first) && is_one_ask(text, core.clone(), marked));
    if !(only_asks || is_covered && stands_alone(text, sentence)) {
        return None;
    }
    // A link in the tail would stand there without its introduction.
    let tail = core.end..sentence.end as usize;
    if text.tokens[tail.clone()].iter().any(|token| matches!(token.kind, Kind::Link | Kind::Mail)) {
        return None;
    }
    let keeps = |token: &Token| matches!(token.kind, Kind::Hashtag | Kind::Mention);
    let end = tail.clone().find(|&at| keeps(&text.tokens[at])).unwrap_or(tail.end);
    Some(core.start..end)
}

/// Whether a sentence that opens with an ask says nothing besides: few words of its own, no names, no other clause.
fn is_one_ask(text: &Text, core: Range<usize>, marked: &[Mark]) -> bool {
    let (mut beside, mut in_clause, mut other_clause) = (0, 0, false);
    for at in core.clone() {
        let token = &text.tokens[at];
        if marked[at] != Mark::None {
            (in_clause, other_clause) = (0, false);
            continue;
        }
        // What follows a mark or "and" may be a statement of its own.
        other_clause |= at > core.start && token.has(flag::CLAUSE_START) && token.is_wordlike();
        if !token.is_wordlike() || text.is_stop_word(at) {
            continue;
        }
        let is_name = token.has(flag::CAPITAL) && !token.has(flag::SENTENCE_START | flag::CAPS);
        beside += 1;
        in_clause += usize::from(other_clause);
        if is_name || beside > MOST_BESIDE || in_clause > 2 {
            return false;
        }
    }
    true
}

/// Whether a sentence fills its lines or ends the text, so that no other sentence leans on it.
fn stands_alone(text: &Text, sentence: &Sentence) -> bool {
    let (start, end) = (sentence.start as usize, sentence.end as usize);
    let starts_line = text.tokens[start].has(flag::LINE_START);
    let ends_line = text.tokens.get(end).is_none_or(|next| next.has(flag::LINE_START));
    ends_line && (starts_line || end >= text.core_end as usize)
}

/// The stretches of bytes to cut: whole lines with the blank lines they leave, or sentences with the blank before them.
fn cuts(text: &Text, going: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut goes = vec![false; text.tokens.len()];
    for range in going {
        goes[range.clone()].fill(true);
    }
    let mut cuts: Vec<Range<usize>> = Vec::new();
    let (mut line_start, mut token) = (0, 0);
    // What came before this line: a line that went; a blank line before that one; anything at all that stays.
    let (mut took_line, mut blank_before, mut stays_before) = (false, false, false);
    for line in text.original.split_inclusive('\n') {
        let range = line_start..line_start + line.len();
        line_start = range.end;
        let first = token;
        while token < text.tokens.len() && (text.tokens[token].start as usize) < range.end {
            token += 1;
        }
        let tokens = first..token;
        let line = line.trim();
        if line.is_empty() {
            // Blank lines on both sides of what went would double, and at the top they would lead.
            if took_line && (blank_before || !stays_before) {
                cuts.push(range);
            }
            blank_before = true;
            continue;
        }
        let any = goes[tokens.clone()].contains(&true);
        let is_rest = |at: usize| goes[at] || matches!(text.tokens[at].kind, Kind::Punctuation | Kind::Emoji);
        let points_from = took_line && line.chars().all(|c| POINTERS.contains(&c) || c.is_whitespace());
        if points_from || any && tokens.clone().all(is_rest) {
            cuts.push(range);
            took_line = true;
            continue;
        }
        if any {
            in_line(text, tokens, &goes, &range, &mut cuts);
        }
        (took_line, blank_before, stays_before) = (false, false, true);
    }
    tidy(text.original, cuts)
}

/// Adds what goes of a line that also holds something that stays.
fn in_line(text: &Text, tokens: Range<usize>, goes: &[bool], line: &Range<usize>, cuts: &mut Vec<Range<usize>>) {
    // A number without its point, or a mark without its words, is no line.
    let says = |token: &Token| !matches!(token.kind, Kind::Punctuation | Kind::Emoji | Kind::Number);
    if !tokens.clone().any(|at| !goes[at] && says(&text.tokens[at])) {
        return;
    }
    let mut at = tokens.start;
    while at < tokens.end {
        if !goes[at] {
            at += 1;
            continue;
        }
        let first = at;
        while at < tokens.end && goes[at] {
            at += 1;
        }
        let before = if first > tokens.start { text.tokens[first - 1].end as usize } else { line.start };
        let after = if at < tokens.end { text.tokens[at].start as usize } else { line.end };
        let run = text.tokens[first].start as usize..text.tokens[at - 1].end as usize;
        let Some(run) = with_marks(text.original, before, run, after) else { continue };
        let is_last = text.original[run.end..line.end].trim().is_empty();
        let around = &text.original[before..run.start];
        let start = if is_last { before + around.trim_end().len() } else { run.start };
        let blank = text.original[run.end..after].len() - text.original[run.end..after].trim_start().len();
        cuts.push(start..if is_last { run.end } else { run.end + blank });
    }
}

/// The run with the quotation or formatting marks that enclose it; `None` when such marks would be torn apart.
fn with_marks(original: &str, before: usize, run: Range<usize>, after: usize) -> Option<Range<usize>> {
    let left = original[before..run.start].rsplit(char::is_whitespace).next().unwrap_or_default();
    let right = original[run.end..after].split(char::is_whitespace).next().unwrap_or_default();
    let is_quote = |c: char| matches!(c, '"' | '\'' | '“' | '”' | '‘' | '’' | '„' | '«' | '»' | '「' | '」');
    let inside = &original[run.clone()];
    let closes_inside = left.is_empty() && right.chars().all(is_quote) && inside.contains(is_quote);
    let encloses = left.chars().count() == right.chars().count();
    (encloses || closes_inside || right.is_empty() && left.is_empty()).then(|| run.start - left.len()..run.end + right.len())
}

/// Joins cuts that touch; one that reaches the end of the text takes the blank before it, so that none is left over there.
fn tidy(original: &str, cuts: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut tidied: Vec<Range<usize>> = Vec::with_capacity(cuts.len());
    for cut in cuts {
        match tidied.last_mut() {
            Some(last) if cut.start <= last.end => last.end = last.end.max(cut.end),
            _ => tidied.push(cut),
        }
    }
    let end = original.trim_end().len();
    while let Some(last) = tidied.last_mut()
        && last.end >= end
    {
        last.end = end;
        let start = original[..last.start].trim_end().len();
        last.start = start;
        // The blank may reach back to what goes as well.
        let joins = tidied.len() > 1 && tidied[tidied.len() - 2].end >= start;
        if !joins {
            break;
        }
        tidied.pop();
        if let Some(last) = tidied.last_mut() {
            last.end = end;
        }
    }
    tidied
}
