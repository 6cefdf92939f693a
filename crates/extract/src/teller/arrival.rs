//! Where those arrive who were sent off: `Setiba di Dermaga X, logistik diterima Camat Y`, `Selasa pagi rombongan tiba di Pelabuhan Z`.

use super::Teller;
use crate::{events::Draft, lines::Line, venue, words::Words};
use simpul_model::{EventKind, RegionLevel};
use std::ops::Range;

impl Teller<'_, '_, '_, '_> {
    /// The arrival of cargo or forces with which a sentence begins, at a place not told before: the other end of a way is an event of its own.
    pub(super) fn arrival(&mut self, line: &Line, index: usize) -> Option<usize> {
        let stage = self.stage;
        if line.elsewhere || !line.triggers.iter().all(|it| it.kind == EventKind::Logistics) {
            return None;
        }
        let left = self.drafts.iter().rposition(|it| self.sends_off(it))?;
        let venue = self.arrives_at(line)?;
        if self.is_told(&venue) || self.drafts[left].sentence == index {
            return None;
        }
        let place = stage.place_in(&line.tokens).filter(|it| it.level() >= RegionLevel::District);
        // `Logistik tiba dengan selamat, Jumat (22/11)`, and further down at which quay.
        let arrived = words!["tiba", "sampai", "mendarat", "sandar", "merapat"];
        let open = |it: &Draft| it.venue.is_none() && stage.doc.is_any(it.trigger.start, arrived);
        if let Some(known) = self.drafts.iter().position(open) {
            let draft = &mut self.drafts[known];
            draft.venue = Some(venue);
            draft.place = place.or(draft.place);
            return Some(known);
        }
        let mut draft = Draft::elsewhere(EventKind::Logistics, venue, line, index);
        let own = stage.date_in(line, &line.tokens).and_then(|it| stage.day(it));
        draft.date = own.or(self.drafts[left].date);
        draft.place = place;
        self.drafts.push(draft);
        Some(self.drafts.len() - 1)
    }

    /// The place at which a sentence says in its first words that cargo or people arrived.
    fn arrives_at(&self, line: &Line) -> Option<Range<usize>> {
        let doc = self.stage.doc;
        let first = line.tokens.start;
        let head = first..(first + 14).min(line.tokens.end);
        let arrives = words!["setiba", "setibanya", "sesampai", "sesampainya", "sampai", "tiba"];
        let spoken = |it: usize| doc.quote_of(it).is_some();
        let comes = head.clone().find(|it| {
            let sent = || {
                let before = it.saturating_sub(4).max(first)..*it;
                doc.any_of(before.clone(), words!["rombongan", "armada"])
                    || self.stage.marks.any_of(before, &[Words::Forces, Words::Cargo])
            };
            doc.is_any(*it, arrives) && doc.is(it + 1, "di") && !spoken(*it) && (*it == first || sent())
        });
        if let Some(at) = comes {
            return venue::read(doc, self.stage.marks, at + 2, line.tokens.end);
        }
        // `Di Aula Desa X, logistik diterima Ketua PPS Y`
        let venue = line.venues.first().filter(|it| it.start == first + 1 && doc.is(first, "di"))?;
        let next = venue.end..(venue.end + 12).min(line.tokens.end);
        let taken = doc.first_of(next.clone(), words!["diterima", "disambut"])?;
        (self.stage.marks.any(next.start..taken, Words::Cargo) && !spoken(taken)).then(|| venue.clone())
    }

    /// Whether an event sends off cargo or forces.
    fn sends_off(&self, draft: &Draft) -> bool {
        let doc = self.stage.doc;
        let leaves = words!["pergeseran", "pelepasan", "pemberangkatan", "dilepas", "melepas", "memberangkatkan"];
        draft.kind == EventKind::Logistics
            || matches!(draft.kind, EventKind::RollCall | EventKind::Ceremony)
                && doc.any_of(self.stage.lines[draft.sentence].tokens.clone(), leaves)
    }
}
