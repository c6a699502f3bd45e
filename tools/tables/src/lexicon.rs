//! The vocabulary: every word that a lexicon file or a frame names, and the classes of words.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::fold::{Folded, fold};

/// Languages whose stop words vote, in the order of the bits; the engine's `text::language` has the same list.
pub(crate) const LANGUAGES: [&str; 7] = ["en", "es", "de", "fr", "pt", "it", "id"];

/// Words, aliases and classes.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    /// Folded words; a word's id is its index plus one.
    pub(crate) words: Vec<String>,
    ids: BTreeMap<String, u16>,
    /// What an alias stands for, by id; ids that are no alias are missing.
    pub(crate) aliases: BTreeMap<u16, u16>,
    /// Names of the classes; alternatives of frames have none.
    pub(crate) class_names: Vec<String>,
    /// The single words of each class.
    pub(crate) class_words: Vec<BTreeSet<u16>>,
    /// The entries of several words of each class.
    pub(crate) class_phrases: Vec<Vec<String>>,
    /// Languages of a word, one bit each.
    pub(crate) languages: BTreeMap<u16, u8>,
}

impl Lexicon {
    /// Reads a folder of lexicon files.
    ///
    /// # Errors
    ///
    /// File and line of an entry that cannot be read.
    pub(crate) fn read(folder: &Path) -> Result<Self, String> {
        let mut lexicon = Self::default();
        let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let mut files: Vec<_> = entries.filter_map(Result::ok).map(|entry| entry.path()).collect();
        files.sort();
        let mut texts = Vec::new();
        for file in &files {
            let name = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
            let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
            texts.push((name, text));
        }
        // Aliases first, so that a class that lists a variant gets the word it stands for.
        for (_, text) in texts.iter().filter(|(name, _)| name == "aliases") {
            lexicon.read_aliases(text)?;
        }
        let names: Vec<String> = texts.iter().map(|(name, _)| name.clone()).filter(|name| name != "aliases").collect();
        lexicon.class_names.clone_from(&names);
        lexicon.class_words = vec![BTreeSet::new(); names.len()];
        lexicon.class_phrases = vec![Vec::new(); names.len()];
        let mut included: Vec<(usize, String)> = Vec::new();
        for (class, name) in names.iter().enumerate() {
            let text = &texts.iter().find(|(other, _)| other == name).expect("listed above").1;
            for (line, entry) in entries_of(text) {
                if let Some(other) = entry.strip_prefix('{').and_then(|entry| entry.strip_suffix('}')) {
                    included.push((class, other.to_owned()));
                    continue;
                }
                let words = split(entry).map_err(|error| format!("lexicon/{name}.txt:{line}: {error}"))?;
                match words.as_slice() {
                    [] => return Err(format!("lexicon/{name}.txt:{line}: `{entry}` has no word")),
                    [word] => {
                        let id = lexicon.word(word);
                        lexicon.class_words[class].insert(id);
                        if let Some(language) = name.strip_prefix("stop-") {
                            let bit = LANGUAGES
                                .iter()
                                .position(|&known| known == language)
                                .ok_or(format!("lexicon/{name}.txt: unknown language"))?;
                            *lexicon.languages.entry(id).or_default() |= 1 << bit;
                        }
                    }
                    _ => {
                        for word in &words {
                            lexicon.word(word);
                        }
                        lexicon.class_phrases[class].push(entry.to_owned());
                    }
                }
            }
        }
        // Classes may include classes that include others; a few rounds settle it.
        for _ in 0..4 {
            for (class, other) in &included {
                let other = lexicon.class(other).ok_or(format!("lexicon/{}.txt: no class {{{other}}}", names[*class]))? as usize;
                let words = lexicon.class_words[other].clone();
                lexicon.class_words[*class].extend(words);
                for phrase in lexicon.class_phrases[other].clone() {
                    if !lexicon.class_phrases[*class].contains(&phrase) {
                        lexicon.class_phrases[*class].push(phrase);
                    }
                }
            }
        }
        Ok(lexicon)
    }

    fn read_aliases(&mut self, text: &str) -> Result<(), String> {
        for (at, line) in text.lines().enumerate() {
            let line = line.split('#').next().unwrap_or_default().trim();
            if line.is_empty() {
                continue;
            }
            let (canonical, variants) =
                line.split_once(':').ok_or(format!("lexicon/aliases.txt:{}: expected `word: variants`", at + 1))?;
            let canonical = self.raw_word(&fold_word(canonical.trim()));
            for variant in variants.split_whitespace() {
                let variant = self.raw_word(&fold_word(variant));
                // A hyphen alone makes no other word.
                if variant != canonical {
                    self.aliases.insert(variant, canonical);
                }
            }
        }
        Ok(())
    }

