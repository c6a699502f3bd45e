//! The messages between content script, background and pages.
//!
//! Defined once, here. `extension/protocol.ts` is generated from these types, from [`crate::adapter`],
//! [`crate::report`] and [`crate::settings`]; the test at the foot of this file fails when the file on disk is stale:
//!
//! ```text
//! UPSHOT_WRITE=1 cargo test --lib protocol
//! ```
//!
//! A content script opens the port `feed` and says [`FromFeed::Hello`]. The background answers
//! [`ToFeed::Welcome`], or [`ToFeed::Stop`] when the site is not granted. A worker may die between two messages:
//! whoever finds the port closed opens a new one when there is something to ask, and says hello again. What
//! changes meanwhile is announced by [`ToTab::HelloAgain`], which reaches a content script without a port.
//!
//! What reads drafts is a script of its own, which comes to a page when somebody begins to write there
//! ([`FromFeed::Compose`]), or when the user asks for it in the context menu. It speaks in single questions,
//! [`ToBackground::Composers`] and [`ToBackground::Draft`], and has one of the latter open at most.

use serde::Serialize;

use crate::adapter::Adapter;
use crate::draft::DraftVerdict;
use crate::json::read;
use crate::mutes::Choice;
use crate::order::Named;
use crate::report::{Flag, Report};
use crate::settings::{Density, Goal, Level};

/// A post as a content script or page hands it over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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
    /// The post's own id on its site; empty when the page gives none. Never shown, never judged.
    pub id: String,
    /// Handle of the author, for exemptions; empty when unknown. Never judged.
    pub author: String,
    /// The page asks about this post for the first time, so it is counted.
    pub fresh: bool,
}

/// The verdict on one post of a batch.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Verdict {
    /// The key that came with the post.
    pub key: String,
    /// What the engine says of it, without what the user silenced on this site.
    pub report: Report,
    /// What was silenced by a choice that holds on this site or for this post only. For the panel, never for the badge.
    pub silenced: Vec<Silenced>,
    /// The user muted the author on this site: nothing is shown on the post, and it was not judged.
    pub author_muted: bool,
}

/// A flag that the user silenced.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
pub struct Silenced {
    /// The flag as it would be given.
    pub flag: Flag,
    /// What silenced it.
    pub by: Silencer,
    /// Which forms of the rule matched, by their labels in the rule's file.
    pub form: String,
}

/// What silences a flag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "kebab-case")]
pub enum Silencer {
    /// The rule is muted on this site.
    Rule,
    /// The user called this verdict wrong.
    Wrong,
}

/// The part of the settings that a feed needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_excessive_bools, reason = "switches that have nothing to do with each other")]
pub struct FeedView {
    /// The goal that scores are computed for.
    pub goal: Goal,
    /// How much is shown.
    pub density: Density,
    /// Comments and replies are read like posts.
    pub comments: bool,
    /// Drafts are checked beside the composers of sites, without being asked.
    pub composers: bool,
    /// The level of every rule, defaults included, by rule id.
    #[cfg_attr(test, ts(as = "std::collections::BTreeMap<String, Level>"))]
    pub levels: Named<Level>,
    /// Everything is paused, or this page's site is turned off.
    pub paused: bool,
    /// Adapter ids, and host names of servers granted one by one, of sites that the user turned off.
    pub sites_off: Vec<String>,
    /// Name of the page's site for people.
    pub site: String,
    /// Changes whenever something is silenced on this site, or no longer, or another language is read: every post is then to be judged anew.
    pub silences: String,
    /// The page is in a private window: what is chosen there holds in private windows, and goes with the last of them.
    pub private: bool,
}

/// What a content script says over the port `feed`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum FromFeed {
    /// The first message on every port.
    Hello,
    /// Posts to be judged; answered by [`ToFeed::Verdicts`] with the same number.
    Judge {
        /// Chosen by the sender, to tell answers apart.
        batch: u32,
        /// The posts, visible ones first.
        posts: Vec<PostText>,
    },
    /// The user chose something in the panel.
    Choose {
        /// What was chosen.
        choice: Choice,
    },
    /// The user wants to see all settings.
    Options,
    /// The cursor was put where posts are written: bring the script that reads drafts.
    Compose,
}

