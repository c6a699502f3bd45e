//! The rules: one file each, registered by being in this folder.
//!
//! # How to write a rule
//!
//! A rule is `src/rules/<rule_id>.rs` (the id `share-bait` lives in `share_bait.rs`) with four parts; `share_bait.rs` and
//! `leading_question.rs` are the models.
//!
//! 1. **Documentation**: `//!` lines that open with what the pattern is, then `# Why it costs results`,
//!    `# What to do instead`, `# Source`. These are the very texts that users read ([`Rule::about`], [`Rule::why`],
//!    [`Rule::instead`], [`Rule::source`]): plain, short, kind, about the words and never about their author. No rule may find
//!    bait in any of them; name the pattern rather than quoting it.
//! 2. **`RULE`**: a [`Definition`] with title, family, default level, guards ([`Guards::ALL`] unless there is a reason) and
//!    detector ([`every_hit`] when the frames suffice).
//! 3. **`frames!`**: the forms, in the language that [`crate::frames`] documents. Word classes are files in
//!    `src/text/lexicon`; a class of general use belongs there, a list for one frame is written in place or as `@name`.
//! 4. **`examples!`**: posts that you write yourself, bait and look-alikes (`fine`), at least as many look-alikes as bait.
//!    `«…»` around words of a bait example says exactly what must be marked.
//!
//! A detector gets a [`Reading`]: the [`Text`] (tokens, sentences, zones, counts) and the [`hits`](Reading::hits) of the
//! rule's frames that passed its guards. It calls [`Finds::add`] or [`Finds::at`] with what was seen, one plain sentence.
//! It must be linear in the text, and deterministic.
//!
//! **Learned scores** ([`crate::tone`]) speak where forms are silent, and may disagree with a form: `learned` in the definition
//! says which and with what sentence. The score guesses from likeness, so the sentence says what such posts do and never what
//! the quoted words do. A detector that has more to say asks `reading.tone(Label::Flex)` whether the score is
//! sure alone or supports a frame; `reading.reasons(…)` adds the words that weighed most. After new frames or posts in
//! `tools/corpus/written`: `cargo run -q -p upshot-corpus -- train` (`--dry` to look without writing; `--show flex` for what
//! weighs most).
//!
//! A frame labelled `other` shows another sense of the rule's words ("follow the signs"): no detector sees it or what overlaps
//! it, and in a post with one the score does not speak alone. A detector that sees such a sense by itself calls
//! [`Finds::leave`].
//!
//! **Guards** ([`crate::guards`]) are applied to every hit and to every find; a rule never repeats them. If a look-alike
//! needs a new guard, add a frame to `guards.rs` under the label of its kind, not a special case here.
//!
//! One rule's examples: `cargo test --lib examples_hold::share_bait`; each example that goes wrong is printed with the hits
//! it got and what became of them. Against labelled posts (`tools/corpus` says where they come from):
//! `cargo run -q -p upshot-corpus -- errors share-bait` lists false and missed flags, `… -- evaluate` gives the figures.
//! Read the false flags first: a flag on an innocent post costs more trust than a missed one.

use std::borrow::Cow;
use std::ops::Range;

use crate::frames::{Group, Hit};
use crate::guards::Guards;
use crate::languages::{self, Language};
use crate::platform::Platform;
use crate::settings::Level;
use crate::text::Text;
use crate::tone::{Label, Tone};

/// What kind of pattern a rule looks for; the popup groups by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// Asks for engagement outright.
    Solicitation,
    /// Asks questions whose answers nobody needs.
    Questions,
    /// Withholds, inflates or hurries.
    Clickbait,
    /// Stirs up camps.
    Polarisation,
    /// Shows off or stages.
    SelfDisplay,
    /// Formal remarks that need no judgement.
    Form,
}

/// A bait pattern: what it is called, why it matters, and how it is found.
#[derive(Debug)]
pub struct Rule {
    /// Kebab-case id; never renamed.
    pub id: &'static str,
    /// Name for people, a few words.
    pub title: &'static str,
    /// Where it belongs.
    pub family: Family,
    /// What happens when the user chose nothing.
    pub default_level: Level,
    /// What the pattern is, for documentation.
    pub about: &'static str,
    /// Why it costs results.
    pub why: &'static str,
    /// What to do instead.
    pub instead: &'static str,
    /// Where the pattern and the claim about it are documented.
    pub source: &'static str,
    definition: &'static Definition,
}

