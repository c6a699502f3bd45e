//! Grapheme clusters, what a reader takes for one character, by the rules of Unicode's annex 29.
//!
//! The usual crate brings a table of 21 KB; drafts are short, so that here the classes of characters stand in a list of steps
//! (`clusters.bin`) that is unpacked when a draft is first counted. A test holds both against each other.

use std::sync::LazyLock;

/// How a character takes part in clusters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Other,
    Control,
    /// A mark that goes with what stands before it.
    Extend,
    /// The same, within an Indic syllable.
    Within,
    /// The same, and it ties two consonants together.
    Linker,
    Joiner,
    Flag,
    Prepend,
    Spacing,
    Pictograph,
    Consonant,
    /// Parts of Korean syllables: first, vowel, last, and syllables without and with a last part.
    First,
    Vowel,
    Last,
    Open,
    Closed,
}

/// The classes by their numbers in the table.
const CLASSES: [Class; 12] = [
    Class::Control,
    Class::Extend,
    Class::Within,
    Class::Linker,
    Class::Joiner,
    Class::Flag,
    Class::Prepend,
    Class::Spacing,
    Class::Pictograph,
    Class::Consonant,
    Class::First,
    Class::Vowel,
];

/// Stretches of characters of one class: how far they are from the one before, and sixteen times how long they are, less
/// one, with the class; both in groups of seven bits, the lowest first.
static TABLE: &[u8] = include_bytes!("clusters.bin");

/// Where each class begins.
static STARTS: LazyLock<Vec<(u32, Class)>> = LazyLock::new(|| {
    let mut starts = Vec::new();
    let (mut from, mut at) = (0, 0);
    while at < TABLE.len() {
        from += crate::tables::number(TABLE, &mut at) as u32;
        let stretch = crate::tables::number(TABLE, &mut at);
        starts.push((from, CLASSES.get(stretch % 16).copied().unwrap_or(Class::Last)));
        from += stretch as u32 / 16 + 1;
        starts.push((from, Class::Other));
    }
    starts
});

fn class(c: char) -> Class {
    match c {
        ' '..='~' => Class::Other,
        '가'..='힣' if (c as u32 - 0xAC00).is_multiple_of(28) => Class::Open,
        '가'..='힣' => Class::Closed,
        _ => {
            let next = STARTS.partition_point(|&(start, _)| start <= c as u32);
            next.checked_sub(1).map_or(Class::Other, |last| STARTS[last].1)
        }
    }
}

/// What the characters before a place are the beginning of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Begun {
    Nothing,
    /// A line break of two characters.
    LineBreak,
    /// A flag, with one of its halves.
    Flag,
    /// A pictograph and marks.
    Pictograph,
    /// These and a joiner.
    Joined,
    /// A consonant and marks.
    Consonant,
    /// These, and one of them ties.
    Tied,
}

impl Begun {
    fn with(self, c: char, class: Class) -> Self {
        match (self, class) {
            (_, Class::Control) if c == '\r' => Begun::LineBreak,
            (Begun::Flag, Class::Flag) => Begun::Nothing,
            (_, Class::Flag) => Begun::Flag,
            (_, Class::Pictograph) | (Begun::Pictograph, Class::Extend | Class::Within | Class::Linker) => Begun::Pictograph,
            (Begun::Pictograph, Class::Joiner) => Begun::Joined,
            (_, Class::Consonant) => Begun::Consonant,
            (Begun::Consonant | Begun::Tied, Class::Linker) => Begun::Tied,
            (Begun::Consonant | Begun::Tied, Class::Within | Class::Joiner) => self,
            _ => Begun::Nothing,
        }
    }
}

/// Whether a cluster goes on with a character of this class behind one of that.
fn goes_on(begun: Begun, before: Class, c: char, class: Class) -> bool {
    use Class::{
        Closed, Consonant, Control, Extend, First, Flag, Joiner, Last, Linker, Open, Pictograph, Prepend, Spacing, Vowel, Within,
    };
    match (before, class) {
        (Control, Control) => begun == Begun::LineBreak && c == '\n',
        (Control, _) | (_, Control) => false,
        (First, First | Vowel | Open | Closed)
        | (Open | Vowel, Vowel | Last)
        | (Closed | Last, Last)
        | (_, Extend | Within | Linker | Joiner | Spacing)
        | (Prepend, _) => true,
        (_, Consonant) => begun == Begun::Tied,
        (_, Pictograph) => begun == Begun::Joined,
        (Flag, Flag) => begun == Begun::Flag,
        _ => false,
    }
}

/// The clusters of a text, each with the byte at which it begins.
pub(super) fn clusters(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let (mut begun, mut before) = (Begun::Nothing, Class::Other);
        let mut end = from;
        for c in text[from..].chars() {
            let class = class(c);
            if end > from && !goes_on(begun, before, c, class) {
                break;
            }
            (begun, before) = (begun.with(c, class), class);
            end += c.len_utf8();
        }
        let start = std::mem::replace(&mut from, end);
        (end > start).then(|| (start, &text[start..end]))
    })
}

