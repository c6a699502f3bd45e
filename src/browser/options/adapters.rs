//! Adapters from files: what one would change, the use of it, and the way back to those that came with Upshot.

use std::cell::RefCell;
use std::fmt::Write;
use std::rc::Rc;

use gloo::utils::{document, window};
use js_sys::{Array, JSON, Object, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, File, HtmlElement, HtmlInputElement};

use super::super::chrome::{self, text, text_with};
use super::super::dom::{by_id, empty, listen, part, set_part, stamp};
use super::super::js::{get, object, report};
use super::super::{from_js, to_js};
use upshot::adapter::Adapter;
use upshot::protocol::ToBackground;
use upshot::replacement::{LARGEST_FILE, bed_for, differences, replacement};

/// Key in `storage.local`; the background uses the same.
const ADAPTERS: &str = "adapters";
/// Elements of the grounds that selectors are tried on, and what one may take there in milliseconds: one whose time
/// explodes is known by the smaller ones, before a larger one would hang. Far more than any should need: what a selector can
/// cost was counted before, which bounds every try, and a busy machine must not be taken for a slow selector.
const GROUNDS: [(u32, f64); 4] = [(25, 20.0), (100, 20.0), (300, 40.0), (1200, 80.0)];
/// A slow one is tried again, for the machine may have been busy with something else.
const TRIES: u32 = 12;

struct Part {
    built_in: Vec<Adapter>,
    proposed: RefCell<Option<Adapter>>,
}

pub(super) async fn mount() -> Result<(), JsValue> {
    let answer = chrome::runtime_send_message(&to_js(&ToBackground::Adapters)?).await?;
    let shared = Rc::new(Part { built_in: from_js(&answer).unwrap_or_default(), proposed: RefCell::default() });

    let input: HtmlInputElement = by_id("adapter-file")?;
    let chooser = input.clone();
    listen(&by_id::<Element>("adapter-choose")?, "click", move |_| chooser.click());
    let (chosen, it) = (input.clone(), Rc::clone(&shared));
    listen(&input, "change", move |_| {
        let Some(file) = chosen.files().and_then(|files| files.get(0)) else { return };
        let (chosen, it) = (chosen.clone(), Rc::clone(&it));
        spawn_local(async move {
            let read = read(&file, &it.built_in).await;
            // The same file can be chosen again.
            chosen.set_value("");
            report(propose(&it, read).await);
        });
    });
    let it = Rc::clone(&shared);
    listen(&by_id::<Element>("adapter-accept")?, "click", move |_| {
        let it = Rc::clone(&it);
        spawn_local(async move { report(accept(&it).await) });
    });
    let it = Rc::clone(&shared);
    listen(&by_id::<Element>("adapter-decline")?, "click", move |_| {
        it.proposed.take();
        report(close_proposal(""));
    });
    list(&shared).await
}

/// What a file holds, or what speaks against it.
async fn read(file: &File, built_in: &[Adapter]) -> Result<Adapter, Vec<String>> {
    let wrong = |key: &str| vec![text(key)];
    if file.size() > f64::from(LARGEST_FILE) {
        return Err(wrong("options_adapter_large"));
    }
    let content = JsFuture::from(file.text()).await.map_err(|_| wrong("options_adapter_unreadable"))?;
    let content = content.as_string().ok_or_else(|| wrong("options_adapter_unreadable"))?;
    let value = JSON::parse(&content).map_err(|_| wrong("options_adapter_unreadable"))?;
    let given: Adapter = from_js(&value).map_err(|error| vec![text_with("options_adapter_shape", &[&error.to_string()])])?;
    let known = to_js(&given).map_err(|_| wrong("options_adapter_unreadable"))?;
    if let Some(field) = unknown_field(&value, &known, 0) {
        return Err(vec![text_with("options_adapter_field", &[&field])]);
    }
    let adapter = replacement(given, built_in)?;
    let faults = faults_of_selectors(&adapter).map_err(|_| wrong("options_adapter_unreadable"))?;
    if faults.is_empty() { Ok(adapter) } else { Err(faults) }
}

