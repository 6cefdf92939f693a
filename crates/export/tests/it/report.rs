//! The page of `simpul report`: the whole graph is in it, and nothing of it is markup.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use serde_json::Value;
use simpul_model::{Graph, GraphBuilder, Node, NodeId};

fn page(graph: &Graph) -> String {
    let mut out = Vec::new();
    simpul_export::report::write(graph, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// What stands between the first `from` and the `to` behind it.
fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    text.split_once(from).unwrap().1.split_once(to).unwrap().0
}

fn data(page: &str) -> Value {
    serde_json::from_str(between(page, "type=\"application/json\">", "</script>")).unwrap()
}

#[test]
fn every_node_and_edge_is_in_it_as_json() {
    let graph = crate::fixture::graph(40);
    let data = data(&page(&graph));
    let nodes: Vec<Value> = graph.nodes().map(|it| serde_json::to_value(it).unwrap()).collect();
    assert_eq!(data["nodes"].as_array().unwrap(), &nodes);
    let ids = |it: &Value| it["id"].as_str().unwrap().to_owned();
    let edges: Vec<String> = data["edges"].as_array().unwrap().iter().map(ids).collect();
    assert_eq!(edges, graph.edges().map(|it| it.id.to_string()).collect::<Vec<_>>());
}

#[test]
fn a_part_of_the_graph_holds_what_is_near_and_no_edge_that_leaves_it() {
    let graph = crate::fixture::graph(40);
    let official = graph.nodes().find(|it| matches!(it, Node::Official(_))).unwrap();
    let near = graph.around(&[official.id()], 1);
    let mut expect: Vec<&NodeId> =
        graph.edges_of(official.id()).into_iter().flat_map(|it| [&it.from, &it.to]).collect();
    expect.sort();
    expect.dedup();
    assert_eq!(near.nodes().map(Node::id).collect::<Vec<_>>(), expect);
    assert!(near.edges().all(|it| near.node(&it.from).is_some() && near.node(&it.to).is_some()));
    let far = graph.around(&[official.id()], 6);
    assert!(near.nodes().all(|it| far.node(it.id()).is_some()));
    // A page leads to nothing but itself: others on it are no nearer for that.
    let page = graph.nodes().find(|it| it.label() == "Document" && far.node(it.id()).is_some()).unwrap();
    let through =
        |it: &Node| graph.edges_of(it.id()).iter().all(|edge| edge.from == *page.id() || edge.to == *page.id());
    assert!(far.nodes().filter(|it| it.id() != page.id() && it.id() != official.id()).all(|it| !through(it)));
    assert_eq!(graph.around(&[], 3).nodes().count(), 0);
}

#[test]
fn an_edge_is_found_by_its_identifier() {
    let graph = crate::fixture::graph(40);
    assert!(graph.edges().all(|it| graph.edge(&it.id) == Some(it)));
    assert_eq!(graph.edge(&NodeId::from_printed("edge:none")), None);
}

#[test]
fn a_fact_keeps_its_surest_sentences_and_says_how_many_there_are() {
    let graph = crate::fixture::graph(40);
    let data = data(&page(&graph));
    for (edge, shown) in graph.edges().zip(data["edges"].as_array().unwrap()) {
        assert_eq!(shown["places"], edge.evidence.len());
        let kept = shown["evidence"].as_array().unwrap();
        if shown["kind"]["relation"] == "mentioned_in" {
            assert!(kept.is_empty());
        } else {
            assert_eq!(kept.len(), edge.evidence.len().min(5));
            let most = edge.evidence.iter().map(|it| it.confidence).fold(0.0, f32::max);
            let first = kept.first().map_or(most, |it| it["confidence"].as_f64().unwrap() as f32);
            assert!((first - most).abs() < 1e-6, "{first} {most}");
        }
    }
}

#[test]
fn no_string_of_the_graph_can_become_markup() {
    let page = page(&crate::fixture::graph(40));
    assert!(
        !between(&page, "type=\"application/json\">", "</script>").contains(['<', '>', '&', '\u{2028}', '\u{2029}'])
    );
    assert_eq!(page.matches("<script").count(), 2, "its own");
    assert!(page.contains("default-src 'none'"), "nothing is loaded");
    for sink in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("] {
        assert!(!page.contains(sink), "{sink}");
    }
}

#[test]
fn the_same_graph_gives_the_same_page() {
    let graph = crate::fixture::graph(40);
    let mut b = GraphBuilder::new();
    graph.edges().cloned().collect::<Vec<_>>().into_iter().rev().for_each(|it| b.edge(it));
    graph.nodes().cloned().collect::<Vec<_>>().into_iter().rev().for_each(|it| b.node(it));
    assert_eq!(page(&graph), page(&b.build()));
}

#[test]
fn an_empty_graph_has_a_page_too() {
    assert_eq!(data(&page(&Graph::default()))["nodes"], Value::Array(Vec::new()));
}
