//! What is known of each site: its fold, its limit, and what a link costs there.

use std::ops::Range;

use super::clusters::{clusters, count};
use super::{Basis, Fold, Length, LinkNote, LinkPlace, Preview};
use crate::platform::Platform;
use crate::report::Span;
use crate::text::{Kind, Text, Token, flag};

/// How a site counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Counting {
    /// X: some characters count two, an emoji two, every link 23.
    Weighted,
    /// Grapheme clusters, links as Bluesky's composer shortens them.
    Bluesky,
    /// Grapheme clusters, links 23, `@name@server` as `@name`.
    Mastodon,
    /// Unicode code points.
    Characters,
    /// UTF-16 code units, as JavaScript counts.
    Utf16,
}

/// A limit of length.
struct Limit {
    counting: Counting,
    most: u32,
    how: &'static str,
    source: &'static str,
    basis: Basis,
}

/// A fold: what shows of a post that is too long for the feed.
struct Folding {
    /// It folds when it has more lines, or more characters, than these.
    over: Size,
    /// Then this much shows, whichever ends first.
    shows: Size,
    how: &'static str,
    source: &'static str,
    basis: Basis,
}

/// A size of text on a screen.
#[derive(Clone, Copy)]
struct Size {
    /// Lines, of [`Size::columns`] each.
    lines: u32,
    /// Columns of a line; lines that the writer broke are shorter.
    columns: u32,
    /// Characters in the count that is named here.
    characters: (Counting, u32),
}

const ANY: u32 = u32::MAX;

const fn characters(most: u32) -> Size {
    Size { lines: ANY, columns: ANY, characters: (Counting::Characters, most) }
}

const fn lines(lines: u32, columns: u32) -> Size {
    Size { lines, columns, characters: (Counting::Characters, ANY) }
}

fn limit(platform: Platform) -> Option<Limit> {
    let (counting, most, how, source, basis) = match platform {
        Platform::X => (
            Counting::Weighted,
            280,
            "X counts letters of most alphabets as one, emoji and Chinese, Japanese or Korean characters as two, and any link as 23. Paying accounts may write more.",
            "X, twitter-text configuration version 3",
            Basis::Documented,
        ),
        Platform::Bluesky => (
            Counting::Bluesky,
            300,
            "Bluesky counts characters as a reader sees them, an emoji as one, and a link as short as it shows it.",
            "Bluesky, app.bsky.feed.post lexicon and its app's program text",
            Basis::Documented,
        ),
        Platform::Mastodon => (
            Counting::Mastodon,
            500,
            "Mastodon counts characters as a reader sees them, any link as 23, and names without their server. A server may allow more.",
            "Mastodon, status_length_validator.rb",
            Basis::Documented,
        ),
        Platform::Misskey => (
            Counting::Utf16,
            3000,
            "Misskey allows 3,000 characters unless a server sets another limit.",
            "Misskey's default settings",
            Basis::Documented,
        ),
        Platform::Threads => (
            Counting::Characters,
            500,
            "Threads allows 500 characters and counts links in full.",
            "Meta, Threads API documentation",
            Basis::Documented,
        ),
        Platform::LinkedIn => (
            Counting::Utf16,
            3000,
            "LinkedIn allows 3,000 characters; an emoji counts as two or more.",
            "Upload-Post and others, tables of limits, 2026",
            Basis::Reported,
        ),
        Platform::Instagram => (
            Counting::Characters,
            2200,
            "Instagram allows captions of 2,200 characters.",
            "Upload-Post and others, tables of limits, 2026",
            Basis::Reported,
        ),
        Platform::Facebook => (
            Counting::Characters,
            63_206,
            "Facebook allows 63,206 characters.",
            "Upload-Post and others, tables of limits, 2026",
            Basis::Reported,
        ),
        Platform::TikTok => (
            Counting::Characters,
            2200,
            "TikTok allows captions of 2,200 characters through other programs, and up to 4,000 in its app for some accounts.",
            "Upload-Post and others, tables of limits, 2026",
            Basis::Reported,
        ),
        Platform::Any
        | Platform::HackerNews
        | Platform::Headline
        | Platform::Lemmy
        | Platform::Reddit
        | Platform::Substack
        | Platform::Tumblr
        | Platform::YouTube => return None,
    };
    Some(Limit { counting, most, how, source, basis })
}

