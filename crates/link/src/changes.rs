//! What changed between two graphs: officials and events that are new, posts taken up and given up, promotions, people
//! found to be one or to be two.
//!
//! Identifiers move: a person's is made from the earliest page, so an older page gives another, and two that merge keep
//! one of theirs. Both sides' redirects say which identifier any page's official has in each graph; through them a node
//! of the older graph is found again in the newer, as a whole or in parts.

use crate::Linked;
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
    /// `new_official`, `new_post`, `ended_post`, `new_rank`, `succeeded`, `new_event`, `merged`, `split`, `gone`.
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

/// An official or event, as far as changes are told of it.
#[derive(Debug, Clone)]
struct Someone {
    name: String,
    rank: Option<String>,
    day: Option<Date>,
    is_event: bool,
}

/// A tenure, as far as changes are told of it.
#[derive(Debug, Clone)]
struct Tenure {
    id: NodeId,
    status: PostStatus,
    day: Option<Date>,
}

/// Official, unit, post, acting.
type Chair = (NodeId, NodeId, String, bool);

/// What of a graph is compared: small enough to keep when the graph itself is gone.
#[derive(Debug, Clone, Default)]
pub struct Outline {
    nodes: BTreeMap<NodeId, Someone>,
    units: BTreeMap<NodeId, String>,
    held: BTreeMap<Chair, Tenure>,
    /// Who followed whom: newer, older, unit, post.
    followed: Vec<(NodeId, NodeId, NodeId, String)>,
    /// Earlier identifiers and those that stand for them.
    redirects: BTreeMap<NodeId, NodeId>,
}

impl Outline {
    /// The outline of a graph with its redirects.
    pub fn of(linked: &Linked) -> Self {
        Self::new(&linked.graph, &linked.redirects)
    }

    /// The same of a graph that was read back from files.
    pub fn new(graph: &Graph, redirects: &[(NodeId, NodeId)]) -> Self {
        let mut out = Self { redirects: redirects.iter().cloned().collect(), ..Self::default() };
        for node in graph.nodes() {
            let (rank, day, is_event) = match node {
                Node::Official(Official { rank, first_seen, .. }) => (rank.clone(), *first_seen, false),
                Node::Event(Event { date, .. }) => (None, date.map(|it| it.start), true),
                Node::Unit(unit) => {
                    out.units.insert(unit.id.clone(), unit.name.clone());
                    continue;
                }
                _ => continue,
            };
            let someone = Someone { name: node.name().to_owned(), rank, day, is_event };
            out.nodes.insert(node.id().clone(), someone);
        }
        for edge in graph.edges() {
            match &edge.kind {
                EdgeKind::HoldsPost { post, status, acting, from, to, first_seen, .. } => {
                    let day = if *status == PostStatus::Former { *to } else { from.or(*first_seen) };
                    let chair = (edge.from.clone(), edge.to.clone(), post.clone(), *acting);
                    let tenure = Tenure { id: edge.id.clone(), status: *status, day };
                    let slot = out.held.entry(chair).or_insert_with(|| tenure.clone());
                    if *status == PostStatus::Current {
                        *slot = tenure;
                    }
                }
                EdgeKind::Succeeded { post, unit, .. } => {
                    out.followed.push((edge.from.clone(), edge.to.clone(), unit.clone(), post.clone()));
                }
                _ => {}
            }
        }
        out
    }

    /// Where an identifier leads, if anywhere.
    fn now(&self, id: &NodeId) -> Option<&NodeId> {
        let id = self.redirects.get(id).unwrap_or(id);
        self.nodes.get_key_value(id).map(|it| it.0)
    }

    fn name(&self, id: &NodeId) -> String {
        self.nodes.get(id).map(|it| it.name.clone()).unwrap_or_default()
    }
}

/// How the nodes of an older graph are found again in a newer.
struct Course<'a> {
    /// The node that goes on under each older one: itself, or its first part.
    main: BTreeMap<&'a NodeId, &'a NodeId>,
    /// All that it became.
    parts: BTreeMap<&'a NodeId, BTreeSet<&'a NodeId>>,
    /// All that a newer node was.
    origins: BTreeMap<&'a NodeId, BTreeSet<&'a NodeId>>,
    /// The newer nodes under which some older one goes on.
    taken: BTreeSet<&'a NodeId>,
}

impl<'a> Course<'a> {
    fn new(before: &'a Outline, after: &'a Outline) -> Self {
        let mut members: BTreeMap<&NodeId, Vec<&NodeId>> = before.nodes.keys().map(|it| (it, vec![it])).collect();
        for (old, new) in &before.redirects {
            if let Some(slot) = members.get_mut(new) {
                slot.push(old);
            }
        }
        let (mut main, mut parts) = (BTreeMap::new(), BTreeMap::new());
        let mut origins: BTreeMap<&NodeId, BTreeSet<&NodeId>> = BTreeMap::new();
        for (id, members) in members {
            let became: BTreeSet<&NodeId> = members.into_iter().filter_map(|it| after.now(it)).collect();
            for it in &became {
                origins.entry(it).or_default().insert(id);
            }
            if let Some(first) = after.now(id).or(became.first().copied()) {
                main.insert(id, first);
            }
            parts.insert(id, became);
        }
        let taken = main.values().copied().collect();
        Self { main, parts, origins, taken }
    }
}

