//! Every text that a page asks for exists, and every text that exists is asked for.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Beginnings of the names of texts: of the extension as a whole, then of its parts.
const OURS: [&str; 8] = ["app_", "badge_", "composer_", "draft_", "options_", "panel_", "popup_", "report_"];

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

/// What sources ask for.
#[derive(Default)]
struct Asked {
    /// Names between quotes, and those in `__MSG_…__`.
    names: BTreeSet<String>,
    /// Beginnings of names whose rest is put in where they are asked for: `panel_band_${band}`.
    openings: BTreeSet<String>,
}

impl Asked {
    /// Whether a text that is there is asked for: by name, by number (`…_one`, `…_other`) or with an end put in.
    fn holds(&self, name: &str) -> bool {
        let counted = ["_one", "_other"].iter().find_map(|end| name.strip_suffix(end));
        self.names.contains(name)
            || counted.is_some_and(|name| self.names.contains(name))
            || self.openings.iter().any(|opening| name.starts_with(opening.as_str()))
    }
}

fn asked_for() -> Asked {
    let mut sources = files(&top().join("src/browser"), &["rs"]);
    for folder in ["background", "content", "pages", "manifest"] {
        let folder = top().join("extension").join(folder);
        if folder.is_dir() {
            sources.extend(files(&folder, &["ts", "html", "json"]));
        }
    }
    let mut asked = Asked::default();
    for source in sources {
        let text = fs::read_to_string(&source).expect("the source can be read");
        let words: Vec<&str> = if source.extension().is_some_and(|extension| extension == "json") {
            text.split("__MSG_").skip(1).filter_map(|rest| rest.split("__").next()).collect()
        } else {
            text.split('"').collect()
        };
        asked.names.extend(words.into_iter().filter(|word| is_name(word)).map(str::to_owned));
        let filled = text.split('`').filter_map(|word| word.split_once("${"));
        asked.openings.extend(filled.map(|(opening, _)| opening).filter(|opening| is_name(opening)).map(str::to_owned));
    }
    asked
}

fn is_name(word: &str) -> bool {
    OURS.iter().any(|start| word.starts_with(start)) && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}

#[test]
fn every_text_asked_for_is_there() {
    let messages = messages();
    let asked = asked_for();
    let counted = |name: &str| ["one", "other"].iter().all(|end| messages.contains_key(&format!("{name}_{end}")));
    let missing: Vec<&String> = asked.names.iter().filter(|name| !messages.contains_key(*name) && !counted(name)).collect();
    assert_eq!(missing, Vec::<&String>::new());
    let led_nowhere = |opening: &&String| !messages.keys().any(|name| name.starts_with(opening.as_str()));
    let empty: Vec<&String> = asked.openings.iter().filter(led_nowhere).collect();
    assert_eq!(empty, Vec::<&String>::new());
}

#[test]
fn every_text_there_is_asked_for() {
    let asked = asked_for();
    let unused: Vec<String> = messages().keys().filter(|name| !is_name(name) || !asked.holds(name)).cloned().collect();
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
