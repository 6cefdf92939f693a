//! Whose words a quotation is: what the verb of speech before or behind it says.

use super::{Attributed, Reader, Voice};
use crate::{
    doc::Kinds,
    mentions::{Item, cue_at},
    names, phrases,
    token::{Kind, Shape},
    words::Words,
};
use simpul_lexicon::{RoleCue, SpeechForm, Term};
use std::ops::Range;

impl Reader<'_, '_> {
    /// The voice named right at token `i` (few words may stand between), before `stop`.
    pub(super) fn voice_at(&self, i: usize, stop: usize) -> Option<Voice> {
        let doc = self.doc;
        if let Some(holder) = self.behind_office(i, stop) {
            return Some(holder);
        }
        let mut at = i;
        while at < stop
            && at < i + 3
            && (doc.mark(at) == ','
                || doc.is_any(at, words!["pak", "bu", "bapak", "ibu", "singkat", "lagi", "pula", "oleh"]))
        {
            at += 1;
        }
        if self.marks.has(at, Words::Pronouns) {
            return self.topic;
        }
        // `kata alumni SMAN X itu`: what a name in it belongs to.
        let close = || (at + 1..stop.min(at + 12)).find(|it| doc.is_any(*it, words!["itu", "ini", "tersebut"]));
        // `beber perempuan yang menjabat Ketua KPU X itu, A B`: by name behind what he is.
        if self.marks.has(at, Words::Epithets)
            && let Some(end) = close().filter(|it| doc.mark(it + 1) == ',')
            && let Some(seen) = self.people.within(at + 1..end).first().filter(|it| it.tokens.end > end)
        {
            return Some(Voice::Official(seen.official));
        }
        let closes = || close().is_some_and(|it| it < at + 8);
        if self.marks.has(at, Words::Epithets) && !doc.is_any(at, words!["mantan", "orang", "bapak", "ibu"]) && closes()
        {
            return self.topic;
        }
        if let Some(seen) = self.people.within(at..(at + 2).min(stop)).first() {
            return Some(if self.is_of_another(seen.tokens.start) {
                Voice::Stranger
            } else {
                Voice::Official(seen.official)
            });
        }
        // A bare post whose holder is not on the page, or a stranger.
        if self.strangers.iter().any(|it| it.start >= at && it.start < at + 2) {
            return Some(Voice::Stranger);
        }
        let post = self
            .mentions
            .within(at..(at + 2).min(stop))
            .iter()
            .find_map(|it| if let Item::Post(index) = it.item { Some(index) } else { None });
        if let Some(index) = post {
            let phrase = &self.mentions.posts[index];
            if phrase.former {
                return self.epithet_topic();
            }
            return self.people.holder_of[index].map(Voice::Official);
        }
        if let Some(head) = self.head_at(at, stop) {
            return Some(Voice::Official(head));
        }
        let word = doc.word(at);
        if self.is_described(at, stop) {
            return Some(Voice::Stranger);
        }
        if self.marks.has(at, Words::Epithets) {
            return self.topic;
        }
        if let Some(known) = self.people.called(doc, at).filter(|_| at < stop) {
            return Some(Voice::Official(known));
        }
        if let Some(known) = self.nicknamed(at).filter(|_| at < stop) {
            return Some(Voice::Official(known));
        }
        if self.marks.has(at, Words::Others)
            || (doc.tokens.get(at).is_some_and(|it| it.is_capital() && it.shape != Shape::Initial)
                // `kata Andi, warga X`: a name that is a village elsewhere.
                && (doc.found(at).is_empty()
                    // `kata Bu Titik`: addressed, a name that is a place elsewhere.
                    || at > i && doc.is_any(at - 1, words!["pak", "bu", "bapak", "ibu"]) && !self.has_nickname()
                    || doc.mark(at + 1) == ','
                        && doc.found(at).iter().all(|it| matches!(it.term, Term::Place(_) | Term::Honorific(_))))
                && !word.is_empty()
                && at < stop)
        {
            return Some(Voice::Stranger);
        }
        None
    }

