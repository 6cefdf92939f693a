//! Posts told from the person: what was held before, where somebody moves, what is held now.

use super::Reader;
use crate::{
    mentions::{Item, cue_at},
    people::Held,
};
use simpul_lexicon::RoleCue;
use simpul_model::PostStatus;
use std::ops::Range;

/// Verbs of moving from post to post that are never said of a walk.
const TRANSFERS: &[&str] =
    &["dimutasi", "dimutasikan", "dirotasi", "dipromosikan", "dipindahtugaskan", "dialihtugaskan", "promosi", "mutasi"];

/// Verbs that put somebody into an office, around the one who gets it.
const INSTALLS: &[&str] = &[
    "melantik",
    "dilantik",
    "mengukuhkan",
    "dikukuhkan",
    "menunjuk",
    "mengangkat",
    "mempercayakan",
    "menugaskan",
    "mempromosikan",
    "memindahkan",
    "memutasi",
    "memutasikan",
    "ditarik",
    "dipindahkan",
    "dimutasi",
    "dipindah",
    "digeser",
    "berpindah",
    "pindah",
    "bergeser",
    "dipromosikan",
    "menempatkan",
    "dirotasi",
    "dimutasikan",
];

impl Reader<'_, '_> {
    /// `sebelumnya menjabat P`, `pernah menjabat P`: a former post of the one spoken of.
    pub(super) fn before(&mut self, tokens: &Range<usize>, i: usize) {
        let posts = self.free_posts(i..(i + 6).min(tokens.end));
        let Some(post) = posts.first().copied() else { return };
        if let Some((official, _)) = self.subject(tokens, i) {
            let held = self.as_held(post, PostStatus::Former, "post-before");
            self.people.hold(official, held);
        }
    }

    /// `A, kini P`: A holds P now, and what stood before it no more.
    pub(super) fn now(&mut self, tokens: &Range<usize>, i: usize) {
        let Some((official, at)) = self.official_before(tokens, i + 1) else { return };
        let post = self
            .free_posts(i..(i + 3).min(tokens.end))
            .first()
            .copied()
            .or_else(|| self.own_posts(&at).last().copied());
        let Some(post) = post else { return };
        let held = self.as_held(post, PostStatus::Current, "post-now");
        self.begins(official, &held);
    }

    /// `A mengemban tugas sebagai P`, `A resmi menjabat P`: A holds P, or held it where the words say so.
    pub(super) fn holds(&mut self, tokens: &Range<usize>, i: usize, len: usize) {
        let Some(post) = self.free_posts(i + len..(i + len + 2).min(tokens.end)).first().copied() else { return };
        let past = (i.saturating_sub(3).max(tokens.start)..i + len).any(|it| {
            self.doc
                .is_any(it, &["pernah", "sempat", "sebelumnya", "ketika", "saat", "sewaktu", "semasa", "waktu", "dulu"])
        });
        if past || self.mentions.posts[post].former {
            return;
        }
        if let Some((official, _)) = self.subject(tokens, i) {
            let held = self.as_held(post, PostStatus::Current, "post-holds");
            self.begins(official, &held);
        }
    }

    /// `melantik B sebagai P`, `B ditarik ke Polres sebagai P`: B holds P now, and what stands with B no more.
    pub(super) fn installed(&mut self, tokens: &Range<usize>, i: usize) {
        let Some((official, at)) = self.official_before(tokens, i) else { return };
        // `berpindah tugas ke Kodim X sebagai P` was read from its verb.
        let known = self.free_posts(i + 1..i + 3).first().is_some_and(|it| {
            let post = &self.mentions.posts[*it].standard;
            self.people.officials[official].posts.iter().any(|held| held.post == *post)
        });
        if known {
            return;
        }
        let verb = (at.start.saturating_sub(6).max(tokens.start)..i).any(|it| {
            self.doc.is_any(it, INSTALLS)
                && (it >= at.end || (it < at.start && self.people.within(it..at.start).is_empty()))
        });
        if verb {
            self.moves(tokens, i, 1);
        }
    }

