//! The command line. Exit status 0: done; 2: wrong usage, unreadable input or a malformed line.

mod check;
mod readable;
mod rules;

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
    /// Judge a post: its results potential and the bait in it.
    Check(CheckArguments),
    /// List the rules with their documentation.
    Rules {
        /// Only this rule.
        id: Option<String>,
    },
}

#[derive(clap::Args)]
struct CheckArguments {
    /// The file that holds the post; `-` or nothing reads standard input.
    file: Option<PathBuf>,
    /// Print one report as JSON.
    #[arg(long, conflicts_with = "jsonl")]
    json: bool,
    /// Read one post a line, `{"id", "text", "platform"?, "truncated"?}`, and print one report a line.
    #[arg(long)]
    jsonl: bool,
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
    /// Some input could not be read; it was reported, and the rest was done.
    Malformed,
}

/// Runs the program on the process's arguments.
pub(crate) fn run() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Check(arguments) => check::run(&arguments),
        Command::Rules { id } => rules::run(id.as_deref()),
    };
    match done {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Malformed) => ExitCode::from(2),
        // Whoever read our output has had enough, as `head` does: nothing to complain about.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("upshot: {error}");
            ExitCode::from(2)
        }
    }
}
