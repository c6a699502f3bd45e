//! The rules: one file each, registered by being in this folder.

use crate::settings::Level;

/// What kind of pattern a rule looks for; the popup groups by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// Asks for engagement outright.
    Solicitation,
    /// Asks questions whose answers nobody needs.
    Questions,
    /// Withholds, inflates or hurries.
    Clickbait,
    /// Stirs up camps.
    Polarisation,
    /// Shows off or stages.
    SelfDisplay,
    /// Formal remarks that need no judgement.
    Form,
}

/// A bait pattern: what it is called, why it matters, and how it is found.
pub struct Rule {
    /// Kebab-case id; never renamed.
    pub id: &'static str,
    /// Name for people, a few words.
    pub title: &'static str,
    /// Where it belongs.
    pub family: Family,
    /// What happens when the user chose nothing.
    pub default_level: Level,
    /// What the pattern is, for documentation.
    pub about: &'static str,
    /// Why it costs results.
    pub why: &'static str,
    /// What to do instead.
    pub instead: &'static str,
    /// Where the pattern and the claim about it are documented.
    pub source: &'static str,
}

/// Every rule, by family and then id.
#[must_use]
pub fn all() -> &'static [Rule] {
    &[]
}
