//! Who does something with whom: `Bupati A bersama Kapolres B`.

use super::{Here, collect, last_break, list_end, verb_behind};
use crate::{events::Draft, opening, words::Words};
use simpul_lexicon::RoleCue;
use simpul_model::{Role, reading::Who};

/// `Bersama A, B meninjau …`, `B bersama A dan C`: those who follow, and with whom they are. `about` says that the stretch tells of the event.
pub(super) fn read(draft: &mut Draft, here: Here<'_>, about: bool) {
    let stage = here.stage;
    let doc = stage.doc;
    let cue = here.cue();
    let elsewhere = || stage.is_elsewhere(here.span.sentence);
    // `A, B dan C foto bersama para Babinsa`
    if doc.is_any(cue.at.wrapping_sub(1), words!["foto", "berfoto", "swafoto"]) && !elsewhere() {
        let clause = last_break(stage, here.tokens().start, cue.at)..cue.at;
        collect(stage, draft, clause, here.away, "attendee-together");
        return;
    }
    // `serta`, `hingga` only carry a list on; `bersama` needs the event or a list of those present.
    let real = doc.word(cue.at).starts_with(['b', 'B']) || doc.is_any(cue.at, words!["menggandeng", "gandeng"]);
    if !real || !about && !is_present(here) {
        return;
    }
    let verb = verb_behind(stage, here.behind());
    // `Pihaknya bersama pemerintah desa akan membantu`: not yet.
    if (cue.end..verb).any(|it| stage.marks.has(it, Words::Coming)) {
        return;
    }
    let stop = list_end(stage, here.behind(), cue.role).min(verb);
    // `Bersama A, B meninjau …`
    let own = opening::subject_behind(stage, here.tokens(), &cue);
    collect(stage, draft, cue.end..own.unwrap_or(stop).min(stop), here.away, "attendee-together");
    let main = own.and_then(|it| stage.people.within(it..it + 1).first());
    let with = main.or_else(|| here.nearest().filter(|it| it.tokens.end + 3 >= cue.at));
    if let Some(seen) = with.filter(|it| here.free(it) && !elsewhere()) {
        draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-together");
    }
}

/// `A hadir bersama B`, `tiba bersama C`: whether the stretch tells of those who are there.
fn is_present(here: Here<'_>) -> bool {
    let doc = here.stage.doc;
    let lists =
        |it: RoleCue| matches!(it, RoleCue::Attendee | RoleCue::Accompanied | RoleCue::Leader | RoleCue::Witness);
    let comes = words!["tiba", "datang", "turun", "keluar", "lesehan", "membaur", "berbaur"];
    here.cues.iter().any(|it| lists(it.role))
        || doc.is_any(here.cue().at.wrapping_sub(1), words!["datang", "lesehan", "tiba", "duduk", "hadir"])
        || doc.any_of(here.tokens().clone(), comes)
}
