//! How the programs of frames stand in the module: in the codes of [`crate::packed`].
//!
//! For an instruction the context is the one before it, the branch that it stands in and how far; for a word of a list how common
//! the one before it was, since common words have low numbers and lists are in their order, so that only the step to the next is
//! told. A word that came behind the same word, or the same operation, a short while ago is told by how long ago.

use crate::packed::{Coder, magnitude};

/// Operations of the programs; a program is a sequence of numbers, and numbers from [`op::WORD`] on are words.
pub(crate) mod op {
    /// A frame is done; the hit follows.
    pub(crate) const MATCH: u16 = 0;
    /// A shared part is done.
    pub(crate) const RETURN: u16 = 1;
    /// The last branch of a choice, or what may be missing, is done.
    pub(crate) const END: u16 = 2;
    /// A branch is done; the length of the next follows.
    pub(crate) const OR: u16 = 3;
    /// One of several branches; the length of the first follows.
    pub(crate) const CHOICE: u16 = 4;
    /// What may be missing; its length follows.
    pub(crate) const OPTIONAL: u16 = 5;
    /// The atom that follows must not come next.
    pub(crate) const NOT_AHEAD: u16 = 6;
    /// The atom that follows must not stand before.
    pub(crate) const NOT_BEHIND: u16 = 7;
    /// On to the next sentence.
    pub(crate) const NEXT_SENTENCE: u16 = 8;
    /// A shared part; its number follows.
    pub(crate) const CALL: u16 = 9;
    /// A word of a class; its number follows.
    pub(crate) const CLASS: u16 = 10;
    /// One of several words; how many, and they, follow.
    pub(crate) const LIST: u16 = 11;
    /// The first of twelve, for gaps of up to 1, 2, … tokens.
    pub(crate) const GAP: u16 = 12;
    /// The first of nine, one for each anchor.
    pub(crate) const ANCHOR: u16 = 24;
    /// The first of fourteen, one for each kind.
    pub(crate) const KIND: u16 = 33;
    /// From here on, a number is a word: the first one.
    pub(crate) const WORD: u16 = 48;
    /// The frame is looked up by the atom or part that follows. This one and the next are only told, not put into programs.
    pub(crate) const KEY: u16 = 49;
    /// The frame needs the atom or part that follows, or another one of these, beside its keys.
    pub(crate) const NEED: u16 = 50;
}

/// The role of an atom by which its frame is looked up; 0 when it has none.
pub(crate) const KEY: u8 = 1;
/// The role of one of those atoms of which a frame needs one beside its keys.
pub(crate) const NEED: u8 = 2;

// Contexts: of operations; of words of a list by the one before; of words, without and with known ones to follow; and others.
const BRANCHES: usize = 4;
const DEPTHS: usize = 3;
const KINDS: usize = 17;
const IN_LIST: usize = KINDS * BRANCHES * DEPTHS;
const FIRST_IN_LIST: usize = IN_LIST + 24;
const WORD: usize = FIRST_IN_LIST + 1;
const LENGTH: usize = WORD + 2;
const CLASS: usize = LENGTH + 1;
const PART: usize = CLASS + 1;
const HIT: usize = PART + 1;
/// How many contexts there are.
pub(crate) const CONTEXTS: usize = HIT + 1;

/// The context of an operation: by the one before, gaps, anchors and kinds of token taken together; by what the branch began with
/// that it stands in; and by how much of the branch is done.
const fn context(last: u16, branch: u16, done: usize) -> usize {
    let kind = match last {
        op::WORD => op::RETURN,
        op::KEY | op::NEED => last - op::KEY + 15,
        op::KIND.. => 14,
        op::ANCHOR.. => 13,
        op::GAP.. => 12,
        _ => last,
    };
    (kind as usize * BRANCHES + branch as usize) * DEPTHS + done
}

/// Whether an operation is an atom that not just any word is.
const fn tells(operation: u16) -> bool {
    matches!(operation, op::CLASS | op::LIST) || operation > op::KIND && operation != ANY
}

/// Whether what stood before says that an atom must not be there.
const fn is_not(before: usize) -> bool {
    before == op::NOT_AHEAD as usize || before == op::NOT_BEHIND as usize
}

/// The kind that every token is of.
const ANY: u16 = op::KIND + 11;

/// How many words are remembered that came behind another.
const RECENT: usize = 4;
/// The symbol of the one that came last; those before follow. No number begins with these.
const AGAIN: usize = 60;

/// What is written, number by number, with what each is to its frame; nothing when it is read.
#[derive(Default)]
pub(crate) struct Given<'g> {
    /// The program.
    pub(crate) code: &'g [u16],
    /// The roles of its atoms and calls.
    pub(crate) roles: &'g [u8],
}

