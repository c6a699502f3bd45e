//! The goal, how much is read and shown, and whether choices are synced.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, HtmlInputElement};

use super::chrome::text;
use super::dom::{by_id, input_of, listen, part, set_part, stamp};
use super::store::Store;
use upshot::settings::{Density, Goal, Settings};

const GOALS: [(Goal, &str, &str); 5] = [
    (Goal::Balanced, "popup_goal_balanced", "popup_goal_balanced_about"),
    (Goal::Traffic, "popup_goal_traffic", "popup_goal_traffic_about"),
    (Goal::Leads, "popup_goal_leads", "popup_goal_leads_about"),
    (Goal::Trust, "popup_goal_trust", "popup_goal_trust_about"),
    (Goal::Community, "popup_goal_community", "popup_goal_community_about"),
];

const DENSITIES: [(Density, &str, &str); 3] = [
    (Density::Full, "popup_density_full", "popup_density_full_about"),
    (Density::Dot, "popup_density_dot", "popup_density_dot_about"),
    (Density::Quiet, "popup_density_quiet", "popup_density_quiet_about"),
];

/// Mounts the choices in the groups that the page has for them.
pub(super) fn mount(store: &Rc<Store>) -> Result<(), JsValue> {
    for (goal, name, _) in GOALS {
        let shared = Rc::clone(store);
        add("#goal > .segments", "goal", name, None, move || shared.change(|settings| Settings { goal, ..settings }))?;
    }
    for (density, name, about) in DENSITIES {
        let shared = Rc::clone(store);
        add("#density > .stack", "density", name, Some(about), move || {
            shared.change(|settings| Settings { density, ..settings });
        })?;
    }
    let shared = Rc::clone(store);
    listen(by_id::<HtmlElement>("comments")?.as_ref(), "change", move |event| {
        if let Some(input) = input_of(event) {
            shared.change(|settings| Settings { comments: input.checked(), ..settings });
        }
    });
    let shared = Rc::clone(store);
    listen(by_id::<HtmlElement>("composers")?.as_ref(), "change", move |event| {
        if let Some(input) = input_of(event) {
            shared.change(|settings| Settings { composers: input.checked(), ..settings });
        }
    });
    let shared = Rc::clone(store);
    listen(by_id::<HtmlElement>("sync")?.as_ref(), "change", move |event| {
        if let Some(input) = input_of(event) {
            shared.change(|settings| Settings { sync: input.checked(), ..settings });
        }
    });
    store.show(render)
}

/// Adds one choice to a group of radio buttons.
fn add(to: &str, group: &str, name: &str, about: Option<&str>, choose: impl Fn() + 'static) -> Result<(), JsValue> {
    let choice = stamp("template-choice")?;
    let input: HtmlInputElement = child(&choice, "input")?;
    input.set_name(group);
    input.set_id(name);
    set_part(&choice, "name", &text(name))?;
    match about {
        Some(about) => set_part(&choice, "about", &text(about))?,
        None => part::<Element>(&choice, "about")?.remove(),
    }
    listen(&input, "change", move |_| choose());
    let document = gloo::utils::document();
    let parent = document.query_selector(to)?.ok_or_else(|| JsValue::from_str(to))?;
    parent.append_child(&choice)?;
    Ok(())
}

fn child<T: JsCast>(of: &Element, selector: &str) -> Result<T, JsValue> {
    let found = of.query_selector(selector)?.ok_or_else(|| JsValue::from_str(selector))?;
    found.dyn_into().map_err(|_| JsValue::from_str(selector))
}

fn render(settings: &Settings) -> Result<(), JsValue> {
    for (goal, name, about) in GOALS {
        by_id::<HtmlInputElement>(name)?.set_checked(settings.goal == goal);
        if settings.goal == goal {
            by_id::<HtmlElement>("goal-about")?.set_text_content(Some(&text(about)));
        }
    }
    for (density, name, _) in DENSITIES {
        by_id::<HtmlInputElement>(name)?.set_checked(settings.density == density);
    }
    by_id::<HtmlInputElement>("comments")?.set_checked(settings.comments);
    by_id::<HtmlInputElement>("composers")?.set_checked(settings.composers);
    by_id::<HtmlInputElement>("sync")?.set_checked(settings.sync);
    Ok(())
}

/// Name of a goal for people.
pub(super) fn goal_name(goal: Goal) -> String {
    GOALS.into_iter().find(|(other, ..)| *other == goal).map(|(_, name, _)| text(name)).unwrap_or_default()
}

/// Name of a density for people.
pub(super) fn density_name(density: Density) -> String {
    DENSITIES.into_iter().find(|(other, ..)| *other == density).map(|(_, name, _)| text(name)).unwrap_or_default()
}
