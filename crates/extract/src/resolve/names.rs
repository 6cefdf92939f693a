//! Standard long names of units.

use super::Unit;
use crate::doc::Doc;
use crate::phrases::{self, UnitPhrase};
use simpul_lexicon::{Lexicon, fold};
use simpul_model::{RegionCode, RegionLevel, UnitKind};
use std::borrow::Cow;

/// An association's name as printed, without the post before it.
pub(super) fn association_word(doc: &Doc<'_>, phrase: &UnitPhrase, standard: &str) -> String {
    let printed = doc.slice(phrase.tokens.clone());
    // `Ikatan Dokter Anak (IDA) Wilayah X`: what it is in short is said beside its name.
    let name = |text: &str| match text.split_once(" (") {
        Some((head, rest)) if head == standard && rest.contains(") ") => {
            let tail = rest.split_once(") ").map_or("", |it| it.1);
            format!("{head} {tail}")
        }
        _ => text.to_owned(),
    };
    match printed.split_once(' ') {
        Some(("Ketua" | "Wakil" | "Sekretaris", rest)) => name(rest),
        _ if printed.starts_with(|it: char| it.is_uppercase()) => name(printed),
        _ => standard.to_owned(),
    }
}

/// The printed word for an office or an association before the whole name of its region, as a further name of the unit:
/// `Diskominfo Ketapang` is also looked for as `Diskominfo Kabupaten Ketapang`.
pub(crate) fn spelt_out(doc: &Doc<'_>, phrase: &UnitPhrase, unit: &Unit) -> Option<String> {
    let region = unit.region.filter(|it| it.level() <= RegionLevel::City)?;
    if phrase.building || !matches!(unit.kind, UnitKind::Pemda | UnitKind::CivilSociety | UnitKind::Other) {
        return None;
    }
    let place = phrase.place.as_ref().map(|it| it.tokens.start).or_else(|| place_at_end(doc, phrase));
    let head = phrase.tokens.start..place.unwrap_or(phrase.tokens.end);
    // `Kadisporapar Ketapang`: the head of the `Disporapar`.
    if head.len() == 1
        && let Some(office) = doc.word(head.start).strip_prefix("Kadi").filter(|it| it.starts_with(['s', 'n']))
    {
        return Some(format!("Di{office} {}", doc.lexicon.gazetteer().full_name(region)));
    }
    let is_name = !head.is_empty() && head.clone().all(|it| doc.tokens[it].is_capital() || doc.is(it, "dan"));
    is_name.then(|| format!("{} {}", doc.slice(head), doc.lexicon.gazetteer().full_name(region)))
}

/// Where the name of a regency, city or province begins that ends a phrase, with the word for its level.
pub(super) fn place_at_end(doc: &Doc<'_>, phrase: &UnitPhrase) -> Option<usize> {
    let end = phrase.tokens.end;
    let from = (phrase.tokens.start + 1..end).find(|from| {
        phrases::place_at(doc, *from, |it| it <= RegionLevel::City).is_some_and(|(_, len)| from + len == end)
    })?;
    let word = from - usize::from(phrases::level_at(doc, from - 1).is_some());
    (word > phrase.tokens.start).then_some(word)
}

/// A naval or air base and a port office have a seat, but no area of their own, unless they bear the name of a regency or city.
pub(super) fn seat_only(lexicon: &Lexicon, mut unit: Unit) -> Unit {
    // A post of the navy serves a stretch of coast, whatever town it is named after.
    // `KRI Teluk Manado`: nor has a ship one, whatever it is named after.
    if unit.name.starts_with("Posal ") || unit.name.starts_with("KRI ") {
        unit.region = None;
        return unit;
    }
    if !matches!(unit.kind, UnitKind::Lanal | UnitKind::Lanud | UnitKind::TniOther | UnitKind::Ministry) {
        return unit;
    }
    let bears_name = unit.region.is_some_and(|it| {
        it.level() <= RegionLevel::City
            && !unit.name.contains('/')
            && fold(&unit.name).ends_with(&fold(lexicon.gazetteer().bare_name(it)))
    });
    if !bears_name {
        unit.region = None;
    }
    unit
}

