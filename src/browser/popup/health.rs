//! When reading goes wrong: turning the site off at once, and a report to copy.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlElement, HtmlTextAreaElement};

use super::super::chrome::{self, text};
use super::super::dom::{by_id, listen};
use super::super::js::{get, object, report};
use super::super::store::Store;
use super::super::{from_js, to_js};
use super::site::Page;
use upshot::health::report_text;
use upshot::protocol::{PageReport, Reading, ToTab};

/// Key of the adapters that the user put in the place of built-in ones, in `storage.local`.
const ADAPTERS: &str = "adapters";

pub(super) fn mount(store: &Rc<Store>, page: &Rc<Page>) -> Result<(), JsValue> {
    let (shared, at) = (Rc::clone(store), Rc::clone(page));
    listen(by_id::<HtmlElement>("health-off")?.as_ref(), "click", move |_| {
        let id = at.site_id();
        shared.change(|settings| settings.with_site(&id, false));
        report(by_id::<HtmlElement>("site-switch").and_then(|input| input.focus()));
    });
    let at = Rc::clone(page);
    listen(by_id::<HtmlElement>("health-report")?.as_ref(), "click", move |_| {
        let at = Rc::clone(&at);
        spawn_local(async move { report(show_report(&at).await) });
    });
    listen(by_id::<HtmlElement>("health-copy")?.as_ref(), "click", move |_| {
        spawn_local(async move { report(copy().await) });
    });
    let at = Rc::clone(page);
    store.show(move |settings| {
        let reading = if settings.paused { None } else { at.reading(settings) };
        let failing = matches!(reading, Some(Reading::Unreadable { .. } | Reading::NotAFeed));
        by_id::<HtmlElement>("health")?.set_hidden(reading.is_none());
        by_id::<HtmlElement>("health-off")?.set_hidden(!failing);
        // Where posts are read the offer is there, too, but it waits to be looked for.
        by_id::<HtmlElement>("health-report")?.set_text_content(Some(&text(if failing {
            "popup_report"
        } else {
            "popup_report_quiet"
        })));
        Ok(())
    })
}

async fn show_report(page: &Page) -> Result<(), JsValue> {
    let Some(tab) = page.tab() else { return Ok(()) };
    let answer = chrome::tabs_send_message(tab, &to_js(&ToTab::Report)?, &object(&[])).await.unwrap_or_default();
    // The page may be on its way to another, or its copy of Upshot gone with an update.
    let unanswered = answer.is_falsy();
    let line = if unanswered { text("popup_report_unanswered") } else { String::new() };
    by_id::<HtmlElement>("health-unanswered")?.set_text_content(Some(&line));
    if unanswered {
        return Ok(());
    }
    let told: PageReport = from_js(&answer).map_err(JsError::from)?;
    let stored = get(chrome::local_get(ADAPTERS).await.unwrap_or_default(), ADAPTERS);
    let replaced = !get(stored, &told.health.adapter).is_falsy();
    let area: HtmlTextAreaElement = by_id("health-text")?;
    area.set_value(&report_text(&told, replaced));
    by_id::<HtmlElement>("health-copied")?.set_text_content(None);
    by_id::<HtmlElement>("health-box")?.set_hidden(false);
    by_id::<HtmlElement>("health-copy")?.focus()
}

async fn copy() -> Result<(), JsValue> {
    let area: HtmlTextAreaElement = by_id("health-text")?;
    let clipboard = gloo::utils::window().navigator().clipboard();
    let outcome = JsFuture::from(clipboard.write_text(&area.value())).await;
    // Where the browser keeps the clipboard to itself, the reader can copy by hand.
    if outcome.is_err() {
        area.select();
    }
    let said = if outcome.is_ok() { "popup_report_copied" } else { "popup_report_by_hand" };
    by_id::<HtmlElement>("health-copied")?.set_text_content(Some(&text(said)));
    Ok(())
}
