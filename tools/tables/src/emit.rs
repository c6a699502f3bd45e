//! Writes the tables as Rust source: static arrays and nothing else.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::fold::{HASH_START, hash_byte, slot};
use crate::frames::checks::Checks;
use crate::frames::{Compiled, Frame, KINDS};
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
    // Words of one class start the same frames, so the lists are few.
    let mut lists: Vec<Vec<u16>> = vec![Vec::new()];
    let mut known = BTreeMap::from([(Vec::new(), 0)]);
    let mut number = |list: Vec<u16>| -> u16 {
        *known.entry(list.clone()).or_insert_with(|| {
            lists.push(list);
            (lists.len() - 1) as u16
        })
    };
    let of_word: Vec<u16> = by_word.into_iter().map(&mut number).collect();
    let of_kind: Vec<u16> = by_kind.into_iter().map(&mut number).collect();
    let (starts, pool) = pooled(&lists)?;
    if compiled.groups.len() > usize::from(u8::MAX) {
        return Err("too many files with frames".to_owned());
    }
    let mut masks = vec![u64::MAX];
    let mut frames = String::new();
    for Frame { group, label, code_start, checks: Checks { flags, next, needs }, .. } in &compiled.frames {
        let mut mask = |wanted: u64| {
            masks.iter().position(|&mask| mask == wanted).unwrap_or_else(|| {
                masks.push(wanted);
                masks.len() - 1
            })
        };
        let (next, first, second) = (mask(*next), mask(needs[0]), mask(needs[1]));
        let _ = write!(
            frames,
            "Frame {{ code: {code_start}, label: {label}, next: {next}, needs: [{first}, {second}], group: {group}, flags: {flags} }},"
        );
    }
    let parts: Vec<u32> = compiled.parts.iter().map(|&part| part as u32).collect();
    array(out, "CODE", "u16", &compiled.code);
    array(out, "PARTS", "u32", &parts);
    let _ = writeln!(out, "pub(crate) static FRAMES: [Frame; {}] = [{frames}];", compiled.frames.len());
    array(out, "MASKS", "u64", &masks);
    array(out, "WORD_LISTS", "u16", &of_word);
    array(out, "KIND_LISTS", "u16", &of_kind);
    array(out, "LIST_STARTS", "u16", &starts);
    array(out, "LIST_POOL", "u16", &pool);
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
