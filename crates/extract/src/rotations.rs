//! Pass 5c: rotations. Who gave a post to whom, who moved where, who held what before.

use crate::{
    doc::Doc,
    mentions::{Item, Mentions, cue_at},
    people::{Held, People},
    resolve::Resolved,
    speech::{Speech, Voice},
};
use simpul_lexicon::RoleCue;
use simpul_model::PostStatus;
use std::ops::Range;

/// One who took over a post from another.
#[derive(Debug, Clone)]
pub(crate) struct Handover {
    pub(crate) post: String,
    pub(crate) unit: Option<usize>,
    pub(crate) newer: usize,
    pub(crate) older: usize,
    pub(crate) tokens: Range<usize>,
    pub(crate) rule: &'static str,
}

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

/// Words besides the cues of the lexicon with which a turn of phrase begins that [`Reader::sentence`] knows.
const TURNS: &[&str] = &[
    "ketika",
    "saat",
    "semasa",
    "waktu",
    "sewaktu",
    "kini",
    "sekarang",
    "diisi",
    "ditempati",
    "bertukar",
    "bertukaran",
    "ditinggalkan",
    "ditinggal",
    "sebelumnya",
    "pernah",
];

struct Reader<'d, 'a> {
    doc: &'d Doc<'a>,
    mentions: &'d Mentions,
    resolved: &'d Resolved,
    speech: &'d Speech,
    people: &'d mut People,
    handovers: Vec<Handover>,
    /// The post that was handed over last, with the one who gave it.
    last: Option<(Held, Option<usize>)>,
}

/// Reads the rotations and changes the posts of `people` accordingly; gives the handovers.
pub(crate) fn read(
    doc: &Doc<'_>,
    mentions: &Mentions,
    resolved: &Resolved,
    speech: &Speech,
    people: &mut People,
) -> Vec<Handover> {
    for (official, index) in &speech.epithets {
        let phrase = &mentions.posts[*index];
        people.hold(
            *official,
            Held {
                status: PostStatus::Former,
                rule: "post-former-epithet",
                future: false,
                ..crate::people::held(phrase, resolved, false)
            },
        );
    }
    let mut reader = Reader { doc, mentions, resolved, speech, people, handovers: Vec::new(), last: None };
    for sentence in 0..doc.sentences.len() {
        let tokens = doc.sentences[sentence].tokens.clone();
        if !doc.in_title(tokens.start) {
            reader.sentence(tokens);
        }
    }
    reader.handovers
}

impl Reader<'_, '_> {
    fn sentence(&mut self, tokens: Range<usize>) {
        let doc = self.doc;
        self.from_to(&tokens);
        self.held_by_acting(&tokens);
        let mut i = tokens.start;
        while i < tokens.end {
            if doc.quote_of(i).is_some() {
                i += 1;
                continue;
            }
            let cue = cue_at(doc, i);
            if cue.is_none() && !doc.is_any(i, words!(TURNS)) {
                i += 1;
                continue;
            }
            if doc.is_any(i, words!["ketika", "saat", "semasa", "waktu", "sewaktu"])
                && doc.is_any(i + 1, words!["menjabat", "menjadi", "bertugas"])
            {
                self.before(&tokens, i);
            }
            if doc.is_any(i, words!["kini", "sekarang"]) && doc.mark(i.wrapping_sub(1)) == ',' {
                self.now(&tokens, i);
            }
            if doc.is_any(i, words!["diisi", "ditempati"]) && cue.is_none() {
                self.filled(&tokens, i);
            }
            if doc.is_any(i, words!["bertukar", "bertukaran"])
                && doc.is_any(i + 1, words!["tempat", "posisi", "jabatan", "kursi", "tugas"])
            {
                self.swap(&tokens, i);
            }
            if doc.is(i, "ditinggalkan") || doc.is(i, "ditinggal") {
                self.left_behind(&tokens, i);
            }
            if doc.is(i, "sebelumnya")
                || (doc.is(i, "pernah") && doc.is_any(i + 1, words!["menjabat", "menjadi", "bertugas"]))
            {
                self.before(&tokens, i);
            }
            let Some((cue, len, _)) = cue else {
                i += 1;
                continue;
            };
            match cue {
                RoleCue::ReplacedBy => self.replaced_by(&tokens, i, len),
                RoleCue::Replaces => self.replaces(&tokens, i, len),
                RoleCue::MovesTo | RoleCue::AppointedAs | RoleCue::PromotedTo => self.moves(&tokens, i, len),
                RoleCue::Holds if doc.is(i, "sebagai") => self.installed(&tokens, i),
                RoleCue::Holds => self.holds(&tokens, i, len),
                RoleCue::HandsOver => self.entrusted(&tokens, i, len),
                RoleCue::Successor => self.successor(&tokens, i, len),
                RoleCue::NowHeldBy => self.now_held(&tokens, i, len),
                RoleCue::Dismissed | RoleCue::Retires => self.leaves(&tokens, i),
                _ => {}
            }
            i += len;
        }
    }

