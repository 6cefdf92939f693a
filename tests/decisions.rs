//! A reviewer's word: it is taken from files and standard input, wins over the scores, survives rebuilds, and can be
//! taken back.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use serde_json::Value;
use simpul_tests::{arg, assert_same, call_with, export, folder, printed, said, simpul};
use std::{collections::BTreeMap, fs, path::Path, process::Output};
use tempfile::TempDir;

/// A page on which someone leads a parade as head of a police station.
fn page(day: &str, name: &str, place: &str) -> String {
    format!(
        "{p} - Kapolres {place} AKBP {name} memimpin apel pagi di Mapolres {place}, {day}. Apel diikuti seluruh anggota \
         dan berjalan dengan tertib sampai selesai pada siang hari.\n",
        p = place.to_uppercase()
    )
}

/// A folder with pages, a configuration and room for state and export.
struct Desk(TempDir);

impl Desk {
    fn new() -> Self {
        let desk = Self(folder());
        fs::create_dir(desk.path("pages")).unwrap();
        fs::write(desk.path("c.toml"), "state = \"s.db\"\n[[source]]\npath = \"pages\"\n").unwrap();
        desk.write("a", &page("Selasa (13/8/2024)", "Budi Rakitan", "Malang"));
        desk.write("b", &page("Kamis (15/8/2024)", "Budi Rakitan", "Malang"));
        desk.write("c", &page("Rabu (14/8/2024)", "Sari Wulandari", "Gresik"));
        desk
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path("pages").join(format!("{name}.txt")), text).unwrap();
    }

    /// Calls the program here; it must end with 0.
    fn call(&self, args: &[&str]) -> Output {
        let done = simpul(args).args(["--config", "c.toml"]).current_dir(self.0.path()).output().unwrap();
        assert_eq!(done.status.code(), Some(0), "{args:?}: {}", said(&done));
        done
    }

    /// Runs, and gives the export.
    fn run(&self) -> BTreeMap<String, Vec<u8>> {
        self.call(&["run", "--quiet"]);
        export(&self.path("out"))
    }

    /// Answers, from standard input.
    fn answer(&self, text: &str) -> Output {
        let out = self.path("out");
        let file = self.path("config/decisions.csv");
        let args = ["review", "--apply", "-", "--who", "Rara", "--out", arg(&out), "--decisions", arg(&file)];
        call_with(&args, text.as_bytes())
    }
}

fn text(files: &BTreeMap<String, Vec<u8>>, name: &str) -> String {
    String::from_utf8(files[name].clone()).unwrap()
}

fn officials(files: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let mut names: Vec<String> = text(files, "jsonl/nodes.jsonl")
        .lines()
        .map(|it| serde_json::from_str::<Value>(it).unwrap())
        .filter(|it| it["type"] == "official")
        .map(|it| it["name"].as_str().unwrap().to_owned())
        .collect();
    names.sort();
    names
}

/// The first pair of identifiers that were found to be one person.
fn joined(files: &BTreeMap<String, Vec<u8>>) -> (String, String) {
    let redirects = text(files, "redirects.csv");
    let line = redirects.lines().find(|it| it.starts_with("official:")).expect("two pages show one person");
    let (old, new) = line.split_once(',').unwrap();
    (old.to_owned(), new.to_owned())
}

fn edges(files: &BTreeMap<String, Vec<u8>>, relation: &str) -> Vec<Value> {
    let edges = text(files, "jsonl/edges.jsonl");
    let all = edges.lines().map(|it| serde_json::from_str::<Value>(it).unwrap());
    all.filter(|it| it["kind"]["relation"] == relation || it["relation"] == relation).collect()
}

