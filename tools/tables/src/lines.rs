//! The lines of `frames!` blocks as they stand in their files: for programs that look at frames one by one, and shorten them.

use std::fs;
use std::path::Path;

use crate::frames::{next_piece, strip_comment};
use crate::{frame_files, source};

/// A frame or a definition.
#[derive(Debug, Clone)]
pub struct Line {
    /// Path of the module, for example `upshot::rules::share_bait`.
    pub module: String,
    /// The file, relative to the repository.
    pub file: String,
    /// Where it stands there, counted from 1.
    pub line: usize,
    /// The label, or the name of what is defined.
    pub name: String,
    /// Whether it is a definition.
    pub is_definition: bool,
    /// The pattern, without a comment.
    pub pattern: String,
    /// Definitions that the pattern names, and those that these name: places in the list of all lines.
    pub uses: Vec<usize>,
}

/// All lines, frames in the order of their numbers.
///
/// # Errors
///
/// When a file cannot be read or its block has another form.
pub fn lines(root: &Path) -> Result<Vec<Line>, String> {
    let mut all: Vec<Line> = Vec::new();
    for (module, path) in frame_files(root)? {
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let file = path.strip_prefix(root).unwrap_or(&path).display().to_string();
        let Some((first, block)) = source::frames_block(&text).map_err(|error| format!("{file}: {error}"))? else { continue };
        let own = all.len();
        for (at, line) in block.lines().enumerate() {
            let line = strip_comment(line);
            let definition = line.strip_prefix('@');
            let parts = definition.map_or_else(|| line.split_once(':'), |rest| rest.split_once('='));
            let Some((name, pattern)) = parts else { continue };
            let mut uses = Vec::new();
            for other in (own..all.len()).filter(|&other| all[other].is_definition) {
                // A later definition of a name takes the place of an earlier one.
                if pattern.contains(&format!("{{{}}}", all[other].name)) {
                    uses.retain(|&use_: &usize| all[use_].name != all[other].name);
                    uses.push(other);
                }
            }
            let within: Vec<usize> = uses.iter().flat_map(|&other| all[other].uses.clone()).collect();
            uses.extend(within);
            all.push(Line {
                module: module.clone(),
                file: file.clone(),
                line: first + at,
                name: name.trim().to_owned(),
                is_definition: definition.is_some(),
                pattern: pattern.trim().to_owned(),
                uses,
            });
        }
    }
    Ok(all)
}

/// The pattern with those alternatives of its groups that are to stay; `stays` is asked with the words that each names
/// outside of groups within it, and whether it is made of nothing else. What must not stand somewhere is left as it is, and so is a group of which nothing would stay.
///
/// # Errors
///
/// When a group is not closed.
pub fn shortened(pattern: &str, stays: &mut dyn FnMut(&[&str], bool) -> bool) -> Result<String, String> {
    let mut rest = pattern;
    let (out, ..) = alternative(&mut rest, stays, true)?;
    if rest.is_empty() { Ok(out.trim().to_owned()) } else { Err(format!("`{rest}` closes nothing")) }
}

/// One alternative, up to what ends it: as it is to be written, and the words it names itself.
fn alternative<'p>(
    rest: &mut &'p str,
    stays: &mut dyn FnMut(&[&str], bool) -> bool,
    may_shorten: bool,
) -> Result<(String, Vec<&'p str>, bool), String> {
    let (mut out, mut words, mut is_plain) = (String::new(), Vec::new(), true);
    let mut is_negated = false;
    loop {
        let blanks = rest.len() - rest.trim_start().len();
        if blanks > 0 && !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
        *rest = &rest[blanks..];
        if rest.is_empty() || rest.starts_with(['|', ')', ']']) {
            return Ok((out.trim_end().to_owned(), words, is_plain));
        }
        let piece = next_piece(rest)?;
        *rest = &rest[piece.len()..];
        match piece {
            "(" | "[" => {
                is_plain = false;
                out.push_str(&group(rest, piece, stays, may_shorten && !is_negated)?);
            }
            _ => {
                let is_word = !matches!(piece, "~" | "^" | "$" | "^^" | "$$" | "<<" | ">>" | "//" | "<!" | "!")
                    && !piece.starts_with(['{', '<'])
                    && !piece.starts_with("..");
                if is_word && !is_negated {
                    words.push(piece);
                } else {
                    is_plain = false;
                }
                out.push_str(piece);
            }
        }
        is_negated = matches!(piece, "!" | "<!");
    }
}

/// A group, its opening sign already taken.
fn group(rest: &mut &str, open: &str, stays: &mut dyn FnMut(&[&str], bool) -> bool, may_shorten: bool) -> Result<String, String> {
    let close = if open == "(" { ")" } else { "]" };
    let (mut all, mut kept) = (Vec::new(), Vec::new());
    loop {
        let before = *rest;
        let (shorter, words, is_plain) = alternative(rest, stays, may_shorten)?;
        all.push(before[..before.len() - rest.len()].trim());
        if !may_shorten || words.is_empty() || stays(&words, is_plain) {
            kept.push(shorter);
        }
        let Some(sign) = rest.chars().next() else { return Err(format!("`{close}` is missing")) };
        *rest = &rest[1..];
        match sign {
            '|' => {}
            _ if close.starts_with(sign) => break,
            _ => return Err(format!("`{close}` is missing")),
        }
    }
    Ok(match &kept[..] {
        [] if open == "[" => String::new(),
        [] => format!("({})", all.join("|")),
        [one] if open == "(" && all.len() > 1 => one.clone(),
        _ => format!("{open}{}{close}", kept.join("|")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn only(pattern: &str, words: &[&str]) -> String {
        shortened(pattern, &mut |named, _| named.iter().all(|word| words.contains(word))).unwrap()
    }

    #[test]
    fn alternatives_go_and_what_is_left_still_reads() {
        assert_eq!(only("^ (share|repost) this", &["share", "repost"]), "^ (share|repost) this");
        assert_eq!(only("^ (share|repost) this", &["share"]), "^ share this");
        assert_eq!(only("share [this|that] now", &["this"]), "share [this] now");
        assert_eq!(only("share [this] now", &[]), "share now");
        assert_eq!(only("(share|pass (it|them) on) ..3 {who}", &["share", "pass", "on", "it"]), "(share|pass it on) ..3 {who}");
    }

    #[test]
    fn what_must_not_stand_there_and_classes_stay() {
        assert_eq!(only("share !(a|b c) <!(d|e) [{number}|f]", &[]), "share !(a|b c) <!(d|e) [{number}]");
        assert_eq!(only("(a|b) c", &[]), "(a|b) c", "nothing would stay");
    }
}
