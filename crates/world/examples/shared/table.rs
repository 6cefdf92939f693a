//! Writes a mention table with its truth, for the examples.

use super::{History, Stories, World, mention};
use simpul_lexicon::Lexicon;
use std::{
    collections::BTreeSet,
    error::Error,
    fs::{File, create_dir_all},
    io::{BufWriter, Write},
    path::Path,
};

/// Writes `mentions.ndjson` and `truth.csv` into `dir`; tells on stderr what was written.
pub(crate) fn write(
    dir: &Path,
    letter: &str,
    seed: u64,
    wanted: u64,
    persons: Option<u32>,
) -> Result<(), Box<dyn Error>> {
    let persons = persons.unwrap_or_else(|| ((wanted as f64).powf(0.93) / 7.0) as u32);
    let world = World::preset(letter, seed, persons).ok_or("--world is A or B")?;
    create_dir_all(dir)?;
    let history = History::simulate(world, Lexicon::builtin());
    let stories = Stories::new(&history, mention::stories_for(wanted, &history));
    let mut table = BufWriter::new(File::create(dir.join("mentions.ndjson"))?);
    let mut truth = BufWriter::new(File::create(dir.join("truth.csv"))?);
    writeln!(truth, "id,person")?;
    let (mut seen, mut rows) = (BTreeSet::new(), 0);
    for (row, person) in mention::mentions(&history, &stories).take(wanted as usize) {
        serde_json::to_writer(&mut table, &row)?;
        table.write_all(b"\n")?;
        writeln!(truth, "{},p{person}", row.id)?;
        seen.insert(person);
        rows += 1;
    }
    table.flush()?;
    truth.flush()?;
    let (people, grounds) = (history.people.len(), history.grounds.len());
    writeln!(
        std::io::stderr(),
        "world {letter}: {rows} mentions of {} people; {people} live in {grounds} regencies",
        seen.len()
    )?;
    Ok(())
}
