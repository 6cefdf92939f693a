//! Which rows of an export a few pages more can change.
//!
//! Most rows are about one page, one event or one statement, and say nothing that is not in the readings of its pages, in who
//! the people and units on them are, and in what those who took part or spoke are called. Rows about an official of whom no
//! page tells a post are such too: they show what the person's own pages say; and so are rows about the posts themselves: they
//! show who says so, and on which days. [`Groups`] keeps, for each of these, a digest of just that. Where two runs have one
//! digest for one identifier, its rows are the same; the rest is [`Touched`]. The rows of other people, of units and regions
//! gather evidence from everywhere and are drawn anew each time.

use crate::{assemble::Found, corpus::Corpus, events::Reported, people::Person, posts::Tenure, statements::Quoted};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::{Deserialize, Serialize};
use simpul_model::{
    NodeId, Reading,
    graph::Official,
    id::number_in as number,
    reading::{EventReading, Who},
};
use std::hash::{DefaultHasher, Hash, Hasher};

/// A digest for each page, event, statement, official and post, by identifier: equal where all their rows are.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Groups {
    /// In the order of [`KINDS`], each sorted.
    of: [Vec<(u64, u64)>; KINDS.len()],
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

/// The kinds of node, and of edge, whose rows are told by digests.
const KINDS: [&str; 5] = ["document", "event", "statement", "official", "edge"];

/// Their places.
const PAGES: usize = 0;
const EVENTS: usize = 1;
const STATEMENTS: usize = 2;
const OFFICIALS: usize = 3;
/// Edges about posts.
const POSTS: usize = 4;

/// Stands for the digest of what is drawn anew each time: it is never the same.
const ANEW: u64 = 0;

/// The pages, events, statements, officials and posts of which some row is new, gone or other than before.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Touched {
    of: [FxHashSet<u64>; KINDS.len()],
}

impl Touched {
    /// Whether rows about the page, event, statement, official or post of this identifier may have changed. Those about any
    /// other node always may. A post is named by its edge; other edges have no rows that are about them alone.
    pub fn has(&self, id: &str) -> bool {
        // Asked for each row: the first letter tells which kind it may be.
        let at = match id.as_bytes().first() {
            Some(b'd') => PAGES,
            Some(b'e') if id.starts_with(KINDS[POSTS]) => POSTS,
            Some(b'e') => EVENTS,
            Some(b's') => STATEMENTS,
            Some(b'o') => OFFICIALS,
            _ => return true,
        };
        let is_of = id.strip_prefix(KINDS[at]).is_some_and(|it| it.starts_with(':'));
        !is_of || self.of[at].contains(&number(id))
    }

    /// The same, with all that leads to an official of whom no page tells a post: the row of such a person shows one of all
    /// edges, so all must be drawn.
    pub(crate) fn with_all_edges(&self, corpus: &Corpus, found: &Found) -> Self {
        let mut all = self.clone();
        let people = found.people.all.iter();
        let is_met = |it: &Person| !has_post(corpus, it) && self.of[OFFICIALS].contains(&number(it.id.as_str()));
        let met: Vec<bool> = people.clone().map(is_met).collect();
        for (person, _) in people.zip(&met).filter(|it| *it.1) {
            all.of[PAGES].extend(person.members.iter().map(|it| corpus.numbers[it.0]));
        }
        for it in &found.events.all {
            if takers(corpus, found, &it.reports).any(|at| met[at as usize]) {
                all.of[EVENTS].insert(number(it.id.as_str()));
            }
        }
        for it in &found.statements {
            if it.speaker.is_some_and(|at| met[at as usize]) {
                all.of[STATEMENTS].insert(number(it.id.as_str()));
            }
        }
        all
    }
}

/// Whether some page tells a post of a person, with the sentence.
fn has_post(corpus: &Corpus, person: &Person) -> bool {
    let mut members = person.members.iter().map(|&(i, j)| &corpus.readings[i].officials[j]);
    members.any(|it| it.posts.iter().any(|it| !it.evidence.is_empty()))
}

