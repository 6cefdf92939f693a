//! Promises: the graph is a function of the set of readings, and respects what cannot be.

use crate::invented::{Page, pages};
use proptest::prelude::*;
use simpul_link::{Decisions, Linked, MentionRow, NoAtlas, graph, mentions};
use simpul_model::{EdgeKind, Node, NodeId, Reading};
use std::collections::{BTreeMap, BTreeSet};

fn linked(readings: &[Reading]) -> Linked {
    graph(readings, &NoAtlas, &Decisions::default())
}

/// All that an export would write.
fn printed(linked: &Linked) -> String {
    let nodes: Vec<String> = linked.graph.nodes().map(|it| serde_json::to_string(it).unwrap()).collect();
    let edges: Vec<String> = linked.graph.edges().map(|it| serde_json::to_string(it).unwrap()).collect();
    format!("{}\n{}\n{:?}\n{:?}", nodes.join("\n"), edges.join("\n"), linked.redirects, linked.duplicates)
}

fn readings(pages: &[Page]) -> Vec<Reading> {
    pages.iter().map(Page::reading).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn order_and_repetition_of_readings_change_nothing(pages in pages(24), turn in 0_usize..24, twice in 0_usize..24) {
        let straight = readings(&pages);
        let mut other = straight.clone();
        other.rotate_left(turn % straight.len().max(1));
        other.reverse();
        if let Some(again) = straight.get(twice) {
            other.push(again.clone());
        }
        prop_assert_eq!(printed(&linked(&straight)), printed(&linked(&other)));
    }

    #[test]
    fn two_officials_of_one_page_are_two_nodes(pages in pages(24)) {
        let readings = readings(&pages);
        let linked = linked(&readings);
        let mut on_page: BTreeMap<&NodeId, BTreeSet<&NodeId>> = BTreeMap::new();
        for edge in linked.graph.edges() {
            let official = matches!(linked.graph.node(&edge.from), Some(Node::Official(_)));
            if official && matches!(edge.kind, EdgeKind::MentionedIn { .. }) {
                on_page.entry(&edge.to).or_default().insert(&edge.from);
            }
        }
        for reading in &readings {
            let nodes = on_page.get(&reading.document.id).map_or(0, BTreeSet::len);
            prop_assert_eq!(nodes, reading.officials.len());
        }
    }

    #[test]
    fn every_redirect_leads_to_a_node_and_from_none(pages in pages(24)) {
        let linked = linked(&readings(&pages));
        for (old, new) in &linked.redirects {
            prop_assert!(linked.graph.node(new).is_some(), "{} leads nowhere", new);
            prop_assert!(linked.graph.node(old).is_none(), "{} is both", old);
        }
    }

    #[test]
    fn an_identifier_once_given_is_a_node_or_leads_to_one(pages in pages(16), cut in 0_usize..16) {
        let all = readings(&pages);
        let early = linked(&all[..cut.min(all.len())]);
        let late = linked(&all);
        let to: BTreeMap<&NodeId, &NodeId> = late.redirects.iter().map(|(old, new)| (old, new)).collect();
        for node in early.graph.nodes().filter(|it| matches!(it, Node::Official(_) | Node::Event(_))) {
            prop_assert!(late.graph.node(node.id()).is_some() || to.contains_key(node.id()), "{} is lost", node.id());
        }
    }

    #[test]
    fn rows_are_linked_alike_in_any_order(pages in pages(24), turn in 0_usize..24) {
        let rows: Vec<MentionRow> = pages.iter().flat_map(Page::rows).collect();
        let straight = mentions(&rows);
        let mut other = rows.clone();
        other.rotate_left(turn.min(rows.len()));
        other.reverse();
        let turned: BTreeMap<String, NodeId> = other.iter().map(|it| it.id.clone()).zip(mentions(&other)).collect();
        for (row, official) in rows.iter().zip(straight) {
            prop_assert_eq!(&official, &turned[&row.id]);
        }
    }
}
