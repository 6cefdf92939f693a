//! Events that are held in parts: one after the other (`Gelombang kedua digelar di …`) or at several places at once (`… di Kecamatan X dipimpin A,
//! sedangkan di Kecamatan Y dipimpin B`). Each part with a place or day of its own is an event.

use crate::{
    events::Draft,
    identity,
    lines::{Cue, Line},
    teller::Teller,
    triggers::{Stance, Trigger, blank},
    venue,
    words::Words,
};
use simpul_lexicon::RoleCue;
use simpul_model::{EventKind, RegionLevel};
use std::ops::Range;

impl Teller<'_, '_, '_, '_> {
    /// `Gelombang kedua digelar di Balai Desa X, Minggu (10/11)`, `Titik kedua di Kelurahan X, Kamis (6/3), dan titik terakhir di
    /// Kelurahan Y`: opens the parts that a sentence tells of, and gives the last one and where it begins.
    pub(crate) fn next_parts(&mut self, line: &Line, index: usize) -> Option<(usize, usize)> {
        let stage = self.stage;
        let doc = stage.doc;
        let main = self.main.filter(|_| !line.elsewhere && stage.marks.any(line.tokens.clone(), Words::Ordinals))?;
        let joins = words!["dan", "serta", "sedangkan", "sementara", "adapun"];
        let opens = |it: &usize| {
            stage.marks.has(*it, Words::Parts)
                && stage.marks.has(it + 1, Words::Ordinals)
                && (*it < line.tokens.start + 4 || doc.is_any(it.wrapping_sub(1), joins) || doc.mark(it - 1) == ',')
        };
        let nouns: Vec<usize> = line.tokens.clone().filter(opens).collect();
        if nouns.first().is_none_or(|it| *it >= line.tokens.start + 4) {
            return None;
        }
        let mut last = None;
        for (position, noun) in nouns.iter().copied().enumerate() {
            let stop = nouns.get(position + 1).copied().unwrap_or(line.tokens.end);
            let Some(new) = self.part(main, noun..stop, line, index) else { continue };
            if let Some((draft, start)) = last.replace((new, noun)) {
                self.stretch(Some(draft), index, start..noun);
            }
        }
        last
    }

    /// The part of an event that a stretch of a sentence tells of. The first one is where the event itself began.
    fn part(&mut self, main: usize, tokens: Range<usize>, line: &Line, index: usize) -> Option<usize> {
        let stage = self.stage;
        let noun = tokens.start;
        let held = (noun + 2..(noun + 6).min(tokens.end)).find(|it| stage.marks.has(*it, Words::Happens));
        // `Tujuan terakhir yang paling jauh: TPS 4 di Desa X`: the stops of a tour are named like that.
        let stop = stage.doc.is_any(noun, words!["tujuan", "perhentian", "titik", "lokasi", "sasaran"]);
        let named = (noun + 2..(noun + 8).min(tokens.end)).find(|it| {
            stop && (stage.doc.mark(*it) == ':' || stage.doc.is_any(*it, words!["adalah", "ialah", "yakni", "yaitu"]))
        });
        let stopped = named.and_then(|it| venue::read(stage.doc, stage.marks, it + 1, tokens.end));
        let verb = held.or(named).or_else(|| Some(noun + 2).filter(|it| stage.doc.is(*it, "di")))?;
        let behind = verb..tokens.end;
        let date = stage.date_in(line, &behind).filter(|it| stage.dates[*it].is_explicit());
        let day = date.and_then(|it| stage.day(it));
        let place = stage.place_in(&behind);
        let venue = stopped.or_else(|| line.venues.iter().find(|it| behind.contains(&it.start)).cloned());
        let known = &mut self.drafts[main];
        if stage.doc.is(noun + 1, "pertama") {
            if let (Some(day), Some(span)) = (day, known.date)
                && span.start <= day.start
                && day.last() <= span.last()
            {
                known.date = Some(day);
            }
            known.place = place.or(known.place);
            if known.venue.is_none() {
                known.venue = venue;
            }
            return None;
        }
        let known = &self.drafts[main];
        let other_day = day.is_some_and(|day| known.date.is_none_or(|own| day.start != own.start));
        let other = venue.as_ref().filter(|it| !known.is_at(stage, it));
        if !(other_day || other.is_some() && held.or(named).is_some()) {
            return None;
        }
        let trigger =
            Trigger { stance: Stance::Told, clause: tokens.clone(), ..blank(known.kind, noun..noun + 2, false) };
        let mut draft = Draft::new(&trigger, line, index);
        draft.date = day.or(known.date);
        draft.venue = venue;
        draft.place = place;
        draft.planned = stage.marks.any(noun..verb + 1, Words::Coming);
        draft.follows = Some(main);
        self.drafts.push(draft);
        Some(self.drafts.len() - 1)
    }

