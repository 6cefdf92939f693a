//! Careers: what a person's mentions say when they are laid out in time, and what two careers say as one.
//!
//! A track is a hidden Markov chain seen through its mentions: units that change at a yearly rate, ranks that climb. Two
//! tracks are scored by how much likelier their mentions are as one chain than as two. A homonym who serves elsewhere at
//! the same time needs two moves in a week; a man who was promoted twice the other way does not exist.

use super::{
    ladder::{Ladder, Step},
    model::{Model, YEAR},
    presence::{Clock, Presence, Span},
};
use rustc_hash::FxHashMap;
use simpul_model::RegionCode;
use smallvec::SmallVec;

/// Days by which pages come after what they tell: a page that still names the old chair so long after the first that
/// names the new one is late, no sign of two people.
const LATE_DAYS: i32 = 6;
/// What such a page tells against one person, natural log.
const LATE: f64 = -0.7;
/// Days without a mention after which a run is begun anew.
const APART_DAYS: i32 = 30;

/// Consecutive mentions that say the same, with no long time between them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Run<T> {
    pub(crate) what: T,
    /// Day of the first and of the last of them.
    pub(crate) first: i32,
    pub(crate) last: i32,
    pub(crate) n: u32,
}

pub(crate) type Runs<T> = SmallVec<[Run<T>; 2]>;

/// What a mention says in words that are equal or not: three chains beside the ladder of ranks.
pub(crate) const CHAINS: usize = 3;
/// The unit.
pub(crate) const UNIT: usize = 0;
/// The region.
pub(crate) const AREA: usize = 1;
/// The post.
pub(crate) const POST: usize = 2;

/// The most that regions tell against: news places a person where the news is, not where the person serves.
const FAR: f64 = -2.0;

/// What two paces tell against one person: whoever changes the chair changes the pace, but not all do.
const OTHER_PACE: f64 = -1.5;

/// One person's mentions, as far as they are known to be one person's.
#[derive(Debug, Clone, Default)]
pub(crate) struct Track {
    pub(crate) n: u32,
    pub(crate) dated: u32,
    pub(crate) first: i32,
    pub(crate) last: i32,
    pub(crate) chains: [Runs<u32>; CHAINS],
    pub(crate) steps: Runs<Step>,
    /// Of mentions without a day.
    pub(crate) loose: [SmallVec<[u32; 1]>; CHAINS],
    pub(crate) loose_steps: SmallVec<[Step; 1]>,
    chains_ll: [f64; CHAINS],
    steps_ll: f64,
    presence_ll: f64,
}

/// What is known beside the mentions themselves.
#[derive(Debug, Clone, Default)]
pub(crate) struct World {
    pub(crate) model: Model,
    /// For each chain the share of all mentions that name each word.
    pub(crate) share: [Vec<f64>; CHAINS],
    /// Region of each unit, where known.
    pub(crate) unit_region: Vec<Option<RegionCode>>,
    /// Share of all mentions with each rank.
    pub(crate) step_share: FxHashMap<Step, f64>,
    /// How mentions spread over the time of the data, if that is to count.
    pub(crate) presence: Option<Presence>,
}

/// How far apart two units are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Distance {
    Regency,
    Province,
    Country,
}

impl Distance {
    pub(crate) fn between(a: RegionCode, b: RegionCode) -> Self {
        if a.regency().is_some() && a.regency() == b.regency() {
            Self::Regency
        } else if a.province() == b.province() {
            Self::Province
        } else {
            Self::Country
        }
    }
}

/// Why two tracks are one person, or not: natural-log odds by feature.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Evidence {
    pub(crate) unit: f64,
    pub(crate) area: f64,
    pub(crate) post: f64,
    pub(crate) rank: f64,
    pub(crate) presence: f64,
}

