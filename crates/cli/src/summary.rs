//! What a run found, in a small table.

use simpul_pipeline::Finished;

/// The table, for stderr.
pub(crate) fn table(done: &Finished) -> String {
    format!("{:?}\n{:?}", done.counts, done.tally)
}
