//! Posts with what stands before them: `Plt.`, `mantan`, `para`, `calon`.

use super::body::post_unit;
use super::fields::{field, field_words, qualifiers};
use super::no_post::{heads_a_firm, inspects, is_master, is_shop, is_topic, on_a_street};
use super::open::runs_business;
use super::rank::rank;
use super::unit::{is_superior, takes_superior, unit_alone};
use super::{Place, PostPhrase, UnitPhrase, UnitWord, kind_of, level_at, place, place_at, unit_type_index};
use crate::doc::{Doc, Kinds};
use crate::token::{Kind, Shape, Token};
use crate::words::Words;
use simpul_lexicon::{StatusEffect, Term};
use simpul_model::{RegionLevel, UnitKind};

/// Words that change how a post is held, before it: `Plt.`, `mantan`, `para`.
#[derive(Debug, Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each may stand beside any other: `mantan Plt.`")]
pub(crate) struct Status {
    pub(crate) acting: bool,
    pub(crate) former: bool,
    pub(crate) future: bool,
    pub(crate) plural: bool,
}

/// Reads status words at token `i`; gives one behind the last.
#[inline]
pub(crate) fn status(doc: &Doc<'_>, i: usize) -> (Status, usize) {
    if doc.begins(i, Kinds::STATUS) { some_status(doc, i) } else { (Status::default(), i) }
}

fn some_status(doc: &Doc<'_>, mut i: usize) -> (Status, usize) {
    let mut status = Status::default();
    while let Some(found) = doc.found(i).iter().find(|it| matches!(it.term, Term::Status(_))) {
        let Term::Status(id) = found.term else { break };
        match doc.lexicon.status(id).effect {
            StatusEffect::Acting => status.acting = true,
            StatusEffect::Former => status.former = true,
            StatusEffect::Future => status.future = true,
            StatusEffect::Plural => status.plural = true,
            _ => break,
        }
        i += found.len as usize;
        // `Plt. Bupati`; the stop behind `Kapolsek jajaran.` ends the sentence.
        if doc.mark(i) == '.' && doc.tokens[i].glued && doc.same_sentence(i - 1, i + 1) {
            i += 1;
        }
        // `Penjabat (Pj)`, `Pelaksana Tugas (Plt)`
        if doc.mark(i) == '(' && doc.found(i + 1).iter().any(|it| matches!(it.term, Term::Status(_))) {
            let close = i + 2 + usize::from(doc.mark(i + 2) == '.');
            if doc.mark(close) == ')' {
                i = close + 1;
            }
        }
    }
    (status, i)
}

/// `periode 2018–2023` at token `i`: one behind its last token, and the last year.
fn term(doc: &Doc<'_>, i: usize) -> Option<(usize, i16)> {
    if !doc.is_any(i, words!["periode", "masa"]) {
        return None;
    }
    let at = i + 1 + usize::from(doc.is_any(i + 1, words!["bakti", "jabatan", "tahun"]));
    let dash = at + 1;
    if !(matches!(doc.mark(dash), '-' | '–' | '—' | '/') || doc.is_any(dash, words!["hingga", "sampai"])) {
        return None;
    }
    year(doc, at)?;
    Some((dash + 2, year(doc, dash + 1)?))
}

fn year(doc: &Doc<'_>, i: usize) -> Option<i16> {
    doc.tokens.get(i).filter(|it| it.kind == Kind::Number)?;
    doc.word(i).parse().ok().filter(|it| (1945..2100).contains(it))
}

/// Whether a term that ended in `last` was over when the page was written.
fn ended(doc: &Doc<'_>, last: i16) -> bool {
    match doc.article.published {
        Some(day) => last < day.year(),
        None => (0..doc.tokens.len()).filter_map(|it| year(doc, it)).any(|it| it > last),
    }
}

