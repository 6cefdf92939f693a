//! What the profile of the shipped program is taken from, beside `samples/` and `tests/golden/` (see `tools/profiled.sh`):
//! writes the pages of a generated world, other than the benches', to FILE as an input of `simpul run`; and scans them, so that
//! the bare scan of `make bench-reading` is compiled with a profile as the reading is.
//!
//! `training FILE`

use simpul_benches::{BareScan, pages, spellings, trained};
use std::{
    error::Error,
    fs::File,
    hint::black_box,
    io::{BufWriter, Write},
    path::Path,
};

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args().nth(1).ok_or("training FILE")?;
    let pages = pages(trained(), 3_000);
    let mut out = BufWriter::new(File::create(file)?);
    for it in &pages {
        serde_json::to_writer(&mut out, it)?;
        out.write_all(b"\n")?;
    }
    out.flush()?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    let machine = BareScan::new(&spellings(root))?;
    let texts: Vec<String> = pages.iter().map(|it| it.text.to_lowercase()).collect();
    for it in texts.iter().cycle().take(3 * texts.len()) {
        black_box(machine.hits(it));
    }
    Ok(())
}
