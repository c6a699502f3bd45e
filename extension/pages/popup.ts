// Starts the popup, which the compiled core builds. When it cannot, the page says so.

import init, { popup } from "upshot-core";
import { showBroken } from "./parts/broken";

try {
  await init({ module_or_path: chrome.runtime.getURL("upshot.wasm") });
  await popup();
} catch (error) {
  showBroken(error, "app_name");
}
