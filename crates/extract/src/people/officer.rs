//! Officers whose post stands apart from their name: the page calls one by the name here and by the post there.

use super::held::same_post;
use super::{Held, People, Seen, held};
use crate::{
    doc::Doc,
    mentions::{Item, Mentions},
    resolve::Resolved,
    words::NUMERALS,
};
use simpul_model::PostStatus;
use std::ops::Range;

impl People {
    /// `Aipda A turun ke sungai. Kanit Samapta Polsek X itu menggotong warga`: the one of rank whom the sentence before named, or this one
    /// before the post at `at`, and to whom the page gives no post.
    pub(super) fn spoken_of(&self, doc: &Doc<'_>, at: &Range<usize>) -> Option<usize> {
        let pointer = words!["itu", "ini", "tersebut"];
        // `Kapolres X yang menggantikan B itu`
        let clause = || {
            let open = |it: &usize| doc.same_sentence(at.start, *it) && doc.mark(*it) != ',';
            let mut clause = (at.end + 1..at.end + 9).take_while(open);
            doc.is(at.end, "yang") && clause.any(|it| doc.is_any(it, pointer))
        };
        if doc.in_title(at.start) || !doc.is_any(at.end, pointer) && !clause() {
            return None;
        }
        let sentence = doc.sentence_of(at.start);
        let near = |it: &&Seen| it.tokens.start < at.start && doc.sentence_of(it.tokens.start) + 1 >= sentence;
        let unnamed = |it: usize| {
            let official = &self.officials[it];
            official.rank.is_some() && official.posts.iter().all(|it| it.status != PostStatus::Current)
        };
        let mut seen =
            self.seen.iter().filter(|it| it.surface.is_some() && !doc.in_title(it.tokens.start)).filter(near);
        let first = seen.next().filter(|it| unnamed(it.official))?.official;
        seen.all(|it| it.official == first || !unnamed(it.official)).then_some(first)
    }

    /// `Irjen Pol A singgah enam menit di pos itu. … “…,” janji Kapolda`: the one officer without a post whose rank suits the one head of a
    /// house whom the page speaks of and nobody is named to be.
    pub(super) fn only_officer(&mut self, doc: &Doc<'_>, mentions: &Mentions, resolved: &Resolved) {
        let mut found: Option<usize> = None;
        for placed in &mentions.items {
            let Item::Post(index) = placed.item else { continue };
            let phrase = &mentions.posts[index];
            let open = !phrase.plural && !phrase.former && !phrase.future && !phrase.acting;
            if !open || doc.lexicon.post(phrase.post).ranks.is_empty() || doc.in_title(placed.tokens.start) {
                continue;
            }
            // `mengganti empat Kapolda`, `diangkat menjadi Kapolres X`: an office that is given.
            let before = placed.tokens.start.wrapping_sub(1);
            let given = words!["calon", "jabatan", "jadi", "kursi", "menjabat", "menjadi", "posisi", "sebagai"];
            if doc.is_any(before, words!(NUMERALS)) || doc.is_any(before, given) {
                return;
            }
            let unit = |it: usize| mentions.posts[it].unit.and_then(|it| resolved.unit_of[it]);
            match found {
                Some(known) if mentions.posts[known].standard != phrase.standard || unit(known) != unit(index) => {
                    return;
                }
                _ if self.holder_of[index].is_some() || unit(index).is_none() => return,
                _ => found = Some(index),
            }
        }
        let Some(index) = found else { return };
        let phrase = &mentions.posts[index];
        let ranks = &doc.lexicon.post(phrase.post).ranks;
        let held_by = |it: &Held| same_post(&it.post, &phrase.standard);
        let fits = |it: &usize| {
            let official = &self.officials[*it];
            let rank = official.rank.as_deref().unwrap_or_default();
            official.posts.is_empty() && official.from_unit.is_none() && suits(ranks, rank)
        };
        if self.officials.iter().any(|it| it.posts.iter().any(held_by)) {
            return;
        }
        let mut officers = (0..self.officials.len()).filter(fits);
        let (Some(one), None) = (officers.next(), officers.next()) else { return };
        self.hold(one, Held { rule: "post-only-officer", ..held(phrase, resolved, false) });
        for placed in &mentions.items {
            if let Item::Post(it) = placed.item
                && mentions.posts[it].standard == mentions.posts[index].standard
                && self.holder_of[it].is_none()
            {
                self.holder_of[it] = Some(one);
                self.seen.push(Seen {
                    tokens: placed.tokens.clone(),
                    surface: None,
                    official: one,
                    rule: "person-bare-post",
                });
            }
        }
    }
}

/// Whether a rank, with its corps or without, is one of those given.
fn suits(ranks: &[String], rank: &str) -> bool {
    ranks.iter().any(|it| rank.strip_prefix(it.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
}
