//! The frame language: parsing and compiling to the little program that the engine runs.
//!
//! The language is documented for authors in the engine's `frames` module.

use std::collections::{BTreeMap, BTreeSet};

use crate::lexicon::{Lexicon, fold_word};
use crate::pack;
use crate::programs::op;

mod keys;
mod program;
mod regex;

use program::{All, Program};
use program::{Names, Writer};

/// Kinds of token that a frame may ask for in braces, in the order of their numbers.
pub(crate) const KINDS: [&str; 14] = [
    "word", "number", "mark", "emoji", "url", "mail", "mention", "hashtag", "keyword", "caps", "quoted", "any", "percent",
    "money",
];

/// Anchors, in the order of their numbers.
pub(crate) const ANCHORS: [&str; 9] = ["^", "~", "$", "^^", "$$", "<<", ">>", "<hook>", "<closer>"];

/// Classes of more words than this stay apart from the other alternatives.
const WIDE: usize = 8;

/// Longest gap a frame may leave.
const LONGEST_GAP: u16 = 12;

/// What writing a contraction in a frame matches as well.
pub(crate) const CONTRACTIONS: &[(&str, &str)] = &[
    ("don't", "do not"),
    ("doesn't", "does not"),
    ("didn't", "did not"),
    ("can't", "can not|cannot"),
    ("won't", "will not"),
    ("isn't", "is not"),
    ("aren't", "are not"),
    ("wasn't", "was not"),
    ("weren't", "were not"),
    ("wouldn't", "would not"),
    ("shouldn't", "should not"),
    ("couldn't", "could not"),
    ("haven't", "have not"),
    ("hasn't", "has not"),
    ("i'll", "i will"),
    ("we'll", "we will"),
    ("you'll", "you will"),
    ("they'll", "they will"),
    ("it'll", "it will"),
    ("i'm", "i am"),
    ("i've", "i have"),
    ("i'd", "i would"),
    ("you're", "you are"),
    ("you've", "you have"),
    ("you'd", "you would"),
    ("we're", "we are"),
    ("we've", "we have"),
    ("they're", "they are"),
    ("they've", "they have"),
    ("it's", "it is"),
    ("that's", "that is"),
    ("what's", "what is"),
    ("who's", "who is"),
    ("here's", "here is"),
    ("there's", "there is"),
    ("how's", "how is"),
    ("where's", "where is"),
    ("let's", "let us"),
];

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Atom {
    Word(u16),
    Class(u16),
    Kind(u16),
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Node {
    Sequence(Vec<Node>),
    Choice(Vec<Node>),
    Optional(Box<Node>),
    Atom(Atom),
    Gap(u16),
    Anchor(u16),
    NotAhead(Atom),
    NotBehind(Atom),
    NextSentence,
}

/// One frame.
#[derive(Debug)]
struct Frame {
    /// Index in [`Compiled::hits`].
    hit: usize,
    node: Node,
}

/// All frames of all files.
#[derive(Debug, Default)]
pub(crate) struct Compiled {
    /// Paths of the modules with frames.
    pub(crate) groups: Vec<String>,
    /// Labels of frames.
    pub(crate) labels: Vec<String>,
    /// What a match may say: indexes of the module and of the label.
    pub(crate) hits: Vec<(usize, usize)>,
    /// The programs of the classes and of the parts that frames share, and of the frames: as the engine unpacks them.
    pub(crate) code: Vec<u8>,
    /// The codes that they are written in.
    pub(crate) code_table: Vec<u8>,
    /// How many numbers they have.
    pub(crate) numbers: usize,
    /// How many frames there are.
    pub(crate) count: usize,
    /// How many parts are shared.
    pub(crate) parts: usize,
    /// How many classes are shared that no lexicon file holds.
    pub(crate) classes: usize,
    frames: Vec<Frame>,
}

impl Compiled {
    /// Compiles the block of one file. `first_line` is where the block starts in it.
    ///
    /// # Errors
    ///
    /// File and line of the first frame that cannot be read.
    pub(crate) fn add(
        &mut self,
        lexicon: &mut Lexicon,
        module: &str,
        file: &str,
        first_line: usize,
        block: &str,
    ) -> Result<(), String> {
        let group = self.groups.len();
        self.groups.push(module.to_owned());
        let mut definitions = BTreeMap::new();
        for (at, line) in block.lines().enumerate() {
            let line = strip_comment(line);
            if line.is_empty() {
                continue;
            }
            self.line(lexicon, group, &mut definitions, line).map_err(|error| format!("{file}:{}: {error}", first_line + at))?;
        }
        Ok(())
    }

    fn line(
        &mut self,
        lexicon: &mut Lexicon,
        group: usize,
        definitions: &mut BTreeMap<String, String>,
        line: &str,
    ) -> Result<(), String> {
        if let Some(definition) = line.strip_prefix('@') {
            let (name, pattern) = definition.split_once('=').ok_or("expected `@name = pattern`")?;
            definitions.insert(name.trim().to_owned(), pattern.trim().to_owned());
            return Ok(());
        }
        let (label, pattern) = line.split_once(':').ok_or("expected `label: pattern`")?;
        let label = label.trim();
        if label.is_empty() || !label.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') {
            return Err(format!("`{label}` is no label: lower case letters, digits and hyphens"));
        }
        let node = Parser::parse(lexicon, definitions, pattern)?;
        first_of(&node)?;
        let label = self.labels.iter().position(|known| known == label).unwrap_or_else(|| {
            self.labels.push(label.to_owned());
            self.labels.len() - 1
        });
        let hit = self.hits.iter().position(|known| *known == (group, label)).unwrap_or_else(|| {
            self.hits.push((group, label));
            self.hits.len() - 1
        });
        self.frames.push(Frame { hit, node });
        Ok(())
    }

    /// Writes the programs, once every file was added. What stands in several frames is written once and called.
    ///
    /// # Errors
    ///
    /// When a frame has nothing to look it up by.
    pub(crate) fn finish(&mut self, lexicon: &mut Lexicon) -> Result<(), String> {
        let [classes, parts, frames] = self.programs(lexicon)?;
        (self.count, self.parts, self.classes) = (frames.len(), parts.len(), classes.len());
        self.numbers = [&classes, &parts, &frames].into_iter().flatten().map(|program| program.code.len()).sum();
        (self.code_table, self.code) = pack::packed(&All { classes: &classes, parts: &parts, frames: &frames });
        Ok(())
    }

    /// The programs of shared classes, shared parts, and frames.
    fn programs(&mut self, lexicon: &mut Lexicon) -> Result<[Vec<Program>; 3], String> {
        let mut uses_of = BTreeMap::new();
        self.frames.iter().for_each(|frame| words_of(lexicon, &frame.node, &mut uses_of));
        let new = lexicon.renumber(&uses_of);
        self.frames.iter_mut().for_each(|frame| renumber(&mut frame.node, &new));

        let (mut uses, mut classes) = (BTreeMap::new(), BTreeMap::new());
        self.frames.iter().for_each(|frame| count(&frame.node, &mut uses, &mut classes));
        let mut in_order: Vec<&Node> =
            uses.into_iter().filter(|&(node, uses)| uses > 1 && size(node) >= SMALLEST_PART).map(|(node, _)| node).collect();
        // What a part calls is smaller than itself, so it comes before.
        in_order.sort_by_key(|node| size(node));
        let shared: BTreeMap<&Node, usize> = in_order.iter().enumerate().map(|(at, node)| (*node, at)).collect();
        // Those of lexicon files are known to the engine; of the others, those are written apart that stand in several places.
        let of_files = lexicon.class_names.len();
        let apart: Vec<u16> = classes
            .into_iter()
            .filter(|&(class, uses)| class as usize >= of_files && uses > 1 && lexicon.class_words[class as usize].len() > 2)
            .map(|(class, _)| class)
            .collect();
        let files = (0..of_files).map(|class| (class as u16, class));
        let classes = files.chain(apart.iter().enumerate().map(|(at, &class)| (class, of_files + at))).collect();

        let names = Names { lexicon, shared: &shared, classes: &classes };
        let costs = keys::Costs::of(lexicon);
        let is_shared = |node: &Node| shared.contains_key(node);
        let apart = apart.into_iter().map(|class| {
            let mut writer = Writer::new(names);
            writer.list(class);
            writer.ended(&[], &[], &[])
        });
        let parts = in_order.iter().map(|&node| {
            let mut writer = Writer::new(names);
            writer.whole(node);
            let keys = keys::keys_within(lexicon, &costs, &is_shared, node);
            writer.ended(&[op::RETURN], keys.first().map_or(&[], |key| &key.nodes), &[])
        });
        let frames = self.frames.iter().map(|frame| {
            let mut writer = Writer::new(names);
            writer.node(&frame.node);
            let mut keys = keys::keys(lexicon, &costs, &is_shared, &frame.node).into_iter();
            let key = keys.next().ok_or("a frame names nothing that must be there")?;
            let need = keys.next().filter(keys::Key::is_worth_a_look);
            Ok(writer.ended(&[op::MATCH, frame.hit as u16], &key.nodes, need.as_ref().map_or(&[], |need| &need.nodes)))
        });
        Ok([apart.collect(), parts.collect(), frames.collect::<Result<_, String>>()?])
    }
}