impl Evidence {
    /// All together. Unit, region and post change together when someone moves, and a unit says its region: what speaks
    /// against is counted at its worst, not thrice, and unit and region for at their best.
    pub(crate) fn sum(self) -> f64 {
        let place = self.unit.max(self.area).max(0.0);
        let fits = place + self.post.max(0.0);
        let against = [self.unit, self.area, self.post].into_iter().fold(0.0, f64::min);
        fits + against + self.rank + self.presence
    }
}

impl Track {
    /// One mention, of which nothing is known yet but the day.
    pub(crate) fn on(day: Option<i32>) -> Self {
        let at = day.unwrap_or(0);
        Self { n: 1, dated: u32::from(day.is_some()), first: at, last: at, ..Self::default() }
    }

    /// Adds one mention's word, if there is one, on a day or loose.
    pub(crate) fn say(&mut self, chain: usize, what: Option<u32>, day: Option<i32>) {
        let Some(what) = what else { return };
        match day {
            Some(day) => self.chains[chain].push(Run { what, first: day, last: day, n: 1 }),
            None if self.loose[chain].contains(&what) => {}
            None => {
                self.loose[chain].push(what);
                self.loose[chain].sort_unstable();
            }
        }
    }
}

impl World {
    /// Lets the spread of mentions over the time of the data count.
    pub(crate) fn watch(&mut self, clock: Option<Clock>) {
        self.presence = clock.map(|it| Presence::new(it, &self.model));
    }

    fn share(&self, chain: usize, what: u32) -> f64 {
        self.share[chain].get(what as usize).copied().unwrap_or(1e-3).max(1e-7)
    }

    fn step(&self, step: Step) -> f64 {
        self.step_share.get(&step).copied().unwrap_or(0.05).max(1e-4)
    }

    /// How much likelier than chance a move leads from one unit to the other.
    fn affinity(&self, from: u32, to: u32, national: bool) -> f64 {
        let region = |it: u32| self.unit_region.get(it as usize).copied().flatten();
        let (Some(a), Some(b)) = (region(from), region(to)) else { return 1.0 };
        self.model.affinity[usize::from(national)][Distance::between(a, b) as usize]
    }

    /// Lays two chains over each other in time: their likelihood as one, and the runs of it.
    fn join_chain(&self, chain: usize, a: &Runs<u32>, b: &Runs<u32>, national: bool) -> (f64, Runs<u32>) {
        let course = &self.model.chains[chain];
        let change = |from: u32, to: u32, days: f64| {
            let moved = 1.0 - course.stays(days);
            let affinity = if chain == UNIT { self.affinity(from, to, national) } else { 1.0 };
            let to_there = (moved * affinity).min(1.0);
            (((1.0 - course.stray) * to_there + course.stray) * self.share(chain, to)).ln()
        };
        let rules = Rules {
            start: |it: u32| self.share(chain, it).ln(),
            keep: |days: f64| -course.moves * days / YEAR,
            change,
            stray: course.stray.ln(),
        };
        rules.join(a, b)
    }

    fn join_steps(&self, a: &Runs<Step>, b: &Runs<Step>) -> (f64, Runs<Step>) {
        let model = &self.model;
        let change = |from: Step, to: Step, days: f64| match (from.ladder, to.ladder) {
            (Ladder::Other, Ladder::Other) => (0.3 * self.step(to)).ln(),
            (x, y) if x == y => model.climbs(to.level as i32 - from.level as i32, days).ln(),
            (Ladder::Other, _) | (_, Ladder::Other) => (0.05 * self.step(to)).ln(),
            _ => (0.0005 * self.step(to)).ln(),
        };
        let rules = Rules {
            start: |it: Step| self.step(it).ln(),
            keep: |days: f64| -model.promotions * days / YEAR,
            change,
            stray: model.wrong_ranks.ln(),
        };
        rules.join(a, b)
    }

    fn presence(&self, dated: u32, first: i32, last: i32) -> f64 {
        self.presence.as_ref().filter(|_| dated > 0).map_or(0.0, |it| it.likely(dated, first, last))
    }