/// What a rule's file says beside its documentation.
#[derive(Debug)]
pub(crate) struct Definition {
    /// Name for people, a few words.
    pub(crate) title: &'static str,
    /// Where it belongs.
    pub(crate) family: Family,
    /// What happens when the user chose nothing.
    pub(crate) default_level: Level,
    /// The frames of the file; none for rules that count.
    pub(crate) frames: Option<Group>,
    /// What takes a match back.
    pub(crate) guards: Guards,
    /// The learned score that speaks where the detector found nothing, and is asked to agree where it did, with the sentence
    /// to say; none for rules that count and for those whose detector asks the score itself.
    pub(crate) learned: Option<(Label, &'static str)>,
    /// Finds the pattern.
    pub(crate) detect: fn(&Reading, &mut Finds),
}

/// What a detector reads.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reading<'r> {
    /// The post.
    pub(crate) text: &'r Text<'r>,
    /// Where it was found; moves documented thresholds, nothing else.
    pub(crate) platform: Platform,
    hits: &'r [Hit],
    /// Whether learned scores are left aside.
    forms_only: bool,
}

impl<'r> Reading<'r> {
    /// The hits of the rule's frames that no guard takes back, in the order of the text.
    pub(crate) const fn hits(&self) -> &'r [Hit] {
        self.hits
    }

    /// Those with this label.
    pub(crate) fn labelled(&self, label: &str) -> impl Iterator<Item = &'r Hit> {
        self.hits.iter().filter(move |hit| hit.label() == label)
    }

    /// What the learned model says of a label.
    pub(crate) fn tone(&self, label: Label) -> Tone {
        let tone = self.text.scores().of(label);
        if self.forms_only { tone.left_aside() } else { tone }
    }

    /// Adds the words that weighed most for a label; when no single words did, the first sentence, and says so.
    pub(crate) fn reasons(&self, label: Label, finds: &mut Finds, what: &'static str) {
        let reasons = self.tone(label).reasons(self.text, 3);
        if reasons.is_empty()
            && let Some(first) = self.text.sentences.first()
        {
            finds.at(first.start as usize..first.core_end.max(first.start + 1) as usize, AS_A_WHOLE);
        }
        for tokens in reasons {
            finds.at(tokens, what);
        }
    }
}

/// One thing that a detector saw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Find {
    /// The tokens it is read off; not empty.
    pub(crate) tokens: Range<usize>,
    /// What was seen, one plain sentence about the words.
    pub(crate) what: Cow<'static, str>,
}

/// What a detector saw.
#[derive(Debug, Default)]
pub(crate) struct Finds {
    found: Vec<Find>,
    /// Whether the score is not to speak alone.
    left: bool,
}

impl Finds {
    /// Adds a hit.
    pub(crate) fn add(&mut self, hit: &Hit, what: impl Into<Cow<'static, str>>) {
        self.at(hit.range(), what);
    }

    /// Says that the words have another sense here, so that the score does not speak alone.
    pub(crate) fn leave(&mut self) {
        self.left = true;
    }

    /// Whether nothing was found.
    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Adds a range of tokens; an empty one is dropped.
    pub(crate) fn at(&mut self, tokens: Range<usize>, what: impl Into<Cow<'static, str>>) {
        if !tokens.is_empty() {
            self.found.push(Find { tokens, what: what.into() });
        }
    }
}

/// The detector of rules whose frames suffice: every hit is a find. `what` gives the sentence for a label.
macro_rules! every_hit {
    ($what:expr) => {
        |reading: &$crate::rules::Reading, finds: &mut $crate::rules::Finds| {
            let what: fn(&str) -> &'static str = $what;
            for hit in reading.hits() {
                finds.add(hit, what(hit.label()));
            }
        }
    };
}
pub(crate) use every_hit;

/// What a learned score says where no single words stand out.
const AS_A_WHOLE: &str = "Reads like such posts as a whole; no single words stand out.";

/// The label of frames that show another sense of a rule's words, such as signs to be followed.
const OTHER: &str = "other";

