//! `upshot-pack`: the steps of the build that Cargo and the bundler do not do.
//!
//! - `glue MODULE.wasm FOLDER` writes the JavaScript glue for the compiled core, `upshot.js` and `upshot.wasm`.
//! - `order MODULE.wasm OUT.wasm` names the functions of the finished module by the order in which they compress best.
//! - `manifest BROWSER [--test] SOURCES OUT.json` merges the manifest of one browser and variant.
//! - `adapters [--test] SOURCES OUT.json` gathers the site adapters into one array; the demo feed's only for tests.
//! - `zip FOLDER OUT.zip` packs a folder so that equal files give equal bytes.
//!
//! Exit status 0 done, 1 with one line on standard error otherwise.

mod archive;
mod glue;
mod manifest;
mod order;

use std::path::Path;
use std::process::ExitCode;

const USAGE: &str = "usage: upshot-pack glue MODULE.wasm FOLDER
       upshot-pack order MODULE.wasm OUT.wasm
       upshot-pack manifest chrome|firefox [--test] EXTENSION_FOLDER OUT.json
       upshot-pack adapters [--test] EXTENSION_FOLDER OUT.json
       upshot-pack zip FOLDER OUT.zip";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words[..] {
        ["glue", module, folder] => glue::write(Path::new(module), Path::new(folder)),
        ["order", module, out] => order::write(Path::new(module), Path::new(out)),
        ["manifest", browser, folder, out] => manifest::write(browser, false, Path::new(folder), Path::new(out)),
        ["manifest", browser, "--test", folder, out] => manifest::write(browser, true, Path::new(folder), Path::new(out)),
        ["adapters", folder, out] => manifest::write_adapters(false, Path::new(folder), Path::new(out)),
        ["adapters", "--test", folder, out] => manifest::write_adapters(true, Path::new(folder), Path::new(out)),
        ["zip", folder, out] => archive::write(Path::new(folder), Path::new(out)),
        _ => Err(USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// Puts the path in front of an error, since the operating system's own texts leave it out.
fn at<E: std::fmt::Display>(path: &Path) -> impl FnOnce(E) -> String {
    move |error| format!("{}: {error}", path.display())
}
