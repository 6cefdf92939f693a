//! `gephi/`: the graph for Gephi and other programs that draw: GEXF with a timeline, GEXF without, and a pair of tables.

mod drawn;
mod gexf;
mod tables;

pub use drawn::{EDGE_COLUMNS_LEFT_OUT, NODE_COLUMNS_LEFT_OUT, edge_header, node_header};

use crate::error::ExportError;
use crate::layout::Layout;
use crate::sink::Sink;
use drawn::Drawn;

/// Writes `gephi/`.
///
/// # Errors
///
/// What the sink says.
pub fn write(layout: &Layout<'_>, sink: &mut dyn Sink) -> Result<(), ExportError> {
    let drawn = Drawn::of(layout);
    let elements = Some(drawn.count.0 + drawn.count.1);
    for (path, time) in [("gephi/graph.gexf", gexf::Time::Spells), ("gephi/graph-static.gexf", gexf::Time::None)] {
        sink.file(path, &mut |out| {
            gexf::write(&drawn, time, out)?;
            Ok(elements)
        })?;
    }
    sink.file("gephi/nodes.csv", &mut |out| Ok(Some(tables::nodes(&drawn, out)?)))?;
    sink.file("gephi/edges.csv", &mut |out| Ok(Some(tables::edges(&drawn, out)?)))
}
