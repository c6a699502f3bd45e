use super::*;

fn on(platform: Platform, text: &str) -> Preview {
    preview(text, platform, Unit::Bytes)
}

#[track_caller]
fn length(platform: Platform, text: &str) -> Length {
    on(platform, text).length.expect("the platform has a limit")
}

#[track_caller]
fn shown(platform: Platform, text: &str) -> &str {
    let fold = on(platform, text).fold.expect("the platform has a fold");
    assert_eq!(fold.shown.start, 0);
    assert_eq!(fold.hidden == 0, fold.shown.end as usize == text.len());
    &text[..fold.shown.end as usize]
}

fn left(text: &str) -> Option<String> {
    improved(&Post { text, platform: Platform::Any, truncated: false }, &Settings::default(), Unit::Bytes)
        .map(|improved| improved.text)
}

#[test]
fn x_counts_by_weight() {
    for (text, used) in [
        ("", 0),
        ("plain words", 11),
        ("naïve café", 10),
        ("cafe\u{301}", 4),
        ("“curly” – and … dots", 21),
        ("日本語", 6),
        ("Привет שלום नमस्ते", 18),
        ("🙂", 2),
        ("👩‍👩‍👧‍👦", 2),
        ("👍🏽 🇩🇪 1️⃣", 8),
        ("see https://example.org/a/very/long/path/that/nobody/reads now", 31),
        ("see example.org now", 31),
        ("two\nlines", 9),
    ] {
        assert_eq!(length(Platform::X, text).used, used, "{text}");
    }
}

#[test]
fn bluesky_and_mastodon_count_what_a_reader_sees() {
    for (text, bluesky, mastodon) in [
        ("👩‍👩‍👧‍👦 a\u{308}", 3, 3),
        ("नमस्ते", 3, 3),
        ("https://example.org", 11, 23),
        ("https://example.org/", 11, 23),
        ("https://example.org/fifteen-lettersx", 11 + 16, 23),
        ("https://example.org/fourteen-lett", 11 + 14, 23),
        ("hello @mara@example.social there", 32, 17),
        ("hello @mara.example.social there", 32, 32),
    ] {
        assert_eq!(length(Platform::Bluesky, text).used, bluesky, "{text}");
        assert_eq!(length(Platform::Mastodon, text).used, mastodon, "{text}");
    }
}

#[test]
fn other_sites_count_characters() {
    assert_eq!(length(Platform::Threads, "👍🏽 https://example.org").used, 22);
    assert_eq!(length(Platform::LinkedIn, "👍🏽 ok").used, 7);
    for (platform, limit) in [
        (Platform::X, 280),
        (Platform::Bluesky, 300),
        (Platform::Mastodon, 500),
        (Platform::Threads, 500),
        (Platform::LinkedIn, 3000),
        (Platform::Instagram, 2200),
        (Platform::Facebook, 63_206),
    ] {
        assert_eq!(length(platform, "").limit, limit);
    }
}

#[test]
fn what_no_longer_fits_begins_at_a_character() {
    let text = "🙂".repeat(150);
    let length = length(Platform::X, &text);
    assert_eq!((length.used, length.past.start as usize, length.past.end as usize), (300, 140 * 4, 150 * 4));
    let text = format!("{} https://example.org/long/path", "a".repeat(270));
    let length = preview(&text, Platform::X, Unit::Utf16).length.unwrap();
    assert_eq!((length.used, length.past.start, length.past.end), (294, 271, 300));
    let fits = preview("short", Platform::X, Unit::Utf16).length.unwrap();
    assert_eq!((fits.past.start, fits.past.end), (5, 5));
}

#[test]
fn sites_that_nobody_measured_get_nothing() {
    for platform in [Platform::Any, Platform::Headline] {
        assert_eq!(on(platform, "With a link https://example.org/"), Preview::default());
    }
    for platform in [Platform::HackerNews, Platform::Lemmy, Platform::Substack, Platform::Tumblr] {
        let preview = on(platform, "With a link https://example.org/");
        assert_eq!((preview.fold, preview.length), (None, None));
        assert_eq!(preview.link.map(|link| (link.cost, link.source, link.grade)), Some(("", "", "")));
    }
}

