//! One file of two: the rows of the export before that stay, and those that are drawn anew, both sorted alike.
//!
//! Most rows stay, and nothing is asked of them: only the places where some leave or come are looked for, in what is read at
//! once, and what lies between is passed on as it is.

use super::rows::{Form, Place, Stand};
use crate::past::Window;
use memchr::{memchr, memchr_iter, memrchr};
use std::io::{self, IoSlice, Read, Write};
use std::ops::Range;

/// Rows that are not taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Leave {
    pub(super) stand: Stand,
    /// The identifier, or what it begins with.
    pub(super) id: String,
    pub(super) take: Take,
}

/// What leaves at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Take {
    /// Nothing: no such row is there.
    None,
    /// One row.
    One,
    /// Any number of rows.
    Any,
    /// Any number of rows whose identifiers begin alike.
    Prefix,
    /// Lines that frame the rows.
    Frame,
}

/// How many rows left a file and how many came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Moved {
    pub(super) gone: u64,
    pub(super) come: u64,
}

/// Merges a file, of so many bytes or about; `None` where the one before is not as it should be: rows that are to leave are missing, rows that come are
/// there already, or the two are not framed alike.
pub(super) fn merge(
    (old, bytes): (impl Read, u64),
    drawn: &[u8],
    form: Form,
    leaving: &[Leave],
    touched: &dyn Fn(&str) -> bool,
    out: &mut impl Write,
) -> io::Result<Option<Moved>> {
    let window = Window::new(bytes);
    let mut old = Old { inner: old, form, drawn, window, begin: 0, end: 0, pending: Vec::new() };
    let header = if form.has_header() { end_of_line(drawn) } else { 0 };
    if header > 0 {
        if old.line(out)? != drawn.get(..header) {
            return Ok(None);
        }
        old.begin += header;
        old.pending.push(Piece::Drawn(0..header));
    }
    let mut moved = Moved::default();
    for stop in stops(drawn, header, form, leaving, touched) {
        let put = drawn.get(stop.put.clone()).unwrap_or_default();
        old.pass_until((stop.stand, stop.id), out)?;
        if stop.take == Take::Frame {
            let mut frame = Vec::new();
            while let Some(line) = old.line(out)?.filter(|it| form.place(it).0 == stop.stand) {
                frame.extend_from_slice(line);
                old.begin += line.len();
            }
            if !is_alike(&frame, put) {
                return Ok(None);
            }
        } else {
            let mut gone = 0;
            while let Some(line) = old.line(out)?.filter(|it| stop.covers(form.place(it))) {
                old.begin += line.len();
                gone += 1;
            }
            match stop.take {
                Take::None if gone > 0 => return Ok(None),
                Take::One if gone != 1 => return Ok(None),
                _ => {}
            }
            moved.gone += gone;
            moved.come += memchr_iter(b'\n', put).count() as u64;
        }
        old.pending.push(Piece::Drawn(stop.put));
    }
    old.pass_rest(out)?;
    Ok(Some(moved))
}

/// A place where rows leave, come, or both.
struct Stop<'d> {
    stand: Stand,
    id: &'d [u8],
    take: Take,
    /// What comes, of the lines drawn.
    put: Range<usize>,
}

impl Stop<'_> {
    fn covers(&self, (stand, id): Place<'_>) -> bool {
        stand == self.stand && if self.take == Take::Prefix { id.starts_with(self.id) } else { id == self.id }
    }
}

/// The places where something happens behind a header of so many bytes, in order. Of the rows drawn, those about nodes that are not touched are left out.
fn stops<'d>(
    drawn: &'d [u8],
    header: usize,
    form: Form,
    leaving: &'d [Leave],
    touched: &dyn Fn(&str) -> bool,
) -> Vec<Stop<'d>> {
    let mut leaving = leaving
        .iter()
        .map(|Leave { stand, id, take }| Stop { stand: *stand, id: id.as_bytes(), take: *take, put: 0..0 })
        .peekable();
    let mut stops: Vec<Stop<'_>> = Vec::new();
    let mut end = header;
    for line in drawn.get(header..).unwrap_or_default().split_inclusive(|it| *it == b'\n') {
        let put = end..end + line.len();
        end = put.end;
        let (stand, id) = form.place(line);
        let is_row = matches!(stand, Stand::Node | Stand::Edge);
        if is_row && !form.about(line).is_none_or(touched) {
            continue;
        }
        while let Some(stop) = leaving.next_if(|it| (it.stand, it.id) <= (stand, id)) {
            stops.push(stop);
        }
        match stops.last_mut().filter(|it| it.covers((stand, id))) {
            Some(stop) if stop.put.is_empty() => stop.put = put,
            Some(stop) if stop.put.end == put.start => stop.put.end = put.end,
            _ => stops.push(Stop { stand, id, take: if is_row { Take::None } else { Take::Frame }, put }),
        }
    }
    stops.extend(leaving);
    stops
}

