//! Which frames could match, and where they would begin: all places of a stretch of text are tried at once.
//!
//! A stretch of up to 64 places is looked at through a [`Window`]. Each token has a place, and so has the end of each
//! sentence. A set of places is one number of 64 bits, and so is the answer to "where does this word stand": following a
//! program takes a few operations on such numbers for each instruction, whatever the number of places.
//!
//! A frame is tried in the sentences in which the word stands that it was looked up by. Before it is followed from its start, the
//! other words that it cannot do without are looked for there, and it is followed from where the word stands.
//!
//! The sweep may say yes too often, never too seldom: it leaves out what is rare and costly to tell (which path was taken
//! first, what follows behind the edge of the window). Unless it knows of nothing left out and of one way only, the machine that
//! looks at one place at a time has the last word.

use std::cell::Cell;

use super::{KEYWORD, KINDS, anchored, is_kind};
use crate::programs::op;
use crate::tables::{self, Frame, Way};
use crate::text::{Kind, Text, flag};

/// Places of a window.
const PLACES: usize = 64;

/// How far the next window lies behind the start of one that holds a part of a long sentence only.
const STRIDE: usize = 32;

/// Longest stretch that is left out at once; a gap of 12 is 1, 2, 4 and 5.
const LONGEST_STEP: usize = 5;

/// Classes that lexicon files may make: one bit each.
const CLASSES: usize = 64;

/// Numbers of words, and room to the next power of two, so that none has to be checked.
const NUMBERS: usize = (tables::WORDS + 1).next_power_of_two();

/// The number of the kind.
const EMOJI: usize = 3;

/// The number of what stands for no word in particular.
const EVERYWHERE: usize = PLACES * 2 - 1;

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

/// What windows leave to those of the next text, so that it need not be made anew and filled with zeros.
struct Kept {
    /// The number that each word of the vocabulary has in this window; zero for words that are not in it.
    numbers: Box<[u8; NUMBERS]>,
    /// The words by these numbers.
    words: Vec<u16>,
    /// Where the words of each shared class stand, with how often windows had been moved then.
    asked: Box<[(u64, u64)]>,
    /// How often they were moved.
    moves: u64,
    /// The sentences of this window in which each frame was tried.
    tried: Box<[u64]>,
    /// The frames that were.
    frames: Vec<u16>,
}

thread_local! {
    static KEPT: Cell<Option<Kept>> = const { Cell::new(None) };
}

impl Kept {
    fn new() -> Self {
        let mut numbers = Box::new([0; NUMBERS]);
        numbers[0] = EVERYWHERE as u8;
        Self {
            numbers,
            words: vec![0],
            asked: vec![(0, 0); tables::SHARED_CLASSES].into(),
            moves: 0,
            tried: vec![0; tables::FRAMES].into(),
            frames: Vec::new(),
        }
    }

    #[inline(always)]
    fn was_tried(&mut self, frame: u16, within: u64) {
        let tried = &mut self.tried[frame as usize];
        if *tried == 0 {
            self.frames.push(frame);
        }
        *tried |= within;
    }

    /// Forgets the window.
    fn clear(&mut self) {
        for word in self.words.drain(1..) {
            self.numbers[word as usize % NUMBERS] = 0;
        }
        for frame in self.frames.drain(..) {
            self.tried[frame as usize] = 0;
        }
        self.moves += 1;
    }
}

/// A stretch of text.
pub(super) struct Window<'t, 'a> {
    text: &'t Text<'a>,
    kept: Kept,
    ready: &'static tables::Ready,
    /// Its programs.
    code: &'static [u16],
    /// The token at each place; behind the end of a sentence the one that follows.
    tokens: [u32; PLACES],
    /// Where words of each class of the lexicon stand.
    classes: [u64; CLASSES],
    /// Where each word stands, by these numbers.
    places: [u64; PLACES * 2],
    /// Where tokens of each kind stand.
    kinds: [u64; KINDS],
    /// Where each anchor holds, once asked for.
    anchors: [Option<u64>; ANCHORS],
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
    /// The last place, if the sentence goes on behind the window.
    edge: u64,
    /// Whether anything follows behind the window.
    more: bool,
    starts: u64,
    /// Whether a path left the window.
    left: bool,
    /// Whether paths were followed that may not be there.
    unsure: bool,
    /// The end of the branch that was followed last.
    end: usize,
    /// Instructions followed.
    steps: u64,
}

