//! One file of two: the rows that stay of the export before, and those that are drawn anew, both sorted alike.

use super::rows::{Form, Line, Place};
use memchr::{memchr, memrchr};
use std::io::{self, BufRead, Write};
use std::iter::Peekable;

/// A line that is drawn anew, with its place where it is a row.
type Drawn<'d> = (Option<Place<'d>>, &'d [u8]);

/// Merges the lines of a file; gives the number of rows, or `None` where the two are not framed alike. Rows that stay side by side
/// are passed on together.
pub(super) fn merge(
    old: &mut impl BufRead,
    drawn: &[u8],
    form: Form,
    touched: &dyn Fn(&str) -> bool,
    out: &mut impl Write,
) -> io::Result<Option<u64>> {
    let lines = drawn.split_inclusive(|it| *it == b'\n').enumerate();
    let line = |(at, line)| match form.read(line, at == 0) {
        Line::Frame => Some((None, line)),
        Line::Row { place, about } => touched(about).then_some((Some(place), line)),
    };
    let mut fresh = lines.filter_map(line).peekable();
    let (mut rows, mut is_first) = (0, true);
    // A line that the buffer cuts in two is put together here.
    let mut cut = Vec::new();
    loop {
        let held = old.fill_buf()?;
        if held.is_empty() {
            break;
        }
        let end = memrchr(b'\n', held).map_or(0, |it| it + 1);
        let mut whole = if end == 0 {
            cut.clear();
            old.read_until(b'\n', &mut cut)?;
            cut.as_slice()
        } else {
            old.fill_buf()?.get(..end).unwrap_or_default()
        };
        let mut staying = whole;
        while !whole.is_empty() {
            let begin = whole;
            let (line, rest) = begin.split_at(memchr(b'\n', begin).map_or(begin.len(), |it| it + 1));
            whole = rest;
            let before = staying.get(..staying.len() - begin.len()).unwrap_or_default();
            match form.read(line, std::mem::take(&mut is_first)) {
                Line::Frame => {
                    out.write_all(before)?;
                    staying = whole;
                    rows += pass(&mut fresh, |_| true, out)?;
                    match fresh.next() {
                        Some((_, frame)) if is_alike(frame, line) => out.write_all(frame)?,
                        _ => return Ok(None),
                    }
                }
                Line::Row { about, .. } if touched(about) => {
                    out.write_all(before)?;
                    staying = whole;
                }
                Line::Row { place, .. } => {
                    rows += 1;
                    if fresh.peek().is_some_and(|it| it.0.is_some_and(|it| it < place)) {
                        out.write_all(before)?;
                        staying = begin;
                        rows += pass(&mut fresh, |it| it < place, out)?;
                    }
                }
            }
        }
        out.write_all(staying)?;
        old.consume(end);
    }
    rows += pass(&mut fresh, |_| true, out)?;
    Ok(fresh.next().is_none().then_some(rows))
}

/// Passes on the next of the rows drawn that come before something, and before the next frame; gives how many.
fn pass<'d>(
    fresh: &mut Peekable<impl Iterator<Item = Drawn<'d>>>,
    is_before: impl Fn(Place<'_>) -> bool,
    out: &mut impl Write,
) -> io::Result<u64> {
    let mut rows = 0;
    while let Some((_, row)) = fresh.next_if(|it| it.0.is_some_and(&is_before)) {
        out.write_all(row)?;
        rows += 1;
    }
    Ok(rows)
}

