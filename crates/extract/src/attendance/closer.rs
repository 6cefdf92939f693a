//! Who closes an event: he is there, and speaks if words of his go with it, but does not lead it.

use crate::{
    events::{Draft, Stretch},
    lines::{Cue, Stage},
    people::Seen,
    speech::Statement,
};
use simpul_model::{Role, reading::Who};

/// `Ketua A menutup acara`, `ditutup Ketua A`, `“…,” ujar Ketua A saat menutup rapat`.
pub(super) fn read(stage: &Stage<'_, '_, '_>, draft: &mut Draft, span: &Stretch, cue: &Cue, away: &[usize]) {
    let doc = stage.doc;
    let tokens = &span.tokens;
    let near = if cue.passive { cue.end..(cue.end + 3).min(tokens.end) } else { tokens.start..cue.at };
    let closer = stage.people.within(near).first().filter(|it| !away.contains(&it.tokens.start));
    let Some(seen) = closer else { return };
    // `menutup acara dengan pesan agar …`
    let with = words!["pesan", "ajakan", "imbauan", "himbauan", "pantun", "harapan"];
    let speaks = doc.is(cue.end, "dengan") && doc.is_any(cue.end + 1, with)
        || doc.is_any(cue.at.wrapping_sub(1), words!["saat", "ketika", "sambil", "sembari", "seraya", "sebelum"])
            && said(stage, span, seen);
    let (role, rule) =
        if speaks && !cue.passive { (Role::Speaker, "speaker-closes") } else { (Role::Attendee, "attendee-closes") };
    draft.part(Who::Official(seen.official as u32), role, seen.tokens.clone(), rule);
}

/// Whether words are quoted of somebody in a sentence.
fn said(stage: &Stage<'_, '_, '_>, span: &Stretch, seen: &Seen) -> bool {
    let own = |it: &Statement| it.sentence == span.sentence && it.attributed && it.speaker == Some(seen.official);
    stage.speech.statements.iter().any(own)
}
