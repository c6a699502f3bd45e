//! `upshot rules`: the documentation of the rules, from the registry.

use std::io::{self, Write};

use upshot::rules::{self, Rule};

use super::Outcome;

pub(super) fn run(id: Option<&str>) -> io::Result<Outcome> {
    let chosen: Vec<&Rule> = match id {
        Some(id) => vec![named(id)?],
        None => rules::all().iter().collect(),
    };
    let mut out = io::stdout().lock();
    for (index, rule) in chosen.iter().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        describe(&mut out, rule)?;
    }
    Ok(Outcome::Done)
}

/// The documentation of one rule with its examples; what it marks in them stands between `«` and `»`.
pub(super) fn explain(id: &str) -> io::Result<Outcome> {
    let rule = named(id)?;
    let mut out = io::stdout().lock();
    describe(&mut out, rule)?;
    let examples = rules::examples_of(rule);
    for (head, posts) in [("Posts that hold it", examples.bait), ("Posts that only look like it", examples.fine)] {
        writeln!(out, "\n{head}:")?;
        for post in posts {
            writeln!(out, "  - {}", post.replace('\n', "\n    "))?;
        }
    }
    Ok(Outcome::Done)
}

fn named(id: &str) -> io::Result<&'static Rule> {
    let missing = || {
        let hint = nearest(id).map(|near| format!("did you mean {near}? ")).unwrap_or_default();
        io::Error::new(io::ErrorKind::NotFound, format!("there is no rule {id:?}; {hint}`upshot rules` lists them"))
    };
    rules::by_id(id).ok_or_else(missing)
}

/// The id that somebody who wrote `id` may have meant: its title, another way to join its words, or a slip or two.
fn nearest(id: &str) -> Option<&'static str> {
    let plain = id.trim().to_lowercase().replace(['_', ' '], "-");
    let near = |rule: &&Rule| {
        let titled = rule.title.to_lowercase().replace(' ', "-");
        if plain == titled { 0 } else { distance(&plain, rule.id) }
    };
    let best = rules::all().iter().min_by_key(near)?;
    (near(&best) <= 3.min(plain.chars().count() / 3)).then_some(best.id)
}

/// How many letters must be put in, taken out or changed to make one word of the other.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.chars().enumerate() {
        let mut corner = std::mem::replace(&mut row[0], at + 1);
        for (column, &wanted) in other.iter().enumerate() {
            let kept = corner + usize::from(letter != wanted);
            corner = row[column + 1];
            row[column + 1] = kept.min(corner + 1).min(row[column] + 1);
        }
    }
    row[other.len()]
}

fn describe(out: &mut impl Write, rule: &Rule) -> io::Result<()> {
    writeln!(out, "{}: {}", rule.id, rule.title)?;
    for (head, body) in
        [("What it is", rule.about), ("Why it matters", rule.why), ("Instead", rule.instead), ("Source", rule.source)]
    {
        writeln!(out, "  {head}: {body}")?;
    }
    Ok(())
}