/// Reads a post phrase at token `i`, with its status words and its unit.
pub(crate) fn post(doc: &Doc<'_>, i: usize, units: &mut Vec<UnitPhrase>) -> Option<PostPhrase> {
    if !doc.begins(i, Kinds::STATUS.or(Kinds::POST)) {
        return None;
    }
    let (mut status, at) = status(doc, i);
    let found = usual_post(doc, at)?;
    let Term::Post(mut id) = found.term else { return None };
    let mut end = at + found.len as usize;
    if doc.is(at, "Asisten") && found.len == 1 && doc.listed(end, Words::Helpers) {
        return None;
    }
    // `Presiden Amerika Serikat`, `Presiden FIFA`: another country's, or none of a state.
    // Also `Gubernur New York`.
    let state = doc.is_any(at, words!["Presiden", "Menteri"]);
    let upper = |it: usize| doc.tokens.get(it).is_some_and(|it| it.shape == Shape::Upper) && !doc.is(it, "RI");
    if found.len == 1
        && (state || doc.is_any(at, words!["Gubernur", "Walikota"]))
        && (doc.listed(end, Words::Abroad) || state && upper(end))
        || found.len == 2 && doc.is(at, "Wali") && doc.listed(end, Words::Abroad)
    {
        return None;
    }
    if doc.is(at, "Presiden") && found.len == 1 && heads_a_firm(doc, end) {
        return None;
    }
    // `Kepala Pelaksana Divisi X`: of a firm; the one of a BPBD has his region behind him.
    if doc.is(at, "Kepala") && doc.is(at + 1, "Pelaksana") && doc.is_any(end, words!["Divisi", "Eksekutif", "Bisnis"]) {
        return None;
    }
    // `Wakil Presiden Senior Operasi`, `Manajer tim X`: of a firm, of a club.
    let (firm, club) = (doc.listed(end, Words::OfFirms), doc.listed(end, Words::OfClubs));
    if doc.is(at, "Wakil") && doc.is(at + 1, "Presiden") && (firm || doc.listed(end, Words::Abroad))
        || doc.is_any(at, words!["Manajer", "Manager", "Direktur"]) && club
    {
        return None;
    }
    // `Gubernur BEM X`, `Presiden Mahasiswa`: offices of students.
    let union = |it: usize| doc.is(it, "BEM") && doc.same_sentence(at, it);
    if doc.is_any(at, words!["Gubernur", "Presiden", "Menteri"])
        && (doc.listed(at + 1, Words::OfStudents) || (at + 2..at + 6).any(union))
    {
        return None;
    }
    if is_master(doc, i) || is_shop(doc, i) {
        return None;
    }
    // `Ketua panitia A`: for one occasion; `penjabat kepala daerah`: of whatever region.
    if found.len == 1
        && (doc.is_any(at, words!["Ketua", "Wakil", "Sekretaris"])
            && doc.is(end, "panitia")
            && !doc.tokens[end].is_capital()
            || doc.is(at, "Kepala") && doc.is(end, "daerah") && !doc.tokens[end].is_capital())
    {
        return None;
    }
    let before = i.wrapping_sub(1);
    // `Piala Panglima TNI`, `Kapolri Cup`: a trophy; `Pastor Kepala`: of a church; `Inspektur Jenderal (Irjen) A`: a rank.
    if doc.listed(before, Words::Prizes) && doc.same_sentence(before, i)
        || doc.is_any(end, words!["Cup", "Trophy"])
        || doc.found(i).iter().any(|it| matches!(it.term, Term::Rank(_)) && it.len > found.len)
    {
        return None;
    }
    // `calon Wakil Bupati A`: what was turned away as a whole is not read from its middle.
    if doc.is(before, "Wakil")
        && doc.tokens[before].is_capital()
        && doc.same_sentence(before, i)
        && doc.found(before).iter().any(|it| matches!(it.term, Term::Post(_)))
    {
        return None;
    }
    // `alias Bupati Jalanan`: a nickname.
    if doc.is_any(before, words!["alias", "berjuluk", "dijuluki", "julukan"]) {
        return None;
    }
    // `semua Kapolres`, `28 Kapolres`: an office in general.
    status.plural |= doc.is_any(before, words!["semua", "setiap", "tiap", "segenap"])
        || (doc.tokens.get(before).is_some_and(|it| it.kind == Kind::Number)
            && doc.word(before).len() <= 3
            && doc.same_sentence(before, i)
            && !doc.tokens.get(end).is_some_and(Token::is_capital));
    if is_topic(doc, i, at, end)
        || (status.future && doc.is_any(at - 1, words!["calon", "bakal"]))
        || on_a_street(doc, i)
    {
        return None;
    }
    // `Kepala Kepolisian Resor (Kapolres)`
    if doc.mark(end) == '('
        && let Some(short) = doc.found(end + 1).iter().find(|it| matches!(it.term, Term::Post(_)))
        && doc.mark(end + 1 + short.len as usize) == ')'
    {
        if let Term::Post(short_id) = short.term {
            id = short_id;
        }
        end += short.len as usize + 2;
    }
    // `Komandan Batalyon Infanteri (Danyonif) Raider 142`: what kind of troop it is.
    if doc.is_any(end, words!["Raider", "Mekanis", "Para"])
        && let Some(number) =
            (end + 1..end + 3).find(|it| doc.tokens.get(*it).is_some_and(|it| it.kind == Kind::Number))
        && (end + 1..number).all(|it| doc.is(it, "Raider"))
        && doc.lexicon.post(id).unit.as_deref() == Some("yonif")
    {
        end = number;
    }
    // `Direktur Tindak Pidana Siber (Dirtipidsiber)`: the abbreviation in brackets is the post.
    if let Some(open) = (end..(end + 8).min(doc.tokens.len()))
        .take_while(|it| doc.tokens[*it].is_capital() || doc.is(*it, "dan") || doc.mark(*it) == '(')
        .take_while(|it| doc.same_sentence(at, *it))
        .find(|it| doc.mark(*it) == '(')
        && open > end
        && let Some(short) = doc.found(open + 1).iter().find(|it| matches!(it.term, Term::Post(_)))
        && doc.mark(open + 1 + short.len as usize) == ')'
        && let Term::Post(short_id) = short.term
    {
        id = short_id;
        end = open + 2 + short.len as usize;
    }
    // `Kasi Pidana Khusus (Pidsus) Kejari X`: a bracket that shortens the post.
    if doc.mark(end) == '('
        && doc.mark(end + 2) == ')'
        && doc.tokens[end + 1].is_capital()
        && unit_alone(doc, end + 3).is_some()
    {
        end += 3;
    }
    // `Kadiv Hukum KPU X`: a member of the body, not the head of a division of the police.
    if doc.begins(end, Kinds::UNIT_TYPE)
        && doc.lexicon.post(id).standard.starts_with("Kadiv")
        && unit_alone(doc, end).is_some_and(|it| matches!(kind_of(doc, it.word), UnitKind::Kpu | UnitKind::Bawaslu))
        && let Some(member) = doc.lexicon.generic_post("Anggota")
    {
        id = member;
    }
    status.acting |= doc.any_of(at..end, words!["sementara"]);
    let entry = doc.lexicon.post(id);
    // `Ketua PPK (Panitia Pemilihan Kecamatan) X`: the body in full.
    if doc.mark(end) == '('
        && let Some(full) = doc.found(end + 1).iter().find(|it| {
            matches!(it.term, Term::UnitType(kind) if entry.unit.as_deref() == Some(doc.lexicon.unit_type(kind).id.as_str()))
        })
        && doc.mark(end + 1 + full.len as usize) == ')'
    {
        end += full.len as usize + 2;
    }
    // `empat prajurit di bawah pimpinan Kapten A`: who led them.
    if entry.generic && entry.standard == "Pimpinan" && i > 0 && doc.is_any(i - 1, words!["bawah", "dibawah"]) {
        return None;
    }
    // `Raja`, `Hakim`, … open names as well as posts.
    if found.len == 1 && doc.is_any(at, words!["Raja"]) && !doc.is(end, "Negeri") {
        return None;
    }
    // A post in lower case is one only with a unit of its own behind it (`anggota Bawaslu X`) or as a plain word for the holder.
    let mut standard = entry.standard.clone();
    let mut phrase = PostPhrase {
        inside: entry.section.clone().filter(|_| entry.inside),
        ..PostPhrase::new(i..end, id, String::new())
    };
    end = qualifiers(doc, end, &mut standard);
    // `anggota Komisi IV DPRD X`, `Sekretaris Fraksi Y DPRD X`: the committee is left out, the council follows.
    if entry.generic
        && standard != "Ketua"
        && doc.is_any(end, words!["Komisi", "Fraksi"])
        && let Some(body) = (end + 1..end + 5)
            .take_while(|it| {
                doc.same_sentence(end, *it) && (doc.tokens[*it].is_capital() || doc.tokens[*it].kind == Kind::Number)
            })
            .find(|it| {
                unit_alone(doc, *it).is_some_and(|it| matches!(kind_of(doc, it.word), UnitKind::Dprd | UnitKind::Other))
            })
            .filter(|it| *it > end + 1)
    {
        end = body;
    }
    // `Direktur Pelindungan WNI Kementerian X A`: what a ministry's directorate is for is left out.
    if entry.generic
        && standard == "Direktur"
        && let Some(body) = (end + 1..end + 6)
            .take_while(|it| doc.same_sentence(end, *it) && doc.tokens[*it].is_capital())
            .find(|it| unit_alone(doc, *it).is_some_and(|it| kind_of(doc, it.word) == UnitKind::Ministry))
    {
        end = body;
    }
    // `Kasi BPKB Ditlantas Polda X`, `Kabag Perekonomian Setdako`: a section that no table holds.
    // `Kasubdit IV Renakta Ditreskrimum`
    if (entry.generic || matches!(unnumbered(&entry.standard), "Kasubdit" | "Kanit" | "Panit"))
        && SECTION_HEADS.contains(&unnumbered(&standard))
        && let Some(stop) = section_words(doc, end)
    {
        standard = format!("{standard} {}", doc.slice(end..stop));
        end = stop;
    }
    // `Kabid Bina Marga, A`: the section up to the comma before its head.
    if entry.generic && SECTION_HEADS.contains(&standard.as_str()) {
        let joint = |it: usize| {
            it > end && doc.is(it, "dan") && doc.tokens.get(it + 1).is_some_and(|it| it.shape == Shape::Capital)
        };
        let word = |it: &usize| {
            (doc.tokens.get(*it).is_some_and(|it| it.shape == Shape::Capital) || joint(*it))
                && doc.same_sentence(at, *it)
                && doc
                    .found(*it)
                    .iter()
                    .all(|it| !matches!(it.term, Term::Honorific(_) | Term::Rank(_) | Term::Post(_)))
        };
        let stop = end + (end..end + 5).take_while(word).count();
        let named = || {
            crate::names::name(doc, stop + 1).is_some_and(|it| {
                it.tokens.len() > 1 || !it.degrees.is_empty() || matches!(doc.mark(it.end), ',' | '.' | ';')
            })
        };
        if stop > end && stop < end + 5 && doc.mark(stop) == ',' && doc.same_sentence(at, stop + 1) && named() {
            standard = format!("{standard} {}", doc.slice(end..stop));
            end = stop;
        } else {
            // `Kabid SDA Panji A`, `Kabid Kedaruratan Budi S`: one word, where two and more are left for the name.
            let upper = doc.tokens.get(end).is_some_and(|it| it.shape == Shape::Upper && it.end - it.start > 1);
            let listed = field_words(doc, end);
            let own = listed == end && (upper || (stop >= end + 3 && doc.found(end).is_empty()));
            let next = if own { end + 1 } else { listed };
            let name = || crate::names::name(doc, next).is_some_and(|it| it.tokens.len() > 1);
            if next > end && doc.same_sentence(at, next) && unit_alone(doc, next).is_none() && name() {
                standard = format!("{standard} {}", doc.slice(end..next));
                end = next;
            }
        }
    }
    // `Kepala Biro Administrasi Pimpinan Johni S`: words of fields up to the name.
    if entry.generic && SECTION_HEADS.contains(&standard.as_str()) {
        let stop = field_words(doc, end);
        let at = stop + usize::from(doc.mark(stop) == ',');
        if stop > end && doc.tokens.get(at).is_some_and(Token::is_capital) && !crate::names::blocks_name(doc, at, true)
        {
            standard = format!("{standard} {}", doc.slice(end..stop));
            end = stop;
        }
    }
    if standard == "Anggota" && (at..end).any(|it| doc.is_any(it, words!["Divisi", "Koordiv", "Kordiv"])) {
        end = field_words(doc, end);
        if unit_alone(doc, end).is_none() {
            end = to_body(doc, end);
        }
    }
    // `Menteri Keuangan RI A`, `Menteri Keuangan Republik Indonesia B`
    if entry.unit.as_deref().is_some_and(|it| it.starts_with("Kementerian")) {
        let long = doc.is(end, "Republik") && doc.is(end + 1, "Indonesia");
        end += if long { 2 } else { usize::from(doc.is(end, "RI")) };
    }
    // `Kasubdit III, Ditreskrimum Polda X Kompol A`: a stray comma before the section.
    if doc.mark(end) == ','
        && SECTION_HEADS.contains(&unnumbered(&standard))
        && unit_alone(doc, end + 1).is_some_and(|it| kind_of(doc, it.word) == UnitKind::PolriSection)
        && (end + 2..end + 7)
            .find(|it| !doc.tokens.get(*it).is_some_and(Token::is_capital) || rank(doc, *it).is_some())
            .is_some_and(|it| rank(doc, it).is_some() && doc.same_sentence(end, it))
    {
        end += 1;
    }
    phrase.unit = post_unit(doc, id, at, &mut end, units);
    // `Direktur Utama Bank X A`: who runs a firm holds no office.
    if standard.starts_with("Direktur")
        && phrase.unit.is_some_and(|it| {
            matches!(units[it].word, UnitWord::Unknown(_)) && runs_business(doc, units[it].tokens.start)
        })
    {
        units.pop();
        return None;
    }
    if let Some(unit) = phrase.unit.and_then(|it| units.get_mut(it))
        && let Some(seat) = seat_there(doc, i, unit)
    {
        unit.place = Some(seat);
    }
    // `Inspektur, A`: of the inspectorate of the government in focus, where somebody holds it.
    if phrase.unit.is_none()
        && standard == "Inspektur"
        && doc.tokens[at].is_capital()
        && let Some(kind) = unit_type_index(doc, "inspektorat")
        && inspects(doc, at, end)
    {
        units.push(UnitPhrase { implied: true, ..UnitPhrase::new(at..end, UnitWord::Type(kind)) });
        phrase.unit = Some(units.len() - 1);
    }
    // `Kepala Polres X`: the written-out Kapolres.
    if standard == "Kepala"
        && let Some(unit) = phrase.unit
    {
        match kind_of(doc, units[unit].word) {
            UnitKind::Polres => "Kapolres".clone_into(&mut standard),
            UnitKind::Polsek => "Kapolsek".clone_into(&mut standard),
            UnitKind::Polda => "Kapolda".clone_into(&mut standard),
            _ => {}
        }
    }
    // `anggota Polres X`, `personel`: a member of a service is no post.
    if phrase.unit.is_some_and(|unit| {
        entry.generic
            && standard == "Anggota"
            && (takes_superior(doc, &units[unit])
                || matches!(kind_of(doc, units[unit].word), UnitKind::MabesPolri | UnitKind::TniHq))
    }) {
        return None;
    }
    // `juru bicara keluarga RS`: nobody's office; `kehadiran pimpinan Polri`: some of them.
    if entry.generic
        && (standard == "Juru Bicara" && doc.is_any(end, words!["keluarga", "terdakwa", "tersangka", "korban"])
            || standard == "Pimpinan"
                && !doc.tokens[at].is_capital()
                && phrase
                    .unit
                    .is_some_and(|it| matches!(kind_of(doc, units[it].word), UnitKind::MabesPolri | UnitKind::TniHq)))
    {
        return None;
    }
    // `Sekretaris Komisi Agus P`, `Anggota Komisi Sukadar`: of the committee spoken of, right before the name.
    let committee = phrase.unit.is_none()
        && entry.generic
        && doc.is(end, "Komisi")
        && (doc.tokens[end].is_capital() || crate::names::skip_honorifics(doc, end + 1).1)
        && doc.tokens.get(end + 1).is_some_and(|it| match it.shape {
            // `Anggota Komisi I Supriyanto`: the committee's number, not `Anggota Komisi H. Supriyanto`, `I Made S`.
            Shape::Initial => doc.mark(end + 2) == '.' || doc.is(end + 1, "I") && doc.listed(end + 2, Words::Balinese),
            shape => shape == Shape::Capital,
        })
        && unit_alone(doc, end).is_none()
        && doc.found(end).iter().all(|it| it.len == 1)
        && !doc.is_any(end + 1, words!(COMMISSIONS))
        && crate::names::name(doc, end + 1).is_some();
    end += usize::from(committee);
    // The chair of a committee sits in the council in focus.
    if phrase.unit.is_none()
        && (committee
            || ["Ketua Komisi", "Ketua Pansus", "Ketua Panja", "Ketua Banggar"]
                .iter()
                .any(|it| standard.starts_with(it))
            || standard == "Anggota"
                && doc.is_any(end, words!["Fraksi", "Komisi"])
                && !doc.is_any(end + 1, words!(COMMISSIONS)))
        && let Some(council) = unit_type_index(doc, "dprd")
    {
        units.push(UnitPhrase { implied: true, ..UnitPhrase::new(at..end, UnitWord::Type(council)) });
        phrase.unit = Some(units.len() - 1);
    }
    // `Kepala Biro Organisasi A`: of the province's government.
    if phrase.unit.is_none()
        && standard.starts_with("Karo ")
        && let Some(province) = unit_type_index(doc, "pemprov")
    {
        units.push(UnitPhrase { implied: true, ..UnitPhrase::new(at..end, UnitWord::Type(province)) });
        phrase.unit = Some(units.len() - 1);
    }
    let before = end;
    end = field(doc, end, &mut standard);
    // `ketua Divisi Logistik KPU DIY`: the field stands before the body, also with a word that no list holds.
    if end > before && phrase.unit.is_none() && entry.generic && unit_alone(doc, end).is_none() {
        end = to_body(doc, end);
    }
    if end > before && phrase.unit.is_none() && entry.generic {
        phrase.unit = post_unit(doc, id, at, &mut end, units);
    }
    // `Asisten Bidang Pemerintahan Setda X`: the government stands behind the field.
    if end > before && entry.unit.as_deref() == Some("pemda") && phrase.unit.is_some_and(|it| units[it].implied) {
        let known = units.len();
        match post_unit(doc, id, at, &mut end, units) {
            Some(unit) if !units[unit].implied => phrase.unit = Some(unit),
            _ => units.truncate(known),
        }
    }
    // Between a post with its unit and a rank, capitalised words belong to the unit: `Danramil 0803/02 Nglames Kapten Inf X`.
    if let Some(unit) = phrase.unit.filter(|it| !units[*it].implied) {
        let mut at = end;
        while at < end + 3
            && doc.tokens.get(at).is_some_and(Token::is_capital)
            && rank(doc, at).is_none()
            && doc.found(at).iter().all(|it| !matches!(it.term, Term::Post(_) | Term::Honorific(_)))
        {
            at += 1;
        }
        let ranked = rank(doc, at).is_some()
            || (doc.mark(at) == ',' && units[unit].number.is_some() && rank(doc, at + 1).is_some());
        if at > end && ranked && doc.same_sentence(end, at) {
            let own = &mut units[unit];
            if own.number.is_some() && own.tokens.end == end {
                let from = match &own.place {
                    Some(place) if place.name.is_none() => Some(place.tokens.start),
                    Some(_) => None,
                    None => Some(end),
                };
                if let Some(from) = from {
                    own.place = Some(Place { tokens: from..at, name: None, level: None, level_word: None });
                    own.tokens.end = at;
                }
            }
            end = at;
        }
    }
    // `Kapolres Ngada definitif AKBP V`, `Kapolsek X yang lama Iptu B`, `Lurah Y Plt Sri H`: words between a post and its holder.
    let (word, next) = (end + usize::from(doc.is(end, "yang")), end + 1 + usize::from(doc.is(end, "yang")));
    let holder = |at: usize| {
        let at = at + usize::from(doc.mark(at) == ',');
        doc.same_sentence(i, at)
            && (rank(doc, at).is_some()
                || (doc.tokens.get(at).is_some_and(Token::is_capital)
                    && !crate::names::blocks_name(doc, crate::names::skip_honorifics(doc, at).0, true)))
    };
    if doc.same_sentence(i, end) && holder(next) && doc.tokens.get(end).is_some_and(|it| !it.is_capital()) {
        if doc.is_any(
            word,
            words!["definitif", "nondefinitif", "sementara", "baru", "terbaru", "saat", "tertua", "termuda", "senior"],
        ) && !doc.is(word, "saat")
        {
            end = next;
        } else if doc.is_any(word, words!["lama", "terdahulu", "sebelumnya"]) {
            end = next;
            status.former = true;
        }
    }
    if doc.is(word, "saat") && doc.is(word + 1, "ini") && doc.same_sentence(i, word) && holder(word + 2) {
        end = word + 2;
    }
    if phrase.unit.is_some_and(|it| !units[it].implied) && doc.is_any(end, words!["Plt", "Plh", "Pj", "Pjs"]) {
        let next = end + 1 + usize::from(doc.mark(end + 1) == '.');
        if holder(next) {
            end = next;
            status.acting = true;
        }
    }
    if i > 0
        && (doc.is_any(i - 1, words!["semua", "para", "seluruh", "setiap", "tiap", "beberapa", "sejumlah"])
            // `masing-masing Kasat Intelkam Polres X Iptu A dan …`: one of them, with his name.
            // `masing-masing Wakil Ketua A dan B`: two of them, with their names.
            || doc.is(i - 1, "masing") && rank(doc, end).is_none() && !crate::names::begins(doc, end))
    {
        status.plural = true;
    }
    // `masing-masing Kasat Intelkam Polres X Iptu A dan …`: one of them, with his name.
    if doc.is(i, "masing") && rank(doc, end).is_some() {
        status.plural = false;
    }
    // `Babinsa Koramil X jajaran Kodim Y Sertu A`: what stands above the unit.
    if doc.is(end, "jajaran")
        && let Some(unit) = phrase.unit.filter(|it| !units[*it].implied)
        && let Some(above) = unit_alone(doc, end + 1).filter(|it| is_superior(doc, &units[unit], it))
        && rank(doc, above.tokens.end).is_some()
    {
        end = above.tokens.end;
        units.push(above);
        units[unit].parent = Some(units.len() - 1);
    }
    if doc.is_any(end, words!["jajaran", "se"]) && !status.plural {
        status.plural = true;
    }
    // `Kapolsek se-Kabupaten`; `Kafrawi, SE Ketua KIP X`: a degree.
    let all = |it: usize| doc.is(it, "se") && !doc.tokens[it].is_capital();
    if at > 0 && (all(at - 1) || (at > 1 && doc.mark(at - 1) == '-' && all(at - 2))) {
        status.plural = true;
    }
    // `Gubernur X periode 2018–2023`
    if let Some((next, last)) = term(doc, end) {
        end = next;
        status.former |= ended(doc, last);
    }
    phrase.tokens.end = end;
    phrase.standard = standard;
    phrase.acting = status.acting;
    phrase.former = status.former;
    phrase.future = status.future;
    phrase.plural = status.plural;
    Some(phrase)
}

