//! Plain JavaScript objects, read and made, and what to do when something failed.

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;

/// A property of an object; `undefined` of anything else.
#[expect(clippy::needless_pass_by_value, reason = "answers of the browser are used once")]
pub(super) fn get(object: JsValue, key: &str) -> JsValue {
    Reflect::get(&object, &key.into()).unwrap_or_default()
}

/// An object with these fields.
pub(super) fn object(fields: &[(&str, &JsValue)]) -> JsValue {
    let object = Object::new();
    for (key, value) in fields {
        // Setting a field of a fresh object cannot fail.
        let _ = Reflect::set(&object, &(*key).into(), value);
    }
    object.into()
}

/// Writes to the console what should not have gone wrong. Never with text of a post.
pub(super) fn report<T>(result: Result<T, JsValue>) {
    if let Err(error) = result {
        web_sys::console::error_2(&"Upshot:".into(), &error);
    }
}
