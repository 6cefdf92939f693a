//! The parameters of a world, and two presets.

use crate::names::NameRates;
use jiff::civil::Date;

/// What a world is made from. Equal parameters make equal worlds, to the byte.
#[derive(Debug, Clone, PartialEq)]
pub struct World {
    /// Seed of all chance.
    pub seed: u64,
    /// The first day.
    pub start: Date,
    /// Years that are lived through and reported.
    pub years: u32,
    /// About how many people there are in the end.
    pub persons: u32,
    /// Districts of each regency that have a Polsek, a Koramil and a camat.
    pub districts: usize,
    /// Names.
    pub names: NameRates,
    /// What the press does to what it reports.
    pub press: Press,
}

/// Rates at which the press drops, shortens and misspells.
#[derive(Debug, Clone, PartialEq)]
pub struct Press {
    /// Share of names with a slip of the keyboard.
    pub typo: f64,
    /// Share of first mentions that leave out or shorten a word of the name.
    pub shortened: f64,
    /// Share of mentions followed by a second, short one in the same document.
    pub again: f64,
    /// Shares of mentions without rank, post, unit, region.
    pub no_rank: f64,
    /// See `no_rank`.
    pub no_post: f64,
    /// See `no_rank`.
    pub no_unit: f64,
    /// See `no_rank`.
    pub no_region: f64,
    /// Mean number of further portals that copy a story.
    pub copies: f64,
    /// Share of articles that print boilerplate.
    pub boilerplate: f64,
}

impl World {
    /// World A: names and rates as first read.
    pub fn a(seed: u64, persons: u32) -> Self {
        Self {
            seed,
            start: Date::constant(2019, 1, 1),
            years: 6,
            persons,
            districts: 4,
            names: NameRates { slope: 0.8, local: 0.75, women: 0.12, order: 0 },
            press: Press {
                typo: 0.04,
                shortened: 0.22,
                again: 0.25,
                no_rank: 0.12,
                no_post: 0.15,
                no_unit: 0.2,
                no_region: 0.3,
                copies: 0.5,
                boilerplate: 0.8,
            },
        }
    }

    /// World B: other common names, more typos, more left out, other years.
    pub fn b(seed: u64, persons: u32) -> Self {
        let a = Self::a(seed ^ 0xb0b0_b0b0, persons);
        Self {
            start: Date::constant(2014, 3, 1),
            years: 8,
            districts: 6,
            names: NameRates { slope: 0.65, local: 0.6, women: 0.2, order: 77 },
            press: Press {
                typo: 0.075,
                shortened: 0.3,
                again: 0.2,
                no_rank: 0.2,
                no_post: 0.22,
                no_unit: 0.25,
                no_region: 0.35,
                copies: 0.8,
                boilerplate: 0.9,
            },
            ..a
        }
    }

    /// A preset by its letter.
    pub fn preset(letter: &str, seed: u64, persons: u32) -> Option<Self> {
        match letter {
            "A" | "a" => Some(Self::a(seed, persons)),
            "B" | "b" => Some(Self::b(seed, persons)),
            _ => None,
        }
    }

    /// Days that are lived through.
    pub fn days(&self) -> i32 {
        (self.years * 365) as i32
    }

    /// How many regencies about `persons` people need.
    pub(crate) fn regencies(&self) -> usize {
        let seats = 33.0 + 9.0 * self.districts as f64;
        let people = seats * (1.0 + 0.22 * f64::from(self.years));
        (f64::from(self.persons) / people).round() as usize
    }
}
