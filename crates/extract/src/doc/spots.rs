//! The few tokens at which something may begin, without a branch for each of the many at which nothing does.

/// The places at which a list of answers holds `true`, found in order. 64 answers at a time become the bits of a number: whether the next
/// word is a name cannot be guessed, and a wrong guess costs more than the question.
pub(crate) struct Spots<A> {
    answers: A,
    /// The answers read last, the first one lowest.
    bits: u64,
    /// The place of the first of them.
    from: usize,
    /// The place of the first answer that is not read yet.
    to: usize,
}

impl<A: Iterator<Item = bool>> Spots<A> {
    /// The places of answers, the first of which is that of token `from`.
    #[inline]
    pub(crate) fn new(from: usize, answers: impl IntoIterator<IntoIter = A>) -> Self {
        Self { answers: answers.into_iter(), bits: 0, from, to: from }
    }

    /// The first place at or behind token `i`, which is never one before those asked for already.
    #[inline]
    pub(crate) fn find(&mut self, i: usize) -> Option<usize> {
        loop {
            let left = if i < self.to { self.bits & u64::MAX << i.saturating_sub(self.from) } else { 0 };
            if left != 0 {
                return Some(self.from + left.trailing_zeros() as usize);
            }
            let (mut bits, mut n) = (0, 0);
            for answer in self.answers.by_ref().take(64) {
                bits = bits >> 1 | u64::from(answer) << 63;
                n += 1;
            }
            if n == 0 {
                return None;
            }
            (self.bits, self.from, self.to) = (bits >> (64 - n), self.to, self.to + n);
        }
    }

    /// All places, in order.
    #[inline]
    pub(crate) fn each(mut self) -> impl Iterator<Item = usize> {
        let mut next = self.from;
        std::iter::from_fn(move || {
            let at = self.find(next)?;
            next = at + 1;
            Some(at)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spots_are_the_places_of_answers_that_hold() {
        for n in [0, 1, 63, 64, 65, 200] {
            let holds = |it: &usize| it % 7 == 3 || it % 9 == 4;
            let expect: Vec<usize> = (5..5 + n).filter(holds).collect();
            let spots = || Spots::new(5, (5..5 + n).map(|it| holds(&it)));
            assert_eq!(spots().each().collect::<Vec<_>>(), expect, "{n}");
            let (mut it, mut i, mut found) = (spots(), 0, Vec::new());
            while let Some(at) = it.find(i) {
                found.push(at);
                i = at + 70;
            }
            let mut next = 0;
            let far: Vec<usize> = expect
                .into_iter()
                .filter(|it| {
                    *it >= next && {
                        next = it + 70;
                        true
                    }
                })
                .collect();
            assert_eq!(found, far, "{n}");
        }
    }
}