    /// `jelas Kasubdit I Penindakan Kortas X, Kombes A`: behind an office of many words the one who holds it.
    fn behind_office(&self, i: usize, stop: usize) -> Option<Voice> {
        let doc = self.doc;
        if !doc.begins(i, Kinds::POST) || !doc.tokens[i].is_capital() {
            return None;
        }
        let of_office = |it: &usize| {
            let token = &doc.tokens[*it];
            let ordinal = doc.is(*it, "ke") && doc.mark(it + 1) == '-' || token.mark == '-' && doc.is(it - 1, "ke");
            token.is_capital() || token.kind == Kind::Number || doc.is(*it, "dan") || ordinal
        };
        let end = i + (i..stop.min(i + 14)).take_while(of_office).count();
        let within = self.people.within(i..end).first();
        let comma = end + usize::from(doc.mark(end) == ',');
        let behind = || self.people.within(comma..comma + 1).first().filter(|_| phrases::has_rank(doc, comma));
        if let Some(seen) = within.or_else(behind) {
            return Some(Voice::Official(seen.official));
        }
        // `sambung Ketua DPD KSPX DIY, Kirna`: who holds it is none of the page's officials.
        let named = end > i + 2 && doc.mark(end) == ',' && names::name(doc, end + 1).is_some();
        named.then_some(Voice::Stranger)
    }

    /// Whether the page says what somebody is called: `akrab disapa Pak Tobing`.
    fn has_nickname(&self) -> bool {
        self.doc.any_of(0..self.doc.tokens.len(), words!(CALLS))
    }

    /// `Bupati X yang akrab dipanggil Tiwi`, and below `kata Tiwi`: whom the page calls so.
    fn nicknamed(&self, at: usize) -> Option<usize> {
        let doc = self.doc;
        if !doc.tokens.get(at)?.is_capital() {
            return None;
        }
        let names = |it: &usize| {
            let honoured = || usize::from(doc.is_any(it - 1, words!["pak", "bu", "bang", "mas", "kak"]));
            *it != at
                && doc.tokens[*it].hash == doc.tokens[at].hash
                && doc.is_any(it.saturating_sub(1 + honoured()), words!(CALLS))
        };
        let named = (1..doc.tokens.len()).find(names)?;
        let sentence = doc.sentence_of(named);
        let people = |it: usize| self.people.within(doc.sentences[it].tokens.start..named);
        // `Perwira yang akrab disapa Pak Tobing`: whom the sentence before is about.
        let own = people(sentence).iter().rev().find(|it| it.surface.is_some());
        let before = sentence.checked_sub(1)?;
        let topic = || match self.out.topic_of.get(before).copied().flatten() {
            Some(Voice::Official(it)) => Some(it),
            _ => people(before).first().map(|it| it.official),
        };
        own.map(|it| it.official).or_else(topic)
    }

    /// `ujar pengemudi mobil itu dalam video`, `sahut sang perekam`: one who is described and holds no office; `dosen UIN itu` may be the topic.
    fn is_described(&self, at: usize, stop: usize) -> bool {
        let doc = self.doc;
        let known = || (at..stop.min(at + 7)).any(|it| doc.is_any(it, words!["itu", "ini", "tersebut"]));
        at < stop
            && !doc.tokens[at].is_capital()
            && (self.marks.has(at, Words::Described) || doc.is(at, "sang") && !self.marks.has(at + 1, Words::Epithets))
            && !known()
    }

    /// `orang nomor satu di Polres X itu`: who heads the unit on this page.
    fn head_at(&self, at: usize, stop: usize) -> Option<usize> {
        let doc = self.doc;
        let first = doc.is(at, "orang") && doc.is(at + 1, "nomor") && doc.is_any(at + 2, words!["satu", "1"]);
        if !(first || (doc.is(at, "nomor") && doc.is(at + 1, "satu"))) {
            return None;
        }
        let unit = self.mentions.within(at + 2..stop.min(at + 9)).iter().find_map(|it| match it.item {
            Item::Unit(unit) => Some(unit),
            _ => None,
        })?;
        let kind = |unit: usize| crate::phrases::kind_of(doc, self.mentions.units[unit].word);
        let mut heads = self.mentions.posts.iter().zip(&self.people.holder_of).filter_map(|(post, holder)| {
            let own = post.unit.is_some_and(|it| kind(it) == kind(unit)) && !post.former;
            holder.filter(|_| own && doc.lexicon.post(post.post).head)
        });
        let first = heads.next()?;
        heads.all(|it| it == first).then_some(first)
    }

