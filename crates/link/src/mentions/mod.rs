//! Linking a table of mentions that came from elsewhere.
//!
//! A table is a world of its own: how many people it holds, how they move and how often they are misprinted is learnt
//! from it in a first pass. The outcome depends on the set of rows alone, not on their order or the number of threads.

mod pages;
mod places;
mod unit_names;

use crate::{
    posts::exclusive_in,
    sightings::{days, weights},
    who::{
        self, Record,
        cluster::Rules,
        forms::Forms,
        ladder::{Ladder, Step, corps_of, step_of},
        learn::{learn, sample},
        model::Model,
        service,
        track::World,
    },
};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use simpul_model::{Date, NodeId, Service, id::slug};
use unit_names::Numbers;

/// One row of a table of mentions.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct MentionRow {
    /// The row's own identifier, given back with the answer.
    pub id: String,
    /// The name as printed.
    pub name: String,
    /// Rank as printed.
    #[serde(default)]
    pub rank: Option<String>,
    /// Post as printed.
    #[serde(default)]
    pub post: Option<String>,
    /// Unit as printed.
    #[serde(default)]
    pub unit: Option<String>,
    /// Region as printed, or its code.
    #[serde(default)]
    pub region: Option<String>,
    /// Day (`2024-08-15`), month (`2024-08`) or year.
    #[serde(default)]
    pub date: Option<String>,
    /// The page or record that holds the mention.
    #[serde(default)]
    pub doc: Option<String>,
}

/// Mentions of one person for each person in a table, before anything is known.
const MENTIONS_EACH: f64 = 8.0;
/// People of whom a table says nothing, as pseudo-counts when words are weighed.
const FOREIGN: f64 = 20.0;

/// Says for each row whose it is: `official:…` made from the person's earliest mention.
pub fn mentions(table: &[MentionRow]) -> Vec<NodeId> {
    let mut order: Vec<usize> = (0..table.len()).collect();
    order.sort_unstable_by(|a, b| key(&table[*a]).cmp(&key(&table[*b])).then(a.cmp(b)));
    let group = resolve(table, &order);
    // The earliest dated mention of each group names it.
    let mut first: FxHashMap<u32, (bool, Option<i32>, usize)> = FxHashMap::default();
    for (at, group) in group.iter().enumerate() {
        let day = table[order[at]].date.as_deref().and_then(day_of);
        let mine = (day.is_none(), day, at);
        first.entry(*group).and_modify(|it| *it = mine.min(*it)).or_insert(mine);
    }
    let mut out = vec![NodeId::from_printed(""); table.len()];
    for (at, group) in group.iter().enumerate() {
        let row = &table[order[first[group].2]];
        out[order[at]] = NodeId::hashed("official", &[&row.id, &row.name]);
    }
    out
}

/// What a row says, so that rows sort by content.
fn key(row: &MentionRow) -> (&str, &str, Option<&str>, Option<&str>, Option<&str>) {
    (&row.id, &row.name, row.date.as_deref(), row.unit.as_deref(), row.rank.as_deref())
}

/// Groups of rows, in the given order.
fn resolve(table: &[MentionRow], order: &[usize]) -> Vec<u32> {
    let (mut forms, form_of) = read_names(table, order);
    let full = pages::full_rows(table, order, &form_of, &forms);
    let mut heads: Vec<u32> = full.clone();
    heads.sort_unstable();
    heads.dedup();
    let (records, mut world) = records(table, order, &form_of, &full, &heads);
    forms.weigh(weights(&records, forms.names.len()), FOREIGN);
    let rules = Rules::default();
    let sample = sample(&records, &forms);
    let part = records.len() as f64 / sample.len().max(1) as f64;
    world.model.people /= part;
    let first = who::resolve(&sample, &forms, &world, &rules);
    let learnt = learn(&sample, &first, &forms, &world);
    world.model = learnt.model;
    world.model.people *= part;
    world.watch(learnt.clock);
    if part < 1.5 {
        forms.weigh(learnt.weights, FOREIGN);
    }
    let group = who::resolve(&records, &forms, &world, &rules);
    full.iter().map(|it| heads.binary_search(it).map_or(0, |at| group[at])).collect()
}

