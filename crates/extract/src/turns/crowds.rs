//! Turns of phrase of people in the street: those who protest, and those who vow something.

use super::{ahead, any, behind, dated, placed, verb};
use crate::{
    lines::{Line, Stage},
    mentions::Item,
    triggers::{Stance, Trigger},
    words::Words,
};
use simpul_model::EventKind;
use std::ops::Range;

/// Whether words of a range name those who stand for election: `calon bupati`, `paslon`, `pasangan nomor urut 2`.
pub(crate) fn candidates(stage: &Stage<'_, '_, '_>, mut range: Range<usize>) -> bool {
    let doc = stage.doc;
    let seats =
        words!["bupati", "gubernur", "kepala", "legislatif", "petahana", "presiden", "wakil", "wali", "walikota"];
    range.any(|it| {
        doc.is_any(
            it,
            words!["cabup", "cagub", "caleg", "cawabup", "cawagub", "cawali", "cawalkot", "kandidat", "paslon"],
        ) || doc.is(it, "calon") && doc.is_any(it + 1, seats)
            || doc.is(it, "pasangan") && doc.is_any(it + 1, words!["calon", "nomor"])
    })
}

/// Whether a crowd is named within so many words before token `i`.
pub(super) fn crowd(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> bool {
    let many = words![
        "belasan",
        "emak-emak",
        "guru",
        "honorer",
        "ibu-ibu",
        "karyawan",
        "massa",
        "pekerja",
        "pengemudi",
        "puluhan",
        "ratusan",
        "ribuan"
    ];
    behind(line, i, 16).any(|it| stage.marks.has(it, Words::Crowd) || stage.doc.is_any(it, many))
}

/// Whether the page tells of an exercise, in which a crowd is played.
pub(super) fn practised(stage: &Stage<'_, '_, '_>) -> bool {
    stage.doc.any_of(0..stage.doc.tokens.len(), words!["simulasi", "sispamkota", "skenario"])
}

/// `Puluhan mahasiswa membakar ban di Simpang X`, `turun ke jalan`, `berorasi`, `mogok kerja`, `menuntut … di depan Kantor X`: what a crowd
/// does by which it protests.
pub(super) fn outcry(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let doc = stage.doc;
    let next = |words| doc.is_any(i + 1, words);
    let demands = || {
        let front = |it: usize| {
            doc.is(it, "di")
                && doc.is_any(it + 1, words!["depan", "halaman", "gerbang"])
                && line.venues.iter().any(|venue| venue.start > it && venue.start <= it + 2)
        };
        doc.is_any(i, words!["menuntut", "mendesak", "menolak", "memprotes"]) && ahead(line, i, 20).any(front)
    };
    let against = words![
        "kecaman",
        "mengecam",
        "menolak",
        "memprotes",
        "menuntut",
        "mendesak",
        "penolakan",
        "protes",
        "tuntutan"
    ];
    let acts = || {
        doc.is_any(i, words!["melakukan", "melancarkan", "menggelar"])
            && next(words!["aksi"])
            && any(stage, ahead(line, i, 12), against)
    };
    // `Massa bertahan di depan Kantor X`, `datang ke Kantor Y menyuarakan penolakan`
    let stays = || doc.is(i, "bertahan") && any(stage, behind(line, i, 12), words!["massa"]) && placed(line, i);
    let office =
        || line.venues.iter().any(|it| doc.is_any(it.start, words!["gedung", "kantor", "mapolda", "mapolres"]));
    let voices = || doc.is(i, "menyuarakan") && next(against) && office();
    let cries = doc.is_any(i, words!["berorasi", "mengamuk", "ngamuk"])
        || doc.is(i, "menghadang") && any(stage, ahead(line, i, 3), words!["alat", "eksekusi", "proyek", "truk"])
        || acts()
        || stays()
        || voices()
        || doc.is(i, "turun") && next(words!["ke"]) && doc.is_any(i + 2, words!["jalan", "jalanan"])
        || doc.is_any(i, words!["membakar", "bakar"]) && next(words!["ban", "keranda"])
        || doc.is(i, "mogok") && next(words!["beroperasi", "berjualan", "kerja", "makan", "massal", "narik"])
        || demands();
    if !cries || !dated(stage, line) || doc.is_any(i.wrapping_sub(1), words!["yang"]) {
        return None;
    }
    // `Paslon nomor 1 berorasi di hadapan pendukungnya`: for votes.
    if doc.is(i, "berorasi")
        && !any(stage, behind(line, i, 16), words!["massa", "pendukung", "simpatisan"])
        && candidates(stage, behind(line, i, 16))
    {
        return Some(Trigger { stance: Stance::Told, ..verb(stage, line, i, EventKind::Campaign, false) });
    }
    (crowd(stage, line, i) && !practised(stage)).then(|| verb(stage, line, i, EventKind::Protest, false))
}

/// `Para kepala desa menyatakan komitmen netral di Balai Desa X`, `Forkopimda dan paslon menyepakati pilkada damai di Alun-alun Y`.
pub(super) fn vow(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let doc = stage.doc;
    let vows = words!["deklarasi", "dukungan", "ikrar", "komitmen", "netral", "netralitas", "sikap"];
    let states = doc.is(i, "menyatakan") && any(stage, ahead(line, i, 1), vows);
    let agrees = doc.is_any(i, words!["bersepakat", "menyepakati", "sepakat"])
        && any(stage, ahead(line, i, 4), words!["damai", "netralitas"]);
    // `Relawan menandatangani komitmen anti hoaks`
    let signs = doc.is_any(i, words!["menandatangani", "meneken", "teken"])
        && (any(stage, ahead(line, i, 1), words!["deklarasi", "fakta", "ikrar", "komitmen", "pakta"])
            || any(stage, ahead(line, i, 3), words!["perdamaian"]));
    let alone = line.tokens.start < i && doc.quote_of(i).is_none() && !doc.is_any(i - 1, words!["yang"]);
    ((states || agrees || signs) && alone && dated(stage, line) && placed(line, i))
        .then(|| verb(stage, line, i, EventKind::Declaration, false))
}

/// `Polres X memperagakan penanganan unjuk rasa di Lapangan Y`: what is played.
pub(super) fn plays(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let plays = any(
        stage,
        ahead(line, i, 4),
        words![
            "anarkis",
            "dalmas",
            "massa",
            "pengamanan",
            "pengendalian",
            "penanganan",
            "pencoblosan",
            "skenario",
            "sispamkota",
            "unjuk"
        ],
    );
    let unit = || stage.items(line.tokens.start..i).any(|it| matches!(it.item, Item::Unit(_)));
    (plays && unit() && (dated(stage, line) || placed(line, i)))
        .then(|| verb(stage, line, i, EventKind::Simulation, true))
}
