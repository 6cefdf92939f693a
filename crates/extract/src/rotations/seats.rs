//! Posts told from the seat: who fills it, who left it, who keeps it warm.

use super::Reader;
use crate::{
    mentions::{Item, cue_at},
    people::Held,
};
use simpul_lexicon::RoleCue;
use simpul_model::PostStatus;
use std::ops::Range;

impl Reader<'_, '_> {
    /// `P untuk sementara dijabat Plh oleh C`, `Kursi P dipegang Plt. C`.
    pub(super) fn held_by_acting(&mut self, tokens: &Range<usize>) {
        let acting: Vec<(usize, Range<usize>)> = self
            .mentions
            .within(tokens.clone())
            .iter()
            .filter_map(|it| {
                if let Item::Person(index) = it.item {
                    self.mentions.people[index].acting.then(|| it.tokens.clone())
                } else {
                    None
                }
            })
            .filter_map(|range| self.people.within(range.clone()).first().map(|it| (it.official, range)))
            .collect();
        for (official, range) in acting {
            let Some(post) =
                self.free_posts(tokens.start..range.start).last().copied().or_else(|| self.spoken_of(range.start))
            else {
                continue;
            };
            let held = Held { acting: true, ..self.as_held(post, PostStatus::Current, "post-acting") };
            self.begins(official, &held);
        }
    }

    /// `Jabatan P diserahkan kepada B`, `P dipercayakan kepada B`: B holds P.
    pub(super) fn entrusted(&mut self, tokens: &Range<usize>, i: usize, len: usize) {
        let Some((newer, at)) = self.official_after(tokens, i + len).filter(|it| it.1.start <= i + len + 3) else {
            return;
        };
        if !(i + len - 1..=i + len).any(|it| self.doc.is_any(it, words!["kepada", "pada", "ke"])) {
            return;
        }
        // `… dimutasi menjadi Q dan kursinya diserahkan pada B`, `jabatan A yang sebelumnya P diberikan kepada B`
        let his = self.doc.is_any(
            i.wrapping_sub(1),
            words!["jabatannya", "posisinya", "kursinya", "ditinggalkannya", "ditinggalnya", "dilepasnya"],
        ) || self.doc.is_any(i.wrapping_sub(1), words!["ditinggalkan", "ditinggal"])
            && self.doc.is_any(i.wrapping_sub(3), words!["jabatan", "kursi", "pos", "posisi"]);
        let told = self
            .last
            .as_ref()
            .is_some_and(|it| it.1.is_some() && it.0.rule == "post-before" && tokens.contains(&it.0.tokens.start));
        // `Ia akan pensiun sehingga jabatannya diserahkan kepada B`: not the seat that another left before.
        let own = self.subject(tokens, i).filter(|it| {
            his && it.0 != newer && self.last.as_ref().is_some_and(|last| last.1.is_some_and(|left| left != it.0))
        });
        if let Some((older, _)) = own
            && let Some(held) = self.only_post(older).filter(|it| it.rule == "post-held")
        {
            self.leaves_old_posts(newer, &at, &held);
            return self.hands(&held, Some(older), newer, "handover-entrusted");
        }
        if (his && self.last.is_some()) || told {
            return self.filled(tokens, i);
        }
        // `A pensiun sehingga jabatannya diserahkan kepada B`
        if his
            && let Some((older, seen)) = self.official_before(tokens, i)
            && let Some(own) = self.own_posts(&seen).first().copied()
        {
            let held = self.as_held(own, PostStatus::Current, "post-entrusted");
            self.leaves_old_posts(newer, &at, &held);
            return self.hands(&held, Some(older), newer, "handover-entrusted");
        }
        let printed = self.free_posts(tokens.start..i).last().copied();
        let Some(post) = printed else {
            if let Some(held) = self.house_given(tokens, i) {
                self.takes(newer, &at, held);
            }
            return;
        };
        // With the one who gives it up the whole is read by `handed_over`. `Camat X dijabat A, sedang Camat Y dipercayakan kepada B`
        let clause = self.people.within(self.mentions.posts[post].tokens.end..i);
        let before = self.people.within(tokens.start..i);
        let apart =
            (tokens.start..i).any(|it| self.doc.is_any(it, words!["sedang", "sedangkan", "sementara", "adapun"]));
        if !(if apart { clause } else { before }).iter().all(|it| it.surface.is_none()) {
            return;
        }
        let held = self.as_held(post, PostStatus::Current, "post-entrusted");
        self.takes(newer, &at, held);
        // `… dan Camat Y kepada B`: the verb is said once.
        let mut end = at.end;
        while let Some(link) = (end..tokens.end).find(|it| self.doc.is(*it, "kepada")) {
            let Some((next, at)) = self.official_after(tokens, link + 1).filter(|it| it.1.start == link + 1) else {
                break;
            };
            let Some(post) = self.free_posts(end..link).last().copied() else { break };
            let held = self.as_held(post, PostStatus::Current, "post-entrusted");
            self.leaves_old_posts(next, &at, &held);
            self.begins(next, &held);
            end = at.end;
        }
    }

