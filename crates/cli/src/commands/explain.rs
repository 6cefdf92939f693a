//! `simpul explain`: the evidence for a node or an edge.

use super::words;
use crate::{args::Explain, output, settings};
use simpul_model::{Edge, Graph, NodeId};
use simpul_pipeline::lookup;
use std::{fmt::Write, path::Path};

pub(crate) fn explain(args: &Explain, config: Option<&Path>) -> anyhow::Result<u8> {
    let graph = lookup::graph(&settings::out(&args.asked, config)?)?;
    let id = NodeId::from_printed(args.id.trim());
    let edges: Vec<&Edge> =
        if graph.node(&id).is_some() { graph.edges_of(&id) } else { graph.edges().filter(|it| it.id == id).collect() };
    if edges.is_empty() && graph.node(&id).is_none() {
        anyhow::bail!("the graph has neither a node nor an edge {id}");
    }
    let mut out = graph.node(&id).map(|it| format!("{}\n\n", words::name(it))).unwrap_or_default();
    for edge in edges {
        out.push_str(&evidence(&graph, edge));
    }
    output::print(&output::printable(&out))?;
    Ok(0)
}

fn evidence(graph: &Graph, edge: &Edge) -> String {
    let mut out = format!("{} {} ({:.2})\n", edge.id, words::edge(graph, edge), edge.confidence);
    if edge.evidence.is_empty() {
        out.push_str("    the tables imply it; no page says it\n");
    }
    for it in &edge.evidence {
        let _ = writeln!(out, "    {} ({:.2})  {}", it.rule, it.confidence, words::sentence(it));
        let _ = writeln!(out, "        {}", words::page(graph, &it.document));
    }
    out.push('\n');
    out
}
