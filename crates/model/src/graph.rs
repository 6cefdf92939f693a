//! The knowledge graph: a petgraph whose nodes and edges are those of the contract.
//!
//! [`GraphBuilder`] takes nodes and edges in any order and gives the same [`Graph`] for the same set of them.

use crate::{
    DateRange, EventKind, PostStatus, RegionCode, RegionLevel, Role, Rule, Service, Span, UnitKind, id::NodeId,
};
use jiff::civil::Date;
use petgraph::{
    graph::{DiGraph, EdgeIndex, NodeIndex},
    visit::EdgeRef,
};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// A node.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Node {
    /// A person who holds or held a public post.
    Official(Official),
    /// An organisation.
    Unit(Unit),
    /// A region of the official table.
    Region(Region),
    /// A gathering or act.
    Event(Event),
    /// A direct quotation.
    Statement(Statement),
    /// A page.
    Document(Document),
}

impl Node {
    /// Whether the node ties together what has nothing else in common: a page, a region, the unit that no page states.
    pub fn is_hub(&self) -> bool {
        match self {
            Self::Document(_) | Self::Region(_) => true,
            Self::Unit(it) => it.id.as_str() == Unit::NOT_STATED,
            _ => false,
        }
    }

    /// The node's identifier.
    pub fn id(&self) -> &NodeId {
        match self {
            Self::Official(it) => &it.id,
            Self::Unit(it) => &it.id,
            Self::Region(it) => &it.id,
            Self::Event(it) => &it.id,
            Self::Statement(it) => &it.id,
            Self::Document(it) => &it.id,
        }
    }

    /// The Neo4j label.
    pub fn label(&self) -> &'static str {
        match self {
            Self::Official(_) => "Official",
            Self::Unit(_) => "Unit",
            Self::Region(_) => "Region",
            Self::Event(_) => "Event",
            Self::Statement(_) => "Statement",
            Self::Document(_) => "Document",
        }
    }

    /// What a person would call it.
    pub fn name(&self) -> &str {
        match self {
            Self::Official(it) => &it.name,
            Self::Unit(it) => &it.name,
            Self::Region(it) => &it.name,
            Self::Event(it) => &it.title,
            Self::Statement(it) => &it.text,
            Self::Document(it) => it.title.as_deref().unwrap_or(&it.url),
        }
    }
}

/// A person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Official {
    /// `official:…`
    pub id: NodeId,
    /// The fullest form seen, without rank, degrees and honorifics.
    pub name: String,
    /// The latest rank known.
    pub rank: Option<String>,
    /// Service.
    pub service: Option<Service>,
    /// Degrees, with full stops.
    pub degrees: Vec<String>,
    /// Every other form seen, sorted.
    pub aliases: Vec<String>,
    /// Earliest day of a page or event that shows the person.
    pub first_seen: Option<Date>,
    /// Latest such day.
    pub last_seen: Option<Date>,
    /// Mentions by name over all pages.
    pub mentions: u32,
}

/// An organisation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Unit {
    /// `unit:…`
    pub id: NodeId,
    /// Standard long form. Empty only for the one node that stands for "not stated" (see [`Unit::NOT_STATED`]).
    pub name: String,
    /// Kind.
    pub kind: UnitKind,
    /// Service.
    pub service: Option<Service>,
    /// Forms as printed, sorted.
    pub aliases: Vec<String>,
    /// Whether the lexicon's tables hold or imply it.
    pub known: bool,
}

impl Unit {
    /// The identifier of the node to which a post leads whose unit no page states.
    pub const NOT_STATED: &'static str = "unit:not-stated";
}

/// A region.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Region {
    /// `region:35.07`
    pub id: NodeId,
    /// Kemendagri code.
    pub code: RegionCode,
    /// The table's name.
    pub name: String,
    /// Level.
    pub level: RegionLevel,
}

/// A gathering or act.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// `event:…`
    pub id: NodeId,
    /// Kind.
    pub kind: EventKind,
    /// What a person would call it.
    pub title: String,
    /// Day or days.
    pub date: Option<DateRange>,
    /// Venue as printed.
    pub venue: Option<String>,
    /// Unnamed groups present, sorted.
    pub groups: Vec<String>,
    /// Operation or programme.
    pub programme: Option<String>,
    /// Announced only.
    pub planned: bool,
}

/// A quotation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Statement {
    /// `statement:…`
    pub id: NodeId,
    /// The words.
    pub text: String,
    /// Day on which it was said, where known.
    pub date: Option<Date>,
}

