//! Naming another group changes no verdict on contempt: sentences of every kind with groups of every kind, in all pairs.
//!
//! `tests/accuracy/groups.json` holds both. What becomes of groups that no list of the engine names is measured by
//! `upshot-corpus figures`.

use std::collections::BTreeMap;
use std::thread;

use serde::Deserialize;
use upshot::platform::Platform;
use upshot::settings::Settings;
use upshot::{Post, Unit, check};

#[derive(Deserialize)]
struct Fills {
    groups: BTreeMap<String, Vec<String>>,
    sentences: BTreeMap<String, Vec<String>>,
}

fn fills() -> Fills {
    serde_json::from_str(include_str!("accuracy/groups.json")).expect("the file has this shape")
}

/// Groups of each kind that go into pairs; all of them would take minutes in a development build.
const OF_EACH_KIND: usize = 5;

fn is_flagged(sentence: &str, a: &str, b: &str) -> bool {
    let mut post = sentence.replace("{a}", a).replace("{b}", b);
    if let Some(first) = post.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    let report = check(&Post { text: &post, platform: Platform::Any, truncated: false }, &Settings::default(), Unit::Bytes);
    report.flags.iter().any(|flag| flag.rule == "polarising")
}

/// What goes wrong with one sentence: every fill is to get one verdict, and `expected` says which where that is settled.
fn differing(groups: &BTreeMap<String, Vec<String>>, sentence: &str, expected: Option<bool>) -> Vec<String> {
    let mut fills: Vec<(&str, &str)> = Vec::new();
    if sentence.contains("{b}") {
        let some: Vec<&str> = groups.values().flat_map(|names| names.iter().take(OF_EACH_KIND)).map(String::as_str).collect();
        fills.extend(some.iter().flat_map(|a| some.iter().filter(move |b| a != *b).map(move |b| (*a, *b))));
    } else {
        fills.extend(groups.values().flatten().map(|name| (name.as_str(), "")));
    }
    let expected = expected.unwrap_or_else(|| is_flagged(sentence, fills[0].0, fills[0].1));
    let wrong = fills.iter().filter(|(a, b)| is_flagged(sentence, a, b) != expected);
    wrong.map(|(a, b)| format!("{sentence} [{a}, {b}] is {}flagged", if expected { "not " } else { "" })).collect()
}

#[test]
fn naming_another_group_changes_no_verdict() {
    let Fills { groups, sentences } = fills();
    assert!(groups.len() >= 10 && groups.values().all(|names| names.len() >= 6), "groups of every kind");
    let jobs: Vec<(&str, Option<bool>)> = sentences
        .iter()
        .flat_map(|(kind, sentences)| {
            let expected = match kind.as_str() {
                "contempt" | "two camps, contempt" => Some(true),
                "criticism with reasons" | "praise" | "reporting" | "two camps, none" => Some(false),
                _ => None,
            };
            sentences.iter().map(move |sentence| (sentence.as_str(), expected))
        })
        .collect();
    let wrong: Vec<String> = thread::scope(|scope| {
        let halves: Vec<_> = (0..2)
            .map(|half| {
                let (groups, jobs) = (&groups, &jobs);
                scope.spawn(move || {
                    let own = jobs.iter().skip(half).step_by(2);
                    own.flat_map(|(sentence, expected)| differing(groups, sentence, *expected)).collect::<Vec<_>>()
                })
            })
            .collect();
        halves.into_iter().flat_map(|half| half.join().expect("a half of the sentences")).collect()
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
