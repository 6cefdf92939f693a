//! Where somebody moves: verbs that put people into offices, and take them from others.

use super::{Reader, TAKEN};
use crate::{
    doc::Kinds,
    mentions::{Item, cue_at},
    people::Held,
    token::Token,
    words::Words,
};
use simpul_lexicon::RoleCue;
use simpul_model::PostStatus;
use std::ops::Range;

impl Reader<'_, '_> {
    /// `melantik B sebagai P`, `B ditarik ke Polres sebagai P`: B holds P now, and what stands with B no more.
    pub(super) fn installed(&mut self, tokens: &Range<usize>, i: usize) {
        let Some((official, at)) = self.official_before(tokens, i) else { return };
        // `AKP A sebagai anggota, dan Sunarto sebagai Ketua`: somebody who is no official of the page.
        if at.end < i && crate::names::tokens(self.doc, i - 1).is_some_and(|it| it.end == i) {
            return;
        }
        // `A sendiri tetap sebagai P`
        if self.doc.is(i - 1, "tetap")
            && let Some(post) = self.free_posts(i + 1..i + 3).first().copied()
        {
            let held = self.as_held(post, PostStatus::Current, "post-keeps");
            return self.begins(official, &held);
        }
        // `Untuk posisi P, Bupati menunjuk A sebagai Pelaksana Tugas`
        let acting = self.doc.is_any(i + 1, words!["Plt", "Plh", "Pelaksana", "Pj", "Penjabat", "Pjs"]);
        if acting && i <= at.end + 1 && self.free_posts(i + 1..i + 4).is_empty() {
            let seat = self.free_posts(tokens.start..at.start).into_iter().find(|it| {
                let before = self.mentions.posts[*it].tokens.start;
                before > tokens.start && self.doc.is_any(before - 1, words!["posisi", "jabatan", "kursi"])
            });
            if let Some(post) = seat {
                let held = Held { acting: true, ..self.as_held(post, PostStatus::Current, "post-acting") };
                return self.begins(official, &held);
            }
        }
        // `berpindah tugas ke Kodim X sebagai P` was read from its verb.
        let next = self.free_posts(i + 1..i + 3).first().copied();
        let known = next.is_some_and(|it| {
            let post = &self.mentions.posts[it];
            self.people.officials[official].posts.iter().any(|held| held.tokens == post.tokens)
        });
        if known {
            return;
        }
        // `A yang semula P kini resmi sebagai Q`
        let now = words!["kini", "sekarang", "resmi", "sudah", "telah", "definitif"];
        if at.end < i
            && (at.end..i).all(|it| self.doc.is_any(it, now))
            && self.own_posts(&at).iter().any(|it| self.mentions.posts[*it].former)
        {
            return self.moves(tokens, i, 1);
        }
        // `A (sebelumnya P) sebagai Q`
        // `- Joko Susanto sebagai P`
        let named_only = (i == at.end || (i == at.end + 1 && self.doc.mark(at.end) == ','))
            && (crate::mentions::begins_line(self.doc, at.start) || self.mentions.within(at.start..at.start + 1).iter().any(
                |it| matches!(it.item, Item::Person(index) if self.mentions.people[index].rule == "person-appointed"),
            ));
        // `kedatangan A sebagai P yang baru`
        let new = next.is_some_and(|it| {
            let end = self.mentions.posts[it].tokens.end;
            i == at.end && self.doc.is(end, "yang") && self.doc.is(end + 1, "baru")
        });
        let came_from = named_only
            || new
            || i <= at.end + 1 && self.own_posts(&at).iter().any(|it| self.mentions.posts[*it].former);
        if came_from && let Some(post) = next {
            let mut held = self.as_held(post, PostStatus::Current, "post-moved-to");
            // `Ketiganya yakni A sebagai Ketua, B sebagai Wakil Ketua I`: of the body spoken of last.
            if named_only && held.unit.is_none() {
                held.unit = self.body_before(at.start);
            }
            // `A, P, sebagai Q` on a page about a telegram
            if self.decided && !held.acting {
                self.leaves_old_posts(official, &at, &held);
            }
            self.begins(official, &held);
            return;
        }
        let verb = (at.start.saturating_sub(6).max(tokens.start)..i).any(|it| {
            // Who appoints is not who gets the post.
            let acts = self.doc.word(it).starts_with("me");
            self.marks.has(it, Words::Installs)
                && ((it >= at.end && !acts) || (it < at.start && self.people.within(it..at.start).is_empty()))
        });
        if verb || self.goes_on_listing(tokens, &at, next) {
            self.moves(tokens, i, 1);
        }
    }

