//! Sources → arrivals. Reading files blocks, so it has a thread of its own.

use crate::{Plan, Source, Stop};
use async_channel::Sender;
use simpul_fetch::{Arrival, SourceError};
use std::ops::ControlFlow;

/// Reads every source in turn; gives those that could not be reached at all.
pub(crate) fn read(plan: &Plan, stop: &Stop, arriving: &Sender<Arrival>) -> Vec<SourceError> {
    let mut pages_left = plan.limit.unwrap_or(u64::MAX);
    let mut take = |arrival: Arrival| {
        let is_page = matches!(arrival, Arrival::Page { .. });
        if stop.get().is_some() || pages_left == 0 || arriving.send_blocking(arrival).is_err() {
            return ControlFlow::Break(());
        }
        pages_left -= u64::from(is_page);
        ControlFlow::Continue(())
    };
    let mut unreachable = Vec::new();
    for source in &plan.sources {
        let flow = match source {
            Source::Local(path) => simpul_fetch::local(path, &plan.limits, &mut take).unwrap_or_else(|error| {
                tracing::error!(%error, "A source can't be reached.");
                unreachable.push(error);
                ControlFlow::Continue(())
            }),
            Source::Stdin => simpul_fetch::stdin(&plan.limits, &mut take),
        };
        if flow.is_break() {
            break;
        }
    }
    unreachable
}
