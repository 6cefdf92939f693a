//! One article's graph against its annotation.

use crate::Category::{
    Body, Boilerplate, Degree, EventDate, EventRegion, EventVenue, OfficialRank, Organizer, Participant, Published,
    Speaker, UnitKind, UnitRegion,
};
use crate::found::{Found, Post, elements, printed};
use crate::gold::{Gold, GoldEvent, GoldOfficial, GoldPost, GoldUnit};
use crate::{Category, Cell, Item, Tally, What, calibration, letters, pairs, phenomena};
use simpul_model::{Graph, NodeId};
use std::collections::{BTreeMap, BTreeSet};

/// Scores the graph of one article read alone.
///
/// `cleaned` is the cleaned article's text, title first; `place` names the article in the differences.
pub fn article(gold: &Gold, graph: &Graph, cleaned: &str, place: &str, tally: &mut Tally) {
    let sides = Sides::new(gold, Found::of(graph), cleaned);
    let first = tally.errors.len();
    people(&sides, place, tally);
    units_and_regions(&sides, place, tally);
    events(&sides, place, tally);
    statements(&sides, place, tally);
    page(&sides, place, tally);
    tally.articles += 1;
    tally.outcomes.extend(calibration::outcomes(&sides, graph));
    for difference in tally.errors.iter_mut().skip(first) {
        difference.phenomenon = phenomena::of(&sides, difference);
    }
}

/// Gold and graph side by side, with the names by which they are compared.
pub(crate) struct Sides<'a> {
    pub(crate) gold: &'a Gold,
    pub(crate) found: Found<'a>,
    pub(crate) gold_officials: BTreeMap<&'a str, &'a GoldOfficial>,
    pub(crate) gold_units: BTreeMap<&'a str, &'a GoldUnit>,
    /// Letters of each found official's name.
    pub(crate) officials: BTreeMap<&'a NodeId, String>,
    /// Letters of each found unit's name: the gold's, where name or alias is one of them.
    pub(crate) units: BTreeMap<&'a NodeId, String>,
    /// Found event by the gold's key.
    pub(crate) events: BTreeMap<&'a str, &'a NodeId>,
    /// Found statement for each of the gold's.
    pub(crate) statements: Vec<Option<&'a NodeId>>,
    /// Letters of the cleaned text.
    pub(crate) text: String,
}

impl<'a> Sides<'a> {
    pub(crate) fn new(gold: &'a Gold, found: Found<'a>, cleaned: &str) -> Self {
        let wanted: BTreeSet<String> = gold.units.iter().map(|it| letters(&it.name)).collect();
        let officials = found.officials.iter().map(|(id, it)| (*id, letters(&it.name))).collect();
        let units = found.units.iter().map(|(id, unit)| {
            let own = letters(&unit.name);
            let mut names = std::iter::once(own.clone()).chain(elements(&unit.aliases).map(|it| letters(it)));
            (*id, names.find(|it| wanted.contains(it)).unwrap_or(own))
        });
        Self {
            gold_officials: gold.officials_by_key(),
            gold_units: gold.units_by_key(),
            officials,
            units: units.collect(),
            events: pairs::events(gold, &found, &found.events.keys().copied().collect::<Vec<_>>()),
            statements: pairs::statements(gold, &found),
            text: letters(cleaned),
            gold,
            found,
        }
    }

    /// The name behind a key of the gold; what is no key is a name.
    fn name_of(&self, key: &str) -> String {
        let official = self.gold_officials.get(key).map(|it| it.name.as_str());
        letters(official.or_else(|| self.gold_units.get(key).map(|it| it.name.as_str())).unwrap_or(key))
    }

    /// The name of a found official or unit.
    pub(crate) fn found_name(&self, id: &NodeId) -> &str {
        self.officials.get(id).or_else(|| self.units.get(id)).map_or("?", String::as_str)
    }

