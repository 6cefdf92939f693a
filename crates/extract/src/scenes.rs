//! Scenes that are only played: a page about an exercise may begin with what was acted, as if it had happened.

use crate::{events::Draft, lines::Stage};
use simpul_model::EventKind;

/// `Massa membakar ban di depan Kantor X. Dua orang diringkus. Ternyata itu hanya skenario simulasi yang digelar Polres Y`: what was told before
/// the sentence that says so belongs to the exercise.
pub(crate) fn fold(stage: &Stage<'_, '_, '_>, drafts: &mut Vec<Draft>) {
    let exercise = |it: &Draft| it.kind == EventKind::Simulation && !it.planned && !it.away;
    let Some(play) = drafts.iter().position(exercise).filter(|it| *it > 0) else { return };
    let sentence = drafts[play].sentence;
    let unveiled = (sentence.saturating_sub(1)..=sentence).any(|it| unveils(stage, it));
    let acted =
        |it: &Draft| matches!(it.kind, EventKind::LawEnforcement | EventKind::Protest) && it.sentence < sentence;
    if !unveiled || !drafts[..play].iter().all(acted) {
        return;
    }
    let scenes: Vec<Draft> = drafts.drain(..play).collect();
    for draft in drafts.iter_mut() {
        draft.follows = draft.follows.and_then(|it| it.checked_sub(play));
    }
    let exercise = &mut drafts[0];
    (exercise.first, exercise.side) = (true, false);
    for scene in scenes {
        exercise.venue = exercise.venue.take().or(scene.venue);
        exercise.place = exercise.place.or(scene.place);
        exercise.date = exercise.date.or(scene.date);
        exercise.spans.extend(scene.spans);
    }
    exercise.spans.sort_by_key(|it| it.tokens.start);
}

/// Whether a sentence says that what was told before it was acted.
fn unveils(stage: &Stage<'_, '_, '_>, sentence: usize) -> bool {
    let doc = stage.doc;
    let tokens = stage.lines[sentence].tokens.clone();
    let mut acted = doc.each_of(tokens, words!["adegan", "gambaran", "skenario", "ternyata"]);
    acted.any(|it| doc.quote_of(it).is_none())
}
