//! What the reader and the site make of a draft: the fold, the length, the link, and the draft without its bait.

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};

use super::super::chrome::{text, text_with};
use super::super::dom::{empty, set_part, stamp};
use super::verdict::{Verdict, quoted};
use upshot::draft::{Basis, Fold, Improved, Length, LinkNote, Preview};

/// Stretches taken out that are listed, at most.
const MOST_LISTED: usize = 12;

impl Verdict {
    /// Shows what the site makes of a draft.
    pub(super) fn render_preview(&self, preview: &Preview) -> Result<(), JsValue> {
        let list: Element = self.id("site")?;
        empty(&list);
        if let Some(length) = &preview.length {
            append(&list, &length_row(length)?)?;
        }
        if let Some(fold) = &preview.fold {
            let head = match fold.hidden {
                0 => text("draft_fold_none"),
                1 => text("draft_fold_one"),
                hidden => text_with("draft_fold_many", &[&hidden.to_string()]),
            };
            append(&list, &row("fold", &head, fold.how, &source_of(fold))?)?;
        }
        if let Some(link) = &preview.link {
            append(&list, &link_row(link)?)?;
        }
        self.id::<HtmlElement>("site-box")?.set_hidden(!list.has_child_nodes());
        Ok(())
    }

    /// Shows what would be left without the bait, and its score.
    pub(super) fn render_improved(&self, draft: &str, improved: Option<&Improved>, score: Option<u8>) -> Result<(), JsValue> {
        self.id::<HtmlElement>("improved")?.set_hidden(improved.is_none());
        let Some(improved) = improved else { return Ok(()) };
        let list: Element = self.id("improved-list")?;
        empty(&list);
        let units: Vec<u16> = draft.encode_utf16().collect();
        for span in improved.removed.iter().take(MOST_LISTED) {
            let item = stamp("template-removed")?;
            set_part(&item, "words", &quoted(&units, *span))?;
            list.append_child(&item)?;
        }
        let score = score.map(|score| text_with("draft_improved_score", &[&score.to_string()])).unwrap_or_default();
        self.id::<Element>("improved-score")?.set_text_content(Some(&score));
        Ok(())
    }
}

fn append(list: &Element, row: &HtmlElement) -> Result<(), JsValue> {
    list.append_child(row).map(|_| ())
}

fn length_row(length: &Length) -> Result<HtmlElement, JsValue> {
    let (used, limit) = (length.used.to_string(), length.limit.to_string());
    let head = match length.used.checked_sub(length.limit) {
        Some(over @ 1..) => text_with("draft_length_over", &[&used, &limit, &over.to_string()]),
        _ => text_with("draft_length", &[&used, &limit]),
    };
    let source = sourced(length.source, length.basis);
    let row = row("length", &head, length.how, &source)?;
    row.toggle_attribute_with_force("data-over", length.used > length.limit)?;
    Ok(row)
}

fn link_row(link: &LinkNote) -> Result<HtmlElement, JsValue> {
    if link.cost.is_empty() {
        return row("link", link.note, "", "");
    }
    let source = text_with("draft_source_graded", &[link.source, link.grade]);
    row("link", link.note, link.cost, &source)
}

fn row(kind: &str, head: &str, body: &str, source: &str) -> Result<HtmlElement, JsValue> {
    let row = stamp("template-site")?;
    row.set_attribute("data-kind", kind)?;
    set_part(&row, "head", head)?;
    set_part(&row, "body", body)?;
    set_part(&row, "source", source)?;
    Ok(row)
}

fn source_of(fold: &Fold) -> String {
    sourced(fold.source, fold.basis)
}

fn sourced(source: &str, basis: Basis) -> String {
    let key = match basis {
        Basis::Documented => "draft_source_documented",
        Basis::Reported => "draft_source_reported",
    };
    text_with(key, &[source])
}
