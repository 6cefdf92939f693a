//! Bodies that no table holds, known by the word their name begins with: `Kelompok Tani Makmur Jaya`, `SMP Negeri 2 Waingapu`.

use super::rank::has_rank;
use super::unit::unit_alone;
use super::university::{behind_office, by_university};
use super::{UnitPhrase, UnitWord, kind_of, level_at, place, place_at, town_at};
use crate::doc::{Doc, Kinds};
use crate::names;
use crate::token::{Kind, Shape, Token};
use crate::words::Words;
use simpul_lexicon::Term;
use simpul_model::{RegionLevel, UnitKind};
use std::ops::Range;

/// What a body is by the word its name begins with.
fn opener(doc: &Doc<'_>, i: usize) -> Option<UnitKind> {
    if doc.listed(i, Words::Houses) || doc.is_any(i, words!["KPw", "KPwBI"]) {
        Some(UnitKind::Other)
    } else if doc.is_any(i, words!["BBPJN", "Kanwil", "KPKNL", "KPPBC", "LLDikti", "UPBU"]) {
        // Offices of the nation's ministries in a region.
        Some(UnitKind::Ministry)
    } else if doc.is(i, "Cabang") && (doc.listed(i + 1, Words::Works) || doc.listed(i + 1, Words::Firms)) {
        Some(UnitKind::Company)
    } else if doc.listed(i, Words::Branches) {
        Some(UnitKind::Pemda)
    } else if doc.listed(i, Words::Works) {
        Some(UnitKind::Company)
    } else if doc.listed(i, Words::Alliances) || doc.listed(i, Words::Circles) {
        Some(UnitKind::CivilSociety)
    } else if doc.listed(i, Words::Firms) && doc.tokens[i].is_capital() {
        Some(UnitKind::Company)
    } else if is_acronym(doc, i) {
        Some(UnitKind::Other)
    } else {
        None
    }
}

/// Whether a body that begins at token `i` is a firm by its first word, or by no word that is known.
pub(super) fn runs_business(doc: &Doc<'_>, i: usize) -> bool {
    let other = [Words::Houses, Words::Branches, Words::Alliances, Words::Circles];
    // `Direktur PDAM X`: the works of a government are.
    let works = doc.is_any(i, words!["PDAM", "Perumda", "Perumdam", "Perusda", "BUMD"]);
    !is_office(doc, i) && !works && !other.iter().any(|it| doc.listed(i, *it))
}

/// `Sekjen DPP Perbasi A`, `Ketua Umum Kadin Indonesia, A`: one behind an association, with its board before it and its place behind, where
/// somebody's name follows.
pub(super) fn by_association(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let (end, placed) = association_end(doc, i)?;
    // `Ketua KONI X terpilih, A`
    let chosen = end + usize::from(doc.is(end, "terpilih"));
    let from = chosen + usize::from(doc.mark(chosen) == ',');
    // `Ketua KONI X yang juga Wakil Bupati A`, `Kapolda X A yang juga Ketua Umum PBVSI X`: beside another post.
    let beside = words!["sekaligus", "merangkap"];
    let next = doc.is(from, "yang") && doc.is_any(from + 1, words!["juga", "sekaligus", "merangkap"]);
    let before = (i.saturating_sub(3)..i)
        .any(|it| doc.is_any(it, beside) || doc.is(it, "juga") && doc.is(it.wrapping_sub(1), "yang"));
    // `terpilih sebagai Ketua Umum KONI X`: an office that somebody gets.
    let gets = || {
        (i.saturating_sub(4)..i).any(|it| doc.is_any(it, words!["sebagai", "menjadi", "menjabat", "selaku", "jabatan"]))
    };
    if (next || doc.is_any(from, beside) || before || placed && gets()) && doc.same_sentence(i, end - 1) {
        return Some(end);
    }
    let name = names::name(doc, from).filter(|_| !names::blocks_name(doc, from, true) && doc.same_sentence(i, from))?;
    (name.tokens.len() > 1 || name.honorific).then_some(end)
}

