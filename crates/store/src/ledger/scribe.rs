//! What is written as pages come.

use super::{
    Entry, Outcome,
    pack::{json, pack, pack_page},
};
use crate::StoreError;
use rusqlite::{Transaction, params};
use simpul_model::Reading;
use std::collections::BTreeMap;

/// Writes one entry within a transaction.
pub(super) struct Scribe<'a> {
    pub(super) writing: &'a Transaction<'a>,
    pub(super) run: i64,
    pub(super) cleaner: &'a str,
    pub(super) reader: &'a str,
}

impl Scribe<'_> {
    /// Writes it down; a reading of a temporary state is kept in `held`.
    pub(super) fn write(&self, entry: Entry, held: Option<&mut BTreeMap<String, Reading>>) -> Result<(), StoreError> {
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
