//! What `build.rs` made: the vocabulary and the compiled frames, and what is worked out from them when the engine starts.
//!
//! Places in a table and the slots of a hash table take as much room as the words themselves and follow from them; working
//! them out takes a fraction of a millisecond, less than loading them would.

#![allow(clippy::unreadable_literal, reason = "generated")]

use std::sync::LazyLock;

use crate::frames::op;
use crate::text::vocabulary;

include!(concat!(env!("OUT_DIR"), "/tables.rs"));

/// Words of the vocabulary, aliases included.
pub(crate) const WORDS: usize = WORD_LENGTHS.len();

/// Slots of the table in which words are found: a power of two, at least one in two empty.
pub(crate) const SLOTS: usize = (WORDS * 2).next_power_of_two();

/// What a frame may be looked up by, numbered: words by their numbers, then classes of lexicon files, then kinds of token.
pub(crate) const FIRST_CLASS_KEY: usize = WORDS + 1;
/// See [`FIRST_CLASS_KEY`].
pub(crate) const FIRST_KIND_KEY: usize = FIRST_CLASS_KEY + CLASSES.len();
const ALL_KEYS: usize = FIRST_KIND_KEY + crate::frames::KINDS;

/// What is worked out at the start.
pub(crate) struct Ready {
    /// Numbers of words by the hash of their letters, zero where there is none.
    pub(crate) slots: Vec<u16>,
    /// Where each word ends in the pool; the first entry is zero.
    pub(crate) word_ends: Vec<u16>,
    /// Where the program of each frame starts, then those of parts, then those of shared classes.
    pub(crate) starts: Vec<u32>,
    /// Where the atoms stand that each frame needs beside its key, and where they end.
    needs: Vec<u32>,
    need_starts: Vec<u16>,
    /// Hashes of the names of labels and of modules.
    pub(crate) label_hashes: Vec<u32>,
    pub(crate) group_hashes: Vec<u32>,
    key_starts: Vec<u16>,
    keyed: Vec<u16>,
    /// Classes of lexicon files that frames are looked up by, one bit each.
    pub(crate) class_keys: u64,
}

static READY: LazyLock<Ready> = LazyLock::new(Ready::work_out);

/// The tables that are worked out when first asked for.
pub(crate) fn ready() -> &'static Ready {
    &READY
}

impl Ready {
    fn work_out() -> Self {
        let mut word_ends = Vec::with_capacity(WORDS + 1);
        let mut end = 0;
        word_ends.push(0);
        for &length in &WORD_LENGTHS {
            end += u16::from(length);
            word_ends.push(end);
        }
        let mut slots = vec![0; SLOTS];
        for (at, ends) in word_ends.windows(2).enumerate() {
            let mut slot = vocabulary::slot(vocabulary::hash(&WORD_POOL.as_bytes()[ends[0] as usize..ends[1] as usize]));
            while slots[slot] != 0 {
                slot = (slot + 1) % SLOTS;
            }
            slots[slot] = at as u16 + 1;
        }
        let mut starts = Vec::with_capacity(FRAMES + PARTS + 512);
        let mut start = 0;
        for lengths in [&FRAME_LENGTHS[..], &PART_LENGTHS[..]] {
            let mut at = 0;
            while at < lengths.len() {
                starts.push(start);
                start += number(lengths, &mut at) as u32;
            }
        }
        let mut ready = Self {
            slots,
            word_ends,
            starts,
            needs: Vec::with_capacity(FRAMES),
            need_starts: Vec::with_capacity(FRAMES + 1),
            label_hashes: LABELS.iter().map(|label| vocabulary::hash(label.as_bytes())).collect(),
            group_hashes: GROUPS.iter().map(|group| vocabulary::hash(group.as_bytes())).collect(),
            key_starts: Vec::new(),
            keyed: Vec::new(),
            class_keys: 0,
        };
        ready.index();
        ready
    }

