//! A line of a page, with what its markup said about it; and a page reduced to lines.

use crate::dates::Day;

/// What the markup called a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Kind {
    /// A paragraph, or a line of a flattened page, of which nothing more is known.
    #[default]
    Plain,
    /// `h1` … `h6`.
    Heading,
    /// An item of a list.
    Item,
    /// A caption of a picture.
    Caption,
}

/// One line: blanks single, no control characters, NFC.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    /// The words.
    pub(crate) text: String,
    /// What the markup called it.
    pub(crate) kind: Kind,
    /// Share of its characters that stand in links, 0 to 100.
    pub(crate) linked: u8,
}

impl Line {
    /// A line of which nothing but the text is known.
    pub(crate) fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}

/// A page reduced to what the rules judge.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    /// The lines that may be the article's, in page order.
    pub(crate) lines: Vec<Line>,
    /// The headline, where markup or source say it.
    pub(crate) title: Option<String>,
    /// The title is printed on the page, or only claimed beside it.
    pub(crate) from_markup: bool,
    /// The byline, where markup says it.
    pub(crate) byline: Option<String>,
    /// The outlet's name, where markup or source say it.
    pub(crate) publisher: Option<String>,
    /// Days that markup gives for publication, with how much each is to be trusted (larger is more).
    pub(crate) days: Vec<(Day, f32)>,
    /// Addresses that stand for this page itself.
    pub(crate) addresses: Vec<String>,
}
