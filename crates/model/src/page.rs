//! A page: bytes as they came, with where they came from.

use serde::{Deserialize, Serialize};

/// What the bytes of a page are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PageFormat {
    /// A page already flattened to text, boilerplate and all.
    Text,
    /// HTML, complete or a fragment.
    Html,
}

/// One page as it arrived.
///
/// `title`, `published` and `publisher` are what the *source* said beside the page (an NDJSON record, a feed item);
/// they are claims to be weighed by `clean`, not truths.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// The address, or for a local file its path relative to the input.
    pub url: String,
    /// What `body` is.
    pub format: PageFormat,
    /// The bytes, not yet decoded: charset detection belongs to `clean`.
    pub body: Vec<u8>,
    /// The charset that the transport declared (HTTP header), if any.
    pub charset: Option<String>,
    /// Title as the source gave it.
    pub title: Option<String>,
    /// Publication date or date-time as the source gave it, unparsed.
    pub published: Option<String>,
    /// Publisher as the source gave it.
    pub publisher: Option<String>,
}

impl Page {
    /// A page with nothing known beside its bytes.
    pub fn new(url: impl Into<String>, format: PageFormat, body: impl Into<Vec<u8>>) -> Self {
        Self {
            url: url.into(),
            format,
            body: body.into(),
            charset: None,
            title: None,
            published: None,
            publisher: None,
        }
    }

    /// A content hash over everything that decides what is read from this page; hex, 32 digits.
    pub fn fingerprint(&self) -> String {
        let mut hasher = blake3::Hasher::new();
        for part in [
            Some(&self.url),
            self.charset.as_ref(),
            self.title.as_ref(),
            self.published.as_ref(),
            self.publisher.as_ref(),
        ] {
            hasher.update(part.map_or("", String::as_str).as_bytes());
            hasher.update(&[0]);
        }
        hasher.update(&[self.format as u8]);
        hasher.update(&self.body);
        hasher.finalize().to_hex().as_str().chars().take(32).collect()
    }
}
