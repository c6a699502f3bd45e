//! What the learned model reads off a post. The trainer and the engine share this code, so they cannot drift apart.
//!
//! - Words: each word and each pair of neighbours in a sentence. Names of groups (`lexicon/group.txt`), numbers, amounts,
//!   years, links and mentions are one word of their kind each. Long words count by their beginning, too, so that endings
//!   matter less. The first words of the post and the words of the last sentence count once more as such.
//!   Words count twice: in the whole post, and in the stretch that says most ([`Stretches`]).
//! - Form: lengths, lines, sentences, marks, pronouns, capitals, in coarse steps.
//!
//! What frames find is no feature: on posts that they were not written beside, the score is as good without (average
//! precision 0.80 either way on the check part, November 2026), and on those that they were it would trust them too much.

use std::ops::Range;

use crate::text::{Class, Ending, Kind, Text, Token, class, flag};

const GROUP: Class = class("group");

/// Which part of the score a feature belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Block {
    /// A word or a pair: together they count as a direction, whatever the length of the post.
    Words,
    /// Form.
    Form,
}

impl Block {
    /// How many blocks there are.
    pub const COUNT: usize = 2;
}

/// One thing seen in a post.
#[derive(Debug, Clone)]
pub struct Feature {
    /// What it is, hashed.
    pub hash: u32,
    /// Where it stands, in tokens; empty for what is spread over the post.
    pub tokens: Range<u32>,
    /// How it counts.
    pub block: Block,
}

const START: u32 = 0x811c_9dc5;

fn step(hash: u32, byte: u8) -> u32 {
    (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
}

fn name(text: &str) -> u32 {
    text.bytes().fold(START, step)
}

fn mixed(mut hash: u32) -> u32 {
    hash ^= hash >> 16;
    hash = hash.wrapping_mul(0x85eb_ca6b);
    hash ^= hash >> 13;
    hash = hash.wrapping_mul(0xc2b2_ae35);
    hash ^ (hash >> 16)
}

fn pair(a: u32, b: u32) -> u32 {
    mixed(a.wrapping_mul(31).wrapping_add(b ^ 0x9e37_79b9))
}

/// What a token is to the model; `None` for what it does not read.
fn key(text: &Text, at: usize) -> Option<u32> {
    let token = &text.tokens[at];
    let folded = text.folded(at);
    Some(match token.kind {
        Kind::Word | Kind::Hashtag if token.is(GROUP) => name("<group>"),
        Kind::Word => spelled(folded),
        Kind::Hashtag => spelled(folded).wrapping_add(7),
        Kind::Number => number(token, folded),
        Kind::Punctuation => {
            let mark = text.original[token.start as usize..].chars().next()?;
            let repeated = token.has(flag::REPEATED) || token.end - token.start > mark.len_utf8() as u32;
            (mark as u32).wrapping_mul(0x9e37_79b1) ^ u32::from(repeated)
        }
        Kind::Emoji => (text.original[token.start as usize..].chars().next()? as u32).wrapping_mul(0x9e37_79b1),
        Kind::Link | Kind::Mail => name("<link>"),
        Kind::Mention => name("<mention>"),
    })
}

/// A word without apostrophes: *dont* is *don't*.
fn spelled(folded: &str) -> u32 {
    folded.bytes().filter(|&byte| byte != b'\'').fold(START, step)
}

fn number(token: &Token, folded: &str) -> u32 {
    let digits = folded.bytes().take_while(u8::is_ascii_digit).count();
    let unit = &folded[folded.len().min(folded.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(folded.len()))..];
    name(if token.has(flag::MONEY) {
        if digits > 3 || !unit.is_empty() { "<much money>" } else { "<money>" }
    } else if token.has(flag::PERCENT) {
        if folded.starts_with("99") || folded.starts_with("100") { "<all percent>" } else { "<percent>" }
    } else if unit == "x" {
        "<times>"
    } else if matches!(unit, "k" | "m" | "mn" | "mio" | "b" | "bn") || digits > 4 || folded.contains(',') {
        "<big number>"
    } else if folded.contains(':') || matches!(unit, "am" | "pm") {
        "<time>"
    } else if digits == 4 && unit.is_empty() && (folded.starts_with("19") || folded.starts_with("20")) {
        "<year>"
    } else if digits == 1 && unit.is_empty() {
        "<small number>"
    } else {
        "<number>"
    })
}

/// Words longer than this count by their beginning, too.
const STEM: usize = 5;
/// Tokens at the head of a post that count as its opening.
const OPENING: usize = 6;
/// Tokens that the model reads at most; what a feed shows of a post is far shorter.
const LONGEST: usize = 4000;

/// Tokens that a stretch has at least: a shorter sentence belongs to the one before it.
const SHORTEST_STRETCH: u32 = 4;

/// Cuts a post into stretches, each a sentence with the short ones that follow it, and says to which one a sentence belongs.
///
/// Bait is a sentence or two of a post; the stretch that says a label most counts once more for it.
#[derive(Debug, Clone, Copy)]
pub struct Stretches<'t> {
    text: &'t Text<'t>,
    sentence: u32,
    number: u32,
}

