//! Who leads by an active cue or an office: `Kapolres A memimpin apel`, `bertindak selaku inspektur upacara Bupati B`.

use super::{object, office, side_by_side, subject};
use crate::{
    attendance::Here,
    events::{Draft, Stretch},
    lines::Stage,
    mentions::Item,
    people::Seen,
    speech::Voice,
};
use simpul_lexicon::RoleCue;
use simpul_model::{Role, reading::Who};
use std::ops::Range;

/// `Kapolres A memimpin apel`: the subject of the clause leads, or who is said to bear the office.
pub(super) fn read(draft: &mut Draft, here: Here<'_>) {
    let stage = here.stage;
    let cue = here.cue();
    if let Some(seen) = heard(here) {
        draft.part(Who::Official(seen.official as u32), Role::Speaker, seen.tokens.clone(), "speaker-address");
        return;
    }
    if cites_law(here) {
        return;
    }
    if let Some(seen) = named_behind(here) {
        draft.part(Who::Official(seen.official as u32), Role::Leader, seen.tokens.clone(), "leader-named");
        return;
    }
    let office = office::is_office(here);
    if let Some(seen) = office::bearer(here).filter(|_| office) {
        draft.part(Who::Official(seen.official as u32), Role::Leader, seen.tokens.clone(), "leader-office");
        return;
    }
    let swears = swears(here);
    if swears {
        sworn_in(draft, here);
    }
    let main = || subject(stage, here.tokens(), cue.at).filter(|it| here.free(it));
    if object::is_guarded(draft, here)
        && let Some(seen) = main()
    {
        draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens, "attendee-guard-leader");
        return;
    }
    // The object must be the event; `melantik mereka satu per satu`.
    let event = office || swears && draft.swears_in(stage.doc) || object::is_event(draft, here);
    if !event || object::is_other(draft, here) || object::is_to_come(draft, here) {
        return;
    }
    if let Some(seen) = main() {
        leads(draft, here, &seen);
    } else if !opens_clause(draft, here) {
        leads_untold(draft, here);
    }
}

/// `Kapolri menerima paparan Kapolres A`: whose words he hears.
fn heard(here: Here<'_>) -> Option<&Seen> {
    let doc = here.stage.doc;
    let cue = here.cue();
    let from = cue.end + usize::from(doc.is(cue.end, "dari"));
    let hears = doc.is(cue.at, "menerima") && doc.is(cue.end - 1, "paparan");
    if hears { here.first_free(from..from + 1) } else { None }
}

/// `Pelantikan ini sesuai dengan Peraturan X bahwa Bupati melantik Sekda`: what a rule says of an office, nothing that was done.
fn cites_law(here: Here<'_>) -> bool {
    let doc = here.stage.doc;
    let rules = words!["peraturan", "undang-undang", "UU", "PKPU", "Perbawaslu", "pasal", "edaran"];
    let ahead = here.before();
    doc.first_of(ahead.clone(), rules).is_some_and(|it| doc.any_of(it..ahead.end, words!["bahwa", "dimana"]))
}

/// `yang memimpin upacara adalah Kapolda X, A`: who leads stands behind the event.
fn named_behind(here: Here<'_>) -> Option<&Seen> {
    let doc = here.stage.doc;
    let is = words!["adalah", "ialah", "yakni", "yaitu"];
    let at = doc.is(here.cue().at.wrapping_sub(1), "yang").then(|| doc.first_of(here.next(5), is))??;
    let named = here.stage.people.within(at + 1..(at + 2).min(here.tokens().end)).first();
    named.filter(|it| here.free(it))
}

/// `melantik X`, `mengambil sumpah A`: whether a cue says that somebody is sworn in.
fn swears(here: Here<'_>) -> bool {
    let doc = here.stage.doc;
    let cue = here.cue();
    doc.is_any(cue.at, words!["melantik", "mengukuhkan", "lantik", "kukuhkan"])
        || doc.is(cue.at, "mengambil") && doc.is(cue.end - 1, "sumpah")
}

/// `melantik X sebagai …`, `mengambil sumpah A, B dan C di …`: who is sworn in is there.
fn sworn_in(draft: &mut Draft, here: Here<'_>) {
    let stage = here.stage;
    let doc = stage.doc;
    let (end, last) = (here.cue().end, here.tokens().end);
    let ends = words!["di", "sebagai", "menjadi", "pada", "untuk", "yang", "dalam", "disaksikan", "dihadiri"];
    let new = |it: usize| doc.is(it, "yang") && doc.is(it + 1, "baru");
    let stop = here.behind().find(|it| doc.is_any(*it, ends) && !new(*it)).unwrap_or(last);
    let near = stop.max((end + 3).min(last)).min(end + 60);
    for seen in stage.people.within(end..near).iter().filter(|it| here.free(it)) {
        draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-sworn-in");
    }
    // `melantik A sebagai P dan B sebagai Q`
    let as_that = |it: &&Seen| here.free(it) && doc.is_any(it.tokens.end, words!["sebagai", "menjadi"]);
    for seen in stage.people.within(stop..last).iter().filter(as_that) {
        draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-sworn-in");
    }
}

