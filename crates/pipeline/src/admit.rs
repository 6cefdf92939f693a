//! Arrivals → work: what is new goes to the readers, the rest straight to the ledger.

use crate::{Counters, readers::Work};
use async_channel::{Receiver, Sender};
use simpul_fetch::{Arrival, web::Validators};
use simpul_store::Entry;
use std::collections::HashSet;

/// Sorts arrivals, beside the sorted fingerprints that are held, until there are no more, `limit` pages have come, or no one wants them.
pub(crate) async fn sort(
    arrivals: Receiver<Arrival>,
    held: Vec<String>,
    limit: Option<u64>,
    counters: &Counters,
    working: Sender<Work>,
    recording: Sender<Entry>,
) {
    let mut seen = HashSet::new();
    while let Ok(arrival) = arrivals.recv().await {
        if matches!(arrival, Arrival::Page { .. }) && limit.is_some_and(|it| counters.arrived.get() >= it) {
            return;
        }
        let entry = match arrival {
            Arrival::Page { page, origin } => {
                counters.arrived.add();
                let fingerprint = page.fingerprint();
                let is_held = held.binary_search(&fingerprint).is_ok();
                if seen.insert(fingerprint.clone()) && !is_held {
                    if working.send(Work::Arrived { fingerprint, page: Box::new(page), origin }).await.is_err() {
                        return;
                    }
                    continue;
                }
                if is_held { &counters.unchanged } else { &counters.duplicate }.add();
                Entry::Seen { fingerprint, origin }
            }
            Arrival::Lost { letter, origin } => {
                counters.lost.add();
                Entry::Lost { letter, origin }
            }
            Arrival::Excluded { path } => {
                counters.excluded.add();
                tracing::debug!(path, "Left out: the name is no page's.");
                continue;
            }
            Arrival::Done { origin } => Entry::Done { origin },
            Arrival::Validators { url, validators: Validators { etag, last_modified } } => {
                Entry::Validators { url, etag, last_modified }
            }
        };
        if recording.send(entry).await.is_err() {
            return;
        }
    }
}
