//! Facts as compared, and as the scorer beside the annotations prints them.

use serde::Serialize;
use std::fmt::{self, Write as _};

/// One part of an [`Item`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(untagged)]
pub enum Cell {
    /// A text.
    Text(String),
    /// Yes or no.
    Truth(bool),
    /// Nothing stated.
    Nothing,
}

/// A fact, as compared and as printed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(untagged)]
pub enum Item {
    /// One text.
    One(String),
    /// Several parts.
    Many(Vec<Cell>),
}

impl Item {
    /// The text of a part; a single text is part 0.
    pub fn text(&self, part: usize) -> &str {
        match self {
            Self::One(text) if part == 0 => text,
            Self::Many(cells) => match cells.get(part) {
                Some(Cell::Text(text)) => text,
                _ => "",
            },
            Self::One(_) => "",
        }
    }

    /// Whether a part says yes.
    pub fn truth(&self, part: usize) -> bool {
        matches!(self, Self::Many(cells) if cells.get(part) == Some(&Cell::Truth(true)))
    }
}

impl<const N: usize> From<[Cell; N]> for Item {
    fn from(cells: [Cell; N]) -> Self {
        Self::Many(cells.into())
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Option<&str>> for Cell {
    fn from(text: Option<&str>) -> Self {
        text.map_or(Self::Nothing, Self::from)
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::One(text) => f.write_str(text),
            Self::Many(cells) => {
                f.write_str("(")?;
                for (i, cell) in cells.iter().enumerate() {
                    if i > 0 {
                        f.write_str(", ")?;
                    }
                    write!(f, "{cell}")?;
                }
                f.write_str(if cells.len() == 1 { ",)" } else { ")" })
            }
        }
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => quoted(text, f),
            Self::Truth(true) => f.write_str("True"),
            Self::Truth(false) => f.write_str("False"),
            Self::Nothing => f.write_str("None"),
        }
    }
}

/// A text in quotes, as Python writes it.
fn quoted(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    f.write_char(quote)?;
    for c in text.chars() {
        match c {
            '\\' => f.write_str("\\\\")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            c if c == quote => write!(f, "\\{c}")?,
            c if is_printable(c) => f.write_char(c)?,
            c => match u32::from(c) {
                n @ ..0x100 => write!(f, "\\x{n:02x}")?,
                n @ ..0x1_0000 => write!(f, "\\u{n:04x}")?,
                n => write!(f, "\\U{n:08x}")?,
            },
        }
    }
    f.write_char(quote)
}

fn is_printable(c: char) -> bool {
    let unseen = matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        | '\u{fff9}'..='\u{fffb}' | '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..);
    c == ' ' || !(c.is_control() || c.is_whitespace() || unseen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_print_as_the_scorer_prints_them() {
        let item = Item::from([Cell::from("kapolres"), Cell::Truth(true), Cell::Nothing]);
        assert_eq!(item.to_string(), "('kapolres', True, None)");
        assert_eq!(Item::One("a'b".into()).to_string(), "a'b");
        for (text, expect) in [
            ("Ma'ruf", r#""Ma'ruf""#),
            ("\"a\"", r#"'"a"'"#),
            ("'\"", r#"'\'"'"#),
            ("a\\b\n\u{a0}\u{200b}“é”", r"'a\\b\n\xa0\u200b“é”'"),
        ] {
            assert_eq!(Cell::from(text).to_string(), expect, "{text:?}");
        }
    }
}
