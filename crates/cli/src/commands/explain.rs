//! `simpul explain`: the evidence for a node or an edge.

use super::{pairs, words};
use crate::{args::Explain, output, settings};
use simpul_model::{Edge, Graph, NodeId};
use simpul_pipeline::lookup::{self, Judged};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    path::Path,
};

pub(crate) fn explain(args: &Explain, config: Option<&Path>) -> anyhow::Result<u8> {
    let folder = settings::out(&args.asked, config)?;
    let graph = lookup::graph(&folder)?;
    let now = lookup::redirects(&folder.join("current"))?;
    let asked = NodeId::from_printed(args.id.trim());
    let id = pairs::present(&now, &asked).clone();
    let edges: Vec<&Edge> =
        if graph.node(&id).is_some() { graph.edges_of(&id) } else { graph.edges().filter(|it| it.id == id).collect() };
    if edges.is_empty() && graph.node(&id).is_none() {
        anyhow::bail!("the graph has neither a node nor an edge {id}");
    }
    let mut out = graph.node(&id).map(|it| format!("{}\n\n", words::name(it))).unwrap_or_default();
    if id != asked {
        out.push_str(&format!("{asked} is now {id}\n\n"));
    }
    out.push_str(&linking(&graph, &now, &id, &lookup::judgements(&folder.join("current"))?));
    for edge in edges {
        out.push_str(&evidence(&graph, edge));
    }
    output::print(&output::printable(&out))?;
    Ok(0)
}

/// Why the mentions of an official are one person, and whom it was kept apart from: a row a decision, a column a feature.
fn linking(graph: &Graph, now: &BTreeMap<NodeId, NodeId>, id: &NodeId, all: &[Judged]) -> String {
    let own: Vec<&Judged> =
        all.iter().filter(|it| pairs::present(now, &it.a) == id || pairs::present(now, &it.b) == id).collect();
    if own.is_empty() {
        return String::new();
    }
    let names: BTreeSet<&str> = own.iter().flat_map(|it| it.features.keys()).map(String::as_str).collect();
    let mut out = String::from("linking (log odds by feature; the probability that both sides are one person)\n");
    let _ = write!(out, "  {:<6}{:>6}", "", "prob");
    for name in &names {
        let _ = write!(out, "{name:>8}");
    }
    out.push('\n');
    for it in own {
        let _ = write!(out, "  {:<6}{:>6.2}", if it.kind == "join" { "one" } else { "apart" }, it.probability);
        for name in &names {
            match it.features.get(*name) {
                Some(odds) => drop(write!(out, "{odds:>+8.2}")),
                None => drop(write!(out, "{:>8}", "")),
            }
        }
        let other = [&it.a, &it.b].into_iter().map(|it| pairs::present(now, it)).find(|it| *it != id);
        let with = other.map(|it| format!("  with {} {it}", words::name_of(graph, it))).unwrap_or_default();
        let _ = writeln!(out, "{with}");
        let _ =
            writeln!(out, "          {}\n          {}", words::page(graph, &it.a_page), words::page(graph, &it.b_page));
    }
    out.push('\n');
    out
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
