//! Lists of who got what office, once their order is known: `A sebagai P, B Q, dan C untuk posisi R`.

use super::moved::listed;
use super::named::single_place;
use super::posts::add_post;
use super::{Mentions, Person};
use crate::doc::{Doc, Kinds};
use crate::token::Token;
use crate::{names, phrases};

/// One behind a bracket of a few words at token `i` that says where somebody comes from: `(Maos)`, `(Fraksi X)`.
pub(super) fn behind_bracket(doc: &Doc<'_>, i: usize) -> Option<usize> {
    if doc.mark(i) != '(' {
        return None;
    }
    let close = (i + 2..i + 6).find(|it| doc.mark(*it) == ')')?;
    let office = doc.begins(i + 1, Kinds::POST.or(Kinds::STATUS));
    (doc.tokens[i + 1..close].iter().all(Token::is_word) && !office).then_some(close + 1)
}

/// `…, B Kepala Dinas X, …`, `yakni B untuk posisi Kepala Dinas X`, `B (Subah) sebagai Camat Y`: a name of such a list, with its post right
/// behind it, behind `untuk posisi` or behind a bracket. Gives one behind the post.
pub(super) fn in_turn(doc: &Doc<'_>, i: usize, name: &names::Name, out: &mut Mentions) -> Option<usize> {
    let bracket = behind_bracket(doc, name.end).unwrap_or(name.end);
    let seat = doc.is(bracket, "untuk") && doc.is_any(bracket + 1, words!["posisi", "jabatan", "kursi"])
        || doc.is(bracket, "pada") && doc.is_any(bracket + 1, words!["posisi", "jabatan"]);
    let gets = bracket > name.end && doc.is_any(bracket, words!["sebagai", "menjadi", "jadi"]);
    let at = bracket + if seat { 2 } else { usize::from(gets) };
    let told = seat || gets;
    if doc.in_title(i)
        || !doc.begins(at, Kinds::POST.or(Kinds::STATUS))
        || !doc.tokens[at].is_capital()
        || !doc.same_sentence(i, at)
        || names::blocks_name(doc, name.tokens.start, true)
        || single_place(doc, name)
        || !listed(doc, i, out)
        // Only one before it in the list shows that the post behind the name is its own.
        || !(told || doc.mark(i - 1) == ',' || doc.is_any(i - 1, words!["dan", "serta"]))
    {
        return None;
    }
    let known = out.units.len();
    let post = phrases::post(doc, at, &mut out.units).filter(|it| {
        let end = it.tokens.end;
        let small = told && doc.tokens.get(end).is_some_and(|it| it.is_word() && !it.is_capital());
        let ends = small
            || matches!(doc.mark(end), ',' | '.' | ';')
            || doc.is_any(end, words!["dan", "serta"])
            || !doc.same_sentence(i, end);
        !it.plural && !it.former && !it.future && it.unit.is_some() && ends
    });
    let Some(post) = post else {
        out.units.truncate(known);
        return None;
    };
    let end = post.tokens.end;
    let index = add_post(doc, post, out);
    out.add(i..end, Person { posts: vec![index], ..Person::new(name.clone(), "person-in-turn") });
    Some(end)
}