    /// `Enam penjabat itu masing-masing A, P sebagai Pj Q, B, P2 sebagai Pj Q2`: whether a list of those who hold posts for a time says so of
    /// the one at `at`, or goes on behind another whom it gave one.
    fn goes_on_listing(&self, tokens: &Range<usize>, at: &Range<usize>, next: Option<usize>) -> bool {
        let doc = self.doc;
        let acting = next.is_some_and(|it| self.mentions.posts[it].acting);
        let lead = tokens.start..at.start;
        let opens = doc.any_of(lead.clone(), words!["masing", "yakni", "yaitu", "adalah"]);
        let earlier = || {
            doc.each_of(lead.clone(), words!["sebagai"]).any(|it| !self.free_posts(it + 1..it + 2).is_empty())
                && self.marks.any(lead.clone(), Words::Installs)
        };
        !self.own_posts(at).is_empty() && acting && (opens || earlier())
    }

    /// The council, commission or party that was named last before a token, in its paragraph or the one before.
    fn body_before(&self, at: usize) -> Option<usize> {
        let near = self.doc.paragraph_of(at).saturating_sub(1);
        let items = self.mentions.within(0..at);
        items.iter().rev().take_while(|it| self.doc.paragraph_of(it.tokens.start) >= near).find_map(|it| {
            match it.item {
                Item::Unit(unit) => {
                    self.resolved.unit_of[unit].filter(|it| crate::phrases::has_seats(self.resolved.units[*it].kind))
                }
                _ => None,
            }
        })
    }

    /// `memutasi A, P, ke Q`: where a verb of office sends A.
    pub(super) fn sent_to(&mut self, tokens: &Range<usize>, i: usize) {
        let ends =
            self.official_before(tokens, i).is_some_and(|it| i <= it.1.end + 1 && !self.own_posts(&it.1).is_empty());
        if ends {
            self.installed(tokens, i);
        }
    }

    /// Whether the verb at token `i` tells of people without a name: `delapan perwira tinggi diangkat menjadi`, `sejumlah pejabat yang dimutasi`.
    fn of_several(&self, tokens: &Range<usize>, i: usize) -> bool {
        let doc = self.doc;
        let end = i - usize::from(doc.is(i.wrapping_sub(1), "yang"));
        let near = end.saturating_sub(4).max(tokens.start);
        let Some(noun) = (near..end).rev().find(|it| self.marks.has(*it, Words::Many)) else { return false };
        // `Perwira menengah itu dimutasi`, `perwira tinggi Polri bernama A diangkat`: the one spoken of.
        // `tujuh perwira tinggi (Pati) TNI AD dimutasi`
        let plain = |it: usize| {
            let token = &doc.tokens[it];
            token.is_word() && (!token.is_capital() || token.shape == crate::token::Shape::Upper)
                || matches!(token.mark, '(' | ')')
                || doc.mark(it.wrapping_sub(1)) == '('
        };
        (noun + 1..end).all(plain)
            && !(noun + 1..end)
                .any(|it| doc.is_any(it, words!["itu", "tersebut", "ini", "bernama", "asal", "kelahiran"]))
            && !doc.is_any(noun + 1, words!["lama", "baru", "sebelumnya", "terdahulu"])
            && !doc.is_any(noun.wrapping_sub(1), words!["seorang", "sebagai", "selaku"])
    }

