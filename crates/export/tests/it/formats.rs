//! What each format promises beyond the dialect: complete, well-formed, the same bytes for the same graph.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use quick_xml::Reader;
use quick_xml::events::Event;
use simpul_export::{ExportError, Extras, Format, Memory, write_into};
use simpul_model::{Edge, EdgeKind, Graph, GraphBuilder, Node, NodeId};
use std::collections::BTreeMap;

fn exported(graph: &Graph) -> BTreeMap<String, String> {
    let mut files = Memory::default();
    write_into(graph, &Extras::default(), Format::ALL, &mut files).unwrap();
    files.files.into_iter().map(|(path, content)| (path, String::from_utf8(content).unwrap())).collect()
}

fn rebuilt(graph: &Graph, reversed: bool) -> Graph {
    let mut b = GraphBuilder::new();
    let (mut nodes, mut edges): (Vec<_>, Vec<_>) = (graph.nodes().collect(), graph.edges().collect());
    if reversed {
        nodes.reverse();
        edges.reverse();
    }
    edges.into_iter().cloned().for_each(|it| b.edge(it));
    nodes.into_iter().cloned().for_each(|it| b.node(it));
    b.build()
}

#[test]
fn the_same_graph_gives_the_same_bytes_whatever_the_order() {
    let graph = crate::fixture::graph(40);
    assert_eq!(exported(&rebuilt(&graph, false)), exported(&rebuilt(&graph, true)));
}

#[test]
fn the_files_of_the_contract_are_there_even_for_an_empty_graph() {
    let files = exported(&Graph::default());
    for (path, header) in [
        (
            "neo4j/officials.csv",
            "id:ID(Official),name,rank,service,degrees:string[],aliases:string[],first_seen:date,last_seen:date,mentions:int,:LABEL\n",
        ),
        ("neo4j/units.csv", "id:ID(Unit),name,kind,service,aliases:string[],known:boolean,:LABEL\n"),
        ("neo4j/regions.csv", "id:ID(Region),code,name,level,:LABEL\n"),
        (
            "neo4j/succeeded.csv",
            ":START_ID(Official),:END_ID(Official),id,post,unit,date:date,sentence,rules:string[],pages:int,evidence:string[],confidence:float,:TYPE\n",
        ),
        ("redirects.csv", "old_id,new_id\n"),
        ("dead_letters.jsonl", ""),
    ] {
        assert_eq!(files[path], header, "{path}");
    }
    for file in [
        "events",
        "statements",
        "documents",
        "holds_post",
        "unit_part_of",
        "unit_in_region",
        "region_part_of",
        "event_in_region",
        "organized",
        "official_at_event",
        "unit_at_event",
        "said",
        "statement_in",
        "official_mentioned_in",
        "unit_mentioned_in",
        "region_mentioned_in",
        "event_mentioned_in",
    ] {
        assert_eq!(files[&format!("neo4j/{file}.csv")].lines().count(), 1, "{file}");
    }
    for file in [
        "neo4j/import.sh",
        "neo4j/import.cypher",
        "neo4j/README.txt",
        "gephi/graph.gexf",
        "gephi/graph-static.gexf",
        "gephi/nodes.csv",
        "gephi/edges.csv",
        "tables/officials.csv",
        "tables/posts.csv",
        "tables/events.csv",
        "tables/statements.csv",
    ] {
        assert!(!files[file].is_empty(), "{file}");
    }
}

/// Element names in order of appearance with their attributes, and no character that XML forbids.
fn elements(xml: &str) -> Vec<(String, BTreeMap<String, String>)> {
    let mut reader = Reader::from_str(xml);
    let mut found = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(it) | Event::Empty(it) => {
                let attributes = it
                    .attributes()
                    .map(|it| {
                        let it = it.unwrap();
                        let name = String::from_utf8(it.key.as_ref().to_vec()).unwrap();
                        (name, it.unescape_value().unwrap().into_owned())
                    })
                    .collect();
                found.push((String::from_utf8(it.name().as_ref().to_vec()).unwrap(), attributes));
            }
            Event::Eof => break,
            _ => {}
        }
    }
    let allowed =
        |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    assert!(xml.chars().all(allowed));
    found
}

