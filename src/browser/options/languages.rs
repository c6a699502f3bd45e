//! Languages beside English: a switch for each, off until the user says so.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, HtmlInputElement};

use super::super::chrome::{text, text_with};
use super::super::dom::{by_id, input_of, listen, part, set_part, stamp};
use super::super::store::Store;
use upshot::languages::{self, Language};
use upshot::settings::Settings;

/// Mounts the switches in the group that the page has for them.
pub(super) fn mount(store: &Rc<Store>) -> Result<(), JsValue> {
    let list: Element = by_id("languages")?;
    for language in &languages::ALL {
        let row: HtmlElement = stamp("template-language")?;
        let input: HtmlInputElement = part(&row, "on")?;
        input.set_id(&id(language.code));
        set_part(&row, "name", &name(language))?;
        let shared = Rc::clone(store);
        listen(&input, "change", move |event| {
            if let Some(input) = input_of(event) {
                shared.change(|settings| settings.with_language(language.code, input.checked()));
            }
        });
        list.append_child(&row)?;
    }
    store.show(render)
}

fn render(settings: &Settings) -> Result<(), JsValue> {
    for language in &languages::ALL {
        let is_on = settings.languages.iter().any(|on| on == language.code);
        by_id::<HtmlInputElement>(&id(language.code))?.set_checked(is_on);
    }
    Ok(())
}

fn id(code: &str) -> String {
    format!("language-{code}")
}

fn name(language: &Language) -> String {
    text_with("options_language_name", &[language.name])
}

/// Names of the languages that are on, for people.
pub(super) fn names(settings: &Settings) -> String {
    let is_on = |language: &&Language| settings.languages.iter().any(|on| on == language.code);
    let names: Vec<String> = languages::ALL.iter().filter(is_on).map(name).collect();
    if names.is_empty() { text("options_none") } else { names.join(", ") }
}
