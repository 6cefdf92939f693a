//! Venues: the building, field or room where something happens, as printed.

use crate::{
    doc::{Doc, Kinds},
    phrases,
    token::{Kind, Token},
    words::{Marks, Words},
};
use simpul_lexicon::Term;
use simpul_model::RegionLevel;
use std::ops::Range;

/// The venues of `range` outside quotations that stand behind a preposition of place or a verb of looking in, in order.
pub(crate) fn find_all(doc: &Doc<'_>, marks: &Marks, range: Range<usize>, found: &mut Vec<Range<usize>>) {
    let mut i = range.start;
    // `Halaman Mapolres Ngada dipenuhi …`, `Rabu (19/11) pagi, halaman Polsek X berubah jadi …`: the venue as the subject.
    if marks.any(range.clone(), Words::Becomes) {
        let opens = |it: usize| it == range.start || doc.mark(it - 1) == ',';
        let subject = range.clone().filter(|it| opens(*it) && doc.quote_of(*it).is_none()).find_map(|it| {
            let venue = read(doc, marks, it, range.end)?;
            let address =
                |k: usize| doc.tokens[k].is_capital() || matches!(doc.mark(k), ',' | '(' | ')') || doc.is(k, "di");
            let verb = (venue.end..range.end).find(|k| !address(*k))?;
            marks.has(verb, Words::Becomes).then_some(venue)
        });
        if let Some(venue) = subject {
            i = venue.end;
            found.push(venue);
        }
    }
    while i < range.end {
        let leads = marks.has_any(i, &[Words::Objects, Words::Leads]);
        // `Belajar dari Rumah`
        let home = || doc.is(i, "dari") && i > 0 && doc.is_any(i - 1, words!["belajar", "bekerja", "kerja"]);
        let free = leads && !home() && doc.quote_of(i).is_none() && doc.tokens[i].is_word();
        match if free { at(doc, marks, i, range.end) } else { None } {
            Some(venue) => {
                i = venue.end;
                found.push(venue);
            }
            None => i += 1,
        }
    }
}

/// The first venue within a quotation.
pub(crate) fn quoted(doc: &Doc<'_>, marks: &Marks, range: Range<usize>) -> Option<Range<usize>> {
    range.clone().find_map(|i| at(doc, marks, i, range.end))
}

/// The polling places of a sentence: numbered ones wherever they stand in a list, and the other venues.
pub(crate) fn polling_places(
    doc: &Doc<'_>,
    marks: &Marks,
    range: &Range<usize>,
    venues: &[Range<usize>],
) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut i = range.start;
    while i < range.end {
        if doc.quote_of(i).is_none() && doc.is(i, "TPS") {
            let listed = found.is_empty() || i > range.start;
            let numbered = doc.tokens.get(i + 1).is_some_and(|it| it.kind == Kind::Number);
            let placed = doc.is_any(i.wrapping_sub(1), words!["di", "meninjau", "memantau", "mengecek", "langsung"]);
            if let Some(place) = read(doc, marks, i, range.end).filter(|_| listed && numbered) {
                i = place.end;
                found.push(place);
                continue;
            }
            if placed && doc.is_any(i + 1, words!["di"]) {
                found.push(i..i + 1);
            }
        } else if let Some(venue) = venues.iter().find(|it| it.start == i && !doc.is(it.start, "TPS")) {
            found.push(venue.clone());
            i = venue.end;
            continue;
        }
        i += 1;
    }
    found
}

