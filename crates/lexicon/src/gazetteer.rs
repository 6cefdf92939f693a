//! The table of regions and every name under which the press knows them.

use crate::{
    binary::{Lookup, Texts},
    normal::fold,
};
use simpul_model::{RegionCode, RegionLevel};
use std::collections::BTreeMap;

/// One region of the official table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RegionRow<'a> {
    /// Kemendagri code.
    pub code: RegionCode,
    /// The name as the table prints it: `Kabupaten Malang`, `Jawa Timur`, `Bululawang`.
    pub name: &'a str,
    /// Level.
    pub level: RegionLevel,
}

/// What a name is to a region.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NameKind {
    /// Its name in the table, without `Kabupaten` or `Kota`.
    Official,
    /// Another name or an abbreviation.
    Alias,
    /// The name of its capital.
    Capital,
}

/// The regions of Indonesia, in the order of the official table.
#[derive(Debug, Clone, Default)]
pub struct Gazetteer {
    pub(crate) codes: Vec<RegionCode>,
    /// Where those of each province and each regency begin, see [`towns`].
    pub(crate) towns: Vec<u32>,
    pub(crate) names: Texts,
    /// Folded names; the index is the name id.
    pub(crate) keys: Lookup,
    /// Where the bearers of each name begin; one more than there are names.
    pub(crate) starts: Vec<u32>,
    /// The regions that bear a name or alias, name by name, in table order.
    pub(crate) bearers: Vec<RegionCode>,
    /// What the name is to each of `bearers`.
    pub(crate) kinds: Vec<NameKind>,
    /// For each name id the regions whose capital it names.
    pub(crate) capitals: BTreeMap<u32, Vec<RegionCode>>,
    /// Names that a user's files add; their ids go on behind those of `keys`.
    pub(crate) added_keys: Vec<String>,
    /// The bearers of names that a user's files add or change.
    pub(crate) added_bearers: BTreeMap<u32, (Vec<RegionCode>, Vec<NameKind>)>,
}

/// The table's name without the words for its level.
pub(crate) fn bare(name: &str) -> &str {
    const LEVELS: [&str; 7] = [
        "Kabupaten Administrasi ",
        "Kabupaten ",
        "Kota Administrasi ",
        "Kota ",
        "Daerah Khusus Ibukota ",
        "Daerah Istimewa ",
        "",
    ];
    LEVELS.iter().find_map(|it| name.strip_prefix(it)).unwrap_or(name)
}

/// The four digits of the regency that a code is or lies in; of a province those behind which its regencies follow.
fn town(code: RegionCode) -> usize {
    let digits = code.digits() as usize;
    match code.level() {
        RegionLevel::Province => digits * 100,
        RegionLevel::Regency | RegionLevel::City => digits,
        RegionLevel::District => digits / 100,
        RegionLevel::Village => digits / 1_000_000,
    }
}

/// For each four digits where, among sorted codes, the first one stands that has these or later ones.
pub(crate) fn towns(codes: &[RegionCode]) -> Vec<u32> {
    let mut before = vec![0; 10_001];
    for it in codes {
        before[town(*it) + 1] += 1;
    }
    let mut all = 0;
    for it in &mut before {
        all += *it;
        *it = all;
    }
    before
}

impl Gazetteer {
    /// How many regions there are.
    pub fn len(&self) -> usize {
        self.codes.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.codes.is_empty()
    }

    /// How many distinct names there are; name ids run from 0.
    pub fn n_names(&self) -> usize {
        self.keys.len() + self.added_keys.len()
    }

    pub(crate) fn index(&self, code: RegionCode) -> Option<usize> {
        let town = town(code);
        let (from, to) = (*self.towns.get(town)? as usize, *self.towns.get(town + 1)? as usize);
        // Most that is asked for are provinces and regencies, which stand before all that is in them.
        let near = self.codes.get(from..to)?;
        let at = if near.first() == Some(&code) { 0 } else { near.binary_search(&code).ok()? };
        Some(from + at)
    }

