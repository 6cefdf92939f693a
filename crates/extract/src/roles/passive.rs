//! Who leads by a passive cue: `Apel dipimpin Kapolres A`.

use super::{behind_far_by, guides_oath, led_together, others};
use crate::{
    attendance::{Here, collect, list_end},
    doc::{Found, Kinds},
    events::Draft,
    lines::Cue,
    people::Seen,
    token::Kind,
};
use simpul_lexicon::{RoleCue, Term};
use simpul_model::{EventKind, Role, reading::Who};

/// `Apel dipimpin Kapolres A`: the agent leads, unless it is not the event that he leads.
pub(super) fn read(draft: &mut Draft, here: Here<'_>) {
    if let Some(seen) = bearer(here) {
        draft.part(Who::Official(seen.official as u32), Role::Leader, seen.tokens.clone(), "leader-office");
        return;
    }
    if of_sworn_body(draft, here) {
        return;
    }
    let stop = lists_beside(draft, here, name_end(here));
    // `akan dilantik dan diambil sumpah oleh Gubernur`: of another event, which is still to come.
    if !draft.planned && here.stage.doc.any_of(here.last(4), words!["akan", "bakal"]) {
        return;
    }
    let Some(seen) = agent(draft, here, stop) else { return };
    // `melibatkan 100 anggota Brimob di bawah komando A, serta satu peleton Kodim X`: one troop of several is led.
    if others::commands_troop(here, seen) {
        draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-commands");
        return;
    }
    if takes_else(here) || led_by_another(here, seen) {
        return;
    }
    if others::leads_other(draft, here, seen) {
        draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-guard-leader");
        return;
    }
    // `melantik pengurus X yang diketuai A`: what he leads is no event.
    if seen.rule == "person-chairs" {
        return;
    }
    leads(draft, here, seen);
}

/// `Wakapolres A, yang menjadi inspektur upacara, membacakan …`: who bears the office stands before.
fn bearer(here: Here<'_>) -> Option<&Seen> {
    let doc = here.stage.doc;
    let cue = here.cue();
    let office = doc.is(cue.at, "yang") && doc.is(cue.at + 1, "menjadi") && doc.mark(cue.end) == ',';
    let last = here.stage.people.within(here.before()).last();
    last.filter(|it| office && it.tokens.end + 1 >= cue.at && here.free(it))
}

/// `Pengurus yang diketuai A dilantik Bupati B`: of a body that is sworn in.
fn of_sworn_body(draft: &Draft, here: Here<'_>) -> bool {
    let doc = here.stage.doc;
    let cue = here.cue();
    let body = doc.is_any(cue.at.wrapping_sub(1), words!["yang"]) || doc.is(cue.at, "yang");
    body && draft.swears_in(doc) && doc.any_of(cue.at..cue.end, words!["diketuai", "dinakhodai", "dinahkodai"])
}

/// Where the name of the one who leads ends at the latest. A post may be long: `dipimpin Panglima Komando Operasi Udara I (Pangkoopsud I)
/// Marsda TNI X`.
fn name_end(here: Here<'_>) -> usize {
    let doc = here.stage.doc;
    let end = here.cue().end;
    let named = |it: usize| {
        doc.tokens[it].is_capital() || doc.tokens[it].kind == Kind::Number || matches!(doc.mark(it), '(' | ')' | '/')
    };
    let long = here.next(20).find(|it| !named(*it)).unwrap_or(here.tokens().end);
    (end + 9).max(long.min(end + 20)).min(here.tokens().end)
}

/// `dipimpin X dengan anggota A dan B`: lists those beside the one who leads, and says where he is named: from the cue up to them, or to
/// `stop`.
fn lists_beside(draft: &mut Draft, here: Here<'_>, stop: usize) -> usize {
    let stage = here.stage;
    let doc = stage.doc;
    let end = here.tokens().end;
    let beside = words!["didampingi", "dengan", "bersama"];
    let Some(with) = (here.cue().end + 1..stop).find(|it| doc.is_any(*it, beside)) else { return stop };
    // `dipimpin Hakim Ketua A dengan anggota B dan C`, `… A, dengan B dan C sebagai anggota majelis`: those who sit with him.
    let sits =
        |it: usize| doc.is_any(it, words!["sebagai", "selaku"]) && doc.is_any(it + 1, words!["anggota", "hakim"]);
    let seated = || doc.is_any(with + 1, words!["anggota", "hakim", "dibantu"]) || (with..end).any(sits);
    // `dipimpin X dengan anggota A dan B`, where X is no official: those beside him do not lead.
    let listed = if stage.people.within(here.cue().end..with).is_empty() {
        !doc.is(with, "didampingi")
    } else {
        doc.is(with, "dengan") && seated()
    };
    if listed {
        let last = list_end(stage, with + 1..end, RoleCue::Accompanied);
        collect(stage, draft, with + 1..last, here.away, "attendee-beside");
    }
    with
}

