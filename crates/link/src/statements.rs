//! Statements: a quotation is one node, whichever pages print it.

use crate::{
    corpus::Corpus,
    draft::{Draft, cite},
    people::People,
};
use simpul_model::{Date, EdgeKind, Node, NodeId, graph::Statement};
use std::collections::BTreeMap;

/// A quotation with fewer letters is one only within its page: "Siap" is said by many.
const TELLING_LETTERS: usize = 24;

/// Letters, speaker, the page where the words are too few to tell, and how often the page printed them before.
type Key = (String, Option<u32>, Option<usize>, u32);

struct Printed {
    reading: usize,
    index: usize,
}

/// Adds the statements, their speakers and their pages.
pub(crate) fn add(corpus: &Corpus, people: &People, out: &mut Draft) {
    let mut groups: BTreeMap<Key, Vec<Printed>> = BTreeMap::new();
    for reading in corpus.by_day() {
        let mut nth: BTreeMap<(String, Option<u32>), u32> = BTreeMap::new();
        for (index, it) in corpus.readings[reading].statements.iter().enumerate() {
            let words = letters(&it.text);
            let speaker = it.speaker.and_then(|at| people.of[reading].get(at as usize)).copied();
            let again = nth.entry((words.clone(), speaker)).or_insert(0);
            let alone = (words.len() < TELLING_LETTERS).then_some(reading);
            groups.entry((words, speaker, alone, *again)).or_default().push(Printed { reading, index });
            *again += 1;
        }
    }
    for ((words, speaker, _, again), printed) in groups {
        let Some(first) = printed.first() else { continue };
        let document = corpus.readings[first.reading].document.id.as_str();
        let id = NodeId::hashed("statement", &[&words, document, &again.to_string()]);
        let of = |it: &Printed| &corpus.readings[it.reading].statements[it.index];
        let date: Option<Date> = printed.iter().find_map(|it| of(it).date);
        out.node(Node::Statement(Statement { id: id.clone(), text: of(first).text.clone(), date }));
        for it in &printed {
            let reading = corpus.readings[it.reading];
            let cited = cite(reading, &of(it).evidence);
            out.edge(EdgeKind::StatedIn, &id, &reading.document.id, &[], [cited.clone()]);
            if let Some(speaker) = speaker {
                out.edge(EdgeKind::Said, &people.all[speaker as usize].id, &id, &[], [cited]);
            }
        }
    }
}

fn letters(text: &str) -> String {
    text.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
