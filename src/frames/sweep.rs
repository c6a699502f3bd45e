//! Which frames could match, and where they would begin: all places of a stretch of text are tried at once.
//!
//! A stretch of up to 64 places is looked at through a [`Window`]. Each token has a place, and so has the end of each
//! sentence. A set of places is one number of 64 bits, and so is the answer to "where does this word stand": following a
//! program takes a few operations on such numbers for each instruction, whatever the number of places.
//!
//! The sweep may say yes too often, never too seldom: it leaves out what is rare and costly to tell (which path was taken
//! first, what follows behind the edge of the window). The machine that looks at one place at a time has the last word.

use super::{KEYWORD, KINDS, anchored, is_kind};
use crate::programs::op;
use crate::tables;
use crate::text::{Kind, Text, Word, flag, vocabulary};

/// Places of a window.
const PLACES: usize = 64;

/// How far the next window lies behind the start of one that holds a part of a long sentence only.
const STRIDE: usize = 32;

/// Longest stretch that is left out at once; a gap of 12 is 1, 2, 4 and 5.
const LONGEST_STEP: usize = 5;

/// Anchors there are.
const ANCHORS: usize = 9;

/// Where the paths of a program stand: one bit for each place.
#[derive(Clone, Copy)]
struct Paths {
    /// At the start, with no token taken.
    fresh: u64,
    /// Behind the tokens taken.
    taken: u64,
}

impl Paths {
    const NONE: Paths = Paths { fresh: 0, taken: 0 };

    fn join(&mut self, other: Paths) {
        self.fresh |= other.fresh;
        self.taken |= other.taken;
    }

    fn keep(&mut self, places: u64) {
        self.fresh &= places;
        self.taken &= places;
    }
}

/// A stretch of text.
pub(super) struct Window<'t, 'a> {
    text: &'t Text<'a>,
    ready: &'static tables::Ready,
    /// Its programs.
    code: &'static [u16],
    /// The token at each place; behind the end of a sentence the one that follows.
    tokens: [u32; PLACES],
    /// Classes of the word at each place.
    classes: [u64; PLACES],
    /// The number that each word of the vocabulary has in this window; zero for words that are not in it.
    numbers: Box<[u8]>,
    /// The words by these numbers.
    words: Vec<u16>,
    /// Where each of them stands.
    places: [u64; PLACES + 1],
    /// Where tokens of each kind stand.
    kinds: [u64; KINDS],
    /// Where each anchor holds, once asked for.
    anchors: [Option<u64>; ANCHORS],
    /// Where the words of each class stand, with how often the window had been moved then.
    asked: Box<[(u32, u64)]>,
    /// How often it was moved.
    moves: u32,
    /// First places of sentences.
    first: u64,
    /// Places that have so many places of their own sentence, the first left out, up to themselves.
    within: [u64; LONGEST_STEP + 1],
    /// Places from the last word of a sentence to its end.
    trailing: u64,
    /// Ends of sentences.
    ends: u64,
    /// Where frames may begin.
    own: u64,
    /// Whether the last sentence goes on behind the window.
    open: bool,
    /// Whether anything follows behind the window.
    more: bool,
    /// Frames already tried.
    tried: Box<[u64]>,
    starts: u64,
    /// Whether a path left the window.
    left: bool,
    /// Instructions followed.
    pub(super) steps: u64,
}

impl<'t, 'a> Window<'t, 'a> {
    pub(super) fn new(text: &'t Text<'a>) -> Self {
        let ready = tables::ready();
        Self {
            text,
            ready,
            code: &ready.code,
            tokens: [0; PLACES],
            classes: [0; PLACES],
            numbers: vec![0; tables::WORDS + 1].into(),
            words: vec![0],
            places: [0; PLACES + 1],
            kinds: [0; KINDS],
            anchors: [None; ANCHORS],
            asked: vec![(0, 0); tables::CLASSES.len() + tables::SHARED_CLASSES].into(),
            moves: 0,
            first: 0,
            within: [u64::MAX; LONGEST_STEP + 1],
            trailing: 0,
            ends: 0,
            own: 0,
            open: false,
            more: false,
            tried: vec![0; tables::FRAMES / 64 + 1].into(),
            starts: 0,
            left: false,
            steps: 0,
        }
    }

