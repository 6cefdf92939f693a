//! Officials, their ranks, degrees and posts.

use crate::article::Sides;
use crate::found::elements;
use crate::gold::GoldOfficial;
use crate::{Item, letters};
use simpul_model::graph::Official;
use std::collections::BTreeSet;

/// Shorter texts are in each other by chance.
const MIN_LETTERS: usize = 4;

fn gold<'s>(sides: &Sides<'s>, name: &str) -> Option<&'s GoldOfficial> {
    sides.gold.officials.iter().find(|it| letters(&it.name) == name)
}

fn found<'s>(sides: &Sides<'s>, name: &str) -> Option<&'s Official> {
    let (id, _) = sides.officials.iter().find(|(_, it)| *it == name)?;
    sides.found.officials.get(id).copied()
}

/// Found names that no official of the gold bears.
fn extra_names<'s>(sides: &'s Sides<'_>) -> impl Iterator<Item = &'s str> {
    let wanted: BTreeSet<String> = sides.gold.officials.iter().map(|it| letters(&it.name)).collect();
    sides.officials.values().map(String::as_str).filter(move |it| !wanted.contains(*it))
}

fn within(short: &str, long: &str) -> bool {
    short.len() >= MIN_LETTERS && short.len() < long.len() && long.contains(short)
}

/// Whether two names share a word of some length.
fn alike(a: &str, b: &str) -> bool {
    let words = |name: &str| -> BTreeSet<String> {
        name.split_whitespace().map(letters).filter(|it| it.len() >= MIN_LETTERS).collect()
    };
    !words(a).is_disjoint(&words(b))
}

pub(super) fn missed(sides: &Sides<'_>, name: &str) -> &'static str {
    let Some(official) = gold(sides, name) else { return "missed" };
    let mut others: Vec<&Official> = extra_names(sides).filter_map(|it| found(sides, it)).collect();
    others.dedup_by(|a, b| a.id == b.id);
    if others.iter().any(|it| within(name, &letters(&it.name))) {
        return "name too long";
    }
    if sides.found.officials.values().any(|it| elements(&it.aliases).any(|alias| letters(alias) == name)) {
        return "taken for a form of someone else's name";
    }
    if others.iter().any(|it| within(&letters(&it.name), name)) {
        return "name cut short";
    }
    if others.iter().any(|it| alike(&it.name, &official.name)) {
        return "name spelt or cut otherwise";
    }
    match (official.rank.is_some(), official.posts.iter().any(|it| it.status == "current")) {
        (true, _) => "missed, rank printed",
        (false, true) => "missed, post without rank",
        (false, false) if official.posts.is_empty() => "missed, neither rank nor post",
        (false, false) => "missed, former post without rank",
    }
}

pub(super) fn extra(sides: &Sides<'_>, name: &str) -> &'static str {
    let officials = &sides.gold.officials;
    let forms = || officials.iter().flat_map(|it| &it.surface).map(|it| letters(it));
    let golds = || officials.iter().map(|it| letters(&it.name));
    if golds().any(|it| within(&it, name)) {
        return "name too long";
    }
    if forms().any(|it| it == name || (it.ends_with(name) && name.len() >= MIN_LETTERS)) {
        return "short form made an official";
    }
    if golds().any(|it| within(name, &it)) {
        return "name cut short";
    }
    if sides.gold.not_officials.iter().any(|it| letters(it).contains(name) || within(&letters(it), name)) {
        return "look-alike made an official";
    }
    let printed = found(sides, name);
    if printed.is_some_and(|one| officials.iter().any(|it| alike(&it.name, &one.name))) {
        return "name spelt or cut otherwise";
    }
    match printed.map(|it| it.rank.is_some()) {
        Some(true) => "no official, with a rank",
        _ => "no official, without a rank",
    }
}

pub(super) fn rank(sides: &Sides<'_>, name: &str) -> &'static str {
    let want = gold(sides, name).and_then(|it| it.rank.as_deref()).unwrap_or_default();
    let have = found(sides, name).and_then(|it| it.rank.as_deref()).unwrap_or_default();
    match (want.is_empty(), have.is_empty()) {
        (false, true) => "rank missing",
        (true, false) => "rank where none is printed",
        _ if letters(have).starts_with(&letters(want)) => "rank with more than is printed",
        _ if letters(want).starts_with(&letters(have)) => "rank without its corps or end",
        _ => "another rank",
    }
}

pub(super) fn degree(sides: &Sides<'_>, name: &str, missed: bool) -> &'static str {
    let want = gold(sides, name).map(|it| it.degrees.len());
    let have = found(sides, name).map(|it| elements(&it.degrees).count());
    match (missed, want, have) {
        (true, _, None) => "degree of an official not found",
        (true, _, Some(0)) => "all degrees of a name lost",
        (true, Some(want), Some(have)) if have < want => "tail of degrees cut",
        (false, None, _) => "degree of someone who is no official",
        (false, Some(0), _) => "degree where none is printed",
        (false, Some(want), Some(have)) if have > want => "tail of degrees too long",
        _ => "degree read otherwise",
    }
}

/// A post's parts: 1 post, 2 unit, 3 status, 4 acting.
pub(super) fn post(sides: &Sides<'_>, item: &Item, missed: bool) -> &'static str {
    let name = item.text(0);
    let golds = sides.gold_posts();
    let founds: BTreeSet<Item> = sides.found.posts.iter().map(|it| sides.found_post(it)).collect();
    let (own, other) = if missed { (&golds, &founds) } else { (&founds, &golds) };
    let there = if missed { found(sides, name).is_some() } else { gold(sides, name).is_some() };
    if !there {
        return if missed { "post of an official not found" } else { "post of someone who is no official" };
    }
    let same = |a: &Item, parts: &[usize]| parts.iter().all(|&part| a.text(part) == item.text(part));
    let mut rest: Vec<&Item> = other.difference(own).filter(|it| it.text(0) == name).collect();
    rest.sort_by_key(|it| std::cmp::Reverse((1..4).filter(|&part| it.text(part) == item.text(part)).count()));
    for it in rest {
        let (want, have): (&Item, &Item) = if missed { (item, it) } else { (it, item) };
        if same(it, &[1, 2, 3]) {
            return if want.truth(4) { "acting not seen" } else { "acting where none is" };
        }
        if same(it, &[1, 2]) {
            return if want.text(3) == "former" {
                "former post taken for current"
            } else {
                "current post taken for former"
            };
        }
        if same(it, &[1]) {
            return match (want.text(2).is_empty(), have.text(2).is_empty()) {
                (false, true) => "post without its unit",
                (true, false) => "unit given to a post that states none",
                _ => "post with another unit",
            };
        }
        if same(it, &[2]) {
            return "post of the same unit read otherwise";
        }
    }
    match (missed, item.text(3), item.truth(4)) {
        (true, _, true) => "acting post missed",
        (true, "former", _) => "former post missed",
        (true, ..) => "post missed",
        (false, "former", _) => "former post made up",
        (false, ..) => "post made up",
    }
}
