//! Where the things of a list in text order begin, so that those of a range of tokens are found without a search.

use std::ops::Range;

/// How many things of a list begin before each token.
#[derive(Debug, Default)]
pub(crate) struct Starts(Vec<u32>);

impl Starts {
    /// Takes the first tokens, in order, of all things of a text of so many tokens.
    pub(crate) fn set(&mut self, starts: impl Iterator<Item = usize>, tokens: usize) {
        self.0.clear();
        self.0.resize(tokens + 1, 0);
        for start in starts {
            self.0[start + 1] += 1;
        }
        let mut count = 0;
        for it in &mut self.0 {
            count += *it;
            *it = count;
        }
    }

    /// How many things begin before token `i`.
    #[inline]
    pub(crate) fn before(&self, i: usize) -> usize {
        self.0.get(i).or(self.0.last()).copied().unwrap_or_default() as usize
    }

    /// The places in the list of the things that begin in a range of tokens: none where it ends before it begins, as it may where an
    /// event of the headline is told further down.
    #[inline]
    pub(crate) fn within(&self, range: &Range<usize>) -> Range<usize> {
        let from = self.before(range.start);
        from..self.before(range.end).max(from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_of_a_range_begin_in_it() {
        let starts = [1, 1, 4, 7];
        let mut it = Starts::default();
        for tokens in [8, 9] {
            it.set(starts.into_iter(), tokens);
            for from in 0..12 {
                assert_eq!(it.before(from), starts.iter().filter(|it| **it < from).count(), "{from}");
            }
            assert_eq!(it.within(&(1..5)), 0..3);
            assert!(it.within(&(2..4)).is_empty());
            let backwards = Range { start: 5, end: 2 };
            assert_eq!(it.within(&backwards), 3..3);
        }
        it.set([].into_iter(), 3);
        assert_eq!(it.before(2), 0);
        assert_eq!(Starts::default().before(0), 0);
    }
}
