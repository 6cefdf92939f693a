//! A reviewer's word through the whole program: it is taken from files and standard input, wins over every score, survives
//! rebuilds and can be withdrawn; and what `changes` tells of it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use serde_json::Value;
use simpul_tests::{arg, assert_same, desk::Desk, export, folder, printed, said};
use std::{collections::BTreeMap, fs};

type Files = BTreeMap<String, Vec<u8>>;

/// Three pages: two show one person, the third another.
fn three_pages() -> Desk {
    let desk = Desk::new();
    desk.show("a", "Selasa (13/8/2024)", "Budi Rakitan", "Malang");
    desk.show("b", "Kamis (15/8/2024)", "Budi Rakitan", "Malang");
    desk.show("c", "Rabu (14/8/2024)", "Sari Wulandari", "Gresik");
    desk
}

fn text(files: &Files, name: &str) -> String {
    String::from_utf8(files[name].clone()).unwrap()
}

fn rows(files: &Files, name: &str) -> Vec<Value> {
    text(files, name).lines().map(|it| serde_json::from_str(it).unwrap()).collect()
}

/// The officials' names.
fn officials(files: &Files) -> Vec<String> {
    let nodes = rows(files, "jsonl/nodes.jsonl");
    let of = nodes.iter().filter(|it| it["type"] == "official");
    let mut names: Vec<String> = of.map(|it| it["name"].as_str().unwrap().to_owned()).collect();
    names.sort();
    names
}

/// The first pair of identifiers that were found to be one person.
fn joined(files: &Files) -> (String, String) {
    let redirects = text(files, "redirects.csv");
    let line = redirects.lines().find(|it| it.starts_with("official:")).expect("two pages show one person");
    let (old, new) = line.split_once(',').unwrap();
    (old.to_owned(), new.to_owned())
}

fn posts(files: &Files) -> Vec<Value> {
    rows(files, "jsonl/edges.jsonl").into_iter().filter(|it| it["kind"]["relation"] == "holds_post").collect()
}

#[test]
fn two_who_were_joined_are_told_apart_and_stay_so_until_that_is_withdrawn() {
    let desk = three_pages();
    let before = desk.run();
    assert_eq!(officials(&before), ["Budi Rakitan", "Sari Wulandari"]);
    let (a, b) = joined(&before);

    let done = desk.answer(&format!("different,{a},{b},,,two namesakes\n"));
    assert_eq!(done.status.code(), Some(0), "{}", said(&done));
    let file = desk.decisions();
    assert!(file.starts_with("verdict,a,b,who,when,why\ndifferent,"), "{file}");
    assert!(file.contains(",Rara,2") && file.contains(",two namesakes"), "{file}");

    let apart = desk.run();
    assert_eq!(officials(&apart), ["Budi Rakitan", "Budi Rakitan", "Sari Wulandari"]);
    assert_same("a rebuild with decisions", &apart, &desk.rebuild());
    // Another page of one of them joins one of them, never both.
    desk.show("d", "Jumat (16/8/2024)", "Budi Rakitan", "Malang");
    assert_eq!(officials(&desk.run()).len(), 3);
    desk.take_away("d");

    desk.call(&["review", "--withdraw", &b, &a]);
    assert_same("a decision that was withdrawn", &before, &desk.rebuild());
    let again = desk.try_call(&["review", "--withdraw", &a, &b]);
    assert_eq!(again.status.code(), Some(2), "there is nothing more to withdraw");
}

#[test]
fn the_later_word_about_a_pair_replaces_the_earlier_and_a_reason_may_hold_anything() {
    let desk = three_pages();
    let (a, b) = joined(&desk.run());
    for (verdict, n) in [("different", 3), ("same", 2)] {
        let line = format!("verdict,a,b,who,when,why\n{verdict},{a},{b},Rara,2026-01-02,\"the page says so, twice\"\n");
        fs::write(desk.path("answers.csv"), line).unwrap();
        desk.call(&["review", "--apply", "answers.csv"]);
        assert_eq!(officials(&desk.run()).len(), n, "{verdict}");
    }
    let file = desk.decisions();
    assert_eq!(file.lines().count(), 2, "{file}");
    assert!(file.contains(",Rara,2026-01-02,\"the page says so, twice\""), "{file}");
    assert_eq!(officials(&desk.rebuild()).len(), 2, "a rebuild from nothing keeps it");
}

