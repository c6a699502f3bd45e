//! Where a post was found. A platform moves documented thresholds (hashtags, text limits); it is never a feature.

use serde::{Deserialize, Serialize};

/// A feed, as far as its documented limits differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Platform {
    /// No platform named, or one that Upshot does not know.
    #[default]
    Any,
    /// Bluesky.
    Bluesky,
    /// Facebook.
    Facebook,
    /// Hacker News.
    HackerNews,
    /// A headline on its own.
    Headline,
    /// Instagram.
    Instagram,
    /// Lemmy.
    Lemmy,
    /// LinkedIn.
    LinkedIn,
    /// Mastodon and what speaks like it.
    Mastodon,
    /// Misskey and its forks.
    Misskey,
    /// Reddit.
    Reddit,
    /// Substack Notes.
    Substack,
    /// Threads.
    Threads,
    /// TikTok.
    TikTok,
    /// Tumblr.
    Tumblr,
    /// X, formerly Twitter.
    X,
    /// YouTube posts and titles.
    YouTube,
}

impl Platform {
    /// Every platform, in alphabetical order after [`Platform::Any`].
    pub const ALL: [Platform; 17] = [
        Self::Any,
        Self::Bluesky,
        Self::Facebook,
        Self::HackerNews,
        Self::Headline,
        Self::Instagram,
        Self::Lemmy,
        Self::LinkedIn,
        Self::Mastodon,
        Self::Misskey,
        Self::Reddit,
        Self::Substack,
        Self::Threads,
        Self::TikTok,
        Self::Tumblr,
        Self::X,
        Self::YouTube,
    ];

    /// Reads a platform id, lower case; `None` for one that Upshot does not know, which then counts as [`Platform::Any`].
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Some(match id {
            "" | "any" => Self::Any,
            "bluesky" => Self::Bluesky,
            "facebook" => Self::Facebook,
            "hackernews" => Self::HackerNews,
            "headline" => Self::Headline,
            "instagram" => Self::Instagram,
            "lemmy" => Self::Lemmy,
            "linkedin" => Self::LinkedIn,
            "mastodon" => Self::Mastodon,
            "misskey" => Self::Misskey,
            "reddit" => Self::Reddit,
            "substack" => Self::Substack,
            "threads" => Self::Threads,
            "tiktok" => Self::TikTok,
            "tumblr" => Self::Tumblr,
            "x" | "twitter" => Self::X,
            "youtube" => Self::YouTube,
            _ => return None,
        })
    }
}
