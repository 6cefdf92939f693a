//! Pages of a world in files, and exports to compare, for the examples that run the whole pipeline.

use super::{History, Stories, World, article};
use simpul_lexicon::Lexicon;
use std::{
    collections::BTreeSet,
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

/// Removes a state and what is kept beside it.
pub(crate) fn forget(state: &Path) {
    for end in ["", "-wal", "-shm", ".lock", ".shelf"] {
        let _ = fs::remove_file(format!("{}{end}", state.display()));
    }
}

/// Removes all exports under `out` but the newest.
pub(crate) fn forget_older(out: &Path) -> Result<()> {
    let newest = fs::canonicalize(out.join("current"))?;
    for entry in fs::read_dir(out.join("runs"))? {
        let path = fs::canonicalize(entry?.path())?;
        if path != newest {
            fs::remove_dir_all(path)?;
        }
    }
    Ok(())
}

/// Compares two exports file by file, the manifest (which has times) apart; names the files that differ.
pub(crate) fn differing(a: &Path, b: &Path) -> Result<Vec<String>> {
    let names: BTreeSet<String> = files(a)?.into_iter().chain(files(b)?).collect();
    if names.is_empty() {
        return Err("there is no export to compare".into());
    }
    let mut out = Vec::new();
    for name in names {
        let same = matches!((fs::read(a.join(&name)), fs::read(b.join(&name))), (Ok(x), Ok(y)) if x == y);
        if !same {
            out.push(name);
        }
    }
    Ok(out)
}

/// The names of the files of an export, the manifest apart.
fn files(root: &Path) -> Result<Vec<String>> {
    let (mut all, mut open) = (Vec::new(), vec![root.to_owned()]);
    while let Some(dir) = open.pop() {
        for entry in fs::read_dir(dir)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else if path.file_name().is_some_and(|it| it != "manifest.json") {
                all.push(path.strip_prefix(root)?.display().to_string());
            }
        }
    }
    Ok(all)
}
