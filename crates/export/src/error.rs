//! What can go wrong while writing.

use simpul_model::NodeId;
use std::{io, path::PathBuf};

/// Why an export was not written. The export before it stays as it was.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// An edge joins nodes of kinds that its relationship does not allow.
    #[error("edge {edge} ({relation}) goes from {from} to {to}, which its table of relationships does not allow")]
    OddEdge {
        /// The edge.
        edge: NodeId,
        /// Its relationship type.
        relation: &'static str,
        /// Its start.
        from: NodeId,
        /// Its end.
        to: NodeId,
    },
    /// An identifier has characters beyond `[a-z0-9:._-]`, which not every reader of the files takes.
    #[error("identifier \"{0}\" has characters other than a-z, 0-9, ':', '.', '_' and '-'")]
    OddId(NodeId),
    /// A run's name cannot be a folder's name.
    #[error("run name \"{0}\" must be letters, digits, '-', '_' and '.', and begin with a letter or digit")]
    OddRunId(String),
    /// `OUT/current` is there and is no symbolic link.
    #[error("{} is not a symbolic link: move it away, or name another output folder", .0.display())]
    NotALink(PathBuf),
    /// A file could not be written.
    #[error("cannot write {}: {source}", path.display())]
    Write {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file of the export before is not there, or not such as this program writes.
    #[error("{0} of the export before is not such as this program writes")]
    Changed(String),
    /// A writer refused.
    #[error("cannot write: {0}")]
    Io(#[from] io::Error),
    /// A record cannot be JSON.
    #[error("cannot write JSON: {0}")]
    Json(#[from] serde_json::Error),
}
