//! Who is heard at a press conference and at a hearing.

use super::{press_officer, says, serves_police};
use crate::{
    events::{Draft, Stretch},
    lines::Stage,
    people::Seen,
    words::Words,
};
use simpul_model::{Role, reading::Who};

/// Who tells the press: the subject of the sentence that names the conference, and later whoever of those present is quoted.
pub(super) fn press(stage: &Stage<'_, '_, '_>, draft: &mut Draft) {
    let line = &stage.lines[draft.sentence];
    let speaks = draft.parts.iter().any(|it| it.role == Role::Speaker);
    let framed =
        stage.doc.is_any(draft.trigger.start.wrapping_sub(1), words!["dalam", "pada", "saat", "melalui", "menggelar"]);
    let ahead = stage.people.within(line.tokens.start..draft.trigger.start);
    // `kata Kapolres A melalui Kapolsek B saat rilis`: it is B who speaks.
    let through = |it: &Seen| stage.doc.is_any(it.tokens.end, words!["melalui", "lewat"]);
    let outside = |it: &&Seen| stage.doc.quote_of(it.tokens.start).is_none() && !through(it);
    if let Some(seen) = ahead.iter().find(outside).filter(|_| framed && !speaks && !draft.planned) {
        draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens.clone(), "speaker-press");
    }
    let told = draft.sentence;
    for statement in stage.speech.statements.iter().filter(|it| it.sentence > told) {
        let Some(official) = statement.speaker.filter(|it| !stage.speaks_elsewhere(*it, statement.sentence)) else {
            continue;
        };
        let who = Who::Official(official as u32);
        // On a page that begins with the conference, whoever is quoted was heard there.
        if draft.has(who) || draft.first && serves_police(stage, official) {
            draft.part(who, Role::Speaker, stage.lines[statement.sentence].tokens.clone(), "speaker-quoted");
        }
    }
}

/// Who of those beside the speaker adds something (`Kasat Reskrim menambahkan …`) speaks too.
pub(super) fn adds(stage: &Stage<'_, '_, '_>, draft: &mut Draft) {
    let told = stage.lines.iter().enumerate().skip(draft.sentence + 1).filter(|it| {
        stage.doc.any_of(it.1.tokens.clone(), words!["menambahkan", "memaparkan", "menjelaskan", "membeberkan"])
    });
    for (sentence, line) in told {
        let span = Stretch { sentence, tokens: line.tokens.clone() };
        let Some(official) = says(stage, &span).filter(|it| !stage.speaks_elsewhere(*it, sentence)) else { continue };
        let who = Who::Official(official as u32);
        if draft.has(who) && !press_officer(stage, official) {
            draft.part(who, Role::Speaker, line.tokens.clone(), "speaker-adds");
        }
    }
}

/// Complainants, respondents and the accused are heard.
pub(super) fn parties(stage: &Stage<'_, '_, '_>, draft: &mut Draft) {
    let doc = stage.doc;
    for span in draft.spans.clone() {
        for i in span.tokens.clone().filter(|it| doc.quote_of(*it).is_none()) {
            // `Sekda X diperiksa sebagai saksi`
            if doc.is(i, "sebagai") && doc.is_any(i + 1, words!["saksi", "terdakwa", "ahli", "terlapor"]) {
                let before = stage.people.within(span.tokens.start..i).last();
                let near = before.filter(|it| i - it.tokens.end.min(i) <= 2).cloned();
                if let Some(seen) = near {
                    draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens, "speaker-party");
                }
            }
            let names = stage.marks.has(i, Words::Parties);
            if !names {
                continue;
            }
            let reach = if doc.is(i, "mengadukan") { span.tokens.end } else { (i + 6).min(span.tokens.end) };
            let mut heard: Vec<Seen> = stage.people.within(i + 1..reach).to_vec();
            if doc.is(i, "menuntut") {
                heard = stage.people.within(span.tokens.start..i).to_vec();
            }
            for seen in heard {
                draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens, "speaker-party");
            }
        }
    }
}
