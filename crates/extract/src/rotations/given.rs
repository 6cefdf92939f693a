//! Who gives an office stands between the verb and the office: `A ditunjuk Gubernur X B sebagai Pj Y`.

use super::Reader;
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
        let by = i + 1 + usize::from(doc.is(i + 1, "oleh"));
        let giver = self.mentions.within(by..by + 1).first()?.tokens.clone();
        let ahead = giver.end..(giver.end + 14).min(tokens.end);
        let word = doc.first_of(ahead.clone(), words!(HELD))?;
        // Only when and where may stand there: `pada Senin (3/2/2025) di Pendopo X`.
        let act = |it: usize| {
            let small = doc.tokens[it].is_word() && !doc.tokens[it].is_capital() && doc.word(it).len() > 4;
            small && ["me", "ber", "di"].iter().any(|head| doc.word(it).starts_with(head))
        };
        let other = self.people.within(giver.end..word).iter().any(|it| it.surface.is_some());
        if giver.start != by || other || (giver.end..word).any(act) {
            return None;
        }
        // `Turut dilantik B sebagai P`: B is who gets it.
        let near = |it: &(usize, Range<usize>)| it.1.end + 8 >= i;
        let pronoun = || {
            (i.saturating_sub(3).max(tokens.start)..i)
                .any(|it| doc.is_any(it, words!["ia", "dia", "beliau", "dirinya"]))
        };
        let somebody =
            self.official_before(tokens, i).as_ref().is_some_and(near) || self.stranger_before(tokens, i) || pronoun();
        let post = self.free_posts(word + 1..word + 4).first().copied()?;
        somebody.then_some((word, post))
    }

    /// `A mengundurkan diri dari jabatan P`, `A mundur sebagai P`: P is held no more.
    pub(super) fn resigns(&mut self, tokens: &Range<usize>, i: usize) {
        let Some((official, _)) = self.official_before(tokens, i).filter(|_| !self.planned(tokens, i)) else { return };
        if let Some(post) = self.seat_left(tokens, i) {
            let held = self.as_held(post, PostStatus::Current, "post-left");
            self.ends(official, &held);
            self.last = Some((held, Some(official)));
        }
    }

    /// `Kapolda X mencopot P A`: whoever stands right behind the verb holds no more what stands with him.
    pub(super) fn takes_from(&mut self, tokens: &Range<usize>, i: usize) {
        let at = i + 1 + usize::from(self.doc.is(i + 1, "sementara"));
        let seen = self.people.within(at..at + 1).iter().find(|it| it.surface.is_some());
        let Some((official, own)) = seen.map(|it| (it.official, it.tokens.clone())) else { return };
        if self.planned(tokens, i) {
            return;
        }
        for post in self.own_posts(&own) {
            let held = self.as_held(post, PostStatus::Current, "post-left");
            self.ends(official, &held);
            self.last = Some((held, Some(official)));
        }
    }

    /// Where the words begin that say which office the verb at token `i` takes: behind it, or behind whoever takes it.
    pub(super) fn behind_taker(&self, i: usize) -> usize {
        let by = i + 1 + usize::from(self.doc.is(i + 1, "oleh"));
        if !self.doc.is_any(i, words!(TAKEN)) {
            return i + 1;
        }
        let takers = self.mentions.within(by..by + 1).iter().filter(|it| it.tokens.start == by);
        takers.map(|it| it.tokens.end).max().unwrap_or(i + 1)
    }

    /// Whether the word at token `i` stands before an office that a verb before tells of: who stands right before it gives it.
    pub(super) fn is_given(&self, tokens: &Range<usize>, i: usize) -> bool {
        if !self.doc.is_any(i, words!(HELD)) {
            return false;
        }
        let given = |it: usize| self.behind_giver(tokens, it).is_some_and(|it| it.0 == i);
        let verbs = i.saturating_sub(24).max(tokens.start)..i;
        self.doc.each_of(verbs.clone(), words!(GIVEN)).any(given) || self.doc.each_of(verbs, words!(WANTED)).any(given)
    }
}
