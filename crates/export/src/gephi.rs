//! `gephi/`: the graph for Gephi and other programs that draw: GEXF with a timeline, GEXF without, and a pair of tables.

mod drawn;
mod gexf;
mod tables;

pub use drawn::{EDGE_COLUMNS_LEFT_OUT, NODE_COLUMNS_LEFT_OUT, edge_header, node_header};

use crate::error::ExportError;
use crate::layout::Layout;
use crate::sink::Sink;
use drawn::Drawn;
use std::sync::OnceLock;

/// Files of the format that may be written at the same time: together they are as long as those of all other formats.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Files {
    Timeline,
    Still,
    Tables,
}

impl Files {
    pub(crate) const ALL: [Self; 3] = [Self::Timeline, Self::Still, Self::Tables];
}

/// The graph as it is drawn, for whoever asks first and for the others.
#[derive(Default)]
pub(crate) struct Drawing<'g>(OnceLock<Drawn<'g>>);

/// Writes `gephi/`.
///
/// # Errors
///
/// What the sink says.
pub fn write(layout: &Layout<'_>, sink: &mut dyn Sink) -> Result<(), ExportError> {
    let drawing = Drawing::default();
    Files::ALL.into_iter().try_for_each(|it| write_files(it, layout, &drawing, sink))
}

/// Writes some files of `gephi/`.
pub(crate) fn write_files<'g>(
    files: Files,
    layout: &Layout<'g>,
    drawing: &Drawing<'g>,
    sink: &mut dyn Sink,
) -> Result<(), ExportError> {
    let drawn = drawing.0.get_or_init(|| Drawn::of(layout));
    let mut elements = |path, time| {
        sink.file(path, &mut |out| {
            gexf::write(drawn, time, out)?;
            Ok(Some(drawn.count.0 + drawn.count.1))
        })
    };
    match files {
        Files::Timeline => elements("gephi/graph.gexf", gexf::Time::Spells),
        Files::Still => elements("gephi/graph-static.gexf", gexf::Time::None),
        Files::Tables => {
            sink.file("gephi/nodes.csv", &mut |out| Ok(Some(tables::nodes(drawn, out)?)))?;
            sink.file("gephi/edges.csv", &mut |out| Ok(Some(tables::edges(drawn, out)?)))
        }
    }
}
