//! The sites that Upshot knows or was let in to, a switch each.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, HtmlElement, HtmlInputElement};

use super::super::chrome::{self, text};
use super::super::dom::{by_id, empty, input_of, listen, part, set_part, stamp};
use super::super::js::{object, report};
use super::super::store::Store;
use super::super::{from_js, to_js};
use upshot::protocol::{Site, ToBackground};
use upshot::settings::Settings;

struct Sites {
    store: Rc<Store>,
    known: RefCell<Vec<Site>>,
}

pub(super) async fn mount(store: &Rc<Store>) -> Result<(), JsValue> {
    let sites = Rc::new(Sites { store: Rc::clone(store), known: RefCell::default() });
    sites.ask().await;
    list(&sites)?;
    let shared = Rc::clone(&sites);
    store.show(move |settings| render(&shared.known.borrow(), settings))?;
    let shared = Rc::clone(&sites);
    chrome::on_permissions_changed(move || look_again(&shared));

    listen(by_id::<HtmlElement>("server-form")?.as_ref(), "submit", |event| {
        event.prevent_default();
        report(add_server());
    });
    Ok(())
}

impl Sites {
    async fn ask(&self) {
        let Ok(question) = to_js(&ToBackground::Sites) else { return };
        if let Ok(answer) = chrome::runtime_send_message(&question).await {
            self.known.replace(from_js(&answer).unwrap_or_default());
        }
    }
}

/// Permissions changed, here or in the browser's own settings.
fn look_again(sites: &Rc<Sites>) {
    let sites = Rc::clone(sites);
    spawn_local(async move {
        sites.ask().await;
        let focused = gloo::utils::document().active_element().map(|element| element.id()).unwrap_or_default();
        report(list(&sites).and_then(|()| render(&sites.known.borrow(), &sites.store.settings())));
        if let Ok(again) = by_id::<HtmlElement>(&focused) {
            report(again.focus());
        }
    });
}

fn list(sites: &Rc<Sites>) -> Result<(), JsValue> {
    let list: Element = by_id("sites")?;
    empty(&list);
    for site in sites.known.borrow().iter() {
        list.append_child(row(sites, site)?.as_ref())?;
    }
    Ok(())
}

fn row(sites: &Rc<Sites>, site: &Site) -> Result<HtmlElement, JsValue> {
    let row = stamp("template-site")?;
    row.set_id(&row_id(site));
    let name: HtmlElement = part(&row, "name")?;
    name.set_text_content(Some(&site.name));
    name.set_id(&format!("site-name-{}", site.id));
    set_part(&row, "terms-text", &site.terms)?;
    let terms: HtmlElement = part(&row, "terms")?;

    let switch: HtmlInputElement = part(&row, "switch")?;
    switch.set_id(&format!("site-switch-{}", site.id));
    switch.set_attribute("aria-labelledby", &name.id())?;
    let (shared, it, notice) = (Rc::clone(sites), site.clone(), terms.clone());
    listen(&switch, "change", move |event| {
        let Some(input) = input_of(event) else { return };
        if !input.checked() || it.granted {
            let on = input.checked();
            shared.store.change(|settings| settings.with_site(&it.id, on));
        } else if it.terms.is_empty() {
            request(&shared.store, &it);
        } else {
            input.set_checked(false);
            notice.set_hidden(false);
        }
    });
    let (shared, it) = (Rc::clone(sites), site.clone());
    listen(&part::<Element>(&row, "accept")?, "click", move |_| request(&shared.store, &it));
    listen(&part::<Element>(&row, "decline")?, "click", move |_| terms.set_hidden(true));

    let forget: HtmlElement = part(&row, "forget")?;
    forget.set_hidden(!site.granted);
    forget.set_attribute("aria-label", &chrome::text_with("options_site_forget_label", &[&site.name]))?;
    let (shared, it) = (Rc::clone(sites), site.clone());
    listen(&forget, "click", move |_| give_back(&shared, &it));
    Ok(row)
}

/// Must be called while the click is being handled: the browser asks the user only then.
fn request(store: &Rc<Store>, site: &Site) {
    let Ok(origins) = to_js(&site.origins) else { return };
    let asked = chrome::permissions_request(&object(&[("origins", &origins)]));
    let (store, id) = (Rc::clone(store), site.id.clone());
    spawn_local(async move {
        let answer = match asked {
            Ok(promise) => JsFuture::from(promise).await,
            Err(error) => Err(error),
        };
        if matches!(&answer, Ok(granted) if granted.is_truthy()) && store.settings().sites_off.contains(&id) {
            store.change(|settings| settings.with_site(&id, true));
        }
        report(answer);
        // Whatever the answer, the switch shows what holds.
        store.render();
    });
}

fn give_back(sites: &Rc<Sites>, site: &Site) {
    let Ok(origins) = to_js(&site.origins) else { return };
    let (store, id) = (Rc::clone(&sites.store), site.id.clone());
    spawn_local(async move {
        // A permission that the browser holds fixed cannot be given back; the site is off all the same.
        if chrome::permissions_remove(&object(&[("origins", &origins)])).await.is_err() {
            store.change(|settings| settings.with_site(&id, false));
        }
        report(by_id::<HtmlElement>(&format!("site-switch-{id}")).and_then(|input| input.focus()));
    });
}

/// Asks permission for the server whose address was typed, with or without `https://`.
fn add_server() -> Result<(), JsValue> {
    let input: HtmlInputElement = by_id("server")?;
    let wrong: HtmlElement = by_id("server-wrong")?;
    let host = host_of(&input.value());
    wrong.set_hidden(host.is_some());
    let Some(host) = host else { return input.focus() };
    let origins = to_js(&[format!("https://{host}/*")])?;
    let asked = chrome::permissions_request(&object(&[("origins", &origins)]))?;
    spawn_local(async move {
        match JsFuture::from(asked).await {
            Ok(granted) if granted.is_truthy() => input.set_value(""),
            answer => report(answer),
        }
    });
    Ok(())
}

/// The host name in an address as people write it; `None` when there is none that a server could have.
fn host_of(address: &str) -> Option<String> {
    let address = address.trim();
    let rest = address.strip_prefix("https://").unwrap_or(address);
    let host = rest.split(['/', '?', '#']).next()?.trim_start_matches('@').to_ascii_lowercase();
    let is_name = host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'-');
    is_name.then_some(host)
}

fn render(known: &[Site], settings: &Settings) -> Result<(), JsValue> {
    for site in known {
        let Ok(row) = by_id::<Element>(&row_id(site)) else { continue };
        let on = site.granted && !settings.sites_off.contains(&site.id);
        part::<HtmlInputElement>(&row, "switch")?.set_checked(on);
        let state = match (site.granted, on) {
            (true, true) => "options_site_on",
            (true, false) => "options_site_off",
            (false, _) => "options_site_not_granted",
        };
        set_part(&row, "state", &text(state))?;
    }
    Ok(())
}

fn row_id(site: &Site) -> String {
    format!("site-{}", site.id)
}
