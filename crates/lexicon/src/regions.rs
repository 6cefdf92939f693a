//! Makes the gazetteer: from the table and the aliases, from the compiled form, and with a user's aliases added.

use crate::{
    binary::{Reader, Texts, Writer},
    gazetteer::{Gazetteer, NameKind, bare, towns},
    normal::fold,
    vocabulary::Alias,
};
use simpul_model::{RegionCode, RegionLevel};
use std::collections::BTreeMap;

/// The rows of `regions.tsv`, whose first cell gives the last part of the code behind a stop for each part left out; a
/// village's has four digits and no stop.
fn rows(table: &str) -> Vec<(RegionCode, &str)> {
    let mut path = [0_u64; 3];
    let row = |line: &'_ str| -> Option<(RegionCode, usize)> {
        let (part, _) = line.split_once('\t')?;
        let stops = part.bytes().take_while(|b| *b == b'.').count();
        let depth = if stops == 0 && part.len() == 4 { 3 } else { stops };
        let number: u64 = part.trim_start_matches('.').parse().ok()?;
        let above = depth.checked_sub(1).and_then(|it| path.get(it)).copied().unwrap_or_default();
        let digits = above * if depth == 3 { 10_000 } else { 100 } + number;
        if let Some(slot) = path.get_mut(depth) {
            *slot = digits;
        }
        Some((RegionCode::from_digits(digits)?, part.len() + 1))
    };
    let mut row = row;
    table.lines().filter_map(|line| row(line).and_then(|(code, at)| Some((code, line.get(at..)?)))).collect()
}

impl Gazetteer {
    /// Reads `regions.tsv` and adds aliases.
    pub(crate) fn from_table(table: &str, aliases: &[Alias]) -> Self {
        let rows = rows(table);
        let mut known: BTreeMap<String, Vec<(RegionCode, NameKind)>> = BTreeMap::new();
        for (code, name) in &rows {
            let short = if code.level() <= RegionLevel::City { bare(name) } else { name };
            known.entry(fold(short)).or_default().push((*code, NameKind::Official));
            if short != *name && code.level() == RegionLevel::Province {
                known.entry(fold(name)).or_default().push((*code, NameKind::Official));
            }
        }
        for alias in aliases {
            let kind = if alias.capital { NameKind::Capital } else { NameKind::Alias };
            let bearers = known.entry(fold(&alias.name)).or_default();
            if !bearers.iter().any(|(code, _)| *code == alias.code) {
                bearers.push((alias.code, kind));
            }
        }
        let codes: Vec<RegionCode> = rows.iter().map(|it| it.0).collect();
        let mut gazetteer = Self {
            towns: towns(&codes),
            codes,
            names: Texts::collect(rows.iter().map(|it| it.1)),
            keys: Texts::collect(known.keys().map(String::as_str)).into(),
            starts: vec![0],
            ..Self::default()
        };
        for (id, mut bearers) in known.into_values().enumerate() {
            bearers.sort_unstable();
            for (code, kind) in bearers {
                if kind == NameKind::Capital {
                    gazetteer.capitals.entry(id as u32).or_default().push(code);
                } else {
                    gazetteer.bearers.push(code);
                    gazetteer.kinds.push(kind);
                }
            }
            gazetteer.starts.push(gazetteer.bearers.len() as u32);
        }
        gazetteer
    }

    /// Adds a user's aliases; ids of names that were there stay.
    pub(crate) fn add(&mut self, aliases: &[Alias]) {
        for alias in aliases {
            let id = self.name_id(&alias.name).unwrap_or_else(|| {
                self.added_keys.push(fold(&alias.name));
                (self.n_names() - 1) as u32
            });
            if alias.capital {
                let capitals = self.capitals.entry(id).or_default();
                capitals.push(alias.code);
                capitals.sort_unstable();
                capitals.dedup();
                continue;
            }
            let (mut codes, mut kinds) = (self.named(id).to_vec(), self.kinds(id).to_vec());
            if let Err(at) = codes.binary_search(&alias.code) {
                codes.insert(at, alias.code);
                kinds.insert(at, NameKind::Alias);
            }
            self.added_bearers.insert(id, (codes, kinds));
        }
    }

    /// Writes the compiled form.
    pub(crate) fn write(&self, to: &mut Writer) {
        let index = |it: &RegionCode| self.index(*it).unwrap_or_default() as u32;
        let bearers = self.bearers.iter().zip(&self.kinds);
        let capitals = self.capitals.iter().flat_map(|(id, codes)| codes.iter().flat_map(|it| [*id, index(it)]));
        to.numbers(self.codes.iter().flat_map(|it| [(it.digits() >> 32) as u32, it.digits() as u32]));
        to.texts(self.names.iter());
        to.texts(self.keys.iter());
        to.numbers(self.starts.iter().copied());
        to.numbers(bearers.map(|(code, kind)| index(code) << 1 | u32::from(*kind == NameKind::Alias)));
        to.numbers(capitals);
    }

    /// Reads the compiled form.
    pub(crate) fn read(from: &mut Reader<'_>) -> Option<Self> {
        let digits = |(high, low): (u32, u32)| u64::from(high) << 32 | u64::from(low);
        let codes: Vec<RegionCode> =
            pairs(&from.numbers()?).map(|it| RegionCode::from_digits(digits(it))).collect::<Option<_>>()?;
        let (names, keys, starts, packed) = (from.texts()?, from.texts()?, from.numbers()?, from.numbers()?);
        let mut capitals: BTreeMap<u32, Vec<RegionCode>> = BTreeMap::new();
        for (id, i) in pairs(&from.numbers()?) {
            capitals.entry(id).or_default().push(*codes.get(i as usize)?);
        }
        let kind = |it: &u32| if it & 1 == 1 { NameKind::Alias } else { NameKind::Official };
        Some(Self {
            bearers: packed.iter().map(|it| codes.get((it >> 1) as usize).copied()).collect::<Option<_>>()?,
            kinds: packed.iter().map(kind).collect(),
            towns: towns(&codes),
            codes,
            names,
            keys: keys.into(),
            starts,
            capitals,
            ..Self::default()
        })
    }
}

fn pairs(numbers: &[u32]) -> impl Iterator<Item = (u32, u32)> {
    numbers.chunks_exact(2).filter_map(|it| it.first().copied().zip(it.get(1).copied()))
}
