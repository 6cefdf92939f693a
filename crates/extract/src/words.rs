//! Which lists of `config/lexicon/words.toml` the words of an article stand in: what surrounds a name or an event word says how it is
//! meant.
//!
//! Each word of the article is looked up once; the lists it stands in become the bits of one number.

use crate::{
    rows::{Row, Rows},
    token::Token,
};
use simpul_lexicon::Lexicon;
pub(crate) use simpul_lexicon::{Lists, Words};
use std::ops::Range;

/// Numbers in words, for a count of people or offices.
pub(crate) const NUMERALS: &[&str] =
    &["dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh"];

/// The lists in which each token of the article stands, and which of them each sentence meets.
#[derive(Debug, Default)]
pub(crate) struct Marks {
    /// What the tokens of each sentence have together.
    sentences: Vec<Lists>,
    rows: Rows,
}

impl Marks {
    /// Looks up the tokens of an article of so many sentences, in the room of those of another.
    pub(crate) fn read(&mut self, text: &str, lexicon: &Lexicon, tokens: &[Token], figures: &[u32], sentences: usize) {
        let bytes = text.as_bytes();
        self.sentences.clear();
        self.sentences.resize(sentences, Lists::default());
        self.rows.read(tokens, figures, |it| {
            // A number or a mark is no word of a list.
            let lists = lexicon.lists(it.hash, bytes, it.start as usize, it.end as usize);
            if !lists.is_empty()
                && let Some(all) = self.sentences.get_mut(it.sentence as usize)
            {
                *all = all.or(lists);
            }
            lists
        });
    }

    /// The first token of a range that has one of the bits that `which` chooses.
    #[inline]
    pub(crate) fn first(&self, range: Range<usize>, which: impl Fn(&Row) -> u64) -> Option<usize> {
        self.rows.first(range, which)
    }

    /// All of them, in order.
    #[inline]
    pub(crate) fn each(&self, range: Range<usize>, which: impl Fn(&Row) -> u64) -> impl Iterator<Item = usize> {
        self.rows.each(range, which)
    }

    /// The tokens of a range that are words of the list, in order.
    #[inline]
    pub(crate) fn each_of(&self, range: Range<usize>, words: Words) -> impl Iterator<Item = usize> {
        self.each(range, move |it| it.lists(&[words]))
    }

    /// Whether token `i` is a word of the list.
    #[inline]
    pub(crate) fn has(&self, i: usize, words: Words) -> bool {
        self.has_any(i, &[words])
    }

    /// Whether token `i` is a word of one of the lists.
    #[inline]
    pub(crate) fn has_any(&self, i: usize, lists: &[Words]) -> bool {
        self.rows.has(i, |it| it.lists(lists))
    }

    /// Whether any token of a range is a word of the list.
    #[inline]
    pub(crate) fn any(&self, range: Range<usize>, words: Words) -> bool {
        self.any_of(range, &[words])
    }

    /// Whether any token of a range is a word of one of the lists.
    #[inline]
    pub(crate) fn any_of(&self, range: Range<usize>, lists: &[Words]) -> bool {
        self.first(range, |it| it.lists(lists)).is_some()
    }

    /// Whether any token of a sentence is a word of one of the lists: what a frame asks before it looks at the tokens.
    #[inline]
    pub(crate) fn in_sentence(&self, sentence: usize, lists: &[Words]) -> bool {
        self.sentences.get(sentence).is_some_and(|it| it.meet(Lists::of(lists)))
    }
}
