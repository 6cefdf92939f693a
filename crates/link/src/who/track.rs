//! Careers: what a person's mentions say when they are laid out in time, and what two careers say as one.
//!
//! A track is a hidden Markov chain seen through its mentions: units that change at a yearly rate, ranks that climb. Two
//! tracks are scored by how much likelier their mentions are as one chain than as two. A homonym who serves elsewhere at
//! the same time needs two moves in a week; a man who was promoted twice the other way does not exist.

use super::{
    ladder::{Ladder, NATIONAL_FROM, Step},
    model::{Model, YEAR, ln_gamma},
};
use simpul_model::RegionCode;
use smallvec::SmallVec;

/// Consecutive mentions that say the same.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Run<T> {
    pub(crate) what: T,
    /// Day of the first and of the last of them.
    pub(crate) first: i32,
    pub(crate) last: i32,
    pub(crate) n: u32,
}

pub(crate) type Runs<T> = SmallVec<[Run<T>; 2]>;

/// One person's mentions, as far as they are known to be one person's.
#[derive(Debug, Clone, Default)]
pub(crate) struct Track {
    pub(crate) n: u32,
    pub(crate) dated: u32,
    pub(crate) first: i32,
    pub(crate) last: i32,
    pub(crate) units: Runs<u32>,
    pub(crate) steps: Runs<Step>,
    /// Of mentions without a day.
    pub(crate) loose_units: SmallVec<[u32; 1]>,
    pub(crate) loose_steps: SmallVec<[Step; 1]>,
    pub(super) units_ll: f64,
    pub(super) steps_ll: f64,
    pub(super) presence_ll: f64,
}

/// What is known beside the mentions themselves.
#[derive(Debug, Clone, Default)]
pub(crate) struct World {
    pub(crate) model: Model,
    /// Share of all mentions that name each unit.
    pub(crate) unit_share: Vec<f64>,
    /// Region of each unit, where known.
    pub(crate) unit_region: Vec<Option<RegionCode>>,
    /// Share of all mentions with each rank.
    pub(crate) step_share: Vec<(Step, f64)>,
    /// First and last day of the data, if the spread of mentions over time is to count.
    pub(crate) window: Option<(i32, i32)>,
}

/// Why two tracks are one person, or not: natural-log odds by feature.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Evidence {
    pub(crate) units: f64,
    pub(crate) ranks: f64,
    pub(crate) presence: f64,
}

impl Evidence {
    pub(crate) fn sum(self) -> f64 {
        self.units + self.ranks + self.presence
    }
}

impl World {
    fn unit(&self, unit: u32) -> f64 {
        self.unit_share.get(unit as usize).copied().unwrap_or(1e-3).max(1e-7)
    }

    fn step(&self, step: Step) -> f64 {
        self.step_share.iter().find(|it| it.0 == step).map_or(0.05, |it| it.1).max(1e-4)
    }

    /// How much likelier than chance a move leads from one unit to the other.
    fn affinity(&self, from: u32, to: u32, national: bool) -> f64 {
        let region = |it: u32| self.unit_region.get(it as usize).copied().flatten();
        let (Some(a), Some(b)) = (region(from), region(to)) else { return 1.0 };
        match (a.regency().is_some() && a.regency() == b.regency(), a.province() == b.province(), national) {
            (true, ..) => 8.0,
            (_, true, _) => 4.0,
            (.., true) => 0.6,
            _ => 0.05,
        }
    }

