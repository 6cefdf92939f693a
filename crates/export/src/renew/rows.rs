//! How the rows of each file tell the identifier by which they are sorted, and the node that they are about.

use crate::layout::{about, is_taken_over};
use crate::shape::{NODES, RELATIONS};
use memchr::memchr_iter;

/// What a line of a file is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line<'l> {
    /// A header, or what stands around the rows.
    Frame,
    /// A row that says something about a node; about none where it is drawn anew each time.
    Row { place: Place<'l>, about: &'l str },
}

/// By what the rows of a file are sorted: nodes before edges, each by identifier.
pub(super) type Place<'l> = (Is, &'l [u8]);

/// Of what a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Is {
    Node,
    Edge,
}

/// The lines of a file of which some may be taken over. All in which identifiers stand is ours: there is nothing to unquote.
#[derive(Debug, Clone, Copy)]
pub(super) enum Form {
    /// A table with a header whose rows begin with the identifier of what they are about.
    FirstCell,
    /// A table with a header whose rows end with the identifier of what they are about.
    LastCell,
    /// A table of edges with a header, the two ends first: the cell that tells the identifier.
    EdgeCells { id: usize },
    /// A node a line, as an object.
    NodeObjects,
    /// An edge a line, as an object.
    EdgeObjects,
    /// A node or edge a line, as an element: all nodes, then all edges.
    Elements,
}

impl Form {
    /// The form of a file; none where all rows are written anew.
    pub(super) fn of(path: &str) -> Option<Self> {
        let (folder, name) = path.split_once('/').unwrap_or(("", path));
        match (folder, name) {
            ("", "changes.csv") | ("gephi", "nodes.csv") => Some(Self::FirstCell),
            ("gephi", "edges.csv") => Some(Self::EdgeCells { id: 4 }),
            ("gephi" | "graphml", "graph.gexf" | "graph-static.gexf" | "graph.graphml") => Some(Self::Elements),
            ("jsonl", "nodes.jsonl") => Some(Self::NodeObjects),
            ("jsonl", "edges.jsonl") => Some(Self::EdgeObjects),
            ("tables", "officials.csv" | "events.csv" | "statements.csv") => Some(Self::LastCell),
            ("neo4j", _) => {
                if let Some(kind) = NODES.iter().find(|it| it.file == name) {
                    return is_taken_over(kind.label).then_some(Self::FirstCell);
                }
                let relation = RELATIONS.iter().find(|it| it.file == name)?;
                about([relation.from, relation.to]).map(|_| Self::EdgeCells { id: 2 })
            }
            _ => None,
        }
    }

    /// What a line is, with its line break or without; `is_first` of the file.
    pub(super) fn read(self, line: &[u8], is_first: bool) -> Line<'_> {
        let has_header = matches!(self, Self::FirstCell | Self::LastCell | Self::EdgeCells { .. });
        if has_header && is_first {
            return Line::Frame;
        }
        match self {
            Self::FirstCell => {
                let [id] = pick(line, b',', [0]);
                node(id)
            }
            Self::LastCell => {
                let line = line.strip_suffix(b"\n").unwrap_or(line);
                node(line.rsplit(|it| *it == b',').next().unwrap_or_default())
            }
            Self::EdgeCells { id } => edge(pick(line, b',', [0, 1, id])),
            Self::NodeObjects => {
                let [id] = pick(line, b'"', [7]);
                node(id)
            }
            Self::EdgeObjects => {
                let [id, from, to] = pick(line, b'"', [3, 7, 11]);
                edge([from, to, id])
            }
            Self::Elements if line.starts_with(b"<node ") => {
                let [id] = pick(line, b'"', [1]);
                node(id)
            }
            Self::Elements if line.starts_with(b"<edge ") => {
                let [id, from, to] = pick(line, b'"', [1, 3, 5]);
                edge([from, to, id])
            }
            Self::Elements => Line::Frame,
        }
    }
}

fn node(id: &[u8]) -> Line<'_> {
    Line::Row { place: (Is::Node, id), about: text(id) }
}

