//! Goes through the article sentence by sentence and decides which event each tells of.

use crate::{
    events::{Day, Draft, Stretch},
    lines::{Line, Stage},
    triggers::{Stance, Trigger},
    venue,
};
use simpul_lexicon::{RoleCue, Term};
use simpul_model::{EventKind, RegionCode, Role, reading::Who};
use std::ops::Range;

/// Words with which a further event begins.
const SEQUENCE: &[&str] = &[
    "usai",
    "seusai",
    "selesai",
    "selepas",
    "setelah",
    "dilanjutkan",
    "kemudian",
    "selanjutnya",
    "diawali",
    "malamnya",
    "harinya",
    "bergeser",
    "diluar",
    "luar",
    "sebelumnya",
    "sebelum",
    "berikutnya",
    "sekaligus",
    "malam",
];

/// Words of what lies before the event told.
const EARLIER: &[&str] = &["sebelumnya", "sebelum", "diawali", "lalu", "silam"];

/// Words of what is to come.
const COMING: &[&str] =
    &["akan", "dijadwalkan", "rencananya", "direncanakan", "mendatang", "lusa", "besok", "bakal", "menunda"];

const CAUSES: &[&str] = &["karena", "lantaran", "sebab", "usai", "seusai", "setelah"];

pub(crate) struct Teller<'t, 's, 'd, 'a> {
    stage: &'t Stage<'s, 'd, 'a>,
    drafts: Vec<Draft>,
    /// The event that the article is about just now.
    main: Option<usize>,
    /// The event of the last sentence.
    current: Option<usize>,
    /// Sentences before the first event that hold a day or a place.
    pending: Vec<usize>,
}

enum Pick {
    New,
    Known(usize),
    Nothing,
}

impl<'t, 's, 'd, 'a> Teller<'t, 's, 'd, 'a> {
    pub(crate) fn new(stage: &'t Stage<'s, 'd, 'a>) -> Self {
        Self { stage, drafts: Vec::new(), main: None, current: None, pending: Vec::new() }
    }

    /// Reads one sentence.
    pub(crate) fn line(&mut self, index: usize) {
        let stage = self.stage;
        let line = &stage.lines[index];
        if line.title {
            return;
        }
        let mut holder = self.current.filter(|it| !self.drafts[*it].side).or(self.main);
        let mut start = line.tokens.start;
        let mut picked = false;
        for trigger in &line.triggers {
            match self.pick(trigger, line) {
                Pick::New => {
                    let cut = self.cut(trigger, line, start, picked);
                    self.stretch(holder.filter(|_| cut > start), index, start..cut);
                    let new = self.open(trigger, line, index, cut, holder);
                    (holder, start, picked) = (Some(new), cut, true);
                }
                Pick::Known(known) => {
                    if Some(known) != holder && picked {
                        self.stretch(holder, index, start..trigger.tokens.start);
                        start = trigger.tokens.start;
                    }
                    (holder, picked) = (Some(known), true);
                    self.learn(known, trigger, line);
                }
                Pick::Nothing => {}
            }
        }
        if !picked && let Some(new) = self.announced(line, index) {
            holder = Some(new);
        }
        self.stretch(holder, index, start..line.tokens.end);
        self.current = holder;
        if let Some(holder) = holder.filter(|it| !self.drafts[*it].side) {
            self.main = Some(holder);
        }
        if self.drafts.is_empty() && (!line.dates.is_empty() || !line.venues.is_empty()) {
            self.pending.push(index);
        }
        self.quoted_plans(index);
    }

    fn stretch(&mut self, draft: Option<usize>, sentence: usize, tokens: Range<usize>) {
        if let Some(draft) = draft
            && !tokens.is_empty()
        {
            self.drafts[draft].spans.push(Stretch { sentence, tokens });
        }
    }

