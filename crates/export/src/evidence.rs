//! What the citations of an edge come to: its pages, its rules, its best sentence.

use simpul_model::{Edge, NodeId, graph::Citation};

/// How many documents one cell names at most: a row must fit the buffer of Neo4j's importer.
pub(crate) const MAX_DOCUMENTS: usize = 10_000;

/// The distinct documents, sorted.
pub(crate) fn documents(evidence: &[Citation]) -> impl Iterator<Item = &NodeId> {
    // The model keeps evidence sorted by document, so equal ones are neighbours.
    let mut last = None;
    evidence.iter().map(|it| &it.document).filter(move |it| last.replace(*it) != Some(*it))
}

/// The distinct rules, sorted.
pub(crate) fn rules(evidence: &[Citation]) -> Vec<&str> {
    let mut found: Vec<&str> = evidence.iter().map(|it| it.rule.as_ref()).collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// How many pages say it.
pub(crate) fn pages(edge: &Edge) -> u64 {
    documents(&edge.evidence).count() as u64
}

/// The citation of the highest confidence, the first of equals.
pub(crate) fn best(edge: &Edge) -> Option<&Citation> {
    edge.evidence.iter().rev().max_by(|a, b| a.confidence.total_cmp(&b.confidence))
}
