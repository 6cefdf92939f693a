//! In which region each unit of a table lies: what its name says, or else where its people are seen.

use super::unit_names::Numbers;
use crate::who::Record;
use rustc_hash::FxHashMap;
use simpul_lexicon::Lexicon;
use simpul_model::{RegionCode, RegionLevel};

/// The region of each unit; `None` where the name means nothing or too much, and nobody's region is printed.
pub(super) fn regions(records: &[Record], units: &Numbers, areas: &Numbers) -> Vec<Option<RegionCode>> {
    let area_region: Vec<Option<RegionCode>> = areas.names().map(|it| meant(it, None)).collect();
    let seen_in = commonest(records, units.len());
    units
        .names()
        .enumerate()
        .map(|(unit, name)| {
            let seen = seen_in[unit].and_then(|area| area_region.get(area as usize).copied().flatten());
            meant(name, seen).or(seen)
        })
        .collect()
}

/// The area in which the people of each unit are seen most.
fn commonest(records: &[Record], units: usize) -> Vec<Option<u32>> {
    let mut counts: FxHashMap<(u32, u32), u32> = FxHashMap::default();
    for (unit, area) in records.iter().filter_map(|it| it.unit.zip(it.area)) {
        *counts.entry((unit, area)).or_insert(0) += 1;
    }
    let mut sorted: Vec<((u32, u32), u32)> = counts.into_iter().collect();
    sorted.sort_unstable_by_key(|&((unit, area), n)| (unit, std::cmp::Reverse(n), area));
    let mut out = vec![None; units];
    for ((unit, area), _) in sorted.into_iter().rev() {
        out[unit as usize] = Some(area);
    }
    out
}

/// The region that the end of a unit's name names. Where several have the name, the region that holds them all, of
/// those only that lie where the people are seen.
fn meant(name: &str, seen: Option<RegionCode>) -> Option<RegionCode> {
    let gazetteer = Lexicon::builtin().gazetteer();
    let words: Vec<&str> = name.split('-').collect();
    let level = (0..words.len()).find_map(|at| {
        let level = at.checked_sub(1).and_then(|it| words.get(it)).copied();
        let found = gazetteer.find(&words.get(at..)?.join(" "));
        let mut codes: Vec<RegionCode> =
            found.iter().copied().filter(|it| it.level() != RegionLevel::Village && of_level(*it, level)).collect();
        if codes.iter().any(|code| seen.is_some_and(|it| code.province() == it.province())) {
            codes.retain(|code| seen.is_some_and(|it| code.province() == it.province()));
        }
        // `Polres Sampang` is of the regency, not of the district in another province.
        let middle = |it: &RegionCode| matches!(it.level(), RegionLevel::Regency | RegionLevel::City);
        if codes.iter().any(middle) {
            codes.retain(middle);
        }
        (!codes.is_empty()).then_some(codes)
    })?;
    let mut codes = level.into_iter();
    codes.next().and_then(|first| codes.try_fold(first, above))
}

/// Whether a region is of the level that the word before its name says.
fn of_level(code: RegionCode, word: Option<&str>) -> bool {
    match word {
        Some("polda" | "provinsi") => code.level() == RegionLevel::Province,
        Some("kabupaten") => code.level() == RegionLevel::Regency,
        Some("kota") => code.level() == RegionLevel::City,
        Some("polsek" | "koramil" | "kecamatan") => code.level() == RegionLevel::District,
        _ => true,
    }
}

/// The smallest region that holds both.
fn above(a: RegionCode, b: RegionCode) -> Option<RegionCode> {
    let mut it = a;
    while !b.within(it) {
        it = it.parent()?;
    }
    Some(it)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, code: &str) {
        assert_eq!(meant(name, None).map(|it| it.to_string()).as_deref(), Some(code), "{name}");
    }

    #[test]
    fn a_unit_lies_where_its_name_says() {
        check("polda-jawa-timur", "35");
        check("polres-sampang", "35.27");
        check("kpu-kabupaten-malang", "35.07");
        check("polres-malang", "35");
        check("pemerintah-kota-malang", "35.73");
    }

    #[test]
    fn a_name_that_no_region_has_says_nothing() {
        assert_eq!(meant("mabes-polri", None), None);
    }
}
