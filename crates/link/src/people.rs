//! Which officials of which pages are one person, and the identifier of each.

use crate::{
    corpus::Corpus,
    decisions::{Decisions, Verdict},
    judgement::Judgement,
    names::Name,
    sightings,
    units::Units,
    who::{
        self,
        cluster::{Judged, Log, Rules},
    },
};
use rustc_hash::FxHashMap;
use simpul_model::{NodeId, Reading};
use std::collections::BTreeMap;

/// An official of one page: position of the reading, position in it.
pub(crate) type Sighting = (usize, usize);

/// One person.
pub(crate) struct Person {
    pub(crate) id: NodeId,
    /// Sorted by day (undated last), then document.
    pub(crate) members: Vec<Sighting>,
}

/// The people of a corpus.
pub(crate) struct People {
    pub(crate) all: Vec<Person>,
    /// Reading → its official → position in `all`.
    pub(crate) of: Vec<Vec<u32>>,
    /// Identifiers that members would have alone, and the one they have now.
    pub(crate) redirects: Vec<(NodeId, NodeId)>,
    /// Joins that were made, by the identifiers the two sides had of their own.
    pub(crate) joins: Vec<Judgement>,
    /// Pairs left apart that a person should look at, most likely first.
    pub(crate) open: Vec<Judgement>,
}

impl People {
    /// Finds who is who.
    pub(crate) fn find(corpus: &Corpus, units: &Units, decisions: &Decisions) -> Self {
        let (sightings, forms, records, world) = sightings::read(corpus, units);
        let ids: FxHashMap<NodeId, u32> = own(corpus).into_iter().flatten().zip(0..).collect();
        let known = |verdict: Verdict| -> Vec<(u32, u32)> {
            decisions.pairs(verdict).filter_map(|(a, b)| Some((*ids.get(a)?, *ids.get(b)?))).collect()
        };
        let rules = Rules { apart: known(Verdict::Different), together: known(Verdict::Same) };
        let (group_of, log) = who::explained(&records, &forms, &world, &rules, true);
        let mut groups: BTreeMap<u32, Vec<Sighting>> = BTreeMap::new();
        for (sighting, group) in sightings.into_iter().zip(group_of) {
            groups.entry(group).or_default().push(sighting);
        }
        let mut people = Self::from_groups(corpus, groups.into_values().collect());
        people.explain(corpus, &log);
        people
    }

    /// Names each group after its earliest member.
    pub(crate) fn from_groups(corpus: &Corpus, groups: Vec<Vec<Sighting>>) -> Self {
        let ids = own(corpus);
        let mut all: Vec<Person> = groups
            .into_iter()
            .map(|mut members| {
                members.sort_by_key(|&(i, j)| (corpus.days[i].is_none(), corpus.days[i], i, j));
                let id = members.first().map_or_else(|| NodeId::hashed("official", &[]), |&(i, j)| ids[i][j].clone());
                Person { id, members }
            })
            .collect();
        all.sort_by(|a, b| a.id.cmp(&b.id));
        let mut of: Vec<Vec<u32>> = corpus.readings.iter().map(|it| vec![0; it.officials.len()]).collect();
        let mut redirects = Vec::new();
        for (at, person) in all.iter().enumerate() {
            for &(i, j) in &person.members {
                of[i][j] = at as u32;
                if ids[i][j] != person.id {
                    redirects.push((ids[i][j].clone(), person.id.clone()));
                }
            }
        }
        redirects.sort();
        Self { all, of, redirects, joins: Vec::new(), open: Vec::new() }
    }

    /// Tells joins by the two sides' own identifiers, open pairs by the people's.
    fn explain(&mut self, corpus: &Corpus, log: &Log) {
        let own: Vec<NodeId> = own(corpus).into_iter().flatten().collect();
        let now: Vec<&NodeId> = self.of.iter().flatten().map(|it| &self.all[*it as usize].id).collect();
        let page = |reading: &Reading| vec![reading.document.id.clone(); reading.officials.len()];
        let pages: Vec<NodeId> = corpus.readings.iter().flat_map(|it| page(it)).collect();
        let told = |it: &Judged, a: &NodeId, b: &NodeId| {
            let side = |id: &NodeId, record: u32| (id.clone(), pages[record as usize].clone());
            Judgement::new(side(a, it.a), side(b, it.b), it)
        };
        self.joins = log.joined.iter().map(|it| told(it, &own[it.a as usize], &own[it.b as usize])).collect();
        self.open = log.open.iter().map(|it| told(it, now[it.a as usize], now[it.b as usize])).collect();
        self.joins.sort_by(|x, y| (&x.a, &x.b).cmp(&(&y.a, &y.b)));
    }
}

fn own(corpus: &Corpus) -> Vec<Vec<NodeId>> {
    corpus.readings.iter().map(|it| own_ids(it)).collect()
}

/// The identifier that each official of a page would have if no other page showed the person: made from the page, the
/// name, and the count of same-named before.
pub(crate) fn own_ids(reading: &Reading) -> Vec<NodeId> {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    let mut out = Vec::with_capacity(reading.officials.len());
    for official in &reading.officials {
        let name = Name::read(&official.name).folded();
        let nth = seen.entry(name.clone()).or_insert(0);
        out.push(NodeId::hashed("official", &[reading.document.id.as_str(), &name, &nth.to_string()]));
        *nth += 1;
    }
    out
}
