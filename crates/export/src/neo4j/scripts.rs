//! The scripts beside the tables, made from the graph's shape. Nothing in them comes from a page.

use crate::csv::typed_name;
use crate::shape::{Column, NODES, RELATIONS, Type};
use simpul_model::Node;
use std::fmt::Write as _;

/// The offline bulk import, with zero tolerance.
pub(super) fn import_sh() -> String {
    let mut out = String::from(include_str!("import-head.sh"));
    for kind in NODES {
        let _ = writeln!(out, "  --nodes={} \\", kind.file);
    }
    for (i, relation) in RELATIONS.iter().enumerate() {
        let end = if i + 1 == RELATIONS.len() { "" } else { " \\" };
        let _ = writeln!(out, "  --relationships={}{end}", relation.file);
    }
    out.push_str(
        "echo \"imported into the database $database; now run import.cypher for constraints and indexes\" >&2\n",
    );
    out
}

/// Constraints and indexes, then `LOAD CSV` with `MERGE` on the identifier: safe to run again, and the way to update.
pub(super) fn import_cypher() -> String {
    let mut out = String::from(include_str!("import-head.cypher"));
    for kind in NODES {
        let label = kind.label;
        let _ = writeln!(
            out,
            "CREATE CONSTRAINT {}_id IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE;",
            label.to_lowercase()
        );
    }
    for kind in NODES {
        // A range index refuses values beyond some 8 KB; a text index takes all that a cell may hold.
        let of_type = |column: &Column<Node>| match column.ty {
            Type::Date | Type::Code => Some("INDEX"),
            Type::Text if column.name == "name" => Some("TEXT INDEX"),
            _ => None,
        };
        for (column, index) in kind.columns.iter().filter_map(|it| of_type(it).map(|index| (it, index))) {
            let (label, name) = (kind.label, column.name);
            let named = label.to_lowercase();
            let _ = writeln!(out, "CREATE {index} {named}_{name} IF NOT EXISTS FOR (n:{label}) ON (n.{name});");
        }
    }
    out.push_str(
        "CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Official|Unit|Region|Event) ON EACH [n.name, n.title, n.aliases];\n\
         CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Statement|Document) ON EACH [n.text, n.title];\n\
         CALL db.awaitIndexes(300);\n",
    );
    for kind in NODES {
        let _ = write!(
            out,
            "\nLOAD CSV WITH HEADERS FROM 'file:///{}' AS row\nCALL (row) {{\n  MERGE (n:{} {{id: row.`id:ID({})`}})\n  SET ",
            kind.file, kind.label, kind.label
        );
        push_properties(&mut out, "n", kind.columns.iter().map(|it| (it.name, it.ty)));
    }
    for relation in RELATIONS {
        let _ = write!(
            out,
            "\nLOAD CSV WITH HEADERS FROM 'file:///{}' AS row\nCALL (row) {{\n  MATCH (a:{} {{id: row.`:START_ID({})`}})\n  \
             MATCH (b:{} {{id: row.`:END_ID({})`}})\n  MERGE (a)-[r:{} {{id: row.id}}]->(b)\n  SET ",
            relation.file, relation.from, relation.from, relation.to, relation.to, relation.name
        );
        push_properties(&mut out, "r", relation.all_columns().map(|it| (it.name, it.ty)));
    }
    out
}

/// Takes out what the tables no longer hold, after an update by `import.cypher`.
pub(super) fn prune_cypher() -> String {
    let mut out = String::from(include_str!("prune-head.cypher"));
    for relation in RELATIONS {
        let _ = write!(
            out,
            "\nLOAD CSV WITH HEADERS FROM 'file:///{}' AS row\nWITH collect(row.id) AS kept\n\
             MATCH (:{})-[r:{}]->(:{}) WHERE NOT r.id IN kept\nCALL (r) {{ DELETE r }} IN TRANSACTIONS OF 1000 ROWS;\n",
            relation.file, relation.from, relation.name, relation.to
        );
    }
    for kind in NODES {
        let _ = write!(
            out,
            "\nLOAD CSV WITH HEADERS FROM 'file:///{}' AS row\nWITH collect(row.`id:ID({})`) AS kept\n\
             MATCH (n:{}) WHERE NOT n.id IN kept\nCALL (n) {{ DETACH DELETE n }} IN TRANSACTIONS OF 1000 ROWS;\n",
            kind.file, kind.label, kind.label
        );
    }
    out
}

/// What each file is, and how to load them.
pub(super) fn readme() -> String {
    let mut out = String::from(include_str!("readme-head.txt"));
    out.push_str("\nNodes\n");
    for kind in NODES {
        let _ = writeln!(out, "  {:28} {:12} {}", kind.file, kind.label, kind.says);
    }
    out.push_str("\nRelationships\n");
    for it in RELATIONS {
        let _ = writeln!(out, "  {:28} ({})-[{}]->({})  {}", it.file, it.from, it.name, it.to, it.says);
    }
    out
}

/// `SET` of every property, cast from text; a missing value takes the property away.
fn push_properties(out: &mut String, variable: &str, columns: impl Iterator<Item = (&'static str, Type)>) {
    for (i, (name, ty)) in columns.enumerate() {
        if i > 0 {
            out.push_str(",\n      ");
        }
        let header = typed_name(name, ty);
        let cell = if header == name { format!("row.{name}") } else { format!("row.`{header}`") };
        let value = match ty.neo4j() {
            "string[]" => format!("split({cell}, ';')"),
            "date" => format!("date({cell})"),
            "int" => format!("toInteger({cell})"),
            "float" => format!("toFloat({cell})"),
            "boolean" => format!("toBoolean({cell})"),
            _ => cell,
        };
        let _ = write!(out, "{variable}.{name} = {value}");
    }
    out.push_str("\n} IN TRANSACTIONS OF 1000 ROWS;\n");
}
