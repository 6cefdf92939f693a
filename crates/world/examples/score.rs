//! Scores a linking: `score --said FILE --truth FILE`. Both are CSV with a header and an id first: `id,official_id` and `id,person`.
//! A row that `--said` leaves out counts as a cluster of its own. `--said` may also be an NDJSON mention table: then equal names are linked.

use simpul_world::score;
use std::{collections::BTreeMap, error::Error, io::Write};

#[path = "shared/options.rs"]
mod options;

fn main() -> Result<(), Box<dyn Error>> {
    let options = options::Options::from_args(&["--said", "--truth", "--name"])?;
    let said_text: &'static str =
        std::fs::read_to_string(options.text("--said").ok_or("--said FILE is missing")?)?.leak();
    let truth = std::fs::read_to_string(options.text("--truth").ok_or("--truth FILE is missing")?)?;
    let pairs = |text: &'static str| text.lines().skip(1).filter_map(|line| line.split_once(','));
    let truth: &'static str = truth.leak();
    let mut said: BTreeMap<&str, &str> = pairs(said_text).collect();
    if options.text("--said").is_some_and(|it| it.ends_with(".ndjson")) {
        said = equal_names(said_text);
    }
    let missing = pairs(truth).filter(|(id, _)| !said.contains_key(id)).count();
    let score = score::clusters(pairs(truth).map(|(id, person)| (said.get(id).copied().unwrap_or(id), person)));
    let mut out = std::io::stdout().lock();
    let (pairs, cubed) = (score.pairwise, score.b_cubed);
    writeln!(
        out,
        "{:<10} {:>8} rows ({missing} without answer) {:>7} said {:>7} true | pairs P {:.4} R {:.4} F1 {:.4} | B3 P {:.4} R {:.4} F1 {:.4}",
        options.text("--name").unwrap_or("-"),
        score.rows,
        score.said,
        score.truth,
        pairs.precision,
        pairs.recall,
        pairs.f1(),
        cubed.precision,
        cubed.recall,
        cubed.f1()
    )?;
    Ok(())
}

/// Row → name, from a table with `id` and `name` fields.
fn equal_names(table: &'static str) -> BTreeMap<&'static str, &'static str> {
    #[derive(serde::Deserialize)]
    struct Row {
        id: String,
        name: String,
    }
    let rows = table.lines().filter_map(|line| serde_json::from_str::<Row>(line).ok());
    rows.map(|it| (&*it.id.leak(), &*it.name.leak())).collect()
}
