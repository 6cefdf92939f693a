//! Goes through the article sentence by sentence and decides which event each tells of.

mod apart;
mod arrival;
mod by_day;
mod day_head;
mod deed;
mod pick;
mod stays;
mod untold;

use crate::{
    dates::DateMention,
    events::{Day, Draft, Stretch},
    identity::{self, own_place, relative_day},
    lines::{Line, Stage},
    list::List,
    onward::Onward,
    triggers::{Stance, Trigger},
    venue,
    words::Words,
};
use day_head::DayHead;
use simpul_lexicon::RoleCue;
use simpul_model::{EventKind, RegionLevel, Role, reading::Who};
use std::{cell::OnceCell, ops::Range};

pub(crate) struct Teller<'t, 's, 'd, 'a> {
    pub(crate) stage: &'t Stage<'s, 'd, 'a>,
    pub(crate) drafts: Vec<Draft>,
    /// The event that the article is about just now.
    pub(crate) main: Option<usize>,
    /// The event of the last sentence.
    current: Option<usize>,
    /// Sentences before the first event that hold a day or a place.
    pub(crate) pending: Vec<usize>,
    /// Whether pictures' captions are read too: only where the article tells of no event.
    pub(crate) captions: bool,
    /// The sentence in which the tale last went on to another place or day.
    pub(crate) onward: Option<Onward>,
    /// The day that stands over what is told.
    head: Option<DayHead>,
    /// Whether the page tells of several places, once it was asked for.
    pub(crate) tours: OnceCell<bool>,
    /// Quotations name days, of which some may be announced.
    pub(crate) quotes_days: bool,
}

enum Pick {
    New,
    Known(usize),
    /// It holds the event already told, which takes its kind.
    Part(usize),
    /// The party goes on; what it does there is told next.
    Moved,
    Nothing,
}

impl<'t, 's, 'd, 'a> Teller<'t, 's, 'd, 'a> {
    pub(crate) fn new(stage: &'t Stage<'s, 'd, 'a>) -> Self {
        let quoted = |it: &DateMention| it.weekday.is_some() && stage.doc.quote_of(it.tokens.start).is_some();
        Self {
            stage,
            drafts: Vec::with_capacity(2),
            main: None,
            current: None,
            pending: Vec::new(),
            captions: false,
            onward: None,
            head: None,
            tours: OnceCell::new(),
            quotes_days: stage.dates.iter().any(quoted),
        }
    }

