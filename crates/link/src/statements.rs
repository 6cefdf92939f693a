//! Statements: a quotation is one node, whichever pages print it.

use crate::{
    corpus::Corpus,
    draft::{Draft, cite},
    people::People,
    touched::Scope,
};
use rustc_hash::FxHashMap;
use simpul_model::{Date, EdgeKind, Node, NodeId, graph::Statement};

/// A quotation with fewer letters is one only within its page: "Siap" is said by many.
const TELLING_LETTERS: usize = 24;

/// The number of the letters, speaker, the page where the words are too few to tell, and how often the page printed them before.
type Key = (u32, Option<u32>, Option<usize>, u32);

/// Where a quotation is printed: position of the reading, position in it.
type Printed = (usize, usize);

/// One quotation of one speaker, with the pages that print it, earliest first.
pub(crate) struct Quoted {
    pub(crate) id: NodeId,
    pub(crate) speaker: Option<u32>,
    pub(crate) printed: Vec<Printed>,
}

/// Finds which quotations of the pages are one, in the order in which pages print them first. Two speakers to whom a page
/// gives the same words have one identifier.
pub(crate) fn find(corpus: &Corpus, people: &People) -> Vec<Quoted> {
    let mut at: FxHashMap<Key, usize> = FxHashMap::default();
    // Many pages print the same words: each is kept once.
    let mut numbers: FxHashMap<String, u32> = FxHashMap::default();
    let mut words = String::new();
    let mut said: Vec<(u32, Option<u32>)> = Vec::new();
    let mut all: Vec<Quoted> = Vec::new();
    for &reading in corpus.by_day() {
        said.clear();
        for (index, it) in corpus.readings[reading].statements.iter().enumerate() {
            letters(&it.text, &mut words);
            let number = numbers.get(words.as_str()).copied().unwrap_or_else(|| {
                let next = numbers.len() as u32;
                numbers.insert(words.clone(), next);
                next
            });
            let speaker = it.speaker.and_then(|at| people.of[reading].get(at as usize)).copied();
            let again = said.iter().filter(|it| **it == (number, speaker)).count() as u32;
            let alone = (words.len() < TELLING_LETTERS).then_some(reading);
            said.push((number, speaker));
            let place = *at.entry((number, speaker, alone, again)).or_insert_with(|| {
                let document = corpus.readings[reading].document.id.as_str();
                let id = NodeId::hashed("statement", &[&words, document, &again.to_string()]);
                all.push(Quoted { id, speaker, printed: Vec::new() });
                all.len() - 1
            });
            all[place].printed.push((reading, index));
        }
    }
    all
}

/// Adds the statements, their speakers and their pages.
pub(crate) fn add(corpus: &Corpus, quoted: &[Quoted], people: &People, scope: Scope, out: &mut Draft) {
    for Quoted { id, speaker, printed } in quoted.iter().filter(|it| scope.holds(&it.id)) {
        let of = |&(reading, index): &Printed| &corpus.readings[reading].statements[index];
        let Some(first) = printed.first() else { continue };
        let date: Option<Date> = printed.iter().find_map(|it| of(it).date);
        out.node(Node::Statement(Statement { id: id.clone(), text: of(first).text.clone(), date }));
        for it in printed {
            let reading = corpus.readings[it.0];
            let cited = cite(reading, &of(it).evidence);
            out.edge(EdgeKind::StatedIn, id, &reading.document.id, &[], [cited.clone()]);
            if let Some(speaker) = speaker {
                out.edge(EdgeKind::Said, &people.all[*speaker as usize].id, id, &[], [cited]);
            }
        }
    }
}

/// The letters and digits of a text, lower case, in place of what was in `out`.
fn letters(text: &str, out: &mut String) {
    out.clear();
    for it in text.chars() {
        if it.is_ascii_alphanumeric() {
            out.push(it.to_ascii_lowercase());
        } else if !it.is_ascii() && it.is_alphanumeric() {
            out.extend(it.to_lowercase());
        }
    }
}
