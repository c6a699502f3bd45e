// Starts the options page, which the compiled core builds. When it cannot, the page says so.

import init, { options } from "upshot-core";
import { showBroken } from "./parts/broken";

try {
  await init({ module_or_path: chrome.runtime.getURL("upshot.wasm") });
  await options();
} catch (error) {
  showBroken(error, "options_title");
}
