//! The measures of `evaluate.py`, on the build part or, logged, on the check part.

use std::fmt::Write as _;
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::data::{Failure, Part, Places, report};

/// Runs the engine over a part and prints the measures.
pub(crate) fn run(places: &Places, part: Part, note: &str, json: bool) -> Result<(), Failure> {
    let posts = places.posts(part)?;
    let mut lines = String::new();
    for post in &posts {
        let mut value = serde_json::to_value(report(post))?;
        value["id"] = Value::from(post.id.as_str());
        writeln!(lines, "{value}").expect("writing to a string");
    }
    let reports = places.work.join(if part == Part::Build { "reports.jsonl" } else { "reports-check.jsonl" });
    fs::write(&reports, lines)?;
    print!("{}", scored(places, part, &reports, json)?);
    if part == Part::Check {
        log_look(places, &scored(places, part, &reports, true)?, posts.len(), note)?;
    }
    Ok(())
}

fn scored(places: &Places, part: Part, reports: &Path, json: bool) -> Result<String, Failure> {
    let mut command = Command::new("python3");
    command.arg(places.corpus.join("evaluate.py")).arg(places.part(part)).arg(reports);
    if json {
        command.arg("--json");
    }
    // The corpus is read-only material: no bytecode beside it.
    let done =
        command.env("PYTHONDONTWRITEBYTECODE", "1").output().map_err(|error| Failure::Other(format!("python3: {error}")))?;
    if !done.status.success() {
        return Err(Failure::Other(String::from_utf8_lossy(&done.stderr).into_owned()));
    }
    Ok(String::from_utf8_lossy(&done.stdout).into_owned())
}

fn log_look(places: &Places, json: &str, posts: usize, note: &str) -> Result<(), Failure> {
    let measures: Value = serde_json::from_str(json)?;
    let number =
        |path: &str| measures.pointer(path).and_then(Value::as_f64).map_or("-".to_owned(), |value| format!("{value:.3}"));
    let lenses = ["value", "audience", "trust", "path", "conversation"].map(|lens| number(&format!("/lenses/{lens}"))).join(" ");
    let line = format!(
        "| {} | {} | {posts} | {} | {} | {} | {} | {} | {} | {} | {} | {lenses} | {} | {} | {note} |\n",
        output_of("date", &["-u", "+%Y-%m-%d %H:%M"])?,
        output_of("git", &["rev-parse", "--short", "HEAD"])?,
        number("/macro_f1"),
        number("/micro/precision"),
        number("/false_flag_rate"),
        number("/noise"),
        number("/any/f1"),
        number("/results_spearman"),
        number("/results_pairs"),
        number("/results_beyond_length"),
        number("/assessed_share"),
        number("/refused_share"),
    );
    let place = places.repository.join("tests/accuracy/looks.md");
    OpenOptions::new().append(true).open(&place)?.write_all(line.as_bytes())?;
    eprintln!("logged in tests/accuracy/looks.md; commit the line");
    Ok(())
}

pub(crate) fn output_of(program: &str, arguments: &[&str]) -> Result<String, Failure> {
    let done = Command::new(program).args(arguments).output()?;
    Ok(String::from_utf8_lossy(&done.stdout).trim().to_owned())
}
