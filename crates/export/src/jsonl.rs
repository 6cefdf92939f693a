//! `jsonl/`: every node and edge as one JSON object a line, with all its citations and its texts exactly as read.

use crate::error::ExportError;
use crate::layout::Layout;
use crate::sink::Sink;

/// Writes `jsonl/nodes.jsonl` and `jsonl/edges.jsonl`.
///
/// # Errors
///
/// What the sink says.
pub fn write(layout: &Layout<'_>, sink: &mut dyn Sink) -> Result<(), ExportError> {
    sink.file("jsonl/nodes.jsonl", &mut |out| {
        let nodes = layout.all_nodes();
        for (_, node) in &nodes {
            serde_json::to_writer(&mut *out, node)?;
            out.write_all(b"\n")?;
        }
        Ok(Some(nodes.len() as u64))
    })?;
    sink.file("jsonl/edges.jsonl", &mut |out| {
        let edges = layout.all_edges();
        for (_, row) in &edges {
            serde_json::to_writer(&mut *out, row.edge)?;
            out.write_all(b"\n")?;
        }
        Ok(Some(edges.len() as u64))
    })
}
