//! What the cues of the results and the forms of a rule add to its learned score: a weight for each cue, and one for the forms.
//!
//! A logistic regression by Newton's method, over the score of a model that had not seen the post, whether a form of the rule
//! fires, and how full each cue is. So each weighs what it says beside the others, not what they say already, and forms are
//! believed as far as they were right on posts that most of them were not written beside.

use upshot::results::cues::Cue;

/// A post as it teaches the cues of one label.
pub(crate) struct Judged {
    /// Its score by a model that had not seen it.
    pub(crate) score: f32,
    /// Whether a form of the label's rule fires.
    pub(crate) fires: bool,
    /// How full each cue is.
    pub(crate) amounts: [f32; Cue::COUNT],
    /// Whether it has the label.
    pub(crate) is: bool,
    /// What it counts.
    pub(crate) teaches: f32,
}

/// What cues and forms weigh for one label, in the units of the score.
#[derive(Clone, Copy)]
pub(crate) struct Weights {
    /// Of each cue.
    pub(crate) cues: [f32; Cue::COUNT],
    /// Of a form of the label's rule that fires.
    pub(crate) fires: f32,
}

impl Weights {
    /// Neither says anything.
    pub(crate) const NONE: Self = Self { cues: [0.0; Cue::COUNT], fires: 0.0 };

    /// What the cues of a post say.
    pub(crate) fn of(&self, amounts: &[f32; Cue::COUNT]) -> f32 {
        self.cues.iter().zip(amounts).map(|(weight, amount)| weight * amount).sum()
    }
}

const SCORE: usize = 0;
const FIRES: usize = 1;
const FIRST_CUE: usize = 2;
const BIAS: usize = FIRST_CUE + Cue::COUNT;
const UNKNOWN: usize = BIAS + 1;

/// Steps of Newton's method: the last moves nothing that rounding keeps.
const STEPS: usize = 7;
/// What keeps the coefficients small, for a predictor that is as likely far from its mean as near.
const PENALTY: f64 = 20.0;
/// Keeps the equations solvable where all posts are told.
const LEAST_CURVATURE: f64 = 1e-6;

/// Fits the weights of one label.
pub(crate) fn fit(posts: &[Judged]) -> Weights {
    let rows: Vec<Vec<(usize, f64)>> = posts.iter().map(row).collect();
    let penalties = penalties(&rows);
    let mut coefficients = [0.0; UNKNOWN];
    for _ in 0..STEPS {
        let mut slope: [f64; UNKNOWN] = std::array::from_fn(|at| -penalties[at] * coefficients[at]);
        let mut curvature = vec![[0.0; UNKNOWN]; UNKNOWN];
        for (at, penalty) in penalties.iter().enumerate() {
            curvature[at][at] = *penalty;
        }
        for (row, post) in rows.iter().zip(posts) {
            let teaches = f64::from(post.teaches);
            let said: f64 = row.iter().map(|(at, value)| coefficients[*at] * value).sum();
            let odds = 1.0 / (1.0 + (-said).exp());
            let error = teaches * (f64::from(u8::from(post.is)) - odds);
            let bend = teaches * odds * (1.0 - odds) + LEAST_CURVATURE;
            for (place, (at, value)) in row.iter().enumerate() {
                slope[*at] += error * value;
                for (other, more) in &row[..=place] {
                    curvature[*at][*other] += bend * value * more;
                }
            }
        }
        for (coefficient, step) in coefficients.iter_mut().zip(solve(curvature, slope)) {
            *coefficient += step;
        }
    }
    let weight = |at: usize| (coefficients[at] / coefficients[SCORE]) as f32;
    Weights { cues: std::array::from_fn(|cue| weight(FIRST_CUE + cue)), fires: weight(FIRES) }
}

/// What a post says, by the number of the predictor, in their order; those that say nothing are left out.
fn row(post: &Judged) -> Vec<(usize, f64)> {
    let score = [(SCORE, f64::from(post.score)), (FIRES, f64::from(u8::from(post.fires)))];
    let cues = post.amounts.iter().enumerate().map(|(cue, amount)| (FIRST_CUE + cue, f64::from(*amount)));
    score.into_iter().chain(cues).chain([(BIAS, 1.0)]).filter(|(_, value)| *value != 0.0).collect()
}

/// The penalty of each predictor: its variance makes it the same for all. The bias has next to none.
fn penalties(rows: &[Vec<(usize, f64)>]) -> [f64; UNKNOWN] {
    let (mut sums, mut squares) = ([0.0; UNKNOWN], [0.0; UNKNOWN]);
    for (at, value) in rows.iter().flatten() {
        sums[*at] += value;
        squares[*at] += value * value;
    }
    let count = (rows.len() as f64).max(1.0);
    std::array::from_fn(
        |at| if at == BIAS { 1e-3 } else { (PENALTY * (squares[at] / count - (sums[at] / count).powi(2))).max(1e-3) },
    )
}

/// Solves symmetric equations of which the lower half is given, by Cholesky's method.
fn solve(mut lower: Vec<[f64; UNKNOWN]>, mut right: [f64; UNKNOWN]) -> [f64; UNKNOWN] {
    for at in 0..UNKNOWN {
        for other in 0..=at {
            let known: f64 = (0..other).map(|before| lower[at][before] * lower[other][before]).sum();
            let left = lower[at][other] - known;
            lower[at][other] = if at == other { left.max(f64::MIN_POSITIVE).sqrt() } else { left / lower[other][other] };
        }
        let known: f64 = (0..at).map(|before| lower[at][before] * right[before]).sum();
        right[at] = (right[at] - known) / lower[at][at];
    }
    for at in (0..UNKNOWN).rev() {
        let known: f64 = (at + 1..UNKNOWN).map(|behind| lower[behind][at] * right[behind]).sum();
        right[at] = (right[at] - known) / lower[at][at];
    }
    right
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Posts whose label hangs on one cue as well as on the score: the cue must weigh what makes up for the score.
    #[test]
    fn a_cue_that_tells_weighs_and_others_do_not() {
        let (told, idle) = (3, 7);
        let mut state = 1_u32;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) as f32 / (1 << 24) as f32
        };
        let drawn: Vec<(f32, [f32; Cue::COUNT], bool)> = (0..4000)
            .map(|_| {
                let mut amounts = [0.0; Cue::COUNT];
                (amounts[told], amounts[idle]) = (next(), next());
                let score = next() * 4.0 - 2.0;
                let said = 3.0 * (score + 1.5 * amounts[told] - 0.75);
                let is = next() < 1.0 / (1.0 + (-said).exp());
                (score, amounts, is)
            })
            .collect();
        let posts: Vec<Judged> = drawn
            .iter()
            .map(|(score, amounts, is)| Judged { score: *score, fires: false, amounts: *amounts, is: *is, teaches: 1.0 })
            .collect();
        let Weights { cues: weights, fires } = fit(&posts);
        assert!((weights[told] - 1.5).abs() < 0.25, "{}", weights[told]);
        assert!(weights[idle].abs() < 0.2, "{}", weights[idle]);
        assert!(weights.iter().enumerate().all(|(cue, weight)| cue == told || cue == idle || *weight == 0.0));
        assert!(fires == 0.0);
    }
}
