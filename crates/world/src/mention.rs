//! Mention tables: one row for each time that a document names someone, as `simpul link --mentions` reads them.

use crate::forms;
use crate::history::History;
use crate::rng::Rng;
use crate::story::{Stories, Story};
use serde::{Deserialize, Serialize};

/// One row of a mention table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mention {
    /// Identifier of the row.
    pub id: String,
    /// Name as printed.
    pub name: String,
    /// Rank as printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rank: Option<String>,
    /// Post in standard short form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post: Option<String>,
    /// Unit, long or short form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Regency or city of the story.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Day of the document, ISO.
    pub date: String,
    /// Document.
    pub doc: String,
}

/// Streams mentions with the index of the true person of each.
pub fn mentions<'h>(history: &'h History, stories: &'h Stories<'h>) -> impl Iterator<Item = (Mention, u32)> + 'h {
    stories.iter().flat_map(move |story| rows(history, &story)).enumerate().map(|(number, (mut row, person))| {
        row.id = format!("m{number}");
        (row, person)
    })
}

/// About how many rows a story gives, to choose how many stories a table needs (taken low: cut the stream).
pub fn stories_for(mentions: u64, history: &History) -> u64 {
    let sample = 2_000_u64;
    let stories = Stories::new(history, sample);
    let rows: usize = stories.iter().map(|story| rows(history, &story).len()).sum();
    (mentions * sample).div_ceil(rows.max(1) as u64) * 51 / 50 + 10
}

fn rows(history: &History, story: &Story) -> Vec<(Mention, u32)> {
    let mut all = Vec::new();
    let press = &history.world.press;
    for portal in 0..story.portals {
        let rng = &mut Rng::keyed(history.world.seed, &[0x3e7, story.number, portal.into()]);
        let doc = format!("d{}-{portal}", story.number);
        let date = history.date(story.day + rng.between(0, 2)).to_string();
        let ground = &history.grounds[story.ground as usize];
        let ended = story.handover.and_then(|it| history.tenures[it as usize].before);
        for tenure in story.people.iter().map(|it| it.tenure).chain(ended) {
            if story.people.len() > 2 && rng.chance(0.15) {
                continue; // this portal leaves the person out
            }
            let (person, unit) = (history.person(tenure), history.unit(tenure));
            let mut name = forms::first(&person.name, press.shortened, rng);
            if rng.chance(press.typo) {
                name = forms::misspelt(&name, rng);
            }
            let kept = |missing: f64, rng: &mut Rng| !rng.chance(missing);
            // A rank and a post are printed as they are on the day; whoever has left keeps the old post in the page.
            let rank = person.rank_on(story.day).filter(|_| kept(press.no_rank, rng));
            let post = kept(press.no_post, rng).then(|| history.seat(tenure).spec.post.to_owned());
            let unit = kept(press.no_unit, rng).then(|| match unit.short.as_ref().filter(|_| rng.chance(0.35)) {
                Some(short) => short.clone(),
                None => unit.name.clone(),
            });
            let region = kept(press.no_region, rng).then(|| ground.regency.name.clone());
            let who = history.tenures[tenure as usize].person;
            let row =
                Mention { id: String::new(), name, rank, post, unit, region, date: date.clone(), doc: doc.clone() };
            let again = rng.chance(press.again);
            let later = again.then(|| Mention {
                name: forms::short(&person.name, rng),
                rank: row.rank.clone().filter(|_| rng.chance(0.6)),
                post: row.post.clone().filter(|_| rng.chance(0.2)),
                unit: None,
                region: row.region.clone(),
                ..row.clone()
            });
            all.push((row, who));
            all.extend(later.map(|it| (it, who)));
        }
    }
    all
}
