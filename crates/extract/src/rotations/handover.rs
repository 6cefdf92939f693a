//! Posts that go from one person to another, both named.

use super::Reader;
use crate::{
    doc::Kinds,
    mentions::{Item, cue_at},
    people::{Held, Seen},
    words::{NUMERALS, Words},
};
use simpul_lexicon::RoleCue;
use simpul_model::PostStatus;
use std::ops::Range;

impl Reader<'_, '_> {
    /// `Jabatan P dari A kepada B`, `P yang semula dipegang A kini beralih ke B`.
    pub(super) fn handed_over(&mut self, index: usize, tokens: &Range<usize>) {
        let doc = self.doc;
        // It takes two.
        let people = self.people.within(tokens.clone());
        if people.len() < 2 {
            return;
        }
        let hands_over = |it: usize| cue_at(doc, it).is_some_and(|cue| cue.0 == RoleCue::HandsOver);
        let office = self.marks.in_sentence(index, &[Words::Office])
            || (doc.sentence_holds(tokens.start, Kinds::ROTATION)
                && self.marks.each(tokens.clone(), |it| it.kinds(&[Kinds::ROLE])).any(hands_over))
            || self.each_free_post(tokens.clone()).any(|it| {
                let end = self.mentions.posts[it].tokens.end;
                let verb = words!["berganti", "beralih", "berpindah", "diserahkan", "diserahterimakan"];
                doc.is(end + usize::from(matches!(doc.mark(end), ',' | ':') || doc.is_any(end, verb)), "dari")
            });
        // `1. Kabag Ops: Kompol A kepada AKP B`: a line of a list.
        let office = office || people.iter().any(|it| it.surface.is_some() && self.on_line(&it.tokens));
        if !office && self.last.is_none() {
            return;
        }
        // `naskah serah terima dari Dandim A kepada Bupati B`: things, not an office.
        let has = |list: &crate::list::List| doc.any_of(tokens.clone(), list);
        if has(words!["naskah", "hibah", "aset", "kunci", "bantuan"]) && !has(words!["jabatan", "sertijab", "tongkat"])
        {
            return;
        }
        let mentions: Vec<(usize, Range<usize>)> =
            people.iter().filter(|it| it.surface.is_some()).map(|it| (it.official, it.tokens.clone())).collect();
        let mut used = 0;
        while used + 1 < mentions.len() {
            let (older, newer) = (&mentions[used], &mentions[used + 1]);
            let lead = older.1.start.saturating_sub(4).max(tokens.start)..older.1.start;
            let gives = lead.clone().any(|it| {
                doc.is_any(
                    it,
                    words![
                        "dari",
                        "antara",
                        "dipegang",
                        "dijabat",
                        "dirangkap",
                        "diemban",
                        "diduduki",
                        "ditempati",
                        "semula",
                        "pejabat",
                        "lama",
                        "diserahkan",
                        "diserahterimakan",
                    ],
                )
            });
            // `Untuk jabatan Kasat Binmas, AKP A diserahkan kepada B`
            let seat = lead.clone().any(|it| doc.is_any(it, words!["jabatan", "posisi", "kursi"]))
                && !self.own_posts(&older.1).is_empty()
                && (older.1.end..newer.1.start).any(|it| doc.is_any(it, words!["diserahkan", "beralih"]));
            // `Kapolsek X Iptu A beralih ke Ipda B`
            let passes = doc.is_any(older.1.end, words!["beralih", "berpindah"])
                && doc.is_any(older.1.end + 1, words!["ke", "kepada", "pada"])
                && newer.1.start == older.1.end + 2
                && !self.own_posts(&older.1).is_empty()
                && self.own_posts(&newer.1).is_empty();
            let line = self.on_line(&older.1) && newer.1.start == older.1.end + 1;
            let gives = gives || seat || passes || line;
            let between = lead.clone().any(|it| doc.is(it, "antara"))
                && (older.1.end..newer.1.start).any(|it| doc.is_any(it, words!["dan", "dengan"]));
            let takes = (older.1.end..newer.1.start).any(|it| {
                doc.is_any(it, words!["kepada", "kpd", "ke", "beralih", "diserahkan", "digantikan", "diganti"])
            });
            // `Dan Kapolda X A kepada B`: a list goes on.
            let goes_on = doc.is(older.1.end, "kepada")
                && newer.1.start == older.1.end + 1
                && !self.own_posts(&older.1).is_empty()
                && self.own_posts(&newer.1).is_empty();
            // `sertijab Kasad Jenderal A kepada Jenderal B`
            let from = if used == 0 { tokens.start } else { mentions[used - 1].1.end };
            let link = older.1.end + usize::from(doc.mark(older.1.end) == ',');
            let ceremony = doc.is_any(link, words!["kepada", "ke"])
                && newer.1.start == link + 1
                && !self.own_posts(&older.1).is_empty()
                && (from..older.1.start)
                    .any(|it| doc.is_any(it, words!["sertijab", "jabatan", "sambut", "tongkat", "estafet", "komando"]));
            let gives = gives || ceremony;
            // `Camat X dijabat A, sedang Camat Y dipercayakan kepada B`: another office.
            let other = (older.1.end..newer.1.start)
                .any(|it| doc.is_any(it, words!["sedang", "sedangkan", "sementara"]))
                && !self.free_posts(older.1.end..newer.1.start).is_empty();
            let told = office && (gives && takes || between) || goes_on && self.last.is_some();
            if other || !told || self.is_thing(from..older.1.start) {
                used += 1;
                continue;
            }
            let post = self
                .free_posts(from..older.1.start)
                .last()
                .copied()
                .or_else(|| self.own_posts(&older.1).first().copied())
                .or_else(|| self.own_posts(&newer.1).first().copied());
            let held = post
                .map(|it| self.as_held(it, PostStatus::Current, "post-handed-over"))
                .or_else(|| self.passed_on(from..older.1.start))
                // `Jabatan P resmi berganti. Serah terima jabatan dari A kepada B digelar …`
                .or_else(|| {
                    let post = self.ceremony_post(tokens).filter(|_| used == 0 && mentions.len() == 2)?;
                    Some(self.as_held(post, PostStatus::Current, "post-handed-over"))
                });
            if let Some(held) = held {
                // `Jabatan P diserahkan Kapolres A kepada B`: A gives it, and never had it.
                let giver = doc.is_any(older.1.start.wrapping_sub(1), words!["diserahkan", "diserahterimakan", "oleh"])
                    && !self.own_posts(&older.1).is_empty()
                    && !self.own_posts_are(&older.1, &held);
                self.hands(&held, Some(older.0).filter(|_| !giver), newer.0, "handover-from-to");
            }
            used += 2;
        }
    }

