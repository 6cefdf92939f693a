//! What tells one unit of a type from another: its place, number, field, `setempat`, `RI`.

use super::fields::list_of;
use super::rank::rank;
use super::{Place, UnitPhrase, kind_of, level_at, place, place_at};
use crate::doc::{Doc, Kinds};
use crate::token::{Kind, Shape, Token};
use crate::words::Words;
use simpul_lexicon::{Template, Term};
use simpul_model::{RegionLevel, UnitKind};

/// Reads what tells one unit of a type from another, behind the type word (or a post that implies the type).
pub(crate) fn complete(doc: &Doc<'_>, id: u16, phrase: &mut UnitPhrase) {
    let kind = doc.lexicon.unit_type(id);
    let mut at = phrase.tokens.end;
    // `KSOP Kelas IV`, `Kantor Imigrasi Kelas I TPI`: the class tells no unit from another.
    if doc.is(at, "Kelas") && doc.tokens.get(at + 1).is_some_and(|it| it.is_capital() || it.kind == Kind::Number) {
        at += 2;
        while doc.is_any(at, words!["TPI", "Non", "Khusus", "Utama", "A", "B"])
            || (doc.mark(at) == '-' && doc.tokens[at].glued)
        {
            at += 1;
        }
        phrase.tokens.end = at;
    }
    if kind.standard.starts_with("RS")
        && let Some(end) = named_after(doc, at)
    {
        phrase.tokens.end = end;
        phrase.place = Some(Place { tokens: at..end, name: None, level: None, level_word: None });
        return;
    }
    if matches!(kind.id.as_str(), "dinas" | "badan" | "sudin")
        || kind.kind == UnitKind::Pemda && kind.standard.starts_with("Dinas")
    {
        let end = list_of(doc, at, Words::OfficeFields);
        // `Kadis PUPR PKP Setiarini`: initials go on behind what is known.
        let upper = |it: &usize| {
            doc.tokens.get(*it).is_some_and(|it| it.shape == Shape::Upper && it.end - it.start > 2)
                && doc.found(*it).is_empty()
                && doc.tokens.get(*it + 1).is_some_and(|it| it.shape == Shape::Capital)
                && doc.same_sentence(at.wrapping_sub(1), *it + 1)
                && !crate::names::blocks_name(doc, *it, true)
        };
        let end = office_words(doc, end).unwrap_or(if upper(&end) { end + 1 } else { end });
        if end > at {
            phrase.field = Some(at..end);
            at = end;
            // `Badan Kepegawaian Daerah (BKD)`, `Dinas Pekerjaan Umum (PU)`
            if doc.mark(at) == '(' && doc.mark(at + 2) == ')' && doc.tokens[at + 1].is_capital() {
                at += 3;
            }
            phrase.tokens.end = at;
        }
    }
    // `Dinas PUPR-Perkim X`, `Bappeda-Litbang X`: a second office joined to the first.
    let joined = doc.mark(at) == '-' && doc.tokens[at].glued;
    let office = kind.kind == UnitKind::Pemda && !kind.standard.starts_with("Pemerintah");
    if joined && office && doc.tokens.get(at + 1).is_some_and(|it| it.glued && it.is_capital()) {
        phrase.field = Some(phrase.field.as_ref().map_or(at, |it| it.start)..at + 2);
        at += 2;
        phrase.tokens.end = at;
    }
    // `Satgas Pamtas RI-Malaysia Yonif 642/Kapuas`: where it serves and the troop that does.
    if kind.id == "satgas_pamtas"
        && let Some(troop) = troop_of(doc, at)
    {
        phrase.field = Some(at..troop.tokens.end);
        phrase.number = troop.number;
        phrase.tokens.end = troop.tokens.end;
        return;
    }
    if (kind.numbered || kind.template == Template::Number)
        && let Some((number, next)) = number(doc, at)
    {
        phrase.number = Some(number);
        at = next;
        let roman = doc.word(at - 1).bytes().all(|it| matches!(it, b'I' | b'V' | b'X'));
        if doc.mark(at) == '/' || (roman && doc.found(at).iter().all(|it| matches!(it.term, Term::Place(_)))) {
            at += usize::from(doc.mark(at) == '/');
            let (place, next) = numbered_place(doc, at);
            phrase.place = place;
            at = next;
        } else if let Some(end) = honour(doc, &kind.standard, phrase.number.as_deref().unwrap_or_default(), at) {
            phrase.place = Some(Place { tokens: at..end, name: None, level: None, level_word: None });
            at = end;
        } else if let Some(end) = honour_words(doc, &kind.id, at) {
            phrase.place = Some(Place { tokens: at..end, name: None, level: None, level_word: None });
            at = end;
        } else if let Some(place) = place(doc, at, &[RegionLevel::District]) {
            at = place.tokens.end;
            phrase.place = Some(place);
        }
        phrase.tokens.end = at;
        return;
    }
    if doc.is(at, "Republik") && doc.is(at + 1, "Indonesia") && kind.national.is_some() {
        phrase.national = true;
        phrase.tokens.end = at + 2;
        return;
    }
    if doc.is_any(at, words!["RI", "Pusat"]) && kind.national.is_some() {
        phrase.national = true;
        phrase.tokens.end = at + 1;
        return;
    }
    if doc.is_any(at, words!["setempat"]) {
        phrase.local = true;
        phrase.tokens.end = at + 1;
        return;
    }
    // `Korsek Bawaslu kota, A`
    if doc.is_any(at, words!["kota", "kabupaten", "provinsi"])
        && !doc.tokens[at].is_capital()
        && doc.mark(at + 1) == ','
    {
        phrase.local = true;
        phrase.tokens.end = at + 1;
        return;
    }
    if let Some((_, next, _)) = level_at(doc, at)
        && doc.is_any(next, words!["setempat", "tersebut", "ini", "itu"])
    {
        phrase.local = true;
        phrase.tokens.end = next + 1;
        return;
    }
    if matches!(kind.kind, UnitKind::CivilSociety | UnitKind::Party) {
        association(doc, at, phrase);
        return;
    }
    if kind.levels.is_empty() {
        if kind.template == Template::Place
            && let Some(end) = unknown_place(doc, at, kind.kind)
        {
            phrase.tokens.end = end;
            phrase.place = Some(Place { tokens: at..end, name: None, level: None, level_word: None });
        }
        return;
    }
    // `Polsek Kota Agung`: the town's word may be the first of the district's own name.
    if kind.kind == UnitKind::Polsek
        && at > 0
        && doc.is(at - 1, "Kota")
        && let Some((name, len)) = place_at(doc, at - 1, |it| it == RegionLevel::District).filter(|it| it.1 > 1)
    {
        let tokens = at - 1..at - 1 + len;
        phrase.tokens.end = tokens.end;
        phrase.place = Some(Place { tokens, name: Some(name), level: None, level_word: None });
        return;
    }
    if let Some(place) = place(doc, at, &kind.levels) {
        phrase.tokens.end = place.tokens.end;
        // `Malang Kota`, `Polres Metro Bekasi Kota`
        if kind.kind == UnitKind::Polres
            && doc.is(phrase.tokens.end, "Kota")
            && doc.tokens[phrase.tokens.end].is_capital()
        {
            phrase.tokens.end += 1;
        }
        // `Kapolsek Jaya Karya Iptu X`, `Kapolsek Merauke Kota AKP X`: all words up to the rank name the seat.
        let name = match longer_seat(doc, place.tokens.end, kind.kind) {
            Some(stop) => {
                phrase.tokens.end = stop;
                None
            }
            None => place.name,
        };
        phrase.place = Some(Place { tokens: place.tokens.start..phrase.tokens.end, name, ..place });
        return;
    }
    // A place below or beside the usual level: `Polres Kepanjen`, `Polsek Kuta Selatan`, `PN Manna`.
    let any = place(doc, at, &[]).filter(|it| {
        !matches!(kind.kind, UnitKind::Pemda | UnitKind::Kpu | UnitKind::Bawaslu | UnitKind::Dprd | UnitKind::SatpolPp)
            || it.name.is_some_and(|name| doc.lexicon.gazetteer().is_capital(name))
    });
    if let Some(place) = any.filter(|it| {
        it.level.is_none() && !matches!(kind.template, Template::Alone | Template::Section) && seat_like(doc, it)
    }) {
        phrase.tokens.end = place.tokens.end;
        phrase.place = Some(place);
        return;
    }
    // A court is named after its seat, whether or not a table knows it: `Ketua PN Sengkang Andi Nurdin`.
    if kind.kind == UnitKind::Pengadilan
        && !phrase.implied
        && kind.template == Template::Place
        && doc.same_sentence(at.wrapping_sub(1), at)
        && doc.tokens.get(at).is_some_and(|it| it.shape == Shape::Capital)
        && doc.found(at).iter().all(|it| matches!(it.term, Term::Place(_)))
        && !crate::names::blocks_name(doc, at, true)
        && (doc.tokens.get(at + 1).is_some_and(Token::is_capital) || before_holder(doc, at + 1))
    {
        phrase.tokens.end = at + 1;
        phrase.place = Some(Place { tokens: at..at + 1, name: None, level: None, level_word: None });
        return;
    }
    // `Kapolsek Pabean Cantikan, AKP Kadek`: what stands between the post and the rank is the seat, however it is spelt.
    let seat = |end: &usize| rank(doc, *end + usize::from(doc.mark(*end) == ',')).is_some();
    // `Ketua MRP Titus M membuka`: a council of a region is named after one of the tables.
    // `Direktur RSUD A`: nor is a hospital named before its director.
    let anywhere = kind.kind != UnitKind::Other
        || kind.template == Template::Place && !matches!(kind.id.as_str(), "rsud" | "puskesmas");
    if let Some(end) = unknown_place(doc, at, kind.kind).filter(|end| anywhere && (!phrase.implied || seat(end))) {
        phrase.tokens.end = end;
        phrase.place = Some(Place { tokens: at..end, name: None, level: None, level_word: None });
    }
}

