//! Frames: a small pattern language over tokens, compiled at build time.
//!
//! Bait is rarely a word and mostly a form: an imperative to engage, plus a trivial condition or reward. A frame writes such a
//! form down in one readable line. Frames stand in a [`frames!`] block in the file of the rule, guard or results cue that
//! uses them; `build.rs` compiles all blocks to one static program, so that start-up costs nothing, and one pass over the
//! tokens of a post finds the [`Hit`]s of all of them ([`Text::hits`](crate::text::Text::hits)).
//!
//! # The language
//!
//! ```text
//! frames! {
//!     r#"
//!     # a comment
//!     @who = (friend|network|{friend-noun})
//!     condition: ~ {share} [this] if you ..2 (agree|relate)
//!     network: ~ {share} ..3 your {who}
//!     "#
//! }
//! ```
//!
//! A line is `label: pattern`; several lines may have the same label, and a detector asks a hit for its label.
//! `@name = pattern` defines a part for later lines of the same block, used as `{name}`.
//!
//! | write | to match |
//! |---|---|
//! | `share` | the word, in any case, alphabet, stretching or spacing, with or without quotes or Markdown around it; `don't` also matches *dont* and *do not* |
//! | `?` `,` `=` `:` … | that punctuation mark; `…` also matches `...`; quotation marks are never tokens |
//! | `🔥` | that pictograph, modifiers ignored; repeated ones count once |
//! | `{friend-noun}` | a word or phrase of `src/text/lexicon/friend-noun.txt` |
//! | `{word}` `{number}` `{mark}` `{emoji}` `{url}` `{mail}` `{mention}` `{hashtag}` | a token of that kind; `{word}` includes numbers; `{emoji}` takes a whole run of them |
//! | `{any}` | any token |
//! | `{keyword}` | a word in short quotes or in capitals that its sentence is not all written in, and any hashtag |
//! | `{caps}` `{quoted}` `{percent}` `{money}` | a word in capitals; a token inside quotes; a number with that sign |
//! | `(a\|b c)` | one of these |
//! | `[a\|b]` | one of these, or nothing |
//! | `..` `..7` | up to 4 (7; at most 12) tokens within the sentence |
//! | `!a` `!{class}` `!(a\|b)` | nothing; but what follows must not be that |
//! | `<!a` … | nothing; but what stands before must not be that |
//! | `^` | start of a sentence, lead-ins such as *please*, *so*, *ok*, an emoji or `1.` skipped |
//! | `~` | where an imperative may begin: `^`, or a new clause (after a comma, colon, dash, emoji, *and*, *or*, *then*), or after *don't forget to*, *could you*, *you should*, *I want you to* … |
//! | `$` | end of the sentence: only marks, emoji, links, mentions, hashtags follow in it |
//! | `^^` `$$` | start, end of a line |
//! | `<<` `>>` | start, end of the post (lead-ins and a trail of hashtags, links, emoji not counted) |
//! | `<hook>` `<closer>` | nothing; but here the text must be in that zone |
//! | `//` | goes on to the next sentence |
//!
//! Emoji between two elements are skipped (`share ♻️ this` matches `share this`); other tokens are not. A frame starts with
//! a word, class, number, emoji, link, mention, hashtag or `{keyword}` (anchors before it, parts in brackets too), so that
//! it is only tried where it can begin. The first alternative that leads to a match wins, longer gaps come after shorter ones.
//!
//! Every attempt has a budget of steps, so time grows linearly with the text whatever it holds.

use crate::tables;
use crate::text::{Kind, Text, Token, flag, vocabulary, word_bit};

/// Declares the frames of a file and names its [`Group`] `FRAMES`. The text is read by `build.rs`; nothing of it is compiled in.
macro_rules! frames {
    ($text:literal) => {
        pub(crate) const FRAMES: $crate::frames::Group = $crate::frames::group(module_path!());
    };
}
pub(crate) use frames;

/// The frames of one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Group(u8);

/// The group of a module, looked up by the compiler.
pub(crate) const fn group(module: &str) -> Group {
    let mut at = 0;
    while at < tables::GROUPS.len() {
        if crate::text::vocabulary::equal(tables::GROUPS[at], module) {
            return Group(at as u8);
        }
        at += 1;
    }
    panic!("the builder of the tables has not read this file")
}

/// A stretch of a text that a frame matched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hit {
    pub(crate) group: Group,
    /// First token.
    pub start: u32,
    /// End, exclusive.
    pub end: u32,
    label: u16,
}