/// The venue that the preposition or verb at token `i` leads to.
fn at(doc: &Doc<'_>, marks: &Marks, i: usize, end: usize) -> Option<Range<usize>> {
    let start = lead(doc, marks, i, end)?;
    // `pengecekan ruang tahanan`: what is looked at; `pengecekan gudang logistik KPU X`: where.
    let noun = doc.is_any(i, words!["pengecekan", "peninjauan"]);
    if noun && !doc.is(start, "gudang") {
        return None;
    }
    if marks.has(i, Words::Objects) {
        // `mengecek kesiapan ruang tahanan`: a part of the house.
        let state = doc.is_any(i + 1, words!["kesiapan", "kondisi"]);
        return read(doc, marks, start, end)
            .filter(|it| !doc.is(it.start, "TPS") || it.len() > 1)
            .or_else(|| if state { None } else { plain(doc, marks, start, end) })
            .or_else(|| outpost(doc, marks, i, start, end))
            // `meninjau langsung RSUD`
            .or_else(|| {
                let upper = doc.tokens[start].shape == crate::token::Shape::Upper && !doc.is(start, "TPS");
                (upper && marks.has(start, Words::Heads)).then_some(start..start + 1)
            });
    }
    let indefinite = doc.is_any(start, words!["sebuah", "salah", "satu", "suatu"]);
    if indefinite {
        let noun = start + 1 + usize::from(doc.is(start, "salah"));
        return (noun < end && marks.has(noun, Words::Heads))
            .then(|| read(doc, marks, noun, end).or_else(|| plain(doc, marks, noun, end)).unwrap_or(noun..noun + 1));
    }
    read(doc, marks, start, end).or_else(|| station(doc, marks, i, start, end)).or_else(|| {
        if doc.is_any(i, words!["di", "bertempat", "tempatnya", "giliran"]) {
            plain(doc, marks, start, end)
                .or_else(|| unlisted(doc, marks, i, start, end))
                .or_else(|| only_one(doc, start, end))
        } else {
            None
        }
    })
}

/// `digelar sederhana di Polsek X`: a body without a word for its building, where something is said to take place.
fn station(doc: &Doc<'_>, marks: &Marks, lead: usize, start: usize, end: usize) -> Option<Range<usize>> {
    let bodies =
        words!["polsek", "polres", "polresta", "polda", "kodim", "koramil", "kpu", "bawaslu", "dprd", "lanud", "lanal"];
    let happens = || marks.any(lead.saturating_sub(2)..lead, Words::Happens) && doc.same_sentence(lead, start);
    let named = || doc.tokens.get(start + 1).is_some_and(|it| it.is_capital() && it.is_word());
    (doc.is(lead, "di") && doc.is_any(start, bodies) && doc.tokens[start].is_capital() && named() && happens())
        .then(|| start..name_end(doc, marks, start, end))
}

/// `meninjau Polsek X`, `mengecek Koramil 1805-02/X`: a small station without a word for its building, where somebody looks at it.
fn outpost(doc: &Doc<'_>, marks: &Marks, lead: usize, start: usize, end: usize) -> Option<Range<usize>> {
    let looks = doc.is_any(lead, words!["meninjau", "cek", "mengecek", "menyambangi", "mengunjungi"]);
    let post = doc.is_any(start, words!["polsek", "koramil", "posal", "posmat", "lanal", "lanud", "pospol"]);
    let named = |it: &Token| it.is_capital() && it.is_word() || it.kind == Kind::Number;
    (looks && post && doc.tokens[start].is_capital() && doc.tokens.get(start + 1).is_some_and(named))
        .then(|| start..name_end(doc, marks, start, end))
}

/// `di Pendopo, Senin (25/11)`: there is but one in a town, so that it needs no name.
fn only_one(doc: &Doc<'_>, start: usize, end: usize) -> Option<Range<usize>> {
    let known =
        doc.is_any(start, words!["pendopo", "pendapa", "rupatama", "balaikota"]) && doc.tokens[start].is_capital();
    let stops = start + 1 >= end || matches!(doc.mark(start + 1), ',' | '(' | '.');
    (known && stops).then_some(start..start + 1)
}

