//! The program `simpul`: arguments, logging, exit codes; nothing clever.

mod args;
mod commands;
mod logging;
mod output;
mod progress;
mod scoring;
mod settings;
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
    ExitCode::from(output::status(obey(&args)))
}

/// Does what the command line says; gives the exit status.
fn obey(args: &Args) -> anyhow::Result<u8> {
    let config = args.config.as_deref();
    match &args.command {
        Command::Run(it) => commands::run::run(it, config, &args.talk),
        Command::Fetch(it) => commands::run::fetch(it, config, &args.talk),
        Command::Export(it) => commands::run::export(it, config, &args.talk),
        Command::Clean(it) => commands::look::clean(it, config),
        Command::Extract(it) => commands::look::extract(it, config),
        Command::Link(it) => commands::link::link(it),
        Command::Eval(it) => commands::eval::eval(it, config),
        Command::Show(it) => commands::show::show(it, config),
        Command::Post(it) => commands::post::post(it, config),
        Command::Path(it) => commands::path::path(it, config),
        Command::Report(it) => commands::report::report(it, config),
        Command::Explain(it) => commands::explain::explain(it, config),
        Command::Changes(it) => commands::changes::changes(it, config),
        Command::Review(it) => commands::review::review(it, config),
        Command::Init(it) => commands::config::init(it, config),
        Command::Check => commands::config::check(config),
        Command::Completions { shell } => commands::shell::completions(*shell),
        Command::Man => commands::shell::man(),
    }
}
