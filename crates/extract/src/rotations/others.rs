//! Changes of office that are somebody else's, or none: who tells of a dismissal, who does it, what is denied or only asked for.

use super::Reader;
use crate::{
    doc::Kinds,
    token::Kind,
    words::{NUMERALS, Words},
};
use std::ops::Range;

impl Reader<'_, '_> {
    /// The official named last before token `i`, but for one who does it to another: `A dilepas Bupati B karena memasuki masa pensiun`.
    pub(super) fn patient_before(&self, tokens: &Range<usize>, i: usize) -> Option<(usize, Range<usize>)> {
        let (official, at) = self.official_before(tokens, i)?;
        let verb = at.start.checked_sub(1).filter(|it| *it > tokens.start);
        let passive = |it: usize| {
            let small = !self.doc.tokens[it].is_capital();
            small && (self.doc.is(it, "oleh") || self.doc.is_passive(it) && self.doc.word(it).len() > 4)
        };
        if verb.is_some_and(passive) { self.official_before(tokens, at.start) } else { Some((official, at)) }
    }

    /// `Kapolda A menyebut 14 anggota dipecat`, `A memimpin wisuda purnabakti`: whether not the one who is named at `at` does what the verb at
    /// token `i` says.
    pub(super) fn of_another(&self, at: &Range<usize>, i: usize) -> bool {
        let (doc, end) = (self.doc, at.end);
        // `A mengaku dicopot`, `A mengatakan dirinya dicopot`: of himself.
        let himself = doc.any_of(end..i, words!["dirinya", "ia", "dia", "mengaku", "membenarkan"]);
        let said = doc.is(at.start.wrapping_sub(1), "menurut")
            || (end..i).any(|it| doc.begins(it, Kinds::SPEECH) && !doc.tokens[it].is_capital());
        // `A melepas 40 ASN yang memasuki masa pensiun`
        let does = |it: usize| doc.word(it).starts_with("me") && !doc.tokens[it].is_capital();
        let object = doc.is(i - 1, "yang") && (end..i - 1).any(does);
        let count = |it: usize| doc.tokens[it].kind == Kind::Number || doc.is_any(it, words!(NUMERALS));
        let many =
            (end..i).any(|it| count(it) && doc.is_any(it + 1, words!["anggota", "personel", "orang", "pegawai"]));
        let rite = doc.is_any(i - 1, words!["wisuda", "upacara", "tradisi", "prosesi", "pelepasan"]);
        said && !himself || object || many || rite
    }

    /// `Bripka B belum dipecat`, `A membantah isu dirinya digantikan B`, `warga mendesak Bupati mencopot A`: whether the verb at token `i`
    /// tells of what has not happened.
    pub(super) fn unsaid(&self, tokens: &Range<usize>, i: usize) -> bool {
        let mut near = i.saturating_sub(2).max(tokens.start)..i;
        let not = words!["belum", "tidak", "tak", "bukan", "batal", "urung"];
        // `A tidak lagi menjabat`
        near.any(|it| self.doc.is_any(it, not) && !self.doc.is(it + 1, "lagi"))
            || self.marks.any(tokens.start..i, Words::Undone)
            || self.doc.any_of(i..tokens.end, words!["hoaks", "hoax", "bohong"])
            || (i..tokens.end).any(|it| self.doc.is(it, "tidak") && self.doc.is(it + 1, "benar"))
    }
}
