//! The popup: the page's site, the goal, a draft, the rules and how much is shown.
//!
//! What the user changes is stored at once and takes effect when the store says so: open feeds, other windows and
//! this popup learn of it the same way.

mod choices;
mod draft;
mod rules;
mod site;

use std::cell::RefCell;
use std::rc::Rc;

use gloo::utils::document;
use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use super::chrome;
use super::dom::{by_id, fill_texts, listen};
use super::{load, to_js};
use crate::settings::Settings;

/// Key of the settings in `storage.local`; the background uses the same.
const SETTINGS: &str = "settings";
/// Key of the tab shown last, in `storage.session`.
const TAB: &str = "popup-tab";
const TABS: [&str; 3] = ["draft", "rules", "more"];

/// What the parts of the popup share.
struct Popup {
    settings: RefCell<Settings>,
    page: site::Page,
}

/// Mounts the popup in the current document.
#[wasm_bindgen]
pub async fn popup() -> Result<(), JsValue> {
    let root = document().document_element().ok_or("no document")?;
    fill_texts(&root)?;
    let stored = get(chrome::local_get(SETTINGS).await?, SETTINGS);
    let page = site::Page::of_active_tab().await;
    let popup = Rc::new(Popup { settings: RefCell::new(load(stored)), page });

    site::mount(&popup)?;
    choices::mount(&popup)?;
    draft::mount(&popup).await?;
    rules::mount(&popup)?;
    mount_tabs().await?;
    popup.render()?;
    popup.follow_store();
    // Hidden until now, so that nothing is seen half made.
    document().body().ok_or("no body")?.remove_attribute("hidden")
}

impl Popup {
    fn settings(&self) -> Settings {
        self.settings.borrow().clone()
    }

    /// Changes what the user chose, here and in the store.
    fn change(&self, step: impl FnOnce(Settings) -> Settings) {
        let next = step(self.settings());
        let Ok(value) = to_js(&next) else { return };
        self.settings.replace(next);
        report(self.render());
        spawn_local(async move { report(chrome::local_set(&object(&[(SETTINGS, &value)])).await) });
    }

    fn render(&self) -> Result<(), JsValue> {
        let settings = self.settings();
        site::render(self, &settings)?;
        choices::render(&settings)?;
        rules::render(&settings)?;
        draft::render(self, &settings)
    }

    /// Follows changes made in a feed's panel or in another window.
    fn follow_store(self: &Rc<Self>) {
        let popup = Rc::clone(self);
        let listener = Closure::<dyn FnMut(JsValue, String)>::new(move |changes: JsValue, area: String| {
            let change = get(changes, SETTINGS);
            if area != "local" || change.is_undefined() {
                return;
            }
            let next = load(get(change, "newValue"));
            if next != popup.settings() {
                popup.settings.replace(next);
                report(popup.render());
            }
            site::look_again(&popup);
        });
        chrome::on_storage_changed(&listener);
        listener.forget();
    }
}

async fn mount_tabs() -> Result<(), JsValue> {
    for name in TABS {
        listen(&by_id::<Element>(&tab_id(name))?, "click", move |_| {
            report(show_tab(name));
            remember_tab(name);
        });
    }
    listen(&by_id::<Element>("tabs")?, "keydown", |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let Some(to) = neighbour(&event.key()) else { return };
        event.prevent_default();
        report(show_tab(to).and_then(|()| by_id::<HtmlElement>(&tab_id(to))?.focus()));
        remember_tab(to);
    });
    let last = get(chrome::session_get(TAB).await.unwrap_or_default(), TAB).as_string();
    show_tab(TABS.into_iter().find(|&name| last.as_deref() == Some(name)).unwrap_or(TABS[0]))
}

/// The tab that an arrow key leads to from the selected one.
fn neighbour(key: &str) -> Option<&'static str> {
    let rtl = document().document_element().is_some_and(|root| root.get_attribute("dir").as_deref() == Some("rtl"));
    let selected = TABS.into_iter().position(|name| {
        by_id::<Element>(&tab_id(name)).is_ok_and(|tab| tab.get_attribute("aria-selected").as_deref() == Some("true"))
    })?;
    let to = match key {
        "Home" => 0,
        "End" => TABS.len() - 1,
        "ArrowRight" if rtl => selected + TABS.len() - 1,
        "ArrowLeft" if rtl => selected + 1,
        "ArrowRight" => selected + 1,
        "ArrowLeft" => selected + TABS.len() - 1,
        _ => return None,
    };
    TABS.get(to % TABS.len()).copied()
}

fn show_tab(shown: &str) -> Result<(), JsValue> {
    for name in TABS {
        let tab: HtmlElement = by_id(&tab_id(name))?;
        tab.set_attribute("aria-selected", if name == shown { "true" } else { "false" })?;
        tab.set_tab_index(if name == shown { 0 } else { -1 });
        by_id::<HtmlElement>(&format!("panel-{name}"))?.set_hidden(name != shown);
    }
    Ok(())
}

fn remember_tab(name: &'static str) {
    spawn_local(async move { report(chrome::session_set(&object(&[(TAB, &name.into())])).await) });
}

fn tab_id(name: &str) -> String {
    format!("tab-{name}")
}

/// A property of an object; `undefined` of anything else.
#[expect(clippy::needless_pass_by_value, reason = "answers of the browser are used once")]
fn get(object: JsValue, key: &str) -> JsValue {
    Reflect::get(&object, &key.into()).unwrap_or_default()
}

fn object(fields: &[(&str, &JsValue)]) -> JsValue {
    let object = Object::new();
    for (key, value) in fields {
        // Setting a field of a fresh object cannot fail.
        let _ = Reflect::set(&object, &(*key).into(), value);
    }
    object.into()
}

/// Writes to the console what should not have gone wrong. Never with text of a post.
fn report<T>(result: Result<T, JsValue>) {
    if let Err(error) = result {
        web_sys::console::error_2(&"Upshot:".into(), &error);
    }
}