    /// Moves to the stretch that begins with a token; gives the first token that is left for the next one.
    pub(super) fn move_to(&mut self, from: usize) -> usize {
        for word in self.words.drain(1..) {
            self.numbers[word as usize] = 0;
        }
        self.places = [0; PLACES + 1];
        self.kinds = [0; KINDS];
        self.anchors = [None; ANCHORS];
        self.moves += 1;
        (self.first, self.trailing, self.ends, self.own) = (0, 0, 0, 0);
        self.tried.fill(0);

        let text = self.text;
        let (mut at, mut place) = (from, 0);
        self.open = false;
        while at < text.tokens.len() {
            let sentence = &text.sentences[text.tokens[at].sentence as usize];
            let end = sentence.end as usize;
            if place + (end - at) >= PLACES {
                if place > 0 {
                    break;
                }
                self.open = true;
            }
            if at == sentence.start as usize {
                self.first |= 1 << place;
            }
            let last = end.min(at + PLACES);
            for at in at..last {
                self.token(at, place);
                if at >= sentence.core_end as usize {
                    self.trailing |= 1 << place;
                }
                place += 1;
            }
            at = last;
            if self.open {
                break;
            }
            self.tokens[place] = end as u32;
            self.classes[place] = 0;
            self.ends |= 1 << place;
            self.trailing |= 1 << place;
            place += 1;
            if place == PLACES {
                break;
            }
        }
        for step in 1..=LONGEST_STEP {
            self.within[step] = self.within[step - 1] & !(self.first << (step - 1));
        }
        self.more = at < text.tokens.len();
        // What stands late in a long sentence is tried again in the next window, with more of what follows.
        if self.open && self.more {
            self.own &= (1 << STRIDE) - 1;
            return from + STRIDE;
        }
        at
    }

    fn token(&mut self, at: usize, place: usize) {
        let token = &self.text.tokens[at];
        let bit = 1 << place;
        self.own |= bit;
        self.tokens[place] = at as u32;
        self.classes[place] = vocabulary::classes(token.word);
        let word = token.word.0;
        if word != 0 {
            let number = &mut self.numbers[word as usize];
            if *number == 0 {
                *number = self.words.len() as u8;
                self.words.push(word);
            }
            self.places[*number as usize] |= bit;
        }
        let kinds = &mut self.kinds;
        kinds[11] |= bit;
        match token.kind {
            Kind::Word => {
                kinds[0] |= bit;
                if token.has(flag::CAPS) {
                    kinds[9] |= bit;
                }
            }
            Kind::Number => {
                kinds[0] |= bit;
                kinds[1] |= bit;
                if token.has(flag::PERCENT) {
                    kinds[12] |= bit;
                }
                if token.has(flag::MONEY) {
                    kinds[13] |= bit;
                }
            }
            Kind::Punctuation => kinds[2] |= bit,
            Kind::Emoji => kinds[3] |= bit,
            Kind::Link => kinds[4] |= bit,
            Kind::Mail => kinds[5] |= bit,
            Kind::Mention => kinds[6] |= bit,
            Kind::Hashtag => kinds[7] |= bit,
        }
        if token.has(flag::QUOTED) {
            kinds[10] |= bit;
        }
        if token.kind == Kind::Hashtag || token.has(flag::CAPS | flag::SHORT_QUOTE) && is_kind(self.text, token, KEYWORD) {
            kinds[KEYWORD as usize] |= bit;
        }
    }

