//! Reads the cues off a text: one pass over its tokens, one over its sentences.

use super::common::Common;
use super::cues::Cue;
use super::lexicon::{EMPTY, Phrases, follow, stem_hash};
use crate::text::{Class, Ending, Kind, Text, Token, class, flag};

/// A stretch of the original text in bytes.
pub type Range = (u32, u32);

/// Names of groups of people are one class, so that no score depends on which group is named.
const GROUP: Class = class("group");

/// Stands for the stem of every group.
pub const ANY_GROUP: u32 = 1;

/// Words of a phrase, at most.
const LONGEST_PHRASE: usize = 4;

/// What was read off a text.
#[derive(Debug, Clone)]
pub struct Reading {
    /// How full each cue is, from 0 to below 1, in the order of [`Cue::ALL`].
    pub amounts: [f32; Cue::COUNT],
    counts: [f32; Cue::COUNT],
    /// Where the cues were read off. Those of one cue, and of cues that are [shown together](Cue::shown_with), stand in the order of
    /// the text.
    pub found: Vec<(Cue, Range)>,
    /// One short sentence without links, mentions or hashtags, or a few whose words begin with capitals: a headline, which is itself what
    /// people click.
    pub headline: bool,
    /// The words: hash of the stem, and where it stands.
    pub words: Vec<(u32, Range)>,
}

impl Reading {
    /// How often a cue was found; for cues that are shares, the share.
    #[must_use]
    pub fn count(&self, cue: Cue) -> f32 {
        self.counts[cue as usize]
    }
}

struct Reader<'a> {
    text: &'a Text<'a>,
    tally: [f32; Cue::COUNT],
    found: Vec<(Cue, Range)>,
    /// Hash of the stem of each token that is a word or number, else 0.
    stems: Box<[u32]>,
    /// The words, and how many of them are common.
    words: Vec<(u32, Range)>,
    plain: u32,
    common: &'static Common,
    /// Most words begin with a capital, so that a capital says nothing.
    title: bool,
    /// Numbered or bulleted lines.
    steps: u32,
    /// Sentences with a word in them.
    said: usize,
}

/// Reads a text. `heard` are the bait patterns that the engine heard in it, whatever their level, as cues.
/// Time grows linearly with the text.
#[must_use]
pub fn read(text: &Text, heard: &[(Cue, Range)]) -> Reading {
    let own = text.cues();
    let mut found = Vec::with_capacity(heard.len() + own.found.len());
    found.extend_from_slice(heard);
    // Rules were heard one after the other, and some are one cue.
    crate::order::sort_by_number(&mut found, |(_, range)| range.0.into());
    found.extend_from_slice(&own.found);
    let mut reading = Reading { found, words: own.words.clone(), ..*own };
    for &(cue, _) in heard {
        let count = &mut reading.counts[cue as usize];
        *count += 1.0;
        reading.amounts[cue as usize] = cue.amount(*count);
    }
    reading
}

/// Reads a text by itself, whatever the rules hear in it; [`Text::cues`] keeps it.
pub(crate) fn read_alone(text: &Text) -> Reading {
    let mut capitals = 0;
    let stem = |(at, token): (usize, &Token)| {
        if !token.is_wordlike() {
            return 0;
        }
        if token.is(GROUP) {
            return ANY_GROUP;
        }
        capitals += usize::from(token.kind == Kind::Word && token.has(flag::CAPITAL));
        stem_hash(text.letters(at))
    };
    let stems = text.tokens.iter().enumerate().map(stem).collect();
    let words = Vec::with_capacity(text.counts.words as usize);
    let title = capitals * 10 > text.counts.words as usize * 6 && text.counts.words > 4;
    let found = Vec::with_capacity(64);
    let mut reader = Reader {
        text,
        tally: [0.0; Cue::COUNT],
        found,
        stems,
        words,
        plain: 0,
        common: Common::ready(),
        title,
        steps: 0,
        said: 0,
    };
    reader.tokens();
    reader.sentences();
    reader.shape();
    reader.finish()
}

