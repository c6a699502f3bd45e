//! The report on a page that is not read rightly: enough to mend an adapter, nothing of what the page says.
//!
//! [`report_text`] writes names of elements, names of attributes, counts and our own selectors. Names are the page's
//! own words too: `data-user-123` or `<anna-b>` could tell who reads what. So a name is written out only if it is in
//! the standards, in common use among developers, or in a selector of ours; of any other nothing is left but its kind.

use std::fmt::Write;

use crate::order::distinct;
use crate::protocol::{OutlineLine, PageReport};

/// Elements of HTML and SVG that pages are built of.
const ELEMENTS: &str = "\
    a abbr address article aside audio b bdi bdo blockquote body br button canvas caption cite code col colgroup data dd del \
    details dfn dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr i iframe \
    img input ins kbd label legend li link main map mark menu meta meter nav noscript object ol optgroup option output p \
    picture pre progress q rp rt ruby s samp script search section select slot small source span strong style sub summary \
    sup table tbody td template textarea tfoot th thead time title tr track u ul var video wbr svg g path circle rect line \
    polygon polyline ellipse use defs mask image text symbol center font desc filter";

/// Attributes of HTML and ARIA, and those that developers name alike on many sites.
const ATTRIBUTES: &str = "\
    alt aria-busy aria-checked aria-controls aria-current aria-describedby aria-disabled aria-expanded aria-haspopup \
    aria-hidden aria-label aria-labelledby aria-level aria-live aria-modal aria-multiline aria-owns aria-posinset \
    aria-pressed aria-roledescription aria-selected aria-setsize checked class colspan content contenteditable controls \
    crossorigin d data-cy data-e2e data-id data-index data-key data-qa data-role data-test data-test-id data-testid \
    data-type data-url data-urn datetime decoding dir disabled draggable enterkeyhint fill for headers height hidden href id \
    inert inputmode is itemprop itemscope itemtype lang loading loop maxlength media muted name nonce open part placeholder \
    playsinline popover poster preload readonly referrerpolicy rel required role rowspan sandbox scope selected shape sizes \
    slot spellcheck src srcset start stroke style tabindex target title translate type value viewbox width xmlns";

/// The report as text to copy.
///
/// `replaced`: the user put another adapter in the place of the one that came with Upshot. `names` of the page are
/// reduced as the head of this module says.
#[must_use]
pub fn report_text(report: &PageReport, replaced: bool) -> String {
    let health = &report.health;
    let ours = names_in_selectors(report);
    let mut text = format!("Upshot {}, report on a page\n", env!("CARGO_PKG_VERSION"));
    let id = if health.adapter.is_empty() { "none" } else { &health.adapter };
    let origin = if replaced { "from a file" } else { "built in" };
    // Writing to a string cannot fail.
    let _ = writeln!(text, "Adapter: {id}, {origin}. Layout: {}", if health.layout.is_empty() { "none" } else { &health.layout });
    let _ = writeln!(
        text,
        "Posts found {}, read {}, judged {}, not assessed {}; blocks that look like posts {}",
        health.found, health.read, health.judged, health.not_assessed, health.lookalikes
    );
    for layout in &report.layouts {
        let state = if layout.shown { "shown" } else { "not shown" };
        let _ = writeln!(text, "\n{}: {state}, posts by {}, words by {}", layout.id, which(layout.posts), which(layout.words));
        for selector in &layout.selectors {
            let matches = if selector.matches < 0 { "cannot be parsed".to_owned() } else { selector.matches.to_string() };
            let _ = writeln!(text, "  {}: {matches}: {}", selector.part, selector.selector);
        }
    }
    if !report.outline.is_empty() {
        text.push_str("\nOutline, names of elements and attributes only:\n");
        for line in &report.outline {
            outline_line(&mut text, line, &ours);
        }
    }
    text
}

fn which(index: i32) -> String {
    if index < 0 { "none".to_owned() } else { format!("selector {}", index + 1) }
}

fn outline_line(text: &mut String, line: &OutlineLine, ours: &[String]) {
    text.extend(std::iter::repeat_n("  ", line.depth.min(40) as usize));
    text.push_str(element(&line.tag, ours));
    let names = distinct(line.attributes.iter().map(|name| attribute(name, ours)));
    if !names.is_empty() {
        let _ = write!(text, " [{}]", names.join(" "));
    }
    if line.text {
        text.push_str(" text");
    }
    if line.shadow {
        text.push_str(" shadow");
    }
    if line.times > 1 {
        let _ = write!(text, " ×{}", line.times);
    }
    text.push('\n');
}

