//! Lists whose lines only a header, a heading or a label makes plain: tables with columns, posts with an old and a new holder, bodies with
//! their members, divisions of a commission.

mod bodies;
mod columns;
mod divisions;
mod records;
mod rows;
mod turns;

use super::named::single_place;
use super::posts::add_post;
use super::{Mentions, Person};
use crate::doc::{Doc, Kinds};
use crate::names::Name;
use crate::phrases::{PostPhrase, RankPhrase};
use crate::token::{Kind, Puncts, Shape};
use crate::words::Words;
use crate::{names, phrases};
use columns::Column;
use records::Record;
use std::ops::Range;

/// Reads such lists line by line.
#[derive(Debug, Default)]
pub(super) struct Tables {
    /// The next paragraph.
    next: usize,
    /// Before this token none begins.
    start: usize,
    list: List,
}

/// The list that the lines so far have opened.
#[derive(Debug, Default)]
enum List {
    #[default]
    None,
    /// A table with these columns.
    Columns(Vec<Column>),
    /// A post whose holders the next lines name: index of the post.
    Turns(usize),
    /// A body whose members the next lines name: index of the unit.
    Body(usize),
    /// A commission of a council: the token at which its name begins, and the council.
    Commission { name: usize, unit: usize },
    /// Somebody of whom the next lines tell.
    Record(Record),
}

/// On which side of a change somebody or something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    Before,
    Now,
}

/// Somebody as a list prints him.
#[derive(Debug)]
struct Somebody {
    rank: Option<RankPhrase>,
    name: Name,
    /// From the first to one behind the last token of rank, name and degrees.
    tokens: Range<usize>,
}

impl Tables {
    /// Reads the line that begins at token `i`, if one does and it is one of such a list; gives one behind what was read.
    #[inline]
    pub(super) fn line(&mut self, doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
        if i < self.start { None } else { self.some_line(doc, i, out) }
    }

    /// Before this token no line begins.
    pub(super) fn next_line(&self) -> usize {
        self.start
    }

    fn some_line(&mut self, doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
        while doc.paragraphs.get(self.next).is_some_and(|it| it.tokens.start < i) {
            self.next += 1;
        }
        let line = doc.paragraphs.get(self.next).map_or(usize::MAX..usize::MAX, |it| it.tokens.clone());
        if line.start > i {
            self.start = line.start;
            return None;
        }
        self.next += 1;
        // Nearly every paragraph is prose.
        if line.len() > 160 || self.next == 1 && doc.in_title(i) {
            self.list = List::None;
            return None;
        }
        let cells = cells(doc, &line);
        if cells.len() > 1 {
            return self.row(doc, &line, &cells, out);
        }
        let list = std::mem::take(&mut self.list);
        let first = behind_number(doc, &line);
        if let List::Columns(columns) = list {
            // `Kecamatan X` over the rows of its own.
            if line.len() <= 8 && doc.mark(line.end - 1) != '.' {
                self.list = List::Columns(columns);
            }
            return None;
        }
        if let Some((next, list)) = turns::line(doc, &line, first, &list, out) {
            self.list = list;
            return next;
        }
        let (record, list) = match list {
            List::Record(record) => (Some(record), List::None),
            other => (None, other),
        };
        if let Some((next, list)) = records::line(doc, &line, first, record, out) {
            self.list = list;
            return next;
        }
        if let Some((next, list)) = bodies::line(doc, &line, first, &list, out) {
            self.list = list;
            return next;
        }
        divisions::line(doc, &line, first, out)
    }

    /// A line of cells: the header of a table, or a row below it.
    fn row(&mut self, doc: &Doc<'_>, line: &Range<usize>, cells: &[Range<usize>], out: &mut Mentions) -> Option<usize> {
        if let List::Columns(columns) = &self.list
            && cells.len() <= columns.len()
        {
            return rows::row(doc, columns, cells, out).then_some(line.end);
        }
        self.list = columns::header(doc, cells).map_or(List::None, List::Columns);
        // The words of a header are no office of anybody.
        matches!(self.list, List::Columns(_)).then_some(line.end)
    }
}

/// The cells of a line, which bars part.
fn cells(doc: &Doc<'_>, line: &Range<usize>) -> Vec<Range<usize>> {
    if !doc.puncts.may_meet(Puncts::of(&['|'])) {
        return Vec::new();
    }
    let bars: Vec<usize> = line.clone().filter(|it| doc.mark(*it) == '|').collect();
    if bars.is_empty() {
        return Vec::new();
    }
    let mut cells = Vec::with_capacity(bars.len() + 1);
    let mut from = line.start;
    for bar in bars.into_iter().chain([line.end]) {
        // `| No | Nama |`: also at both ends.
        if bar > from || from > line.start && bar < line.end {
            cells.push(from..bar);
        }
        from = bar + 1;
    }
    cells
}

