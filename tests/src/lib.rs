//! What the whole-program tests share: the program, folders that vanish, an export as a map of bytes.

pub mod desk;

use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    sync::OnceLock,
};
use tempfile::TempDir;

/// The workspace.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// The program: what `SIMPUL_BIN` names, else the one beside this test, built first.
///
/// # Panics
///
/// Where it can't be built.
pub fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        if let Some(named) = std::env::var_os("SIMPUL_BIN") {
            return root().join(named);
        }
        let test = std::env::current_exe().unwrap_or_default();
        let folder = test.ancestors().nth(2).unwrap_or(Path::new("target/debug")).to_owned();
        let mut build = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
        build.args(["build", "--quiet", "--package", "simpul"]).current_dir(root());
        if folder.ends_with("release") {
            build.arg("--release");
        }
        assert!(build.status().is_ok_and(|it| it.success()), "the program can't be built");
        folder.join("simpul")
    })
}

/// A call of the program, in a folder without configuration.
pub fn simpul(args: &[&str]) -> Command {
    static NOWHERE: OnceLock<Option<TempDir>> = OnceLock::new();
    let nowhere = NOWHERE.get_or_init(|| TempDir::new().ok());
    let mut command = Command::new(program());
    command.args(args).stdin(Stdio::null()).env_remove("NO_COLOR");
    if let Some(folder) = nowhere {
        command.current_dir(folder.path());
    }
    command
}

/// Calls the program and waits.
///
/// # Panics
///
/// Where it can't be started.
pub fn call(args: &[&str]) -> Output {
    simpul(args).output().unwrap_or_else(|error| panic!("the program can't be started: {error}"))
}

/// Calls the program with text on standard input.
///
/// # Panics
///
/// Where it can't be started.
pub fn call_with(args: &[&str], input: &[u8]) -> Output {
    let mut command = simpul(args);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap_or_else(|error| panic!("the program can't be started: {error}"));
    if let Some(mut stdin) = child.stdin.take() {
        let _ = stdin.write_all(input);
    }
    child.wait_with_output().unwrap_or_else(|error| panic!("the program can't be waited for: {error}"))
}

/// What a call said on stderr.
pub fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// What a call printed.
pub fn printed(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A folder that vanishes with the test.
///
/// # Panics
///
/// Where none can be made.
pub fn folder() -> TempDir {
    TempDir::new().unwrap_or_else(|error| panic!("no temporary folder: {error}"))
}

/// A path as an argument.
pub fn arg(path: &Path) -> &str {
    path.to_str().unwrap_or_default()
}

/// Every file of the newest export under `out`, by its relative path. Of the manifest, the times are left out.
///
/// # Panics
///
/// Where there is no export.
pub fn export(out: &Path) -> BTreeMap<String, Vec<u8>> {
    let current = out.join("current");
    let mut files = BTreeMap::new();
    collect(&current, &current, &mut files);
    assert!(files.contains_key("manifest.json"), "{} holds no export", out.display());
    if let Some(manifest) = files.get_mut("manifest.json") {
        let text = String::from_utf8_lossy(manifest).into_owned();
        let (before, times) = text.split_once("\"times\": {").unwrap_or((&text, ""));
        // The times are an object with one object in it: two closing braces further on, the rest goes on.
        let after = times.splitn(3, '}').nth(2).unwrap_or_default();
        *manifest = format!("{before}{after}").into_bytes();
    }
    files
}

fn collect(base: &Path, folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(base, &path, files);
        } else {
            let name = path.strip_prefix(base).unwrap_or(&path).to_string_lossy().into_owned();
            files.insert(name, fs::read(&path).unwrap_or_default());
        }
    }
}

/// Fails with the names of the files in which two exports differ.
///
/// # Panics
///
/// Where they differ.
pub fn assert_same(what: &str, a: &BTreeMap<String, Vec<u8>>, b: &BTreeMap<String, Vec<u8>>) {
    let names: std::collections::BTreeSet<&String> = a.keys().chain(b.keys()).collect();
    let other: Vec<String> = names
        .into_iter()
        .filter(|it| a.get(*it) != b.get(*it))
        .map(|it| format!("{it}: {}", first_difference(a.get(it), b.get(it))))
        .collect();
    assert!(other.is_empty(), "{what}: these files differ:\n{}", other.join("\n"));
}

fn first_difference(a: Option<&Vec<u8>>, b: Option<&Vec<u8>>) -> String {
    let (Some(a), Some(b)) = (a, b) else { return "only one has it".to_owned() };
    let (a, b) = (String::from_utf8_lossy(a), String::from_utf8_lossy(b));
    let found = a.lines().zip(b.lines()).enumerate().find(|(_, (x, y))| x != y);
    found.map_or_else(
        || format!("{} and {} lines", a.lines().count(), b.lines().count()),
        |(i, (x, y))| format!("line {}\n  {x}\n  {y}", i + 1),
    )
}

/// The dead letters of an export: (stage/reason, address or path).
pub fn letters(files: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let text = files.get("dead_letters.jsonl").map(|it| String::from_utf8_lossy(it).into_owned()).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}
