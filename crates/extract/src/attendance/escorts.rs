//! Who comes with somebody, or sees what he does: `didampingi A`, `disaksikan B`, `C mendampingi Bupati D`.

use super::{Here, collect, free_units, last_break, list_end, reports_others, tells};
use crate::{doc::Found, events::Draft, lines::Cue, opening};
use simpul_lexicon::{RoleCue, SpeechForm, Term};
use simpul_model::{EventKind, Role, reading::Who};

/// `Kajari X didampingi Kasi Y mengatakan`, `kata Kajari X didampingi Kasi Y`: to reporters, of what was done without them.
pub(super) fn tells_press(draft: &Draft, here: Here<'_>) -> bool {
    draft.kind == EventKind::LawEnforcement && (tells(here.stage.doc, here.behind()) || told_by(here))
}

/// Whether the words before a cue are those of who stands there: `“…,” kata Kajari A didampingi …`.
fn told_by(here: Here<'_>) -> bool {
    let doc = here.stage.doc;
    let base = |it: &Found| matches!(it.term, Term::Speech(id) if doc.lexicon.speech(id).form == SpeechForm::Base);
    let seen = here.stage.people.within(here.before()).last();
    seen.is_some_and(|it| {
        let verb = it.tokens.start.wrapping_sub(1);
        doc.quote_of(verb).is_none() && doc.found(verb).iter().any(base)
    })
}

/// `A dan Polres X menyaksikan penyerahan`: whether those who see it stand before the cue.
pub(super) fn sees(here: Here<'_>) -> bool {
    let stage = here.stage;
    !here.cue().passive
        && (!stage.people.within(here.before()).is_empty() || !free_units(stage, here.before()).is_empty())
}

/// `A, B dan Polres X menyaksikan penyerahan`: those who see it.
pub(super) fn witnesses(draft: &mut Draft, here: Here<'_>) {
    let cue = here.cue();
    let from = last_break(here.stage, here.tokens().start, cue.at);
    collect(here.stage, draft, from..cue.at, here.away, "attendee-witness");
}

/// `Bupati A didampingi B dan C`, `disaksikan D`: those who follow, and who is accompanied.
pub(super) fn beside(draft: &mut Draft, here: Here<'_>) {
    let stage = here.stage;
    let cue = here.cue();
    let end = here.tokens().end;
    // `didampingi A dan B, dihadiri Polres X`: another list.
    let next = |it: &&Cue| it.at > cue.end && it.passive && it.role == RoleCue::Attendee;
    let other = here.cues[here.position + 1..].iter().find(next).map_or(end, |it| it.at);
    let own = opening::subject_behind(stage, here.tokens(), &cue);
    let stop = list_end(stage, here.behind(), cue.role).min(other).min(own.unwrap_or(end));
    let rule = if cue.role == RoleCue::Accompanied { "attendee-escort" } else { "attendee-listed" };
    collect(stage, draft, cue.end..stop, here.away, rule);
    if cue.role != RoleCue::Accompanied || stage.is_elsewhere(here.span.sentence) {
        return;
    }
    // `Didampingi A, B membeberkan …`
    let main = own.and_then(|it| stage.people.within(it..it + 1).first()).or_else(|| here.nearest());
    if let Some(seen) = main.filter(|it| here.free(it)) {
        draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-accompanied");
    }
}

/// `A dan B mendampingi Bupati C`: those who come along.
pub(super) fn accompanying(draft: &mut Draft, here: Here<'_>) {
    let stage = here.stage;
    let doc = stage.doc;
    let cue = here.cue();
    if doc.any_of(here.tokens().clone(), words!["pihaknya"]) {
        return;
    }
    let comes = words!["ikut", "turut", "hadir", "tampak", "terlihat", "nampak"];
    if stage.people.within(here.before()).is_empty() && doc.any_of(here.last(3), comes) {
        // `Ikut pula mendampingi Bhabinkamtibmas A, anggota PPK dan …`: who stands behind the verb comes along.
        let stop = list_end(stage, here.behind(), RoleCue::Attendee);
        collect(stage, draft, cue.end..stop, here.away, "attendee-accompanying");
    } else if cue.at == here.tokens().start {
        with_main(draft, here);
    } else if !reports_others(stage, here.tokens().start, cue.at) {
        // Not `Kapolres A mengatakan RZ diduga kurir, sementara AK hanya menemani`: what he tells of others.
        collect(stage, draft, here.before(), here.away, "attendee-accompanying");
    }
}

/// `Mendampingi Kapolda di mimbar A, B dan C`: with whom, and who.
fn with_main(draft: &mut Draft, here: Here<'_>) {
    let stage = here.stage;
    let mut rest = here.cue().end..list_end(stage, here.behind(), RoleCue::Attendee);
    if let Some(main) = stage.people.within(rest.clone()).first().filter(|it| here.free(it)) {
        draft.part(Who::Official(main.official as u32), Role::Attendee, main.tokens.clone(), "attendee-accompanied");
        rest.start = main.tokens.end;
    }
    collect(stage, draft, rest, here.away, "attendee-accompanying");
}