    /// `Regu kedua dipimpin B bergerak ke gudang ikan di Desa Y`, `Tim pertama menuju Kecamatan X dipimpin A`: those sent out go several ways,
    /// each under a leader. The first one does what was told before; each further one is an event.
    pub(crate) fn team(&mut self, line: &Line, index: usize) -> Option<usize> {
        let stage = self.stage;
        let doc = stage.doc;
        let first = line.tokens.start;
        if !doc.is_any(first, words!["tim", "regu", "kelompok", "unit"]) || !stage.marks.has(first + 1, Words::Ordinals)
        {
            return None;
        }
        let led = |cue: &Cue| {
            cue.role == RoleCue::Leader
                && cue.passive
                && !stage.people.within(cue.end..(cue.end + 9).min(line.tokens.end)).is_empty()
        };
        if line.elsewhere || !line.cues.iter().any(led) {
            return None;
        }
        let out = |it: &Draft| {
            use EventKind::{Inspection, LawEnforcement, Patrol, SocialAid};
            matches!(it.kind, Inspection | LawEnforcement | Patrol | SocialAid) && !it.planned
        };
        let source = self.drafts.iter().rposition(out)?;
        let place = stage.place_in(&line.tokens).filter(|it| it.level() >= RegionLevel::District);
        let at = line.venues.first().cloned();
        if doc.is(first + 1, "pertama") {
            let known = &mut self.drafts[source];
            known.place = place.filter(|it| known.place.is_none_or(|wide| it.within(wide))).or(known.place);
            known.venue = known.venue.take().or(at);
            return Some(source);
        }
        let known = &self.drafts[source];
        let other =
            at.as_ref().is_some_and(|it| !known.is_at(stage, it)) || identity::apart(place, known.place) == Some(true);
        if !other {
            return None;
        }
        let noun = known.trigger.clone();
        let trigger =
            Trigger { stance: Stance::Told, clause: line.tokens.clone(), ..blank(known.kind, noun, known.verb) };
        let mut draft = Draft::new(&trigger, line, index);
        draft.date = known.date;
        draft.venue = at;
        draft.place = place;
        draft.follows = Some(source);
        self.drafts.push(draft);
        Some(self.drafts.len() - 1)
    }

    /// `Penertiban di Kecamatan X dipimpin A, sedangkan di Kecamatan Y dipimpin B`: the same at once under another leader. Gives the other
    /// event and where the sentence begins to tell of it.
    pub(crate) fn beside(&mut self, line: &Line, index: usize, start: usize, holder: usize) -> Option<(usize, usize)> {
        let stage = self.stage;
        let doc = stage.doc;
        if !line.places || !line.cues.iter().any(|it| it.role == RoleCue::Leader && it.passive) {
            return None;
        }
        let cut = (start + 1..line.tokens.end).find(|it| {
            doc.is_any(*it, words!["sedangkan", "sementara", "adapun", "dan"])
                && doc.is(it + 1, "di")
                && doc.quote_of(*it).is_none()
                && line.cues.iter().any(|cue| {
                    let led = !stage.people.within(cue.end..(cue.end + 9).min(line.tokens.end)).is_empty();
                    cue.role == RoleCue::Leader && cue.passive && led && (it + 2..it + 9).contains(&cue.at)
                })
        })?;
        let here = |tokens: Range<usize>| stage.place_in(&tokens).filter(|it| it.level() >= RegionLevel::District);
        let (first, second) = (here(start..cut)?, here(cut..line.tokens.end)?);
        if identity::apart(Some(first), Some(second)) != Some(true) {
            return None;
        }
        let known = &mut self.drafts[holder];
        known.place = Some(first);
        let noun = known.trigger.clone();
        let trigger =
            Trigger { stance: Stance::Told, clause: cut..line.tokens.end, ..blank(known.kind, noun, known.verb) };
        let mut draft = Draft::new(&trigger, line, index);
        draft.date = known.date;
        draft.place = Some(second);
        draft.follows = Some(holder);
        self.drafts.push(draft);
        Some((self.drafts.len() - 1, cut))
    }
}
