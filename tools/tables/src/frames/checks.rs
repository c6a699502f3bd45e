//! What a frame asks of a text besides its first word, so that most attempts need not be made.
//!
//! Words are told apart by one bit of 64 each ([`word_bit`]): a text that lacks the bit lacks the word, and one that has it may
//! hold another word with the same bit. So a check never spares an attempt that would have matched.

use std::collections::BTreeSet;

use super::{Atom, KINDS, Node};
use crate::fold::word_bit;
use crate::lexicon::Lexicon;

/// A set of words with more bits than this tells texts apart no longer.
const MOST_BITS: u32 = 24;

/// What spares an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Checks {
    /// Flags that the first token must carry: 1 starts a sentence, 2 starts a clause.
    pub(crate) flags: u8,
    /// Bits of what may be the second token; all when that is open.
    pub(crate) next: u64,
    /// Bits of which one each must be met from the first token to the end of the sentence; all when there is no such need.
    pub(crate) needs: [u64; 2],
}

impl Checks {
    /// Spares nothing.
    pub(super) const NONE: Checks = Checks { flags: 0, next: u64::MAX, needs: [u64::MAX; 2] };
}

pub(super) fn of(lexicon: &Lexicon, node: &Node, first: &BTreeSet<u16>) -> Checks {
    let opening = opening(lexicon, node);
    let firsts = mask(first.iter().copied());
    let mut needs = needs(lexicon, node);
    needs.retain(|need| need.count_ones() <= MOST_BITS && need & !firsts != 0);
    needs.sort_by_key(|need| (need.count_ones(), *need));
    needs.dedup();
    needs.resize(2, u64::MAX);
    Checks {
        flags: start_flags(node).0,
        next: if opening.single { u64::MAX } else { opening.second },
        needs: [needs[0], needs[1]],
    }
}

fn mask(words: impl Iterator<Item = u16>) -> u64 {
    words.fold(0, |mask, word| mask | word_bit(word))
}

fn mask_of(lexicon: &Lexicon, atom: &Atom) -> u64 {
    match atom {
        Atom::Word(word) => word_bit(*word),
        Atom::Class(class) => mask(lexicon.class_words[*class as usize].iter().copied()),
        Atom::Kind(kind) => match KINDS[*kind as usize] {
            "number" | "percent" | "money" => 1,
            "url" => 1 << 1,
            "mention" => 1 << 2,
            "hashtag" => 1 << 3,
            _ => u64::MAX,
        },
    }
}

/// The first two tokens of a node.
struct Opening {
    first: u64,
    second: u64,
    /// May take no token.
    empty: bool,
    /// May take just one.
    single: bool,
}

fn opening(lexicon: &Lexicon, node: &Node) -> Opening {
    const NOTHING: Opening = Opening { first: 0, second: 0, empty: true, single: false };
    match node {
        Node::Atom(atom) => Opening { first: mask_of(lexicon, atom), second: 0, empty: false, single: true },
        Node::Anchor(_) | Node::NotAhead(_) | Node::NotBehind(_) => NOTHING,
        Node::Gap(_) => Opening { first: u64::MAX, second: u64::MAX, empty: true, single: true },
        Node::NextSentence => Opening { first: u64::MAX, second: u64::MAX, empty: false, single: false },
        Node::Optional(inner) => Opening { empty: true, ..opening(lexicon, inner) },
        Node::Choice(branches) => branches.iter().map(|branch| opening(lexicon, branch)).fold(
            Opening { first: 0, second: 0, empty: false, single: false },
            |all, one| Opening {
                first: all.first | one.first,
                second: all.second | one.second,
                empty: all.empty || one.empty,
                single: all.single || one.single,
            },
        ),
        Node::Sequence(nodes) => nodes.iter().map(|node| opening(lexicon, node)).fold(NOTHING, |a, b| Opening {
            first: a.first | if a.empty { b.first } else { 0 },
            second: a.second | if a.single { b.first } else { 0 } | if a.empty { b.second } else { 0 },
            empty: a.empty && b.empty,
            single: a.single && b.empty || a.empty && b.single,
        }),
    }
}

/// Masks of words of which one each must be met, whatever path is taken, before the frame leaves its first sentence.
fn needs(lexicon: &Lexicon, node: &Node) -> Vec<u64> {
    match node {
        Node::Atom(atom) => vec![mask_of(lexicon, atom)],
        Node::Sequence(nodes) => {
            let before = nodes.iter().take_while(|node| !crosses(node));
            before.flat_map(|node| needs(lexicon, node)).collect()
        }
        Node::Choice(branches) => {
            let mut all = 0;
            for branch in branches {
                // The narrowest need stands for the branch.
                match needs(lexicon, branch).into_iter().min_by_key(|need| need.count_ones()) {
                    Some(need) if !crosses(branch) => all |= need,
                    _ => return Vec::new(),
                }
            }
            vec![all]
        }
        _ => Vec::new(),
    }
}

/// Whether a node may go on to the next sentence.
fn crosses(node: &Node) -> bool {
    match node {
        Node::NextSentence => true,
        Node::Sequence(nodes) | Node::Choice(nodes) => nodes.iter().any(crosses),
        Node::Optional(inner) => crosses(inner),
        _ => false,
    }
}

/// The flags that the first token must carry, and whether a token may have been taken.
fn start_flags(node: &Node) -> (u8, bool) {
    match node {
        Node::Anchor(0 | 5) => (1, false),
        Node::Anchor(1) => (2, false),
        Node::Anchor(_) | Node::NotAhead(_) | Node::NotBehind(_) => (0, false),
        Node::Sequence(nodes) => {
            let mut flags = 0;
            for node in nodes {
                let (more, taken) = start_flags(node);
                flags |= more;
                if taken {
                    return (flags, true);
                }
            }
            (flags, false)
        }
        Node::Choice(branches) => {
            branches.iter().map(start_flags).fold((u8::MAX, false), |(all, taken), (flags, more)| (all & flags, taken || more))
        }
        _ => (0, true),
    }
}