/// One behind an association at token `i`, with its board before it and its place behind, where both are said.
pub(crate) fn association(doc: &Doc<'_>, i: usize) -> Option<usize> {
    association_end(doc, i).filter(|it| it.1 && doc.same_sentence(i, it.0 - 1)).map(|it| it.0)
}

/// One behind an association at token `i`, with its board before it, and whether its place stands behind it.
fn association_end(doc: &Doc<'_>, i: usize) -> Option<(usize, bool)> {
    let boards = words![
        "DPP", "PP", "PB", "DPD", "DPW", "DPC", "PW", "PC", "PD", "PAC", "PK", "MWC", "BPC", "BPD", "Pengprov",
        "Pengkab", "Pengkot", "Pengcab", "Pimpinan", "Pengurus", "Askab", "Askot", "Asprov", "DPK", "BPP"
    ];
    let mut at = i + usize::from(doc.is_any(i, boards));
    at += usize::from(at > i && doc.is_any(at, words!["Cabang", "Wilayah", "Pusat", "Daerah"]));
    // `Ketua PC PMII Batang A`: also one that the tables hold, behind its board.
    let known = || unit_alone(doc, at).filter(|it| at > i && kind_of(doc, it.word) == UnitKind::CivilSociety);
    let word = association_word(doc, at).filter(|_| doc.tokens[at].is_capital());
    let end = word.or_else(|| known().map(|it| it.tokens.end))?;
    let end = end + usize::from(doc.is(end, "Indonesia"));
    // `Ketua Umum KONI Pusat A`: the whole country's.
    if doc.is(end, "Pusat") && doc.tokens[end].is_capital() {
        return Some((end + 1, true));
    }
    let levels = [RegionLevel::Regency, RegionLevel::City, RegionLevel::Province];
    let seat = place(doc, end, &levels).map(|it| it.tokens.end);
    Some((seat.unwrap_or(end), seat.is_some()))
}

/// One behind the words for an association at token `i`.
fn association_word(doc: &Doc<'_>, i: usize) -> Option<usize> {
    if doc.listed(i, Words::Associations) {
        return Some(i + 1);
    }
    let youth = words!["Ansor", "Katolik", "Muhammadiyah", "Pancamarga", "Pancasila"];
    if doc.is_any(i, words!["GP", "Pemuda"]) && doc.is_any(i + 1, youth) {
        return Some(i + 2);
    }
    doc.is_any(i, words!["Fatayat", "Muslimat"]).then(|| i + 1 + usize::from(doc.is(i + 1, "NU")))
}

/// `PLBN`, `BP3MI`, `SPPG`: initials that no table holds.
fn is_acronym(doc: &Doc<'_>, i: usize) -> bool {
    initials(doc, i).is_some_and(|end| doc.slice(i..end).bytes().filter(u8::is_ascii_uppercase).count() >= 3)
}

/// One behind initials that no table holds; they may count: `GP2S`, `BP3MI`.
fn initials(doc: &Doc<'_>, i: usize) -> Option<usize> {
    doc.tokens.get(i).filter(|it| it.shape == Shape::Upper)?;
    let more = |at: usize| {
        doc.tokens.get(at).is_some_and(|it| {
            it.glued && (it.kind == Kind::Number || matches!(it.shape, Shape::Upper | Shape::Initial))
        })
    };
    let mut end = i + 1;
    while more(end) {
        end += 1;
    }
    // `KPU 2024`, `TPS03`: a number that ends them is none of theirs.
    end -= usize::from(doc.tokens[end - 1].kind == Kind::Number);
    let known = doc.found(i).iter().any(|it| !matches!(it.term, Term::Place(_) | Term::Degree(_)));
    let length = doc.slice(i..end).len();
    ((2..=9).contains(&length) && !known && !names::blocks_name(doc, i, true)).then_some(end)
}

