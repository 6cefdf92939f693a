//! Somebody who is named without his office, and of whom the next words speak by it: `A memimpin rapat. “…,” kata Ketua KPU X itu.`

use super::initials::initials_only;
use super::moved::behind_dateline;
use super::named::single_place;
use super::{Item, Mentions, Person, Placed};
use crate::doc::{Doc, Kinds};
use crate::names::{self, Name};
use crate::phrases::PostPhrase;
use crate::token::Shape;
use simpul_lexicon::Term;
use std::ops::Range;

/// So many sentences back the name may stand: a quotation may lie between.
const BACK: usize = 4;

/// Gives each post that speaks of somebody just named (`Ketua KPU X itu`, `Pria yang menjabat Ketua KPU X`) to the one name that the sentences
/// before have without an office.
pub(super) fn named_ahead(doc: &Doc<'_>, out: &mut Mentions) {
    for index in 0..out.items.len() {
        let placed = out.items[index].clone();
        let Item::Post(post) = placed.item else { continue };
        if !speaks_of_named(doc, &placed, &out.posts[post], out) || is_held(doc, out, post, &placed) {
            continue;
        }
        let Some(name) = last_named(doc, placed.tokens.start, out) else { continue };
        let at = name.tokens.start..name.end;
        out.add(at, Person { posts: vec![post], ..Person::new(name, "person-named-ahead") });
    }
}

/// Whether a post without a name says of its body whose it is, and `itu` or `pria yang menjabat` that its holder was named.
fn speaks_of_named(doc: &Doc<'_>, placed: &Placed, post: &PostPhrase, out: &Mentions) -> bool {
    let Range { start, end } = placed.tokens;
    if post.plural || post.future || post.former || doc.in_title(start) || doc.quote_of(start).is_some() {
        return false;
    }
    let seats = words!["calon", "jabatan", "kantor", "kursi", "posisi", "ruang", "rumah", "jadi", "menjadi", "sebagai"];
    let own = post.unit.is_some_and(|it| !out.units[it].implied || out.units[it].place.is_some());
    let pointed = doc.is_any(end, words!["itu", "tersebut"]) && doc.same_sentence(start, end);
    own && (pointed && !doc.is_any(start.wrapping_sub(1), seats) || is_man_who(doc, start))
}

/// `Pria yang menjabat`, `Perempuan yang kini menjabat sebagai`, right before token `i` at the head of its sentence.
fn is_man_who(doc: &Doc<'_>, i: usize) -> bool {
    let first = doc.sentences[doc.sentence_of(i)].tokens.start;
    let who = words!["figur", "lelaki", "perempuan", "pria", "sosok", "wanita"];
    let holds = words!["juga", "kini", "menjabat", "saat", "sebagai", "sekarang"];
    doc.is_any(first, who)
        && doc.is(first + 1, "yang")
        && (first + 3..first + 6).contains(&i)
        && (first + 2..i).all(|it| doc.is_any(it, holds))
}

/// Whether somebody holds the post already, or the page spoke of it before without anybody's name.
fn is_held(doc: &Doc<'_>, out: &Mentions, post: usize, placed: &Placed) -> bool {
    let own = &out.posts[post];
    let body =
        |it: &PostPhrase| it.unit.map(|it| (out.units[it].word, out.units[it].place.as_ref().and_then(|it| it.name)));
    let same = |it: &PostPhrase| {
        it.standard == own.standard
            && match (body(it), body(own)) {
                (Some(one), Some(two)) => one.0 == two.0 && (one.1 == two.1 || one.1.is_none() || two.1.is_none()),
                _ => true,
            }
    };
    let held = |it: &Person| it.posts.iter().any(|it| same(&out.posts[*it]));
    let before = |it: &Placed| {
        matches!(it.item, Item::Post(other) if other != post && same(&out.posts[other]))
            && it.tokens.start < placed.tokens.start
            && !doc.in_title(it.tokens.start)
    };
    out.people.iter().any(held) || out.items.iter().any(before)
}

/// The last name ahead of token `i` that is the subject of its sentence, or speaks, and has no office.
fn last_named(doc: &Doc<'_>, i: usize, out: &Mentions) -> Option<Name> {
    let last = doc.sentence_of(i);
    for sentence in (last.saturating_sub(BACK)..=last).rev() {
        let tokens = doc.sentences[sentence].tokens.clone();
        if doc.in_title(tokens.start) {
            return None;
        }
        let stop = tokens.end.min(i);
        let mut at = tokens.start;
        let mut found = None;
        while at < stop {
            let name = subject(doc, at, &tokens, out);
            at = name.as_ref().map_or(at + 1, |it| it.end);
            found = found.or(name.filter(|it| it.end < i));
        }
        if found.is_some() {
            return found;
        }
        // Somebody else is spoken of in between, who may be meant.
        let other = |it: &Placed| matches!(it.item, Item::Person(_)) && tokens.contains(&it.tokens.start);
        if sentence < last && out.items.iter().any(other) {
            return None;
        }
    }
    None
}

/// A name of two words and more at token `i` that begins the sentence, or stands behind who did it or said it, and that no mention covers.
fn subject(doc: &Doc<'_>, i: usize, sentence: &Range<usize>, out: &Mentions) -> Option<Name> {
    if doc.tokens[i].shape != Shape::Capital || doc.quote_of(i).is_some() {
        return None;
    }
    let agents = words!["diketuk", "dibuka", "dipandu", "dipimpin", "ditutup", "oleh"];
    // Also behind a dateline that was taken for a part of the sentence.
    let dashed = i > 0 && i <= sentence.start + 6 && matches!(doc.mark(i - 1), '-' | '–' | '—');
    let opens = i == sentence.start || behind_dateline(doc, i) || dashed;
    let agent =
        !opens && (doc.is_any(i - 1, agents) || doc.begins(i - 1, Kinds::SPEECH) && !doc.tokens[i - 1].is_capital());
    let clause = !opens && doc.mark(i - 1) == ',';
    if !(opens || agent || clause) {
        return None;
    }
    let name = names::name(doc, i).filter(|it| (2..=5).contains(&it.tokens.len()))?;
    let next = name.end;
    let small = doc.tokens.get(next).is_some_and(|it| it.is_word() && !it.is_capital()) && doc.same_sentence(i, next);
    let adverb =
        words!["akhirnya", "juga", "kembali", "kini", "langsung", "mengaku", "pun", "resmi", "sendiri", "telah"];
    let acts = small && (doc.may_be_verb(next) || doc.is_any(next, adverb) || doc.begins(next, Kinds::SPEECH));
    let ends = small || matches!(doc.mark(next), ',' | '.' | '(');
    let plain = |it: usize| doc.found(it).iter().all(|it| matches!(it.term, Term::Place(_) | Term::Honorific(_)));
    let covered = out.items.iter().any(|it| it.tokens.start < name.end && it.tokens.end > i);
    ((opens || clause) && acts || agent && ends)
        .then_some(name)
        .filter(|it| !covered && it.tokens.clone().all(plain) && !single_place(doc, it) && !initials_only(doc, it))
        .filter(|_| !names::blocks_name(doc, i, true) && !crate::people::in_a_place_name(doc, i))
}
