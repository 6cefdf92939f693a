//! Near-duplicate pages where few are new: of all others it is known which they were, and most still are.
//!
//! A page is compared with the earlier texts of its bands, and only those that are alike count. So a page stays what it was
//! unless a page that is like it comes before it, or is no first page any more, or a band is so crowded that one more page
//! there keeps another out. What this stirs up is compared anew, and what that stirs up in turn, until nothing is.

use super::{ALIKE, CROWD, bands, likeness};
use crate::corpus::Corpus;
use rustc_hash::FxHashMap;

/// With more pages to compare than one in so many, all are compared.
const FEW: usize = 8;

/// What [`super::Duplicates::find`] finds of all pages. `known` has for each page the first with its text, as it was found
/// among the same pages without those of which it has none. `None` where too much is stirred up.
pub(super) fn find(corpus: &Corpus, known: &[Option<usize>]) -> Option<Vec<usize>> {
    let order = corpus.by_day();
    let mut rank = vec![0; order.len()];
    for (place, at) in order.iter().enumerate() {
        rank[*at] = place;
    }
    let mut anew: Vec<bool> = known.iter().map(Option::is_none).collect();
    loop {
        if anew.iter().filter(|it| **it).count() * FEW > known.len() {
            return None;
        }
        let few = Few { corpus, known, anew: &anew, rank: &rank, pages: pages_of_bands(corpus, &anew, &rank) };
        let first = few.compare(order);
        let stirred = few.stirred(&first);
        if stirred.is_empty() {
            return Some(first);
        }
        for at in stirred {
            anew[at] = true;
        }
    }
}

/// For each band of the pages to compare, by its hash, all pages that have it, earliest first.
fn pages_of_bands(corpus: &Corpus, anew: &[bool], rank: &[usize]) -> FxHashMap<u64, Vec<usize>> {
    let signature = |at: usize| &corpus.readings[at].document.signature;
    let mut pages: FxHashMap<u64, Vec<usize>> = FxHashMap::default();
    for (at, _) in anew.iter().enumerate().filter(|it| *it.1) {
        pages.extend(bands(signature(at)).map(|it| (it.0, Vec::new())));
    }
    // In the order in which they lie in memory, then by day.
    for at in 0..corpus.readings.len() {
        for (hash, ..) in bands(signature(at)) {
            if let Some(list) = pages.get_mut(&hash) {
                list.push(at);
            }
        }
    }
    #[expect(clippy::iter_over_hash_type, reason = "sorts each by itself")]
    for list in pages.values_mut() {
        list.sort_unstable_by_key(|it| rank[*it]);
    }
    pages
}

struct Few<'a> {
    corpus: &'a Corpus<'a>,
    known: &'a [Option<usize>],
    anew: &'a [bool],
    rank: &'a [usize],
    pages: FxHashMap<u64, Vec<usize>>,
}

impl Few<'_> {
    /// For each page the first with its text, if all but those to compare are as they were.
    fn compare(&self, order: &[usize]) -> Vec<usize> {
        let mut first: Vec<usize> = self.known.iter().enumerate().map(|(at, it)| it.unwrap_or(at)).collect();
        for &at in order.iter().filter(|it| self.anew[**it]) {
            let mut best: Option<(f64, usize)> = None;
            for list in self.lists(at) {
                let earlier = list.take_while(|it| self.rank[*it] < self.rank[at]);
                for other in earlier.filter(|it| first[*it] == *it).take(CROWD) {
                    let likeness = self.likeness(at, other);
                    if likeness >= ALIKE && best.is_none_or(|(known, _)| likeness > known) {
                        best = Some((likeness, other));
                    }
                }
            }
            first[at] = best.map_or(at, |it| it.1);
        }
        first
    }

    /// The other pages that may have become something else.
    fn stirred(&self, first: &[usize]) -> Vec<usize> {
        let was_first = |at: usize| self.known[at] == Some(at);
        let mut stirred = Vec::new();
        for at in (0..first.len()).filter(|it| self.anew[*it] && was_first(*it) != (first[*it] == *it)) {
            for list in self.lists(at) {
                let here: Vec<usize> = list.collect();
                let crowd = here.iter().filter(|it| was_first(**it) || first[**it] == **it).count() >= CROWD;
                let later = here.into_iter().filter(|it| self.rank[*it] > self.rank[at] && !self.anew[*it]);
                stirred.extend(later.filter(|it| crowd || self.likeness(at, *it) >= ALIKE));
            }
        }
        stirred
    }

    /// For each band of a page to compare, in the order of its signature, all pages that have it, earliest first.
    fn lists(&self, at: usize) -> impl Iterator<Item = impl Iterator<Item = usize>> {
        let signature = |at: usize| self.corpus.readings[at].document.signature.as_slice();
        bands(signature(at)).map(move |(hash, place, rows)| {
            let all = self.pages.get(&hash).into_iter().flatten().copied();
            all.filter(move |it| bands(signature(*it)).nth(place as usize).is_some_and(|it| it.2 == rows))
        })
    }

    fn likeness(&self, a: usize, b: usize) -> f64 {
        likeness(&self.corpus.readings[a].document.signature, &self.corpus.readings[b].document.signature)
    }
}

#[cfg(test)]
mod tests {
    use crate::{corpus::Corpus, duplicates::Duplicates};
    use simpul_model::{NodeId, Reading, reading::Document};

    /// Numbers that are the same in each run.
    struct Dice(u64);

    impl Dice {
        fn below(&mut self, most: u64) -> u64 {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (self.0 >> 33) % most
        }
    }

    /// A page of one of some texts, more or less changed.
    fn page(at: u64, texts: u64, dice: &mut Dice) -> Reading {
        let (text, changed) = (dice.below(texts), dice.below(50));
        let mut word = |place| if dice.below(64) < changed { dice.below(3) } else { text * 64 + place };
        let signature: Vec<u32> = (0..64).map(|place| word(place) as u32).collect();
        let document = Document {
            id: NodeId::hashed("document", &[&at.to_string()]),
            url: String::new(),
            title: None,
            publisher: None,
            byline: None,
            published: Some(jiff::civil::date(2024, 1, 1 + dice.below(28) as i8)),
            dateline: None,
            language: None,
            signature,
        };
        Reading::of(document)
    }

    #[test]
    fn few_new_pages_among_many_give_what_all_at_once_give() {
        let mut found = 0;
        for seed in 0..40 {
            let mut dice = Dice(seed);
            let (count, texts) = (40 + dice.below(300), 1 + dice.below(30));
            let readings: Vec<Reading> = (0..count).map(|at| page(at, texts, &mut dice)).collect();
            let new: Vec<NodeId> = readings.iter().take(3).map(|it| it.document.id.clone()).collect();
            let whole = Corpus::new(&readings);
            let before = Corpus::new(&readings[3..]);
            let first_before = Duplicates::find(&before).first;
            let place = |id: &NodeId| whole.readings.iter().position(|it| it.document.id == *id);
            let of_before = |id: &NodeId| before.readings.iter().position(|it| it.document.id == *id);
            let known: Vec<Option<usize>> = whole
                .readings
                .iter()
                .map(|it| {
                    let at = of_before(&it.document.id).filter(|_| !new.contains(&it.document.id))?;
                    place(&before.readings[first_before[at]].document.id)
                })
                .collect();
            if let Some(first) = super::find(&whole, &known) {
                assert_eq!(first, Duplicates::find(&whole).first, "seed {seed}");
                found += 1;
            }
        }
        assert!(found > 20, "{found}");
    }
}
