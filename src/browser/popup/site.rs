//! The site of the active tab: on or off, and how reading goes there.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlElement, HtmlInputElement};

use super::super::chrome::{self, text, text_with};
use super::super::dom::{by_id, input_of, listen};
use super::super::js::{get, object, report};
use super::super::store::Store;
use super::super::{from_js, to_js};
use upshot::protocol::{Health, Reading, Site, ToBackground, ToTab};
use upshot::settings::Settings;

/// A script that was just let in needs a moment to find posts and have them judged.
const MOMENTS_MS: [u32; 2] = [500, 2000];

/// What the site's card works with.
struct Parts {
    store: Rc<Store>,
    page: Rc<Page>,
    /// As rendered last; after a change the page is asked again how reading goes.
    settings: RefCell<Option<Settings>>,
}

/// The page in the active tab.
pub(super) struct Page {
    tab: Option<i32>,
    url: String,
    state: RefCell<State>,
}

#[derive(Default, Clone)]
struct State {
    site: Site,
    /// `None` when no content script answers.
    health: Option<Health>,
    /// The user asked to turn the site on and has yet to answer to its terms.
    weighing_terms: bool,
    refused: bool,
}

impl Page {
    /// Asks the browser for the tab, and the background for its site.
    pub(super) async fn of_active_tab() -> Self {
        let query = object(&[("active", &true.into()), ("currentWindow", &true.into())]);
        let tabs = chrome::tabs_query(&query).await.unwrap_or_default();
        let tab = get(tabs, "0");
        let id = get(tab.clone(), "id").as_f64();
        let page = Self {
            tab: id.map(|id| id as i32),
            // Readable because opening the popup grants `activeTab`.
            url: get(tab, "url").as_string().unwrap_or_default(),
            state: RefCell::default(),
        };
        page.ask().await;
        page
    }

    fn state(&self) -> State {
        self.state.borrow().clone()
    }

    async fn ask(&self) {
        let site = self.site().await.unwrap_or_default();
        let health = if site.granted { self.health().await } else { None };
        let before = self.state();
        self.state.replace(State { site, health, ..before });
    }

    async fn site(&self) -> Option<Site> {
        let question = to_js(&ToBackground::Site { url: self.url.clone() }).ok()?;
        from_js(&chrome::runtime_send_message(&question).await.ok()?).ok()
    }

    async fn health(&self) -> Option<Health> {
        let question = to_js(&ToTab::Health).ok()?;
        // The frame that holds the feed answers, or the top one.
        let answer = chrome::tabs_send_message(self.tab?, &question, &object(&[])).await;
        from_js(&answer.ok()?).ok()
    }

    /// Id of the tab, where the browser told it.
    pub(super) fn tab(&self) -> Option<i32> {
        self.tab
    }

    /// Id under which the site is turned off and on.
    pub(super) fn site_id(&self) -> String {
        self.state.borrow().site.id.clone()
    }

    /// How reading goes; `None` where nothing is read.
    pub(super) fn reading(&self, settings: &Settings) -> Option<Reading> {
        let state = self.state.borrow();
        let on = state.site.granted && !settings.sites_off.contains(&state.site.id);
        state.health.as_ref().filter(|_| on).map(Health::reading)
    }

    /// Platform id for drafts written beside this page.
    pub(super) fn platform(&self) -> String {
        self.state.borrow().site.platform.clone()
    }
}

pub(super) fn mount(store: &Rc<Store>, page: &Rc<Page>) -> Result<(), JsValue> {
    let popup = &Rc::new(Parts { store: Rc::clone(store), page: Rc::clone(page), settings: RefCell::default() });
    let shared = Rc::clone(popup);
    listen(by_id::<HtmlElement>("site-switch")?.as_ref(), "change", move |event| {
        if let Some(input) = input_of(event) {
            turn(&shared, input.checked());
        }
    });
    let shared = Rc::clone(popup);
    listen(by_id::<HtmlElement>("site-accept")?.as_ref(), "click", move |_| request(&shared));
    let shared = Rc::clone(popup);
    listen(by_id::<HtmlElement>("site-decline")?.as_ref(), "click", move |_| {
        shared.page.state.borrow_mut().weighing_terms = false;
        shared.store.render();
        report(by_id::<HtmlElement>("site-switch").and_then(|input| input.focus()));
    });
    let shared = Rc::clone(popup);
    listen(by_id::<HtmlElement>("site-forget")?.as_ref(), "click", move |_| forget(&shared));
    let shared = Rc::clone(popup);
    listen(by_id::<HtmlElement>("pause")?.as_ref(), "click", move |_| {
        shared.store.change(|settings| Settings { paused: !settings.paused, ..settings });
    });
    let shared = Rc::clone(popup);
    store.show(move |settings| {
        let changed = shared.settings.replace(Some(settings.clone()));
        if changed.is_some_and(|before| before != *settings) {
            look_again(&shared);
        }
        render(&shared.page, settings)
    })
}

