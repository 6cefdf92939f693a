//! Venues: the building, field or room where something happens, as printed.

use crate::{doc::Doc, token::Kind};
use simpul_lexicon::Term;
use std::ops::Range;

/// Nouns with which a venue begins.
const HEADS: &[&str] = &[
    "aula",
    "gedung",
    "ruang",
    "ruangan",
    "lapangan",
    "kantor",
    "balai",
    "balairung",
    "pendopo",
    "pendapa",
    "hotel",
    "ballroom",
    "halaman",
    "gudang",
    "alun",
    "wantilan",
    "pelabuhan",
    "dermaga",
    "taman",
    "stadion",
    "gor",
    "masjid",
    "mushola",
    "musala",
    "cafe",
    "kafe",
    "kampus",
    "sekolah",
    "rumah",
    "tps",
    "rsud",
    "rs",
    "pasar",
    "terminal",
    "bandara",
    "perempatan",
    "pertigaan",
    "simpang",
    "kompleks",
    "komplek",
    "dusun",
    "kediaman",
    "lobi",
    "lobby",
    "lapas",
    "rutan",
    "gereja",
    "pura",
    "vihara",
    "klenteng",
    "resto",
    "restoran",
    "rupatama",
    "graha",
    "wisma",
    "convention",
    "mako",
    "markas",
    "mapolda",
    "mapolres",
    "mapolresta",
    "mapolrestabes",
    "mapolsek",
    "makodim",
    "makorem",
    "makodam",
    "makoramil",
    "mabes",
    "universitas",
    "institut",
    "sma",
    "smk",
    "smp",
    "sman",
    "smkn",
    "madrasah",
    "pesantren",
    "ponpes",
    "pondok",
    "warung",
    "kedai",
    "gelanggang",
    "monumen",
    "tugu",
    "bundaran",
    "jembatan",
    "pantai",
    "lapau",
    "sanggar",
    "museum",
    "mall",
    "plaza",
    "studio",
    "panggung",
    "tribun",
    "posko",
    "pos",
    "sekretariat",
    "meunasah",
    "dayah",
    "surau",
    "langgar",
    "bale",
    "baruga",
    "joglo",
    "auditorium",
    "theater",
    "teater",
    "paseban",
    "mess",
    "villa",
    "sport",
    "hall",
    "islamic",
    "asrama",
    "batalyon",
    "spn",
    "dprd",
    "rujab",
    "basement",
    "teras",
    "parkiran",
    "area",
    "setda",
];

/// Lower-case words that may stand inside a venue's name.
const INSIDE: &[&str] = &[
    "apel",
    "rapat",
    "belakang",
    "depan",
    "logistik",
    "utama",
    "sidang",
    "hearing",
    "lantai",
    "serbaguna",
    "pertemuan",
    "kantor",
    "lapangan",
    "halaman",
    "gedung",
    "aula",
    "ruang",
    "setempat",
    "upacara",
    "kerja",
    "dinas",
    "parkir",
    "paripurna",
    "pola",
    "data",
    "rupatama",
    "vip",
    "pleno",
    "futsal",
    "bola",
    "sepak",
    "bersama",
    "olahraga",
    "kecamatan",
    "desa",
    "kelurahan",
    "bupati",
    "gubernur",
    "wali",
    "walikota",
    "kota",
    "camat",
    "lurah",
    "kepala",
    "rumah",
    "makan",
    "sakit",
    "jabatan",
    "pribadi",
    "ibadah",
    "barat",
    "timur",
    "samping",
    "tengah",
    "nagari",
    "warga",
    "adat",
    "suara",
    "penyimpanan",
    "persemayaman",
    "transit",
    "tunggu",
    "lobby",
    "dharma",
    "rekonfu",
    "vicon",
    "alun",
    "dalam",
    "terbuka",
    "komplek",
    "kompleks",
    "gor",
    "pendopo",
    "sekretariat",
    "polres",
    "polsek",
    "polda",
    "kpu",
    "bawaslu",
    "dprd",
    "kpud",
    "kabupaten",
    "hotel",
];

/// The venues of `range` outside quotations that stand behind a preposition of place, in order.
pub(crate) fn find_all(doc: &Doc<'_>, range: Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut i = range.start;
    while i < range.end {
        let venue = if doc.quote_of(i).is_none() && doc.tokens[i].is_word() {
            after_preposition(doc, i, range.end).and_then(|start| read(doc, start, range.end))
        } else {
            None
        };
        match venue {
            Some(venue) => {
                i = venue.end;
                found.push(venue);
            }
            None => i += 1,
        }
    }
    found
}

/// The first venue within a quotation.
pub(crate) fn quoted(doc: &Doc<'_>, range: Range<usize>) -> Option<Range<usize>> {
    range.clone().find_map(|i| after_preposition(doc, i, range.end).and_then(|start| read(doc, start, range.end)))
}

