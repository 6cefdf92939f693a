//! The kinds of relationship and their columns.

use super::{Column, Relation, Type, Value};
use crate::evidence;
use simpul_model::{Edge, EdgeKind};

/// A column of one kind of edge: nothing for the others.
macro_rules! column {
    ($variant:ident . $name:literal : $ty:ident, $says:literal, $field:ident => $value:expr) => {
        Column {
            name: $name,
            ty: Type::$ty,
            says: $says,
            get: |edge| match &edge.kind {
                EdgeKind::$variant { $field, .. } => $value,
                _ => Value::Nothing,
            },
        }
    };
}

/// A relationship from one label to another.
macro_rules! relation {
    ($file:literal, $name:literal, $from:literal => $to:literal, $holds:pat, $columns:expr, $says:literal) => {
        Relation {
            file: $file,
            name: $name,
            from: $from,
            to: $to,
            holds: |kind| matches!(kind, $holds),
            columns: $columns,
            says: $says,
        }
    };
}

/// The relationships, in the order of files.
pub const RELATIONS: &[Relation] = &[
    relation!("holds_post.csv", "HOLDS_POST", "Official" => "Unit", EdgeKind::HoldsPost { .. }, HOLDS_POST,
        "The official holds or held a post in the unit."),
    relation!("succeeded.csv", "SUCCEEDED", "Official" => "Official", EdgeKind::Succeeded { .. }, SUCCEEDED,
        "The first took a post over from the second."),
    relation!("unit_part_of.csv", "PART_OF", "Unit" => "Unit", EdgeKind::UnitPartOf, &[],
        "The unit stands under the other."),
    relation!("unit_in_region.csv", "LOCATED_IN", "Unit" => "Region", EdgeKind::UnitInRegion, &[],
        "The unit serves the region."),
    relation!("region_part_of.csv", "PART_OF", "Region" => "Region", EdgeKind::RegionPartOf, &[],
        "The region lies in the other."),
    relation!("event_in_region.csv", "LOCATED_IN", "Event" => "Region", EdgeKind::EventInRegion, &[],
        "The smallest region that certainly holds the venue."),
    relation!("organized.csv", "ORGANIZED", "Unit" => "Event", EdgeKind::Organized, &[],
        "The unit held the event."),
    relation!("official_at_event.csv", "TOOK_PART", "Official" => "Event", EdgeKind::OfficialAtEvent { .. }, OFFICIAL_AT_EVENT,
        "The official took part in the event."),
    relation!("unit_at_event.csv", "TOOK_PART", "Unit" => "Event", EdgeKind::UnitAtEvent { .. }, UNIT_AT_EVENT,
        "The unit took part in the event."),
    relation!("said.csv", "SAID", "Official" => "Statement", EdgeKind::Said, &[],
        "The official said it."),
    relation!("statement_in.csv", "STATED_IN", "Statement" => "Document", EdgeKind::StatedIn, &[],
        "The page quotes it."),
    relation!("official_mentioned_in.csv", "MENTIONED_IN", "Official" => "Document", EdgeKind::MentionedIn { .. }, MENTIONED_IN,
        "The page names the official."),
    relation!("unit_mentioned_in.csv", "MENTIONED_IN", "Unit" => "Document", EdgeKind::MentionedIn { .. }, MENTIONED_IN,
        "The page names the unit. A unit that is only implied has none."),
    relation!("region_mentioned_in.csv", "MENTIONED_IN", "Region" => "Document", EdgeKind::MentionedIn { .. }, MENTIONED_IN,
        "The page names the region. A region that is only implied has none."),
    relation!("event_mentioned_in.csv", "MENTIONED_IN", "Event" => "Document", EdgeKind::MentionedIn { .. }, MENTIONED_IN,
        "The page tells of the event."),
];

/// The columns that every relationship has behind its own.
pub const SHARED: &[Column<Edge>] = &[
    Column {
        name: "sentence",
        ty: Type::Text,
        says: "The sentence that says it best, of a table the row; none for what only the tables imply, and none where the page as a whole says it.",
        get: |edge| match edge.kind {
            EdgeKind::MentionedIn { .. } | EdgeKind::StatedIn => Value::Nothing,
            _ => evidence::best(edge).map_or(Value::Nothing, |it| Value::Text(&it.sentence)),
        },
    },
    Column {
        name: "rules",
        ty: Type::Words,
        says: "The rules that read it.",
        get: |edge| Value::Rules(&edge.evidence),
    },
    Column {
        name: "pages",
        ty: Type::Int,
        says: "How many pages say it.",
        get: |edge| Value::Int(evidence::pages(edge)),
    },
    Column {
        name: "evidence",
        ty: Type::Ids,
        says: "The documents that say it, sorted; the first 10,000 where there are more.",
        get: |edge| Value::Documents(&edge.evidence),
    },
    Column {
        name: "confidence",
        ty: Type::Float,
        says: "Probability, 0 to 1, that it is right, over all evidence.",
        get: |edge| Value::Float(edge.confidence),
    },
];

const HOLDS_POST: &[Column<Edge>] = &[
    column!(HoldsPost."post": Text, "The post in its standard short form (`Kapolres`, `Ketua` …).", post => Value::Text(post)),
    column!(HoldsPost."status": Word, "`current` or `former`, as of the last page that says so.", status => Value::Word(status.as_str())),
    column!(HoldsPost."acting": Bool, "Plt, Plh, Pj, Pjs or Ps.", acting => Value::Bool(*acting)),
    column!(HoldsPost."rank": Text, "The rank while in the post.", rank => Value::text(rank.as_ref())),
    column!(HoldsPost."from": Date, "First day, where known.", from => Value::date(*from)),
    column!(HoldsPost."to": Date, "Last day, where known. A missing end does not say that the post is still held.", to => Value::date(*to)),
    column!(HoldsPost."first_seen": Date, "Earliest day on which a page shows it.", first_seen => Value::date(*first_seen)),
    column!(HoldsPost."last_seen": Date, "Latest day on which a page shows it as current.", last_seen => Value::date(*last_seen)),
];

const SUCCEEDED: &[Column<Edge>] = &[
    column!(Succeeded."post": Text, "The post in its standard short form.", post => Value::Text(post)),
    column!(Succeeded."unit": Id, "The unit of the post.", unit => Value::Id(unit)),
    column!(Succeeded."date": Date, "The day of the handover.", date => Value::date(*date)),
];

const OFFICIAL_AT_EVENT: &[Column<Edge>] = &[
    column!(OfficialAtEvent."role": Word, "`leader`, `speaker` or `attendee`.", role => Value::Word(role.as_str())),
    column!(OfficialAtEvent."representing": Text, "The post or person that the official stood in for.",
        representing => Value::text(representing.as_ref())),
];

const UNIT_AT_EVENT: &[Column<Edge>] =
    &[column!(UnitAtEvent."role": Word, "`leader`, `speaker` or `attendee`.", role => Value::Word(role.as_str()))];

const MENTIONED_IN: &[Column<Edge>] =
    &[column!(MentionedIn."mentions": Int, "How often.", mentions => Value::Int((*mentions).into()))];