/// How many clusters a text has.
pub(super) fn count(text: &str) -> u32 {
    clusters(text).count() as u32
}

#[cfg(test)]
mod tests {
    use unicode_segmentation::UnicodeSegmentation;

    use super::*;

    /// Whether a cluster begins with the last character.
    fn breaks(text: &str) -> bool {
        let last = text.char_indices().next_back().map_or(0, |(at, _)| at);
        text.grapheme_indices(true).any(|(at, _)| at == last)
    }

    /// The class of a character, told from what it does beside others.
    fn observed(c: char) -> Class {
        let goes_on = |before: &str, after: &str| !breaks(&format!("{before}{c}{after}"));
        if c == '\u{200d}' {
            return Class::Joiner;
        }
        if !goes_on("", "\u{300}") {
            return Class::Control;
        }
        if goes_on("a", "") {
            return if goes_on("क", "क") {
                Class::Linker
            } else if goes_on("क\u{94d}", "क") {
                Class::Within
            } else if goes_on("😀", "\u{200d}😀") {
                Class::Extend
            } else {
                Class::Spacing
            };
        }
        if goes_on("", "a") {
            return Class::Prepend;
        }
        if goes_on("", "🇦") {
            return Class::Flag;
        }
        if goes_on("😀\u{200d}", "") {
            return Class::Pictograph;
        }
        if goes_on("क\u{94d}", "") {
            return Class::Consonant;
        }
        match (goes_on("", "\u{1100}"), goes_on("", "\u{1161}"), goes_on("", "\u{11a8}")) {
            (true, ..) => Class::First,
            (_, true, _) if goes_on("\u{1161}", "") => Class::Vowel,
            (_, true, _) => Class::Open,
            (.., true) if goes_on("\u{11a8}", "") => Class::Last,
            (.., true) => Class::Closed,
            _ => Class::Other,
        }
    }

    fn number(mut value: u32, out: &mut Vec<u8>) {
        while value >= 0x80 {
            out.push(value as u8 | 0x80);
            value >>= 7;
        }
        out.push(value as u8);
    }

    /// `UPSHOT_WRITE=1 cargo test clusters` writes the table anew.
    #[test]
    fn the_table_says_what_characters_do() {
        // Beyond lie ideographs and characters for private use, and nothing else.
        let all = (0..0x2_0000_u32).chain(0xE_0000..0xE_2000).filter_map(char::from_u32);
        let mut table = Vec::new();
        let (mut end, mut open) = (0, None::<(u32, u32, Class)>);
        let mut close = |(first, last, class): (u32, u32, Class)| {
            let number_of_class = CLASSES.iter().position(|&other| other == class).unwrap_or(CLASSES.len()) as u32;
            number(first - end, &mut table);
            number((last - first) * 16 + number_of_class, &mut table);
            end = last + 1;
        };
        for c in all {
            let class = observed(c);
            if matches!(class, Class::Other | Class::Open | Class::Closed) {
                continue;
            }
            open = match open {
                Some((first, last, same)) if same == class && last + 1 == c as u32 => Some((first, c as u32, class)),
                before => {
                    before.into_iter().for_each(&mut close);
                    Some((c as u32, c as u32, class))
                }
            };
        }
        open.into_iter().for_each(&mut close);
        if std::env::var_os("UPSHOT_WRITE").is_some() {
            std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/src/draft/clusters.bin"), &table).unwrap();
        }
        assert_eq!(table, TABLE, "run it with UPSHOT_WRITE=1");
    }

    #[test]
    fn texts_are_cut_where_the_crate_cuts_them() {
        let parts = [
            "a",
            "é",
            "e\u{301}",
            "\r",
            "\n",
            "\u{200d}",
            "😀",
            "👍🏽",
            "🇩",
            "🇪",
            "\u{fe0f}",
            "क",
            "\u{94d}",
            "\u{93c}",
            "ष",
            "ি",
            "\u{600}",
            "ᄀ",
            "ᅡ",
            "ᆨ",
            "가",
            "각",
            "ำ",
            "\u{1f3fd}",
            "©",
            "ങ",
            "\u{d4d}",
            "\u{200c}",
            "\u{0}",
            "中",
            "\u{e0067}",
            "𑄜",
            "\u{11133}",
            "ก",
            " ",
        ];
        let mut seed = 3_u32;
        for length in 0..4_000 {
            let text: String = (0..length % 14)
                .map(|_| {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    parts[(seed >> 16) as usize % parts.len()]
                })
                .collect();
            let theirs: Vec<_> = text.grapheme_indices(true).collect();
            assert_eq!(clusters(&text).collect::<Vec<_>>(), theirs, "{text:?}");
            assert_eq!(count(&text) as usize, theirs.len());
        }
        for c in (0..0x11_0000).filter_map(char::from_u32) {
            let text = format!("a{c}क");
            assert!(clusters(&text).eq(text.grapheme_indices(true)), "{:x}", c as u32);
        }
    }
}
