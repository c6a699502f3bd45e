//! The form of `weights.bin` as the trainer writes it, little endian: for each label `scale`, `bias`, `slope`, `offset`, `sure`,
//! `supports` as `f32`; then where the features and the weights of each bucket begin, `u16` each and one more of each at the
//! end; then for each feature the upper half of its hash, `u16`; then how many weights each has, `u8`; then the weights, a
//! label and an `i8`. The lower bits of a hash say the bucket.
//!
//! The builder of the tables includes this file, too.

/// How many labels there are.
pub const LABELS: usize = 19;
/// Buckets of the hash table; a power of two.
pub const BUCKETS: usize = 4096;
/// Features at most.
pub const FEATURES: usize = 32768;
/// Numbers per label in the head.
pub const NUMBERS: usize = 6;
/// Where the beginnings of the buckets stand: those of features, then those of weights.
pub const BEGINNINGS: usize = LABELS * NUMBERS * 4;
/// Where the features stand.
pub const KEYS: usize = BEGINNINGS + (BUCKETS + 1) * 4;