    /// A post of the gold as compared.
    fn gold_post(&self, official: &GoldOfficial, post: &GoldPost) -> Item {
        let unit =
            post.unit_key().and_then(|it| self.gold_units.get(it)).map(|it| letters(&it.name)).unwrap_or_default();
        let acting = Cell::Truth(post.acting.unwrap_or_default());
        [letters(&official.name).into(), letters(&post.post).into(), unit.into(), post.status.as_str().into(), acting]
            .into()
    }

    /// All posts of the gold as compared.
    pub(crate) fn gold_posts(&self) -> BTreeSet<Item> {
        let of = |it: &&'a GoldOfficial| it.posts.iter().map(|post| self.gold_post(it, post)).collect::<Vec<_>>();
        self.gold_officials.values().flat_map(of).collect()
    }

    /// A found post as compared.
    pub(crate) fn found_post(&self, post: &Post<'_>) -> Item {
        let unit = self.units.get(post.unit).map(String::as_str).unwrap_or_default();
        let name = self.officials.get(post.official).map_or("?", String::as_str);
        [name.into(), letters(post.title).into(), unit.into(), post.status.as_str().into(), Cell::Truth(post.acting)]
            .into()
    }

    /// Who took part in an event of the gold, and as what.
    pub(crate) fn gold_roles(&self, event: &GoldEvent) -> BTreeSet<Item> {
        [("leader", &event.leaders), ("speaker", &event.speakers), ("attendee", &event.attendees)]
            .into_iter()
            .flat_map(|(role, keys)| keys.iter().map(move |key| (key, role)))
            .map(|(key, role)| two(&self.name_of(key), role))
            .collect()
    }

    /// Who took part in a found event, and as what.
    pub(crate) fn found_roles(&self, event: &NodeId) -> BTreeSet<Item> {
        let here = self.found.took_part.iter().filter(|(_, it, _)| *it == event);
        here.map(|(who, _, role)| two(self.found_name(who), role.as_str())).collect()
    }

    /// Regions that count neither way.
    pub(crate) fn either(&self) -> BTreeSet<&str> {
        self.gold.regions_optional.iter().map(crate::gold::RegionOrCode::code).collect()
    }

    /// The speaker's name in the gold, empty where open.
    pub(crate) fn gold_speaker(&self, statement: usize) -> String {
        let key = self.gold.statements.get(statement).and_then(|it| it.speaker.as_deref());
        key.and_then(|it| self.gold_officials.get(it)).map(|it| letters(&it.name)).unwrap_or_default()
    }

    /// The speaker's name in the graph, empty where open.
    pub(crate) fn found_speaker(&self, statement: &NodeId) -> &str {
        self.found.said.get(statement).and_then(|it| self.officials.get(it)).map(String::as_str).unwrap_or_default()
    }
}

/// Two texts as one item.
pub(crate) fn two(a: &str, b: &str) -> Item {
    [a.into(), b.into()].into()
}

/// The first characters of a text.
fn head(text: &str, n_chars: usize) -> Item {
    Item::One(text.chars().take(n_chars).collect())
}

fn ones<'t>(names: impl Iterator<Item = &'t str>) -> BTreeSet<Item> {
    names.map(|it| Item::One(it.to_owned())).collect()
}