impl<'t> Stretches<'t> {
    /// Begins at the first sentence of a post.
    #[must_use]
    pub const fn of(text: &'t Text<'t>) -> Self {
        Self { text, sentence: 0, number: 0 }
    }

    /// Number of the stretch in which a token stands, from 0. Tokens must be asked for in the order of the text, give or take
    /// those of one sentence.
    pub fn at(&mut self, token: u32) -> u32 {
        let wanted = self.text.tokens[token as usize].sentence;
        while self.sentence < wanted {
            self.sentence += 1;
            let sentence = &self.text.sentences[self.sentence as usize];
            self.number += u32::from(sentence.end - sentence.start >= SHORTEST_STRETCH);
        }
        self.number
    }
}

/// Shows every feature of a post to `see`, those of words in the order of the text. The same feature may come more than once.
pub fn visit(text: &Text, see: &mut dyn FnMut(Feature)) {
    words(text, see);
    form(text, see);
}

fn words(text: &Text, see: &mut dyn FnMut(Feature)) {
    let core = text.core_end as usize;
    let last_sentence = core.checked_sub(1).map(|last| text.tokens[last].sentence);
    let mut before: Option<(u32, u32)> = None;
    let mut before_that: Option<u32> = None;
    for at in 0..text.tokens.len().min(LONGEST) {
        let token = &text.tokens[at];
        let Some(key) = key(text, at) else { continue };
        let here = at as u32;
        let mut seen = |hash: u32, from: u32| see(Feature { hash, tokens: from..here + 1, block: Block::Words });
        seen(mixed(key), here);
        if token.kind == Kind::Word && !token.is(GROUP) {
            let folded = text.folded(at);
            if folded.len() > STEM + 1 && folded.is_char_boundary(STEM) {
                seen(mixed(spelled(&folded[..STEM]) ^ 0x5bd1_e995), here);
            }
        }
        let starts = at == 0 || text.tokens[at - 1].sentence != token.sentence;
        if starts {
            before = None;
            before_that = None;
            seen(pair(0x51, key), here);
        }
        if let Some((other, place)) = before {
            seen(pair(other, key), place);
            if let Some(third) = before_that {
                seen(pair(third.rotate_left(5), key), place.saturating_sub(1));
            }
        }
        before_that = before.map(|(other, _)| other);
        before = Some((key, here));
        if at < OPENING {
            seen(mixed(key ^ 0x2545_f491), here);
        }
        if last_sentence == Some(token.sentence) {
            seen(mixed(key ^ 0x7f4a_7c15), here);
        }
    }
}

/// A count in coarse steps.
fn coarse(count: u32) -> u32 {
    match count {
        0..=2 => count,
        3..=4 => 3,
        5..=8 => 4,
        9..=16 => 5,
        17..=32 => 6,
        33..=64 => 7,
        65..=128 => 8,
        129..=256 => 9,
        _ => 10,
    }
}

const FIRST_PERSON: [u64; 10] = packed_all(["i", "i'm", "im", "i've", "i'd", "i'll", "my", "me", "mine", "myself"]);
const SECOND_PERSON: [u64; 7] = packed_all(["you", "your", "you're", "you'll", "yours", "u", "ur"]);
const THIRD_PERSON: [u64; 8] = packed_all(["he", "she", "his", "her", "him", "they", "them", "their"]);
const WE: [u64; 5] = packed_all(["we", "our", "us", "we're", "we've"]);

/// A short word as one number, so that it is compared at once; all long words are the same one.
const fn packed(word: &str) -> u64 {
    let bytes = word.as_bytes();
    if bytes.len() > 7 {
        return u64::MAX;
    }
    let (mut number, mut at) = (0, 0);
    while at < bytes.len() {
        number = number << 8 | bytes[at] as u64;
        at += 1;
    }
    number
}

