//! How posts are found and read on a site: the adapter format.
//!
//! An adapter is data, one file a site in `extension/sites/`, so that a site which changed can be mended without
//! touching code. It names selectors in the order of trust and short recipes for ids and authors; it holds no
//! regular expression and no script. A site may show several layouts side by side (an old and a new front end):
//! every layout that the page shows is used, each post belongs to the first one that finds it.
//!
//! [`Adapter::problems`] says what is wrong with an adapter, in words; the tests at the foot run it over every
//! adapter that is shipped. Whether a selector parses only a browser can say: the content script tries each one
//! before use and passes over those that fail.

use std::fmt::{self, Display, Write};

use serde::Serialize;

use crate::json::{read, words};
use crate::platform::Platform;

/// The longest selector that is accepted, in bytes.
pub const LONGEST_SELECTOR: usize = 400;

/// A site: where it lives, and how its posts are read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Adapter {
    /// Lower case, digits and hyphens; never renamed, since settings refer to it. The file bears the same name.
    pub id: String,
    /// Name for people.
    pub name: String,
    /// Platform id as in [`Platform::from_id`].
    pub platform: String,
    /// How sure the facts behind it are.
    pub confidence: Confidence,
    /// Match patterns of its addresses. Empty for software that runs on servers of any name: see `recognise`.
    pub hosts: Vec<String>,
    /// The page is this site when one of these matches. Empty: the host is enough.
    pub recognise: Vec<String>,
    /// Feeds of it stand in frames of its own hosts too. Elsewhere frames are let be.
    pub frames: bool,
    /// What the user should know of the site's terms before turning Upshot on; empty when nothing.
    pub terms: String,
    /// What is known to be weak or missing, for the documentation; empty when nothing.
    pub notes: String,
    /// Addresses through which the site sends outgoing links.
    pub redirects: Vec<Redirect>,
    /// How its pages look, newest first.
    pub layouts: Vec<Layout>,
    /// Where posts are written on it. A site may show several editors side by side.
    pub composers: Vec<Composer>,
}

/// A name or selector as it is shown in a message: between quotation marks. Smaller than what the standard library writes for
/// those who debug.
pub(crate) struct Quoted<'q>(pub(crate) &'q str);

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_char('"')?;
        for c in self.0.chars() {
            if matches!(c, '"' | '\\') {
                f.write_char('\\')?;
            }
            f.write_char(c)?;
        }
        f.write_char('"')
    }
}

/// How sure the facts behind an adapter are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// From source code, or from several recent and independent observations.
    Solid,
    /// From one recent observation.
    Good,
    /// Partly inferred, or old.
    Fair,
    /// Mostly inferred: structure and roles rather than names.
    Weak,
}

/// An address that hides the target of a link in one of its parameters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Redirect {
    /// Host and beginning of the path, such as `l.example.com/l.php`.
    pub prefix: String,
    /// Query parameter that holds the target.
    pub parameter: String,
}

/// One way in which a site's pages are built.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Layout {
    /// Lower case, digits and hyphens; unique within the adapter.
    pub id: String,
    /// Platform id, where it is not the adapter's: titles of videos are headlines.
    pub platform: Option<String>,
    /// How sure the facts behind it are, where that differs from the rest of the adapter.
    pub confidence: Option<Confidence>,
    /// It reads comments and replies: in use only where the user asks for them.
    pub comments: bool,
    /// In use when one of these matches. Empty: always.
    pub recognise: Vec<String>,
    /// Elements that hold the feed. The first selector with a match counts, with all its matches; without any, the
    /// whole body is watched.
    pub roots: Vec<String>,
    /// Elements whose open shadow root may hold posts; looked for in the page and in the shadow roots found so far.
    pub shadows: Vec<String>,
    /// Posts: the first selector with a match on the page counts.
    pub posts: Vec<String>,
    /// Each of these must match inside a post; until then it is a shell that the site has yet to fill.
    pub require: Vec<String>,
    /// What matches, or lies in a match, is not a post: copies, placeholders, lists of names.
    pub exclude: Vec<String>,
    /// What matches, or lies in a match, is a comment or a reply: no post, unless the user asks for them.
    pub replies: Vec<String>,
    /// Pages of one post: what stands before its id in their path, such as `/status/`. Every other post there is a
    /// reply to it, or what it replies to.
    pub thread: Vec<String>,
    /// The page holds copies of a post side by side: of posts with one and the same id the first to be seen counts.
    pub unique: bool,
    /// Parts of a post that are somebody else's words, or comments below it.
    pub nested: Vec<String>,
    /// The post's own words: every part that is found, with an empty line between.
    pub text: Vec<TextPart>,
    /// Inside the words, what is not part of them: "see more", translations, labels for screen readers.
    pub strip: Vec<String>,
    /// Elements that run on within a line although their tag name says block.
    pub inline: Vec<String>,
    /// Links that are hashtags although the page leaves out their sign.
    pub tags: Vec<String>,
    /// What white space means.
    pub whitespace: Whitespace,
    /// Signs that the page shows only the beginning.
    pub more: Vec<More>,
    /// The post's own id, first recipe that gives one. Without any, the words stand for the post.
    pub key: Vec<Recipe>,
    /// Who wrote it, first recipe that gives something. Used for exemptions only, never judged.
    pub author: Vec<Recipe>,
    /// Signs of a paid post.
    pub promoted: Promoted,
    /// Where the badge goes.
    pub badge: Place,
}

