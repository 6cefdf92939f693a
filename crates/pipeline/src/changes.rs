//! What is new: between two exports, since a run of the state, or of the days since one.

use crate::{Plan, RunError, lookup, publish, stages, stages::Stages};
use simpul_export::Change;
use simpul_link::Outline;
use simpul_model::Date;
use simpul_store::{RunFacts, Store};
use std::{
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
    /// A day: what the pages tell of it and later days.
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
    let exports = lookup::exports(out)?;
    let earlier = match since {
        Some(word) => {
            let named = exports.iter().find(|(name, _)| name.starts_with(word));
            Some(named.ok_or_else(|| RunError::NotThere(no_such(word, &exports)))?)
        }
        None => exports.iter().skip_while(|(_, path)| name_of(path) != name_of(&newest)).nth(1),
    };
    let after = lookup::outline(&newest)?;
    let Some((name, path)) = earlier else {
        return Ok(Changed {
            before: "nothing: it is the first export".to_owned(),
            changes: compare(&Outline::default(), &after),
        });
    };
    let before = lookup::outline(path)?;
    Ok(Changed { before: format!("the export {name}"), changes: compare(&before, &after) })
}

/// What the pages tell as new from a day on, whichever run read them: the rows of `changes.csv` from there.
///
/// # Errors
///
/// Where there is no export, or it can't be read back.
pub fn since_day(out: &Path, day: Date) -> Result<Changed, RunError> {
    let told = simpul_link::chronicle(&lookup::graph(out)?);
    let changes = told.into_iter().filter(|it| it.date.is_some_and(|it| it >= day)).map(publish::change).collect();
    Ok(Changed { before: format!("what the pages tell of the days before {day}"), changes })
}

/// Compares what the state says now with what it said when a run had ended. Both are linked anew, with the same decisions.
///
/// # Errors
///
/// Where there is no state or no such run.
pub fn since_run(plan: &Plan, stages: &Stages, run: i64) -> Result<Changed, RunError> {
    let Some(path) = &plan.state else {
        return Err(RunError::Usage("a run's number needs the state: name it with --state, or in the configuration"));
    };
    let mut store = Store::open_read_only(path)?;
    let known = store.runs()?;
    let Some(facts) = known.iter().find(|it| it.run == run) else {
        let last = known.last().map_or(0, |it| it.run);
        return Err(RunError::NotThere(format!("the state knows no run {run}; its newest is {last}")));
    };
    let decisions = stages::decisions(&plan.decisions)?;
    let live = store.live(&stages.reader)?;
    if live.fingerprints.is_empty() && !store.held()?.is_empty() {
        return Err(RunError::Usage("another version or lexicon read the pages of this state: do a run first"));
    }
    let mut outline = |pages: &[String]| -> Result<Outline, RunError> {
        Ok(Outline::of(&stages.link(&store.readings(pages)?, &decisions)))
    };
    let after = outline(&live.fingerprints)?;
    let old = Store::open_read_only(path)?.as_of(&stages.reader, run)?;
    let before = format!("the {} pages after run {run} of {}", old.len(), facts.started);
    Ok(Changed { before, changes: compare(&outline(&old)?, &after) })
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
    simpul_link::changes(before, after).into_iter().map(publish::change).collect()
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn no_such(word: &str, exports: &[(String, PathBuf)]) -> String {
    let list: Vec<String> = exports.iter().map(|(name, _)| format!("  {name}")).collect();
    format!("there is no export {word}; there are\n{}", list.join("\n"))
}
