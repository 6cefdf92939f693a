//! An export made of the one before it and of the rows that are other than there.
//!
//! Rows about a page, an event, a statement or an official of which nothing has changed are taken over as bytes; an exporter is
//! given a [`Layout`] of the rest, and writes it as if that were all. The [`Register`] of the export before tells which of its rows
//! leave. Rows stand in the order of their identifiers in both, so a file is merged in one pass ([`merge`]). What a row shows of
//! the whole (how many edges lead to a node, how many nodes there are) is told to the exporter as [`Standing`]. Files that somebody
//! has changed are no ground to build on: [`seal`] tells.

mod merge;
mod register;
mod rows;

pub use register::Register;

use crate::directory::{self, RunFolder, open};
use crate::error::ExportError;
use crate::extras::Extras;
use crate::layout::Layout;
use crate::sink::{Fill, Sink};
use crate::standing::Standing;
use crate::{Exported, Format, Shared};
use crate::{manifest, past};
use merge::{Leave, Moved};
use register::Leaving;
use rows::Form;
use simpul_model::Graph;
use std::collections::BTreeMap;
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
    /// Which rows that export holds.
    pub register: &'a Register,
    /// The formats of both.
    pub formats: &'a [Format],
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
    let Some(rows) = manifest::rows(renewal.before) else { return Ok(None) };
    let leaving = Leaving::of(renewal.register, renewal.touched);
    let is_drawn = renewal.formats.contains(&Format::Gephi);
    let standing = if is_drawn { leaving.standing(renewal.graph, renewal.touched) } else { Standing::default() };
    let layout = Layout::of_what(renewal.graph, renewal.touched, standing)?;
    let Some(register) = leaving.succeeded_by(&layout) else { return Ok(None) };
    let before = Before { renewal, leaving: &leaving, rows: &rows };
    let shared = Shared::new(&layout, extras);
    let shares = crate::shares(renewal.formats);
    match folder.parts(&shares, |share, inner| shared.write(*share, &mut Merging { inner, before })) {
        Err(ExportError::Changed(_)) => return Ok(None),
        other => other?,
    }
    let counts = register.counts();
    let (path, files) = folder.publish(&|files| manifest::text(&extras.facts, &counts, files))?;
    Ok(Some(Exported { path, files, counts, register }))
}

/// What the files of an export are merged with.
#[derive(Clone, Copy)]
struct Before<'r> {
    renewal: Renewal<'r>,
    leaving: &'r Leaving<'r>,
    /// How many rows the files of the export before have.
    rows: &'r BTreeMap<String, u64>,
}

/// Takes files as an exporter writes them, and puts the rows that still hold beside them.
struct Merging<'r> {
    inner: &'r mut dyn Sink,
    before: Before<'r>,
}

impl Sink for Merging<'_> {
    fn file(&mut self, path: &str, fill: &mut Fill<'_>) -> Result<(), ExportError> {
        let Some(form) = Form::of(path) else { return self.inner.file(path, fill) };
        let changed = || ExportError::Changed(path.to_owned());
        let rows = *self.before.rows.get(path).ok_or_else(changed)?;
        let mut drawn = Vec::new();
        fill(&mut drawn)?;
        let leaving: Vec<Leave> = self.before.leaving.rows(form);
        let touched = self.before.renewal.touched;
        self.inner.file(path, &mut |mut out| {
            let old = open(&self.before.renewal.before.join(path)).map_err(|_| changed())?;
            let bytes = old.metadata().map_err(|_| changed())?.len();
            let moved =
                merge::merge((past::Reader::new(old, bytes), bytes), &drawn, form, &leaving, touched, &mut out)?;
            let Moved { gone, come } = moved.ok_or_else(changed)?;
            Ok(Some(rows.checked_sub(gone).ok_or_else(changed)? + come))
        })
    }
}
