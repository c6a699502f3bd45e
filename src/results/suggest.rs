//! What would raise the score of a draft most, each change with the gain the engine computes for it.
//!
//! A gain is a counterfactual: the same text with a cue added, or with the words of a costly cue taken out, under the
//! same table. It says what the score would do, not what the world will do.

use super::cues::Cue;
use super::detect::{Range, Reading, read};
use super::{personal, points, span};
use crate::report::{Change, FirstSpans, Flag, Suggestion};
use crate::settings::Goal;
use crate::text::Text;

/// Changes to add that are worth naming, at most.
const MOST_ADDED: usize = 4;
/// Changes that gain less than this are not worth the trouble.
const LEAST_GAIN: f32 = 1.0;
/// Changes that gain less than this would show as nothing.
const LEAST_SHOWN: f32 = 0.1;

/// Id of what is said in place of suggestions where a draft is about a loss or a hard time.
const PERSONAL: &str = "personal";

/// Something a draft may lack: the cue it is about, what adding it once fills, and how to do it.
struct Addition {
    cue: Cue,
    fills: &'static [(Cue, f32)],
    what: &'static str,
    how: &'static str,
}

/// The changes worth trying, in no order; a draft that has the cue already is not told again.
const ADDITIONS: &[Addition] = &[
    Addition {
        cue: Cue::Numbers,
        fills: &[(Cue::Numbers, 2.0), (Cue::Figures, 1.0)],
        what: "Give a figure",
        how: "How many, how much, how long: two numbers you can stand behind, with their unit.",
    },
    Addition {
        cue: Cue::Link,
        fills: &[(Cue::Link, 1.0), (Cue::IntroducedLink, 1.0), (Cue::CallToAct, 1.0)],
        what: "Add the next step",
        how: "Put the one link in the post itself and say in a few words what the reader finds there.",
    },
    Addition {
        cue: Cue::Addressed,
        fills: &[(Cue::Addressed, 1.0), (Cue::NamesWho, 1.0), (Cue::Reader, 1.0)],
        what: "Name who it is for",
        how: "Begin with the reader you mean: \"If you run a small shop ...\", \"For parents of toddlers: ...\".",
    },
    Addition {
        cue: Cue::Problem,
        fills: &[(Cue::Problem, 1.0)],
        what: "Name the problem it solves",
        how: "Say in the reader's own words what is hard, slow or missing.",
    },
    Addition {
        cue: Cue::FirstHand,
        fills: &[(Cue::FirstHand, 2.0)],
        what: "Say what you did or saw yourself",
        how: "\"We tried ...\", \"last week I ...\": one sentence of your own experience.",
    },
    Addition {
        cue: Cue::Source,
        fills: &[(Cue::Source, 1.0)],
        what: "Say how you know",
        how: "Name the source, the record or the way you measured.",
    },
    Addition {
        cue: Cue::HowTo,
        fills: &[(Cue::HowTo, 1.0), (Cue::Instructs, 1.0)],
        what: "Show how it is done",
        how: "One step or example that the reader can use without leaving the post.",
    },
    Addition {
        cue: Cue::Explains,
        fills: &[(Cue::Explains, 2.0)],
        what: "Say why",
        how: "Add the reason: because, so that, which means.",
    },
    Addition {
        cue: Cue::Specific,
        fills: &[(Cue::Specific, 4.0), (Cue::Names, 1.0)],
        what: "Be particular",
        how: "Replace a general word by the thing itself: its name, its place, what it is made of.",
    },
    Addition {
        cue: Cue::Event,
        fills: &[(Cue::Event, 2.0), (Cue::Clock, 1.0)],
        what: "Say when and where",
        how: "Day, time and place, if there is something to come to.",
    },
    Addition {
        cue: Cue::Contact,
        fills: &[(Cue::Contact, 1.0)],
        what: "Say how to reach you",
        how: "A mail address, a number, a counter: wherever an answer is quickest.",
    },
    Addition {
        cue: Cue::OpenQuestion,
        fills: &[
            (Cue::Question, 1.0),
            (Cue::OpenQuestion, 1.0),
            (Cue::OwnQuestion, 1.0),
            (Cue::AsksYou, 1.0),
            (Cue::EndsOpen, 1.0),
            (Cue::EndsAsking, 1.0),
        ],
        what: "End on a question that only your reader can answer",
        how: "Ask for something you want to know: what they tried, which of two they would choose and why.",
    },
];

/// Cues whose words can be taken out, with what to write instead.
const REMOVALS: &[(Cue, &str, &str)] = &[
    (Cue::Hype, "Take out the inflated words", "Write what happened, with a figure."),
    (Cue::Contempt, "Take out the contempt", "Say what is wrong with the act or the claim."),
    (Cue::Cliche, "Take out ready-made phrases", "Say it the way you would across a table."),
    (Cue::Begging, "Take out the asking for reactions", "Use the line for what the reader gets."),
    (Cue::Withholds, "Say the point at once", "Put the answer where the tease stands."),
    (Cue::Shouting, "Take out the capitals", "Let one strong word stand alone."),
    (Cue::Exclaims, "Take out exclamation marks", "End the sentence with a full stop."),
    (Cue::Emoji, "Use fewer emoji", "Keep those that stand for a word."),
    (Cue::ManyTags, "Use fewer hashtags", "Keep the two that people look for."),
    (Cue::MoreLinks, "Keep one link", "Leave the link that matters most."),
    (Cue::Ellipsis, "Finish the sentence", "Say what the dots leave out."),
    (Cue::ShortLines, "Join the one-line paragraphs", "Group lines that belong together."),
];

