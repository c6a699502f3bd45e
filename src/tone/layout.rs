//! The form of `weights.bin`, little endian, like beside like so that it compresses: for each label `scale`, `bias`, `slope`,
//! `offset`, `sure`, `supports` as `f32`; how many features each bucket has, `u8`; for each feature the upper eighth of its
//! hash; how many weights each feature has, `u8`; the labels of all weights, `u8`; the weights, `i8`. The lower bits of a hash
//! say the bucket.

/// How many labels there are.
pub const LABELS: usize = 19;
/// Buckets of the hash table; a power of two.
pub const BUCKETS: usize = 32768;
/// Features at most.
pub const FEATURES: usize = 65535;
/// The largest weight: few steps compress, and rounding moves a score by a hundredth or two.
pub const LARGEST: f32 = 31.0;
/// Numbers per label in the head.
pub const NUMBERS: usize = 6;
/// Where the counts of the buckets stand.
pub const COUNTS: usize = LABELS * NUMBERS * 4;

/// What the table keeps of a hash: features that agree in it are one feature.
#[must_use]
pub const fn kept(hash: u32) -> u32 {
    hash & (0xff00_0000 | (BUCKETS as u32 - 1))
}
