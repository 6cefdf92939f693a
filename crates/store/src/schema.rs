//! The tables, their version, and how SQLite is set.

use crate::StoreError;
use rusqlite::Connection;
use std::path::Path;

/// Raised whenever a table changes; kept in `PRAGMA user_version`.
const VERSION: i64 = 2;

const TABLES: &str = "
CREATE TABLE runs (
    run INTEGER PRIMARY KEY,
    started TEXT NOT NULL,
    finished TEXT,           -- empty while it runs, and for ever where it was killed: the next run goes on under its number
    summary TEXT             -- JSON
) STRICT;
CREATE TABLE pages (         -- versions of pages
    fingerprint TEXT PRIMARY KEY,
    url TEXT NOT NULL,
    published TEXT NOT NULL, -- the source's claim, to weigh versions of one address
    body BLOB,               -- the page, JSON head and bytes, zstd; empty in a temporary state
    run INTEGER NOT NULL DEFAULT 0 -- in which it came first; 0 where a program before schema 2 took it
) STRICT, WITHOUT ROWID;
CREATE TABLE sightings (     -- where and when a version was seen last
    fingerprint TEXT NOT NULL,
    origin TEXT NOT NULL,
    run INTEGER NOT NULL,
    PRIMARY KEY (fingerprint, origin)
) STRICT, WITHOUT ROWID;
CREATE TABLE articles (
    fingerprint TEXT PRIMARY KEY,
    cleaner TEXT NOT NULL,
    article BLOB NOT NULL    -- JSON, zstd
) STRICT, WITHOUT ROWID;
CREATE TABLE outcomes (      -- what became of a version
    fingerprint TEXT PRIMARY KEY,
    reader TEXT NOT NULL,
    reading BLOB,            -- JSON, zstd; empty where it was rejected (or in a temporary state)
    letter TEXT              -- JSON, where it was rejected
) STRICT, WITHOUT ROWID;
CREATE TABLE losses (        -- dead letters of what never became a page
    letter TEXT NOT NULL,    -- JSON
    origin TEXT NOT NULL,
    run INTEGER NOT NULL,
    PRIMARY KEY (letter, origin)
) STRICT, WITHOUT ROWID;
CREATE TABLE origins (       -- when a file or address was last read to its end
    origin TEXT PRIMARY KEY,
    run INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE validators (    -- for conditional requests
    url TEXT PRIMARY KEY,
    etag TEXT,
    last_modified TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE decisions (     -- the reviewer's decisions that the newest export applied
    line INTEGER PRIMARY KEY,
    decision TEXT NOT NULL
) STRICT;
";

/// What is asked of every page in each run, beside the tables: whose rows are long, so that reading all of them for a few words
/// takes seconds. A program that doesn't know an index keeps it all the same; where there is none, answers are only slower.
const INDEXES: &str = "
CREATE INDEX IF NOT EXISTS pages_by_url ON pages (url, published, run);
CREATE INDEX IF NOT EXISTS outcomes_by_reader ON outcomes (reader);
CREATE INDEX IF NOT EXISTS rejections ON outcomes (reader) WHERE letter IS NOT NULL;
";

/// Makes the tables.
pub(crate) fn create(sql: &Connection) -> Result<(), StoreError> {
    sql.execute_batch(&format!("BEGIN IMMEDIATE;{TABLES} {INDEXES} PRAGMA user_version = {VERSION}; COMMIT;"))?;
    Ok(())
}

/// Sets SQLite up and makes the tables where there are none.
pub(crate) fn prepare(sql: &Connection, path: &Path) -> Result<(), StoreError> {
    let not_ours = |error| StoreError::NotOurs { path: path.to_owned(), error };
    sql.busy_timeout(std::time::Duration::from_secs(10))?;
    sql.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;").map_err(not_ours)?;
    if version(sql).map_err(not_ours)? == 0 {
        let tables: i64 =
            sql.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).map_err(not_ours)?;
        if tables > 0 {
            return Err(not_ours(rusqlite::Error::InvalidPath("it holds other tables".into())));
        }
        return create(sql);
    }
    upgrade(sql)?;
    check(sql, path)
}

/// Brings a state that an older program wrote up to date. One that is opened for reading stays as it is: what is
/// missing there is not asked for.
fn upgrade(sql: &Connection) -> Result<(), StoreError> {
    match version(sql)? {
        1 => sql.execute_batch(&format!(
            "BEGIN IMMEDIATE; ALTER TABLE pages ADD COLUMN run INTEGER NOT NULL DEFAULT 0; {INDEXES}
             PRAGMA user_version = 2; COMMIT;",
        ))?,
        VERSION => sql.execute_batch(INDEXES)?,
        _ => {}
    }
    Ok(())
}

/// Refuses what this program doesn't know.
pub(crate) fn check(sql: &Connection, path: &Path) -> Result<(), StoreError> {
    let found = version(sql).map_err(|error| StoreError::NotOurs { path: path.to_owned(), error })?;
    if found > VERSION {
        return Err(StoreError::TooNew { path: path.to_owned(), found, known: VERSION });
    }
    if found < 1 {
        let error = rusqlite::Error::InvalidPath("it holds no tables of ours".into());
        return Err(StoreError::NotOurs { path: path.to_owned(), error });
    }
    Ok(())
}

fn version(sql: &Connection) -> rusqlite::Result<i64> {
    sql.query_row("PRAGMA user_version", [], |row| row.get(0))
}
