//! Outcomes → state, in batches: the one owner of the store while pages come.

use async_channel::Receiver;
use simpul_store::{Entry, Store, StoreError};
use std::time::{Duration, Instant};

const MAX_BATCH: usize = 512;
const MAX_AGE: Duration = Duration::from_millis(500);

/// Writes entries down until there are no more; gives the store back.
pub(crate) fn keep(
    mut store: Store,
    entries: &Receiver<Entry>,
    cleaner: &str,
    reader: &str,
) -> Result<Store, StoreError> {
    let mut batch = Vec::new();
    let mut since = Instant::now();
    while let Ok(entry) = entries.recv_blocking() {
        if batch.is_empty() {
            since = Instant::now();
        }
        batch.push(entry);
        if batch.len() >= MAX_BATCH || since.elapsed() >= MAX_AGE {
            store.record(std::mem::take(&mut batch), cleaner, reader)?;
        }
    }
    store.record(batch, cleaner, reader)?;
    Ok(store)
}
