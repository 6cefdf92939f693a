//! Who is sworn in or put into office at a ceremony: those before the verb, and those whom the next sentence lists.

use super::{counterparts::someone, joined::Clause};
use crate::{
    events::{Draft, Stretch},
    lines::Stage,
    people::Seen,
    speech::Voice,
};
use simpul_lexicon::RoleCue;
use simpul_model::{EventKind, Role, reading::Who};

/// Reads those who are sworn in.
pub(super) fn read(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    let doc = stage.doc;
    // `Rapat paripurna istimewa digelar …. A dilantik menggantikan B.`
    let oath = draft.kind == EventKind::Ceremony && doc.any_of(draft.trigger.clone(), words!["sumpah", "janji"])
        || draft.kind == EventKind::CoordinationMeeting && doc.any_of(draft.trigger.clone(), words!["paripurna"]);
    if draft.planned || !(oath || draft.hands_over(doc) && draft.swears_in(doc)) {
        return;
    }
    if span.sentence > draft.sentence {
        listed(stage, draft, span, away);
    }
    let clause = Clause { stage, span, away };
    // `pengurus yang diketuai A`: he is sworn in with them.
    let heads = words!["diketuai", "dinakhodai", "dinahkodai", "dikomandani"];
    for verb in doc.each_of(span.tokens.clone(), heads).filter(|it| doc.is(it.wrapping_sub(1), "yang")) {
        if let Some(seen) = someone(stage, verb + 1, span.tokens.end, away) {
            draft.attends(seen, "attendee-sworn-in");
        }
    }
    let verbs = words!["dilantik", "dikukuhkan", "disumpah", "diambil"];
    for verb in doc.each_of(span.tokens.clone(), verbs) {
        let oath = !doc.is(verb, "diambil") || doc.is_any(verb + 1, words!["sumpah", "sumpahnya", "janji"]);
        let before = verb.saturating_sub(3).max(span.tokens.start)..verb;
        let other = words!["akan", "bakal", "belum", "batal", "tidak", "baru", "pernah", "sebelum", "segera", "sejak"];
        if !oath || doc.quote_of(verb).is_some() || doc.any_of(before, other) {
            continue;
        }
        if let Some(people) = clause.subject(verb) {
            for it in &people {
                draft.attends(it, "attendee-sworn-in");
            }
        } else if doc.is_any(verb.wrapping_sub(1), words!["ia", "dia", "beliau"]) {
            // `Ia dilantik Bupati A`: whom the sentence before was about.
            let before = span.sentence.checked_sub(1);
            let topic = before.and_then(|it| stage.speech.topic_of.get(it).copied().flatten());
            if let Some(Voice::Official(official)) = topic {
                draft.part(Who::Official(official as u32), Role::Attendee, verb - 1..verb, "attendee-sworn-in");
            }
        } else if doc.is_any(verb.wrapping_sub(1), words!["setelah", "usai", "seusai", "sesudah"]) {
            // `A resmi menjabat Direktur setelah dilantik Bupati B`
            let start = stage.lines[span.sentence].tokens.start;
            let first = stage.people.within(start..verb).first();
            let opens = first.filter(|it| it.tokens.start <= start + 2 && !away.contains(&it.tokens.start));
            if let Some(seen) = opens.filter(|it| doc.quote_of(it.tokens.start).is_none()) {
                clause.all_abreast(seen).iter().for_each(|it| draft.attends(it, "attendee-sworn-in"));
            }
        }
    }
}

/// `Mereka adalah A, B dan C.`, `Ketiganya masing-masing A, B dan C.`: all of those, behind the sentence that tells of the oath.
fn listed(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, away: &[usize]) {
    let doc = stage.doc;
    let start = span.tokens.start;
    let all =
        words!["mereka", "keduanya", "ketiganya", "keempatnya", "kelimanya", "keenamnya", "ketujuhnya", "antaranya"];
    let links =
        words!["adalah", "ialah", "yakni", "yaitu", "masing", "masing-masing", "antara", "antaranya", "terdiri"];
    let at = start + usize::from(doc.is(start, "di"));
    let opens = doc.is_any(at, all) && (at > start || doc.is_any(start + 1, links));
    let people = stage.people.within(span.tokens.clone());
    let near = people.first().is_some_and(|it| it.tokens.start <= start + 5);
    // Somebody goes, or does something: no mere list.
    let goes =
        |role: RoleCue| matches!(role, RoleCue::Replaces | RoleCue::ReplacedBy | RoleCue::Retires | RoleCue::Leader);
    let plain = !stage.lines[span.sentence].cues_in(&span.tokens).iter().any(|it| goes(it.role));
    if opens && near && plain {
        let free = |it: &&Seen| !away.contains(&it.tokens.start) && doc.quote_of(it.tokens.start).is_none();
        people.iter().filter(free).for_each(|it| draft.attends(it, "attendee-sworn-in"));
    }
}
