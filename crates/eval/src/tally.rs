//! Counting hits, misses and extras by category, and keeping each difference.

use crate::calibration::Outcome;
use crate::{Category, Item};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// How a difference differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// In the gold, not in the graph.
    Missed,
    /// In the graph, not in the gold.
    Extra,
    /// A yes/no figure that is no: a miss and an extra.
    Wrong,
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Missed => "missed",
            Self::Extra => "extra",
            Self::Wrong => "wrong",
        })
    }
}

/// One difference between gold and graph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// In which category.
    pub category: Category,
    /// Missed, extra or wrong.
    pub what: What,
    /// The article, with the event's key behind `#` where it concerns one; for links, the folder.
    pub place: String,
    /// The fact.
    pub item: Item,
    /// What it shows, in a few words (see [`crate::phenomena`]).
    pub phenomenon: String,
}

/// Precision, recall and F1, with the counts behind them.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Figures {
    /// Precision, 0 to 1; 0 where nothing was found.
    pub p: f64,
    /// Recall, 0 to 1; 0 where there was nothing to find.
    pub r: f64,
    /// Their harmonic mean.
    pub f1: f64,
    /// Facts in gold and graph.
    pub tp: u64,
    /// Facts in the graph alone.
    pub fp: u64,
    /// Facts in the gold alone.
    pub r#fn: u64,
}

#[derive(Debug, Clone, Copy, Default)]
struct Counts {
    tp: u64,
    fp: u64,
    r#fn: u64,
}

/// The score so far.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    /// Articles scored.
    pub articles: usize,
    /// Every difference, in the order in which it was found.
    pub errors: Vec<Difference>,
    /// Every fact of the graph that the gold can judge, with its confidence.
    pub outcomes: Vec<Outcome>,
    counts: BTreeMap<Category, Counts>,
}

impl Tally {
    /// Nothing scored yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Precision, recall and F1 of a category; `None` where there was nothing to compare.
    pub fn figures_of(&self, category: Category) -> Option<Figures> {
        let &Counts { tp, fp, r#fn } = self.counts.get(&category)?;
        if tp + fp + r#fn == 0 {
            return None;
        }
        let share = |of: u64| if tp + of > 0 { tp as f64 / (tp + of) as f64 } else { 0.0 };
        let (p, r) = (share(fp), share(r#fn));
        let f1 = if p + r > 0.0 { 2.0 * p * r / (p + r) } else { 0.0 };
        Some(Figures { p, r, f1, tp, fp, r#fn })
    }

    /// All figures, in the order of the categories.
    pub fn figures(&self) -> Vec<(Category, Figures)> {
        Category::ALL.iter().filter_map(|&it| Some((it, self.figures_of(it)?))).collect()
    }

    /// Mean F1 of those of [`Category::CORE`] that have figures.
    pub fn core_mean(&self) -> Option<f64> {
        let core: Vec<f64> = Category::CORE.iter().filter_map(|&it| Some(self.figures_of(it)?.f1)).collect();
        if core.is_empty() { None } else { Some(core.iter().sum::<f64>() / core.len() as f64) }
    }

    /// Compares two sets of facts.
    pub(crate) fn sets(&mut self, category: Category, gold: &BTreeSet<Item>, found: &BTreeSet<Item>, place: &str) {
        self.add(category, gold.intersection(found).count(), 0, 0);
        for (what, left, right) in [(What::Missed, gold, found), (What::Extra, found, gold)] {
            let mut items: Vec<(String, &Item)> = left.difference(right).map(|it| (it.to_string(), it)).collect();
            items.sort();
            for (_, item) in items {
                self.differ(category, what, place, item.clone());
            }
        }
    }

    /// A yes/no figure: wrong counts as a miss and as an extra, so P = R = F1 = accuracy.
    pub(crate) fn one(&mut self, category: Category, right: bool, place: &str, item: impl FnOnce() -> Item) {
        if right {
            self.add(category, 1, 0, 0);
        } else {
            self.differ(category, What::Wrong, place, item());
        }
    }

    /// Counts a difference and keeps it.
    pub(crate) fn differ(&mut self, category: Category, what: What, place: &str, item: Item) {
        self.add(category, 0, usize::from(what != What::Missed), usize::from(what != What::Extra));
        self.errors.push(Difference { category, what, place: place.to_owned(), item, phenomenon: String::new() });
    }

    /// Counts hits, extras and misses.
    pub(crate) fn add(&mut self, category: Category, tp: usize, fp: usize, r#fn: usize) {
        let counts = self.counts.entry(category).or_default();
        counts.tp += tp as u64;
        counts.fp += fp as u64;
        counts.r#fn += r#fn as u64;
    }
}
