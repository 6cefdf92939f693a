//! `nodes.csv` and `edges.csv`, for those who would rather bring tables into Gephi.
//!
//! Gephi guesses a column's type from its first rows, so a code carries a prefix (`kemendagri:35.10`), and a day, and a text
//! that looks like a number or a formula, begins with `'`.

use super::drawn::{Drawn, edge_header, node_header, own_edge_columns, own_node_columns};
use crate::csv::{Csv, Reader};
use crate::error::ExportError;
use crate::layout::{label_of, label_of_edge};
use crate::time::Spell;
use std::io::Write;

pub(super) fn nodes(drawn: &Drawn<'_>, out: &mut dyn Write) -> Result<u64, ExportError> {
    let columns = own_node_columns();
    let mut csv = Csv::new(out, Reader::Guesser, node_header())?;
    for it in &drawn.nodes {
        csv.word(it.node.id().as_str());
        csv.text(&label_of(it.node));
        csv.word(it.kind.label);
        for column in &columns {
            csv.value(&column.get(it.at, it.node));
        }
        timeset(&mut csv, it.spell);
        csv.end_row()?;
    }
    Ok(csv.finish()?)
}

pub(super) fn edges(drawn: &Drawn<'_>, out: &mut dyn Write) -> Result<u64, ExportError> {
    let columns = own_edge_columns();
    let mut csv = Csv::new(out, Reader::Guesser, edge_header())?;
    for edge in &drawn.edges {
        csv.word(edge.row.from.id().as_str());
        csv.word(edge.row.to.id().as_str());
        csv.word("Directed");
        csv.word(&edge.kind());
        csv.word(edge.row.edge.id.as_str());
        csv.text(label_of_edge(edge.row.edge));
        csv.number(edge.weight);
        timeset(&mut csv, edge.spell);
        csv.word(edge.relation.name);
        for column in &columns {
            csv.value(&column.get(edge.at, edge.row.edge));
        }
        csv.text(edge.url.unwrap_or_default());
        csv.end_row()?;
    }
    Ok(csv.finish()?)
}

fn timeset(csv: &mut Csv<'_>, spell: Option<Spell>) {
    match spell {
        Some(spell) => csv.days(spell.start, spell.end),
        None => csv.nothing(),
    }
}
