//! The frame language: parsing and compiling to the little program that the engine runs.
//!
//! The language is documented for authors in the engine's `frames` module.

use std::collections::{BTreeMap, BTreeSet};

use crate::lexicon::{Lexicon, fold_word};

pub(crate) mod checks;

use checks::Checks;

/// Operations of the program; the engine's `frames` module has the same numbers.
pub(crate) mod op {
    pub(crate) const MATCH: u16 = 0;
    pub(crate) const WORD: u16 = 1;
    pub(crate) const CLASS: u16 = 2;
    pub(crate) const KIND: u16 = 3;
    pub(crate) const GAP: u16 = 4;
    pub(crate) const SPLIT: u16 = 5;
    pub(crate) const JUMP: u16 = 6;
    pub(crate) const ANCHOR: u16 = 7;
    pub(crate) const NOT_AHEAD: u16 = 8;
    pub(crate) const NOT_BEHIND: u16 = 9;
    pub(crate) const NEXT_SENTENCE: u16 = 10;
    pub(crate) const CALL: u16 = 11;
    pub(crate) const RETURN: u16 = 12;
}

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
const CONTRACTIONS: &[(&str, &str)] = &[
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

/// One compiled frame.
#[derive(Debug)]
pub(crate) struct Frame {
    /// Index of its module in [`Compiled::groups`].
    pub(crate) group: usize,
    /// Index of its label in [`Compiled::labels`].
    pub(crate) label: usize,
    /// Where its program starts.
    pub(crate) code_start: usize,
    /// Words it may start with.
    pub(crate) first_words: BTreeSet<u16>,
    /// Kinds it may start with.
    pub(crate) first_kinds: BTreeSet<u16>,
    /// What lets an attempt be left out.
    pub(crate) checks: Checks,
    node: Node,
}

/// Where one number is enough: an operation in the high four bits, its argument in the others; all ones there say that the
/// argument follows.
const LONG: u16 = 0xFFF;

fn instruction(operation: u16, argument: u16, code: &mut Vec<u16>) {
    if argument < LONG {
        code.push(operation << 12 | argument);
    } else {
        code.extend([operation << 12 | LONG, argument]);
    }
}

/// All frames of all files.
#[derive(Debug, Default)]
pub(crate) struct Compiled {
    /// Paths of the modules with frames.
    pub(crate) groups: Vec<String>,
    /// Labels of frames.
    pub(crate) labels: Vec<String>,
    /// The programs, one after the other.
    pub(crate) code: Vec<u16>,
    /// Where the parts that several frames share start.
    pub(crate) parts: Vec<usize>,
    /// The frames, by group.
    pub(crate) frames: Vec<Frame>,
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
        let first = first_of(lexicon, &node)?;
        let label = self.labels.iter().position(|known| known == label).unwrap_or_else(|| {
            self.labels.push(label.to_owned());
            self.labels.len() - 1
        });
        self.frames.push(Frame {
            group,
            label,
            code_start: 0,
            first_words: first.words,
            first_kinds: first.kinds,
            checks: Checks::NONE,
            node,
        });
        Ok(())
    }

    /// Writes the programs, once every file was added. What stands in several frames is written once and called; the words
    /// that frames name get the lowest numbers, so that they fit into one instruction.
    pub(crate) fn finish(&mut self, lexicon: &mut Lexicon) {
        let mut named = BTreeMap::new();
        self.frames.iter().for_each(|frame| words_of(&frame.node, &mut named));
        let new = lexicon.renumber(&named);
        for frame in &mut self.frames {
            renumber(&mut frame.node, &new);
            frame.first_words = frame.first_words.iter().map(|word| new[word]).collect();
            frame.checks = checks::of(lexicon, &frame.node, &frame.first_words);
        }
        let mut uses = BTreeMap::new();
        self.frames.iter().for_each(|frame| count(&frame.node, &mut uses));
        let shared: BTreeMap<&Node, u16> = uses
            .into_iter()
            .filter(|&(node, uses)| uses > 1 && size(node) >= SMALLEST_PART)
            .enumerate()
            .map(|(at, (node, _))| (node, at as u16))
            .collect();
        let mut code = Vec::new();
        let mut starts = Vec::new();
        for frame in &self.frames {
            starts.push(code.len());
            code.extend(program(&frame.node, &shared));
            instruction(op::MATCH, 0, &mut code);
        }
        let mut parts = vec![0; shared.len()];
        for (node, at) in &shared {
            parts[*at as usize] = code.len();
            code.extend(whole_program(node, &shared));
            instruction(op::RETURN, 0, &mut code);
        }
        self.frames.iter_mut().zip(starts).for_each(|(frame, start)| frame.code_start = start);
        self.code = code;
        self.parts = parts;
    }
}