/// What the background says over the port `feed`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum ToFeed {
    /// The answer to [`FromFeed::Hello`].
    Welcome {
        /// How posts may be found on this host: its own adapters, else those that know a server by its markup.
        adapters: Vec<Adapter>,
        /// The settings that hold now.
        view: FeedView,
    },
    /// The answer to [`FromFeed::Judge`]: one verdict per post, in the order of the posts.
    Verdicts {
        /// The number that came with the posts.
        batch: u32,
        /// The verdicts.
        verdicts: Vec<Verdict>,
    },
    /// The settings changed.
    View {
        /// The settings that hold now.
        view: FeedView,
    },
    /// The site is not granted, or no longer: remove every trace from the page and fall silent.
    Stop,
}

/// What the background or the popup asks a page's content script with `tabs.sendMessage`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum ToTab {
    /// The popup asks how reading goes; answered with [`Health`].
    Health,
    /// The popup asks for a report to copy; answered with [`PageReport`].
    Report,
    /// The user pressed the shortcut for it: open the panel of the post in focus, or close it. No answer.
    Panel,
    /// Settings or permissions changed while the port was closed: connect and say [`FromFeed::Hello`] again.
    /// Ignored where a port is open. No answer.
    HelloAgain,
    /// The user asked for a verdict on the text box that has the focus. Answered with whether there is one, by the frame
    /// that was meant.
    CheckHere {
        /// It was asked by a key, so the verdict takes the focus.
        by_key: bool,
    },
}

/// How reading goes on one page. Counts only: no text, no address.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Health {
    /// Posts found since the page was opened.
    pub found: u32,
    /// Of those, posts whose text was read.
    pub read: u32,
    /// Of those, posts that got a verdict on their results.
    pub judged: u32,
    /// Of those read, posts whose text allowed no verdict (too short, other language, cut).
    pub not_assessed: u32,
    /// Id of the adapter in use; empty when none recognised the page.
    pub adapter: String,
    /// Name of the layout recognised; empty when none was.
    pub layout: String,
    /// How far down its list the selector for posts was that hit: 0 for the preferred one.
    pub fallback: u32,
    /// Blocks in a row that look like posts by structure alone; counted only where no post was found.
    pub lookalikes: u32,
}

/// What a page is built like, and what of the adapter fits it. Holds names of elements and attributes as the page has
/// them, and nothing else of the page; [`crate::health::report_text`] reduces them before anybody copies them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct PageReport {
    /// How reading goes.
    pub health: Health,
    /// The layouts of the adapter in use, or of every one that was tried.
    pub layouts: Vec<LayoutReport>,
    /// What posts, or what looks like posts, are built of.
    pub outline: Vec<OutlineLine>,
}

/// What of one layout fits the page.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct LayoutReport {
    /// Ids of adapter and layout.
    pub id: String,
    /// The page shows it.
    pub shown: bool,
    /// Which selector for posts hit; -1 where none did.
    pub posts: i32,
    /// Which selector for words hit in the first post that has any; -1 where none did.
    pub words: i32,
    /// Every selector of the layout.
    pub selectors: Vec<SelectorReport>,
}

/// How often one selector of ours matches on the page.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct SelectorReport {
    /// What it is for.
    pub part: String,
    /// The selector.
    pub selector: String,
    /// Its matches; -1 where the browser cannot parse it.
    pub matches: i32,
}

/// One element of an outline.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct OutlineLine {
    /// How deep it lies.
    pub depth: u32,
    /// Name of the element, as the page has it.
    pub tag: String,
    /// Names of its attributes, as the page has them.
    pub attributes: Vec<String>,
    /// It holds text of its own.
    pub text: bool,
    /// It has an open shadow root.
    pub shadow: bool,
    /// How many of its kind follow one another.
    pub times: u32,
}

read! { PostText { key, text, platform, truncated; id, author, fresh } }
read! { Health { ; found, read, judged, not_assessed = "notAssessed", adapter, layout, fallback, lookalikes } }
read! { PageReport { ; health, layouts, outline } }
read! { LayoutReport { ; id, shown, posts, words, selectors } }
read! { SelectorReport { ; part, selector, matches } }
read! { OutlineLine { ; depth, tag, attributes, text, shadow, times } }
read! { Handed { text, platform, is_private = "isPrivate"; } }
read! { Site { ; id, name, known, granted, origins, platform, terms, software } }

/// So many posts without a word are no chance.
pub const MANY: u32 = 3;

