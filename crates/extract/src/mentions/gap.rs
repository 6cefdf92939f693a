//! What may stand between a post and the name of its holder.

use super::initials::initials_only;
use super::lists::counted;
use crate::doc::{Doc, Kinds};
use crate::token::{Shape, Token};
use crate::{names, phrases};
use simpul_model::RegionLevel;

/// What stands between a post and a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    None,
    Comma,
    Colon,
    /// `dijabat`, `yang dijabat oleh`, `atas nama`.
    Words,
}

pub(super) fn name_start(doc: &Doc<'_>, end: usize) -> (usize, Gap) {
    let mut at = end;
    if let Some(next) = misspelt_rest(doc, end) {
        return (next, Gap::None);
    }
    // `Bupati Kepahiang., Dr. X`
    if doc.mark(at) == '.' && doc.mark(at + 1) == ',' {
        at += 1;
    }
    // `Bupati Murung Raya (Mura), Kalimantan Tengah (Kalteng), A`: each region with its short name.
    let short = |from: usize| {
        let place = doc.mark(from) == '(' && doc.mark(from + 2) == ')' && doc.begins(from + 1, Kinds::PLACE);
        if place { 3 } else { 0 }
    };
    if doc.mark(at + short(at)) == ',' {
        at += short(at);
    }
    // `Bupati Badung, Bali, I Made …`, `Kapolres Cirebon Kota, Polda Jabar, AKBP …`: what stands above the unit.
    if doc.mark(at) == ',' {
        // Also a whole address: `Kepala Desa X, Kecamatan Y, Kabupaten Z, Muh. …`.
        let above = |from: usize| {
            let leveled = phrases::level_at(doc, from).and_then(|(level, next, _)| {
                let level = level?;
                let next = behind_stroke(doc, next);
                phrases::place_at(doc, next, |it| it == level).map(|it| next + it.1)
            });
            leveled
                .or_else(|| phrases::place_at(doc, from, |it| it <= RegionLevel::City).map(|it| from + it.1))
                .or_else(|| {
                    phrases::unit_alone(doc, from)
                        .filter(|it| phrases::kind_of(doc, it.word) == simpul_model::UnitKind::Polda)
                        .map(|it| it.tokens.end)
                })
        };
        let mut stop = at;
        for _ in 0..3 {
            match above(stop + 1).map(|it| it + short(it)).filter(|it| doc.mark(*it) == ',') {
                Some(next) => stop = next,
                None => break,
            }
        }
        if stop > at && doc.tokens.get(stop + 1).is_some_and(Token::is_capital) {
            return (stop + 1, Gap::Comma);
        }
        // `Polsek X, Polres Y Aiptu A`: the same of what stands above a police station.
        if let Some(house) = phrases::unit_alone(doc, stop + 1).filter(|it| {
            matches!(phrases::kind_of(doc, it.word), simpul_model::UnitKind::Polres | simpul_model::UnitKind::Kodim)
        }) && phrases::has_rank(doc, house.tokens.end)
            && doc.same_sentence(end, house.tokens.end)
        {
            return (house.tokens.end, Gap::Comma);
        }
        // `KPU Kepulauan Seribu, Provinsi DKI Jakarta Husein M`: no comma behind the last of them.
        if phrases::level_at(doc, stop + 1).is_some()
            && let Some(next) = above(stop + 1)
            && doc.same_sentence(end, next)
            && doc.tokens.get(next).is_some_and(Token::is_capital)
        {
            return (next, Gap::Comma);
        }
    }
    // `Kapolda X Drs Irjen Pol A`, `Kapolres Y, Dr. AKBP B`: titles before the rank.
    let titles = at + usize::from(doc.mark(at) == ',');
    let rank = if doc.begins(titles, Kinds::HONORIFIC) { names::skip_titles(doc, titles) } else { titles };
    if rank > titles && phrases::has_rank(doc, rank) && doc.same_sentence(end, rank) {
        return (rank, if titles > at { Gap::Comma } else { Gap::None });
    }
    // `Danlanud Muljono Surabaya, Kolonel A`: the town behind the unit, before a rank.
    if let Some((_, len)) = phrases::place_at(doc, at, |it| it <= RegionLevel::City) {
        let next = at + len + usize::from(doc.mark(at + len) == ',');
        if phrases::has_rank(doc, next) && doc.same_sentence(end, next) {
            return (next, if next > at + len { Gap::Comma } else { Gap::None });
        }
    }
    // `Kepala Desa X Kecamatan Y Ifanul Ahmad`: the address without commas.
    while let Some(next) = phrases::level_at(doc, at).and_then(|(level, next, _)| {
        let level = level.filter(|it| *it < RegionLevel::Village)?;
        let next = next + phrases::place_at(doc, next, |it| it == level)?.1;
        (doc.same_sentence(end, next) && doc.tokens.get(next).is_some_and(Token::is_capital)).then_some(next)
    }) {
        at = next;
    }
    // `Pangdam X selaku Pengendali Kegiatan, Mayjen A`: what he is here, before his rank.
    if doc.is_any(at, words!["selaku", "sebagai"])
        && let Some(comma) = (at + 1..at + 12).find(|it| doc.mark(*it) == ',')
        && doc.same_sentence(at, comma + 1)
        && phrases::has_rank(doc, comma + 1)
        && (at + 1..comma).all(|it| !phrases::has_rank(doc, it))
    {
        return (comma + 1, Gap::Comma);
    }
    // `Bhabinkamtibmas Polsek X yang bertugas di Desa Y Brigadir A`
    if doc.is(at, "yang")
        && doc.is_any(at + 1, words!["bertugas", "berdinas"])
        && doc.is(at + 2, "di")
        && let Some(next) = (at + 4..at + 8).find(|it| doc.same_sentence(at, *it) && phrases::has_rank(doc, *it))
        && (at + 3..next).all(|it| doc.tokens[it].is_capital())
    {
        return (next, Gap::Words);
    }
    // `Asisten Kapolri Bidang SDM (ASDM) yaitu Irjen A`
    let short = doc.mark(at) == '(' && doc.mark(at + 2) == ')';
    if let Some(next) = introduced(doc, at).or_else(|| if short { introduced(doc, at + 3) } else { None }) {
        return (next, Gap::Words);
    }
    // `Anggota DPRD X asal Kecamatan Y, A, meninjau …`: where he comes from.
    if doc.is(at, "asal")
        && let Some(comma) = (at + 2..at + 6).find(|it| doc.mark(*it) == ',')
        && doc.same_sentence(at, comma + 1)
        && (at + 1..comma).all(|it| doc.tokens[it].is_word())
        && names::name(doc, comma + 1)
            .is_some_and(|it| it.tokens.len() > 1 && doc.mark(it.end) == ',' || it.honorific || !it.degrees.is_empty())
    {
        return (comma + 1, Gap::Comma);
    }
    // `Bupati X yang baru dilantik, A, disambut …`
    if doc.is(at, "yang")
        && let Some(comma) = (at + 2..at + 10).find(|it| doc.mark(*it) == ',')
        && doc.same_sentence(at, comma + 1)
        && (at + 1..comma).all(|it| doc.tokens[it].is_word() && !doc.tokens[it].is_capital())
        && names::name(doc, comma + 1)
            .is_some_and(|it| doc.mark(it.end) == ',' || it.honorific || !it.degrees.is_empty())
    {
        return (comma + 1, Gap::Comma);
    }
    // `Kapolda X saat ini Irjen A`, `Bupati X sekarang, B`
    let now =
        if doc.is(at, "saat") && doc.is(at + 1, "ini") { 2 } else { usize::from(doc.is_any(at, words!["sekarang"])) };
    if now > 0 && doc.same_sentence(end.saturating_sub(1), at + now) {
        let next = at + now + usize::from(doc.mark(at + now) == ',');
        if doc.tokens.get(next).is_some_and(Token::is_capital) {
            at += now;
        }
    }
    // `Kepala Dinas X yang lama, A, menduduki …`
    if doc.is(at, "yang")
        && doc.is_any(at + 1, words!["lama", "baru", "sekarang"])
        && doc.mark(at + 2) == ','
        && doc.same_sentence(end.saturating_sub(1), at + 3)
        && names::name(doc, at + 3).is_some()
    {
        return (at + 3, Gap::Comma);
    }
    // `Anggota TPD Provinsi X unsur masyarakat A`
    if doc.is(at, "unsur") && doc.is_any(at + 1, words!["masyarakat", "KPU", "Bawaslu"]) {
        at += 2;
    }
    if let Some(next) = described(doc, at) {
        return (next, Gap::Comma);
    }
    // `Babinsa kami, Serka T`
    if doc.is_any(at, words!["kami", "kita", "saya"]) && doc.mark(at + 1) == ',' {
        at += 1;
    }
    // `Ketua Bawaslu (Badan …)`, `(Kapolres)`: a bracket right behind the post that holds no name.
    match doc.mark(at) {
        ',' => return (at + 1, Gap::Comma),
        // `Kapolsek X = AKP A`
        ':' | '=' => return (at + 1, Gap::Colon),
        '(' if in_brackets(doc, at + 1) => return (at + 1, Gap::None),
        '(' if doc.mark(at + 2) == ')' => at += 3,
        // `Panglima Komando Operasi Udara I (Pangkoopsud I)`: the post again.
        '(' if doc.begins(at + 1, Kinds::POST) => {
            if let Some(close) = (at + 2..at + 7).find(|it| doc.mark(*it) == ')') {
                at = close + 1;
                // `(Danlantamal I) Belawan, Laksamana Pertama A`: the town.
                let town = phrases::place_at(doc, at, |_| true).map_or(at, |it| at + it.1);
                if town > at && doc.mark(town) == ',' {
                    return (town + 1, Gap::Comma);
                }
            }
        }
        _ => {}
    }
    (at, Gap::None)
}

