//! Turns of phrase of events of no kind of their own: searches and rescues, candidates who enter.

use super::{ahead, any, behind, crowds::candidates, dated, verb};
use crate::{
    lines::{Line, Stage},
    triggers::Trigger,
};
use simpul_model::EventKind;

/// `Tim SAR gabungan mencari nelayan yang hilang`, `personel Polsek X mengevakuasi korban`, `petugas memadamkan api`, on a day.
pub(super) fn rescues(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let doc = stage.doc;
    let lost = words!["hanyut", "hilang", "korban", "tenggelam", "tertimbun", "tertimpa"];
    let seeks = doc.is(i, "mencari") && any(stage, ahead(line, i, 6), lost)
        || doc.is(i, "mengevakuasi") && any(stage, ahead(line, i, 4), words!["jasad", "jenazah", "korban", "warga"])
        || doc.is(i, "memadamkan") && any(stage, ahead(line, i, 2), words!["api", "karhutla", "kebakaran"]);
    let team = || any(stage, behind(line, i, 10), words!["anggota", "personel", "petugas", "tim"]);
    (seeks && dated(stage, line) && team()).then(|| verb(stage, line, i, EventKind::Other, false))
}

/// `Pasangan calon X mendaftar di Kantor KPU Y`, on a day.
pub(super) fn enters(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> Option<Trigger> {
    let enters = any(stage, ahead(line, i, 6), words!["KIP", "KPU"])
        && dated(stage, line)
        && (candidates(stage, behind(line, i, 14)) || any(stage, behind(line, i, 14), words!["bakal", "bacalon"]));
    enters.then(|| verb(stage, line, i, EventKind::Other, false))
}
