//! Writes what the engine's [`crate::packed`] reads.

use crate::packed::{Coder, LONGEST, SYMBOLS};

/// How often each symbol of each context is met.
struct Counter(Vec<[u32; SYMBOLS]>);

impl Coder for Counter {
    const READS: bool = false;

    fn symbol(&mut self, context: usize, own: usize) -> usize {
        self.0[context][own] += 1;
        own
    }

    fn bits(&mut self, _: u32, own: usize) -> usize {
        own
    }
}

/// Writes symbols.
struct Writer {
    /// The code of each symbol of each context, and its length.
    codes: Vec<[(usize, u32); SYMBOLS]>,
    bytes: Vec<u8>,
    /// Bits that make no byte yet.
    left: usize,
    count: u32,
}

impl Coder for Writer {
    const READS: bool = false;

    fn symbol(&mut self, context: usize, own: usize) -> usize {
        let (code, length) = self.codes[context][own];
        self.bits(length, code);
        own
    }

    fn bits(&mut self, count: u32, own: usize) -> usize {
        for bit in (0..count).rev() {
            self.left = self.left << 1 | own >> bit & 1;
            self.count += 1;
            if self.count == u8::BITS {
                self.bytes.push(self.left as u8);
                (self.left, self.count) = (0, 0);
            }
        }
        own
    }
}

/// The lengths of the codes of symbols that are met so often, none longer than [`LONGEST`]: packages and merges.
fn lengths(counts: &[u32; SYMBOLS]) -> [u8; SYMBOLS] {
    let mut met: Vec<(u32, Vec<usize>)> =
        counts.iter().enumerate().filter(|&(_, &count)| count > 0).map(|(symbol, &count)| (count, vec![symbol])).collect();
    met.sort();
    let mut out = [0; SYMBOLS];
    if let [(_, only)] = &met[..] {
        out[only[0]] = 1;
        return out;
    }
    let mut list = met.clone();
    for _ in 1..LONGEST {
        let pairs = list.chunks_exact(2).map(|pair| (pair[0].0 + pair[1].0, [&pair[0].1[..], &pair[1].1[..]].concat()));
        let mut next: Vec<(u32, Vec<usize>)> = met.iter().cloned().chain(pairs).collect();
        next.sort_by_key(|(count, _)| *count);
        list = next;
    }
    let taken = (met.len() * 2).saturating_sub(2);
    list[..taken].iter().flat_map(|(_, symbols)| symbols).for_each(|&symbol| out[symbol] += 1);
    out
}

/// Codes of these lengths: in the order of lengths and then symbols, counted up.
fn codes(lengths: &[u8; SYMBOLS]) -> [(usize, u32); SYMBOLS] {
    let mut out = [(0, 0); SYMBOLS];
    let mut next = 0;
    for length in 1..=LONGEST {
        next <<= 1;
        for symbol in (0..SYMBOLS).filter(|&symbol| usize::from(lengths[symbol]) == length) {
            out[symbol] = (next, length as u32);
            next += 1;
        }
    }
    out
}

/// A table that a coder can be led through.
pub(crate) trait Table {
    /// Contexts of its symbols.
    const CONTEXTS: usize;

    /// Puts every symbol before the coder.
    fn show<C: Coder>(&self, coder: C) -> C;
}

/// The codes, as the reader is told them, and what is written in these codes.
pub(crate) fn packed<T: Table>(table: &T) -> (Vec<u8>, Vec<u8>) {
    let Counter(counts) = table.show(Counter(vec![[0; SYMBOLS]; T::CONTEXTS]));
    let lengths: Vec<[u8; SYMBOLS]> = counts.iter().map(lengths).collect();
    let codes = lengths.iter().map(codes).collect();
    let mut writer = table.show(Writer { codes, bytes: Vec::new(), left: 0, count: 0 });
    // The last byte, and so much behind it that the reader can take four at once.
    writer.bits(u8::BITS * 5 - 1, 0);
    let mut told = Vec::new();
    for lengths in lengths {
        let longest = lengths.iter().copied().max().unwrap_or(0);
        told.push(longest);
        for length in 1..=longest {
            let symbols: Vec<u8> = (0..SYMBOLS).filter(|&at| lengths[at] == length).map(|at| at as u8).collect();
            told.push(symbols.len() as u8);
            told.extend(symbols);
        }
    }
    (told, writer.bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_no_longer_than_they_may_be_and_use_all_there_is() {
        let mut counts = [0; SYMBOLS];
        let (mut last, mut next) = (1, 1);
        for count in counts.iter_mut().take(30) {
            *count = last;
            (last, next) = (next, last + next);
        }
        let found = lengths(&counts);
        assert!(found[..30].iter().all(|&length| length > 0 && usize::from(length) <= LONGEST));
        assert_eq!(found[..30].iter().map(|&length| 1 << (LONGEST - usize::from(length))).sum::<usize>(), 1 << LONGEST);
        assert!(found[29] < found[0] && found[30..].iter().all(|&length| length == 0));
    }
}
