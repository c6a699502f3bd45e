//! The table of figures: precision, recall and F1 of every label with intervals, on three sets of posts.
//!
//! Build part and check part come from the corpus; `tests/accuracy/written_apart.jsonl` holds posts written for this
//! project by a hand that had not seen the rules' frames, and needs no corpus.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use upshot::platform::Platform;
use upshot::settings::Settings;
use upshot::{Post, Unit, check};

use crate::data::{Failure, Part, Places, read_lines};

/// Labels of fewer posts than this have no figure of their own, as in `evaluate.py`.
const FEWEST: u32 = 8;
/// Resamples behind an interval.
const ROUNDS: usize = 400;

/// A post with its labels, wherever it is from.
#[derive(Deserialize)]
struct Labelled {
    text: String,
    #[serde(default)]
    platform: String,
    bait: Vec<String>,
    #[serde(default)]
    maybe: Vec<String>,
}

/// What was said of one label on one post.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Hit,
    Extra,
    Missed,
}

#[derive(Clone, Copy, Default)]
struct Counts {
    hits: u32,
    extra: u32,
    missed: u32,
}

impl Counts {
    fn add(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Hit => self.hits += 1,
            Outcome::Extra => self.extra += 1,
            Outcome::Missed => self.missed += 1,
        }
    }

    fn precision(self) -> f64 {
        share(self.hits, self.hits + self.extra)
    }

    fn recall(self) -> f64 {
        share(self.hits, self.hits + self.missed)
    }

    fn f1(self) -> f64 {
        share(2 * self.hits, 2 * self.hits + self.extra + self.missed)
    }
}

/// How the engine did on one set of posts.
pub(crate) struct Figures {
    posts: usize,
    /// For each post, the labels where something was said or should have been.
    outcomes: Vec<Vec<(&'static str, Outcome)>>,
    /// Posts without any bait, certain or not.
    bait_free: u32,
    /// How many of these got a flag.
    falsely_flagged: u32,
}

impl Figures {
    fn of(posts: &[Labelled]) -> Self {
        let labels: Vec<&'static str> =
            upshot::rules::all().iter().filter(|rule| rule.family != upshot::rules::Family::Form).map(|rule| rule.id).collect();
        let mut figures = Figures { posts: posts.len(), outcomes: Vec::new(), bait_free: 0, falsely_flagged: 0 };
        for post in posts {
            let platform = Platform::from_id(&post.platform).unwrap_or_default();
            let report = check(&Post { text: &post.text, platform, truncated: false }, &Settings::default(), Unit::Bytes);
            let has = |list: &[String], label: &str| list.iter().any(|other| other == label);
            let said = |label: &str| report.flags.iter().any(|flag| flag.rule == label);
            if post.bait.is_empty() && post.maybe.is_empty() {
                figures.bait_free += 1;
                figures.falsely_flagged += u32::from(labels.iter().any(|label| said(label)));
            }
            figures.outcomes.push(
                labels
                    .iter()
                    .filter(|label| !has(&post.maybe, label))
                    .filter_map(|label| {
                        let outcome = match (said(label), has(&post.bait, label)) {
                            (true, true) => Outcome::Hit,
                            (true, false) => Outcome::Extra,
                            (false, true) => Outcome::Missed,
                            (false, false) => return None,
                        };
                        Some((*label, outcome))
                    })
                    .collect(),
            );
        }
        figures
    }

    /// Counts by label.
    fn labels(&self) -> BTreeMap<&'static str, Counts> {
        by_label(self.outcomes.iter())
    }

    /// Mean F1 over the labels with posts enough.
    pub(crate) fn macro_f1(&self) -> f64 {
        macro_f1(&self.labels())
    }

    /// Precision over all flags.
    pub(crate) fn precision(&self) -> f64 {
        let (hits, extra) = self.labels().values().fold((0, 0), |(hits, extra), one| (hits + one.hits, extra + one.extra));
        share(hits, hits + extra)
    }

    /// Share of bait-free posts that got a flag.
    pub(crate) fn false_flags(&self) -> f64 {
        share(self.falsely_flagged, self.bait_free)
    }

