//! Fits the points of `src/refusal.rs` to readers' judgement of what can be assessed: a logistic regression with a ridge,
//! folds that keep near-duplicates together.

use upshot::refusal::{Cue, cues, is_another_language};
use upshot::text::Text;

use crate::data::{Failure, Labelled, Part, Places};
use crate::split;

/// Folds of cross-validation.
const FOLDS: usize = 10;
/// Strength of the ridge; the constant term has none.
const RIDGE: f64 = 3.0;
/// Share of assessable posts that may be refused, those in other languages included.
const REFUSED: f64 = 0.03;
/// Points per unit of the regression.
const SCALE: f64 = 20.0;
const WIDTH: usize = Cue::ALL.len() + 1;

struct Row {
    cues: [f64; WIDTH],
    assessable: bool,
    fold: usize,
    /// Refused without the table.
    settled: bool,
}

/// Prints the table and what cross-validation makes of it.
pub(crate) fn run(places: &Places) -> Result<(), Failure> {
    let posts: Vec<Labelled> = places.posts(Part::Build)?;
    let groups = split::groups(&posts.iter().map(|post| post.text.as_str()).collect::<Vec<_>>());
    let rows: Vec<Row> = posts.iter().zip(&groups).map(|(post, group)| row(post, &posts[*group].id)).collect();
    let mut scores = vec![0.0; rows.len()];
    for fold in 0..FOLDS {
        let weights = fit(&rows.iter().filter(|row| row.fold != fold && !row.settled).collect::<Vec<_>>());
        for (row, score) in rows.iter().zip(&mut scores).filter(|(row, _)| row.fold == fold) {
            *score = if row.settled { f64::INFINITY } else { dot(&weights, &row.cues) };
        }
    }
    let (limit, refused, kept) = cut(&rows, &scores);
    println!("cross-validated: {kept:.3} of assessable posts judged, {refused:.3} of the others refused (limit {limit:.2})");
    let weights = fit(&rows.iter().filter(|row| !row.settled).collect::<Vec<_>>());
    let all: Vec<f64> = rows.iter().map(|row| if row.settled { f64::INFINITY } else { dot(&weights, &row.cues) }).collect();
    let (limit, refused, kept) = cut(&rows, &all);
    println!("on what it was fitted to: {kept:.3} judged, {refused:.3} refused; limit {limit:.2}");
    for (cue, weight) in Cue::ALL.iter().zip(&weights) {
        println!("    {}, // {cue:?}", (weight * SCALE).round() as i32);
    }
    println!("ENOUGH = {}", ((limit - weights[WIDTH - 1]) * SCALE).round());
    Ok(())
}

fn row(post: &Labelled, group: &str) -> Row {
    let text = Text::read(&post.text);
    let mut values = [0.0; WIDTH];
    cues(&text).for_each(|cue| values[cue as usize] = 1.0);
    values[WIDTH - 1] = 1.0;
    let settled = text.counts.words < upshot::refusal::FEWEST_WORDS || is_another_language(&text);
    Row { cues: values, assessable: post.assessable, fold: (split::hash(group.as_bytes()) % FOLDS as u64) as usize, settled }
}

fn dot(weights: &[f64; WIDTH], cues: &[f64; WIDTH]) -> f64 {
    weights.iter().zip(cues).map(|(weight, cue)| weight * cue).sum()
}

/// Gradient descent on the logistic loss; the problem is convex and small.
fn fit(rows: &[&Row]) -> [f64; WIDTH] {
    let mut weights = [0.0; WIDTH];
    for _ in 0..4_000 {
        let mut slope = [0.0; WIDTH];
        for row in rows {
            let miss = 1.0 / (1.0 + (-dot(&weights, &row.cues)).exp()) - f64::from(u8::from(!row.assessable));
            for (slope, cue) in slope.iter_mut().zip(&row.cues) {
                *slope += miss * cue;
            }
        }
        for (at, (weight, slope)) in weights.iter_mut().zip(&slope).enumerate() {
            let ridge = if at + 1 == WIDTH { 0.0 } else { RIDGE };
            *weight -= 0.004 * (slope + ridge * *weight);
        }
    }
    weights
}

/// The limit that refuses as many assessable posts as allowed, the share of others it refuses, and of these it keeps.
fn cut(rows: &[Row], scores: &[f64]) -> (f64, f64, f64) {
    let of = |assessable: bool| -> Vec<f64> {
        let mut of: Vec<f64> =
            rows.iter().zip(scores).filter(|(row, _)| row.assessable == assessable).map(|(_, score)| *score).collect();
        of.sort_by(|a, b| b.total_cmp(a));
        of
    };
    let (good, bad) = (of(true), of(false));
    let limit = good[(good.len() as f64 * REFUSED) as usize];
    let above = |scores: &[f64]| scores.iter().filter(|&&score| score > limit).count() as f64 / scores.len() as f64;
    (limit, above(&bad), 1.0 - above(&good))
}
