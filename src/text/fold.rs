//! Folding of single characters: case, fancy alphabets, marks, quotes and dashes.
//!
//! Own ranges instead of a normalisation crate: NFKC tables weigh more than the whole rest of the text layer, and a post
//! needs only the part of them that writers use to look different. This file is also compiled into the table builder,
//! so that a frame is folded by the very code that folds the posts.

/// What a character becomes for matching.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Folded {
    /// Nothing: marks, joiners and selectors that a reader does not see.
    Skip,
    /// White space; the flag says whether it ends the line.
    Space(bool),
    /// A letter, lower case. `upper` is its case in the original, `fancy` says that it came from a look-alike alphabet.
    Letter {
        /// The plain lower-case letter.
        to: char,
        /// A second letter, for ligatures.
        then: Option<char>,
        /// Upper case in the original.
        upper: bool,
        /// From a mathematical, enclosed, full-width or small-capital alphabet.
        fancy: bool,
    },
    /// A decimal digit.
    Digit(char),
    /// A pictograph.
    Emoji,
    /// A letter of a script that has no case or none that matters here.
    Other,
    /// Punctuation or a symbol, folded.
    Mark(char),
}

const fn letter(to: char) -> Folded {
    Folded::Letter { to, then: None, upper: false, fancy: false }
}

const fn fancy(offset: u32) -> Folded {
    let upper = offset % 52 < 26;
    Folded::Letter { to: (b'a' + (offset % 26) as u8) as char, then: None, upper, fancy: true }
}

const fn fancy_cased(offset: u32, upper: bool) -> Folded {
    Folded::Letter { to: (b'a' + (offset % 26) as u8) as char, then: None, upper, fancy: true }
}

/// Folds one character.
#[must_use]
pub(crate) fn fold(c: char) -> Folded {
    match c {
        'a'..='z' => letter(c),
        'A'..='Z' => Folded::Letter { to: c.to_ascii_lowercase(), then: None, upper: true, fancy: false },
        '0'..='9' => Folded::Digit(c),
        '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Folded::Space(true),
        ' ' | '\t' | '\u{b}' | '\u{c}' => Folded::Space(false),
        '\0'..='\u{7f}' => Folded::Mark(c),
        _ => fold_beyond_ascii(c),
    }
}

fn fold_beyond_ascii(c: char) -> Folded {
    let code = c as u32;
    match code {
        0xA0 | 0x1680 | 0x2000..=0x200A | 0x202F | 0x205F | 0x3000 => Folded::Space(false),
        0xAD
        | 0x300..=0x36F
        | 0x61C
        | 0x180E
        | 0x200B..=0x200F
        | 0x202A..=0x202E
        | 0x2060..=0x206F
        | 0x20D0..=0x20FF
        | 0xFE00..=0xFE0F
        | 0xFEFF
        | 0x1F3FB..=0x1F3FF
        | 0xE0000..=0xE0FFF => Folded::Skip,
        0x2018..=0x201B | 0x2032 | 0x02BC | 0x00B4 | 0xFF07 => Folded::Mark('\''),
        0x201C..=0x201F | 0x2033 | 0xAB | 0xBB | 0x300C..=0x300F | 0xFF02 => Folded::Mark('"'),
        0x2010 | 0x2011 => Folded::Mark('-'),
        0x2012..=0x2015 | 0x2212 => Folded::Mark('—'),
        0x2026 => Folded::Mark('…'),
        0xB7 | 0x2022 | 0x2023 | 0x2043 | 0x2219 => Folded::Mark('•'),
        0xA1 => Folded::Mark('¡'),
        0xBF => Folded::Mark('¿'),
        0x3002 => Folded::Mark('.'),
        0x3001 => Folded::Mark(','),
        0x37E => Folded::Mark('?'),
        0xC0..=0x17F => latin(code),
        0x1D00..=0x1D9F | 0x2B0..=0x2E3 | 0x250..=0x2AF | 0xA730..=0xA731 => small_letter(c),
        0x1E00..=0x1EFF => latin_extended(c),
        0xFF01..=0xFF5E => match fold(char::from((code - 0xFEE0) as u8)) {
            Folded::Letter { to, upper, .. } => Folded::Letter { to, then: None, upper, fancy: true },
            other => other,
        },
        0xFB00..=0xFB04 => Folded::Letter {
            to: 'f',
            then: Some(match code {
                0xFB00 => 'f',
                0xFB01 | 0xFB03 => 'i',
                _ => 'l',
            }),
            upper: false,
            fancy: false,
        },
        0x2100..=0x214F => letterlike(code),
        0x2460..=0x2468 => Folded::Digit(char::from(b'1' + (code - 0x2460) as u8)),
        0x249C..=0x24B5 => fancy_cased(code - 0x249C, false),
        0x24B6..=0x24E9 => fancy(code - 0x24B6),
        0x1D400..=0x1D6A3 => fancy(code - 0x1D400),
        0x1D7CE..=0x1D7FF => Folded::Digit(char::from(b'0' + ((code - 0x1D7CE) % 10) as u8)),
        0x1F110..=0x1F129 => fancy_cased(code - 0x1F110, true),
        0x1F130..=0x1F149 => fancy_cased(code - 0x1F130, true),
        0x1F150..=0x1F169 => fancy_cased(code - 0x1F150, true),
        0x1F170..=0x1F189 => fancy_cased(code - 0x1F170, true),
        0x1F000..=0x1F0FF
        | 0x1F18A..=0x1FAFF
        | 0x203C
        | 0x2049
        | 0x2190..=0x21FF
        | 0x2300..=0x23FF
        | 0x25A0..=0x27BF
        | 0x2900..=0x297F
        | 0x2B00..=0x2BFF
        | 0x3030
        | 0x303D
        | 0x3297
        | 0x3299 => Folded::Emoji,
        _ if c.is_alphabetic() => match lower(c) {
            to if to != c => Folded::Letter { to, then: None, upper: true, fancy: false },
            _ if is_cased_script(code) => letter(c),
            _ => Folded::Other,
        },
        _ if c.is_numeric() => Folded::Other,
        _ if c.is_whitespace() => Folded::Space(false),
        // Marks of scripts whose vowels are written above or below the letter belong to the word.
        0x590..=0xDFF | 0xE31..=0xE4E | 0x3099..=0x309A => Folded::Other,
        _ => Folded::Mark(c),
    }
}

