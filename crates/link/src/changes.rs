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
    /// `new_official`, `new_post`, `ended_post`, `succeeded`, `new_event`, `merged`, `split`, `gone`.
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
    splits(before, after, &mut out);
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

/// What the pages tell of in the order of days: officials first seen, posts taken up and given up, events. A function of
/// the graph alone, so that an export may hold it. Sorted by day (undated first), then as [`Change`] is.
pub fn chronicle(graph: &Graph) -> Vec<Change> {
    let mut out: Vec<Change> = graph.nodes().filter_map(new_node).collect();
    let name = |id: &NodeId| graph.node(id).map(|it| it.name().to_owned());
    for edge in graph.edges() {
        let change = |what, post: &String, unit: &NodeId, date, detail| Change {
            id: edge.id.clone(),
            what,
            name: name(&edge.from).unwrap_or_default(),
            post: Some(post.clone()),
            unit: name(unit).filter(|it| !it.is_empty()),
            date,
            detail,
        };
        match &edge.kind {
            EdgeKind::HoldsPost { post, status, acting, from, to, first_seen, .. } => {
                let detail = acting.then(|| "Acting.".to_owned());
                if *status == PostStatus::Current || from.is_some() {
                    out.push(change("new_post", post, &edge.to, from.or(*first_seen), detail.clone()));
                }
                if *status == PostStatus::Former && to.is_some() {
                    out.push(change("ended_post", post, &edge.to, *to, detail));
                }
            }
            EdgeKind::Succeeded { post, unit, date } => {
                let detail = name(&edge.to).map(|it| format!("Follows {it}."));
                out.push(change("succeeded", post, unit, *date, detail));
            }
            _ => {}
        }
    }
    out.sort_by(|a, b| (a.date, a).cmp(&(b.date, b)));
    out
}

/// Officials that take over a page from one who is still there: what was one person is now two.
fn splits(before: &Graph, after: &Graph, out: &mut Vec<Change>) {
    let pages = |graph: &Graph, id: &NodeId| -> BTreeSet<NodeId> {
        let named = |it: &&simpul_model::Edge| matches!(it.kind, EdgeKind::MentionedIn { .. });
        graph.edges_of(id).into_iter().filter(named).map(|it| it.to.clone()).collect()
    };
    let mut lost: BTreeMap<NodeId, Vec<NodeId>> = BTreeMap::new();
    for node in before.nodes().filter(|it| matches!(it, Node::Official(_)) && after.node(it.id()).is_some()) {
        let now = pages(after, node.id());
        for page in pages(before, node.id()) {
            if !now.contains(&page) && after.node(&page).is_some() {
                lost.entry(page).or_default().push(node.id().clone());
            }
        }
    }
    let fresh: Vec<&Node> =
        after.nodes().filter(|it| matches!(it, Node::Official(_)) && before.node(it.id()).is_none()).collect();
    for node in fresh {
        let taken = pages(after, node.id());
        let from: BTreeSet<&NodeId> = taken
            .iter()
            .filter_map(|it| lost.get(it))
            .flatten()
            .filter(|it| before.node(it).is_some_and(|it| alike(it.name(), node.name())))
            .collect();
        if !from.is_empty() {
            out.retain(|it| !(it.what == "new_official" && it.id == *node.id()));
        }
        for old in from {
            out.push(about(node, "split", None, Some(format!("Was part of {old}."))));
        }
    }
}

/// Whether two names share a word.
fn alike(a: &str, b: &str) -> bool {
    let words = |it: &str| it.split_whitespace().map(str::to_lowercase).collect::<BTreeSet<_>>();
    !words(a).is_disjoint(&words(b))
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
