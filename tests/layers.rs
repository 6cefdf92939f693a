//! The fence around the design: which crate may use which. Reads every `Cargo.toml`.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use simpul_tests::root;
use std::{collections::BTreeMap, fs};

/// The table of the design: a crate, and the crates of ours that it may use. What isn't here must not exist.
const MAY_USE: &[(&str, &[&str])] = &[
    ("simpul-model", &[]),
    ("simpul-lexicon", &["model"]),
    ("simpul-fetch", &["model"]),
    ("simpul-clean", &["model"]),
    ("simpul-extract", &["model", "lexicon"]),
    ("simpul-link", &["model", "lexicon"]),
    ("simpul-export", &["model"]),
    ("simpul-store", &["model"]),
    ("simpul-eval", &["model"]),
    ("simpul-pipeline", &["model", "lexicon", "fetch", "clean", "extract", "link", "export", "store"]),
    ("simpul", &["model", "lexicon", "fetch", "clean", "extract", "link", "export", "store", "eval", "pipeline"]),
    // For tests and benches only: nothing that ships may use them.
    ("simpul-world", &["model", "lexicon"]),
];

/// Crates that decide and do nothing else: no files, no environment, no clock, and no crate that is made for these.
const PURE: &[&str] = &["lexicon", "clean", "extract", "link", "export", "eval"];
const IMPURE_CRATES: &[&str] = &["tokio", "reqwest", "rusqlite", "tempfile", "rand", "chrono", "walkdir"];

fn manifests() -> BTreeMap<String, (String, toml::Table)> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(root().join("crates")).unwrap() {
        let folder = entry.unwrap().path();
        let Ok(text) = fs::read_to_string(folder.join("Cargo.toml")) else { continue };
        let table: toml::Table = toml::from_str(&text).unwrap();
        let name = table["package"]["name"].as_str().unwrap().to_owned();
        found.insert(name, (folder.display().to_string(), table));
    }
    found
}

fn dependencies<'a>(table: &'a toml::Table, section: &str) -> impl Iterator<Item = &'a String> {
    table.get(section).and_then(toml::Value::as_table).into_iter().flat_map(toml::Table::keys)
}

#[test]
fn every_crate_uses_only_what_the_design_allows_it() {
    let manifests = manifests();
    for (name, (folder, table)) in &manifests {
        let allowed = MAY_USE.iter().find(|it| it.0 == name).unwrap_or_else(|| {
            panic!("{folder}: the design knows no crate {name}; if it should, add it to DESIGN and to tests/layers.rs")
        });
        for used in dependencies(table, "dependencies").filter_map(|it| it.strip_prefix("simpul-")) {
            assert!(allowed.1.contains(&used), "{folder}: {name} must not use {used}");
        }
    }
    for (name, _) in MAY_USE {
        assert!(manifests.contains_key(*name) || *name == "simpul-world", "the crate {name} is gone");
    }
}

#[test]
fn the_pure_crates_switch_the_lint_on_and_bring_no_way_out() {
    let manifests = manifests();
    for name in PURE {
        let (folder, table) = &manifests[&format!("simpul-{name}")];
        let lib = fs::read_to_string(format!("{folder}/src/lib.rs")).unwrap();
        assert!(lib.contains("#![warn(clippy::disallowed_methods)]"), "{folder}/src/lib.rs must switch the lint on");
        for used in dependencies(table, "dependencies") {
            assert!(!IMPURE_CRATES.contains(&used.as_str()), "{folder}: {used} has no place in a pure crate");
        }
    }
}

#[test]
fn every_crate_takes_the_lints_and_versions_of_the_workspace() {
    for (name, (folder, table)) in manifests() {
        assert_eq!(table["lints"]["workspace"].as_bool(), Some(true), "{folder}: [lints] workspace = true");
        for section in ["dependencies", "dev-dependencies", "build-dependencies"] {
            for (used, value) in table.get(section).and_then(toml::Value::as_table).into_iter().flatten() {
                let inherited = value.get("workspace").and_then(toml::Value::as_bool) == Some(true);
                assert!(inherited, "{folder}: {name} takes {used} past [workspace.dependencies]");
            }
        }
    }
}

#[test]
fn every_module_says_why_it_exists() {
    let mut mute = Vec::new();
    let mut waiting = vec![root().join("crates"), root().join("tests")];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                if !text.lines().any(|line| line.starts_with("//!")) {
                    mute.push(path.display().to_string());
                }
            }
        }
    }
    assert!(mute.is_empty(), "these modules have no //! line:\n{}", mute.join("\n"));
}
