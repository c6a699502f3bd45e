//! The box that a draft is written in, with its words marked.
//!
//! The text field is never touched. Beneath it lies a copy of its text, transparent and set in the same type to the same width,
//! so that it wraps alike; what is marked is marked there, as ranges over the one text node of the copy (CSS Custom
//! Highlight), which splits no word and moves no letter.

use std::cell::Cell;
use std::rc::Rc;

use gloo::utils::document;
use js_sys::{Array, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, HtmlTextAreaElement, Range, ResizeObserver, Text};

use super::super::dom::by_id;
use super::super::js::report;
use upshot::report::Span;

#[wasm_bindgen]
extern "C" {
    type Highlight;
    #[wasm_bindgen(constructor, variadic)]
    fn new(ranges: &Array) -> Highlight;
    #[wasm_bindgen(catch, js_namespace = ["CSS", "highlights"], js_name = set)]
    fn set_highlight(name: &str, highlight: &Highlight) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = document, js_name = execCommand)]
    fn exec_command(name: &str, ui: bool, value: &str) -> Result<bool, JsValue>;
}

/// Ranges that a browser draws without effort; a draft with more marks than this is all marks.
const MOST_MARKS: usize = 500;

/// What stretches of a draft are marked as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// Bait.
    Bait,
    /// What no longer fits.
    Past,
    /// What the user asked to be shown.
    Shown,
}

/// A text field and the copy beneath it.
pub(super) struct Paper {
    suffix: &'static str,
    pub(super) field: HtmlTextAreaElement,
    sheet: HtmlElement,
    copy: Text,
    fold_mark: HtmlElement,
    fold: Cell<Option<u32>>,
}

impl Paper {
    /// The paper whose ids end in `suffix`.
    pub(super) fn mount(suffix: &'static str) -> Result<Rc<Self>, JsValue> {
        let id = |name: &str| format!("{name}{suffix}");
        let copy = document().create_text_node("");
        let sheet: HtmlElement = by_id(&id("copy"))?;
        sheet.append_child(&copy)?;
        // A last line that is empty has no height by itself.
        sheet.append_child(&document().create_text_node("\u{200b}"))?;
        let paper = Rc::new(Self {
            suffix,
            field: by_id(&id("draft"))?,
            sheet,
            copy,
            fold_mark: by_id(&id("fold-mark"))?,
            fold: Cell::new(None),
        });
        let shared = Rc::clone(&paper);
        let resized = Closure::<dyn FnMut()>::new(move || report(shared.place_fold()));
        let observer = ResizeObserver::new(resized.as_ref().unchecked_ref())?;
        observer.observe(&paper.sheet);
        resized.forget();
        Ok(paper)
    }

    /// The text as it stands in the field.
    pub(super) fn text(&self) -> String {
        self.field.value()
    }

    /// Brings the copy in line with the field. As the browser holds it: a half of a character that stands alone stays.
    pub(super) fn follow(&self) -> Result<(), JsValue> {
        let value = Reflect::get(&self.field, &"value".into())?;
        Reflect::set(&self.copy, &"data".into(), &value)?;
        Ok(())
    }

    /// Replaces the text as a person would, so that the browser can undo it.
    pub(super) fn replace(&self, text: &str) -> Result<(), JsValue> {
        self.field.focus()?;
        self.field.select();
        let command = if text.is_empty() { "delete" } else { "insertText" };
        if !exec_command(command, false, text).unwrap_or(false) || self.text() != text {
            self.field.set_value(text);
        }
        Ok(())
    }

    /// Marks stretches, in UTF-16 code units, and forgets those marked as the same before.
    pub(super) fn mark(&self, mark: Mark, spans: &[Span]) -> Result<(), JsValue> {
        let ranges = Array::new();
        for span in spans.iter().take(MOST_MARKS) {
            if let Some(range) = self.range(*span)? {
                ranges.push(&range);
            }
        }
        let name = match mark {
            Mark::Bait => "bait",
            Mark::Past => "past",
            Mark::Shown => "shown",
        };
        set_highlight(&format!("{name}{}", self.suffix), &Highlight::new(&ranges))?;
        Ok(())
    }

    /// Marks the stretches as shown, brings the first into sight and puts the cursor there.
    pub(super) fn show(&self, spans: &[Span]) -> Result<(), JsValue> {
        self.mark(Mark::Shown, spans)?;
        let Some(span) = spans.first() else { return Ok(()) };
        self.field.focus()?;
        self.field.set_selection_range(span.start, span.end)?;
        let Some(range) = self.range(*span)? else { return Ok(()) };
        let (rect, scroller) = (range.get_bounding_client_rect(), self.scroller()?);
        let seen = scroller.get_bounding_client_rect();
        if rect.top() < seen.top() || rect.bottom() > seen.bottom() {
            let by = rect.top() - seen.top() - seen.height() / 3.0;
            scroller.set_scroll_top(scroller.scroll_top() + by as i32);
        }
        Ok(())
    }

    /// Draws the line under which the reader sees nothing; `None` takes it away.
    pub(super) fn set_fold(&self, at: Option<u32>) -> Result<(), JsValue> {
        self.fold.set(at);
        self.place_fold()
    }

    /// Puts the line of the fold where it belongs, once letters moved.
    pub(super) fn place_fold(&self) -> Result<(), JsValue> {
        let range = match self.fold.get() {
            Some(at) => self.range(Span { start: at.saturating_sub(1), end: at })?,
            None => None,
        };
        self.fold_mark.set_hidden(range.is_none());
        let Some(range) = range else { return Ok(()) };
        let (line, sheet) = (range.get_bounding_client_rect(), self.sheet.get_bounding_client_rect());
        self.fold_mark.style().set_property("inset-block-start", &pixels(line.bottom() - sheet.top()))
    }

    fn range(&self, span: Span) -> Result<Option<Range>, JsValue> {
        let length = self.copy.length();
        if span.start >= span.end || span.end > length {
            return Ok(None);
        }
        let range = document().create_range()?;
        range.set_start(&self.copy, span.start)?;
        range.set_end(&self.copy, span.end)?;
        Ok(Some(range))
    }

    fn scroller(&self) -> Result<HtmlElement, JsValue> {
        by_id(&format!("paper{}", self.suffix))
    }
}

/// A length for a style. JavaScript writes the number: what writes fractions in Rust takes nine kilobytes.
fn pixels(length: f64) -> String {
    let number: String = js_sys::Number::from(length).to_string_with_radix(10).map_or_else(|_| "0".to_owned(), Into::into);
    number + "px"
}
