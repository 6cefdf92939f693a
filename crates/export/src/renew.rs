//! An export made of the one before it and of the rows that are other than there.
//!
//! Rows about a page, an event, a statement or an official of which nothing has changed are taken over as bytes; an exporter is
//! given a [`Layout`] of the rest, and writes it as if that were all. Rows stand in the order of their identifiers in both, so a
//! file is merged in one pass ([`merge`]). What a row shows of the whole (how many edges lead to a node, how many nodes there are)
//! is told to the exporter as [`Standing`]. Whatever is taken over is held against the digests in that export's manifest: files
//! that somebody has changed are no ground to build on.

mod merge;
mod rows;
mod standing;

use crate::directory::{RunFolder, open};
use crate::error::ExportError;
use crate::extras::Extras;
use crate::layout::Layout;
use crate::manifest::{self, Counts};
use crate::shape::{NODES, RELATIONS};
use crate::sink::{FileFacts, Fill, Sink, hexadecimal};
use crate::standing::Standing;
use crate::{Exported, Format, extras};
use rows::Form;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use simpul_model::Graph;
use std::collections::BTreeMap;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::Path;

/// Whether something holds of the node of an identifier.
pub type Is<'a> = dyn Fn(&str) -> bool + Sync + 'a;

/// What is new, and what it is held against.
#[derive(Clone, Copy)]
pub struct Renewal<'a> {
    /// Of events, statements and edges about them and pages, at least those whose rows may have changed; of all else, everything.
    pub graph: &'a Graph,
    /// Whether rows about the node of this identifier may have changed since.
    pub touched: &'a Is<'a>,
    /// The folder of the export before.
    pub before: &'a Path,
    /// The formats of both.
    pub formats: &'a [Format],
}

/// Whether exports in these formats can be made from the one before: those with the tables for Neo4j, by whose rows nodes and
/// relationships are counted.
pub fn is_possible(formats: &[Format]) -> bool {
    formats.contains(&Format::Neo4j)
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
    let formats = crate::chosen(renewal.formats);
    let standing = if formats.contains(&Format::Gephi) {
        let Some(standing) = standing::read(renewal) else { return Ok(None) };
        standing
    } else {
        Standing::default()
    };
    let layout = Layout::of_what(renewal.graph, renewal.touched, standing)?;
    let known = &known;
    let written = folder
        .parts(&formats, |format, inner| format.write(&layout, &mut Merging { inner, renewal, known }))
        .and_then(|()| extras::write(extras, &mut Merging { inner: &mut folder, renewal, known }));
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

/// Takes files as an exporter writes them, and puts the rows that still hold beside them.
struct Merging<'r> {
    inner: &'r mut dyn Sink,
    renewal: Renewal<'r>,
    known: &'r BTreeMap<String, Known>,
}

impl Sink for Merging<'_> {
    fn file(&mut self, path: &str, fill: &mut Fill<'_>) -> Result<(), ExportError> {
        let Some(form) = Form::of(path) else { return self.inner.file(path, fill) };
        let changed = || ExportError::Changed(path.to_owned());
        let before = self.known.get(path).ok_or_else(changed)?;
        let file = open(&self.renewal.before.join(path)).map_err(|_| changed())?;
        let mut old = BufReader::with_capacity(BUFFER_BYTES, Told { inner: file, hash: Sha256::new(), bytes: 0 });
        let mut drawn = Vec::new();
        fill(&mut drawn)?;
        let touched = self.renewal.touched;
        self.inner.file(path, &mut |out| {
            let mut out = BufWriter::with_capacity(BUFFER_BYTES, out);
            let rows = merge::merge(&mut old, &drawn, form, touched, &mut out)?.ok_or_else(changed)?;
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
