//! Events: which, when, where, who held them, who came as what.

use super::places;
use crate::article::{Sides, two};
use crate::gold::GoldEvent;
use crate::{Difference, Item, What, letters};
use simpul_model::{Date, NodeId};
use std::collections::BTreeSet;

/// Days off that are told one by one.
const FEW_DAYS: i32 = 3;

pub(super) fn event(sides: &Sides<'_>, it: &Difference) -> String {
    let (kind, date) = (it.item.text(0), it.item.text(1));
    let day = first_day(date);
    let missed = it.what == What::Missed;
    // Kind and first day of the events left alone on the other side.
    let others: Vec<(&str, String)> = if missed {
        let paired: BTreeSet<&NodeId> = sides.events.values().copied().collect();
        let lone = sides.found.events.iter().filter(|(id, _)| !paired.contains(*id));
        lone.map(|(_, it)| (it.kind.as_str(), it.date.map(|it| it.start.to_string()).unwrap_or_default())).collect()
    } else {
        let lone = sides.gold.events.iter().filter(|it| !sides.events.contains_key(it.key.as_str()));
        lone.map(|it| (it.kind.as_str(), first_day(it.date.as_deref().unwrap_or_default()).to_owned())).collect()
    };
    if !day.is_empty() && others.iter().any(|(_, other)| other == day) {
        return format!("{kind}, on its day but of another kind and place");
    }
    if others.iter().any(|(other, _)| *other == kind) {
        return format!("{kind}, of its kind but on another day and elsewhere");
    }
    let twin = |gold: &GoldEvent| gold.kind == kind && first_day(gold.date.as_deref().unwrap_or_default()) == day;
    match missed {
        true => format!("{kind} missed"),
        false if sides.gold.events.iter().any(twin) => format!("{kind}, one event read as two"),
        false => format!("{kind} extra"),
    }
}

fn first_day(date: &str) -> &str {
    date.split('/').next().unwrap_or_default()
}

pub(super) fn date(want: &str, have: &str) -> String {
    let (start, end) = want.split_once('/').unwrap_or((want, ""));
    match (start.parse::<Date>(), have.parse::<Date>()) {
        (Err(_), _) => "date where none is stated".into(),
        (_, Err(_)) => "date missing".into(),
        (Ok(want), Ok(have)) if want == have && !end.is_empty() => "range cut to its first day".into(),
        (Ok(want), Ok(have)) => off(want, have),
    }
}

/// How far a date is off.
fn off(want: Date, have: Date) -> String {
    let days = have.since(want).map(|it| it.get_days()).unwrap_or_default();
    if (want.month(), want.day()) == (have.month(), have.day()) {
        return "date off by years".into();
    }
    if want.day() == have.day() && want.year() == have.year() {
        return "date off by months".into();
    }
    if (want.month(), want.day()) == (have.day(), have.month()) {
        return "day and month exchanged".into();
    }
    match days {
        days if days.abs() <= FEW_DAYS => {
            format!("date {} by {} d", if days < 0 { "early" } else { "late" }, days.abs())
        }
        days if days.abs() <= 7 => "date off within a week".into(),
        _ => "date of something else".into(),
    }
}

pub(super) fn venue(want: &str, have: &str) -> &'static str {
    let (want, have) = (letters(want), letters(have));
    match (want.is_empty(), have.is_empty()) {
        (false, true) => "venue missing",
        (true, false) => "venue where none is stated",
        _ if have.contains(&want) => "venue longer",
        _ if want.contains(&have) => "venue shorter",
        _ => "another venue",
    }
}

pub(super) fn region(want: &str, have: &str) -> &'static str {
    places::lies(want, have)
}

/// The annotated event that a difference is about.
fn gold_event<'s>(sides: &Sides<'s>, it: &Difference) -> Option<&'s GoldEvent> {
    let (_, key) = it.place.rsplit_once('#')?;
    sides.gold.events.iter().find(|it| it.key == key)
}

/// Whether the gold, or the graph, knows a unit or a person of that name.
fn known(sides: &Sides<'_>, name: &str, missed: bool) -> (bool, bool) {
    if missed {
        let person = sides.gold.officials.iter().any(|it| letters(&it.name) == name);
        (person, sides.officials.values().chain(sides.units.values()).any(|it| it == name))
    } else {
        let person = sides.officials.values().any(|it| it == name);
        let names = sides.gold.officials.iter().map(|it| &it.name).chain(sides.gold.units.iter().map(|it| &it.name));
        (person, names.map(|it| letters(it)).any(|it| it == name))
    }
}

pub(super) fn organizer(sides: &Sides<'_>, it: &Difference) -> &'static str {
    let missed = it.what == What::Missed;
    let name = it.item.text(0);
    let (_, other_side) = known(sides, name, missed);
    let attends =
        gold_event(sides, it).is_some_and(|event| sides.gold_roles(event).iter().any(|it| it.text(0) == name));
    match (missed, other_side, attends) {
        (true, false, _) => "organizer is a unit not found",
        (true, true, _) => "organizer not seen",
        (false, _, true) => "attendee taken for organizer",
        (false, true, false) => "organizer of something else",
        (false, false, false) => "organizer is a unit made up",
    }
}

pub(super) fn participant(sides: &Sides<'_>, it: &Difference) -> &'static str {
    let missed = it.what == What::Missed;
    match (missed, known(sides, it.item.text(0), missed)) {
        (true, (true, true)) => "person not placed at the event",
        (true, (true, false)) => "person not found at all",
        (true, (false, true)) => "unit not placed at the event",
        (true, (false, false)) => "unit not found at all",
        (false, (true, true)) => "person who was not there",
        (false, (true, false)) => "person made up",
        (false, (false, true)) => "unit that was not there",
        (false, (false, false)) => "unit made up",
    }
}

pub(super) fn role(sides: &Sides<'_>, it: &Difference) -> String {
    let (name, role) = (it.item.text(0), it.item.text(1));
    let Some((event, id)) = gold_event(sides, it).and_then(|it| Some((it, *sides.events.get(it.key.as_str())?))) else {
        return "role".into();
    };
    let (want, have) = (sides.gold_roles(event), sides.found_roles(id));
    let of = |items: &BTreeSet<Item>| -> Vec<String> {
        items.iter().filter(|it| it.text(0) == name).map(|it| it.text(1).to_owned()).collect()
    };
    let (want_roles, have_roles) = (of(&want), of(&have));
    let missed = it.what == What::Missed;
    let others = if missed { &have_roles } else { &want_roles };
    let free = others.iter().find(|other| {
        let item = two(name, other);
        if missed { !want.contains(&item) } else { !have.contains(&item) }
    });
    match (missed, free, others.is_empty()) {
        (true, Some(other), _) => format!("{role} taken for {other}"),
        (false, Some(other), _) => format!("{other} taken for {role}"),
        (true, None, true) => format!("{role} missed with the participant"),
        (true, None, false) => format!("{role} missed beside another role"),
        (false, None, true) => format!("{role} with an extra participant"),
        (false, None, false) => format!("{role} added beside another role"),
    }
}
