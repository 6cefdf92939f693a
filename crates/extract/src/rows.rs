//! Where on a page the words of each list, the entries of each kind and the words of some shapes stand, as bits: who looks for some of them
//! goes from one to the next and passes all other words by.

use crate::{
    doc::Kinds,
    token::Token,
    words::{Lists, Words},
};
use std::{iter, ops::Range};

/// What stands at each of 64 tokens, of which the first one has the lowest bit.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row {
    /// One number for each list of `words.toml`.
    lists: [u64; Lists::MOST],
    /// One for each kind of entry.
    kinds: [u64; Kinds::MOST],
    /// At which tokens any entry begins.
    pub(crate) entries: u64,
    /// Words that begin with a capital.
    pub(crate) capitals: u64,
    /// Numbers and opening brackets.
    pub(crate) figures: u64,
}

impl Row {
    const EMPTY: Self = Self { lists: [0; Lists::MOST], kinds: [0; Kinds::MOST], entries: 0, capitals: 0, figures: 0 };

    /// Adds a token at one of the 64 places, and the lists that it stands in.
    #[inline]
    fn add(&mut self, at: usize, token: &Token, lists: Lists) {
        let bit = |it: bool| u64::from(it) << at;
        self.capitals |= bit(token.is_capital());
        if !lists.is_empty() {
            lists.each().for_each(|it| self.lists[it] |= bit(true));
        }
        if token.begins_any() {
            self.entries |= bit(true);
            token.kinds.each().for_each(|it| self.kinds[it] |= bit(true));
        }
    }

    /// The words of some lists.
    #[inline]
    pub(crate) fn lists(&self, lists: &[Words]) -> u64 {
        lists.iter().fold(0, |all, it| all | self.lists[*it as usize])
    }

    /// Where entries of some kinds begin, each of which is one kind.
    #[inline]
    pub(crate) fn kinds(&self, kinds: &[Kinds]) -> u64 {
        kinds.iter().fold(0, |all, it| all | self.kinds[it.number()])
    }
}

/// The rows of all tokens of a page.
#[derive(Debug, Default)]
pub(crate) struct Rows(Vec<Row>);

impl Rows {
    /// Takes the tokens of a page, the figures among them, and the lists that each stands in, as `lists` gives them one after the other.
    #[inline]
    pub(crate) fn read(&mut self, tokens: &[Token], figures: &[u32], mut lists: impl FnMut(&Token) -> Lists) {
        self.0.clear();
        self.0.resize(tokens.len().div_ceil(64), Row::EMPTY);
        for (row, tokens) in self.0.iter_mut().zip(tokens.chunks(64)) {
            tokens.iter().enumerate().for_each(|(at, it)| row.add(at, it, lists(it)));
        }
        for it in figures.iter().map(|it| *it as usize) {
            self.0[it / 64].figures |= 1 << (it % 64);
        }
    }

    /// Whether a token has one of the bits that `which` chooses.
    #[inline]
    pub(crate) fn has(&self, i: usize, which: impl Fn(&Row) -> u64) -> bool {
        self.0.get(i / 64).is_some_and(|it| which(it) >> (i % 64) & 1 != 0)
    }

    /// The first token of a range that has one of the bits that `which` chooses.
    #[inline]
    pub(crate) fn first(&self, range: Range<usize>, which: impl Fn(&Row) -> u64) -> Option<usize> {
        let mut i = range.start;
        while i < range.end {
            let bits = which(self.0.get(i / 64)?) >> (i % 64);
            if bits != 0 {
                return Some(i + bits.trailing_zeros() as usize).filter(|it| *it < range.end);
            }
            i = (i / 64 + 1) * 64;
        }
        None
    }

    /// All of them, in order.
    #[inline]
    pub(crate) fn each(&self, mut range: Range<usize>, which: impl Fn(&Row) -> u64) -> impl Iterator<Item = usize> {
        iter::from_fn(move || {
            let at = self.first(range.clone(), &which)?;
            range.start = at + 1;
            Some(at)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_looks_for_some_words_finds_them_all_in_order() {
        for n in [0, 1, 63, 64, 65, 200] {
            let mut rows = Rows(vec![Row::EMPTY; usize::div_ceil(n, 64)]);
            let holds = |it: &usize| it % 7 == 3 || it % 9 == 4 || it.is_multiple_of(64);
            for at in (0..n).filter(holds) {
                rows.0[at / 64].capitals |= 1 << (at % 64);
            }
            for range in [0..n, 5..n, 64..n, 5..n.min(70), n..n, n..n + 70, 3..n + 70] {
                let found: Vec<usize> = rows.each(range.clone(), |it| it.capitals).collect();
                assert_eq!(found, range.filter(|it| *it < n && holds(it)).collect::<Vec<_>>(), "{n}");
            }
        }
    }
}