    fn official_before(&self, tokens: &Range<usize>, i: usize) -> Option<(usize, Range<usize>)> {
        // A bare post that is held or at stake (`menjabat P`, `kursi P`) is not the one who does.
        let object = |at: usize| {
            at > tokens.start
                && self
                    .doc
                    .is_any(at - 1, words!["menjabat", "sebagai", "selaku", "jabatan", "kursi", "posisi", "menjadi"])
        };
        self.people
            .within(tokens.start..i)
            .iter()
            .rev()
            .find(|it| it.surface.is_some() || !object(it.tokens.start))
            .map(|it| (it.official, it.tokens.clone()))
    }

    fn official_after(&self, tokens: &Range<usize>, i: usize) -> Option<(usize, Range<usize>)> {
        self.people.within(i..tokens.end).first().map(|it| (it.official, it.tokens.clone()))
    }

    /// The posts without a holder that begin in a range, in order.
    fn free_posts(&self, range: Range<usize>) -> Vec<usize> {
        self.mentions
            .within(range)
            .iter()
            .filter_map(|it| if let Item::Post(index) = it.item { Some(index) } else { None })
            .filter(|it| !self.mentions.posts[*it].plural)
            .collect()
    }

    /// The posts that stand with a person's mention.
    fn own_posts(&self, tokens: &Range<usize>) -> Vec<usize> {
        self.mentions
            .within(tokens.start..tokens.start + 1)
            .iter()
            .find_map(|it| {
                if let Item::Person(index) = it.item { Some(self.mentions.people[index].posts.clone()) } else { None }
            })
            .unwrap_or_default()
    }

    fn as_held(&self, index: usize, status: PostStatus, rule: &'static str) -> Held {
        Held { status, rule, future: false, ..crate::people::held(&self.mentions.posts[index], self.resolved, false) }
    }

    /// Turns a current post of an official into a former one, or adds it as such.
    fn ends(&mut self, official: usize, held: &Held) {
        let posts = &mut self.people.officials[official].posts;
        if let Some(known) = posts.iter_mut().find(|it| {
            it.post == held.post && (it.unit == held.unit || held.unit.is_none()) && it.status == PostStatus::Current
        }) {
            known.status = PostStatus::Former;
            known.rule = held.rule;
            return;
        }
        self.people.hold(official, Held { status: PostStatus::Former, acting: false, ..held.clone() });
    }

    fn begins(&mut self, official: usize, held: &Held) {
        self.people.hold(official, Held { status: PostStatus::Current, ..held.clone() });
    }

    fn hands(&mut self, post: &Held, older: Option<usize>, newer: usize, rule: &'static str) {
        self.begins(newer, &Held { acting: false, ..post.clone() });
        if let Some(older) = older.filter(|it| *it != newer) {
            self.ends(older, post);
            self.handovers.push(Handover {
                post: post.post.clone(),
                unit: post.unit,
                newer,
                older,
                tokens: post.tokens.clone(),
                rule,
            });
        }
        self.last = Some((post.clone(), older));
    }

