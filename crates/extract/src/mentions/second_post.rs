//! Two posts before the name of the one who holds both.

use super::initials::initials_only;
use super::named::person;
use super::posts::add_post;
use super::{Mentions, Person};
use crate::doc::Doc;
use crate::phrases::PostPhrase;
use crate::token::Token;
use crate::{names, phrases};

/// One behind the words at token `i` that say that whoever holds the post before them holds the next too: `yang juga`, `sekaligus sebagai`.
fn besides(doc: &Doc<'_>, i: usize) -> Option<usize> {
    let which = i + usize::from(doc.mark(i) == ',');
    let which = which + usize::from(doc.is(which, "yang"));
    let mut at = which + 1;
    while doc.is_any(at, words!["sebagai", "selaku", "menjabat", "merupakan", "adalah", "seorang"]) {
        at += 1;
    }
    doc.is_any(which, words!["juga", "sekaligus", "merangkap"]).then_some(at)
}

/// `A, Ketua DPRD X yang juga Ketua Partai Y, hadir`: the second post of the one named before the first, which ends before token `i`; and one
/// behind it.
pub(super) fn second_behind(doc: &Doc<'_>, i: usize, out: &mut Mentions) -> Option<(PostPhrase, usize)> {
    let at = besides(doc, i).filter(|it| doc.same_sentence(i - 1, *it))?;
    let known = out.units.len();
    let phrase = phrases::post(doc, at, &mut out.units).filter(|it| {
        let told = it.unit.is_some() || !doc.lexicon.post(it.post).generic;
        told && !it.plural && !it.future && !phrases::has_rank(doc, it.tokens.end)
    });
    let Some(phrase) = phrase else {
        out.units.truncate(known);
        return None;
    };
    let end = phrase.tokens.end;
    Some((phrase, end))
}

/// `Ketua Forum X yang juga Kades Y, A`, `Kasat Lantas sekaligus Kasubsatgas, AKP B`: two posts and then who holds them both.
pub(super) fn second_post(doc: &Doc<'_>, i: usize, first: usize, out: &mut Mentions) -> Option<usize> {
    let end = out.posts[first].tokens.end;
    // `mantan Kapolres X yang kini Karo Ops Polda Y, Kombes A`
    let now = out.posts[first].former && doc.is(end, "yang") && doc.is_any(end + 1, words!["kini", "sekarang"]);
    let now = if now { Some(end + 2 + usize::from(doc.is_any(end + 2, words!["menjabat", "menjadi"]))) } else { None };
    let at = now.or_else(|| besides(doc, end)).filter(|_| !out.posts[first].plural && !doc.in_title(i))?;
    let known = out.units.len();
    let second = phrases::post(doc, at, &mut out.units).filter(|it| !it.plural && !it.former && !it.future);
    let mut name_at = second.as_ref().map_or(at, |it| it.tokens.end);
    // `yang juga ketua panitia A`: of a task.
    let task = doc.is(at, "ketua") && doc.is_any(at + 1, words!["panitia", "pelaksana", "tim", "rombongan"]);
    if task && second.is_none() {
        name_at = at + 2;
    }
    // `sekaligus Kasubsatgas AKP B`: a task that no table holds.
    while second.is_none()
        && name_at < at + 3
        && doc.tokens.get(name_at).is_some_and(Token::is_capital)
        && !phrases::has_rank(doc, name_at)
    {
        name_at += 1;
    }
    let name_at = name_at + usize::from(doc.mark(name_at) == ',');
    let rank = phrases::rank(doc, name_at);
    let from = rank.as_ref().map_or(name_at, |it| it.tokens.end);
    let name = names::whole_name(doc, from).filter(|it| {
        doc.same_sentence(i, from)
            && (second.is_some() || rank.is_some() || task)
            && !initials_only(doc, it)
            && !super::named::single_place(doc, it)
            && (rank.is_some() || it.tokens.len() > 1 || it.honorific || !it.degrees.is_empty())
    });
    let Some(name) = name else {
        out.units.truncate(known);
        return None;
    };
    let told = |it: &PostPhrase| it.unit.is_some() || !doc.lexicon.post(it.post).generic;
    let mut posts = if told(&out.posts[first]) { vec![first] } else { Vec::new() };
    if let Some(second) = second.filter(told) {
        posts.push(add_post(doc, second, out));
    }
    if posts.is_empty() {
        out.units.truncate(known);
        return None;
    }
    let surface = rank.as_ref().map_or(name.tokens.start, |it| it.tokens.start)..name.tokens.end;
    Some(person(doc, i, Person { rank, posts, surface, ..Person::new(name, "person-two-posts") }, out))
}
