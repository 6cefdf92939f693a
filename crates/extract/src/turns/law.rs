//! Turns of phrase of courts and of those who bring cases to them.

use super::{ahead, any, behind, crowds::crowd, dated, placed, verb};
use crate::{
    lines::{Line, Stage},
    mentions::Item,
    triggers::{Trigger, follows_doer},
    words::Words,
};
use simpul_model::EventKind;

/// `Gakkumdu X menetapkan seorang kepala desa sebagai tersangka`.
pub(super) fn charge(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let charges = any(stage, ahead(line, i, 14), words!["tersangka"]) && dated(stage, line);
    charges.then(|| verb(stage, line, i, EventKind::LawEnforcement, true))
}

/// `Ratusan knalpot disita Satlantas X dalam operasi di Jalan Y`, `menjaring 14 pedagang`, on a day: what and whom a raid brings in.
pub(super) fn catches(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let doc = stage.doc;
    let caught = words![
        "gelandangan",
        "komplotan",
        "PKL",
        "pedagang",
        "pelanggar",
        "pengendara",
        "PMKS",
        "PSK",
        "sindikat",
        "pasangan"
    ];
    let takes = doc.is_any(i, words!["menyita", "disita"])
        || doc.is(i, "sita") && follows_doer(stage, i)
        || doc.is_any(i, words!["menjaring", "menggaruk", "menggulung"])
            && (any(stage, ahead(line, i, 4), caught) || stage.marks.any(ahead(line, i, 3), Words::Seized));
    // `Tersangka berikut barang bukti dilimpahkan penyidik ke Kejari X`
    let files = words!["berkas", "bukti", "perkara", "tersangka"];
    let passes = doc.is(i, "dilimpahkan") && any(stage, behind(line, i, 8), files)
        || doc.is(i, "melimpahkan") && any(stage, ahead(line, i, 4), files);
    // `16 pelaku digulung Tim Resmob Polres X`
    let rolled = doc.is(i, "digulung") && stage.marks.any(behind(line, i, 6), Words::Seized);
    // `Sejumlah remaja diamankan polisi`
    let held = doc.is(i, "diamankan") && stage.marks.any(behind(line, i, 8), Words::Seized);
    // `Satpol PP menutup paksa kafe`, `menyegel dua kafe`: not a crowd.
    let public = || stage.items(line.tokens.start..i).any(|it| matches!(it.item, Item::Unit(_)));
    let shuts = doc.is_any(i, words!["ditutup", "menutup"]) && doc.is(i + 1, "paksa")
        || (doc.is(i, "menyegel") && public() || doc.is(i, "segel") && follows_doer(stage, i)) && !crowd(stage, line, i)
        // `Satpol PP X membongkar 24 bangunan liar`
        || doc.is(i, "membongkar")
            && any(stage, ahead(line, i, 4), words!["bangunan", "gubuk", "kios", "lapak", "reklame", "warung"])
            && public();
    // `Gakkumdu X memeriksa kepala desa`
    let investigators = words!["Gakkumdu", "Kejaksaan", "Kejari", "Kejati", "KPK", "penyidik", "Satreskrim"];
    let suspects =
        words!["anggota", "ASN", "bupati", "camat", "kades", "kepala", "ketua", "lurah", "mantan", "pejabat"];
    let questions = doc.is(i, "memeriksa")
        && any(stage, behind(line, i, 8), investigators)
        && any(stage, ahead(line, i, 3), suspects);
    ((takes || passes || rolled || held || shuts || questions)
        && dated(stage, line)
        && !doc.is(i.wrapping_sub(1), "yang"))
    .then(|| verb(stage, line, i, EventKind::LawEnforcement, !held))
}

