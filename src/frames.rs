//! Frames: a small pattern language over tokens, compiled at build time.
//!
//! Bait is rarely a word and mostly a form: an imperative to engage, plus a trivial condition or reward. A frame writes such a
//! form down in one readable line. Frames stand in a [`frames!`] block in the file of the rule, guard or results cue that
//! uses them; `build.rs` compiles all blocks to one static program. A frame is looked up by a word that it cannot do
//! without, followed over all places of a stretch of text at once (`sweep`), and, where that leaves a doubt, matched at the place
//! where it could begin. So the [`Hit`]s of all frames are found ([`Text::hits`](crate::text::Text::hits)) at little more than
//! the cost of those that match.
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
//! Every attempt has a budget of steps, so time grows linearly with the text whatever it holds. In a sentence of more than 64
//! tokens, what a frame matches may span 32 of them.

mod sweep;

use crate::programs::op;
use crate::tables::{self, Ready};
use crate::text::{Class, Kind, Text, Token, flag};
use sweep::Window;

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

impl Group {
    /// Its bit in a set of groups; when there are many, some share one.
    pub(crate) const fn bit(self) -> u64 {
        1 << (self.0 % 64)
    }
}

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

/// Kinds that frames may ask for.
pub(crate) const KINDS: usize = 14;

/// Number of the kind that is not simply a kind of token or a flag.
const KEYWORD: u16 = 8;

/// Steps that one attempt of one frame may take.
const BUDGET: u32 = 400;

/// All hits, by group and then place; a hit within another of the same group and label is left out.
pub(crate) fn find(text: &Text) -> Vec<Hit> {
    search(text).0
}

/// The hits, and how many steps it took to find them.
fn search(text: &Text) -> (Vec<Hit>, u64) {
    let mut hits = Vec::new();
    let steps = every_match(text, |_, start, end, hit| {
        let (group, label) = (Group(tables::HIT_GROUPS[hit]), tables::HIT_LABELS[hit]);
        hits.push(Hit { group, start: start as u32, end: end as u32, label });
    });
    crate::order::sort_by_key(&mut hits, |hit| (hit.group, hit.start, std::cmp::Reverse(hit.end), hit.label));
    hits.dedup_by(|later, earlier| later.group == earlier.group && later.label == earlier.label && later.end <= earlier.end);
    (hits, steps)
}

/// Shows every match: where the program of its frame starts, its first token, its end, and what it says. Gives the steps taken.
fn every_match(text: &Text, mut see: impl FnMut(usize, usize, usize, usize)) -> u64 {
    let mut steps = 0;
    let mut window = Window::new(text);
    let (ready, mut from) = (tables::ready(), 0);
    while from < text.tokens.len() {
        from = window.move_to(from);
        window.candidates(|code, start, found| {
            let found = found.or_else(|| {
                let mut machine = Machine { text, ready, code: &ready.code, start, budget: BUDGET };
                let found = machine.run(code, Place { at: start, crossed: None }, None);
                steps += u64::from(BUDGET - machine.budget) + 1;
                found
            });
            if let Some((end, hit)) = found {
                see(code, start, end, hit);
            }
        });
    }
    steps + window.leave()
}

/// Shows every match of every frame, those that others hold included: the number of the frame, in the order in which the
/// builder read them, and the tokens. For programs that look at frames one by one.
#[cfg(any(test, feature = "cli"))]
pub fn each(text: &Text, mut see: impl FnMut(usize, std::ops::Range<usize>)) {
    let frames = &tables::ready().frames;
    every_match(text, |code, start, end, _| {
        if let Ok(frame) = frames.binary_search_by_key(&(code as u32), |frame| frame.start) {
            see(frame, start..end);
        }
    });
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

/// Whether an anchor holds before a token.
fn anchored(text: &Text, anchor: u16, at: usize) -> bool {
    let tokens = &text.tokens;
    match anchor {
        0 => tokens.get(at).is_some_and(|token| token.has(flag::SENTENCE_START)),
        1 => tokens.get(at).is_some_and(|token| token.has(flag::CLAUSE_START)),
        2 => at.checked_sub(1).is_some_and(|last| at >= text.sentence_of(last).core_end as usize),
        3 => tokens
            .get(at)
            .is_some_and(|token| token.has(flag::LINE_START) || token.has(flag::SENTENCE_START) && only_soft_before(text, at)),
        4 => tokens[at.min(tokens.len())..].iter().take(8).take_while(|token| !token.has(flag::LINE_START)).all(Token::is_soft),
        5 => tokens.get(at).is_some_and(|token| token.sentence == 0 && token.has(flag::SENTENCE_START)),
        6 => tokens[at.min(tokens.len())..text.core_end.max(at as u32) as usize].iter().take(8).all(Token::is_soft),
        7 => text.in_hook(at),
        _ => text.in_closer(at),
    }
}

/// Whether only emoji and marks stand between the start of the line and a token.
fn only_soft_before(text: &Text, at: usize) -> bool {
    for before in (at.saturating_sub(8)..at).rev() {
        let token = &text.tokens[before];
        if token.is_wordlike() {
            return false;
        }
        if token.has(flag::LINE_START) {
            return true;
        }
    }
    false
}

/// Follows the program of one frame from one token.
struct Machine<'t, 'a> {
    text: &'t Text<'a>,
    ready: &'static Ready,
    /// Its programs.
    code: &'static [u16],
    start: usize,
    budget: u32,
}

/// Where a program stands in the text.
#[derive(Clone, Copy)]
struct Place {
    /// The next token.
    at: usize,
    /// The first token of the sentence that the frame crossed to.
    crossed: Option<usize>,
}

/// Where a shared part goes on when it is done.
struct Return<'r> {
    code: usize,
    up: Option<&'r Return<'r>>,
}

