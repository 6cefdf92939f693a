//! Those for whose sake a ceremony is held, or who are welcomed and seen off at it.

use super::{counterparts::someone, joined::Clause};
use crate::{
    events::{Draft, Stretch},
    lines::Stage,
    people::Seen,
};
use simpul_model::EventKind;

/// `Isak tangis mewarnai pelepasan A`, `menyambut kedatangan A`, `A dikalungi bunga oleh B`, `terima kasih kepada Kapolres lama A`.
pub(super) fn read(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    let doc = stage.doc;
    let held = matches!(draft.kind, EventKind::Ceremony | EventKind::RollCall | EventKind::Visit | EventKind::Other);
    if !held || draft.planned || stage.is_elsewhere(span.sentence) {
        return;
    }
    let tokens = &span.tokens;
    let told = |it: &usize| doc.quote_of(*it).is_none();
    let nouns = words![
        "pelepasan",
        "kedatangan",
        "penyambutan",
        "keberangkatan",
        "kepulangan",
        "perpisahan",
        "kepergian",
        "melepas",
        "menyambut"
    ];
    if draft.kind != EventKind::Other {
        for noun in doc.each_of(tokens.clone(), nouns).filter(told) {
            let first = noun + 1 + usize::from(doc.is_any(noun + 1, words!["mantan", "sosok"]));
            let coming = noun.saturating_sub(3).max(tokens.start)..noun;
            // `Menyambut kedatangan A, Polres X bersolek`: still to come.
            if doc.any_of(coming, words!["jelang", "menjelang", "akan", "persiapan"])
                || noun == tokens.start && doc.word(noun).starts_with(['m', 'M'])
            {
                continue;
            }
            if let Some(seen) = someone(stage, first, tokens.end, away) {
                draft.attends(seen, "attendee-honoured");
            }
        }
    }
    let clause = Clause { stage, span, away };
    let borne = words![
        "dikalungi",
        "disiram",
        "diguyur",
        "dipikul",
        "digendong",
        "ditandu",
        "diarak",
        "dianugerahi",
        "diganjar"
    ];
    let own = tokens.contains(&draft.trigger.start);
    // A prize alone makes no event.
    let held = draft.venue.is_some() || !draft.parts.is_empty();
    let here = held && (own || draft.kind == EventKind::Ceremony);
    for verb in doc.each_of(tokens.clone(), borne).filter(told).filter(|_| here) {
        let Some(people) = clause.subject(verb) else { continue };
        for it in &people {
            draft.attends(it, "attendee-honoured");
        }
        // `… oleh Kapolres B`
        let by = (verb + 1..(verb + 8).min(tokens.end)).find(|it| doc.is(*it, "oleh"));
        by.and_then(|it| clause.agent(it)).iter().flatten().for_each(|it| draft.attends(it, "attendee-honoured"));
    }
    let farewell = draft.kind == EventKind::Ceremony
        && doc.any_of(draft.trigger.clone(), words!["pisah", "lepas", "kenal", "pamit"]);
    if farewell {
        let turns = words!["lama", "baru"];
        let his = |it: &&Seen| doc.any_of(it.tokens.start..it.tokens.end, turns) && told(&it.tokens.start);
        let free = |it: &&Seen| !away.contains(&it.tokens.start);
        stage
            .people
            .within(tokens.clone())
            .iter()
            .filter(his)
            .filter(free)
            .for_each(|it| draft.attends(it, "attendee-honoured"));
    }
}
