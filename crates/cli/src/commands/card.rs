//! One question of a review, with both sides' evidence.

use super::{features, words};
use simpul_model::{Date, Edge, EdgeKind, Node, NodeId};
use simpul_pipeline::review::{Export, Item, Question, Side};
use std::{collections::BTreeSet, fmt::Write};

/// Pages shown of one side.
const PAGES: usize = 4;
/// Sentences shown of one page.
const SENTENCES: usize = 2;

/// The question in one sentence.
pub(crate) fn question(export: &Export, item: &Item) -> String {
    let name = |side: &Side| words::name_of(&export.graph, &side.official);
    match (item.question, &item.b) {
        (Question::Apart, Some(b)) => format!("Are {} and {} one person?", name(&item.a), name(b)),
        (Question::Joined, _) => format!("Is {} one person on all these pages?", name(&item.a)),
        _ => format!(
            "Is this so: {}?",
            export.edge(&item.a.id).map(|it| words::edge(&export.graph, it)).unwrap_or_default()
        ),
    }
}

/// What the program did, and how sure it is.
pub(crate) fn doing(item: &Item) -> String {
    let done = match item.question {
        Question::Apart => "left apart",
        Question::Joined => "joined",
        Question::Post => "in the graph",
    };
    format!("{done}, probability {:.2}", item.probability)
}

/// Question, features and both sides.
pub(crate) fn text(export: &Export, item: &Item) -> String {
    let mut out = format!("{}  ({})\n", question(export, item), doing(item));
    if let Some(it) = &item.features {
        out.push_str(&features::table(it));
    }
    for (letter, side) in std::iter::once(("A", &item.a)).chain(item.b.as_ref().map(|it| ("B", it))) {
        let _ = writeln!(out, "\n{letter}  {}  {}", words::name_of(&export.graph, &side.official), side.id);
        self::side(&mut out, export, side);
    }
    out
}

/// The pages of a side, newest last, each with what it says of the official.
fn side(out: &mut String, export: &Export, side: &Side) {
    let graph = &export.graph;
    let mut pages: Vec<(Option<Date>, &NodeId)> = side.pages.iter().map(|it| (published(export, it), it)).collect();
    pages.sort();
    let edges = graph.edges_of(&side.official);
    for (_, page) in pages.iter().take(PAGES) {
        let _ = writeln!(out, "   {}", words::page(graph, page));
        let mut said = BTreeSet::new();
        let mut sentences = BTreeSet::new();
        for edge in &edges {
            let Some(cited) = edge.evidence.iter().find(|it| it.document == **page) else { continue };
            if let Some(short) = short(export, edge, &side.official) {
                said.insert(short);
            }
            sentences.insert((rank(edge, &side.id), words::sentence(cited)));
        }
        for it in said {
            let _ = writeln!(out, "     · {it}");
        }
        let mut shown: Vec<&String> = Vec::new();
        for (_, it) in &sentences {
            if !shown.iter().any(|known| plain(known) == plain(it)) {
                shown.push(it);
            }
        }
        for it in shown.into_iter().take(SENTENCES) {
            let _ = writeln!(out, "       {it}");
        }
    }
    if pages.len() > PAGES {
        let _ = writeln!(out, "   … and {} pages more: simpul explain {}", pages.len() - PAGES, side.official);
    }
}

/// Which sentences are shown first: of the edge in question, of posts, of mentions, of anything else.
fn rank(edge: &Edge, asked: &NodeId) -> u8 {
    match edge.kind {
        _ if edge.id == *asked => 0,
        EdgeKind::HoldsPost { .. } => 1,
        EdgeKind::MentionedIn { .. } => 2,
        _ => 3,
    }
}

fn plain(sentence: &str) -> String {
    sentence.replace(['»', '«'], "")
}

/// What a page says of the official, without the official's name.
fn short(export: &Export, edge: &Edge, official: &NodeId) -> Option<String> {
    let graph = &export.graph;
    let (from, to) = (words::name_of(graph, &edge.from), words::name_of(graph, &edge.to));
    Some(match &edge.kind {
        EdgeKind::HoldsPost { post, status, acting, rank, .. } => {
            let acting = if *acting { " (acting)" } else { "" };
            let rank = rank.as_ref().map(|it| format!(", {it}")).unwrap_or_default();
            format!("{post}{acting}, {to}{rank} ({status})")
        }
        EdgeKind::Succeeded { post, .. } if edge.from == *official => format!("succeeded {to} as {post}"),
        EdgeKind::Succeeded { post, .. } => format!("followed by {from} as {post}"),
        EdgeKind::OfficialAtEvent { role, .. } => format!("{role}: {to}"),
        _ => return None,
    })
}

fn published(export: &Export, page: &NodeId) -> Option<Date> {
    match export.graph.node(page) {
        Some(Node::Document(it)) => it.published,
        _ => None,
    }
}