/// Where a venue may begin, if token `i` leads to a place.
fn lead(doc: &Doc<'_>, marks: &Marks, i: usize, end: usize) -> Option<usize> {
    if !marks.has_any(i, &[Words::Objects, Words::Leads]) {
        return None;
    }
    if marks.has(i, Words::Objects) {
        let next = i
            + 1
            + usize::from(doc.is_any(
                i + 1,
                words!["langsung", "lokasi", "calon", "kembali", "juga", "pengamanan", "kesiapan", "kondisi"],
            ));
        return (next < end).then_some(next);
    }
    // `diruang rapat KPU`: the preposition is glued to its noun, or to another word of place.
    if marks.has(i, Words::Glued) {
        return Some(i);
    }
    if doc.is_any(i, words!["didepan", "dilokasi"]) {
        return Some(i + 1).filter(|it| *it < end);
    }
    // `digelar Gedung X`: the preposition is lost.
    if doc.is(i, "digelar") {
        let hall = words!["Aula", "Auditorium", "Balai", "Ballroom", "Gedung", "Hotel", "Lapangan", "Pendopo"];
        return Some(i + 1).filter(|it| *it < end && doc.is_any(*it, hall) && doc.tokens[*it].is_capital());
    }
    // `kepada penghuni Panti Asuhan X`: where those live who are given something.
    if doc.is_any(i, words!["penghuni", "santri"]) {
        return Some(i + 1).filter(|it| *it < end && doc.tokens[*it].is_capital());
    }
    // `ditahan selama 20 hari di Rutan X`
    if (i.saturating_sub(4)..i).any(|it| doc.is(it, "selama")) && doc.same_sentence(i.saturating_sub(4), i) {
        return None;
    }
    // `dimutasi ke Mabes X`: a person is moved.
    if doc.is(i, "ke")
        && doc.is_any(
            i.wrapping_sub(1),
            words!["dimutasi", "mutasi", "dimutasikan", "dipindahkan", "dipindah", "pindah", "ditarik", "promosi"],
        )
    {
        return None;
    }
    // `prajurit dari Pos X`, `rohaniwan dari Kantor Y`: where those who come are from.
    let come =
        words!["drumband", "grup", "guru", "pelajar", "pemateri", "perwakilan", "rohaniwan", "siswa", "tim", "utusan"];
    // `pejabat utama dari Mabes X`
    let group = |it: usize| {
        let ends = |found: &crate::doc::Found| matches!(found.term, Term::Group(_)) && it + found.len as usize == i;
        doc.found(it).iter().any(ends)
    };
    if doc.is(i, "dari")
        && (marks.has(i.wrapping_sub(1), Words::Forces)
            || doc.is_any(i.wrapping_sub(1), come)
            || (i.saturating_sub(3)..i).any(group))
    {
        return None;
    }
    // `Dari Makodim, rombongan bergeser ke Desa X`: where they were before.
    if doc.is(i, "dari") && i == doc.sentences[doc.sentence_of(i)].tokens.start {
        let leaves = |it: &usize| marks.has(*it, Words::Moves) || doc.is(*it, "menaiki");
        let comma = (i..end).find(|it| doc.mark(*it) == ',');
        if comma.is_some_and(|comma| (comma..(comma + 8).min(end)).any(|it| leaves(&it))) {
            return None;
        }
    }
    // `komisi yang ada di DPRD X`: a thing's place, not the event's.
    if doc.is(i.wrapping_sub(1), "ada") && doc.is(i.wrapping_sub(2), "yang") {
        return None;
    }
    // `dirawat di RSUD`, `bertugas di Mapolres`, `ditemui di kantornya`: where somebody is, not where it happens.
    if doc.is_any(
        i.wrapping_sub(1),
        words![
            "dirawat",
            "dilarikan",
            "dirujuk",
            "bertugas",
            "berdinas",
            "tinggal",
            "bekerja",
            "ditahan",
            "dibawa",
            "ditemui",
            "dijumpai"
        ],
    ) && !doc.is(i, "ke")
    {
        return None;
    }
    // `yang ditemui Kabar Y di ruang kerjanya`: where reporters met somebody.
    let met = || doc.any_of(i.saturating_sub(5)..i, words!["ditemui", "dijumpai", "dikonfirmasi"]);
    let own = words!["kerjanya", "kantornya", "rumahnya", "kediamannya"];
    if doc.any_of(i + 1..(i + 4).min(end), own) && met() {
        return None;
    }
    // `para pelaku dibawa ke Mapolres X`: not where they were caught.
    let taken = doc.is(i, "ke")
        && doc.is_any(i.wrapping_sub(1), words!["dibawa", "digiring", "digelandang", "diangkut"])
        && doc.any_of(
            i.saturating_sub(14)..i,
            words!["pelaku", "tersangka", "orang", "terduga", "pemuda", "remaja", "pria", "wanita"],
        );
    // `petugas mengamankan AR dan membawanya ke Mapolres X`
    let away =
        doc.is(i, "ke") && doc.is_any(i.wrapping_sub(1), words!["membawanya", "menggiringnya", "menggelandangnya"]);
    if taken || away {
        return None;
    }
    let mut start = i + 1;
    let beside = words![
        "di",
        "depan",
        "dalam",
        "sekitar",
        "kawasan",
        "luar",
        "pada",
        "seputaran",
        "samping",
        "sebelah",
        "seberang",
        "lokasi",
        "pintu",
        "masuk",
        "gerbang",
        "pagar"
    ];
    while start < end && doc.is_any(start, beside) {
        start += 1;
    }
    (start < end).then_some(start)
}

