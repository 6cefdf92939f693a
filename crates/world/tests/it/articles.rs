//! The truth of an article must be true of its page.

use simpul_lexicon::Lexicon;
use simpul_world::{History, Stories, World, article};

fn each(world: World, n: u64, mut look: impl FnMut(&article::Article)) {
    let history = History::simulate(world, Lexicon::builtin());
    let stories = Stories::new(&history, n);
    article::articles(&history, &stories).for_each(|it| look(&it));
}

#[test]
fn every_surface_quotation_and_venue_is_printed() {
    for world in [World::a(11, 500), World::b(12, 500)] {
        each(world, 600, |it| {
            let text = format!("{}\n\n{}", it.page.title, it.page.text);
            for official in &it.gold.officials {
                for surface in &official.surface {
                    assert!(text.contains(surface.as_str()), "{surface} is not in\n{text}");
                }
                assert!(!official.surface.is_empty(), "{} is not named in\n{text}", official.name);
            }
            for said in &it.gold.statements {
                assert!(text.contains(&said.starts), "{} is not in\n{text}", said.starts);
            }
            for venue in it.gold.events.iter().filter_map(|it| it.venue.as_ref()) {
                assert!(text.contains(venue.as_str()), "{venue} is not in\n{text}");
            }
            for line in &it.gold.boilerplate {
                assert!(text.contains(line.as_str()), "{line} is not in\n{text}");
            }
        });
    }
}

#[test]
fn keys_lead_somewhere_and_nobody_is_there_twice() {
    each(World::a(13, 500), 600, |it| {
        let people: Vec<&str> = it.gold.officials.iter().map(|it| it.key.as_str()).collect();
        let units: Vec<&str> = it.gold.units.iter().map(|it| it.key.as_str()).collect();
        let known = |key: &String| people.contains(&key.as_str()) || units.contains(&key.as_str());
        for event in &it.gold.events {
            let present: Vec<&String> = event.organizers.iter().chain(&event.leaders).chain(&event.attendees).collect();
            assert!(present.iter().all(|it| known(it)), "{event:?}");
            let mut once = event.attendees.clone();
            once.sort();
            once.dedup();
            assert_eq!(once.len(), event.attendees.len(), "{event:?}");
        }
        assert!(it.gold.officials.iter().flat_map(|it| &it.posts).all(|it| it.unit.as_ref().is_some_and(known)));
        assert!(it.gold.statements.iter().all(|it| it.speaker.as_ref().is_some_and(known)));
    });
}

#[test]
fn one_seed_one_newspaper() {
    let mut pages = Vec::new();
    for _ in 0..2 {
        let mut all = Vec::new();
        each(World::b(5, 300), 80, |it| all.push(serde_json::to_string(&it.page).unwrap()));
        pages.push(all);
    }
    assert_eq!(pages[0], pages[1]);
}
