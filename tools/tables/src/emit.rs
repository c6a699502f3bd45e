//! Writes the tables as Rust source: static arrays and nothing else.
//!
//! What takes room and follows from something else is left out; the engine works it out when it starts (`src/tables.rs`).

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::frames::{Compiled, number};
use crate::lexicon::Lexicon;

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
    let pool: String = lexicon.words.concat();
    if pool.len() > usize::from(u16::MAX) {
        return Err("the words of the vocabulary together outgrow 65535 bytes".to_owned());
    }
    let lengths = lexicon.words.iter().map(|word| u8::try_from(word.len()).map_err(|_| format!("`{word}` is too long")));
    let lengths = lengths.collect::<Result<Vec<u8>, String>>()?;
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
    let sort_of_word: Vec<u16> = classes_of
        .into_iter()
        .enumerate()
        .map(|(id, classes)| {
            let sort = (classes, lexicon.languages.get(&(id as u16)).copied().unwrap_or(0));
            *known.entry(sort).or_insert_with(|| {
                sorts.push(sort);
                (sorts.len() - 1) as u16
            })
        })
        .collect();
    let first_alias = count + 1 - lexicon.aliases.len();
    let means: Vec<u16> = lexicon.aliases.values().copied().collect();
    let _ = writeln!(out, "pub(crate) static WORD_POOL: &str = {pool:?};");
    array(out, "WORD_LENGTHS", "u8", &lengths);
    let _ = writeln!(out, "pub(crate) const FIRST_ALIAS: u16 = {first_alias};");
    array(out, "MEANS", "u16", &means);
    array(out, "WORD_SORTS", "u16", &sort_of_word);
    array(out, "SORT_CLASSES", "u64", &sorts.iter().map(|sort| sort.0).collect::<Vec<_>>());
    array(out, "SORT_LANGUAGES", "u8", &sorts.iter().map(|sort| sort.1).collect::<Vec<_>>());
    let _ = writeln!(out, "pub(crate) const CLASSES: [&str; {}] = {:?};", lexicon.class_names.len(), lexicon.class_names);
    Ok(())
}

fn frames(out: &mut String, compiled: &Compiled) -> Result<(), String> {
    if compiled.groups.len() > usize::from(u8::MAX) {
        return Err("too many files with frames".to_owned());
    }
    if compiled.frame_lengths.len() > usize::from(u16::MAX) {
        return Err("too many frames".to_owned());
    }
    array(out, "CODE", "u8", &compiled.code);
    array(out, "FRAME_LENGTHS", "u8", &numbers(&compiled.frame_lengths));
    array(out, "PART_LENGTHS", "u8", &numbers(&compiled.part_lengths));
    let mut keys = Vec::new();
    for places in compiled.keys.iter().zip(&compiled.needs).flat_map(|(keys, needs)| [keys, needs]) {
        number(places.len(), &mut keys);
        // The sign stands in the lowest bit.
        for &place in places {
            number((place << 1 ^ place >> (isize::BITS - 1)).cast_unsigned(), &mut keys);
        }
    }
    array(out, "KEYS", "u8", &keys);
    let _ = writeln!(out, "pub(crate) const FRAMES: usize = {};", compiled.frame_lengths.len());
    let _ = writeln!(out, "pub(crate) const PARTS: usize = {};", compiled.parts);
    array(out, "HIT_GROUPS", "u8", &compiled.hits.iter().map(|hit| hit.0).collect::<Vec<_>>());
    array(out, "HIT_LABELS", "u16", &compiled.hits.iter().map(|hit| hit.1).collect::<Vec<_>>());
    let _ = writeln!(out, "pub(crate) const GROUPS: [&str; {}] = {:?};", compiled.groups.len(), compiled.groups);
    let _ = writeln!(out, "pub(crate) static LABELS: [&str; {}] = {:?};", compiled.labels.len(), compiled.labels);
    Ok(())
}

/// Numbers as a stream of bytes.
fn numbers(values: &[usize]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for &value in values {
        number(value, &mut bytes);
    }
    bytes
}

fn array<T: std::fmt::Display>(out: &mut String, name: &str, of: &str, values: &[T]) {
    let _ = write!(out, "pub(crate) static {name}: [{of}; {}] = [", values.len());
    for value in values {
        let _ = write!(out, "{value},");
    }
    out.push_str("];\n");
}
