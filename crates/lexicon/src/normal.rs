//! Text as the scanner sees it: lower case, one blank between words, and where each word is printed.
//!
//! A run of bytes that belong to no word becomes one blank, so that `Kab. Malang`, `Toli-Toli` and `S.I.K` match patterns
//! of plain words. A run that ends a sentence or clause becomes a mark and a blank: no pattern of several words spans
//! it, yet the word behind it still follows a blank.

use crate::index::{Match, Word};
use std::collections::HashSet;

/// Stands for a bracket between two words.
pub(crate) const BRACKET: u8 = 1;
/// Stands for the end of a sentence or clause.
const BREAK: u8 = 2;

/// Buffers that [`crate::Lexicon::scan`] uses again and again.
#[derive(Debug, Default)]
pub struct Scratch {
    /// The normal form; begins and ends with a blank.
    pub(crate) bytes: Vec<u8>,
    /// Where its words stand.
    pub(crate) words: Vec<Word>,
    /// Patterns found in it.
    pub(crate) found: Vec<Match>,
}

/// What a byte does.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
enum Class {
    Word,
    Join,
    Stop,
    Bracket,
    Break,
    Lead,
}

const CLASSES: [Class; 256] = {
    let mut table = [Class::Join; 256];
    let mut b = 0;
    while b < 256 {
        table[b] = match b as u8 {
            b'.' | b'?' | b'!' => Class::Stop,
            b'(' | b')' | b'[' | b']' => Class::Bracket,
            b',' | b';' | b':' | b'"' | b'\n' | b'\r' | b'|' | b'<' | b'>' | b'{' | b'}' => Class::Break,
            0xC2 | 0xE2 | 0xEF => Class::Lead,
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | 0x80..=0xFF => Class::Word,
            _ => Class::Join,
        };
        b += 1;
    }
    table
};

/// The class and length of the character at `at`, whose lead byte may begin punctuation.
fn beyond_ascii(bytes: &[u8], at: usize) -> (Class, usize) {
    let next = bytes.get(at + 1).copied().unwrap_or_default();
    let last = bytes.get(at + 2).copied().unwrap_or_default();
    match (bytes.get(at), next, last) {
        (Some(0xC2), 0xAA | 0xB5 | 0xBA, _) => (Class::Word, 2),
        (Some(0xC2), 0xA6 | 0xAB | 0xBB, _) => (Class::Break, 2),
        (Some(0xC2), ..) => (Class::Join, 2),
        // Single quotation marks, hyphens and blanks join; dashes, double quotation marks and the rest break.
        (Some(0xE2), 0x80, 0x80..=0x92 | 0x98 | 0x99 | 0x9B | 0xAF) | (Some(0xEF), 0xBB | 0xBC, _) => (Class::Join, 3),
        (Some(0xE2), ..) => (Class::Break, 3),
        _ => (Class::Word, 1),
    }
}

/// What stands between two words.
struct Gap {
    /// Where the next word begins.
    end: usize,
    class: Class,
    /// A full stop (or its like) and, behind the last one, a blank: the end of a sentence, perhaps.
    stop: bool,
}

/// The gap that begins at `start`; an empty one where a letter stands there whose lead byte could begin punctuation.
fn gap(bytes: &[u8], start: usize) -> Gap {
    let (mut end, mut class, mut stop, mut blank) = (start, Class::Join, false, false);
    while let Some(byte) = bytes.get(end) {
        let (next, len) = match CLASSES[*byte as usize] {
            Class::Lead => beyond_ascii(bytes, end),
            plain => (plain, 1),
        };
        match next {
            Class::Word => break,
            Class::Stop => (stop, blank) = (true, false),
            other => {
                class = class.max(other);
                blank = blank || byte.is_ascii_whitespace() || *byte >= 0x80;
            }
        }
        end += len;
    }
    Gap { end, class, stop: stop && blank }
}

