//! The graph as files: for Neo4j, for Gephi, for spreadsheets and for programs.
//!
//! ```text
//! Graph ──Layout (sorted, checked)──▶ neo4j/ gephi/ tables/ graphml/ jsonl/   each a module, each reads `shape`
//!                                       └──▶ a Sink: a run's folder (`directory`), or memory
//! ```
//!
//! Files are a pure function of the graph: same graph, same bytes. [`shape`] says once which nodes, relationships and columns
//! there are. [`write()`] lays a whole export out on disk and swaps it in.
//!
//! Absent on purpose: labels, types and property names from data; escapes that readers disagree on; anything that depends on
//! the clock, the machine or the order of a hash map.

#![warn(clippy::disallowed_methods)]

mod csv;
pub mod dictionary;
pub mod directory;
mod error;
mod evidence;
pub mod extras;
mod figures;
pub mod gephi;
pub mod graphml;
pub mod jsonl;
pub mod layout;
pub mod manifest;
pub mod neo4j;
mod past;
pub mod renew;
pub mod report;
pub mod shape;
pub mod sink;
mod standing;
mod sum;
pub mod tables;
mod text;
mod time;
mod xml;

pub use error::ExportError;
pub use extras::{Change, Extras, Lines, Redirect};
pub use layout::Layout;
pub use manifest::Counts;
pub use renew::Register;
pub use sink::{FileFacts, Memory, Sink};

use directory::RunFolder;
use simpul_model::Graph;
use std::{fmt, path::Path, path::PathBuf, str::FromStr};

/// A form in which the graph can be written; each has a folder of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Format {
    /// Tables with typed headers and the scripts that load them.
    Neo4j,
    /// GEXF and a pair of tables.
    Gephi,
    /// Tables for people.
    Tables,
    /// GraphML.
    Graphml,
    /// JSON lines with all citations.
    Jsonl,
}

impl Format {
    /// Every format.
    pub const ALL: &'static [Self] = &[Self::Neo4j, Self::Gephi, Self::Tables, Self::Graphml, Self::Jsonl];
    /// What is written when nobody asks for anything else.
    pub const DEFAULT: &'static [Self] = &[Self::Neo4j, Self::Gephi, Self::Tables];

    /// The format's word, and its folder.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Neo4j => "neo4j",
            Self::Gephi => "gephi",
            Self::Tables => "tables",
            Self::Graphml => "graphml",
            Self::Jsonl => "jsonl",
        }
    }

    fn write(self, layout: &Layout<'_>, sink: &mut dyn Sink) -> Result<(), ExportError> {
        match self {
            Self::Neo4j => neo4j::write(layout, sink),
            Self::Gephi => gephi::write(layout, sink),
            Self::Tables => tables::write(layout, sink),
            Self::Graphml => graphml::write(layout, sink),
            Self::Jsonl => jsonl::write(layout, sink),
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A word that is no format.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is no format (neo4j, gephi, tables, graphml, jsonl)")]
pub struct UnknownFormat(pub String);

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(word: &str) -> Result<Self, UnknownFormat> {
        Self::ALL.iter().copied().find(|it| it.as_str() == word).ok_or_else(|| UnknownFormat(word.to_owned()))
    }
}

/// An export that was written.
#[derive(Debug, Clone)]
pub struct Exported {
    /// `OUT/runs/ID`, to which `OUT/current` leads.
    pub path: PathBuf,
    /// Its files, sorted by path, the manifest apart.
    pub files: Vec<FileFacts>,
    /// Nodes by label, relationships by type.
    pub counts: Counts,
    /// Which rows it holds.
    pub register: Register,
}

/// Writes the files of some formats into a sink, without manifest or swap.
///
/// # Errors
///
/// Where the graph has an edge or identifier that no file can hold, or the sink fails.
pub fn write_into(
    graph: &Graph,
    extras: &Extras<'_>,
    formats: &[Format],
    sink: &mut dyn Sink,
) -> Result<Counts, ExportError> {
    let layout = Layout::of(graph)?;
    for format in chosen(formats) {
        format.write(&layout, sink)?;
    }
    extras::write(extras, sink)?;
    Ok(Counts::of(&layout))
}

/// Each format asked for once, in the order of [`Format::ALL`].
fn chosen(formats: &[Format]) -> Vec<Format> {
    Format::ALL.iter().copied().filter(|it| formats.contains(it)).collect()
}

/// Files of an export that are written one after another, and beside those of other shares.
#[derive(Debug, Clone, Copy)]
enum Share {
    Format(Format),
    Gephi(gephi::Files),
    Extras,
}

/// What is written in shares.
struct Shared<'a, 'g> {
    layout: &'a Layout<'g>,
    drawing: gephi::Drawing<'g>,
    extras: &'a Extras<'a>,
}

impl<'a, 'g> Shared<'a, 'g> {
    fn new(layout: &'a Layout<'g>, extras: &'a Extras<'a>) -> Self {
        Self { layout, drawing: gephi::Drawing::default(), extras }
    }

    fn write(&self, share: Share, sink: &mut dyn Sink) -> Result<(), ExportError> {
        match share {
            Share::Format(it) => it.write(self.layout, sink),
            Share::Gephi(files) => gephi::write_files(files, self.layout, &self.drawing, sink),
            Share::Extras => extras::write(self.extras, sink),
        }
    }
}

/// The shares of an export in some formats.
fn shares(formats: &[Format]) -> Vec<Share> {
    let of = |format| match format {
        Format::Gephi => gephi::Files::ALL.map(Share::Gephi).to_vec(),
        other => vec![Share::Format(other)],
    };
    chosen(formats).into_iter().flat_map(of).chain([Share::Extras]).collect()
}

/// Writes a whole export into `out/runs/RUN_ID` and points `out/current` to it; see [`directory`] for what readers may rely on.
///
/// Where a run of that name exists, the new one gets a number behind its name. The caller keeps two runs apart by a lock.
///
/// # Errors
///
/// As [`write_into`], and where the disk fails; `out/current` then leads where it led before.
pub fn write(
    graph: &Graph,
    extras: &Extras<'_>,
    formats: &[Format],
    out: &Path,
    run_id: &str,
) -> Result<Exported, ExportError> {
    let mut folder = RunFolder::create(out, run_id)?;
    let layout = Layout::of(graph)?;
    let shared = Shared::new(&layout, extras);
    folder.parts(&shares(formats), |share, sink| shared.write(*share, sink))?;
    let counts = Counts::of(&layout);
    let (path, files) = folder.publish(&|files| manifest::text(&extras.facts, &counts, files))?;
    Ok(Exported { path, files, counts, register: Register::of(&layout) })
}