/// Whether a comma and somebody's name stand at token `i`: `Ketua Pengadilan Negeri Idi, Budi Wira`.
fn before_holder(doc: &Doc<'_>, i: usize) -> bool {
    doc.mark(i) == ','
        && doc.same_sentence(i, i + 1)
        && !doc.begins(i + 1, Kinds::POST.or(Kinds::RANK).or(Kinds::UNIT_TYPE))
        && crate::names::name(doc, i + 1).is_some_and(|it| it.tokens.len() >= 2 || it.honorific)
}

/// The battalion behind the border that a task force guards: `RI-PNG Yonif 126/KC`, `(Satgas Pamtas) RI – Malaysia Yonarmed 18/Komposit`.
fn troop_of(doc: &Doc<'_>, at: usize) -> Option<UnitPhrase> {
    let border = |it: usize| doc.tokens[it].is_capital() || matches!(doc.mark(it), '-' | '–' | '/' | '(' | ')');
    (at..(at + 9).min(doc.tokens.len()))
        .take_while(|it| doc.same_sentence(at.wrapping_sub(1), *it) && border(*it))
        .find_map(|it| {
            super::unit_alone(doc, it).filter(|it| it.number.is_some() && kind_of(doc, it.word) == UnitKind::TniOther)
        })
}

