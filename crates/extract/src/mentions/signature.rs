//! Signatures: a post on a line of its own, and below it the name of who signs, with his rank or number.

use super::posts::record_units;
use super::{Item, Mentions, Person, begins_line};
use crate::doc::{Doc, Kinds};
use crate::token::Token;
use crate::{names, phrases};

/// `Kapolres X,` / `ttd` / `RAKA WIRA, S.I.K.` / `AKBP NRP 8201`: the holder of the post that ends before token `end` and fills its line. Gives
/// one behind the block.
pub(super) fn signed(doc: &Doc<'_>, i: usize, index: usize, end: usize, out: &mut Mentions) -> Option<usize> {
    let line = end + usize::from(matches!(doc.mark(end), ',' | ':'));
    if !begins_line(doc, signs_for(doc, i)) || line >= doc.tokens.len() || !begins_line(doc, line) || doc.in_title(i) {
        return None;
    }
    let at = behind_mark(doc, line);
    let open = usize::from(doc.mark(at) == '(');
    // A line below a post may also be a topic: something says that somebody signs.
    let sure = at > line
        || open > 0
        || line > end
        || doc.tokens.get(at).is_some_and(|it| it.shape == crate::token::Shape::Upper && it.end - it.start > 2);
    let name = names::name(doc, at + open).filter(|it| {
        let close = it.end + usize::from(open > 0 && doc.mark(it.end) == ')');
        let ends = close >= doc.tokens.len() || begins_line(doc, close);
        ends && (sure || !it.degrees.is_empty())
            && (it.tokens.len() > 1 || !it.degrees.is_empty())
            && !super::named::single_place(doc, it)
    })?;
    let unit = out.posts[index].unit.or_else(|| letterhead(doc, i, out))?;
    out.posts[index].unit = Some(unit);
    record_units(doc, index, out);
    let close = name.end + usize::from(doc.mark(name.end) == ')');
    let rank = phrases::rank(doc, close).filter(|it| numbered(doc, it.tokens.end));
    let next = match &rank {
        Some(rank) => rank.tokens.end,
        None => close,
    };
    let surface = name.tokens.clone();
    let from = name.tokens.start;
    out.add(from..close, Person { rank, posts: vec![index], surface, ..Person::new(name, "person-post-name") });
    Some(behind_number(doc, next))
}

/// Where the line of a post begins that is signed for another: `a.n. Kapolres X`.
fn signs_for(doc: &Doc<'_>, i: usize) -> usize {
    let stop = i.saturating_sub(1);
    let stop = stop - usize::from(doc.mark(stop) == '.' && stop > 0);
    if doc.is_any(stop, words!["an", "n"]) { stop - 2 * usize::from(doc.is(stop, "n") && stop > 1) } else { i }
}

/// One behind the words that stand for what is written by hand: `ttd.`, `(ttd)`, `cap`.
fn behind_mark(doc: &Doc<'_>, mut i: usize) -> usize {
    let hand = |it: usize| doc.is_any(it, words!["ttd", "tertanda", "dto", "cap"]);
    while hand(i) || doc.mark(i) == '(' && hand(i + 1) || hand(i.wrapping_sub(1)) && matches!(doc.mark(i), '.' | ')') {
        i += 1;
    }
    i
}

/// Whether the number of a policeman or soldier stands at token `i`: `NRP 82010123`.
fn numbered(doc: &Doc<'_>, i: usize) -> bool {
    doc.is_any(i, words!["NRP", "NIP"]) || doc.tokens.get(i).is_none_or(|_| begins_line(doc, i))
}

/// One behind `NRP 82010123` or `NIP. 1975…` at token `i`.
fn behind_number(doc: &Doc<'_>, i: usize) -> usize {
    if !doc.is_any(i, words!["NRP", "NIP"]) {
        return i;
    }
    let number = |it: &usize| {
        matches!(doc.mark(*it), '.' | ':')
            || doc.tokens.get(*it).is_some_and(|it| it.kind == crate::token::Kind::Number)
    };
    i + 1 + (i + 1..i + 8).take_while(number).count()
}

/// `KPU KABUPATEN X` / `KETUA,`: the body that the line above a bare seat names.
fn letterhead(doc: &Doc<'_>, i: usize, out: &Mentions) -> Option<usize> {
    let capital = doc.tokens.get(i).is_some_and(Token::is_capital);
    out.items
        .iter()
        .rev()
        .find_map(|it| match it.item {
            Item::Unit(unit) => Some((unit, it.tokens.end)),
            _ => None,
        })
        .filter(|it| capital && it.1 + 1 >= i && !doc.begins(it.1, Kinds::POST) || it.1 == i)
        .map(|it| it.0)
}
