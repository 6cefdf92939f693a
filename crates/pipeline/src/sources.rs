//! Sources → arrivals. Files are read one after another on a thread of their own; the web is asked beside it.

use crate::{Plan, RunError, Source, Stop};
use async_channel::Sender;
use simpul_fetch::{
    Arrival,
    web::{Validators, Web},
};
use simpul_store::{Store, StoreError};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::ControlFlow,
    sync::Arc,
    time::Duration,
};
use tokio::task::{JoinSet, spawn_blocking};
use url::Url;

/// How many sources on the web are read at a time.
const REMOTE_AT_ONCE: usize = 8;

/// What earlier runs know of the web.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    fetched: BTreeSet<String>,
    validators: BTreeMap<String, Validators>,
}

impl Seen {
    pub(crate) fn of(store: &Store) -> Result<Self, StoreError> {
        let validators = store.validators()?.into_iter();
        let validators = validators.map(|(url, (etag, last_modified))| (url, Validators { etag, last_modified }));
        Ok(Self { fetched: store.fetched()?, validators: validators.collect() })
    }

    fn of_url(&self, url: &Url) -> Validators {
        self.validators.get(url.as_str()).cloned().unwrap_or_default()
    }
}

/// Reads every source to its end; gives those that could not be reached at all, one sentence each.
pub(crate) async fn read(
    plan: Arc<Plan>,
    seen: Seen,
    stop: Stop,
    arriving: Sender<Arrival>,
) -> Result<Vec<String>, RunError> {
    let files = {
        let (plan, stop, arriving) = (Arc::clone(&plan), stop.clone(), arriving.clone());
        spawn_blocking(move || read_files(&plan, &stop, &arriving))
    };
    let mut unreachable = read_web(&plan, seen, &stop, arriving.clone()).await?;
    tokio::select! {
        files = files => unreachable.extend(files.map_err(|error| RunError::Internal(error.to_string()))?),
        () = unwanted(&arriving) => {} // a thread that waits for standard input is left waiting
    }
    unreachable.sort();
    Ok(unreachable)
}

/// Waits until no one takes arrivals any more.
async fn unwanted(arriving: &Sender<Arrival>) {
    while !arriving.is_closed() {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

fn read_files(plan: &Plan, stop: &Stop, arriving: &Sender<Arrival>) -> Vec<String> {
    let mut take = |arrival: Arrival| {
        if stop.get().is_some() || arriving.send_blocking(arrival).is_err() {
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    };
    let mut unreachable = Vec::new();
    for source in &plan.sources {
        let flow = match source {
            Source::Local(path) => simpul_fetch::local(path, &plan.limits, &mut take).unwrap_or_else(|error| {
                tracing::error!(%error, "A source can't be reached.");
                unreachable.push(error.to_string());
                ControlFlow::Continue(())
            }),
            Source::Stdin => simpul_fetch::stdin(&plan.limits, &mut take),
            Source::Feed(_) | Source::Page(_) => continue,
        };
        if flow.is_break() {
            break;
        }
    }
    unreachable
}

async fn read_web(plan: &Plan, seen: Seen, stop: &Stop, arriving: Sender<Arrival>) -> Result<Vec<String>, RunError> {
    let mut waiting: Vec<Source> = plan.sources.iter().filter(|it| it.is_remote()).rev().cloned().collect();
    if waiting.is_empty() {
        return Ok(Vec::new());
    }
    let web = Arc::new(Web::new(plan.manners.clone(), plan.limits).map_err(RunError::Internal)?);
    let seen = Arc::new(seen);
    let (mut tasks, mut unreachable) = (JoinSet::new(), Vec::new());
    loop {
        while tasks.len() < REMOTE_AT_ONCE
            && let Some(source) = waiting.pop()
        {
            let (web, seen, arriving) = (Arc::clone(&web), Arc::clone(&seen), arriving.clone());
            tasks.spawn(async move {
                let (url, reached) = match source {
                    Source::Feed(url) => {
                        let reached = web.feed(&url, &seen.fetched, &seen.of_url(&url), &arriving).await;
                        (url, reached)
                    }
                    Source::Page(url) => {
                        let reached = web.page(&url, &seen.of_url(&url), &arriving).await;
                        (url, reached)
                    }
                    Source::Local(_) | Source::Stdin => return None,
                };
                (!reached).then(|| format!("{url} can't be reached"))
            });
        }
        let done = tokio::select! {
            done = tasks.join_next() => done,
            () = stop.wait() => return Ok(unreachable), // what is under way is dropped
        };
        match done {
            None => return Ok(unreachable),
            Some(outcome) => unreachable.extend(outcome.map_err(|error| RunError::Internal(error.to_string()))?),
        }
        if arriving.is_closed() {
            return Ok(unreachable);
        }
    }
}