/// One behind the name of whoever a hospital is named after, with the place: `RSUD dr. Loekmono Hadi Kudus`, `RSUD Mgr. Gabriel Manek`.
fn named_after(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let (start, honorific) = crate::names::skip_honorifics(doc, i);
    // `RSUD Syekh Yusuf Gowa`: up to the town, with words before it that name none.
    if !honorific {
        let word = |at: usize| {
            doc.tokens.get(at).is_some_and(|it| it.shape == Shape::Capital)
                && doc.same_sentence(i.wrapping_sub(1), at)
                && place_at(doc, at, |it| it <= RegionLevel::City).is_none()
                && level_at(doc, at).is_none()
        };
        let town = (i..i + 4).take_while(|at| word(*at)).last()? + 1;
        // `Direktur RSUD Margono, dr. A`
        if doc.mark(town) == ',' && crate::names::skip_honorifics(doc, town + 1).1 && doc.same_sentence(i, town + 1) {
            return Some(town);
        }
        let len = place_at(doc, town, |it| it <= RegionLevel::City)?.1;
        return doc.same_sentence(i, town).then_some(town + len);
    }
    if !doc.same_sentence(i.wrapping_sub(1), start) {
        return None;
    }
    let mut end = start;
    while end < start + 4 && doc.tokens.get(end).is_some_and(Token::is_capital) && doc.same_sentence(i, end) {
        if let Some((_, len)) = place_at(doc, end, |it| it <= RegionLevel::City).filter(|_| end > start) {
            return Some(end + len);
        }
        if crate::names::skip_honorifics(doc, end).1 || rank(doc, end).is_some() {
            break;
        }
        end += 1;
    }
    (end > start).then_some(end)
}

