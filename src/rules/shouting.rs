//! Long stretches stand in capitals, or marks are piled up.
//!
//! # Why it costs results
//!
//! Capitals are slower to read, screen readers may spell them, and readers take them for pressure.
//!
//! # What to do instead
//!
//! Let one word carry the weight, or put the weighty thing first.
//!
//! # Source
//!
//! Biyani et al. 2016, "8 Amazing Secrets for Getting More Clicks" (formatting as a clickbait cue); W3C advice on text in
//! capitals. The limits are our judgement: six words in a row, or half of eight and more, or four exclamation marks. Grade D.

use super::prelude::*;
use crate::text::{Kind, Text, flag};

pub(crate) const RULE: Definition = Definition {
    title: "Capitals and exclamation marks",
    family: Family::Form,
    default_level: Level::Off,
    frames: None,
    guards: Guards::NONE.and(Guards::CODE),
    learned: None,
    detect,
};

/// Words in capitals in a row that count as shouting.
const RUN: u32 = 6;

/// Exclamation or question marks in a row that count as shouting.
const MARKS: u32 = 4;

fn detect(reading: &Reading, finds: &mut Finds) {
    let text = reading.text;
    let counts = text.counts;
    if counts.caps >= RUN {
        runs(text, finds);
    }
    if counts.cased >= 8 && counts.caps * 2 >= counts.cased {
        let first = text.tokens.iter().position(is_loud);
        let last = text.tokens.iter().rposition(is_loud);
        if let (Some(first), Some(last)) = (first, last) {
            finds.at(first..last + 1, "Half of the words or more stand in capitals.");
        }
    }
    for at in text.of_kind(Kind::Punctuation) {
        let token = &text.tokens[at];
        if token.end - token.start >= MARKS && (text.is_mark(at, '!') || text.is_mark(at, '?')) {
            finds.at(at..at + 1, "Piles up marks.");
        }
    }
}

fn is_loud(token: &crate::text::Token) -> bool {
    token.kind == Kind::Word && token.has(flag::CAPS)
}

fn runs(text: &Text, finds: &mut Finds) {
    let mut start = None;
    let mut words = 0;
    let mut last = 0;
    for at in 0..=text.tokens.len() {
        let token = text.tokens.get(at);
        match token {
            Some(token) if is_loud(token) => {
                start.get_or_insert(at);
                words += 1;
                last = at;
            }
            // Marks, numbers and single letters do not end a run; "A" and "I" have no other form.
            Some(token) if token.kind != Kind::Word || token.end - token.start == 1 => {}
            _ => {
                if let Some(from) = start.take()
                    && words >= RUN
                {
                    finds.at(from..last + 1, "A long stretch stands in capitals.");
                }
                words = 0;
            }
        }
    }
}

examples! {
    bait: [
        "«THIS IS THE BEST SOUP IN TOWN» and it is only open on Fridays.",
        "New opening hours from May «!!!!»",
    ],
    fine: [
        "NASA and ESA signed the agreement at CERN on Monday.",
        "The USB port takes HDMI over USB-C; the PDF explains how.",
        "What a view! And what a climb!",
        "Set `MAX_OPEN_FILES AND THE REST OF THE LIMITS` in the file.",
    ],
}
