//! Writes frames as programs of numbers.

use std::collections::BTreeMap;

use super::{Atom, Node};
use crate::lexicon::Lexicon;
use crate::pack::Table;
use crate::packed::Coder;
use crate::programs::{self, CONTEXTS, Given, Programs, op};

/// What programs are written with.
#[derive(Clone, Copy)]
pub(super) struct Names<'n, 'l> {
    pub(super) lexicon: &'l Lexicon,
    /// Numbers of the parts that several frames share.
    pub(super) shared: &'l BTreeMap<&'n Node, usize>,
    /// Numbers of the classes that are written once and named: those of lexicon files, then those that stand in several places.
    pub(super) classes: &'l BTreeMap<u16, usize>,
}

/// Writes a program and remembers where each atom and each call stands.
pub(super) struct Writer<'n, 'l> {
    names: Names<'n, 'l>,
    code: Vec<u16>,
    /// Where a node was written, by its address.
    places: BTreeMap<*const Node, usize>,
}

impl<'n, 'l> Writer<'n, 'l> {
    pub(super) const fn new(names: Names<'n, 'l>) -> Self {
        Self { names, code: Vec::new(), places: BTreeMap::new() }
    }

    /// Writes a node, or the call of the part that it is.
    pub(super) fn node(&mut self, node: &'n Node) {
        match self.names.shared.get(node) {
            Some(&part) => {
                self.places.insert(std::ptr::from_ref(node), self.code.len());
                self.code.extend([op::CALL, part as u16]);
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
            Node::Gap(most) => self.code.push(op::GAP + *most - 1),
            Node::Anchor(anchor) => self.code.push(op::ANCHOR + *anchor),
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

    /// The program, ended; `keys` and `needs` are nodes by which it is looked up, and of which it needs one beside.
    pub(super) fn ended(mut self, end: &[u16], keys: &[&Node], needs: &[&Node]) -> Program {
        self.code.extend(end);
        let mut roles = vec![0; self.code.len()];
        for (nodes, role) in [(keys, programs::KEY), (needs, programs::NEED)] {
            for &node in nodes {
                roles[self.places[&std::ptr::from_ref(node)]] = role;
            }
        }
        Program { code: self.code, roles }
    }

    /// Writes the length of a branch, the branch, and what ends it.
    fn branch(&mut self, branch: &'n Node, end: u16) {
        let length = self.code.len();
        self.code.push(0);
        self.node(branch);
        self.code[length] = (self.code.len() - length - 1) as u16;
        self.code.push(end);
    }

    fn atom(&mut self, atom: &Atom) {
        match *atom {
            Atom::Word(id) => self.code.push(op::WORD + id - 1),
            Atom::Kind(kind) => self.code.push(op::KIND + kind),
            Atom::Class(class) => match self.names.classes.get(&class) {
                Some(&known) => self.code.extend([op::CLASS, known as u16]),
                None => self.list(class),
            },
        }
    }

    /// Writes the words of a class.
    pub(super) fn list(&mut self, class: u16) {
        let words = &self.names.lexicon.class_words[class as usize];
        self.code.extend([op::LIST, words.len() as u16]);
        self.code.extend(words);
    }
}

/// A program, and what each of its atoms is to it.
#[derive(Debug, Default)]
pub(super) struct Program {
    pub(super) code: Vec<u16>,
    pub(super) roles: Vec<u8>,
}

impl Program {
    fn given(&self) -> Given<'_> {
        Given { code: &self.code, roles: &self.roles }
    }
}

/// The programs of shared classes, of parts and of frames.
#[derive(Clone, Copy)]
pub(super) struct All<'p> {
    pub(super) classes: &'p [Program],
    pub(super) parts: &'p [Program],
    pub(super) frames: &'p [Program],
}

impl Table for All<'_> {
    const CONTEXTS: usize = CONTEXTS;

    fn show<C: Coder>(&self, coder: C) -> C {
        let mut programs = Programs::new(coder, 0);
        for class in self.classes {
            programs.class(&mut class.given());
        }
        for part in self.parts {
            programs.part(&mut part.given());
        }
        for frame in self.frames {
            programs.program(&mut frame.given());
        }
        programs.coder
    }
}
