//! What was taken out and put in between two drafts, word by word.
//!
//! The shortest list of edits is found as Myers (1986) describes it. A crate that does the same brought 150 KB of code into the
//! module, for more than is needed here. Work is bounded: drafts that have little in common are compared by lines, and
//! where that is too much as well, whole.

use std::ops::Range;

/// Edits that are looked for, at most; the work grows with their number times the length.
const MOST_EDITS: usize = 1_000;

/// What happened to a stretch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edit {
    /// It stands in both drafts.
    Same,
    /// It stands in the first only.
    Out,
    /// It stands in the second only.
    In,
}

/// A stretch of one of two drafts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch<'t> {
    /// What happened to it.
    pub edit: Edit,
    /// Its words; never empty.
    pub words: &'t str,
}

/// What leads from one draft to another. [`Edit::Same`] and [`Edit::Out`] together are the first text, [`Edit::Same`] and
/// [`Edit::In`] the second; what goes comes before what takes its place. Linear in the drafts for a given number of edits.
///
/// ```
/// use upshot::draft::{Edit, differences};
///
/// let edits: Vec<_> = differences("We met on Monday.", "We meet on Friday.").iter().map(|part| (part.edit, part.words)).collect();
/// assert_eq!(edits[..4], [(Edit::Same, "We "), (Edit::Out, "met"), (Edit::In, "meet"), (Edit::Same, " on ")]);
/// ```
#[must_use]
pub fn differences<'t>(one: &'t str, other: &'t str) -> Vec<Stretch<'t>> {
    let by_words = edits(&pieces(one), &pieces(other));
    let found = by_words.or_else(|| edits(&lines(one), &lines(other)));
    joined(one, other, &found.unwrap_or_else(|| vec![(0..one.len(), 0..other.len())]))
}

/// The text in words, stretches of white space, and what stands between, as ranges of bytes.
fn pieces(text: &str) -> Vec<(Range<usize>, &str)> {
    let kind = |c: char| match c {
        '\'' | '’' | '\u{300}'..='\u{36f}' => 0,
        '\n' => 3,
        c => 1 + u8::from(c.is_whitespace()) - u8::from(c.is_alphanumeric()),
    };
    let mut pieces = Vec::new();
    let (mut start, mut last) = (0, None);
    for (at, c) in text.char_indices() {
        let this = kind(c);
        if last.is_some_and(|last| last != this || this == 3) {
            pieces.push((start..at, &text[start..at]));
            start = at;
        }
        last = Some(this);
    }
    if start < text.len() {
        pieces.push((start..text.len(), &text[start..]));
    }
    pieces
}

fn lines(text: &str) -> Vec<(Range<usize>, &str)> {
    let mut start = 0;
    let lines = text.split_inclusive('\n').map(|line| {
        let range = start..start + line.len();
        start = range.end;
        (range, line)
    });
    lines.collect()
}

/// Pairs of ranges of bytes that stand for one another, one of each pair perhaps empty; `None` where there are too many.
fn edits(one: &[(Range<usize>, &str)], other: &[(Range<usize>, &str)]) -> Option<Vec<(Range<usize>, Range<usize>)>> {
    let ahead = one.iter().zip(other).take_while(|(a, b)| a.1 == b.1).count();
    let (a, b) = (&one[ahead..], &other[ahead..]);
    let behind = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a.1 == b.1).count();
    let (a, b) = (&a[..a.len() - behind], &b[..b.len() - behind]);
    let offset = |pieces: &[(Range<usize>, &str)], at: usize| match pieces.get(at) {
        Some((range, _)) => range.start,
        None => pieces.last().map_or(0, |(range, _)| range.end),
    };
    let bytes = |x: Range<usize>, y: Range<usize>| {
        (offset(one, ahead + x.start)..offset(one, ahead + x.end), offset(other, ahead + y.start)..offset(other, ahead + y.end))
    };
    Some(shortest(a, b)?.into_iter().map(|(x, y)| bytes(x, y)).collect())
}