/// Where a venue may begin, if token `i` is a preposition of place.
fn after_preposition(doc: &Doc<'_>, i: usize, end: usize) -> Option<usize> {
    let word = doc.word(i);
    let mut at = i + 1;
    if doc.is_any(i, &["didepan", "dihalaman", "diruang", "diaula"]) {
        // `didepan kantor KPU`: the preposition is glued to its noun.
        if !word.eq_ignore_ascii_case("didepan") {
            return None;
        }
    } else if !doc.is_any(i, &["di", "ke", "bertempat", "berlokasi", "pada", "via", "menuju", "dari"]) {
        return None;
    }
    while at < end && doc.is_any(at, &["di", "depan", "dalam", "sekitar", "kawasan", "luar", "pada", "seputaran"]) {
        at += 1;
    }
    (at < end).then_some(at)
}

fn is_head(doc: &Doc<'_>, i: usize) -> bool {
    doc.is_any(i, HEADS)
        || doc.found(i).iter().any(|it| matches!(it.term, Term::UnitType(id) if doc.lexicon.unit_type(id).building))
}

/// Reads a venue at token `start`.
pub(crate) fn read(doc: &Doc<'_>, start: usize, end: usize) -> Option<Range<usize>> {
    if !is_head(doc, start) {
        return None;
    }
    let mut at = start + 1;
    loop {
        if at >= end {
            break;
        }
        let token = &doc.tokens[at];
        // `ruang Tebengang, Kantor Bupati Malinau`: nested venues.
        if token.mark == ',' && at + 1 < end && nests(doc, at + 1) {
            at += 2;
            continue;
        }
        if token.mark == '-' && token.glued && doc.tokens.get(at + 1).is_some_and(|it| it.glued) {
            at += 2;
            continue;
        }
        if matches!(token.mark, '/' | '.' | '\'')
            && token.glued
            && doc.tokens.get(at + 1).is_some_and(|it| it.glued && it.kind != Kind::Punct)
        {
            at += 2;
            continue;
        }
        if token.kind == Kind::Number {
            // A number is part of it unless a date begins.
            if doc.found(at + 1).iter().any(|it| matches!(it.term, Term::Month(_)))
                || doc.mark(at + 1) == '/'
                || doc.mark(at + 1) == ':'
            {
                break;
            }
            at += 1;
            continue;
        }
        if !token.is_word() || ends_here(doc, at, start) {
            break;
        }
        if token.is_capital() || doc.is_any(at, INSIDE) {
            at += 1;
            continue;
        }
        break;
    }
    // A lone common noun names no venue.
    let lone = at == start + 1;
    let building =
        doc.found(start).iter().any(|it| matches!(it.term, Term::UnitType(id) if doc.lexicon.unit_type(id).building));
    let mut stop = at;
    while stop > start + 1
        && doc.is_any(stop - 1, &["dan", "bersama", "tengah", "utama"])
        && !doc.tokens[stop - 1].is_capital()
    {
        stop -= 1;
    }
    let has_name = (start..stop)
        .any(|it| it > start && (doc.tokens[it].is_capital() || doc.tokens[it].kind == Kind::Number))
        || doc.is(stop - 1, "setempat")
        || stop > start + 1 && doc.tokens[start].is_capital();
    ((!lone && has_name) || (lone && building && doc.tokens[start].is_capital())).then_some(start..stop)
}

/// Whether behind a comma another part of the venue begins rather than its address.
fn nests(doc: &Doc<'_>, i: usize) -> bool {
    (is_head(doc, i) && doc.found(i).iter().all(|it| !matches!(it.term, Term::Post(_) | Term::Event(_))))
        || (doc.is_any(i, &["Banjar"])
            && doc.tokens.get(i + 1).is_some_and(|it| it.is_capital())
            && doc.found(i).iter().any(|it| matches!(it.term, Term::Level(_))))
}

fn ends_here(doc: &Doc<'_>, i: usize, start: usize) -> bool {
    doc.found(i).iter().any(|it| match it.term {
        Term::Weekday(_) => true,
        Term::Level(id) => {
            // `Balai Kampung Arsopura`, `Pendopo Kalurahan Bendungan` keep their level word; an address begins with one behind a name.
            let level = doc.lexicon.level(id).level;
            level.is_some()
                && i > start + 1
                && doc.tokens[i].is_capital()
                && !doc.is(i - 1, "TPS")
                && !(i >= 2 && doc.tokens[i - 1].kind == Kind::Number)
                && !matches!(
                    doc.word(i - 1).to_ascii_lowercase().as_str(),
                    "kantor"
                        | "balai"
                        | "aula"
                        | "gedung"
                        | "pendopo"
                        | "halaman"
                        | "lapangan"
                        | "kpu"
                        | "bawaslu"
                        | "dprd"
                        | "gudang"
                        | "provinsi"
                )
        }
        Term::Role(_) | Term::Speech(_) => !doc.tokens[i].is_capital(),
        _ => false,
    }) || doc.is_any(i, &["pada", "yang", "untuk", "oleh", "dengan", "Jl", "Jalan", "Jln", "pukul", "sekitar"])
}
