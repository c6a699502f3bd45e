//! Build-time tables: the vocabulary, the compiled frames and the registry of rules.
//!
//! `build.rs` of the engine calls [`generate`], which reads the lexicon files and the `frames!` blocks of the source tree and
//! writes two Rust files: `tables.rs` with nothing but static arrays, so that start-up costs nothing, and `registry.rs` with
//! a module for every file in `src/rules`. Whatever does not fit the documented form is an error with file and line.

mod emit;
mod frames;
mod lexicon;
pub mod lines;
mod pack;
mod registry;
mod source;
mod weights;

#[allow(dead_code)]
#[path = "../../../src/text/fold.rs"]
mod fold;

#[allow(dead_code)]
#[path = "../../../src/packed.rs"]
mod packed;

#[allow(dead_code)]
#[path = "../../../src/programs.rs"]
mod programs;

#[allow(dead_code)]
#[path = "../../../src/spelling.rs"]
mod spelling;

#[allow(dead_code, unreachable_pub)]
#[path = "../../../src/tone/layout.rs"]
mod layout;

pub use weights::{Feature, weights};

use std::fs;
use std::path::{Path, PathBuf};

/// The folders and files, relative to the package, that the tables are made of.
pub const INPUTS: [&str; 6] = ["src/text/lexicon", "src/languages", "src/rules", "src/guards.rs", "src/guards", "src/results"];

/// Reads the source tree of the engine at `root` and writes `tables.rs` and `registry.rs` to `out`.
///
/// # Errors
///
/// A message with file and line for everything that does not have the documented form.
pub fn generate(root: &Path, out: &Path) -> Result<(), String> {
    let (mut lexicon, mut compiled) = read(root)?;
    compiled.finish(&mut lexicon)?;
    write(&out.join("tables.rs"), &emit::tables(&lexicon, &compiled)?)?;
    write(&out.join("registry.rs"), &registry::registry(root)?)
}

/// The frames of the engine at `root` as regular expressions of JavaScript, one for each module: close to them, not the same.
///
/// # Errors
///
/// A message with file and line for everything that does not have the documented form.
pub fn regexes(root: &Path) -> Result<Vec<(String, String)>, String> {
    let (lexicon, compiled) = read(root)?;
    Ok(compiled.regexes(&lexicon))
}

/// The long form of a contraction that writing it in a frame matches as well; several are parted by `|`.
#[must_use]
pub fn long_form(contraction: &str) -> Option<&'static str> {
    frames::CONTRACTIONS.iter().find(|(short, _)| *short == contraction).map(|(_, long)| *long)
}

fn read(root: &Path) -> Result<(lexicon::Lexicon, frames::Compiled), String> {
    let mut lexicon = lexicon::Lexicon::read(&root.join("src/text/lexicon"))?;
    let mut compiled = frames::Compiled::default();
    for (module, path) in frame_files(root)? {
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let shown = path.strip_prefix(root).unwrap_or(&path).display().to_string();
        let Some((line, block)) = source::frames_block(&text).map_err(|error| format!("{shown}: {error}"))? else {
            continue;
        };
        compiled.add(&mut lexicon, &module, &shown, line, block)?;
    }
    Ok((lexicon, compiled))
}

/// The files that may hold frames, with the path of the module each one is.
fn frame_files(root: &Path) -> Result<Vec<(String, PathBuf)>, String> {
    let mut files = Vec::new();
    let guards = root.join("src/guards.rs");
    if guards.is_file() {
        files.push(("upshot::guards".to_owned(), guards));
    }
    for folder in ["guards", "languages", "results", "rules"] {
        let path = root.join("src").join(folder);
        if !path.is_dir() {
            continue;
        }
        for file in rust_files(&path)? {
            let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
            let module = if stem == "mod" { format!("upshot::{folder}") } else { format!("upshot::{folder}::{stem}") };
            files.push((module, file));
        }
    }
    files.sort();
    Ok(files)
}

/// The Rust files directly in a folder, sorted by name.
fn rust_files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect();
    files.sort();
    Ok(files)
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}
