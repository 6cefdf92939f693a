//! What one graph says, sorted for comparing.

use simpul_model::graph::{Document, Event, Official, Statement, Unit};
use simpul_model::{Edge, EdgeKind, Graph, Node, NodeId, PostStatus, RegionCode, Role};
use std::collections::{BTreeMap, BTreeSet};

/// Nodes by identifier and edges by what they say; all in the order of identifiers, as in an export.
#[derive(Debug, Default)]
pub(crate) struct Found<'g> {
    pub(crate) officials: BTreeMap<&'g NodeId, &'g Official>,
    pub(crate) units: BTreeMap<&'g NodeId, &'g Unit>,
    pub(crate) events: BTreeMap<&'g NodeId, &'g Event>,
    pub(crate) statements: BTreeMap<&'g NodeId, &'g Statement>,
    pub(crate) documents: BTreeMap<&'g NodeId, &'g Document>,
    pub(crate) posts: Vec<Post<'g>>,
    pub(crate) regions_named: BTreeMap<RegionCode, &'g str>,
    pub(crate) units_named: BTreeSet<&'g NodeId>,
    pub(crate) event_region: BTreeMap<&'g NodeId, RegionCode>,
    pub(crate) unit_region: BTreeMap<&'g NodeId, RegionCode>,
    /// Unit, event.
    pub(crate) organized: Vec<(&'g NodeId, &'g NodeId)>,
    /// Official or unit, event, role.
    pub(crate) took_part: Vec<(&'g NodeId, &'g NodeId, Role)>,
    /// Statement to official.
    pub(crate) said: BTreeMap<&'g NodeId, &'g NodeId>,
    /// Document to the officials and events it names.
    pub(crate) in_document: BTreeMap<&'g NodeId, BTreeSet<&'g NodeId>>,
}

/// A post held.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Post<'g> {
    pub(crate) official: &'g NodeId,
    pub(crate) unit: &'g NodeId,
    pub(crate) title: &'g str,
    pub(crate) status: PostStatus,
    pub(crate) acting: bool,
}

impl<'g> Post<'g> {
    /// The post that an edge says is held.
    pub(crate) fn of(edge: &'g Edge) -> Option<Self> {
        match &edge.kind {
            EdgeKind::HoldsPost { post, status, acting, .. } => {
                Some(Self { official: &edge.from, unit: &edge.to, title: post, status: *status, acting: *acting })
            }
            _ => None,
        }
    }
}

impl<'g> Found<'g> {
    pub(crate) fn of(graph: &'g Graph) -> Self {
        let mut found = Self::default();
        for node in graph.nodes() {
            found.node(node);
        }
        for edge in graph.edges() {
            if let Some(from) = graph.node(&edge.from) {
                found.edge(edge, from, graph.node(&edge.to));
            }
        }
        found
    }

    fn node(&mut self, node: &'g Node) {
        match node {
            Node::Official(it) => drop(self.officials.insert(&it.id, it)),
            Node::Unit(it) => drop(self.units.insert(&it.id, it)),
            Node::Event(it) => drop(self.events.insert(&it.id, it)),
            Node::Statement(it) => drop(self.statements.insert(&it.id, it)),
            Node::Document(it) => drop(self.documents.insert(&it.id, it)),
            Node::Region(_) => {}
        }
    }

    fn edge(&mut self, edge: &'g Edge, from: &'g Node, to: Option<&'g Node>) {
        match (&edge.kind, from, to) {
            (EdgeKind::HoldsPost { .. }, ..) => self.posts.extend(Post::of(edge)),
            (EdgeKind::EventInRegion, _, Some(Node::Region(region))) => {
                self.event_region.insert(&edge.from, region.code);
            }
            (EdgeKind::UnitInRegion, _, Some(Node::Region(region))) => {
                self.unit_region.insert(&edge.from, region.code);
            }
            (EdgeKind::Organized, ..) => self.organized.push((&edge.from, &edge.to)),
            (EdgeKind::OfficialAtEvent { role, .. } | EdgeKind::UnitAtEvent { role }, ..) => {
                self.took_part.push((&edge.from, &edge.to, *role));
            }
            (EdgeKind::Said, ..) => drop(self.said.insert(&edge.to, &edge.from)),
            (EdgeKind::MentionedIn { .. }, Node::Region(region), _) => {
                self.regions_named.insert(region.code, &region.name);
            }
            (EdgeKind::MentionedIn { .. }, Node::Unit(_), _) => drop(self.units_named.insert(&edge.from)),
            (EdgeKind::MentionedIn { .. }, Node::Official(_) | Node::Event(_), _) => {
                self.in_document.entry(&edge.to).or_default().insert(&edge.from);
            }
            _ => {}
        }
    }

    /// The region of an event as text, empty where none.
    pub(crate) fn region_of_event(&self, event: &NodeId) -> String {
        self.event_region.get(event).map(ToString::to_string).unwrap_or_default()
    }

    /// The region of a unit as text, empty where none.
    pub(crate) fn region_of_unit(&self, unit: &NodeId) -> String {
        self.unit_region.get(unit).map(ToString::to_string).unwrap_or_default()
    }
}

/// A text as an export prints it: blanks single, none at the ends, no backslash.
pub(crate) fn printed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('\\', "＼")
}

/// The elements of a list that an export would print.
pub(crate) fn elements(texts: &[String]) -> impl Iterator<Item = &String> {
    texts.iter().filter(|it| !it.trim().is_empty())
}
