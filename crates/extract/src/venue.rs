//! Venues: the building, field or room where something happens, as printed.

mod name;

use crate::{
    doc::{Doc, Kinds},
    token::{Kind, Token},
    words::{Marks, Words},
};
use simpul_lexicon::Term;
use simpul_model::{RegionCode, RegionLevel};
use std::ops::Range;

use name::{is_purpose, name_end, step};

/// The venues of `range` outside quotations that stand behind a preposition of place or a verb of looking in, in order.
pub(crate) fn find_all(doc: &Doc<'_>, marks: &Marks, range: Range<usize>, found: &mut Vec<Range<usize>>) {
    let mut i = range.start;
    // `Halaman Mapolres Ngada dipenuhi …`, `Rabu (19/11) pagi, halaman Polsek X berubah jadi …`: the venue as the subject.
    if marks.any(range.clone(), Words::Becomes) {
        let opens = |it: usize| it == range.start || doc.mark(it - 1) == ',';
        let subject = range.clone().filter(|it| opens(*it) && doc.quote_of(*it).is_none()).find_map(|it| {
            let venue = read(doc, marks, it, range.end)?;
            // Its address, and the day: `Halaman Kantor X, Kabupaten Y, Rabu (11/3/2026), menjadi tempat …`
            let address = |k: usize| {
                let token = &doc.tokens[k];
                token.is_capital()
                    || token.kind == Kind::Number
                    || matches!(doc.mark(k), ',' | '(' | ')' | '/')
                    || doc.is_any(k, words!["di", "pagi", "siang", "sore", "malam"])
            };
            // `Aula X pun riuh`, `Pendapa Y tetap sesak`
            let adverb = |k: usize| {
                doc.is_any(
                    k,
                    words!["pun", "tetap", "kini", "langsung", "sontak", "kembali", "sudah", "telah", "malah"],
                )
            };
            let verb = (venue.end..range.end).find(|k| !address(*k) && !adverb(*k))?;
            marks.has(verb, Words::Becomes).then_some(venue)
        });
        if let Some(venue) = subject {
            i = venue.end;
            found.push(venue);
        }
    }
    while let Some(lead) = marks.first(i..range.end, |it| it.lists(&[Words::Objects, Words::Leads])) {
        i = lead + 1;
        // `Belajar dari Rumah`
        let home = || doc.is(lead, "dari") && lead > 0 && doc.is_any(lead - 1, words!["belajar", "bekerja", "kerja"]);
        let free = !home() && doc.quote_of(lead).is_none();
        if let Some(venue) = if free { at(doc, marks, lead, range.end) } else { None } {
            i = venue.end;
            found.push(venue);
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
    let noun = doc.is_any(i, words!["memeriksa", "pengecekan", "peninjauan"]);
    if noun && !doc.is(start, "gudang") {
        return None;
    }
    // `memanfaatkan Gedung X untuk rakor`, `menjadikan Lapangan Y sebagai tempat apel`
    if doc.is_any(i, words!["memakai", "memanfaatkan", "memilih", "menempati", "menggunakan", "menjadikan"]) {
        return read(doc, marks, start, end).filter(|it| doc.tokens[it.start].is_capital());
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
    let bodies = words![
        "polsek", "polres", "polresta", "polda", "kodim", "koramil", "kpu", "bawaslu", "dprd", "lanud", "lanal", "pn"
    ];
    // `saat apel pagi di Polsek X`
    let event = || (lead.saturating_sub(3)..lead).any(|it| doc.event_noun(it).is_some_and(|it| it.1.end == lead));
    let happens =
        || (marks.any(lead.saturating_sub(2)..lead, Words::Happens) || event()) && doc.same_sentence(lead, start);
    let named = || doc.tokens.get(start + 1).is_some_and(|it| it.is_capital() && it.is_word());
    (doc.is(lead, "di")
        && doc.is_any(start, bodies)
        && doc.tokens[start].is_capital()
        && named()
        // A court of law is where one is judged.
        && (doc.is(start, "pn") || happens()))
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
        let between = words!["langsung", "lokasi", "calon", "kembali", "juga", "pengamanan", "kesiapan", "kondisi"];
        // `memantau langsung kondisi gudang X`
        return (i + 1..end.min(i + 4)).find(|it| !doc.is_any(*it, between));
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
    // `Semula dijadwalkan di Gedung X, acara dipindahkan ke Y`, `dipindahkan dari Gedung X ke Y`
    let first_set = doc.is(i, "di")
        && doc.any_of(i.saturating_sub(3)..i, words!["awalnya", "sedianya", "semula"])
        && doc.any_of(i..end, words!["dialihkan", "dipindah", "dipindahkan", "pindah"]);
    let moved = doc.is(i, "dari") && doc.is_any(i.wrapping_sub(1), words!["dialihkan", "dipindah", "dipindahkan"]);
    if first_set || moved {
        return None;
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
        && !comes_to_sick(doc, i)
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
        "sekeliling",
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

/// `menjenguk pasien yang sedang dirawat di RSUD X`, with the preposition at token `i`: where the sick are seen.
fn comes_to_sick(doc: &Doc<'_>, i: usize) -> bool {
    let calls =
        words!["mengunjungi", "kunjungi", "menengok", "tengok", "menjenguk", "jenguk", "membesuk", "besuk", "membezuk"];
    let from = doc.sentences[doc.sentence_of(i)].tokens.start.max(i.saturating_sub(14));
    doc.is(i.wrapping_sub(1), "dirawat") && doc.any_of(from..i, calls)
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
    named.then(|| start..without_town(doc, start, stop))
}

/// `Hotel Merpati Blitar`: the town behind a hotel's name says where it is and is no part of it (ruling 37), where the page speaks of the town
/// elsewhere too. Gives the end of the rest.
fn without_town(doc: &Doc<'_>, start: usize, stop: usize) -> usize {
    let Some(hotel) = (start..stop).find(|it| doc.is(*it, "hotel")) else { return stop };
    let gazetteer = doc.lexicon.gazetteer();
    let town = |name: u32| {
        let wide = |it: &RegionCode| matches!(it.level(), RegionLevel::Regency | RegionLevel::City);
        !gazetteer.is_alias(name) && gazetteer.named(name).iter().any(wide)
    };
    let ends = |at: &usize| {
        doc.found(*at)
            .iter()
            .any(|it| matches!(it.term, Term::Place(name) if at + it.len as usize == stop && town(name)))
    };
    let spoken_of = |at: &usize| {
        let word = doc.tokens[*at].hash;
        doc.tokens.iter().enumerate().any(|(other, it)| other != *at && it.hash == word && it.is_capital())
    };
    (hotel + 2..stop).find(|at| ends(at) && spoken_of(at)).unwrap_or(stop)
}