#[test]
fn two_whom_the_scores_would_never_join_are_one_where_a_reviewer_says_so() {
    let desk = three_pages();
    let before = desk.run();
    let table = text(&before, "neo4j/officials.csv");
    let ids: Vec<&str> = table.lines().skip(1).map(|it| it.split(',').next().unwrap()).collect();
    let answer = serde_json::json!({ "verdict": "same", "a": { "id": ids[0] }, "b": ids[1], "why": "married" });
    assert_eq!(desk.answer(&answer.to_string()).status.code(), Some(0));
    let after = desk.run();
    assert_eq!(officials(&after).len(), 1);
    assert!(text(&after, "judgements.jsonl").contains("\"decided\":true"));
    let told = printed(&desk.call(&["explain", ids[1]]));
    assert!(told.contains("a reviewer's word"), "{told}");
}

#[test]
fn changes_tell_that_people_were_merged_and_split() {
    let desk = three_pages();
    let (a, b) = joined(&desk.run());
    let decide = |verdict: &str| {
        assert_eq!(desk.answer(&format!("{verdict},{a},{b}\n")).status.code(), Some(0));
        desk.run();
        printed(&desk.call(&["changes"]))
    };
    let told = decide("different");
    assert!(told.contains("split"), "{told}");
    let told = decide("same");
    assert!(told.contains("merged: found to be one (1)"), "{told}");
}

#[test]
fn what_is_called_wrong_is_left_out_and_comes_back_when_withdrawn() {
    let desk = three_pages();
    let before = desk.run();
    let post = posts(&before).into_iter().find(|it| it.to_string().contains("gresik")).unwrap();
    let id = post["id"].as_str().unwrap();
    assert_eq!(desk.answer(&format!("wrong,{id}\n")).status.code(), Some(0));
    let after = desk.run();
    assert_eq!(posts(&after).len() + 1, posts(&before).len());
    assert!(!text(&after, "neo4j/holds_post.csv").contains(id));
    assert!(printed(&desk.call(&["review", "--decided"])).contains(id));
    desk.call(&["review", "--withdraw", id]);
    assert_same("back again", &before, &desk.run());
}

#[test]
fn the_list_is_printed_for_people_and_programs_and_an_answered_question_is_gone() {
    let desk = Desk::uncertain();
    desk.run();
    let list = printed(&desk.call(&["review", "--batch", "--json"]));
    assert!(list.lines().count() >= 2, "namesakes who may have moved are worth a look: {list}");
    for line in list.lines() {
        let item: Value = serde_json::from_str(line).unwrap();
        for field in ["question", "a", "b", "probability", "features", "weight", "asks", "evidence"] {
            assert!(item.get(field).is_some(), "{field} in {line}");
        }
    }
    let table = printed(&desk.call(&["review", "--batch"]));
    assert_eq!(table.lines().filter(|it| it.contains(", probability ")).count(), list.lines().count());

    let mut item: Value = serde_json::from_str(list.lines().next().unwrap()).unwrap();
    assert!(!item["b"].is_null(), "the first question is about two sides: {item}");
    item["verdict"] = "different".into();
    assert_eq!(desk.answer(&item.to_string()).status.code(), Some(0));
    let rest = printed(&desk.call(&["review", "--batch", "--json"]));
    assert_eq!(rest.lines().count() + 1, list.lines().count());
}

