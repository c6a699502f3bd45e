//! The JavaScript glue between the browser and the compiled core, in the version that `Cargo.lock` fixes.

use std::fs;
use std::path::Path;

use wasm_bindgen_cli_support::Bindgen;

use crate::at;

/// Writes `upshot.js` and `upshot.wasm` for `module` into `folder`, which is made when it is not there.
pub(crate) fn write(module: &Path, folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(at(folder))?;
    let mut output = Bindgen::new()
        .input_path(module)
        .out_name("upshot")
        .web(true)
        .and_then(|bindgen| {
            bindgen
                .typescript(true)
                .remove_producers_section(true)
                // The background gives a trapped core a fresh instance without loading the module again.
                .reset_state_function(true)
                .omit_default_module_path(true)
                .generate_output()
        })
        .map_err(|error| format!("{}: {error:#}", module.display()))?;
    output.emit(folder).map_err(|error| format!("{}: {error:#}", folder.display()))?;
    let emitted = folder.join("upshot_bg.wasm");
    fs::rename(&emitted, folder.join("upshot.wasm")).map_err(at(&emitted))
}