    fn raw_word(&mut self, folded: &str) -> u16 {
        if let Some(&id) = self.ids.get(folded) {
            return id;
        }
        self.words.push(folded.to_owned());
        let id = u16::try_from(self.words.len()).expect("fewer than 65536 words");
        self.ids.insert(folded.to_owned(), id);
        id
    }

    /// The id of a folded word, made when it is new; of what it stands for when it is an alias.
    pub(crate) fn word(&mut self, folded: &str) -> u16 {
        let id = self.raw_word(folded);
        self.aliases.get(&id).copied().unwrap_or(id)
    }

    /// The id of a folded word that is known; of what it stands for when it is an alias.
    pub(crate) fn known(&self, folded: &str) -> Option<u16> {
        let id = *self.ids.get(folded)?;
        Some(self.aliases.get(&id).copied().unwrap_or(id))
    }

    /// Gives words new numbers: those that frames name most first, since low numbers are short; aliases last; others by their
    /// classes; and those that are alike in this in the order of their letters. Returns the new number of each.
    pub(crate) fn renumber(&mut self, named: &BTreeMap<u16, usize>) -> BTreeMap<u16, u16> {
        let mut classes: BTreeMap<u16, u64> = BTreeMap::new();
        for (class, words) in self.class_words.iter().enumerate().take(self.class_names.len()) {
            for &word in words {
                *classes.entry(word).or_default() |= 1 << (class % 64);
            }
        }
        let mut order: Vec<u16> = (1..=self.words.len() as u16).collect();
        order.sort_by_cached_key(|word| {
            let sort = (classes.get(word).copied(), self.languages.get(word).copied());
            let uses = named.get(word).copied().unwrap_or(0);
            // Rough for rare words, so that more of them can be in the order of their letters.
            let rough = match uses {
                5..7 => 5,
                7..10 => 7,
                10..16 => 10,
                _ => uses,
            };
            (self.aliases.contains_key(word), Reverse(rough), (uses == 0).then_some(sort), self.words[*word as usize - 1].clone())
        });
        let new: BTreeMap<u16, u16> = order.iter().enumerate().map(|(at, &old)| (old, at as u16 + 1)).collect();
        self.words = order.iter().map(|&old| self.words[old as usize - 1].clone()).collect();
        self.ids.values_mut().for_each(|word| *word = new[word]);
        self.aliases = self.aliases.iter().map(|(alias, word)| (new[alias], new[word])).collect();
        self.languages = self.languages.iter().map(|(word, bits)| (new[word], *bits)).collect();
        for words in &mut self.class_words {
            *words = words.iter().map(|word| new[word]).collect();
        }
        new
    }

    /// The class of a lexicon file.
    pub(crate) fn class(&self, name: &str) -> Option<u16> {
        self.class_names.iter().position(|known| known == name).map(|at| at as u16)
    }

    /// The class that holds exactly these words, made when it is new.
    pub(crate) fn class_of_words(&mut self, words: &BTreeSet<u16>) -> u16 {
        let found = (0..self.class_words.len()).find(|&class| self.class_words[class] == *words);
        if let Some(at) = found {
            return at as u16;
        }
        self.class_words.push(words.clone());
        self.class_phrases.push(Vec::new());
        (self.class_words.len() - 1) as u16
    }
}

/// The entries of a lexicon text with their lines (from 1): one or more a line, parted by commas, `#` starts a comment.
fn entries_of(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().flat_map(|(at, line)| {
        let line = line.split("# ").next().unwrap_or_default();
        let line = if line.trim() == "#" { "" } else { line };
        line.split(", ")
            .map(|entry| entry.trim().trim_end_matches(','))
            .filter(|entry| !entry.is_empty())
            .map(move |entry| (at + 1, entry))
    })
}

/// Folds a word as the engine folds posts; hyphens vanish, since it reads a known hyphenated word as one.
pub(crate) fn fold_word(word: &str) -> String {
    let mut out = String::new();
    for c in word.chars() {
        match fold(c) {
            Folded::Letter { to, then, .. } => {
                out.push(to);
                out.extend(then);
            }
            Folded::Digit(to) => out.push(to),
            Folded::Emoji | Folded::Other => {
                out.push(c);
                // A sequence of pictographs is named by its first sign.
                if fold(c) == Folded::Emoji {
                    return out;
                }
            }
            Folded::Mark('-') if word.chars().count() > 1 => {}
            Folded::Mark(mark) => out.push(mark),
            Folded::Skip | Folded::Space(_) => {}
        }
    }
    out
}

/// Splits an entry at white space and folds its words.
pub(crate) fn split(entry: &str) -> Result<Vec<String>, String> {
    entry
        .split_whitespace()
        .map(|word| {
            let folded = fold_word(word);
            if folded.is_empty() { Err(format!("`{word}` is nothing once folded")) } else { Ok(folded) }
        })
        .collect()
}