fn edge([from, to, id]: [&[u8]; 3]) -> Line<'_> {
    Line::Row { place: (Is::Edge, id), about: about([text(from), text(to)]).unwrap_or_default() }
}

fn text(id: &[u8]) -> &str {
    std::str::from_utf8(id).unwrap_or_default()
}

/// Some of the first parts of a line, by their places in rising order; the last ends before the line break.
fn pick<const N: usize>(line: &[u8], delimiter: u8, places: [usize; N]) -> [&[u8]; N] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    let mut ends = memchr_iter(delimiter, line).chain([line.len()]);
    let (mut begin, mut next) = (0, 0);
    places.map(|place| {
        let skipped = (next..place).filter_map(|_| ends.next()).last();
        begin = skipped.map_or(begin, |it| it + 1);
        let end = ends.next().unwrap_or(line.len());
        let part = line.get(begin..end).unwrap_or_default();
        (begin, next) = (end + 1, place + 1);
        part
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, line: &str, expect: Option<(&str, &str)>) {
        let found = match Form::of(path).unwrap().read(line.as_bytes(), false) {
            Line::Frame => None,
            Line::Row { place: (_, id), about } => Some((text(id), about)),
        };
        assert_eq!(found, expect, "{path}: {line}");
    }

    #[test]
    fn rows_are_about_the_narrowest_of_what_they_name() {
        check("neo4j/event_mentioned_in.csv", "event:e,document:d,edge:1,1\n", Some(("edge:1", "event:e")));
        check("neo4j/official_mentioned_in.csv", "official:o,document:d,edge:1,1\n", Some(("edge:1", "document:d")));
        check("neo4j/said.csv", "official:o,statement:s,edge:1\n", Some(("edge:1", "statement:s")));
        check("neo4j/documents.csv", "document:d,x", Some(("document:d", "document:d")));
        check("gephi/nodes.csv", "official:o,\"A, B\"\n", Some(("official:o", "official:o")));
        check("gephi/edges.csv", "unit:u,event:e,Directed,TOOK_PART 2,edge:1,x\n", Some(("edge:1", "event:e")));
        check("gephi/edges.csv", "official:o,unit:u,Directed,HOLDS_POST,edge:1,x\n", Some(("edge:1", "")));
        check("tables/events.csv", "\"apel, pagi\",x,event:e\n", Some(("event:e", "event:e")));
        let object = r#"{"id":"edge:1","from":"event:e","to":"document:d","kind":{}}"#;
        check("jsonl/edges.jsonl", object, Some(("edge:1", "event:e")));
        let object = r#"{"type":"official","id":"official:o","name":"\"A\""}"#;
        check("jsonl/nodes.jsonl", object, Some(("official:o", "official:o")));
        let element = "<edge id=\"edge:1\" source=\"statement:s\" target=\"document:d\" type=\"directed\">\n";
        for path in ["gephi/graph.gexf", "gephi/graph-static.gexf", "graphml/graph.graphml"] {
            check(path, element, Some(("edge:1", "statement:s")));
            check(path, "<node id=\"unit:u\"/>\n", Some(("unit:u", "unit:u")));
            check(path, "<nodes count=\"3\">\n", None);
        }
    }

    #[test]
    fn parts_that_are_not_there_are_empty() {
        assert_eq!(pick(b"a,b,c\n", b',', [0, 2]), [&b"a"[..], b"c"]);
        assert_eq!(pick(b",b", b',', [0, 1, 2]), [&b""[..], b"b", b""]);
        assert_eq!(pick(b"a\n", b',', [1, 7]), [&b""[..], b""]);
    }

    #[test]
    fn some_files_are_written_anew_and_tables_have_a_header() {
        for anew in ["neo4j/holds_post.csv", "neo4j/units.csv", "neo4j/import.sh", "redirects.csv", "tables/posts.csv"]
        {
            assert!(Form::of(anew).is_none(), "{anew}");
        }
        for (path, has_header) in [("neo4j/said.csv", true), ("tables/events.csv", true), ("jsonl/nodes.jsonl", false)]
        {
            let first = Form::of(path).unwrap().read(b"a,b,c", true);
            assert_eq!(first == Line::Frame, has_header, "{path}");
        }
    }
}
