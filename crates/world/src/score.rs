//! Scores against the truth: clusters by pairs and by B-cubed, tenures by overlap. Near-linear in the number of rows.

use std::collections::HashMap;
use std::hash::Hash;

/// Precision, recall and their harmonic mean.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Prf {
    /// Share of what was said that is true.
    pub precision: f64,
    /// Share of what is true that was said.
    pub recall: f64,
}

impl Prf {
    /// From counts of what is both said and true, said, and true. Nothing said is precise, nothing true is found.
    pub fn of(both: f64, said: f64, truth: f64) -> Self {
        let share = |n: f64, of: f64| if of > 0.0 { n / of } else { 1.0 };
        Self { precision: share(both, said), recall: share(both, truth) }
    }

    /// The harmonic mean.
    pub fn f1(self) -> f64 {
        let sum = self.precision + self.recall;
        if sum > 0.0 { 2.0 * self.precision * self.recall / sum } else { 0.0 }
    }
}

/// How well a clustering agrees with the truth.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct ClusterScore {
    /// Over all pairs of rows.
    pub pairwise: Prf,
    /// Averaged over rows (Bagga and Baldwin 1998).
    pub b_cubed: Prf,
    /// Rows scored.
    pub rows: usize,
    /// Clusters said.
    pub said: usize,
    /// Clusters in truth.
    pub truth: usize,
}

/// Scores rows of (said cluster, true cluster).
pub fn clusters<S: Hash + Eq, T: Hash + Eq>(rows: impl IntoIterator<Item = (S, T)>) -> ClusterScore {
    let (mut said_of, mut truth_of): (HashMap<S, u32>, HashMap<T, u32>) = (HashMap::new(), HashMap::new());
    let mut cells: HashMap<(u32, u32), u64> = HashMap::new();
    for (said, truth) in rows {
        let fresh = said_of.len() as u32;
        let said = *said_of.entry(said).or_insert(fresh);
        let fresh = truth_of.len() as u32;
        let truth = *truth_of.entry(truth).or_insert(fresh);
        *cells.entry((said, truth)).or_default() += 1;
    }
    let mut cells: Vec<((u32, u32), u64)> = cells.into_iter().collect();
    cells.sort_unstable();
    let (mut said, mut truth) = (vec![0_u64; said_of.len()], vec![0_u64; truth_of.len()]);
    for &((s, t), n) in &cells {
        said[s as usize] += n;
        truth[t as usize] += n;
    }
    let pairs = |n: u64| (n * n.saturating_sub(1) / 2) as f64;
    let rows: u64 = said.iter().sum();
    let (mut both, mut precise, mut recalled) = (0.0, 0.0, 0.0);
    for &((s, t), n) in &cells {
        both += pairs(n);
        let square = (n * n) as f64;
        precise += square / said[s as usize] as f64;
        recalled += square / truth[t as usize] as f64;
    }
    let all = |sizes: &[u64]| sizes.iter().map(|&n| pairs(n)).sum::<f64>();
    ClusterScore {
        pairwise: Prf::of(both, all(&said), all(&truth)),
        b_cubed: Prf::of(precise, rows as f64, rows as f64).with_recall(recalled, rows as f64),
        rows: rows as usize,
        said: said.len(),
        truth: truth.len(),
    }
}

impl Prf {
    fn with_recall(self, n: f64, of: f64) -> Self {
        Self { recall: if of > 0.0 { n / of } else { 1.0 }, ..self }
    }
}

/// One stay in a post, for scoring: days count from any common day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stay {
    /// Who. For the answer: the official, already mapped to a true person (see [`majority`]).
    pub person: u32,
    /// Post and unit, spelt alike in both lists.
    pub seat: String,
    /// First day, where known.
    pub from: Option<i32>,
    /// Last day, where known.
    pub to: Option<i32>,
}

/// How well tenures were found.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TenureScore {
    /// Over stays, a true one used once.
    pub found: Prf,
    /// Share of said stays that are true, however often one tenure is said.
    pub true_share: f64,
    /// Which said stay found which true one, by index.
    pub matches: Vec<(usize, usize)>,
}