/// `Panitera Penganti (PP) A B`: one behind a misspelt word at token `i` that ends an office, as the initials behind it tell.
fn misspelt_rest(doc: &Doc<'_>, i: usize) -> Option<usize> {
    if i == 0 || doc.mark(i + 1) != '(' || doc.mark(i + 3) != ')' || !doc.found(i).is_empty() {
        return None;
    }
    let first = |it: usize| doc.word(it).chars().next();
    let mut initials = doc.word(i + 2).chars();
    let both = initials.next() == first(i - 1) && initials.next() == first(i) && initials.next().is_none();
    let name = || names::name(doc, i + 4).is_some_and(|it| it.tokens.len() > 1);
    (both && doc.same_sentence(i - 1, i + 4) && name()).then_some(i + 4)
}

/// One behind a second word for a level at token `i`: `Kecamatan/Kabupaten X`, both of one name.
fn behind_stroke(doc: &Doc<'_>, i: usize) -> usize {
    let second = if doc.mark(i) == '/' { phrases::level_at(doc, i + 1) } else { None };
    second.filter(|it| it.0.is_some()).map_or(i, |it| it.1)
}

/// `perempuan yang menjabat Ketua KPU X sejak 2023 itu, A B`: where the name begins of whom a post describes that ends before token `i`.
fn described(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let small = |it: &usize| doc.tokens.get(*it).is_some_and(|it| !it.is_capital() && it.mark != ',' && it.mark != '.');
    let end = if doc.is_any(i, words!["sejak", "selama"]) { i + (i..i + 6).take_while(small).count() - 1 } else { i };
    let comma = end + 1;
    if !doc.is_any(end, words!["itu", "ini", "tersebut"]) || doc.mark(comma) != ',' {
        return None;
    }
    let start = doc.sentences[doc.sentence_of(i)].tokens.start.max(i.saturating_sub(14));
    let holds = words!["menjabat", "menduduki", "mengemban", "memangku", "satu"];
    let named = || names::name(doc, comma + 1).is_some_and(|it| it.tokens.len() > 1 || it.honorific);
    let somebody = doc.same_sentence(i, comma + 1) && (phrases::has_rank(doc, comma + 1) || named());
    (somebody && doc.any_of(start..i, holds)).then_some(comma + 1)
}

