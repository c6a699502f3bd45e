//! Why a post gets no verdict on its results: too little to go on, cut short, another language, no words.
//!
//! Most of what cannot be judged is not empty: it is a caption that says nothing without its picture, or a turn of somebody
//! else's conversation. [`Cue::ALL`] lists what such texts have in common; each cue has a weight in points, and a text
//! whose points reach [`ENOUGH`] says too little. The points were fitted by `cargo run --release -p upshot-corpus -- refusals`
//! to readers' judgement of what can be assessed; that program also says what cross-validation makes of them.

use crate::Post;
use crate::report::Reason;
use crate::text::{Class, Ending, Kind, Text, Token, class, flag};

const POINTING: Class = class("pointing");
const PREDICATE: Class = class("predicate");
const ASK: Class = class("ask");
const DIALOGUE: Class = class("dialogue");
const THIRD_PERSON: Class = class("third-person");

/// A sign that a text can, or cannot, be judged by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Cue {
    /// At most five words.
    UpTo5,
    /// At most seven words.
    UpTo7,
    /// At most nine words.
    UpTo9,
    /// At most sixteen words.
    UpTo16,
    /// At most 29 words.
    UpTo29,
    /// At most three words of substance, that is of four letters or more and no stop words.
    FewOfSubstance,
    /// Opens with a mention: a reply.
    Reply,
    /// Opens with a mention, and speaks of "you" or "I".
    Exchange,
    /// Opens with a word that points elsewhere.
    OpensPointing,
    /// "Which one", "this one", "that is it": the thing itself is not named.
    NamesNothing,
    /// No verb in sight.
    NoPredicate,
    /// One sentence.
    OneSentence,
    /// Ends in "right?".
    Right,
    /// One quotation from end to end.
    Quotation,
    /// Holds a number.
    Number,
    /// Written like a headline.
    Headline,
    /// Holds a link.
    Link,
    /// More hashtags than half the words.
    MostlyTags,
    /// Asks the reader to do something with a post.
    Ask,
    /// "He", "she" or "they", and nobody is named.
    Nobody,
    /// Announces a list that is not there.
    ListElsewhere,
    /// No word of seven letters or more.
    NoLongWord,
    /// Three such words or more.
    LongWords,
    /// Hashtags name a subject.
    Tags,
    /// An exclamation and nothing else.
    OnlyExclaims,
}

impl Cue {
    /// Every cue, in the order of the table.
    pub const ALL: [Cue; 25] = [
        Cue::UpTo5,
        Cue::UpTo7,
        Cue::UpTo9,
        Cue::UpTo16,
        Cue::UpTo29,
        Cue::FewOfSubstance,
        Cue::Reply,
        Cue::Exchange,
        Cue::OpensPointing,
        Cue::NamesNothing,
        Cue::NoPredicate,
        Cue::OneSentence,
        Cue::Right,
        Cue::Quotation,
        Cue::Number,
        Cue::Headline,
        Cue::Link,
        Cue::MostlyTags,
        Cue::Ask,
        Cue::Nobody,
        Cue::ListElsewhere,
        Cue::NoLongWord,
        Cue::LongWords,
        Cue::Tags,
        Cue::OnlyExclaims,
    ];
}

/// Points of each cue, in the order of [`Cue::ALL`]; what speaks against judging is positive.
const POINTS: [i8; Cue::ALL.len()] =
    [13, 8, 19, 20, 6, 6, 35, 26, 18, 7, 7, 7, 13, 13, -9, -14, -14, 8, -14, 10, 9, 17, -7, -8, -7];

/// Points from which a text says too little.
const ENOUGH: i32 = 68;

/// Fewest words that a verdict needs, whatever they are.
pub const FEWEST_WORDS: u32 = 3;

/// Why a post gets no verdict; `None` when it gets one.
#[must_use]
pub fn refusal(text: &Text, post: &Post) -> Option<Reason> {
    let words = text.counts.words;
    if words == 0 {
        return Some(Reason::NoWords);
    }
    if is_another_language(text) {
        return Some(Reason::Language);
    }
    let short = if post.truncated { Reason::Cut } else { Reason::TooShort };
    if words < FEWEST_WORDS {
        return Some(short);
    }
    let seen = around_words(text);
    // Most posts are too long for their words to make a difference.
    let most = if seen & bit(Cue::Reply) == 0 { AGAINST & !bit(Cue::Exchange) } else { AGAINST };
    let says_too_little = points(seen | most) >= ENOUGH && points(seen | from_words(text)) >= ENOUGH;
    says_too_little.then_some(short)
}

const fn bit(cue: Cue) -> u32 {
    1 << cue as u32
}

/// Every cue that [`from_words`] may find.
const OF_WORDS: [Cue; 10] = [
    Cue::FewOfSubstance,
    Cue::Exchange,
    Cue::NamesNothing,
    Cue::NoPredicate,
    Cue::Number,
    Cue::Headline,
    Cue::Ask,
    Cue::Nobody,
    Cue::NoLongWord,
    Cue::LongWords,
];