#[test]
fn a_batch_shows_the_pages_of_both_sides_and_explain_the_features() {
    let desk = Desk::uncertain();
    let files = desk.run();
    let table = printed(&desk.call(&["review", "--batch"]));
    let first = table.split("\n\n2/").next().unwrap();
    for page in ["dwi-demak.txt", "dwi-batang.txt"] {
        assert!(first.contains(page), "{page} in\n{table}");
    }
    let (_, a) = joined(&files);
    let explained = printed(&desk.call(&["explain", &a]));
    assert!(explained.contains("linking") && explained.contains("names"), "{explained}");
    assert!(explained.contains('»'), "the words in question are marked: {explained}");
    assert_ne!(desk.try_call(&["explain", "official:nobody"]).status.code(), Some(0));
}

#[test]
fn without_a_terminal_it_says_so_and_bad_answers_write_nothing() {
    let desk = three_pages();
    desk.run();
    let done = desk.try_call(&["review"]);
    assert_eq!(done.status.code(), Some(2));
    assert!(said(&done).contains("--batch"), "{}", said(&done));
    for head in ["", "verdict,a,b,who,when,why\n"] {
        let done = desk.answer(&format!("{head}same,official:a,official:b\nperhaps,official:a,official:b\n"));
        assert_eq!(done.status.code(), Some(78), "{}", said(&done));
        let line = format!("line {}", 2 + head.lines().count());
        assert!(said(&done).contains(&line), "{line} in {}", said(&done));
        assert!(!desk.path("config/decisions.csv").exists());
    }
}

#[test]
fn comments_in_the_file_of_decisions_stay() {
    let desk = three_pages();
    desk.run();
    fs::create_dir(desk.path("config")).unwrap();
    let before = "verdict,a,b,who,when,why\n# Kept by the desk.\nsame,official:x,official:y,Budi,2024-01-01,\n";
    fs::write(desk.path("config/decisions.csv"), before).unwrap();
    assert_eq!(desk.answer("different,official:p,official:q\n").status.code(), Some(0));
    let text = desk.decisions();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[..2], ["verdict,a,b,who,when,why", "# Kept by the desk."]);
    assert!(lines[2].starts_with("same,official:x") && lines[3].starts_with("different,official:p"), "{text}");
}

#[test]
fn changes_are_told_between_exports_since_a_run_and_since_a_day() {
    let desk = three_pages();
    let first = desk.run();
    let told = printed(&desk.call(&["changes"]));
    assert!(told.contains("new officials (2)"), "of a first export all is new: {told}");

    desk.show("d", "Senin (2/9/2024)", "Raka Prabowo", "Malang");
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
    for since in [&["changes", "--json"][..], &["changes", "--since", "2024-09-01", "--json"]] {
        let lines = printed(&desk.call(since));
        let whats: Vec<Value> =
            lines.lines().map(|it| serde_json::from_str::<Value>(it).unwrap()["what"].clone()).collect();
        assert!(whats.contains(&"new_post".into()), "{whats:?}");
    }
    let runs = printed(&desk.call(&["changes", "--runs"]));
    assert_eq!(runs.lines().count(), 2, "{runs}");

    // The table in the export is a function of the pages: no increment shows in it.
    assert_ne!(text(&first, "changes.csv"), text(&second, "changes.csv"));
    let whole = folder();
    desk.call(&["run", "--quiet", "--state", arg(&whole.path().join("w.db")), "--out", arg(whole.path())]);
    assert_eq!(text(&second, "changes.csv"), text(&export(whole.path()), "changes.csv"));
    assert!(text(&second, "changes.csv").contains(",new_post,Raka Prabowo,Kapolres,Polres Malang,2024-09-02"));
    assert!(text(&second, "changes.csv").lines().any(|it| it.contains("new_event") && it.contains("2024-08-14")));

    for bad in [["changes", "--since", "99"], ["changes", "--since", "tak-ada"], ["changes", "--since", "kemarin"]] {
        let done = desk.try_call(&bad);
        assert_eq!(done.status.code(), Some(2), "{bad:?}: {}", said(&done));
    }
}
