//! `graphml/`: GraphML 1.0 for `NetworkX`, igraph, Cytoscape, yEd and the like.
//!
//! Parallel edges keep their identifiers; the relationship is in the key `relation`, never in an attribute of the element, which
//! Gephi would take for the edge's type.

use crate::error::ExportError;
use crate::layout::{Layout, label_of, label_of_edge};
use crate::shape::{Merged, NODES, RELATIONS, edge_columns, node_columns};
use crate::sink::Sink;
use crate::xml::{Fields, Xml};
use std::io::{self, Write};

/// Writes `graphml/graph.graphml`.
///
/// # Errors
///
/// What the sink says.
pub fn write(layout: &Layout<'_>, sink: &mut dyn Sink) -> Result<(), ExportError> {
    sink.file("graphml/graph.graphml", &mut |out| Ok(Some(graph(layout, out)?)))
}

fn graph(layout: &Layout<'_>, out: &mut dyn Write) -> io::Result<u64> {
    let (node_columns, edge_columns) = (node_columns(), edge_columns());
    let mut xml = Xml::new(out);
    xml.line("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">")?;
    declare(&mut xml, "node", &["label", "kind_of_node"], &node_columns)?;
    declare(&mut xml, "edge", &["edge_id", "label", "relation"], &edge_columns)?;
    xml.line("<graph id=\"simpul\" edgedefault=\"directed\">")?;
    let before = |class: &'static str| move |name: &str| format!("<data key=\"{class}-{name}\">");
    let fields = Fields::of(&node_columns, NODES.len(), before("node"), "</data>");
    let nodes = layout.all_nodes();
    for (kind, node) in &nodes {
        xml.raw("<node");
        xml.word("id", node.id().as_str());
        xml.raw(">");
        data(&mut xml, "node", "label", &label_of(node));
        data(&mut xml, "node", "kind_of_node", node.label());
        fields.write(&mut xml, *kind, *node);
        xml.line("</node>")?;
    }
    let fields = Fields::of(&edge_columns, RELATIONS.len(), before("edge"), "</data>");
    let edges = layout.all_edges();
    for (relation, row) in &edges {
        xml.raw("<edge");
        xml.word("id", row.edge.id.as_str());
        xml.word("source", row.from.id().as_str());
        xml.word("target", row.to.id().as_str());
        xml.raw(">");
        // igraph 1.0 gives edges the identifiers of nodes; a key of its own survives.
        data(&mut xml, "edge", "edge_id", row.edge.id.as_str());
        data(&mut xml, "edge", "label", label_of_edge(row.edge));
        data(&mut xml, "edge", "relation", RELATIONS.get(*relation).map_or("", |it| it.name));
        fields.write(&mut xml, *relation, row.edge);
        xml.line("</edge>")?;
    }
    xml.line("</graph>")?;
    xml.line("</graphml>")?;
    xml.finish()?;
    Ok((nodes.len() + edges.len()) as u64)
}

fn declare<T: 'static>(xml: &mut Xml<'_>, class: &str, first: &[&str], columns: &[Merged<T>]) -> io::Result<()> {
    let first = first.iter().map(|it| (*it, "string"));
    for (name, ty) in first.chain(columns.iter().map(|it| (it.column.name, it.column.ty.graphml()))) {
        xml.raw("<key");
        xml.word("id", &format!("{class}-{name}"));
        xml.word("for", class);
        xml.word("attr.name", name);
        xml.word("attr.type", ty);
        xml.line("/>")?;
    }
    Ok(())
}

fn data(xml: &mut Xml<'_>, class: &str, name: &str, text: &str) {
    for part in ["<data key=\"", class, "-", name, "\">"] {
        xml.raw(part);
    }
    xml.text(text);
    xml.raw("</data>");
}