    /// What two tracks' places in time tell if the paces of their mentions may differ.
    fn other_pace(&self, a: &Track, b: &Track) -> f64 {
        let span = |it: &Track| Span { n: it.dated, first: it.first, last: it.last };
        self.presence.as_ref().map_or(OTHER_PACE, |it| it.two_paces(span(a), span(b)).unwrap_or(0.0) + OTHER_PACE)
    }

    /// Fits the cached figures of a track that was put together from runs.
    pub(crate) fn settle(&self, track: &mut Track) {
        let national = track.national();
        for chain in 0..CHAINS {
            (track.chains_ll[chain], track.chains[chain]) =
                self.join_chain(chain, &track.chains[chain], &Runs::new(), national);
        }
        (track.steps_ll, track.steps) = self.join_steps(&track.steps, &Runs::new());
        track.presence_ll = self.presence(track.dated, track.first, track.last);
    }

    /// What two tracks tell of being one person, names left aside.
    pub(crate) fn evidence(&self, a: &Track, b: &Track) -> Evidence {
        let national = a.national() || b.national();
        let told = |chain: usize| {
            let mut sum = self.loose(chain, a, b) + self.loose(chain, b, a);
            if !a.chains[chain].is_empty() && !b.chains[chain].is_empty() {
                let joined = self.join_chain(chain, &a.chains[chain], &b.chains[chain], national).0;
                sum += joined - a.chains_ll[chain] - b.chains_ll[chain];
            }
            sum
        };
        let mut found =
            Evidence { unit: told(UNIT), area: told(AREA).max(FAR), post: told(POST), ..Evidence::default() };
        if !a.steps.is_empty() && !b.steps.is_empty() {
            found.rank = self.join_steps(&a.steps, &b.steps).0 - a.steps_ll - b.steps_ll;
        }
        found.rank += self.loose_steps(a, b) + self.loose_steps(b, a);
        if self.presence.is_some() && a.dated > 0 && b.dated > 0 {
            let joined = self.presence(a.dated + b.dated, a.first.min(b.first), a.last.max(b.last));
            found.presence = (joined - a.presence_ll - b.presence_ll).max(self.other_pace(a, b));
        }
        found
    }

    /// Words of undated mentions: known of the other, or not.
    fn loose(&self, chain: usize, loose: &Track, other: &Track) -> f64 {
        let mut sum = 0.0;
        for &what in &loose.loose[chain] {
            let known = other.chains[chain].iter().map(|it| it.what).chain(other.loose[chain].iter().copied());
            let mut all = known.peekable();
            if all.peek().is_none() {
                continue;
            }
            let (mut there, mut near) = (false, 0.0_f64);
            for it in all {
                there |= it == what;
                let national = loose.national() || other.national();
                near = near.max(if chain == UNIT { self.affinity(it, what, national) } else { 1.0 });
            }
            sum += if there { (0.7 / self.share(chain, what)).ln() } else { (0.3 * near).min(1.0).ln() };
        }
        sum / loose.loose[chain].len().max(1) as f64
    }

    fn loose_steps(&self, loose: &Track, other: &Track) -> f64 {
        let mut sum = 0.0;
        for &step in &loose.loose_steps {
            let known = other.steps.iter().map(|it| it.what).chain(other.loose_steps.iter().copied());
            let fits = known.map(|it| match (it.ladder == step.ladder, it.level.abs_diff(step.level)) {
                (true, 0) => 0.6 / self.step(step),
                (true, 1) => 0.5,
                (true, 2) => 0.1,
                (true, _) => 0.02,
                (false, _) => 0.001,
            });
            if let Some(best) = fits.fold(None, |best: Option<f64>, it| Some(best.map_or(it, |best| best.max(it)))) {
                sum += best.ln();
            }
        }
        sum / loose.loose_steps.len().max(1) as f64
    }

