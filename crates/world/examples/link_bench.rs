//! Links mention tables with `simpul link --mentions` and prints how well, how fast and in how much memory.
//!
//! `link_bench --simpul PATH [--sizes 10000,100000] [--world A] [--seed 1] [--dir DIR]` makes the tables of a world first;
//! `link_bench --simpul PATH --tables DIR,DIR` takes tables that exist (`mentions.ndjson` and `truth.csv` in each);
//! `link_bench --said FILE --tables DIR` scores an answer that exists. Exact names stand beside each as the floor.

use simpul_world::{History, Stories, World, mention, score};
use std::{
    collections::BTreeMap,
    error::Error,
    fs::{File, read_to_string},
    io::Write,
    path::{Path, PathBuf},
    process::Command,
};

#[path = "shared/measure.rs"]
mod measure;
#[path = "shared/options.rs"]
mod options;
#[path = "shared/table.rs"]
mod table;

fn main() -> Result<(), Box<dyn Error>> {
    let known = ["--simpul", "--said", "--sizes", "--world", "--seed", "--dir", "--tables", "--name"];
    let options = options::Options::from_args(&known)?;
    let seed = options.number("--seed")?.unwrap_or(1);
    let letter = options.text("--world").unwrap_or("A");
    let name = options.text("--name").unwrap_or("simpul");
    let mut tables: Vec<PathBuf> =
        options.text("--tables").into_iter().flat_map(|it| it.split(',')).map(PathBuf::from).collect();
    if tables.is_empty() {
        for size in options.text("--sizes").unwrap_or("10000,100000").split(',') {
            let dir =
                Path::new(options.text("--dir").unwrap_or("target/world")).join(format!("{letter}-{seed}-{size}"));
            table::write(&dir, letter, seed, size.trim().parse()?, None)?;
            tables.push(dir);
        }
    }
    let mut out = std::io::stdout().lock();
    for dir in tables {
        let truth = read_to_string(dir.join("truth.csv"))?;
        let mentions = dir.join("mentions.ndjson");
        line(&mut out, "exact", &dir, &equal_names(&read_to_string(&mentions)?), &truth, "")?;
        if let Some(said) = options.text("--said") {
            line(&mut out, name, &dir, &answers(&read_to_string(said)?), &truth, "")?;
        } else if let Some(simpul) = options.text("--simpul") {
            let said = dir.join("said.csv");
            let mut command = Command::new(simpul);
            command.args(["link", "--mentions"]).arg(&mentions).stdout(File::create(&said)?);
            let cost = measure::run(&mut command)?.to_string();
            line(&mut out, name, &dir, &answers(&read_to_string(&said)?), &truth, &cost)?;
        }
    }
    Ok(())
}

fn line(
    out: &mut impl Write,
    name: &str,
    dir: &Path,
    said: &BTreeMap<String, String>,
    truth: &str,
    cost: &str,
) -> Result<(), Box<dyn Error>> {
    let rows = truth.lines().skip(1).filter_map(|it| it.split_once(','));
    let missing = rows.clone().filter(|it| !said.contains_key(it.0)).count();
    let score = score::clusters(rows.map(|(id, person)| (said.get(id).map_or(id, String::as_str), person)));
    let (pairs, cubed) = (score.pairwise, score.b_cubed);
    writeln!(
        out,
        "{name:<10} {:<24} {:>8} rows ({missing} unanswered) {:>7} said {:>7} true | pairs P {:.4} R {:.4} F1 {:.4} | B3 P {:.4} R {:.4} F1 {:.4} | {cost}",
        dir.file_name().unwrap_or_default().to_string_lossy(),
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

/// Row → cluster from `id,official_id` CSV. A row left out counts as a cluster of its own.
fn answers(text: &str) -> BTreeMap<String, String> {
    text.lines().skip(1).filter_map(|it| it.split_once(',')).map(|(id, who)| (id.to_owned(), who.to_owned())).collect()
}

/// Row → name from a mention table.
fn equal_names(table: &str) -> BTreeMap<String, String> {
    #[derive(serde::Deserialize)]
    struct Row {
        id: String,
        name: String,
    }
    table.lines().filter_map(|it| serde_json::from_str::<Row>(it).ok()).map(|it| (it.id, it.name)).collect()
}