    /// `Penghargaan diserahkan A kepada B`, `berita acara diserahkan Ketua X A kepada Ketua Y B`: whether what the verb in a range says to be
    /// handed over is no office.
    fn is_thing(&self, range: Range<usize>) -> bool {
        let doc = self.doc;
        let given = words!["diserahkan", "diserahterimakan", "diberikan", "disampaikan", "dikembalikan"];
        let Some(verb) = doc.each_of(range.clone(), given).last() else { return false };
        // `Pejabat yang diserahterimakan yakni P dari A kepada B`
        if verb + 3 < range.end || doc.any_of(verb..range.end, words!["dari", "yakni", "yaitu", "adalah"]) {
            return false;
        }
        // `Dalam pisah sambut di X, cendera mata diserahkan A kepada B`: what stands right before the verb.
        let comma = (range.start..verb).rev().find(|it| doc.mark(*it) == ',' && *it + 1 < verb);
        let subject = comma.map_or(range.start, |it| it + 1)..verb;
        let thing = subject.clone().any(|it| doc.tokens[it].is_word());
        let office = self.marks.any(subject.clone(), Words::Office) || self.each_free_post(subject).next().is_some();
        thing && !office
    }

    /// Whether a line begins with a post and its holder, and goes on with `kepada`.
    fn on_line(&self, at: &Range<usize>) -> bool {
        self.doc.is(at.end, "kepada")
            && crate::mentions::begins_line(self.doc, at.start)
            && !self.own_posts(at).is_empty()
    }

