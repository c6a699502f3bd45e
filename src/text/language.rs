//! A guess at the language: stop words vote, scripts decide where there are no Latin letters.
//!
//! A language is added as data: `src/text/lexicon/stop-xx.txt` makes its words vote.

/// The languages whose stop words vote, in the order of the bits in the table of words.
pub(crate) const LATIN: [&str; 7] = ["en", "es", "de", "fr", "pt", "it", "id"];

/// What was counted while a text was read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Votes {
    pub(crate) latin: [u32; LATIN.len()],
    /// Words in Latin letters.
    pub(crate) latin_words: u32,
    /// Those that English does not have: stop words of other languages alone, and words, names apart, with letters beyond A to Z.
    foreign: u32,
    /// Words since the last of these, and the longest such stretch.
    stretch: u32,
    longest_stretch: u32,
    pub(crate) scripts: [u32; SCRIPTS.len()],
}

/// From this many words on, a text with hardly any common word of English is in some other language, even one nobody listed.
const PLENTY: u32 = 10;

/// English has a stop word in two; one in this many is none to speak of.
const HARDLY: u32 = 14;

/// As many words on end that English could have are a sentence or two of it.
const STRETCH: u32 = 12;

const SCRIPTS: [&str; 10] = ["ru", "el", "ar", "he", "hi", "th", "ko", "ja", "zh", "bn"];

/// The script that a letter outside the Latin ranges belongs to, as an index into the script counts.
pub(crate) fn script(c: char) -> Option<usize> {
    Some(match c as u32 {
        0x400..=0x52F => 0,
        0x370..=0x3FF | 0x1F00..=0x1FFF => 1,
        0x600..=0x6FF | 0x750..=0x77F | 0xFB50..=0xFDFF | 0xFE70..=0xFEFC => 2,
        0x590..=0x5FF => 3,
        0x900..=0x97F => 4,
        0xE00..=0xE7F => 5,
        0x1100..=0x11FF | 0xAC00..=0xD7AF => 6,
        0x3040..=0x30FF | 0xFF66..=0xFF9F => 7,
        0x3400..=0x9FFF => 8,
        0x980..=0x9FF => 9,
        _ => return None,
    })
}

impl Votes {
    /// Counts a word in Latin letters, and the languages that it is a stop word of; `accented` says that it has letters beyond A to Z and is no name.
    pub(crate) fn vote(&mut self, mask: u8, accented: bool) {
        self.latin_words += 1;
        if mask & 1 == 0 && (mask != 0 || accented) {
            self.foreign += 1;
            self.stretch = 0;
        } else {
            self.stretch += 1;
            self.longest_stretch = self.longest_stretch.max(self.stretch);
        }
        let mut left = mask;
        while left != 0 {
            if let Some(votes) = self.latin.get_mut(left.trailing_zeros() as usize) {
                *votes += 1;
            }
            left &= left - 1;
        }
    }

    /// The script that letters are in if they outnumber Latin words three to one.
    fn script(&self) -> Option<&'static str> {
        let (script, &letters) = self.scripts.iter().enumerate().max_by_key(|&(at, &letters)| (letters, usize::MAX - at))?;
        if letters < 3 || letters <= self.latin_words * 3 {
            return None;
        }
        // Japanese mixes kana into Chinese characters.
        let japanese = self.scripts[7] * 5 > self.scripts[8];
        Some(if matches!(script, 7 | 8) && japanese && self.scripts[7] > 0 { "ja" } else { SCRIPTS[script] })
    }

    /// Whether a text of so many words is long, with hardly a stop word of English.
    pub(crate) const fn hardly_english_among(&self, words: u32) -> bool {
        words >= PLENTY && self.latin[0] * HARDLY < words
    }

    /// The language beside English with most votes, with them, and the votes of the next.
    fn best_of_others(&self) -> (&'static str, u32, u32) {
        let (mut best, mut most, mut next) = (LATIN[1], 0, 0);
        for (&language, &votes) in LATIN.iter().zip(&self.latin).skip(1) {
            if votes > most {
                (best, next, most) = (language, most, votes);
            } else {
                next = next.max(votes);
            }
        }
        (best, most, next)
    }

    /// Whether the words are of another language than English, be it one that nobody listed.
    ///
    /// Languages share short words: "i", "in", "is", "for" and "at" stand in Swedish and Dutch as well. So the words that English does not
    /// have are held against its stop words, unless a stretch without any of them tells of a text in two languages, English one of them.
    #[must_use]
    pub fn is_not_english(&self) -> bool {
        let english = self.latin[0];
        if self.script().is_some() || self.hardly_english_among(self.latin_words) {
            return true;
        }
        let many = self.foreign >= 3 && self.foreign * 3 >= english * 2 && self.foreign * 8 >= self.latin_words;
        if many && self.longest_stretch < STRETCH {
            return true;
        }
        if english >= 6 && english * 6 >= self.latin_words {
            return false;
        }
        // Short texts hold words that several languages share: English is left only on a clear majority.
        let (_, most, _) = self.best_of_others();
        most >= 2 && most > english && (most >= english + 2 || most >= english * 2)
    }

    /// The likely language; `None` when the words do not tell.
    ///
    /// Letters of another script win when they outnumber Latin words three to one. A Latin language beside English is named when one
    /// word in four votes for it, and a quarter more than for any other: what is none of those listed shares words with several.
    #[must_use]
    pub fn language(&self) -> Option<&'static str> {
        if let Some(script) = self.script() {
            return Some(script);
        }
        if self.is_not_english() {
            let (best, most, next) = self.best_of_others();
            return (most >= 2 && most * 4 >= self.latin_words && most * 4 >= next * 5).then_some(best);
        }
        (self.latin[0] > 0).then_some(LATIN[0])
    }
}
