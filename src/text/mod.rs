//! The words of a post: folded, cut into tokens and sentences, with every span kept in the original.
//!
//! [`Text::read`] goes over a post once and gives
//! - [`Token`]s: words, numbers, punctuation, emoji, links, mentions and hashtags. Quotation marks, Markdown marks and
//!   white space become [`flag`]s on the tokens beside them, so that `"share" *this*` and `share this` read alike;
//! - [`Sentence`]s and lines as ranges of tokens;
//! - zones: the hook (what shows before "see more"), the body and the closer;
//! - the [`Hit`](crate::frames::Hit)s of all compiled [frames](crate::frames);
//! - a guess at the language, by the stop words it met.
//!
//! Time and memory grow linearly with the text.
//!
//! ```
//! use upshot::text::{Kind, Text};
//!
//! let text = Text::read("𝗦𝗵𝗮𝗿𝗲 this with 3 friends 👇 https://example.org");
//! assert_eq!(text.folded(0), "share");
//! assert_eq!(text.original_of(0..1), "𝗦𝗵𝗮𝗿𝗲");
//! assert_eq!(text.tokens[3].kind, Kind::Number);
//! assert_eq!(text.links().count(), 1);
//! ```

mod fold;
pub mod language;
mod scan;
pub(crate) mod structure;
pub(crate) mod vocabulary;

use std::ops::Range;

#[cfg(test)]
pub(crate) use scan::looks;
pub use vocabulary::{Class, Word, class};

use crate::frames::{Group, Hit};

/// A text in small letters, as the standard library has it; a final sigma is one behind a letter and before none.
#[must_use]
pub fn lowercase(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut rest, mut in_word) = (text.chars(), false);
    while let Some(c) = rest.next() {
        match c {
            'İ' => out.push_str("i\u{307}"),
            'Σ' if in_word && !rest.clone().next().is_some_and(char::is_alphabetic) => out.push('ς'),
            _ => out.push(fold::lower(c)),
        }
        in_word = c.is_alphabetic();
    }
    out
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Kind {
    /// A word; an apostrophe or a known hyphen may be inside.
    Word,
    /// A number with its unit letters: `10`, `10,000`, `10x`, `3:30`, `2nd`.
    Number,
    /// A punctuation mark, a run of the same mark counting as one.
    Punctuation,
    /// A pictograph with its modifiers.
    Emoji,
    /// A web address, with or without its scheme.
    Link,
    /// A mail address.
    Mail,
    /// `@name`.
    Mention,
    /// `#word`; it matches frames by the word after the sign.
    Hashtag,
}

/// Marks on tokens, or-ed together in [`Token::flags`].
pub mod flag {
    /// All letters are capitals, two or more.
    pub const CAPS: u32 = 1;
    /// The first letter is a capital.
    pub const CAPITAL: u32 = 1 << 1;
    /// Inside quotation marks or a block quote.
    pub const QUOTED: u32 = 1 << 2;
    /// Inside back-ticks or a fenced block.
    pub const CODE: u32 = 1 << 3;
    /// White space stands before it.
    pub const SPACE_BEFORE: u32 = 1 << 4;
    /// First token of a line.
    pub const LINE_START: u32 = 1 << 5;
    /// First token after an empty line, or of the post.
    pub const PARAGRAPH_START: u32 = 1 << 6;
    /// First token of a sentence, lead-ins such as "please", "so" or an emoji not counted.
    pub const SENTENCE_START: u32 = 1 << 7;
    /// Where an imperative may begin: start of a sentence or clause, or after "don't forget to", "could you" and the like.
    pub const CLAUSE_START: u32 = 1 << 8;
    /// Tied to the token before it by a hyphen.
    pub const JOINED: u32 = 1 << 9;
    /// Letters were stretched (soooo).
    pub const STRETCHED: u32 = 1 << 10;
    /// Written in a look-alike alphabet.
    pub const FANCY: u32 = 1 << 11;
    /// An "'s" was dropped for matching.
    pub const POSSESSIVE: u32 = 1 << 12;
    /// A percentage.
    pub const PERCENT: u32 = 1 << 13;
    /// An amount of money.
    pub const MONEY: u32 = 1 << 14;
    /// The mark was repeated (!!!).
    pub const REPEATED: u32 = 1 << 15;
    /// Its letters were written apart (s h a r e).
    pub const SPACED: u32 = 1 << 16;
    /// In a quotation of at most three tokens: a keyword rather than somebody's words.
    pub const SHORT_QUOTE: u32 = 1 << 17;
    /// Ends a sentence.
    pub const TERMINAL: u32 = 1 << 18;
    /// Put together from letters of several scripts.
    pub const MIXED: u32 = 1 << 19;
}

