//! What was seen, in numbers: posts and flags, on this machine, and nothing about any one of them.

use serde::Serialize;

use crate::json::{Value, read};
use crate::order::Named;
use crate::rules;

/// Version of the shape of [`Counts`].
pub const VERSION: u32 = 1;

/// Posts seen and flags given. A post is counted once for every page on which it is met.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Counts {
    /// Version of this shape.
    pub version: u32,
    /// The day on which counting began, as `2026-11-22`; empty before the first post.
    pub since: String,
    /// Posts whose words were read.
    pub read: u32,
    /// Of those, posts that got a verdict on their results.
    pub judged: u32,
    /// Posts in which a rule found something that was shown, by rule id.
    #[cfg_attr(test, ts(as = "std::collections::BTreeMap<String, u32>"))]
    pub flags: Named<u32>,
}

read! { Counts { ; version, since, read, judged, flags } }

impl Default for Counts {
    fn default() -> Self {
        Self { version: VERSION, since: String::new(), read: 0, judged: 0, flags: Named::default() }
    }
}

impl Counts {
    /// Reads what is stored. What cannot be read counts as nothing; rules that are no more are left out.
    #[must_use]
    pub fn load(stored: &Value) -> Self {
        let counts: Self = stored.to().unwrap_or_default();
        let flags = counts.flags.into_iter().filter(|(rule, _)| rules::by_id(rule).is_some()).collect();
        Self { version: VERSION, flags, ..counts }
    }

    /// The sum of both, since the earlier day.
    #[must_use]
    pub fn plus(mut self, other: &Self) -> Self {
        let days = [&self.since, &other.since].into_iter().filter(|day| !day.is_empty());
        self.since = days.min().cloned().unwrap_or_default();
        self.read = self.read.saturating_add(other.read);
        self.judged = self.judged.saturating_add(other.judged);
        for (rule, count) in &other.flags {
            let before = self.flags.get(rule).copied().unwrap_or_default();
            self.flags.insert(rule.clone(), before.saturating_add(*count));
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(json: &str) -> Counts {
        Counts::load(&Value::parse(json).unwrap_or_default())
    }

    #[test]
    fn counts_add_up() {
        let one = load(r#"{"version":1,"since":"2026-11-22","read":3,"judged":2,"flags":{"hype":1}}"#);
        let other = load(r#"{"version":1,"since":"2026-11-20","read":4,"judged":4,"flags":{"hype":2,"flex":1}}"#);
        let sum = load(r#"{"version":1,"since":"2026-11-20","read":7,"judged":6,"flags":{"flex":1,"hype":3}}"#);
        assert_eq!(one.clone().plus(&other), sum);
        assert_eq!(Counts::default().plus(&one), one);
        assert_eq!(one.clone().plus(&Counts::default()), one);
        assert_eq!(load(&serde_json::to_string(&sum).expect("it serialises")), sum);
    }

    #[test]
    fn nonsense_counts_as_nothing_and_no_number_wraps_around() {
        for stored in ["null", "[]", "7", r#"{"read":-1}"#, r#"{"read":"many","judged":4}"#, "{"] {
            assert_eq!(load(stored), Counts::default(), "from {stored}");
        }
        assert_eq!(load(r#"{"flags":{"no-such-rule":4}}"#), Counts::default());
        let most = Counts { read: u32::MAX, ..Counts::default() };
        assert_eq!(most.clone().plus(&most), most);
    }
}
