//! Posts told from the person: what was held before, and what is held now.

use super::Reader;
use crate::{
    list::List,
    mentions::{Item, cue_at},
    people::Held,
};
use simpul_lexicon::RoleCue;
use simpul_model::{PostStatus, UnitKind};
use std::ops::Range;

impl Reader<'_, '_> {
    /// `sebelumnya menjabat P`, `pernah menjabat P`: a former post of the one spoken of.
    pub(super) fn before(&mut self, tokens: &Range<usize>, i: usize) {
        // `A (sebelumnya P) sebagai Q`: what stands with the name was read with it.
        if self.own_posts_around(i) {
            return self.frees_own_seat(tokens, i);
        }
        if self.held_before(tokens, i) {
            return;
        }
        let posts = self.free_posts(i..(i + 6).min(tokens.end));
        let Some(first) = posts.first().copied() else { return };
        let at = self.mentions.posts[first].tokens.start;
        // `Sebelumnya, pagi harinya, Kapolda meresmikan …`: an adverb of time.
        let said = (i..at).any(|it| {
            self.doc
                .is_any(it, words!["menjabat", "menjadi", "bertugas", "sebagai", "merupakan", "adalah", "menduduki"])
        });
        if !said && (at > i + 1 || i == tokens.start) {
            return;
        }
        // `Sebelumnya A menjabat P`
        let between = self.official_before(tokens, at).filter(|it| it.1.start >= i);
        // `Sebelumnya B menjabat P`, where B is no official on this page
        let stranger = (i + 1..at).any(|it| self.opens_with_name(tokens, it));
        // `jenderal bintang satu itu, sebelumnya menjabat P`: no major.
        let general = (tokens.start..i).any(|it| self.doc.is(it, "jenderal") && self.doc.is(it + 1, "bintang"));
        let spoken_of = || {
            let one = self.known_subject(tokens, i).filter(|it| !(it.1.is_empty() && stranger))?;
            if !general || self.is_general(one.0) {
                return Some(one);
            }
            let before = self.people.within(0..i).iter().rev().find(|it| self.is_general(it.official))?;
            Some((before.official, i..i))
        };
        let Some((official, _)) = between.or_else(spoken_of) else { return };
        // `A kembali ke posisi semula sebagai P`: there he is now.
        if self.doc.is(i, "semula") && self.doc.any_of(i.saturating_sub(5).max(tokens.start)..i, words!["kembali"]) {
            let held = self.as_held(first, PostStatus::Current, "post-returns");
            return self.begins(official, &held);
        }
        for post in self.listed(first, tokens) {
            let held = self.as_held(post, PostStatus::Former, "post-before");
            self.people.hold(official, held);
        }
        // `A yang sebelumnya P kini menjabat Q. Posisinya diisi B`: P is the seat that became free.
        // `A sebelumnya menjabat P. Kursi yang ditinggalkannya diisi B`: so it is.
        let next = self.doc.sentences.get(self.doc.sentence_of(i) + 1).map_or(at..at, |it| it.tokens.clone());
        let filled = self.doc.any_of(next, words!["ditinggalkannya", "ditinggalnya"]);
        if filled || self.doc.any_of(at..tokens.end, words!["kini", "sekarang"]) {
            let left = self.as_held(first, PostStatus::Current, "post-left");
            self.last = Some((left, Some(official)));
        }
    }

    /// Whether somebody's rank is a general's.
    fn is_general(&self, official: usize) -> bool {
        let rank = self.people.officials[official].rank.as_deref().unwrap_or_default();
        ["Brigjen", "Mayjen", "Letjen", "Jenderal", "Irjen", "Komjen"].iter().any(|it| rank.starts_with(it))
    }

    /// `P yang sebelumnya A, kini dijabat B`, `jabatan A yang sebelumnya P diberikan kepada B`: A held P, and the seat became free. Gives
    /// whether the words say so.
    fn held_before(&mut self, tokens: &Range<usize>, i: usize) -> bool {
        let doc = self.doc;
        let yang = i - usize::from(doc.is(i.wrapping_sub(1), "yang"));
        let lead = yang - usize::from(doc.mark(yang.wrapping_sub(1)) == ',');
        let behind =
            self.official_after(tokens, yang).filter(|it| it.1.start <= i + 1 && self.own_posts(&it.1).is_empty());
        let seat = self
            .free_posts(tokens.start..lead)
            .last()
            .copied()
            .filter(|it| self.mentions.posts[*it].tokens.end == lead);
        let told = behind.zip(seat).map(|((official, _), post)| (post, official)).or_else(|| {
            let (official, at) =
                self.official_before(tokens, i).filter(|it| it.1.end == yang && it.1.start > tokens.start)?;
            let seat = doc.is_any(at.start - 1, words!["jabatan", "posisi", "kursi"]);
            let post = self.free_posts(yang..(i + 4).min(tokens.end)).first().copied()?;
            seat.then_some((post, official))
        });
        let Some((post, official)) = told else { return false };
        let held = self.as_held(post, PostStatus::Current, "post-before");
        self.ends(official, &held);
        self.last = Some((held, Some(official)));
        true
    }

