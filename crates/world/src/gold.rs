//! The truth of one article, in the gold format that real pages are annotated in, so that one scorer serves both.
//! Keys are the world's: a person is `p17`, a unit is its name in kebab-case, an event is `e` and its story's number.

use serde::Serialize;

/// What a careful reader of the page would put into the graph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Default)]
#[allow(missing_docs, reason = "the fields are those of the gold schema")]
pub struct Gold {
    pub document: GoldDocument,
    pub boilerplate: Vec<String>,
    pub officials: Vec<GoldOfficial>,
    pub not_officials: Vec<String>,
    pub units: Vec<GoldUnit>,
    pub regions: Vec<GoldRegion>,
    pub events: Vec<GoldEvent>,
    pub statements: Vec<GoldStatement>,
    pub programmes: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Default)]
#[allow(missing_docs, reason = "the fields are those of the gold schema")]
pub struct GoldDocument {
    pub title: Option<String>,
    pub published: Option<String>,
    pub dateline: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the fields are those of the gold schema")]
pub struct GoldOfficial {
    pub key: String,
    pub name: String,
    pub rank: Option<String>,
    pub degrees: Vec<String>,
    pub surface: Vec<String>,
    pub posts: Vec<GoldPost>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the fields are those of the gold schema")]
pub struct GoldPost {
    pub post: String,
    pub unit: Option<String>,
    pub status: &'static str,
    pub acting: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the fields are those of the gold schema")]
pub struct GoldUnit {
    pub key: String,
    pub name: String,
    pub kind: &'static str,
    pub region: Option<String>,
    pub parent: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the fields are those of the gold schema")]
pub struct GoldRegion {
    pub code: String,
    pub name: String,
    pub level: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Default)]
#[allow(missing_docs, reason = "the fields are those of the gold schema")]
pub struct GoldEvent {
    pub key: String,
    pub kind: &'static str,
    pub date: Option<String>,
    pub venue: Option<String>,
    pub region: Option<String>,
    pub organizers: Vec<String>,
    pub leaders: Vec<String>,
    pub speakers: Vec<String>,
    pub attendees: Vec<String>,
    pub groups: Vec<String>,
    pub represented: Vec<GoldRepresented>,
    pub programme: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the fields are those of the gold schema")]
pub struct GoldRepresented {
    pub who: String,
    pub by: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the fields are those of the gold schema")]
pub struct GoldStatement {
    pub speaker: Option<String>,
    pub starts: String,
    pub date: Option<String>,
}

/// A key from a name: lower case, hyphens between words.
pub fn kebab(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for letter in name.chars() {
        if letter.is_alphanumeric() {
            key.extend(letter.to_lowercase());
        } else if !key.is_empty() && !key.ends_with('-') {
            key.push('-');
        }
    }
    key.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    #[test]
    fn keys_are_plain() {
        assert_eq!(super::kebab("Kodim 0910/Malinau"), "kodim-0910-malinau");
        assert_eq!(super::kebab("H. M. Taufik"), "h-m-taufik");
    }
}
