//! `simpul show`: what the graph knows of one node.

use super::words;
use crate::{
    args::{Show, What},
    output, settings,
};
use simpul_model::{Edge, EdgeKind, Graph, Node};
use simpul_pipeline::lookup;
use std::{fmt::Write, path::Path};

pub(crate) fn show(args: &Show, config: Option<&Path>) -> anyhow::Result<u8> {
    let graph = lookup::graph(&settings::out(&args.asked, config)?)?;
    let label = match args.what {
        What::Official => "Official",
        What::Unit => "Unit",
        What::Region => "Region",
        What::Event => "Event",
    };
    let node = words::one(&graph, Some(label), &args.name)?;
    output::print(&output::printable(&page(&graph, node)))?;
    Ok(0)
}

/// Whether an edge stands under a heading.
type Belongs = fn(&EdgeKind) -> bool;

/// The headings, in order, and which edges stand under each.
const PARTS: [(&str, Belongs); 6] = [
    ("posts", |it| matches!(it, EdgeKind::HoldsPost { .. })),
    ("handovers", |it| matches!(it, EdgeKind::Succeeded { .. })),
    ("events", |it| {
        matches!(it, EdgeKind::Organized | EdgeKind::OfficialAtEvent { .. } | EdgeKind::UnitAtEvent { .. })
    }),
    ("said", |it| matches!(it, EdgeKind::Said)),
    ("place", |it| {
        matches!(it, EdgeKind::UnitPartOf | EdgeKind::UnitInRegion | EdgeKind::RegionPartOf | EdgeKind::EventInRegion)
    }),
    ("pages", |it| matches!(it, EdgeKind::MentionedIn { .. })),
];

fn page(graph: &Graph, node: &Node) -> String {
    let mut out = format!("{}\n{}\n", words::name(node), node.id());
    facts(&mut out, node);
    let edges = graph.edges_of(node.id());
    for (heading, belongs) in PARTS {
        let mut lines: Vec<(Option<_>, String)> =
            edges.iter().filter(|it| belongs(&it.kind)).map(|it| (day(graph, it), block(graph, it))).collect();
        lines.sort();
        lines.dedup();
        if !lines.is_empty() {
            let _ = writeln!(out, "\n{heading}");
            for (_, line) in lines {
                out.push_str(&line);
            }
        }
    }
    out
}

fn facts(out: &mut String, node: &Node) {
    let mut fact = |label: &str, value: String| {
        if !value.is_empty() {
            let _ = writeln!(out, "  {label:<10} {value}");
        }
    };
    match node {
        Node::Official(it) => {
            fact("also", it.aliases.join("; "));
            fact("degrees", it.degrees.join(", "));
            fact("service", it.service.map(|it| it.to_string()).unwrap_or_default());
            let seen = [it.first_seen, it.last_seen].into_iter().flatten().map(|it| it.to_string());
            fact("seen", seen.collect::<Vec<_>>().join(" to "));
        }
        Node::Unit(it) => {
            fact("also", it.aliases.join("; "));
            fact("kind", it.kind.to_string());
        }
        Node::Region(it) => {
            fact("code", it.code.to_string());
            fact("level", it.level.as_str().to_owned());
        }
        Node::Event(it) => {
            fact("kind", it.kind.to_string());
            fact("date", it.date.map(|it| format!("{} to {}", it.start, it.last())).unwrap_or_default());
            fact("venue", it.venue.clone().unwrap_or_default());
            fact("programme", it.programme.clone().unwrap_or_default());
            fact("groups", it.groups.join(", "));
        }
        Node::Statement(_) | Node::Document(_) => {}
    }
}

/// The day by which an edge is put in order.
fn day(graph: &Graph, edge: &Edge) -> Option<simpul_model::Date> {
    let of = |id| match graph.node(id) {
        Some(Node::Event(it)) => it.date.map(|it| it.start),
        Some(Node::Statement(it)) => it.date,
        Some(Node::Document(it)) => it.published,
        _ => None,
    };
    lookup::since(edge).or_else(|| of(&edge.to)).or_else(|| of(&edge.from))
}

fn block(graph: &Graph, edge: &Edge) -> String {
    match &edge.kind {
        EdgeKind::MentionedIn { .. } => format!("  {}\n", words::page(graph, &edge.to)),
        EdgeKind::RegionPartOf => format!("  {}\n", words::edge(graph, edge)),
        _ => format!("  {}\n{}", words::edge(graph, edge), words::citations(graph, edge)),
    }
}
