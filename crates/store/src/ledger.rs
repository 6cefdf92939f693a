//! What is written as pages come, and what is read back when they have come.

use crate::{Store, StoreError};
use rusqlite::{OptionalExtension, Transaction, params};
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Serialize, de::DeserializeOwned};
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

/// A version of a page, as far as it is weighed against others.
struct Version {
    fingerprint: String,
    /// The place of its address among all.
    url: u32,
    /// The source's claim.
    published: String,
    /// Whether some origin still shows it.
    in_sight: bool,
}

/// So many readings are looked for one by one.
const FEW: usize = 10_000;
/// Readings that are unpacked at a time.
const BATCH: usize = 256;
/// Texts that claim to be longer than this are unpacked piece by piece: the claim may be damaged.
const MOST_AT_ONCE: u64 = 64 << 20;
/// zstd level.
const LEVEL: i32 = 3;

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

    /// The version that counts for each address, sorted by address; with the tally.
    ///
    /// # Errors
    ///
    /// SQLite's.
    pub fn live(&self, reader: &str) -> Result<Live, StoreError> {
        let (winners, mut tally) = self.winners(reader, None)?;
        tally.lost = self.losses()?.len() as u64;
        Ok(Live { fingerprints: winners, tally })
    }

    /// The version that counted for each address when a run had ended, sorted by address: of what came later, nothing.
    ///
    /// # Errors
    ///
    /// SQLite's.
    pub fn as_of(&self, reader: &str, run: i64) -> Result<Vec<String>, StoreError> {
        Ok(self.winners(reader, Some(run))?.0)
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

    /// The fingerprint of the version that counts for each address, where one was read; sorted by address.
    ///
    /// Of the versions in sight, one that could be read beats one that could not, then the later claim of a date wins,
    /// then the greater fingerprint: a function of the set of versions.
    fn winners(&self, reader: &str, until: Option<i64>) -> Result<(Vec<String>, Tally), StoreError> {
        let rejected: FxHashSet<String> =
            self.outcomes("reader = ?1 AND letter IS NOT NULL", reader)?.into_iter().collect();
        let mut versions = self.versions(until)?;
        versions.sort_unstable_by(|a, b| a.fingerprint.cmp(&b.fingerprint));
        self.look_for(&mut versions)?;
        // Both are sorted: one walk finds which are done.
        let done = self.done(reader)?;
        let mut done = done.iter().peekable();
        versions.retain(|it| {
            while done.next_if(|done| **done < it.fingerprint).is_some() {}
            it.in_sight && done.peek() == Some(&&it.fingerprint)
        });
        let mut tally = Tally { versions: versions.len() as u64, ..Tally::default() };
        let mut candidates: Vec<(u32, bool, String, String)> = Vec::with_capacity(versions.len());
        for Version { fingerprint, url, published, .. } in versions {
            let was_read = !rejected.contains(&fingerprint);
            tally.rejected += u64::from(!was_read);
            candidates.push((url, was_read, published, fingerprint));
        }
        // The best of each address stands last.
        candidates.sort_unstable();
        let best = candidates.chunk_by(|a, b| a.0 == b.0).filter_map(|it| it.last().filter(|it| it.1));
        let winners: Vec<String> = best.map(|it| it.3.clone()).collect();
        tally.exported = winners.len() as u64;
        tally.superseded = tally.versions - tally.rejected - tally.exported;
        Ok((winners, tally))
    }

    /// The versions held, with their addresses in order: those that came until a run had ended.
    fn versions(&self, until: Option<i64>) -> Result<Vec<Version>, StoreError> {
        let upto = until.map(|run| format!("WHERE run <= {run}")).unwrap_or_default();
        let mut query =
            self.sql.prepare(&format!("SELECT fingerprint, url, published FROM pages {upto} ORDER BY url"))?;
        let mut rows = query.query([])?;
        let mut versions: Vec<Version> = Vec::new();
        let (mut last, mut url) = (String::new(), 0);
        while let Some(row) = rows.next()? {
            let text = row.get_ref(1)?.as_str().unwrap_or_default();
            if text != last {
                text.clone_into(&mut last);
                url += 1;
            }
            versions.push(Version { fingerprint: row.get(0)?, url, published: row.get(2)?, in_sight: false });
        }
        Ok(versions)
    }

    /// Finds the versions, of those sorted here, that some origin still shows: of those of one address that it ever showed, those
    /// that it showed last. What came from standard input stays.
    fn look_for(&self, versions: &mut [Version]) -> Result<(), StoreError> {
        let mut query = self.sql.prepare("SELECT fingerprint, origin, run FROM sightings ORDER BY fingerprint")?;
        let mut rows = query.query([])?;
        let mut origins: FxHashMap<String, u32> = FxHashMap::default();
        let mut last = (String::new(), 0);
        let mut all: Vec<(usize, u32, i64)> = Vec::with_capacity(versions.len());
        let mut newest: FxHashMap<(u32, u32), i64> = FxHashMap::default();
        let mut at = 0;
        while let Some(row) = rows.next()? {
            let fingerprint = row.get_ref(0)?.as_str().unwrap_or_default();
            while versions.get(at).is_some_and(|it| it.fingerprint.as_str() < fingerprint) {
                at += 1;
            }
            let Some(version) = versions.get_mut(at).filter(|it| it.fingerprint == fingerprint) else { continue };
            let origin = row.get_ref(1)?.as_str().unwrap_or_default();
            version.in_sight |= origin == "-";
            if last.0 != origin || last.1 == 0 {
                let next = origins.len() as u32 + 1;
                last = (origin.to_owned(), *origins.entry(origin.to_owned()).or_insert(next));
            }
            let run: i64 = row.get(2)?;
            let slot = newest.entry((version.url, last.1)).or_insert(run);
            *slot = run.max(*slot);
            all.push((at, last.1, run));
        }
        for (at, origin, run) in all {
            let version = &mut versions[at];
            version.in_sight |= newest.get(&(version.url, origin)) == Some(&run);
        }
        Ok(())
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

/// Writes one entry within a transaction.
struct Scribe<'a> {
    writing: &'a Transaction<'a>,
    run: i64,
    cleaner: &'a str,
    reader: &'a str,
}

impl Scribe<'_> {
    fn write(&self, entry: Entry, held: Option<&mut BTreeMap<String, Reading>>) -> Result<(), StoreError> {
        match entry {
            Entry::Seen { fingerprint, origin } => self.sighting(&fingerprint, &origin),
            Entry::Page { fingerprint, arrived, outcome } => {
                if let Some((page, origin)) = arrived {
                    let body = if held.is_none() { Some(pack_page(&page)) } else { None };
                    self.writing
                        .prepare_cached(
                            "INSERT OR IGNORE INTO pages (fingerprint, url, published, body, run) VALUES (?1, ?2, ?3, ?4, ?5)",
                        )?
                        .execute(params![
                            fingerprint,
                            page.url,
                            page.published.as_deref().unwrap_or_default(),
                            body,
                            self.run
                        ])?;
                    self.sighting(&fingerprint, &origin)?;
                }
                self.outcome(&fingerprint, outcome, held)
            }
            Entry::Lost { letter, origin } => {
                self.writing
                    .prepare_cached("INSERT OR REPLACE INTO losses (letter, origin, run) VALUES (?1, ?2, ?3)")?
                    .execute(params![json(&letter), origin, self.run])?;
                Ok(())
            }
            Entry::Validators { url, etag, last_modified } => {
                self.writing
                    .prepare_cached("INSERT OR REPLACE INTO validators (url, etag, last_modified) VALUES (?1, ?2, ?3)")?
                    .execute(params![url, etag, last_modified])?;
                Ok(())
            }
            Entry::Done { origin } => {
                self.writing
                    .prepare_cached("INSERT OR REPLACE INTO origins (origin, run) VALUES (?1, ?2)")?
                    .execute(params![origin, self.run])?;
                Ok(())
            }
        }
    }

    fn sighting(&self, fingerprint: &str, origin: &str) -> Result<(), StoreError> {
        self.writing
            .prepare_cached("INSERT OR REPLACE INTO sightings (fingerprint, origin, run) VALUES (?1, ?2, ?3)")?
            .execute(params![fingerprint, origin, self.run])?;
        Ok(())
    }

    fn outcome(
        &self,
        fingerprint: &str,
        outcome: Outcome,
        held: Option<&mut BTreeMap<String, Reading>>,
    ) -> Result<(), StoreError> {
        let (reading, letter) = match outcome {
            Outcome::Read { article, reading } => {
                if let (Some(article), None) = (article, &held) {
                    self.writing
                        .prepare_cached(
                            "INSERT OR REPLACE INTO articles (fingerprint, cleaner, article) VALUES (?1, ?2, ?3)",
                        )?
                        .execute(params![fingerprint, self.cleaner, pack(&article)])?;
                }
                match held {
                    Some(held) => {
                        held.insert(fingerprint.to_owned(), *reading);
                        (None, None)
                    }
                    None => (Some(pack(&reading)), None),
                }
            }
            Outcome::Rejected(letter) => (None, Some(json(&letter))),
        };
        self.writing
            .prepare_cached(
                "INSERT OR REPLACE INTO outcomes (fingerprint, reader, reading, letter) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![fingerprint, self.reader, reading, letter])?;
        Ok(())
    }
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// JSON under zstd.
fn pack(value: &impl Serialize) -> Vec<u8> {
    squeeze(&serde_json::to_vec(value).unwrap_or_default())
}

#[expect(clippy::expect_used, reason = "compressing from memory to memory can't fail but for want of memory")]
fn squeeze(bytes: &[u8]) -> Vec<u8> {
    zstd::bulk::compress(bytes, LEVEL).expect("memory to memory")
}

fn unsqueeze(packed: &[u8]) -> Result<Vec<u8>, String> {
    zstd::decode_all(packed).map_err(|error| error.to_string())
}

/// Unpacks a batch with one set of tools; tells each outcome with its place.
fn unpack_all(batch: &[(usize, Vec<u8>)], outcomes: &mpsc::Sender<(usize, Result<Reading, String>)>) {
    let mut tool = zstd::bulk::Decompressor::new().ok();
    for (at, packed) in batch {
        let claimed = zstd::zstd_safe::get_frame_content_size(packed).ok().flatten().filter(|it| *it <= MOST_AT_ONCE);
        let plain = match (&mut tool, claimed) {
            (Some(tool), Some(n)) => tool.decompress(packed, n as usize).map_err(|error| error.to_string()),
            _ => unsqueeze(packed),
        };
        let read = plain.and_then(|it| serde_json::from_slice(&it).map_err(|error| error.to_string()));
        // Whoever waits has met an error before: then nothing is to be told.
        let _ = outcomes.send((*at, read));
    }
}

fn unpack<T: DeserializeOwned>(packed: &[u8]) -> Result<T, String> {
    serde_json::from_slice(&unsqueeze(packed)?).map_err(|error| error.to_string())
}

/// A line of JSON with all but the bytes, then the bytes.
fn pack_page(page: &Page) -> Vec<u8> {
    let head = Page { body: Vec::new(), ..page.clone() };
    let mut plain = json(&head).into_bytes();
    plain.push(b'\n');
    plain.extend_from_slice(&page.body);
    squeeze(&plain)
}

fn unpack_page(packed: &[u8]) -> Result<Page, String> {
    let plain = unsqueeze(packed)?;
    let end = plain.iter().position(|byte| *byte == b'\n').ok_or("it has no head")?;
    let head = plain.get(..end).unwrap_or_default();
    let mut page: Page = serde_json::from_slice(head).map_err(|error| error.to_string())?;
    page.body = plain.get(end + 1..).unwrap_or_default().to_vec();
    Ok(page)
}
