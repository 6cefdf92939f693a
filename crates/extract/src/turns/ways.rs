//! Turns of phrase of those and of that which is on its way: forces sent, guests that come, cargo, parties that go on.

use super::{ahead, any, behind, hands_out, verb};
use crate::{
    lines::{Line, Stage},
    list::List,
    triggers::{Stance, Trigger},
    words::{NUMERALS, Words},
};
use simpul_model::EventKind;

/// `Tim Patroli Polres X menyusuri jalan-jalan rawan tawuran, Minggu malam`, `petugas gabungan berkeliling guna menjaga kamtibmas`: rounds of
/// those who keep the order, for its sake.
pub(super) fn rounds(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let order = words![
        "aman",
        "antisipasi",
        "balap",
        "begal",
        "gangguan",
        "geng",
        "jalanan",
        "kamtibmas",
        "keamanan",
        "kejahatan",
        "kerawanan",
        "kondusif",
        "kondusivitas",
        "kriminalitas",
        "mencegah",
        "mengamankan",
        "menjaga",
        "pencurian",
        "penyelundupan",
        "rawan",
        "ronda",
        "siskamling",
        "tawuran"
    ];
    let keepers = || {
        let words = words!["brimob", "patroli", "petugas", "personel", "personil", "polisi", "satpol", "tim", "unit"];
        any(stage, behind(line, i, 16), words) || stage.items(line.tokens.start..i).next().is_some()
    };
    (super::dated(stage, line) && any(stage, line.tokens.clone(), order) && keepers())
        .then(|| verb(stage, line, i, EventKind::Patrol, false))
}

/// What is done with what a vote needs.
pub(super) const PACKED: &List = words!["disortir", "dikemas", "dilipat", "diturunkan", "dibongkar", "dimuat"];

/// The same, of who does it.
pub(super) const PACKS: &List = words!["menyortir", "melipat", "menurunkan"];

/// Verbs of bringing it to where it is needed.
pub(super) const CARRIES: &List = words![
    "membagikan",
    "memanggul",
    "memikul",
    "mengangkut",
    "mengantar",
    "mengantarkan",
    "menyebar",
    "menyebarkan",
    "menyeberangkan"
];

/// `Surat suara selesai disortir di GOR X`, `kotak suara diturunkan dari kontainer`: what is done with what a vote needs, at a place and on
/// a day.
pub(super) fn packs(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let doc = stage.doc;
    let vote = |it: usize| {
        doc.is_any(it, words!["surat", "kotak", "bilik"]) && doc.is(it + 1, "suara")
            || doc.is_any(it, words!["logistik"])
    };
    // `KPU X menyebar logistik ke 14 kecamatan`: on its way.
    let carries = doc.is_any(i, CARRIES) && ahead(line, i, 3).any(vote);
    let cargo = doc.is_any(i, PACKED) && behind(line, i, 12).any(vote)
        || (doc.is_any(i, PACKS) || carries) && ahead(line, i, 6).any(vote);
    let told =
        || super::dated(stage, line) && (carries || super::placed(line, i)) && !doc.is(i.wrapping_sub(1), "yang");
    (cargo && told()).then(|| verb(stage, line, i, EventKind::Logistics, carries))
}

/// `memberangkatkan 320 personel`, `240 personel diberangkatkan`, `60 personel Brimob tiba di X`: forces are sent off or come.
pub(super) fn dispatch(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let forces = words!["personel", "personil", "pasukan", "prajurit"];
    let sent = stage.doc.is_any(i, words!["diberangkatkan", "digeser", "tiba"])
        && stage.doc.is_any(i + 1, words!["ke", "di", "menuju", "dari"])
        && behind(line, i, 7).any(|it| {
            // `Dua kompi Brimob tiba di Bandara X`
            let whole = || {
                stage.doc.is_any(it, words!["kompi", "peleton", "pleton", "SSK", "SST"])
                    && stage.doc.is_any(it - 1, words!(NUMERALS))
            };
            it > line.tokens.start
                && (stage.doc.is_any(it, forces) && stage.doc.tokens[it - 1].kind == crate::token::Kind::Number
                    || whole())
        });
    if sent {
        return Some(verb(stage, line, i, EventKind::Logistics, false));
    }
    if !stage.doc.is_any(i, words!["memberangkatkan", "melepas"]) {
        return None;
    }
    // `melepas keberangkatan 214 Babinsa menuju TPS`
    let departs = usize::from(stage.doc.is_any(i + 1, words!["keberangkatan", "pemberangkatan"]));
    let named = words!["personel", "personil", "pasukan", "prajurit", "babinsa", "bintara", "anggota"];
    let many = any(stage, ahead(line, i, 4), if departs == 1 { named } else { forces })
        && ahead(line, i, 3).any(|it| stage.doc.tokens[it].kind == crate::token::Kind::Number);
    // `melepas logistik PSU dari gudang KPU`
    let cargo = stage.marks.any(ahead(line, i, 2), Words::Cargo);
    // `memberangkatkan personel pengamanan TPS dari Lapangan X`
    let men = stage.doc.is(i, "memberangkatkan") && any(stage, ahead(line, i, 1), forces) && super::dated(stage, line);
    (many || cargo || men).then(|| verb(stage, line, i, EventKind::Logistics, true))
}

