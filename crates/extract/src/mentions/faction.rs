//! Members of a council known by the faction that they sit in: `A dari Fraksi Partai X dapil Y`.

use super::lists::{more_holders, seat_in};
use super::moved::body_spoken_of;
use super::named::single_place;
use super::{Item, Mentions, Person, cue_at};
use crate::doc::Doc;
use crate::names::Name;
use crate::phrases;
use simpul_lexicon::RoleCue;
use simpul_model::UnitKind;

/// `… adalah A dari Fraksi X dapil Y dan B dari Fraksi Z`: whoever sits in a faction is a member of the council that the page speaks of.
/// Gives one behind the words.
pub(super) fn of_faction(doc: &Doc<'_>, i: usize, name: &Name, out: &mut Mentions) -> Option<usize> {
    if !doc.is(name.end, "dari") || !doc.is(name.end + 1, "fraksi") || !(2..=6).contains(&name.tokens.len()) {
        return None;
    }
    let party = phrases::unit_alone(doc, name.end + 2)
        .or_else(|| phrases::unit_alone(doc, name.end + 2 + usize::from(doc.is(name.end + 2, "partai"))))?;
    let led = i > 0
        && (doc.is_any(i - 1, words!["adalah", "yakni", "yaitu", "ialah", "dan"])
            || matches!(doc.mark(i - 1), ',' | ':'));
    // `A dari Fraksi X dilantik menggantikan B yang …`
    let sworn = doc.is_any(party.tokens.end, words!["dilantik", "diambil", "mengucapkan"]);
    // Who is replaced sat there before.
    let left = (i.saturating_sub(2)..i).any(|it| cue_at(doc, it).is_some_and(|cue| cue.0 == RoleCue::Replaces));
    if !(led || left || sworn)
        || phrases::kind_of(doc, party.word) != UnitKind::Party
        || single_place(doc, name)
        || !doc.same_sentence(i, party.tokens.end)
    {
        return None;
    }
    let council =
        body_spoken_of(doc, i, out).filter(|it| phrases::kind_of(doc, out.units[*it].word) == UnitKind::Dprd)?;
    let post = match said_seat(doc, i, council, out) {
        Some(post) => post,
        None => seat_in(doc, name.end..party.tokens.end, "Anggota", council, out)?,
    };
    out.posts[post].former |= left;
    let end = party.tokens.end;
    out.add(i..end, Person { posts: vec![post], ..Person::new(name.clone(), "person-faction") });
    Some(more_holders(doc, post, end, out))
}

/// `Sisanya sebagai Wakil Ketua adalah A dari Fraksi X, B dari PKB`: the seat in the council that was said before the name at token `i`.
fn said_seat(doc: &Doc<'_>, i: usize, council: usize, out: &mut Mentions) -> Option<usize> {
    if !doc.is_any(i.checked_sub(1)?, words!["adalah", "yakni", "yaitu", "ialah"]) {
        return None;
    }
    let seat = out.items.last().filter(|it| it.tokens.end + 1 == i)?;
    let Item::Post(post) = seat.item else { return None };
    let phrase = &mut out.posts[post];
    if !super::body::is_seat(&phrase.standard) {
        return None;
    }
    phrase.unit.get_or_insert(council);
    Some(post)
}