/// Asks page and background again, now and a little later.
fn look_again(popup: &Rc<Parts>) {
    for wait in MOMENTS_MS {
        let popup = Rc::clone(popup);
        Timeout::new(wait, move || {
            spawn_local(async move {
                popup.page.ask().await;
                popup.store.render();
            });
        })
        .forget();
    }
}

fn turn(popup: &Rc<Parts>, on: bool) {
    let State { site, .. } = popup.page.state();
    if !on {
        popup.store.change(|settings| settings.with_site(&site.id, false));
    } else if site.granted {
        popup.store.change(|settings| settings.with_site(&site.id, true));
    } else if site.terms.is_empty() {
        request(popup);
    } else {
        popup.page.state.borrow_mut().weighing_terms = true;
        popup.store.render();
        report(by_id::<HtmlElement>("site-accept").and_then(|button| button.focus()));
    }
}

/// Must be called while the click is being handled: the browser asks the user only then.
fn request(popup: &Rc<Parts>) {
    let State { site, .. } = popup.page.state();
    let Ok(origins) = to_js(&site.origins) else { return };
    let asked = chrome::permissions_request(&object(&[("origins", &origins)]));
    // Whoever turned the site off before and now grants it again wants it on. Firefox closes the popup to ask,
    // so this cannot wait for the answer; without the permission it changes nothing on any page.
    if popup.store.settings().sites_off.contains(&site.id) {
        popup.store.change(|settings| settings.with_site(&site.id, true));
    }
    let popup = Rc::clone(popup);
    spawn_local(async move {
        let granted = match asked {
            Ok(promise) => JsFuture::from(promise).await,
            Err(error) => Err(error),
        };
        {
            let mut state = popup.page.state.borrow_mut();
            state.weighing_terms = false;
            state.refused = !matches!(&granted, Ok(answer) if answer.is_truthy());
        }
        report(granted);
        popup.page.ask().await;
        popup.store.render();
        look_again(&popup);
    });
}

fn forget(popup: &Rc<Parts>) {
    let State { site, .. } = popup.page.state();
    let Ok(origins) = to_js(&site.origins) else { return };
    let popup = Rc::clone(popup);
    spawn_local(async move {
        let removed = chrome::permissions_remove(&object(&[("origins", &origins)])).await;
        popup.page.ask().await;
        // A permission that the browser holds fixed cannot be given back; the site is off all the same.
        if removed.is_err() {
            popup.store.change(|settings| settings.with_site(&site.id, false));
        }
        popup.store.render();
        report(by_id::<HtmlElement>("site-switch").and_then(|input| input.focus()));
    });
}

fn render(page: &Page, settings: &Settings) -> Result<(), JsValue> {
    let state = page.state();
    let site = &state.site;
    let on = site.granted && !settings.sites_off.contains(&site.id);

    let name = if site.name.is_empty() { text("popup_no_page") } else { site.name.clone() };
    by_id::<HtmlElement>("site-name")?.set_text_content(Some(&name));
    let input: HtmlInputElement = by_id("site-switch")?;
    input.set_hidden(site.id.is_empty());
    input.set_checked(on);
    by_id::<HtmlElement>("site-state")?.set_text_content(Some(&state_in_words(&state, on, settings.paused)));
    by_id::<HtmlElement>("site-terms")?.set_hidden(!state.weighing_terms);
    by_id::<HtmlElement>("site-terms-text")?.set_text_content(Some(&site.terms));
    by_id::<HtmlElement>("site-forget")?.set_hidden(!site.granted || site.id.is_empty());

    let pause: HtmlElement = by_id("pause")?;
    pause.set_text_content(Some(&text(if settings.paused { "popup_resume" } else { "popup_pause" })));
    pause.set_attribute("aria-pressed", if settings.paused { "true" } else { "false" })
}

fn state_in_words(state: &State, on: bool, paused: bool) -> String {
    let site = &state.site;
    if site.id.is_empty() {
        return text("popup_state_no_page");
    }
    if !site.granted {
        return match (state.refused, site.known) {
            (true, _) => text("popup_state_refused"),
            (false, true) => text("popup_state_off"),
            (false, false) => text_with("popup_state_unknown", &[&site.software]),
        };
    }
    if !on {
        return text("popup_state_turned_off");
    }
    if paused {
        return text("popup_state_paused");
    }
    let Some(health) = &state.health else { return text("popup_state_reload") };
    let number = |count: u32| count.to_string();
    match health.reading() {
        Reading::NotAFeed => text("popup_health_none"),
        Reading::Waiting => text("popup_health_waiting"),
        Reading::Unreadable { found } => text_with("popup_health_broken", &[&number(found)]),
        Reading::Wordless { found: 1 } => text("popup_health_wordless_one"),
        Reading::Wordless { found } => text_with("popup_health_wordless", &[&number(found)]),
        Reading::All { read: 1 } => text("popup_health_one"),
        Reading::All { read } => text_with("popup_health_all", &[&number(read)]),
        Reading::Some { read, found } if found - read == 1 => {
            text_with("popup_health_some_one", &[&number(read), &number(found)])
        }
        Reading::Some { read, found } => text_with("popup_health_some", &[&number(read), &number(found), &number(found - read)]),
    }
}
