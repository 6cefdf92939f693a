//! Text as the scanner sees it: words, and what stands between them.
//!
//! A run of bytes that belong to no word counts as one blank, so that `Kab. Malang`, `Toli-Toli` and `S.I.K` match patterns
//! of plain words. A run that ends a sentence or clause counts as a mark and a blank: no pattern of several words spans
//! it, yet the word behind it still follows a blank. The text is walked once, eight bytes at a time, and never copied.

use crate::hash::{SMALL, eight, hash, letters, mixed, same};
use crate::index::Starts;

/// Stands for a bracket between two words.
pub(crate) const BRACKET: u8 = 1;
/// Stands for the end of a sentence or clause.
const BREAK: u8 = 2;

/// A word of a text: letters and digits without a gap.
#[derive(Debug, Clone, Copy)]
pub struct Word {
    /// First byte.
    pub start: u32,
    /// One behind the last byte.
    pub end: u32,
    /// What a word and its other ways of large and small letters have in common, see [`crate::hash`].
    pub hash: u64,
    /// How it is written.
    pub form: Form,
    /// What stands before it: a mark, or a blank.
    pub(crate) before: u8,
    /// It begins with a small letter of ASCII.
    pub(crate) small: bool,
    /// A blank and the next word stand right behind it.
    pub spaced: bool,
}

/// How a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// `apel`: letters of ASCII, the first one small.
    Lower,
    /// `Apel`, `McDonald`.
    Capital,
    /// `APEL`, at least two letters, all large.
    Upper,
    /// `A`: one large letter.
    Initial,
    /// Digits or letters beyond ASCII are in it.
    Mixed,
}

/// Buffers that [`crate::Lexicon::scan`] uses again and again.
#[derive(Debug, Default)]
pub struct Scratch {
    pub(crate) words: Vec<Word>,
    pub(crate) starts: Starts,
}

impl Scratch {
    /// The words of the text that was scanned last, in order.
    pub fn words(&self) -> &[Word] {
        &self.words
    }
}

/// The highest bit of each of eight bytes.
const HIGH: u64 = 0x8080_8080_8080_8080;

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

/// Letters of ASCII in a row.
#[derive(Clone, Copy, Default)]
struct Run {
    len: usize,
    hash: u64,
    /// Its bits tell whether any of the letters is small.
    small: u64,
}

impl Run {
    /// Adds those with which eight bytes begin; whether there may be more.
    #[inline]
    fn add(&mut self, chunk: u64) -> bool {
        let others = letters(chunk) ^ HIGH;
        if others == 0 {
            self.hash = mixed(self.hash.rotate_left(29) ^ (chunk | SMALL));
            self.small |= chunk;
            self.len += 8;
            return true;
        }
        // All bits of the bytes before the first that is no letter.
        let within = ((others & others.wrapping_neg()) >> 7) - 1;
        if within != 0 {
            self.hash = mixed(self.hash.rotate_left(29) ^ ((chunk | SMALL) & within));
            self.small |= chunk & within;
            self.len += others.trailing_zeros() as usize / 8;
        }
        false
    }

    /// Those with which a text begins from `start` on.
    #[inline]
    fn at(bytes: &[u8], start: usize) -> Self {
        let mut run = Self::default();
        // Nearly all words are shorter than 16 letters.
        if let Some([first, second]) = bytes.get(start..).and_then(|it| it.as_chunks().0.first_chunk())
            && !(run.add(u64::from_le_bytes(*first)) && run.add(u64::from_le_bytes(*second)))
        {
            return run;
        }
        while run.add(eight(bytes, start + run.len)) {}
        run
    }
}

/// How letters of ASCII are written, by three bits: the first one is small, any is, there is but one.
const FORMS: [Form; 8] = {
    use Form::{Capital, Initial, Lower, Upper};
    [Upper, Lower, Capital, Lower, Initial, Lower, Capital, Lower]
};

/// The word that begins at `start`; it may be empty.
#[inline]
fn word(bytes: &[u8], start: usize, before: u8) -> Word {
    let run = Run::at(bytes, start);
    let (end, hash) = (start + run.len, run.hash);
    match bytes.get(end) {
        Some(b' ') | None => {}
        Some(next) if !matches!(CLASSES[*next as usize], Class::Word | Class::Lead) => {}
        _ => return mixed_word(bytes, start, end, before),
    }
    let small = bytes.get(start).is_some_and(|it| it & b' ' != 0);
    let form = FORMS[usize::from(small) | usize::from(run.small & SMALL != 0) << 1 | usize::from(run.len == 1) << 2];
    Word { start: start as u32, end: end as u32, hash, form, before, small, spaced: false }
}

