//! XML by hand: elements are ours, only attribute values and texts come from pages, and those pass [`crate::text`] first.

use crate::evidence::{MAX_DOCUMENTS, documents, rules};
use crate::figures::{push_date, push_number, push_score};
use crate::shape::{Column, Merged, Value};
use crate::text::{MAX_LIST_BYTES, Place, tidy};
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
    fn value(&mut self, value: &Value<'_>) {
        match value {
            Value::Nothing => {}
            Value::Text(text) => self.text(text),
            Value::Word(word) => self.raw(word),
            Value::Texts(texts) => self.texts(texts.iter().map(String::as_str)),
            Value::Rules([one]) => self.text(&one.rule),
            Value::Rules(evidence) => self.texts(rules(evidence)),
            Value::Documents(evidence) => {
                for (i, id) in documents(evidence).take(MAX_DOCUMENTS).enumerate() {
                    self.raw(if i > 0 { "; " } else { "" });
                    self.raw(id.as_str());
                }
            }
            Value::Date(date) => push_date(&mut self.buffer, *date),
            Value::Int(number) => push_number(&mut self.buffer, *number),
            Value::Bool(truth) => self.raw(if *truth { "true" } else { "false" }),
            Value::Float(score) => push_score(&mut self.buffer, *score),
            Value::Code(code) => self.raw(&code.to_string()),
            Value::Id(id) => self.raw(id.as_str()),
        }
    }

    /// An element around a column's value, or nothing where there is no value.
    fn element(&mut self, before: &str, value: &Value<'_>, after: &str) {
        let start = self.buffer.len();
        self.raw(before);
        let content = self.buffer.len();
        self.value(value);
        if self.buffer.len() == content {
            self.buffer.truncate(start);
        } else {
            self.raw(after);
        }
    }

    /// A list as one text: the readers of XML formats disagree on list types.
    fn texts<'t>(&mut self, texts: impl IntoIterator<Item = &'t str>) {
        let start = self.buffer.len();
        for text in texts {
            let element = tidy(text, Place::Element);
            if element.is_empty() || self.buffer.len() - start + element.len() > MAX_LIST_BYTES {
                continue;
            }
            if self.buffer.len() > start {
                self.raw("; ");
            }
            self.text(&element);
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

/// The elements of each kind of node or edge: what to write before a value, and where the value comes from.
pub(crate) struct Fields<T: 'static> {
    by_kind: Vec<Vec<(String, &'static Column<T>)>>,
    after: &'static str,
}

impl<T> Fields<T> {
    /// An element for each column; `before` gives the markup before the value of the column of that name.
    pub(crate) fn of(
        columns: &[Merged<T>],
        kinds: usize,
        before: impl Fn(&str) -> String,
        after: &'static str,
    ) -> Self {
        let of_kind = |kind| columns.iter().filter_map(|it| it.of_kind(kind)).map(|it| (before(it.name), it)).collect();
        Self { by_kind: (0..kinds).map(of_kind).collect(), after }
    }

    /// The elements of one item; none for what has no value.
    pub(crate) fn write(&self, xml: &mut Xml<'_>, kind: usize, item: &T) {
        for (before, column) in self.by_kind.get(kind).into_iter().flatten() {
            xml.element(before, &(column.get)(item), self.after);
        }
    }
}