/// One behind the words at token `i` that go on with the name of an office though no list holds them: `Perindagkop Mukomuko`. They show
/// that they are no person's by the place behind them, or by the comma before somebody's name.
fn office_words(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let mut at = i;
    while at < i + 4
        && doc.same_sentence(i.wrapping_sub(1), at)
        && doc.tokens.get(at).is_some_and(Token::is_capital)
        && doc.found(at).is_empty()
        && !crate::names::blocks_name(doc, at, true)
    {
        at += 1;
    }
    // One word, or words of capitals: `Naker`, `PMD P3A`.
    let alike = at == i + 1 || (i..at).all(|it| doc.tokens[it].shape == Shape::Upper);
    if at == i || !alike {
        return None;
    }
    let placed = place_at(doc, at, |it| it <= RegionLevel::City).is_some()
        || level_at(doc, at).is_some_and(|it| it.0.is_some_and(|level| level <= RegionLevel::City));
    placed.then_some(at)
}

/// One behind the name of honour that a table gives a numbered unit, printed without its slash: `Danrem 132 Tadulako`.
fn honour(doc: &Doc<'_>, standard: &str, number: &str, at: usize) -> Option<usize> {
    doc.tokens.get(at).filter(|it| it.is_capital() && doc.same_sentence(at.wrapping_sub(1), at))?;
    (at + 1..=at + 2)
        .rev()
        .filter(|end| *end <= doc.tokens.len())
        .find(|end| doc.lexicon.unit_named(&format!("{standard} {number}/{}", doc.slice(at..*end))).is_some())
}

/// One behind the capitalised words that go on with a battalion's number where its slash is missing: `Danyonif 142 Ksatria Jaya`.
fn honour_words(doc: &Doc<'_>, kind: &str, at: usize) -> Option<usize> {
    let word = |it: &usize| {
        doc.tokens.get(*it).is_some_and(|it| it.shape == Shape::Capital)
            && doc.same_sentence(at.wrapping_sub(1), *it)
            && doc.found(*it).iter().all(|it| matches!(it.term, Term::Place(_)))
    };
    let end = at + (at..at + 3).take_while(word).count();
    let closed = rank(doc, end).is_some() || !doc.tokens.get(end).is_some_and(Token::is_capital);
    (kind.starts_with("yon") && end > at && closed).then_some(end)
}

