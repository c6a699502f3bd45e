//! Sentences, lines, zones and the places where an imperative may begin.

use super::{Class, Ending, Kind, Sentence, Text, Token, class, flag};

const LEAD_IN: Class = class("lead-in");
const CONJUNCTION: Class = class("clause-start");
const ABBREVIATION: Class = class("abbreviation");
const NUDGE_TO: Class = class("nudge-to");
const WISH: Class = class("wish");
const MODAL: Class = class("modal");
const YOU: Class = class("you");
const TO: Class = class("to");
const OBLIGE: Class = class("oblige");

/// Fills in everything that needs the tokens on both sides.
pub(super) fn complete(text: &mut Text) {
    sentences(text);
    lines(text);
    anchors(text);
    zones(text);
}

fn first_byte(text: &Text, token: &Token) -> u8 {
    text.original.as_bytes()[token.start as usize]
}

/// Whether the marks at this token end a sentence.
fn is_terminal(text: &Text, at: usize) -> bool {
    let token = &text.tokens[at];
    if token.kind != Kind::Punctuation {
        return false;
    }
    let next = text.tokens.get(at + 1);
    let open = next.is_none_or(|next| next.has(flag::SPACE_BEFORE | flag::LINE_START) || next.kind == Kind::Emoji);
    match first_byte(text, token) {
        b'!' | b'?' => true,
        b'.' if token.end - token.start > 1 => open,
        b'.' => {
            let before = at.checked_sub(1).map(|before| &text.tokens[before]);
            if open {
                return !before.is_some_and(|before| {
                    before.end == token.start
                        && (before.is(ABBREVIATION)
                            || before.kind == Kind::Word
                                && before.end - before.start == 1
                                && (before.has(flag::CAPITAL) && next.is_some()
                                    || next.is_some_and(|next| !next.has(flag::CAPITAL))))
                });
            }
            // "end.Next": a blank was forgotten, or lost on the way.
            next.is_some_and(|next| next.kind == Kind::Word && next.has(flag::CAPITAL))
                && before
                    .is_some_and(|before| before.kind == Kind::Word && before.end - before.start > 2 && !before.has(flag::CAPS))
        }
        // The ideographic full stop, and the single character of an ellipsis.
        _ => {
            let mark = &text.original[token.start as usize..];
            mark.starts_with('。') || mark.starts_with('？') || mark.starts_with('！') || (mark.starts_with('…') && open)
        }
    }
}

fn ending_of(text: &Text, range: std::ops::Range<usize>) -> Ending {
    let mut ending = Ending::Plain;
    for token in text.tokens[range].iter().rev() {
        if token.kind == Kind::Word || token.kind == Kind::Number {
            break;
        }
        if token.kind != Kind::Punctuation {
            continue;
        }
        let rest = &text.original[token.start as usize..];
        match rest.chars().next() {
            Some('?' | '？' | '⁇') => return Ending::Question,
            Some('!' | '！') => ending = Ending::Exclamation,
            Some('…') if ending == Ending::Plain => ending = Ending::Ellipsis,
            Some('.') if ending == Ending::Plain && token.end - token.start > 1 => ending = Ending::Ellipsis,
            _ => {}
        }
    }
    ending
}

fn sentences(text: &mut Text) {
    let len = text.tokens.len();
    let mut sentences = Vec::with_capacity(len / 8 + 2);
    let mut start = 0;
    let mut at = 0;
    while at < len {
        let mut end = at + 1;
        let mut closes = false;
        if is_terminal(text, at) {
            closes = true;
            text.tokens[at].flags |= flag::TERMINAL;
            // Further marks and a closing bracket belong to it, and emoji that end the line.
            while end < len && !text.tokens[end].has(flag::LINE_START) {
                let next = &text.tokens[end];
                let closing =
                    next.kind == Kind::Punctuation && matches!(first_byte(text, next), b'!' | b'?' | b'.' | b')' | b']');
                if !closing {
                    break;
                }
                end += 1;
            }
            let mut soft = end;
            while soft < len && text.tokens[soft].kind == Kind::Emoji && !text.tokens[soft].has(flag::LINE_START) {
                soft += 1;
            }
            if soft == len || text.tokens[soft].has(flag::LINE_START) {
                end = soft;
            }
        }
        // A line ends a sentence, unless the next one plainly goes on with it.
        if !closes && end < len && text.tokens[end].has(flag::LINE_START) {
            let next = &text.tokens[end];
            let goes_on = next.kind == Kind::Word
                && !next.has(flag::CAPITAL | flag::PARAGRAPH_START | flag::FANCY)
                && text.tokens[at].kind == Kind::Word
                && first_byte(text, next).is_ascii_lowercase();
            closes = !goes_on;
        }
        if closes || end == len {
            close(text, &mut sentences, start, end);
            start = end;
        }
        at = end;
    }
    text.sentences = sentences.into();
}