/// Words of the longest post that is read as a call to take part in a draw.
const LONGEST_CALL: u32 = 90;

/// The detector of rules about asks: every hit is a find, save for those labelled `draw` and `loose`. Where something is to
/// be won, the bare verb suffices: in a short post with a hit labelled `draw`, those labelled `loose` are finds as well.
pub(crate) fn asks(reading: &Reading, finds: &mut Finds, what: fn(&str) -> &'static str) {
    let is_draw = reading.text.counts.words <= LONGEST_CALL && reading.labelled("draw").next().is_some();
    for hit in reading.hits() {
        if hit.label() != "draw" && (is_draw || hit.label() != "loose") {
            finds.add(hit, what(hit.label()));
        }
    }
}

/// Examples of a rule: written for it, run as tests, shown in its documentation. Not part of the WASM.
#[cfg(any(test, feature = "cli"))]
#[derive(Debug)]
pub struct Examples {
    /// Posts in which the rule must find its pattern; `«…»` marks the exact span.
    pub bait: &'static [&'static str],
    /// Posts that look alike and in which it must find nothing.
    pub fine: &'static [&'static str],
}

/// Declares the examples of a rule.
macro_rules! examples {
    (bait: [$($bait:expr),* $(,)?], fine: [$($fine:expr),* $(,)?] $(,)?) => {
        #[cfg(any(test, feature = "cli"))]
        pub(crate) const EXAMPLES: $crate::rules::Examples = $crate::rules::Examples { bait: &[$($bait),*], fine: &[$($fine),*] };
    };
}
pub(crate) use examples;

/// What every rule file uses.
pub(crate) mod prelude {
    #[allow(unused_imports)]
    pub(crate) use super::{Definition, Family, Finds, Reading, asks, every_hit, examples};
    #[allow(unused_imports)]
    pub(crate) use crate::frames::frames;
    #[allow(unused_imports)]
    pub(crate) use crate::guards::Guards;
    #[allow(unused_imports)]
    pub(crate) use crate::settings::Level;
    #[allow(unused_imports)]
    pub(crate) use crate::tone::Label;
}

include!(concat!(env!("OUT_DIR"), "/registry.rs"));

/// Every rule, by family and then id.
#[must_use]
pub fn all() -> &'static [Rule] {
    &ALL
}

/// The rule of an id.
#[must_use]
pub fn by_id(id: &str) -> Option<&'static Rule> {
    ALL.iter().find(|rule| rule.id == id)
}

/// The whole documentation of a rule, Markdown, as its file has it.
#[cfg(any(test, feature = "cli"))]
#[must_use]
pub fn documentation(rule: &Rule) -> &'static str {
    DOCUMENTS.iter().find(|(id, ..)| *id == rule.id).map_or("", |(_, document, _)| document)
}

/// The examples of a rule.
#[cfg(any(test, feature = "cli"))]
#[must_use]
pub fn examples_of(rule: &Rule) -> &'static Examples {
    const NONE: Examples = Examples { bait: &[], fine: &[] };
    DOCUMENTS.iter().find(|(id, ..)| *id == rule.id).map_or(&NONE, |(.., examples)| examples)
}

impl Rule {
    /// Whether the rule finds its pattern by form alone, learned scores left aside.
    #[must_use]
    pub fn frames_fire(&self, text: &Text) -> bool {
        !self.search(text, Platform::Any, &crate::guards::Around::read(text, None), true).is_empty()
    }

    /// Which of the rule's forms a post shows, for a report about a wrong verdict: the labels of its frames, as their file has
    /// them and in the order of the text, joined by `+`. Rules that count, and learned scores, have none: `count` and `tone`; a language beside
    /// English gives its code.
    #[must_use]
    pub(crate) fn form(&self, text: &Text) -> String {
        const MOST_LABELS: usize = 4;
        if self.definition.frames.is_none() {
            return "count".to_owned();
        }
        let mut labels: Vec<&str> = Vec::new();
        for hit in self.kept(text, &crate::guards::Around::read(text, None)) {
            if labels.len() < MOST_LABELS && !labels.contains(&hit.label()) {
                labels.push(hit.label());
            }
        }
        if labels.is_empty() {
            let other =
                languages::ALL.iter().find(|language| text.hits(language.frames()).iter().any(|hit| hit.label() == self.id));
            return other.map_or("tone", |language| language.code).to_owned();
        }
        labels.join("+")
    }

