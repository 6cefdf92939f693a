//! Who stands before an event word, and what a page has for it: whether a noun is used as a verb, whether a candidate acts, whether votes or
//! cargo are at hand.

use super::Trigger;
use crate::{
    doc::Doc,
    lines::{Line, Stage},
    mentions::Item,
    token::Kind,
    turns::{self, crowds::candidates},
};
use simpul_model::EventKind;
use std::ops::Range;

/// Whether a page speaks of what a vote needs.
pub(super) fn ships(doc: &Doc<'_>) -> bool {
    doc.any_of(0..doc.tokens.len(), words!["bilik", "kotak", "logistik", "surat"])
}

/// Whether a unit or a person is named right before token `i`.
pub(crate) fn follows_doer(stage: &Stage<'_, '_, '_>, i: usize) -> bool {
    stage.mentions.up_to(i, 6).iter().any(|it| matches!(it.item, Item::Unit(_)) && it.tokens.end == i)
        || stage.people.within(i.saturating_sub(6)..i).iter().any(|it| it.tokens.end == i)
}

/// `Polsek X patroli di Pasar Y, Sabtu (13/9)`, `Satlantas Z razia knalpot di …`: a noun that stands as the verb behind those who do it, on
/// a day.
pub(super) fn is_predicate(stage: &Stage<'_, '_, '_>, line: &Line, trigger: &Trigger) -> bool {
    let doc = stage.doc;
    let Range { start: i, end } = trigger.tokens;
    let behind_doer = || {
        follows_doer(stage, i)
            // `Cabup A blusukan ke Pasar X`, `paslon nomor urut 2 kampanye dialogis di Y`: who holds no office.
            || trigger.kind == EventKind::Campaign
                && (doc.tokens[i - 1].is_capital() || doc.tokens[i - 1].kind == Kind::Number)
                && candidates(stage, i.saturating_sub(10).max(line.tokens.start)..i)
    };
    i > line.tokens.start
        && !doc.tokens[i].is_capital()
        && (end..(end + 4).min(line.tokens.end))
            .take_while(|it| *it == end || doc.tokens[*it - 1].is_word() && !doc.may_be_verb(*it - 1))
            .any(|it| doc.is_any(it, words!["bareng", "bersama", "di", "ke"]))
        && turns::dated(stage, line)
        && behind_doer()
}

/// Whether words of a range say that votes were counted.
pub(super) fn counted(doc: &Doc<'_>, mut range: Range<usize>) -> bool {
    range.any(|it| doc.is_any(it, words!["perolehan", "penghitungan"]) && doc.is(it + 1, "suara"))
}

/// Whether a verb of holding stands right before token `i`.
pub(super) fn holds(stage: &Stage<'_, '_, '_>, i: usize) -> bool {
    stage.doc.is_any(i.wrapping_sub(1), words!["gelar", "melakukan", "menggelar", "mengadakan"])
}

/// Whether the one who does what the verb at token `i` says is a candidate, and does it in no office.
pub(super) fn stands_for_election(stage: &Stage<'_, '_, '_>, line: &Line, i: usize) -> bool {
    let near = i.saturating_sub(14).max(line.tokens.start)..i;
    let other = || {
        stage.items(near.clone()).any(|it| matches!(it.item, Item::Unit(_)))
            || !stage.people.within(near.clone()).is_empty()
    };
    candidates(stage, near.clone()) && !other()
}