/// The one who leads: named behind the cue and before `stop`, or behind a far `oleh`.
fn agent<'s>(draft: &Draft, here: Here<'s>, stop: usize) -> Option<&'s Seen> {
    let doc = here.stage.doc;
    let cue = here.cue();
    let next = |it: &&Cue| {
        it.at <= cue.end + 1 && matches!(it.role, RoleCue::Witness | RoleCue::Attendee | RoleCue::Accompanied)
    };
    let other = here.cues.get(here.position + 1).filter(next);
    if others::leads_unit(here) || other.is_some() && !guides(draft, here) {
        return None;
    }
    // `dipimpin Pdt A dan dihadiri Kapolres B`: who leads is no official.
    let comes = here.cues[here.position + 1..].iter().find(|it| {
        it.at > cue.end && matches!(it.role, RoleCue::Witness | RoleCue::Attendee) && !doc.is(it.at, "dipandu")
    });
    let stop = comes.map_or(stop, |it| stop.min(it.at));
    here.first_free(cue.end..stop).or_else(|| far_agent(here))
}

/// `Pengambilan sumpah dipandu X`: who guides an oath or a pledge leads it.
fn guides(draft: &Draft, here: Here<'_>) -> bool {
    let doc = here.stage.doc;
    let cue = here.cue();
    let of_event = |it: usize| {
        let end = cue.at - usize::from(doc.is(cue.at.wrapping_sub(1), "yang"));
        let ends = |found: &Found| matches!(found.term, Term::Event(_)) && it + found.len as usize == end;
        doc.names_event(it, draft.kind) && doc.found(it).iter().any(ends)
    };
    guides_oath(draft, here)
        // `Pengundian dipandu langsung Ketua KPU X`: by the head himself.
        || doc.is(cue.at, "dipandu") && doc.any_of(cue.at + 1..cue.end + 1, words!["langsung"])
        || doc.is(cue.at, "dipandu")
            && matches!(draft.kind, EventKind::Ceremony | EventKind::Declaration)
            && here.last(4).any(of_event)
}

/// `dilepas dari Lapangan X, Kecamatan Y, oleh Bupati Z`: the agent behind a place and a day.
fn far_agent(here: Here<'_>) -> Option<&Seen> {
    let doc = here.stage.doc;
    let cue = here.cue();
    // `diresmikan, Senin (13/5) oleh Bupati Z`
    let day = cue.end + usize::from(doc.mark(cue.end) == ',');
    if !doc.is_any(cue.end, words!["dari", "di", "pada"]) && !doc.begins(day, Kinds::WEEKDAY) {
        return None;
    }
    let next = behind_far_by(doc, here.next(30))?;
    let next = next + usize::from(doc.is(next, "langsung"));
    let agent = here.stage.people.within(next..(next + 1).min(here.tokens().end)).first();
    agent.filter(|it| here.free(it))
}

/// `Apel singkat itu diambil Camat X`: of what is taken, only that; `sampel diambil petugas X` is something else.
fn takes_else(here: Here<'_>) -> bool {
    let doc = here.stage.doc;
    let cue = here.cue();
    let taken = words!["apel", "sumpah", "janji", "upacara"];
    doc.is(cue.end - 1, "diambil") && !doc.any_of(cue.at.saturating_sub(4)..cue.end, taken)
}

/// `para penari dipimpin maskot mengantarkan Kapolda X`: led by another, who does something with the one named.
fn led_by_another(here: Here<'_>, seen: &Seen) -> bool {
    let doc = here.stage.doc;
    let does = |it: usize| {
        let token = &doc.tokens[it];
        !token.is_capital() && token.is_word() && doc.word(it).starts_with("me") && doc.word(it).len() > 6
    };
    (here.cue().end..seen.tokens.start).any(does)
}

/// `dipimpin A dan B`: they lead, but for those who sit with them.
fn leads(draft: &mut Draft, here: Here<'_>, seen: &Seen) {
    let doc = here.stage.doc;
    draft.part(Who::Official(seen.official as u32), Role::Leader, seen.tokens.clone(), "leader-passive");
    // `dipimpin Ketua Majelis Hakim A, Hakim Anggota B dan C`: those who sit with him.
    let mut sits = false;
    for second in led_together(here.stage, seen) {
        sits |= doc.is(second.tokens.start, "hakim") && doc.is(second.tokens.start + 1, "anggota");
        if sits {
            draft.part(Who::Official(second.official as u32), Role::Attendee, second.tokens, "attendee-beside");
        } else if !here.cues.iter().any(|it| it.at >= second.tokens.end && it.role == RoleCue::Speaker) {
            draft.part(Who::Official(second.official as u32), Role::Leader, second.tokens, "leader-passive");
        }
    }
}
