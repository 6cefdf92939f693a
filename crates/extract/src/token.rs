//! Pass 1a: words, numbers and punctuation with their byte offsets.

use crate::list::signature;

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
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    pub(crate) start: u32,
    pub(crate) end: u32,
    pub(crate) kind: Kind,
    pub(crate) shape: Shape,
    /// No blank stands before it.
    pub(crate) glued: bool,
    /// The punctuation mark, or `\0`.
    pub(crate) mark: char,
    /// Tells it from most other words, see [`signature`].
    pub(crate) signature: u8,
}

impl Token {
    pub(crate) fn is_word(&self) -> bool {
        self.kind == Kind::Word
    }

    /// A word that begins with an upper-case letter.
    pub(crate) fn is_capital(&self) -> bool {
        self.kind == Kind::Word && self.shape != Shape::Lower
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | 'ʼ')
}

/// Cuts `text` into tokens. Apostrophes between letters belong to the word (`Jum'at`, `Ra'as`); every other mark is a token.
pub(crate) fn tokenize(text: &str, tokens: &mut Vec<Token>) {
    tokens.clear();
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut glued = false;
    while at < bytes.len() {
        let byte = bytes[at];
        if byte.is_ascii_whitespace() {
            glued = false;
            at += 1;
            continue;
        }
        let (kind, end) = if byte.is_ascii_alphabetic() || byte >= 0x80 {
            let c = char_at(text, at);
            if c.is_alphabetic() { (Kind::Word, word_end(text, at)) } else { (Kind::Punct, at + c.len_utf8()) }
        } else if byte.is_ascii_digit() {
            let mut end = at + 1;
            while bytes.get(end).is_some_and(u8::is_ascii_digit) {
                end += 1;
            }
            (Kind::Number, end)
        } else {
            (Kind::Punct, at + 1)
        };
        let blank = kind == Kind::Punct && char_at(text, at).is_whitespace();
        if !blank {
            let word = text.get(at..end).unwrap_or_default();
            let shape = if kind == Kind::Word { shape_of(word) } else { Shape::Lower };
            let mark = if kind == Kind::Punct { char_at(text, at) } else { '\0' };
            tokens.push(Token {
                start: at as u32,
                end: end as u32,
                kind,
                shape,
                glued,
                mark,
                signature: signature(word.as_bytes()),
            });
        }
        glued = !blank;
        at = end;
    }
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
            if c.is_alphabetic() || is_combining(c) {
                end = next;
            } else if is_apostrophe(c) && end > start && char_at(text, next).is_alphabetic() {
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

    fn check(text: &str, expect: &[&str]) {
        let mut tokens = Vec::new();
        tokenize(text, &mut tokens);
        let found: Vec<&str> = tokens.iter().map(|it| &text[it.start as usize..it.end as usize]).collect();
        assert_eq!(found, expect);
    }

    #[test]
    fn words_keep_their_apostrophes_and_marks_stand_alone() {
        check(
            "Jum’at (1/12), S.I.K “ya”",
            &["Jum’at", "(", "1", "/", "12", ")", ",", "S", ".", "I", ".", "K", "“", "ya", "”"],
        );
        check("Ra'as 'itu'", &["Ra'as", "'", "itu", "'"]);
    }

    #[test]
    fn shapes_tell_how_a_word_is_written() {
        for (word, shape) in
            [("apel", Shape::Lower), ("Apel", Shape::Capital), ("APEL", Shape::Upper), ("W", Shape::Initial)]
        {
            assert_eq!(shape_of(word), shape);
        }
    }
}