/// Capital letters beyond ASCII: the first and the last of a stretch, and how far their small letters are from them. Where
/// that is one, capital and small letters take turns. The standard library's table takes 11 KB; a test holds both together.
#[rustfmt::skip]
static CAPITALS: [(u32, u32, i32); 188] = [
    (0xC0, 0xD6, 32), (0xD8, 0xDE, 32), (0x100, 0x12E, 1), (0x130, 0x130, -199), (0x132, 0x136, 1), (0x139, 0x147, 1),
    (0x14A, 0x176, 1), (0x178, 0x178, -121), (0x179, 0x17D, 1), (0x181, 0x181, 210), (0x182, 0x184, 1), (0x186, 0x186, 206),
    (0x187, 0x187, 1), (0x189, 0x18A, 205), (0x18B, 0x18B, 1), (0x18E, 0x18E, 79), (0x18F, 0x18F, 202), (0x190, 0x190, 203),
    (0x191, 0x191, 1), (0x193, 0x193, 205), (0x194, 0x194, 207), (0x196, 0x196, 211), (0x197, 0x197, 209), (0x198, 0x198, 1),
    (0x19C, 0x19C, 211), (0x19D, 0x19D, 213), (0x19F, 0x19F, 214), (0x1A0, 0x1A4, 1), (0x1A6, 0x1A6, 218), (0x1A7, 0x1A7, 1),
    (0x1A9, 0x1A9, 218), (0x1AC, 0x1AC, 1), (0x1AE, 0x1AE, 218), (0x1AF, 0x1AF, 1), (0x1B1, 0x1B2, 217), (0x1B3, 0x1B5, 1),
    (0x1B7, 0x1B7, 219), (0x1B8, 0x1B8, 1), (0x1BC, 0x1BC, 1), (0x1C4, 0x1C4, 2), (0x1C5, 0x1C5, 1), (0x1C7, 0x1C7, 2),
    (0x1C8, 0x1C8, 1), (0x1CA, 0x1CA, 2), (0x1CB, 0x1DB, 1), (0x1DE, 0x1EE, 1), (0x1F1, 0x1F1, 2), (0x1F2, 0x1F4, 1),
    (0x1F6, 0x1F6, -97), (0x1F7, 0x1F7, -56), (0x1F8, 0x21E, 1), (0x220, 0x220, -130), (0x222, 0x232, 1),
    (0x23A, 0x23A, 10795), (0x23B, 0x23B, 1), (0x23D, 0x23D, -163), (0x23E, 0x23E, 10792), (0x241, 0x241, 1),
    (0x243, 0x243, -195), (0x244, 0x244, 69), (0x245, 0x245, 71), (0x246, 0x24E, 1), (0x370, 0x372, 1), (0x376, 0x376, 1),
    (0x37F, 0x37F, 116), (0x386, 0x386, 38), (0x388, 0x38A, 37), (0x38C, 0x38C, 64), (0x38E, 0x38F, 63), (0x391, 0x3A1, 32),
    (0x3A3, 0x3AB, 32), (0x3CF, 0x3CF, 8), (0x3D8, 0x3EE, 1), (0x3F4, 0x3F4, -60), (0x3F7, 0x3F7, 1), (0x3F9, 0x3F9, -7),
    (0x3FA, 0x3FA, 1), (0x3FD, 0x3FF, -130), (0x400, 0x40F, 80), (0x410, 0x42F, 32), (0x460, 0x480, 1), (0x48A, 0x4BE, 1),
    (0x4C0, 0x4C0, 15), (0x4C1, 0x4CD, 1), (0x4D0, 0x52E, 1), (0x531, 0x556, 48), (0x10A0, 0x10C5, 7264),
    (0x10C7, 0x10C7, 7264), (0x10CD, 0x10CD, 7264), (0x13A0, 0x13EF, 38864), (0x13F0, 0x13F5, 8), (0x1C89, 0x1C89, 1),
    (0x1C90, 0x1CBA, -3008), (0x1CBD, 0x1CBF, -3008), (0x1E00, 0x1E94, 1), (0x1E9E, 0x1E9E, -7615), (0x1EA0, 0x1EFE, 1),
    (0x1F08, 0x1F0F, -8), (0x1F18, 0x1F1D, -8), (0x1F28, 0x1F2F, -8), (0x1F38, 0x1F3F, -8), (0x1F48, 0x1F4D, -8),
    (0x1F59, 0x1F59, -8), (0x1F5B, 0x1F5B, -8), (0x1F5D, 0x1F5D, -8), (0x1F5F, 0x1F5F, -8), (0x1F68, 0x1F6F, -8),
    (0x1F88, 0x1F8F, -8), (0x1F98, 0x1F9F, -8), (0x1FA8, 0x1FAF, -8), (0x1FB8, 0x1FB9, -8), (0x1FBA, 0x1FBB, -74),
    (0x1FBC, 0x1FBC, -9), (0x1FC8, 0x1FCB, -86), (0x1FCC, 0x1FCC, -9), (0x1FD8, 0x1FD9, -8), (0x1FDA, 0x1FDB, -100),
    (0x1FE8, 0x1FE9, -8), (0x1FEA, 0x1FEB, -112), (0x1FEC, 0x1FEC, -7), (0x1FF8, 0x1FF9, -128), (0x1FFA, 0x1FFB, -126),
    (0x1FFC, 0x1FFC, -9), (0x2126, 0x2126, -7517), (0x212A, 0x212A, -8383), (0x212B, 0x212B, -8262), (0x2132, 0x2132, 28),
    (0x2160, 0x216F, 16), (0x2183, 0x2183, 1), (0x24B6, 0x24CF, 26), (0x2C00, 0x2C2F, 48), (0x2C60, 0x2C60, 1),
    (0x2C62, 0x2C62, -10743), (0x2C63, 0x2C63, -3814), (0x2C64, 0x2C64, -10727), (0x2C67, 0x2C6B, 1),
    (0x2C6D, 0x2C6D, -10780), (0x2C6E, 0x2C6E, -10749), (0x2C6F, 0x2C6F, -10783), (0x2C70, 0x2C70, -10782),
    (0x2C72, 0x2C72, 1), (0x2C75, 0x2C75, 1), (0x2C7E, 0x2C7F, -10815), (0x2C80, 0x2CE2, 1), (0x2CEB, 0x2CED, 1),
    (0x2CF2, 0x2CF2, 1), (0xA640, 0xA66C, 1), (0xA680, 0xA69A, 1), (0xA722, 0xA72E, 1), (0xA732, 0xA76E, 1),
    (0xA779, 0xA77B, 1), (0xA77D, 0xA77D, -35332), (0xA77E, 0xA786, 1), (0xA78B, 0xA78B, 1), (0xA78D, 0xA78D, -42280),
    (0xA790, 0xA792, 1), (0xA796, 0xA7A8, 1), (0xA7AA, 0xA7AA, -42308), (0xA7AB, 0xA7AB, -42319), (0xA7AC, 0xA7AC, -42315),
    (0xA7AD, 0xA7AD, -42305), (0xA7AE, 0xA7AE, -42308), (0xA7B0, 0xA7B0, -42258), (0xA7B1, 0xA7B1, -42282),
    (0xA7B2, 0xA7B2, -42261), (0xA7B3, 0xA7B3, 928), (0xA7B4, 0xA7C2, 1), (0xA7C4, 0xA7C4, -48), (0xA7C5, 0xA7C5, -42307),
    (0xA7C6, 0xA7C6, -35384), (0xA7C7, 0xA7C9, 1), (0xA7CB, 0xA7CB, -42343), (0xA7CC, 0xA7DA, 1), (0xA7DC, 0xA7DC, -42561),
    (0xA7F5, 0xA7F5, 1), (0xFF21, 0xFF3A, 32), (0x10400, 0x10427, 40), (0x104B0, 0x104D3, 40), (0x10570, 0x1057A, 39),
    (0x1057C, 0x1058A, 39), (0x1058C, 0x10592, 39), (0x10594, 0x10595, 39), (0x10C80, 0x10CB2, 64), (0x10D50, 0x10D65, 32),
    (0x118A0, 0x118BF, 32), (0x16E40, 0x16E5F, 32), (0x16EA0, 0x16EB8, 27), (0x1E900, 0x1E921, 34),
];