    pub(super) fn replaced_by(&mut self, tokens: &Range<usize>, i: usize, len: usize) {
        let Some((newer, newer_at)) = self.official_after(tokens, i + len).filter(|_| !self.unsaid(tokens, i)) else {
            return;
        };
        // `diganti perwira dari Polda X, kemudian yang menggantikan A …`: by somebody without a name.
        if self.doc.is_any(i + len, words!["perwira", "pejabat"])
            && (i + len..newer_at.start).any(|it| {
                self.doc.is_any(it, words!["kemudian", "sedangkan", "sementara"])
                    || self.doc.mark(it) == ',' && self.doc.is(it + 1, "dan")
            })
        {
            return self.leaves(tokens, i);
        }
        let older = self.official_before(tokens, i);
        if !self.own_posts(&newer_at).is_empty() && older.as_ref().is_some_and(|it| self.pair_leaves(tokens, &it.1)) {
            return;
        }
        let post = older
            .as_ref()
            .and_then(|it| self.own_posts(&it.1).first().copied())
            // `A dimutasi ke Q dan P digantikan oleh B`: the post stands for A.
            .or_else(|| older.as_ref().and_then(|it| self.free_posts(it.1.start..it.1.start + 1).first().copied()))
            // `Kasat Reskrim dari A, diganti B` in a list of several.
            .or_else(|| older.as_ref().and_then(|it| self.free_posts(tokens.start..it.1.start).last().copied()))
            .or_else(|| self.free_posts(tokens.start..i).first().copied())
            .or_else(|| self.ceremony_post(tokens))
            .or_else(|| self.seat_that_changes(tokens));
        let unknown = post.is_none() && older.is_none() && self.last.is_none();
        if let Some((held, left)) = unknown.then(|| self.parting(i, newer)).flatten() {
            self.leaves_old_posts(newer, &newer_at, &held);
            return self.hands(&held, left, newer, "handover-replaced-by");
        }
        let held = match post {
            Some(post) => self.as_held(post, PostStatus::Current, "post-replaced"),
            // What passed on within the sentence was read by [`handed_over`](Self::handed_over).
            None => match (&self.last, &older) {
                // `A digantikan B`, with A's post told before.
                (_, Some((who, at))) if self.only_post(*who).is_some() && at.end >= i => {
                    let Some(held) = self.only_post(*who) else { return };
                    held
                }
                // The seat of somebody else.
                (Some((_, Some(left))), Some((who, _))) if left != who => return,
                (Some((held, _)), _) if held.tokens.start < tokens.start => held.clone(),
                _ => return,
            },
        };
        // `posisi A sebagai P digantikan B`
        let named = older.as_ref().filter(|it| self.doc.is_any(it.1.end, words!["sebagai", "selaku"]));
        let held = named
            .and_then(|it| self.free_posts(it.1.end..(it.1.end + 3).min(i)).first().copied())
            .map_or(held, |it| self.as_held(it, PostStatus::Current, "post-replaced"));
        self.leaves_old_posts(newer, &newer_at, &held);
        self.hands(&held, older.map(|it| it.0), newer, "handover-replaced-by");
    }

    /// `Kasat Reskrim Polres X berganti. A digantikan B`: the one post of the sentence before, which says that it changes hands.
    fn seat_that_changes(&self, tokens: &Range<usize>) -> Option<usize> {
        let before = &self.doc.sentences[self.doc.sentence_of(tokens.start).checked_sub(1)?].tokens;
        let changes = words!["berganti", "bergeser", "diganti", "dimutasi", "dirotasi", "menyasar"];
        let nobody = self.people.within(before.clone()).iter().all(|it| it.surface.is_none());
        let said = nobody && self.doc.any_of(before.clone(), changes);
        let mut posts = self.free_posts(if said { before.clone() } else { return None }).into_iter();
        posts.next().filter(|_| posts.next().is_none())
    }

