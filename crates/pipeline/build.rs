//! Gives the pipeline a digest of all that decides what an article says: a state made by another reader is read again.
//!
//! Reads nothing but this workspace's own files.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
};

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let cleaner = ["crates/model/src", "crates/clean/src", "config/clean.toml"];
    let reader = ["crates/lexicon/src", "crates/extract/src", "crates/pipeline/src/signature.rs"];
    let cleaner = digest(&root, &cleaner, 0);
    println!("cargo::rustc-env=SIMPUL_CLEANER={cleaner:016x}");
    println!("cargo::rustc-env=SIMPUL_READER={:016x}", digest(&root, &reader, cleaner));
    println!(
        "cargo::rustc-env=SIMPUL_WRITER={:016x}",
        digest(
            &root,
            &[
                "crates/link/src",
                "crates/export/src",
                "crates/pipeline/src/publish.rs",
                "crates/pipeline/src/links.rs",
                "crates/pipeline/src/renew.rs",
            ],
            0
        )
    );
    println!("cargo::rerun-if-changed=build.rs");
}

/// A hash over the files' names and bytes, in name order. `DefaultHasher::new` has fixed keys.
fn digest(root: &Path, parts: &[&str], seed: u64) -> u64 {
    let mut hasher = DefaultHasher::new();
    seed.hash(&mut hasher);
    for part in parts {
        println!("cargo::rerun-if-changed={}", root.join(part).display());
        for file in files(&root.join(part)) {
            file.strip_prefix(root).unwrap_or(&file).hash(&mut hasher);
            fs::read(&file).unwrap_or_default().hash(&mut hasher);
        }
    }
    hasher.finish()
}

fn files(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    let mut found: Vec<PathBuf> =
        fs::read_dir(path).into_iter().flatten().flatten().flat_map(|entry| files(&entry.path())).collect();
    found.sort();
    found
}
