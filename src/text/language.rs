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
    pub(crate) scripts: [u32; SCRIPTS.len()],
}

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
    /// Counts the languages that a word is a stop word of.
    pub(crate) fn vote(&mut self, mask: u8) {
        let mut left = mask;
        while left != 0 {
            if let Some(votes) = self.latin.get_mut(left.trailing_zeros() as usize) {
                *votes += 1;
            }
            left &= left - 1;
        }
    }

    /// How many English stop words were met.
    pub(crate) const fn english(&self) -> u32 {
        self.latin[0]
    }

    /// The likely language; `None` when the words do not tell.
    ///
    /// Letters of another script win when they outnumber Latin words three to one. Among the Latin languages the one with most
    /// stop words wins if they are two or more, and a text of few words without any stop word stays undecided.
    #[must_use]
    pub fn language(&self) -> Option<&'static str> {
        let (script, &letters) = self.scripts.iter().enumerate().max_by_key(|&(at, &letters)| (letters, usize::MAX - at))?;
        if letters >= 3 && letters > self.latin_words * 3 {
            // Japanese mixes kana into Chinese characters.
            let japanese = self.scripts[7] * 5 > self.scripts[8];
            return Some(if matches!(script, 7 | 8) && japanese && self.scripts[7] > 0 { "ja" } else { SCRIPTS[script] });
        }
        let english = self.latin[0];
        // A text in two languages, English one of them, can be read.
        if english >= 6 && english * 6 >= self.latin_words {
            return Some(LATIN[0]);
        }
        let (best, &most) = self.latin.iter().enumerate().max_by_key(|&(at, &votes)| (votes, usize::MAX - at))?;
        if most == 0 {
            return None;
        }
        // Short texts hold words that several languages share: English is left only on a clear majority.
        if best != 0 && most < english + 2 && most < english * 2 {
            return Some(LATIN[0]);
        }
        if best != 0 && most < 2 {
            return None;
        }
        Some(LATIN[best])
    }
}
