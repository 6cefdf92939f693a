//! The ground on which a world stands: provinces, regencies, districts.

use simpul_lexicon::Lexicon;
use simpul_model::{RegionCode, RegionLevel};

/// A region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Kemendagri code.
    pub code: RegionCode,
    /// The table's name: `Jawa Timur`, `Kabupaten Malang`, `Bululawang`; without the `Administrasi` of Jakarta, which no
    /// unit there bears.
    pub name: String,
}

impl Place {
    /// The name without its level word.
    pub fn bare(&self) -> &str {
        self.name.strip_prefix("Kabupaten ").or_else(|| self.name.strip_prefix("Kota ")).unwrap_or(&self.name)
    }

    /// Whether it is a kota.
    pub fn is_city(&self) -> bool {
        self.code.level() == RegionLevel::City
    }
}

/// A regency or city with what is above and below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ground {
    /// Its province.
    pub province: Place,
    /// The regency or city.
    pub regency: Place,
    /// Its districts.
    pub districts: Vec<Place>,
}

impl Ground {
    /// The first two digits of the code.
    pub fn province_number(&self) -> u8 {
        self.province.code.to_string().parse().unwrap_or(0)
    }
}

/// Every regency and city of the lexicon's table, in table order.
pub fn grounds(lexicon: &Lexicon) -> Vec<Ground> {
    let mut all: Vec<Ground> = Vec::new();
    let mut province: Option<Place> = None;
    for row in lexicon.gazetteer().iter() {
        let place = || Place { code: row.code, name: row.name.replace("Administrasi ", "") };
        match row.level {
            RegionLevel::Province => province = Some(place()),
            RegionLevel::Regency | RegionLevel::City => {
                if let Some(province) = province.clone().filter(|it| row.code.within(it.code)) {
                    all.push(Ground { province, regency: place(), districts: Vec::new() });
                }
            }
            RegionLevel::District => {
                if let Some(above) = all.last_mut().filter(|it| row.code.within(it.regency.code)) {
                    above.districts.push(place());
                }
            }
            RegionLevel::Village => {}
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_regency_has_its_province_and_its_districts() {
        let all = grounds(Lexicon::builtin());
        assert_eq!(all.len(), 514);
        assert_eq!(all.iter().map(|it| it.districts.len()).sum::<usize>(), 7_285);
        let malang = all.iter().find(|it| it.regency.name == "Kabupaten Malang").unwrap();
        assert_eq!((malang.regency.bare(), malang.province_number()), ("Malang", 35));
        assert!(!malang.regency.is_city());
    }
}