/// Compares two graphs. Sorted.
pub fn changes(before: &Outline, after: &Outline) -> Vec<Change> {
    let course = Course::new(before, after);
    let mut out = Vec::new();
    for (id, it) in &after.nodes {
        if !course.origins.contains_key(id) {
            out.push(about(id, it, if it.is_event { "new_event" } else { "new_official" }, it.day, None));
        }
    }
    for (id, it) in &before.nodes {
        fate(id, it, &course, after, &mut out);
    }
    posts(before, after, &course, &mut out);
    out.sort();
    out.dedup();
    out
}

fn about(id: &NodeId, it: &Someone, what: &'static str, date: Option<Date>, detail: Option<String>) -> Change {
    Change { id: id.clone(), what, name: it.name.clone(), post: None, unit: None, date, detail }
}

/// What became of a node of the older graph.
fn fate(id: &NodeId, it: &Someone, course: &Course, after: &Outline, out: &mut Vec<Change>) {
    let Some(main) = course.main.get(id).copied() else {
        out.push(about(id, it, "gone", None, Some("No page says so any more.".to_owned())));
        return;
    };
    for part in course.parts.get(id).into_iter().flatten().filter(|part| **part != main) {
        // A part that is someone else's of old has moved there; one of its own is new beside the rest. The node itself
        // goes on under `main`, which the part is not: whoever goes on under the part is another.
        let moved = course.taken.contains(part);
        let verb = if moved { "Part of it now belongs to" } else { "Part of it is now" };
        let detail = Some(format!("{verb} {} ({part}).", after.name(part)));
        out.push(about(id, it, "split", None, detail));
    }
    let keeps = |origin: &NodeId| course.main.get(origin) == Some(&main);
    let heirs: Vec<&NodeId> = course.origins.get(main).into_iter().flatten().copied().filter(|it| keeps(it)).collect();
    let keeper = heirs.iter().find(|it| **it == main).or(heirs.first());
    if keeper.is_some_and(|keeper| *keeper != id) {
        out.push(about(id, it, "merged", None, Some(format!("Now part of {} ({main}).", after.name(main)))));
        return;
    }
    if let (Some(old), Some(new)) = (&it.rank, after.nodes.get(main).and_then(|it| it.rank.as_ref()))
        && old != new
    {
        let name = after.name(main);
        let detail = Some(format!("{new}; before: {old}."));
        out.push(Change { id: main.clone(), what: "new_rank", name, post: None, unit: None, date: None, detail });
    }
}

/// What the pages tell of in the order of days: officials first seen, posts taken up and given up, events. A function of
/// the graph alone, so that an export may hold it. Sorted by day (undated first), then as [`Change`] is.
pub fn chronicle(graph: &Graph) -> Vec<Change> {
    let mut out: Vec<Change> = graph.nodes().filter_map(first_seen).collect();
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

fn first_seen(node: &Node) -> Option<Change> {
    let (what, date) = match node {
        Node::Official(it) => ("new_official", it.first_seen),
        Node::Event(it) => ("new_event", it.date.map(|it| it.start)),
        _ => return None,
    };
    let (id, name) = (node.id().clone(), node.name().to_owned());
    Some(Change { id, what, name, post: None, unit: None, date, detail: None })
}

fn posts(before: &Outline, after: &Outline, course: &Course, out: &mut Vec<Change>) {
    let mut known: BTreeMap<Chair, PostStatus> = BTreeMap::new();
    // Posts of units that the newer graph has under another identifier, as a Polres that became a Polresta.
    let mut moved: BTreeSet<(NodeId, String, bool)> = BTreeSet::new();
    for ((official, unit, post, acting), tenure) in &before.held {
        for now in course.parts.get(official).into_iter().flatten() {
            if !after.units.contains_key(unit) {
                moved.insert(((*now).clone(), post.clone(), *acting));
            }
            let slot = known.entry(((*now).clone(), unit.clone(), post.clone(), *acting)).or_insert(tenure.status);
            if tenure.status == PostStatus::Current {
                *slot = PostStatus::Current;
            }
        }
    }
    let (mut successors, mut predecessors) = (BTreeMap::new(), BTreeMap::new());
    for (newer, older, unit, post) in &after.followed {
        predecessors.entry((newer, unit, post.as_str())).or_insert(older);
        successors.entry((older, unit, post.as_str())).or_insert(newer);
    }
    for (chair, tenure) in &after.held {
        let (official, unit, post, acting) = chair;
        let was_moved = moved.contains(&(official.clone(), post.clone(), *acting));
        let what = match (known.get(chair), tenure.status) {
            (None, PostStatus::Current) if !was_moved => "new_post",
            (Some(PostStatus::Current), PostStatus::Former) => "ended_post",
            _ => continue,
        };
        let is_end = what == "ended_post";
        let beside = if is_end { &successors } else { &predecessors };
        let other = beside.get(&(official, unit, post.as_str())).map(|it| after.name(it));
        let mut detail: Vec<String> = acting.then(|| "Acting.".to_owned()).into_iter().collect();
        detail.extend(other.map(|it| format!("{} {it}.", if is_end { "Followed by" } else { "Follows" })));
        out.push(Change {
            id: tenure.id.clone(),
            what,
            name: after.name(official),
            post: Some(post.clone()),
            unit: after.units.get(unit).filter(|it| !it.is_empty()).cloned(),
            date: tenure.day,
            detail: (!detail.is_empty()).then(|| detail.join(" ")),
        });
    }
}
