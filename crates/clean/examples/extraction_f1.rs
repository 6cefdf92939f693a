//! Measures body extraction on scrapinghub's article-extraction-benchmark, by its own measure.
//!
//! `cargo run --release -p simpul-clean --example extraction_f1 -- FOLDER [--worst N] [--dump ID] [--diff]`
//!
//! FOLDER holds `ground-truth.json` and `html/ID.html.gz`. Tokens are runs of word characters; the multiset of 4-token
//! shingles of the text found against the truth's gives precision and recall, both averaged over the pages.
#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::string_slice,
    reason = "a tool for developers that prints a table"
)]

use serde_json::Value;
use simpul_clean::{Rules, article};
use simpul_model::{Page, PageFormat};
use std::collections::BTreeMap;
use std::io::Read;
use std::time::Instant;

fn shingles(text: &str) -> BTreeMap<Vec<String>, usize> {
    let tokens: Vec<String> = text
        .split(|c: char| !(c.is_alphanumeric() || c == '_'))
        .filter(|it| !it.is_empty())
        .map(str::to_owned)
        .collect();
    let mut out = BTreeMap::new();
    let size = 4.min(tokens.len());
    if size > 0 {
        for window in tokens.windows(size) {
            *out.entry(window.to_vec()).or_insert(0) += 1;
        }
    }
    out
}

/// Prints the lines of a text most of whose shingles another text lacks.
fn lines_without(text: &str, other: &BTreeMap<Vec<String>, usize>, mark: char) {
    for line in text.lines().filter(|it| !it.trim().is_empty()) {
        let own = shingles(line);
        let missing = own.keys().filter(|it| !other.contains_key(*it)).count();
        if missing * 2 > own.len() {
            println!("{mark} {line}");
        }
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let value = |flag: &str| arguments.iter().position(|it| it == flag).and_then(|at| arguments.get(at + 1)).cloned();
    let Some(folder) = arguments.first().filter(|it| std::path::Path::new(it).is_dir()) else {
        println!("skipped: give the benchmark's folder");
        return;
    };
    let truth: BTreeMap<String, Value> =
        serde_json::from_slice(&std::fs::read(format!("{folder}/ground-truth.json")).unwrap()).unwrap();
    let (mut precision, mut recall, mut rows, mut seconds) = (0.0, 0.0, Vec::new(), 0.0);
    for (id, truth) in &truth {
        let mut html = Vec::new();
        flate2::read::GzDecoder::new(std::fs::File::open(format!("{folder}/html/{id}.html.gz")).unwrap())
            .read_to_end(&mut html)
            .unwrap();
        let page = Page::new(truth["url"].as_str().unwrap_or_default(), PageFormat::Html, html);
        let started = Instant::now();
        let found = article(&page, Rules::builtin()).map(|it| it.value);
        seconds += started.elapsed().as_secs_f64();
        let text = found.as_ref().map(|it| it.text[it.body_start..].to_owned()).unwrap_or_default();
        if value("--dump").is_some_and(|it| id.starts_with(&it)) {
            println!(
                "{text}\n--- dropped\n{}\n--- truth\n{}",
                found.as_ref().map(|it| it.dropped.join("\n")).unwrap_or_default(),
                truth["articleBody"].as_str().unwrap()
            );
        }
        let (ours, theirs) = (shingles(&text), shingles(truth["articleBody"].as_str().unwrap()));
        if arguments.iter().any(|it| it == "--diff") {
            println!("### {} {}", &id[..12], truth["url"].as_str().unwrap_or_default());
            lines_without(&text, &theirs, '+');
            lines_without(truth["articleBody"].as_str().unwrap(), &ours, '-');
        }
        let common: usize = ours.iter().map(|(key, n)| (*n).min(theirs.get(key).copied().unwrap_or(0))).sum();
        let (all, wanted): (usize, usize) = (ours.values().sum(), theirs.values().sum());
        let p = if all == 0 { f64::from(u8::from(wanted == 0)) } else { common as f64 / all as f64 };
        let r = if wanted == 0 { f64::from(u8::from(all == 0)) } else { common as f64 / wanted as f64 };
        precision += p;
        recall += r;
        rows.push((
            2.0 * p * r / (p + r).max(1e-9),
            p,
            r,
            id.clone(),
            truth["url"].as_str().unwrap_or_default().to_owned(),
        ));
    }
    let n = truth.len() as f64;
    let (p, r) = (precision / n, recall / n);
    println!("{} pages  F1 {:.4}  P {p:.4}  R {r:.4}  {:.1} pages/s", truth.len(), 2.0 * p * r / (p + r), n / seconds);
    rows.sort_by(|a, b| a.0.total_cmp(&b.0));
    let worst = value("--worst").and_then(|it| it.parse().ok()).unwrap_or(0);
    for (f, p, r, id, url) in rows.into_iter().take(worst) {
        println!("{f:.3} P {p:.3} R {r:.3} {} {url}", &id[..12]);
    }
}