fn folding(platform: Platform) -> Option<Folding> {
    let weighted = Size { lines: ANY, columns: ANY, characters: (Counting::Weighted, 280) };
    let (over, shows, how, source, basis) = match platform {
        Platform::X => (
            weighted,
            weighted,
            "X shows the first 280 characters of a longer post.",
            "SocialSwiss and others, tables of limits, 2026",
            Basis::Reported,
        ),
        Platform::LinkedIn => {
            let size = Size { characters: (Counting::Characters, 210), ..lines(3, 70) };
            (
                size,
                size,
                "LinkedIn shows about three lines or 210 characters on a computer, and some 140 characters on a phone.",
                "PostTruncate, BoltPost and others, 2026",
                Basis::Reported,
            )
        }
        Platform::Facebook => {
            let size = Size { characters: (Counting::Characters, 477), ..lines(5, 96) };
            (
                size,
                size,
                "Facebook shows about 477 characters or five lines on a computer, and some 125 characters on a phone.",
                "PostTruncate, Socialk and others, 2026",
                Basis::Reported,
            )
        }
        Platform::Instagram => (
            characters(125),
            characters(125),
            "Instagram shows about 125 characters of a caption.",
            "PostTruncate, Socialk and others, 2026",
            Basis::Reported,
        ),
        Platform::Bluesky => (
            lines(25, 75),
            lines(25, 75),
            "Bluesky shows 25 lines.",
            "Bluesky, MAX_POST_LINES in its app's program text",
            Basis::Documented,
        ),
        Platform::Mastodon => (
            lines(32, 68),
            lines(15, 68),
            "Mastodon shows 15 lines of a post that is longer than 32.",
            "Mastodon, MAX_HEIGHT in its web app's program text",
            Basis::Documented,
        ),
        Platform::Misskey => (
            Size { characters: (Counting::Utf16, 500), ..lines(9, ANY) },
            lines(6, 60),
            "Misskey shows about six lines of a post that has more than nine lines or 500 characters.",
            "Misskey, shouldCollapsed in its web app's program text",
            Basis::Documented,
        ),
        Platform::Any
        | Platform::HackerNews
        | Platform::Headline
        | Platform::Lemmy
        | Platform::Reddit
        | Platform::Substack
        | Platform::Threads
        | Platform::TikTok
        | Platform::Tumblr
        | Platform::YouTube => return None,
    };
    Some(Folding { over, shows, how, source, basis })
}

/// What a link costs in reach on a site: what was found, where, and the grade of the evidence.
fn cost(platform: Platform) -> (&'static str, &'static str, &'static str) {
    match platform {
        Platform::X => (
            "Since March 2025 half of the posts with a link by regular accounts got no engagement at all (median rate 0 %). X's own ranking gives an opened link 0.2 and a reply 5.0.",
            "Buffer, 18.8 million posts, 2025; X, param.rs of x-algorithm, August 2026",
            "C",
        ),
        Platform::LinkedIn => (
            "One study found 26 % less reach for posts with a link, 42 % in 2025, and nearly none of it on personal profiles. Another found that the preview card halves impressions while a bare link costs nothing: take the card away.",
            "Ordinal, 900,000 posts, 2023 to 2026; MagicPost, 566,957 posts",
            "C",
        ),
        Platform::Facebook => (
            "Whether links are held back is not published. By Meta's own report more than 95 % of what people see in their feed has no link.",
            "Meta, Widely Viewed Content Report, as the trade press gives it, 2024",
            "D",
        ),
        Platform::Instagram => (
            "A link in a caption cannot be tapped. Put it in the profile or a story and say so.",
            "Digital Information World and others, 2024",
            "D",
        ),
        Platform::TikTok => (
            "A link in a caption cannot be tapped. Visits from TikTok show up as direct, so tag the link if you count them.",
            "SparkToro, more than 1,000 visits",
            "C",
        ),
        Platform::Threads => (
            "The head of Threads says that links are not held back; nobody has published figures.",
            "Adam Mosseri, as the trade press gives it, 2024",
            "D",
        ),
        Platform::Bluesky => {
            ("No cost is known: Bluesky says that it welcomes links.", "Digital Information World and others, 2024", "D")
        }
        Platform::Mastodon => (
            "No cost: feeds are in the order of time. Visits from Mastodon show up as direct, so tag the link if you count them.",
            "SparkToro, more than 1,000 visits",
            "C",
        ),
        _ => ("", "", ""),
    }
}

