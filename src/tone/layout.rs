//! The form of `weights.bin`, little endian: for each label `scale`, `bias`, `slope`, `offset`, `sure`, `supports` and the scale of its
//! cues as `f32`; the weights of the cues, `i8`, label by label; how many features there are and how many bytes the codes take, `u16`
//! each; the codes; the features in these codes ([`crate::packed`]), each by its place ([`place`]) and its weights ([`Features`]).
//!
//! In these codes the table takes four tenths of the bytes that it takes as it is used, and two thirds of what it would take
//! compressed by the store.

use crate::packed::Coder;

/// How many labels there are.
pub const LABELS: usize = 19;
/// Buckets of the hash table; a power of two.
pub const BUCKETS: usize = 1 << BUCKET_BITS;
const BUCKET_BITS: u32 = 15;
/// Bits of a hash that tell the features of a bucket apart. Three more would raise the average precision on folds by 0.002 and
/// the table by a tenth.
pub const KEY_BITS: u32 = 5;
/// Features at most.
pub const FEATURES: usize = 65535;
/// The largest weight: few steps compress, and rounding moves a score by a hundredth or two. (Average precision on folds: 0.819
/// with 31 steps either way, 0.818 with 15, 0.810 with 7.)
pub const LARGEST: i8 = 15;
/// Numbers per label in the head.
pub const NUMBERS: usize = 7;
/// Where the weights of cues stand; the number of features follows.
pub const CUES: usize = LABELS * NUMBERS * 4;

/// What the table keeps of a hash, below `BUCKETS << KEY_BITS`, bucket by bucket: features that agree in it are one feature.
#[must_use]
pub const fn place(hash: u32) -> u32 {
    (hash & (BUCKETS as u32 - 1)) << KEY_BITS | hash >> (u32::BITS - KEY_BITS)
}

// Contexts: of places; of a feature's first label, and of the others by the one before; of weights by their label.
const PLACE: usize = 0;
const FIRST: usize = 1;
const NEXT: usize = FIRST + 1;
const WEIGHT: usize = NEXT + LABELS;
/// How many contexts there are.
pub(crate) const CONTEXTS: usize = WEIGHT + LABELS;

/// Added to the symbol of a feature's last label. Every other feature has one label, and a symbol that says both is shorter than two.
const LAST: usize = 32;

/// Writes or reads features, in the order of their places.
pub(crate) struct Features<C> {
    pub(crate) coder: C,
    last: usize,
}

impl<C: Coder> Features<C> {
    pub(crate) const fn new(coder: C) -> Self {
        Self { coder, last: 0 }
    }

    /// A feature: shows each of its labels with the weight, and gives its place. Neither place nor weights are asked for when they
    /// are read.
    #[inline(always)]
    pub(crate) fn feature(&mut self, place: u32, weights: &[(u8, i8)], mut see: impl FnMut(u8, i8)) -> u32 {
        let own = (place as usize).saturating_sub(self.last);
        self.last += self.coder.number(PLACE, own).0;
        let mut given = weights.iter().copied();
        let mut context = FIRST;
        loop {
            let (label, weight) = given.next().unwrap_or_default();
            let last = if given.len() == 0 { LAST } else { 0 };
            let symbol = self.coder.symbol(context, last | usize::from(label));
            let label = symbol % LAST;
            let weight = self.coder.symbol(WEIGHT + label, (weight + LARGEST) as usize);
            see(label as u8, weight as i8 - LARGEST);
            if symbol >= LAST {
                return self.last as u32;
            }
            context = NEXT + label;
        }
    }
}