/// A page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// `document:…`
    pub id: NodeId,
    /// Address or relative path.
    pub url: String,
    /// Headline.
    pub title: Option<String>,
    /// Outlet.
    pub publisher: Option<String>,
    /// Byline.
    pub byline: Option<String>,
    /// Day of publication.
    pub published: Option<Date>,
    /// Place in the dateline.
    pub dateline: Option<String>,
    /// ISO 639-1 code.
    pub language: Option<String>,
    /// The document whose near-duplicate this is: both count once as evidence.
    pub duplicate_of: Option<NodeId>,
}

/// One place in one page that says what an edge or node says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Citation {
    /// The page.
    pub document: NodeId,
    /// The sentence as printed.
    pub sentence: Arc<str>,
    /// The words within the article's text.
    pub span: Span,
    /// Where the sentence begins in the article's text, so that `span` can be marked in it.
    pub sentence_start: u32,
    /// The rule that read it.
    pub rule: Rule,
    /// Probability, 0 to 1, that it is right.
    pub confidence: f32,
}

/// An edge.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Edge {
    /// `edge:` and a hash of what the edge says.
    pub id: NodeId,
    /// Start node.
    pub from: NodeId,
    /// End node.
    pub to: NodeId,
    /// What it says.
    pub kind: EdgeKind,
    /// Where it was read, sorted by document, then span; empty for what the tables imply.
    pub evidence: Vec<Citation>,
    /// Probability, 0 to 1, over all evidence.
    pub confidence: f32,
}

impl Edge {
    /// Puts the evidence in order, each piece once.
    pub fn settle(&mut self) {
        self.evidence.sort_by(|a, b| {
            (&a.document, a.span, &a.rule)
                .cmp(&(&b.document, b.span, &b.rule))
                .then(a.confidence.total_cmp(&b.confidence))
        });
        self.evidence.dedup();
    }
}

/// What an edge says. The order of the variants is the order of files.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "relation", rename_all = "snake_case")]
pub enum EdgeKind {
    /// Official → Unit.
    HoldsPost {
        /// Standard short form.
        post: String,
        /// Held now or before.
        status: PostStatus,
        /// Plt, Plh, Pj, Pjs, Ps.
        acting: bool,
        /// Rank while in the post.
        rank: Option<String>,
        /// First day, where known.
        from: Option<Date>,
        /// Last day, where known.
        to: Option<Date>,
        /// Earliest day on which a page shows it.
        first_seen: Option<Date>,
        /// Latest day on which a page shows it as current.
        last_seen: Option<Date>,
    },
    /// Official → Official who held the post before.
    Succeeded {
        /// Standard short form.
        post: String,
        /// The unit's identifier.
        unit: NodeId,
        /// Day of the handover.
        date: Option<Date>,
    },
    /// Unit → superior unit.
    UnitPartOf,
    /// Unit → Region.
    UnitInRegion,
    /// Region → Region above it.
    RegionPartOf,
    /// Event → Region.
    EventInRegion,
    /// Unit → Event.
    Organized,
    /// Official → Event.
    OfficialAtEvent {
        /// As what.
        role: Role,
        /// The post or person represented.
        representing: Option<String>,
    },
    /// Unit → Event.
    UnitAtEvent {
        /// As what.
        role: Role,
    },
    /// Official → Statement.
    Said,
    /// Statement → Document.
    StatedIn,
    /// Any node → Document.
    MentionedIn {
        /// How often.
        mentions: u32,
    },
}

impl EdgeKind {
    /// The Neo4j relationship type.
    pub fn relationship(&self) -> &'static str {
        match self {
            Self::HoldsPost { .. } => "HOLDS_POST",
            Self::Succeeded { .. } => "SUCCEEDED",
            Self::UnitPartOf | Self::RegionPartOf => "PART_OF",
            Self::UnitInRegion | Self::EventInRegion => "LOCATED_IN",
            Self::Organized => "ORGANIZED",
            Self::OfficialAtEvent { .. } | Self::UnitAtEvent { .. } => "TOOK_PART",
            Self::Said => "SAID",
            Self::StatedIn => "STATED_IN",
            Self::MentionedIn { .. } => "MENTIONED_IN",
        }
    }
}

/// The graph: nodes and edges sorted by id, in a petgraph.
#[derive(Debug, Clone, Default)]
pub struct Graph {
    inner: DiGraph<Node, Edge>,
    by_id: FxHashMap<NodeId, NodeIndex>,
}

impl Graph {
    /// The graph of nodes and edges that are sorted by id, each once, edges with their evidence in order
    /// ([`Edge::settle`]). Edges whose ends are missing are left out: an exporter
    /// never sees a dangling edge.
    pub fn of_sorted(nodes: Vec<Node>, edges: Vec<Edge>) -> Self {
        let mut inner = DiGraph::with_capacity(nodes.len(), edges.len());
        let by_id: FxHashMap<NodeId, NodeIndex> =
            nodes.into_iter().map(|node| (node.id().clone(), inner.add_node(node))).collect();
        for edge in edges {
            if let (Some(&from), Some(&to)) = (by_id.get(&edge.from), by_id.get(&edge.to)) {
                inner.add_edge(from, to, edge);
            }
        }
        Self { inner, by_id }
    }

