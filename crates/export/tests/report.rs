//! The page of `simpul report`: the whole graph is in it, and nothing of it is markup.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "support/fixture.rs"]
mod fixture;

use serde_json::Value;
use simpul_model::{Graph, GraphBuilder};

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
    let graph = fixture::graph(40);
    let data = data(&page(&graph));
    let nodes: Vec<Value> = graph.nodes().map(|it| serde_json::to_value(it).unwrap()).collect();
    assert_eq!(data["nodes"].as_array().unwrap(), &nodes);
    let ids = |it: &Value| it["id"].as_str().unwrap().to_owned();
    let edges: Vec<String> = data["edges"].as_array().unwrap().iter().map(ids).collect();
    assert_eq!(edges, graph.edges().map(|it| it.id.to_string()).collect::<Vec<_>>());
}

#[test]
fn a_fact_keeps_its_surest_sentences_and_says_how_many_there_are() {
    let graph = fixture::graph(40);
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
    let page = page(&fixture::graph(40));
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
    let graph = fixture::graph(40);
    let mut b = GraphBuilder::new();
    graph.edges().cloned().collect::<Vec<_>>().into_iter().rev().for_each(|it| b.edge(it));
    graph.nodes().cloned().collect::<Vec<_>>().into_iter().rev().for_each(|it| b.node(it));
    assert_eq!(page(&graph), page(&b.build()));
}

#[test]
fn an_empty_graph_has_a_page_too() {
    assert_eq!(data(&page(&Graph::default()))["nodes"], Value::Array(Vec::new()));
}
