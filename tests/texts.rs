//! Every text that a page asks for exists, and every text that exists is asked for.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Beginnings of the names of texts: of the extension as a whole, of the draft page, of the options page, of the popup.
const OURS: [&str; 4] = ["app_", "draft_", "options_", "popup_"];

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below `folder` with one of these extensions.
fn files(folder: &Path, extensions: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("it can be listed").path();
        if path.is_dir() {
            found.extend(files(&path, extensions));
        } else if path.extension().is_some_and(|extension| extensions.iter().any(|wanted| extension == *wanted)) {
            found.push(path);
        }
    }
    found
}

fn messages() -> serde_json::Map<String, serde_json::Value> {
    let json = fs::read_to_string(top().join("extension/_locales/en/messages.json")).expect("the texts are there");
    serde_json::from_str(&json).expect("the texts are an object")
}

/// The names of texts that sources hold between quotes, and manifests in `__MSG_…__`.
fn asked_for() -> BTreeSet<String> {
    let mut sources = files(&top().join("src/browser"), &["rs"]);
    for folder in ["background", "content", "pages", "manifest"] {
        let folder = top().join("extension").join(folder);
        if folder.is_dir() {
            sources.extend(files(&folder, &["ts", "html", "json"]));
        }
    }
    let mut names = BTreeSet::new();
    for source in sources {
        let text = fs::read_to_string(&source).expect("the source can be read");
        let words: Vec<&str> = if source.extension().is_some_and(|extension| extension == "json") {
            text.split("__MSG_").skip(1).filter_map(|rest| rest.split("__").next()).collect()
        } else {
            text.split('"').collect()
        };
        names.extend(words.into_iter().filter(|word| is_name(word)).map(str::to_owned));
    }
    names
}

fn is_name(word: &str) -> bool {
    OURS.iter().any(|start| word.starts_with(start)) && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}

#[test]
fn every_text_asked_for_is_there() {
    let messages = messages();
    let missing: Vec<String> = asked_for().into_iter().filter(|name| !messages.contains_key(name)).collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_text_there_is_asked_for() {
    let asked_for = asked_for();
    let unused: Vec<String> = messages().keys().filter(|name| is_name(name) && !asked_for.contains(*name)).cloned().collect();
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn every_gap_in_a_text_is_declared() {
    for (name, message) in messages() {
        let text = message["message"].as_str().expect("a text");
        let gaps: BTreeSet<String> = text.split('$').skip(1).step_by(2).map(str::to_lowercase).collect();
        let declared: BTreeSet<String> =
            message["placeholders"].as_object().into_iter().flatten().map(|(gap, _)| gap.clone()).collect();
        assert_eq!(gaps, declared, "{name}");
    }
}
