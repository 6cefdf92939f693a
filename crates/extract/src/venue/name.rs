//! How far the name of a venue goes.

use super::is_head;
use crate::{
    doc::{Doc, Kinds},
    phrases,
    token::{Kind, Token},
    words::{Marks, Words},
};
use simpul_lexicon::Term;

/// Where the name of a venue ends that begins at token `start`.
pub(super) fn name_end(doc: &Doc<'_>, marks: &Marks, start: usize, end: usize) -> usize {
    let mut at = start + 1;
    while at < end {
        match step(doc, marks, at, start, end) {
            Some(next) => at = next,
            None => break,
        }
    }
    at
}

/// One behind what stands at token `i` of a venue that began at `start`; `None` where the venue ends.
pub(super) fn step(doc: &Doc<'_>, marks: &Marks, i: usize, start: usize, end: usize) -> Option<usize> {
    let token = &doc.tokens[i];
    let joined = token.glued && doc.tokens.get(i + 1).is_some_and(|it| it.glued && it.kind != Kind::Punct);
    // `Gedung Prof. Soepomo`, `Lapangan Letkol Chr. Tahitu`, `Markas Kepolisian Resor (Mako Polres) Puncak Jaya`.
    let title = words![
        "ds", "kab", "kec", "kel", "kp", "prov", "prof", "dr", "drs", "ir", "h", "hj", "kh", "chr", "st", "jend",
        "letjen", "letkol", "kol", "mr", "r", "tgk"
    ];
    // `ruang Komisi I. Ketua Komisi I …`, `ruang rapat Komisi C. Para …`: a number or letter, no initial.
    let numeral =
        doc.word(i - 1).len() == 1 && doc.is_any(i.wrapping_sub(2), words!["komisi", "fraksi", "dapil", "sidang"]);
    let initial = doc.word(i - 1).len() == 1 && !numeral;
    let short = token.glued && (doc.is_any(i - 1, title) || initial);
    let next_capital = doc.tokens.get(i + 1).is_some_and(|it| it.is_capital() && it.is_word());
    if token.mark == '.' && short && doc.tokens[i - 1].is_capital() && next_capital && i + 1 < end {
        return Some(i + 2);
    }
    if token.mark == '(' && doc.is(i + 1, "Purn") && doc.mark(i + 2) == ')' && i + 3 < end {
        return Some(i + 3);
    }
    // `Pos Lintas Batas Negara (PLBN) Badau`: initials of what stands before.
    if token.mark == '(' && doc.mark(i + 2) == ')' && i + 2 < end {
        let short = doc.word(i + 1);
        // `Ruang Rapat Utama (Rupattama) Mabes X`, `Pos Angkatan Laut (Posal) X`
        let word = doc.tokens[i + 1].is_capital()
            && short.len() > 3
            && !doc.begins(i + 1, Kinds::WEEKDAY)
            && doc.tokens[i - 1].is_capital();
        let initials = (short.len() <= 6 && short.chars().all(|it| it.is_ascii_uppercase())) || word;
        // `gudang KPU Kabupaten Kotawaringin Timur (Kotim)`: the region's own short name.
        let region = doc.found(i + 1).iter().any(|it| matches!(it.term, Term::Place(_)));
        let stands = !region && short.chars().next().is_some_and(|it| (start..i).any(|k| doc.word(k).starts_with(it)));
        let goes_on = doc.tokens.get(i + 3).is_some_and(|next| next.is_capital() && next.is_word());
        if initials && stands && !(goes_on && i + 3 < end && ends_here(doc, i + 3, start)) {
            return Some(i + 3);
        }
    }
    if token.mark == '(' && doc.is_any(start, words!["markas", "kantor", "gedung", "graha", "balai"]) {
        let close = (i + 1..(i + 5).min(end)).find(|it| doc.mark(*it) == ')');
        let goes_on = |it: usize| doc.tokens.get(it + 1).is_some_and(|next| next.is_capital() && next.is_word());
        return close.filter(|it| *it + 1 < end && goes_on(*it) && !ends_here(doc, *it + 1, start)).map(|it| it + 2);
    }
    match token.mark {
        // `ruang Tebengang, Kantor Bupati Malinau`: nested venues.
        ',' => return (i + 1 < end && nests(doc, marks, start, i + 1)).then_some(i + 2),
        '-' | '/' | '.' | '\'' if joined => return Some(i + 2),
        // `Lapangan Alun – alun Merdeka`
        '-' | '–' if doc.is(i - 1, "alun") && doc.is(i + 1, "alun") && i + 1 < end => return Some(i + 2),
        // `Masjid Jami' Nurul Yaqin`
        '\'' | '’' | '‘' if token.glued && next_capital && i + 1 < end => return Some(i + 2),
        _ => {}
    }
    if token.kind == Kind::Number {
        // A number is part of it unless a date or a time begins; `071/WK` is a unit's.
        let date = doc.found(i + 1).iter().any(|it| matches!(it.term, Term::Month(_)));
        let unit = doc.mark(i + 1) == '/' && doc.tokens.get(i + 2).is_some_and(|it| it.glued && it.is_word());
        let timed = matches!(doc.mark(i + 1), '/' | ':') && !unit;
        return (!date && !timed).then_some(i + 1);
    }
    // `Badan Kesatuan Bangsa dan Politik`, `Gedung Pemuda dan Olahraga`, `Aula Dinas Perpustakaan dan Kearsipan`
    let field = |it: usize| doc.listed(it, Words::OfficeFields);
    if doc.is(i, "dan") && next_capital && i + 1 < end && field(i - 1) && field(i + 1) {
        return Some(i + 2);
    }
    // `gudang milik CV Mitra Sago`: whose it is, of a firm or a government.
    let owners = words!["CV", "PT", "UD", "Pemda", "Pemkab", "Pemkot", "Pemprov"];
    if doc.is(i, "milik") && doc.is_any(i + 1, owners) && doc.tokens.get(i + 2).is_some_and(Token::is_capital) {
        return Some(i + 2);
    }
    // `Pos Pelayanan Terpadu di Rest Area Km 260`: a post lies within another place.
    if doc.is(i, "di") && doc.is(start, "pos") && i > start + 1 && i + 1 < end && is_head(doc, marks, i + 1) {
        return doc.tokens[i + 1].is_capital().then_some(i + 2);
    }
    // `ruangan ketua komisi A DPRD setempat`, `ruang kerja bupati`: whose room it is.
    let room = i <= start + 2 && !token.is_capital() && doc.is_any(start, words!["ruang", "ruangan"]);
    if room && let Some(post) = doc.found(i).iter().find(|it| matches!(it.term, Term::Post(_))) {
        return Some((i + post.len as usize).min(end));
    }
    if !token.is_word() || ends_here(doc, i, start) {
        return None;
    }
    // `pasar tradisional Sumber`, `gereja katolik Santo Yosef`: of what kind it is, between the noun and the name.
    if i == start + 1 && marks.has(i, Words::KindsOfPlace) && next_capital && i + 1 < end {
        let named = !doc.begins(i + 1, Kinds::WEEKDAY.or(Kinds::POST).or(Kinds::RANK).or(Kinds::STATUS));
        return named.then_some(i + 1);
    }
    (token.is_capital() || marks.has(i, Words::Inside)).then_some(i + 1)
}

