//! The graph while it is being put together: evidence for one edge gathers from all modules and pages.
//!
//! Modules that have nothing to say of one another's edges write into drafts of their own, at the same time.

use crate::{corpus::Corpus, decisions::Decisions, duplicates::Duplicates};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use simpul_model::{Edge, EdgeKind, Evidence, Graph, Node, NodeId, Reading, graph::Citation};
use std::collections::{BTreeMap, BTreeSet};

/// No amount of reporting makes a fact more certain than this.
const MOST_CERTAIN: f64 = 0.9999;

/// Nodes and edges so far, each once, in the order in which they came.
pub(crate) struct Draft {
    nodes: Vec<Node>,
    has: FxHashSet<NodeId>,
    edges: Vec<Edge>,
    at: FxHashMap<NodeId, u32>,
    /// What each edge's identifier is made of beside its ends; kept only where a reviewer calls edges wrong.
    parts: Option<FxHashMap<NodeId, Vec<String>>>,
}

impl Draft {
    pub(crate) fn new(decisions: &Decisions) -> Self {
        let parts = decisions.wrong().iter().any(|it| it.kind() == "edge").then(FxHashMap::default);
        Self { nodes: Vec::new(), has: FxHashSet::default(), edges: Vec::new(), at: FxHashMap::default(), parts }
    }

    pub(crate) fn node(&mut self, node: Node) {
        if self.has.insert(node.id().clone()) {
            self.nodes.push(node);
        }
    }

    pub(crate) fn has(&self, id: &NodeId) -> bool {
        self.has.contains(id)
    }

    /// Adds an edge whose identity is its relationship, its ends and `parts`. Evidence gathers when it is added again;
    /// what the edge says is then that of the first, but for counts of mentions, which add up.
    pub(crate) fn edge(
        &mut self,
        kind: EdgeKind,
        from: &NodeId,
        to: &NodeId,
        parts: &[&str],
        evidence: impl IntoIterator<Item = Citation>,
    ) {
        self.place(kind, from, to, parts).evidence.extend(evidence);
    }

    /// Says that a page names a node, so many times.
    pub(crate) fn mentioned(&mut self, node: &NodeId, reading: &Reading, mentions: u32, evidence: &[Evidence]) {
        let edge = self.place(EdgeKind::MentionedIn { mentions: 0 }, node, &reading.document.id, &[]);
        edge.evidence.extend(evidence.iter().map(|it| cite(reading, it)));
        if let EdgeKind::MentionedIn { mentions: sum } = &mut edge.kind {
            *sum += mentions;
        }
    }

    /// The edge of that identity, new or known.
    fn place(&mut self, kind: EdgeKind, from: &NodeId, to: &NodeId, parts: &[&str]) -> &mut Edge {
        let id = edge_id(&kind, from, to, parts);
        if let Some(kept) = &mut self.parts {
            kept.entry(id.clone()).or_insert_with(|| parts.iter().map(|it| (*it).to_owned()).collect());
        }
        let at = *self.at.entry(id.clone()).or_insert_with(|| {
            let (from, to) = (from.clone(), to.clone());
            self.edges.push(Edge { id, from, to, kind, evidence: Vec::new(), confidence: 1.0 });
            self.edges.len() as u32 - 1
        });
        &mut self.edges[at as usize]
    }
}

/// One graph of all drafts, each edge with the confidence that its evidence gives together.
/// What a reviewer found wrong stays out, and with a node all its edges; `redirects` tell under which other
/// identifiers the reviewer may have seen it.
pub(crate) fn build(
    drafts: Vec<Draft>,
    corpus: &Corpus,
    duplicates: &Duplicates,
    decisions: &Decisions,
    redirects: &[(NodeId, NodeId)],
) -> Graph {
    let (mut nodes, mut edges, mut kept) = (Vec::new(), Vec::new(), None);
    for draft in drafts {
        nodes.extend(draft.nodes);
        edges.extend(draft.edges);
        if let Some(parts) = draft.parts {
            kept.get_or_insert_with(FxHashMap::default).extend(parts);
        }
    }
    nodes.par_sort_by(|a: &Node, b| a.id().cmp(b.id()));
    nodes.dedup_by(|later, first| later.id() == first.id());
    edges.par_sort_by_cached_key(|it: &Edge| (order(&it.id), it.id.clone()));
    edges.dedup_by(|later, first| {
        let is_known = later.id == first.id;
        if is_known {
            first.evidence.append(&mut later.evidence);
        }
        is_known
    });
    let wrong = wrong(&edges, kept.as_ref(), decisions, redirects);
    if !wrong.is_empty() {
        nodes.retain(|it| !wrong.contains(it.id()));
        edges.retain(|it| !wrong.contains(&it.id));
    }
    // Which press release a page carries: near-duplicate pages have one number.
    let group: FxHashMap<&NodeId, usize> =
        corpus.readings.iter().enumerate().map(|(at, it)| (&it.document.id, duplicates.first[at])).collect();
    edges.par_iter_mut().filter(|it| !it.evidence.is_empty()).for_each(|edge| {
        edge.settle();
        edge.confidence = together(&edge.evidence, &group);
    });
    Graph::of_sorted(nodes, edges)
}

