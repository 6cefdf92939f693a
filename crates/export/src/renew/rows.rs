//! How the rows of each file tell the identifier by which they are sorted, and the node that they are about.

use crate::layout::{About, about, is_taken_over};
use crate::shape::{NODES, RELATIONS};
use memchr::{memchr_iter, memrchr};

/// Where a line stands in its file: what frames the rows, nodes before edges. Rows of one kind are sorted by identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stand {
    Begin,
    Node,
    Between,
    Edge,
    End,
}

/// By what the lines of a file are sorted; what frames the rows has no identifier.
pub(super) type Place<'l> = (Stand, &'l [u8]);

/// The rows of a file of which some may be taken over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Form {
    lines: Lines,
    pub(super) of: Of,
}

/// Of what a file has rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    /// Of nodes, or of those with one label.
    Nodes(Option<&'static str>),
    /// Of edges, or of those of one relationship, by its place in [`RELATIONS`].
    Edges(Option<usize>),
    /// Of all nodes, then of all edges.
    All,
    /// Of what is told as new of nodes and edges.
    Changes,
}

/// How lines tell their identifiers. All in which identifiers stand is ours: there is nothing to unquote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lines {
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
    /// A node or edge a line, as an element.
    Elements,
}

impl Form {
    /// The form of a file; none where all rows are written anew.
    pub(super) fn of(path: &str) -> Option<Self> {
        let (folder, name) = path.split_once('/').unwrap_or(("", path));
        let (lines, of) = match (folder, name) {
            ("", "changes.csv") => (Lines::FirstCell, Of::Changes),
            ("gephi", "nodes.csv") => (Lines::FirstCell, Of::Nodes(None)),
            ("gephi", "edges.csv") => (Lines::EdgeCells { id: 4 }, Of::Edges(None)),
            ("gephi" | "graphml", "graph.gexf" | "graph-static.gexf" | "graph.graphml") => (Lines::Elements, Of::All),
            ("jsonl", "nodes.jsonl") => (Lines::NodeObjects, Of::Nodes(None)),
            ("jsonl", "edges.jsonl") => (Lines::EdgeObjects, Of::Edges(None)),
            ("tables", "officials.csv") => (Lines::LastCell, Of::Nodes(Some("Official"))),
            ("tables", "events.csv") => (Lines::LastCell, Of::Nodes(Some("Event"))),
            ("tables", "statements.csv") => (Lines::LastCell, Of::Nodes(Some("Statement"))),
            ("neo4j", _) => {
                if let Some(kind) = NODES.iter().find(|it| it.file == name) {
                    let form = Self { lines: Lines::FirstCell, of: Of::Nodes(Some(kind.label)) };
                    return is_taken_over(kind.label).then_some(form);
                }
                let (at, relation) = RELATIONS.iter().enumerate().find(|it| it.1.file == name)?;
                if about([relation.from, relation.to]) == About::Nothing {
                    return None;
                }
                (Lines::EdgeCells { id: 2 }, Of::Edges(Some(at)))
            }
            _ => return None,
        };
        Some(Self { lines, of })
    }

    /// Whether the first line is a header.
    pub(super) fn has_header(self) -> bool {
        matches!(self.lines, Lines::FirstCell | Lines::LastCell | Lines::EdgeCells { .. })
    }

    /// Whether each node or edge has one row.
    pub(super) fn has_a_row_each(self) -> bool {
        self.lines != Lines::LastCell && self.of != Of::Changes
    }

    /// Where a line that is no header stands, with its line break or without.
    pub(super) fn place(self, line: &[u8]) -> Place<'_> {
        match self.lines {
            Lines::FirstCell => (Stand::Node, first(line, b',', [0])),
            Lines::LastCell => {
                let line = line.strip_suffix(b"\n").unwrap_or(line);
                (Stand::Node, memrchr(b',', line).map_or(line, |it| line.get(it + 1..).unwrap_or_default()))
            }
            Lines::EdgeCells { id } => (Stand::Edge, first(line, b',', [id])),
            Lines::NodeObjects => (Stand::Node, first(line, b'"', [7])),
            Lines::EdgeObjects => (Stand::Edge, first(line, b'"', [3])),
            Lines::Elements if line.starts_with(b"<node ") => (Stand::Node, first(line, b'"', [1])),
            Lines::Elements if line.starts_with(b"<edge ") => (Stand::Edge, first(line, b'"', [1])),
            Lines::Elements => {
                let is = |words: [&[u8]; 2]| words.iter().any(|it| line.starts_with(it));
                let is_end = is([b"</edges>", b"</g"]);
                (
                    if is_end {
                        Stand::End
                    } else if is([b"</nodes>", b"<edges"]) {
                        Stand::Between
                    } else {
                        Stand::Begin
                    },
                    b"",
                )
            }
        }
    }

    /// What a row is about, by its identifier; none where it is drawn anew each time.
    pub(super) fn about(self, row: &[u8]) -> Option<&str> {
        let ends = match self.lines {
            _ if self.of == Of::Changes => return Some(text(self.place(row).1)).filter(|it| !it.starts_with("edge:")),
            Lines::EdgeCells { .. } => pick(row, b',', [0, 1]),
            Lines::EdgeObjects => pick(row, b'"', [7, 11]),
            Lines::Elements if row.starts_with(b"<edge ") => pick(row, b'"', [3, 5]),
            _ => return Some(text(self.place(row).1)),
        };
        match about(ends.map(text)) {
            About::End(at) => ends.get(at).map(|it| text(it)),
            About::Itself => Some(text(self.place(row).1)),
            About::Nothing => None,
        }
    }
}

