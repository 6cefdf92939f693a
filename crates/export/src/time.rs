//! When a node or edge is there: the spells of Gephi's timeline.
//!
//! A spell claims what pages show and no more. *Current* is said as of a date, so a post without a known end ends on the last day on
//! which a page shows it; a document is there on its day of publication. What has no date at all is always there.

use crate::layout::{Layout, Row};
use simpul_model::{Date, EdgeKind, Node, PostStatus};
use std::collections::BTreeMap;

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

    fn day(day: Option<Date>) -> Option<Self> {
        Self::new(day, day)
    }

    /// The days as Gephi's table writes them, `<[2024-08-01, 2024-08-14]>`.
    pub(crate) fn timeset(self) -> String {
        let side = |day: Option<Date>, open: &str| day.map_or_else(|| open.to_owned(), |it| it.to_string());
        format!("<[{}, {}]>", side(self.start, "-Infinity"), side(self.end, "Infinity"))
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

/// When each node is there, for nodes that are not always there. An official is there from the first to the last day of
/// anything known of the person, so that no edge on the timeline lacks its end.
pub(crate) fn of_nodes<'g>(layout: &Layout<'g>) -> BTreeMap<&'g str, Spell> {
    let mut spells: BTreeMap<&str, Spell> = BTreeMap::new();
    for (_, nodes) in layout.nodes() {
        for node in nodes {
            let spell = match node {
                Node::Official(it) => Spell::new(it.first_seen, it.last_seen),
                other => of_dated(other),
            };
            if let Some(spell) = spell {
                spells.insert(node.id().as_str(), spell);
            }
        }
    }
    for (_, rows) in layout.edges() {
        for row in rows {
            let Some(spell) = of_edge(row) else { continue };
            for end in [row.from, row.to].into_iter().filter(|it| matches!(it, Node::Official(_))) {
                if let Some(known) = spells.get_mut(end.id().as_str()) {
                    widen(known, spell);
                }
            }
        }
    }
    spells
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
    fn spells_print_as_gephi_reads_them() {
        let shown = |start, end| Spell::new(start, end).map(Spell::timeset);
        assert_eq!(shown(Some(A), Some(B)).as_deref(), Some("<[2024-08-01, 2024-08-14]>"));
        assert_eq!(shown(Some(B), Some(A)).as_deref(), Some("<[2024-08-01, 2024-08-14]>"));
        assert_eq!(shown(Some(A), None).as_deref(), Some("<[2024-08-01, Infinity]>"));
        assert_eq!(shown(None, Some(B)).as_deref(), Some("<[-Infinity, 2024-08-14]>"));
        assert_eq!(shown(None, None), None);
    }
}
