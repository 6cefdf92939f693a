//! NDJSON: one record a line, a page in each.

use crate::{
    Arrival, Limits, Sink,
    bounded::reason,
    lines::{Line, next_line},
};
use serde::Deserialize;
use simpul_model::{DeadLetter, Page, PageFormat, id::digest_bytes};
use std::{
    io::{BufRead, BufReader, Read},
    ops::ControlFlow,
};

/// The fields that are used; all others are ignored.
#[derive(Deserialize)]
struct Record {
    url: Option<String>,
    title: Option<String>,
    html: Option<String>,
    text: Option<String>,
    published: Option<Loose>,
    publisher: Option<String>,
}

/// A date as text or as a number (seconds since 1970).
#[derive(Deserialize)]
#[serde(untagged)]
enum Loose {
    Text(String),
    Number(serde_json::Number),
}

/// Why a line is no page.
#[derive(Debug)]
pub(crate) struct BadRecord {
    pub(crate) reason: &'static str,
    pub(crate) detail: String,
}

/// Reads one line. `source` names a page that carries no address.
pub(crate) fn record(line: &[u8], source: &str) -> Result<Page, BadRecord> {
    let bad = |reason, detail| BadRecord { reason, detail };
    let record: Record = serde_json::from_slice(line)
        .map_err(|error| bad("bad_record", format!("the line is no record: {}", plain(&error))))?;
    let (format, body) = match (record.html, record.text) {
        (Some(html), _) if !html.trim().is_empty() => (PageFormat::Html, html),
        (_, Some(text)) if !text.trim().is_empty() => (PageFormat::Text, text),
        (None, None) => {
            return Err(bad("bad_record", "the record has neither \"html\" nor \"text\"".to_owned()));
        }
        _ => return Err(bad("empty", "the record's \"html\" or \"text\" is empty".to_owned())),
    };
    let url = record
        .url
        .filter(|it| !it.trim().is_empty())
        .map_or_else(|| format!("{source}#{}", digest_bytes(line)), |it| it.trim().to_owned());
    let mut page = Page::new(url, format, body);
    page.charset = Some("utf-8".to_owned());
    page.title = record.title.filter(|it| !it.trim().is_empty());
    page.publisher = record.publisher.filter(|it| !it.trim().is_empty());
    page.published = record.published.map(|it| match it {
        Loose::Text(text) => text,
        Loose::Number(number) => number.to_string(),
    });
    Ok(page)
}

/// The parser's message without its place: the line is named by its digest, the column says nothing to most.
fn plain(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let end = text.find(" at line ").unwrap_or(text.len());
    format!("{} (column {})", text.get(..end).unwrap_or(&text), error.column())
}

/// Reads a stream of records.
pub(crate) fn read(reader: impl Read, source: &str, origin: &str, limits: &Limits, sink: Sink<'_>) -> ControlFlow<()> {
    let mut reader = BufReader::with_capacity(64 << 10, reader);
    let mut number = 0_u64;
    loop {
        number += 1;
        let letter = match next_line(&mut reader as &mut dyn BufRead, limits.max_page_bytes) {
            Ok(None) => return ControlFlow::Continue(()),
            Ok(Some(Line::Whole(line))) => {
                let line = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&line);
                if line.iter().all(u8::is_ascii_whitespace) {
                    continue;
                }
                match record(line, source) {
                    Ok(page) => {
                        sink(Arrival::Page { page, origin: origin.to_owned() })?;
                        continue;
                    }
                    Err(bad) => DeadLetter::new("fetch", bad.reason, source, source, bad.detail).about(line),
                }
            }
            Ok(Some(Line::TooLong(bytes))) => DeadLetter {
                bytes: Some(bytes),
                ..DeadLetter::new(
                    "fetch",
                    "too_large",
                    source,
                    source,
                    format!("a line of {bytes} bytes; {} are allowed", limits.max_page_bytes),
                )
            },
            Err(error) => {
                let letter =
                    DeadLetter::new("fetch", reason(&error), source, source, format!("reading on failed: {error}"));
                return sink(Arrival::Lost { letter, origin: origin.to_owned() });
            }
        };
        tracing::debug!(source, line = number, reason = letter.reason, "A line is no page.");
        sink(Arrival::Lost { letter, origin: origin.to_owned() })?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_becomes_a_page_and_unknown_fields_are_ignored() {
        let page =
            record(br#"{"url":" https://a.id/x ","title":"T","text":"Isi","published":1,"lain":[1]}"#, "s").unwrap();
        assert_eq!((page.url.as_str(), page.format), ("https://a.id/x", PageFormat::Text));
        assert_eq!(page.published.as_deref(), Some("1"));
        let nameless = record(br#"{"text":"Isi"}"#, "b.jsonl").unwrap();
        assert!(nameless.url.starts_with("b.jsonl#"), "{}", nameless.url);
    }

    #[test]
    fn a_broken_line_costs_itself_alone() {
        let text = b"{\"text\":\"satu\"}\n{\"text\":\n[1]\n{}\n\n{\"text\":\"\"}\n{\"text\":\"dua\"}".as_slice();
        let mut seen = Vec::new();
        let flow = read(text, "s", "o", &Limits::default(), &mut |it| {
            seen.push(match it {
                Arrival::Page { page, .. } => String::from_utf8(page.body).unwrap(),
                Arrival::Lost { letter, .. } => letter.reason,
                _ => unreachable!(),
            });
            ControlFlow::Continue(())
        });
        assert!(flow.is_continue());
        assert_eq!(seen, ["satu", "bad_record", "bad_record", "bad_record", "empty", "dua"]);
    }
}
