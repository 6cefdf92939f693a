//! Who gives or takes an office may stand between the verb and the office: `A ditunjuk Gubernur X B sebagai Pj Y`, `A dicopot Kapolda B
//! dari jabatan P`; and who is put out of one, or leaves it of himself.

use super::Reader;
use crate::words::Words;
use simpul_model::PostStatus;
use std::ops::Range;

/// Verbs of being put into an office, as who does it may stand behind them.
pub(crate) const GIVEN: &[&str] = &[
    "dilantik",
    "dikukuhkan",
    "diangkat",
    "ditunjuk",
    "ditetapkan",
    "dipercaya",
    "diamanahi",
    "didapuk",
    "ditugaskan",
    "diutus",
];

/// Verbs of being wanted in an office: nobody is said to have it yet, and whoever wants somebody there has it least.
const WANTED: &[&str] = &[
    "diminta",
    "diusulkan",
    "dicalonkan",
    "ditawari",
    "diajukan",
    "direkomendasikan",
    "diusung",
    "didorong",
    "dipilih",
];

/// Verbs of being put out of an office, as who does it may stand behind them.
pub(crate) const TAKEN: &[&str] = &[
    "diberhentikan",
    "dicopot",
    "dipecat",
    "dinonaktifkan",
    "dinonjobkan",
    "dibebastugaskan",
    "dibebaskan",
    "dilengserkan",
];

/// Words behind which the office stands.
pub(crate) const HELD: &[&str] = &["sebagai", "menjadi", "menjabat", "selaku", "jadi"];

impl Reader<'_, '_> {
    /// The office that the verb at token `i` tells of, and the word before it, where who gives it stands between.
    pub(super) fn given_by(&self, tokens: &Range<usize>, i: usize) -> Option<(usize, usize)> {
        if self.doc.is_any(i, words!(GIVEN)) { self.behind_giver(tokens, i) } else { None }
    }

    /// The same of any verb.
    fn behind_giver(&self, tokens: &Range<usize>, i: usize) -> Option<(usize, usize)> {
        let doc = self.doc;
        let end = self.behind_agent(i)?;
        let word = doc.first_of(end..(end + 14).min(tokens.end), words!(HELD))?;
        // Only when and where may stand there: `pada Senin (3/2/2025) di Pendopo X`.
        let act = |it: usize| {
            let small = doc.tokens[it].is_word() && !doc.tokens[it].is_capital() && doc.word(it).len() > 4;
            small && ["me", "ber", "di"].iter().any(|head| doc.word(it).starts_with(head))
        };
        let other = self.people.within(end..word).iter().any(|it| it.surface.is_some());
        if other || (end..word).any(act) {
            return None;
        }
        // `Turut dilantik B sebagai P`: B is who gets it.
        let near = |it: &(usize, Range<usize>)| it.1.end + 8 >= i;
        let somebody = self.official_before(tokens, i).as_ref().is_some_and(near)
            || self.stranger_before(tokens, i)
            || self.marks.any(i.saturating_sub(3).max(tokens.start)..i, Words::Pronouns);
        let post = self.free_posts(word + 1..word + 4).first().copied()?;
        somebody.then_some((word, post))
    }

    /// One behind whoever is named right behind the passive verb at token `i`, with `oleh` or without.
    fn behind_agent(&self, i: usize) -> Option<usize> {
        let by = i + 1 + usize::from(self.doc.is(i + 1, "oleh"));
        let agents = self.mentions.within(by..by + 1).iter().filter(|it| it.tokens.start == by);
        agents.map(|it| it.tokens.end).max()
    }

    /// `A mengundurkan diri dari jabatan P`, `A mundur sebagai P`: P is held no more.
    pub(super) fn resigns(&mut self, tokens: &Range<usize>, i: usize) {
        if let Some((official, _)) = self.official_before(tokens, i)
            && let Some(post) = self.seat_left(tokens, i)
            && !self.planned(tokens, i)
            && !self.unsaid(tokens, i)
        {
            self.loses(official, post);
        }
    }

    /// `Kapolda X mencopot P A`: whoever stands right behind the verb holds no more what stands with him.
    pub(super) fn takes_from(&mut self, tokens: &Range<usize>, i: usize) {
        let at = i + 1 + usize::from(self.doc.is(i + 1, "sementara"));
        let seen = self.people.within(at..at + 1).iter().find(|it| it.surface.is_some());
        let Some((official, own)) = seen.map(|it| (it.official, it.tokens.clone())) else { return };
        if self.planned(tokens, i) || self.unsaid(tokens, i) {
            return;
        }
        for post in self.own_posts(&own) {
            self.loses(official, post);
        }
    }

    /// A post that is spoken of is held no more.
    pub(super) fn loses(&mut self, official: usize, post: usize) {
        let held = self.as_held(post, PostStatus::Current, "post-left");
        self.ends(official, &held);
        self.last = Some((held, Some(official)));
    }

    /// Where the words begin that say which office the verb at token `i` takes: behind it, or behind whoever takes it.
    pub(super) fn behind_taker(&self, i: usize) -> usize {
        let taker = if self.doc.is_any(i, words!(TAKEN)) { self.behind_agent(i) } else { None };
        taker.unwrap_or(i + 1)
    }

    /// Whether the word at token `i` stands before an office that a verb before tells of: who stands right before it gives it.
    pub(super) fn is_given(&self, tokens: &Range<usize>, i: usize) -> bool {
        if !self.doc.is_any(i, words!(HELD)) {
            return false;
        }
        let verb = |it: usize| self.doc.is_any(it, words!(GIVEN)) || self.doc.is_any(it, words!(WANTED));
        (i.saturating_sub(24).max(tokens.start)..i)
            .any(|it| verb(it) && self.behind_giver(tokens, it).is_some_and(|it| it.0 == i))
    }
}
