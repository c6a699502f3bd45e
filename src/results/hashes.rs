//! Hashes looked up in tables of points and phrases. In the module they stand in order, as the steps between them: a table with
//! empty slots takes half as much again. The lower halves of steps are as good as random; they stand apart, so that the store can
//! compress the upper ones. They are unpacked once a start, in some ten microseconds.

use std::ops::Range;

use crate::tables::number;

/// Bits of a hash by which it is looked up.
const BITS: u32 = 12;

/// Groups of hashes with the same first bits.
const GROUPS: usize = 1 << BITS;

/// Sorts hashes that have a number below 65,536 behind them, the same ones by that number.
pub(super) const fn sorted<const N: usize>(mut keys: [u64; N]) -> [u64; N] {
    let mut from = keys;
    let mut width = 1;
    while width < N {
        let mut start = 0;
        while start < N {
            let middle = if start + width < N { start + width } else { N };
            let end = if middle + width < N { middle + width } else { N };
            let (mut left, mut right, mut at) = (start, middle, start);
            while at < end {
                if right == end || left < middle && keys[left] <= keys[right] {
                    from[at] = keys[left];
                    left += 1;
                } else {
                    from[at] = keys[right];
                    right += 1;
                }
                at += 1;
            }
            start = end;
        }
        keys = from;
        width *= 2;
    }
    keys
}

/// A hash with a number behind it.
pub(super) const fn key(hash: u32, number: usize) -> u64 {
    (hash as u64) << 16 | number as u64
}

/// Bytes that the steps between these hashes take.
pub(super) const fn length<const N: usize>(keys: &[u64; N]) -> usize {
    let (mut before, mut bytes, mut at) = (0, 0, 0);
    while at < N {
        let mut step = ((keys[at] >> 16) - before) >> 16;
        before = keys[at] >> 16;
        bytes += 3;
        while step >= 0x80 {
            step >>= 7;
            bytes += 1;
        }
        at += 1;
    }
    bytes
}

/// The steps between these hashes: the lower halves of all; then the upper ones in groups of seven bits, the lowest first.
pub(super) const fn steps<const N: usize, const BYTES: usize>(keys: &[u64; N]) -> [u8; BYTES] {
    let mut bytes = [0; BYTES];
    let (mut before, mut place, mut at) = (0, N * 2, 0);
    while at < N {
        let mut step = (keys[at] >> 16) - before;
        before = keys[at] >> 16;
        (bytes[at * 2], bytes[at * 2 + 1]) = (step as u8, (step >> 8) as u8);
        step >>= 16;
        while step >= 0x80 {
            bytes[place] = step as u8 | 0x80;
            step >>= 7;
            place += 1;
        }
        bytes[place] = step as u8;
        place += 1;
        at += 1;
    }
    bytes
}

/// Hashes in order.
pub(super) struct Hashes {
    all: Box<[u32]>,
    /// Where those begin whose first bits are the same, and where the last of them end.
    firsts: Box<[u16; GROUPS + 1]>,
}

impl Hashes {
    /// `count` is how many there are.
    pub(super) fn unpack(steps: &[u8], count: usize) -> Self {
        let (lower, upper) = steps.split_at(count * 2);
        let (mut all, mut firsts) = (Vec::new(), Box::new([0; GROUPS + 1]));
        let (mut hash, mut at) = (0u32, 0);
        for lower in lower.chunks_exact(2) {
            let step = (number(upper, &mut at) as u32) << 16 | u32::from(lower[1]) << 8 | u32::from(lower[0]);
            hash = hash.wrapping_add(step);
            all.push(hash);
            firsts[(hash >> (32 - BITS)) as usize + 1] = all.len() as u16;
        }
        // What begins with bits of its own that no hash has begins where the ones before it end.
        let mut end = 0;
        for first in firsts.iter_mut() {
            end = end.max(*first);
            *first = end;
        }
        Self { all: all.into(), firsts }
    }

    /// Number of the first entry that has this hash, in the order of hashes.
    #[inline(always)]
    pub(super) fn find(&self, hash: u32) -> Option<usize> {
        let bits = (hash >> (32 - BITS)) as usize;
        let (start, end) = (self.firsts[bits] as usize, self.firsts[bits + 1] as usize);
        (start..end).find(|&at| self.all[at] == hash)
    }

    /// Numbers of all entries that have this hash.
    #[inline(always)]
    pub(super) fn find_all(&self, hash: u32) -> Range<usize> {
        let Some(start) = self.find(hash) else { return 0..0 };
        let more = self.all[start..].iter().take_while(|&&other| other == hash).count();
        start..start + more
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_found_and_nothing_else() {
        const KEYS: [u64; 7] = sorted([
            key(7, 0),
            key(u32::MAX, 1),
            key(0x8000_0000, 2),
            key(7, 3),
            key(0x8000_0001, 4),
            key(1, 5),
            key(0x1234_5678, 6),
        ]);
        static STEPS: [u8; length(&KEYS)] = steps(&KEYS);
        let hashes = Hashes::unpack(&STEPS, KEYS.len());
        for (at, key) in KEYS.iter().enumerate() {
            assert!(hashes.find_all((key >> 16) as u32).contains(&at));
        }
        assert_eq!(hashes.find_all(7), 1..3);
        assert_eq!(KEYS[1..3], [key(7, 0), key(7, 3)]);
        for none in [0, 2, 8, 0x8000_0002, u32::MAX - 1] {
            assert_eq!(hashes.find(none), None);
            assert!(hashes.find_all(none).is_empty());
        }
    }
}