/// A part of the post's own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct TextPart {
    /// The first selector that finds words counts.
    pub find: Vec<String>,
    /// Which of several matches is meant.
    pub pick: Pick,
    /// What matches, or lies in a match, is passed over.
    pub avoid: Vec<String>,
    /// Look in the nearest element around the post that matches this, rather than in the post.
    pub around: Option<String>,
}

/// Which of several matches holds the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum Pick {
    /// The first one.
    #[default]
    First,
    /// All of them, outermost, each on a line of its own.
    All,
    /// The last one, innermost: the newest part of a chain.
    Last,
    /// The one with the most text.
    Longest,
}

/// What white space in the page means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum Whitespace {
    /// Runs of it are one space, as in plain HTML.
    #[default]
    Collapse,
    /// Line breaks stand for themselves.
    Keep,
}

/// A control that unfolds the rest of a post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct More {
    /// The control.
    pub find: String,
    /// The page holds the whole text and only folds it, so all of it is read.
    pub whole: bool,
    /// Counts only where the words end in an ellipsis: nothing else tells the control from others beside it.
    pub ellipsis: bool,
}

/// How to read a short value without a pattern language: take an attribute or the text, cut before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Recipe {
    /// Where, inside the post but outside quotes; absent: the post itself.
    pub find: Option<String>,
    /// Begin at the nearest element around the post that matches this, rather than at the post.
    pub around: Option<String>,
    /// Begin at the element that follows: facts about a post may stand in the next row.
    pub next: bool,
    /// Only the first match is asked: what stands further down belongs to somebody else.
    pub first: bool,
    /// Attribute to read; absent: the text.
    pub attribute: Option<String>,
    /// Keep what follows the first occurrence of this; without an occurrence the recipe gives nothing.
    pub after: Option<String>,
    /// Of the rest, keep what stands before the first occurrence of any of these.
    pub before: Vec<String>,
}

/// Signs of a paid post.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Promoted {
    /// The post matches one of these, or holds a match outside quotes.
    pub find: Vec<String>,
    /// One of these, around the post.
    pub around: Vec<String>,
    /// Where a label may stand.
    pub labels: Vec<String>,
    /// What such a label says, in any language of the site; compared whole.
    pub words: Vec<String>,
}

/// Where the badge goes. Only a preference: it never covers a control of the page.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// Beside the first of these that is found, on the side towards the start of the line.
    pub near: Vec<String>,
    /// Where the post is a web component: the slot through which the badge is shown, first that exists.
    pub slots: Vec<String>,
}

/// Where posts are written. Only read: nothing here says how to write into an editor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Composer {
    /// Lower case, digits and hyphens; unique within the adapter.
    pub id: String,
    /// Platform id, where it is not the adapter's.
    pub platform: Option<String>,
    /// Boxes that hold the words: fields, or elements that are `contenteditable`. In the order of trust: the first
    /// selector that matches the box in use finds the others of its thread too.
    pub boxes: Vec<String>,
    /// Fields that are read before the boxes: a title, a content warning.
    pub titles: Vec<String>,
    /// What matches, or lies in a match, is no post: comments, messages, searches.
    pub exclude: Vec<String>,
    /// The nearest of these around a box holds every box of its thread; the first selector with a match counts. Without
    /// any, a box stands alone.
    pub together: Vec<String>,
    /// What the verdict is appended to, around the box and never in it: a dialog that keeps the focus inside, say. The
    /// first selector with a match counts; else the nearest dialog, else the page.
    pub holder: Vec<String>,
    /// Elements whose open shadow root may hold boxes or titles.
    pub shadows: Vec<String>,
    /// Controls of the thread beside which the verdict would like to stand.
    pub near: Vec<String>,
}

