//! Bodies that a page only speaks of, and which are no units of its own.

use crate::doc::{Doc, Kinds};
use crate::events::{Draft, Scene};
use crate::mentions::cue_at;
use crate::resolve::is_general;
use crate::token::Kind;
use simpul_lexicon::RoleCue;
use simpul_model::{UnitKind, reading::Who};

/// Units of the resolution that host an event or take part in one.
pub(super) fn active(drafts: &[Draft]) -> Vec<usize> {
    let parts = drafts.iter().flat_map(|it| &it.parts);
    let present = parts.filter_map(|it| if let Who::Unit(unit) = it.who { Some(unit as usize) } else { None });
    drafts.iter().flat_map(|it| &it.organizers).map(|it| it.0).chain(present).collect()
}

/// `politisi PKS`, `10 kursi Gerindra`: a party of which no officer is named and that neither hosts nor attends anything (RULINGS 27).
pub(super) fn is_idle_party(scene: &Scene<'_, '_>, active: &[usize], phrase: usize, unit: usize) -> bool {
    scene.resolved.units[unit].kind == UnitKind::Party
        && !active.contains(&unit)
        && !scene.mentions.posts.iter().any(|it| it.unit == Some(phrase))
}

/// Bare Polri, TNI, Satpol and the like name no unit of their own (RULINGS 25); hospitals and other bodies count only where they
/// act or an officer of theirs is named (RULINGS 27).
pub(super) fn is_generic(scene: &Scene<'_, '_>, phrase: usize, unit: usize) -> bool {
    let doc = scene.doc;
    let unit_phrase = &scene.mentions.units[phrase];
    let resolved = &scene.resolved.units[unit];
    if unit_phrase.implied {
        return false;
    }
    let start = unit_phrase.tokens.start;
    let printed = || doc.slice(unit_phrase.tokens.clone()).to_ascii_lowercase();
    let bare = unit_phrase.place.is_none()
        && unit_phrase.number.is_none()
        && !unit_phrase.local
        && !unit_phrase.national
        && unit_phrase.parent.is_none();
    let named = matches!(unit_phrase.word, crate::phrases::UnitWord::Named(_));
    let in_post = scene.mentions.posts.iter().any(|it| it.unit == Some(phrase));
    let council = resolved.kind == UnitKind::Dprd || matches!(resolved.name.as_str(), "DPR RI" | "DPD RI");
    if council && !is_held(scene, phrase) && voted_on(doc, start) {
        return true;
    }
    if in_post {
        return false;
    }
    if bare && !named && !doc.tokens[start].is_capital() && resolved.kind != UnitKind::Gakkumdu {
        return true;
    }
    if matches!(resolved.name.as_str(), "TNI" | "ASN" | "Partai") {
        return true;
    }
    // `mengecek Pos Pam X`, `meresmikan Gedung SPKT Polres X`: a place, unless one of its officers is named.
    if let crate::phrases::UnitWord::Type(id) = unit_phrase.word {
        let kind = doc.lexicon.unit_type(id).id.as_str();
        if kind == "pos_pam" || kind == "spkt" && doc.is_any(start.wrapping_sub(1), words!["gedung", "ruang"]) {
            return true;
        }
    }
    // `prajurit Yonif 732/X` of the `Satgas Pamtas Yonif 732/X`: one unit under its own name and under that of its task force.
    if resolved.kind == UnitKind::TniOther
        && scene.resolved.units.iter().any(|it| is_force_of(&it.name, &resolved.name))
    {
        return true;
    }
    // `pencalonan anggota DPR, DPRD provinsi dan DPRD kabupaten`: councils of all levels.
    let end = unit_phrase.tokens.end;
    if resolved.name == "DPR RI"
        && doc.is(end + 1, "DPRD")
        && matches!(doc.mark(end), ',' | '/')
        && is_general(doc, end + 2)
    {
        return true;
    }
    let quoted = doc.quote_of(start).is_some();
    if doc.is_any(start.wrapping_sub(1), words!["lulusan", "alumni", "alumnus", "jebolan", "lulus", "tamat", "taruna"])
    {
        return true;
    }
    // `dibeli Bulog`, `Gudang Bulog`, `BMKG memperingatkan`: what is told of them is nothing that they do here.
    let spoken_of =
        quoted || doc.is_any(start.wrapping_sub(1), words!["dari", "dengan", "dibeli", "diserap", "gudang"]);
    if named && (resolved.name == "BMKG" || resolved.kind == UnitKind::Company && spoken_of) {
        return true;
    }
    match resolved.kind {
        UnitKind::MabesPolri => !printed().contains("mabes"),
        UnitKind::TniHq => !printed().starts_with("mabes"),
        UnitKind::SatpolPp => bare && !shares_place(scene, unit_phrase.tokens.end),
        UnitKind::Pemda => {
            let printed = printed();
            // `di Balai Desa X`: a hall, whoever meets there.
            printed.starts_with("sekolah")
                || printed.starts_with("balai ")
                || (bare && (quoted || unit_phrase.building || printed.starts_with("pem")))
        }
        UnitKind::Ministry | UnitKind::Other => {
            let printed = printed();
            HOUSES.iter().any(|it| printed.starts_with(it)) && !acts(scene, end) || (quoted && bare)
        }
        _ => false,
    }
}

