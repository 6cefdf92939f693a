//! Who does something together: those who stand joined before an active verb or behind a passive one.

use super::{acts::abreast, counterparts::someone};
use crate::{doc::Doc, events::Stretch, lines::Stage, opening, people::Seen};
use std::ops::Range;

/// A stretch whose verbs are asked for those who do them.
pub(super) struct Clause<'x, 's, 'd, 'a> {
    pub(super) stage: &'x Stage<'s, 'd, 'a>,
    pub(super) span: &'x Stretch,
    /// The mentions that place nobody there.
    pub(super) away: &'x [usize],
}

impl Clause<'_, '_, '_, '_> {
    /// The agents right behind a passive verb: `oleh A dan B`, `langsung A`, `bersama-sama oleh A, B dan C`.
    pub(super) fn agent(&self, verb: usize) -> Option<Vec<Seen>> {
        let small = words!["oleh", "langsung", "secara", "simbolis", "bersama-sama", "bersama", "sama", "pula", "juga"];
        let loose = |it: usize| self.stage.doc.is_any(it, small) || self.stage.doc.mark(it) == '-';
        let first = (verb + 1..verb + 7).find(|it| !loose(*it))?;
        let seen = someone(self.stage, first, self.span.tokens.end, self.away)?;
        Some(self.all_abreast(seen))
    }

    /// Those who stand joined right before an active verb: `A bersama B, C dan D`.
    pub(super) fn subject(&self, verb: usize) -> Option<Vec<Seen>> {
        let stage = self.stage;
        let clause = self.span.tokens.start..verb;
        let from = opening::subject_at(stage, &clause).unwrap_or(clause.start);
        let mut end = verb;
        let mut found = Vec::new();
        let mut and = false;
        for seen in stage.people.within(from..verb).iter().rev() {
            let gap = seen.tokens.end..end;
            let close = if found.is_empty() {
                self.is_small(gap.clone())
            } else {
                links(stage.doc, self.behind_brackets(gap.clone()))
            };
            if !close || stage.doc.quote_of(seen.tokens.start).is_some() {
                break;
            }
            and |= !found.is_empty() && gap.into_iter().any(|it| stage.doc.tokens[it].is_word());
            end = seen.tokens.start;
            found.push(seen.clone());
        }
        // `Menurut A, B menyerahkan …`: a comma alone joins nobody.
        if !and {
            found.truncate(1);
        }
        found.retain(|it| !self.away.contains(&it.tokens.start));
        (!found.is_empty()).then_some(found)
    }

    /// Whether only small words, a day or what somebody is stand between a subject and its verb: `juga`, `, Senin (7/7/2025),`,
    /// `, mantan Kabag Umum,`, `(PAN)`.
    fn is_small(&self, gap: Range<usize>) -> bool {
        let doc = self.stage.doc;
        let small = words![
            "juga",
            "turut",
            "ikut",
            "langsung",
            "secara",
            "simbolis",
            "kemudian",
            "lalu",
            "pun",
            "yang",
            "resmi",
            "sah",
            "akhirnya",
            "kembali",
            "telah",
            "sudah",
            "terpilih",
            "berkesempatan"
        ];
        let gap = self.behind_brackets(gap);
        let loose = |it: usize| doc.mark(it) == ',' || doc.is_any(it, small);
        if gap.len() <= 3 && gap.clone().all(loose) {
            return true;
        }
        let set_off = gap.len() <= 14 && doc.mark(gap.start) == ',' && doc.mark(gap.end - 1) == ',';
        set_off && !gap.into_iter().any(|it| doc.may_be_verb(it) || doc.quote_of(it).is_some())
    }

    /// A gap behind the brackets with which it begins: `(PAN)`.
    fn behind_brackets(&self, gap: Range<usize>) -> Range<usize> {
        let doc = self.stage.doc;
        if gap.is_empty() || doc.mark(gap.start) != '(' {
            return gap;
        }
        let close = gap.clone().take(8).find(|it| doc.mark(*it) == ')');
        close.map_or(gap.start, |it| it + 1)..gap.end
    }

    /// Somebody and those who stand abreast behind him.
    pub(super) fn all_abreast(&self, first: &Seen) -> Vec<Seen> {
        let mut found = vec![first.clone()];
        found.extend(abreast(self.stage, self.span, first));
        found.retain(|it| !self.away.contains(&it.tokens.start));
        found
    }
}

/// `, `, ` dan `, ` bersama `: whether a gap only joins.
fn links(doc: &Doc<'_>, gap: Range<usize>) -> bool {
    !gap.is_empty()
        && gap.len() <= 2
        && gap.into_iter().all(|it| doc.mark(it) == ',' || doc.is_any(it, words!["dan", "serta", "bersama", "beserta"]))
}