impl Reader<'_> {
    fn add(&mut self, cue: Cue, range: Range) {
        self.tally[cue as usize] += 1.0;
        self.found.push((cue, range));
    }

    fn range(&self, at: usize) -> Range {
        (self.text.tokens[at].start, self.text.tokens[at].end)
    }

    /// The words and phrases of the lexicon that begin with a token.
    #[inline(always)]
    fn phrases(&mut self, phrases: &Phrases, first: usize, token: &Token) {
        let text = self.text;
        let quoted = token.has(flag::QUOTED | flag::CODE);
        let opens = token.has(flag::SENTENCE_START | flag::CLAUSE_START);
        let start = token.start;
        if self.stems[first] == ANY_GROUP {
            let range = (start, token.end);
            self.add(Cue::NamesWho, range);
            let called = text.tokens.get(first + 1).is_some_and(|next| next.kind == Kind::Punctuation);
            if opens && called {
                self.add(Cue::Addressed, range);
            }
            return;
        }
        let mut hash = follow(EMPTY, self.stems[first]);
        let mut last = first;
        loop {
            for &cue in phrases.cues(hash) {
                let heard = match cue {
                    Cue::Instructs | Cue::Addressed => opens,
                    // What others said is not the post's own tone.
                    Cue::Hype | Cue::Contempt | Cue::Begging | Cue::Withholds => !quoted,
                    _ => true,
                };
                if heard {
                    self.add(cue, (start, text.tokens[last].end));
                }
            }
            last += 1;
            if last == first + LONGEST_PHRASE || !Phrases::go_on(hash) {
                return;
            }
            match self.stems.get(last) {
                Some(&stem) if stem != 0 && !text.tokens[last].has(flag::LINE_START) => hash = follow(hash, stem),
                _ => return,
            }
        }
    }

    /// Names, numbers, links, signs.
    fn tokens(&mut self) {
        let text = self.text;
        let (phrases, common) = (Phrases::ready(), self.common);
        let (mut links, mut tags, mut specific) = (0, 0, 0);
        for (at, token) in text.tokens.iter().enumerate() {
            let range = (token.start, token.end);
            let stem = self.stems[at];
            if stem != 0 {
                self.words.push((stem, range));
                self.phrases(phrases, at, token);
            }
            match token.kind {
                Kind::Word if stem == ANY_GROUP => self.plain += 1,
                Kind::Word => {
                    let letters = token.end - token.start;
                    if token.has(flag::CAPITAL) && !token.has(flag::SENTENCE_START | flag::CAPS) && !self.title && letters > 1 {
                        self.add(Cue::Names, range);
                    }
                    if token.has(flag::CAPS) && letters > 3 {
                        self.add(Cue::Shouting, range);
                    }
                    if letters > 8 {
                        self.add(Cue::LongWords, range);
                    }
                    if common.has(stem) {
                        self.plain += 1;
                    } else if letters > 2 {
                        specific += 1;
                    }
                }
                Kind::Number => {
                    self.plain += u32::from(stem == ANY_GROUP || common.has(stem));
                    self.number(at);
                }
                Kind::Link => {
                    links += 1;
                    self.add(if links == 1 { Cue::Link } else { Cue::MoreLinks }, range);
                    if links == 1 && self.is_introduced(at) {
                        self.add(Cue::IntroducedLink, range);
                    }
                }
                Kind::Mail => self.add(Cue::Contact, range),
                Kind::Mention => self.add(Cue::Mention, range),
                Kind::Hashtag => {
                    tags += 1;
                    self.add(if tags <= 4 { Cue::Topic } else { Cue::ManyTags }, range);
                }
                Kind::Emoji => self.add(Cue::Emoji, range),
                Kind::Punctuation => self.mark(at),
            }
        }
        self.tally[Cue::Specific as usize] = specific as f32;
    }

    fn number(&mut self, at: usize) {
        let (text, range) = (self.text, self.range(at));
        let token = text.tokens[at];
        let folded = text.folded(at);
        let digits = folded.bytes().filter(u8::is_ascii_digit).count();
        self.add(Cue::Numbers, range);
        if token.has(flag::MONEY) {
            self.add(Cue::Price, range);
        }
        let unit = self.stems.get(at + 1).copied().is_some_and(is_unit);
        if token.has(flag::PERCENT) || unit || folded.ends_with(|letter: char| letter.is_ascii_lowercase()) {
            self.add(Cue::Figures, range);
        }
        let clock = folded.ends_with("am") || folded.ends_with("pm") || folded.contains(':');
        let next = text.tokens.get(at + 1).filter(|next| next.is_wordlike()).map_or("", |_| text.folded(at + 1));
        let before = if at > 0 && text.tokens[at - 1].is_wordlike() { text.folded(at - 1) } else { "" };
        if clock || matches!(next, "am" | "pm") || is_month(next) || is_month(before) {
            self.add(Cue::Clock, range);
        }
        if digits >= 9
            || digits >= 5 && matches!(next, "" | "or") && matches!(before, "call" | "ring" | "text" | "phone" | "on" | "to")
        {
            self.add(Cue::Contact, range);
        }
        let leads_line = token.has(flag::LINE_START);
        let marked = [".", ")", "/", ":"].iter().any(|mark| text.original[token.end as usize..].starts_with(mark));
        if marked && (leads_line || token.has(flag::SENTENCE_START))
            || leads_line && text.original[token.end as usize..].starts_with('\u{fe0f}')
        {
            self.steps += 1;
        }
    }

    fn mark(&mut self, at: usize) {
        let token = self.text.tokens[at];
        let range = (token.start, token.end);
        let sign = self.text.original[token.start as usize..].chars().next().unwrap_or(' ');
        match sign {
            '!' => self.add(Cue::Exclaims, range),
            '…' => self.add(Cue::Ellipsis, range),
            '.' if token.end - token.start > 1 => self.add(Cue::Ellipsis, range),
            '(' | ':' | ';' | '[' => self.add(Cue::Detail, range),
            ',' => self.tally[Cue::Commas as usize] += 1.0,
            '•' | '-' | '–' | '*' | '→' | '↳' | '▪' | '●' | '‣' if token.has(flag::LINE_START) => self.steps += 1,
            _ => {}
        }
    }

    /// Whether the words before a link say what it is for: a colon, or a next step within the same sentence.
    fn is_introduced(&self, at: usize) -> bool {
        let from = at.saturating_sub(9);
        let colon =
            at > 0 && self.text.original[..self.text.tokens[at].start as usize].trim_end().ends_with([':', '>', '→', '👉', '👇']);
        let start = self.text.tokens[from].start;
        let end = self.text.tokens[at].start;
        colon || self.found.iter().any(|(cue, range)| *cue == Cue::CallToAct && range.0 >= start && range.1 <= end)
    }

    /// Questions, and how sentences are made.
    fn sentences(&mut self) {
        let text = self.text;
        let (mut questions, mut total, mut words_in_all) = (0_usize, 0_usize, 0_usize);
        let mut last_genuine = None;
        let mut end_question = false;
        let mut open = false;
        for (index, sentence) in text.sentences.iter().enumerate() {
            let range = sentence.range();
            let length = self.stems[range.clone()].iter().filter(|stem| **stem != 0).count();
            if length == 0 {
                continue;
            }
            total += 1;
            words_in_all += length.min(30);
            if length >= 4 && sentence.ending != Ending::Ellipsis {
                self.tally[Cue::Sentences as usize] += 1.0;
            }
            end_question = sentence.ending == Ending::Question;
            if sentence.ending != Ending::Question {
                continue;
            }
            questions += 1;
            let words: Vec<usize> = range.clone().filter(|&at| text.tokens[at].is_wordlike()).collect();
            let spot = (text.tokens[words[0]].start, text.tokens[range.end - 1].end);
            self.add(Cue::Question, spot);
            match opener(text, &words, self.title) {
                Opener::Leading => self.add(Cue::LeadingOpener, spot),
                Opener::Open if !text.tokens[words[0]].has(flag::QUOTED) => {
                    open = true;
                    if words
                        .iter()
                        .any(|&at| matches!(text.folded(at), "you" | "your" | "anyone" | "you're" | "you've" | "anybody"))
                    {
                        self.add(Cue::AsksYou, spot);
                    }
                    self.add(Cue::OpenQuestion, spot);
                    last_genuine = Some((index, spot));
                }
                _ => {}
            }
            let own = words.iter().any(|&at| {
                let token = &text.tokens[at];
                token.kind == Kind::Number
                    || token.has(flag::CAPITAL) && !token.has(flag::SENTENCE_START)
                    || self.stems[at] != ANY_GROUP && !self.common.has(self.stems[at])
            });
            if words.len() >= 6 && own {
                self.add(Cue::OwnQuestion, spot);
            }
        }
        self.said = total;
        if end_question {
            self.tally[Cue::EndsAsking as usize] += 1.0;
        }
        if let Some((index, spot)) = last_genuine
            && index + 2 >= text.sentences.len()
        {
            self.add(Cue::EndsOpen, spot);
        }
        let tally = self.tally;
        let has = |cue: Cue| tally[cue as usize] > 0.0;
        if open && !has(Cue::Link) && (has(Cue::SpeaksAsI) || has(Cue::SpeaksAsWe)) {
            self.tally[Cue::NeedsAnswer as usize] = 1.0;
        }
        if questions > 0 && (has(Cue::Link) && !has(Cue::Invites) || self.steps > 2) {
            self.tally[Cue::TeasingQuestion as usize] = 1.0;
        }
        self.tally[Cue::ManyQuestions as usize] = questions.saturating_sub(2) as f32;
        let share = |part: usize, whole: usize| if whole == 0 { 0.0 } else { part as f32 / whole as f32 };
        self.tally[Cue::MostlyAsks as usize] = share(questions, total);
        self.tally[Cue::SentenceLength as usize] = share(words_in_all, total * 30);
        if questions == 1 && total <= 3 {
            self.tally[Cue::ShortQuestion as usize] = 1.0;
        }
    }

    /// What is spread over the whole text.
    fn shape(&mut self) {
        let text = self.text;
        // Archives mask addresses so.
        if text.original.contains('[') {
            for mask in ["[email]", "[phone]"] {
                if let Some(at) = text.original.find(mask) {
                    self.add(Cue::Contact, (at as u32, (at + mask.len()) as u32));
                }
            }
            crate::order::sort_by_number(&mut self.found, |(_, range)| range.0.into());
        }
        let words = self.words.len() as f32;
        self.tally[Cue::Substance as usize] = words;
        self.tally[Cue::FullLine as usize] = words / 20.0;
        self.tally[Cue::Depth as usize] = (words - 60.0).max(0.0);
        self.tally[Cue::Dense as usize] = self.tally[Cue::Specific as usize] / (words + 5.0);
        self.tally[Cue::Plain as usize] = self.plain as f32 / words.max(1.0);
        if self.points_back() {
            self.tally[Cue::Reply as usize] = 1.0;
        }
        let lines = text.lines.len() as f32;
        if lines >= 5.0 && words / lines <= 9.0 && self.steps == 0 {
            self.tally[Cue::ShortLines as usize] = lines;
        }
        let tail = text.original.trim_end();
        if !tail.ends_with(['.', '!', '?', ')', '"', '”']) {
            self.tally[Cue::OpenEnd as usize] = 1.0;
        }
        if tail.ends_with([':', '↓', '👇', '⬇']) || tail.ends_with("⬇️") {
            self.tally[Cue::PointsOn as usize] = 1.0;
        }
    }

    /// Whether the post begins with a mention or a word that stands for something said before.
    fn points_back(&self) -> bool {
        let Some(first) = self.text.tokens.first() else { return false };
        first.kind == Kind::Mention
            || self.stems.iter().position(|stem| *stem != 0).is_some_and(|at| is_pointer(self.text.folded(at)))
    }

    fn finish(self) -> Reading {
        let mut amounts = [0_f32; Cue::COUNT];
        for (cue, (amount, &count)) in Cue::ALL.iter().zip(amounts.iter_mut().zip(&self.tally)) {
            if count != 0.0 {
                *amount = cue.amount(count);
            }
        }
        let counts = &self.text.counts;
        let headline = (self.said == 1 || self.title)
            && self.words.len() <= 25
            && counts.links + counts.mentions + counts.hashtags == 0
            && self.text.lines.len() == 1;
        Reading { amounts, counts: self.tally, found: self.found, headline, words: self.words }
    }
}

