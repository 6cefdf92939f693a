//! Small invented pages in which names, units and days come together in all ways.

use proptest::prelude::*;
use simpul_link::MentionRow;
use simpul_model::{
    Date, DateRange, EventKind, Evidence, PostStatus, Reading, RegionCode, Role, Span, UnitKind,
    reading::{
        Document, EventReading, Mention, OfficialReading, Organizer, Participation, PostReading, RegionReading,
        Represented, Sentence, StatementReading, SuccessionReading, UnitReading, Who, rule,
    },
};
use std::str::FromStr;

const NAMES: &[&str] = &[
    "Raka Wira Satria",
    "Raka Satria",
    "Raka W. Satria",
    "Satria",
    "Darto Lumbung",
    "Dartho Lumbung",
    "Melati Kenanga",
    "Hendra Lesmana",
    "Hendra L.",
    "I Ketut Bagia",
    "Ketut Bagia",
    "Muh. Salim",
    "Mohammad Salim",
    "Beni Rangkuti",
];
const RANKS: &[Option<&str>] =
    &[None, Some("AKBP"), Some("Kompol"), Some("AKP"), Some("Letkol Inf"), Some("Mayor Inf")];
const PLACES: &[&str] = &["Lumbung", "Kenanga", "Rawa", "Telaga"];

/// One official of a page.
#[derive(Debug, Clone)]
pub(crate) struct Someone {
    name: usize,
    rank: usize,
    place: usize,
    former: bool,
    /// Whether the page tells the post.
    post: bool,
}

/// One page.
#[derive(Debug, Clone)]
pub(crate) struct Page {
    number: usize,
    day: Option<i32>,
    people: Vec<Someone>,
    event: bool,
}

/// Up to so many pages, each with an address of its own.
pub(crate) fn pages(most: usize) -> impl Strategy<Value = Vec<Page>> {
    let flags = (prop::bool::weighted(0.2), prop::bool::weighted(0.7));
    let someone = (0..NAMES.len(), 0..RANKS.len(), 0..PLACES.len(), flags)
        .prop_map(|(name, rank, place, (former, post))| Someone { name, rank, place, former, post });
    let page = (prop::option::weighted(0.85, 0..900_i32), prop::collection::vec(someone, 0..4), any::<bool>());
    prop::collection::vec(page, 1..=most).prop_map(|all| {
        let numbered = all.into_iter().enumerate();
        numbered.map(|(number, (day, people, event))| Page { number, day, people, event }).collect()
    })
}

/// What each reading says, all of it.
pub(crate) fn prints(readings: &[Reading]) -> Vec<String> {
    readings.iter().map(|it| serde_json::to_string(it).unwrap()).collect()
}