fn close(text: &mut Text, sentences: &mut Vec<Sentence>, start: usize, end: usize) {
    let ending = ending_of(text, start..end);
    let mut core_end = end;
    while core_end > start && text.tokens[core_end - 1].is_soft() {
        core_end -= 1;
    }
    let index = sentences.len() as u32;
    for token in &mut text.tokens[start..end] {
        token.sentence = index;
    }
    sentences.push(Sentence { start: start as u32, end: end as u32, core_end: core_end as u32, ending });
}

fn lines(text: &mut Text) {
    if text.tokens.is_empty() {
        return;
    }
    text.lines.reserve(text.sentences.len());
    let mut start = 0;
    for (at, token) in text.tokens.iter().enumerate().skip(1) {
        if token.has(flag::LINE_START) {
            text.lines.push(start..at as u32);
            start = at as u32;
        }
    }
    text.lines.push(start..text.tokens.len() as u32);
}

/// Marks where sentences and clauses begin for a reader, lead-ins skipped.
fn anchors(text: &mut Text) {
    let original = text.original.as_bytes();
    let first_byte = |token: &Token| original[token.start as usize];
    let tokens = &mut *text.tokens;
    for sentence in &text.sentences {
        let (mut leading, mut clause) = (true, true);
        let mut was_quoted = true;
        for at in sentence.range() {
            let next = tokens.get(at + 1).filter(|next| leading && next.kind == Kind::Punctuation).map(first_byte);
            let (before, rest) = tokens[sentence.start as usize..].split_at_mut(at - sentence.start as usize);
            let token = &mut rest[0];
            let quoted = token.has(flag::QUOTED);
            let asked = !clause && (quoted && !was_quoted || is_asked(before));
            was_quoted = quoted;
            if leading {
                token.flags |= flag::SENTENCE_START | flag::CLAUSE_START;
                // `1.`, `2)` or `3/` at the head of a sentence.
                let is_list_number = || token.kind == Kind::Number && matches!(next, Some(b'.' | b')' | b'/' | b':' | b'-'));
                leading = token.is(LEAD_IN) || token.is_soft() || is_list_number();
            } else if clause || asked {
                token.flags |= flag::CLAUSE_START;
            }
            let opens_clause = token.is(CONJUNCTION)
                || token.kind == Kind::Emoji
                || token.kind == Kind::Punctuation && !matches!(first_byte(token), b'\'' | b'%' | b'$' | b'&' | b'#');
            clause = opens_clause || (clause || asked) && token.is(LEAD_IN);
        }
    }
}

/// Whether the words before make what follows a request: "don't forget to …", "could you …", "I want you to …", "you should …".
#[inline(always)]
fn is_asked(before: &[Token]) -> bool {
    // Asked of every word, and most stand behind none of these.
    before.last().is_some_and(|last| last.classes & (TO.bit() | YOU.bit() | MODAL.bit()) != 0) && is_asked_by(before)
}

fn is_asked_by(before: &[Token]) -> bool {
    let is = |back: usize, class: Class| before.len() >= back && before[before.len() - back].is(class);
    (is(1, TO) && (is(2, NUDGE_TO) || is(2, YOU) && (is(3, WISH) || is(4, WISH)) || is(2, OBLIGE) && is(3, YOU)))
        || (is(1, YOU) && is(2, MODAL) && before[before.len() - 2].has(flag::CLAUSE_START))
        || (is(1, MODAL) && is(2, YOU))
}

fn zones(text: &mut Text) {
    let len = text.tokens.len();
    let mut core_end = len;
    while core_end > 0 && matches!(text.tokens[core_end - 1].kind, Kind::Hashtag | Kind::Link | Kind::Mention | Kind::Emoji) {
        core_end -= 1;
    }
    text.core_end = core_end as u32;

    let first_line_end = text.lines.first().map_or(0, |line| line.end as usize);
    let first_sentence_end = text.sentences.first().map_or(0, |sentence| sentence.end as usize);
    let mut hook_end = first_sentence_end.min(first_line_end).max(first_sentence_end.min(60));
    while hook_end < first_line_end && text.tokens[hook_end].end - text.tokens[0].start <= 140 {
        hook_end += 1;
    }
    text.hook_end = hook_end as u32;

    if core_end == 0 {
        text.closer_start = 0;
        return;
    }
    let last = core_end - 1;
    let sentence = text.tokens[last].sentence as usize;
    let mut closer = text.sentences[sentence].start as usize;
    let end_byte = text.tokens[last].end;
    if sentence > 0 {
        let before = text.sentences[sentence - 1].start as usize;
        if end_byte - text.tokens[before].start <= 200 {
            closer = before;
        }
    }
    let line = text.lines.partition_point(|line| line.end as usize <= last);
    let line_start = text.lines.get(line).map_or(0, |line| line.start as usize);
    if line_start < closer && end_byte - text.tokens[line_start].start <= 200 {
        closer = line_start;
    }
    text.closer_start = closer as u32;
}
