//! Announcements and headlines: events that no narrative sentence tells.

use crate::{
    events::{Draft, Stretch},
    hosts,
    lines::Line,
    mentions::cue_at,
    teller::Teller,
    triggers::{Stance, Trigger, blank, denied},
    turns, venue,
    words::Words,
};
use simpul_lexicon::RoleCue;
use simpul_model::{EventKind, RegionLevel, Role, reading::Who};
use std::ops::Range;

impl Teller<'_, '_, '_, '_> {
    /// `di tempat yang sama`: the venue of the last event of its kind, else of the main one, for one that follows it on another day.
    pub(crate) fn same_place(&self, line: &Line, kind: EventKind) -> Option<Range<usize>> {
        let doc = self.stage.doc;
        let same = doc
            .each_of(line.tokens.clone(), words!["tempat", "lokasi"])
            .any(|it| doc.is(it + 1, "yang") && doc.is(it + 2, "sama"));
        let alike = || self.drafts.iter().rposition(|it| it.kind == kind && it.venue.is_some());
        self.main.filter(|_| same).and_then(|main| self.drafts[alike().unwrap_or(main)].venue.clone())
    }

    /// `mengecek gudang tersebut`: the venue of an event told before, by its first word.
    pub(crate) fn venue_again(&self, trigger: &Trigger, line: &Line) -> Option<usize> {
        let doc = self.stage.doc;
        let near = trigger.tokens.end..(trigger.tokens.end + 5).min(line.tokens.end);
        // `… oleh Wakil Bupati X di lapangan yang sama`
        let same = |it: usize| doc.is(it + 1, "yang") && doc.is(it + 2, "sama");
        let noun = self.stage.marks.each_of(trigger.tokens.end..line.tokens.end, Words::Heads).find(|it| {
            (near.contains(it) && doc.is_any(it + 1, words!["tersebut", "itu", "ini"]) || same(*it))
                && doc.quote_of(*it).is_none()
        })?;
        let known = |it: &Draft| it.venue.as_ref().is_some_and(|venue| doc.is(venue.start, doc.word(noun)));
        self.drafts.iter().rposition(known)
    }

    /// A sentence without an event word that announces a day and a place.
    pub(crate) fn announced(&mut self, line: &Line, index: usize) -> Option<usize> {
        let doc = self.stage.doc;
        let main = self.main?;
        let words = words!["akan", "dijadwalkan", "rencananya", "direncanakan"];
        let first = doc.first_of(line.tokens.clone(), words)?;
        let coming = (first..line.tokens.end).find(|it| doc.quote_of(*it).is_none() && doc.is_any(*it, words))?;
        // `Pos itu akan diresmikan pada Senin (23/9) oleh Bupati`
        let named = line
            .triggers
            .iter()
            .find(|it| it.tokens.start == coming + 1 && it.verb && it.kind == EventKind::Ceremony && it.date.is_some());
        if let Some((named, date)) = named.and_then(|it| Some((it, it.date?))) {
            let venue = named.venue.and_then(|it| line.venues.get(it).cloned());
            return self.plan(named.tokens.clone(), named.kind, index, venue, date);
        }
        let venue = line
            .venues
            .iter()
            .find(|it| it.start > coming)
            .cloned()
            .or_else(|| self.same_place(line, self.drafts[main].kind));
        // `kegiatan ini akan diteruskan ke petani di Kecamatan X`: a district or village is place enough where it is the event that goes on.
        let place = self.stage.place_in(&(coming..line.tokens.end)).filter(|it| it.level() >= RegionLevel::District);
        let goes_on = doc.is_any(
            coming + 1,
            words![
                "diteruskan",
                "dilanjutkan",
                "berlanjut",
                "digelar",
                "dilaksanakan",
                "dilakukan",
                "diadakan",
                "kembali"
            ],
        );
        if venue.is_none() && !(goes_on && place.is_some()) {
            return None;
        }
        let date = self.stage.date_in(line, &(coming..line.tokens.end))?;
        // `KPU siap menggelar debat. Debat dijadwalkan pada 11 November di Hotel X`: the one just told.
        let known = &mut self.drafts[main];
        if known.date.is_none() && known.venue.is_none() && known.first && !known.planned {
            (known.date, known.venue, known.planned) = (self.stage.day(date), venue, true);
            known.place = known.place.or(place);
            return Some(main);
        }
        let new = self.plan(coming..coming + 1, self.drafts[main].kind, index, venue, date)?;
        self.drafts[new].place = place;
        Some(new)
    }

