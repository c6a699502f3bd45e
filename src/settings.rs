//! What the user chose: one versioned object, read leniently and written whole.
//!
//! Whatever is stored, [`Settings::load`] gives usable settings: unknown keys are dropped, broken values fall back
//! to their defaults one by one, older versions are migrated. Nothing here knows where the object is kept.

use std::collections::BTreeMap;

use serde::de::{Deserializer, IgnoredAny};
use serde::{Deserialize, Serialize};

use crate::protocol::FeedView;
use crate::rules::{self, Rule};

/// The version that [`Settings::load`] migrates to.
pub const VERSION: u32 = 1;

/// What the user wants posts to bring. Weights per goal are published in the results table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum Goal {
    /// A bit of everything.
    #[default]
    Balanced,
    /// Visits to a place the author owns.
    Traffic,
    /// People who raise their hand.
    Leads,
    /// Being believed.
    Trust,
    /// A group that talks among itself.
    Community,
}

/// What happens on the page when a rule finds something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// The rule is silent.
    Off,
    /// The badge says so.
    #[default]
    Badge,
    /// The post is dimmed, with the reason and a way back.
    Dim,
    /// The post is folded to one line, with the reason and a way back.
    Collapse,
}

/// How much of the badge is shown on posts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum Density {
    /// Score and bait on every post.
    #[default]
    Full,
    /// A dot that opens the panel.
    Dot,
    /// Nothing unless bait was found or the score is strong.
    Quiet,
}

/// Everything the user chose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Settings {
    /// Version of this shape.
    pub version: u32,
    /// The goal that scores are computed for.
    pub goal: Goal,
    /// Levels that differ from a rule's default, by rule id.
    pub levels: BTreeMap<String, Level>,
    /// How much is shown.
    pub density: Density,
    /// Comments and replies are read like posts.
    pub comments: bool,
    /// Adapter ids of sites that the user turned off while keeping their permission.
    pub sites_off: Vec<String>,
    /// Everything is paused.
    pub paused: bool,
    /// Levels and goal follow the user's browser account.
    pub sync: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            version: VERSION,
            goal: Goal::default(),
            levels: BTreeMap::new(),
            density: Density::default(),
            comments: false,
            sites_off: Vec::new(),
            paused: false,
            sync: false,
        }
    }
}

/// The part that may follow the user's browser account: no site, nothing that says where the user reads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Shared {
    /// Version of this shape, as in [`Settings::version`].
    pub version: u32,
    /// The goal that scores are computed for.
    pub goal: Goal,
    /// Levels that differ from a rule's default, by rule id.
    pub levels: BTreeMap<String, Level>,
}

impl Settings {
    /// Reads whatever is stored. Never fails: what is broken or missing has its default, what is unknown is dropped,
    /// and what a later version wrote is read as far as it is understood.
    pub fn load<'de, D: Deserializer<'de>>(stored: D) -> Self {
        match Lenient::<Stored>::deserialize(stored) {
            Ok(Lenient::Good(stored)) => stored.migrated(),
            Ok(Lenient::Broken(_)) | Err(_) => Self::default(),
        }
    }

    /// The level that holds for a rule: the user's, or the rule's own default.
    #[must_use]
    pub fn level(&self, rule: &Rule) -> Level {
        self.levels.get(rule.id).copied().unwrap_or(rule.default_level)
    }

    /// Sets the level of a rule. The default is kept by keeping nothing, so that a later version may have another
    /// default; an id that no rule has changes nothing.
    #[must_use]
    pub fn with_level(mut self, rule_id: &str, level: Level) -> Self {
        let Some(rule) = rules::all().iter().find(|rule| rule.id == rule_id) else {
            return self;
        };
        if rule.default_level == level {
            self.levels.remove(rule_id);
        } else {
            self.levels.insert(rule_id.to_owned(), level);
        }
        self
    }

    /// Turns a site on or off, by adapter id or host name.
    #[must_use]
    pub fn with_site(mut self, site_id: &str, on: bool) -> Self {
        self.sites_off.retain(|off| off != site_id);
        if !on && !site_id.is_empty() {
            self.sites_off.push(site_id.to_owned());
            crate::order::sort_by(&mut self.sites_off, Ord::cmp);
        }
        self
    }

    /// What a feed needs to know.
    #[must_use]
    pub fn feed_view(&self) -> FeedView {
        FeedView {
            goal: self.goal,
            density: self.density,
            comments: self.comments,
            levels: rules::all().iter().map(|rule| (rule.id.to_owned(), self.level(rule))).collect(),
            paused: self.paused,
            sites_off: self.sites_off.clone(),
        }
    }

    /// What may be synced.
    #[must_use]
    pub fn shared(&self) -> Shared {
        Shared { version: self.version, goal: self.goal, levels: self.levels.clone() }
    }

    /// Takes over what another device shared; read as leniently as [`Settings::load`] reads. What is stored must be an
    /// object to count at all: an empty or broken store changes nothing.
    #[must_use]
    pub fn adopt<'de, D: Deserializer<'de>>(mut self, shared: D) -> Self {
        if let Ok(Lenient::Good(stored)) = Lenient::<Stored>::deserialize(shared)
            && stored.version.or_none().is_some()
        {
            let theirs = stored.migrated();
            self.goal = theirs.goal;
            self.levels = theirs.levels;
        }
        self
    }
}

/// A value that is read if it can be, and passed over if not.
#[derive(Deserialize)]
#[serde(untagged)]
enum Lenient<T> {
    Good(T),
    Broken(IgnoredAny),
}

