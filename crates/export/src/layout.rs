//! The graph sorted into files: each kind of node, each relationship, rows by id. Checked once, then read by every exporter.

use crate::error::ExportError;
use crate::renew::Is;
use crate::shape::{NODES, NodeKind, RELATIONS, Relation, kind_index, relation_index};
use crate::standing::Standing;
use simpul_model::{Edge, EdgeKind, Graph, Node, NodeId, graph::Unit};
use std::borrow::Cow;

/// An edge with its ends.
#[derive(Debug, Clone, Copy)]
pub struct Row<'g> {
    /// The edge.
    pub edge: &'g Edge,
    /// Its start.
    pub from: &'g Node,
    /// Its end.
    pub to: &'g Node,
    /// The places of its ends in the petgraph.
    pub(crate) ends: (u32, u32),
}

/// Whether rows about nodes with this label may be taken over.
pub(crate) fn is_taken_over(label: &str) -> bool {
    ["Official", "Statement", "Event", "Document"].contains(&label)
}

/// What an edge's rows are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum About {
    /// The node at one end, the first or the second.
    End(usize),
    /// The edge alone: a post.
    Itself,
    /// No one thing: they are drawn anew each time.
    Nothing,
}

/// What an edge's rows are about, by the labels or identifiers of its ends. It looks at first letters only, which no two labels
/// share.
pub(crate) fn about(ends: [&str; 2]) -> About {
    let narrowness = |it: &str| match it.as_bytes().first() {
        Some(b'S' | b's') => 5,
        Some(b'E' | b'e') => 4,
        Some(b'D' | b'd') => 3,
        Some(b'O' | b'o') => 2,
        Some(b'U' | b'u') => 1,
        _ => 0,
    };
    match ends.map(narrowness) {
        [2, 1] => About::Itself,
        [0..=2, 0..=2] => About::Nothing,
        [a, b] => About::End(usize::from(a < b)),
    }
}

/// The graph by kinds, in the order of [`NODES`] and [`RELATIONS`]: the rows that are to be written.
#[derive(Debug)]
pub struct Layout<'g> {
    graph: &'g Graph,
    standing: Standing,
    nodes: Vec<Vec<&'g Node>>,
    edges: Vec<Vec<Row<'g>>>,
    posts: Vec<Row<'g>>,
}

impl<'g> Layout<'g> {
    /// Sorts a graph into files.
    ///
    /// # Errors
    ///
    /// Where an edge joins kinds that no relationship joins, or an identifier has characters that not every reader takes:
    /// both are faults of ours, and an importer with zero tolerance would refuse them later and say less.
    pub fn of(graph: &'g Graph) -> Result<Self, ExportError> {
        Self::of_what(graph, &|_| true, Standing::default())
    }

    /// The same of the rows about some nodes, by their identifiers, beside others that stand already. Whatever else the graph
    /// holds may still be looked up in it.
    ///
    /// # Errors
    ///
    /// As [`Self::of`].
    pub(crate) fn of_what(graph: &'g Graph, is_wanted: &Is<'_>, standing: Standing) -> Result<Self, ExportError> {
        let mut nodes: Vec<Vec<&Node>> = NODES.iter().map(|_| Vec::new()).collect();
        for node in graph.nodes().filter(|it| is_wanted(it.id().as_str())) {
            check_id(node.id())?;
            if let Some(kind) = nodes.get_mut(kind_index(node)) {
                kind.push(node);
            }
        }
        let mut edges: Vec<Vec<Row<'_>>> = RELATIONS.iter().map(|_| Vec::new()).collect();
        let mut posts = Vec::new();
        let inner = graph.petgraph();
        for index in inner.edge_indices() {
            let (Some(edge), Some((from, to))) = (inner.edge_weight(index), inner.edge_endpoints(index)) else {
                continue;
            };
            let is_wanted = match about([edge.from.as_str(), edge.to.as_str()]) {
                About::End(0) => is_wanted(edge.from.as_str()),
                About::End(_) => is_wanted(edge.to.as_str()),
                About::Itself => is_wanted(edge.id.as_str()),
                About::Nothing => true,
            };
            let is_post = matches!(edge.kind, EdgeKind::HoldsPost { .. });
            if !is_wanted && !is_post {
                continue;
            }
            let ends = (from.index() as u32, to.index() as u32);
            let (Some(from), Some(to)) = (inner.node_weight(from), inner.node_weight(to)) else { continue };
            check_id(&edge.id)?;
            let relation = relation_index(&edge.kind, from, to).and_then(|it| edges.get_mut(it));
            let (relation, row) = (relation.ok_or_else(|| odd(edge))?, Row { edge, from, to, ends });
            if is_wanted {
                relation.push(row);
            }
            if is_post {
                posts.push(row);
            }
        }
        for rows in &mut nodes {
            rows.sort_by(|a, b| a.id().cmp(b.id()));
        }
        for rows in edges.iter_mut().chain([&mut posts]) {
            rows.sort_by(|a, b| a.edge.id.cmp(&b.edge.id));
        }
        Ok(Self { graph, standing, nodes, edges, posts })
    }

