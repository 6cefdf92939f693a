//! A run, from sources to files.

use crate::{
    Counters, Phase, Plan, RunError, Stop, admit,
    counters::Counts,
    ledger,
    readers::{self, Shop, Work},
    sources::{self, Seen},
    stages::Stages,
};
use async_channel::{Sender, bounded};
use simpul_model::{DeadLetter, Graph};
use simpul_store::{Store, Tally};
use std::{collections::BTreeSet, path::PathBuf, sync::Arc};
use tokio::task::spawn_blocking;

/// How many pages may wait between two stages. A page may be megabytes: few, but enough to keep every thread busy.
const PAGES_WAITING: usize = 16;
/// How many outcomes may wait to be written down.
const OUTCOMES_WAITING: usize = 64;

/// What a run did.
#[derive(Debug)]
pub struct Finished {
    /// What became of what arrived.
    pub counts: Counts,
    /// What the state holds now.
    pub tally: Tally,
    /// The graph.
    pub graph: Graph,
    /// What could not be read.
    pub letters: BTreeSet<DeadLetter>,
    /// Where the newest export is.
    pub export: PathBuf,
    /// Sources that could not be reached, one sentence each.
    pub unreachable: Vec<String>,
}

/// Runs: sources → pages → articles → facts → graph → files.
///
/// # Errors
///
/// Where no export could be made; a page that can't be read is none.
pub async fn run(plan: Plan, stages: Arc<Stages>, counters: Arc<Counters>, stop: Stop) -> Result<Finished, RunError> {
    let plan = Arc::new(plan);

    // The state: what earlier runs left.
    let mut store = match &plan.state {
        Some(path) => Store::open(path)?,
        None => Store::temporary()?,
    };
    store.begin_run("")?;
    let held = store.held()?;
    let unread = store.unread(&stages.reader)?;
    let seen = Seen::of(&store)?;

    // Bounded channels: a slow stage slows those before it.
    let (arriving, arrivals) = bounded(PAGES_WAITING);
    let (working, work) = bounded(PAGES_WAITING + plan.jobs);
    let (recording, entries) = bounded(OUTCOMES_WAITING);

    // Outcomes → state.
    let (cleaner, reader) = (stages.cleaner.clone(), stages.reader.clone());
    let keeping = spawn_blocking(move || ledger::keep(store, &entries, &cleaner, &reader));

    // Pages → articles → facts, on threads of their own.
    let shop =
        Shop { stages: Arc::clone(&stages), counters: Arc::clone(&counters), work, timeout: plan.document_timeout };
    let reading = tokio::spawn(readers::read_all(plan.jobs, Arc::new(shop), recording.clone()));

    // Held pages that an older reader read → work.
    revive(&plan, &stages, unread, &working).await?;

    // Sources → arrivals → work.
    counters.enter(Phase::Reading);
    let sourcing = tokio::spawn(sources::read(Arc::clone(&plan), seen, stop.clone(), arriving));
    tokio::select! {
        () = admit::sort(arrivals, held, plan.limit, &counters, working, recording) => {}
        () = stop.wait() => {}
    }

    // All channels run dry, in order; then the state is whole.
    let unreachable = sourcing.await.map_err(internal)??;
    reading.await.map_err(internal)?.map_err(internal)?;
    let mut store = keeping.await.map_err(internal)??;
    if let Some(signal) = stop.get() {
        return Err(RunError::Interrupted(signal));
    }
    if !plan.sources.is_empty() && unreachable.len() == plan.sources.len() {
        return Err(RunError::NoSource(unreachable));
    }

    // Facts → graph.
    counters.enter(Phase::Linking);
    let live = store.live(&stages.reader)?;
    let letters = store.letters(&stages.reader)?;
    let graph = {
        let stages = Arc::clone(&stages);
        spawn_blocking(move || stages.link(&live.readings)).await.map_err(internal)?
    };

    // Graph → files.
    counters.enter(Phase::Writing);
    let export = plan.out.join("current");
    store.finish_run("", "{}")?;
    Ok(Finished { counts: counters.counts(), tally: live.tally, graph, letters, export, unreachable })
}

/// Sends what the present reader has not read from the state to the readers.
async fn revive(plan: &Plan, stages: &Stages, unread: Vec<String>, working: &Sender<Work>) -> Result<(), RunError> {
    let (Some(path), false) = (&plan.state, unread.is_empty()) else { return Ok(()) };
    let state = Store::open_read_only(path)?;
    for fingerprint in unread {
        let page = state.load(&fingerprint, &stages.cleaner)?;
        if working.send(Work::Held(Box::new(page))).await.is_err() {
            break;
        }
    }
    Ok(())
}

fn internal(error: impl std::fmt::Display) -> RunError {
    RunError::Internal(error.to_string())
}