/// Whether behind a comma another part of the venue begins rather than its address.
fn nests(doc: &Doc<'_>, marks: &Marks, start: usize, i: usize) -> bool {
    let plain = doc.found(i).iter().all(|it| !matches!(it.term, Term::Post(_) | Term::Event(_)));
    // `SMAN 3 Manna, SMPN 3 Manna`: two schools side by side.
    if phrases::names_school(doc, i) && phrases::names_school(doc, start) {
        return false;
    }
    let hamlet = doc.is(i, "Banjar")
        && doc.tokens.get(i + 1).is_some_and(Token::is_capital)
        && doc.found(i).iter().any(|it| matches!(it.term, Term::Level(_)));
    // `Lapangan Bhakti Praja, Pangkalan Kerinci`: a district.
    let town = doc.found(i).iter().any(|it| matches!(it.term, Term::Place(_)) && it.len > 1);
    // `ruang Ratona, lantai dua kantor Wali Kota X`
    let floor = doc.is(i, "lantai") && !doc.is(start, "lantai");
    (is_head(doc, marks, i) && plain && !town) || hamlet || floor
}

/// Whether a purpose begins at token `i`: `aula kelurahan guna membahas …`, but `Gedung Serba guna`.
pub(super) fn is_purpose(doc: &Doc<'_>, i: usize) -> bool {
    doc.is(i, "guna") && !doc.tokens[i].is_capital() && !doc.is(i - 1, "serba")
}