/// Whether two frames differ in figures only: some tell how many rows follow.
fn is_alike(a: &[u8], b: &[u8]) -> bool {
    let words = |it: &&u8| !it.is_ascii_digit();
    a.iter().filter(words).eq(b.iter().filter(words))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::BufReader;

    const EDGES: Form = Form::EdgeCells { id: 2 };

    #[track_caller]
    fn check(old: &str, drawn: &str, expect: Option<(&str, u64)>) {
        check_of(EDGES, old, drawn, expect);
    }

    #[track_caller]
    fn check_of(form: Form, old: &str, drawn: &str, expect: Option<(&str, u64)>) {
        let mut out = Vec::new();
        let touched = |id: &str| id.starts_with("event:t");
        let rows = merge(&mut old.as_bytes(), drawn.as_bytes(), form, &touched, &mut out);
        let found = rows.unwrap().map(|rows| (String::from_utf8(out).unwrap(), rows));
        assert_eq!(found.as_ref().map(|it| (it.0.as_str(), it.1)), expect);
    }

    #[test]
    fn rows_of_what_was_touched_come_from_the_new_and_the_others_from_the_old() {
        let old = "h\nx,event:a,edge:2,q\nx,event:t1,edge:3,q\nx,event:b,edge:5,q\n";
        check(old, "h\n", Some(("h\nx,event:a,edge:2,q\nx,event:b,edge:5,q\n", 2)));
        let drawn = "h\nx,event:t2,edge:1,n\nx,event:a,edge:2,other\nx,event:t1,edge:3,n\nx,event:t3,edge:7,n\n";
        let merged = "h\nx,event:t2,edge:1,n\nx,event:a,edge:2,q\nx,event:t1,edge:3,n\nx,event:b,edge:5,q\nx,event:t3,edge:7,n\n";
        check(old, drawn, Some((merged, 5)));
        check("h\n", "h\n", Some(("h\n", 0)));
        check(old, "other\n", None);
    }

    #[test]
    fn rows_are_merged_alike_however_the_buffer_cuts_them() {
        let row = |id: u32, about: &str| format!("x,event:{about},edge:{id:03},{}\n", "q".repeat(id as usize % 23));
        let by = |it: u32, n: u32| it.is_multiple_of(n);
        let name = |id: u32| format!("{}{id}", if by(id, 3) { "t" } else { "a" });
        let rows_where = |wanted: &dyn Fn(u32) -> bool| -> String {
            (0..200).filter(|it| wanted(*it)).map(|it| row(it, &name(it))).collect()
        };
        let (old, drawn) = (rows_where(&|it| by(it, 2)), rows_where(&|it| by(it, 3) && !by(it, 5)));
        let expected = rows_where(&|it| if by(it, 3) { !by(it, 5) } else { by(it, 2) });
        let (old, drawn) = (format!("h\n{old}"), format!("h\n{drawn}"));
        let touched = |id: &str| id.starts_with("event:t");
        for capacity in [1, 7, 30, 64, 300, 100_000] {
            let mut out = Vec::new();
            let mut reader = BufReader::with_capacity(capacity, old.as_bytes());
            let rows = merge(&mut reader, drawn.as_bytes(), EDGES, &touched, &mut out).unwrap();
            assert_eq!(String::from_utf8(out).unwrap(), format!("h\n{expected}"), "{capacity}");
            assert_eq!(rows, Some(expected.lines().count() as u64));
        }
    }

    #[test]
    fn objects_are_merged_as_rows_are_and_have_no_header() {
        let edge = |id: u32, from: &str, to: &str, more: &str| {
            format!("{{\"id\":\"edge:{id}\",\"from\":\"{from}\",\"to\":\"{to}\",\"kind\":\"{more}\"}}\n")
        };
        let stays = edge(2, "unit:u", "event:a", "old");
        let old = [edge(1, "event:t1", "document:d", "old"), stays.clone()].concat();
        let drawn = edge(3, "official:o", "event:t1", "new");
        check_of(Form::EdgeObjects, &old, &drawn, Some((&[stays, drawn.clone()].concat(), 2)));
        check_of(Form::EdgeObjects, "", &drawn, Some((&drawn, 1)));
        let node = |id: &str, more: &str| format!("{{\"type\":\"event\",\"id\":\"{id}\",\"title\":\"{more}\"}}\n");
        let old = [node("event:a", "old"), node("event:t1", "old")].concat();
        let merged = [node("event:a", "old"), node("event:t2", "new")].concat();
        check_of(Form::NodeObjects, &old, &node("event:t2", "new"), Some((&merged, 2)));
    }

    #[test]
    fn nodes_and_edges_of_one_file_are_merged_each_between_their_frames() {
        let file = |nodes: &[&str], edges: &[(u32, &str)], more: &str| {
            let node = |id: &&str| format!("<node id=\"{id}\" label=\"{more}\"/>\n");
            let edge = |(id, from): &(u32, &str)| {
                format!("<edge id=\"edge:{id}\" source=\"{from}\" target=\"document:d\" label=\"{more}\"/>\n")
            };
            let count = format!("<nodes count=\"{}\">\n", nodes.len());
            let (nodes, edges) = (nodes.iter().map(node), edges.iter().map(edge));
            let frames =
                ["<gexf>\n".to_owned(), count, "</nodes>\n<edges>\n".to_owned(), "</edges>\n</gexf>\n".to_owned()];
            let [begin, count, between, end] = frames;
            [begin, count].into_iter().chain(nodes).chain([between]).chain(edges).chain([end]).collect::<String>()
        };
        let old = file(&["event:a", "event:t1"], &[(1, "event:t1"), (2, "event:a")], "");
        let drawn = file(&["event:t2"], &[(3, "event:t2")], "").replace("count=\"1\"", "count=\"2\"");
        let merged = file(&["event:a", "event:t2"], &[(2, "event:a"), (3, "event:t2")], "");
        check_of(Form::Elements, &old, &drawn, Some((&merged, 4)));
        check_of(Form::Elements, &old, &drawn.replace("<edges>", "<lines>"), None);
        check_of(Form::Elements, &old, &drawn.replace("</gexf>\n", ""), None);
        check_of(Form::Elements, &old, &format!("{drawn}<more/>\n"), None);
    }
}
