//! The kind of event that a word names, where what stands beside it says more than the lexicon.

use super::{
    Trigger,
    doers::{counted, holds, stands_for_election},
};
use crate::{
    lines::{Line, Stage},
    turns,
    words::Words,
};
use simpul_model::EventKind;
use std::ops::Range;

/// `pelepasan logistik`, `pemberangkatan pendistribusian kotak suara`: words of sending right ahead of what is sent.
fn sends_cargo(stage: &Stage<'_, '_, '_>, mut words: Range<usize>) -> bool {
    let send = words!["pelepasan", "pemberangkatan", "distribusi", "pendistribusian", "pengiriman"];
    let start = words.start;
    words.find(|it| !stage.doc.is_any(*it, send)).is_some_and(|it| it > start && stage.marks.has(it, Words::Cargo))
}

/// The kind that an event word has by what stands behind it.
pub(super) fn kind_beside(stage: &Stage<'_, '_, '_>, line: &Line, trigger: &Trigger) -> EventKind {
    let doc = stage.doc;
    let i = trigger.tokens.start;
    let near = trigger.tokens.end..(i + 12).min(line.tokens.end);
    match trigger.kind {
        // `pengawalan kegiatan pendaftaran bakal calon`: no shipment.
        EventKind::Logistics
            if doc.is_any(i, words!["pengawalan", "mengawal", "dikawal", "kawal"])
                && doc.any_of(near.clone(), words!["pendaftaran", "pengundian"])
                && !stage.marks.any(near.clone(), Words::Cargo) =>
        {
            EventKind::Other
        }
        // `250 personel mengawal mahasiswa yang menolak …`
        EventKind::Logistics
            if doc.is(i, "mengawal")
                && stage.marks.any(i + 1..(i + 4).min(line.tokens.end), Words::Crowd)
                && doc.any_of(near.clone(), words!["aksi", "menolak", "menuntut", "memprotes", "demo", "orasi"]) =>
        {
            EventKind::Protest
        }
        // `Pangdam dikawal Dandim menuju gudang`: a guest, no shipment.
        EventKind::Logistics
            if doc.is(i, "dikawal")
                && stage.people.within(i.saturating_sub(1)..i).iter().any(|it| it.tokens.end == i)
                && doc.any_of(near.clone(), words!["menuju", "ke", "meninjau"]) =>
        {
            EventKind::Visit
        }
        // `Kapolda blusukan ke X`, and nobody stands for election: a visit.
        EventKind::Campaign if doc.is(i, "blusukan") && !turns::crowds::candidates(stage, line.tokens.clone()) => {
            EventKind::Visit
        }
        // `bersih-bersih alat peraga`: what is taken down.
        EventKind::SocialAid
            if doc.is(trigger.tokens.end - 1, "bersih") && stage.marks.any(near.clone(), Words::Posters) =>
        {
            EventKind::LawEnforcement
        }
        // `serah terima tersangka`, `serah terima tahap dua`: from the police to the prosecutor.
        EventKind::Ceremony
            if doc.is(i, "serah")
                && doc.any_of(trigger.tokens.end..trigger.tokens.end + 3, words!["tersangka", "tahap", "tahanan"]) =>
        {
            EventKind::LawEnforcement
        }
        // `menengok calon lokasi TPS`: it is looked at.
        EventKind::Visit
            if doc.is_any(i, words!["menengok", "menilik"])
                && doc.any_of(i + 1..i + 4, words!["lokasi", "gudang", "TPS", "calon"]) =>
        {
            EventKind::Inspection
        }
        // `membubarkan massa pengunjuk rasa di depan Kantor X`: what is broken up.
        EventKind::LawEnforcement
            if doc.is_any(i, words!["membubarkan", "dibubarkan"])
                && (doc.any_of(i + 1..i + 4, words!["demonstran", "demonstrasi", "pengunjuk", "unjuk"])
                    // `Blokade jalan oleh warga dibubarkan Polres X`
                    || doc.is(i, "dibubarkan")
                        && doc.any_of(line.tokens.start..i, words!["blokade", "demo", "demonstrasi", "unjuk"])) =>
        {
            EventKind::Protest
        }
        // `tim lain menyisir kantor CV X`: it is searched.
        EventKind::Patrol
            if doc.is(i, "menyisir") && doc.is_any(i + 1, words!["kantor", "rumah", "gudang", "toko", "kontrakan"]) =>
        {
            EventKind::LawEnforcement
        }
        // `Tim pertama menyisir Kecamatan X`, behind `ratusan baliho diturunkan`: they are taken down.
        EventKind::Patrol
            if doc.is(i, "menyisir")
                && stage.marks.any(0..i, Words::Posters)
                && stage.marks.any(line.tokens.start..i, Words::Doers) =>
        {
            EventKind::LawEnforcement
        }
        // `kotak suara diserahterimakan kepada ketua PPS`: no office changes hands.
        EventKind::Ceremony
            if doc.is(i, "diserahterimakan")
                && stage.marks.any(i.saturating_sub(5).max(line.tokens.start)..i, Words::Cargo) =>
        {
            EventKind::Logistics
        }
        // `upacara pelepasan logistik`, `apel pemberangkatan pendistribusian kotak suara`: it is sent on its way.
        EventKind::Ceremony | EventKind::RollCall
            if doc.is_any(i, words!["upacara", "apel"]) && sends_cargo(stage, i + 1..line.tokens.end)
                || doc.is_any(i, words!["pelepasan"]) && sends_cargo(stage, i..line.tokens.end) =>
        {
            EventKind::Logistics
        }
        // `rapat paripurna istimewa Pergantian Antar Waktu (PAW)`: somebody is sworn in at it.
        EventKind::CoordinationMeeting
            if doc.any_of(trigger.tokens.clone(), words!["paripurna"])
                && near.clone().any(|it| {
                    doc.is_any(it, words!["PAW", "antarwaktu"]) || doc.is(it, "antar") && doc.is(it + 1, "waktu")
                })
                && !doc.any_of(near.clone(), words!["pemberhentian", "penetapan", "pengumuman", "usul", "usulan"]) =>
        {
            EventKind::Ceremony
        }
        // `rapat pleno terbuka dengan agenda rekapitulasi suara`, `perolehan suara ditetapkan melalui rapat pleno`: votes are counted.
        EventKind::CoordinationMeeting
            if doc.any_of(trigger.tokens.clone(), words!["pleno"])
                && (doc.any_of(line.tokens.clone(), words!["rekapitulasi", "rekap", "merekapitulasi", "merekap"])
                    || counted(doc, i.saturating_sub(14).max(line.tokens.start)..i)) =>
        {
            EventKind::Tally
        }
        // `duduk bersama warga`, `bersama pemuda desa`: no meeting of offices.
        EventKind::CoordinationMeeting
            if doc.is(i, "duduk")
                && doc.any_of(
                    i + 2..(i + 6).min(line.tokens.end),
                    words![
                        "warga",
                        "masyarakat",
                        "pemuda",
                        "mahasiswa",
                        "pelajar",
                        "petani",
                        "nelayan",
                        "tokoh",
                        "ulama"
                    ],
                ) =>
        {
            EventKind::Outreach
        }
        // `Calon Bupati X menyapa pedagang di Pasar Y`: for votes.
        EventKind::Outreach if (trigger.verb || holds(stage, i)) && stands_for_election(stage, line, i) => {
            EventKind::Campaign
        }
        // `menemui Ketua KPU X di kantor KPU`, `menyambangi sekretariat KPU`: one calls at an office.
        EventKind::Outreach
            if (doc.is_any(i, words!["menemui", "menjumpai", "menyambangi", "bersua"])
                || doc.is_any(i, words!["bersilaturahmi", "bersilaturahim"]) && doc.is(trigger.tokens.end, "ke"))
                && line.venues.iter().any(|it| {
                    near.contains(&it.start)
                        && doc.is_any(
                            it.start,
                            words!["kantor", "markas", "mako", "mapolres", "makodim", "sekretariat", "pendopo"],
                        )
                }) =>
        {
            EventKind::Visit
        }
        // `mengumpulkan para ketua PPS untuk pengecekan terakhir`, `narahubung partai`: those who work together.
        EventKind::Outreach if doc.is(i, "mengumpulkan") && calls_to_work(stage, line, i) => {
            EventKind::CoordinationMeeting
        }
        // `pertemuan lanjutan dengan perusahaan`: one of business, where no people of the place are met.
        EventKind::Outreach
            if doc.is(i, "pertemuan")
                && trigger.tokens.len() == 1
                && i > line.tokens.start
                && !doc.is_any(i + 1, words!["itu", "ini", "tersebut"])
                && !meets_people(stage, line) =>
        {
            EventKind::CoordinationMeeting
        }
        // `Latihan dibuka Wakapolres`, behind `latihan pra operasi`: what was told before.
        EventKind::Simulation if doc.is(i, "latihan") && trigger.tokens.len() == 1 && before_operation(stage, i) => {
            EventKind::Training
        }
        // `pemusnahan 1.862 surat suara rusak`: nothing that was seized.
        EventKind::LawEnforcement
            if doc.is(i, "pemusnahan") && near.clone().any(|it| doc.is(it, "surat") && doc.is(it + 1, "suara")) =>
        {
            EventKind::Other
        }
        kind => kind,
    }
}