/// Counts how often frames name each word.
fn words_of(node: &Node, named: &mut BTreeMap<u16, usize>) {
    match node {
        Node::Atom(Atom::Word(word)) | Node::NotAhead(Atom::Word(word)) | Node::NotBehind(Atom::Word(word)) => {
            *named.entry(*word).or_default() += 1;
        }
        Node::Sequence(nodes) | Node::Choice(nodes) => nodes.iter().for_each(|node| words_of(node, named)),
        Node::Optional(inner) => words_of(inner, named),
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

/// A part that is shorter than this is not worth a call: one number for the call, one for the way back, two for the place.
const SMALLEST_PART: usize = 4;

/// Counts how often each part stands in the frames. What is within a part that was seen before is not counted again: it is
/// written once with it.
fn count<'n>(node: &'n Node, uses: &mut BTreeMap<&'n Node, usize>) {
    if matches!(node, Node::Sequence(_) | Node::Choice(_) | Node::Optional(_)) {
        let seen = uses.entry(node).or_default();
        *seen += 1;
        if *seen > 1 {
            return;
        }
    }
    match node {
        Node::Sequence(nodes) | Node::Choice(nodes) => nodes.iter().for_each(|node| count(node, uses)),
        Node::Optional(inner) => count(inner, uses),
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
fn strip_comment(line: &str) -> &str {
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

fn next_piece(rest: &str) -> Result<&str, String> {
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

#[derive(Debug, Default)]
struct First {
    words: BTreeSet<u16>,
    kinds: BTreeSet<u16>,
    /// Whether nothing need be consumed.
    empty: bool,
}

/// What a frame may start with.
fn first_of(lexicon: &Lexicon, node: &Node) -> Result<First, String> {
    let first = first(lexicon, node)?;
    if first.empty {
        return Err("the frame may match nothing at all".to_owned());
    }
    Ok(first)
}

fn first(lexicon: &Lexicon, node: &Node) -> Result<First, String> {
    let mut out = First::default();
    match node {
        Node::Atom(Atom::Word(word)) => {
            out.words.insert(*word);
        }
        Node::Atom(Atom::Class(class)) => out.words.extend(&lexicon.class_words[*class as usize]),
        Node::Atom(Atom::Kind(kind)) => {
            if matches!(KINDS[*kind as usize], "word" | "any" | "mark" | "quoted") {
                return Err(format!(
                    "a frame must not start with {{{}}}: too much would have to be tried",
                    KINDS[*kind as usize]
                ));
            }
            out.kinds.insert(*kind);
        }
        Node::Anchor(_) | Node::NotAhead(_) | Node::NotBehind(_) => out.empty = true,
        Node::Gap(_) | Node::NextSentence => return Err("a frame must not start with a gap".to_owned()),
        Node::Optional(inner) => {
            out = first(lexicon, inner)?;
            out.empty = true;
        }
        Node::Choice(branches) => {
            for branch in branches {
                let of_branch = first(lexicon, branch)?;
                out.words.extend(of_branch.words);
                out.kinds.extend(of_branch.kinds);
                out.empty |= of_branch.empty;
            }
        }
        Node::Sequence(nodes) => {
            out.empty = true;
            for node in nodes {
                let of_node = first(lexicon, node)?;
                out.words.extend(of_node.words);
                out.kinds.extend(of_node.kinds);
                if !of_node.empty {
                    out.empty = false;
                    break;
                }
            }
        }
    }
    Ok(out)
}

fn emit_atom(atom: &Atom, code: &mut Vec<u16>) {
    match *atom {
        Atom::Word(word) => instruction(op::WORD, word, code),
        Atom::Class(class) => instruction(op::CLASS, class, code),
        Atom::Kind(kind) => instruction(op::KIND, kind, code),
    }
}

fn program(node: &Node, shared: &BTreeMap<&Node, u16>) -> Vec<u16> {
    match shared.get(node) {
        Some(&part) => {
            let mut code = Vec::new();
            instruction(op::CALL, part, &mut code);
            code
        }
        None => whole_program(node, shared),
    }
}

/// Jumps are counted from the instruction behind them.
fn whole_program(node: &Node, shared: &BTreeMap<&Node, u16>) -> Vec<u16> {
    let mut code = Vec::new();
    match node {
        Node::Sequence(nodes) => nodes.iter().for_each(|node| code.extend(program(node, shared))),
        Node::Atom(atom) => emit_atom(atom, &mut code),
        Node::Gap(most) => instruction(op::GAP, *most, &mut code),
        Node::Anchor(anchor) => instruction(op::ANCHOR, *anchor, &mut code),
        Node::NextSentence => instruction(op::NEXT_SENTENCE, 0, &mut code),
        Node::NotAhead(atom) => {
            instruction(op::NOT_AHEAD, 0, &mut code);
            emit_atom(atom, &mut code);
        }
        Node::NotBehind(atom) => {
            instruction(op::NOT_BEHIND, 0, &mut code);
            emit_atom(atom, &mut code);
        }
        Node::Optional(inner) => {
            let inner = program(inner, shared);
            instruction(op::SPLIT, inner.len() as u16, &mut code);
            code.extend(inner);
        }
        Node::Choice(branches) => {
            for branch in branches.iter().rev() {
                let mut with = program(branch, shared);
                if !code.is_empty() {
                    instruction(op::JUMP, code.len() as u16, &mut with);
                    let mut split = Vec::new();
                    instruction(op::SPLIT, with.len() as u16, &mut split);
                    split.extend(with);
                    with = split;
                }
                with.extend(code);
                code = with;
            }
        }
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compile(pattern: &str) -> Result<(Lexicon, Compiled), String> {
        let mut lexicon = Lexicon::default();
        let mut compiled = Compiled::default();
        compiled.add(&mut lexicon, "m", "m.rs", 1, pattern)?;
        compiled.finish(&mut lexicon);
        Ok((lexicon, compiled))
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

    #[test]
    fn a_choice_of_words_is_one_class() {
        let (lexicon, compiled) = compile("a: (share|repost|rt) this").unwrap();
        assert_eq!(compiled.code, [op::CLASS << 12, op::WORD << 12 | 1, op::MATCH << 12]);
        assert_eq!(lexicon.class_words[0].len(), 3);
        assert_eq!(compiled.frames[0].first_words.len(), 3);
    }

    #[test]
    fn what_may_be_missing_is_jumped_over() {
        let (_, compiled) = compile("a: [please] share").unwrap();
        assert_eq!(compiled.code, [op::SPLIT << 12 | 1, op::WORD << 12 | 1, op::WORD << 12 | 2, op::MATCH << 12]);
        assert_eq!(compiled.frames[0].first_words.len(), 2);
    }

    #[test]
    fn contractions_match_their_long_form() {
        let (_, compiled) = compile("a: don't").unwrap();
        assert_eq!(compiled.frames[0].first_words.len(), 2);
    }

    #[test]
    fn what_frames_share_is_written_once() {
        let (_, compiled) = compile("a: (share it|pass it on) now\nb: (share it|pass it on) today").unwrap();
        assert_eq!(compiled.parts.len(), 1);
        assert_eq!(compiled.code[0], op::CALL << 12);
        assert_eq!(compiled.code.iter().filter(|&&code| code >> 12 == op::RETURN).count(), 1);
    }

    #[test]
    fn what_spares_an_attempt_is_read_off_the_frame() {
        let (lexicon, compiled) = compile("a: ~ [please] share ..3 (friends|your team)").unwrap();
        let checks = &compiled.frames[0].checks;
        let bit = |word: &str| crate::fold::word_bit(lexicon.words.iter().position(|known| known == word).unwrap() as u16 + 1);
        assert_eq!(checks.flags, 2);
        assert_eq!(checks.next, u64::MAX, "a gap may follow the first word");
        assert!(checks.needs.iter().any(|&need| need & bit("friends") != 0 && need & (bit("your") | bit("team")) != 0));
        let (_, compiled) = compile("a: share this").unwrap();
        assert_eq!(compiled.frames[0].checks.next.count_ones(), 1);
    }

    #[test]
    fn definitions_are_put_in_place() {
        let (_, compiled) = compile("@ask = (share|repost)\na: {ask} this").unwrap();
        assert_eq!(compiled.code, [op::CLASS << 12, op::WORD << 12 | 1, op::MATCH << 12]);
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