    /// The hits that no guard takes back, without those in which the words have another sense.
    fn kept(&self, text: &Text, around: &crate::guards::Around) -> Vec<Hit> {
        let all = self.definition.frames.map_or(&[][..], |group| text.hits(group));
        let others: Vec<&Hit> = all.iter().filter(|hit| hit.label() == OTHER).collect();
        // Hits come in order, so the last one that begins before this one ends tells.
        let other = |hit: &Hit| {
            let before = others.partition_point(|other| other.start < hit.end);
            others[..before].last().is_some_and(|other| hit.start < other.end)
        };
        let says = |hit: &&Hit| !other(hit) && !around.takes_back(text, self.definition.guards, hit.range());
        all.iter().filter(says).copied().collect()
    }

    /// What the rule finds in a post, guards applied, in the order of the text.
    pub(crate) fn find(&self, text: &Text, platform: Platform, around: &crate::guards::Around) -> Vec<Find> {
        self.search(text, platform, around, false)
    }

    /// What the frames of a language beside English find for this rule, guards applied, in the order of the text.
    pub(crate) fn find_in(&self, language: &Language, text: &Text, around: &crate::guards::Around) -> Vec<Find> {
        let own = text.hits(language.frames()).iter().filter(|hit| hit.label() == self.id);
        own.filter(|hit| !around.takes_back(text, self.definition.guards, hit.range()))
            .map(|hit| Find { tokens: hit.range(), what: language.says(self).into() })
            .collect()
    }

