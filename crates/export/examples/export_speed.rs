//! How fast the large formats are written: `cargo run --release -p simpul-export --example export_speed -- [EDGES] [NODES]`.
//! The graph (1,000,000 edges, 200,000 nodes unless told otherwise) is made first and not counted; files go to memory that is thrown away.

use simpul_export::{ExportError, Layout, Sink, gephi, graphml, jsonl, neo4j, sink::Fill, tables};
use simpul_model::graph::{Citation, Document, Official};
use simpul_model::{Date, Edge, EdgeKind, Graph, GraphBuilder, Node, NodeId, Service, Span};
use std::io::{self, Write};
use std::sync::OnceLock;
use std::time::Instant;

/// Counts bytes and forgets them.
#[derive(Default)]
struct Nowhere {
    bytes: u64,
    files: Vec<(String, f64, u64)>,
}

impl Write for Nowhere {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        self.bytes += buf.len() as u64;
        Ok(buf.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Seconds that this thread has had a processor, where the system tells; a clock would count what else the machine does.
#[expect(clippy::disallowed_methods, reason = "a stopwatch needs a clock")]
fn seconds() -> f64 {
    static START: OnceLock<Instant> = OnceLock::new();
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanos = told.and_then(|it| it.split(' ').next().and_then(|it| it.parse::<f64>().ok()));
    nanos.map_or_else(|| START.get_or_init(Instant::now).elapsed().as_secs_f64(), |it| it / 1e9)
}

impl Sink for Nowhere {
    fn file(&mut self, path: &str, fill: &mut Fill<'_>) -> Result<(), ExportError> {
        let (start, before) = (seconds(), self.bytes);
        fill(self)?;
        self.files.push((path.to_owned(), seconds() - start, self.bytes - before));
        Ok(())
    }
}

fn graph(edges: usize, nodes: usize) -> Graph {
    let mut b = GraphBuilder::new();
    let day = Date::constant(2024, 8, 14);
    let half = (nodes / 2).max(1);
    let official = |i: usize| NodeId::hashed("official", &[&i.to_string()]);
    let document = |i: usize| NodeId::hashed("document", &[&i.to_string()]);
    for i in 0..half {
        b.node(Node::Official(Official {
            id: official(i),
            name: format!("Nama Pejabat {i}"),
            rank: Some("AKBP".into()),
            service: Some(Service::Polri),
            degrees: vec!["S.H.".into(), "S.I.K.".into()],
            aliases: vec![format!("Pejabat {i}")],
            first_seen: Some(day),
            last_seen: Some(day),
            mentions: 3,
        }));
        b.node(Node::Document(Document {
            id: document(i),
            url: format!("https://contoh.example/berita/{i}"),
            title: Some(format!("Rapat koordinasi, bagian {i}")),
            publisher: Some("Contoh".into()),
            byline: None,
            published: Some(day),
            dateline: None,
            language: Some("id".into()),
            duplicate_of: None,
        }));
    }
    for i in 0..edges {
        let (from, to) = (official(i % half), document((i * 7 + i / half) % half));
        b.edge(Edge {
            id: NodeId::hashed("edge", &[&i.to_string()]),
            evidence: vec![Citation {
                document: to.clone(),
                sentence: "".into(),
                span: Span::new(0, 8),
                sentence_start: 0,
                rule: "mention".into(),
                confidence: 0.95,
            }],
            from,
            to,
            kind: EdgeKind::MentionedIn { mentions: 1 + i as u32 % 3 },
            confidence: 0.95,
        });
    }
    b.build()
}

type Writer = fn(&Layout<'_>, &mut dyn Sink) -> Result<(), ExportError>;

#[expect(clippy::print_stdout, reason = "an example tells what it found")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut numbers = std::env::args().skip(1);
    let edges = numbers.next().map_or(Ok(1_000_000), |it| it.parse())?;
    let nodes = numbers.next().map_or(Ok(200_000), |it| it.parse())?;
    let graph = graph(edges, nodes);
    let start = seconds();
    let layout = Layout::of(&graph)?;
    println!("layout {:.2} s", seconds() - start);
    for (name, write) in [
        ("neo4j", neo4j::write as Writer),
        ("gephi", gephi::write),
        ("tables", tables::write),
        ("graphml", graphml::write),
        ("jsonl", jsonl::write),
    ] {
        let (start, mut sink) = (seconds(), Nowhere::default());
        write(&layout, &mut sink)?;
        println!("{name}: {:.2} s, {} MB", seconds() - start, sink.bytes / 1_000_000);
        for (path, seconds, bytes) in sink.files.iter().filter(|it| it.1 > 0.05) {
            println!("  {path}: {seconds:.2} s, {} MB", bytes / 1_000_000);
        }
    }
    Ok(())
}
