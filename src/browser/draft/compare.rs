//! Two drafts side by side: what differs in the verdicts, and word by word.

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};

use super::super::chrome::{text, text_with};
use super::super::dom::{by_id, empty, set_part, stamp};
use super::verdict::{lens_key, signed};
use upshot::draft::{Edit, Stretch, differences};
use upshot::report::{Lens, LensValues, Report};
use upshot::rules;

/// One of the two drafts.
#[derive(Clone, Copy)]
pub(super) struct Draft<'d> {
    pub(super) text: &'d str,
    pub(super) report: &'d Report,
    /// Length as the site counts, where it is known.
    pub(super) length: Option<u32>,
}

/// Shows what differs between two drafts.
pub(super) fn render(one: Draft, other: Draft) -> Result<(), JsValue> {
    render_table(one, other)?;
    render_bait(one.report, other.report)?;
    render_words(one.text, other.text)
}

fn render_table(one: Draft, other: Draft) -> Result<(), JsValue> {
    let rows: Element = by_id("difference-rows")?;
    empty(&rows);
    let add = |name: &str, one: Option<u32>, other: Option<u32>| -> Result<(), JsValue> {
        let number = |value: Option<u32>| value.map_or_else(|| "–".to_owned(), |value| value.to_string());
        let row = stamp("template-difference")?;
        set_part(&row, "name", name)?;
        set_part(&row, "one", &number(one))?;
        set_part(&row, "other", &number(other))?;
        let change = match (one, other) {
            (Some(one), Some(other)) if one != other => signed(other as f32 - one as f32),
            (Some(_), Some(_)) => "=".to_owned(),
            _ => String::new(),
        };
        set_part(&row, "change", &change)?;
        rows.append_child(&row).map(|_| ())
    };
    let score = |draft: Draft| draft.report.results.as_ref().map(|results| u32::from(results.score));
    add(&text("popup_sum_score"), score(one), score(other))?;
    for lens in Lens::ALL {
        let value = |draft: Draft| draft.report.results.as_ref().map(|results| value_of(&results.lenses, lens));
        add(&text(lens_key(lens)), value(one), value(other))?;
    }
    let bait = |draft: Draft| Some(draft.report.flags.len() as u32);
    add(&text("draft_bait"), bait(one), bait(other))?;
    add(&text("draft_length_name"), one.length, other.length)
}

fn value_of(values: &LensValues, lens: Lens) -> u32 {
    u32::from(match lens {
        Lens::Value => values.value,
        Lens::Audience => values.audience,
        Lens::Trust => values.trust,
        Lens::Path => values.path,
        Lens::Conversation => values.conversation,
    })
}

/// The bait that stands in one of them only.
fn render_bait(one: &Report, other: &Report) -> Result<(), JsValue> {
    let only = |here: &Report, there: &Report| {
        let flags = here.flags.iter().filter(|flag| there.flags.iter().all(|known| known.rule != flag.rule));
        flags.filter_map(|flag| rules::by_id(flag.rule)).map(|rule| rule.title).collect::<Vec<_>>().join(", ")
    };
    for (id, key, titles) in
        [("only-one", "draft_only_one", only(one, other)), ("only-other", "draft_only_other", only(other, one))]
    {
        let line: HtmlElement = by_id(id)?;
        line.set_hidden(titles.is_empty());
        line.set_text_content(Some(&text_with(key, &[&titles])));
    }
    Ok(())
}

fn render_words(one: &str, other: &str) -> Result<(), JsValue> {
    let box_: Element = by_id("words")?;
    empty(&box_);
    let note: HtmlElement = by_id("words-note")?;
    if one == other {
        note.set_text_content(Some(&text("draft_words_same")));
        return Ok(());
    }
    note.set_text_content(Some(&text("draft_words_about")));
    differences(one, other).into_iter().try_for_each(|stretch| append(&box_, stretch))
}

fn append(to: &Element, stretch: Stretch) -> Result<(), JsValue> {
    let template = match stretch.edit {
        Edit::Same => "template-same",
        Edit::Out => "template-del",
        Edit::In => "template-ins",
    };
    let copy = stamp(template)?;
    set_part(&copy, "words", stretch.words)?;
    to.append_child(&copy)?;
    Ok(())
}