/// Counts how often frames name each word.
fn words_of(lexicon: &Lexicon, node: &Node, named: &mut BTreeMap<u16, usize>) {
    match node {
        Node::Atom(atom) | Node::NotAhead(atom) | Node::NotBehind(atom) => match atom {
            Atom::Word(word) => *named.entry(*word).or_default() += 1,
            Atom::Class(class) if *class as usize >= lexicon.class_names.len() => {
                lexicon.class_words[*class as usize].iter().for_each(|&word| *named.entry(word).or_default() += 1);
            }
            _ => {}
        },
        Node::Sequence(nodes) | Node::Choice(nodes) => nodes.iter().for_each(|node| words_of(lexicon, node, named)),
        Node::Optional(inner) => words_of(lexicon, inner, named),
        _ => {}
    }
}

fn renumber(node: &mut Node, new: &BTreeMap<u16, u16>) {
    match node {
        Node::Atom(Atom::Word(word)) | Node::NotAhead(Atom::Word(word)) | Node::NotBehind(Atom::Word(word)) => *word = new[word],
        Node::Sequence(nodes) | Node::Choice(nodes) => nodes.iter_mut().for_each(|node| renumber(node, new)),
        Node::Optional(inner) => renumber(inner, new),
        _ => {}
    }
}

/// A part that is shorter than this is not worth a call: one number for the call, one for its part, one for the way back.
const SMALLEST_PART: usize = 4;

