//! The words that frames and lexicons name, found by hash in a table built at compile time.

use super::fold::{HASH_START, hash_byte};
use crate::tables;

/// A word of the vocabulary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Word(pub(crate) u16);

/// A class of words: a file of the lexicon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Class(pub(crate) u16);

impl Class {
    /// Its bit among the classes of a word.
    pub(crate) const fn bit(self) -> u64 {
        1 << self.0
    }
}

impl Word {
    /// A word that nothing names.
    pub const UNKNOWN: Word = Word(0);

    /// Whether the vocabulary counts the word to this class.
    #[inline(always)]
    #[must_use]
    pub fn is(self, class: Class) -> bool {
        classes(self) >> class.0 & 1 != 0
    }

    /// Whether any lexicon or frame names it.
    #[must_use]
    pub const fn is_known(self) -> bool {
        self.0 != 0
    }
}

/// The classes of a word, one bit each.
#[inline(always)]
pub(crate) fn classes(word: Word) -> u64 {
    tables::SORT_CLASSES[tables::WORD_SORTS[word.0 as usize] as usize]
}

/// The classes of a word, and the languages that it is a stop word of, one bit each.
#[inline(always)]
pub(crate) fn classes_and_languages(word: Word) -> (u64, u8) {
    let sort = tables::WORD_SORTS[word.0 as usize] as usize;
    (tables::SORT_CLASSES[sort], tables::SORT_LANGUAGES[sort])
}

/// The hash of a folded word.
pub(crate) fn hash(folded: &[u8]) -> u32 {
    folded.iter().fold(HASH_START, |hash, &byte| hash_byte(hash, byte))
}

/// The hash of a folded word without its apostrophes.
pub(crate) fn spelled(folded: &[u8]) -> u32 {
    folded.iter().filter(|&&byte| byte != b'\'').fold(HASH_START, |hash, &byte| hash_byte(hash, byte))
}

/// Where to look first for a word of this hash.
pub(crate) const fn slot(hash: u32) -> usize {
    ((hash ^ hash >> 15).wrapping_mul(0x9E37_79B1) >> 16) as usize % tables::SLOTS
}

/// Finds a folded word; [`Word::UNKNOWN`] when nothing names it. `hash` is the hash of its bytes.
#[inline(always)]
pub(crate) fn find_hashed(folded: &[u8], hash: u32) -> Word {
    let ready = tables::ready();
    let (slots, ends, letters) = (&*ready.slots, &*ready.word_ends, &*ready.letters);
    let mut at = slot(hash);
    loop {
        let word = slots[at];
        if word == 0 {
            return Word::UNKNOWN;
        }
        let (start, end) = (ends[word as usize - 1], ends[word as usize]);
        // Words are short: one by one is quicker than a call that compares bytes.
        if letters[start as usize..end as usize].iter().eq(folded) {
            return Word(if word < tables::FIRST_ALIAS { word } else { tables::MEANS[(word - tables::FIRST_ALIAS) as usize] });
        }
        at = (at + 1) % tables::SLOTS;
    }
}

/// Finds a folded word.
#[inline(never)]
pub(crate) fn find(folded: &str) -> Word {
    find_hashed(folded.as_bytes(), hash(folded.as_bytes()))
}

/// The class that a lexicon file of this name makes, looked up by the compiler:
/// `const FRIEND: Class = class("friend");` does not build when there is no `src/text/lexicon/friend.txt`.
///
/// # Panics
///
/// When no lexicon file has this name; in a constant, that is an error of the build.
#[must_use]
pub const fn class(name: &str) -> Class {
    let mut at = 0;
    while at < tables::CLASSES.len() {
        if equal(tables::CLASSES[at], name) {
            return Class(at as u16);
        }
        at += 1;
    }
    panic!("no lexicon file of this name")
}

/// Compares two strings where the compiler can.
pub(crate) const fn equal(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut at = 0;
    while at < a.len() {
        if a[at] != b[at] {
            return false;
        }
        at += 1;
    }
    true
}
