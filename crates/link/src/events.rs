//! Events: which of the events that pages report are one, and what all pages together say of it.

use crate::{
    corpus::Corpus,
    draft::{Draft, cite},
    duplicates::Duplicates,
    people::People,
    regions,
    same_event::{Seen, THRESHOLD, agreement, conflict},
    touched::{Known, Scope},
    units::Units,
};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use simpul_model::{
    DateRange, EdgeKind, EventKind, Node, NodeId, RegionCode, Role,
    graph::{Citation, Event},
    id::digest_number,
    reading::{EventReading, Who},
};
use smallvec::{SmallVec, smallvec};
use std::collections::BTreeSet;

/// Events that share a day and a person, unit or regency are compared with so many neighbours at most.
const NEIGHBOURS: usize = 24;

/// An event as one page reports it: position of the reading, position in it.
type Report = (usize, usize);

/// One event, with the pages that report it, earliest first.
pub(crate) struct Reported {
    pub(crate) id: NodeId,
    pub(crate) reports: Vec<Report>,
}

/// The events of a corpus.
pub(crate) struct Events {
    pub(crate) all: Vec<Reported>,
    /// Reading → the numbers in the identifiers that its reports would have alone.
    pub(crate) own: Vec<SmallVec<[u64; 2]>>,
    /// Identifiers that reports would have alone, and the one they have now.
    pub(crate) redirects: Vec<(NodeId, NodeId)>,
}

impl Events {
    /// Finds which events of the pages are one.
    pub(crate) fn find(
        corpus: &Corpus,
        duplicates: &Duplicates,
        people: &People,
        units: &Units,
        known: &Known<'_>,
    ) -> Self {
        let seen = sightings(corpus, people, units);
        let own_of = |it: &Seen| known.event(it.reading, it.index).unwrap_or_else(|| own_number(it, corpus));
        let numbers: Vec<u64> = seen.par_iter().map(own_of).collect();
        let mut own = vec![SmallVec::new(); corpus.readings.len()];
        for (it, number) in seen.iter().zip(&numbers) {
            own[it.reading].push(*number);
        }
        let (mut all, mut redirects) = (Vec::new(), Vec::new());
        for members in clusters(&seen, duplicates) {
            let mut ids = members.iter().map(|&at| NodeId::numbered("event", numbers[at as usize]));
            let Some(id) = ids.next() else { continue };
            redirects.extend(ids.filter(|it| *it != id).map(|it| (it, id.clone())));
            let reports = members.iter().map(|&at| (seen[at as usize].reading, seen[at as usize].index)).collect();
            all.push(Reported { id, reports });
        }
        Self { all, own, redirects }
    }

    /// Adds the events and all that hangs on them.
    pub(crate) fn add(
        &self,
        corpus: &Corpus,
        people: &People,
        units: &Units,
        scope: Scope,
        used: &mut BTreeSet<RegionCode>,
        out: &mut Draft,
    ) {
        for Reported { id, reports } in &self.all {
            let told = |&(reading, index): &Report| Told { reading, event: &corpus.readings[reading].events[index] };
            let all: Vec<Told> = reports.iter().map(told).collect();
            let region = region(&all);
            used.extend(region);
            if scope.holds(id) {
                emit(id, &all, region, corpus, people, units, out);
            }
        }
    }
}

/// What one page tells of an event.
struct Told<'a> {
    /// Position of the reading.
    reading: usize,
    event: &'a EventReading,
}

/// Every event of every page, earliest page first.
fn sightings<'a>(corpus: &Corpus<'a>, people: &People, units: &Units) -> Vec<Seen<'a>> {
    let mut out = Vec::with_capacity(corpus.readings.iter().map(|it| it.events.len()).sum());
    for &reading in corpus.by_day() {
        for (index, event) in corpus.readings[reading].events.iter().enumerate() {
            out.push(Seen::new(reading, index, event, &people.of[reading], &units.of[reading]));
        }
    }
    out
}

/// The number in the identifier of its own, made from the page and what it says of the event; the same whatever else is read.
fn own_number(seen: &Seen, corpus: &Corpus) -> u64 {
    let reading = corpus.readings[seen.reading];
    let same = |it: &&EventReading| {
        let other = seen.event;
        it.kind == other.kind && it.date == other.date && it.title == other.title && it.venue == other.venue
    };
    let nth = reading.events.iter().take(seen.index).filter(same).count();
    let date = seen.event.date.map(|it| it.start.to_string()).unwrap_or_default();
    let venue = seen.event.venue.as_deref().unwrap_or_default();
    let page = reading.document.id.as_str();
    digest_number([page, seen.event.kind.as_str(), &seen.event.title, &date, venue, &nth.to_string()])
}