    /// Reads one sentence.
    pub(crate) fn line(&mut self, index: usize) {
        let stage = self.stage;
        let line = &stage.lines[index];
        if line.title || (line.caption && !self.captions) {
            return;
        }
        if stage.doc.is_link(line.tokens.start) {
            return;
        }
        if self.reads_day_head(line) {
            return;
        }
        let mut holder =
            self.current.filter(|it| !self.drafts[*it].side || self.goes_on(line, index, *it)).or(self.main);
        let mut start = line.tokens.start;
        let mut picked = false;
        if let Some(home) = self.polling_place(line, index) {
            (holder, picked) = (Some(home), true);
        }
        if !picked && let Some(stop) = self.stop(line, index) {
            (holder, picked) = (Some(stop), true);
        }
        if !picked && let Some(there) = self.arrival(line, index) {
            (holder, picked) = (Some(there), true);
        }
        if !picked && let Some(team) = self.team(line, index) {
            (holder, picked) = (Some(team), true);
        }
        let part = self.next_parts(line, index);
        if let Some((part, from)) = part {
            self.stretch(holder.filter(|_| from > start), index, start..from);
            (holder, start, picked) = (Some(part), from, true);
        }
        for trigger in line.triggers.iter().filter(|_| part.is_none()) {
            let headed = self.under_head(trigger);
            let trigger = headed.as_ref().unwrap_or(trigger);
            match self.pick(trigger, line, index) {
                Pick::New => {
                    let cut = self.cut(trigger, line, start, picked);
                    self.stretch(holder.filter(|_| cut > start), index, start..cut);
                    let new = self.open(trigger, line, index, cut, holder);
                    (holder, start, picked) = (Some(new), cut, true);
                    if self.drafts[new].kind == EventKind::Voting {
                        self.open_vote(new, line, index);
                    }
                    self.pending.clear();
                }
                Pick::Known(known) => {
                    if Some(known) != holder && picked {
                        self.stretch(holder, index, start..trigger.tokens.start);
                        start = trigger.tokens.start;
                    }
                    (holder, picked) = (Some(known), true);
                    self.learn(known, trigger, line);
                }
                Pick::Part(known) => {
                    (holder, picked) = (Some(known), true);
                    self.drafts[known].kind = trigger.kind;
                    self.learn(known, trigger, line);
                }
                Pick::Moved => self.onward = Some(Onward::to(index, own_place(stage, trigger))),
                Pick::Nothing if trigger.joined && trigger.kind == EventKind::Outreach => {
                    if let Some(holder) = holder {
                        self.drafts[holder].talks = true;
                    }
                }
                Pick::Nothing => {}
            }
        }
        if !picked
            && self.drafts.is_empty()
            && let Some(new) = self.generic(line, index).or_else(|| self.deed_named(line, index))
        {
            (holder, picked) = (Some(new), true);
        }
        if !picked
            && let Some(new) = self
                .alike_elsewhere(line, index)
                .or_else(|| self.announced(line, index))
                .or_else(|| self.deed_apart(line, index))
        {
            (holder, picked) = (Some(new), true);
        }
        if !picked && self.is_onward(index) && self.onward.as_ref().is_some_and(Onward::is_whole) {
            holder = None;
        }
        let onward = holder.filter(|_| !picked).and_then(|it| self.goes_onward(line, index, it));
        if let Some(onward) = onward {
            holder = self.other_deed(line, index).or_else(|| self.next_stop(line, index, &onward));
            self.onward = holder.is_none().then_some(onward);
        } else if !picked && let Some(known) = holder.filter(|it| self.on_another_day(line, *it)) {
            holder = self.other_deed(line, index).or(self.back_outside(line, known));
        } else if !picked && let Some(known) = holder.and_then(|it| self.back_outside(line, it)) {
            holder = Some(known);
        }
        if let Some((other, cut)) = holder.and_then(|it| self.beside(line, index, start, it)) {
            self.stretch(holder, index, start..cut);
            (holder, start) = (Some(other), cut);
        }
        self.stretch(holder, index, start..line.tokens.end);
        self.current = holder;
        if let Some(holder) = holder.filter(|it| !self.drafts[*it].side) {
            self.main = Some(holder);
        }
        let placed = || stage.place_in(&line.tokens).is_some_and(|it| it.level() >= RegionLevel::District);
        if self.drafts.is_empty() && (!line.dates.is_empty() || !line.venues.is_empty() || placed()) {
            self.pending.push(index);
        }
        self.quoted_plans(index);
    }

    pub(crate) fn stretch(&mut self, draft: Option<usize>, sentence: usize, tokens: Range<usize>) {
        if let Some(draft) = draft
            && !tokens.is_empty()
        {
            let known = &mut self.drafts[draft];
            // A shipment leaves from the first place told of it, so that a later one is another leg.
            if known.kind == EventKind::Logistics && known.venue.is_none() && !known.side {
                known.venue = self.stage.lines[sentence].venues.iter().find(|it| tokens.contains(&it.start)).cloned();
            }
            known.spans.push(Stretch { sentence, tokens });
        }
    }

    /// Where the stretch of a new event begins.
    fn cut(&self, trigger: &Trigger, line: &Line, start: usize, picked: bool) -> usize {
        if trigger.aside && !self.drafts.is_empty() {
            let cause = (start..trigger.tokens.start).rev().find(|it| self.stage.marks.has(*it, Words::Causes));
            // `mewakili Kapolres X yang mengikuti rapat serupa`
            let near = trigger.tokens.start.saturating_sub(9).max(start);
            let relative = (near..trigger.tokens.start).rev().find(|it| self.stage.doc.is(*it, "yang"));
            return cause.or(relative).unwrap_or(start);
        }
        if !picked {
            return start;
        }
        // Back to the word that brings it in.
        let near = |at: usize, end: usize| end <= trigger.tokens.start && trigger.tokens.start - at <= 6 && at > start;
        let cue = line.cues.iter().rev().find(|it| near(it.at, it.end)).map(|it| it.at);
        if trigger.verb { trigger.tokens.start } else { cue.unwrap_or(trigger.tokens.start) }
    }