    /// Where the stretch of a new event begins.
    fn cut(&self, trigger: &Trigger, line: &Line, start: usize, picked: bool) -> usize {
        let doc = self.stage.doc;
        if trigger.aside && !self.drafts.is_empty() {
            let cause = (start..trigger.tokens.start).rev().find(|it| doc.is_any(*it, CAUSES));
            return cause.unwrap_or(start);
        }
        if picked {
            // Back to the word that brings it in.
            let cue = line
                .cues
                .iter()
                .rev()
                .find(|it| it.end <= trigger.tokens.start && trigger.tokens.start - it.at <= 6 && it.at > start)
                .map(|it| it.at);
            return if trigger.verb { trigger.tokens.start } else { cue.unwrap_or(trigger.tokens.start) };
        }
        start
    }

    fn open(&mut self, trigger: &Trigger, line: &Line, index: usize, cut: usize, before: Option<usize>) -> usize {
        let stage = self.stage;
        let doc = stage.doc;
        let first = self.drafts.is_empty();
        let mut draft = Draft::new(trigger, line, index);
        draft.kind = self.kind_here(trigger);
        draft.date = trigger.date.and_then(|it| stage.day(it));
        draft.place = stage.place_in(&trigger.clause);
        let lead = cut..trigger.tokens.end;
        let any = |words: &[&str]| lead.clone().any(|it| doc.is_any(it, words) && doc.quote_of(it).is_none());
        let coming = any(COMING) || (trigger.tokens.end..trigger.clause.end).take(6).any(|it| doc.is_any(it, COMING));
        draft.planned = coming;
        if first {
            self.take_pending(&mut draft, index);
        } else {
            let main_day = self.main.and_then(|it| self.drafts[it].date);
            let other_day =
                matches!((draft.date, main_day), (Some(a), Some(b)) if a.start > b.last() || a.last() < b.start);
            draft.side = trigger.aside
                || coming
                || any(EARLIER)
                || other_day
                || (cut.saturating_sub(3).max(line.tokens.start)..cut).any(|it| doc.is_any(it, EARLIER))
                || self.reported(line, trigger);
            draft.day = self.relative_day(line);
            draft.follows = before.filter(|_| {
                any(&["dilanjutkan", "diawali", "bergerak"])
                    || (cut.saturating_sub(2).max(line.tokens.start)..cut)
                        .any(|it| doc.is_any(it, &["dilanjutkan", "diawali"]))
            });
            if trigger.aside && stage.people.within(cut..trigger.tokens.start).is_empty() {
                // `… tidak hadir karena mengikuti rapat di …`: its subject went there.
                if let Some(seen) = stage.people.within(line.tokens.start..cut).first() {
                    draft.part(
                        Who::Official(seen.official as u32),
                        Role::Attendee,
                        seen.tokens.clone(),
                        "attendee-aside",
                    );
                }
            }
        }
        self.drafts.push(draft);
        self.drafts.len() - 1
    }

    /// The opening sentences that gave day and place before the event was named.
    fn take_pending(&mut self, draft: &mut Draft, index: usize) {
        let paragraph = |it: usize| self.stage.doc.sentences[it].paragraph;
        for line in std::mem::take(&mut self.pending) {
            if paragraph(index) > paragraph(line) + 1 && draft.date.is_some() {
                continue;
            }
            let known = &self.stage.lines[line];
            draft.spans.push(Stretch { sentence: line, tokens: known.tokens.clone() });
            draft.date =
                draft.date.or_else(|| self.stage.date_in(known, &known.tokens).and_then(|it| self.stage.day(it)));
            draft.venue = draft.venue.take().or_else(|| known.venues.first().cloned());
            draft.place = draft.place.or_else(|| self.stage.place_in(&known.tokens));
        }
    }

    /// `esok harinya`, `sehari sebelumnya` at the head of a sentence.
    fn relative_day(&self, line: &Line) -> Day {
        let doc = self.stage.doc;
        let head = line.tokens.start..(line.tokens.start + 3).min(line.tokens.end);
        if head.clone().any(|it| doc.is_any(it, &["sehari"]) && doc.is_any(it + 1, &["sebelumnya", "sebelum"])) {
            Day::Offset(-1)
        } else if head.clone().any(|it| doc.is_any(it, &["esok", "esoknya", "besoknya", "keesokan"]))
            || head.clone().any(|it| doc.is(it, "sehari") && doc.is_any(it + 1, &["kemudian", "setelahnya"]))
        {
            Day::Offset(1)
        } else {
            Day::Own
        }
    }

