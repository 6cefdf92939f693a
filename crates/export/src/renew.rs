//! An export made of the one before it and of the rows that are other than there.
//!
//! Rows about a page, an event or a statement of which nothing has changed are taken over as bytes; the rest comes from a graph
//! that holds just that. Rows stand in the order of their identifiers in both, so a file is merged in one pass. Whatever is taken over is
//! first held against the digests in that export's manifest: files that somebody has changed are no ground to build on.

use crate::directory::{RunFolder, open};
use crate::error::ExportError;
use crate::extras::Extras;
use crate::layout::Layout;
use crate::manifest::{self, Counts};
use crate::shape::{NODES, RELATIONS};
use crate::sink::{FileFacts, Fill, Sink, hexadecimal};
use crate::{Exported, Format, extras, neo4j};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use simpul_model::Graph;
use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::path::Path;

/// What is new, and what it is held against.
#[derive(Clone, Copy)]
pub struct Renewal<'a> {
    /// Of pages, events and statements, those whose rows may have changed, with their edges; of all else, everything.
    pub graph: &'a Graph,
    /// Whether rows about the node of this identifier may have changed since.
    pub touched: &'a dyn Fn(&str) -> bool,
    /// The folder of the export before.
    pub before: &'a Path,
}

/// Whether exports in these formats can be made from the one before: only where every row says nothing of its neighbours.
pub fn is_possible(formats: &[Format]) -> bool {
    formats == [Format::Neo4j]
}

/// Does what [`crate::write()`] does, to the byte. `None` where the export before isn't what its manifest says.
///
/// # Errors
///
/// As [`crate::write()`].
pub fn write(
    renewal: Renewal<'_>,
    extras: &Extras<'_>,
    out: &Path,
    run_id: &str,
) -> Result<Option<Exported>, ExportError> {
    let Some(known) = known(renewal.before) else { return Ok(None) };
    let mut folder = RunFolder::create(out, run_id)?;
    let layout = Layout::of(renewal.graph)?;
    let mut sink = Merging { folder: &mut folder, renewal, known: &known };
    let written = neo4j::write(&layout, &mut sink).and_then(|()| extras::write(extras, &mut sink));
    match written {
        Err(ExportError::Changed(_)) => return Ok(None),
        other => other?,
    }
    let counts = counts(&folder.files);
    let (path, files) = folder.publish(&|files| manifest::text(&extras.facts, &counts, files))?;
    Ok(Some(Exported { path, files, counts }))
}

/// A file as a manifest has it.
#[derive(Deserialize)]
struct Known {
    path: String,
    bytes: u64,
    sha256: String,
}

/// The files of an export by path.
fn known(export: &Path) -> Option<BTreeMap<String, Known>> {
    #[derive(Deserialize)]
    struct Manifest {
        schema: u32,
        files: Vec<Known>,
    }
    let manifest: Manifest = serde_json::from_reader(BufReader::new(open(&export.join("manifest.json")).ok()?)).ok()?;
    let files = manifest.files.into_iter().map(|it| (it.path.clone(), it)).collect();
    (manifest.schema == manifest::SCHEMA_VERSION).then_some(files)
}

/// Nodes by label, relationships by type, as the files for Neo4j hold them.
fn counts(files: &[FileFacts]) -> Counts {
    let rows = |name: &str| {
        let path = format!("neo4j/{name}");
        files.iter().find(|it| it.path == path).and_then(|it| it.rows).unwrap_or_default()
    };
    let mut counts = Counts::default();
    for kind in NODES {
        *counts.labels.entry(kind.label).or_default() += rows(kind.file);
    }
    for relation in RELATIONS {
        *counts.types.entry(relation.name).or_default() += rows(relation.file);
    }
    counts
}

/// Which cells of a row hold its identifier, by which rows are sorted, and that of the node that it is about.
#[derive(Clone, Copy)]
struct Cells {
    id: usize,
    about: usize,
}

/// The kinds of node whose rows may be taken over. A row between two is about the first of them here.
const TAKEN_OVER: [&str; 3] = ["Statement", "Event", "Document"];

/// The cells of a file of which rows may be taken over; none where all rows are written anew.
fn cells_of(path: &str) -> Option<Cells> {
    if path == "changes.csv" {
        return Some(Cells { id: 0, about: 0 });
    }
    let name = path.strip_prefix("neo4j/")?;
    if let Some(kind) = NODES.iter().find(|it| it.file == name) {
        return TAKEN_OVER.contains(&kind.label).then_some(Cells { id: 0, about: 0 });
    }
    let relation = RELATIONS.iter().find(|it| it.file == name)?;
    let label = TAKEN_OVER.into_iter().find(|it| [relation.from, relation.to].contains(it))?;
    Some(Cells { id: 2, about: usize::from(relation.from != label) })
}

impl Cells {
    /// The identifier of a row.
    fn id(self, row: &[u8]) -> &[u8] {
        cell(row, self.id)
    }

    fn about(self, row: &[u8]) -> &str {
        std::str::from_utf8(cell(row, self.about)).unwrap_or_default()
    }
}

/// One of a row's first cells, all of which are identifiers: there is nothing to unquote.
fn cell(row: &[u8], at: usize) -> &[u8] {
    row.split(|it| matches!(it, b',' | b'\n')).nth(at).unwrap_or_default()
}

