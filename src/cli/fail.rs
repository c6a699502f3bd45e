//! `--fail-on`: what makes a check fail.

use std::str::FromStr;

use upshot::report::Report;
use upshot::rules;

/// A condition under which a post fails.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum FailOn {
    /// Any bait.
    Any,
    /// The pattern of one rule, remarks on form included.
    Rule(&'static str),
    /// A score below this one. A post without a score does not fail by it.
    Score(u8),
}

impl FromStr for FailOn {
    type Err = String;

    fn from_str(condition: &str) -> Result<Self, String> {
        let condition = condition.trim();
        if condition == "any" {
            return Ok(Self::Any);
        }
        if let Some(below) = condition.strip_prefix("score") {
            let below = below.trim_start().strip_prefix('<').map(str::trim);
            return match below.and_then(|below| below.parse().ok()) {
                Some(below @ 0..=100) => Ok(Self::Score(below)),
                _ => Err("write it as 'score<40', with a number from 0 to 100".to_owned()),
            };
        }
        match rules::by_id(condition) {
            Some(rule) => Ok(Self::Rule(rule.id)),
            None => Err("neither a rule, `any`, nor 'score<N'; `upshot rules` lists the rules".to_owned()),
        }
    }
}

impl FailOn {
    /// What of the report hits the condition, in a few words; `None` when nothing does.
    pub(super) fn hit(&self, report: &Report) -> Option<String> {
        match self {
            Self::Any if report.flags.is_empty() => None,
            Self::Any => Some(report.flags.iter().map(|flag| flag.rule).collect::<Vec<_>>().join(", ")),
            Self::Rule(id) => {
                let mut found = report.flags.iter().chain(&report.notes);
                found.any(|flag| flag.rule == *id).then(|| (*id).to_owned())
            }
            Self::Score(below) => {
                let score = report.results.as_ref()?.score;
                (score < *below).then(|| format!("score {score}, below {below}"))
            }
        }
    }
}
