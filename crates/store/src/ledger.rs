//! What is written as pages come, and what is read back when they have come.

mod pack;
mod scribe;
mod standing;

use crate::{Store, StoreError};
use pack::{unpack, unpack_all, unpack_page};
use rusqlite::{OptionalExtension, params};
use rustc_hash::FxHashMap;
use scribe::Scribe;
use serde::Serialize;
use simpul_model::{Article, DeadLetter, Page, Reading};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::mpsc,
};

/// One thing to write down.
#[derive(Debug)]
pub enum Entry {
    /// A version that is already held was seen again.
    Seen {
        /// The version.
        fingerprint: String,
        /// The file or address that showed it.
        origin: String,
    },
    /// A page was worked through.
    Page {
        /// The version.
        fingerprint: String,
        /// The page, where the version isn't held yet, and the origin that showed it.
        arrived: Option<(Box<Page>, String)>,
        /// What came of it.
        outcome: Outcome,
    },
    /// Something never became a page.
    Lost {
        /// Why.
        letter: DeadLetter,
        /// The file or address that held it.
        origin: String,
    },
    /// An origin was read to its end.
    Done {
        /// The file or address.
        origin: String,
    },
    /// What a server said of a resource, to be sent back to it.
    Validators {
        /// The resource.
        url: String,
        /// `ETag`.
        etag: Option<String>,
        /// `Last-Modified`.
        last_modified: Option<String>,
    },
}

/// What came of a page.
#[derive(Debug)]
pub enum Outcome {
    /// It was read.
    Read {
        /// The article, where it was cleaned anew.
        article: Option<Box<Article>>,
        /// What it says.
        reading: Box<Reading>,
    },
    /// It was rejected.
    Rejected(DeadLetter),
}

/// A held version that has no outcome by the present reader.
#[derive(Debug)]
pub struct Unread {
    /// The version.
    pub fingerprint: String,
    /// The page as it came.
    pub page: Page,
    /// The article, where the present cleaner made one.
    pub article: Option<Article>,
}

/// `ETag` and `Last-Modified`, as a server said them.
pub type Validators = (Option<String>, Option<String>);

/// How many pages are in which state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Tally {
    /// Versions of pages in sight: those that no newer look at the same origin replaced.
    pub versions: u64,
    /// Addresses whose page stands in the graph.
    pub exported: u64,
    /// Versions beside which another origin shows a better one of the same address.
    pub superseded: u64,
    /// Versions that were rejected.
    pub rejected: u64,
    /// What never became a page.
    pub lost: u64,
}

/// One run of the state.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RunFacts {
    /// Its number, from 1.
    pub run: i64,
    /// When it began (ISO 8601).
    pub started: String,
    /// When it ended; `None` where it was killed or is still running.
    pub finished: Option<String>,
    /// Versions of pages that came in it first.
    pub pages: u64,
}

/// What counts now.
#[derive(Debug)]
pub struct Live {
    /// The version that counts for each address, sorted by address.
    pub fingerprints: Vec<String>,
    /// How many pages are in which state.
    pub tally: Tally,
}

/// So many readings are looked for one by one.
const FEW: usize = 10_000;
/// Readings that are unpacked at a time.
const BATCH: usize = 256;
impl Store {
    /// Begins a run at a time (ISO 8601), or goes on with the one that was killed.
    ///
    /// # Errors
    ///
    /// SQLite's.
    pub fn begin_run(&mut self, now: &str) -> Result<i64, StoreError> {
        let open: Option<i64> = self
            .sql
            .query_row("SELECT run FROM runs WHERE finished IS NULL ORDER BY run DESC LIMIT 1", [], |row| row.get(0))
            .optional()?;
        self.run = if let Some(run) = open {
            run
        } else {
            self.sql.execute("INSERT INTO runs (started) VALUES (?1)", [now])?;
            self.sql.last_insert_rowid()
        };
        Ok(self.run)
    }

    /// Ends the run: its summary is kept.
    ///
    /// # Errors
    ///
    /// SQLite's.
    pub fn finish_run(&mut self, now: &str, summary: &str) -> Result<(), StoreError> {
        self.sql
            .execute("UPDATE runs SET finished = ?2, summary = ?3 WHERE run = ?1", params![self.run, now, summary])?;
        Ok(())
    }

