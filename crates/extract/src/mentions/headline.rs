//! `A Resmi Jabat Kapolres X`: a headline that says who holds a post, where the article itself names him without it.

use super::named::person;
use super::posts::add_post;
use super::{Mentions, Person};
use crate::doc::Doc;
use crate::token::Token;
use crate::{names, phrases};
use std::ops::Range;

/// Whom the headline gives a post.
#[derive(Debug, Clone)]
pub(super) struct Headline {
    /// The words of the name, without rank.
    name: Range<usize>,
    /// Where the post begins.
    post: usize,
}

/// Reads `A [resmi] jabat|jadi P`, `A dilantik sebagai P` in the headline.
pub(super) fn headline(doc: &Doc<'_>) -> Option<Headline> {
    let end = (0..doc.tokens.len()).find(|it| !doc.in_title(*it))?;
    let verb = doc.first_of(0..end, words!["jabat", "menjabat", "jadi", "menjadi", "sebagai"])?;
    let aside = words!["resmi", "kini", "sah", "akhirnya", "dilantik", "ditunjuk", "dipercaya", "diangkat", "terpilih"];
    let stop = (0..verb).rev().find(|it| !doc.is_any(*it, aside))? + 1;
    let from = phrases::rank(doc, 0).map_or(0, |it| it.tokens.end);
    let from = names::skip_honorifics(doc, from).0;
    let plain = |it: usize| doc.tokens[it].is_capital() && !names::blocks_name(doc, it, it == from);
    let named = (2..=6).contains(&(stop.saturating_sub(from))) && (from..stop).all(plain);
    let known = &mut Vec::new();
    let phrase = phrases::post(doc, verb + 1, known).filter(|_| named)?;
    let own = phrase.unit.and_then(|it| known.get(it)).is_some_and(|it| !it.implied);
    (own && !phrase.plural && !phrase.future && !phrase.former).then_some(Headline { name: from..stop, post: verb + 1 })
}

/// The one of the headline, where the article names him first with nothing but his rank; gives one behind the name.
pub(super) fn appointee(doc: &Doc<'_>, i: usize, headline: &Headline, out: &mut Mentions) -> Option<usize> {
    if doc.in_title(i) || doc.quote_of(i).is_some() || !doc.tokens.get(i).is_some_and(Token::is_capital) {
        return None;
    }
    let rank = phrases::rank(doc, i);
    let at = rank.as_ref().map_or(i, |it| it.tokens.end);
    let (first, _) = names::skip_honorifics(doc, at);
    // Most words begin no such name.
    if doc.tokens.get(first)?.hash != doc.tokens[headline.name.start].hash {
        return None;
    }
    let name = names::name(doc, at).filter(|it| it.tokens.len() == headline.name.len())?;
    let same = |(a, b): (usize, usize)| doc.tokens[a].hash == doc.tokens[b].hash;
    if !name.tokens.clone().zip(headline.name.clone()).all(same) {
        return None;
    }
    let phrase = phrases::post(doc, headline.post, &mut out.units)?;
    let index = add_post(doc, phrase, out);
    let surface = rank.as_ref().map_or(name.tokens.start, |it| it.tokens.start)..name.tokens.end;
    let one = Person { rank, posts: vec![index], surface, ..Person::new(name, "person-headline") };
    Some(person(doc, i, one, out))
}
