//! The swap of exports on disk: complete or not there, leftovers gone, old runs forgotten.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use simpul_export::{ExportError, Extras, Format, write};
use simpul_model::Graph;
use std::fs;
use std::path::{Path, PathBuf};

/// A folder of its own for each test, empty at the start and gone at the end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("simpul-export-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        Self(path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn run(out: &Path, id: &str) -> Result<PathBuf, ExportError> {
    write(&Graph::default(), &Extras::default(), Format::DEFAULT, out, id).map(|it| it.path)
}

fn names(folder: &Path) -> Vec<String> {
    let mut found: Vec<_> =
        fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
    found.sort();
    found
}

#[test]
fn current_leads_to_the_newest_run_and_three_are_kept() {
    let out = Scratch::new("kept");
    for id in ["a", "b", "c", "d", "e"] {
        let path = run(&out.0, id).unwrap();
        assert_eq!(fs::canonicalize(out.0.join("current")).unwrap(), fs::canonicalize(path).unwrap());
        std::thread::sleep(std::time::Duration::from_millis(15));
    }
    assert_eq!(names(&out.0.join("runs")), ["c", "d", "e"]);
    assert_eq!(names(&out.0), ["current", "runs"]);
}

#[test]
fn a_name_is_never_used_twice() {
    let out = Scratch::new("twice");
    assert!(run(&out.0, "a").unwrap().ends_with("runs/a"));
    assert!(run(&out.0, "a").unwrap().ends_with("runs/a-2"));
    assert_eq!(fs::read_link(out.0.join("current")).unwrap(), Path::new("runs/a-2"));
}

#[test]
fn leftovers_of_a_dead_run_are_taken_away() {
    let out = Scratch::new("leftover");
    fs::create_dir_all(out.0.join("runs/dead.tmp/neo4j")).unwrap();
    fs::write(out.0.join("runs/dead.tmp/neo4j/officials.csv"), "half a r").unwrap();
    std::os::unix::fs::symlink("runs/gone", out.0.join("current.tmp")).unwrap();
    run(&out.0, "a").unwrap();
    assert_eq!(names(&out.0.join("runs")), ["a"]);
    assert_eq!(names(&out.0), ["current", "runs"]);
}

#[test]
fn a_folder_in_the_place_of_the_link_is_left_alone() {
    let out = Scratch::new("folder");
    fs::create_dir_all(out.0.join("current")).unwrap();
    fs::write(out.0.join("current/mine.txt"), "mine").unwrap();
    assert!(matches!(run(&out.0, "a"), Err(ExportError::NotALink(_))));
    assert_eq!(fs::read_to_string(out.0.join("current/mine.txt")).unwrap(), "mine");
}

#[test]
fn a_run_that_fails_leaves_the_export_before_it() {
    let out = Scratch::new("fails");
    run(&out.0, "a").unwrap();
    assert!(matches!(run(&out.0, "../b"), Err(ExportError::OddRunId(_))));
    assert!(matches!(run(&out.0, "b.tmp"), Err(ExportError::OddRunId(_))));
    assert_eq!(fs::read_link(out.0.join("current")).unwrap(), Path::new("runs/a"));
    assert_eq!(names(&out.0.join("runs")), ["a"]);
}

#[test]
fn the_manifest_names_every_file_with_its_rows_and_hash() {
    let out = Scratch::new("manifest");
    let mut extras = Extras::default();
    extras.facts.insert("version".into(), "0.1.0".into());
    let letters = ["{\"reason\":\"empty\"}".to_owned()];
    extras.dead_letters = &letters;
    let done = write(&crate::fixture::graph(40), &extras, Format::ALL, &out.0, "a").unwrap();
    let manifest: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(out.0.join("current/manifest.json")).unwrap()).unwrap();
    assert_eq!(manifest["version"], "0.1.0");
    assert_eq!(manifest["schema"], 1);
    assert_eq!(manifest["graph"]["nodes"]["Official"], 40);
    assert_eq!(manifest["graph"]["relationships"]["SAID"], 40);
    let files = manifest["files"].as_array().unwrap();
    assert_eq!(files.len(), done.files.len());
    for file in files {
        let content = fs::read(out.0.join("current").join(file["path"].as_str().unwrap())).unwrap();
        assert_eq!(content.len() as u64, file["bytes"].as_u64().unwrap());
        assert_eq!(file["sha256"].as_str().unwrap().len(), 64);
    }
    let letters = files.iter().find(|it| it["path"] == "dead_letters.jsonl").unwrap();
    assert_eq!(letters["rows"], 1);
    let script = fs::metadata(out.0.join("current/neo4j/import.sh")).unwrap();
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&script.permissions()) & 0o111, 0o111);
}
