//! Further events that go by little more than a place or a leader of their own.

use super::Teller;
use crate::{
    doc::Kinds,
    events::Draft,
    lines::{Cue, Line},
    mentions::Item,
    triggers::{Stance, Trigger},
    words::Words,
};
use simpul_lexicon::RoleCue;
use simpul_model::{EventKind, RegionLevel};
use std::ops::Range;

impl Teller<'_, '_, '_, '_> {
    /// `Selesai apel, jenderal bintang satu itu bertatap muka dengan warga di Aula X`: only named, as nobody known does it, but at a place of
    /// its own, behind it or at the head of the sentence.
    pub(super) fn placed_apart(&self, trigger: &Trigger, line: &Line) -> bool {
        let Some(venue) = trigger.venue.and_then(|it| line.venues.get(it)) else { return false };
        let beside = venue.start > trigger.tokens.start || venue.start <= line.tokens.start + 2;
        let kinds = matches!(
            trigger.kind,
            EventKind::Voting | EventKind::Campaign | EventKind::Tally | EventKind::Logistics | EventKind::Other
        );
        trigger.stance == Stance::Named && !kinds && beside && !self.is_told(venue)
    }

    /// `Tim bergerak setelah apel di halaman X yang dipimpin A`, `mengoreksi hasil pertemuan sebelumnya di Kantor Y, Selasa (17/9)`: over, but
    /// at a place of its own, under somebody's lead or on a day of its own.
    pub(super) fn over_elsewhere(&self, trigger: &Trigger, line: &Line) -> bool {
        if !matches!(trigger.stance, Stance::Back | Stance::Background) {
            return false;
        }
        let Some(venue) = trigger.venue.and_then(|it| line.venues.get(it)) else { return false };
        let doc = self.stage.doc;
        let led = |it: &Cue| {
            it.role == RoleCue::Leader
                && it.passive
                && (venue.end..venue.end + 6).contains(&it.at)
                && doc.is(it.at - 1, "yang")
                && !self.stage.people.within(it.end..(it.end + 12).min(line.tokens.end)).is_empty()
        };
        let behind = venue.start > trigger.tokens.start && !self.is_told(venue);
        let before = trigger.date.is_some() && doc.is_any(trigger.tokens.end, words!["sebelumnya", "terdahulu"]);
        behind && (before || trigger.stance == Stance::Back && line.cues.iter().any(led))
    }

    /// `Penertiban dipimpin Kasatpol PP A`, `Dari wihara, Kompol B memimpin patroli`: what is done outside, under somebody's lead.
    pub(super) fn led_apart(&self, trigger: &Trigger, line: &Line) -> bool {
        let outside = matches!(
            trigger.kind,
            EventKind::RollCall
                | EventKind::Patrol
                | EventKind::Inspection
                | EventKind::LawEnforcement
                | EventKind::Simulation
        );
        let (start, end) = (trigger.tokens.start, trigger.tokens.end);
        let someone = |range: Range<usize>| !self.stage.people.within(range).is_empty();
        let led = |it: &Cue| {
            it.role == RoleCue::Leader
                && if it.passive {
                    it.at >= end && it.at <= end + 2 && someone(it.end..(it.end + 12).min(line.tokens.end))
                } else {
                    it.end <= start && it.end + 2 >= start && someone(line.tokens.start..it.at)
                }
        };
        outside && !trigger.verb && line.cues.iter().any(led)
    }

    /// `Usai pengobatan, prajurit bersama pemuda membersihkan sampah di Pantai X`: a deed that no word of the lexicon names, behind what was
    /// told at another place.
    pub(super) fn deed_apart(&mut self, line: &Line, index: usize) -> Option<usize> {
        let stage = self.stage;
        let doc = stage.doc;
        let main = &self.drafts[self.main?];
        main.venue.as_ref()?;
        let first = line.tokens.start;
        let hours = words!["paginya", "siangnya", "sorenya", "malamnya", "harinya"];
        let next = stage.marks.has(first, Words::Back) || doc.is_any(first, words!["selanjutnya", "kemudian"]);
        let opens = next || doc.any_of(first..first + 3, hours);
        let reported = line.elsewhere || doc.sentence_holds(first, Kinds::SPEECH);
        if line.venues.is_empty() || !opens || reported || stage.marks.any(line.tokens.clone(), Words::Coming) {
            return None;
        }
        let venue = line.venues.iter().find(|it| doc.is(it.start.wrapping_sub(1), "di") && !self.is_told(it))?.clone();
        // `usai menjaga`, `untuk menjaga`: bound to what else is done, or not done.
        let bound = words!["untuk", "tidak", "belum", "usai", "seusai", "setelah", "selesai"];
        let active = |it: usize| doc.word(it).starts_with("me") && !doc.is_any(it - 1, bound);
        let verb = (first + 1..venue.start).find(|it| active(*it) && self.is_deed(*it))?;
        let who = first..verb;
        let actor = stage.items(who.clone()).any(|it| matches!(it.item, Item::Unit(_) | Item::Post(_)))
            || !stage.people.within(who.clone()).is_empty()
            || stage.marks.any_of(who, &[Words::Doers, Words::Forces]);
        if !actor {
            return None;
        }
        let kind = self.deed_kind(line, verb);
        let place = stage.place_in(&(venue.start..line.tokens.end)).filter(|it| it.level() >= RegionLevel::District);
        let mut draft = Draft::elsewhere(kind, venue, line, index);
        draft.trigger = verb..verb + 1;
        draft.date = main.date;
        draft.place = place;
        self.drafts.push(draft);
        Some(self.drafts.len() - 1)
    }

    /// Whether one of the events told so far is at a place of this name.
    pub(crate) fn is_told(&self, place: &Range<usize>) -> bool {
        self.drafts.iter().any(|it| it.is_at(self.stage, place))
    }
}
