//! What was seen so far, in numbers. The background counts; this page asks it.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlElement};

use super::super::chrome::{self, text, text_with};
use super::super::dom::{by_id, empty, listen, set_part, stamp};
use super::super::js::report;
use super::super::{to_js, value_of};
use upshot::counts::Counts;
use upshot::protocol::ToBackground;
use upshot::rules;

pub(super) async fn mount() -> Result<(), JsValue> {
    listen(&by_id::<Element>("counts-reset")?, "click", |_| {
        spawn_local(async {
            report(show(&ToBackground::ResetCounts).await);
            report(by_id::<Element>("counts-outcome").map(|line| line.set_text_content(Some(&text("options_counts_done")))));
        });
    });
    show(&ToBackground::Counts).await
}

async fn show(question: &ToBackground) -> Result<(), JsValue> {
    let counts = Counts::load(&value_of(&chrome::runtime_send_message(&to_js(question)?).await?));
    by_id::<HtmlElement>("counts-none")?.set_hidden(counts.read > 0);
    by_id::<HtmlElement>("counts")?.set_hidden(counts.read == 0);
    by_id::<HtmlElement>("counts-reset")?.set_hidden(counts.read == 0);
    let since = text_with("options_counts_since", &[&counts.since]);
    by_id::<Element>("counts-since")?.set_text_content(Some(&since));
    let rows: Element = by_id("counts-rows")?;
    empty(&rows);
    let mut flags: Vec<(&str, u32)> =
        rules::all().iter().filter_map(|rule| Some((rule.title, *counts.flags.get(rule.id)?))).collect();
    upshot::order::sort_by(&mut flags, |one, other| other.1.cmp(&one.1));
    let whole = [(text("options_counts_read"), counts.read), (text("options_counts_judged"), counts.judged)];
    let parts = flags.into_iter().map(|(title, count)| (title.to_owned(), count));
    for (what, count) in whole.into_iter().chain(parts) {
        let row = stamp("template-count")?;
        set_part(&row, "what", &what)?;
        set_part(&row, "number", &count.to_string())?;
        rows.append_child(&row)?;
    }
    Ok(())
}
