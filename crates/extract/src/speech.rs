//! Pass 5a: direct quotations and who said them.
//!
//! The article is read sentence by sentence with the person spoken of in mind (the *topic*): `ujarnya`, `ia`, `kata dia` and quotations
//! without any attribution go to the topic.

mod attribution;
mod strangers;
mod subject;

use crate::{
    dates::DateMention,
    doc::{Doc, Kinds},
    mentions::{Item, Mentions},
    people::People,
    words::Marks,
};
use simpul_lexicon::{SpeechForm, Term};
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
pub(crate) fn read(
    doc: &Doc<'_>,
    marks: &Marks,
    mentions: &Mentions,
    people: &People,
    dates: &[DateMention],
) -> Speech {
    let strangers = strangers::find(doc, marks, people);
    let mut weight = vec![0; people.officials.len()];
    for seen in &people.seen {
        weight[seen.official] += 1;
    }
    let mut reader = Reader {
        doc,
        marks,
        mentions,
        people,
        dates,
        strangers,
        topic: None,
        weight,
        shared: false,
        spoke: false,
        out: Speech {
            statements: Vec::with_capacity(doc.quotes.len()),
            topic_of: Vec::with_capacity(doc.sentences.len()),
            epithets: Vec::new(),
        },
    };
    let mut next = 0;
    for sentence in 0..doc.sentences.len() {
        reader.sentence(sentence, &mut next);
    }
    reader.out
}

struct Reader<'d, 'a> {
    doc: &'d Doc<'a>,
    marks: &'d Marks,
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
    /// The topic has a name, or said something when it came up: `Warga setempat, A, mengeluh`.
    spoke: bool,
    out: Speech,
}

/// A speech word: where it stands, how long it is, its form.
type Verb = (usize, usize, SpeechForm);

impl Reader<'_, '_> {
    fn sentence(&mut self, index: usize, next_quote: &mut usize) {
        let doc = self.doc;
        let sentence = &doc.sentences[index];
        if doc.paragraphs[sentence.paragraph].title {
            self.out.topic_of.push(None);
            while doc.quotes.get(*next_quote).is_some_and(|it| doc.sentence_of(it.inner().start) <= index) {
                *next_quote += 1;
            }
            return;
        }
        // The narrative before the first quotation sets the topic; each quotation is then attributed in turn.
        let mut from = sentence.tokens.start;
        let mut any_quote = false;
        while let Some(quote) = doc.quotes.get(*next_quote) {
            let start = quote.outer().start;
            if start >= sentence.tokens.end {
                break;
            }
            let end = quote.outer().end;
            if from < start {
                self.narrative(from..start);
            }
            let stop = doc
                .quotes
                .get(*next_quote + 1)
                .map_or(sentence.tokens.end, |it| it.outer().start.min(sentence.tokens.end));
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
        // `Seperti diketahui, A melaporkan B`: what is told by the way changes nobody's turn.
        let doc = self.doc;
        if doc.is_any(range.start, words!["seperti", "sebagaimana"]) && doc.is(range.start + 1, "diketahui") {
            return;
        }
        if self.reports_on(&range) {
            return;
        }
        if let Some(voice) = self.subject(range.clone()) {
            self.topic = Some(voice);
            let named = |it: &Range<usize>| it.len() > 1 && range.contains(&it.start);
            self.spoke = doc.sentence_holds(range.start, Kinds::SPEECH) && self.verbs(range.clone()).next().is_some()
                || voice == Voice::Stranger && self.strangers.iter().any(named);
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
            let behind = crate::phrases::behind_region(self.doc, placed.tokens.end);
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
                let start = self.doc.sentences[self.doc.sentence_of(placed.tokens.start)].tokens.start;
                let holder = holder.or_else(|| self.retired_before(start).filter(|_| phrase.former && closes));
                if let Some(official) =
                    holder.or(topic.map(|it| if phrase.former && closes { self.meant(it) } else { it }))
                {
                    self.out.epithets.push((official, index));
                }
            }
        }
    }

