//! The draft box: what the engine says of a post before it is posted.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlElement, HtmlTextAreaElement};

use super::super::chrome::{self, text, text_with};
use super::super::dom::{by_id, empty, listen, part, set_part, stamp};
use super::super::js::{get, object, report};
use super::super::store::Store;
use super::site::Page;
use crate::platform::Platform;
use crate::report::{Band, Flag, Lens, LensValues, Reason, Report, Results, Span, Suggestion};
use crate::settings::Settings;
use crate::{Post, Unit, advise, check};

/// Key of the draft in `storage.session`, which the browser forgets when it closes.
const DRAFT: &str = "draft";
/// How long the writer pauses before the verdict is spoken to screen readers.
const SPEAK_AFTER_MS: u32 = 1200;
/// Characters of the draft that are repeated beside a flag.
const LONGEST_QUOTE: usize = 80;

thread_local! {
    static TO_BE_SPOKEN: RefCell<Option<Timeout>> = const { RefCell::new(None) };
}

pub(super) async fn mount(store: &Rc<Store>, page: &Rc<Page>) -> Result<(), JsValue> {
    let draft: HtmlTextAreaElement = by_id("draft")?;
    if !chrome::in_private_window() {
        let kept = get(chrome::session_get(DRAFT).await.unwrap_or_default(), DRAFT).as_string();
        draft.set_value(&kept.unwrap_or_default());
    }
    let (shared, of_tab, field) = (Rc::clone(store), Rc::clone(page), draft.clone());
    listen(&draft, "input", move |_| changed(&shared, &of_tab, &field.value()));
    let (shared, of_tab) = (Rc::clone(store), Rc::clone(page));
    listen(by_id::<HtmlElement>("draft-clear")?.as_ref(), "click", move |_| {
        draft.set_value("");
        changed(&shared, &of_tab, "");
        report(draft.focus());
    });
    let page = Rc::clone(page);
    store.show(move |settings| render(&page, settings))
}

fn changed(store: &Store, page: &Page, value: &str) {
    report(render(page, &store.settings()));
    if chrome::in_private_window() {
        return;
    }
    let items = object(&[(DRAFT, &value.into())]);
    spawn_local(async move { report(chrome::session_set(&items).await) });
}

fn render(page: &Page, settings: &Settings) -> Result<(), JsValue> {
    let draft = by_id::<HtmlTextAreaElement>("draft")?.value();
    let is_empty = draft.trim().is_empty();
    by_id::<HtmlElement>("draft-clear")?.set_hidden(draft.is_empty());
    by_id::<HtmlElement>("draft-empty")?.set_hidden(!is_empty);
    by_id::<HtmlElement>("verdict")?.set_hidden(is_empty);
    if is_empty {
        return speak(String::new());
    }
    let platform = Platform::from_id(&page.platform()).unwrap_or_default();
    let post = Post { text: &draft, platform, truncated: false };
    let report = check(&post, settings, Unit::Utf16);
    render_results(&report)?;
    let units: Vec<u16> = draft.encode_utf16().collect();
    render_flags(&report.flags, &units)?;
    render_notes(&report.notes, &units)?;
    render_advice(&advise(&post, settings, Unit::Utf16), &report.flags)?;
    speak(in_one_line(&report))
}

fn render_results(report: &Report) -> Result<(), JsValue> {
    let none: HtmlElement = by_id("verdict-none")?;
    none.set_hidden(report.results.is_some());
    none.set_text_content(Some(&text(reason_key(report.reason))));
    for id in ["verdict-results", "verdict-lenses"] {
        by_id::<HtmlElement>(id)?.set_hidden(report.results.is_none());
    }
    let Some(results) = &report.results else { return Ok(()) };

    by_id::<Element>("verdict-score")?.set_text_content(Some(&results.score.to_string()));
    by_id::<Element>("verdict-band")?.set_text_content(Some(&band_in_words(results.band)));
    let range = text_with("popup_range", &[&results.low.to_string(), &results.high.to_string()]);
    by_id::<Element>("verdict-range")?.set_text_content(Some(&range));
    let range = by_id::<HtmlElement>("scale-range")?.style();
    range.set_property("inset-inline-start", &percent(results.low))?;
    range.set_property("inline-size", &percent(results.high.saturating_sub(results.low)))?;
    by_id::<HtmlElement>("scale-mark")?.style().set_property("inset-inline-start", &percent(results.score))?;
    render_lenses(&results.lenses)?;
    render_sum(results)
}

fn render_lenses(values: &LensValues) -> Result<(), JsValue> {
    let list: Element = by_id("lenses")?;
    empty(&list);
    for lens in Lens::ALL {
        let value = match lens {
            Lens::Value => values.value,
            Lens::Audience => values.audience,
            Lens::Trust => values.trust,
            Lens::Path => values.path,
            Lens::Conversation => values.conversation,
        };
        let row = stamp("template-lens")?;
        set_part(&row, "name", &text(lens_key(lens)))?;
        set_part(&row, "value", &value.to_string())?;
        part::<HtmlElement>(&row, "fill")?.style().set_property("inline-size", &percent(value))?;
        list.append_child(&row)?;
    }
    Ok(())
}

/// The account behind the score: where it starts, what moved it, where it ends.
fn render_sum(results: &Results) -> Result<(), JsValue> {
    let rows: Element = by_id("sum-rows")?;
    empty(&rows);
    let add = |what: &str, points: &str| -> Result<(), JsValue> {
        let row = stamp("template-sum")?;
        set_part(&row, "what", what)?;
        set_part(&row, "points", points)?;
        rows.append_child(&row).map(|_| ())
    };
    add(&text("popup_sum_base"), &points(results.base))?;
    for contribution in &results.contributions {
        let what = text_with("popup_sum_line", &[&text(lens_key(contribution.lens)), &contribution.what]);
        add(&what, &signed(contribution.points))?;
    }
    add(&text("popup_sum_score"), &results.score.to_string())
}

