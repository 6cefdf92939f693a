//! What a run is to do: the configuration and the command line, put together.

use crate::config::{Checked, Source};
use simpul_export::Format;
use simpul_fetch::{Limits, web::Manners};
use std::{path::PathBuf, time::Duration};

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
    /// What to write.
    pub formats: Vec<Format>,
    /// What a page may cost.
    pub limits: Limits,
    /// How long cleaning and reading one page may take.
    pub document_timeout: Duration,
    /// How the web is asked.
    pub manners: Manners,
    /// Share of pages, 0 to 1, that may be rejected.
    pub max_rejected_share: f64,
    /// The reviewer's decisions; there may be no such file.
    pub decisions: PathBuf,
    /// End when the state holds what is new: no graph, no files.
    pub only_fetch: bool,
}

impl Plan {
    /// What a configuration asks for.
    pub fn of(config: &Checked) -> Self {
        Self {
            sources: config.sources.clone(),
            state: config.file.state.clone(),
            out: config.file.out.clone(),
            jobs: if config.file.jobs == 0 { default_jobs() } else { config.file.jobs },
            limit: None,
            formats: config.formats.clone(),
            limits: config.limits,
            document_timeout: config.document_timeout,
            manners: config.manners.clone(),
            max_rejected_share: *config.file.max_rejected_share.get_ref(),
            decisions: config.file.decisions.clone(),
            only_fetch: false,
        }
    }
}

/// As many threads as the machine runs at once.
pub fn default_jobs() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
}