impl Given<'_> {
    /// The number that comes next.
    fn next<C: Coder>(&mut self) -> usize {
        if C::READS {
            return 0;
        }
        let Some((&number, rest)) = self.code.split_first() else { return 0 };
        (self.code, self.roles) = (rest, &self.roles[1..]);
        number as usize
    }

    /// What the symbol is that comes first: a role before what has one, a word's without its number.
    fn symbol(&self, is_told: bool) -> usize {
        match self.roles {
            [KEY, ..] if !is_told => op::KEY as usize,
            [NEED, ..] if !is_told => op::NEED as usize,
            _ => self.code.first().map_or(0, |&number| number.min(op::WORD) as usize),
        }
    }
}

/// An atom by which a frame is looked up.
#[derive(Clone, Copy)]
pub(crate) struct Key {
    /// Where it stands.
    pub(crate) at: u32,
    /// Where the instructions begin that lead straight to it: no branch begins or ends and no part is called on the way.
    pub(crate) from: u32,
}

/// A part that several programs call.
#[derive(Clone, Copy)]
struct Part {
    start: u32,
    /// Which of the keys are its own: the first, and the one behind the last.
    keys: (usize, usize),
    /// Whether it may go on to the next sentence.
    crosses: bool,
}

/// Writes or reads programs, one behind the other.
pub(crate) struct Programs<C> {
    pub(crate) coder: C,
    /// The programs so far.
    pub(crate) code: Vec<u16>,
    /// The keys of programs, in their order.
    pub(crate) keys: Vec<Key>,
    /// Where those atoms stand that they need beside.
    pub(crate) needs: Vec<u32>,
    /// Where their other atoms stand that are of no branch, so that they cannot do without them, up to the next sentence.
    pub(crate) musts: Vec<u32>,
    /// What is known of each part.
    parts: Vec<Part>,
    /// Where the lengths of branches stand that are not at their end.
    open: Vec<usize>,
    /// The words that came last behind each operation or word, by its number in programs; the latest first, zero is none.
    behind: Vec<[u16; RECENT]>,
    /// The last hit.
    hit: usize,
}

impl<C: Coder> Programs<C> {
    /// `room` is how many numbers there will be, as far as that is known.
    pub(crate) fn new(coder: C, room: usize) -> Self {
        let code = Vec::with_capacity(room);
        let (keys, needs, musts) = (Vec::new(), Vec::new(), Vec::new());
        let (parts, open, behind) = (Vec::new(), Vec::new(), Vec::new());
        Self { coder, code, keys, needs, musts, parts, open, behind, hit: 0 }
    }

    /// A class that several programs name: a list alone.
    pub(crate) fn class(&mut self, given: &mut Given) {
        given.next::<C>();
        self.code.push(op::LIST);
        self.list(op::LIST as usize, given);
    }

    /// The program of a part; those that it calls came before.
    pub(crate) fn part(&mut self, given: &mut Given) {
        let (start, from, musts) = (self.code.len() as u32, self.keys.len(), self.musts.len());
        let crosses = self.program(given);
        self.musts.truncate(musts);
        self.parts.push(Part { start, keys: (from, self.keys.len()), crosses });
    }

