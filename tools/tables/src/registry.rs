//! The registry: a module and an entry for every file in `src/rules`.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::source;

/// Families in the order of display; the engine's `rules::Family` has the same names.
const FAMILIES: [&str; 6] = ["Solicitation", "Questions", "Clickbait", "Polarisation", "SelfDisplay", "Form"];

struct Entry {
    family: usize,
    id: String,
    module: String,
    path: String,
    doc: String,
    texts: [String; 4],
}

/// The text of `registry.rs`.
///
/// # Errors
///
/// The file that lacks a part of the documented form.
pub(crate) fn registry(root: &Path) -> Result<String, String> {
    let mut entries = Vec::new();
    let folder = root.join("src/rules");
    for path in crate::rust_files(&folder)? {
        let module = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
        if module == "mod" {
            continue;
        }
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        if !text.contains("const RULE: Definition") {
            return Err(format!("src/rules/{module}.rs: every file here is a rule and has `const RULE: Definition`"));
        }
        entries.push(entry(&module, &path, &text).map_err(|error| format!("src/rules/{module}.rs: {error}"))?);
    }
    entries.sort_by(|a, b| (a.family, &a.id).cmp(&(b.family, &b.id)));
    Ok(write(&entries))
}

fn entry(module: &str, path: &Path, text: &str) -> Result<Entry, String> {
    let doc = source::module_doc(text);
    let part = |heading: &str| source::section(&doc, heading);
    let texts = [
        part("").ok_or("the documentation must open with what the pattern is")?,
        part("Why it costs results").ok_or("the documentation lacks `# Why it costs results`")?,
        part("What to do instead").ok_or("the documentation lacks `# What to do instead`")?,
        part("Source").ok_or("the documentation lacks `# Source`")?,
    ];
    let family = text
        .split("family: Family::")
        .nth(1)
        .and_then(|rest| FAMILIES.iter().position(|family| rest.starts_with(family)))
        .ok_or("`family: Family::…` is missing or unknown")?;
    Ok(Entry { family, id: module.replace('_', "-"), module: module.to_owned(), path: path.display().to_string(), doc, texts })
}

fn write(entries: &[Entry]) -> String {
    let mut out = String::new();
    for Entry { module, path, .. } in entries {
        let _ = writeln!(out, "#[path = {path:?}]\npub(crate) mod {module};");
    }
    let _ = writeln!(out, "static ALL: [Rule; {}] = [", entries.len());
    for Entry { id, module, texts: [about, why, instead, source], .. } in entries {
        let _ = writeln!(
            out,
            "    Rule {{ id: {id:?}, title: {module}::RULE.title, family: {module}::RULE.family, default_level: {module}::RULE.default_level, \
             about: {about:?}, why: {why:?}, instead: {instead:?}, source: {source:?}, definition: &{module}::RULE }},"
        );
    }
    out.push_str("];\n");
    let _ =
        writeln!(out, "#[cfg(any(test, feature = \"cli\"))]\nstatic DOCUMENTS: [(&str, &str, &Examples); {}] = [", entries.len());
    for Entry { id, module, doc, .. } in entries {
        let _ = writeln!(out, "    ({id:?}, {doc:?}, &{module}::EXAMPLES),");
    }
    out.push_str("];\n#[cfg(test)]\nmod examples_hold {\n");
    for Entry { id, module, .. } in entries {
        let _ = writeln!(out, "    #[test]\n    fn {module}() {{\n        super::tests::examples_hold({id:?});\n    }}");
    }
    out.push_str("}\n");
    out
}
