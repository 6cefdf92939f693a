//! Clauses that open with those who stand beside whom they are about: `Didampingi A dan B, C meninjau gudang`.

use crate::{
    lines::{Cue, Stage},
    mentions::Item,
    people::Seen,
    words::Words,
};
use simpul_lexicon::RoleCue;
use std::ops::Range;

/// How many tokens behind the opening words the subject is looked for.
const REACH: usize = 120;

/// Where the subject of a clause stands that opens with those beside it: `Didampingi A dan B, C meninjau …`, `Bersama A, B memimpin …`,
/// `Di hadapan A, ia menyampaikan …`. The range is that of the clause, up to its verb or its end.
pub(crate) fn subject_at(stage: &Stage<'_, '_, '_>, clause: &Range<usize>) -> Option<usize> {
    let first = clause.clone().next()?;
    // `Di hadapan A, B menyampaikan sambutan`
    let doc = stage.doc;
    if doc.is(first, "dihadapan") || doc.is(first, "di") && doc.is(first + 1, "hadapan") {
        let list = first + 1 + usize::from(doc.is(first, "di"));
        return behind(stage, list..clause.end.min(list + REACH));
    }
    let cue = stage.line_of(first).cues_in(clause).iter().find(|it| opens(stage, clause.start, it))?;
    behind(stage, cue.end..clause.end.min(cue.end + REACH))
}

/// Where the subject stands behind the list that a cue brings, if the clause opens with the cue.
pub(crate) fn subject_behind(stage: &Stage<'_, '_, '_>, clause: &Range<usize>, cue: &Cue) -> Option<usize> {
    opens(stage, clause.start, cue).then(|| behind(stage, cue.end..clause.end.min(cue.end + REACH)))?
}

/// Whether a cue brings on those who stand beside the subject before that is named: with the first word of the clause, or behind the comma
/// of a phrase in which nobody is.
fn opens(stage: &Stage<'_, '_, '_>, start: usize, cue: &Cue) -> bool {
    let doc = stage.doc;
    let comes = || {
        let passive = |it: usize| doc.word(it).len() > 6 && doc.is_passive(it);
        (cue.at..cue.end).any(passive)
    };
    let beside = match cue.role {
        RoleCue::Accompanied => comes() || doc.is(cue.at, "dengan"),
        RoleCue::Together => doc.word(cue.at).starts_with(['b', 'B']),
        RoleCue::Witness => comes(),
        RoleCue::Attendee => {
            doc.is_any(cue.at, words!["dihadiri", "disambut", "diterima", "dijemput", "disertai", "dibantu"])
        }
        _ => false,
    };
    let first = cue.at == start || doc.mark(cue.at - 1) == ',' || doc.tokens[cue.at].is_capital();
    beside && first && doc.quote_of(cue.at).is_none() && stage.people.within(start..cue.at).is_empty()
}

/// The first behind a comma of the list who does something: `A, B dan C, D meninjau`; with whom he stands joined, `A, B dan C meninjau`.
fn behind(stage: &Stage<'_, '_, '_>, list: Range<usize>) -> Option<usize> {
    let doc = stage.doc;
    let beside = |at: usize| stage.items(list.start..at).any(|it| !matches!(it.item, Item::Region(_)));
    // `…, ia meninjau`
    let pronoun = stage
        .marks
        .each_of(list.clone(), Words::Pronouns)
        .find(|it| doc.mark(it - 1) == ',' && doc.quote_of(*it).is_none() && acts(stage, it + 1));
    let people = stage.people.within(list.clone());
    let named = people.iter().position(|it| it.tokens.start > list.start && acts(stage, it.tokens.end));
    let named = named.and_then(|it| {
        let joined = |seen: &Seen| doc.is_any(seen.tokens.start - 1, words!["dan", "serta", "bersama"]);
        let set_off = |seen: &Seen| doc.mark(seen.tokens.start - 1) == ',' && beside(seen.tokens.start - 1);
        let at = (0..=it).rev().find(|it| !joined(&people[*it]))?;
        Some(&people[at]).filter(|it| set_off(it)).map(|it| it.tokens.start)
    });
    // `…, Kapolres meninjau`: an office whose holder is not named.
    let office = || {
        let bare = stage.items(list.clone()).find(|it| {
            let at = it.tokens.start;
            matches!(it.item, Item::Post(_) | Item::Unit(_))
                && at > list.start
                && doc.mark(at - 1) == ','
                && acts(stage, it.tokens.end)
        });
        bare.map(|it| it.tokens.start).filter(|it| beside(it - 1))
    };
    let found = pronoun.into_iter().chain(named).min().or_else(office)?;
    doc.quote_of(found).is_none().then_some(found)
}

/// Whether a verb stands at a token, or behind small words: `juga langsung meninjau`.
fn acts(stage: &Stage<'_, '_, '_>, mut at: usize) -> bool {
    let doc = stage.doc;
    let small = words!["juga", "langsung", "pun", "turut", "kemudian", "lalu", "lantas", "sempat", "secara", "resmi"];
    while doc.is_any(at, small) {
        at += 1;
    }
    doc.may_be_verb(at)
}
