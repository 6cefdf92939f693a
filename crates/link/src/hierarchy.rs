//! The hierarchy that the tables imply: which unit stands directly above which.
//!
//! Polsek → Polres → Polda → Polri, Koramil → Kodim → Korem → Kodam, and election bodies and governments by level
//! (DOMAIN §7, §11–§13). A desa, a council, a court, a prosecutor and Sentra Gakkumdu have none.

use crate::atlas::{Atlas, Superior};
use simpul_lexicon::{Lexicon, NamedUnit};
use simpul_model::{RegionCode, RegionLevel, Service, UnitKind, id::slug};

/// Aceh names its election bodies by its own law (UU 11/2006).
const ACEH: u64 = 11;

impl Atlas for Lexicon {
    fn region_name(&self, code: RegionCode) -> Option<String> {
        self.gazetteer().get(code).map(|it| it.name.to_owned())
    }

    fn superior(&self, name: &str, kind: UnitKind, region: Option<RegionCode>) -> Option<Superior> {
        match kind {
            UnitKind::Polsek => self.polres_over(region?),
            UnitKind::Polres => match region.and_then(|it| self.polda_of(it)) {
                Some(polda) => Some(of_table(polda)),
                None => self.parent_named(name),
            },
            UnitKind::Polda => Some(national("Polri", UnitKind::MabesPolri, Service::Polri)),
            UnitKind::PolriSection => self.police_unit_within(name, region),
            UnitKind::Koramil => self.kodim_over(name, region),
            UnitKind::Kodim | UnitKind::Korem => self.parent_named(name),
            UnitKind::Kpu => self.election_above(region?, UnitKind::Kpu),
            UnitKind::Bawaslu => self.election_above(region?, UnitKind::Bawaslu),
            UnitKind::PpkPps => self.election_of(regency_above(region?)?, UnitKind::Kpu),
            UnitKind::Panwascam => self.election_of(regency_above(region?)?, UnitKind::Bawaslu),
            UnitKind::SatpolPp => self.government(region?),
            UnitKind::Pemda => self.government_above(name, region?),
            _ => None,
        }
    }
}

/// Lookups that only the hierarchy needs.
trait Chain {
    fn named(&self, name: &str) -> Option<&NamedUnit>;
    fn parent_named(&self, name: &str) -> Option<Superior>;
    fn polres_over(&self, district: RegionCode) -> Option<Superior>;
    fn police_unit_within(&self, name: &str, region: Option<RegionCode>) -> Option<Superior>;
    fn kodim_over(&self, name: &str, region: Option<RegionCode>) -> Option<Superior>;
    fn election_above(&self, region: RegionCode, kind: UnitKind) -> Option<Superior>;
    fn election_of(&self, region: RegionCode, kind: UnitKind) -> Option<Superior>;
    fn government(&self, region: RegionCode) -> Option<Superior>;
    fn government_above(&self, name: &str, region: RegionCode) -> Option<Superior>;
}

impl Chain for Lexicon {
    /// A unit of the tables by its standard name or an alias, or by the number in it.
    fn named(&self, name: &str) -> Option<&NamedUnit> {
        let number = slug(name).split('-').find(|it| it.bytes().all(|b| b.is_ascii_digit())).map(str::to_owned);
        let by_number = number.and_then(|it| if it.len() == 4 { self.kodim(&it) } else { self.korem(&it) });
        by_number.filter(|it| name.starts_with("Kodim") || name.starts_with("Korem") || it.name == name).or_else(|| {
            let key = slug(name);
            let is = |it: &&NamedUnit| slug(&it.name) == key || it.aliases.iter().any(|alias| slug(alias) == key);
            self.vocabulary().units.iter().find(is)
        })
    }

    fn parent_named(&self, name: &str) -> Option<Superior> {
        let parent = self.named(name)?.parent.as_deref()?;
        self.named(parent).map(of_table)
    }

    /// The Polres over a district, where only one serves its regency.
    fn polres_over(&self, district: RegionCode) -> Option<Superior> {
        let [only] = self.polres_of(district.regency()?) else { return None };
        Some(of_table(self.unit(*only)))
    }

    /// `Satreskrim Polres X` stands below `Polres X`.
    fn police_unit_within(&self, name: &str, region: Option<RegionCode>) -> Option<Superior> {
        let heads = [("Polres", UnitKind::Polres), ("Polda ", UnitKind::Polda), ("Polsek ", UnitKind::Polsek)];
        heads.iter().find_map(|(head, kind)| {
            let at = name.find(head).filter(|it| *it > 0)?;
            Some(Superior { name: name.get(at..)?.to_owned(), kind: *kind, service: Some(Service::Polri), region })
        })
    }