/// Those of them that speak against judging.
const AGAINST: u32 = {
    let (mut against, mut at) = (0, 0);
    while at < OF_WORDS.len() {
        if POINTS[OF_WORDS[at] as usize] > 0 {
            against |= bit(OF_WORDS[at]);
        }
        at += 1;
    }
    against
};

/// The points of cues, given as bits.
fn points(mut seen: u32) -> i32 {
    let mut points = 0;
    while seen != 0 {
        points += i32::from(POINTS[seen.trailing_zeros() as usize]);
        seen &= seen - 1;
    }
    points
}

/// Whether a text is in another language than English: its words are, or there are many, in any script, and hardly one is of English.
#[must_use]
pub fn is_another_language(text: &Text) -> bool {
    text.votes.is_not_english() || text.votes.hardly_english_among(text.counts.words)
}

/// The cues that a text shows.
pub fn cues<'t>(text: &'t Text) -> impl Iterator<Item = Cue> + 't {
    let seen = around_words(text) | from_words(text);
    Cue::ALL.into_iter().filter(move |&cue| seen >> (cue as u32) & 1 == 1)
}

/// What takes no walk over the words, one bit a cue.
fn around_words(text: &Text) -> u32 {
    let mut seen = 0;
    let mut note = |cue: Cue, holds: bool| seen |= u32::from(holds) << cue as u32;
    let words = text.counts.words;
    for (cue, most) in [(Cue::UpTo5, 5), (Cue::UpTo7, 7), (Cue::UpTo9, 9), (Cue::UpTo16, 16), (Cue::UpTo29, 29)] {
        note(cue, words <= most);
    }
    note(Cue::Reply, is_reply(text));
    let first_word = text.tokens.iter().position(Token::is_wordlike);
    note(Cue::OpensPointing, first_word.is_some_and(|at| text.tokens[at].is(POINTING)));
    let spoken = text.sentences.iter().filter(|sentence| sentence.core_end > sentence.start).count();
    note(Cue::OneSentence, spoken <= 1);
    let asks = text.sentences.iter().filter(|sentence| sentence.ending == Ending::Question).count();
    let last = text.tokens.iter().rposition(Token::is_wordlike);
    note(Cue::Right, asks > 0 && last.is_some_and(|at| text.folded(at) == "right"));
    note(Cue::Quotation, text.is_all_quoted());
    note(Cue::Link, text.counts.links > 0);
    note(Cue::MostlyTags, text.counts.hashtags * 2 > words);
    let opens = |words: &[&str]| first_word.is_some_and(|at| words.contains(&text.folded(at)));
    note(Cue::ListElsewhere, opens(&["here", "here's", "these"]) && text.lines.len() <= 2 && text.counts.links == 0);
    note(Cue::Tags, text.counts.hashtags > 0);
    let exclaims = text.sentences.iter().filter(|sentence| sentence.ending == Ending::Exclamation).count();
    note(Cue::OnlyExclaims, exclaims > 0 && exclaims == spoken);
    seen
}

fn is_reply(text: &Text) -> bool {
    text.tokens.first().is_some_and(|token| token.kind == Kind::Mention)
}