    /// Whether the sentence only reports it (`Menurutnya, satu TPS menggelar …`).
    fn reported(&self, line: &Line, trigger: &Trigger) -> bool {
        let doc = self.stage.doc;
        (line.tokens.start..trigger.tokens.start).take(4).any(|it| doc.is_any(it, &["menurutnya", "menurut"]))
    }

    /// What a further mention adds to a known event.
    fn learn(&mut self, known: usize, trigger: &Trigger, line: &Line) {
        let stage = self.stage;
        let draft = &mut self.drafts[known];
        if draft.date.is_none() {
            draft.date = trigger.date.and_then(|it| stage.day(it));
        }
        if draft.venue.is_none() {
            draft.venue = trigger.venue.and_then(|it| line.venues.get(it).cloned());
        }
        if draft.place.is_none() {
            draft.place = stage.place_in(&trigger.clause);
        }
    }

    fn pick(&self, trigger: &Trigger, line: &Line) -> Pick {
        if matches!(trigger.stance, Stance::Background) {
            return Pick::Nothing;
        }
        let kind = self.kind_here(trigger);
        if self.drafts.is_empty() {
            return self.first(trigger);
        }
        let same: Vec<usize> = (0..self.drafts.len()).rev().filter(|it| self.drafts[*it].kind == kind).collect();
        if let Some(known) = same.iter().copied().find(|it| !self.conflicts(trigger, line, *it)) {
            let back = trigger.stance == Stance::Back && Some(known) != self.current;
            return if back { Pick::Nothing } else { Pick::Known(known) };
        }
        if !same.is_empty() {
            let dated = trigger.date.is_some_and(|it| self.stage.dates[it].tokens.start <= trigger.tokens.end + 4);
            return if trigger.stance == Stance::Told || (trigger.stance == Stance::Named && dated) {
                Pick::New
            } else {
                Pick::Nothing
            };
        }
        if trigger.stance == Stance::Told && self.stands_alone(trigger, line) { Pick::New } else { Pick::Nothing }
    }

    /// The send-off of a shipment is part of the shipment.
    fn kind_here(&self, trigger: &Trigger) -> EventKind {
        let shipping = self.drafts.iter().any(|it| it.kind == EventKind::Logistics);
        if trigger.kind == EventKind::Ceremony
            && shipping
            && self.stage.doc.is_any(trigger.tokens.start, &["pelepasan", "penyambutan", "penyerahan"])
        {
            EventKind::Logistics
        } else {
            trigger.kind
        }
    }

    /// Whether a mention can open the first event of the article.
    fn first(&self, trigger: &Trigger) -> Pick {
        let framed = trigger.anaphoric && self.pending.iter().any(|it| !self.stage.lines[*it].dates.is_empty());
        let placed = trigger.venue.is_some() && trigger.date.is_some();
        match trigger.stance {
            Stance::Told => Pick::New,
            Stance::Named if framed || (placed && !trigger.verb) => Pick::New,
            _ => Pick::Nothing,
        }
    }

    /// Whether a mention cannot be of the event `known`, though it is of its kind.
    fn conflicts(&self, trigger: &Trigger, line: &Line, known: usize) -> bool {
        let stage = self.stage;
        let draft = &self.drafts[known];
        if let (Some(date), Some(own)) = (trigger.date, draft.date)
            && let Some(day) = stage.day(date)
            && !stage.dates[date].is_relative()
            && (day.start > own.last() || day.last() < own.start)
        {
            // `sejak Selasa (3/12)` of an event that ended on Thursday.
            return !stage
                .doc
                .is_any(stage.dates[date].tokens.start.wrapping_sub(1), &["sejak", "hingga", "sampai", "rampung"])
                || stage.doc.is_any(trigger.tokens.start.wrapping_sub(1), &["menunda"]);
        }
        if self.relative_day(line) != Day::Own && trigger.stance == Stance::Told {
            return true;
        }
        let pointlike = matches!(
            trigger.kind,
            EventKind::Logistics
                | EventKind::Inspection
                | EventKind::Visit
                | EventKind::SocialAid
                | EventKind::LawEnforcement
        );
        if (trigger.aside || (pointlike && trigger.stance == Stance::Told))
            && let (Some(venue), Some(own)) = (trigger.venue.and_then(|it| line.venues.get(it)), &draft.venue)
        {
            return !self.same_venue(venue, own) && venue.start > trigger.tokens.start;
        }
        let place = stage.place_in(&trigger.clause);
        let theirs = draft.place;
        if trigger.aside {
            return !apart(place, theirs).is_some_and(|it| !it) && (place.is_some() || trigger.venue.is_some());
        }
        pointlike
            && trigger.verb
            && trigger.kind == EventKind::Logistics
            && trigger.stance == Stance::Told
            && apart(place, theirs) == Some(true)
    }

