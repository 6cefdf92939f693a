//! Words that a page itself gives in short: initials, and what it puts in brackets behind a name.

use super::{Doc, Found, Kinds};
use crate::token::Shape;
use simpul_lexicon::Term;
use std::mem;

impl Doc<'_> {
    /// `Perjanjian Kerja Sama (PKS)`, `Amerika Serikat (AS)`: initials that the page gives to words of no table are no party and no place.
    pub(super) fn forget_other_shorts(&mut self, figures: &[u32]) {
        let named = Kinds::UNIT.or(Kinds::UNIT_TYPE).or(Kinds::PLACE);
        let others: Vec<u32> = self
            .bracketed(Shape::Upper, figures)
            .filter(|it| self.begins(*it, named))
            .filter(|it| {
                let short = self.word(*it);
                let Some(from) = (it - 1).checked_sub(short.len()).filter(|_| short.len() > 1) else { return false };
                (from..it - 1).zip(short.chars()).all(|(at, letter)| {
                    self.tokens[at].is_word()
                        && self.word(at).chars().next().is_some_and(|it| it.eq_ignore_ascii_case(&letter))
                        // `Badan Pemenangan Nasional (BPN)`: the first word may be one for any body.
                        && (!self.begins(at, Kinds::UNIT.or(Kinds::UNIT_TYPE).or(Kinds::LEVEL))
                            || at == from && self.is_any(at, words!["Badan", "Dewan", "Lembaga", "Komite"]) && self.found(at).iter().all(|it| it.len == 1))
                        && self.found(at).iter().all(|it| it.len == 1 || !matches!(it.term, Term::Place(_)))
                })
            })
            .map(|it| self.tokens[it].hash)
            .collect();
        if others.is_empty() {
            return;
        }
        let mut kept = mem::take(&mut self.found);
        kept.retain(|it| {
            let word = &self.tokens[it.token as usize];
            let foreign = it.len == 1 && word.shape == Shape::Upper && others.contains(&word.hash);
            !(foreign && matches!(it.term, Term::Place(_) | Term::Unit(_) | Term::UnitType(_)))
        });
        for token in &mut self.tokens {
            (token.entries, token.kinds) = (0, Kinds::default());
        }
        for found in kept {
            self.enter(found);
        }
    }

    /// `Ogan Komering Ulu (OKU) Timur`: a place whose name goes on behind what its beginning is called in short.
    pub(super) fn join_parted_places(&mut self, figures: &[u32]) {
        let parted: Vec<(usize, u32, u32)> = self
            .bracketed(Shape::Upper, figures)
            .chain(self.bracketed(Shape::Capital, figures))
            .filter_map(|at| {
                let last = self.tokens.get(at + 2).filter(|it| it.shape == Shape::Capital)?;
                let from = (at.saturating_sub(5)..at - 1).find(|it| self.places_until(*it, at - 1).is_some())?;
                let index = self.places_until(from, at - 1)?;
                let whole = format!(
                    "{} {}",
                    self.text.get(self.tokens[from].start as usize..self.tokens[at - 2].end as usize)?,
                    self.text.get(last.start as usize..last.end as usize)?
                );
                Some((index, (at + 3 - from) as u32, self.lexicon.gazetteer().name_id(&whole)?))
            })
            .collect();
        for (index, len, name) in parted {
            let it = &mut self.found[index];
            (it.len, it.term) = (len, Term::Place(name));
        }
    }

    /// The entry of a place that begins at one token and ends before another.
    fn places_until(&self, from: usize, end: usize) -> Option<usize> {
        let first = self.tokens[from].found as usize;
        let entries = first..first + usize::from(self.tokens[from].entries);
        entries.into_iter().find(|it| {
            let found = &self.found[*it];
            from + found.len as usize == end && matches!(found.term, Term::Place(_))
        })
    }

    /// `Polsek Denpasar Selatan (Densel)`, of which no table knows: the page calls the place by that word.
    pub(super) fn learn_short_places(&mut self, figures: &[u32]) {
        let unknown = self.bracketed(Shape::Capital, figures).filter(|it| self.tokens[*it].entries == 0);
        let learned: Vec<(u32, u32)> =
            unknown.filter_map(|it| Some((self.tokens[it].hash, self.shortened_by(it)?))).collect();
        for (hash, name) in learned {
            for at in 0..self.tokens.len() {
                let token = &self.tokens[at];
                // What is entered out of order may be the only entry of its token.
                if token.hash == hash && token.entries == 0 && token.is_capital() {
                    self.enter(Found { token: at as u32, len: 1, term: Term::Place(name) });
                }
            }
        }
    }

    /// The words of a shape that stand alone in brackets, of which those that open are among the figures.
    fn bracketed(&self, shape: Shape, figures: &[u32]) -> impl Iterator<Item = usize> {
        let alone =
            move |it: &usize| self.mark(it - 1) == '(' && self.mark(it + 1) == ')' && self.tokens[*it].shape == shape;
        figures.iter().map(|it| *it as usize + 1).filter(alone)
    }

    /// The place of two and more words before the bracket around token `at`, whose word takes letters of each of its words in their order.
    fn shortened_by(&self, at: usize) -> Option<u32> {
        let short = self.word(at).to_lowercase();
        (at.saturating_sub(5)..at.saturating_sub(2)).find_map(|from| {
            let found = self.found(from).iter().find(|it| from + it.len as usize == at - 1)?;
            let Term::Place(name) = found.term else { return None };
            let words: Vec<String> = (from..at - 1).map(|it| self.word(it).to_lowercase()).collect();
            shortens(&short, &words).then_some(name)
        })
    }

    fn initials(&self) -> Vec<(String, u32)> {
        let mut noted: Vec<(String, u32)> = Vec::new();
        for found in &self.found {
            let Term::Place(name) = found.term else { continue };
            if found.len < 2
                || noted.iter().any(|it| it.1 == name)
                || !self.lexicon.gazetteer().named(name).iter().any(|it| it.regency() == Some(*it))
            {
                continue;
            }
            let range = found.token as usize..(found.token + found.len) as usize;
            let initials: String =
                range.filter(|it| self.tokens[*it].is_word()).filter_map(|it| self.word(it).chars().next()).collect();
            noted.push((initials.to_uppercase(), name));
        }
        noted
    }

    /// The place whose initials stand at token `i` (`BS`, `OI`), if the text names it in full.
    pub(crate) fn initials_at(&self, i: usize) -> Option<u32> {
        let token = self.tokens.get(i).filter(|it| it.shape == Shape::Upper && it.end - it.start <= 4)?;
        let word = self.text.get(token.start as usize..token.end as usize)?;
        let initials = self.initials.get_or_init(|| self.initials());
        initials.iter().find(|it| it.0 == word).map(|it| it.1)
    }
}

/// Whether `short` is made of the first letter of each of `words` and some that follow it there: `densel` of `denpasar selatan`.
fn shortens(short: &str, words: &[String]) -> bool {
    let Some((word, rest)) = words.split_first() else { return short.is_empty() };
    let taken = |part: &str| {
        let mut letters = word.chars();
        part.chars().all(|it| letters.any(|letter| letter == it))
    };
    let same_start = short.chars().next() == word.chars().next();
    let parts = || (1..=short.len()).filter_map(|it| short.split_at_checked(it));
    same_start && parts().any(|(part, behind)| taken(part) && shortens(behind, rest))
}
