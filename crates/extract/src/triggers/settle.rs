//! Event words of one line beside each other: what belongs to which, and which of them are told.

use super::{Stance, Trigger, pairs};
use crate::{
    lines::{Line, Stage},
    words::Words,
};
use simpul_model::{EventKind, RegionLevel};
use std::ops::Range;

/// Cuts the line between the event words, gives each its venue and date, and lifts those that have a place or day of
/// their own.
pub(super) fn settle(stage: &Stage<'_, '_, '_>, line: &Line, found: &mut [Trigger]) {
    pairs::weigh(stage, line, found);
    ends_first(stage, line, found);
    pairs::join(stage, found);
    for index in 0..found.len() {
        let own = place(stage, line, found, index);
        if is_lifted(stage, line, &found[index], own) {
            found[index].stance = Stance::Told;
        }
    }
}

/// `Selesai melaksanakan komsos, Danramil menghadiri pelantikan`: over, where something else is told behind it.
fn ends_first(stage: &Stage<'_, '_, '_>, line: &Line, found: &mut [Trigger]) {
    if let [first, rest @ ..] = found
        && first.stance == Stance::Told
        && stage.marks.has(line.tokens.start, Words::Back)
        && rest.iter().any(|it| it.stance == Stance::Told)
        && !line.venues.iter().any(|it| it.start > first.tokens.start && it.start < rest[0].tokens.start)
    {
        first.stance = Stance::Back;
    }
}

/// Gives an event word its clause, venue and date; gives the venue that stands in the clause.
fn place(stage: &Stage<'_, '_, '_>, line: &Line, found: &mut [Trigger], index: usize) -> Option<usize> {
    let (ahead, behind) = (&found[..index], &found[index + 1..]);
    let it = &found[index];
    let next = behind
        .iter()
        .find(|other| other.stance == Stance::Told || (other.stance == Stance::Named && other.kind != it.kind))
        .map_or(line.tokens.end, |other| other.tokens.start);
    let before = ahead
        .iter()
        .rev()
        .find(|other| other.stance == Stance::Told)
        .map_or(line.tokens.start, |other| other.tokens.end);
    let clause = it.tokens.start..next;
    let early = before..it.tokens.start;
    let venue = |range: &Range<usize>| line.venues.iter().position(|it| range.contains(&it.start));
    let first = index == 0 || before == line.tokens.start;
    let own = venue(&clause);
    let all = own.or_else(|| venue(&early).filter(|_| first && !it.moves));
    // What is only named in between keeps no date to itself.
    let told = behind.iter().find(|other| {
        let before = other.tokens.start.wrapping_sub(1);
        other.stance == Stance::Told
            || stage.marks.has(before, Words::Within)
            || other.kind == EventKind::PressConference
    });
    let whole = it.tokens.start..told.map_or(line.tokens.end, |other| other.tokens.start);
    let loose = it.stance == Stance::Told;
    let date = stage
        .date_in(line, &clause)
        .or_else(|| stage.date_in(line, &whole).filter(|_| loose))
        .or_else(|| stage.date_in(line, &early).filter(|_| first));
    let it = &mut found[index];
    (it.venue, it.date, it.clause) = (all, date, clause);
    own
}

/// Whether an event that is not told as such is told by the place or day that it has of its own.
fn is_lifted(stage: &Stage<'_, '_, '_>, line: &Line, it: &Trigger, own: Option<usize>) -> bool {
    if it.verb {
        return false;
    }
    let announced =
        !matches!(it.stance, Stance::Told | Stance::Back) && !is_background(it.kind) && is_announced(stage, line, it);
    let ran =
        it.stance == Stance::Named && !is_background(it.kind) && it.kind != EventKind::Tally && was_held(stage, it);
    // `setelah serah terima jabatan di Gedung X, Rabu (8/1)`: over, but told with a place and day of its own.
    let past = it.stance == Stance::Back
        && own.is_some()
        && it.date.is_some_and(|date| stage.dates[date].tokens.start > it.tokens.start);
    let guard = guard(stage, it).filter(|_| own.is_some() && !is_background(it.kind));
    let guarded = matches!(it.stance, Stance::Background | Stance::Named)
        && guard.is_some_and(|opens| opens || it.date.is_some_and(|date| stage.dates[date].is_explicit()));
    // `Kegiatan pertama berupa donor darah di Aula X, Rabu (18/6)`
    let consists = it.stance == Stance::Background && stage.doc.is(it.tokens.start.wrapping_sub(1), "berupa");
    announced
        || ran
        || taught_after(stage, line, it)
        || (past || guarded || consists || it.stance == Stance::Named)
            && (guarded && guard == Some(true) || lifted(stage, line, it, own))
}

