//! Twins: the bodies of a kabupaten and of the kota of one name.
//!
//! `Ketua KPU Kediri` leaves open which of the two is meant, and whoever reads the page takes the likelier. Other pages print
//! the level: whom they show in one of the twins, and never in the other, held the post there on the pages that don't.

use crate::{corpus::Corpus, people::People, units::Units};
use rustc_hash::{FxHashMap, FxHashSet};
use simpul_model::{Evidence, Reading, RegionCode, RegionLevel, UnitKind, id::slug, reading::PostReading};
use std::collections::BTreeMap;

/// Words that tell a kabupaten from a kota, alone, with the body or with the post.
const LEVELS: &[&str] =
    &["bupati", "kab", "kabupaten", "kota", "kotamadya", "kodya", "pemkab", "pemkot", "wabup", "walikota"];

/// Which body pages mean by a name without a level.
pub(crate) struct Twins {
    /// Card → that of its twin.
    of: FxHashMap<u32, u32>,
    /// Who is seen in which of them, on pages that print the level.
    seen: FxHashSet<(u32, u32)>,
}

impl Twins {
    pub(crate) fn find(corpus: &Corpus, people: &People, units: &Units) -> Self {
        let mut twins = Self { of: pairs(units), seen: FxHashSet::default() };
        if twins.of.is_empty() {
            return twins;
        }
        for (i, reading) in corpus.readings.iter().enumerate() {
            for (j, official) in reading.officials.iter().enumerate() {
                for post in &official.posts {
                    let card = post.unit.and_then(|at| units.of[i].get(at as usize)).copied();
                    if let Some(card) = card.filter(|it| twins.of.contains_key(it) && !is_open(reading, post)) {
                        twins.seen.insert((people.of[i][j], card));
                    }
                }
            }
        }
        twins
    }

    /// The card of the body in which a person held a post that a page gives to `card`.
    pub(crate) fn meant(&self, person: u32, card: u32, reading: &Reading, post: &PostReading) -> u32 {
        let Some(&twin) = self.of.get(&card) else { return card };
        let is_twin = self.seen.contains(&(person, twin)) && !self.seen.contains(&(person, card));
        if is_twin && is_open(reading, post) { twin } else { card }
    }
}

/// Cards of one kind whose names differ in the level alone, in both directions.
fn pairs(units: &Units) -> FxHashMap<u32, u32> {
    let mut by_name: BTreeMap<(UnitKind, String), Vec<u32>> = BTreeMap::new();
    for (card, at) in units.cards.iter().zip(0..) {
        let level = card.region.map(RegionCode::level);
        if matches!(level, Some(RegionLevel::Regency | RegionLevel::City)) && names_level(&card.name) {
            let words = slug(&card.name);
            let bare: Vec<&str> = words.split('-').filter(|it| !LEVELS.contains(it)).collect();
            by_name.entry((card.kind, bare.join("-"))).or_default().push(at);
        }
    }
    let is_city = |at: u32| units.cards[at as usize].region.map(RegionCode::level) == Some(RegionLevel::City);
    let twins = by_name.into_values().filter_map(|it| match *it.as_slice() {
        [a, b] if is_city(a) != is_city(b) => Some([(a, b), (b, a)]),
        _ => None,
    });
    twins.flatten().collect()
}

/// Whether a page prints a post nowhere with the level of its body.
fn is_open(reading: &Reading, post: &PostReading) -> bool {
    !post.evidence.iter().any(|it| printed(reading, it).is_none_or(names_level))
}

/// The words that evidence points to.
fn printed<'a>(reading: &'a Reading, evidence: &Evidence) -> Option<&'a str> {
    let sentence = reading.sentences.get(evidence.sentence as usize)?;
    let from = evidence.span.start.checked_sub(sentence.span.start)?;
    let to = evidence.span.end.checked_sub(sentence.span.start)?;
    sentence.text.get(from as usize..to as usize)
}

fn names_level(text: &str) -> bool {
    slug(text).split('-').any(|it| LEVELS.contains(&it))
}
