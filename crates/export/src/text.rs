//! One text, safe in every reader: what a cell, an element of a list and an XML attribute may hold.
//!
//! Readers of CSV disagree on backslashes, line breaks and blanks at the ends, XML forbids some characters altogether, and Neo4j's
//! importer wants a row in one buffer. Rather than escape for each, the text loses what they disagree on. `jsonl/` keeps the original.

use std::borrow::Cow;

/// The longest text in one cell, in bytes; what is longer ends with `…`. Neo4j's text indexes refuse values beyond 32,766 bytes.
pub(crate) const MAX_TEXT_BYTES: usize = 32_000;

/// The longest list of texts in one cell, in bytes; members beyond it are left out.
pub(crate) const MAX_LIST_BYTES: usize = 128 * 1024;

/// Where a text goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// A cell of its own: no backslash.
    Cell,
    /// One of several in a cell: no backslash, no semicolon.
    Element,
    /// An attribute or text in XML.
    Xml,
}

impl Place {
    /// What stands for a character here: itself, another, or (`None`) nothing.
    fn put(self, c: char) -> Option<char> {
        match c {
            c if c.is_whitespace() => Some(' '),
            c if c.is_control() || is_noncharacter(c) => None,
            '\u{FEFF}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => None,
            '\\' if self != Self::Xml => Some('＼'),
            ';' if self == Self::Element => Some(','),
            c => Some(c),
        }
    }
}

/// The text as it may stand at a place: blanks and line breaks are one blank, none at the ends; no control characters, byte order marks,
/// direction overrides or code points that are no characters.
pub(crate) fn tidy(text: &str, place: Place) -> Cow<'_, str> {
    if is_tidy(text, place) { Cow::Borrowed(text) } else { Cow::Owned(tidied(text, place)) }
}

/// Bytes that may stand as they are: graphic ASCII, but for the backslash.
const PLAIN: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0x21;
    while byte < 0x7f {
        table[byte] = byte != b'\\' as usize;
        byte += 1;
    }
    table
};

/// Whether a text is known to be tidy: a quick look that takes most texts and may miss some, such as those with letters beyond ASCII.
fn is_tidy(text: &str, place: Place) -> bool {
    let mut blank_before = true;
    for &byte in text.as_bytes() {
        if byte == b' ' {
            if blank_before {
                return false;
            }
            blank_before = true;
        } else if PLAIN[usize::from(byte)] && (byte != b';' || place != Place::Element)
            || byte == b'\\' && place == Place::Xml
        {
            blank_before = false;
        } else {
            return false;
        }
    }
    text.len() <= MAX_TEXT_BYTES && (!blank_before || text.is_empty())
}

fn tidied(text: &str, place: Place) -> String {
    let mut out = String::with_capacity(text.len().min(MAX_TEXT_BYTES) + 4);
    let mut blank = false;
    for c in text.chars().filter_map(|it| place.put(it)) {
        if c == ' ' {
            blank = true;
            continue;
        }
        if blank && !out.is_empty() {
            out.push(' ');
        }
        blank = false;
        if out.len() + c.len_utf8() + "…".len() > MAX_TEXT_BYTES {
            out.truncate(out.trim_end().len());
            out.push('…');
            break;
        }
        out.push(c);
    }
    out
}

fn is_noncharacter(c: char) -> bool {
    let n = u32::from(c);
    n & 0xFFFE == 0xFFFE || (0xFDD0..=0xFDEF).contains(&n)
}

/// Whether a spreadsheet could take the text for a formula (OWASP's list, full-width forms included).
pub(crate) fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// Whether a reader that guesses a column's type from its values could take the text for a number, a day, an interval or a truth value.
pub(crate) fn is_numberlike(text: &str) -> bool {
    let figure = |b: u8| b.is_ascii_hexdigit() || b"., +-_:xXpPLTZ".contains(&b);
    let number = text.starts_with(|c: char| c.is_ascii_digit() || c == '.') && text.bytes().all(figure);
    let interval = text.starts_with(['<', '[', '('])
        && text.trim_start_matches(['<', '[', '(', ' ']).starts_with(|c: char| c.is_ascii_digit());
    number || interval || ["true", "false", "nan", "infinity"].iter().any(|it| text.eq_ignore_ascii_case(it))
}

/// The first characters of a text as a label, with `…` where more follows.
pub(crate) fn shortened(text: &str, max_chars: usize) -> Cow<'_, str> {
    match text.char_indices().nth(max_chars) {
        None => Cow::Borrowed(text),
        Some((at, _)) => Cow::Owned(format!("{}…", text.get(..at).unwrap_or_default().trim_end())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_readers_disagree_on_is_gone() {
        for (given, cell) in [
            ("", ""),
            (" \t\n ", ""),
            ("  Polres\r\nMalang\u{a0} ", "Polres Malang"),
            ("a\\\"b", "a＼\"b"),
            ("a;b", "a;b"),
            ("\u{feff}a\u{0}b\u{1b}[31m\u{7f}\u{85}c", "ab[31m c"),
            ("a\u{fffe}b\u{10ffff}c\u{fdd0}d", "abcd"),
            ("x\u{202e}y", "xy"),
            ("👮🏽‍♀️ siaga", "👮🏽‍♀️ siaga"),
        ] {
            assert_eq!(tidy(given, Place::Cell), cell, "{given:?}");
        }
        assert_eq!(tidy("a;b\\", Place::Element), "a,b＼");
        assert_eq!(tidy("a;b\\", Place::Xml), "a;b\\");
    }

    #[test]
    fn a_very_long_text_is_cut_on_a_character() {
        let long = "é ".repeat(MAX_TEXT_BYTES);
        let cut = tidy(&long, Place::Cell);
        assert!(cut.len() <= MAX_TEXT_BYTES && cut.ends_with("é…"), "{}", cut.len());
        assert_eq!(tidy(&"a".repeat(MAX_TEXT_BYTES + 1), Place::Cell).len(), MAX_TEXT_BYTES);
        assert_eq!(tidy(&"a".repeat(MAX_TEXT_BYTES), Place::Cell).len(), MAX_TEXT_BYTES);
    }

    #[test]
    fn formulas_and_numbers_are_known() {
        assert!(is_formula("=cmd|' /C calc'!A0") && is_formula("＝1") && !is_formula("Kapolres"));
        for number in
            ["35.10", "1", "1e9", "0x1F", "1d", "2f", "true", "NaN", "10L", "2024-08-14", "<[2024-08-14]>", "[1, 2]"]
        {
            assert!(is_numberlike(number), "{number}");
        }
        for text in ["kemendagri:35.10", "", "110 personel", "e", "Ade", "(foto) 2", "[Opini] pemilu"] {
            assert!(!is_numberlike(text), "{text}");
        }
    }

    #[test]
    fn labels_are_short() {
        assert_eq!(shortened("satu dua tiga", 4), "satu…");
        assert_eq!(shortened("satu", 4), "satu");
    }

    proptest! {
        #[test]
        fn tidy_text_stays_as_it_is(text in any::<String>()) {
            for place in [Place::Cell, Place::Element, Place::Xml] {
                let once = tidy(&text, place);
                prop_assert_eq!(&tidy(&once, place), &once);
                prop_assert_eq!(once.trim(), once.as_ref());
            }
        }
    }
}
