//! Pass 5c: rotations. Who gave a post to whom, who moved where, who held what before.

mod careers;
mod command;
mod given;
mod handover;
mod history;
mod moves;
mod others;
mod passing;
mod seats;

pub(crate) use given::{GIVEN, HELD, TAKEN};

use crate::{
    doc::{Doc, Kinds},
    mentions::{Item, Mentions, cue_at},
    people::{Held, People},
    resolve::Resolved,
    speech::{Speech, Voice},
    token::Puncts,
    words::{Marks, Words},
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

/// Whether a role cue is one of those that [`Reader::cue`] reads.
pub(crate) fn is_cue(role: RoleCue) -> bool {
    use RoleCue::{
        AppointedAs, Dismissed, HandsOver, Holds, MovesTo, NowHeldBy, Predecessor, PromotedTo, ReplacedBy, Replaces,
        Retires, Successor,
    };
    matches!(
        role,
        AppointedAs
            | Dismissed
            | HandsOver
            | Holds
            | MovesTo
            | NowHeldBy
            | Predecessor
            | PromotedTo
            | ReplacedBy
            | Replaces
            | Retires
            | Successor
    )
}

#[expect(clippy::struct_excessive_bools, reason = "what may be so of a page, each by itself")]
struct Reader<'d, 'a> {
    doc: &'d Doc<'a>,
    marks: &'d Marks,
    mentions: &'d Mentions,
    resolved: &'d Resolved,
    speech: &'d Speech,
    people: &'d mut People,
    handovers: Vec<Handover>,
    /// The post that was handed over last, with the one who gave it.
    last: Option<(Held, Option<usize>)>,
    /// A telegram has moved them: what is to come holds.
    decided: bool,
    /// Somebody on the page holds a post for a while.
    acting: bool,
    /// It tells of new ones who hold a post for a while in the place of others who did: `penjabat baru`, `penjabat diganti`.
    interim: bool,
    /// Whose career is being told, and up to which paragraph.
    career: Option<(usize, usize)>,
    /// Arrows lead from old to new.
    arrows: bool,
}

/// Reads the rotations and changes the posts of `people` accordingly; gives the handovers.
pub(crate) fn read(
    doc: &Doc<'_>,
    marks: &Marks,
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
    let decided =
        doc.any_of(0..doc.tokens.len(), words!["telegram", "telegramnya", "merotasi", "memutasi", "memutasikan"]);
    let mut reader = Reader {
        doc,
        marks,
        mentions,
        resolved,
        speech,
        people,
        handovers: Vec::new(),
        last: None,
        decided,
        acting: mentions.people.iter().any(|it| it.acting),
        interim: doc
            .each_of(0..doc.tokens.len(), words!["penjabat", "pj"])
            .any(|it| doc.any_of(it + 1..it + 10, words!["diganti", "baru"])),
        career: None,
        arrows: doc.puncts.may_meet(Puncts::of(&['>', '→'])) && (doc.text.contains("->") || doc.text.contains('→')),
    };
    for (index, sentence) in doc.sentences.iter().enumerate() {
        if !doc.in_title(sentence.tokens.start) {
            let from = crate::mentions::told_from(doc, &sentence.tokens);
            reader.sentence(index, from..sentence.tokens.end);
        }
    }
    reader.handovers
}

impl Reader<'_, '_> {
    fn sentence(&mut self, index: usize, tokens: Range<usize>) {
        let doc = self.doc;
        self.handed_over(index, &tokens);
        self.farewell(&tokens);
        if self.acting {
            self.held_by_acting(&tokens);
        }
        self.until(&tokens);
        if self.career.is_some() || self.marks.in_sentence(index, &[Words::Careers]) {
            self.told_career(&tokens);
        }
        if self.arrows {
            self.follow_arrow(&tokens);
        }
        if !doc.sentence_holds(tokens.start, Kinds::ROTATION) && !self.marks.in_sentence(index, &[Words::PostTurns]) {
            return;
        }
        let mut next = tokens.start;
        while let Some(i) =
            self.marks.first(next..tokens.end, |it| it.lists(&[Words::PostTurns]) | it.kinds(&[Kinds::ROLE]))
        {
            next = i + 1;
            // `"Kapolsek X AKP A dimutasi sebagai Kasat Y," ujar Kabid Humas`: of ranks and names a telegram speaks, also where it is quoted.
            if doc.quote_of(i).is_some() && !(self.decided && doc.sentence_holds(tokens.start, Kinds::RANK)) {
                continue;
            }
            let turns = self.marks.has(i, Words::PostTurns);
            let cue = cue_at(doc, i);
            if let Some((cue, len, _)) = cue
                && !turns
            {
                self.cue(&tokens, i, cue, len);
                next = i + len;
                continue;
            }
            if doc.is_any(i, words!["ketika", "saat", "semasa", "waktu", "sewaktu"])
                && doc.is_any(i + 1, words!["menjabat", "menjadi", "bertugas"])
            {
                self.before(&tokens, i);
            }
            // `A, kini P`, `A kini P setelah …`
            let named = || {
                let post = self.each_free_post(i + 1..i + 2).next().is_some();
                post && self.official_before(&tokens, i).is_some_and(|it| it.1.end == i)
            };
            if doc.is_any(i, words!["kini", "sekarang"]) && (doc.mark(i.wrapping_sub(1)) == ',' || named()) {
                self.now(&tokens, i);
            }
            if cue.is_none() && self.given_by(&tokens, i).is_some() {
                self.moves(&tokens, i, 1);
            }
            if doc.is(i, "mundur") || doc.is(i, "mengundurkan") && doc.is(i + 1, "diri") {
                self.resigns(&tokens, i + usize::from(doc.is(i + 1, "diri")));
            }
            if doc.is_any(i, words!["mencopot", "memberhentikan", "menonaktifkan", "memecat"]) {
                self.takes_from(&tokens, i);
            }
            // `mengambil alih jabatan P dari A`
            if doc.is(i, "alih") && doc.is(i.wrapping_sub(1), "mengambil") && doc.is(i + 1, "jabatan") {
                self.passes(&tokens, i);
            }
            let leaves = doc.is_any(i, words!["meninggalkan", "melepas", "melepaskan", "menanggalkan"])
                && doc.is_any(i + 1, words!["jabatan", "kursi", "posisi", "jabatannya"]);
            let ends = doc.is(i, "mengakhiri")
                && doc.is_any(
                    i + 1,
                    words!["tugas", "tugasnya", "jabatan", "jabatannya", "masa", "pengabdian", "pengabdiannya"],
                );
            if leaves || ends {
                self.gives_up(&tokens, i);
            }
            if doc.is_any(i, words!["menerima", "menyerahkan"])
                && doc.is_any(i + 1, words!["jabatan", "jabatannya", "tongkat", "estafet", "tampuk"])
                && !doc.is(i + 2, "tangan")
            {
                self.passes(&tokens, i);
            }
            // `Kursi P … . A menyerahkannya kepada B`
            if doc.is(i, "menyerahkannya") {
                self.passes(&tokens, i);
            }
            if doc.is_any(i, words!["menggantikannya", "menempati", "menduduki", "mengisi"]) {
                self.takes_his(&tokens, i);
            }
            if doc.is_any(i, words!["berakhir", "habis"]) {
                self.runs_out(&tokens, i);
            }
            if doc.is(i, "jabatan") && doc.is_any(i + 1, words!["lama", "baru", "semula", "sebelumnya", "sekarang"]) {
                self.column(&tokens, i);
            }
            if doc.is(i, "pemberhentian") && doc.is(i + 1, "tetap") {
                self.dismissed(&tokens, i);
            }
            if doc.is(i, "pejabat") && doc.is_any(i + 1, words!["sebelumnya", "lama", "terdahulu"]) {
                self.held_till_now(&tokens, i);
            }
            if doc.is(i, "ke") && self.each_free_post(i + 1..i + 2).next().is_some() {
                self.sent_to(&tokens, i);
            }
            if doc.is_any(i, words!["memimpin", "pimpin", "memegang", "mengomandani", "mengomandoi", "menakhodai"]) {
                self.led(&tokens, i);
            }
            if doc.is_any(i, words!["dipimpin", "dikomandani", "dikomandoi", "dinakhodai", "dinahkodai", "dikepalai"]) {
                self.headed(&tokens, i);
            }
            if doc.is_any(i, words!["tangan", "pundak"]) {
                self.in_hands(&tokens, i);
            }
            if doc.is(i, "ditarik") {
                self.drawn(&tokens, i);
            }
            if doc.is_any(i, words!["bertukar", "bertukaran", "tukar"])
                && doc.is_any(i + 1, words!["tempat", "posisi", "jabatan", "kursi", "tugas", "dengan"])
            {
                self.swap(&tokens, i);
            }
            if doc.is_any(i, words!["ditinggalkan", "ditinggal", "dilepas", "dilepaskan"]) {
                self.left_behind(&tokens, i);
            }
            // `A, yang sebelum ini Kapolres X, …`
            if doc.is(i, "sebelum") && doc.is(i + 1, "ini") {
                self.before(&tokens, i + 1);
            }
            if doc.is_any(i, words!["sebelumnya", "semula", "tadinya"])
                || (doc.is(i, "pernah") && doc.is_any(i + 1, words!["menjabat", "menjadi", "bertugas"]))
            {
                self.before(&tokens, i);
            }
            if let Some((cue, len, _)) = cue {
                self.cue(&tokens, i, cue, len);
                next = i + len;
            }
        }
    }

    /// Reads what a role cue at token `i` says.
    fn cue(&mut self, tokens: &Range<usize>, i: usize, cue: RoleCue, len: usize) {
        // Sentences with none of these are passed by: a cue that is not among them is read nowhere.
        if !is_cue(cue) {
            // `dilantik oleh B sebagai P`
            if self.given_by(tokens, i).is_some() {
                self.moves(tokens, i, 1);
            }
            return;
        }
        if self.is_given(tokens, i) {
            return;
        }
        match cue {
            RoleCue::ReplacedBy if crate::standins::for_once(self.doc, i) => {}
            RoleCue::ReplacedBy | RoleCue::Replaces if crate::standins::on_the_day(self.doc, i) => {}
            RoleCue::ReplacedBy => self.replaced_by(tokens, i, len),
            RoleCue::Replaces => self.replaces(tokens, i, len),
            RoleCue::MovesTo | RoleCue::AppointedAs | RoleCue::PromotedTo => self.moves(tokens, i, len),
            RoleCue::Holds if self.doc.is(i, "sebagai") => self.installed(tokens, i),
            RoleCue::Holds => self.holds(tokens, i, len),
            RoleCue::HandsOver if self.doc.is(i, "beralih") => {
                self.crosses(tokens, i);
                self.entrusted(tokens, i, len);
            }
            RoleCue::HandsOver => self.entrusted(tokens, i, len),
            RoleCue::Successor => self.successor(tokens, i, len),
            RoleCue::Predecessor => self.predecessor(tokens, i, len),
            RoleCue::NowHeldBy => self.now_held(tokens, i, len),
            RoleCue::Retires if self.retires_later(tokens, i) => {}
            RoleCue::Dismissed | RoleCue::Retires => self.leaves(tokens, i),
            _ => {}
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

    /// The one whom the sentence before that of token `i` is about.
    fn topic(&self, i: usize) -> Option<usize> {
        let before = self.doc.sentence_of(i).checked_sub(1)?;
        match self.speech.topic_of.get(before).copied().flatten() {
            Some(Voice::Official(it)) => Some(it),
            _ => None,
        }
    }

    /// The official named last before token `i`, else the one whom the sentence before is about.
    fn subject(&self, tokens: &Range<usize>, i: usize) -> Option<(usize, Range<usize>)> {
        self.official_before(tokens, i).or_else(|| self.topic(i).or_else(|| self.pronoun(tokens)).map(|it| (it, i..i)))
    }

    /// `Polres X menyambut Kapolres baru B. Ia menggantikan A`: the only one whom the sentence before names.
    fn pronoun(&self, tokens: &Range<usize>) -> Option<usize> {
        let stands = self.doc.is_any(tokens.start, words!["ia", "dia", "beliau"]);
        let before = self.doc.sentence_of(tokens.start).checked_sub(1).filter(|_| stands)?;
        let mut named = self.people.within(self.doc.sentences[before].tokens.clone()).iter();
        let first = named.next()?.official;
        named.all(|it| it.official == first).then_some(first)
    }

    fn official_after(&self, tokens: &Range<usize>, i: usize) -> Option<(usize, Range<usize>)> {
        self.people.within(i..tokens.end).first().map(|it| (it.official, it.tokens.clone()))
    }

    /// The posts without a holder that begin in a range, in order.
    fn free_posts(&self, range: Range<usize>) -> Vec<usize> {
        self.each_free_post(range).collect()
    }

    fn each_free_post(&self, range: Range<usize>) -> impl Iterator<Item = usize> {
        self.mentions
            .within(range)
            .iter()
            .filter_map(|it| if let Item::Post(index) = it.item { Some(index) } else { None })
            .filter(|it| {
                let post = &self.mentions.posts[*it];
                // `Keputusan Presiden`: a paper of his.
                let paper = post.tokens.start.checked_sub(1).is_some_and(|it| {
                    self.doc.is_any(it, words!["keputusan", "peraturan", "instruksi", "surat", "telegram"])
                });
                !post.plural && !paper
            })
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

    /// Whether token `i` lies behind the name of a mention that holds a post there: `A (sebelumnya P)`.
    fn own_posts_around(&self, i: usize) -> bool {
        self.mentions.within(i.saturating_sub(12)..i).iter().any(|it| {
            it.tokens.contains(&i)
                && matches!(it.item, Item::Person(index) if !self.mentions.people[index].posts.is_empty())
        })
    }

    /// Whether the verb at token `i` tells of what is to come: `akan dilantik`, `segera ditempati`.
    fn planned(&self, tokens: &Range<usize>, i: usize) -> bool {
        // `warga mengusulkan penjabat untuk dilantik`: a purpose.
        let purpose = i > tokens.start && self.doc.is_any(i - 1, words!["untuk", "agar", "supaya"]);
        let passive = self.doc.word(i).starts_with("di");
        let coming =
            words!["rencananya", "akan", "bakal", "segera", "hendak", "diusulkan", "siap", "calon", "kandidat"];
        !self.decided
            && (purpose && passive || (i.saturating_sub(3).max(tokens.start)..=i).any(|it| self.doc.is_any(it, coming)))
    }

    fn as_held(&self, index: usize, status: PostStatus, rule: &'static str) -> Held {
        let phrase = &self.mentions.posts[index];
        let mut held = Held { status, rule, future: false, ..crate::people::held(phrase, self.resolved, false) };
        // `Pabandya Wanwil di Kodam III/Siliwangi`
        if self.doc.is_any(phrase.tokens.end, words!["di", "pada"])
            && phrase.unit.is_none_or(|unit| self.mentions.units[unit].implied)
        {
            let body = phrase.tokens.end + 1;
            held.unit = self
                .mentions
                .within(body..body + 1)
                .iter()
                .find_map(|it| match it.item {
                    Item::Unit(unit) if !self.mentions.units[unit].building => self.resolved.unit_of[unit],
                    _ => None,
                })
                .or(held.unit);
        }
        // `pucuk pimpinan Polres X`
        if held.post == "Pimpinan"
            && let Some(head) = held.unit.and_then(|it| self.head_post(it))
        {
            head.clone_into(&mut held.post);
        }
        held
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
        let acting = held.acting && self.interim;
        self.people.hold(official, Held { status: PostStatus::Former, acting, ..held.clone() });
    }

    /// Whether a post is far below the one that somebody holds: who moves others is not moved with them.
    fn is_below(&self, official: usize, held: &Held) -> bool {
        let top = |it: &str| self.doc.lexicon.is_top(it);
        let appointed = top(&held.post) || held.post.starts_with("Men") || held.post.starts_with("Wakil ");
        let holds =
            |it: &Held| top(&it.post) && !it.acting && it.status == PostStatus::Current && it.rule == "post-held";
        !appointed && self.people.officials[official].posts.iter().any(holds)
    }

    /// Somebody named in a range takes over a post, and leaves what he held before.
    fn takes(&mut self, official: usize, at: &Range<usize>, held: Held) {
        self.leaves_old_posts(official, at, &held);
        self.begins(official, &held);
        self.last = Some((held, None));
    }

    fn begins(&mut self, official: usize, held: &Held) {
        if self.is_below(official, held) {
            return;
        }
        self.people.hold(official, Held { status: PostStatus::Current, ..held.clone() });
    }

    fn hands(&mut self, post: &Held, older: Option<usize>, newer: usize, rule: &'static str) {
        self.begins(newer, &Held { acting: false, ..post.clone() });
        if let Some(older) = older.filter(|it| *it != newer) {
            self.ends(older, post);
            if self.handovers.iter().any(|it| it.newer == newer && it.older == older && it.post == post.post) {
                return;
            }
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

    /// What stands with the name of the one who takes over is the post left.
    fn leaves_old_posts(&mut self, newer: usize, at: &Range<usize>, held: &Held) {
        if self.is_below(newer, held) {
            return;
        }
        for post in self.own_posts(at) {
            let old = self.as_held(post, PostStatus::Former, "post-left");
            if old.post != held.post || old.unit != held.unit {
                self.ends(newer, &old);
                // `Posisinya diisi B` may follow.
                self.last = Some((Held { status: PostStatus::Current, ..old }, Some(newer)));
            }
        }
    }
}