    /// `Bupati dan Wakil Bupati X A-B digantikan oleh Penjabat Bupati X C`: both leave, whoever comes for them. Gives whether it is so.
    fn pair_leaves(&mut self, tokens: &Range<usize>, second: &Range<usize>) -> bool {
        let paired = |it: &&Seen| {
            self.mentions.within(it.tokens.start..it.tokens.start + 1).iter().any(
                |it| matches!(it.item, Item::Person(index) if self.mentions.people[index].rule == "person-post-pair"),
            )
        };
        let pair: Vec<(usize, Range<usize>)> = self
            .people
            .within(tokens.start..second.end)
            .iter()
            .filter(paired)
            .map(|it| (it.official, it.tokens.clone()))
            .collect();
        if pair.last().is_none_or(|it| it.1 != *second) {
            return false;
        }
        for (official, at) in pair {
            for post in self.own_posts(&at) {
                let held = self.as_held(post, PostStatus::Current, "post-replaced");
                self.ends(official, &held);
            }
        }
        true
    }

    /// The post that somebody holds on this page, where it is only one.
    pub(super) fn only_post(&self, official: usize) -> Option<Held> {
        let mut current = self.people.officials[official].posts.iter().filter(|it| it.status == PostStatus::Current);
        current.next().cloned().filter(|_| current.next().is_none())
    }

    /// `Pisah sambut Kapolres X … . A berpamitan, B memperkenalkan diri`: who leaves the post and who takes it.
    pub(super) fn farewell(&mut self, tokens: &Range<usize>) {
        let doc = self.doc;
        let (Some(leaves), Some(takes)) = (
            doc.first_of(tokens.clone(), words!["berpamitan", "pamit"]),
            doc.first_of(tokens.clone(), words!["memperkenalkan"]).filter(|it| doc.is(it + 1, "diri")),
        ) else {
            return;
        };
        if !(doc.text.contains("pamit") && doc.text.contains("sambut")) {
            return;
        }
        let (Some(older), Some(newer)) = (self.official_before(tokens, leaves), self.official_before(tokens, takes))
        else {
            return;
        };
        let apart = older.0 != newer.0 && self.own_posts(&older.1).is_empty() && self.own_posts(&newer.1).is_empty();
        if let Some(post) = self.ceremony_post(tokens).filter(|_| apart) {
            let held = self.as_held(post, PostStatus::Current, "post-handed-over");
            self.hands(&held, Some(older.0), newer.0, "handover-farewell");
        }
    }

    /// `lepas sambut Dandim X … . A diganti B`: the post at whose handover the sentence before told us to be.
    pub(super) fn ceremony_post(&self, tokens: &Range<usize>) -> Option<usize> {
        let before = self.doc.sentence_of(tokens.start).checked_sub(1)?;
        let sentence = self.doc.sentences[before].tokens.clone();
        let said = sentence.clone().find(|it| {
            self.doc.is_any(
                *it,
                words!["sambut", "sertijab", "jabatan", "tongkat", "estafet", "berganti", "kursi", "posisi"],
            )
        })?;
        // `Sertijab dipimpin Kapolda X`: not his seat.
        let there = words!["dipimpin", "oleh", "disaksikan", "dihadiri"];
        self.free_posts(said..sentence.end)
            .into_iter()
            .find(|it| !self.doc.is_any(self.mentions.posts[*it].tokens.start.wrapping_sub(1), there))
    }

