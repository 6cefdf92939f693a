//! What a run has done so far, for progress and for the summary.

use serde::Serialize;
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};

/// What a run is busy with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Pages come in and are read.
    Reading,
    /// The graph is made.
    Linking,
    /// Files are written.
    Writing,
}

/// Counters of one run. Every page that arrives ends in exactly one of the final states.
#[derive(Debug, Default)]
pub struct Counters {
    phase: AtomicU8,
    /// Pages that arrived from the sources.
    pub arrived: Count,
    /// Final state: read, and in the graph unless another version of the address is better.
    pub read: Count,
    /// Final state: the state held it already.
    pub unchanged: Count,
    /// Final state: the same page came before in this run.
    pub duplicate: Count,
    /// Final state: rejected, with a dead letter.
    pub rejected: Count,
    /// Never became a page: dead letters of the sources.
    pub lost: Count,
    /// Left out on purpose.
    pub excluded: Count,
    /// Pages of the state that were read again, by a newer reader.
    pub reread: Count,
}

/// One counter.
#[derive(Debug, Default)]
pub struct Count(AtomicU64);

impl Count {
    /// One more; gives the new count.
    pub fn add(&self) -> u64 {
        self.0.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// The count.
    pub fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// A reading of all counters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Counts {
    /// Pages that arrived.
    pub arrived: u64,
    /// Read.
    pub read: u64,
    /// Held already.
    pub unchanged: u64,
    /// Came twice.
    pub duplicate: u64,
    /// Rejected.
    pub rejected: u64,
    /// Arrived, but the run ended before they were read.
    pub pending: u64,
    /// Never became a page.
    pub lost: u64,
    /// Left out on purpose.
    pub excluded: u64,
    /// Held, and read again.
    pub reread: u64,
}

impl Counters {
    /// What the run is busy with.
    pub fn phase(&self) -> Phase {
        match self.phase.load(Ordering::Relaxed) {
            0 => Phase::Reading,
            1 => Phase::Linking,
            _ => Phase::Writing,
        }
    }

    /// Says what the run is busy with.
    pub fn enter(&self, phase: Phase) {
        self.phase.store(phase as u8, Ordering::Relaxed);
    }

    /// All counters; the final states add up to what arrived.
    pub fn counts(&self) -> Counts {
        let (read, unchanged, duplicate) = (self.read.get(), self.unchanged.get(), self.duplicate.get());
        let (arrived, rejected) = (self.arrived.get(), self.rejected.get());
        Counts {
            arrived,
            read,
            unchanged,
            duplicate,
            rejected,
            pending: arrived.saturating_sub(read + unchanged + duplicate + rejected),
            lost: self.lost.get(),
            excluded: self.excluded.get(),
            reread: self.reread.get(),
        }
    }
}
