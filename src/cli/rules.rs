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
    let missing = || io::Error::new(io::ErrorKind::NotFound, format!("there is no rule {id:?}; `upshot rules` lists them"));
    rules::by_id(id).ok_or_else(missing)
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
