//! Writes frames as programs of bytes.

use std::collections::BTreeMap;

use super::{Atom, Node};
use crate::lexicon::Lexicon;

/// Operations; the engine's `frames` module has the same numbers.
pub(crate) mod op {
    pub(crate) const MATCH: u8 = 0;
    pub(crate) const RETURN: u8 = 1;
    pub(crate) const END: u8 = 2;
    pub(crate) const OR: u8 = 3;
    pub(crate) const CHOICE: u8 = 4;
    pub(crate) const OPTIONAL: u8 = 5;
    pub(crate) const NOT_AHEAD: u8 = 6;
    pub(crate) const NOT_BEHIND: u8 = 7;
    pub(crate) const NEXT_SENTENCE: u8 = 8;
    pub(crate) const CALL: u8 = 9;
    pub(crate) const CLASS: u8 = 10;
    pub(crate) const LIST: u8 = 11;
    /// The first of twelve, for gaps of up to 1, 2, … tokens.
    pub(crate) const GAP: u8 = 12;
    /// The first of nine, one for each anchor.
    pub(crate) const ANCHOR: u8 = 24;
    /// The first of fourteen, one for each kind.
    pub(crate) const KIND: u8 = 33;
    /// From here on, a byte is a word ...
    pub(crate) const WORD: u8 = 48;
    /// ... and from here on a word together with the byte behind it.
    pub(crate) const WIDE_WORD: u8 = 192;
}

/// The words that one byte is enough for: 1 to this.
const NARROW: u16 = (op::WIDE_WORD - op::WORD) as u16;

/// Writes a number in groups of seven bits, the lowest first; all but the last have the high bit.
pub(crate) fn number(mut value: usize, code: &mut Vec<u8>) {
    while value >= 0x80 {
        code.push(value as u8 | 0x80);
        value >>= 7;
    }
    code.push(value as u8);
}

/// Writes a word.
pub(crate) fn word(word: u16, code: &mut Vec<u8>) {
    match word.checked_sub(NARROW + 1) {
        None => code.push(op::WORD + (word - 1) as u8),
        Some(wide) => code.extend([op::WIDE_WORD + (wide >> 8) as u8, wide as u8]),
    }
}

/// Writes programs one after the other and remembers where each atom stands.
pub(super) struct Writer<'n, 'l> {
    pub(super) code: Vec<u8>,
    pub(super) lexicon: &'l Lexicon,
    /// Numbers of the parts that several frames share.
    pub(super) shared: &'l BTreeMap<&'n Node, usize>,
    /// Numbers of the classes that are written once and named: those of lexicon files, then those that stand in several places.
    pub(super) classes: &'l BTreeMap<u16, usize>,
    /// Where the atom of a node was written, by the address of the node.
    pub(super) places: BTreeMap<*const Node, usize>,
}

impl<'n> Writer<'n, '_> {
    /// Writes a node, or the call of the part that it is.
    pub(super) fn node(&mut self, node: &'n Node) {
        match self.shared.get(node) {
            Some(&part) => {
                self.code.push(op::CALL);
                number(part, &mut self.code);
            }
            None => self.whole(node),
        }
    }

    /// Writes a node in full.
    pub(super) fn whole(&mut self, node: &'n Node) {
        match node {
            Node::Sequence(nodes) => nodes.iter().for_each(|node| self.node(node)),
            Node::Atom(atom) => {
                self.places.insert(std::ptr::from_ref(node), self.code.len());
                self.atom(atom);
            }
            Node::Gap(most) => self.code.push(op::GAP + *most as u8 - 1),
            Node::Anchor(anchor) => self.code.push(op::ANCHOR + *anchor as u8),
            Node::NextSentence => self.code.push(op::NEXT_SENTENCE),
            Node::NotAhead(atom) => {
                self.code.push(op::NOT_AHEAD);
                self.atom(atom);
            }
            Node::NotBehind(atom) => {
                self.code.push(op::NOT_BEHIND);
                self.atom(atom);
            }
            Node::Optional(inner) => {
                self.code.push(op::OPTIONAL);
                self.branch(inner, op::END);
            }
            Node::Choice(branches) => {
                self.code.push(op::CHOICE);
                for (at, branch) in branches.iter().enumerate() {
                    self.branch(branch, if at + 1 == branches.len() { op::END } else { op::OR });
                }
            }
        }
    }

    /// Writes the length of a branch, the branch, and what ends it.
    fn branch(&mut self, branch: &'n Node, end: u8) {
        let mut alone = Writer { code: Vec::new(), places: BTreeMap::new(), ..*self };
        alone.node(branch);
        number(alone.code.len(), &mut self.code);
        self.node(branch);
        self.code.push(end);
    }

    fn atom(&mut self, atom: &Atom) {
        match *atom {
            Atom::Word(id) => word(id, &mut self.code),
            Atom::Kind(kind) => self.code.push(op::KIND + kind as u8),
            Atom::Class(class) => match self.classes.get(&class) {
                Some(&known) => {
                    self.code.push(op::CLASS);
                    number(known, &mut self.code);
                }
                None => self.list(class),
            },
        }
    }

    /// Writes the words of a class.
    pub(super) fn list(&mut self, class: u16) {
        let words = &self.lexicon.class_words[class as usize];
        self.code.push(op::LIST);
        number(words.len(), &mut self.code);
        for &id in words {
            word(id, &mut self.code);
        }
    }
}
