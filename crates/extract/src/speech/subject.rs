//! Whom a stretch of narrative is about: who speaks in it, and who is only spoken of.

use super::{Reader, Verb, Voice};
use crate::{
    doc::Kinds,
    mentions::{Item, cue_at},
    names,
    token::{Kind, Shape, Token},
    words::Words,
};
use simpul_lexicon::{RoleCue, SpeechForm};
use std::ops::Range;

/// What somebody may be in the middle of without a word of his own.
const BEFALLS: &[&str] = &[
    "kasus",
    "nasib",
    "pemberhentian",
    "penahanan",
    "pencopotan",
    "pengganti",
    "penghentian",
    "penonaktifan",
    "perkara",
    "status",
    "vonis",
];

/// Words with which somebody's reported words go on in a sentence of their own.
const REPORTS_ON: &[&str] = &["apalagi", "artinya", "jadi", "karena", "makanya", "namun", "sebab", "tetapi", "tapi"];

impl Reader<'_, '_> {
    /// `A mengatakan suratnya belum ada. Namun yang jelas, B akan diberhentikan.`: whether a sentence without a verb of speech goes on with the
    /// words of who spoke in the one before.
    pub(super) fn reports_on(&self, range: &Range<usize>) -> bool {
        let doc = self.doc;
        let before = doc.sentence_of(range.start).checked_sub(1);
        let told = |it: usize| {
            let tokens = doc.sentences[it].tokens.clone();
            self.verbs(tokens.clone()).any(|verb| verb.2 == SpeechForm::Active)
                && !tokens.clone().any(|at| doc.quote_of(at).is_some())
        };
        self.spoke
            && matches!(self.topic, Some(Voice::Official(_)))
            && doc.is_any(range.start, words!(REPORTS_ON))
            // `Namun yang jelas, …`
            && !self.verbs(range.clone()).any(|it| !doc.is(it.0.wrapping_sub(1), "yang"))
            && before.is_some_and(told)
    }

    /// The one whom a stretch of narrative is about.
    pub(super) fn subject(&self, range: Range<usize>) -> Option<Voice> {
        let doc = self.doc;
        let stranger = |to: usize| self.strangers.iter().find(|it| it.start >= range.start && it.start < to);
        // Nobody speaks and nobody is named.
        if !doc.sentence_holds(range.start, Kinds::SPEECH)
            && self.people.within(range.clone()).is_empty()
            && stranger(range.end).is_none()
        {
            return None;
        }
        // `Menanggapi hal itu A mengakui`, `Mengutip pesan B, A menutup`: a verb that opens the sentence has its subject behind it.
        let opens = |it: &Verb| it.0 == range.start && it.2 == SpeechForm::Active && doc.tokens[it.0].is_capital();
        let first_verb = self.verbs(range.clone()).filter(|it| !opens(it)).find(|it| it.2 != SpeechForm::Frame);
        // `Menurut Muslim, …`: of whom no more is known.
        if doc.is(range.start, "menurut") && stranger(range.start + 2).is_some() {
            return Some(Voice::Stranger);
        }
        let nobody = |verb: usize| self.is_unknown(range.start, verb) || self.is_unheld(range.start, verb);
        if first_verb.is_some_and(|it| it.2 == SpeechForm::Active && nobody(it.0)) {
            return Some(Voice::Stranger);
        }
        // `ia minta warga waspada`, `Kapolsek minta warga waspada`: a verb without its prefix behind its subject.
        if let Some((at, _, SpeechForm::Base)) = first_verb
            && at > range.start
        {
            if self.marks.has(at - 1, Words::Pronouns) && self.topic.is_some() {
                return None;
            }
            if let Some(seen) = self.people.within(range.start..at).iter().find(|it| it.tokens.end == at) {
                return Some(Voice::Official(seen.official));
            }
        }
        // `imbuh Hendro`, `kata dia`: the subject behind the verb.
        if let Some((at, len, SpeechForm::Base | SpeechForm::Passive)) = first_verb
            && let Some(voice) = self.voice_at(at + len, range.end)
            && (first_verb.is_some_and(|it| it.2 == SpeechForm::Base) || voice != Voice::Stranger)
        {
            return Some(voice);
        }
        // `Penghentian secara resmi A sebagai kades menunggu surat`, `Kasus A belum inkrah`: what befalls him is spoken of.
        if self.topic.is_some() && first_verb.is_none() && doc.is_any(range.start, words!(BEFALLS)) {
            return None;
        }
        // `Babinsa, kata dia, harus tahu`: who is named there is spoken of.
        let aside = |it: &Verb| {
            let his = it.2 == SpeechForm::Suffixed || doc.is_any(it.0 + it.1 - 1, words!["dia", "ia", "beliau"]);
            his && it.0 > range.start && doc.mark(it.0 - 1) == ','
        };
        if self.topic.is_some() && self.verbs(range.clone()).next().as_ref().is_some_and(aside) {
            return None;
        }
        let limit = first_verb.filter(|it| matches!(it.2, SpeechForm::Active)).map_or(range.end, |it| it.0);
        // `melalui`: the second one speaks.
        for i in self.marks.each(range.start..limit, |it| it.kinds(&[Kinds::ROLE])) {
            if let Some((RoleCue::Through, len, _)) = cue_at(doc, i)
                && let Some(seen) = self.people.within(i + len..range.end.min(i + len + 8)).first()
            {
                return Some(Voice::Official(seen.official));
            }
        }
        let pronoun = (range.start..(range.start + 6).min(range.end)).find(|it| self.marks.has(*it, Words::Pronouns));
        let seen = self.people.within(range.start..limit);
        let stranger = stranger(limit);
        let first = seen
            .iter()
            .find(|it| !self.governed(it.tokens.start, range.start))
            .or_else(|| seen.first().filter(|it| self.leads(it.tokens.start, range.start)))
            // `diawali sambutan dari Kapolres A mengatakan …`: the verb is his, whatever he depends on.
            .or_else(|| seen.last().filter(|it| it.tokens.end == limit && limit < range.end));
        if let Some(at) = pronoun
            && first.is_none_or(|it| it.tokens.start > at)
            && self.topic.is_some()
        {
            return None;
        }
        // `Yang disebut adalah Kajari X, A, dan Kajari Y, B`: those who are listed do not speak.
        let listed = |it: &crate::people::Seen| {
            doc.is_any(it.tokens.start.wrapping_sub(1), words!["adalah", "yakni", "yaitu", "ialah"])
                && seen.iter().any(|other| other.official != it.official)
        };
        if first_verb.is_none() && self.topic.is_some() && first.is_some_and(listed) {
            return None;
        }
        match (first, stranger) {
            (Some(seen), Some(stranger))
                if stranger.start < seen.tokens.start
                    && first_verb.is_some()
                    && !self.is_aside(range.start, stranger, seen.tokens.start) =>
            {
                Some(Voice::Stranger)
            }
            (Some(seen), _) => Some(Voice::Official(seen.official)),
            (None, Some(_)) if first_verb.is_some() || self.topic.is_none() => Some(Voice::Stranger),
            (None, Some(stranger)) if first_verb.is_none() && self.is_acted_on(stranger) => None,
            (None, Some(stranger)) if stranger.start <= range.start + 8 && !self.is_crowd(stranger) => {
                Some(Voice::Stranger)
            }
            _ => None,
        }
    }

