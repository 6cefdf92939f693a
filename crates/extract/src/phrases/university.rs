//! Universities as their rectors and deans name them: `Rektor Unnes`, `Dekan FISIP Unwira`.

use super::unit::unit_alone;
use super::{level_at, place};
use crate::doc::Doc;
use crate::names;
use crate::token::{Shape, Token};
use crate::words::Words;
use simpul_model::RegionLevel;

/// Whether an office of a university ends right before token `i`, with its number or its faculty: `Wakil Rektor III`, `Dekan Fakultas Hukum`.
pub(super) fn behind_office(doc: &Doc<'_>, i: usize) -> bool {
    let goes_on = |it: &usize| {
        doc.same_sentence(*it, i) && (doc.tokens[*it].is_capital() || doc.is(*it, "dan") || doc.is(*it, "rektor"))
    };
    let office = words!["Rektor", "Dekan", "Warek", "Wadek"];
    (i.saturating_sub(7)..i).rev().take_while(goes_on).any(|it| doc.is_any(it, office))
}

/// Whether the word at token `i` is short for a university: `UBL`, `Unnes`, `Unila`.
fn is_short(doc: &Doc<'_>, i: usize) -> bool {
    doc.tokens.get(i).is_some_and(|it| {
        let upper = it.shape == Shape::Upper && (2..=8).contains(&(it.end - it.start));
        upper || it.shape == Shape::Capital && doc.word(i).starts_with("Un") && doc.found(i).is_empty()
    }) && unit_alone(doc, i).is_none()
        && !doc.listed(i, Words::Houses)
        && level_at(doc, i).is_none()
        && !names::blocks_name(doc, i, true)
}

/// One behind the short name of a university at token `i`, with its town, behind an office of one and before somebody's name.
pub(super) fn by_university(doc: &Doc<'_>, i: usize) -> Option<usize> {
    if !behind_office(doc, i) || !is_short(doc, i) {
        return None;
    }
    let named = |end: usize| {
        let at = end + usize::from(doc.mark(end) == ',');
        let name = names::name(doc, at).filter(|_| doc.same_sentence(i, at))?;
        let titled = name.honorific || !name.degrees.is_empty() || at > end || name.tokens.len() > 1;
        (titled && !names::blocks_name(doc, name.tokens.start, true)).then_some(end)
    };
    let town = place(doc, i + 1, &[RegionLevel::Regency, RegionLevel::City, RegionLevel::Province]);
    town.and_then(|it| named(it.tokens.end)).or_else(|| named(i + 1))
}

/// `Dekan Fakultas Hukum Universitas X`, `Dekan FISIP Unwira`: where the university begins behind the faculty at token `i`.
pub(super) fn behind_faculty(doc: &Doc<'_>, i: usize) -> usize {
    let part = |it: &usize| {
        let word = doc.tokens.get(*it).is_some_and(Token::is_capital) || doc.is(*it, "dan");
        let joint = matches!(doc.mark(*it), ',' | '(' | ')');
        (word || joint) && doc.same_sentence(i.saturating_sub(1), *it)
    };
    let faculty = doc.is(i, "Fakultas")
        || doc.tokens.get(i).is_some_and(|it| it.shape == Shape::Upper && doc.word(i).starts_with('F'));
    if !faculty {
        return i;
    }
    let whole = |it: &usize| doc.listed(*it, Words::Houses) && doc.tokens[*it].is_capital();
    let short = || (i + 1..i + 7).take_while(part).find(|it| by_university(doc, *it).is_some());
    (i + 1..i + 9).take_while(part).find(whole).or_else(short).unwrap_or(i)
}
