//! An adapter from a file, in the place of one that came with Upshot.
//!
//! A site that changed can be mended before the next version is out. The file may come from anywhere, so it gets no
//! further than the built-in adapter does: [`replacement`] takes selectors and recipes from it, and never an address,
//! a name or a notice. What its selectors can cost is counted from their text, the same on every machine; whether a
//! selector is quick enough all the same only a browser can say, and [`bed_for`] tells of which elements to make the
//! ground that it is tried on.

mod cost;

use self::cost::cost;
use crate::adapter::{Adapter, Layout, Quoted};

/// The largest file that is accepted, in bytes.
pub const LARGEST_FILE: u32 = 65_536;
/// The most selectors of one adapter.
pub const MOST_SELECTORS: usize = 600;
/// The most conditions of the form `:has()` in one selector.
pub const MOST_HAS: usize = 4;
/// The most steps from one element to another in a selector: what browsers do for one multiplies with each.
pub const MOST_STEPS: usize = 6;
/// The most looks at elements that a selector may need for one element, as [`cost()`] counts them.
pub const MOST_COST: u32 = 8_192;
/// The most that all selectors of one adapter may need together.
pub const MOST_COST_TOGETHER: u32 = 32_768;

/// The adapter as it will be used, with hosts, name, terms and confidence of the built-in one.
///
/// # Errors
///
/// What speaks against it, one sentence each, for people.
pub fn replacement(given: Adapter, built_in: &[Adapter]) -> Result<Adapter, Vec<String>> {
    let Some(own) = built_in.iter().find(|adapter| adapter.id == given.id) else {
        return Err(vec![format!("Upshot has no site with the id {}", Quoted(&given.id))]);
    };
    let mut problems = given.problems();
    problems.extend(
        given
            .hosts
            .iter()
            .filter(|host| !own.hosts.contains(host))
            .map(|host| format!("the address {} is new; a file cannot add one", Quoted(host))),
    );
    if given.recognise.is_empty() && own.hosts.is_empty() {
        problems.push("it would take every server for this one; it must say how to recognise the page".to_owned());
    }
    let selectors = given.selectors().count();
    if selectors > MOST_SELECTORS {
        problems.push(format!("it has {selectors} selectors; {MOST_SELECTORS} are the most"));
    }
    problems.extend(
        given
            .selectors()
            .filter(|selector| selector.matches(":has(").count() > MOST_HAS)
            .map(|selector| format!("selector {} has more than {MOST_HAS} conditions with :has()", Quoted(selector))),
    );
    problems.extend(
        given
            .selectors()
            .filter(|selector| steps(selector) > MOST_STEPS)
            .map(|selector| format!("selector {} has more than {MOST_STEPS} steps", Quoted(selector))),
    );
    problems.extend(given.selectors().filter(|selector| cost(selector) > MOST_COST).map(|selector| {
        let looks = cost(selector);
        format!("selector {} may take {looks} looks at a page; {MOST_COST} are the most", Quoted(selector))
    }));
    let together = given.selectors().fold(0_u32, |sum, selector| sum.saturating_add(cost(selector)));
    if together > MOST_COST_TOGETHER {
        problems.push(format!("its selectors may take {together} looks at a page together; {MOST_COST_TOGETHER} are the most"));
    }
    for slot in given.layouts.iter().flat_map(|layout| &layout.badge.slots) {
        if slot.is_empty() || !slot.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_') {
            problems.push(format!("slot {} is no name of a slot", Quoted(slot)));
        }
    }
    if !problems.is_empty() {
        problems.dedup();
        return Err(problems);
    }
    let Adapter { name, platform, confidence, hosts, frames, terms, .. } = own.clone();
    Ok(Adapter { name, platform, confidence, hosts, frames, terms, ..given })
}

