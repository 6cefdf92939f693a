//! Portraits: where a page tells somebody's career, the posts without a holder are the ones held on the way.

use super::Reader;
use crate::words::Words;
use simpul_model::PostStatus;
use std::ops::Range;

/// Words that lead back to the present.
const PRESENT: &[&str] = &["kini", "sekarang", "sejak", "terakhir", "hingga", "akhirnya", "resmi", "dilantik"];

impl Reader<'_, '_> {
    /// `Mengawali karier sebagai P, lalu Q. Ia kemudian ditarik menjadi R.`: P, Q and R are former posts of the one the page is about.
    pub(super) fn told_career(&mut self, tokens: &Range<usize>) {
        let doc = self.doc;
        let paragraph = doc.paragraph_of(tokens.start);
        let opens = tokens.clone().find(|it| {
            self.marks.has(*it, Words::Careers)
                && doc.quote_of(*it).is_none()
                && ((!doc.is(*it, "lulus")
                    && (*it..it + 3).chain(it.saturating_sub(3)..*it).any(|k| {
                        doc.is_any(
                            k,
                            words![
                                "mengawali",
                                "memulai",
                                "dimulai",
                                "diawali",
                                "pertamanya",
                                "pertama",
                                "awal",
                                "perjalanan",
                                "bermula",
                            ],
                        )
                    }))
                    || (doc.is(*it, "lulus")
                        && (*it..it + 6).any(|k| doc.is_any(k, words!["Akpol", "Akmil", "Akademi"]))))
        });
        if opens.is_none() && self.career.is_none() {
            return;
        }
        let named: Vec<usize> =
            self.people.within(tokens.clone()).iter().filter(|it| it.surface.is_some()).map(|it| it.official).collect();
        if opens.is_some() {
            let hero = named.first().copied().or_else(|| self.topic(tokens.start));
            self.career = hero.map(|it| (it, paragraph + 2));
        }
        let Some((hero, to)) = self.career else { return };
        if paragraph > to || named.iter().any(|it| *it != hero) || doc.is_any(tokens.start, words!(PRESENT)) {
            self.career = None;
            return;
        }
        for post in self.free_posts(tokens.clone()) {
            let at = self.mentions.posts[post].tokens.start;
            let before = at.saturating_sub(4).max(tokens.start)..at;
            let end = self.mentions.posts[post].tokens.end;
            if doc.quote_of(at).is_some()
                || doc.is_any(end, words!["itu", "tersebut", "ini"])
                || self.people.holder_of[post].is_some_and(|it| it != hero)
                || before.clone().any(|it| doc.is_any(it, words!(PRESENT)))
            {
                continue;
            }
            let held = self.as_held(post, PostStatus::Former, "post-career");
            let known = self.people.officials[hero].posts.iter().any(|it| it.post == held.post && it.unit == held.unit);
            if !known && held.unit.is_some() {
                self.people.hold(hero, held);
                self.career = Some((hero, paragraph + 2));
            }
        }
        if let Some(verb) = tokens.clone().find(|it| doc.is_any(*it, words!["memimpin", "mengomandani", "menakhodai"]))
            && let Some(held) = self.head_of(verb + 1..(verb + 2).min(tokens.end), "post-career")
            && !self.people.officials[hero].posts.iter().any(|it| it.post == held.post && it.unit == held.unit)
        {
            self.people.hold(hero, crate::people::Held { status: PostStatus::Former, ..held });
        }
    }
}
