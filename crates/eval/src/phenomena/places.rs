//! Units and regions.

use crate::article::Sides;
use crate::gold::GoldUnit;
use crate::letters;
use simpul_model::graph::Unit;
use simpul_model::{RegionCode, RegionLevel};

/// Bodies that pages name without saying where: KPU, Bawaslu, DPRD.
const BARE: &[&str] = &["kpu", "bawaslu", "gakkumdu", "kejaksaan", "pengadilan", "dprd", "pemda", "satpol_pp"];
/// Bodies without a territory.
const LOOSE: &[&str] = &["ministry", "party", "civil_society", "media", "company", "other"];

/// Units of the gold that the graph does not name.
fn missed_units<'s>(sides: &Sides<'s>) -> Vec<&'s GoldUnit> {
    let named = |name: &str| sides.found.units_named.iter().any(|id| sides.found_name(id) == name);
    sides.gold.units.iter().filter(|it| !named(&letters(&it.name))).collect()
}

/// Units that the graph names and the gold does not.
fn extra_units<'s>(sides: &Sides<'s>) -> Vec<&'s Unit> {
    let wanted = |name: &str| sides.gold.units.iter().any(|it| letters(&it.name) == name);
    let named = sides.found.units_named.iter().filter(|id| !wanted(sides.found_name(id)));
    named.filter_map(|id| sides.found.units.get(id).copied()).collect()
}

pub(super) fn unit_missed(sides: &Sides<'_>, name: &str) -> &'static str {
    let Some(unit) = sides.gold.units.iter().find(|it| letters(&it.name) == name) else { return "missed" };
    if sides.units.values().any(|it| it == name) {
        return "unit in the graph but not as named by the page";
    }
    if unit.kind == "polri_section" {
        return "section missed";
    }
    if extra_units(sides).iter().any(|it| it.kind.as_str() == unit.kind) {
        return "unit of the kind, other name or place";
    }
    if sides.text.contains(name) {
        return "unit missed, printed in full";
    }
    let posted = sides.gold.officials.iter().flat_map(|it| &it.posts).any(|it| it.unit_key() == Some(&unit.key));
    match unit.kind.as_str() {
        _ if posted => "unit implied by a post missed",
        kind if BARE.contains(&kind) => "body without its place missed",
        _ if unit.name.bytes().any(|b| b.is_ascii_digit()) => "numbered unit missed",
        kind if LOOSE.contains(&kind) => "association, office or company missed",
        _ => "unit missed, implied or abbreviated",
    }
}

pub(super) fn unit_extra(sides: &Sides<'_>, name: &str) -> &'static str {
    let Some((id, _)) = sides.units.iter().find(|(id, it)| *it == name && sides.found.units_named.contains(*id)) else {
        return "extra";
    };
    let kind = sides.found.units.get(id).map(|it| it.kind.as_str()).unwrap_or_default();
    if kind == "polri_section" {
        return "section that does not count";
    }
    if missed_units(sides).iter().any(|it| it.kind == kind) {
        return "unit of the kind, other name or place";
    }
    match sides.text.contains(name) {
        _ if LOOSE.contains(&kind) => "association, office or company that does not count",
        true => "unit printed in full that does not count",
        false if BARE.contains(&kind) => "body completed that does not count",
        false => "unit implied that does not count",
    }
}

pub(super) fn unit_region(sides: &Sides<'_>, name: &str) -> &'static str {
    let want = sides.gold.units.iter().find(|it| letters(&it.name) == name).and_then(|it| it.region.as_deref());
    let named = sides.units.iter().filter(|(id, it)| *it == name && sides.found.units_named.contains(*id));
    let have = named.map(|(id, _)| sides.found.region_of_unit(id)).next().unwrap_or_default();
    lies(want.unwrap_or_default(), &have)
}

/// How a found region differs from the one that is right.
pub(super) fn lies(want: &str, have: &str) -> &'static str {
    match (want.parse::<RegionCode>(), have.parse::<RegionCode>()) {
        (Ok(_), Err(_)) => "region missing",
        (Err(_), Ok(_)) => "region where none is certain",
        (Ok(want), Ok(have)) if want.within(have) => "region too wide",
        (Ok(want), Ok(have)) if have.within(want) => "region too narrow",
        (Ok(want), Ok(have)) if want.province() != have.province() => "region of another province",
        _ => "region next door",
    }
}

/// Words that say a region's level, before its name.
fn level_words(level: RegionLevel) -> &'static [&'static str] {
    match level {
        RegionLevel::Province => &["provinsi", "prov", "propinsi"],
        RegionLevel::Regency => &["kabupaten", "kab"],
        RegionLevel::City => &["kota", "kotamadya"],
        RegionLevel::District => &["kecamatan", "kec", "distrik", "kapanewon", "kemantren"],
        RegionLevel::Village => &["desa", "kelurahan", "kel", "gampong", "nagari", "kampung", "pekon", "kalurahan"],
    }
}

/// A region's name without its level word.
fn bare(name: &str) -> String {
    let mut words = name.split_whitespace();
    let first = words.clone().next().map(letters).unwrap_or_default();
    if matches!(first.as_str(), "kabupaten" | "kota" | "provinsi" | "kecamatan") && words.clone().count() > 1 {
        words.next();
    }
    letters(&words.collect::<Vec<_>>().join(" "))
}

pub(super) fn region(sides: &Sides<'_>, code: &str, missed: bool) -> &'static str {
    let Ok(region) = code.parse::<RegionCode>() else { return "no region code" };
    let golds: Vec<(RegionCode, &str)> =
        sides.gold.regions.iter().filter_map(|it| Some((it.code.parse().ok()?, it.name.as_str()))).collect();
    let found = &sides.found.regions_named;
    let gold_name = golds.iter().find(|it| it.0 == region).map(|it| it.1);
    let name = bare(gold_name.or_else(|| found.get(&region).copied()).unwrap_or_default());
    let same_name = if missed {
        let either = sides.either();
        let extra =
            |code: RegionCode| golds.iter().all(|it| it.0 != code) && !either.contains(code.to_string().as_str());
        found.iter().any(|(code, other)| extra(*code) && bare(other) == name)
    } else {
        golds.iter().any(|(code, other)| !found.contains_key(code) && bare(other) == name)
    };
    if same_name {
        return "region of the same name on another level or elsewhere";
    }
    let worded = level_words(region.level()).iter().any(|word| sides.text.contains(&format!("{word}{name}")));
    let printed = !name.is_empty() && sides.text.contains(&name);
    match (missed, worded, printed) {
        (true, true, _) => "region missed, level word printed",
        (true, false, true) => "region missed, bare name printed",
        (true, false, false) => "region missed, abbreviated or spelt otherwise",
        (false, ..) if in_unit(sides, &name) => "region that only stands in a unit's name",
        (false, true, _) => "region with level word that does not count",
        (false, false, true) => "bare name that is no region here",
        (false, false, false) => "region that is not printed",
    }
}

/// Whether a name stands as often in names of units as in the text.
fn in_unit(sides: &Sides<'_>, name: &str) -> bool {
    let units = sides.gold.units.iter().map(|it| letters(&it.name)).filter(|it| it.contains(name));
    let inside: usize = units.map(|it| sides.text.matches(&it).count()).sum();
    !name.is_empty() && inside > 0 && inside >= sides.text.matches(name).count()
}
