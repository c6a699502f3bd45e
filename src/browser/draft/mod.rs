//! The draft page: a large box, the verdict on what is in it, and what would change it. The side panel shows the same page.

mod compare;
pub(super) mod kept;
mod paper;
mod pins;
mod reader;
pub(super) mod verdict;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlButtonElement, HtmlElement, HtmlSelectElement, KeyboardEvent};

use self::kept::{Chosen, Kept, Pin};
use self::paper::{Mark, Paper};
use self::verdict::{Verdict, number_of, signed};
use super::chrome::{self, text, text_with};
use super::dom::{by_id, fill_texts, listen, stamp};
use super::js::report;
use super::store::Store;
use super::{choices, from_js, to_js};
use upshot::draft::{Improved, Preview};
use upshot::platform::Platform;
use upshot::protocol::{Handed, ToBackground};
use upshot::report::{Report, Span, Suggestion};
use upshot::settings::{Goal, Settings};
use upshot::{Post, Unit, check, draft};

/// Drafts up to this length, in UTF-16 code units, are judged with every letter; longer ones after a pause.
const SHORT: usize = 1_500;
/// The pause after which a longer draft is judged, and a very long one.
const PAUSE_MS: (u32, u32) = (150, 400);
/// From this length on the parts of the verdict are worked out one after the other, so that the box stays quick.
const VERY_LONG: usize = 10_000;
/// How long both drafts rest before they are compared.
const COMPARE_AFTER_MS: u32 = 200;

/// What was seen of the text that stands in a box.
struct Seen {
    text: String,
    report: Report,
    changes: Vec<Suggestion>,
    preview: Preview,
    improved: Option<Improved>,
    /// The score without the bait.
    improved_score: Option<u8>,
}

impl Seen {
    fn compared(&self) -> compare::Draft<'_> {
        let length = self.preview.length.map(|length| length.used);
        compare::Draft { text: &self.text, report: &self.report, length }
    }
}

/// One box with its verdict.
struct Side {
    paper: Rc<Paper>,
    verdict: Verdict,
    seen: RefCell<Option<Seen>>,
    /// The changes that are tried, as places in the list of changes.
    tried: RefCell<Vec<usize>>,
    waiting: RefCell<Option<Timeout>>,
}

/// The page.
struct Desk {
    store: Rc<Store>,
    kept: Kept,
    sides: [Rc<Side>; 2],
    platform: Cell<Platform>,
    /// The goal chosen for the drafts; that of the settings when none was.
    goal: Cell<Option<Goal>>,
    two: Cell<bool>,
    comparing: RefCell<Option<Timeout>>,
}

/// Mounts the draft page in the current document.
#[wasm_bindgen]
pub async fn draft_page() -> Result<(), JsValue> {
    let root = document().document_element().ok_or("no document")?;
    fill_texts(&root)?;
    let private = chrome::in_private_window().await;
    let store = Store::open(private).await?;
    let sides = [Side::mount("")?, Side::mount("-b")?];
    let desk = Rc::new(Desk {
        store: Rc::clone(&store),
        kept: Kept::mount(private),
        sides,
        platform: Cell::default(),
        goal: Cell::default(),
        two: Cell::default(),
        comparing: RefCell::default(),
    });
    desk.open().await?;
    mount_head(&desk)?;
    for at in 0..2 {
        mount_side(&desk, at)?;
    }
    mount_keys(&desk);
    let opened = Rc::clone(&desk);
    pins::mount(move |pin| report(opened.open_pin(&pin))).await?;
    let follower = Rc::clone(&desk);
    kept::on_changed(move |key, value| report(follower.changed_elsewhere(key, &value)));
    let shown = Rc::clone(&desk);
    store.show(move |_| shown.render())?;
    document().body().ok_or("no body")?.remove_attribute("hidden")?;
    // Hidden until now: nothing had a place on the screen.
    desk.sides.iter().try_for_each(|side| side.paper.place_fold())?;
    desk.sides[0].paper.field.focus()
}

