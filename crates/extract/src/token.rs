//! Pass 1a: words, numbers and punctuation with their byte offsets.

use crate::doc::Kinds;
use simpul_lexicon::{
    Form,
    hash::{hash, hash_of},
};
use std::ops::Range;

/// What a token is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Word,
    Number,
    Punct,
}

/// How a word is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// `apel`, and everything that is no word.
    Lower,
    /// `Apel`, `McDonald`.
    Capital,
    /// `APEL`, at least two letters, all upper.
    Upper,
    /// `A`: one upper-case letter.
    Initial,
}

/// One token. Offsets are bytes of the article's text.
///
/// What every pass asks of a token stands side by side: 32 bytes, half a line of the cache.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// The same for all ways to write a word in large and small letters: half of its [`hash`]; 0 for a mark.
    pub(crate) hash: u32,
    /// The punctuation mark, or `\0`.
    pub(crate) mark: char,
    /// The kinds of the lexicon entries that begin here; known once the page is read for them, as all below.
    pub(crate) kinds: Kinds,
    /// Where these entries stand among all that the page has.
    pub(crate) found: u32,
    /// The sentence that it belongs to.
    pub(crate) sentence: u32,
    /// How many entries begin here.
    pub(crate) entries: u8,
    pub(crate) kind: Kind,
    pub(crate) shape: Shape,
    /// No blank stands before it.
    pub(crate) glued: bool,
}

impl Token {
    pub(crate) fn is_word(&self) -> bool {
        self.kind == Kind::Word
    }

    /// Whether any entry of the lexicon begins here.
    pub(crate) fn begins_any(&self) -> bool {
        self.entries != 0
    }

    /// A word that begins with an upper-case letter: what is no word has no other shape than small words.
    pub(crate) fn is_capital(&self) -> bool {
        self.shape != Shape::Lower
    }
}

/// Which marks stand in a text, one bit each: most questions for a mark are answered without a look at the tokens.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Puncts(u64);

impl Puncts {
    /// Some marks. Those whose numbers differ by 64 share a bit.
    pub(crate) const fn of(marks: &[char]) -> Self {
        let (mut i, mut bits) = (0, 0);
        while i < marks.len() {
            bits |= 1 << (marks[i] as u32 % 64);
            i += 1;
        }
        Self(bits)
    }

    /// Adds a mark.
    #[inline]
    pub(crate) fn add(&mut self, mark: char) {
        self.0 |= 1 << (mark as u32 % 64);
    }

    /// Whether some of these marks may be among others.
    #[inline]
    pub(crate) const fn may_meet(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | 'ʼ')
}

/// Where a paragraph ends: before an empty line.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Break {
    /// The byte of the first of two line breaks.
    pub(crate) byte: u32,
    /// The first token behind them.
    pub(crate) token: u32,
}

/// What is found on the way as a text is cut into tokens.
#[derive(Debug, Default)]
pub(crate) struct Layout {
    pub(crate) breaks: Vec<Break>,
    /// For each word of the lexicon's scan the first token at or behind its first byte.
    pub(crate) places: Vec<u32>,
    /// The numbers and opening brackets.
    pub(crate) figures: Vec<u32>,
    /// The marks.
    marks: Vec<u32>,
    pub(crate) puncts: Puncts,
}

impl Layout {
    fn clear(&mut self) {
        self.breaks.clear();
        self.places.clear();
        self.figures.clear();
        self.marks.clear();
        self.puncts = Puncts::default();
    }

    /// The marks of a range of tokens.
    pub(crate) fn marks(&self, range: Range<usize>) -> impl Iterator<Item = usize> {
        let from = self.marks.partition_point(|it| (*it as usize) < range.start);
        let behind = self.marks.get(from..).unwrap_or_default();
        behind.iter().map(|it| *it as usize).take_while(move |it| *it < range.end)
    }
}

