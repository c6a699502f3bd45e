//! The post carries more hashtags than its words can use: a wall of tags, or tags where words should be.
//!
//! # Why it costs results
//!
//! Tags beyond the first few bring no further readers of the right kind, make the text hard to read aloud, and look like advertising.
//!
//! # What to do instead
//!
//! Keep the two or three tags that the intended readers follow, and put them at the end.
//!
//! # Source
//!
//! Instagram's creators account (2021) advises three to five; X Business advises no more than two a post. The limits used here
//! are looser: 5, and 10 where tags are the main way to be found (Instagram, TikTok, Mastodon, Tumblr). Grade D.

use super::prelude::*;
use crate::platform::Platform;
use crate::text::Kind;

pub(crate) const RULE: Definition = Definition {
    title: "Many hashtags",
    family: Family::Form,
    default_level: Level::Off,
    frames: None,
    guards: Guards::NONE,
    learned: None,
    detect,
};

/// Most hashtags that pass without remark.
const fn limit(platform: Platform) -> u32 {
    match platform {
        Platform::Instagram | Platform::TikTok | Platform::Mastodon | Platform::Misskey | Platform::Tumblr => 10,
        _ => 5,
    }
}

fn detect(reading: &Reading, finds: &mut Finds) {
    let counts = reading.text.counts;
    let more_tags_than_words = counts.hashtags >= 4 && counts.hashtags > counts.words;
    if counts.hashtags <= limit(reading.platform) && !more_tags_than_words {
        return;
    }
    for tag in reading.text.of_kind(Kind::Hashtag).take(crate::MOST_SPANS) {
        finds.at(tag..tag + 1, format!("Carries {} hashtags.", counts.hashtags));
    }
}

examples! {
    bait: [
        "Fresh bread #bread #baking #sourdough #food #foodie #yum #instafood",
        "«#sunset» «#sea» «#evening» «#calm»",
    ],
    fine: [
        "We tested five flours over six weeks; the table is on our site. #baking #bread",
        "Room #4 is free, room #5 is not, and #6 to #12 are being painted.",
        "#Opening on Saturday at ten, with coffee for the first fifty who come by.",
    ],
}
