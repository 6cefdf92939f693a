//! Rolls on which each name stands before its post: `A Mendagri, B Kapolri dan C Ketua KPU X`, `A, Camat X; B, Camat Y`.

use super::body::{body_of_roll, is_seat};
use super::initials::initials_only;
use super::lists::seat_in;
use super::named::single_place;
use super::posts::add_post;
use super::{Item, Mentions, Person};
use crate::doc::{Doc, Kinds};
use crate::phrases::{Place, PostPhrase, RankPhrase, UnitPhrase, UnitWord};
use crate::token::Kind;
use crate::words::Words;
use crate::{names, phrases};
use simpul_lexicon::Term;
use simpul_model::RegionLevel;
use std::ops::Range;

/// One line of a roll.
struct Entry {
    rank: Option<RankPhrase>,
    name: names::Name,
    post: PostPhrase,
    /// A comma stands between name and post: only a semicolon parts the entries.
    comma: bool,
}

/// Reads a roll of two or more that begins at token `i`; the order of name and post shows only where it is kept.
pub(super) fn roll(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let known = out.units.len();
    let mut entries: Vec<(usize, Entry)> = Vec::new();
    let mut at = i;
    while let Some(entry) = entry(doc, at, out) {
        let end = entry.post.tokens.end;
        let parted = doc.mark(end) == ';' || !entry.comma && doc.mark(end) == ',';
        entries.push((at, entry));
        let next = end + usize::from(parted);
        let and = usize::from(doc.is_any(next, words!["dan", "serta"]));
        if !parted && and == 0 || !doc.same_sentence(i, next + and) {
            break;
        }
        at = next + and;
    }
    let end = entries.last().map(|it| it.1.post.tokens.end)?;
    if entries.len() < 2 {
        out.units.truncate(known);
        return None;
    }
    for (from, Entry { rank, name, post, .. }) in entries {
        let to = post.tokens.end;
        let surface = rank.as_ref().map_or(name.tokens.start, |it| it.tokens.start)..name.tokens.end;
        let index = add_post(doc, post, out);
        out.add(from..to, Person { rank, posts: vec![index], surface, ..Person::new(name, "person-roll") });
    }
    Some(end)
}

/// `- A (Ketua merangkap Anggota)`, `- B (Anggota)`: a line of the roll of a body that the page named last, the seat in brackets.
pub(super) fn seat_in_brackets(doc: &Doc<'_>, i: usize, name: &names::Name, out: &mut Mentions) -> Option<usize> {
    let open = name.end;
    if doc.mark(open) != '(' || !super::begins_line(doc, i) || single_place(doc, name) || initials_only(doc, name) {
        return None;
    }
    let known = out.units.len();
    let post = phrases::post(doc, open + 1, &mut out.units).filter(|it| it.unit.is_none() && is_seat(&it.standard));
    out.units.truncate(known);
    let post = post?;
    let mut close = post.tokens.end;
    close += 2 * usize::from(doc.is(close, "merangkap"));
    let unit = body_of_roll(doc, i, out).filter(|_| doc.mark(close) == ')')?;
    let index = add_post(doc, PostPhrase { unit: Some(unit), plural: false, ..post }, out);
    out.add(i..close + 1, Person { posts: vec![index], ..Person::new(name.clone(), "person-roll") });
    Some(close + 1)
}

/// `Anggota yang dilantik di antaranya:` over a list `1. A (3.214 suara)`, `2. B`: a line of those who are sworn in as members of the body with
/// seats that the page named first.
pub(super) fn sworn_in(doc: &Doc<'_>, i: usize, name: &names::Name, out: &mut Mentions) -> Option<usize> {
    let numbered = i > 1 && matches!(doc.mark(i - 1), '.' | ')') && doc.tokens[i - 2].kind == Kind::Number;
    if !numbered || name.tokens.len() < 2 || !super::begins_line(doc, i) || single_place(doc, name) {
        return None;
    }
    let votes = doc.mark(name.end) == '(' && doc.tokens.get(name.end + 1).is_some_and(|it| it.kind == Kind::Number);
    if !votes && name.end < doc.tokens.len() && !super::begins_line(doc, name.end) {
        return None;
    }
    let head = heading(doc, i)?;
    let members = doc.any_of(head.clone(), words!["anggota"]);
    let sworn = doc.any_of(head, words!["dilantik", "disumpah", "diambil", "terpilih"]);
    if !members || !sworn {
        return None;
    }
    let unit = out.items.iter().find_map(|it| match it.item {
        Item::Unit(unit) if phrases::has_seats(phrases::kind_of(doc, out.units[unit].word)) => Some(unit),
        _ => None,
    })?;
    let post = seat_in(doc, name.tokens.clone(), "Anggota", unit, out)?;
    out.add(i..name.end, Person { posts: vec![post], ..Person::new(name.clone(), "person-roll") });
    Some(name.end)
}

