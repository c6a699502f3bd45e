//! The settings as a file: out, in after a look at what changes, and back to the defaults.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, JSON};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, Element, HtmlAnchorElement, HtmlElement, HtmlInputElement, Url};

use super::super::chrome::{text, text_with};
use super::super::dom::{by_id, empty, listen, set_part, stamp};
use super::super::js::{get, report};
use super::super::store::Store;
use super::super::{choices, load, rules as rule_list, to_js};
use super::languages;
use upshot::order::distinct;
use upshot::rules;
use upshot::settings::Settings;

/// Longer files are not settings.
const LARGEST_FILE: f64 = 1_048_576.0;

/// What the user is about to take over, until accepted or declined.
type Proposed = Rc<RefCell<Option<Settings>>>;

pub(super) fn mount(store: &Rc<Store>) -> Result<(), JsValue> {
    let proposed: Proposed = Rc::default();

    let shared = Rc::clone(store);
    on_click("export", move || save_as_file(&shared.settings()))?;

    let input: HtmlInputElement = by_id("import-file")?;
    let chooser = input.clone();
    on_click("import", move || {
        chooser.click();
        Ok(())
    })?;
    let (shared, next, chosen) = (Rc::clone(store), Rc::clone(&proposed), input.clone());
    listen(&input, "change", move |_| {
        let Some(file) = chosen.files().and_then(|files| files.get(0)) else { return };
        let (shared, next, chosen) = (Rc::clone(&shared), Rc::clone(&next), chosen.clone());
        spawn_local(async move {
            let read = if file.size() > LARGEST_FILE { None } else { JsFuture::from(file.text()).await.ok() };
            // The same file can be chosen again.
            chosen.set_value("");
            report(match read.and_then(|text| settings_in(&text)) {
                Some(settings) => propose(&shared, &next, settings),
                None => show_outcome("options_import_wrong"),
            });
        });
    });

    let (shared, next) = (Rc::clone(store), Rc::clone(&proposed));
    on_click("reset", move || propose(&shared, &next, Settings::default()))?;

    let (shared, next) = (Rc::clone(store), Rc::clone(&proposed));
    on_click("accept", move || {
        if let Some(settings) = next.take() {
            let stored = shared.changed(|_| settings);
            spawn_local(async move {
                if stored.await {
                    report(show_outcome("options_done"));
                }
            });
        }
        by_id::<HtmlElement>("proposal")?.set_hidden(true);
        by_id::<HtmlElement>("import")?.focus()
    })?;
    on_click("decline", move || {
        proposed.take();
        by_id::<HtmlElement>("proposal")?.set_hidden(true);
        by_id::<HtmlElement>("import")?.focus()
    })
}

fn on_click(id: &str, callback: impl Fn() -> Result<(), JsValue> + 'static) -> Result<(), JsValue> {
    listen(&by_id::<Element>(id)?, "click", move |_| report(callback()));
    Ok(())
}

fn save_as_file(settings: &Settings) -> Result<(), JsValue> {
    let json = JSON::stringify_with_replacer_and_space(&to_js(settings)?, &JsValue::NULL, &2.into())?;
    let address = Url::create_object_url_with_blob(&Blob::new_with_str_sequence(&Array::of1(&json))?)?;
    let link: HtmlAnchorElement = gloo::utils::document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download("upshot-settings.json");
    link.click();
    Url::revoke_object_url(&address)
}

/// The settings in a file's text; `None` when it holds none.
fn settings_in(text: &JsValue) -> Option<Settings> {
    let value = JSON::parse(&text.as_string()?).ok()?;
    get(value.clone(), "version").as_f64()?;
    // Files of other programs have a version, too; taken for settings, they would put everything back to its default.
    let fields = js_sys::Reflect::own_keys(&to_js(&Settings::default()).ok()?).ok()?;
    let is_there = |key: &str| key != "version" && !get(value.clone(), key).is_undefined();
    let any = fields.iter().filter_map(|key| key.as_string()).any(|key| is_there(&key));
    any.then(|| load(&value))
}

/// Shows what would change, to be accepted or declined.
fn propose(store: &Store, proposed: &Proposed, next: Settings) -> Result<(), JsValue> {
    let changes = changes(&store.settings(), &next);
    show_outcome(if changes.is_empty() { "options_no_change" } else { "" })?;
    let proposal: HtmlElement = by_id("proposal")?;
    proposal.set_hidden(changes.is_empty());
    if changes.is_empty() {
        return Ok(());
    }
    let list: Element = by_id("changes")?;
    empty(&list);
    for [what, from, to] in changes {
        let row = stamp("template-change")?;
        set_part(&row, "what", &what)?;
        set_part(&row, "from", &from)?;
        set_part(&row, "to", &to)?;
        list.append_child(&row)?;
    }
    proposed.replace(Some(next));
    by_id::<HtmlElement>("accept")?.focus()
}

/// What the entries of a list are about.
type Subjects = fn(&Settings) -> Vec<String>;

/// What differs, in words: what it is, what it was, what it becomes.
fn changes(before: &Settings, after: &Settings) -> Vec<[String; 3]> {
    let on_off = |on: bool| text(if on { "options_on" } else { "options_off" });
    let sites = |settings: &Settings| match &settings.sites_off[..] {
        [] => text("options_none"),
        sites => sites.join(", "),
    };
    let mut changes = vec![
        [text("popup_goal"), choices::goal_name(before.goal), choices::goal_name(after.goal)],
        [text("popup_density"), choices::density_name(before.density), choices::density_name(after.density)],
        [text("popup_comments"), on_off(before.comments), on_off(after.comments)],
        [text("popup_composers"), on_off(before.composers), on_off(after.composers)],
        [text("options_languages"), languages::names(before), languages::names(after)],
        [text("options_sites_off"), sites(before), sites(after)],
        [text("popup_pause"), on_off(before.paused), on_off(after.paused)],
        [text("popup_sync"), on_off(before.sync), on_off(after.sync)],
    ];
    for rule in rules::all() {
        let level = |settings: &Settings| rule_list::level_name(settings.level(rule));
        changes.push([text_with("options_rule", &[rule.title]), level(before), level(after)]);
    }
    let lists: [(&str, Subjects); 3] = [
        ("options_silences_here", |settings| {
            settings.muted_rules.iter().map(|muted| format!("{} {}", muted.site, muted.rule)).collect()
        }),
        ("options_silences_authors", |settings| {
            settings.muted_authors.iter().map(|muted| format!("{} {}", muted.site, muted.author)).collect()
        }),
        ("options_disputes", |settings| settings.disputes.iter().map(|dispute| dispute.key.clone()).collect()),
    ];
    for (what, entries) in lists {
        let (was, becomes) = (distinct(entries(before)), distinct(entries(after)));
        let both = becomes.iter().filter(|entry| was.binary_search(entry).is_ok()).count();
        let (new, gone) = (becomes.len() - both, was.len() - both);
        if new + gone > 0 {
            let counts = [becomes.len(), new, gone].map(|count| count.to_string());
            let to = text_with("options_change_lists", &[&counts[0], &counts[1], &counts[2]]);
            changes.push([text(what), was.len().to_string(), to]);
        }
    }
    changes.retain(|[_, from, to]| from != to);
    changes
}

fn show_outcome(key: &str) -> Result<(), JsValue> {
    let line = if key.is_empty() { String::new() } else { text(key) };
    by_id::<Element>("outcome")?.set_text_content(Some(&line));
    Ok(())
}
