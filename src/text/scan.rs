//! One pass over the characters: folding, tokens, flags. Sentences and anchors come afterwards, in `structure`.

use std::ops::Range;

use super::fold::{Folded, HASH_START, fold, hash_byte, imitated};
use super::{Counts, Kind, Text, Token, Word, flag, language, vocabulary};

/// Endings that make `name.ending` a web address without a scheme.
const DOMAINS: [&str; 60] = [
    "com", "org", "net", "io", "co", "ly", "app", "dev", "gov", "edu", "uk", "de", "fr", "es", "eu", "ai", "tv", "gl", "gg",
    "xyz", "info", "biz", "news", "link", "shop", "store", "blog", "tech", "br", "nl", "ca", "au", "jp", "ee", "page", "site",
    "be", "us", "example", "ie", "nz", "ch", "se", "dk", "fi", "pl", "cz", "pt", "gr", "ru", "cn", "kr", "sg", "za", "mx", "fm",
    "int", "eco", "coop", "scot",
];

/// Endings that are words as well: they need a path behind them.
const WORDLIKE_DOMAINS: [&str; 24] = [
    "me", "so", "to", "it", "in", "is", "la", "do", "id", "at", "no", "art", "design", "studio", "academy", "cloud", "online",
    "world", "club", "agency", "earth", "london", "house", "school",
];

/// Longest quotation, in tokens, that a straight quote may open; a stray inch sign must not swallow the post.
const LONGEST_QUOTE: usize = 120;

/// Longest name behind an at sign, its server included, in characters.
const LONGEST_NAME: usize = 320;

struct Scanner<'a> {
    original: &'a str,
    at: usize,
    tokens: Vec<Token>,
    /// The text with plain capitals made small, and behind it what is folded in any other way.
    folded: String,
    counts: Counts,
    votes: language::Votes,
    /// Flags that the next token takes.
    pending: u32,
    breaks: u32,
    double_quote: Option<usize>,
    single_quote: Option<usize>,
    code: Option<usize>,
    fenced: bool,
    block_quote: bool,
    /// Where the signs end that stand behind the last at sign without being a name.
    unnamed: usize,
    /// Where the walk ended that looked for an address last, before an at sign, and the last dot that it met.
    walked: usize,
    walked_dot: usize,
    single_letters: u32,
    /// Tokens in quotation marks, counted at the end.
    quoted: u32,
    /// The classes that any word is of, gathered at the end.
    classes: u64,
    /// How often it looked at a character.
    #[cfg(test)]
    looks: std::cell::Cell<u64>,
}

/// Cuts a text into tokens; sentences, lines and hits are still empty.
pub(super) fn scan(original: &str) -> Text<'_> {
    let mut scanner = Scanner::of(original);
    scanner.read();
    Text {
        original,
        tokens: scanner.tokens.into(),
        sentences: Box::default(),
        lines: Vec::new(),
        counts: scanner.counts,
        core_end: 0,
        hook_end: 0,
        closer_start: 0,
        votes: scanner.votes,
        hits: Vec::new(),
        groups: 0,
        quoted: scanner.quoted,
        classes: scanner.classes,
        tone: std::cell::OnceCell::new(),
        cues: std::cell::OnceCell::new(),
        folded: scanner.folded,
    }
}

/// How often characters are looked at while a text is cut.
#[cfg(test)]
pub(crate) fn looks(original: &str) -> u64 {
    let mut scanner = Scanner::of(original);
    scanner.read();
    scanner.looks.get()
}

impl<'a> Scanner<'a> {
    fn of(original: &'a str) -> Self {
        let mut folded = String::with_capacity(original.len() + original.len() / 2 + 8);
        folded.push_str(original);
        folded.make_ascii_lowercase();
        Self {
            original,
            at: 0,
            tokens: Vec::with_capacity(original.len() / 4 + 4),
            folded,
            counts: Counts::default(),
            votes: language::Votes::default(),
            pending: flag::LINE_START | flag::PARAGRAPH_START,
            breaks: 0,
            double_quote: None,
            single_quote: None,
            code: None,
            fenced: false,
            block_quote: false,
            unnamed: 0,
            walked: 0,
            walked_dot: 0,
            single_letters: 0,
            quoted: 0,
            classes: 0,
            #[cfg(test)]
            looks: std::cell::Cell::default(),
        }
    }
}