/// Counts how often each part and each class stands in the frames. What is within a part that was seen before is not counted
/// again: it is written once with it.
fn count<'n>(node: &'n Node, uses: &mut BTreeMap<&'n Node, usize>, classes: &mut BTreeMap<u16, usize>) {
    if matches!(node, Node::Sequence(_) | Node::Choice(_) | Node::Optional(_)) {
        let seen = uses.entry(node).or_default();
        *seen += 1;
        if *seen > 1 {
            return;
        }
    }
    match node {
        Node::Sequence(nodes) | Node::Choice(nodes) => nodes.iter().for_each(|node| count(node, uses, classes)),
        Node::Optional(inner) => count(inner, uses, classes),
        Node::Atom(Atom::Class(class)) | Node::NotAhead(Atom::Class(class)) | Node::NotBehind(Atom::Class(class)) => {
            *classes.entry(*class).or_default() += 1;
        }
        _ => {}
    }
}

/// How many instructions the program of a node takes when nothing of it is shared.
fn size(node: &Node) -> usize {
    match node {
        Node::Sequence(nodes) => nodes.iter().map(size).sum(),
        Node::Choice(nodes) => nodes.iter().map(size).sum::<usize>() + (nodes.len() - 1) * 2,
        Node::Optional(inner) => size(inner) + 1,
        Node::Atom(_) | Node::Gap(_) | Node::Anchor(_) | Node::NextSentence => 1,
        Node::NotAhead(_) | Node::NotBehind(_) => 2,
    }
}

/// A comment stands on a line of its own, or after two blanks: `#` is also a word that frames may name.
pub(crate) fn strip_comment(line: &str) -> &str {
    let line = line.trim();
    if line.starts_with('#') {
        return "";
    }
    line.split("  # ").next().unwrap_or_default().trim()
}

