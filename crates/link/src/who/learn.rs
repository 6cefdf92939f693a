//! What the data themselves say of careers: moves, promotions, misprints, how often people are mentioned.
//!
//! A first pass with the defaults finds people whose names nobody else bears; what their mentions look like sets the
//! numbers for the second pass. Where there are too few such people the defaults stay.

use super::{
    Record,
    forms::Forms,
    ladder::{Ladder, Step},
    model::{Model, Shortening, YEAR},
    presence::Clock,
    track::{Distance, UNIT, World},
};
use simpul_model::RegionCode;
use std::collections::BTreeMap;

/// Odds (natural log) from which a name is taken as borne by one person only.
const UNIQUE: f64 = 3.5;
/// So many such people are needed before anything is learnt from them.
const ENOUGH: usize = 60;
/// Years within which a change is a misprint rather than a move.
const SOON: f64 = 0.06;
/// Weight of the defaults, in observations.
const PRIOR: f64 = 20.0;

/// The same for where moves lead, in moves that chance gives.
const FEW_MOVES: f64 = 2.0;

/// So many mentions show what someone's whole name is.
const SEEN_OFTEN: usize = 4;

/// Records that are enough to learn from.
const SAMPLE: usize = 25_000;

/// Records from which one learns: all, or of many those whose names hold one of some words.
pub(crate) fn sample(records: &[Record], forms: &Forms) -> Vec<Record> {
    let one_in = (records.len() / SAMPLE) as u64 * 2;
    if one_in < 4 {
        return records.to_vec();
    }
    records.iter().filter(|it| forms.holds_word_of(it.form, one_in)).cloned().collect()
}

/// What the first pass gives for the second.
pub(crate) struct Learnt {
    pub(crate) model: Model,
    /// How many people bear each form as their fullest.
    pub(crate) weights: Vec<f64>,
    /// How time runs, if enough is known to judge the spread over time.
    pub(crate) clock: Option<Clock>,
    /// People who are never mentioned, by how many are mentioned once and twice (Chao).
    pub(crate) unseen: f64,
}

/// Reads the first pass's groups.
pub(crate) fn learn(records: &[Record], group_of: &[u32], forms: &Forms, world: &World) -> Learnt {
    let before = &world.model;
    let mut groups: BTreeMap<u32, Vec<&Record>> = BTreeMap::new();
    for (record, group) in records.iter().zip(group_of) {
        groups.entry(*group).or_default().push(record);
    }
    let mut weights = vec![0.0; forms.names.len()];
    let mut people = 0.0;
    let mut wholes = [0.0; 4];
    let (mut once, mut twice) = (0.0, 0.0);
    // By name and not by group: whoever was not known again after a move would be missing.
    let mut unique: BTreeMap<u32, Vec<&Record>> = BTreeMap::new();
    for (_, mut group) in groups {
        let key = |it: &&Record| {
            (forms.full_words(it.form), forms.words[it.form as usize].len(), forms.weight(it.form), it.form)
        };
        let Some(fullest) = group.iter().map(key).max() else { continue };
        // A lone short form is more often someone known than someone new.
        let new = if group.len() > 1 {
            1.0
        } else if fullest.0 > 1 {
            0.3
        } else {
            0.05
        };
        people += new;
        match group.len() {
            1 if fullest.0 > 1 => once += 1.0,
            2 if fullest.0 > 1 => twice += 1.0,
            _ => {}
        }
        if group.len() >= SEEN_OFTEN {
            wholes[fullest.0.min(3)] += 1.0;
        }
        weights[fullest.3 as usize] += new;
        if fullest.0 > 1 && f64::from(forms.own(fullest.3)) - before.people.ln() > UNIQUE {
            unique.entry(fullest.3).or_default().append(&mut group);
        }
    }
    let mut unique: Vec<Vec<&Record>> = unique.into_values().collect();
    for group in &mut unique {
        group.sort_by_key(|it| (it.day, it.unit, it.step, it.form));
    }
    unique.retain(|it| !two_at_once(it));
    let mut model = Model { people: f64::max(people, 1.0), ..before.clone() };
    let unseen = once * once / (2.0 * f64::max(twice, 1.0));
    if unique.len() < ENOUGH {
        return Learnt { model, weights, clock: None, unseen };
    }
    careers(&unique, &mut model);
    moves(&unique, world, &mut model);
    shortenings(&unique, wholes, forms, &mut model);
    let clock = Clock::new(records.iter().filter_map(|it| it.day))
        .filter(|_| unique.iter().filter(|it| it.len() > 4).count() >= ENOUGH);
    if let Some(clock) = &clock {
        presence(&unique, clock, &mut model);
    }
    Learnt { model, weights, clock, unseen }
}