/// `Ketua A dan Wakil Ketua B memimpin rapat`: the subject leads, with those who stand beside it.
fn leads(draft: &mut Draft, here: Here<'_>, seen: &Seen) {
    let stage = here.stage;
    let doc = stage.doc;
    let who = Who::Official(seen.official as u32);
    draft.part(who, Role::Leader, seen.tokens.clone(), "leader-active");
    let abreast = side_by_side(stage, here.before());
    // Not where they are the last of a list: `Hadir A, B dan C memandu rapat`.
    let listed = here.cues[..here.position].iter().any(|it| it.role == RoleCue::Attendee);
    let own = !listed && abreast.last().is_some_and(|it| it.official == seen.official);
    for other in abreast.into_iter().filter(|it| own && here.free(it)) {
        draft.part(Who::Official(other.official as u32), Role::Leader, other.tokens, "leader-joined");
    }
    // Who opens with words of warning or welcome speaks too.
    let speaks = here.next(5).any(|it| doc.is_any(it, words!(CALLS)))
        || opens_with_words(stage, here.span, seen.official)
        || calls_behind(stage, here.behind());
    if speaks && doc.word(here.cue().at).to_ascii_lowercase().contains("buka") {
        draft.part(who, Role::Speaker, seen.tokens.clone(), "speaker-opens");
    }
}

/// `Usai memimpin apel, Kapolres X A meninjau …`: the subject of the main clause leads. Whether there is one.
fn opens_clause(draft: &mut Draft, here: Here<'_>) -> bool {
    let stage = here.stage;
    let doc = stage.doc;
    let cue = here.cue();
    let sentence = doc.sentences[here.span.sentence].tokens.clone();
    let framed =
        words!["usai", "seusai", "setelah", "sesudah", "selepas", "sebelum", "sambil", "saat", "ketika", "bertindak"];
    // `Bertindak memimpin apel, X mengajak …`
    // `Hadir sekaligus membuka acara, X.`
    let comes = words!["hadir", "turun", "datang", "turut", "ikut", "langsung", "dan", "sekaligus", "juga", "kembali"];
    let bare = cue.at < sentence.start + 4
        && (sentence.start..cue.at).all(|it| doc.is_any(it, comes))
        && doc.is_any(cue.at, words!["bertindak", "memimpin", "membuka"]);
    let opens = bare || cue.at > sentence.start && doc.is_any(cue.at - 1, framed);
    let comma = (cue.end..(cue.end + 14).min(sentence.end)).find(|it| doc.mark(*it) == ',');
    let main = comma.filter(|_| opens).and_then(|it| here.first_free(it + 1..(it + 3).min(sentence.end)));
    let Some(seen) = main else { return false };
    let who = Who::Official(seen.official as u32);
    draft.part(who, Role::Leader, seen.tokens.clone(), "leader-active");
    // `Membuka acara, X mengajak …`
    if bare && doc.is(cue.at, "membuka") && doc.is_any(seen.tokens.end, words!(CALLS)) {
        draft.part(who, Role::Speaker, seen.tokens.clone(), "speaker-opens");
    }
    true
}

/// `Kapolres A mengajak … . Ia memimpin apel`: where nobody is named, he leads of whom the sentence before told.
fn leads_untold(draft: &mut Draft, here: Here<'_>) {
    let stage = here.stage;
    // A unit that does it leaves nobody to name.
    if stage.items(here.before()).any(|it| matches!(it.item, Item::Unit(_) | Item::Post(_))) {
        return;
    }
    let before = here.span.sentence.checked_sub(1);
    if let Some(Voice::Official(official)) = before.and_then(|it| stage.speech.topic_of.get(it).copied().flatten()) {
        let cue = here.cue();
        draft.part(Who::Official(official as u32), Role::Leader, cue.at..cue.end, "leader-topic");
    }
}

/// Verbs of calling upon those who listen.
const CALLS: &[&str] = &["berharap", "berpesan", "mengajak", "mengingatkan", "meminta", "menekankan", "menyampaikan"];

/// `A saat membuka rapat di X, Senin (3/2), mengajak …`: whether a verb of calling upon somebody stands behind a comma.
fn calls_behind(stage: &Stage<'_, '_, '_>, range: Range<usize>) -> bool {
    let doc = stage.doc;
    doc.each_of(range, words!(CALLS)).any(|it| doc.mark(it - 1) == ',' && doc.quote_of(it).is_none())
}

/// `“…,” kata A saat membuka rapat`: whether words of the official are quoted in the sentence.
fn opens_with_words(stage: &Stage<'_, '_, '_>, span: &Stretch, official: usize) -> bool {
    stage
        .speech
        .statements
        .iter()
        .any(|it| it.sentence == span.sentence && it.speaker == Some(official) && it.attributed)
}
