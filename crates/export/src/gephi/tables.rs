//! `nodes.csv` and `edges.csv`, for those who would rather bring tables into Gephi.
//!
//! Gephi guesses a column's type from its first rows, so a code carries a prefix (`kemendagri:35.10`), and a day, and a text
//! that looks like a number or a formula, begins with `'`.

use super::drawn::{Drawn, edge_header, node_header, own_edge_columns, own_node_columns};
use crate::csv::{Csv, Reader};
use crate::error::ExportError;
use crate::figures::read_date;
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

/// The ends and the spell in a row of `edges.csv`, read back; of a row whose label needs no quotes, as all do but those about posts.
pub(crate) fn read_edge(row: &str) -> Option<([&str; 2], Option<Spell>)> {
    let mut cells = row.split(',');
    let ends = [cells.next()?, cells.next()?];
    // Type, kind, identifier, label and weight come before it; two cells wide, as it has a comma in it.
    let timeset = cells.nth(5)?;
    if timeset.is_empty() {
        return Some((ends, None));
    }
    let start = timeset.strip_prefix("\"<[")?;
    let end = cells.next()?.trim_start().strip_suffix("]>\"")?;
    let day = |it: &str| if it.ends_with("Infinity") { Some(None) } else { read_date(it).map(Some) };
    Some((ends, Some(Spell { start: day(start)?, end: day(end)? })))
}

#[cfg(test)]
mod tests {
    use super::*;
    use simpul_model::Date;

    #[test]
    fn an_edge_is_read_back() {
        let row =
            |timeset: &str| format!("official:o,event:e,Directed,TOOK_PART 2,edge:1,leader,1,{timeset},TOOK_PART\n");
        let spell = |timeset: &str| read_edge(&row(timeset)).unwrap().1;
        assert_eq!(read_edge(&row("")), Some((["official:o", "event:e"], None)));
        let (start, end) = (Some(Date::constant(2024, 8, 1)), Some(Date::constant(2024, 8, 14)));
        assert_eq!(spell("\"<[2024-08-01, 2024-08-14]>\""), Some(Spell { start, end }));
        assert_eq!(spell("\"<[2024-08-01, Infinity]>\""), Some(Spell { start, end: None }));
        assert_eq!(spell("\"<[-Infinity, 2024-08-14]>\""), Some(Spell { start: None, end }));
        for other in ["x", "\"<[2024-08-01]>\"", "\"<[2024-13-01, Infinity]>\""] {
            assert_eq!(read_edge(&row(other)), None, "{other}");
        }
    }
}
