//! Which version of a page counts.

use super::{Live, Tally};
use crate::{Store, StoreError};
use rustc_hash::{FxHashMap, FxHashSet};

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

impl Store {
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
}