/// Whether two frames differ in figures only: some tell how many rows follow.
fn is_alike(a: &[u8], b: &[u8]) -> bool {
    let words = |it: &&u8| !it.is_ascii_digit();
    a.iter().filter(words).eq(b.iter().filter(words))
}

/// The place behind the first line break.
fn end_of_line(text: &[u8]) -> usize {
    memchr(b'\n', text).map_or(text.len(), |it| it + 1)
}

/// The file of the export before, a window of whole lines at a time, and what of it is to be passed on between rows drawn.
struct Old<'d, R> {
    inner: R,
    form: Form,
    drawn: &'d [u8],
    window: Window,
    /// What is still to be passed on.
    begin: usize,
    /// The end of the last whole line; behind it stands the beginning of another.
    end: usize,
    /// What is passed on with the window, at once and without another copy.
    pending: Vec<Piece>,
}

/// A part of the new file.
enum Piece {
    /// Of the window.
    Kept(Range<usize>),
    /// Of what is drawn.
    Drawn(Range<usize>),
}

impl<R: Read> Old<'_, R> {
    /// The next line; none at the end.
    fn line(&mut self, out: &mut impl Write) -> io::Result<Option<&[u8]>> {
        if self.begin == self.end && !self.read_on(out)? {
            return Ok(None);
        }
        let rest = self.window.all().get(self.begin..self.end).unwrap_or_default();
        Ok(rest.get(..end_of_line(rest)))
    }

    /// Passes on all lines before a place.
    fn pass_until(&mut self, place: Place<'_>, out: &mut impl Write) -> io::Result<()> {
        loop {
            let lines = self.window.all().get(self.begin..self.end).unwrap_or_default();
            self.pass(first_at(lines, place, self.form));
            if self.begin < self.end || !self.read_on(out)? {
                return Ok(());
            }
        }
    }

    fn pass_rest(&mut self, out: &mut impl Write) -> io::Result<()> {
        loop {
            self.pass(self.end - self.begin);
            if !self.read_on(out)? {
                return Ok(());
            }
        }
    }

    fn pass(&mut self, bytes: usize) {
        if bytes > 0 {
            self.pending.push(Piece::Kept(self.begin..self.begin + bytes));
            self.begin += bytes;
        }
    }

    /// Writes what is passed on with this window.
    fn write(&mut self, out: &mut impl Write) -> io::Result<()> {
        let bytes = |it: &Piece| match it {
            Piece::Kept(range) => self.window.all().get(range.clone()),
            Piece::Drawn(range) => self.drawn.get(range.clone()),
        };
        let all = self.pending.iter().filter_map(bytes).filter(|it| !it.is_empty());
        let mut slices: Vec<IoSlice<'_>> = all.map(IoSlice::new).collect();
        let mut rest = slices.as_mut_slice();
        while !rest.is_empty() {
            match out.write_vectored(rest) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                other => IoSlice::advance_slices(&mut rest, other?),
            }
        }
        self.pending.clear();
        Ok(())
    }

    /// Reads on where all whole lines are passed on; tells whether there are more.
    fn read_on(&mut self, out: &mut impl Write) -> io::Result<bool> {
        self.write(out)?;
        let mut done = self.end;
        loop {
            let more = self.window.read_on(&mut self.inner, done)?;
            let all = self.window.all();
            let new = all.len() - more;
            let last = all.get(new..).and_then(|it| memrchr(b'\n', it)).map(|it| new + it + 1);
            // A line without a break is the last.
            if let Some(end) = last.or((more == 0).then_some(all.len())) {
                (self.begin, self.end) = (0, end);
                return Ok(end > 0);
            }
            done = 0;
        }
    }
}

/// So far is looked at first: the next row that leaves or comes is near more often than not.
const NEAR_BYTES: usize = 32 * 1024;

