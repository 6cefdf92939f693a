//! Lists of words to compare a token with, each with a summary that turns most tokens away before a letter is looked at.

use simpul_lexicon::hash::{hash_of, same};

/// A list of words that stands in the code. Made by `words!`.
#[derive(Debug)]
pub(crate) struct List {
    pub(crate) words: &'static Places,
    /// What the words have in common.
    signs: Signs,
    /// One bit for each word by the highest bits of its hash, and one by others: of a short list they say enough.
    bits: [u64; 2],
    /// The list is so short.
    short: bool,
}

/// The words of a list, each at the place that its hash gives or behind it. Their number is a power of two.
pub(crate) type Places = [Place];

/// A word with its hash, or none. The letters stand here and nowhere else: whoever compares them need not fetch them from afar.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    hash: u32,
    /// With zeros behind the last one.
    letters: [u8; Self::MOST],
}

impl Place {
    /// No word is longer.
    const MOST: usize = 20;
    const FREE: Self = Self { hash: 0, letters: [0; Self::MOST] };

    const fn new(word: &str) -> Self {
        let (word, mut letters, mut i) = (word.as_bytes(), [0; Self::MOST], 0);
        while i < word.len() {
            letters[i] = word[i];
            i += 1;
        }
        Self { hash: hash_of(word) as u32, letters }
    }

    const fn is_free(&self) -> bool {
        self.letters[0] == 0
    }

    fn is(&self, word: &[u8]) -> bool {
        let ends = self.letters.get(word.len()).is_none_or(|it| *it == 0);
        ends && self.letters.get(..word.len()).is_some_and(|it| same(word, it))
    }
}

/// Whether `word`, whose hash is given, is one of the words of a list, whatever its case.
pub(crate) fn holds(words: &Places, word: &[u8], hash: u32) -> bool {
    let mut at = hash as usize & (words.len() - 1);
    while let Some(place) = words.get(at).filter(|it| !it.is_free()) {
        if place.hash == hash && place.is(word) {
            return true;
        }
        at = (at + 1) & (words.len() - 1);
    }
    false
}

/// Which rules look at a word, of rules that have a list of the words that each looks at: one bit for each rule, in one look. Up to 64 rules.
#[derive(Debug)]
pub(crate) struct Asked<const N: usize>([(u32, u64); N]);

impl<const N: usize> Asked<N> {
    /// For these rules; `N` is a power of two and has room for all their words.
    pub(crate) const fn new<T>(rules: &[(&List, T)]) -> Self {
        let mut places = [(0, 0); N];
        let mut rule = 0;
        while rule < rules.len() {
            let words = rules[rule].0.words;
            let mut i = 0;
            while i < words.len() {
                if !words[i].is_free() {
                    let hash = words[i].hash;
                    let mut at = hash as usize & (N - 1);
                    while places[at].1 != 0 && places[at].0 != hash {
                        at = (at + 1) & (N - 1);
                    }
                    places[at] = (hash, places[at].1 | 1 << rule);
                }
                i += 1;
            }
            rule += 1;
        }
        Self(places)
    }

    /// The numbers of the rules that may look at a word of this hash, in their order.
    pub(crate) fn of(&self, hash: u32) -> impl Iterator<Item = usize> {
        let from = hash as usize & (N - 1);
        let mut places = self.0.iter().cycle().skip(from).take_while(|it| it.1 != 0);
        let mut rules = places.find(|it| it.0 == hash).map_or(0, |it| it.1);
        std::iter::from_fn(move || {
            let rule = (rules != 0).then(|| rules.trailing_zeros() as usize)?;
            rules &= rules - 1;
            Some(rule)
        })
    }
}

/// Up to how many words a list is short.
const SHORT: usize = 4;

/// One bit for each [`signature`] that some words have.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Signs([u64; SIGNS]);

/// How many numbers the bits of all signatures take; a power of two.
const SIGNS: usize = 16;

impl Signs {
    /// Adds a word.
    #[inline]
    pub(crate) fn add(&mut self, hash: u32) {
        let (at, bit) = signature(hash);
        self.0[at] |= bit;
    }

    /// Adds the words of others.
    pub(crate) fn join(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(it, other)| *it |= other);
    }
}

impl List {
    /// A list of what [`placed`] gives.
    pub(crate) const fn new(words: &'static Places) -> Self {
        let mut signs = [0; SIGNS];
        let (mut i, mut bits) = (0, [0; 2]);
        while i < words.len() {
            if !words[i].is_free() {
                let (at, bit) = signature(words[i].hash);
                signs[at] |= bit;
                bits[0] |= bit;
                bits[1] |= 1 << (words[i].hash & 63);
            }
            i += 1;
        }
        Self { words, signs: Signs(signs), bits, short: words.len() <= places(SHORT) }
    }

