//! Graphs made from annotations, then disturbed: what a program with every kind of fault would give.

use super::sketch::Sketch;
use simpul_eval::Gold;
use simpul_model::{Date, EventKind, NodeId, PostStatus, Role, UnitKind};
use std::collections::BTreeMap;

/// A small generator of numbers (xorshift): the same for the same seed, everywhere.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % n
    }

    /// True once in `n` times.
    fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    fn name(&mut self, name: &str) -> String {
        let mut words: Vec<&str> = name.split(' ').collect();
        match self.below(12) {
            0 if words.len() > 1 => drop(words.pop()),
            1 if words.len() > 1 => drop(words.remove(0)),
            2 => words.push("Sutrisno"),
            3 => return name.to_uppercase().replace(' ', "  "),
            4 => return name.replace('a', "á"),
            _ => {}
        }
        words.join(" ")
    }

    fn date(&mut self, date: Option<&str>) -> Option<String> {
        let moved = |days: u64| {
            let start: Date = date?.get(..10)?.parse().ok()?;
            Some(start.saturating_add(std::time::Duration::from_secs(days * 86_400)).to_string())
        };
        match self.below(8) {
            0 => None,
            1 => moved(1).or(Some("2024-11-27".into())),
            2 => moved(30),
            3 => date.map(|it| it.split('/').next().unwrap_or_default().to_owned()),
            _ => date.map(str::to_owned),
        }
    }

    fn venue(&mut self, venue: Option<&str>) -> Option<String> {
        match (self.below(8), venue) {
            (0, _) => None,
            (1, Some(it)) => Some(format!("{it} lantai \\ 2")),
            (2, Some(it)) => it.rsplit_once(' ').map(|it| it.0.to_owned()),
            (3, None) => Some("Kantor \"Ma'ruf\" ; Camat\n Lama".into()),
            _ => venue.map(str::to_owned),
        }
    }

    fn region(&mut self, code: Option<&str>) -> Option<String> {
        match (self.below(8), code) {
            (0, _) => None,
            (1, Some(code)) => Some(code.rsplit_once('.').map_or("11.01".into(), |it| it.0.to_owned())),
            (2, None) => Some("35.07".into()),
            _ => code.map(str::to_owned),
        }
    }
}

/// Adds a page's graph to a sketch.
pub(crate) fn add(sketch: &mut Sketch, stem: &str, gold: &Gold, dice: &mut Dice) {
    sketch.document(&format!("{stem}.txt"), dice.date(gold.document.published.as_deref()).as_deref());
    let mut ids: BTreeMap<&str, NodeId> = BTreeMap::new();
    units(sketch, gold, dice, &mut ids);
    officials(sketch, gold, dice, &mut ids);
    for region in &gold.regions {
        if let Some(code) = dice.region(Some(&region.code)) {
            sketch.region(&code, &region.name, true);
        }
    }
    for optional in &gold.regions_optional {
        sketch.region(optional.code(), "", true);
    }
    for event in &gold.events {
        for copy in 0..usize::from(!dice.one_in(8)) + usize::from(dice.one_in(8)) {
            let kind = if dice.one_in(6) { EventKind::Other.as_str() } else { &event.kind };
            let (date, venue) = (dice.date(event.date.as_deref()), dice.venue(event.venue.as_deref()));
            let region = dice.region(event.region.as_deref());
            let key = format!("{stem}{}{copy}", event.key);
            let id = sketch.event(&key, kind, date.as_deref(), venue.as_deref(), region.as_deref());
            for unit in event.organizers.iter().filter_map(|it| ids.get(it.as_str())) {
                if !dice.one_in(5) {
                    sketch.organized(unit, &id);
                }
            }
            for (role, keys) in
                [(Role::Leader, &event.leaders), (Role::Speaker, &event.speakers), (Role::Attendee, &event.attendees)]
            {
                for who in keys.iter().filter_map(|it| ids.get(it.as_str())) {
                    match dice.below(6) {
                        0 => {}
                        1 => sketch.role(who, &id, Role::ALL[dice.below(3)]),
                        _ => sketch.role(who, &id, role),
                    }
                }
            }
        }
    }
    for statement in &gold.statements {
        let said_by = if dice.one_in(6) { ids.values().find(|it| it.kind() == "official") } else { None };
        let speaker = said_by.or_else(|| statement.speaker.as_deref().and_then(|it| ids.get(it)));
        let speaker = speaker.filter(|_| !dice.one_in(6));
        match dice.below(8) {
            0 => {}
            1 => drop(sketch.statement(&format!("{stem} {}", statement.starts), speaker)),
            _ => drop(sketch.statement(&format!("{} dan seterusnya", statement.starts), speaker)),
        }
    }
}

fn units<'k>(sketch: &mut Sketch, gold: &'k Gold, dice: &mut Dice, ids: &mut BTreeMap<&'k str, NodeId>) {
    for unit in &gold.units {
        let region = dice.region(unit.region.as_deref());
        let kind = if dice.one_in(12) { UnitKind::Other.as_str() } else { &unit.kind };
        let name = dice.name(&unit.name);
        let aliases: &[&str] = if dice.one_in(4) { &[" ", &unit.name] } else { &["Polres; Lama"] };
        let id = sketch.unit(&name, kind, region.as_deref(), aliases, !dice.one_in(10));
        ids.insert(&unit.key, id);
    }
}

fn officials<'k>(sketch: &mut Sketch, gold: &'k Gold, dice: &mut Dice, ids: &mut BTreeMap<&'k str, NodeId>) {
    let nowhere = sketch.unit("", "other", None, &[], false);
    for official in &gold.officials {
        if dice.one_in(10) {
            continue;
        }
        let rank =
            official.rank.as_deref().filter(|_| !dice.one_in(8)).or(if dice.one_in(9) { Some("AKP") } else { None });
        let degrees: Vec<&str> = official.degrees.iter().map(String::as_str).filter(|_| !dice.one_in(6)).collect();
        let aliases: Vec<&str> = official.surface.iter().map(String::as_str).collect();
        let name = dice.name(&official.name);
        let id = sketch.official(&name, rank, &degrees, &aliases);
        for post in &official.posts {
            let unit = post.unit.as_deref().and_then(|it| ids.get(it)).filter(|_| !dice.one_in(8));
            let status =
                if (post.status == "former") ^ dice.one_in(10) { PostStatus::Former } else { PostStatus::Current };
            let acting = post.acting.unwrap_or_default() ^ dice.one_in(12);
            let title = dice.name(&post.post);
            sketch.post(&id, unit.unwrap_or(&nowhere), &title, status, acting);
        }
        ids.insert(&official.key, id);
    }
}
