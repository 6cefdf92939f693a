//! What a run did and found, in a small table.

use crate::output::printable;
use simpul_model::{Edge, EdgeKind, Graph, Node, NodeId, PostStatus};
use simpul_pipeline::{Finished, Found};
use std::collections::BTreeMap;
use std::fmt::Write;

/// How many officials the table shows.
const SHOWN: usize = 5;
/// Width of the first column.
const LABEL: usize = 12;

/// The table, for stderr.
pub(crate) fn table(done: &Finished) -> String {
    let mut out = String::new();
    line(&mut out, "pages", &pages(done));
    let not_read = done.letters.len();
    if not_read > 0 {
        let reasons = reasons(done);
        line(&mut out, "not read", &format!("{not_read}: {reasons} (see dead_letters.jsonl)"));
    }
    for source in &done.unreachable {
        line(&mut out, "unreachable", source);
    }
    if let Some(it) = &done.found {
        line(&mut out, "found", &found(it));
        for (name, what) in most_present(it) {
            line(&mut out, "", &format!("{name} — {what}"));
        }
    }
    if let Some(export) = &done.export {
        let as_it_was = if done.found.is_none() { " (nothing new: it stands as it was)" } else { "" };
        line(&mut out, "graph", &format!("{}{as_it_was}", export.display()));
    }
    out.truncate(out.trim_end().len());
    out
}

fn line(out: &mut String, label: &str, text: &str) {
    let _ = writeln!(out, "{label:<LABEL$}{}", printable(text));
}

fn pages(done: &Finished) -> String {
    let it = &done.counts;
    let mut parts = vec![format!("{} in the graph", done.tally.exported)];
    for (count, what) in [
        (it.read, "newly read"),
        (it.reread, "read again"),
        (it.unchanged, "unchanged"),
        (it.duplicate, "came twice"),
        (it.excluded, "left out"),
        (it.pending, "pending"),
    ] {
        if count > 0 {
            parts.push(format!("{count} {what}"));
        }
    }
    parts.join(" · ")
}

fn reasons(done: &Finished) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for letter in &done.letters {
        *counts.entry(&letter.reason).or_default() += 1;
    }
    counts.iter().map(|(reason, n)| format!("{n} {reason}")).collect::<Vec<_>>().join(", ")
}

fn found(it: &Found) -> String {
    let count = |all: &BTreeMap<&str, u64>, name: &str| all.get(name).copied().unwrap_or_default() as usize;
    let kinds = ["Official", "Unit", "Region", "Event", "Statement"];
    let mut parts: Vec<String> =
        kinds.iter().map(|kind| plural(count(&it.counts.labels, kind), &kind.to_lowercase())).collect();
    parts.insert(1, plural(count(&it.counts.types, "HOLDS_POST"), "post"));
    parts.join(" · ")
}

fn plural(n: usize, what: &str) -> String {
    format!("{n} {what}{}", if n == 1 { "" } else { "s" })
}

/// The officials that most pages show, with a post each.
fn most_present(found: &Found) -> Vec<(String, String)> {
    let graph = &found.graph;
    // What somebody holds before what he held, and of these the one seen last.
    let mut posts = BTreeMap::new();
    for edge in graph.edges() {
        let EdgeKind::HoldsPost { status, last_seen, .. } = &edge.kind else { continue };
        let weight = (*status == PostStatus::Current, *last_seen);
        let best = posts.entry(&edge.from).or_insert((weight, edge));
        if best.0 < weight {
            *best = (weight, edge);
        }
    }
    let mut ranked: Vec<(usize, &NodeId)> = found.present.iter().map(|(id, n)| (*n, id)).collect();
    ranked.sort_by_key(|(n, id)| (std::cmp::Reverse(*n), *id));
    let shown = ranked.into_iter().filter_map(|(n, id)| {
        let Some(Node::Official(official)) = graph.node(id) else { return None };
        let name = official.rank.iter().chain([&official.name]).map(String::as_str).collect::<Vec<_>>().join(" ");
        let post = posts.get(id).map(|it| post_name(graph, it.1));
        let what = post.into_iter().chain([plural(n, "page")]).collect::<Vec<_>>().join(", ");
        Some((name, what))
    });
    shown.take(SHOWN).collect()
}

fn post_name(graph: &Graph, edge: &Edge) -> String {
    let EdgeKind::HoldsPost { post, .. } = &edge.kind else { return String::new() };
    let unit = graph.node(&edge.to).map_or("", Node::name);
    if unit.is_empty() { post.clone() } else { format!("{post}, {unit}") }
}