/// Takes files as an exporter writes them, and puts the rows that still hold beside them.
struct Merging<'r> {
    folder: &'r mut RunFolder,
    renewal: Renewal<'r>,
    known: &'r BTreeMap<String, Known>,
}

impl Sink for Merging<'_> {
    fn file(&mut self, path: &str, fill: &mut Fill<'_>) -> Result<(), ExportError> {
        let Some(cells) = cells_of(path) else { return self.folder.file(path, fill) };
        let changed = || ExportError::Changed(path.to_owned());
        let before = self.known.get(path).ok_or_else(changed)?;
        let file = open(&self.renewal.before.join(path)).map_err(|_| changed())?;
        let mut old = BufReader::with_capacity(BUFFER_BYTES, Told { inner: file, hash: Sha256::new(), bytes: 0 });
        let mut drawn = Vec::new();
        fill(&mut drawn)?;
        let touched = self.renewal.touched;
        self.folder.file(path, &mut |out| {
            let mut out = BufWriter::with_capacity(BUFFER_BYTES, out);
            let rows = merge(&mut old, &drawn, cells, touched, &mut out)?.ok_or_else(changed)?;
            out.flush()?;
            Ok(Some(rows))
        })?;
        let Told { hash, bytes, .. } = old.into_inner();
        let is_same = bytes == before.bytes && hexadecimal(&hash.finalize()) == before.sha256;
        if is_same { Ok(()) } else { Err(changed()) }
    }
}

const BUFFER_BYTES: usize = 256 * 1024;

/// Counts and hashes what is read.
struct Told<R> {
    inner: R,
    hash: Sha256,
    bytes: u64,
}

impl<R: Read> Read for Told<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(buf)?;
        self.hash.update(buf.get(..n).unwrap_or_default());
        self.bytes += n as u64;
        Ok(n)
    }
}

/// Merges the rows of a file that still hold with those drawn anew, both sorted; gives their number, the header apart, or `None` where
/// the two have not the same header.
fn merge(
    old: &mut impl BufRead,
    drawn: &[u8],
    cells: Cells,
    touched: &dyn Fn(&str) -> bool,
    out: &mut impl Write,
) -> io::Result<Option<u64>> {
    let mut fresh = drawn.split_inclusive(|it| *it == b'\n');
    let header = fresh.next().unwrap_or_default();
    let mut fresh = fresh.filter(|it| touched(cells.about(it))).peekable();
    let mut row = Vec::new();
    old.read_until(b'\n', &mut row)?;
    if row != header {
        return Ok(None);
    }
    out.write_all(header)?;
    let mut rows = 0;
    loop {
        row.clear();
        let is_end = old.read_until(b'\n', &mut row)? == 0;
        if !is_end && touched(cells.about(&row)) {
            continue;
        }
        while let Some(next) = fresh.next_if(|it| is_end || cells.id(it) < cells.id(&row)) {
            out.write_all(next)?;
            rows += 1;
        }
        if is_end {
            return Ok(Some(rows));
        }
        out.write_all(&row)?;
        rows += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(old: &str, drawn: &str, expect: Option<(&str, u64)>) {
        let mut out = Vec::new();
        let touched = |id: &str| id.starts_with("event:t");
        let rows = merge(&mut old.as_bytes(), drawn.as_bytes(), Cells { id: 2, about: 1 }, &touched, &mut out);
        let found = rows.unwrap().map(|rows| (String::from_utf8(out).unwrap(), rows));
        assert_eq!(found.as_ref().map(|it| (it.0.as_str(), it.1)), expect);
    }

    #[test]
    fn rows_of_what_was_touched_come_from_the_new_and_the_others_from_the_old() {
        let old = "h\nx,event:a,edge:2,q\nx,event:t1,edge:3,q\nx,event:b,edge:5,q\n";
        check(old, "h\n", Some(("h\nx,event:a,edge:2,q\nx,event:b,edge:5,q\n", 2)));
        let drawn = "h\nx,event:t2,edge:1,n\nx,event:a,edge:2,other\nx,event:t1,edge:3,n\nx,event:t3,edge:7,n\n";
        let merged = "h\nx,event:t2,edge:1,n\nx,event:a,edge:2,q\nx,event:t1,edge:3,n\nx,event:b,edge:5,q\nx,event:t3,edge:7,n\n";
        check(old, drawn, Some((merged, 5)));
        check("h\n", "h\n", Some(("h\n", 0)));
        check(old, "other\n", None);
    }

    #[test]
    fn rows_between_two_kinds_are_about_the_narrower() {
        let about = |path: &str| cells_of(path).map(|it| it.about);
        assert_eq!(about("neo4j/event_mentioned_in.csv"), Some(0));
        assert_eq!(about("neo4j/official_mentioned_in.csv"), Some(1));
        assert_eq!(about("neo4j/said.csv"), Some(1));
        assert_eq!(about("neo4j/documents.csv"), Some(0));
        for anew in ["neo4j/holds_post.csv", "neo4j/officials.csv", "neo4j/import.sh", "redirects.csv"] {
            assert_eq!(about(anew), None, "{anew}");
        }
    }
}
