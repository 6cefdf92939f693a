//! Who is there because others deal with them: who receives a party, who is talked with.

use super::{collect, free_units, list_end};
use crate::{
    events::{Draft, Stretch},
    hosts,
    lines::{MEETS, Stage},
    mentions::Item,
    opening,
    people::{Held, Seen},
    words::Words,
};
use simpul_lexicon::RoleCue;
use simpul_model::{EventKind, Role, UnitKind, reading::Who};

/// Reads the counterparts that a stretch names.
pub(super) fn read(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    use EventKind::{Inspection, Outreach, Patrol, Protest, SocialAid, Visit};
    if draft.planned || stage.is_elsewhere(span.sentence) {
        return;
    }
    if matches!(draft.kind, Inspection | Outreach | Patrol | Protest | SocialAid | Visit) {
        met_by(stage, draft, span, away);
    }
    if matches!(draft.kind, Inspection | Patrol | Visit) {
        talked_with(stage, draft, span, away);
    }
    between(stage, draft, span, away);
    if !matches!(draft.kind, EventKind::Hearing | EventKind::LawEnforcement | EventKind::PressConference) {
        before_eyes(stage, draft, span, away);
    }
}

/// The office or person that stands at a token.
pub(super) fn someone<'s>(stage: &'s Stage<'_, '_, '_>, at: usize, end: usize, away: &[usize]) -> Option<&'s Seen> {
    let office = stage.items(at..at + 1).any(|it| matches!(it.item, Item::Post(_) | Item::Person(_)));
    let seen = stage.people.within(at..(at + 1).min(end)).first();
    seen.filter(|it| office && it.tokens.start == at && !away.contains(&at))
}

/// `Di sana Kapolda ditemui Ketua KPU A dan Camat B`: who comes out to a party.
fn met_by(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    let doc = stage.doc;
    let tokens = &span.tokens;
    for verb in doc.each_of(tokens.clone(), MEETS).filter(|it| doc.quote_of(*it).is_none()) {
        let Some(from) = stage.comes_out(tokens, verb) else { continue };
        let Some(first) = someone(stage, from, tokens.end, away) else { continue };
        let stop = list_end(stage, from..tokens.end, RoleCue::Together);
        let stop = (first.tokens.end..stop).find(|it| doc.is(*it, "yang")).unwrap_or(stop);
        collect(stage, draft, from..stop, away, "attendee-meets");
    }
}

/// `Penandatanganan NPHD antara Bupati A dengan Ketua KPU B`: between whom something is signed.
fn between(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    let doc = stage.doc;
    let tokens = &span.tokens;
    let mut places = doc.each_of(tokens.clone(), words!["antara"]).filter(|it| doc.quote_of(*it).is_none()).peekable();
    if places.peek().is_none() || !draft.signs(doc) {
        return;
    }
    for at in places {
        let Some(first) = someone(stage, at + 1, tokens.end, away) else { continue };
        draft.attends(first, "attendee-counterpart");
        let next = first.tokens.end + 1;
        let and = doc.is_any(first.tokens.end, words!["dan", "dengan"]);
        if let Some(second) = someone(stage, next, tokens.end, away).filter(|_| and) {
            draft.attends(second, "attendee-counterpart");
        }
    }
}

/// `Kotak suara dibuka di hadapan Ketua Bawaslu A dan Kapolsek B`: before whose eyes something is done.
fn before_eyes(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    let doc = stage.doc;
    let tokens = &span.tokens;
    for at in doc.each_of(tokens.clone(), words!["hadapan", "dihadapan"]).filter(|it| doc.quote_of(*it).is_none()) {
        if someone(stage, at + 1, tokens.end, away).is_some() {
            // `Di hadapan A, B menyampaikan sambutan`
            let own = opening::subject_at(stage, tokens).unwrap_or(tokens.end);
            let stop = list_end(stage, at + 1..tokens.end, RoleCue::Together).min(own);
            collect(stage, draft, at + 1..stop, away, "attendee-eyes");
        }
    }
}

/// `berdialog dengan Kepala Desa A`, `menegur Kapolsek A`: to whom somebody talks on his round.
fn talked_with(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    let doc = stage.doc;
    let tokens = &span.tokens;
    let direct = words!["menegur", "menyapa", "menyalami", "menjumpai"];
    let verbs = words![
        "berdialog",
        "berbincang",
        "bertemu",
        "berdiskusi",
        "bercengkerama",
        "koordinasi",
        "berkoordinasi",
        "silaturahmi",
        "bersilaturahmi",
        "menegur",
        "menyapa",
        "menyalami",
        "menjumpai"
    ];
    for verb in doc.each_of(tokens.clone(), verbs).filter(|it| doc.quote_of(*it).is_none()) {
        let alone = doc.is_any(verb, direct);
        let with = !alone && doc.is_any(verb + 1, words!["dengan", "bersama", "langsung"]);
        if !with && !alone || stage.marks.has(verb.wrapping_sub(1), Words::Unreal) {
            continue;
        }
        let from = verb + 1 + usize::from(with);
        // `berkoordinasi dengan komisioner KPU X`: people without names.
        if draft.kind == EventKind::Visit && with && from < tokens.end {
            collect(stage, draft, from..from + 1, away, "attendee-counterpart");
        }
        if let Some(seen) = someone(stage, from, tokens.end, away) {
            let end = seen.tokens.end;
            draft.attends(seen, "attendee-counterpart");
            // `berdialog dengan Kepala Desa A dan Ketua RT`
            let next = usize::from(doc.is_any(end, words!["dan", "serta"])) + end;
            if let Some(other) = someone(stage, next, tokens.end, away).filter(|_| next > end) {
                draft.attends(other, "attendee-counterpart");
            }
        }
    }
}

/// `Suasana memanas saat giliran PPK X`, `Ketua PPK Y membubuhkan paraf`: the committees whose figures are read at the commission's count of
/// votes are there.
pub(crate) fn committees(stage: &Stage<'_, '_, '_>, draft: &mut Draft) {
    let doc = stage.doc;
    let kind = |unit: usize| stage.resolved.units[unit].kind;
    let counts = draft.kind == EventKind::Tally
        && draft.first
        && !draft.planned
        && doc.any_of(draft.trigger.clone(), words!["pleno", "rekapitulasi", "rekap"]);
    if !counts || !draft.organizers.iter().any(|it| kind(it.0) == UnitKind::Kpu) {
        return;
    }
    for span in draft.spans.clone() {
        for seen in stage.people.within(span.tokens.clone()) {
            let chairs = |it: &Held| hosts::is_head(&it.post) && it.unit.is_some_and(|it| kind(it) == UnitKind::PpkPps);
            if stage.people.officials[seen.official].posts.iter().any(chairs) {
                draft.attends(seen, "attendee-counterpart");
            }
        }
        for (unit, tokens) in free_units(stage, span.tokens.clone()) {
            if kind(unit) == UnitKind::PpkPps && doc.quote_of(tokens.start).is_none() {
                draft.part(Who::Unit(unit as u32), Role::Attendee, tokens, "attendee-counterpart");
            }
        }
    }
}
