//! The JavaScript glue between the browser and the compiled core, in the version that `Cargo.lock` fixes.

use std::fs;
use std::path::Path;

use walrus::ir::{Instr, InstrLocId, Unreachable, Value};
use walrus::{ConstExpr, Data, DataId, DataKind, FunctionKind, Module};
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
    forget_places(output.wasm_mut());
    let renamed = shorten(output.wasm_mut());
    output.emit(folder).map_err(|error| format!("{}: {error:#}", folder.display()))?;
    let script = folder.join("upshot.js");
    let text = fs::read_to_string(&script).map_err(at(&script))?;
    fs::write(&script, with_names(text, &renamed)?).map_err(at(&script))?;
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
const PANICS: [&str; 15] = [
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
    // How the standard library writes what a panic is about. Our own messages are written by `Display`.
    "::fmt::Debug>::fmt",
];

/// Whether a function, by its name, takes what is known of a panic and does nothing but say it and stop.
fn words_a_panic(name: &str) -> bool {
    PANICS.iter().any(|end| name.ends_with(end))
}

/// Takes out where in the sources a panic would have been: files and lines that only the silenced functions were told.
fn forget_places(module: &mut Module) {
    let start = |data: &Data| match data.kind {
        DataKind::Active { offset: ConstExpr::Value(Value::I32(start)), .. } => usize::try_from(start).ok(),
        _ => None,
    };
    let segments: Vec<(DataId, usize)> = module.data.iter().filter_map(|data| Some((data.id(), start(data)?))).collect();
    let mut unused = Vec::new();
    for &(id, start) in &segments {
        let bytes = &module.data.get(id).value;
        let mut at = start.next_multiple_of(4) - start;
        while let Some(place) = bytes.get(at..at + PLACE) {
            let words = place.chunks_exact(4).map(|word| u32::from_le_bytes([word[0], word[1], word[2], word[3]]) as usize);
            let [file, length, line, column] = words.collect::<Vec<_>>()[..] else { break };
            let name =
                segments.iter().find_map(|&(id, start)| module.data.get(id).value.get(file.checked_sub(start)?..)?.get(..length));
            if is_place(name, line, column) {
                unused.extend([(start + at, PLACE), (file, length)]);
                at += PLACE;
            } else {
                at += 4;
            }
        }
    }
    for (id, start) in segments {
        let bytes = &mut module.data.get_mut(id).value;
        for &(address, length) in &unused {
            if let Some(part) = address.checked_sub(start).and_then(|at| bytes.get_mut(at..at + length)) {
                part.fill(0);
            }
        }
    }
}

/// Bytes of a place: address and length of the name of a file, line and column.
const PLACE: usize = 16;

/// Whether a name, a line and a column say where in the sources something stands.
fn is_place(name: Option<&[u8]>, line: usize, column: usize) -> bool {
    let is_source = |name: &[u8]| name.len() < 200 && name.ends_with(b".rs") && name.iter().all(u8::is_ascii_graphic);
    name.is_some_and(is_source) && (1..100_000).contains(&line) && (1..1_000).contains(&column)
}

/// Gives the functions that the module takes from the script names of a letter or two; tells the old and the new ones.
fn shorten(module: &mut Module) -> Vec<(String, String)> {
    let mut renamed = Vec::new();
    for import in module.imports.iter_mut() {
        let short = format!("{}{}", char::from(b'a' + (renamed.len() % 26) as u8), renamed.len() / 26);
        renamed.push((std::mem::replace(&mut import.name, short.clone()), short));
    }
    renamed
}

/// The script with these functions under their new names, each of which it must define once.
fn with_names(mut script: String, renamed: &[(String, String)]) -> Result<String, String> {
    for (long, short) in renamed {
        let (before, after) = (format!("\n        {long}: function("), format!("\n        {short}: function("));
        if script.matches(&before).count() != 1 {
            return Err(format!("{long}: the script does not define it once"));
        }
        script = script.replacen(&before, &after, 1);
    }
    Ok(script)
}

#[cfg(test)]
mod tests {
    use super::{is_place, with_names, words_a_panic};

    #[test]
    fn only_places_in_sources_are_forgotten() {
        assert!(is_place(Some(b"src/text/scan.rs"), 3, 14));
        assert!(!is_place(Some(b"src/text/scan.rs"), 0, 14));
        assert!(!is_place(Some(b"a file: scan.rs"), 3, 14));
        assert!(!is_place(Some(b"scan.txt"), 3, 14));
        assert!(!is_place(None, 3, 14));
    }

    #[test]
    fn functions_get_their_short_names() {
        let script = "{\n        __wbg_now_1: function(a) {},\n        __wbg_now_12: function() {},".to_owned();
        let renamed = [("__wbg_now_1".to_owned(), "a0".to_owned()), ("__wbg_now_12".to_owned(), "b0".to_owned())];
        let short = with_names(script.clone(), &renamed).unwrap();
        assert_eq!(short, "{\n        a0: function(a) {},\n        b0: function() {},");
        assert!(with_names(short, &renamed).is_err());
    }

    #[test]
    fn only_what_ends_in_a_trap_is_silenced() {
        for name in ["core[c59]::panicking::panic_fmt", "core::option::unwrap_failed", "core[c59]::str::slice_error_fail_rt"] {
            assert!(words_a_panic(name), "{name}");
        }
        assert!(words_a_panic("<char as core[c5930c85a12de822]::fmt::Debug>::fmt"));
        for name in [
            "<u32 as core[c5930c85a12de822]::fmt::Display>::fmt",
            "upshot::frames::find",
            "core::fmt::write",
            "std::panicking::panic_count::increase",
        ] {
            assert!(!words_a_panic(name), "{name}");
        }
    }
}
