//! One scanner over every spelling, and what each spelling means.

use crate::{
    binary::{Reader, Writer},
    index::{Entry, Index, Starts},
    normal::{self, Word, pattern},
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
    /// Which of [`crate::Scratch::words`] it begins with.
    pub word: u32,
    /// Which of them it ends with.
    pub last: u32,
}

/// One meaning of a pattern, and how the pattern must be printed to have it.
#[derive(Clone, Copy, Debug)]
struct Meaning {
    /// `None` where a user's file took it away.
    term: Option<Term>,
    case: Case,
    /// With which first letters: [`Meaning::SMALL`], [`Meaning::OTHER`].
    first: u8,
    /// A bracket that the spelling opens closes behind it.
    bracket: bool,
    /// No other meaning of the pattern follows.
    last: bool,
}

impl Meaning {
    const INDEX: u32 = (1 << 22) - 1;
    /// In a list of meanings: no other one of the pattern follows.
    const LAST: u32 = 1 << 30;
    const SMALL: u8 = 1;
    const OTHER: u8 = 2;

    fn new(term: Option<Term>, case: Case, bracket: bool, last: bool) -> Self {
        let first = match case {
            Case::Any => Self::SMALL | Self::OTHER,
            Case::Capital | Case::Caps => Self::OTHER,
            Case::Lower => Self::SMALL,
        };
        Self { term, case, first, bracket, last }
    }

    /// All but [`Self::last`] in 30 bits of a number: 5 for the kind of term, 2 for the case, 1 for the bracket, 22 for the index.
    fn number(self) -> u32 {
        let (kind, index) = match self.term {
            Some(Term::Rank(i)) => (0, i.into()),
            Some(Term::Corps(i)) => (1, i.into()),
            Some(Term::Degree(i)) => (2, i.into()),
            Some(Term::Honorific(i)) => (3, i.into()),
            Some(Term::Post(i)) => (4, i.into()),
            Some(Term::UnitType(i)) => (5, i.into()),
            Some(Term::Unit(i)) => (6, i.into()),
            Some(Term::Level(i)) => (7, i.into()),
            Some(Term::Place(i)) => (8, i),
            Some(Term::Event(i)) => (9, i.into()),
            Some(Term::Speech(i)) => (10, i.into()),
            Some(Term::Role(i)) => (11, i.into()),
            Some(Term::Status(i)) => (12, i.into()),
            Some(Term::Programme(i)) => (13, i.into()),
            Some(Term::Group(i)) => (14, i.into()),
            Some(Term::Weekday(i)) => (15, i.into()),
            Some(Term::Month(i)) => (16, i.into()),
            Some(Term::DayPart(i)) => (17, i.into()),
            Some(Term::Relative(i)) => (18, i.into()),
            None => (31, 0),
        };
        kind << 25 | (self.case as u32) << 23 | u32::from(self.bracket) << 22 | (index & Self::INDEX)
    }

    #[inline]
    fn of(number: u32) -> Self {
        let index = number & Self::INDEX;
        let (i, small) = (index as u16, index as u8);
        let term = match number >> 25 & 31 {
            0 => Some(Term::Rank(i)),
            1 => Some(Term::Corps(i)),
            2 => Some(Term::Degree(i)),
            3 => Some(Term::Honorific(i)),
            4 => Some(Term::Post(i)),
            5 => Some(Term::UnitType(i)),
            6 => Some(Term::Unit(i)),
            7 => Some(Term::Level(i)),
            8 => Some(Term::Place(index)),
            9 => Some(Term::Event(i)),
            10 => Some(Term::Speech(i)),
            11 => Some(Term::Role(i)),
            12 => Some(Term::Status(i)),
            13 => Some(Term::Programme(i)),
            14 => Some(Term::Group(i)),
            15 => Some(Term::Weekday(small)),
            16 => Some(Term::Month(small)),
            17 => Some(Term::DayPart(small)),
            18 => Some(Term::Relative(i)),
            _ => None,
        };
        let case = match number >> 23 & 3 {
            0 => Case::Any,
            1 => Case::Capital,
            2 => Case::Caps,
            _ => Case::Lower,
        };
        Self::new(term, case, number >> 22 & 1 != 0, number & Self::LAST != 0)
    }