struct Parser<'a> {
    lexicon: &'a mut Lexicon,
    definitions: &'a BTreeMap<String, String>,
    pieces: Vec<String>,
    at: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn parse(lexicon: &'a mut Lexicon, definitions: &'a BTreeMap<String, String>, pattern: &str) -> Result<Node, String> {
        Self::parse_at(lexicon, definitions, pattern, 0)
    }

    fn parse_at(
        lexicon: &'a mut Lexicon,
        definitions: &'a BTreeMap<String, String>,
        pattern: &str,
        depth: usize,
    ) -> Result<Node, String> {
        if depth > 8 {
            return Err("definitions refer to each other in a circle".to_owned());
        }
        let pieces = pieces(pattern)?;
        let mut parser = Parser { lexicon, definitions, pieces, at: 0, depth };
        let node = parser.choice()?;
        match parser.pieces.get(parser.at) {
            None => Ok(node),
            Some(piece) => Err(format!("`{piece}` closes nothing")),
        }
    }

    fn choice(&mut self) -> Result<Node, String> {
        let mut branches = vec![self.sequence()?];
        while self.pieces.get(self.at).is_some_and(|piece| piece == "|") {
            self.at += 1;
            branches.push(self.sequence()?);
        }
        Ok(self.simplify(branches))
    }

    /// Alternatives that are single words become one class.
    fn simplify(&mut self, branches: Vec<Node>) -> Node {
        if branches.len() == 1 {
            return branches.into_iter().next().expect("one");
        }
        let mut words = BTreeSet::new();
        let mut rest = Vec::new();
        for branch in flatten(branches) {
            match single(&branch) {
                Some(Atom::Word(word)) => {
                    words.insert(word);
                }
                // A wide class is cheaper to name again than to list again.
                Some(Atom::Class(class)) if self.lexicon.class_words[class as usize].len() <= WIDE => {
                    words.extend(self.lexicon.class_words[class as usize].iter().copied());
                }
                _ => rest.push(branch),
            }
        }
        if !words.is_empty() {
            let atom = if words.len() == 1 {
                Atom::Word(*words.first().expect("one"))
            } else {
                Atom::Class(self.lexicon.class_of_words(&words))
            };
            rest.insert(0, Node::Atom(atom));
        }
        if rest.len() == 1 { rest.remove(0) } else { Node::Choice(rest) }
    }

    fn sequence(&mut self) -> Result<Node, String> {
        let mut nodes = Vec::new();
        while let Some(piece) = self.pieces.get(self.at).cloned() {
            if matches!(piece.as_str(), "|" | ")" | "]") {
                break;
            }
            self.at += 1;
            nodes.push(self.element(&piece)?);
        }
        if nodes.is_empty() {
            return Err("an empty alternative; write [ ] for what may be missing".to_owned());
        }
        Ok(if nodes.len() == 1 { nodes.remove(0) } else { Node::Sequence(nodes) })
    }

    fn element(&mut self, piece: &str) -> Result<Node, String> {
        match piece {
            "(" => self.closed(")"),
            "[" => Ok(Node::Optional(Box::new(self.closed("]")?))),
            "//" => Ok(Node::NextSentence),
            // At the end of an alternative it is the mark itself.
            "!" if !matches!(self.pieces.get(self.at).map(String::as_str), None | Some(")" | "]" | "|")) => {
                Ok(Node::NotAhead(self.atom("!")?))
            }
            "<!" => Ok(Node::NotBehind(self.atom("<!")?)),
            _ if ANCHORS.contains(&piece) => {
                Ok(Node::Anchor(ANCHORS.iter().position(|&anchor| anchor == piece).expect("found") as u16))
            }
            _ if piece.starts_with("..") => {
                let most = if piece == ".." { 4 } else { piece[2..].parse().map_err(|_| format!("`{piece}` is no gap"))? };
                if most == 0 || most > LONGEST_GAP {
                    return Err(format!("a gap holds 1 to {LONGEST_GAP} tokens"));
                }
                Ok(Node::Gap(most))
            }
            _ if piece.starts_with('{') => self.class(&piece[1..piece.len() - 1]),
            _ => self.literal(piece),
        }
    }

    fn closed(&mut self, close: &str) -> Result<Node, String> {
        let node = self.choice()?;
        if self.pieces.get(self.at).is_none_or(|piece| piece != close) {
            return Err(format!("`{close}` is missing"));
        }
        self.at += 1;
        Ok(node)
    }

    fn atom(&mut self, sign: &str) -> Result<Atom, String> {
        let piece = self.pieces.get(self.at).cloned().ok_or(format!("`{sign}` needs a word or class"))?;
        self.at += 1;
        let node = self.element(&piece)?;
        self.union(&node).ok_or(format!("`{sign}` takes single words: a word, a class or a choice of words"))
    }

    /// One atom for a choice of words and classes.
    fn union(&mut self, node: &Node) -> Option<Atom> {
        let Node::Choice(branches) = node else { return single(node) };
        let mut words = BTreeSet::new();
        for branch in branches {
            match single(branch)? {
                Atom::Word(word) => {
                    words.insert(word);
                }
                Atom::Class(class) => words.extend(&self.lexicon.class_words[class as usize]),
                Atom::Kind(_) => return None,
            }
        }
        Some(Atom::Class(self.lexicon.class_of_words(&words)))
    }

    fn class(&mut self, name: &str) -> Result<Node, String> {
        if let Some(kind) = KINDS.iter().position(|&kind| kind == name) {
            return Ok(Node::Atom(Atom::Kind(kind as u16)));
        }
        if let Some(pattern) = self.definitions.get(name) {
            return Parser::parse_at(self.lexicon, self.definitions, pattern, self.depth + 1);
        }
        let class = self.lexicon.class(name).ok_or(format!("no lexicon file, kind or definition {{{name}}}"))?;
        let mut branches = Vec::new();
        // Longer entries first: "best friend" before "best".
        let mut phrases = self.lexicon.class_phrases[class as usize].clone();
        phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.split_whitespace().count()));
        for phrase in phrases {
            let words = phrase.split_whitespace().map(|word| self.literal(word)).collect::<Result<Vec<_>, _>>()?;
            branches.push(Node::Sequence(words));
        }
        if !self.lexicon.class_words[class as usize].is_empty() {
            branches.push(Node::Atom(Atom::Class(class)));
        }
        if branches.is_empty() {
            return Err(format!("{{{name}}} has no entry"));
        }
        Ok(if branches.len() == 1 { branches.remove(0) } else { Node::Choice(branches) })
    }

    fn literal(&mut self, word: &str) -> Result<Node, String> {
        let folded = fold_word(word);
        if folded.is_empty() {
            return Err(format!("`{word}` is nothing once folded"));
        }
        let plain = Node::Atom(Atom::Word(self.lexicon.word(&folded)));
        let Some((_, long)) = CONTRACTIONS.iter().find(|(short, _)| *short == folded) else {
            return Ok(plain);
        };
        let mut branches = vec![plain];
        for long in long.split('|') {
            let words: Vec<Node> = long.split(' ').map(|word| Node::Atom(Atom::Word(self.lexicon.word(word)))).collect();
            branches.push(if words.len() == 1 { words[0].clone() } else { Node::Sequence(words) });
        }
        Ok(self.simplify(branches))
    }
}

