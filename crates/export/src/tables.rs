//! `tables/`: the graph for people with a spreadsheet. Names in place of identifiers, one fact a row, and behind each fact the page
//! that says it best and its sentence.

mod events;
mod officials;

use crate::csv::{Csv, Reader};
use crate::error::ExportError;
use crate::evidence;
use crate::layout::Layout;
use crate::sink::Sink;
use simpul_model::{Date, Edge, EdgeKind, Graph, Node, NodeId, graph::Event};
use std::io::Write;

/// A table: its file and its columns, each with what it means.
#[derive(Debug)]
pub struct Table {
    /// The file's name.
    pub file: &'static str,
    /// What a row is.
    pub says: &'static str,
    /// The columns.
    pub columns: &'static [(&'static str, &'static str)],
}

impl Table {
    fn open<'w>(&self, out: &'w mut dyn Write) -> Result<Csv<'w>, ExportError> {
        Ok(Csv::new(out, Reader::Person, self.columns.iter().map(|(name, _)| *name))?)
    }
}

/// The tables.
pub const TABLES: &[&Table] = &[&officials::OFFICIALS, &officials::POSTS, &events::EVENTS, &events::STATEMENTS];

/// Writes `tables/`.
///
/// # Errors
///
/// What the sink says.
pub fn write(layout: &Layout<'_>, sink: &mut dyn Sink) -> Result<(), ExportError> {
    sink.file("tables/officials.csv", &mut |out| officials::officials(layout, out).map(Some))?;
    sink.file("tables/posts.csv", &mut |out| officials::posts(layout, out).map(Some))?;
    sink.file("tables/events.csv", &mut |out| events::events(layout, out).map(Some))?;
    sink.file("tables/statements.csv", &mut |out| events::statements(layout, out).map(Some))
}

/// A cell with a day, or none.
fn date(csv: &mut Csv<'_>, date: Option<Date>) {
    match date {
        Some(date) => csv.date(date),
        None => csv.nothing(),
    }
}

/// Two cells: how sure, on how many pages.
fn certainty(csv: &mut Csv<'_>, edge: &Edge) {
    csv.score(edge.confidence);
    csv.number(evidence::pages(edge));
}

/// Three cells: the page's headline, its address, and the sentence.
fn source(csv: &mut Csv<'_>, graph: &Graph, edge: Option<&Edge>) {
    let cited = edge.and_then(evidence::best);
    let page = cited.and_then(|it| graph.node(&it.document));
    if let Some(Node::Document(it)) = page {
        csv.text(it.title.as_deref().unwrap_or_default());
        csv.text(&it.url);
    } else {
        csv.nothing();
        csv.nothing();
    }
    csv.text(cited.map_or("", |it| &*it.sentence));
}

/// The name of the region that a unit or event lies in.
fn region_of<'g>(graph: &'g Graph, id: &NodeId) -> Option<&'g str> {
    let found = graph
        .edges_of(id)
        .into_iter()
        .find(|it| it.from == *id && matches!(it.kind, EdgeKind::UnitInRegion | EdgeKind::EventInRegion))?;
    graph.node(&found.to).map(Node::name)
}

/// Seven cells that every row about an event begins with.
fn event_cells(csv: &mut Csv<'_>, graph: &Graph, event: &Event) {
    csv.text(&event.title);
    csv.word(event.kind.as_str());
    date(csv, event.date.map(|it| it.start));
    date(csv, event.date.and_then(|it| it.end));
    csv.text(event.venue.as_deref().unwrap_or_default());
    csv.text(region_of(graph, &event.id).unwrap_or_default());
    csv.text(event.programme.as_deref().unwrap_or_default());
}
