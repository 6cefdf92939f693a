//! The head of a house whom a page calls by his post, and once by a first name alone: its lead got lost.

use super::{Item, Mentions, Person};
use crate::doc::{Doc, Kinds};
use crate::names;
use crate::token::Shape;
use simpul_lexicon::Term;
use std::ops::Range;

/// `Dikatakan Kapolres, mutasi itu biasa. “…,” terang Agus`: gives the name that speaks to the post that speaks, where the page has but one
/// of each that goes without the other.
pub(super) fn unnamed_head(doc: &Doc<'_>, out: &mut Mentions) {
    let Some(post) = speaking_head(doc, out) else { return };
    let mut found: Option<Range<usize>> = None;
    for i in 1..doc.tokens.len() {
        let Some(name) = speaking_stranger(doc, i, out) else { continue };
        match &found {
            Some(one) if doc.tokens[one.start].hash == doc.tokens[name.start].hash => {}
            Some(_) => return,
            None => found = Some(name),
        }
    }
    let Some(at) = found else { return };
    let Some(name) = names::name(doc, at.start) else { return };
    out.posts.push(out.posts[post].clone());
    let posts = vec![out.posts.len() - 1];
    out.add(at, Person { posts, weak: true, ..Person::new(name, "person-head-first-name") });
}

/// The post of the one head of police or army on the page whom nobody is named to be, and who speaks.
fn speaking_head(doc: &Doc<'_>, out: &Mentions) -> Option<usize> {
    let mut one: Option<usize> = None;
    for placed in &out.items {
        let Item::Post(index) = placed.item else { continue };
        let post = &out.posts[index];
        let kind = post.unit.map(|it| crate::phrases::kind_of(doc, out.units[it].word));
        let house = kind.is_some_and(crate::phrases::is_house);
        let held = || out.people.iter().any(|it| it.posts.iter().any(|own| out.posts[*own].standard == post.standard));
        if !house || !doc.lexicon.post(post.post).head || post.plural || post.former || post.future || held() {
            continue;
        }
        let speech = |it: usize| doc.found(it).iter().any(|it| matches!(it.term, Term::Speech(_)));
        let speaks = speech(placed.tokens.end) || placed.tokens.start > 0 && speech(placed.tokens.start - 1);
        match one {
            Some(known) if speaks && out.posts[known].standard != post.standard => return None,
            None if speaks => one = Some(index),
            _ => {}
        }
    }
    one
}

/// The one word of a name at token `i` that no mention covers, right behind a verb of speech that follows a quotation.
fn speaking_stranger(doc: &Doc<'_>, i: usize, out: &Mentions) -> Option<Range<usize>> {
    if doc.tokens[i].shape != Shape::Capital
        || !doc.begins(i - 1, Kinds::SPEECH)
        || doc.tokens[i - 1].is_capital()
        || doc.found(i).iter().any(|it| !matches!(it.term, Term::Place(_)))
        || doc.quote_of(i).is_some()
        || !doc.same_sentence(i - 1, i)
    {
        return None;
    }
    let name = names::tokens(doc, i).filter(|it| it.len() == 1 && it.start == i)?;
    let ends = matches!(doc.mark(name.end), '.' | '(')
        || doc.tokens.get(name.end).is_some_and(|it| !it.is_capital() && it.is_word());
    let known =
        out.people.iter().any(|it| it.name.tokens.clone().any(|word| doc.tokens[word].hash == doc.tokens[i].hash));
    let covered = out.items.iter().any(|it| it.tokens.contains(&i));
    (ends && !known && !covered).then_some(name)
}
