//! Somebody with a degree on a page of offices, whose own the page says in no way that is read: `Selaku tenaga ahli hadir A, S.H., M.H.`

use super::{Mentions, Person};
use crate::doc::{Doc, Kinds};
use crate::names::Name;
use crate::token::Shape;
use crate::words::Words;
use simpul_lexicon::Term;

/// The rule by which such a person is an official.
pub(crate) const BY_DEGREE: &str = "person-degree";

/// A name with a degree, in a sentence that speaks of offices, bodies or ranks: who is written so is an official, unless a word before the
/// name says what else. Gives one behind name and degrees.
pub(super) fn by_degree(doc: &Doc<'_>, i: usize, name: &Name, out: &mut Mentions) -> Option<usize> {
    let speaks = Kinds::POST.or(Kinds::UNIT).or(Kinds::UNIT_TYPE).or(Kinds::RANK);
    // `Hj. Marlena, M.Si`, but `di Belitang, SE`: one word needs more to be a name.
    let named = name.tokens.len() > 1 || name.honorific;
    if name.degrees.is_empty()
        || !named
        || !doc.sentence_holds(i, speaks)
        || name.tokens.clone().any(|it| doc.tokens[it].shape == Shape::Upper || doc.is_any(it, words!["Jl", "Jln"]))
        || doc.begins(name.tokens.start, Kinds::DEGREE)
        || is_place(doc, name)
        || is_no_official(doc, i)
    {
        return None;
    }
    out.add(i..name.end, Person::new(name.clone(), BY_DEGREE));
    Some(name.end)
}

/// Whether the first words of a name are those of a place: `Polewali Mandar`, `Padang Aro`.
fn is_place(doc: &Doc<'_>, name: &Name) -> bool {
    let words = name.tokens.len() as u32;
    doc.found(name.tokens.start).iter().any(|it| matches!(it.term, Term::Place(_)) && it.len >= words.min(2))
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
