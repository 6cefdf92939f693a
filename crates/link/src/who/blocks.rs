//! Which pairs of nodes are worth a look: near-linear in the number of nodes.
//!
//! Forms of names meet where they share two words (or what those words are meant as), or a word and an initial; their
//! nodes then meet all with all, or, where a name is common, with those nearest in time and in the same unit. A name of
//! one word meets only what has that word in the same unit, unless the word is rare. Who sits in one chair and shares a
//! word meets too, for nicknames.

use super::{
    forms::Forms,
    node::Node,
    track::{AREA, UNIT, World},
};
use rayon::prelude::*;
use rustc_hash::FxHashMap;

/// A pair and its score in natural-log odds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Pair {
    pub(crate) a: u32,
    pub(crate) b: u32,
    pub(crate) score: f32,
}

/// Pairs with less are left out: nothing that joins later can lift them.
pub(crate) const HOPELESS: f64 = -1.0;
/// Forms that share two words and are compared all with all.
const MOST_FORMS: usize = 256;
/// Nodes of one form that are compared all with all.
const ALL_WITH_ALL: usize = 40;
/// Otherwise each with so many nearest in time.
const NEAREST: usize = 28;
/// Nodes that share one word, and the unit with it.
const MOST_IN_UNIT: usize = 96;
/// Marks the key of a word in a region.
const IN_AREA: u64 = 1 << 31;
/// Nodes that share one rare word, wherever they are.
const MOST_ANYWHERE: usize = 48;

/// The pairs, sorted by position.
pub(crate) fn edges(nodes: &[Node], forms: &Forms, world: &World) -> Vec<Pair> {
    let of_form = nodes_of_forms(nodes, forms);
    let mut pairs = through_forms(nodes, forms, world, &of_form);
    pairs.extend(through_words(nodes, forms, world));
    pairs.par_sort_unstable_by_key(|it| (it.a, it.b));
    pairs.dedup_by_key(|it| (it.a, it.b));
    pairs
}

/// The score of two nodes whose names are known to agree so much.
pub(crate) fn score(a: &Node, b: &Node, names: f32, world: &World) -> f64 {
    if a.apart(b) {
        return f64::MIN;
    }
    f64::from(names) - world.model.people.ln() + a.evidence(b, world).sum()
}

/// For each form its nodes, by middle day.
fn nodes_of_forms(nodes: &[Node], forms: &Forms) -> Vec<Vec<u32>> {
    let mut out = vec![Vec::new(); forms.names.len()];
    for (at, node) in nodes.iter().enumerate() {
        out[node.fullest as usize].push(at as u32);
    }
    for list in &mut out {
        list.sort_unstable_by_key(|it| (middle(&nodes[*it as usize]), *it));
    }
    out
}

fn middle(node: &Node) -> i64 {
    i64::from(node.track.first) + i64::from(node.track.last)
}

fn through_forms(nodes: &[Node], forms: &Forms, world: &World, of_form: &[Vec<u32>]) -> Vec<Pair> {
    let mut meetings: Vec<(u32, u32)> =
        (0..forms.names.len() as u32).filter(|it| forms.full_words(*it) > 0).map(|it| (it, it)).collect();
    meetings.extend(form_pairs(forms));
    meetings
        .par_iter()
        .flat_map_iter(|&(f, g)| {
            let names = forms.evidence(f, g);
            let (x, y) = (&of_form[f as usize], &of_form[g as usize]);
            // Names of one word meet in their unit only: see below.
            let names = names.filter(|_| f != g || forms.full_words(f) > 1 || x.len() <= ALL_WITH_ALL);
            names.map(|names| meet(nodes, forms, world, f == g, x, y, names)).unwrap_or_default()
        })
        .collect()
}

/// The nodes of two forms: all with all, or each with its nearest in time and in its unit.
fn meet(nodes: &[Node], forms: &Forms, world: &World, same: bool, x: &[u32], y: &[u32], names: f32) -> Vec<Pair> {
    let mut out = Vec::new();
    let mut look = |a: u32, b: u32| {
        let (a, b) = (a.min(b), a.max(b));
        let (x, y) = (&nodes[a as usize], &nodes[b as usize]);
        let score = score(x, y, names + x.usage(y, world, forms) as f32, world);
        if score >= HOPELESS {
            out.push(Pair { a, b, score: score as f32 });
        }
    };
    if x.len().max(y.len()) <= ALL_WITH_ALL {
        for (i, &a) in x.iter().enumerate() {
            let rest = if same { &y[i + 1..] } else { y };
            for &b in rest {
                look(a, b);
            }
        }
        return out;
    }
    let (x, y) = if x.len() <= y.len() { (x, y) } else { (y, x) };
    let mut by_unit: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
    for &b in y {
        for run in &nodes[b as usize].track.chains[UNIT] {
            by_unit.entry(run.what).or_default().push(b);
        }
    }
    for &a in x {
        let day = middle(&nodes[a as usize]);
        let at = y.partition_point(|it| middle(&nodes[*it as usize]) < day);
        let near = &y[at.saturating_sub(NEAREST)..(at + NEAREST).min(y.len())];
        for &b in near.iter().filter(|b| **b != a) {
            look(a, b);
        }
        for run in &nodes[a as usize].track.chains[UNIT] {
            let there = by_unit.get(&run.what).map(Vec::as_slice).unwrap_or_default();
            for &b in there.iter().filter(|b| **b != a && !near.contains(b)).take(NEAREST) {
                look(a, b);
            }
        }
    }
    out
}

