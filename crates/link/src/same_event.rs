//! Whether two pages report one event: points for what agrees, against what does not.

use simpul_model::{
    RegionCode, RegionLevel, Role,
    reading::{EventReading, Who},
};
use smallvec::SmallVec;
use std::collections::BTreeSet;

/// Points from which two reports are of one event.
pub(crate) const THRESHOLD: f32 = 4.0;

/// The points, in natural-log odds, set by hand from what pages of one event share and pages of two do not.
mod points {
    pub(super) const SAME_KIND: f32 = 1.5;
    pub(super) const OTHER_KIND: f32 = -2.0;
    pub(super) const OTHER_KIND_IN_COPY: f32 = -0.5;
    pub(super) const ONE_DATE_OPEN: f32 = -1.5;
    pub(super) const SAME_DISTRICT: f32 = 2.0;
    pub(super) const REGION_WITHIN: f32 = 1.5;
    pub(super) const SAME_REGENCY: f32 = 0.5;
    pub(super) const SAME_VENUE: f32 = 2.0;
    pub(super) const OTHER_VENUE: f32 = -1.5;
    pub(super) const PERSON: f32 = 2.0;
    pub(super) const MOST_PEOPLE: f32 = 6.0;
    pub(super) const OTHER_LEADERS: f32 = -2.0;
    pub(super) const UNIT: f32 = 0.7;
    pub(super) const MOST_UNITS: f32 = 2.1;
    pub(super) const COPY: f32 = 1.5;
    pub(super) const PROGRAMME: f32 = 0.5;
}

/// An event as one page reports it.
pub(crate) struct Seen<'a> {
    /// Position of the reading.
    pub(crate) reading: usize,
    /// Position in the reading.
    pub(crate) index: usize,
    /// The report.
    pub(crate) event: &'a EventReading,
    /// Persons present, as positions in the corpus's people.
    pub(crate) people: Few,
    leaders: Few,
    /// Units present or holding it, as positions in the corpus's units.
    pub(crate) units: Few,
}

/// Some positions, each once, sorted.
type Few = SmallVec<[u32; 4]>;

impl<'a> Seen<'a> {
    pub(crate) fn new(reading: usize, index: usize, event: &'a EventReading, people: &[u32], units: &[u32]) -> Self {
        let mut seen = Self { reading, index, event, people: Few::new(), leaders: Few::new(), units: Few::new() };
        for it in &event.participants {
            match it.who {
                Who::Official(at) => {
                    let Some(&person) = people.get(at as usize) else { continue };
                    seen.people.push(person);
                    if it.role == Role::Leader {
                        seen.leaders.push(person);
                    }
                }
                Who::Unit(at) => seen.units.extend(units.get(at as usize).copied()),
            }
        }
        seen.units.extend(event.organizers.iter().filter_map(|it| units.get(it.unit as usize).copied()));
        for it in [&mut seen.people, &mut seen.leaders, &mut seen.units] {
            it.sort_unstable();
            it.dedup();
        }
        seen
    }
}

/// Whether two reports cannot be of one event: one page has both, or their days or regions exclude each other.
pub(crate) fn conflict(a: &Seen, b: &Seen) -> bool {
    let days = match (a.event.date, b.event.date) {
        (Some(x), Some(y)) => x.start > y.last() || y.start > x.last(),
        _ => false,
    };
    a.reading == b.reading || days || regions_exclude(a.event.region, b.event.region)
}

fn regions_exclude(a: Option<RegionCode>, b: Option<RegionCode>) -> bool {
    let (Some(a), Some(b)) = (a, b) else { return false };
    match (a.regency(), b.regency()) {
        (Some(x), Some(y)) => x != y,
        _ => a.province() != b.province(),
    }
}

/// Points for two reports being of one event.
pub(crate) fn agreement(a: &Seen, b: &Seen, copies: bool) -> f32 {
    if conflict(a, b) {
        return f32::MIN;
    }
    let mut sum = match (a.event.kind == b.event.kind, copies) {
        (true, _) => points::SAME_KIND,
        (false, true) => points::OTHER_KIND_IN_COPY,
        (false, false) => points::OTHER_KIND,
    };
    if a.event.date.is_none() || b.event.date.is_none() {
        sum += points::ONE_DATE_OPEN;
    }
    if let (Some(x), Some(y)) = (a.event.region, b.event.region) {
        sum += match x.within(y) || y.within(x) {
            true if x == y && x.level() >= RegionLevel::District => points::SAME_DISTRICT,
            true => points::REGION_WITHIN,
            false => points::SAME_REGENCY,
        };
    }
    if let (Some(x), Some(y)) = (&a.event.venue, &b.event.venue) {
        sum += if same_venue(x, y) { points::SAME_VENUE } else { points::OTHER_VENUE };
    }
    sum += (shared(&a.people, &b.people) as f32 * points::PERSON).min(points::MOST_PEOPLE);
    if !a.leaders.is_empty() && !b.leaders.is_empty() && shared(&a.leaders, &b.leaders) == 0 {
        sum += points::OTHER_LEADERS;
    }
    sum += (shared(&a.units, &b.units) as f32 * points::UNIT).min(points::MOST_UNITS);
    if copies {
        sum += points::COPY;
    }
    if a.event.programme.is_some() && a.event.programme == b.event.programme {
        sum += points::PROGRAMME;
    }
    sum
}

/// How many positions both have.
fn shared(a: &Few, b: &Few) -> usize {
    a.iter().filter(|it| b.contains(it)).count()
}

/// One venue's words are, but for one, among the other's.
fn same_venue(a: &str, b: &str) -> bool {
    let words = |it: &str| -> BTreeSet<String> {
        it.to_lowercase().split(|c: char| !c.is_alphanumeric()).filter(|it| !it.is_empty()).map(str::to_owned).collect()
    };
    let (a, b) = (words(a), words(b));
    let (short, long) = if a.len() <= b.len() { (&a, &b) } else { (&b, &a) };
    let shared = short.intersection(long).count();
    shared > 0 && shared + usize::from(short.len() > 2) >= short.len()
}