/// Steps from element to element in the longest alternative of a selector.
fn steps(selector: &str) -> usize {
    let (mut most, mut steps, mut inside, mut quoted) = (0, 0, 0, None);
    let mut before = ',';
    for character in selector.chars() {
        match (quoted, character) {
            (Some(quote), _) if quote == character => quoted = None,
            (None, '"' | '\'') => quoted = Some(character),
            (None, '[') => inside += 1,
            (None, ']') => inside -= 1,
            (None, ',') => steps = 0,
            (None, ' ' | '>' | '~' | '+') if inside == 0 && !matches!(before, ' ' | '>' | '~' | '+' | ',' | '(') => steps += 1,
            _ => {}
        }
        most = most.max(steps);
        before = character;
    }
    most
}

/// A part of an adapter that another one would change: the layout, empty for what concerns all of them, and what of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Id of the layout.
    pub layout: String,
    /// What of it, in words.
    pub what: &'static str,
    /// How many entries it has now and would have.
    pub entries: [usize; 2],
}

/// What another adapter would change.
#[must_use]
pub fn differences(before: &Adapter, after: &Adapter) -> Vec<Difference> {
    let mut found = Vec::new();
    let mut note = |layout: &str, what, same: bool, entries| {
        if !same {
            found.push(Difference { layout: layout.to_owned(), what, entries });
        }
    };
    note("", "how the site is recognised", before.recognise == after.recognise, [before.recognise.len(), after.recognise.len()]);
    note("", "addresses of outgoing links", before.redirects == after.redirects, [before.redirects.len(), after.redirects.len()]);
    note("", "where posts are written", before.composers == after.composers, [before.composers.len(), after.composers.len()]);
    for old in before.layouts.iter().filter(|old| after.layouts.iter().all(|new| new.id != old.id)) {
        note(&old.id, "the whole layout, which goes", false, [1, 0]);
    }
    for new in &after.layouts {
        let Some(old) = before.layouts.iter().find(|old| old.id == new.id) else {
            note(&new.id, "the whole layout, which is new", false, [0, 1]);
            continue;
        };
        let mut lists =
            |what, of: fn(&Layout) -> &Vec<String>| note(&new.id, what, of(old) == of(new), [of(old).len(), of(new).len()]);
        lists("how it is recognised", |layout| &layout.recognise);
        lists("where the feed is", |layout| &layout.roots);
        lists("shadow roots to enter", |layout| &layout.shadows);
        lists("what is a post", |layout| &layout.posts);
        lists("what a post must hold", |layout| &layout.require);
        lists("what is no post", |layout| &layout.exclude);
        lists("what is a reply", |layout| &layout.replies);
        lists("pages of one post", |layout| &layout.thread);
        lists("whose words are somebody else's", |layout| &layout.nested);
        lists("what is no part of the words", |layout| &layout.strip);
        lists("what runs on in a line", |layout| &layout.inline);
        lists("what is a hashtag", |layout| &layout.tags);
        note(&new.id, "where the words are", old.text == new.text, [old.text.len(), new.text.len()]);
        note(&new.id, "signs of hidden words", old.more == new.more, [old.more.len(), new.more.len()]);
        note(&new.id, "the id of a post", old.key == new.key, [old.key.len(), new.key.len()]);
        note(&new.id, "the author", old.author == new.author, [old.author.len(), new.author.len()]);
        let signs = |layout: &Layout| layout.promoted.find.len() + layout.promoted.around.len() + layout.promoted.labels.len();
        note(&new.id, "signs of a paid post", old.promoted == new.promoted, [signs(old), signs(new)]);
        note(&new.id, "where the badge goes", old.badge == new.badge, [old.badge.near.len(), new.badge.near.len()]);
        let rest =
            |layout: &Layout| (layout.platform.clone(), layout.comments, layout.unique, layout.whitespace, layout.confidence);
        note(&new.id, "how it is read otherwise", rest(old) == rest(new), [1, 1]);
    }
    found
}

/// Elements and attributes that a selector speaks of: a page full of them is the hardest ground for it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bed {
    /// Names of elements.
    pub tags: Vec<String>,
    /// Attributes with a value that fits; classes and ids among them.
    pub attributes: Vec<(String, String)>,
}

