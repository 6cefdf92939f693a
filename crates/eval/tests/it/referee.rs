//! The same graphs, scored here and by the scorer beside the annotations: every difference and every figure must agree.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that cannot go on should stop, and say what it did"
)]

use crate::support::disturb::{Dice, add};
use crate::support::referee::{Exam, root, scorer};
use crate::support::sketch::Sketch;
use simpul_eval::Gold;
use std::collections::BTreeMap;
use std::path::Path;

/// The annotations in a folder.
fn golds(folder: &Path) -> BTreeMap<String, Gold> {
    let mut golds = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if let Some(stem) = name.strip_suffix(".gold.json") {
            golds.insert(stem.to_owned(), Gold::from_json(name, &std::fs::read_to_string(&path).unwrap()).unwrap());
        }
    }
    golds
}

/// Graphs made from the annotations of a folder, with faults.
fn exam(folder: &Path, seed: u64) -> Exam {
    let golds = golds(folder);
    let (mut alone, mut whole) = (BTreeMap::new(), Sketch::default());
    for (i, (stem, gold)) in golds.iter().enumerate() {
        let seed = seed * 1_000 + i as u64;
        let mut sketch = Sketch::default();
        add(&mut sketch, stem, gold, &mut Dice::new(seed));
        add(&mut whole, stem, gold, &mut Dice::new(seed));
        let lines = gold.statements.iter().map(|it| &it.starts).chain(gold.boilerplate.iter());
        let kept: Vec<&str> = lines.enumerate().filter(|(n, _)| (n + i) % 5 > 0).map(|(_, it)| it.as_str()).collect();
        alone.insert(stem.clone(), (sketch.build(), kept.join("\n\n")));
    }
    Exam { folder: folder.to_owned(), golds, alone, whole: whole.build() }
}

fn agrees(exam: &Exam, scorer: &Path) {
    let (tally, ours) = exam.ours();
    let theirs = exam.theirs(scorer);
    for (a, b) in ours.lines().zip(theirs.lines()) {
        assert_eq!(a, b, "ours, theirs");
    }
    assert_eq!(ours.lines().count(), theirs.lines().count());
    assert!(tally.errors.iter().all(|it| !it.phenomenon.is_empty()));
    println!("{} differences agree", tally.errors.len());
}

#[test]
fn disturbed_graphs_score_as_the_scorer_says() {
    let Some(scorer) = scorer() else { return };
    for seed in 1..=3 {
        agrees(&exam(&root().join("tests/golden"), seed), &scorer);
    }
}
