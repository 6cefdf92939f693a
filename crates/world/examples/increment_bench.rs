//! A few articles more in a large state, beside the rebuild that the outcome must equal.
//!
//! `increment_bench --simpul PATH --dir DIR [--articles 100000] [--more 1000] [--format all] [--seed 1] [--world A]` runs a
//! world's articles into a state, adds some, and runs all of them into a state of its own. It prints what each cost and where
//! the time went, and compares the two exports byte for byte (the manifest's times apart); where they differ it fails.
//! A hundred thousand articles take 4.8 GB an export in all formats, of which there are two at a time.

use simpul_world::{History, Stories, World, article};
use std::{
    error::Error,
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

#[path = "shared/exports.rs"]
mod exports;
#[path = "shared/measure.rs"]
mod measure;
#[path = "shared/options.rs"]
mod options;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let options =
        options::Options::from_args(&["--simpul", "--dir", "--articles", "--more", "--format", "--seed", "--world"])?;
    let simpul = options.text("--simpul").ok_or("--simpul PATH is missing")?;
    let dir = PathBuf::from(options.text("--dir").ok_or("--dir DIR is missing")?);
    let articles: usize = options.number("--articles")?.unwrap_or(100_000);
    let more: usize = options.number("--more")?.unwrap_or(1_000);
    fs::create_dir_all(&dir)?;
    let world =
        exports::world(options.text("--world").unwrap_or("A"), options.number("--seed")?.unwrap_or(1), articles)?;
    exports::pages(world, &dir, articles, more)?;
    let format = options.text("--format").filter(|it| *it != "all");
    let run = |input: &Path, name: &str| {
        let mut command = Command::new(simpul);
        command.args(["run", "--quiet", "--input"]).arg(input);
        command.arg("--out").arg(dir.join(name)).arg("--state").arg(dir.join(format!("{name}.sqlite")));
        if let Some(format) = format {
            command.args(["--format", format]);
        }
        measure::run(command.stdout(Stdio::null()))
    };
    let forget = |name: &str| {
        exports::forget(&dir.join(format!("{name}.sqlite")));
        let _ = fs::remove_dir_all(dir.join(name));
    };
    forget("grown");
    forget("whole");
    let mut out = std::io::stdout().lock();
    let first = run(&exports::head(&dir, articles)?, "grown")?;
    writeln!(out, "{articles:>8} articles into a state:    {first}")?;
    let added = run(&dir.join("more.ndjson"), "grown")?;
    writeln!(out, "{more:>8} articles more:            {added} ({})", laps(&dir.join("grown"))?)?;
    // Only its export is looked at again.
    exports::forget(&dir.join("grown.sqlite"));
    exports::forget_older(&dir.join("grown"))?;
    let whole = run(&dir.join("all.ndjson"), "whole")?;
    writeln!(out, "{:>8} articles at once, rebuilt: {whole} ({})", articles + more, laps(&dir.join("whole"))?)?;
    let cores = |it: &measure::Cost| it.cpu_seconds.unwrap_or(f64::NAN);
    writeln!(
        out,
        "the increment costs {:.3} of the rebuild's time, {:.3} of its cores' time",
        added.seconds / whole.seconds,
        cores(&added) / cores(&whole)
    )?;
    let differing = exports::differing(&dir.join("grown/current"), &dir.join("whole/current"))?;
    forget("grown");
    forget("whole");
    if differing.is_empty() {
        writeln!(out, "increment against rebuild: every file is the same")?;
        Ok(())
    } else {
        Err(format!("increment against rebuild: files differ: {differing:?}").into())
    }
}

/// How long the parts of a run took, as the export's manifest has it.
fn laps(out: &Path) -> Result<String> {
    let manifest: serde_json::Value = serde_json::from_slice(&fs::read(out.join("current/manifest.json"))?)?;
    let durations = manifest["times"]["durations"].as_object().cloned().unwrap_or_default();
    let part = |(name, it): (&String, &serde_json::Value)| {
        format!("{} {:.1} s", name.trim_end_matches("_secs"), it.as_f64().unwrap_or_default())
    };
    Ok(durations.iter().map(part).collect::<Vec<_>>().join(", "))
}