#[test]
fn two_who_were_joined_are_told_apart_and_stay_so_until_that_is_withdrawn() {
    let desk = Desk::new();
    let before = desk.run();
    assert_eq!(officials(&before), ["Budi Rakitan", "Sari Wulandari"]);
    let (a, b) = joined(&before);

    let done = desk.answer(&format!("different,{a},{b},,,two namesakes\n"));
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    let file = fs::read_to_string(desk.path("config/decisions.csv")).unwrap();
    assert!(file.starts_with("verdict,a,b,who,when,why\ndifferent,"), "{file}");
    assert!(file.contains(",Rara,2") && file.contains(",two namesakes"), "{file}");

    let apart = desk.run();
    assert_eq!(officials(&apart), ["Budi Rakitan", "Budi Rakitan", "Sari Wulandari"]);
    fs::remove_file(desk.path("s.db")).unwrap();
    fs::remove_dir_all(desk.path("out")).unwrap();
    assert_same("a rebuild with decisions", &apart, &desk.run());
    // Another page of one of them joins one of them, never both.
    desk.write("d", &page("Jumat (16/8/2024)", "Budi Rakitan", "Malang"));
    assert_eq!(officials(&desk.run()).len(), 3);
    fs::remove_file(desk.path("pages/d.txt")).unwrap();

    desk.call(&["review", "--withdraw", &b, &a]);
    fs::remove_file(desk.path("s.db")).unwrap();
    assert_same("a decision that was withdrawn", &before, &desk.run());
    let again = simpul(&["review", "--withdraw", &a, &b, "--config", "c.toml"]).current_dir(desk.0.path()).output();
    assert_eq!(again.unwrap().status.code(), Some(2), "there is nothing more to withdraw");
}

#[test]
fn two_whom_the_scores_would_never_join_are_one_where_a_reviewer_says_so() {
    let desk = Desk::new();
    let before = desk.run();
    let ids: Vec<String> = text(&before, "neo4j/officials.csv")
        .lines()
        .skip(1)
        .map(|it| it.split(',').next().unwrap().to_owned())
        .collect();
    let answer = serde_json::json!({ "verdict": "same", "a": { "id": ids[0] }, "b": ids[1], "why": "married" });
    assert_eq!(desk.answer(&answer.to_string()).status.code(), Some(0));
    let after = desk.run();
    assert_eq!(officials(&after).len(), 1);
    assert!(text(&after, "judgements.jsonl").contains("\"decided\":true"));
    let told = printed(&desk.call(&["changes"]));
    assert!(told.contains("merged: found to be one (1)"), "{told}");
    let told = printed(&desk.call(&["explain", &ids[1]]));
    assert!(told.contains("a reviewer's word"), "{told}");
}

#[test]
fn what_is_called_wrong_is_left_out_and_comes_back_when_withdrawn() {
    let desk = Desk::new();
    let before = desk.run();
    let post = edges(&before, "holds_post").into_iter().find(|it| it.to_string().contains("gresik")).unwrap();
    let id = post["id"].as_str().unwrap();
    assert_eq!(desk.answer(&format!("wrong,{id}\n")).status.code(), Some(0));
    assert_eq!(edges(&desk.run(), "holds_post").len() + 1, edges(&before, "holds_post").len());
    assert!(printed(&desk.call(&["review", "--decided"])).contains(id));
    desk.call(&["review", "--withdraw", id]);
    assert_same("back again", &before, &desk.run());
}

#[test]
fn the_list_is_printed_for_people_and_programs_and_an_answered_question_is_gone() {
    let desk = Desk::new();
    desk.write("e", &page("Senin (12/8/2024)", "Satrio", "Malang"));
    desk.run();
    let list = printed(&desk.call(&["review", "--batch", "--json"]));
    for line in list.lines() {
        let item: Value = serde_json::from_str(line).unwrap();
        for field in ["question", "a", "b", "probability", "features", "weight", "asks", "evidence"] {
            assert!(item.get(field).is_some(), "{field} in {line}");
        }
    }
    let table = printed(&desk.call(&["review", "--batch"]));
    assert_eq!(table.lines().filter(|it| it.contains(", probability ")).count(), list.lines().count().min(50));
    let Some(first) = list.lines().next() else { return };
    let mut item: Value = serde_json::from_str(first).unwrap();
    item["verdict"] = if item["b"].is_null() { "wrong" } else { "different" }.into();
    assert_eq!(desk.answer(&item.to_string()).status.code(), Some(0));
    let rest = printed(&desk.call(&["review", "--batch", "--json"]));
    assert_eq!(rest.lines().count() + 1, list.lines().count());
}

