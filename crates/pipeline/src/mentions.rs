//! Tables of mentions that came from elsewhere: NDJSON in, whose each mention is out.

use crate::RunError;
use serde::Deserialize;
use simpul_link::MentionRow;
use simpul_model::NodeId;
use std::{
    fs::File,
    io::{self, BufRead, BufReader},
    path::Path,
};

/// A row as it may be printed: numbers where texts are meant, fields of no interest.
#[derive(Deserialize)]
struct Row {
    id: Loose,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    rank: Option<String>,
    #[serde(default)]
    post: Option<String>,
    #[serde(default)]
    unit: Option<String>,
    #[serde(default)]
    region: Option<Loose>,
    #[serde(default)]
    date: Option<Loose>,
    #[serde(default)]
    doc: Option<Loose>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Loose {
    Text(String),
    Number(serde_json::Number),
}

impl Loose {
    fn text(self) -> String {
        match self {
            Self::Text(text) => text,
            Self::Number(number) => number.to_string(),
        }
    }
}

/// A table of mentions, linked.
#[derive(Debug, Default)]
pub struct LinkedTable {
    /// The identifier of each row and of the official it names, in the table's order.
    pub rows: Vec<(String, NodeId)>,
    /// Lines that are no rows, each with its number and the reason.
    pub bad: Vec<String>,
}

/// Links a table; `-` is standard input.
///
/// # Errors
///
/// Where it can't be read.
pub fn link(table: &Path) -> Result<LinkedTable, RunError> {
    let io = |error| RunError::Io { doing: "can't read", path: table.to_owned(), error };
    let reader: Box<dyn BufRead> = if table.as_os_str() == "-" {
        Box::new(io::stdin().lock())
    } else {
        Box::new(BufReader::with_capacity(1 << 20, File::open(table).map_err(io)?))
    };
    let (mut rows, mut bad) = (Vec::new(), Vec::new());
    for (i, line) in reader.lines().enumerate() {
        let line = line.map_err(io)?;
        if line.trim().is_empty() {
            continue;
        }
        match serde_json::from_str::<Row>(&line) {
            Ok(row) => rows.push(mention(row)),
            Err(error) => bad.push(format!("line {}: {error}", i + 1)),
        }
    }
    let officials = simpul_link::mentions(&rows);
    Ok(LinkedTable { rows: rows.into_iter().map(|it| it.id).zip(officials).collect(), bad })
}

fn mention(row: Row) -> MentionRow {
    let filled = |it: Option<String>| it.filter(|it| !it.trim().is_empty());
    MentionRow {
        id: row.id.text(),
        name: row.name.unwrap_or_default(),
        rank: filled(row.rank),
        post: filled(row.post),
        unit: filled(row.unit),
        region: filled(row.region.map(Loose::text)),
        date: filled(row.date.map(Loose::text)),
        doc: filled(row.doc.map(Loose::text)),
    }
}