    /// One track of two.
    pub(crate) fn merge(&self, a: &Track, b: &Track) -> Track {
        let national = a.national() || b.national();
        let (first, last) = match (a.dated, b.dated) {
            (0, _) => (b.first, b.last),
            (_, 0) => (a.first, a.last),
            _ => (a.first.min(b.first), a.last.max(b.last)),
        };
        let mut out = Track { n: a.n + b.n, dated: a.dated + b.dated, first, last, ..Track::default() };
        for chain in 0..CHAINS {
            (out.chains_ll[chain], out.chains[chain]) =
                self.join_chain(chain, &a.chains[chain], &b.chains[chain], national);
            out.loose[chain] = both(&a.loose[chain], &b.loose[chain]);
        }
        (out.steps_ll, out.steps) = self.join_steps(&a.steps, &b.steps);
        out.loose_steps = both(&a.loose_steps, &b.loose_steps);
        out.presence_ll = self.presence(out.dated, first, last);
        out
    }
}

/// The values of both lists, sorted.
fn both<T: Copy + Ord>(a: &SmallVec<[T; 1]>, b: &SmallVec<[T; 1]>) -> SmallVec<[T; 1]> {
    let mut all = a.clone();
    all.extend(b.iter().copied());
    all.sort_unstable();
    all.dedup();
    all
}

impl Track {
    fn all_steps(&self) -> impl Iterator<Item = Step> {
        self.steps.iter().map(|it| it.what).chain(self.loose_steps.iter().copied())
    }

    /// Whether the rank is one that headquarters moves all over the country.
    fn national(&self) -> bool {
        self.all_steps().any(Step::is_national)
    }

    /// Whether the person was seen with a general's rank.
    pub(crate) fn general(&self) -> bool {
        self.all_steps().any(Step::is_general)
    }
}

/// How a chain begins, goes on and changes; all in natural logs.
struct Rules<Start, Keep, Change> {
    start: Start,
    keep: Keep,
    change: Change,
    stray: f64,
}

impl<Start, Keep, Change> Rules<Start, Keep, Change> {
    /// Walks two lists of runs in order of time.
    fn join<T: Copy + Ord>(&self, a: &Runs<T>, b: &Runs<T>) -> (f64, Runs<T>)
    where
        Start: Fn(T) -> f64,
        Keep: Fn(f64) -> f64,
        Change: Fn(T, T, f64) -> f64,
    {
        let mut out: Runs<T> = Runs::with_capacity(a.len() + b.len());
        let mut sum = 0.0;
        let (mut mine, mut theirs) = (a.iter().peekable(), b.iter().peekable());
        loop {
            let next = match (mine.peek(), theirs.peek()) {
                (Some(x), Some(y)) if (x.first, x.last, x.what, x.n) <= (y.first, y.last, y.what, y.n) => mine.next(),
                (_, Some(_)) => theirs.next(),
                _ => mine.next(),
            };
            let Some(next) = next.copied() else { return (sum, out) };
            sum += self.push(&mut out, next);
        }
    }