const fn packed_all<const N: usize>(words: [&str; N]) -> [u64; N] {
    let (mut all, mut at) = ([0; N], 0);
    while at < N {
        all[at] = packed(words[at]);
        at += 1;
    }
    all
}

fn form(text: &Text, see: &mut dyn FnMut(Feature)) {
    let mut saw = |what: &str, value: u32| {
        see(Feature { hash: mixed(name(what).wrapping_add(value.wrapping_mul(0x9e37_79b9))), tokens: 0..0, block: Block::Form });
    };
    let counts = &text.counts;
    let words = counts.words.max(1);
    saw("words", coarse(counts.words));
    saw("sentences", coarse(text.sentences.len() as u32));
    saw("sentence length", coarse(words / (text.sentences.len() as u32).max(1)));
    saw("links", counts.links.min(2));
    saw("mentions", counts.mentions.min(2));
    saw("hashtags", coarse(counts.hashtags).min(4));
    saw("emoji", coarse(counts.emoji).min(4));
    saw("capitals", if counts.caps >= 2 { (counts.caps * 8 / words).min(3) + 1 } else { 0 });

    let (mut paragraphs, mut lone, mut short_lines) = (0, 0, 0);
    for line in &text.lines {
        let first = &text.tokens[line.start as usize];
        paragraphs += u32::from(first.has(flag::PARAGRAPH_START));
        let alone = text.tokens.get(line.end as usize).is_none_or(|next| next.has(flag::PARAGRAPH_START));
        lone += u32::from(first.has(flag::PARAGRAPH_START) && alone);
        short_lines += u32::from(line.end - line.start <= 9);
    }
    saw("paragraphs", coarse(paragraphs));
    if paragraphs >= 4 {
        saw("lone lines", lone * 4 / paragraphs);
        saw("short lines", short_lines * 4 / text.lines.len() as u32);
    }
    let mut endings = [0u32; 4];
    for sentence in &text.sentences {
        endings[sentence.ending as usize] += 1;
    }
    saw("questions", endings[Ending::Question as usize].min(3));
    saw("exclamations", coarse(endings[Ending::Exclamation as usize]).min(4));
    saw("trails off", endings[Ending::Ellipsis as usize].min(2));
    if let Some(last) = text.core_end.checked_sub(1) {
        let sentence = text.sentence_of(last as usize);
        saw("last ending", sentence.ending as u32);
        saw("last length", coarse(sentence.core_end.saturating_sub(sentence.start)));
    }
    if let Some(first) = text.sentences.first() {
        saw("first ending", first.ending as u32);
        saw("first length", coarse(first.core_end.saturating_sub(first.start)));
    }

    let (mut first_person, mut second_person, mut third_person, mut we) = (0, 0, 0, 0);
    let (mut numbers, mut money, mut quoted, mut lower_starts, mut title_case, mut word_tokens) = (0, 0, 0, 0, 0, 0);
    for (at, token) in text.tokens.iter().enumerate().take(LONGEST) {
        quoted += u32::from(token.has(flag::QUOTED));
        if token.kind == Kind::Number {
            numbers += 1;
            money += u32::from(token.has(flag::MONEY));
        }
        if token.kind != Kind::Word {
            continue;
        }
        word_tokens += 1;
        title_case += u32::from(token.has(flag::CAPITAL));
        lower_starts += u32::from(token.has(flag::SENTENCE_START) && !token.has(flag::CAPITAL));
        let word = packed(text.folded(at));
        if FIRST_PERSON.contains(&word) {
            first_person += 1;
        } else if SECOND_PERSON.contains(&word) {
            second_person += 1;
        } else if THIRD_PERSON.contains(&word) {
            third_person += 1;
        } else if WE.contains(&word) {
            we += 1;
        }
    }
    saw("i", coarse(first_person).min(5));
    saw("you", coarse(second_person).min(5));
    saw("they", coarse(third_person).min(5));
    saw("we", coarse(we).min(4));
    saw("i share", (first_person * 32 / words).min(6));
    saw("you share", (second_person * 32 / words).min(6));
    saw("numbers", coarse(numbers).min(5));
    saw("money", money.min(2));
    saw("quoted", quoted * 4 / (text.tokens.len() as u32).max(1));
    saw("lower starts", if lower_starts > 0 { 1 + u32::from(lower_starts * 2 > text.sentences.len() as u32) } else { 0 });
    saw("title case", if word_tokens >= 4 { title_case * 5 / word_tokens } else { 9 });
}