/// `LAI Pohuwato`, `GP2S` behind a post: a body known by its initials and perhaps a place, with somebody's name behind it.
fn by_initials(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let stop = initials(doc, i).filter(|_| unit_alone(doc, i).is_none())?;
    let levels = [RegionLevel::Regency, RegionLevel::City, RegionLevel::Province];
    let mut end = stop;
    if let Some(place) = place(doc, end, &levels) {
        end = place.tokens.end;
        // `Malang Raya`: the town with what lies around it.
        end += usize::from(doc.is(end, "Raya"));
    }
    let at = end + usize::from(doc.mark(end) == ',');
    // What is more than one run of letters is no first name.
    let apart = at > end || end > stop || stop > i + 1;
    let name = names::name(doc, at).filter(|_| !names::blocks_name(doc, at, true))?;
    // `Ketua Umum PBSI Agung Firman`: nor are capitals before a name that is not all in capitals.
    let chairs = doc.is_any(i.wrapping_sub(1), words!["Ketua", "Umum", "Ketum", "Jenderal", "Sekjen"]);
    let whole = (chairs || is_office(doc, i))
        && doc.slice(i..stop).len() >= 4
        && name.tokens.len() >= 2
        && doc.tokens[at].shape == Shape::Capital;
    (apart || whole).then_some(end)
}

/// `Kadin Kudus Hadi Wibowo` behind `Ketua`: a body of one word that no table holds, its town and somebody's name.
fn by_town(doc: &Doc<'_>, i: usize) -> Option<usize> {
    doc.tokens.get(i).filter(|it| it.shape == Shape::Capital && doc.found(i).is_empty())?;
    // `Kepala Disperindagkop UKM Kabupaten X A`: initials go on with the name of an office, and the place may bring its word.
    let upper = |it: &usize| {
        doc.tokens.get(*it).is_some_and(|it| it.shape == Shape::Upper) && !names::blocks_name(doc, *it, true)
    };
    let stop = i + 1 + if is_office(doc, i) { (i + 1..i + 3).take_while(upper).count() } else { 0 };
    let leveled = || place(doc, stop, &[RegionLevel::Regency, RegionLevel::City]).map(|it| it.tokens.len());
    let len = town_at(doc, stop).or_else(|| if is_office(doc, i) { leveled() } else { None });
    let len = len.filter(|_| !names::blocks_name(doc, i, true) && doc.same_sentence(i, stop))?;
    let end = stop + len;
    // `Ketua Polosoro Purworejo, Margono Hadi, …`
    let chairs = doc.is_any(i.wrapping_sub(1), words!["Ketua", "Sekretaris", "Wakil"]);
    let comma = usize::from(chairs && doc.mark(end) == ',');
    let at = end + comma;
    let name = names::name(doc, at).filter(|_| doc.same_sentence(i, at) && !names::blocks_name(doc, at, true))?;
    let closed = comma == 0 || matches!(doc.mark(name.end), ',' | '.');
    (closed && (name.tokens.len() >= 2 || name.honorific || !name.degrees.is_empty())).then_some(end)
}

/// `dilantik sebagai Kepala DPRKPP.`, `dari Kepala Dispaperta menjadi …`: an office in one word that no table holds, which somebody gets or
/// leaves.
fn left_or_taken(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let turns = words![
        "sebagai",
        "menjadi",
        "menjabat",
        "dari",
        "sebelumnya",
        "semula",
        "jabatan",
        "posisi",
        "Plt",
        "Plh",
        "selaku"
    ];
    let post = (i.saturating_sub(3)..i).rev().find(|it| doc.is_any(*it, turns))?;
    // `menjabat Direktur Perumda Air Minum Tirta X`: up to the town.
    if doc.listed(i, Words::Works) && doc.same_sentence(post, i) {
        let word = |it: &usize| doc.tokens.get(*it).is_some_and(Token::is_capital) && doc.same_sentence(i, *it);
        let end = i + (i..i + 8).take_while(word).count();
        return (i + 1..end).any(|it| town_at(doc, it).is_some_and(|len| it + len == end)).then_some(end);
    }
    let ends = !doc.tokens.get(i + 1).is_some_and(Token::is_capital) || !doc.same_sentence(i, i + 1);
    let capital = doc.tokens.get(i).is_some_and(Token::is_capital);
    (capital && is_office(doc, i) && doc.found(i).is_empty() && ends && doc.same_sentence(post, i)).then_some(i + 1)
}

