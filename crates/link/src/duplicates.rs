//! Near-duplicate pages: one press release on forty portals counts once as evidence.

use crate::corpus::Corpus;
use rustc_hash::FxHashMap;

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
        let mut bands: FxHashMap<(usize, &[u32]), Vec<usize>> = FxHashMap::default();
        for at in corpus.by_day() {
            let signature = &corpus.readings[at].document.signature;
            let mut best: Option<(f64, usize)> = None;
            for (i, band) in signature.chunks_exact(ROWS).enumerate() {
                for &other in bands.get(&(i, band)).into_iter().flatten() {
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
            for (i, band) in signature.chunks_exact(ROWS).enumerate() {
                let slot = bands.entry((i, band)).or_default();
                if slot.len() < CROWD {
                    slot.push(at);
                }
            }
        }
        Self { first }
    }

    /// Whether two pages carry one text.
    pub(crate) fn same(&self, a: usize, b: usize) -> bool {
        self.first[a] == self.first[b]
    }
}

fn likeness(a: &[u32], b: &[u32]) -> f64 {
    if a.len() != b.len() || a.is_empty() {
        return 0.0;
    }
    let equal = a.iter().zip(b).filter(|(x, y)| x == y).count();
    equal as f64 / a.len() as f64
}
