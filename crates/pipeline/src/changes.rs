//! What is new: between two exports, since a run of the state, or by the pages published since a day.

use crate::{Plan, RunError, lookup, news, stages, stages::Stages};
use serde_json::Value;
use simpul_export::Change;
use simpul_link::Outline;
use simpul_model::{Date, Reading};
use simpul_store::{RunFacts, Store};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// Since when something is asked to be new.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Since {
    /// An export in `OUT/runs`, by its name or the beginning of it.
    Export(String),
    /// A run of the state, by its number: what came later is new.
    Run(i64),
    /// A day: what pages published on it or later say is new.
    Day(Date),
}

impl Since {
    /// What a person means: `2024-08-15` is a day, `12` a run, anything else an export.
    pub fn read(word: &str) -> Self {
        let word = word.trim();
        match (word.parse::<Date>(), word.parse::<i64>()) {
            (Ok(day), _) => Self::Day(day),
            (_, Ok(run)) if word.len() < 10 => Self::Run(run),
            _ => Self::Export(word.to_owned()),
        }
    }
}

/// What changed, and between what.
#[derive(Debug)]
pub struct Changed {
    /// What it was compared with, in words.
    pub before: String,
    /// What changed, sorted.
    pub changes: Vec<Change>,
}

/// Compares the newest export with the one before it, or with one that is named. Where there is none before it,
/// everything is new.
///
/// # Errors
///
/// Where there is no export of that name, or it can't be read back (it must have the format jsonl).
pub fn between_exports(out: &Path, since: Option<&str>) -> Result<Changed, RunError> {
    let newest = fs::canonicalize(out.join("current")).map_err(|error| RunError::Io {
        doing: "there is no export: can't read",
        path: out.join("current"),
        error,
    })?;
    let exports = exports(out)?;
    let earlier = match since {
        Some(word) => {
            let named = exports.iter().rev().find(|(_, path)| name_of(path).starts_with(word));
            Some(named.ok_or_else(|| RunError::NotThere(no_such(word, &exports)))?)
        }
        None => exports.iter().rev().skip_while(|(_, path)| name_of(path) != name_of(&newest)).nth(1),
    };
    let after = lookup::outline(&newest)?;
    let Some((written, path)) = earlier else {
        return Ok(Changed {
            before: "nothing: it is the first export".to_owned(),
            changes: compare(&Outline::default(), &after),
        });
    };
    let before = lookup::outline(path)?;
    Ok(Changed { before: format!("the export {} of {written}", name_of(path)), changes: compare(&before, &after) })
}

/// Compares what the state says now with what it said when a run had ended, or with what its pages from before a day say.
/// Both sides are linked anew with the same decisions.
///
/// # Errors
///
/// Where there is no state or no such run.
pub fn in_state(plan: &Plan, stages: &Stages, since: &Since) -> Result<Changed, RunError> {
    let Some(path) = &plan.state else {
        return Err(RunError::Usage(
            "a run's number or a day needs the state: name it with --state, or in the configuration",
        ));
    };
    let mut store = Store::open_read_only(path)?;
    let decisions = stages::decisions(&plan.decisions)?;
    let live = store.live(&stages.reader)?;
    if live.fingerprints.is_empty() && !store.held()?.is_empty() {
        return Err(RunError::Usage("another version or lexicon read the pages of this state: do a run first"));
    }
    let link = |readings: &[Reading]| Outline::of(&stages.link(readings, &decisions));
    let readings = store.readings(&live.fingerprints)?;
    let after = link(&readings);
    let (before, old) = match since {
        Since::Day(day) => {
            let old: Vec<Reading> = readings.into_iter().filter(|it| !news::is_news(it, *day)).collect();
            (format!("the {} pages from before {day}, or of no known day", old.len()), old)
        }
        Since::Run(run) => {
            let known = store.runs()?;
            let Some(facts) = known.iter().find(|it| it.run == *run) else {
                let last = known.last().map_or(0, |it| it.run);
                return Err(RunError::NotThere(format!("the state knows no run {run}; its newest is {last}")));
            };
            drop(readings);
            let old = store.as_of(&stages.reader, *run)?;
            (format!("the {} pages after run {run} of {}", old.len(), facts.started), store.readings(&old)?)
        }
        Since::Export(_) => return Err(RunError::Internal("an export is no matter of the state".to_owned())),
    };
    Ok(Changed { before, changes: compare(&link(&old), &after) })
}

/// The runs of the state, oldest first.
///
/// # Errors
///
/// Where there is no state.
pub fn runs(plan: &Plan) -> Result<Vec<RunFacts>, RunError> {
    let Some(path) = &plan.state else {
        return Err(RunError::Usage("there is no state: name one with --state, or in the configuration"));
    };
    Ok(Store::open_read_only(path)?.runs()?)
}

fn compare(before: &Outline, after: &Outline) -> Vec<Change> {
    simpul_link::changes(before, after).into_iter().map(news::row).collect()
}

/// The complete exports under `out`, oldest first, each with the time at which it was written.
fn exports(out: &Path) -> Result<Vec<(String, PathBuf)>, RunError> {
    let runs = out.join("runs");
    let io = |error| RunError::Io { doing: "can't read", path: runs.clone(), error };
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(&runs).map_err(io)? {
        let path = entry.map_err(io)?.path();
        let written = || {
            let manifest: Value = serde_json::from_slice(&fs::read(path.join("manifest.json")).ok()?).ok()?;
            Some(manifest.get("times")?.get("written")?.as_str()?.to_owned())
        };
        if let Some(written) = written() {
            // Of two in one second, the file system knows which came first.
            let made = fs::metadata(path.join("manifest.json")).and_then(|it| it.modified()).map_err(io)?;
            found.insert((made, written, path));
        }
    }
    Ok(found.into_iter().map(|(_, written, path)| (written, path)).collect())
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn no_such(word: &str, exports: &[(String, PathBuf)]) -> String {
    let list: Vec<String> = exports.iter().map(|(written, path)| format!("  {} of {written}", name_of(path))).collect();
    format!("there is no export {word}; there are\n{}", list.join("\n"))
}
