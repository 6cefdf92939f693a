//! A reading: everything that one article says, with the sentence behind each assertion.
//!
//! People, units, regions and events are local to the article here; `link` makes nodes of them. Indices point into the
//! vectors of the same [`Reading`]. A reading is a pure function of the article and the lexicon.

use crate::{DateRange, EventKind, Evidence, PostStatus, RegionCode, Role, Rule, Service, Span, UnitKind, id::NodeId};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Index into [`Reading::officials`].
pub type OfficialIdx = u32;
/// Index into [`Reading::units`].
pub type UnitIdx = u32;

/// What one article says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// The article itself.
    pub document: Document,
    /// The sentences that evidence points to, in text order.
    pub sentences: Vec<Sentence>,
    /// The people, in order of first mention.
    pub officials: Vec<OfficialReading>,
    /// The units named or implied, in order of first mention.
    pub units: Vec<UnitReading>,
    /// The regions named in their own right.
    pub regions: Vec<RegionReading>,
    /// The events.
    pub events: Vec<EventReading>,
    /// Direct quotations, in order.
    pub statements: Vec<StatementReading>,
    /// Who followed whom in a post.
    pub successions: Vec<SuccessionReading>,
    /// Named operations and programmes, as printed.
    pub programmes: Vec<String>,
    /// What was repaired or left open, one short sentence each.
    pub notes: Vec<String>,
}

impl Reading {
    /// The reading of an article that says nothing.
    pub fn of(document: Document) -> Self {
        Self {
            document,
            sentences: Vec::new(),
            officials: Vec::new(),
            units: Vec::new(),
            regions: Vec::new(),
            events: Vec::new(),
            statements: Vec::new(),
            successions: Vec::new(),
            programmes: Vec::new(),
            notes: Vec::new(),
        }
    }
}

/// The article as a node.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// `document:` and a hash of the address (or relative path).
    pub id: NodeId,
    /// Address or relative path.
    pub url: String,
    /// Headline.
    pub title: Option<String>,
    /// Outlet.
    pub publisher: Option<String>,
    /// Byline as printed.
    pub byline: Option<String>,
    /// Day of publication.
    pub published: Option<Date>,
    /// Place in the dateline as printed.
    pub dateline: Option<String>,
    /// ISO 639-1 code.
    pub language: Option<String>,
    /// `MinHash` signature of the body, for near-duplicates; empty where the body is too short.
    pub signature: Vec<u32>,
}

impl Document {
    /// A page of which nothing but its address is known.
    pub fn at(url: &str) -> Self {
        Self {
            id: Self::id_of(url),
            url: url.to_owned(),
            title: None,
            publisher: None,
            byline: None,
            published: None,
            dateline: None,
            language: None,
            signature: Vec::new(),
        }
    }

    /// The identifier of the document at an address.
    pub fn id_of(url: &str) -> NodeId {
        NodeId::hashed("document", &[url])
    }
}

/// A sentence that some evidence points to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sentence {
    /// Where it stands in the article's text.
    pub span: Span,
    /// Its text, as printed; shared with what cites it.
    pub text: Arc<str>,
}

/// A person with a rank or post, as one article shows them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OfficialReading {
    /// Fullest form printed; no rank, degrees or honorific.
    pub name: String,
    /// Standard short form (`AKBP`, `Letkol Inf`), or `None`.
    pub rank: Option<String>,
    /// Service that rank or post shows.
    pub service: Option<Service>,
    /// Degrees behind the name, with full stops (`S.I.K.`), in printed order.
    pub degrees: Vec<String>,
    /// Each mention by name. `surface`s may repeat.
    pub mentions: Vec<Mention>,
    /// Posts held now or before.
    pub posts: Vec<PostReading>,
}

/// One mention by name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Mention {
    /// From the rank (or the first word of the name) to the last word of the name, as printed.
    pub surface: String,
    /// Where.
    pub evidence: Evidence,
}