    /// Lays two chains over each other in time: their likelihood as one, and the runs of it.
    fn join_units(&self, a: &Runs<u32>, b: &Runs<u32>, national: bool) -> (f64, Runs<u32>) {
        let model = &self.model;
        let change = |from: u32, to: u32, days: f64| {
            let moved = 1.0 - model.stays(days);
            let to_there = (moved * self.affinity(from, to, national)).min(1.0);
            (((1.0 - model.stray_units) * to_there + model.stray_units) * self.unit(to)).ln()
        };
        let rules = Rules {
            start: |it: u32| self.unit(it).ln(),
            keep: |days: f64| -model.moves * days / YEAR,
            change,
            stray: model.stray_units.ln(),
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

    /// How likely mentions spread like this over the data's time, given that there are any.
    fn presence(&self, dated: u32, first: i32, last: i32) -> f64 {
        let Some((begin, end)) = self.window else { return 0.0 };
        if dated == 0 {
            return 0.0;
        }
        let years = |from: i32, to: i32| f64::from((to - from).max(0)) / YEAR;
        let Model { spread, mentions, enter, leave, .. } = self.model;
        let (total, span, n) = (years(begin, end).max(0.1), years(first, last), f64::from(dated));
        let pace = spread / mentions;
        let rate = (n + spread) / (span + pace);
        let edge = (1.0 / (rate * total)).min(1.0);
        let likely = |active: f64, weight: f64| weight.ln() - (n + spread) * (active + pace).ln();
        let cases = [
            likely(total, (1.0 - enter) * (1.0 - leave)),
            likely(years(first, end), enter * edge * (1.0 - leave)),
            likely(years(begin, last), (1.0 - enter) * leave * edge),
            likely(span, enter * edge * leave * edge),
        ];
        let best = cases.iter().copied().fold(f64::MIN, f64::max);
        let sum: f64 = cases.iter().map(|it| (it - best).exp()).sum();
        let none = |active: f64| (pace / (active + pace)).powf(spread);
        let (stay, one, two) = ((1.0 - enter) * (1.0 - leave), enter + leave - 2.0 * enter * leave, enter * leave);
        let unseen = stay * none(total) + one * none(total / 2.0) + two * none(total / 3.0);
        best + sum.ln() + ln_gamma(n + spread) - ln_gamma(spread) + spread * pace.ln() - (1.0 - unseen).max(1e-6).ln()
    }

    /// Fits the cached figures of a track that was put together from runs.
    pub(crate) fn settle(&self, track: &mut Track) {
        let national = track.national();
        (track.units_ll, track.units) = self.join_units(&track.units, &Runs::new(), national);
        (track.steps_ll, track.steps) = self.join_steps(&track.steps, &Runs::new());
        track.presence_ll = self.presence(track.dated, track.first, track.last);
    }

    /// What two tracks tell of being one person, names left aside.
    pub(crate) fn evidence(&self, a: &Track, b: &Track) -> Evidence {
        let national = a.national() || b.national();
        let mut found = Evidence::default();
        if !a.units.is_empty() && !b.units.is_empty() {
            found.units = self.join_units(&a.units, &b.units, national).0 - a.units_ll - b.units_ll;
        }
        found.units += self.loose_units(a, b) + self.loose_units(b, a);
        if !a.steps.is_empty() && !b.steps.is_empty() {
            found.ranks = self.join_steps(&a.steps, &b.steps).0 - a.steps_ll - b.steps_ll;
        }
        found.ranks += self.loose_steps(a, b) + self.loose_steps(b, a);
        if self.window.is_some() && a.dated > 0 && b.dated > 0 {
            let joined = self.presence(a.dated + b.dated, a.first.min(b.first), a.last.max(b.last));
            found.presence = joined - a.presence_ll - b.presence_ll;
        }
        found
    }

    /// Units of undated mentions: in a unit where the other is known to have been, or not.
    fn loose_units(&self, loose: &Track, other: &Track) -> f64 {
        let mut sum = 0.0;
        for &unit in &loose.loose_units {
            let known = other.units.iter().map(|it| it.what).chain(other.loose_units.iter().copied());
            let mut all = known.peekable();
            if all.peek().is_none() {
                continue;
            }
            let (mut there, mut near) = (false, 0.0_f64);
            for it in all {
                there |= it == unit;
                near = near.max(self.affinity(it, unit, loose.national() || other.national()));
            }
            sum += if there { (0.7 / self.unit(unit)).ln() } else { (0.3 * near).min(1.0).ln() };
        }
        sum / loose.loose_units.len().max(1) as f64
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
        let (units_ll, units) = self.join_units(&a.units, &b.units, national);
        let (steps_ll, steps) = self.join_steps(&a.steps, &b.steps);
        let (first, last) = match (a.dated, b.dated) {
            (0, _) => (b.first, b.last),
            (_, 0) => (a.first, a.last),
            _ => (a.first.min(b.first), a.last.max(b.last)),
        };
        let mut loose_units = a.loose_units.clone();
        loose_units.extend(b.loose_units.iter().copied());
        loose_units.sort_unstable();
        loose_units.dedup();
        let mut loose_steps = a.loose_steps.clone();
        loose_steps.extend(b.loose_steps.iter().copied());
        loose_steps.sort_unstable();
        loose_steps.dedup();
        let dated = a.dated + b.dated;
        let presence_ll = self.presence(dated, first, last);
        let n = a.n + b.n;
        Track { n, dated, first, last, units, steps, loose_units, loose_steps, units_ll, steps_ll, presence_ll }
    }
}

impl Track {
    /// Whether the rank is one that headquarters moves all over the country.
    fn national(&self) -> bool {
        let steps = self.steps.iter().map(|it| it.what).chain(self.loose_steps.iter().copied());
        steps.into_iter().any(|it| it.ladder != Ladder::Other && it.level >= NATIONAL_FROM)
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
        let mut out: Runs<T> = Runs::new();
        let mut sum = 0.0;
        let (mut i, mut j) = (0, 0);
        loop {
            let next = match (a.get(i), b.get(j)) {
                (Some(x), Some(y)) if (x.first, x.last, x.what, x.n) <= (y.first, y.last, y.what, y.n) => {
                    i += 1;
                    *x
                }
                (_, Some(y)) => {
                    j += 1;
                    *y
                }
                (Some(x), None) => {
                    i += 1;
                    *x
                }
                (None, None) => return (sum, out),
            };
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
        let Some(last) = out.last_mut() else {
            out.push(next);
            return (self.start)(next.what) + (self.keep)(length(&next));
        };
        if last.what == next.what {
            let end = last.last.max(next.last);
            let longer = f64::from(end - last.last);
            last.last = end;
            last.n += next.n;
            return (self.keep)(longer);
        }
        if next.first >= last.last {
            let gap = f64::from(next.first - last.last);
            let sum = (self.change)(last.what, next.what, gap) + (self.keep)(length(&next));
            out.push(next);
            return sum;
        }
        // Both at once: it takes a move there between two mentions, and a move back where the first goes on behind.
        let spacing = length(last) / f64::from(last.n.max(1));
        let gap = spacing.min(f64::from(next.first - last.first)).max(1.0);
        let there = (self.change)(last.what, next.what, gap);
        let back = (self.change)(next.what, last.what, gap);
        let stray = self.stray + (self.start)(next.what);
        if next.n == 1 && stray > there + back {
            last.n += 1;
            return stray;
        }
        let tail = Run { first: next.last, n: (last.n / 2).max(1), ..*last };
        last.last = next.first;
        let goes_on = tail.last > next.last;
        out.push(next);
        if goes_on {
            out.push(tail);
            there + back
        } else {
            // The runs interleave: there, back and there again.
            2.0 * there + back + (self.keep)(f64::from(next.last - tail.last))
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
            unit_share: vec![0.01; 100],
            unit_region: vec![None; 100],
            step_share: (1..=22).map(|it| (step(it), 0.05)).collect(),
            ..World::default()
        }
    }

    fn track(world: &World, seen: &[(i32, u32, u32)]) -> Track {
        let mut all = Track::default();
        for &(day, unit, level) in seen {
            let what = Step { ladder: Ladder::Polri, level };
            let mut one = Track { n: 1, dated: 1, first: day, last: day, ..Track::default() };
            one.units.push(Run { what: unit, first: day, last: day, n: 1 });
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
        assert!(world.evidence(&a, &b).units > 4.0);
        assert!(world.evidence(&a, &b).ranks > 2.0);
    }

    #[test]
    fn two_units_at_once_speak_for_two() {
        let world = world();
        let a = track(&world, &[(0, 1, 16), (50, 1, 16), (100, 1, 16)]);
        let b = track(&world, &[(20, 2, 16), (70, 2, 16)]);
        assert!(world.evidence(&a, &b).units < -5.0);
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
