//! The table of regions and every name under which the press knows them.

use crate::{normal::fold, vocabulary::Alias};
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
#[derive(Debug, Clone)]
pub struct Gazetteer {
    codes: Vec<RegionCode>,
    names: Vec<Box<str>>,
    /// Folded names, sorted; the index is the name id.
    keys: Vec<Box<str>>,
    /// For each name id the regions that bear the name or alias, table order.
    bearers: Vec<Vec<RegionCode>>,
    /// What the name is to each of `bearers`.
    kinds: Vec<Vec<NameKind>>,
    /// For each name id the region whose capital it names.
    capitals: BTreeMap<u32, RegionCode>,
}

/// The table's name without the words for its level.
fn bare(name: &str) -> &str {
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

impl Gazetteer {
    /// Reads `regions.tsv` and adds aliases.
    pub(crate) fn from_table(table: &str, aliases: &[Alias]) -> Self {
        let (mut codes, mut names) = (Vec::new(), Vec::new());
        let mut path = [0_u64; 3];
        for line in table.lines() {
            let Some((part, name)) = line.split_once('\t') else { continue };
            let stops = part.bytes().take_while(|b| *b == b'.').count();
            let depth = if stops == 0 && part.len() == 4 { 3 } else { stops };
            let number: u64 = part.trim_start_matches('.').parse().unwrap_or_default();
            let digits = match depth {
                0 => number,
                3 => path[2] * 10_000 + number,
                _ => path[depth - 1] * 100 + number,
            };
            if let Some(slot) = path.get_mut(depth) {
                *slot = digits;
            }
            if let Some(code) = RegionCode::from_digits(digits) {
                codes.push(code);
                names.push(Box::from(name));
            }
        }
        let mut known: BTreeMap<String, Vec<(RegionCode, NameKind)>> = BTreeMap::new();
        for (code, name) in codes.iter().zip(&names) {
            let name: &str = name;
            let short = if code.level() <= RegionLevel::City { bare(name) } else { name };
            known.entry(fold(short)).or_default().push((*code, NameKind::Official));
            if short != name && code.level() == RegionLevel::Province {
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
        let mut gazetteer =
            Self { codes, names, keys: Vec::new(), bearers: Vec::new(), kinds: Vec::new(), capitals: BTreeMap::new() };
        for (id, (key, mut bearers)) in known.into_iter().enumerate() {
            bearers.sort_unstable();
            if let Some((code, _)) = bearers.iter().find(|(_, kind)| *kind == NameKind::Capital) {
                gazetteer.capitals.insert(id as u32, *code);
            }
            bearers.retain(|(_, kind)| *kind != NameKind::Capital);
            gazetteer.keys.push(key.into_boxed_str());
            gazetteer.kinds.push(bearers.iter().map(|it| it.1).collect());
            gazetteer.bearers.push(bearers.iter().map(|it| it.0).collect());
        }
        gazetteer
    }

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
        self.keys.len()
    }

    fn index(&self, code: RegionCode) -> Option<usize> {
        self.codes.binary_search(&code).ok()
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
        self.bearers.get(name_id as usize).map(Vec::as_slice).unwrap_or_default()
    }

    /// What the name is to each region of [`Self::named`].
    pub fn kinds(&self, name_id: u32) -> &[NameKind] {
        self.kinds.get(name_id as usize).map(Vec::as_slice).unwrap_or_default()
    }

    /// The id of a printed name, by its folded form.
    pub fn name_id(&self, printed: &str) -> Option<u32> {
        let key = fold(printed);
        self.keys.binary_search_by(|it| (**it).cmp(key.as_str())).ok().map(|it| it as u32)
    }

    /// All regions that a printed name can mean, by its folded form. Level words must be off: `Malang`, not `Kabupaten Malang`.
    pub fn find(&self, printed: &str) -> &[RegionCode] {
        self.name_id(printed).map(|it| self.named(it)).unwrap_or_default()
    }

    /// The folded form of a name.
    pub fn key(&self, name_id: u32) -> &str {
        self.keys.get(name_id as usize).map(|it| &**it).unwrap_or_default()
    }

    /// Whether no region bears the name officially.
    pub fn is_alias(&self, name_id: u32) -> bool {
        !self.kinds(name_id).contains(&NameKind::Official)
    }

    /// Whether the name is that of a regency's capital.
    pub fn is_capital(&self, name_id: u32) -> bool {
        self.capital_of(name_id).is_some()
    }

    /// The regency whose capital bears the name: Kepanjen → 35.07.
    pub fn capital_of(&self, name_id: u32) -> Option<RegionCode> {
        self.capitals.get(&name_id).copied()
    }

    /// The regions directly below.
    pub fn children(&self, code: RegionCode) -> impl Iterator<Item = RegionCode> {
        let start = self.index(code).map_or(self.codes.len(), |it| it + 1);
        let below = self.codes.get(start..).unwrap_or_default();
        below.iter().copied().take_while(move |it| it.within(code)).filter(move |it| it.parent() == Some(code))
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
    /// Aceh, `Nagari` in Sumatera Barat.
    pub fn level_word(&self, code: RegionCode) -> &'static str {
        let kelurahan = code.digits() / 1_000 % 10 == 1;
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