/// The word that begins at `start` with more than letters of ASCII, known up to `end`.
fn mixed_word(bytes: &[u8], start: usize, mut end: usize, before: u8) -> Word {
    while let Some(byte) = bytes.get(end) {
        match CLASSES[*byte as usize] {
            Class::Word => end += 1,
            // A letter whose lead byte could begin punctuation.
            Class::Lead if beyond_ascii(bytes, end).0 == Class::Word => {
                end = (end + if *byte == 0xC2 { 2 } else { 3 }).min(bytes.len());
            }
            _ => break,
        }
    }
    // A lead byte right behind the letters may begin a mark after all.
    let plain = bytes.get(start..end).is_some_and(|it| it.iter().all(u8::is_ascii_alphabetic));
    let form = match bytes.get(start..end).unwrap_or_default() {
        _ if !plain => Form::Mixed,
        [b'A'..=b'Z'] => Form::Initial,
        [b'A'..=b'Z', rest @ ..] if rest.iter().any(u8::is_ascii_lowercase) => Form::Capital,
        [b'A'..=b'Z', ..] => Form::Upper,
        _ => Form::Lower,
    };
    let small = bytes.get(start).is_some_and(u8::is_ascii_lowercase);
    Word { start: start as u32, end: end as u32, hash: hash(bytes, start, end), form, before, small, spaced: false }
}

/// Words behind which a full stop joins.
#[derive(Debug, Clone, Default)]
pub(crate) struct Abbreviations {
    /// Each with its hash, sorted.
    words: Vec<(u64, Box<[u8]>)>,
    /// One bit for each by the highest bits of its hash: most words that end a sentence have none.
    bits: Vec<u64>,
}

impl Abbreviations {
    fn hold(&self, printed: &[u8], own: u64) -> bool {
        let (at, bit) = Self::bit(own);
        if self.bits.get(at).is_none_or(|it| it & bit == 0) {
            return false;
        }
        let from = self.words.partition_point(|it| it.0 < own);
        self.words.iter().skip(from).take_while(|it| it.0 == own).any(|it| same(&it.1, printed))
    }

    fn bit(hash: u64) -> (usize, u64) {
        ((hash >> 56) as usize, 1 << (hash >> 50 & 63))
    }
}

impl FromIterator<Box<[u8]>> for Abbreviations {
    fn from_iter<T: IntoIterator<Item = Box<[u8]>>>(words: T) -> Self {
        let mut words: Vec<_> = words.into_iter().map(|it| (hash(&it, 0, it.len()), it)).collect();
        words.sort();
        let mut bits = vec![0; 256];
        for (at, bit) in words.iter().map(|it| Self::bit(it.0)) {
            if let Some(it) = bits.get_mut(at) {
                *it |= bit;
            }
        }
        Self { words, bits }
    }
}

/// Cuts `text` into words.
pub(crate) fn split(text: &str, abbreviations: &Abbreviations, words: &mut Vec<Word>) {
    let bytes = text.as_bytes();
    words.clear();
    let (mut at, mut before) = (0, b' ');
    while at < bytes.len() {
        let word = word(bytes, at, before);
        let end = word.end as usize;
        let next = bytes.get(end..).and_then(|it| it.first_chunk());
        let spaced = next.is_some_and(|[blank, next]| *blank == b' ' && CLASSES[*next as usize] == Class::Word);
        if end > at {
            words.push(Word { spaced, ..word });
        }
        // Behind most words stands a blank and the next one.
        if spaced {
            (at, before) = (end + 1, b' ');
            continue;
        }
        let mut gap = gap(bytes, end);
        if gap.stop && end > at + 1 && bytes.get(gap.end).is_some_and(u8::is_ascii_uppercase) {
            let printed = bytes.get(at..end).unwrap_or_default();
            if !abbreviations.hold(printed, word.hash) {
                gap.class = Class::Break;
            }
        }
        before = match gap.class {
            Class::Break => BREAK,
            Class::Bracket => BRACKET,
            _ => b' ',
        };
        at = gap.end;
    }
}

