//! A party that goes from stop to stop: who of it is at which.

use crate::{
    events::{Draft, Part, Stretch},
    lines::Stage,
    words::Words,
};
use simpul_lexicon::RoleCue;
use simpul_model::{EventKind, Role};

/// Takes those of a party along to the stops that it makes.
pub(crate) fn share(stage: &Stage<'_, '_, '_>, drafts: &mut [Draft]) {
    share_party(stage, drafts);
    share_escort(stage, drafts);
}

/// Whether the party of the event before goes on to an event: `Dari sana rombongan bergeser ke Aula X`.
fn moves_on(stage: &Stage<'_, '_, '_>, draft: &Draft) -> bool {
    let from = draft.spans.iter().map(|it| it.sentence).min().map_or(draft.sentence, |it| it.min(draft.sentence));
    (from..=draft.sentence).any(|sentence| {
        let tokens = stage.lines[sentence].tokens.clone();
        let party = tokens.clone().find(|it| stage.doc.is_any(*it, words!["rombongan"]));
        party.is_some_and(|it| {
            (it + 1..(it + 4).min(tokens.end)).any(|verb| stage.marks.has(verb, Words::Moves))
                && stage.doc.quote_of(it).is_none()
        })
    })
}

/// `Wakapolda didampingi A dan B` at the first stop: where the party goes next they go too.
fn share_escort(stage: &Stage<'_, '_, '_>, drafts: &mut [Draft]) {
    for next in 1..drafts.len() {
        let (before, draft) = drafts.split_at_mut(next);
        let Some(first) = before.last().filter(|it| !it.planned && it.date == draft[0].date) else { continue };
        if draft[0].planned || !moves_on(stage, &draft[0]) {
            continue;
        }
        for part in first.parts.iter().filter(|it| it.rule == "attendee-escort") {
            draft[0].part(part.who, Role::Attendee, part.tokens.clone(), part.rule);
        }
    }
}

/// A party that goes on from place to place (`Turut dalam rombongan …`) is at every stop; who leads the visit leads the inspection.
fn share_party(stage: &Stage<'_, '_, '_>, drafts: &mut [Draft]) {
    let opens = |kind: EventKind| drafts.iter().position(|it| it.kind == kind && !it.planned);
    let visit = opens(EventKind::Visit);
    // Without a visit a tour may begin with an inspection.
    let Some(visit) = visit.or_else(|| opens(EventKind::Inspection)) else { return };
    let tour = drafts[visit].kind == EventKind::Inspection;
    let guest = drafts[visit]
        .parts
        .iter()
        .find(
            |it| if tour { it.role == Role::Leader } else { it.rule == "attendee-subject" || it.role == Role::Speaker },
        )
        .cloned();
    let moved: Vec<bool> = drafts.iter().map(|it| !tour || moves_on(stage, it)).collect();
    if tour && !moved.contains(&true) {
        return;
    }
    let day = drafts[visit].date;
    let mut party: Vec<(Part, Option<usize>)> = Vec::new();
    for draft in drafts.iter() {
        // `Kapolda dalam lawatan tersebut didampingi A, B dan C`, told at the end: at all stops before.
        let journey = |it: &Stretch| {
            let named = words!["lawatan", "lawatannya", "kunjungan", "kunjungannya", "kunker", "kunkernya"];
            let cues = stage.lines[it.sentence].cues_in(&it.tokens);
            let beside = cues.iter().find(|cue| cue.role == RoleCue::Accompanied && cue.passive);
            beside.is_some_and(|cue| stage.doc.any_of(it.tokens.start..cue.at, named)) && it.sentence > draft.sentence
        };
        for span in draft.spans.iter().filter(|it| {
            ((it.tokens.start..(it.tokens.start + 4).min(it.tokens.end))
                .any(|k| stage.doc.is_any(k, words!["rombongan", "mendampingi"]))
                || journey(it))
                && !stage.doc.any_of(it.tokens.clone(), words!["disambut", "diterima", "dijemput"])
        }) {
            let told_last = Some(span.sentence).filter(|_| journey(span));
            let beside = |it: &&Part| it.role == Role::Attendee && span.tokens.contains(&it.tokens.start);
            party.extend(draft.parts.iter().filter(beside).map(|it| (it.clone(), told_last)));
        }
    }
    for (index, draft) in drafts.iter_mut().enumerate() {
        // `Kunjungan diawali dengan kunjungan ke Kantor Bupati`: the guest makes them all.
        if index > visit && draft.kind == EventKind::Visit && draft.parts.is_empty() && draft.date == day {
            draft.parts.extend(guest.iter().map(|it| Part { role: Role::Attendee, ..it.clone() }));
        }
        let stop = index == visit
            || (matches!(draft.kind, EventKind::Inspection | EventKind::SocialAid)
                && draft.date == day
                && !draft.side
                && moved[index]
                && index > visit);
        if !stop {
            continue;
        }
        // Gifts that others of the party hand over are theirs.
        let without = draft.kind == EventKind::SocialAid && guest.as_ref().is_none_or(|it| !draft.has(it.who));
        if without {
            continue;
        }
        for (part, told_last) in &party {
            if told_last.is_some_and(|it| it <= draft.sentence) {
                continue;
            }
            draft.part(part.who, part.role, part.tokens.clone(), part.rule);
        }
        let leaderless = !draft.parts.iter().any(|it| it.role == Role::Leader);
        if let Some(guest) =
            guest.clone().filter(|_| index != visit && leaderless && draft.kind == EventKind::Inspection)
        {
            draft.part(guest.who, Role::Leader, guest.tokens, "leader-inspects");
        }
    }
}