#[test]
fn what_is_short_shows_in_full() {
    for platform in [Platform::LinkedIn, Platform::X, Platform::Instagram, Platform::Bluesky, Platform::Mastodon] {
        for text in ["", "One line.", "One line.\n", "Two\nlines", "  "] {
            assert_eq!(shown(platform, text), text, "{platform:?}");
        }
    }
}

#[test]
fn folds_end_at_a_word_by_characters_or_by_lines() {
    let long = "seven characters make this a longer text ".repeat(20);
    assert_eq!(shown(Platform::Instagram, &long).len(), 122);
    assert!(shown(Platform::Instagram, &long).ends_with("this a longer text"), "{}", shown(Platform::Instagram, &long));
    assert_eq!(shown(Platform::LinkedIn, "one\n\nthree\nfour\nfive"), "one\n\nthree");
    assert_eq!(shown(Platform::LinkedIn, &"word ".repeat(60)).len(), 209);
    let posts = "line\n".repeat(30);
    assert_eq!(shown(Platform::Bluesky, &posts).lines().count(), 25);
    assert_eq!(shown(Platform::Mastodon, &posts), posts);
    assert_eq!(shown(Platform::Mastodon, &"line\n".repeat(40)).lines().count(), 15);
    assert_eq!(shown(Platform::Misskey, &posts).lines().count(), 6);
    assert_eq!(shown(Platform::X, &"字".repeat(200)).chars().count(), 140);
}

#[test]
fn the_link_is_placed_against_the_fold() {
    let note = |text: &str| on(Platform::LinkedIn, text).link;
    let early = format!("Notes: https://example.org/notes {}", "and more words ".repeat(30));
    let late = format!("{}Notes: https://example.org/notes", "and more words ".repeat(30));
    assert_eq!(note(&early).map(|note| note.place), Some(LinkPlace::Shown));
    assert_eq!(note(&late).map(|note| note.place), Some(LinkPlace::BelowFold));
    assert_eq!(note("Notes: https://example.org/notes").map(|note| note.place), Some(LinkPlace::Shown));
    assert_eq!(note("No link at all, links in general and the link in question."), None);
    for text in
        ["The notes are ready, link in the first comment.", "Link in bio", "All the links are in my profile", "LINK IN COMMENTS"]
    {
        let note = note(text).unwrap_or_else(|| panic!("{text}"));
        assert_eq!(note.place, LinkPlace::Elsewhere, "{text}");
        assert_eq!(note.spans.len(), 1);
    }
    let note = note(&late).expect("it has a link");
    assert_eq!(&late[note.spans[0].start as usize..note.spans[0].end as usize], "https://example.org/notes");
    assert_eq!(note.grade, "C");
}

#[test]
fn every_claim_has_its_source() {
    let text = format!("{}https://example.org/notes", "and more words ".repeat(400));
    for platform in Platform::ALL {
        let preview = on(platform, &text);
        for (how, source) in preview
            .fold
            .map(|fold| (fold.how, fold.source))
            .into_iter()
            .chain(preview.length.map(|length| (length.how, length.source)))
        {
            assert!(how.ends_with('.') && !source.is_empty(), "{platform:?}: {how}");
        }
        if let Some(link) = preview.link {
            assert_eq!(link.cost.is_empty(), link.source.is_empty(), "{platform:?}");
            assert_eq!(link.cost.is_empty(), link.grade.is_empty(), "{platform:?}");
        }
    }
}

