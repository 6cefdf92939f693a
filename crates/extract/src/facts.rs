//! Pass 6: the reading, each fact with its sentence, span, rule and confidence.

mod generic;

use crate::{
    doc::Doc,
    events::{Draft, Scene},
    mentions::Item,
    people::{Held, People},
    resolve::spelt_out,
    rotations::Handover,
    venue,
};
use simpul_model::{
    Date, EventKind, Evidence, PostStatus, Reading, Role, Service, Span,
    reading::{
        Document, EventReading, Mention, OfficialReading, Organizer, Participation, PostReading, RegionReading,
        Represented, Sentence, StatementReading, SuccessionReading, UnitReading, Who, rule,
    },
};
use std::ops::Range;

struct Assembly<'s, 'd, 'a> {
    scene: &'s Scene<'d, 'a>,
    /// Units of the resolution → units of the reading.
    unit_of: Vec<Option<u32>>,
    units: Vec<UnitReading>,
    /// Units of the resolution that host an event or take part in one.
    active: Vec<usize>,
}

/// Puts everything that was read into one reading; what the officials are called comes last, by [`name_officials`].
pub(crate) fn assemble(
    scene: &Scene<'_, '_>,
    drafts: Vec<Draft>,
    handovers: &[Handover],
    own_day: Option<Date>,
) -> Reading {
    let doc = scene.doc;
    let active = generic::active(&drafts);
    let mut it = Assembly { scene, unit_of: vec![None; scene.resolved.units.len()], units: Vec::new(), active };
    it.read_units();
    it.superiors();
    let day = drafts.first().filter(|it| it.kind == EventKind::Ceremony).and_then(|it| it.date).map(|it| it.start);
    let officials = it.officials(handovers, day);
    let regions = it.regions();
    let statements = it.statements();
    let events = drafts.into_iter().map(|draft| it.event(draft, handovers)).collect();
    let successions = handovers
        .iter()
        .map(|handover| SuccessionReading {
            post: handover.post.clone(),
            unit: handover.unit.and_then(|unit| it.unit_of[unit]),
            newer: handover.newer as u32,
            older: handover.older as u32,
            date: day,
            evidence: it.evidence(handover.tokens.clone(), handover.rule),
        })
        .collect();
    let article = doc.article;
    let sentence = |it: &crate::doc::Sentence| Sentence {
        span: span(doc, it.tokens.clone()),
        text: doc.slice(it.tokens.clone()).into(),
    };
    let sentences = doc.sentences.iter().map(sentence).collect();
    let body = 0..doc.tokens.len();
    Reading {
        document: Document {
            id: Document::id_of(&article.url),
            url: article.url.clone(),
            title: article.title.clone(),
            publisher: article.publisher.clone(),
            byline: article.byline.clone(),
            published: article.published.or(own_day),
            dateline: article.dateline.clone(),
            language: article.language.clone(),
            signature: Vec::new(),
        },
        sentences,
        officials,
        units: it.units,
        regions,
        events,
        statements,
        successions,
        programmes: crate::programmes::in_range(doc, body).into_iter().map(|it| it.0).collect(),
        notes: Vec::new(),
    }
}

/// Moves names, ranks, degrees and posts into the reading, once nothing reads them from the people any more.
pub(crate) fn name_officials(reading: &mut Reading, people: &mut People) {
    for (reading, official) in reading.officials.iter_mut().zip(people.officials.drain(..)) {
        reading.name = official.name;
        reading.rank = official.rank;
        reading.degrees = official.degrees;
        for (post, held) in reading.posts.iter_mut().zip(official.posts) {
            post.post = held.post;
        }
    }
    for official in &mut reading.officials {
        if let Some(rank) = official.rank.as_mut().filter(|it| SHARED_RANKS.contains(&it.as_str()))
            && let Some(service) = official
                .posts
                .iter()
                .filter_map(|it| it.unit)
                .find_map(|it| reading.units.get(it as usize)?.kind.service())
        {
            match service {
                Service::Polri => rank.push_str(" Pol"),
                Service::Tni => rank.push_str(" TNI"),
                _ => {}
            }
            official.service = official.service.or(Some(service));
        }
    }
}

