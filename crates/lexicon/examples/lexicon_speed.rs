//! How fast the lexicon loads and scans: `cargo run --release -p simpul-lexicon --example lexicon_speed -- FILE…`.
//!
//! Each file is one text; without files a sample of our own writing is scanned. Prints the best of several runs.
#![expect(clippy::print_stdout, reason = "an example prints")]

use daachorse::DoubleArrayAhoCorasick;
use simpul_lexicon::{Lexicon, Scratch};
use std::{env, fs, time::Instant};

const SAMPLE: &str = include_str!("lexicon_speed.txt");

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let start = Instant::now();
    let lexicon = Lexicon::builtin();
    println!("loading: {:.1} ms", start.elapsed().as_secs_f64() * 1e3);
    let mut texts = env::args().skip(1).map(fs::read_to_string).collect::<Result<Vec<_>, _>>()?;
    if texts.is_empty() {
        texts.push(SAMPLE.to_owned());
    }
    let lower: Vec<String> = texts.iter().map(|it| it.to_ascii_lowercase()).collect();
    let bytes: usize = texts.iter().map(String::len).sum();
    let rounds = (1_000_000 / bytes).max(1);
    let (mut scratch, mut hits, mut n_hits) = (Scratch::default(), Vec::new(), 0);
    let scan = best(|| {
        n_hits = 0;
        for text in (0..rounds).flat_map(|_| &texts) {
            lexicon.scan(text, &mut scratch, &mut hits);
            n_hits += hits.len();
        }
    });
    let machine: DoubleArrayAhoCorasick<u32> =
        DoubleArrayAhoCorasick::new(lexicon.patterns()).map_err(|it| it.to_string())?;
    let mut n_bare = 0;
    let bare =
        best(|| n_bare = (0..rounds).flat_map(|_| &lower).map(|it| machine.find_overlapping_iter(it).count()).sum());
    let speed = |seconds: f64| (bytes * rounds) as f64 / 1e6 / seconds;
    println!("text: {bytes} bytes, {} hits, {} bare matches a round", n_hits / rounds, n_bare / rounds);
    println!("scan: {:.0} MB/s; bare automaton: {:.0} MB/s", speed(scan), speed(bare));
    Ok(())
}

/// The shortest of 200 runs, in seconds: other programs disturb some, not all.
fn best(mut run: impl FnMut()) -> f64 {
    let times = (0..200).map(|_| {
        let start = Instant::now();
        run();
        start.elapsed().as_secs_f64()
    });
    times.fold(f64::INFINITY, f64::min)
}
