//! `manifest.json`: what the export holds. Written last, so an export with a manifest is complete.

use crate::directory;
use crate::error::ExportError;
use crate::layout::Layout;
use crate::sink::FileFacts;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::path::Path;

/// Grows by one when a column or file is renamed or dropped.
pub const SCHEMA_VERSION: u32 = 1;

/// How many nodes and relationships an export holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counts {
    /// By label.
    pub labels: BTreeMap<&'static str, u64>,
    /// By relationship type.
    pub types: BTreeMap<&'static str, u64>,
}

impl Counts {
    /// The counts of a graph.
    pub fn of(layout: &Layout<'_>) -> Self {
        let mut counts = Self::default();
        for (kind, nodes) in layout.nodes() {
            *counts.labels.entry(kind.label).or_default() += nodes.len() as u64;
        }
        for (relation, rows) in layout.edges() {
            *counts.types.entry(relation.name).or_default() += rows.len() as u64;
        }
        counts
    }
}

/// The manifest's text: the run's own facts, then `schema`, `graph` (counts by label and type) and `files` (sorted by path).
pub(crate) fn text(facts: &Map<String, Value>, counts: &Counts, files: &[FileFacts]) -> Result<String, ExportError> {
    let files: Vec<Value> = files
        .iter()
        .map(|it| match it.rows {
            Some(rows) => json!({ "path": it.path, "rows": rows, "bytes": it.bytes, "sha256": it.sha256 }),
            None => json!({ "path": it.path, "bytes": it.bytes, "sha256": it.sha256 }),
        })
        .collect();
    let mut all = facts.clone();
    all.insert("schema".to_owned(), json!(SCHEMA_VERSION));
    all.insert("graph".to_owned(), json!({ "nodes": counts.labels, "relationships": counts.types }));
    all.insert("files".to_owned(), Value::Array(files));
    let mut text = serde_json::to_string_pretty(&Value::Object(all))?;
    text.push('\n');
    Ok(text)
}

/// How many rows the files of an export have, as its manifest tells; none where there is no such manifest.
pub(crate) fn rows(export: &Path) -> Option<BTreeMap<String, u64>> {
    let manifest: Value = serde_json::from_reader(directory::open(&export.join("manifest.json")).ok()?).ok()?;
    let of = |it: &Value| Some((it["path"].as_str()?.to_owned(), it["rows"].as_u64()?));
    Some(manifest["files"].as_array()?.iter().filter_map(of).collect())
}
