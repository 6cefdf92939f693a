//! What the data themselves say of careers: moves, promotions, misprints, how often people are mentioned.
//!
//! A first pass with the defaults finds people whose names nobody else bears; what their mentions look like sets the
//! numbers for the second pass. Where there are too few such people the defaults stay.

use super::{
    Record,
    forms::Forms,
    ladder::Ladder,
    model::{Model, YEAR},
};
use std::collections::BTreeMap;

/// Odds (natural log) from which a name is taken as borne by one person only.
const UNIQUE: f64 = 2.5;
/// So many such people are needed before anything is learnt from them.
const ENOUGH: usize = 60;
/// Years within which a change is a misprint rather than a move.
const SOON: f64 = 0.06;
/// Weight of the defaults, in observations.
const PRIOR: f64 = 20.0;

/// What the first pass gives for the second.
pub(crate) struct Learnt {
    pub(crate) model: Model,
    /// How many people bear each form as their fullest.
    pub(crate) weights: Vec<f64>,
    /// First and last day, if enough is known to judge the spread over time.
    pub(crate) window: Option<(i32, i32)>,
}

/// Reads the first pass's groups.
pub(crate) fn learn(records: &[Record], group_of: &[u32], forms: &Forms, before: &Model) -> Learnt {
    let mut groups: BTreeMap<u32, Vec<&Record>> = BTreeMap::new();
    for (record, group) in records.iter().zip(group_of) {
        groups.entry(*group).or_default().push(record);
    }
    let mut weights = vec![0.0; forms.names.len()];
    let mut people = 0.0;
    let mut unique: Vec<Vec<&Record>> = Vec::new();
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
        weights[fullest.3 as usize] += new;
        if fullest.0 > 1 && f64::from(forms.own(fullest.3)) - before.people.ln() > UNIQUE {
            group.sort_by_key(|it| (it.day, it.unit, it.step, it.form));
            unique.push(group);
        }
    }
    let mut model = Model { people: f64::max(people, 1.0), ..before.clone() };
    let days = records.iter().filter_map(|it| it.day);
    let range = days.clone().min().zip(days.max()).filter(|(first, last)| f64::from(last - first) > YEAR);
    if unique.len() < ENOUGH {
        return Learnt { model, weights, window: None };
    }
    careers(&unique, &mut model);
    let window = range.filter(|_| unique.iter().filter(|it| it.len() > 4).count() >= ENOUGH);
    if let Some(range) = window {
        presence(&unique, range, &mut model);
    }
    Learnt { model, weights, window }
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

/// How often people are mentioned, how evenly, and whether they are in view all the time.
fn presence(unique: &[Vec<&Record>], range: (i32, i32), model: &mut Model) {
    let total = f64::from(range.1 - range.0) / YEAR;
    let sizes: Vec<f64> = unique.iter().map(|it| it.len() as f64).collect();
    let n = sizes.len() as f64;
    let mean = sizes.iter().sum::<f64>() / n;
    let spread = sizes.iter().map(|it| (it - mean).powi(2)).sum::<f64>() / n;
    model.spread = (mean * mean / (spread - mean).max(mean * 0.05)).clamp(0.5, 12.0);
    let (mut seen, mut entered, mut left, mut active) = (0.0, 0.0, 0.0, 0.0);
    for group in unique.iter().filter(|it| it.len() > 4) {
        let days: Vec<i32> = group.iter().filter_map(|it| it.day).collect();
        let (Some(&first), Some(&last)) = (days.iter().min(), days.iter().max()) else { continue };
        let gap = f64::from(last - first) / days.len() as f64;
        let late = f64::from(first - range.0) > 4.0 * gap;
        let early = f64::from(range.1 - last) > 4.0 * gap;
        seen += 1.0;
        entered += f64::from(u8::from(late));
        left += f64::from(u8::from(early));
        active += f64::from(last - first) / YEAR / total;
    }
    if seen > 0.0 {
        model.enter = f64::clamp(entered / seen, 0.03, 0.95);
        model.leave = f64::clamp(left / seen, 0.03, 0.95);
        model.mentions = (mean / (total * f64::clamp(active / seen, 0.1, 1.0))).max(0.05);
    }
}
