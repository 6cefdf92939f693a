//! Which rows an export holds: what the next one must know of them, in a twentieth of their bytes.

use super::Is;
use super::merge::{Leave, Take};
use super::rows::{Form, Of, Stand};
use crate::layout::{About, Layout, about, is_taken_over};
use crate::manifest::Counts;
use crate::shape::{NODES, RELATIONS};
use crate::standing::Standing;
use crate::time::{self, Spell};
use serde::{Deserialize, Serialize};
use simpul_model::{Date, Graph, NodeId, id::number_in};

/// The kinds of node in the order of their identifiers, each with its label.
const KINDS: [(&str, &str); 6] = [
    ("document", "Document"),
    ("event", "Event"),
    ("official", "Official"),
    ("region", "Region"),
    ("statement", "Statement"),
    ("unit", "Unit"),
];

/// The nodes and edges of an export, by the numbers in their identifiers.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Register {
    /// The place of the kind in [`KINDS`], and the number; sorted.
    nodes: Vec<(u8, u64)>,
    /// Sorted by number.
    edges: Vec<Entry>,
}

/// An edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Entry {
    number: u64,
    /// The places of its ends among the nodes.
    ends: [u32; 2],
    /// The place of its relationship in [`RELATIONS`].
    relation: u8,
    /// The first and the last day of its spell, as [`day_number`] gives them.
    spell: [i32; 2],
}

impl Entry {
    fn id(&self) -> String {
        NodeId::numbered("edge", self.number).as_str().to_owned()
    }
}

impl Register {
    /// What a layout holds.
    pub(crate) fn of(layout: &Layout<'_>) -> Self {
        Leaving::of(&Self::default(), &|_| true).succeeded_by(layout).unwrap_or_default()
    }

    /// How many bytes it takes on a shelf, about and at most: what must not grow need not be copied.
    pub fn room(&self) -> usize {
        11 * self.nodes.len() + 25 * self.edges.len()
    }

    /// Nodes by label, relationships by type.
    pub(crate) fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        counts.labels.extend(NODES.iter().map(|it| (it.label, 0)));
        counts.types.extend(RELATIONS.iter().map(|it| (it.name, 0)));
        for (_, label) in self.nodes.iter().filter_map(|it| KINDS.get(usize::from(it.0))) {
            *counts.labels.entry(label).or_default() += 1;
        }
        for relation in self.edges.iter().filter_map(|it| RELATIONS.get(usize::from(it.relation))) {
            *counts.types.entry(relation.name).or_default() += 1;
        }
        counts
    }

    /// The place of a node.
    fn find(&self, id: &NodeId) -> Option<u32> {
        self.nodes.binary_search(&key(id)?).ok().map(|it| it as u32)
    }

    fn label_of(&self, node: u32) -> &'static str {
        let kind = self.nodes.get(node as usize).and_then(|it| KINDS.get(usize::from(it.0)));
        kind.map_or("", |it| it.1)
    }
}

/// Which rows of an export are not taken over into the next.
pub(super) struct Leaving<'r> {
    before: &'r Register,
    /// For each node whether its rows leave.
    nodes: Vec<bool>,
    /// For each edge.
    edges: Vec<bool>,
}

impl<'r> Leaving<'r> {
    /// Those about what is touched, and those that are about no one thing, which are drawn anew each time.
    pub(super) fn of(before: &'r Register, touched: &Is<'_>) -> Self {
        let nodes: Vec<bool> = before.nodes.iter().map(|it| touched(&printed(*it))).collect();
        let leaves = |it: &Entry| match about(it.ends.map(|it| before.label_of(it))) {
            About::End(at) => it.ends.get(at).and_then(|at| nodes.get(*at as usize)).copied().unwrap_or(true),
            About::Itself => touched(&it.id()),
            About::Nothing => true,
        };
        let edges = before.edges.iter().map(leaves).collect();
        Self { before, nodes, edges }
    }

    /// What leaves a file, in the order of its rows.
    pub(super) fn rows(&self, form: Form) -> Vec<Leave> {
        let mut rows = Vec::new();
        let each = if form.has_a_row_each() { Take::One } else { Take::Any };
        if form.of == Of::Changes {
            rows.push(Leave { stand: Stand::Node, id: "edge:".to_owned(), take: Take::Prefix });
        }
        if let Of::All | Of::Nodes(_) | Of::Changes = form.of {
            for (at, (name, label)) in (0..).zip(KINDS) {
                if matches!(form.of, Of::Nodes(Some(it)) if it != label) {
                    continue;
                }
                if is_taken_over(label) {
                    let of_kind = self.before.nodes.iter().zip(&self.nodes).filter(|it| *it.1 && it.0.0 == at);
                    rows.extend(of_kind.map(|it| Leave { stand: Stand::Node, id: printed(*it.0), take: each }));
                } else {
                    rows.push(Leave { stand: Stand::Node, id: format!("{name}:"), take: Take::Prefix });
                }
            }
        }
        if let Of::All | Of::Edges(_) = form.of {
            let edges = self.before.edges.iter().zip(&self.edges).filter(|it| *it.1).map(|it| it.0);
            let of_file = edges.filter(|it| !matches!(form.of, Of::Edges(Some(at)) if at != usize::from(it.relation)));
            rows.extend(of_file.map(|it| Leave { stand: Stand::Edge, id: it.id(), take: each }));
        }
        // Changes may be about edges, which sort between documents and events.
        rows.sort_by(|a, b| (a.stand, &a.id).cmp(&(b.stand, &b.id)));
        rows
    }

