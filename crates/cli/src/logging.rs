//! The log: to stderr, for people or as JSON.

use crate::args::{LogFormat, Talk};
use std::io::IsTerminal;
use tracing::level_filters::LevelFilter;

/// Starts the log.
pub(crate) fn start(talk: &Talk) {
    let level = match (talk.quiet, talk.verbose) {
        (true, _) => LevelFilter::ERROR,
        (_, 0) => LevelFilter::WARN,
        (_, 1) => LevelFilter::INFO,
        (_, 2) => LevelFilter::DEBUG,
        _ => LevelFilter::TRACE,
    };
    let log = tracing_subscriber::fmt().with_max_level(level).with_writer(std::io::stderr).with_target(false);
    // A log that is on already (in tests) stays.
    let _ = match talk.log_format {
        LogFormat::Json => log.json().flatten_event(true).try_init(),
        LogFormat::Text => log.with_ansi(colour()).without_time().try_init(),
    };
}

/// Whether stderr takes colour: a terminal, and nobody said otherwise.
pub(crate) fn colour() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|it| !it.is_empty());
    std::io::stderr().is_terminal() && !set("NO_COLOR") && std::env::var_os("TERM").is_none_or(|it| it != "dumb")
}