/// Pairs each said stay with one true stay of the same person and seat whose time it touches (unknown ends are open),
/// earliest first; a true stay is used once.
pub fn tenures(said: &[Stay], truth: &[Stay]) -> TenureScore {
    let in_order = |stays: &[Stay]| {
        let mut order: Vec<usize> = (0..stays.len()).collect();
        order.sort_by_key(|&it| (stays[it].from, stays[it].to));
        order
    };
    let mut open: HashMap<(u32, &str), Vec<(usize, bool)>> = HashMap::new();
    for at in in_order(truth) {
        open.entry((truth[at].person, truth[at].seat.as_str())).or_default().push((at, false));
    }
    let (mut right, mut matches) = (0, Vec::new());
    for at in in_order(said) {
        let stay = &said[at];
        let Some(stays) = open.get_mut(&(stay.person, stay.seat.as_str())) else { continue };
        right += usize::from(stays.iter().any(|it| touch(stay, &truth[it.0])));
        if let Some((found, used)) = stays.iter_mut().find(|(it, used)| !used && touch(stay, &truth[*it])) {
            *used = true;
            matches.push((at, *found));
        }
    }
    TenureScore {
        found: Prf::of(matches.len() as f64, said.len() as f64, truth.len() as f64),
        true_share: Prf::of(right as f64, said.len() as f64, 0.0).precision,
        matches,
    }
}

fn touch(a: &Stay, b: &Stay) -> bool {
    let starts = |it: &Stay| it.from.unwrap_or(i32::MIN);
    let ends = |it: &Stay| it.to.unwrap_or(i32::MAX);
    starts(a) <= ends(b) && starts(b) <= ends(a)
}

/// The middle value; `None` of nothing.
pub fn median<T: PartialOrd + Copy>(mut values: Vec<T>) -> Option<T> {
    values.sort_by(|a, b| a.partial_cmp(b).unwrap_or(std::cmp::Ordering::Equal));
    values.get(values.len() / 2).copied()
}

/// The true person that most rows of each said cluster belong to: (cluster, person) rows in, cluster → person out.
/// Ties go to the smaller person.
pub fn majority<S: Hash + Eq + Clone>(rows: impl IntoIterator<Item = (S, u32)>) -> HashMap<S, u32> {
    let mut counts: HashMap<S, HashMap<u32, u32>> = HashMap::new();
    for (said, person) in rows {
        *counts.entry(said).or_default().entry(person).or_default() += 1;
    }
    let most = |people: HashMap<u32, u32>| people.into_iter().max_by_key(|&(who, n)| (n, u32::MAX - who));
    counts.into_iter().filter_map(|(said, people)| Some((said, most(people)?.0))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::{prop_assert_eq, proptest};

    #[test]
    fn one_cluster_for_two_people_costs_precision_only() {
        let score = clusters([("x", 1), ("x", 1), ("x", 2), ("x", 2)]);
        assert_eq!(score.pairwise, Prf { precision: 2.0 / 6.0, recall: 1.0 });
        assert_eq!(score.b_cubed, Prf { precision: 0.5, recall: 1.0 });
    }

    #[test]
    fn all_apart_is_precise_and_finds_nothing() {
        let score = clusters([(1, "a"), (2, "a"), (3, "a")]);
        assert_eq!(score.pairwise, Prf { precision: 1.0, recall: 0.0 });
        assert!((score.b_cubed.recall - 1.0 / 3.0).abs() < 1e-12);
    }

    #[test]
    fn two_stays_in_one_seat_stay_two() {
        let stay = |from, to| Stay { person: 1, seat: "Kapolres Polres Malang".into(), from: Some(from), to };
        let truth = [stay(0, Some(100)), stay(500, None)];
        let right = tenures(&[stay(5, Some(90)), stay(510, None)], &truth);
        assert_eq!(right.found, Prf { precision: 1.0, recall: 1.0 });
        assert_eq!(right.matches, [(0, 0), (1, 1)]);
        let glued = tenures(&[stay(0, None)], &truth);
        assert_eq!(glued.found, Prf { precision: 1.0, recall: 0.5 });
        let twice = tenures(&[stay(0, Some(50)), stay(60, Some(90))], &truth);
        assert_eq!((twice.found.precision, twice.true_share), (0.5, 1.0));
    }

    proptest! {
        #[test]
        fn fast_pairs_are_the_pairs_counted_one_by_one(rows in proptest::collection::vec((0_u8..6, 0_u8..6), 0..60)) {
            let (mut both, mut said, mut truth) = (0.0, 0.0, 0.0);
            for (i, a) in rows.iter().enumerate() {
                for b in &rows[i + 1..] {
                    said += f64::from(u8::from(a.0 == b.0));
                    truth += f64::from(u8::from(a.1 == b.1));
                    both += f64::from(u8::from(a == b));
                }
            }
            let fast = clusters(rows.iter().copied()).pairwise;
            prop_assert_eq!(fast, Prf::of(both, said, truth));
        }
    }
}