    fn same_venue(&self, a: &Range<usize>, b: &Range<usize>) -> bool {
        let (a, b) = (self.stage.doc.slice(a.clone()).to_lowercase(), self.stage.doc.slice(b.clone()).to_lowercase());
        a.contains(&b) || b.contains(&a)
    }

    /// Whether a mention of a new kind has enough of its own to be another event than those told so far.
    fn stands_alone(&self, trigger: &Trigger, line: &Line) -> bool {
        let stage = self.stage;
        let doc = stage.doc;
        let main = self.main.or(self.current).map(|it| &self.drafts[it]);
        let venue = trigger
            .venue
            .and_then(|it| line.venues.get(it))
            .filter(|it| it.start > trigger.tokens.start || trigger.verb);
        let new_venue = venue.is_some_and(|it| {
            !self.drafts.iter().any(|draft| draft.venue.as_ref().is_some_and(|own| self.same_venue(it, own)))
        });
        let day = trigger.date.and_then(|it| stage.day(it));
        let new_day = match (day, main.and_then(|it| it.date)) {
            (Some(day), Some(own)) => day.start > own.last() || day.last() < own.start,
            (Some(_), None) => true,
            _ => false,
        };
        let head = line.tokens.start..(line.tokens.start + 9).min(trigger.tokens.start.max(line.tokens.start));
        let near = trigger.tokens.start.saturating_sub(3).max(line.tokens.start)..trigger.tokens.start;
        let sequence = head.chain(near).any(|it| doc.is_any(it, SEQUENCE) && doc.quote_of(it).is_none());
        let leads =
            line.cues.iter().any(|it| trigger.clause.contains(&it.at) && it.role == RoleCue::Leader && it.passive);
        let place = stage.place_in(&trigger.clause);
        let new_place = apart(place, main.and_then(|it| it.place)) == Some(true);
        let actor = trigger.verb || !stage.people.within(line.tokens.start..trigger.tokens.start).is_empty();
        (new_venue && (sequence || new_day || leads || trigger.verb || trigger.aside))
            || (new_day && !trigger.verb)
            || (new_day && place.is_some())
            || (trigger.aside && new_place)
            || (sequence && (leads || actor || new_venue))
            || (trigger.verb && new_place && actor)
    }

    /// A sentence without an event word that announces a day and a place.
    fn announced(&mut self, line: &Line, index: usize) -> Option<usize> {
        let doc = self.stage.doc;
        let main = self.main?;
        let coming = line.tokens.clone().find(|it| {
            doc.quote_of(*it).is_none() && doc.is_any(*it, &["akan", "dijadwalkan", "rencananya", "direncanakan"])
        })?;
        let venue = line.venues.iter().position(|it| it.start > coming)?;
        let date = self.stage.date_in(line, &(coming..line.tokens.end))?;
        self.plan(coming..coming + 1, self.drafts[main].kind, index, line.venues[venue].clone(), date)
    }

    fn plan(
        &mut self,
        tokens: Range<usize>,
        kind: EventKind,
        index: usize,
        venue: Range<usize>,
        date: usize,
    ) -> Option<usize> {
        let day = self.stage.day(date)?;
        if self.drafts.iter().any(|it| it.date.is_some_and(|own| own.start == day.start)) {
            return None;
        }
        let trigger = Trigger {
            kind,
            clause: tokens.clone(),
            tokens,
            verb: false,
            stance: Stance::Told,
            anaphoric: false,
            aside: false,
            venue: None,
            date: Some(date),
        };
        let mut draft = Draft::new(&trigger, &self.stage.lines[index], index);
        draft.date = Some(day);
        draft.venue = Some(venue);
        draft.planned = true;
        draft.side = true;
        self.drafts.push(draft);
        Some(self.drafts.len() - 1)
    }