/// Groups of positions in `seen`, each sorted. The surest pairs join first; two events of one page never do.
fn clusters(seen: &[Seen], duplicates: &Duplicates) -> Vec<SmallVec<[u32; 2]>> {
    let shares = shares(seen, duplicates);
    let mut pairs: Vec<(u32, u32, u32)> = Vec::new();
    for block in shares.chunk_by(|a, b| a.0 == b.0) {
        for (i, &(_, a)) in block.iter().enumerate() {
            for &(_, b) in block.iter().skip(i + 1).take(NEIGHBOURS) {
                let (x, y) = (&seen[a as usize], &seen[b as usize]);
                let score = agreement(x, y, duplicates.same(x.reading, y.reading));
                if score >= THRESHOLD {
                    pairs.push(((score * 1000.0) as u32, a.min(b), a.max(b)));
                }
            }
        }
    }
    pairs.sort_unstable_by(|x, y| y.0.cmp(&x.0).then((x.1, x.2).cmp(&(y.1, y.2))));
    pairs.dedup();
    let mut of: Vec<u32> = (0..seen.len() as u32).collect();
    let mut members: Vec<SmallVec<[u32; 2]>> = of.iter().map(|it| smallvec![*it]).collect();
    let clash = |p: &u32, q: &u32| conflict(&seen[*p as usize], &seen[*q as usize]);
    for (_, a, b) in pairs {
        let (a, b) = (of[a as usize], of[b as usize]);
        let (x, y) = (a.min(b) as usize, a.max(b) as usize);
        if x == y || members[x].iter().any(|p| members[y].iter().any(|q| clash(p, q))) {
            continue;
        }
        let moved = std::mem::take(&mut members[y]);
        for &it in &moved {
            of[it as usize] = x as u32;
        }
        members[x].extend(moved);
        members[x].sort_unstable();
    }
    members.retain(|it| !it.is_empty());
    members
}

/// What two reports of one event can be expected to share: a person, unit or regency on a day, or the text.
type Share = (Option<jiff::civil::Date>, u64);

/// What each report shares with others, sorted, with its position in `seen`.
fn shares(seen: &[Seen], duplicates: &Duplicates) -> Vec<(Share, u32)> {
    let [person, unit, regency, text] = [1, 2, 3, 4].map(|it: u64| it << 32);
    let mut regencies: FxHashMap<(RegionCode, EventKind), u64> = FxHashMap::default();
    let mut out: Vec<(Share, u32)> = Vec::new();
    for (it, at) in seen.iter().zip(0..) {
        if let Some(day) = it.event.date.map(|it| it.start) {
            let mut share = |what: u64| out.push(((Some(day), what), at));
            it.people.iter().for_each(|it| share(person | u64::from(*it)));
            it.units.iter().for_each(|it| share(unit | u64::from(*it)));
            if let Some(code) = it.event.region.and_then(RegionCode::regency) {
                let next = regencies.len() as u64;
                share(regency | *regencies.entry((code, it.event.kind)).or_insert(next));
            }
        }
        out.push(((None, text | duplicates.first[it.reading] as u64), at));
    }
    out.par_sort_unstable();
    out
}

fn emit(
    id: &NodeId,
    all: &[Told],
    region: Option<RegionCode>,
    corpus: &Corpus,
    people: &People,
    units: &Units,
    out: &mut Draft,
) {
    out.node(Node::Event(merged(id, all)));
    let cited = |seen: &Told, it: &simpul_model::Evidence| cite(corpus.readings[seen.reading], it);
    if let Some(code) = region {
        let within = all.iter().filter(|it| it.event.region.is_some_and(|it| code.within(it)));
        let evidence: Vec<Citation> = within.filter_map(|it| it.event.evidence.first().map(|e| cited(it, e))).collect();
        out.edge(EdgeKind::EventInRegion, id, &regions::id_of(code), &[], evidence);
    }
    let better = best_roles(all, people, units);
    for seen in all {
        let reading = corpus.readings[seen.reading];
        out.mentioned(id, reading, (seen.event.evidence.len() as u32).max(1), &seen.event.evidence);
        for it in &seen.event.organizers {
            let Some(&unit) = units.of[seen.reading].get(it.unit as usize) else { continue };
            out.edge(EdgeKind::Organized, &units.cards[unit as usize].id, id, &[], [cited(seen, &it.evidence)]);
        }
        for it in &seen.event.participants {
            let Some(who) = id_of(it.who, seen, people, units) else { continue };
            if it.role == Role::Attendee && better.contains(&who) {
                continue;
            }
            let kind = match it.who {
                Who::Official(_) => {
                    EdgeKind::OfficialAtEvent { role: it.role, representing: representing(seen, it.who, corpus, units) }
                }
                Who::Unit(_) => EdgeKind::UnitAtEvent { role: it.role },
            };
            out.edge(kind, &who, id, &[it.role.as_str()], [cited(seen, &it.evidence)]);
        }
    }
}

