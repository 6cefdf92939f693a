//! The whole pipeline at growing sizes, and an increment beside the rebuild it must equal.
//!
//! `run_bench --simpul PATH --dir DIR [--sizes 10000,20000,40000] [--more 1000] [--seed 1] [--world A]` prints time, peak memory and how
//! time grows from size to size; then the largest size is run into a state, `--more` articles are added, and the export is
//! compared byte for byte with a run over all of them (the manifest's times and durations apart).

use simpul_lexicon::Lexicon;
use simpul_world::{History, Stories, World, article};
use std::{
    collections::BTreeMap,
    error::Error,
    fs::{self, File},
    io::{BufWriter, Write},
    path::{Path, PathBuf},
    process::Command,
};

#[path = "shared/measure.rs"]
mod measure;
#[path = "shared/options.rs"]
mod options;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    let options = options::Options::from_args(&["--simpul", "--dir", "--sizes", "--more", "--seed", "--world"])?;
    let simpul = options.text("--simpul").ok_or("--simpul PATH is missing")?;
    let dir = PathBuf::from(options.text("--dir").ok_or("--dir DIR is missing")?);
    let sizes: Vec<usize> = options
        .text("--sizes")
        .unwrap_or("10000,20000,40000")
        .split(',')
        .map(str::parse)
        .collect::<std::result::Result<_, _>>()?;
    let more: usize = options.number("--more")?.unwrap_or(1_000);
    let largest = sizes.iter().copied().max().unwrap_or(0);
    fs::create_dir_all(&dir)?;
    let seed = options.number("--seed")?.unwrap_or(1);
    let world = World::preset(options.text("--world").unwrap_or("A"), seed, (largest as f64).powf(0.9) as u32 / 3)
        .ok_or("--world is A or B")?;
    pages(world, &dir, largest, more)?;
    let mut out = std::io::stdout().lock();
    let mut before: Option<(usize, f64)> = None;
    for &n in &sizes {
        let input = head(&dir, n)?;
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
    let state = dir.join("state.sqlite");
    for old in [&state, &dir.join("state.sqlite-wal"), &dir.join("state.sqlite-shm")] {
        let _ = fs::remove_file(old);
    }
    let step = |input: &Path, to: &str| {
        let mut command = Command::new(simpul);
        command
            .args(["run", "--quiet", "--input"])
            .arg(input)
            .arg("--out")
            .arg(dir.join(to))
            .arg("--state")
            .arg(&state);
        measure::run(&mut command)
    };
    let first = step(&head(&dir, largest)?, "grown")?;
    let added = step(&dir.join("more.ndjson"), "grown")?;
    let whole = measure::run(
        Command::new(simpul)
            .args(["run", "--quiet", "--input"])
            .arg(dir.join("all.ndjson"))
            .arg("--out")
            .arg(dir.join("whole")),
    )?;
    writeln!(
        out,
        "{largest:>8} articles into a state: {first}; {more} more: {added}; all at once: {whole}; the increment costs {:.3} of it",
        added.seconds / whole.seconds
    )?;
    let (grown, whole) = (files(&dir.join("grown/current"))?, files(&dir.join("whole/current"))?);
    let differing: Vec<&String> =
        whole.keys().chain(grown.keys()).filter(|it| whole.get(*it) != grown.get(*it)).collect();
    let verdict =
        if differing.is_empty() { "every file is the same".to_owned() } else { format!("FILES DIFFER: {differing:?}") };
    writeln!(out, "increment against whole: {verdict}")?;
    Ok(())
}

/// Writes `all.ndjson` and, holding its last lines, `more.ndjson`.
fn pages(world: World, dir: &Path, n: usize, more: usize) -> Result<()> {
    let history = History::simulate(world, Lexicon::builtin());
    let stories = Stories::new(&history, (n + more) as u64);
    let mut all = BufWriter::new(File::create(dir.join("all.ndjson"))?);
    let mut last = BufWriter::new(File::create(dir.join("more.ndjson"))?);
    for (i, it) in article::articles(&history, &stories).take(n + more).enumerate() {
        let line = serde_json::to_string(&it.page)?;
        writeln!(all, "{line}")?;
        if i >= n {
            writeln!(last, "{line}")?;
        }
    }
    all.flush()?;
    last.flush()?;
    Ok(())
}

/// The first `n` lines of `all.ndjson` in a file of their own.
fn head(dir: &Path, n: usize) -> Result<PathBuf> {
    let text = fs::read_to_string(dir.join("all.ndjson"))?;
    let path = dir.join(format!("first-{n}.ndjson"));
    let mut out = BufWriter::new(File::create(&path)?);
    for line in text.lines().take(n) {
        writeln!(out, "{line}")?;
    }
    out.flush()?;
    Ok(path)
}

/// Name → content of the files of an export, the manifest apart.
fn files(root: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut all = BTreeMap::new();
    let mut open = vec![root.to_owned()];
    while let Some(dir) = open.pop() {
        for entry in fs::read_dir(dir)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else if path.file_name().is_some_and(|it| it != "manifest.json") {
                all.insert(path.strip_prefix(root)?.display().to_string(), fs::read(&path)?);
            }
        }
    }
    Ok(all)
}
