//! Official nodes: what all pages together say of a person.

use crate::{
    corpus::Corpus,
    draft::{Draft, cite},
    names::Name,
    people::{People, Person},
    touched::Scope,
    units::Units,
};
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};
use simpul_model::{
    Date, EdgeKind, Evidence, Node, NodeId,
    graph::Official,
    reading::{Mention, OfficialReading},
};
use std::collections::BTreeSet;

/// What all pages say of each person, in the order of the people.
pub(crate) fn all(corpus: &Corpus, people: &People) -> Vec<Official> {
    people.all.par_iter().map(|it| merged(corpus, it)).collect()
}

/// Adds the officials, as [`all`] gives them, where pages name them, and who followed whom.
pub(crate) fn add(
    corpus: &Corpus,
    people: &People,
    officials: Vec<Official>,
    units: &Units,
    scope: Scope,
    out: &mut Draft,
) {
    let named: Vec<bool> = (0..corpus.readings.len()).map(|at| scope.page(corpus, at)).collect();
    for (person, official) in people.all.iter().zip(officials) {
        out.node(Node::Official(official));
        for &(i, j) in &person.members {
            if !named[i] {
                continue;
            }
            let reading = corpus.readings[i];
            let official = &reading.officials[j];
            let evidence: Vec<Evidence> = official.mentions.iter().map(|it| it.evidence.clone()).collect();
            out.mentioned(&person.id, reading, (official.mentions.len() as u32).max(1), &evidence);
        }
    }
    successions(corpus, people, units, out);
}

fn merged(corpus: &Corpus, person: &Person) -> Official {
    let of = |&(i, j): &(usize, usize)| -> (Option<Date>, &OfficialReading) {
        (corpus.days[i], &corpus.readings[i].officials[j])
    };
    let seen: Vec<(Option<Date>, &OfficialReading)> = person.members.iter().map(of).collect();
    let name = fullest(seen.iter().map(|(_, it)| it.name.as_str()));
    let mut aliases: FxHashSet<&str> = seen.iter().map(|(_, it)| it.name.as_str()).collect();
    aliases.extend(seen.iter().flat_map(|(_, it)| it.mentions.iter().map(|Mention { surface, .. }| surface.as_str())));
    aliases.remove(name.as_str());
    aliases.remove("");
    let mut aliases: Vec<&str> = aliases.into_iter().collect();
    aliases.sort_unstable();
    let days = || person.members.iter().filter_map(|&(i, _)| corpus.days[i]);
    Official {
        id: person.id.clone(),
        rank: latest(seen.iter().filter_map(|(day, it)| it.rank.as_ref().map(|rank| (*day, rank.len(), rank)))),
        service: latest(seen.iter().filter_map(|(day, it)| it.service.as_ref().map(|service| (*day, 0, service)))),
        degrees: degrees(&seen),
        aliases: aliases.into_iter().map(str::to_owned).collect(),
        first_seen: days().min(),
        last_seen: days().max(),
        mentions: seen.iter().map(|(_, it)| (it.mentions.len() as u32).max(1)).sum(),
        name,
    }
}

/// The value of the latest day; of one day, the longest printed; undated only where nothing is dated.
fn latest<'a, T: Clone + Ord + 'a>(values: impl Iterator<Item = (Option<Date>, usize, &'a T)>) -> Option<T> {
    values.max().map(|(.., value)| value.clone())
}

/// The form with most whole words, then most letters, then most often printed.
pub(crate) fn fullest<'a>(forms: impl Iterator<Item = &'a str>) -> String {
    let mut counts: FxHashMap<&str, usize> = FxHashMap::default();
    for form in forms {
        *counts.entry(form).or_insert(0) += 1;
    }
    let best = counts.into_iter().max_by_key(|&(form, count)| {
        let name = Name::read(form);
        let capitals_only = !form.chars().any(char::is_lowercase);
        (name.full_words(), name.tokens.len(), !capitals_only, count, form.len(), std::cmp::Reverse(form))
    });
    best.map(|(form, _)| form.to_owned()).unwrap_or_default()
}

/// The longest list of the latest page, then what others add.
fn degrees(seen: &[(Option<Date>, &OfficialReading)]) -> Vec<String> {
    let mut lists: Vec<_> = seen.iter().map(|(day, it)| (it.degrees.len(), *day, &it.degrees)).collect();
    lists.sort_by(|a, b| b.cmp(a));
    let mut known = BTreeSet::new();
    let all = lists.into_iter().flat_map(|(.., degrees)| degrees);
    all.filter(|it| known.insert(it.to_lowercase().replace(['.', ' '], ""))).cloned().collect()
}

fn successions(corpus: &Corpus, people: &People, units: &Units, out: &mut Draft) {
    for (i, reading) in corpus.readings.iter().enumerate() {
        for it in &reading.successions {
            let id_of = |at: u32| people.of[i].get(at as usize).map(|it| &people.all[*it as usize].id);
            let (Some(newer), Some(older)) = (id_of(it.newer), id_of(it.older)) else { continue };
            if newer == older {
                continue;
            }
            let unit = it.unit.and_then(|at| units.of[i].get(at as usize)).map(|at| &units.cards[*at as usize].id);
            let unit = unit.cloned().unwrap_or_else(|| NodeId::from_printed(simpul_model::graph::Unit::NOT_STATED));
            let kind = EdgeKind::Succeeded { post: it.post.clone(), unit: unit.clone(), date: it.date };
            out.edge(kind, newer, older, &[&it.post, unit.as_str()], [cite(reading, &it.evidence)]);
        }
    }
}