impl Hit {
    /// The label of the frame.
    #[must_use]
    pub fn label(&self) -> &'static str {
        tables::LABELS[self.label as usize]
    }

    /// The module whose frame it is.
    #[must_use]
    pub fn module(&self) -> &'static str {
        tables::GROUPS[self.group.0 as usize]
    }

    /// The tokens it covers.
    #[must_use]
    pub const fn range(&self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

mod op {
    pub(super) const MATCH: u16 = 0;
    pub(super) const WORD: u16 = 1;
    pub(super) const CLASS: u16 = 2;
    pub(super) const KIND: u16 = 3;
    pub(super) const GAP: u16 = 4;
    pub(super) const SPLIT: u16 = 5;
    pub(super) const JUMP: u16 = 6;
    pub(super) const ANCHOR: u16 = 7;
    pub(super) const NOT_AHEAD: u16 = 8;
    pub(super) const NOT_BEHIND: u16 = 9;
    pub(super) const NEXT_SENTENCE: u16 = 10;
    pub(super) const CALL: u16 = 11;
    pub(super) const RETURN: u16 = 12;
}

/// Numbers of the kinds in the table builder that are not simply kinds of token.
const KEYWORD: u16 = 8;

/// Steps that one attempt of one frame may take.
const BUDGET: u32 = 400;

/// All hits, by group and then place; a hit within another of the same group and label is left out.
pub(crate) fn find(text: &Text) -> Vec<Hit> {
    search(text).hits
}

fn search<'t, 'a>(text: &'t Text<'a>) -> Search<'t, 'a> {
    let mut search = Search { text, hits: Vec::new(), steps: 0 };
    // From the end, so that what the rest of a sentence holds is known at each token.
    let (mut next, mut rest) = (0, 0);
    for at in (0..text.tokens.len()).rev() {
        let token = &text.tokens[at];
        if text.tokens.get(at + 1).is_none_or(|after| after.sentence != token.sentence) {
            (next, rest) = (0, 0);
        }
        let own = bits(token);
        rest |= own;
        if token.word.is_known() {
            search.attempt(at, vocabulary::frames(token.word), next, rest);
        }
        for kind in token_kinds(text, token) {
            search.attempt(at, tables::KIND_LISTS[kind as usize], next, rest);
        }
        // Frames look past emoji.
        next = if token.kind == Kind::Emoji { next | own } else { own };
    }
    let hits = &mut search.hits;
    crate::order::sort_by_key(hits, |hit| (hit.group, hit.start, std::cmp::Reverse(hit.end), hit.label));
    hits.dedup_by(|later, earlier| later.group == earlier.group && later.label == earlier.label && later.end <= earlier.end);
    search
}

/// The bits by which checks tell tokens apart; the table builder has the same.
const fn bits(token: &Token) -> u64 {
    let word = if token.word.is_known() { word_bit(token.word.0) } else { 0 };
    word | match token.kind {
        Kind::Number => 1,
        Kind::Link => 1 << 1,
        Kind::Mention => 1 << 2,
        Kind::Hashtag => 1 << 3,
        _ => 0,
    }
}

struct Search<'t, 'a> {
    text: &'t Text<'a>,
    hits: Vec<Hit>,
    /// Steps of all attempts, and one for each attempt that a check spared.
    steps: u64,
}

impl Search<'_, '_> {
    /// Tries the frames of a list at a token. `next` and `rest` are the bits of what follows it and of its sentence from it on.
    fn attempt(&mut self, at: usize, list: u16, next: u64, rest: u64) {
        let list = list as usize;
        let frames = tables::LIST_STARTS[list] as usize..tables::LIST_STARTS[list + 1] as usize;
        let token = &self.text.tokens[at];
        let flags = u8::from(token.has(flag::SENTENCE_START)) | u8::from(token.has(flag::CLAUSE_START)) << 1;
        for &frame in &tables::LIST_POOL[frames] {
            let frame = &tables::FRAMES[frame as usize];
            self.steps += 1;
            if frame.flags & !flags != 0
                || tables::MASKS[frame.next as usize] & next == 0 && frame.next != 0
                || tables::MASKS[frame.needs[0] as usize] & rest == 0 && frame.needs[0] != 0
                || tables::MASKS[frame.needs[1] as usize] & rest == 0 && frame.needs[1] != 0
            {
                continue;
            }
            let mut machine = Machine { text: self.text, start: at, budget: BUDGET, crossed: None };
            let end = machine.run(frame.code as usize, at, None);
            self.steps += u64::from(BUDGET - machine.budget);
            if let Some(end) = end {
                self.hits.push(Hit { group: Group(frame.group), start: at as u32, end: end as u32, label: frame.label });
            }
        }
    }
}

/// The kinds under which frames may begin at a token. Words and marks are left to the vocabulary.
fn token_kinds(text: &Text, token: &Token) -> impl Iterator<Item = u16> {
    let own = match token.kind {
        Kind::Word | Kind::Punctuation => None,
        Kind::Number => Some(1),
        Kind::Emoji => Some(3),
        Kind::Link => Some(4),
        Kind::Mail => Some(5),
        Kind::Mention => Some(6),
        Kind::Hashtag => Some(7),
    };
    let number = |flags, kind| (token.kind == Kind::Number && token.has(flags)).then_some(kind);
    own.into_iter()
        .chain(is_kind(text, token, KEYWORD).then_some(KEYWORD))
        .chain((token.kind == Kind::Word && token.has(flag::CAPS)).then_some(9))
        .chain(number(flag::PERCENT, 12))
        .chain(number(flag::MONEY, 13))
}

fn is_kind(text: &Text, token: &Token, kind: u16) -> bool {
    match kind {
        0 => token.is_wordlike(),
        1 => token.kind == Kind::Number,
        2 => token.kind == Kind::Punctuation,
        3 => token.kind == Kind::Emoji,
        4 => token.kind == Kind::Link,
        5 => token.kind == Kind::Mail,
        6 => token.kind == Kind::Mention,
        7 => token.kind == Kind::Hashtag,
        KEYWORD => {
            token.kind == Kind::Hashtag
                || token.is_wordlike() && token.has(flag::SHORT_QUOTE)
                || token.kind == Kind::Word && token.has(flag::CAPS) && !is_shouted(text, token)
        }
        9 => token.kind == Kind::Word && token.has(flag::CAPS),
        10 => token.has(flag::QUOTED),
        11 => true,
        12 => token.kind == Kind::Number && token.has(flag::PERCENT),
        13 => token.kind == Kind::Number && token.has(flag::MONEY),
        _ => false,
    }
}

/// Whether the words around a token are in capitals as well, so that its own say nothing.
fn is_shouted(text: &Text, token: &Token) -> bool {
    let sentence = text.sentences[token.sentence as usize].range();
    let at = text.tokens.partition_point(|other| other.start < token.start);
    let around = &text.tokens[at.saturating_sub(4).max(sentence.start)..(at + 5).min(sentence.end)];
    let words = around.iter().filter(|token| token.kind == Kind::Word && token.end - token.start > 1);
    let (mut caps, mut all) = (0, 0);
    for word in words {
        all += 1;
        caps += u32::from(word.has(flag::CAPS));
    }
    all >= 4 && caps * 3 > all * 2
}

struct Machine<'t, 'a> {
    text: &'t Text<'a>,
    start: usize,
    budget: u32,
    /// The first token of the sentence that the frame last crossed to.
    crossed: Option<usize>,
}

/// The operation at a place in the program, its argument, and the place behind it.
#[inline]
fn instruction(code: usize) -> (u16, u16, usize) {
    const LONG: u16 = 0xFFF;
    let packed = tables::CODE[code];
    match packed & LONG {
        LONG => (packed >> 12, tables::CODE[code + 1], code + 2),
        argument => (packed >> 12, argument, code + 1),
    }
}

/// Where a shared part goes on when it is done.
struct Return<'r> {
    code: usize,
    up: Option<&'r Return<'r>>,
}