/// `Dinhub`, `Disarpus`, `DPUPR`: short for an office of a local government.
fn is_office(doc: &Doc<'_>, i: usize) -> bool {
    let word = doc.word(i).to_lowercase();
    let short = ["dis", "din", "dp", "dlh"].iter().any(|it| word.starts_with(it)) && word.len() > 3;
    short || doc.is_any(i, words!["Balitbang", "Bapelkes", "BKDPSDM", "BPKPD", "Brida", "Setwan"])
}

/// What initials stand for, where the page says it: `Gerakan Pemuda Peduli Sarolangun (GP2S)`.
pub(crate) fn long_form(doc: &Doc<'_>, short: &str) -> Option<Range<usize>> {
    let first = short.chars().next()?;
    (1..doc.tokens.len()).filter(|it| doc.mark(*it) == '(').find_map(|open| {
        let close = (open + 2..open + 7).find(|it| doc.mark(*it) == ')')?;
        if doc.slice(open + 1..close) != short {
            return None;
        }
        let run = |it: &usize| {
            doc.same_sentence(*it, open) && (doc.tokens[*it].is_capital() || doc.is_any(*it, words!["dan", "untuk"]))
        };
        let from = (open.saturating_sub(9)..open).rev().take_while(run).last()?;
        let begins = |it: &usize| doc.tokens[*it].is_capital() && doc.word(*it).starts_with(first);
        (from..open - 1).find(begins).map(|it| it..open)
    })
}

/// `Ketua Poktan, A`, where the page names the `Poktan Sintuwu Singgani`: one behind the bare words at token `i`, and where the name stands.
pub(super) fn spoken_of(doc: &Doc<'_>, i: usize) -> Option<(usize, Range<usize>)> {
    let alone =
        words!["Poktan", "Gapoktan", "Koperasi", "Yayasan", "BUMDes", "KUD", "Pokdarwis", "Ponpes", "Pesantren"];
    let pair = doc.is(i, "Kelompok") && doc.is_any(i + 1, words!["Tani", "Nelayan", "Ternak"])
        || doc.is(i, "Pondok") && doc.is(i + 1, "Pesantren")
        || doc.is(i, "Karang") && doc.is(i + 1, "Taruna");
    let stop = i + if pair { 2 } else { usize::from(doc.is_any(i, alone)) };
    let at = stop + usize::from(doc.is_any(stop, words!["itu", "tersebut", "setempat"]));
    let person = stop > i && doc.mark(at) == ',' && doc.same_sentence(i, at + 1) && names::name(doc, at + 1).is_some();
    if !person || doc.in_title(i) {
        return None;
    }
    let same = |from: usize| (0..stop - i).all(|it| doc.tokens[from + it].hash == doc.tokens[i + it].hash);
    let word = |it: &usize| {
        doc.tokens.get(*it).is_some_and(|it| it.shape == Shape::Capital)
            && !names::blocks_name(doc, *it, true)
            && level_at(doc, *it).is_none()
    };
    (0..doc.tokens.len().saturating_sub(stop - i)).find_map(|from| {
        if from == i || doc.in_title(from) || !same(from) {
            return None;
        }
        let first = from + (stop - i);
        let end = first + (first..first + 4).take_while(|it| word(it) && doc.same_sentence(from, *it)).count();
        (end > first).then_some((at, from..end))
    })
}