#[test]
fn asks_and_closers_go_and_the_rest_stays() {
    for (text, expected) in [
        ("The ferry runs an hour later from Monday.\n\nAgree?", "The ferry runs an hour later from Monday."),
        ("The ferry runs an hour later from Monday.\n\nAgree?\n", "The ferry runs an hour later from Monday.\n"),
        ("The ferry runs an hour later from Monday. Thoughts? 👇", "The ferry runs an hour later from Monday."),
        ("Tag a friend who sails.\n\nThe ferry runs an hour later from Monday.", "The ferry runs an hour later from Monday."),
        (
            "We timed 40 crossings.\n\nRepost this to help your network ♻️\n\nThe slowest took 31 minutes.",
            "We timed 40 crossings.\n\nThe slowest took 31 minutes.",
        ),
        (
            "We timed 40 crossings.\nLike and share!\nThe slowest took 31 minutes.",
            "We timed 40 crossings.\nThe slowest took 31 minutes.",
        ),
        ("We timed 40 crossings.\n\nTag a friend who sails.\n👇👇\n", "We timed 40 crossings.\n"),
        ("We timed 40 crossings.\n\n*Agree?*\n\n#ferry #harbour", "We timed 40 crossings.\n\n#ferry #harbour"),
        (
            "We timed 40 crossings. *Tag a friend who sails.* The slowest one took 31 minutes.",
            "We timed 40 crossings. The slowest one took 31 minutes.",
        ),
        ("We timed 40 crossings. Comment \"YES\" if you agree", "We timed 40 crossings."),
        ("We timed 40 crossings.\r\n\r\nAgree?\r\n", "We timed 40 crossings.\r\n"),
        ("We timed 40 crossings.\n\nFollow me for more #ferry #harbour", "We timed 40 crossings.\n\n#ferry #harbour"),
        ("  We timed 40   crossings.\n\n\nAgree?\n\n\n#ferry", "  We timed 40   crossings.\n\n\n#ferry"),
    ] {
        assert_eq!(left(text).as_deref(), Some(expected), "{text:?}");
    }
}

#[test]
fn what_takes_rewriting_stays() {
    for text in [
        "The ferry runs an hour later from Monday.",
        "Agree?",
        "Agree or disagree? 👇",
        "Share this with somebody who sails: https://example.org/timetable",
        "Comment GUIDE and I will send you the timetable of all 40 crossings.",
        "Repost this, and bring your ticket to the pier on Monday at nine.",
        "We timed 40 crossings, so tag a friend who sails",
        "My sister wrote \"tag a friend who sails\" under every post.",
        "Everyone laughed.\n\nSix months later she ran the whole ferry line.",
        "1. We timed 40 crossings.\n2. Tag your sister. Say nothing.",
        "",
        "\n\n",
    ] {
        assert_eq!(left(text), None, "{text:?}");
    }
}

#[test]
fn one_inspection_says_what_the_parts_say() {
    let text = "Café 🙂 at the pier: we timed 40 crossings and wrote down all of them.\n\nAgree? 👇";
    let draft = Post { text, platform: Platform::LinkedIn, truncated: false };
    let settings = Settings::default();
    for unit in [Unit::Bytes, Unit::Utf16] {
        let verdict = inspect(&draft, &settings, unit);
        assert_eq!(verdict.report, crate::check(&draft, &settings, unit));
        assert_eq!(verdict.advice, crate::advise(&draft, &settings, unit));
        assert_eq!(verdict.preview, preview(text, draft.platform, unit));
        assert_eq!(verdict.improved.map(|improved| improved.text), left(text));
    }
    let removed = inspect(&draft, &settings, Unit::Utf16).improved.expect("the closer goes").removed;
    let units: Vec<u16> = text.encode_utf16().collect();
    assert_eq!(String::from_utf16(&units[removed[0].start as usize..removed[0].end as usize]).unwrap(), "\n\nAgree? 👇");
}

#[test]
fn what_if_adds_up() {
    let text =
        "We moved the ferry an hour later, and the queue at the pier is gone. You won't believe how calm it is now. Agree?";
    let draft = Post { text, platform: Platform::Any, truncated: false };
    let settings = Settings::default();
    let advice = crate::advise(&draft, &settings, Unit::Bytes);
    let all = changes(&draft, &settings, Unit::Bytes);
    let advised: Vec<_> =
        all.iter().zip(are_advised(&all)).filter(|(_, advised)| *advised).map(|(change, _)| change.clone()).collect();
    assert_eq!(advised, advice);
    assert!(all.len() > advice.len(), "{all:?}");
    let now = crate::check(&draft, &settings, Unit::Bytes).results.expect("it is judged").score;
    assert_eq!(tried(&draft, &settings, &[]), Some(Trial { now, then: now }));
    for change in &all {
        let then = tried(&draft, &settings, &[change]).expect("it is judged").then;
        let expected = f32::from(now) + change.gain;
        assert!((f32::from(then) - expected.min(100.0)).abs() <= 1.01, "{}: {then} and not {expected}", change.cue);
    }
    let every: Vec<&Suggestion> = all.iter().collect();
    let together = tried(&draft, &settings, &every).expect("it is judged").then;
    assert!(every.iter().all(|change| tried(&draft, &settings, &[change]).expect("it is judged").then <= together));
    assert_eq!(tried(&Post { text: "Ja", ..draft }, &settings, &every), None);
}

