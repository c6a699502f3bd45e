//! The post mentions many accounts at once, in a row or with hardly a word beside them.
//!
//! # Why it costs results
//!
//! Every mention rings somebody's bell. People who were called for nothing mute the caller, and readers see a list of names.
//!
//! # What to do instead
//!
//! Mention the people who did the work or who are asked something, each with the reason.
//!
//! # Source
//!
//! X's platform manipulation policy (excessive, unrelated mentions). The limit of five, or three in a row without a word, is
//! our judgement. Grade D.

use super::prelude::*;
use crate::text::Kind;

pub(crate) const RULE: Definition = Definition {
    title: "Many mentions",
    family: Family::Form,
    default_level: Level::Off,
    frames: None,
    guards: Guards::NONE,
    learned: None,
    detect,
};

/// Most mentions that pass without remark.
const LIMIT: u32 = 5;

/// Mentions outnumber words by this much when names stand where text should.
const NAMES_WITHOUT_TEXT: u32 = 4;

fn detect(reading: &Reading, finds: &mut Finds) {
    let counts = reading.text.counts;
    let names_only = counts.mentions >= NAMES_WITHOUT_TEXT && counts.mentions > counts.words;
    if counts.mentions <= LIMIT && !names_only {
        return;
    }
    for mention in reading.text.of_kind(Kind::Mention).take(crate::MOST_SPANS) {
        finds.at(mention..mention + 1, format!("Mentions {} accounts.", counts.mentions));
    }
}

examples! {
    bait: [
        "What a night @anna @ben @carla @dan @eve @finn",
        "@one @two @three @four look",
    ],
    fine: [
        "Thanks to @anna for the photos and @ben for the sound.",
        "Write to office@example.org, desk@example.org, shop@example.org, news@example.org, jobs@example.org or help@example.org.",
        "Met at nine @ the station, @ noon we were home.",
    ],
}
