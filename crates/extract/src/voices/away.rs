//! Who speaks of an event without speaking at it: to reporters, for another, of the guard, of what a court has heard.

use crate::{
    attendance,
    events::{Draft, Stretch},
    hosts,
    lines::Stage,
    words::Words,
};
use simpul_lexicon::RoleCue;
use simpul_model::{EventKind, UnitKind, reading::Who};

/// `“…,” kata A kepada wartawan.` and below `A menyebut …`: the same talk goes on, of one who is not said to have been there.
pub(super) fn told_reporters(stage: &Stage<'_, '_, '_>, draft: &Draft, official: usize, sentence: usize) -> bool {
    let mut earlier = stage.speech.statements.iter().filter(|it| it.speaker == Some(official));
    let first = earlier.next().filter(|it| it.sentence < sentence);
    draft.kind != EventKind::PressConference
        && !draft.has(Who::Official(official as u32))
        && first.is_some_and(|it| stage.marks.in_sentence(it.sentence, &[Words::Reporters]))
}

/// `Kapolres A memimpin pengamanan. “…,” kata A`: whether one who leads the guard has turned to nobody in the crowd since.
pub(super) fn keeps_order(stage: &Stage<'_, '_, '_>, draft: &Draft, who: Who, sentence: usize) -> bool {
    let doc = stage.doc;
    let guard = draft.parts.iter().find(|it| it.who == who && it.rule == "attendee-guard-leader");
    let faces = words!["menemui", "hadapan", "komando", "pengeras", "megafon", "dialog", "berdialog", "negosiasi"];
    guard.is_some_and(|it| {
        let since = doc.sentence_of(it.tokens.start)..=sentence;
        !since
            .flat_map(|it| stage.lines[it].tokens.clone())
            .any(|it| doc.quote_of(it).is_none() && (doc.is_any(it, faces) || stage.marks.has(it, Words::Calls)))
    })
}

/// `Kabag Ops menyebut pengamanan dilakukan tanpa senjata`: who keeps order at a protest tells of it, unless he speaks to the crowd. Asked of
/// a sentence and the one before it.
pub(super) fn tells_of_guard(stage: &Stage<'_, '_, '_>, sentence: usize) -> bool {
    let doc = stage.doc;
    let near = || {
        let tokens = (sentence.saturating_sub(1)..=sentence).flat_map(|it| stage.lines[it].tokens.clone());
        tokens.filter(|it| doc.quote_of(*it).is_none())
    };
    let guards = words!["pengamanan", "pengawalan", "personel", "personil", "mengamankan", "dikerahkan", "disiagakan"];
    let crowd = words!["massa", "hadapan", "menemui", "komando", "pengunjuk", "demonstran"];
    near().any(|it| doc.is_any(it, guards))
        && !near().any(|it| doc.is_any(it, crowd) || stage.marks.has(it, Words::Calls))
}

/// `Ketua Bawaslu A mengatakan putusan itu belum berkekuatan hukum tetap`: whether one who is of no court and prosecutes nobody speaks of
/// what a court has heard.
pub(super) fn comments_on(stage: &Stage<'_, '_, '_>, draft: &Draft, official: usize) -> bool {
    let kind = |unit: usize| stage.resolved.units[unit].kind;
    let court = draft.organizers.iter().any(|it| kind(it.0) == UnitKind::Pengadilan);
    court
        && hosts::post_unit(stage, official)
            .is_some_and(|it| !matches!(kind(it), UnitKind::Pengadilan | UnitKind::Kejaksaan))
}

/// `Dandim A melalui Danramil B mengatakan …`: he speaks for his chief, of what was done without him, there and further down.
pub(super) fn is_voice_only(stage: &Stage<'_, '_, '_>, draft: &Draft, official: usize, sentence: usize) -> bool {
    let through = |at: usize| {
        let line = &stage.lines[at];
        line.cues
            .iter()
            .filter(|it| it.role == RoleCue::Through && stage.doc.is_any(it.at, words!["melalui", "lewat"]))
            .any(|cue| {
                let near = cue.end..(cue.end + 6).min(line.tokens.end);
                stage.people.within(near).first().is_some_and(|it| it.official == official)
            })
    };
    !draft.has(Who::Official(official as u32)) && (0..=sentence).any(through)
}

/// `A membacakan amanat Kapolri B`: whose words are read out is not there, though he is said to wish or to ask.
pub(super) fn is_read_out(stage: &Stage<'_, '_, '_>, draft: &Draft, official: usize) -> bool {
    let doc = stage.doc;
    let texts = words!["amanat", "sambutan", "pidato", "amanah", "pesan"];
    let his = |it: usize| stage.people.within(it + 1..it + 4).first().is_some_and(|seen| seen.official == official);
    draft.spans.iter().filter(|it| stage.marks.in_sentence(it.sentence, &[Words::ReadOut])).any(|span| {
        span.tokens.clone().any(|it| {
            let read = doc.is_any(it.wrapping_sub(1), words!["membacakan", "bacakan"])
                || doc.any_of(it + 1..(it + 16).min(span.tokens.end), words!["dibacakan"]);
            doc.is_any(it, texts) && read && his(it)
        })
    })
}

/// `Ketua KPU A menjelaskan, KPU X telah menggelar rapat`: whether a sentence tells of the event as of what somebody says was done.
pub(super) fn tells_of_it(stage: &Stage<'_, '_, '_>, draft: &Draft, span: &Stretch) -> bool {
    let doc = stage.doc;
    let trigger = draft.trigger.start;
    let done = |at: usize| doc.is_any(at, words!["telah", "sudah"]) && doc.quote_of(at).is_none();
    let near = trigger.saturating_sub(6).max(span.tokens.start)..trigger;
    span.tokens.contains(&trigger)
        && near.into_iter().any(|at| done(at) && attendance::tells(doc, span.tokens.start..at))
}