/// Who of the people took part in an event, by its reports; whoever several tell of, several times.
fn takers<'a>(corpus: &'a Corpus, found: &'a Found, reports: &'a [(usize, usize)]) -> impl Iterator<Item = u32> + 'a {
    let of = move |&(reading, index): &(usize, usize)| {
        let parts = corpus.readings[reading].events[index].participants.iter();
        parts.filter_map(move |it| match it.who {
            Who::Official(at) => found.people.of[reading].get(at as usize).copied(),
            Who::Unit(_) => None,
        })
    };
    reports.iter().flat_map(of)
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
    pub(crate) fn new(corpus: &Corpus, prints: &[&str], found: &Found) -> Self {
        let Found { duplicates, people, events, .. } = found;
        let pages = of_pages(corpus, prints, found);
        let of_events = of_events(corpus, &pages, found);
        let of_statements = of_statements(&pages, found);
        let of_officials = of_officials(corpus, &pages, &of_events, &of_statements, found);
        let of_posts = of_posts(&pages, found);
        let mut of = [with_statements(corpus, &pages, found), of_events, of_statements, of_officials, of_posts];
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

    /// How many bytes they take on a shelf, about and at most: what must not grow need not be copied.
    pub fn room(&self) -> usize {
        let numbers = 2 * self.of.iter().map(Vec::len).sum::<usize>() + 2 * self.copies.len();
        10 * (numbers + self.officials.len() + self.events.len() + 3 * self.pages.len())
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
            touched.extend(now.iter().filter(|(id, sum)| *sum == ANEW || then.get(id) != Some(sum)).map(|it| it.0));
            touched.extend(before.iter().map(|it| it.0).filter(|it| !here.contains(it)));
        }
        touched
    }
}

/// What the rows of each page, and of all that stands on it, are made of: what it says, whose text it carries, and who and what
/// the people and units on it are.
fn of_pages(corpus: &Corpus, prints: &[&str], found: &Found) -> Vec<u64> {
    let Found { duplicates, people, units, .. } = found;
    let people_of: Vec<u64> = people.all.iter().map(|it| number(it.id.as_str())).collect();
    let units_of: Vec<u64> = units.cards.iter().map(|it| number(it.id.as_str())).collect();
    let of = |at: usize| {
        let mut sum = DefaultHasher::new();
        (prints.get(corpus.given[at]), corpus.numbers[duplicates.first[at]]).hash(&mut sum);
        people.of[at].iter().for_each(|it| people_of[*it as usize].hash(&mut sum));
        units.of[at].iter().for_each(|it| units_of[*it as usize].hash(&mut sum));
        sum.finish()
    };
    (0..corpus.readings.len()).into_par_iter().map(of).collect()
}

/// Digests of pages by identifier, each with the number of statements that lead to it: a drawing shows how many edges do, and of
/// these only they hang on other pages.
fn with_statements(corpus: &Corpus, pages: &[u64], found: &Found) -> Vec<(u64, u64)> {
    let printed = |it: &Quoted| it.printed.iter().map(|at| (at.0, number(it.id.as_str()))).collect::<Vec<_>>();
    let mut all: Vec<(usize, u64)> = found.statements.iter().flat_map(printed).collect();
    all.par_sort_unstable();
    all.dedup();
    let mut count = vec![0_u32; pages.len()];
    for it in all {
        count[it.0] += 1;
    }
    let with = |((number, page), count): ((&u64, &u64), u32)| (*number, sum_of((page, count)));
    corpus.numbers.iter().zip(pages).zip(count).map(with).collect()
}

/// Its pages, and what those who took part are called.
fn of_events(corpus: &Corpus, pages: &[u64], found: &Found) -> Vec<(u64, u64)> {
    let Found { people, units, officials, .. } = found;
    let unit = |reading: usize, at: u32| {
        units.of[reading].get(at as usize).map_or("", |at| units.cards[*at as usize].name.as_str())
    };
    let official = |reading: usize, at: u32| {
        people.of[reading].get(at as usize).map_or("", |at| officials[*at as usize].name.as_str())
    };
    let of = |it: &Reported| {
        let mut sum = DefaultHasher::new();
        for &(reading, index) in &it.reports {
            (pages[reading], index).hash(&mut sum);
            let EventReading { organizers, participants, represented, .. } = &corpus.readings[reading].events[index];
            for it in organizers {
                unit(reading, it.unit).hash(&mut sum);
            }
            for it in participants {
                match it.who {
                    Who::Official(at) => official(reading, at),
                    Who::Unit(at) => unit(reading, at),
                }
                .hash(&mut sum);
            }
            // Whom a participant stands in for is told with the unit's name.
            for (_, at) in represented.iter().filter_map(|it| it.post.as_ref()) {
                at.map_or("", |at| unit(reading, at)).hash(&mut sum);
            }
        }
        (number(it.id.as_str()), sum.finish())
    };
    found.events.all.par_iter().map(of).collect()
}