impl Machine<'_, '_> {
    /// The end of the first match, and what it says.
    fn run(&mut self, mut code: usize, mut place: Place, mut back: Option<&Return>) -> Option<(usize, usize)> {
        loop {
            self.budget = self.budget.checked_sub(1)?;
            let operation = self.code[code];
            match operation {
                op::MATCH => return Some((place.at, self.code[code + 1] as usize)),
                op::RETURN => {
                    let to = back?;
                    (code, back) = (to.code, to.up);
                }
                op::END => code += 1,
                // A branch is done: on behind the others.
                op::OR => {
                    while self.code[code] == op::OR {
                        code += self.code[code + 1] as usize + 2;
                    }
                    code += 1;
                }
                op::CHOICE => loop {
                    let length = self.code[code + 1] as usize;
                    if self.may(code + 2, place.at)
                        && let Some(found) = self.run(code + 2, place, back)
                    {
                        return Some(found);
                    }
                    code += length + 2;
                    if self.code[code] == op::END {
                        return None;
                    }
                },
                op::OPTIONAL => {
                    if self.may(code + 2, place.at)
                        && let Some(found) = self.run(code + 2, place, back)
                    {
                        return Some(found);
                    }
                    code += self.code[code + 1] as usize + 3;
                }
                op::GAP..op::ANCHOR => {
                    let last = self.text.tokens.get(place.at.checked_sub(1)?)?;
                    let end = self.text.sentences[last.sentence as usize].end as usize;
                    for at in place.at..=(place.at + (operation - op::GAP) as usize + 1).min(end) {
                        if self.may(code + 1, at)
                            && let Some(found) = self.run(code + 1, Place { at, ..place }, back)
                        {
                            return Some(found);
                        }
                    }
                    return None;
                }
                op::CALL => {
                    let part = self.ready.part(self.code[code + 1] as usize);
                    return self.run(part, place, Some(&Return { code: code + 2, up: back }));
                }
                op::ANCHOR..op::KIND => {
                    if !anchored(self.text, operation - op::ANCHOR, place.at) {
                        return None;
                    }
                    code += 1;
                }
                op::NOT_AHEAD | op::NOT_BEHIND => {
                    let other = if operation == op::NOT_AHEAD { Some(place.at) } else { place.at.checked_sub(1) };
                    let token = other.and_then(|other| self.text.tokens.get(other));
                    if token.is_some_and(|token| self.is(code + 1, token)) {
                        return None;
                    }
                    code = self.ready.behind(code + 1);
                }
                op::NEXT_SENTENCE => {
                    place = self.next_sentence(place)?;
                    code += 1;
                }
                _ => {
                    place.at = self.take(code, place)?;
                    code = self.ready.behind(code);
                }
            }
        }
    }

    /// Whether a program could go on at a token, as far as its next instruction tells: spares the call that would fail at once.
    fn may(&self, code: usize, at: usize) -> bool {
        match self.code[code] {
            op::CLASS | op::LIST | op::KIND.. => match self.text.tokens.get(at) {
                Some(token) => token.kind == Kind::Emoji || self.is(code, token),
                None => false,
            },
            _ => true,
        }
    }

    /// Whether a token is what the program asks for here.
    fn is(&self, code: usize, token: &Token) -> bool {
        match self.code[code] {
            word @ op::WORD.. => token.word.0 == word - op::WORD + 1,
            op::LIST => token.word.is_known() && self.ready.list(code).contains(&token.word.0),
            op::CLASS => {
                let class = self.code[code + 1] as usize;
                if class < tables::CLASSES.len() {
                    token.word.is(Class(class as u16))
                } else {
                    self.is(self.ready.class(class), token)
                }
            }
            kind => is_kind(self.text, token, kind - op::KIND),
        }
    }

    /// Takes one token, skipping emoji before it once the frame has begun.
    fn take(&self, code: usize, Place { mut at, crossed }: Place) -> Option<usize> {
        loop {
            let token = self.text.tokens.get(at)?;
            if at > self.start && token.sentence != self.text.tokens[at - 1].sentence && crossed != Some(at) {
                return None;
            }
            if self.is(code, token) {
                let mut end = at + 1;
                if self.code[code] == op::KIND + 3 {
                    let run = &self.text.tokens[end..self.text.sentences[token.sentence as usize].end as usize];
                    end += run.iter().take_while(|token| token.kind == Kind::Emoji).count();
                }
                return Some(end);
            }
            if token.kind != Kind::Emoji || at == self.start {
                return None;
            }
            at += 1;
        }
    }

    fn next_sentence(&self, Place { at, .. }: Place) -> Option<Place> {
        let sentence = self.text.sentence_of(at.checked_sub(1)?);
        if at < sentence.core_end as usize {
            return None;
        }
        let next = sentence.end as usize;
        (next < self.text.tokens.len()).then_some(Place { at: next, crossed: Some(next) })
    }
}

#[cfg(test)]
mod tests;
