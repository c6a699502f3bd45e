//! The parts of the extension API that the pages use. Both browsers offer them as `chrome`, with promises.

use wasm_bindgen::prelude::*;

use super::js::{get, object, report};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "local"], js_name = get)]
    pub(super) async fn local_get(key: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "local"], js_name = set)]
    pub(super) async fn local_set(items: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "session"], js_name = get)]
    pub(super) async fn session_get(key: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "session"], js_name = set)]
    pub(super) async fn session_set(items: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = ["chrome", "storage", "onChanged"], js_name = addListener)]
    pub(super) fn on_storage_changed(listener: &Closure<dyn FnMut(JsValue, String)>);

    #[wasm_bindgen(catch, js_namespace = ["chrome", "windows"], js_name = getCurrent)]
    async fn current_window() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = query)]
    pub(super) async fn tabs_query(query: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = sendMessage)]
    pub(super) async fn tabs_send_message(tab: i32, message: &JsValue, options: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "runtime"], js_name = sendMessage)]
    pub(super) async fn runtime_send_message(message: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "commands"], js_name = getAll)]
    pub(super) async fn commands_all() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = ["chrome", "permissions", "onAdded"], js_name = addListener)]
    fn on_permissions_added(listener: &Closure<dyn FnMut()>);
    #[wasm_bindgen(js_namespace = ["chrome", "permissions", "onRemoved"], js_name = addListener)]
    fn on_permissions_removed(listener: &Closure<dyn FnMut()>);

    // Not `async`: the call itself must happen within the click, or the browser refuses to ask the user.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "permissions"], js_name = request)]
    pub(super) fn permissions_request(permissions: &JsValue) -> Result<js_sys::Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "permissions"], js_name = remove)]
    pub(super) async fn permissions_remove(permissions: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["navigator", "clipboard"], js_name = writeText)]
    pub(super) async fn copy(text: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(thread_local_v2, js_name = chrome)]
    static CHROME: JsValue;

    #[wasm_bindgen(js_namespace = Intl)]
    type DisplayNames;
    #[wasm_bindgen(catch, constructor, js_namespace = Intl)]
    fn new(locales: Vec<String>, options: &JsValue) -> Result<DisplayNames, JsValue>;
    #[wasm_bindgen(catch, method)]
    fn of(this: &DisplayNames, code: &str) -> Result<String, JsValue>;

    #[wasm_bindgen(js_namespace = ["chrome", "i18n"], js_name = getMessage)]
    fn get_message(key: &str, substitutions: Vec<String>) -> String;
}

/// A text of `_locales`, in the language of the browser.
pub(super) fn text(key: &str) -> String {
    get_message(key, Vec::new())
}

/// A text of `_locales` with its gaps filled, in the order of its placeholders.
pub(super) fn text_with(key: &str, gaps: &[&str]) -> String {
    get_message(key, gaps.iter().map(|&gap| gap.to_owned()).collect())
}

/// Name of a language by its code, in the language of the browser.
pub(super) fn language_name(code: &str) -> Option<String> {
    let locale = text("@@ui_locale").replace('_', "-");
    let options = object(&[("type", &"language".into())]);
    DisplayNames::new(vec![locale], &options).ok()?.of(code).ok()
}

/// Calls back whenever permissions were granted or taken back, for as long as the page lives.
pub(super) fn on_permissions_changed(callback: impl FnMut() + 'static) {
    let listener = Closure::<dyn FnMut()>::new(callback);
    on_permissions_added(&listener);
    on_permissions_removed(&listener);
    listener.forget();
}

/// Whether this page stands in a private window, of which nothing is kept. In Chrome it does not know by itself: all windows
/// share one copy of the extension.
pub(super) async fn in_private_window() -> bool {
    get(current_window().await.unwrap_or_default(), "incognito").is_truthy()
}

/// Whether the browser has a place beside the page where the draft page may stand.
pub(super) fn has_side_panel() -> bool {
    side_panel().is_some()
}

/// Opens the draft page beside the page. `options` are those of `chrome.sidePanel.open`. Must be called within a click.
pub(super) fn open_side_panel(options: &JsValue) -> Result<(), JsValue> {
    let Some((name, panel)) = side_panel() else { return Ok(()) };
    let open: js_sys::Function = get(panel.clone(), "open").dyn_into()?;
    // Firefox takes no options here, and says so.
    let opening = if name == SIDE_PANEL { open.call1(&panel, options) } else { open.call0(&panel) }?;
    let opening: js_sys::Promise = opening.dyn_into()?;
    wasm_bindgen_futures::spawn_local(async move { report(wasm_bindgen_futures::JsFuture::from(opening).await) });
    Ok(())
}

/// Name of Chrome's side panel. Asked for by name, for each browser's store complains of what only the other has.
const SIDE_PANEL: &str = "sidePanel";

/// Chrome's side panel or Firefox's sidebar, with its name.
fn side_panel() -> Option<(&'static str, JsValue)> {
    let chrome = CHROME.with(Clone::clone);
    let api = |name| (name, get(chrome.clone(), name));
    [SIDE_PANEL, "sidebarAction"].into_iter().map(api).find(|(_, api)| !api.is_undefined())
}

/// Calls back whenever the page is hidden or closed.
pub(super) fn on_hidden(callback: impl Fn() + 'static) {
    let document = gloo::utils::document();
    let callback = std::rc::Rc::new(callback);
    let hidden = std::rc::Rc::clone(&callback);
    gloo::events::EventListener::new(&document.clone(), "visibilitychange", move |_| {
        if document.hidden() {
            hidden();
        }
    })
    .forget();
    gloo::events::EventListener::new(&gloo::utils::window(), "pagehide", move |_| callback()).forget();
}