impl Machine<'_, '_> {
    fn run(&mut self, mut code: usize, mut at: usize, mut back: Option<&Return>) -> Option<usize> {
        loop {
            self.budget = self.budget.checked_sub(1)?;
            let (operation, argument);
            (operation, argument, code) = instruction(code);
            match operation {
                op::MATCH => return Some(at),
                op::WORD | op::CLASS | op::KIND => at = self.consume(operation, argument, at)?,
                op::GAP => {
                    let end = self.text.sentences.get(self.text.tokens.get(at.checked_sub(1)?)?.sentence as usize)?.end as usize;
                    for skipped in at..=(at + argument as usize).min(end) {
                        if self.may(code, skipped)
                            && let Some(end) = self.run(code, skipped, back)
                        {
                            return Some(end);
                        }
                    }
                    return None;
                }
                op::SPLIT => {
                    if self.may(code, at)
                        && let Some(end) = self.run(code, at, back)
                    {
                        return Some(end);
                    }
                    code += argument as usize;
                }
                op::CALL => {
                    let part = tables::PARTS[argument as usize] as usize;
                    return self.run(part, at, Some(&Return { code, up: back }));
                }
                op::RETURN => {
                    let to = back?;
                    (code, back) = (to.code, to.up);
                }
                op::JUMP => code += argument as usize,
                op::ANCHOR => {
                    if !self.anchored(argument, at) {
                        return None;
                    }
                }
                op::NOT_AHEAD | op::NOT_BEHIND => {
                    let other = if operation == op::NOT_AHEAD { Some(at) } else { at.checked_sub(1) };
                    let (operation, argument, behind) = instruction(code);
                    if other
                        .and_then(|other| self.text.tokens.get(other))
                        .is_some_and(|token| self.is(operation, argument, token))
                    {
                        return None;
                    }
                    code = behind;
                }
                _ => {
                    debug_assert_eq!(operation, op::NEXT_SENTENCE, "the table builder writes no other operation");
                    at = self.next_sentence(at)?;
                }
            }
        }
    }

