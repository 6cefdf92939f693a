//! Verbs behind a name that tell of an office, and where the office begins behind them.

use super::cue_at;
use crate::doc::{Doc, Kinds};
use crate::rotations::{GIVEN, HELD};
use simpul_lexicon::RoleCue;
use std::ops::Range;

/// What the verb at token `i` does with an office, and one behind it.
pub(super) fn office_verb(doc: &Doc<'_>, i: usize) -> Option<(RoleCue, usize)> {
    if let Some(end) = gives_up(doc, i) {
        return Some((RoleCue::Dismissed, end));
    }
    match cue_at(doc, i) {
        Some((cue @ RoleCue::AppointedAs, len, _)) => Some((cue, i + len)),
        // `dilantik oleh` is the lexicon's word for who leads.
        _ if doc.is_any(i, words!(GIVEN)) => Some((RoleCue::AppointedAs, i + 1)),
        other => other.map(|(cue, len, _)| (cue, i + len)),
    }
}

/// `A mengundurkan diri dari jabatan P`, `A menyerahkan jabatan P kepada B`, `A mengambil alih jabatan P dari B`: one behind the words before
/// the office.
fn gives_up(doc: &Doc<'_>, i: usize) -> Option<usize> {
    if doc.is(i, "mundur") || doc.is(i, "mengundurkan") && doc.is(i + 1, "diri") {
        return Some(i + 1 + usize::from(doc.is(i + 1, "diri")));
    }
    let takes_over = doc.is(i, "mengambil") && doc.is(i + 1, "alih");
    let verbs = words!["melepas", "melepaskan", "meninggalkan", "menyerahkan", "menerima", "mengakhiri"];
    let seat = i + 1 + usize::from(takes_over);
    let of_seat = doc.is_any(seat, words!["jabatan", "kursi", "posisi", "masa"]);
    ((takes_over || doc.is_any(i, verbs)) && of_seat)
        .then(|| seat + 1 + usize::from(doc.is_any(seat + 1, words!["tugasnya", "jabatannya"])))
}

/// Where the office begins of which a verb tells, whose tokens these are.
pub(super) fn office_behind(doc: &Doc<'_>, cue: RoleCue, verb: &Range<usize>) -> usize {
    let filled = |from: usize, words| (from..from + 3).take_while(|it| doc.is_any(*it, words)).count();
    let before =
        words!["sebagai", "menjadi", "selaku", "tugas", "jabatan", "baru", "untuk", "mengemban", "posisi", "pos"];
    let from = verb.end + filled(verb.end, before);
    if !matches!(cue, RoleCue::AppointedAs | RoleCue::Dismissed) {
        return from;
    }
    let from = behind_agent(doc, cue, verb, from).unwrap_or(from);
    // `A diberhentikan dari jabatannya sebagai P`
    let seat = words!["dari", "jabatan", "jabatannya", "posisi", "posisinya", "sebagai"];
    from + if cue == RoleCue::Dismissed { filled(from, seat) } else { 0 }
}

/// `A ditunjuk Gubernur X B sebagai P`, `A dilantik oleh B pada Senin (3/2/2025) sebagai P`: who gives or takes it stands between, from token
/// `i` on.
fn behind_agent(doc: &Doc<'_>, cue: RoleCue, verb: &Range<usize>, i: usize) -> Option<usize> {
    let oleh = doc.is(i, "oleh");
    // The verb is the last word of those read: `resmi dilantik`, not `dilantik sebagai`, nor `mengundurkan diri`.
    let passive = doc.word(verb.end - 1).starts_with("di") && !doc.is(verb.end - 1, "diri");
    if !passive || !oleh && !doc.begins(i, Kinds::POST.or(Kinds::STATUS).or(Kinds::RANK)) {
        return None;
    }
    let ahead = i + usize::from(oleh)..(i + 24).min(doc.sentences[doc.sentence_of(verb.start)].tokens.end);
    let word = if cue == RoleCue::Dismissed { words!["dari", "sebagai"] } else { words!(HELD) };
    doc.first_of(ahead, word).map(|it| it + 1)
}

/// `almarhum B sebagai P` at token `i`.
pub(super) fn replaced_as(doc: &Doc<'_>, i: usize) -> bool {
    let at = i + usize::from(doc.is_any(i, words!["mendiang", "almarhum", "almarhumah"]));
    crate::names::tokens(doc, at).is_some_and(|it| {
        doc.is_any(it.end, words!["sebagai", "selaku"])
            && doc.begins(crate::phrases::status(doc, it.end + 1).1, Kinds::POST)
            && doc.same_sentence(i, it.end)
    })
}