/// What a site makes of a text; spans in bytes.
pub(super) fn preview(text: &Text, platform: Platform) -> Preview {
    if matches!(platform, Platform::Any | Platform::Headline) {
        return Preview::default();
    }
    let fold = folding(platform).map(|folding| fold(text, &folding));
    Preview { fold, length: limit(platform).map(|limit| length(text, &limit)), link: link(text, platform, fold) }
}

fn length(text: &Text, limit: &Limit) -> Length {
    let end = text.original.len();
    let (mut used, mut past) = (0u32, end);
    for (range, cost) in pieces(text, limit.counting) {
        used = used.saturating_add(cost);
        if used > limit.most && past == end {
            past = range.start;
        }
    }
    let past = Span { start: past as u32, end: end as u32 };
    Length { used, limit: limit.most, past, how: limit.how, source: limit.source, basis: limit.basis }
}

fn fold(text: &Text, folding: &Folding) -> Fold {
    let all = text.original.trim_end().len();
    let fits = reach(text, folding.over) >= all;
    let mut end = if fits { all } else { reach(text, folding.shows) };
    if end < all {
        end = text.original[..at_a_word(text.original, end)].trim_end().len();
    }
    let hidden = count(text.original[end..all].trim_start());
    let end = if hidden == 0 { text.original.len() } else { end };
    let shown = Span { start: 0, end: end as u32 };
    Fold { shown, hidden, how: folding.how, source: folding.source, basis: folding.basis }
}

/// How far back a cut may go to end at a word, in bytes.
const WORD: usize = 32;

/// The end of the last word before a cut; the cut itself when it falls between words or in a very long one.
fn at_a_word(text: &str, cut: usize) -> usize {
    if text[cut..].starts_with(char::is_whitespace) {
        return cut;
    }
    let before = text[..cut].trim_end_matches(|c: char| !c.is_whitespace()).len();
    if before > 0 && cut - before <= WORD { before } else { cut }
}

/// The byte up to which a text fits into a size; its length when all of it does.
fn reach(text: &Text, size: Size) -> usize {
    let (counting, most) = size.characters;
    let by_count = if most == ANY {
        text.original.len()
    } else {
        let mut used = 0u32;
        let over = pieces(text, counting).find(|(_, cost)| {
            used = used.saturating_add(*cost);
            used > most
        });
        over.map_or(text.original.len(), |(range, _)| range.start)
    };
    if size.lines == ANY {
        return by_count;
    }
    let (mut line, mut column) = (1u32, 0u32);
    for (at, piece) in clusters(text.original) {
        let breaks = piece.starts_with(['\n', '\r']);
        let width = if breaks { 0 } else { weight(piece) };
        if breaks || column + width > size.columns {
            (line, column) = (line + 1, 0);
            if line > size.lines {
                return by_count.min(at);
            }
        }
        column += width;
    }
    by_count
}

/// The text in pieces that are counted as one, each with what it counts.
fn pieces<'t>(text: &'t Text, counting: Counting) -> impl Iterator<Item = (Range<usize>, u32)> + 't {
    let special = text.tokens.iter().filter_map(move |token| {
        let range = token.start as usize..token.end as usize;
        Some((range.clone(), shortened(token, &text.original[range], counting)?))
    });
    // A stretch between two special tokens is walked by graphemes; one more token at the end closes the last stretch.
    let end = text.original.len();
    let mut from = 0;
    special.chain(std::iter::once((end..end, 0))).flat_map(move |(range, cost)| {
        let start = std::mem::replace(&mut from, range.end);
        let between = clusters(&text.original[start..range.start]);
        let between = between.map(move |(at, piece)| (start + at..start + at + piece.len(), measure(piece, counting)));
        between.chain((!range.is_empty()).then_some((range, cost)))
    })
}

