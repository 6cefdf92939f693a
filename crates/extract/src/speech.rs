//! Pass 5a: direct quotations and who said them.
//!
//! The article is read sentence by sentence with the person spoken of in mind (the *topic*): `ujarnya`, `ia`, `kata dia` and quotations
//! without any attribution go to the topic.

use crate::{
    dates::DateMention,
    doc::{Doc, Kinds},
    mentions::{Item, Mentions, cue_at},
    names,
    people::People,
    token::Shape,
};
use simpul_lexicon::{RoleCue, SpeechForm, Term};
use simpul_model::Date;
use std::ops::Range;

/// Who is spoken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Voice {
    /// An official of the page.
    Official(usize),
    /// Somebody named or described who is no official.
    Stranger,
}

/// What the words beside a quotation say of who spoke.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Attributed {
    /// Whom they name.
    To(Voice),
    /// A verb of speech stands there and nobody with it: `ujarnya`.
    Unnamed,
}

impl From<Option<Voice>> for Attributed {
    fn from(voice: Option<Voice>) -> Self {
        voice.map_or(Self::Unnamed, Self::To)
    }
}

/// A quotation with its speaker.
#[derive(Debug, Clone)]
pub(crate) struct Statement {
    /// Index into [`Doc::quotes`].
    pub(crate) quote: usize,
    pub(crate) speaker: Option<usize>,
    pub(crate) date: Option<Date>,
    pub(crate) rule: &'static str,
    /// The sentence that holds the attribution.
    pub(crate) sentence: usize,
    /// A speech verb attributes it.
    pub(crate) attributed: bool,
}

/// What the discourse pass learns.
#[derive(Debug, Default)]
pub(crate) struct Speech {
    pub(crate) statements: Vec<Statement>,
    /// For each sentence the person whom it is about, before and after it is read.
    pub(crate) topic_of: Vec<Option<Voice>>,
    /// Former posts said of the topic in passing (`mantan Kapolres Gowa itu`): official and index of the post phrase.
    pub(crate) epithets: Vec<(usize, usize)>,
}

/// Reads all quotations of the article.
pub(crate) fn read(doc: &Doc<'_>, mentions: &Mentions, people: &People, dates: &[DateMention]) -> Speech {
    let strangers = strangers(doc, mentions, people);
    let mut weight = vec![0; people.officials.len()];
    for seen in &people.seen {
        weight[seen.official] += 1;
    }
    let mut reader =
        Reader { doc, mentions, people, dates, strangers, topic: None, weight, shared: false, out: Speech::default() };
    let mut next = 0;
    for sentence in 0..doc.sentences.len() {
        reader.sentence(sentence, &mut next);
    }
    reader.out
}

struct Reader<'d, 'a> {
    doc: &'d Doc<'a>,
    mentions: &'d Mentions,
    people: &'d People,
    dates: &'d [DateMention],
    /// First tokens of names of people who are no officials, and of words for such people.
    strangers: Vec<Range<usize>>,
    topic: Option<Voice>,
    /// How often each official is mentioned.
    weight: Vec<usize>,
    /// The topic was named together with another: `A dan B menunggu`.
    shared: bool,
    out: Speech,
}

/// A speech word: where it stands, how long it is, its form.
type Verb = (usize, usize, SpeechForm);

impl Reader<'_, '_> {
    fn sentence(&mut self, index: usize, next_quote: &mut usize) {
        let doc = self.doc;
        let sentence = doc.sentences[index].clone();
        if doc.paragraphs[sentence.paragraph].title {
            self.out.topic_of.push(None);
            while doc.quotes.get(*next_quote).is_some_and(|it| doc.sentence_of(doc.token_at(it.start)) <= index) {
                *next_quote += 1;
            }
            return;
        }
        // The narrative before the first quotation sets the topic; each quotation is then attributed in turn.
        let mut from = sentence.tokens.start;
        let mut any_quote = false;
        while let Some(quote) = doc.quotes.get(*next_quote) {
            let start = doc.token_at(quote.outer_start);
            if start >= sentence.tokens.end {
                break;
            }
            let end = doc.token_at(quote.outer_end);
            if from < start {
                self.narrative(from..start);
            }
            let stop = doc
                .quotes
                .get(*next_quote + 1)
                .map_or(sentence.tokens.end, |it| doc.token_at(it.outer_start).min(sentence.tokens.end));
            self.quote(*next_quote, index, from..start, end..stop.max(end));
            any_quote = true;
            from = end;
            *next_quote += 1;
        }
        if from < sentence.tokens.end && !any_quote {
            self.narrative(from..sentence.tokens.end);
        }
        self.out.topic_of.push(self.topic);
    }