    /// The one named last before token `i`, where his rank is that of one who left the service.
    fn retired_before(&self, i: usize) -> Option<usize> {
        let seen = self.people.last_before(i.saturating_sub(20)..i)?;
        let retired = |person: usize| self.mentions.people[person].rank.as_ref().is_some_and(|it| it.retired);
        let at = seen.tokens.start;
        self.mentions
            .within(at..at + 1)
            .iter()
            .any(|it| matches!(it.item, Item::Person(person) if retired(person)))
            .then_some(seen.official)
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

    /// The speech words of a range, one behind the other.
    fn verbs(&self, range: Range<usize>) -> impl Iterator<Item = Verb> {
        let any = self.doc.sentence_holds(range.start, Kinds::SPEECH);
        let mut next = if any { range.start } else { range.end };
        std::iter::from_fn(move || {
            while let Some(at) = self.marks.first(next..range.end, |it| it.kinds(&[Kinds::SPEECH])) {
                next = at + 1;
                let verb = self.doc.found(at).iter().find_map(|it| {
                    if let Term::Speech(id) = it.term {
                        Some((at, it.len as usize, self.doc.lexicon.speech(id).form))
                    } else {
                        None
                    }
                });
                if let Some(verb) = verb.filter(|_| !self.inside_item(at)) {
                    next = at + verb.1;
                    return Some(verb);
                }
            }
            None
        })
    }

    fn inside_item(&self, i: usize) -> bool {
        self.mentions.up_to(i, 3).iter().any(|it| it.tokens.contains(&i))
    }

    fn quote(&mut self, index: usize, sentence: usize, before: Range<usize>, after: Range<usize>) {
        let doc = self.doc;
        let quote = doc.quotes[index];
        if self.runs_on(index) {
            let behind = self.attribution_after(after).map(|it| match it {
                Attributed::To(voice) => Some(voice),
                Attributed::Unnamed => self.topic,
            });
            if let (Some(voice), Some(last)) = (behind, self.out.statements.last_mut()) {
                self.topic = voice.or(self.topic);
                last.speaker = match voice {
                    Some(Voice::Official(it)) => Some(it),
                    _ => None,
                };
                (last.rule, last.sentence, last.attributed) = ("quote-then-speaker", sentence, true);
            }
            return;
        }
        let inner = quote.inner();
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
            // `Kapolsek A bahwa, “…”`: the verb is lost.
            (None, None) if self.behind_that(&before) => words >= 4 && self.subject(before.clone()).is_some(),
            // A short sentence in marks is a statement where one went before it: `“…,” kata X. “Personel lengkap.”`
            _ => !quote.headless && !term && own_sentence && (words >= 5 || (words >= 2 && goes_on)),
        };
        if !statement {
            return;
        }
        let told = matches!(behind.or(ahead), Some(Attributed::To(_)));
        let (voice, rule) = match (behind, ahead) {
            (Some(Attributed::To(voice)), _) => (Some(voice), "quote-then-speaker"),
            (Some(Attributed::Unnamed), _) => (self.topic, "quote-then-pronoun"),
            (None, Some(Attributed::To(voice))) => (Some(voice), "speaker-then-quote"),
            (None, Some(Attributed::Unnamed)) => (self.topic, "pronoun-then-quote"),
            (None, None) => (self.topic, "quote-continued"),
        };
        // `“AKBP A sebelumnya Kasat,” ungkapnya`: nobody speaks of himself by name.
        let of_himself = matches!(voice, Some(Voice::Official(it)) if self.speaks_of(inner.clone(), it));
        let voice = if of_himself && !told { self.spoke_last(voice) } else { voice };
        // `Warga diminta melapor. “…,” tambahnya`: who was quoted before goes on.
        let goes_on_as =
            if rule == "quote-then-pronoun" && voice == Some(Voice::Stranger) { self.goes_on(&after) } else { None };
        let voice = goes_on_as.or(voice);
        // `klien kami sudah diperiksa`: a lawyer's words.
        let ours = |it: usize| doc.is_any(it + 1, words!["kami", "saya", "kita"]);
        let lawyer = !told && doc.each_of(inner.clone(), words!["klien"]).any(ours);
        let voice = if lawyer { Some(Voice::Stranger) } else { voice };
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
}

impl Reader<'_, '_> {
    /// Whether a quotation goes on with the one before it, which a break of the paragraph cut in two: neither the end of the first nor the
    /// beginning of the second has its mark.
    fn runs_on(&self, index: usize) -> bool {
        let doc = self.doc;
        let Some(before) = index.checked_sub(1).and_then(|it| doc.quotes.get(it)) else { return false };
        let quote = &doc.quotes[index];
        let told = self.out.statements.last().is_some_and(|it| it.quote + 1 == index);
        let (end, start) = (before.outer().end, quote.outer().start);
        told && before.open && quote.headless && end == start
    }

    /// Who was quoted last, where the words behind a quotation say that it adds to the one before, and nobody else has spoken since.
    fn goes_on(&self, after: &Range<usize>) -> Option<Voice> {
        let adds = words!["tambahnya", "imbuhnya", "lanjutnya", "sambungnya", "pungkasnya", "tutupnya", "tandasnya"];
        let word = after.clone().find(|it| self.doc.tokens[*it].is_word())?;
        let last = self.out.statements.last().filter(|_| !self.spoke && self.doc.is_any(word, adds))?;
        last.speaker.map(Voice::Official)
    }

    /// Whether a quotation names an official in the third person.
    fn speaks_of(&self, inner: Range<usize>, official: usize) -> bool {
        self.people.within(inner).iter().any(|it| {
            let name = it.surface.as_ref().filter(|_| it.official == official);
            name.is_some_and(|it| !self.doc.is_any(it.start.wrapping_sub(1), words!["saya", "nama"]))
        })
    }

    /// Whether a stretch ends with the word that brings on what is said: `bahwa, “…”`.
    fn behind_that(&self, before: &Range<usize>) -> bool {
        let Some(last) = before.end.checked_sub(1) else { return false };
        let word = last - usize::from(self.doc.mark(last) == ',' && last > 0);
        before.contains(&word) && self.doc.is(word, "bahwa")
    }

    /// Who was quoted last, where that is somebody else.
    fn spoke_last(&self, but: Option<Voice>) -> Option<Voice> {
        let last = self.out.statements.iter().rev().find_map(|it| it.speaker).map(Voice::Official);
        last.filter(|it| Some(*it) != but)
    }
}
