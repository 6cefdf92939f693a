//! A run, from sources to files.

use crate::{
    Counters, Phase, Plan, RunError, Signal, Stop, admit,
    counters::Counts,
    ledger,
    publish::{self, Ingredients},
    readers::{self, Shop, Work},
    renew::{Made, Shelved},
    sources::{self, Seen},
    stages::{self, Stages},
};
use async_channel::{Sender, bounded};
use simpul_link::Linked;
use simpul_model::{DeadLetter, Graph, NodeId, Reading};
use simpul_store::{Store, Tally};
use std::{collections::BTreeSet, mem, path::PathBuf, sync::Arc, time::Instant};
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
    /// What the graph holds, where one was made: none where nothing is new, or nothing but fetching was asked for.
    pub found: Option<Found>,
    /// What could not be read.
    pub letters: BTreeSet<DeadLetter>,
    /// Where the newest export is, where one was asked for.
    pub export: Option<PathBuf>,
    /// Sources that could not be reached, one sentence each.
    pub unreachable: Vec<String>,
}

/// What a graph holds, as far as a summary tells of it.
#[derive(Debug)]
pub struct Found {
    /// Nodes by label, relationships by type.
    pub counts: simpul_export::Counts,
    /// On how many pages each official is named.
    pub present: Vec<(NodeId, usize)>,
    /// At least the officials and units, and what joins them; after a few pages more not all of the rest.
    pub graph: Graph,
    /// Of no more use, but to be given back with the rest.
    #[expect(
        dead_code,
        reason = "millions of small pieces: whoever ends with this need not give them back one by one"
    )]
    spent: (Vec<Reading>, Linked),
}

impl Finished {
    /// Share of the pages and records looked at that could not be read, 0 to 1.
    pub fn rejected_share(&self) -> f64 {
        let it = &self.counts;
        let bad = (it.rejected + it.lost) as f64;
        let all = (it.arrived + it.lost) as f64;
        if bad > 0.0 { bad / all.max(bad) } else { 0.0 }
    }
}

/// Runs: sources → pages → articles → facts → graph → files.
///
/// # Errors
///
/// Where no export could be made; a page that can't be read is none.
pub async fn run(plan: Plan, stages: Arc<Stages>, counters: Arc<Counters>, stop: Stop) -> Result<Finished, RunError> {
    let plan = Arc::new(plan);
    let clock = Clock::start();

    // The state: what earlier runs left.
    let mut store = match &plan.state {
        Some(path) => Store::open(path)?,
        None => Store::temporary()?,
    };
    store.begin_run(&clock.started)?;
    let held = store.held()?;
    let unread = store.unread(&stages.reader, &held)?;
    let seen = Seen::of(&store)?;

    // Bounded channels: a slow stage slows those before it.
    let (arriving, arrivals) = bounded(PAGES_WAITING);
    let (working, work) = bounded(PAGES_WAITING + plan.jobs);
    let (recording, entries) = bounded(OUTCOMES_WAITING);

    // Outcomes → state.
    let (cleaner, reader) = (stages.cleaner.clone(), stages.reader.clone());
    let keeping = spawn_blocking(move || ledger::keep(store, &entries, &cleaner, &reader));

    // Pages → articles → facts, on threads of their own.
    let shop = Shop {
        read: readers::by(Arc::clone(&stages)),
        counters: Arc::clone(&counters),
        work,
        timeout: plan.document_timeout,
    };
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
    let mut store: Store = keeping.await.map_err(internal)??;
    if stop.get().is_some() {
        return Err(interrupted(&stop));
    }
    if !plan.sources.is_empty() && unreachable.len() == plan.sources.len() {
        return Err(RunError::NoSource(unreachable));
    }

    if plan.only_fetch {
        let tally = store.live(&stages.reader)?.tally;
        let (counts, letters) = (counters.counts(), store.letters(&stages.reader)?);
        store.finish_run(&now(), &serde_json::to_string(&counts).unwrap_or_default())?;
        return Ok(Finished { counts, tally, letters, unreachable, found: None, export: None });
    }

    // Facts → graph → files, off this thread: a signal is heard all the while.
    let making = {
        let (plan, counters) = (Arc::clone(&plan), Arc::clone(&counters));
        spawn_blocking(move || make(&plan, &stages, &counters, &mut store, true, clock).map(|made| (made, store)))
    };
    let (made, mut store) = tokio::select! {
        made = making => made.map_err(internal)??,
        () = stop.wait() => return Err(interrupted(&stop)), // the export is swapped in at once or not at all
    };
    let counts = counters.counts();
    store.finish_run(&now(), &serde_json::to_string(&counts).unwrap_or_default())?;
    Ok(Finished { counts, unreachable, ..made })
}