/// The small letter of a capital one, and any other character itself.
pub(crate) fn lower(c: char) -> char {
    let code = c as u32;
    if code < 0x80 {
        return c.to_ascii_lowercase();
    }
    let next = CAPITALS.partition_point(|&(first, ..)| first <= code);
    match CAPITALS[..next].last() {
        Some(&(first, last, by)) if code <= last && (by != 1 || (code - first).is_multiple_of(2)) => {
            code.checked_add_signed(by).and_then(char::from_u32).unwrap_or(c)
        }
        _ => c,
    }
}

const fn is_cased_script(code: u32) -> bool {
    matches!(code, 0x180..=0x24F | 0x370..=0x58F | 0x10A0..=0x10FF | 0x1F00..=0x1FFF)
}

/// Latin-1 and Latin Extended-A, marks dropped: composed and decomposed spellings then meet, and so do careless ones.
fn latin(code: u32) -> Folded {
    let (to, then) = match code {
        0xC6 | 0xE6 => ('a', Some('e')),
        0xC0..=0xC5 | 0xE0..=0xE5 | 0x100..=0x105 => ('a', None),
        0xC7 | 0xE7 | 0x106..=0x10D => ('c', None),
        0xD0 | 0xF0 | 0x10E..=0x111 => ('d', None),
        0xC8..=0xCB | 0xE8..=0xEB | 0x112..=0x11B => ('e', None),
        0x11C..=0x123 => ('g', None),
        0x124..=0x127 => ('h', None),
        0xCC..=0xCF | 0xEC..=0xEF | 0x128..=0x131 => ('i', None),
        0x132 | 0x133 => ('i', Some('j')),
        0x134 | 0x135 => ('j', None),
        0x136..=0x138 => ('k', None),
        0x139..=0x142 => ('l', None),
        0xD1 | 0xF1 | 0x143..=0x14B => ('n', None),
        0xD2..=0xD6 | 0xD8 | 0xF2..=0xF6 | 0xF8 | 0x14C..=0x151 => ('o', None),
        0x152 | 0x153 => ('o', Some('e')),
        0x154..=0x159 => ('r', None),
        0xDF => ('s', Some('s')),
        0x15A..=0x161 | 0x17F => ('s', None),
        0xDE | 0xFE => ('t', Some('h')),
        0x162..=0x167 => ('t', None),
        0xD9..=0xDC | 0xF9..=0xFC | 0x168..=0x173 => ('u', None),
        0x174 | 0x175 => ('w', None),
        0xDD | 0xFD | 0xFF | 0x176..=0x178 => ('y', None),
        0x179..=0x17E => ('z', None),
        // The signs for multiplication and division stand among the letters.
        _ => return Folded::Mark(if code == 0xD7 { 'x' } else { '/' }),
    };
    let upper = match code {
        0xC0..=0xDE => true,
        0x100..=0x137 | 0x14A..=0x177 => code.is_multiple_of(2),
        0x139..=0x148 | 0x179..=0x17E => code % 2 == 1,
        _ => code == 0x178,
    };
    Folded::Letter { to, then, upper, fancy: false }
}

