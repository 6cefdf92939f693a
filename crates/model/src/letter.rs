//! A dead letter: what could not be read, where, and why.

use serde::{Deserialize, Serialize};

/// One page, record or file that costs itself and nothing else.
///
/// It says nothing of when or in which order things were read, so the letters of a set of pages are the same however
/// the pages came. The fields' order is the order in which letters are sorted and printed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Default)]
pub struct DeadLetter {
    /// Where it failed: `fetch`, `clean` or `extract`.
    pub stage: String,
    /// A stable code, `snake_case`: `empty`, `bad_record`, `too_large`, `bomb`, `panic`, `timeout`, …
    pub reason: String,
    /// The feed's address, or the file (relative to its input) that held it.
    pub source: String,
    /// The page's address, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The file, relative to its input, where it has no address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// One sentence for a person.
    pub detail: String,
    /// Hash (16 hex digits of BLAKE3) of the bytes in question, where they were read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// How many bytes those are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bytes: Option<u64>,
    /// Whether trying again later may help.
    #[serde(default)]
    pub retriable: bool,
}

impl DeadLetter {
    /// A letter for a page or record of `source`, whose `place` is an address or a relative path.
    pub fn new(stage: &str, reason: &str, source: &str, place: &str, detail: impl Into<String>) -> Self {
        let is_url = place.starts_with("http://") || place.starts_with("https://");
        Self {
            stage: stage.to_owned(),
            reason: reason.to_owned(),
            source: source.to_owned(),
            url: is_url.then(|| place.to_owned()),
            path: (!is_url).then(|| place.to_owned()),
            detail: detail.into(),
            ..Self::default()
        }
    }

    /// The same letter, saying which bytes it is about.
    #[must_use]
    pub fn about(mut self, bytes: &[u8]) -> Self {
        self.digest = Some(crate::id::digest_bytes(bytes));
        self.bytes = Some(bytes.len() as u64);
        self
    }

    /// The same letter, marked as worth another try.
    #[must_use]
    pub fn retriable(mut self) -> Self {
        self.retriable = true;
        self
    }

    /// The address or path of what was lost.
    pub fn place(&self) -> &str {
        self.url.as_deref().or(self.path.as_deref()).unwrap_or(&self.source)
    }
}