fn flatten(branches: Vec<Node>) -> Vec<Node> {
    branches
        .into_iter()
        .flat_map(|branch| match branch {
            Node::Choice(inner) => flatten(inner),
            other => vec![other],
        })
        .collect()
}

fn single(node: &Node) -> Option<Atom> {
    match node {
        Node::Atom(atom) => Some(atom.clone()),
        _ => None,
    }
}

/// Cuts a pattern into words, signs and brackets.
fn pieces(pattern: &str) -> Result<Vec<String>, String> {
    let mut out = Vec::new();
    for word in pattern.split_whitespace() {
        let mut rest = word;
        while !rest.is_empty() {
            let piece = next_piece(rest)?;
            out.push(piece.to_owned());
            rest = &rest[piece.len()..];
        }
    }
    Ok(out)
}

pub(crate) fn next_piece(rest: &str) -> Result<&str, String> {
    for sign in ["<hook>", "<closer>", "<!", "<<", ">>", "^^", "$$", "//"] {
        if rest.starts_with(sign) {
            return Ok(&rest[..sign.len()]);
        }
    }
    if rest.starts_with('{') {
        let end = rest.find('}').ok_or("a `{` is not closed")?;
        return Ok(&rest[..=end]);
    }
    if let Some(behind) = rest.strip_prefix("..") {
        let digits = behind.bytes().take_while(u8::is_ascii_digit).count();
        return Ok(&rest[..2 + digits]);
    }
    let first = rest.chars().next().expect("not empty");
    if first == '!' && rest.len() > 1 && !rest[1..].starts_with([')', ']', '|']) {
        return Ok("!");
    }
    if !first.is_alphanumeric() {
        return Ok(&rest[..first.len_utf8()]);
    }
    let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '\'' || c == '-')).unwrap_or(rest.len());
    Ok(&rest[..end])
}

