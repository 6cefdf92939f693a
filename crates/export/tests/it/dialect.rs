//! The dialect of CSV read back by three readers that disagree on everything but what the dialect uses: strict RFC 4180, one that takes
//! `\` for an escape everywhere (Gephi's), and one that takes `\"` and `\\` for escapes within quotes (Neo4j's LOAD CSV).

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use proptest::prelude::*;
use simpul_export::{Change, Extras, Format, Memory, write_into};
use simpul_model::graph::{Document, Official};
use simpul_model::{GraphBuilder, Node, NodeId};

type Rows = Vec<Vec<String>>;

fn strict(text: &str) -> Rows {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(false).from_reader(text.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// How a reader understands a backslash.
#[derive(Clone, Copy, PartialEq)]
enum Escape {
    Everywhere,
    WithinQuotes,
}

fn with_backslash(text: &str, escape: Escape) -> Rows {
    let (mut rows, mut row, mut cell) = (Rows::new(), Vec::new(), String::new());
    let (mut quoted, mut chars) = (false, text.chars().peekable());
    while let Some(c) = chars.next() {
        match c {
            '\\' if quoted || escape == Escape::Everywhere => cell.extend(chars.next()),
            '"' if quoted && chars.peek() == Some(&'"') => cell.extend(chars.next()),
            '"' if quoted || cell.is_empty() => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            c => cell.push(c),
        }
    }
    assert!(!quoted && cell.is_empty() && row.is_empty(), "the file ends within a row");
    rows
}

fn check_alike(path: &str, content: &[u8]) -> Rows {
    let text = std::str::from_utf8(content).unwrap();
    let rows = strict(text);
    assert_eq!(rows, with_backslash(text, Escape::Everywhere), "{path}");
    assert_eq!(rows, with_backslash(text, Escape::WithinQuotes), "{path}");
    assert_eq!(rows.len(), text.lines().count(), "{path}: a value holds a line break");
    for cell in rows.iter().flatten() {
        assert_eq!(cell.trim(), cell, "{path}");
        assert!(!cell.contains('\\') && !cell.chars().any(char::is_control), "{path}: {cell:?}");
    }
    rows
}

#[test]
fn every_table_reads_alike_in_three_readers() {
    let mut files = Memory::default();
    let changes: Vec<Change> = crate::fixture::HOSTILE
        .iter()
        .map(|it| Change {
            id: NodeId::hashed("official", &[it]),
            what: (*it).into(),
            name: (*it).into(),
            post: Some((*it).into()),
            unit: None,
            date: None,
            detail: None,
        })
        .collect();
    let extras = Extras { changes: &changes, ..Extras::default() };
    write_into(&crate::fixture::graph(60), &extras, Format::ALL, &mut files).unwrap();
    let tables: Vec<_> = files.files.iter().filter(|(path, _)| path.ends_with("csv")).collect();
    assert_eq!(tables.len(), 21 + 2 + 4 + 2);
    for (path, content) in tables {
        let rows = check_alike(path, content);
        let formula = |it: &String| it.starts_with(['=', '+', '@']) || (it.starts_with('-') && it.len() > 1);
        if path.starts_with("tables/") || path.starts_with("gephi/") || path == "changes.csv" {
            assert!(!rows.iter().flatten().any(formula), "{path} holds a formula");
        }
    }
}

/// A graph of one official and one document whose free texts are the given ones.
fn graph_of(name: &str, alias: &str, title: &str) -> simpul_model::Graph {
    let mut b = GraphBuilder::new();
    b.node(Node::Official(Official {
        id: NodeId::from_printed("official:0"),
        name: name.into(),
        rank: None,
        service: None,
        degrees: vec![],
        aliases: vec![alias.into(), "lain".into()],
        first_seen: None,
        last_seen: None,
        mentions: 1,
    }));
    b.node(Node::Document(Document {
        id: NodeId::from_printed("document:0"),
        url: name.into(),
        title: Some(title.into()),
        publisher: None,
        byline: None,
        published: None,
        dateline: None,
        language: None,
        duplicate_of: None,
    }));
    b.build()
}

proptest! {
    #[test]
    fn any_text_comes_back_as_one_cell(name in any::<String>(), alias in any::<String>(), title in "[\"\\\\,;\n =a-]{0,12}") {
        let mut files = Memory::default();
        write_into(&graph_of(&name, &alias, &title), &Extras::default(), Format::ALL, &mut files).unwrap();
        for (path, content) in files.files.iter().filter(|(path, _)| path.ends_with("csv")) {
            check_alike(path, content);
        }
        let officials = check_alike("neo4j/officials.csv", &files.files["neo4j/officials.csv"]);
        let aliases = officials[1][5].split(';').count();
        prop_assert_eq!(officials.len(), 2);
        prop_assert!(aliases <= 2, "a semicolon in a member makes two of it");
        let plain = name.chars().all(|c| c.is_alphanumeric() || c == ',' || c == '"');
        if plain {
            prop_assert_eq!(&officials[1][1], &name);
        }
    }
}