/// What to try a selector on.
#[must_use]
pub fn bed_for(selector: &str) -> Bed {
    let mut bed = Bed::default();
    let mut classes = Vec::new();
    let mut rest = selector;
    let mut before = ' ';
    while let Some(character) = rest.chars().next() {
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(rest.len());
        if end == 0 {
            before = character;
            rest = &rest[character.len_utf8()..];
            continue;
        }
        let name = rest[..end].to_ascii_lowercase();
        rest = &rest[end..];
        match before {
            '.' => classes.push(name),
            '#' => bed.attributes.push(("id".to_owned(), name)),
            '[' => {
                let value = rest.trim_start_matches(['*', '^', '$', '~', '|']);
                let value = value.strip_prefix('=').map_or("", |value| value.trim_start_matches(['"', '\'']));
                let length = value.find(['"', '\'', ']']).unwrap_or(value.len());
                bed.attributes.push((name, value[..length].to_owned()));
                rest = &rest[rest.find(']').unwrap_or(rest.len())..];
            }
            ':' | '"' | '\'' => {}
            _ if name.as_bytes()[0].is_ascii_alphabetic() => bed.tags.push(name),
            _ => {}
        }
        before = ' ';
    }
    if !classes.is_empty() {
        bed.attributes.push(("class".to_owned(), classes.join(" ")));
    }
    bed
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{
        Bed, MOST_COST, MOST_COST_TOGETHER, MOST_HAS, MOST_SELECTORS, MOST_STEPS, bed_for, cost, differences, replacement, steps,
    };
    use crate::adapter::Adapter;

    fn built_in() -> Vec<Adapter> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("extension/sites");
        let files = fs::read_dir(folder).unwrap().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
        files.map(|json| crate::json::Value::parse(&json).unwrap().to().unwrap()).collect()
    }

    fn x() -> Adapter {
        built_in().into_iter().find(|adapter| adapter.id == "x").unwrap()
    }

    #[track_caller]
    fn refused(given: Adapter, expected: &[&str]) {
        assert_eq!(replacement(given, &built_in()).unwrap_err(), expected);
    }

    #[test]
    fn every_built_in_adapter_could_come_from_a_file() {
        for adapter in built_in() {
            assert_eq!(replacement(adapter.clone(), &built_in()), Ok(adapter));
        }
    }

    #[test]
    fn a_file_cannot_name_another_site() {
        let mut given = x();
        given.id = "bank".to_owned();
        refused(given, &["Upshot has no site with the id \"bank\""]);
    }

    #[test]
    fn a_file_cannot_add_an_address() {
        let mut given = x();
        given.hosts.push("https://bank.example/*".to_owned());
        refused(given, &["the address \"https://bank.example/*\" is new; a file cannot add one"]);
    }

    #[test]
    fn a_file_cannot_take_every_server() {
        let mut given = built_in().into_iter().find(|adapter| adapter.id == "mastodon").unwrap();
        given.recognise.clear();
        given.hosts = vec!["https://bank.example/*".to_owned()];
        refused(
            given,
            &[
                "the address \"https://bank.example/*\" is new; a file cannot add one",
                "it would take every server for this one; it must say how to recognise the page",
            ],
        );
    }

    #[test]
    fn a_file_cannot_change_what_users_are_told() {
        let mut given = x();
        given.name = "Your bank".to_owned();
        given.terms = "All fine".to_owned();
        given.hosts.truncate(1);
        given.platform = "any".to_owned();
        assert_eq!(replacement(given, &built_in()), Ok(x()));
    }

    #[test]
    fn selectors_are_held_to_limits() {
        let mut given = x();
        let bomb = format!("div{}", ":has(a)".repeat(MOST_HAS + 1));
        given.layouts[0].posts =
            vec![bomb.clone(), "a</style>".to_owned(), "a} b{".to_owned(), "a\\".to_owned(), "a/*".to_owned()];
        given.layouts[0].badge.slots = vec!["a\"]".to_owned()];
        refused(
            given,
            &[
                "selector \"a</style>\" holds a character that no selector needs",
                "selector \"a} b{\" holds a character that no selector needs",
                "selector \"a\\\\\" holds a character that no selector needs",
                "selector \"a/*\" holds a comment",
                &format!("selector {bomb:?} has more than {MOST_HAS} conditions with :has()"),
                "slot \"a\\\"]\" is no name of a slot",
            ],
        );
        let mut many = x();
        many.layouts[0].strip = vec!["a".to_owned(); MOST_SELECTORS];
        assert!(replacement(many, &built_in()).unwrap_err()[0].ends_with("600 are the most"));
    }

    #[test]
    fn steps_of_the_longest_alternative_count() {
        for (selector, expected) in [
            ("a", 0),
            ("a b > c + d", 3),
            ("a , b c", 1),
            ("a:has(> b c) ~ d", 2),
            ("[title=\"a b c\"] d", 1),
            ("* * * * * * * * * *", 9),
        ] {
            assert_eq!(steps(selector), expected, "{selector}");
        }
        for adapter in built_in() {
            for selector in adapter.selectors() {
                assert!(steps(selector) < MOST_STEPS, "{selector}: {}", steps(selector));
            }
        }
    }

    #[test]
    fn bombs_are_refused_without_a_clock() {
        for bomb in [
            "* * * * * *",
            "div ~ div ~ div ~ div ~ div ~ div",
            "body:has(* * * *)",
            "div:has(div ~ div ~ div div)",
            ":is(* * *) :is(* * *) :is(* * *) :is(* * *)",
            ":not(:has(div div)) ~ * ~ *",
            ":has(a):has(b):has(c) ~ * * *",
            "a:nth-child(2n of * * * *) b",
            ":is(:is(:is(* * *) * *) * *)",
        ] {
            let mut given = x();
            given.layouts[0].strip = vec![bomb.to_owned()];
            let problems = replacement(given, &built_in()).unwrap_err();
            assert!(cost(bomb) > MOST_COST, "{bomb}: {}", cost(bomb));
            assert!(problems.iter().any(|it| it.contains(" looks at a page; 8192 are the most")), "{bomb}: {problems:?}");
        }
        // None of them too much, all together are.
        let mut given = x();
        given.layouts[0].strip = vec!["* * * * *".to_owned(); 8];
        let problems = replacement(given, &built_in()).unwrap_err();
        assert!(matches!(&problems[..], [it] if it.contains(" looks at a page together; 32768 are the most")), "{problems:?}");
    }

    #[test]
    fn built_in_adapters_stay_well_below_the_limits() {
        for adapter in built_in() {
            let costs: Vec<u32> = adapter.selectors().map(cost).collect();
            assert!(costs.iter().all(|&cost| cost * 3 < MOST_COST * 2), "{}: {:?}", adapter.id, costs.iter().max());
            assert!(costs.iter().sum::<u32>() * 4 < MOST_COST_TOGETHER, "{}", adapter.id);
        }
    }

    #[test]
    fn differences_are_told_layout_by_layout() {
        let mut after = x();
        after.layouts[0].posts.push("article".to_owned());
        after.layouts[0].badge.near.clear();
        let mut extra = after.layouts[0].clone();
        extra.id = "new".to_owned();
        after.layouts.push(extra);
        let told: Vec<_> = differences(&x(), &after).into_iter().map(|it| (it.layout, it.what, it.entries)).collect();
        let expected = [
            ("timeline", "what is a post", [2, 3]),
            ("timeline", "where the badge goes", [1, 0]),
            ("new", "the whole layout, which is new", [0, 1]),
        ];
        assert_eq!(told, expected.map(|(layout, what, entries)| (layout.to_owned(), what, entries)));
        assert_eq!(differences(&x(), &x()), []);
    }

    #[test]
    fn a_bed_is_made_of_what_a_selector_speaks_of() {
        let bed = bed_for("shreddit-post > [slot=\"text-body\"]:has(.md, #one a[href*='/in/']) ~ *:not([hidden])");
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(
            bed,
            Bed {
                tags: vec!["shreddit-post".to_owned(), "a".to_owned()],
                attributes: vec![
                    pair("slot", "text-body"),
                    pair("id", "one"),
                    pair("href", "/in/"),
                    pair("hidden", ""),
                    pair("class", "md")
                ],
            }
        );
    }
}
