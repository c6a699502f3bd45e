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
    let lists_of_words = frames(&mut out, lexicon, compiled)?;
    vocabulary(&mut out, lexicon, &lists_of_words)?;
    Ok(out)
}

fn vocabulary(out: &mut String, lexicon: &Lexicon, lists_of_words: &[u16]) -> Result<(), String> {
    let count = lexicon.words.len();
    let pool: String = lexicon.words.concat();
    let mut ends = vec![0u16];
    for word in &lexicon.words {
        let end = usize::from(ends[ends.len() - 1]) + word.len();
        ends.push(u16::try_from(end).map_err(|_| "the words of the vocabulary together outgrow 65535 bytes")?);
    }
    let slots_len = (count + 1) * 3 / 2;
    let mut slots = vec![0u16; slots_len];
    for (at, word) in lexicon.words.iter().enumerate() {
        let mut place = slot(word.bytes().fold(HASH_START, hash_byte), slots_len);
        while slots[place] != 0 {
            place = if place + 1 == slots_len { 0 } else { place + 1 };
        }
        slots[place] = (at + 1) as u16;
    }
    let mut classes_of = vec![Vec::new(); count + 1];
    for (class, words) in lexicon.class_words.iter().enumerate() {
        for &word in words {
            classes_of[word as usize].push(class as u16);
        }
    }
    // Most words are alike in all that the engine asks of them.
    let mut sorts: Vec<(Vec<u16>, u16, u8)> = Vec::new();
    let mut known = BTreeMap::new();
    let sort_of_word: Vec<u16> = classes_of
        .into_iter()
        .enumerate()
        .map(|(id, classes)| {
            let sort = (classes, lists_of_words[id], lexicon.languages.get(&(id as u16)).copied().unwrap_or(0));
            *known.entry(sort.clone()).or_insert_with(|| {
                sorts.push(sort);
                (sorts.len() - 1) as u16
            })
        })
        .collect();
    let (starts, class_pool) = pooled(&sorts.iter().map(|(classes, ..)| classes.clone()).collect::<Vec<_>>())?;
    let first_alias = count + 1 - lexicon.aliases.len();
    let means: Vec<u16> = lexicon.aliases.values().copied().collect();
    let _ = writeln!(out, "pub(crate) static WORD_POOL: &str = {pool:?};");
    array(out, "WORD_ENDS", "u16", &ends);
    array(out, "SLOTS", "u16", &slots);
    let _ = writeln!(out, "pub(crate) const FIRST_ALIAS: u16 = {first_alias};");
    array(out, "MEANS", "u16", &means);
    array(out, "WORD_SORTS", "u16", &sort_of_word);
    array(out, "SORT_CLASSES", "u16", &starts);
    array(out, "CLASS_POOL", "u16", &class_pool);
    array(out, "SORT_LISTS", "u16", &sorts.iter().map(|sort| sort.1).collect::<Vec<_>>());
    array(out, "SORT_LANGUAGES", "u8", &sorts.iter().map(|sort| sort.2).collect::<Vec<_>>());
    let _ = writeln!(out, "pub(crate) const CLASSES: [&str; {}] = {:?};", lexicon.class_names.len(), lexicon.class_names);
    Ok(())
}

/// Writes the frames and gives the list of frames that each word may start.
fn frames(out: &mut String, lexicon: &Lexicon, compiled: &Compiled) -> Result<Vec<u16>, String> {
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
    array(out, "KIND_LISTS", "u16", &of_kind);
    array(out, "LIST_STARTS", "u16", &starts);
    array(out, "LIST_POOL", "u16", &pool);
    let _ = writeln!(out, "pub(crate) const GROUPS: [&str; {}] = {:?};", compiled.groups.len(), compiled.groups);
    let _ = writeln!(out, "pub(crate) static LABELS: [&str; {}] = {:?};", compiled.labels.len(), compiled.labels);
    Ok(of_word)
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