#[test]
fn gexf_is_well_formed_and_keeps_what_gephi_would_merge() {
    let graph = crate::fixture::graph(60);
    let files = exported(&graph);
    for (name, timed) in [("gephi/graph.gexf", true), ("gephi/graph-static.gexf", false)] {
        let found = elements(&files[name]);
        let of = |wanted: &str| found.iter().filter(|(it, _)| it == wanted).map(|(_, it)| it).collect::<Vec<_>>();
        assert_eq!(of("node").len(), graph.nodes().count());
        let edges = of("edge");
        assert_eq!(edges.len(), graph.edges().count());
        let mut keys: Vec<_> = edges.iter().map(|it| (&it["source"], &it["target"], &it["kind"])).collect();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), edges.len(), "two edges share source, target and kind");
        assert!(edges.iter().all(|it| it["weight"].parse::<u64>().unwrap() > 0));
        assert_eq!(of("spell").is_empty(), !timed);
        assert_eq!(of("graph")[0].get("timeformat").map(String::as_str), timed.then_some("date"));
        let order: Vec<_> = found
            .iter()
            .map(|(it, _)| it.as_str())
            .filter(|it| ["attributes", "nodes", "edges"].contains(it))
            .collect();
        assert_eq!(order, ["attributes", "attributes", "nodes", "edges"]);
        assert!(of("attvalue").iter().any(|it| it["for"] == "code" && it["value"] == "35.10"));
        assert!(of("attvalue").iter().any(|it| it["for"] == "kind" && it["value"] == "coordination_meeting"));
        assert!(of("attvalue").iter().any(|it| it["for"] == "kind" && it["value"] == "polres"));
    }
    elements(&files["graphml/graph.graphml"]);
}

#[test]
fn an_unstated_unit_has_no_name_for_programs_and_words_for_people() {
    let files = exported(&crate::fixture::graph(31));
    assert!(files["neo4j/units.csv"].contains("\nunit:not-stated,,other,,,false,Unit\n"));
    assert!(files["gephi/nodes.csv"].contains("\nunit:not-stated,(unit not stated),Unit,"));
    assert!(files["gephi/graph.gexf"].contains("<node id=\"unit:not-stated\" label=\"(unit not stated)\">"));
    assert!(files["tables/posts.csv"].contains(",(unit not stated),"));
}

#[test]
fn json_lines_keep_texts_exactly_as_read() {
    let graph = crate::fixture::graph(31);
    let files = exported(&graph);
    let nodes: Vec<Node> = files["jsonl/nodes.jsonl"].lines().map(|it| serde_json::from_str(it).unwrap()).collect();
    let edges: Vec<Edge> = files["jsonl/edges.jsonl"].lines().map(|it| serde_json::from_str(it).unwrap()).collect();
    assert!(nodes.iter().eq(graph.nodes()));
    assert!(edges.iter().eq(graph.edges()));
}

#[test]
fn a_page_in_a_table_is_the_best_one_and_its_sentence_stands_beside() {
    let files = exported(&crate::fixture::graph(31));
    let mut reader = csv::Reader::from_reader(files["tables/posts.csv"].as_bytes());
    let header = reader.headers().unwrap().clone();
    let at = |name: &str| header.iter().position(|it| it == name).unwrap();
    for row in reader.records() {
        let row = row.unwrap();
        assert!(row[at("url")].starts_with("https://contoh.example/"), "{row:?}");
        assert!(row[at("sentence")].starts_with("Menurut"), "{row:?}");
        assert!(row[at("official")].starts_with("Nama"), "{row:?}");
        assert_eq!(&row[at("confidence")], "0.950");
    }
}

#[test]
fn what_no_table_allows_is_an_error_and_not_a_broken_import() {
    let build = |from: &str, edge_id: &str| {
        let mut b = GraphBuilder::new();
        let graph = crate::fixture::graph(1);
        graph.nodes().cloned().for_each(|it| b.node(it));
        b.edge(Edge {
            id: NodeId::from_printed(edge_id),
            from: NodeId::from_printed(from),
            to: NodeId::from_printed("region:35"),
            kind: EdgeKind::UnitInRegion,
            evidence: vec![],
            confidence: 1.0,
        });
        write_into(&b.build(), &Extras::default(), Format::DEFAULT, &mut Memory::default())
    };
    assert!(matches!(build("region:35.07", "edge:1"), Err(ExportError::OddEdge { .. })));
    assert!(matches!(build("unit:polres-malang", "edge 1"), Err(ExportError::OddId(_))));
    assert!(build("unit:polres-malang", "edge:1").is_ok());
}

#[test]
fn evidence_of_thousands_of_pages_fits_a_row_and_is_counted_whole() {
    let mut b = GraphBuilder::new();
    crate::fixture::graph(1).nodes().cloned().for_each(|it| b.node(it));
    let evidence = (0..20_000)
        .map(|i| simpul_model::graph::Citation {
            document: NodeId::hashed("document", &[&i.to_string()]),
            sentence: "Rapat digelar.".into(),
            span: simpul_model::Span::new(0, 1),
            sentence_start: 0,
            rule: "rule".into(),
            confidence: 0.5,
        })
        .collect();
    let (from, to) = (NodeId::from_printed("unit:polres-malang"), NodeId::from_printed("region:35.07"));
    b.edge(Edge {
        id: NodeId::from_printed("edge:1"),
        from,
        to,
        kind: EdgeKind::UnitInRegion,
        evidence,
        confidence: 1.0,
    });
    let files = exported(&b.build());
    let row = files["neo4j/unit_in_region.csv"].lines().nth(1).unwrap();
    assert!(row.len() < 1 << 20, "{}", row.len());
    assert_eq!(row.split(';').count(), 10_000);
    assert!(row.contains(",rule,20000,document:"));
}