/// Whether a person's name, with or without a rank, fills the brackets that open before token `i`: `Kapolsek X (Iptu A, S.H.)`.
fn in_brackets(doc: &Doc<'_>, i: usize) -> bool {
    let rank = phrases::rank(doc, i);
    let from = rank.as_ref().map_or(i, |it| it.tokens.end);
    names::name(doc, from).is_some_and(|it| {
        // `Keputusan Ketua Mahkamah Agung (SK-KMA)`: short for the paper.
        let short = it.tokens.clone().any(|at| doc.mark(at) == '-')
            && it.tokens.clone().all(|at| !doc.tokens[at].is_word() || doc.tokens[at].shape == Shape::Upper);
        if short {
            return false;
        }
        let sure = rank.is_some() || it.honorific || !it.degrees.is_empty() || it.tokens.len() >= 2;
        sure && doc.mark(it.end) == ')' && !super::named::single_place(doc, &it) && !initials_only(doc, &it)
    })
}

/// `lainnya, yakni`, `masing-masing`, `di antaranya`: words at token `at` that bring on the names of those who hold a post; one behind them.
pub(super) fn introduced(doc: &Doc<'_>, at: usize) -> Option<usize> {
    let mut next = at;
    next += usize::from(doc.is_any(next, words!["lain", "lainnya", "tersebut", "komisi"]));
    // `Penjabat Bupati yang baru yakni B`
    next += 2 * usize::from(doc.is(next, "yang") && doc.is_any(next + 1, words!["baru", "terpilih", "sekarang"]));
    // `Dua anggota DPRD X hasil PAW, masing-masing A dan B`
    next +=
        2 * usize::from(doc.is(next, "hasil") && doc.is_any(next + 1, words!["PAW", "pilkades", "pemilu", "seleksi"]));
    // `Tim Pemeriksa Daerah Provinsi X yang terdiri dari A`
    next += usize::from(doc.is(next, "yang") && doc.is(next + 1, "terdiri"));
    next += usize::from(doc.mark(next) == ',');
    let word = next;
    if doc.is(next, "masing") {
        next += 1 + usize::from(doc.mark(next + 1) == '-');
        next += usize::from(doc.is(next, "masing"));
    } else if doc
        .is_any(next, words!["yaitu", "yakni", "adalah", "ialah", "bernama", "antaranya", "diantaranya", "seperti"])
    {
        next += 1;
    } else if doc.is_any(next, words!["di", "antara"]) && doc.is_any(next + 1, words!["antaranya", "lain"])
        || doc.is(next, "terdiri") && doc.is_any(next + 1, words!["dari", "atas"])
        || doc.is(next, "atas") && doc.is(next + 1, "nama")
    {
        next += 2;
    }
    // `anggota komisi di antaranya, A, B dan C`, `dan anggota yaitu, A, B dan C`
    let namely = words!["antaranya", "diantaranya", "yaitu", "yakni"];
    next += usize::from(next > word && doc.mark(next) == ',' && doc.is_any(next - 1, namely));
    // `didampingi 4 komisioner lainnya, A, B dan C`, `serta anggota lainnya A dan B`
    let others = next == word
        && doc.is_any(at, words!["lain", "lainnya"])
        && doc.tokens.get(next).is_some_and(Token::is_capital)
        && names::name(doc, next).is_some_and(|it| it.tokens.len() > 1 || doc.mark(it.end) == ',');
    // `bersama 4 komisioner lainnya: A, B dan C`
    let said = next > word || word > at && doc.mark(word) == ':' || others;
    (said && doc.same_sentence(at.saturating_sub(1), next)).then(|| next + usize::from(doc.mark(next) == ':'))
}