/// A small generator (xorshift), so that a failure can be run again.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }
}

const PIECES: &[&str] = &[
    "Agree?",
    "Thoughts? 👇",
    "Comment YES",
    "Tag a friend who sails.",
    "Repost ♻️ this",
    "Follow me for more",
    "Save this for later",
    "The ferry runs late",
    "We timed 40 crossings.",
    "https://example.org/a?b=c#d",
    "@mara@example.social",
    "#pier",
    "\n",
    "\n\n",
    "\r\n",
    " ",
    "  ",
    "\t",
    ".",
    "!",
    "?",
    "…",
    "*",
    "**",
    "\"",
    "“",
    "”",
    "`",
    "- ",
    "1. ",
    "👇",
    "👩‍👩‍👧‍👦",
    "🇩🇪",
    "🇩",
    "\u{200d}",
    "\u{fe0f}",
    "\u{301}",
    "é",
    "ß",
    "日本語",
    "שלום",
    "مرحبا",
    "\u{202e}",
    "𝗦𝗵𝗮𝗿𝗲",
    "s h a r e this",
    "\u{0}",
    "\u{2028}",
    "link in bio",
    "Unpopular opinion:",
    "Only real friends will share this.",
];

#[track_caller]
fn both_are_told(one: &str, other: &str) -> Vec<(Edit, String)> {
    let found = differences(one, other);
    let without = |edit: Edit| found.iter().filter(|part| part.edit != edit).map(|part| part.words).collect::<String>();
    assert_eq!(without(Edit::In), one);
    assert_eq!(without(Edit::Out), other);
    assert!(found.iter().all(|part| !part.words.is_empty()));
    assert!(found.windows(2).all(|pair| pair[0].edit != pair[1].edit), "{found:?}");
    found.iter().map(|part| (part.edit, part.words.to_owned())).collect()
}

#[test]
fn what_differs_is_told_in_words() {
    for (one, other, expected) in [
        ("", "", ""),
        ("same", "same", "=same"),
        ("", "new", "+new"),
        ("old", "", "-old"),
        ("The old ferry is late.", "The new ferry is late.", "=The |-old|+new|= ferry is late."),
        ("a quick brown fox", "a slow red fox", "=a |-quick brown|+slow red|= fox"),
        ("One.\n\nTwo.", "One.\n\nAnd a half.\n\nTwo.", "=One.\n\n|+And a half.\n\n|=Two."),
        ("It's café 🙂", "It’s café 🙃", "-It's|+It’s|= café |-🙂|+🙃"),
    ] {
        let told: Vec<String> = both_are_told(one, other)
            .into_iter()
            .map(|(edit, words)| {
                format!(
                    "{}{words}",
                    match edit {
                        Edit::Same => '=',
                        Edit::Out => '-',
                        Edit::In => '+',
                    }
                )
            })
            .collect();
        assert_eq!(told.join("|"), expected);
    }
}

#[test]
fn drafts_that_share_little_are_told_by_lines_or_whole() {
    let one = (0..3_000).map(|at| format!("one{at} ")).collect::<Vec<_>>().concat();
    let other = (0..3_000).map(|at| format!("other{at} ")).collect::<Vec<_>>().concat();
    assert_eq!(both_are_told(&one, &other).len(), 2);
    let by_lines = both_are_told(&format!("{one}\nshared\n"), &format!("{other}\nshared\n"));
    assert_eq!(by_lines.last(), Some(&(Edit::Same, "shared\n".to_owned())));
    // Whoever else is at work on the machine takes time from one try or another, not from each.
    let is_quick = || {
        let start = std::time::Instant::now();
        both_are_told(&"ab ".repeat(40_000), &"ba ".repeat(40_000));
        start.elapsed().as_secs_f64() < 5.0
    };
    assert!((0..5).any(|_| is_quick()));
}