    /// `A dimutasi menjadi P`, `digeser dari P ke Q`: A holds the post that follows, and what stood with A no more.
    pub(super) fn moves(&mut self, tokens: &Range<usize>, i: usize, len: usize) {
        let leaves = matches!(cue_at(self.doc, i), Some((RoleCue::MovesTo | RoleCue::PromotedTo, ..)));
        if self.moves_nobody(tokens, i, len, leaves) || self.commands(tokens, i, len) {
            return;
        }
        // `menjadi` alone takes a post only right behind it.
        let becomes = len == 1 && self.doc.is_any(i, words!["menjadi", "jadi"]);
        // `menjadi pejabat definitif Kepala X`
        let fill = words!["pejabat", "definitif", "resmi"];
        let skipped = (i + 1..i + 3).take_while(|it| self.doc.is_any(*it, fill)).count();
        let reach = if becomes { 1 + skipped } else { 12 };
        // `ditunjuk Gubernur X B sebagai P`
        let given = self.given_by(tokens, i + len - 1).map(|it| it.1);
        let mut ahead = match given {
            Some(post) => vec![post],
            None => self.free_posts(i + len..(i + len + reach).min(tokens.end)),
        };
        let mut after = i;
        // `dimutasi dari jabatannya sebagai P menjadi perwira tinggi Q`: only the post that is left is one.
        if let [only] = *ahead.as_slice()
            && leaves
            && self.seat_left(tokens, i) == Some(only)
        {
            if self.who_moves(tokens, i).is_some() {
                self.comes_from(tokens, i, only);
            }
            return;
        }
        if let [from, _, ..] = ahead.as_slice()
            && (i + len - 1..self.mentions.posts[*from].tokens.start).any(|it| self.doc.is(it, "dari"))
        {
            let from = ahead.remove(0);
            after = self.mentions.posts[from].tokens.end;
            self.comes_from(tokens, i, from);
        }
        let Some(post) = ahead.first().copied() else {
            if leaves {
                self.moves_somewhere(tokens, i, len);
            }
            return;
        };
        // `Kotak dipindahkan ke ponton yang dikawal seorang Babinsa`: who goes with a thing.
        let at = self.mentions.posts[post].tokens.start;
        let of_thing = (i + len..at).any(|it| self.doc.is(it, "yang") && self.doc.word(it + 1).starts_with("di"));
        // `menyampaikan selamat dilantik kepada anggota DPRD`: a wish.
        let wished = i > 0 && self.doc.is(i - 1, "selamat");
        // `pindah ke X setelah dua tahun menjabat P`: where he was.
        let served = self.doc.any_of(i + len..at, words!["setelah", "usai", "selepas", "sesudah"]);
        if of_thing || wished || served || self.is_told(post) || given.is_none() && self.is_another(i + len, post) {
            return;
        }
        // `Kelima komisioner dilantik Ketua KPU RI`, `Ketua KPU X A dilantik Ketua KPU RI`: by him.
        // `Bupati X A dan Wakil Bupati B resmi dilantik Presiden`
        let by = self.doc.is_any(i + len - 1, words!["dilantik", "dikukuhkan"]);
        let seated = || self.official_before(tokens, i).is_none_or(|it| !self.own_posts(&it.1).is_empty());
        if by && self.mentions.posts[post].tokens.start == i + len && seated() {
            return;
        }
        let Some((official, seen)) = self.who_moves(tokens, i) else { return };
        let mut new = self.as_held(post, PostStatus::Current, "post-moved-to");
        new.unit = self.unit_of_move(post, after).or(new.unit);
        // Not `A yang sebelumnya P dilantik sebagai Q`: what he was stands between.
        let past = (i.saturating_sub(3).max(tokens.start)..i).any(|it| {
            self.doc
                .is_any(it, words!["pernah", "sempat", "sebelumnya", "ketika", "saat", "sewaktu", "semasa", "waktu"])
                && !(it + 1..i).any(|at| self.doc.begins(at, Kinds::POST))
        }) || i > 0 && self.doc.is(i - 1, "selama");
        if self.mentions.posts[post].former || past || self.is_below(official, &new) {
            return;
        }
        // `Sebelum di X, ia hampir setahun menjadi P.`
        if self.doc.is_any(tokens.start, words!["Sebelum", "Semasa", "Dulu", "Dahulu"]) && !leaves {
            self.people.hold(official, Held { status: PostStatus::Former, rule: "post-before", ..new });
            return;
        }
        // `Setelah dua tahun menjadi P, ia digantikan B`
        if !leaves && self.served(tokens, i) {
            self.people.hold(official, Held { status: PostStatus::Former, rule: "post-before", ..new });
            return;
        }
        // `A dilantik sebagai P. Ia telah enam bulan menjadi Plt P`: he holds it for good now.
        let before = words!["telah", "sudah", "selama", "bulan", "tahun"];
        let for_good =
            |it: &Held| it.post == new.post && it.unit == new.unit && !it.acting && it.status == PostStatus::Current;
        if new.acting
            && self.doc.any_of(i.saturating_sub(4).max(tokens.start)..i, before)
            && self.people.officials[official].posts.iter().any(for_good)
        {
            return;
        }
        self.ends_for(official, &new, tokens, i, leaves);
        // Who keeps another seat warm keeps his own; `Ps. P` by telegram is a post like another.
        let at = self.mentions.posts[post].tokens.start;
        let full = self.decided && (at.saturating_sub(2)..=at).any(|it| self.doc.is(it, "Ps"));
        if leaves || !new.acting || full {
            self.ends_own(official, &seen, &new);
        }
        self.leaves_given(tokens, i, official);
        self.begins(official, &new);
    }

