//! What the user chose: one versioned object, read leniently and written whole.
//!
//! Whatever is stored, [`Settings::load`] gives usable settings: unknown keys are dropped, broken values fall back
//! to their defaults one by one, older versions are migrated. Nothing here knows where the object is kept.

use serde::Serialize;

use crate::json::{Lenient, Value, read, words};
use crate::order::{Named, sort_by};
use crate::protocol::FeedView;
use crate::rules::{self, Rule};

/// The version that [`Settings::load`] migrates to.
pub const VERSION: u32 = 2;

/// Muted authors kept, on all sites together; the oldest goes when one more is muted.
pub const MOST_AUTHORS: usize = 2_000;
/// Rules muted on single sites kept, on all sites together.
pub const MOST_MUTED_RULES: usize = 1_000;
/// Verdicts called wrong kept; the oldest goes when one more is added.
pub const MOST_DISPUTES: usize = 500;
/// Characters of an author's handle that count.
const LONGEST_HANDLE: usize = 100;
/// Bytes of the longest host name there can be, and so of the longest id of a site.
const LONGEST_SITE: usize = 253;
/// Bytes of the longest short value: an id of a rule, a version, the name of a form.
const LONGEST_VALUE: usize = 80;

/// What the user wants posts to bring. Weights per goal are published in the results table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
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

impl Goal {
    /// Every goal, in the order of display.
    pub const ALL: [Goal; 5] = [Goal::Balanced, Goal::Traffic, Goal::Leads, Goal::Trust, Goal::Community];
}

/// What happens on the page when a rule finds something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
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

/// A rule that is silent on one site.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
pub struct MutedRule {
    /// Adapter id, or the host name of a server.
    pub site: String,
    /// Id of the rule.
    pub rule: String,
}

/// An author on whose posts Upshot says nothing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
pub struct MutedAuthor {
    /// Adapter id, or the host name of a server.
    pub site: String,
    /// The handle as [`handle`] writes it.
    pub author: String,
}

/// A verdict that the user called wrong: silent since, and listed for a report. It holds nothing of the post but a hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
pub struct Dispute {
    /// What [`crate::mutes::dispute_key`] made of site, post and rule.
    pub key: String,
    /// Adapter id, or the host name of a server.
    pub site: String,
    /// Id of the rule.
    pub rule: String,
    /// The day, as `2026-11-22`.
    pub day: String,
    /// Version of the engine that gave the verdict.
    pub engine: String,
    /// Which forms of the rule matched, by their labels in the rule's file; `tone` when only learned scores did.
    pub form: String,
}

words! { Goal {
    "balanced" => Balanced, "traffic" => Traffic, "leads" => Leads, "trust" => Trust, "community" => Community
} }
words! { Level { "off" => Off, "badge" => Badge, "dim" => Dim, "collapse" => Collapse } }
words! { Density { "full" => Full, "dot" => Dot, "quiet" => Quiet } }
read! { MutedRule { site, rule; } }
read! { MutedAuthor { site, author; } }
read! { Dispute { key, site, rule, day, engine, form; } }

/// Everything the user chose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(rename_all = "camelCase")]
#[expect(clippy::struct_excessive_bools, reason = "switches that have nothing to do with each other")]
pub struct Settings {
    /// Version of this shape.
    pub version: u32,
    /// The goal that scores are computed for.
    pub goal: Goal,
    /// Levels that differ from a rule's default, by rule id.
    #[cfg_attr(test, ts(as = "std::collections::BTreeMap<String, Level>"))]
    pub levels: Named<Level>,
    /// How much is shown.
    pub density: Density,
    /// Comments and replies are read like posts.
    pub comments: bool,
    /// Drafts are checked beside the composers of sites, without being asked.
    pub composers: bool,
    /// Codes of languages that are read beside English, as [`crate::languages::ALL`] has them.
    pub languages: Vec<String>,
    /// Adapter ids of sites that the user turned off while keeping their permission.
    pub sites_off: Vec<String>,
    /// Rules muted on single sites, oldest first.
    pub muted_rules: Vec<MutedRule>,
    /// Authors muted, oldest first.
    pub muted_authors: Vec<MutedAuthor>,
    /// Verdicts called wrong, oldest first.
    pub disputes: Vec<Dispute>,
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
            levels: Named::default(),
            density: Density::default(),
            comments: false,
            composers: true,
            languages: Vec::new(),
            sites_off: Vec::new(),
            muted_rules: Vec::new(),
            muted_authors: Vec::new(),
            disputes: Vec::new(),
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
    #[cfg_attr(test, ts(as = "std::collections::BTreeMap<String, Level>"))]
    pub levels: Named<Level>,
}

