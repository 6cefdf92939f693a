//! Pages of a world in files, and exports to compare, for the examples that run the whole pipeline.

use super::{History, Stories, World, article};
use simpul_lexicon::Lexicon;
use std::{
    collections::BTreeMap,
    error::Error,
    fs::{self, File},
    io::{BufRead, BufReader, BufWriter, Write},
    path::{Path, PathBuf},
};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// A world with as many officials as so many articles are written about.
pub(crate) fn world(letter: &str, seed: u64, articles: usize) -> Result<World> {
    World::preset(letter, seed, (articles as f64).powf(0.9) as u32 / 3).ok_or_else(|| "--world is A or B".into())
}

/// Writes `all.ndjson` and, holding its last lines, `more.ndjson`.
pub(crate) fn pages(world: World, dir: &Path, n: usize, more: usize) -> Result<()> {
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
pub(crate) fn head(dir: &Path, n: usize) -> Result<PathBuf> {
    let text = BufReader::new(File::open(dir.join("all.ndjson"))?);
    let path = dir.join(format!("first-{n}.ndjson"));
    let mut out = BufWriter::new(File::create(&path)?);
    for line in text.lines().take(n) {
        writeln!(out, "{}", line?)?;
    }
    out.flush()?;
    Ok(path)
}

/// Removes a state and what SQLite keeps beside it.
pub(crate) fn forget(state: &Path) {
    for end in ["", "-wal", "-shm", ".lock"] {
        let _ = fs::remove_file(format!("{}{end}", state.display()));
    }
}

/// Compares two exports file by file, the manifest (which has times) apart; names the files that differ.
pub(crate) fn differing(a: &Path, b: &Path) -> Result<Vec<String>> {
    let (a, b) = (files(a)?, files(b)?);
    let same = |it: &&String| matches!((a.get(*it), b.get(*it)), (Some(x), Some(y)) if x == y);
    let mut out: Vec<String> = a.keys().chain(b.keys()).filter(|it| !same(it)).cloned().collect();
    out.sort();
    out.dedup();
    if a.is_empty() { Err("there is no export to compare".into()) } else { Ok(out) }
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
