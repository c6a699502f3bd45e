//! Emoji pile up: many in a row, or more of them than the words can carry.
//!
//! # Why it costs results
//!
//! Screen readers name every one of them, and readers take rows of them for advertising.
//!
//! # What to do instead
//!
//! Keep one where it helps to scan the text, and let the words say the rest.
//!
//! # Source
//!
//! Biyani et al. 2016 (formatting as a clickbait cue); accessibility advice of the Royal National Institute of Blind People.
//! The limits are our judgement: five in a row, or one for every three words from eight emoji up. Grade D.

use super::prelude::*;
use crate::text::{Kind, Text};

pub(crate) const RULE: Definition = Definition {
    title: "Many emoji",
    family: Family::Form,
    default_level: Level::Off,
    frames: None,
    guards: Guards::NONE,
    learned: None,
    detect,
};

/// Emoji in a row that count as a wall.
const RUN: usize = 5;

/// Emoji in all from which their share of the text counts.
const MANY: usize = 8;

/// How many pictographs a token stands for: a run of the same one is a single token.
fn size(text: &Text, at: usize) -> usize {
    let shown = text.original_of(at..at + 1);
    let first = shown.chars().next();
    shown.chars().filter(|&c| Some(c) == first).count()
}

fn detect(reading: &Reading, finds: &mut Finds) {
    let text = reading.text;
    if text.counts.emoji == 0 {
        return;
    }
    let mut all = 0;
    let mut at = 0;
    while at < text.tokens.len() {
        let start = at;
        let mut run = 0;
        while at < text.tokens.len() && text.tokens[at].kind == Kind::Emoji {
            run += size(text, at);
            at += 1;
        }
        all += run;
        if run >= RUN {
            finds.at(start..at, format!("Puts {run} emoji in a row."));
        }
        at = at.max(start + 1);
    }
    if all >= MANY && all * 3 >= text.counts.words as usize {
        for at in text.of_kind(Kind::Emoji).take(crate::MOST_SPANS) {
            finds.at(at..at + 1, format!("Carries {all} emoji."));
        }
    }
}

examples! {
    bait: [
        "Sale today «🔥🔥🔥🔥🔥»",
        "New ✨ cups 🍵 are ✨ here 🍵 and ✨ they 🍵 are ✨ blue 🍵",
    ],
    fine: [
        "The market opens at eight 🍎 and closes at two.",
        "🇸🇪 🇳🇴 🇩🇰 timetables are online.",
        "1️⃣ Wash 2️⃣ Dry 3️⃣ Fold, then repeat with the next load of laundry.",
    ],
}
