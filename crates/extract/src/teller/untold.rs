//! What a page is about where no word of the lexicon names it: somebody did something on a day and at a place.

use super::Teller;
use crate::{
    doc::Kinds,
    events::Draft,
    hosts,
    lines::Line,
    mentions::Item,
    triggers::{Stance, Trigger, blank, denied, names_a_thing},
    words::Words,
};
use simpul_lexicon::RoleCue;
use simpul_model::{EventKind, Role, UnitKind, reading::Who};
use std::ops::Range;

/// So many sentences, from the one with the day on, may tell who did it.
const NEAR: usize = 3;

impl Teller<'_, '_, '_, '_> {
    /// Opens the event of a page on which nothing was found: `Truk terakhir berisi kotak suara tiba di halaman Kantor Camat X, Senin
    /// (25/11). Kapolsek Y ikut menurunkan muatannya.` Its kind is that at which most words of the headline and of the first sentences
    /// hint.
    pub(crate) fn untold(&mut self) {
        let Some(index) = self.pending.iter().copied().find(|it| self.may_tell(*it)) else { return };
        let stage = self.stage;
        let line = &stage.lines[index];
        let near = index..(index + NEAR).min(stage.lines.len());
        let (kind, word) = self.hinted(index, near.clone());
        let place = line.venues.first().cloned();
        // `Polres X memberikan bantuan hukum kepada anggota, Senin`: of a unit it is a deed at a place, or an arrest.
        let placed = place.is_some() || stage.items(line.tokens.clone()).any(|it| matches!(it.item, Item::Region(_)));
        let units = near.clone().filter(|it| self.is_tale(*it)).find_map(|it| {
            let units = hosts::acting(stage, stage.lines[it].tokens.clone());
            units.first().is_some_and(|it| self.is_public(it.0)).then_some(units)
        });
        let units = units.filter(|_| placed || kind == EventKind::LawEnforcement);
        if units.is_none() && !near.clone().any(|it| self.is_acted(it)) {
            return;
        }
        let word = word.filter(|it| line.tokens.contains(it)).unwrap_or(line.tokens.start);
        let trigger = Trigger { stance: Stance::Told, ..blank(kind, word..word + 1, true) };
        let mut draft = Draft::new(&trigger, line, index);
        draft.date = stage.date_in(line, &line.tokens).and_then(|it| stage.day(it));
        draft.venue = place;
        draft.place = stage.place_in(&line.tokens);
        self.take_pending(&mut draft, index);
        self.goes_on_from(index + 1, &mut draft);
        (draft.first, draft.rule) = (true, "event-hint");
        draft.organizers.extend(units.into_iter().flatten());
        // Who is said to have been there is read with the others.
        let does = |it: &usize| !self.is_said(&stage.lines[*it]) && !is_attended(&stage.lines[*it]);
        for seen in near.filter(does).flat_map(|it| stage.people.within(stage.lines[it].tokens.clone())) {
            draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-untold");
        }
        self.drafts.push(draft);
    }

    /// Whether a sentence near the head of the page gives something its day: not the day of a paper, of what somebody says, or of what
    /// befell people.
    fn may_tell(&self, index: usize) -> bool {
        let stage = self.stage;
        let doc = stage.doc;
        let line = &stage.lines[index];
        let dated = line.dates.iter().any(|it| {
            let date = &stage.dates[*it];
            date.is_explicit() && date.weekday.is_some() && !date.is_future()
        });
        // `Api menghanguskan dua rumah, Senin (25/11). Kebakaran itu …`
        let told = line.tokens.start..stage.lines.get(index + 1).map_or(line.tokens.end, |it| it.tokens.end);
        let hinted = || line.tokens.clone().any(|it| doc.lexicon.hint(doc.word(it)).is_some());
        dated
            && doc.sentences[index].paragraph <= 4
            && !line.elsewhere
            && !self.is_quoted(line)
            && !line.denied
            && !denied::calls_off(doc, line.tokens.clone())
            && !stage.marks.any(line.tokens.clone(), Words::Coming)
            && !doc.any_of(line.tokens.clone(), words!["telegram", "telegramnya", "surat", "keputusan", "peraturan"])
            && !line.tokens.clone().any(|it| self.looks_on(it))
            && (!stage.marks.any(told, Words::Mishaps) || hinted())
    }