    /// What the rows that stay show of the whole, as far as the rows to be drawn ask for it: those about what is touched.
    pub(super) fn standing(&self, graph: &Graph, touched: &Is<'_>) -> Standing {
        let mut standing = Standing::of(graph);
        let mut places: Vec<Option<usize>> = vec![None; self.nodes.len()];
        let drawn = graph.petgraph().node_weights().enumerate().filter(|it| touched(it.1.id().as_str()));
        for (place, node) in drawn {
            if let Some(slot) = self.before.find(node.id()).and_then(|it| places.get_mut(it as usize)) {
                *slot = Some(place);
            }
        }
        standing.nodes = self.nodes.iter().filter(|it| !**it).count() as u64;
        for entry in self.staying() {
            standing.edges += 1;
            for place in entry.ends.iter().filter_map(|it| places.get(*it as usize).copied().flatten()) {
                standing.count(place, spell_of(entry.spell));
            }
        }
        standing
    }

    /// The register of the export in which the rows of a layout stand beside those that stay. `None` where these have lost an end.
    pub(super) fn succeeded_by(&self, layout: &Layout<'_>) -> Option<Register> {
        let old = || self.before.nodes.iter().zip(&self.nodes);
        let mut nodes: Vec<(u8, u64)> = old().filter(|it| !it.1).map(|it| *it.0).collect();
        for (_, drawn) in layout.nodes() {
            for node in drawn {
                nodes.push(key(node.id())?);
            }
        }
        nodes.sort_unstable();
        let mut new = Register { nodes, edges: Vec::with_capacity(self.before.edges.len()) };
        // Both are sorted: one pass finds the new place of each.
        let mut at = 0;
        let moved = |it: &(u8, u64)| {
            at += new.nodes.get(at..).unwrap_or_default().iter().take_while(|new| *new < it).count();
            (new.nodes.get(at) == Some(it)).then_some(at as u32)
        };
        let moved: Vec<Option<u32>> = self.before.nodes.iter().map(moved).collect();
        for entry in self.staying() {
            let [from, to] = entry.ends.map(|it| moved.get(it as usize).copied().flatten());
            new.edges.push(Entry { ends: [from?, to?], ..*entry });
        }
        let places: Vec<Option<u32>> = layout.graph().petgraph().node_weights().map(|it| new.find(it.id())).collect();
        for (relation, (_, rows)) in (0..).zip(layout.edges()) {
            for row in rows {
                let end = |at: u32| places.get(at as usize).copied().flatten();
                let ends = [end(row.ends.0)?, end(row.ends.1)?];
                let spell = time::of_edge(row).map_or([NO_DAY; 2], |it| [it.start, it.end].map(day_number));
                new.edges.push(Entry { number: number_in(row.edge.id.as_str()), ends, relation, spell });
            }
        }
        new.edges.sort_by_key(|it| it.number);
        Some(new)
    }

    fn staying(&self) -> impl Iterator<Item = &Entry> {
        self.before.edges.iter().zip(&self.edges).filter(|it| !it.1).map(|it| it.0)
    }
}

fn key(id: &NodeId) -> Option<(u8, u64)> {
    let kind = (0..).zip(KINDS).find(|it| it.1.0 == id.kind())?.0;
    Some((kind, number_in(id.as_str())))
}

fn printed((kind, number): (u8, u64)) -> String {
    let kind = KINDS.get(usize::from(kind)).map_or("", |it| it.0);
    NodeId::numbered(kind, number).as_str().to_owned()
}

/// Stands for the day of an open side; no day has this number.
const NO_DAY: i32 = 0;

/// A day as one number.
fn day_number(day: Option<Date>) -> i32 {
    day.map_or(NO_DAY, |it| i32::from(it.year()) << 9 | i32::from(it.month()) << 5 | i32::from(it.day()))
}

fn day_of(number: i32) -> Option<Date> {
    Date::new((number >> 9) as i16, (number >> 5 & 15) as i8, (number & 31) as i8).ok()
}

fn spell_of(spell: [i32; 2]) -> Option<Spell> {
    let [start, end] = spell.map(day_of);
    (start.is_some() || end.is_some()).then_some(Spell { start, end })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_back() {
        for day in [Date::constant(2024, 2, 29), Date::constant(1, 1, 1), Date::constant(-3, 12, 31)] {
            assert_eq!(day_of(day_number(Some(day))), Some(day));
        }
        assert_eq!(day_of(day_number(None)), None);
        let start = Some(Date::constant(2024, 8, 1));
        assert_eq!(spell_of([start, None].map(day_number)), Some(Spell { start, end: None }));
        assert_eq!(spell_of([NO_DAY; 2]), None);
    }

    #[test]
    fn kinds_stand_in_the_order_of_their_identifiers() {
        assert!(KINDS.is_sorted());
        assert!(NODES.iter().all(|kind| KINDS.iter().any(|it| it.1 == kind.label)));
        let id = NodeId::numbered("statement", 77);
        assert_eq!(key(&id).map(printed).as_deref(), Some(id.as_str()));
    }
}
