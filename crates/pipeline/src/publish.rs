//! Graph → files: what stands beside the graph, the export's name, and the manifest's facts.
//!
//! The name is a digest of all that the export is a function of. Where `OUT/current` has that name already, nothing has
//! changed and nothing is written: bytes and times of the files stay.

use crate::{Plan, RunError, links, stages::Stages};
use serde_json::{Map, Value, json};
use simpul_export::{
    Change, ExportError, Exported, Extras, Lines, Redirect, Register,
    renew::{self, Renewal},
};
use simpul_link::{Decisions, Linked, Renewed};
use simpul_model::{DeadLetter, Reading, id};
use simpul_store::Live;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write,
};

/// What an export is a function of.
pub(crate) struct Ingredients<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) stages: &'a Stages,
    pub(crate) live: &'a Live,
    pub(crate) letters: &'a BTreeSet<DeadLetter>,
    pub(crate) decisions: &'a Decisions,
}

impl Ingredients<'_> {
    /// The export's name.
    pub(crate) fn name(&self) -> String {
        let letters = self.lines();
        let decisions = self.decisions.to_csv();
        let configuration = self.configuration();
        let mut parts =
            vec![env!("CARGO_PKG_VERSION"), env!("SIMPUL_WRITER"), &self.stages.reader, &decisions, &configuration];
        parts.extend(self.live.fingerprints.iter().map(String::as_str));
        parts.push("");
        parts.extend(letters.iter().map(String::as_str));
        id::digest(&parts)
    }

    /// What a shelf must have been made by and for, to be of use here.
    pub(crate) fn shelf_owner(&self) -> String {
        let parts = [env!("CARGO_PKG_VERSION"), env!("SIMPUL_WRITER"), &self.stages.reader, &self.configuration()];
        id::digest(&parts)
    }

    /// A digest of the settings on which the files depend; not of threads, places or times.
    fn configuration(&self) -> String {
        let formats: Vec<&str> = self.plan.formats.iter().map(|it| it.as_str()).collect();
        let limits = format!("{} {}", self.plan.limits.max_page_bytes, self.plan.limits.max_ratio);
        id::digest(&[&formats.join(","), &limits])
    }

    /// The dead letters as lines of JSON.
    fn lines(&self) -> Vec<String> {
        self.letters.iter().filter_map(|it| serde_json::to_string(it).ok()).collect()
    }

    /// What the manifest says beside the export's own facts. All but `times` is a function of the pages.
    fn facts(&self, name: &str, readings: &[Reading], times: &Value) -> Map<String, Value> {
        let mut reasons: BTreeMap<String, u64> = BTreeMap::new();
        for letter in self.letters {
            *reasons.entry(format!("{}/{}", letter.stage, letter.reason)).or_default() += 1;
        }
        let tally = &self.live.tally;
        let sum = |count: fn(&Reading) -> usize| readings.iter().map(count).sum::<usize>();
        let facts = json!({
            "export": name,
            "simpul": env!("CARGO_PKG_VERSION"),
            "reader": self.stages.reader,
            "lexicon": self.stages.lexicon().digest(),
            "configuration": self.configuration(),
            "decisions": self.decisions.iter().count(),
            "pages": {
                "exported": tally.exported, "duplicate": tally.superseded, "rejected": tally.rejected, "lost": tally.lost,
            },
            "stages": {
                "clean": { "in": tally.versions, "out": tally.versions - tally.rejected },
                "extract": {
                    "in": tally.exported,
                    "officials": sum(|it| it.officials.len()), "units": sum(|it| it.units.len()),
                    "events": sum(|it| it.events.len()), "statements": sum(|it| it.statements.len()),
                },
            },
            "dead_letters": reasons,
            "times": times,
        });
        match facts {
            Value::Object(facts) => facts,
            _ => Map::new(),
        }
    }

    /// Writes the export.
    pub(crate) fn write(
        &self,
        name: &str,
        readings: &[Reading],
        linked: &Linked,
        times: &Value,
    ) -> Result<Exported, RunError> {
        self.with_extras(name, readings, linked, times, |extras| {
            simpul_export::write(&linked.graph, extras, &self.plan.formats, &self.plan.out, name)
        })
    }

    /// Writes the export with what still holds of the one before; `None` where that can't be relied on.
    pub(crate) fn renew(
        &self,
        name: &str,
        gists: &[Reading],
        renewed: &Renewed,
        register: &Register,
        times: &Value,
    ) -> Result<Option<Exported>, RunError> {
        let Ok(before) = fs::canonicalize(self.plan.out.join("current")) else { return Ok(None) };
        let touched = |id: &str| renewed.touched.has(id);
        let (graph, formats) = (&renewed.linked.graph, &self.plan.formats);
        let renewal = Renewal { graph, touched: &touched, before: &before, register, formats };
        self.with_extras(name, gists, &renewed.linked, times, |extras| {
            renew::write(renewal, extras, &self.plan.out, name)
        })
    }

    fn with_extras<T>(
        &self,
        name: &str,
        readings: &[Reading],
        linked: &Linked,
        times: &Value,
        write: impl FnOnce(&Extras<'_>) -> Result<T, ExportError>,
    ) -> Result<T, RunError> {
        let redirects: Vec<Redirect> =
            linked.redirects.iter().map(|(old, new)| Redirect { old: old.clone(), new: new.clone() }).collect();
        let lines = self.lines();
        let changes: Vec<Change> = simpul_link::chronicle(&linked.graph).into_iter().map(change).collect();
        let judgements = |out: &mut dyn Write| links::write(linked, out);
        let extras = Extras {
            redirects: &redirects,
            changes: &changes,
            judgements: Some(Lines(&judgements)),
            dead_letters: &lines,
            facts: self.facts(name, readings, times),
        };
        write(&extras).map_err(|error| RunError::Export(error.to_string()))
    }
}

/// A change as a row of the table.
pub(crate) fn change(it: simpul_link::Change) -> Change {
    let simpul_link::Change { id, what, name, post, unit, date, detail } = it;
    Change { id, what: what.to_owned(), name, post, unit, date, detail }
}

/// The name of the newest export: where it is that of the one to be made, nothing has changed.
pub(crate) fn current(plan: &Plan) -> Option<String> {
    let manifest = fs::read(plan.out.join("current").join("manifest.json")).ok()?;
    let manifest: Value = serde_json::from_slice(&manifest).ok()?;
    Some(manifest.get("export")?.as_str()?.to_owned())
}
