//! `judgements.jsonl`: the judgements behind who is who, one a line, for `explain` and `review`.

use crate::{RunError, lookup};
use serde::{Deserialize, Serialize};
use simpul_link::{Judgement, Linked};
use simpul_model::NodeId;
use std::{collections::BTreeMap, path::Path};

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

/// The lines of the file.
pub(crate) fn lines(linked: &Linked) -> Vec<String> {
    let now: BTreeMap<&NodeId, &NodeId> = linked.redirects.iter().map(|(old, new)| (old, new)).collect();
    let joins = linked.joins.iter().map(|it| Link {
        kind: Kind::Join,
        official: Some(now.get(&it.a).map_or(&it.a, |new| new).clone()),
        judgement: it.clone(),
    });
    let open = linked.review.iter().map(|it| Link { kind: Kind::Open, official: None, judgement: it.clone() });
    joins.chain(open).filter_map(|it| serde_json::to_string(&it).ok()).collect()
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
