//! The stages one at a time, for looking at: the pages of one input in order, each with its article.

use crate::{RunError, stages::Stages};
use simpul_fetch::{Arrival, Limits};
use simpul_model::{Article, DeadLetter, Page};
use std::{
    ops::ControlFlow,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
};

/// A page, or why there is none.
#[derive(Debug)]
pub enum Cleaned {
    /// An article.
    Article(Box<Article>),
    /// A dead letter.
    Lost(Box<DeadLetter>),
}

/// Calls `take` with every page of an input (`-` is NDJSON on standard input), cleaned, or with what was lost.
///
/// # Errors
///
/// Where the input can't be reached.
pub fn articles(
    input: &Path,
    limits: &Limits,
    stages: &Stages,
    take: &mut dyn FnMut(Cleaned) -> ControlFlow<()>,
) -> Result<(), RunError> {
    let mut sink = |arrival: Arrival| match arrival {
        Arrival::Page { page, .. } => take(clean(&page, stages)),
        Arrival::Lost { letter, .. } => take(Cleaned::Lost(Box::new(letter))),
        Arrival::Excluded { .. } | Arrival::Validators { .. } | Arrival::Done { .. } => ControlFlow::Continue(()),
    };
    if input.as_os_str() == "-" {
        let _ = simpul_fetch::stdin(limits, &mut sink);
        return Ok(());
    }
    let reached = simpul_fetch::local(input, limits, &mut sink);
    reached.map(drop).map_err(|error| RunError::NoSource(vec![error.to_string()]))
}

fn clean(page: &Page, stages: &Stages) -> Cleaned {
    match catch_unwind(AssertUnwindSafe(|| stages.clean(page))) {
        Ok(Ok(article)) => Cleaned::Article(Box::new(article)),
        Ok(Err(letter)) => Cleaned::Lost(letter),
        Err(_) => {
            let letter = DeadLetter::new("clean", "panic", &page.url, &page.url, "the cleaner broke on this page");
            Cleaned::Lost(Box::new(letter))
        }
    }
}