impl Desk {
    /// Brings back what was kept, and takes what the page was opened with.
    async fn open(&self) -> Result<(), JsValue> {
        let asked = window().location().hash().unwrap_or_default();
        let handed = if asked == "#handed" { handed().await } else { None };
        if handed.as_ref().is_some_and(|handed| handed.is_private) {
            self.kept.keep_nothing();
        }
        let chosen = self.kept.chosen().await;
        let of_hash = asked.strip_prefix('#').and_then(Platform::from_id);
        let of_chosen = chosen.platform.as_deref().and_then(Platform::from_id);
        let of_handed = handed.as_ref().and_then(|handed| Platform::from_id(&handed.platform));
        self.platform.set(of_handed.or(of_hash).or(of_chosen).unwrap_or_default());
        self.goal.set(chosen.goal.as_deref().and_then(goal_of));
        self.two.set(chosen.two);
        let [one, other] = &self.sides;
        one.paper.field.set_value(&self.kept.draft().await);
        other.paper.field.set_value(&self.kept.other().await);
        by_id::<HtmlElement>("private")?.set_hidden(!self.kept.is_private());
        if asked == "#handed" {
            // Loaded anew, the page asks no more.
            window().history()?.replace_state_with_url(&JsValue::NULL, "", Some("#"))?;
            self.take(&handed.map(|handed| handed.text).unwrap_or_default())?;
        }
        Ok(())
    }

    /// Puts a text that was sent here where it covers no other.
    fn take(&self, text_sent: &str) -> Result<(), JsValue> {
        let [one, other] = &self.sides;
        if text_sent.trim().is_empty() {
            return say(&text("draft_handed_nothing"));
        }
        if one.paper.text().trim().is_empty() || one.paper.text() == text_sent {
            one.paper.field.set_value(text_sent);
            self.kept.set_draft(text_sent);
            return Ok(());
        }
        let covers = !other.paper.text().trim().is_empty();
        self.two.set(true);
        other.paper.field.set_value(text_sent);
        self.kept.set_other(text_sent);
        self.keep_chosen();
        say(&text(if covers { "draft_handed_replaced" } else { "draft_handed_beside" }))
    }

    fn settings(&self) -> Settings {
        let settings = self.store.settings();
        Settings { goal: self.goal.get().unwrap_or(settings.goal), ..settings }
    }

    fn keep_chosen(&self) {
        self.kept.set_chosen(&Chosen {
            platform: Some(self.platform.get().id().to_owned()),
            goal: self.goal.get().map(|goal| id_of(goal).to_owned()),
            two: self.two.get(),
        });
    }

    /// Shows everything anew.
    fn render(self: &Rc<Self>) -> Result<(), JsValue> {
        by_id::<HtmlSelectElement>("platform")?.set_value(self.platform.get().id());
        by_id::<HtmlSelectElement>("goal-of-draft")?.set_value(id_of(self.settings().goal));
        let two = self.two.get();
        by_id::<Element>("two")?.set_attribute("aria-pressed", if two { "true" } else { "false" })?;
        by_id::<HtmlElement>("side-b")?.set_hidden(!two);
        by_id::<Element>("sides")?.toggle_attribute_with_force("data-two", two)?;
        self.judge(0)?;
        if two { self.judge(1) } else { self.compare() }
    }

    /// The text of a side changed: keeps it and judges it.
    fn changed(self: &Rc<Self>, at: usize) -> Result<(), JsValue> {
        let draft = self.sides[at].paper.text();
        if at == 0 {
            self.kept.set_draft(&draft);
        } else {
            self.kept.set_other(&draft);
        }
        say("")?;
        self.judge(at)
    }

