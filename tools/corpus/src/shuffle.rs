//! The same posts under other platforms' names: a platform moves documented thresholds and must move nothing else.

use std::collections::{BTreeMap, BTreeSet};

use upshot::platform::Platform;
use upshot::rules::{self, Family};
use upshot::settings::{Level, Settings};
use upshot::{Post, Unit, check};

use crate::data::{Failure, Labelled, Part, Places};

/// What changed when posts were judged under other names.
#[derive(Default)]
pub(crate) struct Shuffled {
    /// Posts.
    pub(crate) posts: usize,
    /// Verdicts under another platform's name.
    verdicts: usize,
    /// Flags in them before the name was changed, formal remarks left out.
    flags: usize,
    /// Flags that came or went, by rule.
    changed: BTreeMap<&'static str, usize>,
    /// Formal remarks in them before the name was changed.
    remarks: usize,
    /// Formal remarks that came or went, by rule.
    remarks_changed: BTreeMap<&'static str, usize>,
    /// Verdicts with another score.
    scores_changed: usize,
}

impl Shuffled {
    /// Share of flags that came or went, formal remarks left out, 0 to 1 and above.
    pub(crate) fn share(&self) -> f64 {
        self.changed.values().sum::<usize>() as f64 / self.flags.max(1) as f64
    }

    /// Share of formal remarks that came or went.
    pub(crate) fn share_of_remarks(&self) -> f64 {
        self.remarks_changed.values().sum::<usize>() as f64 / self.remarks.max(1) as f64
    }

    /// The result in words, for the table of figures.
    pub(crate) fn told(&self) -> String {
        let list = |counts: &BTreeMap<&'static str, usize>| {
            let parts: Vec<String> = counts.iter().map(|(rule, count)| format!("`{rule}` {count}")).collect();
            if parts.is_empty() { "none".to_owned() } else { parts.join(", ") }
        };
        format!(
            "{} posts, each judged under every other platform's name: {} verdicts with {} flags. {:.2} % of the flags changed ({}); \
             {} verdicts have another score. Of {} formal remarks, whose limits are the platforms' own and documented, {:.2} % changed ({}).",
            self.posts,
            self.verdicts,
            self.flags,
            100.0 * self.share(),
            list(&self.changed),
            self.scores_changed,
            self.remarks,
            100.0 * self.share_of_remarks(),
            list(&self.remarks_changed),
        )
    }
}

/// What is said of a post: flags, formal remarks among them, and the score.
fn verdict(text: &str, platform: Platform, settings: &Settings) -> (BTreeSet<&'static str>, Option<u8>) {
    let report = check(&Post { text, platform, truncated: false }, settings, Unit::Bytes);
    (report.flags.iter().map(|flag| flag.rule).collect(), report.results.map(|results| results.score))
}

/// Judges each post under its own platform's name and under others: all of them, or only every `step`-th, beginning elsewhere
/// with each post so that every name has its turn.
pub(crate) fn shuffled(posts: &[Labelled], step: usize) -> Shuffled {
    let formal = |id: &str| rules::by_id(id).is_some_and(|rule| rule.family == Family::Form);
    let settings = rules::all()
        .iter()
        .filter(|rule| rule.family == Family::Form)
        .fold(Settings::default(), |settings, rule| settings.with_level(rule.id, Level::Badge));
    let mut out = Shuffled { posts: posts.len(), ..Shuffled::default() };
    for (at, post) in posts.iter().enumerate() {
        let own = Platform::from_id(&post.platform).unwrap_or_default();
        let (flags, score) = verdict(&post.text, own, &settings);
        let remarks = flags.iter().filter(|id| formal(id)).count();
        for other in Platform::ALL.into_iter().skip(at % step).step_by(step).filter(|other| *other != own) {
            let (now, scored) = verdict(&post.text, other, &settings);
            out.verdicts += 1;
            out.flags += flags.len() - remarks;
            out.remarks += remarks;
            out.scores_changed += usize::from(score != scored);
            for id in flags.symmetric_difference(&now) {
                let changed = if formal(id) { &mut out.remarks_changed } else { &mut out.changed };
                *changed.entry(id).or_default() += 1;
            }
        }
    }
    out
}

/// Prints what changes on the build part.
pub(crate) fn run(places: &Places) -> Result<(), Failure> {
    println!("{}", shuffled(&places.posts(Part::Build)?, 1).told());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Formal remarks apart, a platform's name is to change nothing; that remarks do change shows that the names arrive.
    #[test]
    fn another_platforms_name_changes_hardly_any_flag() {
        match Places::find(None) {
            Ok(places) => {
                let Ok(posts) = places.posts(Part::Build) else { panic!("the build part cannot be read") };
                // The command goes through all names; a development build is too slow for that.
                let got = shuffled(&posts, 5);
                assert!(got.flags > 1_000 && got.share() <= 0.005 && got.scores_changed == 0, "{}", got.told());
                assert!(got.share_of_remarks() > 0.0, "{}", got.told());
            }
            Err(Failure::NoCorpus(place)) => {
                assert!(std::env::var_os("CI").is_none(), "no corpus at {}", place.display());
                eprintln!("skipped: no corpus at {}", place.display());
            }
            Err(Failure::Other(message)) => panic!("{message}"),
        }
    }
}
