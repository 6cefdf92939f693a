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
            let it = signature(words[i].as_bytes());
            signatures[(it >> 6) as usize] |= 1 << (it & 63);
            i += 1;
        }
        Self { words, signatures }
    }
}

/// What a token can be compared with.
pub(crate) trait OneOf {
    /// Whether `word`, whose signature is given, is one of the words, whatever its case.
    fn holds(self, word: &str, signature: u8) -> bool;
}

impl OneOf for &List {
    #[inline(always)]
    fn holds(self, word: &str, signature: u8) -> bool {
        self.signatures[(signature >> 6) as usize] >> (signature & 63) & 1 != 0 && one_of(word, self.words)
    }
}

impl OneOf for &[&str] {
    fn holds(self, word: &str, _: u8) -> bool {
        one_of(word, self)
    }
}

impl<const N: usize> OneOf for &[&str; N] {
    fn holds(self, word: &str, _: u8) -> bool {
        one_of(word, self)
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

/// A byte that words have in common which differ in case only: from the length and three letters.
pub(crate) const fn signature(word: &[u8]) -> u8 {
    let len = word.len();
    if len == 0 {
        return 0;
    }
    let first = (word[0] | 0x20) as u32;
    let middle = (word[len / 2] | 0x20) as u32;
    let last = (word[len - 1] | 0x20) as u32;
    let mixed = (first + middle * 64 + last * 4096 + len as u32 * 262_144).wrapping_mul(0x9E37_79B1);
    (mixed >> 24) as u8
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
            assert_eq!(list.holds(word, signature(word.as_bytes())), expect, "{word}");
            assert_eq!((&["rapat", "Jum’at", "di"]).holds(word, 0), expect, "{word}");
        }
    }
}
