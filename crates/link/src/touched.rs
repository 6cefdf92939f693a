//! Which rows of an export a few pages more can change.
//!
//! Most rows are about one page, one event or one statement, and say nothing that is not in the readings of its pages and
//! in who the people and units on them are. [`Groups`] keeps, for each page, event and statement, a digest of just that.
//! Where two runs have one digest for one identifier, its rows are the same; the rest is [`Touched`]. The rows of people,
//! units and regions gather evidence from everywhere and are drawn anew each time.

use crate::{corpus::Corpus, duplicates::Duplicates, events::Events, people::People, statements::Quoted, units::Units};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};
use simpul_model::{NodeId, Reading, id::digest_number};
use std::hash::{DefaultHasher, Hash, Hasher};

/// A digest for each page, event and statement, by identifier: equal where all their rows are.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Groups {
    /// In the order of [`KINDS`], each sorted.
    of: [Vec<(u64, u64)>; 3],
    pages: Vec<Page>,
    /// The numbers in the identifiers that the officials of each page have of their own, page after page.
    officials: Vec<u64>,
    /// Those of its events.
    events: Vec<u64>,
    /// The pages that carry the text of an earlier one, and that one.
    copies: Vec<(u64, u64)>,
}

/// What was known of one page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Page {
    number: u64,
    /// A digest of what names its reading.
    print: u64,
    officials: u32,
    events: u32,
}

/// What was known of the pages of a corpus, by position, and is still so; all of it follows from less at more cost.
#[derive(Debug, Default)]
pub(crate) struct Known<'a> {
    /// The first page with a page's text, as it was found among the pages that are known. `None` where some page is gone or
    /// says something else.
    pub(crate) first: Option<Vec<Option<usize>>>,
    officials: Vec<&'a [u64]>,
    events: Vec<&'a [u64]>,
}

impl Known<'_> {
    /// The number in the identifier that an official of a page has of its own.
    pub(crate) fn official(&self, reading: usize, at: usize) -> Option<u64> {
        self.officials.get(reading)?.get(at).copied()
    }

    /// That of an event.
    pub(crate) fn event(&self, reading: usize, at: usize) -> Option<u64> {
        self.events.get(reading)?.get(at).copied()
    }
}

/// The kinds of node whose rows are told by digests.
const KINDS: [&str; 3] = ["document", "event", "statement"];

/// The place of pages among them.
const PAGES: usize = 0;

/// The pages, events and statements of which some row is new, gone or other than before.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Touched {
    of: [FxHashSet<u64>; 3],
}

impl Touched {
    /// Whether rows of this page, event or statement may have changed. Those of any other node always may.
    pub fn has(&self, id: &str) -> bool {
        let kind = id.split(':').next().unwrap_or_default();
        let at = KINDS.iter().position(|it| *it == kind);
        at.and_then(|at| self.of.get(at)).is_none_or(|it| it.contains(&number(id)))
    }
}

/// What is to be drawn: everything, or what was touched.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scope<'a>(pub(crate) Option<&'a Touched>);

impl Scope<'_> {
    pub(crate) fn holds(self, id: &NodeId) -> bool {
        self.0.is_none_or(|it| it.has(id.as_str()))
    }

    /// Whether the page at a position is in it.
    pub(crate) fn page(self, corpus: &Corpus, at: usize) -> bool {
        self.0.is_none_or(|it| it.of[PAGES].contains(&corpus.numbers[at]))
    }
}