    fn push<T: Copy + Ord>(&self, out: &mut Runs<T>, next: Run<T>) -> f64
    where
        Start: Fn(T) -> f64,
        Keep: Fn(f64) -> f64,
        Change: Fn(T, T, f64) -> f64,
    {
        let length = |it: &Run<T>| f64::from(it.last - it.first);
        let (before, last) = match out.as_mut_slice() {
            [.., before, last] => (Some(before), last),
            [last] => (None, last),
            [] => {
                out.push(next);
                return (self.start)(next.what) + (self.keep)(length(&next));
            }
        };
        let gap = next.first - last.last;
        if last.what == next.what && gap > APART_DAYS {
            // Kept apart, so that an excursion in between finds its place.
            out.push(next);
            return (self.keep)(f64::from(gap) + length(&next));
        }
        if last.what == next.what {
            let end = last.last.max(next.last);
            let longer = f64::from(end - last.last);
            last.last = end;
            last.n += next.n;
            return (self.keep)(longer);
        }
        let late = next.last - last.first <= 2 * LATE_DAYS;
        if let Some(earlier) = before.filter(|it| late && it.what == next.what) {
            // A page that still has what has just changed.
            earlier.n += next.n;
            return LATE;
        }
        if next.first >= last.last - LATE_DAYS {
            let gap = f64::from((next.first - last.last).max(LATE_DAYS));
            let sum = (self.change)(last.what, next.what, gap) + (self.keep)(length(&next));
            out.push(next);
            return sum;
        }
        // Both at once: it takes a move there and a move back for each time that one is seen between two of the other.
        let overlap = f64::from(last.last.min(next.last) - next.first).max(1.0);
        let within = |it: &Run<T>| (f64::from(it.n) * (overlap / length(it).max(1.0)).min(1.0)).max(1.0);
        let (mine, theirs) = (within(last), within(&next));
        let turns = (mine * theirs / (mine + theirs)).max(1.0);
        let spacing = overlap / (mine + theirs);
        let there = (self.change)(last.what, next.what, spacing);
        let back = (self.change)(next.what, last.what, spacing);
        let stray = self.stray + (self.start)(next.what);
        if next.n == 1 && stray > there + back {
            last.n += 1;
            return stray;
        }
        let tail = Run { first: next.last, n: (last.n / 2).max(1), ..*last };
        last.n = (last.n - tail.n).max(1);
        last.last = next.first;
        out.push(next);
        if tail.last > next.last {
            out.push(tail);
            turns * (there + back)
        } else {
            turns * (there + back) + there + (self.keep)(f64::from(next.last - tail.last))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const YEAR_DAYS: i32 = 365;

    fn world() -> World {
        let step = |level| Step { ladder: Ladder::Polri, level };
        World {
            share: [vec![0.01; 100], vec![], vec![]],
            unit_region: vec![None; 100],
            step_share: (1..=22).map(|it| (step(it), 0.05)).collect(),
            ..World::default()
        }
    }

    fn track(world: &World, seen: &[(i32, u32, u32)]) -> Track {
        let mut all = Track::default();
        for &(day, unit, level) in seen {
            let what = Step { ladder: Ladder::Polri, level };
            let mut one = Track::on(Some(day));
            one.say(UNIT, Some(unit), Some(day));
            one.steps.push(Run { what, first: day, last: day, n: 1 });
            world.settle(&mut one);
            all = world.merge(&all, &one);
        }
        all
    }

    #[test]
    fn the_same_unit_at_the_same_time_speaks_for_one() {
        let world = world();
        let a = track(&world, &[(0, 1, 16), (200, 1, 16)]);
        let b = track(&world, &[(100, 1, 16)]);
        assert!(world.evidence(&a, &b).unit > 4.0);
        assert!(world.evidence(&a, &b).rank > 2.0);
    }

    #[test]
    fn two_units_at_once_speak_for_two() {
        let world = world();
        let a = track(&world, &[(0, 1, 16), (50, 1, 16), (100, 1, 16)]);
        let b = track(&world, &[(20, 2, 16), (70, 2, 16)]);
        assert!(world.evidence(&a, &b).unit < -5.0);
    }

    #[test]
    fn a_move_and_a_promotion_after_years_are_no_surprise_but_a_demotion_is() {
        let world = world();
        let early = track(&world, &[(0, 1, 15)]);
        let later = track(&world, &[(4 * YEAR_DAYS, 2, 16)]);
        let lower = track(&world, &[(4 * YEAR_DAYS, 2, 14)]);
        assert!(world.evidence(&early, &later).sum() > 0.0);
        assert!(world.evidence(&early, &lower).sum() < -2.0);
    }

    #[test]
    fn evidence_does_not_depend_on_which_comes_first() {
        let world = world();
        let a = track(&world, &[(0, 1, 15), (900, 2, 16)]);
        let b = track(&world, &[(400, 1, 15), (1300, 3, 16)]);
        assert_eq!(world.evidence(&a, &b), world.evidence(&b, &a));
    }
}
