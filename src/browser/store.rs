//! The settings as a page holds them: what the user changes is stored at once, and every part of the page follows.
//!
//! Open feeds, other windows and the page itself learn of a change the same way: the store says so. What is chosen in a private
//! window is laid over the settings in private windows only; it stands in memory, and the background takes it away when
//! the last of them is closed.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::js::{get, object, report};
use super::{chrome, load, to_js};
use upshot::settings::Settings;

/// Key of the settings in `storage.local`; the background uses the same.
const SETTINGS: &str = "settings";
/// Key of what differs from them in private windows, in `storage.session`; the background uses the same.
const PRIVATE: &str = "private";

/// Id of the line that says that a change was not stored.
const UNSTORED: &str = "unstored";

type Render = Box<dyn Fn(&Settings) -> Result<(), JsValue>>;

/// The settings, and the parts of the page that show them.
pub(super) struct Store {
    settings: RefCell<Settings>,
    parts: RefCell<Vec<Render>>,
    /// The settings as stored, and what private windows lay over them; the latter only where it holds.
    stored: RefCell<(JsValue, Option<JsValue>)>,
}

impl Store {
    /// Reads what is stored, whatever that is; for a private window, what holds there.
    pub(super) async fn open(private: bool) -> Result<Rc<Self>, JsValue> {
        let stored = get(chrome::local_get(SETTINGS).await?, SETTINGS);
        let own = if private { Some(get(chrome::session_get(PRIVATE).await?, PRIVATE)) } else { None };
        let settings = RefCell::new(laid_over(&stored, own.as_ref())?);
        let store = Rc::new(Self { settings, parts: RefCell::default(), stored: RefCell::new((stored, own)) });
        store.follow();
        Ok(store)
    }

    /// Whether the settings are those of private windows.
    pub(super) fn is_private(&self) -> bool {
        self.stored.borrow().1.is_some()
    }

    /// The settings that hold now.
    pub(super) fn settings(&self) -> Settings {
        self.settings.borrow().clone()
    }

    /// Adds a part of the page; it is rendered now and after every change.
    pub(super) fn show(&self, render: impl Fn(&Settings) -> Result<(), JsValue> + 'static) -> Result<(), JsValue> {
        render(&self.settings())?;
        self.parts.borrow_mut().push(Box::new(render));
        Ok(())
    }

    /// Changes what the user chose, here and in the store.
    pub(super) fn change(self: &Rc<Self>, step: impl FnOnce(Settings) -> Settings) {
        let stored = self.changed(step);
        spawn_local(async move {
            stored.await;
        });
    }

    /// The same, here at once; what it returns says whether the store took it. When it did not, the page goes back to what
    /// is stored, and says so.
    pub(super) fn changed(self: &Rc<Self>, step: impl FnOnce(Settings) -> Settings) -> impl Future<Output = bool> + 'static {
        let next = step(self.settings());
        let write = self.written(&next);
        if write.is_ok() {
            self.set(next);
        }
        let store = Rc::clone(self);
        async move {
            let outcome = match write {
                Ok((true, items)) => chrome::session_set(&items).await,
                Ok((false, items)) => chrome::local_set(&items).await,
                Err(error) => Err(error),
            };
            if let Err(error) = &outcome {
                web_sys::console::warn_2(&"Upshot:".into(), error);
                let (stored, own) = store.stored.borrow().clone();
                if let Ok(kept) = laid_over(&stored, own.as_ref()) {
                    store.set(kept);
                }
            }
            report(say_unstored(outcome.is_err()));
            outcome.is_ok()
        }
    }

    /// What is to be written for these settings, and whether for private windows only.
    fn written(&self, next: &Settings) -> Result<(bool, JsValue), JsValue> {
        let value = to_js(next)?;
        if !self.is_private() {
            return Ok((false, object(&[(SETTINGS, &value)])));
        }
        let own = difference(&value, &self.stored.borrow().0)?;
        Ok((true, object(&[(PRIVATE, &own)])))
    }

    /// Renders every part anew, after something else changed that they show.
    pub(super) fn render(&self) {
        let settings = self.settings();
        for part in self.parts.borrow().iter() {
            report(part(&settings));
        }
    }

    fn set(&self, next: Settings) {
        self.settings.replace(next);
        self.render();
    }

    /// Follows changes made in a feed's panel or in another window.
    fn follow(self: &Rc<Self>) {
        let store = Rc::clone(self);
        let listener = Closure::<dyn FnMut(JsValue, String)>::new(move |changes: JsValue, area: String| {
            let private = area == "session";
            let change = get(changes, if private { PRIVATE } else { SETTINGS });
            if change.is_undefined() || !(area == "local" || private && store.is_private()) {
                return;
            }
            let value = get(change, "newValue");
            {
                let mut stored = store.stored.borrow_mut();
                if private { stored.1 = Some(value) } else { stored.0 = value }
            }
            let next = {
                let stored = store.stored.borrow();
                laid_over(&stored.0, stored.1.as_ref())
            };
            match next {
                Ok(next) if next != store.settings() => store.set(next),
                _ => {}
            }
        });
        chrome::on_storage_changed(&listener);
        listener.forget();
    }
}

/// Shows that the store did not take a change, until it takes one.
fn say_unstored(failed: bool) -> Result<(), JsValue> {
    let document = gloo::utils::document();
    let line = match document.get_element_by_id(UNSTORED) {
        Some(line) => line,
        None if !failed => return Ok(()),
        None => {
            let line = document.create_element("p")?;
            line.set_id(UNSTORED);
            line.set_class_name("notice");
            line.set_attribute("role", "alert")?;
            document.body().ok_or("no body")?.append_child(&line)?;
            line
        }
    };
    line.set_text_content(failed.then(|| chrome::text("popup_unstored")).as_deref());
    line.toggle_attribute_with_force("hidden", !failed).map(|_| ())
}

/// The settings as stored, under what private windows lay over them.
fn laid_over(stored: &JsValue, own: Option<&JsValue>) -> Result<Settings, JsValue> {
    let Some(own) = own.and_then(|own| own.dyn_ref::<js_sys::Object>()) else { return Ok(load(stored)) };
    let whole = to_js(&load(stored))?;
    Ok(load(&js_sys::Object::assign(whole.unchecked_ref(), own)))
}

/// The parts of settings in which they differ from the stored ones.
fn difference(settings: &JsValue, stored: &JsValue) -> Result<JsValue, JsValue> {
    let whole = to_js(&load(stored))?;
    let own = js_sys::Object::new();
    for key in js_sys::Reflect::own_keys(settings)?.iter() {
        let (here, there) = (js_sys::Reflect::get(settings, &key)?, js_sys::Reflect::get(&whole, &key)?);
        if js_sys::JSON::stringify(&here)? != js_sys::JSON::stringify(&there)? {
            js_sys::Reflect::set(&own, &key, &here)?;
        }
    }
    Ok(own.into())
}