    /// The Kodim by its number in the name (`0818/14`, `1701-22`), or the only one that serves the regency.
    fn kodim_over(&self, name: &str, region: Option<RegionCode>) -> Option<Superior> {
        let words = slug(name);
        let number = words.split('-').find(|it| it.len() == 4 && it.bytes().all(|b| b.is_ascii_digit()));
        number.and_then(|it| self.kodim(it)).map(of_table).or_else(|| {
            let [only] = self.kodim_of(region?.regency()?) else { return None };
            Some(of_table(self.unit(*only)))
        })
    }

    fn election_above(&self, region: RegionCode, kind: UnitKind) -> Option<Superior> {
        match region.level() {
            RegionLevel::Province => {
                Some(national(if kind == UnitKind::Kpu { "KPU RI" } else { "Bawaslu RI" }, kind, Service::Election))
            }
            _ => self.election_of(region.parent()?, kind),
        }
    }

    fn election_of(&self, region: RegionCode, kind: UnitKind) -> Option<Superior> {
        let aceh = region.province() == RegionCode::from_digits(ACEH)?;
        let province = region.level() == RegionLevel::Province;
        let place = self.gazetteer().full_name(region);
        let name = match (kind, aceh) {
            (UnitKind::Kpu, true) if province => "KIP Aceh".to_owned(),
            (UnitKind::Kpu, true) => format!("KIP {place}"),
            (UnitKind::Kpu, false) => format!("KPU {place}"),
            (_, true) => format!("Panwaslih {place}"),
            (_, false) => format!("Bawaslu {place}"),
        };
        Some(Superior { name, kind, service: Some(Service::Election), region: Some(region) })
    }

    fn government(&self, region: RegionCode) -> Option<Superior> {
        let name = format!("Pemerintah {}", self.gazetteer().full_name(region));
        Some(Superior { name, kind: UnitKind::Pemda, service: Some(Service::Civil), region: Some(region) })
    }

    /// Offices stand below the government of their region, kecamatan below the regency, kelurahan below the kecamatan.
    fn government_above(&self, name: &str, region: RegionCode) -> Option<Superior> {
        let itself = name.starts_with("Pemerintah ");
        match region.level() {
            _ if !itself => self.government(region),
            RegionLevel::District => self.government(region.parent()?),
            RegionLevel::Village if name.starts_with("Pemerintah Kelurahan") => self.government(region.parent()?),
            _ => None,
        }
    }
}

fn of_table(unit: &NamedUnit) -> Superior {
    Superior { name: unit.name.clone(), kind: unit.kind, service: unit.service, region: unit.region }
}

fn national(name: &str, kind: UnitKind, service: Service) -> Superior {
    Superior { name: name.to_owned(), kind, service: Some(service), region: None }
}

fn regency_above(region: RegionCode) -> Option<RegionCode> {
    region.regency()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, kind: UnitKind, region: &str, above: Option<&str>) {
        let found = Lexicon::builtin().superior(name, kind, region.parse().ok());
        assert_eq!(found.map(|it| it.name).as_deref(), above, "{name}");
    }

    #[test]
    fn the_tables_imply_the_unit_above() {
        check("Polres Sampang", UnitKind::Polres, "35.27", Some("Polda Jawa Timur"));
        check("Polres Metro Depok", UnitKind::Polres, "32.76", Some("Polda Metro Jaya"));
        check("Polda Jawa Timur", UnitKind::Polda, "35", Some("Polri"));
        check("KPU Kabupaten Sampang", UnitKind::Kpu, "35.27", Some("KPU Provinsi Jawa Timur"));
        check("Bawaslu Provinsi Jawa Timur", UnitKind::Bawaslu, "35", Some("Bawaslu RI"));
        check("KIP Kabupaten Pidie", UnitKind::Kpu, "11.07", Some("KIP Aceh"));
        check("Satreskrim Polres Sampang", UnitKind::PolriSection, "35.27", Some("Polres Sampang"));
        check("DPRD Kabupaten Sampang", UnitKind::Dprd, "35.27", None);
        check("Satpol PP Kabupaten Sampang", UnitKind::SatpolPp, "35.27", Some("Pemerintah Kabupaten Sampang"));
    }
}
