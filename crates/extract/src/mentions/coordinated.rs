//! Units of one type that are counted up, whose word is said once: `Polres X, Y dan Z`.

use super::places::with_level_word;
use super::{Item, Mentions, Placed};
use crate::doc::Doc;
use crate::phrases::{UnitPhrase, UnitWord};
use crate::token::Token;
use crate::{names, phrases};
use simpul_lexicon::Template;
use simpul_model::RegionLevel;

/// `KPU X, Y, dan Z`, `Kapolres X dan Y`: stores the units whose places follow that of `unit`, which ends before token `end`; gives one behind
/// the last of them.
pub(super) fn coordinated(doc: &Doc<'_>, unit: usize, end: usize, out: &mut Mentions) -> usize {
    let Some(seats) = seats(doc, &out.units[unit], end) else { return end };
    let mut stop = end;
    for seat in seats {
        stop = seat.tokens.end;
        let tokens = seat.tokens.clone();
        if let Some(place) = seat.place.clone().and_then(|it| with_level_word(doc, it)) {
            out.items.push(Placed { tokens: place.tokens.clone(), item: Item::Region(out.regions.len()) });
            out.regions.push(place);
        }
        out.items.push(Placed { tokens, item: Item::Unit(out.units.len()) });
        out.units.push(seat);
    }
    stop
}

/// The same behind a post whose holder is not named.
pub(super) fn coordinated_seats(doc: &Doc<'_>, post: usize, out: &mut Mentions) -> usize {
    let end = out.posts[post].tokens.end;
    out.posts[post].unit.map_or(end, |unit| coordinated(doc, unit, end, out))
}

/// The further seats of a list that begins with `unit` and is closed by `dan`.
fn seats(doc: &Doc<'_>, unit: &UnitPhrase, end: usize) -> Option<Vec<UnitPhrase>> {
    if doc.mark(end) != ',' && !doc.is_any(end, words!["dan", "serta"]) {
        return None;
    }
    let UnitWord::Type(kind) = unit.word else { return None };
    let entry = doc.lexicon.unit_type(kind);
    let own = unit.place.as_ref().filter(|it| it.name.is_some() && it.tokens.end == end)?;
    let placed = matches!(entry.template, Template::Place | Template::Region);
    // Villages bear the names of people and of common things.
    let low = entry.levels.iter().all(|it| *it == RegionLevel::Village);
    if !placed || low || unit.number.is_some() || unit.parent.is_some() || unit.field.is_some() {
        return None;
    }
    let mut seats = Vec::new();
    let mut at = end;
    loop {
        let comma = usize::from(doc.mark(at) == ',');
        let and = usize::from(doc.is_any(at + comma, words!["dan", "serta"]));
        let next = at + comma + and;
        if comma + and == 0 || !doc.same_sentence(end - 1, next) || !doc.tokens.get(next).is_some_and(Token::is_capital)
        {
            return None;
        }
        let seat = phrases::another_seat(doc, kind, next)?;
        let place = seat.place.as_ref().filter(|it| it.name.is_some() && it.tokens.start == next)?;
        // `Polres X, Y`: what lies above the unit.
        if place.name == own.name && place.level == own.level {
            return None;
        }
        at = seat.tokens.end;
        seats.push(seat);
        if and == 1 {
            break;
        }
    }
    // `Kapolres X dan Y Budi W`, `Pjs Bupati X dan Y (A)`: somebody holds the last of the seats.
    let held =
        |it: usize| doc.same_sentence(end - 1, it) && (phrases::has_rank(doc, it) || names::name(doc, it).is_some());
    let goes_on =
        held(at) || doc.mark(at) == '(' && held(at + 1) || doc.is(at, "dari") && phrases::has_rank(doc, at + 1);
    (!goes_on).then_some(seats)
}
