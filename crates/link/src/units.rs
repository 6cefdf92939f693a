//! Units: which of the units that pages name are one.
//!
//! A unit is its kind, its place without the grade word, and its region. `Polres Pati` and `Polresta Pati` are one node
//! under the later name; `Polres Banjar` of 63.03 and of 32.79 are two. A unit of which a page leaves the region open
//! joins the only one of that name that the corpus knows, or the only one in a province that the same page speaks of.

use crate::{atlas::Atlas, atlas::Superior, corpus::Corpus, draft::Draft, draft::cite, regions, touched::Scope};
use rustc_hash::FxHashMap;
use simpul_model::{
    Date, EdgeKind, Node, NodeId, Reading, RegionCode, RegionLevel, Service, UnitKind, graph::Unit, id::slug,
    reading::UnitReading,
};
use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

/// Words that name the type or grade of a unit and not the unit.
const TYPE_WORDS: &[(UnitKind, &[&str], &str)] = &[
    (UnitKind::Polda, &["polda"], "polda"),
    (UnitKind::Polres, &["polres", "polresta", "polrestabes", "metro"], "polres"),
    (UnitKind::Polsek, &["polsek", "polsekta", "metro", "urban"], "polsek"),
    (UnitKind::Kodim, &["kodim"], "kodim"),
    (UnitKind::Koramil, &["koramil"], "koramil"),
    (UnitKind::Korem, &["korem"], "korem"),
    (UnitKind::Kodam, &["kodam"], "kodam"),
    (UnitKind::Kpu, &["kpu", "kip", "kpud"], "kpu"),
    (UnitKind::Bawaslu, &["bawaslu", "panwaslih", "panwaslu"], "bawaslu"),
];

/// What makes a unit the unit it is.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct UnitKey {
    kind: UnitKind,
    place: String,
    region: Option<RegionCode>,
}

impl UnitKey {
    pub(crate) fn new(name: &str, kind: UnitKind, region: Option<RegionCode>) -> Self {
        let place = place_of(name, kind);
        Self { kind, place: region.and_then(|it| without_level(&place, kind, it)).unwrap_or(place), region }
    }

    /// `unit:polres-malang.35.07`: readable, and the same for every grade of the unit.
    pub(crate) fn id(&self) -> NodeId {
        let word = TYPE_WORDS.iter().find(|(kind, ..)| *kind == self.kind).map(|(.., word)| *word);
        let name = match word {
            Some(word) => format!("{word}-{}", self.place),
            None => self.place.clone(),
        };
        match self.region {
            Some(code) => NodeId::named("unit", &format!("{}.{code}", slug(&name))),
            None => NodeId::named("unit", &slug(&name)),
        }
    }
}

/// The name without type and grade words, and without a number where a place stands beside it.
fn place_of(name: &str, kind: UnitKind) -> String {
    let words = slug(name);
    let Some((_, drop, _)) = TYPE_WORDS.iter().find(|(it, ..)| *it == kind) else { return words };
    let kept: Vec<&str> = words.split('-').filter(|it| !drop.contains(it)).collect();
    let numbered = matches!(kind, UnitKind::Kodim | UnitKind::Koramil | UnitKind::Korem);
    let places: Vec<&str> =
        kept.iter().copied().filter(|it| !(numbered && it.bytes().all(|b| b.is_ascii_digit()))).collect();
    if places.is_empty() && kept.is_empty() {
        words.split('-').skip(1).collect::<Vec<_>>().join("-")
    } else if places.is_empty() {
        kept.join("-")
    } else {
        places.join("-")
    }
}

/// The name of an association without the word for the level of its region, which the region says:
/// `MUI Kabupaten Banyuwangi` of 35.10 is `MUI Banyuwangi`. Bodies of the state are named with the level by the reader.
fn without_level(place: &str, kind: UnitKind, region: RegionCode) -> Option<String> {
    let level = match region.level() {
        RegionLevel::Regency => "kabupaten",
        RegionLevel::City => "kota",
        _ => return None,
    };
    if kind != UnitKind::CivilSociety {
        return None;
    }
    let (before, town) = place.split_once(&format!("-{level}-"))?;
    Some(format!("{before}-{town}"))
}

/// The number in a unit's name (`0910` of `Kodim 0910/Malinau`).
fn number_of(name: &str, kind: UnitKind) -> Option<String> {
    matches!(kind, UnitKind::Kodim | UnitKind::Korem)
        .then(|| slug(name).split('-').find(|it| it.bytes().all(|b| b.is_ascii_digit())).map(str::to_owned))
        .flatten()
}

/// One unit over all pages.
pub(crate) struct UnitCard {
    pub(crate) id: NodeId,
    pub(crate) kind: UnitKind,
    pub(crate) service: Option<Service>,
    pub(crate) region: Option<RegionCode>,
    pub(crate) name: String,
    aliases: BTreeSet<String>,
    known: bool,
    named_last: (bool, Option<Date>, String),
}

/// The units of a corpus.
pub(crate) struct Units {
    pub(crate) cards: Vec<UnitCard>,
    /// Reading → its unit → position in `cards`.
    pub(crate) of: Vec<Vec<u32>>,
}

