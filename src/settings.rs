//! What the user chose: one versioned object, read leniently and written whole.
//!
//! Whatever is stored, [`Settings::load`] gives usable settings: unknown keys are dropped, broken values fall back
//! to their defaults one by one, older versions are migrated. Nothing here knows where the object is kept.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

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
            sites_off: Vec::new(),
            paused: false,
            sync: false,
        }
    }
}
