//! What the engine says of a draft, as the popup and the draft page show it.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, HtmlElement};

use super::super::chrome::{language_name, text, text_with};
use super::super::dom::{by_id, empty, listen, part, set_part, stamp};
use upshot::report::{Band, Flag, Lens, LensValues, Reason, Report, Results, Span, Suggestion};

/// How long the writer pauses before the verdict is spoken to screen readers.
const SPEAK_AFTER_MS: u32 = 1200;
/// Characters of the draft that are repeated beside a flag.
const LONGEST_QUOTE: usize = 80;

/// The part of a page that shows a verdict. Its elements are found by their ids, which all end in the same suffix, so that
/// two can stand on one page.
pub(crate) struct Verdict {
    suffix: &'static str,
    /// What the buttons that say "show" stand for, by the number they carry.
    evidence: Rc<RefCell<Vec<Vec<Span>>>>,
    waiting: RefCell<Option<Timeout>>,
}

impl Verdict {
    /// The verdict whose ids end in `suffix`; `show` is called with spans in UTF-16 code units.
    pub(crate) fn mount(suffix: &'static str, show: impl Fn(&[Span]) + 'static) -> Result<Self, JsValue> {
        let verdict = Self { suffix, evidence: Rc::default(), waiting: RefCell::default() };
        let evidence = Rc::clone(&verdict.evidence);
        // One listener for all buttons, which come and go with every letter.
        listen(&verdict.id::<Element>("verdict")?, "click", move |event| {
            if let Some(number) = number_of(event, "data-show")
                && let Some(spans) = evidence.borrow().get(number)
            {
                show(spans);
            }
        });
        Ok(verdict)
    }

    /// Shows that there is nothing to judge.
    pub(crate) fn clear(&self) -> Result<(), JsValue> {
        self.set_empty(true)?;
        self.speak(String::new())
    }

    /// Shows a report on a draft, spans in UTF-16 code units.
    pub(crate) fn render(&self, draft: &str, report: &Report) -> Result<(), JsValue> {
        self.set_empty(false)?;
        self.evidence.borrow_mut().clear();
        self.render_results(report)?;
        let units: Vec<u16> = draft.encode_utf16().collect();
        self.render_flags(&report.flags, &units)?;
        self.render_notes(&report.notes, &units)?;
        self.speak(in_one_line(report))
    }

    /// The element with this id and the suffix.
    pub(crate) fn id<T: JsCast>(&self, id: &str) -> Result<T, JsValue> {
        by_id(&format!("{id}{}", self.suffix))
    }

    /// Lists changes to a draft; those that cards of bait speak of are left out. The number of each is what
    /// a button of the template that tries it carries.
    pub(crate) fn render_advice(&self, list: &str, suggestions: &[(usize, &Suggestion)]) -> Result<(), JsValue> {
        let list: Element = self.id(list)?;
        empty(&list);
        for (number, suggestion) in suggestions {
            let row = stamp("template-advice")?;
            set_part(&row, "what", &suggestion.what)?;
            // What gains nothing has no number, and nothing to try.
            let gains = suggestion.gain > 0.0;
            let gain = if gains { text_with("popup_advice_gain", &[&points_of(suggestion.gain)]) } else { String::new() };
            set_part(&row, "gain", &gain)?;
            set_part(&row, "how", suggestion.how)?;
            if let Ok(button) = part::<HtmlElement>(&row, "try") {
                button.set_hidden(!gains);
                button.set_attribute("data-try", &number.to_string())?;
                button.set_attribute("aria-label", &text_with("draft_try_label", &[&suggestion.what]))?;
            }
            list.append_child(&row)?;
        }
        Ok(())
    }

    fn set_empty(&self, is_empty: bool) -> Result<(), JsValue> {
        self.id::<HtmlElement>("draft-empty")?.set_hidden(!is_empty);
        self.id::<HtmlElement>("verdict")?.set_hidden(is_empty);
        Ok(())
    }

    fn render_results(&self, report: &Report) -> Result<(), JsValue> {
        let none: HtmlElement = self.id("verdict-none")?;
        none.set_hidden(report.results.is_some());
        none.set_text_content(Some(&reason_in_words(report)));
        for id in ["verdict-results", "verdict-lenses"] {
            self.id::<HtmlElement>(id)?.set_hidden(report.results.is_none());
        }
        let Some(results) = &report.results else { return Ok(()) };

        self.id::<Element>("verdict-score")?.set_text_content(Some(&results.score.to_string()));
        self.id::<Element>("verdict-band")?.set_text_content(Some(&band_in_words(results.band)));
        let range = text_with("popup_range", &[&results.low.to_string(), &results.high.to_string()]);
        self.id::<Element>("verdict-range")?.set_text_content(Some(&range));
        let range = self.id::<HtmlElement>("scale-range")?.style();
        range.set_property("inset-inline-start", &percent(results.low))?;
        range.set_property("inline-size", &percent(results.high.saturating_sub(results.low)))?;
        self.id::<HtmlElement>("scale-mark")?.style().set_property("inset-inline-start", &percent(results.score))?;
        self.render_lenses(&results.lenses)?;
        self.render_sum(results)
    }