    pub(super) fn moves(&mut self, tokens: &Range<usize>, i: usize, len: usize) {
        // `menjadi` alone takes a post only right behind it.
        let reach = if len == 1 && self.doc.is(i, "menjadi") { 1 } else { 12 };
        let leaves = matches!(cue_at(self.doc, i), Some((RoleCue::MovesTo | RoleCue::PromotedTo, ..)));
        let Some(post) = self.free_posts(i + len..(i + len + reach).min(tokens.end)).first().copied() else {
            if leaves && (i..i + len).any(|it| self.doc.is_any(it, TRANSFERS)) {
                self.leaves(tokens, i);
            }
            return;
        };
        let at = self.mentions.posts[post].tokens.start;
        // Another person between: the post is that one's.
        if self.people.within(i + len..at).iter().any(|it| it.surface.is_some()) {
            return;
        }
        let older_holder =
            (tokens.start..i).any(|it| self.doc.is(it, "lama") && self.doc.is(it.wrapping_sub(1), "pejabat"));
        let who = if older_holder {
            self.last.as_ref().and_then(|it| it.1).map(|it| (it, i..i))
        } else {
            self.official_before(tokens, i)
        };
        let Some((official, seen)) = who.or_else(|| self.topic(i).map(|it| (it, i..i))) else { return };
        let mut new = self.as_held(post, PostStatus::Current, "post-moved-to");
        // `mendapat tugas di Polda Bali sebagai Dirresnarkoba`
        if self.mentions.posts[post].unit.is_none_or(|unit| self.mentions.units[unit].implied) {
            let place = self
                .mentions
                .within(i..at)
                .iter()
                .rev()
                .find_map(|it| if let Item::Unit(unit) = it.item { self.resolved.unit_of[unit] } else { None });
            new.unit = place.or(new.unit);
        }
        let past = (i.saturating_sub(3).max(tokens.start)..i).any(|it| {
            self.doc.is_any(it, &["pernah", "sempat", "sebelumnya", "ketika", "saat", "sewaktu", "semasa", "waktu"])
        });
        if self.mentions.posts[post].former || past {
            return;
        }
        // `Sebelum di X, ia hampir setahun menjadi P.`
        if self.doc.is_any(tokens.start, &["Sebelum", "Semasa", "Dulu", "Dahulu"]) && !leaves {
            self.people.hold(official, Held { status: PostStatus::Former, rule: "post-before", ..new });
            return;
        }
        // Who moves on leaves whatever the page gave so far; an acting post comes on top.
        if leaves && !new.acting {
            let held: Vec<Held> = self.people.officials[official]
                .posts
                .iter()
                .filter(|it| it.status == PostStatus::Current && !(it.post == new.post && it.unit == new.unit))
                .cloned()
                .collect();
            for old in held {
                self.ends(official, &Held { rule: "post-left", ..old.clone() });
                self.last = Some((old, Some(official)));
            }
        }
        for old in self.own_posts(&seen) {
            let old = self.as_held(old, PostStatus::Former, "post-left");
            if old.post != new.post || old.unit != new.unit {
                self.ends(official, &old);
                self.last = Some((Held { status: PostStatus::Current, ..old }, Some(official)));
            }
        }
        self.begins(official, &new);
    }

    /// `A memasuki masa pensiun`, `A ditarik ke Mabes`: the post that stands with A is held no more.
    pub(super) fn leaves(&mut self, tokens: &Range<usize>, i: usize) {
        let Some((official, at)) = self.official_before(tokens, i) else { return };
        let held = match self.own_posts(&at).first().copied() {
            Some(post) => self.as_held(post, PostStatus::Current, "post-left"),
            None if !(i..i + 2).any(|it| self.doc.is_any(it, TRANSFERS)) => return,
            None => {
                let current = self.people.officials[official].posts.iter().find(|it| it.status == PostStatus::Current);
                let Some(held) = current.cloned() else { return };
                Held { rule: "post-left", ..held }
            }
        };
        self.ends(official, &held);
        self.last = Some((held, Some(official)));
    }
}