    /// `Jabatan P dari A kepada B`, `P yang semula dipegang A kini beralih ke B`.
    fn from_to(&mut self, tokens: &Range<usize>) {
        let doc = self.doc;
        let office =
            tokens.clone().any(|it| {
                doc.is_any(
                    it,
                    words![
                        "jabatan",
                        "kursi",
                        "posisi",
                        "tongkat",
                        "estafet",
                        "sertijab",
                        "sambut",
                        "diserahterimakan",
                        "diserahkan",
                    ],
                ) || cue_at(doc, it).is_some_and(|cue| cue.0 == RoleCue::HandsOver)
            }) || self.free_posts(tokens.clone()).iter().any(|it| doc.is(self.mentions.posts[*it].tokens.end, "dari"));
        if !office {
            return;
        }
        let mentions: Vec<(usize, Range<usize>)> = self
            .people
            .within(tokens.clone())
            .iter()
            .filter(|it| it.surface.is_some())
            .map(|it| (it.official, it.tokens.clone()))
            .collect();
        let mut used = 0;
        while used + 1 < mentions.len() {
            let (older, newer) = (&mentions[used], &mentions[used + 1]);
            let lead = older.1.start.saturating_sub(4).max(tokens.start)..older.1.start;
            let gives = lead.clone().any(|it| {
                doc.is_any(it, words!["dari", "dipegang", "dijabat", "diemban", "semula", "pejabat", "lama"])
            });
            let takes = (older.1.end..newer.1.start)
                .any(|it| doc.is_any(it, words!["kepada", "ke", "beralih", "diserahkan", "digantikan"]));
            if !(gives && takes) {
                used += 1;
                continue;
            }
            let from = if used == 0 { tokens.start } else { mentions[used - 1].1.end };
            let post = self
                .free_posts(from..older.1.start)
                .last()
                .copied()
                .or_else(|| self.own_posts(&older.1).first().copied());
            if let Some(post) = post {
                let held = self.as_held(post, PostStatus::Current, "post-handed-over");
                let (older, newer) = (older.0, newer.0);
                self.hands(&held, Some(older), newer, "handover-from-to");
            }
            used += 2;
        }
    }

