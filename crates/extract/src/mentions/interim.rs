//! Members of a council who take the seats of others between elections, told name by name.

use super::lists::seat_in;
use super::named::single_place;
use super::{Item, Mentions, Person, Placed};
use crate::doc::Doc;
use crate::token::Kind;
use crate::{names, phrases};
use simpul_model::UnitKind;
use std::ops::Range;

/// `A (yang) menggantikan (almarhum) B` on a page about a change between elections: A sits in the council that the page named, B did.
pub(super) fn takes_seat(doc: &Doc<'_>, i: usize, name: &names::Name, out: &mut Mentions) -> Option<usize> {
    let replaces = words!["menggantikan", "mengantikan"];
    if !doc.any_of(name.end..doc.tokens.len(), replaces) {
        return None;
    }
    let from = whence(doc, name.end);
    let mut at = from + usize::from(doc.mark(from) == ',');
    at += usize::from(doc.is(at, "yang"));
    // `A dilantik menggantikan B`, `A diambil sumpahnya untuk menggantikan B`
    let sworn = words!["resmi", "dilantik", "diambil", "disumpah", "sumpah", "sumpahnya", "janji", "untuk"];
    at += (at..at + 5).take_while(|it| doc.is_any(*it, sworn) || doc.mark(*it) == '/').count();
    if !doc.is_any(at, replaces) || single_place(doc, name) || names::blocks_name(doc, i, true) || !between(doc) {
        return None;
    }
    at += 1;
    // `(Almh.) B`
    if doc.mark(at) == '(' && doc.is_any(at + 1, words!["Alm", "Almh", "Almarhum", "Almarhumah"]) {
        at = (at..at + 5).find(|it| doc.mark(*it) == ')')? + 1;
    }
    at += usize::from(doc.is_any(at, words!["almarhum", "almarhumah", "mendiang"]));
    let older = names::name(doc, at)
        .filter(|it| doc.same_sentence(i, at) && !single_place(doc, it) && !phrases::has_rank(doc, at))?;
    // `menggantikan B sebagai P` says what of.
    if doc.is_any(older.end, words!["sebagai", "selaku", "menjadi"]) {
        return None;
    }
    let council = out.items.iter().rev().find_map(|it| match it.item {
        Item::Unit(unit) if phrases::kind_of(doc, out.units[unit].word) == UnitKind::Dprd => Some(unit),
        Item::Person(person) => out.people[person]
            .posts
            .iter()
            .filter_map(|it| out.posts[*it].unit)
            .find(|it| phrases::kind_of(doc, out.units[*it].word) == UnitKind::Dprd),
        _ => None,
    })?;
    if from > name.end {
        record_whence(doc, name.end..from, out);
    }
    let (newer_end, end) = (name.end, older.end);
    let seat = seat_in(doc, i..newer_end, "Anggota", council, out)?;
    let left = seat_in(doc, at..end, "Anggota", council, out)?;
    out.posts[left].former = true;
    out.add(i..newer_end, Person { posts: vec![seat], ..Person::new(name.clone(), "person-interim") });
    out.add(at..end, Person { posts: vec![left], ..Person::new(older, "person-interim") });
    Some(end)
}

/// One behind where somebody comes from: `Dapil 8 dari Gerindra`, `(PKS)`.
fn whence(doc: &Doc<'_>, end: usize) -> usize {
    let number = |it: usize| doc.tokens.get(it).is_some_and(|it| it.kind == Kind::Number) || doc.is_roman(it);
    let mut at = end;
    if doc.is(at, "Dapil") {
        at = phrases::place_at(doc, at + 1, |_| true).map_or(at + 1, |it| at + 1 + it.1);
        at += usize::from(number(at));
    }
    super::moved::party_of(doc, at)
        .map(|it| it.tokens.end)
        .or_else(|| super::moved::party_in_brackets(doc, at))
        .unwrap_or(at)
}

/// Stores the party that [`whence`] passed over.
pub(super) fn record_whence(doc: &Doc<'_>, range: Range<usize>, out: &mut Mentions) {
    let party = |it: &phrases::UnitPhrase| phrases::kind_of(doc, it.word) == UnitKind::Party;
    if let Some(party) = range.clone().find_map(|it| phrases::unit_alone(doc, it).filter(party)) {
        out.items.push(Placed { tokens: party.tokens.clone(), item: Item::Unit(out.units.len()) });
        out.units.push(party);
    }
}

/// Whether the page tells of a change between elections.
fn between(doc: &Doc<'_>) -> bool {
    (0..doc.tokens.len()).any(|it| {
        doc.is(it, "PAW") || doc.is_any(it, words!["Antarwaktu"]) || doc.is(it, "Antar") && doc.is(it + 1, "Waktu")
    })
}