    pub(super) fn replaces(&mut self, tokens: &Range<usize>, i: usize, len: usize) {
        let end = i + len;
        // `mengganti empat Kapolda, …`
        let many = words!["sejumlah", "beberapa", "para", "semua", "seluruh", "sebanyak"];
        if self.doc.is_any(end, words!(NUMERALS)) || self.doc.is_any(end, many) {
            return;
        }
        let older = self.official_after(tokens, end);
        // `yang menggantikan A sebagai P adalah B`
        let said = |at: &Range<usize>| {
            (at.start - 1..at.end).any(|it| self.doc.is_any(it, words!["adalah", "ialah", "yakni", "yaitu"]))
        };
        let yang = self.doc.is(i.wrapping_sub(1), "yang");
        let named_last =
            older.as_ref().and_then(|it| self.official_after(tokens, it.1.end)).filter(|it| yang && said(&it.1));
        // `A dipilih Presiden B untuk menggantikan C`: not the one who chose.
        let chosen = || {
            let (_, at) =
                self.official_before(tokens, i).filter(|it| self.doc.is(i - 1, "untuk") && it.1.end + 1 == i)?;
            let passive = words!["dipilih", "ditunjuk", "diangkat", "dilantik", "dipercaya", "oleh"];
            self.official_before(tokens, at.start).filter(|_| self.doc.is_any(at.start.wrapping_sub(1), passive))
        };
        let named = named_last.clone().or_else(chosen);
        let Some((newer, newer_at)) = named.or_else(|| self.subject(tokens, i)) else { return };
        let Some((older, older_at)) = older else { return self.takes_seat(tokens, i, len, newer, &newer_at) };
        // `menggantikan B sebagai P`, `menjadi P menggantikan B`, `P B` in this order.
        let behind = self
            .free_posts(older_at.end..(older_at.end + 6).min(tokens.end))
            .first()
            .copied()
            .filter(|_| named_last.is_some() || self.doc.is_any(older_at.end, words!["sebagai", "menjadi"]));
        // `menggantikan posisi P yang ditinggalkan B`
        let seat = self
            .free_posts(i + len..older_at.start)
            .last()
            .copied()
            .filter(|it| {
                (self.mentions.posts[*it].tokens.end..older_at.start)
                    .any(|k| self.doc.is_any(k, words!["ditinggalkan", "ditinggal"]))
            })
            // The bare post stands for B.
            .or_else(|| {
                let seat = self.doc.is_any(end - 1, words!["posisi", "jabatan", "kursi"]) && older_at.start == end;
                self.free_posts(end..end + 1).first().copied().filter(|_| seat)
            });
        let ahead =
            self.free_posts(newer_at.end.min(i)..i).last().copied().filter(|it| !self.mentions.posts[*it].former);
        // `P akan dijabat A menggantikan B`
        let filled = || {
            (newer_at.start.saturating_sub(3).max(tokens.start)..=newer_at.start)
                .any(|it| matches!(cue_at(self.doc, it), Some((RoleCue::NowHeldBy, ..))))
                .then(|| self.free_posts(tokens.start..newer_at.start).last().copied())
                .flatten()
        };
        // `menggantikan B yang kini bertugas sebagai Q`: where B went.
        let since = |post: &Range<usize>| {
            older_at.contains(&post.start) && self.doc.any_of(older_at.start..post.start, words!["kini", "sekarang"])
        };
        let coming = || self.own_posts(&newer_at).into_iter().find(|it| self.mentions.posts[*it].future);
        let post = behind.or(seat).or(ahead).or_else(filled).or_else(coming).or_else(|| {
            self.own_posts(&older_at).first().copied().filter(|it| !since(&self.mentions.posts[*it].tokens))
        });
        let held = self.just_left(older, i).filter(|_| behind.is_none() && seat.is_none());
        let held =
            held.or_else(|| post.map(|it| self.as_held(it, PostStatus::Current, "post-replaces"))).or_else(|| {
                // `X resmi menjabat P. Dia menggantikan Y.`
                let current =
                    self.people.officials[newer].posts.iter().rev().find(|it| it.status == PostStatus::Current);
                let told = current.filter(|it| it.rule != "post-held").cloned();
                // `A, Kapolda X. B menggantikan A`: the post that stood with A's name, unless B was told to get one.
                let his = || self.only_post(older).filter(|it| it.rule == "post-held" && !since(&it.tokens));
                told.or_else(his).or(current.cloned())
            });
        let Some(held) = held else { return };
        if seat.is_some() {
            self.leaves_old_posts(newer, &newer_at, &held);
        }
        self.hands(&held, Some(older), newer, "handover-replaces");
    }

    /// `Kapolda X A dimutasi sebagai Q. B akan menggantikan A`: the post that A left in the sentence before, whatever else B gets.
    fn just_left(&self, older: usize, i: usize) -> Option<Held> {
        let (held, left) = self.last.as_ref()?;
        let here = self.doc.sentence_of(i).checked_sub(1)? == self.doc.sentence_of(held.tokens.start);
        let gone = |it: &Held| it.post == held.post && it.unit == held.unit && it.status == PostStatus::Former;
        (here && *left == Some(older) && held.unit.is_some() && self.people.officials[older].posts.iter().any(gone))
            .then(|| held.clone())
    }