    /// Sets the topic from a stretch of narrative.
    fn narrative(&mut self, range: Range<usize>) {
        self.epithets(range.clone());
        if let Some(voice) = self.subject(range.clone()) {
            self.topic = Some(voice);
            self.shared = self.people.within(range).windows(2).next().is_some_and(|it| {
                let between = it[0].tokens.end;
                Voice::Official(it[0].official) == voice
                    && self.doc.is_any(between, words!["dan", "serta", "bersama"])
                    && it[1].tokens.start <= between + 2
            });
        }
    }

    /// `mantan Kasat Reskrim X itu`: a former post that means the topic.
    fn epithets(&mut self, range: Range<usize>) {
        for placed in self.mentions.within(range) {
            let Item::Post(index) = placed.item else { continue };
            let phrase = &self.mentions.posts[index];
            let behind = placed.tokens.end;
            let before = placed.tokens.start.wrapping_sub(1);
            let closes = self.doc.is_any(behind, words!["itu", "ini", "tersebut"]);
            let was = self.doc.is_any(before, words!["menjadi", "menjabat", "sebagai"])
                && (self.doc.is(before.wrapping_sub(1), "pernah") || self.doc.is(before.wrapping_sub(2), "pernah"));
            if (phrase.former && closes) || was {
                let holder = self
                    .people
                    .last_before(
                        self.doc.sentences[self.doc.sentence_of(placed.tokens.start)].tokens.start..placed.tokens.start,
                    )
                    .map(|it| it.official)
                    .filter(|_| was);
                let topic = match self.topic {
                    Some(Voice::Official(it)) => Some(it),
                    _ => None,
                };
                if let Some(official) =
                    holder.or(topic.map(|it| if phrase.former && closes { self.meant(it) } else { it }))
                {
                    self.out.epithets.push((official, index));
                }
            }
        }
    }

    /// Whom an epithet means: the topic, unless that is somebody named beside another, and the page is about a third.
    fn meant(&self, topic: usize) -> usize {
        let hero = (0..self.weight.len()).max_by_key(|it| (self.weight[*it], usize::MAX - it)).unwrap_or(topic);
        if self.shared && self.weight[topic] < self.weight[hero] { hero } else { topic }
    }

    /// The topic where an epithet stands for it.
    fn epithet_topic(&self) -> Option<Voice> {
        match self.topic {
            Some(Voice::Official(it)) => Some(Voice::Official(self.meant(it))),
            other => other,
        }
    }