fn people(it: &Sides<'_>, place: &str, tally: &mut Tally) {
    let wanted: Vec<(String, &GoldOfficial)> = it.gold_officials.values().map(|o| (letters(&o.name), *o)).collect();
    let gold_names: BTreeSet<&str> = wanted.iter().map(|(name, _)| name.as_str()).collect();
    let found_names: BTreeSet<&str> = it.officials.values().map(String::as_str).collect();
    tally.sets(Category::Official, &ones(gold_names.iter().copied()), &ones(found_names.iter().copied()), place);

    let in_both = |name: &str| gold_names.contains(name) && found_names.contains(name);
    let found: Vec<_> =
        it.found.officials.iter().filter_map(|(id, o)| Some((it.officials.get(id)?.as_str(), *o))).collect();
    let rank = |rank: &Option<String>| letters(rank.as_deref().unwrap_or_default());
    tally.sets(
        OfficialRank,
        &wanted.iter().filter(|(name, _)| in_both(name)).map(|(name, o)| two(name, &rank(&o.rank))).collect(),
        &found.iter().filter(|(name, _)| in_both(name)).map(|(name, o)| two(name, &rank(&o.rank))).collect(),
        place,
    );
    tally.sets(
        Degree,
        &wanted.iter().flat_map(|(name, o)| o.degrees.iter().map(|it| two(name, &letters(it)))).collect(),
        &found.iter().flat_map(|(name, o)| elements(&o.degrees).map(|it| two(name, &letters(it)))).collect(),
        place,
    );
    let found_posts = it.found.posts.iter().map(|post| it.found_post(post)).collect();
    tally.sets(Category::Post, &it.gold_posts(), &found_posts, place);
}

fn units_and_regions(it: &Sides<'_>, place: &str, tally: &mut Tally) {
    let wanted: Vec<(String, &GoldUnit)> = it.gold_units.values().map(|unit| (letters(&unit.name), *unit)).collect();
    let named: Vec<(&str, &NodeId, &str)> = it
        .found
        .units
        .iter()
        .filter(|(id, _)| it.found.units_named.contains(*id))
        .map(|(id, unit)| (it.found_name(id), *id, unit.kind.as_str()))
        .collect();
    let gold_names = ones(wanted.iter().map(|(name, _)| name.as_str()));
    let found_names = ones(named.iter().map(|(name, ..)| *name));
    tally.sets(Category::Unit, &gold_names, &found_names, place);

    let in_both: BTreeSet<&str> = gold_names.intersection(&found_names).map(|it| it.text(0)).collect();
    let wanted: Vec<_> = wanted.iter().filter(|(name, _)| in_both.contains(name.as_str())).collect();
    let named: Vec<_> = named.iter().filter(|(name, ..)| in_both.contains(name)).collect();
    tally.sets(
        UnitKind,
        &wanted.iter().map(|(name, unit)| two(name, &unit.kind)).collect(),
        &named.iter().map(|(name, _, kind)| two(name, kind)).collect(),
        place,
    );
    tally.sets(
        UnitRegion,
        &wanted.iter().map(|(name, unit)| two(name, unit.region.as_deref().unwrap_or_default())).collect(),
        &named.iter().map(|(name, id, _)| two(name, &it.found.region_of_unit(id))).collect(),
        place,
    );

    let either = it.either();
    let codes: Vec<String> = it.found.regions_named.keys().map(ToString::to_string).collect();
    tally.sets(
        Category::Region,
        &ones(it.gold.regions.iter().map(|it| it.code.as_str())),
        &ones(codes.iter().map(String::as_str).filter(|it| !either.contains(it))),
        place,
    );
}

fn events(it: &Sides<'_>, place: &str, tally: &mut Tally) {
    tally.add(Category::Event, it.events.len(), 0, 0);
    for event in it.gold.events.iter().filter(|event| !it.events.contains_key(event.key.as_str())) {
        let item = [event.kind.as_str().into(), event.date.as_deref().into(), event.venue.as_deref().into()].into();
        tally.differ(Category::Event, What::Missed, place, item);
    }
    let paired: BTreeSet<&NodeId> = it.events.values().copied().collect();
    for (_, event) in it.found.events.iter().filter(|(id, _)| !paired.contains(*id)) {
        let (date, _) = days(event);
        let item = [event.kind.as_str().into(), date.into(), venue(event).into()].into();
        tally.differ(Category::Event, What::Extra, place, item);
    }
    for event in &it.gold.events {
        if let Some(id) = it.events.get(event.key.as_str()) {
            paired_event(it, event, id, &format!("{place}#{}", event.key), tally);
        }
    }
}