/// Vietnamese and other letters with two marks, by the stretch of the block they stand in.
fn latin_extended(c: char) -> Folded {
    let code = c as u32;
    let to = match code {
        0x1E00..=0x1E01 | 0x1EA0..=0x1EB7 => 'a',
        0x1E02..=0x1E07 => 'b',
        0x1E08..=0x1E09 => 'c',
        0x1E0A..=0x1E13 => 'd',
        0x1E14..=0x1E1D | 0x1EB8..=0x1EC7 => 'e',
        0x1E1E..=0x1E1F => 'f',
        0x1E20..=0x1E21 => 'g',
        0x1E22..=0x1E2B => 'h',
        0x1E2C..=0x1E2F | 0x1EC8..=0x1ECB => 'i',
        0x1E30..=0x1E35 => 'k',
        0x1E36..=0x1E3D => 'l',
        0x1E3E..=0x1E43 => 'm',
        0x1E44..=0x1E4B => 'n',
        0x1E4C..=0x1E53 | 0x1ECC..=0x1EE3 => 'o',
        0x1E54..=0x1E57 => 'p',
        0x1E58..=0x1E5F => 'r',
        0x1E60..=0x1E69 => 's',
        0x1E6A..=0x1E71 => 't',
        0x1E72..=0x1E7B | 0x1EE4..=0x1EF1 => 'u',
        0x1E7C..=0x1E7F => 'v',
        0x1E80..=0x1E89 => 'w',
        0x1E8A..=0x1E8D => 'x',
        0x1E8E..=0x1E8F | 0x1EF2..=0x1EF9 => 'y',
        0x1E90..=0x1E95 => 'z',
        _ => return Folded::Other,
    };
    Folded::Letter { to, then: None, upper: code.is_multiple_of(2), fancy: false }
}