    /// The fingerprints of all versions held, sorted.
    ///
    /// # Errors
    ///
    /// SQLite's.
    pub fn held(&self) -> Result<Vec<String>, StoreError> {
        let mut query = self.sql.prepare("SELECT fingerprint FROM pages")?;
        let rows = query.query_map([], |row| row.get(0))?;
        let mut held: Vec<String> = rows.collect::<Result<_, _>>()?;
        held.sort_unstable();
        Ok(held)
    }

    /// The fingerprints, of those of all versions held, of the versions that the present reader has not worked through.
    ///
    /// # Errors
    ///
    /// SQLite's.
    pub fn unread(&self, reader: &str, held: &[String]) -> Result<Vec<String>, StoreError> {
        let done = self.done(reader)?;
        let mut done = done.iter().peekable();
        let mut is_done = |it: &String| {
            while done.next_if(|done| *done < it).is_some() {}
            done.peek() == Some(&it)
        };
        Ok(held.iter().filter(|it| !is_done(it)).cloned().collect())
    }

    /// The versions that a reader has worked through, sorted.
    fn done(&self, reader: &str) -> Result<Vec<String>, StoreError> {
        self.outcomes("reader = ?1", reader)
    }

    /// The versions whose outcome is so, sorted.
    fn outcomes(&self, so: &str, reader: &str) -> Result<Vec<String>, StoreError> {
        let mut query =
            self.sql.prepare(&format!("SELECT fingerprint FROM outcomes WHERE {so} ORDER BY fingerprint"))?;
        let rows = query.query_map([reader], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The addresses on the web that were fetched before.
    ///
    /// # Errors
    ///
    /// SQLite's.
    pub fn fetched(&self) -> Result<BTreeSet<String>, StoreError> {
        let mut query = self.sql.prepare("SELECT origin FROM origins WHERE origin LIKE 'http%'")?;
        let rows = query.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What servers said of resources: `ETag` and `Last-Modified` by address.
    ///
    /// # Errors
    ///
    /// SQLite's.
    pub fn validators(&self) -> Result<BTreeMap<String, Validators>, StoreError> {
        let mut query = self.sql.prepare("SELECT url, etag, last_modified FROM validators")?;
        let rows = query.query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// A held version, with the article that this cleaner made of it.
    ///
    /// # Errors
    ///
    /// SQLite's, and where the stored page is damaged.
    pub fn load(&self, fingerprint: &str, cleaner: &str) -> Result<Unread, StoreError> {
        let packed: Vec<u8> = self
            .sql
            .prepare_cached("SELECT body FROM pages WHERE fingerprint = ?1")?
            .query_row([fingerprint], |row| row.get(0))?;
        let damaged = |error: String| StoreError::Damaged { what: "page", fingerprint: fingerprint.to_owned(), error };
        let page = unpack_page(&packed).map_err(damaged)?;
        let packed: Option<Vec<u8>> = self
            .sql
            .prepare_cached("SELECT article FROM articles WHERE fingerprint = ?1 AND cleaner = ?2")?
            .query_row([fingerprint, cleaner], |row| row.get(0))
            .optional()?;
        let article = packed.and_then(|it| unpack(&it).ok());
        Ok(Unread { fingerprint: fingerprint.to_owned(), page, article })
    }

    /// Writes entries down, all or none.
    ///
    /// # Errors
    ///
    /// SQLite's: a full disk, for one.
    pub fn record(&mut self, entries: Vec<Entry>, cleaner: &str, reader: &str) -> Result<(), StoreError> {
        let writing = self.sql.transaction()?;
        let scribe = Scribe { writing: &writing, run: self.run, cleaner, reader };
        for entry in entries {
            scribe.write(entry, self.held.as_mut())?;
        }
        writing.commit()?;
        Ok(())
    }

    /// The runs, oldest first, each with the number of versions that came in it.
    ///
    /// # Errors
    ///
    /// SQLite's.
    pub fn runs(&self) -> Result<Vec<RunFacts>, StoreError> {
        let mut query = self.sql.prepare(
            "SELECT r.run, r.started, r.finished, (SELECT count(*) FROM pages p WHERE p.run = r.run)
             FROM runs r ORDER BY r.run",
        )?;
        let rows = query.query_map([], |row| {
            Ok(RunFacts {
                run: row.get(0)?,
                started: row.get(1)?,
                finished: row.get(2)?,
                pages: row.get::<_, i64>(3)?.unsigned_abs(),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What some versions say, in the order given. A temporary state gives each reading away once.
    ///
    /// # Errors
    ///
    /// SQLite's, and where a stored reading is damaged.
    pub fn readings(&mut self, fingerprints: &[String]) -> Result<Vec<Reading>, StoreError> {
        if let Some(held) = &mut self.held {
            return Ok(fingerprints.iter().filter_map(|it| held.remove(it)).collect());
        }
        if fingerprints.len() <= FEW {
            return fingerprints.iter().map(|it| self.reading(it)).collect();
        }
        let place: FxHashMap<&str, usize> = fingerprints.iter().map(String::as_str).zip(0..).collect();
        let mut readings: Vec<Option<Reading>> = fingerprints.iter().map(|_| None).collect();
        // One pass in the table's own order is quicker than a search for each; what is found is unpacked beside it.
        let mut query = self.sql.prepare("SELECT fingerprint, reading FROM outcomes WHERE reading IS NOT NULL")?;
        let mut rows = query.query([])?;
        let (sender, unpacked) = mpsc::channel();
        rayon::in_place_scope(|scope| -> Result<(), StoreError> {
            let mut batch: Vec<(usize, Vec<u8>)> = Vec::with_capacity(BATCH);
            loop {
                let row = rows.next()?;
                let is_last = row.is_none();
                if let Some(row) = row
                    && let Some(at) = place.get(row.get_ref(0)?.as_str().unwrap_or_default())
                {
                    batch.push((*at, row.get(1)?));
                }
                if batch.len() == BATCH || is_last {
                    let (batch, sender) = (std::mem::replace(&mut batch, Vec::with_capacity(BATCH)), sender.clone());
                    scope.spawn(move |_| unpack_all(&batch, &sender));
                }
                if is_last {
                    return Ok(());
                }
            }
        })?;
        drop(sender);
        for (at, outcome) in unpacked {
            let damaged = |error| StoreError::Damaged { what: "reading", fingerprint: fingerprints[at].clone(), error };
            readings[at] = Some(outcome.map_err(damaged)?);
        }
        readings.into_iter().map(|it| it.ok_or(StoreError::Sql(rusqlite::Error::QueryReturnedNoRows))).collect()
    }

    fn reading(&self, fingerprint: &str) -> Result<Reading, StoreError> {
        let packed: Vec<u8> = self
            .sql
            .prepare_cached("SELECT reading FROM outcomes WHERE fingerprint = ?1")?
            .query_row([fingerprint], |row| row.get(0))?;
        unpack(&packed).map_err(|error| StoreError::Damaged {
            what: "reading",
            fingerprint: fingerprint.to_owned(),
            error,
        })
    }

    /// Every dead letter that still holds, sorted, each once.
    ///
    /// # Errors
    ///
    /// SQLite's.
    pub fn letters(&self, reader: &str) -> Result<BTreeSet<DeadLetter>, StoreError> {
        let mut letters = self.losses()?;
        let mut query = self.sql.prepare(
            "SELECT o.letter FROM outcomes o WHERE o.reader = ?1 AND o.letter IS NOT NULL AND EXISTS (
                SELECT 1 FROM sightings s WHERE s.fingerprint = o.fingerprint AND (s.origin = '-'
                    OR s.run >= coalesce((SELECT run FROM origins g WHERE g.origin = s.origin), 0)))",
        )?;
        let rows = query.query_map([reader], |row| row.get::<_, String>(0))?;
        for row in rows {
            letters.extend(serde_json::from_str::<DeadLetter>(&row?).ok());
        }
        Ok(letters)
    }

    /// The letters of what never became a page; a letter of an origin that was read again without it no longer holds.
    fn losses(&self) -> Result<BTreeSet<DeadLetter>, StoreError> {
        let mut query = self.sql.prepare(
            "SELECT l.letter FROM losses l LEFT JOIN origins g ON g.origin = l.origin
             WHERE l.origin = '-' OR g.run IS NULL OR l.run >= g.run",
        )?;
        let rows = query.query_map([], |row| row.get::<_, String>(0))?;
        let mut letters = BTreeSet::new();
        for row in rows {
            letters.extend(serde_json::from_str::<DeadLetter>(&row?).ok());
        }
        Ok(letters)
    }
}