/// Ranks of police and army alike, which the holder's post tells apart: `Brigjen A, Wakapolda X`.
const SHARED_RANKS: &[&str] = &["Brigjen", "Jenderal"];

fn span(doc: &Doc<'_>, range: Range<usize>) -> Span {
    match (doc.tokens.get(range.start), range.end.checked_sub(1).and_then(|it| doc.tokens.get(it))) {
        (Some(first), Some(last)) => Span { start: first.start, end: last.end.max(first.start) },
        _ => Span { start: 0, end: 0 },
    }
}

impl Assembly<'_, '_, '_> {
    fn evidence(&self, tokens: Range<usize>, name: &'static str) -> Evidence {
        let doc = self.scene.doc;
        Evidence {
            sentence: doc.sentence_of(tokens.start) as u32,
            span: span(doc, tokens),
            rule: rule(name),
            confidence: crate::facts::confidence(name),
        }
    }

    fn read_units(&mut self) {
        let scene = self.scene;
        for placed in &scene.mentions.items {
            let (index, tokens) = match placed.item {
                Item::Unit(index) => (index, placed.tokens.clone()),
                Item::Post(index) => {
                    let phrase = &scene.mentions.posts[index];
                    let Some(unit) = phrase.unit else { continue };
                    // `kepada camat`, `para kepala kampung`: an office in general.
                    let general = scene.mentions.units[unit].implied
                        && (phrase.plural || !scene.doc.tokens[phrase.tokens.start].is_capital())
                        && scene.people.holder_of[index].is_none();
                    if general {
                        continue;
                    }
                    (unit, phrase.tokens.clone())
                }
                Item::Person(index) => {
                    for post in scene.mentions.people[index].posts.iter().map(|it| &scene.mentions.posts[*it]) {
                        if let Some(unit) = post.unit {
                            self.unit_mention(unit, post.tokens.clone());
                        }
                    }
                    continue;
                }
                Item::Region(_) => continue,
            };
            self.unit_mention(index, tokens);
        }
        // Units to which a post leads although no phrase of their own is left.
        for official in &scene.people.officials {
            for held in &official.posts {
                if let Some(unit) = held.unit
                    && self.unit_of[unit].is_none()
                {
                    let evidence = self.evidence(held.tokens.clone(), "unit-by-post");
                    self.push_unit(unit, evidence, None);
                }
            }
        }
    }

    /// `Polsek X Polres Y`: the direct superior that a page names with a unit (RULINGS 29).
    fn superiors(&mut self) {
        let scene = self.scene;
        let reading_of = |phrase: usize| scene.resolved.unit_of[phrase].and_then(|it| self.unit_of[it]);
        let named = scene.mentions.units.iter().enumerate();
        let pairs: Vec<(u32, u32)> =
            named.filter_map(|(index, it)| Some((reading_of(index)?, reading_of(it.parent?)?))).collect();
        for (below, above) in pairs.into_iter().filter(|(below, above)| below != above) {
            let kind = |it: u32| self.units[it as usize].kind;
            if kind(above).is_right_above(kind(below)) {
                self.units[below as usize].parent.get_or_insert(above);
            }
        }
    }

    fn unit_mention(&mut self, index: usize, tokens: Range<usize>) {
        let scene = self.scene;
        let phrase = &scene.mentions.units[index];
        let Some(unit) = scene.resolved.unit_of[index] else { return };
        if generic::is_generic(scene, index, unit) || generic::is_idle_party(scene, &self.active, index, unit) {
            return;
        }
        let surface = (!phrase.implied).then(|| scene.doc.slice(phrase.tokens.clone()));
        let evidence = self.evidence(tokens, if phrase.implied { "unit-by-post" } else { "unit-named" });
        self.push_unit(unit, evidence, surface);
        // A post in one word says what its office is called in short.
        let in_short = || scene.doc.word(phrase.tokens.start).starts_with("Kadi");
        if (surface.is_some() || in_short())
            && let Some(whole) = spelt_out(scene.doc, phrase, &scene.resolved.units[unit])
        {
            self.push_alias(unit, &whole);
        }
    }

    fn push_unit(&mut self, unit: usize, evidence: Evidence, surface: Option<&str>) {
        let index = if let Some(index) = self.unit_of[unit] {
            index as usize
        } else {
            let resolved = &self.scene.resolved.units[unit];
            self.units.push(UnitReading {
                name: resolved.name.clone(),
                kind: resolved.kind,
                service: resolved.service,
                region: resolved.region,
                parent: None,
                surfaces: Vec::new(),
                known: resolved.known,
                evidence: Vec::new(),
            });
            self.unit_of[unit] = Some(self.units.len() as u32 - 1);
            self.units.len() - 1
        };
        self.units[index].evidence.push(evidence);
        if let Some(surface) = surface {
            self.push_alias(unit, surface);
        }
    }

    fn push_alias(&mut self, unit: usize, alias: &str) {
        let Some(reading) = self.unit_of[unit].and_then(|it| self.units.get_mut(it as usize)) else { return };
        if reading.name != alias && reading.surfaces.iter().all(|known| known != alias) {
            reading.surfaces.push(alias.to_owned());
        }
    }

    fn officials(&mut self, handovers: &[Handover], day: Option<Date>) -> Vec<OfficialReading> {
        let scene = self.scene;
        let mut found: Vec<OfficialReading> = Vec::new();
        for (index, official) in scene.people.officials.iter().enumerate() {
            let mentions = scene
                .people
                .seen
                .iter()
                .filter(|it| it.official == index)
                .filter_map(|it| {
                    let surface = it.surface.clone()?;
                    Some(Mention {
                        surface: scene.doc.slice(surface.clone()).to_owned(),
                        evidence: self.evidence(surface, it.rule),
                    })
                })
                .collect();
            let posts = official.posts.iter().map(|held| self.post(index, held, handovers, day)).collect();
            found.push(OfficialReading {
                name: String::new(),
                rank: None,
                service: official.service,
                degrees: Vec::new(),
                mentions,
                posts,
            });
        }
        found
    }

    fn post(&self, official: usize, held: &Held, handovers: &[Handover], day: Option<Date>) -> PostReading {
        let handed = handovers
            .iter()
            .any(|it| it.post == held.post && it.unit == held.unit && (it.newer == official || it.older == official));
        PostReading {
            post: String::new(),
            unit: held.unit.and_then(|it| self.unit_of[it]),
            status: held.status,
            acting: held.acting,
            from: day.filter(|_| handed && held.status == PostStatus::Current),
            to: day.filter(|_| handed && held.status == PostStatus::Former),
            evidence: vec![self.evidence(held.tokens.clone(), held.rule)],
        }
    }

    fn regions(&self) -> Vec<RegionReading> {
        let scene = self.scene;
        let mut found: Vec<RegionReading> = Vec::new();
        for placed in &scene.mentions.items {
            let Item::Region(index) = placed.item else { continue };
            let Some(code) = scene.resolved.region_of[index] else { continue };
            let evidence = self.evidence(
                placed.tokens.clone(),
                if scene.mentions.regions[index].level.is_some() { "region-with-level" } else { "region-bare" },
            );
            match found.iter_mut().find(|it| it.code == code) {
                Some(known) => known.evidence.push(evidence),
                None => found.push(RegionReading { code, evidence: vec![evidence] }),
            }
        }
        found
    }

    fn statements(&self) -> Vec<StatementReading> {
        let scene = self.scene;
        scene
            .speech
            .statements
            .iter()
            .map(|it| {
                let quote = scene.doc.quotes[it.quote];
                let tokens = quote.inner();
                StatementReading {
                    text: scene.doc.text.get(quote.start..quote.end).unwrap_or_default().to_owned(),
                    speaker: it.speaker.map(|it| it as u32),
                    date: it.date,
                    evidence: self.evidence(tokens, it.rule),
                }
            })
            .collect()
    }

    fn who(&self, who: Who) -> Option<Who> {
        match who {
            Who::Official(_) => Some(who),
            Who::Unit(unit) => self.unit_of[unit as usize].map(Who::Unit),
        }
    }

    fn event(&self, draft: Draft, handovers: &[Handover]) -> EventReading {
        let scene = self.scene;
        let doc = scene.doc;
        let mut participants: Vec<Participation> = draft
            .parts
            .iter()
            .filter_map(|part| Some(Participation { who: self.who(part.who)?, role: part.role, evidence: self.evidence(part.tokens.clone(), part.rule) }))
            .filter(|part| !(matches!(part.who, Who::Unit(unit) if draft.organizers.iter().any(|it| self.unit_of[it.0] == Some(unit)))))
            .collect();
        if draft.hands_over(doc) {
            // Of whom somebody sworn in replaces, nobody says that he is there.
            let sworn = draft.swears_in(doc);
            // Those that its own sentences name; where they name none, whoever the page says.
            let own = |it: &Handover| draft.spans.iter().any(|span| span.tokens.contains(&it.tokens.start));
            let some = handovers.iter().any(own);
            for handover in handovers.iter().filter(|it| !some || own(it)) {
                let takes = |who: &usize| {
                    scene.people.officials[*who].posts.iter().any(|it| it.status == simpul_model::PostStatus::Current)
                };
                let older = Some(handover.older).filter(|it| !sworn || takes(it));
                for official in older.into_iter().chain([handover.newer]) {
                    let who = Who::Official(official as u32);
                    if !participants.iter().any(|it| it.who == who) {
                        participants.push(Participation {
                            who,
                            role: Role::Attendee,
                            evidence: self.evidence(handover.tokens.clone(), "attendee-handover"),
                        });
                    }
                }
            }
        }
        EventReading {
            kind: draft.kind,
            title: doc.slice(draft.trigger.clone()).to_owned(),
            date: draft.date,
            venue: draft.venue.clone().map(|it| venue::printed(doc, it)),
            region: draft.region,
            programme: draft.programme,
            groups: draft.groups,
            organizers: draft
                .organizers
                .iter()
                .filter_map(|(unit, tokens)| {
                    Some(Organizer {
                        unit: self.unit_of[*unit]?,
                        evidence: self.evidence(tokens.clone(), "event-organizer"),
                    })
                })
                .collect(),
            participants,
            represented: draft
                .stand_ins
                .iter()
                .filter_map(|it| {
                    Some(Represented {
                        official: it.official.map(|it| it as u32),
                        post: it.post.clone().map(|(post, unit)| (post, unit.and_then(|it| self.unit_of[it]))),
                        by: self.who(it.by)?,
                    })
                })
                .collect(),
            planned: draft.planned,
            evidence: vec![self.evidence(draft.trigger.clone(), draft.rule)],
        }
    }
}