/// The place of a seat that the sentence opens with: `Di Kunduran, kursi Kapolsek kini diduduki A`.
fn seat_there(doc: &Doc<'_>, i: usize, unit: &UnitPhrase) -> Option<Place> {
    let UnitWord::Type(kind) = unit.word else { return None };
    let levels = &doc.lexicon.unit_type(kind).levels;
    let seat = i > 0 && doc.is_any(i - 1, words!["kursi", "jabatan", "posisi", "tampuk", "pucuk", "pimpinan"]);
    if !seat || !unit.implied || unit.place.is_some() || levels.is_empty() {
        return None;
    }
    let start = doc.sentences.get(doc.sentence_of(i))?.tokens.start;
    let opening = (start..i.min(start + 3)).find(|it| doc.is_any(*it, words!["di", "untuk"]))?;
    place(doc, opening + 1, levels).filter(|it| doc.mark(it.tokens.end) == ',' || it.tokens.end + 1 == i)
}

/// A post without the number of its seat: `Wakil Ketua II` is a `Wakil Ketua`, `Kanit 3` a `Kanit`.
pub(crate) fn unnumbered(post: &str) -> &str {
    post.trim_end_matches(['I', 'V', ' ', '1', '2', '3', '4'])
}

/// Whether a post heads a section that is named behind it: `Kanit Bintibsos`.
pub(crate) fn heads_section(post: &str) -> bool {
    SECTION_HEADS.iter().any(|it| post.strip_prefix(it).is_some_and(|rest| rest.starts_with(' ')))
}