/// Whether somebody holds a post in the unit of a phrase.
fn is_held(scene: &Scene<'_, '_>, phrase: usize) -> bool {
    let mut posts = scene.mentions.posts.iter().zip(&scene.people.holder_of);
    posts.any(|(it, holder)| it.unit == Some(phrase) && holder.is_some())
}

/// `Pileg DPRD X`, `surat suara Pemilu DPD RI`, `memilih anggota DPR, DPD dan DPRD`, `tingkat Presiden, DPR RI dan DPRA`: whether a council
/// that begins at token `i` is what is voted on.
fn voted_on(doc: &Doc<'_>, i: usize) -> bool {
    let opening = doc.sentences[doc.sentence_of(i)].tokens.start;
    let council = |at: usize| doc.begins(at, Kinds::UNIT.or(Kinds::UNIT_TYPE).or(Kinds::POST));
    let between = words![
        "anggota",
        "dan",
        "serta",
        "maupun",
        "calon",
        "untuk",
        "RI",
        "presiden",
        "wakil",
        "perwakilan",
        "rakyat",
        "daerah",
        "dewan",
        "legislatif",
    ];
    for at in (opening.max(i.saturating_sub(24))..i).rev() {
        if doc.is_any(at, words!["memilih", "pemilihan", "pemilu", "pileg", "suara", "caleg", "kursi", "tingkat"]) {
            return true;
        }
        if !(council(at)
            || doc.is_any(at, between)
            || matches!(doc.mark(at), ',' | '(' | ')' | '/')
            || doc.tokens[at].kind == Kind::Number)
        {
            return false;
        }
    }
    false
}

/// `Lapas Kelas IIB X menggelar razia`: whether a house at token `end` does something itself.
fn acts(scene: &Scene<'_, '_>, end: usize) -> bool {
    let doc = scene.doc;
    let holds = |it: usize| {
        matches!(cue_at(doc, it), Some((RoleCue::Organizer, _, false)))
            || doc.is_any(it, words!["merazia", "bekerja", "bekerjasama"])
    };
    // `Lapas X bersama TNI dan Polri menggelar razia`
    let with = doc.is_any(end, words!["bersama", "bersinergi"]);
    holds(end) || with && (end..(end + 10).min(doc.tokens.len())).any(holds)
}

/// `Satpol PP dan Dinkes Kabupaten X`: whether an office follows before token `end` whose place both share.
fn shares_place(scene: &Scene<'_, '_>, end: usize) -> bool {
    scene.doc.is_any(end, words!["dan", "serta"])
        // Not `Satpol PP dan Lurah X`.
        && crate::phrases::opens_unit(scene.doc, end + 1)
        && scene.mentions.units.iter().any(|it| {
            let office = crate::phrases::kind_of(scene.doc, it.word) == UnitKind::Pemda && !it.implied && !it.building;
            it.tokens.start == end + 1 && it.place.is_some() && office
        })
}

/// Whether a task force bears the name of the unit that it is made of.
fn is_force_of(force: &str, unit: &str) -> bool {
    force.starts_with("Satgas") && force.strip_suffix(unit).is_some_and(|it| it.ends_with(' '))
}

/// Prisons, hospitals and health centres: where people are kept or treated, and seldom those who act.
const HOUSES: &[&str] = &["lapas", "rutan", "lembaga pem", "rumah tahanan", "rsud", "rumah sakit", "puskesmas"];
