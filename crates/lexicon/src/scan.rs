//! One automaton over every spelling, and what each spelling means.

use crate::{
    normal::{Scratch, pattern},
    vocabulary::Case,
};
use daachorse::{DoubleArrayAhoCorasick, DoubleArrayAhoCorasickBuilder};
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

/// What one pattern means, and how it must be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Posting {
    pub(crate) term: Term,
    pub(crate) case: Case,
}

/// An automaton and the meanings of its patterns.
pub(crate) struct Automaton {
    machine: DoubleArrayAhoCorasick<u32>,
    /// Where the postings of each pattern begin; one more than there are patterns.
    starts: Vec<u32>,
    postings: Vec<Posting>,
}

/// Spellings on their way into an automaton.
#[derive(Default)]
pub(crate) struct Patterns(BTreeMap<Vec<u8>, Vec<Posting>>);

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
        if key.is_empty() {
            return;
        }
        let postings = self.0.entry(key).or_default();
        match postings.iter_mut().find(|it| it.term == term) {
            Some(posting) => posting.case = posting.case.min(case),
            None => postings.push(Posting { term, case }),
        }
    }

    /// Builds the automaton; `None` where there is no pattern.
    pub(crate) fn build(mut self) -> Option<Automaton> {
        let mut starts = vec![0];
        let mut postings = Vec::new();
        for list in self.0.values_mut() {
            list.sort_unstable();
            postings.append(list);
            starts.push(postings.len() as u32);
        }
        let machine = DoubleArrayAhoCorasickBuilder::new().use_prefilter(false).build(self.0.keys()).ok()?;
        Some(Automaton { machine, starts, postings })
    }
}

impl Automaton {
    /// Appends every hit in a normalised text.
    pub(crate) fn scan(&self, text: &[u8], scratch: &Scratch, hits: &mut Vec<Hit>) {
        let normal = scratch.bytes.as_slice();
        for found in self.machine.find_overlapping_iter(normal) {
            if normal.get(found.end()).is_some_and(|b| *b > b' ') {
                continue;
            }
            let place = |at: usize| scratch.map.get(at).copied().unwrap_or_default();
            let (start, end) = (place(found.start() + 1), place(found.end() - 1) + 1);
            let value = found.value() as usize;
            let range = self.starts.get(value).zip(self.starts.get(value + 1));
            let postings = range.and_then(|(from, to)| self.postings.get(*from as usize..*to as usize));
            let printed = text.get(start as usize..end as usize).unwrap_or_default();
            for posting in postings.unwrap_or_default() {
                if fits(posting.case, printed) {
                    hits.push(Hit { start, end: closed(text, printed, end), term: posting.term });
                }
            }
        }
    }
}

/// Whether a printed word stands in the case that is asked.
fn fits(case: Case, printed: &[u8]) -> bool {
    match case {
        Case::Any => true,
        Case::Capital => printed.first().is_some_and(|b| !b.is_ascii_lowercase()),
        Case::Caps => !printed.iter().any(u8::is_ascii_lowercase),
        Case::Lower => printed.first().is_some_and(u8::is_ascii_lowercase),
    }
}

/// The end of a hit with a bracket that a hit opens drawn in: `Laut (P)`.
fn closed(text: &[u8], printed: &[u8], end: u32) -> u32 {
    let open = printed.contains(&b'(') && text.get(end as usize) == Some(&b')') && !printed.contains(&b')');
    end + u32::from(open)
}
