//! One scanner over every spelling, and what each spelling means.

use crate::{
    binary::{Reader, Writer},
    index::{Entry, Index},
    normal::{self, Scratch, pattern},
    vocabulary::Case,
};
use std::collections::BTreeMap;

/// What a spelling means: an index into the table of that kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Term {
    /// A rank.
    Rank(u16),
    /// A corps.
    Corps(u16),
    /// A degree.
    Degree(u16),
    /// An honorific.
    Honorific(u16),
    /// A post.
    Post(u16),
    /// A type of unit.
    UnitType(u16),
    /// A unit with a name of its own.
    Unit(u16),
    /// A word for a level of region.
    Level(u16),
    /// A place: a name id of the gazetteer.
    Place(u32),
    /// Words for a kind of event.
    Event(u16),
    /// Words that attribute a quotation.
    Speech(u16),
    /// Words for a role.
    Role(u16),
    /// A status word.
    Status(u16),
    /// An operation or programme.
    Programme(u16),
    /// A group of people.
    Group(u16),
    /// A weekday: 1 is Monday, 7 Sunday.
    Weekday(u8),
    /// A month: 1 is January.
    Month(u8),
    /// A part of the day, see [`crate::DayPart::number`].
    DayPart(u8),
    /// A relative word.
    Relative(u16),
}

/// A spelling found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// First byte in the text.
    pub start: u32,
    /// One behind the last byte.
    pub end: u32,
    /// What it means.
    pub term: Term,
}

/// What one pattern means, and how it must be printed, in one number: 5 bits for the kind of term, 2 for the case, 1 for
/// whether a bracket that the spelling opens closes behind it, 24 for the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Posting(u32);

impl Posting {
    /// Stands where a user's file took a spelling away.
    const NONE: Self = Self(u32::MAX);
    const INDEX: u32 = (1 << 24) - 1;
    const BRACKET: u32 = 1 << 24;

    fn new(term: Term, case: Case, bracket: bool) -> Self {
        let (kind, index) = match term {
            Term::Rank(i) => (0, i.into()),
            Term::Corps(i) => (1, i.into()),
            Term::Degree(i) => (2, i.into()),
            Term::Honorific(i) => (3, i.into()),
            Term::Post(i) => (4, i.into()),
            Term::UnitType(i) => (5, i.into()),
            Term::Unit(i) => (6, i.into()),
            Term::Level(i) => (7, i.into()),
            Term::Place(i) => (8, i),
            Term::Event(i) => (9, i.into()),
            Term::Speech(i) => (10, i.into()),
            Term::Role(i) => (11, i.into()),
            Term::Status(i) => (12, i.into()),
            Term::Programme(i) => (13, i.into()),
            Term::Group(i) => (14, i.into()),
            Term::Weekday(i) => (15, i.into()),
            Term::Month(i) => (16, i.into()),
            Term::DayPart(i) => (17, i.into()),
            Term::Relative(i) => (18, i.into()),
        };
        Self(kind << 27 | (case as u32) << 25 | u32::from(bracket) << 24 | (index & Self::INDEX))
    }

    fn term(self) -> Option<Term> {
        let index = self.0 & Self::INDEX;
        let (i, small) = (index as u16, index as u8);
        Some(match self.0 >> 27 {
            0 => Term::Rank(i),
            1 => Term::Corps(i),
            2 => Term::Degree(i),
            3 => Term::Honorific(i),
            4 => Term::Post(i),
            5 => Term::UnitType(i),
            6 => Term::Unit(i),
            7 => Term::Level(i),
            8 => Term::Place(index),
            9 => Term::Event(i),
            10 => Term::Speech(i),
            11 => Term::Role(i),
            12 => Term::Status(i),
            13 => Term::Programme(i),
            14 => Term::Group(i),
            15 => Term::Weekday(small),
            16 => Term::Month(small),
            17 => Term::DayPart(small),
            18 => Term::Relative(i),
            _ => return None,
        })
    }

    /// Whether words that begin with a lower-case letter can stand in the case that is asked.
    fn lower(self) -> bool {
        matches!(self.0 >> 25 & 3, 0 | 3)
    }

    /// Whether words that begin otherwise can.
    fn upper(self) -> bool {
        self.0 >> 25 & 3 != 3
    }

    /// Whether printed words stand in the case that is asked.
    fn fits(self, printed: &[u8]) -> bool {
        match self.0 >> 25 & 3 {
            0 => true,
            1 => printed.first().is_some_and(|b| !b.is_ascii_lowercase()),
            2 => !printed.iter().any(u8::is_ascii_lowercase),
            _ => printed.first().is_some_and(u8::is_ascii_lowercase),
        }
    }
}

/// Spellings on their way into a scanner.
#[derive(Default)]
pub(crate) struct Patterns(BTreeMap<Vec<u8>, BTreeMap<Term, Case>>);