/// Whether a rare name is borne by two after all: they are seen by turns, here and there and here again.
fn two_at_once(group: &[&Record]) -> bool {
    let units: Vec<u32> = group.iter().filter_map(|it| it.day.and(it.unit)).collect();
    let turns = units.windows(3).filter(|it| it[0] == it[2] && it[0] != it[1]).count();
    turns > 2 && turns * 8 > units.len()
}

/// Moves, promotions, and what contradicts them.
fn careers(unique: &[Vec<&Record>], model: &mut Model) {
    let words: [fn(&Record) -> Option<u32>; 3] = [|it| it.unit, |it| it.area, |it| it.post];
    for (course, word) in model.chains.iter_mut().zip(words) {
        let (mut years, mut moves, mut close, mut strays) = (0.0, 0.0, 0.0, 0.0);
        for group in unique {
            let said: Vec<(i32, u32)> = group.iter().filter_map(|it| Some((it.day?, word(it)?))).collect();
            for pair in said.windows(2) {
                let gap = f64::from(pair[1].0 - pair[0].0) / YEAR;
                let moved = f64::from(u8::from(pair[0].1 != pair[1].1));
                if gap <= SOON {
                    (close, strays) = (close + 1.0, strays + moved);
                } else if gap <= 1.0 {
                    (years, moves) = (years + gap, moves + moved);
                }
            }
        }
        let stray = (strays - close * SOON / 2.0 * course.moves).max(0.0);
        course.stray = ((stray + course.stray * PRIOR) / (close + PRIOR)).clamp(0.002, 0.6);
        // A stray mention makes two changes; what is left are moves.
        let pairs = years / 0.4;
        let moved = (moves - pairs * course.stray).max(0.0);
        course.moves = ((moved + course.moves * PRIOR) / (years + PRIOR)).clamp(0.02, 4.0);
    }
    let (mut served, mut climbed, mut ranked, mut fallen) = (0.0, 0.0, 0.0, 0.0);
    for group in unique {
        let steps: Vec<_> = group.iter().filter_map(|it| Some((it.day?, it.step?))).collect();
        for pair in steps.windows(2) {
            let (a, b) = (pair[0].1, pair[1].1);
            if a.ladder == b.ladder && a.ladder != Ladder::Other {
                served += f64::from(pair[1].0 - pair[0].0) / YEAR;
                ranked += 1.0;
                climbed += f64::from(b.level.saturating_sub(a.level).min(2));
                fallen += f64::from(u8::from(b.level < a.level));
            }
        }
    }
    model.promotions = ((climbed + model.promotions * PRIOR) / (served + PRIOR)).clamp(0.02, 2.0);
    model.wrong_ranks = ((fallen + model.wrong_ranks * PRIOR) / (ranked + PRIOR)).clamp(0.002, 0.3);
}

/// How often names of three words lose one or two. `wholes` counts people by the words of their whole names.
fn shortenings(unique: &[Vec<&Record>], wholes: [f64; 4], forms: &Forms, model: &mut Model) {
    let words = |it: u32| forms.words[it as usize].len();
    let (mut full, mut word, mut part) = (0.0, 0.0, 0.0);
    for group in unique {
        let most = group.iter().map(|it| words(it.form)).max().unwrap_or_default();
        if most < 3 || group.len() < SEEN_OFTEN {
            continue;
        }
        for record in group {
            let count = match (words(record.form), forms.full_words(record.form)) {
                (n, _) if n >= most => &mut full,
                (_, 0..=1) => &mut word,
                _ => &mut part,
            };
            *count += 1.0;
        }
    }
    let odds = |before: f64, n: f64| f64::clamp((n + before * PRIOR) / (full + PRIOR), 0.03, 0.9);
    let whole = |n: f64, more: f64| f64::clamp((n + 0.4 * PRIOR) / (n + more + PRIOR), 0.01, 0.8);
    model.word = Shortening { odds: odds(model.word.odds, word), whole: whole(wholes[1], wholes[2] + wholes[3]) };
    model.part = Shortening { odds: odds(model.part.odds, part), whole: whole(wholes[2], wholes[3]) };
}

