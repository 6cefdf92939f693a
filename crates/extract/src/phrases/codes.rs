//! Offices that go by letters and figures, or by two names at once: `P3AP2KB`, `BP4D`, `Disperkim LH`, `Bappeda dan Litbang`.

use super::{level_at, place_at};
use crate::doc::Doc;
use crate::token::{Kind, Shape, Token};
use crate::words::Words;
use simpul_model::RegionLevel;

/// One behind initials with a figure within that begin at token `i`: `P3AP2KB`, `BP4D`. Nobody is called so.
pub(super) fn code(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let upper = |it: &Token| matches!(it.shape, Shape::Upper | Shape::Initial);
    if !doc.tokens.get(i).is_some_and(upper) {
        return None;
    }
    let more = |it: &usize| doc.tokens.get(*it).is_some_and(|it| it.glued && (upper(it) || it.kind == Kind::Number));
    let end = i + 1 + (i + 1..i + 8).take_while(more).count();
    let figure = (i + 1..end).any(|it| doc.tokens[it].kind == Kind::Number);
    (figure && doc.tokens[end - 1].kind == Kind::Word && end - i >= 3).then_some(end)
}

/// One behind what an office looks after by its initials, from token `i` on: `P3A`, `PMD P3A`, `P3A Dalduk KB`.
pub(super) fn codes(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let mut end = code(doc, i)?;
    loop {
        let upper = |it: usize| doc.tokens.get(it).is_some_and(|it| it.shape == Shape::Upper) || doc.is(it, "Dalduk");
        let short = |it: usize| upper(it) && doc.listed(it, Words::OfficeFields);
        let joint = usize::from(doc.is(end, "dan") || matches!(doc.mark(end), '-' | '&'));
        let next = end + joint;
        if let Some(stop) = code(doc, next) {
            end = stop;
        } else if short(next) && doc.same_sentence(i, next) {
            end = next + 1;
        } else {
            return Some(end);
        }
    }
}

/// `Disperkim LH A`, `Bappeda dan Litbang X`: one behind the second name of an office at token `i`, by letters that are known for a field,
/// or by a word of a field behind `dan` and before a place.
pub(super) fn second_name(doc: &Doc<'_>, i: usize) -> Option<usize> {
    if let Some(end) = codes(doc, i) {
        return Some(end);
    }
    let listed = |it: usize| doc.listed(it, Words::OfficeFields) && doc.tokens[it].is_capital();
    if doc.tokens.get(i).is_some_and(|it| it.shape == Shape::Upper) && listed(i) && doc.same_sentence(i - 1, i) {
        return Some(i + 1);
    }
    let placed = |it: usize| {
        place_at(doc, it, |it| it <= RegionLevel::City).is_some()
            || level_at(doc, it).is_some_and(|it| it.0.is_some_and(|level| level <= RegionLevel::City))
    };
    let joined = doc.is(i, "dan") && listed(i + 1);
    let end = i + 1 + (i + 1..i + 5).take_while(|it| listed(*it)).count();
    (joined && placed(end) && doc.same_sentence(i, end)).then_some(end)
}

/// One behind initials at token `i` that a figure ends: `UP3`, `UP2D`.
pub(super) fn code_or_number(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let figure = |it: usize| doc.tokens.get(it).is_some_and(|it| it.kind == Kind::Number && it.glued);
    let upper = doc.tokens.get(i).is_some_and(|it| it.shape == Shape::Upper);
    code(doc, i).or_else(|| (upper && figure(i + 1)).then_some(i + 2))
}
