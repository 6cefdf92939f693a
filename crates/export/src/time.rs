//! When a node or edge is there: the spells of Gephi's timeline.
//!
//! A spell claims what pages show and no more. *Current* is said as of a date, so a post without a known end ends on the last day on
//! which a page shows it; a document is there on its day of publication. What has no date at all is always there.

use crate::layout::{Layout, Row};
use simpul_model::{Date, EdgeKind, Node, PostStatus};

/// First and last day, both included; a side that is missing is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Spell {
    pub(crate) start: Option<Date>,
    pub(crate) end: Option<Date>,
}

impl Spell {
    /// A spell, unless both sides are open. Sides in the wrong order are swapped.
    fn new(start: Option<Date>, end: Option<Date>) -> Option<Self> {
        match (start, end) {
            (None, None) => None,
            (Some(a), Some(b)) if a > b => Some(Self { start: Some(b), end: Some(a) }),
            _ => Some(Self { start, end }),
        }
    }

    /// Takes in all of another.
    pub(crate) fn reach(&mut self, other: Self) {
        for day in [other.start, other.end].into_iter().flatten() {
            self.start = Some(self.start.map_or(day, |it| it.min(day)));
            self.end = Some(self.end.map_or(day, |it| it.max(day)));
        }
    }

    fn day(day: Option<Date>) -> Option<Self> {
        Self::new(day, day)
    }
}

/// When an edge holds.
pub(crate) fn of_edge(row: &Row<'_>) -> Option<Spell> {
    match &row.edge.kind {
        EdgeKind::HoldsPost { status, from, to, first_seen, last_seen, .. } => match status {
            PostStatus::Current => Spell::new(from.or(*first_seen), to.or(*last_seen).or(*first_seen)),
            // A page that says "former" shows only that the post ended before that day.
            PostStatus::Former => Spell::new(*from, to.or(*last_seen).or(*first_seen)),
        },
        EdgeKind::Succeeded { date, .. } => Spell::day(*date),
        EdgeKind::UnitPartOf | EdgeKind::UnitInRegion | EdgeKind::RegionPartOf => None,
        EdgeKind::EventInRegion => of_dated(row.from),
        EdgeKind::Organized | EdgeKind::OfficialAtEvent { .. } | EdgeKind::UnitAtEvent { .. } => of_dated(row.to),
        EdgeKind::Said | EdgeKind::StatedIn | EdgeKind::MentionedIn { .. } => {
            of_dated(row.to).or_else(|| of_dated(row.from))
        }
    }
}

/// When the nodes with a date of their own are there.
fn of_dated(node: &Node) -> Option<Spell> {
    match node {
        Node::Event(it) => it.date.and_then(|it| Spell::new(Some(it.start), Some(it.last()))),
        Node::Statement(it) => Spell::day(it.date),
        Node::Document(it) => Spell::day(it.published),
        Node::Official(_) | Node::Unit(_) | Node::Region(_) => None,
    }
}

/// When each node is there, by its place in the petgraph, for nodes that are not always there. An official is there from the first to
/// the last day of anything known of the person, so that no edge on the timeline lacks its end.
pub(crate) fn of_nodes(layout: &Layout<'_>) -> Vec<Option<Spell>> {
    let mut spells: Vec<Option<Spell>> = layout.graph().petgraph().node_weights().map(of_node).collect();
    for (at, (node, known)) in layout.graph().petgraph().node_weights().zip(&mut spells).enumerate() {
        if let (Node::Official(_), Some(known), Some(spell)) = (node, known, layout.standing().spell(at)) {
            widen(known, spell);
        }
    }
    for (_, rows) in layout.edges() {
        for row in rows {
            let Some(spell) = of_edge(row) else { continue };
            for (end, index) in [(row.from, row.ends.0), (row.to, row.ends.1)] {
                if let (Node::Official(_), Some(Some(known))) = (end, spells.get_mut(index as usize)) {
                    widen(known, spell);
                }
            }
        }
    }
    spells
}

fn of_node(node: &Node) -> Option<Spell> {
    match node {
        Node::Official(it) => Spell::new(it.first_seen, it.last_seen),
        other => of_dated(other),
    }
}

/// Takes the other spell's known days in; an open side says nothing of a node.
fn widen(spell: &mut Spell, other: Spell) {
    for day in [other.start, other.end].into_iter().flatten() {
        if spell.start.is_some_and(|it| day < it) {
            spell.start = Some(day);
        }
        if spell.end.is_some_and(|it| day > it) {
            spell.end = Some(day);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: Date = Date::constant(2024, 8, 1);
    const B: Date = Date::constant(2024, 8, 14);

    #[test]
    fn sides_are_in_order_and_open_on_both_sides_is_no_spell() {
        let sides = |start, end| Spell::new(start, end).map(|it| (it.start, it.end));
        assert_eq!(sides(Some(B), Some(A)), Some((Some(A), Some(B))));
        assert_eq!(sides(Some(A), None), Some((Some(A), None)));
        assert_eq!(sides(None, None), None);
    }

    #[test]
    fn a_node_takes_in_the_known_days_of_its_edges() {
        let mut spell = Spell { start: Some(A), end: None };
        widen(&mut spell, Spell { start: Some(Date::constant(2020, 1, 1)), end: Some(B) });
        assert_eq!(spell, Spell { start: Some(Date::constant(2020, 1, 1)), end: None });
    }
}