    /// `menjatuhkan sanksi pemberhentian tetap kepada A selaku P`, `A dijatuhi sanksi pemberhentian tetap`: A holds P no more.
    pub(super) fn dismissed(&mut self, tokens: &Range<usize>, i: usize) {
        let doc = self.doc;
        let asked =
            words!["menuntut", "meminta", "dituntut", "diminta", "ancaman", "terancam", "diancam", "memohon", "usulan"];
        if doc.any_of(tokens.start..i, asked) {
            return;
        }
        let whom =
            (i + 2..(i + 5).min(tokens.end)).find(|it| doc.is_any(*it, words!["kepada", "terhadap", "bagi", "atas"]));
        let mut seen = Vec::new();
        if let Some(whom) = whom {
            // Up to the next clause, which tells of another sanction.
            let end = (whom..tokens.end)
                .find(|it| doc.is_any(*it, words!["sedangkan", "sementara", "serta", "peringatan", "rehabilitasi"]))
                .unwrap_or(tokens.end);
            seen.extend(self.people.within(whom..end).iter().map(|it| (it.official, it.tokens.clone())));
        } else if doc.any_of(tokens.start..i, words!["dijatuhi", "dikenai", "mendapat", "menerima", "diberi"]) {
            seen.extend(self.official_before(tokens, i));
        }
        for (official, at) in seen {
            let own = self.own_posts(&at).first().map(|it| self.as_held(*it, PostStatus::Current, "post-left"));
            let current = || self.people.officials[official].posts.iter().find(|it| it.status == PostStatus::Current);
            if let Some(held) = own.or_else(|| current().cloned()) {
                self.ends(official, &Held { rule: "post-left", ..held });
            }
        }
    }

