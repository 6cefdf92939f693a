//! The kinds of node and their columns.

use super::{Column, NodeKind, Type, Value};
use simpul_model::{Node, Service};

/// A column of one kind of node: nothing for the others.
macro_rules! column {
    ($variant:ident . $name:ident : $ty:ident, $says:literal, |$it:ident| $value:expr) => {
        Column {
            name: stringify!($name),
            ty: Type::$ty,
            says: $says,
            get: |node| match node {
                Node::$variant($it) => $value,
                _ => Value::Nothing,
            },
        }
    };
}

/// The kinds of node, in the order of files.
pub const NODES: &[NodeKind] = &[
    NodeKind {
        label: "Official",
        file: "officials.csv",
        columns: OFFICIAL,
        named_by: "name",
        colour: (214, 96, 40),
        says: "A person who holds or held a public post.",
    },
    NodeKind {
        label: "Unit",
        file: "units.csv",
        columns: UNIT,
        named_by: "name",
        colour: (42, 98, 168),
        says: "An organisation. `unit:not-stated` stands for the unit of a post that no page names; it has no name.",
    },
    NodeKind {
        label: "Region",
        file: "regions.csv",
        columns: REGION,
        named_by: "name",
        colour: (60, 140, 80),
        says: "A region of the official table.",
    },
    NodeKind {
        label: "Event",
        file: "events.csv",
        columns: EVENT,
        named_by: "title",
        colour: (150, 80, 160),
        says: "A gathering or act with a time and place.",
    },
    NodeKind {
        label: "Statement",
        file: "statements.csv",
        columns: STATEMENT,
        named_by: "text",
        colour: (190, 160, 40),
        says: "A direct quotation.",
    },
    NodeKind {
        label: "Document",
        file: "documents.csv",
        columns: DOCUMENT,
        named_by: "title",
        colour: (130, 130, 130),
        says: "A page that was read.",
    },
];

const OFFICIAL: &[Column<Node>] = &[
    column!(Official.name: Text, "The fullest form seen, without rank, degrees and honorifics.", |it| Value::Text(&it.name)),
    column!(Official.rank: Text, "The latest rank known, in its standard abbreviation.", |it| Value::text(it.rank.as_ref())),
    column!(Official.service: Word, "The service: `polri`, `tni_ad`, `tni_al`, `tni_au`, `tni`, `election`, `civil`.", |it| {
        Value::word(it.service.map(Service::as_str))
    }),
    column!(Official.degrees: Texts, "Academic degrees, with full stops.", |it| Value::Texts(&it.degrees)),
    column!(Official.aliases: Texts, "Every other form of the name seen.", |it| Value::Texts(&it.aliases)),
    column!(Official.first_seen: Date, "Earliest day of a page or event that shows the person.", |it| {
        Value::date(it.first_seen)
    }),
    column!(Official.last_seen: Date, "Latest such day.", |it| Value::date(it.last_seen)),
    column!(Official.mentions: Int, "Mentions by name over all pages.", |it| Value::Int(it.mentions.into())),
];

const UNIT: &[Column<Node>] = &[
    column!(Unit.name: Text, "The standard long form; none for `unit:not-stated`.", |it| Value::Text(&it.name)),
    column!(Unit.kind: Word, "The kind of unit, a word of the annotation schema (`polres`, `kpu`, `pemda` …).", |it| {
        Value::Word(it.kind.as_str())
    }),
    column!(Unit.service: Word, "The service, as for officials.", |it| Value::word(it.service.map(Service::as_str))),
    column!(Unit.aliases: Texts, "The forms as printed.", |it| Value::Texts(&it.aliases)),
    column!(Unit.known: Bool, "Whether the lexicon's tables hold or imply the unit.", |it| Value::Bool(it.known)),
];

const REGION: &[Column<Node>] = &[
    column!(Region.code: Code, "Kemendagri's code, a text: `35.10` is not 35.1.", |it| Value::Code(it.code)),
    column!(Region.name: Text, "The official table's name.", |it| Value::Text(&it.name)),
    column!(Region.level: Word, "`province`, `regency`, `city`, `district` or `village`.", |it| Value::Word(it.level.as_str())),
];

const EVENT: &[Column<Node>] = &[
    column!(Event.kind: Word, "The kind of event, a word of the annotation schema (`patrol`, `debate` …).", |it| {
        Value::Word(it.kind.as_str())
    }),
    column!(Event.title: Text, "What a person would call it.", |it| Value::Text(&it.title)),
    column!(Event.date: Date, "The day, or the first of several.", |it| Value::date(it.date.map(|it| it.start))),
    column!(Event.date_end: Date, "The last day, only where there are several.", |it| {
        Value::date(it.date.and_then(|it| it.end))
    }),
    column!(Event.venue: Text, "The venue as printed.", |it| Value::text(it.venue.as_ref())),
    column!(Event.groups: Texts, "Unnamed groups that were present.", |it| Value::Texts(&it.groups)),
    column!(Event.programme: Text, "The operation or programme that it belongs to.", |it| Value::text(it.programme.as_ref())),
    column!(Event.planned: Bool, "Whether it is only announced.", |it| Value::Bool(it.planned)),
];

const STATEMENT: &[Column<Node>] = &[
    column!(Statement.text: Text, "The words.", |it| Value::Text(&it.text)),
    column!(Statement.date: Date, "The day on which they were said, where the page gives it.", |it| Value::date(it.date)),
];

const DOCUMENT: &[Column<Node>] = &[
    column!(Document.url: Text, "The address; for a local file its path relative to the input.", |it| Value::Text(&it.url)),
    column!(Document.title: Text, "The headline.", |it| Value::text(it.title.as_ref())),
    column!(Document.publisher: Text, "The outlet.", |it| Value::text(it.publisher.as_ref())),
    column!(Document.published: Date, "The day of publication.", |it| Value::date(it.published)),
    column!(Document.byline: Text, "The byline as printed.", |it| Value::text(it.byline.as_ref())),
    column!(Document.dateline: Text, "The place in the dateline as printed.", |it| Value::text(it.dateline.as_ref())),
    column!(Document.language: Text, "The language, an ISO 639-1 code.", |it| Value::text(it.language.as_ref())),
    column!(Document.duplicate_of: Id, "The document whose near-duplicate this is.", |it| {
        it.duplicate_of.as_ref().map_or(Value::Nothing, Value::Id)
    }),
];
