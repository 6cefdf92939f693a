//! What is led besides an event: a unit, its guests, its guard, a prayer at it.

use crate::{attendance::Here, events::Draft, people::Seen, voices, words::Words};
use simpul_lexicon::{RoleCue, Term};
use simpul_model::EventKind;

/// `Rombongan dipimpin Ketua X`, `doa yang dipimpin X`: whether the one `seen` behind a passive cue leads something at the event, so that he
/// is there but does not lead it.
pub(super) fn leads_other(draft: &Draft, here: Here<'_>, seen: &Seen) -> bool {
    leads_guard(draft, here)
        || keeps_order(draft, here, seen)
        || leads_party(draft, here)
        || leads_prayer(draft, here)
        || leads_some(draft, here)
        // `personel Polres yang dipimpin Wakapolres A`: the police lead no protest.
        || draft.kind == EventKind::Protest && voices::serves_police(here.stage, seen.official)
}

/// `Koramil tersebut dipimpin X`: a unit is led, not an event.
pub(super) fn leads_unit(here: Here<'_>) -> bool {
    let doc = here.stage.doc;
    here.last(3).any(|it| {
        doc.is_any(it, words!["tersebut", "itu", "ini"])
            && doc.found(it.wrapping_sub(1)).iter().any(|f| matches!(f.term, Term::UnitType(_)))
    })
}

/// `Rombongan dipimpin Ketua KIP X`: the guests are led, not the visit.
fn leads_party(draft: &Draft, here: Here<'_>) -> bool {
    let doc = here.stage.doc;
    let at = here.cue().at;
    if draft.kind == EventKind::Visit && here.last(3).any(|it| doc.is_any(it, words!["rombongan", "delegasi"])) {
        return true;
    }
    // `Hadir pula tim pengamat dari Polda X yang diketuai A`: so are those who come.
    let came = here.cues[..here.position].iter().rfind(|it| it.role == RoleCue::Attendee).map(|it| it.end);
    let team = words!["tim", "rombongan", "delegasi", "kontingen"];
    doc.is(at.wrapping_sub(1), "yang") && came.is_some_and(|it| doc.any_of(it..at, team))
}

/// `di bawah pimpinan A`, `yang dipimpin A`: whether those who are led stand right before the cue.
fn below(here: Here<'_>) -> bool {
    let doc = here.stage.doc;
    let cue = here.cue();
    doc.is(cue.at, "di") && doc.is(cue.at + 1, "bawah") || doc.any_of(cue.at.saturating_sub(1)..cue.end, words!["yang"])
}

/// `Pengamanan dilakukan personel Polres X dipimpin Y`: the guard is led, not the event.
fn leads_guard(draft: &Draft, here: Here<'_>) -> bool {
    let doc = here.stage.doc;
    let below = below(here);
    let own = draft.trigger.start..draft.trigger.end + 3;
    let guards = |it: usize| {
        doc.is_any(it, words!["pengamanan", "penjagaan", "pengawalan"])
            // `dikawal personel Polsek X di bawah pimpinan Y`, `dijaga personel Polsek X yang dipimpin Y`
            || below && doc.is_any(it, words!["dikawal", "dijaga"])
    };
    draft.kind != EventKind::RollCall && here.last(9).any(|it| guards(it) && !own.contains(&it))
}

/// `Personel Polsek X dipimpin A mengamankan jalannya acara`: so is the guard whose work is told behind him.
fn keeps_order(draft: &Draft, here: Here<'_>, seen: &Seen) -> bool {
    let stage = here.stage;
    let keeps = seen.tokens.end..(seen.tokens.end + 3).min(here.tokens().end);
    stage.doc.any_of(keeps, words!["mengamankan", "menjaga", "mengawal"])
        && here.last(6).any(|it| stage.marks.has(it, Words::Forces))
        && !matches!(draft.kind, EventKind::RollCall | EventKind::Patrol | EventKind::LawEnforcement)
}

/// `diikuti doa yang dipimpin Kepala KUA X`: a prayer at it is led.
fn leads_prayer(draft: &Draft, here: Here<'_>) -> bool {
    let doc = here.stage.doc;
    here.last(3).any(|it| {
        doc.is_any(it, words!["doa", "lagu", "yel", "yel-yel", "menyanyikan"])
            // `Doa bersama dipimpin X`, of a prayer that people came for.
            && !doc.is(it, doc.word(draft.trigger.start))
            // `Komandan Upacara dipimpin oleh Lettu X`
            || doc.is(it, "komandan") && doc.is_any(it + 1, words!["upacara", "apel"])
    })
}

/// `Regu pertama dipimpin A`: one of the parties that set out; `Juri diketuai B`.
fn leads_some(draft: &Draft, here: Here<'_>) -> bool {
    let doc = here.stage.doc;
    draft.kind == EventKind::Logistics && doc.any_of(here.last(3), words!["regu", "peleton", "kelompok"])
        || doc.any_of(here.last(3), words!["juri"])
}

/// Whether the one `seen` behind `di bawah komando` leads one troop in a list of several: `100 anggota Brimob di bawah komando A, serta satu
/// peleton dari Kodim X`.
pub(super) fn commands_troop(here: Here<'_>, seen: &Seen) -> bool {
    let stage = here.stage;
    let doc = stage.doc;
    let men =
        |it: usize| stage.marks.has(it, Words::Forces) || doc.is_any(it, words!["anggota", "peleton", "kompi", "regu"]);
    let and = seen.tokens.end + usize::from(doc.mark(seen.tokens.end) == ',');
    let more = doc.is_any(and, words!["serta", "dan"]) && (and + 1..(and + 5).min(here.tokens().end)).any(men);
    below(here) && more && here.last(10).any(men)
}
