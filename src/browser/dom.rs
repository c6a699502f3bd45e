//! Small helpers for pages made from templates. Text reaches the page as text, never as markup.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::document;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, HtmlTemplateElement, Node, NodeList};

use super::chrome::text;

/// The element with this id, as the type that the page's markup makes it.
pub(super) fn by_id<T: JsCast>(id: &str) -> Result<T, JsValue> {
    let element = document().get_element_by_id(id).ok_or_else(|| JsValue::from_str(id))?;
    element.dyn_into().map_err(|_| JsValue::from_str(id))
}

/// A copy of the one element in a template, its texts filled in.
pub(super) fn stamp(template: &str) -> Result<HtmlElement, JsValue> {
    let content = by_id::<HtmlTemplateElement>(template)?.content();
    let copy = content.first_element_child().ok_or_else(|| JsValue::from_str(template))?.clone_node_with_deep(true)?;
    let element: HtmlElement = copy.dyn_into().map_err(|_| JsValue::from_str(template))?;
    fill_texts(&element)?;
    Ok(element)
}

/// The part of a stamped template that the markup names with `data-part`.
pub(super) fn part<T: JsCast>(of: &Element, name: &str) -> Result<T, JsValue> {
    let found = of.query_selector(&format!("[data-part={name}]"))?.ok_or_else(|| JsValue::from_str(name))?;
    found.dyn_into().map_err(|_| JsValue::from_str(name))
}

/// Sets the text of a part.
pub(super) fn set_part(of: &Element, name: &str, value: &str) -> Result<(), JsValue> {
    part::<Node>(of, name)?.set_text_content(Some(value));
    Ok(())
}

/// Fills in the texts that the markup asks for with `data-text`, `data-label` and `data-placeholder`.
pub(super) fn fill_texts(within: &Element) -> Result<(), JsValue> {
    for element in elements(&within.query_selector_all("[data-text]")?) {
        element.set_text_content(element.get_attribute("data-text").map(|key| text(&key)).as_deref());
    }
    for (attribute, asked_by) in [("aria-label", "data-label"), ("placeholder", "data-placeholder")] {
        for element in elements(&within.query_selector_all(&format!("[{asked_by}]"))?) {
            if let Some(key) = element.get_attribute(asked_by) {
                element.set_attribute(attribute, &text(&key))?;
            }
        }
    }
    Ok(())
}

fn elements(list: &NodeList) -> impl Iterator<Item = Element> {
    (0..list.length()).filter_map(|index| list.item(index)?.dyn_into().ok())
}

/// Takes out everything inside.
pub(super) fn empty(element: &Element) {
    element.set_text_content(None);
}

/// Calls back for every event of this kind, for as long as the page lives.
pub(super) fn listen(target: &Element, event: &'static str, mut callback: impl FnMut(&Event) + 'static) {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(target, event, options, move |event| callback(event)).forget();
}

/// The input that an event came from.
pub(super) fn input_of(event: &Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}
