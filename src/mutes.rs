//! What the user does not want to hear: rules, authors and single verdicts, silenced on one site.
//!
//! The one place where that is decided. [`Silences::judge`] gives the verdict that a feed shows; what was silenced comes
//! along for the panel, which says so and offers the way back. Levels that hold everywhere are the engine's own business
//! ([`crate::check`]), and a site that is turned off is not read at all.

use serde::Serialize;

use crate::json::{Faults, Fields, Read, Value};
use crate::order::distinct;
use crate::platform::Platform;
use crate::protocol::{PostText, Silenced, Silencer, Verdict};
use crate::report::Report;
use crate::rules;
use crate::settings::{Dispute, Level, Settings, handle};
use crate::text::Text;
use crate::{Post, Unit, check};

/// What a user chooses from a post, for the site of that post or for every site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export_to = "protocol.ts"))]
#[serde(tag = "what", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Choice {
    /// What a rule does, on every site.
    Level {
        /// Id of the rule.
        rule: String,
        /// What it shall do from now on.
        level: Level,
    },
    /// Whether a rule is silent on this site.
    Rule {
        /// Id of the rule.
        rule: String,
        /// `true` mutes it.
        muted: bool,
    },
    /// Whether Upshot is silent on an author's posts, on this site.
    Author {
        /// The handle as the page gives it.
        author: String,
        /// `true` mutes the author.
        muted: bool,
    },
    /// Whether this site is read.
    Site {
        /// `false` turns it off.
        on: bool,
    },
    /// Whether drafts are checked beside composers, on every site.
    Composers {
        /// `false` ends it.
        on: bool,
    },
    /// Whether a verdict is called wrong, and so silent.
    Wrong {
        /// Id of the rule whose verdict it is.
        rule: String,
        /// The post as it was judged. A hash of it is kept, and nothing else.
        post: PostText,
        /// `false` takes it back.
        wrong: bool,
    },
}

impl Read for Choice {
    fn read(value: &Value, faults: &mut Faults) -> Self {
        let mut fields = Fields::of(value, faults);
        let rule = |fields: &mut Fields| fields.required("rule");
        match fields.required::<String>("what").as_str() {
            "level" => Choice::Level { rule: rule(&mut fields), level: fields.required("level") },
            "rule" => Choice::Rule { rule: rule(&mut fields), muted: fields.required("muted") },
            "author" => Choice::Author { author: fields.required("author"), muted: fields.required("muted") },
            "wrong" => Choice::Wrong { rule: rule(&mut fields), post: fields.required("post"), wrong: fields.required("wrong") },
            "composers" => Choice::Composers { on: fields.required("on") },
            // Of anything else the field is missing, which is a fault.
            what => Choice::Site { on: fields.required(if what == "site" { "on" } else { "a choice" }) },
        }
    }
}

/// The settings after a choice made on a site; `day` is the user's, as `2026-11-22`.
#[must_use]
pub fn changed(settings: Settings, choice: &Choice, site: &str, day: &str) -> Settings {
    match choice {
        Choice::Level { rule, level } => settings.with_level(rule, *level),
        Choice::Rule { rule, muted } => settings.with_muted_rule(site, rule, *muted),
        Choice::Author { author, muted } => settings.with_muted_author(site, author, *muted),
        Choice::Site { on } => settings.with_site(site, *on),
        Choice::Composers { on } => Settings { composers: *on, ..settings },
        Choice::Wrong { rule, post, wrong: false } => settings.without_dispute(&dispute_key(site, post, rule)),
        Choice::Wrong { rule, post, wrong: true } => match rules::by_id(rule) {
            Some(known) => settings.with_dispute(Dispute {
                key: dispute_key(site, post, rule),
                site: site.to_owned(),
                rule: rule.clone(),
                day: day.to_owned(),
                engine: env!("CARGO_PKG_VERSION").to_owned(),
                form: known.form(&Text::read(&post.text)),
            }),
            None => settings,
        },
    }
}

/// What stands for one verdict: a hash of site, post id, text and rule. An edited post is judged anew.
#[must_use]
pub fn dispute_key(site: &str, post: &PostText, rule: &str) -> String {
    format!("{:016x}", hash([site, &post.id, &post.text, rule]))
}