/// Checks what a frame may start with.
fn first_of(node: &Node) -> Result<(), String> {
    if may_be_empty(node)? { Err("the frame may match nothing at all".to_owned()) } else { Ok(()) }
}

/// Whether a node may take no token, so that a frame may start with what follows it.
fn may_be_empty(node: &Node) -> Result<bool, String> {
    match node {
        Node::Atom(Atom::Kind(kind)) if matches!(KINDS[*kind as usize], "word" | "any" | "mark" | "quoted") => {
            Err(format!("a frame must not start with {{{}}}: too much would have to be tried", KINDS[*kind as usize]))
        }
        Node::Atom(_) => Ok(false),
        Node::Anchor(_) | Node::NotAhead(_) | Node::NotBehind(_) => Ok(true),
        Node::Gap(_) | Node::NextSentence => Err("a frame must not start with a gap".to_owned()),
        Node::Optional(inner) => may_be_empty(inner).map(|_| true),
        Node::Choice(branches) => branches.iter().try_fold(false, |empty, branch| Ok(empty | may_be_empty(branch)?)),
        Node::Sequence(nodes) => {
            for node in nodes {
                if !may_be_empty(node)? {
                    return Ok(false);
                }
            }
            Ok(true)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packed::Reader;
    use crate::programs::{CONTEXTS, Given, Programs};

    fn compile(pattern: &str) -> Result<(Lexicon, Compiled), String> {
        let mut lexicon = Lexicon::default();
        let mut compiled = Compiled::default();
        compiled.add(&mut lexicon, "m", "m.rs", 1, pattern)?;
        compiled.finish(&mut lexicon)?;
        Ok((lexicon, compiled))
    }

    /// The programs of shared parts and of frames.
    fn programs(pattern: &str) -> (Vec<Program>, Vec<Program>) {
        let (mut lexicon, mut compiled) = (Lexicon::default(), Compiled::default());
        compiled.add(&mut lexicon, "m", "m.rs", 1, pattern).unwrap();
        let [_, parts, frames] = compiled.programs(&mut lexicon).unwrap();
        (parts, frames)
    }

    fn keys(program: &Program) -> Vec<usize> {
        (0..program.roles.len()).filter(|&at| program.roles[at] == crate::programs::KEY).collect()
    }

    #[test]
    fn patterns_are_cut_into_pieces() {
        assert_eq!(
            pieces("~ [please] (share|don't) !{url} <!i ..3 this ? <closer> $").unwrap(),
            [
                "~", "[", "please", "]", "(", "share", "|", "don't", ")", "!", "{url}", "<!", "i", "..3", "this", "?",
                "<closer>", "$"
            ]
        );
    }

    /// A word that is not in a list.
    const fn word(number: u16) -> u16 {
        op::WORD + number - 1
    }

    #[test]
    fn a_choice_of_words_is_one_list() {
        let (_, frames) = programs("a: (share|repost|rt) this");
        assert_eq!(frames[0].code, [op::LIST, 3, 1, 2, 3, word(4), op::MATCH, 0]);
        assert_eq!(keys(&frames[0]), [0], "the commonest words of English are no keys");
    }

    #[test]
    fn what_may_be_missing_has_its_length_before_it() {
        let (_, frames) = programs("a: [please] share");
        assert_eq!(frames[0].code, [op::OPTIONAL, 1, word(1), op::END, word(2), op::MATCH, 0]);
        assert_eq!(keys(&frames[0]), [4]);
    }

    #[test]
    fn a_choice_has_the_lengths_of_its_branches() {
        let (_, frames) = programs("a: (share it|pass it on)");
        let code = [op::CHOICE, 2, word(4), word(1), op::OR, 3, word(3), word(1), word(2), op::END, op::MATCH, 0];
        assert_eq!(frames[0].code, code);
        assert_eq!(keys(&frames[0]), [2, 6], "one key in every branch");
    }

    #[test]
    fn contractions_match_their_long_form() {
        let (_, frames) = programs("a: don't");
        assert_eq!(frames[0].code[0], op::CHOICE);
        assert_eq!(keys(&frames[0]).len(), 2);
    }

    #[test]
    fn what_frames_share_is_written_once() {
        let (parts, frames) = programs("a: (share it|pass it on) now\nb: (share it|pass it on) today");
        assert_eq!((parts.len(), frames.len()), (1, 2));
        assert_eq!(frames[0].code[..2], [op::CALL, 0]);
        assert_eq!(parts[0].code.last(), Some(&op::RETURN));
        assert_eq!((keys(&parts[0]).len(), keys(&frames[1])), (2, vec![2]));
        assert_eq!(frames[1].code[3..], [op::MATCH, 1]);
    }

    #[test]
    fn words_that_many_frames_name_have_low_numbers() {
        let frames = (0..200).map(|at| format!("a: word{at} this")).collect::<Vec<_>>().join("\n");
        let (lexicon, _) = compile(&frames).unwrap();
        assert_eq!(lexicon.words[0], "this");
        assert!(lexicon.words[1..].is_sorted());
    }

    #[test]
    fn frames_are_looked_up_before_they_cross_to_the_next_sentence() {
        let (_, frames) = programs("a: you win ? // prize");
        assert_eq!(keys(&frames[0]), [1]);
    }

    #[test]
    fn definitions_are_put_in_place() {
        let (_, frames) = programs("@ask = (share|repost)\na: {ask} this");
        assert_eq!(frames[0].code, [op::LIST, 2, 1, 2, word(3), op::MATCH, 0]);
    }

    #[test]
    fn what_is_written_is_read() {
        let words = (0..3000).map(|at| format!("word{at}")).collect::<Vec<_>>().join("|");
        let more = "a: (share it|pass [it|!{url} this] on) ..3 {number}\nb: ^ (share it|pass [it|!{url} this] on) // $ win";
        let block = format!("{more}\nc: don't ({words}) {{word}}\na: (word1|word2999|this)");
        let (parts, frames) = programs(&block);
        let (codes, bytes) = pack::packed(&All { classes: &[], parts: &parts, frames: &frames });
        let mut read = Programs::new(Reader::new(CONTEXTS, &codes, bytes.leak()), 0);
        for _ in &parts {
            read.part(&mut Given::default());
        }
        for _ in &frames {
            read.program(&mut Given::default());
        }
        assert_eq!(read.code, parts.iter().chain(&frames).flat_map(|program| program.code.clone()).collect::<Vec<_>>());
        let keys = |programs: &[Program]| programs.iter().map(|program| keys(program).len()).sum::<usize>();
        // A part that is called stands for its own keys.
        assert_eq!(read.keys.len(), keys(&parts) + keys(&frames[2..]) + 2 * keys(&parts));
    }

    #[test]
    fn what_does_not_fit_is_named_with_its_line() {
        for (pattern, error) in [
            ("a: {nothing}", "m.rs:1: no lexicon file, kind or definition {nothing}"),
            ("\na: .. share", "m.rs:2: a frame must not start with a gap"),
            ("a: [share]", "m.rs:1: the frame may match nothing at all"),
            ("a: (share", "m.rs:1: `)` is missing"),
            ("a: share)", "m.rs:1: `)` closes nothing"),
            ("share", "m.rs:1: expected `label: pattern`"),
            ("A: share", "m.rs:1: `A` is no label: lower case letters, digits and hyphens"),
            ("a: share ..99", "m.rs:1: a gap holds 1 to 12 tokens"),
            ("a: {word} share", "m.rs:1: a frame must not start with {word}: too much would have to be tried"),
        ] {
            assert_eq!(compile(pattern).unwrap_err(), error, "{pattern}");
        }
    }
}
