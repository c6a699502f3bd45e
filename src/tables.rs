//! What `build.rs` made: the vocabulary and the compiled frames, and what is worked out from them when the engine starts.
//!
//! Places in a table and the slots of a hash table take as much room as the words themselves and follow from them; working
//! them out takes a fraction of a millisecond, less than loading them would.

#![allow(clippy::unreadable_literal, reason = "generated")]

use std::sync::LazyLock;

use crate::packed::Reader;
use crate::programs::{CONTEXTS, Given, Key, Programs, op};
use crate::spelling::{self, Spelling};
use crate::text::vocabulary;

include!(concat!(env!("OUT_DIR"), "/tables.rs"));

/// Slots of the table in which words are found: a power of two, at least one in two empty.
pub(crate) const SLOTS: usize = (WORDS * 2).next_power_of_two();

/// What a frame may be looked up by, numbered: words by their numbers, then classes of lexicon files, then kinds of token.
pub(crate) const FIRST_CLASS_KEY: usize = WORDS + 1;
/// See [`FIRST_CLASS_KEY`].
pub(crate) const FIRST_KIND_KEY: usize = FIRST_CLASS_KEY + CLASSES.len();
const ALL_KEYS: usize = FIRST_KIND_KEY + crate::frames::KINDS;

/// What is known of a frame.
#[derive(Clone, Copy)]
pub(crate) struct Frame {
    /// Where its program starts.
    pub(crate) start: u32,
    /// Where those of [`Ready::atoms`] begin of which it needs one, unless there is none; those all of which it needs; and their end.
    pub(crate) needs: u16,
    pub(crate) musts: u16,
    pub(crate) end: u16,
}

/// A way to look a frame up: by keys to which the same instructions lead.
#[derive(Clone, Copy)]
pub(crate) struct Way {
    pub(crate) frame: u16,
    /// A word that stands in the same sentence; zero where none is known.
    pub(crate) word: u16,
    /// Where these instructions begin.
    pub(crate) from: u32,
}

/// What is worked out at the start.
pub(crate) struct Ready {
    /// Numbers of words by the hash of their letters, zero where there is none.
    pub(crate) slots: Vec<u16>,
    /// The letters of all words.
    pub(crate) letters: Vec<u8>,
    /// Where each word ends in them; the first entry is zero.
    pub(crate) word_ends: Vec<u16>,
    /// The programs of shared classes, of parts and of frames.
    pub(crate) code: Vec<u16>,
    pub(crate) frames: Vec<Frame>,
    /// Where the atoms stand that frames need beside their keys.
    pub(crate) atoms: Vec<u32>,
    parts: Vec<u32>,
    classes: Vec<u32>,
    /// The ways to look frames up, in the order of frames.
    pub(crate) ways: Vec<Way>,
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
        let (letters, word_ends) = words();
        let mut slots = vec![0; SLOTS];
        for (at, ends) in word_ends.windows(2).enumerate() {
            let mut slot = vocabulary::slot(vocabulary::hash(&letters[ends[0] as usize..ends[1] as usize]));
            while slots[slot] != 0 {
                slot = (slot + 1) % SLOTS;
            }
            slots[slot] = at as u16 + 1;
        }