/// Writes the normal form of `text` into `out`. `abbreviations` are normal words behind which a full stop joins.
pub(crate) fn normalise(text: &str, abbreviations: &HashSet<Box<[u8]>>, out: &mut Scratch) {
    let bytes = text.as_bytes();
    let is_word = |it: &u8| CLASSES[*it as usize] == Class::Word;
    let Scratch { bytes: normal, words, .. } = out;
    words.clear();
    normal.clear();
    normal.reserve(bytes.len() + bytes.len() / 8 + 2);
    normal.push(b' ');
    let mut word = 1; // where the word being written begins in `normal`
    let mut at = 0;
    while let Some(rest) = bytes.get(at..).filter(|it| !it.is_empty()) {
        let letters = rest.iter().position(|it| !is_word(it)).unwrap_or(rest.len());
        let from = normal.len();
        normal.extend_from_slice(rest.get(..letters).unwrap_or_default());
        normal.get_mut(from..).unwrap_or_default().make_ascii_lowercase();
        at += letters;
        let mut gap = match (bytes.get(at), bytes.get(at + 1)) {
            (Some(b' '), Some(next)) if is_word(next) => Gap { end: at + 1, class: Class::Join, stop: false },
            _ => gap(bytes, at),
        };
        if gap.end == at {
            let len = if bytes.get(at) == Some(&0xC2) { 2 } else { 3 };
            let letter = bytes.get(at..).unwrap_or_default().iter().take(len);
            at += letter.len();
            normal.extend(letter);
            continue;
        }
        if normal.len() > word {
            let printed = (at + word - normal.len()) as u32;
            words.push(Word { start: word as u32, end: normal.len() as u32, printed });
        }
        if gap.stop && bytes.get(gap.end).is_some_and(u8::is_ascii_uppercase) {
            let before = normal.get(word..).unwrap_or_default();
            if before.len() > 1 && !abbreviations.contains(before) {
                gap.class = Class::Break;
            }
        }
        if let Some(mark) = [(Class::Break, BREAK), (Class::Bracket, BRACKET)].iter().find(|it| it.0 == gap.class) {
            normal.push(mark.1);
        }
        normal.push(b' ');
        word = normal.len();
        at = gap.end;
    }
    if normal.len() > word {
        let printed = (bytes.len() + word - normal.len()) as u32;
        words.push(Word { start: word as u32, end: normal.len() as u32, printed });
    }
    normal.push(b' ');
}

/// The normal form of a pattern: a blank, its words, nothing behind the last. Empty where there is no word in it.
pub(crate) fn pattern(text: &str) -> Vec<u8> {
    let mut scratch = Scratch::default();
    normalise(&text.replace(". ", "."), &HashSet::new(), &mut scratch);
    let normal = scratch.bytes;
    let end = normal.iter().rposition(|b| *b > b' ').map_or(0, |it| it + 1);
    let start = normal.iter().position(|b| *b > b' ').map_or(0, |it| it - 1);
    normal.get(start..end).unwrap_or_default().to_vec()
}

/// Lower case, only letters and digits: the key under which names are compared. `Fak-Fak` and `Fakfak` are one.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() {
            if c.is_ascii_alphanumeric() {
                folded.push(c.to_ascii_lowercase());
            }
        } else if c.is_alphanumeric() {
            folded.extend(c.to_lowercase());
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normal(text: &str) -> String {
        let mut scratch = Scratch::default();
        let known = [Box::from(&b"kab"[..]), Box::from(&b"kombes"[..])];
        normalise(text, &known.into_iter().collect(), &mut scratch);
        for word in &scratch.words {
            let printed = &text.as_bytes()[word.printed as usize..][..(word.end - word.start) as usize];
            assert!(printed.eq_ignore_ascii_case(&scratch.bytes[word.start as usize..word.end as usize]));
        }
        let shown = String::from_utf8(scratch.bytes).unwrap();
        shown.trim_matches(' ').replace('\u{1}', "(").replace('\u{2}', "|")
    }

    #[test]
    fn runs_within_a_name_become_one_blank() {
        for (text, expect) in [
            ("Kab. Malang", "kab malang"),
            ("S.I.K", "s i k"),
            ("Toli-Toli", "toli toli"),
            ("Kassi - Kassi", "kassi kassi"),
            ("0910/Mln", "0910 mln"),
            ("Jum’at", "jum at"),
            ("Kombes. Pol. Sari", "kombes pol| sari"),
            ("H. Sanusi", "h sanusi"),
            ("satu\u{a0}dua", "satu dua"),
            ("Papua Lima  kali", "papua lima kali"),
        ] {
            assert_eq!(normal(text), expect);
        }
    }

    #[test]
    fn sentences_clauses_and_brackets_stay_apart() {
        for (text, expect) in [
            ("tadi malam. Malang", "tadi malam| malang"),
            ("malam, Malang", "malam| malang"),
            ("Laut (P) Budi", "laut( p( budi"),
            ("Laut(P)", "laut( p("),
            ("“Siap,” kata", "| siap| kata"),
            ("Polda –Polres", "polda| polres"),
            ("baris\nbaru", "baris| baru"),
            ("Ayo! maju", "ayo maju"),
        ] {
            assert_eq!(normal(text).replace("  ", " "), expect, "{text}");
        }
    }

    #[test]
    fn patterns_begin_with_a_blank_and_end_with_a_letter() {
        assert_eq!(pattern("Kasat Reskrim"), b" kasat reskrim");
        assert_eq!(pattern("Laut (P)"), b" laut\x01 p");
        assert_eq!(pattern(" - "), b"");
    }

    #[test]
    fn folding_keeps_letters_and_digits() {
        assert_eq!(fold("Fak-Fak"), fold("fakfak"));
        assert_eq!(fold("Ra'as"), "raas");
        assert_eq!(fold("2 x 11 Kayu Tanam"), "2x11kayutanam");
    }
}