    /// The graph itself.
    pub fn graph(&self) -> &'g Graph {
        self.graph
    }

    /// What stands beside the rows to be written.
    pub(crate) fn standing(&self) -> &Standing {
        &self.standing
    }

    /// Each kind of node with its nodes, sorted by id.
    pub fn nodes(&self) -> impl Iterator<Item = (&'static NodeKind, &[&'g Node])> {
        NODES.iter().zip(self.nodes.iter().map(Vec::as_slice))
    }

    /// Each relationship with its edges, sorted by id.
    pub fn edges(&self) -> impl Iterator<Item = (&'static Relation, &[Row<'g>])> {
        RELATIONS.iter().zip(self.edges.iter().map(Vec::as_slice))
    }

    /// The edges of one file of [`RELATIONS`].
    pub fn relation(&self, file: &str) -> &[Row<'g>] {
        self.edges().find(|(it, _)| it.file == file).map_or(&[], |(_, rows)| rows)
    }

    /// The edges about posts, those included that stand already.
    pub(crate) fn posts(&self) -> &[Row<'g>] {
        &self.posts
    }

    /// The nodes of one label.
    pub fn kind(&self, label: &str) -> &[&'g Node] {
        self.nodes().find(|(it, _)| it.label == label).map_or(&[], |(_, rows)| rows)
    }

    /// All edges, sorted by id, each with the place of its relationship in [`RELATIONS`]: for formats with one table of edges.
    pub fn all_edges(&self) -> Vec<(usize, Row<'g>)> {
        let mut all: Vec<_> =
            self.edges.iter().enumerate().flat_map(|(i, rows)| rows.iter().map(move |row| (i, *row))).collect();
        all.sort_by(|a, b| a.1.edge.id.cmp(&b.1.edge.id));
        all
    }

    /// All nodes, sorted by id, each with the place of its kind in [`NODES`].
    pub fn all_nodes(&self) -> Vec<(usize, &'g Node)> {
        let mut all: Vec<_> =
            self.nodes.iter().enumerate().flat_map(|(i, nodes)| nodes.iter().map(move |node| (i, *node))).collect();
        all.sort_by(|a, b| a.1.id().cmp(b.1.id()));
        all
    }

    /// The address of a document.
    pub fn url(&self, document: &NodeId) -> Option<&'g str> {
        match self.graph.node(document)? {
            Node::Document(it) => Some(&it.url),
            _ => None,
        }
    }
}

/// What to write on a node: its name, or words for what has none.
pub fn label_of(node: &Node) -> Cow<'_, str> {
    match node {
        Node::Unit(unit) if unit.id.as_str() == Unit::NOT_STATED => Cow::Borrowed("(unit not stated)"),
        Node::Statement(it) => crate::text::shortened(&it.text, 80),
        _ if node.name().trim().is_empty() => Cow::Borrowed(node.id().as_str()),
        _ => Cow::Borrowed(node.name()),
    }
}

/// What to write on an edge: the post, the role, or the relationship in plain words.
pub fn label_of_edge(edge: &Edge) -> &str {
    match &edge.kind {
        EdgeKind::HoldsPost { post, .. } | EdgeKind::Succeeded { post, .. } => post,
        EdgeKind::OfficialAtEvent { role, .. } | EdgeKind::UnitAtEvent { role } => role.as_str(),
        EdgeKind::UnitPartOf | EdgeKind::RegionPartOf => "part of",
        EdgeKind::UnitInRegion | EdgeKind::EventInRegion => "in",
        EdgeKind::Organized => "organizer",
        EdgeKind::Said => "said",
        EdgeKind::StatedIn => "stated in",
        EdgeKind::MentionedIn { .. } => "mentioned in",
    }
}

fn check_id(id: &NodeId) -> Result<(), ExportError> {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b':' | b'.' | b'_' | b'-');
    if !id.as_str().is_empty() && id.as_str().bytes().all(plain) { Ok(()) } else { Err(ExportError::OddId(id.clone())) }
}

fn odd(edge: &Edge) -> ExportError {
    ExportError::OddEdge {
        edge: edge.id.clone(),
        relation: edge.kind.relationship(),
        from: edge.from.clone(),
        to: edge.to.clone(),
    }
}
