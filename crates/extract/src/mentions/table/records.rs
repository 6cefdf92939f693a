//! People with a line for each thing told of them: `Nama : A`, `Jabatan Lama : P`, `Jabatan Baru : Q`.

use super::rows::held;
use super::{List, Mentions, Somebody, When, add, somebody};
use crate::doc::Doc;
use crate::phrases;
use std::ops::Range;

/// Somebody whose lines are being read.
#[derive(Debug)]
pub(super) enum Record {
    /// No post of his is read.
    Named(Somebody),
    /// Index of the person.
    Posted(usize),
}

/// Reads such a line; gives one behind it, and the record that goes on. `None` where the line is none of these.
pub(super) fn line(
    doc: &Doc<'_>,
    line: &Range<usize>,
    first: usize,
    record: Option<Record>,
    out: &mut Mentions,
) -> Option<(Option<usize>, List)> {
    let colon = (first + 1..(first + 5).min(line.end)).find(|it| doc.mark(*it) == ':')?;
    if doc.is(first, "nama") {
        let one = somebody(doc, colon + 1, line.end)?;
        return Some((Some(line.end), List::Record(Record::Named(one))));
    }
    let record = record?;
    if doc.is(first, "pangkat") {
        let rank = phrases::rank(doc, colon + 1);
        let record = match record {
            Record::Named(one) => Record::Named(Somebody { rank: one.rank.or(rank), ..one }),
            posted @ Record::Posted(_) => posted,
        };
        return Some((Some(line.end), List::Record(record)));
    }
    if !doc.is_any(first, words!["jabatan", "posisi"]) {
        return Some((None, List::Record(record)));
    }
    let before = doc.any_of(first..colon, words!["lama", "semula", "sebelumnya", "asal"]);
    let posts = held(doc, &(colon + 1..line.end), if before { When::Before } else { When::Now }, None, out);
    if posts.is_empty() {
        return Some((None, List::Record(record)));
    }
    let index = match record {
        Record::Named(one) => {
            let surface = one.name.tokens.clone();
            add(one.tokens.clone(), one, posts, "person-table", out);
            let index = out.people.len() - 1;
            // A rank in a line of its own is no part of the name.
            out.people[index].surface = surface;
            index
        }
        Record::Posted(index) => {
            out.people[index].posts.extend(posts);
            index
        }
    };
    Some((Some(line.end), List::Record(Record::Posted(index))))
}
