//! What each article says of each of its officials, as records that `who` can compare.
//!
//! The people of whom articles tell are a few of many: the corpus is an open world. Shares of words, units and posts are
//! therefore smoothed with what the country at large is like, so that two pages do not make one man of two namesakes
//! for want of a third.

use crate::{
    corpus::Corpus,
    people::Sighting,
    posts::{exclusive_in, family},
    units::Units,
    who::{
        Record,
        forms::Forms,
        ladder::{Step, corps_of, step_of},
        model::Model,
        service,
        track::World,
    },
};
use rustc_hash::FxHashMap;
use simpul_model::{Date, PostStatus, Service, id::slug, reading::OfficialReading};
use smallvec::SmallVec;

/// Officials of whom news may tell: Polri and TNI alone have 800,000, but few of them are ever named.
const PEOPLE: f64 = 200_000.0;
/// People of whom the corpus says nothing, as pseudo-counts when words are weighed.
const FOREIGN: f64 = 3000.0;
/// Mentions of units elsewhere: there are some 30,000 units that news may name.
const FOREIGN_UNITS: f64 = 30_000.0;
/// Mentions of posts elsewhere, so that a post seen once is not taken for unique.
const FOREIGN_POSTS: f64 = 400.0;

/// Reads the corpus: who is seen where, the forms of names, the records, and what is known beside them.
pub(crate) fn read(corpus: &Corpus, units: &Units) -> (Vec<Sighting>, Forms, Vec<Record>, World) {
    let seen: Vec<Sighting> = corpus
        .readings
        .iter()
        .enumerate()
        .flat_map(|(i, reading)| (0..reading.officials.len()).map(move |j| (i, j)))
        .collect();
    let of = |&(i, j): &Sighting| &corpus.readings[i].officials[j];
    let printed: Vec<&str> = seen.iter().map(|it| of(it).name.as_str()).collect();
    let (names, form_of) = Forms::read(&printed);
    let mut forms = Forms::new(names);
    let mut numbers = Numbers {
        wives: units.cards.iter().map(|it| service::is_of_wives(&slug(&it.name))).collect(),
        ..Numbers::default()
    };
    let mut records: Vec<Record> = Vec::with_capacity(seen.len());
    for (at, sighting) in seen.iter().enumerate() {
        let mut record = numbers.record(of(sighting), &units.of[sighting.0], units);
        record.form = form_of[at];
        record.day = corpus.days[sighting.0].and_then(days);
        record.source = Some(sighting.0 as u32);
        records.push(record);
    }
    forms.weigh(weights(&records, forms.names.len()), FOREIGN);
    let world = World {
        model: Model { people: PEOPLE.max(records.len() as f64 / 4.0), ..Model::default() },
        share: [
            shares(records.iter().map(|it| it.unit), units.cards.len(), FOREIGN_UNITS, 1.0),
            Vec::new(),
            shares(records.iter().map(|it| it.post), numbers.families.len(), FOREIGN_POSTS, 4.0),
        ],
        unit_region: units.cards.iter().map(|it| it.region).collect(),
        step_share: step_shares(&records),
        presence: None,
    };
    (seen, forms, records, world)
}

/// Numbers for what is printed in words. What many pages print is looked up once.
#[derive(Default)]
struct Numbers<'a> {
    posts: FxHashMap<&'a str, u32>,
    families: FxHashMap<String, u32>,
    /// Which cards are of units of wives.
    wives: Vec<bool>,
    corps: FxHashMap<String, u32>,
    ranks: FxHashMap<String, u32>,
}

impl<'a> Numbers<'a> {
    fn record(&mut self, official: &'a OfficialReading, unit_of: &[u32], units: &Units) -> Record {
        let mut record = Record::default();
        let (mut services, mut is_wife): (SmallVec<[u8; 2]>, _) =
            (official.service.map(service::class).into_iter().collect(), false);
        for post in &official.posts {
            let unit = post.unit.and_then(|it| unit_of.get(it as usize)).copied();
            let card = unit.map(|it| &units.cards[it as usize]);
            services.extend(card.and_then(|it| it.service.or_else(|| it.kind.service())).map(service::class));
            is_wife |= unit.is_some_and(|it| self.wives[it as usize]);
            let families = &mut self.families;
            let number = *self.posts.entry(&post.post).or_insert_with(|| numbered(families, family(&post.post)));
            let first = record.unit.is_none() && record.post.is_none();
            if post.status == PostStatus::Current && first {
                (record.unit, record.post) = (unit, Some(number));
                record.exclusive = !post.acting && card.is_some_and(|it| exclusive_in(&post.post, &it.name));
            } else {
                record.before.push((unit, Some(number)));
            }
        }
        record.step = official.rank.as_deref().and_then(|it| self.step(it, official.service));
        record.corps = official.rank.as_deref().and_then(corps_of).map(|it| numbered(&mut self.corps, it));
        // The unit of wives may bear its husbands' service: who has no rank of her own is a wife all the same.
        let wife = (is_wife && official.rank.is_none()).then_some(service::WIVES_CLASS);
        // A page that shows both the minister and the general he was tells of no single service.
        let one = services.first().copied().filter(|first| services.iter().all(|it| it == first));
        record.service = wife.or(one);
        record
    }

    fn step(&mut self, rank: &str, service: Option<Service>) -> Option<Step> {
        step_of(rank, service, &mut |words| numbered(&mut self.ranks, words.to_owned()))
    }
}

fn numbered(map: &mut FxHashMap<String, u32>, text: String) -> u32 {
    let next = map.len() as u32;
    *map.entry(text).or_insert(next)
}

/// Days since 1970.
pub(crate) fn days(date: Date) -> Option<i32> {
    Some(date.since(jiff::civil::date(1970, 1, 1)).ok()?.get_days())
}

fn shares(of: impl Iterator<Item = Option<u32>>, n: usize, foreign: f64, each: f64) -> Vec<f64> {
    let mut out = vec![each; n];
    let mut all = foreign;
    for it in of.flatten() {
        out[it as usize] += 1.0;
        all += 1.0;
    }
    out.iter().map(|it| it / all).collect()
}

fn step_shares(records: &[Record]) -> FxHashMap<Step, f64> {
    let mut counts: std::collections::BTreeMap<Step, f64> = std::collections::BTreeMap::new();
    for it in records.iter().filter_map(|it| it.step) {
        *counts.entry(it).or_insert(2.0) += 1.0;
    }
    let all: f64 = 40.0 + records.iter().filter(|it| it.step.is_some()).count() as f64;
    counts.into_iter().map(|(step, n)| (step, n / all)).collect()
}

/// Forms weighed by the units that show them: nearer to people than to mentions.
pub(crate) fn weights(records: &[Record], forms: usize) -> Vec<f64> {
    let mut seen: Vec<(u32, Option<u32>)> = records.iter().map(|it| (it.form, it.unit)).collect();
    seen.sort_unstable();
    seen.dedup();
    let mut out = vec![0.0; forms];
    for (form, _) in seen {
        out[form as usize] += 1.0;
    }
    out
}
