//! Who says something, by a verb of speech.

use crate::{
    doc::Kinds,
    events::{Draft, Stretch},
    lines::Stage,
    people::Seen,
    roles::subject,
    words::Words,
};
use simpul_lexicon::{RoleCue, SpeechForm, Term};
use std::ops::Range;

/// Whoever an active verb of speech has as its subject, clause by clause.
pub(super) fn all_say(stage: &Stage<'_, '_, '_>, span: &Stretch) -> Vec<(usize, Range<usize>)> {
    let mut found = Vec::new();
    let mut rest = span.tokens.clone();
    while let Some((verb, seen)) = says_at(stage, span, &rest) {
        found.push((seen.official, seen.tokens));
        let next =
            stage.people.within(verb + 1..rest.end).iter().find(|it| stage.doc.quote_of(it.tokens.start).is_none());
        let Some(next) = next else { break };
        rest.start = next.tokens.start;
    }
    found
}

/// The official whom an active verb of speech has as its subject.
pub(crate) fn says(stage: &Stage<'_, '_, '_>, span: &Stretch) -> Option<usize> {
    says_at(stage, span, &span.tokens).map(|it| it.1.official)
}

/// Whether somebody is named and a verb of speech stands in the sentence of a stretch.
pub(super) fn may_say(stage: &Stage<'_, '_, '_>, span: &Stretch) -> bool {
    stage.lines[span.sentence].names
        && (stage.doc.sentence_holds(span.tokens.start, Kinds::SPEECH)
            || stage.marks.in_sentence(span.sentence, &[Words::TakesFloor]))
}

/// The first active verb of speech in a range that has an official as its subject there.
fn says_at(stage: &Stage<'_, '_, '_>, span: &Stretch, range: &Range<usize>) -> Option<(usize, Seen)> {
    let doc = stage.doc;
    if !may_say(stage, span) {
        return None;
    }
    let active =
        |f: &crate::doc::Found| matches!(f.term, Term::Speech(id) if doc.lexicon.speech(id).form == SpeechForm::Active);
    let weak = words!["membenarkan", "mengapresiasi", "menanyakan", "mengaku", "menilai", "berharap"];
    let through =
        |at: usize| stage.lines[span.sentence].cues.iter().any(|it| it.role == RoleCue::Through && it.at < at);
    stage
        .marks
        .each(range.clone(), |it| it.kinds(&[Kinds::SPEECH]) | it.lists(&[Words::TakesFloor]))
        .filter(|i| doc.quote_of(*i).is_none())
        .filter(|i| doc.found(*i).iter().any(active) && !doc.is_any(*i, weak) || stage.marks.has(*i, Words::TakesFloor))
        .find_map(|verb| subject(stage, range, verb).filter(|_| !through(verb)).map(|it| (verb, it)))
}

/// `A mengusulkan B. Usulan itu ia sampaikan dalam rapat di X`, `Data itu disampaikan dalam jumpa pers di Y`: the only official of the
/// sentence before, whose words a sentence takes up that names nobody, and the verb that does so.
pub(super) fn told_before(stage: &Stage<'_, '_, '_>, draft: &Draft) -> Option<(usize, Range<usize>)> {
    let doc = stage.doc;
    let tokens = &stage.lines[draft.sentence].tokens;
    let at = draft.trigger.start;
    let verbs = words![
        "disampaikan",
        "disampaikannya",
        "sampaikan",
        "diungkapkan",
        "diungkapkannya",
        "ungkapkan",
        "dilontarkan",
        "dilontarkannya",
        "lontarkan",
        "dikemukakan",
        "dikemukakannya"
    ];
    let takes_up = doc.is_any(tokens.start + 1, words!["itu", "tersebut", "ini"]);
    let verb = doc.first_of(tokens.start..(tokens.start + 5).min(tokens.end), verbs).filter(|_| takes_up)?;
    let within = (verb + 1..at.min(verb + 6)).any(|it| doc.is_any(it, words!["dalam", "pada", "saat", "ketika"]));
    if !within || !stage.people.within(tokens.start..at).is_empty() || doc.quote_of(verb).is_some() {
        return None;
    }
    let before = stage.people.within(doc.sentences[draft.sentence.checked_sub(1)?].tokens.clone());
    let first = before.first()?;
    before.iter().all(|it| it.official == first.official).then_some((first.official, verb..verb + 1))
}
