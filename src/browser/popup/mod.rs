//! The popup: the page's site, the goal, a draft, the rules and how much is shown.

mod draft;
mod health;
mod site;

use std::rc::Rc;

use gloo::utils::document;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use super::dom::{by_id, fill_texts, listen};
use super::js::{get, object, report};
use super::store::Store;
use super::{choices, chrome, rules};

/// Key of the tab shown last, in `storage.session`.
const TAB: &str = "popup-tab";
const TABS: [&str; 3] = ["draft", "rules", "more"];

/// Mounts the popup in the current document.
#[wasm_bindgen]
pub async fn popup() -> Result<(), JsValue> {
    let root = document().document_element().ok_or("no document")?;
    fill_texts(&root)?;
    let private = chrome::in_private_window().await;
    let store = Store::open(private).await?;
    by_id::<HtmlElement>("private")?.set_hidden(!private);
    // There is no account to share with.
    by_id::<HtmlElement>("sync-card")?.set_hidden(private);
    let page = Rc::new(site::Page::of_active_tab().await);
    site::mount(&store, &page)?;
    health::mount(&store, &page)?;
    choices::mount(&store)?;
    draft::mount(&store, &page).await?;
    rules::mount(&store)?;
    mount_tabs(private).await?;
    // Hidden until now, so that nothing is seen half made.
    document().body().ok_or("no body")?.remove_attribute("hidden")
}

async fn mount_tabs(private: bool) -> Result<(), JsValue> {
    let remember = move |name| {
        if !private {
            remember_tab(name);
        }
    };
    for name in TABS {
        listen(&by_id::<Element>(&tab_id(name))?, "click", move |_| {
            report(show_tab(name));
            remember(name);
        });
    }
    listen(&by_id::<Element>("tabs")?, "keydown", move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let Some(to) = neighbour(&event.key()) else { return };
        event.prevent_default();
        report(show_tab(to).and_then(|()| by_id::<HtmlElement>(&tab_id(to))?.focus()));
        remember(to);
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