impl Scanner<'_> {
    fn read(&mut self) {
        self.run();
        if self.single_letters >= 4 {
            self.join_spaced_letters();
        }
        self.count();
    }

    fn peek(&self, at: usize) -> Option<char> {
        #[cfg(test)]
        self.looks.set(self.looks.get() + 1);
        let bytes = self.original.as_bytes();
        match bytes.get(at) {
            Some(&byte) if byte < 0x80 => Some(byte as char),
            Some(_) => self.original[at..].chars().next(),
            None => None,
        }
    }

    fn byte(&self, at: usize) -> u8 {
        #[cfg(test)]
        self.looks.set(self.looks.get() + 1);
        self.original.as_bytes().get(at).copied().unwrap_or(0)
    }

    fn run(&mut self) {
        while let Some(c) = self.peek(self.at) {
            // Nearly all there is, and no need of folding to be told.
            if c == ' ' {
                self.space(c, false);
                continue;
            }
            if c.is_ascii_alphabetic() {
                self.letters();
                continue;
            }
            match fold(c) {
                Folded::Skip => self.at += c.len_utf8(),
                Folded::Space(breaks_line) => self.space(c, breaks_line),
                Folded::Letter { .. } => self.letters(),
                Folded::Digit(_) => self.number(),
                Folded::Emoji => self.emoji(c),
                Folded::Other => self.other_script(),
                Folded::Mark(mark) => self.mark(c, mark),
            }
        }
    }

    fn space(&mut self, c: char, breaks_line: bool) {
        self.at += c.len_utf8();
        self.pending |= flag::SPACE_BEFORE;
        if !breaks_line {
            return;
        }
        if c == '\r' && self.byte(self.at) == b'\n' {
            self.at += 1;
        }
        self.breaks += 1;
        self.pending |= flag::LINE_START;
        self.block_quote = false;
        if self.breaks >= 2 {
            self.pending |= flag::PARAGRAPH_START;
            self.double_quote = None;
            self.single_quote = None;
            if !self.fenced {
                self.code = None;
            }
        }
    }

    /// Puts down a token that is folded as what stands at the end, from `fold_start` on, and gives it.
    fn push(&mut self, kind: Kind, word: Word, flags: u32, start: usize, fold_start: usize) -> Token {
        let hash = vocabulary::spelled(&self.folded.as_bytes()[fold_start..]);
        self.put(kind, word, flags, start, fold_start..self.folded.len(), hash)
    }

    #[inline(always)]
    fn put(&mut self, kind: Kind, word: Word, flags: u32, start: usize, folded: Range<usize>, hash: u32) -> Token {
        let mut flags = flags | self.pending;
        if self.block_quote {
            flags |= flag::QUOTED;
        }
        self.pending = 0;
        self.breaks = 0;
        let (classes, languages) = vocabulary::classes_and_languages(word);
        let token = Token {
            kind,
            languages,
            word,
            flags,
            start: start as u32,
            end: self.at as u32,
            sentence: 0,
            classes,
            hash,
            fold_start: folded.start as u32,
            fold_end: folded.end as u32,
        };
        self.tokens.push(token);
        token
    }

    /// A word, a hyphenated chain of words, a web or mail address.
    fn letters(&mut self) {
        if self.plain_word() {
            return;
        }
        if let Some(end) = self.address_end() {
            let kind = if self.original[self.at..end].contains('@') && !self.original[self.at..end].contains("//") {
                Kind::Mail
            } else {
                Kind::Link
            };
            let start = self.at;
            self.at = end;
            self.push(kind, Word::UNKNOWN, 0, start, self.folded.len());
            return;
        }
        let first_token = self.tokens.len();
        let chain_fold = self.folded.len();
        self.word();
        // A chain tied by hyphens is one word if the vocabulary knows it as one, and else its parts.
        while matches!(self.peek(self.at), Some('-' | '\u{2010}' | '\u{2011}'))
            && self.tokens.len() - first_token < 8
            && self
                .peek(self.at + self.peek(self.at).map_or(1, char::len_utf8))
                .is_some_and(|next| matches!(fold(next), Folded::Letter { .. }))
        {
            self.at += self.peek(self.at).map_or(1, char::len_utf8);
            self.pending |= flag::JOINED;
            self.word();
        }
        if self.tokens.len() - first_token > 1 {
            let whole = vocabulary::find(&self.folded[chain_fold..]);
            if whole.is_known() {
                self.merge(first_token, self.tokens.len(), whole, 0);
            }
        }
    }

    /// Replaces tokens by one word that spans them.
    fn merge(&mut self, from: usize, to: usize, word: Word, flags: u32) {
        let last = self.tokens[to - 1];
        let caps = self.tokens[from..to].iter().all(|token| token.kind != Kind::Word || token.has(flag::CAPS | flag::CAPITAL));
        let first = &mut self.tokens[from];
        first.word = word;
        (first.classes, first.languages) = vocabulary::classes_and_languages(word);
        first.end = last.end;
        first.fold_end = last.fold_end;
        first.hash = vocabulary::spelled(&self.folded.as_bytes()[first.fold_start as usize..last.fold_end as usize]);
        first.flags |= flags;
        if caps && flags & flag::SPACED != 0 {
            first.flags |= flag::CAPS;
        }
        self.tokens.drain(from + 1..to);
    }

    fn word(&mut self) {
        let start = self.at;
        let fold_start = self.folded.len();
        let (mut upper, mut letters, mut any_fancy) = (0u32, 0u32, false);
        let (mut latin, mut imitations, mut accented) = (false, false, false);
        let mut first_upper = false;
        loop {
            // Most letters are plain ones, and those need no folding but that of their case.
            let run = self.plain_run(self.at);
            if run.end > self.at {
                latin = true;
                first_upper |= letters == 0 && self.original.as_bytes()[self.at].is_ascii_uppercase();
                letters += (run.end - self.at) as u32;
                upper += run.upper;
                self.folded.extend_from_within(self.at..run.end);
                self.at = run.end;
            }
            // What ends most words: a blank or a mark.
            if matches!(self.byte(self.at), b' '..=b'&' | b'('..=b'/') {
                break;
            }
            let Some(c) = self.peek(self.at) else { break };
            let (to, then) = match fold(c) {
                Folded::Letter { to, then, upper: is_upper, fancy } => {
                    if letters == 0 {
                        first_upper = is_upper;
                    }
                    letters += 1;
                    upper += u32::from(is_upper);
                    any_fancy |= fancy;
                    accented |= matches!(c, '\u{c0}'..='\u{24f}');
                    if to.is_ascii() {
                        latin = true;
                    } else {
                        imitations |= imitated(to).is_some();
                        if let Some(script) = language::script(to) {
                            self.votes.scripts[script] += 1;
                        }
                    }
                    (to, then)
                }
                Folded::Digit(to) => (to, None),
                Folded::Skip => {
                    self.at += c.len_utf8();
                    continue;
                }
                Folded::Mark('\'') if self.letter_follows(self.at + c.len_utf8()) => ('\'', None),
                _ => break,
            };
            self.at += c.len_utf8();
            self.folded.push(to);
            self.folded.extend(then);
        }
        let mut flags = 0;
        if upper == letters && letters >= 2 {
            flags |= flag::CAPS;
        }
        if first_upper {
            flags |= flag::CAPITAL;
        }
        if any_fancy {
            flags |= flag::FANCY;
        }
        let mut word = vocabulary::find(&self.folded[fold_start..]);
        if !word.is_known() {
            let runs = Runs::of(&self.folded[fold_start..]);
            word = self.respelled(fold_start, latin && imitations, runs, &mut flags);
        }
        if letters == 1 && self.folded.len() - fold_start == 1 {
            self.single_letters += 1;
        }
        let token = self.push(Kind::Word, word, flags, start, fold_start);
        if latin {
            self.votes.vote(token.languages, accented && !first_upper);
        }
    }

    /// The letters from A to Z that stand here.
    #[inline(always)]
    fn plain_run(&self, start: usize) -> PlainRun {
        let (mut end, mut upper, mut hash) = (start, 0, HASH_START);
        for &byte in &self.original.as_bytes()[start..] {
            let to = byte | 0x20;
            if !to.is_ascii_lowercase() {
                break;
            }
            upper += u32::from(!byte >> 5 & 1);
            hash = hash_byte(hash, to);
            end += 1;
        }
        PlainRun { end, upper, hash }
    }

    /// Reads what most words are: letters from A to Z up to something that neither goes on with a word nor makes an address of it.
    /// Says whether it was one; if not, nothing is read.
    fn plain_word(&mut self) -> bool {
        let start = self.at;
        let PlainRun { end, upper, hash } = self.plain_run(start);
        let letters = end - start;
        let bytes = self.original.as_bytes();
        let ends = match bytes.get(end) {
            None | Some(b' '..=b'&' | b'('..=b'*' | b',' | b'\n' | b'?' | b';') => true,
            Some(b'.') => letters != 3 && !bytes.get(end + 1).is_some_and(u8::is_ascii_alphanumeric),
            _ => false,
        };
        if !ends || letters == 0 {
            return false;
        }
        self.at = end;
        let mut flags = 0;
        if upper > 0 {
            if upper as usize == letters && letters >= 2 {
                flags |= flag::CAPS;
            }
            if bytes[start].is_ascii_uppercase() {
                flags |= flag::CAPITAL;
            }
        }
        let mut word = vocabulary::find_hashed(&self.folded.as_bytes()[start..end], hash);
        self.single_letters += u32::from(letters == 1);
        let runs = if word.is_known() { Runs::default() } else { Runs::of(&self.folded[start..end]) };
        let token = if runs.stretched || runs.twice.is_some() {
            let fold_start = self.folded.len();
            self.folded.extend_from_within(start..end);
            word = self.respelled(fold_start, false, runs, &mut flags);
            self.push(Kind::Word, word, flags, start, fold_start)
        } else {
            self.put(Kind::Word, word, flags, start, start..end, hash)
        };
        self.votes.vote(token.languages, false);
        true
    }

    /// The word that the last letters spell in another way: with look-alike letters (`is_mixed`), stretched, with their last
    /// one written twice, or with an "'s". Says which by flags.
    fn respelled(&mut self, fold_start: usize, is_mixed: bool, runs: Runs, flags: &mut u32) -> Word {
        let mut word = Word::UNKNOWN;
        if is_mixed {
            *flags |= flag::MIXED;
            let plain: String = self.folded[fold_start..].chars().map(|c| imitated(c).unwrap_or(c)).collect();
            self.folded.truncate(fold_start);
            self.folded.push_str(&plain);
            word = vocabulary::find(&self.folded[fold_start..]);
        }
        if runs.stretched {
            *flags |= flag::STRETCHED;
            word = self.unstretch(fold_start);
        }
        if let Some(twice) = runs.twice.filter(|_| !word.is_known() && self.folded.len() - fold_start > 5) {
            word = vocabulary::find(&self.folded[fold_start..self.folded.len() - twice.len_utf8()]);
            if word.is_known() {
                *flags |= flag::STRETCHED;
                self.folded.pop();
            }
        }
        if !word.is_known() && self.folded[fold_start..].ends_with("'s") {
            word = vocabulary::find(&self.folded[fold_start..self.folded.len() - 2]);
            *flags |= flag::POSSESSIVE;
        }
        word
    }

    fn letter_follows(&self, at: usize) -> bool {
        self.peek(at).is_some_and(|c| matches!(fold(c), Folded::Letter { .. }))
    }

    /// Takes stretched letters out of the last word: runs become two letters, or one, whichever the vocabulary knows.
    fn unstretch(&mut self, fold_start: usize) -> Word {
        let twice = collapse(&self.folded[fold_start..], 2);
        let word = vocabulary::find(&twice);
        if word.is_known() {
            self.folded.truncate(fold_start);
            self.folded.push_str(&twice);
            return word;
        }
        let once = collapse(&self.folded[fold_start..], 1);
        self.folded.truncate(fold_start);
        self.folded.push_str(&once);
        vocabulary::find(&once)
    }

    /// The end of a web or mail address that starts here.
    fn address_end(&mut self) -> Option<usize> {
        let rest = &self.original.as_bytes()[self.at..];
        // Most words go on to a blank or a mark, and are neither.
        let plain = rest.iter().position(|byte| !byte.is_ascii_alphabetic()).unwrap_or(rest.len());
        if matches!(rest.get(plain), None | Some(b' '..=b'*' | b',' | b'\n')) {
            return None;
        }
        let starts_with = |prefix: &[u8]| rest.len() > prefix.len() && rest[..prefix.len()].eq_ignore_ascii_case(prefix);
        if starts_with(b"http://") || starts_with(b"https://") || starts_with(b"www.") {
            return Some(self.trimmed_address_end(self.at));
        }
        // A bare domain or mail address: letters, then a dot or an at sign with a letter right behind. What was walked over for a
        // word before this one need not be walked over again: parts of `a-a-a-…` would each go on to the same end.
        let mut len = self.walked.saturating_sub(self.at);
        let mut last_dot = self.walked_dot.checked_sub(self.at).filter(|&dot| dot < len);
        let mut mail = false;
        // Longer than any host name: an unbroken run of letters must not be walked again from each of its letters.
        while len < rest.len().min(254) {
            #[cfg(test)]
            self.looks.set(self.looks.get() + 1);
            match rest[len] {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' => {}
                b'+' if !mail && last_dot.is_none() => {}
                b'.' if rest.get(len + 1).is_some_and(u8::is_ascii_alphanumeric) => last_dot = Some(len),
                b'@' if !mail && rest.get(len + 1).is_some_and(u8::is_ascii_alphanumeric) => {
                    (self.walked, self.walked_dot) = (self.at + len, last_dot.map_or(0, |dot| self.at + dot));
                    mail = true;
                    last_dot = None;
                }
                _ => break,
            }
            len += 1;
        }
        if !mail {
            (self.walked, self.walked_dot) = (self.at + len, last_dot.map_or(0, |dot| self.at + dot));
        }
        let dot = last_dot?;
        let ending = &self.original[self.at + dot + 1..self.at + len];
        if mail {
            return Some(self.at + len);
        }
        if !ending.bytes().all(|byte| byte.is_ascii_lowercase()) && !ending.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return None;
        }
        let ending = ending.to_ascii_lowercase();
        let has_path = rest.get(len) == Some(&b'/') && rest.get(len + 1).is_some_and(u8::is_ascii_graphic);
        if DOMAINS.contains(&ending.as_str()) || has_path && WORDLIKE_DOMAINS.contains(&ending.as_str()) {
            return Some(if has_path { self.trimmed_address_end(self.at) } else { self.at + len });
        }
        None
    }

    /// An address goes up to white space, without the marks that belong to the sentence around it.
    fn trimmed_address_end(&self, start: usize) -> usize {
        let rest = &self.original[start..];
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '“' | '”' | '`')).unwrap_or(rest.len());
        let address = &rest[..end];
        let trimmed = address.trim_end_matches(['.', ',', '!', '?', ';', ':', ')', ']', '\'', '*', '…']);
        // A closing bracket belongs to the address if it was opened in it.
        let opened = trimmed.contains('(') && address[trimmed.len()..].starts_with(')');
        start + trimmed.len() + usize::from(opened)
    }

    /// A number with its unit letters.
    fn number(&mut self) {
        if let Some(end) = self.address_end() {
            let start = self.at;
            let kind = if self.original[start..end].contains('@') { Kind::Mail } else { Kind::Link };
            self.at = end;
            self.push(kind, Word::UNKNOWN, 0, start, self.folded.len());
            return;
        }
        let start = self.at;
        let fold_start = self.folded.len();
        let mut unit = 0;
        while let Some(c) = self.peek(self.at) {
            let to = match fold(c) {
                Folded::Digit(to) => to,
                Folded::Letter { to, .. } => {
                    unit += 1;
                    to
                }
                Folded::Skip => {
                    self.at += c.len_utf8();
                    continue;
                }
                Folded::Mark(to @ ('.' | ',' | ':' | '/')) if unit == 0 && self.byte(self.at + 1).is_ascii_digit() => to,
                _ => break,
            };
            self.folded.push(to);
            self.at += c.len_utf8();
        }
        let mut flags = 0;
        if self.byte(self.at) == b'%' {
            flags |= flag::PERCENT;
        }
        let before = self.original[..start].chars().next_back();
        if matches!(before, Some('$' | '€' | '£' | '₹' | '¥' | '₿')) || matches!(self.peek(self.at), Some('$' | '€' | '£' | '₹'))
        {
            flags |= flag::MONEY;
        }
        let kind = if unit > 3 { Kind::Word } else { Kind::Number };
        let word = vocabulary::find(&self.folded[fold_start..]);
        self.push(kind, word, flags, start, fold_start);
    }

    /// A pictograph with what modifies it; a run of the same one is a single token.
    fn emoji(&mut self, c: char) {
        let start = self.at;
        let mut flags = 0;
        self.one_emoji(c);
        while self.peek(self.at) == Some(c) {
            self.one_emoji(c);
            flags = flag::REPEATED;
        }
        let fold_start = self.folded.len();
        self.folded.push(c);
        let word = vocabulary::find(&self.folded[fold_start..]);
        self.push(Kind::Emoji, word, flags, start, fold_start);
    }

    fn one_emoji(&mut self, c: char) {
        const JOINER: char = '\u{200D}';
        self.at += c.len_utf8();
        if is_regional(c) && self.peek(self.at).is_some_and(is_regional) {
            self.at += c.len_utf8();
        }
        while let Some(next) = self.peek(self.at) {
            if next == JOINER {
                self.at += next.len_utf8();
                if let Some(joined) = self.peek(self.at).filter(|&joined| fold(joined) == Folded::Emoji) {
                    self.at += joined.len_utf8();
                }
            } else if fold(next) == Folded::Skip {
                self.at += next.len_utf8();
            } else {
                break;
            }
        }
    }

    /// A run of letters of a script that frames do not cover yet.
    fn other_script(&mut self) {
        let start = self.at;
        let fold_start = self.folded.len();
        while let Some(c) = self.peek(self.at) {
            match fold(c) {
                Folded::Other => {
                    self.folded.push(c);
                    if let Some(script) = language::script(c) {
                        self.votes.scripts[script] += 1;
                    }
                }
                Folded::Skip => {}
                _ => break,
            }
            self.at += c.len_utf8();
        }
        let word = vocabulary::find(&self.folded[fold_start..]);
        self.push(Kind::Word, word, 0, start, fold_start);
    }

    fn mark(&mut self, c: char, mark: char) {
        let start = self.at;
        let after = start + c.len_utf8();
        match mark {
            '"' => {
                self.at = after;
                self.double_quote = self.quote(self.double_quote);
            }
            '\'' => {
                self.at = after;
                let before = self.original[..start].chars().next_back();
                let opens = before.is_none_or(|c| !c.is_alphanumeric()) && self.peek(after).is_some_and(char::is_alphanumeric);
                if opens {
                    self.single_quote = Some(self.tokens.len());
                } else if let Some(open) = self.single_quote.take() {
                    self.quoted(open);
                }
            }
            '`' => self.code_mark(),
            '*' | '_' | '~' | '|' | '\\' => self.at = after,
            '>' if self.pending & flag::LINE_START != 0 => {
                self.at = after;
                self.block_quote = true;
            }
            '#' => self.hashtag(),
            '@' => self.mention(),
            _ => {
                self.at = after;
                let mut flags = 0;
                let mut dots = 1;
                while let Some(next) = self.peek(self.at).filter(|&next| next == c) {
                    self.at += next.len_utf8();
                    flags = flag::REPEATED;
                    dots += 1;
                }
                let mark = if mark == '.' && dots >= 2 { '…' } else { mark };
                let mut buffer = [0; 4];
                let word = vocabulary::find(mark.encode_utf8(&mut buffer));
                let fold_start = self.folded.len();
                self.push(Kind::Punctuation, word, flags, start, fold_start);
            }
        }
    }

    /// Every quotation mark toggles: languages disagree on which way round the curly ones go.
    fn quote(&mut self, open: Option<usize>) -> Option<usize> {
        match open {
            Some(open) if self.tokens.len() > open => {
                self.quoted(open);
                None
            }
            _ => Some(self.tokens.len()),
        }
    }

    fn quoted(&mut self, open: usize) {
        let inside = self.tokens.len() - open;
        if inside == 0 || inside > LONGEST_QUOTE {
            return;
        }
        let words = self.tokens[open..].iter().filter(|token| token.kind != Kind::Punctuation).count();
        let flags = if words <= 3 { flag::QUOTED | flag::SHORT_QUOTE } else { flag::QUOTED };
        for token in &mut self.tokens[open..] {
            token.flags |= flags;
        }
    }

    fn code_mark(&mut self) {
        let ticks = self.original.as_bytes()[self.at..].iter().take_while(|&&byte| byte == b'`').count();
        self.at += ticks;
        match self.code.take() {
            Some(open) if self.fenced == (ticks >= 3) => {
                for token in &mut self.tokens[open..] {
                    token.flags |= flag::CODE;
                }
                self.fenced = false;
            }
            Some(open) => self.code = Some(open),
            None => {
                self.code = Some(self.tokens.len());
                self.fenced = ticks >= 3;
            }
        }
    }

    fn hashtag(&mut self) {
        let start = self.at;
        let fold_start = self.folded.len();
        let mut at = start + self.peek(start).map_or(1, char::len_utf8);
        let mut letters = 0;
        while let Some(c) = self.peek(at) {
            match fold(c) {
                Folded::Letter { to, then, .. } => {
                    self.folded.push(to);
                    self.folded.extend(then);
                    letters += 1;
                }
                Folded::Digit(to) => self.folded.push(to),
                Folded::Other => {
                    self.folded.push(c);
                    letters += 1;
                    if let Some(script) = language::script(c) {
                        self.votes.scripts[script] += 1;
                    }
                }
                Folded::Mark('_') | Folded::Skip => {}
                _ => break,
            }
            at += c.len_utf8();
        }
        if letters == 0 {
            self.folded.truncate(fold_start);
            self.at = start + self.peek(start).map_or(1, char::len_utf8);
            let word = vocabulary::find("#");
            self.push(Kind::Punctuation, word, 0, start, fold_start);
            return;
        }
        self.at = at;
        let word = vocabulary::find(&self.folded[fold_start..]);
        self.push(Kind::Hashtag, word, 0, start, fold_start);
    }

    fn mention(&mut self) {
        let start = self.at;
        let sign = self.peek(start).map_or(1, char::len_utf8);
        // No further than any name goes, and over signs that others stepped over before only once: a run of at signs must not
        // be walked again from each of them.
        let from = start + sign;
        let mut named = from.max(self.unnamed);
        while named < from + LONGEST_NAME && matches!(self.byte(named), b'.' | b'-' | b'@') {
            named += 1;
        }
        self.unnamed = named;
        let (mut at, mut left, mut end) = (named, (from + LONGEST_NAME).saturating_sub(named), from);
        while left > 0
            && let Some(c) = self.peek(at)
            && (c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | '@'))
        {
            at += c.len_utf8();
            left -= 1;
            // A name does not end in a sign.
            if !matches!(c, '.' | '-' | '@') {
                end = at;
            }
        }
        self.at = end;
        if end == from {
            let word = vocabulary::find("@");
            self.push(Kind::Punctuation, word, 0, start, self.folded.len());
            return;
        }
        self.push(Kind::Mention, Word::UNKNOWN, 0, start, self.folded.len());
    }

    /// Puts `c o m m e n t` and `c.o.m.m.e.n.t` together: runs of four single letters or more with the same single gap.
    fn join_spaced_letters(&mut self) {
        let mut joined: Vec<Token> = Vec::with_capacity(self.tokens.len());
        let mut at = 0;
        while at < self.tokens.len() {
            let (letters, step) = self.spaced_run(at);
            if letters < 4 {
                joined.push(self.tokens[at]);
                at += 1;
                continue;
            }
            let last_of_run = at + (letters - 1) * step;
            // Folded anew without what stands between them.
            for letter in (at..=last_of_run).step_by(step) {
                let token = &mut self.tokens[letter];
                let fold_start = self.folded.len();
                self.folded.extend_from_within(token.fold_start as usize..token.fold_end as usize);
                (token.fold_start, token.fold_end) = (fold_start as u32, self.folded.len() as u32);
            }
            // A run of letters may hold several words; the vocabulary tells where they part.
            let mut from = at;
            let mut unknown_from = at;
            while from <= last_of_run {
                let fold_start = self.tokens[from].fold_start as usize;
                let longest = ((last_of_run - from) / step + 1).min(24);
                let found = (3..=longest).rev().find_map(|len| {
                    let end = self.tokens[from + (len - 1) * step].fold_end as usize;
                    let word = vocabulary::find(&self.folded[fold_start..end]);
                    word.is_known().then_some((len, word))
                });
                match found {
                    Some((len, word)) => {
                        self.push_spaced(&mut joined, unknown_from, from, step, Word::UNKNOWN);
                        self.push_spaced(&mut joined, from, from + len * step, step, word);
                        from += len * step;
                        unknown_from = from;
                    }
                    None => from += step,
                }
            }
            self.push_spaced(&mut joined, unknown_from, last_of_run + step, step, Word::UNKNOWN);
            at = last_of_run + 1;
        }
        self.tokens = joined;
    }

    fn push_spaced(&self, joined: &mut Vec<Token>, from: usize, to: usize, step: usize, word: Word) {
        if from >= to {
            return;
        }
        let mut token = self.tokens[from];
        let last = self.tokens[to - step];
        token.end = last.end;
        token.fold_end = last.fold_end;
        token.hash = vocabulary::spelled(&self.folded.as_bytes()[token.fold_start as usize..token.fold_end as usize]);
        token.word = word;
        (token.classes, token.languages) = vocabulary::classes_and_languages(word);
        token.flags |= flag::SPACED;
        if (from..to).step_by(step).all(|at| self.tokens[at].has(flag::CAPITAL)) {
            token.flags |= flag::CAPS;
        }
        joined.push(token);
    }

    /// How many single letters follow each other from here with the same gap, and how many tokens apart.
    fn spaced_run(&self, at: usize) -> (usize, usize) {
        let is_single = |at: usize| {
            self.tokens.get(at).is_some_and(|token| {
                token.kind == Kind::Word && token.fold_end - token.fold_start == 1 && !token.has(flag::JOINED)
            })
        };
        if !is_single(at) {
            return (0, 1);
        }
        let is_dot = |at: usize| {
            self.tokens.get(at).is_some_and(|token| {
                token.kind == Kind::Punctuation && self.byte(token.start as usize) == b'.' && token.end - token.start == 1
            })
        };
        let step = if is_dot(at + 1) { 2 } else { 1 };
        let mut count = 1;
        loop {
            let next = at + count * step;
            if !is_single(next) || step == 2 && !is_dot(next - 1) {
                return (count, step);
            }
            // One blank between letters; two part words.
            let gap = self.tokens[next].start - self.tokens[next - step].end;
            if gap != 1 || self.tokens[next].has(flag::LINE_START) {
                return (count, step);
            }
            count += 1;
        }
    }

    fn count(&mut self) {
        let counts = &mut self.counts;
        for token in &self.tokens {
            self.quoted += u32::from(token.has(flag::QUOTED));
            self.classes |= token.classes;
            match token.kind {
                Kind::Word | Kind::Number => {
                    counts.words += 1;
                    counts.caps += u32::from(token.has(flag::CAPS));
                    counts.cased += u32::from(token.kind == Kind::Word && token.fold_end - token.fold_start >= 2);
                    counts.fancy += u32::from(token.has(flag::FANCY));
                }
                Kind::Emoji => counts.emoji += 1,
                Kind::Link => counts.links += 1,
                Kind::Mention => counts.mentions += 1,
                Kind::Hashtag => counts.hashtags += 1,
                Kind::Punctuation | Kind::Mail => {}
            }
        }
    }
}