/// The body whose name begins at token `i` behind a post (`Ketua`, `Kepala`, `Direktur`): one behind its last word, and its kind. The name
/// must show where it ends: by a comma before somebody's name, a rank, an honorific, a number or a place.
pub(super) fn open_body(doc: &Doc<'_>, i: usize) -> Option<(usize, UnitKind)> {
    if doc.in_title(i) || !doc.same_sentence(i.wrapping_sub(1), i) {
        return None;
    }
    if let Some(end) = by_university(doc, i) {
        return Some((end, UnitKind::Other));
    }
    if let Some(end) = by_initials(doc, i).or_else(|| by_town(doc, i)).or_else(|| left_or_taken(doc, i)) {
        let kind = if is_office(doc, i) {
            UnitKind::Pemda
        } else if doc.listed(i, Words::Works) {
            UnitKind::Company
        } else if behind_office(doc, i) {
            UnitKind::Other
        } else {
            UnitKind::CivilSociety
        };
        return Some((end, kind));
    }
    let kind = opener(doc, i)?;
    // `ketua kelompok tani Makmur`: the name itself is in capitals.
    let mut at = i + 1;
    if !doc.tokens[i].is_capital() {
        // `dua anggota majelis yakni Anggota X`: no part of a name.
        if doc.is_any(at, words!["yakni", "yaitu", "adalah", "ialah", "dari", "di", "dan", "serta", "yang"]) {
            return None;
        }
        at += usize::from(doc.tokens.get(at).is_some_and(|it| it.is_word() && !it.is_capital()));
        if !doc.tokens.get(at).is_some_and(Token::is_capital) {
            return None;
        }
    }
    let person = |at: usize| {
        let (start, honorific) = names::skip_honorifics(doc, at);
        doc.same_sentence(i, at)
            && doc.tokens.get(start).is_some_and(Token::is_capital)
            && (honorific || !names::blocks_name(doc, start, true))
            && names::name(doc, at).is_some()
    };
    while at < i + 16 && doc.same_sentence(i, at) {
        let token = &doc.tokens[at];
        // `Ketua panitia Kepala Dinas X, A`: what else he is.
        if doc.is(i, "panitia") && token.is_capital() && doc.begins(at, Kinds::POST) {
            return None;
        }
        // `Kepala Bandara X A B dan Camat Y`: the last two words are who holds the post, the next is the next one's.
        let next = at + usize::from(token.mark == ',' || doc.is_any(at, words!["dan", "serta"]));
        if next > at && doc.begins(next, Kinds::POST.or(Kinds::STATUS).or(Kinds::RANK)) && doc.tokens[next].is_capital()
        {
            let from = at - 2;
            let name = names::name(doc, from).filter(|it| it.end == at && it.tokens.len() == 2);
            return (from > i + 1 && name.is_some()).then_some((from, kind));
        }
        if token.mark == ',' {
            return (person(at + 1) && at > i + 1 && ends_clause(doc, at + 1)).then_some((at, kind));
        }
        // `Bandara H. Moh. Asan X`: whom it is named after.
        if token.mark == '.' && token.glued && at == i + 2 && doc.begins(at - 1, Kinds::HONORIFIC) {
            at += 1;
            continue;
        }
        // `(Apdesi)`, `(GMKI) Cabang Kupang`
        if token.mark == '(' {
            let close = (at..at + 5).find(|it| doc.mark(*it) == ')')?;
            at = close + 1;
            // `Majelis Adat (MA) Gianyar I Made S`: the town ends the name.
            if kind == UnitKind::CivilSociety && town_at(doc, at).is_some_and(|len| person(at + len)) {
                continue;
            }
            if person(at) && !doc.is_any(at, words!["Cabang", "Kabupaten", "Kota", "Provinsi", "Kecamatan"]) {
                return Some((at, kind));
            }
            continue;
        }
        if has_rank(doc, at) {
            return (at > i + 1).then_some((at, kind));
        }
        let honorific = doc.found(at).iter().any(|it| matches!(it.term, Term::Honorific(_)));
        if honorific && at > i + 1 && names::skip_honorifics(doc, at).1 && person(at) {
            return Some((at, kind));
        }
        // A place ends the name where somebody follows it.
        if let Some((level, next, _)) = level_at(doc, at)
            && token.is_capital()
            && next > at
        {
            let len = level.and_then(|level| place_at(doc, next, |it| it == level)).map_or(1, |it| it.1);
            // `Forum Wali Nagari Kabupaten X`: another word for a level.
            if level_at(doc, next).is_some() {
                at = next;
                continue;
            }
            if doc.tokens.get(next).is_some_and(Token::is_capital) {
                at = next + len;
                if person(at) {
                    return Some((at, kind));
                }
                continue;
            }
        }
        if at > i
            && token.is_capital()
            && opener(doc, at).is_none()
            && let Some(len) = town_at(doc, at)
        {
            at += len;
            at += usize::from(doc.is_any(at, words!["Kota", "Raya"]));
            if person(at) && town_at(doc, at).is_none() {
                return Some((at, kind));
            }
            continue;
        }
        // `Ketua Yayasan Trijaya Lasem Oei Siang`, on a page about Lasem
        // `Kepala PLBN Entikong Viktor D`: behind initials a name of two words.
        let letters = at == i + 1 && is_acronym(doc, i);
        if (at > i + 1 || letters)
            && let Some(end) = local_place(doc, at)
            && person(end)
            && names::name(doc, end).is_some_and(|it| if letters { it.tokens.len() == 2 } else { it.tokens.len() > 1 })
            && ends_clause(doc, end)
        {
            return Some((end, kind));
        }
        // `Kepala Balai Wilayah Sungai Sumatera III A B`: a number ends the name.
        let district = doc.is(at - 1, "Wilayah") && !doc.listed(at + 1, Words::Balinese);
        if (token.shape == Shape::Upper || district)
            && doc.is_roman(at)
            && at > i + 1
            && person(at + 1)
            && names::name(doc, at + 1).is_some_and(|it| it.tokens.len() > 1)
        {
            return Some((at + 1, kind));
        }
        let number = token.kind == Kind::Number;
        let joint = (doc.is_any(at, words!["dan", "bin"]) || matches!(token.mark, '&' | '-' | '/' | '\'' | '’'))
            && doc.tokens.get(at + 1).is_some_and(|it| it.is_capital() || it.kind == Kind::Number);
        if !(token.is_capital() || number || joint) {
            return None;
        }
        at += 1;
    }
    None
}