    /// `Sebanyak 240 siswa mengikuti kegiatan di aula sekolah`: the event goes by no name of its own here; what was spoken of before
    /// says its kind.
    pub(crate) fn generic(&mut self, line: &Line, index: usize) -> Option<usize> {
        let stage = self.stage;
        let doc = stage.doc;
        let mut nouns = doc.each_of(line.tokens.clone(), words!["kegiatan", "acara"]);
        let noun = nouns.find(|it| doc.quote_of(*it).is_none()).filter(|_| doc.sentences[index].paragraph <= 4)?;
        let attended = line.cues.iter().any(|it| {
            matches!(it.role, RoleCue::Attendee | RoleCue::Leader | RoleCue::Organizer)
                && (it.end <= noun && it.end + 2 >= noun || (it.passive && it.at > noun && it.at <= noun + 3))
        });
        let dated = |it: &usize| turns::dated(stage, &stage.lines[*it]);
        let day = dated(&index) || self.pending.iter().any(dated);
        if !attended || !day || line.venues.is_empty() {
            return None;
        }
        let named = |i: usize| doc.event_noun(i);
        // The body rather than the headline.
        let spoken = || (0..line.tokens.end).filter(|it| doc.quote_of(*it).is_none());
        let body = spoken().filter(|it| !doc.in_title(*it)).find_map(named);
        let weighs = || {
            let lines = self.pending.iter().map(|it| &stage.lines[*it]).chain([line]);
            lines.into_iter().any(|it| {
                doc.any_of(
                    it.tokens.clone(),
                    words!["evaluasi", "membahas", "pembahasan", "koordinasi", "mengevaluasi"],
                )
            })
        };
        let name = body.as_ref().map(|it| it.1.clone());
        let kind = body
            .or_else(|| spoken().find_map(named))
            .map(|it| it.0)
            .or_else(|| weighs().then_some(EventKind::CoordinationMeeting))?;
        if matches!(kind, EventKind::Voting | EventKind::Campaign) {
            return None;
        }
        let mut trigger = Trigger { stance: Stance::Told, ..blank(kind, noun..noun + 1, false) };
        trigger.venue = Some(0);
        let mut draft = Draft::new(&trigger, line, index);
        // `kegiatan itu dalam rangka Hari Juang, 15 Desember mendatang`: the day of what it is for.
        let own = stage.date_in(line, &line.tokens).filter(|it| !stage.dates[*it].is_future());
        draft.date = own.and_then(|it| stage.day(it));
        draft.first = true;
        draft.place = stage.place_in(&line.tokens);
        // `Program Jumat Curhat Polsek X …`, where the body named it.
        draft.organizers = name.map(|it| hosts::owner_behind(stage, kind, it.end)).unwrap_or_default();
        self.take_pending(&mut draft, index);
        self.drafts.push(draft);
        Some(self.drafts.len() - 1)
    }

    /// `Bupati melanjutkan agenda yang sama di Balai Desa X`, `Kegiatan serupa digelar di Y`: another of its kind at another place.
    pub(crate) fn alike_elsewhere(&mut self, line: &Line, index: usize) -> Option<usize> {
        let doc = self.stage.doc;
        let main = &self.drafts[self.main?];
        let noun = self.stage.marks.each_of(line.tokens.clone(), Words::Alike).find(|it| {
            doc.quote_of(*it).is_none()
                && (doc.is(it + 1, "serupa") || doc.is(it + 1, "yang") && doc.is(it + 2, "sama"))
        })?;
        let unreal = line.tokens.start..noun;
        if line.elsewhere
            || self.stage.marks.any(unreal, Words::Unreal)
            || self.stage.marks.any(line.tokens.clone(), Words::Coming)
        {
            return None;
        }
        let other = |it: &&Range<usize>| it.start > noun && !main.is_at(self.stage, it);
        let venue = line.venues.iter().find(other).cloned()?;
        let mut trigger = Trigger { stance: Stance::Told, ..blank(main.kind, noun..noun + 1, false) };
        trigger.clause = noun..line.tokens.end;
        let mut draft = Draft::new(&trigger, line, index);
        draft.date = self.stage.date_in(line, &line.tokens).and_then(|it| self.stage.day(it)).or(main.date);
        draft.venue = Some(venue);
        draft.place = self.stage.place_in(&trigger.clause);
        draft.side = true;
        let goes = self.stage.people.within(line.tokens.start..noun).first();
        if let Some(seen) = goes.filter(|it| doc.quote_of(it.tokens.start).is_none()) {
            draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-subject");
        }
        self.drafts.push(draft);
        Some(self.drafts.len() - 1)
    }

