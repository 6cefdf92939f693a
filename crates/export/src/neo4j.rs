//! `neo4j/`: one file for each kind of node and each relationship, typed headers, and the scripts that load them.
//!
//! The same files serve the offline bulk import (`import.sh`) and `LOAD CSV` (`import.cypher`). Texts are exact but for what
//! `text.rs` takes out; files without rows are there with their header.

mod scripts;

use crate::csv::{Csv, Reader, typed_name};
use crate::error::ExportError;
use crate::layout::Layout;
use crate::shape::{NodeKind, Relation};
use crate::sink::Sink;

/// Writes `neo4j/`.
///
/// # Errors
///
/// What the sink says.
pub fn write(layout: &Layout<'_>, sink: &mut dyn Sink) -> Result<(), ExportError> {
    for (kind, nodes) in layout.nodes() {
        sink.file(&format!("neo4j/{}", kind.file), &mut |out| {
            let header = node_header(kind);
            let mut csv = Csv::new(out, Reader::Program, header.iter().map(String::as_str))?;
            for node in nodes {
                csv.word(node.id().as_str());
                for column in kind.columns {
                    csv.value(&(column.get)(node));
                }
                csv.word(kind.label);
                csv.end_row()?;
            }
            Ok(Some(csv.finish()?))
        })?;
    }
    for (relation, rows) in layout.edges() {
        sink.file(&format!("neo4j/{}", relation.file), &mut |out| {
            let header = relation_header(relation);
            let mut csv = Csv::new(out, Reader::Program, header.iter().map(String::as_str))?;
            for row in rows {
                for id in [row.from.id(), row.to.id(), &row.edge.id] {
                    csv.word(id.as_str());
                }
                for column in relation.all_columns() {
                    csv.value(&(column.get)(row.edge));
                }
                csv.word(relation.name);
                csv.end_row()?;
            }
            Ok(Some(csv.finish()?))
        })?;
    }
    for (name, text) in [
        ("import.sh", scripts::import_sh()),
        ("import.cypher", scripts::import_cypher()),
        ("prune.cypher", scripts::prune_cypher()),
        ("README.txt", scripts::readme()),
    ] {
        sink.file(&format!("neo4j/{name}"), &mut |out| {
            out.write_all(text.as_bytes())?;
            Ok(None)
        })?;
    }
    Ok(())
}

/// The header of a file of nodes.
pub fn node_header(kind: &NodeKind) -> Vec<String> {
    let own = kind.columns.iter().map(|it| typed_name(it.name, it.ty));
    [format!("id:ID({})", kind.label)].into_iter().chain(own).chain([":LABEL".to_owned()]).collect()
}

/// The header of a file of relationships.
pub fn relation_header(relation: &Relation) -> Vec<String> {
    let ends = [format!(":START_ID({})", relation.from), format!(":END_ID({})", relation.to), "id".to_owned()];
    let own = relation.all_columns().map(|it| typed_name(it.name, it.ty));
    ends.into_iter().chain(own).chain([":TYPE".to_owned()]).collect()
}