/// Cuts `text` into tokens, and tells where paragraphs end. Apostrophes between letters belong to the word (`Jum'at`, `Ra'as`); every
/// other mark is a token. `known` are the words that the lexicon cut: nearly all of them are tokens as they stand.
pub(crate) fn tokenize(text: &str, known: &[simpul_lexicon::Word], tokens: &mut Vec<Token>, found: &mut Layout) {
    tokens.clear();
    found.clear();
    found.places.reserve(known.len());
    let bytes = text.as_bytes();
    tokens.reserve(known.len() + known.len() / 4);
    let mut cut = Cut { text, at: 0, glued: false, tokens, found };
    let mut spaced = false;
    for word in known {
        let (start, end) = (word.start as usize, word.end as usize);
        if spaced {
            (cut.at, cut.glued) = (start, false);
        } else {
            cut.up_to(start);
        }
        cut.found.places.push(cut.tokens.len() as u32);
        match shape_of_form(word.form) {
            Some(shape) if cut.at == start && (word.spaced || !may_join(bytes.get(end))) => {
                cut.push(end, Kind::Word, shape, '\0', word.hash as u32);
                spaced = word.spaced;
            }
            _ => {
                cut.up_to(end);
                spaced = false;
            }
        }
    }
    cut.up_to(bytes.len());
}

/// A text being cut.
struct Cut<'c> {
    text: &'c str,
    at: usize,
    /// No blank stands before `at`.
    glued: bool,
    tokens: &'c mut Vec<Token>,
    found: &'c mut Layout,
}

impl Cut<'_> {
    #[inline]
    fn push(&mut self, end: usize, kind: Kind, shape: Shape, mark: char, hash: u32) {
        let (start, end32, glued) = (self.at as u32, end as u32, self.glued);
        let (kinds, found, sentence, entries) = (Kinds::default(), 0, 0, 0);
        self.tokens.push(Token { start, end: end32, hash, mark, kinds, found, sentence, entries, kind, shape, glued });
        (self.at, self.glued) = (end, true);
    }

    #[inline]
    fn push_mark(&mut self, end: usize, mark: char) {
        self.found.puncts.add(mark);
        self.found.marks.push(self.tokens.len() as u32);
        if mark == '(' {
            self.found.figures.push(self.tokens.len() as u32);
        }
        self.push(end, Kind::Punct, Shape::Lower, mark, 0);
    }

    /// Cuts on, sign by sign, up to a place or behind it.
    fn up_to(&mut self, stop: usize) {
        let bytes = self.text.as_bytes();
        while let Some(&byte) = bytes.get(self.at).filter(|_| self.at < stop) {
            let at = self.at;
            if byte == b' ' {
                (self.at, self.glued) = (at + 1, false);
                continue;
            }
            if matches!(byte, b',' | b'.' | b'-' | b'/' | b':' | b'"' | b'(' | b')') {
                self.push_mark(at + 1, char::from(byte));
                continue;
            }
            let letter = if byte < 0x80 { None } else { Some(char_at(self.text, at)) };
            if letter.map_or(byte.is_ascii_alphabetic(), char::is_alphabetic) {
                let end = word_end(self.text, at);
                let shape = shape_of(self.text.get(at..end).unwrap_or_default());
                self.push(end, Kind::Word, shape, '\0', hash(bytes, at, end) as u32);
            } else if byte.is_ascii_digit() {
                let rest = bytes.get(at..).unwrap_or_default();
                let end = at + rest.iter().position(|it| !it.is_ascii_digit()).unwrap_or(rest.len());
                self.found.figures.push(self.tokens.len() as u32);
                self.push(end, Kind::Number, Shape::Lower, '\0', hash(bytes, at, end) as u32);
            } else {
                let mark = letter.unwrap_or(char::from(byte));
                let end = at + mark.len_utf8();
                // `Badan Kesatuan Bangsa dan Politik [Kesbangpol]`: some papers write all brackets square.
                let mark = match mark {
                    '[' => '(',
                    ']' => ')',
                    // `Jakarta, DKPP − …`: a minus or a bar for a dash.
                    '−' | '―' | '‒' => '–',
                    other => other,
                };
                if byte.is_ascii_whitespace() || mark.is_whitespace() {
                    if byte == b'\n' && bytes.get(end) == Some(&b'\n') {
                        self.found.breaks.push(Break { byte: at as u32, token: self.tokens.len() as u32 });
                    }
                    (self.at, self.glued) = (end, false);
                } else if mark == '&' {
                    // `Ketua KPU & Ketua Bawaslu`: the sign is read as the word.
                    self.push(end, Kind::Word, Shape::Lower, mark, AND);
                } else {
                    self.push_mark(end, mark);
                }
            }
        }
    }
}