    /// `Serka X menanam bibit di Pantai Y, Kamis (12/9). … Kegiatan yang digagas Z itu dibuka Camat`: a deed that no word of the lexicon
    /// names, and then it is called an event; what else the page tells comes behind it.
    pub(crate) fn deed_named(&mut self, line: &Line, index: usize) -> Option<usize> {
        let stage = self.stage;
        let doc = stage.doc;
        let first = line.tokens.start;
        let called = doc.is_any(first, words!["kegiatan", "acara", "giat", "aksi"])
            && line
                .cues
                .iter()
                .any(|it| matches!(it.role, RoleCue::Attendee | RoleCue::Leader | RoleCue::Organizer) && it.passive);
        let told = |it: &Line| it.triggers.iter().any(|it| it.stance == Stance::Told);
        if !called || !stage.lines[index + 1..].iter().any(told) {
            return None;
        }
        let paragraph = |it: usize| doc.sentences[it].paragraph;
        let lead = self.pending.iter().copied().find(|it| paragraph(*it) + 1 >= paragraph(index))?;
        let trigger = self.deed(&stage.lines[lead])?;
        let mut draft = Draft::new(&trigger, &stage.lines[lead], lead);
        self.take_pending(&mut draft, index);
        draft.first = true;
        self.drafts.push(draft);
        Some(self.drafts.len() - 1)
    }

    fn plan(
        &mut self,
        tokens: Range<usize>,
        kind: EventKind,
        index: usize,
        venue: Option<Range<usize>>,
        date: usize,
    ) -> Option<usize> {
        let day = self.stage.day(date)?;
        if self.drafts.iter().any(|it| it.date.is_some_and(|own| own.start == day.start)) {
            return None;
        }
        let trigger = Trigger { stance: Stance::Told, date: Some(date), ..blank(kind, tokens, false) };
        let mut draft = Draft::new(&trigger, &self.stage.lines[index], index);
        draft.date = Some(day);
        draft.venue = venue;
        draft.planned = true;
        draft.side = true;
        self.drafts.push(draft);
        Some(self.drafts.len() - 1)
    }

    /// An announcement within a quotation: a day and a place together (`Senin (24/3) kita pleno di Gedung X`).
    pub(crate) fn quoted_plans(&mut self, index: usize) {
        let stage = self.stage;
        let doc = stage.doc;
        let sentence = doc.sentences[index].tokens.clone();
        let Some(main) = self.main.filter(|_| self.quotes_days) else { return };
        let mut at = sentence.start;
        while at < sentence.end {
            let Some(quote) = doc.quote_of(at) else {
                at += 1;
                continue;
            };
            let inner = at..doc.quotes[quote].outer().end.max(at + 1);
            at = inner.end;
            let date = stage
                .dates
                .iter()
                .position(|it| inner.contains(&it.tokens.start) && it.value.is_some() && it.weekday.is_some());
            let Some(date) = date else { continue };
            let venue = venue::quoted(doc, stage.marks, inner.clone());
            let event = inner.clone().find_map(|i| doc.event_at(i));
            // `konferensi pers rencananya dilaksanakan Senin (26/8)`: without a place what is to come must be said so.
            let coming = |it: &(EventKind, Range<usize>)| {
                it.0 == EventKind::PressConference
                    && stage.marks.any(it.1.end..stage.dates[date].tokens.start.max(it.1.end), Words::Coming)
            };
            if venue.is_none() && !event.as_ref().is_some_and(coming) {
                continue;
            }
            let later =
                matches!((stage.day(date), self.drafts[main].date), (Some(day), Some(own)) if day.start > own.last());
            if !later {
                continue;
            }
            if let Some(open) = self.plan_without_day(index).filter(|_| event.is_none()) {
                let known = &mut self.drafts[open];
                known.date = stage.day(date);
                known.venue = venue;
                known.spans.push(Stretch { sentence: index, tokens: inner });
                continue;
            }
            let (kind, tokens) = event.unwrap_or((self.drafts[main].kind, stage.dates[date].tokens.clone()));
            if let Some(new) = self.plan(tokens, kind, index, venue, date) {
                self.drafts[new].spans.push(Stretch { sentence: index, tokens: inner });
            }
        }
    }

    /// `Euis akan memimpin rapat camat.` and right behind `"Senin kita kumpul di Gedung X"`: what was announced without day and place.
    fn plan_without_day(&self, index: usize) -> Option<usize> {
        let open = |it: &Draft| it.planned && it.sentence + 1 == index && it.date.is_none() && it.venue.is_none();
        self.drafts.iter().position(open)
    }