impl<'t, 'a> Window<'t, 'a> {
    pub(super) fn new(text: &'t Text<'a>) -> Self {
        let ready = tables::ready();
        let mut places = [0; PLACES * 2];
        places[EVERYWHERE] = u64::MAX;
        Self {
            text,
            kept: KEPT.take().unwrap_or_else(Kept::new),
            ready,
            code: &ready.code,
            tokens: [0; PLACES],
            classes: [0; CLASSES],
            places,
            kinds: [0; KINDS],
            anchors: [None; ANCHORS],
            first: 0,
            within: [u64::MAX; LONGEST_STEP + 1],
            trailing: 0,
            ends: 0,
            own: 0,
            edge: 0,
            more: false,
            starts: 0,
            left: false,
            unsure: false,
            end: 0,
            steps: 0,
        }
    }

    /// Leaves to the windows of the next text what they need; gives the instructions followed.
    pub(super) fn leave(mut self) -> u64 {
        self.kept.clear();
        KEPT.set(Some(self.kept));
        self.steps
    }

    /// Moves to the stretch that begins with a token; gives the first token that is left for the next one.
    pub(super) fn move_to(&mut self, from: usize) -> usize {
        self.places[..self.kept.words.len()].fill(0);
        self.kept.clear();
        self.classes = [0; CLASSES];
        self.kinds = [0; KINDS];
        self.anchors = [None; ANCHORS];
        (self.first, self.trailing, self.ends, self.own) = (0, 0, 0, 0);

        let text = self.text;
        let (mut at, mut place) = (from, 0);
        let mut open = false;
        while at < text.tokens.len() {
            let sentence = &text.sentences[text.tokens[at].sentence as usize];
            let end = sentence.end as usize;
            if place + (end - at) >= PLACES {
                if place > 0 {
                    break;
                }
                open = true;
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
            if open {
                break;
            }
            self.tokens[place] = end as u32;
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
        self.edge = u64::from(open) << (PLACES - 1);
        // What stands late in a long sentence is tried again in the next window, with more of what follows.
        if open && self.more {
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
        let word = token.word.0;
        if word != 0 {
            let number = &mut self.kept.numbers[word as usize % NUMBERS];
            if *number == 0 {
                *number = self.kept.words.len() as u8;
                self.kept.words.push(word);
            }
            self.places[*number as usize % (PLACES * 2)] |= bit;
            let mut classes = token.classes;
            while classes != 0 {
                self.classes[classes.trailing_zeros() as usize] |= bit;
                classes &= classes - 1;
            }
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

    /// Shows every frame that could match: where its program starts, the token at which it would begin, and, where there is no
    /// doubt about it, the end of the match and what it says.
    pub(super) fn candidates(&mut self, mut see: impl FnMut(usize, usize, Option<(usize, usize)>)) {
        let ready = self.ready;
        for number in 1..self.kept.words.len() {
            self.look_up(self.kept.words[number] as usize, self.places[number], &mut see);
        }
        let mut classes = ready.class_keys;
        while classes != 0 {
            let class = classes.trailing_zeros() as usize;
            if self.classes[class] != 0 {
                self.look_up(tables::FIRST_CLASS_KEY + class, self.classes[class], &mut see);
            }
            classes &= classes - 1;
        }
        for kind in 0..KINDS {
            if self.kinds[kind] != 0 {
                self.look_up(tables::FIRST_KIND_KEY + kind, self.kinds[kind], &mut see);
            }
        }
    }

    /// Tries the frames that are looked up by a key which stands at these places.
    fn look_up(&mut self, key: usize, places: u64, see: &mut impl FnMut(usize, usize, Option<(usize, usize)>)) {
        let ready = self.ready;
        let (sentences, is_whole) = (self.sentences(places), self.edge == 0);
        for &way in ready.ways(key) {
            let Way { frame, word, from } = (*ready.ways)[way as usize];
            if is_whole && self.places_of_word(word) & sentences == 0 {
                continue;
            }
            let within = sentences & !self.kept.tried[frame as usize];
            if within == 0 {
                continue;
            }
            let Frame { start, needs, musts, end } = (*ready.frames)[frame as usize];
            if is_whole {
                let (needs, musts) = (&ready.atoms[needs as usize..musts as usize], &ready.atoms[musts as usize..end as usize]);
                let may_be = (needs.is_empty() || needs.iter().any(|&need| self.stands(need as usize, within)))
                    && musts.iter().all(|&must| self.stands(must as usize, within));
                if may_be && from != start && !self.leads_on(from as usize, within) {
                    continue;
                }
                if !may_be {
                    self.kept.was_tried(frame, within);
                    continue;
                }
            }
            self.kept.was_tried(frame, within);
            let ends = self.ends_from(start as usize, self.own & within);
            if ends == 0 && !self.left {
                continue;
            }
            if self.starts.is_power_of_two() {
                self.show(start as usize, self.starts, ends, see);
                continue;
            }
            let mut starts = self.starts;
            while starts != 0 {
                let first = starts & starts.wrapping_neg();
                starts ^= first;
                let ends = self.ends_from(start as usize, first);
                if ends != 0 || self.left {
                    self.show(start as usize, first, ends, see);
                }
            }
        }
    }

    /// Where a frame ends that begins at these places.
    fn ends_from(&mut self, code: usize, fresh: u64) -> u64 {
        (self.starts, self.left, self.unsure) = (0, false, false);
        self.follow(code, Paths { fresh, taken: 0 }).taken
    }

    /// Shows a frame that was just followed from one place.
    fn show(&self, code: usize, start: u64, ends: u64, see: &mut impl FnMut(usize, usize, Option<(usize, usize)>)) {
        let token = |place: u64| self.tokens[place.trailing_zeros() as usize] as usize;
        // One way out and nothing passed over: nothing is left to be found out.
        let is_sure = !self.unsure && !self.left && ends.is_power_of_two();
        see(code, token(start), is_sure.then(|| (token(ends), self.code[self.end + 1] as usize)));
    }

    /// The sentences, with their ends, that these places are in: a frame begins in the sentence in which its keys stand, and what
    /// it needs.
    fn sentences(&self, places: u64) -> u64 {
        let (mut left, mut all) = (places, 0);
        while left != 0 {
            let place = left.trailing_zeros();
            let begins = u64::BITS - (self.ends & ((1 << place) - 1)).leading_zeros();
            let rest = self.ends >> place << place;
            // Up to the end that comes first; all of the rest when there is none.
            let sentence = (rest ^ rest.wrapping_sub(1)) >> begins << begins;
            all |= sentence;
            left &= !sentence;
        }
        all
    }

    /// Whether any path leads from a place in the middle of a program to its end, or to that of the part that it is in.
    fn leads_on(&mut self, mut code: usize, within: u64) -> bool {
        let program = self.code;
        let mut paths = Paths { fresh: 0, taken: (self.kinds[11] | self.ends) & within };
        self.left = false;
        loop {
            paths = self.follow(code, paths);
            if paths.taken == 0 {
                return self.left;
            }
            code = self.end;
            while program[code] == op::OR {
                code += program[code + 1] as usize + 2;
            }
            if program[code] != op::END {
                return true;
            }
            code += 1;
        }
    }

    /// Follows a program to its end, or to the end of a branch.
    fn follow(&mut self, mut code: usize, mut paths: Paths) -> Paths {
        let program = self.code;
        while paths.fresh | paths.taken != 0 {
            self.steps += 1;
            let operation = program[code];
            match operation {
                op::WORD.. => {
                    self.take(&mut paths, self.places_of_word(operation - op::WORD + 1));
                    code += 1;
                }
                op::LIST => {
                    let words = self.ready.list(code);
                    self.take(&mut paths, self.places_of_list(words));
                    code += words.len() + 2;
                }
                op::MATCH | op::RETURN | op::END | op::OR => {
                    self.end = code;
                    return paths;
                }
                op::CHOICE => {
                    let mut joined = Paths::NONE;
                    let reached = paths.fresh | through(paths.taken, self.kinds[EMOJI]);
                    loop {
                        if self.may(code + 2, reached) {
                            joined.join(self.follow(code + 2, paths));
                        }
                        code += program[code + 1] as usize + 2;
                        if program[code] == op::END {
                            break;
                        }
                    }
                    code += 1;
                    paths = joined;
                }
                op::OPTIONAL => {
                    if self.may(code + 2, paths.fresh | through(paths.taken, self.kinds[EMOJI])) {
                        paths.join(self.follow(code + 2, paths));
                    }
                    code += program[code + 1] as usize + 3;
                }
                op::NOT_AHEAD => {
                    // What follows behind the end of a sentence is not looked at.
                    self.unsure |= paths.taken & self.ends != 0;
                    paths.keep(!self.places(code + 1));
                    code = self.ready.behind(code + 1);
                }
                op::NOT_BEHIND => {
                    // Nor what stands before its start.
                    self.unsure |= (paths.fresh | paths.taken) & (self.first | 1) != 0;
                    paths.keep(!(self.places(code + 1) << 1));
                    code = self.ready.behind(code + 1);
                }
                op::NEXT_SENTENCE => {
                    self.unsure = true;
                    paths.taken = self.next_sentence(paths.taken);
                    code += 1;
                }
                op::CALL => {
                    paths = self.follow(self.ready.part(program[code + 1] as usize), paths);
                    code += 2;
                }
                op::GAP..op::ANCHOR => {
                    code += 1;
                    // At its end a match leaves nothing out: the shortest gap comes first.
                    if program[code] != op::MATCH {
                        self.spread(&mut paths.taken, usize::from(operation - op::GAP) + 1);
                    }
                }
                op::ANCHOR..op::KIND => {
                    paths.keep(self.anchor((operation - op::ANCHOR) as usize));
                    code += 1;
                }
                op::CLASS => {
                    let places = self.places_of_class(program[code + 1] as usize);
                    self.take(&mut paths, places);
                    code += 2;
                }
                _ => {
                    let kind = (operation - op::KIND) as usize;
                    self.take(&mut paths, self.kinds[kind]);
                    if kind == EMOJI {
                        let all = through(paths.taken, self.kinds[EMOJI]);
                        self.unsure |= all != paths.taken;
                        paths.taken = all;
                    }
                    code += 1;
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
            op::CLASS | op::LIST => self.places(code) & reached != 0,
            _ => true,
        }
    }

    /// Leaves out any number of tokens up to `most`, within the sentence.
    fn spread(&mut self, taken: &mut u64, most: usize) {
        self.left |= self.edge != 0 && *taken >> (PLACES - most) != 0;
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
        let taken = began | through(paths.taken, self.kinds[EMOJI]) & places;
        self.left |= taken & self.edge != 0;
        *paths = Paths { fresh: 0, taken: taken << 1 };
    }

    /// Where the word, class or kind at a place of the program stands.
    fn places(&mut self, at: usize) -> u64 {
        match self.code[at] {
            word @ op::WORD.. => self.places_of_word(word - op::WORD + 1),
            op::LIST => self.places_of_list(self.ready.list(at)),
            op::CLASS => self.places_of_class(self.code[at + 1] as usize),
            kind => self.kinds[(kind - op::KIND) as usize],
        }
    }

    /// Whether the word, class or kind at a place of the program stands in these sentences.
    fn stands(&mut self, at: usize, within: u64) -> bool {
        match self.code[at] {
            word @ op::WORD.. => self.places_of_word(word - op::WORD + 1) & within != 0,
            op::LIST => self.ready.list(at).iter().any(|&word| self.places_of_word(word) & within != 0),
            _ => self.places(at) & within != 0,
        }
    }

    #[inline(always)]
    fn places_of_word(&self, word: u16) -> u64 {
        self.places[self.kept.numbers[word as usize % NUMBERS] as usize % (PLACES * 2)]
    }

    #[inline(always)]
    fn places_of_list(&self, words: &[u16]) -> u64 {
        words.iter().fold(0, |places, &word| places | self.places_of_word(word))
    }

    fn places_of_class(&mut self, class: usize) -> u64 {
        let Some(shared) = class.checked_sub(tables::CLASSES.len()) else { return self.classes[class] };
        let (moves, places) = self.kept.asked[shared];
        if moves == self.kept.moves {
            return places;
        }
        let places = self.places(self.ready.class(class));
        self.kept.asked[shared] = (self.kept.moves, places);
        places
    }

    fn anchor(&mut self, anchor: usize) -> u64 {
        if let Some(places) = self.anchors[anchor] {
            return places;
        }
        let (text, tokens) = (self.text, &self.text.tokens);
        let flagged = |flag| move |at: usize| tokens.get(at).is_some_and(|token| token.has(flag));
        let places = match anchor {
            0 => self.places_where(flagged(flag::SENTENCE_START)),
            1 => self.places_where(flagged(flag::CLAUSE_START)),
            // At the start of a sentence, the one before is at its end.
            2 => (self.trailing | self.first) & !u64::from(self.tokens[0] == 0),
            _ => self.places_where(|at| anchored(text, anchor as u16, at)),
        };
        self.anchors[anchor] = Some(places);
        places
    }

    /// Where this holds of the token that stands there or follows.
    #[inline(always)]
    fn places_where(&self, holds: impl Fn(usize) -> bool) -> u64 {
        let mut left = self.kinds[11] | self.ends;
        let mut places = 0;
        while left != 0 {
            let place = left.trailing_zeros();
            left &= left - 1;
            places |= u64::from(holds(self.tokens[place as usize] as usize)) << place;
        }
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
