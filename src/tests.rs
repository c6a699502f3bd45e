//! Whole reports.

use super::*;
use crate::report::Reason;

fn report(text: &str, unit: Unit) -> Report {
    check(&Post { text, platform: Platform::Any, truncated: false }, &Settings::default(), unit)
}

#[test]
fn spans_count_in_the_unit_asked_for() {
    let post = "😀 ünd: Share if you agree!";
    for unit in [Unit::Bytes, Unit::Utf16] {
        let report = report(post, unit);
        let span = report.flags[0].spans[0];
        let shown = match unit {
            Unit::Bytes => post[span.start as usize..span.end as usize].to_owned(),
            Unit::Utf16 => {
                let units: Vec<u16> = post.encode_utf16().collect();
                String::from_utf16(&units[span.start as usize..span.end as usize]).expect("whole characters")
            }
        };
        assert!(shown.starts_with("Share if you"), "{shown}");
    }
}

#[test]
fn a_rule_at_off_vanishes_and_formal_ones_become_notes() {
    let post = "SHARE THIS IF YOU AGREE WITH ME AND WITH ALL OF US";
    let found = report(post, Unit::Bytes);
    assert!(found.flags.iter().any(|flag| flag.rule == "share-bait"));
    assert!(found.notes.iter().any(|flag| flag.rule == "shouting"));
    let mut settings = Settings::default();
    settings.levels.insert("share-bait".to_owned(), Level::Off);
    settings.levels.insert("shouting".to_owned(), Level::Badge);
    let found = check(&Post { text: post, platform: Platform::Any, truncated: false }, &settings, Unit::Bytes);
    assert!(found.flags.iter().all(|flag| flag.rule != "share-bait"));
    assert!(found.flags.iter().any(|flag| flag.rule == "shouting"));
    assert!(found.notes.iter().all(|flag| flag.rule != "shouting"));
}

#[test]
fn flags_are_given_where_the_words_suffice() {
    let found = report("Please share!", Unit::Bytes);
    assert_eq!(found.reason, Some(Reason::TooShort));
    assert!(found.flags.iter().any(|flag| flag.rule == "share-bait"));
}

#[test]
fn the_same_post_gets_the_same_report() {
    let post = "If you agree, share this with 3 friends 🔥🔥🔥🔥🔥🔥 Who else is tired of rain?";
    assert_eq!(report(post, Unit::Utf16), report(post, Unit::Utf16));
}
