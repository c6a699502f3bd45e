//! Each guard on posts of one ask, with and without what it guards against.

use super::tables::{TABLES, Table};
use super::*;

/// Whether a guard takes back the first hit of the share rule in a post.
#[track_caller]
fn takes_back(guard: Guards, post: &str) -> bool {
    let text = Text::read(post);
    let around = Around::read(&text, None);
    let hits = text.hits(crate::rules::share_bait::FRAMES);
    let hit = hits.first().unwrap_or_else(|| panic!("no hit in `{post}`"));
    around.takes_back(&text, guard, hit.range())
}

#[test]
fn each_guard_knows_its_case() {
    for (guard, post, expected) in [
        (Guards::QUOTATION, "The note on the wall says \"share this with your friends tonight\" and nothing more.", true),
        (Guards::QUOTATION, "Share this with your friends tonight.", false),
        (Guards::QUOTATION, "\"Share this with your friends tonight.\"", false),
        (Guards::TALK, "Engagement bait such as: share this with your friends.", true),
        (Guards::TALK, "I am tired of rain. Share this with your friends.", false),
        (Guards::NEGATION, "Please don't hit the share button.", true),
        (Guards::NEGATION, "Don't forget to hit the share button.", false),
        (Guards::NEGATION, "Don't just scroll on, hit the share button.", false),
        (Guards::CODE, "Run `hit the share button` and wait.", true),
        (Guards::APPEAL, "Our cat is missing. Share this with your friends.", true),
        (Guards::APPEAL, "Our cat is asleep. Share this with your friends.", false),
        (Guards::CIVIC, "Share this with your friends before you vote in the council election.", true),
    ] {
        assert_eq!(takes_back(guard, post), expected, "{post}");
    }
}

/// The rules that speak by their forms alone: learned scores change with every training, guards do not.
fn speaking(post: &str) -> Vec<&'static str> {
    let text = Text::read(post);
    crate::rules::all().iter().filter(|rule| rule.frames_fire(&text)).map(|rule| rule.id).collect()
}

#[test]
fn guards_are_silent_at_breadth_and_only_where_they_should_be() {
    let mut wrong = Vec::new();
    for (Table { guard, silent, flagged }, (name, _)) in TABLES.iter().zip(NAMES) {
        assert_eq!(*guard, name);
        assert!(silent.len() >= 12 && flagged.len() >= 12, "{guard}");
        wrong.extend(silent.iter().filter(|post| !speaking(post).is_empty()).map(|post| (guard, speaking(post), post)));
        wrong.extend(
            flagged.iter().filter(|(rule, post)| !speaking(post).contains(rule)).map(|(rule, post)| (guard, vec![*rule], post)),
        );
    }
    let lines: Vec<String> = wrong.iter().map(|(guard, rules, post)| format!("{guard}: {rules:?}: {post}")).collect();
    assert!(lines.is_empty(), "silent ones that speak, or others that do not:\n{}", lines.join("\n"));
}

#[test]
fn a_rule_without_guards_keeps_everything() {
    assert!(!takes_back(Guards::NONE, "Please don't hit the share button; the cat is missing."));
}

#[test]
fn every_label_names_a_guard_and_a_reach() {
    for post in ["engagement bait", "git push", "missing dog", "share price", "don't", "according to", "vote in the election"] {
        let text = Text::read(post);
        let hits = text.hits(FRAMES);
        assert!(!hits.is_empty(), "{post}");
        for hit in hits {
            assert!(parse(hit.label()).is_some(), "{}", hit.label());
        }
    }
}

#[test]
fn sets_of_guards() {
    assert!(Guards::ALL.overlaps(Guards::SENSE));
    assert!(!Guards::ALL.without(Guards::SENSE).overlaps(Guards::SENSE));
    assert!(Guards::NONE.and(Guards::NEWS).overlaps(Guards::NEWS));
}
