//! The commonest words of English posts: what is not among them says something in particular.
//!
//! Counted over public collections of posts and headlines; names were left out. The list is kept as a set of bits,
//! so about one distinctive word in forty passes for a common one. In the module stand the steps between those that are set, which
//! take a fifth of the set's bytes.

use std::sync::LazyLock;

use super::lexicon::stem_hash;

/// The words, apart by blanks and lines.
pub const WORDS: &str = include_str!("common.txt");

/// Bits of the set, a power of two.
const BITS: usize = 1 << 16;

const SET: [u8; BITS / 8] = bits();

/// How many bits are not set before each that is; the largest step leads to none, but on.
static STEPS: [u8; steps().1] = {
    let (all, count) = steps();
    *all.split_at(count).0.first_chunk().unwrap()
};

/// The set, unpacked.
pub(crate) struct Common([u8; BITS / 8]);

impl Common {
    /// It is unpacked when first asked for.
    pub(crate) fn ready() -> &'static Self {
        static READY: LazyLock<Box<Common>> = LazyLock::new(|| {
            let (mut set, mut bit) = ([0; BITS / 8], 0);
            for &step in &STEPS {
                bit += step as usize;
                if step < u8::MAX {
                    set[bit / 8] |= 1 << (bit % 8);
                    bit += 1;
                }
            }
            Box::new(Common(set))
        });
        &READY
    }

    /// Whether a word with this stem is among the commonest.
    #[inline(always)]
    pub(crate) fn has(&self, stem: u32) -> bool {
        let bit = slot(stem);
        self.0[bit / 8] & (1 << (bit % 8)) != 0
    }
}

/// The steps, and how many there are.
#[allow(long_running_const_eval)]
const fn steps() -> ([u8; BITS / 8], usize) {
    let (mut steps, mut count, mut bit) = ([0; BITS / 8], 0, 0);
    while bit < BITS {
        if SET[bit / 8] & 1 << (bit % 8) != 0 {
            count += 1;
        } else if steps[count] == u8::MAX - 1 {
            // This bit is passed with the others.
            steps[count] = u8::MAX;
            count += 1;
        } else {
            steps[count] += 1;
        }
        bit += 1;
    }
    (steps, count)
}

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