/// What tells one branch of an association from another: `Cabang Ogan Ilir`, `Koorcab Rem 071 PD IV/Diponegoro`, a place.
pub(super) fn association(doc: &Doc<'_>, at: usize, phrase: &mut UnitPhrase) {
    // `DPD II Partai X`
    let numbered = matches!(doc.word(at), "I" | "II")
        && (doc.is(at + 1, "Partai")
            || super::unit_alone(doc, at + 1).is_some_and(|it| kind_of(doc, it.word) == UnitKind::Party));
    let first = at + usize::from(numbered);
    let branch = doc.is_any(
        first,
        words![
            "Cabang", "Daerah", "Wilayah", "Ranting", "Koorcab", "Cab", "Pimpinan", "DPC", "DPD", "DPW", "PC", "PD",
            "Partai",
        ],
    ) || super::unit_alone(doc, first).is_some_and(|it| kind_of(doc, it.word) == UnitKind::Party);
    let mut end = at;
    let mut region = None;
    // `Partai Karya Banua`, which no table holds, ends where its branch does.
    let party = |at: usize| {
        let named = super::unit_alone(doc, at).filter(|it| kind_of(doc, it.word) == UnitKind::Party)?;
        (named.tokens.len() > 1 || !doc.is(at, "Partai")).then_some((named.tokens.end, named.place))
    };
    let mut city = false;
    while end < at + 12 && doc.same_sentence(at.wrapping_sub(1), end) {
        // `PD XII/Tanjungpura`: the name of honour of a Kodam, whatever district bears it.
        let honoured = end > at && doc.mark(end - 1) == '/';
        // `Cabang Kota Sidoarjo`: the level word, no district called Kota.
        if branch && doc.is(end, "Kota") && place_at(doc, end + 1, |it| it <= RegionLevel::City).is_some() {
            city = place_at(doc, end + 1, |it| it == RegionLevel::City).is_some();
            end += 1;
            continue;
        }
        if !honoured
            && let Some(place) = place(
                doc,
                end,
                &[
                    RegionLevel::Regency,
                    RegionLevel::City,
                    RegionLevel::Province,
                    RegionLevel::District,
                    RegionLevel::Village,
                ],
            )
            // `Karang Taruna Desa X`: a village only with its word.
            .filter(|it| it.level.is_some() || place_at(doc, end, |it| it < RegionLevel::Village).is_some())
        {
            end = place.tokens.end;
            // `Partai Karya Banua Kotabaru`: the last place is the branch's.
            if branch
                && doc.tokens[place.tokens.start].is_capital()
                && place_at(doc, end, |it| it <= RegionLevel::City).is_some()
            {
                continue;
            }
            // `Bhayangkari Cabang Sukabumi Kota`
            if place.level.is_none()
                && doc.is(end, "Kota")
                && doc.tokens[end].is_capital()
                && place_at(doc, end + 1, |it| it <= RegionLevel::City).is_none()
            {
                end += 1;
            }
            let level = place.level.or(city.then_some(RegionLevel::City));
            region = Some(Place { level, ..place });
            break;
        }
        // `Ketua DPC PDIP Fidelis S`: behind the party only a place goes on with the branch.
        if let Some((stop, seat)) = party(end).filter(|it| level_at(doc, it.0).is_none()) {
            end = stop;
            region = seat.filter(|it| it.name.is_some());
            if region.is_some() || place_at(doc, stop, |it| it < RegionLevel::Village).is_none() {
                break;
            }
            continue;
        }
        // `DPC Partai X (PX) Kabupaten Y`, `DPW (Dewan …) X`: a bracket within the name, before its place.
        if branch
            && doc.mark(end) == '('
            && doc.mark(end + 2) == ')'
            && doc.tokens[end + 1].is_capital()
            && (level_at(doc, end + 3).is_some() || place_at(doc, end + 3, |it| it < RegionLevel::Village).is_some())
        {
            end += 3;
            continue;
        }
        let Some(token) = doc.tokens.get(end) else { break };
        // `Cabang 3/D.III`
        let stop = token.mark == '.' && token.glued && end > at && doc.tokens.get(end + 1).is_some_and(|it| it.glued);
        let slash = token.mark == '/' && token.glued || stop;
        let titled = |at: usize| doc.found(at).iter().any(|it| matches!(it.term, Term::Honorific(_) | Term::Rank(_)));
        // `Korcab IV DJA I Ny. Rini`: a number, no article of a Balinese name.
        let number = doc.is(end, "I") && end > at && titled(end + 1);
        let honorific = titled(end) && !number;
        if !branch || honorific || !(token.is_capital() || token.kind == Kind::Number || slash) {
            break;
        }
        end += 1;
    }
    if end > at {
        phrase.tokens.end = end;
        phrase.place = Some(region.unwrap_or(Place { tokens: at..end, name: None, level: None, level_word: None }));
    }
}