/// Its pages, and who said it, with name and rank.
fn of_statements(pages: &[u64], found: &Found) -> Vec<(u64, u64)> {
    let mut sums: FxHashMap<u64, DefaultHasher> = FxHashMap::default();
    sums.reserve(found.statements.len());
    for it in &found.statements {
        let sum = sums.entry(number(it.id.as_str())).or_default();
        it.speaker
            .map(|at| &found.officials[at as usize])
            .map(|Official { id, name, rank, .. }| (id, name, rank))
            .hash(sum);
        for &(reading, index) in &it.printed {
            (pages[reading], index).hash(sum);
        }
    }
    sums.into_iter().map(|(id, sum)| (id, sum.finish())).collect()
}

/// The pages that show the person, the events and the statements; of those with a post, none.
fn of_officials(
    corpus: &Corpus,
    pages: &[u64],
    of_events: &[(u64, u64)],
    of_statements: &[(u64, u64)],
    found: &Found,
) -> Vec<(u64, u64)> {
    // In whatever order they come.
    let mut told = vec![0_u64; found.people.all.len()];
    for (it, event) in found.events.all.iter().zip(of_events) {
        takers(corpus, found, &it.reports)
            .for_each(|at| told[at as usize] = told[at as usize].wrapping_add(sum_of(event)));
    }
    let of_statements: FxHashMap<u64, u64> = of_statements.iter().copied().collect();
    for it in &found.statements {
        let Some(at) = it.speaker else { continue };
        let statement = of_statements.get_key_value(&number(it.id.as_str()));
        told[at as usize] = told[at as usize].wrapping_add(sum_of(statement));
    }
    let of = |(person, told): (&Person, &u64)| {
        let number = number(person.id.as_str());
        if has_post(corpus, person) {
            return (number, ANEW);
        }
        let mut sum = DefaultHasher::new();
        told.hash(&mut sum);
        person.members.iter().for_each(|&(reading, index)| (pages[reading], index).hash(&mut sum));
        (number, sum.finish())
    };
    found.people.all.par_iter().zip(&told).map(of).collect()
}

/// What the tenures of one person in one unit say, and who says so: a drawing numbers edges between two nodes.
fn of_posts(pages: &[u64], found: &Found) -> Vec<(u64, u64)> {
    let Found { people, units, posts, .. } = found;
    let sum = |it: &Tenure| {
        let told: Vec<_> = it.told.iter().map(|&(reading, official, post)| (pages[reading], official, post)).collect();
        sum_of((format!("{:?}", it.kind), told))
    };
    // In whatever order they come.
    let mut between: FxHashMap<(u32, NodeId), u64> = FxHashMap::default();
    let ends = |it: &Tenure| (it.person, it.unit(units).into_owned());
    for it in posts {
        let slot = between.entry(ends(it)).or_default();
        *slot = slot.wrapping_add(sum(it));
    }
    let of = |it: &Tenure| (number(it.id(people, units).as_str()), between.get(&ends(it)).copied().unwrap_or(ANEW));
    posts.iter().map(of).collect()
}

/// A digest of what names a page's reading.
fn print_of(corpus: &Corpus, prints: &[&str], at: usize) -> u64 {
    sum_of(prints.get(corpus.given[at]))
}

fn sum_of(it: impl Hash) -> u64 {
    let mut sum = DefaultHasher::new();
    it.hash(&mut sum);
    sum.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_new_gone_or_other_is_touched_and_nothing_else() {
        let groups =
            |pages: &[(u64, u64)]| Groups { of: [pages.to_vec(), vec![], vec![], vec![], vec![]], ..Groups::default() };
        let touched = groups(&[(1, 7), (2, 8), (4, 9)]).since(&groups(&[(1, 7), (2, 6), (3, 5)]));
        let has = |n: u64| touched.has(&format!("document:{n:016x}"));
        assert_eq!([1, 2, 3, 4].map(has), [false, true, true, true]);
        assert!(touched.has("unit:polres-malang.35.07"));
        assert!(!touched.has("event:0000000000000002"));
    }
}
