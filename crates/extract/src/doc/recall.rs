//! Answers about tokens that many ask for, each found once.

use std::cell::Cell;

/// Answers to a question about tokens, each found once: for each token one answer with, one without a condition.
pub(crate) struct Recall(pub(super) Vec<Cell<u8>>);

impl Recall {
    pub(super) fn new(mut cells: Vec<Cell<u8>>, tokens: usize) -> Self {
        cells.clear();
        cells.resize(tokens, Cell::new(0));
        Self(cells)
    }

    /// The answer for token `i` under a condition.
    #[inline]
    pub(crate) fn recall(&self, i: usize, condition: bool, answer: impl FnOnce() -> bool) -> bool {
        let Some(cell) = self.0.get(i) else { return answer() };
        let shift = if condition { 2 } else { 0 };
        match cell.get() >> shift & 3 {
            0 => {
                let it = answer();
                cell.set(cell.get() | (if it { 3 } else { 2 }) << shift);
                it
            }
            known => known == 3,
        }
    }
}

/// Where something ends that begins at a token, each found once.
pub(crate) struct Ends(pub(super) Vec<Cell<u32>>);

impl Ends {
    const NOT_ASKED: u32 = u32::MAX;
    const NONE: u32 = u32::MAX - 1;

    pub(super) fn new(mut cells: Vec<Cell<u32>>, tokens: usize) -> Self {
        cells.clear();
        cells.resize(tokens, Cell::new(Self::NOT_ASKED));
        Self(cells)
    }

    /// The end of what begins at token `i`.
    #[inline]
    pub(crate) fn recall(&self, i: usize, end: impl FnOnce() -> Option<usize>) -> Option<usize> {
        let Some(cell) = self.0.get(i) else { return end() };
        match cell.get() {
            Self::NOT_ASKED => {
                let it = end();
                cell.set(it.map_or(Self::NONE, |it| it as u32));
                it
            }
            Self::NONE => None,
            known => Some(known as usize),
        }
    }
}