    /// Whether an official is named in a sentence that tells what he did, not only what he said.
    fn is_acted(&self, index: usize) -> bool {
        let stage = self.stage;
        let line = &stage.lines[index];
        let official = |it: usize| {
            let one = &stage.people.officials[it];
            one.rank.is_some() || one.posts.iter().any(|held| held.unit.is_some_and(|it| self.is_public(it)))
        };
        self.is_tale(index) && stage.people.within(line.tokens.clone()).iter().any(|it| official(it.official))
    }

    /// Whether a sentence of the body tells what was done or who was there, not only what was said.
    fn is_tale(&self, index: usize) -> bool {
        let line = &self.stage.lines[index];
        !line.title && !line.caption && !line.elsewhere && (is_attended(line) || !self.is_said(line))
    }

    /// Whether a unit is no company and no portal.
    fn is_public(&self, unit: usize) -> bool {
        !matches!(self.stage.resolved.units[unit].kind, UnitKind::Company | UnitKind::Media)
    }

    /// Whether a sentence holds somebody's words.
    fn is_said(&self, line: &Line) -> bool {
        self.stage.doc.sentence_holds(line.tokens.start, Kinds::SPEECH) || self.is_quoted(line)
    }

    /// Whether a sentence holds a part of a quotation.
    pub(super) fn is_quoted(&self, line: &Line) -> bool {
        line.tokens.clone().any(|it| self.stage.doc.quote_of(it).is_some())
    }

    /// The kind at which the words of a sentence hint, where they agree.
    pub(crate) fn hinted_in(&self, line: &Line) -> Option<EventKind> {
        let doc = self.stage.doc;
        let mut kinds = line.tokens.clone().filter(|it| doc.quote_of(*it).is_none());
        let mut kinds = std::iter::from_fn(|| kinds.find_map(|it| doc.lexicon.hint(doc.word(it))));
        let first = kinds.next()?;
        kinds.all(|it| it == first).then_some(first)
    }

    /// The kind at which most words of the headline and of some sentences hint, and the first of them behind the headline.
    pub(crate) fn hinted(&self, index: usize, near: Range<usize>) -> (EventKind, Option<usize>) {
        let stage = self.stage;
        let doc = stage.doc;
        let mut votes: Vec<(EventKind, usize, Option<usize>)> = Vec::new();
        for line in (0..near.end).filter(|it| stage.lines[*it].title || it + 1 >= index) {
            let body = !stage.lines[line].title;
            for at in stage.lines[line].tokens.clone().filter(|it| doc.tokens[*it].is_word()) {
                // `mendengar penerangan hukum`: an event word that opened nothing says more than a hint.
                // `berpamitan di lapangan apel`: part of a place.
                let housed = || stage.lines[line].venues.iter().any(|it| it.contains(&at));
                let named = doc.event_noun(at).map(|it| it.0).filter(|_| !names_a_thing(doc, at) && !housed());
                let named = named.filter(|it| !matches!(it, EventKind::Voting | EventKind::Campaign));
                let weight = 1 + usize::from(named.is_some());
                let Some(kind) = named.or_else(|| doc.lexicon.hint(doc.word(at))) else { continue };
                let known = votes.iter().position(|it| it.0 == kind).unwrap_or_else(|| {
                    votes.push((kind, 0, None));
                    votes.len() - 1
                });
                votes[known].1 += weight;
                votes[known].2 = votes[known].2.or(body.then_some(at));
            }
        }
        let most = votes.iter().map(|it| it.1).max();
        votes.into_iter().find(|it| Some(it.1) == most).map_or((EventKind::Other, None), |it| (it.0, it.2))
    }
}

/// Whether a sentence says who was there.
fn is_attended(line: &Line) -> bool {
    use RoleCue::{Accompanied, Accompanying, Attendee, Leader, Represented, Together, Witness};
    let presence =
        |it: RoleCue| matches!(it, Accompanied | Accompanying | Attendee | Leader | Represented | Together | Witness);
    line.cues.iter().any(|it| presence(it.role))
}
