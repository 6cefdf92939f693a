//! The state's promises: writing twice is writing once, an origin's newer word replaces its older one, one run at a time.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use simpul_model::{Article, DeadLetter, Page, PageFormat, Reading, reading::Document};
use simpul_store::{Entry, Outcome, Store, StoreError};

fn reading(url: &str, title: &str) -> Reading {
    Reading::of(Document { title: Some(title.to_owned()), ..Document::at(url) })
}

/// A page of an origin that was read, with its text as title.
fn read(url: &str, text: &str, origin: &str) -> Entry {
    let page = Page::new(url, PageFormat::Text, text);
    Entry::Page {
        fingerprint: page.fingerprint(),
        outcome: Outcome::Read {
            article: Some(Box::new(Article { text: text.to_owned(), ..Article::default() })),
            reading: Box::new(reading(url, text)),
        },
        arrived: Some((Box::new(page), origin.to_owned())),
    }
}

fn rejected(url: &str, text: &str, origin: &str) -> Entry {
    let page = Page::new(url, PageFormat::Text, text);
    let outcome = Outcome::Rejected(DeadLetter::new("clean", "empty", url, url, text));
    Entry::Page { fingerprint: page.fingerprint(), arrived: Some((Box::new(page), origin.to_owned())), outcome }
}

/// A run that writes entries, in a state of its own file.
fn run(path: &std::path::Path, entries: Vec<Entry>) {
    let mut store = Store::open(path).unwrap();
    store.begin_run("2026-01-01T00:00:00Z").unwrap();
    store.record(entries, "c", "r").unwrap();
    store.finish_run("2026-01-01T00:00:01Z", "{}").unwrap();
}

/// The titles of what counts, and the dead letters' reasons.
fn live(path: &std::path::Path) -> (Vec<String>, Vec<String>) {
    let mut store = Store::open_read_only(path).unwrap();
    let live = store.live("r").unwrap();
    let readings = store.readings(&live.fingerprints).unwrap();
    let titles = readings.into_iter().filter_map(|it| it.document.title).collect();
    (titles, store.letters("r").unwrap().into_iter().map(|it| it.detail).collect())
}

#[test]
fn writing_a_page_twice_is_writing_it_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sub/state.db");
    run(&path, vec![read("b", "dua", "/b"), read("a", "satu", "/a")]);
    run(&path, vec![read("a", "satu", "/a")]);
    assert_eq!(live(&path), (vec!["satu".to_owned(), "dua".to_owned()], vec![]));
}

#[test]
fn of_two_origins_content_decides_and_not_the_order() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (folder.path().join("1.db"), folder.path().join("2.db"));
    run(&one, vec![read("a", "satu", "/x")]);
    run(&one, vec![read("a", "lain", "/y")]);
    run(&two, vec![read("a", "lain", "/y"), read("a", "satu", "/x")]);
    assert_eq!(live(&one), live(&two));
    assert_eq!(live(&one).0.len(), 1);
}

#[test]
fn an_origin_that_is_read_again_replaces_what_it_said() {
    let folder = tempfile::tempdir().unwrap();
    for (before, after) in [("zzz", "aaa"), ("aaa", "zzz")] {
        let path = folder.path().join(before);
        run(&path, vec![read("a", before, "/a"), Entry::Done { origin: "/a".to_owned() }]);
        run(&path, vec![read("a", after, "/a"), Entry::Done { origin: "/a".to_owned() }]);
        assert_eq!(live(&path).0, [after]);
        // And back again: the old version is known, and seen.
        let seen = Entry::Seen {
            fingerprint: Page::new("a", PageFormat::Text, before).fingerprint(),
            origin: "/a".to_owned(),
        };
        run(&path, vec![seen, Entry::Done { origin: "/a".to_owned() }]);
        assert_eq!(live(&path).0, [before]);
    }
}

#[test]
fn a_letter_holds_until_its_origin_is_read_without_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.db");
    let done = |origin: &str| Entry::Done { origin: origin.to_owned() };
    let lost =
        || Entry::Lost { letter: DeadLetter::new("fetch", "bad_record", "b", "b", "baris"), origin: "/b".to_owned() };
    run(&path, vec![rejected("a", "kosong", "/a"), done("/a"), lost(), done("/b")]);
    assert_eq!(live(&path).1, ["kosong", "baris"]);
    run(&path, vec![lost(), done("/b")]);
    assert_eq!(live(&path).1, ["kosong", "baris"], "said again, it stands once");
    run(&path, vec![read("a", "berisi", "/a"), done("/a"), done("/b")]);
    assert_eq!(live(&path), (vec!["berisi".to_owned()], vec![]));
}

#[test]
fn a_run_that_was_killed_goes_on_under_its_number() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.db");
    let first = {
        let mut store = Store::open(&path).unwrap();
        let run = store.begin_run("t").unwrap();
        store.record(vec![read("a", "satu", "/a")], "c", "r").unwrap();
        run // dropped without an end
    };
    let mut store = Store::open(&path).unwrap();
    assert_eq!(store.begin_run("t").unwrap(), first);
    assert_eq!(store.held().unwrap().len(), 1);
}

#[test]
fn another_reader_finds_its_work_with_the_article_that_is_still_good() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.db");
    run(&path, vec![read("a", "satu", "/a")]);
    let store = Store::open(&path).unwrap();
    assert!(store.unread("r", &store.held().unwrap()).unwrap().is_empty());
    let unread = store.unread("r2", &store.held().unwrap()).unwrap();
    assert_eq!(unread.len(), 1);
    let same_cleaner = store.load(&unread[0], "c").unwrap();
    assert_eq!(
        (same_cleaner.page.body.as_slice(), same_cleaner.article.unwrap().text.as_str()),
        (b"satu".as_slice(), "satu")
    );
    assert!(store.load(&unread[0], "c2").unwrap().article.is_none());
}

#[test]
fn a_state_serves_one_run_at_a_time() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.db");
    let held = Store::open(&path).unwrap();
    match Store::open(&path) {
        Err(StoreError::Locked { pid, .. }) => assert_eq!(pid, std::process::id().to_string()),
        other => panic!("{other:?}"),
    }
    Store::open_read_only(&path).unwrap();
    drop(held);
    Store::open(&path).unwrap();
}

#[test]
fn what_is_no_state_of_ours_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("catatan.txt");
    std::fs::write(&path, "bukan basis data, hanya catatan yang cukup panjang untuk dibaca sebagai sesuatu yang lain")
        .unwrap();
    assert!(matches!(Store::open(&path), Err(StoreError::NotOurs { .. })));
    assert!(matches!(Store::open_read_only(&folder.path().join("tidak-ada")), Err(StoreError::Open { .. })));
}

#[test]
fn a_temporary_state_counts_alike() {
    let mut store = Store::temporary().unwrap();
    store.begin_run("t").unwrap();
    store
        .record(vec![read("b", "dua", "/b"), rejected("c", "kosong", "/c"), read("a", "satu", "/a")], "c", "r")
        .unwrap();
    let live = store.live("r").unwrap();
    assert_eq!(store.readings(&live.fingerprints).unwrap().len(), 2);
    assert_eq!((live.tally.versions, live.tally.exported, live.tally.rejected), (3, 2, 1));
}