    /// Judges a side: at once while it is short, after a pause when it is long, in steps when it is very long.
    fn judge(self: &Rc<Self>, at: usize) -> Result<(), JsValue> {
        let side = &self.sides[at];
        side.waiting.take();
        side.paper.follow()?;
        let draft = side.paper.text();
        side.verdict.id::<HtmlElement>("draft-clear")?.set_hidden(draft.is_empty());
        side.verdict.id::<HtmlButtonElement>("pin")?.set_hidden(draft.trim().is_empty());
        side.verdict.id::<HtmlButtonElement>("pin")?.set_disabled(self.kept.is_private());
        if draft.trim().is_empty() {
            side.seen.take();
            side.paper.mark(Mark::Bait, &[])?;
            side.paper.mark(Mark::Past, &[])?;
            side.paper.mark(Mark::Shown, &[])?;
            side.paper.set_fold(None)?;
            side.verdict.id::<HtmlElement>("site-box")?.set_hidden(true);
            side.verdict.clear()?;
            return self.compare();
        }
        // What was marked is marked at other letters now.
        side.paper.mark(Mark::Shown, &[])?;
        if draft.len() <= SHORT {
            return self.judge_in_steps(at, Step::first(draft));
        }
        let pause = if draft.len() <= VERY_LONG { PAUSE_MS.0 } else { PAUSE_MS.1 };
        side.verdict.id::<Element>("verdict")?.set_attribute("aria-busy", "true")?;
        self.later(at, pause, Step::first(draft));
        Ok(())
    }

    fn later(self: &Rc<Self>, at: usize, pause: u32, step: Step) {
        let desk = Rc::clone(self);
        let timeout = Timeout::new(pause, move || {
            // It has rung: dropping it now would free the closure that is running.
            if let Some(rung) = desk.sides[at].waiting.take() {
                rung.forget();
            }
            report(desk.judge_in_steps(at, step));
        });
        self.sides[at].waiting.replace(Some(timeout));
    }

    fn judge_in_steps(self: &Rc<Self>, at: usize, mut step: Step) -> Result<(), JsValue> {
        let settings = self.settings();
        while !step.run(self.platform.get(), &settings) {
            if step.text.len() > VERY_LONG {
                self.later(at, 0, step);
                return Ok(());
            }
        }
        let Some(seen) = step.done() else { return Ok(()) };
        self.show(at, seen)
    }

    /// Shows what was seen of a side.
    fn show(self: &Rc<Self>, at: usize, seen: Seen) -> Result<(), JsValue> {
        let side = &self.sides[at];
        let bait: Vec<Span> = seen.report.flags.iter().flat_map(|flag| &flag.spans).copied().collect();
        side.paper.mark(Mark::Bait, &bait)?;
        let past = seen.preview.length.map(|length| length.past).into_iter().collect::<Vec<_>>();
        side.paper.mark(Mark::Past, &past)?;
        let fold = seen.preview.fold.filter(|fold| fold.hidden > 0).map(|fold| fold.shown.end);
        side.paper.set_fold(fold)?;
        let verdict = &side.verdict;
        verdict.id::<Element>("verdict")?.remove_attribute("aria-busy")?;
        verdict.render(&seen.text, &seen.report)?;
        verdict.render_preview(&seen.preview)?;
        verdict.render_improved(&seen.text, seen.improved.as_ref(), seen.improved_score)?;
        let advised = draft::are_advised(&seen.changes);
        let (first, more): (Vec<_>, Vec<_>) = seen.changes.iter().enumerate().partition(|(at, _)| advised[*at]);
        verdict.render_advice("advice-list", &first)?;
        verdict.render_advice("more-list", &more)?;
        verdict.id::<HtmlElement>("advice")?.set_hidden(seen.changes.is_empty());
        verdict.id::<HtmlElement>("more")?.set_hidden(more.is_empty());
        side.tried.borrow_mut().clear();
        side.seen.replace(Some(seen));
        self.show_trial(at)?;
        self.compare()
    }

    /// Tries a change, or takes it back.
    fn try_out(&self, at: usize, change: usize) -> Result<(), JsValue> {
        {
            let mut tried = self.sides[at].tried.borrow_mut();
            match tried.iter().position(|other| *other == change) {
                Some(place) => drop(tried.remove(place)),
                None => tried.push(change),
            }
        }
        self.show_trial(at)
    }

