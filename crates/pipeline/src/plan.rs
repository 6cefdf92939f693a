//! What a run is to do: the configuration and the command line, put together.

use simpul_fetch::Limits;
use std::{path::PathBuf, time::Duration};

/// Where pages come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A file or folder.
    Local(PathBuf),
    /// NDJSON on standard input.
    Stdin,
}

/// Everything that a run needs to know.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Where pages come from, in order.
    pub sources: Vec<Source>,
    /// The state's file; `None` for a run that keeps nothing.
    pub state: Option<PathBuf>,
    /// The folder to write into.
    pub out: PathBuf,
    /// Threads that clean and extract.
    pub jobs: usize,
    /// Pages to take at most.
    pub limit: Option<u64>,
    /// Names of the export formats.
    pub formats: Vec<String>,
    /// What a page may cost.
    pub limits: Limits,
    /// How long cleaning and reading one page may take.
    pub document_timeout: Duration,
}

/// As many threads as the machine runs at once.
pub fn default_jobs() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
}
