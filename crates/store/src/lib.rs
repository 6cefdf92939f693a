//! The state between runs, in one SQLite file: pages seen, articles, readings, dead letters, runs.
//!
//! What is exported is a function of what stands here, never of the order in which it came:
//!
//! - A page version is its fingerprint. Writing it twice is writing it once.
//! - A *sighting* says in which run a file or address showed a version. An origin that is read again with another
//!   content for one address replaces what it said before; versions from several origins are weighed by content alone.
//! - An article stands under (fingerprint, cleaner's version), a reading under (fingerprint, reader's version):
//!   a new lexicon or program reads again what it must and nothing else.
//!
//! A transaction holds either all of a page or nothing of it, so a run that was killed resumes by running again.

mod ledger;
mod lock;
mod schema;
mod shelf;

pub use ledger::{Entry, Live, Outcome, RunFacts, Tally, Unread, Validators};
pub use lock::Lock;
pub use shelf::{Shelf, packed};

use rusqlite::Connection;
use simpul_model::Reading;
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};
use thiserror::Error;

/// Why the state can't be used.
#[derive(Debug, Error)]
pub enum StoreError {
    /// Another run holds it.
    #[error("the state {path} is in use by another run (process {pid})")]
    Locked {
        /// The state.
        path: PathBuf,
        /// Who holds it; `unknown` where that could not be read.
        pid: String,
    },
    /// A file beside or under the state.
    #[error("can't open the state {path}: {error}")]
    Open {
        /// The file.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// It was written by a newer program.
    #[error("the state {path} has schema {found}; this program knows {known}: use a newer simpul, or another --state")]
    TooNew {
        /// The state.
        path: PathBuf,
        /// Its schema.
        found: i64,
        /// Ours.
        known: i64,
    },
    /// It is no state of ours.
    #[error("{path} is no state of simpul: {error}")]
    NotOurs {
        /// The file.
        path: PathBuf,
        /// Why.
        error: rusqlite::Error,
    },
    /// SQLite.
    #[error("the state: {0}")]
    Sql(#[from] rusqlite::Error),
    /// A stored value.
    #[error("the state holds a damaged {what} of page {fingerprint}: {error}")]
    Damaged {
        /// What.
        what: &'static str,
        /// Which page version.
        fingerprint: String,
        /// Why.
        error: String,
    },
}

impl StoreError {
    /// Whether the disk is full.
    pub fn is_disk_full(&self) -> bool {
        matches!(self, Self::Sql(rusqlite::Error::SqliteFailure(error, _)) if error.code == rusqlite::ErrorCode::DiskFull)
    }
}

/// The state of one run and the next.
#[derive(Debug)]
pub struct Store {
    sql: Connection,
    /// Where the state lives for this run alone, bodies are not kept and readings stay as they are.
    held: Option<BTreeMap<String, Reading>>,
    run: i64,
    _lock: Option<Lock>,
}

impl Store {
    /// Opens (or makes) the state for writing; it is locked until dropped.
    ///
    /// # Errors
    ///
    /// Where it is locked, newer than this program, or not to be read.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let lock = Lock::take(path)?;
        let sql = Connection::open(path).map_err(|error| StoreError::NotOurs { path: path.to_owned(), error })?;
        schema::prepare(&sql, path)?;
        Ok(Self { sql, held: None, run: 0, _lock: Some(lock) })
    }

    /// Opens an existing state for reading; no lock is needed.
    ///
    /// # Errors
    ///
    /// As for [`Store::open`], and where there is none.
    pub fn open_read_only(path: &Path) -> Result<Self, StoreError> {
        std::fs::metadata(path).map_err(|error| StoreError::Open { path: path.to_owned(), error })?;
        let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY | rusqlite::OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let sql = Connection::open_with_flags(path, flags)
            .map_err(|error| StoreError::NotOurs { path: path.to_owned(), error })?;
        schema::check(&sql, path)?;
        Ok(Self { sql, held: None, run: 0, _lock: None })
    }

    /// A state that ends with the run.
    ///
    /// # Errors
    ///
    /// Where SQLite has no memory.
    pub fn temporary() -> Result<Self, StoreError> {
        let sql = Connection::open_in_memory()?;
        schema::create(&sql)?;
        Ok(Self { sql, held: Some(BTreeMap::new()), run: 0, _lock: None })
    }

    /// Whether this state outlives the run.
    pub fn is_kept(&self) -> bool {
        self.held.is_none()
    }
}