    fn open(&mut self, trigger: &Trigger, line: &Line, index: usize, cut: usize, before: Option<usize>) -> usize {
        let stage = self.stage;
        let doc = stage.doc;
        let first = self.drafts.is_empty();
        let mut draft = Draft::new(trigger, line, index);
        draft.kind = self.kind_here(trigger);
        draft.date = trigger.date.and_then(|it| stage.day(it)).or(self.head.map(|it| it.day));
        draft.place = own_place(stage, trigger);
        let lead = cut..trigger.tokens.end;
        let just_before = cut.saturating_sub(3).max(line.tokens.start)..cut;
        let any = |range: &Range<usize>, words: Words| {
            range.clone().any(|it| stage.marks.has(it, words) && doc.quote_of(it).is_none())
        };
        // Behind a verb `akan` is of something else (`menangkap tiga orang yang akan …`).
        let behind = trigger.tokens.end..(trigger.tokens.end + 6).min(line.tokens.end);
        let relative =
            |range: &Range<usize>| range.clone().any(|it| doc.is(it, "yang") && stage.marks.has(it + 1, Words::Coming));
        // `memimpin apel pelepasan Babinsa yang akan bertugas di X`
        let led = line.cues.iter().any(|it| {
            it.role == RoleCue::Leader
                && !it.passive
                && it.end <= trigger.tokens.start
                && it.end + 3 >= trigger.tokens.start
        });
        // `pengecekan gudang KPU di Desa X yang dijadwalkan Senin (16/9)`
        let later = !trigger.verb
            && (trigger.tokens.end..(trigger.tokens.end + 16).min(line.tokens.end)).any(|it| {
                doc.is(it, "yang") && self.stage.marks.has(it + 1, Words::Scheduled) && doc.quote_of(it).is_none()
            });
        draft.planned = later
            || self.is_coming(&lead)
            || (any(&behind, Words::Coming) && !((trigger.verb || led) && relative(&behind)));
        // Told before it was.
        let published = stage.doc.article.published;
        let set = matches!(
            draft.kind,
            EventKind::Ceremony
                | EventKind::CoordinationMeeting
                | EventKind::Hearing
                | EventKind::Outreach
                | EventKind::Visit
        );
        draft.planned |= set && draft.date.is_some_and(|it| published.is_some_and(|day| it.start > day));
        draft.first = first;
        if first {
            self.take_pending(&mut draft, index);
        } else {
            let main_day = self.main.and_then(|it| self.drafts[it].date);
            // `KPU akan menggelar debat Rabu. Hal itu dibahas dalam rakor, Senin`: what was held is told, not what is to come.
            let announced = self.main.is_some_and(|it| self.drafts[it].planned);
            let earlier_day = !announced && matches!((draft.date, main_day), (Some(a), Some(b)) if a.last() < b.start);
            let reported = (line.tokens.start..trigger.tokens.start)
                .take(4)
                .any(|it| doc.is_any(it, words!["menurutnya", "menurut"]));
            let earlier = any(&lead, Words::Earlier) || any(&just_before, Words::Earlier);
            // `Pergeseran pasukan diawali apel di Lapangan X`: those who are there are told of next.
            let parade = draft.kind == EventKind::RollCall
                && self.main.is_some_and(|it| self.drafts[it].kind == EventKind::Logistics);
            let earlier = earlier && !parade;
            let over = matches!(trigger.stance, Stance::Back | Stance::Background);
            draft.side = trigger.aside || draft.planned || earlier || earlier_day || reported || over;
            draft.away = trigger.aside;
            if draft.venue.is_none()
                && let Some(venue) = self.same_place(line, draft.kind)
            {
                draft.venue = Some(venue);
                draft.place = draft.place.or(self.main.and_then(|it| self.drafts[it].place));
            }
            if draft.venue.is_none()
                && let Some(known) = self.venue_again(trigger, line)
            {
                draft.venue = self.drafts[known].venue.clone();
                draft.place = draft.place.or(self.drafts[known].place);
            }
            draft.day = relative_day(stage, line);
            // What follows on the same day needs no date of its own.
            // Of two told in one sentence the second is on the first one's day.
            let beside = before.map(|it| &self.drafts[it]).filter(|it| it.sentence == index && !it.side);
            if draft.date.is_none() && !draft.planned && draft.day == Day::Own {
                draft.date = beside.and_then(|it| it.date).or(main_day);
            }
            let says = |range: &Range<usize>, words: &List| range.clone().any(|it| doc.is_any(it, words));
            let brought = |range: &Range<usize>| {
                says(range, words!["dilanjutkan", "diawali"])
                    || (says(range, words!["bergerak"]) && says(range, words!["sebelum"]))
            };
            draft.follows = before.filter(|_| brought(&lead) || brought(&just_before));
            // `Massa bergeser dan melanjutkan aksi di depan kantor bupati`: of the same people.
            let same_crowd = words!["melanjutkan", "bergeser", "bergerak", "berpindah", "pindah"];
            if draft.kind == EventKind::Protest && doc.any_of(line.tokens.start..trigger.tokens.end, same_crowd) {
                draft.follows = self.drafts.iter().rposition(|it| it.kind == EventKind::Protest);
            }
            self.take_onward(&mut draft, index);
            if trigger.aside && stage.people.within(cut..trigger.tokens.start).is_empty() {
                self.taken_away(&mut draft, line.tokens.start..cut);
            }
        }
        self.drafts.push(draft);
        self.drafts.len() - 1
    }