    /// Whether the words at token `i` move nobody who is named here.
    fn moves_nobody(&self, tokens: &Range<usize>, i: usize, len: usize, leaves: bool) -> bool {
        let doc = self.doc;
        // `Jadi Kapolres tidak hadir.`
        // `ada yang dipromosikan`: some of them.
        let some = (i.saturating_sub(3).max(tokens.start)..i).any(|it| doc.is(it, "ada") && doc.is(it + 1, "yang"));
        some
            || len == 1 && doc.is(i, "jadi") && doc.tokens[i].is_capital()
            || self.of_several(tokens, i)
            // `akan dilantik sebagai P`: not yet.
            || !leaves && (self.planned(tokens, i) || doc.mark(i + len) == ',')
    }

    /// `digeser dari P ke Q`: P is left.
    fn comes_from(&mut self, tokens: &Range<usize>, i: usize, from: usize) {
        let left = self.as_held(from, PostStatus::Former, "post-left");
        if let Some((official, _)) = self.subject(tokens, i) {
            self.ends(official, &left);
            self.last = Some((Held { status: PostStatus::Current, ..left }, Some(official)));
        }
    }

    /// `kini menempati posisi baru di Ditreskrimum Polda X`, `digeser sebagai Kasespim`: to a post that no table holds.
    fn moves_somewhere(&mut self, tokens: &Range<usize>, i: usize, len: usize) {
        let doc = self.doc;
        // `menyebut hal itu sebagai promosi`: of nobody in particular.
        if self.moved_to_like_post(tokens, i + len) || len == 1 && doc.is_any(i, words!["promosi", "mutasi"]) {
            return;
        }
        let somewhere = doc.is_any(i + len - 1, words!["sebagai", "menjadi", "jadi", "ke"])
            && doc.tokens.get(i + len).is_some_and(Token::is_capital)
            && self.mentions.within(i + len..i + len + 1).is_empty();
        let transfer = |it: usize| self.marks.has(it, Words::Transfers) || doc.is(it, "baru");
        if somewhere || (i..i + len).any(transfer) {
            self.leaves(tokens, i);
        }
    }

    /// Whether a post is a station of the career that is being told.
    fn is_told(&self, post: usize) -> bool {
        let at = self.mentions.posts[post].tokens.start;
        let told = |it: &Held| it.rule == "post-career" && it.tokens.start == at;
        self.career.is_some_and(|it| self.people.officials[it.0].posts.iter().any(told))
    }

    /// Whether a post behind `from` is that of somebody between, or of those on the list below: `yang dipromosikan menjadi Kapolda:`.
    fn is_another(&self, from: usize, post: usize) -> bool {
        let at = &self.mentions.posts[post].tokens;
        self.doc.mark(at.end) == ':' || self.people.within(from..at.start).iter().any(|it| it.surface.is_some())
    }

    /// `pejabat lama` before token `i`: the second of these words.
    fn older_holder(&self, tokens: &Range<usize>, i: usize) -> Option<usize> {
        let mut lama = self.doc.each_of(tokens.start..i, words!["lama", "sebelumnya", "terdahulu"]);
        lama.find(|it| self.doc.is(it.wrapping_sub(1), "pejabat"))
    }

