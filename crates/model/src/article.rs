//! An article: the cleaned page.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The cleaned page. All spans in Simpul count bytes of `text`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct Article {
    /// The page's address (or relative path), as in [`crate::Page::url`].
    pub url: String,
    /// The headline without the site's name; `None` where the page shows none.
    pub title: Option<String>,
    /// The byline as printed.
    pub byline: Option<String>,
    /// The outlet's name.
    pub publisher: Option<String>,
    /// The day of publication, where page, address or source says it.
    pub published: Option<Date>,
    /// The place in the dateline as printed, without the outlet.
    pub dateline: Option<String>,
    /// ISO 639-1 code of the text's language.
    pub language: Option<String>,
    /// The title (if any), then the paragraphs, separated by one empty line (`\n\n`). No paragraph holds a line break;
    /// blanks are single; text is NFC.
    pub text: String,
    /// Where the body begins in `text`: 0, or behind the title and its empty line.
    pub body_start: usize,
    /// The lines that were taken out as boilerplate, in page order.
    pub dropped: Vec<String>,
}

impl Article {
    /// The paragraphs of the body, in order, with the byte offset of each in `text`.
    pub fn paragraphs(&self) -> impl Iterator<Item = (usize, &str)> {
        let mut at = self.body_start;
        self.text.get(self.body_start..).unwrap_or_default().split("\n\n").map(move |paragraph| {
            let start = at;
            at += paragraph.len() + 2;
            (start, paragraph)
        })
    }
}
