//! Results potential: five lenses, an additive score under the user's goal, and what would raise it.
//!
//! [`assess`] reads [cues](cues::Cue) off a text and adds up their points: `base` and all contributions give the
//! score, which is then clamped to 0..=100 and rounded. How it comes about:
//!
//! - Each cue has an amount from 0 to 1. Finds count less the more there are, so nobody gains by repeating a cue.
//! - Points were fitted to judgements of posts ([`published`] says which, with standard errors). Readers gave
//!   each post 0 to 10 for results, and 0 to 3 for each lens. A goal is a [mix](MIX) of these six judgements.
//! - Common words and pairs of them have small points of their own, shared out over the length of the post. Names of groups have none.
//! - Platform, likes and levels of rules have no place here. What rules hear counts the same at every level: pressure,
//!   contempt and the like cost trust, as visible negative contributions with their words.
//!
//! Lens values, 0 to 100, come from the same cues with points of their own; they are shown apart from the score.

mod common;
pub mod cues;
pub mod detect;
mod hashes;
mod lexicon;
mod personal;
pub mod suggest;
#[rustfmt::skip]
mod weights;
mod words;

use std::array::from_fn;
use std::sync::LazyLock;

use crate::report::{Band, Contribution, FirstSpans, Lens, LensValues, Results, Span};
use crate::settings::Goal;
use crate::text::Text;
use cues::Cue;
use detect::{Range, Reading, read};

pub use common::WORDS as COMMON_WORDS;
pub use words::{pair, word_share};

/// Hash of the stem of a lower-case word, as the tables know it.
#[must_use]
pub fn stem_of(word: &str) -> u32 {
    lexicon::stem_hash(word.as_bytes())
}

/// Contributions smaller than this are shown together as one.
const SMALL: f32 = 0.5;

/// What each goal is made of: shares of judged results and of the lenses value, audience, trust, path, conversation.
///
/// Balanced is the readers' own overall judgement. The others keep a part of it and lean to the lenses that their
/// goal hangs on; how far they lean is our choice, not a measurement.
pub const MIX: [(Goal, [f32; 6]); 5] = [
    (Goal::Balanced, [1.0, 0.0, 0.0, 0.0, 0.0, 0.0]),
    (Goal::Traffic, [0.4, 0.3, 0.0, 0.0, 0.3, 0.0]),
    (Goal::Leads, [0.4, 0.0, 0.3, 0.0, 0.3, 0.0]),
    (Goal::Trust, [0.4, 0.1, 0.0, 0.5, 0.0, 0.0]),
    (Goal::Community, [0.4, 0.0, 0.2, 0.0, 0.0, 0.4]),
];

/// Points under the traffic goal that come from published experiments with real clicks, in place of our readers':
/// cue, points of a full cue, source. Where a source was found but not the direction of what it measured, the row is graded D: we go by
/// memory there. Sizes are ours, set so that one find moves a headline by one to three points.
pub const CLICKS: [(Cue, f32, &str); 9] = [
    (
        Cue::FullLine,
        20.0,
        "longer headlines are clicked more: Gligoric et al. 2023, Upworthy experiments (grade D: direction from memory)",
    ),
    (Cue::LongWords, -10.0, "common words are clicked more: Shulman et al. 2024, over 30,000 field experiments (grade A)"),
    (Cue::Plain, 8.0, "common words are clicked more: Shulman et al. 2024, over 30,000 field experiments (grade A)"),
    (Cue::Negative, 9.0, "each negative word adds 2.3 % of clicks: Robertson et al. 2023, 22,743 experiments (grade A)"),
    (Cue::Positive, -4.0, "each positive word takes 1 % of clicks: Robertson et al. 2023, 22,743 experiments (grade A)"),
    (
        Cue::People,
        9.0,
        "headlines about somebody are clicked more: Gligoric et al. 2023, Upworthy experiments (grade D: direction from memory)",
    ),
    (Cue::Withholds, 0.0, "a withheld point neither gains nor loses clicks: Mukherjee et al., 8,977 experiments (grade A)"),
    (
        Cue::Question,
        -4.0,
        "headlines that ask are clicked less: Banerjee and Urminsky 2021, Upworthy experiments (grade D: direction from memory)",
    ),
    (Cue::OpenEnd, 0.0, "headlines have no full stop: no evidence"),
];

