// Starts the options page, which the compiled core builds.

import init, { options } from "upshot-core";

await init({ module_or_path: chrome.runtime.getURL("upshot.wasm") });
await options();
