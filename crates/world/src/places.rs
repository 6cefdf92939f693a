//! The ground on which a world stands: provinces, regencies, districts.

use simpul_model::{RegionCode, RegionLevel};

/// A region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Kemendagri code.
    pub code: RegionCode,
    /// The table's name: `Jawa Timur`, `Kabupaten Malang`, `Bululawang`.
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

/// Reads `code<TAB>name` lines (provinces, regencies, districts; parents first) into grounds, in the order of the lines.
/// Lines that are neither, and regions without their parent, are left out.
pub fn grounds(table: &str) -> Vec<Ground> {
    let mut all: Vec<Ground> = Vec::new();
    let mut province: Option<Place> = None;
    for line in table.lines() {
        let Some((code, name)) = line.split_once('\t') else { continue };
        let Ok(code) = code.parse::<RegionCode>() else { continue };
        let place = Place { code, name: name.to_owned() };
        match code.level() {
            RegionLevel::Province => province = Some(place),
            RegionLevel::Regency | RegionLevel::City => {
                if let Some(above) = province.clone().filter(|it| code.within(it.code)) {
                    all.push(Ground { province: above, regency: place, districts: Vec::new() });
                }
            }
            RegionLevel::District => {
                if let Some(above) = all.last_mut().filter(|it| code.within(it.regency.code)) {
                    above.districts.push(place);
                }
            }
            RegionLevel::Village => {}
        }
    }
    all
}

/// The grounds that this crate ships.
pub fn builtin() -> Vec<Ground> {
    grounds(include_str!("../data/places.tsv"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_table_has_whole_grounds() {
        let all = builtin();
        assert!(all.len() >= 15 && all.iter().all(|it| it.districts.len() >= 3));
        let malang = all.iter().find(|it| it.regency.name == "Kabupaten Malang").unwrap();
        assert_eq!((malang.regency.bare(), malang.province_number()), ("Malang", 35));
        assert!(!malang.regency.is_city());
    }
}
