//! What must hold in any world, whatever its parameters.

use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, proptest};
use simpul_lexicon::Lexicon;
use simpul_world::{History, Stories, World, mention};
use std::collections::BTreeMap;

fn world(seed: u64, second: bool) -> World {
    if second { World::b(seed, 400) } else { World::a(seed, 400) }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn a_seat_has_one_holder_and_a_person_one_seat_at_a_time(seed in any::<u64>(), second in any::<bool>()) {
        let history = History::simulate(world(seed, second), Lexicon::builtin());
        for lists in [&history.by_seat, &history.people.iter().map(|it| it.tenures.clone()).collect::<Vec<_>>()] {
            for pair in lists.iter().flat_map(|it| it.windows(2)) {
                let (first, then) = (&history.tenures[pair[0] as usize], &history.tenures[pair[1] as usize]);
                prop_assert!(first.to.is_some_and(|to| first.from < to && to <= then.from), "{first:?} {then:?}");
            }
        }
    }

    #[test]
    fn ranks_only_rise(seed in any::<u64>()) {
        let history = History::simulate(world(seed, false), Lexicon::builtin());
        for person in &history.people {
            prop_assert!(person.ranks.windows(2).all(|it| it[0].0 < it[1].0 && it[0].1 < it[1].1));
        }
    }

    #[test]
    fn stories_are_the_same_in_any_order_and_name_only_holders(seed in any::<u64>()) {
        let history = History::simulate(world(seed, true), Lexicon::builtin());
        let stories = Stories::new(&history, 300);
        let forward: Vec<_> = stories.iter().collect();
        for number in (0..300).rev().step_by(17) {
            prop_assert_eq!(&stories.story(number), &forward[number as usize]);
        }
        for story in &forward {
            for present in &story.people {
                let tenure = &history.tenures[present.tenure as usize];
                prop_assert!(tenure.from <= story.day && tenure.to.is_none_or(|to| story.day <= to + 3), "{story:?}");
            }
        }
    }
}

#[test]
fn one_seed_one_table_and_another_seed_another() {
    let table = |seed| {
        let history = History::simulate(World::a(seed, 300), Lexicon::builtin());
        let stories = Stories::new(&history, 200);
        mention::mentions(&history, &stories).map(|it| serde_json::to_string(&it).unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(table(5), table(5));
    assert_ne!(table(5), table(6));
}

#[test]
fn people_move_between_units_and_names_are_shared() {
    let history = History::simulate(World::a(3, 3_000), Lexicon::builtin());
    let moved = history.people.iter().filter(|it| it.tenures.len() > 1).count();
    assert!(moved * 6 > history.people.len(), "{moved} of {} ever moved", history.people.len());
    let mut bearers: BTreeMap<String, u32> = BTreeMap::new();
    for person in &history.people {
        *bearers.entry(person.name.full()).or_default() += 1;
    }
    let shared: u32 = bearers.values().filter(|&&n| n > 1).sum();
    let share = f64::from(shared) / history.people.len() as f64;
    assert!((0.02..0.6).contains(&share), "{share:.3} share their whole name");
}
