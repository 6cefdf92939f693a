//! Sentences that take the tale to another day or place before the next event is named: `Empat hari kemudian X tiba di Mako Y.`,
//! `Dari sana rombongan bertolak ke Distrik Z.`

use crate::{
    doc::Kinds,
    events::{Day, Draft, Stretch},
    identity::{self, relative_day},
    lines::Line,
    teller::Teller,
    triggers::{Stance, Trigger},
    words::Words,
};
use simpul_model::{DateRange, EventKind, RegionCode, RegionLevel, Role, reading::Who};
use std::ops::Range;

/// Where and when the tale went on, and the sentence that says so.
#[derive(Debug, Clone)]
pub(crate) struct Onward {
    pub(crate) sentence: usize,
    pub(crate) date: Option<DateRange>,
    pub(crate) venue: Option<Range<usize>>,
    pub(crate) place: Option<RegionCode>,
    /// The whole sentence belongs to what is told next.
    whole: bool,
}

impl Onward {
    /// Whether the whole sentence belongs to what is told next.
    pub(crate) fn is_whole(&self) -> bool {
        self.whole
    }

    /// A party that goes on within a journey told before.
    pub(crate) fn to(sentence: usize, place: Option<RegionCode>) -> Self {
        Self { sentence, date: None, venue: None, place, whole: false }
    }
}

impl Teller<'_, '_, '_, '_> {
    /// Whether a sentence without an event takes the tale on: to a day of its own with somebody or some place in it, or to where people
    /// of the page go.
    pub(crate) fn goes_onward(&self, line: &Line, index: usize, holder: usize) -> Option<Onward> {
        let stage = self.stage;
        let doc = stage.doc;
        let draft = &self.drafts[holder];
        // To go on takes a place, but for a day of those that the page counts: `Hari pertama, Selasa (17/6), rombongan singgah di X`.
        let counted = doc.is(line.tokens.start, "hari") && stage.marks.has(line.tokens.start + 1, Words::Ordinals);
        if line.venues.is_empty() && !line.places && !counted {
            return None;
        }
        // `Peristiwa serupa pernah terjadi 13 April`: nobody goes there.
        if doc.any_of(line.tokens.clone(), words!["terjadi", "menimpa"]) {
            return None;
        }
        // Who tells of something goes nowhere, and what is to come is told elsewhere.
        let told =
            doc.sentence_holds(line.tokens.start, Kinds::SPEECH) || stage.marks.any(line.tokens.clone(), Words::Coming);
        if line.elsewhere || told || doc.quotes.iter().any(|it| line.tokens.contains(&it.outer().end)) {
            return None;
        }
        let offset = relative_day(stage, line);
        let date =
            stage.date_in(line, &line.tokens).filter(|it| stage.dates[*it].is_explicit()).and_then(|it| stage.day(it));
        let later = match (offset, draft.date) {
            (Day::Offset(days), Some(own)) => {
                own.start.checked_add(jiff::Span::new().days(i64::from(days))).ok().map(DateRange::day)
            }
            _ => None,
        };
        let other = |day: &DateRange| draft.date.is_some_and(|own| day.start > own.last() || day.last() < own.start);
        let day = date.or(later).or_else(|| self.counted_day(line.tokens.start)).filter(other);
        let place = stage.place_in(&line.tokens).filter(|it| it.level() >= RegionLevel::District);
        let venue = line.venues.iter().find(|it| !draft.is_at(stage, it));
        let leaves = self.leaves(line) && (venue.is_some() || place.is_some_and(|it| draft.place != Some(it)));
        let comes = (day.is_some() || identity::meanwhile(stage, line)) && (venue.is_some() || place.is_some())
            || counted && day.is_some();
        (leaves || comes).then(|| Onward { sentence: index, date: day, venue: venue.cloned(), place, whole: true })
    }