/// One record for each person of each page; what a short row says is added to the full one.
fn records(
    table: &[MentionRow],
    order: &[usize],
    form_of: &[u32],
    full: &[u32],
    heads: &[u32],
) -> (Vec<Record>, World) {
    let rows = || order.iter().map(|it| &table[*it]);
    let units = Numbers::over(rows().filter_map(|it| it.unit.as_deref()));
    let areas = Numbers::over(rows().filter_map(|it| it.region.as_deref()));
    let posts = Numbers::over(rows().filter_map(|it| it.post.as_deref()));
    let mut corps_names: FxHashMap<String, u32> = FxHashMap::default();
    let mut others: FxHashMap<String, u32> = FxHashMap::default();
    let mut ranks: FxHashMap<&str, Option<Step>> = FxHashMap::default();
    let mut out: Vec<Record> = vec![Record::default(); heads.len()];
    for (at, row) in rows().enumerate() {
        let Ok(head) = heads.binary_search(&full[at]) else { continue };
        let record = &mut out[head];
        if full[at] as usize == at {
            record.form = form_of[at];
        }
        let step = row.rank.as_deref().and_then(|printed| {
            *ranks.entry(printed).or_insert_with(|| {
                step_of(printed, None, &mut |words| {
                    let next = others.len() as u32;
                    *others.entry(words.to_owned()).or_insert(next)
                })
            })
        });
        if let Some(corps) = row.rank.as_deref().and_then(corps_of) {
            let next = corps_names.len() as u32;
            record.corps = Some(*corps_names.entry(corps).or_insert(next));
        }
        record.service = record.service.or_else(|| service_of(row, step));
        let unit = row.unit.as_deref().unwrap_or_default();
        record.exclusive |= row.post.as_deref().is_some_and(|it| exclusive_in(it, unit));
        record.day = record.day.or(row.date.as_deref().and_then(day_of));
        record.step = record.step.or(step);
        record.unit = record.unit.or(row.unit.as_deref().and_then(|it| units.of(it)));
        record.area = record.area.or(row.region.as_deref().and_then(|it| areas.of(it)));
        record.post = record.post.or(row.post.as_deref().and_then(|it| posts.of(it)));
    }
    let world = World {
        model: Model { people: (table.len() as f64 / MENTIONS_EACH).max(10.0), ..Model::default() },
        share: [
            shares(out.iter().map(|it| it.unit), units.len()),
            shares(out.iter().map(|it| it.area), areas.len()),
            shares(out.iter().map(|it| it.post), posts.len()),
        ],
        unit_region: places::regions(&out, &units, &areas),
        step_share: step_shares(&out),
        presence: None,
    };
    (out, world)
}

/// The service that unit, post or rank shows.
fn service_of(row: &MentionRow, step: Option<Step>) -> Option<u8> {
    let unit = row.unit.as_deref().and_then(|it| service::of_unit(&slug(it)));
    let post = || row.post.as_deref().and_then(|it| service::of_post(&slug(it)));
    let rank = || match step?.ladder {
        Ladder::Polri => Some(Service::Polri),
        Ladder::Tni => Some(Service::Tni),
        Ladder::Other => None,
    };
    rank().or(unit).or_else(post).map(service::class)
}

fn read_names(table: &[MentionRow], order: &[usize]) -> (Forms, Vec<u32>) {
    let mut at: FxHashMap<&str, u32> = FxHashMap::default();
    let mut printed: Vec<&str> = Vec::new();
    let mut of: Vec<u32> = Vec::with_capacity(order.len());
    for it in order {
        let name = table[*it].name.as_str();
        of.push(*at.entry(name).or_insert_with(|| {
            printed.push(name);
            printed.len() as u32 - 1
        }));
    }
    let (names, form) = Forms::read(&printed);
    for it in &mut of {
        *it = form[*it as usize];
    }
    (Forms::new(names), of)
}

/// Days since 1970 of a date, or of the middle of a month or year.
fn day_of(text: &str) -> Option<i32> {
    let text = text.trim();
    let full = match text.len() {
        4 => format!("{text}-07-01"),
        7 => format!("{text}-15"),
        _ => text.get(..10)?.to_owned(),
    };
    days(full.parse::<Date>().ok()?)
}

fn shares(of: impl Iterator<Item = Option<u32>>, n: usize) -> Vec<f64> {
    let mut out = vec![0.5; n];
    for it in of.flatten() {
        out[it as usize] += 1.0;
    }
    let all: f64 = out.iter().sum();
    out.iter().map(|it| it / all.max(1.0)).collect()
}

fn step_shares(records: &[Record]) -> FxHashMap<Step, f64> {
    let mut counts: FxHashMap<Step, f64> = FxHashMap::default();
    for it in records.iter().filter_map(|it| it.step) {
        *counts.entry(it).or_insert(0.5) += 1.0;
    }
    let all: f64 = records.iter().filter(|it| it.step.is_some()).count() as f64;
    counts.into_iter().map(|(step, n)| (step, n / all.max(1.0))).collect()
}