#[test]
fn any_two_texts_can_be_told_apart() {
    let mut dice = Dice(0x0ddb_a11c_0ffe_e123);
    for _ in 0..2_000 {
        let mut text = || -> String { (0..dice.roll(12)).map(|_| PIECES[dice.roll(PIECES.len())]).collect() };
        let (one, other) = (text(), text());
        both_are_told(&one, &other);
        assert!(both_are_told(&one, &one).iter().all(|(edit, _)| *edit == Edit::Same));
    }
}

#[test]
fn any_text_gives_spans_that_hold() {
    let mut dice = Dice(0x5eed_1234_5678_9abc);
    for round in 0..4_000 {
        let text: String = (0..dice.roll(24)).map(|_| PIECES[dice.roll(PIECES.len())]).collect();
        let draft = Post { text: &text, platform: Platform::ALL[round % Platform::ALL.len()], truncated: false };
        let verdict = inspect(&draft, &Settings::default(), Unit::Bytes);
        let Preview { fold, length, link } = verdict.preview;
        if let Some(fold) = fold {
            assert!(text.is_char_boundary(fold.shown.end as usize), "{text:?}");
            assert_eq!(fold.hidden == 0, fold.shown.end as usize == text.len(), "{text:?}");
        }
        if let Some(length) = length {
            assert!(text.is_char_boundary(length.past.start as usize), "{text:?}");
            assert_eq!(length.past.end as usize, text.len(), "{text:?}");
            assert_eq!(length.used > length.limit, length.past.start < length.past.end, "{text:?}");
        }
        for span in link.iter().flat_map(|link| &link.spans) {
            assert!(text.get(span.start as usize..span.end as usize).is_some_and(|words| !words.is_empty()), "{text:?}");
        }
        if let Some(improved) = &verdict.improved {
            let mut left = String::new();
            let mut from = 0;
            for span in &improved.removed {
                assert!(from <= span.start as usize && span.start < span.end, "{text:?}: {:?}", improved.removed);
                left.push_str(&text[from..span.start as usize]);
                from = span.end as usize;
            }
            left.push_str(&text[from..]);
            assert_eq!(left, improved.text, "{text:?}");
            assert!(
                crate::check(&Post { text: &left, ..draft }, &Settings::default(), Unit::Bytes).flags.len()
                    <= verdict.report.flags.len()
            );
        }
        let utf16 = inspect(&draft, &Settings::default(), Unit::Utf16);
        assert_eq!(utf16.improved.is_some(), verdict.improved.is_some());
        let units: Vec<u16> = text.encode_utf16().collect();
        for span in utf16.improved.iter().flat_map(|improved| &improved.removed) {
            assert!(String::from_utf16(&units[span.start as usize..span.end as usize]).is_ok(), "{text:?}");
        }
    }
}

#[test]
fn time_grows_with_the_draft_and_no_faster() {
    const TRIES: usize = 40;
    for piece in [
        "Agree? ",
        "Tag a friend who sails.\n\n",
        "👩‍👩‍👧‍👦",
        "a",
        "https://example.org/ ",
        "\n",
        "@mara@example.social ",
        "é\u{301}\u{301}",
        "*",
    ] {
        let time = |times: usize| {
            let text = piece.repeat(times * 8 / piece.len());
            let draft = Post { text: &text, platform: Platform::Mastodon, truncated: false };
            let start = std::time::Instant::now();
            std::hint::black_box(inspect(&draft, &Settings::default(), Unit::Utf16));
            start.elapsed().as_secs_f64()
        };
        // What grows with the square takes 256 times as long at best, too; work of others on the machine goes by.
        let mut best = (f64::INFINITY, f64::INFINITY);
        let grows = (0..TRIES).all(|_| {
            best = (time(125).min(best.0), time(2_000).min(best.1));
            best.1 >= best.0 * 16.0 * 6.0
        });
        assert!(!grows, "{piece:?}: {best:?} s, sixteen times the text");
    }
}
