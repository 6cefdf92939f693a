//! Somebody with a degree in a list of officials, whose own office the page says in no way that is read: `Hadir Ketua KPU X A, B, S.H., dan …`

use super::named::single_place;
use super::{Item, Mentions, Person, Placed};
use crate::doc::{Doc, Kinds};
use crate::names::Name;
use crate::token::Shape;
use crate::words::Words;

/// A name with a degree on a list of people, in a sentence that speaks of offices, bodies or ranks: who is written so is an official, unless a
/// word before the name says what else. Gives one behind name and degrees.
pub(super) fn by_degree(doc: &Doc<'_>, i: usize, name: &Name, out: &mut Mentions) -> Option<usize> {
    let speaks = Kinds::POST.or(Kinds::UNIT).or(Kinds::UNIT_TYPE).or(Kinds::RANK);
    // `Hj. Marlena, M.Si`, but `di Belitang, SE`: one word needs more to be a name.
    let named = name.tokens.len() > 1 || name.honorific;
    if name.degrees.is_empty()
        || !named
        || !is_listed(doc, i, out)
        || !doc.sentence_holds(i, speaks)
        || name.tokens.clone().any(|it| doc.tokens[it].shape == Shape::Upper || doc.is_any(it, words!["Jl", "Jln"]))
        || doc.begins(name.tokens.start, Kinds::DEGREE)
        || single_place(doc, name)
        || is_no_official(doc, i)
    {
        return None;
    }
    out.add(i..name.end, Person::new(name.clone(), "person-degree"));
    Some(name.end)
}

/// Whether a list has come to token `i`: behind `yakni` or a colon, or behind somebody else. `Psikolog A, M.Psi.` says what she is.
fn is_listed(doc: &Doc<'_>, i: usize, out: &Mentions) -> bool {
    let Some(before) = i.checked_sub(1).filter(|it| doc.same_sentence(*it, i)) else { return false };
    let links = words!["dan", "serta"];
    let goes_on = matches!(doc.mark(before), ',' | ';') || doc.is_any(before, links);
    let from = before - usize::from(doc.is_any(before, links) && matches!(doc.mark(before.wrapping_sub(1)), ',' | ';'));
    let person = |it: &Placed| it.tokens.end == from && matches!(it.item, Item::Person(_));
    doc.is_any(before, words!["yakni", "yaitu"])
        || doc.mark(before) == ':'
        || goes_on && out.items.iter().rev().take(4).any(person)
}

/// Whether a word near before token `i` says that a lawyer, a teacher, a candidate or somebody's kin is named, or the sentence is of candidates.
fn is_no_official(doc: &Doc<'_>, i: usize) -> bool {
    let tokens = doc.sentences[doc.sentence_of(i)].tokens.clone();
    let others = [Words::Others, Words::Kin, Words::Helpers];
    let near = i.saturating_sub(7).max(tokens.start)..i;
    doc.any_of(
        i.saturating_sub(1)..i + 4,
        words!["Gus", "Habib", "KH", "Pdt", "Pastor", "Ust", "Ustaz", "Ustad", "Jalan", "Jl"],
    ) || near.clone().any(|it| others.iter().any(|list| doc.listed(it, *list)))
        || doc.any_of(tokens, words!["calon", "paslon", "cabup", "cawabup", "caleg", "kandidat", "urut", "dokter"])
}
