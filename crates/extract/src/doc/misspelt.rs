//! Posts with a letter too many, too few or wrong: `Damdim 0710/X`, `Sekretarris KPU Y`.

use super::{Doc, Found, Kinds};
use crate::token::{Kind, Shape};
use simpul_lexicon::{Term, fold};
use std::mem;

impl Doc<'_> {
    /// Enters the posts that no spelling of the lexicon finds.
    pub(super) fn mend_posts(&mut self, figures: &[u32]) {
        let seats = Kinds::RANK.or(Kinds::UNIT).or(Kinds::UNIT_TYPE).or(Kinds::PLACE);
        let number = |it: &usize| self.tokens[*it].kind == Kind::Number;
        let named = |it: &usize| self.tokens[*it].is_capital() && self.tokens[*it].kinds.meet(seats);
        // The first entry of each token.
        let first = |it: &(usize, &Found)| self.tokens[it.1.token as usize].found as usize == it.0;
        let entered = self.found.iter().enumerate().filter(first).map(|it| it.1.token as usize);
        let numbers = figures.iter().map(|it| *it as usize).filter(number);
        let behind = numbers.chain(entered.filter(named));
        let mended: Vec<Found> =
            behind.filter_map(|it| it.checked_sub(1)).filter_map(|it| self.misspelt_post(it)).collect();
        if mended.is_empty() {
            return;
        }
        let mut found = mem::take(&mut self.found);
        found.extend(mended);
        found.sort_by_key(|it| it.token);
        for token in &mut self.tokens {
            (token.entries, token.kinds) = (0, Kinds::default());
        }
        for it in found {
            self.enter(it);
        }
    }

    /// The post that token `i` misspells, if no table knows anything of it: its seat, its body or the rank of its holder stands behind it.
    fn misspelt_post(&self, i: usize) -> Option<Found> {
        let token = &self.tokens[i];
        let unknown =
            token.is_capital() && token.entries == 0 && token.shape != Shape::Initial && token.end - token.start >= 5;
        // What goes on with a name or a post (`AsSDM Kaolri`) is none.
        let goes_on =
            |it: usize| self.tokens[it].is_capital() && (self.tokens[it].entries == 0 || self.begins(it, Kinds::POST));
        if !unknown || i > 0 && goes_on(i - 1) {
            return None;
        }
        let number = self.tokens.get(i + 1)?.kind == Kind::Number;
        let word = fold(self.word(i));
        // Short words only before a number.
        let fits = |it: &&(String, u16)| (number || it.0.len() > 6) && crate::people::close(&word, &it.0);
        let post = self.lexicon.misspelt_posts().iter().find(fits)?.1;
        Some(Found { token: i as u32, len: 1, term: Term::Post(post) })
    }
}