/// A piece of the text.
#[derive(Debug, Clone, Copy)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// The languages that its word is a stop word of, one bit each.
    languages: u8,
    /// Its entry in the vocabulary; [`Word::UNKNOWN`] when no frame or lexicon names it.
    pub word: Word,
    /// Marks from [`flag`].
    pub flags: u32,
    /// First byte in the original.
    pub start: u32,
    /// End in the original, exclusive.
    pub end: u32,
    /// Index of its sentence.
    pub sentence: u32,
    /// The classes that the vocabulary counts its word to, one bit each: asked for all the time.
    pub(crate) classes: u64,
    /// The hash of its folded letters without apostrophes: *dont* is *don't*.
    pub(crate) hash: u32,
    fold_start: u32,
    fold_end: u32,
}

impl Token {
    /// Whether it carries any of these marks.
    #[must_use]
    pub const fn has(&self, flags: u32) -> bool {
        self.flags & flags != 0
    }

    /// Whether the vocabulary counts it to this class.
    #[inline(always)]
    #[must_use]
    pub const fn is(&self, class: Class) -> bool {
        self.classes & class.bit() != 0
    }

    /// Words and numbers: what a reader reads.
    #[must_use]
    pub const fn is_wordlike(&self) -> bool {
        matches!(self.kind, Kind::Word | Kind::Number)
    }

    /// What may trail a sentence without being part of what it says.
    #[must_use]
    pub const fn is_soft(&self) -> bool {
        matches!(self.kind, Kind::Punctuation | Kind::Emoji | Kind::Link | Kind::Mention | Kind::Hashtag)
    }
}

/// How a sentence ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ending {
    /// A full stop, or nothing.
    Plain,
    /// A question mark somewhere among its final marks.
    Question,
    /// An exclamation mark and no question mark.
    Exclamation,
    /// It trails off.
    Ellipsis,
}

/// A sentence as a range of tokens.
#[derive(Debug, Clone, Copy)]
pub struct Sentence {
    /// First token.
    pub start: u32,
    /// End, exclusive; final marks and emoji included.
    pub end: u32,
    /// End of its words, exclusive: only marks, emoji, links, mentions and hashtags follow.
    pub core_end: u32,
    /// How it ends.
    pub ending: Ending,
}

impl Sentence {
    /// The tokens of the sentence.
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// Where in a post something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Zone {
    /// The first sentence, or what stands within the first 140 characters of the first line.
    Hook,
    /// In between.
    Body,
    /// The last line, or the last two sentences within the last 200 characters; a trail of hashtags and links not counted.
    Closer,
}

/// How many of what a text holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Words and numbers.
    pub words: u32,
    /// Emoji.
    pub emoji: u32,
    /// Web addresses.
    pub links: u32,
    /// Mentions.
    pub mentions: u32,
    /// Hashtags.
    pub hashtags: u32,
    /// Words of two letters or more, all capitals.
    pub caps: u32,
    /// Words of two letters or more.
    pub cased: u32,
    /// Words in a look-alike alphabet.
    pub fancy: u32,
}

