//! The skin between the core and the browser: what the background asks, and the pages.
//!
//! Nothing here judges anything. Values cross the border as plain JavaScript objects in the shapes of
//! `extension/protocol.ts`; settings come in as they are stored, whatever that is.

mod choices;
mod chrome;
mod dom;
mod js;
pub mod options;
pub mod popup;
mod rules;
mod store;

use serde::Serialize;
use serde_wasm_bindgen::{Serializer, from_value};
use wasm_bindgen::prelude::*;

use crate::platform::Platform;
use crate::protocol::{PostText, Verdict};
use crate::settings::{Level, Settings};
use crate::{Post, Unit, check};

/// Judges posts under the stored settings: one verdict per post, in their order, spans in UTF-16 code units.
///
/// Throws when `posts` is not an array of `PostText`.
#[wasm_bindgen]
pub fn judge(stored: JsValue, posts: JsValue) -> Result<JsValue, JsValue> {
    let settings = load(stored);
    // Its own error would repeat what it could not read, and text of a post belongs in no console.
    let posts: Vec<PostText> = from_value(posts).map_err(|_| JsError::new("these are no posts"))?;
    let verdicts: Vec<Verdict> = posts.into_iter().map(|post| verdict(post, &settings)).collect();
    to_js(&verdicts)
}

/// Says everything about a draft under the stored settings: a `DraftVerdict`, spans in UTF-16 code units.
///
/// Throws when `draft` is no `PostText`.
#[wasm_bindgen]
pub fn inspect_draft(stored: JsValue, draft: JsValue) -> Result<JsValue, JsValue> {
    let draft: PostText = from_value(draft).map_err(|_| JsError::new("this is no draft"))?;
    let platform = Platform::from_id(&draft.platform).unwrap_or_default();
    let post = Post { text: &draft.text, platform, truncated: draft.truncated };
    to_js(&crate::draft::inspect(&post, &load(stored), Unit::Utf16))
}

/// What a feed needs to know of the stored settings: a `FeedView`.
#[wasm_bindgen]
pub fn feed_view(stored: JsValue) -> Result<JsValue, JsValue> {
    to_js(&load(stored).feed_view())
}

/// The stored settings with one rule's level changed, to be stored again. Throws when `level` is no level.
#[wasm_bindgen]
pub fn with_level(stored: JsValue, rule: &str, level: JsValue) -> Result<JsValue, JsValue> {
    let level: Level = from_value(level)?;
    to_js(&load(stored).with_level(rule, level))
}

/// The stored settings with everything paused, or no longer paused, to be stored again.
#[wasm_bindgen]
pub fn with_pause_toggled(stored: JsValue) -> Result<JsValue, JsValue> {
    let settings = load(stored);
    to_js(&Settings { paused: !settings.paused, ..settings })
}

/// The part of the stored settings that may be synced: a `Shared`.
#[wasm_bindgen]
pub fn shared(stored: JsValue) -> Result<JsValue, JsValue> {
    to_js(&load(stored).shared())
}

/// The stored settings with what another device shared laid over them, to be stored again.
#[wasm_bindgen]
pub fn adopt(stored: JsValue, shared: JsValue) -> Result<JsValue, JsValue> {
    to_js(&load(stored).adopt(serde_wasm_bindgen::Deserializer::from(shared)))
}

/// Reads settings as they are stored.
fn load(stored: JsValue) -> Settings {
    Settings::load(serde_wasm_bindgen::Deserializer::from(stored))
}

fn verdict(post: PostText, settings: &Settings) -> Verdict {
    let platform = Platform::from_id(&post.platform).unwrap_or_default();
    let report = check(&Post { text: &post.text, platform, truncated: post.truncated }, settings, Unit::Utf16);
    Verdict { key: post.key, report }
}

/// Maps become objects and absent values `null`, as the TypeScript types say.
fn to_js<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsValue> {
    Ok(value.serialize(&Serializer::new().serialize_maps_as_objects(true).serialize_missing_as_null(true))?)
}