    /// `A ditunjuk sebagai P, sedangkan pejabat lama B dimutasi sebagai Q`: B, who moves at token `i`, held what A was given last.
    fn leaves_given(&mut self, tokens: &Range<usize>, i: usize, official: usize) {
        let Some(lama) = self.older_holder(tokens, i) else { return };
        let given = self.people.officials.iter().enumerate().filter(|it| it.0 != official).flat_map(|it| &it.1.posts);
        let near = |it: &&Held| {
            matches!(it.rule, "post-moved-to" | "post-now-held" | "post-entrusted")
                && it.tokens.start < lama
                && self.doc.sentence_of(it.tokens.start) + 1 >= self.doc.sentence_of(i)
        };
        if let Some(left) = given.filter(near).max_by_key(|it| it.tokens.start).cloned() {
            self.ends(official, &Held { rule: "post-left", ..left });
        }
    }

    /// Who moves, and where he stands; an empty range where he is the one spoken of.
    fn who_moves(&self, tokens: &Range<usize>, i: usize) -> Option<(usize, Range<usize>)> {
        let who = if let Some(lama) = self.older_holder(tokens, i) {
            // `pejabat lama, AKBP B, dimutasi sebagai Q`: by name.
            let comma = usize::from(self.doc.mark(lama + 1) == ',');
            let named =
                self.official_before(tokens, i).filter(|it| it.1.start <= lama + 1 + comma && lama + 1 < it.1.end);
            if named.is_some() {
                return named;
            }
            self.last.as_ref().and_then(|it| it.1).map(|it| (it, i..i))
        } else {
            // `A dilantik oleh B sebagai P`: not the one who does it.
            let agent = |it: &(usize, Range<usize>)| it.1.start > tokens.start && self.doc.is(it.1.start - 1, "oleh");
            match self.official_before(tokens, i) {
                Some(it) if agent(&it) => self.official_before(tokens, it.1.start),
                other => other,
            }
        };
        who.or_else(|| self.topic(i).filter(|_| !self.stranger_before(tokens, i)).map(|it| (it, i..i)))
    }

    /// `mendapat tugas di Polda Bali sebagai Dirresnarkoba`: the unit printed before a post that names none.
    fn unit_of_move(&self, post: usize, after: usize) -> Option<usize> {
        let post = &self.mentions.posts[post];
        if post.unit.is_some_and(|unit| !self.mentions.units[unit].implied) {
            return None;
        }
        let mut items = self.mentions.within(after..post.tokens.start).iter().rev();
        items.find_map(|it| if let Item::Unit(unit) = it.item { self.resolved.unit_of[unit] } else { None })
    }

    /// Ends what the page gave so far to one who gets a post.
    fn ends_for(&mut self, official: usize, new: &Held, tokens: &Range<usize>, i: usize, leaves: bool) {
        // An acting post comes on top.
        if new.acting {
            return;
        }
        let posts = &self.people.officials[official].posts;
        // Who moves on leaves whatever he holds.
        if leaves {
            let other = |it: &&Held| it.status == PostStatus::Current && !(it.post == new.post && it.unit == new.unit);
            for old in posts.iter().filter(other).cloned().collect::<Vec<_>>() {
                self.ends(official, &Held { rule: "post-left", ..old.clone() });
                self.last = Some((old, Some(official)));
            }
        }
        // `A yang lama menjabat P kini dipercaya sebagai Q`
        if (i.saturating_sub(2)..i).any(|it| self.doc.is_any(it, words!["kini", "sekarang"])) {
            let told = |it: &&Held| it.rule == "post-holds" && tokens.contains(&it.tokens.start) && it.tokens.start < i;
            let posts = &self.people.officials[official].posts;
            for old in posts.iter().filter(told).cloned().collect::<Vec<_>>() {
                self.ends(official, &Held { rule: "post-left", ..old });
            }
        }
    }

    /// Ends the posts that stand with a name.
    fn ends_own(&mut self, official: usize, at: &Range<usize>, new: &Held) {
        for old in self.own_posts(at) {
            let old = self.as_held(old, PostStatus::Former, "post-left");
            if old.post != new.post || old.unit != new.unit {
                self.ends(official, &old);
                self.last = Some((Held { status: PostStatus::Current, ..old }, Some(official)));
            }
        }
    }

