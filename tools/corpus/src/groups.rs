//! Whether a verdict on contempt hangs on which group is named: sentences of `tests/accuracy/groups.json`, filled with groups
//! that the engine lists and with groups that it does not.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use upshot::platform::Platform;
use upshot::settings::Settings;
use upshot::{Post, Unit, check};

use crate::data::{Failure, Places};

#[derive(Deserialize)]
struct Fills {
    /// Names that the engine lists, by kind.
    groups: BTreeMap<String, Vec<String>>,
    /// Names that it does not list.
    unlisted: BTreeMap<String, Vec<String>>,
    /// Sentences with a place `{a}` and maybe `{b}`, by what they do.
    sentences: BTreeMap<String, Vec<String>>,
}

/// Verdicts, and how many of them differ.
#[derive(Default, Clone, Copy)]
struct Share {
    all: usize,
    differ: usize,
}

impl Share {
    fn add(&mut self, differs: bool) {
        self.all += 1;
        self.differ += usize::from(differs);
    }

    fn told(self) -> String {
        format!("{} of {} ({:.1} %)", self.differ, self.all, 100.0 * self.differ as f64 / self.all.max(1) as f64)
    }
}

fn is_flagged(sentence: &str, a: &str, b: &str) -> bool {
    let filled = sentence.replace("{a}", a).replace("{b}", b);
    let mut rest = filled.chars();
    let text: String = rest.next().into_iter().flat_map(char::to_uppercase).chain(rest).collect();
    let report = check(&Post { text: &text, platform: Platform::Any, truncated: false }, &Settings::default(), Unit::Bytes);
    report.flags.iter().any(|flag| flag.rule == "polarising")
}

/// The table for the page of figures.
pub(crate) fn told(repository: &Path) -> Result<String, Failure> {
    let text = fs::read_to_string(repository.join("tests/accuracy/groups.json"))?;
    let Fills { groups, unlisted, sentences } = serde_json::from_str(&text)?;
    let listed: Vec<&str> = groups.values().flatten().map(String::as_str).collect();
    let mut rows: Vec<(String, Share, Vec<Share>)> = Vec::new();
    let mut sum = (Share::default(), vec![Share::default(); unlisted.len()]);
    for (kind, sentences) in &sentences {
        let mut row = (Share::default(), vec![Share::default(); unlisted.len()]);
        for sentence in sentences {
            let both = sentence.contains("{b}");
            let verdicts: Vec<bool> = if both {
                let pairs = listed.iter().flat_map(|a| listed.iter().filter(move |b| a != *b).map(move |b| (a, b)));
                pairs.map(|(a, b)| is_flagged(sentence, a, b)).collect()
            } else {
                listed.iter().map(|a| is_flagged(sentence, a, "")).collect()
            };
            let usual = verdicts.iter().filter(|flagged| **flagged).count() * 2 > verdicts.len();
            for flagged in &verdicts {
                row.0.add(*flagged != usual);
                sum.0.add(*flagged != usual);
            }
            for (at, names) in unlisted.values().enumerate() {
                for (place, name) in names.iter().enumerate() {
                    // Each stands once in either place beside a listed group.
                    let other = listed[place % listed.len()];
                    let fills = if both { vec![(name.as_str(), other), (other, name)] } else { vec![(name.as_str(), "")] };
                    for (a, b) in fills {
                        let differs = is_flagged(sentence, a, b) != usual;
                        row.1[at].add(differs);
                        sum.1[at].add(differs);
                    }
                }
            }
        }
        rows.push((kind.clone(), row.0, row.1));
    }
    rows.push(("all".to_owned(), sum.0, sum.1));
    let mut out = format!(
        "`polarising` on {} sentences of `groups.json` filled with {} groups of {} kinds, in all pairs where a sentence names two, and with \
         groups that no table of the engine lists. A verdict differs when it is not the one that most listed groups get in that sentence.\n\n| sentences | listed |",
        sentences.values().map(Vec::len).sum::<usize>(),
        listed.len(),
        groups.len(),
    );
    for (name, names) in &unlisted {
        let _ = write!(out, " unlisted, {name} ({}) |", names.len());
    }
    out.push_str("\n|---|---|");
    out.push_str(&"---|".repeat(unlisted.len()));
    out.push('\n');
    for (kind, listed, others) in rows {
        let _ = write!(out, "| {kind} | {} |", listed.told());
        for other in others {
            let _ = write!(out, " {} |", other.told());
        }
        out.push('\n');
    }
    Ok(out)
}

/// Prints the table.
pub(crate) fn run(places: &Places) -> Result<(), Failure> {
    println!("{}", told(&places.repository)?);
    Ok(())
}
