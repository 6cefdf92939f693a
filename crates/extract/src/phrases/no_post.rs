//! What is written like a post and is none: what is voted on, trophies and shops, aides, heads of firms and of other states.

use super::rank::rank;
use crate::doc::{Doc, Kinds};
use crate::token::{Kind, Token};
use crate::words::Words;
use simpul_lexicon::Term;

/// `Presiden Andre S`: somebody is president of a firm, a club or another country where the name is none of a head of state's.
pub(super) fn heads_a_firm(doc: &Doc<'_>, end: usize) -> bool {
    let name = crate::names::name(doc, end).filter(|_| doc.same_sentence(end - 1, end));
    name.is_some_and(|it| !it.tokens.into_iter().any(|at| doc.listed(at, Words::HeadsOfState)))
}

/// Whether `Inspektur` at token `at` is an office, and not the one who takes a parade: a name stands behind it, or it is what somebody was
/// or becomes.
pub(super) fn inspects(doc: &Doc<'_>, at: usize, end: usize) -> bool {
    let gap = usize::from(matches!(doc.mark(end), ',' | ':'));
    let holder =
        doc.same_sentence(at, end + gap) && crate::names::name(doc, end + gap).is_some_and(|it| it.tokens.len() > 1);
    let closed = !doc.tokens.get(end).is_some_and(Token::is_word) || !doc.same_sentence(at, end);
    let moved = at > 0 && doc.is_any(at - 1, words!["sebelumnya", "sebagai", "menjadi", "semula", "mantan", "jabatan"]);
    holder || moved && closed
}

/// `di Toko Pak Camat`: what is named after somebody's office. Only a word that opens its sentence may stand before one addressed so.
pub(super) fn is_shop(doc: &Doc<'_>, i: usize) -> bool {
    let address = i > 1 && doc.is_any(i - 1, words!["Pak", "Bu", "Bang", "Mas", "Mbak"]) && doc.same_sentence(i - 2, i);
    let opens = |it: usize| doc.sentences[doc.sentence_of(it)].tokens.start == it;
    address
        && doc.tokens[i - 2].is_capital()
        && (doc.listed(i - 2, Words::Shops) || !opens(i - 2) && !doc.begins(i - 2, Kinds::SPEECH.or(Kinds::ROLE)))
}

/// `Asisten SDM Kapolri`, `Asisten Khusus II Menhan`, `ADC Panglima TNI`: whose aide somebody is.
pub(super) fn is_master(doc: &Doc<'_>, i: usize) -> bool {
    (i.saturating_sub(4)..i).any(|from| {
        let aide = doc.listed(from, Words::Aides) || doc.is(from, "Staf") && doc.is(from + 1, "Khusus");
        aide && doc.same_sentence(from, i)
            && (from + 1..i).all(|it| {
                (doc.tokens[it].is_capital() || doc.tokens[it].kind == Kind::Number) && rank(doc, it).is_none()
            })
            && (from + 1..i).all(|it| doc.tokens[it].is_word())
    })
}

/// `Jalan Raya Bupati`
pub(super) fn on_a_street(doc: &Doc<'_>, i: usize) -> bool {
    (i.saturating_sub(2)..i).any(|it| doc.is_any(it, words!["Jalan", "Jl", "Jln"]))
        && doc.same_sentence(i.saturating_sub(1), i)
}

/// `pemilihan bupati`, `calon wakil bupati`, `Pilkada Bupati`: the post is what is voted on.
pub(super) fn is_topic(doc: &Doc<'_>, i: usize, at: usize, end: usize) -> bool {
    let before = i.checked_sub(1).map(|it| doc.word(it)).unwrap_or_default();
    let voted = ["pemilihan", "pemilu", "pasangan", "calon", "bakal", "paslon", "kandidat", "pencalonan", "suara"]
        .iter()
        .any(|it| it.eq_ignore_ascii_case(before));
    let place = ["kantor", "kompleks", "komplek", "gedung", "rumah", "kediaman"]
        .iter()
        .any(|it| it.eq_ignore_ascii_case(before))
        && !doc.tokens[at].is_capital();
    // `pemilihan Bupati dan Wakil Bupati X`: the second word of a post that is itself a topic.
    let within = i > 0 && doc.found(i - 1).iter().any(|it| it.len > 1 && matches!(it.term, Term::Post(_)));
    let pair = doc.is_any(end, words!["dan"]) && doc.is(end + 1, "wakil") && !doc.tokens[at].is_capital();
    voted || place || pair || follows_topic(doc, i) || (within && follows_topic(doc, i - 1))
}

/// `Calon Walikota dan Wakil Walikota X`, `pemilihan gubernur dan wakil gubernur serta bupati X`: what goes on with what is voted on.
fn follows_topic(doc: &Doc<'_>, i: usize) -> bool {
    let joins = |it: &usize| doc.is_any(*it, words!["dan", "serta"]) || matches!(doc.mark(*it), '/' | '&');
    let Some(joint) = i.checked_sub(1).filter(joins) else { return false };
    let opening = doc.sentences.get(doc.sentence_of(i)).map_or(0, |it| it.tokens.start);
    (joint.saturating_sub(9).max(opening)..joint).any(|it| {
        doc.is_any(it, words!["pemilihan", "pemilu", "calon", "paslon", "cabup", "pilkada"])
            && (it + 1..joint).all(|at| {
                doc.is_any(at, words!["dan", "serta", "wakil", "pasangan", "bakal", "calon"])
                    || matches!(doc.mark(at), '/' | '&')
                    || doc.found(at).iter().any(|f| matches!(f.term, Term::Place(_)))
                    || doc.found(at).iter().any(|f| matches!(f.term, Term::Post(_)))
                    || doc.found(at - 1).iter().any(|f| matches!(f.term, Term::Post(_)) && f.len == 2)
            })
            && doc
                .found(joint - 1)
                .iter()
                .chain(doc.found(joint.saturating_sub(2)))
                .any(|f| matches!(f.term, Term::Post(_)))
    })
}