    /// Shows what the score would be with the changes that are tried.
    fn show_trial(&self, at: usize) -> Result<(), JsValue> {
        let side = &self.sides[at];
        let (seen, tried) = (side.seen.borrow(), side.tried.borrow());
        let buttons = side.verdict.id::<Element>("advice")?.query_selector_all("[data-try]")?;
        for index in 0..buttons.length() {
            let Some(button) = buttons.item(index).and_then(|button| button.dyn_into::<Element>().ok()) else { continue };
            let number: Option<usize> = button.get_attribute("data-try").and_then(|number| number.parse().ok());
            let is_tried = number.is_some_and(|number| tried.contains(&number));
            button.set_attribute("aria-pressed", if is_tried { "true" } else { "false" })?;
        }
        let trial = seen.as_ref().filter(|_| !tried.is_empty()).and_then(|seen| {
            let chosen: Vec<&Suggestion> = tried.iter().filter_map(|&change| seen.changes.get(change)).collect();
            let post = Post { text: &seen.text, platform: self.platform.get(), truncated: false };
            draft::tried(&post, &self.settings(), &chosen)
        });
        let line = trial.map(|trial| {
            let change = signed(f32::from(trial.then) - f32::from(trial.now));
            text_with("draft_then", &[&trial.then.to_string(), &change])
        });
        side.verdict.id::<Element>("verdict-then")?.set_text_content(Some(&line.unwrap_or_default()));
        let mark: HtmlElement = side.verdict.id("scale-then")?;
        mark.set_hidden(trial.is_none());
        mark.style().set_property("inset-inline-start", &format!("{}%", trial.map_or(0, |trial| trial.then.min(100))))
    }

    /// Compares the two drafts, once both rest.
    fn compare(self: &Rc<Self>) -> Result<(), JsValue> {
        let both = self.two.get() && self.sides.iter().all(|side| side.seen.borrow().is_some());
        by_id::<HtmlElement>("differences")?.set_hidden(!both);
        self.comparing.take();
        if !both {
            return Ok(());
        }
        let desk = Rc::clone(self);
        let timeout = Timeout::new(COMPARE_AFTER_MS, move || {
            if let Some(rung) = desk.comparing.take() {
                rung.forget();
            }
            let (one, other) = (desk.sides[0].seen.borrow(), desk.sides[1].seen.borrow());
            let (Some(one), Some(other)) = (&*one, &*other) else { return };
            report(compare::render(one.compared(), other.compared()));
        });
        self.comparing.replace(Some(timeout));
        Ok(())
    }

    fn turn_two(self: &Rc<Self>, two: bool) -> Result<(), JsValue> {
        self.two.set(two);
        self.keep_chosen();
        self.render()
    }

    /// Puts a text into a box so that the browser can undo it.
    fn write(self: &Rc<Self>, at: usize, draft: &str) -> Result<(), JsValue> {
        self.sides[at].paper.replace(draft)?;
        self.changed(at)
    }

    fn open_pin(self: &Rc<Self>, pin: &Pin) -> Result<(), JsValue> {
        self.platform.set(Platform::from_id(&pin.platform).unwrap_or_default());
        self.keep_chosen();
        self.write(0, &pin.text)?;
        self.render()?;
        say(&text("draft_pin_opened"))
    }

    /// The store changed: in the popup, in the side panel or in another tab.
    fn changed_elsewhere(self: &Rc<Self>, key: &str, value: &JsValue) -> Result<(), JsValue> {
        if kept::is_pins(key) {
            let pins: Vec<Pin> = from_js(value).unwrap_or_default();
            return pins::render(&pins);
        }
        let at = usize::from(key == kept::OTHER);
        let draft = value.as_string().unwrap_or_default();
        let paper = &self.sides[at].paper;
        // Whoever writes here has the last word here.
        if self.kept.is_private() || document().has_focus().unwrap_or(false) || paper.text() == draft {
            return Ok(());
        }
        paper.field.set_value(&draft);
        self.judge(at)
    }
}

/// The verdict on a draft on its way: each step reads the text once or twice.
struct Step {
    text: String,
    report: Option<Report>,
    changes: Option<Vec<Suggestion>>,
    preview: Option<Preview>,
    improved: Option<(Option<Improved>, Option<u8>)>,
}

impl Step {
    fn first(text: String) -> Self {
        Self { text, report: None, changes: None, preview: None, improved: None }
    }