/// Words behind `Komisi` in the names of bodies that are no council's.
pub(super) const COMMISSIONS: &[&str] = &[
    "Pemilihan",
    "Independen",
    "Nasional",
    "Informasi",
    "Penyiaran",
    "Yudisial",
    "Pemberantasan",
    "Kepolisian",
    "Aparatur",
];

/// Posts that head a section which is named behind them.
pub(super) const SECTION_HEADS: &[&str] =
    &["Dirjen", "Karo", "Kasi", "Kabag", "Kabid", "Kanit", "Kasubbag", "Kasubbid", "Kasubdit", "Kaur", "Panit", "Paur"];

/// One behind the words that name a section at token `i`: capitalised words that no table holds, up to a unit or a rank.
pub(super) fn section_words(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let mut at = i;
    while at < i + 5 && doc.same_sentence(i.wrapping_sub(1), at) {
        // `Kasubbag Binkar di Biro SDM Polda X`
        let inside = doc.is_any(at, words!["di", "pada"]) && unit_alone(doc, at + 1).is_some();
        // `Kasi Trantib Kecamatan X`
        let seat = level_at(doc, at).is_some_and(|(level, next, _)| {
            level.is_some_and(|it| it >= RegionLevel::District && place_at(doc, next, |own| own == it).is_some())
        });
        if at > i && (inside || seat || unit_alone(doc, at).is_some() || rank(doc, at).is_some()) {
            return Some(at);
        }
        let field = doc.listed(at, Words::Fields) || doc.listed(at, Words::OfficeFields);
        // `Kanit Idik II Satresnarkoba`
        let roman = at > i && doc.word(at).bytes().all(|it| matches!(it, b'I' | b'V' | b'X'));
        let word = doc.tokens[at].is_capital()
            && (field
                || roman
                || (!crate::names::blocks_name(doc, at, true)
                    && doc.found(at).iter().all(|it| !matches!(it.term, Term::Honorific(_) | Term::Place(_)))));
        let and = at > i
            && (doc.is(at, "dan") || doc.mark(at) == '&')
            && doc.tokens.get(at + 1).is_some_and(Token::is_capital);
        if !(word || and) {
            return None;
        }
        at += 1;
    }
    None
}

