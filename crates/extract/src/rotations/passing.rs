//! Posts that pass without a word for replacing: given from hand to hand, swapped, drawn with arrows, left on the way to another.

use super::Reader;
use crate::people::Held;
use simpul_model::PostStatus;
use std::ops::Range;

impl Reader<'_, '_> {
    /// `A dari P beralih ke Q`, `beralih dari P ke posisi Q`: one person's way from post to post.
    pub(super) fn crosses(&mut self, tokens: &Range<usize>, i: usize) {
        if !self.people.within(i..tokens.end).iter().all(|it| it.surface.is_none()) {
            return;
        }
        let posts = self.free_posts(i..(i + 14).min(tokens.end));
        let [from, to, ..] = posts.as_slice() else { return };
        let (left, right) = (&self.mentions.posts[*from].tokens, &self.mentions.posts[*to].tokens);
        let leads = (i..left.start).any(|it| self.doc.is(it, "dari"))
            && (left.end..right.start).any(|it| self.doc.is_any(it, words!["ke", "menjadi", "kepada", "sebagai"]));
        let Some((official, _)) = self.official_before(tokens, i).filter(|_| leads) else { return };
        let old = self.as_held(*from, PostStatus::Former, "post-left");
        let new = self.as_held(*to, PostStatus::Current, "post-moved-to");
        self.ends(official, &old);
        self.begins(official, &new);
        self.last = Some((Held { status: PostStatus::Current, ..old }, Some(official)));
    }

    /// `Camat X A bertukar tempat dengan Camat Y B`: each holds the other's post.
    pub(super) fn swap(&mut self, tokens: &Range<usize>, i: usize) {
        // `A dan B bertukar jabatan`, `A bertukar jabatan dengan B`
        let named: Vec<(usize, Range<usize>)> =
            self.people.within(tokens.start..i).iter().map(|it| (it.official, it.tokens.clone())).collect();
        let pair = match named.as_slice() {
            [.., one, two] if self.doc.is_any(one.1.end, words!["dan", "dengan"]) => Some((one.clone(), two.clone())),
            _ => self.official_before(tokens, i).zip(self.official_after(tokens, i)),
        };
        let Some(((one, one_at), (two, two_at))) = pair else { return };
        let (Some(first), Some(second)) =
            (self.own_posts(&one_at).first().copied(), self.own_posts(&two_at).first().copied())
        else {
            return;
        };
        let first = self.as_held(first, PostStatus::Current, "post-swapped");
        let second = self.as_held(second, PostStatus::Current, "post-swapped");
        self.ends(one, &first);
        self.ends(two, &second);
        self.hands(&first, Some(one), two, "handover-swap");
        self.hands(&second, Some(two), one, "handover-swap");
    }

    /// `A pamit. B menggantikannya`, `A dimutasi ke X. B menempati kursinya`: the seat of who was spoken of before.
    pub(super) fn takes_his(&mut self, tokens: &Range<usize>, i: usize) {
        let doc = self.doc;
        let seat = words!["kursinya", "posisinya", "jabatannya", "tempatnya"];
        let takes = doc.is(i, "menggantikannya") || doc.is_any(i + 1, seat);
        if !takes || self.planned(tokens, i) || self.unsaid(tokens, i) || crate::standins::on_the_day(doc, i) {
            return;
        }
        let Some((newer, at)) = self.official_before(tokens, i) else { return };
        let left = self.last.clone().filter(|it| it.1.is_some_and(|older| older != newer));
        let Some((held, older)) = left.or_else(|| self.parting(i, newer)) else { return };
        self.leaves_old_posts(newer, &at, &held);
        self.hands(&held, older, newer, "handover-takes-his");
    }

    /// Who parts in the sentence before that of token `i`, and his one post; not `newer`.
    pub(super) fn parting(&self, i: usize, newer: usize) -> Option<(Held, Option<usize>)> {
        let older = self.topic(i).filter(|it| *it != newer)?;
        let before = &self.doc.sentences[self.doc.sentence_of(i).checked_sub(1)?].tokens;
        let parts = words!["pamit", "berpamitan", "dimutasi", "pindah", "promosi", "pensiun", "bergeser", "digeser"];
        let held = self.only_post(older).filter(|_| self.doc.any_of(before.clone(), parts))?;
        Some((held, Some(older)))
    }