fn text(id: &[u8]) -> &str {
    std::str::from_utf8(id).unwrap_or_default()
}

fn first(line: &[u8], delimiter: u8, place: [usize; 1]) -> &[u8] {
    let [part] = pick(line, delimiter, place);
    part
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
    fn check(path: &str, line: &str, id: &str, about: Option<&str>) {
        let (form, line) = (Form::of(path).unwrap(), line.as_bytes());
        assert_eq!((text(form.place(line).1), form.about(line)), (id, about), "{path}");
    }

    #[test]
    fn rows_are_about_the_narrowest_of_what_they_name() {
        check("neo4j/event_mentioned_in.csv", "event:e,document:d,edge:1,1\n", "edge:1", Some("event:e"));
        check("neo4j/official_mentioned_in.csv", "official:o,document:d,edge:1,1\n", "edge:1", Some("document:d"));
        check("neo4j/said.csv", "official:o,statement:s,edge:1\n", "edge:1", Some("statement:s"));
        check("neo4j/documents.csv", "document:d,x", "document:d", Some("document:d"));
        check("gephi/nodes.csv", "official:o,\"A, B\"\n", "official:o", Some("official:o"));
        check("gephi/edges.csv", "unit:u,event:e,Directed,TOOK_PART 2,edge:1,x\n", "edge:1", Some("event:e"));
        check("gephi/edges.csv", "official:o,unit:u,Directed,HOLDS_POST,edge:1,x\n", "edge:1", Some("edge:1"));
        check("gephi/edges.csv", "official:o,official:p,Directed,SUCCEEDED,edge:1,x\n", "edge:1", None);
        check("gephi/edges.csv", "unit:u,region:35,Directed,LOCATED_IN,edge:1,x\n", "edge:1", None);
        check("changes.csv", "edge:1,new_post,A\n", "edge:1", None);
        check("changes.csv", "event:e,new_event,A\n", "event:e", Some("event:e"));
        check("tables/events.csv", "\"apel, pagi\",x,event:e\n", "event:e", Some("event:e"));
        let object = r#"{"id":"edge:1","from":"event:e","to":"document:d","kind":{}}"#;
        check("jsonl/edges.jsonl", object, "edge:1", Some("event:e"));
        let object = r#"{"type":"official","id":"official:o","name":"\"A\""}"#;
        check("jsonl/nodes.jsonl", object, "official:o", Some("official:o"));
        let element = "<edge id=\"edge:1\" source=\"statement:s\" target=\"document:d\" type=\"directed\">\n";
        for path in ["gephi/graph.gexf", "gephi/graph-static.gexf", "graphml/graph.graphml"] {
            check(path, element, "edge:1", Some("statement:s"));
            check(path, "<node id=\"unit:u\"/>\n", "unit:u", Some("unit:u"));
        }
    }

    #[test]
    fn what_frames_elements_stands_before_between_and_behind_them() {
        let form = Form::of("gephi/graph.gexf").unwrap();
        let lines =
            ["<gexf>", "<graph mode=\"static\">", "<nodes count=\"3\">", "<node id=\"b\"/>", "<node id=\"c\"/>"];
        let lines =
            lines.into_iter().chain(["</nodes>", "<edges count=\"1\">", "<edge id=\"a\"/>", "</edges>", "</graph>"]);
        let places: Vec<Place<'_>> =
            lines.chain(["</gexf>", "</graphml>"]).map(|it| form.place(it.as_bytes())).collect();
        assert!(places.is_sorted());
        let all = [Stand::Begin, Stand::Node, Stand::Between, Stand::Edge, Stand::End];
        assert!(all.iter().all(|it| places.iter().any(|place| place.0 == *it)));
    }

    #[test]
    fn parts_that_are_not_there_are_empty() {
        assert_eq!(pick(b"a,b,c\n", b',', [0, 2]), [&b"a"[..], b"c"]);
        assert_eq!(pick(b",b", b',', [0, 1, 2]), [&b""[..], b"b", b""]);
        assert_eq!(pick(b"a\n", b',', [1, 7]), [&b""[..], b""]);
    }

    #[test]
    fn some_files_are_written_anew_and_tables_have_a_header() {
        for anew in ["neo4j/succeeded.csv", "neo4j/units.csv", "neo4j/import.sh", "redirects.csv", "tables/posts.csv"] {
            assert!(Form::of(anew).is_none(), "{anew}");
        }
        for (path, has_header) in [("neo4j/said.csv", true), ("tables/events.csv", true), ("jsonl/nodes.jsonl", false)]
        {
            assert_eq!(Form::of(path).unwrap().has_header(), has_header, "{path}");
        }
    }
}