    /// `B mengisi jabatan P`, `mengambil alih posisi P`: B holds P.
    fn takes_seat(&mut self, tokens: &Range<usize>, i: usize, len: usize, newer: usize, at: &Range<usize>) {
        let end = i + len;
        let seat = self.doc.is_any(end - 1, words!["jabatan", "posisi", "kursi"]) && !self.planned(tokens, i);
        let Some(post) = self.free_posts(end..(end + 1).min(tokens.end)).first().copied().filter(|_| seat) else {
            return;
        };
        let held = self.as_held(post, PostStatus::Current, "post-takes-seat");
        self.leaves_old_posts(newer, at, &held);
        let older =
            self.last.as_ref().filter(|it| it.0.post == held.post && it.0.unit == held.unit).and_then(|it| it.1);
        self.hands(&held, older, newer, "handover-takes-seat");
    }

    /// `Penggantinya B`: B holds the post that was left last.
    pub(super) fn successor(&mut self, tokens: &Range<usize>, i: usize, len: usize) {
        let Some((newer, at)) = self.official_after(tokens, i + len) else { return };
        // `pengganti A sebagai P diisi oleh B`: A is the one before.
        if at.start == i + len && self.doc.is_any(at.end, words!["sebagai", "selaku", "di"]) {
            return;
        }
        // `melepas Kapolres X yang lama A kepada penggantinya, B`: A's own post, which nobody was told to have left.
        let given = || {
            let (older, seen) = self.official_before(tokens, i).filter(|it| it.0 != newer)?;
            let post = self.own_posts(&seen).first().copied()?;
            let gives = self.doc.is(i.wrapping_sub(1), "kepada") || self.mentions.posts[post].former;
            gives.then(|| (self.as_held(post, PostStatus::Current, "post-passed"), Some(older)))
        };
        let Some((held, older)) = self.last.clone().or_else(given) else { return };
        self.leaves_old_posts(newer, &at, &held);
        self.hands(&held, older, newer, "handover-successor");
    }

    /// `pejabat sebelumnya, A`, `pejabat lama A` behind a sentence about a post: A held it, whom the page gives no other.
    pub(super) fn held_till_now(&mut self, tokens: &Range<usize>, i: usize) {
        let doc = self.doc;
        // `dari pejabat lama A kepada pejabat baru B` is read as a whole.
        if doc.is_any(i.wrapping_sub(1), words!["dari", "antara", "oleh", "kepada", "dengan"]) {
            return;
        }
        let from = i + 2 + usize::from(doc.mark(i + 2) == ',');
        let Some((older, at)) = self.official_after(tokens, from).filter(|it| it.1.start == from) else { return };
        let none = self.people.officials[older].posts.iter().all(|it| it.status != PostStatus::Current);
        if !self.own_posts(&at).is_empty() || !none {
            return;
        }
        let printed = self.people.within(tokens.start..i).iter().rev().find_map(|it| self.only_post(it.official));
        if let Some(held) = printed.filter(|it| !it.acting) {
            self.ends(older, &Held { rule: "post-left", ..held });
        }
    }

    /// `A disambut pendahulunya, B`: B held the one post of A.
    pub(super) fn predecessor(&mut self, tokens: &Range<usize>, i: usize, len: usize) {
        if !self.doc.is_any(i, words!["pendahulu", "pendahulunya"]) {
            return;
        }
        let near = i + len + usize::from(self.doc.mark(i + len) == ',');
        let Some((older, at)) = self.official_after(tokens, i + len).filter(|it| it.1.start <= near) else { return };
        let Some((newer, _)) = self.subject(tokens, i).filter(|it| it.0 != older) else { return };
        if !self.own_posts(&at).is_empty() {
            return;
        }
        if let Some(held) = self.only_post(newer).filter(|it| !it.acting) {
            self.hands(&held, Some(older), newer, "handover-predecessor");
        }
    }
}
