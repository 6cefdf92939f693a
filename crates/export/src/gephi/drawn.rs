//! What both forms for Gephi share: the columns, the kinds that keep parallel edges apart, weights and spells.

use crate::evidence;
use crate::layout::{Layout, Row};
use crate::shape::{Merged, NODES, NodeKind, RELATIONS, Relation, edge_columns, node_columns};
use crate::time::{self, Spell};
use simpul_model::{Edge, EdgeKind, Node};
use std::borrow::Cow;
use std::collections::HashMap;

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
    /// The relationship type; with a number behind it from the second edge of that type between the same two nodes on, because
    /// Gephi makes one edge of those that share source, target and kind.
    pub(super) kind: Cow<'static, str>,
    /// How many pages say it, or how often a page names it: never 0, which Gephi takes for no edge.
    pub(super) weight: u64,
    pub(super) spell: Option<Spell>,
    /// The page behind the edge's sentence.
    pub(super) url: Option<&'g str>,
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
}

impl<'g> Drawn<'g> {
    pub(super) fn of(layout: &Layout<'g>) -> Self {
        let mut parallel: HashMap<(usize, usize, &str), u32> = HashMap::new();
        let mut degrees = vec![0_u32; layout.graph().petgraph().node_count()];
        let mut edges = Vec::new();
        for (at, row) in layout.all_edges() {
            let Some(relation) = RELATIONS.get(at) else { continue };
            let nth = parallel.entry((row.ends.0, row.ends.1, relation.name)).or_default();
            *nth += 1;
            for end in [row.ends.0, row.ends.1] {
                if let Some(degree) = degrees.get_mut(end) {
                    *degree += 1;
                }
            }
            edges.push(DrawnEdge {
                row,
                at,
                relation,
                kind: if *nth == 1 {
                    Cow::Borrowed(relation.name)
                } else {
                    Cow::Owned(format!("{} {nth}", relation.name))
                },
                weight: weight(row.edge),
                spell: time::of_edge(&row),
                url: cited(row.edge).and_then(|it| layout.url(it)),
            });
        }
        let spells = time::of_nodes(layout);
        let nodes = layout
            .all_nodes()
            .into_iter()
            .filter_map(|(at, node)| {
                let degree = layout.graph().index_of(node.id()).and_then(|it| degrees.get(it.index())).copied();
                let spell = spells.get(node.id().as_str()).copied();
                Some(DrawnNode { node, at, kind: NODES.get(at)?, spell, degree: degree.unwrap_or_default() })
            })
            .collect();
        Self { nodes, edges }
    }

    /// Nodes and edges together.
    pub(super) fn elements(&self) -> u64 {
        (self.nodes.len() + self.edges.len()) as u64
    }
}

fn weight(edge: &Edge) -> u64 {
    let n = match edge.kind {
        EdgeKind::MentionedIn { mentions } => mentions.into(),
        _ => evidence::documents(edge).count() as u64,
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