    pub(super) fn now_held(&mut self, tokens: &Range<usize>, i: usize, len: usize) {
        // `Kunjungan Danrem diisi dengan paparan`: no seat.
        if self.doc.is_any(i + len, words!["dengan", "materi", "acara", "kegiatan", "paparan"]) {
            return;
        }
        // `Bupati X berhalangan, kursinya diisi Sekda A`: his chair at the meeting. `Inspektur apel dijabat A`: a part in a ceremony.
        let chair = words![
            "berhalangan",
            "absen",
            "duduk",
            "duduknya",
            "sedianya",
            "undangan",
            "inspektur",
            "irup",
            "danup",
            "pembina",
            "pemimpin",
            "perwira"
        ];
        if self.doc.any_of(tokens.start..i, chair) {
            return;
        }
        // `akan diisi perwira menengah dari Polda X, AKBP A`
        let described = self.doc.is_any(i + len, words!["perwira", "pejabat", "sosok", "oleh"])
            && self.doc.any_of(i + len..i + len + 2, words!["perwira", "pejabat", "sosok"]);
        let reach = if described { 14 } else { 3 };
        let Some((newer, at)) = self.official_after(tokens, i).filter(|it| it.1.start <= i + len + reach) else {
            return;
        };
        // Not `yang lama kosong kini diisi B`, `kursi lama A diisi B`.
        let lead = i.saturating_sub(4).max(tokens.start)..i + 1;
        let now = lead.clone().any(|it| self.doc.is_any(it, words!["kini", "sekarang", "kosong"]));
        let past = !now
            && lead.clone().any(|it| {
                self.doc.is_any(it, words!["semula", "sebelumnya", "selama", "lama", "dulu"])
                    && !self.doc.is_any(it.wrapping_sub(1), words!["kursi", "posisi", "jabatan"])
            });
        if past {
            // `P yang semula dijabat A`: A held it.
            let printed = self.free_posts(tokens.start..i).last().copied();
            let held = printed.map(|it| self.as_held(it, PostStatus::Current, "post-left"));
            if let Some(held) = held.or_else(|| self.that_post(i)) {
                self.ends(newer, &held);
                self.last = Some((held, Some(newer)));
            }
            return;
        }
        // `A bergeser sebagai Q, jabatannya diisi B`: the post that A has left.
        let his = (i.saturating_sub(3).max(tokens.start)..i).any(|it| {
            self.doc.is_any(it, words!["jabatannya", "posisinya", "kursinya", "tempatnya", "gantinya", "penggantinya"])
        });
        if his && self.last.as_ref().is_some_and(|it| it.1.is_some()) {
            return self.filled(tokens, i);
        }
        if let Some(held) = self.seat_of(tokens, i) {
            self.last = Some(held);
            return self.filled(tokens, i);
        }
        // `jabatan yang ditinggalkan A diisi B`, and the page does not say which it was.
        let turn = |it: &usize| self.doc.is_any(*it, words!["sedangkan", "sementara", "adapun"]);
        let left = (tokens.start..i).rev().find(turn).unwrap_or(tokens.start)..i;
        if left
            .into_iter()
            .any(|it| self.doc.is_any(it, words!["ditinggalkan", "ditinggal"]) && self.doc.tokens[it + 1].is_capital())
        {
            return;
        }
        let Some(post) = self.free_posts(tokens.start..i).last().copied().or_else(|| self.spoken_of(i)) else {
            // `Tongkat komando Polsek X kini dipegang B`
            let command = words!["kendali", "kepemimpinan", "komando", "nomor", "pucuk", "tampuk"];
            let said = self.doc.any_of(tokens.start..i, command) && !self.not_yet(tokens.start..i + len);
            if let Some(held) = self.passed_on(tokens.start..i).filter(|_| said) {
                self.takes(newer, &at, held);
                return;
            }
            return self.filled(tokens, i);
        };
        // `jabatan P yang diemban A kini dijabat B`: A is the one before.
        let goes_on = (at.end..(at.end + 4).min(tokens.end)).any(|it| {
            matches!(cue_at(self.doc, it), Some((RoleCue::NowHeldBy | RoleCue::ReplacedBy | RoleCue::HandsOver, ..)))
        });
        if goes_on {
            let held = self.as_held(post, PostStatus::Current, "post-left");
            self.ends(newer, &held);
            self.last = Some((held, Some(newer)));
            return;
        }
        if self.not_yet(tokens.start..i + len) {
            return;
        }
        let held = self.as_held(post, PostStatus::Current, "post-now-held");
        let older = self
            .last
            .as_ref()
            .filter(|(last, _)| last.post == held.post && last.unit == held.unit)
            .and_then(|it| it.1)
            // `Sepeninggal A, kursi P diduduki B`
            .or_else(|| {
                let left = self.doc.is(tokens.start, "Sepeninggal");
                self.official_before(tokens, i).filter(|it| left && self.own_posts(&it.1).is_empty()).map(|it| it.0)
            })
            .filter(|it| *it != newer);
        // `Pj Kades X dijabat A`
        if held.acting || self.is_acting(&at) {
            self.begins(newer, &Held { acting: true, ..held });
            return;
        }
        self.leaves_old_posts(newer, &at, &held);
        self.hands(&held, older, newer, "handover-now-held");
    }

    /// `Kursi yang ditinggalkannya diisi B`, `kursinya diisi Plt B`: B holds the post that was left last.
    pub(super) fn filled(&mut self, tokens: &Range<usize>, i: usize) {
        let planned = self.not_yet(tokens.start..i + 2);
        let Some((newer, at)) = self.official_after(tokens, i).filter(|_| !planned) else { return };
        let Some((held, older)) = self.last.clone() else { return };
        if self.is_acting(&at) {
            self.begins(newer, &Held { acting: true, ..held });
            return;
        }
        self.leaves_old_posts(newer, &at, &held);
        self.hands(&held, older, newer, "handover-filled");
    }

    /// `Jabatan P kosong. Jabatan itu dipegang B`: the post of the sentence before, which nobody is named to hold.
    fn spoken_of(&self, i: usize) -> Option<usize> {
        crate::mentions::seat_spoken_of(self.doc, i)?;
        let before = &self.doc.sentences[self.doc.sentence_of(i).checked_sub(1)?].tokens;
        let nobody = self.people.within(before.clone()).iter().all(|it| it.surface.is_none());
        self.free_posts(before.clone()).last().copied().filter(|_| nobody)
    }

    /// `B dilantik sebagai P. Sebelumnya, jabatan itu dijabat A`: the post that the one spoken of holds.
    fn that_post(&self, i: usize) -> Option<Held> {
        crate::mentions::seat_spoken_of(self.doc, i)?;
        // `Bupati X A melantik B sebagai P. Jabatan itu sebelumnya diemban C`: the seat that somebody got, not that of who gave it.
        let before = &self.doc.sentences[self.doc.sentence_of(i).checked_sub(1)?].tokens;
        let posts = self.people.officials.iter().flat_map(|it| &it.posts);
        let got = |it: &&Held| {
            it.status == PostStatus::Current && it.rule != "post-held" && before.contains(&it.tokens.start)
        };
        if let Some(held) = posts.filter(got).max_by_key(|it| it.tokens.start) {
            return Some(Held { rule: "post-left", ..held.clone() });
        }
        let holder = &self.people.officials[self.topic(i)?];
        let held = holder.posts.iter().rev().find(|it| it.status == PostStatus::Current)?;
        Some(Held { rule: "post-left", ..held.clone() })
    }