/// Where the first of some lines begins that stands at a place or behind it; their end where none does.
fn first_at(lines: &[u8], place: Place<'_>, form: Form) -> usize {
    // The line in which, behind `low`, a place in the text lies.
    let around = |low: usize, at: usize| {
        let begin = lines.get(low..at).and_then(|it| memrchr(b'\n', it)).map_or(low, |it| low + it + 1);
        let rest = lines.get(begin..).unwrap_or_default();
        (begin, rest.get(..end_of_line(rest)).unwrap_or_default())
    };
    let (mut low, mut high, mut reach) = (0, lines.len(), NEAR_BYTES);
    while reach < high - low {
        let (begin, line) = around(low, low + reach);
        if form.place(line) < place {
            low = begin + line.len();
            reach *= 2;
        } else {
            high = begin;
        }
    }
    while low < high {
        let (begin, line) = around(low, low + (high - low) / 2);
        if form.place(line) < place {
            low = begin + line.len();
        } else {
            high = begin;
        }
    }
    low
}

#[cfg(test)]
mod tests {
    use super::*;

    /// So much is read at once where a file is said to have no bytes.
    const WINDOW_BYTES: usize = 4096;

    /// Gives few bytes at a time.
    struct Slow<'t>(&'t [u8], usize);

    impl Read for Slow<'_> {
        fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
            let some = buf.len().min(self.1);
            self.0.read(buf.get_mut(..some).unwrap_or_default())
        }
    }

    fn touched(id: &str) -> bool {
        id.starts_with("event:t") || id.starts_with("unit:")
    }

    /// What leaves a file, by its own lines: the merge is told of it otherwise.
    fn leaving(form: Form, lines: &str) -> Vec<Leave> {
        let lines = lines.split_inclusive('\n').skip(usize::from(form.has_header())).map(str::as_bytes);
        let rows = lines.filter(|it| matches!(form.place(it).0, Stand::Node | Stand::Edge));
        let mut leaving: Vec<Leave> = rows
            .filter(|it| form.about(it).is_none_or(touched))
            .map(|it| form.place(it))
            .map(|(stand, id)| Leave { stand, id: String::from_utf8(id.to_vec()).unwrap(), take: Take::Any })
            .collect();
        leaving.dedup();
        leaving
    }

    #[track_caller]
    fn check_with(path: &str, old: &str, drawn: &str, leaving: &[Leave], expect: Option<(&str, [u64; 2])>) {
        for few in [1, 7, 100, 1_000_000] {
            let mut out = Vec::new();
            let form = Form::of(path).unwrap();
            let moved =
                merge((Slow(old.as_bytes(), few), 1), drawn.as_bytes(), form, leaving, &touched, &mut out).unwrap();
            let found = moved.map(|it| (String::from_utf8(out).unwrap(), [it.gone, it.come]));
            assert_eq!(found.as_ref().map(|it| (it.0.as_str(), it.1)), expect, "{few}");
        }
    }

    #[track_caller]
    fn check(path: &str, old: &str, drawn: &str, expect: Option<(&str, [u64; 2])>) {
        check_with(path, old, drawn, &leaving(Form::of(path).unwrap(), old), expect);
    }

    #[test]
    fn rows_of_what_was_touched_come_from_the_new_and_the_others_from_the_old() {
        let path = "neo4j/event_mentioned_in.csv";
        let old = "h\nevent:a,x,edge:2,q\nevent:t1,x,edge:3,q\nevent:b,x,edge:5,q\n";
        check(path, old, "h\n", Some(("h\nevent:a,x,edge:2,q\nevent:b,x,edge:5,q\n", [1, 0])));
        let drawn = "h\nevent:t2,x,edge:1,n\nevent:a,x,edge:2,other\nevent:t1,x,edge:3,n\nevent:t3,x,edge:7,n\n";
        let merged = "h\nevent:t2,x,edge:1,n\nevent:a,x,edge:2,q\nevent:t1,x,edge:3,n\nevent:b,x,edge:5,q\nevent:t3,x,edge:7,n\n";
        check(path, old, drawn, Some((merged, [1, 3])));
        check(path, "h\n", "h\n", Some(("h\n", [0, 0])));
        check(path, old, "other\n", None);
        check(path, "", "h\n", None);
    }

    #[test]
    fn a_file_that_is_not_as_it_was_is_told() {
        let path = "neo4j/event_mentioned_in.csv";
        let leave = |id: &str, take| [Leave { stand: Stand::Edge, id: id.to_owned(), take }];
        let old = "h\nevent:a,x,edge:2,q\nevent:t1,x,edge:3,q\nevent:t1,x,edge:3,q\n";
        for id in ["edge:1", "edge:3", "edge:4"] {
            check_with(path, old, "h\n", &leave(id, Take::One), None);
        }
        let gone = "h\nevent:t1,x,edge:3,q\nevent:t1,x,edge:3,q\n";
        check_with(path, old, "h\n", &leave("edge:2", Take::One), Some((gone, [1, 0])));
        // A row that comes and is there already.
        check_with(path, old, "h\nevent:t1,x,edge:3,n\n", &[], None);
    }

    #[test]
    fn rows_are_merged_alike_wherever_the_window_cuts_them() {
        let by = |it: u32, n: u32| it.is_multiple_of(n);
        // Longer together than several windows, and some alone longer than one.
        let row = |id: u32| {
            let more = "q".repeat(if by(id, 997) { 2 * WINDOW_BYTES } else { id as usize % 230 });
            format!("event:{}{id},x,edge:{id:05},{more}\n", if by(id, 30) { "t" } else { "a" })
        };
        let rows_where = |wanted: &dyn Fn(u32) -> bool| (0..9000).filter(|it| wanted(*it)).map(row).collect::<String>();
        let (old, drawn) = (rows_where(&|it| by(it, 2)), rows_where(&|it| by(it, 3) && !by(it, 50)));
        let expected = rows_where(&|it| if by(it, 30) { !by(it, 50) } else { by(it, 2) });
        let form = Form::of("neo4j/event_mentioned_in.csv").unwrap();
        let [old, drawn, expected] = [old, drawn, expected].map(|it| format!("h\n{it}"));
        let mut out = Vec::new();
        let leaving = leaving(form, &old);
        let moved = merge((old.as_bytes(), 1), drawn.as_bytes(), form, &leaving, &touched, &mut out).unwrap();
        assert!(out == expected.as_bytes());
        let lines = |it: &str| it.lines().count() as u64;
        assert_eq!(moved.map(|it| lines(&old) - it.gone + it.come), Some(lines(&expected)));
    }

    #[test]
    fn objects_are_merged_as_rows_are_and_have_no_header() {
        let edge = |id: u32, from: &str, more: &str| {
            format!("{{\"id\":\"edge:{id}\",\"from\":\"{from}\",\"to\":\"document:d\",\"kind\":\"{more}\"}}\n")
        };
        let stays = edge(2, "event:a", "old");
        let old = [edge(1, "event:t1", "old"), stays.clone()].concat();
        let drawn = edge(3, "event:t1", "new");
        check("jsonl/edges.jsonl", &old, &drawn, Some((&[stays, drawn.clone()].concat(), [1, 1])));
        check("jsonl/edges.jsonl", "", &drawn, Some((&drawn, [0, 1])));
        let node = |id: &str, more: &str| format!("{{\"type\":\"event\",\"id\":\"{id}\",\"title\":\"{more}\"}}\n");
        let old = [node("event:a", "old"), node("event:t1", "old")].concat();
        let merged = [node("event:a", "old"), node("event:t2", "new")].concat();
        check("jsonl/nodes.jsonl", &old, &node("event:t2", "new"), Some((&merged, [1, 1])));
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
        let path = "gephi/graph.gexf";
        let old = file(&["event:a", "event:t1"], &[(1, "event:t1"), (2, "event:a")], "");
        let drawn = file(&["event:t2"], &[(3, "event:t2")], "").replace("count=\"1\"", "count=\"2\"");
        let merged = file(&["event:a", "event:t2"], &[(2, "event:a"), (3, "event:t2")], "");
        check(path, &old, &drawn, Some((&merged, [2, 2])));
        check(path, &old, &drawn.replace("<gexf>", "<gexf version=\"a\">"), None);
        check(path, &old, &drawn.replace("<edges>", "<edges more=\"a\">"), None);
        check(path, &old, &drawn.replace("</gexf>\n", ""), None);
        check(path, &old, &format!("{drawn}</graph>\n"), None);
    }

    #[test]
    fn all_rows_that_begin_alike_or_are_about_one_leave_together() {
        let leave = |id: &str, take| Leave { stand: Stand::Node, id: id.to_owned(), take };
        let old = "h\nq,event:a\nq,event:t1\nr,event:t1\nq,event:z\n";
        let all = [leave("event:none", Take::Any), leave("event:t1", Take::Any)];
        let drawn = "h\nn,event:t1\nm,event:t1\nn,event:t2\n";
        let merged = "h\nq,event:a\nn,event:t1\nm,event:t1\nn,event:t2\nq,event:z\n";
        check_with("tables/events.csv", old, drawn, &all, Some((merged, [2, 3])));
        let old = "h\nofficial:o,q\nunit:a,q\nunit:c,q\n";
        let merged = "h\nofficial:o,q\nunit:b,n\nunit:d,n\n";
        let drawn = "h\nunit:b,n\nunit:d,n\n";
        check_with("gephi/nodes.csv", old, drawn, &[leave("unit:", Take::Prefix)], Some((merged, [2, 2])));
    }
}
