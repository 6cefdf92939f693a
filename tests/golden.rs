//! Quality floors on annotated pages: going below fails, raising one is a one-line change.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use simpul_tests::{arg, call, folder, root, said};
use std::path::Path;

/// The mean F1 of the core eight that each set of golden pages has reached, less half a point. `""` is the folder itself.
const FLOORS: &[(&str, f64)] = &[
    ("", 0.972),
    ("second", 0.982),
    ("third", 0.978),
    ("fourth", 0.978),
    ("fifth", 0.926),
    ("sixth", 0.977),
    ("seventh", 0.987),
    ("eighth", 0.974),
    ("ninth", 0.967),
    ("tenth", 0.943),
    ("eleventh", 0.941),
    ("twelfth", 0.958),
    ("thirteenth", 0.959),
    ("fourteenth", 0.949),
    ("fifteenth", 0.976),
    ("sixteenth", 0.964),
    ("seventeenth", 0.953),
    ("eighteenth", 0.945),
    ("nineteenth", 0.932),
    ("twentieth", 0.948),
    ("twentyfirst", 0.942),
    ("twentysecond", 0.958),
    ("twentythird", 0.958),
    ("twentyfourth", 0.916),
    ("twentyfifth", 0.970),
];

/// What a set has reached it keeps.
#[test]
fn no_set_falls_below_its_floor() {
    let golden = root().join("tests/golden");
    let fallen: Vec<String> = FLOORS
        .iter()
        .filter_map(|(set, floor)| {
            let mean = mean(&golden.join(set));
            (mean < *floor).then(|| format!("tests/golden/{set}: {mean:.3}, which is less than {floor:.3}"))
        })
        .collect();
    assert!(fallen.is_empty(), "{}", fallen.join("\n"));
}

/// The mean that `simpul eval` prints for a folder.
fn mean(folder: &Path) -> f64 {
    let done = call(&["eval", "--progress", "never", arg(folder)]);
    let printed = String::from_utf8_lossy(&done.stdout).into_owned();
    let line = printed.lines().find(|it| it.contains("core eight"));
    let figure = line.and_then(|it| it.rsplit(' ').next()).and_then(|it| it.parse().ok());
    figure.unwrap_or_else(|| panic!("no mean for {}: {printed}{}", folder.display(), said(&done)))
}

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