fn mix(goal: Goal) -> [f32; 6] {
    MIX[goal as usize].1
}

fn mixed(points: &[f32; 6], mix: &[f32; 6]) -> f32 {
    points.iter().zip(mix).map(|(point, share)| point * share).sum()
}

/// Points that full cues bring under each goal.
static POINTS: LazyLock<[[f32; Cue::COUNT]; MIX.len()]> =
    LazyLock::new(|| MIX.map(|(goal, _)| from_fn(|cue| work_out(Cue::ALL[cue], goal))));

/// Points that a full cue brings under a goal. A cue that costs trust brings none under any, whatever path it may open.
#[must_use]
pub fn points(cue: Cue, goal: Goal) -> f32 {
    POINTS[goal as usize][cue as usize]
}

fn work_out(cue: Cue, goal: Goal) -> f32 {
    let clicks: &[_] = if goal == Goal::Traffic { &CLICKS } else { &[] };
    let clicked = clicks.iter().find(|(clicked, ..)| *clicked == cue);
    let fitted = || cue.held(mixed(&weights::CUES[cue as usize], &mix(goal)));
    clicked.map_or_else(fitted, |(_, points, _)| *points)
}

/// A row of the published table.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// The cue.
    pub cue: Cue,
    /// Points of a full cue under each goal, in the order of [`MIX`].
    pub points: [f32; 5],
    /// Standard error of the points under the balanced goal.
    pub error: f32,
}

/// The published table: every cue with its points. All are fitted to judgements of [`judged_posts`] posts.
pub fn published() -> impl Iterator<Item = Row> {
    Cue::ALL.iter().map(|&cue| Row { cue, points: MIX.map(|(goal, _)| points(cue, goal)), error: weights::ERRORS[cue as usize] })
}

/// How many judged posts the points were fitted to.
#[must_use]
pub fn judged_posts() -> u32 {
    weights::POSTS
}

/// Judges the results potential of a text under a goal; spans are in bytes. `heard` is what rules heard, whatever their
/// level, as cues ([`Cue::of_rule`]). Deterministic; time grows linearly with the text.
#[must_use]
pub fn assess(text: &Text, heard: &[(Cue, Range)], goal: Goal) -> Results {
    let reading = read(text, heard);
    let weighed = words::weigh(&reading.words);
    let sums = Sums::of(&reading, goal);
    let base = weights::GOAL_BASE[goal as usize];
    let contributions = contributions(&reading, &sums, &weighed, goal);
    let sum: f32 = base + contributions.iter().map(|contribution| contribution.points).sum::<f32>();
    let exact = sum.clamp(0.0, 100.0);
    let spread = spread(reading.words.len(), sums.doubt);
    let score = exact.round() as u8;
    Results {
        score,
        low: (exact - spread).clamp(0.0, 100.0).round() as u8,
        high: (exact + spread).clamp(0.0, 100.0).round() as u8,
        band: match score {
            0..25 => Band::Low,
            25..50 => Band::Some,
            50..75 => Band::Good,
            _ => Band::Strong,
        },
        goal,
        base,
        lenses: lenses(&sums, &weighed),
        contributions,
    }
}

/// What the cues of a text bring together.
struct Sums {
    /// Points under the goal, by the cue that shows them.
    shown: [f32; Cue::COUNT],
    /// Points of the lenses.
    lenses: [f32; Lens::ALL.len()],
    /// Sum of the squares of how far the points may be off.
    doubt: f32,
}

impl Sums {
    fn of(reading: &Reading, goal: Goal) -> Self {
        let mut sums = Self { shown: [0.0; Cue::COUNT], lenses: [0.0; Lens::ALL.len()], doubt: 0.0 };
        let points = &POINTS[goal as usize];
        for (&cue, &amount) in Cue::ALL.iter().zip(&reading.amounts) {
            // Most cues are not in a post.
            if amount == 0.0 {
                continue;
            }
            sums.shown[cue.shown_with() as usize] += amount * points[cue as usize];
            for (sum, points) in sums.lenses.iter_mut().zip(&weights::CUES[cue as usize][1..]) {
                *sum += amount * points;
            }
            sums.doubt += (amount * weights::ERRORS[cue as usize]).powi(2);
        }
        sums
    }
}

