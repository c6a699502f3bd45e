//! The options page: every site, every rule, what was silenced, what was seen, and the settings as a file.

mod adapters;
mod counts;
mod data;
mod languages;
mod silences;
mod sites;

use gloo::utils::document;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};

use super::dom::{by_id, fill_texts, set_part, stamp};
use super::js::get;
use super::store::Store;
use super::{choices, chrome, rules};

/// Fragment with which the background opens the page after installation.
const WELCOME: &str = "#welcome";

/// Mounts the options page in the current document.
#[wasm_bindgen]
pub async fn options() -> Result<(), JsValue> {
    let root = document().document_element().ok_or("no document")?;
    fill_texts(&root)?;
    // What is kept is looked after here, whatever the window.
    let store = Store::open(false).await?;
    by_id::<HtmlElement>("private")?.set_hidden(!chrome::in_private_window().await);
    sites::mount(&store).await?;
    choices::mount(&store)?;
    languages::mount(&store)?;
    rules::mount(&store)?;
    silences::mount(&store).await?;
    counts::mount().await?;
    data::mount(&store)?;
    adapters::mount().await?;
    mount_shortcuts().await?;
    let is_first_run = gloo::utils::window().location().hash().is_ok_and(|hash| hash == WELCOME);
    by_id::<HtmlElement>("welcome")?.set_hidden(!is_first_run);
    // Hidden until now, so that nothing is seen half made.
    document().body().ok_or("no body")?.remove_attribute("hidden")
}

/// Lists the keyboard shortcuts as the browser holds them; only there can they be changed.
async fn mount_shortcuts() -> Result<(), JsValue> {
    let list: Element = by_id("shortcuts")?;
    let commands: Vec<JsValue> = js_sys::Array::from(&chrome::commands_all().await?).to_vec();
    for command in commands {
        let row = stamp("template-shortcut")?;
        let name = match get(command.clone(), "name").as_string().as_deref() {
            Some("_execute_action") => chrome::text("options_shortcut_popup"),
            _ => get(command.clone(), "description").as_string().unwrap_or_default(),
        };
        let keys = get(command, "shortcut").as_string().filter(|keys| !keys.is_empty());
        set_part(&row, "name", &name)?;
        set_part(&row, "keys", &keys.unwrap_or_else(|| chrome::text("options_shortcut_none")))?;
        list.append_child(&row)?;
    }
    Ok(())
}