/// `Kepala desa yang dilantik:` over a list `1. A (Desa X, Kec. Y)`: a line of those who head the villages in brackets.
pub(super) fn head_of_village(doc: &Doc<'_>, i: usize, name: &names::Name, out: &mut Mentions) -> Option<usize> {
    let open = name.end;
    if doc.mark(open) != '(' || single_place(doc, name) || doc.in_title(i) {
        return None;
    }
    let (level, from, word) = phrases::level_at(doc, open + 1)?;
    let level = level.filter(|it| *it == RegionLevel::Village)?;
    let (place, len) = phrases::place_at(doc, from, |it| it == level)?;
    let close = from + len;
    let line = super::begins_line(doc, i);
    let head = if line {
        heading(doc, i)?
    } else if name.tokens.len() > 1 && doc.mark(close) == ')' {
        // `delapan kepala desa dilantik. Di antaranya A (Desa X), B (Desa Y)`
        doc.sentences[doc.sentence_of(i).saturating_sub(1)].tokens.start..i
    } else {
        return None;
    };
    let sworn = doc.marks.any(head.clone(), Words::Sworn) || doc.any_of(head.clone(), words!["diambil", "terpilih"]);
    let office = head.into_iter().flat_map(|it| doc.found(it)).find_map(|it| match it.term {
        Term::Post(id) if doc.lexicon.post(id).standard == "Kepala Desa" => Some(id),
        _ => None,
    });
    let post = office.filter(|_| sworn)?;
    let kind = doc.lexicon.post_unit_type(post)?;
    let tokens = open + 1..from + len;
    let seat = Place { tokens: tokens.clone(), name: Some(place), level: Some(level), level_word: Some(word) };
    // In a sentence it is the village that stands in brackets, and nobody of its government is there but its head.
    let village = UnitPhrase::new(tokens.clone(), UnitWord::Type(kind));
    out.units.push(UnitPhrase { place: Some(seat), implied: !line, ..village });
    let unit = Some(out.units.len() - 1);
    let phrase = PostPhrase { unit, ..PostPhrase::new(tokens, post, "Kepala Desa".to_owned()) };
    let index = add_post(doc, phrase, out);
    out.add(i..open, Person { posts: vec![index], ..Person::new(name.clone(), "person-roll") });
    Some(from + len)
}

/// The line with a colon at its end that stands over the list to which the line of token `i` belongs: between them only lines of a list and
/// short ones (`Dapil 2 Mayangan`).
fn heading(doc: &Doc<'_>, i: usize) -> Option<Range<usize>> {
    let here = doc.sentences[doc.sentence_of(i)].paragraph;
    let above = doc.paragraphs[..=here].iter().rev().map(|it| &it.tokens);
    let listed = |it: &Range<usize>| it.len() <= 6 || doc.tokens[it.start].kind == Kind::Number;
    let ends = |it: &Range<usize>| it.end > it.start && doc.mark(it.end - 1) == ':';
    above.take_while(|it| ends(it) || it.contains(&i) || listed(it)).find(|it| ends(it)).cloned()
}

/// A name at token `i` with its post behind it, and behind that no word that goes on.
fn entry(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<Entry> {
    let rank = phrases::rank(doc, i);
    let first = rank.as_ref().map_or(i, |it| it.tokens.end);
    // Most names have no post behind them.
    let bare = names::tokens(doc, first)?.end;
    let near = |it: usize| doc.begins(it, Kinds::POST);
    if !near(bare) && doc.mark(bare) != ',' {
        return None;
    }
    let name = names::name(doc, first)?;
    let comma = doc.mark(name.end) == ',';
    let at = name.end + usize::from(comma);
    if !near(at)
        || !doc.same_sentence(i, at)
        || rank.is_none() && (names::blocks_name(doc, first, true) || single_place(doc, &name))
        || initials_only(doc, &name)
        || crate::people::in_a_place_name(doc, i)
    {
        return None;
    }
    let known = out.units.len();
    let post = phrases::post(doc, at, &mut out.units)?;
    let end = post.tokens.end;
    let ends = matches!(doc.mark(end), ',' | ';' | '.') || doc.is_any(end, words!["dan", "serta"]);
    if !ends || post.plural || post.former || post.future || post.unit.is_none() {
        out.units.truncate(known);
        return None;
    }
    Some(Entry { rank, name, post, comma })
}
