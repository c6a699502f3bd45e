//! How the programs of frames stand in the module: in the codes of [`crate::packed`].
//!
//! For an instruction the context is the one before it, for a word of a list how common the one before it was, since lists are
//! in the order of numbers and common words have low ones.

use crate::packed::Coder;

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

// Contexts: of operations by the one before, of words of a list by the one before, and others.
const IN_LIST: usize = op::NEED as usize + 1;
const FIRST_IN_LIST: usize = IN_LIST + 24;
const WORD: usize = FIRST_IN_LIST + 1;
const LENGTH: usize = WORD + 1;
const CLASS: usize = LENGTH + 1;
const PART: usize = CLASS + 1;
const HIT: usize = PART + 1;
/// How many contexts there are.
pub(crate) const CONTEXTS: usize = HIT + 1;

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

/// Writes or reads programs, one behind the other.
pub(crate) struct Programs<C> {
    pub(crate) coder: C,
    /// The programs so far.
    pub(crate) code: Vec<u16>,
    /// Where the keys of programs stand, in their order.
    pub(crate) keys: Vec<u32>,
    /// The same of what they need beside.
    pub(crate) needs: Vec<u32>,
    /// Which of the keys are those of each part.
    part_keys: Vec<(usize, usize)>,
    /// Where the lengths of branches stand that are not at their end.
    open: Vec<usize>,
}

impl<C: Coder> Programs<C> {
    /// `room` is how many numbers there will be, as far as that is known.
    pub(crate) fn new(coder: C, room: usize) -> Self {
        let code = Vec::with_capacity(room);
        Self { coder, code, keys: Vec::new(), needs: Vec::new(), part_keys: Vec::new(), open: Vec::new() }
    }

    /// A class that several programs name: a list alone.
    pub(crate) fn class(&mut self, given: &mut Given) {
        given.next::<C>();
        self.code.push(op::LIST);
        self.list(given);
    }

    /// The program of a part; those that it calls came before.
    pub(crate) fn part(&mut self, given: &mut Given) {
        let from = self.keys.len();
        self.program(given);
        self.part_keys.push((from, self.keys.len()));
    }

    /// A program, up to its last instruction.
    pub(crate) fn program(&mut self, given: &mut Given) {
        let (mut last, mut role) = (op::MATCH, op::WORD);
        loop {
            let own = if C::READS { 0 } else { given.symbol(role != op::WORD) };
            let operation = self.coder.symbol(last as usize, own) as u16;
            last = operation;
            if operation >= op::KEY {
                role = operation;
                continue;
            }
            let number = given.next::<C>();
            let at = self.code.len();
            self.code.push(operation);
            match operation {
                op::WORD => {
                    let word = self.coder.number(WORD, number.saturating_sub(op::WORD as usize)).0;
                    self.code[at] += word as u16;
                }
                op::MATCH => {
                    self.number(HIT, given);
                    return;
                }
                op::RETURN => return,
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
                op::LIST => self.list(given),
                _ => {}
            }
            if role != op::WORD {
                self.mark(at, role == op::NEED);
                role = op::WORD;
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
    fn mark(&mut self, at: usize, is_need: bool) {
        let part = (self.code[at] == op::CALL).then(|| self.part_keys[self.code[at + 1] as usize]);
        match (part, is_need) {
            (None, false) => self.keys.push(at as u32),
            (None, true) => self.needs.push(at as u32),
            (Some((from, to)), false) => self.keys.extend_from_within(from..to),
            (Some((from, to)), true) => self.needs.extend_from_slice(&self.keys[from..to]),
        }
    }

    /// How many words, and the words, numbered from 1.
    fn list(&mut self, given: &mut Given) {
        let at = self.code.len();
        self.number(LENGTH, given);
        let mut context = FIRST_IN_LIST;
        for _ in 0..self.code[at] {
            let own = given.next::<C>();
            let (word, symbol) = self.coder.number(context, own.saturating_sub(1));
            self.code.push(word as u16 + 1);
            context = IN_LIST + if symbol < 16 { symbol / 4 } else { symbol / 2 - 4 };
        }
    }
}
