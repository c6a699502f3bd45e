//! Holds the engine against the labelled posts in `../shared/corpus`, which are no part of the project.
//!
//! ```text
//! cargo run -q -p upshot-corpus -- split              once: build part and check part, in target/corpus
//! cargo run -q -p upshot-corpus -- evaluate           all measures, on the build part
//! cargo run -q -p upshot-corpus -- errors flex        false and missed flags of one label, to read and learn from
//! cargo run -q -p upshot-corpus -- snapshot           remember the verdicts of the engine as it is now
//! cargo run -q -p upshot-corpus -- diff               ... change a rule, and see which verdicts changed
//! cargo run -q -p upshot-corpus -- diff --rev main    the same against another commit, built aside
//! cargo run -q -p upshot-corpus -- shuffle            the same posts under other platforms' names
//! cargo run -q -p upshot-corpus -- groups             the same sentences about other groups of people
//! cargo run -q -p upshot-corpus -- languages          what is measured of languages beside English
//! cargo run -q -p upshot-corpus -- train              learn the scores of src/tone anew, judged on posts not seen
//! cargo run -q -p upshot-corpus -- frames --remarks   what each frame finds in the posts that teach; those that find
//!                                                    nothing, with --prune, are taken out of the rules
//! cargo run -q -p upshot-corpus -- fit --write        points of the score, fitted anew (after rules changed; then
//!                                                    UPSHOT_WRITE=1 cargo test --test results_table)
//! cargo run -q -p upshot-corpus -- evaluate --check   totals on the check part; every look is logged
//! cargo run -q -p upshot-corpus -- figures            the table of figures in tests/accuracy, check part included
//!                                                    (unless --keep-check)
//! ```
//!
//! The check part exists to be honest about the build part: nobody reads its posts, no command prints them, and each
//! look at its totals adds a line to `tests/accuracy/looks.md`. Commit that line with the work it belongs to.
//!
//! Measures are those of `../shared/corpus/evaluate.py`, which is called with the engine's reports at default
//! settings; hence `python3` is needed, and nothing else. Exit status: 0 done, 1 failed, 3 when the corpus is not there.

mod cue_weights;
mod data;
mod diff;
mod errors;
mod evaluate;
mod figures;
mod fit;
mod frames;
mod groups;
mod languages;
mod refusals;
mod shuffle;
mod split;
mod train;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use data::{Failure, Part};

/// Holds the engine against the labelled posts in ../shared/corpus. Run `split` once, then the others.
#[derive(Parser)]
#[command(name = "upshot-corpus", version)]
struct Arguments {
    /// Folder of the corpus; by default ../shared/corpus beside the repository.
    #[arg(long, global = true)]
    corpus: Option<std::path::PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Split the labelled posts by near-duplicate group: 75 % to build on, 25 % to check with.
    Split,
    /// Print every measure, on the build part unless told otherwise.
    Evaluate {
        /// Use the check part: totals only, and the look is logged in tests/accuracy/looks.md.
        #[arg(long)]
        check: bool,
        /// Why the check part is looked at, for the log.
        #[arg(long, default_value = "")]
        note: String,
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// Write tests/accuracy/figures.md: every label with intervals, on the build part, the check part and the posts written apart;
    /// what other platforms' names and other groups change, and languages beside English.
    Figures {
        /// Take no look at the check part; what the page says of it stays.
        #[arg(long)]
        keep_check: bool,
    },
    /// Train the learned scores on the build part and the posts in tools/corpus/written, and judge them on unseen folds.
    Train(train::Options),
    /// Tell what each frame finds in the posts that teach, and which of its words never stand in a match.
    Frames(frames::Options),
    /// List the false and the missed flags of one label on the build part.
    Errors {
        /// A label of the guide, for example share-bait; `any` for posts without bait that are flagged at all.
        label: String,
        /// List rightly flagged posts, too.
        #[arg(long)]
        hits: bool,
        /// Characters of a post to print.
        #[arg(long, default_value_t = 700)]
        width: usize,
    },
    /// Fit the points of the results table to the build part, with cross-validation.
    Fit {
        /// Write src/results/weights.rs.
        #[arg(long)]
        write: bool,
        /// Fit to the check part as well, for a release only: from then on the check part says nothing of the score.
        #[arg(long)]
        whole: bool,
    },
    /// Fit the points that tell what cannot be assessed, with cross-validation.
    Refusals,
    /// Judge the build part under every other platform's name, and say which flags change.
    Shuffle,
    /// Fill sentences with groups of every kind, listed and not, and say which verdicts on contempt differ.
    Groups,
    /// Hold languages beside English against posts that somebody labelled for a neighbouring question.
    Languages,
    /// Write the verdicts of the engine as it is now, to compare with later.
    Snapshot {
        /// Name of the snapshot.
        #[arg(default_value = "before")]
        name: String,
    },
    /// List the posts whose flags or score changed since a snapshot, or since another commit.
    Diff {
        /// Name of the snapshot.
        #[arg(default_value = "before")]
        name: String,
        /// Build the engine of this commit aside and compare with it instead.
        #[arg(long)]
        rev: Option<String>,
        /// Score changes smaller than this are counted, not listed.
        #[arg(long, default_value_t = 5)]
        points: u8,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = data::Places::find(arguments.corpus).and_then(|places| match arguments.command {
        Command::Split => split::run(&places),
        Command::Evaluate { check, note, json } => {
            evaluate::run(&places, if check { Part::Check } else { Part::Build }, &note, json)
        }
        Command::Figures { keep_check } => figures::run(&places, keep_check),
        Command::Train(options) => train::run(&places, &options),
        Command::Frames(options) => frames::run(&places, &options),
        Command::Errors { label, hits, width } => errors::run(&places, &label, hits, width),
        Command::Fit { write, whole } => fit::run(&places, write, whole),
        Command::Refusals => refusals::run(&places),
        Command::Shuffle => shuffle::run(&places),
        Command::Groups => groups::run(&places),
        Command::Languages => languages::run(&places),
        Command::Snapshot { name } => diff::snapshot(&places, &name),
        Command::Diff { name, rev, points } => diff::run(&places, &name, rev.as_deref(), points),
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::NoCorpus(place)) => {
            eprintln!(
                "no corpus at {}: it is development material that stays outside the repository; nothing was measured",
                place.display()
            );
            ExitCode::from(3)
        }
        Err(Failure::Other(message)) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
