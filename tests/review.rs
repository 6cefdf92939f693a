//! A reviewer's word through the whole program: it wins over every score, survives rebuilds, and can be withdrawn; and what
//! `changes` tells of it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use simpul_tests::{arg, call, call_with, folder, printed, said, simpul};
use std::{collections::BTreeSet, fs, path::Path};

const EARLY: &str = "Kapolsek Bae Pimpin Patroli\n\nKUDUS – Kapolsek Bae AKP Rusmin Rakitan, S.H. memimpin patroli di Desa Gondangmanis, \
    Kecamatan Bae, Kabupaten Kudus, Senin (5/2/2024). Warga menyambut baik patroli itu sampai malam.\n";
const LATE: &str = "Kapolres Blora Buka Rapat\n\nBLORA – Kapolres Blora AKBP Rusmin Rakitan, S.H. membuka rapat koordinasi di Aula \
    Mapolres Blora, Selasa (4/11/2025). Rapat berlangsung sampai siang dan berjalan lancar.\n";

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = folder();
        let desk = Self { folder };
        let here = desk.folder.path();
        assert_eq!(desk.call(&["init"]).status.code(), Some(0));
        fs::create_dir(here.join("pages")).unwrap();
        fs::write(here.join("pages/a.txt"), EARLY).unwrap();
        fs::write(here.join("pages/b.txt"), LATE).unwrap();
        desk.run();
        desk
    }

    fn call(&self, args: &[&str]) -> std::process::Output {
        simpul(args).current_dir(self.folder.path()).output().unwrap()
    }

    fn run(&self) {
        let done = self.call(&["run", "--quiet"]);
        assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    }

    fn file(&self, path: &str) -> String {
        fs::read_to_string(self.folder.path().join(path)).unwrap()
    }

    /// Identifiers of the officials of that name.
    fn officials(&self) -> BTreeSet<String> {
        let rows = self.file("out/current/neo4j/officials.csv");
        rows.lines()
            .filter(|it| it.contains("Rusmin Rakitan"))
            .map(|it| it.split(',').next().unwrap().to_owned())
            .collect()
    }

    /// The identifiers that both pages' official would have alone.
    fn both(&self) -> (String, String) {
        let judged: serde_json::Value =
            serde_json::from_str(self.file("out/current/judgements.jsonl").lines().next().unwrap()).unwrap();
        (judged["a"].as_str().unwrap().to_owned(), judged["b"].as_str().unwrap().to_owned())
    }

    fn decide(&self, verdict: &str, a: &str, b: &str) {
        let line = format!("verdict,a,b,who,when,why\n{verdict},{a},{b},Rara,2026-01-02,\"the page says so, twice\"\n");
        fs::write(self.folder.path().join("answers.csv"), line).unwrap();
        let done = self.call(&["review", "--apply", "answers.csv"]);
        assert_eq!(done.status.code(), Some(0), "{}", said(&done));
        self.run();
    }
}

#[test]
fn a_decision_wins_over_the_scores_survives_rebuilds_and_can_be_withdrawn() {
    let desk = Desk::new();
    let before = desk.officials();
    let (a, b) = desk.both();
    desk.decide("different", &a, &b);
    assert_eq!(desk.officials().len(), 2);
    desk.decide("same", &a, &b);
    assert_eq!(desk.officials().len(), 1, "the later word about a pair replaces the earlier one");
    assert_eq!(desk.file("config/decisions.csv").lines().count(), 2);
    assert!(desk.file("config/decisions.csv").contains("Rara,2026-01-02,\"the page says so, twice\""));

    // A rebuild from nothing keeps it.
    fs::remove_dir_all(desk.folder.path().join("state")).unwrap();
    fs::remove_dir_all(desk.folder.path().join("out")).unwrap();
    desk.run();
    assert_eq!(desk.officials().len(), 1);

    let done = desk.call(&["review", "--withdraw", &b, &a]);
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    desk.run();
    assert_eq!(desk.officials(), before, "withdrawn, all is as it was");
    assert_eq!(
        desk.call(&["review", "--withdraw", &b, &a]).status.code(),
        Some(2),
        "there is nothing left to withdraw"
    );
}

#[test]
fn changes_tell_of_merges_and_splits_and_of_days() {
    let desk = Desk::new();
    let (a, b) = desk.both();
    desk.decide("different", &a, &b);
    desk.decide("same", &a, &b);
    let done = desk.call(&["changes"]);
    assert!(printed(&done).contains("merged"), "{}{}", printed(&done), said(&done));
    desk.decide("different", &a, &b);
    let done = desk.call(&["changes"]);
    assert!(printed(&done).contains("split"), "{}{}", printed(&done), said(&done));

    let day = printed(&desk.call(&["changes", "--since", "2025-01-01"]));
    assert!(day.contains("new post") && day.contains("Kapolres, Polres Blora"), "{day}");
    assert!(!day.contains("Kapolsek"), "what was told before that day is left out: {day}");
    let rows = desk.file("out/current/changes.csv");
    assert!(rows.lines().any(|it| it.contains("new_event") && it.contains("2024-02-05")), "{rows}");
    assert_eq!(desk.call(&["changes", "--since", "kemarin"]).status.code(), Some(2));
    let json = printed(&desk.call(&["changes", "--since", "2025-01-01", "--json"]));
    assert!(json.lines().all(|it| serde_json::from_str::<serde_json::Value>(it).is_ok()), "{json}");
}

#[test]
fn what_is_marked_wrong_is_gone() {
    let desk = Desk::new();
    let edge = desk.file("out/current/neo4j/holds_post.csv");
    let edge = edge.lines().find(|it| it.contains("Kapolsek")).unwrap().split(',').nth(2).unwrap().to_owned();
    desk.decide("wrong", &edge, "");
    assert!(!desk.file("out/current/neo4j/holds_post.csv").contains("Kapolsek"));
}

#[test]
fn review_asks_only_on_a_terminal_and_bad_answers_change_nothing() {
    let desk = Desk::new();
    let done = desk.call(&["review"]);
    assert_eq!(done.status.code(), Some(2));
    assert!(said(&done).contains("--batch"), "{}", said(&done));
    let here = |it: &str| arg(&desk.folder.path().join(it)).to_owned();
    let done = call_with(
        &["review", "--apply", "-", "--decisions", &here("d.csv")],
        b"verdict,a,b,who,when,why\nperhaps,official:a,official:b,,,\n",
    );
    assert_eq!(done.status.code(), Some(78), "{}", said(&done));
    assert!(said(&done).contains("line 2"), "{}", said(&done));
    assert!(!Path::new(&here("d.csv")).exists());
}

#[test]
fn a_batch_shows_both_sides_and_explain_the_features() {
    let desk = Desk::new();
    let (a, _) = desk.both();
    let text = printed(&desk.call(&["review", "--batch"]));
    if !text.is_empty() {
        assert!(text.contains("probability") && text.contains("pages/a.txt") | text.contains("a.txt"), "{text}");
    }
    let explained = printed(&desk.call(&["explain", &a]));
    assert!(explained.contains("linking") && explained.contains("names"), "{explained}");
    assert!(explained.contains('»'), "the words in question are marked: {explained}");
    let done = call(&["explain", "official:nobody", "--out", arg(&desk.folder.path().join("out"))]);
    assert_ne!(done.status.code(), Some(0));
}