/// A post of one official.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PostReading {
    /// Standard short form (`Kapolres`, `Kasat Reskrim`, `Ketua`).
    pub post: String,
    /// The body it belongs to; `None` where the page leaves it open.
    pub unit: Option<UnitIdx>,
    /// Held now or before.
    pub status: PostStatus,
    /// Plt, Plh, Pj, Pjs, Ps.
    pub acting: bool,
    /// Day from which it is held, where the page says (a handover's date).
    pub from: Option<Date>,
    /// Day until which it was held, where the page says.
    pub to: Option<Date>,
    /// Where.
    pub evidence: Vec<Evidence>,
}

/// A unit named or implied.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct UnitReading {
    /// Standard long form (`KPU Kabupaten Sampang`).
    pub name: String,
    /// Kind.
    pub kind: UnitKind,
    /// Service, where the kind fixes one.
    pub service: Option<Service>,
    /// The area it is named after.
    pub region: Option<RegionCode>,
    /// Direct superior, where the article names it too.
    pub parent: Option<UnitIdx>,
    /// Forms as printed, and the printed word with its region in full; distinct.
    pub surfaces: Vec<String>,
    /// Whether the lexicon's tables hold or imply this unit; an unknown unit is kept under its printed name.
    pub known: bool,
    /// Where.
    pub evidence: Vec<Evidence>,
}

/// A region named in its own right.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RegionReading {
    /// Kemendagri code.
    pub code: RegionCode,
    /// Where.
    pub evidence: Vec<Evidence>,
}

/// A person or unit of the same reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// Index into [`Reading::officials`].
    Official(OfficialIdx),
    /// Index into [`Reading::units`].
    Unit(UnitIdx),
}

/// An event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EventReading {
    /// Kind.
    pub kind: EventKind,
    /// The words that name it, as printed.
    pub title: String,
    /// Day or days.
    pub date: Option<DateRange>,
    /// Building, field or room as printed.
    pub venue: Option<String>,
    /// Smallest region that certainly holds the venue.
    pub region: Option<RegionCode>,
    /// Operation or programme within which it stands.
    pub programme: Option<String>,
    /// Unnamed groups present, lower case.
    pub groups: Vec<String>,
    /// Units that held it.
    pub organizers: Vec<Organizer>,
    /// Who took part, one entry for each (who, role).
    pub participants: Vec<Participation>,
    /// Who stood in for whom.
    pub represented: Vec<Represented>,
    /// Announced, not yet held at the article's date.
    pub planned: bool,
    /// Where.
    pub evidence: Vec<Evidence>,
}

/// A unit that held an event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Organizer {
    /// The unit.
    pub unit: UnitIdx,
    /// Where.
    pub evidence: Evidence,
}

/// One who took part in an event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Participation {
    /// Person or unit.
    pub who: Who,
    /// As what.
    pub role: Role,
    /// Where.
    pub evidence: Evidence,
}

/// `diwakili`: someone came in another's place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Represented {
    /// The absent official, where the page names one.
    pub official: Option<OfficialIdx>,
    /// The absent post and its unit, for an unnamed holder.
    pub post: Option<(String, Option<UnitIdx>)>,
    /// The one who came.
    pub by: Who,
}

/// A direct quotation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StatementReading {
    /// The words between the marks.
    pub text: String,
    /// Who said it; `None` where the page leaves it open or the speaker is no official.
    pub speaker: Option<OfficialIdx>,
    /// Day on which it was said, where the attribution gives one.
    pub date: Option<Date>,
    /// Where.
    pub evidence: Evidence,
}

/// One who took over a post from another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SuccessionReading {
    /// Standard short form of the post.
    pub post: String,
    /// The unit.
    pub unit: Option<UnitIdx>,
    /// Who took over.
    pub newer: OfficialIdx,
    /// Who gave over.
    pub older: OfficialIdx,
    /// Day of the handover.
    pub date: Option<Date>,
    /// Where.
    pub evidence: Evidence,
}

/// The name of a rule, from a literal.
pub const fn rule(name: &'static str) -> Rule {
    std::borrow::Cow::Borrowed(name)
}
