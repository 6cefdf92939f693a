//! Questions to a graph that was exported: the nodes behind a name, the way between two of them.

use crate::RunError;
use serde::de::DeserializeOwned;
use simpul_lexicon::fold;
use simpul_link::Outline;
use simpul_model::{Date, Edge, EdgeKind, Graph, GraphBuilder, Node, NodeId};
use std::{
    collections::{BTreeMap, VecDeque},
    fs::{self, File},
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
};

/// Reads the graph of the newest export under `out` back, from its `jsonl` folder.
///
/// # Errors
///
/// Where there is no such export, or a line of it is damaged.
pub fn graph(out: &Path) -> Result<Graph, RunError> {
    graph_of(&out.join("current"))
}

/// Reads the graph of one export back.
///
/// # Errors
///
/// As for [`graph`].
pub fn graph_of(export: &Path) -> Result<Graph, RunError> {
    let folder = export.join("jsonl");
    let mut builder = GraphBuilder::new();
    each::<Node>(&folder.join("nodes.jsonl"), |node| builder.node(node))?;
    each::<Edge>(&folder.join("edges.jsonl"), |edge| builder.edge(edge))?;
    Ok(builder.build())
}

/// What is compared of an export, by its folder.
///
/// # Errors
///
/// As for [`graph`].
pub fn outline(export: &Path) -> Result<Outline, RunError> {
    let redirects: Vec<_> = redirects(export)?.into_iter().collect();
    Ok(Outline::new(&graph_of(export)?, &redirects))
}

/// The identifiers that were, each with the one that stands for it now.
///
/// # Errors
///
/// Where `redirects.csv` of the export can't be read.
pub fn redirects(export: &Path) -> Result<BTreeMap<NodeId, NodeId>, RunError> {
    let path = export.join("redirects.csv");
    let text = fs::read_to_string(&path).map_err(|error| unreadable(&path, error))?;
    let pair = |line: &str| {
        let (old, new) = line.split_once(',')?;
        Some((NodeId::from_printed(old), NodeId::from_printed(new)))
    };
    Ok(text.lines().skip(1).filter_map(pair).collect())
}

/// The exports kept under `out`, the newest first: name and folder.
///
/// # Errors
///
/// Where the folder can't be read.
pub fn exports(out: &Path) -> Result<Vec<(String, PathBuf)>, RunError> {
    let runs = out.join("runs");
    let mut found = Vec::new();
    for entry in fs::read_dir(&runs).map_err(|error| unreadable(&runs, error))? {
        let path = entry.map_err(|error| unreadable(&runs, error))?.path();
        let manifest = path.join("manifest.json");
        let Ok(written) = fs::metadata(&manifest).and_then(|it| it.modified()) else { continue };
        let unfinished = path.extension().is_some_and(|it| it == "tmp");
        if let Some(name) = path.file_name().and_then(|it| it.to_str()).filter(|_| !unfinished) {
            found.push((written, name.to_owned(), path.clone()));
        }
    }
    let current = fs::canonicalize(out.join("current")).ok();
    found.sort_by_key(|it| (fs::canonicalize(&it.2).ok() == current, it.0, it.1.clone()));
    Ok(found.into_iter().rev().map(|it| (it.1, it.2)).collect())
}

fn unreadable(path: &Path, error: std::io::Error) -> RunError {
    RunError::Io { doing: "can't read", path: path.to_owned(), error }
}

/// Takes a file's lines of JSON.
pub(crate) fn each<T: DeserializeOwned>(path: &Path, mut take: impl FnMut(T)) -> Result<(), RunError> {
    let io = |error| RunError::Io {
        doing: "there is no export with the format jsonl: can't read",
        path: path.to_owned(),
        error,
    };
    for (i, line) in BufReader::new(File::open(path).map_err(io)?).lines().enumerate() {
        let line = line.map_err(io)?;
        take(
            serde_json::from_str(&line)
                .map_err(|error| RunError::Internal(format!("{}:{}: {error}", path.display(), i + 1)))?,
        );
    }
    Ok(())
}

/// The nodes that a person may mean: by identifier, else by exactly that name, else by all its words.
pub fn nodes<'g>(graph: &'g Graph, label: Option<&str>, asked: &str) -> Vec<&'g Node> {
    if let Some(node) = graph.node(&NodeId::from_printed(asked.trim())) {
        return vec![node];
    }
    let fits = |node: &&Node| {
        label.is_none_or(|it| node.label() == it) && !matches!(node, Node::Document(_) | Node::Statement(_))
    };
    let wanted = fold(asked);
    let exact: Vec<&Node> =
        graph.nodes().filter(fits).filter(|it| names(it).any(|name| fold(name) == wanted)).collect();
    if !exact.is_empty() || wanted.is_empty() {
        return exact;
    }
    let words = words(asked);
    let has_all = |name: &str| {
        let there = self::words(name);
        words.iter().all(|it| there.contains(it))
    };
    graph.nodes().filter(fits).filter(|it| names(it).any(has_all)).collect()
}

/// Every name that a node goes by.
pub(crate) fn names(node: &Node) -> impl Iterator<Item = &str> {
    let aliases: &[String] = match node {
        Node::Official(it) => &it.aliases,
        Node::Unit(it) => &it.aliases,
        _ => &[],
    };
    std::iter::once(node.name()).chain(aliases.iter().map(String::as_str))
}

pub(crate) fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|it| !it.is_empty()).map(str::to_lowercase).collect()
}

/// The first day on which a tenure is known to hold.
pub fn since(edge: &Edge) -> Option<Date> {
    match edge.kind {
        EdgeKind::HoldsPost { from, first_seen, .. } => from.or(first_seen),
        _ => None,
    }
}

/// The shortest way between two nodes; the pages that merely name both are no way unless there is no other.
pub fn way<'g>(graph: &'g Graph, from: &NodeId, to: &NodeId) -> Option<Vec<&'g Edge>> {
    search(graph, from, to, false).or_else(|| search(graph, from, to, true))
}

fn search<'g>(graph: &'g Graph, from: &NodeId, to: &NodeId, over_pages: bool) -> Option<Vec<&'g Edge>> {
    let mut came: BTreeMap<NodeId, Option<&'g Edge>> = BTreeMap::from([(from.clone(), None)]);
    let mut waiting = VecDeque::from([from.clone()]);
    while let Some(here) = waiting.pop_front() {
        if here == *to {
            break;
        }
        for edge in graph.edges_of(&here) {
            let is_page = matches!(edge.kind, EdgeKind::MentionedIn { .. } | EdgeKind::StatedIn);
            let far = matches!(edge.kind, EdgeKind::RegionPartOf) && !over_pages;
            if (is_page && !over_pages) || far {
                continue;
            }
            let next = if edge.from == here { &edge.to } else { &edge.from };
            if !came.contains_key(next) {
                came.insert(next.clone(), Some(edge));
                waiting.push_back(next.clone());
            }
        }
    }
    let mut steps = Vec::new();
    let mut at = to.clone();
    while let Some(edge) = came.get(&at)? {
        steps.push(*edge);
        at = if edge.from == at { edge.to.clone() } else { edge.from.clone() };
    }
    steps.reverse();
    Some(steps)
}