/// `Kajati tiba di Bandara X, Selasa (4/2), dijemput Bupati`: a guest comes.
pub(super) fn arrives(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let doc = stage.doc;
    let comes = doc.is_any(i, words!["tiba", "mendarat"])
        && doc.is(i + 1, "di")
        && line.venues.iter().any(|it| it.start > i && it.start <= i + 3)
        && !stage.people.within(behind(line, i, 14)).is_empty();
    let met = |it: &crate::lines::Cue| {
        it.at > i
            && doc.is_any(it.at, words!["dijemput", "disambut", "diterima"])
            && !stage.people.within(it.end..line.tokens.end).is_empty()
    };
    // `… tiba di Bandara X. Kedatangannya disambut Bupati`
    let welcomed = || {
        let next = stage.doc.sentence_of(i) + 1;
        let Some(next) = stage.doc.sentences.get(next) else { return false };
        let head = next.tokens.start..(next.tokens.start + 4).min(next.tokens.end);
        let welcomes = words!["disambut", "dijemput", "diterima"];
        // `Di ruang VIP rombongan dijemput Danlanud`
        let party = doc
            .first_of(next.tokens.start..(next.tokens.start + 9).min(next.tokens.end), welcomes)
            .is_some_and(|it| doc.is_any(it - 1, words!["rombongan", "ia", "beliau"]));
        any(stage, head.clone(), words!["kedatangannya", "kedatangan"]) && any(stage, head, welcomes) || party
    };
    (comes && super::dated(stage, line) && (line.cues.iter().any(met) || welcomed()))
        .then(|| verb(stage, line, i, EventKind::Visit, false))
}

/// `logistik tiba di Pelabuhan X`, `helikopter mendarat di …`: each leg of a shipment is told by where it leaves or arrives.
pub(super) fn leg(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let doc = stage.doc;
    if !stage.marks.has(i, Words::Travels) {
        return None;
    }
    let before = i.wrapping_sub(1);
    // `Surat suara sudah tiba di gudang KPU X, Jumat (9/2)`
    let lately = || {
        doc.is_any(before, words!["telah", "sudah"])
            && !doc.is(before.wrapping_sub(1), "yang")
            && super::dated(stage, line)
            && super::placed(line, i)
    };
    let stalled = doc
        .is_any(before, words!["langsung", "yang", "belum", "tidak", "bisa", "telah", "sudah", "hingga", "sampai"])
        && !doc.is_any(i, words!["bergeser"])
        && !lately();
    // `Warga Desa X menerima logistik`
    // A truck by itself ships nothing for a vote.
    let ships = || doc.any_of(0..doc.tokens.len(), words!["logistik", "kotak", "bilik", "formulir", "suara"]);
    let received = doc.is(i, "menerima") && any(stage, ahead(line, i, 2), words!["logistik", "kotak", "surat"]);
    // `Rombongan kedua tiba di Dermaga X`: of several that were sent.
    let numbered = behind(line, i, 12).any(|it| {
        doc.is_any(it, words!["rombongan", "kloter", "gelombang", "kelompok"])
            && doc.is_any(it + 1, words!["pertama", "kedua", "ketiga", "keempat", "terakhir"])
    });
    // `wajib mengawal kotak suara dari X menuju Y`: what is to be done.
    let duty = any(stage, behind(line, i, 14), words!["wajib", "harus"]);
    // `Pesawat mendarat di lapangan terbang X`: what carries it.
    let opening = line.tokens.start..(line.tokens.start + 4).min(i);
    let carried = || stage.marks.any(opening, Words::Carriers) && !doc.is(i, "menuju");
    // `Penerbangan kedua menuju Distrik X ditunda`
    let off = any(stage, ahead(line, i, 20), words!["ditunda", "dibatalkan", "tertunda"])
        // `Kapal itu seharusnya tiba Jumat`
        || any(stage, behind(line, i, 3), words!["seharusnya", "semestinya", "mestinya"]);
    if stalled
        || duty
        || off
        || !(received || stage.marks.any(behind(line, i, 22), Words::Cargo) || numbered || carried())
        || !ships()
        || (doc.is_any(i, words!["sampai", "bersandar"]) && !doc.is_any(i + 1, words!["di", "ke"]))
    {
        return None;
    }
    Some(verb(stage, line, i, EventKind::Logistics, false))
}

