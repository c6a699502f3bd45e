//! The list of pinned drafts.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlButtonElement, HtmlElement};

use super::super::chrome::{text, text_with};
use super::super::dom::{by_id, empty, listen, part, set_part, stamp};
use super::super::js::report;
use super::kept::{self, LONGEST_PIN, MOST_PINS, Pin};
use super::site_name;
use super::verdict::number_of;
use upshot::platform::Platform;

/// Characters of a pinned draft that the list shows.
const LONGEST_LINE: usize = 90;

/// Mounts the list; `open` puts a pinned draft into the box.
pub(super) async fn mount(open: impl Fn(Pin) + 'static) -> Result<(), JsValue> {
    let list: Element = by_id("pins-list")?;
    let open = Rc::new(open);
    listen(&list, "click", move |event| {
        if let Some(at) = number_of(event, "data-open") {
            let open = Rc::clone(&open);
            spawn_local(async move {
                if let Some(pin) = kept::pins().await.into_iter().nth(at) {
                    open(pin);
                }
            });
        } else if let Some(at) = number_of(event, "data-delete") {
            spawn_local(async move {
                let mut pins = kept::pins().await;
                if at < pins.len() {
                    pins.remove(at);
                    report(kept::set_pins(&pins).await);
                }
            });
        }
    });
    listen(&by_id::<Element>("pins-clear")?, "click", move |_| spawn_local(async { report(kept::set_pins(&[]).await) }));
    render(&kept::pins().await)
}

/// Pins a draft. The answer is what to tell the user.
pub(super) async fn pin(draft: String, platform: Platform) -> Result<String, JsValue> {
    let mut pins = kept::pins().await;
    if draft.chars().count() > LONGEST_PIN {
        return Ok(text_with("draft_pin_long", &[&LONGEST_PIN.to_string()]));
    }
    let platform = platform.id().to_owned();
    pins.retain(|pin| pin.text != draft || pin.platform != platform);
    if pins.len() >= MOST_PINS {
        return Ok(text_with("draft_pin_full", &[&MOST_PINS.to_string()]));
    }
    pins.insert(0, Pin { text: draft, platform, at: js_sys::Date::now() });
    kept::set_pins(&pins).await?;
    Ok(text("draft_pinned"))
}

/// Shows the pinned drafts.
pub(super) fn render(pins: &[Pin]) -> Result<(), JsValue> {
    by_id::<Element>("pins-count")?.set_text_content(Some(&text_with("draft_pins", &[&pins.len().to_string()])));
    by_id::<HtmlElement>("pins-none")?.set_hidden(!pins.is_empty());
    by_id::<HtmlButtonElement>("pins-clear")?.set_hidden(pins.len() < 2);
    let list: Element = by_id("pins-list")?;
    empty(&list);
    for (at, pin) in pins.iter().enumerate() {
        let item = stamp("template-pin")?;
        let flat = pin.text.split_whitespace().take(LONGEST_LINE).collect::<Vec<_>>().join(" ");
        let line = match flat.char_indices().nth(LONGEST_LINE) {
            Some((cut, _)) => format!("{}…", &flat[..cut]),
            None => flat,
        };
        set_part(&item, "words", &line)?;
        let when = js_sys::Date::new(&pin.at.into()).to_locale_date_string("default", &JsValue::UNDEFINED);
        let site = site_name(Platform::from_id(&pin.platform).unwrap_or_default());
        set_part(&item, "when", &text_with("draft_pin_when", &[&String::from(when), &site]))?;
        for (name, attribute, key) in
            [("open", "data-open", "draft_pin_open_label"), ("delete", "data-delete", "draft_pin_delete_label")]
        {
            let button: Element = part(&item, name)?;
            button.set_attribute(attribute, &at.to_string())?;
            button.set_attribute("aria-label", &text_with(key, &[&line]))?;
        }
        list.append_child(&item)?;
    }
    Ok(())
}