    /// Takes the next step; the answer is whether it was the last.
    fn run(&mut self, platform: Platform, settings: &Settings) -> bool {
        let post = Post { text: &self.text, platform, truncated: false };
        if self.report.is_none() {
            self.report = Some(check(&post, settings, Unit::Utf16));
        } else if self.changes.is_none() {
            self.changes = Some(draft::changes(&post, settings, Unit::Utf16));
        } else if self.preview.is_none() {
            self.preview = Some(draft::preview(&self.text, platform, Unit::Utf16));
        } else {
            let improved = draft::improved(&post, settings, Unit::Utf16);
            let score = improved.as_ref().and_then(|improved| {
                let post = Post { text: &improved.text, ..post };
                check(&post, settings, Unit::Utf16).results.map(|results| results.score)
            });
            self.improved = Some((improved, score));
        }
        self.improved.is_some()
    }

    fn done(self) -> Option<Seen> {
        let Self { text, report, changes, preview, improved } = self;
        let (improved, improved_score) = improved?;
        Some(Seen { text, report: report?, changes: changes?, preview: preview?, improved, improved_score })
    }
}

impl Side {
    /// Stamps a side into the page; the ids in it end in `suffix`.
    fn mount(suffix: &'static str) -> Result<Rc<Self>, JsValue> {
        let side = stamp("template-side")?;
        rename(&side, suffix)?;
        let named = side.query_selector_all("[id], [for], [aria-labelledby], [aria-describedby]")?;
        for index in 0..named.length() {
            if let Some(element) = named.item(index).and_then(|node| node.dyn_into::<Element>().ok()) {
                rename(&element, suffix)?;
            }
        }
        by_id::<Element>("sides")?.append_child(&side)?;
        let paper = Paper::mount(suffix)?;
        let shown = Rc::clone(&paper);
        let verdict = Verdict::mount(suffix, move |spans| report(shown.show(spans)))?;
        Ok(Rc::new(Self { paper, verdict, seen: RefCell::default(), tried: RefCell::default(), waiting: RefCell::default() }))
    }
}

/// Adds the suffix to an element's id and to the ids that it names.
fn rename(element: &Element, suffix: &str) -> Result<(), JsValue> {
    for attribute in ["id", "for", "aria-labelledby", "aria-describedby"] {
        if let Some(names) = element.get_attribute(attribute) {
            let renamed: Vec<String> = names.split(' ').map(|name| format!("{name}{suffix}")).collect();
            element.set_attribute(attribute, &renamed.join(" "))?;
        }
    }
    Ok(())
}

/// The choices above the boxes.
fn mount_head(desk: &Rc<Desk>) -> Result<(), JsValue> {
    let platforms: HtmlSelectElement = by_id("platform")?;
    for platform in Platform::ALL {
        let option = option(platform.id(), &site_name(platform))?;
        platforms.append_child(&option)?;
    }
    let goals: HtmlSelectElement = by_id("goal-of-draft")?;
    for goal in Goal::ALL {
        let option = option(id_of(goal), &choices::goal_name(goal))?;
        goals.append_child(&option)?;
    }
    let (shared, field) = (Rc::clone(desk), platforms.clone());
    listen(&platforms, "change", move |_| {
        shared.platform.set(Platform::from_id(&field.value()).unwrap_or_default());
        shared.keep_chosen();
        report(shared.render());
    });
    let (shared, field) = (Rc::clone(desk), goals.clone());
    listen(&goals, "change", move |_| {
        shared.goal.set(goal_of(&field.value()));
        shared.keep_chosen();
        report(shared.render());
    });
    let shared = Rc::clone(desk);
    listen(&by_id::<Element>("two")?, "click", move |_| {
        let two = !shared.two.get();
        report(shared.turn_two(two));
        if two {
            report(shared.sides[1].paper.field.focus());
        }
    });
    Ok(())
}

