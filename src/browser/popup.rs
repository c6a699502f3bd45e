//! The popup.

use wasm_bindgen::prelude::*;

/// Mounts the popup in the current document.
#[wasm_bindgen]
pub fn popup() {
    if let Some(body) = gloo::utils::document().body() {
        body.set_text_content(Some("mounted"));
    }
}
