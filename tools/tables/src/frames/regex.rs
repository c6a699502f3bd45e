//! Frames as regular expressions of JavaScript, for the bench: what the same rules cost when a general engine runs them.
//!
//! Close to the frames, and not the same: there is no folding and no list of lead-ins, and zones are left out.

use super::{Atom, Compiled, KINDS, Node};
use crate::lexicon::Lexicon;

/// What may stand between two tokens.
const BETWEEN: &str = "[\\s\"“”*_]*";

impl Compiled {
    /// For every module with frames, one expression that matches what any of them matches.
    pub(crate) fn regexes(&self, lexicon: &Lexicon) -> Vec<(String, String)> {
        let of_group = |group: usize| {
            let frames = self.frames.iter().filter(|frame| self.hits[frame.hit].0 == group);
            frames.map(|frame| node(lexicon, &frame.node)).collect::<Vec<_>>().join("|")
        };
        self.groups.iter().enumerate().map(|(at, group)| (group.clone(), of_group(at))).collect()
    }
}

fn node(lexicon: &Lexicon, of: &Node) -> String {
    match of {
        Node::Sequence(nodes) => nodes.iter().map(|of| node(lexicon, of)).collect(),
        Node::Choice(branches) => {
            format!("(?:{})", branches.iter().map(|of| node(lexicon, of)).collect::<Vec<_>>().join("|"))
        }
        Node::Optional(inner) => format!("(?:{})?", node(lexicon, inner)),
        Node::Atom(of) => format!("{BETWEEN}{}", atom(lexicon, of)),
        Node::Gap(most) => format!("(?:\\s*[^\\s.!?]+){{0,{most}}}?"),
        Node::Anchor(anchor) => match anchor {
            0 => "(?<=^|[.!?\\n]\\s*)",
            1 => "(?<=^|[.!?\\n,:;—]\\s*|\\b(?:and|or|then|to|you|please)\\s+)",
            2 => "(?=[^\\w\\n]*(?:[.!?\\n]|$))",
            3 => "(?<=^|\\n)",
            4 => "(?=[^\\w\\n]*(?:\\n|$))",
            5 => "(?<=^\\W*)",
            6 => "(?=\\W*$)",
            _ => "",
        }
        .to_owned(),
        Node::NotAhead(of) => format!("(?!{BETWEEN}{})", atom(lexicon, of)),
        Node::NotBehind(of) => format!("(?<!{}{BETWEEN})", atom(lexicon, of)),
        Node::NextSentence => "\\s*[.!?\\n]+\\s*".to_owned(),
    }
}

fn atom(lexicon: &Lexicon, of: &Atom) -> String {
    match of {
        Atom::Word(id) => word(&lexicon.words[*id as usize - 1]),
        Atom::Class(class) => {
            let words = lexicon.class_words[*class as usize].iter();
            format!("(?:{})", words.map(|&id| word(&lexicon.words[id as usize - 1])).collect::<Vec<_>>().join("|"))
        }
        Atom::Kind(kind) => match KINDS[*kind as usize] {
            "number" => "\\b\\d[\\d.,]*",
            "mark" => "[^\\w\\s]",
            "emoji" => "\\p{Extended_Pictographic}+",
            "url" => "https?://\\S+",
            "mail" => "\\w+@\\w+\\.\\w+",
            "mention" => "@\\w+",
            "hashtag" => "#\\w+",
            "any" => "\\S+",
            "percent" => "\\b\\d[\\d.,]*%",
            "money" => "[$€£]\\d[\\d.,]*",
            _ => "\\b\\w+\\b",
        }
        .to_owned(),
    }
}

fn word(text: &str) -> String {
    if text.chars().all(char::is_alphanumeric) {
        return format!("\\b{text}\\b");
    }
    // Under the flag `u`, only signs that mean something may be escaped.
    text.chars().map(|c| if "^$\\.*+?()[]{}|/".contains(c) { format!("\\{c}") } else { c.to_string() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_becomes_an_expression() {
        let (mut lexicon, mut compiled) = (Lexicon::default(), Compiled::default());
        compiled.add(&mut lexicon, "m", "m.rs", 1, "a: share ..2 (this|it) [?]\nb: !{url} tag").unwrap();
        let [(module, regex)] = &compiled.regexes(&lexicon)[..] else { panic!("one module") };
        assert_eq!(module, "m");
        let parts = ["\\bshare\\b(?:\\s*[^\\s.!?]+){0,2}?", "(?:\\bthis\\b|\\bit\\b)(?:", "\\?)?|(?!", "https?://\\S+)"];
        let mut from = 0;
        for part in parts {
            from += regex[from..].find(part).unwrap_or_else(|| panic!("{part} in {regex}")) + part.len();
        }
    }
}