/// `rombongan bergeser ke gudang logistik`, `dua regu bergerak ke Desa X`.
pub(super) fn moves(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let doc = stage.doc;
    let placed = line.venues.iter().any(|it| it.start > i && it.start <= i + 3);
    let goes = stage.marks.has(i, Words::Moves)
        && (!doc.is(i, "turun") || placed)
        // `selanjutnya menuju ruangan untuk bersilaturahmi`: within the house.
        && (placed || !doc.is_any(i + 1 + usize::from(doc.is(i + 1, "ke")), words!["ruangan", "panggung", "mimbar"]))
        && (doc.is_any(i + 1, words!["ke", "di", "perjalanan", "keluar"]) || doc.is(i, "menuju"));
    if !goes {
        return None;
    }
    let column = any(stage, behind(line, i, 14), words!["iring-iringan", "iringan", "konvoi", "pasukan"]);
    let looks = words!["meninjau", "mengecek", "memantau", "melihat", "menginspeksi", "peninjauan", "pengecekan"];
    let party = || {
        any(stage, behind(line, i, 6), words!["hadirin", "rombongan", "regu", "selanjutnya", "kemudian"])
            || placed && any(stage, behind(line, i, 6), words!["tim", "petugas"])
            || any(stage, behind(line, i, 3), words!["dijadwalkan", "akan"])
    };
    // `Selesai apel, Kapolres bergeser ke Pos X untuk mengecek …`
    let checks =
        || !stage.people.within(behind(line, i, 12)).is_empty() && placed && any(stage, ahead(line, i, 20), looks);
    if !(column || party() || checks()) {
        return None;
    }
    let coming = any(stage, behind(line, i, 3), words!["dijadwalkan", "akan"]);
    let goal = (i + 1)..(i + 16).min(line.tokens.end);
    let to = |it: usize| doc.is_any(it, words!["untuk", "guna"]);
    // `rombongan bergerak ke Gereja X untuk menyerahkan bantuan`
    let gives = || placed && goal.clone().any(|it| to(it - 1) && hands_out(stage, line, it));
    // `hadirin bergeser ke aula untuk pemotongan tumpeng`: what they go there for.
    let purpose = || {
        goal.clone().filter(|_| placed || doc.is(i + 1, "ke")).find_map(|it| {
            let takes_part = doc.is_any(it - 1, words!["mengikuti", "menghadiri", "memimpin", "menggelar"]);
            doc.event_noun(it).filter(|_| to(it - 1) || takes_part && to(it - 2)).map(|it| it.0)
        })
    };
    // `Massa sopir truk konvoi menuju Mapolda X`
    let protests = column && any(stage, behind(line, i, 14), words!["buruh", "demonstran", "mahasiswa", "massa"]);
    let kind = if protests {
        EventKind::Protest
    } else if column {
        EventKind::Logistics
    } else if let Some(purpose) = purpose() {
        purpose
    } else if gives() {
        EventKind::SocialAid
    } else if any(stage, ahead(line, i, 6), words!["gudang", "TPS", "posko", "pos"])
        || (!coming && (any(stage, ahead(line, i, 14), looks) || checks()))
        || doc.is(i, "turun")
    {
        EventKind::Inspection
    } else if any(stage, behind(line, i, 6), words!["regu", "peleton", "tim"]) {
        EventKind::Other
    } else {
        EventKind::Visit
    };
    let mut trigger = verb(stage, line, i, kind, false);
    trigger.stance = Stance::Told;
    trigger.moves = true;
    Some(trigger)
}