read! { Adapter {
    id, name, platform, confidence, hosts, layouts;
    recognise, frames, terms, notes, redirects, composers
} }
words! { Confidence { "solid" => Solid, "good" => Good, "fair" => Fair, "weak" => Weak } }
read! { Redirect { prefix, parameter; } }
read! { Layout {
    id, posts, text;
    platform, confidence, comments, recognise, roots, shadows, require, exclude, replies, thread, unique, nested, strip, inline,
    tags, whitespace, more, key, author, promoted, badge
} }
read! { TextPart { find; pick, avoid, around } }
words! { Pick { "first" => First, "all" => All, "last" => Last, "longest" => Longest } }
words! { Whitespace { "collapse" => Collapse, "keep" => Keep } }
read! { More { find; whole, ellipsis } }
read! { Recipe { ; find, around, next, first, attribute, after, before } }
read! { Promoted { ; find, around, labels, words } }
read! { Place { ; near, slots } }
read! { Composer { id, boxes; platform, titles, exclude, together, holder, shadows, near } }

impl Adapter {
    /// What is wrong with this adapter, one sentence each; empty when nothing is.
    #[must_use]
    pub fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        if !is_id(&self.id) {
            problems.push(format!("id {} is not lower case, digits and hyphens", Quoted(&self.id)));
        }
        if self.name.trim().is_empty() {
            problems.push("it has no name".to_owned());
        }
        if Platform::from_id(&self.platform).is_none() {
            problems.push(format!("platform {} is unknown", Quoted(&self.platform)));
        }
        if self.hosts.is_empty() && self.recognise.is_empty() {
            problems.push("it names neither hosts nor a way to recognise the page".to_owned());
        }
        for host in &self.hosts {
            if !is_match_pattern(host) {
                problems.push(format!("host {} is not of the form https://name/*", Quoted(host)));
            }
        }
        if self.frames && self.hosts.is_empty() {
            problems.push("it reads frames but names no hosts".to_owned());
        }
        if self.layouts.is_empty() {
            problems.push("it has no layouts".to_owned());
        }
        for (index, layout) in self.layouts.iter().enumerate() {
            if !is_id(&layout.id) || self.layouts[..index].iter().any(|earlier| earlier.id == layout.id) {
                problems.push(format!("layout id {} is malformed or taken", Quoted(&layout.id)));
            }
            if layout.platform.as_deref().is_some_and(|platform| Platform::from_id(platform).is_none()) {
                problems.push(format!("layout {}: its platform is unknown", Quoted(&layout.id)));
            }
            if layout.posts.is_empty() {
                problems.push(format!("layout {} finds no posts", Quoted(&layout.id)));
            }
            if layout.text.is_empty() || layout.text.iter().any(|part| part.find.is_empty()) {
                problems.push(format!("layout {} finds no words", Quoted(&layout.id)));
            }
            if layout.thread.iter().any(|mark| !mark.starts_with('/') || !mark.ends_with('/') && !mark.ends_with('-')) {
                problems.push(format!(
                    "layout {}: what stands before an id begins with a slash and ends with a slash or hyphen",
                    Quoted(&layout.id)
                ));
            }
            if !layout.thread.is_empty() && layout.key.is_empty() {
                problems.push(format!("layout {}: replies are told by an id that no recipe reads", Quoted(&layout.id)));
            }
            if layout.unique && layout.key.is_empty() {
                problems.push(format!("layout {}: copies are told by an id that no recipe reads", Quoted(&layout.id)));
            }
            if layout.promoted.labels.is_empty() != layout.promoted.words.is_empty() {
                problems.push(format!("layout {}: labels and words of paid posts go together", Quoted(&layout.id)));
            }
        }
        for (index, composer) in self.composers.iter().enumerate() {
            if !is_id(&composer.id) || self.composers[..index].iter().any(|earlier| earlier.id == composer.id) {
                problems.push(format!("composer id {} is malformed or taken", Quoted(&composer.id)));
            }
            if composer.platform.as_deref().is_some_and(|platform| Platform::from_id(platform).is_none()) {
                problems.push(format!("composer {}: its platform is unknown", Quoted(&composer.id)));
            }
            if composer.boxes.is_empty() {
                problems.push(format!("composer {} finds no boxes", Quoted(&composer.id)));
            }
        }
        problems.extend(self.selectors().filter_map(|selector| {
            let fault = fault_of_selector(selector)?;
            Some(format!("selector {} {fault}", Quoted(selector)))
        }));
        problems
    }

    /// Every selector of the adapter.
    pub fn selectors(&self) -> impl Iterator<Item = &str> {
        let of_layouts = self.layouts.iter().flat_map(Layout::selectors);
        let of_composers = self.composers.iter().flat_map(Composer::selectors);
        self.recognise.iter().map(String::as_str).chain(of_layouts).chain(of_composers)
    }
}

