//! Writes the tables as Rust source: static arrays and nothing else.

use std::fmt::Write as _;

use crate::fold::{HASH_START, hash_byte, slot};
use crate::frames::{Compiled, KINDS};
use crate::lexicon::Lexicon;

/// The text of `tables.rs`.
///
/// # Errors
///
/// When a table outgrows the width of its entries.
pub(crate) fn tables(lexicon: &Lexicon, compiled: &Compiled) -> Result<String, String> {
    let mut out = String::new();
    vocabulary(&mut out, lexicon)?;
    frames(&mut out, lexicon, compiled)?;
    Ok(out)
}

fn vocabulary(out: &mut String, lexicon: &Lexicon) -> Result<(), String> {
    let count = lexicon.words.len();
    let pool: String = lexicon.words.concat();
    let mut ends = vec![0u32];
    for word in &lexicon.words {
        ends.push(ends[ends.len() - 1] + word.len() as u32);
    }
    let slots_len = ((count + 1) * 2).next_power_of_two();
    let mut slots = vec![0u16; slots_len];
    for (at, word) in lexicon.words.iter().enumerate() {
        let hash = word.bytes().fold(HASH_START, hash_byte);
        let mask = slots_len as u32 - 1;
        let mut place = slot(hash, mask);
        while slots[place as usize] != 0 {
            place = (place + 1) & mask;
        }
        slots[place as usize] = (at + 1) as u16;
    }
    let means: Vec<u16> = (0..=count as u16).map(|id| lexicon.aliases.get(&id).copied().unwrap_or(id)).collect();
    let mut classes_of = vec![Vec::new(); count + 1];
    for (class, words) in lexicon.class_words.iter().enumerate() {
        for &word in words {
            classes_of[word as usize].push(class as u16);
        }
    }
    let (starts, class_pool) = pooled(&classes_of)?;
    let languages: Vec<u8> = (0..=count as u16).map(|id| lexicon.languages.get(&id).copied().unwrap_or(0)).collect();
    let _ = writeln!(out, "pub(crate) static WORD_POOL: &str = {pool:?};");
    array(out, "WORD_ENDS", "u32", &ends);
    array(out, "SLOTS", "u16", &slots);
    array(out, "MEANS", "u16", &means);
    array(out, "WORD_CLASSES", "u16", &starts);
    array(out, "CLASS_POOL", "u16", &class_pool);
    array(out, "WORD_LANGUAGES", "u8", &languages);
    let _ = writeln!(out, "pub(crate) const CLASSES: [&str; {}] = {:?};", lexicon.class_names.len(), lexicon.class_names);
    Ok(())
}

fn frames(out: &mut String, lexicon: &Lexicon, compiled: &Compiled) -> Result<(), String> {
    let mut by_word = vec![Vec::new(); lexicon.words.len() + 1];
    let mut by_kind = vec![Vec::new(); KINDS.len()];
    for (at, frame) in compiled.frames.iter().enumerate() {
        let at = u16::try_from(at).map_err(|_| "too many frames")?;
        frame.first_words.iter().for_each(|&word| by_word[word as usize].push(at));
        frame.first_kinds.iter().for_each(|&kind| by_kind[kind as usize].push(at));
    }
    let (word_starts, word_pool) = pooled(&by_word)?;
    let (kind_starts, kind_pool) = pooled(&by_kind)?;
    let starts: Vec<u32> = compiled.frames.iter().map(|frame| frame.code_start as u32).collect();
    let groups: Vec<u8> = compiled.frames.iter().map(|frame| frame.group as u8).collect();
    let labels: Vec<u16> = compiled.frames.iter().map(|frame| frame.label as u16).collect();
    if compiled.groups.len() > usize::from(u8::MAX) {
        return Err("too many files with frames".to_owned());
    }
    array(out, "CODE", "u16", &compiled.code);
    array(out, "FRAME_STARTS", "u32", &starts);
    array(out, "FRAME_GROUPS", "u8", &groups);
    array(out, "FRAME_LABELS", "u16", &labels);
    array(out, "WORD_FRAMES", "u16", &word_starts);
    array(out, "WORD_FRAME_POOL", "u16", &word_pool);
    array(out, "KIND_FRAMES", "u16", &kind_starts);
    array(out, "KIND_FRAME_POOL", "u16", &kind_pool);
    let _ = writeln!(out, "pub(crate) const GROUPS: [&str; {}] = {:?};", compiled.groups.len(), compiled.groups);
    let _ = writeln!(out, "pub(crate) static LABELS: [&str; {}] = {:?};", compiled.labels.len(), compiled.labels);
    Ok(())
}

/// Lists as one array with a table of starts, one longer than the lists.
fn pooled(lists: &[Vec<u16>]) -> Result<(Vec<u16>, Vec<u16>), String> {
    let mut starts = vec![0];
    let mut pool = Vec::new();
    for list in lists {
        pool.extend(list);
        starts.push(u16::try_from(pool.len()).map_err(|_| "a table has more than 65535 entries")?);
    }
    Ok((starts, pool))
}

fn array<T: std::fmt::Display>(out: &mut String, name: &str, of: &str, values: &[T]) {
    let _ = write!(out, "pub(crate) static {name}: [{of}; {}] = [", values.len());
    for value in values {
        let _ = write!(out, "{value},");
    }
    out.push_str("];\n");
}
