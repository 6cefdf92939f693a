//! Writes a mention table and its truth: `world_mentions --seed 1 --mentions 10000 --out DIR [--world A] [--persons N]`.

use simpul_world::{History, Stories, World, mention};
use std::{error::Error, path::Path};

#[path = "shared/options.rs"]
mod options;
#[path = "shared/table.rs"]
mod table;

fn main() -> Result<(), Box<dyn Error>> {
    let options = options::Options::from_args(&["--seed", "--mentions", "--out", "--world", "--persons"])?;
    let out = Path::new(options.text("--out").ok_or("--out DIR is missing")?);
    let wanted = options.number("--mentions")?.unwrap_or(10_000);
    let seed = options.number("--seed")?.unwrap_or(1);
    table::write(out, options.text("--world").unwrap_or("A"), seed, wanted, options.number("--persons")?)
}
