//! `judgements.jsonl`: the judgements behind who is who, one a line, for `explain` and `review`.

use crate::{RunError, lookup};
use serde::{Deserialize, Serialize};
use simpul_link::{Judgement, Linked};
use simpul_model::NodeId;
use std::{collections::HashMap, path::Path};

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

/// A line as it is written.
#[derive(Serialize)]
struct Line<'a> {
    kind: Kind,
    #[serde(skip_serializing_if = "Option::is_none")]
    official: Option<&'a NodeId>,
    #[serde(flatten)]
    judgement: &'a Judgement,
}

/// The lines of the file.
pub(crate) fn lines(linked: &Linked) -> Vec<String> {
    let mut now: HashMap<&str, &NodeId> = HashMap::with_capacity(linked.redirects.len());
    now.extend(linked.redirects.iter().map(|(old, new)| (old.as_str(), new)));
    let joins = linked.joins.iter().map(|it| {
        let official = now.get(it.a.as_str()).copied().unwrap_or(&it.a);
        Line { kind: Kind::Join, official: Some(official), judgement: it }
    });
    let open = linked.review.iter().map(|it| Line { kind: Kind::Open, official: None, judgement: it });
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
