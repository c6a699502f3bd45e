//! What the learned model reads off a post. The trainer and the engine share this code, so they cannot drift apart.
//!
//! - Words: each word and each pair of neighbours in a sentence. Names of groups (`lexicon/group.txt`), numbers, amounts,
//!   years, links and mentions are one word of their kind each. Long words count by their beginning, too, so that endings
//!   matter less. The first words of the post and the words of the last sentence count once more as such; and in a post of
//!   several lines, what each begins and ends with and how long it is, first and last line apart from those between.
//!   Words count twice: in the whole post, and in the stretch that says most ([`Stretches`]).
//! - Form: lengths, lines, sentences, marks, pronouns, capitals, in coarse steps.
//!
//! What frames find, and the cues of the results, are no features here: the trainer weighs both beside the score, by posts that most
//! frames were not written beside.

use std::ops::Range;

use crate::text::{Class, Ending, Kind, Text, Token, class, flag, vocabulary};

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

const fn step(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}

/// The hash of a name; in a constant, so that names are no work and have no place in the module.
const fn name(text: &str) -> u32 {
    let (bytes, mut hash, mut at) = (text.as_bytes(), START, 0);
    while at < bytes.len() {
        hash = step(hash, bytes[at]);
        at += 1;
    }
    hash
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
#[inline(always)]
fn key(text: &Text, at: usize) -> Option<u32> {
    let token = &text.tokens[at];
    match token.kind {
        Kind::Word | Kind::Hashtag if token.is(GROUP) => Some(const { name("<group>") }),
        Kind::Word => Some(token.hash),
        _ => key_of_others(text, at),
    }
}

#[inline(never)]
fn key_of_others(text: &Text, at: usize) -> Option<u32> {
    let token = &text.tokens[at];
    Some(match token.kind {
        Kind::Word => token.hash,
        Kind::Hashtag => token.hash.wrapping_add(7),
        Kind::Number => number(token, text.folded(at)),
        Kind::Punctuation => {
            let mark = text.original[token.start as usize..].chars().next()?;
            let repeated = token.has(flag::REPEATED) || token.end - token.start > mark.len_utf8() as u32;
            (mark as u32).wrapping_mul(0x9e37_79b1) ^ u32::from(repeated)
        }
        Kind::Emoji => (text.original[token.start as usize..].chars().next()? as u32).wrapping_mul(0x9e37_79b1),
        Kind::Link | Kind::Mail => const { name("<link>") },
        Kind::Mention => const { name("<mention>") },
    })
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
/// Tokens of a line that is as long as any.
const LONG_LINE: u32 = 14;
/// Tokens that the model reads at most; what a feed shows of a post is far shorter.
pub(super) const LONGEST: usize = 4000;

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
    words(text, |at, ending| {
        for &(hash, from) in ending {
            see(Feature { hash, tokens: from..at + 1, block: Block::Words });
        }
    });
    for &hash in form(text).hashes() {
        see(Feature { hash, tokens: 0..0, block: Block::Form });
    }
}

/// Features of words that end with one token at most: it, its stem, it with the one before and with two (or at the head of a
/// sentence), in the opening, and in the last sentence.
pub(super) const MOST_ENDING: usize = 6;
/// Features of a line: its head, its end and how long it is.
pub(super) const OF_LINE: usize = 3;

/// Shows each token that the model reads to `see`, with the features of words that end with it: their hashes, and the tokens that
/// they begin with. A token at the head or the end of a line is shown again, with the features of that line.
pub(super) fn words(text: &Text, mut see: impl FnMut(u32, &[(u32, u32)])) {
    let core = text.core_end as usize;
    let last_sentence = core.checked_sub(1).map(|last| text.tokens[last].sentence);
    let mut before: Option<(u32, u32)> = None;
    let mut before_that: Option<u32> = None;
    let mut sentence = None;
    let (mut line, lines) = (0, text.lines.len());
    for (at, token) in text.tokens.iter().enumerate().take(LONGEST) {
        let starts = sentence != Some(token.sentence);
        sentence = Some(token.sentence);
        let Some(key) = key(text, at) else { continue };
        let here = at as u32;
        let mut ending = [(0, here); MOST_ENDING];
        let mut count = 0;
        let mut add = |hash: u32, from: u32| {
            ending[count] = (hash, from);
            count += 1;
        };
        add(mixed(key), here);
        if token.kind == Kind::Word && !token.is(GROUP) {
            // A stem ends where a letter does: not before the second byte of one.
            if let Some((stem, [next, _, ..])) = text.letters(at).split_at_checked(STEM)
                && next & 0xc0 != 0x80
            {
                add(mixed(vocabulary::spelled(stem) ^ 0x5bd1_e995), here);
            }
        }
        if starts {
            before = None;
            before_that = None;
            add(pair(0x51, key), here);
        }
        if let Some((other, place)) = before {
            add(pair(other, key), place);
            if let Some(third) = before_that {
                add(pair(third.rotate_left(5), key), place.saturating_sub(1));
            }
        }
        before_that = before.map(|(other, _)| other);
        before = Some((key, here));
        if at < OPENING {
            add(mixed(key ^ 0x2545_f491), here);
        }
        if last_sentence == Some(token.sentence) {
            add(mixed(key ^ 0x7f4a_7c15), here);
        }
        see(here, &ending[..count]);
        // In a post of one line, the whole post says as much.
        if lines > 1 {
            while line + 1 < lines && text.lines[line].end <= here {
                line += 1;
            }
            let Range { start, end } = text.lines[line];
            // The first line, one between, the last.
            let which = if line == 0 { 0 } else { 1 + u32::from(line + 1 == lines) };
            if here == start {
                see(here, &[(pair(const { name("<line>") } + which, key), here)]);
            }
            if here + 1 == end {
                let kind = if token.kind == Kind::Word { const { name("<word>") } } else { key };
                let (ends, long) = (pair(const { name("<line end>") } + which, kind), (end - start).min(LONG_LINE));
                see(here, &[(ends, here), (pair(const { name("<line length>") } + which, long), here)]);
            }
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

/// Who a word speaks of: I, you, they, we, each with its words.
const PERSONS: [&[&str]; 4] = [
    &["i", "i'm", "im", "i've", "i'd", "i'll", "my", "me", "mine", "myself"],
    &["you", "your", "you're", "you'll", "yours", "u", "ur"],
    &["he", "she", "his", "her", "him", "they", "them", "their"],
    &["we", "our", "us", "we're", "we've"],
];

const PERSON_WORDS: usize = PERSONS[0].len() + PERSONS[1].len() + PERSONS[2].len() + PERSONS[3].len();

/// These words in the order of their numbers, with who they speak of in the lowest byte.
const SORTED: [u64; PERSON_WORDS] = {
    let (mut sorted, mut count, mut person) = ([0; PERSON_WORDS], 0, 0);
    while person < PERSONS.len() {
        let mut word = 0;
        while word < PERSONS[person].len() {
            let own = packed(PERSONS[person][word].as_bytes()) << 8 | person as u64;
            let mut at = count;
            while at > 0 && sorted[at - 1] > own {
                sorted[at] = sorted[at - 1];
                at -= 1;
            }
            sorted[at] = own;
            count += 1;
            word += 1;
        }
        person += 1;
    }
    sorted
};

/// The letters that these words begin with, one bit each, and how long the longest of them is.
const FIRST_AND_LONGEST: (u32, usize) = {
    let (mut first, mut longest, mut person) = (0, 0, 0);
    while person < PERSONS.len() {
        let mut word = 0;
        while word < PERSONS[person].len() {
            let letters = PERSONS[person][word].as_bytes();
            first |= 1 << (letters[0] % 32);
            longest = if letters.len() > longest { letters.len() } else { longest };
            word += 1;
        }
        person += 1;
    }
    (first, longest)
};

/// Who a word speaks of, as a place in [`PERSONS`].
#[inline(always)]
fn person(word: &[u8]) -> Option<usize> {
    // Asked of every word, and most are none of them.
    let (firsts, longest) = FIRST_AND_LONGEST;
    let first = word.first()?;
    if word.len() > longest || firsts >> (first % 32) & 1 == 0 {
        return None;
    }
    person_of(word)
}

fn person_of(word: &[u8]) -> Option<usize> {
    let word = packed(word);
    let at = SORTED.partition_point(|entry| entry >> 8 < word);
    SORTED.get(at).filter(|&entry| entry >> 8 == word).map(|entry| (entry & 0xff) as usize)
}

/// A word of seven bytes at most as one number; all longer words are the same one.
const fn packed(word: &[u8]) -> u64 {
    if word.len() > 7 {
        return u64::MAX;
    }
    let (mut number, mut at) = (0, 0);
    while at < word.len() {
        number = number << 8 | word[at] as u64;
        at += 1;
    }
    number
}

/// The features of form, hashed.
pub(super) struct Form {
    hashes: [u32; MOST_OF_FORM],
    count: usize,
}

impl Form {
    /// Their hashes.
    pub(super) fn hashes(&self) -> &[u32] {
        &self.hashes[..self.count]
    }
}

/// Features of form that a post has at most.
const MOST_OF_FORM: usize = 32;

/// What is spread over a post.
pub(super) fn form(text: &Text) -> Form {
    let mut form = Form { hashes: [0; MOST_OF_FORM], count: 0 };
    let mut saw = |what: u32, value: u32| {
        form.hashes[form.count] = mixed(what.wrapping_add(value.wrapping_mul(0x9e37_79b9)));
        form.count += 1;
    };
    let counts = &text.counts;
    let words = counts.words.max(1);
    saw(const { name("words") }, coarse(counts.words));
    saw(const { name("sentences") }, coarse(text.sentences.len() as u32));
    saw(const { name("sentence length") }, coarse(words / (text.sentences.len() as u32).max(1)));
    saw(const { name("links") }, counts.links.min(2));
    saw(const { name("mentions") }, counts.mentions.min(2));
    saw(const { name("hashtags") }, coarse(counts.hashtags).min(4));
    saw(const { name("emoji") }, coarse(counts.emoji).min(4));
    saw(const { name("capitals") }, if counts.caps >= 2 { (counts.caps * 8 / words).min(3) + 1 } else { 0 });

    let (mut paragraphs, mut lone, mut short_lines) = (0, 0, 0);
    for line in &text.lines {
        let first = &text.tokens[line.start as usize];
        paragraphs += u32::from(first.has(flag::PARAGRAPH_START));
        let alone = text.tokens.get(line.end as usize).is_none_or(|next| next.has(flag::PARAGRAPH_START));
        lone += u32::from(first.has(flag::PARAGRAPH_START) && alone);
        short_lines += u32::from(line.end - line.start <= 9);
    }
    saw(const { name("paragraphs") }, coarse(paragraphs));
    if paragraphs >= 4 {
        saw(const { name("lone lines") }, lone * 4 / paragraphs);
        saw(const { name("short lines") }, short_lines * 4 / text.lines.len() as u32);
    }
    let mut endings = [0u32; 4];
    for sentence in &text.sentences {
        endings[sentence.ending as usize] += 1;
    }
    saw(const { name("questions") }, endings[Ending::Question as usize].min(3));
    saw(const { name("exclamations") }, coarse(endings[Ending::Exclamation as usize]).min(4));
    saw(const { name("trails off") }, endings[Ending::Ellipsis as usize].min(2));
    if let Some(last) = text.core_end.checked_sub(1) {
        let sentence = text.sentence_of(last as usize);
        saw(const { name("last ending") }, sentence.ending as u32);
        saw(const { name("last length") }, coarse(sentence.core_end.saturating_sub(sentence.start)));
    }
    if let Some(first) = text.sentences.first() {
        saw(const { name("first ending") }, first.ending as u32);
        saw(const { name("first length") }, coarse(first.core_end.saturating_sub(first.start)));
    }

    let mut persons = [0; PERSONS.len()];
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
        if let Some(person) = person(text.letters(at)) {
            persons[person] += 1;
        }
    }
    let [first_person, second_person, third_person, we] = persons;
    saw(const { name("i") }, coarse(first_person).min(5));
    saw(const { name("you") }, coarse(second_person).min(5));
    saw(const { name("they") }, coarse(third_person).min(5));
    saw(const { name("we") }, coarse(we).min(4));
    saw(const { name("i share") }, (first_person * 32 / words).min(6));
    saw(const { name("you share") }, (second_person * 32 / words).min(6));
    saw(const { name("numbers") }, coarse(numbers).min(5));
    saw(const { name("money") }, money.min(2));
    saw(const { name("quoted") }, quoted * 4 / (text.tokens.len() as u32).max(1));
    saw(
        const { name("lower starts") },
        if lower_starts > 0 { 1 + u32::from(lower_starts * 2 > text.sentences.len() as u32) } else { 0 },
    );
    saw(const { name("title case") }, if word_tokens >= 4 { title_case * 5 / word_tokens } else { 9 });
    form
}