    /// Whether words of a text have it: those from `first` to byte `end`.
    #[inline]
    fn fits(&self, text: &[u8], first: &Word, end: u32) -> bool {
        let caps =
            || text.get(first.start as usize..end as usize).is_some_and(|it| !it.iter().any(u8::is_ascii_lowercase));
        let letter = if first.small { Self::SMALL } else { Self::OTHER };
        self.first & letter != 0 && (self.case != Case::Caps || caps())
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
        let (mut meanings, mut entries) = (Vec::new(), Vec::with_capacity(self.0.len()));
        // Pages are full of the vocabulary's words, and nearly all places are on none: what is looked at often stands together.
        let place = |terms: &BTreeMap<Term, Case>| terms.keys().all(|it| matches!(it, Term::Place(_)));
        let (places, words): (Vec<_>, Vec<_>) = self.0.iter().partition(|it| place(it.1));
        for (key, terms) in words.into_iter().chain(places) {
            let first = key.iter().position(|b| *b == normal::BRACKET);
            let bracket = first.is_some() && first == key.iter().rposition(|b| *b == normal::BRACKET);
            let meaning = |(term, case): (&Term, &Case)| Meaning::new(Some(*term), *case, bracket, false);
            let mut own = terms.iter().map(meaning);
            let first = own.clone().fold(0, |it, one| it | one.first);
            let (lower, upper) = (first & Meaning::SMALL != 0, first & Meaning::OTHER != 0);
            let value = if terms.len() == 1 {
                own.next()?.number()
            } else {
                let at = meanings.len() as u32;
                meanings.extend(own);
                meanings.last_mut()?.last = true;
                Scanner::SEVERAL | at
            };
            entries.push(Entry { key, value, lower, upper });
        }
        Some(Scanner { index: Index::new(&entries)?, meanings })
    }
}

/// Patterns and their meanings. The value of a pattern is its meaning as a number; where it has several, the place at which they begin, with
/// [`Scanner::SEVERAL`].
#[derive(Clone)]
pub(crate) struct Scanner {
    index: Index,
    /// Those of patterns that have several.
    meanings: Vec<Meaning>,
}

impl Scanner {
    const SEVERAL: u32 = 1 << 30;

    /// The place at which the several meanings of a value begin.
    #[inline]
    fn several(value: u32) -> Option<usize> {
        (value & Self::SEVERAL != 0).then_some((value & !Self::SEVERAL) as usize)
    }

    /// Writes the compiled form.
    pub(crate) fn write(&self, to: &mut Writer) {
        self.index.write(to);
        to.numbers(self.meanings.iter().map(|it| it.number() | if it.last { Meaning::LAST } else { 0 }));
    }

    /// Reads the compiled form.
    pub(crate) fn read(from: &mut Reader<'_>) -> Option<Self> {
        let index = Index::read(from)?;
        Some(Self { index, meanings: from.numbers()?.into_iter().map(Meaning::of).collect() })
    }

    /// Takes spellings away.
    pub(crate) fn remove(&mut self, patterns: &Patterns) {
        for (key, terms) in &patterns.0 {
            let less = |mut it: Meaning| {
                it.term = it.term.filter(|it| !terms.contains_key(it));
                it
            };
            let Some(value) = self.index.value(key) else { continue };
            let Some(at) = Self::several(value) else {
                self.index.set(key, less(Meaning::of(value)).number());
                continue;
            };
            for meaning in self.meanings.iter_mut().skip(at) {
                *meaning = less(*meaning);
                if meaning.last {
                    break;
                }
            }
        }
    }

    /// The patterns, each behind a blank.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &[u8]> {
        self.index.keys()
    }

    /// Adds every hit among the words of a text, keeping `hits` sorted by start, the longest first.
    pub(crate) fn scan(&self, text: &[u8], words: &[Word], starts: &mut Starts, hits: &mut Vec<Hit>) {
        self.index.find(text, words, starts, |word, last, value| {
            let (Some(first), Some(end)) = (words.get(word), words.get(last).map(|it| it.end)) else { return };
            let mut tell = |meaning: Meaning| {
                if let Some(term) = meaning.term
                    && meaning.fits(text, first, end)
                {
                    let closes = meaning.bracket && text.get(end as usize) == Some(&b')');
                    let (word, last) = (word as u32, last as u32);
                    insert(hits, Hit { start: first.start, end: end + u32::from(closes), term, word, last });
                }
            };
            let Some(at) = Self::several(value) else { return tell(Meaning::of(value)) };
            for meaning in self.meanings.get(at..).unwrap_or_default() {
                tell(*meaning);
                if meaning.last {
                    break;
                }
            }
        });
    }
}

/// Puts a hit in its place; hits come nearly sorted.
#[inline]
fn insert(hits: &mut Vec<Hit>, hit: Hit) {
    let after = |it: &Hit| (it.start, std::cmp::Reverse(it.end)) > (hit.start, std::cmp::Reverse(hit.end));
    let at = if hits.last().is_some_and(after) {
        hits.iter().rposition(|it| !after(it)).map_or(0, |it| it + 1)
    } else {
        hits.len()
    };
    hits.insert(at, hit);
}
