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
use simpul_model::{NodeId, id::digest_number};
use std::hash::{DefaultHasher, Hash, Hasher};

/// A digest for each page, event and statement, by identifier: equal where all their rows are.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Groups {
    /// In the order of [`KINDS`], each sorted.
    of: [Vec<(u64, u64)>; 3],
    /// A digest of what names each page's reading, by page.
    prints: Vec<(u64, u64)>,
    /// The pages that carry the text of an earlier one, and that one.
    copies: Vec<(u64, u64)>,
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
        let named = (0..numbers.len()).map(|at| (numbers[at], print_of(corpus, prints, at))).collect();
        let copies = duplicates.first.iter().enumerate().filter(|(at, first)| at != *first);
        let copies = copies.map(|(at, first)| (numbers[at], numbers[*first])).collect();
        Self { of, prints: named, copies }
    }

    /// For each page the first with its text, as these groups have it; none for new pages. `None` where a page is gone, or
    /// says something else.
    pub(crate) fn first(&self, corpus: &Corpus, prints: &[&str]) -> Option<Vec<Option<usize>>> {
        let place: FxHashMap<u64, usize> = corpus.numbers.iter().copied().zip(0..).collect();
        let mut first = vec![None; corpus.readings.len()];
        for &(page, print) in &self.prints {
            let at = *place.get(&page)?;
            if print_of(corpus, prints, at) != print {
                return None;
            }
            first[at] = Some(at);
        }
        for (page, earlier) in &self.copies {
            first[*place.get(page)?] = Some(*place.get(earlier)?);
        }
        Some(first)
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
