//! What is compared.

use serde::{Serialize, Serializer};
use std::fmt;

/// What is compared. The order is that of every report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Category {
    /// A person's name.
    Official,
    /// A person's rank, where the name was found.
    OfficialRank,
    /// A degree behind a name.
    Degree,
    /// Post, unit, status and acting of a person.
    Post,
    /// A unit's name.
    Unit,
    /// A unit's kind, where the name was found.
    UnitKind,
    /// A unit's area, where the name was found.
    UnitRegion,
    /// A region's code.
    Region,
    /// An event, paired by kind, date, place and organizer.
    Event,
    /// Its date, where it was found; so too the next five.
    EventDate,
    /// Its venue.
    EventVenue,
    /// Its region.
    EventRegion,
    /// Who held it.
    Organizer,
    /// Who took part.
    Participant,
    /// Who took part as what.
    Role,
    /// A quotation, by its first words.
    Statement,
    /// Who said it, where it was found.
    Speaker,
    /// The day of publication.
    Published,
    /// A line that must not survive cleaning.
    Boilerplate,
    /// A line that must survive cleaning.
    Body,
    /// Two officials of two pages who are one.
    SamePerson,
    /// Two officials of two pages who are not.
    DifferentPerson,
    /// Two events of two pages that are one.
    SameEvent,
}

impl Category {
    /// All, in order.
    pub const ALL: &'static [Self] = &[
        Self::Official,
        Self::OfficialRank,
        Self::Degree,
        Self::Post,
        Self::Unit,
        Self::UnitKind,
        Self::UnitRegion,
        Self::Region,
        Self::Event,
        Self::EventDate,
        Self::EventVenue,
        Self::EventRegion,
        Self::Organizer,
        Self::Participant,
        Self::Role,
        Self::Statement,
        Self::Speaker,
        Self::Published,
        Self::Boilerplate,
        Self::Body,
        Self::SamePerson,
        Self::DifferentPerson,
        Self::SameEvent,
    ];

    /// The eight whose mean F1 stands for the whole.
    pub const CORE: &'static [Self] = &[
        Self::Official,
        Self::Post,
        Self::Unit,
        Self::Region,
        Self::Event,
        Self::Role,
        Self::Statement,
        Self::Speaker,
    ];

    /// The word in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::OfficialRank => "official_rank",
            Self::Degree => "degree",
            Self::Post => "post",
            Self::Unit => "unit",
            Self::UnitKind => "unit_kind",
            Self::UnitRegion => "unit_region",
            Self::Region => "region",
            Self::Event => "event",
            Self::EventDate => "event_date",
            Self::EventVenue => "event_venue",
            Self::EventRegion => "event_region",
            Self::Organizer => "organizer",
            Self::Participant => "participant",
            Self::Role => "role",
            Self::Statement => "statement",
            Self::Speaker => "speaker",
            Self::Published => "published",
            Self::Boilerplate => "boilerplate",
            Self::Body => "body",
            Self::SamePerson => "same_person",
            Self::DifferentPerson => "different_person",
            Self::SameEvent => "same_event",
        }
    }

    /// The category of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.as_str() == word)
    }
}

impl fmt::Display for Category {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for Category {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
