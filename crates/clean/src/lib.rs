//! From a page as it arrived to the article in it.
//!
//! ```text
//! bytes ──decode──▶ text ──┬─ html ─▶ lines ─┬─ sift ─▶ title, body, what was dropped ──▶ Article
//!                          └─ flat ─▶ lines ─┘     └─ dateline, published, byline, publisher, language
//! ```
//!
//! HTML is first reduced to the same thing that a flattened page is: lines in page order, each with what the markup
//! said about it. From there on one set of rules judges both, so that a rule learnt from one kind of page serves the other.
//! The phrases are data (`config/clean.toml`, see [`Rules`]); the shapes are code.
//!
//! Everything here is a pure function: no files, no clock, no network.
#![warn(clippy::disallowed_methods)]

mod address;
mod byline;
mod dateline;
mod dates;
mod decode;
mod flat;
mod html;
mod language;
mod line;
mod published;
mod rules;
mod sift;
mod title;
mod words;

pub use rules::{Rules, RulesError};

use published::Evidence;
use simpul_model::{Article, Noted, Page, PageFormat};

/// The most text, in bytes, that an article keeps; what lies beyond is cut at a line and noted.
pub const MAX_TEXT: usize = 1 << 20;

/// Why a page holds nothing that can be read. `code` is stable and made for the dead letters.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code}: {detail}")]
pub struct Reject {
    /// `empty`, `binary` or `no_text`.
    pub code: &'static str,
    /// What was found instead, for a person.
    pub detail: String,
}

/// Reads the article out of a page.
///
/// The text is NFC, without control characters, one paragraph a line, paragraphs separated by one empty line; cleaning it
/// again gives it back unchanged. What the source said beside the page (`title`, `published`, `publisher`) is weighed as
/// one witness among others. Notes say what was odd and still read: a cut page, an address that could not be decoded,
/// dates that contradict each other.
///
/// # Errors
///
/// A [`Reject`] where there is no text: nothing at all, bytes that are no text, or markup around nothing.
///
/// ```
/// use simpul_clean::{Rules, article};
/// use simpul_model::{Page, PageFormat};
///
/// let page = Page::new("a.txt", PageFormat::Text, "SAMPIT – Rapat digelar di aula, Kamis.\nBagikan Berita Ini\n");
/// let read = article(&page, Rules::builtin()).unwrap().value;
/// assert_eq!(read.dateline.as_deref(), Some("SAMPIT"));
/// assert_eq!(read.text, "SAMPIT – Rapat digelar di aula, Kamis.");
/// assert_eq!(read.dropped, ["Bagikan Berita Ini"]);
/// ```
pub fn article(page: &Page, rules: &Rules) -> Result<Noted<Article>, Reject> {
    let mut notes = Vec::new();
    let text = decode::decode(page, &mut notes)?;
    let draft = if is_markup(page.format, &text) {
        html::draft(&text, page, rules, &mut notes)
    } else {
        flat::draft(&text, page, rules)
    };
    let sifted = sift::sift(&draft, rules);
    if sifted.title.is_none() && sifted.body.is_empty() {
        return Err(Reject { code: "no_text", detail: "nothing but markup or boilerplate".to_owned() });
    }
    let (text, body_start) = assemble(sifted.title.as_deref(), &sifted.body, &mut notes);
    let dateline = dateline::of_body(&sifted.body, draft.publisher.as_deref(), rules);
    let published =
        published::decide(&Evidence { page, draft: &draft, sifted: &sifted, dateline: dateline.as_ref() }, &mut notes);
    let publisher = draft
        .publisher
        .clone()
        .or_else(|| sifted.outlet.clone())
        .or_else(|| dateline.as_ref().and_then(|it| it.outlet.clone()));
    let language = language::of(text.get(body_start..).unwrap_or(&text));
    let value = Article {
        url: page.url.clone(),
        title: sifted.title,
        byline: draft.byline.clone().or(sifted.byline),
        publisher,
        published,
        dateline: dateline.and_then(|it| it.place),
        language,
        text,
        body_start,
        dropped: sifted.dropped,
    };
    Ok(Noted { value, notes })
}

/// Whether the text is to be read as HTML: by its declared format, corrected where the text plainly says otherwise.
fn is_markup(format: PageFormat, text: &str) -> bool {
    let head = words::prefix(text.trim_start(), 2048).to_ascii_lowercase();
    let marked = ["<!doctype html", "<html", "<head", "<body", "<article"].iter().any(|tag| head.contains(tag));
    match format {
        PageFormat::Html => {
            marked || text.contains("</") || text.contains("/>") || text.contains("<p>") || text.contains("<br>")
        }
        PageFormat::Text => head.starts_with("<!doctype html") || head.starts_with("<html"),
    }
}

/// Joins title and paragraphs, and cuts at [`MAX_TEXT`].
fn assemble(title: Option<&str>, body: &[String], notes: &mut Vec<String>) -> (String, usize) {
    let mut text = String::new();
    if let Some(title) = title {
        text.push_str(words::prefix(title, MAX_TEXT));
    }
    let mut body_start = text.len();
    for (index, paragraph) in body.iter().enumerate() {
        let gap = if text.is_empty() { 0 } else { 2 };
        let room = MAX_TEXT.saturating_sub(text.len() + gap);
        let fits = paragraph.len() <= room;
        let part = if fits { paragraph } else { words::prefix(paragraph, room).trim_end() };
        if !part.is_empty() {
            if gap > 0 {
                text.push_str("\n\n");
            }
            if index == 0 {
                body_start = text.len();
            }
            text.push_str(part);
        }
        if !fits {
            notes.push(format!("The text was cut at {MAX_TEXT} bytes."));
            break;
        }
    }
    (text, body_start)
}