/// How a question begins.
enum Opener {
    /// A question word or a request: it leaves the answer open.
    Open,
    /// It presupposes its answer, or only pulls the reader in.
    Leading,
    /// Neither.
    Other,
}

/// How the sentence of a question begins, or the clause in which it asks.
fn opener(text: &Text, words: &[usize], title: bool) -> Opener {
    let word = |index: usize| words.get(index).map_or("", |&at| text.folded(at));
    let skip = usize::from(matches!(word(0), "so" | "and" | "but" | "ok" | "okay" | "hey" | "question" | "also"));
    let ends = words.last().map_or("", |&at| text.folded(at));
    if matches!(ends, "right" | "huh" | "eh" | "agree" | "agreed")
        || pulls_in(word(skip), word(skip + 1), word(skip + 2), words.len())
    {
        return Opener::Leading;
    }
    // A headline asks nobody.
    if title {
        return Opener::Other;
    }
    let asks = |index: usize| leaves_open(word(index), word(index + 1));
    let begins = |index: usize| index == skip || text.tokens[words[index]].has(flag::CLAUSE_START);
    if (0..words.len()).any(|index| begins(index) && asks(index)) { Opener::Open } else { Opener::Other }
}

/// Openings that presuppose their answer or only want a nod.
fn pulls_in(first: &str, second: &str, third: &str, length: usize) -> bool {
    match (first, second) {
        ("did" | "do" | "don't" | "didn't", "you") => {
            length < 9
                || matches!(
                    third,
                    "know" | "believe" | "want" | "think" | "ever" | "remember" | "agree" | "feel" | "realize" | "realise"
                )
        }
        ("have" | "are" | "can", "you") => {
            length < 9 || matches!(third, "ever" | "ready" | "tired" | "sick" | "imagine" | "believe")
        }
        ("why", "do" | "are" | "is" | "does" | "don't" | "would") => length < 9,
        (
            "isn't" | "aren't" | "wasn't" | "guess" | "want" | "ready" | "ever" | "sound" | "sounds" | "remember" | "tired"
            | "struggling",
            _,
        )
        | ("who", "else")
        | ("is", "it" | "this" | "that")
        | ("what", "if")
        | ("how", "many" | "much" | "dare") => length < 12,
        _ => false,
    }
}

