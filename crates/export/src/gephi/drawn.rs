//! What both forms for Gephi share: the columns, the kinds that keep parallel edges apart, weights and spells.

use crate::evidence;
use crate::layout::{Layout, Row};
use crate::shape::{Merged, NODES, NodeKind, RELATIONS, Relation, edge_columns, node_columns};
use crate::time::{self, Spell};
use simpul_model::{Edge, EdgeKind, Node};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Columns of nodes that the label already shows.
pub const NODE_COLUMNS_LEFT_OUT: &[&str] = &["name", "title"];
/// Columns of edges that the weight already shows, or that no drawing has room for.
pub const EDGE_COLUMNS_LEFT_OUT: &[&str] = &["pages", "mentions", "evidence"];

/// The header of `nodes.csv`.
pub fn node_header() -> Vec<&'static str> {
    let own = own_node_columns().into_iter().map(|it| it.column.name);
    ["Id", "Label", "Kind_of_node"].into_iter().chain(own).chain(["Timeset"]).collect()
}

/// The header of `edges.csv`.
pub fn edge_header() -> Vec<&'static str> {
    let own = own_edge_columns().into_iter().map(|it| it.column.name);
    ["Source", "Target", "Type", "Kind", "Id", "Label", "Weight", "Timeset", "relation"]
        .into_iter()
        .chain(own)
        .chain(["url"])
        .collect()
}

pub(super) fn own_node_columns() -> Vec<Merged<Node>> {
    node_columns().into_iter().filter(|it| !NODE_COLUMNS_LEFT_OUT.contains(&it.column.name)).collect()
}

pub(super) fn own_edge_columns() -> Vec<Merged<Edge>> {
    edge_columns().into_iter().filter(|it| !EDGE_COLUMNS_LEFT_OUT.contains(&it.column.name)).collect()
}

/// An edge as it is drawn.
pub(super) struct DrawnEdge<'g> {
    pub(super) row: Row<'g>,
    /// The place of its relationship in the table.
    pub(super) at: usize,
    pub(super) relation: &'static Relation,
    /// Which edge of this relationship type between the same two nodes it is, from 1.
    nth: u32,
    /// How many pages say it, or how often a page names it: never 0, which Gephi takes for no edge.
    pub(super) weight: u64,
    pub(super) spell: Option<Spell>,
    /// The page behind the edge's sentence.
    pub(super) url: Option<&'g str>,
}

impl DrawnEdge<'_> {
    /// The relationship type; with a number behind it from the second edge of that type between the same two nodes on, because
    /// Gephi makes one edge of those that share source, target and kind.
    pub(super) fn kind(&self) -> Cow<'static, str> {
        match self.nth {
            1 => Cow::Borrowed(self.relation.name),
            nth => Cow::Owned(format!("{} {nth}", self.relation.name)),
        }
    }
}

/// A node as it is drawn.
pub(super) struct DrawnNode<'g> {
    pub(super) node: &'g Node,
    /// The place of its kind in the table.
    pub(super) at: usize,
    pub(super) kind: &'static NodeKind,
    pub(super) spell: Option<Spell>,
    pub(super) degree: u32,
}

/// A graph as it is drawn: nodes and edges sorted by id.
pub(super) struct Drawn<'g> {
    pub(super) nodes: Vec<DrawnNode<'g>>,
    pub(super) edges: Vec<DrawnEdge<'g>>,
    /// How many nodes and edges there are, with those that stand already.
    pub(super) count: (u64, u64),
}

impl<'g> Drawn<'g> {
    pub(super) fn of(layout: &Layout<'g>) -> Self {
        let rows = layout.all_edges();
        let nths = nths(&rows);
        let standing = layout.standing();
        let mut degrees: Vec<u32> = (0..layout.graph().petgraph().node_count()).map(|it| standing.degree(it)).collect();
        let mut edges = Vec::with_capacity(rows.len());
        for ((at, row), nth) in rows.into_iter().zip(nths) {
            let Some(relation) = RELATIONS.get(at) else { continue };
            for end in [row.ends.0, row.ends.1] {
                if let Some(degree) = degrees.get_mut(end as usize) {
                    *degree += 1;
                }
            }
            let spell = time::of_edge(&row);
            let url = cited(row.edge).and_then(|it| layout.url(it));
            edges.push(DrawnEdge { row, at, relation, nth, weight: weight(row.edge), spell, url });
        }
        let spells = time::of_nodes(layout);
        let nodes: Vec<_> = layout
            .all_nodes()
            .into_iter()
            .filter_map(|(at, node)| {
                let index = layout.graph().index_of(node.id())?.index();
                let degree = degrees.get(index).copied().unwrap_or_default();
                Some(DrawnNode { node, at, kind: NODES.get(at)?, spell: spells.get(index).copied().flatten(), degree })
            })
            .collect();
        let count = (nodes.len() as u64 + standing.nodes, edges.len() as u64 + standing.edges);
        Self { nodes, edges, count }
    }
}

/// For each edge, which of those with its ends and relationship type it is, in their order.
fn nths(rows: &[(usize, Row<'_>)]) -> Vec<u32> {
    let name_of = |place: u32| rows.get(place as usize).and_then(|(at, _)| RELATIONS.get(*at)).map(|it| it.name);
    let mut order: Vec<(u64, u32)> = rows
        .iter()
        .zip(0..)
        .map(|((_, row), place)| (u64::from(row.ends.0) << 32 | u64::from(row.ends.1), place))
        .collect();
    order.sort_unstable();
    let mut nths = vec![1; rows.len()];
    for group in order.chunk_by(|a, b| a.0 == b.0).filter(|it| it.len() > 1) {
        let mut seen: BTreeMap<&str, u32> = BTreeMap::new();
        for (_, place) in group {
            if let (Some(name), Some(slot)) = (name_of(*place), nths.get_mut(*place as usize)) {
                let nth = seen.entry(name).or_default();
                *nth += 1;
                *slot = *nth;
            }
        }
    }
    nths
}

fn weight(edge: &Edge) -> u64 {
    let n = match edge.kind {
        EdgeKind::MentionedIn { mentions } => mentions.into(),
        _ => evidence::pages(edge),
    };
    n.max(1)
}

/// The document to show behind an edge; an edge to a document shows its own.
fn cited(edge: &Edge) -> Option<&simpul_model::NodeId> {
    match edge.kind {
        EdgeKind::MentionedIn { .. } | EdgeKind::StatedIn => None,
        _ => evidence::best(edge).map(|it| &it.document),
    }
}