/// A field that adapters do not have. `known` is what was understood of `value`, so only that deep is looked.
fn unknown_field(value: &JsValue, known: &JsValue, depth: u32) -> Option<String> {
    if !value.is_object() || !known.is_object() || depth > 16 {
        return None;
    }
    let names = fields(known);
    for name in fields(value) {
        if !names.contains(&name) {
            return Some(name);
        }
        let key = JsValue::from_str(&name);
        let (Ok(inner), Ok(inner_known)) = (Reflect::get(value, &key), Reflect::get(known, &key)) else { continue };
        if let Some(field) = unknown_field(&inner, &inner_known, depth + 1) {
            return Some(field);
        }
    }
    None
}

/// Names of an object's own fields, `__proto__` among them if a file has it.
fn fields(object: &JsValue) -> Vec<String> {
    let keys = object.dyn_ref::<Object>().map(|object: &Object| Object::keys(object));
    keys.iter().flat_map(Array::iter).filter_map(|key| key.as_string()).collect()
}

/// Selectors that this browser cannot parse, or that take too long.
fn faults_of_selectors(adapter: &Adapter) -> Result<Vec<String>, JsValue> {
    let mut faults = Vec::new();
    let mut slow = None;
    let mut tried: Vec<&str> = adapter.selectors().collect();
    upshot::order::sort_by(&mut tried, Ord::cmp);
    tried.dedup();
    for selector in tried {
        if document().create_document_fragment().query_selector(selector).is_err() {
            faults.push(text_with("options_adapter_selector", &[selector]));
        } else if slow.is_none() && is_slow(selector)? {
            // One is reason enough, and looking for more of them would take its time.
            slow = Some(text_with("options_adapter_slow", &[selector]));
        }
    }
    faults.extend(slow);
    Ok(faults)
}

