//! Scores cleaning against gold annotations: title, day of publication, dateline, boilerplate, body.
//!
//! `cargo run --release -p simpul-clean --example gold_clean -- GOLD_DIR… [--show]`
//!
//! Each `NAME.txt` or `NAME.html` beside `NAME.gold.json` is cleaned alone. As in the referee's script, texts are compared
//! by their letters and digits.
#![expect(clippy::print_stdout, clippy::unwrap_used, reason = "a tool for developers that prints a table")]

use serde_json::Value;
use simpul_clean::{Rules, article};
use simpul_model::{Page, PageFormat};
use std::collections::BTreeMap;
use std::path::Path;

fn letters(text: &str) -> String {
    text.to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect()
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let show = arguments.iter().any(|it| it == "--show");
    let mut score: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for folder in arguments.iter().filter(|it| !it.starts_with("--")) {
        if !Path::new(folder).is_dir() {
            println!("skipped: no folder {folder}");
            continue;
        }
        let mut golds: Vec<_> = std::fs::read_dir(folder)
            .unwrap()
            .map(|it| it.unwrap().path())
            .filter(|it| it.to_string_lossy().ends_with(".gold.json"))
            .collect();
        golds.sort();
        for gold_path in golds {
            one(&gold_path, show, &mut score);
        }
    }
    for (name, (right, all)) in score {
        println!("{name:12} {right:4}/{all:<4} {:.3}", right as f64 / all.max(1) as f64);
    }
}

fn one(gold_path: &Path, show: bool, score: &mut BTreeMap<&str, (usize, usize)>) {
    let gold: Value = serde_json::from_slice(&std::fs::read(gold_path).unwrap()).unwrap();
    let stem = gold_path.to_string_lossy().trim_end_matches(".gold.json").to_owned();
    let (path, format) = if Path::new(&format!("{stem}.txt")).exists() {
        (format!("{stem}.txt"), PageFormat::Text)
    } else {
        (format!("{stem}.html"), PageFormat::Html)
    };
    let name = Path::new(&path).file_name().unwrap().to_string_lossy().into_owned();
    let page = Page::new(name.clone(), format, std::fs::read(&path).unwrap());
    let read = article(&page, Rules::builtin()).unwrap();
    let (found, text) = (read.value, letters(&article(&page, Rules::builtin()).unwrap().value.text));
    let mut tell = |what, right: bool, detail: String| {
        let entry = score.entry(what).or_default();
        entry.0 += usize::from(right);
        entry.1 += 1;
        if !right {
            println!("{what:12} {name}: {detail}");
        }
    };
    let document = &gold["document"];
    let wanted = |key: &str| document[key].as_str().map(str::to_owned);
    tell(
        "title",
        wanted("title").map(|it| letters(&it)) == found.title.as_deref().map(letters),
        format!("{:?} not {:?}", found.title, wanted("title")),
    );
    tell(
        "dateline",
        wanted("dateline") == found.dateline,
        format!("{:?} not {:?}", found.dateline, wanted("dateline")),
    );
    let published = found.published.map(|it| it.to_string());
    tell("published", wanted("published") == published, format!("{published:?} not {:?}", wanted("published")));
    for line in gold["boilerplate"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        tell("boilerplate", !text.contains(&letters(line)), line.to_owned());
    }
    for starts in gold["statements"].as_array().into_iter().flatten().filter_map(|it| it["starts"].as_str()) {
        tell("body", text.contains(&letters(starts)), starts.to_owned());
    }
    if show {
        println!(
            "=== {name}\ntitle {:?}\nbyline {:?} publisher {:?} published {published:?} dateline {:?} language {:?}\n{:?}\n{}\n--- dropped\n{}",
            found.title,
            found.byline,
            found.publisher,
            found.dateline,
            found.language,
            read.notes,
            found.text,
            found.dropped.join("\n")
        );
    }
}