    /// Shows every frame that could match, with the token at which it would begin.
    pub(super) fn candidates(&mut self, mut see: impl FnMut(usize, usize)) {
        let ready = self.ready;
        for number in 1..self.words.len() {
            self.look_up(self.words[number] as usize, &mut see);
        }
        let mut classes = self.words.iter().fold(0, |all, word| all | vocabulary::classes(Word(*word)));
        classes &= ready.class_keys;
        while classes != 0 {
            self.look_up(tables::FIRST_CLASS_KEY + classes.trailing_zeros() as usize, &mut see);
            classes &= classes - 1;
        }
        for kind in 0..KINDS {
            if self.kinds[kind] != 0 {
                self.look_up(tables::FIRST_KIND_KEY + kind, &mut see);
            }
        }
    }

    fn look_up(&mut self, key: usize, see: &mut impl FnMut(usize, usize)) {
        let ready = self.ready;
        for &frame in ready.frames(key) {
            let (at, bit) = (frame as usize / 64, 1 << (frame % 64));
            if self.tried[at] & bit != 0 {
                continue;
            }
            self.tried[at] |= bit;
            let needs = ready.needs(frame as usize);
            if !needs.is_empty() && !self.open && !needs.iter().any(|&need| self.stands(need as usize)) {
                continue;
            }
            let code = (*ready.starts)[frame as usize] as usize;
            (self.starts, self.left) = (0, false);
            let ends = self.follow(code, Paths { fresh: self.own, taken: 0 });
            if ends.taken == 0 && !self.left {
                continue;
            }
            let mut starts = self.starts;
            while starts != 0 {
                see(code, self.tokens[starts.trailing_zeros() as usize] as usize);
                starts &= starts - 1;
            }
        }
    }

    /// Follows a program to its end, or to the end of a branch.
    fn follow(&mut self, mut code: usize, mut paths: Paths) -> Paths {
        while paths.fresh | paths.taken != 0 {
            self.steps += 1;
            let operation = self.code[code];
            match operation {
                op::MATCH | op::RETURN | op::END | op::OR => return paths,
                op::CHOICE => {
                    let mut joined = Paths::NONE;
                    let reached = paths.fresh | through(paths.taken, self.kinds[3]);
                    loop {
                        if self.may(code + 2, reached) {
                            joined.join(self.follow(code + 2, paths));
                        }
                        code += self.code[code + 1] as usize + 2;
                        if self.code[code] == op::END {
                            break;
                        }
                    }
                    code += 1;
                    paths = joined;
                }
                op::OPTIONAL => {
                    if self.may(code + 2, paths.fresh | through(paths.taken, self.kinds[3])) {
                        paths.join(self.follow(code + 2, paths));
                    }
                    code += self.code[code + 1] as usize + 3;
                }
                op::NOT_AHEAD => {
                    let (places, next) = self.places(code + 1);
                    paths.keep(!places);
                    code = next;
                }
                op::NOT_BEHIND => {
                    let (places, next) = self.places(code + 1);
                    paths.keep(!(places << 1));
                    code = next;
                }
                op::NEXT_SENTENCE => {
                    paths.taken = self.next_sentence(paths.taken);
                    code += 1;
                }
                op::CALL => {
                    paths = self.follow(self.ready.part(self.code[code + 1] as usize), paths);
                    code += 2;
                }
                op::GAP..op::ANCHOR => {
                    self.spread(&mut paths.taken, usize::from(operation - op::GAP) + 1);
                    code += 1;
                }
                op::ANCHOR..op::KIND => {
                    paths.keep(self.anchor((operation - op::ANCHOR) as usize));
                    code += 1;
                }
                op::WORD.. => {
                    let places = self.places_of_word(operation - op::WORD + 1);
                    self.take(&mut paths, places);
                    code += 1;
                }
                _ => {
                    let (places, next) = self.places(code);
                    self.take(&mut paths, places);
                    if operation == op::KIND + 3 {
                        paths.taken = through(paths.taken, self.kinds[3]);
                    }
                    code = next;
                }
            }
        }
        Paths::NONE
    }

    /// Whether a path could go on with a branch from these places, as far as its first word or class tells: spares following
    /// what would end at once.
    #[inline(always)]
    fn may(&mut self, code: usize, reached: u64) -> bool {
        match self.code[code] {
            word @ op::WORD.. => self.places_of_word(word - op::WORD + 1) & reached != 0,
            op::CLASS | op::LIST => self.places(code).0 & reached != 0,
            _ => true,
        }
    }

