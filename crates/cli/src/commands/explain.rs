//! `simpul explain`: the evidence for a node or an edge, and for an official why its mentions are one person.

use super::{features, words};
use crate::{args::Explain, output, settings};
use simpul_model::{Edge, NodeId};
use simpul_pipeline::{
    links::{Kind, Link},
    review::Export,
};
use std::{fmt::Write, path::Path};

/// Joins shown of one official, least sure first.
const JOINS: usize = 12;

pub(crate) fn explain(args: &Explain, config: Option<&Path>) -> anyhow::Result<u8> {
    let export = Export::read(&settings::out(&args.asked, config)?)?;
    let asked = NodeId::from_printed(args.id.trim());
    if let Some(edge) = export.edge(&asked) {
        output::print(&output::printable(&evidence(&export, edge)))?;
        return Ok(0);
    }
    let mut out = String::new();
    let id = export.now(&asked).clone();
    if id != asked {
        let _ = writeln!(out, "{asked} is part of {id} now\n");
    }
    let node = match export.graph.node(&id) {
        Some(node) => node,
        None => words::one(&export.graph, None, &args.id)?,
    };
    let _ = writeln!(out, "{}\n{}\n", words::name(node), node.id());
    if node.label() == "Official" {
        one_person(&mut out, &export, node.id());
    }
    for edge in export.graph.edges_of(node.id()) {
        out.push_str(&evidence(&export, edge));
    }
    output::print(&output::printable(&out))?;
    Ok(0)
}

fn evidence(export: &Export, edge: &Edge) -> String {
    let graph = &export.graph;
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

/// The judgements that made one person of the mentions, and those that left others out.
fn one_person(out: &mut String, export: &Export, id: &NodeId) {
    let mut joins: Vec<&Link> =
        export.links.iter().filter(|it| it.kind == Kind::Join && it.official.as_ref() == Some(id)).collect();
    if joins.is_empty() {
        out.push_str("linking: one page shows the person\n");
    } else {
        joins.sort_by(|x, y| x.judgement.probability.total_cmp(&y.judgement.probability));
        let _ = writeln!(
            out,
            "linking: one person by {} joins (probability; natural-log odds by feature, + speaks for one person)",
            joins.len()
        );
        for it in joins.iter().take(JOINS) {
            judgement(out, export, it);
        }
        if joins.len() > JOINS {
            let _ = writeln!(out, "  … and {} joins that are surer", joins.len() - JOINS);
        }
    }
    let sides = |it: &Link| [it.judgement.a.clone(), it.judgement.b.clone()];
    let open: Vec<&Link> = export
        .links
        .iter()
        .filter(|it| it.kind == Kind::Open && sides(it).iter().any(|side| export.now(side) == id))
        .collect();
    if !open.is_empty() {
        out.push_str("left apart from\n");
        for it in open {
            let other = sides(it).into_iter().find(|side| export.now(side) != id);
            let other = other.map_or_else(|| id.clone(), |it| export.now(&it).clone());
            let it = &it.judgement;
            let _ = writeln!(
                out,
                "  {:>4.0} %  {}  ({} {other})",
                100.0 * it.probability,
                features::line(&it.features),
                words::name_of(&export.graph, &other)
            );
        }
    }
    out.push('\n');
}

fn judgement(out: &mut String, export: &Export, link: &Link) {
    let it = &link.judgement;
    let decided = if link.judgement.decided { "  (a reviewer's word)" } else { "" };
    let _ = writeln!(out, "  {:>4.0} %  {}{decided}", 100.0 * it.probability, features::line(&it.features));
    for (id, page) in [(&it.a, &it.a_page), (&it.b, &it.b_page)] {
        let _ = writeln!(out, "          {id}  {}", words::page(&export.graph, page));
    }
}