/// `Dua komisioner tampil memberi materi, yakni A dan B`: one behind the words that bring on the names of so many holders, whose deed is
/// told first.
pub(super) fn presented(doc: &Doc<'_>, i: usize, end: usize) -> Option<usize> {
    if !counted(doc, i) {
        return None;
    }
    // `hanya dua orang komisioner KPU X; A dan B`
    if doc.mark(end) == ';'
        && names::name(doc, end + 1)
            .is_some_and(|it| doc.is_any(it.end, words!["dan", "serta"]) || doc.mark(it.end) == ',')
    {
        return Some(end + 1);
    }
    let parties = words!["Teradu", "Terlapor", "Pengadu", "Terdakwa"];
    let told = |it: &usize| doc.same_sentence(i, *it) && (!doc.tokens[*it].is_capital() || doc.is_any(*it, parties));
    // `Dua anggota KPU X yang menjadi Teradu dalam perkara ini adalah A dan B`
    let clause = doc.is(end, "yang");
    let link = (end..(end + 12).min(doc.tokens.len()))
        .take_while(told)
        .find(|it| doc.is_any(*it, words!["yakni", "yaitu"]) || clause && doc.is_any(*it, words!["adalah", "ialah"]))?;
    ((clause || doc.mark(link - 1) == ',') && doc.tokens.get(link + 1).is_some_and(Token::is_capital))
        .then_some(link + 1)
}
