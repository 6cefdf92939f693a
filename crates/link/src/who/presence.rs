//! How mentions of a person spread over the time of the data.
//!
//! Mentions of one person come at a steady pace while the person is in view; paces differ from person to person (gamma).
//! Some come into view late or leave early, at any day. Someone who is mentioned monthly does not vanish in spring for
//! a namesake to appear in summer: the two are more likely one.

use super::model::{Model, YEAR, ln_gamma};

/// What is the same for all people.
#[derive(Debug, Clone)]
pub(crate) struct Presence {
    begin: i32,
    end: i32,
    total: f64,
    spread: f64,
    pace: f64,
    enter: f64,
    leave: f64,
    /// Natural logs: in view all the time, come late, leave early, both.
    weights: [f64; 4],
    constant: f64,
    ln_gamma: Vec<f64>,
}

/// When someone was seen, and how often.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Span {
    pub(crate) n: u32,
    pub(crate) first: i32,
    pub(crate) last: i32,
}

/// So many mentions show a pace.
const PACED: u32 = 4;
/// Share of people who are out of view for a while and come back.
const RETURNS: f64 = 0.15;

/// Counts whose gamma function is kept at hand.
const KEPT: u32 = 512;

impl Presence {
    pub(crate) fn new((begin, end): (i32, i32), model: &Model) -> Self {
        let Model { spread, mentions, enter, leave, .. } = *model;
        let total = (f64::from(end - begin) / YEAR).max(0.1);
        let pace = spread / mentions;
        let none = |active: f64| (pace / (active + pace)).powf(spread);
        let (stay, one, two) = ((1.0 - enter) * (1.0 - leave), enter + leave - 2.0 * enter * leave, enter * leave);
        let unseen = stay * none(total) + one * none(total / 2.0) + two * none(total / 3.0);
        Self {
            begin,
            end,
            total,
            spread,
            pace,
            weights: [stay, enter * (1.0 - leave), (1.0 - enter) * leave, enter * leave].map(f64::ln),
            enter,
            leave,
            constant: spread * pace.ln() - ln_gamma(spread) - (1.0 - unseen).max(1e-6).ln(),
            ln_gamma: (0..KEPT).map(|n| ln_gamma(f64::from(n) + spread)).collect(),
        }
    }

    /// What two spans tell of being one person, natural-log odds, when a person's pace may change: as two people, one must
    /// have left and the other have come in just there; as one, the time between must be silent. `None` where there is
    /// too little to know a pace.
    pub(crate) fn two_paces(&self, a: Span, b: Span) -> Option<f64> {
        if a.n < PACED || b.n < PACED {
            return None;
        }
        let years = |from: i32, to: i32| f64::from((to - from).max(0)) / YEAR;
        let rate = |it: Span| (f64::from(it.n) + self.spread) / (years(it.first, it.last) + self.pace);
        // Silence before the first mention or after the last: the time was not over, or it was.
        let edge = |it: Span, silent: f64, share: f64| {
            let pace = (years(it.first, it.last) + self.pace).max(0.05);
            let quiet = (pace / (pace + silent)).powf(f64::from(it.n) + self.spread);
            ((1.0 - share) * quiet + share * (1.0 / (rate(it) * self.total)).min(1.0)).ln()
        };
        let later = if (a.first, a.last) >= (b.first, b.last) { a } else { b };
        let sooner = if (a.last, a.first) <= (b.last, b.first) { a } else { b };
        let came = edge(later, years(self.begin, later.first), self.enter);
        let left = edge(sooner, years(sooner.last, self.end), self.leave);
        let silent = -rate(a).min(rate(b)) * years(sooner.last, later.first);
        let one = (1.0 - RETURNS).ln() + silent - came - left;
        let back = RETURNS.ln();
        let most = one.max(back);
        Some(most + ((one - most).exp() + (back - most).exp()).ln())
    }

    /// How likely so many mentions between two days are, given that there are any; natural log.
    pub(crate) fn likely(&self, dated: u32, first: i32, last: i32) -> f64 {
        let years = |from: i32, to: i32| f64::from((to - from).max(0)) / YEAR;
        let (span, n) = (years(first, last), f64::from(dated));
        let rate = (n + self.spread) / (span + self.pace);
        let edge = (1.0 / (rate * self.total)).min(1.0).ln();
        let active = [self.total, years(first, self.end), years(self.begin, last), span];
        let edges = [0.0, edge, edge, 2.0 * edge];
        let mut cases = [0.0; 4];
        for (i, case) in cases.iter_mut().enumerate() {
            *case = self.weights[i] + edges[i] - (n + self.spread) * (active[i] + self.pace).ln();
        }
        let best = cases.iter().copied().fold(f64::MIN, f64::max);
        let sum: f64 = cases.iter().map(|it| (it - best).exp()).sum();
        let gamma = self.ln_gamma.get(dated as usize).copied().unwrap_or_else(|| ln_gamma(n + self.spread));
        best + sum.ln() + gamma + self.constant
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_halves_of_a_steady_life_are_likelier_one_than_two() {
        let model = Model { spread: 4.0, mentions: 10.0, enter: 0.05, leave: 0.05, ..Model::default() };
        let presence = Presence::new((0, 3650), &model);
        let one = presence.likely(100, 5, 3640);
        let two = presence.likely(50, 5, 1800) + presence.likely(50, 1830, 3640);
        assert!(one > two + 2.0);
    }

    #[test]
    fn one_who_leaves_on_the_day_another_comes_is_likelier_one_of_two_paces() {
        let model = Model { spread: 1.0, mentions: 10.0, enter: 0.3, leave: 0.3, ..Model::default() };
        let presence = Presence::new((0, 3650), &model);
        let seldom = Span { n: 10, first: 10, last: 1800 };
        let often = |first| Span { n: 200, first, last: first + 700 };
        let told = |first| presence.two_paces(seldom, often(first)).unwrap_or_default();
        assert!(told(1810) > 2.0);
        assert!(told(1810) > told(2700));
        assert!(presence.two_paces(Span { n: 1, first: 0, last: 0 }, often(9)).is_none());
    }
}