    /// A program, up to its last instruction; whether it may go on to the next sentence.
    pub(crate) fn program(&mut self, given: &mut Given) -> bool {
        // The operation before, the number that words behind it are remembered by, and how much of the branch is done.
        let (mut last, mut before, mut done) = (op::MATCH, 0, 0);
        let mut role = op::WORD;
        // Where the instructions begin that no branch and no part is between, and whether they may be in the next sentence.
        let (mut straight, mut crosses) = (self.code.len(), false);
        loop {
            let own = if C::READS { 0 } else { given.symbol(role != op::WORD) };
            // Branches are told by what stands before their length.
            let branch = self.open.last().map_or(0, |&length| self.code[length - 1] - op::OR + 1);
            let operation = self.coder.symbol(context(last, branch, done), own) as u16;
            last = operation;
            if operation >= op::KEY {
                role = operation;
                continue;
            }
            done = match operation {
                op::CHOICE | op::OPTIONAL | op::OR => 0,
                op::END => DEPTHS - 1,
                _ => (done + 1).min(DEPTHS - 1),
            };
            let number = given.next::<C>();
            let at = self.code.len();
            self.code.push(operation);
            let behind = std::mem::replace(&mut before, operation as usize);
            match operation {
                op::WORD => {
                    let own = number.saturating_sub(op::WORD as usize - 1);
                    before = op::WORD as usize + self.word(None, behind, 1, own);
                    self.code[at] = before as u16 - 1;
                }
                op::MATCH => {
                    // Mostly the hit of the frame before, or the next one.
                    let own = given.next::<C>();
                    // Steps on are even numbers, steps back odd ones.
                    let step = if own >= self.hit { (own - self.hit) * 2 } else { (self.hit - own) * 2 - 1 };
                    let step = self.coder.number(HIT, step).0;
                    self.hit = if step.is_multiple_of(2) { self.hit + step / 2 } else { self.hit - step.div_ceil(2) };
                    self.code.push(self.hit as u16);
                    return crosses;
                }
                op::RETURN => return crosses,
                op::CHOICE | op::OPTIONAL => {
                    given.next::<C>();
                    self.open.push(at + 1);
                    self.code.push(0);
                }
                op::OR => {
                    given.next::<C>();
                    self.close(at);
                    self.open.push(at + 1);
                    self.code.push(0);
                }
                op::END => self.close(at),
                op::CLASS => self.number(CLASS, given),
                op::CALL => self.number(PART, given),
                op::LIST => self.list(behind, given),
                _ => {}
            }
            let is_branch = matches!(operation, op::END | op::OR | op::CHOICE | op::OPTIONAL);
            crosses |= operation == op::NEXT_SENTENCE;
            if role != op::WORD {
                self.mark(Key { at: at as u32, from: straight as u32 }, role == op::NEED);
                role = op::WORD;
            } else if tells(operation) && self.open.is_empty() && !crosses && !is_not(behind) {
                self.musts.push(at as u32);
            }
            if operation == op::CALL {
                crosses |= self.parts[self.code[at + 1] as usize].crosses;
            }
            if is_branch || operation == op::CALL {
                straight = self.code.len();
            }
        }
    }

    /// Writes how long the branch is that ends before this place.
    fn close(&mut self, at: usize) {
        if let Some(length) = self.open.pop() {
            self.code[length] = (at - length - 1) as u16;
        }
    }

    fn number(&mut self, context: usize, given: &mut Given) {
        let own = given.next::<C>();
        let number = self.coder.number(context, own).0;
        self.code.push(number as u16);
    }

    /// Remembers what an atom, or what a part called, is to the program.
    fn mark(&mut self, here: Key, is_need: bool) {
        let at = here.at as usize;
        if self.code[at] != op::CALL {
            self.remember(here, is_need);
            return;
        }
        let Part { start, keys: (from, to), .. } = self.parts[self.code[at + 1] as usize];
        for key in from..to {
            let key = self.keys[key];
            // What leads straight from the start of a part to its key is led to by what leads to the part.
            self.remember(Key { at: key.at, from: if key.from == start { here.from } else { key.from } }, is_need);
        }
    }

    fn remember(&mut self, key: Key, is_need: bool) {
        if is_need {
            self.needs.push(key.at);
        } else {
            self.keys.push(key);
        }
    }

    /// How many words, and the words, numbered from 1; `before` is what stood before the list.
    fn list(&mut self, before: usize, given: &mut Given) {
        let at = self.code.len();
        self.number(LENGTH, given);
        let (mut context, mut before, mut last) = (FIRST_IN_LIST, before, 0);
        for _ in 0..self.code[at] {
            let own = given.next::<C>();
            last = self.word(Some(context), before, last + 1, own);
            self.code.push(last as u16);
            before = op::WORD as usize + last;
            let symbol = magnitude(last - 1);
            context = IN_LIST + if symbol < 16 { symbol / 4 } else { symbol / 2 - 4 };
        }
    }

    /// A word, its number being `least` or more: in this context, or in one of those of words apart.
    fn word(&mut self, context: Option<usize>, before: usize, least: usize, own: usize) -> usize {
        if before >= self.behind.len() {
            self.behind.resize(before + 1, [0; RECENT]);
        }
        let recent = &mut self.behind[before];
        let context = context.unwrap_or(WORD + usize::from(recent[0] > 0));
        // Looked for only by the builder: the engine is told.
        let known = if C::READS { None } else { recent.iter().position(|&word| word as usize == own) }.unwrap_or(RECENT);
        let rest = own.saturating_sub(least);
        let symbol = self.coder.symbol(context, if known < RECENT { AGAIN + known } else { magnitude(rest) });
        let (word, from) = match recent.get(symbol.wrapping_sub(AGAIN)) {
            Some(&word) => (word as usize, symbol - AGAIN),
            None => (least + self.coder.rest(symbol, rest), RECENT - 1),
        };
        recent.copy_within(..from, 1);
        recent[0] = word as u16;
        word
    }
}
