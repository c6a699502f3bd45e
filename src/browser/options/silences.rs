//! What the user silenced, and the verdicts called wrong: each with its way back.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlElement};

use super::super::chrome::{self, text, text_with};
use super::super::dom::{by_id, empty, listen, part, set_part, stamp};
use super::super::js::report;
use super::super::store::Store;
use super::super::{from_js, rules as rule_list, to_js};
use upshot::order::Named;
use upshot::protocol::{Site, ToBackground};
use upshot::rules;
use upshot::settings::{Dispute, Level, Settings};

/// Entries of a list that are shown before somebody asks for the rest.
const SHOWN_AT_FIRST: usize = 12;

/// One line of a list: what it is, where it holds, and what can be done about it.
struct Entry {
    name: String,
    about: String,
    actions: Vec<Action>,
}

/// A button of an entry: what it says, what it says to those who cannot see the entry, and what it does.
struct Action {
    label: String,
    spoken: String,
    act: Rc<dyn Fn()>,
}

/// What stands in a list under these settings.
type Entries = fn(&Page, &Settings) -> Vec<Entry>;

/// A list of the page, by the id of its card.
struct List {
    id: &'static str,
    entries: Entries,
    /// Whether the rest was asked for.
    is_whole: Cell<bool>,
}

struct Page {
    store: Rc<Store>,
    /// Names of sites, by id.
    names: Named<String>,
    lists: Vec<List>,
    /// What is shown now; rows that did not change are left alone.
    shown: RefCell<Option<Settings>>,
}

pub(super) async fn mount(store: &Rc<Store>) -> Result<(), JsValue> {
    let lists: [(&str, Entries); 5] = [
        ("silences-here", rules_here),
        ("silences-authors", authors),
        ("silences-everywhere", levels),
        ("silences-sites", sites),
        ("disputes", disputes),
    ];
    let lists = lists.into_iter().map(|(id, entries)| List { id, entries, is_whole: Cell::new(false) }).collect();
    let page = Rc::new(Page { store: Rc::clone(store), names: names().await, lists, shown: RefCell::default() });
    for (index, list) in page.lists.iter().enumerate() {
        let shared = Rc::clone(&page);
        listen(rest_of(list.id)?.as_ref(), "click", move |_| {
            shared.lists[index].is_whole.set(true);
            report(render_list(&shared, index, &shared.store.settings(), Some(SHOWN_AT_FIRST)));
        });
    }
    let shared = Rc::clone(&page);
    listen(&by_id::<Element>("disputes-copy")?, "click", move |_| {
        let lines = shared.store.settings().disputes.iter().rev().map(|dispute| in_words(&shared, dispute)).collect::<Vec<_>>();
        copy(lines.join("\n"));
    });
    store.show(move |settings| render(&page, settings))
}

/// Names of sites for people; a site that is not known is called by its id.
async fn names() -> Named<String> {
    let Ok(question) = to_js(&ToBackground::Sites) else { return Named::default() };
    let Ok(answer) = chrome::runtime_send_message(&question).await else { return Named::default() };
    let sites: Vec<Site> = from_js(&answer).unwrap_or_default();
    sites.into_iter().map(|site| (site.id, site.name)).collect()
}

impl Page {
    fn site(&self, id: &str) -> String {
        self.names.get(id).cloned().unwrap_or_else(|| id.to_owned())
    }

    /// A button that changes the settings.
    fn change(&self, label: &str, name: &str, step: impl Fn(Settings) -> Settings + 'static) -> Action {
        let store = Rc::clone(&self.store);
        let spoken = text_with("options_entry_label", &[&text(label), name]);
        Action { label: text(label), spoken, act: Rc::new(move || store.change(&step)) }
    }
}

fn title_of(rule: &str) -> String {
    rules::by_id(rule).map_or_else(|| rule.to_owned(), |rule| rule.title.to_owned())
}

fn rules_here(page: &Page, settings: &Settings) -> Vec<Entry> {
    let entries = settings.muted_rules.iter().rev().cloned().map(|muted| {
        let (name, about) = (title_of(&muted.rule), page.site(&muted.site));
        let full = text_with("options_on_site", &[&name, &about]);
        let action =
            page.change("options_unmute", &full, move |settings| settings.with_muted_rule(&muted.site, &muted.rule, false));
        Entry { name, about, actions: vec![action] }
    });
    entries.collect()
}

fn authors(page: &Page, settings: &Settings) -> Vec<Entry> {
    let entries = settings.muted_authors.iter().rev().cloned().map(|muted| {
        let (name, about) = (muted.author.clone(), page.site(&muted.site));
        let full = text_with("options_on_site", &[&name, &about]);
        let action =
            page.change("options_unmute", &full, move |settings| settings.with_muted_author(&muted.site, &muted.author, false));
        Entry { name, about, actions: vec![action] }
    });
    entries.collect()
}

/// Rules whose level is another than their own, muted ones first.
fn levels(page: &Page, settings: &Settings) -> Vec<Entry> {
    let changed = rules::all().iter().filter(|rule| settings.level(rule) != rule.default_level);
    let (off, other): (Vec<_>, Vec<_>) = changed.partition(|rule| settings.level(rule) == Level::Off);
    let entries = off.into_iter().chain(other).map(|rule| {
        let action =
            page.change("options_level_back", rule.title, move |settings| settings.with_level(rule.id, rule.default_level));
        let about = text_with(
            "options_level_now",
            &[&rule_list::level_name(settings.level(rule)), &rule_list::level_name(rule.default_level)],
        );
        Entry { name: rule.title.to_owned(), about, actions: vec![action] }
    });
    entries.collect()
}

