//! Why a run ended without an export, and with which exit status.

use crate::{Signal, config::ConfigError};
use simpul_store::StoreError;
use std::path::PathBuf;
use thiserror::Error;

/// Why a run ended without an export.
#[derive(Debug, Error)]
pub enum RunError {
    /// The configuration.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// A file of the lexicon or of decisions: each fault with file, line and reason.
    #[error("{}", .0.join("\n"))]
    Faults(Vec<String>),
    /// The state.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Not one source could be reached.
    #[error("no source could be reached:\n{}", .0.iter().map(|it| format!("  {it}")).collect::<Vec<_>>().join("\n"))]
    NoSource(Vec<String>),
    /// What was asked for can't be.
    #[error("{0}")]
    Usage(&'static str),
    /// What was asked for isn't there.
    #[error("{0}")]
    NotThere(String),
    /// A file or folder.
    #[error("{doing} {path}: {error}")]
    Io {
        /// What was tried: `can't write`.
        doing: &'static str,
        /// On which.
        path: PathBuf,
        /// Why not.
        error: std::io::Error,
    },
    /// The export.
    #[error("the export failed: {0}")]
    Export(String),
    /// Ctrl-C or `kill`.
    #[error("interrupted; what was read is kept where a state is named, and the next run goes on from there")]
    Interrupted(Signal),
    /// A fault of ours.
    #[error("internal error: {0}")]
    Internal(String),
}

impl RunError {
    /// The exit status of the contract.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Config(_) | Self::Faults(_) => 78,
            Self::Store(StoreError::Locked { .. }) => 75,
            Self::NoSource(_) => 4,
            Self::Usage(_) | Self::NotThere(_) => 2,
            Self::Store(_) | Self::Io { .. } | Self::Export(_) => 74,
            Self::Interrupted(signal) => signal.exit_code(),
            Self::Internal(_) => 1,
        }
    }
}
