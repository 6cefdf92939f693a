//! A node of the clustering: a career with the names and pages it was seen under.

use super::{
    Record,
    forms::Forms,
    service,
    track::{Evidence, Track, World},
};
use smallvec::SmallVec;

/// A chair that only one has at a time, and when the person was seen in it.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Chair {
    unit: u32,
    post: u32,
    first: i32,
    last: i32,
}

/// What chairs and corps tell, in natural-log odds.
mod odds {
    /// Both sit in one chair on the same days; a second person there is a misprint.
    pub(super) const ONE_CHAIR_AT_ONCE: f64 = 3.0;
    /// Days between two mentions in a chair that are still the same days.
    pub(super) const AT_ONCE_DAYS: i32 = 45;
    /// Soldiers keep their corps.
    pub(super) const SAME_CORPS: f64 = 2.0;
    pub(super) const OTHER_CORPS: f64 = -5.0;
    /// One general in fifteen holds a civil post when retired, where one official of the news in three is a civilian.
    pub(super) const RETIRED: f64 = -1.6;
    /// The most that always being called by a shorter name tells against a longer one.
    pub(super) const MOST_USAGE: f64 = -30.0;
}

/// What is known of one person so far.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) track: Track,
    /// The form with most words.
    pub(crate) fullest: u32,
    /// The forms, sorted, and how many mentions print each.
    pub(crate) forms: SmallVec<[(u32, u32); 2]>,
    chairs: SmallVec<[Chair; 1]>,
    corps: Option<u32>,
    /// Articles, sorted.
    sources: SmallVec<[u32; 1]>,
    service: Option<u8>,
}

/// Forms of name that are remembered of one person: the fullest and most common. The rest are slips of these.
const MOST_FORMS: usize = 12;

impl Node {
    pub(crate) fn new(record: &Record, track: Track) -> Self {
        let mut node = Self {
            track,
            fullest: record.form,
            forms: SmallVec::from_slice(&[(record.form, 1)]),
            chairs: SmallVec::new(),
            corps: record.corps,
            sources: record.source.into_iter().collect(),
            service: record.service,
        };
        if let (true, Some(unit), Some(post), Some(day)) = (record.exclusive, record.unit, record.post, record.day) {
            node.chairs.push(Chair { unit, post, first: day, last: day });
        }
        node
    }

    /// Whether two nodes cannot be one person: both are in one article, or in services between which nobody changes.
    pub(crate) fn apart(&self, other: &Self) -> bool {
        let services = matches!((self.service, other.service), (Some(a), Some(b)) if a != b);
        services && !self.retired(other) || share(&self.sources, &other.sources)
    }

    /// Whether one of the two is a general and the other a civilian whom that general may have become.
    fn retired(&self, other: &Self) -> bool {
        let (Some(a), Some(b)) = (self.service, other.service) else { return false };
        service::may_retire(a, b) && self.track.general() || service::may_retire(b, a) && other.track.general()
    }

    /// What two nodes tell of being one person, names left aside.
    pub(crate) fn evidence(&self, other: &Self, world: &World) -> Evidence {
        let mut found = world.evidence(&self.track, &other.track);
        if self.one_chair_at_once(other) {
            found.post += odds::ONE_CHAIR_AT_ONCE;
        }
        if let (Some(a), Some(b)) = (self.corps, other.corps) {
            found.rank += if a == b { odds::SAME_CORPS } else { odds::OTHER_CORPS };
        }
        if self.retired(other) {
            found.rank += odds::RETIRED;
        }
        found
    }

    /// Whether the person was seen in a chair that only one has at a time.
    pub(crate) fn has_chair(&self) -> bool {
        !self.chairs.is_empty()
    }

    /// Whether both were seen in one chair, at any time.
    pub(crate) fn shares_chair(&self, other: &Self) -> bool {
        self.chairs.iter().any(|a| other.chairs.iter().any(|b| (a.unit, a.post) == (b.unit, b.post)))
    }

    fn one_chair_at_once(&self, other: &Self) -> bool {
        self.chairs.iter().any(|a| {
            other.chairs.iter().any(|b| {
                (a.unit, a.post) == (b.unit, b.post) && a.first.max(b.first) - a.last.min(b.last) <= odds::AT_ONCE_DAYS
            })
        })
    }

    /// What it tells that a person has been called by a shorter name in so many mentions and never by the longer one.
    pub(crate) fn usage(&self, other: &Self, world: &World, forms: &Forms) -> f64 {
        let (short, long) =
            if fuller(self.fullest, other.fullest, forms) == self.fullest { (other, self) } else { (self, other) };
        let words = |it: &Self| (forms.full_words(it.fullest), forms.words[it.fullest as usize].len());
        if words(short).1 >= words(long).1 {
            return 0.0;
        }
        let mentions: u32 = short.forms.iter().map(|it| it.1).sum();
        let shortening = if words(short).0 < 2 { world.model.word } else { world.model.part };
        shortening.told(mentions).max(odds::MOST_USAGE)
    }

    /// What two nodes' names tell; `None` where one person cannot bear all of them.
    pub(crate) fn names(
        &self,
        other: &Self,
        mut evidence: impl FnMut(u32, u32) -> Option<f32>,
        world: &World,
        forms: &Forms,
    ) -> Option<f32> {
        let told = evidence(self.fullest, other.fullest)?;
        if self.fullest == other.fullest {
            return Some(told);
        }
        let full = fuller(self.fullest, other.fullest, forms);
        let rest = if full == self.fullest { &other.forms } else { &self.forms };
        for &(form, _) in rest.iter().filter(|it| it.0 != full) {
            evidence(full, form)?;
        }
        Some(told + self.usage(other, world, forms) as f32)
    }

    /// One node of two.
    pub(crate) fn merge(&self, other: &Self, forms: &Forms, world: &World) -> Self {
        let mut all = self.forms.clone();
        for &(form, n) in &other.forms {
            match all.iter_mut().find(|it| it.0 == form) {
                Some(known) => known.1 += n,
                None => all.push((form, n)),
            }
        }
        if all.len() > MOST_FORMS {
            all.sort_unstable_by_key(|it| std::cmp::Reverse(fullness(it.0, forms)));
            all.truncate(MOST_FORMS);
        }
        all.sort_unstable();
        let mut chairs = self.chairs.clone();
        for chair in &other.chairs {
            match chairs.iter_mut().find(|it| (it.unit, it.post) == (chair.unit, chair.post)) {
                Some(known) => {
                    (known.first, known.last) = (known.first.min(chair.first), known.last.max(chair.last));
                }
                None => chairs.push(*chair),
            }
        }
        let mut sources = self.sources.clone();
        sources.extend(other.sources.iter().copied());
        sources.sort_unstable();
        Self {
            track: world.merge(&self.track, &other.track),
            fullest: fuller(self.fullest, other.fullest, forms),
            forms: all,
            chairs,
            corps: self.corps.or(other.corps),
            sources,
            // Who has been seen in two services is held to neither.
            service: if self.retired(other) { None } else { self.service.or(other.service) },
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
