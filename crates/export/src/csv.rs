//! The one dialect of CSV that no reader misreads: UTF-8 without mark, commas, `\n`, quotes doubled, an empty value is nothing.
//!
//! Written by hand because the value's rules ([`crate::text`]) and the quoting are one pass; `tests/dialect.rs` reads it back with three
//! readers that disagree on everything else.

use crate::evidence::{MAX_DOCUMENTS, documents, rules};
use crate::figures::{push_date, push_number, push_score};
use crate::shape::{Type, Value};
use crate::text::{MAX_LIST_BYTES, Place, is_formula, is_numberlike, tidy};
use simpul_model::{Date, NodeId};
use std::io::{self, Write};

const BUFFER_BYTES: usize = 64 * 1024;

/// Who reads the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    /// A program that is told each column's type: exact texts.
    Program,
    /// Gephi, which guesses types: formulas and numbers in texts, and days, get a leading `'`, codes a prefix.
    Guesser,
    /// People with a spreadsheet: formulas get a leading `'`.
    Person,
}

/// Writes rows of cells.
pub(crate) struct Csv<'w> {
    out: &'w mut dyn Write,
    buffer: Vec<u8>,
    scratch: String,
    reader: Reader,
    fresh_row: bool,
    rows: u64,
}

impl<'w> Csv<'w> {
    /// A file that begins with a header.
    pub(crate) fn new<'h>(
        out: &'w mut dyn Write,
        reader: Reader,
        header: impl IntoIterator<Item = &'h str>,
    ) -> io::Result<Self> {
        let buffer = Vec::with_capacity(BUFFER_BYTES + 4096);
        let mut csv = Self { out, buffer, scratch: String::new(), reader, fresh_row: true, rows: 0 };
        for name in header {
            csv.word(name);
        }
        csv.end_row()?;
        csv.rows = 0;
        Ok(csv)
    }

    /// A cell without value.
    pub(crate) fn nothing(&mut self) {
        self.separate();
    }

    /// A cell with an identifier.
    pub(crate) fn id(&mut self, id: &NodeId) {
        self.separate();
        self.buffer.extend_from_slice(id.as_str().as_bytes());
    }

    /// A cell whose text is safe in every reader: a word of ours.
    pub(crate) fn word(&mut self, word: &str) {
        debug_assert!(!word.contains([',', '"', '\\', '\n']), "{word} is not safe");
        self.separate();
        self.buffer.extend_from_slice(word.as_bytes());
    }

    /// A cell of free text.
    pub(crate) fn text(&mut self, text: &str) {
        self.separate();
        let tidy = tidy(text, Place::Cell);
        self.put(&tidy);
    }

    /// A cell of several free texts.
    pub(crate) fn texts<'t>(&mut self, texts: impl IntoIterator<Item = &'t str>) {
        self.separate();
        let mut joined = std::mem::take(&mut self.scratch);
        joined.clear();
        for text in texts {
            let element = tidy(text, Place::Element);
            if element.is_empty() {
                continue;
            }
            if joined.len() + element.len() > MAX_LIST_BYTES {
                break;
            }
            if !joined.is_empty() {
                joined.push_str(if self.reader == Reader::Program { ";" } else { "; " });
            }
            joined.push_str(&element);
        }
        self.put(&joined);
        self.scratch = joined;
    }

    /// A cell with a day.
    pub(crate) fn date(&mut self, date: Date) {
        self.separate();
        push_date(&mut self.buffer, date);
    }

    /// A cell with the days from one to another as Gephi writes them, `<[2024-08-01, 2024-08-14]>`; a side that is missing is open.
    pub(crate) fn days(&mut self, start: Option<Date>, end: Option<Date>) {
        self.separate();
        self.buffer.extend_from_slice(b"\"<[");
        for (day, open, after) in [(start, "-Infinity", ", "), (end, "Infinity", "]>\"")] {
            match day {
                Some(day) => push_date(&mut self.buffer, day),
                None => self.buffer.extend_from_slice(open.as_bytes()),
            }
            self.buffer.extend_from_slice(after.as_bytes());
        }
    }

    /// A cell with a probability.
    pub(crate) fn score(&mut self, score: f32) {
        self.separate();
        push_score(&mut self.buffer, score);
    }

    /// A cell with a number.
    pub(crate) fn number(&mut self, number: u64) {
        self.separate();
        push_number(&mut self.buffer, number);
    }

    /// A cell with a column's value.
    pub(crate) fn value(&mut self, value: &Value<'_>) {
        match value {
            Value::Nothing => self.nothing(),
            Value::Text(text) => self.text(text),
            Value::Word(word) => self.word(word),
            Value::Texts(texts) => self.texts(texts.iter().map(String::as_str)),
            Value::Rules([one]) => self.text(&one.rule),
            Value::Rules(evidence) => self.texts(rules(evidence)),
            Value::Date(date) if self.reader == Reader::Guesser => {
                // Gephi would make a set of timestamps of the column, and then read no interval in the whole file.
                self.word("'");
                push_date(&mut self.buffer, *date);
            }
            Value::Date(date) => self.date(*date),
            Value::Int(number) => self.number(*number),
            Value::Bool(truth) => self.word(if *truth { "true" } else { "false" }),
            Value::Float(score) => self.score(*score),
            Value::Code(code) if self.reader == Reader::Program => self.word(&code.to_string()),
            Value::Code(code) => self.word(&format!("kemendagri:{code}")),
            Value::Id(id) => self.id(id),
            Value::Documents(evidence) => {
                self.separate();
                for (i, id) in documents(evidence).take(MAX_DOCUMENTS).enumerate() {
                    if i > 0 {
                        self.buffer.push(b';');
                    }
                    self.buffer.extend_from_slice(id.as_str().as_bytes());
                }
            }
        }
    }

    /// Ends the row.
    pub(crate) fn end_row(&mut self) -> io::Result<()> {
        self.buffer.push(b'\n');
        self.fresh_row = true;
        self.rows += 1;
        if self.buffer.len() >= BUFFER_BYTES {
            self.out.write_all(&self.buffer)?;
            self.buffer.clear();
        }
        Ok(())
    }

    /// Ends the file and gives its number of rows, the header apart.
    pub(crate) fn finish(self) -> io::Result<u64> {
        self.out.write_all(&self.buffer)?;
        Ok(self.rows)
    }

    fn separate(&mut self) {
        if !self.fresh_row {
            self.buffer.push(b',');
        }
        self.fresh_row = false;
    }

    /// Puts a tidied text, with the apostrophe that keeps spreadsheets and guessers from reading more into it.
    fn put(&mut self, text: &str) {
        let defused = match self.reader {
            Reader::Program => false,
            Reader::Person => is_formula(text),
            Reader::Guesser => is_formula(text) || is_numberlike(text),
        };
        push_quoted(&mut self.buffer, if defused { "'" } else { "" }, text);
    }
}