impl Units {
    /// Finds which units of the readings are one.
    pub(crate) fn find(corpus: &Corpus) -> Self {
        let printed = Printed::new(corpus);
        let known = Known::new(&printed);
        let mut at: BTreeMap<UnitKey, u32> = BTreeMap::new();
        let mut cards: Vec<UnitCard> = Vec::new();
        let mut of = Vec::with_capacity(corpus.readings.len());
        // What says the same on every page is looked up once.
        let same: Vec<Option<UnitKey>> = printed.all.iter().map(|it| known.settled(it)).collect();
        let mut keys: Vec<UnitKey> = Vec::new();
        let mut number = |key: UnitKey| match at.entry(key) {
            Entry::Occupied(it) => *it.get(),
            Entry::Vacant(it) => {
                keys.push(it.key().clone());
                *it.insert(keys.len() as u32 - 1)
            }
        };
        let same: Vec<Option<u32>> = same.into_iter().map(|it| it.map(&mut number)).collect();
        for (reading, printed_here) in corpus.readings.iter().zip(&printed.of) {
            let key = |it: &u32| {
                same[*it as usize].unwrap_or_else(|| number(known.near(&printed.all[*it as usize], reading)))
            };
            of.push(printed_here.iter().map(key).collect::<Vec<u32>>());
        }
        // Cards stand in the order of their keys.
        let mut place = vec![0_u32; at.len()];
        for (key, number) in &at {
            place[*number as usize] = cards.len() as u32;
            cards.push(UnitCard {
                id: key.id(),
                kind: key.kind,
                service: None,
                region: key.region,
                name: String::new(),
                aliases: BTreeSet::new(),
                known: false,
                named_last: (false, None, String::new()),
            });
        }
        for (i, (reading, row)) in corpus.readings.iter().zip(&mut of).enumerate() {
            for (unit, card) in reading.units.iter().zip(row) {
                *card = place[*card as usize];
                cards[*card as usize].see(unit, corpus.days[i]);
            }
        }
        for card in &mut cards {
            card.name.clone_from(&card.named_last.2);
            card.aliases.remove(&card.name);
        }
        Self { cards, of }
    }

    /// Adds unit nodes, where they are, what they belong to and which pages name them.
    pub(crate) fn add(
        &self,
        corpus: &Corpus,
        atlas: &impl Atlas,
        scope: Scope,
        used: &mut BTreeSet<RegionCode>,
        out: &mut Draft,
    ) {
        for card in &self.cards {
            out.node(Node::Unit(Unit {
                id: card.id.clone(),
                name: card.name.clone(),
                kind: card.kind,
                service: card.service,
                aliases: card.aliases.iter().cloned().collect(),
                known: card.known,
            }));
            locate(&card.id, card.region, used, out);
        }
        let mut hung: BTreeSet<NodeId> = BTreeSet::new();
        for card in &self.cards {
            hang(&card.id, &card.name, card.kind, card.region, atlas, used, out, &mut hung);
        }
        for (i, reading) in corpus.readings.iter().enumerate() {
            let named = scope.page(corpus, i);
            for (unit, &at) in reading.units.iter().zip(&self.of[i]) {
                let id = &self.cards[at as usize].id;
                if named {
                    out.mentioned(id, reading, (unit.evidence.len() as u32).max(1), &unit.evidence);
                }
                let parent = unit.parent.and_then(|it| self.of[i].get(it as usize));
                if let Some(&parent) = parent
                    && parent != at
                    && !hung.contains(id)
                {
                    let cited = unit.evidence.iter().take(1).map(|it| cite(reading, it));
                    out.edge(EdgeKind::UnitPartOf, id, &self.cards[parent as usize].id, &[], cited);
                }
            }
        }
    }
}

impl UnitCard {
    fn see(&mut self, unit: &UnitReading, day: Option<Date>) {
        self.known |= unit.known;
        self.service = self.service.or(unit.service);
        for name in unit.surfaces.iter().chain([&unit.name]) {
            if !self.aliases.contains(name) {
                self.aliases.insert(name.clone());
            }
        }
        let (known, last, name) = &self.named_last;
        if name.is_empty() || (unit.known, day, &unit.name) > (*known, *last, name) {
            self.named_last = (unit.known, day, unit.name.clone());
        }
    }
}

fn locate(id: &NodeId, region: Option<RegionCode>, used: &mut BTreeSet<RegionCode>, out: &mut Draft) {
    if let Some(code) = region {
        used.insert(code);
        out.edge(EdgeKind::UnitInRegion, id, &regions::id_of(code), &[], []);
    }
}

