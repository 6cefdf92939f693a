//! Two posts of one body before the names of those who hold them.

use super::gap::introduced;
use super::lists::more_holders;
use super::named::single_place;
use super::posts::record_units;
use super::{Mentions, Person};
use crate::doc::Doc;
use crate::names::Name;
use crate::phrases::{PostPhrase, RankPhrase};
use crate::{names, phrases};
use simpul_lexicon::Term;
use std::ops::Range;

/// One of two posts with who holds it, and where he stands.
struct Held {
    post: PostPhrase,
    tokens: Range<usize>,
    rank: Option<RankPhrase>,
    name: Name,
}

/// `Bupati dan Wakil Bupati Gowa, A dan B`, `Kapolsek dan Danramil X, AKP A dan Kapten B`: two posts and their two holders in the same order.
pub(super) fn paired_posts(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<usize> {
    let found = doc.found(i).iter().find(|it| matches!(it.term, Term::Post(_)))?;
    let and = i + found.len as usize;
    if !doc.is(and, "dan") || doc.in_title(i) || !doc.tokens[i].is_capital() {
        return None;
    }
    let known = out.units.len();
    let Some([one, two]) = both(doc, i, and, out) else {
        out.units.truncate(known);
        return chaired(doc, i, and, out);
    };
    let end = two.tokens.end;
    for Held { post, tokens, rank, name } in [one, two] {
        let index = out.posts.len();
        out.posts.push(post);
        record_units(doc, index, out);
        let surface = rank.as_ref().map_or(name.tokens.start, |it| it.tokens.start)..name.tokens.end;
        out.add(tokens, Person { rank, posts: vec![index], surface, ..Person::new(name, "person-post-pair") });
    }
    Some(end)
}

/// Both posts and their holders, with `dan` at token `and`; ranks stand with both names or with none.
fn both(doc: &Doc<'_>, i: usize, and: usize, out: &mut Mentions) -> Option<[Held; 2]> {
    let mut first = phrases::post(doc, i, &mut out.units)?;
    let second = phrases::post(doc, and + 1, &mut out.units)?;
    if first.tokens.end != and || second.plural || second.future {
        return None;
    }
    let at = second.tokens.end + usize::from(doc.mark(second.tokens.end) == ',');
    let rank = phrases::rank(doc, at);
    let one = names::name(doc, rank.as_ref().map_or(at, |it| it.tokens.end))?;
    let gap = one.end + usize::from(doc.is(one.end, "dan") || matches!(doc.mark(one.end), '-' | '–'));
    let next = phrases::rank(doc, gap);
    let two_at = next.as_ref().map_or(gap, |it| it.tokens.end);
    let two = names::name(doc, two_at).filter(|it| gap > one.end && it.tokens.start < two_at + 3)?;
    if !doc.same_sentence(i, gap) || rank.is_some() != next.is_some() {
        return None;
    }
    let village = |it: &PostPhrase| doc.lexicon.post(it.post).personal && it.unit.is_none();
    match second.unit {
        // `Kapolda dan Pangdam, Irjen A dan Mayjen B`: of the houses that the page is about.
        Some(unit) if out.units[unit].implied && rank.is_some() && first.unit.is_some() => {}
        Some(unit) if !out.units[unit].implied => {
            let kind = |it: u16| doc.lexicon.post(it).unit.as_deref();
            // `Kapolsek dan Danramil X`: each of his house at the place.
            let apart = first.unit.filter(|_| kind(first.post).is_some() && kind(first.post) != kind(second.post));
            match apart {
                Some(own) if rank.is_some() && doc.lexicon.post(first.post).head => {
                    let place = out.units[unit].place.clone();
                    let body = &mut out.units[own];
                    (body.place, body.implied) = (place, false);
                }
                Some(_) if rank.is_some() => return None,
                _ => first.unit = second.unit,
            }
        }
        // `Bhabinkamtibmas dan Babinsa Desa X, Bripka A dan Serda B`: whose units are seldom told.
        None if rank.is_some() && village(&first) && village(&second) => {}
        _ => return None,
    }
    first.plural = false;
    let (end, link) = (two.end, one.end);
    Some([
        Held { post: first, tokens: i..link, rank, name: one },
        Held { post: second, tokens: gap..end, rank: next, name: two },
    ])
}

/// `Ketua dan Anggota KPU X, yakni A, B dan C`, with `dan` at a token: one who chairs, and all others.
fn chaired(doc: &Doc<'_>, i: usize, and: usize, out: &mut Mentions) -> Option<usize> {
    let known = out.units.len();
    let read = (|| {
        let first = phrases::post(doc, i, &mut out.units)?;
        let second = phrases::post(doc, and + 1, &mut out.units)?;
        let at = introduced(doc, second.tokens.end)?;
        let name = names::name(doc, at).filter(|it| {
            doc.mark(it.end) == ',' && it.tokens.len() > 1 && !single_place(doc, it) && !phrases::has_rank(doc, at)
        })?;
        let seats = first.standard == "Ketua" && second.standard == "Anggota" && first.tokens.end == and;
        let body = second.unit.filter(|it| !out.units[*it].implied)?;
        (seats && doc.same_sentence(i, at)).then_some((first, second, body, at, name))
    })();
    let Some((first, second, body, at, name)) = read else {
        out.units.truncate(known);
        return None;
    };
    let chair = out.posts.len();
    out.posts.push(PostPhrase { unit: Some(body), plural: false, ..first });
    out.posts.push(PostPhrase { plural: false, ..second });
    record_units(doc, chair, out);
    let end = name.end;
    out.add(at..end, Person { posts: vec![chair], weak: true, ..Person::new(name, "person-post-list") });
    Some(more_holders(doc, chair + 1, end, out))
}
