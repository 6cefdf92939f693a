//! Names that are none: two letters, the initials of a body, a misspelt word for a unit.

use crate::doc::Doc;
use crate::names::Name;
use crate::token::Shape;
use simpul_lexicon::Term;

/// Whether a name is two capitals and no more.
pub(super) fn two_letters(doc: &Doc<'_>, name: &Name) -> bool {
    let first = name.tokens.start;
    name.tokens.len() == 1
        && !name.honorific
        && name.degrees.is_empty()
        && doc.word(first).len() == 2
        && doc.tokens[first].shape == Shape::Upper
}

/// `BEM Unidayan`, `SKPK`: a short word of capitals that no capitals surround is a body's initials, no given name.
pub(super) fn initials_only(doc: &Doc<'_>, name: &Name) -> bool {
    let first = name.tokens.start;
    let upper = |it: usize| doc.tokens.get(it).is_some_and(|it| it.shape == Shape::Upper);
    let lone = !(upper(first + 1) || (first > 0 && upper(first - 1)));
    let misspelt = name.tokens.len() == 1 && !name.honorific && name.degrees.is_empty() && nearly_unit(doc.word(first));
    // `Ketua DPD KSPSI DIY, Kirna`: initials and a province's.
    let last = name.tokens.end - 1;
    let region = last > first
        && name.tokens.clone().all(upper)
        && doc.word(last).len() <= 4
        && doc.found(last).iter().any(|it| matches!(it.term, Term::Place(_)));
    misspelt
        || region
        // `Kepala Staf TNI AD, AL dan AU`, `SK`: two letters are initials only beside a name.
        || two_letters(doc, name)
        || upper(first)
            && lone
            && !name.honorific
            && (3..=5).contains(&doc.word(first).len())
            && doc.mark(first + 1) != '.'
            && !doc.is_any(first, words!["MUH", "MOH", "ABD", "HAJI", "DRA", "AHM", "ACH"])
}

/// Words for units that are often misspelt.
const UNITS: &[&str] = &[
    "bawaslu",
    "panwaslu",
    "panwascam",
    "polres",
    "polsek",
    "polresta",
    "koramil",
    "kejari",
    "forkopimda",
    "forkopimcam",
    "forpimda",
    "muspika",
    "linmas",
    "satpol",
];

/// How words begin and end: for each letter one bit for each other letter that may stand beside it.
struct Ends([u32; 32], [u32; 32]);

impl Ends {
    const fn of(words: &[&str]) -> Self {
        let (mut it, mut i) = (Self([0; 32], [0; 32]), 0);
        while i < words.len() {
            let word = words[i].as_bytes();
            it.0[word[0] as usize & 31] |= 1 << (word[1] & 31);
            it.1[word[word.len() - 2] as usize & 31] |= 1 << (word[word.len() - 1] & 31);
            i += 1;
        }
        it
    }

    /// Whether a word begins or ends like one of them, whatever its case.
    fn fit(&self, word: &[u8]) -> bool {
        let (Some([a, b]), Some([y, z])) = (word.first_chunk(), word.last_chunk()) else { return false };
        (self.0[*a as usize & 31] >> (b & 31) | self.1[*y as usize & 31] >> (z & 31)) & 1 != 0
    }
}

/// Whether a word is that for a unit with a letter too many, too few or wrong: `Panwasllu`.
fn nearly_unit(word: &str) -> bool {
    // Two words that differ in one place begin or end alike.
    const ENDS: Ends = Ends::of(UNITS);
    if word.len() < 6 || !ENDS.fit(word.as_bytes()) {
        return false;
    }
    let word = simpul_lexicon::fold(word);
    word.len() >= 6 && UNITS.iter().any(|it| crate::people::close(&word, it))
}
