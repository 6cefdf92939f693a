//! Turns of phrase of courts and of those who bring cases to them.

use super::{ahead, any, behind, dated, verb};
use crate::{
    lines::{Line, Stage},
    triggers::Trigger,
    words::Words,
};
use simpul_model::EventKind;

/// `Gakkumdu X menetapkan seorang kepala desa sebagai tersangka`.
pub(super) fn charge(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let charges = stage.doc.is_any(i, words!["menetapkan", "tetapkan"])
        && any(stage, ahead(line, i, 14), words!["tersangka"])
        && dated(stage, line);
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
        || doc.is_any(i, words!["menjaring", "menggaruk", "menggulung"])
            && (any(stage, ahead(line, i, 4), caught) || stage.marks.any(ahead(line, i, 3), Words::Seized));
    (takes && dated(stage, line) && !doc.is(i.wrapping_sub(1), "yang"))
        .then(|| verb(stage, line, i, EventKind::LawEnforcement, true))
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
    let sentences = doc.is_any(i, words!["memvonis", "divonis"]);
    // `Jaksa menuntut terdakwa empat tahun penjara`
    let prosecutors = words!["jaksa", "JPU", "penuntut"];
    let asks = doc.is_any(i, words!["menuntut", "dituntut"])
        && any(stage, line.tokens.clone(), prosecutors)
        && any(stage, ahead(line, i, 20), words!["bulan", "penjara", "tahun"]);
    let examines = doc.is(i, "memeriksa") && doc.is_any(i.wrapping_sub(1), words!["DKPP"]);
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
    let unread = doc.is_any(i.wrapping_sub(1), words!["yang"]) || stage.marks.any(line.tokens.start..i, Words::Coming);
    ((reads || punishes || sentences || asks || examines) && dated(stage, line) && !unread && bench())
        .then(|| verb(stage, line, i, EventKind::Hearing, false))
}
