//! Languages beside English on the posts of `../shared/corpus/related` that somebody labelled for a neighbouring question.

use std::fmt::Write as _;

use serde::Deserialize;
use upshot::languages;
use upshot::platform::Platform;
use upshot::settings::Settings;
use upshot::{Post, Unit, check};

use crate::data::{Failure, Places, read_lines};

#[derive(Deserialize)]
struct Line {
    text: String,
    label: bool,
}

/// File of posts, language, rule, and how near the question of the file is to that of the rule.
const SETS: [(&str, &str, &str, &str); 2] = [
    (
        "curiosity_gap_es",
        "es",
        "curiosity-gap",
        "posts of news outlets that withhold something (TA1C), by other people's definition",
    ),
    (
        "polarised_es",
        "es",
        "polarising",
        "comments in lower case that are polarised in any way (SemEval-2026 task 9): wider than the rule",
    ),
];

/// The table for the page of figures.
pub(crate) fn told(places: &Places) -> Result<String, Failure> {
    let mut out = format!(
        "`upshot-corpus languages`. Off by default: {}. What is not listed here is not measured. Two dozen labelled posts of each file were \
         read before the frames were written.\n\n\
         | language | rule | posts | with the label | flagged | precision | recall | F1 |\n|---|---|---|---|---|---|---|---|\n",
        languages::ALL.iter().map(|language| format!("{} (`{}`)", language.name, language.code)).collect::<Vec<_>>().join(", ")
    );
    let mut notes = String::new();
    for (file, code, rule, about) in SETS {
        let lines: Vec<Line> = read_lines(&places.corpus.join(format!("related/{file}.jsonl")))?;
        let settings = Settings::default().with_language(code, true);
        let (mut hits, mut flagged, mut labelled) = (0_u32, 0_u32, 0_u32);
        for line in &lines {
            let report = check(&Post { text: &line.text, platform: Platform::Any, truncated: false }, &settings, Unit::Bytes);
            let said = report.flags.iter().any(|flag| flag.rule == rule);
            hits += u32::from(said && line.label);
            flagged += u32::from(said);
            labelled += u32::from(line.label);
        }
        let share = |part: u32, whole: u32| f64::from(part) / f64::from(whole.max(1));
        let _ = writeln!(
            out,
            "| {code} | `{rule}` | {} | {labelled} | {flagged} | {:.2} | {:.2} | {:.2} |",
            lines.len(),
            share(hits, flagged),
            share(hits, labelled),
            share(2 * hits, flagged + labelled),
        );
        let _ = write!(notes, "\n`{rule}`: {about}. ");
    }
    out.push_str(&notes.replace(". \n", ".\n"));
    Ok(out.trim_end().to_owned() + "\n")
}

/// Prints the table.
pub(crate) fn run(places: &Places) -> Result<(), Failure> {
    println!("{}", told(places)?);
    Ok(())
}