    /// `A yang sebelumnya P kini menjabat Q. Posisinya diisi B`: P, read with the name, is the seat that became free.
    fn frees_own_seat(&mut self, tokens: &Range<usize>, i: usize) {
        let named = self.people.within(tokens.clone()).iter().find(|it| it.tokens.contains(&i));
        let Some((official, at)) = named.map(|it| (it.official, it.tokens.clone())) else { return };
        // `jabatan A yang sebelumnya P diberikan kepada B`
        let seat = at.start > tokens.start && self.doc.is_any(at.start - 1, words!["jabatan", "posisi", "kursi"]);
        if !seat && !self.doc.any_of(i..tokens.end, words!["kini", "sekarang"]) {
            return;
        }
        let former = self.own_posts(&at).into_iter().find(|it| self.mentions.posts[*it].former);
        if let Some(post) = former {
            let left = self.as_held(post, PostStatus::Current, "post-before");
            self.last = Some((left, Some(official)));
        }
    }

    /// A post and those that go on the list: `P, Q, dan R`.
    fn listed(&self, first: usize, tokens: &Range<usize>) -> Vec<usize> {
        let mut list = vec![first];
        let mut end = self.mentions.posts[first].tokens.end;
        while end < tokens.end {
            let mut next = end;
            // `P (2014–2016), Q (2017)`
            let year = |it: usize| self.doc.tokens.get(it).is_some_and(|it| it.kind == crate::token::Kind::Number);
            if self.doc.mark(next) == '(' && year(next + 1) {
                next = (next..next + 6).find(|it| self.doc.mark(*it) == ')').map_or(next, |it| it + 1);
            }
            let from = next;
            while next < from + 4
                && (self.doc.mark(next) == ','
                    || self.doc.is_any(
                        next,
                        words!["dan", "serta", "lalu", "kemudian", "hingga", "sampai", "lantas", "terakhir"],
                    ))
            {
                next += 1;
            }
            let Some(post) = self.free_posts(next..next + 1).first().copied().filter(|_| next > end) else { break };
            list.push(post);
            end = self.mentions.posts[post].tokens.end;
        }
        list
    }

