//! Writes a mention table and its truth: `mentions --seed 1 --mentions 10000 --out DIR [--world A] [--persons N]`.

use simpul_world::{History, Stories, World, mention, places};
use std::{
    error::Error,
    fs::{File, create_dir_all},
    io::{BufWriter, Write},
    path::PathBuf,
};

#[path = "shared/options.rs"]
mod options;

fn main() -> Result<(), Box<dyn Error>> {
    let options = options::Options::from_args(&["--seed", "--mentions", "--out", "--world", "--persons"])?;
    let wanted: u64 = options.number("--mentions")?.unwrap_or(10_000);
    let persons = options.number("--persons")?.unwrap_or((wanted as f64).powf(0.93) as u64 / 7);
    let letter = options.text("--world").unwrap_or("A");
    let world =
        World::preset(letter, options.number("--seed")?.unwrap_or(1), persons as u32).ok_or("--world is A or B")?;
    let out = PathBuf::from(options.text("--out").ok_or("--out DIR is missing")?);
    create_dir_all(&out)?;
    let history = History::simulate(world, places::builtin());
    let stories = Stories::new(&history, mention::stories_for(wanted, &history));
    let mut table = BufWriter::new(File::create(out.join("mentions.ndjson"))?);
    let mut truth = BufWriter::new(File::create(out.join("truth.csv"))?);
    writeln!(truth, "id,person")?;
    let mut seen = std::collections::BTreeSet::new();
    let mut rows = 0;
    for (row, person) in mention::mentions(&history, &stories).take(wanted as usize) {
        serde_json::to_writer(&mut table, &row)?;
        table.write_all(b"\n")?;
        writeln!(truth, "{},p{person}", row.id)?;
        seen.insert(person);
        rows += 1;
    }
    table.flush()?;
    truth.flush()?;
    writeln!(
        std::io::stderr(),
        "{rows} mentions of {} people ({} live in {} regencies)",
        seen.len(),
        history.people.len(),
        history.grounds.len()
    )?;
    Ok(())
}