impl Settings {
    /// Reads whatever is stored. Never fails: what is broken or missing has its default, what is unknown is dropped,
    /// and what a later version wrote is read as far as it is understood.
    #[must_use]
    pub fn load(stored: &Value) -> Self {
        stored.to::<Stored>().map_or_else(|_| Self::default(), Stored::migrated)
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
        if !on && is_site(site_id) {
            self.sites_off.push(site_id.to_owned());
            crate::order::sort_by(&mut self.sites_off, Ord::cmp);
        }
        self
    }

    /// Turns a language beside English on or off. A code that no language has changes nothing.
    #[must_use]
    pub fn with_language(mut self, code: &str, on: bool) -> Self {
        let is_on = |other: &str| if other == code { on } else { self.languages.iter().any(|kept| kept == other) };
        self.languages = crate::languages::ALL
            .iter()
            .filter(|language| is_on(language.code))
            .map(|language| language.code.to_owned())
            .collect();
        self
    }

    /// Mutes a rule on one site, or lets it speak again. An id that no rule has changes nothing.
    #[must_use]
    pub fn with_muted_rule(mut self, site: &str, rule: &str, muted: bool) -> Self {
        self.muted_rules.retain(|other| other.site != site || other.rule != rule);
        let entry = MutedRule { site: site.to_owned(), rule: rule.to_owned() };
        if muted && rules::by_id(rule).is_some() && entry.is_sound() {
            add_bounded(&mut self.muted_rules, entry, MOST_MUTED_RULES);
        }
        self
    }

    /// Mutes an author on one site, or no longer. Handles are compared as [`handle`] writes them.
    #[must_use]
    pub fn with_muted_author(mut self, site: &str, author: &str, muted: bool) -> Self {
        let author = handle(author);
        self.muted_authors.retain(|other| other.site != site || other.author != author);
        let entry = MutedAuthor { site: site.to_owned(), author };
        if muted && entry.is_sound() {
            add_bounded(&mut self.muted_authors, entry, MOST_AUTHORS);
        }
        self
    }

    /// Silences a verdict that the user calls wrong.
    #[must_use]
    pub fn with_dispute(self, dispute: Dispute) -> Self {
        let mut without = self.without_dispute(&dispute.key);
        if dispute.is_sound() {
            add_bounded(&mut without.disputes, dispute, MOST_DISPUTES);
        }
        without
    }

    /// Lets a verdict be given again that was called wrong.
    #[must_use]
    pub fn without_dispute(mut self, key: &str) -> Self {
        self.disputes.retain(|other| other.key != key);
        self
    }