    /// `Sebelum menjabat Q, A adalah P`: A held P.
    pub(super) fn until(&mut self, tokens: &Range<usize>) {
        let doc = self.doc;
        // `Setelah dua tahun menjabat P, A pamit`: the comma makes it look like his post of today.
        let verb = |it: usize| doc.first_of(it..(it + 8).min(tokens.end), words!["menjabat", "menjadi"]);
        if doc.is_any(tokens.start, words!["Selepas", "Sesudah", "Setelah", "Usai"])
            && let Some(i) = verb(tokens.start).filter(|it| self.served(tokens, *it))
            && let Some((official, at)) = self.official_after(tokens, i)
        {
            for post in self.own_posts(&at).into_iter().filter(|it| self.mentions.posts[*it].tokens.start <= i + 2) {
                let held = self.as_held(post, PostStatus::Former, "post-before");
                self.ends(official, &held);
                self.last = Some((Held { status: PostStatus::Current, ..held }, Some(official)));
            }
        }
        let opens = doc.is(tokens.start, "Sebelum")
            && doc.is_any(
                tokens.start + 1,
                words!["menjabat", "menjadi", "bertugas", "dilantik", "dipercaya", "ditunjuk", "menduduki", "memimpin"],
            );
        // `Sebelum memimpin rapat, Kapolres X A …`: an event, not a house.
        let leads = doc.is(tokens.start + 1, "memimpin");
        let house = || self.head_of(tokens.start + 2..(tokens.start + 4).min(tokens.end), "post-before").is_some();
        if !opens || leads && !house() {
            return;
        }
        let Some(comma) = tokens.clone().find(|it| doc.mark(*it) == ',') else { return };
        let Some((official, at)) = self.official_after(tokens, tokens.start) else { return };
        for post in self.own_posts(&at) {
            if self.mentions.posts[post].tokens.start > comma {
                let held = self.as_held(post, PostStatus::Former, "post-before");
                self.ends(official, &held);
            }
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
        // `A tidak lagi menjabat`
        if i > 0 && self.doc.is(i - 1, "lagi") && self.free_posts(i..(i + len + 2).min(tokens.end)).is_empty() {
            return self.leaves(tokens, i);
        }
        // `P yang sebelumnya A`
        let once = (i..i + len).find(|it| self.doc.is_any(*it, words!["sebelumnya", "semula", "tadinya"]));
        if let Some(once) = once {
            if self.own_posts_around(once) {
                return self.frees_own_seat(tokens, once);
            }
            if self.held_before(tokens, once) {
                return;
            }
        }
        let near = self.free_posts(i..(i + len + 2).min(tokens.end)).first().copied();
        // `A tidak lagi menjabat P`
        if let (Some(post), Some((official, _))) = (near, self.official_before(tokens, i))
            && i > tokens.start + 1
            && self.doc.is(i - 1, "lagi")
            && self.doc.is_any(i - 2, words!["tidak", "tak", "bukan"])
        {
            return self.loses(official, post);
        }
        let there = if near.is_none() { self.duty_at(i + len) } else { None };
        let Some(post) = near.or(there.map(|it| it.0)) else { return };
        // `yang dipilih untuk menjabat P adalah A`: the one behind it.
        if self.doc.is_any(self.mentions.posts[post].tokens.end, words!["adalah", "ialah"]) {
            return;
        }
        // `PKB berhak menempati kursi ketua`: the party's seat, not that of whoever tells it.
        if self.party_alone(tokens.start..i) {
            return;
        }
        // `Ketiganya menjabat Kapolres`: each of them one.
        if self.doc.is_any(tokens.start, words!["Keduanya", "Ketiganya", "Keempatnya", "Kelimanya", "Mereka"]) {
            return;
        }
        if i > tokens.start + 1 && self.doc.is_any(tokens.start, words!["Sebelum", "Sebelumnya", "Semula", "Dulu"]) {
            if let Some((official, _)) = self.known_subject(tokens, i) {
                let held = self.as_held(post, PostStatus::Former, "post-before");
                self.people.hold(official, held);
            }
            return;
        }
        // `Setelah dua tahun menjabat P, A pamit`
        if self.served(tokens, i) {
            let who = self.official_after(tokens, i + len).or_else(|| self.known_subject(tokens, i));
            if let Some((official, at)) = who
                && (at.is_empty() || self.own_posts(&at).is_empty())
            {
                let held = self.as_held(post, PostStatus::Former, "post-before");
                self.people.hold(official, held.clone());
                self.last = Some((Held { status: PostStatus::Current, ..held }, Some(official)));
            }
            return;
        }
        let past = (i.saturating_sub(3).max(tokens.start)..i + len).any(|it| {
            self.doc.is_any(
                it,
                words!["pernah", "sempat", "sebelumnya", "ketika", "saat", "sewaktu", "semasa", "waktu", "dulu"],
            ) || self.doc.is(it, "sebelum") && self.doc.is(it + 1, "ini")
        });
        if past || self.mentions.posts[post].former {
            // `putra X yang sebelumnya P`
            if (i..i + len).any(|it| self.doc.is_any(it, words!["sebelumnya", "semula", "pernah", "sempat"])) {
                self.before(tokens, i);
            }
            return;
        }
        if let Some((official, at)) =
            self.known_subject(tokens, i).map(|it| self.replaced_there(tokens, &it.1).unwrap_or(it))
        {
            let mut held = self.as_held(post, PostStatus::Current, "post-holds");
            held.unit = there.map(|it| it.1).or(held.unit);
            // `yang sudah empat tahun menjabat sebagai Kabid Humas ini`: the post that he is known to hold.
            if there.is_none() && self.is_his(official, post, &held) {
                return;
            }
            // `Kapolres X A kini menjabat Kapolres Y`
            let now = (i.saturating_sub(1).max(tokens.start)..i + len)
                .any(|it| self.doc.is_any(it, words!["kini", "sekarang"]))
                // `3. A (P) menjabat Q`: a line of a list of moves.
                || (at.end == i && self.doc.mark(i - 1) == ')' && crate::mentions::begins_line(self.doc, at.start))
                // `A, P, menjabat Q` on a page about a telegram
                || self.decided && at.end + usize::from(self.doc.mark(at.end) == ',') == i;
            let rank_too = (i..i + len).any(|it| self.doc.is(it, "merangkap"));
            if now && !held.acting && !rank_too && !self.doc.is(at.end, "yang") {
                self.leaves_old_posts(official, &at, &held);
            }
            self.begins(official, &held);
        }
    }

    /// `Setelah dua tahun menjabat P, A pamit`: whether the time before token `i` is over, as what follows tells.
    pub(super) fn served(&self, tokens: &Range<usize>, i: usize) -> bool {
        let gone = words![
            "berpamitan",
            "diganti",
            "digantikan",
            "digeser",
            "dimutasi",
            "ditarik",
            "pamit",
            "pensiun",
            "pindah"
        ];
        self.doc.is_any(tokens.start, words!["Selepas", "Sesudah", "Setelah", "Usai"])
            && self.doc.any_of(tokens.start..i, words!["bulan", "tahun", "setahun"])
            && self.doc.any_of(i..tokens.end, gone)
            || self.went_after(tokens, i, gone)
    }

    /// `A pindah tugas setelah dua tahun menjabat P`: the same, told the other way round.
    fn went_after(&self, tokens: &Range<usize>, i: usize, gone: &List) -> bool {
        let near = i.saturating_sub(5).max(tokens.start)..i;
        let after = self.doc.first_of(near.clone(), words!["selepas", "sesudah", "setelah", "usai"]);
        after.is_some_and(|it| {
            self.doc.any_of(it..i, words!["bulan", "tahun", "setahun"]) && self.doc.any_of(tokens.start..it, gone)
        })
    }

    /// Whether parties are named among the words, and nobody.
    fn party_alone(&self, range: Range<usize>) -> bool {
        let party =
            |unit: usize| self.resolved.unit_of[unit].is_some_and(|it| self.resolved.units[it].kind == UnitKind::Party);
        self.people.within(range.clone()).is_empty()
            && self.mentions.within(range).iter().any(|it| matches!(it.item, Item::Unit(unit) if party(unit)))
    }

    /// `A digantikan B dan segera berdinas di X sebagai P`, with the mention of B: A.
    fn replaced_there(&self, tokens: &Range<usize>, newer: &Range<usize>) -> Option<(usize, Range<usize>)> {
        if !self.doc.is_any(newer.end, words!["dan", "lalu", "kemudian", "serta"]) {
            return None;
        }
        let by = (newer.start.saturating_sub(2).max(tokens.start)..newer.start)
            .find(|it| matches!(cue_at(self.doc, *it), Some((RoleCue::ReplacedBy, ..))))?;
        self.subject(tokens, by)
    }

    /// `bertugas di Polres X sebagai Kapolres`: the post behind the unit that begins at token `i`, and the unit.
    pub(super) fn duty_at(&self, i: usize) -> Option<(usize, usize)> {
        let (unit, end) = self.mentions.within(i..i + 1).iter().find_map(|it| match it.item {
            Item::Unit(unit) if !self.mentions.units[unit].building => Some((unit, it.tokens.end)),
            _ => None,
        })?;
        let said = self.doc.is_any(end, words!["sebagai", "selaku"]);
        let post = self.free_posts(end + 1..end + 3).first().copied().filter(|_| said)?;
        Some((post, self.resolved.unit_of[unit]?))
    }

    /// Whether a post printed without its unit is one that somebody is known by already.
    fn is_his(&self, official: usize, post: usize, held: &Held) -> bool {
        let bare = self.mentions.posts[post].unit.is_none_or(|it| {
            let unit = &self.mentions.units[it];
            unit.implied && unit.place.is_none() && unit.number.is_none()
        });
        bare && self.people.officials[official].posts.iter().any(|it| it.post == held.post && it.unit.is_some())
    }

    /// Whether a name that is no official's on this page stands before the verb at token `i`: `Ganjar J akan diangkat menjadi`,
    /// `Sementara itu, Gugun dimutasi`.
    pub(super) fn stranger_before(&self, tokens: &Range<usize>, i: usize) -> bool {
        let doc = self.doc;
        let aside = words![
            "akan", "bakal", "yang", "juga", "kini", "resmi", "lalu", "kemudian", "sudah", "telah", "pun", "sendiri"
        ];
        let last = (tokens.start..i).rev().find(|it| !doc.is_any(*it, aside));
        let named = |it: usize| crate::names::tokens(doc, it).is_some_and(|it| it.len() >= 2);
        last.is_some_and(|it| {
            self.opens_with_name(tokens, it)
                || (it.saturating_sub(3).max(tokens.start)..=it).any(|from| named(from) && doc.tokens[it].is_capital())
        })
    }

    /// Whether a name begins at token `i` where a clause does: `Adapun Dedi`, `Sebelum itu Jabbar`.
    fn opens_with_name(&self, tokens: &Range<usize>, i: usize) -> bool {
        let doc = self.doc;
        let opens = i == tokens.start
            || matches!(doc.mark(i - 1), ',' | '-' | '–')
            || doc.is_any(i - 1, words!["adapun", "sedangkan", "sementara", "itu", "sebelumnya", "sebelum", "semula"]);
        opens && crate::names::tokens(doc, i).is_some()
    }

    /// As [`Self::subject`], but for the one spoken of before where somebody else stands there who is no official on this page.
    pub(super) fn known_subject(&self, tokens: &Range<usize>, i: usize) -> Option<(usize, Range<usize>)> {
        self.subject(tokens, i).filter(|it| !(it.1.is_empty() && self.stranger_before(tokens, i)))
    }

    /// `A meninggalkan jabatan P`, `melepas kursi P`: A held P.
    pub(super) fn gives_up(&mut self, tokens: &Range<usize>, i: usize) {
        let Some((official, _)) = self.subject(tokens, i).filter(|_| !self.planned(tokens, i)) else { return };
        if let Some(post) = self.free_posts(i + 2..(i + 5).min(tokens.end)).first().copied() {
            return self.loses(official, post);
        }
        // `A, yang tiga tahun menjadi P, melepas jabatannya`
        if self.doc.is(i + 1, "jabatannya")
            && let Some(held) = self.only_post(official)
        {
            self.ends(official, &held);
            self.last = Some((held, Some(official)));
        }
    }

    /// `Masa jabatan Pj. P A berakhir`: A held P.
    pub(super) fn runs_out(&mut self, tokens: &Range<usize>, i: usize) {
        let term = (tokens.start..i).find(|it| {
            self.doc.is(*it, "masa")
                && self.doc.is_any(it + 1, words!["jabatan", "tugas", "bakti", "kerja", "kepemimpinan"])
        });
        let Some(from) = term.filter(|_| !self.planned(tokens, i)) else { return };
        let Some((official, at)) = self.official_before(tokens, i).filter(|it| it.1.start > from) else { return };
        let Some(post) = self.own_posts(&at).first().copied() else { return };
        let held = self.as_held(post, PostStatus::Current, "post-ran-out");
        self.ends(official, &held);
        self.last = Some((held, Some(official)));
    }

    /// `A, jabatan lama P, jabatan baru Q`: the columns of a list.
    pub(super) fn column(&mut self, tokens: &Range<usize>, i: usize) {
        let behind = (i + 2..(i + 4).min(tokens.end))
            .find(|it| !matches!(self.doc.mark(*it), ':' | '=' | '-' | '–') && !self.doc.is(*it, "sebagai"));
        let Some(post) = behind.and_then(|it| self.free_posts(it..it + 1).first().copied()) else { return };
        // `Jabatan baru P diserahkan kepada B`: no column.
        let end = self.mentions.posts[post].tokens.end;
        let given = |it: usize| matches!(cue_at(self.doc, it), Some((RoleCue::HandsOver | RoleCue::NowHeldBy, ..)));
        if (end..(end + 3).min(tokens.end)).any(given) {
            return;
        }
        // The line above names whose they are.
        let near = || {
            let seen = self.people.last_before(0..tokens.start).filter(|it| it.surface.is_some())?;
            let lines = self.doc.paragraph_of(i).saturating_sub(self.doc.paragraph_of(seen.tokens.start));
            (lines <= 2 && i == tokens.start).then_some((seen.official, i..i))
        };
        let Some((official, _)) = self.official_before(tokens, i).or_else(near) else { return };
        if self.doc.is_any(i + 1, words!["baru", "sekarang"]) {
            let held = self.as_held(post, PostStatus::Current, "post-column");
            self.begins(official, &held);
        } else {
            let held = self.as_held(post, PostStatus::Former, "post-column");
            self.ends(official, &held);
        }
    }
}