/// Who led or spoke on some page is no mere attendee on another.
fn best_roles(all: &[Told], people: &People, units: &Units) -> BTreeSet<NodeId> {
    let active = |seen: &Told| -> Vec<NodeId> {
        let parts = seen.event.participants.iter().filter(|it| it.role != Role::Attendee);
        parts.filter_map(|it| id_of(it.who, seen, people, units)).collect()
    };
    if all.len() < 2 { BTreeSet::new() } else { all.iter().flat_map(active).collect() }
}

fn id_of(who: Who, seen: &Told, people: &People, units: &Units) -> Option<NodeId> {
    match who {
        Who::Official(at) => people.of[seen.reading].get(at as usize).map(|it| people.all[*it as usize].id.clone()),
        Who::Unit(at) => units.of[seen.reading].get(at as usize).map(|it| units.cards[*it as usize].id.clone()),
    }
}

/// Whom a participant stood in for, in words: the absent official's name, or post and unit.
fn representing(seen: &Told, who: Who, corpus: &Corpus, units: &Units) -> Option<String> {
    let reading = corpus.readings[seen.reading];
    let it = seen.event.represented.iter().find(|it| it.by == who)?;
    if let Some(official) = it.official.and_then(|at| reading.officials.get(at as usize)) {
        return Some(official.name.clone());
    }
    let (post, unit) = it.post.as_ref()?;
    let unit = unit.and_then(|at| units.of[seen.reading].get(at as usize)).map(|at| &units.cards[*at as usize].name);
    Some(unit.map_or_else(|| post.clone(), |unit| format!("{post} {unit}")))
}

fn merged(id: &NodeId, all: &[Told]) -> Event {
    let events = || all.iter().map(|it| it.event);
    Event {
        id: id.clone(),
        kind: most(events().map(|it| it.kind)).unwrap_or(EventKind::Other),
        title: events()
            .map(|it| &it.title)
            .max_by_key(|it| (it.len(), std::cmp::Reverse(*it)))
            .cloned()
            .unwrap_or_default(),
        date: date(all),
        venue: events().filter_map(|it| it.venue.as_ref()).max_by_key(|it| (it.len(), std::cmp::Reverse(*it))).cloned(),
        groups: events().flat_map(|it| it.groups.iter().cloned()).collect::<BTreeSet<_>>().into_iter().collect(),
        programme: events().filter_map(|it| it.programme.as_ref()).max_by_key(|it| (it.len(), *it)).cloned(),
        planned: events().all(|it| it.planned),
    }
}

/// The value most pages have; the earliest page's in a tie.
fn most<T: PartialEq + Copy>(values: impl Iterator<Item = T>) -> Option<T> {
    let mut counts: Vec<(T, usize)> = Vec::new();
    for value in values {
        match counts.iter_mut().find(|it| it.0 == value) {
            Some(slot) => slot.1 += 1,
            None => counts.push((value, 1)),
        }
    }
    let best = counts.iter().map(|it| it.1).max()?;
    counts.into_iter().find(|it| it.1 == best).map(|it| it.0)
}

/// The date most pages have; a range wins over its own first day.
fn date(all: &[Told]) -> Option<DateRange> {
    let start = most(all.iter().filter_map(|it| it.event.date.map(|it| it.start)))?;
    let end = all.iter().filter_map(|it| it.event.date.filter(|it| it.start == start).and_then(|it| it.end)).max();
    Some(DateRange { start, end })
}

/// The smallest region that some page gives and no other contradicts.
fn region(all: &[Told]) -> Option<RegionCode> {
    let codes: Vec<RegionCode> = all.iter().filter_map(|it| it.event.region).collect();
    let fits = |code: &RegionCode| codes.iter().filter(|it| code.within(**it) || it.within(*code)).count();
    codes.iter().copied().max_by_key(|it| (fits(it), it.ancestors().count(), std::cmp::Reverse(*it)))
}
