//! The scorer beside the annotations, run on tables that were made beforehand.

use super::tables;
use simpul_eval::{Gold, Links, Tally, article, links, report};
use simpul_model::Graph;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The checkout's root.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// The scorer, where it and Python are there. Beside the checkout, or where `SIMPUL_SCORER` says.
pub(crate) fn scorer() -> Option<PathBuf> {
    let beside = root().join("../shared/gold/score.py");
    let script = std::env::var_os("SIMPUL_SCORER").map_or(beside, PathBuf::from);
    let python = Command::new("python3").arg("--version").output().is_ok_and(|it| it.status.success());
    let found = script.is_file() && python;
    if !found {
        println!("skipped: needs python3 and the scorer at {} (or where SIMPUL_SCORER says)", script.display());
    }
    found.then_some(script)
}

/// A folder of annotated articles with what a program made of each.
pub(crate) struct Exam {
    /// The folder of pages and annotations.
    pub(crate) folder: PathBuf,
    /// The annotations by stem.
    pub(crate) golds: BTreeMap<String, Gold>,
    /// Graph and cleaned text by stem.
    pub(crate) alone: BTreeMap<String, (Graph, String)>,
    /// The graph of all pages.
    pub(crate) whole: Graph,
}

impl Exam {
    /// What this crate says: every difference, then the figures.
    pub(crate) fn ours(&self) -> (Tally, String) {
        let mut tally = Tally::new();
        let name = self.folder.file_name().unwrap().to_str().unwrap();
        for (stem, gold) in &self.golds {
            let (graph, cleaned) = &self.alone[stem];
            article(gold, graph, cleaned, &format!("{name}/{stem}"), &mut tally);
        }
        if let Ok(json) = std::fs::read_to_string(self.folder.join("LINKS.json")) {
            let pairs = Links::from_json("LINKS.json", &json).unwrap();
            links(&pairs, &self.whole, &self.golds, self.folder.to_str().unwrap(), &mut tally).unwrap();
        }
        let text = report::errors(&tally, None) + &report::table(&tally);
        (tally, text)
    }

    /// What the scorer says of the same graphs; without the time it took.
    pub(crate) fn theirs(&self, scorer: &Path) -> String {
        let made = tempfile::tempdir().unwrap();
        for (stem, (graph, cleaned)) in &self.alone {
            tables::write(graph, &made.path().join(stem));
            std::fs::write(made.path().join(stem).join("cleaned"), cleaned).unwrap();
        }
        tables::write(&self.whole, &made.path().join("whole"));
        let program = made.path().join("program.sh");
        std::fs::write(&program, PROGRAM).unwrap();
        let bin = format!("sh {} {}", program.display(), made.path().display());
        score(scorer, &bin, &self.folder, &["--errors"])
    }
}

/// Hands out the tables made before, in place of a run.
const PROGRAM: &str = r#"made=$1; command=$2; shift 2
if [ "$command" = clean ]; then page=$1; else page=$2; out=$4; fi
name=whole
if [ -f "$page" ]; then name=${page##*/}; name=${name%.*}; fi
if [ "$command" = clean ]; then cat "$made/$name/cleaned"; else cp -r "$made/$name/current" "$out/current"; fi
"#;

/// Runs the scorer, and takes the time out of what it prints.
pub(crate) fn score(scorer: &Path, bin: &str, folder: &Path, flags: &[&str]) -> String {
    let done = Command::new("python3").arg(scorer).args(["--bin", bin]).arg(folder).args(flags).output().unwrap();
    let text = String::from_utf8(done.stdout).unwrap();
    assert!(done.status.success(), "{text}{}", String::from_utf8_lossy(&done.stderr));
    text.lines().fold(String::new(), |mut out, line| {
        let timed = line.ends_with(" s") && line.contains(" articles, ");
        let line = if timed { line.split(", ").next().unwrap() } else { line };
        writeln!(out, "{line}").unwrap();
        out
    })
}
