//! The page to look at in a browser: the graph, a search and a card for each node, in one HTML file that loads nothing.
//!
//! ```text
//! Graph ─▶ page (style, program) + graph as JSON inside a <script type="application/json">
//! ```
//!
//! Nothing from a page of the web is trusted: the data stands in the file as JSON whose `<`, `>` and `&` are escaped, the
//! program sets text, never markup, links lead to `http` and `https` alone, and a Content-Security-Policy lets nothing else in.

use crate::ExportError;
use serde::Serialize;
use simpul_model::{Edge, EdgeKind, Graph, Node, NodeId, graph::Citation};
use std::io::Write;

const STYLE: &str = include_str!("report/page.css");
const PROGRAM: &str = include_str!("report/page.js");

/// The most sentences that the file holds of one fact; all of them stand in `jsonl/`.
const SENTENCES: usize = 5;

/// Writes the page of a graph. Same graph, same bytes.
///
/// # Errors
///
/// Where `out` cannot be written.
pub fn write(graph: &Graph, out: &mut impl Write) -> Result<(), ExportError> {
    let newest = graph.nodes().filter_map(|it| if let Node::Document(page) = it { page.published } else { None }).max();
    out.write_all(
        b"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
        <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
        <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; \
        script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n\
        <meta name=\"referrer\" content=\"no-referrer\">\n<title>Simpul</title>\n<style>\n",
    )?;
    out.write_all(STYLE.as_bytes())?;
    out.write_all(
        b"</style>\n</head>\n<body>\n<header><a href=\"#\">Simpul</a>\
        <form role=\"search\"><input id=\"search\" type=\"search\" autocomplete=\"off\" aria-label=\"Search\" \
        placeholder=\"A name, a post, a unit, a region\"></form></header>\n<main id=\"main\" tabindex=\"-1\">\
        <noscript>This page needs JavaScript; it loads nothing from anywhere.</noscript></main>\n\
        <script id=\"graph\" type=\"application/json\">{\"nodes\":[",
    )?;
    let mut first = true;
    for node in graph.nodes() {
        item(out, &mut first, node)?;
    }
    out.write_all(b"\n],\"edges\":[")?;
    first = true;
    for edge in graph.edges() {
        item(out, &mut first, &Shown::from(edge))?;
    }
    out.write_all(b"\n],\"asOf\":")?;
    out.write_all(escaped(&serde_json::to_string(&newest)?).as_bytes())?;
    out.write_all(b"}</script>\n<script>\n")?;
    out.write_all(PROGRAM.as_bytes())?;
    out.write_all(b"</script>\n</body>\n</html>\n")?;
    Ok(())
}

fn item(out: &mut impl Write, first: &mut bool, it: &impl Serialize) -> Result<(), ExportError> {
    out.write_all(if std::mem::take(first) { b"\n" } else { b",\n" })?;
    out.write_all(escaped(&serde_json::to_string(it)?).as_bytes())?;
    Ok(())
}

/// An edge as the page shows it.
#[derive(Serialize)]
struct Shown<'a> {
    id: &'a NodeId,
    from: &'a NodeId,
    to: &'a NodeId,
    kind: &'a EdgeKind,
    /// The surest sentences; none where only the page is named.
    evidence: Vec<&'a Citation>,
    /// How many places say it in all.
    places: usize,
    confidence: f32,
}

impl<'a> From<&'a Edge> for Shown<'a> {
    fn from(edge: &'a Edge) -> Self {
        let mut evidence: Vec<_> = edge.evidence.iter().collect();
        evidence.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
        evidence.truncate(if matches!(edge.kind, EdgeKind::MentionedIn { .. }) { 0 } else { SENTENCES });
        Self {
            id: &edge.id,
            from: &edge.from,
            to: &edge.to,
            kind: &edge.kind,
            evidence,
            places: edge.evidence.len(),
            confidence: edge.confidence,
        }
    }
}

/// JSON that cannot end the script it stands in.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => out.push_str("\\u003c"),
            '>' => out.push_str("\\u003e"),
            '&' => out.push_str("\\u0026"),
            '\u{2028}' => out.push_str("\\u2028"),
            '\u{2029}' => out.push_str("\\u2029"),
            _ => out.push(c),
        }
    }
    out
}