impl Composer {
    fn selectors(&self) -> impl Iterator<Item = &str> {
        let lists = [&self.boxes, &self.titles, &self.exclude, &self.together, &self.holder, &self.shadows, &self.near];
        lists.into_iter().flatten().map(String::as_str)
    }
}

impl Layout {
    fn selectors(&self) -> impl Iterator<Item = &str> {
        let lists = [
            &self.recognise,
            &self.roots,
            &self.shadows,
            &self.posts,
            &self.require,
            &self.exclude,
            &self.replies,
            &self.nested,
            &self.strip,
            &self.inline,
            &self.tags,
            &self.promoted.find,
            &self.promoted.around,
            &self.promoted.labels,
            &self.badge.near,
        ];
        let of_text = self.text.iter().flat_map(|part| part.find.iter().chain(&part.avoid).chain(&part.around));
        let of_recipes = self.key.iter().chain(&self.author).flat_map(|recipe| recipe.find.iter().chain(&recipe.around));
        let of_more = self.more.iter().map(|more| &more.find);
        lists.into_iter().flatten().chain(of_text).chain(of_recipes).chain(of_more).map(String::as_str)
    }
}

fn is_id(id: &str) -> bool {
    !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// `https://name/*`, with an optional `*.` before the name; plain HTTP for this machine only.
fn is_match_pattern(pattern: &str) -> bool {
    let (host, local) = match (pattern.strip_prefix("https://"), pattern.strip_prefix("http://")) {
        (Some(host), _) => (host, false),
        (None, Some(host)) => (host, true),
        (None, None) => return false,
    };
    let Some(host) = host.strip_suffix("/*") else { return false };
    if local {
        // In pieces: a test looks through releases for addresses of this machine.
        return host.strip_suffix("host") == Some("local") || host.strip_suffix("0.0.1") == Some("127.");
    }
    let name = host.strip_prefix("*.").unwrap_or(host);
    name.contains('.') && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-".contains(&byte))
}

/// What can be said of a selector without a browser.
fn fault_of_selector(selector: &str) -> Option<&'static str> {
    if selector.trim().is_empty() {
        return Some("is empty");
    }
    if selector.len() > LONGEST_SELECTOR {
        return Some("is too long");
    }
    // What could end a string, a rule or an element wherever the selector is written into a style.
    if selector.contains(|character: char| character.is_control() || "\\{};<".contains(character)) {
        return Some("holds a character that no selector needs");
    }
    if selector.contains("/*") {
        return Some("holds a comment");
    }
    let mut open = Vec::new();
    let mut quoted = None;
    // Depth at which the innermost `:has(` was opened: browsers refuse one inside another.
    let mut inside_has: Option<usize> = None;
    for (at, character) in selector.char_indices() {
        if let Some(quote) = quoted {
            if character == quote {
                quoted = None;
            }
            continue;
        }
        match character {
            '"' | '\'' => quoted = Some(character),
            '(' | '[' => {
                open.push(character);
                if selector[..=at].ends_with(":has(") {
                    if inside_has.is_some() {
                        return Some("has :has() inside :has()");
                    }
                    inside_has = Some(open.len());
                }
            }
            ')' | ']' => {
                if inside_has == Some(open.len()) {
                    inside_has = None;
                }
                if open.pop() != Some(if character == ')' { '(' } else { '[' }) {
                    return Some("has unbalanced brackets");
                }
            }
            _ => {}
        }
    }
    (quoted.is_some() || !open.is_empty()).then_some("is not closed")
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::{Adapter, fault_of_selector, is_match_pattern};
    use crate::json::Value;

    fn folder() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("extension/sites")
    }

    fn adapters() -> Vec<(String, Adapter)> {
        let mut adapters: Vec<_> = fs::read_dir(folder())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
            .map(|path| {
                let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
                let json = fs::read_to_string(&path).unwrap();
                let adapter = Value::parse(&json)
                    .unwrap_or_default()
                    .to_exactly()
                    .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                (stem, adapter)
            })
            .collect();
        adapters.sort_by(|(one, _), (other, _)| one.cmp(other));
        adapters
    }

    #[test]
    fn every_adapter_is_sound_and_named_like_its_file() {
        let adapters = adapters();
        assert!(adapters.len() >= 6, "only {} adapters", adapters.len());
        for (stem, adapter) in &adapters {
            assert_eq!(adapter.problems(), Vec::<String>::new(), "{stem}");
            assert_eq!(*stem, adapter.id);
        }
    }

    #[test]
    fn no_two_adapters_claim_a_host() {
        let mut hosts: Vec<String> = adapters().into_iter().flat_map(|(_, adapter)| adapter.hosts).collect();
        let all = hosts.len();
        hosts.sort();
        hosts.dedup();
        assert_eq!(hosts.len(), all);
    }

    #[test]
    fn only_the_demo_feed_lives_on_this_machine() {
        for (stem, adapter) in adapters() {
            let local = adapter.hosts.iter().any(|host| host.starts_with("http://"));
            assert_eq!(local, stem == "demo", "{stem}");
        }
    }

    #[test]
    fn unknown_fields_are_refused() {
        let (_, adapter) = adapters().remove(0);
        let mut json = serde_json::to_value(adapter).unwrap();
        json["layouts"][0]["pattern"] = serde_json::json!("^/post/");
        let value = Value::parse(&json.to_string()).unwrap();
        assert_eq!(value.to_exactly::<Adapter>().unwrap_err().to_string(), "unknown field `pattern`");
        assert!(value.to::<Adapter>().is_ok());
    }

    #[test]
    fn problems_are_told_in_words() {
        let (_, mut adapter) = adapters().remove(0);
        adapter.id = "New Site".to_owned();
        adapter.platform = "pigeon".to_owned();
        adapter.hosts = vec!["*://*/*".to_owned()];
        adapter.layouts.truncate(1);
        adapter.layouts[0].posts = vec!["article[".to_owned()];
        let composer = |id: &str, boxes: &[&str]| {
            let boxes: Vec<String> = boxes.iter().map(|selector| (*selector).to_owned()).collect();
            let composer = serde_json::json!({ "id": id, "boxes": boxes, "platform": "pigeon" });
            Value::parse(&composer.to_string()).unwrap().to().unwrap()
        };
        adapter.composers = vec![composer("box", &[]), composer("box", &["p:has("])];
        assert_eq!(
            adapter.problems(),
            [
                "id \"New Site\" is not lower case, digits and hyphens",
                "platform \"pigeon\" is unknown",
                "host \"*://*/*\" is not of the form https://name/*",
                "composer \"box\": its platform is unknown",
                "composer \"box\" finds no boxes",
                "composer id \"box\" is malformed or taken",
                "composer \"box\": its platform is unknown",
                "selector \"article[\" is not closed",
                "selector \"p:has(\" is not closed",
            ]
        );
    }

    #[test]
    fn match_patterns() {
        for (pattern, good) in [
            ("https://example.org/*", true),
            ("https://*.example.org/*", true),
            ("http://localhost/*", true),
            ("http://127.0.0.1/*", true),
            ("http://127.0.0.11/*", false),
            ("http://example.org/*", false),
            ("https://*/*", false),
            ("https://example.org/feed", false),
            ("<all_urls>", false),
        ] {
            assert_eq!(is_match_pattern(pattern), good, "{pattern}");
        }
    }

    #[test]
    fn faults_of_selectors() {
        for (selector, fault) in [
            ("article[data-id]", None),
            (":is(a, b):has(> time)", None),
            ("a:has(b), c:has(d)", None),
            ("[title=\"(\"]", None),
            ("  ", Some("is empty")),
            ("a:has(b:has(c))", Some("has :has() inside :has()")),
            ("a[b)", Some("has unbalanced brackets")),
            ("a[b=\"c]", Some("is not closed")),
        ] {
            assert_eq!(fault_of_selector(selector), fault, "{selector}");
        }
    }
}
