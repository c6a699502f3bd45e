//! The skin between the core and the browser: what the background asks, and the pages.
//!
//! Nothing here judges anything. Values cross the border as plain JavaScript objects in the shapes of
//! `extension/protocol.ts`; settings come in as they are stored, whatever that is.

#![cfg(target_arch = "wasm32")]

mod choices;
mod chrome;
mod dom;
pub mod draft;
mod js;
pub mod options;
pub mod popup;
mod rules;
mod store;
mod verdicts;

use std::cell::RefCell;
use std::rc::Rc;

use serde::Serialize;
use wasm_bindgen::prelude::*;

use upshot::adapter::Adapter;
use upshot::counts::Counts;
use upshot::json::{Read, Unread, Value};
use upshot::mutes::{Choice, Silences, changed};
use upshot::platform::Platform;
use upshot::protocol::{PostText, Verdict};
use upshot::replacement::replacement;
use upshot::settings::Settings;
use upshot::{Post, Unit};

/// Judges posts of one site under the stored settings: one verdict per post, in their order, spans in UTF-16 code units.
///
/// Throws when `posts` is not an array of `PostText`.
#[expect(clippy::needless_pass_by_value, reason = "values of the browser are handed over once")]
#[wasm_bindgen]
pub fn judge(stored: JsValue, posts: JsValue, site: Option<String>) -> Result<JsValue, JsValue> {
    let settings = loaded(stored);
    // Its own error would repeat what it could not read, and text of a post belongs in no console.
    let read = verdicts::posts_of(&posts).ok_or_else(|| JsError::new("these are no posts"))?;
    let site = site.unwrap_or_default();
    let silences = Silences::of(&settings, &site);
    Ok(verdicts::to_js(&read.iter().map(|post| silences.judge(post)).collect::<Vec<Verdict>>(), &posts))
}

/// Says everything about a draft under the stored settings: a `DraftVerdict`, spans in UTF-16 code units.
///
/// Throws when `draft` is no `PostText`.
#[wasm_bindgen]
pub fn inspect_draft(stored: JsValue, draft: &JsValue) -> Result<JsValue, JsValue> {
    let draft: PostText = from_js(draft).map_err(|_| JsError::new("this is no draft"))?;
    let platform = Platform::from_id(&draft.platform).unwrap_or_default();
    let post = Post { text: &draft.text, platform, truncated: draft.truncated };
    to_js(&upshot::draft::inspect(&post, &loaded(stored), Unit::Utf16))
}

/// What a feed on a site needs to know of the stored settings: a `FeedView`.
#[wasm_bindgen]
pub fn feed_view(stored: JsValue, site: &str) -> Result<JsValue, JsValue> {
    to_js(&loaded(stored).feed_view(site))
}

/// The stored settings as they are understood, whole.
#[wasm_bindgen]
pub fn loaded_settings(stored: &JsValue) -> Result<JsValue, JsValue> {
    to_js(&load(stored))
}

/// The stored settings after a `Choice` made on a site, to be stored again. Throws when `choice` is none.
#[wasm_bindgen]
pub fn with_choice(stored: &JsValue, choice: &JsValue, site: &str, day: &str) -> Result<JsValue, JsValue> {
    // As above: a choice may hold text of a post.
    let choice: Choice = from_js(choice).map_err(|_| JsError::new("this is no choice"))?;
    to_js(&changed(load(stored), &choice, site, day))
}

/// The sum of two `Counts` as they are stored, whatever that is.
#[wasm_bindgen]
pub fn added(stored: &JsValue, more: &JsValue) -> Result<JsValue, JsValue> {
    let read = |counts| Counts::load(&value_of(counts));
    to_js(&read(stored).plus(&read(more)))
}

/// The stored settings with everything paused, or no longer paused, to be stored again.
#[wasm_bindgen]
pub fn with_pause_toggled(stored: &JsValue) -> Result<JsValue, JsValue> {
    let settings = load(stored);
    to_js(&Settings { paused: !settings.paused, ..settings })
}

/// The part of the stored settings that may be synced: a `Shared`.
#[wasm_bindgen]
pub fn shared(stored: &JsValue) -> Result<JsValue, JsValue> {
    to_js(&load(stored).shared())
}

/// The stored settings with what another device shared laid over them, to be stored again.
#[wasm_bindgen]
pub fn adopt(stored: &JsValue, shared: &JsValue) -> Result<JsValue, JsValue> {
    to_js(&load(stored).adopt(&value_of(shared)))
}

/// The adapters that came with Upshot, those replaced that the user has a sound file for. `stored` holds the files'
/// contents by adapter id, whatever that is; what is not sound counts as not there.
///
/// Throws when `built_in` is not an array of `Adapter`.
#[wasm_bindgen]
pub fn with_replacements(stored: &JsValue, built_in: &JsValue) -> Result<JsValue, JsValue> {
    let built_in: Vec<Adapter> = from_js(built_in).map_err(JsError::from)?;
    let replaced = |own: &Adapter| {
        let given: Adapter = from_js(&js::get(stored.clone(), &own.id)).ok()?;
        (given.id == own.id).then(|| replacement(given, &built_in).ok()).flatten()
    };
    let adapters: Vec<Adapter> = built_in.iter().map(|own| replaced(own).unwrap_or_else(|| own.clone())).collect();
    to_js(&adapters)
}

/// Reads settings as they are stored.
fn load(stored: &JsValue) -> Settings {
    Settings::load(&value_of(stored))
}

thread_local! {
    /// The settings read last, and what they were read from.
    static LAST: RefCell<Option<(JsValue, Rc<Settings>)>> = const { RefCell::new(None) };
}

/// The same, read once for as long as the caller hands over the same object: a batch of posts should not wait for
/// hundreds of muted authors to cross the border.
fn loaded(stored: JsValue) -> Rc<Settings> {
    LAST.with_borrow_mut(|last| match last {
        Some((from, settings)) if js_sys::Object::is(from, &stored) => Rc::clone(settings),
        _ => {
            let settings = Rc::new(load(&stored));
            *last = Some((stored, Rc::clone(&settings)));
            settings
        }
    })
}

/// What a plain object says. What cannot be written as JSON says nothing.
fn value_of(value: &JsValue) -> Value {
    // Of `undefined` there is no JSON either.
    let json = js_sys::JSON::stringify(value).ok().and_then(|json| json.as_string());
    json.and_then(|json| Value::parse(&json)).unwrap_or_default()
}

/// Reads a plain object.
fn from_js<T: Read>(value: &JsValue) -> Result<T, Unread> {
    value_of(value).to()
}

/// Maps become objects and absent values `null`, as the TypeScript types say.
fn to_js<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsValue> {
    let json = upshot::json::to_json(value).map_err(JsError::from)?;
    js_sys::JSON::parse(&json)
}