/// Every contribution, strongest first within each lens; together with the base they give the score.
fn contributions(reading: &Reading, sums: &Sums, weighed: &[f32; 6], goal: Goal) -> Vec<Contribution> {
    // By lens and points, with a number behind: that of the cue, or of what follows the cues.
    let mut order: Vec<u64> = Vec::with_capacity(32);
    let mut place = |lens: Lens, points: f32, number: usize| {
        if points != 0.0 {
            let key = (lens as u64) << 40 | u64::from(falling(points)) << 8 | number as u64;
            // They are few, and come lens by lens.
            let mut at = order.len();
            order.push(key);
            while at > 0 && order[at - 1] > key {
                order.swap(at, at - 1);
                at -= 1;
            }
        }
    };
    let mut small = [0.0; Lens::ALL.len()];
    for (&cue, &points) in Cue::ALL.iter().zip(&sums.shown) {
        // Most cues are not in a post.
        if points == 0.0 {
            continue;
        }
        if points.abs() < SMALL {
            small[cue.lens() as usize] += points;
        } else {
            place(cue.lens(), points, cue as usize);
        }
    }
    for (lens, points) in Lens::ALL.into_iter().zip(small) {
        place(lens, points, Cue::COUNT + lens as usize);
    }
    // What a single word weighs is no reason that anyone could follow, so none is quoted.
    let words = if goal == Goal::Traffic && reading.headline {
        (Lens::Path, "click-words", "words of headlines that live on clicks", words::weigh_clicks(&reading.words))
    } else {
        (Lens::Value, "words", "all other words, each a little", mixed(weighed, &mix(goal)))
    };
    place(words.0, words.3, Cue::COUNT + Lens::ALL.len());

    // Which contribution shows each cue, counted from 1.
    let mut shown = [0u8; Cue::COUNT];
    let contribution = |(at, key): (usize, &u64)| {
        let number = *key as u8 as usize;
        let (lens, cue, what, points) = if let Some(&cue) = Cue::ALL.get(number) {
            shown[number] = at as u8 + 1;
            (cue.lens(), cue.id(), cue.family_label().unwrap_or_else(|| cue.label()), sums.shown[number])
        } else if let Some(&lens) = Lens::ALL.get(number - Cue::COUNT) {
            (lens, "small-things", "small things together", small[lens as usize])
        } else {
            words
        };
        Contribution { lens, cue, what, points, spans: FirstSpans::NONE }
    };
    let mut out = order.iter().enumerate().map(contribution).collect::<Vec<_>>();
    add_spans(reading, &shown, &mut out);
    out
}

/// A number that is the smaller the larger an amount is, whatever its sign.
fn falling(amount: f32) -> u32 {
    !amount.abs().to_bits()
}

/// Adds to each contribution where the members of its cue were read off, without repeats.
fn add_spans(reading: &Reading, shown: &[u8; Cue::COUNT], contributions: &mut [Contribution]) {
    for &(cue, range) in &reading.found {
        // A comma or colon is no evidence that anyone could read.
        if matches!(cue, Cue::Commas | Cue::Detail) {
            continue;
        }
        let Some(at) = shown[cue.shown_with() as usize].checked_sub(1) else { continue };
        let list = &mut contributions[at as usize].spans;
        if let Some(last) = list.last_mut().filter(|last| range.0 < last.end) {
            last.end = last.end.max(range.1);
        } else {
            list.add(span(range));
        }
    }
}

fn span(range: Range) -> Span {
    Span { start: range.0, end: range.1 }
}

fn lenses(sums: &Sums, weighed: &[f32; 6]) -> LensValues {
    let value = |lens: Lens| {
        let column = lens as usize + 1;
        let words = weighed[column];
        (weights::LENS_BASE[lens as usize] + sums.lenses[lens as usize] + words).clamp(0.0, 100.0).round() as u8
    };
    LensValues {
        value: value(Lens::Value),
        audience: value(Lens::Audience),
        trust: value(Lens::Trust),
        path: value(Lens::Path),
        conversation: value(Lens::Conversation),
    }
}

/// Half the width of the range: how far readers were from the score in posts of so many words, and how sure the points are.
fn spread(words: usize, doubt: f32) -> f32 {
    let readers = weights::SPREAD[usize::from(words > 25) + usize::from(words > 80)];
    (readers * readers + doubt).sqrt()
}