    fn render_lenses(&self, values: &LensValues) -> Result<(), JsValue> {
        let list: Element = self.id("lenses")?;
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
    fn render_sum(&self, results: &Results) -> Result<(), JsValue> {
        let rows: Element = self.id("sum-rows")?;
        empty(&rows);
        let add = |what: &str, points: &str, spans: &[Span]| -> Result<(), JsValue> {
            let row = stamp("template-sum")?;
            set_part(&row, "what", what)?;
            set_part(&row, "points", points)?;
            if let Ok(button) = part::<HtmlElement>(&row, "show") {
                self.set_evidence(&button, what, spans)?;
            }
            rows.append_child(&row).map(|_| ())
        };
        add(&text("popup_sum_base"), &points(results.base), &[])?;
        for contribution in &results.contributions {
            let what = text_with("popup_sum_line", &[&text(lens_key(contribution.lens)), contribution.what]);
            add(&what, &signed(contribution.points), &contribution.spans)?;
        }
        add(&text("popup_sum_score"), &results.score.to_string(), &[])
    }

    fn render_flags(&self, flags: &[Flag], draft: &[u16]) -> Result<(), JsValue> {
        self.id::<Element>("flags-title")?.set_text_content(Some(&flag_count(flags.len())));
        self.fill_with_flags("flags", flags, draft)
    }

    fn render_notes(&self, notes: &[Flag], draft: &[u16]) -> Result<(), JsValue> {
        self.id::<HtmlElement>("notes")?.set_hidden(notes.is_empty());
        self.fill_with_flags("notes-list", notes, draft)
    }

    fn fill_with_flags(&self, list: &str, flags: &[Flag], draft: &[u16]) -> Result<(), JsValue> {
        let list: Element = self.id(list)?;
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
            self.set_evidence(&show, flag.title, &flag.spans)?;
            list.append_child(&card)?;
        }
        Ok(())
    }

    /// Makes a button show these stretches of the draft; without any it goes.
    fn set_evidence(&self, button: &HtmlElement, what: &str, spans: &[Span]) -> Result<(), JsValue> {
        if spans.is_empty() {
            button.remove();
            return Ok(());
        }
        let mut evidence = self.evidence.borrow_mut();
        button.set_attribute("data-show", &evidence.len().to_string())?;
        button.set_attribute("aria-label", &text_with("popup_flag_show_label", &[what]))?;
        evidence.push(spans.to_vec());
        Ok(())
    }

    /// Says the verdict to screen readers, once the writer pauses.
    fn speak(&self, line: String) -> Result<(), JsValue> {
        let spoken: Element = self.id("draft-spoken")?;
        let later = Timeout::new(SPEAK_AFTER_MS, move || {
            if spoken.text_content().as_deref() != Some(line.as_str()) {
                spoken.set_text_content(Some(&line));
            }
        });
        // Dropping the earlier one cancels it.
        self.waiting.replace(Some(later));
        Ok(())
    }
}

/// The number that an attribute of the clicked element, or of one around it, holds.
pub(crate) fn number_of(event: &Event, attribute: &str) -> Option<usize> {
    let clicked: Element = event.target()?.dyn_into().ok()?;
    clicked.closest(&format!("[{attribute}]")).ok()??.get_attribute(attribute)?.parse().ok()
}

/// The words that a flag is about, on one line and not too many of them. Spans count UTF-16 code units.
pub(super) fn quoted(draft: &[u16], span: Span) -> String {
    let units = draft.get(span.start as usize..span.end as usize).unwrap_or_default();
    let words = String::from_utf16_lossy(units).split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(LONGEST_QUOTE) {
        Some((cut, _)) => format!("{}…", words[..cut].trim_end()),
        None => words,
    }
}

fn in_one_line(report: &Report) -> String {
    match &report.results {
        Some(results) => {
            let score = results.score.to_string();
            text_with("popup_spoken", &[&score, &band_in_words(results.band), &flag_count(report.flags.len())])
        }
        None => format!("{} {}", reason_in_words(report), flag_count(report.flags.len())),
    }
}

pub(super) fn flag_count(count: usize) -> String {
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

/// Why there are no results; a language by its name, as far as the words tell which it is.
fn reason_in_words(report: &Report) -> String {
    if report.reason == Some(Reason::Language)
        && let Some(name) = report.language.and_then(language_name)
    {
        return text_with("popup_none_language_named", &[&name]);
    }
    text(reason_key(report.reason))
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

pub(super) fn lens_key(lens: Lens) -> &'static str {
    match lens {
        Lens::Value => "popup_lens_value",
        Lens::Audience => "popup_lens_audience",
        Lens::Trust => "popup_lens_trust",
        Lens::Path => "popup_lens_path",
        Lens::Conversation => "popup_lens_conversation",
    }
}

/// A gain in whole points; at least something where there is any.
fn points_of(gain: f32) -> String {
    if gain < 1.0 { points(gain.max(0.1)) } else { (gain.round_ties_even() as i32).to_string() }
}

/// One decimal, and none where it is zero.
fn points(points: f32) -> String {
    let tenths = (points * 10.0).round() as i32;
    if tenths % 10 == 0 { (tenths / 10).to_string() } else { format!("{}.{}", tenths / 10, tenths % 10) }
}

pub(super) fn signed(value: f32) -> String {
    if value < 0.0 { format!("\u{2212}{}", points(-value)) } else { format!("+{}", points(value)) }
}

fn percent(value: u8) -> String {
    format!("{}%", value.min(100))
}
