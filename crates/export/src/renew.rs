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
use crate::{Exported, Format, extras};
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
    /// The formats of both.
    pub formats: &'a [Format],
}

/// Whether exports in these formats can be made from the one before: only where every row says nothing of its neighbours, and with
/// the tables for Neo4j, by whose rows nodes and relationships are counted.
pub fn is_possible(formats: &[Format]) -> bool {
    formats.contains(&Format::Neo4j) && formats.iter().all(|it| matches!(it, Format::Neo4j | Format::Jsonl))
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
    let mut written = Ok(());
    for format in crate::chosen(renewal.formats) {
        written = written.and_then(|()| format.write(&layout, &mut sink));
    }
    match written.and_then(|()| extras::write(extras, &mut sink)) {
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

/// How the rows of a file tell their identifier, by which they are sorted, and that of the node that they are about.
#[derive(Clone, Copy)]
enum Rows {
    /// A table with a header: the cells in which the two stand.
    Cells { id: usize, about: usize },
    /// A node a line, as an object.
    Nodes,
    /// An edge a line, as an object.
    Edges,
}

/// The kinds of node whose rows may be taken over. A row between two is about the first of them here.
const TAKEN_OVER: [&str; 3] = ["Statement", "Event", "Document"];

/// The rows of a file of which some may be taken over; none where all are written anew.
fn rows_of(path: &str) -> Option<Rows> {
    match path {
        "changes.csv" => return Some(Rows::Cells { id: 0, about: 0 }),
        "jsonl/nodes.jsonl" => return Some(Rows::Nodes),
        "jsonl/edges.jsonl" => return Some(Rows::Edges),
        _ => {}
    }
    let name = path.strip_prefix("neo4j/")?;
    if let Some(kind) = NODES.iter().find(|it| it.file == name) {
        return TAKEN_OVER.contains(&kind.label).then_some(Rows::Cells { id: 0, about: 0 });
    }
    let relation = RELATIONS.iter().find(|it| it.file == name)?;
    let label = TAKEN_OVER.into_iter().find(|it| [relation.from, relation.to].contains(it))?;
    Some(Rows::Cells { id: 2, about: usize::from(relation.from != label) })
}

impl Rows {
    fn have_header(self) -> bool {
        matches!(self, Self::Cells { .. })
    }

    /// The identifier of a row.
    fn id(self, row: &[u8]) -> &[u8] {
        match self {
            Self::Cells { id, .. } => cell(row, id),
            Self::Nodes | Self::Edges => field(row, b"\"id\":\""),
        }
    }

    /// That of the node it is about.
    fn about(self, row: &[u8]) -> &str {
        let id = match self {
            Self::Cells { about, .. } => cell(row, about),
            Self::Nodes => self.id(row),
            Self::Edges => {
                let ends = [field(row, b"\"from\":\""), field(row, b"\"to\":\"")];
                let narrowest = TAKEN_OVER.into_iter().find_map(|label| ends.into_iter().find(|it| is_of(it, label)));
                narrowest.unwrap_or(ends[0])
            }
        };
        std::str::from_utf8(id).unwrap_or_default()
    }
}

/// One of a row's first cells, all of which are identifiers: there is nothing to unquote.
fn cell(row: &[u8], at: usize) -> &[u8] {
    let mut rest = row;
    for _ in 0..at {
        // In memory, so it never fails.
        let _ = rest.skip_until(b',');
    }
    let end = rest.iter().position(|it| matches!(it, b',' | b'\n')).unwrap_or(rest.len());
    rest.get(..end).unwrap_or_default()
}

/// One of an object's first fields, all of which are identifiers or words: there is nothing to unquote.
fn field<'r>(row: &'r [u8], name: &[u8]) -> &'r [u8] {
    let begin = row.windows(name.len()).position(|it| it == name).map(|it| it + name.len());
    let rest = begin.and_then(|it| row.get(it..)).unwrap_or_default();
    rest.split(|it| *it == b'"').next().unwrap_or_default()
}

