//! Tables of posts and what is read from them.

use super::*;

fn words(text: &Text) -> String {
    (0..text.tokens.len())
        .map(|at| match text.tokens[at].kind {
            Kind::Punctuation | Kind::Link | Kind::Mail | Kind::Mention => text.original_of(at..at + 1),
            _ => text.folded(at),
        })
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn small_letters_are_those_of_the_standard_library() {
    for c in (0..0x11_0000).filter_map(char::from_u32) {
        assert_eq!(super::fold::lower(c), c.to_lowercase().next().unwrap(), "{c:?}");
        let word = format!("{c}a {c}");
        assert_eq!(lowercase(&word), word.to_lowercase());
    }
    for text in ["ΣΟΦΟΣ ΣΑΣ, ΑΣ", "ΑΣΑ", "Ada İnci"] {
        assert_eq!(lowercase(text), text.to_lowercase());
    }
}

#[test]
fn texts_are_folded() {
    for (post, folded) in [
        ("Share This", "share this"),
        ("𝗦𝗵𝗮𝗿𝗲 𝘵𝘩𝘪𝘴 𝓷𝓸𝔀", "share this now"),
        ("Ｓｈａｒｅ ｔｈｉｓ", "share this"),
        ("Ⓢⓗⓐⓡⓔ 🅂🄷🄰🅁🄴", "share share"),
        ("sʜᴀʀᴇ", "share"),
        ("sh\u{200b}are sh\u{ad}are", "share share"),
        ("ѕhаrе", "share"),
        ("Тор", "тор"),
        ("don’t don't dont", "don't don't dont"),
        ("shaaaare plzzzz sharee", "share plzz share"),
        ("s h a r e this", "share this"),
        ("S H A R E  T H I S", "share this"),
        ("s h a r e t h i s", "share this"),
        ("s.h.a.r.e this", "share this"),
        ("s-h-a-r-e this", "share this"),
        ("a b c", "a b c"),
        ("café déjà", "cafe deja"),
        ("cafe\u{301}", "cafe"),
        ("re-post it", "repost it"),
        ("well-known fact", "well known fact"),
        ("*share* _this_ \"now\" “yes” ‘no’", "share this now yes no"),
        ("10,000 likes 2.5k 10x 3:30 50%", "10,000 likes 2.5k 10x 3:30 50 %"),
        ("#ShareThis #1", "sharethis # 1"),
        ("❤️❤️❤️ 👍🏽 👩‍💻 🇸🇪", "❤ 👍 👩 🇸"),
        ("see example.org/a?b=c, or https://example.org/x.", "see example.org/a?b=c , or https://example.org/x ."),
        ("mail me@example.org or @me @me@example.social", "mail me@example.org or @me @me@example.social"),
        ("wow...end… what?!", "wow ... end … what ? !"),
        ("", ""),
    ] {
        assert_eq!(words(&Text::read(post)), folded, "{post}");
    }
}

#[test]
fn tokens_cover_the_original() {
    for post in [
        "𝗦𝗵𝗮𝗿𝗲 this, \"really\"! 👩‍💻 s h a r e it\n\n> quoted `code`\t#tag @name",
        "‘Hello’ — she’s here… \u{feff}ok",
        "日本語のテキスト。はい！",
        "a\u{301}\u{301}\u{301}b",
    ] {
        let text = Text::read(post);
        let mut end = 0;
        for (at, token) in text.tokens.iter().enumerate() {
            assert!(token.start >= end && token.end > token.start, "{post}");
            assert!(!text.original_of(at..at + 1).contains(' ') || token.has(flag::SPACED), "{post}");
            end = token.end;
        }
        let covered: u32 = text.sentences.iter().map(|sentence| sentence.end - sentence.start).sum();
        assert_eq!(covered as usize, text.tokens.len(), "{post}");
    }
}

#[test]
fn sentences_end_where_they_should() {
    for (post, sentences) in [
        ("One. Two! Three? Four", &["One.", "Two!", "Three?", "Four"][..]),
        ("Dr. Hale met Mr. Ito at 3.30 p.m. on Monday.", &["Dr. Hale met Mr. Ito at 3.30 p.m. on Monday."]),
        ("Wait... what?! Yes.", &["Wait...", "what?!", "Yes."]),
        ("Thoughts? 👇", &["Thoughts? 👇"]),
        ("Done. ♻️ Share it", &["Done.", "♻️ Share it"]),
        ("First line\nSecond line\n\nthird", &["First line", "Second line", "third"]),
        ("a line that\ngoes on", &["a line that\ngoes on"]),
        ("Version 1.2 is out.Get it", &["Version 1.2 is out.", "Get it"]),
        ("See example.org. Then go", &["See example.org.", "Then go"]),
    ] {
        let text = Text::read(post);
        let found: Vec<_> = text.sentences.iter().map(|sentence| text.original_of(sentence.range())).collect();
        assert_eq!(found, sentences, "{post}");
    }
}

#[test]
fn endings_are_told_apart() {
    let text = Text::read("Is it? No! Well… Fine. What?!");
    let endings: Vec<_> = text.sentences.iter().map(|sentence| sentence.ending).collect();
    assert_eq!(endings, [Ending::Question, Ending::Exclamation, Ending::Ellipsis, Ending::Plain, Ending::Question]);
}

#[test]
fn imperatives_may_begin_at_clauses_and_after_requests() {
    for (post, word, begins) in [
        ("share it", "share", true),
        ("Please just share it", "share", true),
        ("🔥 1. share it", "share", true),
        ("If you agree, share it", "share", true),
        ("Like and share it", "share", true),
        ("Don't forget to share it", "share", true),
        ("Could you share it", "share", true),
        ("You should share it", "share", true),
        ("I want you to share it", "share", true),
        ("You need to share it", "share", true),
        ("I want to share it", "share", false),
        ("We share it", "share", false),
        ("the lion's share of it", "share", false),
    ] {
        let text = Text::read(post);
        let at = (0..text.tokens.len()).find(|&at| text.folded(at) == word).expect(word);
        assert_eq!(text.tokens[at].has(flag::CLAUSE_START), begins, "{post}");
    }
}

#[test]
fn marks_on_tokens() {
    for (post, word, marks) in [
        ("say \"yes\" now", "yes", flag::QUOTED | flag::SHORT_QUOTE),
        ("say “this is how we do it here” now", "how", flag::QUOTED),
        ("> quoted line", "line", flag::QUOTED),
        ("run `tag it` now", "tag", flag::CODE),
        ("type YES now", "yes", flag::CAPS),
        ("sooooo good", "so", flag::STRETCHED),
        ("my friend's cat", "friend's", flag::POSSESSIVE),
        ("it costs $50 today", "50", flag::MONEY),
        ("it grew 50% today", "50", flag::PERCENT),
        ("𝗯𝗼𝗹𝗱 words", "bold", flag::FANCY),
    ] {
        let text = Text::read(post);
        let at = (0..text.tokens.len()).find(|&at| text.folded(at) == word).expect(word);
        assert_eq!(text.tokens[at].flags & marks, marks, "{post}");
    }
}

#[test]
fn languages_are_guessed() {
    for (post, language) in [
        ("The weather was fine and we went to the lake", Some("en")),
        ("El tiempo era bueno y fuimos al lago con los niños", Some("es")),
        ("Das Wetter war gut und wir sind an den See gefahren", Some("de")),
        ("Il faisait beau et nous sommes allés au lac avec les enfants", Some("fr")),
        ("O tempo estava bom e nós fomos ao lago com as crianças", Some("pt")),
        ("Il tempo era bello e siamo andati al lago con gli amici", Some("it")),
        ("Cuaca sangat bagus dan kami pergi ke danau dengan anak", Some("id")),
        ("今日はとても良い天気でした", Some("ja")),
        ("今天天气很好我们去了湖边", Some("zh")),
        ("Сегодня была хорошая погода", Some("ru")),
        ("오늘은 날씨가 좋았습니다", Some("ko")),
        ("كان الطقس جميلا اليوم", Some("ar")),
        ("Xyzzy plugh", None),
        ("", None),
        // Not one of the listed languages: named after none of them.
        ("Vandaag hebben we de nieuwe winkel geopend en het was gezellig, bedankt voor de komst allemaal.", None),
        ("Vlak do Brna má zase zpoždění a nikdo na nástupišti neví proč, tak čekáme a pijeme kávu.", None),
        ("Astăzi am deschis magazinul nou și le mulțumim tuturor celor care au venit la petrecere cu un cadou.", None),
        ("Trenul de la Cluj are iar întârziere și nimeni nu știe de ce, un domn se plimbă pe peron.", None),
        ("Tåget till Lund är försenat igen och ingen vet varför, så vi står här på perrongen i regnet.", None),
        ("Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.", None),
    ] {
        assert_eq!(Text::read(post).language(), language, "{post}");
    }
}

#[test]
fn zones_of_a_post() {
    let text = Text::read(
        "A first line.\n\nSomething in the middle that goes on for long enough to push the rest away. And a second sentence, to be sure that it does, with more words than would fit.\n\nThoughts? 👇\n#tag https://example.org",
    );
    let at = |word: &str| (0..text.tokens.len()).find(|&at| text.folded(at) == word).expect(word);
    assert_eq!(text.zone(at("first")), Zone::Hook);
    assert_eq!(text.zone(at("middle")), Zone::Body);
    assert_eq!(text.zone(at("thoughts")), Zone::Closer);
    assert_eq!(text.core_end as usize, at("thoughts") + 2);
}

#[test]
fn values_of_numbers() {
    let text = Text::read("10 10,000 2.5k 3m 10x 5th");
    let values: Vec<_> = (0..text.tokens.len()).map(|at| text.value(at)).collect();
    assert_eq!(values, [Some(10.0), Some(10_000.0), Some(2_500.0), Some(3e6), Some(10.0), Some(5.0)]);
}
