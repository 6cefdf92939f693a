//! The program `simpul`: arguments, logging, exit codes; nothing clever.

mod args;
mod commands;
mod logging;
mod output;
mod progress;
mod signals;
mod summary;

use args::{Args, Command};
use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => {
            let status = if error.use_stderr() { 2 } else { 0 };
            let _ = error.print();
            return ExitCode::from(status);
        }
    };
    logging::start(&args.talk);
    let outcome = match &args.command {
        Command::Run(it) => commands::run::run(it, &args.talk),
    };
    ExitCode::from(output::status(outcome))
}
