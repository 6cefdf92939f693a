//! Pairs of officials whom linking took for one, or did not: how much a look at each is worth, and both sides in words.

use super::words;
use simpul_model::{Edge, EdgeKind, Graph, Node, NodeId};
use simpul_pipeline::lookup::Judged;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

/// A pair, and how much a look at it is worth.
#[derive(Debug)]
pub(crate) struct Pair<'j> {
    pub(crate) judged: &'j Judged,
    /// Uncertainty times consequence.
    pub(crate) worth: f64,
}

/// The pairs that nobody has decided on, most worth a look first.
///
/// How uncertain a decision is, is how near its probability lies to a half; what hangs on it are the posts, events and statements
/// of both sides.
pub(crate) fn rank<'j>(
    graph: &Graph,
    all: &'j [Judged],
    now: &BTreeMap<NodeId, NodeId>,
    decided: &BTreeSet<(NodeId, NodeId)>,
) -> Vec<Pair<'j>> {
    let mut found: Vec<Pair<'j>> = all
        .iter()
        .filter(|it| !decided.contains(&key(&it.a, &it.b)))
        .map(|judged| {
            let uncertain = 1.0 - (2.0 * judged.probability - 1.0).abs();
            let sides: BTreeSet<&NodeId> = [present(now, &judged.a), present(now, &judged.b)].into();
            let hangs: usize = sides.into_iter().map(|it| consequence(graph, it)).sum();
            Pair { judged, worth: uncertain * (1.0 + hangs as f64).ln() }
        })
        .filter(|it| it.worth > 0.01)
        .collect();
    found.sort_by(|x, y| {
        y.worth.total_cmp(&x.worth).then_with(|| key(&x.judged.a, &x.judged.b).cmp(&key(&y.judged.a, &y.judged.b)))
    });
    found
}

/// A pair without its order.
pub(crate) fn key(a: &NodeId, b: &NodeId) -> (NodeId, NodeId) {
    if a <= b { (a.clone(), b.clone()) } else { (b.clone(), a.clone()) }
}

/// The identifier that stands for one now.
pub(crate) fn present<'n>(now: &'n BTreeMap<NodeId, NodeId>, id: &'n NodeId) -> &'n NodeId {
    now.get(id).unwrap_or(id)
}

fn consequence(graph: &Graph, id: &NodeId) -> usize {
    graph.edges_of(id).into_iter().filter(|it| !matches!(it.kind, EdgeKind::MentionedIn { .. })).count()
}

/// The features, strongest first: `names +8.21  unit +2.10  rank -0.40`.
pub(crate) fn features(it: &Judged) -> String {
    let mut all: Vec<(&String, &f64)> = it.features.iter().collect();
    all.sort_by(|x, y| y.1.abs().total_cmp(&x.1.abs()).then_with(|| x.0.cmp(y.0)));
    all.iter().map(|(name, odds)| format!("{name} {odds:+.2}")).collect::<Vec<_>>().join("  ")
}

/// One side of a pair: who it is now, what the page says of them, and the page.
pub(crate) fn side(graph: &Graph, now: &BTreeMap<NodeId, NodeId>, id: &NodeId, page: &NodeId) -> String {
    let present = present(now, id);
    let mut out = format!("{}  {present}\n", words::name_of(graph, present));
    if let Some(Node::Official(it)) = graph.node(present)
        && !it.aliases.is_empty()
    {
        let _ = writeln!(out, "      also {}", it.aliases.iter().take(6).cloned().collect::<Vec<_>>().join(" · "));
    }
    let told = |edge: &&Edge| edge.evidence.iter().any(|it| it.document == *page);
    let edges = graph.edges_of(present);
    let held = |edge: &&&Edge| matches!(edge.kind, EdgeKind::HoldsPost { .. });
    for edge in edges.iter().filter(held).filter(|it| told(it)).take(4) {
        let _ = writeln!(out, "      {}", words::edge(graph, edge));
        if let Some(it) = edge.evidence.iter().find(|it| it.document == *page) {
            let _ = writeln!(out, "        {}", words::sentence(it));
        }
    }
    let others = edges.iter().filter(held).filter(|it| !told(it)).count();
    if others > 0 {
        let _ = writeln!(out, "      and {others} more posts on other pages: simpul show official {present}");
    }
    let _ = writeln!(out, "      {}", words::page(graph, page));
    out
}