/// A place that no table holds behind a unit that is always named after one: `Lanal Tarempa`, `Polsek KP3`. It ends before a rank,
/// a comma or a word in lower case, so that no person's name is taken for it.
pub(super) fn unknown_place(doc: &Doc<'_>, at: usize, kind: UnitKind) -> Option<usize> {
    use UnitKind::{Koramil, Lanal, Lanud, Other, Panwascam, PolriSection, Polsek, PpkPps, TniOther};
    if !matches!(kind, Koramil | Lanal | Lanud | Panwascam | PpkPps | Polsek | TniOther | PolriSection | Other) {
        return None;
    }
    let mut end = at;
    while end < at + 4 && doc.same_sentence(at.wrapping_sub(1), end) {
        let Some(token) = doc.tokens.get(end) else { break };
        let hyphen = token.mark == '-' && token.glued && doc.tokens.get(end + 1).is_some_and(|it| it.glued) && end > at;
        if end == at
            && let Some(programme) =
                doc.found(end).iter().chain(doc.found(end + 1)).find(|it| matches!(it.term, Term::Programme(_)))
        {
            // `Satgas Ops Damai Cartenz`
            end = (programme.token + programme.len) as usize;
            continue;
        }
        let named = token.is_capital()
            && !doc.is_any(end, words!["Divisi", "Bidang", "Seksi"])
            && (!crate::names::blocks_name(doc, end, true)
                // `Polsek Kawasan Pelabuhan Tanjungwangi`
                || kind == Polsek && doc.is_any(end, words!["Kawasan", "Pelabuhan"])
                // `Posal Pulau Baai`
                || doc.is(end, "Pulau") && doc.tokens.get(end + 1).is_some_and(Token::is_capital))
            && !doc.found(end).iter().any(|it| matches!(it.term, Term::Honorific(_)));
        let number = token.kind == Kind::Number && token.glued && end > at;
        if !(named || hyphen || number) {
            break;
        }
        end += 1;
    }
    // All districts are in the table: what it does not hold behind a PPK is a person (`Ketua PPK Rusli`).
    let headed = (at.saturating_sub(8)..at)
        .any(|it| doc.is_any(it, words!["Ketua", "Anggota", "Sekretaris"]) && doc.same_sentence(it, at));
    if matches!(kind, PpkPps | Panwascam)
        && (end == at + 1 || headed)
        && rank(doc, end).is_none()
        && doc.found(at).iter().all(|it| !matches!(it.term, Term::Place(_)))
    {
        return None;
    }
    let stops = doc
        .tokens
        .get(end)
        .is_none_or(|it| !it.is_capital() || doc.found(end).iter().any(|f| matches!(f.term, Term::Rank(_))));
    (end > at && stops && rank(doc, end).is_some() | !doc.tokens.get(end).is_some_and(Token::is_capital)).then_some(end)
}

/// One behind the words that go on with a seat's name behind a place, up to a rank.
fn longer_seat(doc: &Doc<'_>, from: usize, kind: UnitKind) -> Option<usize> {
    if !matches!(kind, UnitKind::Polsek | UnitKind::Koramil | UnitKind::Pemda) {
        return None;
    }
    let goes_on = |at: usize| {
        doc.tokens.get(at).is_some_and(|it| it.shape == Shape::Capital)
            && doc.same_sentence(from.wrapping_sub(1), at)
            && doc.found(at).iter().all(|it| matches!(it.term, Term::Place(_) | Term::Level(_)))
            && place_at(doc, at, |it| it <= RegionLevel::City).is_none()
            && !crate::names::blocks_name(doc, at, true)
            || doc.is(at, "Kota") && doc.tokens[at].is_capital()
    };
    let stop = (from..from + 3).take_while(|at| goes_on(*at)).last()? + 1;
    // `digeser menjadi Kapolsek Rembang Kota, diganti B`
    let town = stop == from + 1 && doc.is(from, "Kota") && !doc.tokens.get(stop).is_some_and(Token::is_capital);
    // `Kades Talang Leak (Supri Wira)`: a name in brackets closes a seat as a rank does.
    let ranked = |stop: usize| {
        let at = stop + usize::from(doc.mark(stop) == ',');
        kind != UnitKind::Pemda && doc.same_sentence(stop - 1, at) && rank(doc, at).is_some()
    };
    // `Polsek Penukal Abab hadir`, with `Kapolsek Penukal Abab, AKP A` elsewhere.
    let words = from - 1..stop;
    let same = |at: usize| (0..words.len()).all(|it| doc.tokens[at + it].hash == doc.tokens[words.start + it].hash);
    let elsewhere = || {
        (1..doc.tokens.len().saturating_sub(words.len()))
            .any(|at| doc.begins(at - 1, crate::doc::Kinds::POST) && same(at) && ranked(at + words.len()))
    };
    // `Bupati Lamandau Lilis Suriani (Kepala Biro X)`: a name, and what else it holds.
    // Not `Bupati Gowa Hasan Basri Agus (HBA)`, what somebody is called in short.
    let initials = doc.mark(stop + 2) == ')' && doc.tokens.get(stop + 1).is_some_and(|it| it.shape == Shape::Upper);
    let named = doc.mark(stop) == '(' && !initials && !doc.begins(stop + 1, crate::doc::Kinds::POST);
    let closed = named || (kind != UnitKind::Pemda && town) || ranked(stop) || elsewhere();
    closed.then_some(stop)
}