        let mut programs = Programs::new(Reader::new(CONTEXTS, &CODES, &PROGRAMS), NUMBERS);
        let given = &mut Given::default();
        let place = |programs: &Programs<Reader>| programs.code.len() as u32;
        let classes = (0..SHARED_CLASSES).map(|_| (place(&programs), programs.class(given)).0).collect();
        let parts = (0..PARTS).map(|_| (place(&programs), programs.part(given)).0).collect();
        let (mut frames, mut atoms, mut keys) = (Vec::with_capacity(FRAMES), Vec::new(), Vec::with_capacity(FRAMES + 1));
        for _ in 0..FRAMES {
            let (start, needs) = (place(&programs), atoms.len() as u16);
            keys.push(programs.keys.len());
            programs.program(given);
            atoms.append(&mut programs.needs);
            let musts = atoms.len() as u16;
            atoms.append(&mut programs.musts);
            frames.push(Frame { start, needs, musts, end: atoms.len() as u16 });
        }
        keys.push(programs.keys.len());
        let mut ready = Self {
            slots,
            letters,
            word_ends,
            code: programs.code,
            frames,
            atoms,
            parts,
            classes,
            ways: Vec::new(),
            key_starts: Vec::new(),
            keyed: Vec::new(),
            class_keys: 0,
        };
        ready.index(&programs.keys, &keys);
        ready
    }

    /// Lists under each key the ways to look frames up by it. `starts` is where the keys of each frame begin.
    fn index(&mut self, keys: &[Key], starts: &[usize]) {
        let mut pairs: Vec<(u16, u16)> = Vec::with_capacity(FRAMES * 4);
        let mut counts = vec![0; ALL_KEYS + 1];
        for frame in 0..FRAMES {
            let first = self.ways.len();
            for key in &keys[starts[frame]..starts[frame + 1]] {
                let known = self.ways[first..].iter().position(|way| way.from == key.from);
                let way = first + known.unwrap_or(self.ways.len() - first);
                if known.is_none() {
                    self.ways.push(Way { frame: frame as u16, word: self.word_beside(frame, *key), from: key.from });
                }
                self.keys_of_atom(key.at as usize, &mut |key| {
                    counts[key + 1] += 1;
                    pairs.push((key as u16, way as u16));
                });
            }
        }
        for key in 0..ALL_KEYS {
            counts[key + 1] += counts[key];
        }
        self.key_starts.clone_from(&counts);
        self.keyed = vec![0; pairs.len()];
        for (key, way) in pairs {
            let at = &mut counts[key as usize];
            self.keyed[*at as usize] = way;
            *at += 1;
        }
        for class in 0..CLASSES.len() {
            self.class_keys |= u64::from(!self.ways(FIRST_CLASS_KEY + class).is_empty()) << class;
        }
    }

    /// The rarest word that the instructions around a key ask for; where there is none, that the frame cannot do without.
    fn word_beside(&self, frame: usize, key: Key) -> u16 {
        let number = |at: usize| self.code[at].checked_sub(op::WORD).map_or(0, |word| word + 1);
        let (mut rarest, mut at) = (0, key.from as usize);
        loop {
            match self.code[at] {
                op::NOT_AHEAD | op::NOT_BEHIND => at = self.behind(at + 1),
                op::GAP..op::KIND => at += 1,
                op::LIST | op::CLASS | op::KIND.. => {
                    if at != key.at as usize {
                        // Words that many frames name have low numbers.
                        rarest = number(at).max(rarest);
                    }
                    at = self.behind(at);
                }
                _ => break,
            }
        }
        if rarest == 0 {
            let Frame { needs, musts, end, .. } = self.frames[frame];
            let first = if musts - needs == 1 { needs } else { musts };
            rarest = self.atoms[first as usize..end as usize].iter().map(|&at| number(at as usize)).max().unwrap_or(0);
        }
        rarest
    }

    fn keys_of_atom(&self, at: usize, see: &mut dyn FnMut(usize)) {
        match self.code[at] {
            word @ op::WORD.. => see((word - op::WORD + 1) as usize),
            op::LIST => self.list(at).iter().for_each(|&word| see(word as usize)),
            op::CLASS => {
                let class = self.code[at + 1] as usize;
                if class < CLASSES.len() {
                    see(FIRST_CLASS_KEY + class);
                } else {
                    self.keys_of_atom(self.class(class), see);
                }
            }
            kind => see(FIRST_KIND_KEY + (kind - op::KIND) as usize),
        }
    }

    /// The words of a list.
    #[inline(always)]
    pub(crate) fn list(&self, at: usize) -> &[u16] {
        let code = &*self.code;
        &code[at + 2..at + 2 + code[at + 1] as usize]
    }

    /// The place behind a word, list, class or kind of a program.
    #[inline(always)]
    pub(crate) fn behind(&self, at: usize) -> usize {
        match self.code[at] {
            op::LIST => at + 2 + self.code[at + 1] as usize,
            op::CLASS => at + 2,
            _ => at + 1,
        }
    }

    /// The ways, by their numbers, that begin with a key.
    pub(crate) fn ways(&self, key: usize) -> &[u16] {
        let starts = &*self.key_starts;
        &(*self.keyed)[starts[key] as usize..starts[key + 1] as usize]
    }

    /// Where the program of a shared part starts.
    pub(crate) fn part(&self, part: usize) -> usize {
        self.parts[part] as usize
    }

    /// Where the words of a class stand that no lexicon file holds.
    pub(crate) fn class(&self, class: usize) -> usize {
        self.classes[class - CLASSES.len()] as usize
    }
}

/// The letters of all words, and where each word ends in them, behind a zero.
fn words() -> (Vec<u8>, Vec<u16>) {
    let mut spelling = Spelling::new(Reader::new(spelling::CONTEXTS, &WORD_CODES, &WORD_POOL), LETTERS, WORDS + 1);
    for _ in 0..WORDS {
        spelling.word(&[]);
    }
    // The next word begins where one ends.
    spelling.starts.push(spelling.letters.len() as u16);
    (spelling.letters, spelling.starts)
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
