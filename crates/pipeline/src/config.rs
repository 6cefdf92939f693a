//! `simpul.toml`.

use std::path::PathBuf;
use thiserror::Error;

/// Why a configuration can't be used: file, line and reason.
#[derive(Debug, Error)]
#[error("{}:{line}: {reason}", .path.display())]
pub struct ConfigError {
    /// The file.
    pub path: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong and what would be right.
    pub reason: String,
}

/// The configuration.
#[derive(Debug, Default)]
pub struct Config {}