/// One behind the district or village at token `i`, where the page has its name elsewhere too.
fn local_place(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let (_, len) = place_at(doc, i, |it| it >= RegionLevel::District)?;
    let hash = |it: usize| doc.tokens.get(it).map(|it| it.hash);
    let again = |it: usize| it != i && hash(it) == hash(i) && hash(it - 1) != hash(i - 1);
    (1..doc.tokens.len()).any(again).then_some(i + len)
}

/// Whether the name at `at` ends its clause, as one in apposition does.
fn ends_clause(doc: &Doc<'_>, at: usize) -> bool {
    let Some(name) = names::name(doc, at) else { return false };
    let place = doc
        .found(name.tokens.start)
        .iter()
        .any(|it| matches!(it.term, Term::Place(_)) && it.len as usize >= name.tokens.len());
    !place
        && (matches!(doc.mark(name.end), ',' | '.' | '(' | ';' | '”' | '"')
            || doc.tokens.get(name.end).is_none_or(|it| it.is_word() && !it.is_capital()))
}

/// Whether a school's name begins at token `i`.
pub(crate) fn names_school(doc: &Doc<'_>, i: usize) -> bool {
    doc.listed(i, Words::Schools) || doc.listed(i, Words::StateSchools)
}

/// The numbered school that the page is about: `SMA Negeri 3 Blitar`, `SMPN 2`. Stores it and gives its index.
pub(crate) fn school(doc: &Doc<'_>, units: &mut Vec<UnitPhrase>) -> Option<usize> {
    let end_at = |i: usize| {
        let at = if doc.listed(i, Words::StateSchools) {
            i + 1
        } else if doc.listed(i, Words::Schools) && doc.is(i + 1, "Negeri") {
            i + 2
        } else {
            return None;
        };
        let number = doc.tokens.get(at).is_some_and(|it| it.kind == Kind::Number) && doc.tokens[i].is_capital();
        number.then(|| place_at(doc, at + 1, |_| true).map_or(at + 1, |it| at + 1 + it.1))
    };
    let found = (0..doc.tokens.len()).filter(|it| !doc.in_title(*it)).find_map(|i| Some(i..end_at(i)?))?;
    units.push(UnitPhrase::new(found, UnitWord::Unknown(UnitKind::Other)));
    Some(units.len() - 1)
}
