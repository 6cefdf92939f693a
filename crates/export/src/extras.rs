//! What stands beside the graph in an export: redirects, changes, dead letters, and the run's own facts in the manifest.

use crate::csv::{Csv, Reader};
use crate::error::ExportError;
use crate::sink::Sink;
use serde_json::{Map, Value};
use simpul_model::{Date, NodeId};
use std::fmt;
use std::io::{self, Write};

/// An identifier that has become part of another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Redirect {
    /// The identifier that was.
    pub old: NodeId,
    /// The identifier that is.
    pub new: NodeId,
}

/// Something that the pages tell as new on a day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// The node or edge that it is about.
    pub id: NodeId,
    /// What happened: `new_official`, `new_post`, `ended_post`, `succeeded`, `new_event`.
    pub what: String,
    /// The name of the official, unit or event.
    pub name: String,
    /// The post, where it is about one.
    pub post: Option<String>,
    /// The unit's name, where it is about one.
    pub unit: Option<String>,
    /// The day, where known.
    pub date: Option<Date>,
    /// More, in one sentence.
    pub detail: Option<String>,
}

/// The columns of `redirects.csv`, each with what it means.
pub const REDIRECTS: &[(&str, &str)] =
    &[("old_id", "An identifier that earlier exports may show."), ("new_id", "The identifier that stands for it now.")];

/// The columns of `changes.csv`, each with what it means.
pub const CHANGES: &[(&str, &str)] = &[
    ("id", "The node or relationship that it is about."),
    ("what", "What happened: `new_official` (first seen), `new_post`, `ended_post`, `succeeded`, `new_event`."),
    ("name", "The name of the official, unit or event."),
    ("post", "The post, where it is about one."),
    ("unit", "The unit's name, where it is about one."),
    ("date", "The day, where known."),
    ("detail", "More, in one sentence."),
];

/// Writes JSON objects, one a line, each with its line break, and tells how many.
#[derive(Clone, Copy)]
pub struct Lines<'a>(pub &'a (dyn Fn(&mut dyn Write) -> io::Result<u64> + Sync));

impl fmt::Debug for Lines<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lines")
    }
}

/// What goes into an export beside the graph. All of it may be empty; the files are there all the same.
#[derive(Debug, Clone, Default)]
pub struct Extras<'a> {
    /// Identifiers that were merged away, in any order.
    pub redirects: &'a [Redirect],
    /// What the pages tell as new, in any order.
    pub changes: &'a [Change],
    /// The lines of `judgements.jsonl`, in the order to be written.
    pub judgements: Option<Lines<'a>>,
    /// The lines of `dead_letters.jsonl`, in the order to be written, each a JSON object without line break.
    pub dead_letters: &'a [String],
    /// Facts for the manifest (versions, hashes, counts, durations); a key that the export itself writes is overwritten.
    pub facts: Map<String, Value>,
}

/// Writes `redirects.csv`, `changes.csv`, `judgements.jsonl` and `dead_letters.jsonl` into the root of the export.
pub(crate) fn write(extras: &Extras<'_>, sink: &mut dyn Sink) -> Result<(), ExportError> {
    sink.file("redirects.csv", &mut |out| {
        let mut csv = Csv::new(out, Reader::Program, REDIRECTS.iter().map(|(name, _)| *name))?;
        let mut rows: Vec<_> = extras.redirects.iter().collect();
        rows.sort_unstable();
        rows.dedup();
        for row in rows {
            csv.word(row.old.as_str());
            csv.word(row.new.as_str());
            csv.end_row()?;
        }
        Ok(Some(csv.finish()?))
    })?;
    sink.file("changes.csv", &mut |out| {
        let mut csv = Csv::new(out, Reader::Person, CHANGES.iter().map(|(name, _)| *name))?;
        let mut rows: Vec<_> = extras.changes.iter().collect();
        rows.sort_by(|a, b| (&a.id, &a.what, a.date).cmp(&(&b.id, &b.what, b.date)));
        for row in rows {
            csv.word(row.id.as_str());
            csv.text(&row.what);
            csv.text(&row.name);
            csv.text(row.post.as_deref().unwrap_or_default());
            csv.text(row.unit.as_deref().unwrap_or_default());
            match row.date {
                Some(date) => csv.date(date),
                None => csv.nothing(),
            }
            csv.text(row.detail.as_deref().unwrap_or_default());
            csv.end_row()?;
        }
        Ok(Some(csv.finish()?))
    })?;
    sink.file("judgements.jsonl", &mut |out| Ok(Some(extras.judgements.map_or(Ok(0), |it| (it.0)(out))?)))?;
    sink.file("dead_letters.jsonl", &mut |out| {
        for line in extras.dead_letters {
            out.write_all(line.as_bytes())?;
            out.write_all(b"\n")?;
        }
        Ok(Some(extras.dead_letters.len() as u64))
    })
}