/// The header cell of a typed column for Neo4j.
pub(crate) fn typed_name(name: &str, ty: Type) -> String {
    match ty.neo4j() {
        "" => name.to_owned(),
        ty => format!("{name}:{ty}"),
    }
}

fn push_quoted(out: &mut Vec<u8>, before: &str, text: &str) {
    if !text.contains([',', '"']) {
        out.extend_from_slice(before.as_bytes());
        out.extend_from_slice(text.as_bytes());
        return;
    }
    out.push(b'"');
    out.extend_from_slice(before.as_bytes());
    for (i, part) in text.split('"').enumerate() {
        if i > 0 {
            out.extend_from_slice(b"\"\"");
        }
        out.extend_from_slice(part.as_bytes());
    }
    out.push(b'"');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(reader: Reader, fill: impl FnOnce(&mut Csv<'_>), expect: &str) {
        let mut out = Vec::new();
        let mut csv = Csv::new(&mut out, reader, ["id", "x"]).unwrap();
        fill(&mut csv);
        csv.end_row().unwrap();
        assert_eq!(csv.finish().unwrap(), 1);
        assert_eq!(String::from_utf8(out).unwrap(), format!("id,x\n{expect}\n"));
    }

    #[test]
    fn quotes_only_where_needed_and_nothing_for_nothing() {
        check(Reader::Program, |csv| ["a, \"b\"", ""].iter().for_each(|it| csv.text(it)), "\"a, \"\"b\"\"\",");
        check(Reader::Program, |csv| ["=1+1", "a\nb;c\\"].iter().for_each(|it| csv.text(it)), "=1+1,a b;c＼");
        check(Reader::Program, |csv| csv.texts(["S.H.", " ", "a;b"]), "\"S.H.;a,b\"");
    }

    #[test]
    fn formulas_are_defused_for_people_and_numbers_for_guessers() {
        check(Reader::Person, |csv| ["=1,2", "35.10"].iter().for_each(|it| csv.text(it)), "\"'=1,2\",35.10");
        check(Reader::Guesser, |csv| ["-", "35.10"].iter().for_each(|it| csv.text(it)), "'-,'35.10");
        let day = Date::constant(2024, 8, 14);
        check(Reader::Guesser, |csv| csv.days(Some(day), None), "\"<[2024-08-14, Infinity]>\"");
        check(Reader::Guesser, |csv| csv.days(None, Some(day)), "\"<[-Infinity, 2024-08-14]>\"");
        let code = "35.10".parse().unwrap();
        check(Reader::Guesser, |csv| csv.value(&Value::Code(code)), "kemendagri:35.10");
        check(Reader::Program, |csv| csv.value(&Value::Code(code)), "35.10");
    }
}