    /// What a feed on this site needs to know.
    #[must_use]
    pub fn feed_view(&self, site: &str) -> FeedView {
        FeedView {
            site: site.to_owned(),
            private: false,
            silences: crate::mutes::Silences::of(self, site).print(),
            goal: self.goal,
            density: self.density,
            comments: self.comments,
            composers: self.composers,
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
    pub fn adopt(mut self, shared: &Value) -> Self {
        if let Ok(stored) = shared.to::<Stored>()
            && stored.version.0.is_some()
        {
            let theirs = stored.migrated();
            self.goal = theirs.goal;
            self.levels = theirs.levels;
        }
        self
    }
}

/// An author's handle as it is compared and kept: no case, no leading `@`, no invisible characters, single spaces.
#[must_use]
pub fn handle(author: &str) -> String {
    let visible: String = author
        .chars()
        .filter(|&c| !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'))
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let words: Vec<&str> = visible.trim().trim_start_matches('@').split_whitespace().collect();
    crate::text::lowercase(&words.join(" ")).chars().take(LONGEST_HANDLE).collect()
}

/// Adds an entry at the end of a list; the oldest makes room.
fn add_bounded<T>(list: &mut Vec<T>, entry: T, most: usize) {
    list.push(entry);
    if list.len() > most {
        list.drain(..list.len() - most);
    }
}

/// Entries of lists, which may come out of a file that somebody edited.
trait Entry {
    /// Whether every part is there and of a length that makes sense.
    fn is_sound(&self) -> bool;

    /// What it is about: of several entries about the same, only the latest is kept.
    fn subject(&self) -> String;
}

impl Entry for MutedRule {
    fn is_sound(&self) -> bool {
        is_site(&self.site) && is_value(&self.rule)
    }

    fn subject(&self) -> String {
        format!("{} {}", self.site, self.rule)
    }
}

impl Entry for MutedAuthor {
    fn is_sound(&self) -> bool {
        is_site(&self.site) && !self.author.is_empty() && handle(&self.author) == self.author
    }

    fn subject(&self) -> String {
        format!("{} {}", self.site, self.author)
    }
}

impl Entry for Dispute {
    fn is_sound(&self) -> bool {
        let is_key = self.key.len() == 16 && self.key.bytes().all(|byte| byte.is_ascii_hexdigit());
        let is_day = self.day.len() == 10 && self.day.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        is_key && is_day && is_site(&self.site) && [&self.rule, &self.engine, &self.form].into_iter().all(|value| is_value(value))
    }

    fn subject(&self) -> String {
        self.key.clone()
    }
}

fn is_site(site: &str) -> bool {
    !site.is_empty() && site.len() <= LONGEST_SITE && site.bytes().all(|byte| byte.is_ascii_graphic())
}

fn is_value(value: &str) -> bool {
    !value.is_empty() && value.len() <= LONGEST_VALUE && value.bytes().all(|byte| byte.is_ascii_graphic())
}

/// Codes of languages that there are, each once, in the order of [`crate::languages::ALL`].
fn known_languages(stored: &[Lenient<String>]) -> Vec<String> {
    let is_on = |code: &str| stored.iter().any(|on| on.0.as_deref() == Some(code));
    crate::languages::ALL.iter().filter(|language| is_on(language.code)).map(|language| language.code.to_owned()).collect()
}

/// The sound entries of a stored list, each once, the latest ones if they are too many.
fn entries<T: Entry>(stored: Lenient<Vec<Lenient<T>>>, most: usize) -> Vec<T> {
    let sound: Vec<T> = stored.0.unwrap_or_default().into_iter().filter_map(|entry| entry.0.filter(T::is_sound)).collect();
    let mut subjects: Vec<(String, usize)> = sound.iter().enumerate().map(|(at, entry)| (entry.subject(), at)).collect();
    sort_by(&mut subjects, Ord::cmp);
    let mut is_kept = vec![false; sound.len()];
    for (index, (subject, at)) in subjects.iter().enumerate() {
        is_kept[*at] = subjects.get(index + 1).is_none_or(|(next, _)| next != subject);
    }
    let too_many = is_kept.iter().filter(|kept| **kept).count().saturating_sub(most);
    let kept = sound.into_iter().zip(is_kept).filter_map(|(entry, kept)| kept.then_some(entry));
    kept.skip(too_many).collect()
}

/// What may be found in the store, of any version. A later version adds its fields here and its step to
/// [`Stored::migrated`]; fields that earlier versions had stay readable.
#[derive(Default)]
struct Stored {
    version: Lenient<u32>,
    goal: Lenient<Goal>,
    levels: Lenient<Named<Lenient<Level>>>,
    density: Lenient<Density>,
    comments: Lenient<bool>,
    composers: Lenient<bool>,
    languages: Lenient<Vec<Lenient<String>>>,
    sites_off: Lenient<Vec<Lenient<String>>>,
    /// Since version 2, as the next two.
    muted_rules: Lenient<Vec<Lenient<MutedRule>>>,
    muted_authors: Lenient<Vec<Lenient<MutedAuthor>>>,
    disputes: Lenient<Vec<Lenient<Dispute>>>,
    paused: Lenient<bool>,
    sync: Lenient<bool>,
}

read! { Stored {
    ; version, goal, levels, density, comments, composers, languages, sites_off = "sitesOff", muted_rules = "mutedRules", muted_authors = "mutedAuthors",
    disputes, paused, sync
} }

impl Stored {
    fn migrated(self) -> Settings {
        let levels = self.levels.0.unwrap_or_default();
        let sites_off = self.sites_off.0.unwrap_or_default();
        let mut settings = Settings {
            version: VERSION,
            goal: self.goal.0.unwrap_or_default(),
            levels: levels.into_iter().filter_map(|(id, level)| Some((id, level.0?))).collect(),
            density: self.density.0.unwrap_or_default(),
            comments: self.comments.0.unwrap_or_default(),
            composers: self.composers.0.unwrap_or(true),
            languages: known_languages(&self.languages.0.unwrap_or_default()),
            sites_off: sites_off.into_iter().filter_map(|site| site.0.filter(|site| is_site(site))).collect(),
            muted_rules: entries(self.muted_rules, MOST_MUTED_RULES),
            muted_authors: entries(self.muted_authors, MOST_AUTHORS),
            disputes: entries(self.disputes, MOST_DISPUTES),
            paused: self.paused.0.unwrap_or_default(),
            sync: self.sync.0.unwrap_or_default(),
        };
        crate::order::sort_by(&mut settings.sites_off, Ord::cmp);
        settings.sites_off.dedup();
        settings
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dispute(key: &str) -> Dispute {
        Dispute {
            key: key.to_owned(),
            site: "x".to_owned(),
            rule: "hot-take".to_owned(),
            day: "2026-11-22".to_owned(),
            engine: "0.1.0".to_owned(),
            form: "dare".to_owned(),
        }
    }

    #[track_caller]
    fn loads(stored: &str, expected: &Settings) {
        let loaded = Settings::load(&Value::parse(stored).unwrap_or_default());
        assert_eq!(&loaded, expected, "from {stored}");
    }

    fn chosen() -> Settings {
        Settings {
            goal: Goal::Leads,
            levels: Named::from_iter([("some-rule".to_owned(), Level::Dim)]),
            density: Density::Dot,
            comments: true,
            composers: false,
            languages: vec!["es".to_owned()],
            sites_off: vec!["reddit".to_owned(), "x".to_owned()],
            muted_rules: vec![MutedRule { site: "x".to_owned(), rule: "share-bait".to_owned() }],
            muted_authors: vec![MutedAuthor { site: "social.example".to_owned(), author: "ada@other.example".to_owned() }],
            disputes: vec![dispute("00112233445566ff")],
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
            r#"{"version":1,"goal":"leads","levels":{"some-rule":"dim","other":"loud","third":9},"density":"dot","comments":true,"composers":false,"languages":["es",1,"xx","es"],
                "sitesOff":["x",4,"reddit","","two words","x"],"paused":true,"sync":true,"later":{"more":[1,2]},
                "mutedRules":[7,{"site":"x"},{"site":"x","rule":"share-bait"},{"site":"","rule":"hype"},{"site":"x","rule":"share-bait"}],
                "mutedAuthors":[{"site":"x","author":" @Ada"},{"site":"x","author":""},{"site":"social.example","author":"ada@other.example"},null],
                "disputes":[{"key":"short"},{"key":"00112233445566zz","site":"x","rule":"hot-take","day":"2026-11-22","engine":"0.1.0","form":"dare"},
                            {"key":"00112233445566ff","site":"x","rule":"hot-take","day":"2026-11-22","engine":"0.1.0","form":"dare","text":"?"}]}"#,
            &chosen(),
        );
        loads(
            r#"{"version":"?","goal":"fame","levels":[],"density":3,"comments":"all","composers":0,"sitesOff":"x","paused":"yes","sync":null,
                "mutedRules":{"x":["hype"]},"mutedAuthors":"ada","disputes":[[]]}"#,
            &Settings::default(),
        );
    }

    #[test]
    fn the_first_version_is_migrated() {
        loads(
            r#"{"version":1,"goal":"leads","levels":{"some-rule":"dim"},"density":"dot","comments":true,"composers":false,"languages":["es"],"sitesOff":["reddit","x"],"paused":true,"sync":true}"#,
            &Settings { muted_rules: Vec::new(), muted_authors: Vec::new(), disputes: Vec::new(), ..chosen() },
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
            assert_eq!(changed.feed_view("x").levels.get(rule.id), Some(&other));
            assert_eq!(changed.with_level(rule.id, rule.default_level), Settings::default());
        }
    }

    #[test]
    fn mutes_are_kept_once_and_taken_back() {
        let muted = Settings::default()
            .with_muted_rule("x", "hype", true)
            .with_muted_rule("reddit", "hype", true)
            .with_muted_rule("x", "hype", true)
            .with_muted_rule("x", "no-such-rule", true)
            .with_muted_rule("two words", "hype", true);
        let sites: Vec<&str> = muted.muted_rules.iter().map(|muted| muted.site.as_str()).collect();
        assert_eq!(sites, ["reddit", "x"]);
        assert_eq!(muted.with_muted_rule("x", "hype", false).with_muted_rule("reddit", "hype", false), Settings::default());

        let muted = Settings::default().with_muted_author("x", "@Ada\u{200e} Of  York ", true).with_muted_author(
            "x",
            "ADA of york",
            true,
        );
        assert_eq!(muted.muted_authors, [MutedAuthor { site: "x".to_owned(), author: "ada of york".to_owned() }]);
        assert_eq!(muted.with_muted_author("x", " @", true).with_muted_author("x", "@ada Of York", false), Settings::default());

        let disputed = Settings::default().with_dispute(dispute("00112233445566ff")).with_dispute(dispute("00112233445566ff"));
        assert_eq!(disputed.disputes.len(), 1);
        assert_eq!(disputed.without_dispute("00112233445566ff"), Settings::default());
    }

    #[test]
    fn handles_are_compared_without_case_and_cut() {
        for (written, kept) in [
            ("@Ada", "ada"),
            ("ADA", "ada"),
            ("@@ada", "ada"),
            ("\u{2068}Ada\u{2069}", "ada"),
            ("Ada\n  Of York", "ada of york"),
            ("ÉMILE", "émile"),
            ("", ""),
            (" @ ", ""),
        ] {
            assert_eq!(handle(written), kept, "from {written:?}");
            assert_eq!(handle(kept), kept);
        }
        let long = "İ".repeat(5_000);
        assert_eq!(handle(&long).chars().count(), LONGEST_HANDLE);
        assert_eq!(handle(&handle(&long)), handle(&long));
    }

    #[test]
    fn lists_have_an_end_and_the_oldest_goes_first() {
        let mut settings = Settings::default();
        for number in 0..MOST_AUTHORS + 3 {
            settings = settings.with_muted_author("x", &format!("author{number}"), true);
        }
        assert_eq!(settings.muted_authors.len(), MOST_AUTHORS);
        assert_eq!(settings.muted_authors[0].author, "author3");
        for number in 0..=MOST_DISPUTES {
            settings = settings.with_dispute(dispute(&format!("{number:016x}")));
        }
        assert_eq!((settings.disputes.len(), settings.disputes[0].key.as_str()), (MOST_DISPUTES, "0000000000000001"));
        // Whoever writes a longer list into a file gets the end of it.
        let mut long = settings.clone();
        long.muted_authors.insert(0, MutedAuthor { site: "x".to_owned(), author: "zero".to_owned() });
        loads(&serde_json::to_string(&long).expect("settings serialise"), &settings);
    }

    #[test]
    fn a_site_is_turned_off_once_and_on_again() {
        let off = Settings::default().with_site("x", false).with_site("x", false).with_site("", false);
        assert_eq!(off.feed_view("x").sites_off, ["x"]);
        assert_eq!(off.with_site("x", true), Settings::default());
    }

    #[test]
    fn levels_and_goal_are_shared_and_nothing_else() {
        let shared = serde_json::to_string(&chosen().shared()).expect("it serialises");
        assert_eq!(shared, r#"{"version":2,"goal":"leads","levels":{"some-rule":"dim"}}"#);
        let adopted = Settings::default().adopt(&Value::parse(&shared).unwrap_or_default());
        assert_eq!(adopted, Settings { goal: Goal::Leads, levels: chosen().levels, ..Settings::default() });
    }

    #[test]
    fn an_empty_or_broken_share_changes_nothing() {
        for shared in ["null", "{}", "[]", r#"{"goal":"trust"}"#, "{"] {
            assert_eq!(chosen().adopt(&Value::parse(shared).unwrap_or_default()), chosen(), "from {shared}");
        }
    }
}
