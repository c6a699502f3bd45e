//! The rules, by family, with a switch each and a search.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement};

use super::chrome::{text, text_with};
use super::dom::{by_id, input_of, listen, part, set_part, stamp};
use super::js::report;
use super::store::Store;
use upshot::rules::{self, Family, Rule};
use upshot::settings::{Level, Settings};
use upshot::text::lowercase;

const FAMILIES: [(Family, &str); 6] = [
    (Family::Solicitation, "popup_family_solicitation"),
    (Family::Questions, "popup_family_questions"),
    (Family::Clickbait, "popup_family_clickbait"),
    (Family::Polarisation, "popup_family_polarisation"),
    (Family::SelfDisplay, "popup_family_self_display"),
    (Family::Form, "popup_family_form"),
];

/// Levels as the markup names them.
const LEVELS: [(Level, &str); 4] =
    [(Level::Off, "off"), (Level::Badge, "badge"), (Level::Dim, "dim"), (Level::Collapse, "collapse")];

/// Mounts the list, and its search.
pub(super) fn mount(store: &Rc<Store>) -> Result<(), JsValue> {
    let list: Element = by_id("rules")?;
    for (family, name) in FAMILIES {
        let section = stamp("template-family")?;
        section.set_id(name);
        set_part(&section, "name", &text(name))?;
        let entries: Element = part(&section, "rules")?;
        for rule in of_family(family) {
            entries.append_child(entry(store, rule)?.as_ref())?;
        }
        if entries.child_element_count() > 0 {
            list.append_child(&section)?;
        }
    }
    let search: HtmlElement = by_id("search")?;
    listen(&search, "input", |event| {
        if let Some(input) = input_of(event) {
            report(filter(&input.value()));
        }
    });
    store.show(render)
}

fn of_family(family: Family) -> impl Iterator<Item = &'static Rule> {
    rules::all().iter().filter(move |rule| rule.family == family)
}

fn entry(store: &Rc<Store>, rule: &'static Rule) -> Result<HtmlElement, JsValue> {
    let entry = stamp("template-rule")?;
    entry.set_id(&entry_id(rule));
    entry.set_attribute("data-rule", rule.id)?;
    let title_id = format!("title-{}", rule.id);
    let details_id = format!("details-{}", rule.id);

    let open: HtmlElement = part(&entry, "open")?;
    open.set_id(&title_id);
    open.set_text_content(Some(rule.title));
    open.set_attribute("aria-controls", &details_id)?;
    let details: HtmlElement = part(&entry, "details")?;
    details.set_id(&details_id);
    set_part(&details, "about", rule.about)?;
    set_part(&details, "why", &text_with("popup_why", &[rule.why]))?;
    set_part(&details, "instead", &text_with("popup_instead", &[rule.instead]))?;
    let opener = open.clone();
    listen(&open, "click", move |_| {
        let opens = details.hidden();
        details.set_hidden(!opens);
        report(opener.set_attribute("aria-expanded", if opens { "true" } else { "false" }));
    });

    let switch: HtmlInputElement = part(&entry, "switch")?;
    switch.set_id(&switch_id(rule));
    switch.set_attribute("aria-labelledby", &title_id)?;
    let shared = Rc::clone(store);
    listen(&switch, "change", move |event| {
        if let Some(input) = input_of(event) {
            let level = if input.checked() { level_when_on(rule) } else { Level::Off };
            shared.change(|settings| settings.with_level(rule.id, level));
        }
    });

    let choice: HtmlSelectElement = part(&entry, "level")?;
    choice.set_id(&level_id(rule));
    let shared = Rc::clone(store);
    let chosen = choice.clone();
    listen(&choice, "change", move |_| {
        if let Some((level, _)) = LEVELS.into_iter().find(|(_, name)| *name == chosen.value()) {
            shared.change(|settings| settings.with_level(rule.id, level));
        }
    });
    Ok(entry)
}

/// A rule that is off by default says what it finds when it is turned on.
fn level_when_on(rule: &Rule) -> Level {
    if rule.default_level == Level::Off { Level::Badge } else { rule.default_level }
}

/// Shows the rules in whose name or description every word of the query occurs.
fn filter(query: &str) -> Result<(), JsValue> {
    let query = lowercase(query);
    let words: Vec<&str> = query.split_whitespace().collect();
    let mut shown = 0;
    for (family, name) in FAMILIES {
        let mut shown_here = 0;
        for rule in of_family(family) {
            let speaks = lowercase(&[rule.id, rule.title, rule.about, rule.why].join(" "));
            let matches = words.iter().all(|word| speaks.contains(word));
            by_id::<HtmlElement>(&entry_id(rule))?.set_hidden(!matches);
            shown_here += u32::from(matches);
        }
        if let Ok(section) = by_id::<HtmlElement>(name) {
            section.set_hidden(shown_here == 0);
        }
        shown += shown_here;
    }
    by_id::<HtmlElement>("search-nothing")?.set_hidden(shown > 0);
    let count = if shown == 1 { text("popup_search_one") } else { text_with("popup_search_count", &[&shown.to_string()]) };
    by_id::<HtmlElement>("search-count")?.set_text_content(Some(if words.is_empty() { "" } else { &count }));
    Ok(())
}

fn render(settings: &Settings) -> Result<(), JsValue> {
    for (family, name) in FAMILIES {
        let (mut on, mut all) = (0_u32, 0_u32);
        for rule in of_family(family) {
            let level = settings.level(rule);
            let is_on = level != Level::Off;
            by_id::<HtmlInputElement>(&switch_id(rule))?.set_checked(is_on);
            if let Some((_, name)) = LEVELS.into_iter().find(|(other, _)| *other == level) {
                by_id::<HtmlSelectElement>(&level_id(rule))?.set_value(name);
            }
            on += u32::from(is_on);
            all += 1;
        }
        if let Ok(section) = by_id::<Element>(name) {
            set_part(&section, "count", &text_with("popup_family_count", &[&on.to_string(), &all.to_string()]))?;
        }
    }
    Ok(())
}

fn entry_id(rule: &Rule) -> String {
    format!("rule-{}", rule.id)
}

fn switch_id(rule: &Rule) -> String {
    format!("switch-{}", rule.id)
}

fn level_id(rule: &Rule) -> String {
    format!("level-{}", rule.id)
}

/// What a level does, for people.
pub(super) fn level_name(level: Level) -> String {
    text(match level {
        Level::Off => "popup_level_off",
        Level::Badge => "popup_level_badge",
        Level::Dim => "popup_level_dim",
        Level::Collapse => "popup_level_collapse",
    })
}