    /// Whether the words say that it is to come: who was moved by telegram holds the new post at once.
    pub(super) fn not_yet(&self, range: Range<usize>) -> bool {
        range.into_iter().any(|it| {
            self.doc.is_any(it, words!["rencananya", "segera"])
                || (!self.decided && self.doc.is_any(it, words!["akan", "bakal"]))
        })
    }

    /// Whether `Plt.` stands with a person's mention.
    pub(super) fn is_acting(&self, at: &Range<usize>) -> bool {
        self.mentions
            .within(at.start..at.start + 1)
            .iter()
            .any(|it| matches!(it.item, Item::Person(index) if self.mentions.people[index].acting))
            // `diisi Plt Rudi, yang juga Q`
            || (at.start.saturating_sub(2)..at.start).any(|it| {
                let (status, end) = crate::phrases::status(self.doc, it);
                status.acting && end == at.start
            })
            || (self.doc.is_any(at.end, words!["sebagai", "selaku"])
                && self.doc.is_any(at.end + 1, words!["Plt", "Plh", "Pj", "Pjs", "Pgs", "Ps"])
                && self.free_posts(at.end + 1..at.end + 4).is_empty())
    }

    /// `kursi P yang ditinggalkan A`: A held P. `B mengisi kursi yang ditinggalkan A`: A held what B holds now.
    pub(super) fn left_behind(&mut self, tokens: &Range<usize>, i: usize) {
        let Some((older, at)) = self.official_after(tokens, i + 1).filter(|it| it.1.start <= i + 2) else { return };
        let printed = self.free_posts(tokens.start..i).last().copied();
        let held =
            printed.map(|it| self.as_held(it, PostStatus::Former, "post-left")).or_else(|| self.filled_by(tokens, i));
        let his =
            |it: &Held| self.people.officials[older].posts.iter().any(|own| own.post == it.post && own.unit == it.unit);
        // `kini Q` may stand with his name.
        if let Some(held) = held.filter(|it| printed.is_some() || !his(it) && !self.own_posts_are(&at, it)) {
            self.ends(older, &held);
        }
    }

    /// Whether one of the posts that stand with a mention is the one given.
    pub(super) fn own_posts_are(&self, at: &Range<usize>, held: &Held) -> bool {
        self.own_posts(at).into_iter().any(|it| {
            let own = self.as_held(it, PostStatus::Current, held.rule);
            own.post == held.post && own.unit == held.unit
        })
    }

    /// The one post of who fills a seat before token `i`: `B menempati pos yang ditinggalkan`.
    fn filled_by(&self, tokens: &Range<usize>, i: usize) -> Option<Held> {
        let seat = self.doc.is_any(i.wrapping_sub(2), words!["kursi", "posisi", "jabatan", "pos", "tempat"]);
        let fills = self.doc.is_any(
            i.wrapping_sub(3),
            words!["mengisi", "menempati", "menduduki", "mengambil", "mewarisi", "meneruskan"],
        );
        let (newer, _) = self.subject(tokens, i).filter(|_| seat && fills && self.doc.is(i.wrapping_sub(1), "yang"))?;
        let mut own = self.people.officials[newer].posts.iter().filter(|it| it.status == PostStatus::Current);
        let held = own.next().filter(|_| own.next().is_none())?;
        Some(Held { status: PostStatus::Former, acting: false, rule: "post-left", ..held.clone() })
    }

    /// `Posisi Ronald diisi …`: the post that the one named last has left.
    pub(super) fn seat_of(&self, tokens: &Range<usize>, i: usize) -> Option<(Held, Option<usize>)> {
        let (official, at) = self.official_before(tokens, i)?;
        // `kursi lama Suparman diisi`
        let word = at.start.checked_sub(1).map(|it| if self.doc.is(it, "lama") { it.saturating_sub(1) } else { it });
        let seat = word.is_some_and(|it| self.doc.is_any(it, words!["posisi", "jabatan", "kursi", "tempat"]))
            || self.is_left_by(&at);
        let left = self.people.officials[official].posts.iter().rev().find(|it| it.status == PostStatus::Former)?;
        seat.then(|| (Held { status: PostStatus::Current, ..left.clone() }, Some(official)))
    }

    /// Whether a mention is that of the one who left a seat: `yang ditinggalkan A`.
    fn is_left_by(&self, at: &Range<usize>) -> bool {
        at.start > 0 && self.doc.is_any(at.start - 1, words!["ditinggalkan", "ditinggal", "dilepas"])
    }
}