    /// Whether a program could go on at a token, as far as its next instruction tells: spares the call that would fail at once.
    fn may(&self, code: usize, at: usize) -> bool {
        let (operation, argument, behind) = instruction(code);
        match operation {
            op::WORD | op::CLASS | op::KIND => match self.text.tokens.get(at) {
                Some(token) => token.kind == Kind::Emoji || self.is(operation, argument, token),
                None => false,
            },
            op::CALL => self.may(tables::PARTS[argument as usize] as usize, at),
            op::SPLIT => self.may(behind, at) || self.may(behind + argument as usize, at),
            op::JUMP => self.may(behind + argument as usize, at),
            _ => true,
        }
    }

    #[inline]
    fn is(&self, operation: u16, argument: u16, token: &Token) -> bool {
        match operation {
            op::WORD => token.word.0 == argument,
            op::CLASS => token.word.is(crate::text::Class(argument)),
            _ => is_kind(self.text, token, argument),
        }
    }

    /// Takes one token, skipping emoji before it once the frame has begun.
    fn consume(&self, operation: u16, argument: u16, mut at: usize) -> Option<usize> {
        loop {
            let token = self.text.tokens.get(at)?;
            if at > self.start && token.sentence != self.text.tokens[at - 1].sentence && self.crossed != Some(at) {
                return None;
            }
            if self.is(operation, argument, token) {
                let mut end = at + 1;
                if operation == op::KIND && argument == 3 {
                    while self.text.tokens.get(end).is_some_and(|token| token.kind == Kind::Emoji) {
                        end += 1;
                    }
                }
                return Some(end);
            }
            if token.kind != Kind::Emoji || at == self.start {
                return None;
            }
            at += 1;
        }
    }

    fn next_sentence(&mut self, at: usize) -> Option<usize> {
        let sentence = self.text.tokens.get(at.checked_sub(1)?)?.sentence as usize;
        let sentence = self.text.sentences.get(sentence)?;
        if at < sentence.core_end as usize {
            return None;
        }
        let next = sentence.end as usize;
        let crossed = (next < self.text.tokens.len()).then_some(next);
        self.crossed = crossed;
        crossed
    }

    fn anchored(&self, anchor: u16, at: usize) -> bool {
        let tokens = &self.text.tokens;
        match anchor {
            0 => tokens.get(at).is_some_and(|token| token.has(flag::SENTENCE_START)),
            1 => tokens.get(at).is_some_and(|token| token.has(flag::CLAUSE_START)),
            2 => at.checked_sub(1).is_some_and(|last| at >= self.text.sentence_of(last).core_end as usize),
            3 => {
                tokens.get(at).is_some_and(|token| token.has(flag::LINE_START))
                    || tokens.get(at).is_some_and(|token| token.has(flag::SENTENCE_START)) && self.only_soft_before(at)
            }
            4 => {
                tokens[at.min(tokens.len())..].iter().take(8).take_while(|token| !token.has(flag::LINE_START)).all(Token::is_soft)
            }
            5 => tokens.get(at).is_some_and(|token| token.sentence == 0 && token.has(flag::SENTENCE_START)),
            6 => tokens[at.min(tokens.len())..self.text.core_end.max(at as u32) as usize].iter().take(8).all(Token::is_soft),
            7 => self.text.in_hook(at),
            _ => self.text.in_closer(at),
        }
    }

    /// Whether only emoji and marks stand between the start of the line and a token.
    fn only_soft_before(&self, at: usize) -> bool {
        for before in (at.saturating_sub(8)..at).rev() {
            let token = &self.text.tokens[before];
            if token.is_wordlike() {
                return false;
            }
            if token.has(flag::LINE_START) {
                return true;
            }
        }
        false
    }
}

#[cfg(test)]
mod tests;
