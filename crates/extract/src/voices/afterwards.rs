//! Who speaks when an event is over: he was at it, and did not speak there.

use super::{is_read_out, press_officer, says};
use crate::{
    events::{Draft, Stretch},
    lines::Stage,
    people::Seen,
    triggers::Stance,
    words::Words,
};
use simpul_model::{Role, reading::Who};

/// `Usai rapat, X berharap …`, `Usai kegiatan, X menyampaikan …`: said when it was over.
pub(super) fn is_over(stage: &Stage<'_, '_, '_>, draft: &Draft, sentence: usize) -> bool {
    let doc = stage.doc;
    let line = &stage.lines[sentence];
    let after = words!["usai", "seusai", "setelah", "selesai", "selepas", "sehabis"];
    // `"…," kata X seusai acara.`
    let last = line.tokens.end.saturating_sub(6).max(line.tokens.start)..line.tokens.end;
    let closes = |it: usize| doc.is_any(it, after) && stage.marks.has(it + 1, Words::Generic);
    line.triggers.iter().any(|it| it.stance == Stance::Back && it.kind == draft.kind)
        || draft.first
            && stage.marks.in_sentence(sentence, &[Words::Back])
            && last.into_iter().any(|it| closes(it) && doc.quote_of(it).is_none())
        || stage.marks.in_sentence(sentence, &[Words::Back])
            && (line.tokens.start..(line.tokens.start + 3).min(line.tokens.end))
                .any(|it| doc.is_any(it, after) && stage.marks.has(it + 1, Words::Generic))
}

/// `“…,” kata A usai menghadiri rapat di X`: whether the sentence that names the event says that its words were spoken when it was over.
pub(super) fn told_after(stage: &Stage<'_, '_, '_>, draft: &Draft, span: &Stretch) -> bool {
    let doc = stage.doc;
    let at = draft.trigger.start;
    if draft.verb || !span.tokens.contains(&at) {
        return false;
    }
    let after = words!["usai", "seusai", "setelah", "selepas", "sehabis", "sela", "sela-sela"];
    let comes = words!["menghadiri", "mengikuti", "memimpin", "membuka", "menutup", "acara", "kegiatan", "pelaksanaan"];
    let verb = usize::from(doc.is_any(at.wrapping_sub(1), comes));
    doc.is_any(at.wrapping_sub(1 + verb), after)
}

/// `Ditemui usai upacara, Wakil Bupati X menyebut …`: who is met behind an event was at it.
pub(super) fn met_afterwards(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch) {
    if stage.marks.in_sentence(span.sentence, &[Words::Absent, Words::Reporters]) {
        return;
    }
    let statement = stage.speech.statements.iter().find(|it| it.sentence == span.sentence).and_then(|it| it.speaker);
    if let Some(official) = statement.or_else(|| says(stage, span)) {
        comes_after(stage, draft, official, span);
    }
}

/// Puts an official who speaks behind an event among those who were there.
pub(super) fn comes_after(stage: &Stage<'_, '_, '_>, draft: &mut Draft, official: usize, span: &Stretch) {
    let who = Who::Official(official as u32);
    if !draft.has(who) && !press_officer(stage, official) && !is_read_out(stage, draft, official) {
        draft.part(who, Role::Attendee, span.tokens.clone(), "attendee-afterwards");
    }
}

/// `Usai kegiatan, X menyampaikan apresiasi.` and right below `"…," ujar X`.
pub(super) fn goes_on_afterwards(stage: &Stage<'_, '_, '_>, draft: &Draft, official: usize, sentence: usize) -> bool {
    let doc = stage.doc;
    let own = |it: &Seen| it.official == official;
    if stage.people.within(stage.lines[sentence].tokens.clone()).iter().all(own)
        && chained(stage, draft, official, sentence)
    {
        return true;
    }
    let Some(before) = sentence.checked_sub(1) else { return false };
    let near = doc.sentences[before].paragraph + 1 >= doc.sentences[sentence].paragraph;
    let same = |it: &Seen| it.official == official;
    let named = stage.people.within(stage.lines[before].tokens.clone());
    near && is_over(stage, draft, before) && (named.is_empty() || named.iter().any(same))
}

/// `"…," ujarnya kepada wartawan usai kegiatan.` and paragraphs below `"…," katanya`: the same talk, where nobody was named since.
pub(super) fn chained(stage: &Stage<'_, '_, '_>, draft: &Draft, official: usize, sentence: usize) -> bool {
    let earlier = stage.speech.statements.iter().rev().find(|it| it.sentence < sentence);
    earlier.is_some_and(|it| {
        let between = stage.lines[it.sentence].tokens.end..stage.lines[sentence].tokens.start;
        it.speaker == Some(official)
            && stage.people.within(between).iter().all(|it| it.official == official)
            && (stage.is_elsewhere(it.sentence) || is_over(stage, draft, it.sentence))
    })
}
