//! The words by which a frame is looked up: one of them stands in whatever the frame matches.
//!
//! A frame is tried only where one of its keys was met, so the keys should be rare. How rare a word is in posts is known
//! here for the commonest words of English only; all others count as rare.

use std::collections::BTreeMap;

use super::{Atom, KINDS, Node};
use crate::lexicon::Lexicon;

/// Common words and marks, and how often each stands among ten thousand tokens, by a rough count over English posts; those that
/// ask for something stand in posts with bait more often than in others.
const COMMON: [(&[&str], u32); 11] = [
    (&["the", ".", ","], 400),
    (&["to", "a", "and", "of", "i"], 240),
    (&["you", "in", "is", "it", "for", "that", "this", "my", "on", "your", "-", "!", "?"], 120),
    (&["with", "are", "be", "we", "not", "have", "was", "but", "so", "at", "as", "do", "me", "our", "if", ":", "…", "—"], 70),
    (
        &[
            "what", "just", "all", "or", "from", "they", "can", "like", "who", "how", "will", "no", "one", "up", "out", "get",
            "by", "don't", "an", "he", "has", "more", "about", "when", "people", "us", "it's", "their", "(", ")", "'", "*",
        ],
        50,
    ),
    (
        &[
            "been", "there", "she", "her", "his", "them", "would", "had", "now", "want", "time", "know", "here", "new", "than",
            "think", "love", "make", "i'm", "only", "why", "good", "these", "some", "go", "need", "day", "see", "because",
            "were",
        ],
        40,
    ),
    (&["am", "any", "every", "too", "then", "did", "should", "really", "even", "life", "please", "thank", "first", "best"], 30),
    (&["much", "still", "back", "other", "way", "work", "over", "take", "most", "never", "could", "after", "years", "free"], 30),
    (&["share", "comment", "save", "tag", "reply", "send", "drop", "type", "follow", "post"], 15),
    (
        &[
            "#", "two", "three", "four", "got", "year", "said", "last", "use", "say", "%", "which", "using", "before", "since",
            "today", "same", "you're", "can't", "that's", "i'd", "i've", "1", "2", "3", "down", "call", "read", "where", "tell",
            "ask", "nobody", "off", "link", "ever", "next", "put", "there's", "help", "right", "own", "list", "each", "come",
            "i'll", "him", "says", "days", "thing", "again", "does", "minutes", "told", "open", "going", "left", "asked", "week",
            "comments",
        ],
        7,
    ),
    (
        &[
            "we've", "project", "old", "find", "may", "its", "what's", "without", "made", "page", "look", "into", "nothing",
            "came", "heart", "isn't", "try", "those", "six", "10", "keep", "until", "man", "number", "we're", "night", "went",
            "being", "anyone", "person", "wrong", "write", "let", "someone", "news", "happy", "hours", "nine", "better", "used",
            "found", "second", "you've", "name", "many", "here's", "month", "choose", "team", "five", "everyone", "well", "took",
            "home", "months", "give", "always", "food", "while", "didn't", "school", "world", "stop", "ten", "through", "both",
            "job", "whole", "100", "half", "done", "end", "friday", "small", "morning", "business", "things", "weeks", "+",
            "he's", "phone", "change", "feel", "let's", "doesn't", "lot", "they're", "also", "money", "show", "times", "talk",
            "hour", "long", "you'll", "very", "anything", "who's", "full", "real", "sign", "looking", "monday", "yes", "room",
            "pay", "below", "once", "little", "live", "else", "run", "sunday", "somebody", "wanted", "another", "part", "bio",
            "doing", "gone", "start", "check", "question",
        ],
        4,
    ),
];

/// How often a stop word that is not listed above stands among ten thousand tokens, and any other word.
const STOP_WORD: u32 = 10;
const OTHER: u32 = 1;

/// How often tokens of each kind stand among ten thousand, in the order of [`KINDS`].
const KIND_COSTS: [u32; KINDS.len()] = [9000, 150, 2000, 150, 50, 2, 50, 100, 200, 150, 300, 10000, 15, 15];

/// What a word or kind costs as a key.
#[derive(Debug)]
pub(super) struct Costs {
    words: BTreeMap<u16, u32>,
}

impl Costs {
    pub(super) fn of(lexicon: &Lexicon) -> Self {
        let mut words: BTreeMap<u16, u32> = lexicon.languages.keys().map(|&word| (word, STOP_WORD)).collect();
        for (list, cost) in COMMON {
            words.extend(list.iter().filter_map(|word| Some((lexicon.known(word)?, cost))));
        }
        Self { words }
    }

    fn word(&self, word: u16) -> u32 {
        self.words.get(&word).copied().unwrap_or(OTHER)
    }

    fn atom(&self, lexicon: &Lexicon, atom: &Atom) -> u32 {
        match atom {
            Atom::Word(word) => self.word(*word),
            Atom::Class(class) => lexicon.class_words[*class as usize].iter().map(|&word| self.word(word)).sum(),
            Atom::Kind(kind) => KIND_COSTS[*kind as usize],
        }
    }
}

/// Atoms of which one is met whenever the frame matches, and what they cost together.
#[derive(Debug, Clone)]
pub(super) struct Key<'n> {
    cost: u32,
    /// How many atoms there are.
    atoms: usize,
    /// The nodes that hold them; a part that is shared stands for its own key.
    pub(super) nodes: Vec<&'n Node>,
}

impl Key<'_> {
    /// Whether asking for it as well would spare enough attempts.
    pub(super) fn is_worth_a_look(&self) -> bool {
        self.cost <= 400 && self.atoms <= 3
    }
}

/// The keys of a frame, the cheapest first.
pub(super) fn keys<'n>(lexicon: &Lexicon, costs: &Costs, is_shared: &impl Fn(&Node) -> bool, node: &'n Node) -> Vec<Key<'n>> {
    let found = keys_within(lexicon, costs, is_shared, node);
    if is_shared(node) { found.into_iter().take(1).map(|key| Key { nodes: vec![node], ..key }).collect() } else { found }
}

/// The same of a node that is written here, shared or not.
pub(super) fn keys_within<'n>(
    lexicon: &Lexicon,
    costs: &Costs,
    is_shared: &impl Fn(&Node) -> bool,
    node: &'n Node,
) -> Vec<Key<'n>> {
    let mut found = match node {
        Node::Atom(atom) => vec![Key { cost: costs.atom(lexicon, atom), atoms: 1, nodes: vec![node] }],
        // What stands behind `//` may be out of sight when the frame is looked up.
        Node::Sequence(nodes) => {
            let crossing = nodes.iter().position(crosses).map_or(nodes.len(), |at| at + 1);
            nodes[..crossing].iter().flat_map(|node| keys(lexicon, costs, is_shared, node)).collect()
        }
        Node::Choice(branches) => {
            let mut all = Key { cost: 0, atoms: 0, nodes: Vec::new() };
            for branch in branches {
                let Some(one) = keys(lexicon, costs, is_shared, branch).into_iter().next() else { return Vec::new() };
                all.cost += one.cost;
                all.atoms += one.atoms;
                all.nodes.extend(one.nodes);
            }
            vec![all]
        }
        _ => Vec::new(),
    };
    found.sort_by_key(|key| (key.cost, key.atoms));
    found
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
