//! A graph in words: nodes, edges and their evidence as a person reads them.

use simpul_model::{Date, Edge, EdgeKind, Graph, Node, NodeId, graph::Citation};
use simpul_pipeline::lookup;
use std::fmt::Write;

/// Citations shown under one edge.
const CITATIONS: usize = 2;

/// What a node is called, with its rank where it is a person.
pub(crate) fn name(node: &Node) -> String {
    match node {
        Node::Official(it) => it.rank.iter().chain([&it.name]).map(String::as_str).collect::<Vec<_>>().join(" "),
        Node::Statement(it) => format!("“{}”", it.text),
        Node::Unit(it) if it.name.is_empty() => "(unit not stated)".to_owned(),
        _ => node.name().to_owned(),
    }
}

/// What a node is called, by its identifier.
pub(crate) fn name_of(graph: &Graph, id: &NodeId) -> String {
    graph.node(id).map_or_else(|| id.to_string(), name)
}

/// The one node that a person means, or what there is to choose from.
pub(crate) fn one<'g>(graph: &'g Graph, label: Option<&str>, asked: &str) -> anyhow::Result<&'g Node> {
    let found = lookup::nodes(graph, label, asked);
    match found.as_slice() {
        [node] => Ok(node),
        [] => anyhow::bail!("the graph knows nothing called \"{asked}\""),
        many => {
            let list: String = many.iter().take(20).fold(String::new(), |mut all, it| {
                let _ = write!(all, "\n  {}  {}", it.id(), name(it));
                all
            });
            let more = if many.len() > 20 { format!("\n  … and {} more", many.len() - 20) } else { String::new() };
            anyhow::bail!("\"{asked}\" may be {} things; name one by its identifier:{list}{more}", many.len())
        }
    }
}

/// What an edge says, seen from one of its ends.
pub(crate) fn edge(graph: &Graph, edge: &Edge) -> String {
    let (from, to) = (name_of(graph, &edge.from), name_of(graph, &edge.to));
    match &edge.kind {
        EdgeKind::HoldsPost { post, acting, rank, .. } => {
            let acting = if *acting { " (acting)" } else { "" };
            let rank = rank.as_ref().map(|it| format!(" as {it}")).unwrap_or_default();
            format!("{from} — {post}{acting}, {to}{rank}, {}", when(edge))
        }
        EdgeKind::Succeeded { post, unit, date } => {
            format!("{from} succeeded {to} as {post}, {}{}", name_of(graph, unit), on(*date))
        }
        EdgeKind::UnitPartOf | EdgeKind::RegionPartOf => format!("{from} is part of {to}"),
        EdgeKind::UnitInRegion | EdgeKind::EventInRegion => format!("{from} lies in {to}"),
        EdgeKind::Organized => format!("{from} held {to}"),
        EdgeKind::OfficialAtEvent { role, representing } => {
            let representing = representing.as_ref().map(|it| format!(" for {it}")).unwrap_or_default();
            format!("{from} — {role}{representing}: {}", event(graph, &edge.to))
        }
        EdgeKind::UnitAtEvent { role } => format!("{from} — {role}: {}", event(graph, &edge.to)),
        EdgeKind::Said => format!("{from}: {to}"),
        EdgeKind::StatedIn => format!("{from} stands in {to}"),
        EdgeKind::MentionedIn { mentions } => format!("{from} is named {mentions} × in {to}"),
    }
}

fn event(graph: &Graph, id: &NodeId) -> String {
    match graph.node(id) {
        Some(Node::Event(it)) => {
            let date = it.date.map(|it| format!("{}, ", it.start)).unwrap_or_default();
            let venue = it.venue.as_ref().map(|it| format!(", {it}")).unwrap_or_default();
            format!("{date}{}{venue}", it.title)
        }
        _ => name_of(graph, id),
    }
}

fn on(date: Option<Date>) -> String {
    date.map(|it| format!(" on {it}")).unwrap_or_default()
}

/// The time of a tenure: what is stated, and up to when it was seen. "Current" is never inferred from a missing end.
fn when(edge: &Edge) -> String {
    let EdgeKind::HoldsPost { status, from, to, first_seen, last_seen, .. } = &edge.kind else { return String::new() };
    let mut parts = vec![status.to_string()];
    parts.extend(from.map(|it| format!("from {it}")));
    parts.extend(to.map(|it| format!("to {it}")));
    match (first_seen, last_seen) {
        (Some(a), Some(b)) if a != b => parts.push(format!("seen {a} to {b}")),
        (Some(a), _) | (_, Some(a)) => parts.push(format!("seen {a}")),
        _ => {}
    }
    parts.join(", ")
}

/// A few citations of an edge, each on a line of its own.
pub(crate) fn citations(graph: &Graph, edge: &Edge) -> String {
    let mut out = String::new();
    for it in edge.evidence.iter().take(CITATIONS) {
        let _ = writeln!(out, "      {}", sentence(it));
        let _ = writeln!(out, "      {}", page(graph, &it.document));
    }
    if edge.evidence.len() > CITATIONS {
        let _ = writeln!(out, "      … and {} more: simpul explain {}", edge.evidence.len() - CITATIONS, edge.id);
    }
    out
}

/// A sentence with the words in question between marks.
pub(crate) fn sentence(it: &Citation) -> String {
    let from = it.span.start.saturating_sub(it.sentence_start) as usize;
    let to = it.span.end.saturating_sub(it.sentence_start) as usize;
    match (it.sentence.get(..from), it.sentence.get(from..to), it.sentence.get(to..)) {
        (Some(before), Some(words), Some(after)) if !words.is_empty() => format!("{before}»{words}«{after}"),
        _ => it.sentence.to_string(),
    }
}

/// A page: its day, title and address.
pub(crate) fn page(graph: &Graph, id: &NodeId) -> String {
    match graph.node(id) {
        Some(Node::Document(it)) => {
            let parts = [it.published.map(|it| it.to_string()), it.title.clone(), Some(it.url.clone())];
            parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
        }
        _ => id.to_string(),
    }
}