/// A post, read.
#[derive(Debug)]
pub struct Text<'a> {
    /// The post as it was written.
    pub original: &'a str,
    /// Its tokens, in order.
    pub tokens: Box<[Token]>,
    /// Its sentences, in order; together they hold every token.
    pub sentences: Box<[Sentence]>,
    /// Its lines that hold tokens, as ranges of tokens.
    pub lines: Vec<Range<u32>>,
    /// What it holds how often.
    pub counts: Counts,
    /// First token of the trail of hashtags, links, mentions and emoji that ends the post.
    pub core_end: u32,
    pub(crate) hook_end: u32,
    pub(crate) closer_start: u32,
    pub(crate) votes: language::Votes,
    pub(crate) hits: Vec<Hit>,
    /// The bits of the groups that any hit is of.
    groups: u64,
    /// Tokens in quotation marks.
    pub(crate) quoted: u32,
    /// The classes that any word is of, one bit each.
    classes: u64,
    tone: std::cell::OnceCell<crate::tone::Reading>,
    cues: std::cell::OnceCell<crate::results::detect::Reading>,
    folded: String,
}

impl<'a> Text<'a> {
    /// Reads a post. Linear in the length of the text.
    #[must_use]
    pub fn read(original: &'a str) -> Self {
        let mut text = scan::scan(original);
        structure::complete(&mut text);
        text.hits = crate::frames::find(&text);
        text.groups = text.hits.iter().fold(0, |groups, hit| groups | hit.group.bit());
        text
    }

    /// The folded form of a token: lower case, plain letters. Empty for punctuation, links and mail addresses.
    #[inline(always)]
    #[must_use]
    pub fn folded(&self, token: usize) -> &str {
        let token = &self.tokens[token];
        &self.folded[token.fold_start as usize..token.fold_end as usize]
    }

    /// The same as bytes, for loops that would cut strings.
    #[inline(always)]
    pub(crate) fn letters(&self, token: usize) -> &[u8] {
        let token = &self.tokens[token];
        &self.folded.as_bytes()[token.fold_start as usize..token.fold_end as usize]
    }