impl Patterns {
    /// Adds one spelling. An apostrophe inside counts both as a blank and as nothing.
    pub(crate) fn add(&mut self, spelling: &str, term: Term, case: Case) {
        self.add_one(spelling, term, case);
        if spelling.contains(['\'', '’', '‘', '`']) {
            self.add_one(&spelling.replace(['\'', '’', '‘', '`'], ""), term, case);
        }
    }

    fn add_one(&mut self, spelling: &str, term: Term, case: Case) {
        let key = pattern(spelling);
        if !key.is_empty() {
            let widest = self.0.entry(key).or_default().entry(term).or_insert(case);
            *widest = case.min(*widest);
        }
    }

    /// What is here and not, or in another case, in `other`.
    pub(crate) fn minus(&self, other: &Self) -> Self {
        let mut left = Self::default();
        for (key, terms) in &self.0 {
            let old = other.0.get(key);
            let new = terms.iter().filter(|(term, case)| old.and_then(|it| it.get(*term)) != Some(*case));
            let new: BTreeMap<Term, Case> = new.map(|(term, case)| (*term, *case)).collect();
            if !new.is_empty() {
                left.0.insert(key.clone(), new);
            }
        }
        left
    }

    /// Builds the scanner; `None` where there is no pattern.
    pub(crate) fn build(&self) -> Option<Scanner> {
        let (mut postings, mut entries) = (Vec::new(), Vec::with_capacity(self.0.len()));
        for (key, terms) in &self.0 {
            let first = key.iter().position(|b| *b == normal::BRACKET);
            let bracket = first.is_some() && first == key.iter().rposition(|b| *b == normal::BRACKET);
            let value = postings.len() as u32;
            postings.push(terms.len() as u32);
            let own = terms.iter().map(|(term, case)| Posting::new(*term, *case, bracket));
            let (lower, upper) = own.clone().fold((false, false), |it, one| (it.0 || one.lower(), it.1 || one.upper()));
            postings.extend(own.map(|it| it.0));
            entries.push(Entry { key, value, lower, upper });
        }
        Some(Scanner { index: Index::new(&entries)?, postings })
    }
}

/// Patterns and their meanings. The value of a pattern is where its postings begin.
#[derive(Clone)]
pub(crate) struct Scanner {
    index: Index,
    /// Lists of postings, each behind its length.
    postings: Vec<u32>,
}

impl Scanner {
    /// Writes the compiled form.
    pub(crate) fn write(&self, to: &mut Writer) {
        self.index.write(to);
        to.numbers(self.postings.iter().copied());
    }

    /// Reads the compiled form.
    pub(crate) fn read(from: &mut Reader<'_>) -> Option<Self> {
        Some(Self { index: Index::read(from)?, postings: from.numbers()? })
    }

    /// Takes spellings away.
    pub(crate) fn remove(&mut self, patterns: &Patterns) {
        for (key, terms) in &patterns.0 {
            let Some(list) = self.index.value(key).map(|it| it as usize) else { continue };
            let n = self.postings.get(list).map_or(0, |it| *it as usize);
            for slot in self.postings.iter_mut().skip(list + 1).take(n) {
                if Posting(*slot).term().is_some_and(|it| terms.contains_key(&it)) {
                    *slot = Posting::NONE.0;
                }
            }
        }
    }

    /// The patterns, each behind a blank.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &[u8]> {
        self.index.keys()
    }

    /// Adds every hit among the words of a text, keeping `hits` sorted by start, the longest first.
    pub(crate) fn scan(&self, text: &[u8], scratch: &mut Scratch, hits: &mut Vec<Hit>) {
        let Scratch { words, found } = scratch;
        self.index.find(text, words, found);
        for (first, last, value) in found.iter().copied() {
            let (Some(first), Some(last)) = (words.get(first as usize), words.get(last as usize)) else { continue };
            let (start, end) = (first.start, last.end);
            let printed = text.get(start as usize..end as usize).unwrap_or_default();
            let list = self.postings.get(value as usize..).unwrap_or_default();
            let Some((n, list)) = list.split_first() else { continue };
            for posting in list.iter().take(*n as usize).map(|it| Posting(*it)).filter(|it| it.fits(printed)) {
                if let Some(term) = posting.term() {
                    let closes = posting.0 & Posting::BRACKET != 0 && text.get(end as usize) == Some(&b')');
                    insert(hits, Hit { start, end: end + u32::from(closes), term });
                }
            }
        }
    }
}

/// Puts a hit in its place; hits come nearly sorted.
fn insert(hits: &mut Vec<Hit>, hit: Hit) {
    let after = |it: &Hit| (it.start, std::cmp::Reverse(it.end)) > (hit.start, std::cmp::Reverse(hit.end));
    if hits.last().is_none_or(|it| !after(it)) {
        hits.push(hit);
        return;
    }
    let at = hits.iter().rposition(|it| !after(it)).map_or(0, |it| it + 1);
    hits.insert(at, hit);
}
