//! A state that an older program wrote: it is brought up to date where it stands, and loses nothing.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use rusqlite::Connection;
use simpul_model::{Article, DeadLetter, Page, PageFormat, Reading, reading::Document};
use simpul_store::{Entry, Outcome, Store, StoreError};
use std::path::Path;

/// The tables of schema 1, as the program made them then.
const SCHEMA_1: &str = "
CREATE TABLE runs (run INTEGER PRIMARY KEY, started TEXT NOT NULL, finished TEXT, summary TEXT) STRICT;
CREATE TABLE pages (fingerprint TEXT PRIMARY KEY, url TEXT NOT NULL, published TEXT NOT NULL, body BLOB) STRICT, WITHOUT ROWID;
CREATE TABLE sightings (fingerprint TEXT NOT NULL, origin TEXT NOT NULL, run INTEGER NOT NULL,
    PRIMARY KEY (fingerprint, origin)) STRICT, WITHOUT ROWID;
CREATE TABLE articles (fingerprint TEXT PRIMARY KEY, cleaner TEXT NOT NULL, article BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE outcomes (fingerprint TEXT PRIMARY KEY, reader TEXT NOT NULL, reading BLOB, letter TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE losses (letter TEXT NOT NULL, origin TEXT NOT NULL, run INTEGER NOT NULL, PRIMARY KEY (letter, origin)) STRICT, WITHOUT ROWID;
CREATE TABLE origins (origin TEXT PRIMARY KEY, run INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE validators (url TEXT PRIMARY KEY, etag TEXT, last_modified TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE decisions (line INTEGER PRIMARY KEY, decision TEXT NOT NULL) STRICT;
PRAGMA user_version = 1;
";

/// What every table of schema 1 held, taken from a state of today.
const ROWS: &str = "
INSERT INTO runs SELECT run, started, finished, summary FROM today.runs;
INSERT INTO pages SELECT fingerprint, url, published, body FROM today.pages;
INSERT INTO sightings SELECT * FROM today.sightings;
INSERT INTO articles SELECT * FROM today.articles;
INSERT INTO outcomes SELECT fingerprint, reader, reading, letter FROM today.outcomes;
INSERT INTO losses SELECT * FROM today.losses;
INSERT INTO origins SELECT * FROM today.origins;
INSERT INTO validators SELECT * FROM today.validators;
";

fn reading(url: &str, title: &str) -> Reading {
    Reading::of(Document { title: Some(title.to_owned()), signature: vec![1, 2, 3], ..Document::at(url) })
}

fn page(url: &str, text: &str, outcome: Outcome) -> Entry {
    let page = Page::new(url, PageFormat::Text, text);
    Entry::Page { fingerprint: page.fingerprint(), outcome, arrived: Some((Box::new(page), format!("/{url}"))) }
}

fn read(url: &str, text: &str) -> Entry {
    let article = Some(Box::new(Article { text: text.to_owned(), ..Article::default() }));
    page(url, text, Outcome::Read { article, reading: Box::new(reading(url, text)) })
}

/// A state of today with some of everything.
fn today(path: &Path) {
    let mut store = Store::open(path).unwrap();
    store.begin_run("2026-01-01T00:00:00Z").unwrap();
    let letter = DeadLetter::new("clean", "empty", "c", "c", "kosong");
    let lost = DeadLetter::new("fetch", "bad_record", "d", "d", "baris");
    let entries = vec![
        read("a", "satu"),
        read("b", "dua"),
        page("c", "kosong", Outcome::Rejected(letter)),
        Entry::Lost { letter: lost, origin: "/d".to_owned() },
        Entry::Done { origin: "/a".to_owned() },
    ];
    store.record(entries, "c", "r").unwrap();
    store.finish_run("2026-01-01T00:00:01Z", "{}").unwrap();
}

/// The same state as a program of schema 1 left it.
fn of_schema_1(path: &Path, today: &Path) {
    let sql = Connection::open(path).unwrap();
    sql.execute_batch(SCHEMA_1).unwrap();
    sql.execute("ATTACH ?1 AS today", [today.display().to_string()]).unwrap();
    sql.execute_batch(ROWS).unwrap();
}

/// All that an export is made of, and the pages behind it.
fn holds(store: &mut Store) -> (Vec<Reading>, Vec<DeadLetter>, Vec<Vec<u8>>) {
    let live = store.live("r").unwrap();
    let bodies = store.held().unwrap().iter().map(|it| store.load(it, "c").unwrap().page.body).collect();
    (store.readings(&live.fingerprints).unwrap(), store.letters("r").unwrap().into_iter().collect(), bodies)
}

fn version(path: &Path) -> i64 {
    Connection::open(path).unwrap().query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap()
}

#[test]
fn a_state_of_schema_1_is_upgraded_and_gives_the_same_export() {
    let folder = tempfile::tempdir().unwrap();
    let (new, old) = (folder.path().join("new.db"), folder.path().join("old.db"));
    today(&new);
    of_schema_1(&old, &new);
    assert_eq!(version(&old), 1);
    let expected = holds(&mut Store::open(&new).unwrap());
    assert_eq!((expected.0.len(), expected.1.len(), expected.2.len()), (2, 2, 3));

    // Opened for reading it stays as it is, and can be exported.
    assert_eq!(holds(&mut Store::open_read_only(&old).unwrap()), expected);
    assert_eq!(version(&old), 1);

    let mut store = Store::open(&old).unwrap();
    assert_eq!(holds(&mut store), expected);
    assert_eq!(version(&old), version(&new));
    assert_eq!(
        store.unread("r", &store.held().unwrap()).unwrap(),
        Vec::<String>::new(),
        "nothing has to be read again"
    );
    assert_eq!(store.runs().unwrap()[0].pages, 0, "which run took a page was not written down then");

    // And it goes on: what comes now is known by its run.
    store.begin_run("2026-02-01T00:00:00Z").unwrap();
    store.record(vec![read("e", "lima")], "c", "r").unwrap();
    store.finish_run("2026-02-01T00:00:01Z", "{}").unwrap();
    assert_eq!(store.runs().unwrap().last().unwrap().pages, 1);
    assert_eq!(store.as_of("r", 1).unwrap().len(), 2);
    assert_eq!(holds(&mut store).0.len(), 3);
}

#[test]
fn a_state_of_a_schema_to_come_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("state.db");
    today(&path);
    Connection::open(&path).unwrap().execute_batch("PRAGMA user_version = 99").unwrap();
    assert!(matches!(Store::open(&path), Err(StoreError::TooNew { found: 99, .. })));
    assert!(matches!(Store::open_read_only(&path), Err(StoreError::TooNew { found: 99, .. })));
    assert_eq!(version(&path), 99);
}
