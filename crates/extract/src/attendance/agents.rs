//! Who does what an event is: `Pelepasan dilakukan Ketua KPU X`.

use super::{Here, acts, collect, list_end};
use crate::{events::Draft, people::Seen, roles};
use simpul_lexicon::RoleCue;
use simpul_model::{EventKind, Role, reading::Who};

/// `Pelepasan dilakukan Ketua KPU X`: the agent of the act, and those who do it with him.
pub(super) fn read(draft: &mut Draft, here: Here<'_>) {
    let stage = here.stage;
    let doc = stage.doc;
    let cue = here.cue();
    // `program yang digagas Kapolri`: whose idea it was.
    if doc.is_any(cue.at, words!["digagas", "diprakarsai", "dicanangkan"]) {
        return;
    }
    // `Pembacaan teks proklamasi dilakukan Ketua DPRD X`: a part of it.
    if doc.any_of(here.last(5), words!["pembacaan"]) {
        collect(stage, draft, here.next(2), here.away, "attendee-reads");
        return;
    }
    // `digelar untuk A`: for whose sake.
    let agent = stage.people.within(here.next(2)).first();
    let agent = agent.filter(|it| here.free(it) && !doc.is_any(cue.end, words!["untuk", "bagi"]));
    if let Some(seen) = agent {
        acts_with(draft, here, seen);
    }
}

/// `Pemeriksaan dilakukan A, B, serta C`: the agent, those who stand beside him and those whom he takes along.
fn acts_with(draft: &mut Draft, here: Here<'_>, seen: &Seen) {
    let stage = here.stage;
    let doc = stage.doc;
    // `Pemeriksaan dilakukan Wakapolres X`: who does it inspects.
    let looks = words!["pemeriksaan", "pengecekan", "peninjauan", "inspeksi", "sidak", "pemantauan"];
    let inspects = draft.kind == EventKind::Inspection && doc.any_of(here.last(4), looks);
    let leads = matches!(draft.kind, EventKind::Logistics | EventKind::Ceremony) && !draft.signs(doc) || inspects;
    let role = if leads { Role::Leader } else { Role::Attendee };
    draft.part(Who::Official(seen.official as u32), role, seen.tokens.clone(), "agent-passive");
    for other in roles::led_together(stage, seen).iter().filter(|it| here.free(it)) {
        draft.part(Who::Official(other.official as u32), role, other.tokens.clone(), "agent-passive");
    }
    // `dilakukan A, B, serta C`
    let theirs = if draft.kind == EventKind::Logistics { role } else { Role::Attendee };
    for other in acts::abreast(stage, here.span, seen).iter().filter(|it| here.free(it)) {
        draft.part(Who::Official(other.official as u32), theirs, other.tokens.clone(), "attendee-subject");
    }
    if inspects && doc.is_any(seen.tokens.end, words!["bersama", "beserta"]) {
        let from = seen.tokens.end + 1;
        let stop = list_end(stage, from..here.tokens().end, RoleCue::Together);
        collect(stage, draft, from..stop, here.away, "attendee-together");
    }
}