    /// `P untuk sementara dijabat Plh oleh C`, `Kursi P dipegang Plt. C`.
    fn held_by_acting(&mut self, tokens: &Range<usize>) {
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
            let Some(post) = self.free_posts(tokens.start..range.start).last().copied() else { continue };
            let held = Held { acting: true, ..self.as_held(post, PostStatus::Current, "post-acting") };
            self.begins(official, &held);
        }
    }

    /// `sebelumnya menjabat P`, `pernah menjabat P`: a former post of the one spoken of.
    fn before(&mut self, tokens: &Range<usize>, i: usize) {
        let posts = self.free_posts(i..(i + 6).min(tokens.end));
        let Some(post) = posts.first().copied() else { return };
        let topic =
            self.doc.sentence_of(i).checked_sub(1).and_then(|it| self.speech.topic_of.get(it).copied().flatten());
        let official = self.official_before(tokens, i).map(|it| it.0).or(match topic {
            Some(Voice::Official(it)) => Some(it),
            _ => None,
        });
        if let Some(official) = official {
            let held = self.as_held(post, PostStatus::Former, "post-before");
            self.people.hold(official, held);
        }
    }

    fn replaced_by(&mut self, tokens: &Range<usize>, i: usize, len: usize) {
        let Some((newer, newer_at)) = self.official_after(tokens, i + len) else { return };
        let older = self.official_before(tokens, i);
        let post = older
            .as_ref()
            .and_then(|it| self.own_posts(&it.1).first().copied())
            .or_else(|| self.free_posts(tokens.start..i).first().copied())
            .or_else(|| self.ceremony_post(tokens));
        let held = match post {
            Some(post) => self.as_held(post, PostStatus::Current, "post-replaced"),
            None => match &self.last {
                Some((held, _)) => held.clone(),
                None => return,
            },
        };
        self.leaves_old_posts(newer, &newer_at, &held);
        self.hands(&held, older.map(|it| it.0), newer, "handover-replaced-by");
    }

    /// `lepas sambut Dandim X … . A diganti B`: the post at whose handover the sentence before told us to be.
    fn ceremony_post(&self, tokens: &Range<usize>) -> Option<usize> {
        let before = self.doc.sentence_of(tokens.start).checked_sub(1)?;
        let sentence = self.doc.sentences[before].tokens.clone();
        let said = sentence.clone().find(|it| self.doc.is_any(*it, words!["sambut", "sertijab", "jabatan"]))?;
        self.free_posts(said..sentence.end).first().copied()
    }

    /// What stands with the name of the one who takes over is the post left.
    fn leaves_old_posts(&mut self, newer: usize, at: &Range<usize>, held: &Held) {
        for post in self.own_posts(at) {
            let old = self.as_held(post, PostStatus::Former, "post-left");
            if old.post != held.post || old.unit != held.unit {
                self.ends(newer, &old);
            }
        }
    }

    fn replaces(&mut self, tokens: &Range<usize>, i: usize, len: usize) {
        let Some((older, older_at)) = self.official_after(tokens, i + len) else { return };
        let topic =
            self.doc.sentence_of(i).checked_sub(1).and_then(|it| self.speech.topic_of.get(it).copied().flatten());
        let newer = self.official_before(tokens, i).or(match topic {
            Some(Voice::Official(it)) => Some((it, i..i)),
            _ => None,
        });
        let Some((newer, newer_at)) = newer else { return };
        // `menggantikan B sebagai P`, `menjadi P menggantikan B`, `P B` in this order.
        let behind = self
            .free_posts(older_at.end..(older_at.end + 6).min(tokens.end))
            .first()
            .copied()
            .filter(|_| self.doc.is_any(older_at.end, words!["sebagai", "menjadi"]));
        let ahead = self.free_posts(newer_at.end..i).last().copied().filter(|it| !self.mentions.posts[*it].former);
        let post = behind.or(ahead).or_else(|| self.own_posts(&older_at).first().copied());
        let held = match post {
            Some(post) => self.as_held(post, PostStatus::Current, "post-replaces"),
            // `X resmi menjabat P. Dia menggantikan Y.`
            None => match self.people.officials[newer].posts.iter().rev().find(|it| it.status == PostStatus::Current) {
                Some(held) => held.clone(),
                None => return,
            },
        };
        self.hands(&held, Some(older), newer, "handover-replaces");
    }

    fn moves(&mut self, tokens: &Range<usize>, i: usize, len: usize) {
        // `menjadi` alone takes a post only right behind it.
        let reach = if len == 1 && self.doc.is(i, "menjadi") { 1 } else { 12 };
        let leaves = matches!(cue_at(self.doc, i), Some((RoleCue::MovesTo | RoleCue::PromotedTo, ..)));
        let Some(post) = self.free_posts(i + len..(i + len + reach).min(tokens.end)).first().copied() else {
            if leaves && (i..i + len).any(|it| self.doc.is_any(it, words!(TRANSFERS))) {
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
        let topic =
            self.doc.sentence_of(i).checked_sub(1).and_then(|it| self.speech.topic_of.get(it).copied().flatten());
        let Some((official, seen)) = who.or(match topic {
            Some(Voice::Official(it)) => Some((it, i..i)),
            _ => None,
        }) else {
            return;
        };
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
            self.doc
                .is_any(it, words!["pernah", "sempat", "sebelumnya", "ketika", "saat", "sewaktu", "semasa", "waktu"])
        });
        if self.mentions.posts[post].former || past {
            return;
        }
        // `Sebelum di X, ia hampir setahun menjadi P.`
        if self.doc.is_any(tokens.start, words!["Sebelum", "Semasa", "Dulu", "Dahulu"]) && !leaves {
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
    fn leaves(&mut self, tokens: &Range<usize>, i: usize) {
        let Some((official, at)) = self.official_before(tokens, i) else { return };
        let held = match self.own_posts(&at).first().copied() {
            Some(post) => self.as_held(post, PostStatus::Current, "post-left"),
            None if !(i..i + 2).any(|it| self.doc.is_any(it, words!(TRANSFERS))) => return,
            None => {
                let current = self.people.officials[official].posts.iter().find(|it| it.status == PostStatus::Current);
                let Some(held) = current.cloned() else { return };
                Held { rule: "post-left", ..held }
            }
        };
        self.ends(official, &held);
        self.last = Some((held, Some(official)));
    }

    /// `A, kini P`: A holds P now, and what stood before it no more.
    fn now(&mut self, tokens: &Range<usize>, i: usize) {
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

    /// `Kursi yang ditinggalkannya diisi B`, `kursinya diisi Plt B`: B holds the post that was left last.
    fn filled(&mut self, tokens: &Range<usize>, i: usize) {
        let planned = (tokens.start..i).any(|it| self.doc.is_any(it, words!["rencananya", "akan", "bakal", "segera"]));
        let Some((newer, at)) = self.official_after(tokens, i).filter(|_| !planned) else { return };
        let Some((held, older)) = self.last.clone() else { return };
        if self.is_acting(&at) {
            self.begins(newer, &Held { acting: true, ..held });
            return;
        }
        self.leaves_old_posts(newer, &at, &held);
        self.hands(&held, older, newer, "handover-filled");
    }

    /// Whether `Plt.` stands with a person's mention.
    fn is_acting(&self, at: &Range<usize>) -> bool {
        self.mentions
            .within(at.start..at.start + 1)
            .iter()
            .any(|it| matches!(it.item, Item::Person(index) if self.mentions.people[index].acting))
    }

    /// `kursi P yang ditinggalkan A`: A held P.
    fn left_behind(&mut self, tokens: &Range<usize>, i: usize) {
        let Some((older, _)) = self.official_after(tokens, i + 1).filter(|it| it.1.start <= i + 2) else { return };
        let Some(post) = self.free_posts(tokens.start..i).last().copied() else { return };
        let held = self.as_held(post, PostStatus::Former, "post-left");
        self.ends(older, &held);
    }

    /// `A mengemban tugas sebagai P`, `A resmi menjabat P`: A holds P, or held it where the words say so.
    fn holds(&mut self, tokens: &Range<usize>, i: usize, len: usize) {
        let Some(post) = self.free_posts(i + len..(i + len + 2).min(tokens.end)).first().copied() else { return };
        let past = (i.saturating_sub(3).max(tokens.start)..i + len).any(|it| {
            self.doc.is_any(
                it,
                words!["pernah", "sempat", "sebelumnya", "ketika", "saat", "sewaktu", "semasa", "waktu", "dulu"],
            )
        });
        if past || self.mentions.posts[post].former {
            return;
        }
        let topic =
            self.doc.sentence_of(i).checked_sub(1).and_then(|it| self.speech.topic_of.get(it).copied().flatten());
        let official = self.official_before(tokens, i).map(|it| it.0).or(match topic {
            Some(Voice::Official(it)) => Some(it),
            _ => None,
        });
        if let Some(official) = official {
            let held = self.as_held(post, PostStatus::Current, "post-holds");
            self.begins(official, &held);
        }
    }

    /// `melantik B sebagai P`, `B ditarik ke Polres sebagai P`: B holds P now, and what stands with B no more.
    fn installed(&mut self, tokens: &Range<usize>, i: usize) {
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
            self.doc.is_any(it, words!(INSTALLS))
                && (it >= at.end || (it < at.start && self.people.within(it..at.start).is_empty()))
        });
        if verb {
            self.moves(tokens, i, 1);
        }
    }

    /// `Jabatan P diserahkan kepada B`, `P dipercayakan kepada B`: B holds P.
    fn entrusted(&mut self, tokens: &Range<usize>, i: usize, len: usize) {
        let Some((newer, at)) = self.official_after(tokens, i + len).filter(|it| it.1.start <= i + len + 3) else {
            return;
        };
        if !(i + len - 1..=i + len).any(|it| self.doc.is_any(it, words!["kepada", "pada", "ke"])) {
            return;
        }
        // With the one who gives it up the whole is read by `from_to`.
        if !self.people.within(tokens.start..i).iter().all(|it| it.surface.is_none()) {
            return;
        }
        let Some(post) = self.free_posts(tokens.start..i).last().copied() else { return };
        let held = self.as_held(post, PostStatus::Current, "post-entrusted");
        self.leaves_old_posts(newer, &at, &held);
        self.begins(newer, &held);
        self.last = Some((held, None));
    }

    /// `Penggantinya B`: B holds the post that was left last.
    fn successor(&mut self, tokens: &Range<usize>, i: usize, len: usize) {
        let Some((newer, at)) = self.official_after(tokens, i + len) else { return };
        let Some((held, older)) = self.last.clone() else { return };
        self.leaves_old_posts(newer, &at, &held);
        self.hands(&held, older, newer, "handover-successor");
    }

    fn now_held(&mut self, tokens: &Range<usize>, i: usize, len: usize) {
        let Some((newer, at)) = self.official_after(tokens, i + len).filter(|it| it.1.start <= i + len + 3) else {
            return;
        };
        let past = (i.saturating_sub(4).max(tokens.start)..=i)
            .any(|it| self.doc.is_any(it, words!["semula", "sebelumnya", "selama", "lama", "dulu"]));
        if past {
            // `P yang semula dijabat A`: A held it.
            if let Some(post) = self.free_posts(tokens.start..i).last().copied() {
                let held = self.as_held(post, PostStatus::Current, "post-left");
                self.ends(newer, &held);
                self.last = Some((held, Some(newer)));
            }
            return;
        }
        if let Some(held) = self.seat_of(tokens, i) {
            self.last = Some(held);
            return self.filled(tokens, i);
        }
        let Some(post) = self.free_posts(tokens.start..i).last().copied() else { return self.filled(tokens, i) };
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
        if (tokens.start..i).any(|it| self.doc.is_any(it, words!["rencananya", "akan", "bakal", "segera"])) {
            return;
        }
        let held = self.as_held(post, PostStatus::Current, "post-now-held");
        let older = self
            .last
            .as_ref()
            .filter(|(last, _)| last.post == held.post && last.unit == held.unit)
            .and_then(|it| it.1)
            .filter(|it| *it != newer);
        if self.is_acting(&at) {
            self.begins(newer, &Held { acting: true, ..held });
            return;
        }
        self.leaves_old_posts(newer, &at, &held);
        self.hands(&held, older, newer, "handover-now-held");
    }

    /// `Camat X A bertukar tempat dengan Camat Y B`: each holds the other's post.
    fn swap(&mut self, tokens: &Range<usize>, i: usize) {
        let (Some((one, one_at)), Some((two, two_at))) =
            (self.official_before(tokens, i), self.official_after(tokens, i))
        else {
            return;
        };
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

    /// `Posisi Ronald diisi …`: the post that the one named last has left.
    fn seat_of(&self, tokens: &Range<usize>, i: usize) -> Option<(Held, Option<usize>)> {
        let (official, at) = self.official_before(tokens, i)?;
        let seat = at
            .start
            .checked_sub(1)
            .is_some_and(|it| self.doc.is_any(it, words!["posisi", "jabatan", "kursi", "tempat"]));
        let left = self.people.officials[official].posts.iter().rev().find(|it| it.status == PostStatus::Former)?;
        seat.then(|| (Held { status: PostStatus::Current, ..left.clone() }, Some(official)))
    }
}
