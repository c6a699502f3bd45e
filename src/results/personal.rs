//! Posts about a loss or a hard time of one's own. Nobody is told there how to reach more people.

use crate::text::{Text, flag};

/// Those whom one loses.
const CLOSE: &str = "dad daddy father mum mom mama mother parents wife husband partner fiance fiancee son daughter brother sister twin baby child \
    grandma grandmother granny gran nan nana grandpa grandfather granddad grandad uncle aunt auntie cousin nephew niece friend mate \
    colleague mentor neighbour neighbor dog cat puppy kitten pony horse bunny";

/// What is said of them: endings of "my dad ...".
const LOST: &[&str] = &[
    "died",
    "has died",
    "passed away",
    "passed last",
    "passed this",
    "passed yesterday",
    "passed today",
    "passed peacefully",
    "passed suddenly",
    "passed on",
    "slipped away",
    "is gone",
    "is dying",
    "was killed",
    "took his own life",
    "took her own life",
    "took their own life",
    "lost his life",
    "lost her life",
    "lost his battle",
    "lost her battle",
    "lost his fight",
    "lost her fight",
    "was diagnosed",
    "is in hospice",
    "is in intensive care",
    "has terminal cancer",
];

/// Beginnings of "I lost my dad".
const LOSING: &[&str] = &[
    "lost",
    "buried",
    "miss",
    "missing",
    "said goodbye to",
    "say goodbye to",
    "saying goodbye to",
    "mourning",
    "grieving",
    "grieve",
    "mourn",
];

/// Said of loss and hard times, whoever it is about.
const SAYINGS: &[&str] = &[
    "rest in peace",
    "rest easy",
    "in loving memory",
    "gone but never forgotten",
    "gone too soon",
    "sorry for your loss",
    "deepest condolences",
    "my condolences",
    "our condolences",
    "heartfelt condolences",
    "my grief",
    "our grief",
    "i am grieving",
    "i'm grieving",
    "we are grieving",
    "we're grieving",
    "in mourning",
    "my miscarriage",
    "had a miscarriage",
    "lost our baby",
    "lost the baby",
    "i was diagnosed with",
    "i've been diagnosed with",
    "i have been diagnosed with",
    "can't stop crying",
    "cried myself to sleep",
    "don't want to live",
    "want to die",
];

/// Words that may stand between "my" and the one who is meant ("my dear old dad"), or between them and what happened.
const BETWEEN: usize = 3;

/// Whether a text tells of a loss or a hard time of the writer's own. Quoted words do not count. Linear in the text.
pub(super) fn is_personal(text: &Text) -> bool {
    text.sentences.iter().any(|sentence| {
        let words: Vec<&str> = sentence
            .range()
            .filter(|&at| text.tokens[at].is_wordlike() && !text.tokens[at].has(flag::QUOTED | flag::CODE))
            .map(|at| text.folded(at))
            .collect();
        // Long ago is history, and told for another reason.
        let is_past = words.iter().any(|word| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit()));
        (0..words.len()).any(|at| starts_any(&words[at..], SAYINGS).is_some() || !is_past && tells_of_loss(&words, at))
    })
}

/// Whether the words from this "my" or "our" on, or those before it, say that somebody close was lost.
fn tells_of_loss(words: &[&str], at: usize) -> bool {
    if !matches!(words[at], "my" | "our") {
        return false;
    }
    let rest = &words[at + 1..];
    let Some(who) = rest.iter().take(BETWEEN + 1).position(|word| CLOSE.split_whitespace().any(|close| close == *word)) else {
        return false;
    };
    let after = &rest[who + 1..];
    let happened = (0..after.len().min(BETWEEN + 1)).any(|skip| match starts_any(&after[skip..], LOST) {
        // "My friend died laughing", "my sister passed on a recipe".
        Some(length) => !matches!(
            after.get(skip + length).copied(),
            Some("laughing" | "inside" | "the" | "a" | "an" | "his" | "her" | "it" | "their" | "some")
        ),
        None => false,
    });
    let before = |start: &&str| {
        let length = start.split(' ').count();
        at > length
            && words[at - length..at].iter().copied().eq(start.split(' '))
            // The one who lost is the writer, and what was lost is somebody, not something of theirs.
            && words[..at - length].iter().rev().take(3).any(|word| matches!(*word, "i" | "we" | "i've" | "we've" | "i'm" | "we're"))
    };
    let whole = after.first().is_none_or(|next| !matches!(*next, "at" | "jersey" | "account" | "game"));
    happened || who <= 1 && whole && LOSING.iter().any(before)
}

/// How many words the first of these phrases has with which the words begin.
fn starts_any(words: &[&str], phrases: &[&str]) -> Option<usize> {
    let length = |phrase: &&str| phrase.split(' ').count();
    let longest = phrases
        .iter()
        .filter(|phrase| length(phrase) <= words.len() && phrase.split(' ').eq(words[..length(phrase)].iter().copied()));
    longest.map(length).max()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn losses_and_hard_times_are_heard() {
        for text in [
            "My grandmother passed away on Sunday. She taught me to knit and to swear.",
            "Our old dog died this morning. The house is so quiet.",
            "I lost my brother in spring and still set two cups on the table.",
            "We said goodbye to our cat Miso today.",
            "Rest in peace, Tomas. You kept the choir together for thirty years.",
            "Last week I was diagnosed with MS. I do not know what comes next.",
            "Had a miscarriage in May. Nobody at work knows.",
            "I miss my mum every time the kettle boils.",
            "My dear friend Ola lost her battle last night.",
        ] {
            assert!(is_personal(&Text::read(text)), "{text}");
        }
    }

    #[test]
    fn others_are_not() {
        for text in [
            "My phone died on the way to the airport.",
            "My dad's car died on the motorway.",
            "My friend nearly died laughing at the price tag.",
            "My sister passed the bar exam on her first try!",
            "My brother passed out when he saw the bill.",
            "We lost our keys on the beach.",
            "The mayor died on Tuesday, the council said.",
            "My grandfather died in 1951 and left forty maps, which we have now scanned.",
            "I miss my dad's old laptop.",
            "He wrote \"rest in peace\" on the broken printer.",
            "The battery died after six hours; the old one lasted nine.",
            "The tram lost its contract with our town.",
        ] {
            assert!(!is_personal(&Text::read(text)), "{text}");
        }
    }
}