/// Writes the state's graph out again, without looking at any source.
///
/// # Errors
///
/// Where the state can't be read or the export not be written.
pub fn export(plan: &Plan, stages: &Stages) -> Result<Finished, RunError> {
    let Some(path) = &plan.state else {
        return Err(RunError::Usage("there is no state to export: name one with --state, or in the configuration"));
    };
    let mut store = Store::open_read_only(path)?;
    make(plan, stages, &Counters::default(), &mut store, false, Clock::start())
}

/// Facts → graph → files. What the run before left is used, and renewed, where `shelving` allows it; without, the whole is
/// made of all readings.
fn make(
    plan: &Plan,
    stages: &Stages,
    counters: &Counters,
    store: &mut Store,
    shelving: bool,
    clock: Clock,
) -> Result<Finished, RunError> {
    let decisions = stages::decisions(&plan.decisions)?;
    let live = store.live(&stages.reader)?;
    let letters = store.letters(&stages.reader)?;
    let ingredients = Ingredients { plan, stages, live: &live, letters: &letters, decisions: &decisions };
    let name = ingredients.name();
    let mut clock = clock;
    clock.lap("reading");

    let export = plan.out.join("current");
    let (counts, tally) = (counters.counts(), live.tally);
    if publish::current(plan).is_some_and(|it| it == name) {
        return Ok(Finished { counts, tally, letters, export: Some(export), found: None, unreachable: Vec::new() });
    }

    counters.enter(Phase::Linking);
    let shelf = Shelved::of(&ingredients).filter(|_| shelving);
    let writing = |clock: &mut Clock| {
        clock.lap("linking");
        counters.enter(Phase::Writing);
        clock.facts()
    };
    let renewed = match &shelf {
        Some(shelf) => shelf.renew(&name, store, || writing(&mut clock))?,
        None => None,
    };
    let Made { exported, mut linked, readings } = if let Some(made) = renewed {
        made
    } else {
        let readings = store.readings(&live.fingerprints)?;
        let prints: Vec<&str> = live.fingerprints.iter().map(String::as_str).collect();
        let (linked, groups) = stages.link_and_group(&readings, &prints, &decisions);
        let exported = ingredients.write(&name, &readings, &linked, &writing(&mut clock))?;
        if let Some(shelf) = &shelf {
            shelf.keep(&name, &exported, &readings, groups);
        }
        Made { exported, linked, readings }
    };
    let (present, graph) = (mem::take(&mut linked.present), mem::take(&mut linked.graph));
    let found = Found { counts: exported.counts, present, graph, spent: (readings, linked) };
    Ok(Finished { counts, tally, letters, export: Some(export), found: Some(found), unreachable: Vec::new() })
}

/// When a run began and how long its parts took.
struct Clock {
    started: String,
    since: Instant,
    laps: serde_json::Map<String, serde_json::Value>,
}

impl Clock {
    fn start() -> Self {
        Self { started: now(), since: Instant::now(), laps: serde_json::Map::new() }
    }

    fn lap(&mut self, name: &str) {
        self.laps.insert(format!("{name}_secs"), self.since.elapsed().as_secs_f64().into());
        self.since = Instant::now();
    }

    fn facts(&self) -> serde_json::Value {
        serde_json::json!({ "started": self.started, "written": now(), "durations": self.laps })
    }
}

/// The time, ISO 8601, to the second.
fn now() -> String {
    let now = jiff::Timestamp::now();
    jiff::Timestamp::from_second(now.as_second()).unwrap_or(now).to_string()
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

fn interrupted(stop: &Stop) -> RunError {
    RunError::Interrupted(stop.get().unwrap_or(Signal::Interrupt))
}

fn internal(error: impl std::fmt::Display) -> RunError {
    RunError::Internal(error.to_string())
}