pub(super) fn ends_here(doc: &Doc<'_>, i: usize, start: usize) -> bool {
    let capital = doc.tokens[i].is_capital();
    let listed = doc.found(i).iter().any(|it| match it.term {
        Term::Weekday(_) => capital || doc.mark(i + 1) == '(',
        Term::Level(id) => {
            // `Balai Kampung Arsopura`, `Pendopo Kalurahan Bendungan` keep their level word; an address begins with one behind a name.
            // `Kantor Komisi Pemilihan Umum (KPU) Kabupaten X`: the word within the brackets.
            let bracketed = doc.mark(i - 1) == ')' && doc.mark(i.wrapping_sub(3)) == '(';
            let inner = doc.is_any(
                if bracketed { i - 2 } else { i - 1 },
                words![
                    "kantor",
                    "balai",
                    "aula",
                    "gedung",
                    "pendopo",
                    "halaman",
                    "lapangan",
                    "kpu",
                    "kpud",
                    "bawaslu",
                    "dprd",
                    "gudang",
                    "provinsi",
                    "tps",
                    "wantilan",
                    "kip",
                    "panwaslih",
                    "pp",
                    "kejari",
                    "kodim",
                    "dinas",
                    "pengadilan",
                    "kejaksaan",
                    "smp",
                    "sma",
                    "smk",
                    "sd",
                    "universitas",
                    "politeknik",
                    "madrasah",
                    "sekolah",
                    "panwaslu",
                    "pertemuan",
                    "serbaguna",
                    "guna",
                    "olahraga",
                    "rapat",
                    "pola",
                    "upacara",
                    "wali",
                    "daerah",
                    "sekretariat",
                    "bola",
                    "adat",
                    "dalam",
                    "luar",
                ],
            );
            let unit = doc.found(i - 1).iter().any(|f| matches!(f.term, Term::UnitType(_)) && f.len == 1);
            // `Hotel Sahid Lembang`, `Mapolres Kediri Kota`: an address has a name behind its level word.
            // `Meunasah Gampong X Kec. Y`
            let short = doc.is_any(i, words!["kab", "kec", "kel", "ds"]) && doc.mark(i + 1) == '.';
            let next = i + 1 + usize::from(short);
            let names_on = doc.tokens.get(next).is_some_and(Token::is_capital);
            // `Lapangan Sepakbola Desa X`: no name has come yet.
            let plain = doc.tokens[i - 1].is_capital() && doc.listed(i - 1, Words::Plain);
            let inner = inner || unit || !names_on || plain;
            doc.lexicon.level(id).level.is_some()
                && i > start + 1
                // `Hotel X kota Y`: a town in small letters behind the name.
                && (capital || doc.tokens[i - 1].is_capital() && names_on)
                && doc.tokens[i - 1].kind != Kind::Number
                && !inner
        }
        Term::Role(_) | Term::Speech(_) => !capital,
        _ => false,
    });
    // `ruangan Karo Ops Polda X Kombes Pol A`: whose room it is has been said.
    let holder = capital && doc.begins(i, Kinds::RANK) && (start + 1..i).any(|it| doc.begins(it, Kinds::POST));
    // `Menjemput di dermaga Dandim X`: who did.
    let quay = doc.is_any(start, words!["dermaga", "pelabuhan", "bandara", "terminal", "stasiun"]);
    let holder = holder || capital && quay && doc.begins(i, Kinds::POST);
    listed
        || holder
        || (doc.is(i, "dalam") && doc.is_any(i + 1, words!["rangka", "upaya", "acara", "kegiatan"]))
        || doc.is_any(i, words!["pada", "yang", "untuk", "oleh", "dengan", "Jl", "Jalan", "Jln", "pukul", "sekitar"])
}