/// Pairs of different forms that share two words, or a word and an initial.
fn form_pairs(forms: &Forms) -> Vec<(u32, u32)> {
    let mut keys: Vec<(u64, u32)> = (0..forms.names.len() as u32)
        .into_par_iter()
        .flat_map_iter(|form| keys_of(forms, form).into_iter().map(move |it| (it, form)))
        .collect();
    keys.par_sort_unstable();
    keys.dedup();
    let mut pairs: Vec<(u32, u32)> = Vec::new();
    for group in keys.chunk_by(|a, b| a.0 == b.0).filter(|it| it.len() > 1) {
        let initial = group[0].0 >> 63 == 1;
        let few = group.len() <= MOST_FORMS;
        for (i, &(_, f)) in group.iter().enumerate() {
            let short = |it: u32| forms.full_words(it) < 2 + usize::from(!initial);
            for &(_, g) in &group[i + 1..] {
                if if initial { short(f) || short(g) } else { few || short(f) || short(g) } {
                    pairs.push((f, g));
                }
            }
        }
    }
    pairs.par_sort_unstable();
    pairs.dedup();
    pairs
}

fn keys_of(forms: &Forms, form: u32) -> Vec<u64> {
    let words = &forms.words[form as usize];
    let mut out = Vec::new();
    for (i, &a) in words.iter().enumerate() {
        for &b in &words[i + 1..] {
            match (forms.is_initial(a), forms.is_initial(b)) {
                (false, false) => {
                    for x in forms.roots(a) {
                        out.extend(forms.roots(b).map(|y| u64::from(x.min(y)) << 31 | u64::from(x.max(y))));
                    }
                }
                (true, true) => {}
                (first, _) => {
                    let (letter, word) = if first { (a, b) } else { (b, a) };
                    out.extend(forms.roots(word).map(|it| initial_key(forms.letter(letter), it)));
                }
            }
            if !forms.is_initial(a) && !forms.is_initial(b) {
                out.extend(forms.roots(b).map(|it| initial_key(forms.letter(a), it)));
                out.extend(forms.roots(a).map(|it| initial_key(forms.letter(b), it)));
            }
        }
    }
    out
}

fn initial_key(letter: u8, word: u32) -> u64 {
    1 << 63 | u64::from(letter) << 32 | u64::from(word)
}

/// Names of one whole word: with what has the word in the same unit, or anywhere where the word is rare.
fn through_words(nodes: &[Node], forms: &Forms, world: &World) -> Vec<Pair> {
    let short = |it: u32| forms.full_words(nodes[it as usize].fullest) < 2;
    let mut keys: Vec<(u64, u32)> = Vec::new();
    for (at, node) in nodes.iter().enumerate() {
        for &word in forms.words[node.fullest as usize].iter().filter(|it| !forms.is_initial(**it)) {
            for root in forms.roots(word) {
                let units =
                    node.track.chains[UNIT].iter().map(|it| it.what).chain(node.track.loose[UNIT].iter().copied());
                keys.extend(units.map(|it| (u64::from(root) << 32 | u64::from(it + 1), at as u32)));
                let areas =
                    node.track.chains[AREA].iter().map(|it| it.what).chain(node.track.loose[AREA].iter().copied());
                keys.extend(areas.map(|it| (u64::from(root) << 32 | IN_AREA | u64::from(it), at as u32)));
                keys.push((u64::from(root) << 32, at as u32));
            }
        }
    }
    keys.par_sort_unstable();
    keys.dedup();
    let groups: Vec<&[(u64, u32)]> = keys
        .chunk_by(|a, b| a.0 == b.0)
        .filter(|it| {
            let in_unit = it[0].0 as u32 != 0;
            let most = if in_unit { MOST_IN_UNIT } else { MOST_ANYWHERE };
            it.len() > 1
                && it.len() <= most
                && it.iter().any(|it| short(it.1) || (in_unit && nodes[it.1 as usize].has_chair()))
        })
        .collect();
    groups
        .par_iter()
        .flat_map_iter(|group| {
            let mut out = Vec::new();
            for (i, &(_, a)) in group.iter().enumerate() {
                for &(_, b) in &group[i + 1..] {
                    let (x, y) = (&nodes[a as usize], &nodes[b as usize]);
                    if !short(a) && !short(b) && !x.shares_chair(y) {
                        continue;
                    }
                    let Some(names) = forms.evidence(x.fullest, y.fullest) else { continue };
                    let score = score(x, y, names + x.usage(y, world, forms) as f32, world);
                    if score >= HOPELESS {
                        out.push(Pair { a: a.min(b), b: a.max(b), score: score as f32 });
                    }
                }
            }
            out
        })
        .collect()
}
