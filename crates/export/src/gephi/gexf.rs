//! GEXF 1.3, valid against its schema and read alike by Gephi, Gephi Lite and `NetworkX`.
//!
//! What the schema leaves open and the readers do not: colours and sizes in the main namespace, `timeformat="date"`, one block of
//! attributes for each class, lists as one text, and no attribute type but those that all readers know.

use super::drawn::{Drawn, DrawnEdge, DrawnNode, own_edge_columns, own_node_columns};
use crate::error::ExportError;
use crate::layout::{label_of, label_of_edge};
use crate::shape::{Merged, NODES, RELATIONS};
use crate::time::Spell;
use crate::xml::{Fields, Xml};
use simpul_model::{Edge, Node};
use std::io::{self, Write};

/// Whether the file has a timeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Time {
    Spells,
    None,
}

pub(super) fn write(drawn: &Drawn<'_>, time: Time, out: &mut dyn Write) -> Result<(), ExportError> {
    let (node_columns, edge_columns) = (own_node_columns(), own_edge_columns());
    let mut xml = Xml::new(out);
    xml.line("<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">")?;
    xml.line("<meta><creator>Simpul</creator><description>Public officials, their posts, events and words</description></meta>")?;
    xml.line(match time {
        Time::Spells => {
            "<graph defaultedgetype=\"directed\" idtype=\"string\" mode=\"dynamic\" timeformat=\"date\" \
             timerepresentation=\"interval\" timezone=\"Asia/Jakarta\">"
        }
        Time::None => "<graph defaultedgetype=\"directed\" idtype=\"string\" mode=\"static\">",
    })?;
    declare(&mut xml, "node", &["kind_of_node"], &node_columns, &[])?;
    declare(&mut xml, "edge", &["relation"], &edge_columns, &["url"])?;
    xml.raw("<nodes");
    xml.number("count", drawn.count.0);
    xml.line(">")?;
    let before = |name: &str| format!("<attvalue for=\"{name}\" value=\"");
    let fields = Fields::of(&node_columns, NODES.len(), before, "\"/>");
    for node in &drawn.nodes {
        write_node(&mut xml, node, time, &fields)?;
    }
    xml.line("</nodes>")?;
    xml.raw("<edges");
    xml.number("count", drawn.count.1);
    xml.line(">")?;
    let fields = Fields::of(&edge_columns, RELATIONS.len(), before, "\"/>");
    for edge in &drawn.edges {
        write_edge(&mut xml, edge, time, &fields)?;
    }
    xml.line("</edges>")?;
    xml.line("</graph>")?;
    xml.line("</gexf>")?;
    Ok(xml.finish()?)
}

fn declare<T: 'static>(
    xml: &mut Xml<'_>,
    class: &str,
    first: &[&str],
    columns: &[Merged<T>],
    last: &[&str],
) -> io::Result<()> {
    xml.raw("<attributes");
    xml.word("class", class);
    xml.line(" mode=\"static\">")?;
    let texts = |names: &[&str]| names.iter().map(|it| ((*it).to_owned(), "string")).collect::<Vec<_>>();
    let own = columns.iter().map(|it| (it.column.name.to_owned(), it.column.ty.gexf()));
    for (name, ty) in texts(first).into_iter().chain(own).chain(texts(last)) {
        xml.raw("<attribute");
        xml.word("id", &name);
        xml.word("title", &name);
        xml.word("type", ty);
        xml.line("/>")?;
    }
    xml.line("</attributes>")
}

fn write_node(xml: &mut Xml<'_>, drawn: &DrawnNode<'_>, time: Time, fields: &Fields<Node>) -> io::Result<()> {
    xml.raw("<node");
    xml.word("id", drawn.node.id().as_str());
    xml.attribute("label", &label_of(drawn.node));
    xml.raw("><attvalues>");
    text_value(xml, "kind_of_node", drawn.kind.label);
    fields.write(xml, drawn.at, drawn.node);
    xml.raw("</attvalues>");
    write_spell(xml, drawn.spell.filter(|_| time == Time::Spells));
    let (r, g, b) = drawn.kind.colour;
    xml.raw("<color");
    for (name, channel) in [("r", r), ("g", g), ("b", b)] {
        xml.number(name, channel.into());
    }
    xml.raw("/><size");
    // Well connected nodes are larger, but a node of a thousand edges must not hide the map.
    xml.number("value", u64::from(4 + 2 * (drawn.degree + 1).ilog2()));
    xml.line("/></node>")
}

fn write_edge(xml: &mut Xml<'_>, edge: &DrawnEdge<'_>, time: Time, fields: &Fields<Edge>) -> io::Result<()> {
    xml.raw("<edge");
    xml.word("id", edge.row.edge.id.as_str());
    xml.word("source", edge.row.from.id().as_str());
    xml.word("target", edge.row.to.id().as_str());
    xml.word("type", "directed");
    xml.word("kind", &edge.kind());
    xml.attribute("label", label_of_edge(edge.row.edge));
    xml.number("weight", edge.weight);
    xml.raw("><attvalues>");
    text_value(xml, "relation", edge.relation.name);
    fields.write(xml, edge.at, edge.row.edge);
    if let Some(url) = edge.url {
        text_value(xml, "url", url);
    }
    xml.raw("</attvalues>");
    write_spell(xml, edge.spell.filter(|_| time == Time::Spells));
    xml.line("</edge>")
}

fn text_value(xml: &mut Xml<'_>, name: &str, value: &str) {
    xml.raw("<attvalue");
    xml.word("for", name);
    xml.attribute("value", value);
    xml.raw("/>");
}

fn write_spell(xml: &mut Xml<'_>, spell: Option<Spell>) {
    let Some(spell) = spell else { return };
    xml.raw("<spells><spell");
    for (name, day) in [("start", spell.start), ("end", spell.end)] {
        if let Some(day) = day {
            xml.date(name, day);
        }
    }
    xml.raw("/></spells>");
}
