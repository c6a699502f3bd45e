//! Many posts in a table: score, range and bait of each, and what they come to.

use std::io::{self, Write};

use upshot::report::Report;

use super::readable;

/// One post.
pub(super) struct Row {
    /// Its file.
    pub(super) name: String,
    /// What was said of it.
    pub(super) report: Report,
}

/// Writes a line for each post in their order, and a last one for all.
pub(super) fn write(out: &mut impl Write, rows: &[Row]) -> io::Result<()> {
    let width = rows.iter().map(|row| row.name.chars().count()).max().unwrap_or(0).max("post".len());
    writeln!(out, "{:<width$}  score  between  bait", "post")?;
    for Row { name, report } in rows {
        let (score, range) = match &report.results {
            Some(results) => (results.score.to_string(), format!("{}-{}", results.low, results.high)),
            None => ("-".to_owned(), "-".to_owned()),
        };
        let mut remarks: Vec<String> = report.flags.iter().map(|flag| flag.rule.to_owned()).collect();
        if report.results.is_none() {
            remarks.push(format!("(not judged: {})", readable::reason(report)));
        }
        let line = format!("{name:<width$}  {score:>5}  {range:>7}  {}", remarks.join(", "));
        writeln!(out, "{}", line.trim_end())?;
    }
    let mut scores: Vec<u8> = rows.iter().filter_map(|row| Some(row.report.results.as_ref()?.score)).collect();
    scores.sort_unstable();
    let bait = rows.iter().filter(|row| !row.report.flags.is_empty()).count();
    let posts = if rows.len() == 1 { "1 post".to_owned() } else { format!("{} posts", rows.len()) };
    write!(out, "\n{posts}, {bait} with bait")?;
    match scores.as_slice() {
        [] => writeln!(out, "; none could be judged"),
        _ => writeln!(out, "; {} judged, median score {}", scores.len(), median(&scores)),
    }
}

/// The score in the middle; between two, halfway and rounded up. The scores are in order, and there is one at least.
fn median(scores: &[u8]) -> u16 {
    let (low, high) = (scores[(scores.len() - 1) / 2], scores[scores.len() / 2]);
    (u16::from(low) + u16::from(high)).div_ceil(2)
}
