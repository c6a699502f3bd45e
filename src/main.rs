//! `upshot`, the native program: the extension's engine on files and streams.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