    fn row(&self, i: usize) -> Option<RegionRow<'_>> {
        let (code, name) = (*self.codes.get(i)?, self.names.get(i)?);
        Some(RegionRow { code, name, level: code.level() })
    }

    /// The region with a code.
    pub fn get(&self, code: RegionCode) -> Option<RegionRow<'_>> {
        self.row(self.index(code)?)
    }

    /// Every region, in the order of the table.
    pub fn iter(&self) -> impl Iterator<Item = RegionRow<'_>> {
        (0..self.codes.len()).filter_map(|i| self.row(i))
    }

    /// All regions that a name can mean, by its official name or an alias, in table order. A capital's region is not among
    /// them (see [`Self::capital_of`]), so the list is empty for a town that is only a capital.
    pub fn named(&self, name_id: u32) -> &[RegionCode] {
        match self.added_bearers.get(&name_id) {
            Some((codes, _)) => codes,
            None => self.range(name_id).and_then(|it| self.bearers.get(it)).unwrap_or_default(),
        }
    }

    /// What the name is to each region of [`Self::named`].
    pub fn kinds(&self, name_id: u32) -> &[NameKind] {
        match self.added_bearers.get(&name_id) {
            Some((_, kinds)) => kinds,
            None => self.range(name_id).and_then(|it| self.kinds.get(it)).unwrap_or_default(),
        }
    }

    fn range(&self, name_id: u32) -> Option<std::ops::Range<usize>> {
        let i = name_id as usize;
        Some(*self.starts.get(i)? as usize..*self.starts.get(i + 1)? as usize)
    }

    /// The id of a printed name, by its folded form.
    pub fn name_id(&self, printed: &str) -> Option<u32> {
        let key = fold(printed);
        let added = || self.added_keys.iter().position(|it| *it == key).map(|it| it + self.keys.len());
        self.keys.position(&key).or_else(added).map(|it| it as u32)
    }

    /// All regions that a printed name can mean, by its folded form. Level words must be off: `Malang`, not `Kabupaten Malang`.
    pub fn find(&self, printed: &str) -> &[RegionCode] {
        self.name_id(printed).map(|it| self.named(it)).unwrap_or_default()
    }

    /// The folded form of a name.
    pub fn key(&self, name_id: u32) -> &str {
        let i = name_id as usize;
        let added = || self.added_keys.get(i.checked_sub(self.keys.len())?).map(String::as_str);
        self.keys.get(i).or_else(added).unwrap_or_default()
    }

    /// Whether no region bears the name officially.
    pub fn is_alias(&self, name_id: u32) -> bool {
        !self.kinds(name_id).contains(&NameKind::Official)
    }

    /// Whether the name is that of a regency's capital.
    pub fn is_capital(&self, name_id: u32) -> bool {
        !self.capitals(name_id).is_empty()
    }

    /// The regency whose capital bears the name: Kepanjen → 35.07. `None` where two have a capital of that name.
    pub fn capital_of(&self, name_id: u32) -> Option<RegionCode> {
        match self.capitals(name_id) {
            [one] => Some(*one),
            _ => None,
        }
    }

    /// Every regency whose capital bears the name.
    pub fn capitals(&self, name_id: u32) -> &[RegionCode] {
        self.capitals.get(&name_id).map(Vec::as_slice).unwrap_or_default()
    }

    /// The regions directly below.
    pub fn children(&self, code: RegionCode) -> impl Iterator<Item = RegionCode> {
        let start = self.index(code).map_or(self.codes.len(), |it| it + 1);
        let below = self.codes.get(start..).unwrap_or_default();
        below.iter().copied().take_while(move |it| it.within(code)).filter(move |it| it.parent() == Some(code))
    }

    /// The regions of a level that lie in another one, in the order of the table.
    pub fn inside(&self, code: RegionCode, level: RegionLevel) -> impl Iterator<Item = RegionRow<'_>> {
        let start = self.index(code).map_or(self.codes.len(), |it| it + 1);
        let below = self.codes.iter().enumerate().skip(start).take_while(move |(_, it)| it.within(code));
        below.filter(move |(_, it)| it.level() == level).filter_map(|(i, _)| self.row(i))
    }

    /// The name with its level: `Kabupaten Malang`, `Provinsi Jawa Timur`, `Kecamatan X`, `Desa X`, `Kelurahan X`.
    pub fn full_name(&self, code: RegionCode) -> String {
        let Some(row) = self.get(code) else { return String::new() };
        match row.level {
            RegionLevel::Province => format!("Provinsi {}", row.name),
            RegionLevel::Regency | RegionLevel::City => row.name.to_owned(),
            RegionLevel::District => format!("Kecamatan {}", row.name),
            RegionLevel::Village => match code.digits() / 1_000 % 10 {
                1 => format!("Kelurahan {}", row.name),
                _ => format!("Desa {}", row.name),
            },
        }
    }

    /// The name without `Kabupaten` or `Kota`.
    pub fn bare_name(&self, code: RegionCode) -> &str {
        match self.get(code) {
            Some(row) if matches!(row.level, RegionLevel::Regency | RegionLevel::City) => bare(row.name),
            Some(row) => row.name,
            None => "",
        }
    }

    /// The local word for the level of a region: `Distrik` in Papua, `Kapanewon` and `Kalurahan` in Yogyakarta, `Gampong` in
    /// Aceh, `Nagari` in Sumatera Barat. Empty where the table has no such code.
    pub fn level_word(&self, code: RegionCode) -> &'static str {
        let kelurahan = code.digits() / 1_000 % 10 == 1;
        if self.get(code).is_none() {
            return "";
        }
        match (code.level(), code.province().digits()) {
            (RegionLevel::Province, _) => "Provinsi",
            (RegionLevel::Regency, _) => "Kabupaten",
            (RegionLevel::City, _) => "Kota",
            (RegionLevel::District, 91..=96) => "Distrik",
            (RegionLevel::District, 34) if code.digits() / 100 == 3471 => "Kemantren",
            (RegionLevel::District, 34) => "Kapanewon",
            (RegionLevel::District, _) => "Kecamatan",
            (RegionLevel::Village, _) if kelurahan => "Kelurahan",
            (RegionLevel::Village, 11) => "Gampong",
            (RegionLevel::Village, 13) => "Nagari",
            (RegionLevel::Village, 34) => "Kalurahan",
            (RegionLevel::Village, 91..=96) => "Kampung",
            (RegionLevel::Village, _) => "Desa",
        }
    }
}