    /// The middle 95 % of what resampled posts give.
    fn interval(&self, measure: impl Fn(&BTreeMap<&'static str, Counts>) -> f64) -> (f64, f64) {
        let mut seed = 1u64;
        let mut got: Vec<f64> = (0..ROUNDS)
            .map(|_| {
                let drawn = (0..self.outcomes.len()).map(|_| {
                    // Knuth's MMIX generator: the same table whenever it is made.
                    seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    &self.outcomes[(seed >> 33) as usize % self.outcomes.len()]
                });
                measure(&by_label(drawn))
            })
            .collect();
        got.sort_by(f64::total_cmp);
        (got[ROUNDS / 40], got[ROUNDS - 1 - ROUNDS / 40])
    }
}

fn by_label<'f>(posts: impl Iterator<Item = &'f Vec<(&'static str, Outcome)>>) -> BTreeMap<&'static str, Counts> {
    let mut counts: BTreeMap<&'static str, Counts> = BTreeMap::new();
    for (label, outcome) in posts.flatten() {
        counts.entry(label).or_default().add(*outcome);
    }
    counts
}

fn macro_f1(counts: &BTreeMap<&'static str, Counts>) -> f64 {
    let scores: Vec<f64> = counts.values().filter(|one| one.hits + one.missed >= FEWEST).map(|one| one.f1()).collect();
    if scores.is_empty() { 0.0 } else { scores.iter().sum::<f64>() / scores.len() as f64 }
}

fn share(part: u32, whole: u32) -> f64 {
    if whole == 0 { 0.0 } else { f64::from(part) / f64::from(whole) }
}

/// Figures on the posts that were written apart from the rules.
pub(crate) fn written_apart(repository: &Path) -> Result<Figures, Failure> {
    Ok(Figures::of(&read_lines(&repository.join("tests/accuracy/written_apart.jsonl"))?))
}

/// Figures on a part of the corpus.
pub(crate) fn of_part(places: &Places, part: Part) -> Result<Figures, Failure> {
    places.posts(part)?;
    Ok(Figures::of(&read_lines(&places.part(part))?))
}

/// The name of the section that takes a look at the check part.
const CHECK_PART: &str = "Check part";
/// The name of the section that [`crate::train`] writes.
pub(crate) const SOURCES: &str = "Sources left out";

/// Writes `tests/accuracy/figures.md`, and logs the look at the check part. With `keep_check` no look is taken, and what the
/// page says of the check part stays as it stands.
pub(crate) fn run(places: &Places, keep_check: bool) -> Result<(), Failure> {
    let before = fs::read_to_string(page_of(places))?;
    let date = crate::evaluate::output_of("date", &["-u", "+%Y-%m-%d"])?;
    let mut page = format!(
        "# Figures\n\nWritten by `cargo run --release -p upshot-corpus -- figures` on {date}. Intervals are 95 %, from {ROUNDS} resamples of the \
         posts. *maybe* labels count neither way; the macro mean is over labels with {FEWEST} posts or more; *n* counts posts with the label.\n"
    );
    table(
        &mut page,
        "Build part",
        "The rules were written and the learned scores trained on these posts: too good to be true.",
        &of_part(places, Part::Build)?,
    );
    if keep_check {
        page.push_str(section(&before, CHECK_PART).unwrap_or_default());
    } else {
        crate::evaluate::run(places, Part::Check, "table of figures", false)?;
        let about = format!(
            "Nobody reads these posts; looks at their totals are logged in [looks.md](looks.md). This one was on {date}. \
             Tables that ship learn from it, too, afterwards: to look again, run `train` and `fit --write` without `--whole` first."
        );
        table(&mut page, CHECK_PART, &about, &of_part(places, Part::Check)?);
    }
    table(
        &mut page,
        "Written apart",
        "Posts by a hand that had not seen the frames, `written_apart.jsonl`. Their first totals were known to those who went on with the rules. Later, misses among those with odd numbers were read for the nine rules on asks; those with even numbers stay unread.",
        &written_apart(&places.repository)?,
    );
    let shuffled = crate::shuffle::shuffled(&places.posts(Part::Build)?, 1);
    let _ = write!(page, "\n## Other platforms' names\n\n`upshot-corpus shuffle`, on the build part: {}\n", shuffled.told());
    let _ = write!(page, "\n## Other groups\n\n{}", crate::groups::told(&places.repository)?);
    let _ = write!(page, "\n## Languages beside English\n\n{}", crate::languages::told(places)?);
    page.push_str(section(&before, SOURCES).unwrap_or_default());
    fs::write(page_of(places), page)?;
    Ok(())
}

fn page_of(places: &Places) -> std::path::PathBuf {
    places.repository.join("tests/accuracy/figures.md")
}

/// A section of the page with the empty line before its heading.
fn section<'p>(page: &'p str, name: &str) -> Option<&'p str> {
    let start = page.find(&format!("\n## {name}\n"))?;
    let end = page[start + 1..].find("\n## ").map_or(page.len(), |length| start + 1 + length);
    Some(&page[start..end])
}