#[test]
fn without_a_terminal_it_says_so_and_bad_answers_write_nothing() {
    let desk = Desk::new();
    desk.run();
    let done = simpul(&["review", "--config", "c.toml"]).current_dir(desk.0.path()).output().unwrap();
    assert_eq!(done.status.code(), Some(2));
    assert!(said(&done).contains("--batch"), "{}", said(&done));
    let done = desk.answer("same,official:a,official:b\nperhaps,official:a,official:b\n");
    assert_eq!(done.status.code(), Some(78), "{}", said(&done));
    assert!(said(&done).contains("line 2"), "{}", said(&done));
    assert!(!desk.path("config/decisions.csv").exists());
}

#[test]
fn comments_in_the_file_of_decisions_stay() {
    let desk = Desk::new();
    desk.run();
    fs::create_dir(desk.path("config")).unwrap();
    let file = desk.path("config/decisions.csv");
    fs::write(&file, "verdict,a,b,who,when,why\n# Kept by the desk.\nsame,official:x,official:y,Budi,2024-01-01,\n")
        .unwrap();
    assert_eq!(desk.answer("different,official:p,official:q\n").status.code(), Some(0));
    let text = fs::read_to_string(&file).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[..2], ["verdict,a,b,who,when,why", "# Kept by the desk."]);
    assert!(lines[2].starts_with("same,official:x") && lines[3].starts_with("different,official:p"), "{text}");
}

#[test]
fn changes_are_told_between_exports_since_a_run_and_since_a_day() {
    let desk = Desk::new();
    let first = desk.run();
    let told = printed(&desk.call(&["changes"]));
    assert!(told.contains("new officials (2)"), "of a first export all is new: {told}");

    desk.write("d", &page("Senin (2/9/2024)", "Raka Prabowo", "Malang"));
    let second = desk.run();
    for since in [&["changes"][..], &["changes", "--since", "1"], &["changes", "--since", "2024-09-01"]] {
        let told = printed(&desk.call(since));
        assert!(told.contains("new officials (1)\n  ") && told.contains("Raka Prabowo"), "{since:?}: {told}");
        assert!(!told.contains("Sari"), "{since:?}: {told}");
    }
    for since in [&["changes"][..], &["changes", "--since", "1"]] {
        let told = printed(&desk.call(since));
        assert!(
            told.contains("posts given up (1)\n  ") && told.contains("Budi Rakitan — Kapolres"),
            "{since:?}: {told}"
        );
    }
    let lines = printed(&desk.call(&["changes", "--json"]));
    let whats: Vec<String> =
        lines.lines().map(|it| serde_json::from_str::<Value>(it).unwrap()["what"].to_string()).collect();
    assert!(whats.contains(&"\"new_post\"".to_owned()), "{whats:?}");
    let runs = printed(&desk.call(&["changes", "--runs"]));
    assert_eq!(runs.lines().count(), 2, "{runs}");

    // The table in the export is a function of the pages: no increment shows in it.
    let of = |out: &Path, files: &BTreeMap<String, Vec<u8>>| (text(files, "changes.csv"), out.exists());
    assert_ne!(text(&first, "changes.csv"), text(&second, "changes.csv"));
    let whole = folder();
    desk.call(&["run", "--quiet", "--state", arg(&whole.path().join("w.db")), "--out", arg(whole.path())]);
    assert_eq!(of(whole.path(), &second), of(whole.path(), &export(whole.path())));
    assert!(text(&second, "changes.csv").contains(",new_post,Raka Prabowo,Kapolres,Polres Malang,2024-09-02"));

    for bad in [&["changes", "--since", "99"][..], &["changes", "--since", "tak-ada"]] {
        let done = simpul(bad).args(["--config", "c.toml"]).current_dir(desk.0.path()).output().unwrap();
        assert_eq!(done.status.code(), Some(2), "{bad:?}: {}", said(&done));
    }
}
