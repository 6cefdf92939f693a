//! Lists of words to compare a token with, each with a summary that turns most tokens away before a letter is looked at.

/// A list of words that stands in the code. Made by [`words!`].
#[derive(Debug)]
pub(crate) struct List {
    words: &'static [&'static str],
    /// One bit for each [`signature`] that a word of the list has.
    signatures: [u64; 4],
}

impl List {
    pub(crate) const fn new(words: &'static [&'static str]) -> Self {
        let mut signatures = [0; 4];
        let mut i = 0;
        while i < words.len() {
            let it = signature(hash_of(words[i].as_bytes()));
            signatures[(it >> 6) as usize] |= 1 << (it & 63);
            i += 1;
        }
        Self { words, signatures }
    }

    /// Whether `word`, whose hash is given, is one of the words, whatever its case.
    #[inline(always)]
    pub(crate) fn holds(&self, word: &str, hash: u32) -> bool {
        let it = signature(hash);
        self.signatures[(it >> 6) as usize] >> (it & 63) & 1 != 0 && one_of(word, self.words)
    }
}

#[inline(never)]
fn one_of(word: &str, words: &[&str]) -> bool {
    words.iter().any(|it| same_word(word, it))
}

/// Whether two words are one but for their case. Length and first letter are looked at before anything is called.
#[inline]
pub(crate) fn same_word(a: &str, b: &str) -> bool {
    a.len() == b.len()
        && matches!((a.as_bytes().first(), b.as_bytes().first()), (Some(x), Some(y)) if x | 0x20 == y | 0x20)
        && a.eq_ignore_ascii_case(b)
}

/// The part of a hash by which lists turn words away.
const fn signature(hash: u32) -> u8 {
    (hash >> 24) as u8
}

const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;

/// Adds up to eight bytes, in lower case, to a hash.
const fn mixed(hash: u64, bytes: u64, len: usize) -> u64 {
    let lower = (bytes | 0x2020_2020_2020_2020) & (u64::MAX >> (64 - 8 * len));
    let it = (hash.rotate_left(29) ^ lower).wrapping_mul(FACTOR);
    it ^ (it >> 32)
}

/// A hash that words have in common which differ in case only: of the bytes from `start` to `end`.
pub(crate) fn hash(bytes: &[u8], start: usize, end: usize) -> u32 {
    let mut hash = (end - start) as u64;
    let mut at = start;
    while at < end {
        let rest = bytes.get(at..).unwrap_or_default();
        let len = (end - at).min(8);
        let next = match rest.first_chunk::<8>() {
            Some(chunk) => u64::from_le_bytes(*chunk),
            None => rest.iter().take(len).rev().fold(0, |it, byte| it << 8 | *byte as u64),
        };
        hash = mixed(hash, next, len);
        at += len;
    }
    hash as u32
}

/// The same for a whole word, when the program is compiled.
pub(crate) const fn hash_of(word: &[u8]) -> u32 {
    let mut hash = word.len() as u64;
    let mut at = 0;
    while at < word.len() {
        let len = if word.len() - at < 8 { word.len() - at } else { 8 };
        let (mut next, mut i) = (0, len);
        while i > 0 {
            i -= 1;
            next = next << 8 | word[at + i] as u64;
        }
        hash = mixed(hash, next, len);
        at += len;
    }
    hash as u32
}

/// A [`List`] of the words given, or of those of a constant; made when the program is compiled.
macro_rules! words {
    ($list:ident) => {
        const { &$crate::list::List::new($list) }
    };
    ($($word:literal),+ $(,)?) => {
        const { &$crate::list::List::new(&[$($word),+]) }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whatever_their_case_and_others_are_not() {
        let list = words!["rapat", "Jum’at", "di"];
        for (word, expect) in
            [("Rapat", true), ("DI", true), ("jum’at", true), ("rapat2", false), ("ke", false), ("", false)]
        {
            assert_eq!(list.holds(word, hash_of(word.as_bytes())), expect, "{word}");
        }
    }

    #[test]
    fn both_ways_to_hash_agree_and_ignore_case() {
        let text = "Di Kementerian Pendayagunaan Aparatur, Jum’at";
        for (start, end) in [(0, 2), (3, 14), (15, 28), (29, 37), (39, text.len())] {
            let word = &text.as_bytes()[start..end];
            assert_eq!(hash(text.as_bytes(), start, end), hash_of(word));
            assert_eq!(hash_of(word), hash_of(&word.to_ascii_uppercase()));
        }
    }
}
