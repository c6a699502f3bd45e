//! Writes the tables as Rust source: static arrays and nothing else.
//!
//! What takes room and follows from something else is left out; the engine works it out when it starts (`src/tables.rs`).

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::frames::Compiled;
use crate::lexicon::Lexicon;
use crate::pack::{self, Table};
use crate::packed::Coder;
use crate::spelling::{self, Spelling};

/// Classes of lexicon files are told apart by one bit each.
const MOST_CLASSES: usize = 64;

/// The text of `tables.rs`.
///
/// # Errors
///
/// When a table outgrows the width of its entries.
pub(crate) fn tables(lexicon: &Lexicon, compiled: &Compiled) -> Result<String, String> {
    let mut out = String::new();
    frames(&mut out, compiled)?;
    vocabulary(&mut out, lexicon)?;
    Ok(out)
}

fn vocabulary(out: &mut String, lexicon: &Lexicon) -> Result<(), String> {
    let count = lexicon.words.len();
    if lexicon.words.iter().map(String::len).sum::<usize>() > usize::from(u16::MAX) {
        return Err("the words of the vocabulary together outgrow 65535 bytes".to_owned());
    }
    if lexicon.class_names.len() > MOST_CLASSES {
        return Err(format!("more than {MOST_CLASSES} lexicon files"));
    }
    let mut classes_of = vec![0u64; count + 1];
    for (class, words) in lexicon.class_words.iter().enumerate().take(lexicon.class_names.len()) {
        for &word in words {
            classes_of[word as usize] |= 1 << class;
        }
    }
    // Most words are alike in all that the engine asks of them.
    let mut sorts: Vec<(u64, u8)> = Vec::new();
    let mut known = BTreeMap::new();
    let sort_of_word: Vec<usize> = classes_of
        .into_iter()
        .enumerate()
        .map(|(id, classes)| {
            let sort = (classes, lexicon.languages.get(&(id as u16)).copied().unwrap_or(0));
            *known.entry(sort).or_insert_with(|| {
                sorts.push(sort);
                sorts.len() - 1
            })
        })
        .collect();
    let first_alias = count + 1 - lexicon.aliases.len();
    let means: Vec<u16> = lexicon.aliases.values().copied().collect();
    if let Some(word) =
        lexicon.words.iter().find(|word| word.is_empty() || word.bytes().any(|byte| spelling::symbol(byte).is_none()))
    {
        return Err(format!("`{word}` has a sign that no word may have"));
    }
    let (codes, pool) = pack::packed(&Words(&lexicon.words));
    array(out, "WORD_CODES", "u8", &codes);
    array(out, "WORD_POOL", "u8", &pool);
    let _ = writeln!(out, "const LETTERS: usize = {};", lexicon.words.iter().map(String::len).sum::<usize>());
    let _ = writeln!(out, "pub(crate) const WORDS: usize = {count};");
    let _ = writeln!(out, "pub(crate) const FIRST_ALIAS: u16 = {first_alias};");
    array(out, "MEANS", "u16", &means);
    array(out, "WORD_SORTS", if sorts.len() <= 256 { "u8" } else { "u16" }, &sort_of_word);
    array(out, "SORT_CLASSES", "u64", &sorts.iter().map(|sort| sort.0).collect::<Vec<_>>());
    array(out, "SORT_LANGUAGES", "u8", &sorts.iter().map(|sort| sort.1).collect::<Vec<_>>());
    let _ = writeln!(out, "pub(crate) const CLASSES: [&str; {}] = {:?};", lexicon.class_names.len(), lexicon.class_names);
    Ok(())
}

fn frames(out: &mut String, compiled: &Compiled) -> Result<(), String> {
    if compiled.groups.len() > usize::from(u8::MAX) {
        return Err("too many files with frames".to_owned());
    }
    if compiled.count > usize::from(u16::MAX) {
        return Err("too many frames".to_owned());
    }
    array(out, "PROGRAMS", "u8", &compiled.code);
    array(out, "CODES", "u8", &compiled.code_table);
    let _ = writeln!(out, "pub(crate) const NUMBERS: usize = {};", compiled.numbers);
    let _ = writeln!(out, "pub(crate) const SHARED_CLASSES: usize = {};", compiled.classes);
    let _ = writeln!(out, "pub(crate) const FRAMES: usize = {};", compiled.count);
    let _ = writeln!(out, "pub(crate) const PARTS: usize = {};", compiled.parts);
    array(out, "HIT_GROUPS", "u8", &compiled.hits.iter().map(|hit| hit.0).collect::<Vec<_>>());
    array(out, "HIT_LABELS", "u16", &compiled.hits.iter().map(|hit| hit.1).collect::<Vec<_>>());
    let _ = writeln!(out, "pub(crate) const GROUPS: [&str; {}] = {:?};", compiled.groups.len(), compiled.groups);
    let _ = writeln!(out, "pub(crate) static LABELS: [&str; {}] = {:?};", compiled.labels.len(), compiled.labels);
    Ok(())
}

/// The words of the vocabulary.
struct Words<'w>(&'w [String]);

impl Table for Words<'_> {
    const CONTEXTS: usize = spelling::CONTEXTS;

    fn show<C: Coder>(&self, coder: C) -> C {
        let mut spelling = Spelling::new(coder, 0, 0);
        for word in self.0 {
            spelling.word(word.as_bytes());
        }
        spelling.coder
    }
}

fn array<T: std::fmt::Display>(out: &mut String, name: &str, of: &str, values: &[T]) {
    let _ = write!(out, "pub(crate) static {name}: [{of}; {}] = [", values.len());
    for value in values {
        let _ = write!(out, "{value},");
    }
    out.push_str("];\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packed::Reader;

    #[test]
    fn words_are_read_as_they_are_written() {
        let words = ["share", "shared", "shares", "it's", "a", "24/7", "\u{1f600}", "😁😁", "zz"].map(str::to_owned);
        let (codes, pool) = pack::packed(&Words(&words));
        let mut read = Spelling::new(Reader::new(spelling::CONTEXTS, &codes, pool.leak()), 0, 0);
        for _ in &words {
            read.word(&[]);
        }
        assert_eq!(read.letters, words.concat().as_bytes());
        assert_eq!(read.starts[..4], [0, 5, 11, 17]);
    }
}
