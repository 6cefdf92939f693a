//! A node of the clustering: a career with the names and pages it was seen under.

use super::{
    Record,
    forms::Forms,
    track::{Evidence, Track, World},
};
use smallvec::SmallVec;

/// What is known of one person so far.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) track: Track,
    /// The form with most words.
    pub(crate) fullest: u32,
    /// All forms, sorted.
    pub(crate) forms: SmallVec<[u32; 2]>,
    /// Articles, sorted.
    sources: SmallVec<[u32; 1]>,
    service: Option<u8>,
}

/// Forms of name that are remembered of one person: the fullest and most common. The rest are slips of these.
const MOST_FORMS: usize = 12;

impl Node {
    pub(crate) fn new(record: &Record, track: Track) -> Self {
        Self {
            track,
            fullest: record.form,
            forms: SmallVec::from_slice(&[record.form]),
            sources: record.source.into_iter().collect(),
            service: record.service,
        }
    }

    /// Whether two nodes cannot be one person: both are in one article, or in services between which nobody changes.
    pub(crate) fn apart(&self, other: &Self) -> bool {
        let services = matches!((self.service, other.service), (Some(a), Some(b)) if a != b);
        services || share(&self.sources, &other.sources)
    }

    /// What two nodes tell of being one person, names left aside.
    pub(crate) fn evidence(&self, other: &Self, world: &World) -> Evidence {
        world.evidence(&self.track, &other.track)
    }

    /// What two nodes' names tell; `None` where one person cannot bear all of them.
    pub(crate) fn names(
        &self,
        other: &Self,
        mut evidence: impl FnMut(u32, u32) -> Option<f32>,
        forms: &Forms,
    ) -> Option<f32> {
        let told = evidence(self.fullest, other.fullest)?;
        let (full, rest) = if fuller(self.fullest, other.fullest, forms) == self.fullest {
            (self.fullest, &other.forms)
        } else {
            (other.fullest, &self.forms)
        };
        for &form in rest.iter().filter(|it| **it != full) {
            evidence(full, form)?;
        }
        Some(told)
    }

    /// One node of two.
    pub(crate) fn merge(&self, other: &Self, forms: &Forms, world: &World) -> Self {
        let mut all = self.forms.clone();
        all.extend(other.forms.iter().copied());
        all.sort_unstable();
        all.dedup();
        if all.len() > MOST_FORMS {
            all.sort_unstable_by_key(|it| std::cmp::Reverse(fullness(*it, forms)));
            all.truncate(MOST_FORMS);
            all.sort_unstable();
        }
        let mut sources = self.sources.clone();
        sources.extend(other.sources.iter().copied());
        sources.sort_unstable();
        Self {
            track: world.merge(&self.track, &other.track),
            fullest: fuller(self.fullest, other.fullest, forms),
            forms: all,
            sources,
            service: self.service.or(other.service),
        }
    }
}

/// Orders forms: more whole words, then more words, then borne by more people.
fn fullness(form: u32, forms: &Forms) -> (usize, usize, u64, std::cmp::Reverse<u32>) {
    (forms.full_words(form), forms.words[form as usize].len(), forms.weight(form), std::cmp::Reverse(form))
}

fn fuller(a: u32, b: u32, forms: &Forms) -> u32 {
    if fullness(a, forms) >= fullness(b, forms) { a } else { b }
}

/// Whether two sorted lists have something in common.
fn share(a: &[u32], b: &[u32]) -> bool {
    let (mut i, mut j) = (0, 0);
    while let (Some(x), Some(y)) = (a.get(i), b.get(j)) {
        match x.cmp(y) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => return true,
        }
    }
    false
}