fn sites(page: &Page, settings: &Settings) -> Vec<Entry> {
    let entries = settings.sites_off.iter().cloned().map(|id| {
        let name = page.site(&id);
        let action = page.change("options_site_turn_on", &name, move |settings| settings.with_site(&id, true));
        Entry { name, about: String::new(), actions: vec![action] }
    });
    entries.collect()
}

fn disputes(page: &Page, settings: &Settings) -> Vec<Entry> {
    let entries = settings.disputes.iter().rev().cloned().map(|dispute| {
        let name = title_of(&dispute.rule);
        let about =
            text_with("options_dispute_about", &[&page.site(&dispute.site), &dispute.day, &dispute.engine, &dispute.form]);
        let full = text_with("options_on_site", &[&name, &dispute.day]);
        let line = in_words(page, &dispute);
        let copying = Action {
            label: text("options_copy"),
            spoken: text_with("options_entry_label", &[&text("options_copy"), &full]),
            act: Rc::new(move || copy(line.clone())),
        };
        let back = page.change("options_dispute_back", &full, move |settings| settings.without_dispute(&dispute.key));
        Entry { name, about, actions: vec![copying, back] }
    });
    entries.collect()
}

/// A dispute as one line of a report. There is no word of the post in it, for none was kept.
fn in_words(page: &Page, dispute: &Dispute) -> String {
    text_with(
        "options_dispute_line",
        &[&title_of(&dispute.rule), &dispute.rule, &dispute.form, &page.site(&dispute.site), &dispute.day, &dispute.engine],
    )
}

fn copy(what: String) {
    spawn_local(async move {
        let outcome = if chrome::copy(&what).await.is_ok() { "options_copied" } else { "options_copy_failed" };
        report(by_id::<Element>("disputes-outcome").map(|line| line.set_text_content(Some(&text(outcome)))));
    });
}

fn render(page: &Page, settings: &Settings) -> Result<(), JsValue> {
    let before = page.shown.replace(Some(settings.clone()));
    let is_same = |same: fn(&Settings, &Settings) -> bool| before.as_ref().is_some_and(|before| same(before, settings));
    for (index, list) in page.lists.iter().enumerate() {
        let unchanged = match list.id {
            "silences-here" => is_same(|one, other| one.muted_rules == other.muted_rules),
            "silences-authors" => is_same(|one, other| one.muted_authors == other.muted_authors),
            "silences-everywhere" => is_same(|one, other| one.levels == other.levels),
            "silences-sites" => is_same(|one, other| one.sites_off == other.sites_off),
            _ => is_same(|one, other| one.disputes == other.disputes),
        };
        if !unchanged {
            render_list(page, index, settings, None)?;
        }
    }
    let is_empty = settings.muted_rules.is_empty()
        && settings.muted_authors.is_empty()
        && settings.levels.is_empty()
        && settings.sites_off.is_empty();
    by_id::<HtmlElement>("silences-none")?.set_hidden(!is_empty);
    by_id::<HtmlElement>("disputes-none")?.set_hidden(!settings.disputes.is_empty());
    by_id::<HtmlElement>("disputes-copy")?.set_hidden(settings.disputes.is_empty());
    Ok(())
}

/// Draws a list anew. The focus goes to the entry at this place, or stays at the place where it was.
fn render_list(page: &Page, index: usize, settings: &Settings, focus: Option<usize>) -> Result<(), JsValue> {
    let list = &page.lists[index];
    let card: HtmlElement = by_id(list.id)?;
    let rows: Element = card.query_selector("ul")?.ok_or_else(|| JsValue::from_str(list.id))?;
    let focus = focus.or_else(|| place_of_focus(&rows));
    let entries = (list.entries)(page, settings);
    empty(&rows);
    let shown = if list.is_whole.get() { entries.len() } else { SHOWN_AT_FIRST };
    for entry in entries.iter().take(shown) {
        rows.append_child(row(entry)?.as_ref())?;
    }
    card.set_hidden(entries.is_empty());
    let rest = rest_of(list.id)?;
    rest.set_hidden(entries.len() <= shown);
    rest.set_text_content(Some(&text_with("options_show_all", &[&entries.len().to_string()])));
    let Some(place) = focus else { return Ok(()) };
    let end = rows.child_element_count().saturating_sub(1);
    let near = rows.child_nodes().item(end.min(place as u32)).and_then(|row| row.dyn_into::<Element>().ok());
    let next = near.and_then(|row| row.query_selector("button:last-of-type").ok()?);
    match next.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
        Some(button) => button.focus(),
        None => by_id::<HtmlElement>(if list.id == "disputes" { "disputes-title" } else { "silences-title" })?.focus(),
    }
}

/// Which entry of a list holds the focus.
fn place_of_focus(rows: &Element) -> Option<usize> {
    let focused = gloo::utils::document().active_element()?;
    (0..rows.child_element_count())
        .find(|&at| rows.child_nodes().item(at).is_some_and(|row| row.contains(Some(&focused))))
        .map(|at| at as usize)
}

fn rest_of(id: &str) -> Result<HtmlElement, JsValue> {
    part(&by_id::<Element>(id)?, "rest")
}

fn row(entry: &Entry) -> Result<HtmlElement, JsValue> {
    let row = stamp("template-entry")?;
    set_part(&row, "name", &entry.name)?;
    set_part(&row, "about", &entry.about)?;
    let buttons: Element = part(&row, "buttons")?;
    for Action { label, spoken, act } in &entry.actions {
        let button = stamp("template-action")?;
        button.set_text_content(Some(label));
        button.set_attribute("aria-label", spoken)?;
        let act = Rc::clone(act);
        listen(&button, "click", move |_| act());
        buttons.append_child(&button)?;
    }
    Ok(row)
}