    /// Whether a word of this hash may be one of the words.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "of a list that stands in the code the compiler knows the bits")]
    pub(crate) fn may_hold(&self, hash: u32) -> bool {
        let (at, bit) = signature(hash);
        if self.short {
            (self.bits[0] >> (hash >> 26)) & (self.bits[1] >> (hash & 63)) & 1 != 0
        } else {
            self.signs.0[at] & bit != 0
        }
    }

    /// Whether words of these signs may be among the words.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "see `Doc::first_of`")]
    pub(crate) fn may_meet(&self, signs: &Signs) -> bool {
        self.signs.0.iter().zip(&signs.0).fold(0, |it, (a, b)| it | a & b) != 0
    }
}

/// How many places a list of words gets: at least half of them stay free.
pub(crate) const fn places(words: usize) -> usize {
    (2 * words).next_power_of_two()
}

/// The words of a list, each at its place.
pub(crate) const fn placed<const N: usize>(words: &[&'static str]) -> [Place; N] {
    let mut placed = [Place::FREE; N];
    let mut i = 0;
    while i < words.len() {
        let place = Place::new(words[i]);
        let mut at = place.hash as usize & (N - 1);
        while !placed[at].is_free() {
            at = (at + 1) & (N - 1);
        }
        placed[at] = place;
        i += 1;
    }
    placed
}

/// Whether a text holds `part` somewhere, whatever the case of letters of ASCII.
pub(crate) fn holds_part(text: &str, part: &str) -> bool {
    let (text, part) = (text.as_bytes(), part.as_bytes());
    let Some(first) = part.first() else { return true };
    let mut places = text.windows(part.len());
    places.any(|it| it.first().is_some_and(|it| it.eq_ignore_ascii_case(first)) && it.eq_ignore_ascii_case(part))
}

/// The bit by which lists turn words of a hash away: in which number, and the bit itself.
#[inline]
const fn signature(hash: u32) -> (usize, u64) {
    ((hash >> 22) as usize & (SIGNS - 1), 1 << (hash >> 26))
}

/// A [`List`] of the words given, or of those of a constant; made when the program is compiled.
macro_rules! words {
    ($list:ident) => {{
        const PLACED: [$crate::list::Place; $crate::list::places($list.len())] = $crate::list::placed($list);
        const { &$crate::list::List::new(&PLACED) }
    }};
    ($($word:literal),+ $(,)?) => {{
        const WORDS: &[&str] = &[$($word),+];
        words!(WORDS)
    }};
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_found_whatever_their_case() {
        assert!(holds_part("Kabag Humas", "humas") && holds_part("HUMASKU", "humas"));
        assert!(!holds_part("huma", "humas") && holds_part("", ""));
    }

    #[test]
    fn words_are_found_whatever_their_case_and_others_are_not() {
        let list = words!["rapat", "Jum’at", "di"];
        for (word, expect) in
            [("Rapat", true), ("DI", true), ("jum’at", true), ("rapat2", false), ("ke", false), ("", false)]
        {
            let hash = hash_of(word.as_bytes()) as u32;
            assert_eq!(list.may_hold(hash) && holds(list.words, word.as_bytes(), hash), expect, "{word}");
        }
    }

    #[test]
    fn a_word_finds_the_rules_that_look_at_it() {
        const RULES: [(&List, ()); 3] = [(words!["rapat", "apel"], ()), (words!["di"], ()), (words!["Rapat"], ())];
        const ASKED: Asked<16> = Asked::new(&RULES);
        for (word, expect) in [("RAPAT", &[0, 2][..]), ("di", &[1]), ("apel", &[0]), ("ke", &[]), ("", &[])] {
            assert_eq!(ASKED.of(hash_of(word.as_bytes()) as u32).collect::<Vec<_>>(), expect, "{word}");
        }
    }

    #[test]
    fn lists_turn_whole_sentences_away_and_none_that_holds_a_word() {
        let list = words!["rapat", "di"];
        for (sentence, expect) in [("Kapolres hadir", false), ("hadir di desa", true), ("RAPAT", true), ("", false)] {
            let mut signs = Signs::default();
            sentence.split(' ').for_each(|it| signs.add(hash_of(it.as_bytes()) as u32));
            assert_eq!(list.may_meet(&signs), expect, "{sentence}");
        }
    }
}
