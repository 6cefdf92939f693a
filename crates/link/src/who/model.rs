//! How careers run and how pages print them: every number that decides who is who, in one place.
//!
//! Probabilities and yearly rates. The defaults come from how the services work (a post is held about two years, a
//! promotion comes about every four to five) and are replaced by what the data show where the data show enough
//! (see `learn`). Evidence is natural-log odds throughout.

/// Days of a year.
pub(crate) const YEAR: f64 = 365.25;

/// How one thing about a person changes.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Course {
    /// Changes per year.
    pub(crate) moves: f64,
    /// Share of mentions that name another than the true one.
    pub(crate) stray: f64,
}

impl Course {
    /// Probability of no change in so many days.
    pub(crate) fn stays(&self, days: f64) -> f64 {
        (-self.moves * days.max(1.0) / YEAR).exp()
    }
}

/// How a name loses words in print.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Shortening {
    /// How often a longer name is printed so, for each time that it is printed whole.
    pub(crate) odds: f64,
    /// Share of people printed so whose name is no longer.
    pub(crate) whole: f64,
}

impl Shortening {
    /// What so many mentions by the shorter name, and none by a longer, tell of the longer name being the person's.
    pub(crate) fn told(&self, mentions: u32) -> f64 {
        let each = -self.odds.ln();
        let all = each * f64::from(mentions) + self.whole.ln();
        let most = all.max(0.0);
        -(most + ((all - most).exp() + (1.0 - self.whole) * (-most).exp()).ln())
    }
}

/// The numbers.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Model {
    /// People among whom a name is looked for.
    pub(crate) people: f64,
    /// How units, regions and posts change (see `track`).
    pub(crate) chains: [Course; 3],
    /// How much likelier than chance a move leads to a unit of the same regency, the same province, or elsewhere: of
    /// people below the ranks that headquarters moves, and of those.
    pub(crate) affinity: [[f64; 3]; 2],
    /// Promotions, per year.
    pub(crate) promotions: f64,
    /// Share of mentions that print a wrong rank.
    pub(crate) wrong_ranks: f64,
    /// How names are shortened to one word.
    pub(crate) word: Shortening,
    /// How they are shortened to two words or more.
    pub(crate) part: Shortening,
    /// Shape of the spread of mentions over people (gamma): 1 where a few are in every paper, more where all are alike.
    pub(crate) spread: f64,
    /// Mentions of a person per year while active.
    pub(crate) mentions: f64,
    /// Share of people who come into view only after the data begin.
    pub(crate) enter: f64,
    /// Share of people who leave before they end.
    pub(crate) leave: f64,
    /// Odds (natural log) from which two are taken as one.
    pub(crate) threshold: f64,
    /// Probability that the best of several candidates must have.
    pub(crate) sure: f64,
}

impl Default for Model {
    fn default() -> Self {
        Self {
            people: 100_000.0,
            chains: [
                Course { moves: 0.4, stray: 0.01 },
                Course { moves: 0.35, stray: 0.05 },
                Course { moves: 0.5, stray: 0.02 },
            ],
            affinity: [[8.0, 4.0, 0.05], [8.0, 4.0, 0.6]],
            promotions: 0.22,
            wrong_ranks: 0.01,
            word: Shortening { odds: 0.45, whole: 0.4 },
            part: Shortening { odds: 0.67, whole: 0.4 },
            spread: 1.0,
            mentions: 2.0,
            enter: 0.6,
            leave: 0.6,
            threshold: 0.7,
            sure: 0.6,
        }
    }
}

impl Model {
    /// Probability of so many promotions in so many days; fewer than none is a demotion or a misprint.
    pub(crate) fn climbs(&self, steps: i32, days: f64) -> f64 {
        let expected = self.promotions * days.max(1.0) / YEAR;
        match steps {
            0 => (-expected).exp(),
            1.. => {
                let mut p = (-expected).exp();
                for k in 1..=steps {
                    p *= expected / f64::from(k);
                }
                p + self.wrong_ranks * 0.2 * 0.3_f64.powi(steps)
            }
            _ => self.wrong_ranks * 0.2 * 0.5_f64.powi(-steps),
        }
    }
}

/// Natural logarithm of the gamma function, for positive numbers (Lanczos, good to 1e-9).
pub(crate) fn ln_gamma(x: f64) -> f64 {
    const G: [f64; 6] = [
        76.180_091_729_471_46,
        -86.505_320_329_416_77,
        24.014_098_240_830_91,
        -1.231_739_572_450_155,
        0.001_208_650_973_866_179,
        -0.000_005_395_239_384_953,
    ];
    let base = x + 5.5;
    let lead = base - (x + 0.5) * base.ln();
    let mut sum = 1.000_000_000_190_015;
    for (i, c) in G.iter().enumerate() {
        sum += c / (x + 1.0 + i as f64);
    }
    -lead + (2.506_628_274_631_000_5 * sum / x).ln()
}