/// What the counts of [`Health`] come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// No adapter recognised the page.
    NotAFeed,
    /// The page is recognised, and holds no posts so far.
    Waiting,
    /// Posts are there, or what looks like posts, and none could be read: the site changed.
    Unreadable {
        /// Posts found.
        found: u32,
    },
    /// A few posts are there, and none holds text: pictures, perhaps.
    Wordless {
        /// Posts found, fewer than [`MANY`].
        found: u32,
    },
    /// Some posts hold text and some do not.
    Some {
        /// Posts whose text was read, at least 1.
        read: u32,
        /// Posts found, more than `read`.
        found: u32,
    },
    /// Every post was read.
    All {
        /// Posts whose text was read, at least 1.
        read: u32,
    },
}

impl Health {
    /// What to tell the user.
    #[must_use]
    pub fn reading(&self) -> Reading {
        match (self.read, self.found.max(self.read)) {
            (0, 0) if self.adapter.is_empty() => Reading::NotAFeed,
            (0, 0) if self.lookalikes < MANY => Reading::Waiting,
            (0, 0) => Reading::Unreadable { found: self.lookalikes },
            (0, found) if found < MANY => Reading::Wordless { found },
            (0, found) => Reading::Unreadable { found },
            (read, found) if read == found => Reading::All { read },
            (read, found) => Reading::Some { read, found },
        }
    }
}

/// What the popup asks the background with `runtime.sendMessage`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum ToBackground {
    /// What is the site at this address? Answered with [`Site`].
    Site {
        /// Address of the page in the active tab.
        url: String,
    },
    /// Which sites are there to choose from? Answered with a list of [`Site`]: every known one, and every server granted.
    Sites,
    /// Which adapters came with Upshot? Answered with a list of [`Adapter`].
    Adapters,
    /// What was seen so far? Answered with [`Counts`](crate::counts::Counts).
    Counts,
    /// Begin counting anew. Answered like [`ToBackground::Counts`].
    ResetCounts,
    /// Where are posts written on the page that asks? Answered with [`Composers`].
    Composers,
    /// What is to be said of this draft? Answered with [`DraftAnswer`].
    Draft {
        /// The draft as it stands in the editor, boxes of a thread with an empty line between.
        text: String,
        /// Platform id as in [`crate::platform::Platform`]; unknown ids count as any platform.
        platform: String,
        /// The user asked for it: whether Upshot is paused, or may read the page at all times, does not matter.
        asked: bool,
    },
    /// The user wants no drafts checked beside composers any more. Answered with `true` once that is stored.
    ComposersOff,
    /// A draft page asks for the text that it was opened with. Answered with [`Handed`], once, or `null`.
    Handed,
}

/// What the script that reads drafts needs to know of the page it is on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Composers {
    /// The adapters of its host, else those that know a server by its markup.
    pub adapters: Vec<Adapter>,
    /// Whether drafts on it may be read without being asked: the site is granted, and nothing is paused.
    pub open: bool,
}

/// The answer to [`ToBackground::Draft`].
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum DraftAnswer {
    /// The draft was judged.
    Judged {
        /// What the engine says of it, spans in UTF-16 code units.
        verdict: Box<DraftVerdict>,
    },
    /// The draft could not be judged; the next one may be.
    Failed,
    /// The site is not granted, no longer, or paused: leave the page.
    Closed,
}

/// A text that the user sent from a page to the draft page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Handed {
    /// The text.
    pub text: String,
    /// Platform id of the page that it comes from.
    pub platform: String,
    /// It comes from a private window: it is shown, and kept nowhere.
    pub is_private: bool,
}

/// A site as the popup shows it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
pub struct Site {
    /// Adapter id, or the host name of a server that no adapter names; empty where extensions may not run.
    pub id: String,
    /// Name for people.
    pub name: String,
    /// Whether an adapter names this host.
    pub known: bool,
    /// Whether Upshot may read it.
    pub granted: bool,
    /// Match patterns to ask permission for.
    pub origins: Vec<String>,
    /// Platform id for the draft box.
    pub platform: String,
    /// What the user should know of the site's terms before turning Upshot on; empty when nothing.
    pub terms: String,
    /// Names of the software that Upshot knows on servers of any name, as a list in words.
    pub software: String,
}

#[cfg(test)]
mod tests {
    use std::any::TypeId;
    use std::collections::{BTreeMap, HashSet};
    use std::path::Path;

    use ts_rs::{Config, TS, TypeVisitor};