pub(crate) fn strs(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

/// Three states of what is known: the first `cut` pages, the last first, of which one says less; all pages but one; and all.
pub(crate) fn history(pages: &[Page], cut: usize, gone: usize, other: usize) -> [Vec<Reading>; 3] {
    let all: Vec<Reading> = pages.iter().map(Page::reading).collect();
    let mut before = all[..cut.min(all.len())].to_vec();
    before.reverse();
    if let Some(changed) = before.get_mut(other) {
        changed.statements.clear();
        changed.officials.truncate(1);
        changed.events.clear();
        changed.successions.clear();
    }
    let mut after = all.clone();
    after.remove(gone.min(all.len() - 1));
    [before, after, all]
}

/// A page with an event that names these people, each with the place of the unit.
pub(crate) fn page(number: usize, people: &[(&str, &str)]) -> Page {
    let at = |all: &[&str], wanted: &str| all.iter().position(|it| *it == wanted).unwrap_or_default();
    let someone = |(name, place): &(&str, &str)| Someone {
        name: at(NAMES, name),
        rank: 0,
        place: at(PLACES, place),
        former: false,
        post: true,
    };
    Page { number, day: None, people: people.iter().map(someone).collect(), event: true }
}

impl Page {
    fn date(&self) -> Option<Date> {
        let first: Date = "2023-01-01".parse().ok()?;
        first.checked_add(jiff::Span::new().days(self.day?)).ok()
    }

    /// The page's rows of a table of mentions.
    pub(crate) fn rows(&self) -> Vec<MentionRow> {
        let numbered = self.people.iter().enumerate();
        numbered
            .map(|(i, it)| MentionRow {
                id: format!("m{}-{i}", self.number),
                name: NAMES[it.name].to_owned(),
                rank: RANKS[it.rank].map(str::to_owned),
                unit: (!it.former).then(|| format!("Polres {}", PLACES[it.place])),
                date: self.date().map(|it| it.to_string()),
                doc: Some(self.number.to_string()),
                ..MentionRow::default()
            })
            .collect()
    }

    /// What a reader would find on it.
    pub(crate) fn reading(&self) -> Reading {
        let url = format!("https://example.org/{}", self.number);
        let at = |sentence: u32| {
            let begin = sentence as usize * 10;
            Evidence { sentence, span: Span::new(begin, begin + 4), rule: rule("invented"), confidence: 0.9 }
        };
        let [seen, held, said] = [0, 1, 2].map(|it| move || at(it));
        let sentence = |it: u32| Sentence {
            span: Span::new(it as usize * 10, it as usize * 10 + 4),
            text: format!("Apel {it} {}", self.number).into(),
        };
        let officials = self.people.iter().enumerate().map(|(i, it)| OfficialReading {
            name: NAMES[it.name].to_owned(),
            rank: RANKS[it.rank].map(str::to_owned),
            service: None,
            degrees: Vec::new(),
            mentions: vec![Mention { surface: NAMES[it.name].to_owned(), evidence: seen() }],
            posts: (it.post.then(|| PostReading {
                post: "Kapolres".to_owned(),
                unit: Some(i as u32),
                status: if it.former { PostStatus::Former } else { PostStatus::Current },
                acting: false,
                from: None,
                to: None,
                evidence: vec![seen()],
            }))
            .into_iter()
            .collect(),
        });
        let several = self.people.len() > 1;
        let region = RegionCode::from_str(if self.number.is_multiple_of(3) { "35.27" } else { "35.28" }).ok();
        let units = self.people.iter().enumerate().map(|(i, it)| UnitReading {
            name: format!("Polres {}", PLACES[it.place]),
            kind: UnitKind::Polres,
            service: None,
            region: None,
            parent: (i > 0 && self.number.is_multiple_of(4)).then_some(0),
            surfaces: vec![format!("Polres {}", PLACES[it.place])],
            known: true,
            evidence: vec![seen()],
        });
        let present = (0..self.people.len() as u32).map(|at| Participation {
            who: Who::Official(at),
            role: if at == 0 { Role::Leader } else { Role::Attendee },
            evidence: held(),
        });
        let event = EventReading {
            kind: EventKind::RollCall,
            title: "apel".to_owned(),
            date: self.date().map(DateRange::day),
            venue: Some("Lapangan Telaga".to_owned()),
            region,
            programme: None,
            groups: Vec::new(),
            organizers: several.then(|| Organizer { unit: 1, evidence: held() }).into_iter().collect(),
            participants: present.collect(),
            represented: several
                .then(|| Represented {
                    official: None,
                    post: Some(("Kapolres".to_owned(), Some(1))),
                    by: Who::Official(0),
                })
                .into_iter()
                .collect(),
            planned: false,
            evidence: vec![held()],
        };
        let statement = |speaker: Option<u32>| StatementReading {
            text: "Kami menjaga ketertiban bersama semua pihak".to_owned(),
            speaker,
            date: None,
            evidence: said(),
        };
        // Two to whom one page gives the same words.
        let speakers =
            [(!self.people.is_empty()).then_some(0), (several && self.number.is_multiple_of(2)).then_some(1)];
        let statements = speakers[..1].iter().chain(speakers[1..].iter().filter(|it| it.is_some()));
        Reading {
            document: Document {
                published: self.date(),
                title: Some(format!("Berita {}", self.number)),
                publisher: Some("Harian Contoh".to_owned()),
                signature: vec![(self.number % 5) as u32; 16],
                ..Document::at(&url)
            },
            sentences: (0..3).map(sentence).collect(),
            officials: officials.collect(),
            units: units.collect(),
            regions: region.map(|code| RegionReading { code, evidence: vec![seen()] }).into_iter().collect(),
            events: if self.event { vec![event] } else { Vec::new() },
            statements: statements.map(|it| statement(*it)).collect(),
            successions: several
                .then(|| SuccessionReading {
                    post: "Kapolres".to_owned(),
                    unit: Some(0),
                    newer: 0,
                    older: 1,
                    date: self.date(),
                    evidence: seen(),
                })
                .into_iter()
                .collect(),
            programmes: Vec::new(),
            notes: Vec::new(),
        }
    }
}