    /// `Menanggapi tuntutan warga, Camat A menyatakan`: whether a stranger stands in a clause that opens the sentence at token `from`, and the
    /// one who speaks behind it.
    fn is_aside(&self, from: usize, stranger: &Range<usize>, seen: usize) -> bool {
        let doc = self.doc;
        let opening = words!["atas", "berkaitan", "saat", "sebelum", "setelah", "soal", "terkait", "usai", "selepas"];
        let word = doc.word(from);
        let active =
            doc.tokens[from].is_capital() && word.len() > 7 && (word.starts_with("Me") || word.starts_with("me"));
        let clause = stranger.start > from && (active || doc.is_any(from, opening));
        let comma = (stranger.end..seen).find(|it| doc.mark(*it) == ',');
        // What stands behind the comma is the speaker and his office.
        clause && comma.is_some_and(|it| self.people.within(it..seen).is_empty() && self.mentions_only(it + 1..seen))
    }

    /// Whether a stretch is nothing but mentions, words with a capital and marks.
    fn mentions_only(&self, range: Range<usize>) -> bool {
        range
            .clone()
            .all(|it| !self.doc.tokens[it].is_word() || self.doc.tokens[it].is_capital() || self.inside_item(it))
    }

    /// `Ketua RW 06, Mulyadi, meminta`, `Ketua panitia Miflun mengatakan`: whether right before the verb at a token a name ends of whom the
    /// page says no office.
    fn is_unknown(&self, from: usize, verb: usize) -> bool {
        let doc = self.doc;
        let Some(last) = (verb - usize::from(doc.mark(verb.wrapping_sub(1)) == ',')).checked_sub(1) else {
            return false;
        };
        // `Ketua Pelaksana Peresmian Masjid, Norodin (49), mengungkapkan`
        let aged = doc.mark(last) == ')' && last > from + 3 && doc.mark(last - 2) == '(';
        let last = if aged && doc.tokens[last - 1].kind == Kind::Number { last - 3 } else { last };
        last > from
            && doc.tokens[last].shape == Shape::Capital
            && doc.found(last).is_empty()
            && !names::blocks_name(doc, last, true)
            && !self.inside_item(last)
            && self.people.within(from..verb).is_empty()
            && !(from..last).any(|it| self.marks.has(it, Words::Pronouns))
    }