/// What would raise the score most under a goal; spans in bytes. `heard` as for [`super::assess`].
///
/// The flags in `bait` come first, whatever their gain; then other words to take out, then what to add, each by gain.
/// Nobody who mourns is told how to reach more people: there one sentence says that nothing need be changed, and gains nothing.
#[must_use]
pub fn suggest(text: &Text, heard: &[(Cue, Range)], bait: &[Flag], goal: Goal) -> Vec<Suggestion> {
    let mut out = changes(text, heard, bait, goal);
    let mut advised = are_advised(&out).into_iter();
    out.retain(|_| advised.next().unwrap_or_default());
    out
}

/// Which of the [`changes`] are worth the trouble: all bait, what gains a point at least, and only the best to add.
pub(crate) fn are_advised(changes: &[Suggestion]) -> Vec<bool> {
    let mut added = 0;
    let is_advised = |suggestion: &Suggestion| {
        added += usize::from(suggestion.change == Change::Add);
        suggestion.is_bait
            || suggestion.cue == PERSONAL
            || suggestion.gain >= LEAST_GAIN && (suggestion.change == Change::TakeOut || added <= MOST_ADDED)
    };
    changes.iter().map(is_advised).collect()
}

/// Every change worth trying, in the order of [`suggest`], small gains and all.
#[must_use]
pub fn changes(text: &Text, heard: &[(Cue, Range)], bait: &[Flag], goal: Goal) -> Vec<Suggestion> {
    let reading = read(text, heard);
    let mut out = Vec::new();
    for flagged in bait {
        let gain = Cue::of_rule(flagged.rule).map_or(0.0, |cue| without(&reading, cue, goal)).max(0.0);
        out.push(Suggestion {
            change: Change::TakeOut,
            cue: flagged.rule,
            is_bait: true,
            what: format!("Take out: {}", flagged.title),
            how: flagged.instead,
            gain,
            spans: flagged.spans.clone(),
        });
    }
    if personal::is_personal(text) {
        out.push(Suggestion {
            change: Change::Add,
            cue: PERSONAL,
            is_bait: false,
            what: "Nothing needs changing".to_owned(),
            how: "This reads as something personal, a loss or a hard time. Such posts are not there to bring results, and a low score is no fault of theirs.",
            gain: 0.0,
            spans: Vec::new(),
        });
        return out;
    }
    let taken = out.len();
    for &(cue, what, how) in REMOVALS {
        let gain = without(&reading, cue, goal);
        if gain >= LEAST_SHOWN {
            let spans = reading
                .found
                .iter()
                .filter(|(found, _)| *found == cue)
                .take(FirstSpans::MOST)
                .map(|(_, range)| span(*range))
                .collect();
            out.push(Suggestion {
                change: Change::TakeOut,
                cue: cue.id(),
                is_bait: false,
                what: what.to_owned(),
                how,
                gain,
                spans,
            });
        }
    }
    crate::order::sort_by(&mut out[taken..], |a, b| b.gain.total_cmp(&a.gain));
    let mut additions: Vec<Suggestion> = ADDITIONS
        .iter()
        .filter(|addition| reading.count(addition.cue) < addition.cue.half())
        .map(|addition| (addition, with(&reading, addition.fills, goal)))
        .filter(|(_, gain)| *gain >= LEAST_SHOWN)
        .map(|(addition, gain)| Suggestion {
            change: Change::Add,
            cue: addition.cue.id(),
            is_bait: false,
            what: addition.what.to_owned(),
            how: addition.how,
            gain,
            spans: Vec::new(),
        })
        .collect();
    crate::order::sort_by(&mut additions, |a, b| b.gain.total_cmp(&a.gain));
    out.extend(additions);
    out
}

/// Points gained when several of [`changes`] are made together. Bait of several rules that the score reads as one counts
/// once.
#[must_use]
pub fn gain_of(text: &Text, heard: &[(Cue, Range)], chosen: &[&Suggestion], goal: Goal) -> f32 {
    let reading = read(text, heard);
    let mut gain = 0.0;
    let (mut gone, mut more) = ([false; Cue::COUNT], [0.0; Cue::COUNT]);
    for suggestion in chosen {
        if suggestion.change == Change::Add {
            for addition in ADDITIONS.iter().filter(|addition| addition.cue.id() == suggestion.cue) {
                addition.fills.iter().for_each(|&(cue, count)| more[cue as usize] += count);
            }
            continue;
        }
        let cue = if suggestion.is_bait { Cue::of_rule(suggestion.cue) } else { Cue::of_id(suggestion.cue) };
        if let Some(cue) = cue
            && !std::mem::replace(&mut gone[cue as usize], true)
        {
            gain += without(&reading, cue, goal).max(0.0);
        }
    }
    let added: Vec<(Cue, f32)> = Cue::ALL.iter().map(|&cue| (cue, more[cue as usize])).filter(|(_, more)| *more > 0.0).collect();
    gain + with(&reading, &added, goal)
}

/// Points gained when these finds are added.
fn with(reading: &Reading, fills: &[(Cue, f32)], goal: Goal) -> f32 {
    fills
        .iter()
        .map(|&(cue, more)| points(cue, goal) * (cue.amount(reading.count(cue) + more) - cue.amount(reading.count(cue))))
        .sum()
}

/// Points gained when every find of a cue is taken out.
fn without(reading: &Reading, cue: Cue, goal: Goal) -> f32 {
    -points(cue, goal) * reading.amounts[cue as usize]
}