/// Small capitals, superscripts and turned letters that stand in for a plain alphabet.
fn small_letter(c: char) -> Folded {
    const FROM: &str = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻɑɡɩ";
    const TO: &[u8] = b"abcdefghijklmnoprstuvwyzabcdefghijklmoprstuvwxyzagi";
    match FROM.chars().position(|from| from == c) {
        Some(at) => Folded::Letter { to: char::from(TO[at]), then: None, upper: false, fancy: true },
        None => Folded::Other,
    }
}

/// Letters of the mathematical alphabets that Unicode had already given a place elsewhere.
fn letterlike(code: u32) -> Folded {
    let (to, upper) = match code {
        0x2102 | 0x212D => ('c', true),
        0x210A => ('g', false),
        0x210B..=0x210D => ('h', true),
        0x210E => ('h', false),
        0x2110 | 0x2111 => ('i', true),
        0x2112 => ('l', true),
        0x2113 => ('l', false),
        0x2115 => ('n', true),
        0x2119 => ('p', true),
        0x211A => ('q', true),
        0x211B..=0x211D => ('r', true),
        0x2124 | 0x2128 => ('z', true),
        0x212C => ('b', true),
        0x212F => ('e', false),
        0x2130 => ('e', true),
        0x2131 => ('f', true),
        0x2133 => ('m', true),
        0x2134 => ('o', false),
        0x2139 => return Folded::Emoji,
        _ => return Folded::Mark('®'),
    };
    Folded::Letter { to, then: None, upper, fancy: true }
}

/// The Latin letter that a Greek or Cyrillic one imitates, for words that mix scripts.
#[must_use]
pub(crate) fn imitated(c: char) -> Option<char> {
    Some(match c {
        'а' | 'α' => 'a',
        'в' | 'ь' => 'b',
        'с' | 'ϲ' => 'c',
        'ԁ' => 'd',
        'е' | 'ё' | 'ε' => 'e',
        'һ' | 'н' => 'h',
        'і' | 'ї' | 'ι' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'ӏ' => 'l',
        'м' => 'm',
        'η' | 'п' => 'n',
        'о' | 'ο' | 'σ' => 'o',
        'р' | 'ρ' => 'p',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'υ' => 'u',
        'ν' | 'ѵ' => 'v',
        'ѡ' | 'ω' => 'w',
        'х' | 'χ' => 'x',
        'у' | 'γ' => 'y',
        _ => return None,
    })
}

/// The hash by which words are found in the table; FNV-1a, fed byte by byte while a word is read.
#[must_use]
pub(crate) const fn hash_byte(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}

/// Where [`hash_byte`] starts.
pub(crate) const HASH_START: u32 = 0x811C_9DC5;
