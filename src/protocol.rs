//! The messages between content script, background and pages.
//!
//! Defined once, here; `extension/protocol.ts` is generated from these types (and from [`crate::report`] and
//! [`crate::settings`]) by `cargo test --test protocol`, which fails when the file on disk is stale.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::report::Report;
use crate::settings::{Density, Goal, Level};

/// A post as a content script or page hands it over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct PostText {
    /// Whatever the sender wants back beside the verdict; never interpreted.
    pub key: String,
    /// The post's own words, without quotes and reposts, as shown.
    pub text: String,
    /// Platform id as in [`crate::platform::Platform`]; unknown ids count as any platform.
    pub platform: String,
    /// Whether the page shows only the beginning.
    pub truncated: bool,
}

/// The verdict on one post of a batch.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
pub struct Verdict {
    /// The key that came with the post.
    pub key: String,
    /// What the engine says of it.
    pub report: Report,
}

/// The part of the settings that a feed needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct FeedView {
    /// The goal that scores are computed for.
    pub goal: Goal,
    /// How much is shown.
    pub density: Density,
    /// The level of every rule, defaults included, by rule id.
    pub levels: BTreeMap<String, Level>,
    /// Everything is paused.
    pub paused: bool,
    /// Adapter ids of sites that the user turned off.
    pub sites_off: Vec<String>,
}