/// The first letters behind the kind, as one number: identifiers of one kind sort by it, and hardly two have the same.
fn order(id: &NodeId) -> u128 {
    let text = id.as_str().split_once(':').map_or("", |it| it.1);
    text.bytes().chain(std::iter::repeat(0)).take(16).fold(0, |sum, byte| sum << 8 | u128::from(byte))
}

/// About where an identifier sorts among those of all kinds.
pub(crate) fn place(id: &NodeId) -> (u64, u128) {
    let kind = id.as_str().bytes().chain(std::iter::repeat(0)).take(8).fold(0, |sum, byte| sum << 8 | u64::from(byte));
    (kind, order(id))
}

/// What is wrong, by present identifiers: those of nodes are redirected, those of edges follow their ends.
fn wrong(
    edges: &[Edge],
    parts: Option<&FxHashMap<NodeId, Vec<String>>>,
    decisions: &Decisions,
    redirects: &[(NodeId, NodeId)],
) -> BTreeSet<NodeId> {
    let mut wrong: BTreeSet<NodeId> = decisions.wrong().into_iter().cloned().collect();
    if wrong.is_empty() {
        return wrong;
    }
    wrong.extend(redirects.iter().filter(|(old, _)| wrong.contains(old)).map(|it| it.1.clone()).collect::<Vec<_>>());
    let is_known = |id: &NodeId| edges.binary_search_by(|it| it.id.cmp(id)).is_ok();
    let lost = |it: &NodeId| it.kind() == "edge" && !is_known(it);
    let (Some(parts), true) = (parts, wrong.iter().any(lost)) else { return wrong };
    let mut earlier: BTreeMap<&NodeId, Vec<&NodeId>> = BTreeMap::new();
    for (old, new) in redirects {
        earlier.entry(new).or_default().push(old);
    }
    let names = |id| std::iter::once(id).chain(earlier.get(id).into_iter().flatten().copied());
    let mut found = Vec::new();
    for edge in edges {
        let parts: Vec<&str> = parts.get(&edge.id).into_iter().flatten().map(String::as_str).collect();
        let mut seen = names(&edge.from).flat_map(|from| names(&edge.to).map(move |to| (from, to)));
        if seen.any(|(from, to)| wrong.contains(&edge_id(&edge.kind, from, to, &parts))) {
            found.push(edge.id.clone());
        }
    }
    wrong.extend(found);
    wrong
}

/// An edge is its relationship, its ends, and what else tells it from others between them.
pub(crate) fn edge_id(kind: &EdgeKind, from: &NodeId, to: &NodeId, parts: &[&str]) -> NodeId {
    let mut all = vec![kind.relationship(), from.as_str(), to.as_str()];
    all.extend(parts);
    NodeId::hashed("edge", &all)
}

/// Independent pages add up; pages that carry one press release, and sentences of one page, count as their best.
fn together(evidence: &[Citation], group: &FxHashMap<&NodeId, usize>) -> f32 {
    if let [only] = evidence {
        return only.confidence.max(0.0);
    }
    let mut best: BTreeMap<usize, f32> = BTreeMap::new();
    for it in evidence {
        let slot = best.entry(group.get(&it.document).copied().unwrap_or(usize::MAX)).or_insert(0.0);
        *slot = slot.max(it.confidence);
    }
    let doubt: f64 = best.values().map(|it| 1.0 - f64::from(*it).clamp(0.0, 1.0)).product();
    let alone = best.values().copied().fold(0.0_f32, f32::max);
    if best.len() == 1 { alone } else { (1.0 - doubt).min(MOST_CERTAIN.max(f64::from(alone))) as f32 }
}

/// Evidence of a reading as the graph keeps it.
pub(crate) fn cite(reading: &Reading, evidence: &Evidence) -> Citation {
    let sentence = reading.sentences.get(evidence.sentence as usize);
    Citation {
        document: reading.document.id.clone(),
        sentence: sentence.map(|it| it.text.clone()).unwrap_or_default(),
        span: evidence.span,
        sentence_start: sentence.map_or(0, |it| it.span.start),
        rule: evidence.rule.clone(),
        confidence: evidence.confidence,
    }
}