    /// `Terpisah, Danramil X menyampaikan`: whether right before the verb at a token an office stands that nobody on the page holds.
    fn is_unheld(&self, from: usize, verb: usize) -> bool {
        let end = verb - usize::from(self.doc.mark(verb.wrapping_sub(1)) == ',');
        let office = self.mentions.within(from..verb).iter().rev().find(|it| it.tokens.end == end);
        office.is_some_and(|it| match it.item {
            Item::Post(index) => {
                let phrase = &self.mentions.posts[index];
                phrase.unit.is_some() && !phrase.plural && !phrase.former && self.people.holder_of[index].is_none()
            }
            _ => false,
        }) && self.people.within(from..verb).is_empty()
    }

    /// `Korban dipancing lewat pesan`: what was done to one of the nameless changes nobody's turn.
    fn is_acted_on(&self, stranger: &Range<usize>) -> bool {
        let doc = self.doc;
        let next = stranger.end;
        stranger.len() == 1
            && self.marks.has(stranger.start, Words::Others)
            && doc.may_be_verb(next)
            && doc.word(next).starts_with("di")
    }

    /// `para tersangka`, `Peserta terdiri dari …`: many, of whom nobody is about to speak.
    /// `tersangka M` is one of them.
    fn is_crowd(&self, stranger: &Range<usize>) -> bool {
        if self.doc.tokens.get(stranger.start + 1).is_some_and(Token::is_capital) {
            return false;
        }
        // `dilakukan 150 warga`
        let before = stranger.start.wrapping_sub(1);
        if self.doc.tokens.get(before).is_some_and(|it| it.kind == Kind::Number) {
            return true;
        }
        let many = words!["peserta", "personel", "masyarakat", "massa", "wartawan", "jurnalis", "tersangka", "pelaku"];
        self.doc.is_any(stranger.start, many) || self.doc.is(stranger.start.wrapping_sub(1), "para")
    }

    /// Whether the mention at `i` depends on a preposition or an attendance cue, so that it is no subject.
    fn governed(&self, i: usize, from: usize) -> bool {
        let doc = self.doc;
        let Some(before) = i.checked_sub(1).filter(|it| *it >= from) else { return false };
        if self.is_of_another(i) {
            return true;
        }
        // `Jabatan Kapolresta masih kosong`: the office is spoken of, not who holds it.
        if doc.is_any(before, words!["jabatan", "kursi", "posisi"]) {
            return true;
        }
        if self.comes_as_word(before, from) || self.addresses(before, from) {
            return false;
        }
        if doc.is_any(
            before,
            words!["kepada", "dari", "oleh", "dengan", "untuk", "bagi", "terhadap", "bersama", "dan", "serta"],
        ) {
            return !self.stands_in(before, from);
        }
        (from..i).rev().take(6).any(|k| {
            cue_at(doc, k).is_some_and(|(cue, len, _)| {
                k + len <= i
                    && matches!(
                        cue,
                        RoleCue::Accompanied
                            | RoleCue::Attendee
                            | RoleCue::Witness
                            | RoleCue::Represented
                            | RoleCue::Together
                            | RoleCue::Leader
                    )
            })
        }) && !self.stands_in(before, from)
    }

    /// `Kapolres diwakili oleh Kabag Ops A katakan …`: whether who stands behind token `before` came for somebody else, and so speaks. In a list
    /// of those present he does not.
    fn stands_in(&self, before: usize, from: usize) -> bool {
        let cue = |at: usize| cue_at(self.doc, at);
        (before.saturating_sub(2)..=before)
            .any(|at| cue(at).is_some_and(|it| it.0 == RoleCue::Represented && at + it.1 == before + 1))
            && !(from..before).any(|at| cue(at).is_some_and(|it| it.0 == RoleCue::Attendee))
    }

    /// `Konfirmasi datang langsung dari A`, `Kritik muncul dari B`: the words are those of who stands behind `dari` at token `before`.
    fn comes_as_word(&self, before: usize, from: usize) -> bool {
        let doc = self.doc;
        let comes = words!["datang", "muncul", "keluar", "terlontar", "meluncur"];
        doc.is(before, "dari")
            && (before.saturating_sub(2).max(from)..before).any(|it| doc.is_any(it, comes))
            && self.marks.any(from..before, Words::Replies)
    }

    /// `Adapun sambutan oleh Ketua KPU A yang …`: who stands behind `oleh` at token `before` speaks, as the noun that opens the stretch says.
    fn addresses(&self, before: usize, from: usize) -> bool {
        self.doc.is_any(before, words!["oleh", "dari"])
            && before <= from + 3
            && (from..before).any(|it| self.marks.has(it, Words::Addresses))
    }

    /// `Penasihat hukum A`, `istri A`: the one spoken of belongs to A.
    pub(super) fn is_of_another(&self, i: usize) -> bool {
        let Some(before) = i.checked_sub(1) else { return false };
        self.marks.has(before, Words::Kin)
            || (self.doc.is(before, "hukum") && self.marks.has(before.wrapping_sub(1), Words::Kin))
    }

    /// Whether the mention at `i` is the agent of a leading verb (`dipimpin oleh …`).
    fn leads(&self, i: usize, from: usize) -> bool {
        (from..i).rev().take(5).any(|k| cue_at(self.doc, k).is_some_and(|it| it.0 == RoleCue::Leader))
    }
}