/// The box of one side and the buttons about it.
fn mount_side(desk: &Rc<Desk>, at: usize) -> Result<(), JsValue> {
    let side = &desk.sides[at];
    let verdict = &side.verdict;
    let title = text(if at == 0 { "draft_one" } else { "draft_other" });
    verdict.id::<Element>("draft-label")?.set_text_content(Some(&title));
    let shared = Rc::clone(desk);
    listen(&side.paper.field, "input", move |_| report(shared.changed(at)));
    let shared = Rc::clone(desk);
    listen(&verdict.id::<Element>("draft-clear")?, "click", move |_| report(shared.write(at, "")));
    let shared = Rc::clone(desk);
    listen(&verdict.id::<Element>("pin")?, "click", move |_| {
        let (draft, platform) = (shared.sides[at].paper.text(), shared.platform.get());
        spawn_local(async move {
            match pins::pin(draft, platform).await {
                Ok(line) => report(say(&line)),
                Err(error) => {
                    report(say(&text("draft_pin_failed")));
                    report::<()>(Err(error));
                }
            }
        });
    });
    let shared = Rc::clone(desk);
    listen(&verdict.id::<Element>("advice")?, "click", move |event| {
        if let Some(change) = number_of(event, "data-try") {
            report(shared.try_out(at, change));
        }
    });
    let shared = Rc::clone(desk);
    listen(&verdict.id::<Element>("improved")?, "click", move |event| {
        let chosen = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .and_then(|button| button.get_attribute("data-do"));
        let improved =
            shared.sides[at].seen.borrow().as_ref().and_then(|seen| seen.improved.as_ref().map(|improved| improved.text.clone()));
        let (Some(chosen), Some(improved)) = (chosen, improved) else { return };
        report(match chosen.as_str() {
            "use" => shared.write(at, &improved),
            "copy" => {
                copy(improved);
                Ok(())
            }
            _ => shared.turn_two(true).and_then(|()| shared.write(1 - at, &improved)),
        });
    });
    Ok(())
}

/// The keys of the page: to the verdict and back.
fn mount_keys(desk: &Rc<Desk>) {
    let desk = Rc::clone(desk);
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&document(), "keydown", options, move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        let Some(focused) = document().active_element() else { return };
        let at =
            desk.sides.iter().position(|side| side.verdict.id::<Element>("side").is_ok_and(|side| side.contains(Some(&focused))));
        let Some(side) = at.map(|at| &desk.sides[at]) else { return };
        let in_field = side.paper.field.is_same_node(Some(&focused));
        if in_field && key.key() == "Enter" && (key.ctrl_key() || key.meta_key()) {
            event.prevent_default();
            report(side.verdict.id::<HtmlElement>("verdict-title").and_then(|title| title.focus()));
        } else if !in_field && key.key() == "Escape" {
            report(side.paper.field.focus());
        }
    })
    .forget();
}

/// Asks the background for the text that the page was opened with.
async fn handed() -> Option<Handed> {
    let question = to_js(&ToBackground::Handed).ok()?;
    from_js(&chrome::runtime_send_message(&question).await.ok()?).ok()
}

fn copy(draft: String) {
    spawn_local(async move {
        let copied = chrome::copy(&draft).await;
        report(say(&text(if copied.is_ok() { "draft_copied" } else { "draft_not_copied" })));
    });
}

/// Tells what was done, to eyes and ears.
fn say(line: &str) -> Result<(), JsValue> {
    by_id::<Element>("said")?.set_text_content(Some(line));
    Ok(())
}

fn option(value: &str, name: &str) -> Result<Element, JsValue> {
    let option = document().create_element("option")?;
    option.set_attribute("value", value)?;
    option.set_text_content(Some(name));
    Ok(option)
}

/// Name of a platform for people.
fn site_name(platform: Platform) -> String {
    match platform {
        Platform::Any => text("draft_anywhere"),
        Platform::Headline => text("draft_headline"),
        _ => platform.name().to_owned(),
    }
}

fn id_of(goal: Goal) -> &'static str {
    match goal {
        Goal::Balanced => "balanced",
        Goal::Traffic => "traffic",
        Goal::Leads => "leads",
        Goal::Trust => "trust",
        Goal::Community => "community",
    }
}

fn goal_of(id: &str) -> Option<Goal> {
    Goal::ALL.into_iter().find(|&goal| id_of(goal) == id)
}