    /// The nodes, sorted by id.
    pub fn nodes(&self) -> impl Iterator<Item = &Node> {
        self.inner.node_weights()
    }

    /// The edges, sorted by id.
    pub fn edges(&self) -> impl Iterator<Item = &Edge> {
        self.inner.edge_weights()
    }

    /// A node by its identifier.
    pub fn node(&self, id: &NodeId) -> Option<&Node> {
        self.by_id.get(id).and_then(|index| self.inner.node_weight(*index))
    }

    /// An edge by its identifier, by halving: edges stand in the order of their identifiers.
    pub fn edge(&self, id: &NodeId) -> Option<&Edge> {
        let at = |index: usize| self.inner.edge_weight(EdgeIndex::new(index));
        let (mut low, mut high) = (0, self.inner.edge_count());
        while low < high {
            let middle = low + (high - low) / 2;
            match at(middle)?.id.cmp(id) {
                Ordering::Less => low = middle + 1,
                Ordering::Equal => return at(middle),
                Ordering::Greater => high = middle,
            }
        }
        None
    }

    /// The part of the graph that lies at most `steps` edges from the given nodes, without the edges that leave it. The way
    /// does not go on through hubs ([`Node::is_hub`]).
    #[must_use]
    pub fn around(&self, ids: &[&NodeId], steps: usize) -> Self {
        let mut kept: BTreeSet<NodeIndex> = ids.iter().filter_map(|it| self.index_of(it)).collect();
        let mut edge: Vec<NodeIndex> = kept.iter().copied().collect();
        for step in 0..steps {
            let from = std::mem::take(&mut edge);
            for index in from {
                if step > 0 && self.inner.node_weight(index).is_some_and(Node::is_hub) {
                    continue;
                }
                for next in self.inner.neighbors_undirected(index) {
                    if kept.insert(next) {
                        edge.push(next);
                    }
                }
            }
        }
        let nodes = kept.iter().filter_map(|it| self.inner.node_weight(*it)).cloned().collect();
        let edges =
            self.inner.edge_references().filter(|it| kept.contains(&it.source()) && kept.contains(&it.target()));
        Self::of_sorted(nodes, edges.map(|it| it.weight().clone()).collect())
    }

    /// The edges that begin or end at a node, sorted by id.
    pub fn edges_of(&self, id: &NodeId) -> Vec<&Edge> {
        let Some(&index) = self.by_id.get(id) else { return Vec::new() };
        let mut found: Vec<&Edge> = self
            .inner
            .edges_directed(index, petgraph::Direction::Outgoing)
            .chain(self.inner.edges_directed(index, petgraph::Direction::Incoming))
            .map(|it| it.weight())
            .collect();
        found.sort_by(|a, b| a.id.cmp(&b.id));
        found.dedup_by(|a, b| a.id == b.id);
        found
    }

    /// The petgraph underneath, for algorithms.
    pub fn petgraph(&self) -> &DiGraph<Node, Edge> {
        &self.inner
    }

    /// The petgraph index of a node.
    pub fn index_of(&self, id: &NodeId) -> Option<NodeIndex> {
        self.by_id.get(id).copied()
    }
}

/// Collects nodes and edges in any order.
#[derive(Debug, Default)]
pub struct GraphBuilder {
    nodes: BTreeMap<NodeId, Node>,
    edges: BTreeMap<NodeId, Edge>,
}

impl GraphBuilder {
    /// An empty builder.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a node; one with the same id must be equal and is kept.
    pub fn node(&mut self, node: Node) {
        self.nodes.entry(node.id().clone()).or_insert(node);
    }

    /// Whether a node is there.
    pub fn has(&self, id: &NodeId) -> bool {
        self.nodes.contains_key(id)
    }

    /// Adds an edge; evidence of one with the same id is joined.
    pub fn edge(&mut self, edge: Edge) {
        match self.edges.entry(edge.id.clone()) {
            std::collections::btree_map::Entry::Vacant(slot) => {
                slot.insert(edge);
            }
            std::collections::btree_map::Entry::Occupied(mut slot) => {
                let known = slot.get_mut();
                known.confidence = known.confidence.max(edge.confidence);
                known.evidence.extend(edge.evidence);
            }
        }
    }

    /// The graph. Edges whose ends are missing are left out: an exporter never sees a dangling edge.
    pub fn build(self) -> Graph {
        let settled = |mut edge: Edge| {
            edge.settle();
            edge
        };
        Graph::of_sorted(self.nodes.into_values().collect(), self.edges.into_values().map(settled).collect())
    }
}