    /// `Dari sana rombongan bertolak ke X`, `Massa lalu bergeser ke Y`: whether a sentence says that those it tells of go somewhere.
    pub(crate) fn leaves(&self, line: &Line) -> bool {
        let stage = self.stage;
        let doc = stage.doc;
        let first = line.tokens.start;
        // `Pencarian berlanjut ke gudang milik X`: what they do may go on for them.
        let party = words![
            "rombongan",
            "ia",
            "keduanya",
            "mereka",
            "massa",
            "tim",
            "perjalanan",
            "pengunjuk",
            "pencarian",
            "sidak",
            "pengecekan",
            "pemeriksaan",
            "peninjauan"
        ];
        let someone = || !stage.people.within(line.tokens.clone()).is_empty() || doc.any_of(first..first + 4, party);
        let to = |it: usize| {
            let further = usize::from(doc.is(it + 1, "perjalanan"));
            doc.is(it + 1 + further, "ke") || doc.is(it, "menuju")
        };
        let went = stage.marks.each_of(line.tokens.clone(), Words::Moves).any(to)
            || doc.each_of(line.tokens.clone(), words!["dilanjutkan", "berlanjut"]).any(to);
        went && someone()
    }

    /// `Massa lalu bergeser ke Gudang X.`, and no event is named behind it in the paragraph: what was done before goes on there.
    pub(crate) fn next_stop(&mut self, line: &Line, index: usize, onward: &Onward) -> Option<usize> {
        let stage = self.stage;
        let main = &self.drafts[self.main?];
        let toured = matches!(
            main.kind,
            EventKind::Inspection | EventKind::Visit | EventKind::Protest | EventKind::SocialAid | EventKind::Voting
        );
        let venue = onward.venue.clone().filter(|_| toured && main.venue.is_some() && self.leaves(line))?;
        let paragraph = |it: usize| stage.doc.sentences[it].paragraph;
        let named = |it: &Line| it.triggers.iter().any(|it| it.stance == Stance::Told);
        let rest = stage.lines.iter().enumerate().skip(index + 1).take_while(|it| paragraph(it.0) == paragraph(index));
        if rest.map(|it| it.1).any(named) {
            return None;
        }
        let mut draft = Draft::elsewhere(main.kind, venue, line, index);
        draft.place = onward.place;
        draft.date = onward.date.or(main.date);
        draft.follows = self.main;
        draft.stop = true;
        self.drafts.push(draft);
        Some(self.drafts.len() - 1)
    }

    /// Whether an event word opens what the sentence before led on to.
    pub(crate) fn opens_onward(&self, trigger: &Trigger, index: usize) -> bool {
        let gathers = !matches!(trigger.kind, EventKind::Voting | EventKind::Campaign);
        self.onward.as_ref().is_some_and(|it| {
            it.is_whole()
                && self.is_onward(index)
                && trigger.stance == Stance::Told
                && trigger.date.is_none()
                && gathers
        })
    }

    /// Whether a sentence stands behind the one that led on, in its paragraph, and no event has been named since.
    pub(crate) fn is_onward(&self, index: usize) -> bool {
        let sentences = &self.stage.doc.sentences;
        self.onward.as_ref().is_some_and(|it| {
            it.sentence < index
                && if it.whole {
                    sentences[it.sentence].paragraph == sentences[index].paragraph
                } else {
                    it.sentence + 1 == index
                }
        })
    }

    /// Gives an event the day and place to which the sentence before went on.
    pub(crate) fn take_onward(&mut self, draft: &mut Draft, index: usize) {
        let held = self.is_onward(index);
        let Some(onward) = self.onward.take().filter(|_| held) else { return };
        draft.side = false;
        if !onward.whole {
            draft.place = draft.place.or(onward.place);
            return;
        }
        // A district of its own is somewhere else again.
        if draft.venue.is_none() && draft.place.is_none_or(|it| onward.place.is_some_and(|to| it.within(to))) {
            draft.venue = onward.venue;
        }
        draft.place = draft.place.or(onward.place);
        if let Some(day) = onward.date {
            draft.date = Some(day);
        }
        draft.day = Day::Own;
        // Who goes there is there.
        let lines = &self.stage.lines;
        let first = &lines[onward.sentence].tokens;
        let goes = first.start..lines[onward.sentence].venues.first().map_or(first.end, |it| it.start);
        for seen in self.stage.people.within(goes) {
            draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-onward");
        }
        let told = (onward.sentence..index).map(|it| Stretch { sentence: it, tokens: lines[it].tokens.clone() });
        draft.spans.extend(told);
    }
}