impl<T> Default for Lenient<T> {
    fn default() -> Self {
        Self::Broken(IgnoredAny)
    }
}

impl<T> Lenient<T> {
    fn or_none(&self) -> Option<&T> {
        match self {
            Self::Good(value) => Some(value),
            Self::Broken(_) => None,
        }
    }

    fn or_default(self) -> T
    where
        T: Default,
    {
        match self {
            Self::Good(value) => value,
            Self::Broken(_) => T::default(),
        }
    }
}

/// What may be found in the store, of any version. A later version adds its fields here and its step to
/// [`Stored::migrated`]; fields that earlier versions had stay readable.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[derive(Default)]
struct Stored {
    version: Lenient<u32>,
    goal: Lenient<Goal>,
    levels: Lenient<BTreeMap<String, Lenient<Level>>>,
    density: Lenient<Density>,
    comments: Lenient<bool>,
    sites_off: Lenient<Vec<Lenient<String>>>,
    paused: Lenient<bool>,
    sync: Lenient<bool>,
}

impl Stored {
    fn migrated(self) -> Settings {
        let levels = self.levels.or_default();
        let sites_off = self.sites_off.or_default();
        let mut settings = Settings {
            version: VERSION,
            goal: self.goal.or_default(),
            levels: levels.into_iter().filter_map(|(id, level)| Some((id, *level.or_none()?))).collect(),
            density: self.density.or_default(),
            comments: self.comments.or_default(),
            sites_off: sites_off.iter().filter_map(|site| site.or_none().cloned()).collect(),
            paused: self.paused.or_default(),
            sync: self.sync.or_default(),
        };
        crate::order::sort_by(&mut settings.sites_off, Ord::cmp);
        settings.sites_off.dedup();
        settings
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn loads(stored: &str, expected: &Settings) {
        let loaded = Settings::load(&mut serde_json::Deserializer::from_str(stored));
        assert_eq!(&loaded, expected, "from {stored}");
    }

    fn chosen() -> Settings {
        Settings {
            goal: Goal::Leads,
            levels: BTreeMap::from([("some-rule".to_owned(), Level::Dim)]),
            density: Density::Dot,
            comments: true,
            sites_off: vec!["reddit".to_owned(), "x".to_owned()],
            paused: true,
            sync: true,
            ..Settings::default()
        }
    }

    #[test]
    fn what_was_saved_is_loaded() {
        loads(&serde_json::to_string(&chosen()).expect("settings serialise"), &chosen());
        loads(&serde_json::to_string(&Settings::default()).expect("settings serialise"), &Settings::default());
    }

    #[test]
    fn nothing_stored_or_nonsense_gives_the_defaults() {
        for stored in ["null", "{}", "[]", "17", "\"goal\"", "", "{\"goal\":", "{\"goal\":{\"a\":[1]}}", "[[[[]]]]"] {
            loads(stored, &Settings::default());
        }
    }

    #[test]
    fn a_broken_value_costs_only_itself() {
        loads(
            r#"{"version":1,"goal":"leads","levels":{"some-rule":"dim","other":"loud","third":9},"density":"dot","comments":true,
                "sitesOff":["x",4,"reddit","x"],"paused":true,"sync":true,"later":{"more":[1,2]}}"#,
            &chosen(),
        );
        loads(
            r#"{"version":"?","goal":"fame","levels":[],"density":3,"comments":"all","sitesOff":"x","paused":"yes","sync":null}"#,
            &Settings::default(),
        );
    }

    #[test]
    fn a_later_version_is_read_as_far_as_it_goes() {
        loads(
            r#"{"version":99,"goal":"trust","levels":{},"moods":["new"]}"#,
            &Settings { goal: Goal::Trust, ..Settings::default() },
        );
    }

    #[test]
    fn an_unknown_rule_gets_no_level() {
        assert_eq!(Settings::default().with_level("no-such-rule", Level::Off), Settings::default());
    }

    #[test]
    fn a_level_is_kept_only_while_it_differs_from_the_default() {
        for rule in rules::all() {
            let other = if rule.default_level == Level::Off { Level::Badge } else { Level::Off };
            let changed = Settings::default().with_level(rule.id, other);
            assert_eq!(changed.feed_view().levels[rule.id], other);
            assert_eq!(changed.with_level(rule.id, rule.default_level), Settings::default());
        }
    }

    #[test]
    fn a_site_is_turned_off_once_and_on_again() {
        let off = Settings::default().with_site("x", false).with_site("x", false).with_site("", false);
        assert_eq!(off.feed_view().sites_off, ["x"]);
        assert_eq!(off.with_site("x", true), Settings::default());
    }

    #[test]
    fn levels_and_goal_are_shared_and_nothing_else() {
        let shared = serde_json::to_string(&chosen().shared()).expect("it serialises");
        assert_eq!(shared, r#"{"version":1,"goal":"leads","levels":{"some-rule":"dim"}}"#);
        let adopted = Settings::default().adopt(&mut serde_json::Deserializer::from_str(&shared));
        assert_eq!(adopted, Settings { goal: Goal::Leads, levels: chosen().levels, ..Settings::default() });
    }

    #[test]
    fn an_empty_or_broken_share_changes_nothing() {
        for shared in ["null", "{}", "[]", r#"{"goal":"trust"}"#, "{"] {
            assert_eq!(chosen().adopt(&mut serde_json::Deserializer::from_str(shared)), chosen(), "from {shared}");
        }
    }
}