/// How sure a rule is: its record on the gold sets, most of all on pages nobody had worked from (`simpul eval --calibration`).
pub(crate) fn confidence(name: &str) -> f32 {
    match name {
        "person-post-rank-name"
        | "person-post-name"
        | "person-rank-name"
        | "person-short-name"
        | "region-with-level"
        | "region-bare"
        | "quote-then-speaker"
        | "post-acting"
        | "post-left"
        | "attendee-represents" => 0.97,
        "post-held" | "post-moved-to" | "unit-named" | "unit-by-post" | "quote-then-pronoun" | "person-post-list" => {
            0.95
        }
        "post-former"
        | "post-former-epithet"
        | "post-handed-over"
        | "person-name-post"
        | "person-in-turn"
        | "event-trigger"
        | "attendee-listed"
        | "attendee-escort"
        | "leader-active"
        | "speaker-listed" => 0.92,
        "leader-passive" => 0.86,
        // Events told by hints were right on 28 of 30 pages, but on all of them their words had been worked from.
        "attendee-passive" | "attendee-handover" | "event-hint" => 0.8,
        // Events told by their day were right on 22 of 29 pages; most of the others were read as of another kind.
        "speaker-quoted" | "attendee-subject" | "attendee-acts" | "event-day" => 0.75,
        "attendee-deed" => 0.72,
        "speaker-party" | "attendee-untold" => 0.6,
        // What somebody did at an event is what pages nobody had worked from contradicted most.
        _ if ["attendee-", "leader-", "speaker-", "agent-"].iter().any(|it| name.starts_with(it)) => 0.82,
        _ => 0.88,
    }
}