    /// The one whom a stretch of narrative is about.
    fn subject(&self, range: Range<usize>) -> Option<Voice> {
        let doc = self.doc;
        // `Menanggapi hal itu A mengakui`, `Mengutip pesan B, A menutup`: a verb that opens the sentence has its subject behind it.
        let opens = |it: &Verb| it.0 == range.start && it.2 == SpeechForm::Active && doc.tokens[it.0].is_capital();
        let first_verb = self.verbs(range.clone()).filter(|it| !opens(it)).find(|it| it.2 != SpeechForm::Frame);
        // `imbuh Hendro`, `kata dia`: the subject behind the verb.
        if let Some((at, len, SpeechForm::Base | SpeechForm::Passive)) = first_verb
            && let Some(voice) = self.voice_at(at + len, range.end)
            && (first_verb.is_some_and(|it| it.2 == SpeechForm::Base) || voice != Voice::Stranger)
        {
            return Some(voice);
        }
        let limit = first_verb.filter(|it| matches!(it.2, SpeechForm::Active)).map_or(range.end, |it| it.0);
        // `melalui`: the second one speaks.
        for i in range.start..limit {
            if let Some((RoleCue::Through, len, _)) = cue_at(doc, i)
                && let Some(seen) = self.people.within(i + len..range.end.min(i + len + 8)).first()
            {
                return Some(Voice::Official(seen.official));
            }
        }
        let pronoun = (range.start..(range.start + 6).min(range.end)).find(|it| doc.is_any(*it, words!(PRONOUNS)));
        let seen = self.people.within(range.start..limit);
        let stranger = self.strangers.iter().find(|it| it.start >= range.start && it.start < limit);
        let first = seen
            .iter()
            .find(|it| !self.governed(it.tokens.start, range.start))
            .or_else(|| seen.first().filter(|it| self.leads(it.tokens.start, range.start)));
        if let Some(at) = pronoun
            && first.is_none_or(|it| it.tokens.start > at)
            && self.topic.is_some()
        {
            return None;
        }
        match (first, stranger) {
            (Some(seen), Some(stranger)) if stranger.start < seen.tokens.start && first_verb.is_some() => {
                Some(Voice::Stranger)
            }
            (Some(seen), _) => Some(Voice::Official(seen.official)),
            (None, Some(_)) if first_verb.is_some() || self.topic.is_none() => Some(Voice::Stranger),
            (None, Some(stranger)) if stranger.start <= range.start + 8 => Some(Voice::Stranger),
            _ => None,
        }
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
        if doc.is_any(
            before,
            words!["kepada", "dari", "oleh", "dengan", "untuk", "bagi", "terhadap", "bersama", "dan", "serta"],
        ) {
            return true;
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
        })
    }

    /// `Penasihat hukum A`, `istri A`: the one spoken of belongs to A.
    fn is_of_another(&self, i: usize) -> bool {
        let Some(before) = i.checked_sub(1) else { return false };
        self.doc.is_any(before, words!(KIN))
            || (self.doc.is(before, "hukum") && self.doc.is_any(before.wrapping_sub(1), words!(KIN)))
    }

    /// Whether the mention at `i` is the agent of a leading verb (`dipimpin oleh …`).
    fn leads(&self, i: usize, from: usize) -> bool {
        (from..i).rev().take(5).any(|k| cue_at(self.doc, k).is_some_and(|it| it.0 == RoleCue::Leader))
    }

    /// The speech words of a range, one behind the other.
    fn verbs(&self, range: Range<usize>) -> impl Iterator<Item = Verb> {
        let mut i = range.start;
        std::iter::from_fn(move || {
            while i < range.end {
                let at = i;
                i += 1;
                if !self.doc.begins(at, Kinds::SPEECH) {
                    continue;
                }
                let verb = self.doc.found(at).iter().find_map(|it| {
                    if let Term::Speech(id) = it.term {
                        Some((at, it.len as usize, self.doc.lexicon.speech(id).form))
                    } else {
                        None
                    }
                });
                if let Some(verb) = verb.filter(|_| !self.inside_item(at)) {
                    i = at + verb.1;
                    return Some(verb);
                }
            }
            None
        })
    }

    fn inside_item(&self, i: usize) -> bool {
        let to = self.mentions.items.partition_point(|it| it.tokens.start <= i);
        self.mentions.items[to.saturating_sub(3)..to].iter().any(|it| it.tokens.contains(&i))
    }

    /// The voice named right at token `i` (few words may stand between), before `stop`.
    fn voice_at(&self, i: usize, stop: usize) -> Option<Voice> {
        let doc = self.doc;
        let mut at = i;
        while at < stop
            && at < i + 3
            && (doc.mark(at) == ','
                || doc.is_any(at, words!["pak", "bu", "bapak", "ibu", "singkat", "lagi", "pula", "oleh"]))
        {
            at += 1;
        }
        if doc.is_any(at, words!(PRONOUNS)) {
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
        if doc.is_any(at, words!(EPITHETS)) {
            return self.topic;
        }
        if doc.is_any(at, words!(OTHERS))
            || (doc.tokens.get(at).is_some_and(|it| it.is_capital() && it.shape != Shape::Initial)
                // `kata Andi, warga X`: a name that is a village elsewhere.
                && (doc.found(at).is_empty()
                    || doc.mark(at + 1) == ','
                        && doc.found(at).iter().all(|it| matches!(it.term, Term::Place(_) | Term::Honorific(_))))
                && !word.is_empty()
                && at < stop)
        {
            return Some(Voice::Stranger);
        }
        None
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

    fn quote(&mut self, index: usize, sentence: usize, before: Range<usize>, after: Range<usize>) {
        let doc = self.doc;
        let quote = doc.quotes[index];
        let inner = doc.token_at(quote.start)..doc.token_at(quote.end);
        let words = inner.clone().filter(|it| doc.tokens[*it].kind != crate::token::Kind::Punct).count();
        self.epithets(after.clone());
        let behind = self.attribution_after(after.clone()).or_else(|| self.told_next(sentence, &after));
        let ahead = self.attribution_before(before.clone());
        // In the narrative's last sentence: `Lanjutnya. “…”`, `… ungkapnya: “…”`
        let goes_on = self
            .out
            .statements
            .last()
            .is_some_and(|it| doc.sentences[it.sentence].paragraph == doc.sentences[sentence].paragraph);
        let own_sentence = before.is_empty();
        let term = self.is_term(&before, &after, words);
        let statement = match (&behind, &ahead) {
            (Some(_), _) => words >= 2 && !(term && words <= 4 && !self.verb_touches(&after)),
            (None, Some(_)) => words >= 3 && !term,
            // `X memilih berhati-hati: “…”`
            (None, None) if before.end.checked_sub(1).is_some_and(|it| it >= before.start && doc.mark(it) == ':') => {
                words >= 4 && !self.is_theme(&before) && self.subject(before.clone()).is_some()
            }
            // A short sentence in marks is a statement where one went before it: `“…,” kata X. “Personel lengkap.”`
            _ => !quote.headless && !term && own_sentence && (words >= 5 || (words >= 2 && goes_on)),
        };
        if !statement {
            return;
        }
        let (voice, rule) = match (behind, ahead) {
            (Some(Attributed::To(voice)), _) => (Some(voice), "quote-then-speaker"),
            (Some(Attributed::Unnamed), _) => (self.topic, "quote-then-pronoun"),
            (None, Some(Attributed::To(voice))) => (Some(voice), "speaker-then-quote"),
            (None, Some(Attributed::Unnamed)) => (self.topic, "pronoun-then-quote"),
            (None, None) => (self.topic, "quote-continued"),
        };
        let attributed = rule != "quote-continued";
        let span = before.start..after.end;
        let date = self
            .dates
            .iter()
            .find(|it| it.tokens.start >= after.start && it.tokens.start < after.end && it.tokens.start >= span.start)
            .and_then(|it| it.value)
            .map(|it| it.start);
        if let Some(voice) = voice {
            self.topic = Some(voice);
        }
        let speaker = match voice {
            Some(Voice::Official(it)) => Some(it),
            _ => None,
        };
        self.out.statements.push(Statement { quote: index, speaker, date, rule, sentence, attributed });
    }

    /// `“….” Demikian disampaikan X.`, `“….” Hal itu dikatakan X.`: the next sentence of the paragraph says whose words they were.
    fn told_next(&self, sentence: usize, after: &Range<usize>) -> Option<Attributed> {
        let doc = self.doc;
        let next = doc.sentences.get(sentence + 1).filter(|_| after.clone().all(|it| !doc.tokens[it].is_word()))?;
        let at = next.tokens.start;
        let thing = doc.is(at, "Hal") && doc.is_any(at + 1, words!["itu", "tersebut", "ini", "senada"]);
        let so = doc.is_any(at, words!["Demikian", "Begitu", "Begitulah"]);
        if next.paragraph != doc.sentences[sentence].paragraph || !(so || thing) {
            return None;
        }
        self.attribution_after(at + 1 + usize::from(thing)..next.tokens.end)
            .filter(|it| matches!(it, Attributed::To(_)))
    }

    /// `,” kata X`: what the speech verb behind it says.
    fn attribution_after(&self, after: Range<usize>) -> Option<Attributed> {
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
        let stop = end.min(from + 10);
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
        if self.verbs(at..at + 1).next().is_some() || token.end - token.start < 4 {
            return None;
        }
        let word = doc.word(at);
        if word.ends_with("nya") && word.len() >= 6 {
            return Some(Attributed::Unnamed);
        }
        if let Some(someone) = self.people.within(at + 1..(at + 2).min(end)).first() {
            return Some(Attributed::To(Voice::Official(someone.official)));
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

    fn verb_touches(&self, after: &Range<usize>) -> bool {
        let at = self.behind_marks(after);
        self.verbs(at..after.end.min(at + 1)).next().is_some() || self.open_verb(at, after.end).is_some()
    }

    /// `X mengatakan, “`: what the speech verb before it says.
    fn attribution_before(&self, before: Range<usize>) -> Option<Attributed> {
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

    fn is_theme(&self, before: &Range<usize>) -> bool {
        before.clone().rev().take(4).any(|it| self.doc.is_any(it, words!(THEMES)))
    }

    /// Whether the marks set off a term, a theme or a slogan.
    fn is_term(&self, before: &Range<usize>, after: &Range<usize>, words: usize) -> bool {
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

const PRONOUNS: &[&str] = &["ia", "dia", "beliau", "dirinya", "pihaknya", "menurutnya", "katanya", "mereka"];

/// Words that describe the topic anew: `perwira dua melati itu`.
const EPITHETS: &[&str] = &[
    "perwira",
    "jenderal",
    "pria",
    "wanita",
    "perempuan",
    "orang",
    "mantan",
    "lulusan",
    "polisi",
    "politisi",
    "alumnus",
    "alumni",
    "ayah",
    "ibu",
    "bapak",
    "komisioner",
    "jebolan",
];

/// Words for people who are known by another's name.
const KIN: &[&str] = &[
    "penasihat",
    "kuasa",
    "pengacara",
    "istri",
    "suami",
    "keluarga",
    "kerabat",
    "adik",
    "kakak",
    "ajudan",
    "pendukung",
    "sopir",
    "putra",
    "putri",
    "mertua",
    "ponakan",
    "keponakan",
    "sepupu",
];

/// People who are no officials.
const OTHERS: &[&str] = &[
    "sumber",
    "poster",
    "spanduk",
    "penasihat",
    "kuasa",
    "pengacara",
    "warga",
    "salah",
    "seorang",
    "pedagang",
    "saksi",
    "korban",
    "pelaku",
    "tersangka",
    "peserta",
    "massa",
    "koordinator",
    "kordinator",
    "korlap",
    "mahasiswa",
    "petani",
    "nelayan",
    "sopir",
    "moderator",
    "panelis",
    "pengamat",
    "terduga",
    "pengunjuk",
];

const THEMES: &[&str] = &[
    "bertema",
    "bertemakan",
    "tema",
    "temanya",
    "bertajuk",
    "tajuk",
    "slogan",
    "tagline",
    "jargon",
    "motto",
    "moto",
    "istilah",
    "judul",
    "berjudul",
    "bertuliskan",
    "spanduk",
    "program",
    "bernama",
    "dinamakan",
    "disebut",
    "julukan",
    "sandi",
    "yel",
    "mengusung",
    "operasi",
];

/// Names that no official of the page bears, and words for people who speak without office.
fn strangers(doc: &Doc<'_>, mentions: &Mentions, people: &People) -> Vec<Range<usize>> {
    let mut covered = vec![false; doc.tokens.len()];
    for placed in &mentions.items {
        covered[placed.tokens.clone()].fill(true);
    }
    for seen in &people.seen {
        covered[seen.tokens.clone()].fill(true);
    }
    let mut found = Vec::new();
    let mut i = 0;
    while i < doc.tokens.len() {
        let other = doc.is_any(i, words!(OTHERS));
        if !(other || doc.tokens[i].is_capital()) || doc.quote_of(i).is_some() || covered[i] || doc.in_title(i) {
            i += 1;
            continue;
        }
        if other && (doc.is(i, "warga") || !doc.is(i, "salah") || doc.is_any(i + 2, words!(OTHERS))) {
            let sentence_start = doc.sentences[doc.sentence_of(i)].tokens.start;
            let subject = i <= sentence_start + 4
                || doc.is_any(i.wrapping_sub(1), words!["satu", "seorang", "kata", "ujar", "keluh", "harap"]);
            if subject {
                found.push(i..i + 1);
            }
            i += 1;
            continue;
        }
        if doc.tokens[i].is_capital()
            && let Some(name) = names::tokens(doc, i)
        {
            let words = name.clone().filter(|it| doc.tokens[*it].is_word()).count();
            let place = doc
                .found(name.start)
                .iter()
                .any(|it| matches!(it.term, Term::Place(_)) && it.len as usize >= name.len());
            let caps = name.clone().all(|it| doc.tokens[it].shape == Shape::Upper || !doc.tokens[it].is_word());
            if words >= 2 && !place && !caps && !covered[name.start] {
                found.push(name.clone());
            }
            i = name.end.max(i + 1);
            continue;
        }
        i += 1;
    }
    found
}
