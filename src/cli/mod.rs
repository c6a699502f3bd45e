//! The command line. Exit status 0: done; 1: a post hit a condition of `--fail-on`; 2: wrong usage, unreadable input or a
//! malformed line.

mod calendar;
mod check;
mod fail;
mod files;
mod progress;
mod readable;
mod rules;
mod table;

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use upshot::settings::Goal;

/// See what a post will do, not how loud it is.
#[derive(Parser)]
#[command(name = "upshot", version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Judge posts: their results potential and the bait in them.
    ///
    /// One post gets a readable report; several, or a folder, get a line each. Front matter of Markdown files is left out.
    Check(CheckArguments),
    /// Explain a rule: what it looks for, why, what to write instead, with examples.
    Explain {
        /// Id of the rule; `upshot rules` lists them.
        rule: String,
    },
    /// List the rules with their documentation.
    Rules {
        /// Only this rule.
        id: Option<String>,
    },
}

#[derive(clap::Args)]
struct CheckArguments {
    /// Files that hold a post each, or folders of them (.md, .markdown, .txt); `-` or nothing reads standard input.
    files: Vec<PathBuf>,
    /// Print one report as JSON; a list of reports for several files.
    #[arg(long, conflicts_with_all = ["jsonl", "csv"])]
    json: bool,
    /// Read one post a line, `{"id", "text", "platform"?, "truncated"?}`, and print one report a line.
    #[arg(long, conflicts_with = "csv")]
    jsonl: bool,
    /// Read a table with one post a row, and print it with the verdicts in added columns. The first row names the columns.
    #[arg(long)]
    csv: bool,
    /// The column that holds the posts; without it, the one that is called text, post, caption or the like.
    #[arg(long, value_name = "NAME", requires = "csv")]
    column: Option<String>,
    /// The column that holds the platforms; rows that leave it empty take --platform.
    #[arg(long, value_name = "NAME", requires = "csv")]
    platform_column: Option<String>,
    /// End with status 1 if a post holds this rule's pattern, `any` bait, or scores below N (`'score<N'`). May be repeated.
    #[arg(long, value_name = "CONDITION")]
    fail_on: Vec<fail::FailOn>,
    /// Explain a rule instead of judging anything.
    #[arg(long, value_name = "RULE")]
    explain: Option<String>,
    /// What the post is meant to bring.
    #[arg(long, value_enum, default_value_t = GoalName::Balanced)]
    goal: GoalName,
    /// Where it is meant to stand (x, linkedin, mastodon, …).
    #[arg(long, default_value = "any")]
    platform: String,
}

#[derive(Clone, Copy, ValueEnum)]
enum GoalName {
    Balanced,
    Traffic,
    Leads,
    Trust,
    Community,
}

impl From<GoalName> for Goal {
    fn from(name: GoalName) -> Self {
        match name {
            GoalName::Balanced => Self::Balanced,
            GoalName::Traffic => Self::Traffic,
            GoalName::Leads => Self::Leads,
            GoalName::Trust => Self::Trust,
            GoalName::Community => Self::Community,
        }
    }
}

/// What went right or wrong, apart from what was printed.
enum Outcome {
    Done,
    /// A post hit a condition of `--fail-on`; which one was said.
    Failed,
    /// Some input could not be read; it was reported, and the rest was done.
    Malformed,
}

/// Runs the program on the process's arguments.
pub(crate) fn run() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Check(arguments) => check::run(&arguments),
        Command::Explain { rule } => rules::explain(&rule),
        Command::Rules { id } => rules::run(id.as_deref()),
    };
    match done {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Failed) => ExitCode::from(1),
        Ok(Outcome::Malformed) => ExitCode::from(2),
        // Whoever read our output has had enough, as `head` does: nothing to complain about.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("upshot: {error}");
            ExitCode::from(2)
        }
    }
}
