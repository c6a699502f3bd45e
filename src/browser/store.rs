//! The settings as a page holds them: what the user changes is stored at once, and every part of the page follows.
//!
//! Open feeds, other windows and the page itself learn of a change the same way: the store says so.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::js::{get, object, report};
use super::{chrome, load, to_js};
use upshot::settings::Settings;

/// Key of the settings in `storage.local`; the background uses the same.
const SETTINGS: &str = "settings";

type Render = Box<dyn Fn(&Settings) -> Result<(), JsValue>>;

/// The settings, and the parts of the page that show them.
pub(super) struct Store {
    settings: RefCell<Settings>,
    parts: RefCell<Vec<Render>>,
}

impl Store {
    /// Reads what is stored, whatever that is.
    pub(super) async fn open() -> Result<Rc<Self>, JsValue> {
        let stored = get(chrome::local_get(SETTINGS).await?, SETTINGS);
        let store = Rc::new(Self { settings: RefCell::new(load(&stored)), parts: RefCell::default() });
        store.follow();
        Ok(store)
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
    pub(super) fn change(&self, step: impl FnOnce(Settings) -> Settings) {
        let next = step(self.settings());
        let Ok(value) = to_js(&next) else { return };
        self.set(next);
        spawn_local(async move { report(chrome::local_set(&object(&[(SETTINGS, &value)])).await) });
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
            let change = get(changes, SETTINGS);
            if area != "local" || change.is_undefined() {
                return;
            }
            let next = load(&get(change, "newValue"));
            if next != store.settings() {
                store.set(next);
            }
        });
        chrome::on_storage_changed(&listener);
        listener.forget();
    }
}