/// Whether an identifier is that of a node with this label.
fn is_of(id: &[u8], label: &str) -> bool {
    let kind = id.get(..label.len()).unwrap_or_default();
    kind.eq_ignore_ascii_case(label.as_bytes()) && id.get(label.len()) == Some(&b':')
}

/// Takes files as an exporter writes them, and puts the rows that still hold beside them.
struct Merging<'r> {
    folder: &'r mut RunFolder,
    renewal: Renewal<'r>,
    known: &'r BTreeMap<String, Known>,
}

impl Sink for Merging<'_> {
    fn file(&mut self, path: &str, fill: &mut Fill<'_>) -> Result<(), ExportError> {
        let Some(form) = rows_of(path) else { return self.folder.file(path, fill) };
        let changed = || ExportError::Changed(path.to_owned());
        let before = self.known.get(path).ok_or_else(changed)?;
        let file = open(&self.renewal.before.join(path)).map_err(|_| changed())?;
        let mut old = BufReader::with_capacity(BUFFER_BYTES, Told { inner: file, hash: Sha256::new(), bytes: 0 });
        let mut drawn = Vec::new();
        fill(&mut drawn)?;
        let touched = self.renewal.touched;
        self.folder.file(path, &mut |out| {
            let mut out = BufWriter::with_capacity(BUFFER_BYTES, out);
            let rows = merge(&mut old, &drawn, form, touched, &mut out)?.ok_or_else(changed)?;
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
/// the two have not the same header. Rows that stay side by side are passed on together.
fn merge(
    old: &mut impl BufRead,
    drawn: &[u8],
    form: Rows,
    touched: &dyn Fn(&str) -> bool,
    out: &mut impl Write,
) -> io::Result<Option<u64>> {
    let mut fresh = drawn.split_inclusive(|it| *it == b'\n');
    if form.have_header() {
        let (header, mut row) = (fresh.next().unwrap_or_default(), Vec::new());
        old.read_until(b'\n', &mut row)?;
        if row != header {
            return Ok(None);
        }
        out.write_all(header)?;
    }
    let fresh = fresh.filter(|it| touched(form.about(it)));
    let mut fresh = fresh.map(|it| (form.id(it), it)).peekable();
    let mut rows = 0;
    // A row that the buffer cuts in two is put together here.
    let mut cut = Vec::new();
    loop {
        let held = old.fill_buf()?;
        if held.is_empty() {
            break;
        }
        let end = held.iter().rposition(|it| *it == b'\n').map_or(0, |it| it + 1);
        let mut whole = if end == 0 {
            cut.clear();
            old.read_until(b'\n', &mut cut)?;
            cut.as_slice()
        } else {
            old.fill_buf()?.get(..end).unwrap_or_default()
        };
        let mut staying = whole;
        while !whole.is_empty() {
            let begin = whole;
            whole.skip_until(b'\n')?;
            let row = begin.get(..begin.len() - whole.len()).unwrap_or_default();
            let before = staying.get(..staying.len() - begin.len()).unwrap_or_default();
            if touched(form.about(row)) {
                out.write_all(before)?;
                staying = whole;
                continue;
            }
            rows += 1;
            let id = fresh.peek().map(|_| form.id(row)).unwrap_or_default();
            if fresh.peek().is_some_and(|it| it.0 < id) {
                out.write_all(before)?;
                staying = begin;
                while let Some((_, next)) = fresh.next_if(|it| it.0 < id) {
                    out.write_all(next)?;
                    rows += 1;
                }
            }
        }
        out.write_all(staying)?;
        old.consume(end);
    }
    for (_, next) in fresh {
        out.write_all(next)?;
        rows += 1;
    }
    Ok(Some(rows))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(old: &str, drawn: &str, expect: Option<(&str, u64)>) {
        check_of(Rows::Cells { id: 2, about: 1 }, old, drawn, expect);
    }

    #[track_caller]
    fn check_of(form: Rows, old: &str, drawn: &str, expect: Option<(&str, u64)>) {
        let mut out = Vec::new();
        let touched = |id: &str| id.starts_with("event:t");
        let rows = merge(&mut old.as_bytes(), drawn.as_bytes(), form, &touched, &mut out);
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
    fn rows_are_merged_alike_however_the_buffer_cuts_them() {
        let row = |id: u32, about: &str| format!("x,event:{about},edge:{id:03},{}\n", "q".repeat(id as usize % 23));
        let name = |id: u32| format!("{}{id}", if id.is_multiple_of(3) { "t" } else { "a" });
        let old: String = (0..200).filter(|it| it % 2 == 0).map(|it| row(it, &name(it))).collect();
        let drawn: String = (0..200).filter(|it| it % 3 == 0 && it % 5 != 0).map(|it| row(it, &name(it))).collect();
        let (old, drawn) = (format!("h\n{old}"), format!("h\n{drawn}"));
        let stays = |it: &u32| (it % 2 == 0 && it % 3 != 0) || (it % 3 == 0 && it % 5 != 0);
        let expected: String = (0..200).filter(stays).map(|it| row(it, &name(it))).collect();
        let touched = |id: &str| id.starts_with("event:t");
        for capacity in [1, 7, 30, 64, 300, 100_000] {
            let mut out = Vec::new();
            let mut reader = BufReader::with_capacity(capacity, old.as_bytes());
            let form = Rows::Cells { id: 2, about: 1 };
            let rows = merge(&mut reader, drawn.as_bytes(), form, &touched, &mut out).unwrap();
            assert_eq!(String::from_utf8(out).unwrap(), format!("h\n{expected}"), "{capacity}");
            assert_eq!(rows, Some(expected.lines().count() as u64));
        }
    }

    #[test]
    fn objects_are_merged_as_rows_are_and_have_no_header() {
        let edge = |id: u32, from: &str, to: &str, more: &str| {
            format!("{{\"id\":\"edge:{id}\",\"from\":\"{from}\",\"to\":\"{to}\",\"kind\":\"{more}\"}}\n")
        };
        let stays = edge(2, "unit:u", "event:a", "old");
        let old = [edge(1, "event:t1", "document:d", "old"), stays.clone()].concat();
        let drawn = edge(3, "official:o", "event:t1", "new");
        check_of(Rows::Edges, &old, &drawn, Some((&[stays, drawn.clone()].concat(), 2)));
        check_of(Rows::Edges, "", &drawn, Some((&drawn, 1)));
        let node = |id: &str, more: &str| format!("{{\"type\":\"event\",\"id\":\"{id}\",\"title\":\"{more}\"}}\n");
        let old = [node("event:a", "old"), node("event:t1", "old")].concat();
        let merged = [node("event:a", "old"), node("event:t2", "new")].concat();
        check_of(Rows::Nodes, &old, &node("event:t2", "new"), Some((&merged, 2)));
    }

    #[test]
    fn rows_between_two_kinds_are_about_the_narrower() {
        let about = |path: &str| match rows_of(path)? {
            Rows::Cells { about, .. } => Some(about),
            Rows::Nodes | Rows::Edges => None,
        };
        let edge = b"{\"id\":\"edge:1\",\"from\":\"official:o\",\"to\":\"document:d\",\"kind\":{}}\n";
        assert_eq!(Rows::Edges.about(edge), "document:d");
        let edge = b"{\"id\":\"edge:1\",\"from\":\"official:o\",\"to\":\"unit:u\",\"kind\":{}}\n";
        assert_eq!(Rows::Edges.about(edge), "official:o");
        assert_eq!(about("neo4j/event_mentioned_in.csv"), Some(0));
        assert_eq!(about("neo4j/official_mentioned_in.csv"), Some(1));
        assert_eq!(about("neo4j/said.csv"), Some(1));
        assert_eq!(about("neo4j/documents.csv"), Some(0));
        for anew in ["neo4j/holds_post.csv", "neo4j/officials.csv", "neo4j/import.sh", "redirects.csv"] {
            assert_eq!(about(anew), None, "{anew}");
        }
    }
}
