//! The data dictionary, `docs/data-dictionary.md`: every file, column, type and meaning, made from the tables that the exporters read.

use crate::extras::{CHANGES, REDIRECTS};
use crate::gephi;
use crate::neo4j::{node_header, relation_header};
use crate::shape::{Column, NODES, RELATIONS, SHARED, edge_columns, node_columns};
use crate::tables::TABLES;
use std::fmt::Write as _;

/// The dictionary as Markdown.
pub fn markdown() -> String {
    let mut out = String::from(include_str!("dictionary-head.md"));
    neo4j(&mut out);
    gephi(&mut out);
    tables(&mut out);
    out.push_str(include_str!("dictionary-tail.md"));
    listing(&mut out, "redirects.csv", "One identifier that was merged away a row.", REDIRECTS);
    listing(
        &mut out,
        "changes.csv",
        "What the pages tell as new, sorted by `id` as every table is: a function of the pages, so that every run over them writes the same. `simpul changes --since DAY` shows it in the order of days, `simpul changes` compares exports.",
        CHANGES,
    );
    out
}

fn neo4j(out: &mut String) {
    out.push_str("\n## neo4j/: nodes\n");
    for kind in NODES {
        let _ = writeln!(out, "\n### {} — `{}`\n\n{}\n", kind.file, kind.label, kind.says);
        let header = node_header(kind);
        let says = ["The identifier."].into_iter().chain(kind.columns.iter().map(|it| it.says)).chain(["The label."]);
        rows(out, header.iter().map(String::as_str).zip(says));
    }
    out.push_str("\n## neo4j/: relationships\n\nEvery file of relationships begins with `:START_ID(…)`, `:END_ID(…)` and `id`, and ends with these columns and `:TYPE`:\n\n");
    typed_rows(out, SHARED.iter());
    for relation in RELATIONS {
        let _ = writeln!(
            out,
            "\n### {} — `({})-[:{}]->({})`\n\n{}",
            relation.file, relation.from, relation.name, relation.to, relation.says
        );
        if !relation.columns.is_empty() {
            out.push('\n');
            typed_rows(out, relation.columns.iter());
        }
        let _ = writeln!(out, "\nHeader: `{}`", relation_header(relation).join(","));
    }
}

fn gephi(out: &mut String) {
    out.push_str(include_str!("dictionary-gephi.md"));
    let kept = |left_out: &[&str], name: &str| !left_out.contains(&name);
    out.push_str("\nAttributes of nodes, besides `kind_of_node` (the label):\n\n");
    typed_rows(out, node_columns().iter().map(|it| it.column).filter(|it| kept(gephi::NODE_COLUMNS_LEFT_OUT, it.name)));
    out.push_str("\nAttributes of edges, besides `relation` (the relationship type) and `url` (the page behind the sentence):\n\n");
    typed_rows(out, edge_columns().iter().map(|it| it.column).filter(|it| kept(gephi::EDGE_COLUMNS_LEFT_OUT, it.name)));
    let _ = writeln!(out, "\nHeader of `nodes.csv`: `{}`", gephi::node_header().join(","));
    let _ = writeln!(out, "\nHeader of `edges.csv`: `{}`", gephi::edge_header().join(","));
}

fn tables(out: &mut String) {
    out.push_str("\n## tables/\n\nFor people with a spreadsheet: names in place of identifiers, one fact a row. A text that a spreadsheet could take for a formula begins with `'`.\n");
    for table in TABLES {
        listing(out, table.file, table.says, table.columns);
    }
}

fn listing(out: &mut String, file: &str, says: &str, columns: &[(&str, &str)]) {
    let _ = writeln!(out, "\n### {file}\n\n{says}\n");
    rows(out, columns.iter().copied());
}

fn rows<'a>(out: &mut String, columns: impl Iterator<Item = (&'a str, &'a str)>) {
    out.push_str("| column | meaning |\n| --- | --- |\n");
    for (name, says) in columns {
        let _ = writeln!(out, "| `{name}` | {says} |");
    }
}

fn typed_rows<T: 'static>(out: &mut String, columns: impl Iterator<Item = &'static Column<T>>) {
    out.push_str("| column | type | meaning |\n| --- | --- | --- |\n");
    for column in columns {
        let _ = writeln!(out, "| `{}` | {} | {} |", column.name, column.ty.words(), column.says);
    }
}
