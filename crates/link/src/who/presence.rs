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
    /// Natural logs: in view all the time, come late, leave early, both.
    weights: [f64; 4],
    constant: f64,
    ln_gamma: Vec<f64>,
}

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
            constant: spread * pace.ln() - ln_gamma(spread) - (1.0 - unseen).max(1e-6).ln(),
            ln_gamma: (0..KEPT).map(|n| ln_gamma(f64::from(n) + spread)).collect(),
        }
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
}