/// What the words and numbers say, one bit a cue.
fn from_words(text: &Text) -> u32 {
    let mut seen = 0;
    let mut note = |cue: Cue, holds: bool| seen |= u32::from(holds) << cue as u32;
    let (mut substance, mut capitals, mut long, mut longer) = (0, 0, 0, 0);
    let mut classes_of_all = 0;
    let (mut ask, mut participle, mut number, mut named, mut names_nothing) = (false, false, false, false, false);
    let mut before = None;
    for (at, token) in text.tokens.iter().enumerate() {
        number |= token.kind == Kind::Number;
        if token.kind != Kind::Word {
            continue;
        }
        let letters = token.end - token.start;
        let capital = token.has(flag::CAPITAL);
        let stop = text.is_stop_word(at);
        classes_of_all |= token.classes;
        ask |= token.has(flag::CLAUSE_START) && token.is(ASK);
        named |= capital && !token.has(flag::SENTENCE_START) && letters > 1 && !stop;
        if letters >= 4 {
            substance += u32::from(!stop);
            long += 1;
            capitals += u32::from(capital);
            longer += u32::from(letters >= 7);
        }
        let folded = text.letters(at);
        participle |= letters > 4 && matches!(folded, [.., b'e', b'd']);
        // "Which one", "this one": a word that points at a thing.
        names_nothing |= matches!(folded, b"one" | b"ones")
            && before.is_some_and(|at| matches!(text.folded(at), "which" | "this" | "that" | "these" | "those" | "the"));
        before = Some(at);
    }
    let is = |class: Class| classes_of_all & class.bit() != 0;
    note(Cue::FewOfSubstance, substance <= 3);
    note(Cue::Exchange, is_reply(text) && is(DIALOGUE));
    note(Cue::NamesNothing, names_nothing);
    note(Cue::NoPredicate, !is(PREDICATE) && !participle);
    note(Cue::Number, number);
    let headline = long >= 3 && capitals * 4 >= long * 3;
    note(Cue::Headline, headline);
    note(Cue::Ask, ask);
    note(Cue::Nobody, is(THIRD_PERSON) && !named);
    note(Cue::NoLongWord, longer == 0);
    note(Cue::LongWords, longer >= 3);
    seen
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::Platform;

    fn reason(text: &str, truncated: bool) -> Option<Reason> {
        let post = Post { text, platform: Platform::Any, truncated };
        refusal(&Text::read(text), &post)
    }

    #[test]
    fn what_words_show_is_listed() {
        let listed = OF_WORDS.iter().fold(0, |all, &cue| all | bit(cue));
        for text in [
            "@ola you and me, right?",
            "Which one? He said so.",
            "Large Council Elections Postponed Until October 12",
            "Share this with your neighbours if you agree, and tell 3 friends about everything we measured",
            "so it is",
        ] {
            let text = Text::read(text);
            let (words, around) = (from_words(&text), around_words(&text));
            assert_eq!((words & !listed, around & listed), (0, 0), "{}", text.original);
        }
    }

    #[test]
    fn what_says_too_little_by_itself_is_refused() {
        for post in [
            "So good",
            "Well, this is odd.",
            "Which one would you take?",
            "This is a joke, right?",
            "@mara_k no I did not see them there",
            "@mara_k @jo_w sure, but you and I both like it more than they do",
            "And the bell goes to...",
            "the calm of her hands",
            "He did it again in the rain",
        ] {
            assert_eq!(reason(post, false), Some(Reason::TooShort), "{post}");
        }
        assert_eq!(reason("So good", true), Some(Reason::Cut));
    }

    #[test]
    fn short_posts_that_stand_by_themselves_are_judged() {
        for post in [
            "We met the ferry captain and she showed us the engine.",
            "Council Votes To Reopen Harbour Bridge In March",
            "Version 2.1 of our tide calculator is out: https://example.org/tides",
            "Comment YES and tag a friend who bakes",
            "Electricity prices in Norway fell by 12 percent in October.",
            "I rebuilt our invoice template and payment time fell from 41 to 19 days.",
        ] {
            assert_eq!(reason(post, false), None, "{post}");
        }
    }

    #[test]
    fn texts_without_words_or_in_other_languages_are_refused() {
        for (post, expected) in [
            ("https://example.org #news @me 🔥", Some(Reason::NoWords)),
            ("", Some(Reason::NoWords)),
            ("Mañana vamos a la playa con los niños y los abuelos", Some(Reason::Language)),
            ("Wir fahren morgen mit den Kindern an den See und grillen", Some(Reason::Language)),
            ("Nitakwenda sokoni kesho asubuhi kununua matunda mengi pamoja na rafiki yangu mpendwa", Some(Reason::Language)),
            ("Завтра мы едем с детьми на озеро", Some(Reason::Language)),
            // None of these is among the listed languages, and each has words that English has as well.
            (
                "De trein naar Utrecht is weer te laat en niemand op het perron weet waarom, dus we wachten maar.",
                Some(Reason::Language),
            ),
            ("Hij had in de tuin gewerkt en was moe, maar de tomaten zijn over een maand rijp.", Some(Reason::Language)),
            ("I dag öppnade vi den nya butiken och vi är så glada att ni kom, tack för all hjälp.", Some(Reason::Language)),
            ("Toget til Bergen er forsinket igjen og ingen vet hvorfor, så vi står her i regnet.", Some(Reason::Language)),
            ("Juna Tampereelle on taas myöhässä eikä kukaan tiedä miksi, joten odotamme kahvilassa.", Some(Reason::Language)),
            ("Dzisiaj otworzyliśmy nowy sklep i dziękujemy wszystkim, którzy do nas przyszli.", Some(Reason::Language)),
            (
                "Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore eu fugiat nulla pariatur. \
                 Excepteur sint occaecat cupidatat non proident, sunt in culpa qui officia deserunt mollit.",
                Some(Reason::Language),
            ),
            ("Café Müller in Zürich was packed at noon, and Chef Søren made the crème brûlée for José and Zoë.", None),
            ("Harbour Board Plans New Ferry Terminal, Seeks Funding From Regional Council Before Winter", None),
            (
                "The ferry runs again from Monday, with two more boats on Sundays and a later one home. \
                 El ferry vuelve a salir desde el lunes, con dos barcos más los domingos y otro más tarde para volver a casa.",
                None,
            ),
        ] {
            assert_eq!(reason(post, false), expected, "{post}");
        }
    }

    #[test]
    fn the_table_has_a_place_for_every_cue() {
        for (at, cue) in Cue::ALL.into_iter().enumerate() {
            assert_eq!(cue as usize, at);
        }
    }
}