/// `Selepas pelantikan, PTPS dibagi dalam empat kelas bimbingan teknis`, `Usai dilantik, PKD langsung dibekali bimtek`: what is done with those
/// who have just been sworn in.
fn taught_after(stage: &Stage<'_, '_, '_>, line: &Line, it: &Trigger) -> bool {
    let doc = stage.doc;
    let first = line.tokens.start;
    it.kind == EventKind::Training
        && it.stance == Stance::Named
        && stage.marks.has(first, Words::Back)
        && doc.is_any(first + 1, words!["pelantikan", "dilantik", "pengambilan", "pengukuhan", "dikukuhkan"])
        && doc.any_of(
            first + 2..it.tokens.start,
            words!["dibagi", "dibekali", "mengikuti", "diberi", "diberikan", "mendapat"],
        )
}

/// Kinds of event that are spoken of far more often than they are told.
fn is_background(kind: EventKind) -> bool {
    matches!(kind, EventKind::Voting | EventKind::Campaign | EventKind::Other)
}

/// `persiapan pembukaan TMMD yang akan digelar besok, Selasa (2/3)`: announced, with a day of its own.
fn is_announced(stage: &Stage<'_, '_, '_>, line: &Line, it: &Trigger) -> bool {
    let end = it.tokens.end;
    let coming = |at: usize| {
        stage.doc.is(at, "yang")
            && stage.marks.has(at + 1, Words::Coming)
            && (at + 2..at + 4).any(|k| stage.marks.has(k, Words::Happens))
            && stage.doc.quote_of(at).is_none()
    };
    (end..(end + 6).min(line.tokens.end)).any(coming)
        && it.date.is_some_and(|date| stage.dates[date].is_explicit() && stage.dates[date].tokens.start > end)
}

/// `arahan dalam rapat koordinasi X, yang dilaksanakan oleh Y pada tanggal 11 September`: told by the way, with its day.
fn was_held(stage: &Stage<'_, '_, '_>, it: &Trigger) -> bool {
    let (doc, end) = (stage.doc, it.tokens.end);
    it.date.is_some_and(|date| {
        let at = stage.dates[date].tokens.start;
        let held = (end..at).find(|k| {
            doc.is(*k, "yang") && doc.is_any(k + 1, words!["dilaksanakan", "digelar", "diselenggarakan", "diadakan"])
        });
        at > end && stage.dates[date].is_explicit() && held.is_some_and(|k| at <= k + 9 && k <= end + 12)
    })
}

/// `mengamankan kedatangan logistik di Bandara X, Senin (21/10)`: what is guarded on a day and at a place goes on there; `mengamankan
/// pelaksanaan rapat pleno di Hotel X` (true) the more so, where the page begins with it.
fn guard(stage: &Stage<'_, '_, '_>, it: &Trigger) -> Option<bool> {
    let doc = stage.doc;
    let before = it.tokens.start.wrapping_sub(1);
    let guards = words!["mengamankan", "mengawal", "mengawasi", "amankan", "kawal"];
    let going = doc.is_any(before, words!["jalannya", "pelaksanaan", "kegiatan"]);
    doc.is_any(before.wrapping_sub(usize::from(going)), guards)
        .then(|| going && doc.sentences[doc.sentence_of(before)].paragraph < 3)
}

/// `dalam konferensi pers di Gedung X`, `saat peninjauan di Y, Kamis (21/3)`: named only, but with a place or day of its own.
fn lifted(stage: &Stage<'_, '_, '_>, line: &Line, trigger: &Trigger, own: Option<usize>) -> bool {
    let dated = trigger.date.is_some_and(|it| stage.dates[it].is_explicit());
    let at = trigger.tokens.start;
    let within =
        stage.marks.has(at.wrapping_sub(1), Words::Within) || stage.marks.has(at.wrapping_sub(2), Words::Within);
    let adjacent = own.is_some_and(|it| line.venues[it].start <= trigger.tokens.end + 8);
    let behind = trigger
        .date
        .is_some_and(|it| stage.dates[it].tokens.start <= trigger.tokens.end + 8 && stage.dates[it].tokens.start > at);
    let stage_of_election = matches!(trigger.kind, EventKind::Voting | EventKind::Campaign);
    // `Puncaknya, anjangsana ke rumah purnawirawan di Kelurahan X, Senin (23/6)`
    let placed = dated
        && !within
        && !stage_of_election
        && trigger.date.is_some_and(|it| (at..trigger.tokens.end + 20).contains(&stage.dates[it].tokens.start))
        && stage.place_in(&trigger.clause).is_some_and(|it| it.level() >= RegionLevel::District);
    placed || (own.is_some() && (dated || (within && adjacent))) || (within && dated && behind && !stage_of_election)
}
