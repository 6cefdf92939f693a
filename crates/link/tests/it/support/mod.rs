//! Readings made from gold annotations, so that linking can be judged without the reader.

use serde_json::Value;
use simpul_model::{
    DateRange, Evidence, Reading, Span,
    reading::{
        Document, EventReading, Mention, OfficialReading, Organizer, Participation, PostReading, RegionReading,
        Sentence, StatementReading, UnitReading, Who, rule,
    },
};
use std::collections::BTreeMap;

/// The reading that a gold file describes.
pub(crate) fn reading(stem: &str, gold: &Value) -> Reading {
    let units = keys(&gold["units"]);
    let officials = keys(&gold["officials"]);
    let url = format!("{stem}.txt");
    let document = &gold["document"];
    Reading {
        document: Document {
            title: text(&document["title"]),
            published: text(&document["published"]).and_then(|it| it.parse().ok()),
            dateline: text(&document["dateline"]),
            language: Some("id".to_owned()),
            ..Document::at(&url)
        },
        sentences: vec![Sentence { span: Span::new(0, 1), text: "(gold)".into() }],
        officials: list(&gold["officials"]).iter().map(|it| official(it, &units)).collect(),
        units: list(&gold["units"]).iter().map(|it| unit(it, &units)).collect(),
        regions: list(&gold["regions"])
            .iter()
            .filter_map(|it| Some(RegionReading { code: text(&it["code"])?.parse().ok()?, evidence: vec![seen()] }))
            .collect(),
        events: list(&gold["events"]).iter().map(|it| event(it, &officials, &units)).collect(),
        statements: list(&gold["statements"])
            .iter()
            .map(|it| StatementReading {
                text: text(&it["starts"]).unwrap_or_default(),
                speaker: text(&it["speaker"]).and_then(|it| officials.get(&it).copied()),
                date: text(&it["date"]).and_then(|it| it.parse().ok()),
                evidence: seen(),
            })
            .collect(),
        successions: Vec::new(),
        programmes: Vec::new(),
        notes: Vec::new(),
    }
}

/// Evidence that points nowhere in particular.
pub(crate) fn seen() -> Evidence {
    Evidence { sentence: 0, span: Span::new(0, 1), rule: rule("gold"), confidence: 1.0 }
}

fn official(it: &Value, units: &BTreeMap<String, u32>) -> OfficialReading {
    OfficialReading {
        name: text(&it["name"]).unwrap_or_default(),
        rank: text(&it["rank"]),
        service: None,
        degrees: list(&it["degrees"]).iter().filter_map(text).collect(),
        mentions: list(&it["surface"])
            .iter()
            .filter_map(text)
            .map(|surface| Mention { surface, evidence: seen() })
            .collect(),
        posts: list(&it["posts"])
            .iter()
            .map(|it| PostReading {
                post: text(&it["post"]).unwrap_or_default(),
                unit: text(&it["unit"]).and_then(|it| units.get(&it).copied()),
                status: text(&it["status"]).and_then(|it| it.parse().ok()).unwrap(),
                acting: it["acting"].as_bool().unwrap_or(false),
                from: None,
                to: None,
                evidence: vec![seen()],
            })
            .collect(),
    }
}

fn unit(it: &Value, units: &BTreeMap<String, u32>) -> UnitReading {
    let name = text(&it["name"]).unwrap_or_default();
    UnitReading {
        kind: text(&it["kind"]).and_then(|it| it.parse().ok()).unwrap(),
        service: None,
        region: text(&it["region"]).and_then(|it| it.parse().ok()),
        parent: text(&it["parent"]).and_then(|it| units.get(&it).copied()),
        surfaces: vec![name.clone()],
        name,
        known: true,
        evidence: vec![seen()],
    }
}

fn event(it: &Value, officials: &BTreeMap<String, u32>, units: &BTreeMap<String, u32>) -> EventReading {
    let who =
        |key: &str| officials.get(key).map(|it| Who::Official(*it)).or_else(|| units.get(key).map(|it| Who::Unit(*it)));
    let date = text(&it["date"]).map(|printed| {
        let (start, end) = printed.split_once('/').map_or((printed.as_str(), None), |(a, b)| (a, Some(b)));
        DateRange { start: start.parse().unwrap(), end: end.map(|it| it.parse().unwrap()) }
    });
    let participants = [("leaders", "leader"), ("speakers", "speaker"), ("attendees", "attendee")]
        .into_iter()
        .flat_map(|(field, role)| list(&it[field]).iter().filter_map(text).map(move |key| (key, role)))
        .filter_map(|(key, role)| Some(Participation { who: who(&key)?, role: role.parse().ok()?, evidence: seen() }))
        .collect();
    EventReading {
        kind: text(&it["kind"]).and_then(|it| it.parse().ok()).unwrap(),
        title: text(&it["kind"]).unwrap_or_default(),
        date,
        venue: text(&it["venue"]),
        region: text(&it["region"]).and_then(|it| it.parse().ok()),
        programme: text(&it["programme"]),
        groups: list(&it["groups"]).iter().filter_map(text).collect(),
        organizers: list(&it["organizers"])
            .iter()
            .filter_map(|it| Some(Organizer { unit: *units.get(&text(it)?)?, evidence: seen() }))
            .collect(),
        participants,
        represented: Vec::new(),
        planned: false,
        evidence: vec![seen()],
    }
}

/// Position of each `key` in a list.
fn keys(value: &Value) -> BTreeMap<String, u32> {
    list(value).iter().zip(0..).filter_map(|(it, at)| Some((text(&it["key"])?, at))).collect()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}
