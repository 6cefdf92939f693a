//! Links a table of mentions: `link_mentions FILE.jsonl > OUT.csv`.

use simpul_link::{MentionRow, mentions};
use std::{error::Error, io::Write};

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("usage: mentions FILE.jsonl")?;
    let text = std::fs::read_to_string(path)?;
    let table: Vec<MentionRow> = text.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    drop(text);
    let found = mentions(&table);
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    writeln!(out, "id,official_id")?;
    for (row, official) in table.iter().zip(found) {
        writeln!(out, "{},{official}", row.id)?;
    }
    Ok(())
}
