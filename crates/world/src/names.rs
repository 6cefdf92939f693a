//! Names of people, as unevenly spread as they are in Indonesia: the commonest given name of a culture is borne by
//! several in a hundred, most by few; a good many people share a whole name.

use crate::name_tables::{CULTURES, Culture, JAVANESE, at_home};
use crate::rng::{Rng, Weighted};

/// A person's name as the registry has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// Every word of it, in order, prefixes such as `I`, `Made`, `Andi`, `T.` included.
    pub words: Vec<String>,
    /// How many of the words are a prefix.
    pub prefix: usize,
    /// Whether it is a woman's.
    pub woman: bool,
    /// Key of the culture it comes from (`javanese`, `batak`, …).
    pub culture: &'static str,
}

impl Name {
    /// The whole name.
    pub fn full(&self) -> String {
        self.words.join(" ")
    }
}

/// How much the names of a world differ from another's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NameRates {
    /// Slope of the frequency law (Zipf's exponent) of given and last names.
    pub slope: f64,
    /// Share of people at home in the province they serve; the rest comes from anywhere, most from Java.
    pub local: f64,
    /// Share of women.
    pub women: f64,
    /// Which order the lists are put in: other worlds have other common names.
    pub order: u64,
}

/// Draws names.
#[derive(Debug)]
pub struct Names {
    rates: NameRates,
    stocks: Vec<(&'static Culture, Stock)>,
}

#[derive(Debug)]
struct Stock {
    men: Weighted<&'static str>,
    women: Weighted<&'static str>,
    last: Weighted<&'static str>,
}

impl Names {
    /// The stock of names for these rates.
    pub fn new(rates: NameRates) -> Self {
        let list = |culture: usize, part: u64, words: &'static str| -> Weighted<&'static str> {
            let mut words: Vec<&str> = words.split_whitespace().collect();
            if rates.order > 0 {
                Rng::keyed(rates.order, &[culture as u64, part]).shuffle(&mut words);
            }
            words.into_iter().enumerate().map(|(i, word)| (word, (i as f64 + 6.0).powf(-rates.slope))).collect()
        };
        let stocks = CULTURES
            .iter()
            .enumerate()
            .map(|(i, culture)| {
                let stock = Stock {
                    men: list(i, 0, culture.men),
                    women: list(i, 1, culture.women),
                    last: list(i, 2, culture.last),
                };
                (*culture, stock)
            })
            .collect();
        Self { rates, stocks }
    }

    /// Names someone who serves in a province (first two digits of its code).
    pub fn draw(&self, province: u8, rng: &mut Rng) -> Name {
        let home = if rng.chance(self.rates.local) {
            at_home(province)
        } else if rng.chance(0.55) {
            &JAVANESE
        } else {
            rng.pick(&CULTURES).copied().unwrap_or(&JAVANESE)
        };
        let woman = rng.chance(self.rates.women);
        let Some((culture, stock)) = self.stocks.iter().find(|(it, _)| it.key == home.key) else {
            return Name { words: vec!["Sanusi".to_owned()], prefix: 0, woman, culture: JAVANESE.key };
        };
        let (given, before) =
            if woman { (&stock.women, culture.before_women) } else { (&stock.men, culture.before_men) };
        let before: Vec<&str> = before.split_whitespace().collect();
        let before = rng.word(&before);
        let mut words: Vec<String> = match before {
            "-" => Vec::new(),
            short if short.ends_with('.') => vec![short.to_owned()],
            stacked => stacked.split('.').map(str::to_owned).collect(),
        };
        let prefix = words.len();
        let mut add = |word: Option<&&'static str>| {
            if let Some(word) = word.filter(|word| !words.iter().any(|it| it == **word)) {
                words.push((**word).to_owned());
            }
        };
        let dice = rng.below(100) as u8;
        let [one, two, _] = culture.lengths;
        add(given.draw(rng));
        if dice >= one + two {
            add(if rng.chance(0.5) { given.draw(rng) } else { stock.last.draw(rng) });
        }
        if dice >= one {
            add(stock.last.draw(rng));
        }
        if words.len() == prefix + 1
            && words.last().is_some_and(|it| {
                matches!(
                    it.as_str(),
                    "Muhammad"
                        | "Abdul"
                        | "Nur"
                        | "Sri"
                        | "Siti"
                        | "Cut"
                        | "Teuku"
                        | "Andi"
                        | "Sitti"
                        | "St."
                        | "Hj."
                        | "Noor"
                )
            })
        {
            words.extend(stock.last.draw(rng).map(|it| (*it).to_owned()));
        }
        Name { words, prefix, woman, culture: culture.key }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    const RATES: NameRates = NameRates { slope: 0.8, local: 0.75, women: 0.12, order: 0 };

    #[test]
    fn common_names_are_shared_and_most_are_not() {
        let names = Names::new(RATES);
        let mut counts: BTreeMap<String, u32> = BTreeMap::new();
        for person in 0..20_000 {
            *counts
                .entry(names.draw([33, 32, 12, 73, 64][person % 5], &mut Rng::keyed(1, &[person as u64])).full())
                .or_default() += 1;
        }
        let alone: u32 = counts.values().filter(|&&n| n == 1).sum();
        assert!((4_000..16_000).contains(&alone), "{alone} of 20000 bear a name alone");
        assert!(counts.values().any(|&n| n >= 10));
    }

    #[test]
    fn balinese_names_keep_their_birth_order_words() {
        let names = Names::new(NameRates { local: 1.0, ..RATES });
        let name = names.draw(51, &mut Rng::keyed(3, &[]));
        assert!(name.prefix >= 1 && name.words.len() > name.prefix, "{name:?}");
    }
}
