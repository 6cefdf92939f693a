//! The whole reading of articles beside one bare scan of the same text for the same spellings, on one core.
//!
//! `cargo bench -p simpul-benches --bench reading -- [--articles 5000] [--export DIR] [--training]`. With `--export` the text, the
//! spellings and our speed go into DIR, where `tools/peers/spacy_ruler.py` finds them. With `--training` the world that is read is the
//! one that the profile is taken from (`tools/profiled.sh`), and no other.

use simpul_benches::{BareScan, cleaned, fastest, measured, pages, spellings, trained};
use simpul_lexicon::{Lexicon, Scratch};
use std::{error::Error, fs, hint::black_box, io::Write, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().collect();
    let option = |name: &str| words.iter().position(|it| it == name).and_then(|at| words.get(at + 1));
    let n = option("--articles").map_or(Ok(5_000), |it| it.parse())?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    let world = if words.iter().any(|it| it == "--training") { trained() } else { measured() };
    let articles = cleaned(pages(world, n));
    let megabytes = articles.iter().map(|it| it.text.len()).sum::<usize>() as f64 / 1e6;
    let spellings = spellings(root);
    let lower: Vec<String> = articles.iter().map(|it| it.text.to_lowercase()).collect();
    let machine = BareScan::new(&spellings)?;
    let lexicon = Lexicon::builtin();

    let bare = fastest(5, || {
        black_box(lower.iter().map(|it| machine.hits(it)).sum::<usize>());
    });
    let (mut scratch, mut hits) = (Scratch::default(), Vec::new());
    let scan = fastest(5, || {
        for it in &articles {
            hits.clear();
            lexicon.scan(&it.text, &mut scratch, &mut hits);
            black_box(hits.len());
        }
    });
    let mut reader = simpul_extract::Reader::new();
    let read = fastest(3, || {
        for it in &articles {
            black_box(reader.read(it, lexicon));
        }
    });

    let mut out = std::io::stdout().lock();
    let profile = option_env!("SIMPUL_PROFILE").unwrap_or("without a profile");
    let (n, words) = (articles.len(), spellings.len());
    writeln!(out, "{n} articles, {megabytes:.1} MB, {words} spellings, one core; compiled {profile}")?;
    for (name, seconds) in [("bare daachorse scan", bare), ("lexicon scan", scan), ("whole reading", read)] {
        let rate = articles.len() as f64 / seconds;
        writeln!(out, "{name:<20} {:>8.1} MB/s {rate:>9.0} articles/s", megabytes / seconds)?;
    }
    let times = read / bare;
    writeln!(
        out,
        "the reading takes {times:.1} times as long as the bare scan (bar: at most 6): {}",
        if times <= 6.0 { "met" } else { "MISSED" }
    )?;
    if let Some(dir) = option("--export") {
        let dir = Path::new(dir);
        fs::create_dir_all(dir)?;
        let mut texts = std::io::BufWriter::new(fs::File::create(dir.join("texts.ndjson"))?);
        for it in &articles {
            serde_json::to_writer(&mut texts, &it.text)?;
            texts.write_all(b"\n")?;
        }
        texts.flush()?;
        fs::write(dir.join("spellings.txt"), spellings.join("\n"))?;
        fs::write(dir.join("ours.json"), format!("{{\"reading_mb_s\": {:.3}}}\n", megabytes / read))?;
    }
    Ok(())
}
