//! Which lists of `config/lexicon/words.toml` the words of an article stand in: what surrounds a name or an event word says how it is
//! meant.
//!
//! Each word of the article is looked up once; the lists it stands in become the bits of one number.

use crate::{doc::Doc, token::Token};
use simpul_lexicon::Lists;
pub(crate) use simpul_lexicon::Words;
use std::ops::Range;

/// Numbers in words, for a count of people or offices.
pub(crate) const NUMERALS: &[&str] =
    &["dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh"];

/// The lists in which each token of the article stands, and which of them each sentence meets.
#[derive(Debug, Default)]
pub(crate) struct Marks {
    tokens: Vec<Lists>,
    /// What the tokens of each sentence have together.
    sentences: Vec<Lists>,
}

impl Marks {
    /// The marks of an article, in the room of those of another.
    pub(crate) fn read(doc: &Doc<'_>, Self { mut tokens, mut sentences }: Self) -> Self {
        tokens.clear();
        let bytes = doc.text.as_bytes();
        let word = |it: &Token| bytes.get(it.start as usize..it.end as usize).unwrap_or_default();
        // A number or a mark is no word of a list.
        tokens.extend(doc.tokens.iter().map(|it| doc.lexicon.lists(it.hash, || word(it))));
        sentences.clear();
        let of = |range: &Range<usize>| together(tokens.get(range.clone()).unwrap_or_default());
        sentences.extend(doc.sentences.iter().map(|it| of(&it.tokens)));
        Self { tokens, sentences }
    }

    /// Whether token `i` is a word of the list.
    #[inline]
    pub(crate) fn has(&self, i: usize, words: Words) -> bool {
        self.tokens.get(i).is_some_and(|it| it.meet(Lists::of(&[words])))
    }

    /// Whether token `i` is a word of one of the lists.
    #[inline]
    pub(crate) fn has_any(&self, i: usize, lists: &[Words]) -> bool {
        self.tokens.get(i).is_some_and(|it| it.meet(Lists::of(lists)))
    }

    /// Whether any token of a range is a word of the list.
    #[inline]
    pub(crate) fn any(&self, range: Range<usize>, words: Words) -> bool {
        self.any_of(range, &[words])
    }

    /// Whether any token of a range is a word of one of the lists.
    #[inline]
    pub(crate) fn any_of(&self, range: Range<usize>, lists: &[Words]) -> bool {
        let end = range.end.min(self.tokens.len());
        let range = self.tokens.get(range.start.min(end)..end).unwrap_or_default();
        together(range).meet(Lists::of(lists))
    }

    /// Whether any token of a sentence is a word of one of the lists: what a frame asks before it looks at the tokens.
    #[inline]
    pub(crate) fn in_sentence(&self, sentence: usize, lists: &[Words]) -> bool {
        self.sentences.get(sentence).is_some_and(|it| it.meet(Lists::of(lists)))
    }
}

/// The lists of all of some tokens.
#[inline]
fn together(tokens: &[Lists]) -> Lists {
    tokens.iter().fold(Lists::default(), |all, it| all.or(*it))
}
