//! Flag over file over default.

use crate::args::{Asked, Places};
use simpul_pipeline::{Checked, RunError, config};
use std::path::{Path, PathBuf};

/// The configuration: the file named, else the usual one where it is there, else the defaults.
///
/// `is_needed` says that there must be one: a run without inputs has nothing else to go by.
pub(crate) fn read(named: Option<&Path>, is_needed: bool) -> Result<Checked, RunError> {
    let usual = Path::new(config::DEFAULT_PATH);
    match named {
        Some(path) => Ok(config::read(path)?),
        None if is_needed || usual.exists() => Ok(config::read(usual)?),
        None => Ok(Checked::default()),
    }
}

/// The plan of a configuration, with the places that the command line names.
pub(crate) fn plan(config: &Checked, places: &Places) -> simpul_pipeline::Plan {
    let mut plan = simpul_pipeline::Plan::of(config);
    if let Some(out) = &places.out {
        plan.out.clone_from(out);
    }
    if places.state.is_some() {
        plan.state.clone_from(&places.state);
    }
    if !places.format.is_empty() {
        plan.formats.clone_from(&places.format);
    }
    plan
}

/// The folder of exports to look into.
pub(crate) fn out(asked: &Asked, named: Option<&Path>) -> Result<PathBuf, RunError> {
    match &asked.out {
        Some(out) => Ok(out.clone()),
        None => Ok(read(named, false)?.file.out),
    }
}