/// The shortest list of edits, as ranges of pieces on both sides.
#[expect(clippy::many_single_char_names, clippy::cast_possible_wrap, reason = "the names of the paper; drafts are short")]
fn shortest(a: &[(Range<usize>, &str)], b: &[(Range<usize>, &str)]) -> Option<Vec<(Range<usize>, Range<usize>)>> {
    let (n, m) = (a.len() as i32, b.len() as i32);
    let most = MOST_EDITS.min(a.len() + b.len()) as i32;
    // The furthest place on each diagonal, and what it was before each round.
    let mut furthest = vec![0i32; 2 * most as usize + 3];
    let place = |k: i32| (k + most + 1) as usize;
    let mut rounds: Vec<Vec<i32>> = Vec::new();
    for d in 0..=most {
        rounds.push(furthest[place(-d - 1)..=place(d + 1)].to_vec());
        for k in (-d..=d).step_by(2) {
            let down = k == -d || k != d && furthest[place(k - 1)] < furthest[place(k + 1)];
            let mut x = if down { furthest[place(k + 1)] } else { furthest[place(k - 1)] + 1 };
            while x < n && x - k < m && a[x as usize].1 == b[(x - k) as usize].1 {
                x += 1;
            }
            furthest[place(k)] = x;
            if x >= n && x - k >= m {
                return Some(walked_back(&rounds, n, m));
            }
        }
    }
    None
}

/// The edits on the way back from the end, in the order of the texts.
#[expect(clippy::many_single_char_names, clippy::cast_possible_wrap, reason = "the names of the paper; drafts are short")]
fn walked_back(rounds: &[Vec<i32>], n: i32, m: i32) -> Vec<(Range<usize>, Range<usize>)> {
    let (mut x, mut y) = (n, m);
    let mut edits: Vec<(Range<usize>, Range<usize>)> = Vec::new();
    for (d, round) in rounds.iter().enumerate().skip(1).rev() {
        let d = d as i32;
        let before = |k: i32| round[(k + d + 1) as usize];
        let k = x - y;
        let down = k == -d || k != d && before(k - 1) < before(k + 1);
        let (from, came) = if down { (k + 1, before(k + 1)) } else { (k - 1, before(k - 1)) };
        let (x0, y0) = (came, came - from);
        let edit = if down {
            (x0 as usize..x0 as usize, y0 as usize..y0 as usize + 1)
        } else {
            (x0 as usize..x0 as usize + 1, y0 as usize..y0 as usize)
        };
        match edits.last_mut() {
            Some(next) if next.0.start == edit.0.end && next.1.start == edit.1.end => {
                (next.0.start, next.1.start) = (edit.0.start, edit.1.start);
            }
            _ => edits.push(edit),
        }
        (x, y) = (x0, y0);
    }
    edits.reverse();
    edits
}

/// The edits with what stands between them. A blank between two edits is part of both: a reader sees one change.
fn joined<'t>(one: &'t str, other: &'t str, edits: &[(Range<usize>, Range<usize>)]) -> Vec<Stretch<'t>> {
    let mut whole: Vec<(Range<usize>, Range<usize>)> = Vec::with_capacity(edits.len());
    for (x, y) in edits.iter().cloned() {
        match whole.last_mut() {
            Some(last) if one[last.0.end..x.start].chars().all(|c| c == ' ') => (last.0.end, last.1.end) = (x.end, y.end),
            _ => whole.push((x, y)),
        }
    }
    let mut out = Vec::with_capacity(3 * whole.len() + 1);
    let mut add = |edit, words: &'t str| {
        if !words.is_empty() {
            out.push(Stretch { edit, words });
        }
    };
    let mut from = 0;
    for (x, y) in whole {
        add(Edit::Same, &one[from..x.start]);
        add(Edit::Out, &one[x.clone()]);
        add(Edit::In, &other[y]);
        from = x.end;
    }
    add(Edit::Same, &one[from..]);
    out
}