/// A venue as printed, without the preposition that may be glued to it.
pub(crate) fn printed(doc: &Doc<'_>, venue: Range<usize>) -> String {
    let glued = doc.listed(venue.start, Words::Glued);
    let text = doc.slice(venue);
    text.get(if glued { "di".len() } else { 0 }..).unwrap_or(text).to_owned()
}

fn is_head(doc: &Doc<'_>, marks: &Marks, i: usize) -> bool {
    // `Di situ Kapolres menyerahkan …`, `di muara`, but `Muara Enim`: a lake and a town by their capitals.
    let capital = doc.tokens[i].is_capital();
    let other = doc.is(i, "situ") && !capital || doc.is(i, "muara") && capital;
    marks.has(i, Words::Heads) && !other
        || marks.has(i, Words::Glued)
        || (doc.is(i, "tanah") && doc.is(i + 1, "lapang"))
        || doc.begins(i, Kinds::UNIT_TYPE)
            && doc.found(i).iter().any(|it| matches!(it.term, Term::UnitType(id) if doc.lexicon.unit_type(id).building))
}

/// `balai kampung`, `lapangan bola`, `rumah kepala desa`: a place without a name of its own.
fn plain(doc: &Doc<'_>, marks: &Marks, start: usize, end: usize) -> Option<Range<usize>> {
    if !marks.has(start, Words::PlainHeads) {
        return None;
    }
    // `simpang tiga Kelurahan Yukum Jaya`: its address begins.
    let address = |it: usize| doc.tokens[it].is_capital() && doc.tokens.get(it + 1).is_some_and(Token::is_capital);
    let stop = (start + 1..end.min(start + 4))
        .find(|it| !marks.has(*it, Words::Plain) || address(*it) || is_purpose(doc, *it))
        .unwrap_or(end.min(start + 4));
    (stop > start + 1).then_some(start..stop)
}

