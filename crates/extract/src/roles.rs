//! Leaders and speakers: the cues that name them.

mod active;
mod object;
mod office;
mod others;
mod passive;
mod speakers;
mod subject;

use crate::{attendance::Here, doc::Doc, events::Draft, lines::Stage, people::Seen};
use simpul_model::EventKind;
use std::ops::Range;

pub(crate) use speakers::{side_by_side, speaker};
pub(crate) use subject::{last_clause, subject};

/// `Apel dipimpin Kapolres A`, `Kapolres A memimpin apel`: who leads by a cue.
pub(crate) fn leader(draft: &mut Draft, here: Here<'_>) {
    if here.cue().passive { passive::read(draft, here) } else { active::read(draft, here) }
}

/// `dipimpin A dan B`, `dipimpin A serta Hakim B`, `dipimpin A, B, dan C`: who leads with the first, up to the last that `dan` brings.
pub(crate) fn led_together(stage: &Stage<'_, '_, '_>, first: &Seen) -> Vec<Seen> {
    let doc = stage.doc;
    let mut together = Vec::new();
    let mut end = first.tokens.end;
    loop {
        let comma = usize::from(doc.mark(end) == ',');
        let and = doc.is(end + comma, "dan") || doc.is(end + comma, "serta") && doc.is(end + comma + 1, "hakim");
        let next = end + comma + usize::from(and);
        let Some(seen) = stage.people.within(next..next + 1).first().filter(|_| next > end) else { break };
        together.push(seen.clone());
        end = seen.tokens.end;
        if and {
            return together;
        }
    }
    Vec::new()
}

/// One behind the `oleh` of a range, before which no other verb stands: `Senin (13/5), oleh`.
pub(crate) fn behind_far_by(doc: &Doc<'_>, range: Range<usize>) -> Option<usize> {
    range.into_iter().take_while(|it| !doc.may_be_verb(*it)).find(|it| doc.is(*it, "oleh")).map(|it| it + 1)
}

/// `Pengucapan sumpah/janji anggota DPRD X itu dipandu Y`: whether a cue says who guides an oath, which needs not stand right before.
pub(crate) fn guides_oath(draft: &Draft, here: Here<'_>) -> bool {
    let stage = here.stage;
    let doc = stage.doc;
    let cue = here.cue();
    // `paripurna yang dipandu Wakil Ketua DPRD A`
    if draft.kind == EventKind::CoordinationMeeting
        && doc.is(cue.at, "dipandu")
        && doc.any_of(here.last(3), words!["paripurna"])
    {
        return true;
    }
    // `Penarikan nomor dipandu Anggota KPU A`
    let draws = words!["penarikan", "pengundian"];
    if doc.is(cue.at, "dipandu") && doc.any_of(here.last(3), draws) {
        return true;
    }
    if !doc.is(cue.at, "dipandu") || !matches!(draft.kind, EventKind::Ceremony | EventKind::Declaration) {
        return false;
    }
    let other = |it: usize| doc.may_be_verb(it) && !doc.is(it, "tersebut");
    doc.first_of(here.last(10), words!["sumpah", "janji", "ikrar"])
        .is_some_and(|it| stage.people.within(it..cue.at).is_empty() && !(it..cue.at).any(other))
}

/// `praktik pengisian formulir yang dipandu Anggota KPU A`: whether a cue says who teaches a part of a training.
pub(crate) fn guides_practice(draft: &Draft, here: Here<'_>) -> bool {
    let doc = here.stage.doc;
    let lessons = words!["praktik", "praktek", "simulasi", "materi", "bedah", "pelatihan", "latihan", "peragaan"];
    doc.is(here.cue().at, "dipandu")
        && matches!(draft.kind, EventKind::Outreach | EventKind::Training)
        && doc.any_of(here.last(8), lessons)
}
