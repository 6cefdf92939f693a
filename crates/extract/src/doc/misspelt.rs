//! Posts with a letter too many, too few or wrong: `Damdim 0710/X`, `Sekretarris KPU Y`.

use super::{Doc, Found, Kinds, Spots};
use crate::token::{Kind, Shape, Token};
use simpul_lexicon::{Term, fold};
use std::mem;

impl Doc<'_> {
    /// Enters the posts that no spelling of the lexicon finds.
    pub(super) fn mend_posts(&mut self) {
        let unknown =
            |it: &Token| it.is_capital() && it.entries == 0 && it.shape != Shape::Initial && it.end - it.start >= 5;
        let spots = Spots::new(0, self.tokens.iter().map(unknown));
        let mended: Vec<Found> = spots.each().filter_map(|it| self.misspelt_post(it)).collect();
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

    /// The post that token `i`, of which no table knows anything, misspells: where its seat, its body or the rank of its holder stands
    /// behind it.
    fn misspelt_post(&self, i: usize) -> Option<Found> {
        let next = self.tokens.get(i + 1)?;
        let number = next.kind == Kind::Number;
        let followed = number
            || next.is_capital()
                && self.begins(i + 1, Kinds::RANK.or(Kinds::UNIT).or(Kinds::UNIT_TYPE).or(Kinds::PLACE));
        // What goes on with a name or a post (`AsSDM Kaolri`) is none.
        let goes_on =
            |it: usize| self.tokens[it].is_capital() && (self.tokens[it].entries == 0 || self.begins(it, Kinds::POST));
        if !followed || i > 0 && goes_on(i - 1) {
            return None;
        }
        let word = fold(self.word(i));
        // Short words only before a number.
        let fits = |it: &&(String, u16)| (number || it.0.len() > 6) && crate::people::close(&word, &it.0);
        let post = self.lexicon.misspelt_posts().iter().find(fits)?.1;
        Some(Found { token: i as u32, len: 1, term: Term::Post(post) })
    }
}
