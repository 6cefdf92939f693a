//! Who speaks on the page and holds no office.

use crate::{
    doc::{Doc, Kinds},
    names,
    people::People,
    rows::Row,
    token::Shape,
    words::{Marks, Words},
};
use simpul_lexicon::Term;
use std::ops::Range;

/// Names that no official of the page bears, and words for people who speak without office.
pub(super) fn find(doc: &Doc<'_>, marks: &Marks, people: &People) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let stranger = |it: &Row| it.capitals | it.lists(&[Words::Others]);
    let mut i = 0;
    while let Some(at) = marks.first(i..doc.tokens.len(), stranger) {
        i = at;
        let other = marks.has(i, Words::Others);
        if people.covers(i) || doc.quote_of(i).is_some() || doc.in_title(i) {
            i += 1;
            continue;
        }
        if other && (doc.is(i, "warga") || !doc.is(i, "salah") || marks.has(i + 2, Words::Others)) {
            let sentence_start = doc.sentences[doc.sentence_of(i)].tokens.start;
            let subject = i <= sentence_start + 4
                || doc.is_any(i.wrapping_sub(1), words!["satu", "seorang", "kata", "ujar", "keluh", "harap"]);
            // `jumlah warga binaan mencapai …`, `Mutasi terhadap warga binaan`: of whom something is told.
            let told_of = doc.is_any(
                i.wrapping_sub(1),
                words!["jumlah", "terhadap", "bagi", "untuk", "kepada", "kebutuhan", "data", "total", "hak"],
            );
            if subject && !told_of {
                found.push(i..i + 1);
            }
            i += 1;
            continue;
        }
        // Strangers have two names.
        if names::stands_alone(doc, i) {
            // Later one of them is enough where he speaks: `Muslim menilai`, `Menurut Muslim`.
            let opens = doc.sentences[doc.sentence_of(i)].tokens.start;
            // `Lasma sendiri memaparkan …`
            let verb = i + 1 + usize::from(doc.is_any(i + 1, words!["sendiri", "juga", "pun", "lalu", "kemudian"]));
            let opens = opens == i && doc.begins(verb, Kinds::SPEECH) || opens + 1 == i && doc.is(opens, "menurut");
            let again = |it: &Range<usize>| it.clone().any(|k| doc.tokens[k].hash == doc.tokens[i].hash);
            if opens && doc.tokens[i].shape == Shape::Capital && found.iter().any(|it| it.len() > 1 && again(it)) {
                found.push(i..i + 1);
            }
            i += 1;
            continue;
        }
        // `bertajuk Membangun Persatuan Bangsa, A …`: a theme.
        if i > 0 && marks.has(i - 1, Words::Themes) {
            while doc.tokens.get(i).is_some_and(|it| it.is_word() && it.is_capital()) {
                i += 1;
            }
            continue;
        }
        if doc.tokens[i].is_capital()
            && let Some(name) = names::tokens(doc, i)
        {
            let words = name.clone().filter(|it| doc.tokens[*it].is_word()).count();
            let place = doc
                .found(name.start)
                .iter()
                .any(|it| matches!(it.term, Term::Place(_)) && it.len as usize >= name.len());
            let caps = name.clone().all(|it| doc.tokens[it].shape == Shape::Upper || !doc.tokens[it].is_word());
            if words >= 2 && !place && !caps && !people.covers(name.start) {
                found.push(name.clone());
            }
            i = name.end.max(i + 1);
            continue;
        }
        i += 1;
    }
    found
}
