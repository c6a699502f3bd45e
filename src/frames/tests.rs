//! The language of frames, run over texts: these frames stand in the guards and rules, so the tests name what must be found.

use crate::text::Text;

/// The labels of everything that the frames of all rules and guards find.
fn labels(post: &str) -> Vec<(&'static str, String)> {
    let text = Text::read(post);
    text.hits.iter().map(|hit| (hit.label(), text.original_of(hit.range()).to_owned())).collect()
}

#[test]
fn a_frame_is_found_however_it_is_written() {
    for post in [
        "share price",
        "SHARE PRICE",
        "𝘀𝗵𝗮𝗿𝗲 𝗽𝗿𝗶𝗰𝗲",
        "s h a r e price",
        "*share* \"price\"",
        "share 🔥 price",
        "sharrre price",
        "share-price",
    ] {
        assert!(labels(post).iter().any(|(label, _)| *label == "sense-over"), "{post}: {:?}", labels(post));
    }
}

#[test]
fn a_frame_stays_within_its_sentence() {
    for post in ["We have a share. Price it.", "share\n\nPrice", "share, price"] {
        assert!(labels(post).iter().all(|(label, _)| *label != "sense-over"), "{post}: {:?}", labels(post));
    }
}

#[test]
fn hits_are_in_order_and_none_lies_in_another_of_its_kind() {
    let text =
        Text::read("Share this with your friends, share this with 5 friends, and share it if you agree! Please share this.");
    assert!(text.hits.is_sorted_by_key(|hit| (hit.group, hit.start)));
    for (at, hit) in text.hits.iter().enumerate() {
        assert!(hit.end > hit.start);
        for other in &text.hits[at + 1..] {
            let same = hit.group == other.group && hit.label() == other.label();
            assert!(!same || other.start >= hit.end || other.end > hit.end, "{hit:?} {other:?}");
        }
    }
}

/// Texts made to cost as much as they can: many starts of frames, long gaps, marks that open and never close.
const TRAPS: [&str; 25] = [
    "share ",
    "if you ",
    "if you share, ",
    "don't ",
    "\"share ",
    "` ",
    "a-",
    "a.b.",
    "s h a r e ",
    "who else is ",
    "👩‍",
    "YES ",
    "!?",
    "a\u{301}\u{200d}",
    "x",
    "😀",
    "😀🚀🔥🍞",
    "“a ",
    "\"'a ",
    "?",
    "who? ",
    "@",
    "@a ",
    "\n",
    "share\n",
];

/// How many steps all frames take on a text, counted rather than timed, so that the test says the same on any machine.
#[test]
fn work_grows_linearly() {
    for trap in TRAPS {
        let steps = |times: usize| {
            let post = trap.repeat(times);
            let text = Text::read(&post);
            super::search(&text).1
        };
        let (small, large) = (steps(250), steps(1_000));
        assert!(large <= small * 5 + 1_000, "{trap:?}: {small} steps for 250 pieces, {large} for 1000");
    }
}

/// Pieces of which words, names, addresses and emoji are made: where each is followed to its end, a run of them must not be
/// walked again from each of its characters.
const RUNS: [&str; 29] = [
    "@",
    "@a ",
    "@-",
    "@.",
    "@a@",
    "@_",
    "a@",
    "a@b.c ",
    "#",
    "#a",
    "#1",
    "#_",
    ":",
    "/",
    ".",
    "'",
    "'a",
    "-",
    "a-",
    "1-",
    "a_",
    "1_",
    "a.",
    "1.a",
    "a+",
    "\u{200d}",
    "👩\u{200d}",
    "7",
    "\n",
];

/// Characters looked at, counted rather than timed. Runs were walked some hundred times over before this was held.
#[test]
fn no_text_is_looked_at_over_and_over() {
    const LENGTH: usize = 20_000;
    for run in RUNS.iter().chain(&TRAPS) {
        let post: String = run.chars().cycle().take(LENGTH).collect();
        let looks = crate::text::looks(&post);
        assert!(looks <= 12 * LENGTH as u64, "{run:?}: {looks} looks at {LENGTH} characters");
    }
}

#[test]
fn long_posts_are_read() {
    for trap in TRAPS {
        let post = trap.repeat(100_000 / trap.len());
        let text = Text::read(&post);
        assert!(text.tokens.len() <= post.len());
    }
}

/// Whatever is built for each token, sentence or line must be of a size that does not grow with the text.
#[test]
fn what_is_remembered_grows_linearly() {
    for trap in TRAPS {
        let sizes = |times: usize| {
            let post = trap.repeat(times);
            let text = Text::read(&post);
            text.tokens.len() + text.sentences.len() + text.lines.len() + text.hits.len()
        };
        let (small, large) = (sizes(500), sizes(2_000));
        assert!(large <= small * 5 + 100, "{trap:?}: {small} for 500 pieces, {large} for 2000");
    }
}

#[test]
fn reports_on_hostile_posts_are_given() {
    for trap in TRAPS {
        let post = trap.repeat(8_000 / trap.len());
        let post = crate::Post { text: &post, platform: crate::platform::Platform::Any, truncated: false };
        let report = crate::check(&post, &crate::settings::Settings::default(), crate::Unit::Utf16);
        assert_eq!(report.assessed, report.results.is_some());
    }
}

/// The same for what each rule looks for: its own examples, over and over, without an end of sentence between them and with.
#[test]
fn no_rule_takes_longer_than_the_text_grows() {
    for rule in crate::rules::all() {
        let (id, examples) = (rule.id, crate::rules::examples_of(rule));
        for between in [" ", "\n"] {
            let piece = examples.bait.join(between).replace(['.', '!', '?'], between);
            let steps = |length: usize| {
                let post: String = piece.chars().chain(between.chars()).cycle().take(length).collect();
                super::search(&Text::read(&post)).1
            };
            let (small, large) = (steps(5_000), steps(20_000));
            assert!(large <= small * 5 + 1_000, "{id}: {small} steps for 5,000 characters, {large} for 20,000");
        }
    }
}