    /// `A memasuki masa pensiun`, `A ditarik ke Mabes`: the post that stands with A is held no more.
    pub(super) fn leaves(&mut self, tokens: &Range<usize>, i: usize) {
        let Some((official, at)) = self.patient_before(tokens, i).filter(|_| !self.of_several(tokens, i)) else {
            return;
        };
        // `Bupati A mengatakan kepala desa itu akan diberhentikan`: another, and not yet.
        if self.planned(tokens, i) || self.unsaid(tokens, i) || self.of_another(&at, i) {
            return;
        }
        // `A menghitung spanduk yang dicopot`: things.
        let of_thing = self.doc.is(i.wrapping_sub(1), "yang")
            && at.end + 1 < i
            && self.doc.tokens.get(i.wrapping_sub(2)).is_some_and(|it| it.is_word() && !it.is_capital());
        if of_thing {
            return;
        }
        let held = match self.own_posts(&at).first().copied().or_else(|| self.seat_left(tokens, i)) {
            Some(post) => self.as_held(post, PostStatus::Current, "post-left"),
            None if !(i..i + 2).any(|it| self.marks.has(it, Words::Transfers)) => return,
            None => {
                let current = self.people.officials[official].posts.iter().find(|it| it.status == PostStatus::Current);
                let Some(held) = current.cloned() else { return };
                Held { rule: "post-left", ..held }
            }
        };
        self.ends(official, &held);
        self.last = Some((held, Some(official)));
    }

    /// `A ditarik ke Polda X sebagai P`: A holds P, and held the seat whose change the sentence before told of.
    pub(super) fn drawn(&mut self, tokens: &Range<usize>, i: usize) {
        if !self.doc.is(i + 1, "ke") || self.planned(tokens, i) || self.unsaid(tokens, i) {
            return;
        }
        let (Some((post, unit)), Some((official, at))) = (self.duty_at(i + 2), self.subject(tokens, i)) else { return };
        if self.is_told(post) {
            return;
        }
        let mut new = self.as_held(post, PostStatus::Current, "post-moved-to");
        // `ditarik ke Polda sebagai Kabag Binkar Biro SDM Polda X`: the post says whose it is.
        let printed = self.mentions.posts[post].unit.is_some_and(|it| !self.mentions.units[it].implied);
        new.unit = new.unit.filter(|_| printed).or(Some(unit));
        let left = self.own_posts(&at).first().copied().or_else(|| self.ceremony_post(tokens));
        if let Some(left) = left {
            let old = self.as_held(left, PostStatus::Current, "post-left");
            self.ends(official, &old);
            self.last = Some((old, Some(official)));
        }
        self.begins(official, &new);
    }

    /// `A yang akan memasuki masa pensiun`, `jelang purna tugas`: he holds his post to that day.
    pub(super) fn retires_later(&self, tokens: &Range<usize>, i: usize) -> bool {
        let coming = words!["akan", "bakal", "segera", "hendak", "menjelang", "jelang", "mendekati"];
        self.doc.any_of(i.saturating_sub(2).max(tokens.start)..i, coming)
    }

    /// `A dicopot dari jabatannya sebagai P`: the post that the words at token `i` take from somebody.
    pub(super) fn seat_left(&self, tokens: &Range<usize>, i: usize) -> Option<usize> {
        let near = self.behind_taker(i);
        // `dinonaktifkan sebagai P`, `mengundurkan diri sebagai P`
        let taken = self.doc.is_any(i, words!(TAKEN)) || self.doc.is_any(i, words!["diri", "mundur"]);
        if taken && self.doc.is(near, "sebagai") {
            return self.free_posts(near + 1..near + 2).first().copied();
        }
        let dari = (near..(near + 3).min(tokens.end)).find(|it| self.doc.is(*it, "dari"))?;
        let seat = words!["jabatan", "jabatannya", "posisi", "posisinya", "kursi", "kursinya"];
        let from = dari + 1 + usize::from(self.doc.is_any(dari + 1, seat));
        let from = from + usize::from(self.doc.is_any(from, words!["sebagai", "selaku"]));
        self.free_posts(from..from + 1).first().copied()
    }
}