/// `di Bangsal Sewokoprojo, Kalurahan Wonosari`: a capitalised name that begins with no known word and ends before its address.
fn unlisted(doc: &Doc<'_>, marks: &Marks, lead: usize, start: usize, end: usize) -> Option<Range<usize>> {
    let break_at = |from: usize| (from..end).find(|it| !doc.tokens[*it].is_capital()).unwrap_or(end);
    let mut stop = break_at(start);
    // `Tempat Pembuangan Akhir (TPA) Batu Putih`: the name goes on behind its initials.
    if stop > start + 1 && doc.mark(stop) == '(' {
        stop = step(doc, marks, stop, start, end).filter(|it| *it > stop).map_or(stop, break_at);
    }
    // `di Kampung Bontosunggu, Desa Sapanang`: a hamlet.
    let hamlet = doc.is_any(start, words!["Kampung", "Lingkungan", "Lorong", "Kp", "Blok"])
        && stop >= start + 2
        && doc.mark(stop) == ','
        && doc.is_any(stop + 1, words!["Desa", "Kelurahan", "Nagari", "Gampong", "Pekon"]);
    if hamlet {
        return Some(start..stop);
    }
    // `Riung Mungpung Mapolda X`: the name goes on behind what is elsewhere a village's.
    let place = |it: &crate::doc::Found| matches!(it.term, Term::Place(_));
    let goes_on = stop >= start + 2 && !doc.found(start + 1).iter().any(place);
    let known = |it: &crate::doc::Found| match it.term {
        Term::Event(_) | Term::Role(_) | Term::Speech(_) => false,
        Term::Place(name) => {
            let many = doc.lexicon.gazetteer().named(name);
            it.len > 1 || !goes_on || many.iter().any(|code| code.level() <= RegionLevel::City)
        }
        _ => true,
    };
    let fresh = doc.found(start).iter().all(|it| !known(it))
        && !doc.is_any(
            start,
            words!["Jalan", "Jl", "Jln", "Pulau", "Sungai", "Gunung", "Danau", "Laut", "Selat", "Indonesia"],
        );
    // `SMB II Lounge Mako Lanal Palembang`, `Grand Mercure Hotel`: the head follows the name.
    let head = (start + 1..stop.min(start + 4)).find(|it| is_head(doc, marks, *it));
    // `Muara Hotel`: a place elsewhere bears the name too.
    let named_after = || {
        let place = |it: &crate::doc::Found| matches!(it.term, Term::Place(_)) && it.len == 1;
        doc.found(start).iter().all(place)
            && doc.is_any(start + 1, words!["ballroom", "convention", "hall", "hotel", "resort", "resto", "villa"])
    };
    if let Some(head) = head.filter(|_| fresh || named_after()) {
        let stop = read(doc, marks, head, end).map_or(head + 1, |it| it.end);
        // `Sentul International Convention Center (SICC)`
        let initials = if doc.mark(stop) == '(' { step(doc, marks, stop, start, end) } else { None };
        return Some(start..initials.unwrap_or(stop));
    }
    // `Anjong Mon Mata, Meuligoe Gubernur Aceh`: a room with a name of its own, and the house in which it lies.
    let house =
        if doc.mark(stop) == ',' && fresh && stop >= start + 2 { read(doc, marks, stop + 1, end) } else { None };
    if let Some(house) = house {
        return Some(start..house.end);
    }
    // `dipusatkan di Silang Monas`
    let happens = marks.has(lead.wrapping_sub(1), Words::Happens) && doc.same_sentence(lead.wrapping_sub(1), start);
    let address = doc.mark(stop) == ','
        && doc.found(stop + 1).iter().any(|it| matches!(it.term, Term::Level(_) | Term::Weekday(_)));
    // `di Grahadi, Kamis (17/8)`: a house that everyone knows by its name.
    let known_house = stop == start + 1
        && doc.found(start).is_empty()
        && !doc.is(start, "Indonesia")
        && doc.word(start).len() >= 5
        && doc.mark(stop) == ','
        && doc.found(stop + 1).iter().any(|it| matches!(it.term, Term::Weekday(_)))
        && doc.mark(stop + 2) == '(';
    if known_house {
        return Some(start..stop);
    }
    (stop >= start + 2 && fresh && (address || happens) && doc.tokens[start].shape == crate::token::Shape::Capital)
        .then_some(start..stop)
}

