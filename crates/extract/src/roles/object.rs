//! What an active cue of leading has as its object: the event, or something else.

use crate::{attendance::Here, events::Draft, identity, words::Words};
use simpul_lexicon::Term;
use simpul_model::EventKind;
use std::ops::Range;

/// `memimpin kegiatan`, `membuka acara`: whether what is led or opened is the event.
pub(super) fn is_event(draft: &Draft, here: Here<'_>) -> bool {
    let stage = here.stage;
    let doc = stage.doc;
    let cue = here.cue();
    let held = words!["digelar", "diselenggarakan", "diadakan", "dilaksanakan", "dihelat"];
    here.next(5).any(|it| names_event(draft, here, it))
        || draft.verb && cue.at == draft.trigger.start
        // `mengatur jalannya pembicaraan`
        || doc.is(cue.end - 1, "jalannya")
        // `melepas 120 peserta`, of a `pelepasan`.
        || !draft.verb && identity::akin(stage, &(cue.at..cue.end), &draft.trigger)
        || doc.is(cue.at, "mengambil")
        // `menabuh gong, disaksikan B`, `memegang palu`: nothing needs to follow.
        || stage.marks.any(cue.at + 1..cue.end, Words::Signals)
        // `Kasatpol PP A yang memimpin di lapangan mengatakan …`
        || doc.is(cue.at.wrapping_sub(1), "yang") && doc.is(cue.end, "di")
        || cue.end == here.tokens().end
        // `membuka TMMD yang digelar Kodim X`
        || here.next(14).any(|it| doc.is(it, "yang") && doc.is_any(it + 1, held))
}

/// `memimpin jalannya …`, `membuka acara`: whether a word says that an event is meant.
fn names_event(draft: &Draft, here: Here<'_>, at: usize) -> bool {
    let doc = here.stage.doc;
    let words = words![
        "kegiatan",
        "acara",
        "langsung",
        "jalannya",
        "rombongan",
        "tersebut",
        "apel",
        "pertemuan",
        "tali",
        "gedung",
        "keberangkatan",
    ];
    doc.is_any(at, words)
        || doc.is(at, doc.word(draft.trigger.start))
        || doc.found(at).iter().any(|it| matches!(it.term, Term::Event(_)))
}

/// The words behind the cue that say what is led. `memimpin rapat persiapan pengamanan`: what stands behind the event's own word is its
/// topic.
fn object(draft: &Draft, here: Here<'_>) -> Range<usize> {
    let near = here.next(3);
    let own = if near.contains(&draft.trigger.start) { draft.trigger.start } else { near.end };
    near.start..own
}

/// `Kapolres memimpin langsung pengamanan`: he guards the event.
pub(super) fn is_guarded(draft: &Draft, here: Here<'_>) -> bool {
    let doc = here.stage.doc;
    object(draft, here).any(|it| doc.is_any(it, words!["pengamanan", "penjagaan", "pengawalan"]))
        && !matches!(draft.kind, EventKind::RollCall | EventKind::Patrol | EventKind::Simulation)
        && draft.trigger.start != here.cue().at
}

/// `membuka puasa`, `memimpin partai`: whether what is led or opened is no event.
pub(super) fn is_other(draft: &Draft, here: Here<'_>) -> bool {
    let stage = here.stage;
    let doc = stage.doc;
    let cue = here.cue();
    // `layanan tetap buka`, `menghadiri buka puasa bersama`
    let open = doc.is(cue.at, "buka")
        && (doc.is(cue.at + 1, "puasa")
            || doc.is_any(cue.at.wrapping_sub(1), words!["tetap", "jam", "yang", "sudah", "masih"]));
    open || draft.trigger.start != cue.at && object(draft, here).any(|it| stage.marks.has(it, Words::NoEvent))
}

/// `dijadwalkan memimpin`, `semula membuka`: whether it is only meant to be done.
pub(super) fn is_to_come(draft: &Draft, here: Here<'_>) -> bool {
    let doc = here.stage.doc;
    // `kembali ke Mapolres untuk memimpin rapat`: what is told behind it took place.
    let came_for = here.cue().end == draft.trigger.start;
    here.last(2).any(|it| {
        doc.is(it, "semula")
            || (doc.is(it, "untuk") && !came_for)
            || (!draft.planned && doc.is_any(it, words!["dijadwalkan", "akan"]))
    })
}