/// Whether those who are called together at token `i` are called to work: `mengumpulkan 44 pantarlih untuk evaluasi`.
fn calls_to_work(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> bool {
    let doc = stage.doc;
    let staff =
        words!["camat", "PPK", "PPS", "pantarlih", "narahubung", "parpol", "partai", "OPD", "kapolsek", "kasat"];
    let work = words!["membahas", "evaluasi", "mengevaluasi", "pengecekan", "koordinasi", "berkoordinasi", "bahas"];
    doc.any_of(i.saturating_sub(8).max(line.tokens.start)..(i + 7).min(line.tokens.end), staff)
        || doc.any_of(i + 1..line.tokens.end, work)
}

/// Whether a sentence names people of the place: `ulama`, `warga`.
fn meets_people(stage: &Stage<'_, '_, '_>, line: &Line) -> bool {
    let people = words![
        "warga",
        "masyarakat",
        "tokoh",
        "ulama",
        "kiai",
        "kyai",
        "santri",
        "pelajar",
        "mahasiswa",
        "nelayan",
        "petani",
        "pemuda",
        "silaturahmi",
        "jemaah",
        "jemaat",
        "FKUB"
    ];
    stage.doc.any_of(line.tokens.clone(), people)
}

/// Whether the page has spoken of the training before an operation ahead of token `i`.
fn before_operation(stage: &Stage<'_, '_, '_>, i: usize) -> bool {
    let doc = stage.doc;
    doc.any_of(0..i, words!["latpraops", "praoperasi"])
        || doc.each_of(0..i, words!["pra"]).any(|it| doc.is_any(it + 1, words!["operasi", "ops"]))
}