/// Whether moves keep to the regency or the province: moves seen, against those that chance would give.
fn moves(unique: &[Vec<&Record>], world: &World, model: &mut Model) {
    let region = |unit: u32| world.unit_region.get(unit as usize).copied().flatten();
    let (mut all, mut share) = (0.0, BTreeMap::<RegionCode, f64>::new());
    for (unit, n) in world.share[UNIT].iter().enumerate() {
        if let Some(code) = region(unit as u32) {
            all += n;
            for code in [Some(code.province()), code.regency()].into_iter().flatten() {
                *share.entry(code).or_insert(0.0) += n;
            }
        }
    }
    if all <= 0.0 {
        return;
    }
    let share = |code: Option<RegionCode>| code.and_then(|it| share.get(&it)).map_or(0.0, |it| it / all);
    let (mut seen, mut chance) = ([[0.0; 3]; 2], [[0.0; 3]; 2]);
    for group in unique {
        let national = group.iter().any(|it| it.step.is_some_and(Step::is_national));
        let mut units: Vec<u32> = group.iter().filter_map(|it| it.day.and(it.unit)).collect();
        units.dedup();
        for pair in units.windows(2) {
            let (Some(from), Some(to)) = (region(pair[0]), region(pair[1])) else { continue };
            let at = usize::from(national);
            seen[at][Distance::between(from, to) as usize] += 1.0;
            let (regency, province) = (share(from.regency()), share(Some(from.province())));
            chance[at][Distance::Regency as usize] += regency;
            chance[at][Distance::Province as usize] += province - regency;
            chance[at][Distance::Country as usize] += 1.0 - province;
        }
    }
    for ((affinity, seen), chance) in model.affinity.iter_mut().zip(seen).zip(chance) {
        for ((affinity, seen), chance) in affinity.iter_mut().zip(seen).zip(chance) {
            *affinity = ((seen + *affinity * FEW_MOVES) / (chance + FEW_MOVES)).clamp(0.02, 50.0);
        }
    }
}

/// How often people are mentioned, how evenly, and whether they are in view all the time.
fn presence(unique: &[Vec<&Record>], clock: &Clock, model: &mut Model) {
    let total = clock.total();
    let sizes: Vec<f64> = unique.iter().map(|it| it.len() as f64).collect();
    let n = sizes.len() as f64;
    let mean = sizes.iter().sum::<f64>() / n;
    let spread = sizes.iter().map(|it| (it - mean).powi(2)).sum::<f64>() / n;
    model.spread = (mean * mean / (spread - mean).max(mean * 0.05)).clamp(0.5, 12.0);
    let (mut seen, mut entered, mut left, mut active) = (0.0, 0.0, 0.0, 0.0);
    for group in unique.iter().filter(|it| it.len() > 4) {
        let days: Vec<i32> = group.iter().filter_map(|it| it.day).collect();
        let (Some(&first), Some(&last)) = (days.iter().min(), days.iter().max()) else { continue };
        let (first, last) = (clock.at(first), clock.at(last));
        let gap = (last - first) / days.len() as f64;
        let late = first > 4.0 * gap;
        let early = total - last > 4.0 * gap;
        seen += 1.0;
        entered += f64::from(u8::from(late));
        left += f64::from(u8::from(early));
        active += (last - first) / total;
    }
    if seen > 0.0 {
        model.enter = f64::clamp(entered / seen, 0.03, 0.95);
        model.leave = f64::clamp(left / seen, 0.03, 0.95);
        model.mentions = (mean / (total * f64::clamp(active / seen, 0.1, 1.0))).max(0.05);
    }
}
