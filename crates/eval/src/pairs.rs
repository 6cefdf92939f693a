//! Which event and which quotation of the graph is which of the gold's.

use crate::found::Found;
use crate::gold::{Gold, GoldEvent};
use crate::letters;
use simpul_model::NodeId;
use std::collections::{BTreeMap, BTreeSet};

/// What an event must score to be paired: its kind and one thing more, or three things without the kind.
const ENOUGH: f64 = 0.5;

/// Best one-to-one pairing of gold events (by key) and found ones, the most alike first; ties go by key, then identifier.
pub(crate) fn events<'k, 'g>(
    gold: &'k Gold,
    found: &Found<'g>,
    candidates: &[&'g NodeId],
) -> BTreeMap<&'k str, &'g NodeId> {
    let mut scored = Vec::new();
    for event in &gold.events {
        let hosts: BTreeSet<String> =
            gold.units.iter().filter(|it| event.organizers.contains(&it.key)).map(|it| letters(&it.name)).collect();
        for &id in candidates {
            let score = likeness(event, &hosts, found, id);
            if score >= ENOUGH {
                scored.push((score, event.key.as_str(), id));
            }
        }
    }
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| (a.1, a.2).cmp(&(b.1, b.2))));
    let (mut pairs, mut used) = (BTreeMap::new(), BTreeSet::new());
    for (_, key, id) in scored {
        if !pairs.contains_key(key) && used.insert(id) {
            pairs.insert(key, id);
        }
    }
    pairs
}

/// How alike two events are, 0 to 1. The order of the sum is that of the scorer: half a bit decides.
fn likeness(event: &GoldEvent, hosts: &BTreeSet<String>, found: &Found<'_>, id: &NodeId) -> f64 {
    let Some(other) = found.events.get(id) else { return 0.0 };
    let weigh = |weight: f64, yes: bool| if yes { weight } else { 0.0 };
    let day = other.date.map(|it| it.start.to_string()).unwrap_or_default();
    let date = event.date.as_deref().unwrap_or_default();
    let region = event.region.as_deref().unwrap_or_default();
    let venue = event.venue.as_deref().unwrap_or_default();
    let same_host = found
        .organized
        .iter()
        .filter(|(_, event)| *event == id)
        .filter_map(|(unit, _)| found.units.get(unit))
        .any(|unit| hosts.contains(&letters(&unit.name)));
    weigh(0.40, event.kind == other.kind.as_str())
        + weigh(0.25, date.split('/').next().unwrap_or_default() == day)
        + weigh(0.15, !region.is_empty() && region == found.region_of_event(id))
        + weigh(0.1, !venue.is_empty() && letters(venue) == letters(other.venue.as_deref().unwrap_or_default()))
        + weigh(0.1, same_host)
}

/// For each gold quotation, in order, the first free found one that begins with its words.
pub(crate) fn statements<'g>(gold: &Gold, found: &Found<'g>) -> Vec<Option<&'g NodeId>> {
    let mut free: Vec<(&NodeId, String)> = found.statements.iter().map(|(id, it)| (*id, letters(&it.text))).collect();
    let hit = |starts: &str| {
        let starts = letters(starts);
        let at = free.iter().position(|(_, text)| text.starts_with(&starts))?;
        Some(free.remove(at).0)
    };
    gold.statements.iter().map(|it| it.starts.as_str()).map(hit).collect()
}