    /// `“….” Demikian disampaikan X.`, `“….” Hal itu dikatakan X.`: the next sentence of the paragraph says whose words they were.
    pub(super) fn told_next(&self, sentence: usize, after: &Range<usize>) -> Option<Attributed> {
        let doc = self.doc;
        let next = doc.sentences.get(sentence + 1).filter(|_| after.clone().all(|it| !doc.tokens[it].is_word()))?;
        let at = next.tokens.start;
        let thing = doc.is(at, "Hal") && doc.is_any(at + 1, words!["itu", "tersebut", "ini", "senada"]);
        let so = doc.is_any(at, words!["Demikian", "Begitu", "Begitulah"]);
        if next.paragraph != doc.sentences[sentence].paragraph {
            return None;
        }
        // `“…”. Ujar Kapolsek X, AKP A.`: the verb of the same sentence, written large, and no other quotation behind it.
        let verb = self.verbs(at..at + 1).next();
        let large = verb.is_some_and(|it| matches!(it.2, SpeechForm::Base | SpeechForm::Suffixed));
        let quoted = |it: &crate::quotes::Quote| next.tokens.contains(&it.inner().start);
        if large && !doc.quotes.iter().any(quoted) {
            return self.attribution_after(next.tokens.clone());
        }
        if !(so || thing) {
            return None;
        }
        self.attribution_after(at + 1 + usize::from(thing)..next.tokens.end)
            .filter(|it| matches!(it, Attributed::To(_)))
    }

    /// `,” kata X`: what the speech verb behind it says.
    pub(super) fn attribution_after(&self, after: Range<usize>) -> Option<Attributed> {
        let at = self.behind_marks(&after);
        let stop = after.end.min(at + 16);
        if let Some(open) = self.open_verb(at, after.end) {
            return Some(open);
        }
        let verb = self.verbs(at..stop).find(|it| it.2 != SpeechForm::Frame)?;
        let (position, len, form) = verb;
        if position > at + 9 {
            return None;
        }
        // `“…,” Kapolres menegaskan`
        let between = self.people.within(at..position);
        match form {
            SpeechForm::Base => Some(Attributed::from(
                self.deputy(position + len, after.end)
                    .or_else(|| self.voice_at(position + len, after.end))
                    .or_else(|| between.first().map(|it| Voice::Official(it.official))),
            )),
            SpeechForm::Suffixed => {
                // `ujarnya`; `kata Kapolres dalam keterangannya` has its own subject. A name between belongs to it.
                Some(between.first().map(|it| Voice::Official(it.official)).into())
            }
            SpeechForm::Active | SpeechForm::Passive => {
                if position == at {
                    return Some(self.voice_at(position + len, after.end).into());
                }
                if let Some(seen) = between.first() {
                    return Some(Attributed::To(Voice::Official(seen.official)));
                }
                (position <= at + 3).then_some(Attributed::Unnamed)
            }
            SpeechForm::Frame => None,
        }
    }

    /// `kata Kajari A, diwakili Kasi Intel B`, `sebut Kajari lewat Kasi Intel B`: the second one speaks.
    fn deputy(&self, from: usize, end: usize) -> Option<Voice> {
        let doc = self.doc;
        let stop = end.min(from + 18);
        let at = (from..stop)
            .find(|it| doc.is(*it, "diwakili") || cue_at(doc, *it).is_some_and(|cue| cue.0 == RoleCue::Through))?;
        let between = self.people.within(from..at).len();
        let seen = self.people.within(at + 1..end.min(at + 8)).first()?;
        (between == 1).then_some(Voice::Official(seen.official))
    }

