//! What a difference shows, in a few words that someone who mends the reader can act on.
//!
//! A difference alone says little; held against both sides it says more: a missed person whose first name stands in the graph is a name
//! cut short, not a person overlooked. What cannot be told stays with the plain words of its category.

mod events;
mod people;
mod places;
mod speech;

use crate::article::Sides;
use crate::{Category, Difference, Tally, What};
use std::collections::BTreeMap;

/// The differences that show one phenomenon.
#[derive(Debug, Clone)]
pub struct Group<'t> {
    /// In which category.
    pub category: Category,
    /// What they show.
    pub phenomenon: &'t str,
    /// The differences, in the order in which they were found.
    pub differences: Vec<&'t Difference>,
}

/// All differences by what they show, the most frequent first.
pub fn groups(tally: &Tally) -> Vec<Group<'_>> {
    let mut by_name: BTreeMap<(Category, &str), Vec<&Difference>> = BTreeMap::new();
    for difference in &tally.errors {
        by_name.entry((difference.category, &difference.phenomenon)).or_default().push(difference);
    }
    let group = |((category, phenomenon), differences)| Group { category, phenomenon, differences };
    let mut groups: Vec<Group<'_>> = by_name.into_iter().map(group).collect();
    groups.sort_by_key(|it| std::cmp::Reverse(it.differences.len()));
    groups
}

/// What a difference of an article shows.
pub(crate) fn of(sides: &Sides<'_>, it: &Difference) -> String {
    let missed = it.what == What::Missed;
    match it.category {
        Category::Official if missed => people::missed(sides, it.item.text(0)).into(),
        Category::Official => people::extra(sides, it.item.text(0)).into(),
        Category::OfficialRank => people::rank(sides, it.item.text(0)).into(),
        Category::Degree => people::degree(sides, it.item.text(0), missed).into(),
        Category::Post => people::post(sides, &it.item, missed).into(),
        Category::Unit if missed => places::unit_missed(sides, it.item.text(0)).into(),
        Category::Unit => places::unit_extra(sides, it.item.text(0)).into(),
        Category::UnitKind => "kind of a unit".into(),
        Category::UnitRegion => places::unit_region(sides, it.item.text(0)).into(),
        Category::Region => places::region(sides, it.item.text(0), missed).into(),
        Category::Event => events::event(sides, it),
        Category::EventVenue => events::venue(it.item.text(0), it.item.text(1)).into(),
        Category::EventRegion => events::region(it.item.text(0), it.item.text(1)).into(),
        Category::Organizer => events::organizer(sides, it).into(),
        Category::Participant => events::participant(sides, it).into(),
        Category::Role => events::role(sides, it),
        Category::Statement if missed => speech::missed(sides, it.item.text(0)).into(),
        Category::Statement => speech::extra(sides, it.item.text(0)).into(),
        Category::Speaker => speech::speaker(sides, it.item.text(2), it.item.text(4)).into(),
        Category::Published if it.item.text(1).is_empty() => "day of publication missing".into(),
        Category::EventDate | Category::Published => events::date(it.item.text(0), it.item.text(1)),
        Category::Boilerplate => "boilerplate kept".into(),
        Category::Body => "line of the body lost".into(),
        Category::SamePerson | Category::DifferentPerson | Category::SameEvent => of_link(it),
    }
}

/// What a difference between articles shows.
pub(crate) fn of_link(it: &Difference) -> String {
    let unfound = it.item.text(2).is_empty() || it.item.text(3).is_empty();
    match it.category {
        Category::SameEvent if unfound => "an event of the pair not found",
        _ if unfound => "an official of the pair not found",
        Category::DifferentPerson => "two people made one",
        Category::SameEvent => "one event kept as two",
        _ => "one person kept as two",
    }
    .into()
}