const fn is_regional(c: char) -> bool {
    matches!(c, '\u{1F1E6}'..='\u{1F1FF}')
}

/// Letters from A to Z that stand together.
struct PlainRun {
    end: usize,
    /// How many of them are capitals.
    upper: u32,
    /// The hash of their small letters.
    hash: u32,
}

/// Letters of a word that stand more than once in a row.
#[derive(Clone, Copy, Default)]
struct Runs {
    /// Some letter stands there three times in a row.
    stretched: bool,
    /// The last character, if it stands there twice and no more.
    twice: Option<char>,
}

impl Runs {
    fn of(folded: &str) -> Self {
        let (mut run, mut previous, mut stretched) = (0u32, '\0', false);
        for c in folded.chars() {
            run = if c == previous { run + 1 } else { 1 };
            stretched |= run == 3 && c.is_alphabetic();
            previous = c;
        }
        Self { stretched, twice: (run == 2).then_some(previous) }
    }
}

/// Shortens runs of three letters or more to `keep` letters.
fn collapse(word: &str, keep: usize) -> String {
    let letters: Vec<char> = word.chars().collect();
    let mut out = String::with_capacity(word.len());
    let mut at = 0;
    while at < letters.len() {
        let run = letters[at..].iter().take_while(|&&c| c == letters[at]).count();
        let kept = if run >= 3 { keep } else { run };
        out.extend(std::iter::repeat_n(letters[at], kept));
        at += run;
    }
    out
}
