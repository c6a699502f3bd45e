//! The draft box of the popup: what the engine says of a post before it is posted.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, HtmlTextAreaElement};

use super::super::chrome;
use super::super::dom::{by_id, listen};
use super::super::draft::kept::Kept;
use super::super::draft::verdict::Verdict;
use super::super::js::{object, report};
use super::super::store::Store;
use super::site::Page;
use upshot::platform::Platform;
use upshot::report::Span;
use upshot::settings::Settings;
use upshot::{Post, Unit, advise, check};

pub(super) async fn mount(store: &Rc<Store>, page: &Rc<Page>) -> Result<(), JsValue> {
    let field: HtmlTextAreaElement = by_id("draft")?;
    let kept = Rc::new(Kept::mount(store.is_private()));
    field.set_value(&kept.draft().await);
    let verdict = Rc::new(Verdict::mount("", |spans| report(select(spans)))?);
    let (shared, of_tab, shown, draft) = (Rc::clone(store), Rc::clone(page), Rc::clone(&verdict), field.clone());
    let changed = Rc::new(move |value: &str| {
        kept.set_draft(value);
        report(render(&shown, &of_tab, &shared.settings()));
    });
    let on_input = Rc::clone(&changed);
    listen(&field, "input", move |_| on_input(&draft.value()));
    listen(by_id::<HtmlElement>("draft-clear")?.as_ref(), "click", move |_| {
        field.set_value("");
        changed("");
        report(field.focus());
    });
    mount_larger(page)?;
    let page = Rc::clone(page);
    store.show(move |settings| render(&verdict, &page, settings))
}

/// The ways to the same draft with more room: a page of its own, and beside the feed where the browser has a place for it.
fn mount_larger(page: &Rc<Page>) -> Result<(), JsValue> {
    let beside: HtmlElement = by_id("draft-beside")?;
    beside.set_hidden(!chrome::has_side_panel());
    let page = Rc::clone(page);
    listen(&beside, "click", move |_| {
        let options = page.tab().map(|tab| object(&[("tabId", &tab.into())]));
        // Within the click, or the browser refuses.
        report(chrome::open_side_panel(&options.unwrap_or_else(|| object(&[]))));
    });
    Ok(())
}

fn render(verdict: &Verdict, page: &Page, settings: &Settings) -> Result<(), JsValue> {
    let draft = by_id::<HtmlTextAreaElement>("draft")?.value();
    by_id::<HtmlElement>("draft-clear")?.set_hidden(draft.is_empty());
    if draft.trim().is_empty() {
        return verdict.clear();
    }
    let platform = Platform::from_id(&page.platform()).unwrap_or_default();
    let post = Post { text: &draft, platform, truncated: false };
    verdict.render(&draft, &check(&post, settings, Unit::Utf16))?;
    let advice = advise(&post, settings, Unit::Utf16);
    // Bait has cards of its own, which say what to write instead.
    let advice: Vec<_> = advice.iter().enumerate().filter(|(_, suggestion)| !suggestion.is_bait).collect();
    verdict.render_advice("advice-list", &advice)?;
    by_id::<Element>("advice")?.toggle_attribute_with_force("hidden", advice.is_empty())?;
    Ok(())
}

/// Selects the first of the stretches in the draft.
fn select(spans: &[Span]) -> Result<(), JsValue> {
    let Some(span) = spans.first() else { return Ok(()) };
    let draft: HtmlTextAreaElement = by_id("draft")?;
    draft.focus()?;
    draft.set_selection_range(span.start, span.end)
}