/// Reads a venue at token `start`.
pub(crate) fn read(doc: &Doc<'_>, marks: &Marks, start: usize, end: usize) -> Option<Range<usize>> {
    if !is_head(doc, marks, start) {
        return None;
    }
    let mut stop = name_end(doc, marks, start, end);
    while stop > start + 1
        && !doc.tokens[stop - 1].is_capital()
        && (doc.is_any(stop - 1, words!["dan", "bersama", "tengah", "dua", "empat", "tiga", "lima", "minggu", "dalam"])
            // `ruang paripurna lantai dua`
            && !doc.is(stop - 2, "lantai")
            || (doc.is(stop - 1, "utama")
                && !doc.is_any(stop - 2, words!["sidang", "rapat", "ruang", "aula", "gedung"])))
    {
        stop -= 1;
    }
    let capital = |it: usize| doc.tokens[it].is_capital();
    // `rekapitulasi suara di TPS Pemilu 2024`: none in particular.
    if doc.is(start, "TPS") && doc.is_any(start + 1, words!["pemilihan", "pemilu", "pilkada"]) {
        return None;
    }
    // `di TPS-TPS`: all of them.
    if doc.mark(start + 1) == '-' && doc.is(start + 2, doc.word(start)) && !doc.is(start, "alun") {
        return None;
    }
    // A lone common noun names no venue.
    if stop == start + 1 {
        let building = doc
            .found(start)
            .iter()
            .any(|it| matches!(it.term, Term::UnitType(id) if doc.lexicon.unit_type(id).building));
        return (building && capital(start)).then_some(start..stop);
    }
    let named = (start + 1..stop).any(|it| capital(it) || doc.tokens[it].kind == Kind::Number)
        || doc.is(stop - 1, "setempat")
        || capital(start);
    named.then_some(start..stop)
}

/// Where the name of a venue ends that begins at token `start`.
fn name_end(doc: &Doc<'_>, marks: &Marks, start: usize, end: usize) -> usize {
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
fn step(doc: &Doc<'_>, marks: &Marks, i: usize, start: usize, end: usize) -> Option<usize> {
    let token = &doc.tokens[i];
    let joined = token.glued && doc.tokens.get(i + 1).is_some_and(|it| it.glued && it.kind != Kind::Punct);
    // `Gedung Prof. Soepomo`, `Lapangan Letkol Chr. Tahitu`, `Markas Kepolisian Resor (Mako Polres) Puncak Jaya`.
    let title = words![
        "kab", "kec", "kel", "prov", "prof", "dr", "drs", "ir", "h", "hj", "kh", "chr", "st", "jend", "letjen",
        "letkol", "kol", "mr", "r", "tgk"
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
    // `gudang milik CV Mitra Sago`: whose it is, of a firm or a government.
    let owners = words!["CV", "PT", "UD", "Pemda", "Pemkab", "Pemkot", "Pemprov"];
    if doc.is(i, "milik") && doc.is_any(i + 1, owners) && doc.tokens.get(i + 2).is_some_and(Token::is_capital) {
        return Some(i + 2);
    }
    // `Pos Pelayanan Terpadu di Rest Area Km 260`: a post lies within another place.
    if doc.is(i, "di") && doc.is(start, "pos") && i > start + 1 && i + 1 < end && is_head(doc, marks, i + 1) {
        return doc.tokens[i + 1].is_capital().then_some(i + 2);
    }
    if !token.is_word() || ends_here(doc, i, start) {
        return None;
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
fn is_purpose(doc: &Doc<'_>, i: usize) -> bool {
    doc.is(i, "guna") && !doc.tokens[i].is_capital() && !doc.is(i - 1, "serba")
}

fn ends_here(doc: &Doc<'_>, i: usize, start: usize) -> bool {
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
            let inner = inner || unit || !names_on;
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
