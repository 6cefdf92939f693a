//! Gold annotations: what a careful reader of one page would put into the graph.

use crate::EvalError;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// The annotation of one article. Unknown fields are ignored; kinds and codes stay the words they are.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Gold {
    /// The page itself.
    pub document: GoldDocument,
    /// Strings that must not survive cleaning.
    #[serde(default)]
    pub boilerplate: Vec<String>,
    /// People with a rank or post.
    pub officials: Vec<GoldOfficial>,
    /// People or strings that look like officials and are not.
    #[serde(default)]
    pub not_officials: Vec<String>,
    /// Units named or implied.
    pub units: Vec<GoldUnit>,
    /// Regions named in their own right.
    pub regions: Vec<GoldRegion>,
    /// Regions named in a way that may count or not.
    #[serde(default)]
    pub regions_optional: Vec<RegionOrCode>,
    /// Events.
    pub events: Vec<GoldEvent>,
    /// Direct quotations, in order.
    pub statements: Vec<GoldStatement>,
}

/// The page as annotated.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct GoldDocument {
    /// ISO date.
    #[serde(default)]
    pub published: Option<String>,
}

/// A person.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct GoldOfficial {
    /// Local to the file.
    pub key: String,
    /// Fullest name printed.
    pub name: String,
    /// Standard abbreviation.
    pub rank: Option<String>,
    /// With full stops.
    #[serde(default)]
    pub degrees: Vec<String>,
    /// Distinct mentions by name.
    #[serde(default)]
    pub surface: Vec<String>,
    /// Posts held now or before.
    pub posts: Vec<GoldPost>,
}

/// A post.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct GoldPost {
    /// Standard short form.
    pub post: String,
    /// Key of its unit.
    #[serde(default)]
    pub unit: Option<String>,
    /// `current` or `former`.
    pub status: String,
    /// Plt, Plh, Pj, Pjs, Ps.
    #[serde(default)]
    pub acting: Option<bool>,
}

/// A unit.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct GoldUnit {
    /// Local to the file.
    pub key: String,
    /// Standard long form.
    pub name: String,
    /// A word of the schema.
    pub kind: String,
    /// Kemendagri code.
    pub region: Option<String>,
}

/// A region.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct GoldRegion {
    /// Kemendagri code.
    pub code: String,
    /// The table's name.
    #[serde(default)]
    pub name: String,
}

/// A region written in full or as its code.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum RegionOrCode {
    /// The code.
    Code(String),
    /// In full.
    Region(GoldRegion),
}

impl RegionOrCode {
    /// Its code.
    pub fn code(&self) -> &str {
        match self {
            Self::Code(code) => code,
            Self::Region(region) => &region.code,
        }
    }
}

/// An event.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct GoldEvent {
    /// Local to the file.
    pub key: String,
    /// A word of the schema.
    pub kind: String,
    /// ISO date, or two with a slash between.
    pub date: Option<String>,
    /// As printed.
    pub venue: Option<String>,
    /// Kemendagri code.
    pub region: Option<String>,
    /// Unit keys.
    pub organizers: Vec<String>,
    /// Keys, or names of those who have none.
    pub leaders: Vec<String>,
    /// Keys.
    pub speakers: Vec<String>,
    /// Keys of officials and units.
    pub attendees: Vec<String>,
}

/// A quotation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct GoldStatement {
    /// Key of an official, or nobody.
    pub speaker: Option<String>,
    /// Its first words.
    pub starts: String,
}

/// Pairs across the articles of a folder, each written `article:key`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
pub struct Links {
    /// Officials who are one person.
    #[serde(default)]
    pub same_person: Vec<(String, String)>,
    /// Officials who are not.
    #[serde(default)]
    pub different_person: Vec<(String, String)>,
    /// Events that are one.
    #[serde(default)]
    pub same_event: Vec<(String, String)>,
}

impl Gold {
    /// Reads an annotation; `file` is its name, for messages.
    ///
    /// # Errors
    ///
    /// Where the text is no annotation, a key stands twice, or a post names a unit that is not listed.
    pub fn from_json(file: &str, json: &str) -> Result<Self, EvalError> {
        let gold: Self =
            serde_json::from_str(json).map_err(|source| EvalError::BadFile { file: file.into(), source })?;
        gold.check(file)?;
        Ok(gold)
    }

    /// The officials by key.
    pub fn officials_by_key(&self) -> BTreeMap<&str, &GoldOfficial> {
        self.officials.iter().map(|it| (it.key.as_str(), it)).collect()
    }

    /// The units by key.
    pub fn units_by_key(&self) -> BTreeMap<&str, &GoldUnit> {
        self.units.iter().map(|it| (it.key.as_str(), it)).collect()
    }

    fn check(&self, file: &str) -> Result<(), EvalError> {
        once(file, self.officials.iter().map(|it| it.key.as_str()))?;
        once(file, self.events.iter().map(|it| it.key.as_str()))?;
        let units = once(file, self.units.iter().map(|it| it.key.as_str()))?;
        for official in &self.officials {
            for unit in official.posts.iter().filter_map(GoldPost::unit_key) {
                if !units.contains(unit) {
                    let (official, unit) = (official.key.clone(), unit.to_owned());
                    return Err(EvalError::UnknownUnit { file: file.into(), official, unit });
                }
            }
        }
        Ok(())
    }
}

impl GoldPost {
    /// The unit's key; an empty one is none.
    pub fn unit_key(&self) -> Option<&str> {
        self.unit.as_deref().filter(|it| !it.is_empty())
    }
}

impl Links {
    /// Reads `LINKS.json`; `file` is its name, for messages.
    ///
    /// # Errors
    ///
    /// Where the text does not follow the schema.
    pub fn from_json(file: &str, json: &str) -> Result<Self, EvalError> {
        serde_json::from_str(json).map_err(|source| EvalError::BadFile { file: file.into(), source })
    }
}

fn once<'k>(file: &str, keys: impl Iterator<Item = &'k str>) -> Result<BTreeSet<&'k str>, EvalError> {
    let mut seen = BTreeSet::new();
    for key in keys {
        if !seen.insert(key) {
            return Err(EvalError::KeyTwice { file: file.into(), key: key.into() });
        }
    }
    Ok(seen)
}
