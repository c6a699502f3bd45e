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

    /// The id that [`Platform::from_id`] reads.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Bluesky => "bluesky",
            Self::Facebook => "facebook",
            Self::HackerNews => "hackernews",
            Self::Headline => "headline",
            Self::Instagram => "instagram",
            Self::Lemmy => "lemmy",
            Self::LinkedIn => "linkedin",
            Self::Mastodon => "mastodon",
            Self::Misskey => "misskey",
            Self::Reddit => "reddit",
            Self::Substack => "substack",
            Self::Threads => "threads",
            Self::TikTok => "tiktok",
            Self::Tumblr => "tumblr",
            Self::X => "x",
            Self::YouTube => "youtube",
        }
    }

    /// The name that the site gives itself; empty where none is meant.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Any => "",
            Self::Bluesky => "Bluesky",
            Self::Facebook => "Facebook",
            Self::HackerNews => "Hacker News",
            Self::Headline => "Headline",
            Self::Instagram => "Instagram",
            Self::Lemmy => "Lemmy",
            Self::LinkedIn => "LinkedIn",
            Self::Mastodon => "Mastodon",
            Self::Misskey => "Misskey",
            Self::Reddit => "Reddit",
            Self::Substack => "Substack",
            Self::Threads => "Threads",
            Self::TikTok => "TikTok",
            Self::Tumblr => "Tumblr",
            Self::X => "X",
            Self::YouTube => "YouTube",
        }
    }

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

#[cfg(test)]
mod tests {
    use super::Platform;

    #[test]
    fn every_platform_is_read_back_from_its_id() {
        for (at, platform) in Platform::ALL.into_iter().enumerate() {
            assert_eq!(Platform::from_id(platform.id()), Some(platform));
            assert_eq!(platform as usize, at);
        }
        assert_eq!(Platform::from_id("elsewhere"), None);
    }
}
