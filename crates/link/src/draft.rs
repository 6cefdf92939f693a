//! The graph while it is being put together: evidence for one edge gathers from all modules and pages.

use crate::{corpus::Corpus, decisions::Decisions, duplicates::Duplicates};
use rustc_hash::FxHashMap;
use simpul_model::{Edge, EdgeKind, Evidence, Graph, GraphBuilder, Node, NodeId, Reading, graph::Citation};
use std::collections::{BTreeMap, BTreeSet};

/// No amount of reporting makes a fact more certain than this.
const MOST_CERTAIN: f64 = 0.9999;

/// Nodes and edges so far.
pub(crate) struct Draft<'a> {
    nodes: BTreeMap<NodeId, Node>,
    edges: BTreeMap<NodeId, Edge>,
    /// Which press release a page carries: near-duplicate pages have one number.
    group: FxHashMap<&'a NodeId, usize>,
    /// What each edge's identifier is made of beside its ends; kept only where a reviewer calls edges wrong.
    parts: Option<FxHashMap<NodeId, Vec<String>>>,
}

impl<'a> Draft<'a> {
    pub(crate) fn new(corpus: &Corpus<'a>, duplicates: &Duplicates, decisions: &Decisions) -> Self {
        let group =
            corpus.readings.iter().enumerate().map(|(at, it)| (&it.document.id, duplicates.first[at])).collect();
        let parts = decisions.wrong().iter().any(|it| it.kind() == "edge").then(FxHashMap::default);
        Self { nodes: BTreeMap::new(), edges: BTreeMap::new(), group, parts }
    }

    pub(crate) fn node(&mut self, node: Node) {
        self.nodes.entry(node.id().clone()).or_insert(node);
    }

    pub(crate) fn has(&self, id: &NodeId) -> bool {
        self.nodes.contains_key(id)
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
    ) -> NodeId {
        let id = edge_id(&kind, from, to, parts);
        if let Some(kept) = &mut self.parts {
            kept.entry(id.clone()).or_insert_with(|| parts.iter().map(|it| (*it).to_owned()).collect());
        }
        let known = self.edges.entry(id.clone()).or_insert_with(|| Edge {
            id: id.clone(),
            from: from.clone(),
            to: to.clone(),
            kind,
            evidence: Vec::new(),
            confidence: 1.0,
        });
        known.evidence.extend(evidence);
        id
    }

    /// Says that a page names a node, so many times.
    pub(crate) fn mentioned(&mut self, node: &NodeId, reading: &Reading, mentions: u32, evidence: &[Evidence]) {
        let cited: Vec<Citation> = evidence.iter().map(|it| cite(reading, it)).collect();
        let page = &reading.document.id;
        let id = self.edge(EdgeKind::MentionedIn { mentions: 0 }, node, page, &[], cited);
        if let Some(Edge { kind: EdgeKind::MentionedIn { mentions: sum }, .. }) = self.edges.get_mut(&id) {
            *sum += mentions;
        }
    }

    /// The graph, each edge with the confidence that its evidence gives together.
    /// What a reviewer found wrong stays out, and with a node all its edges; `redirects` tell under which other
    /// identifiers the reviewer may have seen it.
    pub(crate) fn build(self, decisions: &Decisions, redirects: &[(NodeId, NodeId)]) -> Graph {
        let wrong = self.wrong(decisions, redirects);
        let Self { nodes, edges, group, .. } = self;
        let mut out = GraphBuilder::new();
        for node in nodes.into_values().filter(|it| !wrong.contains(it.id())) {
            out.node(node);
        }
        for (_, mut edge) in edges.into_iter().filter(|(id, _)| !wrong.contains(id)) {
            if !edge.evidence.is_empty() {
                edge.confidence = together(&edge.evidence, &group);
            }
            out.edge(edge);
        }
        out.build()
    }

    /// What is wrong, by present identifiers: those of nodes are redirected, those of edges follow their ends.
    fn wrong(&self, decisions: &Decisions, redirects: &[(NodeId, NodeId)]) -> BTreeSet<NodeId> {
        let mut wrong: BTreeSet<NodeId> = decisions.wrong().into_iter().cloned().collect();
        if wrong.is_empty() {
            return wrong;
        }
        wrong
            .extend(redirects.iter().filter(|(old, _)| wrong.contains(old)).map(|it| it.1.clone()).collect::<Vec<_>>());
        let lost = |it: &&NodeId| it.kind() == "edge" && !self.edges.contains_key(*it);
        let (Some(parts), true) = (&self.parts, wrong.iter().any(|it| lost(&it))) else { return wrong };
        let mut earlier: BTreeMap<&NodeId, Vec<&NodeId>> = BTreeMap::new();
        for (old, new) in redirects {
            earlier.entry(new).or_default().push(old);
        }
        let names = |id| std::iter::once(id).chain(earlier.get(id).into_iter().flatten().copied());
        let mut found = Vec::new();
        for edge in self.edges.values() {
            let parts: Vec<&str> = parts.get(&edge.id).into_iter().flatten().map(String::as_str).collect();
            let mut seen = names(&edge.from).flat_map(|from| names(&edge.to).map(move |to| (from, to)));
            if seen.any(|(from, to)| wrong.contains(&edge_id(&edge.kind, from, to, &parts))) {
                found.push(edge.id.clone());
            }
        }
        wrong.extend(found);
        wrong
    }
}

/// An edge is its relationship, its ends, and what else tells it from others between them.
fn edge_id(kind: &EdgeKind, from: &NodeId, to: &NodeId, parts: &[&str]) -> NodeId {
    let mut all = vec![kind.relationship(), from.as_str(), to.as_str()];
    all.extend(parts);
    NodeId::hashed("edge", &all)
}

/// Independent pages add up; pages that carry one press release, and sentences of one page, count as their best.
fn together(evidence: &[Citation], group: &FxHashMap<&NodeId, usize>) -> f32 {
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