/// The hash of `dan`.
const AND: u32 = hash_of(b"dan") as u32;

/// The shape of a word of nothing but letters of ASCII.
fn shape_of_form(form: Form) -> Option<Shape> {
    Some(match form {
        Form::Lower => Shape::Lower,
        Form::Capital => Shape::Capital,
        Form::Upper => Shape::Upper,
        Form::Initial => Shape::Initial,
        Form::Mixed => return None,
    })
}

/// Whether a word may go on with what stands behind its letters.
fn may_join(byte: Option<&u8>) -> bool {
    byte.is_some_and(|it| *it == b'\'' || *it == b'`' || *it >= 0x80)
}

fn char_at(text: &str, at: usize) -> char {
    text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or('\0')
}

fn word_end(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let mut end = start;
    while end < bytes.len() {
        let byte = bytes[end];
        if byte.is_ascii_alphabetic() {
            end += 1;
        } else if byte == b'\'' || byte == b'`' || byte >= 0x80 {
            let c = char_at(text, end);
            let next = end + c.len_utf8();
            let within = is_apostrophe(c) && end > start && char_at(text, next).is_alphabetic();
            if c.is_alphabetic() || is_combining(c) || within {
                end = next;
            } else {
                break;
            }
        } else {
            break;
        }
    }
    end
}

fn is_combining(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

fn shape_of(word: &str) -> Shape {
    let mut chars = word.chars();
    let Some(first) = chars.next() else { return Shape::Lower };
    if !first.is_uppercase() {
        return Shape::Lower;
    }
    let (mut upper, mut lower) = (1, 0);
    for c in chars {
        if c.is_uppercase() {
            upper += 1;
        } else if c.is_lowercase() {
            lower += 1;
        }
    }
    match (upper, lower) {
        (1, 0) => Shape::Initial,
        (_, 0) => Shape::Upper,
        _ => Shape::Capital,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens_of(text: &str) -> Vec<Token> {
        let (mut scratch, mut hits) = (simpul_lexicon::Scratch::default(), Vec::new());
        simpul_lexicon::Lexicon::builtin().scan(text, &mut scratch, &mut hits);
        let mut tokens = Vec::new();
        tokenize(text, scratch.words(), &mut tokens, &mut Layout::default());
        tokens
    }

    fn check(text: &str, expect: &[&str]) {
        let tokens = tokens_of(text);
        let words: Vec<&str> = tokens.iter().filter_map(|it| text.get(it.start as usize..it.end as usize)).collect();
        assert_eq!(words, expect);
        for (token, word) in tokens.iter().zip(&words) {
            let hash = simpul_lexicon::hash::hash_of(word.as_bytes()) as u32;
            assert_eq!(token.hash, if token.kind == Kind::Punct { 0 } else { hash });
        }
    }

    #[test]
    fn words_keep_their_apostrophes_and_marks_stand_alone() {
        check(
            "Jum’at (1/12), S.I.K “ya”",
            &["Jum’at", "(", "1", "/", "12", ")", ",", "S", ".", "I", ".", "K", "“", "ya", "”"],
        );
        check("Ra'as 'itu'", &["Ra'as", "'", "itu", "'"]);
        check("TPS03 – 12Mei kéw “ya”", &["TPS", "03", "–", "12", "Mei", "kéw", "“", "ya", "”"]);
    }

    #[test]
    fn a_text_tells_which_marks_it_may_hold() {
        let (mut tokens, mut found) = (Vec::new(), Layout::default());
        tokenize("(a) → 12", &[], &mut tokens, &mut found);
        assert_eq!(found.figures, [0, 4]);
        assert!(found.puncts.may_meet(Puncts::of(&['|', '→'])) && !found.puncts.may_meet(Puncts::of(&['|', '>'])));
    }

    #[test]
    fn shapes_tell_how_a_word_is_written() {
        for (word, shape) in
            [("apel", Shape::Lower), ("Apel", Shape::Capital), ("APEL", Shape::Upper), ("W", Shape::Initial)]
        {
            assert_eq!(shape_of(word), shape);
            assert_eq!(tokens_of(word)[0].shape, shape);
        }
    }
}
