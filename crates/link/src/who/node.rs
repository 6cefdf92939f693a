//! A node of the clustering: a career with the names, chairs and pages it was seen under.

use super::{
    Record,
    forms::Forms,
    track::{Evidence, Track, World},
};
use smallvec::SmallVec;

/// A chair: the post of a unit, and when it was seen occupied.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Chair {
    unit: u32,
    post: u32,
    exclusive: bool,
    /// Days; the widest range where the page has none.
    first: i32,
    last: i32,
}

/// What is known of one person so far.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) track: Track,
    /// The form with most words.
    pub(crate) fullest: u32,
    /// All forms, sorted.
    pub(crate) forms: SmallVec<[u32; 2]>,
    chairs: SmallVec<[Chair; 1]>,
    /// Articles, sorted.
    sources: SmallVec<[u32; 1]>,
    service: Option<u8>,
}

/// What chairs tell, in natural-log odds.
mod chairs {
    /// The same chair that only one can have, at times that fit.
    pub(super) const SAME_EXCLUSIVE: f64 = 3.5;
    /// The same post of the same unit, of which there are several.
    pub(super) const SAME_SHARED: f64 = 1.2;
    /// The same unit, another post, at the same time.
    pub(super) const OTHER_POST: f64 = -1.5;
    /// Days within which two posts in one unit are held at the same time.
    pub(super) const SAME_TIME_DAYS: i32 = 120;
}

/// Forms of name that are remembered of one person: the fullest and most common. The rest are slips of these.
const MOST_FORMS: usize = 12;

impl Node {
    pub(crate) fn new(record: &Record, track: Track) -> Self {
        let mut node = Self {
            track,
            fullest: record.form,
            forms: SmallVec::from_slice(&[record.form]),
            chairs: SmallVec::new(),
            sources: record.source.into_iter().collect(),
            service: record.service,
        };
        let (first, last) = record.day.map_or((i32::MIN, i32::MAX), |it| (it, it));
        if let (Some(unit), Some(post)) = (record.unit, record.post) {
            node.chairs.push(Chair { unit, post, exclusive: record.exclusive, first, last });
        }
        for &(unit, post) in &record.chairs_before {
            let last = record.day.unwrap_or(i32::MAX);
            node.chairs.push(Chair { unit, post, exclusive: true, first: i32::MIN, last });
        }
        node
    }

    /// Whether two nodes cannot be one person: both are in one article, or in services between which nobody changes.
    pub(crate) fn apart(&self, other: &Self) -> bool {
        let services = matches!((self.service, other.service), (Some(a), Some(b)) if a != b);
        services || share(&self.sources, &other.sources)
    }

    /// What two nodes tell of being one person, names left aside.
    pub(crate) fn evidence(&self, other: &Self, world: &World) -> Evidence {
        let mut found = world.evidence(&self.track, &other.track);
        found.units += self.chairs_with(other);
        found
    }

    fn chairs_with(&self, other: &Self) -> f64 {
        let (mut best, mut worst) = (0.0_f64, 0.0_f64);
        for a in &self.chairs {
            for b in other.chairs.iter().filter(|it| it.unit == a.unit) {
                let days = i64::from(a.first.max(b.first)) - i64::from(a.last.min(b.last));
                if a.post == b.post {
                    best = best.max(if a.exclusive { chairs::SAME_EXCLUSIVE } else { chairs::SAME_SHARED });
                } else if days < i64::from(chairs::SAME_TIME_DAYS) && a.first > i32::MIN && b.first > i32::MIN {
                    worst = chairs::OTHER_POST;
                }
            }
        }
        if best > 0.0 { best } else { worst }
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
        let mut held = self.chairs.clone();
        for chair in &other.chairs {
            let known = held.iter_mut().find(|it| {
                (it.unit, it.post) == (chair.unit, chair.post)
                    && (it.first == i32::MIN) == (chair.first == i32::MIN)
                    && (it.last == i32::MAX) == (chair.last == i32::MAX)
            });
            match known {
                Some(it) => {
                    it.exclusive |= chair.exclusive;
                    it.first = it.first.min(chair.first);
                    it.last = it.last.max(chair.last);
                }
                None => held.push(*chair),
            }
        }
        Self {
            track: world.merge(&self.track, &other.track),
            fullest: fuller(self.fullest, other.fullest, forms),
            forms: all,
            chairs: held,
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
