//! What changed between two graphs: new officials, posts taken up and given up, new events, people found to be one.

use simpul_model::{
    Date, EdgeKind, Graph, Node, NodeId, PostStatus,
    graph::{Event, Official},
};
use std::collections::{BTreeMap, BTreeSet};

/// Something that the newer graph says and the older does not.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// The node or edge that it is about.
    pub id: NodeId,
    /// `new_official`, `new_post`, `ended_post`, `new_event`, `merged`, `gone`.
    pub what: &'static str,
    /// The name of the official or event.
    pub name: String,
    /// The post, where it is about one.
    pub post: Option<String>,
    /// The unit's name, where it is about one.
    pub unit: Option<String>,
    /// The day, where known.
    pub date: Option<Date>,
    /// More, in one sentence.
    pub detail: Option<String>,
}

/// Compares two graphs; `redirects` are those of the newer one. Sorted.
pub fn changes(before: &Graph, after: &Graph, redirects: &[(NodeId, NodeId)]) -> Vec<Change> {
    let now: BTreeMap<&NodeId, &NodeId> = redirects.iter().map(|(old, new)| (old, new)).collect();
    let known: BTreeSet<&NodeId> = before.nodes().map(|it| now.get(it.id()).copied().unwrap_or(it.id())).collect();
    let mut out: Vec<Change> = after.nodes().filter(|it| !known.contains(it.id())).filter_map(new_node).collect();
    for node in before.nodes().filter(|it| after.node(it.id()).is_none()) {
        if matches!(node, Node::Official(_) | Node::Event(_)) {
            let to = now.get(node.id());
            let what = if to.is_some() { "merged" } else { "gone" };
            out.push(about(node, what, None, to.map(|it| format!("Now part of {it}."))));
        }
    }
    posts(before, after, &now, &mut out);
    out.sort();
    out
}

fn new_node(node: &Node) -> Option<Change> {
    match node {
        Node::Official(Official { first_seen, .. }) => Some(about(node, "new_official", *first_seen, None)),
        Node::Event(Event { date, .. }) => Some(about(node, "new_event", date.map(|it| it.start), None)),
        _ => None,
    }
}

fn about(node: &Node, what: &'static str, date: Option<Date>, detail: Option<String>) -> Change {
    Change { id: node.id().clone(), what, name: node.name().to_owned(), post: None, unit: None, date, detail }
}

/// Who holds what, by present identifiers.
type Held = BTreeMap<(NodeId, NodeId, String, bool), (NodeId, PostStatus, Option<Date>)>;

fn held(graph: &Graph, now: &BTreeMap<&NodeId, &NodeId>) -> Held {
    let present = |id: &NodeId| now.get(id).map_or_else(|| id.clone(), |it| (*it).clone());
    let mut out = Held::new();
    for edge in graph.edges() {
        if let EdgeKind::HoldsPost { post, status, acting, from, to, first_seen, .. } = &edge.kind {
            let key = (present(&edge.from), present(&edge.to), post.clone(), *acting);
            let day = if *status == PostStatus::Former { *to } else { from.or(*first_seen) };
            let slot = out.entry(key).or_insert((edge.id.clone(), *status, day));
            if *status == PostStatus::Current {
                *slot = (edge.id.clone(), *status, day);
            }
        }
    }
    out
}

fn posts(before: &Graph, after: &Graph, now: &BTreeMap<&NodeId, &NodeId>, out: &mut Vec<Change>) {
    let old = held(before, now);
    for ((official, unit, post, acting), (id, status, date)) in held(after, &BTreeMap::new()) {
        let known = old.get(&(official.clone(), unit.clone(), post.clone(), acting)).map(|it| it.1);
        let what = match (known, status) {
            (None, PostStatus::Current) => "new_post",
            (Some(PostStatus::Current), PostStatus::Former) => "ended_post",
            _ => continue,
        };
        let name = |id: &NodeId| after.node(id).map(|it| it.name().to_owned());
        out.push(Change {
            id,
            what,
            name: name(&official).unwrap_or_default(),
            post: Some(post),
            unit: name(&unit).filter(|it| !it.is_empty()),
            date,
            detail: acting.then(|| "Acting.".to_owned()),
        });
    }
}
