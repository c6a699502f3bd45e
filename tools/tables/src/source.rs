//! Reads the parts of a Rust file that the tables are made of. The forms are strict, so that no parser is needed.

/// Finds `frames! { r#"…"# }` and gives the line it starts on (from 1) and what is inside.
///
/// # Errors
///
/// When the block has another form, or there are two.
pub(crate) fn frames_block(text: &str) -> Result<Option<(usize, &str)>, String> {
    const OPEN: &str = "\nframes! {";
    let Some(at) = text.find(OPEN) else {
        return Ok(None);
    };
    let rest = &text[at + OPEN.len()..];
    let body = rest.trim_start().strip_prefix("r#\"").ok_or("`frames! {` must be followed by r#\"")?;
    let end = body.find("\"#").ok_or("the text of `frames!` is not closed by \"#")?;
    if body[end..].contains(OPEN) {
        return Err("a file holds one `frames!` block".to_owned());
    }
    let start = text.len() - body.len();
    let line = text[..start].matches('\n').count() + 1;
    Ok(Some((line, &body[..end])))
}

/// The `//!` documentation at the head of a file, without the marks.
pub(crate) fn module_doc(text: &str) -> String {
    text.lines()
        .take_while(|line| line.starts_with("//!"))
        .map(|line| {
            let line = &line[3..];
            line.strip_prefix(' ').unwrap_or(line)
        })
        .collect::<Vec<_>>()
        .join("\n")
}

/// What stands under a heading of a documentation text, lines joined; the part before any heading for an empty name.
pub(crate) fn section(doc: &str, heading: &str) -> Option<String> {
    let mut current = "";
    let mut found: Vec<&str> = Vec::new();
    for line in doc.lines() {
        if let Some(name) = line.strip_prefix("# ") {
            current = name.trim();
        } else if current == heading {
            found.push(line.trim());
        }
    }
    let joined = found.join(" ").split_whitespace().collect::<Vec<_>>().join(" ");
    (!joined.is_empty()).then_some(joined)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_is_found_with_its_line() {
        let text = "//! Doc.\n\nframes! {\n    r#\"\n    ask: share this\n\"#\n}\n";
        let (line, block) = frames_block(text).unwrap().unwrap();
        assert_eq!(line, 4);
        assert_eq!(block.trim(), "ask: share this");
        assert!(frames_block("fn main() {}").unwrap().is_none());
        assert!(frames_block("\nframes! { \"no\" }").is_err());
    }

    #[test]
    fn sections_are_joined() {
        let doc = module_doc("//! What it is.\n//! More.\n//!\n//! # Source\n//!\n//! Somewhere.\n\nuse x;\n");
        assert_eq!(section(&doc, "").as_deref(), Some("What it is. More."));
        assert_eq!(section(&doc, "Source").as_deref(), Some("Somewhere."));
        assert_eq!(section(&doc, "Other"), None);
    }
}