/// Whether a place may stand for a seat: an alias of a capital, or a district.
pub(super) fn seat_like(doc: &Doc<'_>, place: &Place) -> bool {
    let gazetteer = doc.lexicon.gazetteer();
    place.name.is_some_and(|name| {
        gazetteer.is_capital(name) || gazetteer.named(name).iter().any(|it| it.level() != RegionLevel::Village)
    })
}

/// `0910`, `1701-22`, `071`, `IV`: the number of a military unit at token `i`.
pub(super) fn number(doc: &Doc<'_>, i: usize) -> Option<(String, usize)> {
    let token = doc.tokens.get(i)?;
    if token.kind == Kind::Number && doc.word(i).len() <= 4 {
        let mut text = doc.word(i).to_owned();
        let mut at = i + 1;
        if matches!(doc.mark(at), '-' | '/')
            && doc.tokens.get(at + 1).is_some_and(|it| it.kind == Kind::Number && it.glued)
        {
            text.push('-');
            text.push_str(doc.word(at + 1));
            at += 2;
        }
        return Some((text, at));
    }
    let roman = token.is_word()
        && doc.word(i).bytes().all(|it| matches!(it, b'I' | b'V' | b'X'))
        // `Komandan Kodim I Made Raka`: an article of Bali.
        && !doc.listed(i + 1, Words::Balinese);
    // `Denpom XIII/1`: the first of the Kodam; `Subdenpom XIII/1-2`: the second below it.
    let glued = |at: usize| doc.tokens.get(at).is_some_and(|it| it.kind == Kind::Number && it.glued);
    let end = match (doc.mark(i + 1), doc.mark(i + 3)) {
        ('/', '-') if glued(i + 2) && glued(i + 4) => i + 5,
        ('/', _) if glued(i + 2) => i + 3,
        _ => i + 1,
    };
    roman.then(|| (doc.slice(i..end).to_owned(), end))
}

/// The name behind the slash of a numbered unit: a place, or one word (`Mln`, `Wijayakusuma`).
pub(super) fn numbered_place(doc: &Doc<'_>, i: usize) -> (Option<Place>, usize) {
    if let Some(place) = place(doc, i, &[]) {
        let mut end = place.tokens.end;
        // `Malang-Batu`, `Luwuk Banggai`
        while doc.mark(end) == '-' && doc.tokens.get(end + 1).is_some_and(|it| it.glued && it.is_capital()) {
            end += 2;
        }
        if end == place.tokens.end
            && let Some((_, len)) = place_at(doc, end, |it| matches!(it, RegionLevel::Regency | RegionLevel::City))
        {
            end += len;
        }
        // `Teluk Arguni`: the name goes on where no table holds the whole of it.
        if end == i + 1
            && doc.tokens.get(end).is_some_and(|it| it.shape == Shape::Capital)
            && doc.found(end).iter().all(|it| it.len == 1 && matches!(it.term, Term::Place(_)))
        {
            let goes_on = |at: &usize| {
                doc.tokens.get(*at).is_some_and(|it| it.shape == Shape::Capital)
                    && doc.found(*at).iter().all(|it| it.len == 1 && matches!(it.term, Term::Place(_)))
            };
            let stop = end + (end..end + 3).take_while(goes_on).count();
            if rank(doc, stop).is_some() || !doc.tokens.get(stop).is_some_and(Token::is_capital) {
                return (Some(Place { tokens: i..stop, name: None, level: None, level_word: None }), stop);
            }
        }
        return (Some(Place { tokens: i..end, ..place }), end);
    }
    if doc.tokens.get(i).is_some_and(|it| it.is_word() && (it.glued || it.shape == Shape::Capital)) {
        // `644/Walet Sakti`: a name of honour goes on up to a rank, a mark or a word in lower case.
        let mut end = i + 1;
        while end < i + 3
            && doc.same_sentence(i, end)
            && doc.tokens[end].is_capital()
            && doc.tokens[end].shape == Shape::Capital
            && doc.found(end).iter().all(|it| matches!(it.term, Term::Place(_)))
        {
            end += 1;
        }
        if end > i + 1 && (rank(doc, end).is_some() || doc.tokens.get(end).is_none_or(|it| !it.is_capital())) {
            return (Some(Place { tokens: i..end, name: None, level: None, level_word: None }), end);
        }
        return (Some(Place { tokens: i..i + 1, name: None, level: None, level_word: None }), i + 1);
    }
    (None, i)
}