/// The post at token `i`; of several offices of one name the one of the usual kind of place.
pub(super) fn usual_post<'d>(doc: &'d Doc<'_>, i: usize) -> Option<&'d crate::doc::Found> {
    let found = doc.found(i);
    // `Ketua Komisi Pemilihan Umum X`: the body is the commission, not one of the council's.
    let begins_body = |last: usize| {
        doc.found(last).iter().any(|it| it.len > 1 && matches!(it.term, Term::UnitType(_) | Term::Unit(_)))
    };
    let post = |it: &&crate::doc::Found| matches!(it.term, Term::Post(_));
    let first = found.iter().filter(post).find(|it| {
        let last = i + it.len as usize - 1;
        it.len < 2 || !doc.is_any(last, words!["Komisi", "Tim"]) || !begins_body(last)
    })?;
    // A longer programme or event is no post: `Jaksa Garda Desa`.
    if found.iter().any(|it| it.len > first.len && matches!(it.term, Term::Programme(_) | Term::Event(_))) {
        return None;
    }
    let usual = |it: &&crate::doc::Found| match it.term {
        Term::Post(id) => {
            it.len == first.len
                && matches!(
                    doc.lexicon.post(id).unit.as_deref(),
                    Some("kecamatan" | "desa" | "polres" | "pemda_kab" | "pemda")
                )
        }
        _ => false,
    };
    found.iter().find(usual).or(Some(first))
}

/// The body that follows a field with a word that no list holds (`Divisi Logisitik Keuangan KPU X`); the same place where none does.
fn to_body(doc: &Doc<'_>, end: usize) -> usize {
    let listed = |it: &usize| {
        (doc.tokens[*it].is_capital() || doc.is(*it, "dan") || matches!(doc.mark(*it), ',' | '&' | '(' | ')'))
            && doc.found(*it).iter().all(|f| !matches!(f.term, Term::Post(_) | Term::Rank(_) | Term::Honorific(_)))
    };
    (end..(end + 9).min(doc.tokens.len()))
        .take_while(|it| doc.same_sentence(end.saturating_sub(1), *it) && listed(it))
        .find(|it| unit_alone(doc, *it + 1).is_some())
        .map_or(end, |it| it + 1)
}