fn render_flags(flags: &[Flag], draft: &[u16]) -> Result<(), JsValue> {
    by_id::<Element>("flags-title")?.set_text_content(Some(&flag_count(flags.len())));
    fill_with_flags("flags", flags, draft)
}

/// What would raise the score; bait is left out, for its cards say what to write instead.
fn render_advice(suggestions: &[Suggestion], flags: &[Flag]) -> Result<(), JsValue> {
    let list: Element = by_id("advice-list")?;
    empty(&list);
    for suggestion in suggestions.iter().filter(|suggestion| flags.iter().all(|flag| flag.rule != suggestion.cue)) {
        let row = stamp("template-advice")?;
        set_part(&row, "what", &suggestion.what)?;
        set_part(&row, "gain", &text_with("popup_advice_gain", &[&format!("{:.0}", suggestion.gain)]))?;
        set_part(&row, "how", suggestion.how)?;
        list.append_child(&row)?;
    }
    by_id::<HtmlElement>("advice")?.set_hidden(!list.has_child_nodes());
    Ok(())
}

fn render_notes(notes: &[Flag], draft: &[u16]) -> Result<(), JsValue> {
    by_id::<HtmlElement>("notes")?.set_hidden(notes.is_empty());
    fill_with_flags("notes-list", notes, draft)
}

fn fill_with_flags(list: &str, flags: &[Flag], draft: &[u16]) -> Result<(), JsValue> {
    let list: Element = by_id(list)?;
    empty(&list);
    for flag in flags {
        let card = stamp("template-flag")?;
        card.set_attribute("data-rule", flag.rule)?;
        set_part(&card, "title", flag.title)?;
        set_part(&card, "quote", &flag.spans.first().map(|span| quoted(draft, *span)).unwrap_or_default())?;
        set_part(&card, "what", &flag.what)?;
        set_part(&card, "why", flag.why)?;
        set_part(&card, "instead", &text_with("popup_instead", &[flag.instead]))?;
        let show: HtmlElement = part(&card, "show")?;
        show.set_attribute("aria-label", &text_with("popup_flag_show_label", &[flag.title]))?;
        match flag.spans.first().copied() {
            Some(span) => listen(&show, "click", move |_| report(select(span))),
            None => show.remove(),
        }
        list.append_child(&card)?;
    }
    Ok(())
}

/// The words that a flag is about, on one line and not too many of them. Spans count UTF-16 code units.
fn quoted(draft: &[u16], span: Span) -> String {
    let units = draft.get(span.start as usize..span.end as usize).unwrap_or_default();
    let words = String::from_utf16_lossy(units).split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(LONGEST_QUOTE) {
        Some((cut, _)) => format!("{}…", words[..cut].trim_end()),
        None => words,
    }
}

/// Selects the words in the draft that a flag is about.
fn select(span: Span) -> Result<(), JsValue> {
    let draft: HtmlTextAreaElement = by_id("draft")?;
    draft.focus()?;
    draft.set_selection_range(span.start, span.end)
}

/// Says the verdict to screen readers, once the writer pauses.
fn speak(line: String) -> Result<(), JsValue> {
    let spoken: Element = by_id("draft-spoken")?;
    let later = Timeout::new(SPEAK_AFTER_MS, move || {
        if spoken.text_content().as_deref() != Some(line.as_str()) {
            spoken.set_text_content(Some(&line));
        }
    });
    // Dropping the earlier one cancels it.
    TO_BE_SPOKEN.with(|waiting| waiting.replace(Some(later)));
    Ok(())
}

fn in_one_line(report: &Report) -> String {
    match &report.results {
        Some(results) => {
            let score = results.score.to_string();
            text_with("popup_spoken", &[&score, &band_in_words(results.band), &flag_count(report.flags.len())])
        }
        None => format!("{} {}", text(reason_key(report.reason)), flag_count(report.flags.len())),
    }
}

fn flag_count(count: usize) -> String {
    match count {
        0 => text("popup_flags_none"),
        1 => text("popup_flags_one"),
        _ => text_with("popup_flags_many", &[&count.to_string()]),
    }
}

fn band_in_words(band: Band) -> String {
    let word = text(match band {
        Band::Low => "popup_band_low",
        Band::Some => "popup_band_some",
        Band::Good => "popup_band_good",
        Band::Strong => "popup_band_strong",
    });
    text_with("popup_band", &[&word])
}

fn reason_key(reason: Option<Reason>) -> &'static str {
    match reason {
        Some(Reason::TooShort) => "popup_none_too_short",
        Some(Reason::Language) => "popup_none_language",
        Some(Reason::Cut) => "popup_none_cut",
        Some(Reason::NoWords) => "popup_none_no_words",
        None => "popup_none",
    }
}

fn lens_key(lens: Lens) -> &'static str {
    match lens {
        Lens::Value => "popup_lens_value",
        Lens::Audience => "popup_lens_audience",
        Lens::Trust => "popup_lens_trust",
        Lens::Path => "popup_lens_path",
        Lens::Conversation => "popup_lens_conversation",
    }
}

/// One decimal, and none where it is zero.
fn points(points: f32) -> String {
    let tenths = (points * 10.0).round() as i32;
    if tenths % 10 == 0 { (tenths / 10).to_string() } else { format!("{}.{}", tenths / 10, tenths % 10) }
}

fn signed(value: f32) -> String {
    if value < 0.0 { format!("\u{2212}{}", points(-value)) } else { format!("+{}", points(value)) }
}

fn percent(value: u8) -> String {
    format!("{}%", value.min(100))
}