    /// `B menerima jabatan P dari A`, `A menyerahkan tongkat komando Kodim X kepada B`.
    pub(super) fn passes(&mut self, tokens: &Range<usize>, i: usize) {
        let takes = self.doc.is(i, "menerima");
        let named = self.people.within(i..tokens.end).iter().find(|it| it.surface.is_some());
        let Some((second, second_at)) = named.map(|it| (it.official, it.tokens.clone())) else { return };
        let link = if takes { "dari" } else { "kepada" };
        let linked = (second_at.start.saturating_sub(3)..second_at.start).any(|it| it > i && self.doc.is(it, link));
        let Some((first, first_at)) = self.subject(tokens, i).filter(|it| linked && it.0 != second) else { return };
        // `Kapolres memotong tumpeng dan menyerahkannya kepada B`: a thing. Who hands over a seat stands there without it.
        if self.doc.is(i, "menyerahkannya") && !(first_at.end == i && self.own_posts(&first_at).is_empty()) {
            return;
        }
        let (newer, older) = if takes { (first, second) } else { (second, first) };
        let (newer_at, older_at) = if takes { (&first_at, &second_at) } else { (&second_at, &first_at) };
        let post = self
            .free_posts(i + 1..second_at.start)
            .last()
            .copied()
            .or_else(|| self.own_posts(older_at).first().copied())
            .or_else(|| self.own_posts(newer_at).into_iter().find(|it| !self.mentions.posts[*it].former))
            .or_else(|| self.ceremony_post(tokens));
        let held = post
            .map(|it| self.as_held(it, PostStatus::Current, "post-passed"))
            .or_else(|| self.passed_on(i..second_at.start))
            .or_else(|| self.command_that_changes(tokens))
            .or_else(|| self.there(tokens, i))
            // `Di Polsek X, A menyerahkan tongkat komando kepada B`
            .or_else(|| self.head_of(tokens.start..first_at.start.min(i), "post-passed-there"));
        let Some(held) = held else { return };
        self.leaves_old_posts(newer, newer_at, &held);
        self.hands(&held, Some(older), newer, "handover-passed");
    }

    /// `Pucuk pimpinan Polres X resmi berganti. Sertijab dipimpin Kapolda Y. A menyerahkan tongkat komando kepada B`: what one of the three
    /// sentences before said to change hands.
    fn command_that_changes(&self, tokens: &Range<usize>) -> Option<Held> {
        let here = self.doc.sentence_of(tokens.start);
        (here.saturating_sub(3)..here).rev().find_map(|it| {
            let sentence = self.doc.sentences[it].tokens.clone();
            let changes = self.doc.any_of(sentence.clone(), words!["berganti", "beralih", "berpindah"]);
            if changes { self.passed_on(sentence) } else { None }
        })
    }

    /// `Pergantian juga terjadi di Polsek X. A menyerahkan jabatannya kepada B`: the head's post of the unit that the sentence before
    /// speaks of, where nothing else is left in the air.
    fn there(&self, tokens: &Range<usize>, i: usize) -> Option<Held> {
        let doc = self.doc;
        if !doc.is_any(i + 1, words!["jabatan", "jabatannya", "tongkat", "tampuk", "estafet"]) {
            return None;
        }
        let sentence = doc.sentence_of(tokens.start).checked_sub(1)?;
        let before = doc.sentences.get(sentence)?.tokens.clone();
        let change = before.clone().any(|it| {
            doc.is_any(
                it,
                words![
                    "pergantian",
                    "sertijab",
                    "serah",
                    "rotasi",
                    "mutasi",
                    "perubahan",
                    "estafet",
                    "kepemimpinan",
                    "komando",
                    "pucuk",
                    "tampuk",
                    "nakhoda",
                    "berganti"
                ],
            )
        });
        (change && doc.paragraph_of(before.start) == doc.paragraph_of(tokens.start))
            .then(|| self.head_of(before, "post-passed-there"))?
    }

    /// `A, P -> Q`, `P: A -> B`: the lines of a list that draw arrows from old to new.
    pub(super) fn follow_arrow(&mut self, tokens: &Range<usize>) {
        let doc = self.doc;
        let arrow = tokens.clone().find_map(|it| match doc.mark(it) {
            '→' => Some((it, 1)),
            '-' | '–' | '=' if doc.mark(it + 1) == '>' => Some((it, 2)),
            _ => None,
        });
        let Some((i, len)) = arrow else { return };
        if self.free_posts(i + len..i + len + 2).is_empty() {
            self.replaced_by(tokens, i, len);
        } else {
            self.moves(tokens, i, len);
        }
    }
}