/// Puts a section into the page, in place of the one of that name or at the end.
pub(crate) fn put_section(places: &Places, name: &str, body: &str) -> Result<(), Failure> {
    let page = fs::read_to_string(page_of(places))?;
    let new = format!("\n## {name}\n\n{body}");
    let page = match section(&page, name) {
        Some(old) => page.replacen(old, &new, 1),
        None => page + &new,
    };
    fs::write(page_of(places), page)?;
    Ok(())
}

fn table(page: &mut String, name: &str, about: &str, figures: &Figures) {
    let (low, high) = figures.interval(macro_f1);
    let _ = write!(
        page,
        "\n## {name}\n\n{about}\n\n{} posts; macro F1 {:.3} [{low:.3}, {high:.3}]; precision over all flags {:.3}; {:.1} % of {} bait-free posts flagged.\n\n\
         | label | n | precision | recall | F1 | interval |\n|---|---|---|---|---|---|\n",
        figures.posts,
        figures.macro_f1(),
        figures.precision(),
        100.0 * figures.false_flags(),
        figures.bait_free,
    );
    for (label, counts) in figures.labels() {
        let (low, high) = figures.interval(|resampled| resampled.get(label).map_or(0.0, |counts| counts.f1()));
        let _ = writeln!(
            page,
            "| `{label}` | {} | {:.2} | {:.2} | {:.2} | [{low:.2}, {high:.2}] |",
            counts.hits + counts.missed,
            counts.precision(),
            counts.recall(),
            counts.f1(),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_found_with_the_empty_line_before_them() {
        let page = "# Figures\n\nText.\n\n## One\n\nFirst.\n\n## Two\n\nSecond.\n";
        assert_eq!(section(page, "One"), Some("\n## One\n\nFirst.\n"));
        assert_eq!(section(page, "Two"), Some("\n## Two\n\nSecond.\n"));
        assert_eq!(section(page, "Three"), None);
    }

    #[track_caller]
    fn holds(figures: &Figures, macro_f1: f64, precision: f64, false_flags: f64) {
        assert!(figures.macro_f1() >= macro_f1, "macro F1 {:.3}", figures.macro_f1());
        assert!(figures.precision() >= precision, "precision {:.3}", figures.precision());
        assert!(figures.false_flags() <= false_flags, "false flags {:.3}", figures.false_flags());
    }

    #[test]
    fn posts_written_apart_from_the_rules_are_judged_well() {
        let Ok(figures) = written_apart(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))) else {
            panic!("tests/accuracy/written_apart.jsonl cannot be read")
        };
        holds(&figures, 0.65, 0.75, 0.05);
    }

    #[test]
    fn labelled_posts_are_judged_well() {
        match Places::find(None) {
            Ok(places) => {
                let Ok(figures) = of_part(&places, Part::Build) else { panic!("the build part cannot be read") };
                holds(&figures, 0.75, 0.85, 0.04);
            }
            Err(Failure::NoCorpus(place)) => {
                assert!(std::env::var_os("CI").is_none(), "no corpus at {}", place.display());
                eprintln!("skipped: no corpus at {}", place.display());
            }
            Err(Failure::Other(message)) => panic!("{message}"),
        }
    }
}