impl Groups {
    /// The digests of a corpus. `prints` names what each reading was given says, all of it.
    pub(crate) fn new(
        corpus: &Corpus,
        prints: &[&str],
        duplicates: &Duplicates,
        units: &Units,
        people: &People,
        events: &Events,
        statements: &[Quoted],
    ) -> Self {
        let pages: Vec<u64> = (0..corpus.readings.len())
            .into_par_iter()
            .map(|at| {
                let first = &corpus.readings[duplicates.first[at]].document.id;
                let print = prints.get(corpus.given[at]).copied().unwrap_or_default();
                let people = people.of[at].iter().map(|it| people.all[*it as usize].id.as_str());
                let units = units.of[at].iter().map(|it| units.cards[*it as usize].id.as_str());
                digest_number([print, first.as_str()].into_iter().chain(people).chain(units))
            })
            .collect();
        let of_events = events.all.par_iter().map(|it| {
            let mut sum = DefaultHasher::new();
            for &(reading, index) in &it.reports {
                (pages[reading], index).hash(&mut sum);
                // Whom a participant stands in for is told with the unit's name.
                for named in corpus.readings[reading].events[index].represented.iter().filter_map(|it| it.post.as_ref())
                {
                    let unit = named.1.and_then(|at| units.of[reading].get(at as usize));
                    unit.map_or("", |at| &units.cards[*at as usize].name).hash(&mut sum);
                }
            }
            (number(it.id.as_str()), sum.finish())
        });
        let mut of_statements: FxHashMap<u64, DefaultHasher> = FxHashMap::default();
        of_statements.reserve(statements.len());
        for it in statements {
            let sum = of_statements.entry(number(it.id.as_str())).or_default();
            it.speaker.map_or("", |at| people.all[at as usize].id.as_str()).hash(sum);
            for &(reading, index) in &it.printed {
                (pages[reading], index).hash(sum);
            }
        }
        let mut of = [
            corpus.numbers.iter().copied().zip(pages.iter().copied()).collect::<Vec<_>>(),
            of_events.collect(),
            of_statements.into_iter().map(|(id, sum)| (id, sum.finish())).collect(),
        ];
        for it in &mut of {
            it.par_sort_unstable();
        }
        let numbers = &corpus.numbers;
        let copies = duplicates.first.iter().enumerate().filter(|(at, first)| at != *first);
        let page = |(at, reading): (usize, &&Reading)| Page {
            number: numbers[at],
            print: print_of(corpus, prints, at),
            officials: reading.officials.len() as u32,
            events: reading.events.len() as u32,
        };
        Self {
            of,
            pages: corpus.readings.iter().enumerate().map(page).collect(),
            officials: people.own.iter().flatten().map(|it| number(it.as_str())).collect(),
            events: events.own.iter().flatten().copied().collect(),
            copies: copies.map(|(at, first)| (numbers[at], numbers[*first])).collect(),
        }
    }

    /// What these groups know of pages that say what they said. `prints` as for [`Self::new`].
    pub(crate) fn known(&self, corpus: &Corpus, prints: &[&str]) -> Known<'_> {
        let place: FxHashMap<u64, usize> = corpus.numbers.iter().copied().zip(0..).collect();
        let mut known = Known {
            first: None,
            officials: vec![&[]; corpus.readings.len()],
            events: vec![&[]; corpus.readings.len()],
        };
        let mut first = vec![None; corpus.readings.len()];
        let mut all_there = true;
        let (mut officials, mut events) = (self.officials.as_slice(), self.events.as_slice());
        for page in &self.pages {
            let here =
                (officials.split_at_checked(page.officials as usize), events.split_at_checked(page.events as usize));
            let (Some(of_officials), Some(of_events)) = here else { return Known::default() };
            (officials, events) = (of_officials.1, of_events.1);
            match place.get(&page.number).filter(|at| print_of(corpus, prints, **at) == page.print) {
                Some(&at) => {
                    first[at] = Some(at);
                    (known.officials[at], known.events[at]) = (of_officials.0, of_events.0);
                }
                None => all_there = false,
            }
        }
        for (page, earlier) in &self.copies {
            match (place.get(page), place.get(earlier)) {
                (Some(&page), Some(&earlier)) => first[page] = Some(earlier),
                _ => all_there = false,
            }
        }
        known.first = all_there.then_some(first);
        known
    }

    /// What is not as it was.
    pub(crate) fn since(&self, before: &Self) -> Touched {
        let mut touched = Touched::default();
        for ((now, before), touched) in self.of.iter().zip(&before.of).zip(&mut touched.of) {
            let then: FxHashMap<u64, u64> = before.iter().copied().collect();
            let here: FxHashSet<u64> = now.iter().map(|it| it.0).collect();
            touched.extend(now.iter().filter(|(id, sum)| then.get(id) != Some(sum)).map(|it| it.0));
            touched.extend(before.iter().map(|it| it.0).filter(|it| !here.contains(it)));
        }
        touched
    }
}

/// A digest of what names a page's reading.
fn print_of(corpus: &Corpus, prints: &[&str], at: usize) -> u64 {
    let mut sum = DefaultHasher::new();
    prints.get(corpus.given[at]).hash(&mut sum);
    sum.finish()
}

/// The number in a hashed identifier, or that of its text.
pub(crate) fn number(id: &str) -> u64 {
    let digits = id.split_once(':').map(|it| it.1).filter(|it| it.len() == 16);
    digits.and_then(|it| u64::from_str_radix(it, 16).ok()).unwrap_or_else(|| digest_number([id]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_new_gone_or_other_is_touched_and_nothing_else() {
        let groups =
            |pages: &[(u64, u64)]| Groups { of: [pages.to_vec(), Vec::new(), Vec::new()], ..Groups::default() };
        let touched = groups(&[(1, 7), (2, 8), (4, 9)]).since(&groups(&[(1, 7), (2, 6), (3, 5)]));
        let has = |n: u64| touched.has(&format!("document:{n:016x}"));
        assert_eq!([1, 2, 3, 4].map(has), [false, true, true, true]);
        assert!(touched.has("unit:polres-malang.35.07"));
        assert!(!touched.has("event:0000000000000002"));
    }
}