/// `Majelis hakim memvonis terdakwa dua tahun penjara`, `JPU membacakan dakwaan`, `DKPP menjatuhkan sanksi kepada A`, on a day: what is done
/// where a court sits.
pub(super) fn judges(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let doc = stage.doc;
    let papers = words!["amar", "dakwaan", "eksepsi", "pembelaan", "pleidoi", "pledoi", "putusan", "tuntutan", "vonis"];
    let reads = doc.is(i, "membacakan") && any(stage, ahead(line, i, 3), papers)
        || doc.is(i, "dibacakan") && any(stage, behind(line, i, 5), papers);
    let punishes = doc.is(i, "menjatuhkan")
        && any(stage, ahead(line, i, 3), words!["hukuman", "pidana", "putusan", "sanksi", "vonis"]);
    let sentences = doc.is_any(i, words!["memvonis", "divonis"])
        || doc.is(i, "dijatuhkan") && any(stage, behind(line, i, 6), words!["hukuman", "pidana", "sanksi", "vonis"]);
    // `Jaksa menuntut terdakwa empat tahun penjara`
    let prosecutors = words!["jaksa", "JPU", "penuntut"];
    let asks = doc.is_any(i, words!["menuntut", "dituntut"])
        && any(stage, line.tokens.clone(), prosecutors)
        && any(stage, ahead(line, i, 20), words!["bulan", "penjara", "tahun"]);
    // `Bawaslu X meminta keterangan calon bupati`
    let heard = doc.is_any(i, words!["meminta", "dimintai"])
        && doc.is(i + 1, "keterangan")
        && any(stage, line.tokens.start..i, words!["Bawaslu", "Panwaslih", "Panwascam"]);
    let rejects = doc.is_any(i, words!["mengabulkan", "menolak"])
        && any(
            stage,
            ahead(line, i, 2),
            words!["banding", "eksepsi", "gugatan", "kasasi", "permohonan", "praperadilan"],
        );
    let examined = doc.is(i, "diperiksa") && doc.is(i + 1, "DKPP");
    let examines = heard || examined || doc.is(i, "memeriksa") && doc.is_any(i.wrapping_sub(1), words!["DKPP"]);
    let bench = || {
        examines
            || any(
                stage,
                line.tokens.clone(),
                words![
                    "DKPP",
                    "hakim",
                    "jaksa",
                    "JPU",
                    "mahkamah",
                    "majelis",
                    "MK",
                    "pengadilan",
                    "penuntut",
                    "PN",
                    "sidang",
                    "Tipikor"
                ],
            )
    };
    let unread =
        || doc.is_any(i.wrapping_sub(1), words!["yang"]) || stage.marks.any(line.tokens.start..i, Words::Coming);
    ((reads || punishes || sentences || rejects || asks || examines) && dated(stage, line) && !unread() && bench())
        .then(|| verb(stage, line, i, EventKind::Hearing, false))
}

/// `Polda X mengungkap jaringan narkoba, Jumat (10/10)`: unless it is told to the press; `Polres X membeberkan capaian di hadapan wartawan di
/// Aula Y`: then it is.
pub(super) fn reveals(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let doc = stage.doc;
    let press = || stage.marks.first(ahead(line, i, 16), |it| it.lists(&[Words::Press]));
    let faces =
        |it: usize| doc.is_any(it.wrapping_sub(1), words!["depan", "hadapan", "kepada", "para"]) || doc.is(it, "media");
    let tells = doc.is_any(i, words!["beberkan", "membeberkan", "memaparkan", "paparkan"])
        && press().is_some_and(|it| faces(it) && placed(line, it));
    if tells && dated(stage, line) {
        return Some(verb(stage, line, i, EventKind::PressConference, true));
    }
    let deeds = words!["jaringan", "kasus", "komplotan", "pabrik", "penyelundupan", "peredaran", "praktik", "sindikat"];
    let told = || {
        any(
            stage,
            line.tokens.clone(),
            words!["ekspos", "ekspose", "konferensi", "konpers", "pers", "rilis", "release"],
        )
    };
    let opens = doc.is_any(i, words!["membongkar", "mengungkap"])
        || doc.is_any(i, words!["bongkar", "ungkap"]) && follows_doer(stage, i);
    (opens && any(stage, ahead(line, i, 2), deeds) && dated(stage, line) && press().is_none() && !told())
        .then(|| verb(stage, line, i, EventKind::LawEnforcement, true))
}