/// The first token of a line behind its number, letter or mark: `1.`, `b)`, `-`.
fn behind_number(doc: &Doc<'_>, line: &Range<usize>) -> usize {
    let first = &doc.tokens[line.start];
    let letter = first.kind == Kind::Word && first.end - first.start == 1 && first.shape != Shape::Initial;
    if (first.kind == Kind::Number || letter) && matches!(doc.mark(line.start + 1), '.' | ')') {
        return (line.start + 2).min(line.end);
    }
    line.start + usize::from(matches!(first.mark, '-' | '–' | '—' | '•' | '*' | '·' | '●' | '▪' | '◦'))
}

/// Who is named at token `i`, before token `stop`.
fn somebody(doc: &Doc<'_>, i: usize, stop: usize) -> Option<Somebody> {
    let rank = phrases::rank(doc, i).filter(|it| it.tokens.end < stop);
    let first = rank.as_ref().map_or(i, |it| it.tokens.end);
    let name = names::name(doc, first).filter(|it| it.end <= stop)?;
    let tokens = i..name.end;
    Some(Somebody { rank, name, tokens })
}

/// All who are named in a range that holds nothing else: `A, S.H., B dan C`, `1. A; 2. B`.
fn people(doc: &Doc<'_>, range: &Range<usize>) -> Vec<Somebody> {
    let mut found = Vec::new();
    let mut at = range.start;
    while at < range.end {
        let joint = matches!(doc.mark(at), ',' | ';' | '.' | ')' | '-' | '–')
            || doc.is_any(at, words!["dan", "serta"])
            || doc.tokens[at].kind == Kind::Number;
        if joint {
            at += 1;
            continue;
        }
        let Some(one) = somebody(doc, at, range.end) else { return Vec::new() };
        at = one.tokens.end;
        found.push(one);
    }
    found
}

/// Whether a name without anything else may be a person's, where no column says that it is.
fn is_person(doc: &Doc<'_>, one: &Somebody) -> bool {
    let name = &one.name;
    let plain = one.rank.is_none() && name.degrees.is_empty() && !name.honorific;
    // `Sri Rahayu`, after whom a village is named too.
    let given = name.tokens.len() > 1 && doc.listed(name.tokens.start, Words::GivenNames);
    !plain || !super::initials::initials_only(doc, name) && (given || !single_place(doc, name))
}

/// Stores somebody with posts that are stored already.
fn add(tokens: Range<usize>, one: Somebody, posts: Vec<usize>, rule: &'static str, out: &mut Mentions) {
    let surface = one.rank.as_ref().map_or(one.name.tokens.start, |it| it.tokens.start)..one.name.tokens.end;
    out.add(tokens, Person { rank: one.rank, posts, surface, ..Person::new(one.name, rule) });
}

/// Stores a post that several hold in turn; gives its index.
fn again(post: &PostPhrase, out: &mut Mentions) -> usize {
    out.posts.push(PostPhrase { plural: false, future: false, ..post.clone() });
    out.posts.len() - 1
}

/// A bracket behind somebody: whether he only acts, and the post that he comes from or goes to: `(Ps)`, `(sebelumnya Kanit X)`, `(Kabag Y)`.
/// Gives one behind it.
fn aside(doc: &Doc<'_>, open: usize, stop: usize, when: When, out: &mut Mentions) -> (bool, Option<usize>, usize) {
    let none = (false, None, open);
    let Some(close) = (open + 1..stop).find(|it| doc.mark(*it) == ')').filter(|_| doc.mark(open) == '(') else {
        return none;
    };
    let (status, behind) = phrases::status(doc, open + 1);
    if status.acting && behind >= close {
        return (true, None, close + 1);
    }
    let known = out.units.len();
    let begins = |it: &usize| doc.begins(*it, Kinds::POST.or(Kinds::STATUS));
    for at in (open + 1..close).filter(begins) {
        let Some(post) = phrases::post(doc, at, &mut out.units).filter(|it| it.tokens.end <= close && !it.plural)
        else {
            out.units.truncate(known);
            continue;
        };
        let told = doc.any_of(open + 1..at, words!["sebelumnya", "semula", "mantan", "eks", "tadinya", "dari", "asal"]);
        let former = post.former || told || when == When::Now;
        let former = former && !doc.any_of(open + 1..at, words!["menjadi", "kini", "sekarang", "ke"]);
        let index = add_post(doc, PostPhrase { former, ..post }, out);
        return (false, Some(index), close + 1);
    }
    (false, None, close + 1)
}
