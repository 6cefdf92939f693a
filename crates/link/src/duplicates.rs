//! Near-duplicate pages: one press release on forty portals counts once as evidence.

mod few;

use crate::corpus::Corpus;
use rayon::prelude::*;
use rustc_hash::FxBuildHasher;
use std::hash::BuildHasher;

/// Rows of a band: pages are compared where this many neighbouring hashes agree.
const ROWS: usize = 4;
/// Share of equal hashes (an estimate of Jaccard similarity) from which two pages are one text.
const ALIKE: f64 = 0.5;
/// Pages of one band that are compared at most; a band with more is boilerplate that cleaning left in.
const CROWD: usize = 64;

/// Which page first carried each text.
pub(crate) struct Duplicates {
    /// For each reading, the position of the earliest reading with its text: itself where there is none.
    pub(crate) first: Vec<usize>,
}

impl Duplicates {
    /// Compares each page with the texts seen on earlier days only, so that likeness never chains.
    pub(crate) fn find(corpus: &Corpus) -> Self {
        let mut first: Vec<usize> = (0..corpus.readings.len()).collect();
        let shared = Shared::new(corpus);
        let sketches: Vec<Sketch> = corpus.readings.iter().map(|it| Sketch::of(&it.document.signature)).collect();
        // The pages seen of each band that several have.
        let mut seen: Vec<Vec<usize>> = vec![Vec::new(); shared.bands];
        // Which page each was compared with last: two pages may share many bands, and are as like in each.
        let mut compared: Vec<usize> = vec![usize::MAX; corpus.readings.len()];
        for &at in corpus.by_day() {
            let bands = shared.of(at);
            if bands.is_empty() {
                continue;
            }
            let signature = &corpus.readings[at].document.signature;
            let mut best: Option<(f64, usize)> = None;
            for &(_, band) in bands {
                for &other in &seen[band as usize] {
                    let again = std::mem::replace(&mut compared[other], at) == at;
                    if again || sketches[at].most_alike(&sketches[other]) < ALIKE {
                        continue;
                    }
                    let likeness = likeness(signature, &corpus.readings[other].document.signature);
                    if likeness >= ALIKE && best.is_none_or(|(known, _)| likeness > known) {
                        best = Some((likeness, other));
                    }
                }
            }
            if let Some((_, original)) = best {
                first[at] = original;
                continue;
            }
            for &(_, band) in bands {
                let slot = &mut seen[band as usize];
                if slot.len() < CROWD {
                    slot.push(at);
                }
            }
        }
        Self { first }
    }

    /// The same, where it is `known` of most pages which was the first with its text, among the same pages without the others.
    pub(crate) fn find_anew(corpus: &Corpus, known: &[Option<usize>]) -> Self {
        few::find(corpus, known).map_or_else(|| Self::find(corpus), |first| Self { first })
    }

    /// Whether two pages carry one text.
    pub(crate) fn same(&self, a: usize, b: usize) -> bool {
        self.first[a] == self.first[b]
    }
}

/// The bands of a signature: hash, place, rows.
fn bands(signature: &[u32]) -> impl Iterator<Item = (u64, u32, &[u32])> {
    let bands = signature.chunks_exact(ROWS).zip(0_u32..);
    bands.map(|(rows, place)| (FxBuildHasher.hash_one((place, rows)), place, rows))
}

/// The bands that several pages have: most pages share none with any other, and need no look.
struct Shared {
    /// Page and band, sorted by page, then by the band's place in its signature.
    of: Vec<(u32, u32)>,
    /// How many bands there are.
    bands: usize,
}

impl Shared {
    fn new(corpus: &Corpus) -> Self {
        let signature = |at: u32| &corpus.readings[at as usize].document.signature;
        let band = |(_, at, place): &(u64, u32, u32)| signature(*at).chunks_exact(ROWS).nth(*place as usize);
        let mut all: Vec<(u64, u32, u32)> = Vec::new();
        for at in 0..corpus.readings.len() as u32 {
            all.extend(bands(signature(at)).map(|(hash, place, _)| (hash, at, place)));
        }
        all.par_sort_unstable_by(|a, b| {
            (a.0, a.2).cmp(&(b.0, b.2)).then_with(|| band(a).cmp(&band(b))).then(a.1.cmp(&b.1))
        });
        let same = |a: &(u64, u32, u32), b: &(u64, u32, u32)| (a.0, a.2) == (b.0, b.2) && band(a) == band(b);
        let mut of: Vec<(u32, u32, u32)> = Vec::new();
        let mut bands = 0;
        for group in all.chunk_by(same).filter(|it| it.len() > 1) {
            of.extend(group.iter().map(|it| (it.1, it.2, bands)));
            bands += 1;
        }
        of.par_sort_unstable();
        Self { of: of.into_iter().map(|(at, _, band)| (at, band)).collect(), bands: bands as usize }
    }

    /// A page's bands that others have too, in the order of its signature.
    fn of(&self, at: usize) -> &[(u32, u32)] {
        let begin = self.of.partition_point(|it| (it.0 as usize) < at);
        let rest = self.of.get(begin..).unwrap_or_default();
        rest.get(..rest.partition_point(|it| it.0 as usize == at)).unwrap_or_default()
    }
}

/// The last two bits of each of the first 64 hashes: where they differ, so do the hashes. Most pages that share a band are told apart by this
/// alone, without a look at the signatures, which lie far apart in memory.
struct Sketch {
    bits: [u64; 2],
    hashes: usize,
}

impl Sketch {
    fn of(signature: &[u32]) -> Self {
        let mut bits = [0_u64; 2];
        for (place, hash) in signature.iter().take(64).enumerate() {
            bits[0] |= u64::from(hash & 1) << place;
            bits[1] |= u64::from(hash >> 1 & 1) << place;
        }
        Self { bits, hashes: signature.len() }
    }

    /// No less than the likeness of the two signatures.
    fn most_alike(&self, other: &Self) -> f64 {
        let differing = (self.bits[0] ^ other.bits[0]) | (self.bits[1] ^ other.bits[1]);
        1.0 - f64::from(differing.count_ones()) / self.hashes.max(1) as f64
    }
}

fn likeness(a: &[u32], b: &[u32]) -> f64 {
    if a.len() != b.len() || a.is_empty() {
        return 0.0;
    }
    let equal = a.iter().zip(b).filter(|(x, y)| x == y).count();
    equal as f64 / a.len() as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sketch_never_tells_apart_what_is_alike() {
        let mixed = |seed: u32| (0..64).map(move |it: u32| (it ^ seed).wrapping_mul(0x9e37_79b9) >> 7);
        for shared in 0..=64 {
            let a: Vec<u32> = mixed(1).collect();
            let b: Vec<u32> = mixed(1).take(shared).chain(mixed(77).skip(shared)).collect();
            assert!(Sketch::of(&a).most_alike(&Sketch::of(&b)) >= likeness(&a, &b), "{shared}");
        }
        let (a, b): (Vec<u32>, Vec<u32>) = (mixed(1).collect(), mixed(77).collect());
        assert!(Sketch::of(&a).most_alike(&Sketch::of(&b)) < ALIKE);
    }
}
