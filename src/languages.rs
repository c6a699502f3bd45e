//! Languages beside English: each is a file of frames whose labels are ids of rules.
//!
//! # How to add one
//!
//! 1. `src/text/lexicon/stop-xx.txt`, so that the language is recognised ([`crate::text::language`]).
//! 2. `src/languages/xx.rs` with a [`Language`]: `es.rs` is the model. A frame's label is the id of the rule that it speaks for, or a
//!    guard and its reach as in [`crate::guards`]. What suffices without words (quotation, code) holds in every language.
//! 3. An entry in [`ALL`]; settings, options page and figures follow from it.
//! 4. Posts, bait and look-alikes for every rule it speaks for; they run as tests.
//!
//! A language is off until the user turns it on, and its verdicts say that it is not measured where it is not. There is no score:
//! words that weigh are known of English alone.

mod es;

use crate::frames::Group;
use crate::settings::Settings;
use crate::text::Text;

/// What every file of a language uses.
mod prelude {
    pub(super) use super::Language;
    pub(super) use crate::frames::frames;
}

/// A language beside English.
#[derive(Debug)]
pub struct Language {
    /// Its code, as [`Text::language`] gives it and settings keep it.
    pub code: &'static str,
    /// Its name in English.
    pub name: &'static str,
    /// Rules for which `tests/accuracy/figures.md` has figures in this language.
    pub measured: &'static [&'static str],
    frames: Group,
    #[cfg(test)]
    examples: &'static [Example],
}

/// Posts to hold a rule to.
#[cfg(test)]
#[derive(Debug)]
pub(crate) struct Example {
    rule: &'static str,
    bait: &'static [&'static str],
    fine: &'static [&'static str],
}

/// Every language beside English.
pub static ALL: [Language; 1] = [es::SPANISH];

/// The language that a text is to be read in beside or in place of English, if the user turned it on: the one that its words tell, or,
/// where they tell none, the first that is on.
pub(crate) fn of(text: &Text, settings: &Settings) -> Option<&'static Language> {
    let guess = text.language();
    ALL.iter()
        .filter(|language| settings.languages.iter().any(|on| on == language.code))
        .find(|language| guess.is_none_or(|guess| guess == language.code))
}

impl Language {
    /// Its frames.
    pub(crate) const fn frames(&self) -> Group {
        self.frames
    }

    /// What a verdict of a rule says in this language, one sentence.
    #[must_use]
    pub fn says(&self, rule: &crate::rules::Rule) -> String {
        let measured = if self.measured.contains(&rule.id) { "" } else { "; not measured" };
        format!("{} (in {}{measured}).", rule.title, self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::Platform;
    use crate::{Post, Unit, check, rules};

    fn flags(language: &Language, post: &str) -> Vec<(&'static str, String)> {
        let settings = Settings { languages: vec![language.code.to_owned()], ..Settings::default() };
        let report = check(&Post { text: post, platform: Platform::Any, truncated: false }, &settings, Unit::Bytes);
        report.flags.into_iter().map(|flag| (flag.rule, flag.what.into_owned())).collect()
    }

    #[test]
    fn examples_of_every_language_hold() {
        for language in &ALL {
            let mut wrong = Vec::new();
            for Example { rule, bait, fine } in language.examples {
                assert!(bait.len() >= 6 && fine.len() >= 6, "{}: {rule}", language.code);
                for post in *bait {
                    let found = flags(language, post);
                    if !found.iter().any(|(id, _)| id == rule) {
                        wrong.push(format!("{rule}: bait: {post} {found:?}"));
                    }
                }
                for post in *fine {
                    let found = flags(language, post);
                    if !found.is_empty() {
                        wrong.push(format!("{rule}: fine: {post} {found:?}"));
                    }
                }
            }
            assert!(wrong.is_empty(), "{}:\n{}", language.code, wrong.join("\n"));
        }
    }

    #[test]
    fn a_language_is_silent_until_it_is_turned_on() {
        for language in &ALL {
            for post in language.examples.iter().flat_map(|example| example.bait) {
                let report =
                    check(&Post { text: post, platform: Platform::Any, truncated: false }, &Settings::default(), Unit::Bytes);
                assert!(report.flags.iter().all(|flag| !flag.what.contains(language.name)), "{post}");
            }
        }
    }

    #[test]
    fn verdicts_say_that_they_are_not_measured() {
        for language in &ALL {
            for Example { rule, bait, .. } in language.examples {
                let (_, what) = flags(language, bait[0]).into_iter().find(|(id, _)| id == rule).expect("an example that holds");
                assert_eq!(what.contains("not measured"), !language.measured.contains(rule), "{what}");
                assert!(what.chars().count() <= 90, "{what}");
            }
        }
    }

    #[test]
    fn labels_are_rules_or_guards() {
        for language in &ALL {
            for example in language.examples {
                assert!(rules::by_id(example.rule).is_some(), "{}", example.rule);
                for post in example.bait.iter().chain(example.fine) {
                    for hit in Text::read(post).hits(language.frames()) {
                        let known = rules::by_id(hit.label()).is_some() || crate::guards::is_label(hit.label());
                        assert!(known, "{}: {}", language.code, hit.label());
                    }
                }
            }
        }
    }

    #[test]
    fn english_stays_english() {
        let settings = Settings { languages: vec!["es".to_owned()], ..Settings::default() };
        for rule in rules::all() {
            for example in rules::examples_of(rule).bait.iter().chain(rules::examples_of(rule).fine) {
                let example = example.replace(['«', '»'], "");
                let text = Text::read(&example);
                let language = text.language();
                let post = Post { text: &example, platform: Platform::Any, truncated: false };
                if language == Some("en") {
                    assert_eq!(
                        check(&post, &settings, Unit::Bytes),
                        check(&post, &Settings::default(), Unit::Bytes),
                        "{example}"
                    );
                }
            }
        }
    }
}
