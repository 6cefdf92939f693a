//! Gists: of a reading, what linking needs while nothing of the page itself is written anew.
//!
//! A gist is a [`Reading`] with the same officials, units, regions, events and statements in the same order. It lacks what
//! only the rows of its own page, events and statements say: most sentences, and the evidence behind mentions and events.
//! What the rows of people and units are made of stays: posts, successions, the unit above, with their sentences; and the
//! page's own facts, since rows cite it.

use simpul_model::{
    Evidence, Reading, Span,
    reading::{
        EventReading, Mention, OfficialReading, Organizer, Participation, PostReading, RegionReading, Sentence,
        StatementReading, SuccessionReading, UnitReading,
    },
};
use std::{borrow::Cow, collections::BTreeMap};

/// The gist of a reading; that of a gist is itself.
pub fn gist(reading: &Reading) -> Reading {
    let mut kept = Kept { of: reading, sentences: Vec::new(), places: BTreeMap::new() };
    Reading {
        document: reading.document.clone(),
        officials: reading.officials.iter().map(|it| kept.official(it)).collect(),
        units: reading.units.iter().map(|it| kept.unit(it)).collect(),
        regions: reading.regions.iter().map(|it| RegionReading { code: it.code, evidence: Vec::new() }).collect(),
        events: reading.events.iter().map(event).collect(),
        statements: reading.statements.iter().map(statement).collect(),
        successions: reading.successions.iter().map(|it| kept.succession(it)).collect(),
        programmes: Vec::new(),
        notes: Vec::new(),
        sentences: kept.sentences,
    }
}

fn event(it: &EventReading) -> EventReading {
    let organizer = |it: &Organizer| Organizer { unit: it.unit, evidence: nowhere() };
    let part = |it: &Participation| Participation { who: it.who, role: it.role, evidence: nowhere() };
    EventReading {
        kind: it.kind,
        title: it.title.clone(),
        date: it.date,
        venue: it.venue.clone(),
        region: it.region,
        programme: it.programme.clone(),
        groups: Vec::new(),
        organizers: it.organizers.iter().map(organizer).collect(),
        participants: it.participants.iter().map(part).collect(),
        represented: it.represented.clone(),
        planned: it.planned,
        evidence: Vec::new(),
    }
}

fn statement(it: &StatementReading) -> StatementReading {
    StatementReading { text: it.text.clone(), speaker: it.speaker, date: it.date, evidence: nowhere() }
}

/// Evidence of which only the count matters.
fn nowhere() -> Evidence {
    Evidence { sentence: 0, span: Span { start: 0, end: 0 }, rule: Cow::Borrowed(""), confidence: 0.0 }
}

/// The sentences that stay, each once, in the order in which they are asked for.
struct Kept<'a> {
    of: &'a Reading,
    sentences: Vec<Sentence>,
    places: BTreeMap<u32, u32>,
}

impl Kept<'_> {
    fn official(&mut self, it: &OfficialReading) -> OfficialReading {
        let mention = |it: &Mention| Mention { surface: it.surface.clone(), evidence: nowhere() };
        OfficialReading {
            name: it.name.clone(),
            rank: it.rank.clone(),
            service: it.service,
            degrees: it.degrees.clone(),
            mentions: it.mentions.iter().map(mention).collect(),
            posts: it.posts.iter().map(|it| self.post(it)).collect(),
        }
    }

    fn post(&mut self, it: &PostReading) -> PostReading {
        PostReading {
            post: it.post.clone(),
            unit: it.unit,
            status: it.status,
            acting: it.acting,
            from: it.from,
            to: it.to,
            evidence: it.evidence.iter().map(|it| self.evidence(it)).collect(),
        }
    }

    /// The first evidence stays where it may tell of the unit above.
    fn unit(&mut self, it: &UnitReading) -> UnitReading {
        let told = it.evidence.iter().take(usize::from(it.parent.is_some()));
        UnitReading {
            name: it.name.clone(),
            kind: it.kind,
            service: it.service,
            region: it.region,
            parent: it.parent,
            surfaces: it.surfaces.clone(),
            known: it.known,
            evidence: told.map(|it| self.evidence(it)).collect(),
        }
    }

    fn succession(&mut self, it: &SuccessionReading) -> SuccessionReading {
        SuccessionReading {
            post: it.post.clone(),
            unit: it.unit,
            newer: it.newer,
            older: it.older,
            date: it.date,
            evidence: self.evidence(&it.evidence),
        }
    }

    /// Evidence that points to a sentence kept; where it points to none, it still does.
    fn evidence(&mut self, it: &Evidence) -> Evidence {
        let Some(sentence) = self.of.sentences.get(it.sentence as usize) else {
            return Evidence { sentence: u32::MAX, ..it.clone() };
        };
        let place = *self.places.entry(it.sentence).or_insert_with(|| {
            self.sentences.push(sentence.clone());
            self.sentences.len() as u32 - 1
        });
        Evidence { sentence: place, ..it.clone() }
    }
}
