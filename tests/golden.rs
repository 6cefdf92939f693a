//! Quality floors on annotated pages: going below fails, raising one is a one-line change.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use simpul_tests::{arg, call, folder, root, said};

/// Every golden folder of the repository runs, and no page of it is lost.
#[test]
fn the_golden_pages_are_all_read() {
    let golden = root().join("tests/golden");
    if !golden.exists() {
        println!("skipped: no tests/golden here");
        return;
    }
    let out = folder();
    let done = call(&["run", "--strict", "--input", arg(&golden), "--out", arg(out.path())]);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
}
