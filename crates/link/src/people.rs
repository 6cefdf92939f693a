//! Which officials of which pages are one person, and the identifier of each.

use crate::{
    corpus::Corpus,
    decisions::{Decisions, Verdict},
    judgement::Judgement,
    sightings,
    touched::Known,
    units::Units,
    who::{
        self, Record,
        cluster::{Log, Rules},
        forms::Forms,
        learn,
        track::World,
    },
};
use rayon::prelude::*;
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
    /// Reading → the identifiers that its officials would have if no other page showed them.
    pub(crate) own: Vec<Vec<NodeId>>,
    /// Identifiers that members would have alone, and the one they have now, in no order.
    pub(crate) redirects: Vec<(NodeId, NodeId)>,
    /// Joins that were made, by the identifiers the two sides had of their own.
    pub(crate) joins: Vec<Judgement>,
    /// Pairs left apart that a person should look at, most likely first.
    pub(crate) open: Vec<Judgement>,
}

impl People {
    /// Finds who is who.
    pub(crate) fn find(corpus: &Corpus, units: &Units, known: &Known<'_>, decisions: &Decisions) -> Self {
        let (sightings, forms, records, mut world) = sightings::read(corpus, units);
        study(&records, &forms, &mut world);
        let own = own(corpus, &records, &forms, known);
        let mut ids: FxHashMap<&NodeId, u32> = FxHashMap::default();
        if [Verdict::Different, Verdict::Same].into_iter().any(|it| decisions.pairs(it).next().is_some()) {
            ids.extend(own.iter().flatten().zip(0..));
        }
        let known = |verdict: Verdict| -> Vec<(u32, u32)> {
            decisions.pairs(verdict).filter_map(|(a, b)| Some((*ids.get(a)?, *ids.get(b)?))).collect()
        };
        let rules = Rules { apart: known(Verdict::Different), together: known(Verdict::Same) };
        let (group_of, log) = who::explained(&records, &forms, &world, &rules, true);
        let mut groups: BTreeMap<u32, Vec<Sighting>> = BTreeMap::new();
        for (sighting, group) in sightings.into_iter().zip(group_of) {
            groups.entry(group).or_default().push(sighting);
        }
        let mut people = Self::from_groups(corpus, own, groups.into_values().collect());
        people.explain(corpus, &log);
        people
    }

    /// On how many pages each is named.
    pub(crate) fn present(&self) -> Vec<(NodeId, usize)> {
        // Those of one page stand together: see `members`.
        let pages = |it: &Person| it.members.chunk_by(|a, b| a.0 == b.0).count();
        self.all.iter().map(|it| (it.id.clone(), pages(it))).collect()
    }

    /// Names each group after its earliest member.
    fn from_groups(corpus: &Corpus, ids: Vec<Vec<NodeId>>, groups: Vec<Vec<Sighting>>) -> Self {
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
        Self { all, of, own: ids, redirects, joins: Vec::new(), open: Vec::new() }
    }

    /// Tells joins by the two sides' own identifiers, in the order in which they were made; open pairs by the people's.
    fn explain(&mut self, corpus: &Corpus, log: &Log) {
        let own: Vec<&NodeId> = self.own.iter().flatten().collect();
        let person: Vec<u32> = self.of.iter().flatten().copied().collect();
        let readings = corpus.readings.iter().enumerate();
        let page: Vec<usize> = readings.flat_map(|(i, it)| vec![i; it.officials.len()]).collect();
        let page_of = |at: usize| corpus.readings[at].document.id.clone();
        let mut joins: Vec<(u32, Judgement)> = Vec::with_capacity(log.joined.len());
        for it in &log.joined {
            let side = |at: u32| ((*own[at as usize]).clone(), page_of(page[at as usize]));
            joins.push((person[it.a as usize], Judgement::new(side(it.a), side(it.b), it)));
        }
        joins.sort_by_key(|it| it.0); // stable: within a person the order stays
        self.joins = joins.into_iter().map(|it| it.1).collect();
        let now = |at: u32| {
            let person = &self.all[person[at as usize] as usize];
            let page = person.members.first().map_or(page[at as usize], |it| it.0);
            (person.id.clone(), page_of(page))
        };
        self.open = log.open.iter().map(|it| Judgement::new(now(it.a), now(it.b), it)).collect();
    }
}

/// So many sightings are enough to show how careers run; fewer are taken as a glimpse of an open world.
const STUDIED: usize = 4000;

/// Learns from a large corpus how its people move, climb, and are printed, and how many there may be.
fn study(records: &[Record], forms: &Forms, world: &mut World) {
    if records.len() < STUDIED {
        return;
    }
    let sample = learn::sample(records, forms);
    let part = records.len() as f64 / sample.len().max(1) as f64;
    let first = who::resolve(&sample, forms, world, &Rules::default());
    let learnt = learn::learn(&sample, &first, forms, world);
    let people = (learnt.model.people + learnt.unseen) * part;
    let open = world.model.people;
    world.model = learnt.model;
    world.model.people = people.min(open);
    world.watch(learnt.clock);
}

/// The identifier that each official of a page would have if no other page showed the person: made from the page, the
/// name, and the count of same-named before. `records` are the officials of all pages, in order.
fn own(corpus: &Corpus, records: &[Record], forms: &Forms, known: &Known<'_>) -> Vec<Vec<NodeId>> {
    let mut rest = records;
    let mut pages: Vec<(&Reading, &[Record])> = Vec::with_capacity(corpus.readings.len());
    for reading in &corpus.readings {
        let (here, behind) = rest.split_at(reading.officials.len().min(rest.len()));
        pages.push((reading, here));
        rest = behind;
    }
    let of_page = |(page, (reading, here)): (usize, &(&Reading, &[Record]))| {
        let id = |(i, it): (usize, &Record)| {
            if let Some(number) = known.official(page, i) {
                return NodeId::numbered("official", number);
            }
            let folded = |it: &Record| forms.names[it.form as usize].folded();
            let name = folded(it);
            let nth = here.iter().take(i).filter(|it| folded(it) == name).count();
            NodeId::hashed("official", &[reading.document.id.as_str(), &name, &nth.to_string()])
        };
        here.iter().enumerate().map(id).collect()
    };
    pages.par_iter().enumerate().map(of_page).collect()
}
