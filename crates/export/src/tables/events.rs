//! `events.csv` and `statements.csv`.

use super::{Table, certainty, date, event_cells, source};
use crate::error::ExportError;
use crate::layout::{Layout, Row, label_of};
use simpul_model::{EdgeKind, Node, NodeId};
use std::collections::BTreeMap;
use std::io::Write;

pub(super) const EVENTS: Table = Table {
    file: "events.csv",
    says: "One participant of one event a row; an event without participants has one row.",
    columns: &[
        ("event", "What a person would call the event."),
        ("kind", "The kind of event."),
        ("date", "The day, or the first of several."),
        ("date_end", "The last day, only where there are several."),
        ("venue", "The venue as printed."),
        ("region", "The smallest region that certainly holds the venue."),
        ("programme", "The operation or programme."),
        ("planned", "Whether it is only announced."),
        ("groups", "Unnamed groups that were present."),
        ("participant", "The official's or unit's name."),
        ("participant_kind", "`Official` or `Unit`."),
        ("role", "`organizer`, `leader`, `speaker` or `attendee`."),
        ("representing", "The post or person that an official stood in for."),
        ("confidence", "Probability that the participant's part is right."),
        ("pages", "How many pages say it."),
        ("page", "The headline of the page that says it best."),
        ("url", "That page's address."),
        ("sentence", "Its sentence."),
        ("id", "The event's identifier."),
    ],
};

/// The files of relationships that lead to an event, in the order in which participants are listed.
const PARTS: [&str; 3] = ["organized.csv", "official_at_event.csv", "unit_at_event.csv"];

pub(super) fn events(layout: &Layout<'_>, out: &mut dyn Write) -> Result<u64, ExportError> {
    let graph = layout.graph();
    let mut parts: BTreeMap<&NodeId, Vec<&Row<'_>>> = BTreeMap::new();
    for row in PARTS.iter().flat_map(|file| layout.relation(file)) {
        parts.entry(row.to.id()).or_default().push(row);
    }
    let mut told: BTreeMap<&NodeId, &Row<'_>> = BTreeMap::new();
    for row in layout.relation("event_mentioned_in.csv").iter().chain(layout.relation("event_in_region.csv")) {
        told.entry(row.from.id()).or_insert(row);
    }
    let mut csv = EVENTS.open(out)?;
    for node in layout.kind("Event") {
        let Node::Event(event) = node else { continue };
        let participants = parts.get(&event.id).map_or(&[][..], Vec::as_slice);
        for row in participants.iter().map(|it| Some(*it)).chain(participants.is_empty().then_some(None)) {
            event_cells(&mut csv, graph, event);
            csv.word(if event.planned { "true" } else { "false" });
            csv.texts(event.groups.iter().map(String::as_str));
            if let Some(row) = row {
                csv.text(&label_of(row.from));
                csv.word(row.from.label());
                csv.word(match &row.edge.kind {
                    EdgeKind::OfficialAtEvent { role, .. } | EdgeKind::UnitAtEvent { role } => role.as_str(),
                    _ => "organizer",
                });
                csv.text(match &row.edge.kind {
                    EdgeKind::OfficialAtEvent { representing: Some(it), .. } => it,
                    _ => "",
                });
                certainty(&mut csv, row.edge);
                source(&mut csv, graph, Some(row.edge));
            } else {
                (0..6).for_each(|_| csv.nothing());
                source(&mut csv, graph, told.get(&event.id).map(|it| it.edge));
            }
            csv.word(event.id.as_str());
            csv.end_row()?;
        }
    }
    Ok(csv.finish()?)
}

pub(super) const STATEMENTS: Table = Table {
    file: "statements.csv",
    says: "One direct quotation a row.",
    columns: &[
        ("speaker", "The official who said it, where the page tells."),
        ("rank", "The speaker's latest rank known."),
        ("statement", "The words."),
        ("date", "The day on which they were said, where the page gives it."),
        ("published", "The day of the page."),
        ("publisher", "The outlet."),
        ("confidence", "Probability that the speaker is right."),
        ("pages", "How many pages say who said it."),
        ("page", "The headline of the page."),
        ("url", "The page's address."),
        ("sentence", "The sentence that names the speaker."),
        ("id", "The statement's identifier."),
    ],
};

pub(super) fn statements(layout: &Layout<'_>, out: &mut dyn Write) -> Result<u64, ExportError> {
    let mut said: BTreeMap<&NodeId, &Row<'_>> = BTreeMap::new();
    for row in layout.relation("said.csv") {
        said.entry(row.to.id()).or_insert(row);
    }
    let mut pages: BTreeMap<&NodeId, &Row<'_>> = BTreeMap::new();
    for row in layout.relation("statement_in.csv") {
        pages.entry(row.from.id()).or_insert(row);
    }
    let mut csv = STATEMENTS.open(out)?;
    for node in layout.kind("Statement") {
        let Node::Statement(statement) = node else { continue };
        let speaker = said.get(&statement.id);
        match speaker.map(|it| it.from) {
            Some(Node::Official(it)) => {
                csv.text(&it.name);
                csv.text(it.rank.as_deref().unwrap_or_default());
            }
            _ => (0..2).for_each(|_| csv.nothing()),
        }
        csv.text(&statement.text);
        date(&mut csv, statement.date);
        let page = match pages.get(&statement.id).map(|it| it.to) {
            Some(Node::Document(page)) => Some(page),
            _ => None,
        };
        date(&mut csv, page.and_then(|it| it.published));
        csv.text(page.and_then(|it| it.publisher.as_deref()).unwrap_or_default());
        match speaker {
            Some(row) => certainty(&mut csv, row.edge),
            None => (0..2).for_each(|_| csv.nothing()),
        }
        // The page that prints the words, and the sentence that attributes them.
        csv.text(page.and_then(|it| it.title.as_deref()).unwrap_or_default());
        csv.text(page.map_or("", |it| &it.url));
        let sentence = speaker.or_else(|| pages.get(&statement.id)).and_then(|it| crate::evidence::best(it.edge));
        csv.text(sentence.map_or("", |it| &it.sentence));
        csv.word(statement.id.as_str());
        csv.end_row()?;
    }
    Ok(csv.finish()?)
}
