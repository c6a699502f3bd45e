// Starts the popup, which the compiled core builds.

import init, { popup } from "upshot-core";

await init({ module_or_path: chrome.runtime.getURL("upshot.wasm") });
await popup();