    /// Verbs of speech are an open class (`sindirnya`, `canda Kapolda`): a word in lower case right behind the marks that ends in `-nya`
    /// or is followed by somebody.
    fn open_verb(&self, at: usize, end: usize) -> Option<Attributed> {
        let doc = self.doc;
        let token = doc.tokens.get(at).filter(|it| at < end && it.is_word() && !it.is_capital())?;
        if self.verbs(at..at + 1).next().is_some() || token.end - token.start < 3 {
            return None;
        }
        let word = doc.word(at);
        if word.ends_with("nya") && word.len() >= 6 {
            return Some(Attributed::Unnamed);
        }
        if let Some(someone) = self.people.within(at + 1..(at + 2).min(end)).first() {
            return Some(Attributed::To(Voice::Official(someone.official)));
        }
        // `teriak salah satu pengunjuk rasa, B`
        let some =
            doc.is(at + 1, "seorang") || doc.is(at + 1, "salah") && doc.is_any(at + 2, words!["satu", "seorang"]);
        if some && self.people.within(at + 1..(at + 8).min(end)).is_empty() {
            return Some(Attributed::To(Voice::Stranger));
        }
        // `sindir Tomsi`: one of whom the page says no office.
        let plain = words![
            "dan", "serta", "yang", "dari", "oleh", "kepada", "dengan", "pada", "dalam", "untuk", "seperti", "bagi",
            "sejak", "hingga", "saat", "usai", "lalu", "atau", "tanpa", "versi", "sebagai", "karena", "maupun",
            "termasuk", "tentang"
        ];
        let unknown = doc.tokens.get(at + 1).is_some_and(|it| it.shape == Shape::Capital)
            && doc.found(at + 1).is_empty()
            && doc.found(at).is_empty()
            && !doc.is_any(at, plain)
            && self.people.called(doc, at + 1).is_none();
        if unknown {
            return Some(Attributed::To(Voice::Stranger));
        }
        // `canda mantan Kapolres X itu`
        let former = self
            .mentions
            .within(at + 1..(at + 2).min(end))
            .iter()
            .any(|it| matches!(it.item, Item::Post(index) if self.mentions.posts[index].former));
        former.then(|| self.epithet_topic().into())
    }

    /// Where what follows a quotation begins, behind the marks and `begitu`: `“…,” begitu kata X`.
    fn behind_marks(&self, after: &Range<usize>) -> usize {
        let doc = self.doc;
        let marked = |it: &usize| matches!(doc.mark(*it), ',' | '.' | '-' | '–' | '—' | ';');
        let at = after.start + after.clone().take_while(marked).count();
        at + usize::from(doc.is_any(at, words!["begitu", "demikian"]))
    }

    pub(super) fn verb_touches(&self, after: &Range<usize>) -> bool {
        let at = self.behind_marks(after);
        self.verbs(at..after.end.min(at + 1)).next().is_some() || self.open_verb(at, after.end).is_some()
    }

    /// `X mengatakan, “`: what the speech verb before it says.
    pub(super) fn attribution_before(&self, before: Range<usize>) -> Option<Attributed> {
        let doc = self.doc;
        let last = self.verbs(before.clone()).last()?;
        let joins = before
            .end
            .checked_sub(1)
            .is_some_and(|it| matches!(doc.mark(it), ':' | ',' | '.') || doc.is_any(it, words!["bahwa", "agar"]))
            || before.end - (last.0 + last.1).min(before.end) <= 2;
        if !joins || before.end - last.0 > 40 {
            return None;
        }
        Some(self.subject(before.clone()).or(self.topic).into())
    }

    pub(super) fn is_theme(&self, before: &Range<usize>) -> bool {
        before.clone().rev().take(4).any(|it| self.marks.has(it, Words::Themes))
    }

    /// Whether the marks set off a term, a theme or a slogan.
    pub(super) fn is_term(&self, before: &Range<usize>, after: &Range<usize>, words: usize) -> bool {
        let doc = self.doc;
        let near: Vec<usize> = before.clone().rev().take(4).collect();
        if self.is_theme(before) {
            return true;
        }
        // In the middle of a running sentence, without a comma or colon before it.
        let runs_in = near.first().is_some_and(|it| doc.tokens[*it].is_word());
        let runs_on = doc.tokens.get(after.start).is_some_and(|it| it.is_word() && !it.is_capital())
            && after.start < after.end
            && self.verbs(after.start..after.start + 1).next().is_none();
        (runs_in && (runs_on || words <= 6)) || words <= 2
    }
}

/// Words that bring on what somebody is called.
const CALLS: &[&str] = &["disapa", "dipanggil", "sapaan", "panggilan", "akrabnya"];