    /// An announcement within a quotation: a day and a place together (`Senin (24/3) kita pleno di Gedung X`).
    fn quoted_plans(&mut self, index: usize) {
        let stage = self.stage;
        let doc = stage.doc;
        let sentence = doc.sentences[index].tokens.clone();
        let Some(main) = self.main else { return };
        let mut at = sentence.start;
        while at < sentence.end {
            let Some(quote) = doc.quote_of(at) else {
                at += 1;
                continue;
            };
            let inner = at..doc.token_at(doc.quotes[quote].outer_end).max(at + 1);
            at = inner.end;
            let date = stage
                .dates
                .iter()
                .position(|it| inner.contains(&it.tokens.start) && it.value.is_some() && it.weekday.is_some());
            let Some(date) = date else { continue };
            let Some(venue) = venue::quoted(doc, inner.clone()) else { continue };
            let event = inner.clone().find_map(|i| {
                doc.found(i).iter().find_map(|it| match it.term {
                    Term::Event(id) if !doc.lexicon.event(id).purpose_only => {
                        Some((doc.lexicon.event(id).kind, i..i + it.len as usize))
                    }
                    _ => None,
                })
            });
            let later =
                matches!((stage.day(date), self.drafts[main].date), (Some(day), Some(own)) if day.start > own.last());
            if !later {
                continue;
            }
            let (kind, tokens) = event.unwrap_or((self.drafts[main].kind, stage.dates[date].tokens.clone()));
            if let Some(new) = self.plan(tokens, kind, index, venue, date) {
                self.drafts[new].spans.push(Stretch { sentence: index, tokens: inner });
            }
        }
    }

    /// The events of the article; where the body names none outright, what the headline says.
    pub(crate) fn close(mut self) -> Vec<Draft> {
        if self.drafts.is_empty() {
            self.from_title();
        }
        self.drafts
    }

    fn from_title(&mut self) {
        let stage = self.stage;
        let doc = stage.doc;
        let lead = self.pending.iter().copied().find(|it| !stage.lines[*it].dates.is_empty());
        let Some(lead) = lead.filter(|it| doc.sentences[*it].paragraph <= 3) else { return };
        let line = &stage.lines[lead];
        let known = line.triggers.iter().find(|it| matches!(it.stance, Stance::Named)).cloned();
        let titled = || {
            let title = doc.sentences.iter().position(|it| doc.paragraphs[it.paragraph].title)?;
            doc.sentences[title].tokens.clone().find_map(|i| {
                doc.found(i).iter().find_map(|it| match it.term {
                    Term::Event(id)
                        if !doc.lexicon.event(id).purpose_only
                            && !doc.is_any(i.wrapping_sub(1), &["jelang", "sebelum", "masa", "soal", "usai"]) =>
                    {
                        Some(Trigger {
                            kind: doc.lexicon.event(id).kind,
                            tokens: i..i + it.len as usize,
                            verb: false,
                            stance: Stance::Told,
                            anaphoric: false,
                            aside: false,
                            clause: i..i,
                            venue: None,
                            date: None,
                        })
                    }
                    _ => None,
                })
            })
        };
        let Some(trigger) = known.or_else(titled) else { return };
        let mut draft = Draft::new(&trigger, line, lead);
        self.take_pending(&mut draft, lead);
        let later = (lead + 1..stage.lines.len())
            .take(6)
            .map(|it| Stretch { sentence: it, tokens: stage.lines[it].tokens.clone() });
        draft.spans.extend(later);
        self.drafts.push(draft);
    }
}

/// Whether two regions are apart: neither holds the other. `None` where one is not known.
fn apart(a: Option<RegionCode>, b: Option<RegionCode>) -> Option<bool> {
    let (a, b) = (a?, b?);
    Some(!a.within(b) && !b.within(a))
}
