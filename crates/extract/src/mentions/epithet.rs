//! Somebody named before his office, which the page says when it speaks of him again: `A mengingatkan … . “…,” kata Ketua KPU X itu`.

use super::named::single_place;
use super::{Mentions, Person};
use crate::doc::{Doc, Kinds};
use crate::names::{self, Name};
use crate::phrases;

/// How many sentences on the office is sought.
const AHEAD: usize = 2;

/// A name that says or does something, whose office stands with `itu`, `tersebut` or `ini` in this sentence or one of the next two, with nobody
/// else between. Gives one behind the name.
pub(super) fn told_later(doc: &Doc<'_>, i: usize, name: &Name, out: &mut Mentions) -> Option<usize> {
    if !(2..=5).contains(&name.tokens.len())
        || doc.quote_of(i).is_some()
        || !acts(doc, i, name)
        || single_place(doc, name)
    {
        return None;
    }
    let known = out.units.len();
    let Some(post) = office_ahead(doc, name.end, out) else {
        out.units.truncate(known);
        return None;
    };
    // Who holds the same post of the same kind of body is meant; the Ketua of another body is not.
    let word = |it: &phrases::PostPhrase| it.unit.map(|it| out.units[it].word);
    let held = |it: &Person| {
        it.posts.iter().any(|own| {
            let own = &out.posts[*own];
            own.standard == post.standard && own.unit.is_some() && word(own) == word(&post) && !own.former
        })
    };
    if out.people.iter().any(held) {
        out.units.truncate(known);
        return None;
    }
    out.posts.push(post);
    let posts = vec![out.posts.len() - 1];
    out.add(i..name.end, Person { posts, ..Person::new(name.clone(), "person-epithet") });
    Some(name.end)
}

/// Whether somebody does or says something where a name stands at token `i`: `A mengatakan`, `kata A,`, `disampaikan A`, `menurut A`.
fn acts(doc: &Doc<'_>, i: usize, name: &Name) -> bool {
    let small =
        |it: usize| doc.same_sentence(i, it) && doc.tokens.get(it).is_some_and(|it| it.is_word() && !it.is_capital());
    let first = i == 0 || !doc.same_sentence(i - 1, i);
    let no_name = words!["di", "ke", "dari", "untuk", "bernama", "dan"];
    if !first && (doc.tokens[i - 1].is_capital() && !doc.is(i - 1, "menurut") || doc.is_any(i - 1, no_name)) {
        return false;
    }
    let next = name.end;
    let closes =
        matches!(doc.mark(next), ',' | '.') || doc.is_any(next, words!["saat", "ketika", "usai", "seusai", "di"]);
    let says =
        !first && closes && small(i - 1) && doc.begins(i - 1, Kinds::SPEECH) || !first && doc.is(i - 1, "menurut");
    let agent = !first && small(i - 1) && doc.is_passive(i - 1) && doc.word(i - 1).len() > 6;
    let verb = next
        + usize::from(
            doc.is_any(
                next,
                words!["juga", "kembali", "sendiri", "lalu", "kemudian", "kini", "resmi", "telah", "sudah"],
            ),
        );
    let active = |it: &str| it.len() > 5 && (it.starts_with("me") || it.starts_with("ber"));
    let comes =
        words!["hadir", "datang", "tiba", "tampak", "terlihat", "didampingi", "ditemui", "dikonfirmasi", "dihubungi"];
    says || agent
        || doc.is(i.wrapping_sub(1), "oleh")
        || small(verb) && (active(doc.word(verb)) || doc.is_any(verb, comes))
}

/// The office that is told of whoever was named before token `end`.
fn office_ahead(doc: &Doc<'_>, end: usize, out: &mut Mentions) -> Option<phrases::PostPhrase> {
    let sentence = doc.sentence_of(end.checked_sub(1)?);
    let last = doc.sentences.get(sentence + AHEAD).or(doc.sentences.last())?.tokens.end;
    let told = |it: usize| doc.is_any(it, words!["itu", "tersebut", "ini"]);
    // Where none of these sentences holds an office, their words need no look.
    let behind = sentence..doc.sentences.len().min(sentence + AHEAD + 1);
    if !doc.sentences[behind].iter().any(|it| doc.sentence_holds(it.tokens.start, Kinds::POST)) {
        return None;
    }
    let mut at = end;
    while at < last {
        // `menyandang pangkat AKP`: nobody else's.
        let ranked = doc.begins(at, Kinds::RANK) && !doc.is_any(at - 1, words!["pangkat", "berpangkat", "menyandang"]);
        if ranked || doc.tokens[at].is_capital() && named(doc, at) {
            return None;
        }
        if doc.begins(at, Kinds::POST) {
            let known = out.units.len();
            let phrase = phrases::post(doc, at, &mut out.units)?;
            // `sebagai Ketua KPU X`, `calon Bupati X`: not of him, or not yet.
            let other = doc.is_any(at - 1, words!["sebagai", "jabatan", "kursi", "posisi", "calon", "mantan", "eks"]);
            let printed = phrase.unit.is_some_and(|it| !out.units[it].implied);
            let mut since = phrase.tokens.end..(phrase.tokens.end + 4).min(last);
            let holder = doc.any_of(at.saturating_sub(2)..at, words!["menjabat", "menjadi"]);
            let found = told(phrase.tokens.end) || holder && since.any(told);
            if found && printed && !other && !phrase.plural && !phrase.future && doc.quote_of(at).is_none() {
                return Some(phrase);
            }
            out.units.truncate(known);
            return None;
        }
        at += 1;
    }
    None
}

/// Whether somebody else is named at a token.
fn named(doc: &Doc<'_>, at: usize) -> bool {
    names::name(doc, at).is_some_and(|it| it.tokens.len() > 1 && !single_place(doc, &it) && acts(doc, at, &it))
}
