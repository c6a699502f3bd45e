//! How the words of the vocabulary stand in the module: each is told by how many of its bytes it shares with the one before, and
//! by those that follow, in the codes of [`crate::packed`]. What a byte is depends on the one before it.

use crate::packed::Coder;

/// The symbol behind the last byte of a word.
const END: usize = 0;
/// Letters from `a` on; other signs of ASCII from `!` to `@`; and a byte of anything else, which follows as it is.
const LETTERS: usize = 1;
const SIGNS: usize = LETTERS + 26;
const OTHER: usize = SIGNS + 32;

// Contexts: of bytes by the symbol of the one before, the end of a word standing before its first byte; of how many are shared.
const SHARED: usize = OTHER + 1;
/// How many contexts there are.
pub(crate) const CONTEXTS: usize = SHARED + 1;

/// The symbol of a byte; none has one that stands in no word.
pub(crate) const fn symbol(byte: u8) -> Option<usize> {
    match byte {
        b'a'..=b'z' => Some(LETTERS + (byte - b'a') as usize),
        b'!'..=b'@' => Some(SIGNS + (byte - b'!') as usize),
        0x80.. => Some(OTHER),
        _ => None,
    }
}

/// Writes or reads words, one behind the other.
pub(crate) struct Spelling<C> {
    pub(crate) coder: C,
    /// The letters of all words so far.
    pub(crate) letters: Vec<u8>,
    /// Where each word begins in them.
    pub(crate) starts: Vec<u16>,
}

impl<C: Coder> Spelling<C> {
    /// `room` is how many letters and words there will be, as far as that is known.
    pub(crate) fn new(coder: C, letters: usize, words: usize) -> Self {
        Self { coder, letters: Vec::with_capacity(letters), starts: Vec::with_capacity(words) }
    }

    /// A word; nothing is given when it is read.
    pub(crate) fn word(&mut self, own: &[u8]) {
        let start = self.letters.len();
        let before = self.starts.last().map_or(start, |&before| before as usize);
        let alike = self.letters[before..].iter().zip(own).take_while(|(a, b)| a == b).count();
        let shared = self.coder.number(SHARED, alike).0;
        self.letters.extend_from_within(before..before + shared);
        self.starts.push(start as u16);
        let mut own = own.iter().skip(shared);
        let mut last = if shared > 0 { self.letters.last().copied().and_then(symbol).unwrap_or(END) } else { END };
        loop {
            let byte = own.next().copied().unwrap_or(0);
            last = self.coder.symbol(last, symbol(byte).unwrap_or(END));
            let byte = match last {
                END => return,
                LETTERS..SIGNS => b'a' + (last - LETTERS) as u8,
                SIGNS..OTHER => b'!' + (last - SIGNS) as u8,
                _ => 0x80 | self.coder.bits(7, usize::from(byte & 0x7F)) as u8,
            };
            self.letters.push(byte);
        }
    }
}
