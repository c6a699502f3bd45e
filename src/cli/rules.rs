//! `upshot rules`: the documentation of the rules, from the registry.

use std::io::{self, Write};

use upshot::rules::{self, Rule};

use super::Outcome;

pub(super) fn run(id: Option<&str>) -> io::Result<Outcome> {
    let chosen: Vec<&Rule> = rules::all().iter().filter(|rule| id.is_none_or(|id| rule.id == id)).collect();
    if let (Some(id), true) = (id, chosen.is_empty()) {
        return Err(io::Error::new(io::ErrorKind::NotFound, format!("there is no rule {id:?}; `upshot rules` lists them")));
    }
    let mut out = io::stdout().lock();
    for (index, rule) in chosen.iter().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        writeln!(out, "{}: {}", rule.id, rule.title)?;
        for (head, body) in
            [("What it is", rule.about), ("Why it matters", rule.why), ("Instead", rule.instead), ("Source", rule.source)]
        {
            writeln!(out, "  {head}: {body}")?;
        }
    }
    Ok(Outcome::Done)
}
