//! The published table of the score, `docs/results-table.md`, is made from the engine and held fresh here.
//!
//! `UPSHOT_WRITE=1 cargo test --test results_table` writes it anew.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use upshot::report::Lens;
use upshot::results::cues::{Cue, Direction};
use upshot::results::{CLICKS, MIX, judged_posts, published};

fn document() -> String {
    let posts = judged_posts();
    let mut out = format!(
        "# What the score is made of\n\n\
         Made from the engine by `UPSHOT_WRITE=1 cargo test --test results_table`; not edited by hand.\n\n\
         A score is `base + contributions`, clamped to 0 to 100 and rounded. Each row is a cue; its points are those of a full cue,\n\
         and a cue fills by `n / (n + half)` with the number of finds `n`, so the next find always counts less. Cues without a half\n\
         are shares of the text. Bars in the panel add up cues that say one thing together.\n\n\
         **Source and grade.** Points are fitted to judgements of {posts} posts (results 0 to 10, five lenses 0 to 3): those of a labelled corpus by\n\
         its readers, the others, which count half, by a language model after the same guide, whose ranks agree with the readers' at 0.93 to 0.97;\n\
         a ridge regression with signs held (*costs* and *helps* hold under every goal), cross-validated with near-duplicates kept together. That is grade C evidence: what careful\n\
         readers expect, not what was sold. `±` is the standard error under the balanced goal (jackknife over ten folds). Words have\n\
         small points of their own, as have pairs of words, from the same fit; names of groups and platforms have none. Likes weigh nothing, bait is shown beside,\n\
         and no level of a rule moves a score.\n\n## Goals\n\n\
         Each goal is a mix of the six judgements; how far it leans is our choice.\n\n\
         | goal | results | value | audience | trust | path | conversation |\n|---|---|---|---|---|---|---|\n"
    );
    for (goal, mix) in MIX {
        let shares = mix.map(|share| format!("{share:.1}")).join(" | ");
        let _ = writeln!(out, "| {} | {shares} |", format!("{goal:?}").to_lowercase());
    }
    out.push_str("\n## Clicks\n\nUnder the traffic goal these cues have points from published experiments with real clicks, in place of the readers':\n\n| cue | points | source |\n|---|---|---|\n");
    for (cue, points, source) in CLICKS {
        let _ = writeln!(out, "| {} | {points:.0} | {source} |", cue.id());
    }
    out.push_str("\nHeadlines (one short sentence without links, or a few in title case) also have small points for common words, twelve together at most: what tells outlets that live on clicks from\nnews agencies (Stop Clickbait, 2016; labelled by outlet, grade C). No headline with measured clicks was used.\n");
    for lens in Lens::ALL {
        let _ = writeln!(
            out,
            "\n## {lens:?}\n\n| cue | what it says | sign | half | balanced | ± | traffic | leads | trust | community |\n|---|---|---|---|---|---|---|---|---|---|"
        );
        for row in published().filter(|row| row.cue.lens() == lens) {
            let sign = match row.cue.direction() {
                Direction::Helps => "helps",
                Direction::Costs => "costs",
                Direction::Either => "",
            };
            let half = if row.cue.half() == 0.0 { "share".to_owned() } else { row.cue.half().to_string() };
            let [balanced, others @ ..] = row.points.map(|points| format!("{points:.1}"));
            let _ = writeln!(
                out,
                "| `{}` | {} | {sign} | {half} | {balanced} | {:.1} | {} |",
                row.cue.id(),
                row.cue.label(),
                row.error,
                others.join(" | ")
            );
        }
    }
    out
}

#[test]
fn the_published_table_is_fresh() {
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/results-table.md");
    let document = document();
    if std::env::var_os("UPSHOT_WRITE").is_some() {
        fs::create_dir_all(place.parent().expect("a folder")).expect("the folder can be made");
        fs::write(&place, &document).expect("the table can be written");
    }
    let found = fs::read_to_string(&place).unwrap_or_default();
    assert!(found == document, "docs/results-table.md is stale: UPSHOT_WRITE=1 cargo test --test results_table");
}

#[test]
fn ids_are_unique_and_costly_cues_cost() {
    let mut ids: Vec<&str> = Cue::ALL.iter().map(|cue| cue.id()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), Cue::COUNT);
    for row in published() {
        match row.cue.direction() {
            Direction::Costs => assert!(row.points.iter().all(|points| *points <= 0.0), "{}", row.cue.id()),
            Direction::Helps => assert!(row.points.iter().all(|points| *points >= 0.0), "{}", row.cue.id()),
            Direction::Either => {}
        }
    }
}