/// FNV-1a over the parts, with a byte between them that no text holds.
fn hash<'p>(parts: impl IntoIterator<Item = &'p str>) -> u64 {
    let bytes = parts.into_iter().flat_map(|part| part.bytes().chain([0xff]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// What is silent on one site, made ready for many posts.
#[derive(Debug)]
pub struct Silences<'s> {
    settings: &'s Settings,
    site: &'s str,
    rules: Vec<&'s str>,
    authors: Vec<&'s str>,
    disputes: Vec<&'s str>,
}

impl<'s> Silences<'s> {
    /// What is silent on the site with this id: an adapter's, or the host name of a server.
    #[must_use]
    pub fn of(settings: &'s Settings, site: &'s str) -> Self {
        let Settings { muted_rules, muted_authors, disputes, .. } = settings;
        Self {
            settings,
            site,
            rules: distinct(muted_rules.iter().filter(|muted| muted.site == site).map(|muted| muted.rule.as_str())),
            authors: distinct(muted_authors.iter().filter(|muted| muted.site == site).map(|muted| muted.author.as_str())),
            disputes: distinct(disputes.iter().filter(|dispute| dispute.site == site).map(|dispute| dispute.key.as_str())),
        }
    }

    /// Changes with every change to what is silent on this site and to the languages that are read, and with no other.
    #[must_use]
    pub fn print(&self) -> String {
        let lists = [&self.rules, &self.authors, &self.disputes];
        let parts = lists.into_iter().flat_map(|list| list.iter().copied().chain([""]));
        format!("{:016x}", hash(parts.chain(self.settings.languages.iter().map(String::as_str))))
    }

    /// Judges a post as the user wants to hear it. Spans count UTF-16 code units.
    #[must_use]
    pub fn judge(&self, post: &PostText) -> Verdict {
        let key = post.key.clone();
        if !self.authors.is_empty() && self.authors.binary_search(&handle(&post.author).as_str()).is_ok() {
            return Verdict { key, report: unread(post), silenced: Vec::new(), author_muted: true };
        }
        let platform = Platform::from_id(&post.platform).unwrap_or_default();
        let heard = Post { text: &post.text, platform, truncated: post.truncated };
        let mut report = check(&heard, self.settings, Unit::Utf16);
        let mut silenced = Vec::new();
        if !self.rules.is_empty() || !self.disputes.is_empty() {
            let (kept, taken): (Vec<_>, Vec<_>) =
                report.flags.into_iter().map(|flag| (self.silencer(post, flag.rule), flag)).partition(|(by, _)| by.is_none());
            report.flags = kept.into_iter().map(|(_, flag)| flag).collect();
            silenced.extend(taken.into_iter().filter_map(|(by, flag)| {
                let form = rules::by_id(flag.rule)?.form(&Text::read(&post.text));
                Some(Silenced { flag, by: by?, form })
            }));
        }
        Verdict { key, report, silenced, author_muted: false }
    }

    fn silencer(&self, post: &PostText, rule: &str) -> Option<Silencer> {
        if self.rules.binary_search(&rule).is_ok() {
            return Some(Silencer::Rule);
        }
        let is_disputed =
            !self.disputes.is_empty() && self.disputes.binary_search(&dispute_key(self.site, post, rule).as_str()).is_ok();
        is_disputed.then_some(Silencer::Wrong)
    }
}

/// The report on a post that was not judged at all.
fn unread(post: &PostText) -> Report {
    Report {
        assessed: false,
        reason: None,
        language: None,
        partial: post.truncated,
        flags: Vec::new(),
        notes: Vec::new(),
        results: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: &str = "2026-11-22";
    const BAIT: &str = "Please share this with all your friends so that everybody sees it, and tag somebody who needs it today";

    fn post(id: &str, author: &str, text: &str) -> PostText {
        PostText {
            key: "k".to_owned(),
            id: id.to_owned(),
            author: author.to_owned(),
            text: text.to_owned(),
            platform: "x".to_owned(),
            truncated: false,
            fresh: true,
        }
    }

    fn rules_on(settings: &Settings, site: &str, post: &PostText) -> Vec<&'static str> {
        Silences::of(settings, site).judge(post).report.flags.iter().map(|flag| flag.rule).collect()
    }

    fn wrong(rule: &str, post: &PostText, wrong: bool) -> Choice {
        Choice::Wrong { rule: rule.to_owned(), post: post.clone(), wrong }
    }

    #[test]
    fn nothing_is_silent_at_first() {
        let found = rules_on(&Settings::default(), "x", &post("1", "ada", BAIT));
        assert!(found.contains(&"share-bait") && found.contains(&"tag-bait"), "{found:?}");
    }

    #[test]
    fn a_rule_is_muted_on_one_site_only() {
        let muted = changed(Settings::default(), &Choice::Rule { rule: "share-bait".to_owned(), muted: true }, "x", DAY);
        let post = post("1", "ada", BAIT);
        assert_eq!(rules_on(&muted, "x", &post), ["tag-bait"]);
        assert_eq!(rules_on(&muted, "reddit", &post), rules_on(&Settings::default(), "reddit", &post));
        let verdict = Silences::of(&muted, "x").judge(&post);
        assert_eq!((verdict.silenced[0].flag.rule, verdict.silenced[0].by), ("share-bait", Silencer::Rule));
        // The score does not depend on what is shown.
        assert_eq!(verdict.report.results, Silences::of(&Settings::default(), "x").judge(&post).report.results);
    }

    #[test]
    fn an_author_is_muted_in_whatever_case_the_page_writes_the_handle() {
        let muted = changed(Settings::default(), &Choice::Author { author: "@Ada".to_owned(), muted: true }, "x", DAY);
        for author in ["ada", "@ADA", " @Ada "] {
            let verdict = Silences::of(&muted, "x").judge(&post("1", author, BAIT));
            assert!(verdict.author_muted && verdict.report.flags.is_empty() && verdict.report.results.is_none(), "{author}");
        }
        for (site, author) in [("x", "adam"), ("x", ""), ("reddit", "ada")] {
            assert!(!Silences::of(&muted, site).judge(&post("1", author, BAIT)).author_muted, "{author} on {site}");
        }
    }

    #[test]
    fn a_verdict_called_wrong_is_silent_for_that_text_of_that_post_only() {
        let this = post("1", "ada", BAIT);
        let settings = changed(Settings::default(), &wrong("share-bait", &this, true), "x", DAY);
        assert_eq!(rules_on(&settings, "x", &this), ["tag-bait"]);
        // Another post, another text, another site, another rule.
        assert_eq!(rules_on(&settings, "x", &post("2", "ada", BAIT)).len(), 2);
        assert_eq!(rules_on(&settings, "x", &post("1", "ada", &format!("{BAIT}.")))[0], "share-bait");
        assert_eq!(rules_on(&settings, "reddit", &this).len(), 2);
        // Neither the author's handle nor what the page hides of the post matters.
        assert_eq!(rules_on(&settings, "x", &PostText { author: String::new(), truncated: true, ..this.clone() }), ["tag-bait"]);
        assert_eq!(changed(settings, &wrong("share-bait", &this, false), "x", DAY), Settings::default());
    }

    #[test]
    fn nothing_of_a_post_is_kept_but_a_hash() {
        let this = post("secret-id", "secret-author", BAIT);
        let settings = changed(Settings::default(), &wrong("share-bait", &this, true), "x", DAY);
        let kept = serde_json::to_string(&settings.disputes).expect("it serialises");
        for word in BAIT.split_whitespace().filter(|word| word.len() > 5).chain(["secret"]) {
            assert!(!kept.contains(word), "{word} in {kept}");
        }
        let dispute = &settings.disputes[0];
        assert_eq!(
            (dispute.rule.as_str(), dispute.day.as_str(), dispute.engine.as_str()),
            ("share-bait", DAY, env!("CARGO_PKG_VERSION"))
        );
        assert!(!dispute.form.is_empty());
    }

    #[test]
    fn a_choice_that_makes_no_sense_changes_nothing() {
        let this = post("1", "", "");
        for choice in [
            wrong("no-such-rule", &this, true),
            Choice::Rule { rule: "no-such-rule".to_owned(), muted: true },
            Choice::Author { author: " @ ".to_owned(), muted: true },
            Choice::Level { rule: "no-such-rule".to_owned(), level: Level::Off },
        ] {
            assert_eq!(changed(Settings::default(), &choice, "x", DAY), Settings::default(), "{choice:?}");
        }
        let hype = Choice::Rule { rule: "hype".to_owned(), muted: true };
        assert_eq!(changed(Settings::default(), &hype, "", DAY), Settings::default());
    }

    #[test]
    fn the_print_follows_what_is_silent_here_and_nothing_else() {
        let plain = Settings::default();
        let print = |settings: &Settings| Silences::of(settings, "x").print();
        let mut prints = std::collections::BTreeSet::from([print(&plain)]);
        for (choice, site) in [
            (Choice::Rule { rule: "hype".to_owned(), muted: true }, "x"),
            (Choice::Author { author: "hype".to_owned(), muted: true }, "x"),
            (wrong("share-bait", &post("1", "", BAIT), true), "x"),
        ] {
            assert!(prints.insert(print(&changed(plain.clone(), &choice, site, DAY))), "{choice:?}");
            assert!(!prints.insert(print(&changed(plain.clone(), &choice, "reddit", DAY))), "{choice:?}");
        }
        assert!(!prints.insert(print(&plain.with_level("hype", Level::Off))));
    }

    #[test]
    fn choices_have_the_shape_that_typescript_sends() {
        for (json, choice) in [
            (r#"{"what":"level","rule":"hype","level":"dim"}"#, Choice::Level { rule: "hype".to_owned(), level: Level::Dim }),
            (r#"{"what":"rule","rule":"hype","muted":true}"#, Choice::Rule { rule: "hype".to_owned(), muted: true }),
            (r#"{"what":"author","author":"ada","muted":false}"#, Choice::Author { author: "ada".to_owned(), muted: false }),
            (r#"{"what":"site","on":false}"#, Choice::Site { on: false }),
            (r#"{"what":"composers","on":false}"#, Choice::Composers { on: false }),
        ] {
            assert_eq!(Value::parse(json).expect("it is JSON").to::<Choice>().expect("a choice is read"), choice);
        }
    }
}