/// The normal form of a pattern: before each word a blank, a mark before the blank, all in lower case. Empty where there is no word
/// in it.
pub(crate) fn pattern(text: &str) -> Vec<u8> {
    let text = text.replace(". ", ".");
    let (mut words, mut normal) = (Vec::new(), Vec::new());
    split(&text, &Abbreviations::default(), &mut words);
    for (i, word) in words.iter().enumerate() {
        if word.before != b' ' && i > 0 {
            normal.push(word.before);
        }
        normal.push(b' ');
        let printed = text.as_bytes().get(word.start as usize..word.end as usize).unwrap_or_default();
        normal.extend(printed.iter().map(u8::to_ascii_lowercase));
    }
    normal
}

/// Lower case, only letters and digits: the key under which names are compared. `Fak-Fak` and `Fakfak` are one.
pub fn fold(text: &str) -> String {
    // Nearly all that is folded is one plain word.
    if text.bytes().all(|it| it.is_ascii_alphanumeric()) {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let plain = rest.bytes().position(|it| !it.is_ascii_alphanumeric()).unwrap_or(rest.len());
        let (word, behind) = rest.split_at_checked(plain).unwrap_or((rest, ""));
        let from = folded.len();
        folded.push_str(word);
        if let Some(word) = folded.get_mut(from..) {
            word.make_ascii_lowercase();
        }
        let mut chars = behind.chars();
        if let Some(c) = chars.next().filter(|it| !it.is_ascii() && it.is_alphanumeric()) {
            folded.extend(c.to_lowercase());
        }
        rest = chars.as_str();
    }
    folded
}

/// Whether [`fold`] makes `folded` of a text; most texts are told apart without making anything of them.
pub fn folds_to(text: &str, folded: &str) -> bool {
    let (bytes, key) = (text.as_bytes(), folded.as_bytes());
    let Some(first) = bytes.first() else { return folded.is_empty() };
    if first.is_ascii_alphanumeric() && key.first() != Some(&first.to_ascii_lowercase()) {
        return false;
    }
    if bytes.iter().all(u8::is_ascii_alphanumeric) { same(bytes, key) } else { fold(text) == folded }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normal(text: &str) -> String {
        let mut words = Vec::new();
        let known = [Box::from(&b"kab"[..]), Box::from(&b"kombes"[..])];
        split(text, &known.into_iter().collect(), &mut words);
        let mut shown = String::new();
        for word in &words {
            let printed = text.get(word.start as usize..word.end as usize).unwrap();
            assert_eq!(word.hash, hash(printed.as_bytes(), 0, printed.len()));
            shown.push(char::from(word.before));
            shown.push(' ');
            shown.push_str(&printed.to_ascii_lowercase());
        }
        shown.trim_start_matches(' ').replace("  ", " ").replace('\u{1}', "(").replace('\u{2}', "|")
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
            ("Laut(P)", "laut( p"),
            ("“Siap,” kata", "| siap| kata"),
            ("Polda –Polres", "polda| polres"),
            ("baris\nbaru", "baris| baru"),
            ("Ayo! maju", "ayo maju"),
        ] {
            assert_eq!(normal(text), expect, "{text}");
        }
    }

    #[test]
    fn forms_tell_how_a_word_is_written() {
        for (text, form) in [
            ("apel", Form::Lower),
            ("Apel", Form::Capital),
            ("McDonald", Form::Capital),
            ("APEL", Form::Upper),
            ("BHAYANGKARA", Form::Upper),
            ("Bhayangkara", Form::Capital),
            ("W", Form::Initial),
            ("W”", Form::Initial),
            ("Apel”", Form::Capital),
            ("TPS3", Form::Mixed),
            ("Jayañ", Form::Mixed),
        ] {
            let mut words = Vec::new();
            split(text, &Abbreviations::default(), &mut words);
            assert_eq!(words[0].form, form, "{text}");
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
        for (text, folded, expect) in [
            ("Fak-Fak", "fakfak", true),
            ("FAKFAK", "fakfak", true),
            ("Fakfa", "fakfak", false),
            ("Ra'as", "raas", true),
            ("'Raas", "raas", true),
            ("Jayañ", "jayañ", true),
            ("", "", true),
            ("-", "", true),
            ("", "a", false),
        ] {
            assert_eq!(folds_to(text, folded), expect, "{text}");
            assert_eq!(fold(text) == folded, expect, "{text}");
        }
    }
}