    /// What stands in the original from the first to the last of these tokens; empty for an empty range.
    #[must_use]
    pub fn original_of(&self, tokens: Range<usize>) -> &'a str {
        let bytes = self.bytes_of(tokens);
        &self.original[bytes.start as usize..bytes.end as usize]
    }

    /// The bytes of the original that these tokens cover; empty for an empty range.
    #[must_use]
    pub fn bytes_of(&self, tokens: Range<usize>) -> Range<u32> {
        match self.tokens.get(tokens).and_then(|covered| Some(covered.first()?.start..covered.last()?.end)) {
            Some(bytes) => bytes,
            None => 0..0,
        }
    }

    /// The hits of a group of frames, in the order of the text. Guards are not applied; see [`crate::guards`].
    #[must_use]
    pub fn hits(&self, group: Group) -> &[Hit] {
        // Rules ask one after another, and most have none.
        if self.groups & group.bit() == 0 {
            return &[];
        }
        let start = self.hits.partition_point(|hit| hit.group < group);
        let len = self.hits[start..].partition_point(|hit| hit.group == group);
        &self.hits[start..start + len]
    }

    /// Whether any word is of one of these classes: most posts have none of what a rule seeks, and need not be walked through.
    #[must_use]
    pub(crate) const fn holds(&self, classes: u64) -> bool {
        self.classes & classes != 0
    }

    /// The learned scores of the post, worked out when first asked for.
    #[must_use]
    pub fn scores(&self) -> &crate::tone::Scores {
        &self.tone().scores
    }

    /// What the learned model made of the post, worked out when first asked for.
    pub(crate) fn tone(&self) -> &crate::tone::Reading {
        self.tone.get_or_init(|| crate::tone::Reading::of(self))
    }

    /// The cues of results in the post, whatever the rules hear in it, read when first asked for.
    #[must_use]
    pub fn cues(&self) -> &crate::results::detect::Reading {
        self.cues.get_or_init(|| crate::results::detect::read_alone(self))
    }

    /// The sentence a token stands in.
    #[must_use]
    pub fn sentence_of(&self, token: usize) -> &Sentence {
        &self.sentences[self.tokens[token].sentence as usize]
    }

    /// Where a token stands. A short post is hook and closer at once; it then counts as [`Zone::Hook`],
    /// so ask [`Text::in_closer`] when only the end matters.
    #[must_use]
    pub fn zone(&self, token: usize) -> Zone {
        if (token as u32) < self.hook_end {
            Zone::Hook
        } else if self.in_closer(token) {
            Zone::Closer
        } else {
            Zone::Body
        }
    }

    /// Whether a token stands in the hook.
    #[must_use]
    pub const fn in_hook(&self, token: usize) -> bool {
        (token as u32) < self.hook_end
    }

    /// Whether a token stands in the closer.
    #[must_use]
    pub const fn in_closer(&self, token: usize) -> bool {
        token as u32 >= self.closer_start
    }

    /// Whether the post is, but for a few words, one quotation.
    #[must_use]
    pub const fn is_all_quoted(&self) -> bool {
        self.quoted as usize * 10 >= self.tokens.len() * 9
    }

    /// The web addresses, as indexes of tokens.
    pub fn links(&self) -> impl Iterator<Item = usize> + '_ {
        self.of_kind(Kind::Link)
    }

    /// The tokens of one kind, as indexes.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = usize> + '_ {
        (0..self.tokens.len()).filter(move |&at| self.tokens[at].kind == kind)
    }

    /// Whether a token is this punctuation mark, folded (`"` and quotes are never tokens).
    #[must_use]
    pub fn is_mark(&self, token: usize, mark: char) -> bool {
        self.tokens.get(token).is_some_and(|token| {
            token.kind == Kind::Punctuation
                && self.original[token.start as usize..].chars().next().is_some_and(|c| fold::fold(c) == fold::Folded::Mark(mark))
        })
    }

    /// The value of a number token such as `10`, `10,000`, `2.5k` or `10x`; `None` when it is none or not readable.
    #[must_use]
    pub fn value(&self, token: usize) -> Option<f64> {
        if self.tokens.get(token)?.kind != Kind::Number {
            return None;
        }
        let folded = self.folded(token);
        let digits_end = folded.find(|c: char| !(c.is_ascii_digit() || c == '.' || c == ',')).unwrap_or(folded.len());
        let value = decimal(&folded[..digits_end])?;
        Some(match &folded[digits_end..] {
            "k" => value * 1e3,
            "m" | "mn" | "mio" => value * 1e6,
            "b" | "bn" => value * 1e9,
            _ => value,
        })
    }

    /// Whether a token is a stop word of English, such as *the* or *you*.
    #[must_use]
    pub fn is_stop_word(&self, token: usize) -> bool {
        self.tokens[token].languages & 1 != 0
    }

    /// The language the words seem to be in.
    #[must_use]
    pub fn language(&self) -> Option<&'static str> {
        self.votes.language()
    }
}

/// The value of digits with commas between thousands and one decimal point at most. The standard library's reader of
/// numbers is exact to the last bit, and larger than all that reads posts.
fn decimal(digits: &str) -> Option<f64> {
    let digits = digits.trim_end_matches(['.', ',']);
    let (mut value, mut unit, mut any) = (0.0, 0.0, false);
    for byte in digits.bytes() {
        match byte {
            b'0'..=b'9' if unit == 0.0 => value = value * 10.0 + f64::from(byte - b'0'),
            b'0'..=b'9' => {
                value += f64::from(byte - b'0') * unit;
                unit /= 10.0;
            }
            b'.' if unit == 0.0 => unit = 0.1,
            b',' => continue,
            _ => return None,
        }
        any |= byte != b'.';
    }
    any.then_some(value)
}

#[cfg(test)]
mod tests;