    fn search(&self, text: &Text, platform: Platform, around: &crate::guards::Around, forms_only: bool) -> Vec<Find> {
        let guards = self.definition.guards;
        let kept = self.kept(text, around);
        let mut finds = Finds::default();
        let reading = Reading { text, platform, hits: &kept, forms_only };
        (self.definition.detect)(&reading, &mut finds);
        if let Some((label, what)) = self.definition.learned {
            let tone = reading.tone(label);
            // A form that a guard took back is not to come in again by its words.
            let hits = self.definition.frames.map_or(&[][..], |group| text.hits(group));
            let taken_back = finds.left || kept.is_empty() && !hits.is_empty() || hits.iter().any(|hit| hit.label() == OTHER);
            if finds.is_empty() && !taken_back && tone.is_sure() {
                reading.reasons(label, &mut finds, what);
            } else if !tone.supports() {
                finds.found.clear();
            }
        }
        let mut finds = finds.found;
        if finds.is_empty() {
            return finds;
        }
        finds.retain(|find| !around.takes_back(text, guards, find.tokens.clone()));
        crate::order::sort_by_number(&mut finds, |find| (find.tokens.start as u64) << 32 | find.tokens.end as u64);
        finds
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fmt::Write as _;

    use super::*;
    use crate::guards::Around;

    fn finds(rule: &Rule, post: &str) -> Vec<Range<u32>> {
        let text = Text::read(post);
        let around = Around::read(&text, None);
        let finds = rule.find(&text, Platform::Any, &around);
        crate::spans(&text, &finds).into_iter().map(|span| span.start..span.end).collect()
    }

    /// What the rule's frames saw in a post, for the message of a failing example.
    fn account(rule: &Rule, post: &str) -> String {
        let text = Text::read(post);
        let around = Around::read(&text, None);
        let mut out = String::new();
        for hit in rule.definition.frames.map_or(&[][..], |group| text.hits(group)) {
            let kept =
                if around.takes_back(&text, rule.definition.guards, hit.range()) { "taken back by a guard" } else { "kept" };
            let _ = write!(out, "\n      hit `{}` «{}»: {kept}", hit.label(), text.original_of(hit.range()));
        }
        for find in rule.find(&text, Platform::Any, &around) {
            let _ = write!(out, "\n      found «{}»: {}", text.original_of(find.tokens), find.what);
        }
        if out.is_empty() { "\n      no hit".to_owned() } else { out }
    }

    /// The post without its marks, and the bytes that they stand around.
    fn marked(example: &str) -> (String, Vec<Range<u32>>) {
        let mut post = String::new();
        let mut spans = Vec::new();
        let mut start = 0;
        for c in example.chars() {
            match c {
                '«' => start = post.len() as u32,
                '»' => spans.push(start..post.len() as u32),
                _ => post.push(c),
            }
        }
        (post, spans)
    }

    /// Runs the examples of one rule; the registry makes a test of it for each.
    #[track_caller]
    pub(super) fn examples_hold(id: &str) {
        let rule = by_id(id).expect("the registry knows its own rules");
        let examples = examples_of(rule);
        let mut wrong = String::new();
        for example in examples.bait {
            let (post, spans) = marked(example);
            let found = finds(rule, &post);
            let right = if spans.is_empty() { !found.is_empty() } else { spans == found };
            if !right {
                let _ = write!(wrong, "\n  bait: {example}{}", account(rule, &post));
            }
        }
        for example in examples.fine {
            if !finds(rule, example).is_empty() {
                let _ = write!(wrong, "\n  fine: {example}{}", account(rule, example));
            }
        }
        assert!(wrong.is_empty(), "{id}: examples that go wrong{wrong}");
    }

    #[test]
    fn ids_are_kebab_case_and_in_order() {
        for rule in all() {
            assert!(rule.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{}", rule.id);
            assert_eq!(by_id(rule.id).map(|rule| rule.title), Some(rule.title));
        }
        assert!(all().is_sorted_by_key(|rule| (rule.family, rule.id)));
    }

    #[test]
    fn titles_are_unique_and_short() {
        let titles: BTreeSet<_> = all().iter().map(|rule| rule.title).collect();
        assert_eq!(titles.len(), all().len());
        for rule in all() {
            assert!(rule.title.chars().count() <= 40, "{}: the title is too long for a list", rule.id);
            assert!(!rule.title.ends_with('.'), "{}: a title is no sentence", rule.id);
        }
    }

    #[test]
    fn texts_are_plain_sentences() {
        for rule in all() {
            for text in [rule.about, rule.why, rule.instead, rule.source] {
                assert!(text.ends_with('.') && text.len() > 40, "{}: `{text}`", rule.id);
            }
            assert!(documentation(rule).contains(rule.source.split_whitespace().next().unwrap_or_default()), "{}", rule.id);
        }
    }

    #[test]
    fn formal_rules_are_silent_unless_asked_for() {
        for rule in all() {
            assert_eq!(rule.default_level == Level::Off, rule.family == Family::Form, "{}", rule.id);
        }
    }

    #[test]
    fn look_alikes_are_at_least_as_many_as_bait() {
        for rule in all() {
            let examples = examples_of(rule);
            assert!(!examples.bait.is_empty() && examples.fine.len() >= examples.bait.len().min(8), "{}", rule.id);
            assert!(
                examples.fine.len() >= examples.bait.len(),
                "{}: {} bait, {} fine",
                rule.id,
                examples.bait.len(),
                examples.fine.len()
            );
        }
    }

    #[test]
    fn no_rule_finds_bait_in_the_words_of_another() {
        let mut wrong = String::new();
        for author in all() {
            for text in [author.title, author.about, author.why, author.instead] {
                for rule in all().iter().filter(|rule| !finds(rule, text).is_empty()) {
                    let _ = write!(wrong, "\n  {} finds something in {}: `{text}`{}", rule.id, author.id, account(rule, text));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong}");
    }

    #[test]
    fn every_find_says_what_was_seen_in_a_sentence() {
        for rule in all() {
            for example in examples_of(rule).bait {
                let (post, _) = marked(example);
                let text = Text::read(&post);
                for find in rule.find(&text, Platform::Any, &Around::read(&text, None)) {
                    assert!(find.what.ends_with('.') && find.what.chars().count() <= 90, "{}: `{}`", rule.id, find.what);
                }
            }
        }
    }

    #[test]
    fn examples_keep_to_one_side() {
        let mut seen = BTreeSet::new();
        for rule in all() {
            let examples = examples_of(rule);
            for example in examples.bait.iter().chain(examples.fine) {
                assert!(seen.insert((rule.id, *example)), "{}: twice: {example}", rule.id);
            }
        }
    }
}
