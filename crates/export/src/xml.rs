//! XML by hand: elements are ours, only attribute values and texts come from pages, and those pass [`crate::text`] first.

use crate::figures::{push_date, push_number, push_score};
use crate::shape::Value;
use crate::text::{MAX_TEXT_BYTES, Place, tidy};
use simpul_model::Date;
use std::io::{self, Write};

const BUFFER_BYTES: usize = 64 * 1024;

/// Writes markup as it is given, and values escaped.
pub(crate) struct Xml<'w> {
    out: &'w mut dyn Write,
    buffer: Vec<u8>,
}

impl<'w> Xml<'w> {
    /// A document that begins with the declaration.
    pub(crate) fn new(out: &'w mut dyn Write) -> Self {
        let mut xml = Self { out, buffer: Vec::with_capacity(BUFFER_BYTES + 4096) };
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml
    }

    /// Markup of ours.
    pub(crate) fn raw(&mut self, markup: &str) {
        self.buffer.extend_from_slice(markup.as_bytes());
    }

    /// An attribute whose value is free text.
    pub(crate) fn attribute(&mut self, name: &str, text: &str) {
        self.open_attribute(name);
        self.text(text);
        self.buffer.push(b'"');
    }

    /// An attribute whose value is safe by its alphabet.
    pub(crate) fn word(&mut self, name: &str, word: &str) {
        self.open_attribute(name);
        self.raw(word);
        self.buffer.push(b'"');
    }

    /// An attribute that is a number.
    pub(crate) fn number(&mut self, name: &str, number: u64) {
        self.open_attribute(name);
        push_number(&mut self.buffer, number);
        self.buffer.push(b'"');
    }

    /// An attribute that is a day.
    pub(crate) fn date(&mut self, name: &str, date: Date) {
        self.open_attribute(name);
        push_date(&mut self.buffer, date);
        self.buffer.push(b'"');
    }

    /// Free text.
    pub(crate) fn text(&mut self, text: &str) {
        let tidy = tidy(text, Place::Xml);
        let mut from = 0;
        let bytes = tidy.as_bytes();
        for (at, byte) in bytes.iter().enumerate() {
            let escaped: &[u8] = match byte {
                b'&' => b"&amp;",
                b'<' => b"&lt;",
                b'>' => b"&gt;",
                b'"' => b"&quot;",
                _ => continue,
            };
            self.buffer.extend_from_slice(bytes.get(from..at).unwrap_or_default());
            self.buffer.extend_from_slice(escaped);
            from = at + 1;
        }
        self.buffer.extend_from_slice(bytes.get(from..).unwrap_or_default());
    }

    /// A column's value.
    pub(crate) fn value(&mut self, value: &Value<'_>) {
        match value {
            Value::Nothing => {}
            Value::Text(text) => self.text(text),
            Value::Word(word) => self.raw(word),
            Value::Texts(_) | Value::Words(_) | Value::Ids(_) => {
                let joined = joined(value);
                self.text(&joined);
            }
            Value::Date(date) => push_date(&mut self.buffer, *date),
            Value::Int(number) => push_number(&mut self.buffer, *number),
            Value::Bool(truth) => self.raw(if *truth { "true" } else { "false" }),
            Value::Float(score) => push_score(&mut self.buffer, *score),
            Value::Code(code) => self.raw(&code.to_string()),
            Value::Id(id) => self.raw(id.as_str()),
        }
    }

    /// Ends a line of markup.
    pub(crate) fn line(&mut self, markup: &str) -> io::Result<()> {
        self.raw(markup);
        self.buffer.push(b'\n');
        if self.buffer.len() >= BUFFER_BYTES {
            self.out.write_all(&self.buffer)?;
            self.buffer.clear();
        }
        Ok(())
    }

    /// Ends the document.
    pub(crate) fn finish(self) -> io::Result<()> {
        self.out.write_all(&self.buffer)
    }

    fn open_attribute(&mut self, name: &str) {
        self.buffer.push(b' ');
        self.raw(name);
        self.raw("=\"");
    }
}

/// Whether a column's value is worth an element.
pub(crate) fn is_empty(value: &Value<'_>) -> bool {
    match value {
        Value::Nothing => true,
        Value::Text(text) => tidy(text, Place::Xml).is_empty(),
        Value::Texts(_) | Value::Words(_) | Value::Ids(_) => joined(value).is_empty(),
        _ => false,
    }
}

/// A list as one text: the readers of XML formats disagree on list types.
fn joined(value: &Value<'_>) -> String {
    let parts: Vec<&str> = match value {
        Value::Texts(texts) => texts.iter().map(String::as_str).collect(),
        Value::Words(words) => words.clone(),
        Value::Ids(ids) => ids.iter().map(|it| it.as_str()).collect(),
        _ => Vec::new(),
    };
    let mut out = String::new();
    for part in parts {
        let part = tidy(part, Place::Element);
        if part.is_empty() || out.len() + part.len() > MAX_TEXT_BYTES {
            continue;
        }
        if !out.is_empty() {
            out.push_str("; ");
        }
        out.push_str(&part);
    }
    out
}