    /// Lists under each key the frames that are looked up by it, and what else each frame needs.
    fn index(&mut self) {
        let mut pairs: Vec<(u16, u16)> = Vec::with_capacity(FRAMES * 4);
        let mut counts = vec![0; ALL_KEYS + 1];
        let mut at = 0;
        for frame in 0..FRAMES {
            let start = self.starts[frame];
            for _ in 0..number(&KEYS, &mut at) {
                let place = place(start, &mut at);
                self.keys_of_atom(place as usize, &mut |key| {
                    counts[key + 1] += 1;
                    pairs.push((key as u16, frame as u16));
                });
            }
            self.need_starts.push(self.needs.len() as u16);
            for _ in 0..number(&KEYS, &mut at) {
                self.needs.push(place(start, &mut at));
            }
        }
        self.need_starts.push(self.needs.len() as u16);
        for key in 0..ALL_KEYS {
            counts[key + 1] += counts[key];
        }
        self.key_starts.clone_from(&counts);
        self.keyed = vec![0; pairs.len()];
        for (key, frame) in pairs {
            let at = &mut counts[key as usize];
            self.keyed[*at as usize] = frame;
            *at += 1;
        }
        for class in 0..CLASSES.len() {
            self.class_keys |= u64::from(!self.frames(FIRST_CLASS_KEY + class).is_empty()) << class;
        }
    }

    fn keys_of_atom(&self, mut at: usize, see: &mut dyn FnMut(usize)) {
        let byte = CODE[at];
        at += 1;
        match byte {
            op::WORD.. => see(word(byte, &mut at) as usize),
            op::LIST => {
                for _ in 0..number(&CODE, &mut at) {
                    let byte = CODE[at];
                    at += 1;
                    see(word(byte, &mut at) as usize);
                }
            }
            op::CLASS => {
                let class = number(&CODE, &mut at);
                if class < CLASSES.len() {
                    see(FIRST_CLASS_KEY + class);
                } else {
                    self.keys_of_atom(self.class(class), see);
                }
            }
            _ => see(FIRST_KIND_KEY + (byte - op::KIND) as usize),
        }
    }

    /// The frames that a key looks up.
    pub(crate) fn frames(&self, key: usize) -> &[u16] {
        &self.keyed[self.key_starts[key] as usize..self.key_starts[key + 1] as usize]
    }

    /// Where the atoms stand of which a frame needs one beside its key; any will do when there is none.
    pub(crate) fn needs(&self, frame: usize) -> &[u32] {
        &self.needs[self.need_starts[frame] as usize..self.need_starts[frame + 1] as usize]
    }

    /// Where the program of a shared part starts.
    pub(crate) fn part(&self, part: usize) -> usize {
        self.starts[FRAMES + part] as usize
    }

    /// Where the words of a class stand that no lexicon file holds.
    pub(crate) fn class(&self, class: usize) -> usize {
        self.starts[FRAMES + PARTS + class - CLASSES.len()] as usize
    }
}

/// Reads a place of the program, counted from the start of a frame.
fn place(start: u32, at: &mut usize) -> u32 {
    let place = number(&KEYS, at) as u32;
    start.wrapping_add(place >> 1 ^ (place & 1).wrapping_neg())
}

/// Reads a number: groups of seven bits, the lowest first; all but the last have the high bit.
#[inline(always)]
pub(crate) fn number(bytes: &[u8], at: &mut usize) -> usize {
    let (mut value, mut shift) = (0, 0);
    loop {
        let byte = bytes[*at];
        *at += 1;
        value |= ((byte & 0x7F) as usize) << shift;
        if byte < 0x80 {
            return value;
        }
        shift += 7;
    }
}

/// The word that a byte of the program says, with the byte behind it when one is not enough.
#[inline(always)]
pub(crate) fn word(byte: u8, at: &mut usize) -> u16 {
    if byte < op::WIDE_WORD {
        return u16::from(byte - op::WORD) + 1;
    }
    let low = CODE[*at];
    *at += 1;
    (u16::from(byte - op::WIDE_WORD) << 8 | u16::from(low)) + u16::from(op::WIDE_WORD - op::WORD) + 1
}