/// What a link or name counts where a site shortens it; `None` where it counts as it is written.
fn shortened(token: &Token, written: &str, counting: Counting) -> Option<u32> {
    match (counting, token.kind) {
        (Counting::Weighted, Kind::Link) => Some(23),
        (Counting::Mastodon, Kind::Link) if written.starts_with("http") => Some(23),
        (Counting::Mastodon, Kind::Mention) => {
            let server = written[1..].find('@')?;
            Some(count(&written[..=server]))
        }
        (Counting::Bluesky, Kind::Link) => {
            let address = written.split_once("://").map_or(written, |(_, address)| address);
            let host = address.find(['/', '?', '#']).unwrap_or(address.len());
            let path = address[host..].chars().count();
            let shown = match path {
                1 if address.ends_with('/') => 0,
                0..=15 => path,
                _ => 13 + 3,
            };
            Some((address[..host].chars().count() + shown) as u32)
        }
        _ => None,
    }
}

/// What one grapheme cluster counts.
fn measure(piece: &str, counting: Counting) -> u32 {
    match counting {
        Counting::Bluesky | Counting::Mastodon => 1,
        Counting::Characters => piece.chars().count() as u32,
        Counting::Utf16 => piece.chars().map(|c| c.len_utf16() as u32).sum(),
        Counting::Weighted => weight(piece),
    }
}

/// The weight of a grapheme cluster on X, which is near to its width on a screen.
fn weight(piece: &str) -> u32 {
    let is_emoji = piece.starts_with(|c| c >= '\u{1f000}') || piece.contains(['\u{fe0f}', '\u{200d}', '\u{20e3}']);
    if is_emoji {
        return 2;
    }
    let light =
        |c: char| matches!(c, '\0'..='\u{10ff}' | '\u{2000}'..='\u{200d}' | '\u{2010}'..='\u{201f}' | '\u{2032}'..='\u{2037}');
    // X composes letters and their marks before it counts.
    let marks = |&(at, c): &(usize, char)| at > 0 && matches!(c, '\u{300}'..='\u{36f}' | '\n');
    piece.char_indices().filter(|mark| !marks(mark)).map(|(_, c)| if light(c) { 1 } else { 2 }).sum()
}

fn link(text: &Text, platform: Platform, fold: Option<Fold>) -> Option<LinkNote> {
    let span = |range: Range<u32>| Span { start: range.start, end: range.end };
    let mut spans: Vec<Span> = text.links().map(|at| span(text.bytes_of(at..at + 1))).collect();
    let (place, note) = match spans.first() {
        None => {
            spans.extend((0..text.tokens.len()).filter_map(|at| Some(span(text.bytes_of(elsewhere(text, at)?)))));
            (LinkPlace::Elsewhere, "The link is somewhere else, and every further step loses readers.")
        }
        Some(first) if fold.is_some_and(|fold| fold.hidden > 0 && first.end > fold.shown.end) => {
            (LinkPlace::BelowFold, "The link stands below “see more”: only those who open the post can follow it.")
        }
        Some(_) if fold.is_some_and(|fold| fold.hidden > 0) => (LinkPlace::Shown, "The link shows before “see more”."),
        Some(_) => (LinkPlace::Shown, "The link stands in the post, where every reader sees it."),
    };
    if spans.is_empty() {
        return None;
    }
    let (cost, source, grade) = cost(platform);
    Some(LinkNote { place, spans, note, cost, source, grade })
}

/// The tokens of "link in the first comment" and the like, from this token on.
fn elsewhere(text: &Text, at: usize) -> Option<Range<usize>> {
    let is = |at: usize, words: &[&str]| at < text.tokens.len() && words.contains(&text.folded(at));
    if !is(at, &["link", "links"]) || !is(at + 1, &["in", "is", "are"]) || text.tokens[at].has(flag::QUOTED | flag::CODE) {
        return None;
    }
    let last = (at + 2..at + 6).find(|&at| is(at, &["bio", "profile", "comment", "comments", "replies", "reply"]))?;
    let between = |at: &usize| is(*at, &["in", "the", "my", "our", "first", "top", "pinned", "below"]);
    (at + 2..last).all(|at| between(&at)).then_some(at..last + 1)
}