/// Adds the superior that the tables imply, and that one's, up to the top.
#[expect(clippy::too_many_arguments, reason = "one step of a walk that carries its surroundings")]
fn hang(
    id: &NodeId,
    name: &str,
    kind: UnitKind,
    region: Option<RegionCode>,
    atlas: &impl Atlas,
    used: &mut BTreeSet<RegionCode>,
    out: &mut Draft,
    hung: &mut BTreeSet<NodeId>,
) {
    let (mut id, mut below) = (id.clone(), Superior { name: name.to_owned(), kind, service: None, region });
    while let Some(above) = atlas.superior(&below.name, below.kind, below.region) {
        let parent = UnitKey::new(&above.name, above.kind, above.region).id();
        if parent == id || !hung.insert(id.clone()) {
            return;
        }
        if !out.has(&parent) {
            out.node(Node::Unit(Unit {
                id: parent.clone(),
                name: above.name.clone(),
                kind: above.kind,
                service: above.service,
                aliases: Vec::new(),
                known: true,
            }));
            locate(&parent, above.region, used, out);
        }
        out.edge(EdgeKind::UnitPartOf, &id, &parent, &[], []);
        (id, below) = (parent, above);
    }
}

/// The units of which some page settles the region, by what a page that leaves it open may still say.
struct Known {
    by_place: FxHashMap<(UnitKind, String), BTreeSet<RegionCode>>,
    by_number: FxHashMap<(UnitKind, String), BTreeSet<UnitKey>>,
}

impl Known {
    fn new(printed: &Printed) -> Self {
        let mut by_place: FxHashMap<_, BTreeSet<RegionCode>> = FxHashMap::default();
        let mut by_number: FxHashMap<_, BTreeSet<UnitKey>> = FxHashMap::default();
        for (key, number) in &printed.all {
            if let Some(number) = number.as_ref().filter(|it| **it != key.place) {
                by_number.entry((key.kind, number.clone())).or_default().insert(key.clone());
            }
            if let Some(code) = key.region {
                by_place.entry((key.kind, key.place.clone())).or_default().insert(code);
            }
        }
        Self { by_place, by_number }
    }

    /// The unit that a name means, where that hangs on no page.
    fn settled(&self, printed: &(UnitKey, Option<String>)) -> Option<UnitKey> {
        let mut key = self.numbered(printed);
        if key.region.is_none()
            && let Some(codes) = self.by_place.get(&(key.kind, key.place.clone()))
        {
            key.region = Some(only_one(codes.iter().copied())?);
        }
        Some(key)
    }

    /// The unit that a name means on a page.
    fn near(&self, printed: &(UnitKey, Option<String>), reading: &Reading) -> UnitKey {
        let mut key = self.numbered(printed);
        if let Some(codes) = self.by_place.get(&(key.kind, key.place.clone())) {
            let near = provinces(reading);
            key.region = only_one(codes.iter().copied().filter(|it| near.contains(&it.province())));
        }
        key
    }

    fn numbered(&self, (key, _): &(UnitKey, Option<String>)) -> UnitKey {
        let numbered = self.by_number.get(&(key.kind, key.place.clone()));
        numbered.filter(|it| it.len() == 1).and_then(BTreeSet::first).unwrap_or(key).clone()
    }
}

/// The names of units as pages have them, each once.
struct Printed {
    /// What the name alone says, with the number in it.
    all: Vec<(UnitKey, Option<String>)>,
    /// Reading → its unit → position in `all`.
    of: Vec<Vec<u32>>,
}

impl Printed {
    fn new(corpus: &Corpus) -> Self {
        let mut at: FxHashMap<(&str, UnitKind, Option<RegionCode>), u32> = FxHashMap::default();
        let mut all = Vec::new();
        let mut of = Vec::with_capacity(corpus.readings.len());
        for reading in &corpus.readings {
            let mut row = Vec::with_capacity(reading.units.len());
            for unit in &reading.units {
                let (kind, region) = (unit.kind, unit.region);
                row.push(*at.entry((unit.name.as_str(), kind, region)).or_insert_with(|| {
                    all.push((UnitKey::new(&unit.name, kind, region), number_of(&unit.name, kind)));
                    all.len() as u32 - 1
                }));
            }
            of.push(row);
        }
        Self { all, of }
    }
}

fn only_one(mut codes: impl Iterator<Item = RegionCode>) -> Option<RegionCode> {
    let first = codes.next()?;
    codes.next().is_none().then_some(first)
}

fn provinces(reading: &Reading) -> BTreeSet<RegionCode> {
    let named = reading.regions.iter().map(|it| it.code);
    named.chain(reading.units.iter().filter_map(|it| it.region)).map(RegionCode::province).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(name: &str, kind: UnitKind, region: &str) -> UnitKey {
        UnitKey::new(name, kind, region.parse().ok())
    }

    #[test]
    fn the_level_of_an_association_is_that_of_its_region() {
        let bare = key("MUI Banyuwangi", UnitKind::CivilSociety, "35.10");
        assert_eq!(key("MUI Kabupaten Banyuwangi", UnitKind::CivilSociety, "35.10"), bare);
        assert_ne!(key("MUI Kota Banyuwangi", UnitKind::CivilSociety, "35.10"), bare);
        assert_ne!(key("MUI Kabupaten Banyuwangi", UnitKind::CivilSociety, ""), bare, "its region is open");
        let kpu = key("KPU Kabupaten Kediri", UnitKind::Kpu, "35.06");
        assert_eq!(kpu.id().to_string(), "unit:kpu-kabupaten-kediri.35.06");
    }
}