/// Whether a name is among these, which stand apart by blanks: one text is smaller than a table of many.
fn is_in(names: &str, name: &str) -> bool {
    names.split(' ').any(|known| known == name)
}

/// What may be told of an element's name.
fn element<'n>(name: &'n str, ours: &[String]) -> &'n str {
    if is_in(ELEMENTS, name) || ours.iter().any(|our| our == name) {
        name
    } else if name.contains('-') {
        "custom-element"
    } else {
        "other-element"
    }
}

/// What may be told of an attribute's name.
fn attribute<'n>(name: &'n str, ours: &[String]) -> &'n str {
    if is_in(ATTRIBUTES, name) || ours.iter().any(|our| our == name) {
        name
    } else if name.starts_with("data-") {
        "data-…"
    } else if name.starts_with("aria-") {
        "aria-…"
    } else {
        "other"
    }
}

/// Names that our own selectors tell already. Strings in them are left out: those are values, not names.
fn names_in_selectors(report: &PageReport) -> Vec<String> {
    let selectors = report.layouts.iter().flat_map(|layout| &layout.selectors);
    distinct(selectors.flat_map(|selector| names(&selector.selector)))
}

fn names(selector: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut name = String::new();
    let (mut quoted, mut before) = (None, ' ');
    for character in selector.chars().chain([' ']) {
        let is_part = quoted.is_none() && (character.is_ascii_alphanumeric() || character == '-' || character == '_');
        if is_part {
            name.push(character);
            continue;
        }
        // Classes and ids are the page's values; what follows a colon is the language of selectors.
        if !name.is_empty() && !matches!(before, '.' | '#' | ':' | '=') {
            names.push(name.to_ascii_lowercase());
        }
        name.clear();
        before = character;
        quoted = match quoted {
            Some(quote) if quote == character => None,
            None if character == '"' || character == '\'' => Some(character),
            other => other,
        };
    }
    names
}

#[cfg(test)]
mod tests {
    use super::{names, report_text};
    use crate::protocol::{Health, LayoutReport, OutlineLine, PageReport, SelectorReport};

    fn line(depth: u32, tag: &str, attributes: &[&str]) -> OutlineLine {
        let attributes = attributes.iter().map(|&name| name.to_owned()).collect();
        OutlineLine { depth, tag: tag.to_owned(), attributes, text: true, shadow: false, times: 1 }
    }

    #[test]
    fn a_report_tells_selectors_counts_and_reduced_names() {
        let selector = SelectorReport { part: "posts".to_owned(), selector: "our-post[data-ours]".to_owned(), matches: 0 };
        let report = PageReport {
            health: Health { found: 3, adapter: "x".to_owned(), ..Health::default() },
            layouts: vec![LayoutReport {
                id: "x timeline".to_owned(),
                shown: true,
                posts: -1,
                words: 1,
                selectors: vec![selector],
            }],
            outline: vec![
                line(0, "our-post", &["data-ours", "class", "data-user-123", "aria-anna"]),
                OutlineLine { times: 4, text: false, ..line(1, "anna-b", &["onanna", "data-anna", "data-bert"]) },
                line(2, "anna", &[]),
            ],
        };
        assert_eq!(
            report_text(&report, false),
            format!(
                "Upshot {}, report on a page\n\
                 Adapter: x, built in. Layout: none\n\
                 Posts found 3, read 0, judged 0, not assessed 0; blocks that look like posts 0\n\n\
                 x timeline: shown, posts by none, words by selector 2\n  posts: 0: our-post[data-ours]\n\n\
                 Outline, names of elements and attributes only:\n\
                 our-post [aria-… class data-ours data-…] text\n  custom-element [data-… other] ×4\n    other-element text\n",
                env!("CARGO_PKG_VERSION")
            )
        );
    }

    #[test]
    fn names_of_a_selector_are_its_elements_and_attributes() {
        for (selector, expected) in [
            ("shreddit-post[slot=\"text-body\"] .md", &["shreddit-post", "slot"][..]),
            ("#root > a[href*='/in/']:not([hidden])", &["a", "href", "hidden"]),
            ("[data-id=plain]", &["data-id"]),
            ("", &[]),
        ] {
            assert_eq!(names(selector), expected, "{selector}");
        }
    }
}