    /// Whether a range up to an event word says that it is to come. `Terkait isu akan adanya tawuran`, `Jelang Pilkada yang akan digelar bulan
    /// depan, Polres X …`: that is of something else.
    fn is_coming(&self, lead: &Range<usize>) -> bool {
        let doc = self.stage.doc;
        lead.clone().any(|it| {
            if !self.stage.marks.has(it, Words::Coming) || doc.quote_of(it).is_some() {
                return false;
            }
            let ends = (it..lead.end).any(|k| doc.mark(k) == ',');
            // `personel yang akan mengamankan pemilu diawali dengan apel`
            let begins = || doc.any_of(it..lead.end, words!["diawali", "didahului", "ditandai"]);
            let other = doc.is(it + 1, "adanya")
                || doc.is(it.wrapping_sub(1), "yang") && (ends || begins())
                // `Menjelang pemilihan pada 27 November mendatang, Polsek X menggelar …`
                || ends && self.stage.marks.any(lead.start..it, Words::Background);
            !other
        })
    }

    /// `… tidak hadir karena mengikuti rapat di …`: the subject of what stands before went there.
    fn taken_away(&self, draft: &mut Draft, before: Range<usize>) {
        let doc = self.stage.doc;
        let people = self.stage.people.within(before.clone());
        // `tidak hadirnya Kepala Dinas X`: who follows stays away.
        let stays = before.clone().find(|it| doc.is_any(*it, words!["hadirnya", "datangnya"]));
        if let Some(seen) = stays.and_then(|it| people.iter().find(|seen| seen.tokens.start > it)) {
            draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-aside");
            return;
        }
        let absent = before.clone().rev().find(|it| doc.is_any(*it, words!["tidak", "tak", "batal", "urung", "absen"]));
        let seen = match absent {
            Some(at) => people.iter().rev().find(|it| it.tokens.start < at),
            None if doc.is(before.end, "yang") => people.last(),
            None => people.iter().find(|it| doc.quote_of(it.tokens.start).is_none()),
        };
        if let Some(seen) = seen {
            draft.part(Who::Official(seen.official as u32), Role::Attendee, seen.tokens.clone(), "attendee-aside");
        }
    }

    /// The opening sentences that gave day and place before the event was named.
    pub(crate) fn take_pending(&mut self, draft: &mut Draft, index: usize) {
        let paragraph = |it: usize| self.stage.doc.sentences[it].paragraph;
        for line in std::mem::take(&mut self.pending) {
            let known = &self.stage.lines[line];
            let distance = paragraph(index).saturating_sub(paragraph(line));
            // `Petani di Desa X tersenyum`, and in the next paragraph the event: its place, where it has none of its own.
            if known.dates.is_empty() && known.venues.is_empty() {
                if distance <= 1 && !draft.planned && draft.place.is_none() && draft.venue.is_none() {
                    draft.place = self.stage.place_in(&known.tokens);
                }
                continue;
            }
            if draft.planned
                || distance > 3
                || (distance > 1 && draft.date.is_some())
                || (known.dates.is_empty() && distance > 0)
            {
                continue;
            }
            draft.spans.push(Stretch { sentence: line, tokens: known.tokens.clone() });
            draft.date =
                draft.date.or_else(|| self.stage.date_in(known, &known.tokens).and_then(|it| self.stage.day(it)));
            draft.venue = draft.venue.take().or_else(|| known.venues.first().cloned());
            draft.place = draft.place.or_else(|| self.stage.place_in(&known.tokens));
        }
    }

