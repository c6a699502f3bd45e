//! Posts in files: which ones, and what in them is the post.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Endings of files that hold posts, in folders; a file that is named itself may have any.
const ENDINGS: [&str; 3] = ["md", "markdown", "txt"];

/// Every file that the arguments name: files as they are, folders with all posts below them, in the order of their names.
pub(super) fn collect(named: &[PathBuf]) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in named {
        if is_stdin(path) || !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let before = files.len();
        walk(path, &mut files)?;
        if files.len() == before {
            let message = format!("{}: no posts in this folder (.md, .markdown, .txt)", path.display());
            return Err(io::Error::new(io::ErrorKind::NotFound, message));
        }
    }
    Ok(files)
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    let entries = fs::read_dir(folder).map_err(|error| naming(folder, &error))?;
    let mut paths = entries.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    for path in paths {
        let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        // A link to a folder may lead back up; what it holds can be named by itself.
        let is_link = path.symlink_metadata().is_ok_and(|data| data.is_symlink());
        if is_hidden || is_link && path.is_dir() {
            continue;
        }
        if path.is_dir() {
            walk(&path, files)?;
        } else if ending(&path).is_some_and(|ending| ENDINGS.contains(&ending.as_str())) {
            files.push(path);
        }
    }
    Ok(())
}

/// The post in a file, without the front matter of Markdown; `-` reads standard input.
pub(super) fn read(path: &Path) -> io::Result<String> {
    let mut bytes = Vec::new();
    if is_stdin(path) {
        io::stdin().lock().read_to_end(&mut bytes)?;
    } else {
        bytes = fs::read(path).map_err(|error| naming(path, &error))?;
    }
    // A post with a broken byte is still a post: the byte shows as a replacement character.
    let text = String::from_utf8(bytes).unwrap_or_else(|error| {
        remark_broken(&path.display().to_string());
        String::from_utf8_lossy(error.as_bytes()).into_owned()
    });
    let is_markdown = ending(path).is_some_and(|ending| ending == "md" || ending == "markdown");
    Ok(if is_markdown { without_front_matter(&text).to_owned() } else { text })
}

/// Says that bytes could not be read as letters.
pub(super) fn remark_broken(place: &str) {
    eprintln!("upshot: {place}: not all of it is UTF-8; what is not was read as \u{fffd}");
}

/// Whether a path stands for standard input.
pub(super) fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// An error that says which file it is about.
pub(super) fn naming(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

fn ending(path: &Path) -> Option<String> {
    Some(path.extension()?.to_str()?.to_ascii_lowercase())
}

/// A Markdown text behind its front matter: a block of YAML between lines of `---`, or of TOML between lines of `+++`, on top.
fn without_front_matter(text: &str) -> &str {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines = text.split_inclusive('\n');
    let Some(first) = lines.next() else { return text };
    let fence = first.trim_end();
    if !matches!(fence, "---" | "+++") {
        return text;
    }
    let mut end = first.len();
    let mut fields = 0;
    for line in lines {
        end += line.len();
        let line = line.trim_end();
        if line == fence || fence == "---" && line == "..." {
            // A rule at the top of a text is no front matter: that has fields, or nothing at all.
            let rest = text[end..].trim_start_matches(['\r', '\n']);
            return if fields > 0 || end == first.len() + line.len() + 1 { rest } else { text };
        }
        fields += usize::from(line.contains([':', '=']));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::without_front_matter;

    #[test]
    fn front_matter_is_no_part_of_a_post() {
        for (text, expected) in [
            ("A post.", "A post."),
            ("---\ntitle: Ferry\ndate: 2026-11-22\n---\n\nA post.\n", "A post.\n"),
            ("+++\ntitle = \"Ferry\"\n+++\nA post.", "A post."),
            ("---\r\ntitle: Ferry\r\n---\r\nA post.", "A post."),
            ("\u{feff}---\ntitle: Ferry\n...\nA post.", "A post."),
            ("---\n---\nA post.", "A post."),
            ("---\n\nA rule on top.\n\n---\n\nAnd below.", "---\n\nA rule on top.\n\n---\n\nAnd below."),
            ("---\ntitle: never closed\n\nA post.", "---\ntitle: never closed\n\nA post."),
            ("A post.\n---\ntitle: below\n---\n", "A post.\n---\ntitle: below\n---\n"),
            ("", ""),
        ] {
            assert_eq!(without_front_matter(text), expected, "{text:?}");
        }
    }
}
