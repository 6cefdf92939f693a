//! An export made of the one before it and of the rows that are other than there.
//!
//! Rows about a page, an event, a statement or an official of which nothing has changed are taken over as bytes; an exporter is
//! given a [`Layout`] of the rest, and writes it as if that were all. Rows stand in the order of their identifiers in both, so a
//! file is merged in one pass ([`merge`]). What a row shows of the whole (how many edges lead to a node, how many nodes there are)
//! is told to the exporter as [`Standing`]. Files that somebody has changed are no ground to build on: [`seal`] tells.

mod merge;
mod rows;
mod standing;

use crate::directory::{self, RunFolder, open};
use crate::error::ExportError;
use crate::extras::Extras;
use crate::layout::Layout;
use crate::manifest::{self, Counts};
use crate::shape::{NODES, RELATIONS};
use crate::sink::{FileFacts, Fill, Sink};
use crate::standing::Standing;
use crate::{Exported, Format, extras};
use rows::Form;
use simpul_model::Graph;
use std::io::{BufReader, BufWriter, Write};
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

/// The seal of an export: another one where any of its files was written to, put in the place of another, or taken away. It is
/// made of their names, of their sizes, and of when the system last saw them change.
///
/// # Errors
///
/// Where the export can't be looked at.
pub fn seal(export: &Path) -> Result<String, ExportError> {
    directory::seal(export)
}

/// Does what [`crate::write()`] does, to the byte. `None` where the files of the export before are not such as this program
/// writes; whether they are those that it wrote, the caller knows by [`seal`].
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
    let mut folder = RunFolder::create(out, run_id)?;
    let formats = crate::chosen(renewal.formats);
    let standing = if formats.contains(&Format::Gephi) {
        let Some(standing) = standing::read(renewal) else { return Ok(None) };
        standing
    } else {
        Standing::default()
    };
    let layout = Layout::of_what(renewal.graph, renewal.touched, standing)?;
    let written = folder
        .parts(&formats, |format, inner| format.write(&layout, &mut Merging { inner, renewal }))
        .and_then(|()| extras::write(extras, &mut Merging { inner: &mut folder, renewal }));
    match written {
        Err(ExportError::Changed(_)) => return Ok(None),
        other => other?,
    }
    let counts = counts(&folder.files);
    let (path, files) = folder.publish(&|files| manifest::text(&extras.facts, &counts, files))?;
    Ok(Some(Exported { path, files, counts }))
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
}

impl Sink for Merging<'_> {
    fn file(&mut self, path: &str, fill: &mut Fill<'_>) -> Result<(), ExportError> {
        let Some(form) = Form::of(path) else { return self.inner.file(path, fill) };
        let changed = || ExportError::Changed(path.to_owned());
        let file = open(&self.renewal.before.join(path)).map_err(|_| changed())?;
        let mut old = BufReader::with_capacity(BUFFER_BYTES, file);
        let mut drawn = Vec::new();
        fill(&mut drawn)?;
        let touched = self.renewal.touched;
        self.inner.file(path, &mut |out| {
            let mut out = BufWriter::with_capacity(BUFFER_BYTES, out);
            let rows = merge::merge(&mut old, &drawn, form, touched, &mut out)?.ok_or_else(changed)?;
            out.flush()?;
            Ok(Some(rows))
        })
    }
}

const BUFFER_BYTES: usize = 256 * 1024;