    /// The events of the article; where the body names none outright, what the headline says.
    pub(crate) fn close(mut self) -> Vec<Draft> {
        if self.drafts.is_empty() {
            self.titled();
        }
        if self.drafts.is_empty() {
            self.headlined_only();
        }
        if self.drafts.is_empty() {
            self.untold();
        }
        if self.drafts.is_empty() && self.stage.lines.iter().any(|it| it.caption) {
            self.captions = true;
            for index in 0..self.stage.lines.len() {
                self.line(index);
            }
        }
        self.told_by_day();
        self.drafts
    }

    fn titled(&mut self) {
        let stage = self.stage;
        let doc = stage.doc;
        let lead = self.pending.iter().copied().find(|it| !stage.lines[*it].dates.is_empty());
        let Some(lead) = lead.filter(|it| doc.sentences[*it].paragraph <= 3) else { return };
        let line = &stage.lines[lead];
        // `X menunda sosialisasi. Acara baru terlaksana di Gedung Y, Selasa (12/11)`
        let held = !line.venues.is_empty() && doc.any_of(line.tokens.clone(), words!["digelar", "terlaksana"]);
        let denied = || stage.lines[..lead].iter().any(|it| it.denied);
        if line.denied || !held && denied() || denied::calls_off(doc, line.tokens.clone()) {
            return;
        }
        let known = line.triggers.iter().find(|it| matches!(it.stance, Stance::Named)).cloned();
        let titled = || {
            let title = doc.sentences.iter().position(|it| doc.paragraphs[it.paragraph].title)?;
            if denied::calls_off(doc, doc.sentences[title].tokens.clone()) {
                return None;
            }
            let occasion = words!["jelang", "sebelum", "masa", "soal", "usai"];
            let mut words = doc.sentences[title].tokens.clone().filter(|i| !doc.is_any(i.wrapping_sub(1), occasion));
            let (kind, tokens) = words.find_map(|i| doc.event_at(i))?;
            Some(Trigger { stance: Stance::Told, ..blank(kind, tokens, false) })
        };
        // `membagikan 200 nasi kotak`, told by a verb that says little: what the words around it hint at.
        let deed = || {
            let deed = self.deed(line)?;
            let kind = match deed.kind {
                EventKind::Other => self.hinted(lead, lead..(lead + 2).min(stage.lines.len())).0,
                known => known,
            };
            Some(Trigger { kind, ..deed })
        };
        let Some(trigger) = known.or_else(titled).or_else(deed) else { return };
        let mut draft = Draft::new(&trigger, line, lead);
        self.take_pending(&mut draft, lead);
        self.goes_on_from(lead + 1, &mut draft);
        draft.first = true;
        self.drafts.push(draft);
    }

    /// Gives an event all sentences from one on.
    pub(crate) fn goes_on_from(&self, sentence: usize, draft: &mut Draft) {
        let lines = &self.stage.lines;
        draft
            .spans
            .extend((sentence..lines.len()).map(|it| Stretch { sentence: it, tokens: lines[it].tokens.clone() }));
    }

    /// `Bawaslu X Gelar Rakor`, and below `Acara dibuka Ketua Bawaslu X`: without a day or a place, but somebody led it.
    fn headlined_only(&mut self) {
        let stage = self.stage;
        let doc = stage.doc;
        let Some(title) = doc.paragraphs.iter().find(|it| it.title).map(|it| it.tokens.clone()) else { return };
        let holds = |it: usize| matches!(cue_at(doc, it), Some((RoleCue::Organizer, _, false)));
        let Some(at) = title.clone().find(|it| holds(*it)) else { return };
        let named = (at + 1..(at + 6).min(title.end)).find_map(|i| doc.event_noun(i));
        let Some((kind, _)) = named else { return };
        let led = |line: &Line| {
            let first = line.tokens.start;
            let called = stage.marks.has(first, Words::Generic) || doc.names_event(first, kind);
            let cue = line.cues.iter().find(|it| it.role == RoleCue::Leader && it.passive && it.at <= first + 3);
            called && cue.is_some_and(|it| !stage.people.within(it.end..it.end + 8).is_empty())
        };
        let Some(index) = stage.lines.iter().position(|it| !it.title && !it.caption && led(it)) else { return };
        let line = &stage.lines[index];
        let first = line.tokens.start;
        let trigger = Trigger { stance: Stance::Told, ..blank(kind, first..first + 1, false) };
        let mut draft = Draft::new(&trigger, line, index);
        self.goes_on_from(index, &mut draft);
        draft.first = true;
        self.drafts.push(draft);
    }
}
