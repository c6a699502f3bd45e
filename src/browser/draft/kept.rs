//! Where drafts are kept: the one at work in `storage.session`, which the browser forgets when it closes, and those that the
//! user pinned in `storage.local`. From a private window nothing is kept.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use serde::Serialize;
use upshot::json::{Faults, Fields, Read, Value};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::super::js::{get, object, report};
use super::super::{chrome, from_js, to_js};

/// Key of the draft in `storage.session`; popup, page and side panel share it.
pub(crate) const DRAFT: &str = "draft";
/// Key of the second draft of the page.
pub(crate) const OTHER: &str = "draft-other";
/// Key of what is chosen on the page.
const CHOSEN: &str = "draft-chosen";
/// Key of the pinned drafts in `storage.local`.
const PINS: &str = "pinned-drafts";

/// Drafts longer than this, in UTF-16 code units, are not written to the store with every letter.
const LONG: u32 = 5_000;
/// How long the writer of a long draft pauses before it is kept.
const KEEP_AFTER_MS: u32 = 300;

/// Pinned drafts, at most.
pub(super) const MOST_PINS: usize = 20;
/// Characters of a pinned draft, at most.
pub(super) const LONGEST_PIN: usize = 100_000;

/// What is chosen on the draft page.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Chosen {
    /// Platform id.
    pub(super) platform: Option<String>,
    /// Goal id; that of the settings when absent.
    pub(super) goal: Option<String>,
    /// Two drafts stand side by side.
    pub(super) two: bool,
}

impl Read for Chosen {
    fn read(value: &Value, faults: &mut Faults) -> Self {
        let mut fields = Fields::of(value, faults);
        Self { platform: fields.optional("platform"), goal: fields.optional("goal"), two: fields.optional("two") }
    }
}

/// A draft that the user pinned.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Pin {
    /// The text.
    pub(super) text: String,
    /// Platform id.
    pub(super) platform: String,
    /// When it was pinned, in milliseconds since 1970.
    pub(super) at: f64,
}

impl Read for Pin {
    fn read(value: &Value, faults: &mut Faults) -> Self {
        let mut fields = Fields::of(value, faults);
        Self { text: fields.required("text"), platform: fields.required("platform"), at: fields.required("at") }
    }
}

type Waiting = Rc<RefCell<Option<(String, Timeout)>>>;

/// The store of drafts at work.
pub(crate) struct Kept {
    private: Cell<bool>,
    draft: Waiting,
    other: Waiting,
}

impl Kept {
    /// Keeps drafts from now on, and what waits when the page closes; in a private window nothing.
    pub(crate) fn mount(private: bool) -> Self {
        let kept = Self { private: Cell::new(private), draft: Rc::default(), other: Rc::default() };
        let waiting = [(DRAFT, Rc::clone(&kept.draft)), (OTHER, Rc::clone(&kept.other))];
        let flush = move || {
            for (key, waiting) in &waiting {
                if let Some((value, _)) = waiting.take() {
                    write(key, &value);
                }
            }
        };
        chrome::on_hidden(flush);
        kept
    }

    /// Keeps nothing from now on: the text comes from a private window.
    pub(super) fn keep_nothing(&self) {
        self.private.set(true);
    }

    /// Whether nothing is kept.
    pub(super) fn is_private(&self) -> bool {
        self.private.get()
    }

    /// The draft at work.
    pub(crate) async fn draft(&self) -> String {
        self.read(DRAFT).await.as_string().unwrap_or_default()
    }

    /// The second draft.
    pub(super) async fn other(&self) -> String {
        self.read(OTHER).await.as_string().unwrap_or_default()
    }

    /// What was chosen on the page.
    pub(super) async fn chosen(&self) -> Chosen {
        from_js(&self.read(CHOSEN).await).unwrap_or_default()
    }

    /// Keeps the draft at work.
    pub(crate) fn set_draft(&self, value: &str) {
        self.set(DRAFT, &self.draft, value);
    }

    /// Keeps the second draft.
    pub(super) fn set_other(&self, value: &str) {
        self.set(OTHER, &self.other, value);
    }

    /// Keeps what is chosen on the page.
    pub(super) fn set_chosen(&self, chosen: &Chosen) {
        if let (false, Ok(value)) = (self.private.get(), to_js(chosen)) {
            spawn_local(async move { report(chrome::session_set(&object(&[(CHOSEN, &value)])).await) });
        }
    }

    async fn read(&self, key: &str) -> JsValue {
        if self.private.get() {
            return JsValue::UNDEFINED;
        }
        get(chrome::session_get(key).await.unwrap_or_default(), key)
    }

    fn set(&self, key: &'static str, waiting: &Waiting, value: &str) {
        if self.private.get() {
            return;
        }
        waiting.take();
        if value.len() as u32 <= LONG {
            write(key, value);
            return;
        }
        let later = Rc::clone(waiting);
        let timeout = Timeout::new(KEEP_AFTER_MS, move || {
            if let Some((value, timeout)) = later.take() {
                timeout.forget();
                write(key, &value);
            }
        });
        waiting.replace(Some((value.to_owned(), timeout)));
    }
}

fn write(key: &str, value: &str) {
    let items = object(&[(key, &value.into())]);
    spawn_local(async move { report(chrome::session_set(&items).await) });
}

/// The pinned drafts, newest first.
pub(super) async fn pins() -> Vec<Pin> {
    let stored = get(chrome::local_get(PINS).await.unwrap_or_default(), PINS);
    let mut pins: Vec<Pin> = from_js(&stored).unwrap_or_default();
    pins.truncate(MOST_PINS);
    pins
}

/// Stores the pinned drafts.
pub(super) async fn set_pins(pins: &[Pin]) -> Result<(), JsValue> {
    chrome::local_set(&object(&[(PINS, &to_js(pins)?)])).await
}

/// Calls back with the area and key of what changed in the store and its new value, wherever that happened.
pub(super) fn on_changed(mut callback: impl FnMut(&str, JsValue) + 'static) {
    let listener = Closure::<dyn FnMut(JsValue, String)>::new(move |changes: JsValue, area: String| {
        for key in [DRAFT, OTHER, PINS] {
            let change = get(changes.clone(), key);
            if !change.is_undefined() && (area == "session") == (key != PINS) {
                callback(key, get(change, "newValue"));
            }
        }
    });
    chrome::on_storage_changed(&listener);
    listener.forget();
}

/// Whether a key of [`on_changed`] stands for the pinned drafts.
pub(super) fn is_pins(key: &str) -> bool {
    key == PINS
}
