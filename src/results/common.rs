//! The commonest words of English posts: what is not among them says something in particular.
//!
//! Counted over public collections of posts and headlines; names were left out. The list is kept as a set of bits,
//! so about one distinctive word in forty passes for a common one.

use super::lexicon::stem_hash;

/// The words, apart by blanks and lines.
pub const WORDS: &str = include_str!("common.txt");

/// Bits of the set, a power of two.
const BITS: usize = 1 << 16;

static COMMON: [u8; BITS / 8] = bits();

#[allow(long_running_const_eval)]
const fn bits() -> [u8; BITS / 8] {
    let mut set = [0; BITS / 8];
    let bytes = WORDS.as_bytes();
    let (mut start, mut at) = (0, 0);
    while at < bytes.len() {
        if bytes[at] == b' ' || bytes[at] == b'\n' {
            let (_, rest) = bytes.split_at(start);
            let (word, _) = rest.split_at(at - start);
            let bit = slot(stem_hash(word));
            set[bit / 8] |= 1 << (bit % 8);
            start = at + 1;
        }
        at += 1;
    }
    set
}

const fn slot(stem: u32) -> usize {
    (stem ^ (stem >> 16)) as usize % BITS
}

/// Whether a word with this stem is among the commonest.
pub(crate) fn is_common(stem: u32) -> bool {
    let bit = slot(stem);
    COMMON[bit / 8] & (1 << (bit % 8)) != 0
}
