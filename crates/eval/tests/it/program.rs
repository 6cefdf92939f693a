//! The built program on the golden pages: its graph scored here, its tables by the scorer beside the annotations.
//!
//! Runs where `SIMPUL_BIN` names the program and the scorer is there.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot go on should stop, and say what it skips"
)]

use crate::support::referee::{root, score, scorer};
use simpul_eval::{Gold, Links, Tally, article, links, report};
use simpul_model::{Edge, Graph, GraphBuilder, Node};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn the_programs_graphs_score_as_its_tables_do() {
    let Some(bin) = std::env::var_os("SIMPUL_BIN").map(PathBuf::from) else {
        println!("skipped: SIMPUL_BIN names no program");
        return;
    };
    let Some(scorer) = scorer() else { return };
    let folder = std::env::var_os("SIMPUL_GOLD").map_or_else(|| root().join("tests/golden"), PathBuf::from);
    let theirs = score(&scorer, bin.to_str().unwrap(), &folder, &[]);
    let ours = report::table(&scored(&bin, &folder));
    assert_eq!(ours, theirs, "ours, theirs");
    println!("{ours}");
}

fn scored(bin: &Path, folder: &Path) -> Tally {
    let (mut tally, mut golds) = (Tally::new(), BTreeMap::new());
    let pages = tempfile::tempdir().unwrap();
    let name = folder.file_name().unwrap().to_str().unwrap();
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    files.sort();
    for file in files {
        let file_name = file.file_name().unwrap().to_str().unwrap();
        let Some(stem) = file_name.strip_suffix(".gold.json") else { continue };
        let gold = Gold::from_json(file_name, &std::fs::read_to_string(&file).unwrap()).unwrap();
        for suffix in ["html", "txt"] {
            let page = folder.join(format!("{stem}.{suffix}"));
            if page.exists() {
                std::fs::copy(&page, pages.path().join(page.file_name().unwrap())).unwrap();
                let cleaned = Command::new(bin).arg("clean").arg(&page).output().unwrap().stdout;
                let cleaned = String::from_utf8_lossy(&cleaned);
                article(&gold, &graph(bin, &page), &cleaned, &format!("{name}/{stem}"), &mut tally);
            }
        }
        golds.insert(stem.to_owned(), gold);
    }
    if let Ok(json) = std::fs::read_to_string(folder.join("LINKS.json")) {
        let pairs = Links::from_json("LINKS.json", &json).unwrap();
        links(&pairs, &graph(bin, pages.path()), &golds, folder.to_str().unwrap(), &mut tally).unwrap();
    }
    tally
}

/// The graph that the program makes of an input, from its `jsonl/` export.
fn graph(bin: &Path, input: &Path) -> Graph {
    let out = tempfile::tempdir().unwrap();
    let done =
        Command::new(bin).args(["run", "--quiet", "--input"]).arg(input).arg("--out").arg(out.path()).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let read = |name: &str| std::fs::read_to_string(out.path().join("current/jsonl").join(name)).unwrap();
    let mut builder = GraphBuilder::new();
    for line in read("nodes.jsonl").lines() {
        builder.node(serde_json::from_str::<Node>(line).unwrap());
    }
    for line in read("edges.jsonl").lines() {
        builder.edge(serde_json::from_str::<Edge>(line).unwrap());
    }
    builder.build()
}
