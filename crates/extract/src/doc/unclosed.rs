//! Quotations whose closing mark is lost end before the words that say whose they are: `“Kami siap menjaga desa, ujar Raka.`

use super::{Doc, Kinds};
use crate::token::Kind;
use simpul_lexicon::{SpeechForm, Term};

impl Doc<'_> {
    /// Ends each quotation without a closing mark before its attribution, where it has one.
    pub(super) fn close_quotes(&mut self) {
        for i in 0..self.quotes.len() {
            let quote = &self.quotes[i];
            if !quote.open || quote.headless {
                continue;
            }
            let (inner, outer) = (quote.inner(), quote.outer());
            let Some(comma) = inner.skip(2).find(|it| self.attributes(*it, outer.end)) else { continue };
            let end = self.tokens[comma].end as usize;
            let quote = &mut self.quotes[i];
            (quote.outer_end, quote.end, quote.open) = (end, end, false);
            quote.tokens = [(outer.start, comma + 1), (quote.tokens[1].0, comma + 1)];
            self.quote_of[comma + 1..outer.end].fill(0);
        }
    }

    /// Whether the mark at token `i` is followed by a verb of speech and by whoever speaks: `, ujarnya`, `, kata dia`, `, sebut Raka`.
    fn attributes(&self, i: usize, end: usize) -> bool {
        if !matches!(self.mark(i), ',' | '.' | '!' | '?') || i + 1 >= end || !self.begins(i + 1, Kinds::SPEECH) {
            return false;
        }
        let form = self.found(i + 1).iter().find_map(|it| match it.term {
            Term::Speech(id) => Some((self.lexicon.speech(id).form, it.len as usize)),
            _ => None,
        });
        match form {
            Some((SpeechForm::Suffixed, len)) => {
                let next = i + 1 + len;
                next >= end || matches!(self.mark(next), '.' | ',' | ';' | '(') || !self.tokens[next].is_capital()
            }
            Some((SpeechForm::Base, len)) => {
                let next = i + 1 + len;
                let he = self.is_any(next, words!["dia", "ia", "beliau"]);
                next < end && (he || self.tokens[next].is_capital() && self.tokens[next].kind == Kind::Word)
            }
            _ => false,
        }
    }
}