    /// What a further mention adds to a known event.
    fn learn(&mut self, known: usize, trigger: &Trigger, line: &Line) {
        let stage = self.stage;
        let draft = &mut self.drafts[known];
        if draft.date.is_none() {
            draft.date = trigger.date.and_then(|it| stage.day(it));
        }
        // A place told of it before comes first.
        let placed = draft.spans.iter().any(|span| {
            let here = &stage.lines[span.sentence];
            here.tokens.start < line.tokens.start && here.venues.iter().any(|it| span.tokens.contains(&it.start))
        });
        if draft.venue.is_none() && !placed && draft.kind != EventKind::Patrol {
            draft.venue = trigger.venue.and_then(|it| line.venues.get(it).cloned());
        }
        let head = identity::head_place(stage, line, trigger.tokens.start);
        if let (Some(head), Some(wide)) = (head, draft.place)
            && head != wide
            && head.within(wide)
        {
            draft.place = Some(head);
        }
        if draft.place.is_none() && (draft.venue.is_none() || trigger.stance == Stance::Told) {
            draft.place = own_place(stage, trigger);
        }
    }

    /// Votes are told polling place by polling place: each is an event. Gives the one that a sentence speaks of.
    fn polling_place(&mut self, line: &Line, index: usize) -> Option<usize> {
        let stage = self.stage;
        let doc = stage.doc;
        let main = self.main.filter(|it| self.drafts[*it].kind == EventKind::Voting)?;
        let places = venue::polling_places(doc, stage.marks, &line.tokens, &line.venues);
        let looks = line.triggers.iter().any(|it| {
            let voting = it.kind == EventKind::Voting && it.stance != Stance::Background;
            voting || it.verb && it.kind == EventKind::Inspection
        }) || doc.is(line.tokens.start, "di") && doc.is(line.tokens.start + 1, "TPS");
        if places.is_empty() || !looks {
            return self.vote_named_before(line, looks);
        }
        let mut home = None;
        for (position, place) in places.iter().enumerate() {
            let stop = places.get(position + 1).map_or(line.tokens.end, |it| it.start);
            let region = stage.place_in(&(place.start..stop)).filter(|it| it.level() >= RegionLevel::District);
            let votes = (0..self.drafts.len()).filter(|it| self.drafts[*it].kind == EventKind::Voting);
            let word = doc.word(place.start);
            let known = votes.clone().find(|it| {
                let draft = &self.drafts[*it];
                let numbered = doc.is(place.start, "TPS");
                draft.venue.as_ref().is_some_and(|own| {
                    if numbered {
                        identity::same_venue(stage, own, place) && place.len() > 1
                    } else {
                        doc.is(own.start, word)
                    }
                }) || (region.is_some() && draft.place == region)
            });
            let known = known.or_else(|| (self.drafts[main].venue.is_none()).then_some(main));
            let vote = if let Some(known) = known {
                let draft = &mut self.drafts[known];
                if draft.venue.is_none() {
                    draft.venue = Some(place.clone());
                    draft.place = region;
                }
                known
            } else {
                let mut draft = self.drafts[main].clone();
                draft.venue = Some(place.clone());
                draft.place = region;
                draft.spans = Vec::new();
                draft.sentence = index;
                draft.trigger = place.clone();
                self.drafts.push(draft);
                self.drafts.len() - 1
            };
            home = home.or(Some(vote));
        }
        home
    }

    /// A vote told with its polling places at once.
    fn open_vote(&mut self, new: usize, line: &Line, index: usize) {
        let (venue, place) = (self.drafts[new].venue.take(), self.drafts[new].place.take());
        let main = self.main.replace(new);
        self.polling_place(line, index);
        self.main = main;
        let draft = &mut self.drafts[new];
        if draft.venue.is_none() {
            (draft.venue, draft.place) = (venue, place);
        }
    }

    /// `yang memantau di RSUD`: a polling place named before, in short.
    fn vote_named_before(&self, line: &Line, looks: bool) -> Option<usize> {
        let doc = self.stage.doc;
        let votes = |it: &usize| self.drafts[*it].kind == EventKind::Voting;
        looks.then_some(())?;
        (0..self.drafts.len()).filter(votes).find(|it| {
            let Some(venue) = &self.drafts[*it].venue else { return false };
            let word = doc.word(venue.start);
            word != "TPS" && line.tokens.clone().any(|k| doc.is(k, word) && doc.is(k.wrapping_sub(1), "di"))
        })
    }
}