    /// Leaves out any number of tokens up to `most`, within the sentence.
    fn spread(&mut self, taken: &mut u64, most: usize) {
        self.left |= self.open && *taken >> (PLACES - most) != 0;
        let mut reach = 0;
        while reach < most {
            let step = (reach + 1).min(most - reach);
            *taken |= *taken << step & self.within[step];
            reach += step;
        }
    }

    /// Takes one token, skipping emoji before it once the frame has begun.
    #[inline(always)]
    fn take(&mut self, paths: &mut Paths, places: u64) {
        let began = paths.fresh & places;
        self.starts |= began;
        let taken = began | through(paths.taken, self.kinds[3]) & places;
        self.left |= self.open && taken >> (PLACES - 1) != 0;
        *paths = Paths { fresh: 0, taken: taken << 1 };
    }

    /// Where the word, class or kind at a place of the program stands, and the place behind it.
    fn places(&mut self, at: usize) -> (u64, usize) {
        let ready = self.ready;
        match self.code[at] {
            word @ op::WORD.. => (self.places_of_word(word - op::WORD + 1), at + 1),
            op::LIST => {
                let (words, mut places) = (ready.list(at), 0);
                for &word in words {
                    // Most words of a list stand nowhere in a post.
                    let number = self.numbers[word as usize];
                    if number != 0 {
                        places |= self.places[number as usize];
                    }
                }
                (places, at + 2 + words.len())
            }
            op::CLASS => (self.places_of_class(self.code[at + 1] as usize), at + 2),
            kind => (self.kinds[(kind - op::KIND) as usize], at + 1),
        }
    }

    /// Whether the word, class or kind at a place of the program stands anywhere.
    fn stands(&mut self, at: usize) -> bool {
        match self.code[at] {
            op::LIST => self.ready.list(at).iter().any(|&word| self.numbers[word as usize] != 0),
            _ => self.places(at).0 != 0,
        }
    }

    #[inline(always)]
    fn places_of_word(&self, word: u16) -> u64 {
        self.places[self.numbers[word as usize] as usize]
    }

    fn places_of_class(&mut self, class: usize) -> u64 {
        let (moves, places) = self.asked[class];
        if moves == self.moves {
            return places;
        }
        let places = if class < tables::CLASSES.len() {
            let bits = self.classes.iter().enumerate();
            bits.fold(0, |all, (place, classes)| all | (classes >> class & 1) << place) & self.kinds[11]
        } else {
            self.places(self.ready.class(class)).0
        };
        self.asked[class] = (self.moves, places);
        places
    }

    fn anchor(&mut self, anchor: usize) -> u64 {
        if let Some(places) = self.anchors[anchor] {
            return places;
        }
        let mut left = self.kinds[11] | self.ends;
        let mut places = 0;
        while left != 0 {
            let place = left.trailing_zeros();
            left &= left - 1;
            places |= u64::from(anchored(self.text, anchor as u16, self.tokens[place as usize] as usize)) << place;
        }
        self.anchors[anchor] = Some(places);
        places
    }

    /// The first places of the sentences that follow those whose words these paths have behind them.
    fn next_sentence(&mut self, paths: u64) -> u64 {
        // Right behind a crossing, the end of the sentence before is still what counts.
        let mut next = paths & self.first;
        let mut paths = paths & self.trailing & !self.first;
        while paths != 0 {
            let end = (self.ends >> paths.trailing_zeros()).trailing_zeros() + paths.trailing_zeros();
            if end as usize + 1 < PLACES && self.kinds[11] >> (end + 1) & 1 != 0 {
                next |= 1 << (end + 1);
            } else {
                self.left |= self.more;
            }
            paths &= (!0u64).checked_shl(end + 1).unwrap_or(0);
        }
        next
    }
}

/// Places from which others are reached through runs of places, and these places themselves.
const fn through(from: u64, runs: u64) -> u64 {
    ((from & runs).wrapping_add(runs) ^ runs) | from
}
