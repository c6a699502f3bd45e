//! A report for people: the score and what it is made of, then the bait, each apart.

use std::io::{self, Write};

use upshot::draft::Preview;
use upshot::report::{Band, Contribution, Flag, Lens, Reason, Report, Results, Span, Suggestion};
use upshot::settings::Goal;

/// How many columns a full lens takes.
const BAR: usize = 20;
/// Quotes longer than this many characters are cut.
const QUOTE: usize = 70;

/// Writes `report`, whose spans count bytes of `text`, what would raise its score, and what the site makes of the text.
pub(super) fn write(
    out: &mut impl Write,
    text: &str,
    report: &Report,
    advice: &[Suggestion],
    preview: &Preview,
) -> io::Result<()> {
    match &report.results {
        Some(results) => write_results(out, text, results)?,
        None => writeln!(out, "Results potential: not assessed, {}", reason(report))?,
    }
    if report.partial {
        writeln!(out, "Only the visible part was judged.")?;
    }
    writeln!(out)?;
    if report.flags.is_empty() {
        writeln!(out, "Bait: none found")?;
    } else {
        writeln!(out, "Bait:")?;
    }
    for flag in &report.flags {
        write_flag(out, text, flag)?;
    }
    let (gaining, others): (Vec<_>, Vec<_>) = advice.iter().partition(|suggestion| suggestion.gain >= 0.05);
    if !gaining.is_empty() {
        writeln!(out, "\nWhat would raise the score:")?;
    }
    for suggestion in gaining {
        writeln!(out, "  {:>+5.1}  {}: {}", suggestion.gain, suggestion.what, suggestion.how)?;
    }
    // Bait that the score does not read stands above, with what to write instead.
    for suggestion in others.iter().filter(|suggestion| !suggestion.is_bait) {
        writeln!(out, "\n{}. {}", suggestion.what, suggestion.how)?;
    }
    if !report.notes.is_empty() {
        writeln!(out, "\nForm:")?;
    }
    for note in &report.notes {
        write_flag(out, text, note)?;
    }
    write_preview(out, text, preview)
}

/// Length, fold and link, where anything is known of the site. None of it is part of the score.
fn write_preview(out: &mut impl Write, text: &str, preview: &Preview) -> io::Result<()> {
    if *preview == Preview::default() {
        return Ok(());
    }
    writeln!(out, "\nOn the site:")?;
    if let Some(length) = &preview.length {
        match length.used.checked_sub(length.limit) {
            Some(over @ 1..) => writeln!(out, "  {} of {} characters: {over} too many", length.used, length.limit)?,
            _ => writeln!(out, "  {} of {} characters", length.used, length.limit)?,
        }
    }
    match &preview.fold {
        Some(fold) if fold.hidden > 0 => {
            let words: Vec<&str> = text[..fold.shown.end as usize].split_whitespace().collect();
            let last = words[words.len().saturating_sub(5)..].join(" ");
            writeln!(out, "  {} characters are behind “see more”, after “… {last}”", fold.hidden)?;
        }
        Some(_) => writeln!(out, "  All of it shows in the feed.")?,
        None => {}
    }
    if let Some(link) = &preview.link {
        writeln!(out, "  {}", link.note)?;
        if !link.cost.is_empty() {
            writeln!(out, "    {} ({}; grade {})", link.cost, link.source, link.grade)?;
        }
    }
    Ok(())
}

fn write_results(out: &mut impl Write, text: &str, results: &Results) -> io::Result<()> {
    writeln!(
        out,
        "Results potential: {} of 100 ({}, between {} and {}), for {}",
        results.score,
        band(results.band),
        results.low,
        results.high,
        goal(results.goal)
    )?;
    writeln!(out, "  {:<14}{:>6.1}", "base", results.base)?;
    for lens in Lens::ALL {
        let of_lens: Vec<&Contribution> = results.contributions.iter().filter(|contribution| contribution.lens == lens).collect();
        let points: f32 = of_lens.iter().map(|contribution| contribution.points).sum();
        let full = lens_value(results, lens);
        writeln!(out, "  {:<14}{points:>+6.1}  {}  {full}", lens_name(lens), bar(full))?;
        for contribution in of_lens {
            write!(out, "    {:>+5.1}  {}", contribution.points, contribution.what)?;
            match contribution.spans.first() {
                Some(span) => writeln!(out, ": {}", quote(text, *span))?,
                None => writeln!(out)?,
            }
        }
    }
    Ok(())
}

fn write_flag(out: &mut impl Write, text: &str, flag: &Flag) -> io::Result<()> {
    writeln!(out, "  {} ({})", flag.title, flag.rule)?;
    for span in &flag.spans {
        writeln!(out, "    {}", quote(text, *span))?;
    }
    writeln!(out, "    {}", flag.what)?;
    writeln!(out, "    Why it matters: {}", flag.why)?;
    writeln!(out, "    Instead: {}", flag.instead)
}

fn quote(text: &str, span: Span) -> String {
    let words = text.get(span.start as usize..span.end as usize).unwrap_or_default();
    let flat = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match flat.char_indices().nth(QUOTE) {
        Some((cut, _)) => format!("“{}…”", &flat[..cut]),
        None => format!("“{flat}”"),
    }
}

fn bar(full: u8) -> String {
    let filled = usize::from(full) * BAR / 100;
    format!("{}{}", "█".repeat(filled), "░".repeat(BAR - filled))
}

fn lens_value(results: &Results, lens: Lens) -> u8 {
    match lens {
        Lens::Value => results.lenses.value,
        Lens::Audience => results.lenses.audience,
        Lens::Trust => results.lenses.trust,
        Lens::Path => results.lenses.path,
        Lens::Conversation => results.lenses.conversation,
    }
}

fn lens_name(lens: Lens) -> &'static str {
    match lens {
        Lens::Value => "value",
        Lens::Audience => "audience",
        Lens::Trust => "trust",
        Lens::Path => "path",
        Lens::Conversation => "conversation",
    }
}

fn band(band: Band) -> &'static str {
    match band {
        Band::Low => "low",
        Band::Some => "some",
        Band::Good => "good",
        Band::Strong => "strong",
    }
}

fn goal(goal: Goal) -> &'static str {
    match goal {
        Goal::Balanced => "a balance of goals",
        Goal::Traffic => "traffic",
        Goal::Leads => "leads",
        Goal::Trust => "trust",
        Goal::Community => "community",
    }
}

pub(super) fn reason(report: &Report) -> String {
    match report.reason {
        Some(Reason::TooShort) => "there are too few words to judge".to_owned(),
        Some(Reason::Language) => match report.language {
            Some(code) if code != "en" => format!("the text seems to be in a language that is not covered ({code})"),
            _ => "the text does not seem to be in English".to_owned(),
        },
        Some(Reason::Cut) => "the visible part ends too early".to_owned(),
        Some(Reason::NoWords) | None => "there are no words to judge".to_owned(),
    }
}
