//! False and missed flags of one label, on the build part, for whoever writes the rule.

use upshot::report::{Flag, Report};

use crate::data::{Failure, Labelled, Part, Places, report};

/// Prints the errors of `label`; `any` lists posts without bait that are flagged at all.
pub(crate) fn run(places: &Places, label: &str, hits: bool, width: usize) -> Result<(), Failure> {
    let posts = places.posts(Part::Build)?;
    let mut counts = [0_usize; 3];
    let (mut wrong, mut missed, mut right) = (Vec::new(), Vec::new(), Vec::new());
    for post in &posts {
        let report = report(post);
        let said = report.flags.iter().any(|flag| label == "any" || flag.rule == label);
        let truth = post.bait.iter().any(|bait| label == "any" || bait == label);
        let torn = post.maybe.iter().any(|bait| label == "any" || bait == label);
        match (said, truth, torn) {
            (true, true, _) => right.push((post, report)),
            (true, false, false) => wrong.push((post, report)),
            (false, true, _) => missed.push((post, report)),
            _ => {}
        }
    }
    for (slot, (title, list)) in [("FALSE", &wrong), ("MISSED", &missed), ("RIGHT", &right)].into_iter().enumerate() {
        counts[slot] = list.len();
        if title == "RIGHT" && !hits {
            continue;
        }
        for (post, report) in list {
            show(title, label, post, report, width);
        }
    }
    println!("{label}: {} right, {} false, {} missed", counts[2], counts[0], counts[1]);
    Ok(())
}

fn show(title: &str, label: &str, post: &Labelled, report: &Report, width: usize) {
    println!(
        "== {title} {label}  {} {} {}  labels: {}  maybe: {}",
        post.id,
        post.stratum,
        post.source,
        post.bait.join(" "),
        post.maybe.join(" ")
    );
    for flag in report.flags.iter().filter(|flag| label == "any" || flag.rule == label) {
        println!("   {}: {}", flag.rule, matched(&post.text, flag).join(" | "));
    }
    let short: String = post.text.chars().take(width).collect();
    println!("   {}\n", short.replace('\n', "\n   "));
}

/// The words that a flag points at.
pub(crate) fn matched<'a>(text: &'a str, flag: &Flag) -> Vec<&'a str> {
    flag.spans.iter().map(|span| text.get(span.start as usize..span.end as usize).unwrap_or("(span off)")).collect()
}
