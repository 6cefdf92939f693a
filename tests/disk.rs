//! A disk that fills up while the export is written: the export before it stays as it was.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use simpul_tests::{arg, assert_same, call, export, folder, program, root, said};
use std::{fs, process::Command};

/// A page of which a small export is made, before the disk is full.
const ONE_PAGE: &str = "text/tual-sertijab-kapolres-2025-01-14.txt";

/// Runs with a limit on the size of any file, as a full disk would set one; `None` where this machine can't.
fn limited(args: &[&str]) -> Option<std::process::Output> {
    // The signal is ignored, so that the program meets an error and is not ended by the kernel.
    let script = "trap '' XFSZ; ulimit -f 16 || exit 99; exec \"$0\" \"$@\"";
    let done = Command::new("bash").args(["-c", script]).arg(program()).args(args).output().ok()?;
    (done.status.code() != Some(99)).then_some(done)
}

#[test]
fn a_disk_that_is_full_leaves_the_export_as_it_was() {
    let out = folder();
    let (samples, page) = (root().join("samples"), root().join("samples").join(ONE_PAGE));
    let done = call(&["run", "--input", arg(&page), "--out", arg(out.path())]);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    let before = export(out.path());

    let Some(done) = limited(&["run", "--input", arg(&samples), "--out", arg(out.path())]) else {
        println!("skipped: no shell here that limits the size of files");
        return;
    };
    assert_eq!(done.status.code(), Some(74), "{}", said(&done));
    assert!(said(&done).contains("cannot write"), "{}", said(&done));
    assert_same("after a full disk", &before, &export(out.path()));
    let left: Vec<_> = fs::read_dir(out.path().join("runs")).unwrap().map(|it| it.unwrap().file_name()).collect();
    assert_eq!(left.len(), 1, "nothing half-written is left: {left:?}");

    // With room again, the next run writes all.
    assert_eq!(call(&["run", "--input", arg(&samples), "--out", arg(out.path())]).status.code(), Some(0));
    assert_ne!(before.len(), 0);
    assert!(export(out.path())["jsonl/nodes.jsonl"].len() > before["jsonl/nodes.jsonl"].len());
}

#[test]
fn a_folder_that_is_a_file_is_74_and_says_which() {
    let out = folder();
    let file = out.path().join("keluar");
    fs::write(&file, "").unwrap();
    let done = call(&["run", "--input", arg(&root().join("samples")), "--out", arg(&file)]);
    assert_eq!(done.status.code(), Some(74), "{}", said(&done));
    assert!(said(&done).contains("keluar"), "{}", said(&done));
}
