//! Which verdicts changed: the engine before and after, post by post.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::{Deserialize, Serialize};

use crate::data::{Failure, Labelled, Part, Places, read_lines, report};

#[derive(Serialize, Deserialize, PartialEq)]
struct Verdict {
    id: String,
    flags: BTreeSet<String>,
    score: Option<u8>,
}

fn verdicts(posts: &[Labelled]) -> Vec<Verdict> {
    let read = |post: &Labelled| {
        let report = report(post);
        Verdict {
            id: post.id.clone(),
            flags: report.flags.iter().map(|flag| flag.rule.to_owned()).collect(),
            score: report.results.map(|results| results.score),
        }
    };
    posts.iter().map(read).collect()
}

fn place(places: &Places, name: &str) -> PathBuf {
    places.work.join(format!("snapshot-{name}.jsonl"))
}

/// Writes the verdicts on both parts as they are now.
pub(crate) fn snapshot(places: &Places, name: &str) -> Result<(), Failure> {
    let mut lines = String::new();
    for part in [Part::Build, Part::Check] {
        for verdict in verdicts(&places.posts(part)?) {
            writeln!(lines, "{}", serde_json::to_string(&verdict)?).expect("writing to a string");
        }
    }
    fs::write(place(places, name), lines)?;
    println!("target/corpus/snapshot-{name}.jsonl written");
    Ok(())
}

/// Lists changed verdicts on the build part; of the check part only their number.
pub(crate) fn run(places: &Places, name: &str, rev: Option<&str>, points: u8) -> Result<(), Failure> {
    let before = match rev {
        Some(rev) => elsewhere(places, rev)?,
        None => place(places, name),
    };
    let before: BTreeMap<String, Verdict> =
        read_verdicts(&before)?.into_iter().map(|verdict| (verdict.id.clone(), verdict)).collect();
    let (mut flags, mut scores, mut small) = (0, 0, 0);
    let mut gained: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    let mut lost = gained.clone();
    let posts = places.posts(Part::Build)?;
    let after = verdicts(&posts);
    for (post, now) in posts.iter().zip(&after) {
        let Some(then) = before.get(&now.id) else { continue };
        if then == now {
            continue;
        }
        let new: Vec<&String> = now.flags.difference(&then.flags).collect();
        let gone: Vec<&String> = then.flags.difference(&now.flags).collect();
        for flag in &new {
            gained.entry(flag).or_default()[usize::from(post.bait.contains(flag))] += 1;
        }
        for flag in &gone {
            lost.entry(flag).or_default()[usize::from(post.bait.contains(flag))] += 1;
        }
        let moved = match (then.score, now.score) {
            (Some(a), Some(b)) => a.abs_diff(b),
            (a, b) => {
                if a == b {
                    0
                } else {
                    u8::MAX
                }
            }
        };
        scores += usize::from(moved > 0);
        flags += usize::from(!new.is_empty() || !gone.is_empty());
        if new.is_empty() && gone.is_empty() && moved < points {
            small += 1;
            continue;
        }
        let shown = |score: Option<u8>| score.map_or("-".to_owned(), |score| score.to_string());
        let sign = |mark: &str, list: &[&String]| {
            let marked =
                list.iter().map(|flag| [" ", mark, flag.as_str(), if post.bait.contains(flag) { "*" } else { "" }].concat());
            marked.collect::<String>()
        };
        println!(
            "{} {:7} {:>3} -> {:>3}{}{}",
            post.id,
            post.stratum,
            shown(then.score),
            shown(now.score),
            sign("+", &new),
            sign("-", &gone)
        );
        println!("    {}", post.text.chars().take(160).collect::<String>().replace('\n', " / "));
    }
    println!(
        "build part: {flags} posts with other flags, {scores} with another score ({small} small changes not listed); * marks labelled bait"
    );
    for (word, table) in [("gained", &gained), ("lost", &lost)] {
        for (rule, [wrong, right]) in table {
            println!("  {word} {rule}: {right} labelled, {wrong} not");
        }
    }
    let check = verdicts(&places.posts(Part::Check)?);
    let changed = check.iter().filter(|now| before.get(&now.id).is_some_and(|then| then != *now)).count();
    println!("check part: {changed} of {} verdicts changed", check.len());
    Ok(())
}

fn read_verdicts(path: &Path) -> Result<Vec<Verdict>, Failure> {
    if !path.is_file() {
        return Err(Failure::Other("no such snapshot: run `snapshot` before the change, or give --rev".into()));
    }
    read_lines(path)
}

/// Builds the engine of another commit in a worktree aside and has it write its verdicts.
fn elsewhere(places: &Places, rev: &str) -> Result<PathBuf, Failure> {
    let tree = places.work.join("before");
    let git = |arguments: &[&str]| Command::new("git").current_dir(&places.repository).args(arguments).status();
    let shown = tree.display().to_string();
    let ready = if tree.exists() {
        Command::new("git").current_dir(&tree).args(["checkout", "--quiet", "--detach", rev]).status()?
    } else {
        git(&["worktree", "add", "--quiet", "--detach", &shown, rev])?
    };
    if !ready.success() {
        return Err(Failure::Other(format!("cannot check out {rev}")));
    }
    let corpus = places.corpus.canonicalize()?;
    let done = Command::new("cargo")
        .current_dir(&tree)
        .args(["run", "--quiet", "--package", "upshot-corpus", "--", "snapshot", "rev", "--corpus"])
        .arg(&corpus)
        .env_remove("CARGO_MANIFEST_DIR")
        .status()?;
    if !done.success() {
        return Err(Failure::Other(format!("the engine of {rev} did not build or run")));
    }
    Ok(tree.join("target/corpus/snapshot-rev.jsonl"))
}
