//! The words that frames and lexicons name, found by hash in a table built at compile time.

use super::fold::{HASH_START, hash_byte, slot};
use crate::tables;

/// A word of the vocabulary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Word(pub(crate) u16);

/// A class of words: a file of the lexicon, or the alternatives of a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Class(pub(crate) u16);

impl Word {
    /// A word that nothing names.
    pub const UNKNOWN: Word = Word(0);

    /// Whether the vocabulary counts the word to this class.
    #[must_use]
    pub fn is(self, class: Class) -> bool {
        // Ascending, and those asked for most come first.
        self.0 != 0 && classes(self).iter().find(|&&own| own >= class.0) == Some(&class.0)
    }

    /// Whether any lexicon or frame names it.
    #[must_use]
    pub const fn is_known(self) -> bool {
        self.0 != 0
    }
}

/// The classes of a word, ascending.
fn classes(word: Word) -> &'static [u16] {
    let sort = tables::WORD_SORTS[word.0 as usize] as usize;
    &tables::CLASS_POOL[tables::SORT_CLASSES[sort] as usize..tables::SORT_CLASSES[sort + 1] as usize]
}

/// The languages that a word is a stop word of, one bit each.
pub(crate) fn languages(word: Word) -> u8 {
    tables::SORT_LANGUAGES[tables::WORD_SORTS[word.0 as usize] as usize]
}

/// The list of frames that a word may start.
pub(crate) fn frames(word: Word) -> u16 {
    tables::SORT_LISTS[tables::WORD_SORTS[word.0 as usize] as usize]
}

/// Finds a folded word; [`Word::UNKNOWN`] when nothing names it. `hash` is the hash of its bytes.
pub(crate) fn find_hashed(folded: &str, hash: u32) -> Word {
    let mut at = slot(hash, tables::SLOTS.len());
    loop {
        let word = tables::SLOTS[at];
        if word == 0 {
            return Word::UNKNOWN;
        }
        if entry(word) == folded {
            return Word(if word < tables::FIRST_ALIAS { word } else { tables::MEANS[(word - tables::FIRST_ALIAS) as usize] });
        }
        at = if at + 1 == tables::SLOTS.len() { 0 } else { at + 1 };
    }
}

/// Finds a folded word.
pub(crate) fn find(folded: &str) -> Word {
    find_hashed(folded, folded.bytes().fold(HASH_START, hash_byte))
}

fn entry(word: u16) -> &'static str {
    let start = tables::WORD_ENDS[word as usize - 1] as usize;
    let end = tables::WORD_ENDS[word as usize] as usize;
    &tables::WORD_POOL[start..end]
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
