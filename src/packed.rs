//! Huffman's codes: tables stand in the module symbol by symbol, those that are met often in few bits.
//!
//! The builder writes them and the engine reads them when it starts, both with this file and with one for each kind of table
//! ([`crate::programs`] for frames, [`crate::spelling`] for words, `tone/layout.rs` for the learned scores), which walks through the
//! table and puts every symbol before a [`Coder`]; that either writes what is given to it or says what was written. So the two cannot disagree about the form.
//! There is a code for each context, a context being whatever tells something of the symbol that comes next.
//!
//! Codes that learn as they go would save a tenth of it and take ten times as long, at a moment when browsers still run the
//! module unoptimised.

/// Symbols of a context.
#[allow(dead_code, reason = "only the builder needs it")]
pub(crate) const SYMBOLS: usize = 64;
/// The longest code, in bits.
pub(crate) const LONGEST: usize = 10;

/// Writes symbols, or reads them.
pub(crate) trait Coder {
    /// Whether it reads, so that nothing is given to it.
    const READS: bool;
    /// Writes a symbol and gives it back, or gives the one that was written.
    fn symbol(&mut self, context: usize, own: usize) -> usize;
    /// The same of some bits that are as they come.
    fn bits(&mut self, count: u32, own: usize) -> usize;

    /// A number, small ones in few bits: those below 16 are symbols, of others the highest three bits. Gives the symbol, too.
    fn number(&mut self, context: usize, own: usize) -> (usize, usize) {
        let symbol = self.symbol(context, if Self::READS { 0 } else { magnitude(own) });
        (self.rest(symbol, own), symbol)
    }

    /// The number that begins with this symbol.
    fn rest(&mut self, symbol: usize, own: usize) -> usize {
        if symbol < 16 {
            return symbol;
        }
        let rest = (symbol as u32 - 16) / 4 + 2;
        (4 | symbol & 3) << rest | self.bits(rest, own & ((1 << rest) - 1))
    }
}

/// The symbol that a number begins with.
pub(crate) const fn magnitude(number: usize) -> usize {
    if number < 16 {
        return number;
    }
    let rest = number.ilog2() - 2;
    16 + (rest as usize - 2) * 4 + (number >> rest & 3)
}

/// Reads what was written.
pub(crate) struct Reader {
    bytes: &'static [u8],
    /// Bits taken from the bytes and not used yet, the next ones highest, and how many.
    ahead: u64,
    count: u32,
    /// For each context and each sequence of as many bits as the longest code has: the symbol, and the length of its code above.
    table: Vec<u16>,
}

impl Reader {
    /// `codes` says of each context how long its longest code is, and of each length up to there how many symbols have one of it,
    /// and which, in the order of codes.
    pub(crate) fn new(contexts: usize, codes: &[u8], bytes: &'static [u8]) -> Self {
        let mut table = vec![0; contexts << LONGEST];
        let mut codes = codes.iter();
        for context in 0..contexts {
            let mut at = context << LONGEST;
            for length in 1..=codes.next().map_or(0, |&longest| longest as usize) {
                let count = codes.next().copied().unwrap_or(0);
                for &symbol in codes.by_ref().take(count as usize) {
                    let end = at + (1 << (LONGEST - length));
                    table[at..end].fill((length << 8) as u16 | u16::from(symbol));
                    at = end;
                }
            }
        }
        Self { bytes, ahead: 0, count: 0, table }
    }

    #[inline(always)]
    fn take(&mut self, count: u32) {
        self.ahead <<= count;
        self.count -= count;
    }
}

impl Coder for Reader {
    const READS: bool = true;

    #[inline]
    fn symbol(&mut self, context: usize, _: usize) -> usize {
        // Enough for a symbol and the bits behind it.
        if self.count < 32
            && let Some((next, rest)) = self.bytes.split_first_chunk()
        {
            self.ahead |= u64::from(u32::from_be_bytes(*next)) << (32 - self.count);
            self.count += 32;
            self.bytes = rest;
        }
        let entry = self.table[context << LONGEST | (self.ahead >> (64 - LONGEST)) as usize];
        self.take(u32::from(entry >> 8));
        entry as usize & 0xFF
    }

    #[inline(always)]
    fn bits(&mut self, count: u32, _: usize) -> usize {
        let bits = (self.ahead >> 1 >> (63 - count)) as usize;
        self.take(count);
        bits
    }
}