    use super::{
        Composers, DraftAnswer, FromFeed, Handed, Health, PageReport, PostText, Reading, Site, ToBackground, ToFeed, ToTab,
    };
    use crate::counts::Counts;
    use crate::json::Value;
    use crate::settings::{Settings, Shared};

    struct Declarations {
        config: Config,
        seen: HashSet<TypeId>,
        by_name: BTreeMap<String, String>,
    }

    impl TypeVisitor for Declarations {
        fn visit<T: TS + 'static + ?Sized>(&mut self) {
            if !self.seen.insert(TypeId::of::<T>()) {
                return;
            }
            T::visit_dependencies(self);
            T::visit_generics(self);
            if T::output_path().is_some() {
                let declaration = format!("{}export {}\n", T::docs().unwrap_or_default(), T::decl(&self.config));
                self.by_name.insert(T::ident(&self.config), declaration);
            }
        }
    }

    fn typescript() -> String {
        let mut declarations =
            Declarations { config: Config::new().with_large_int("number"), seen: HashSet::new(), by_name: BTreeMap::new() };
        declarations.visit::<FromFeed>();
        declarations.visit::<ToFeed>();
        declarations.visit::<ToTab>();
        declarations.visit::<Health>();
        declarations.visit::<PageReport>();
        declarations.visit::<ToBackground>();
        declarations.visit::<Handed>();
        declarations.visit::<Site>();
        declarations.visit::<Composers>();
        declarations.visit::<DraftAnswer>();
        declarations.visit::<PostText>();
        declarations.visit::<Settings>();
        declarations.visit::<Shared>();
        declarations.visit::<Counts>();
        let lines = declarations.by_name.values().flat_map(|declaration| declaration.lines().chain([""]));
        let head = "// Generated from src/protocol.rs; `UPSHOT_WRITE=1 cargo test --lib protocol` writes it anew.\n\n";
        lines.fold(head.to_owned(), |text, line| text + line.trim_end() + "\n")
    }

    #[test]
    fn the_typescript_types_are_those_of_the_core() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("extension/protocol.ts");
        let generated = typescript();
        if std::env::var_os("UPSHOT_WRITE").is_some() {
            std::fs::write(&path, &generated).expect("extension/protocol.ts can be written");
        }
        let on_disk = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            on_disk == generated,
            "extension/protocol.ts is stale: run `UPSHOT_WRITE=1 cargo test --lib protocol` and commit the result"
        );
    }

    #[test]
    fn counts_come_to_an_honest_line() {
        let health = |found, read, adapter: &str| Health { found, read, adapter: adapter.to_owned(), ..Health::default() };
        for (health, reading) in [
            (health(0, 0, ""), Reading::NotAFeed),
            (health(0, 0, "x"), Reading::Waiting),
            (health(14, 0, "x"), Reading::Unreadable { found: 14 }),
            (health(2, 0, "x"), Reading::Wordless { found: 2 }),
            (Health { lookalikes: 2, ..health(0, 0, "x") }, Reading::Waiting),
            (Health { lookalikes: 9, ..health(0, 0, "x") }, Reading::Unreadable { found: 9 }),
            (Health { lookalikes: 9, ..health(0, 0, "") }, Reading::NotAFeed),
            (Health { lookalikes: 9, ..health(4, 4, "x") }, Reading::All { read: 4 }),
            (health(14, 12, "x"), Reading::Some { read: 12, found: 14 }),
            (health(14, 14, "x"), Reading::All { read: 14 }),
            (health(2, 5, "x"), Reading::All { read: 5 }),
        ] {
            assert_eq!(health.reading(), reading, "{health:?}");
        }
    }

    #[test]
    fn messages_have_the_shape_that_typescript_expects() {
        let post = r#"{"key":"a","text":"Hi","platform":"x","truncated":false}"#;
        let post: PostText = Value::parse(post).expect("it is JSON").to().expect("a post is read");
        let judge = FromFeed::Judge { batch: 7, posts: vec![post] };
        assert_eq!(
            serde_json::to_string(&judge).expect("it serialises"),
            r#"{"kind":"judge","batch":7,"posts":[{"key":"a","text":"Hi","platform":"x","truncated":false,"id":"","author":"","fresh":false}]}"#
        );
        assert_eq!(serde_json::to_string(&ToTab::HelloAgain).expect("it serialises"), r#"{"kind":"hello-again"}"#);
        assert_eq!(serde_json::to_string(&ToFeed::Stop).expect("it serialises"), r#"{"kind":"stop"}"#);
    }
}
