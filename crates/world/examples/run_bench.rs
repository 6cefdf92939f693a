//! The whole pipeline at growing sizes.
//!
//! `run_bench --simpul PATH --dir DIR [--sizes 10000,20000,40000] [--seed 1] [--world A]` prints time, peak memory and how
//! time grows from size to size. For an increment beside the rebuild that it must equal, see `increment_bench`.

use simpul_world::{History, Stories, World, article};
use std::{error::Error, fs, io::Write, path::PathBuf, process::Command};

#[path = "shared/exports.rs"]
#[allow(dead_code, reason = "this example compares no exports")]
mod exports;
#[path = "shared/measure.rs"]
mod measure;
#[path = "shared/options.rs"]
mod options;

fn main() -> Result<(), Box<dyn Error>> {
    let options = options::Options::from_args(&["--simpul", "--dir", "--sizes", "--seed", "--world"])?;
    let simpul = options.text("--simpul").ok_or("--simpul PATH is missing")?;
    let dir = PathBuf::from(options.text("--dir").ok_or("--dir DIR is missing")?);
    let sizes: Vec<usize> = options
        .text("--sizes")
        .unwrap_or("10000,20000,40000")
        .split(',')
        .map(str::parse)
        .collect::<std::result::Result<_, _>>()?;
    let largest = sizes.iter().copied().max().unwrap_or(0);
    fs::create_dir_all(&dir)?;
    let world =
        exports::world(options.text("--world").unwrap_or("A"), options.number("--seed")?.unwrap_or(1), largest)?;
    exports::pages(world, &dir, largest, 0)?;
    let mut out = std::io::stdout().lock();
    let mut before: Option<(usize, f64)> = None;
    for &n in &sizes {
        let input = exports::head(&dir, n)?;
        let cost = measure::run(
            Command::new(simpul)
                .args(["run", "--quiet", "--input"])
                .arg(&input)
                .arg("--out")
                .arg(dir.join(format!("out-{n}"))),
        )?;
        let growth = before.map(|(size, seconds)| {
            format!(
                ", {:.2} times the time for {:.2} times the articles",
                cost.seconds / seconds,
                n as f64 / size as f64
            )
        });
        writeln!(
            out,
            "{n:>8} articles: {cost}, {:.0} articles/s{}",
            n as f64 / cost.seconds,
            growth.unwrap_or_default()
        )?;
        before = Some((n, cost.seconds));
    }
    Ok(())
}
