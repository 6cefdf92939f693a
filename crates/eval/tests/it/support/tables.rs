//! The tables of a graph that the scorer reads, with the columns it reads.

use simpul_model::{Edge, EdgeKind, Graph, Node};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// Writes `DIR/current/neo4j/*.csv`.
pub(crate) fn write(graph: &Graph, dir: &Path) {
    let mut files: BTreeMap<&str, String> = BTreeMap::new();
    for (name, header) in HEADERS {
        files.insert(name, format!("{header}\n"));
    }
    let mut push = |name: &str, cells: &[String]| {
        let row: Vec<String> = cells.iter().map(|it| quoted(it)).collect();
        writeln!(files.get_mut(name).unwrap(), "{}", row.join(",")).unwrap();
    };
    for node in graph.nodes() {
        let (file, cells) = node_row(node);
        push(file, &cells);
    }
    for edge in graph.edges() {
        let (from, to) = (graph.node(&edge.from).unwrap(), graph.node(&edge.to).unwrap());
        if let Some((file, own)) = edge_row(edge, from, to) {
            push(file, &[vec![edge.from.to_string(), edge.to.to_string(), edge.id.to_string()], own].concat());
        }
    }
    let dir = dir.join("current/neo4j");
    std::fs::create_dir_all(&dir).unwrap();
    for (name, text) in files {
        std::fs::write(dir.join(name), text).unwrap();
    }
}

const HEADERS: &[(&str, &str)] = &[
    ("officials.csv", "id:ID(Official),name,rank,degrees:string[],aliases:string[]"),
    ("units.csv", "id:ID(Unit),name,kind,aliases:string[]"),
    ("regions.csv", "id:ID(Region),code,name"),
    ("events.csv", "id:ID(Event),kind,date:date,date_end:date,venue"),
    ("statements.csv", "id:ID(Statement),text"),
    ("documents.csv", "id:ID(Document),url,published:date"),
    ("holds_post.csv", ":START_ID(Official),:END_ID(Unit),id,post,status,acting:boolean"),
    ("unit_in_region.csv", ":START_ID(Unit),:END_ID(Region),id"),
    ("event_in_region.csv", ":START_ID(Event),:END_ID(Region),id"),
    ("organized.csv", ":START_ID(Unit),:END_ID(Event),id"),
    ("official_at_event.csv", ":START_ID(Official),:END_ID(Event),id,role"),
    ("unit_at_event.csv", ":START_ID(Unit),:END_ID(Event),id,role"),
    ("said.csv", ":START_ID(Official),:END_ID(Statement),id"),
    ("official_mentioned_in.csv", ":START_ID(Official),:END_ID(Document),id"),
    ("unit_mentioned_in.csv", ":START_ID(Unit),:END_ID(Document),id"),
    ("region_mentioned_in.csv", ":START_ID(Region),:END_ID(Document),id"),
    ("event_mentioned_in.csv", ":START_ID(Event),:END_ID(Document),id"),
];

fn node_row(node: &Node) -> (&'static str, Vec<String>) {
    let or_empty = |it: &Option<String>| cell(it.as_deref().unwrap_or_default());
    let day = |it: Option<simpul_model::Date>| it.map(|it| it.to_string()).unwrap_or_default();
    match node {
        Node::Official(it) => {
            let own = vec![cell(&it.name), or_empty(&it.rank), list(&it.degrees), list(&it.aliases)];
            ("officials.csv", [vec![it.id.to_string()], own].concat())
        }
        Node::Unit(it) => {
            ("units.csv", vec![it.id.to_string(), cell(&it.name), it.kind.to_string(), list(&it.aliases)])
        }
        Node::Region(it) => ("regions.csv", vec![it.id.to_string(), it.code.to_string(), cell(&it.name)]),
        Node::Event(it) => {
            let days = [day(it.date.map(|it| it.start)), day(it.date.and_then(|it| it.end))];
            let own = vec![it.id.to_string(), it.kind.to_string()];
            ("events.csv", [own, days.to_vec(), vec![or_empty(&it.venue)]].concat())
        }
        Node::Statement(it) => ("statements.csv", vec![it.id.to_string(), cell(&it.text)]),
        Node::Document(it) => ("documents.csv", vec![it.id.to_string(), cell(&it.url), day(it.published)]),
    }
}

fn edge_row(edge: &Edge, from: &Node, to: &Node) -> Option<(&'static str, Vec<String>)> {
    Some(match (&edge.kind, from, to) {
        (EdgeKind::HoldsPost { post, status, acting, .. }, ..) => {
            ("holds_post.csv", vec![cell(post), status.to_string(), acting.to_string()])
        }
        (EdgeKind::UnitInRegion, ..) => ("unit_in_region.csv", vec![]),
        (EdgeKind::EventInRegion, ..) => ("event_in_region.csv", vec![]),
        (EdgeKind::Organized, ..) => ("organized.csv", vec![]),
        (EdgeKind::OfficialAtEvent { role, .. }, ..) => ("official_at_event.csv", vec![role.to_string()]),
        (EdgeKind::UnitAtEvent { role }, ..) => ("unit_at_event.csv", vec![role.to_string()]),
        (EdgeKind::Said, ..) => ("said.csv", vec![]),
        (EdgeKind::MentionedIn { .. }, Node::Official(_), _) => ("official_mentioned_in.csv", vec![]),
        (EdgeKind::MentionedIn { .. }, Node::Unit(_), _) => ("unit_mentioned_in.csv", vec![]),
        (EdgeKind::MentionedIn { .. }, Node::Region(_), _) => ("region_mentioned_in.csv", vec![]),
        (EdgeKind::MentionedIn { .. }, Node::Event(_), _) => ("event_mentioned_in.csv", vec![]),
        _ => return None,
    })
}

/// A text as the contract has it in a cell: blanks single, no backslash.
fn cell(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('\\', "＼")
}

fn list(texts: &[String]) -> String {
    let cells = texts.iter().map(|it| cell(it).replace(';', ",")).filter(|it| !it.is_empty());
    cells.collect::<Vec<_>>().join(";")
}

fn quoted(text: &str) -> String {
    if text.contains(['"', ',']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}
