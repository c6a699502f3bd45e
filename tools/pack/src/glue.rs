//! The JavaScript glue between the browser and the compiled core, in the version that `Cargo.lock` fixes.

use std::fs;
use std::path::Path;

use walrus::ir::{Instr, InstrLocId, Unreachable};
use walrus::{FunctionKind, Module};
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
    silence(output.wasm_mut());
    output.emit(folder).map_err(|error| format!("{}: {error:#}", folder.display()))?;
    let emitted = folder.join("upshot_bg.wasm");
    fs::rename(&emitted, folder.join("upshot.wasm")).map_err(at(&emitted))
}

/// Lets the functions that word the message of a panic stop at once. In a browser nobody would see it: the standard library
/// has nowhere to write it to, and ends in the same trap. What only these functions use can then be left out of the module.
fn silence(module: &mut Module) {
    for function in module.funcs.iter_mut() {
        let ends = function.name.as_deref().is_some_and(words_a_panic);
        if let (true, FunctionKind::Local(local)) = (ends, &mut function.kind) {
            let entry = local.entry_block();
            local.block_mut(entry).instrs = vec![(Instr::Unreachable(Unreachable {}), InstrLocId::default())];
        }
    }
}

/// The functions that end in a panic, by what their names end in.
const PANICS: [&str; 14] = [
    "panicking::panic",
    "panicking::panic_fmt",
    "panicking::panic_bounds_check",
    "panicking::assert_failed_inner",
    "cell::panic_already_borrowed",
    "cell::panic_already_mutably_borrowed",
    "option::expect_failed",
    "option::unwrap_failed",
    "result::unwrap_failed",
    "str::slice_error_fail",
    "str::slice_error_fail_rt",
    "slice::index::slice_index_fail",
    "local::panic_access_error",
    "::rust_begin_unwind",
];

/// Whether a function, by its name, takes what is known of a panic and does nothing but say it and stop.
fn words_a_panic(name: &str) -> bool {
    PANICS.iter().any(|end| name.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::words_a_panic;

    #[test]
    fn only_what_ends_in_a_trap_is_silenced() {
        for name in ["core[c59]::panicking::panic_fmt", "core::option::unwrap_failed", "core[c59]::str::slice_error_fail_rt"] {
            assert!(words_a_panic(name), "{name}");
        }
        for name in ["upshot::frames::find", "core::fmt::write", "std::panicking::panic_count::increase"] {
            assert!(!words_a_panic(name), "{name}");
        }
    }
}