/// Openings that leave the answer to the reader.
fn leaves_open(first: &str, second: &str) -> bool {
    match first {
        "which" | "what" | "what's" | "where" | "where's" | "how" | "how's" | "who" | "who's" | "when" | "anyone" | "anybody"
        | "has" | "does" | "any" | "should" | "could" | "would" | "whose" | "did" | "tips" | "advice" => true,
        "can" => matches!(second, "anyone" | "someone" | "anybody" | "somebody" | "i" | "we"),
        "is" | "are" | "was" => matches!(second, "there" | "anyone" | "anybody" | "it"),
        "do" | "am" | "have" => matches!(second, "i" | "we" | "any" | "you"),
        _ => false,
    }
}

/// Words that stand for something said before.
fn is_pointer(word: &str) -> bool {
    matches!(
        word,
        "he" | "she"
            | "it"
            | "this"
            | "that"
            | "they"
            | "these"
            | "those"
            | "her"
            | "his"
            | "him"
            | "it's"
            | "that's"
            | "he's"
            | "she's"
            | "which"
            | "also"
            | "and"
            | "but"
            | "or"
            | "so"
            | "plus"
            | "as"
    )
}

fn is_month(word: &str) -> bool {
    word.len() >= 3
        && [
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ]
        .iter()
        .any(|month| *month == word || word.len() == 3 && month.starts_with(word))
}

/// Units by the hash of their stem.
fn is_unit(stem: u32) -> bool {
    const UNITS: [u32; 40] = {
        const NAMES: [&str; 40] = [
            "percent", "per", "km", "kg", "mg", "ml", "cm", "mm", "hours", "hour", "hrs", "minutes", "minute", "mins", "days",
            "day", "weeks", "week", "months", "month", "years", "year", "people", "times", "miles", "mile", "metres", "meters",
            "pages", "page", "degrees", "gb", "mb", "ms", "m", "g", "l", "litres", "seconds", "words",
        ];
        let mut hashes = [0; 40];
        let mut at = 0;
        while at < NAMES.len() {
            hashes[at] = stem_hash(NAMES[at].as_bytes());
            at += 1;
        }
        hashes
    };
    UNITS.contains(&stem)
}
