//! One file of two: the rows of the export before that stay, and those that are drawn anew, both sorted alike.
//!
//! Most rows stay, and nothing is asked of them: only the places where some leave or come are looked for, in what is read at
//! once, and what lies between is passed on as it is.

use super::rows::{Form, Place, Stand};
use memchr::{memchr, memchr_iter, memrchr};
use std::io::{self, Read, Write};
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

/// Merges a file; `None` where the one before is not as it should be: rows that are to leave are missing, rows that come are
/// there already, or the two are not framed alike.
pub(super) fn merge(
    old: impl Read,
    drawn: &[u8],
    form: Form,
    leaving: &[Leave],
    touched: &dyn Fn(&str) -> bool,
    out: &mut impl Write,
) -> io::Result<Option<Moved>> {
    let mut old = Old::new(old, form);
    let header = if form.has_header() { end_of_line(drawn) } else { 0 };
    let (header, drawn) = drawn.split_at(header);
    if !header.is_empty() {
        if old.line()? != Some(header) {
            return Ok(None);
        }
        old.begin += header.len();
        out.write_all(header)?;
    }
    let mut moved = Moved::default();
    for stop in stops(drawn, form, leaving, touched) {
        let (place, put) = ((stop.stand, stop.id), drawn.get(stop.put.clone()).unwrap_or_default());
        old.copy_until(place, out)?;
        if stop.take == Take::Frame {
            let mut frame = Vec::new();
            while let Some(line) = old.line()?.filter(|it| form.place(it).0 == stop.stand) {
                frame.extend_from_slice(line);
                old.begin += line.len();
            }
            if !is_alike(&frame, put) {
                return Ok(None);
            }
        } else {
            let mut gone = 0;
            while let Some(line) = old.line()?.filter(|it| stop.covers(form.place(it))) {
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
        out.write_all(put)?;
    }
    old.copy_rest(out)?;
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

/// The places where something happens, in order. Of the rows drawn, those about nodes that are not touched are left out.
fn stops<'d>(
    drawn: &'d [u8],
    form: Form,
    leaving: &'d [Leave],
    touched: &dyn Fn(&str) -> bool,
) -> Vec<Stop<'d>> {
    let mut leaving = leaving
        .iter()
        .map(|Leave { stand, id, take }| Stop { stand: *stand, id: id.as_bytes(), take: *take, put: 0..0 })
        .peekable();
    let mut stops: Vec<Stop<'_>> = Vec::new();
    let mut end = 0;
    for line in drawn.split_inclusive(|it| *it == b'\n') {
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

/// How much is read at once: it stays in the processor's cache while it is hashed.
const WINDOW_BYTES: usize = 256 * 1024;

/// The file of the export before, a window of whole lines at a time.
struct Old<R> {
    inner: R,
    form: Form,
    window: Vec<u8>,
    /// What is still to be passed on.
    begin: usize,
    /// The end of the last whole line; behind it stands the beginning of another.
    end: usize,
    filled: usize,
}

impl<R: Read> Old<R> {
    fn new(inner: R, form: Form) -> Self {
        Self { inner, form, window: vec![0; WINDOW_BYTES], begin: 0, end: 0, filled: 0 }
    }

    /// The next line; none at the end.
    fn line(&mut self) -> io::Result<Option<&[u8]>> {
        if self.begin == self.end && !self.read_on()? {
            return Ok(None);
        }
        let rest = self.window.get(self.begin..self.end).unwrap_or_default();
        Ok(rest.get(..end_of_line(rest)))
    }

    /// Passes on all lines before a place.
    fn copy_until(&mut self, place: Place<'_>, out: &mut impl Write) -> io::Result<()> {
        loop {
            let lines = self.window.get(self.begin..self.end).unwrap_or_default();
            let (before, rest) = lines.split_at(first_at(lines, place, self.form));
            out.write_all(before)?;
            self.begin += before.len();
            if !rest.is_empty() || !self.read_on()? {
                return Ok(());
            }
        }
    }

    fn copy_rest(&mut self, out: &mut impl Write) -> io::Result<()> {
        loop {
            out.write_all(self.window.get(self.begin..self.end).unwrap_or_default())?;
            self.begin = self.end;
            if !self.read_on()? {
                return Ok(());
            }
        }
    }

    /// Reads on where all whole lines are passed on; tells whether there are more.
    fn read_on(&mut self) -> io::Result<bool> {
        self.window.copy_within(self.end..self.filled, 0);
        self.filled -= self.end;
        (self.begin, self.end) = (0, 0);
        loop {
            if self.filled == self.window.len() {
                self.window.resize(self.window.len() * 2, 0);
            }
            let read = match self.inner.read(self.window.get_mut(self.filled..).unwrap_or_default()) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                other => other?,
            };
            let new = self.window.get(self.filled..self.filled + read).unwrap_or_default();
            let last = memrchr(b'\n', new).map(|it| self.filled + it + 1);
            self.filled += read;
            // A line without a break is the last.
            if let Some(end) = last.or((read == 0).then_some(self.filled)) {
                self.end = end;
                return Ok(end > 0);
            }
        }
    }
}

/// Where the first of some lines begins that stands at a place or behind it; their end where none does.
fn first_at(lines: &[u8], place: Place<'_>, form: Form) -> usize {
    let (mut low, mut high) = (0, lines.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let begin = lines.get(low..middle).and_then(|it| memrchr(b'\n', it)).map_or(low, |it| low + it + 1);
        let rest = lines.get(begin..).unwrap_or_default();
        let line = rest.get(..end_of_line(rest)).unwrap_or_default();
        if form.place(line) < place {
            low = begin + line.len();
        } else {
            high = begin;
        }
    }
    low
}