/// Whether a selector takes too long on grounds made of what it speaks of.
fn is_slow(selector: &str) -> Result<bool, JsValue> {
    for (elements, most) in GROUNDS {
        if takes_longer(selector, &ground(selector, elements)?, most)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn takes_longer(selector: &str, ground: &Element, most: f64) -> Result<bool, JsValue> {
    let clock = window().performance().ok_or("no clock")?;
    for _ in 0..TRIES {
        let start = clock.now();
        let _ = ground.query_selector_all(selector)?;
        let took = clock.now() - start;
        if took <= most {
            return Ok(false);
        }
    }
    Ok(true)
}

/// A tree outside of any page, ten deep, in which every element bears every attribute that the selector speaks of.
fn ground(selector: &str, elements: u32) -> Result<Element, JsValue> {
    let bed = bed_for(selector);
    let mut tags: Vec<&str> = bed.tags.iter().map(String::as_str).collect();
    tags.extend(["div", "span"]);
    let root = document().create_element("div")?;
    let mut open = vec![root.clone()];
    for index in 0..elements {
        let element = document().create_element(tags[index as usize % tags.len()])?;
        // Browsers complain of styles in markup, even of a page that is none.
        for (name, value) in bed.attributes.iter().filter(|(name, _)| name != "style") {
            element.set_attribute(name, value)?;
        }
        if open.len() > 10 {
            open.truncate(1 + (index as usize / 11) % 5);
        }
        if let Some(around) = open.last() {
            around.append_child(&element)?;
        }
        open.push(element);
    }
    Ok(root)
}

async fn propose(shared: &Part, read: Result<Adapter, Vec<String>>) -> Result<(), JsValue> {
    shared.proposed.take();
    let adapter = match read {
        Ok(adapter) => adapter,
        Err(problems) => return refuse(&problems),
    };
    let in_use = match stored().await {
        Ok(stored) => from_js(&get(stored, &adapter.id)).ok(),
        Err(_) => None,
    };
    let now = in_use.or_else(|| shared.built_in.iter().find(|own| own.id == adapter.id).cloned());
    let Some(now) = now else { return Ok(()) };
    let changes = differences(&now, &adapter);
    if changes.is_empty() {
        return close_proposal(&text("options_no_change"));
    }
    show_outcome("")?;
    by_id::<HtmlElement>("adapter-about")?.set_text_content(Some(&text_with("options_adapter_proposal", &[&adapter.name])));
    let rows: Element = by_id("adapter-changes")?;
    empty(&rows);
    for change in changes {
        let row = stamp("template-change")?;
        let what = if change.layout.is_empty() { change.what.to_owned() } else { format!("{}: {}", change.layout, change.what) };
        set_part(&row, "what", &what)?;
        set_part(&row, "from", &change.entries[0].to_string())?;
        set_part(&row, "to", &change.entries[1].to_string())?;
        rows.append_child(&row)?;
    }
    shared.proposed.replace(Some(adapter));
    by_id::<HtmlElement>("adapter-proposal")?.set_hidden(false);
    by_id::<HtmlElement>("adapter-accept")?.focus()
}

/// Says what speaks against a file: the first few reasons, and how many more there are.
fn refuse(problems: &[String]) -> Result<(), JsValue> {
    let mut said = text("options_adapter_refused");
    for problem in problems.iter().take(5) {
        let _ = write!(said, "\n{}", shortened(problem));
    }
    if problems.len() > 5 {
        let _ = write!(said, "\n{}", text_with("options_adapter_more", &[&(problems.len() - 5).to_string()]));
    }
    close_proposal(&said)
}

/// A sentence that quotes something long: its beginning and its end, where the reason stands.
fn shortened(sentence: &str) -> String {
    let letters: Vec<char> = sentence.chars().collect();
    if letters.len() <= 300 {
        return sentence.to_owned();
    }
    letters[..180].iter().chain(&['…']).chain(&letters[letters.len() - 100..]).collect()
}

async fn accept(shared: &Part) -> Result<(), JsValue> {
    if let Some(adapter) = shared.proposed.take() {
        keep(&adapter.id, &to_js(&adapter)?).await?;
        close_proposal(&text_with("options_adapter_done", &[&adapter.name]))?;
    }
    list_again(shared).await
}

async fn stored() -> Result<JsValue, JsValue> {
    Ok(get(chrome::local_get(ADAPTERS).await?, ADAPTERS))
}

/// Stores what is to hold for one site; undefined for nothing but what came with Upshot.
async fn keep(id: &str, adapter: &JsValue) -> Result<(), JsValue> {
    let before = stored().await?;
    let next = Object::new();
    if before.is_object() {
        for name in fields(&before).iter().filter(|name| *name != id && *name != "__proto__") {
            let key = JsValue::from_str(name);
            Reflect::set(&next, &key, &Reflect::get(&before, &key)?)?;
        }
    }
    if !adapter.is_undefined() {
        Reflect::set(&next, &id.into(), adapter)?;
    }
    chrome::local_set(&object(&[(ADAPTERS, &next)])).await
}

async fn list(shared: &Rc<Part>) -> Result<(), JsValue> {
    let it = Rc::clone(shared);
    listen(&by_id::<Element>("adapters")?, "click", move |event| {
        let Some(button) = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok()) else { return };
        let Some(id) = button.get_attribute("data-site") else { return };
        let it = Rc::clone(&it);
        spawn_local(async move {
            report(keep(&id, &JsValue::UNDEFINED).await);
            report(list_again(&it).await);
            report(close_proposal(&text("options_adapter_back_done")));
        });
    });
    list_again(shared).await
}

async fn list_again(shared: &Part) -> Result<(), JsValue> {
    let list: HtmlElement = by_id("adapters")?;
    empty(&list);
    let stored = stored().await.unwrap_or_default();
    for id in fields(&stored) {
        let Some(own) = shared.built_in.iter().find(|own| own.id == id) else { continue };
        let row = stamp("template-adapter")?;
        set_part(&row, "name", &text_with("options_adapter_in_use", &[&own.name]))?;
        let back: HtmlElement = part(&row, "back")?;
        back.set_attribute("data-site", &id)?;
        list.append_child(&row)?;
    }
    list.set_hidden(list.first_element_child().is_none());
    Ok(())
}

fn close_proposal(said: &str) -> Result<(), JsValue> {
    by_id::<HtmlElement>("adapter-proposal")?.set_hidden(true);
    show_outcome(said)?;
    by_id::<HtmlElement>("adapter-choose")?.focus()
}

fn show_outcome(said: &str) -> Result<(), JsValue> {
    by_id::<Element>("adapter-outcome")?.set_text_content(Some(said));
    Ok(())
}