pub(super) fn named(lexicon: &Lexicon, id: u16) -> Unit {
    named_unit(lexicon.unit(id))
}

pub(super) fn named_unit(unit: &simpul_lexicon::NamedUnit) -> Unit {
    Unit { name: unit.name.clone(), kind: unit.kind, service: unit.service, region: unit.region, known: true }
}

/// Words for a Polres by its grade, longer ones before those they hold.
const GRADES: [&str; 4] = ["Polrestabes", "Polres Metro", "Polresta", "Polres"];

/// The name of a Polres behind its grade; `None` for another unit's.
fn ungraded(name: &str) -> Option<&str> {
    GRADES.iter().find_map(|it| name.strip_prefix(it))
}

/// The place in the name of a Polres, behind its grade.
pub(super) fn place_of_polres(name: &str) -> Option<&str> {
    ungraded(name).map(str::trim_start)
}

/// The grade word as printed (`Polresta`, `Polrestabes`) before the table's place.
pub(super) fn graded(mut unit: Unit, printed: &str) -> Unit {
    if let Some(rest) = ungraded(&unit.name)
        && GRADES.contains(&printed)
        && !(printed == "Polres" && unit.name.starts_with("Polres Metro"))
    {
        unit.name = [printed, rest].concat();
    }
    unit
}

/// The words with which a unit's long name begins: those of its type, and the field of an office.
pub(super) fn standard<'k>(
    doc: &Doc<'_>,
    kind: &'k simpul_lexicon::UnitType,
    field: Option<&std::ops::Range<usize>>,
) -> Cow<'k, str> {
    match field {
        // `Dinas PUPR` and what is joined to it: `-Perkim`.
        Some(field) if doc.mark(field.start) == '-' => [&kind.standard, doc.slice(field.clone())].concat().into(),
        Some(field) if doc.is_any(field.start, words!["Kelas", "Klas"]) => {
            format!("{} {}", kind.standard, class(doc, field)).into()
        }
        Some(field) => format!("{} {}", kind.standard, doc.slice(field.clone())).into(),
        None => kind.standard.as_str().into(),
    }
}

/// The class of a prison or an immigration office in its usual form: `Kelas IIB` of `Klas II B`, `Kelas I TPI` of
/// `Kelas I Tempat Pemeriksaan Imigrasi (TPI)`.
fn class(doc: &Doc<'_>, field: &std::ops::Range<usize>) -> String {
    let mut name = "Kelas".to_owned();
    for at in field.start + 1..field.end {
        if doc.is(at, "Tempat") {
            name.push_str(" TPI");
            break;
        }
        let letter = doc.is_any(at, words!["A", "B"]) && doc.is_roman(at - 1);
        if !(letter || doc.mark(at) == '-' || doc.tokens[at].glued && at > field.start + 1) {
            name.push(' ');
        }
        match doc.word(at) {
            "khusus" => name.push_str("Khusus"),
            word => name.push_str(word),
        }
    }
    name
}

/// The word for a district's or village's government: the level word as printed, else the local one.
pub(super) fn local_word<'k>(
    lexicon: &Lexicon,
    kind: &'k simpul_lexicon::UnitType,
    printed: Option<u16>,
    code: RegionCode,
) -> Cow<'k, str> {
    if kind.id.starts_with("bpd")
        || kind.kind != UnitKind::Pemda
        || !matches!(code.level(), RegionLevel::District | RegionLevel::Village)
    {
        return kind.standard.as_str().into();
    }
    if let Some(word) = printed {
        return format!("Pemerintah {}", lexicon.level(word).name).into();
    }
    match code.level() {
        RegionLevel::District if code.in_yogyakarta() => "Pemerintah Kapanewon".into(),
        RegionLevel::District if code.in_papua() => "Pemerintah Distrik".into(),
        RegionLevel::Village if code.in_yogyakarta() && is_desa(code) => "Pemerintah Kalurahan".into(),
        _ => kind.standard.as_str().into(),
    }
}

/// Whether a village is a desa rather than a kelurahan: the last part of its code begins with 2 or 3.
pub(crate) fn is_desa(code: RegionCode) -> bool {
    code.level() == RegionLevel::Village && !code.to_string().rsplit('.').next().is_some_and(|it| it.starts_with('1'))
}