/// What was found of one event.
fn paired_event(it: &Sides<'_>, gold: &GoldEvent, id: &NodeId, place: &str, tally: &mut Tally) {
    let Some(found) = it.found.events.get(id) else { return };
    let (start, end) = gold
        .date
        .as_deref()
        .unwrap_or_default()
        .split_once('/')
        .unwrap_or((gold.date.as_deref().unwrap_or_default(), ""));
    let (found_start, found_end) = days(found);
    let right = start == found_start && (end.is_empty() || end == found_end);
    tally.one(EventDate, right, place, || [gold.date.as_deref().into(), found_start.into()].into());

    let found_venue = venue(found);
    let right = letters(gold.venue.as_deref().unwrap_or_default()) == letters(&found_venue);
    tally.one(EventVenue, right, place, || [gold.venue.as_deref().into(), found_venue.into()].into());

    let found_region = it.found.region_of_event(id);
    let right = gold.region.as_deref().unwrap_or_default() == found_region;
    tally.one(EventRegion, right, place, || [gold.region.as_deref().into(), found_region.into()].into());

    let hosts: Vec<String> = gold.organizers.iter().map(|key| it.name_of(key)).collect();
    let found_hosts = it.found.organized.iter().filter(|(_, event)| *event == id);
    let found_hosts = found_hosts.map(|(unit, _)| it.units.get(unit).map_or("?", String::as_str));
    tally.sets(Organizer, &ones(hosts.iter().map(String::as_str)), &ones(found_hosts), place);

    let (want, have) = (it.gold_roles(gold), it.found_roles(id));
    let names = |items: &BTreeSet<Item>| ones(items.iter().map(|it| it.text(0)));
    tally.sets(Participant, &names(&want), &names(&have), place);
    tally.sets(Category::Role, &want, &have, place);
}

/// First and last day of a found event as text; empty where none, the last only for a range.
fn days(event: &simpul_model::graph::Event) -> (String, String) {
    let start = event.date.map(|it| it.start.to_string());
    let end = event.date.and_then(|it| it.end).map(|it| it.to_string());
    (start.unwrap_or_default(), end.unwrap_or_default())
}

fn venue(event: &simpul_model::graph::Event) -> String {
    printed(event.venue.as_deref().unwrap_or_default())
}

fn statements(it: &Sides<'_>, place: &str, tally: &mut Tally) {
    for (i, (gold, hit)) in it.gold.statements.iter().zip(&it.statements).enumerate() {
        let starts = letters(&gold.starts);
        let Some(id) = hit else {
            tally.differ(Category::Statement, What::Missed, place, head(&starts, 40));
            continue;
        };
        tally.add(Category::Statement, 1, 0, 0);
        let (want, have) = (it.gold_speaker(i), it.found_speaker(id));
        let start: String = starts.chars().take(30).collect();
        tally.one(Speaker, want == have, place, || {
            [start.into(), "gold".into(), want.as_str().into(), "found".into(), have.into()].into()
        });
    }
    let hits: BTreeSet<&NodeId> = it.statements.iter().copied().flatten().collect();
    for (_, statement) in it.found.statements.iter().filter(|(id, _)| !hits.contains(*id)) {
        tally.differ(Category::Statement, What::Extra, place, head(&letters(&statement.text), 40));
    }
}

fn page(it: &Sides<'_>, place: &str, tally: &mut Tally) {
    if let Some(want) = it.gold.document.published.as_deref().filter(|it| !it.is_empty()) {
        let have = it.found.documents.values().next().and_then(|it| it.published);
        let have = have.map(|it| it.to_string()).unwrap_or_default();
        tally.one(Published, want == have, place, || two(want, &have));
    }
    for statement in &it.gold.statements {
        tally.one(Body, it.text.contains(&letters(&statement.starts)), place, || head(&statement.starts, 60));
    }
    for line in &it.gold.boilerplate {
        tally.one(Boilerplate, !it.text.contains(&letters(line)), place, || head(line, 60));
    }
}
