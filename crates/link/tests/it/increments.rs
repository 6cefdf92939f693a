//! Promise: what a run before left, and what a few pages more touch, make the graph of all pages, to the letter.

use crate::invented::{history, pages, prints, strs};
use proptest::prelude::*;
use simpul_link::{Before, Decisions, Linked, NoAtlas, Renewed, Touched, gist, graph_and_groups, renewed};
use simpul_model::{Edge, Node, NodeId, Reading};
use std::{collections::BTreeSet, convert::Infallible};

/// The page, event or statement that an edge's rows are told with, or else a node that all edges are drawn with.
fn told_with(edge: &Edge) -> &NodeId {
    let of = |kind: &str| [&edge.from, &edge.to].into_iter().find(|it| it.kind() == kind);
    of("statement").or(of("event")).or(of("document")).unwrap_or(&edge.from)
}

fn lines(linked: &Linked, node: impl Fn(&Node) -> bool, edge: impl Fn(&Edge) -> bool) -> BTreeSet<String> {
    let nodes = linked.graph.nodes().filter(|it| node(it)).map(|it| serde_json::to_string(it).unwrap());
    let edges = linked.graph.edges().filter(|it| edge(it)).map(|it| serde_json::to_string(it).unwrap());
    nodes.chain(edges).collect()
}

/// The lines of the graph before that still hold, and those drawn anew.
fn merged(before: &Linked, after: &Renewed) -> BTreeSet<String> {
    let touched: &Touched = &after.touched;
    let is = |id: &NodeId| touched.has(id.as_str());
    let mut all = lines(before, |it| !is(it.id()), |it| !is(told_with(it)));
    all.extend(lines(&after.linked, |it| is(it.id()), |it| is(told_with(it))));
    all
}

fn renew(all: &[Reading], groups: &simpul_link::Groups, decisions: &Decisions) -> Option<Renewed> {
    let gists: Vec<Reading> = all.iter().map(gist).collect();
    let prints = prints(all);
    let load = |at: &[usize]| Ok::<_, Infallible>(at.iter().map(|it| all[*it].clone()).collect());
    renewed(&gists, Before { groups, prints: &strs(&prints) }, load, &NoAtlas, decisions).unwrap()
}

#[track_caller]
fn check(before: &[Reading], all: &[Reading], then: &Decisions, now: &Decisions) {
    let (earlier, groups) = graph_and_groups(before, &strs(&prints(before)), &NoAtlas, then);
    let (whole, whole_groups) = graph_and_groups(all, &strs(&prints(all)), &NoAtlas, now);
    let after = renew(all, &groups, now).unwrap();
    assert_eq!(merged(&earlier, &after), lines(&whole, |_| true, |_| true));
    let beside = |it: &Linked| (it.redirects.clone(), it.duplicates.clone(), it.joins.clone(), it.review.clone());
    assert_eq!(beside(&after.linked), beside(&whole));
    assert_eq!(after.linked.present, whole.present);
    assert_eq!(after.groups, whole_groups);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn pages_that_come_go_and_change_give_the_graph_of_those_that_are_there(
        pages in pages(24), cut in 0_usize..24, gone in 0_usize..24, other in 0_usize..24,
    ) {
        let [before, after, all] = history(&pages, cut, gone, other);
        let none = Decisions::default();
        check(&before, &after, &none, &none);
        check(&after, &after, &none, &none);
        check(&all, &before, &none, &none);
    }

    #[test]
    fn a_reviewers_word_between_two_runs_holds(pages in pages(16), cut in 1_usize..16) {
        let all: Vec<Reading> = pages.iter().map(crate::invented::Page::reading).collect();
        let (whole, _) = graph_and_groups(&all, &strs(&prints(&all)), &NoAtlas, &Decisions::default());
        let officials: Vec<&NodeId> = whole.graph.nodes().map(Node::id).filter(|it| it.kind() == "official").collect();
        let &[a, .., b] = officials.as_slice() else { return Ok(()) };
        let none = Decisions::default();
        for verdict in ["same", "different"] {
            let now = Decisions::from_csv(&format!("{verdict},{a},{b},a reviewer,2026-01-01,\n")).unwrap();
            check(&all[..cut.min(all.len())], &all, &none, &now);
            check(&all, &all, &now, &none);
        }
        let wrong = Decisions::from_csv(&format!("wrong,{a},,a reviewer,2026-01-01,\n")).unwrap();
        prop_assert!(renew(&all, &simpul_link::Groups::default(), &wrong).is_none());
    }

    #[test]
    fn a_gist_has_no_other_gist(pages in pages(8)) {
        for reading in pages.iter().map(crate::invented::Page::reading) {
            prop_assert_eq!(gist(&gist(&reading)), gist(&reading));
        }
    }
}
